"""Wrong calls and bad files: one clear sentence or the task's message, exit code 2 or 1, never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, ROOT, cli, command, environment, implement, one_object, refused, tiny_model

COMMANDS = ("implement", "verify")


@pytest.mark.parametrize("name", COMMANDS)
def test_no_such_file(name: str, tmp_path: Path) -> None:
    refused(cli(name, tmp_path / "none.py"), "There is no file", "none.py")
    refused(cli(name, tmp_path / "none.py", "--json"), "none.py")


def test_no_such_function(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    refused(cli("implement", f"{file}::treble"), "There is no function treble", "a.py")
    refused(cli("verify", file, "--json", "dubble"), "did you mean double?")
    refused(cli("verify", "::double"), "No file is named")
    refused(cli("implement", file, "other.py"), "One file at a time", "other.py")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_directory(name: str, tmp_path: Path) -> None:
    refused(cli(name, tmp_path), "is a directory")


@pytest.mark.parametrize(
    ("file_name", "data"),
    [
        ("letter.py", b"Dear all, this is not Python.\n"),
        ("data.json", b'{"a": 1}'),
        ("page.md", b"# Title\n\nSome text:\n\ndef f():\n    pass\n\nand more text.\n"),
        ("image.py", b"\x89PNG\0\0\0"),
    ],
)
def test_not_python(file_name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / file_name).write_bytes(data)
    refused(cli("implement", tmp_path / file_name), file_name)


@pytest.mark.parametrize("name", COMMANDS)
def test_not_in_its_encoding(name: str, tmp_path: Path) -> None:
    file = tmp_path / "latin.py"
    file.write_bytes(b"NAME = '\xe9'\n" + DOUBLE.encode())
    refused(cli(name, file), "latin.py", "UTF-8")
    file.write_bytes(b"# coding: klingon\n" + DOUBLE.encode())
    refused(cli(name, file), "latin.py", "encoding")


def test_a_declared_encoding_is_honoured(tmp_path: Path) -> None:
    file = tmp_path / "latin.py"
    file.write_bytes(b"# coding: latin-1\nNAME = '\xe9'\n" + DOUBLE.encode() + b"    return n * 2\n")
    assert cli("verify", file).returncode == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_five_megabytes(name: str, tmp_path: Path) -> None:
    file = tmp_path / "big.py"
    file.write_text("x = 1  # filler\n" * 330_000)
    refused(cli(name, file), "big.py", "larger")


def test_a_function_without_examples_is_offered_unverified(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    text = 'def twice(n):\n    """Return twice n."""\n'
    file.write_text(text)
    done = implement(file, "--write")
    assert done.returncode == 1 and file.read_text() == text
    assert "twice  unverified" in done.stdout and "+    return n * 2" in done.stdout
    (task,) = one_object(implement(file, "--json"))["tasks"]
    assert task["status"] == "partial" and "no examples" in task["message"] and task["suggestions"]


def test_examples_that_cannot_be_parsed(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(
        'def twice(n):\n    """Return twice n.\n\n    >>> twice(2\n    4\n    >>> twice(1)\n    2\n    """\n'
    )
    (task,) = one_object(implement(file, "--json"))["tasks"]
    assert "Line 4" in task["message"]
    (task,) = one_object(cli("verify", file, "--json"))["tasks"]
    assert "Line 4" in task["message"]


def test_contradictory_examples(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(
        'def twice(n):\n    """Return twice n.\n\n    >>> twice(2)\n    4\n    >>> twice(2)\n    5\n    """\n'
    )
    done = implement(file, "--json")
    (task,) = one_object(done)["tasks"]
    assert done.returncode == 1 and task["status"] == "partial" and "both 4 and 5" in task["message"]


def test_code_around_that_is_broken(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(f"def broken(:\n    x = (\n\n\n{DOUBLE}")
    (task,) = one_object(implement(f"{file}::double", "--json"))["tasks"]
    assert task["status"] == "verified"


def test_imports_that_fail_or_end_the_process(tmp_path: Path) -> None:
    for line in ("import nowhere_to_be_found", "import sys; sys.exit(3)", "import os; os._exit(3)"):
        file = tmp_path / "a.py"
        file.write_text(f"{line}\n\n\n{DOUBLE}")
        done = implement(file, "--json")
        assert done.returncode in (0, 1) and len(one_object(done)["tasks"]) == 1


def test_wrong_values_of_options(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    wrong = (
        ["--budget", "0"],
        ["--budget", "many"],
        ["--deadline", "-1"],
        ["--deadline", "nan"],
        ["--strategy", "luck"],
        ["--seed", "-1"],
        ["--diff", "--write"],
        ["--no-such-option"],
    )
    for arguments in wrong:
        done = cli("implement", file, *arguments)
        assert done.returncode == 2 and done.stdout == "" and arguments[0] in done.stderr
    refused(implement(file, "--json", "--diff"), "--json", "--diff")
    assert cli().returncode == 2
    assert cli("models").returncode == 2
    assert cli("fly").returncode == 2


def test_no_model(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    refused(cli("implement", file, "--model", "elsewhere"), "There is no model 'elsewhere'", "models add")
    refused(cli("implement", file, "--model", tmp_path / "none"), str(tmp_path / "none"))
    refused(cli("implement", file, "--model", tmp_path), str(tmp_path), "no model of coderl-lsp")
    (tmp_path / "current").write_text("gone\n")
    refused(cli("implement", file, data_dir=tmp_path), "'gone'", str(tmp_path / "current"))


def test_a_broken_model(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    model = tmp_path / "model"
    shutil.copytree(tiny_model(), model)
    graph = bytearray((model / "decoder.onnx").read_bytes())
    graph[100] ^= 255
    (model / "decoder.onnx").write_bytes(graph)
    refused(cli("implement", file, "--model", model), str(model), "decoder.onnx", "SHA-256")
    (model / "decoder.onnx").write_bytes(graph[:100])
    refused(cli("implement", file, "--model", model), str(model), "decoder.onnx", "bytes")
    (model / "decoder.onnx").unlink()
    refused(cli("implement", file, "--model", model), str(model), "decoder.onnx is missing")
    (model / "manifest.json").write_text("{")
    refused(cli("implement", file, "--model", model), str(model), "not valid JSON")


def test_a_model_that_is_intact_but_cannot_be_loaded(tmp_path: Path) -> None:
    from engine.model_store import RoleFiles, Roles, write_manifest

    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    model = tmp_path / "model"
    shutil.copytree(tiny_model(), model)
    (model / "decoder.onnx").write_bytes(b"no graph")
    write_manifest(model, name="odd", description="", roles=Roles(RoleFiles()))
    refused(cli("implement", file, "--model", model), str(model), "cannot be loaded")


@pytest.fixture
def no_sandbox(tmp_path: Path) -> str:
    """A PYTHONPATH under which no isolation works."""
    folder = tmp_path / "patched"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import engine.verifier.isolation as i\ni.BACKENDS = ()\n")
    return os.pathsep.join([str(folder), str(ROOT)])


def test_no_isolation(no_sandbox: str, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    refused(implement(file, PYTHONPATH=no_sandbox), "No sandbox", "--allow-unisolated")
    refused(implement(file, "--json", PYTHONPATH=no_sandbox), "No sandbox", "--allow-unisolated")
    refused(cli("verify", file, PYTHONPATH=no_sandbox), "No sandbox", "--allow-unisolated")
    done = cli("doctor", PYTHONPATH=no_sandbox)
    assert done.returncode == 1 and "FAIL  isolation" in done.stdout and "--allow-unisolated" in done.stdout
    assert implement(file, "--allow-unisolated", PYTHONPATH=no_sandbox).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_a_read_only_folder(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    as_root = os.geteuid() == 0
    if as_root and shutil.which("bwrap") is None:
        pytest.skip("the superuser may write to every folder")
    # The superuser is not held back by permissions, but by a folder that is mounted read-only.
    mounted = ["bwrap", "--dev-bind", "/", "/", "--ro-bind", str(tmp_path), str(tmp_path)] if as_root else []
    tmp_path.chmod(0o555)
    try:
        for arguments in ([], ["--json"]):
            done = subprocess.run(
                [*mounted, *command("implement", file, "--model", tiny_model(), "--write", *arguments)],
                env=environment(),
                capture_output=True,
                text=True,
            )
            refused(done, "othing", "written", str(file))
    finally:
        tmp_path.chmod(0o755)
    assert file.read_text() == DOUBLE and [path.name for path in tmp_path.iterdir()] == ["a.py"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write to every file")
def test_a_read_only_file(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    file.chmod(0o444)
    refused(implement(file, "--write"), "read-only")
    assert file.read_text() == DOUBLE
