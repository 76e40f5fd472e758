"""Source/target token pairs in flat arrays, and length-bucketed batches of them."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

PAD_ID = 0
EOS_ID = 2
IGNORED = -100
"""Label that the loss skips (torch's cross-entropy default)."""
BANDS = 0.7
"""Bands of target lengths by the root of the number of batches; measured: 0.5 to 1 pad within 1% of the least."""


@dataclass(frozen=True)
class Batch:
    """One padded batch as the model takes it."""

    source: NDArray[np.int64]  # [B, S], PAD_ID where padded
    target: NDArray[np.int64]  # [B, T], ends in EOS_ID, IGNORED where padded
    rows: NDArray[np.int64]  # [B], row numbers in the Pairs they come from

    @property
    def tokens(self) -> int:
        """Real tokens, padding not counted."""
        return int((self.source != PAD_ID).sum() + (self.target != IGNORED).sum())


class Pairs:
    """Many (source ids, target ids) in two flat arrays; targets end in EOS."""

    def __init__(self, sources: Sequence[NDArray[np.uint16]], targets: Sequence[NDArray[np.uint16]]) -> None:
        if len(sources) != len(targets):
            raise ValueError(f"{len(sources)} sources but {len(targets)} targets")
        self.source_ends = np.cumsum([len(s) for s in sources], dtype=np.int64)
        self.target_ends = np.cumsum([len(t) for t in targets], dtype=np.int64)
        self.source_ids = np.concatenate(sources) if sources else np.zeros(0, np.uint16)
        self.target_ids = np.concatenate(targets) if targets else np.zeros(0, np.uint16)

    @classmethod
    def from_texts(
        cls, pairs: Sequence[tuple[str, str]], tokenizer: Tokenizer, max_source: int, max_target: int
    ) -> Pairs:
        """Tokenize text pairs; sources are cut to `max_source` tokens, pairs with a longer target are dropped."""
        tokenizer.encode_special_tokens = True  # as the engine reads them: "</s>" in a text is text
        sources: list[NDArray[np.uint16]] = []
        targets: list[NDArray[np.uint16]] = []
        chunk = 20_000
        for start in range(0, len(pairs), chunk):
            part = pairs[start : start + chunk]
            encoded_sources = tokenizer.encode_batch_fast([source for source, _ in part], add_special_tokens=False)
            encoded_targets = tokenizer.encode_batch_fast([target for _, target in part], add_special_tokens=False)
            for source, target in zip(encoded_sources, encoded_targets, strict=True):
                if 0 < len(target.ids) < max_target and source.ids:
                    sources.append(np.array(source.ids[:max_source], np.uint16))
                    targets.append(np.array([*target.ids, EOS_ID], np.uint16))
        return cls(sources, targets)

    def __len__(self) -> int:
        return len(self.source_ends)

    def source(self, row: int) -> NDArray[np.uint16]:
        """Source ids of a row, [S]."""
        return self.source_ids[self.source_ends[row - 1] if row else 0 : self.source_ends[row]]

    def target(self, row: int) -> NDArray[np.uint16]:
        """Target ids of a row, [T], EOS last."""
        return self.target_ids[self.target_ends[row - 1] if row else 0 : self.target_ends[row]]

    def save(self, path: Path) -> None:
        """Write to one compressed .npz file."""
        np.savez_compressed(
            path,
            source_ids=self.source_ids,
            source_ends=self.source_ends,
            target_ids=self.target_ids,
            target_ends=self.target_ends,
        )

    @classmethod
    def load(cls, path: Path) -> Pairs:
        """Read what `save` wrote."""
        pairs = cls([], [])
        with np.load(path) as arrays:
            pairs.source_ids, pairs.source_ends = arrays["source_ids"], arrays["source_ends"]
            pairs.target_ids, pairs.target_ends = arrays["target_ids"], arrays["target_ends"]
        return pairs

    def batches(self, tokens: int, seed: int, multiple: int = 1) -> Iterator[Batch]:
        """Yield one epoch of batches of at most `tokens` padded tokens each, in random order; see `grouped`."""
        for rows in self.grouped(tokens, seed, multiple):
            yield self.batch(rows, multiple)

    def steps(self, tokens: int, parts: int, seed: int, multiple: int = 1) -> list[list[list[int]]]:
        """Row numbers of one epoch of steps of about `tokens` padded tokens, each in so many `parts` of equal size.

        Each part holds rows of like lengths; the parts of a step are drawn at random, so that a step sees many lengths.
        """
        groups = self.grouped(tokens // parts, seed, multiple)
        steps = max(1, round(len(groups) / parts))
        return [groups[i * len(groups) // steps : (i + 1) * len(groups) // steps] for i in range(steps)]

    def grouped(self, tokens: int, seed: int, multiple: int = 1) -> list[list[int]]:
        """Row numbers of one epoch of batches of at most `tokens` padded tokens, similar lengths together, shuffled.

        Rows are sorted into bands of target lengths and by source length within a band: with about as many bands as a
        band has batches, little is padded on either side. Equal seeds give equal batches in equal order, which is what
        lets a killed run resume to the same result; jitter keeps epochs from grouping the same rows every time.
        """
        rng = np.random.default_rng(seed)
        sources = np.diff(self.source_ends, prepend=0)  # [N]
        targets = np.diff(self.target_ends, prepend=0)  # [N]
        by_target = np.argsort(targets + rng.uniform(0, 1, len(self)))
        before = np.cumsum((sources + targets)[by_target])
        bands = max(1, round(BANDS * math.sqrt(before[-1] / tokens))) if len(self) else 1
        band = np.minimum(before * bands // max(1, before[-1]), bands - 1) if len(self) else before
        upwards = np.where(band % 2 == 0, 1, -1)  # a band begins at the source lengths at which the one before ends
        order = np.lexsort((upwards * (sources[by_target] + rng.uniform(0, 4, len(self))), band))
        groups: list[list[int]] = []
        group: list[int] = []
        source_width = target_width = 0
        for row in by_target[order]:
            source, target = _rounded(int(sources[row]), multiple), _rounded(int(targets[row]), multiple)
            source_width, target_width = max(source_width, source), max(target_width, target)
            if group and (len(group) + 1) * (source_width + target_width) > tokens:
                groups.append(group)
                group, source_width, target_width = [], source, target
            group.append(int(row))
        if group:
            groups.append(group)
        random.Random(seed).shuffle(groups)
        return groups

    def batch(self, rows: Sequence[int], multiple: int = 1) -> Batch:
        """Pad the named rows into one Batch whose widths are multiples of `multiple`."""
        sources = [self.source(row) for row in rows]
        targets = [self.target(row) for row in rows]
        source = np.full((len(rows), _rounded(max(len(s) for s in sources), multiple)), PAD_ID, np.int64)
        target = np.full((len(rows), _rounded(max(len(t) for t in targets), multiple)), IGNORED, np.int64)
        for i, (s, t) in enumerate(zip(sources, targets, strict=True)):
            source[i, : len(s)] = s
            target[i, : len(t)] = t
        return Batch(source, target, np.array(rows, np.int64))


def _rounded(length: int, multiple: int) -> int:
    return -(-length // multiple) * multiple
