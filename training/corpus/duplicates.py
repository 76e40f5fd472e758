"""Finds near-duplicates: bodies that share most of their token shingles, by MinHash and then by counting.

Local names are numbered first (`rows.skeleton`), so that a renamed copy is a copy. MinHash: Broder, "On the resemblance
and containment of documents" (1997); the banding is that of Leskovec et al., "Mining of Massive Datasets", section 3.4.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from training.corpus.rows import Row, skeleton

SHINGLE = 5
"""Tokens in a shingle."""
BANDS, ROWS = 16, 4
"""At a similarity of 0.8, a pair is found with probability 1 - (1 - 0.8^4)^16 = 0.9998."""
THRESHOLD = 0.8
"""Jaccard similarity of shingles from which on the later body is dropped."""
PRIME = (1 << 61) - 1
_TOKEN = re.compile(r"\w+|[^\w\s]")


class NearDuplicates:
    """Remembers bodies and tells whether a new one is nearly one of them."""

    def __init__(self, seed: int = 1) -> None:
        rng = np.random.default_rng(seed)
        self._factors = rng.integers(1, PRIME, BANDS * ROWS, dtype=np.uint64)
        self._terms = rng.integers(0, PRIME, BANDS * ROWS, dtype=np.uint64)
        self._buckets: dict[tuple[int, bytes], list[int]] = defaultdict(list)
        self._shingles: list[frozenset[int]] = []

    def seen(self, body: str) -> bool:
        """Whether a near-duplicate of this body was given before."""
        shingles = shingles_of(body)
        return any(
            similarity(shingles, self._shingles[number]) >= THRESHOLD
            for number in {n for key in self._bands(shingles) for n in self._buckets.get(key, ())}
        )

    def add(self, body: str) -> None:
        """Remember a body."""
        shingles = shingles_of(body)
        for key in self._bands(shingles):
            self._buckets[key].append(len(self._shingles))
        self._shingles.append(shingles)

    def _bands(self, shingles: frozenset[int]) -> list[tuple[int, bytes]]:
        values = np.fromiter(shingles, np.uint64, len(shingles))
        # Wrapping multiplication is as good a hash here as arithmetic modulo a prime, and needs no wide integers.
        hashed = (values[:, None] * self._factors + self._terms) >> np.uint64(7)  # [shingles, BANDS * ROWS]
        signature: NDArray[np.uint64] = hashed.min(axis=0)
        return [(band, signature[band * ROWS : (band + 1) * ROWS].tobytes()) for band in range(BANDS)]


def shingles_of(body: str) -> frozenset[int]:
    """Hashes of every run of SHINGLE tokens of a body, its local names numbered; of the whole where it is shorter."""
    tokens = _TOKEN.findall(skeleton(body))
    runs = [" ".join(tokens[i : i + SHINGLE]) for i in range(max(1, len(tokens) - SHINGLE + 1))]
    return frozenset(int.from_bytes(hashlib.blake2b(run.encode(), digest_size=7).digest(), "big") for run in runs)


def similarity(one: frozenset[int], other: frozenset[int]) -> float:
    """Jaccard similarity of two sets."""
    return len(one & other) / max(1, len(one | other))


def distinct(rows: Iterable[Row], evaluated: Iterable[Row] = ()) -> Iterator[Row]:
    """Yield rows whose body is near none before it and near none that is evaluated on, and not named like one of those.

    Short bodies (under 40 characters) are compared exactly, with name and prose: everyone writes `return a + b`.

    Args:
        rows: rows to train on, best first.
        evaluated: rows of evaluation sets.
    """
    known = NearDuplicates()
    exact: set[tuple[str, str, str]] = set()
    names = set()
    for row in evaluated:
        names.add(row.name)
        if len(row.body) >= 40:
            known.add(row.body)
    for row in rows:
        key = (row.name, " ".join(row.phrasings[0].split()), row.body)
        if row.name in names or key in exact:
            continue
        if len(row.body) >= 40:
            if known.seen(row.body):
                continue
            known.add(row.body)
        exact.add(key)
        yield row
