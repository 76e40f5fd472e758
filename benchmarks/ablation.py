"""Ablation on held-out exercises and MBPP at equal budget: what each part of CodeRL and each cure brings.

    python -m benchmarks.ablation --model runs/export --rows runs/corpus/train.jsonl --mbpp mbpp.jsonl \\
        --work runs/ablation [--seeds 1 2 3] [--samples 100] [--budget 20] [--limit 100]

Training parts start from the model folder `--model` (the warm start with its critic): RL in the published form and in
the cured form, with the critic's returns, with uniform ones, and without baseline. Search parts run on the warm start:
the first program, the likeliest that passes, agreement, refining, repairing. A killed run goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.report import percent, publish, setting
from engine.critical_sampling import SearchSettings, Strategy
from engine.model_store import load_manifest
from engine.models import Models
from engine.reading import read_tasks
from engine.verdict import Outcome
from engine.verifier import Verifier
from training.corpus.curriculum import curriculum_rows
from training.corpus.rows import read_rows
from training.evaluate import Deciding, score_one
from training.evaluation.estimators import paired_interval, pass_at_k
from training.evaluation.problems import Problem, mbpp_set, row_problem
from training.evaluation.solving import TEMPLATE, Solved, search_one
from training.export.model import export_model
from training.export.restore import restore_actor, restore_critic
from training.progress import progress_bar
from training.rewards import Baseline, Weights
from training.rl import train_rl
from training.rl_settings import RLSettings
from training.rollout import LIMITS
from training.run_folder import done_result, mark_done, write_whole

DEADLINE = 120.0
TRAINED = {
    "sft": None,
    "+ rl, published form": RLSettings.paper(),
    "+ rl, cured form, uniform returns": replace(RLSettings(), weights=Weights.UNIFORM),
    "+ rl, cured form, no baseline": replace(RLSettings(), baseline=Baseline.NONE),
    "+ rl, cured form, critic returns": RLSettings(),
    "+ rl, cured form, mean baseline": replace(RLSettings(), baseline=Baseline.MEAN, weights=Weights.UNIFORM),
}
"""Training variants: name -> RL settings, None for the warm start; `sized` gives each equally many programs."""
SEARCHED = ("first program", "+ filter", "+ agreement", "+ refine", "+ repair")
"""Search variants on the warm start, each with all of those before it."""


def sized(settings: RLSettings, seed: int, options: argparse.Namespace) -> RLSettings:
    """A variant's settings with the sizes asked for: all variants take steps on equally many programs."""
    if settings.steps_per_round == RLSettings.paper().steps_per_round:
        steps = options.rounds * options.steps * options.programs // settings.samples_per_step
        return replace(settings, seed=seed, tasks_per_round=options.rounds * options.tasks, steps_per_round=steps)
    return replace(
        settings, seed=seed, tasks_per_round=options.tasks, rounds=options.rounds, steps_per_round=options.steps,
        samples_per_step=options.programs, solutions_per_step=options.programs // 4, lr=options.lr,
    )  # fmt: skip


def trained_model(name: str, seed: int, options: argparse.Namespace, verifier: Verifier) -> Path:
    """The model folder of a training variant; the last round is taken even where the gate would refuse it.

    The gate is what keeps a worse model from users; here what RL does is to be seen.
    """
    settings = TRAINED[name]
    if settings is None:
        return Path(options.model)
    folder = options.work / f"{name.strip('+ ').replace(' ', '_').replace(',', '')}-{seed}"
    if done_result(folder / "exported") is None:
        import torch

        actor = restore_actor(options.model)
        rows = [row for path in options.rows for row in read_rows(path)]
        held_out = [row for row in curriculum_rows() if row.held_out and row.examples][: options.gate_tasks]
        settings = sized(settings, seed, options)
        tokenizer = options.model / "tokenizer.json"
        critic = restore_critic(options.model)
        if done_result(folder) is None:
            train_rl(actor, critic, tokenizer, rows, held_out, settings, folder, verifier)
        actor.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=True)["model"])
        export_model(
            folder / "model", actor.eval(), restore_critic(options.model), tokenizer, name="ablation", description=name,
            repairs=True, provenance={"settings": json.loads(json.dumps(asdict(settings), default=str))},
        )  # fmt: skip
        shutil.rmtree(folder / "policy", ignore_errors=True)
        mark_done(folder / "exported", {})
    return folder / "model"


def drawn(
    problems: Sequence[Problem], folder: Path, verifier: Verifier, seed: int, kept: Path, options: argparse.Namespace
) -> list[tuple[int, int]]:
    """(programs drawn, programs right) of every problem with a model, the greedy one not counted; kept in a file."""
    manifest = load_manifest(folder)
    names = [problem.name for problem in problems]
    wanted = {"model": manifest.digest, "samples": options.samples, "seed": seed, "problems": names}
    if kept.exists():
        record = json.loads(kept.read_text(encoding="utf-8"))
        if {name: record.get(name) for name in wanted} == wanted:
            return [(samples, correct) for samples, correct in record["drawn"]]
    models = Models.load(folder, manifest, threads=options.threads)
    found: list[tuple[int, int]] = []
    with progress_bar() as progress:
        for number, problem in enumerate(progress.track(problems, description=kept.stem)):
            settings = SearchSettings(
                budget=options.samples + 1, seed=seed + number, deadline_seconds=DEADLINE, enough=0
            )
            if score := score_one(problem, models, verifier, (1,), settings):
                found.append((score.samples, score.correct))
    write_whole(kept, json.dumps({**wanted, "drawn": found}))
    return found


def searched(
    problems: Sequence[Problem], models: Models, verifier: Verifier, budget: int, seed: int
) -> dict[str, list[float]]:
    """Whether the top suggestion is right, per search variant and problem."""
    values: dict[str, list[float]] = {name: [] for name in SEARCHED}
    with progress_bar() as progress:
        for number, problem in enumerate(progress.track(problems, description="search variants")):
            settings = SearchSettings(budget=budget, seed=seed + number, deadline_seconds=DEADLINE, enough=0)
            for name, value in search_variants(problem, models, verifier, settings).items():
                values[name].append(value)
    return values


def search_variants(problem: Problem, models: Models, verifier: Verifier, settings: SearchSettings) -> dict[str, float]:
    """One problem by every search variant; empty where the task cannot be read."""
    found = [task for task in read_tasks(problem.source) if task.name == problem.task_name]
    if len(found) != 1:
        return {}
    task = found[0]
    judge = Deciding(problem, task, verifier, TEMPLATE)

    def run(with_models: Models, strategy: Strategy) -> Solved:
        how = replace(settings, strategy=strategy)
        return search_one(problem.name, problem.source, task, with_models, verifier, how)

    plain = run(models, Strategy.FILTER)
    passing = [judged for judged in plain.judged if judged.verdict.outcome is Outcome.PASSED_TEST]
    likeliest = max(passing, key=lambda judged: judged.candidate.logprob, default=None)
    first = plain.within(1)
    refined = run(replace(models, repair=None), Strategy.CRITICAL)
    repaired = run(models, Strategy.CRITICAL)
    return {
        "first program": float(bool(first) and judge.passes(first[0])),
        "+ filter": float(likeliest is not None and judge.passes(likeliest)),
        "+ agreement": float(judge.top(plain, settings.budget)),
        "+ refine": float(judge.top(refined, settings.budget)),
        "+ repair": float(judge.top(repaired, settings.budget)),
    }


def per_problem(runs: Sequence[Sequence[float]]) -> list[float]:
    """Mean over the seeds of training, problem by problem: intervals are over problems."""
    return [sum(values) / len(runs) for values in zip(*runs, strict=True)]


def difference(base: list[float], values: list[float]) -> str:
    """How much more than the warm start, problem by problem, with its interval; empty where that is not known."""
    if base is values or len(base) != len(values):
        return ""
    mean, low, high = paired_interval(base, values)
    return f"{100 * mean:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"


def main() -> None:
    """Train the variants, evaluate all, publish."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="model folder: warm start, critic, repair")
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--mbpp", type=Path)
    parser.add_argument("--work", type=Path, required=True, help="folder for the variants' runs")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--samples", type=int, default=100, help="programs per problem of the training variants")
    parser.add_argument("--budget", type=int, default=20, help="programs per problem of the search variants")
    parser.add_argument("--tasks", type=int, default=200, help="tasks per RL round")
    parser.add_argument("--rounds", type=int, default=RLSettings.rounds, help="RL rounds of the cured forms")
    parser.add_argument("--steps", type=int, default=RLSettings.steps_per_round, help="steps per round")
    parser.add_argument("--programs", type=int, default=RLSettings.samples_per_step, help="programs per step")
    parser.add_argument("--lr", type=float, default=RLSettings.lr, help="learning rate of the cured forms")
    parser.add_argument("--gate-tasks", type=int, default=30)
    parser.add_argument("--limit", type=int, help="first problems of each set only")
    parser.add_argument("--only", nargs="+", choices=list(TRAINED), help="these training variants only")
    parser.add_argument("--threads", type=int, default=0, help="threads of the model; 0: one per core")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    sets = {"held-out": [row_problem(i, r) for i, r in enumerate(curriculum_rows()) if r.held_out and r.examples]}
    if options.mbpp:
        sets["MBPP"] = list(mbpp_set(options.mbpp))
    sets = {name: problems[: options.limit] for name, problems in sets.items()}
    table: list[list[str]] = []
    base: dict[str, tuple[list[float], list[float]]] = {}
    data: dict[str, object] = {"setting": setting(options.seeds[0], str(options.model)), "seeds": options.seeds}
    with Verifier(limits=LIMITS) as verifier:
        for name in options.only or TRAINED:
            cells, figures = [name], {}
            for which, problems in sets.items():
                runs: list[list[tuple[int, int]]] = []
                for seed in options.seeds if TRAINED[name] else options.seeds[:1]:
                    folder = trained_model(name, seed, options, verifier)
                    kept = options.work / f"{name.strip('+ ')}, {which}, seed {seed}.json"
                    # The draws are those of the warm start: what differs between seeds is the training.
                    runs.append(drawn(problems, folder, verifier, options.seeds[0], kept, options))
                most = max(1, min(samples for run in runs for samples, _ in run))
                one = per_problem([[pass_at_k(samples, correct, 1) for samples, correct in run] for run in runs])
                many = per_problem([[pass_at_k(samples, correct, most) for samples, correct in run] for run in runs])
                if TRAINED[name] is None:
                    base[which] = one, many
                before, before_many = base.get(which, ([], []))
                cells += [percent(one), difference(before, one), percent(many), difference(before_many, many)]
                figures[which] = {"pass@1": one, f"pass@{most}": many}
            table.append(cells)
            data[name] = figures
        header = ["training"]
        for which in sets:
            header += [f"{which} pass@1", "to sft", f"pass@{options.samples}", "to sft"]
        publish("what training brings (95% intervals)", header, table, data, None)
        models = Models.load(options.model, load_manifest(options.model), threads=options.threads)
        parts = {which: searched(p, models, verifier, options.budget, options.seeds[0]) for which, p in sets.items()}
    rows = [[name, *(percent(parts[which][name]) for which in sets)] for name in SEARCHED]
    data["search"] = parts
    title = f"what searching brings, budget {options.budget}: top suggestion passes all tests"
    publish(title, ["search", *sets], rows, data, options.out)


if __name__ == "__main__":
    main()
