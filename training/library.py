"""Library stage: hand-written exercises and the user's own functions become the library that a search recalls from.

python -m training.library --rows runs/corpus/train.jsonl --out runs/library.npz
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.library import Library, Wording, wordings
from training.corpus.rows import Row, read_rows


def row_wordings(rows: Iterable[Row]) -> Iterator[Wording]:
    """The wordings of rows that can be recalled: never held-out ones, nor methods, whose programs need their class."""
    for row in rows:
        if not row.held_out and not row.class_header and row.examples:
            yield from wordings(row.name, row.signature, row.body, row.phrasings, row.example_objects())


def is_own(row: Row) -> bool:
    """True for rows written for this project: the default model's library holds nobody else's code."""
    return row.origin.startswith("curriculum/")


def main() -> None:
    """Build and write a library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--extend", type=Path, metavar="LIBRARY", help="a library to add to")
    parser.add_argument("--all-origins", action="store_true", help="rows of every origin, not exercises alone")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    old = Library.load(options.extend) if options.extend else Library.of(())
    rows = (row for path in options.rows for row in read_rows(path))
    library = old.extended(row_wordings(row for row in rows if options.all_origins or is_own(row)))
    library.save(options.out)
    print(f"{options.out}: {len(library.solved)} programs, {options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
