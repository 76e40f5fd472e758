"""The JSON object is valid JSON whatever the numbers are."""

from __future__ import annotations

import json
from pathlib import Path

from engine.commands.report import TaskReport, exit_code, message_of, render_json
from engine.reading import read_tasks
from engine.suggestions import Candidate, Origin, Status, Suggestion
from engine.text_edits import TextEdit
from engine.verdict import ExampleResult, Outcome, Verdict

TEXT = 'def f(n):\n    """Twice.\n\n    >>> f(1)\n    2\n    """\n'
(TASK,) = read_tasks(TEXT)


def report(status: Status, critic: float | None = 0.5, logprob: float = -1.0) -> TaskReport:
    verdict = Verdict(Outcome.PASSED_TEST, "", "", (ExampleResult(True, False, "2\n", ""),))
    candidate = Candidate("return 'é' * n", (1,), (logprob,), Origin.REPAIR, 0)
    edits = (TextEdit(3, 5, "x\n", 0, 3, 1, 0),)
    return TaskReport(TASK, status, 10, 1.23456, "", (Suggestion(candidate, verdict, critic, 3, edits),))


def test_the_object() -> None:
    text = render_json(Path("a.py"), "m", [report(Status.VERIFIED)], with_suggestions=True)
    assert text.isascii() and "\n" not in text
    assert json.loads(text) == {
        "schema": 1,
        "file": "a.py",
        "model": "m",
        "tasks": [
            {
                "name": "f",
                "line": 1,
                "examples": 1,
                "status": "verified",
                "generated": 10,
                "seconds": 1.235,
                "message": "",
                "suggestions": [
                    {
                        "body": "return 'é' * n",
                        "passed": 1,
                        "total": 1,
                        "critic": 0.5,
                        "cluster": 3,
                        "logprob": -1.0,
                        "origin": "repair",
                        "edit": [
                            {
                                "start": {"line": 0, "character": 3},
                                "end": {"line": 1, "character": 0},
                                "newText": "x\n",
                            }
                        ],
                    }
                ],
            }
        ],
    }


def test_numbers_that_json_lacks_become_null() -> None:
    for critic, logprob in ((None, float("-inf")), (float("nan"), float("nan"))):
        rendered = report(Status.VERIFIED, critic, logprob)
        (task,) = json.loads(render_json(Path("a.py"), None, [rendered], with_suggestions=True))["tasks"]
        assert task["suggestions"][0]["critic"] is None and task["suggestions"][0]["logprob"] is None


def test_exit_codes() -> None:
    assert exit_code([]) == 0
    assert exit_code([report(Status.VERIFIED)]) == 0
    for status in (Status.PARTIAL, Status.NONE, Status.ERROR):
        assert exit_code([report(Status.VERIFIED), report(status)]) == 1
        assert report(status).best is None


def test_what_could_not_be_read_is_in_the_message() -> None:
    (task,) = read_tasks('def f(n):\n    """Twice.\n\n    >>> f(1\n    2\n    """\n')
    assert message_of("One thing.", task) == " ".join(["One thing.", *task.problems])
    assert task.problems
