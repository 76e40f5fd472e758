"""Writes the critic as one ONNX graph: one prompt, many whole programs, outcome logits for every token."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.export.graph import FLOAT, INT64, Array, Graph, quantize_columns
from training.export.t5_graphs import (
    MASKED,
    MAX_POSITIONS,
    T5Weights,
    cross_attention,
    cross_keys_values,
    encoder_stack,
)


def critic_graph(weights: T5Weights, head: dict[str, Array], int8: bool) -> Graph:
    """Build the graph.

    Inputs: prompt [S] token ids; programs [N, T] token ids, padded with anything at the right.
    Output: token_logits [N, T, 4]; the logits at t have read tokens 0..t. Attention is causal, so padding at the right
    changes nothing to its left, and pooling is left to the caller, who knows the lengths.

    Args:
        weights: the critic's T5.
        head: `0.weight` [128, D], `0.bias`, `2.weight` [4, 128], `2.bias` of the outcome head.
        int8: quantize the weights.
    """
    graph = Graph("critic", int8)
    prompt = graph.input("prompt", INT64, ["S"])
    programs = graph.input("programs", INT64, ["N", "T"])
    heads, width = weights.heads, weights.d_kv
    table = weights.state["shared.weight"]  # [V, D]
    length = graph.op("Squeeze", graph.op("Shape", prompt, end=1), graph.constant([0]))
    encoded = encoder_stack(graph, weights, embed(graph, table, prompt), length)
    count = graph.op("Shape", programs, start=0, end=1)
    steps = graph.op("Shape", programs, start=1, end=2)
    flat = graph.reshape(programs, [-1])  # [N * T]
    hidden = embed(graph, table, flat)  # [N * T, D]
    positions = graph.op("Range", graph.constant(0), graph.op("Squeeze", steps, graph.constant([0])), graph.constant(1))
    distance = graph.op(
        "Sub",
        graph.op("Unsqueeze", positions, graph.constant([1])),
        graph.op("Unsqueeze", positions, graph.constant([0])),
    )  # [T, T] query - key
    near = graph.op("Clip", distance, graph.constant(0), graph.constant(MAX_POSITIONS - 1))
    bias = graph.op(
        "Gather", graph.constant(weights.bias_by_distance("decoder", MAX_POSITIONS)), near, axis=1
    )  # [H, T, T]
    future = graph.op("Less", distance, graph.constant(0))
    bias = graph.op("Where", future, graph.constant(MASKED), bias)
    split_shape = graph.op("Concat", count, steps, graph.constant([heads, width]), axis=0)
    for layer in range(weights.decoder_layers):
        normed = graph.rms_norm(hidden, weights.norm("decoder", layer, 0), weights.epsilon)
        fused = graph.linear(normed, weights.attention("decoder", layer, 0, "qkv"))
        query, key, value = (graph.op("Reshape", part, split_shape) for part in graph.split(fused, [heads * width] * 3))
        query = graph.op("Transpose", query, perm=[0, 2, 1, 3])  # [N, H, T, D]
        key = graph.op("Transpose", key, perm=[0, 2, 3, 1])  # [N, H, D, T]
        value = graph.op("Transpose", value, perm=[0, 2, 1, 3])  # [N, H, T, D]
        shares = graph.op("Softmax", graph.op("Add", graph.op("MatMul", query, key), bias), axis=-1)
        mixed = graph.op("Transpose", graph.op("MatMul", shares, value), perm=[0, 2, 1, 3])  # [N, T, H, D]
        joined = graph.reshape(mixed, [-1, heads * width])
        hidden = graph.op("Add", hidden, graph.linear(joined, weights.attention("decoder", layer, 0, "o")))
        cross_key, cross_value = cross_keys_values(graph, weights, encoded, layer)
        hidden = cross_attention(graph, weights, hidden, cross_key, cross_value, layer)
        normed = graph.rms_norm(hidden, weights.norm("decoder", layer, 2), weights.epsilon)
        hidden = graph.op(
            "Add", hidden, graph.feed_forward(normed, weights.feed_forward("decoder", layer), weights.gated)
        )
    hidden = graph.rms_norm(hidden, weights.state["decoder.final_layer_norm.weight"], weights.epsilon)
    inner = graph.op(
        "Add",
        graph.op("MatMul", hidden, graph.constant(np.ascontiguousarray(head["0.weight"].T))),
        graph.constant(head["0.bias"]),
    )
    logits = graph.op(
        "Add",
        graph.op("MatMul", graph.op("Relu", inner), graph.constant(np.ascontiguousarray(head["2.weight"].T))),
        graph.constant(head["2.bias"]),
    )  # [N * T, 4]
    shape = graph.op("Concat", count, steps, graph.constant([len(head["2.bias"])]), axis=0)
    graph.output(graph.op("Reshape", logits, shape), "token_logits", FLOAT, ["N", "T", len(head["2.bias"])])
    return graph


def embed(graph: Graph, table: Array, ids: str) -> str:
    """Embeddings [R, D] of token ids [R]; the table is stored int8 with a scale per token where the graph is int8."""
    if not graph.int8:
        return graph.op("Gather", graph.constant(table), ids)
    quantized, scale = quantize_columns(np.ascontiguousarray(table.T))
    rows = graph.op("Cast", graph.op("Gather", graph.constant(np.ascontiguousarray(quantized.T)), ids), to=FLOAT)
    return graph.op("Mul", rows, graph.op("Gather", graph.constant(scale[:, None]), ids))


def write_critic(weights: T5Weights, head: dict[str, Array], folder: Path, int8: bool = True) -> list[str]:
    """Write critic.onnx into a folder; returns the names of the files."""
    critic_graph(weights, head, int8).save(folder / "critic.onnx")
    return ["critic.onnx"]
