"""Chooses the Python that candidates are run with."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from engine.commands.outcome import CommandFailed
from engine.verifier import InterpreterError
from engine.verifier.launch import Interpreter, probe


def chosen_interpreter(named: str | None) -> Interpreter:
    """The interpreter that was named, else the active virtual environment's, else the one this process runs on.

    Raises:
        CommandFailed: it is missing, is no Python, or cannot be run.
    """
    path = _located(named) if named is not None else _active()
    try:
        return probe(path)
    except InterpreterError as error:
        sentence = str(error).splitlines()[0].rstrip(".")
        hint = "; name another with `--interpreter`" if named is None else ""
        raise CommandFailed(f"{sentence[:1].upper()}{sentence[1:]}{hint}.") from None


def _located(named: str) -> str:
    found = shutil.which(os.path.expanduser(named))
    if found is None:
        what = "is a directory" if os.path.isdir(named) else "does not exist or cannot be executed"
        raise CommandFailed(f"The Python interpreter {named} {what}.")
    return os.path.abspath(found)  # not resolved: a virtual environment's python is a link


def _active() -> str:
    environment = os.environ.get("VIRTUAL_ENV", "")
    if environment:
        parts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        python = Path(environment, *parts)
        if python.exists():
            return str(python)
    return sys.executable
