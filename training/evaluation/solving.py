"""Runs tasks through the whole engine and records what every program did."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from rich.progress import track

from engine.critical_sampling import Search, SearchSettings
from engine.models import Models
from engine.probes import probes
from engine.program import assemble
from engine.ranking import Judged, rank
from engine.reading import read_tasks
from engine.synthesis import WARM_IMPORTS
from engine.tasks import Task
from engine.verdict import Outcome, Verdict
from engine.verifier import ModuleTemplate, Verifier

TEMPLATE = ModuleTemplate(WARM_IMPORTS, "/benchmark/task.py", "task")


@dataclass(frozen=True)
class Solved:
    """One search's result on one task."""

    name: str
    task: Task
    source: str
    judged: tuple[Judged, ...]
    """Every different program, in the order of generation."""
    generated: int
    seconds: float
    """Time until the search ended."""
    first_verified_seconds: float | None

    def passing_within(self, budget: int) -> bool:
        """True where one of the first `budget` programs passes every Example."""
        return any(j.verdict.outcome is Outcome.PASSED_TEST for j in self.within(budget))

    def within(self, budget: int) -> list[Judged]:
        """Programs whose first copy was among the first `budget` generated."""
        return [j for j in self.judged if j.candidate.index < budget]

    def best_within(self, budget: int) -> Judged | None:
        """The top suggestion of a search that had stopped after `budget` programs."""
        found = self.within(budget)
        return rank(found)[0][0] if found else None


def solve(
    sources: Iterable[tuple[str, str]],
    models: Models,
    verifier: Verifier,
    settings: SearchSettings,
    title: str,
) -> list[Solved]:
    """Search for every (name, source) task; tasks that cannot be read are an error.

    Raises:
        ValueError: a source has no such task with Examples.
    """
    results = []
    for number, (name, source) in enumerate(track(list(sources), title)):
        found = [t for t in read_tasks(source) if t.name == name and t.examples]
        if len(found) != 1:
            raise ValueError(f"{name} cannot be read back from its source")
        results.append(
            search_one(name, source, found[0], models, verifier, replace(settings, seed=settings.seed + number))
        )
    return results


def search_one(
    name: str,
    source: str,
    task: Task,
    models: Models,
    verifier: Verifier,
    settings: SearchSettings,
    template: ModuleTemplate = TEMPLATE,
) -> Solved:
    """One search; where tasks share a template, a zygote's start is not counted."""
    verifier.open(template)
    extra = probes(task)
    search = Search(task, models, submitter(source, task, verifier, extra), settings)
    judged = search.run()
    ordered = tuple(sorted(judged, key=lambda j: j.candidate.index))
    return Solved(name, task, source, ordered, search.generated, search.elapsed(), search.first_verified_seconds)


def submitter(source: str, task: Task, verifier: Verifier, extra: tuple[str, ...]) -> Callable[[str], Future[Verdict]]:
    """What a Search calls to have a body verified."""
    return lambda body: verifier.submit(assemble(source, task, body).text, task.examples, extra)
