"""Rollouts: samples programs for training tasks with the engine's actor and has the engine's verifier judge each.

python -m training.rollout --rows runs/corpus/train.jsonl --model runs/export --out runs/rollouts.jsonl --samples 8
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.progress import Progress

from engine.actor import Actor
from engine.critical_sampling import compile_verdict, syntax_error
from engine.program import assemble
from engine.prompt import implement_prompt, repair_prompt
from engine.ranking import canonical
from engine.reading import read_tasks
from engine.sampling import SamplingSettings
from engine.synthesis import WARM_IMPORTS
from engine.tasks import Task
from engine.verdict import Verdict
from engine.verifier import Limits, ModuleTemplate, Verifier, VerifierError
from training.corpus.rows import Row, read_rows, row_source

TEMPLATE = ModuleTemplate(WARM_IMPORTS, "/rollout/task.py", "task")
"""One template for all tasks: their own imports run in the child, which costs less than a zygote per task."""


@dataclass(frozen=True)
class Rollout:
    """One program sampled for one task, with what its run said."""

    name: str
    """The task's row name."""
    origin: str
    """The row's origin, or `solution` where the program is the row's own body."""
    prompt: str
    body: str
    solution: str
    """The row's reference body."""
    outcome: int
    sub_type: str
    message: str
    passed: int
    total: int
    logprobs: tuple[float, ...]
    repair_prompt: str
    """What the repair model is to read for this program; empty where it passed."""


def task_of(row: Row) -> tuple[str, Task] | None:
    """The source file of a row and the Task read back from it; None where the engine cannot read it."""
    source = row_source(row)
    found = [task for task in read_tasks(source) if task.name == row.name]
    return (source, found[0]) if len(found) == 1 and found[0].examples else None


def roll(
    row: Row, actor: Actor, verifier: Verifier, samples: int, settings: SamplingSettings, seed: int
) -> list[Rollout]:
    """Sample programs for one row and have them judged; equal programs are judged and returned once.

    The row's own body comes first. Empty where the engine cannot read the task or its own solution fails.

    Raises:
        VerifierError: programs cannot be run.
    """
    read = task_of(row)
    if read is None:
        return []
    source, task = read
    prompt = implement_prompt(task)
    own = verifier.verify(assemble(source, task, row.body).text, task.examples)
    if own.passed < own.total:
        return []
    found = [rollout_of(row, "solution", task, prompt, row.body, own, ())]
    seen = {canonical(row.body)}
    waiting: list[tuple[str, tuple[float, ...], Future[Verdict] | Verdict]] = []
    for generated in actor.generate(actor.encode(prompt), samples, settings, seed=seed):
        body = actor.text(generated.token_ids).strip("\n")
        if canonical(body) in seen:
            continue
        seen.add(canonical(body))
        error = syntax_error(body)
        verdict = (
            compile_verdict(error, len(task.examples))
            if error
            else verifier.submit(assemble(source, task, body).text, task.examples)
        )
        waiting.append((body, generated.logprobs, verdict))
    for body, logprobs, judged in waiting:
        found.append(
            rollout_of(
                row,
                row.origin,
                task,
                prompt,
                body,
                judged if isinstance(judged, Verdict) else judged.result(),
                logprobs,
            )
        )
    return found


def rollout_of(
    row: Row, origin: str, task: Task, prompt: str, body: str, verdict: Verdict, logprobs: tuple[float, ...]
) -> Rollout:
    """Pack a program and its verdict."""
    failed = verdict.passed < verdict.total
    again = repair_prompt(task, body, verdict) if failed else ""
    return Rollout(
        row.name, origin, prompt, body, row.body, int(verdict.outcome), verdict.sub_type, verdict.message,
        verdict.passed, verdict.total, logprobs, again,
    )  # fmt: skip


def read_rollouts(path: Path) -> Iterator[Rollout]:
    """Read what this stage wrote."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            raw = json.loads(line)
            raw["logprobs"] = tuple(raw["logprobs"])
            yield Rollout(**raw)


def chosen_rows(rows: Iterable[Row], count: int, seed: int) -> list[Row]:
    """Pick `count` rows, always the same for a seed, hand-written ones first."""

    def order(row: Row) -> tuple[bool, str]:
        return row.origin == "composed", hashlib.sha256(f"{seed}{row.name}{row.body}".encode()).hexdigest()

    usable = [row for row in rows if row.examples and not row.held_out and not row.origin.startswith("mined")]
    return sorted(usable, key=order)[:count]


def main() -> None:
    """Sample and judge; a run that was stopped goes on after the last task it finished."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--model", type=Path, required=True, help="folder with the exported actor")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tasks", type=int, default=2_000)
    parser.add_argument("--samples", type=int, default=8)
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    actor = Actor(options.model, threads=options.threads)
    settings = SamplingSettings(temperature=options.temperature, top_p=0.98, max_tokens=160)
    rows = chosen_rows((row for path in options.rows for row in read_rows(path)), options.tasks, options.seed)
    progress_file = options.out.with_suffix(".done")
    done = set(progress_file.read_text().split("\n")) if progress_file.exists() else set()
    counts = [0, 0, 0, 0]
    with (
        Verifier(limits=Limits(example_seconds=1.0, candidate_seconds=3.0)) as verifier,
        options.out.open("a", encoding="utf-8") as out,
        progress_file.open("a") as finished,
        Progress() as progress,
    ):
        verifier.open(TEMPLATE)
        bar = progress.add_task("rollouts", total=len(rows))
        for number, row in enumerate(rows):
            if str(number) not in done:
                try:
                    rollouts = roll(row, actor, verifier, options.samples, settings, options.seed + number)
                except VerifierError as error:
                    progress.console.print(f"{row.name}: {error}")
                    rollouts = []
                for rollout in rollouts:
                    counts[rollout.outcome] += 1
                    out.write(json.dumps(asdict(rollout)) + "\n")
                out.flush()
                finished.write(f"{number}\n")
            progress.advance(bar)
    print("compile error, runtime error, failed, passed:", counts)


if __name__ == "__main__":
    main()
