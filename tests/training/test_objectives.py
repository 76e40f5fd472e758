"""Spans and pivots: nothing is lost, and as much is masked as is said."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.objectives import WORD, masked_spans, next_tokens
from training.tokenizer import SENTINELS

CODE = "def total(values):\n    result = 0\n    for value in values:\n        result += value\n    return result\n" * 4
texts = st.one_of(
    st.text(), st.lists(st.sampled_from(["a", " ", "  ", "\n    ", "(", "x_1", "\t", "\f", "é"])).map("".join)
).filter(lambda text: "<extra_id_" not in text)


def reassembled(source: str, target: str) -> str:
    """The text that a masked pair was made of."""
    if not target:
        return source
    parts = re.split(r"(<extra_id_\d+>)", target)
    for sentinel, span in zip(parts[1::2], parts[2::2], strict=True):
        assert source.count(sentinel) == 1
        source = source.replace(sentinel, span)
    return source


@given(texts, st.integers(0, 2**32))
def test_source_and_target_give_the_text_again(text: str, seed: int) -> None:
    source, target = masked_spans(text, random.Random(seed))
    assert reassembled(source, target) == text


@given(texts, st.integers(0, 2**32))
def test_prefix_and_rest_give_the_text_again(text: str, seed: int) -> None:
    prefix, rest = next_tokens(text, random.Random(seed))
    assert prefix + rest == text


@pytest.mark.parametrize("repeats", [1, 4, 20])
def test_spans_cover_about_15_percent(repeats: int) -> None:
    text = CODE * repeats
    total = len(WORD.findall(text))
    shares = []
    for seed in range(60):
        _, target = masked_spans(text, random.Random(seed))
        spans = re.split(r"<extra_id_\d+>", target)[1:]
        assert len(spans) <= len(SENTINELS)
        shares.append(sum(len(WORD.findall(span)) for span in spans) / total)
    assert 0.11 < sum(shares) / len(shares) < 0.17


def test_sentinels_are_numbered_in_order() -> None:
    source, target = masked_spans(CODE, random.Random(3))
    named = re.findall(r"<extra_id_\d+>", target)
    assert named == SENTINELS[: len(named)] == re.findall(r"<extra_id_\d+>", source)
    assert len(named) > 2


def test_short_texts_have_no_spans() -> None:
    assert masked_spans("a b c", random.Random(1)) == ("a b c", "")


def test_pivots_lie_between_10_and_90_percent() -> None:
    text = " ".join(f"w{number}" for number in range(200))
    shares = [len(WORD.findall(next_tokens(text, random.Random(seed))[0])) / 200 for seed in range(300)]
    assert 0.1 <= min(shares) < 0.15
    assert 0.85 < max(shares) <= 0.9


def test_equal_seeds_give_equal_pairs() -> None:
    assert masked_spans(CODE, random.Random(5)) == masked_spans(CODE, random.Random(5))
    assert masked_spans(CODE, random.Random(5)) != masked_spans(CODE, random.Random(6))
