"""Rollouts on a real multi-process Ray cluster: workers are killed in the middle and nothing is lost."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("torch")
pytest.importorskip("ray")

from engine.actor import Actor
from engine.sampling import SamplingSettings
from engine.verifier import Verifier
from training.corpus.rows import Row
from training.errors import StageFailed
from training.rollout import read_rollouts, roll_all
from training.rollout_ray import RayRollouts, Work, again, roll_on_ray

if TYPE_CHECKING:
    from transformers import T5ForConditionalGeneration

SETTINGS = SamplingSettings(1.0, 0.98, 24)
ROWS = [
    Row(
        "mbpp",
        f"add_{n}",
        f"def add_{n}(x):",
        (f"Add {n} to x.",),
        ((f"add_{n}(2)", f"{2 + n}\n", None),),
        f"return x + {n}",
    )
    for n in range(24)
]


def worker_pids(kind: str) -> list[int]:
    """Processes of this machine that Ray has given an actor of a class."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes().startswith(f"ray::{kind}".encode()):
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_workers_lose_nothing(
    tiny_t5: T5ForConditionalGeneration,
    export_actor: Callable[[T5ForConditionalGeneration, bool], Path],
    search_verifier: Verifier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("RAY_worker_niceness", "0")  # beside other work, Ray's courtesy would starve its workers
    folder = export_actor(tiny_t5, False)
    alone = tmp_path / "alone.jsonl"
    roll_all(ROWS, Actor(folder, threads=1), search_verifier, alone, 4, SETTINGS, 7)
    out = tmp_path / "ray.jsonl"
    killed: list[str] = []

    def kill() -> None:
        for kind in ("Generator", "Judge"):
            deadline = time.monotonic() + 300
            enough = 2 if kind == "Generator" else 6
            while time.monotonic() < deadline:
                done = out.with_suffix(".done")
                pids = worker_pids(kind)
                if pids and done.exists() and done.read_bytes().count(b"\n") >= enough:
                    os.kill(pids[0], signal.SIGKILL)
                    killed.append(kind)
                    break
                time.sleep(0.02)

    thread = threading.Thread(target=kill)
    thread.start()
    job = RayRollouts(folder, None, None, 4, SETTINGS, 7)
    counts = roll_on_ray(ROWS, job, out, "local", actors=2)
    thread.join()
    assert killed == ["Generator", "Judge"]
    # Nothing is lost and nothing counted twice: the same programs as on one machine, in whatever order.
    expected = Counter((r.name, r.body, r.outcome, r.copies) for r in read_rollouts(alone))
    assert Counter((r.name, r.body, r.outcome, r.copies) for r in read_rollouts(out)) == expected
    assert sum(counts.values()) == sum(expected.values())
    # A second call finds nothing to do.
    before = out.read_bytes()
    assert not roll_on_ray(ROWS, job, out, "local", actors=1)
    assert out.read_bytes() == before
    records = [json.loads(line) for line in out.read_text().splitlines()]
    assert {record["name"] for record in records} == {row.name for row in ROWS}


def test_work_that_keeps_failing_is_given_up() -> None:
    from collections import deque

    todo: deque[Work] = deque()
    work = Work(3, replace(ROWS[0], name="cursed"))
    for _ in range(3):
        again(work, RuntimeError("first\nlast"), todo)
    assert len(todo) == 3
    with pytest.raises(StageFailed, match="cursed failed 4 times on the cluster [(]last[)]"):
        again(work, RuntimeError("first\nlast"), todo)


def test_no_such_cluster(tmp_path: Path) -> None:
    job = RayRollouts(tmp_path, None, None, 4, SETTINGS, 7)
    with pytest.raises(StageFailed, match="no Ray cluster at"):
        roll_on_ray(ROWS, job, tmp_path / "out.jsonl", "127.0.0.1:1")
