"""Relative positions fall into the buckets that transformers puts them in."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
pytest.importorskip("onnx")

from transformers.models.t5.modeling_t5 import T5Attention  # noqa: E402 - needs transformers

from training.export.t5_graphs import MAX_POSITIONS, position_buckets  # noqa: E402
from training.export.t5_weights import weights_of  # noqa: E402


@pytest.mark.parametrize("bidirectional", [True, False])
@pytest.mark.parametrize(("buckets", "distance"), [(32, 128), (16, 40), (64, 512)])
def test_buckets_are_transformers(bidirectional: bool, buckets: int, distance: int) -> None:
    relative = np.arange(-MAX_POSITIONS, MAX_POSITIONS + 1)
    expected = T5Attention._relative_position_bucket(torch.from_numpy(relative), bidirectional, buckets, distance)
    found = position_buckets(relative, bidirectional, buckets, distance)
    # transformers takes logarithms in float32, so an exact power may fall one bucket lower or higher there.
    assert (found != expected.numpy()).sum() <= 4
    assert np.abs(found - expected.numpy()).max() <= 1
    assert len(set(found.tolist())) > buckets // 4


def test_the_default_buckets_are_exactly_transformers() -> None:
    relative = np.arange(-MAX_POSITIONS, MAX_POSITIONS + 1)
    for bidirectional in (True, False):
        expected = T5Attention._relative_position_bucket(torch.from_numpy(relative), bidirectional, 32, 128)
        assert position_buckets(relative, bidirectional, 32, 128).tolist() == expected.tolist()


def test_weights_of(tiny_t5: transformers.T5ForConditionalGeneration) -> None:
    weights = weights_of(tiny_t5)
    assert (weights.encoder_layers, weights.decoder_layers, weights.heads, weights.d_kv) == (2, 1, 2, 16)
    assert (weights.gated, weights.tied) == (False, True)
    fused = weights.attention("decoder", 0, 0, "qkv")
    assert fused.shape == (32, 96)
    key = tiny_t5.decoder.block[0].layer[0].SelfAttention.k.weight.detach().numpy()
    assert np.array_equal(fused[:, 32:64], key.T)
    assert weights.bias_by_distance("encoder", 10).shape == (2, 19)
    assert weights.bias_by_distance("decoder", 10).shape == (2, 10)


def test_other_feed_forwards_are_refused() -> None:
    config = transformers.T5Config(
        vocab_size=40,
        d_model=8,
        d_ff=8,
        d_kv=4,
        num_heads=2,
        num_layers=1,
        num_decoder_layers=1,
        feed_forward_proj="gated-silu",
    )
    with pytest.raises(ValueError, match="gated-silu"):
        weights_of(transformers.T5ForConditionalGeneration(config))
