"""The language server: what its features share, and their registration.

It holds no model and runs no code: syntax is answered here, in milliseconds, all else is asked of the worker.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer

from lsp_server.configuration import Configuration, Configured
from lsp_server.documents.workspace import OpenDocuments, key_of, path_of
from lsp_server.jobs import Jobs
from lsp_server.protocol import Protocol
from lsp_server.waiting import within

if TYPE_CHECKING:
    from lsp_server.checks import Checks
    from lsp_server.choices import Choices
    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import DocumentSyntax
    from lsp_server.documents.views import View
    from lsp_server.worker.client import WorkerClient

log = logging.getLogger(__name__)

ANSWER_SECONDS = 10.0
"""How long a client's answer is waited for."""
SETTLE_SECONDS = 3.0
"""How long a job waits for the client's first settings."""
NOTEBOOKS = types.NotebookDocumentSyncOptions(
    notebook_selector=[
        types.NotebookDocumentFilterWithCells(cells=[types.NotebookCellLanguage(language="python")]),
    ],
    save=True,
)


class Server(LanguageServer):
    """One client's server."""

    def __init__(self, version: str) -> None:
        super().__init__(
            "coderl-lsp",
            version,
            notebook_document_sync=NOTEBOOKS,
            protocol_cls=Protocol,
            max_workers=1,
        )
        self.configuration = Configuration()
        self.jobs = Jobs(self._jobs_changed)
        self.wants_status = False
        self.settings_known = asyncio.Event()
        """Set once the client was asked for its settings."""
        self.saved_texts: dict[str, str] = {}
        """Text of each open document when it was opened or last saved."""
        self.waiting_refreshes: dict[str, asyncio.TimerHandle] = {}
        """For each document that was just edited, when its diagnostics are looked at again."""
        self.waiting_undos: dict[str, asyncio.TimerHandle] = {}
        """The same for whether an edit took a body back."""
        self._background: set[asyncio.Future[Any]] = set()
        self._said: set[str] = set()
        self._syntaxes: dict[str, DocumentSyntax] = {}
        self._worker: WorkerClient | None = None
        self._stores: tuple[Choices, Checks] | None = None
        self._on_jobs: list[Any] = []
        self._beginning: list[Any] = []
        self._stopping: list[Any] = []
        self._end: asyncio.Future[None] | None = None
        from lsp_server.features import register_all

        register_all(self)

    @property
    def documents(self) -> OpenDocuments:
        """The open documents and folders."""
        return cast(OpenDocuments, self.workspace)

    @property
    def choices(self) -> Choices:
        """What was found for functions."""
        return self._both()[0]

    @property
    def checks(self) -> Checks:
        """The Verdicts of functions as they stand."""
        return self._both()[1]

    @property
    def worker(self) -> WorkerClient:
        """The way to the worker; nothing is started by asking for it."""
        if self._worker is None:
            from lsp_server.worker.client import WorkerClient

            self._worker = WorkerClient(self._worker_restarted)
        return self._worker

    def _both(self) -> tuple[Choices, Checks]:
        if self._stores is None:
            from lsp_server.checks import Checks
            from lsp_server.choices import Choices

            self._stores = Choices(), Checks()
        return self._stores

    def syntax(self, document: Document) -> DocumentSyntax:
        """The functions of an open document."""
        from lsp_server.documents.syntax import DocumentSyntax

        key = key_of(document.uri)
        syntax = self._syntaxes.get(key)
        if syntax is None or syntax.document is not document:
            syntax = self._syntaxes[key] = DocumentSyntax(document)
        return syntax

    def view(self, document: Document) -> View:
        """What the engine reads for a document."""
        from lsp_server.documents.views import view_of

        return view_of(self.documents, document)

    def closed(self, uri: str) -> None:
        """Forget what was kept for a document."""
        key = key_of(uri)
        self._syntaxes.pop(key, None)
        self.saved_texts.pop(key, None)
        self.choices.close(key)
        self.checks.close(key)

    def folder(self, uri: str) -> Path | None:
        """The workspace folder of a document; a notebook's cell is where its notebook is."""
        notebook = self.documents.notebook_of(uri)
        found = self.documents.folder_of(notebook.uri if notebook is not None else uri)
        path = path_of(found) if found is not None else None
        return Path(path) if path is not None else None

    def configured(self, uri: str) -> Configured:
        """The settings that hold for a document; wrong ones are told of once."""
        configured = self.configuration.of(self.folder(uri))
        for problem in configured.problems:
            self.say_once(problem, types.MessageType.Warning)
        return configured

    async def settled(self, uri: str) -> Configured:
        """The settings that hold for a document; right after the start, the client's answer is waited for a little."""
        try:
            await within(SETTLE_SECONDS, self.settings_known.wait())
        except asyncio.TimeoutError:
            pass
        configured = self.configured(uri)
        self.worker.set_idle_minutes(configured.settings.worker.idle_minutes)
        return configured

    def supports(self, capability: str) -> bool:
        """Whether the client has a capability, e.g. `window.work_done_progress`."""
        return bool(get_capability(self.client_capabilities, capability, False))

    def say(self, sentence: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show the user one sentence."""
        log.info("said: %s", sentence)
        self.window_show_message(types.ShowMessageParams(type=kind, message=sentence))

    def say_once(self, sentence: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show one sentence, unless it was shown before."""
        if sentence not in self._said:
            self._said.add(sentence)
            self.say(sentence, kind)

    def background(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run something that nobody waits for; what it raises is logged."""
        task = asyncio.ensure_future(work)
        self._background.add(task)

        def ended(task: asyncio.Future[Any]) -> None:
            self._background.discard(task)
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("a background task failed", exc_info=error)

        task.add_done_callback(ended)

    def on_jobs(self, listener: Any) -> None:
        """Call `listener` whenever a job starts, ends or gets on."""
        self._on_jobs.append(listener)

    def after_initialized(self, begin: Any) -> None:
        """Have the coroutine function `begin` run once the client has said `initialized`."""
        self._beginning.append(begin)

    def begin(self) -> None:
        """The client has said `initialized`."""
        for begin in self._beginning:
            self.background(begin())

    def on_stop(self, cleanup: Any) -> None:
        """Call `cleanup` when the server ends."""
        self._stopping.append(cleanup)

    async def stopped(self) -> None:
        """End all that was started; whoever asks again waits for the same end.

        A client that goes while `shutdown` is being answered would otherwise cut it off, and the worker would stay.
        """
        if self._end is None:
            self._end = asyncio.ensure_future(self._end_all())
        await asyncio.shield(self._end)

    async def _end_all(self) -> None:
        for cleanup in self._stopping:
            cleanup()
        for task in list(self._background):
            task.cancel()
        await self.jobs.cancel_all()
        if self._worker is not None:
            await self._worker.close()

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log it. pygls would show it to the user by a message, and where sending fails, would do so again for ever."""
        if isinstance(error, JsonRpcInternalError):
            traceback = "".join((error.data or {}).get("traceback", []))
            log.error("a handler failed: %s\nTraceback (most recent call last):\n%s", error.message, traceback)
        elif not isinstance(error, JsonRpcException):
            log.error("%s", error)

    def _jobs_changed(self) -> None:
        for listener in self._on_jobs:
            listener()

    def _worker_restarted(self) -> None:
        self.say("The model process ended unexpectedly and was started again.", types.MessageType.Warning)


def file_name_of(server: Server, uri: str) -> str:
    """A path for what is verified: the file's own, or one beside the folder's files for documents without a file."""
    notebook = server.documents.notebook_of(uri)
    path = path_of(notebook.uri if notebook is not None else uri)
    if path is not None:
        return path if notebook is None else os.path.splitext(path)[0] + ".py"
    folder = server.folder(uri)
    return str((folder or Path(os.path.expanduser("~"))) / "untitled_document.py")
