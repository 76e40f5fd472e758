"""The sandbox by macOS `sandbox-exec`. Written from Apple's documentation, NOT tested on a Mac yet."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

PROGRAM = "/usr/bin/sandbox-exec"


def unavailable() -> str:
    """Why it cannot be used; empty where it can be tried."""
    if sys.platform != "darwin":
        return "not macOS"
    return "" if os.access(PROGRAM, os.X_OK) else f"{PROGRAM} is missing"


def profile(visible: Sequence[str]) -> str:
    """The sandbox profile: no network, writes to temporary directories only, the home hidden but for `visible`.

    Signals may go to the sandbox's own processes only, so a candidate can still disturb others of the same zygote;
    Linux is stricter there.
    """
    home = os.path.expanduser("~")
    shown = "\n".join(f"  (subpath {_quote(path)})" for path in visible)
    return f"""(version 1)
(allow default)
(deny network*)
(deny process-exec*)
(allow process-exec* (subpath "/usr") (subpath "/Library") (subpath "/System")
{shown})
(deny signal)
(allow signal (target same-sandbox))
(deny file-write*)
(allow file-write* (subpath "/private/tmp") (literal "/dev/null"))
(deny file-read* (subpath {_quote(home)}))
(allow file-read-metadata (subpath {_quote(home)}))
(allow file-read*
{shown})
"""


def wrap(command: Sequence[str], visible: Sequence[str]) -> list[str]:
    """The command line that runs `command` under the profile."""
    return [PROGRAM, "-p", profile(visible), *command]


def _quote(path: str) -> str:
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
