"""Rewards, weights and losses against numbers worked by hand."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")

from engine.verdict import Outcome  # noqa: E402
from training.rewards import (  # noqa: E402
    Weights,
    kl_to,
    line_mask,
    own_outcome_scores,
    policy_loss,
    reward,
    token_weights,
)


def test_rewards_are_codrels() -> None:
    assert [reward(outcome, 1, 3) for outcome in Outcome] == [-1.0, -0.6, -0.3, 1.0]


@pytest.mark.parametrize(
    ("outcome", "passed", "expected"),
    [
        (Outcome.COMPILE_ERROR, 0, -1.0),
        (Outcome.RUNTIME_ERROR, 2, -0.6),
        (Outcome.FAILED_TEST, 0, -0.3),
        (Outcome.FAILED_TEST, 2, 0.35),  # -0.3 + 1.3 * 2 / 4
        (Outcome.PASSED_TEST, 4, 1.0),
    ],
)
def test_finer_rewards_are_rltfs(outcome: Outcome, passed: int, expected: float) -> None:
    assert reward(outcome, passed, 4, finer=True) == pytest.approx(expected)


def test_token_weights() -> None:
    mask = torch.tensor([[True, True, True, False], [True, False, False, False]])
    scores = torch.full((2, 4), 0.5)
    assert token_weights(scores, mask, Weights.CRITIC).tolist() == [[0.5, 0.5, 0.5, 0.0], [0.5, 0.0, 0.0, 0.0]]
    assert token_weights(None, mask, Weights.UNIFORM).tolist() == [[1.0, 1.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0]]
    linear = token_weights(None, mask, Weights.LINEAR)
    assert torch.allclose(linear, torch.tensor([[1.0, 2 / 3, 1 / 3, 0.0], [1.0, 0.0, 0.0, 0.0]]))


def test_scores_are_read_at_the_programs_own_outcome() -> None:
    logits = torch.zeros(2, 3, 4)
    logits[0, 1, 2] = math.log(3.0)  # softmax: 1/6, 1/6, 1/2, 1/6
    scores = own_outcome_scores(logits, torch.tensor([2, 0]))
    assert torch.allclose(scores, torch.tensor([[0.25, 0.5, 0.25], [0.25, 0.25, 0.25]]))


def test_policy_loss_by_hand() -> None:
    # Two programs: advantage +1.6 at weights 0.5 and 1, and -0.7 at weight 0.25; the last token is padding.
    logprobs = torch.tensor([[-0.1, -0.2, -9.0], [-0.4, -9.0, -9.0]], requires_grad=True)
    mask = torch.tensor([[True, True, False], [True, False, False]])
    returns = torch.tensor([[0.8, 1.6, 7.0], [-0.175, 7.0, 7.0]])
    loss = policy_loss(logprobs, returns, mask, 3.0)
    # -(0.8 * -0.1 + 1.6 * -0.2 + -0.175 * -0.4) / 3 = -(-0.08 - 0.32 + 0.07) / 3
    assert loss.item() == pytest.approx(0.11)
    loss.backward()
    assert logprobs.grad is not None
    assert torch.allclose(logprobs.grad, torch.tensor([[-0.8 / 3, -1.6 / 3, 0.0], [0.175 / 3, 0.0, 0.0]]))


def test_kl_by_hand() -> None:
    logits = torch.tensor([[[math.log(0.5), math.log(0.5)], [3.0, 4.0]]])
    reference = torch.tensor([[[math.log(0.25), math.log(0.75)], [5.0, 5.0]]])
    mask = torch.tensor([[True, False]])
    expected = 0.5 * math.log(0.5 / 0.25) + 0.5 * math.log(0.5 / 0.75)
    assert kl_to(logits, reference, mask, 1.0).item() == pytest.approx(expected)
    assert kl_to(logits, logits, mask, 1.0).item() == pytest.approx(0.0, abs=1e-7)


def test_line_mask() -> None:
    lines = [[0, 0, 1, 1, 1], [0, 1]]
    assert line_mask(lines, [1, None], 6).tolist() == [
        [False, False, True, True, True, False],
        [True, True, False, False, False, False],
    ]
    assert line_mask(lines, [7, 0], 5).tolist() == [[True] * 5, [True, False, False, False, False]]
