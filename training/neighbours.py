"""Neighbours stage: programs that the library recalls for each training task, run against that task's Examples.

python -m training.neighbours --rows runs/corpus/train.jsonl --library runs/library.npz --out runs/neighbours.jsonl

What fails is material for the repair model, which so learns to adapt a program that solved something similar; all of it
is material for the critic. Written as rollouts are, and resumed as they are.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from engine.library import Library
from engine.verdict import Outcome
from engine.verifier import Verifier
from training.corpus.rows import Row, read_rows
from training.journal import Journal
from training.progress import progress_bar
from training.rollout import LIMITS, Rollout, Sampled, chosen_rows, judge, prepare


def neighbours(row: Row, library: Library, count: int, verifier: Verifier) -> list[Rollout]:
    """Judge what the library recalls for a row, the row's own entry left out; the row's own program comes first."""
    prepared = prepare(row)
    if prepared is None:
        return []
    nearest = library.nearest(prepared.task, count, without={row.name})
    return judge(prepared, [Sampled(found.body, (), 1, False) for found in nearest], verifier)


def judge_neighbours(rows: Sequence[Row], library: Library, count: int, verifier: Verifier, out: Path) -> Counter[int]:
    """Write the neighbours of every row, going on where an earlier run ended; returns their outcomes, counted."""
    counts: Counter[int] = Counter()
    with Journal(out) as journal, progress_bar() as progress:
        bar = progress.add_task("neighbours", total=len(rows))
        for number, row in enumerate(rows):
            if number not in journal.done:
                found = neighbours(row, library, count, verifier)
                counts.update(rollout.outcome for rollout in found)
                journal.write(number, (json.dumps(asdict(rollout)) for rollout in found))
            progress.advance(bar)
    return counts


def main() -> None:
    """Judge the neighbours of the rows that rollouts would take."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tasks", type=int, default=10_000)
    parser.add_argument("--count", type=int, default=4, help="neighbours of each task")
    options = parser.parse_args()
    rows = chosen_rows((row for path in options.rows for row in read_rows(path)), options.tasks, 1)
    library = Library.load(options.library)
    with Verifier(limits=LIMITS) as verifier:
        counts = judge_neighbours(rows, library, options.count, verifier, options.out)
    Console().print(", ".join(f"{Outcome(outcome).name} {count}" for outcome, count in sorted(counts.items())))


if __name__ == "__main__":
    main()
