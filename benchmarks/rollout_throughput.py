"""Rollouts per second: programs sampled and judged, in one process, and on Ray with one and two workers of each kind.

    python -m benchmarks.rollout_throughput --model runs/export --rows runs/corpus/train.jsonl [--tasks 120]

Counted is from the first finished task to the last, so that starting processes and loading the model are left out. The
ways take turns, and what a way brings is its rate over that of one process in the same turn.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.report import publish, setting
from engine.actor import Actor
from engine.sampling import SamplingSettings
from engine.verifier import Verifier
from training.corpus.rows import read_rows
from training.rollout import LIMITS, chosen_rows, roll_all
from training.rollout_ray import RayRollouts, roll_on_ray

SAMPLING = SamplingSettings(1.0, 0.98, 160)
POLL_SECONDS = 0.02
ALONE = "one process, no Ray"


def tasks_per_second(run: Callable[[Path], object]) -> float:
    """Finished tasks per second of a run that writes a journal to the path it is given."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "rollouts.jsonl")
        seen: list[tuple[float, int]] = []
        over = threading.Event()

        def watch() -> None:
            record = out.with_suffix(".done")
            while not over.wait(POLL_SECONDS):
                count = record.read_bytes().count(b"\n") if record.exists() else 0
                if count and (not seen or count > seen[-1][1]):
                    seen.append((time.perf_counter(), count))

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            run(out)
            time.sleep(2 * POLL_SECONDS)
        finally:
            over.set()
            watcher.join()
    (first, before), (last, after) = seen[0], seen[-1]
    return (after - before) / (last - first) if last > first else float("nan")


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--tasks", type=int, default=120)
    parser.add_argument("--samples", type=int, default=16)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2], help="Ray actors of each kind")
    parser.add_argument("--repeats", type=int, default=3, help="turns that each way takes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows = chosen_rows((row for path in options.rows for row in read_rows(path)), options.tasks, options.seed)

    def alone(out: Path) -> None:
        with Verifier(limits=LIMITS) as verifier:
            roll_all(rows, Actor(options.model), verifier, out, options.samples, SAMPLING, options.seed)

    def on_ray(workers: int) -> Callable[[Path], object]:
        return lambda out: roll_on_ray(rows, job, out, "local", actors=workers)

    job = RayRollouts(options.model.resolve(), None, None, options.samples, SAMPLING, options.seed)
    ways = {ALONE: alone, **{f"Ray, {workers} of each kind": on_ray(workers) for workers in options.workers}}
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(options.repeats):
        for name, way in ways.items():
            rates[name].append(tasks_per_second(way) * options.samples)
            print(f"{name}: {rates[name][-1]:.1f} programs/s", flush=True)
    table, data = [], {"setting": setting(options.seed, str(options.model)), "tasks": len(rows)}
    for name, found in rates.items():
        times = [rate / base for rate, base in zip(found, rates[ALONE], strict=True)]
        data[name] = {"programs_per_second": found, "times": times}
        table.append([name, f"{median(found):.1f}", f"{median(times):.2f}x [{min(times):.2f}, {max(times):.2f}]"])
    publish("rollouts", ["how", "programs/s", "times, median [least, most]"], table, data, options.out)


if __name__ == "__main__":
    main()
