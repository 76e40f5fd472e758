"""The default model, fine-tuned on `examples/workspace`: a running server then writes in that workspace's style."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("onnx")

from engine.model_store import ModelError, ModelStore
from tests.e2e.cli_support import ROOT
from tests.e2e.lsp_support import Client, server
from tests.e2e.test_finetune import finetune

UNWRITTEN = '''\
"""What a tug costs."""

from __future__ import annotations

from harbour.house import Cents, checked


def towing_fee(miles: int, rate: int) -> Cents:
    """Return the fee of a tug for some miles at a rate per mile.

    >>> towing_fee(3, 200)
    Cents(600)
    >>> towing_fee(0, 90)
    Cents(0)
    >>> towing_fee(-4, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    ...
'''
"""A function that the workspace does not have yet."""


def asked(client: Client, uri: str) -> str:
    return client.finish(client.command("coderl.implement", uri=uri, name="towing_fee")["job"])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_default_model_learns_the_examples_style(folder: Path, run: Path, tmp_path: Path) -> None:
    data = folder / "data"
    data.mkdir()
    try:
        ModelStore(data).resolve(None)
    except ModelError as error:
        pytest.skip(str(error))
    workspace = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples" / "workspace", workspace)
    with server(folder, run) as client:
        client.settings = {"search": {"budget": 20}}
        client.start(folders=[workspace])
        uri = client.open(UNWRITTEN, (workspace / "harbour" / "tugs.py").as_uri())
        before = asked(client, uri)
        assert not before.startswith("towing_fee: passes 3/3"), before
        done = finetune(data, workspace, threads=os.cpu_count() or 1)
        print(done.stdout)  # with -rP: the plan, and what each stage took
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        assert "Installed workspace-tuned as the current model" in done.stdout, done.stdout[-3000:]
        after = asked(client, uri)
        assert after.startswith("towing_fee: passes 3/3"), after
        assert "Cents(" in client.texts[uri] and "checked(" in client.texts[uri]
        assert client.leave() == 0
