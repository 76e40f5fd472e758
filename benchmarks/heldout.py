"""Held-out exercises: share solved at budgets 1, 10 and 100 by `sample`, `filter` and `critical` at equal budget.

    python -m benchmarks.heldout [--model NAME] [--seed 0] [--out results.json]

The exercises are those of training/curriculum whose name hashes into the held-out split; no model was trained on them.
Solved means that a program passes all of the exercise's Examples; the last column says how many of those that
`critical` solves a program of the library solves as it is. Also: time to the first verified program.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
from dataclasses import replace
from pathlib import Path

from benchmarks.report import percent, publish, quantile, setting
from engine.critical_sampling import SearchSettings, Strategy
from engine.model_store import ModelStore
from engine.models import Models
from engine.suggestions import Origin
from engine.verdict import Outcome
from engine.verifier import Verifier
from training.corpus.curriculum import curriculum_rows
from training.corpus.rows import Row, row_source
from training.evaluation.solving import Solved, solve

BUDGETS = (1, 10, 100)
DEADLINE = 120.0


def main() -> None:
    """Run and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, help="so many exercises only, taken at random by the hash of their name")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--budgets", type=int, nargs="+", default=list(BUDGETS))
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    installed = ModelStore().resolve(options.model)
    models = Models.load(installed.folder, installed.manifest, threads=options.threads)
    exercises = sorted((row for row in curriculum_rows() if row.held_out), key=hash_of_name)
    held_out = [(row.name, row_source(row)) for row in exercises][: options.limit]
    budgets = options.budgets
    base = SearchSettings(seed=options.seed, deadline_seconds=DEADLINE, enough=0)
    with Verifier() as verifier:
        plain = solve(
            held_out, models, verifier, replace(base, strategy=Strategy.FILTER, budget=max(budgets)), "filter"
        )
        critical = {
            budget: solve(
                held_out,
                models,
                verifier,
                replace(base, strategy=Strategy.CRITICAL, budget=budget),
                f"critical {budget}",
            )
            for budget in budgets
        }
    rows = []
    data: dict[str, object] = {"setting": setting(options.seed, installed.manifest.name), "exercises": len(held_out)}
    for budget in budgets:
        sample = [float(first_passes(s)) for s in plain]
        filtered = [float(s.passing_within(budget)) for s in plain]
        searched = [float(s.passing_within(budget)) for s in critical[budget]]
        recalled = [float(recall_passes(s)) for s in critical[budget]]
        columns = {"sample": sample, "filter": filtered, "critical": searched, "recalled": recalled}
        rows.append([str(budget), *map(percent, columns.values())])
        data[f"budget_{budget}"] = {name: sum(values) / len(values) for name, values in columns.items()}
    times = [s.first_verified_seconds for s in critical[max(budgets)] if s.first_verified_seconds is not None]
    data["first_verified_seconds"] = {
        "median": quantile(times, 0.5),
        "p95": quantile(times, 0.95),
        "solved": len(times),
    }
    data["solved_by_filter"] = sorted(s.name for s in plain if s.passing_within(max(budgets)))
    header = ["budget", "sample (first, unfiltered)", "filter", "critical", "of it recalled"]
    publish(f"{len(held_out)} held-out exercises solved (95% interval)", header, rows, data, options.out)
    print(
        f"first verified program, of {len(times)} solved: median {quantile(times, 0.5):.2f} s, "
        f"95th percentile {quantile(times, 0.95):.2f} s"
    )
    programs, seconds = sum(s.generated for s in plain), sum(s.seconds for s in plain)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the generating process: {peak:.0f} MiB")
    print(f"{programs} programs decoded and verified in {seconds:.0f} s: {programs / seconds:.0f} per second")


def hash_of_name(row: Row) -> str:
    """What exercises are ordered by: no topic comes first."""
    return hashlib.sha256(row.name.encode()).hexdigest()


def first_passes(solved: Solved) -> bool:
    """True where the very first program passes."""
    return solved.passing_within(1)


def recall_passes(solved: Solved) -> bool:
    """True where a program of the library passes as it is."""
    return any(j.candidate.origin is Origin.RECALL and j.verdict.outcome is Outcome.PASSED_TEST for j in solved.judged)


if __name__ == "__main__":
    main()
