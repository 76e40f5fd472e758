"""The sublayers' gradients are those of what they compute, and what is masked has no part in it."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from training.sublayers import MASKED, cross_attention, feed_forward, self_attention  # noqa: E402 - needs torch

BATCH, LENGTH, SOURCE, HEADS, WIDTH, EPSILON = 2, 3, 4, 2, 6, 1e-6


def numbers(*shape: int) -> torch.Tensor:
    return torch.randn(
        *shape, dtype=torch.float64, generator=torch.Generator().manual_seed(sum(shape))
    ).requires_grad_()


def weights() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    return numbers(4, WIDTH), numbers(4, WIDTH).flip(0), numbers(4, WIDTH).flip(1), numbers(WIDTH, 4)


def mask(length: int) -> torch.Tensor:
    """The second row's last key is padding."""
    result = torch.zeros(BATCH, length, dtype=torch.float64)
    result[1, -1] = MASKED
    return result


def test_feed_forward() -> None:
    arguments = numbers(5, WIDTH), numbers(WIDTH), numbers(7, WIDTH), numbers(WIDTH, 7)
    x, norm, wi, wo = arguments
    n = x / (x.pow(2).mean(-1, keepdim=True) + EPSILON).sqrt() * norm
    torch.testing.assert_close(feed_forward(*arguments, EPSILON), x + (n @ wi.T).relu() @ wo.T)
    assert torch.autograd.gradcheck(lambda *a: feed_forward(*a, EPSILON), arguments)


def test_self_attention() -> None:
    arguments = numbers(BATCH * LENGTH, WIDTH), numbers(WIDTH), *weights(), numbers(HEADS, LENGTH, LENGTH)

    def attention(x, norm, q, k, v, o, bias):  # type: ignore[no-untyped-def]
        return self_attention(x, norm, (q, k, v, o), bias, mask(LENGTH), EPSILON)

    assert torch.autograd.gradcheck(attention, arguments)


def test_cross_attention() -> None:
    arguments = numbers(BATCH * LENGTH, WIDTH), numbers(BATCH * SOURCE, WIDTH), numbers(WIDTH), *weights()

    def attention(y, hidden, norm, q, k, v, o):  # type: ignore[no-untyped-def]
        return cross_attention(y, hidden, norm, (q, k, v, o), HEADS, mask(SOURCE), EPSILON)

    assert torch.autograd.gradcheck(attention, arguments)


def test_padding_has_no_part() -> None:
    y, hidden, norm = numbers(BATCH * LENGTH, WIDTH), numbers(BATCH * SOURCE, WIDTH).detach(), numbers(WIDTH)
    before = cross_attention(y, hidden, norm, weights(), HEADS, mask(SOURCE), EPSILON)
    hidden[-1] += 5.0  # the padded key
    torch.testing.assert_close(cross_attention(y, hidden, norm, weights(), HEADS, mask(SOURCE), EPSILON), before)
    hidden[-2] += 5.0
    after = cross_attention(y, hidden, norm, weights(), HEADS, mask(SOURCE), EPSILON)
    assert not torch.allclose(after[LENGTH:], before[LENGTH:])
    torch.testing.assert_close(after[:LENGTH], before[:LENGTH])
