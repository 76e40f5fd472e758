"""What running a Candidate said: CodeRL's four Outcomes and one result per Example."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Outcome(enum.IntEnum):
    """The four classes of CodeRL (arXiv 2207.01780, section 3.2), with the critic's class indices as values."""

    COMPILE_ERROR = 0
    RUNTIME_ERROR = 1  # time-outs and exhausted memory too
    FAILED_TEST = 2
    PASSED_TEST = 3


@dataclass(frozen=True)
class Observation:
    """What one piece of source did when it was run: the raw material of a comparison."""

    output: str
    """Everything printed, the repr of expression values included, as the interactive prompt shows it."""
    exception: str | None = None
    """Type and message (`ValueError: no digits`) of the exception that ended it; None where it ended normally."""
    error_line: int | None = None
    """1-based line of the program (the assembled file) where the exception arose, where known."""
    finished: bool = True
    """False where it never ended by itself: time limit, memory limit, crash, or never started."""
    stopped_by: str = ""
    """What ended it from outside: `TimeLimit`, `MemoryLimit` or `Crash`; empty where it finished or never started."""
    detail: str = ""
    """The same as the end of a sentence, e.g. `did not finish within 2 s`; empty where `stopped_by` is."""


@dataclass(frozen=True)
class ExampleResult:
    """How one Example went."""

    passed: bool
    by_value: bool
    """True where the text differed but both sides are literals of equal value."""
    got: str
    """What was printed or raised, shortened for display."""
    message: str
    """One sentence for the user where it failed, e.g. `f(2) gave 3, expected 4`; empty where it passed."""


@dataclass(frozen=True)
class Verdict:
    """A Candidate's Outcome with one result per Example."""

    outcome: Outcome
    sub_type: str
    """`SyntaxError`, `NameError`, ... for errors; `TimeLimit`, `MemoryLimit`, `Crash`; `WrongOutput`, `NoException`;
    empty when passed."""
    message: str
    """One sentence: the error, or the first failing Example's message; empty when passed."""
    results: tuple[ExampleResult, ...]
    behaviour: str = ""
    """Digest of what the probes (extra inputs) gave; equal digests mean equal behaviour. Empty where none were run."""
    seconds: float = 0.0
    error_line: int | None = None
    """1-based line of the program where what decided the Outcome arose, where known."""

    @property
    def passed(self) -> int:
        """Number of Examples passed."""
        return sum(result.passed for result in self.results)

    @property
    def total(self) -> int:
        """Number of Examples."""
        return len(self.results)
