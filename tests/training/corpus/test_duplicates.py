"""Near-duplicates are found whatever their names, different bodies are kept, and evaluation sets stay apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from training.corpus.duplicates import NearDuplicates, distinct, shingles_of, similarity
from training.corpus.rows import Row

BODY = """\
result = {}
for word in words:
    key = word[0].lower()
    result.setdefault(key, []).append(word)
    if len(result[key]) > limit:
        result[key].pop(0)
return result"""
RENAMED = BODY.replace("result", "groups").replace("word", "w").replace("key", "k")
EDITED = BODY.replace("pop(0)", "pop(1)")
OTHER = """\
total = 0
while number:
    number, digit = divmod(number, 10)
    total += digit
return total"""


def row(body: str, name: str = "group", prose: str = "Group words.") -> Row:
    return Row("mined/x", name, f"def {name}(words, limit):", (prose,), (), body)


@pytest.mark.parametrize(("body", "near"), [(BODY, True), (RENAMED, True), (EDITED, True), (OTHER, False)])
def test_near_duplicates(body: str, near: bool) -> None:
    known = NearDuplicates()
    assert not known.seen(body)
    known.add(BODY)
    assert known.seen(body) is near


def test_similarity_is_jaccards() -> None:
    assert similarity(frozenset({1, 2, 3}), frozenset({2, 3, 4})) == 0.5
    assert similarity(shingles_of(BODY), shingles_of(RENAMED)) == 1.0
    assert similarity(shingles_of(BODY), shingles_of(OTHER)) < 0.2


def test_distinct() -> None:
    rows = [
        row(BODY),
        row(RENAMED, "other"),
        row(OTHER, "digits"),
        row("return a + b", "add"),
        row("return a + b", "plus"),
    ]
    assert [r.name for r in distinct(rows)] == ["group", "digits", "add", "plus"]
    assert [r.name for r in distinct([rows[3], rows[3], replace(rows[3], phrasings=("Sum.",))])] == ["add", "add"]


def test_evaluation_sets_are_never_trained_on() -> None:
    rows = [row(RENAMED, "renamed"), row(OTHER, "held"), row(OTHER, "digits")]
    assert [r.name for r in distinct(rows, [row(BODY, "evaluated"), row("pass", "held")])] == ["digits"]
