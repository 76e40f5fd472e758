"""Watches the model store, and the folders' `pyproject.toml` and interpreters where the client does not.

Only the folders themselves are watched, not what lies below them: a workspace may hold a million files.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsp_server.configuration import PYPROJECT
from lsp_server.documents.workspace import path_of

if TYPE_CHECKING:
    from lsp_server.server import Server

log = logging.getLogger(__name__)

SETTLE_SECONDS = 0.5
"""Changes within this time are taken together: an exported model is many files."""
ENVIRONMENTS = (".venv", "venv")


class Watching:
    """The watches of one server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._observer: Any = None
        self._starting = threading.Lock()
        self._roots: list[Path] = []
        self._places: list[Path] = []
        """What is watched at the moment."""

    def start(self, watch_folders: bool) -> None:
        """Watch; called again where the folders have changed. Returns at once."""
        folders = [path_of(folder.uri) for folder in self._server.documents.folders.values()] if watch_folders else []
        self._roots = [Path(folder) for folder in folders if folder is not None]
        self._begin()

    def stop(self) -> None:
        """End the watches."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()

    def _begin(self) -> None:
        # In a thread: importing watchdog, and a slow disk, would make the next keystroke wait.
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._start, args=(list(self._roots), loop), name="coderl-watch", daemon=True).start()

    def _start(self, roots: list[Path], loop: asyncio.AbstractEventLoop) -> None:
        from watchdog.events import FileSystemEvent, FileSystemEventHandler
        from watchdog.observers import Observer

        from engine.model_store import ModelStore

        store = ModelStore().data_dir
        pending: list[asyncio.TimerHandle] = []

        class Handler(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                if event.event_type in ("opened", "closed_no_write"):
                    return
                paths = [Path(str(path)) for path in (event.src_path, event.dest_path) if path]
                if any(store in (path, *path.parents) or path.name in _NAMES for path in paths):
                    try:
                        loop.call_soon_threadsafe(settle)
                    except RuntimeError:  # the server is ending
                        pass

        def settle() -> None:
            for handle in pending:
                handle.cancel()
            pending[:] = [loop.call_later(SETTLE_SECONDS, self._changed, store)]

        with self._starting:
            self.stop()
            observer = Observer()
            observer.daemon = True
            self._places = _places(store, roots)
            for place in self._places:
                try:
                    observer.schedule(Handler(), str(place), recursive=False)
                except OSError as error:  # no watches left, or a file system that has none
                    log.warning("%s cannot be watched: %s", place, error)
            try:
                observer.start()
            except OSError as error:
                log.warning("nothing is watched: %s", error)
                return
            self._observer = observer

    def _changed(self, store: Path) -> None:
        """Settings are read anew; the worker looks at model and interpreter by itself at each job."""
        self._server.configuration.forget()
        self._server.jobs.changed()
        if _places(store, self._roots) != self._places:
            self._begin()  # an environment has come, or one has gone


_NAMES = {PYPROJECT, *ENVIRONMENTS, "bin", "Scripts", "python", "python.exe"}


def _places(store: Path, roots: list[Path]) -> list[Path]:
    wanted = [store, store / "models", *roots]
    for root in roots:
        for name in ENVIRONMENTS:
            wanted += [root / name, root / name / "bin", root / name / "Scripts"]
    return [place for place in wanted if place.is_dir()]
