"""Programs are sampled by seed, judged by the real verifier, counted once each, and written once each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("torch")

from engine.actor import Actor, Generated
from engine.sampling import SamplingSettings
from engine.verdict import Outcome
from engine.verifier import Verifier
from training.corpus.rows import Row
from training.rollout import Rollout, chosen_rows, read_rollouts, roll, roll_all
from training.torch_actor import TorchActor

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import T5ForConditionalGeneration

SETTINGS = SamplingSettings(1.0, 0.98, 40)
DOUBLE = Row(
    "curriculum/numbers",
    "double",
    "def double(n):",
    ("Return twice the number.",),
    (("double(2)", "4\n", None), ("double(5)", "10\n", None)),
    "return n * 2",
)
BODIES = ("return n * 2", "return n + 2", "return n +", "x = 1\nreturn y", "return n + 2", "return n + n")


class Script:
    """A sampler that plays a script; tokens are characters."""

    def encode(self, prompt: str) -> str:
        return prompt

    def text(self, token_ids: Sequence[int]) -> str:
        return "".join(map(chr, token_ids))

    def generate(
        self, prompt: str, count: int, settings: SamplingSettings, *, seed: int = 0, greedy: int = 0
    ) -> Iterator[Generated]:
        for number in range(count):
            body = BODIES[(number + (0 if greedy else seed)) % len(BODIES)]
            yield Generated(number, tuple(map(ord, body)), (-0.5,) * len(body), True)


def test_roll(search_verifier: Verifier) -> None:
    rollouts = roll(DOUBLE, Script(), search_verifier, 6, SETTINGS, 0, greedy=True)
    own, *rest = rollouts
    assert (own.origin, own.outcome, own.copies) == ("solution", Outcome.PASSED_TEST, 0)
    found = {r.body: (r.outcome, r.passed, r.copies, r.greedy, r.error_line) for r in rest}
    assert found == {
        "return n * 2": (Outcome.PASSED_TEST, 2, 1, True, None),
        "return n + 2": (Outcome.FAILED_TEST, 1, 2, False, None),
        "return n +": (Outcome.COMPILE_ERROR, 0, 1, False, 0),
        "x = 1\nreturn y": (Outcome.RUNTIME_ERROR, 0, 1, False, 1),
        "return n + n": (Outcome.PASSED_TEST, 2, 1, False, None),
    }
    assert sum(r.copies for r in rest) == 6
    assert all(bool(r.repair_prompt) == (r.passed < r.total) for r in rollouts)


def test_a_task_whose_own_solution_fails_is_left_out(search_verifier: Verifier) -> None:
    assert roll(replace(DOUBLE, body="return n * 3"), Script(), search_verifier, 4, SETTINGS, 0) == []
    assert roll(replace(DOUBLE, examples=()), Script(), search_verifier, 4, SETTINGS, 0) == []
    hanging = replace(DOUBLE, body="while True:\n    pass")
    assert roll(hanging, Script(), search_verifier, 4, SETTINGS, 0) == []


def test_a_stopped_run_goes_on_to_the_same_file(search_verifier: Verifier, tmp_path: Path) -> None:
    rows = [replace(DOUBLE, name="double", phrasings=(f"Twice, number {i}.",)) for i in range(5)]
    roll_all(rows, Script(), search_verifier, tmp_path / "whole.jsonl", 3, SETTINGS, 1)
    out = tmp_path / "cut.jsonl"
    roll_all(rows[:2], Script(), search_verifier, out, 3, SETTINGS, 1)
    with out.open("a") as file:
        file.write('{"name": "doub')  # what a kill leaves
    counts = roll_all(rows, Script(), search_verifier, out, 3, SETTINGS, 1)
    assert out.read_text() == (tmp_path / "whole.jsonl").read_text()
    rollouts = list(read_rollouts(out))
    assert len(rollouts) == sum(counts.values()) + len({r.body for r in rollouts if "number 0" in r.prompt}) + len(
        [r for r in rollouts if "number 1" in r.prompt]
    )
    assert all(isinstance(r, Rollout) for r in rollouts)


def test_rollouts_of_earlier_versions_are_read(tmp_path: Path) -> None:
    old = {
        "name": "f", "origin": "mbpp", "prompt": "p", "body": "b", "solution": "s", "outcome": 2, "sub_type": "",
        "message": "", "passed": 1, "total": 2, "logprobs": [-0.5], "repair_prompt": "r",
    }  # fmt: skip
    (tmp_path / "old.jsonl").write_text(json.dumps(old) + "\n")
    (rollout,) = read_rollouts(tmp_path / "old.jsonl")
    assert (rollout.copies, rollout.greedy, rollout.error_line) == (1, False, None)


def test_rows_are_chosen_by_seed() -> None:
    rows = [replace(DOUBLE, name=f"f{i}", origin="composed" if i % 2 else "mbpp") for i in range(20)]
    rows += [replace(DOUBLE, origin="mined/json"), replace(DOUBLE, examples=())]
    chosen = chosen_rows(rows, 12, 1)
    assert [row.origin for row in chosen] == ["mbpp"] * 10 + ["composed"] * 2
    assert chosen == chosen_rows(rows, 12, 1) != chosen_rows(rows, 12, 2)


def test_torch_and_the_engine_agree(
    tiny_t5: T5ForConditionalGeneration, tiny_tokenizer: Tokenizer, float_actor: Actor
) -> None:
    sampler = TorchActor(tiny_t5, tiny_tokenizer)
    prompt = 'def double(n):\n"""Return twice the number."""'
    (ours,) = float_actor.generate(float_actor.encode(prompt), 1, SETTINGS, greedy=1)
    theirs, *rest = sampler.generate(sampler.encode(prompt), 4, SETTINGS, seed=3, greedy=1)
    assert theirs.token_ids == ours.token_ids and theirs.ended == ours.ended
    assert theirs.logprobs == pytest.approx(ours.logprobs, abs=1e-3)
    assert [r.token_ids for r in rest] == [
        r.token_ids for r in list(sampler.generate(sampler.encode(prompt), 4, SETTINGS, seed=3, greedy=1))[1:]
    ]
    assert [r.index for r in rest] == [1, 2, 3]
    assert len({r.token_ids for r in rest}) > 1
