"""The real server with the capabilities of real clients, by pytest-lsp; whatever they did not offer fails the test."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

pytest_lsp = pytest.importorskip("pytest_lsp")

from lsprotocol import converters, types  # noqa: E402
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities  # noqa: E402

from tests.e2e.cli_support import DOUBLE, environment  # noqa: E402
from tests.e2e.lsp_support import data_dir  # noqa: E402

PROFILES = ["visual-studio-code", "neovim@latest", "emacs", "helix"]
_FOLDER = tempfile.TemporaryDirectory(prefix="clsp-")
URI = "file:///nowhere/clients.py"

pytestmark = [
    # What a client did not offer and the server sends all the same is an error, not a warning.
    pytest.mark.filterwarnings("error::pytest_lsp.LspSpecificationWarning"),
    pytest.mark.asyncio(loop_scope="module"),
]


def capabilities(profile: str) -> types.ClientCapabilities:
    """A client's capabilities: pytest-lsp's own, and Helix's from beside this file."""
    if profile != "helix":
        return client_capabilities(profile)
    text = (Path(__file__).parent / "helix.json").read_text(encoding="utf-8")
    return converters.get_converter().structure(json.loads(text), types.ClientCapabilities)


@pytest_lsp.fixture(
    scope="module",
    params=PROFILES,
    config=ClientServerConfig(
        server_command=[sys.executable, "-m", "lsp_server", "--stdio"],
        server_env=environment(Path(_FOLDER.name, "data"), CODERL_RUNTIME_DIR=_FOLDER.name, OMP_NUM_THREADS="1"),
    ),
)
async def client(request: pytest.FixtureRequest, lsp_client: LanguageClient) -> AsyncIterator[None]:
    data_dir(Path(_FOLDER.name))
    applied: asyncio.Queue[types.ApplyWorkspaceEditParams] = asyncio.Queue()
    lsp_client.applied = applied  # type: ignore[attr-defined]

    @lsp_client.feature(types.WORKSPACE_APPLY_EDIT)
    def apply(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
        applied.put_nowait(params)
        return types.ApplyWorkspaceEditResult(applied=True)

    @lsp_client.feature(types.WORKSPACE_CODE_LENS_REFRESH)
    def refresh(params: Any) -> None:
        return None

    @lsp_client.feature(types.WORKSPACE_DIAGNOSTIC_REFRESH)
    def refresh_diagnostics(params: Any) -> None:
        return None

    lsp_client.set_configuration({"search": {"budget": 8}}, section="coderl")
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities(request.param), workspace_folders=[])
    )
    yield
    await lsp_client.shutdown_session()


async def raw(client: LanguageClient, method: str, params: dict[str, Any]) -> Any:
    """Ask by plain JSON: lsprotocol 2025.0.0 takes code actions that carry a command for commands."""
    client.protocol.get_result_type.cache_clear()
    original = client.protocol.get_result_type
    client.protocol.get_result_type = lambda name: None  # type: ignore[method-assign]
    try:
        answer = client.protocol.send_request_async(method, params)
    finally:
        client.protocol.get_result_type = original  # type: ignore[method-assign]
    return await answer


async def test_implement(client: LanguageClient) -> None:
    item = types.TextDocumentItem(uri=URI, language_id="python", version=1, text=DOUBLE)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    start = types.Position(line=0, character=0)
    lenses = await client.text_document_code_lens_async(
        types.CodeLensParams(text_document=types.TextDocumentIdentifier(uri=URI))
    )
    assert lenses is not None and lenses[0].command is not None
    command = lenses[0].command
    assert command.title == "Implement `double` (2 examples)" and lenses[0].range.start == start
    await client.workspace_execute_command_async(
        types.ExecuteCommandParams(command=command.command, arguments=command.arguments)
    )
    params = await asyncio.wait_for(client.applied.get(), 120)  # type: ignore[attr-defined]
    edit = params.edit
    if client.capabilities.workspace.workspace_edit.document_changes:  # type: ignore[union-attr]
        [change] = edit.document_changes
        assert change.text_document.version == 1
        made = change.edits
    else:
        made = edit.changes[URI]
    assert [e.new_text for e in made] == ["\n    return n * 2"]
    client.text_document_did_close(
        types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=URI))
    )
