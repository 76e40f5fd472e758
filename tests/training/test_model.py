"""Shapes of the models, and pooling by numbers worked by hand."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from training.model import Critic, ModelShape, masked_max, new_actor  # noqa: E402 - needs torch


def test_masked_max_by_hand() -> None:
    logits = torch.tensor([[[1.0, -5.0], [3.0, -7.0], [9.0, 9.0]], [[0.0, 2.0], [8.0, 8.0], [9.0, 9.0]]])
    real = torch.tensor([[True, True, False], [True, False, False]])
    assert masked_max(logits, real).tolist() == [[3.0, -5.0], [0.0, 2.0]]
    # A naive maximum decides in the padding.
    assert logits.amax(dim=1).tolist() == [[9.0, 9.0], [9.0, 9.0]]


def test_no_gradient_flows_into_padding() -> None:
    logits = torch.zeros(1, 3, 4, requires_grad=True)
    masked_max(logits, torch.tensor([[True, True, False]])).sum().backward()
    assert logits.grad is not None
    assert logits.grad[0, 2].tolist() == [0.0] * 4
    assert logits.grad[0, :2].sum() == 4


def test_actor_shape() -> None:
    shape = ModelShape(vocab_size=300, d_model=32, d_ff=48, heads=2, encoder_layers=3, decoder_layers=1)
    actor = new_actor(shape)
    assert (len(actor.encoder.block), len(actor.decoder.block)) == (3, 1)
    assert actor.config.d_kv == 16
    assert actor.lm_head.weight is actor.shared.weight
    assert actor.config.decoder_start_token_id == 0


def test_critic_outputs() -> None:
    critic = Critic(ModelShape(300, d_model=32, d_ff=48, heads=2, encoder_layers=1, decoder_layers=1))
    outcome, tokens = critic(torch.tensor([[5, 6, 0], [7, 8, 9]]), torch.tensor([[5, 2, -100, -100], [5, 6, 7, 2]]))
    assert (outcome.shape, tokens.shape) == ((2, 4), (2, 4, 4))
    assert torch.equal(outcome[0], tokens[0, :2].amax(dim=0))
    assert torch.equal(outcome[1], tokens[1].amax(dim=0))
