"""Compares what Examples gave with what they want, as doctest does and then by value, and sums up in a Verdict."""

from __future__ import annotations

import ast
import cmath
import doctest
import hashlib
import json
import math
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from .quiet_ast import parse_expression, parse_module
from .tasks import Example, ExampleForm
from .verdict import ExampleResult, Observation, Outcome, Verdict

RELATIVE_TOLERANCE = 1e-6
ABSOLUTE_TOLERANCE = 1e-9

MAX_LITERAL = 200_000
"""Characters; longer text is not compared by value."""

SHOWN = 80
"""Characters of a value or call shown in a message."""

_CHECKER = doctest.OutputChecker()
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")
_NOT_LITERAL = object()


def hide_answer(example: Example) -> Example:
    """`example` with its answer moved from the source, which the candidate's process gets, to `want`.

    `>>> f(2) == 4` wanting `True`, and `assert f(2) == 4`, become `f(2)` wanting `4` where one side is a literal: a
    result whose `__eq__` always says yes then gains nothing. A result that equals the literal without being written
    like one (`Fraction(4, 1)`) fails for the same reason.
    """
    if example.want_exception is not None:
        return example
    tree = parse_module(example.source)
    if tree is None or not tree.body:
        return example
    last = tree.body[-1]
    if isinstance(last, ast.Assert) and not example.want.strip():
        test = last.test
    elif isinstance(last, ast.Expr) and example.want.strip() == "True":
        test = last.value
    else:
        return example
    if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.Is))):
        return example
    for call, answer in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
        # Both sides are cut from the source as written; `want` must be a literal, the call must not be one.
        want = ast.get_source_segment(example.source, answer)
        asked = ast.get_source_segment(example.source, call)
        if want and asked and literal(want) is not _NOT_LITERAL and literal(asked) is _NOT_LITERAL:
            lines = example.source.splitlines()[: last.lineno - 1]
            if any(other.end_lineno is not None and other.end_lineno >= last.lineno for other in tree.body[:-1]):
                return example  # two statements on one line
            source = "\n".join([*lines, f"({asked})" if "\n" in asked else asked])
            return replace(example, source=source, want=want + "\n", form=ExampleForm.EQUALS)
    return example


def compare(example: Example, observation: Observation) -> ExampleResult:
    """Whether `observation` is what `example` wants: by text as doctest has it, else by value for literals."""
    if "SKIP" in example.options:
        return ExampleResult(passed=True, by_value=False, got="skipped", message="")
    call = shorten(_last_statement(example.source))
    if not observation.finished:
        if not observation.stopped_by:
            return ExampleResult(False, False, "", f"{call} was not run")
        return ExampleResult(False, False, observation.stopped_by, f"{call} {observation.detail}".rstrip())
    if example.want_exception is not None:
        return _compare_exception(example, observation, call)
    if observation.exception is not None:
        expected = f", expected {_shown(example.want)}" if example.want.strip() else ""
        raised = shorten(observation.exception)
        return ExampleResult(False, False, raised, f"{call} raised {raised}{expected}")
    got = observation.output
    if _same_text(example, got):
        return ExampleResult(True, False, shorten(got.strip(), 200), "")
    if _same_value(example, got):
        return ExampleResult(True, True, shorten(got.strip(), 200), "")
    return ExampleResult(
        False, False, shorten(got.strip(), 200), f"{call} gave {_shown(got)}, expected {_shown(example.want)}"
    )


def judge(
    examples: Sequence[Example],
    observations: Sequence[Observation],
    probe_observations: Sequence[Observation] = (),
    *,
    loading: Observation | None = None,
    compiled: bool = True,
    seconds: float = 0.0,
) -> Verdict:
    """The Verdict on one candidate.

    `loading` says how running the module itself went, before any Example; with `compiled` False its exception is the
    compiler's. The first Example that did not pass decides the Outcome. Without Examples a candidate passes where its
    module compiles and loads.
    """
    results = tuple(compare(example, observation) for example, observation in zip(examples, observations))
    behaviour = digest(probe_observations)
    if loading is not None and (loading.exception is not None or not loading.finished):
        outcome = Outcome.RUNTIME_ERROR if compiled else Outcome.COMPILE_ERROR
        sub_type, message = _loading_failure(loading)
        return Verdict(outcome, sub_type, message, results, "", seconds, loading.error_line)
    for example, observation, result in zip(examples, observations, results):
        if not result.passed:
            outcome, sub_type = _classify(example, observation)
            return Verdict(outcome, sub_type, result.message, results, behaviour, seconds, observation.error_line)
    return Verdict(Outcome.PASSED_TEST, "", "", results, behaviour, seconds)


def digest(observations: Sequence[Observation]) -> str:
    """A short name for a behaviour: equal for equal outputs and exception types, memory addresses aside."""
    if not observations:
        return ""
    seen = []
    for observation in observations:
        if not observation.finished:
            seen.append(["unfinished", observation.stopped_by])
        elif observation.exception is not None:
            seen.append(["raised", exception_type(observation.exception)])
        else:
            seen.append(["gave", _ADDRESS.sub("0x", observation.output)])
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def exception_type(text: str) -> str:
    """`ValueError` of `ValueError: no digits`, without the module it comes from."""
    return text.split(":", 1)[0].split("\n", 1)[0].strip().rpartition(".")[2]


def literal(text: str) -> Any:
    """The value of a Python literal; a marker object where `text` is none.

    Read as literals too, because reprs show them: `inf`, `nan`, `set()`, `frozenset({1})`, NumPy scalars such as
    `np.int64(4)`.
    """
    if len(text) > MAX_LITERAL:
        return _NOT_LITERAL
    tree = parse_expression(text)
    if tree is None:
        return _NOT_LITERAL
    try:
        return ast.literal_eval(_ReprNames().visit(tree))
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return _NOT_LITERAL


def equal_values(want: Any, got: Any) -> bool:
    """Equality of two literals: floats within tolerance at any depth, 2 equals 2.0, but True is not 1."""
    try:
        return _equal(want, got)
    except (RecursionError, TypeError, OverflowError):
        return False


def shorten(text: str, length: int = SHOWN) -> str:
    """`text` on one line, at most `length` characters."""
    line = text.replace("\n", "\\n")
    return line if len(line) <= length else line[: length - 3] + "..."


class _ReprNames(ast.NodeTransformer):
    """Replaces what reprs write for values that have no literal of their own."""

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in ("inf", "nan"):
            return ast.Constant(float(node.id))
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = ast.unparse(node.func)
        if name == "set" and not node.args and not node.keywords:
            return node  # literal_eval reads this one itself
        plain = len(node.args) == 1 and not node.keywords
        if plain and (name == "frozenset" or re.fullmatch(r"np\.(u?int|float|bool|str|complex)\w*", name)):
            return self.visit(node.args[0])  # type: ignore[no-any-return]
        if name == "frozenset" and not node.args:
            return ast.Call(ast.Name("set"), [], [])
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "np" and node.attr in ("True_", "False_"):
            return ast.Constant(node.attr == "True_")
        return node


def _equal(want: Any, got: Any) -> bool:
    if isinstance(want, bool) or isinstance(got, bool):
        return want is got
    if isinstance(want, (int, float, complex)) and isinstance(got, (int, float, complex)):
        return _equal_numbers(want, got)
    if isinstance(want, (set, frozenset)) and isinstance(got, (set, frozenset)):
        return _equal_sets(want, got)
    if type(want) is not type(got):
        return False
    if isinstance(want, (list, tuple)):
        return len(want) == len(got) and all(_equal(left, right) for left, right in zip(want, got))
    if isinstance(want, dict):
        return _equal_dicts(want, got)
    return bool(want == got)


def _equal_numbers(want: complex, got: complex) -> bool:
    if isinstance(want, int) and isinstance(got, int):
        return want == got
    if isinstance(want, complex) or isinstance(got, complex):
        left, right = complex(want), complex(got)
        if cmath.isnan(left) or cmath.isnan(right):
            return repr(left) == repr(right)
        return cmath.isclose(left, right, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)
    if math.isnan(want) or math.isnan(got):
        return math.isnan(want) and math.isnan(got)
    return math.isclose(want, got, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)


def _equal_sets(want: AbstractSet[Any], got: AbstractSet[Any]) -> bool:
    return len(want) == len(got) and _matched(list(want), list(got)) is not None


def _equal_dicts(want: Mapping[Any, Any], got: Mapping[Any, Any]) -> bool:
    if len(want) != len(got):
        return False
    pairs = _matched(list(want), list(got))
    return pairs is not None and all(_equal(want[left], got[right]) for left, right in pairs)


def _matched(want: list[Any], got: list[Any]) -> list[tuple[Any, Any]] | None:
    """Each element of `want` with an equal one of `got`; None where one has none. Exact equals are looked up first."""
    exact = {(type(value), value): value for value in got}
    pairs, rest = [], []
    for value in want:
        if (type(value), value) in exact and _equal(value, exact[type(value), value]):
            pairs.append((value, exact.pop((type(value), value))))
        else:
            rest.append(value)
    left = list(exact.values())
    for value in rest:
        for index, other in enumerate(left):
            if _equal(value, other):
                pairs.append((value, left.pop(index)))
                break
        else:
            return None
    return pairs


def _flags(example: Example) -> int:
    # By default doctest takes True for 1; where an Example is not a doctest, nobody relies on that.
    flags = 0 if example.form is ExampleForm.DOCTEST else doctest.DONT_ACCEPT_TRUE_FOR_1
    for name in example.options:
        flags |= doctest.OPTIONFLAGS_BY_NAME.get(name, 0)
    return flags


def _same_text(example: Example, got: str) -> bool:
    if _CHECKER.check_output(example.want, got, _flags(example)):
        return True
    if example.form is ExampleForm.DOCTEST:
        return False
    # The other forms name a value: no line ends to mind, and None, which the prompt does not show, is one as well.
    want = example.want.strip()
    return want == got.strip() or (want == "None" and not got)


def _same_value(example: Example, got: str) -> bool:
    want_value, got_value = literal(example.want), literal(got)
    if got_value is _NOT_LITERAL:
        return False
    if want_value is _NOT_LITERAL:
        # `f('a') -> hello`: people leave out the quotes.
        return example.form is not ExampleForm.DOCTEST and example.want.strip() == got_value
    return equal_values(want_value, got_value)


def _compare_exception(example: Example, observation: Observation, call: str) -> ExampleResult:
    wanted = (example.want_exception or "").strip()
    if observation.exception is None:
        got = shorten(observation.output.strip(), 200)
        return ExampleResult(False, False, got, f"{call} gave {_shown(observation.output)}, expected {shorten(wanted)}")
    raised = observation.exception
    passed = _same_exception(example, wanted, raised)
    message = "" if passed else f"{call} raised {shorten(raised)}, expected {shorten(wanted)}"
    return ExampleResult(passed, False, shorten(raised, 200), message)


def _same_exception(example: Example, wanted: str, raised: str) -> bool:
    type_only = "IGNORE_EXCEPTION_DETAIL" in example.options or (
        example.form is not ExampleForm.DOCTEST and ":" not in wanted
    )
    if type_only:
        return exception_type(wanted) == exception_type(raised)
    flags = _flags(example)
    if _CHECKER.check_output(wanted + "\n", raised + "\n", flags):
        return True
    # The module that a candidate is run in has its real name, a script's docstring shows none: `shop.Empty` is `Empty`.
    return _CHECKER.check_output(_unqualified(wanted) + "\n", _unqualified(raised) + "\n", flags)


def _unqualified(text: str) -> str:
    head, colon, rest = text.partition(":")
    return head.rpartition(".")[2] + colon + rest


def _classify(example: Example, observation: Observation) -> tuple[Outcome, str]:
    if not observation.finished:
        return Outcome.RUNTIME_ERROR, observation.stopped_by or "Crash"
    if example.want_exception is not None:
        if observation.exception is None:
            return Outcome.FAILED_TEST, "NoException"
        if exception_type(observation.exception) == exception_type(example.want_exception):
            return Outcome.FAILED_TEST, "WrongOutput"
    if observation.exception is not None:
        sub_type = exception_type(observation.exception)
        if sub_type == "AssertionError" and observation.error_line is None:
            return Outcome.FAILED_TEST, "WrongOutput"  # the Example's own assert, not the candidate's
        return Outcome.RUNTIME_ERROR, "MemoryLimit" if sub_type == "MemoryError" else sub_type
    return Outcome.FAILED_TEST, "WrongOutput"


def _loading_failure(loading: Observation) -> tuple[str, str]:
    if not loading.finished:
        return loading.stopped_by or "Crash", f"loading the module {loading.detail}".rstrip()
    exception = loading.exception or ""
    sub_type = exception_type(exception)
    where = f" (line {loading.error_line})" if loading.error_line is not None else ""
    return "MemoryLimit" if sub_type == "MemoryError" else sub_type, shorten(exception, 300) + where


def _last_statement(source: str) -> str:
    tree = parse_module(source)
    last = ast.get_source_segment(source, tree.body[-1]) if tree is not None and tree.body else None
    return last or source.strip()


def _shown(text: str) -> str:
    return shorten(text.strip()) or "nothing"
