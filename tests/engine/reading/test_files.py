"""Files as text: encodings, byte-order marks, line ends, and what cannot be read."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from engine.reading import UnreadableSource, encode_source, read_source
from engine.reading.files import MAX_BYTES


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"x = 1\r\ny = 2\r", "x = 1\r\ny = 2\r"),
        ("# é\n".encode(), "# é\n"),
        (codecs.BOM_UTF8 + b"x = 1\n", "\ufeffx = 1\n"),
        (codecs.BOM_UTF8 + b"# coding: utf-8\n", "\ufeff# coding: utf-8\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (
            b"#!/usr/bin/python\r# vim: set fileencoding=cp1252 :\rx = '\x80'\r",
            "#!/usr/bin/python\r# vim: set fileencoding=cp1252 :\rx = '€'\r",
        ),
        (b"\x0cx = 1\n", "\x0cx = 1\n"),
    ],
)
def test_text_is_read_and_written_back(tmp_path: Path, data: bytes, text: str) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(data)
    assert read_source(file) == text
    assert encode_source(text) == data


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"x = 1\ny = '\xe9'\n", "is not valid UTF-8: line 2 has a byte that does not decode."),
        (b"\xe9\n", "is not valid UTF-8: line 1 has a byte that does not decode."),
        (b"# coding: ascii\nx = '\xe9'\n", "is not valid ascii: line 2 has a byte that does not decode."),
        (b"# coding: klingon\n", "declares an encoding that Python does not know."),
        (codecs.BOM_UTF8 + b"# coding: latin-1\n", "declares an encoding that Python does not know."),
        (b"# coding: rot13\nk = 1\n", "declares rot13, which is not a text encoding."),
        (b"MZ\x00\x01", "is not a text file: it contains NUL bytes."),
        (b"#" * (MAX_BYTES + 1), "is larger than the limit of 2 MB."),
    ],
)
def test_unreadable_files_say_why_in_one_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(data)
    with pytest.raises(UnreadableSource) as raised:
        read_source(file)
    assert str(raised.value) == f"{file} {said}"


def test_a_missing_file_and_a_directory(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match="^There is no file .*nothing.py[.]$"):
        read_source(tmp_path / "nothing.py")
    with pytest.raises(UnreadableSource, match="is a directory, not a Python file[.]$"):
        read_source(tmp_path)
    with pytest.raises(UnreadableSource, match="could not be read: "):
        read_source(str(tmp_path) + "/a\0b.py")


def test_text_its_encoding_lacks_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="has a character that iso-8859-1 lacks: '€'"):
        encode_source("# coding: latin-1\nx = '€'\n")
