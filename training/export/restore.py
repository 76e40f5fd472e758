"""Reads an exported model folder back into torch, so that an installed model can be trained further.

An installed model is int8 and needs no checkpoint beside it: its weights are read from the graphs, node by node in the
order in which `t5_graphs` and `critic_graph` write them. Quantizing what was restored gives the very same int8 weights.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from transformers import T5Config

from training.errors import StageFailed
from training.export.graph import Array
from training.export.t5_graphs import EMBEDDING_FILE, MAX_POSITIONS, SCALE_FILE, position_buckets
from training.model import Critic, ModelShape, t5_config
from training.t5 import TrainedT5

BUCKETS, MAX_DISTANCE = 32, 128
"""Relative-position buckets of every T5 that is exported; a table made with others is recognised and refused."""


def restore_actor(folder: Path) -> TrainedT5:
    """The actor of a model folder as a torch model in float32.

    Raises:
        StageFailed: the files are not what the exporter writes.
    """
    try:
        encoder, decoder = _Weights(folder / "encoder.onnx"), _Weights(folder / "decoder.onnx")
        state: dict[str, Array] = {}
        shared = _embedding(folder, encoder.input_width)  # [V, D]
        heads = encoder.heads
        layers = len(decoder.norms) // 3
        encoder.fill_encoder(state)
        for layer in range(layers):
            _split(state, f"decoder.block.{layer}.layer.1.EncDecAttention", "kv", encoder.take())
        for layer in range(layers):
            decoder.fill_self_attention(state, layer)
            decoder.fill_cross_attention(state, layer)
            decoder.fill_feed_forward(state, "decoder", layer)
        state["decoder.final_layer_norm.weight"] = decoder.norms.pop(0)
        state["decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"] = _buckets(
            decoder.bias, bidirectional=False
        )
        head = decoder.take()  # [V, D]
        tied = decoder.has_external
        config = _config(state, shared, heads, layers, encoder.gated, encoder.epsilon, tied)
        state["shared.weight"] = shared
        if not tied:
            state["lm_head.weight"] = head
        return _loaded(config, state)
    except (OSError, LookupError, ValueError, RuntimeError, onnx.onnx_cpp2py_export.checker.ValidationError) as error:
        raise StageFailed(f"The actor in {folder} cannot be read back for training ({_first_line(error)}).") from error


def restore_critic(folder: Path) -> Critic | None:
    """The critic of a model folder as a torch model in float32; None where it has none.

    Raises:
        StageFailed: the file is not what the exporter writes.
    """
    path = folder / "critic.onnx"
    if not path.exists():
        return None
    try:
        graph = _Weights(path)
        state: dict[str, Array] = {}
        second, first = graph.linears.pop(), graph.linears.pop()  # the outcome head, [4, 128] and [128, D]
        graph.fill_encoder(state)
        layers = len(graph.norms) // 3
        for layer in range(layers):
            graph.fill_self_attention(state, layer)
            _split(state, f"decoder.block.{layer}.layer.1.EncDecAttention", "kv", graph.take())
            graph.fill_cross_attention(state, layer)
            graph.fill_feed_forward(state, "decoder", layer)
        state["decoder.final_layer_norm.weight"] = graph.norms.pop(0)
        state["decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"] = _buckets(
            graph.later_bias, bidirectional=False
        )
        shared = graph.embedding  # [V, D]
        config = _config(state, shared, graph.heads, layers, graph.gated, graph.epsilon, tied=True)
        state["shared.weight"] = shared
        shape = ModelShape(config.vocab_size, config.d_model, config.d_ff, config.num_heads, config.num_layers, layers)
        critic = Critic(shape)
        critic.t5 = _loaded(config, state)
        biases = graph.head_biases
        critic.head.load_state_dict(
            {
                "0.weight": torch.from_numpy(first),
                "0.bias": torch.from_numpy(biases[0]),
                "2.weight": torch.from_numpy(second),
                "2.bias": torch.from_numpy(biases[1]),
            }
        )
        return critic.eval()
    except (OSError, LookupError, ValueError, RuntimeError) as error:
        raise StageFailed(f"The critic in {folder} cannot be read back for training ({_first_line(error)}).") from error


class _Weights:
    """The weights of one graph in the order of its nodes, taken off the front as they are assigned."""

    def __init__(self, path: Path) -> None:
        bare = onnx.load(str(path), load_external_data=False)
        self.has_external = any(t.data_location == onnx.TensorProto.EXTERNAL for t in bare.graph.initializer)
        graph = onnx.load(str(path)).graph
        self.constants: dict[str, NDArray[np.generic]] = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        producers = {name: node.op_type for node in graph.node for name in node.output}
        self.linears: list[Array] = []  # [out, in] each
        self.norms: list[Array] = []
        biases: list[Array] = []
        tables: list[NDArray[np.generic]] = []
        self.head_biases: list[Array] = []
        self.gated = any(node.op_type == "Gelu" for node in graph.node)
        self.epsilon = 1e-6
        for node in graph.node:
            constant = self.constants.get(node.input[1]) if len(node.input) > 1 else None
            if node.op_type == "DynamicQuantizeMatMul":
                self.linears.append(self._dequantized(node.input[1], node.input[2]))
            elif node.op_type == "MatMul" and constant is not None:
                self.linears.append(np.ascontiguousarray(constant.T).astype(np.float32))
            elif node.op_type == "Mul" and constant is not None and producers.get(node.input[0]) == "Div":
                self.norms.append(constant.astype(np.float32))
            elif node.op_type == "Add" and constant is not None:
                if producers.get(node.input[0]) == "ReduceMean":
                    self.epsilon = float(constant)
                elif producers.get(node.input[0]) == "MatMul" and constant.ndim == 1:
                    self.head_biases.append(constant.astype(np.float32))
            elif node.op_type == "Gather" and node.input[0] in self.constants:
                table = self.constants[node.input[0]]
                by_distance = any(a.name == "axis" and a.i == 1 for a in node.attribute)
                (biases if by_distance else tables).append(table)  # type: ignore[arg-type]
        self.bias, self.later_bias = biases[0], biases[-1]  # [H, distances]
        self.heads = len(self.bias)
        self._tables = tables
        self.input_width = next(
            (i.type.tensor_type.shape.dim[1].dim_value for i in graph.input if i.name == "embedded"), 0
        )

    @property
    def embedding(self) -> Array:
        """The critic's token embeddings, [V, D]: float, or int8 rows followed by a scale for each."""
        rows = self._tables[0].astype(np.float32)
        for table in self._tables[1:]:
            if table.shape == (len(rows), 1):
                return rows * table.astype(np.float32)
        return rows

    def _dequantized(self, weight: str, scale: str) -> Array:
        # The zero points are all 0. [K, N] -> [N, K]
        product = self.constants[weight].astype(np.float32) * self.constants[scale].astype(np.float32)
        return np.ascontiguousarray(product.T)

    def take(self) -> Array:
        """The next linear layer, [out, in]."""
        return self.linears.pop(0)

    def fill_encoder(self, state: dict[str, Array]) -> None:
        """Assign the encoder's layers."""
        width = self.norms[0].shape[0]
        layer = 0
        for layer in self._encoder_layers(width):
            _split(state, f"encoder.block.{layer}.layer.0.SelfAttention", "qkv", self.take())
            state[f"encoder.block.{layer}.layer.0.SelfAttention.o.weight"] = self.take()
            state[f"encoder.block.{layer}.layer.0.layer_norm.weight"] = self.norms.pop(0)
            state[f"encoder.block.{layer}.layer.1.layer_norm.weight"] = self.norms.pop(0)
            self._dense(state, f"encoder.block.{layer}.layer.1")
        state["encoder.final_layer_norm.weight"] = self.norms.pop(0)
        state["encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"] = _buckets(
            self.bias, bidirectional=True
        )

    def _encoder_layers(self, width: int) -> Iterator[int]:
        """Numbers of the encoder's layers: while what comes is a fused query, key and value of a layer, [3HD, D].

        What follows the last layer is a decoder layer's fused key and value, [2HD, D], or, in the critic, its own
        self-attention, before which there is one norm and not two.
        """
        total = self._encoder_count()
        for layer in range(total):
            if self.linears[0].shape[1] != width:
                raise ValueError("the encoder's layers do not have the expected shapes")
            yield layer

    def _encoder_count(self) -> int:
        per_layer = 5 if self.gated else 4
        if self.input_width:  # encoder.onnx: two norms a layer and the last one
            return (len(self.norms) - 1) // 2
        # The critic: encoder layers E and decoder layers L with 2E + 1 + 3L + 1 norms, and
        # E * per_layer + L * (per_layer + 3) linear layers (kv, q and o of the cross-attention more).
        norms, linears = len(self.norms) - 2, len(self.linears)
        for decoder_layers in range(1, norms // 3 + 1):
            encoder_layers, rest = divmod(norms - 3 * decoder_layers, 2)
            if not rest and encoder_layers * per_layer + decoder_layers * (per_layer + 3) == linears:
                return encoder_layers
        raise ValueError("the number of layers cannot be told")

    def fill_self_attention(self, state: dict[str, Array], layer: int) -> None:
        """Assign a decoder layer's self-attention."""
        _split(state, f"decoder.block.{layer}.layer.0.SelfAttention", "qkv", self.take())
        state[f"decoder.block.{layer}.layer.0.SelfAttention.o.weight"] = self.take()
        state[f"decoder.block.{layer}.layer.0.layer_norm.weight"] = self.norms.pop(0)

    def fill_cross_attention(self, state: dict[str, Array], layer: int) -> None:
        """Assign a decoder layer's cross-attention but its keys and values."""
        state[f"decoder.block.{layer}.layer.1.EncDecAttention.q.weight"] = self.take()
        state[f"decoder.block.{layer}.layer.1.EncDecAttention.o.weight"] = self.take()
        state[f"decoder.block.{layer}.layer.1.layer_norm.weight"] = self.norms.pop(0)

    def fill_feed_forward(self, state: dict[str, Array], side: str, layer: int) -> None:
        """Assign a decoder layer's feed-forward part."""
        state[f"{side}.block.{layer}.layer.2.layer_norm.weight"] = self.norms.pop(0)
        self._dense(state, f"{side}.block.{layer}.layer.2")

    def _dense(self, state: dict[str, Array], where: str) -> None:
        for name in ("wi_0", "wi_1", "wo") if self.gated else ("wi", "wo"):
            state[f"{where}.DenseReluDense.{name}.weight"] = self.take()


def _split(state: dict[str, Array], where: str, names: str, fused: Array) -> None:
    for name, part in zip(names, np.split(fused, len(names), axis=0), strict=True):
        state[f"{where}.{name}.weight"] = part


def _buckets(bias: Array, *, bidirectional: bool) -> Array:
    """The table by bucket [buckets, H] of a bias by distance [H, distances]; unreached buckets are 0."""
    positions = (bias.shape[1] + 1) // 2 if bidirectional else bias.shape[1]
    relative = np.arange(-positions + 1, positions) if bidirectional else -np.arange(positions)
    buckets = position_buckets(relative, bidirectional, BUCKETS, MAX_DISTANCE)
    table = np.zeros((BUCKETS, len(bias)), np.float32)
    table[buckets] = bias.T
    if positions != MAX_POSITIONS or not np.array_equal(table[buckets], bias.T):
        raise ValueError("its relative positions are not those of a T5 with 32 buckets up to distance 128")
    return table


def _embedding(folder: Path, width: int) -> Array:
    scales = folder / SCALE_FILE
    flat = np.fromfile(folder / EMBEDDING_FILE, np.int8 if scales.exists() else np.float32)
    table = flat.reshape(width, -1).T.astype(np.float32)  # [V, D]
    return np.ascontiguousarray(table * np.fromfile(scales, np.float32)[:, None] if scales.exists() else table)


def _config(
    state: dict[str, Array], shared: Array, heads: int, layers: int, gated: bool, epsilon: float, tied: bool
) -> T5Config:
    inner = "wi_0" if gated else "wi"
    config = t5_config(
        ModelShape(
            vocab_size=len(shared),
            d_model=shared.shape[1],
            d_ff=len(state[f"decoder.block.0.layer.2.DenseReluDense.{inner}.weight"]),
            heads=heads,
            encoder_layers=sum(name.endswith("layer.0.SelfAttention.q.weight") for name in state) - layers,
            decoder_layers=layers,
        )
    )
    config.d_kv = len(state["decoder.block.0.layer.0.SelfAttention.q.weight"]) // heads
    config.layer_norm_epsilon = epsilon
    config.tie_word_embeddings = tied
    if gated:
        config = T5Config(**{**config.to_dict(), "feed_forward_proj": "gated-gelu"})
    return config


def _loaded(config: T5Config, state: dict[str, Array]) -> TrainedT5:
    model = TrainedT5(config)
    tensors = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in state.items()}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    copies = {"encoder.embed_tokens.weight", "decoder.embed_tokens.weight", "lm_head.weight"}
    if set(missing) - copies or unexpected:
        raise ValueError(f"weights are missing or unknown: {sorted(set(missing) - copies)} {unexpected}")
    model.tie_weights()
    return model.eval()


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
