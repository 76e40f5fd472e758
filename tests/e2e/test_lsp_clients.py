"""The real server with the capabilities of real clients, by pytest-lsp, over stdio and TCP.

Whatever the server sends that a client did not offer to take fails the test.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

pytest_lsp = pytest.importorskip("pytest_lsp")
pytest_asyncio = pytest.importorskip("pytest_asyncio")

from lsprotocol import converters, types  # noqa: E402
from pytest_lsp import LanguageClient, client_capabilities, make_test_lsp_client  # noqa: E402

from tests.e2e.cli_support import DOUBLE, environment  # noqa: E402
from tests.e2e.lsp_support import PATIENCE, data_dir  # noqa: E402

PROFILES = ["visual-studio-code", "neovim@latest", "emacs", "helix"]
_FOLDER = tempfile.TemporaryDirectory(prefix="clsp-")
URI = "file:///nowhere/clients.py"
WRONG = DOUBLE + "    return n + 2\n"

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


async def connect(client: LanguageClient, transport: str) -> asyncio.subprocess.Process:
    """Start a server and connect the client to it."""
    command = [sys.executable, "-m", "lsp_server"]
    known = environment(Path(_FOLDER.name, "data"), CODERL_RUNTIME_DIR=_FOLDER.name, OMP_NUM_THREADS="1")
    if transport == "stdio":
        await client.start_io(*command, "--stdio", env=known)
        assert client._server is not None
        return client._server
    server = await asyncio.create_subprocess_exec(
        *command, "--tcp", "0", env=known, stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    assert server.stderr is not None
    said = (await server.stderr.readline()).decode()
    found = re.search(r"tcp://127\.0\.0\.1:(\d+)", said)
    assert found, said
    await client.start_tcp("127.0.0.1", int(found[1]))
    return server


@pytest_asyncio.fixture(
    scope="module",
    loop_scope="module",
    params=[(profile, transport) for profile in PROFILES for transport in ("stdio", "tcp")],
    ids="-".join,
)
async def client(request: pytest.FixtureRequest) -> AsyncIterator[LanguageClient]:
    """A client of one kind that is connected to a server of its own, and makes the edits it is sent."""
    profile, transport = request.param
    data_dir(Path(_FOLDER.name))
    client = make_test_lsp_client()
    client.applied = asyncio.Queue()

    @client.feature(types.WORKSPACE_APPLY_EDIT)
    def apply(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
        client.applied.put_nowait(params)
        return types.ApplyWorkspaceEditResult(applied=True)

    @client.feature(types.WORKSPACE_CODE_LENS_REFRESH)
    def refresh(params: Any) -> None:
        return None

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams) -> None:
        return None

    client.set_configuration({"search": {"budget": 8}, "verifier": {"exampleSeconds": 20}}, section="coderl")
    process = await connect(client, transport)
    await client.initialize_session(types.InitializeParams(capabilities=capabilities(profile), workspace_folders=[]))
    yield client
    await client.shutdown_session()
    await client.stop()
    await asyncio.wait_for(process.wait(), 30)
    # Its pipes stay open: collected after the loop has ended, they would raise in whatever test runs then.
    process._transport.close()  # type: ignore[attr-defined]
    await asyncio.sleep(0.05)


def opened(client: LanguageClient, text: str) -> types.TextDocumentIdentifier:
    item = types.TextDocumentItem(uri=URI, language_id="python", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    return types.TextDocumentIdentifier(uri=URI)


async def raw_actions(client: LanguageClient, line: int) -> list[dict[str, Any]]:
    """Code actions as plain JSON: lsprotocol 2025.0.0 takes those that carry a command for commands."""
    at = types.Position(line, 0)
    params = types.CodeActionParams(
        types.TextDocumentIdentifier(URI), types.Range(at, at), types.CodeActionContext(diagnostics=[])
    )
    known = client.protocol.get_result_type
    client.protocol.get_result_type = lambda method: None
    try:
        answer = client.protocol.send_request_async(types.TEXT_DOCUMENT_CODE_ACTION, params)
    finally:
        client.protocol.get_result_type = known
    converter = client.protocol._converter
    return list(converter.unstructure(await answer) or [])


async def test_implement(client: LanguageClient) -> None:
    document = opened(client, DOUBLE)
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(text_document=document))
    assert lenses is not None and lenses[0].command is not None
    command = lenses[0].command
    assert command.title == "Implement `double` (2 examples)"
    assert lenses[0].range.start == types.Position(line=0, character=0)
    await client.workspace_execute_command_async(
        types.ExecuteCommandParams(command=command.command, arguments=command.arguments)
    )
    params = await asyncio.wait_for(client.applied.get(), PATIENCE)
    offered = client.capabilities.workspace.workspace_edit
    if offered is not None and offered.document_changes:
        [change] = params.edit.document_changes
        assert change.text_document.version == 1
        made = change.edits
    else:
        made = params.edit.changes[URI]
    assert [edit.new_text for edit in made] == ["\n    return n * 2"]
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=document))


async def pulled(client: LanguageClient, document: types.TextDocumentIdentifier) -> list[types.Diagnostic]:
    """The diagnostics that the client asks for, until there are any."""
    while True:
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(text_document=document))
        if report.items:
            return list(report.items)
        await asyncio.sleep(0.1)


async def pushed(client: LanguageClient) -> list[types.Diagnostic]:
    """The diagnostics that the server sends by itself."""
    while not client.diagnostics.get(URI):
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[URI])


async def test_failing_examples_are_marked_and_explained(client: LanguageClient) -> None:
    document = opened(client, WRONG)
    await client.workspace_execute_command_async(
        types.ExecuteCommandParams(command="coderl.verify", arguments=[{"uri": URI, "name": "double"}])
    )
    pulls = client.capabilities.text_document.diagnostic is not None
    [mark] = await asyncio.wait_for(pulled(client, document) if pulls else pushed(client), PATIENCE)
    assert (mark.range.start.line, mark.range.end.line) == (5, 6) and "Expected: 0" in mark.message
    position = types.Position(line=5, character=6)
    hover = await client.text_document_hover_async(types.HoverParams(text_document=document, position=position))
    assert hover is not None and "2" in hover.contents.value
    actions = await raw_actions(client, 0)
    assert "Repair `double` (1 of 2 examples fails)" in json.dumps(actions)
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=document))
