"""The loss and both gradients are those of torch's cross-entropy on whole logits, however the rows are cut up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from training import linear_cross_entropy as module  # noqa: E402 - needs torch
from training.linear_cross_entropy import linear_cross_entropy  # noqa: E402


def gradients(states: torch.Tensor, weight: torch.Tensor, labels: torch.Tensor, own: bool) -> list[torch.Tensor]:
    states, weight = states.clone().requires_grad_(), weight.clone().requires_grad_()
    if own:
        loss = linear_cross_entropy(states, weight, labels)
    else:
        loss = torch.nn.functional.cross_entropy(states @ weight.T, labels, reduction="sum")
    (loss * 0.5).backward()
    assert states.grad is not None and weight.grad is not None
    return [loss.detach(), states.grad, weight.grad]


@given(st.integers(1, 40), st.integers(1, 30), st.integers(1, 9), st.integers(0, 99), st.floats(0.01, 30))
def test_as_torch_computes_it(rows: int, vocabulary: int, at_a_time: int, seed: int, size: float) -> None:
    generator = torch.Generator().manual_seed(seed)
    states = torch.randn(rows, 8, generator=generator) * size
    weight = torch.randn(vocabulary, 8, generator=generator)
    labels = torch.randint(0, vocabulary, (rows,), generator=generator)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LEAST_ROWS", at_a_time)
        patch.setattr(module, "LOGIT_BYTES", 1)
        found = gradients(states, weight, labels, own=True)
    for one, other in zip(found, gradients(states, weight, labels, own=False), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4 * max(1.0, size))


def test_a_label_whose_share_vanishes_still_has_its_loss() -> None:
    loss = linear_cross_entropy(torch.tensor([[1.0]]), torch.tensor([[300.0], [0.0]]), torch.tensor([1]))
    assert loss.item() == 300.0


def test_no_rows() -> None:
    weight = torch.ones(3, 2, requires_grad=True)
    loss = linear_cross_entropy(torch.zeros(0, 2), weight, torch.zeros(0, dtype=torch.long))
    loss.backward()
    assert loss.item() == 0
    assert weight.grad is not None and weight.grad.abs().sum() == 0
