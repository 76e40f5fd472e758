"""Shards read back what was written, with provenance and licence, and damage is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("pyarrow")

from training.corpus import shards as shards_module
from training.corpus.rows import Row
from training.corpus.shards import COLUMNS, read_shards, row_digest, write_shards
from training.errors import StageFailed

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ROWS = st.builds(
    Row,
    origin=TEXT, name=TEXT, signature=TEXT, phrasings=st.lists(TEXT, max_size=3).map(tuple),
    examples=st.lists(st.tuples(TEXT, TEXT, st.none() | TEXT), max_size=3).map(tuple), body=TEXT,
    imports=st.lists(TEXT, max_size=2).map(tuple), class_header=TEXT, program=TEXT, licence=TEXT,
    extra=st.dictionaries(TEXT, TEXT, max_size=2),
)  # fmt: skip


@settings(max_examples=25)
@given(st.lists(ROWS, max_size=6))
def test_shards_read_back(tmp_path_factory: pytest.TempPathFactory, rows: list[Row]) -> None:
    folder = tmp_path_factory.mktemp("shards")
    write_shards(rows, folder, "train")
    assert list(read_shards(folder, "train")) == rows


def rows_of(count: int) -> list[Row]:
    return [Row("mined/json", f"f{i}", "def f():", ("Do.",), (), f"return {i}", licence="MIT") for i in range(count)]


def test_columns_and_several_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow.parquet as pq

    monkeypatch.setattr(shards_module, "ROWS_PER_SHARD", 4)
    paths = write_shards(rows_of(10), tmp_path, "train")
    assert [path.name for path in paths] == [f"train-0000{i}-of-00003.parquet" for i in range(3)]
    assert list(read_shards(tmp_path, "train")) == rows_of(10)
    table = pq.read_table(paths[0]).to_pylist()
    assert tuple(table[0]) == COLUMNS
    assert (table[0]["licence"], table[0]["origin"], table[0]["digest"]) == (
        "MIT",
        "mined/json",
        row_digest(rows_of(1)[0]),
    )
    # Fewer rows leave no old shard behind.
    write_shards(rows_of(3), tmp_path, "train")
    assert list(read_shards(tmp_path, "train")) == rows_of(3)


def test_datasets_reads_them(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    write_shards(rows_of(5), tmp_path, "train")
    loaded = datasets.load_dataset(
        "parquet", data_files=str(tmp_path / "train-*.parquet"), cache_dir=str(tmp_path / "cache"), split="train"
    )
    assert loaded["name"][:2] == ["f0", "f1"]


def test_damage_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StageFailed, match="holds no shards"):
        list(read_shards(tmp_path, "train"))
    monkeypatch.setattr(shards_module, "ROWS_PER_SHARD", 4)
    first, second = write_shards(rows_of(6), tmp_path, "train")
    second.write_bytes(second.read_bytes()[:200])
    with pytest.raises(StageFailed, match="00001-of-00002.parquet cannot be read"):
        list(read_shards(tmp_path, "train"))
    second.unlink()
    with pytest.raises(StageFailed, match="1 of the 2 shards"):
        list(read_shards(tmp_path, "train"))
    first.rename(tmp_path / "train-00000-of-00001.parquet")
    assert len(list(read_shards(tmp_path, "train"))) == 4
