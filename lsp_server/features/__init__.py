"""What the server can do, one feature per file; each file registers its own handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lsp_server.server import Server


def register_all(server: Server) -> None:
    """Register every feature."""
    from lsp_server.features import (
        code_action,
        code_lens,
        commands,
        configuration,
        diagnostics,
        hover,
        inline_completion,
        lifetime,
        listing,
        preview,
        progress,
        status,
        synchronization,
    )

    for feature in (
        lifetime,
        synchronization,
        configuration,
        code_action,
        code_lens,
        commands,
        diagnostics,
        hover,
        inline_completion,
        listing,
        preview,
        progress,
        status,
    ):
        feature.register(server)
