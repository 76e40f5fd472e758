"""The feedback log reads back what was written, tells nothing that was not allowed, and survives damage."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from engine.feedback import Event, Feedback, FeedbackTask, read_feedback, to_line


def record(body: str | None, task: FeedbackTask, event: Event = Event.ACCEPTED) -> Feedback:
    return Feedback("2026-01-02T03:04:05Z", event, task, body, "d1", "repair", 2, 3)


@given(st.text(), st.text(), st.text(), st.sampled_from(Event))
def test_lines_read_back(tmp_path_factory: object, name: str, docstring: str, body: str, event: Event) -> None:
    path = tmp_path_factory.mktemp("log") / "feedback.jsonl"  # type: ignore[attr-defined]
    written = record(body, FeedbackTask.of(name, "def f(x):", docstring, with_code=True), event)
    line = to_line(written)
    assert line.count("\n") == 1
    path.write_text(line * 2)
    assert list(read_feedback(path)) == [written, written]


def test_without_code_only_hashes_are_written() -> None:
    named = FeedbackTask.of("secret_name", "def secret_name(x):", "Secret words.", with_code=True)
    hidden = FeedbackTask.of("secret_name", "def secret_name(x):", "Secret words.", with_code=False)
    line = to_line(record(None, hidden)).lower()
    assert "secret" not in line
    assert hidden.digest == named.digest


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    good = to_line(record("return x", FeedbackTask.of("f", "def f(x):", "", with_code=True)))
    later = good.replace('"version": 1', '"version": 2')
    assert later != good
    path = tmp_path / "feedback.jsonl"
    path.write_text(good + "\n{\n[]\n" + later + good[:30] + "\n" + good + good[:50])
    assert len(list(read_feedback(path))) == 2
