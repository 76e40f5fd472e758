"""`coderl-lsp verify`: runs the bodies of a file's functions, as they stand, against their Examples in the sandbox."""

from __future__ import annotations

import time
from dataclasses import dataclass

from engine.commands.interpreter import chosen_interpreter
from engine.commands.outcome import ALL_VERIFIED, CommandFailed
from engine.commands.report import TaskReport, exit_code, message_of, render_json
from engine.commands.target import Target, named_entries, open_source
from engine.commands.terminal import Terminal, plain_output
from engine.program import TaskNotFound, assemble
from engine.reading import SourceFile
from engine.suggestions import Status
from engine.synthesis import verify_existing
from engine.tasks import Task
from engine.verifier import IsolationUnavailable, Verifier, VerifierError


@dataclass(frozen=True)
class VerifyOptions:
    """What `verify` was called with."""

    target: Target
    json: bool = False
    interpreter: str | None = None
    """Python to run with; None takes the active environment's."""
    allow_unisolated: bool = False
    """Run with the user's own rights where no sandbox is to be had."""


def verify(options: VerifyOptions) -> int:
    """Do it; return the exit code.

    Raises:
        CommandFailed: the call, the file or the interpreter is wrong, or there is no sandbox.
    """
    path = options.target.path
    file = open_source(path)
    tasks = _tasks(file, options.target)
    interpreter = chosen_interpreter(options.interpreter)
    terminal = Terminal()
    reports: list[TaskReport] = []
    with Verifier(interpreter.executable, allow_unisolated=options.allow_unisolated) as verifier:
        for task in tasks:
            reports.append(_judge(file.text, task, str(path), verifier))
            if not options.json:
                terminal.verified(path, reports[-1])
    if options.json:
        plain_output()
        print(render_json(path, None, reports, with_suggestions=False))
    elif not reports:
        terminal.note(f"Nothing to verify in {path}: none of its functions has examples.")
        return ALL_VERIFIED
    else:
        passing = sum(report.is_verified for report in reports)
        terminal.note(f"{passing} of {len(reports)} functions pass all their examples.")
    return exit_code(reports)


def _tasks(file: SourceFile, target: Target) -> list[Task]:
    """The Tasks that are named; without names every function whose docstring has Examples, readable or not."""
    if target.names:
        return [file.task(entry) for entry in named_entries(file, target)]
    return [task for task in file.tasks() if task.examples or task.problems]


def _judge(text: str, task: Task, file_name: str, verifier: Verifier) -> TaskReport:
    started = time.monotonic()
    try:
        if not task.examples:
            message = message_of(f"{task.name} has no examples that can be run.", task)
            return TaskReport(task, Status.PARTIAL, 0, 0.0, message)
        problems = assemble(text, task, task.body or "pass").problems
        if problems:
            return TaskReport(task, Status.ERROR, 0, 0.0, message_of(" ".join(problems), task))
        verdict = verify_existing(text, task, file_name, verifier)
    except IsolationUnavailable as error:
        raise CommandFailed(str(error)) from None
    except (VerifierError, TaskNotFound) as error:
        return TaskReport(task, Status.ERROR, 0, time.monotonic() - started, message_of(str(error), task))
    message = ""
    if verdict.passed < verdict.total:
        message = f"{verdict.passed} of {verdict.total} examples pass; {verdict.message.rstrip('.')}."
    status = Status.NONE if not verdict.passed else Status.PARTIAL
    if verdict.passed == verdict.total:
        status = Status.VERIFIED
    return TaskReport(task, status, 0, time.monotonic() - started, message_of(message, task), verdict=verdict)
