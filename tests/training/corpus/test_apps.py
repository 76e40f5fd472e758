"""Invented problems in APPS's layout: whole programs and function bodies run in the sandbox, of both kinds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.program import assemble
from engine.reading import read_tasks
from engine.verdict import Outcome
from engine.verifier import ModuleTemplate, Verifier
from training.corpus.apps import apps_problems, apps_rows
from training.errors import StageFailed

ECHO_QUESTION = """\
Three ducks swim in a row. Given n and then n weights, print the heaviest weight.

-----Input-----
One line with n, one line with n integers.

-----Examples-----
Input
3
4 9 2

Output
9

Input
1
7
Output
7

-----Note-----
Ducks are never negative.
"""
STANDARD = {"inputs": ["3\n4 9 2\n", "2\n5 5", ["1", "8"]], "outputs": ["9\n", "5", ["8"]]}
CALLED = {"fn_name": "pair_up", "inputs": [[[1, 2, 3, 4]], [[]]], "outputs": [[[[1, 2], [3, 4]]], [[]]]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, question, tests, solutions in (
        ("0001", ECHO_QUESTION, STANDARD, ["n = int(input())\nprint(max(map(int, input().split())))\n"]),
        (
            "0002",
            "Put neighbours into tuples.",
            CALLED,
            ["def pair_up(xs):\n    return list(zip(xs[::2], xs[1::2]))\n", "class Solution:\n    pass\n"],
        ),
    ):
        problem = tmp_path / name
        problem.mkdir()
        (problem / "question.txt").write_text(question)
        (problem / "input_output.json").write_text(json.dumps(tests))
        (problem / "solutions.json").write_text(json.dumps(solutions))
        (problem / "metadata.json").write_text(json.dumps({"difficulty": "introductory"}))
    (tmp_path / "0002" / "starter_code.py").write_text("def pair_up(xs):\n\t")
    empty = tmp_path / "0003"
    empty.mkdir()
    (empty / "question.txt").write_text("No tests.")
    return tmp_path


def test_reading(folder: Path) -> None:
    standard, called = apps_problems(folder)
    assert (standard.name, standard.difficulty, standard.function) == ("0001", "introductory", "")
    assert standard.samples == (("3\n4 9 2\n", "9"), ("1\n7\n", "7"))
    assert standard.tests[2] == ("1\n8", "8")
    assert called.function == "pair_up" and called.signature() == "def pair_up(xs):"
    assert called.tests == (([[1, 2, 3, 4]], [[1, 2], [3, 4]]), ([[]], []))
    (task,) = [task for task in read_tasks(standard.source()) if task.name == "solve"]
    assert [e.source for e in task.examples] == ["run('3\\n4 9 2\\n')", "run('1\\n7\\n')"]
    assert "Three ducks" in task.prose and "Examples" not in task.prose
    (task,) = [task for task in read_tasks(called.source()) if task.name == "pair_up"]
    assert len(task.examples) == 2


@pytest.mark.parametrize(
    ("program", "outcome"),
    [
        ("import sys\nn, *ws = map(int, sys.stdin.read().split())\nprint(max(ws))", Outcome.PASSED_TEST),
        ("from sys import *\nprint(max(map(int, stdin.buffer.read().split()[1:])))\nexit()", Outcome.PASSED_TEST),
        ("if __name__ == '__main__':\n    input()\n    print(max(map(int, input().split())))", Outcome.PASSED_TEST),
        ("input()\nprint(min(map(int, input().split())))", Outcome.FAILED_TEST),
        ("input()\ninput()\ninput()", Outcome.RUNTIME_ERROR),
        ("import sys\nsys.exit(3)", Outcome.RUNTIME_ERROR),
        ("while True:\n    pass", Outcome.RUNTIME_ERROR),
    ],
)  # fmt: skip
def test_whole_programs(folder: Path, search_verifier: Verifier, program: str, outcome: Outcome) -> None:
    standard = next(apps_problems(folder))
    search_verifier.open(ModuleTemplate("", "/nowhere/warm.py", "warm"))
    verdict = search_verifier.verify(standard.program(program), standard.hidden())
    assert verdict.outcome is outcome, verdict.message


@pytest.mark.parametrize(
    ("program", "outcome"),
    [
        ("def pair_up(xs):\n    return [[a, b] for a, b in zip(xs[::2], xs[1::2])]", Outcome.PASSED_TEST),
        (
            "class Solution:\n    def pair_up(self, xs: List[int]):\n        return zip(xs[::2], xs[1::2])",
            Outcome.PASSED_TEST,
        ),
        ("def pair_up(xs):\n    return xs", Outcome.FAILED_TEST),
        ("def pair(xs):\n    return xs", Outcome.RUNTIME_ERROR),
    ],
)  # fmt: skip
def test_calls(folder: Path, search_verifier: Verifier, program: str, outcome: Outcome) -> None:
    _, called = apps_problems(folder)
    search_verifier.open(ModuleTemplate("", "/nowhere/warm.py", "warm"))
    verdict = search_verifier.verify(called.program(program), called.hidden())
    assert verdict.outcome is outcome, verdict.message


def test_rows_pass_their_own_examples(folder: Path, search_verifier: Verifier) -> None:
    rows = list(apps_rows(folder))
    assert [(row.name, row.licence) for row in rows] == [("solve", "MIT"), ("pair_up", "MIT")]
    search_verifier.open(ModuleTemplate("", "/nowhere/warm.py", "warm"))
    for row in rows:
        (task,) = [task for task in read_tasks(row.program) if task.name == row.name]
        verdict = search_verifier.verify(assemble(row.program, task, row.body).text, task.examples)
        assert verdict.outcome is Outcome.PASSED_TEST and verdict.total == 2, verdict.message


def test_bad_folders(tmp_path: Path) -> None:
    with pytest.raises(StageFailed, match="no APPS problem"):
        list(apps_problems(tmp_path))
    problem = tmp_path / "0001"
    problem.mkdir()
    (problem / "question.txt").write_text("?")
    (problem / "input_output.json").write_text("{")
    with pytest.raises(StageFailed, match="0001 cannot be read"):
        list(apps_problems(tmp_path))
