"""Rows as Parquet shards with provenance and licence, one column per field: what `datasets` and everyone else reads."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from training.corpus.rows import Row
from training.errors import StageFailed

ROWS_PER_SHARD = 20_000
COLUMNS = (
    "digest", "origin", "licence", "name", "signature", "phrasings", "examples", "body", "imports", "class_header",
    "program", "extra",
)  # fmt: skip
"""`digest` is the SHA-256 of name, signature and body; phrasings, examples, imports and extra are JSON."""


def row_digest(row: Row) -> str:
    """SHA-256 of what a row teaches; decides its split."""
    return hashlib.sha256(f"{row.name}\n{row.signature}\n{row.body}".encode()).hexdigest()


def write_shards(rows: Sequence[Row], folder: Path, split: str) -> list[Path]:
    """Write `SPLIT-00000-of-00002.parquet` and so on; each is there whole or not at all, older ones of the split go.

    Raises:
        StageFailed: they cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder.mkdir(parents=True, exist_ok=True)
    count = max(1, -(-len(rows) // ROWS_PER_SHARD))
    paths = [folder / f"{split}-{number:05d}-of-{count:05d}.parquet" for number in range(count)]
    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    for number, path in enumerate(paths):
        part = rows[number * ROWS_PER_SHARD : (number + 1) * ROWS_PER_SHARD]
        partial = path.with_name(path.name + ".partial")
        try:
            pq.write_table(pa.Table.from_pylist([_record(row) for row in part], schema), partial, compression="zstd")
            partial.replace(path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise StageFailed(
                f"{path} could not be written ({error.strerror or error}); make room and run again."
            ) from error
    for old in set(folder.glob(f"{split}-*-of-*.parquet")) - set(paths):
        old.unlink()
    return paths


def read_shards(folder: Path, split: str) -> Iterator[Row]:
    """Read what `write_shards` wrote.

    Raises:
        StageFailed: a shard is missing, damaged or of another kind; the message names it.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    paths = sorted(folder.glob(f"{split}-*-of-*.parquet"))
    if not paths:
        raise StageFailed(f"{folder} holds no shards of the split {split!r}; `coderl-train corpus` writes them.")
    wanted = int(paths[0].stem.rpartition("-")[2])
    if len(paths) != wanted:
        raise StageFailed(f"{folder} holds {len(paths)} of the {wanted} shards of {split!r}: make it again.")
    for path in paths:
        try:
            table = pq.read_table(path)
            records = table.select(list(COLUMNS)).to_pylist()
            rows = [_row(record) for record in records]
        except (OSError, ValueError, KeyError, TypeError, pa.ArrowException) as error:
            raise StageFailed(f"{path} cannot be read ({str(error).splitlines()[0]}): make it again.") from None
        yield from rows


def _record(row: Row) -> dict[str, str]:
    return {
        "digest": row_digest(row),
        "origin": row.origin,
        "licence": row.licence,
        "name": row.name,
        "signature": row.signature,
        "phrasings": json.dumps(row.phrasings),
        "examples": json.dumps(row.examples),
        "body": row.body,
        "imports": json.dumps(row.imports),
        "class_header": row.class_header,
        "program": row.program,
        "extra": json.dumps(row.extra),
    }


def _row(record: dict[str, Any]) -> Row:
    return Row(
        origin=record["origin"],
        name=record["name"],
        signature=record["signature"],
        phrasings=tuple(json.loads(record["phrasings"])),
        examples=tuple((e[0], e[1], e[2]) for e in json.loads(record["examples"])),
        body=record["body"],
        imports=tuple(json.loads(record["imports"])),
        class_header=record["class_header"],
        program=record["program"],
        licence=record["licence"],
        extra=json.loads(record["extra"]),
    )
