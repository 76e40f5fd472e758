"""`coderl-lsp implement`: writes bodies for a file's functions and shows, prints or applies those that are verified."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.commands.interpreter import chosen_interpreter
from engine.commands.outcome import ALL_VERIFIED, CommandFailed
from engine.commands.patch import patch
from engine.commands.report import TaskReport, exit_code, message_of, render_json
from engine.commands.target import Target, named_entries, open_source
from engine.commands.terminal import Terminal, plain_output
from engine.commands.writing import replace_source, require_writable
from engine.edits import EditRejected, apply_edits, body_edits
from engine.model_store import ModelError, ModelStore, require_intact
from engine.program import TaskNotFound
from engine.reading import SourceFile, source_file
from engine.suggestions import Progress, Status, Suggestion
from engine.tasks import Task
from engine.verifier import IsolationUnavailable, Verifier, VerifierError

if TYPE_CHECKING:
    from engine.models import Models
    from engine.synthesis import SearchSettings


@dataclass(frozen=True)
class ImplementOptions:
    """What `implement` was called with."""

    target: Target
    strategy: str = "critical"
    """`sample`, `filter` or `critical`."""
    budget: int = 100
    """Programs generated for each function at most."""
    deadline_seconds: float = 30.0
    """Seconds for each function at most."""
    seed: int = 0
    model: str | None = None
    """Name or folder; None takes the current model."""
    json: bool = False
    diff: bool = False
    """Print one patch of all that is verified, and nothing else, to standard output."""
    write: bool = False
    """Apply what is verified to the file."""
    interpreter: str | None = None
    """Python to run candidates with; None takes the active environment's."""
    allow_unisolated: bool = False
    """Run candidates with the user's own rights where no sandbox is to be had."""


def implement(options: ImplementOptions) -> int:
    """Do it; return the exit code.

    Raises:
        CommandFailed: the call, the file, the model or the interpreter is wrong, or there is no sandbox.
    """
    path = options.target.path
    file = open_source(path)
    tasks = _tasks(file, options.target)
    if options.write:
        require_writable(path)
    terminal = Terminal()
    try:
        model = ModelStore().resolve(options.model)
        require_intact(model.folder, model.manifest)
        if not tasks:
            return _nothing_to_do(options, model.manifest.name, terminal)
        interpreter = chosen_interpreter(options.interpreter)
        from engine.models import Models

        models = Models.load(model.folder, model.manifest)
    except ModelError as error:
        raise CommandFailed(str(error)) from None
    with Verifier(interpreter.executable, allow_unisolated=options.allow_unisolated) as verifier:
        run = _Run(options, file.text, models, verifier, terminal)
        for task in tasks:
            run.work_on(task)
    if options.json:
        plain_output()
        print(render_json(path, model.manifest.name, run.reports, with_suggestions=True))
    elif options.diff:
        plain_output()
        sys.stdout.write(patch(path, file.text, run.text))
        terminal.table_aside(run.reports)
    else:
        terminal.table(run.reports)
    if options.write and run.text != file.text:
        sys.stdout.flush()
        replace_source(path, file.text, run.text)
        if not options.json:
            count = sum(report.best is not None for report in run.reports)
            terminal.note(f"{count} of {len(tasks)} functions written to {path}.")
    return exit_code(run.reports)


class _Run:
    """One call of `implement`: the file as far as it is done, and what became of each Task."""

    def __init__(
        self, options: ImplementOptions, text: str, models: Models, verifier: Verifier, terminal: Terminal
    ) -> None:
        self.text = text
        """The file with the best verified body of every Task so far; later Tasks may call them."""
        self.reports: list[TaskReport] = []
        self._options, self._original = options, text
        self._models, self._verifier, self._terminal = models, verifier, terminal
        self._settings = _settings(options)

    def work_on(self, task: Task) -> None:
        """Search for bodies of one Task, show the best, and take it into the text if it is verified."""
        options, old = self._options, self.text
        entry = source_file(old).entry_of(task)
        current = source_file(old).task(entry) if entry is not None else task
        started = time.monotonic()
        show: contextlib.AbstractContextManager[Callable[[Progress], None] | None]
        show = contextlib.nullcontext() if options.json else self._terminal.progress(task.name, options.budget)
        with show as on_progress:
            report = self._search(task, current, on_progress)
        report = replace(report, seconds=time.monotonic() - started)
        report, new = self._with_best(report, current)
        self.reports.append(report)
        if report.is_verified:
            self.text = new
        if not (options.json or options.diff):
            self._terminal.implemented(options.target.path, report, old, new)

    def _search(self, task: Task, current: Task, on_progress: Callable[[Progress], None] | None) -> TaskReport:
        from engine.synthesis import synthesize

        try:
            synthesis = synthesize(
                self.text,
                current,
                str(self._options.target.path),
                self._models,
                self._verifier,
                self._settings,
                on_progress,
            )
        except IsolationUnavailable as error:
            raise CommandFailed(str(error)) from None
        except (VerifierError, TaskNotFound) as error:
            return TaskReport(task, Status.ERROR, 0, 0.0, message_of(_sentence(error), task))
        message = message_of(synthesis.message, task)
        suggestions = tuple(self._for_original(task, suggestion) for suggestion in synthesis.suggestions)
        return TaskReport(task, synthesis.status, synthesis.generated, synthesis.seconds, message, suggestions)

    def _for_original(self, task: Task, suggestion: Suggestion) -> Suggestion:
        """The Suggestion with the edits of the file as it was read, without the bodies found since."""
        if self.text == self._original:
            return suggestion
        try:
            return replace(suggestion, edits=body_edits(self._original, task, suggestion.candidate.body))
        except EditRejected:
            return replace(suggestion, edits=())

    def _with_best(self, report: TaskReport, current: Task) -> tuple[TaskReport, str]:
        """The report, and the text with the best body where it is to be shown: verified, or nothing to verify it by."""
        if not report.suggestions or not (report.is_verified or not current.examples):
            return report, self.text
        try:
            body = report.suggestions[0].candidate.body
            return report, apply_edits(self.text, body_edits(self.text, current, body))
        except EditRejected as error:
            return replace(report, status=Status.ERROR, message=str(error)), self.text


def _tasks(file: SourceFile, target: Target) -> list[Task]:
    """The Tasks that are named; without names every stub that says what it is for."""
    if target.names:
        return [file.task(entry) for entry in named_entries(file, target)]
    return [file.task(entry) for entry in file.entries if entry.is_stub and entry.docstring]


def _nothing_to_do(options: ImplementOptions, model: str, terminal: Terminal) -> int:
    if options.json:
        plain_output()
        print(render_json(options.target.path, model, [], with_suggestions=True))
    else:
        terminal.note(f"Nothing to implement in {options.target.path}: no function in it has a docstring but no body.")
    return ALL_VERIFIED


def _settings(options: ImplementOptions) -> SearchSettings:
    from engine.synthesis import SearchSettings, Strategy

    return SearchSettings(
        strategy=Strategy(options.strategy),
        budget=options.budget,
        deadline_seconds=options.deadline_seconds,
        seed=options.seed,
    )


def _sentence(error: Exception) -> str:
    text = " ".join(str(error).split()).rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
