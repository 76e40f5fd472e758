"""MBPP's test split: the first assert shown as the Example, the other two hidden.

    python -m benchmarks.mbpp --data mbpp.jsonl [--model NAME] [--seed 0] [--out results.json]

Counted is the share of problems whose TOP suggestion passes all three asserts, at budgets 1, 10, 100, by `filter` and
`critical` at equal budget. `sample` is the first program unfiltered. MBPP: Austin et al., arXiv 2108.07732, CC-BY-4.0.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from benchmarks.report import percent, publish, setting
from engine.critical_sampling import SearchSettings, Strategy
from engine.model_store import ModelStore
from engine.models import Models
from engine.program import assemble
from engine.ranking import Judged
from engine.verifier import Verifier
from training.corpus.mbpp import mbpp_rows
from training.corpus.rows import Row, row_source
from training.evaluation.solving import TEMPLATE, Solved, solve

BUDGETS = (1, 10, 100)
DEADLINE = 120.0


def main() -> None:
    """Run and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="test")
    parser.add_argument("--model")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, help="first problems only")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    installed = ModelStore().resolve(options.model)
    models = Models.load(installed.folder, installed.manifest, threads=options.threads)
    problems = list(mbpp_rows(options.data, options.split))[: options.limit]
    shown = [(row.name, row_source(row, shown=1)) for row in problems]
    base = SearchSettings(seed=options.seed, deadline_seconds=DEADLINE, enough=0)
    table: dict[str, dict[int, list[float]]] = {"sample": {}, "filter": {}, "critical": {}}
    with Verifier() as verifier:
        plain = solve(shown, models, verifier, replace(base, strategy=Strategy.FILTER, budget=max(BUDGETS)), "filter")
        for budget in BUDGETS:
            table["filter"][budget] = [
                float(hidden_pass(row, s, s.best_within(budget), verifier))
                for row, s in zip(problems, plain, strict=True)
            ]
        table["sample"] = dict.fromkeys(BUDGETS, table["filter"][1])
        for budget in BUDGETS:
            found = solve(
                shown, models, verifier, replace(base, strategy=Strategy.CRITICAL, budget=budget), f"critical {budget}"
            )
            table["critical"][budget] = [
                float(hidden_pass(row, s, s.best_within(budget), verifier))
                for row, s in zip(problems, found, strict=True)
            ]
    rows = [[str(budget), *(percent(table[name][budget]) for name in table)] for budget in BUDGETS]
    data: dict[str, object] = {
        "setting": setting(options.seed, installed.manifest.name),
        "problems": len(problems),
        "solved": {name: {str(b): sum(v) / len(v) for b, v in by_budget.items()} for name, by_budget in table.items()},
    }
    publish(
        f"MBPP {options.split}: top suggestion passes the hidden asserts, {len(problems)} problems",
        ["budget", *table],
        rows,
        data,
        options.out,
    )


def hidden_pass(row: Row, solved: Solved, best: Judged | None, verifier: Verifier) -> bool:
    """True where a program passes every assert of the problem, the hidden ones included."""
    if best is None:
        return False
    verifier.open(TEMPLATE)
    verdict = verifier.verify(assemble(solved.source, solved.task, best.candidate.body).text, row.example_objects())
    return verdict.total == len(row.examples) and verdict.passed == verdict.total


if __name__ == "__main__":
    main()
