"""Evaluate stage: pass@k, n@k, and the strategies `sample`, `filter` and `critical` at equal budget, with intervals.

    python -m training.evaluate --format mbpp --data mbpp.jsonl [--model NAME] [--budgets 1 10 100] [--out result.json]

Formats: `rows` (what the corpus stage writes), `mbpp`, `humaneval` (JSON lines), `apps` (folders), `tree` (a folder of
doctested Python, each function as if it were not written yet). Every program runs in the engine's sandbox.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from engine.critical_sampling import SearchSettings, Strategy
from engine.model_store import ModelStore
from engine.models import Models
from engine.program import assemble
from engine.ranking import Judged, rank
from engine.reading import read_tasks
from engine.synthesis import template_for
from engine.tasks import Task
from engine.verdict import Outcome
from engine.verifier import ModuleTemplate, Verifier, VerifierError
from training.errors import StageFailed
from training.evaluation.estimators import interval, n_at_k, pass_at_k
from training.evaluation.problems import FORMATS, Problem
from training.evaluation.solving import TEMPLATE, Solved, search_one
from training.journal import Journal
from training.progress import progress_bar
from training.run_folder import hardware, write_whole

BUDGETS = (1, 10, 100)
DEADLINE = 120.0


@dataclass(frozen=True)
class EvaluateSettings:
    """Settings of one evaluation, saved with its figures."""

    model: str
    """Name of the model."""
    digest: str
    """Digest of its content."""
    format: str
    """Format of the problems."""
    data: str
    """File or folder of the problems."""
    limit: int | None
    """First problems only; None for all."""
    budgets: tuple[int, ...]
    """Programs per problem."""
    seed: int
    """Equal seeds give equal programs."""
    deadline: float
    """Seconds per search."""


@dataclass(frozen=True)
class Score:
    """How one problem went."""

    name: str
    difficulty: str
    samples: int
    """Independent samples, the greedy program not among them."""
    correct: int
    """Samples that pass every deciding test."""
    at_k: dict[str, float]
    """`n@k` -> whether one of the n best of the first k programs is right."""
    strategies: dict[str, dict[int, float]]
    """Strategy -> budget -> whether its top suggestion is right."""


def evaluate(
    problems: Sequence[Problem],
    models: Models,
    verifier: Verifier,
    budgets: Sequence[int],
    seed: int,
    deadline: float = DEADLINE,
    kept: Path | None = None,
) -> list[Score]:
    """Score every problem that the engine can read; progress is shown.

    Args:
        problems: what to solve.
        models: what solves it.
        verifier: judges programs.
        budgets: programs per problem; each is reported.
        seed: of the searches; equal seeds give equal programs.
        deadline: seconds per search.
        kept: file of scores so far; a run that was killed goes on from it.

    Raises:
        StageFailed: none can be read, or the file cannot be written.
        IsolationUnavailable: programs cannot be run here.
    """
    scores: list[Score] = []
    with contextlib.ExitStack() as stack:
        journal = stack.enter_context(Journal(kept)) if kept else None
        if journal:
            scores += map(score_of, journal.path.read_text(encoding="utf-8").splitlines())
        progress = stack.enter_context(progress_bar())
        bar = progress.add_task("problems", total=len(problems))
        for number, problem in enumerate(problems):
            if journal is None or number not in journal.done:
                settings = SearchSettings(budget=max(budgets), seed=seed + number, deadline_seconds=deadline, enough=0)
                try:
                    score = score_one(problem, models, verifier, budgets, settings)
                except VerifierError as error:
                    progress.console.print(f"{problem.name}: {error}")
                    score = None
                if score:
                    scores.append(score)
                if journal:
                    journal.write(number, [json.dumps(asdict(score))] if score else [])
            progress.advance(bar)
    if not scores:
        raise StageFailed("None of the problems can be read by the engine; is this the right --format?")
    return scores


def score_of(line: str) -> Score:
    """A score from its line of JSON; budgets are numbers again."""
    raw = json.loads(line)
    raw["strategies"] = {
        name: {int(budget): value for budget, value in by_budget.items()}
        for name, by_budget in raw["strategies"].items()
    }
    return Score(**raw)


def score_one(
    problem: Problem, models: Models, verifier: Verifier, budgets: Sequence[int], settings: SearchSettings
) -> Score | None:
    """Search with each strategy and try what came out on the deciding tests; None where the task cannot be read."""
    found = [task for task in read_tasks(problem.source) if task.name == problem.task_name]
    if len(found) != 1:
        return None
    task = found[0]
    template = TEMPLATE
    if problem.path:
        template = template_for(assemble(problem.source, task, "pass"), problem.path)
    plain = search_one(
        problem.name, problem.source, task, models, verifier, replace(settings, strategy=Strategy.FILTER), template
    )
    judge = Deciding(problem, task, verifier, template)
    right = {id(judged): judge.passes(judged) for judged in plain.judged}
    # The very first program is the greedy one: no independent sample.
    correct = sum(j.copies - (j.candidate.index == 0) for j in plain.judged if right[id(j)])
    at_k: dict[str, float] = {}
    for k in budgets:
        ordered = [right[id(judged)] for judged, _ in rank(plain.within(k))]
        at_k |= {f"{n}@{k}": n_at_k(ordered, n) for n in (1, 5) if n < k}
    strategies: dict[str, dict[int, float]] = {"sample": {}, "filter": {}, "critical": {}}
    for budget in budgets:
        strategies["sample"][budget] = float(bool(plain.within(1)) and right[id(plain.within(1)[0])])
        strategies["filter"][budget] = float(judge.top(plain, budget))
        if budget > 1:
            critical = replace(settings, strategy=Strategy.CRITICAL, budget=budget)
            searched = search_one(problem.name, problem.source, task, models, verifier, critical, template)
            strategies["critical"][budget] = float(judge.top(searched, budget))
        else:
            strategies["critical"][budget] = strategies["filter"][budget]
    samples = max(0, plain.generated - 1)
    return Score(problem.name, problem.difficulty, samples, correct, at_k, strategies)


class Deciding:
    """Tries programs on a problem's deciding tests; each different one once."""

    def __init__(self, problem: Problem, task: Task, verifier: Verifier, template: ModuleTemplate) -> None:
        self.problem, self.task, self.verifier, self.template = problem, task, verifier, template
        self._known: dict[str, bool] = {}

    def passes(self, judged: Judged) -> bool:
        """Whether a program passes them all."""
        body = judged.candidate.body
        if judged.verdict.outcome is Outcome.COMPILE_ERROR:
            return False
        if not self.problem.hidden:
            return judged.verdict.outcome is Outcome.PASSED_TEST and judged.verdict.total > 0
        if body not in self._known:
            self.verifier.open(self.template)
            program = assemble(self.problem.source, self.task, body).text
            verdict = self.verifier.verify(program, self.problem.hidden)
            self._known[body] = verdict.outcome is Outcome.PASSED_TEST
        return self._known[body]

    def top(self, solved: Solved, budget: int) -> bool:
        """Whether the top suggestion of a search within a budget passes."""
        best = solved.best_within(budget)
        return best is not None and self.passes(best)


def summary(scores: Sequence[Score], budgets: Sequence[int]) -> dict[str, Any]:
    """Means and 95% bootstrap intervals over problems, all together and per difficulty."""
    groups = {"all": list(scores)}
    for difficulty in dict.fromkeys(score.difficulty for score in scores):
        if difficulty and any(score.difficulty != difficulty for score in scores):
            groups[difficulty] = [score for score in scores if score.difficulty == difficulty]
    result: dict[str, Any] = {}
    for name, group in groups.items():
        figures: dict[str, Any] = {"problems": len(group)}
        for k in budgets:
            able = [score for score in group if score.samples >= k]
            if able:
                values = [pass_at_k(score.samples, score.correct, k) for score in able]
                figures[f"pass@{k}"] = _figure(values)
        for key in group[0].at_k:
            figures[key] = _figure([score.at_k[key] for score in group])
        for strategy in group[0].strategies:
            for budget in budgets:
                figures[f"{strategy} {budget}"] = _figure([score.strategies[strategy][budget] for score in group])
        result[name] = figures
    return result


def _figure(values: Sequence[float]) -> dict[str, float]:
    mean, low, high = interval(values)
    return {"mean": mean, "low": low, "high": high}


def table(title: str, figures: dict[str, Any]) -> Table:
    """One row per figure, one column per difficulty."""
    made = Table(title=title)
    made.add_column("figure")
    for group, values in figures.items():
        made.add_column(f"{group} ({values['problems']})")
    names = dict.fromkeys(name for values in figures.values() for name in values if name != "problems")
    for name in names:
        made.add_row(name, *(_shown(values.get(name)) for values in figures.values()))
    return made


def _shown(figure: dict[str, float] | None) -> str:
    if figure is None:
        return ""
    return f"{100 * figure['mean']:.1f}% [{100 * figure['low']:.1f}, {100 * figure['high']:.1f}]"


def main() -> None:
    """Evaluate a model on a set of problems."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=sorted(FORMATS), required=True)
    parser.add_argument("--data", type=Path, required=True, help="file or folder")
    parser.add_argument("--model", help="an installed model's name, or a model folder; default: the current one")
    parser.add_argument("--budgets", type=int, nargs="+", default=list(BUDGETS), help="programs per problem")
    parser.add_argument("--limit", type=int, help="first problems only")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--deadline", type=float, default=DEADLINE, help="seconds per search")
    parser.add_argument("--out", type=Path, help="JSON file to write")
    options = parser.parse_args()
    if min(options.budgets) < 1:
        parser.error("--budgets must be 1 or more")
    if not options.data.exists():
        raise StageFailed(f"There is no {options.data}.")
    problems = list(FORMATS[options.format](options.data))[: options.limit]
    if not problems:
        raise StageFailed(f"{options.data} holds no problem with tests.")
    installed = ModelStore().resolve(options.model)
    models = Models.load(installed.folder, installed.manifest, threads=options.threads)
    budgets = sorted(set(options.budgets))
    settings = EvaluateSettings(
        installed.manifest.name, installed.manifest.digest, options.format, str(options.data), options.limit,
        tuple(budgets), options.seed, options.deadline,
    )  # fmt: skip
    kept = None
    if options.out:
        mark = hashlib.sha256(json.dumps(asdict(settings)).encode()).hexdigest()[:10]
        kept = options.out.with_name(f"{options.out.stem}-{mark}.jsonl")
    with Verifier() as verifier:
        scores = evaluate(problems, models, verifier, budgets, options.seed, options.deadline, kept)
    figures = summary(scores, budgets)
    title = f"{installed.manifest.name} on {len(scores)} problems of {options.data.name} (95% intervals)"
    Console().print(table(title, figures))
    if options.out:
        record = {
            **asdict(settings), "hardware": hardware(), "figures": figures,
            "problems": [asdict(score) for score in scores],
        }  # fmt: skip
        write_whole(options.out, json.dumps(record, indent=1) + "\n")
    if kept:
        for path in (kept, kept.with_suffix(".done")):
            path.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
