"""`coderl-lsp models` and `doctor`, from an empty data folder on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, cli, one_object, refused, tiny_model


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An empty data folder."""
    return tmp_path / "data"


def test_add_list_use_verify_remove(data: Path, tmp_path: Path) -> None:
    done = cli("models", "add", tiny_model(), data_dir=data)
    assert done.returncode == 0 and "Installed tiny" in done.stderr, done.stderr
    installed = data / "models" / "tiny"
    assert {path.name for path in installed.iterdir()} == {path.name for path in tiny_model().iterdir()}

    listed = one_object(cli("models", "list", "--json", data_dir=data))["models"]
    assert [model["name"] for model in listed] == ["default", "tiny"]
    tiny = listed[1]
    assert tiny["roles"] == ["actor", "critic", "repair"] and not tiny["problem"] and not tiny["current"]
    assert "│ tiny " in cli("models", "list", data_dir=data, COLUMNS="160").stdout

    file = tmp_path / "a.py"
    file.write_text(DOUBLE)
    done = cli("implement", file, "--model", "tiny", "--json", "--budget", "8", data_dir=data)
    assert one_object(done)["model"] == "tiny" and done.returncode == 0

    done = cli("models", "use", "tiny", data_dir=data)
    assert done.returncode == 0 and "tiny is the current model." in done.stderr
    assert one_object(cli("models", "list", "--json", data_dir=data))["models"][1]["current"]
    assert cli("implement", file, "--budget", "8", data_dir=data).returncode == 0
    done = cli("models", "verify", "tiny", data_dir=data)
    assert done.returncode == 0 and "is intact" in done.stdout and tiny["sha256"] in done.stdout

    done = cli("models", "remove", "tiny", data_dir=data)
    assert done.returncode == 0 and "Removed tiny" in done.stderr
    assert not installed.exists() and not (data / "current").exists()
    assert list((data / "models").iterdir()) == []


def test_use_goes_back_to_the_default(data: Path) -> None:
    assert cli("models", "add", tiny_model(), data_dir=data).returncode == 0
    assert cli("models", "use", "tiny", data_dir=data).returncode == 0
    refused(cli("models", "use", "nowhere", data_dir=data), "nowhere")
    assert (data / "current").read_text() == "tiny\n"
    assert cli("models", "use", "default", data_dir=data).returncode == 0
    assert not (data / "current").exists()


def test_a_taken_name_needs_replace(data: Path) -> None:
    assert cli("models", "add", tiny_model(), data_dir=data).returncode == 0
    refused(cli("models", "add", tiny_model(), data_dir=data), "'tiny'", "--replace")
    assert one_object(cli("models", "add", tiny_model(), "--replace", "--json", data_dir=data))["name"] == "tiny"
    assert [path.name for path in (data / "models").iterdir()] == ["tiny"]


def test_verify_names_what_is_damaged(data: Path) -> None:
    assert cli("models", "add", tiny_model(), data_dir=data).returncode == 0
    folder = data / "models" / "tiny"
    (folder / "README.md").write_text("Knows two answers.\n")
    (folder / "notes.txt").write_text("mine\n")
    done = cli("models", "verify", "tiny", data_dir=data)
    assert done.returncode == 1 and "README.md has 19 bytes" in done.stdout and "notes.txt" in done.stderr
    done = cli("models", "verify", "tiny", "--json", data_dir=data)
    found = one_object(done)
    assert done.returncode == 1 and not found["ok"] and found["foreign"] == ["notes.txt"]
    assert [entry["file"] for entry in found["corrupt"]] == ["README.md"]
    listed = one_object(cli("models", "list", "--json", data_dir=data))["models"]
    assert "README.md" in listed[1]["problem"]
    assert "broken" in cli("models", "list", data_dir=data).stdout


def test_what_is_no_model_is_refused(data: Path, tmp_path: Path) -> None:
    refused(cli("models", "add", tmp_path, data_dir=data), str(tmp_path), "no model")
    refused(cli("models", "add", tmp_path / "none", data_dir=data), "There is no folder")
    refused(cli("models", "add", "./none", data_dir=data), "There is no folder")
    file = tmp_path / "file"
    file.write_text("")
    refused(cli("models", "add", file, data_dir=data), "There is no folder")
    damaged = tmp_path / "damaged"
    shutil.copytree(tiny_model(), damaged)
    (damaged / "critic.onnx").write_bytes(b"\0" * (damaged / "critic.onnx").stat().st_size)
    refused(cli("models", "add", damaged, data_dir=data), str(damaged), "critic.onnx")
    newer = tmp_path / "newer"
    shutil.copytree(tiny_model(), newer)
    manifest = json.loads((newer / "manifest.json").read_text())
    (newer / "manifest.json").write_text(json.dumps({**manifest, "format_version": 2}))
    refused(cli("models", "add", newer, data_dir=data), str(newer), "newer coderl-lsp")
    assert not (data / "models").exists() or not list((data / "models").iterdir())


def test_the_default_model_stays(data: Path) -> None:
    refused(cli("models", "remove", "default", data_dir=data), "cannot be removed")
    refused(cli("models", "remove", "other", data_dir=data), "'other'")
    refused(cli("models", "remove", "../data", data_dir=data), "There is no model")


def test_converting_needs_the_training_extra(data: Path, tmp_path: Path) -> None:
    checkpoint = tmp_path / "checkpoint"
    checkpoint.mkdir()
    (checkpoint / "config.json").write_text("{}")
    (checkpoint / "model.safetensors").write_bytes(b"")
    without = tmp_path / "without"
    without.mkdir()
    (without / "sitecustomize.py").write_text(
        "import importlib.util as u\nreal = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name in ('torch', 'transformers') else real(name, *rest)\n"
    )
    path = f"{without}:{Path(__file__).resolve().parents[2]}"
    done = cli("models", "add", checkpoint, data_dir=data, PYTHONPATH=path)
    refused(done, "pip install coderl-lsp[train]", str(checkpoint))


def test_a_checkpoint_that_cannot_be_converted_is_refused(data: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "model.safetensors").write_bytes(b"")
    done = cli("models", "add", tmp_path, data_dir=data, HF_HUB_OFFLINE="1")
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.strip().splitlines()[-1].startswith(f"{tmp_path} could not be converted: ")
    assert not list((data / "models").glob("*")) if (data / "models").exists() else True


def test_doctor(data: Path) -> None:
    assert cli("models", "add", tiny_model(), data_dir=data).returncode == 0
    (data / "current").write_text("tiny\n")
    done = cli("doctor", "--json", data_dir=data)
    found = one_object(done)
    checks = {check["name"]: check for check in found["checks"]}
    assert list(checks) == ["version", "interpreter", "model", "onnxruntime", "isolation", "memory", "cores"]
    assert checks["model"]["ok"] and checks["model"]["details"]["name"] == "tiny"
    assert len(checks["model"]["details"]["sha256"]) == 64
    assert "CPUExecutionProvider" in checks["onnxruntime"]["details"]["providers"]
    assert checks["cores"]["details"]["usable"] >= 1
    assert found["ok"] == all(check["ok"] for check in found["checks"])
    assert done.returncode == (0 if found["ok"] else 1)
    shown = cli("doctor", data_dir=data).stdout
    assert all(f"ok    {name}" in shown for name in ("interpreter", "model", "onnxruntime"))


def test_doctor_says_what_is_missing(data: Path) -> None:
    data.mkdir()
    (data / "current").write_text("gone\n")
    done = cli("doctor", data_dir=data)
    assert done.returncode == 1 and "FAIL  model" in done.stdout and "'gone'" in done.stdout
    done = cli("doctor", VIRTUAL_ENV="/nonexistent", data_dir=data)
    assert "ok    interpreter" in done.stdout
