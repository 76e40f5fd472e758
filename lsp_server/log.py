"""The server's own log: on standard error, or in a file. User code is never logged."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from engine.commands.outcome import CommandFailed

LEVELS = ("error", "warning", "info", "debug")


def start_logging(level: str, file: str | None) -> None:
    """Log from now on.

    Raises:
        CommandFailed: the file cannot be written.
    """
    handler: logging.Handler
    if file is None:
        handler = logging.StreamHandler(sys.stderr)
    else:
        try:
            handler = logging.FileHandler(Path(file).expanduser(), encoding="utf-8")
        except OSError as error:
            raise CommandFailed(f"The log file {file} cannot be written: {error.strerror or error}.") from None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(getattr(logging, level.upper()))
    # At `info` these write whole messages, and with them the user's code.
    for name in ("pygls", "asyncio", "watchdog", "websockets"):
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    # Of a handler that fails and of a message that is malformed, pygls logs tracebacks with the message in them.
    logging.getLogger("pygls.protocol.json_rpc").addFilter(_without_traceback)


def _without_traceback(record: logging.LogRecord) -> bool:
    return "Unable to deserialize" not in str(record.msg)
