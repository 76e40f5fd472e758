"""Turns composed exercises into rows."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from training.composer.compose import compose
from training.corpus.mining import canonical_body
from training.corpus.rows import Row, body_as_function


def composed_rows(seed: int, count: int) -> Iterator[Row]:
    """Yield `count` composed exercises as rows; equal seeds give equal rows."""
    for exercise in compose(seed, count):
        yield Row(
            origin="composed",
            name=exercise.name,
            signature=exercise.signature,
            phrasings=tuple(exercise.phrasings),
            examples=tuple(row_example(source, want) for source, want in exercise.examples),
            body=canonical_body(ast.parse(body_as_function(exercise.body)).body[0].body),  # type: ignore[attr-defined]
            imports=tuple(exercise.imports),
            licence="Apache-2.0",
        )


def row_example(source: str, want: str) -> tuple[str, str, str | None]:
    """(source, want, want_exception) as the engine's reader gives them: of a traceback only the last line counts."""
    if want.startswith("Traceback (most recent call last):"):
        return source, "", want.rstrip("\n").split("\n")[-1]
    return source, want if want.endswith("\n") or not want else want + "\n", None
