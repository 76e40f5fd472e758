"""Sampling without replacement: remembers which sequences were drawn and leaves their probability out of later draws.

A small model sure of its answer draws the same program again and again; each repeat costs a program of the budget and
tells nothing. Method: Shi, Bieber and Singh, "Incremental Sampling Without Replacement for Sequence Models"
(arXiv 2002.09067): a trie of drawn prefixes, each node holding the share of its probability not drawn yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

EXHAUSTED = 1e-6
"""Below this share a prefix counts as drawn completely; then its draws repeat rather than fail."""


@dataclass
class Prefix:
    """A drawn prefix: its drawn continuations and the share of its probability that is left."""

    left: float = 1.0
    """Share of this prefix's probability not drawn yet, 0 to 1."""
    children: dict[int, Prefix] = field(default_factory=dict)
    """Drawn next tokens."""
    shares: dict[int, float] = field(default_factory=dict)
    """Probability of each drawn next token given this prefix, as it was when first drawn."""


class Drawn:
    """The sequences drawn so far for one prompt. One per prompt; sequences may be drawn side by side."""

    def __init__(self) -> None:
        self.root = Prefix()

    def reweighted(
        self, prefix: Prefix | None, ids: NDArray[np.int64], weights: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Token weights with what was drawn before taken out.

        Args:
            prefix: where a sequence stands; None where no earlier sequence went.
            ids: candidate tokens [K].
            weights: their sampling weights [K], any scale.

        Returns:
            [K]; the given weights where everything reachable has been drawn already.
        """
        if prefix is None or not prefix.children:
            return weights
        left = weights.copy()
        for token, child in prefix.children.items():
            left[ids == token] *= child.left
        return left if left.sum() > EXHAUSTED * weights.sum() else weights

    def record(self, tokens: Sequence[int], shares: Sequence[float]) -> None:
        """Take a finished sequence out of what is left.

        Args:
            tokens: all its tokens, the end token included where it ended by itself.
            shares: probability of each token under the sampling distribution (temperature and nucleus applied).
        """
        path = [self.root]
        for token, share in zip(tokens, shares, strict=True):
            node = path[-1]
            node.shares.setdefault(token, share)
            path.append(node.children.setdefault(token, Prefix()))
        path[-1].left = 0.0
        for node in reversed(path[:-1]):
            node.left = max(0.0, 1.0 - sum(share * (1.0 - node.children[t].left) for t, share in node.shares.items()))

    @staticmethod
    def step(prefix: Prefix | None, token: int) -> Prefix | None:
        """The prefix one token further; None where no sequence went there."""
        return prefix.children.get(token) if prefix is not None else None
