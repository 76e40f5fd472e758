"""The corpus stage keeps what runs, is new and is not evaluated on, and says what it left out."""

from __future__ import annotations

import json
import sys
from collections import Counter
from email.message import Message
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("torch")

from engine.feedback import Event, Feedback, FeedbackTask, to_line
from engine.verifier import Verifier
from training.corpus import collect
from training.corpus.collect import evaluation_rows, filtered, licence_of
from training.corpus.feedback import feedback_rows
from training.corpus.rows import Row, read_rows
from training.corpus.shards import read_shards
from training.errors import StageFailed

SOURCE = '''\
def good(n):
    """Return one more than n.

    >>> good(1)
    2
    """
    return n + 1


def wrong(n):
    """Return two more than n.

    >>> wrong(1)
    3
    """
    return n + 1


def endless(n):
    """Return n at the end of time.

    >>> endless(1)
    1
    """
    while True:
        pass


def restless(n):
    """Return n, or not.

    >>> restless(1)
    1
    """
    import time
    return n if time.time_ns() % 2 else 0


def documented(values):
    """Return the smallest value that is larger than every other one but the largest."""
    ordered = sorted(values)
    return ordered[-2]
'''


@pytest.fixture(autouse=True)
def few_exercises(monkeypatch: pytest.MonkeyPatch) -> None:
    """The curriculum's first exercises: the stage reads all of them only to keep apart from them."""
    exercises = [row for _, row in zip(range(60), collect.curriculum_rows(), strict=False)]
    monkeypatch.setattr(collect, "curriculum_rows", lambda: exercises)


def test_the_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, search_verifier: Verifier) -> None:
    tree = tmp_path / "src"
    (tree / "pkg").mkdir(parents=True)
    (tree / "pkg" / "a.py").write_text(SOURCE)
    (tree / "pkg" / "copy.py").write_text(SOURCE)
    out = tmp_path / "out"
    monkeypatch.setattr(sys, "argv", ["corpus", "--out", str(out), "--tree", str(tree), "--licence", "MIT"])
    collect.main()
    rows = [*read_shards(out, "train"), *read_shards(out, "validation")]
    names = {row.name for row in rows}
    assert {"good", "documented"} <= names <= {"good", "documented", "restless"}
    assert all(row.licence == "MIT" for row in rows) and len(rows) == len(names)
    assert {row.name for row in read_rows(out / "train.jsonl")} == {row.name for row in read_shards(out, "train")}
    report = json.loads((out / "report.json").read_text())
    assert report["counts"]["read"] == 10 and report["counts"]["failing their own examples"] >= 2
    assert report["licences"] == {"MIT": len(rows)}


def test_what_is_evaluated_on_stays_out(search_verifier: Verifier) -> None:
    row = Row("mined/x", "good", "def good(n):", ("One more.",), (("good(1)", "2\n", None),), "return n + 1")
    counts: Counter[str] = Counter()
    assert filtered([row], [row], search_verifier, counts) == []
    assert counts["near-duplicates, or overlapping an evaluation set"] == 1
    assert filtered([row], [], search_verifier, Counter()) == [row]


def test_bad_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StageFailed, match="FORMAT:PATH"):
        list(evaluation_rows(["humaneval:nowhere.jsonl"]))
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(sys, "argv", ["corpus", "--out", str(tmp_path / "out"), "--tree", str(tmp_path / "empty")])
    with pytest.raises(StageFailed, match="Nothing is left to learn from"):
        collect.main()


def test_licences() -> None:
    metadata = Message()
    metadata["License"] = "a" * 100
    metadata["Classifier"] = "License :: OSI Approved :: BSD License"
    assert licence_of(metadata) == "BSD License"  # type: ignore[arg-type]
    metadata["License-Expression"] = "MIT"
    assert licence_of(metadata) == "MIT"  # type: ignore[arg-type]


def test_installed_packages_come_with_their_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, about = tmp_path / "ducks", tmp_path / "ducks-1.0.dist-info"
    package.mkdir()
    about.mkdir()
    (package / "__init__.py").write_text("")
    (package / "ponds.py").write_text(SOURCE)
    (about / "METADATA").write_text("Metadata-Version: 2.4\nName: ducks\nVersion: 1.0\nLicense-Expression: MIT\n")
    (about / "RECORD").write_text("ducks/__init__.py,,\nducks/ponds.py,,\nducks-1.0.dist-info/METADATA,,\n")
    monkeypatch.setattr(collect.site, "getsitepackages", lambda: [str(tmp_path)])
    rows = list(collect.installed_rows())
    assert {row.name for row in rows} >= {"good", "documented"}
    assert {row.licence for row in rows} == {"MIT"}


def test_feedback(tmp_path: Path) -> None:
    docstring = "Return one more.\n\n>>> more(1)\n2"

    def line(event: Event, body: str | None, name: str = "more", with_code: bool = True) -> str:
        task = FeedbackTask.of(name, f"def {name}(n):", docstring, with_code=with_code)
        return to_line(Feedback("2026-01-01T00:00:00Z", event, task, body, "m", "sample", 1, 1))

    path = tmp_path / "log.jsonl"
    path.write_text(
        line(Event.ACCEPTED, "return n + 1")
        + line(Event.SURVIVED, "return n + 1")
        + line(Event.ACCEPTED, "return 1 + n")
        + line(Event.UNDONE, "return 1 + n")
        + line(Event.REJECTED, "return 2")
        + line(Event.ACCEPTED, "return n + 1", "held")
        + line(Event.ACCEPTED, None, "hidden", with_code=False)
    )
    (row,) = feedback_rows(path, {"held"})
    assert (row.name, row.body, row.phrasings) == ("more", "return n + 1", ("Return one more.",))
    assert row.examples == (("more(1)", "2\n", None),)
    with pytest.raises(StageFailed, match="cannot be read"):
        list(feedback_rows(tmp_path / "missing.jsonl"))
