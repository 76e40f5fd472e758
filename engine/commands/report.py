"""The result of `implement` and `verify` as the JSON object that `--json` prints."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.commands.outcome import ALL_VERIFIED, NOT_VERIFIED
from engine.suggestions import Status, Suggestion
from engine.tasks import Task
from engine.text_edits import TextEdit
from engine.verdict import Verdict

SCHEMA = 1
"""Version of the JSON object; it changes when a key changes its meaning or goes away."""


@dataclass(frozen=True)
class TaskReport:
    """What became of one Task."""

    task: Task
    """As it stands in the file that was read."""
    status: Status
    generated: int
    """Programs generated."""
    seconds: float
    message: str
    """For the user; empty where there is nothing to say."""
    suggestions: tuple[Suggestion, ...] = ()
    """Best first; each one's edits are those of the file as it was read."""
    verdict: Verdict | None = None
    """What the body as it stands gave, where that was asked for."""

    @property
    def is_verified(self) -> bool:
        """Whether all Examples pass."""
        return self.status is Status.VERIFIED

    @property
    def best(self) -> Suggestion | None:
        """The Suggestion that passes every Example; None where there is none."""
        return self.suggestions[0] if self.is_verified and self.suggestions else None


def exit_code(reports: Sequence[TaskReport]) -> int:
    """0 where everything is verified, else 1."""
    return ALL_VERIFIED if all(report.is_verified for report in reports) else NOT_VERIFIED


def message_of(message: str, task: Task) -> str:
    """`message` with what could not be read of the Task's Examples."""
    return " ".join(part for part in (message, *task.problems) if part)


def render_json(path: Path, model: str | None, reports: Sequence[TaskReport], *, with_suggestions: bool) -> str:
    """The one JSON object, on one line, in ASCII."""
    tasks = [_task(report, with_suggestions) for report in reports]
    return json.dumps({"schema": SCHEMA, "file": str(path), "model": model, "tasks": tasks}, allow_nan=False)


def _task(report: TaskReport, with_suggestions: bool) -> dict[str, Any]:
    rendered: dict[str, Any] = {
        "name": report.task.name,
        "line": report.task.line + 1,
        "examples": len(report.task.examples),
        "status": report.status.value,
        "generated": report.generated,
        "seconds": round(report.seconds, 3),
        "message": report.message,
    }
    if with_suggestions:
        rendered["suggestions"] = [_suggestion(suggestion) for suggestion in report.suggestions]
    return rendered


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "body": suggestion.candidate.body,
        "passed": suggestion.verdict.passed,
        "total": suggestion.verdict.total,
        "critic": _number(suggestion.critic),
        "cluster": suggestion.cluster,
        "logprob": _number(suggestion.candidate.logprob),
        "origin": suggestion.candidate.origin.value,
        "edit": [_edit(edit) for edit in suggestion.edits],
    }


def _edit(edit: TextEdit) -> dict[str, Any]:
    return {
        "start": {"line": edit.start_line, "character": edit.start_column},
        "end": {"line": edit.end_line, "character": edit.end_column},
        "newText": edit.new_text,
    }


def _number(value: float | None) -> float | None:
    return round(float(value), 4) if value is not None and math.isfinite(value) else None
