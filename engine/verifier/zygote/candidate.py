"""Runs one candidate's module and its Examples inside the forked child and reports what each did."""

from __future__ import annotations
import __future__

import ast
import json
import os
import sys
import traceback
import types
from typing import Any, NamedTuple

from .capture import Capture

# Exit codes by which the child tells the zygote what it could not put into a report.
EXIT_MEMORY = 77
EXIT_REPORT = 78
EXIT_CONFINE = 79

MAX_EXCEPTION = 4000
"""Characters of an exception's text that are kept."""

# Bound here, before the candidate can replace them. A candidate that finds these anyway only spoils its own report.
_write = os.write
_getpid = os.getpid
_exit = os._exit
_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
_set_recursion_limit = sys.setrecursionlimit


class Job(NamedTuple):
    """One candidate as the zygote received it. It holds no expected answer: none is ever sent to this interpreter."""

    program: str
    sources: list[str]  # the Examples, then the probes
    file_name: str
    module_name: str
    output_bytes: int


def run(job: Job, fd: int) -> None:
    """Run `job`, writing one JSON line per finished step to `fd`: step -1 for loading, then one for each source."""
    reporter = _Reporter(fd)
    try:
        code = compile(job.program, job.file_name, "exec", dont_inherit=True)
    except BaseException as error:  # noqa: BLE001 - compilers raise more than SyntaxError
        line = error.lineno if isinstance(error, SyntaxError) else None
        reporter.send({"step": -1, "stage": "compile", "exception": _describe(error), "line": line})
        return
    module = _new_module(job)
    capture = Capture(job.output_bytes)
    with capture:
        failure = _execute(code, module.__dict__, job.file_name)
    reporter.send(dict(failure, step=-1, stage="load"))
    if failure["exception"] is not None:
        return
    namespace = dict(module.__dict__)  # one copy for all Examples, as doctest has it
    flags = _future_flags(namespace)
    for step, source in enumerate(job.sources):
        capture = Capture(job.output_bytes)
        with capture:
            failure = _run_source(source, step, namespace, flags, job.file_name)
        reporter.send(dict(failure, step=step, output=capture.text()))


class _Reporter:
    """Writes reports; ends the process where it cannot."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._pid = _getpid()
        self._recursion_limit = sys.getrecursionlimit()

    def send(self, report: dict[str, Any]) -> None:
        if _getpid() != self._pid:
            _exit(0)  # a process that the candidate forked came back here; only the first one reports
        try:
            _set_recursion_limit(self._recursion_limit)
            data = (_encode(report) + "\n").encode("ascii")
            while data:
                data = data[_write(self._fd, data) :]
        except MemoryError:
            _exit(EXIT_MEMORY)
        except BaseException:  # noqa: BLE001 - a candidate can have broken anything in here
            _exit(EXIT_REPORT)


def _new_module(job: Job) -> types.ModuleType:
    # Registered under its real name and never as __main__: dataclasses, pickle and typing look there, and a script's
    # `if __name__ == "__main__"` part must not run.
    module = types.ModuleType(job.module_name)
    parent = job.module_name.rpartition(".")[0]
    is_package = os.path.basename(job.file_name) == "__init__.py"
    module.__file__ = job.file_name
    module.__package__ = job.module_name if is_package else parent
    if is_package:
        module.__path__ = [os.path.dirname(job.file_name)]
    sys.modules[job.module_name] = module
    if parent in sys.modules:
        setattr(sys.modules[parent], job.module_name.rpartition(".")[2], module)
    return module


def _future_flags(namespace: dict[str, Any]) -> int:
    flags = 0
    for name in __future__.all_feature_names:
        feature = getattr(__future__, name)
        flag: int = feature.compiler_flag
        if namespace.get(name) is feature:
            flags |= flag
    return flags


def _run_source(source: str, step: int, namespace: dict[str, Any], flags: int, file_name: str) -> dict[str, Any]:
    """Run one Example, statement by statement as at the interactive prompt."""
    name = f"<example {step + 1}>"
    try:
        try:
            codes = [compile(source + "\n", name, "single", flags, True)]
        except SyntaxError:
            # Most often because it is more than one statement. Not done always: trees cost more than all the rest.
            nodes = ast.parse(source).body
            codes = [compile(ast.Interactive([node]), name, "single", flags, True) for node in nodes]
    except BaseException as error:  # noqa: BLE001 - as above
        return {"exception": _describe(error), "line": None}
    for code in codes:
        failure = _execute(code, namespace, file_name)
        if failure["exception"] is not None:
            return failure
    return {"exception": None, "line": None}


def _execute(code: types.CodeType, namespace: dict[str, Any], file_name: str) -> dict[str, Any]:
    try:
        # DANGER: this line runs code that a model wrote. What keeps it harmless is the confinement that the child has
        # taken on before it came here (confine.py); with `verifier.allowUnisolated` (CLI `--allow-unisolated`,
        # environment CODERL_ALLOW_UNISOLATED=1) it runs with all rights of the user.
        exec(code, namespace)  # noqa: S102
    except BaseException as error:  # noqa: BLE001 - SystemExit and KeyboardInterrupt are observations like any other
        return {"exception": _describe(error), "line": _program_line(error, file_name)}
    return {"exception": None, "line": None}


def _describe(error: BaseException) -> str:
    """Type and message as the last line of a traceback has them."""
    try:
        lines = traceback.format_exception_only(type(error), error)
        text = lines[-1] if isinstance(error, SyntaxError) else lines[0]  # notes follow the message
    except BaseException:  # noqa: BLE001 - its __str__ is the candidate's code
        text = type(error).__name__
    return text.rstrip("\n")[:MAX_EXCEPTION]


def _program_line(error: BaseException, file_name: str) -> int | None:
    line = None
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == file_name:
            line = step.tb_lineno
        step = step.tb_next
    return line


def confine_failure(reason: str) -> bytes:
    """The report of a child that refuses to run anything because it could not be confined."""
    return (_encode({"confine": reason}) + "\n").encode("ascii")
