"""Diffs that people read and tools apply."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.commands.patch import patch, shown_lines

LINES = st.lists(st.sampled_from(["a", "b", "", "  c", "\f", "é→", "\x1c", "\u2028x"]), max_size=8)


def test_nothing_differs() -> None:
    assert patch(Path("a.py"), "x\n", "x\n") == ""


def test_names_and_missing_final_newline() -> None:
    assert patch(Path("src/a.py"), "x", "y\n") == (
        "--- a/src/a.py\n+++ b/src/a.py\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n"
    )


def test_lines_for_people_have_no_line_ends_and_no_mark() -> None:
    assert shown_lines("\ufeffx\r\n", "\ufeffx\r\ny\r\n") == ["@@ -1 +1,2 @@", " x", "+y"]


@pytest.mark.skipif(shutil.which("git") is None, reason="applies the patch with git")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=LINES, new=LINES, ends=st.sampled_from(["\n", "\r\n"]), final=st.booleans())
def test_git_applies_every_patch(tmp_path: Path, old: list[str], new: list[str], ends: str, final: bool) -> None:
    before, after = (ends.join(lines) + (ends if final and lines else "") for lines in (old, new))
    if before == after or not before or not after:
        return
    file = tmp_path / "a.py"
    file.write_bytes(before.encode())
    subprocess.run(["git", "apply", "-"], input=patch(Path("a.py"), before, after).encode(), cwd=tmp_path, check=True)
    assert file.read_bytes() == after.encode()
