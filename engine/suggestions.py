"""Candidates, and what becomes of them: ranked, verified Suggestions and the Synthesis that holds them."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from engine.text_edits import TextEdit
from engine.verdict import Verdict


class Origin(str, enum.Enum):
    """How a Candidate came to be."""

    RECALL = "recall"
    SAMPLE = "sample"
    REFINE = "refine"
    REPAIR = "repair"


class Status(str, enum.Enum):
    """How well a Task was answered."""

    VERIFIED = "verified"  # a Suggestion passes every Example
    PARTIAL = "partial"  # the best Suggestion passes some Examples, or there were none to pass
    NONE = "none"  # no Candidate passes any Example
    ERROR = "error"  # the Task could not be worked on; the message says why


@dataclass(frozen=True)
class Candidate:
    """One generated body."""

    body: str
    """Source, dedented, no final newline."""
    token_ids: tuple[int, ...]
    logprobs: tuple[float, ...]
    """Natural log-probability of each token at temperature 1."""
    origin: Origin
    index: int
    """Number of the program within the search, 0-based: its place in the budget."""

    @property
    def logprob(self) -> float:
        """Log-probability of the whole body; 0 for one that was recalled and does not pass, since nobody asks."""
        return float(sum(self.logprobs))


@dataclass(frozen=True)
class Suggestion:
    """A ranked Candidate with what is known of it and the text edit that applies it."""

    candidate: Candidate
    verdict: Verdict
    critic: float | None
    """The critic's probability that it passes hidden tests too, 0 to 1; None where the model has no critic."""
    cluster: int
    """Number of Candidates that behave like this one on the Examples and on the probes, itself included."""
    edits: tuple[TextEdit, ...]


@dataclass(frozen=True)
class Synthesis:
    """The answer to one Task."""

    status: Status
    suggestions: tuple[Suggestion, ...]
    """Best first."""
    generated: int
    """Programs generated, all rounds counted: the part of the budget that was used."""
    seconds: float
    message: str
    """One sentence for the user; empty where a Suggestion passed everything."""
    first_verified_seconds: float | None = None
    """Time until the first Candidate passed every Example; None where none did."""


@dataclass(frozen=True)
class Progress:
    """Where a running synthesis stands; reported after each verdict."""

    generated: int
    budget: int
    best_passed: int
    """Examples the best Candidate so far passes."""
    total: int
    """Number of Examples."""
    passing: int
    """Candidates that pass every Example so far."""
