"""Finds out about the user's interpreter and builds the command line that starts a zygote in it."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ZYGOTE_DIR = Path(__file__).parent / "zygote"

# The package is loaded by path under a name of its own: its directory never enters `sys.path`, where its module names
# could hide the user's. `-c` puts '' (the current directory) first on the path; that goes.
_BOOT = """
import sys
sys.path[:] = [p for p in sys.path if p]
from importlib import util
where = sys.argv.pop(1)
spec = util.spec_from_file_location("_coderl_zygote", where + "/__init__.py", submodule_search_locations=[where])
sys.modules[spec.name] = package = util.module_from_spec(spec)
spec.loader.exec_module(package)
from _coderl_zygote.server import main
main()
"""

_PROBE = """
import json, sys
print(json.dumps({"path": [p for p in sys.path if p], "executable": sys.executable, "version": sys.version_info[:2],
"prefixes": [sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix]}))
"""


class InterpreterError(Exception):
    """The user's Python interpreter could not be started."""


@dataclass(frozen=True)
class Interpreter:
    """What must be known about a Python before it can be run in a sandbox."""

    executable: str
    version: tuple[int, int]
    path: tuple[str, ...]
    """Its `sys.path`, without the current directory."""
    prefixes: tuple[str, ...]
    """Directories that hold its standard library and packages."""


@functools.lru_cache(maxsize=16)
def probe(executable: str) -> Interpreter:
    """Ask `executable` where its parts are. Raises InterpreterError with a sentence for the user."""
    try:
        # With the user's own environment: PYTHONPATH and packages under the home directory count as installed.
        run = subprocess.run(
            [executable, "-c", _PROBE], stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=True, cwd="/"
        )
        found = json.loads(run.stdout.decode().splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        raise InterpreterError(f"the Python interpreter {executable} cannot be run: {error}") from error
    major, minor = found["version"]
    if (major, minor) < (3, 8):
        raise InterpreterError(f"{executable} is Python {major}.{minor}; 3.8 or newer is needed to verify candidates")
    return Interpreter(
        executable=found["executable"] or executable,
        version=(major, minor),
        path=tuple(found["path"]),
        prefixes=tuple(dict.fromkeys(found["prefixes"])),
    )


def zygote_command(interpreter: Interpreter) -> list[str]:
    """The command line of a zygote, before any isolation is wrapped around it."""
    # Not -I: it would ignore PYTHONHASHSEED. What -I guards against is absent: the environment is `environment()`.
    return [interpreter.executable, "-s", "-B", "-X", "utf8", "-c", _BOOT, str(ZYGOTE_DIR)]


def environment() -> dict[str, str]:
    """The environment a zygote starts with: nothing of the caller's that is private, and a fixed hash seed."""
    scrubbed = {
        "PATH": "/usr/local/bin:/usr/bin:/bin" if os.name == "posix" else os.environ.get("PATH", ""),
        "HOME": "/tmp",
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # sets print in one order: equal candidates behave equally
        # One thread each: several candidates run at once, and threads do not survive a fork.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }
    for name in ("LD_LIBRARY_PATH", "TZ", "SYSTEMROOT"):
        if name in os.environ:
            scrubbed[name] = os.environ[name]
    return scrubbed


def default_interpreter() -> str:
    """The interpreter used when none is named: the one this process runs on."""
    return sys.executable
