"""Reads a transformers T5 (the project's own or CodeT5's) into the arrays that the exporter writes."""

from __future__ import annotations

from transformers import T5ForConditionalGeneration

from training.export.t5_graphs import T5Weights


def weights_of(model: T5ForConditionalGeneration) -> T5Weights:
    """Return a model's weights as float32 arrays with the configuration values the graphs need.

    Raises:
        ValueError: the feed-forward kind is neither ReLU nor gated GELU.
    """
    config = model.config
    kinds = {"relu": False, "gated-gelu": True}
    if config.feed_forward_proj not in kinds:
        raise ValueError(f"feed_forward_proj {config.feed_forward_proj!r} is not supported; relu and gated-gelu are")
    return T5Weights(
        state={name: tensor.detach().float().cpu().numpy() for name, tensor in model.state_dict().items()},
        d_model=config.d_model,
        heads=config.num_heads,
        d_kv=config.d_kv,
        encoder_layers=config.num_layers,
        decoder_layers=config.num_decoder_layers,
        epsilon=config.layer_norm_epsilon,
        buckets=config.relative_attention_num_buckets,
        max_distance=config.relative_attention_max_distance,
        gated=kinds[config.feed_forward_proj],
        tied=config.tie_word_embeddings,
    )
