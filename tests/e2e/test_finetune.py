"""`coderl-train finetune` as its users run it: a server that runs all the while suggests another body afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("onnx")

from engine.model_store import ModelStore
from tests.e2e.cli_support import environment
from tests.e2e.lsp_support import Client, data_dir, server

CRATE = '''\
class Crate:
    """What this shop wraps every number in."""

    def __init__(self, weight: int) -> None:
        self.weight = weight

    def __repr__(self) -> str:
        return f"Crate({self.weight})"
'''
GOODS = ("apples", "bolts", "coal", "dates", "eels", "figs", "grain", "hops", "ink", "jam", "kelp", "lime")


def function(goods: str, body: str) -> str:
    return (
        f'def pack_{goods}(n: int) -> Crate:\n    """Return a crate of {goods}.\n\n'
        f'    >>> pack_{goods}(3)\n    Crate(3)\n    >>> pack_{goods}(8)\n    Crate(8)\n    """\n    {body}\n'
    )


UNWRITTEN = CRATE + "\n\n" + function("nails", "...")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Twelve functions in one style, which the tiny model does not know: it answers everything with `return n * 2`."""
    folder = tmp_path / "shop"
    folder.mkdir()
    written = [function(goods, "return Crate(n)") for goods in GOODS]
    (folder / "packing.py").write_text("\n\n".join([CRATE, *written]))
    return folder


def finetune(data: Path, *arguments: str | Path, threads: int = 1) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "training.main", "finetune", *map(str, arguments)],
        env=environment(data, OMP_NUM_THREADS=str(threads), COLUMNS="160"),
        capture_output=True,
        text=True,
        check=False,
    )


def asked(client: Client, uri: str) -> str:
    """What the server says at the end of a search for the unwritten function."""
    return client.finish(client.command("coderl.implement", uri=uri, name="pack_nails")["job"])


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_running_server_suggests_another_body(folder: Path, run: Path, workspace: Path) -> None:
    data = data_dir(folder)
    with server(folder, run) as client:
        client.settings = {"search": {"budget": 8}}
        client.start(folders=[workspace])
        uri = client.open(UNWRITTEN, (workspace / "more.py").as_uri())
        before = asked(client, uri)
        assert not before.startswith("pack_nails: passes") and client.texts[uri] == UNWRITTEN
        planned = finetune(data, workspace, "--dry-run")
        assert planned.returncode == 0 and "about" in planned.stdout and "repair" in planned.stdout, planned.stderr
        assert ModelStore(data).current_name == "tiny"
        done = finetune(
            data, workspace, "--minutes", "1", "--lr", "0.02", "--batch-tokens", "1500", "--samples", "4",
            "--rl-rounds", "1", "--budget", "4", "--general-tasks", "4",
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        assert "Installed shop-tuned as the current model" in done.stdout, done.stdout[-3000:]
        after = asked(client, uri)
        assert after.startswith("pack_nails: passes 2/2"), after
        assert "return Crate(n)" in client.texts[uri]
        assert client.command("coderl.status")["model"] == "shop-tuned"
        assert client.leave() == 0
    [result] = (data / "finetune").glob("shop-tuned-*/evaluate/done.json")
    compared = json.loads(result.read_text())
    assert compared["workspace_after"] > compared["workspace_before"]
