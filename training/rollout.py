"""Rollouts: samples programs for training tasks with the engine's actor and has the engine's verifier judge each.

python -m training.rollout --rows runs/corpus/train.jsonl --model runs/export --out runs/rollouts.jsonl --samples 8
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from engine.actor import Actor, Generated
from engine.critical_sampling import compile_verdict, syntax_error
from engine.parameter_names import ParameterNames
from engine.program import Program, assemble
from engine.prompt import implement_prompt, repair_prompt
from engine.ranking import canonical
from engine.reading import read_tasks
from engine.sampling import SamplingSettings
from engine.synthesis import WARM_IMPORTS, template_for
from engine.tasks import Task
from engine.verdict import Verdict
from engine.verifier import Limits, ModuleTemplate, Verifier, VerifierError
from training.corpus.rows import Row, read_rows, row_source
from training.errors import StageFailed
from training.journal import Journal
from training.progress import progress_bar
from training.run_folder import hardware, write_whole

TEMPLATE = ModuleTemplate(WARM_IMPORTS, "/rollout/task.py", "task")
"""One template for all tasks: their own imports run in the child, which costs less than a zygote per task."""
LIMITS = Limits(example_seconds=1.0, candidate_seconds=3.0)
"""Bounds on one program: shorter than for users, since a program that hangs holds up the others."""


class Sampler(Protocol):
    """What programs are sampled from: the engine's Actor, or a torch model in its place."""

    def encode(self, prompt: str) -> Any:
        """Read a prompt."""

    def generate(
        self, prompt: Any, count: int, settings: SamplingSettings, *, seed: int = 0, greedy: int = 0
    ) -> Iterator[Generated]:
        """Yield `count` sequences, the first `greedy` of them the likeliest one."""

    def text(self, token_ids: Sequence[int]) -> str:
        """Decode tokens."""


@dataclass(frozen=True)
class RolloutSettings:
    """Settings of one rollout run, saved beside its file."""

    rows: tuple[str, ...]
    """Files of rows."""
    model: str
    """Model folder that programs are sampled from; empty where a checkpoint is."""
    checkpoint: str
    """Checkpoint that programs are sampled from with torch."""
    tokenizer: str
    """Tokenizer of the checkpoint."""
    tasks: int
    """Tasks at most; more may be sampled into the same file later."""
    samples: int
    """Programs per task."""
    sampling: SamplingSettings
    """How tokens are drawn."""
    greedy: bool
    """Whether the first program of a task is the likeliest one."""
    seed: int
    """Equal seeds give equal programs on equal hardware."""


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
    copies: int = 1
    """How often this very program was sampled; 0 for the row's own body."""
    greedy: bool = False
    """True where the likeliest tokens gave it: its reward is the baseline of the others."""
    error_line: int | None = None
    """0-based line of the body that an error came from, where known."""


@dataclass(frozen=True)
class Prepared:
    """A row as the engine reads it."""

    row: Row
    source: str
    """The file with the function as a stub."""
    task: Task
    prompt: str


@dataclass(frozen=True)
class Sampled:
    """One program, not judged yet."""

    body: str
    """As the model writes it: parameters by their letters (`engine.parameter_names`)."""
    logprobs: tuple[float, ...]
    copies: int
    greedy: bool


def task_of(row: Row) -> tuple[str, Task] | None:
    """The source file of a row and the Task read back from it; None where the engine cannot read it."""
    source = row_source(row)
    found = [task for task in read_tasks(source) if task.name == row.name]
    return (source, found[0]) if len(found) == 1 and found[0].examples else None


def prepare(row: Row) -> Prepared | None:
    """Read a row as the engine would read its file; None where it cannot."""
    read = task_of(row)
    return Prepared(row, *read, implement_prompt(read[1])) if read else None


def template_of(prepared: Prepared) -> ModuleTemplate:
    """Where a row's programs run: as the file it was mined from where it has one, else in the shared template."""
    path = prepared.row.extra.get("path")
    if not path:
        return TEMPLATE
    return template_for(assemble(prepared.source, prepared.task, "pass"), path)


def sample(
    prompt: str, sampler: Sampler, samples: int, settings: SamplingSettings, seed: int, *, greedy: bool = False
) -> list[Sampled]:
    """Sample programs for a prompt, equal ones once with their number; with `greedy` the first is the likeliest one."""
    found: dict[str, Sampled] = {}
    stream = sampler.generate(sampler.encode(prompt), samples, settings, seed=seed, greedy=int(greedy))
    for generated in stream:
        body = sampler.text(generated.token_ids).strip("\n")
        key = canonical(body)
        old = found.get(key)
        best = greedy and generated.index == 0
        if old is None:
            found[key] = Sampled(body, generated.logprobs, 1, best)
        else:
            found[key] = replace(old, copies=old.copies + 1, greedy=old.greedy or best)
    return list(found.values())


def judge(prepared: Prepared, programs: Sequence[Sampled], verifier: Verifier) -> list[Rollout]:
    """Have programs judged, the row's own body first. Empty where that one fails: the task's data is wrong.

    Raises:
        VerifierError: programs cannot be run.
    """
    row, source, task, prompt = prepared.row, prepared.source, prepared.task, prepared.prompt
    names = ParameterNames.of(task.signature)
    verifier.open(template_of(prepared))
    own = verifier.verify(assemble(source, task, row.body).text, task.examples)
    if own.passed < own.total:
        return []
    found = [rollout_of(row, "solution", task, prompt, Sampled(names.to_letters(row.body), (), 0, False), own, None)]
    waiting: list[tuple[Sampled, Program, Future[Verdict] | Verdict]] = []
    for sampled in programs:
        error = syntax_error(sampled.body)
        program = assemble(source, task, names.to_names(sampled.body))
        verdict: Future[Verdict] | Verdict
        if error:
            # One line, the function's own, was put before the body.
            line = error.lineno and error.lineno - 2 + program.body_line + 1
            verdict = replace(compile_verdict(error, len(task.examples)), error_line=line)
        else:
            verdict = verifier.submit(program.text, task.examples)
        waiting.append((sampled, program, verdict))
    for sampled, program, judged in waiting:
        verdict = judged if isinstance(judged, Verdict) else judged.result()
        at = None if verdict.error_line is None else program.line_in_body(verdict.error_line)
        found.append(rollout_of(row, row.origin, task, prompt, sampled, verdict, at))
    return found


def roll(
    row: Row,
    sampler: Sampler,
    verifier: Verifier,
    samples: int,
    settings: SamplingSettings,
    seed: int,
    *,
    greedy: bool = False,
) -> list[Rollout]:
    """Sample programs for one row and have them judged; equal programs are judged and returned once.

    The row's own body comes first. Empty where the engine cannot read the task or its own solution fails.

    Raises:
        VerifierError: programs cannot be run.
    """
    prepared = prepare(row)
    if prepared is None:
        return []
    return judge(prepared, sample(prepared.prompt, sampler, samples, settings, seed, greedy=greedy), verifier)


def rollout_of(
    row: Row, origin: str, task: Task, prompt: str, sampled: Sampled, verdict: Verdict, error_line: int | None
) -> Rollout:
    """Pack a program and its verdict."""
    failed = verdict.passed < verdict.total
    names = ParameterNames.of(task.signature)
    again = repair_prompt(task, names.to_names(sampled.body), verdict) if failed else ""
    return Rollout(
        row.name, origin, prompt, sampled.body, names.to_letters(row.body), int(verdict.outcome), verdict.sub_type,
        verdict.message, verdict.passed, verdict.total, sampled.logprobs, again, sampled.copies, sampled.greedy,
        error_line,
    )  # fmt: skip


def read_rollouts(path: Path) -> Iterator[Rollout]:
    """Read what this stage wrote.

    Raises:
        StageFailed: a line is no rollout.
    """
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                raw = json.loads(line)
                raw["logprobs"] = tuple(raw["logprobs"])
                yield Rollout(**raw)
            except (ValueError, KeyError, TypeError):
                raise StageFailed(
                    f"Line {number} of {path} is no rollout: is the file of another stage, or still being written?"
                ) from None


def chosen_rows(rows: Iterable[Row], count: int, seed: int) -> list[Row]:
    """Pick `count` rows, always the same for a seed, hand-written ones first."""

    def order(row: Row) -> tuple[bool, str]:
        return row.origin == "composed", hashlib.sha256(f"{seed}{row.name}{row.body}".encode()).hexdigest()

    usable = [row for row in rows if row.examples and not row.held_out and not row.origin.startswith("mined")]
    return sorted(usable, key=order)[:count]


def roll_all(
    rows: Sequence[Row],
    sampler: Sampler,
    verifier: Verifier,
    out: Path,
    samples: int,
    settings: SamplingSettings,
    seed: int,
    *,
    greedy: bool = False,
    title: str = "rollouts",
) -> Counter[int]:
    """Roll every row into a file, going on where an earlier run ended; returns the new programs' outcomes, counted.

    A row's programs depend on the seed and the row's place alone, so a run that was killed gives the same file.

    Raises:
        StageFailed: the file cannot be written.
        IsolationUnavailable: programs cannot be run here.
    """
    counts: Counter[int] = Counter()
    with Journal(out) as journal, progress_bar() as progress:
        bar = progress.add_task(title, total=len(rows))
        for number, row in enumerate(rows):
            if number not in journal.done:
                try:
                    rollouts = roll(row, sampler, verifier, samples, settings, seed + number, greedy=greedy)
                except VerifierError as error:
                    progress.console.print(f"{row.name}: {error}")
                    rollouts = []
                counts.update(rollout.outcome for rollout in rollouts)
                journal.write(number, (json.dumps(asdict(rollout)) for rollout in rollouts))
            progress.advance(bar)
    return counts


def keep_settings(settings: RolloutSettings, out: Path) -> None:
    """Write the settings to `OUT.settings.json`, so that one file never holds programs of two kinds.

    Raises:
        StageFailed: the file was begun with other settings.
    """
    path = out.with_suffix(".settings.json")
    record = json.loads(json.dumps(asdict(settings)))
    if path.exists() and out.exists():
        begun = json.loads(path.read_text(encoding="utf-8"))
        other = [key for key in record if key != "tasks" and begun.get(key) != record[key]]
        if other:
            raise StageFailed(f"{out} was begun with another {other[0]} ({begun.get(other[0])}); give another --out.")
    write_whole(path, json.dumps({**record, "hardware": hardware()}, indent=1) + "\n")


def main() -> None:
    """Sample and judge; a run that was stopped goes on after the last task it finished."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--model", type=Path, help="folder with the exported actor")
    parser.add_argument("--torch", type=Path, metavar="CHECKPOINT", help="sample from a checkpoint with torch instead")
    parser.add_argument("--tokenizer", type=Path, help="tokenizer.json of the checkpoint")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tasks", type=int, default=2_000)
    parser.add_argument("--samples", type=int, default=8)
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--greedy", action="store_true", help="make the first program of a task the likeliest one")
    parser.add_argument("--ray", metavar="ADDRESS", help="a Ray cluster's address, or `local`: this machine's cores")
    options = parser.parse_args()
    if (options.model is None) == (options.torch is None) or (options.torch and not options.tokenizer):
        parser.error("give --model, or --torch and --tokenizer")
    settings = SamplingSettings(temperature=options.temperature, top_p=0.98, max_tokens=160)
    rows = chosen_rows((row for path in options.rows for row in read_rows(path)), options.tasks, options.seed)
    if not rows:
        raise StageFailed("There are no tasks with examples in these rows, so there is nothing to sample for.")
    keep_settings(
        RolloutSettings(
            tuple(map(str, options.rows)), str(options.model or ""), str(options.torch or ""),
            str(options.tokenizer or ""), options.tasks, options.samples, settings, options.greedy, options.seed,
        ),
        options.out,
    )  # fmt: skip
    if options.ray:
        from training.rollout_ray import RayRollouts, roll_on_ray

        job = RayRollouts(options.model, options.torch, options.tokenizer, options.samples, settings, options.seed)
        counts = roll_on_ray(rows, job, options.out, options.ray, greedy=options.greedy)
    else:
        sampler = sampler_of(options.model, options.torch, options.tokenizer, options.threads)
        with Verifier(limits=LIMITS) as verifier:
            counts = roll_all(
                rows, sampler, verifier, options.out, options.samples, settings, options.seed, greedy=options.greedy
            )
    print("compile error, runtime error, failed, passed:", [counts[outcome] for outcome in range(4)])


def sampler_of(model: Path | None, checkpoint: Path | None, tokenizer: Path | None, threads: int) -> Sampler:
    """The engine's actor from a model folder, or a torch sampler from a checkpoint."""
    if model is not None:
        return Actor(model, threads=threads)
    assert checkpoint is not None and tokenizer is not None
    from training.torch_actor import TorchActor

    return TorchActor.load(checkpoint, tokenizer)


if __name__ == "__main__":
    main()
