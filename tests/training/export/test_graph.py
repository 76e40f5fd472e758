"""Quantized weights stay within half a step, and graphs compute what they are built of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

pytest.importorskip("onnx")

from training.export.graph import FLOAT, WEIGHT_LEVELS, Graph, quantize_columns


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 8), st.integers(1, 6)),
        elements=st.floats(-1e4, 1e4, width=32, allow_subnormal=False),
    )
)
def test_quantizing_is_off_by_half_a_step_at_most(weight: np.ndarray) -> None:
    quantized, scale = quantize_columns(weight)
    assert (quantized.dtype, quantized.shape, scale.shape) == (np.int8, weight.shape, weight.shape[1:])
    assert np.abs(quantized.astype(int)).max() <= WEIGHT_LEVELS  # 7 bits: pairs must not saturate
    error = np.abs(quantized * scale.astype(np.float64) - weight)
    steps = np.maximum(np.abs(weight).max(axis=0), 1e-8) / WEIGHT_LEVELS
    assert (error <= steps * 0.5001 + 1e-12).all()


def test_quantizing_by_hand() -> None:
    quantized, scale = quantize_columns(np.array([[63.0, 0.0], [-31.4, 0.0]], np.float32))
    assert quantized.tolist() == [[63, 0], [-31, 0]]
    assert scale[0] == 1.0


def run(graph: Graph, folder: Path, x: np.ndarray) -> np.ndarray:
    graph.save(folder / "g.onnx")
    session = onnxruntime.InferenceSession(str(folder / "g.onnx"), providers=["CPUExecutionProvider"])
    result: np.ndarray = session.run(["y"], {"x": x})[0]
    return result


@pytest.mark.parametrize(("int8", "tolerance"), [(False, 1e-5), (True, 0.25)])
def test_linear(tmp_path: Path, int8: bool, tolerance: float) -> None:
    rng = np.random.default_rng(1)
    weight, x = rng.normal(size=(32, 5)).astype(np.float32), rng.normal(size=(4, 32)).astype(np.float32)
    graph = Graph("linear", int8)
    graph.output(graph.linear(graph.input("x", FLOAT, ["R", 32]), weight), "y", FLOAT, ["R", 5])
    difference = np.abs(run(graph, tmp_path, x) - x @ weight).max()
    assert difference < tolerance
    assert not int8 or difference > 0


def test_rms_norm(tmp_path: Path) -> None:
    graph = Graph("norm", False)
    normed = graph.rms_norm(graph.input("x", FLOAT, ["R", 2]), np.array([1.0, 10.0], np.float32), 0.0)
    graph.output(normed, "y", FLOAT, ["R", 2])
    # Root mean square of (3, 4) is sqrt(12.5).
    result = run(graph, tmp_path, np.array([[3.0, 4.0]], np.float32))
    assert result[0] == pytest.approx([3 / 12.5**0.5, 40 / 12.5**0.5], rel=1e-5)


def test_equal_constants_are_stored_once() -> None:
    graph = Graph("constants", False)
    assert graph.constant([1, 2]) == graph.constant([1, 2]) != graph.constant([1.0, 2.0])
    assert len(graph.initializers) == 2
