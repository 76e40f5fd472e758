"""Runs candidates in a sandboxed zygote, several at once, and judges what they did."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import TYPE_CHECKING

from ..tasks import Example
from ..verdict import Verdict
from . import isolation
from .launch import default_interpreter
from .limits import Limits, default_parallel
from .session import ModuleTemplate, Session, VerifierError

if TYPE_CHECKING:
    from typing_extensions import Self

KEPT_TEMPLATES = 2
"""Zygotes kept alive, so that going back and forth between two files is cheap."""

__all__ = ["KEPT_TEMPLATES", "ModuleTemplate", "Verifier", "VerifierError"]


class Verifier:
    """Judges candidates in the user's interpreter. Safe to use from several threads; never forks this process.

    >>> with Verifier() as verifier:
    ...     verifier.open(ModuleTemplate("import math", "/work/area.py", "area"))
    ...     verdict = verifier.verify("import math\\ndef area(r):\\n    return math.pi * r * r\\n", examples)
    """

    def __init__(
        self,
        interpreter: str | None = None,
        *,
        limits: Limits | None = None,
        parallel: int | None = None,
        allow_unisolated: bool = False,
        only_backend: str | None = None,
    ) -> None:
        """`interpreter` is the Python to run candidates with (default: this one); `parallel` how many at once.

        `only_backend` names one isolation backend to use instead of the best that works. Nothing is started yet.
        """
        self._interpreter = interpreter or default_interpreter()
        self._limits = limits or Limits()
        self._parallel = parallel or default_parallel()
        self._allow_unisolated = allow_unisolated or isolation.unisolated_allowed_by_environment()
        self._only_backend = only_backend
        self._lock = threading.RLock()
        self._sessions: OrderedDict[ModuleTemplate, Session] = OrderedDict()
        self._current: Session | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def open(self, template: ModuleTemplate) -> tuple[str, ...]:
        """Make `template` the one that candidates are run in, starting a zygote unless one for it is still there.

        Returns one sentence for each import statement that failed. Blocks while the imports run. Raises
        IsolationUnavailable, InterpreterError, or VerifierError where the zygote does not start.
        """
        with self._lock:
            if self._closed:
                raise VerifierError("the verifier is closed")
            session = self._sessions.pop(template, None)
            if session is not None and not session.usable:
                session.close()
                session = None
            if session is None:
                chosen = [
                    backend
                    for backend in isolation.backends(self._allow_unisolated)
                    if self._only_backend in (None, backend.name)
                ]
                session = Session(template, self._interpreter, self._limits, self._parallel, chosen)
                session.start()
            self._sessions[template] = session
            self._current = session
            while len(self._sessions) > KEPT_TEMPLATES:
                self._sessions.popitem(last=False)[1].close()
            return session.problems

    @property
    def backend(self) -> str:
        """Name of the isolation in use; empty before `open`."""
        return self._current.backend if self._current else ""

    @property
    def provides(self) -> tuple[str, ...]:
        """What the isolation in use holds candidates back from, one phrase each."""
        return self._current.provides if self._current else ()

    @property
    def refused(self) -> dict[str, str]:
        """For each isolation backend tried before the one in use, why it was not taken."""
        return dict(self._current.refused) if self._current else {}

    def submit(self, program: str, examples: Sequence[Example], probes: Sequence[str] = ()) -> Future[Verdict]:
        """Have one candidate judged. `program` is the module's whole source, docstrings stripped.

        Returns at once. The future raises VerifierError where no verdict could be reached; cancelling it works until
        the candidate has been started.
        """
        with self._lock:
            if self._current is None:
                raise VerifierError("open() a template first")
            session = self._current
        return session.submit(program, tuple(examples), tuple(probes))

    def verify(self, program: str, examples: Sequence[Example], probes: Sequence[str] = ()) -> Verdict:
        """Judge one candidate and wait for the verdict. Raises VerifierError."""
        return self.submit(program, examples, probes).result()

    def cancel_all(self) -> None:
        """Stop every candidate that is queued or running; their futures are cancelled or raise VerifierError."""
        with self._lock:
            sessions = list(self._sessions.values())
        for session in sessions:
            session.cancel_all()

    def close(self) -> None:
        """End every process. Candidates still waiting get VerifierError. May be called twice."""
        with self._lock:
            self._closed = True
            sessions = list(self._sessions.values())
            self._sessions.clear()
            self._current = None
        for session in sessions:
            session.close()
