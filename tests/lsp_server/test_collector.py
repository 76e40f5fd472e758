"""The garbage collector is held back and let go again, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import gc
from lsp_server.collector import hold_back, let_go
usual = gc.get_threshold()
hold_back()
assert gc.get_threshold()[1] > usual[1] and gc.isenabled()
kept = [[] for _ in range(1000)]
let_go()
assert gc.get_threshold() == usual and gc.get_freeze_count() >= 1000
let_go()
assert gc.get_threshold() == usual
"""


def test_held_back_and_let_go() -> None:
    assert subprocess.run([sys.executable, "-c", PROGRAM], check=False).returncode == 0
