"""How much time, memory and output one candidate may use."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds on one candidate. All hold for the candidate's own process, not for the template it is forked from."""

    example_seconds: float = 2.0
    """Wall-clock seconds for loading the module, and again for each Example and each probe."""
    candidate_seconds: float = 6.0
    """Wall-clock seconds for everything a candidate does; its CPU time is held to this plus one second."""
    open_seconds: float = 30.0
    """Wall-clock seconds for running the module's import statements, once per template."""
    memory_mb: int = 512
    """MiB of address space beyond what the template already uses."""
    tmp_mb: int = 16
    """MiB that fit into the candidate's private temporary directory."""
    file_mb: int = 16
    """MiB that one file may grow to."""
    open_files: int = 256
    """Number of file descriptors."""
    output_bytes: int = 64 * 1024
    """Bytes of standard output kept for each Example; printing more ends the Example."""
    processes: int = 0
    """Further processes a candidate may start. 0 denies `fork` and `exec`."""
    threads: int = 64
    """Further threads a candidate may start (not held for a real root user, whom Linux exempts)."""

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if value < 0 or (value == 0 and name not in ("processes", "threads")):
                raise ValueError(f"Limits.{name} must be positive, not {value}")


def default_parallel() -> int:
    """Number of candidates run at once when the caller names none: the CPUs this process may use, 8 at most."""
    try:
        return min(8, len(os.sched_getaffinity(0)))
    except AttributeError:  # not on macOS and Windows
        return min(8, os.cpu_count() or 1)
