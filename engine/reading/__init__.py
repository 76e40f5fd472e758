"""Reads Python files: their text, the functions in them, and each function as a Task.

file = source_file(read_source(path))
for entry in file.entries:          # cheap: names, lines, whether a body is missing
    task = file.task(entry)         # docstring, Examples and context, read on first use
"""

from engine.reading.files import UnreadableSource, encode_source, read_source
from engine.reading.functions import FunctionEntry
from engine.reading.source_file import SourceFile, read_tasks, source_file

__all__ = [
    "FunctionEntry",
    "SourceFile",
    "UnreadableSource",
    "encode_source",
    "read_source",
    "read_tasks",
    "source_file",
]
