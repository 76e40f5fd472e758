"""Settings from the client, for each folder, and their changes; trust given or taken while the server runs."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.configuration import PYPROJECT
from lsp_server.documents.workspace import path_of
from lsp_server.protocol import mapping_of
from lsp_server.server import ANSWER_SECONDS
from lsp_server.waiting import within

if TYPE_CHECKING:
    from lsp_server.server import Server

log = logging.getLogger(__name__)

TRUST = "coderl/didChangeTrust"
"""Notification from the client: `{"trusted": true | false}`."""


def register(server: Server) -> None:
    """Register the notifications about settings, folders, files and trust."""
    from lsp_server.watching import Watching

    watching = Watching(server)
    server.on_stop(watching.stop)

    async def begin() -> None:
        await fetch(server)
        server.settings_known.set()
        await _subscribe(server)
        watching.start(watch_folders=not _client_watches(server))

    @server.feature(TRUST)
    def did_change_trust(params: Any) -> None:
        trusted = mapping_of(params).get("trusted")
        if not isinstance(trusted, bool):
            log.warning("ignored a malformed %s", TRUST)
            return
        server.configuration.trusted = trusted
        server.configuration.forget()
        if not server.configuration.trusted:
            for job in server.jobs.running():
                job.cancel()
        server.jobs.changed()
        _refresh(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: types.DidChangeConfigurationParams) -> None:
        if params.settings:
            server.configuration.set_editor(params.settings)
        await fetch(server)
        _refresh(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def did_change_folders(params: types.DidChangeWorkspaceFoldersParams) -> None:
        await fetch(server)
        watching.start(watch_folders=not _client_watches(server))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_watched_files(params: types.DidChangeWatchedFilesParams) -> None:
        server.configuration.forget()

    server.after_initialized(begin)


async def fetch(server: Server) -> None:
    """Ask the client for the settings of every folder, where it can tell; the user hears at once of wrong ones."""
    server.configuration.forget()
    folders: list[str | None] = [None, *(folder.uri for folder in server.documents.folders.values())]
    if server.supports("workspace.configuration"):
        await _ask(server, folders)
    for folder in folders:
        settings = server.configured(folder or "").settings
        if server.worker.connected:
            server.worker.set_idle_minutes(settings.worker.idle_minutes)


async def _ask(server: Server, folders: list[str | None]) -> None:
    items = [types.ConfigurationItem(scope_uri=folder, section="coderl") for folder in folders]
    try:
        answer = await within(
            ANSWER_SECONDS, server.workspace_configuration_async(types.ConfigurationParams(items=items))
        )
    except asyncio.TimeoutError:
        server.say_once("The editor does not answer workspace/configuration; other settings are used.")
        return
    except Exception:  # noqa: BLE001 - a client that refuses has no settings
        log.warning("the client refused workspace/configuration")
        return
    for folder, given in zip(folders, answer or []):
        path = path_of(folder) if folder is not None else None
        server.configuration.set_folder(Path(path) if path is not None else None, given)


def _refresh(server: Server) -> None:
    """Have the client ask again for what depends on settings and trust."""
    if server.supports("workspace.code_lens.refresh_support"):
        server.workspace_code_lens_refresh(None)


async def _subscribe(server: Server) -> None:
    registrations = []
    if server.supports("workspace.did_change_configuration.dynamic_registration"):
        registrations.append(
            types.Registration(
                id="coderl-configuration",
                method=types.WORKSPACE_DID_CHANGE_CONFIGURATION,
                register_options=types.DidChangeConfigurationRegistrationOptions(section="coderl"),
            )
        )
    if _client_watches(server):
        watchers = [types.FileSystemWatcher(glob_pattern=f"**/{PYPROJECT}")]
        registrations.append(
            types.Registration(
                id="coderl-files",
                method=types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
                register_options=types.DidChangeWatchedFilesRegistrationOptions(watchers=watchers),
            )
        )
    if registrations:
        try:
            params = types.RegistrationParams(registrations=registrations)
            await within(ANSWER_SECONDS, server.client_register_capability_async(params))
        except Exception:  # noqa: BLE001 - then changes are seen when the settings are next asked for
            log.warning("the client did not take the registrations")


def _client_watches(server: Server) -> bool:
    return server.supports("workspace.did_change_watched_files.dynamic_registration")
