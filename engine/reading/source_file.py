"""One Python file: the functions in it, and each of them as a Task, read when asked for."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from engine.docstrings import Docstring, decode_docstring
from engine.examples import DocstringReading, read_docstring
from engine.imports import parameter_names
from engine.indentation import dedent_code, indent_of
from engine.lines import to_unix
from engine.reading.context import ModuleOutline
from engine.reading.functions import FunctionEntry, find_functions, parse_tolerantly
from engine.syntax import Syntax
from engine.tasks import Task

_WORD = re.compile(r"[^\W\d]\w*")
_EMPTY = DocstringReading((), (), "")


class SourceFile:
    """A file's text with what can be implemented in it.

    Making one parses the text and finds the functions; docstrings, Examples and contexts are read per function when
    asked for, and kept.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.syntax: Syntax = parse_tolerantly(text)
        self.functions: tuple[FunctionEntry, ...] = tuple(find_functions(self.syntax, text))
        """Every function, those included that are no tasks (overloads, abstract methods)."""
        self._tasks: dict[FunctionEntry, Task] = {}

    @property
    def entries(self) -> tuple[FunctionEntry, ...]:
        """The functions that may be implemented or repaired, in file order."""
        return tuple(entry for entry in self.functions if entry.is_task)

    @cached_property
    def outline(self) -> ModuleOutline:
        """What the file's top level defines."""
        return ModuleOutline(self.syntax)

    def task(self, entry: FunctionEntry) -> Task:
        """The Task of one of this file's functions."""
        if entry not in self._tasks:
            self._tasks[entry] = self._read(entry)
        return self._tasks[entry]

    def tasks(self) -> list[Task]:
        """All Tasks, in file order."""
        return [self.task(entry) for entry in self.entries]

    def entry_at(self, line: int) -> FunctionEntry | None:
        """The innermost function whose decorators, signature or body stand on a line."""
        around = [
            entry
            for entry in self.entries
            if self.syntax.lines.line_of(entry.start) <= line <= max(entry.end_line, entry.line)
        ]
        return max(around, key=lambda entry: entry.start, default=None)

    def entry_of(self, task: Task) -> FunctionEntry | None:
        """This file's function for a Task that may have been read from another version of it.

        It has the same name; of several the one with the same signature and body, else the nearest.
        """
        same = [entry for entry in self.functions if entry.name == task.name]
        if len(same) < 2:
            return same[0] if same else None
        return min(
            same,
            key=lambda entry: (
                self.signature(entry) != task.signature,
                self.body(entry) != task.body,
                abs(entry.line - task.line),
            ),
        )

    def docstring(self, entry: FunctionEntry) -> Docstring | None:
        """A function's docstring with its lines; None where it has none."""
        lines = self.syntax.lines
        literals = [(self.text[start:end], lines.line_of(start)) for start, end in entry.docstring]
        return decode_docstring(literals) if literals else None

    def signature(self, entry: FunctionEntry) -> str:
        """Decorators and `def` line(s) up to the colon, dedented."""
        return self._dedented(entry.start, entry.header_end)

    def body(self, entry: FunctionEntry) -> str:
        """The body as it stands, dedented, docstring excluded."""
        return self._dedented(entry.body_start, entry.body_end, self._first_code(entry))

    def visible_names(self, entry: FunctionEntry) -> frozenset[str]:
        """Names a body of the function can use: of the module, the functions around it and its own parameters."""
        names = set(self.outline.names) | {entry.short_name}
        names |= parameter_names(self.signature(entry))
        for other in self.functions:
            if other.start < entry.start and entry.body_end <= other.body_end and entry.is_local:
                names |= set(_WORD.findall(self.text, other.start, other.body_end))
        return frozenset(names)

    def _first_code(self, entry: FunctionEntry) -> int:
        """Offset of a body's first line that is no comment, since a comment may be indented in any way."""
        lines = self.syntax.lines
        for row in range(lines.line_of(entry.body_start), lines.line_of(entry.body_end) + 1):
            start = max(lines.start(row), entry.body_start)
            source = self.text[start : lines.start(row + 1)].lstrip()
            if source and not source.startswith("#"):
                return self.text.index(source[0], start)
        return entry.body_start

    def _dedented(self, start: int, end: int, reference: int | None = None) -> str:
        """Text from `start` to `end` less the indentation of the line on which `reference` (or `start`) stands."""
        reference = start if reference is None else reference
        line_start = self.syntax.lines.start(self.syntax.lines.line_of(reference))
        before = self.text[line_start:reference].removeprefix("\ufeff")
        return dedent_code(to_unix(self.text[start:end]), indent_of(before) if not before.strip() else "")

    def _read(self, entry: FunctionEntry) -> Task:
        docstring = self.docstring(entry)
        reading = _EMPTY
        if docstring is not None:
            reading = read_docstring(docstring, entry.short_name, entry.class_name, self.outline.names)
        signature, body = self.signature(entry), self.body(entry)
        clean = docstring.clean if docstring is not None else ""
        return Task(
            name=entry.name,
            signature=signature,
            docstring=clean,
            prose=reading.prose,
            examples=reading.examples,
            context=self.outline.context(entry, f"{signature}\n{clean}\n{body}"),
            class_header=self.outline.class_header(entry) if entry.is_method else "",
            body=body,
            is_stub=entry.is_stub,
            line=entry.line,
            problems=reading.problems,
        )


@lru_cache(maxsize=8)
def source_file(text: str) -> SourceFile:
    """The file with this text; the last few are kept."""
    return SourceFile(text)


def read_tasks(text: str) -> list[Task]:
    """Every Task of a file's text, in file order. Broken code elsewhere in the file does not matter."""
    return source_file(text).tasks()
