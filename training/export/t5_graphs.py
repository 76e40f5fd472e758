"""Writes a T5 as two ONNX graphs made for one prompt and many candidates.

`encoder.onnx` reads the prompt once and gives the cross-attention keys and values of every decoder layer.
`decoder.onnx` does one token of N candidates: they all attend to that one set of cross keys and values, self-attention
reads caches that the caller owns and never copies, and only the best `TOP` logits leave the graph.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.export.graph import FLOAT, INT64, Array, Graph, quantize_columns

TOP = 64
"""Logits that leave the decoder per candidate: nucleus sampling at p = 0.95 needs far fewer."""
MAX_POSITIONS = 1024
MASKED = -1e9
EMBEDDING_FILE = "embedding.bin"
SCALE_FILE = "embedding_scale.bin"


@dataclass(frozen=True)
class T5Weights:
    """A T5's weights as numpy arrays under transformers' names, with the configuration values the graphs need."""

    state: dict[str, Array]
    d_model: int
    heads: int
    d_kv: int
    encoder_layers: int
    decoder_layers: int
    epsilon: float
    buckets: int
    max_distance: int
    gated: bool
    tied: bool

    def block(self, side: str, layer: int, part: int, name: str) -> Array:
        """A linear layer's weight of a block, transposed to [in, out]."""
        return np.ascontiguousarray(self.state[f"{side}.block.{layer}.layer.{part}.{name}.weight"].T)

    def norm(self, side: str, layer: int, part: int) -> Array:
        """A block's layer-norm weight."""
        return self.state[f"{side}.block.{layer}.layer.{part}.layer_norm.weight"]

    def feed_forward(self, side: str, layer: int) -> dict[str, Array]:
        """Weights of a block's feed-forward part, [in, out] each."""
        part = 1 if side == "encoder" else 2
        names = ("wi_0", "wi_1", "wo") if self.gated else ("wi", "wo")
        return {name: self.block(side, layer, part, f"DenseReluDense.{name}") for name in names}

    def attention(self, side: str, layer: int, part: int, names: str) -> Array:
        """Fused projection of an attention, e.g. `qkv`: [d_model, len(names) * heads * d_kv]."""
        kind = "EncDecAttention" if part == 1 and side == "decoder" else "SelfAttention"
        return np.concatenate([self.block(side, layer, part, f"{kind}.{name}") for name in names], axis=1)

    def bias_by_distance(self, side: str, positions: int) -> Array:
        """Relative-position bias by distance (T5, arXiv 1910.10683, section 2.1).

        Encoder: [H, 2 * positions - 1], index = key - query + positions - 1. Decoder: [H, positions], query - key.
        """
        table = self.state[f"{side}.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]  # [buckets, H]
        relative = np.arange(-positions + 1, positions) if side == "encoder" else -np.arange(positions)
        buckets = position_buckets(relative, side == "encoder", self.buckets, self.max_distance)
        return np.ascontiguousarray(table[buckets].T)


def position_buckets(
    relative: NDArray[np.int64], bidirectional: bool, buckets: int, max_distance: int
) -> NDArray[np.int64]:
    """T5's bucket of each relative position (key - query): exact when near, logarithmic when far."""
    result = np.zeros_like(relative)
    if bidirectional:
        buckets //= 2
        result += (relative > 0) * buckets
        distance = np.abs(relative)
    else:
        distance = np.maximum(-relative, 0)
    exact = buckets // 2
    far = exact + (np.log(np.maximum(distance, 1) / exact) / np.log(max_distance / exact) * (buckets - exact)).astype(
        np.int64
    )
    chosen: NDArray[np.int64] = result + np.where(distance < exact, distance, np.minimum(far, buckets - 1))
    return chosen


def encoder_stack(graph: Graph, weights: T5Weights, hidden: str, length: str) -> str:
    """Add the encoder's layers for one prompt. hidden [S, D], length: scalar S; returns the normed output [S, D]."""
    heads, width = weights.heads, weights.d_kv
    table = graph.constant(weights.bias_by_distance("encoder", MAX_POSITIONS))
    steps = graph.op("Range", graph.constant(0), length, graph.constant(1))  # [S]
    distance = graph.op(
        "Sub", graph.op("Unsqueeze", steps, graph.constant([0])), graph.op("Unsqueeze", steps, graph.constant([1]))
    )  # [S, S] key - query
    bias = graph.op("Gather", table, graph.op("Add", distance, graph.constant(MAX_POSITIONS - 1)), axis=1)  # [H, S, S]
    for layer in range(weights.encoder_layers):
        normed = graph.rms_norm(hidden, weights.norm("encoder", layer, 0), weights.epsilon)
        fused = graph.linear(normed, weights.attention("encoder", layer, 0, "qkv"))  # [S, 3HD]
        query, key, value = (graph.reshape(part, [0, heads, width]) for part in graph.split(fused, [heads * width] * 3))
        query = graph.op("Transpose", query, perm=[1, 0, 2])  # [H, S, D]
        key = graph.op("Transpose", key, perm=[1, 2, 0])  # [H, D, S]
        value = graph.op("Transpose", value, perm=[1, 0, 2])  # [H, S, D]
        scores = graph.op("Add", graph.op("MatMul", query, key), bias)  # [H, S, S]
        mixed = graph.op("MatMul", graph.op("Softmax", scores, axis=-1), value)  # [H, S, D]
        joined = graph.reshape(graph.op("Transpose", mixed, perm=[1, 0, 2]), [0, heads * width])  # [S, HD]
        hidden = graph.op("Add", hidden, graph.linear(joined, weights.attention("encoder", layer, 0, "o")))
        normed = graph.rms_norm(hidden, weights.norm("encoder", layer, 1), weights.epsilon)
        hidden = graph.op(
            "Add", hidden, graph.feed_forward(normed, weights.feed_forward("encoder", layer), weights.gated)
        )
    return graph.rms_norm(hidden, weights.state["encoder.final_layer_norm.weight"], weights.epsilon)


def cross_keys_values(graph: Graph, weights: T5Weights, encoded: str, layer: int) -> tuple[str, str]:
    """Cross-attention keys [H, D, S] and values [H, S, D] of a decoder layer from the encoder's output [S, D]."""
    heads, width = weights.heads, weights.d_kv
    fused = graph.linear(encoded, weights.attention("decoder", layer, 1, "kv"))  # [S, 2HD]
    key, value = (graph.reshape(part, [0, heads, width]) for part in graph.split(fused, [heads * width] * 2))
    return graph.op("Transpose", key, perm=[1, 2, 0]), graph.op("Transpose", value, perm=[1, 0, 2])


def cross_attention(graph: Graph, weights: T5Weights, hidden: str, key: str, value: str, layer: int) -> str:
    """Cross-attention of rows [R, D] (any mix of candidates and positions) to one prompt; returns the residual sum."""
    heads, width = weights.heads, weights.d_kv
    normed = graph.rms_norm(hidden, weights.norm("decoder", layer, 1), weights.epsilon)
    query = graph.reshape(graph.linear(normed, weights.attention("decoder", layer, 1, "q")), [0, heads, width])
    query = graph.op("Transpose", query, perm=[1, 0, 2])  # [H, R, D]
    shares = graph.op("Softmax", graph.op("MatMul", query, key), axis=-1)  # [H, R, S]
    mixed = graph.op("Transpose", graph.op("MatMul", shares, value), perm=[1, 0, 2])  # [R, H, D]
    joined = graph.reshape(mixed, [0, heads * width])
    return graph.op("Add", hidden, graph.linear(joined, weights.attention("decoder", layer, 1, "o")))


def encoder_graph(weights: T5Weights, int8: bool) -> Graph:
    """prompt embeddings [S, D] -> cross_key_L [H, D, S] and cross_value_L [H, S, D] for every decoder layer L."""
    graph = Graph("encoder", int8)
    hidden = graph.input("embedded", FLOAT, ["S", weights.d_model])
    length = graph.op("Squeeze", graph.op("Shape", hidden, end=1), graph.constant([0]))
    encoded = encoder_stack(graph, weights, hidden, length)
    for layer in range(weights.decoder_layers):
        key, value = cross_keys_values(graph, weights, encoded, layer)
        graph.output(key, f"cross_key_{layer}", FLOAT, [weights.heads, weights.d_kv, "S"])
        graph.output(value, f"cross_value_{layer}", FLOAT, [weights.heads, "S", weights.d_kv])
    return graph


def decoder_graph(weights: T5Weights, head: Array, int8: bool) -> tuple[Graph, str]:
    """One decoding step of N candidates; returns the graph and the name of the output projection's initializer.

    Inputs: embedded [N, D]; positions [N] (tokens each candidate holds in its cache); past_key_L [N, H, D, C] and
    past_value_L [N, H, C, D], of which the first `positions` columns count; cross_key_L, cross_value_L as the encoder
    gives them. Outputs: top_logits [N, TOP], top_ids [N, TOP], log_total [N] (log of the softmax denominator over all
    logits), new_keys_values [2L, N, H, D] (layer by layer, key then value).
    """
    graph = Graph("decoder", int8)
    heads, width = weights.heads, weights.d_kv
    hidden = graph.input("embedded", FLOAT, ["N", weights.d_model])
    positions = graph.input("positions", INT64, ["N"])
    past = [
        (
            graph.input(f"past_key_{layer}", FLOAT, ["N", heads, width, "C"]),
            graph.input(f"past_value_{layer}", FLOAT, ["N", heads, "C", width]),
        )
        for layer in range(weights.decoder_layers)
    ]
    cross = [
        (
            graph.input(f"cross_key_{layer}", FLOAT, [heads, width, "S"]),
            graph.input(f"cross_value_{layer}", FLOAT, [heads, "S", width]),
        )
        for layer in range(weights.decoder_layers)
    ]
    table = weights.bias_by_distance("decoder", MAX_POSITIONS)  # [H, P]
    capacity = graph.op("Squeeze", graph.op("Shape", past[0][1], start=2, end=3), graph.constant([0]))
    columns = graph.op("Range", graph.constant(0), capacity, graph.constant(1))  # [C]
    distance = graph.op("Sub", graph.op("Unsqueeze", positions, graph.constant([1])), columns)  # [N, C]
    near = graph.op("Clip", distance, graph.constant(0), graph.constant(MAX_POSITIONS - 1))
    bias = graph.op("Transpose", graph.op("Gather", graph.constant(table), near, axis=1), perm=[1, 0, 2])  # [N, H, C]
    empty = graph.op("LessOrEqual", distance, graph.constant(0))  # [N, C]
    bias = graph.op("Where", graph.op("Unsqueeze", empty, graph.constant([1])), graph.constant(MASKED), bias)
    bias = graph.op("Unsqueeze", bias, graph.constant([2]))  # [N, H, 1, C]
    own_bias = graph.constant(np.ascontiguousarray(table[:, :1]).reshape(1, heads, 1, 1))
    new: list[str] = []
    for layer in range(weights.decoder_layers):
        normed = graph.rms_norm(hidden, weights.norm("decoder", layer, 0), weights.epsilon)
        fused = graph.linear(normed, weights.attention("decoder", layer, 0, "qkv"))  # [N, 3HD]
        query, key, value = (
            graph.reshape(part, [0, heads, 1, width]) for part in graph.split(fused, [heads * width] * 3)
        )
        old_scores = graph.op("Add", graph.op("MatMul", query, past[layer][0]), bias)  # [N, H, 1, C]
        own = graph.op("ReduceSum", graph.op("Mul", query, key), graph.constant([-1]), keepdims=1)  # [N, H, 1, 1]
        scores = graph.op("Concat", old_scores, graph.op("Add", own, own_bias), axis=-1)  # [N, H, 1, C + 1]
        shares = graph.op("Softmax", scores, axis=-1)
        sizes = graph.op("Concat", graph.op("Unsqueeze", capacity, graph.constant([0])), graph.constant([1]), axis=0)
        parts = graph.op("Split", shares, sizes, outputs=2, axis=-1)
        mixed = graph.op(
            "Add", graph.op("MatMul", parts, past[layer][1]), graph.op("Mul", f"{parts}.1", value)
        )  # [N, H, 1, D]
        joined = graph.reshape(mixed, [0, heads * width])
        hidden = graph.op("Add", hidden, graph.linear(joined, weights.attention("decoder", layer, 0, "o")))
        new += [graph.reshape(key, [1, -1, heads, width]), graph.reshape(value, [1, -1, heads, width])]
        hidden = cross_attention(graph, weights, hidden, *cross[layer], layer)
        normed = graph.rms_norm(hidden, weights.norm("decoder", layer, 2), weights.epsilon)
        hidden = graph.op(
            "Add", hidden, graph.feed_forward(normed, weights.feed_forward("decoder", layer), weights.gated)
        )
    hidden = graph.rms_norm(hidden, weights.state["decoder.final_layer_norm.weight"], weights.epsilon)
    # The int8 output projection stays int8 in a file of its own, from which the engine also reads token embeddings.
    if int8:
        quantized, scale = quantize_columns(head)
        initializer = graph.constant(quantized)
        factor = weights.d_model**-0.5 if weights.tied else 1.0
        logits = graph.quantized_linear(hidden, initializer, (scale * factor).astype(np.float32))
    else:
        initializer = graph.constant(head)
        logits = graph.op("MatMul", hidden, initializer)
        if weights.tied:
            logits = graph.op("Mul", logits, graph.constant(weights.d_model**-0.5))
    top = graph.op("TopK", logits, graph.constant([TOP]), outputs=2, axis=-1)
    graph.output(top, "top_logits", FLOAT, ["N", TOP])
    graph.output(f"{top}.1", "top_ids", INT64, ["N", TOP])
    graph.output(graph.op("ReduceLogSumExp", logits, graph.constant([-1]), keepdims=0), "log_total", FLOAT, ["N"])
    graph.output(
        graph.op("Concat", *new, axis=0), "new_keys_values", FLOAT, [2 * weights.decoder_layers, "N", heads, width]
    )
    return graph, initializer


def write_actor(weights: T5Weights, folder: Path, int8: bool = True) -> list[str]:
    """Write encoder.onnx, decoder.onnx and the token embeddings into a folder; returns the names of the files.

    Tied weights (T5 v1.0, CodeT5) are stored once: the decoder's output projection is the embedding file itself.
    """
    encoder_graph(weights, int8).save(folder / "encoder.onnx")
    files = ["encoder.onnx", "decoder.onnx", EMBEDDING_FILE]
    embedding = np.ascontiguousarray(weights.state["shared.weight"].T)  # [D, V]
    head = embedding if weights.tied else np.ascontiguousarray(weights.state["lm_head.weight"].T)  # [D, V]
    graph, initializer = decoder_graph(weights, head, int8)
    stored: NDArray[np.generic] = embedding
    if int8:
        stored, scale = quantize_columns(embedding)
        scale.tofile(folder / SCALE_FILE)
        files.append(SCALE_FILE)
    stored.tofile(folder / EMBEDDING_FILE)
    graph.save(folder / "decoder.onnx", (initializer, EMBEDDING_FILE, stored.nbytes) if weights.tied else None)
    return files
