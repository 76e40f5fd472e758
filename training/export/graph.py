"""A small builder for ONNX graphs: named nodes, int8 weights with per-column scales, and the blocks of a T5."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Array = NDArray[np.float32]

WEIGHT_LEVELS = 63
"""Weights use 7 of their 8 bits: without VNNI, the u8 x s8 kernel of AVX2 adds pairs in 16 bits, which 8 would fill."""
FLOAT, INT64, INT8 = TensorProto.FLOAT, TensorProto.INT64, TensorProto.INT8


def quantize_columns(weight: Array) -> tuple[NDArray[np.int8], Array]:
    """Quantize a [K, N] matrix symmetrically, one scale per column; returns (int8 [K, N], scales [N])."""
    scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / WEIGHT_LEVELS
    quantized = np.clip(np.rint(weight / scale), -WEIGHT_LEVELS - 1, WEIGHT_LEVELS)
    return quantized.astype(np.int8), scale.astype(np.float32)


class Graph:
    """Collects nodes, initializers, inputs and outputs; every method that adds a node returns its output's name."""

    def __init__(self, name: str, int8: bool) -> None:
        self.name = name
        self.int8 = int8
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self._constants: dict[tuple[str, bytes, tuple[int, ...]], str] = {}

    def input(self, name: str, kind: int, shape: list[int | str]) -> str:
        """Declare a graph input."""
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, value: str, name: str, kind: int, shape: list[int | str]) -> None:
        """Declare `value` as the graph output called `name`."""
        self.nodes.append(helper.make_node("Identity", [value], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, kind, shape))

    def op(self, kind: str, *inputs: str, outputs: int = 1, domain: str = "", **attributes: Any) -> str:
        """Add a node with one output (or the first of several, the others named `.1`, `.2`)."""
        base = f"{kind}_{len(self.nodes)}"
        names = [base] + [f"{base}.{i}" for i in range(1, outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=base, domain=domain, **attributes))
        return base

    def constant(self, array: NDArray[np.generic] | list[int] | int | float) -> str:
        """Return the name of an initializer of this value, shared among equal ones; Python ints become int64."""
        value = np.asarray(array)
        if value.dtype == np.float64:
            value = value.astype(np.float32)
        key = (str(value.dtype), value.tobytes(), value.shape)
        if key not in self._constants:
            name = f"const_{len(self._constants)}"
            self.initializers.append(numpy_helper.from_array(value, name))
            self._constants[key] = name
        return self._constants[key]

    def linear(self, x: str, weight: Array) -> str:
        """x @ weight for weight [K, N]: int8 with dynamic activations where the graph is int8, else float."""
        if not self.int8:
            return self.op("MatMul", x, self.constant(weight))
        quantized, scale = quantize_columns(weight)
        return self.quantized_linear(x, self.constant(quantized), scale)

    def quantized_linear(self, x: str, quantized: str, scale: Array) -> str:
        """x @ (quantized * scale) for an int8 initializer [K, N] and scales [N]."""
        zero = self.constant(np.zeros(len(scale), np.int8))
        return self.op("DynamicQuantizeMatMul", x, quantized, self.constant(scale), zero, domain="com.microsoft")

    def rms_norm(self, x: str, weight: Array, epsilon: float) -> str:
        """T5's layer norm: no mean, no bias."""
        mean = self.op("ReduceMean", self.op("Mul", x, x), self.constant([-1]), keepdims=1)
        root = self.op("Sqrt", self.op("Add", mean, self.constant(epsilon)))
        return self.op("Mul", self.op("Div", x, root), self.constant(weight))

    def reshape(self, x: str, shape: list[int]) -> str:
        """Reshape; 0 keeps an axis, -1 infers one."""
        return self.op("Reshape", x, self.constant(shape))

    def split(self, x: str, sizes: list[int], axis: int = -1) -> list[str]:
        """Split along an axis."""
        base = self.op("Split", x, self.constant(sizes), outputs=len(sizes), axis=axis)
        return [base] + [f"{base}.{i}" for i in range(1, len(sizes))]

    def feed_forward(self, x: str, weights: dict[str, Array], gated: bool) -> str:
        """T5's feed-forward block: ReLU (v1.0, CodeT5) or gated GELU (v1.1)."""
        if gated:
            gate = self.op("Gelu", self.linear(x, weights["wi_0"]), approximate="tanh")
            inner = self.op("Mul", gate, self.linear(x, weights["wi_1"]))
        else:
            inner = self.op("Relu", self.linear(x, weights["wi"]))
        return self.linear(inner, weights["wo"])

    def save(self, path: Path, external: tuple[str, str, int] | None = None) -> None:
        """Check and write the model; `external` = (initializer, file name, bytes) puts one tensor into its own file."""
        graph = helper.make_graph(self.nodes, self.name, self.inputs, self.outputs, self.initializers)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
        )
        model.ir_version = 10
        model.producer_name = "coderl-lsp"
        if external:
            name, file, length = external
            tensor = next(t for t in model.graph.initializer if t.name == name)
            tensor.ClearField("raw_data")
            tensor.data_location = TensorProto.EXTERNAL
            for key, value in (("location", file), ("offset", "0"), ("length", str(length))):
                entry = tensor.external_data.add()
                entry.key, entry.value = key, value
        onnx.save(model, str(path))
