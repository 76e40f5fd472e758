"""What server and worker say to each other arrives as it was sent, on one line, lone surrogates included."""

from __future__ import annotations

import json
from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from lsp_server.worker import messages

TEXTS = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=20)
IDS = st.builds(messages.FunctionId, TEXTS, TEXTS, TEXTS, st.integers(0, 10**6))
RUNS = st.builds(messages.Run, TEXTS, st.booleans(), st.floats(0.1, 60))
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
EDITS = st.builds(messages.Edit, *[st.integers(0, 10**6)] * 4, TEXTS)
FOUND = st.builds(messages.Found, critic=st.none() | FLOATS, edits=st.lists(EDITS, max_size=2).map(tuple), body=TEXTS)
EXAMPLES = st.builds(messages.CheckedExample, source=TEXTS, want=TEXTS, got=TEXTS)


def sent(body: object) -> dict:
    line = messages.pack({"body": messages.body_of(body)})
    assert line.endswith(b"\n") and b"\n" not in line[:-1]
    return json.loads(line)["body"]


@given(st.builds(messages.Implement, text=TEXTS, function=IDS, run=RUNS, deadline_seconds=FLOATS))
def test_implement(request: messages.Implement) -> None:
    assert messages.implement(sent(request)) == request


@given(st.builds(messages.Verify, text=TEXTS, functions=st.lists(IDS, max_size=3).map(tuple), run=RUNS))
def test_verify(request: messages.Verify) -> None:
    assert messages.verify(sent(request)) == request


@given(st.builds(messages.Place, text=TEXTS, function=IDS, old_body=TEXTS, body=TEXTS))
def test_place(request: messages.Place) -> None:
    assert messages.place(sent(request)) == request


@given(st.builds(messages.Implemented, seconds=FLOATS, suggestions=st.lists(FOUND, max_size=3).map(tuple)))
def test_implemented(answer: messages.Implemented) -> None:
    assert messages.implemented(sent(answer)) == answer


@given(
    st.builds(
        messages.Checked,
        function=IDS,
        examples=st.lists(EXAMPLES, max_size=2).map(tuple),
        problems=st.lists(TEXTS, max_size=2).map(tuple),
    )
)
def test_checked(answer: messages.Checked) -> None:
    assert messages.checked(asdict(answer)) == answer
    assert messages.checked(sent(answer)) == answer
