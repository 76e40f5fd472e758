"""Source/target token pairs in flat arrays, and length-bucketed batches of them."""

from __future__ import annotations

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

    def batches(self, tokens: int, seed: int) -> Iterator[Batch]:
        """Yield one epoch of batches of about `tokens` padded tokens each, similar lengths together, in random order.

        Equal seeds give equal batches in equal order, which is what lets a killed run resume to the same result.
        """
        rng = np.random.default_rng(seed)
        source_lengths = np.diff(self.source_ends, prepend=0)
        target_lengths = np.diff(self.target_ends, prepend=0)
        # Equal target widths first, then source lengths: little padding in both. Jitter keeps epochs from grouping the
        # same rows together every time.
        widths = -(-target_lengths // 8)
        key = widths * 10_000 + source_lengths + rng.uniform(0, 8, len(self))
        groups: list[list[int]] = []
        group: list[int] = []
        widest_source = widest_target = 0
        for row in np.argsort(key):
            source_width = max(widest_source, _rounded(int(source_lengths[row])))
            target_width = max(widest_target, _rounded(int(target_lengths[row])))
            if group and (len(group) + 1) * (source_width + target_width) > tokens:
                groups.append(group)
                group, source_width, target_width = (
                    [],
                    _rounded(int(source_lengths[row])),
                    _rounded(int(target_lengths[row])),
                )
            group.append(int(row))
            widest_source, widest_target = source_width, target_width
        if group:
            groups.append(group)
        random.Random(seed).shuffle(groups)
        for rows in groups:
            yield self.batch(rows)

    def batch(self, rows: Sequence[int]) -> Batch:
        """Pad the named rows into one Batch; widths are multiples of 8, which tensor cores want."""
        sources = [self.source(row) for row in rows]
        targets = [self.target(row) for row in rows]
        source = np.full((len(rows), _rounded(max(len(s) for s in sources))), PAD_ID, np.int64)
        target = np.full((len(rows), _rounded(max(len(t) for t in targets))), IGNORED, np.int64)
        for i, (s, t) in enumerate(zip(sources, targets, strict=True)):
            source[i, : len(s)] = s
            target[i, : len(t)] = t
        return Batch(source, target, np.array(rows, np.int64))


def _rounded(length: int) -> int:
    return -(-length // 8) * 8
