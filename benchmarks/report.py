"""What every benchmark writes: its figures with command, seed, commit and hardware, and bootstrap intervals."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from training.evaluation.estimators import percent

__all__ = ["percent", "publish", "quantile", "setting"]


def quantile(values: Sequence[float], q: float) -> float:
    """The q-quantile (nearest rank) of values; NaN where there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(q * len(ordered)))] if ordered else float("nan")


def setting(seed: int, model: str) -> dict[str, Any]:
    """What a figure needs beside it to be repeated."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False).stdout.strip()
    dirty = bool(
        subprocess.run(
            ["git", "status", "--porcelain", "-uno"], capture_output=True, text=True, check=False
        ).stdout.strip()
    )
    return {
        "command": "python -m " + " ".join([_module(), *sys.argv[1:]]),
        "seed": seed,
        "model": model,
        "commit": commit + (" with local changes" if dirty else ""),
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {processor()}, {os.cpu_count()} cores",
    }


def processor() -> str:
    """The processor's name as the system gives it."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unknown processor"


def _module() -> str:
    spec = getattr(sys.modules["__main__"], "__spec__", None)
    return spec.name if spec else Path(sys.argv[0]).stem


def publish(
    title: str, header: Sequence[str], rows: Sequence[Sequence[str]], data: dict[str, Any], out: Path | None
) -> None:
    """Print a table and write the JSON file."""
    table = Table(title=title)
    for name in header:
        table.add_column(name)
    for row in rows:
        table.add_row(*row)
    Console(width=120).print(table)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
