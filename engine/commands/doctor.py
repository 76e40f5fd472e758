"""`coderl-lsp doctor`: says whether everything that implementing a function needs works on this machine."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from rich.text import Text

from engine.commands.interpreter import chosen_interpreter
from engine.commands.machine import available_cores, memory_bytes
from engine.commands.outcome import ALL_VERIFIED, NOT_VERIFIED, CommandFailed
from engine.commands.report import SCHEMA
from engine.commands.terminal import Terminal, plain_output


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    name: str
    ok: bool
    """Whether it works; where it is only told, not needed, always true."""
    summary: str
    """One line for people."""
    details: dict[str, Any] = field(default_factory=dict)
    """The same and more for programs."""


def doctor(version: str, *, as_json: bool) -> int:
    """Look at everything, print it, and return 0 where all that is needed works, else 1."""
    checks = [
        _version(version),
        _guarded("interpreter", _interpreter),
        _guarded("model", _model),
        _guarded("onnxruntime", _onnxruntime),
        _guarded("isolation", _isolation),
        _memory(),
        _cores(),
    ]
    ok = all(check.ok for check in checks)
    if as_json:
        plain_output()
        print(json.dumps({"schema": SCHEMA, "ok": ok, "checks": [asdict(check) for check in checks]}))
    else:
        _print(checks, ok)
    return ALL_VERIFIED if ok else NOT_VERIFIED


def _guarded(name: str, check: Callable[[], Check]) -> Check:
    """A check that finds trouble reports it; it never keeps the others from being made."""
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the user asked about
        kind = "" if isinstance(error, CommandFailed) else f"{type(error).__name__}: "
        return Check(name, False, kind + " ".join(str(error).split()))


def _version(version: str) -> Check:
    python = platform.python_version()
    details = {"coderl-lsp": version, "python": python, "executable": sys.executable, "platform": platform.platform()}
    return Check("version", True, f"coderl-lsp {version} on Python {python}, {platform.platform()}", details)


def _interpreter() -> Check:
    found = chosen_interpreter(None)
    version = ".".join(str(part) for part in found.version)
    details = {"executable": found.executable, "version": version}
    return Check("interpreter", True, f"candidates are run with Python {version}, {found.executable}", details)


def _model() -> Check:
    from engine.model_store import ModelError, ModelStore, require_intact

    try:
        model = ModelStore().resolve(None)
        require_intact(model.folder, model.manifest)
        started = time.monotonic()
        from engine.models import Models

        Models.load(model.folder, model.manifest)
    except ModelError as error:
        return Check("model", False, str(error))
    manifest = model.manifest
    details = {
        "name": manifest.name,
        "folder": str(model.folder),
        "sha256": manifest.digest,
        "bytes": manifest.bytes,
        "roles": list(manifest.roles.names()),
        "load_seconds": round(time.monotonic() - started, 3),
    }
    summary = (
        f"{manifest.name} ({', '.join(manifest.roles.names())}; {manifest.bytes / 1e6:.1f} MB) in {model.folder}, "
        f"intact, SHA-256 {manifest.digest[:12]}, loads in {details['load_seconds']:.1f} s"
    )
    return Check("model", True, summary, details)


def _onnxruntime() -> Check:
    import onnxruntime

    providers = list(onnxruntime.get_available_providers())
    details = {"version": onnxruntime.__version__, "providers": providers}
    ok = "CPUExecutionProvider" in providers
    return Check("onnxruntime", ok, f"{onnxruntime.__version__} with {', '.join(providers)}", details)


def _isolation() -> Check:
    from engine.verifier import IsolationUnavailable, isolation
    from engine.verifier.detection import detect

    found = detect(chosen_interpreter(None).executable)
    details = {"backend": found.backend, "provides": list(found.provides), "why_not": dict(found.why_not)}
    if found.isolated:
        return Check("isolation", True, f"{found.backend}: {'; '.join(found.provides)}", details)
    if isolation.unisolated_allowed_by_environment():
        summary = f"none, and {isolation.ALLOW_VARIABLE} allows running candidates with your own rights"
        return Check("isolation", True, summary, details)
    return Check("isolation", False, str(IsolationUnavailable(found.why_not)), details)


def _memory() -> Check:
    total, available = memory_bytes()
    details = {"total": total, "available": available}
    if total is None:
        return Check("memory", True, "not known on this system", details)
    free = f", {available / 2**30:.1f} GiB of them available" if available is not None else ""
    return Check("memory", True, f"{total / 2**30:.1f} GiB{free}", details)


def _cores() -> Check:
    usable, present = available_cores(), os.cpu_count() or 1
    shown = f"{usable}" if usable == present else f"{usable} usable of {present}"
    return Check("cores", True, shown, {"usable": usable, "present": present})


def _print(checks: list[Check], ok: bool) -> None:
    terminal = Terminal()
    for check in checks:
        line = Text("ok  " if check.ok else "FAIL", "green" if check.ok else "bold red")
        line.append(f"  {check.name:<12}", "bold")
        line.append(check.summary, "")
        terminal.out.print(line, soft_wrap=True)
    if not ok:
        failed = ", ".join(check.name for check in checks if not check.ok)
        terminal.note(f"Not everything that is needed works: {failed}.")
