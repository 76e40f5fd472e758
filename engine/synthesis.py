"""The main job: from a Task in a file to ranked, verified Suggestions with the edits that apply them."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from engine.critical_sampling import Search, SearchSettings, Strategy
from engine.edits import EditRejected, body_edits
from engine.models import Models
from engine.probes import probes
from engine.program import Program, assemble
from engine.ranking import rank
from engine.suggestions import Progress, Status, Suggestion, Synthesis
from engine.tasks import Task
from engine.verdict import Verdict
from engine.verifier import ModuleTemplate, Verifier

__all__ = ["SearchSettings", "Strategy", "synthesize", "template_for", "verify_existing"]

WARM_IMPORTS = "import math, re, string, itertools, functools, collections, heapq, bisect, operator, datetime, json\n"
"""Run once in the template, so that a candidate which imports one of these pays nothing for it."""


def synthesize(
    source_text: str,
    task: Task,
    file_name: str,
    models: Models,
    verifier: Verifier,
    settings: SearchSettings,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Synthesis:
    """Search for bodies of a Task, verify them, and return the best as Suggestions.

    Args:
        source_text: the whole file, as `read_source` gave it.
        task: one of `read_tasks(source_text)`.
        file_name: the file's path; relative ones are taken from the working directory.
        models: the loaded networks.
        verifier: an open Verifier; its template is set here.
        settings: strategy, budget, deadline, seed and the stopping rule.
        on_progress: called after every verdict, in this thread.
        cancelled: asked at every token; True ends the search with what it has.

    Raises:
        IsolationUnavailable, InterpreterError, VerifierError: candidates cannot be run.
        TaskNotFound: the text has no such function.
    """
    started = time.monotonic()
    empty = assemble(source_text, task, "pass")
    if empty.problems and task.examples:
        return Synthesis(Status.ERROR, (), 0, 0.0, " ".join(empty.problems))
    verifier.open(template_for(empty, file_name))
    extra = probes(task)

    def submit(body: str) -> Future[Verdict]:
        return verifier.submit(assemble(source_text, task, body).text, task.examples, extra)

    search = Search(task, models, submit, settings, on_progress, cancelled)
    judged = search.run()
    suggestions: list[Suggestion] = []
    for candidate, cluster in rank(judged):
        if len(suggestions) == settings.suggestions:
            break
        try:
            edits = body_edits(source_text, task, candidate.candidate.body)
        except EditRejected:
            # A candidate that would break the file is no suggestion, whatever it passed.
            continue
        suggestions.append(Suggestion(candidate.candidate, candidate.verdict, candidate.critic, cluster, edits))
    status = status_of(suggestions, len(task.examples))
    message = closing_message(task, status, suggestions, search.generated, len(judged))
    return Synthesis(
        status, tuple(suggestions), search.generated, time.monotonic() - started, message, search.first_verified_seconds
    )


def verify_existing(source_text: str, task: Task, file_name: str, verifier: Verifier) -> Verdict:
    """Run a Task's body as it stands against its Examples.

    Raises:
        IsolationUnavailable, InterpreterError, VerifierError: it cannot be run.
        TaskNotFound: the text has no such function.
    """
    program = assemble(source_text, task, task.body or "pass")
    verifier.open(template_for(program, file_name))
    return verifier.verify(program.text, task.examples)


def template_for(program: Program, file_name: str) -> ModuleTemplate:
    """The verifier's template for a program's file: its imports, its module name, and the folders it imports from."""
    path = Path(file_name).absolute()
    stem = path.stem if path.stem.isidentifier() and path.stem != "__main__" else "candidate_module"
    return ModuleTemplate(program.imports_source + WARM_IMPORTS, str(path), stem, tuple(import_roots(path)))


def import_roots(path: Path) -> list[str]:
    """Folders that a file's imports are found from: its own, and the one above its outermost package."""
    folder = path.parent
    roots = [folder]
    while (folder / "__init__.py").exists() and folder.parent != folder:
        folder = folder.parent
    if folder not in roots:
        roots.append(folder)
    return [str(root) for root in roots]


def status_of(suggestions: list[Suggestion], examples: int) -> Status:
    """How well the best Suggestion answers the Task."""
    if not suggestions:
        return Status.NONE
    best = suggestions[0].verdict.passed
    if examples and best == examples:
        return Status.VERIFIED
    return Status.PARTIAL if best or not examples else Status.NONE


def closing_message(task: Task, status: Status, suggestions: list[Suggestion], generated: int, judged: int) -> str:
    """One sentence on how close the search came; empty where something passed everything."""
    if status is Status.VERIFIED:
        return ""
    if not task.examples:
        return f"{task.name} has no examples, so nothing could be verified."
    if not judged:
        return "The search ended before any candidate was verified."
    best = suggestions[0].verdict if suggestions else None
    total = len(task.examples)
    close = f"the best passes {best.passed}/{total}: {best.message}" if best else "none of them fits into the file"
    return f"0 of {generated} candidates pass all examples; {close}."
