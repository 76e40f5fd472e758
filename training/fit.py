"""The one training loop: bucketed batches, replicas, bf16, checkpoints, exact resume, and a stop at NaN.

Every supervised stage (pretrain, sft, critic, repair) calls `fit` with its own model, data and loss.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from accelerate import Accelerator
from torch import Tensor, nn

from training.errors import StageFailed
from training.muon import Muon
from training.pairs import IGNORED, PAD_ID, Batch, Pairs
from training.replicas import Replicas, replicas_for
from training.run_folder import Metrics, save_settings

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class TrainingDiverged(StageFailed):
    """The loss became NaN or infinite; the message names the step and the last good checkpoint."""


@dataclass(frozen=True)
class FitSettings:
    """Settings of one training run."""

    steps: int
    """Optimizer steps in all."""
    batch_tokens: int = 65_536
    """Padded source and target tokens in a batch, over all processes."""
    lr: float = 2e-3
    """Peak learning rate of weight matrices; it decays linearly to a tenth of a percent of itself."""
    embedding_lr: float = 1e-2
    """Peak learning rate of embeddings, which T5 initialises with unit variance."""
    warmup: int = 200
    """Steps of linear warm-up."""
    weight_decay: float = 0.05
    clip: float = 1.0
    """Largest norm of the gradient."""
    optimizer: str = "muon"
    """`muon` (orthogonalised momentum for matrices, AdamW for the rest) or `adamw`."""
    seed: int = 1
    compile: bool = False
    """Compile the model with torch.compile, in place of replicas: on a CPU those are faster."""
    checkpoint_seconds: float = 300.0
    log_every: int = 50


CPU_PART_TOKENS = 3_072
"""Padded tokens that go through the model at once on a CPU. A GPU takes all.

Fewer waste time on what each part costs whatever its size, more overflow the caches (docs/RESULTS.md).
"""

LossFunction = Callable[[nn.Module, Batch, torch.device], tuple[Tensor, float]]
"""Loss of a part of a batch: its sum and by how much to divide it, so that parts add up to the mean of the whole."""


def sequence_loss(model: nn.Module, batch: Batch, device: torch.device) -> tuple[Tensor, float]:
    """Cross-entropy a TrainedT5 gives target tokens, the source given: sum, and number of tokens."""
    source = torch.from_numpy(batch.source).to(device, non_blocking=True)  # [B, S]
    labels = torch.from_numpy(batch.target).to(device, non_blocking=True)  # [B, T]
    return model(input_ids=source, attention_mask=source != PAD_ID, scored=labels), int((batch.target != IGNORED).sum())


def make_optimizers(model: nn.Module, settings: FitSettings) -> list[torch.optim.Optimizer]:
    """Return the optimizers of a model: matrices in one, embeddings and vectors in another."""
    matrices, embeddings, vectors = [], [], []
    for name, parameter in model.named_parameters():
        if "shared" in name or "embed" in name or "relative_attention_bias" in name:
            embeddings.append(parameter)
        elif parameter.ndim == 2:
            matrices.append(parameter)
        else:
            vectors.append(parameter)
    rest = [
        {"params": embeddings, "lr": settings.embedding_lr, "weight_decay": 0.0},
        {"params": vectors, "lr": settings.embedding_lr / 4, "weight_decay": 0.0},
    ]
    if settings.optimizer == "muon":
        return [
            Muon(matrices, lr=settings.lr, weight_decay=settings.weight_decay),
            torch.optim.AdamW(rest, betas=(0.9, 0.98), fused=True),
        ]
    rest.append({"params": matrices, "lr": settings.lr, "weight_decay": settings.weight_decay})
    return [torch.optim.AdamW(rest, betas=(0.9, 0.98), fused=True)]


def schedule(step: int, settings: FitSettings) -> float:
    """Learning-rate factor at a step: linear warm-up, then linear decay to 0.001."""
    if step < settings.warmup:
        return (step + 1) / settings.warmup
    return max(0.001, 1.0 - (step - settings.warmup) / max(1, settings.steps - settings.warmup))


def endless(
    pairs: Pairs,
    settings: FitSettings,
    skip: int,
    share: tuple[int, int],
    device: torch.device,
    replicas: Replicas | None,
) -> Iterator[list[Batch]]:
    """Yield steps, in parts, epoch by epoch from the `skip`-th on; process `share[0]` of `share[1]` takes its share."""
    epoch = 0
    number = 0
    index, count = share
    tokens, multiple = settings.batch_tokens // count, width_multiple(device)
    count_of_parts = part_count(tokens, device, replicas)
    while True:
        for parts in pairs.steps(tokens, count_of_parts, settings.seed * 10_007 + epoch, multiple):
            if number // count >= skip and number % count == index:
                yield [pairs.batch(rows, multiple) for rows in parts]
            number += 1
        epoch += 1


def part_count(tokens: int, device: torch.device, replicas: Replicas | None) -> int:
    """Into how many parts a step of so many tokens is cut, so that replicas get equally many."""
    if device.type != "cpu":
        return 1
    each = len(replicas.copies) if replicas else 1
    return each * -(-tokens // (CPU_PART_TOKENS * each))


def width_multiple(device: torch.device) -> int:
    """What widths of batches are rounded up to: multiples of 8 are what a GPU's tensor cores want."""
    return 1 if device.type == "cpu" else 8


def add_gradients(
    runner: nn.Module, parts: list[Batch], loss_function: LossFunction, accelerator: Accelerator,
    replicas: Replicas | None,
) -> Tensor:  # fmt: skip
    """Leave the gradient of a step's mean loss, over all processes, in the parameters; returns this process's loss."""
    if replicas:
        total, counted = replicas.gradients(parts, loss_function, accelerator.autocast)
    else:
        total, counted = gradients_in_turn(runner, parts, loss_function, accelerator)
    # Gradients are means over processes of sums: dividing by the mean count weighs every token, or program, alike.
    divisor = accelerator.reduce(torch.tensor(counted, device=accelerator.device), "mean")
    for parameter in runner.parameters():
        if parameter.grad is not None:
            parameter.grad.div_(divisor)
    return total / counted


def gradients_in_turn(
    runner: nn.Module, parts: list[Batch], loss_function: LossFunction, accelerator: Accelerator
) -> tuple[Tensor, float]:
    """Leave the gradient of the parts' summed loss in the parameters; returns the sum and its count."""
    total, counted = torch.zeros((), device=accelerator.device), 0.0
    for number, part in enumerate(parts):
        last = number + 1 == len(parts)
        with nullcontext() if last else accelerator.no_sync(runner):  # processes may have different numbers of parts
            with accelerator.autocast():
                loss, count = loss_function(runner, part, accelerator.device)
            accelerator.backward(loss)
        total += loss.detach()
        counted += count
    return total, counted


def fit(
    model: nn.Module,
    pairs: Pairs,
    settings: FitSettings,
    folder: Path,
    loss_function: LossFunction = sequence_loss,
    progress: Callable[[int, float, float], None] | None = None,
    *,
    tree: DataclassInstance | None = None,
    data: Mapping[str, str] | None = None,
) -> nn.Module:
    """Train a model in place and return it; resumes from `folder` where a checkpoint of the same settings lies there.

    Writes `settings.json`, `metrics.jsonl` (step, loss, tokens/s, lr factor), the same as TensorBoard curves, and
    `checkpoint.pt` into `folder`.

    Args:
        model: any network that `loss_function` can call.
        pairs: what it learns from.
        settings: of this loop; a checkpoint of others is not resumed.
        folder: the run's folder.
        loss_function: see LossFunction.
        progress: told step, mean loss and tokens per second.
        tree: the whole stage's settings, written in place of `settings` alone.
        data: name -> SHA-256 of each input, written beside them.

    Raises:
        TrainingDiverged: the loss is not finite; the last good checkpoint is kept.
        StageFailed: a file cannot be written.
        ValueError: there is nothing to train on.
    """
    if not len(pairs):
        raise ValueError(
            "there are no pairs to train on: the rows are empty, or every body is longer than the model can write"
        )
    accelerator = new_accelerator()
    device = accelerator.device
    torch.manual_seed(settings.seed)
    torch.set_flush_denormal(True)  # vanishing gradients of unused embeddings would slow CPUs tenfold
    folder.mkdir(parents=True, exist_ok=True)
    model.to(device).train()
    model.zero_grad(set_to_none=True)  # what an earlier stage has left would join the first step
    optimizers = make_optimizers(model, settings)
    peaks = [[group["lr"] for group in optimizer.param_groups] for optimizer in optimizers]
    start = load_checkpoint(folder, model, optimizers, settings, device)
    runner: nn.Module = torch.compile(model, dynamic=True) if settings.compile else model  # type: ignore[assignment]
    replicas = None
    if accelerator.num_processes > 1:
        runner = accelerator.prepare_model(runner)
    elif not settings.compile:
        replicas = replicas_for(model, device, part_count(settings.batch_tokens, device, None))
    if accelerator.is_main_process:
        save_settings(folder, tree or settings, data)
        metrics = Metrics(folder, start + 1)
    share = accelerator.process_index, accelerator.num_processes
    steps = endless(pairs, settings, start, share, device, replicas)
    saved = logged = time.perf_counter()
    tokens = 0
    window: list[Tensor] = []
    for step in range(start, settings.steps):
        parts = next(steps)
        factor = schedule(step, settings)
        for optimizer, lrs in zip(optimizers, peaks, strict=True):
            for group, lr in zip(optimizer.param_groups, lrs, strict=True):
                group["lr"] = lr * factor
        loss = add_gradients(runner, parts, loss_function, accelerator, replicas)
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        tokens += sum(part.tokens for part in parts)
        window.append(loss)
        if (step + 1) % settings.log_every == 0 or step + 1 == settings.steps:
            mean = torch.stack(window).mean().item()
            # A finite loss whose gradient is not has spoilt the weights already: they must not become a checkpoint.
            if not (math.isfinite(mean) and math.isfinite(norm.item())):
                raise TrainingDiverged(
                    f"The loss became {mean} (gradient norm {norm.item()}) near step {step + 1}; "
                    f"the last good checkpoint is {folder / 'checkpoint.pt'}."
                )
            now = time.perf_counter()
            rate = tokens * accelerator.num_processes / (now - logged)
            if accelerator.is_main_process:
                metrics.log(step + 1, {"loss": mean, "tokens_per_second": rate, "lr_factor": factor})
                if progress:
                    progress(step + 1, mean, rate)
            logged, tokens, window = now, 0, []
            if now - saved > settings.checkpoint_seconds and accelerator.is_main_process:
                save_checkpoint(folder, model, optimizers, settings, step + 1)
                saved = now
    if accelerator.is_main_process:
        save_checkpoint(folder, model, optimizers, settings, settings.steps)
    return model


def new_accelerator() -> Accelerator:
    """Accelerate's view of the machine, in bf16 where that is fast."""
    return Accelerator(mixed_precision="bf16" if bf16_is_fast() else "no")


def bf16_is_fast() -> bool:
    """True on GPUs and on CPUs that multiply bf16 in hardware (AMX)."""
    return torch.cuda.is_available() or torch.cpu._is_amx_tile_supported()


def save_checkpoint(
    folder: Path, model: nn.Module, optimizers: list[torch.optim.Optimizer], settings: FitSettings, step: int
) -> None:
    """Write a checkpoint beside the old one and rename it into place, so that a kill never leaves half a file."""
    state = {
        "step": step,
        "settings": asdict(settings),
        "model": model.state_dict(),
        "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        "rng": torch.get_rng_state(),
    }
    save_state(folder / "checkpoint.pt", state)


def save_state(path: Path, state: dict[str, object]) -> None:
    """Write a torch file so that it is there whole or not at all; what was there before stays until then.

    Raises:
        StageFailed: it cannot be written, for example because the disk is full.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        torch.save(state, partial)
        partial.replace(path)
    except (OSError, RuntimeError) as error:  # torch's writer raises RuntimeError where the disk is full
        partial.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error).splitlines()[0]
        raise StageFailed(
            f"{path} could not be written ({reason}); the checkpoint before it is kept: make room and run the same "
            "command again."
        ) from error


def load_checkpoint(
    folder: Path, model: nn.Module, optimizers: list[torch.optim.Optimizer], settings: FitSettings, device: torch.device
) -> int:
    """Load a checkpoint of the same settings and return its step; 0 where there is none."""
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path, map_location=device, weights_only=True)
    defaults = asdict(FitSettings(steps=settings.steps))
    if {**defaults, **state["settings"]} != asdict(settings):  # settings that came later count as their defaults
        return 0
    model.load_state_dict(state["model"])
    for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    torch.set_rng_state(state["rng"].cpu())
    return int(state["step"])
