"""RL stage: the actor learns from what its own programs did (CodeRL, arXiv 2207.01780, section 3.3).

    python -m training.rl --rows runs/corpus/train.jsonl --held-out runs/corpus/heldout.jsonl --model runs/export \\
        --out runs/rl --rounds 4 --export runs/better

Round by round: sample fresh programs with the policy as it is, have them judged, take K small steps on
loss = cross-entropy of solutions - return * log p of sampled tokens + KL to the warm start. After each round the
policy is tried on held-out tasks; the best round is kept, and none where none is better than the warm start.
`--paper` is the published form: offline, one sampling, alternate cross-entropy, no KL, lr 2e-5.
"""

from __future__ import annotations

import argparse
import copy
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from rich.console import Console
from transformers import T5ForConditionalGeneration

from engine.actor import Actor
from engine.library import LIBRARY_FILE
from engine.model_store import load_manifest
from engine.sampling import SamplingSettings
from engine.verdict import Outcome
from engine.verifier import Verifier
from training.corpus.rows import Row, read_rows
from training.errors import StageFailed
from training.evaluation.estimators import pass_at_k
from training.export.model import export_model
from training.export.restore import restore_actor, restore_critic
from training.export.t5_graphs import write_actor
from training.export.t5_weights import weights_of
from training.fit import save_state
from training.model import Critic
from training.plots import plot_run
from training.policy_gradient import MAX_TARGET, NothingToLearn, train_round
from training.rewards import Baseline, Weights
from training.rl_settings import RLSettings
from training.rollout import LIMITS, Rollout, Sampler, chosen_rows, read_rollouts, roll_all
from training.run_folder import SETTINGS_FILE, Metrics, digests, mark_done, save_settings
from training.tokenizer import load_tokenizer


@dataclass(frozen=True)
class RLResult:
    """How an RL run ended."""

    warm_start: float
    """Held-out pass@1 before."""
    best: float
    """Held-out pass@1 of the best round; that of the warm start where no round is better."""
    best_round: int
    """Round it was reached in, 1-based; 0 where no round is better than the warm start."""

    @property
    def improved(self) -> bool:
        """The gate: whether there is anything to export."""
        return self.best_round > 0


def train_rl(
    model: T5ForConditionalGeneration,
    critic: Critic | None,
    tokenizer: Path,
    rows: Sequence[Row],
    held_out: Sequence[Row],
    settings: RLSettings,
    folder: Path,
    verifier: Verifier,
    console: Console | None = None,
    offline: Sequence[Rollout] | None = None,
) -> RLResult:
    """Train a policy in place and leave it at its best round; a killed run goes on where it was, to the same end.

    Writes into `folder`: settings.json, metrics.jsonl, round_R.jsonl (rollouts), held_out_R.jsonl, checkpoint.pt (last
    round), best.pt (only where a round is better than the warm start), done.json and plots.

    Args:
        model: the warm start; on the device it is to be trained on.
        critic: for token weights; None where `settings.weights` needs none.
        tokenizer: tokenizer.json of both.
        rows: tasks to train on.
        held_out: tasks of the gate.
        settings: see RLSettings.
        folder: the run's folder.
        verifier: judges programs.
        console: where progress is told.
        offline: programs to train on in place of fresh ones.

    Raises:
        StageFailed: there is nothing to learn from, or a critic is needed and missing.
        TrainingDiverged: the loss is not finite; the last good round is kept.
    """
    console = console or Console()
    if settings.weights is Weights.CRITIC and critic is None:
        raise StageFailed("Token weights by the critic need a critic: train one, or use `--weights uniform`.")
    if not rows and not offline:
        raise StageFailed("There are no tasks with examples to train on; RL needs programs that can be run.")
    if not held_out:
        raise StageFailed("There are no held-out tasks, so a worse model could not be told: name some with --held-out.")
    torch.manual_seed(settings.seed)
    device = next(model.parameters()).device
    _require_same(folder, settings)
    save_settings(folder, settings, digests(tokenizer))
    words = load_tokenizer(tokenizer)
    reference = copy.deepcopy(model).eval().requires_grad_(False)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.lr, weight_decay=0.0)
    if critic is not None:
        critic.to(device).eval().requires_grad_(False)
    start, result = _resume(folder, model, optimizer, device)
    metrics = Metrics(folder, start)
    if result is None:
        rate, rate_n = held_out_rates(model, tokenizer, held_out, settings, folder, 0, verifier)
        result = RLResult(rate, rate, 0)
        metrics.log(0, {"held_out_pass_at_1": rate, "held_out_pass_at_n": rate_n})
        console.print(f"warm start: pass@1 {rate:.3f}, pass@{settings.held_out_samples} {rate_n:.3f} on held-out tasks")
    for number in range(max(1, start), settings.rounds + 1):
        rollouts = offline
        if rollouts is None:
            chosen = chosen_rows(rows, settings.tasks_per_round, settings.seed * 1_009 + number)
            rollouts = sampled_rollouts(model, tokenizer, chosen, settings, folder, number, verifier)
        try:
            values = train_round(model, reference, critic, rollouts, rows, words, settings, optimizer, number)
        except NothingToLearn as nothing:
            console.print(str(nothing))
            break
        rate, rate_n = held_out_rates(model, tokenizer, held_out, settings, folder, number, verifier)
        values |= {"held_out_pass_at_1": rate, "held_out_pass_at_n": rate_n}
        if rate > result.best:
            result = replace(result, best=rate, best_round=number)
            save_state(folder / "best.pt", {"model": model.state_dict(), "round": number})
        metrics.log(number, values)
        save_state(
            folder / "checkpoint.pt",
            {
                "round": number,
                "model": model.state_dict(),
                "optimizer": optimizer.state_dict(),
                "result": asdict(result),
            },
        )
        console.print(
            f"round {number}: reward {values['reward']:+.3f}, kl {values['kl']:.4f}, held-out pass@1 {rate:.3f}, "
            f"pass@{settings.held_out_samples} {rate_n:.3f}"
        )
    if result.improved:
        model.load_state_dict(torch.load(folder / "best.pt", map_location=device, weights_only=True)["model"])
    else:
        model.load_state_dict(reference.state_dict())
        console.print("No round is better than the warm start on held-out tasks: the warm start is kept.")
    shutil.rmtree(folder / "policy", ignore_errors=True)
    mark_done(folder, asdict(result))
    plot_run(folder)
    return result


def policy_sampler(model: T5ForConditionalGeneration, tokenizer: Path, folder: Path) -> Sampler:
    """What samples from a policy: itself on a GPU, the engine's actor on an int8 export of it elsewhere."""
    if next(model.parameters()).is_cuda:
        from training.torch_actor import TorchActor

        return TorchActor(model, load_tokenizer(tokenizer))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_actor(weights_of(model), folder, int8=True)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    return Actor(folder, threads=torch.get_num_threads())


def sampled_rollouts(
    model: T5ForConditionalGeneration,
    tokenizer: Path,
    rows: Sequence[Row],
    settings: RLSettings,
    folder: Path,
    number: int,
    verifier: Verifier,
) -> list[Rollout]:
    """Fresh programs of a round, in `round_NUMBER.jsonl`; what an earlier run has judged is not judged again."""
    sampler = policy_sampler(model.eval(), tokenizer, folder / "policy")
    out = folder / f"round_{number}.jsonl"
    how = SamplingSettings(settings.temperature, 1.0, MAX_TARGET - 2)
    seed = settings.seed * 100_003 + number * 10_007
    roll_all(rows, sampler, verifier, out, settings.samples, how, seed, greedy=True, title=f"round {number}")
    return list(read_rollouts(out))


def held_out_rates(
    model: T5ForConditionalGeneration,
    tokenizer: Path,
    rows: Sequence[Row],
    settings: RLSettings,
    folder: Path,
    number: int,
    verifier: Verifier,
) -> tuple[float, float]:
    """pass@1 and pass@n on held-out tasks, by the same random draws in every round."""
    sampler = policy_sampler(model.eval(), tokenizer, folder / "policy")
    out = folder / f"held_out_{number}.jsonl"
    count = settings.held_out_samples
    how = SamplingSettings(0.8, 0.95, MAX_TARGET - 2)
    roll_all(rows, sampler, verifier, out, count, how, settings.seed, title=f"held-out tasks, round {number}")
    passed: dict[tuple[str, str, str], int] = {}
    for rollout in read_rollouts(out):
        key = (rollout.name, rollout.prompt, rollout.solution)
        passed[key] = passed.get(key, 0) + (rollout.copies if rollout.outcome == Outcome.PASSED_TEST else 0)
    if not passed:
        raise StageFailed("No held-out task could be used: their own solutions fail their examples.")
    first = np.mean([pass_at_k(count, c, 1) for c in passed.values()])
    any_of = np.mean([pass_at_k(count, c, count) for c in passed.values()])
    return float(first), float(any_of)


def _comparable(settings: RLSettings) -> dict[str, object]:
    return {**asdict(settings), "rounds": 0}  # more rounds go on with the same run


def _require_same(folder: Path, settings: RLSettings) -> None:
    """Raises StageFailed where the folder holds a run of other settings: its rollouts would be taken for this one's."""
    path = folder / SETTINGS_FILE
    if path.exists():
        saved = json.loads(path.read_text(encoding="utf-8"))
        wanted = json.loads(json.dumps(_comparable(settings)))
        if any(saved.get(key) != value for key, value in wanted.items() if key != "rounds"):
            raise StageFailed(f"{folder} holds an RL run of other settings; give another --out, or remove it.")


def _resume(
    folder: Path, model: T5ForConditionalGeneration, optimizer: torch.optim.Optimizer, device: torch.device
) -> tuple[int, RLResult | None]:
    """(first round still to be done, result so far); (0, None) where nothing is there."""
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0, None
    state = torch.load(path, map_location=device, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["round"] + 1, RLResult(**state["result"])


def main() -> None:
    """Train a model folder's actor by RL and report the gate's decision."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--held-out", type=Path, required=True, help="rows of the gate")
    parser.add_argument("--model", type=Path, required=True, help="model folder with the warm start and its critic")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rollouts", type=Path, nargs="*", help="offline form: train on these programs")
    parser.add_argument("--paper", action="store_true", help="the published settings")
    defaults = RLSettings()
    for name in ("rounds", "steps-per-round", "tasks-per-round", "samples", "samples-per-step", "seed"):
        parser.add_argument(f"--{name}", type=int)
    for name in ("lr", "temperature"):
        parser.add_argument(f"--{name}", type=float)
    parser.add_argument("--kl", type=float, help=f"weight of the KL to the warm start (default {defaults.kl_weight})")
    parser.add_argument("--ce", type=float, help=f"weight of the cross-entropy (default {defaults.ce_weight})")
    parser.add_argument("--baseline", choices=[b.value for b in Baseline], help="of rewards (default greedy)")
    parser.add_argument("--weights", choices=[w.value for w in Weights], help="token weights (default critic)")
    parser.add_argument("--finer", action="store_true", help="RLTF's finer rewards")
    parser.add_argument("--export", type=Path, help="model folder to write where the best round beats the warm start")
    options = parser.parse_args()
    settings = RLSettings.paper() if options.paper else defaults
    names = ("rounds", "steps_per_round", "tasks_per_round", "samples", "samples_per_step", "seed", "lr", "temperature")
    given = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    if options.kl is not None:
        given["kl_weight"] = options.kl
    if options.ce is not None:
        given["ce_weight"] = options.ce
    if options.baseline:
        given["baseline"] = Baseline(options.baseline)
    if options.weights:
        given["weights"] = Weights(options.weights)
    settings = replace(settings, **given, finer=options.finer)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    manifest = load_manifest(options.model)
    actor_folder = options.model / manifest.roles.actor.folder
    tokenizer = options.model / manifest.tokenizer
    critic_folder = options.model / manifest.roles.critic.folder if manifest.roles.critic else None
    model = restore_actor(actor_folder)
    torch.nn.Module.to(model, device)  # by its class: transformers hides the types of its own
    critic = restore_critic(critic_folder) if critic_folder and settings.weights is Weights.CRITIC else None
    rows = [row for path in options.rows for row in read_rows(path)]
    held_out = [row for row in read_rows(options.held_out) if row.examples]
    offline = [r for path in options.rollouts for r in read_rollouts(path)] if options.rollouts else None
    with Verifier(limits=LIMITS) as verifier:
        result = train_rl(model, critic, tokenizer, rows, held_out, settings, options.out, verifier, offline=offline)
    print(f"held-out pass@1: warm start {result.warm_start:.3f}, best {result.best:.3f} (round {result.best_round})")
    if options.export and result.improved:
        export_model(
            options.export, model, restore_critic(critic_folder) if critic_folder else None, tokenizer,
            name=f"{manifest.name}-rl"[:64], description=f"{manifest.name} after {result.best_round} rounds of RL",
            repairs=manifest.roles.repair is not None, generation=manifest.generation,
            library=options.model / manifest.roles.library.folder / LIBRARY_FILE if manifest.roles.library else None,
            provenance={
                "parent": manifest.name, "parent_digest": manifest.digest,
                "settings": asdict(settings), "result": asdict(result),
            },
        )  # fmt: skip
        print(f"exported to {options.export}")


if __name__ == "__main__":
    main()
