"""Training throughput: this project's loop against transformers' Seq2SeqTrainer with defaults, same model, same data.

    python -m benchmarks.training_throughput --rows runs/corpus/train.jsonl --tokenizer runs/tokenizer.json

Counted are real tokens, source and target, padding left out; the first steps warm up and are not counted. Peak is what
a large matrix product reaches on the same machine with the same number type; a token costs 6 operations for
each weight that it passes through.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from threading import Lock
from typing import Any

import torch
from torch import nn

from benchmarks.report import publish, setting
from training.corpus.rows import read_rows
from training.fit import FitSettings, bf16_is_fast, fit, sequence_loss
from training.model import ACTOR_SHAPE, ModelShape, new_actor, t5_config
from training.pairs import Batch, Pairs
from training.sft import MAX_SOURCE, MAX_TARGET, sft_pairs
from training.tokenizer import load_tokenizer

WARM_STEPS = 2
COMPILE_STEPS = 20
"""Steps not counted where the model is compiled: torch compiles again until it has seen shapes enough."""
THEIRS, OURS, COMPILED = "Seq2SeqTrainer, defaults", "coderl-train", "coderl-train, torch.compile"
THEIR_BATCH = 8
"""Seq2SeqTrainingArguments.per_device_train_batch_size by default."""


def ours(pairs: Pairs, shape: ModelShape, batch_tokens: int, steps: int, compiled: bool) -> float:
    """Tokens per second of training.fit."""
    tokens = 0
    seen: list[tuple[float, int]] = []
    lock = Lock()

    def counted(model: nn.Module, part: Batch, device: torch.device) -> tuple[torch.Tensor, float]:
        nonlocal tokens
        with lock:  # parts are computed side by side
            tokens += part.tokens
        return sequence_loss(model, part, device)

    warm = COMPILE_STEPS if compiled else WARM_STEPS
    settings = FitSettings(
        steps=steps + warm, batch_tokens=batch_tokens, compile=compiled, checkpoint_seconds=1e9, log_every=1
    )
    with tempfile.TemporaryDirectory() as folder:
        fit(
            new_actor(shape), pairs, settings, Path(folder), counted,
            progress=lambda step, loss, rate: seen.append((time.perf_counter(), tokens)),
        )  # fmt: skip
    (started, before), (ended, after) = seen[warm - 1], seen[-1]
    return (after - before) / (ended - started)


def theirs(pairs: Pairs, shape: ModelShape, steps: int) -> float:
    """Tokens per second of Seq2SeqTrainer as it comes: its batch size, optimizer, collator and number type."""
    from transformers import (
        DataCollatorForSeq2Seq,
        PreTrainedTokenizerFast,
        Seq2SeqTrainer,
        Seq2SeqTrainingArguments,
        T5ForConditionalGeneration,
    )
    from transformers.trainer_callback import TrainerCallback

    data = [
        {"input_ids": pairs.source(row).astype(int).tolist(), "labels": pairs.target(row).astype(int).tolist()}
        for row in range(len(pairs))
    ]
    for example in data:
        example["attention_mask"] = [1] * len(example["input_ids"])
    times: list[float] = []
    tokens: list[int] = []

    class Counting(Seq2SeqTrainer):
        def training_step(self, model: nn.Module, inputs: dict[str, Any], *rest: Any, **named: Any) -> torch.Tensor:
            tokens.append(int(inputs["attention_mask"].sum() + (inputs["labels"] != -100).sum()))
            result: torch.Tensor = super().training_step(model, inputs, *rest, **named)
            return result

    class Clock(TrainerCallback):
        def on_step_begin(self, *arguments: Any, **named: Any) -> None:
            times.append(time.perf_counter())

    with tempfile.TemporaryDirectory() as folder:
        arguments = Seq2SeqTrainingArguments(
            output_dir=folder, max_steps=steps + WARM_STEPS + 1, report_to=[], save_strategy="no",
            logging_strategy="no", disable_tqdm=True,
        )  # fmt: skip
        words = PreTrainedTokenizerFast(tokenizer_object=_blank(), pad_token="<pad>", eos_token="</s>")
        trainer = Counting(
            model=T5ForConditionalGeneration(t5_config(shape)), args=arguments, train_dataset=data,
            data_collator=DataCollatorForSeq2Seq(words), callbacks=[Clock()],
        )  # fmt: skip
        trainer.train()
    return sum(tokens[WARM_STEPS:-1]) / (times[-1] - times[WARM_STEPS])


def _blank() -> Any:
    from training.tokenizer import train_tokenizer

    return train_tokenizer(iter(["pad"]), 300)


def weights_of_a_token(model: nn.Module, pairs: Pairs) -> float:
    """Weights that a token is multiplied with, on average over source and target tokens.

    A source token passes through the encoder and the keys and values of cross-attention, a target token through the
    rest of the decoder and the output projection, which is the embedding.
    """
    encoder, crossed, decoder, output = (
        sum(p.numel() for name, p in model.named_parameters() if p.ndim == 2 and wanted(name))
        for wanted in (
            lambda name: name.startswith("encoder.block"),
            lambda name: "EncDecAttention.k" in name or "EncDecAttention.v" in name,
            lambda name: name.startswith("decoder.block"),
            lambda name: name.startswith("shared"),
        )
    )
    sources, targets = len(pairs.source_ids), len(pairs.target_ids)
    return (sources * (encoder + crossed) + targets * (decoder - crossed + output)) / (sources + targets)


def peak(dtype: torch.dtype, device: str) -> float:
    """Operations per second of a large matrix product."""
    size = 4096 if device == "cuda" else 1024
    left, right = (torch.randn(size, size, device=device, dtype=dtype) for _ in range(2))
    best = 0.0
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(5):
            left @ right
        if device == "cuda":
            torch.cuda.synchronize()
        best = max(best, 5 * 2 * size**3 / (time.perf_counter() - started))
    return best


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=2, help="measured steps of each turn")
    parser.add_argument("--repeats", type=int, default=9, help="turns that each loop takes")
    parser.add_argument("--batch-tokens", type=int, default=FitSettings.batch_tokens)
    parser.add_argument("--limit", type=int, default=20_000, help="first rows only")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    tokenizer = load_tokenizer(options.tokenizer)
    rows = [row for _, row in zip(range(options.limit), read_rows(options.rows), strict=False)]
    pairs = Pairs.from_texts(sft_pairs(rows, 1), tokenizer, MAX_SOURCE, MAX_TARGET)
    shape = replace(ACTOR_SHAPE, vocab_size=tokenizer.get_vocab_size())
    weights = weights_of_a_token(new_actor(shape), pairs)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    # Its batches are small: it takes as many of them as hold about the tokens of ours, so that both are timed as long.
    mean = (len(pairs.source_ids) + len(pairs.target_ids)) / len(pairs)
    their_steps = max(options.steps, round(options.steps * options.batch_tokens / (THEIR_BATCH * mean)))
    own_type = torch.bfloat16 if bf16_is_fast() else torch.float32
    rates: dict[str, list[float]] = {THEIRS: [], OURS: [], COMPILED: []}
    shares: dict[str, list[float]] = {name: [] for name in rates}
    for number in range(options.repeats):  # in turns: a machine that slows down slows all of them
        for name in rates:
            if name == THEIRS:
                rate = theirs(pairs, shape, their_steps)
            elif name == OURS or number == 0:  # compiling takes minutes: once
                rate = ours(pairs, shape, options.batch_tokens, options.steps, name == COMPILED)
            else:
                continue
            rates[name].append(rate)
            shares[name].append(6 * weights * rate / peak(torch.float32 if name == THEIRS else own_type, device))
            print(f"{name}: {rate:,.0f} tokens/s", flush=True)
    table, data = [], {"setting": setting(1, f"{weights / 1e6:.1f}M weights per token")}
    for name, found in rates.items():
        times = [rate / base for rate, base in zip(found, rates[THEIRS], strict=False)]
        row = {
            "tokens_per_second": median(found), "times": median(times), "least": min(times), "most": max(times),
            "share_of_peak": median(shares[name]),
        }  # fmt: skip
        table.append(
            [
                name,
                f"{row['tokens_per_second']:,.0f}",
                f"{row['times']:.2f}x [{row['least']:.2f}, {row['most']:.2f}]",
                f"{100 * row['share_of_peak']:.0f}%",
            ]
        )
        data[name] = row
    publish("training throughput", ["loop", "tokens/s", "median [least, most]", "of peak"], table, data, options.out)


if __name__ == "__main__":
    main()
