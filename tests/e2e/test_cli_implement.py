"""`coderl-lsp implement` as people and programs call it, with a tiny model that really generates."""

from __future__ import annotations

import ast
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli_support import ANSWER, DOUBLE, TRIPLE, cli, command, environment, implement, one_object, tiny_model

BODY = DOUBLE + "    " + ANSWER + "\n"
SUGGESTION_KEYS = ["body", "passed", "total", "critic", "cluster", "logprob", "origin", "edit"]
TASK_KEYS = ["name", "line", "examples", "status", "generated", "seconds", "message", "suggestions"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a stub that the model can implement, one that it cannot, and a finished function."""
    path = tmp_path / "numbers_.py"
    path.write_text(f"LIMIT = 3\n\n\n{DOUBLE}\n\n{TRIPLE}\n\ndef limit():\n    return LIMIT\n")
    return path


def test_prints_body_and_table_and_changes_nothing(file: Path) -> None:
    before = file.read_bytes()
    done = implement(file)
    assert done.returncode == 1, done.stderr
    assert file.read_bytes() == before
    assert f"{file}:4 double  verified" in done.stdout
    assert "passes 2/2 examples, agreed on by" in done.stdout
    assert f"\n+    {ANSWER}\n" in done.stdout
    assert "triple  partial" in done.stdout and "triple(2) gave 4, expected 6" in done.stdout
    assert "limit" not in done.stdout.replace("    return LIMIT", "").partition("┏")[0]
    assert "\x1b" not in done.stdout + done.stderr
    assert done.stderr == ""


def test_exit_code_is_0_where_all_that_is_named_is_verified(file: Path) -> None:
    done = implement(f"{file}::double")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "triple  partial" not in done.stdout


def test_json_is_the_one_object_promised(file: Path) -> None:
    done = implement(file, "--json")
    found = one_object(done)
    assert done.returncode == 1 and done.stderr == ""
    assert list(found) == ["schema", "file", "model", "tasks"]
    assert (found["schema"], found["file"], found["model"]) == (1, str(file), "tiny")
    double, triple = found["tasks"]
    assert list(double) == list(triple) == TASK_KEYS
    assert (double["name"], double["line"], double["examples"], double["status"]) == ("double", 4, 2, "verified")
    assert double["message"] == "" and 1 <= double["generated"] <= 8
    best = double["suggestions"][0]
    assert list(best) == SUGGESTION_KEYS
    assert (best["body"], best["passed"], best["total"], best["origin"]) == (ANSWER, 2, 2, "sample")
    assert 0 <= best["critic"] <= 1 and best["logprob"] < 0 and best["cluster"] >= 1
    assert triple["status"] == "partial" and triple["suggestions"][0]["passed"] == 1


def test_json_edits_apply_to_the_file_as_it_was(file: Path) -> None:
    (edit,) = one_object(implement(file, "double", "--json"))["tasks"][0]["suggestions"][0]["edit"]
    lines = file.read_text().splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]
    start = starts[edit["start"]["line"]] + edit["start"]["character"]
    end = starts[edit["end"]["line"]] + edit["end"]["character"]
    new = file.read_text()[:start] + edit["newText"] + file.read_text()[end:]
    assert new == file.read_text().replace(DOUBLE, BODY)


def test_write_applies_only_what_is_verified(file: Path) -> None:
    expected = file.read_text().replace(DOUBLE, BODY)
    file.chmod(0o640)
    done = implement(file, "--write")
    assert done.returncode == 1
    assert file.read_text() == expected
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert "1 of 2 functions written" in done.stderr
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_write_keeps_encoding_mark_line_ends_and_links(tmp_path: Path) -> None:
    kinds = {
        "latin.py": ("# -*- coding: latin-1 -*-\nNAME = 'é'\n" + DOUBLE, "latin-1", "\n"),
        "crlf.py": (DOUBLE, "utf-8-sig", "\r\n"),
        "old.py": ("NAME = '→'\n" + DOUBLE, "utf-8", "\r"),
    }
    for name, (text, encoding, newline) in kinds.items():
        real, link = tmp_path / f"real_{name}", tmp_path / name
        real.write_bytes(text.replace("\n", newline).encode(encoding))
        link.symlink_to(real)
        done = implement(link, "--write")
        assert done.returncode == 0, done.stdout + done.stderr
        expected = text.replace(DOUBLE, BODY).replace("\n", newline).encode(encoding)
        if not text.endswith("\n"):
            expected = expected.removesuffix(newline.encode())
        assert real.read_bytes() == expected
        assert link.is_symlink()


def test_write_and_json_together(file: Path) -> None:
    assert one_object(implement(file, "--write", "--json"))["tasks"][0]["status"] == "verified"
    assert BODY in file.read_text()


def test_again_after_writing_there_is_nothing_to_do(tmp_path: Path) -> None:
    file = tmp_path / "one.py"
    file.write_text(DOUBLE)
    assert implement(file, "--write").returncode == 0
    done = implement(file)
    assert done.returncode == 0 and "Nothing to implement" in done.stderr
    assert one_object(implement(file, "--json"))["tasks"] == []


@pytest.mark.skipif(shutil.which("git") is None, reason="applies the patch with git")
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_diff_is_a_patch_that_git_applies(tmp_path: Path, newline: str) -> None:
    file = tmp_path / "a.py"
    text = (DOUBLE + "\n\n" + TRIPLE).removesuffix("\n")
    file.write_bytes(text.replace("\n", newline).encode())
    done = implement("a.py", "--diff", cwd=tmp_path)
    assert done.returncode == 1 and "double" in done.stderr
    subprocess.run(["git", "apply", "-"], input=done.stdout.encode(), cwd=tmp_path, check=True)
    assert file.read_bytes() == text.replace(DOUBLE, BODY).replace("\n", newline).encode()


def test_a_function_with_a_body_is_rewritten_only_when_named(tmp_path: Path) -> None:
    file = tmp_path / "wrong.py"
    file.write_text(DOUBLE + "    return n\n")
    assert one_object(implement(file, "--json"))["tasks"] == []
    assert one_object(implement(f"{file}::double", "--json"))["tasks"][0]["status"] == "verified"
    assert implement(f"{file}::double", "--write").returncode == 0
    assert file.read_text() == BODY


def test_later_functions_may_use_earlier_ones(tmp_path: Path) -> None:
    file = tmp_path / "chain.py"
    helped = DOUBLE.replace("double", "helped").replace("helped(2)\n    4", "helped(double(1))\n    4")
    file.write_text(f"{DOUBLE}\n\n{helped}")
    done = implement(file, "--json", "--write")
    tasks = one_object(done)["tasks"]
    assert [task["status"] for task in tasks] == ["verified", "verified"]
    assert tasks[1]["suggestions"][0]["edit"][0]["start"]["line"] == 17  # of the file as it was
    assert file.read_text().count(ANSWER) == 2
    ast.parse(file.read_text())


def test_several_names_in_every_notation(tmp_path: Path) -> None:
    file = tmp_path / "many.py"
    method = "class Number:\n" + "".join(
        f"    {line}\n".replace("(n: int)", "(self, n: int)").replace(">>> double", ">>> Number().double")
        for line in DOUBLE.splitlines()
    )
    file.write_text(f"{DOUBLE}\n\n{method}")
    for arguments in (["many.py::double::Number.double"], ["many.py::double", "Number.double"], ["many.py"]):
        found = one_object(implement(*arguments, "--json", cwd=tmp_path))
        assert [(task["name"], task["status"]) for task in found["tasks"]] == [
            ("double", "verified"),
            ("Number.double", "verified"),
        ]
        assert found["file"] == "many.py"


@pytest.mark.parametrize("strategy", ["sample", "filter", "critical"])
def test_strategies_keep_to_the_budget(file: Path, strategy: str) -> None:
    (task,) = one_object(implement(f"{file}::triple", "--json", "--strategy", strategy))["tasks"]
    assert task["generated"] == (1 if strategy == "sample" else 8)


def test_equal_seeds_give_equal_results(file: Path) -> None:
    def suggestions(seed: str) -> list[object]:
        found = one_object(implement(file, "--json", "--seed", seed, "--strategy", "filter"))
        return [task["suggestions"] for task in found["tasks"]]

    assert suggestions("7") == suggestions("7")


def test_a_deadline_ends_the_search(file: Path) -> None:
    (task,) = one_object(implement(f"{file}::triple", "--json", "--budget", "900000", "--deadline", "0.5"))["tasks"]
    assert task["generated"] < 900000 and task["status"] == "partial"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_colours_and_progress(file: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command("implement", file, "--model", tiny_model(), "--budget", "20"),
        env=environment(TERM="xterm-256color", COLUMNS="100"),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            part = os.read(ours, 1 << 16)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        seen += part
    os.close(ours)
    assert process.wait(60) == 1
    text = seen.decode()
    assert "of 20 candidates, best " in text
    assert f"\x1b[32m+    {ANSWER}" in text


def test_closed_output_is_no_error(file: Path) -> None:
    process = subprocess.Popen(
        command("implement", file, "--model", tiny_model(), "--budget", "8"),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    said = process.stderr.read().decode()
    process.stderr.close()
    assert "Traceback" not in said and "BrokenPipe" not in said
    assert process.wait(60) == 141


def test_help_and_version_import_no_model_code() -> None:
    check = (
        "import sys\nfrom lsp_server.main import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({'numpy', 'onnxruntime', 'rich', 'tree_sitter', 'pygls'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", check], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert cli("--version").stdout.startswith("coderl-lsp ")
    assert "exit codes" in cli("implement", "--help").stdout
