"""Whatever a killed run leaves behind, no line is lost or written twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.errors import StageFailed
from training.journal import Journal


def lines_of(job: int) -> list[str]:
    return [f"{job} {part}" for part in range(job % 4)]


def finish(path: Path, jobs: int) -> list[int]:
    """Do what is not done yet; returns the jobs that were done now."""
    now = []
    with Journal(path) as journal:
        for job in range(jobs):
            if job not in journal.done:
                journal.write(job, lines_of(job))
                now.append(job)
    return now


@settings(max_examples=60)
@given(st.integers(0, 12), st.integers(0, 400), st.integers(0, 200))
def test_a_journal_cut_anywhere_is_completed(
    tmp_path_factory: pytest.TempPathFactory, jobs: int, lost: int, unrecorded: int
) -> None:
    path = tmp_path_factory.mktemp("journal") / "out.jsonl"
    finish(path, jobs)
    # The record may lag behind the lines, by any number of bytes; never the other way round.
    record = path.with_suffix(".done")
    os.truncate(record, max(0, record.stat().st_size - lost))
    with path.open("ab") as file:
        file.write(b"x" * unrecorded)
    finish(path, 13)
    assert sorted(path.read_text().splitlines()) == sorted(line for job in range(13) for line in lines_of(job))
    assert finish(path, 13) == []


def test_a_process_killed_while_writing(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    program = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from training.journal import Journal
        with Journal(Path({str(path)!r})) as journal:
            for job in range(100_000):
                if job not in journal.done:
                    journal.write(job, [f"{{job}} {{part}}" for part in range(job % 4)])
    """)
    for _ in range(3):
        process = subprocess.Popen([sys.executable, "-c", program])
        size = path.stat().st_size if path.exists() else 0
        while not (path.exists() and path.stat().st_size > size + 20_000) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    with Journal(path) as journal:
        done = set(journal.done)
    assert done == set(range(len(done))) and len(done) < 100_000
    assert path.read_text().splitlines() == [line for job in sorted(done) for line in lines_of(job)]


def test_records_of_earlier_versions_are_read(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("1 0\n2 0\n2 1\n")
    path.with_suffix(".done").write_text("0\n1\n2\n")
    assert finish(path, 3) == []
    assert path.read_text() == "1 0\n2 0\n2 1\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.symlink_to("/dev/full")
    with pytest.raises(StageFailed, match="make room and run the same command again"), Journal(path) as journal:
        journal.write(1, ["one"])
    assert path.with_suffix(".done").read_text() == ""
