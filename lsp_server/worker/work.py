"""What the worker does: searches for bodies, runs Examples, and places bodies into files that have moved on."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.edits import EditRejected, TextEdit, body_edits
from engine.model_store import InstalledModel, ModelError, ModelStore, require_intact
from engine.program import TaskNotFound, assemble
from engine.ranking import canonical
from engine.reading import SourceFile, source_file
from engine.suggestions import Progress, Status, Suggestion, Synthesis
from engine.tasks import Task
from engine.verdict import Verdict
from engine.verifier import InterpreterError, IsolationUnavailable, Limits, Verifier, VerifierError
from engine.verifier.launch import default_interpreter, probe
from lsp_server.worker.freshness import interpreter_stamp, modules_stamp
from lsp_server.worker.messages import (
    Checked,
    CheckedExample,
    Edit,
    Found,
    FunctionId,
    Implement,
    Implemented,
    Place,
    Run,
    Verify,
)

if TYPE_CHECKING:
    from engine.models import Models

log = logging.getLogger(__name__)

KEPT_RESULTS = 64
"""Searches whose results are remembered."""


class WorkFailed(Exception):
    """A request that cannot be met; the message is one sentence for the user."""


class Cancelled(Exception):
    """The request was cancelled on the way."""


Report = Callable[[str, dict[str, Any]], None]
"""Sends an event to whoever asked."""


class VerifierDesk:
    """Keeps one Verifier open for the interpreter used last. One desk per thread: opening sets what a Verifier runs."""

    def __init__(self) -> None:
        self._run: Run | None = None
        self._verifier: Verifier | None = None
        self._interpreter = ""
        """Stamp of the interpreter's packages when the Verifier was made."""
        self._modules: dict[str, str] = {}
        """For each folder of files that were run, the stamp of the modules in reach."""

    def verifier(self, run: Run, file_name: str) -> tuple[Verifier, str]:
        """(a Verifier for these settings that runs what is on disk now, a stamp of that).

        Raises:
            WorkFailed: the interpreter cannot be used.
        """
        executable = run.interpreter or default_interpreter()
        try:
            interpreter = interpreter_stamp(executable)
            if interpreter != self._interpreter and self._run is not None and self._run.interpreter == run.interpreter:
                probe.cache_clear()  # it may be another Python by now
                interpreter = interpreter_stamp(executable)
        except InterpreterError as error:
            raise WorkFailed(sentence(error) + " Set `coderl.interpreter` to another one.") from None
        folder, modules = str(Path(file_name).parent), modules_stamp(file_name)
        fresh = interpreter == self._interpreter and self._modules.get(folder, modules) == modules
        if self._verifier is None or self._run != run or not fresh:
            self.close()
            seconds = run.example_seconds
            limits = Limits(example_seconds=seconds, candidate_seconds=max(3 * seconds, Limits.candidate_seconds))
            self._verifier = Verifier(run.interpreter or None, limits=limits, allow_unisolated=run.allow_unisolated)
            self._run, self._interpreter = run, interpreter
        self._modules[folder] = modules
        return self._verifier, interpreter + modules

    def interrupt(self) -> None:
        """Stop what runs now, from another thread."""
        verifier = self._verifier
        if verifier is not None:
            verifier.cancel_all()

    def close(self) -> None:
        """End its processes."""
        verifier, self._verifier, self._run = self._verifier, None, None
        self._modules.clear()
        if verifier is not None:
            verifier.close()


@dataclass(frozen=True)
class _Loaded:
    installed: InstalledModel
    models: Models


class ModelShelf:
    """The model loaded last. A job keeps what it was given; the next one gets what is on disk by then."""

    def __init__(self) -> None:
        self._loaded: _Loaded | None = None
        self._threads = 0

    @property
    def name(self) -> str:
        """Name of the loaded model; empty where none is."""
        loaded = self._loaded
        return loaded.installed.manifest.name if loaded is not None else ""

    def models(self, name: str, data_dir: str, threads: int) -> tuple[Models, str, str]:
        """(the networks, the model's name, the digest of its content).

        Raises:
            WorkFailed: there is no such model, or it is damaged.
        """
        try:
            installed = ModelStore(Path(data_dir)).resolve(name or None)
            loaded = self._loaded
            if loaded is None or self._threads != threads or loaded.installed != installed:
                # A half-written model is never loaded.
                require_intact(installed.folder, installed.manifest)
                from engine.models import Models

                self._loaded = None  # the old one may go before the new one comes
                networks = Models.load(installed.folder, installed.manifest, threads)
                loaded = self._loaded = _Loaded(installed, networks)
                self._threads = threads
        except ModelError as error:
            raise WorkFailed(str(error).replace("name a model with `--model`", "set `coderl.model`")) from None
        except OSError as error:
            raise WorkFailed(f"The model could not be read ({error.strerror or error}); try again.") from None
        return loaded.models, loaded.installed.manifest.name, loaded.installed.manifest.digest

    def unload(self) -> None:
        """Forget it; its memory is free when no job uses it any more."""
        self._loaded = None


class Workbench:
    """The operations, with what they keep between requests."""

    def __init__(self) -> None:
        self.shelf = ModelShelf()
        self.search_desk = VerifierDesk()
        self.check_desk = VerifierDesk()
        self._results: OrderedDict[str, tuple[Synthesis, str]] = OrderedDict()

    def implement(self, request: Implement, report: Report, cancelled: threading.Event) -> Implemented:
        """Search. Raises WorkFailed, Cancelled."""
        file = source_file(request.text)
        task = located(file, request.function)
        report("stage", {"message": "loading the model"})
        models, model, digest = self.shelf.models(request.model, request.data_dir, request.threads)
        if cancelled.is_set():
            raise Cancelled
        report("stage", {"message": "preparing the sandbox"})
        verifier, stamp = self.search_desk.verifier(request.run, request.file_name)
        key = self._key(request, task, digest + stamp)
        known = self._results.get(key) if not request.fresh else None
        if known is not None:
            self._results.move_to_end(key)
            return self._answer(request, task, known[0], known[1], digest, cached=True)
        from engine.synthesis import SearchSettings, Strategy, synthesize

        def progressed(progress: Progress) -> None:
            report("progress", asdict(progress))

        settings = SearchSettings(
            strategy=Strategy(request.strategy),
            budget=request.budget,
            deadline_seconds=request.deadline_seconds,
            seed=request.seed,
            enough=request.enough,
            suggestions=request.suggestions,
        )
        try:
            synthesis = synthesize(
                request.text, task, request.file_name, models, verifier, settings, progressed, cancelled.is_set
            )
        except (IsolationUnavailable, InterpreterError, VerifierError, TaskNotFound) as error:
            if cancelled.is_set():
                raise Cancelled from None
            raise WorkFailed(sentence(error)) from None
        if cancelled.is_set():
            raise Cancelled
        if synthesis.status is not Status.ERROR:
            self._results[key] = (synthesis, model)
            while len(self._results) > KEPT_RESULTS:
                self._results.popitem(last=False)
        return self._answer(request, task, synthesis, model, digest, cached=False)

    def verify(self, request: Verify, report: Report, cancelled: threading.Event) -> None:
        """Run the Examples of each function; report every Verdict. Raises WorkFailed, Cancelled."""
        from engine.synthesis import verify_existing

        file = source_file(request.text)
        verifier, _ = self.check_desk.verifier(request.run, request.file_name)
        for wanted in request.functions:
            if cancelled.is_set():
                raise Cancelled
            try:
                task = located(file, wanted)
                verdict = verify_existing(request.text, task, request.file_name, verifier) if task.examples else None
            except (IsolationUnavailable, InterpreterError) as error:
                raise WorkFailed(sentence(error)) from None
            except (VerifierError, TaskNotFound) as error:
                if cancelled.is_set():
                    raise Cancelled from None
                raise WorkFailed(sentence(error)) from None
            report("verdict", asdict(checked_function(wanted, task, verdict)))

    def place(self, request: Place) -> tuple[Edit, ...]:
        """The edits for a body in a file that has changed since. Raises WorkFailed."""
        task = located(source_file(request.text), request.function)
        if canonical(task.body) != canonical(request.old_body):
            raise WorkFailed(f"The body of {task.name} was edited meanwhile, so it was left as it is.")
        try:
            return tuple(map(edit, body_edits(request.text, task, request.body)))
        except EditRejected as error:
            raise WorkFailed(str(error)) from None

    def close(self) -> None:
        """End all processes."""
        self.search_desk.close()
        self.check_desk.close()

    def _answer(
        self, request: Implement, task: Task, synthesis: Synthesis, model: str, digest: str, *, cached: bool
    ) -> Implemented:
        found = []
        for suggestion in synthesis.suggestions:
            try:
                edits = body_edits(request.text, task, suggestion.candidate.body) if cached else suggestion.edits
            except EditRejected:
                continue
            found.append(found_suggestion(suggestion, edits))
        message = " ".join([synthesis.message, *task.problems]).strip()
        return Implemented(
            synthesis.status.value,
            message,
            synthesis.generated,
            synthesis.seconds,
            model,
            digest,
            task.body,
            tuple(found),
            cached,
        )

    def _key(self, request: Implement, task: Task, stamp: str) -> str:
        """A search with the same key would find the same: the Task wherever it stands, the code around it that is run
        with it, the modules it may import, the model, the settings."""
        lines = [replace(example, line=0, end_line=0) for example in task.examples]
        unplaced = replace(task, line=0, examples=tuple(lines))
        around = assemble(request.text, task, "pass").text
        rest = replace(request, text=around, function=FunctionId("", "", "", 0), fresh=False)
        return hashlib.sha256(repr((unplaced, rest, stamp)).encode("utf-8", "surrogatepass")).hexdigest()


def located(file: SourceFile, wanted: FunctionId) -> Task:
    """The Task with this name, signature and docstring; of several the nearest. Raises WorkFailed."""
    same = [file.task(entry) for entry in file.functions if entry.name == wanted.name]
    if not same:
        raise WorkFailed(f"There is no function {wanted.name} in the file any more.")
    matching = [task for task in same if (task.signature, task.docstring) == (wanted.signature, wanted.docstring)]
    if not matching:
        raise WorkFailed(f"The signature or docstring of {wanted.name} was changed meanwhile, so it was left as it is.")
    return min(matching, key=lambda task: abs(task.line - wanted.line))


def checked_function(wanted: FunctionId, task: Task, verdict: Verdict | None) -> Checked:
    """A Verdict with the lines of its Examples."""
    results = verdict.results if verdict is not None else ()
    examples = tuple(
        CheckedExample(
            example.line,
            example.end_line,
            example.source,
            example.want_exception or example.want.removesuffix("\n"),
            result.got,
            result.passed,
            result.by_value,
            result.message,
        )
        for example, result in zip(task.examples, results)
    )
    return Checked(
        replace(wanted, line=task.line),
        examples,
        verdict.passed if verdict is not None else 0,
        len(task.examples),
        verdict.message if verdict is not None else "",
        task.problems,
        task.is_stub,
    )


def found_suggestion(suggestion: Suggestion, edits: tuple[TextEdit, ...]) -> Found:
    """A Suggestion as it is sent."""
    verdict = suggestion.verdict
    critic = float(suggestion.critic) if suggestion.critic is not None else None
    return Found(
        suggestion.candidate.body,
        verdict.passed,
        verdict.total,
        critic,
        suggestion.cluster,
        suggestion.candidate.origin.value,
        any(result.by_value for result in verdict.results),
        verdict.message,
        tuple(map(edit, edits)),
    )


def edit(change: TextEdit) -> Edit:
    """A text edit as it is sent."""
    return Edit(change.start_line, change.start_column, change.end_line, change.end_column, change.new_text)


def sentence(error: Exception) -> str:
    """An error's first line as a sentence."""
    text = " ".join((str(error) or type(error).__name__).splitlines()[0].split()).rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
