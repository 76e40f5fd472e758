"""Temperature and nucleus against a plain slow oracle, and draws that depend on nothing but seed and number."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.sampling import SamplingSettings, token_weights, uniform_draws
from engine.sampling import draw as draw_column

logit_rows = st.lists(st.floats(-20, 20, width=32), min_size=1, max_size=12).map(lambda row: sorted(row, reverse=True))
uniform = st.floats(0, 1, exclude_max=True)


def draw(logits: np.ndarray, uniforms: np.ndarray, settings: SamplingSettings) -> np.ndarray:
    """Columns drawn from logits."""
    return draw_column(token_weights(logits, settings.temperature, settings.top_p), uniforms)


def oracle(row: list[float], u: float, temperature: float, top_p: float) -> tuple[int, float]:
    """(column drawn, distance of the decisions from their edges), one step at a time."""
    weights = [math.exp((logit - row[0]) / temperature) for logit in row]
    total = math.fsum(weights)
    kept: list[float] = []
    margin = 1.0
    mass = 0.0
    for weight in weights:
        if kept:
            margin = min(margin, abs(mass / total - top_p))
            if mass / total >= top_p:
                break
        kept.append(weight)
        mass += weight
    target = u * math.fsum(kept)
    reached = 0.0
    for column, weight in enumerate(kept):
        reached += weight
        if column < len(kept) - 1:
            margin = min(margin, abs(reached - target) / total)
        if reached > target:
            return column, margin
    return len(kept) - 1, margin


@given(logit_rows, uniform, st.floats(0.1, 3.0), st.floats(0.01, 1.0))
def test_draw_is_the_oracle(row: list[float], u: float, temperature: float, top_p: float) -> None:
    expected, margin = oracle(row, u, temperature, top_p)
    assume(margin > 1e-5)  # nearer to an edge, float32 decides
    logits = np.array([row], np.float32)
    assert draw(logits, np.array([u]), SamplingSettings(temperature, top_p)).tolist() == [expected]


@given(logit_rows, st.floats(0.1, 3.0), st.floats(0.0, 1.0))
def test_the_largest_draw_stays_in_the_nucleus(row: list[float], temperature: float, top_p: float) -> None:
    logits = np.array([row], np.float32)
    last = int(draw(logits, np.array([np.nextafter(1, 0)]), SamplingSettings(temperature, top_p))[0])
    weights = np.exp((np.array(row) - row[0]) / temperature)
    assert last == 0 or weights[:last].sum() / weights.sum() < top_p + 1e-5


def test_rows_are_independent() -> None:
    logits = np.array([[3.0, 2.0, 1.0], [0.0, 0.0, 0.0], [5.0, -5.0, -5.0]], np.float32)
    uniforms = np.array([0.9, 0.5, 0.999])
    settings = SamplingSettings(1.0, 1.0)
    together = draw(logits, uniforms, settings)
    alone = [int(draw(logits[i : i + 1], uniforms[i : i + 1], settings)[0]) for i in range(3)]
    assert together.tolist() == alone == [1, 1, 0]


def test_by_hand() -> None:
    # Probabilities 0.5, 0.3, 0.2: the nucleus of 0.6 is the first two, which then have 0.625 and 0.375.
    logits = np.log(np.array([[0.5, 0.3, 0.2]] * 4, np.float32))
    draws = draw(logits, np.array([0.0, 0.62, 0.63, 0.99]), SamplingSettings(1.0, 0.6))
    assert draws.tolist() == [0, 0, 1, 1]
    # The whole of them: 0.5 | 0.8 | 1.0.
    draws = draw(logits, np.array([0.49, 0.51, 0.79, 0.81]), SamplingSettings(1.0, 1.0))
    assert draws.tolist() == [0, 1, 1, 2]
    # Half the temperature squares them: 0.25, 0.09, 0.04 of 0.38 -> 0.658 | 0.895 | 1.
    draws = draw(logits, np.array([0.65, 0.67, 0.89, 0.90]), SamplingSettings(0.5, 1.0))
    assert draws.tolist() == [0, 1, 1, 2]


@pytest.mark.parametrize("temperature", [0.0, -1.0])
def test_no_temperature_takes_the_best(temperature: float) -> None:
    logits = np.array([[1.0, 0.99], [2.0, 2.0]], np.float32)
    assert draw(logits, np.array([0.999, 0.999]), SamplingSettings(temperature, 1.0)).tolist() == [0, 0]


def test_an_empty_nucleus_still_holds_the_best() -> None:
    logits = np.array([[1.0, 0.9, 0.8]], np.float32)
    assert draw(logits, np.array([0.99]), SamplingSettings(1.0, 0.0)).tolist() == [0]


@given(st.integers(-(2**70), 2**70), st.integers(0, 2**40), st.integers(1, 5))
def test_a_row_of_uniforms_depends_on_seed_and_number_only(seed: int, first: int, count: int) -> None:
    together = uniform_draws(seed, first, count, 7)
    assert together.shape == (count, 7)
    assert ((together >= 0) & (together < 1)).all()
    for row in range(count):
        assert np.array_equal(uniform_draws(seed, first + row, 1, 7)[0], together[row])
    # A longer row begins with the shorter one.
    assert np.array_equal(uniform_draws(seed, first, 1, 20)[0, :7], together[0])
    assert not np.array_equal(uniform_draws(seed + 1, first, 1, 7), together[:1])
    assert not np.array_equal(uniform_draws(seed, first + 1, 1, 7), together[:1])


def test_uniforms_are_pinned() -> None:
    # Equal seeds give equal programs on every machine and in every later version.
    assert uniform_draws(7, 3, 1, 3)[0] == pytest.approx([0.4821286, 0.72413557, 0.05025404], abs=1e-8)


def test_weights_sum_to_one() -> None:
    weights = token_weights(np.log(np.array([[0.5, 0.3, 0.2]], np.float32)), 1.0, 0.6)
    assert weights[0].tolist() == pytest.approx([0.625, 0.375, 0.0])
    assert token_weights(np.array([[2.0, 1.0]], np.float32), 0.0, 0.9).tolist() == [[1.0, 0.0]]


def test_columns_of_no_weight_are_never_drawn() -> None:
    weights = np.array([[0.0, 2.0, 0.0, 1.0, 0.0]] * 4)
    assert draw_column(weights, np.array([0.0, 0.66, 0.67, np.nextafter(1, 0)])).tolist() == [1, 1, 3, 3]
