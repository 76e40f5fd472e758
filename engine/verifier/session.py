"""One template's zygote, the candidates that wait for it and those that run in it."""

from __future__ import annotations

import itertools
import logging
import tempfile
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass, field
from typing import Any

from ..comparison import hide_answer, judge
from ..tasks import Example
from ..verdict import Observation, Verdict
from .isolation import Backend, IsolationUnavailable, visible_paths
from .launch import environment, probe, zygote_command
from .limits import Limits
from .zygote_process import ZygoteError, ZygoteProcess

log = logging.getLogger(__name__)


class VerifierError(Exception):
    """A candidate could not be judged, through no fault of its own."""


@dataclass(frozen=True)
class ModuleTemplate:
    """What all candidates for one file have in common."""

    imports_source: str
    """The module's import statements. Run once; a statement that fails is reported and passed over."""
    file_name: str
    """Absolute path of the file, for tracebacks. Its text on disk is hidden from candidates: it holds the answers."""
    module_name: str
    """Dotted name under which the candidate's module is registered, e.g. `shop.prices`. Never `__main__`."""
    path_entries: tuple[str, ...] = ()
    """Directories put in front of `sys.path`, e.g. the workspace's source root; candidates see them read-only."""

    def __post_init__(self) -> None:
        if self.module_name == "__main__" or not all(part.isidentifier() for part in self.module_name.split(".")):
            raise ValueError(f"not a module name to run candidates under: {self.module_name!r}")


@dataclass
class Run:
    """One submitted candidate."""

    number: int
    program: str
    examples: tuple[Example, ...]
    probes: tuple[str, ...]
    future: Future[Verdict] = field(default_factory=Future)
    tries: int = 0


class Session:
    """One template: its zygote, the candidates that wait and those that run."""

    def __init__(
        self, template: ModuleTemplate, interpreter: str, limits: Limits, parallel: int, backends: Sequence[Backend]
    ) -> None:
        self._template = template
        self._interpreter = interpreter
        self._limits = limits
        self._parallel = parallel
        self._backends = backends
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._waiting: deque[Run] = deque()
        self._running: dict[int, Run] = {}
        self._zygote: ZygoteProcess | None = None
        self._backend: Backend | None = None
        self._restarts = 0
        self._closed = False
        self._ended = False
        self.problems: tuple[str, ...] = ()
        self.backend = ""
        self.provides: tuple[str, ...] = ()
        self.refused: dict[str, str] = {}

    def start(self) -> None:
        """Start a zygote under the best isolation that works here."""
        for backend in self._backends:
            reason = backend.unavailable() or self._start_under(backend)
            if not reason:
                return
            self.refused[backend.name] = reason
        raise IsolationUnavailable(self.refused)

    def _start_under(self, backend: Backend) -> str:
        interpreter = probe(self._interpreter)
        template = self._template
        visible = visible_paths(interpreter, template.path_entries)
        names = environment()
        settings = backend.settings(visible)
        # Without a file system of its own, a temporary directory on the machine's, removed when the zygote has ended.
        tmp = None if settings["namespaces"] else tempfile.mkdtemp(prefix="coderl-")
        message = {
            "limits": asdict(self._limits),
            "parallel": self._parallel,
            "isolation": {**settings, "tmp": tmp} if tmp else settings,
            "module": {
                "file_name": template.file_name,
                "module_name": template.module_name,
                "imports": template.imports_source,
                "path": [*template.path_entries, *interpreter.path],
                "environment": names,
            },
        }
        zygote = ZygoteProcess(
            backend.command(zygote_command(interpreter), visible),
            names,
            message,
            self._limits.open_seconds,
            self._on_result,
            self._on_end,
            tmp,
        )
        # A zygote in the slot only when it is usable: until then _on_end has nothing to restart.
        try:
            zygote.wait_opened()
        except ZygoteError as error:
            if zygote.confined:
                raise VerifierError(f"the module's imports could not be run: {error}") from error
            return str(error)
        zygote.busy_seconds = self._limits.candidate_seconds
        with self._lock:
            self._zygote = zygote
            self._backend = backend
            self.problems = zygote.problems
            self.backend = backend.name
            self.provides = backend.provides()
        if not zygote.alive:
            self._on_end(zygote)
        return ""

    @property
    def usable(self) -> bool:
        """Whether it can still judge candidates."""
        return not (self._closed or self._ended)

    def submit(self, program: str, examples: tuple[Example, ...], probes: tuple[str, ...]) -> Future[Verdict]:
        """Queue one candidate. Raises VerifierError where the session is not usable."""
        run = Run(next(self._numbers), program, tuple(hide_answer(example) for example in examples), probes)
        with self._lock:
            if self._closed:
                raise VerifierError("the verifier is closed")
            if self._ended:
                raise VerifierError("the verifier's process has ended twice; open() the template again")
            self._waiting.append(run)
        self._feed()
        return run.future

    def _feed(self) -> None:
        """Hand waiting candidates to the zygote, few enough at a time that writing to its pipe never blocks long."""
        with self._lock:
            zygote = self._zygote
            while zygote is not None and self._waiting and len(self._running) < self._parallel + 2:
                run = self._waiting.popleft()
                if run.tries == 0 and not run.future.set_running_or_notify_cancel():
                    continue
                run.tries += 1
                self._running[run.number] = run
                zygote.busy = True
                sources = [example.source for example in run.examples] + list(run.probes)
                try:
                    # What is expected stays here: only sources are sent.
                    zygote.send({"run": {"id": run.number, "program": run.program, "sources": sources}})
                except ZygoteError:
                    return  # its thread calls _on_end, which sees to this run too

    def _on_result(self, result: dict[str, Any]) -> None:
        with self._lock:
            run = self._running.pop(int(result["id"]), None)
            if self._zygote is not None and not self._running:
                self._zygote.busy = False
        self._feed()
        if run is None:
            return
        try:
            run.future.set_result(_verdict(run, result, self._limits))
        except Exception as error:  # noqa: BLE001 - the future must not stay open, whatever came back
            run.future.set_exception(error if isinstance(error, VerifierError) else VerifierError(repr(error)))

    def _on_end(self, zygote: ZygoteProcess) -> None:
        with self._lock:
            if self._zygote is not zygote:
                return
            self._zygote = None
            lost = list(self._running.values())
            self._running.clear()
            restart = not self._closed and self._restarts < 1
            self._restarts += 1
            again = [run for run in lost if run.tries < 2] if restart else []
            self._waiting.extendleft(reversed(again))
            failed = [run for run in lost if run not in again]
            self._ended = not restart
            if not restart:
                failed_waiting = list(self._waiting)
                self._waiting.clear()
            else:
                failed_waiting = []
        for run in failed:
            if self._closed:
                run.future.set_exception(VerifierError("the verifier was closed"))
            else:
                run.future.set_result(_verdict(run, _CRASHED, self._limits))
        for run in failed_waiting:
            if run.tries or run.future.set_running_or_notify_cancel():
                run.future.set_exception(VerifierError("the verifier has ended"))
        if restart:
            log.warning("a verifier process has ended and is started again")
            # In a thread of its own: this one is the old zygote's, and is about to end.
            threading.Thread(target=self._restart, name="coderl-verifier-restart", daemon=True).start()

    def _restart(self) -> None:
        backend = self._backend
        assert backend is not None
        try:
            reason = self._start_under(backend)
        except Exception as error:  # noqa: BLE001 - those who wait are told
            reason = str(error)
        if reason:
            with self._lock:
                waiting = list(self._waiting)
                self._waiting.clear()
                self._ended = True
            for run in waiting:
                if run.tries or run.future.set_running_or_notify_cancel():
                    run.future.set_exception(VerifierError(reason))
            return
        self._feed()

    def cancel_all(self) -> None:
        """Stop what waits and what runs."""
        with self._lock:
            waiting = list(self._waiting)
            self._waiting.clear()
            running = list(self._running)
            zygote = self._zygote
        for run in waiting:
            if not run.future.cancel():
                run.future.set_exception(VerifierError("cancelled"))
        for number in running:
            try:
                if zygote is not None:
                    zygote.send({"cancel": number})
            except ZygoteError:
                return

    def close(self) -> None:
        """End the zygote and fail what still waits."""
        with self._lock:
            self._closed = True
            zygote = self._zygote
        if zygote is not None:
            zygote.kill()
            zygote.join()
        with self._lock:
            waiting = list(self._waiting)
            self._waiting.clear()
        for run in waiting:
            if not run.future.cancel():
                run.future.set_exception(VerifierError("the verifier was closed"))


_CRASHED: dict[str, Any] = {
    "stopped": "Crash",
    "detail": "ended the process that verifies candidates",
    "load": None,
    "steps": [],
    "seconds": 0.0,
}


def _verdict(run: Run, result: dict[str, Any], limits: Limits) -> Verdict:
    """Judge what came back for `run`. Raises VerifierError where it was not run."""
    stopped = result["stopped"]
    if stopped == "Cancelled":
        raise VerifierError("cancelled")
    if stopped == "Unconfined":
        raise VerifierError(f"a candidate could not be isolated and was not run: {result['detail']}")
    load = result["load"]
    detail = {
        "TimeLimit": f"did not finish within {limits.example_seconds:g} s",
        "MemoryLimit": f"needed more than {limits.memory_mb} MiB of memory",
    }.get(stopped, result.get("detail", ""))
    observations: list[Observation] = []
    ended = load is None
    for step in itertools.chain(result["steps"], itertools.repeat(None)):
        if len(observations) == len(run.examples) + len(run.probes):
            break
        if step is not None and not ended:
            observations.append(
                Observation(output=step["output"], exception=step["exception"], error_line=step["line"])
            )
        elif not ended:
            observations.append(Observation("", finished=False, stopped_by=stopped, detail=detail))
            ended = True
        else:
            observations.append(Observation("", finished=False))
    if load is None:
        loading = Observation("", finished=False, stopped_by=stopped, detail=detail)
    else:
        loading = Observation("", exception=load["exception"], error_line=load["line"])
    return judge(
        run.examples,
        observations[: len(run.examples)],
        observations[len(run.examples) :],
        loading=loading,
        compiled=load is None or load["stage"] != "compile",
        seconds=float(result["seconds"]),
    )
