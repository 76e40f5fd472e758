"""RL: a constructed batch by hand, a toy task whose expected reward rises, resuming after a kill, and the gate."""

from __future__ import annotations

import copy
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

torch = pytest.importorskip("torch")

from engine.verdict import Outcome  # noqa: E402
from engine.verifier import Verifier  # noqa: E402
from training import rl as rl_module  # noqa: E402
from training.corpus.rows import Row  # noqa: E402
from training.errors import StageFailed  # noqa: E402
from training.experience import experience_of, step_rows, token_lines  # noqa: E402
from training.fit import TrainingDiverged  # noqa: E402
from training.model import Critic, ModelShape, new_actor  # noqa: E402
from training.pairs import Pairs  # noqa: E402
from training.policy_gradient import backward, forward, micro_batches, train_round  # noqa: E402
from training.rewards import Baseline, Weights  # noqa: E402
from training.rl import RLResult, train_rl  # noqa: E402
from training.rl_settings import RLSettings  # noqa: E402
from training.rollout import Rollout  # noqa: E402

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import T5ForConditionalGeneration

PROMPT = 'def total(values: list[int]) -> int:\n"""Return the sum."""'


def rollout(body: str, outcome: Outcome, *, passed: int = 0, copies: int = 1, greedy: bool = False,
            origin: str = "mbpp", line: int | None = None, name: str = "total") -> Rollout:  # fmt: skip
    return Rollout(
        name, origin, PROMPT, body, "return sum(values)", int(outcome), "", "", passed, 4, (), "", copies, greedy, line
    )


PROGRAMS = [
    rollout("return sum(values)", Outcome.PASSED_TEST, passed=4, copies=0, origin="solution"),
    rollout("return 0", Outcome.FAILED_TEST, passed=1, copies=3, greedy=True),
    rollout("return sum(values)", Outcome.PASSED_TEST, passed=4, copies=2),
    rollout("x = 1\nreturn y", Outcome.RUNTIME_ERROR, line=1),
    rollout("return (", Outcome.COMPILE_ERROR, line=0),
    rollout("return values", Outcome.FAILED_TEST, passed=2),
]


def tiny(vocab: int, seed: int = 1) -> T5ForConditionalGeneration:
    torch.manual_seed(seed)
    return new_actor(ModelShape(vocab, d_model=32, d_ff=48, heads=2, encoder_layers=1, decoder_layers=1))


def test_advantages_by_hand(tiny_tokenizer: Tokenizer) -> None:
    found = experience_of(PROGRAMS, tiny_tokenizer, 100, 60, baseline=Baseline.GREEDY, finer=False)
    # Greedy failed: -0.3. It and the other failed program are as good as the baseline and teach nothing.
    assert found.advantages.tolist() == pytest.approx([1.3, -0.3, -0.7])
    assert found.copies.tolist() == [2, 1, 1]
    assert found.outcomes.tolist() == [3, 1, 0]
    assert found.summary["reward"] == pytest.approx((3 * -0.3 + 2 * 1.0 - 0.6 - 1.0 - 0.3) / 8)
    assert found.summary["baseline"] == pytest.approx(-0.3)
    assert found.summary["share_passed_test"] == pytest.approx(2 / 8)
    bare = experience_of(PROGRAMS, tiny_tokenizer, 100, 60, baseline=Baseline.NONE, finer=False)
    assert bare.advantages.tolist() == pytest.approx([-0.3, 1.0, -0.6, -1.0, -0.3])


def test_advantages_over_the_other_draws_by_hand(tiny_tokenizer: Tokenizer) -> None:
    found = experience_of(PROGRAMS, tiny_tokenizer, 100, 60, baseline=Baseline.MEAN, finer=False)
    # Seven draws: `return 0` twice more than by the greedy decoding, which is no draw.
    drawn = {-0.3: 3, 1.0: 2, -0.6: 1, -1.0: 1}
    total = sum(worth * count for worth, count in drawn.items())
    expected = [own - (total - own) / 6 for own in (-0.3, 1.0, -0.6, -1.0, -0.3)]
    assert found.advantages.tolist() == pytest.approx(expected)
    assert found.copies.tolist() == [2, 2, 1, 1, 1]
    assert sum(a * c for a, c in zip(expected, [2, 2, 1, 1, 1], strict=True)) == pytest.approx(0.0)
    alike = [PROGRAMS[1], PROGRAMS[5]]
    assert not len(experience_of(alike, tiny_tokenizer, 100, 60, baseline=Baseline.MEAN, finer=False).pairs)
    single = [replace(PROGRAMS[2], copies=1)]
    assert not len(experience_of(single, tiny_tokenizer, 100, 60, baseline=Baseline.MEAN, finer=False).pairs)


def test_finer_rewards_by_hand(tiny_tokenizer: Tokenizer) -> None:
    found = experience_of(PROGRAMS, tiny_tokenizer, 100, 60, baseline=Baseline.GREEDY, finer=True)
    # The greedy program passes 1 of 4: -0.3 + 1.3 / 4 = 0.025; `return values` 2 of 4: 0.35.
    assert found.advantages.tolist() == pytest.approx([0.975, -0.625, -1.025, 0.325])
    assert found.blamed_lines == (None, 1, 0, None)
    batch = found.pairs.batch([1])
    blamed = found.blamed(batch)[0]
    ids = tiny_tokenizer.encode("x = 1\nreturn y").ids
    lines = token_lines(tiny_tokenizer, ids)
    assert set(lines) == {0, 1} and len(lines) == len(ids)
    assert blamed[: len(ids)].tolist() == [line == 1 for line in lines]
    assert blamed[len(ids)] and not blamed[len(ids) + 1 :].any()


def test_programs_without_a_greedy_one_are_refused(tiny_tokenizer: Tokenizer) -> None:
    alone = [replace(program, greedy=False) for program in PROGRAMS]
    with pytest.raises(StageFailed, match="--greedy"):
        experience_of(alone, tiny_tokenizer, 100, 60, baseline=Baseline.GREEDY, finer=False)
    assert len(experience_of(alone, tiny_tokenizer, 100, 60, baseline=Baseline.NONE, finer=False).pairs) == 5


def test_the_gradient_is_the_papers(tiny_tokenizer: Tokenizer) -> None:
    """One step's loss and gradient against the formula written out naively, program by program."""
    vocab = tiny_tokenizer.get_vocab_size()
    model, reference = tiny(vocab), tiny(vocab, 2).eval()
    model.eval()
    torch.manual_seed(3)
    critic = Critic(ModelShape(vocab, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1)).eval()
    experience = experience_of(PROGRAMS, tiny_tokenizer, 100, 60, baseline=Baseline.GREEDY, finer=False)
    solutions = Pairs.from_texts([(PROMPT, "return sum(values)")], tiny_tokenizer, 100, 60)
    settings = RLSettings(kl_weight=0.2, micro_tokens=150)
    values = backward(model, reference, critic, experience, [0, 1, 2], solutions, [0], settings)
    found = [p.grad.clone() for p in model.parameters() if p.grad is not None]
    model.zero_grad()
    rl = kl = torch.zeros(())
    count = 0
    for row in range(3):
        batch = experience.pairs.batch([row])
        logits, labels, mask = forward(model, batch, torch.device("cpu"))
        before, _, _ = forward(reference, batch, torch.device("cpu"))
        _, judged = critic(torch.from_numpy(batch.source), torch.from_numpy(batch.target))
        for t in range(int(mask.sum())):
            own, other = logits[0, t].log_softmax(-1), before[0, t].log_softmax(-1)
            q = judged[0, t].softmax(-1)[experience.outcomes[row]].detach()
            worth = q * experience.advantages[row] * experience.copies[row]
            rl = rl - worth * own[labels[0, t]]
            kl = kl + (own.exp() * (own - other.detach())).sum()
            count += 1
    logits, labels, mask = forward(model, solutions.batch([0]), torch.device("cpu"))
    ce = -logits.log_softmax(-1).gather(-1, labels[:, :, None])[:, :, 0][mask].mean()
    (ce + rl / count + 0.2 * kl / count).backward()
    assert values["loss_ce"] == pytest.approx(ce.item(), rel=1e-4)
    assert values["loss_rl"] == pytest.approx(rl.item() / count, rel=1e-4)
    assert values["kl"] == pytest.approx(kl.item() / count, rel=1e-4)
    assert values["loss"] == pytest.approx(ce.item() + rl.item() / count + 0.2 * kl.item() / count, rel=1e-4)
    for ours, parameter in zip(found, [p for p in model.parameters() if p.grad is not None], strict=True):
        assert parameter.grad is not None
        assert torch.allclose(ours, parameter.grad, atol=1e-5)


def test_micro_batches_cover_every_row() -> None:
    import numpy as np

    pairs = Pairs([np.full(n, 7, np.uint16) for n in (5, 60, 9)], [np.full(n, 7, np.uint16) for n in (3, 40, 4)])
    batches = list(micro_batches(pairs, [0, 1, 2, 0], 200))
    assert sorted(int(row) for batch in batches for row in batch.rows) == [0, 0, 1, 2]
    assert len(batches) > 1


def test_every_row_comes_before_any_comes_again() -> None:
    import random

    steps = list(step_rows(5, 2, 10, random.Random(1)))
    flat = [row for step in steps for row in step]
    assert all(sorted(flat[i : i + 5]) == [0, 1, 2, 3, 4] for i in range(0, 20, 5))
    assert [len(step) for step in step_rows(3, 8, 2, random.Random(1))] == [3, 3]


TOY = [
    Row(
        "mbpp",
        "total",
        "def total(values):",
        ("Return the sum.",),
        (("total([1, 2])", "3\n", None), ("total([4])", "4\n", None)),
        "return sum(values)",
    )
]
BODIES = ("return sum(values)", "return values", "return 0", "return len(values)")


@pytest.fixture(scope="module")
def undecided(tiny_tokenizer: Tokenizer) -> T5ForConditionalGeneration:
    """Writes each of four bodies for any prompt, a quarter of the time each; one of them is right."""
    from engine.prompt import implement_prompt
    from training.rollout import task_of

    read = task_of(TOY[0])
    assert read is not None
    prompt = implement_prompt(read[1])
    model = tiny(tiny_tokenizer.get_vocab_size(), 7)
    pairs = Pairs.from_texts([(prompt, body) for body in BODIES], tiny_tokenizer, 320, 60)
    batch = pairs.batch(range(4))
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(150):
        logits, labels, mask = forward(model, batch, torch.device("cpu"))
        loss = -logits.log_softmax(-1).gather(-1, labels[:, :, None])[:, :, 0][mask].mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


SETTINGS = RLSettings(
    rounds=3, steps_per_round=8, tasks_per_round=1, samples=48, lr=3e-4, ce_weight=0.0, kl_weight=0.05,
    baseline=Baseline.NONE, weights=Weights.UNIFORM, held_out_samples=32, seed=3,
)  # fmt: skip


def records(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]


def tokenizer_file(tokenizer: Tokenizer, folder: Path) -> Path:
    path = folder / "tokenizer.json"
    tokenizer.save(str(path))
    return path


def test_the_expected_reward_rises_and_a_killed_run_ends_alike(
    undecided: T5ForConditionalGeneration,
    tiny_tokenizer: Tokenizer,
    search_verifier: Verifier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = tokenizer_file(tiny_tokenizer, tmp_path)
    model = copy.deepcopy(undecided)
    result = train_rl(model, None, words, TOY, TOY, SETTINGS, tmp_path / "whole", search_verifier)
    logged = records(tmp_path / "whole")
    assert [record["step"] for record in logged] == [0, 1, 2, 3]
    assert logged[3]["reward"] > logged[1]["reward"] + 0.05
    assert result.improved and result.best > result.warm_start + 0.2
    assert result.best == max(record["held_out_pass_at_1"] for record in logged)
    assert (tmp_path / "whole" / "best.pt").exists()
    assert {path.name for path in (tmp_path / "whole").glob("*.png")} >= {"reward.png", "outcomes.png", "pass_at_k.png"}
    assert list((tmp_path / "whole" / "tensorboard").iterdir())
    assert json.loads((tmp_path / "whole" / "settings.json").read_text())["lr"] == 3e-4

    class Killed(Exception):
        pass

    real, calls = train_round, 0

    def killed(*arguments: object) -> dict[str, float]:
        nonlocal calls
        calls += 1
        values = real(*arguments)  # type: ignore[arg-type]
        if calls == 2:
            raise Killed
        return values

    monkeypatch.setattr(rl_module, "train_round", killed)
    with pytest.raises(Killed):
        train_rl(copy.deepcopy(undecided), None, words, TOY, TOY, SETTINGS, tmp_path / "cut", search_verifier)
    again = copy.deepcopy(undecided)
    assert train_rl(again, None, words, TOY, TOY, SETTINGS, tmp_path / "cut", search_verifier) == result
    assert calls == 4
    assert records(tmp_path / "cut") == logged
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), again.parameters(), strict=True))


def test_the_gate_keeps_the_warm_start(
    undecided: T5ForConditionalGeneration, tiny_tokenizer: Tokenizer, search_verifier: Verifier, tmp_path: Path
) -> None:
    """A learning rate that wrecks the model: nothing is kept of it."""
    words = tokenizer_file(tiny_tokenizer, tmp_path)
    model = copy.deepcopy(undecided)
    wrecking = replace(SETTINGS, lr=1.0, rounds=1)
    result = train_rl(model, None, words, TOY, TOY, wrecking, tmp_path / "run", search_verifier)
    assert result == RLResult(result.warm_start, result.warm_start, 0) and not result.improved
    assert records(tmp_path / "run")[1]["held_out_pass_at_1"] <= result.warm_start
    assert not (tmp_path / "run" / "best.pt").exists()
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), undecided.parameters(), strict=True))


def test_nan_stops_and_keeps_the_last_round(
    undecided: T5ForConditionalGeneration, tiny_tokenizer: Tokenizer, search_verifier: Verifier, tmp_path: Path
) -> None:
    words = tokenizer_file(tiny_tokenizer, tmp_path)
    with pytest.raises(TrainingDiverged, match="checkpoint.pt"):
        train_rl(
            copy.deepcopy(undecided), None, words, TOY, TOY, replace(SETTINGS, rl_weight=math.inf), tmp_path / "run",
            search_verifier,
        )  # fmt: skip
    assert not (tmp_path / "run" / "checkpoint.pt").exists()


def test_bad_input(tiny_tokenizer: Tokenizer, search_verifier: Verifier, tmp_path: Path) -> None:
    words = tokenizer_file(tiny_tokenizer, tmp_path)
    model = tiny(tiny_tokenizer.get_vocab_size())

    def run(settings: RLSettings, rows: list[Row], held_out: list[Row]) -> None:
        train_rl(model, None, words, rows, held_out, settings, tmp_path / "run", search_verifier)

    with pytest.raises(StageFailed, match="--weights uniform"):
        run(RLSettings(), TOY, TOY)
    with pytest.raises(StageFailed, match="no tasks"):
        run(SETTINGS, [], TOY)
    with pytest.raises(StageFailed, match="--held-out"):
        run(SETTINGS, TOY, [])
    broken = [replace(TOY[0], body="return 5")]
    with pytest.raises(StageFailed, match="own solutions fail"):
        run(SETTINGS, TOY, broken)


def test_the_published_form_is_one_switch() -> None:
    paper = RLSettings.paper()
    assert (paper.rounds, paper.lr, paper.kl_weight, paper.baseline, paper.weights) == (
        1, 2e-5, 0.0, Baseline.GREEDY, Weights.CRITIC,
    )  # fmt: skip
    assert paper.samples_per_step < 16 < RLSettings().samples_per_step
