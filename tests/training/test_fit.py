"""The training loop: it learns, it resumes bit by bit, and it stops at NaN with a good checkpoint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")

from accelerate.state import AcceleratorState  # noqa: E402

from training.fit import FitSettings, TrainingDiverged, fit, make_optimizers, schedule, sequence_loss  # noqa: E402
from training.model import ModelShape, new_actor  # noqa: E402
from training.pairs import EOS_ID, Batch, Pairs  # noqa: E402
from training.sft import load_weights  # noqa: E402

SETTINGS = FitSettings(steps=12, batch_tokens=400, warmup=3, log_every=4, checkpoint_seconds=0.0)


def model_of(dropout: float = 0.1) -> torch.nn.Module:
    torch.set_num_threads(1)
    torch.manual_seed(5)
    return new_actor(ModelShape(40, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1, dropout=dropout))


@pytest.fixture(autouse=True)
def subnormals() -> Iterator[None]:
    """`fit` has this process flush subnormal numbers to zero; other tests want them back."""
    yield
    torch.set_flush_denormal(False)


@pytest.fixture(scope="module")
def pairs() -> Pairs:
    """The target repeats the source's first token."""
    rng = np.random.default_rng(1)
    sources = [rng.integers(5, 40, 6).astype(np.uint16) for _ in range(60)]
    return Pairs(sources, [np.array([s[0], s[0], EOS_ID], np.uint16) for s in sources])


class Killed(Exception):
    """Stands for the end of the process."""


def kill_at(step: int) -> object:
    def progress(done: int, loss: float, rate: float) -> None:
        if done == step:
            raise Killed

    return progress


@pytest.mark.parametrize("optimizer", ["muon", "adamw"])
def test_the_loss_falls(pairs: Pairs, tmp_path: Path, optimizer: str) -> None:
    """To 0.22 to 0.37 of the first over sixteen initial weights; after 80 steps to 0.51 to 0.66, too near the limit."""
    settings = replace(SETTINGS, steps=160, optimizer=optimizer, lr=5e-3)
    losses: list[float] = []
    fit(model_of(0.0), pairs, settings, tmp_path, progress=lambda step, loss, rate: losses.append(loss))
    assert len(losses) == 40
    assert losses[-1] < 0.6 * losses[0]
    logged = [json.loads(line) for line in (tmp_path / "metrics.jsonl").read_text().splitlines()]
    assert [record["loss"] for record in logged] == losses
    assert logged[-1]["step"] == 160
    assert json.loads((tmp_path / "settings.json").read_text())["optimizer"] == optimizer


@pytest.fixture
def fresh_accelerate() -> Iterator[None]:
    """Accelerate keeps a process's first number type until it is told to forget it."""
    AcceleratorState._reset_state(reset_partial_state=True)
    yield
    AcceleratorState._reset_state(reset_partial_state=True)


@pytest.mark.usefixtures("fresh_accelerate")
def test_the_loss_falls_in_bf16(pairs: Pairs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on GPUs and processors with AMX; others compute it too, only not fast."""
    monkeypatch.setattr("training.fit.bf16_is_fast", lambda: True)
    types: set[torch.dtype] = set()

    def watched(model: torch.nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        query = model.encoder.block[0].layer[0].SelfAttention.q
        hook = query.register_forward_hook(lambda module, inputs, output: types.add(output.dtype))
        result = sequence_loss(model, part, device)
        hook.remove()
        return result

    losses: list[float] = []
    settings = replace(SETTINGS, steps=160, lr=5e-3)
    model = fit(model_of(0.0), pairs, settings, tmp_path, watched, lambda step, loss, rate: losses.append(loss))
    assert types == {torch.bfloat16}
    assert losses[-1] < 0.6 * losses[0]
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}, "what is kept is not rounded"


@pytest.mark.parametrize(("part_tokens", "models"), [(399, 2), (400, 1)])
def test_a_step_of_little_more_than_one_part_has_work_for_two(
    pairs: Pairs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part_tokens: int, models: int
) -> None:
    monkeypatch.setattr("training.fit.CPU_PART_TOKENS", part_tokens)
    monkeypatch.setattr("training.fit.torch.get_num_threads", lambda: 2)
    seen: set[int] = set()

    def watched(model: torch.nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        seen.add(id(model))
        return sequence_loss(model, part, device)

    fit(model_of(0.0), pairs, replace(SETTINGS, steps=2), tmp_path, watched)
    assert len(seen) == models


def test_a_killed_run_with_replicas_resumes_to_the_same_weights(
    pairs: Pairs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.fit.CPU_PART_TOKENS", 90)
    monkeypatch.setattr("training.fit.torch.get_num_threads", lambda: 2)
    whole = fit(model_of(0.0), pairs, SETTINGS, tmp_path / "whole").state_dict()
    with pytest.raises(Killed):
        fit(model_of(0.0), pairs, SETTINGS, tmp_path / "killed", progress=kill_at(8))
    resumed = fit(model_of(0.0), pairs, SETTINGS, tmp_path / "killed").state_dict()
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


@pytest.mark.parametrize("optimizer", ["muon", "adamw"])
def test_a_killed_run_resumes_to_the_same_weights(pairs: Pairs, tmp_path: Path, optimizer: str) -> None:
    settings = replace(SETTINGS, optimizer=optimizer)
    whole = fit(model_of(), pairs, settings, tmp_path / "whole").state_dict()
    with pytest.raises(Killed):
        fit(model_of(), pairs, settings, tmp_path / "killed", progress=kill_at(8))
    saved = torch.load(tmp_path / "killed" / "checkpoint.pt", weights_only=True)
    assert saved["step"] == 4
    steps: list[int] = []
    resumed = fit(
        model_of(), pairs, settings, tmp_path / "killed", progress=lambda step, loss, rate: steps.append(step)
    ).state_dict()
    assert steps == [8, 12]
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)
    assert any(not torch.equal(whole[name], saved["model"][name]) for name in whole)
    assert not list((tmp_path / "killed").glob("*.partial"))


def test_a_checkpoint_of_other_settings_is_not_resumed(pairs: Pairs, tmp_path: Path) -> None:
    fit(model_of(), pairs, SETTINGS, tmp_path)
    steps: list[int] = []
    fit(model_of(), pairs, replace(SETTINGS, seed=2), tmp_path, progress=lambda step, loss, rate: steps.append(step))
    assert steps == [4, 8, 12]


@pytest.mark.parametrize("kind", ["loss", "gradient"])
def test_nan_stops_and_keeps_the_checkpoint(pairs: Pairs, tmp_path: Path, kind: str) -> None:
    count = 0

    def loss_function(model: torch.nn.Module, batch: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        nonlocal count
        count += 1
        loss, tokens = sequence_loss(model, batch, device)
        if count < 8:
            return loss, tokens
        # The eighth step is the last before a checkpoint. sqrt(0) has a finite value and an infinite gradient.
        return (loss * float("nan") if kind == "loss" else loss + torch.sqrt(loss * 0)), tokens

    with pytest.raises(TrainingDiverged, match="checkpoint.pt"):
        fit(model_of(), pairs, SETTINGS, tmp_path, loss_function)
    saved = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert saved["step"] == 4
    assert all(torch.isfinite(tensor).all() for tensor in saved["model"].values())


def test_a_step_in_parts_has_the_gradient_of_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its rows have targets of all lengths: a mean over parts would weigh their tokens differently."""
    rng = np.random.default_rng(2)
    sources = [rng.integers(5, 40, rng.integers(1, 30)).astype(np.uint16) for _ in range(40)]
    uneven = Pairs(sources, [np.array([*s[: rng.integers(1, 20)], EOS_ID], np.uint16) for s in sources])
    settings = replace(SETTINGS, steps=1, batch_tokens=5_000)
    calls: list[int] = []

    def counted(model: torch.nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        calls.append(len(part.rows))
        return sequence_loss(model, part, device)

    losses: list[float] = []

    def step(folder: str) -> list[torch.Tensor]:
        model = fit(model_of(0.0), uneven, settings, tmp_path / folder, counted, lambda *told: losses.append(told[1]))
        return list(model.parameters())

    monkeypatch.setattr("training.fit.CPU_PART_TOKENS", 5_000)
    whole = step("whole")
    assert calls == [40]
    monkeypatch.setattr("training.fit.CPU_PART_TOKENS", 300)
    in_parts = step("parts")
    assert len(calls) > 4 and sum(calls) == 80
    monkeypatch.setattr("training.fit.torch.get_num_threads", lambda: 3)
    side_by_side = step("replicas")
    assert len(calls) > 8 and sum(calls) == 120
    for number, found in enumerate((in_parts, side_by_side), 1):
        assert losses[0] == pytest.approx(losses[number], rel=1e-5)
        for one, other in zip(whole, found, strict=True):
            torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-5)


def test_gradients_of_an_earlier_stage_do_not_count(pairs: Pairs, tmp_path: Path) -> None:
    whole = fit(model_of(), pairs, SETTINGS, tmp_path / "clean").state_dict()
    used = model_of()
    for parameter in used.parameters():
        parameter.grad = torch.ones_like(parameter)
    found = fit(used, pairs, SETTINGS, tmp_path / "used").state_dict()
    assert all(torch.equal(whole[name], found[name]) for name in whole)


def test_nothing_to_train_on(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no pairs"):
        fit(model_of(), Pairs([], []), SETTINGS, tmp_path)


def test_every_parameter_has_exactly_one_optimizer() -> None:
    model = model_of()
    for name in ("muon", "adamw"):
        optimizers = make_optimizers(model, replace(SETTINGS, optimizer=name))
        held = [id(p) for optimizer in optimizers for group in optimizer.param_groups for p in group["params"]]
        assert sorted(held) == sorted(id(p) for p in model.parameters())


def test_schedule() -> None:
    settings = FitSettings(steps=110, warmup=10)
    assert [schedule(step, settings) for step in (0, 4, 9, 10)] == pytest.approx([0.1, 0.5, 1.0, 1.0])
    assert schedule(60, settings) == pytest.approx(0.5)
    assert schedule(109, settings) == pytest.approx(0.01)
    assert schedule(500, settings) == 0.001


def test_load_weights_refuses_another_shape(pairs: Pairs, tmp_path: Path) -> None:
    trained = fit(model_of(), pairs, replace(SETTINGS, steps=1), tmp_path)
    same = model_of()
    load_weights(same, tmp_path / "checkpoint.pt")
    assert all(torch.equal(a, b) for a, b in zip(same.parameters(), trained.parameters(), strict=True))
    other = new_actor(ModelShape(50, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1))
    with pytest.raises(ValueError, match="another vocabulary or model shape"):
        load_weights(other, tmp_path / "checkpoint.pt")
