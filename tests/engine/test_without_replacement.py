"""Sequences drawn without replacement: none twice, the rest in proportion to their own probability."""

from __future__ import annotations

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.without_replacement import Drawn

Tree = dict[tuple[int, ...], NDArray[np.float64]]
DEPTH, WIDTH = 3, 3
IDS = np.arange(WIDTH)


def tree(seed: int) -> Tree:
    """A random distribution over all sequences of three tokens: next-token probabilities by prefix."""
    rng = np.random.default_rng(seed)
    prefixes = itertools.chain.from_iterable(itertools.product(range(WIDTH), repeat=n) for n in range(DEPTH))
    return {prefix: rng.dirichlet(np.ones(WIDTH)) for prefix in prefixes}


def draw(drawn: Drawn, probabilities: Tree, rng: np.random.Generator) -> tuple[int, ...]:
    """Draw one sequence and record it, as the actor does."""
    tokens: tuple[int, ...] = ()
    shares = []
    place = drawn.root
    node = place
    while len(tokens) < DEPTH:
        own = probabilities[tokens]
        weights = drawn.reweighted(node, IDS, own)
        token = int(rng.choice(IDS, p=weights / weights.sum()))
        shares.append(float(own[token]))
        node = drawn.step(node, token)  # type: ignore[assignment]
        tokens += (token,)
    drawn.record(tokens, shares)
    return tokens


def probability(probabilities: Tree, tokens: tuple[int, ...]) -> float:
    return float(np.prod([probabilities[tokens[:i]][token] for i, token in enumerate(tokens)]))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_no_sequence_twice(seed: int) -> None:
    probabilities = tree(seed)
    likely = [t for t in itertools.product(range(WIDTH), repeat=DEPTH) if probability(probabilities, t) > 1e-3]
    drawn, rng = Drawn(), np.random.default_rng(seed)
    sequences = [draw(drawn, probabilities, rng) for _ in range(len(likely) // 2)]
    assert len(set(sequences)) == len(sequences)


def test_what_is_left_is_the_probability_not_drawn() -> None:
    probabilities = tree(4)
    drawn, rng = Drawn(), np.random.default_rng(4)
    sequences = [draw(drawn, probabilities, rng) for _ in range(6)]
    rest = 1 - sum(probability(probabilities, s) for s in sequences)
    assert drawn.root.left == pytest.approx(rest)


def test_the_second_draw_is_proportional_to_the_rest() -> None:
    probabilities = tree(7)
    every = list(itertools.product(range(WIDTH), repeat=DEPTH))
    first = max(every, key=lambda s: probability(probabilities, s))
    rng = np.random.default_rng(0)
    counts: Counter[tuple[int, ...]] = Counter()
    draws = 4_000
    for _ in range(draws):
        drawn = Drawn()
        drawn.record(first, [float(probabilities[first[:i]][t]) for i, t in enumerate(first)])
        counts[draw(drawn, probabilities, rng)] += 1
    rest = 1 - probability(probabilities, first)
    for sequence in every:
        expected = 0.0 if sequence == first else probability(probabilities, sequence) / rest
        assert counts[sequence] / draws == pytest.approx(expected, abs=0.03)


def test_an_exhausted_prefix_repeats_rather_than_fails() -> None:
    drawn = Drawn()
    drawn.record([0], [1.0])
    weights = np.array([1.0, 0.0, 0.0])
    assert drawn.reweighted(drawn.root, IDS, weights).tolist() == [1.0, 0.0, 0.0]


def test_an_unseen_prefix_keeps_its_weights() -> None:
    drawn = Drawn()
    drawn.record([0, 1], [0.5, 0.5])
    assert drawn.step(drawn.root, 2) is None
    assert drawn.reweighted(None, IDS, np.ones(WIDTH)).tolist() == [1.0, 1.0, 1.0]
