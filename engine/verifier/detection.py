"""Finds out which isolation works on this machine, by trying, for `coderl-lsp doctor`."""

from __future__ import annotations

from .isolation import UNISOLATED, IsolationReport, IsolationUnavailable
from .limits import Limits
from .verifier import ModuleTemplate, Verifier

_EMPTY = ModuleTemplate(imports_source="", file_name="/nonexistent/trial.py", module_name="trial")


def detect(interpreter: str | None = None) -> IsolationReport:
    """Start a verifier in `interpreter` (default: this one) as a synthesis would and say what it got.

    Takes some tenths of a second. Raises InterpreterError where the interpreter cannot be run.
    """
    with Verifier(interpreter, limits=Limits(open_seconds=10)) as verifier:
        try:
            verifier.open(_EMPTY)
        except IsolationUnavailable as error:
            return IsolationReport(UNISOLATED.name, UNISOLATED.provides(), error.reasons)
        return IsolationReport(verifier.backend, verifier.provides, verifier.refused)
