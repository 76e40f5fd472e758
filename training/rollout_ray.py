"""Rollouts on Ray: actors that generate and actors that verify, on one machine's cores or on many machines.

    coderl-train rollout --rows train.jsonl --model runs/export --out rollouts.jsonl --ray local
    coderl-train rollout ... --ray 10.0.0.5:6379

The driver alone writes, through the same journal as without Ray: each task's programs once, in one piece. Work that
dies with a worker is handed out again; a task's programs depend on the seed and its place alone, so they are the same.
"""

from __future__ import annotations

import json
import os
import socket
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.sampling import SamplingSettings
from engine.verifier import Verifier, VerifierError
from training.corpus.rows import Row
from training.errors import StageFailed
from training.journal import Journal
from training.progress import progress_bar
from training.rollout import LIMITS, Sampled, judge, prepare, sample, sampler_of

TRIES = 4
"""Times a task is handed out before it is given up."""
WAITING_PER_ACTOR = 2
"""Tasks handed to an actor at once: one that it works on and one that waits. More would only pile up."""
POLL_SECONDS = 1.0
CONNECT_SECONDS = 10.0
"""How long the cluster may take to accept a connection."""


@dataclass(frozen=True)
class RayRollouts:
    """What every actor needs to know. Paths must be readable on every machine of the cluster."""

    model: Path | None
    """Model folder to sample from; None where a checkpoint is."""
    checkpoint: Path | None
    tokenizer: Path | None
    samples: int
    settings: SamplingSettings
    seed: int


class Generator:
    """Samples programs; one per core, or one per GPU."""

    def __init__(self, job: RayRollouts) -> None:
        self.job = job
        self.sampler = sampler_of(job.model, job.checkpoint, job.tokenizer, threads=1)

    def sample(self, number: int, row: Row, greedy: bool) -> list[Sampled]:
        """Programs of task `number`; empty where the engine cannot read it."""
        prepared = prepare(row)
        if prepared is None:
            return []
        job = self.job
        return sample(prepared.prompt, self.sampler, job.samples, job.settings, job.seed + number, greedy=greedy)


class Judge:
    """Runs programs in the engine's sandbox; one per core."""

    def __init__(self) -> None:
        self.verifier = Verifier(limits=LIMITS, parallel=1)

    def judge(self, row: Row, programs: Sequence[Sampled]) -> list[dict[str, Any]]:
        """The task's rollouts as JSON objects; empty where its own solution fails."""
        prepared = prepare(row)
        if prepared is None:
            return []
        try:
            return [asdict(rollout) for rollout in judge(prepared, programs, self.verifier)]
        except VerifierError:
            # The sandbox's process broke: a fresh one, and the driver tries again.
            self.verifier.close()
            self.verifier = Verifier(limits=LIMITS, parallel=1)
            raise


class Pool:
    """Actors of one kind: hands each as much as it can take and replaces those that die."""

    def __init__(self, make: Any, count: int) -> None:
        self._make = make
        self.actors = [make() for _ in range(count)]
        self.load = [0] * count

    def free(self) -> int | None:
        """Index of the actor with the least to do; None where all have enough."""
        index = min(range(len(self.actors)), key=self.load.__getitem__)
        return index if self.load[index] < WAITING_PER_ACTOR else None

    def replace(self, index: int) -> None:
        """Start another actor in the place of one that died."""
        self.actors[index] = self._make()


@dataclass
class Work:
    """One task on its way."""

    number: int
    row: Row
    tries: int = 0
    programs: Any = None
    """Reference to its sampled programs once there are some; they stay in Ray's store until judged."""


def roll_on_ray(
    rows: Sequence[Row], job: RayRollouts, out: Path, address: str, *, greedy: bool = False, actors: int = 0
) -> Counter[int]:
    """Roll every row on a Ray cluster into a file, going on where an earlier run ended; returns the outcomes, counted.

    Args:
        rows: the tasks.
        job: what to sample with.
        out: the file of rollouts.
        address: a cluster's address, or `local` to start one on this machine.
        greedy: make each task's first program the likeliest one.
        actors: actors of each kind; 0 takes the cluster's cores, half for each.

    Raises:
        StageFailed: Ray is not installed or cannot be reached, the file cannot be written, or a task keeps failing.
    """
    ray = connected(address)
    cores = int(ray.cluster_resources().get("CPU", 1))
    gpus = int(ray.cluster_resources().get("GPU", 0)) if job.model is None else 0
    count = actors or max(1, cores // 2)
    generator = ray.remote(num_cpus=0.5, num_gpus=1 if gpus else 0, max_restarts=0)(Generator)
    verifier = ray.remote(num_cpus=0.5, max_restarts=0)(Judge)
    generators = Pool(lambda: generator.remote(job), min(count, gpus) if gpus else count)
    judges = Pool(lambda: verifier.remote(), count)
    counts: Counter[int] = Counter()
    try:
        with Journal(out) as journal, progress_bar() as progress:
            bar = progress.add_task("rollouts", total=len(rows), completed=len(journal.done))
            todo = deque(Work(n, row) for n, row in enumerate(rows) if n not in journal.done)
            sampled: deque[Work] = deque()
            running: dict[Any, tuple[Work, Pool, int, Any]] = {}
            while todo or sampled or running:
                # Judging first: what is sampled waits in memory. Generators get nothing while judges lag behind.
                while sampled and (index := judges.free()) is not None:
                    work = sampled.popleft()
                    reference = judges.actors[index].judge.remote(work.row, work.programs)
                    judges.load[index] += 1
                    running[reference] = work, judges, index, judges.actors[index]
                room = WAITING_PER_ACTOR * len(judges.actors)
                while todo and len(sampled) < room and (index := generators.free()) is not None:
                    work = todo.popleft()
                    reference = generators.actors[index].sample.remote(work.number, work.row, greedy)
                    generators.load[index] += 1
                    running[reference] = work, generators, index, generators.actors[index]
                ready, _ = ray.wait(list(running), num_returns=1, timeout=POLL_SECONDS)
                for reference in ready:
                    work, pool, index, actor = running.pop(reference)
                    pool.load[index] -= 1
                    try:
                        result = ray.get(reference)
                    except ray.exceptions.RayError as error:
                        # Several tasks may report one death; only the first replaces the actor.
                        if isinstance(error, ray.exceptions.RayActorError) and pool.actors[index] is actor:
                            pool.replace(index)
                        again(work, error, todo)
                        continue
                    if pool is generators:
                        work.programs = reference
                        sampled.append(work)
                        continue
                    counts.update(int(rollout["outcome"]) for rollout in result)
                    journal.write(work.number, (json.dumps(rollout) for rollout in result))
                    progress.advance(bar)
    finally:
        ray.shutdown()
    return counts


def again(work: Work, error: Exception, todo: deque[Work]) -> None:
    """Queue lost work once more, from the start: its programs may be lost with the worker that held them.

    Raises:
        StageFailed: it was lost too often.
    """
    work.tries += 1
    work.programs = None
    if work.tries >= TRIES:
        said = str(error).strip().splitlines() or [repr(error)]
        raise StageFailed(
            f"The task {work.row.name} failed {TRIES} times on the cluster ({said[-1]}); what was "
            "finished is safe, and the same command goes on from there."
        )
    todo.append(work)


def connected(address: str) -> Any:
    """The ray module, connected to a cluster.

    Raises:
        StageFailed: it is not installed, or there is no such cluster.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing leaves the machine
    try:
        import ray
    except ModuleNotFoundError:
        raise StageFailed("--ray needs Ray: install it with `pip install coderl-lsp[ray]`.") from None
    host, _, port = address.removeprefix("ray://").rpartition(":")
    try:
        if host and port.isdigit():
            # Ray itself would try for a quarter of an hour.
            socket.create_connection((host, int(port)), timeout=CONNECT_SECONDS).close()
        if address == "local":
            ray.init(include_dashboard=False, log_to_driver=False, configure_logging=False)
        else:
            ray.init(address=address, log_to_driver=False, configure_logging=False)
    except (ConnectionError, ValueError, RuntimeError, OSError) as error:
        raise StageFailed(f"There is no Ray cluster at {address} ({str(error).splitlines()[0]}).") from None
    return ray


__all__ = ["Generator", "Judge", "RayRollouts", "roll_on_ray"]
