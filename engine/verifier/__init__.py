"""Runs candidates in a sandbox, in the user's own Python, and says what each Example gave."""

from __future__ import annotations

from .detection import detect
from .isolation import IsolationReport, IsolationUnavailable
from .launch import InterpreterError
from .limits import Limits
from .verifier import ModuleTemplate, Verifier, VerifierError

__all__ = [
    "InterpreterError",
    "IsolationReport",
    "IsolationUnavailable",
    "Limits",
    "ModuleTemplate",
    "Verifier",
    "VerifierError",
    "detect",
]
