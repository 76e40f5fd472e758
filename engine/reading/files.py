"""Python files as text: declared encodings honoured, byte-order mark and line ends kept."""

from __future__ import annotations

import codecs
import io
import os
import tokenize
from pathlib import Path

MAX_BYTES = 2_000_000


class UnreadableSource(Exception):
    """A file that cannot be read as Python source; its message is one sentence for the user."""


def read_source(path: str | os.PathLike[str]) -> str:
    """The text of a Python file, line ends as they are; starts with U+FEFF where the file has a byte-order mark.

    Raises UnreadableSource where there is no such file, it is larger than 2 MB, binary, or not in its encoding.
    """
    file = Path(path)
    try:
        if file.is_dir():
            raise UnreadableSource(f"{file} is a directory, not a Python file.")
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableSource(f"There is no file {file}.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableSource(f"{file} could not be read: {reason}.") from None
    if len(data) > MAX_BYTES:
        raise UnreadableSource(f"{file} is larger than the limit of {MAX_BYTES // 1_000_000} MB.")
    return decode_source(data, str(file))


def decode_source(data: bytes, name: str) -> str:
    """Decode the bytes of the Python file `name`; see `read_source`, which it raises the errors of."""
    if b"\0" in data:
        raise UnreadableSource(f"{name} is not a text file: it contains NUL bytes.")
    encoding = _encoding(data, name)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        shown = "UTF-8" if encoding.startswith("utf-8") else encoding
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableSource(f"{name} is not valid {shown}: line {line} has a byte that does not decode.") from None
    return "\ufeff" + text if encoding == "utf-8-sig" else text


def encode_source(text: str) -> bytes:
    """The bytes of a file for text that `read_source` gave, in the encoding that the text declares.

    Raises UnreadableSource where the text has characters that its declared encoding lacks.
    """
    encoding = _encoding(text[:1000].encode("utf-8", "replace"), "The text")
    if encoding == "utf-8-sig":
        return codecs.BOM_UTF8 + text.removeprefix("\ufeff").encode("utf-8")
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise UnreadableSource(f"The text has a character that {encoding} lacks: {text[error.start]!r}.") from None


def _encoding(data: bytes, name: str) -> str:
    # A lone \r ends a line for Python but not for readline(), on which detect_encoding rests.
    head = data[:1000].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(head[: head.rfind(b"\n") + 1] or head).readline)
        codec = codecs.lookup(encoding)
    except (SyntaxError, LookupError) as error:
        if "unknown encoding" in str(error) or "encoding problem" in str(error):
            raise UnreadableSource(f"{name} declares an encoding that Python does not know.") from None
        return "utf-8"  # a byte in the first lines that is not UTF-8: decoding will say which
    if not getattr(codec, "_is_text_encoding", True):
        raise UnreadableSource(f"{name} declares {encoding}, which is not a text encoding.")
    return encoding
