"""Replicas train the model that they copy: same gradient, every time, with each thread's share of the cores."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")

from training.fit import sequence_loss  # noqa: E402 - needs torch
from training.model import ModelShape, new_actor  # noqa: E402
from training.pairs import Batch  # noqa: E402
from training.replicas import Replicas, replicas_for  # noqa: E402

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def four_cores() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(4)
    yield
    torch.set_num_threads(before)


def actor(dropout: float = 0.0) -> torch.nn.Module:
    torch.manual_seed(5)
    return new_actor(ModelShape(40, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1, dropout=dropout))


def parts(count: int) -> list[Batch]:
    rng = np.random.default_rng(2)
    return [Batch(rng.integers(5, 40, (3, 6)), rng.integers(5, 40, (3, 4)), np.arange(3)) for _ in range(count)]


def gradients(model: torch.nn.Module) -> list[torch.Tensor]:
    found = [parameter.grad for parameter in model.parameters()]
    assert all(gradient is not None for gradient in found)
    return [gradient for gradient in found if gradient is not None]


@pytest.mark.parametrize(("count", "copies"), [(5, 2), (2, 3), (4, 4)])
def test_the_gradient_of_all_parts(count: int, copies: int) -> None:
    alone, shared = actor(), actor()
    whole = 0.0
    for part in parts(count):
        loss, _ = sequence_loss(alone, part, CPU)
        loss.backward()
        whole += loss.item()
    replicas = Replicas(shared, copies)
    total, counted = replicas.gradients(parts(count), sequence_loss, nullcontext)
    assert (total.item(), counted) == (pytest.approx(whole, rel=1e-5), count * 12)
    for one, other in zip(gradients(alone), gradients(shared), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)


def test_steps_reach_the_copies_and_repeat_exactly() -> None:
    def trained() -> list[torch.Tensor]:
        model = actor()
        replicas = Replicas(model, 2)
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
        for _ in range(5):
            replicas.gradients(parts(6), sequence_loss, nullcontext)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        for replica in replicas.copies:
            assert all(torch.equal(a, b) for a, b in zip(model.parameters(), replica.parameters(), strict=True))
        return [parameter.detach() for parameter in model.parameters()]

    first, second = trained(), trained()
    assert all(torch.equal(one, other) for one, other in zip(first, second, strict=True))
    assert not torch.equal(first[0], next(actor().parameters())), "they have learned"


def test_each_thread_has_its_share_of_the_cores() -> None:
    replicas = Replicas(actor(), 2)
    cores: list[int] = []

    def loss(model: torch.nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        cores.append(torch.get_num_threads())
        return sequence_loss(model, part, device)

    replicas.gradients(parts(4), loss, nullcontext)
    assert cores == [2, 2, 2, 2]
    assert torch.get_num_threads() == 4


def test_each_thread_computes_in_bf16_where_it_is_asked_to() -> None:
    exact, _ = Replicas(actor(), 2).gradients(parts(4), sequence_loss, nullcontext)
    rounded, _ = Replicas(actor(), 2).gradients(parts(4), sequence_loss, lambda: torch.autocast("cpu", torch.bfloat16))
    assert rounded.item() == pytest.approx(exact.item(), rel=0.01)
    assert rounded.item() != exact.item()


def test_what_goes_wrong_in_a_thread_is_raised() -> None:
    def fails(model: torch.nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        raise RuntimeError("no memory")

    with pytest.raises(RuntimeError, match="no memory"):
        Replicas(actor(), 2).gradients(parts(2), fails, nullcontext)


@pytest.mark.parametrize(("dropout", "count", "copies"), [(0.0, 1, 0), (0.0, 3, 3), (0.0, 99, 4), (0.1, 99, 0)])
def test_how_many(dropout: float, count: int, copies: int) -> None:
    replicas = replicas_for(actor(dropout), CPU, count)
    assert (len(replicas.copies) if replicas else 0) == copies


def test_a_gpu_takes_whole_steps() -> None:
    assert replicas_for(actor(), torch.device("cuda"), 99) is None
