"""Every Outcome and sub-type from real runs, and what one candidate may expect of its surroundings."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

import pytest
from verifying import Check, arrow, doctest, started

from engine.tasks import Example, ExampleForm
from engine.verdict import Outcome
from engine.verifier import InterpreterError, Limits, ModuleTemplate, Verifier, VerifierError

DOUBLE = "def f(n):\n    return 2 * n\n"


def test_passed(check: Check) -> None:
    verdict = check(DOUBLE, doctest("f(2)", "4\n"), doctest("f('ab')", "'abab'\n"))
    assert (verdict.outcome, verdict.sub_type, verdict.message) == (Outcome.PASSED_TEST, "", "")
    assert (verdict.passed, verdict.total) == (2, 2)


def test_failed_test_names_the_first_example_that_fails(check: Check) -> None:
    verdict = check(DOUBLE, doctest("f(2)", "4\n"), doctest("f(3)", "7\n"), doctest("f(4)", "8\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.FAILED_TEST, "WrongOutput")
    assert verdict.message == "f(3) gave 6, expected 7"
    assert [result.passed for result in verdict.results] == [True, False, True]


def test_no_exception(check: Check) -> None:
    verdict = check(DOUBLE, doctest("f(2)", "", "ValueError: too small"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.FAILED_TEST, "NoException")
    assert verdict.message == "f(2) gave 4, expected ValueError: too small"


def test_expected_exception(check: Check) -> None:
    program = "def f(n):\n    raise ValueError('no %d' % n)\n"
    assert check(program, doctest("f(2)", "", "ValueError: no 2")).outcome is Outcome.PASSED_TEST
    assert check(program, arrow("f(2)", "", "ValueError")).outcome is Outcome.PASSED_TEST
    verdict = check(program, doctest("f(2)", "", "ValueError: no 3"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.FAILED_TEST, "WrongOutput")
    verdict = check(program, doctest("f(2)", "", "KeyError: 2"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "ValueError")


def test_runtime_error(check: Check) -> None:
    verdict = check("def f(n):\n    return 1 / n\n", doctest("f(1)", "1.0\n"), doctest("f(0)", "0\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "ZeroDivisionError")
    assert verdict.message == "f(0) raised ZeroDivisionError: division by zero, expected 0"
    assert [result.passed for result in verdict.results] == [True, False]


@pytest.mark.parametrize(
    ("program", "sub_type"),
    [
        ("def f(:\n", "SyntaxError"),
        ("def f():\nreturn 1\n", "IndentationError"),
        ("if 1:\n\tx = 1\n        y = 2\n", "TabError"),
        ("return 1\n", "SyntaxError"),
    ],
)
def test_compile_error(check: Check, program: str, sub_type: str) -> None:
    verdict = check(program, doctest("f()", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.COMPILE_ERROR, sub_type)
    assert not verdict.passed and verdict.total == 1


def test_null_bytes(check: Check) -> None:
    verdict = check("x = 'a\0b'", doctest("x", "1\n"))
    assert verdict.outcome is Outcome.COMPILE_ERROR
    assert verdict.sub_type in ("SyntaxError", "ValueError")  # the latter until Python 3.11.4


def test_deeply_nested_source_is_one_candidates_problem(check: Check) -> None:
    verdict = check("x = " + "(" * 100_000 + ")" * 100_000, doctest("x", "()\n"))
    assert verdict.outcome in (Outcome.COMPILE_ERROR, Outcome.RUNTIME_ERROR)
    assert check(DOUBLE, doctest("f(2)", "4\n")).outcome is Outcome.PASSED_TEST


def test_error_while_loading(check: Check) -> None:
    verdict = check("import math\nx = undefined\n", doctest("x", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "NameError")
    assert verdict.message == "NameError: name 'undefined' is not defined (line 2)"


def test_time_limit_keeps_earlier_results(check: Check) -> None:
    program = """
        def f(n):
            while n == 3:
                pass
            return n
    """
    verdict = check(program, *(doctest(f"f({n})", f"{n}\n") for n in (1, 2, 3, 4)))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "TimeLimit")
    assert verdict.message == "f(3) did not finish within 1.5 s"
    assert [result.passed for result in verdict.results] == [True, True, False, False]
    assert verdict.results[3].message == "f(4) was not run"


def test_time_limit_while_loading(check: Check) -> None:
    verdict = check("while True: pass\n", doctest("1", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "TimeLimit")
    assert verdict.message == "loading the module did not finish within 1.5 s"


def test_candidate_limit_bounds_many_slow_examples(template: ModuleTemplate) -> None:
    with started(Verifier(limits=Limits(example_seconds=2, candidate_seconds=1)), template) as verifier:
        examples = [doctest("import time; time.sleep(0.4)") for _ in range(8)]
        verdict = verifier.verify(DOUBLE, examples)
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "TimeLimit")
    assert verdict.passed < 8


def test_memory_limit(check: Check) -> None:
    verdict = check("def f():\n    return len(bytearray(1 << 30))\n", doctest("f()", "1\n"), doctest("1", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "MemoryLimit")
    assert verdict.results[1].passed
    hog = "def f():\n    x = []\n    while True:\n        x.append(bytes(1 << 24))\n"
    assert check(hog, doctest("f()", "1\n")).sub_type == "MemoryLimit"


def test_output_limit(check: Check) -> None:
    verdict = check("def f():\n    while True:\n        print('x' * 1000)\n", doctest("f()", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "OutputLimit")


@pytest.mark.parametrize("code", [0, 1, 77, 79])
def test_ending_the_process_is_a_crash(check: Check, code: int) -> None:
    program = f"import os\ndef f(n):\n    if n == 2:\n        os._exit({code})\n    return n\n"
    verdict = check(program, doctest("f(1)", "1\n"), doctest("f(2)", "2\n"), doctest("f(3)", "3\n"))
    assert verdict.outcome is Outcome.RUNTIME_ERROR
    assert verdict.sub_type == ("MemoryLimit" if code == 77 else "Crash")
    assert [result.passed for result in verdict.results] == [True, False, False]


def test_segmentation_fault_is_a_crash(check: Check) -> None:
    verdict = check("import ctypes\ndef f():\n    ctypes.string_at(0)\n", doctest("f()", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "Crash")
    assert verdict.message == "f() was ended by SIGSEGV"


def test_exhausting_the_c_stack(check: Check) -> None:
    program = """
        import sys
        def f():
            sys.setrecursionlimit(10 ** 8)
            x = []
            for _ in range(10 ** 6):
                x = [x]
            return repr(x)
    """
    assert check(program, doctest("f()", "1\n")).outcome is Outcome.RUNTIME_ERROR
    verdict = check("def f(n):\n    return f(n + 1)\n", doctest("f(0)", "1\n"), doctest("1", "1\n"))
    assert verdict.sub_type == "RecursionError"
    assert verdict.results[1].passed


def test_sys_exit_and_input_are_observed(check: Check) -> None:
    verdict = check("import sys\ndef f():\n    sys.exit(3)\n", doctest("f()", "1\n"), doctest("1", "1\n"))
    assert verdict.sub_type == "SystemExit" and verdict.results[1].passed
    verdict = check("def f():\n    return input('? ')\n", doctest("f()", "1\n"))
    assert verdict.sub_type == "EOFError"


def test_no_examples(check: Check) -> None:
    verdict = check(DOUBLE)
    assert (verdict.outcome, verdict.total) == (Outcome.PASSED_TEST, 0)
    assert check("def f(").outcome is Outcome.COMPILE_ERROR
    assert check("f(").outcome is Outcome.COMPILE_ERROR
    assert check("1 / 0").outcome is Outcome.RUNTIME_ERROR


def test_examples_share_state_but_not_across_candidates(check: Check) -> None:
    program = "class Stack(list):\n    push = list.append\nseen = []\n"
    examples = [
        doctest("s = Stack()"),
        doctest("s.push(1); s.push(2)\nseen.append(1)"),
        doctest("len(s), seen", "(2, [1])\n"),
    ]
    for _ in range(2):
        assert check(program, *examples).outcome is Outcome.PASSED_TEST


def test_the_next_candidate_sees_no_changed_library(check: Check) -> None:
    spoiler = "import math, prices, builtins\nmath.pi = 3\nprices.TABLE.clear()\nbuiltins.len = lambda x: 42\n"
    assert check(spoiler, doctest("len([])", "42\n")).outcome is Outcome.PASSED_TEST
    program = "import math, prices\n"
    examples = [doctest("math.pi > 3.1", "True\n"), doctest("prices.TABLE", "{'tea': 3}\n"), doctest("len([])", "0\n")]
    assert check(program, *examples).outcome is Outcome.PASSED_TEST


def test_printed_and_returned(check: Check) -> None:
    program = "def f():\n    print('one')\n    print('zwei ñ 漢 🎈')\n    return 'ü'\n"
    assert check(program, doctest("f()", "one\nzwei ñ 漢 🎈\n'ü'\n")).outcome is Outcome.PASSED_TEST


def test_lone_surrogates_survive(check: Check) -> None:
    program = "def f():\n    print('\\udc80')\n"
    assert check(program, doctest("f()", "\udc80\n")).outcome is Outcome.PASSED_TEST


def test_stdout_may_be_closed_or_replaced(check: Check) -> None:
    program = "import sys\ndef f():\n    print('a')\n    sys.stdout.close()\ndef g():\n    sys.stdout = None\n"
    examples = [doctest("f()", "a\n"), doctest("1", "1\n"), doctest("g()"), doctest("2", "2\n")]
    assert check(program, *examples).outcome is Outcome.PASSED_TEST


def test_binary_standard_output(check: Check) -> None:
    program = "import sys\ndef f():\n    sys.stdout.buffer.write(b'a\\xff\\n')\n"
    assert check(program, doctest("_ = f()", "a\ufffd\n")).outcome is Outcome.PASSED_TEST


def test_async_functions(check: Check) -> None:
    program = "import asyncio\nasync def f(n):\n    await asyncio.sleep(0)\n    return n\n"
    assert check(program, doctest("asyncio.run(f(2))", "2\n")).outcome is Outcome.PASSED_TEST


def test_threads(check: Check) -> None:
    program = """
        from concurrent.futures import ThreadPoolExecutor
        def f(n):
            with ThreadPoolExecutor(4) as pool:
                return sum(pool.map(abs, range(-n, 0)))
    """
    assert check(program, doctest("f(3)", "6\n")).outcome is Outcome.PASSED_TEST


def test_dataclasses_pickle_and_module_names(check: Check) -> None:
    program = """
        from __future__ import annotations
        import dataclasses, pickle
        @dataclasses.dataclass
        class Point:
            x: int
            y: 'ClassVar[int]' = 0
        if __name__ == "__main__":
            raise SystemExit
    """
    examples = [
        doctest("pickle.loads(pickle.dumps(Point(1)))", "Point(x=1, y=0)\n"),
        doctest("Point.__module__, __name__", "('shop', 'shop')\n"),
    ]
    assert check(program, *examples).outcome is Outcome.PASSED_TEST


def test_future_imports_hold_in_examples(check: Check) -> None:
    program = "from __future__ import annotations\n"
    example = doctest("def g(x: nowhere): pass\ng.__annotations__", "{'x': 'nowhere'}\n")
    assert check(program, example).outcome is Outcome.PASSED_TEST


def test_unqualified_exception_of_the_module(check: Check) -> None:
    program = "class Empty(Exception):\n    pass\ndef f():\n    raise Empty('none left')\n"
    for wanted in ("Empty: none left", "shop.Empty: none left"):
        assert check(program, doctest("f()", "", wanted)).outcome is Outcome.PASSED_TEST


def test_broken_exceptions(check: Check) -> None:
    program = "class E(Exception):\n    def __str__(self):\n        raise SystemExit\ndef f():\n    raise E\n"
    verdict = check(program, doctest("f()", "1\n"), doctest("1", "1\n"))
    assert (verdict.sub_type, verdict.results[1].passed) == ("E", True)


def test_behaviour_is_equal_for_equal_probes(check: Check) -> None:
    probes = ("f(1)", "f({'b', 'a', 'c'})", "f(object())", "import random; f(random.random())")
    first = check("def f(x):\n    return [x]\n", probes=probes)
    same = check("def f(x):\n    y = x\n    return list((y,))\n", probes=probes)
    other = check("def f(x):\n    return (x,)\n", probes=probes)
    assert first.behaviour == same.behaviour != other.behaviour
    assert check(DOUBLE).behaviour == ""


def test_a_probe_that_never_ends_spoils_no_verdict(check: Check) -> None:
    verdict = check("def f(n):\n    while n > 5: pass\n    return n\n", doctest("f(1)", "1\n"), probes=("f(6)", "f(1)"))
    assert verdict.outcome is Outcome.PASSED_TEST and verdict.behaviour


def test_answers_do_not_reach_the_child(check: Check) -> None:
    # The candidate looks for the answer in everything it can reach from its frames.
    program = """
        import gc, sys
        def f(n):
            frame, texts = sys._getframe(), []
            while frame:
                texts.append(repr(frame.f_locals) + repr(list(frame.f_globals.values())))
                frame = frame.f_back
            return any(str(4_444_000 + 444) in text for text in texts)
    """
    equals = Example("f(2) == 4444444", "True\n", ExampleForm.DOCTEST, 0, 0)
    asserts = Example("assert f(2) == 4444444", "", ExampleForm.ASSERT, 0, 0)
    for example in (doctest("f(2)", "4444444\n"), equals, asserts):
        assert check(program, example).message == "f(2) gave False, expected 4444444"


def test_cheating_with_equality_doc_and_doctest(check: Check) -> None:
    program = """
        import doctest, builtins
        doctest.OutputChecker.check_output = lambda *a: True
        class Same:
            def __eq__(self, other): return True
        def f(n):
            "leftover"
            return Same() if n else f.__doc__
    """
    always = Example("f(2) == 4", "True\n", ExampleForm.DOCTEST, 0, 0)
    assert check(program, always).outcome is Outcome.FAILED_TEST
    assert check(program, doctest("f(1)", "4\n")).outcome is Outcome.FAILED_TEST


def test_the_file_under_edit_is_hidden(verifier: Verifier, template: ModuleTemplate) -> None:
    program = f"def f():\n    with open({template.file_name!r}) as file:\n        return file.read()\n"
    assert verifier.verify(program, [doctest("f()", "''\n")]).outcome is Outcome.PASSED_TEST
    program = "import circular\n"
    assert verifier.verify(program, [doctest("circular.DOC", "''\n")]).sub_type in ("", "AttributeError", "WrongOutput")


def test_imports_that_fail_are_reported_and_passed_over(workspace: Path) -> None:
    source = "import nowhere\nimport math\nprint('noise')\nraise SystemExit\nimport circular\n"
    with Verifier() as verifier:
        problems = verifier.open(ModuleTemplate(source, str(workspace / "shop.py"), "shop", (str(workspace),)))
        assert [text.split(":")[:2] for text in problems] == [
            ["line 1", " ModuleNotFoundError"],
            ["line 4", " SystemExit"],
        ]
        # A sibling that imports the module under edit gets it without its docstrings.
        verdict = verifier.verify("import circular\n", [doctest("circular.DOC", "\"''\"\n")])
        assert verdict.outcome is Outcome.PASSED_TEST


def test_packages_and_relative_imports(tmp_path: Path) -> None:
    package = tmp_path / "pack"
    package.mkdir()
    (package / "__init__.py").write_text("from .part import g\n")
    (package / "part.py").write_text("def g(): return 1\n")
    (package / "other.py").write_text("N = 5\n")
    program = "from .other import N\ndef g(): return N\n"
    with Verifier() as verifier:
        template = ModuleTemplate("from .other import N", str(package / "part.py"), "pack.part", (str(tmp_path),))
        assert verifier.open(template) == ()
        examples = [doctest("g()", "5\n"), doctest("import pack.part; pack.part.g is g", "True\n")]
        assert verifier.verify(program, examples).outcome is Outcome.PASSED_TEST
        verifier.open(ModuleTemplate("", str(package / "__init__.py"), "pack", (str(tmp_path),)))
        program = "from .other import N\ndef h(): return N\n"
        assert verifier.verify(program, [doctest("h()", "5\n")]).outcome is Outcome.PASSED_TEST


def _interpreters() -> list[str]:
    found = [sys.executable]
    for version in ("3.8", "3.9", "3.10", "3.12", "3.13", "3.14"):
        found += [str(path) for path in Path.home().glob(f".pyenv/versions/{version}.*/bin/python")]
    return found


@pytest.mark.parametrize("interpreter", _interpreters())
def test_other_interpreters(interpreter: str, template: ModuleTemplate) -> None:
    with started(Verifier(interpreter), template) as verifier:
        program = textwrap.dedent(DOUBLE)
        verdict = verifier.verify(program, [doctest("f(2)", "4\n"), doctest("f(None)", "1\n")], ["f(1)"])
        assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "TypeError")
        assert [result.passed for result in verdict.results] == [True, False]
        assert verifier.verify("def f(:\n", []).outcome is Outcome.COMPILE_ERROR


def test_interpreter_that_is_none() -> None:
    with Verifier("/nowhere/python") as verifier, pytest.raises(InterpreterError, match="/nowhere/python"):
        verifier.open(ModuleTemplate("", "/nowhere/x.py", "x"))


def test_misuse() -> None:
    with pytest.raises(ValueError, match="__main__"):
        ModuleTemplate("", "/x.py", "__main__")
    with pytest.raises(ValueError, match="example_seconds"):
        Limits(example_seconds=0)
    verifier = Verifier()
    with pytest.raises(VerifierError, match="open"):
        verifier.verify(DOUBLE, [])
    verifier.close()
    with pytest.raises(VerifierError, match="closed"):
        verifier.open(ModuleTemplate("", "/x.py", "x"))
