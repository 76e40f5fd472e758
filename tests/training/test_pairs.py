"""Every row once an epoch, the same batches from the same seed, and padding that is marked as such."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.pairs import EOS_ID, IGNORED, PAD_ID, Pairs

if TYPE_CHECKING:
    from tokenizers import Tokenizer


def pairs_of(lengths: list[tuple[int, int]]) -> Pairs:
    """Row i holds ids i + 5 only; targets end in EOS."""
    sources = [np.full(source, row + 5, np.uint16) for row, (source, _) in enumerate(lengths)]
    targets = [np.array([*[row + 5] * target, EOS_ID], np.uint16) for row, (_, target) in enumerate(lengths)]
    return Pairs(sources, targets)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 90), st.integers(1, 60)), min_size=1, max_size=80),
    st.integers(16, 2000),
    st.integers(0, 99),
    st.sampled_from([1, 8]),
)
def test_an_epoch_covers_every_row_exactly_once(
    lengths: list[tuple[int, int]], tokens: int, seed: int, multiple: int
) -> None:
    pairs = pairs_of(lengths)
    batches = list(pairs.batches(tokens, seed, multiple))
    assert sorted(int(row) for batch in batches for row in batch.rows) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch.rows) == 1 or batch.source.size + batch.target.size <= tokens
        assert batch.source.shape[1] % multiple == batch.target.shape[1] % multiple == 0
        for row, source, target in zip(batch.rows, batch.source, batch.target, strict=True):
            reals, wants = lengths[row]
            assert source.tolist() == [row + 5] * reals + [PAD_ID] * (len(source) - reals)
            assert target.tolist() == [row + 5] * wants + [EOS_ID] + [IGNORED] * (len(target) - wants - 1)
        assert batch.tokens == sum(sum(lengths[row]) + 1 for row in batch.rows)


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(1, 90), st.integers(1, 60)), min_size=1, max_size=80),
    st.integers(200, 2000),
    st.integers(1, 9),
)
def test_steps_hold_every_row_once_in_parts(lengths: list[tuple[int, int]], tokens: int, parts: int) -> None:
    pairs = pairs_of(lengths)
    steps = pairs.steps(tokens, parts, seed=3)
    assert sorted(row for step in steps for rows in step for row in rows) == list(range(len(lengths)))
    assert all(step for step in steps)
    for rows in (rows for step in steps for rows in step):
        batch = pairs.batch(rows)
        assert len(rows) == 1 or batch.source.size + batch.target.size <= tokens // parts


def test_little_is_padded() -> None:
    rng = np.random.default_rng(4)
    lengths = [(int(s), int(t)) for s, t in zip(rng.gamma(9, 10, 4000) + 1, rng.gamma(3, 10, 4000) + 1, strict=True)]
    pairs = pairs_of(lengths)
    batches = list(pairs.batches(4_096, seed=1))
    assert sum(b.tokens for b in batches) > 0.9 * sum(b.source.size + b.target.size for b in batches)


def test_seeds() -> None:
    pairs = pairs_of([(1 + number % 40, 1 + number % 17) for number in range(200)])

    def rows(seed: int) -> list[list[int]]:
        return [batch.rows.tolist() for batch in pairs.batches(300, seed)]

    assert rows(1) == rows(1)
    assert rows(1) != rows(2)
    # Other epochs group other rows together too.
    assert {tuple(sorted(group)) for group in rows(1)} != {tuple(sorted(group)) for group in rows(2)}


def test_from_texts(tiny_tokenizer: Tokenizer) -> None:
    texts = [
        ("for value in values", "return 1"),
        ("", "return 1"),
        ("text", ""),
        ("text", "value " * 50),
        ("value " * 50, "return"),
    ]
    pairs = Pairs.from_texts(texts, tiny_tokenizer, max_source=8, max_target=12)
    assert len(pairs) == 2  # empty and overlong targets, and empty sources, are dropped
    assert tiny_tokenizer.decode(pairs.source(0).tolist()) == "for value in values"
    assert pairs.target(0)[-1] == EOS_ID
    assert tiny_tokenizer.decode(pairs.target(0)[:-1].tolist()) == "return 1"
    assert len(pairs.source(1)) == 8


def test_the_longest_target_kept_has_max_target_tokens_with_its_end(tiny_tokenizer: Tokenizer) -> None:
    count = len(tiny_tokenizer.encode("return value", add_special_tokens=False).ids)
    assert len(Pairs.from_texts([("x", "return value")], tiny_tokenizer, 8, count)) == 0
    (pair,) = [Pairs.from_texts([("x", "return value")], tiny_tokenizer, 8, count + 1)]
    assert len(pair.target(0)) == count + 1


def test_save_and_load(tmp_path: Path) -> None:
    pairs = pairs_of([(3, 2), (1, 4), (7, 1)])
    pairs.save(tmp_path / "pairs.npz")
    loaded = Pairs.load(tmp_path / "pairs.npz")
    assert len(loaded) == 3
    for row in range(3):
        assert np.array_equal(loaded.source(row), pairs.source(row))
        assert np.array_equal(loaded.target(row), pairs.target(row))


def test_as_many_targets_as_sources() -> None:
    with pytest.raises(ValueError, match="1 sources but 0 targets"):
        Pairs([np.array([1], np.uint16)], [])


def test_special_tokens_written_as_text_are_text(tiny_tokenizer: Tokenizer) -> None:
    pairs = Pairs.from_texts([('strip "</s>"', 'return s.rstrip("</s>")')], tiny_tokenizer, 99, 99)
    assert pairs.target(0).tolist().count(EOS_ID) == 1
    assert EOS_ID not in pairs.source(0).tolist()
