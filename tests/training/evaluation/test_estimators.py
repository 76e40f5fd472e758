"""pass@k against counting all subsets, n@k, and intervals that cover what they say."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.evaluation.estimators import interval, n_at_k, paired_interval, pass_at_k, percent


@given(st.integers(1, 8), st.data())
def test_pass_at_k_is_the_share_of_subsets_with_a_correct_program(samples: int, data: st.DataObject) -> None:
    correct = data.draw(st.integers(0, samples))
    k = data.draw(st.integers(1, samples))
    programs = [i < correct for i in range(samples)]
    subsets = list(itertools.combinations(programs, k))
    assert pass_at_k(samples, correct, k) == pytest.approx(sum(map(any, subsets)) / len(subsets))


def test_pass_at_k_by_hand() -> None:
    assert pass_at_k(10, 3, 1) == pytest.approx(0.3)
    assert pass_at_k(5, 2, 2) == pytest.approx(1 - 3 / 10)
    assert pass_at_k(1000, 1, 1000) == 1.0
    for wrong in ((3, 1, 4), (3, 4, 1), (3, 1, 0)):
        with pytest.raises(ValueError, match="cannot be estimated"):
            pass_at_k(*wrong)


def test_n_at_k() -> None:
    assert n_at_k([False, True, False], 1) == 0.0
    assert n_at_k([False, True, False], 2) == 1.0
    assert n_at_k([], 5) == 0.0


def test_intervals() -> None:
    values = [1.0] * 30 + [0.0] * 70
    mean, low, high = interval(values)
    assert mean == pytest.approx(0.3)
    # A binomial of 100 with p = 0.3 has a standard deviation of 0.0458.
    assert low == pytest.approx(0.3 - 1.96 * 0.0458, abs=0.02) and high == pytest.approx(0.3 + 1.96 * 0.0458, abs=0.02)
    assert interval(values) == (mean, low, high)
    assert interval([0.5]) == (0.5, 0.5, 0.5)
    assert all(math.isnan(x) for x in interval([]))
    assert percent([1.0, 1.0]) == "100.0% [100.0, 100.0]"


def test_paired_interval_is_narrow_where_the_tasks_agree() -> None:
    first = [float(i % 2) for i in range(60)]
    second = [1.0 if i == 0 else value for i, value in enumerate(first)]
    mean, low, high = paired_interval(first, second)
    assert mean == pytest.approx(1 / 60) and 0 <= low <= mean <= high < 0.06
    with pytest.raises(ValueError, match="zip"):
        paired_interval([1.0], [1.0, 0.0])
