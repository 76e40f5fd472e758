"""The editor's feedback log: what became of suggestions, one JSON object a line, written only where the user opts in.

The server appends, `coderl-train finetune --feedback` reads. Without the user's leave to log code, a task is known by
the hash of its text alone and bodies are left out.
"""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FEEDBACK_VERSION = 1


class Event(str, enum.Enum):
    """What became of a suggestion."""

    ACCEPTED = "accepted"  # the user applied it
    REJECTED = "rejected"  # the user dismissed it
    UNDONE = "undone"  # applied, then taken back
    SURVIVED = "survived"  # still there when the file was closed or some time had passed


@dataclass(frozen=True)
class FeedbackTask:
    """The task a suggestion was for."""

    name: str
    """Qualified name; the hash of it where code is not logged."""
    signature: str | None
    """Decorators and `def` line; None where code is not logged."""
    docstring: str | None
    """None where code is not logged."""
    digest: str
    """SHA-256 of name, signature and docstring: equal for the same task, with code and without."""

    @classmethod
    def of(cls, name: str, signature: str, docstring: str, *, with_code: bool) -> FeedbackTask:
        """The task as it is logged."""
        digest = hashlib.sha256(f"{name}\n{signature}\n{docstring}".encode()).hexdigest()
        if with_code:
            return cls(name, signature, docstring, digest)
        return cls(hashlib.sha256(name.encode()).hexdigest(), None, None, digest)


@dataclass(frozen=True)
class Feedback:
    """One line of the log."""

    time: str
    """ISO 8601, UTC, to the second."""
    event: Event
    task: FeedbackTask
    body: str | None
    """The suggested body; None where code is not logged."""
    model: str
    """Digest of the model that wrote it."""
    origin: str
    """`sample`, `refine` or `repair`."""
    passed: int
    """Examples it passed."""
    total: int
    """Examples in all."""
    version: int = FEEDBACK_VERSION


def to_line(feedback: Feedback) -> str:
    """A record as one line of JSON, line end included."""
    return json.dumps(asdict(feedback), ensure_ascii=True) + "\n"


def read_feedback(path: Path) -> Iterator[Feedback]:
    """Yield the records of a log; lines that are cut short, damaged or of a later version are passed over.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            record = _record(line)
            if record is not None:
                yield record


def _record(line: str) -> Feedback | None:
    try:
        raw: dict[str, Any] = json.loads(line)
        if raw["version"] > FEEDBACK_VERSION:
            return None
        task = raw["task"]
        return Feedback(
            time=str(raw["time"]),
            event=Event(raw["event"]),
            task=FeedbackTask(str(task["name"]), task["signature"], task["docstring"], str(task["digest"])),
            body=raw["body"],
            model=str(raw["model"]),
            origin=str(raw["origin"]),
            passed=int(raw["passed"]),
            total=int(raw["total"]),
            version=int(raw["version"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
