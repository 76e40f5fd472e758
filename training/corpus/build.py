"""Builds the supervised corpus: curriculum, composed exercises, MBPP's training split, self-contained mined functions.

    python -m training.corpus.build --out runs/corpus --composed 40000 [--mined mined.jsonl] [--mbpp mbpp.jsonl]

Writes train.jsonl and heldout.jsonl (exercises chosen by the hash of their names; near-duplicates of them and of MBPP's
other splits are left out of train.jsonl).
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from engine.parameter_names import ParameterNames
from training.corpus.composed import composed_rows
from training.corpus.curriculum import curriculum_rows
from training.corpus.local_names import with_conventional_locals
from training.corpus.mbpp import mbpp_rows
from training.corpus.rows import Row, without_near_duplicates, write_rows
from training.corpus.self_contained import self_contained_rows

MAX_BODY_CHARS = {"curriculum": 320, "mbpp": 320, "composed": 220, "mined": 160}
"""Longest bodies taken, by origin: a small model learns most a token from short ones."""
MAX_MINED_PROSE_CHARS = 250


def usable(row: Row) -> bool:
    """True for a row short enough to be worth its tokens."""
    origin = row.origin.split("/")[0]
    return len(row.body) <= MAX_BODY_CHARS[origin] and (
        origin != "mined" or len(row.phrasings[0]) <= MAX_MINED_PROSE_CHARS
    )


def conventional(row: Row) -> Row:
    """The row with its body's local names brought to the convention."""
    return replace(row, body=with_conventional_locals(row.body, ParameterNames.of(row.signature).letters))


def main() -> None:
    """Build both files and print what went into them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--composed", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mined", type=Path)
    parser.add_argument("--mbpp", type=Path)
    options = parser.parse_args()
    curriculum = list(curriculum_rows())
    held_out = [row for row in curriculum if row.held_out]
    rows: list[Row] = [row for row in curriculum if not row.held_out]
    rows += composed_rows(options.seed, options.composed)
    if options.mbpp:
        rows += mbpp_rows(options.mbpp, "train")
    if options.mined:
        rows += self_contained_rows(options.mined)
    # What is evaluated on is never trained on: our own held-out exercises and MBPP's other splits.
    evaluated = held_out + (
        [row for split in ("test", "validation", "prompt") for row in mbpp_rows(options.mbpp, split)]
        if options.mbpp
        else []
    )
    kept = [conventional(row) for row in without_near_duplicates(rows, evaluated) if usable(row)]
    write_rows(kept, options.out / "train.jsonl")
    write_rows(held_out, options.out / "heldout.jsonl")
    print(
        f"{len(kept)} training rows ({len(rows) - len(kept)} dropped: long, or near-duplicates of evaluation tasks), "
        f"{len(held_out)} held out"
    )


if __name__ == "__main__":
    main()
