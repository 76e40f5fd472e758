"""What server and worker say to each other: JSON objects, one per line, over a private socket.

Server to worker: `{"id", "op", "body"}` with the dataclasses below as bodies, and `{"id", "op": "cancel"}`.
Worker to server: `{"id", "event", "body"}`; `done` and `failed` end a request.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

PROTOCOL = 1
"""Version of these messages; servers and workers of different versions do not meet."""
MAX_LINE = 64 * 1024 * 1024
"""Bytes of one message."""


@dataclass(frozen=True)
class FunctionId:
    """What makes a function the same one in a later version of its file."""

    name: str
    signature: str
    docstring: str
    line: int
    """0-based; only decides between several that are the same in all else."""


@dataclass(frozen=True)
class Run:
    """How code is run."""

    interpreter: str
    """Path of a Python; empty takes the worker's own."""
    allow_unisolated: bool
    example_seconds: float


@dataclass(frozen=True)
class Implement:
    """Search for bodies of a function."""

    text: str
    file_name: str
    function: FunctionId
    model: str
    """Name or folder; empty takes the current one."""
    data_dir: str
    """Where the user's models lie."""
    run: Run
    strategy: str
    budget: int
    deadline_seconds: float
    seed: int
    enough: int
    suggestions: int
    threads: int
    fresh: bool = False
    """Search even where the same was searched for before."""


@dataclass(frozen=True)
class Verify:
    """Run functions as they stand against their Examples; each answered by a `verdict` event."""

    text: str
    file_name: str
    functions: tuple[FunctionId, ...]
    run: Run


@dataclass(frozen=True)
class Place:
    """Find the function in a later version of its file and make the edits that give it a body."""

    text: str
    function: FunctionId
    old_body: str
    """The body it had when it was searched for: where that has changed, somebody else has written."""
    body: str


@dataclass(frozen=True)
class Edit:
    """A text edit; lines and columns 0-based, columns in code points."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int
    new_text: str


@dataclass(frozen=True)
class Found:
    """One Suggestion."""

    body: str
    passed: int
    total: int
    critic: float | None
    cluster: int
    origin: str
    by_value: bool
    message: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Implemented:
    """The answer to `Implement`."""

    status: str
    """`verified`, `partial`, `none` or `error`."""
    message: str
    generated: int
    seconds: float
    model: str
    digest: str
    """Of the model."""
    old_body: str
    suggestions: tuple[Found, ...]
    cached: bool = False


@dataclass(frozen=True)
class CheckedExample:
    """How one Example went."""

    line: int
    end_line: int
    source: str
    want: str
    got: str
    passed: bool
    by_value: bool
    message: str


@dataclass(frozen=True)
class Checked:
    """A function's Verdict."""

    function: FunctionId
    examples: tuple[CheckedExample, ...]
    passed: int
    total: int
    message: str
    problems: tuple[str, ...]
    is_stub: bool


def pack(message: dict[str, Any]) -> bytes:
    """One message as a line. ASCII: a lone surrogate in the user's text goes through too."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def body_of(value: Any) -> dict[str, Any]:
    """A dataclass as JSON."""
    return asdict(value)


def implemented(body: dict[str, Any]) -> Implemented:
    """`Implemented` from JSON."""
    found = tuple(
        Found(**{**item, "edits": tuple(Edit(**edit) for edit in item["edits"])}) for item in body["suggestions"]
    )
    return Implemented(**{**body, "suggestions": found})


def checked(body: dict[str, Any]) -> Checked:
    """`Checked` from JSON."""
    examples = tuple(CheckedExample(**item) for item in body["examples"])
    return Checked(
        **{
            **body,
            "function": FunctionId(**body["function"]),
            "examples": examples,
            "problems": tuple(body["problems"]),
        }
    )


def implement(body: dict[str, Any]) -> Implement:
    """`Implement` from JSON."""
    return Implement(**{**body, "function": FunctionId(**body["function"]), "run": Run(**body["run"])})


def verify(body: dict[str, Any]) -> Verify:
    """`Verify` from JSON."""
    functions = tuple(FunctionId(**item) for item in body["functions"])
    return Verify(**{**body, "functions": functions, "run": Run(**body["run"])})


def place(body: dict[str, Any]) -> Place:
    """`Place` from JSON."""
    return Place(**{**body, "function": FunctionId(**body["function"])})
