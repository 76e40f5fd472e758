"""The stages one after another as their users call them: each reads what the one before wrote, and leaves its mark."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")
pytest.importorskip("onnx")

from engine.model_store import ModelStore, load_manifest  # noqa: E402
from engine.verdict import Outcome  # noqa: E402
from engine.verifier import Verifier  # noqa: E402
from training.corpus.rows import Row, write_rows  # noqa: E402
from training.errors import StageFailed  # noqa: E402
from training.main import STAGES  # noqa: E402
from training.model import ModelShape  # noqa: E402
from training.rollout import read_rollouts  # noqa: E402
from training.run_folder import read_metrics  # noqa: E402
from training.tokenizer import load_tokenizer  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

ROWS = [
    Row(
        "mbpp",
        f"{kind}_{number}",
        f"def {kind}_{number}(n):",
        ("Return the number, or its opposite.",),
        tuple((f"{kind}_{number}({n})", f"{sign * n}\n", None) for n in (2, 5)),
        "return n" if sign == 1 else "return -n",
    )
    for number in range(20)
    for kind, sign in (("up", 1), ("down", -1))
]
"""Tasks of two kinds that a tiny model cannot tell apart: some of its programs pass and some fail."""


def stage(name: str, *arguments: str | Path) -> None:
    """Run a stage in this process, as `coderl-train NAME ARGUMENTS` does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [f"coderl-train {name}", *map(str, arguments)])
        import_module(STAGES[name][0]).main()


def weights(checkpoint: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(checkpoint, weights_only=True)["model"]
    return state


def differ(one: Path, other: Path) -> bool:
    first, second = weights(one), weights(other)
    return any(not torch.equal(first[name], second[name]) for name in first)


def settings(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "settings.json").read_text())
    return found


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with rows and a tokenizer; models are tiny and TensorBoard's second of import is paid once."""
    folder = tmp_path_factory.mktemp("stages")
    write_rows(ROWS, folder / "rows.jsonl")
    write_rows(ROWS[:6], folder / "held.jsonl")
    stage("mine", Path(__file__).parent, "--out", folder / "mined.jsonl", "--processes", "1")
    stage("tokenizer", folder / "mined.jsonl", folder / "rows.jsonl", "--vocab", "500", "--out", folder / "words.json")
    vocab = load_tokenizer(folder / "words.json").get_vocab_size()
    assert 300 < vocab <= 500
    shape = ModelShape(vocab, d_model=32, d_ff=48, heads=2, encoder_layers=1, decoder_layers=1)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with pytest.MonkeyPatch.context() as patch:
        for module in ("pretrain", "sft", "repair", "torch_actor", "export.model"):
            patch.setattr(import_module(f"training.{module}"), "ACTOR_SHAPE", shape)
        for module in ("critic", "export.model"):
            patch.setattr(import_module(f"training.{module}"), "CRITIC_SHAPE", replace(shape, d_model=16))
        yield folder
    torch.set_flush_denormal(False)
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def pretrained(work: Path) -> Path:
    out = work / "pretrain"
    stage(
        "pretrain", "--mined", work / "mined.jsonl", "--tokenizer", work / "words.json", "--out", out, "--steps", "60",
        "--batch-tokens", "3000",
    )  # fmt: skip
    return out


@pytest.fixture(scope="module")
def warm(work: Path, pretrained: Path) -> Path:
    out = work / "sft"
    stage(
        "sft", "--rows", work / "rows.jsonl", "--tokenizer", work / "words.json", "--out", out, "--init",
        pretrained / "checkpoint.pt", "--steps", "120", "--batch-tokens", "3000", "--warmup", "5", "--lr", "4e-3",
    )  # fmt: skip
    return out


@pytest.fixture(scope="module")
def rollouts(work: Path, warm: Path, search_verifier: Verifier) -> Path:
    stage(
        "export", "--actor", warm / "checkpoint.pt", "--tokenizer", work / "words.json", "--out", work / "model",
        "--name", "warm", "--prompts", work / "held.jsonl",
    )  # fmt: skip
    out = work / "rollouts.jsonl"
    stage("rollout", "--rows", work / "rows.jsonl", "--model", work / "model", "--out", out, "--greedy")
    return out


@pytest.fixture(scope="module")
def judge(work: Path, rollouts: Path) -> Path:
    out = work / "critic"
    stage(
        "critic", "--rollouts", rollouts, "--tokenizer", work / "words.json", "--out", out, "--steps", "60",
        "--batch-tokens", "3000",
    )  # fmt: skip
    return out


@pytest.fixture(scope="module")
def whole(work: Path, warm: Path, judge: Path) -> Path:
    """The model folder with its critic."""
    out = work / "whole"
    stage(
        "export", "--actor", warm / "checkpoint.pt", "--critic", judge / "checkpoint.pt", "--tokenizer",
        work / "words.json", "--out", out, "--name", "whole", "--repairs",
    )  # fmt: skip
    return out


def test_pretrain(pretrained: Path) -> None:
    losses = [record["loss"] for record in read_metrics(pretrained)]
    assert len(losses) == 2 and losses[-1] < losses[0]
    tree = settings(pretrained)
    assert (
        tree["fit"]["steps"] == 60 and tree["msp_share"] == 0.4 and set(tree["data"]) == {"mined.jsonl", "words.json"}
    )
    assert (pretrained / "loss.png").exists() and (pretrained / "checkpoint.pt").exists()


def test_sft(work: Path, pretrained: Path, warm: Path) -> None:
    losses = [record["loss"] for record in read_metrics(warm)]
    assert losses[-1] < 0.5 * losses[0]
    assert differ(pretrained / "checkpoint.pt", warm / "checkpoint.pt")
    tree = settings(warm)
    assert tree["init"] == str(pretrained / "checkpoint.pt") and tree["repeats"]["mbpp"] == 4
    with pytest.raises(StageFailed, match="another vocabulary"):
        wide = load_tokenizer(work / "words.json")
        wide.add_tokens(["more", "and more"])
        wide.save(str(work / "wide.json"))
        stage(
            "sft",
            "--rows",
            work / "rows.jsonl",
            "--tokenizer",
            work / "wide.json",
            "--out",
            work / "no",
            "--steps",
            "1",
        )


def test_rollout(work: Path, rollouts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = list(read_rollouts(rollouts))
    sampled = [r for r in found if r.origin != "solution"]
    assert len({r.name for r in found}) == len(ROWS)
    assert all(sum(r.copies for r in sampled if r.name == row.name) == 8 for row in ROWS)
    outcomes = Counter(r.outcome for r in sampled)
    assert outcomes[Outcome.PASSED_TEST] and outcomes[Outcome.FAILED_TEST]
    begun = json.loads(rollouts.with_suffix(".settings.json").read_text())
    assert begun["samples"] == 8 and begun["sampling"]["temperature"] == 1.0
    before = rollouts.read_bytes()
    stage("rollout", "--rows", work / "rows.jsonl", "--model", work / "model", "--out", rollouts, "--greedy")
    assert rollouts.read_bytes() == before
    with pytest.raises(StageFailed, match="begun with another samples"):
        stage(
            "rollout", "--rows", work / "rows.jsonl", "--model", work / "model", "--out", rollouts, "--greedy",
            "--samples", "9",
        )  # fmt: skip


def test_rollout_with_torch(work: Path, warm: Path, search_verifier: Verifier) -> None:
    out = work / "torch.jsonl"
    stage(
        "rollout", "--rows", work / "held.jsonl", "--torch", warm / "checkpoint.pt", "--tokenizer",
        work / "words.json", "--out", out, "--samples", "4",
    )  # fmt: skip
    assert {r.name for r in read_rollouts(out)} == {row.name for row in ROWS[:6]}


def test_critic(judge: Path) -> None:
    losses = [record["loss"] for record in read_metrics(judge)]
    assert losses[-1] < losses[0]
    figures = json.loads((judge / "metrics.json").read_text())
    assert {"accuracy", "recall_passed_test", "auc", "calibration_error"} <= set(figures)
    assert settings(judge)["padding_ablation"] is False


def test_export(work: Path, whole: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    roles = load_manifest(whole).roles
    assert roles.critic is not None and roles.repair is not None
    assert load_manifest(work / "model").roles.critic is None
    monkeypatch.setenv("CODERL_DATA_DIR", str(tmp_path))
    stage(
        "export", "--actor", work / "sft" / "checkpoint.pt", "--tokenizer", work / "words.json", "--out",
        tmp_path / "out", "--name", "installed", "--install",
    )  # fmt: skip
    assert ModelStore().resolve(None).manifest.name == "installed"


def test_rl(work: Path, whole: Path) -> None:
    out = work / "rl"
    arguments = (
        "--rows", work / "rows.jsonl", "--held-out", work / "held.jsonl", "--model", whole, "--out", out,
        "--rounds", "1", "--steps-per-round", "2", "--tasks-per-round", "8", "--samples", "6", "--lr", "1e-4",
        "--export", work / "after",
    )  # fmt: skip
    stage("rl", *arguments)
    first, second = read_metrics(out)
    assert first["step"] == 0 and second["loss_rl"] != 0 and second["loss_ce"] > 0 and 0 < second["kl"] < 1
    result = json.loads((out / "done.json").read_text())
    improved = second["held_out_pass_at_1"] > first["held_out_pass_at_1"]
    assert result["best_round"] == int(improved) and (work / "after").exists() is improved
    before = (out / "checkpoint.pt").stat().st_mtime_ns
    stage("rl", *arguments)  # it is complete: nothing is trained again
    assert (out / "checkpoint.pt").stat().st_mtime_ns == before
    with pytest.raises(StageFailed, match="other settings"):
        stage("rl", *arguments, "--kl", "0.5")


def test_repair(work: Path, warm: Path, rollouts: Path) -> None:
    out = work / "repair"
    arguments = (
        "--rollouts", rollouts, "--rows", work / "rows.jsonl", "--tokenizer", work / "words.json", "--init",
        warm / "checkpoint.pt", "--steps", "100", "--batch-tokens", "3000",
    )  # fmt: skip
    stage("repair", *arguments, "--out", out)
    losses = [record["loss"] for record in read_metrics(out)]
    assert losses[-1] < losses[0] and differ(warm / "checkpoint.pt", out / "checkpoint.pt")
    passed = work / "passed.jsonl"
    passed.write_text("".join(line for line in rollouts.open() if '"outcome": 3' in line))
    with pytest.raises(StageFailed, match="nothing to mend"):
        stage("repair", *arguments, "--out", work / "none", "--rollouts", passed)


def test_evaluate(work: Path, whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = work / "figures.json"
    arguments = (
        "--format",
        "rows",
        "--data",
        work / "held.jsonl",
        "--model",
        whole,
        "--budgets",
        "1",
        "6",
        "--out",
        out,
    )
    from training import evaluate

    class Killed(BaseException):
        pass

    real, calls = evaluate.score_one, 0

    def killed(*given: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise Killed
        return real(*given)

    monkeypatch.setattr(evaluate, "score_one", killed)
    with pytest.raises(Killed):
        stage("evaluate", *arguments)
    stage("evaluate", *arguments)
    assert calls == 1 + len(ROWS[:6]), "what was scored is not scored again"
    figures = json.loads(out.read_text())
    assert figures["model"] == "whole" and figures["figures"]["all"]["problems"] == 6
    monkeypatch.setattr(evaluate, "score_one", real)
    stage("evaluate", *arguments)
    assert json.loads(out.read_text()) == figures
    assert 0 < figures["figures"]["all"]["critical 6"]["mean"] <= 1
    assert not list(work.glob("figures-*"))


def test_bad_files(work: Path) -> None:
    cut = work / "cut.jsonl"
    cut.write_text((work / "rows.jsonl").read_text()[:-20])
    with pytest.raises(StageFailed, match=f"no file of rows: line {len(ROWS)} "):
        stage("sft", "--rows", cut, "--tokenizer", work / "words.json", "--out", work / "no", "--steps", "1")
    (work / "empty.jsonl").write_text("")
    with pytest.raises(ValueError, match="no pairs"):
        stage(
            "sft", "--rows", work / "empty.jsonl", "--tokenizer", work / "words.json", "--out", work / "no", "--steps",
            "1",
        )  # fmt: skip
    with pytest.raises(StageFailed, match="no tasks with examples"):
        stage("rollout", "--rows", work / "empty.jsonl", "--model", work / "model", "--out", work / "no.jsonl")
    (work / "broken.pt").write_bytes(b"not a checkpoint")
    with pytest.raises(ValueError, match="no checkpoint"):
        stage(
            "sft", "--rows", work / "rows.jsonl", "--tokenizer", work / "words.json", "--out", work / "no", "--steps",
            "1", "--init", work / "broken.pt",
        )  # fmt: skip
