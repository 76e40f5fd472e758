"""Code lenses above functions that can be implemented, repaired or verified. Each is a code action as well."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.features.offers import examples, offers

if TYPE_CHECKING:
    from lsp_server.server import Server

SLICE_SECONDS = 0.003
"""After so long other requests have their turn: a large file takes a second to read for the first time."""


def register(server: Server) -> None:
    """Register `textDocument/codeLens`."""

    @server.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions(resolve_provider=False))
    async def code_lens(params: types.CodeLensParams) -> list[types.CodeLens]:
        document = server.documents.find(params.text_document.uri)
        if document is None or not server.configured(document.uri).settings.code_lens:
            return []
        lenses: list[types.CodeLens] = []
        revision = document.revision
        started = time.monotonic()
        for function in server.syntax(document).functions():
            place = document.line_range(function.line, function.line)
            found = offers(server, document, function)
            check = server.checks.of(key_of(document.uri), function.name, function.text)
            for offer in found[:1]:
                if offer.disabled:
                    continue
                title = offer.title
                if check is not None and not check.failed:
                    title = f"{examples(check.checked.total)} {'passes' if check.checked.total == 1 else 'pass'}"
                command = types.Command(title=title, command=offer.command, arguments=[offer.arguments])
                lenses.append(types.CodeLens(range=place, command=command))
            if time.monotonic() - started > SLICE_SECONDS:
                await asyncio.sleep(0)
                if document.revision != revision:
                    return []  # the client asks again after a change
                started = time.monotonic()
        return lenses

    known: list[int] = [0]

    def refresh() -> None:
        running = len(server.jobs.running())
        if running < known[0] and server.supports("workspace.code_lens.refresh_support"):
            server.workspace_code_lens_refresh(None)
        known[0] = running

    server.on_jobs(refresh)
