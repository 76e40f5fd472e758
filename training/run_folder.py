"""The files of one run: its settings, its metrics as JSON lines and TensorBoard curves, and what is complete."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.errors import StageFailed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

METRICS_FILE = "metrics.jsonl"
SETTINGS_FILE = "settings.json"


def save_settings(folder: Path, settings: DataclassInstance, data: Mapping[str, str] | None = None) -> None:
    """Write `settings.json`: the settings tree, hashes of the data, hardware and versions.

    Args:
        folder: the run's folder, made where it is missing.
        settings: any dataclass.
        data: name -> SHA-256 of each input.
    """
    folder.mkdir(parents=True, exist_ok=True)
    record = {**asdict(settings), "data": dict(data or {}), "hardware": hardware()}
    write_whole(folder / SETTINGS_FILE, json.dumps(record, indent=1, default=str) + "\n")


def digests(*paths: Path) -> dict[str, str]:
    """File name -> SHA-256 of its content.

    Raises:
        OSError: a file cannot be read.
    """
    found = {}
    for path in paths:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
        found[path.name] = digest.hexdigest()
    return found


def hardware() -> dict[str, Any]:
    """Machine and versions, for whoever wants to repeat a run."""
    versions = {}
    for name in ("torch", "transformers", "onnxruntime", "numpy"):
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return {"machine": platform.machine(), "cores": os.cpu_count(), "python": platform.python_version(), **versions}


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that it is there whole or not at all.

    Raises:
        StageFailed: it cannot be written.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise StageFailed(
            f"{path} could not be written ({error.strerror or error}); make room and run again."
        ) from error


class Metrics:
    """Writes each record to `metrics.jsonl` and its numbers to TensorBoard; records of a repeated step are replaced."""

    def __init__(self, folder: Path, start: int) -> None:
        """Go on at step `start`: what an unbroken run would not have written yet is dropped.

        Args:
            folder: the run's folder.
            start: first step whose record is still to be written.
        """
        self.path = folder / METRICS_FILE
        kept = [record for record in read_metrics(folder) if record["step"] < start]
        write_whole(self.path, "".join(json.dumps(record) + "\n" for record in kept))
        self._folder = folder / "tensorboard"
        self._start = start
        self._writer: Any = None

    def log(self, step: int, values: Mapping[str, float]) -> None:
        """Write one record."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"step": step, **values}) + "\n")
        if self._writer is None:
            # TensorBoard takes a second to import; a run that logs nothing does not pay for it.
            from torch.utils.tensorboard.writer import SummaryWriter

            self._writer = SummaryWriter(str(self._folder), purge_step=self._start)
        for name, value in values.items():
            self._writer.add_scalar(name, value, step)
        self._writer.flush()


def read_metrics(folder: Path) -> list[dict[str, float]]:
    """The records of a run; a last line that a kill cut short is left out."""
    path = folder / METRICS_FILE
    if not path.exists():
        return []
    records = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            records.append(json.loads(line))
        except ValueError:
            break
    return records


def mark_done(folder: Path, result: Mapping[str, Any]) -> None:
    """Note that the stage of this folder is complete, with what came out of it."""
    write_whole(folder / "done.json", json.dumps(result, indent=1) + "\n")


def done_result(folder: Path) -> dict[str, Any] | None:
    """What `mark_done` noted; None where the stage is not complete."""
    try:
        result: dict[str, Any] = json.loads((folder / "done.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return result
