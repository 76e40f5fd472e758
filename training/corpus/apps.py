"""Reads APPS folders (Hendrycks et al., arXiv 2105.09938; MIT) as functions: call-based ones, and programs on text.

A standard-input problem becomes a function `solve()` that reads standard input and prints; the file around it has
`run(text)`, which calls it on a text, so that both kinds are Examples that the same sandbox runs and compares.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.tasks import Example, ExampleForm
from training.corpus.rows import Row, row_source
from training.errors import StageFailed

OPTIONS = frozenset({"NORMALIZE_WHITESPACE"})
RUN = """\
import io
import sys


def run(text: str) -> None:
    sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    try:
        solve()
    except SystemExit as ended:
        if ended.code not in (None, 0):
            raise
"""
CALL = """\
import json


def call(*arguments):
    owner = globals().get("Solution")
    function = getattr(owner(), {name!r}) if owner else globals()[{name!r}]
    return json.loads(json.dumps(function(*arguments), default=list))
"""
_SAMPLE = re.compile(
    r"^Input[ \t]*\n(.*?)\n+Output[ \t]*\n(.*?)(?=\n\s*\n(?:Input|-----)|\n-----|\Z)", re.MULTILINE | re.DOTALL
)
SHOWN = 3
"""Sample tests shown in the docstring at most."""
MAX_SAMPLE_CHARS = 200


@dataclass(frozen=True)
class AppsProblem:
    """One problem folder."""

    name: str
    """The folder's name."""
    difficulty: str
    """`introductory`, `interview` or `competition`."""
    question: str
    starter: str
    """Starter code of a call-based problem; empty for standard input."""
    function: str
    """The function that tests call; empty for standard input."""
    samples: tuple[tuple[Any, Any], ...]
    """(input, output) shown in the question."""
    tests: tuple[tuple[Any, Any], ...]
    """(input, output): texts for standard input, an argument list and a value for calls."""
    solutions: tuple[str, ...]
    """Whole programs that are said to be right."""

    def source(self) -> str:
        """The file that a programmer would have: the function as a stub, question and samples in its docstring."""
        if self.function:
            row = Row("apps", self.function, self.signature(), (self.question.strip(),), self._shown(), "pass")
            return CALL.format(name=self.function) + "\n\n" + row_source(row)
        question = self.question.split("-----Example")[0].strip()
        row = Row("apps", "solve", "def solve() -> None:", (question,), self._shown(), "pass")
        return RUN + "\n\n" + row_source(row)

    def signature(self) -> str:
        """The `def` line: the starter code's, else one that takes as many arguments as the first test passes."""
        found = re.search(rf"def {re.escape(self.function)}\(.*?\).*?:", self.starter, re.DOTALL)
        if found:
            return re.sub(r"\(\s*self\s*,?\s*", "(", found[0])
        count = len(self.tests[0][0]) if self.tests else 1
        return f"def {self.function}({', '.join('abcdefghij'[:count])}):"

    def hidden(self) -> tuple[Example, ...]:
        """The tests that decide."""
        return tuple(self._example(given, wanted) for given, wanted in self.tests)

    def program(self, text: str) -> str:
        """A whole program, as solutions are published, as a module that `hidden` can be run on."""
        if self.function:
            return f"from typing import *\n{text}\n\n{CALL.format(name=self.function)}"
        return (
            f"{RUN}\n_PROGRAM = compile({text!r}, 'program.py', 'exec')\n\n"
            "def solve():\n    exec(_PROGRAM, {'__name__': '__main__'})\n"
        )

    def _shown(self) -> tuple[tuple[str, str, str | None], ...]:
        examples = [self._example(given, wanted) for given, wanted in self.samples]
        short = [e for e in examples if len(e.source) + len(e.want) <= MAX_SAMPLE_CHARS and "\n\n" not in e.want]
        return tuple((e.source, e.want, None) for e in short[:SHOWN])

    def _example(self, given: Any, wanted: Any) -> Example:
        if self.function:
            source, want = f"call({', '.join(map(repr, given))})", repr(wanted)
        else:
            source, want = f"run({given!r})", str(wanted).strip("\n")
        return Example(source, want + "\n", ExampleForm.DOCTEST, 0, 0, OPTIONS)


def apps_problems(folder: Path) -> Iterator[AppsProblem]:
    """Yield the problems of a folder of problem folders, in order; those without tests are passed over.

    Raises:
        StageFailed: there is no problem folder, or a file of one cannot be read.
    """
    folders = sorted(path.parent for path in folder.glob("*/question.txt"))
    if not folders:
        raise StageFailed(f"{folder} holds no APPS problem: each is a folder with a question.txt.")
    for path in folders:
        try:
            problem = read_problem(path)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StageFailed(f"The APPS problem in {path} cannot be read ({error}).") from None
        if problem.tests:
            yield problem


def read_problem(path: Path) -> AppsProblem:
    """Read one problem folder; no tests where it has no input_output.json.

    Raises:
        OSError, ValueError, KeyError, TypeError: a file is missing or not of this format.
    """
    question = (path / "question.txt").read_text(encoding="utf-8")
    tests_file, starter_file = path / "input_output.json", path / "starter_code.py"
    raw = json.loads(tests_file.read_text(encoding="utf-8")) if tests_file.exists() else {"inputs": [], "outputs": []}
    function = str(raw.get("fn_name", ""))
    metadata = path / "metadata.json"
    tests = list(zip(raw["inputs"], raw["outputs"], strict=True))
    if function:
        # A result is given as a list of one, most often. Where every output is one, that is what the lists are.
        wrapped = all(isinstance(output, list) and len(output) == 1 for _, output in tests)
        tests = [(given, output[0] if wrapped else output) for given, output in tests]
        samples = tests[:2]
    else:
        tests = [(as_text(given), as_text(wanted)) for given, wanted in tests]
        samples = [(given.strip("\n") + "\n", wanted.strip("\n")) for given, wanted in _SAMPLE.findall(question)]
    solutions = path / "solutions.json"
    return AppsProblem(
        path.name,
        str(json.loads(metadata.read_text(encoding="utf-8")).get("difficulty", "")) if metadata.exists() else "",
        question,
        starter_file.read_text(encoding="utf-8") if starter_file.exists() else "",
        function,
        tuple(samples),
        tuple(tests),
        tuple(json.loads(solutions.read_text(encoding="utf-8"))) if solutions.exists() else (),
    )


def apps_rows(folder: Path) -> Iterator[Row]:
    """Yield training rows: call-based problems by their solutions' function bodies, one row per solution that has one.

    Standard-input solutions are whole programs and give the body of `solve`.

    Raises:
        StageFailed: as `apps_problems`.
    """
    for problem in apps_problems(folder):
        for text in problem.solutions:
            body = solution_body(problem, text)
            if body is not None:
                yield Row(
                    origin="apps", name=problem.function or "solve",
                    signature=problem.signature() if problem.function else "def solve() -> None:",
                    phrasings=(problem.question.strip(),), examples=problem._shown(), body=body,
                    program=problem.source(), licence="MIT", extra={"difficulty": problem.difficulty},
                )  # fmt: skip


def solution_body(problem: AppsProblem, text: str) -> str | None:
    """What a published solution puts into the function; None where it has no such function or does not parse."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    if not problem.function:
        return ast.unparse(tree) or None
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == problem.function:
            others = [n for n in tree.body if n is not node]
            return ast.unparse(ast.Module([*others, *node.body], []))
    return None


def as_text(value: Any) -> str:
    """Standard input or output as one text; some problems hold it as a list of lines."""
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)
