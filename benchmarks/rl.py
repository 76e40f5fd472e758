"""What a run of RL has brought: independent programs of the model before and after, on problems that neither has seen.

    python -m benchmarks.rl --before engine/default_model --after runs/better [--mbpp mbpp.jsonl] [--budget 21]

Both models write equally many programs for each held-out exercise and each problem of MBPP's test split; pass@1 and
pass@k by the unbiased estimator, and the difference problem by problem with its interval.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.report import percent, publish, setting
from engine.critical_sampling import SearchSettings, Strategy
from engine.model_store import load_manifest
from engine.models import Models
from engine.reading import read_tasks
from engine.verifier import Verifier
from training.corpus.curriculum import curriculum_rows
from training.evaluate import Deciding
from training.evaluation.estimators import paired_interval, pass_at_k
from training.evaluation.problems import Problem, mbpp_set, row_problem
from training.evaluation.solving import TEMPLATE, search_one
from training.progress import progress_bar
from training.rollout import LIMITS

DEADLINE = 120.0


def samples_of(
    problems: Sequence[Problem], folder: Path, verifier: Verifier, budget: int, threads: int, title: str
) -> list[tuple[int, int]]:
    """(independent programs, right ones) of every problem; (0, 0) where the task cannot be read."""
    models = Models.load(folder, load_manifest(folder), threads=threads)
    found = []
    with progress_bar() as progress:
        for number, problem in enumerate(progress.track(problems, description=title)):
            tasks = [task for task in read_tasks(problem.source) if task.name == problem.task_name]
            if len(tasks) != 1:
                found.append((0, 0))
                continue
            how = SearchSettings(
                budget=budget, seed=number, deadline_seconds=DEADLINE, enough=0, strategy=Strategy.FILTER
            )
            solved = search_one(problem.name, problem.source, tasks[0], models, verifier, how)
            judge = Deciding(problem, tasks[0], verifier, TEMPLATE)
            # The very first program is the greedy one: no independent sample.
            right = sum(j.copies - (j.candidate.index == 0) for j in solved.judged if judge.passes(j))
            found.append((max(0, solved.generated - 1), right))
    return found


def difference(before: Sequence[float], after: Sequence[float]) -> str:
    """Mean difference in points with its interval over problems."""
    mean, low, high = paired_interval(before, after)
    return f"{100 * mean:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"


def main() -> None:
    """Sample with both models, judge, publish."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--before", type=Path, required=True, help="model folder of the warm start")
    parser.add_argument("--after", type=Path, required=True, help="model folder that RL made of it")
    parser.add_argument("--mbpp", type=Path)
    parser.add_argument("--budget", type=int, default=21, help="programs per problem, the greedy one included")
    parser.add_argument("--limit", type=int, help="first problems of each set only")
    parser.add_argument("--threads", type=int, default=0, help="threads of the model; 0: one per core")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    sets = {"held-out": [row_problem(i, r) for i, r in enumerate(curriculum_rows()) if r.held_out and r.examples]}
    if options.mbpp:
        sets["MBPP"] = list(mbpp_set(options.mbpp))
    table: list[list[str]] = []
    data: dict[str, object] = {"setting": setting(0, f"{options.before}, {options.after}")}
    with Verifier(limits=LIMITS) as verifier:
        for which, problems in sets.items():
            chosen = problems[: options.limit]
            both = [
                samples_of(chosen, folder, verifier, options.budget, options.threads, f"{which}, {folder.name}")
                for folder in (options.before, options.after)
            ]
            kept = [pair for pair in zip(*both, strict=True) if all(count for count, _ in pair)]
            most = min(count for pair in kept for count, _ in pair)
            data[which] = kept
            for k in (1, most):
                before, after = ([pass_at_k(n, c, k) for n, c in (pair[side] for pair in kept)] for side in (0, 1))
                table.append(
                    [f"{which} ({len(kept)})", f"pass@{k}", percent(before), percent(after), difference(before, after)]
                )
    publish("what RL has brought", ["problems", "", "before", "after", "difference"], table, data, options.out)


if __name__ == "__main__":
    main()
