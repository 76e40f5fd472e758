"""Messages between the verifier and its zygote: JSON with a four-byte length in front."""

from __future__ import annotations

import json
import struct
from typing import Any

MAX_MESSAGE = 64 * 1024 * 1024
"""Bytes; a longer message is a broken or hostile peer."""

_HEADER = struct.Struct(">I")


class WireError(Exception):
    """The peer sent something that is not a message."""


def pack(message: dict[str, Any]) -> bytes:
    """The bytes that carry `message`. ASCII only, so that lone surrogates in a program's output survive the trip."""
    body = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    if len(body) > MAX_MESSAGE:
        raise WireError(f"message of {len(body)} bytes")
    return _HEADER.pack(len(body)) + body


class Unpacker:
    """Turns a stream of bytes, cut anywhere, back into messages."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """The messages completed by `data`. Raises WireError where the stream is not one of messages."""
        self._buffer += data
        messages = []
        while len(self._buffer) >= _HEADER.size:
            (size,) = _HEADER.unpack_from(self._buffer)
            if size > MAX_MESSAGE:
                raise WireError(f"message of {size} bytes")
            end = _HEADER.size + size
            if len(self._buffer) < end:
                break
            try:
                message = json.loads(bytes(self._buffer[_HEADER.size : end]))
            except (ValueError, RecursionError) as error:
                raise WireError(str(error)) from None
            if not isinstance(message, dict):
                raise WireError("not an object")
            messages.append(message)
            del self._buffer[:end]
        return messages
