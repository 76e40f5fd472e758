"""The Verdicts of functions as they stand, kept for as long as the function's text does not change."""

from __future__ import annotations

from dataclasses import dataclass

from lsp_server.documents.document import Document
from lsp_server.worker.messages import Checked, CheckedExample


@dataclass(frozen=True)
class Check:
    """One function's Verdict and the text it holds for."""

    name: str
    text: str
    start_line: int
    """First line of that text when it was run."""
    view_first_line: int
    """What to take from the Verdict's lines to get the document's."""
    checked: Checked

    @property
    def failed(self) -> int:
        """Number of Examples that fail."""
        return self.checked.total - self.checked.passed


@dataclass(frozen=True)
class PlacedExample:
    """An Example's result, at the lines it has now."""

    line: int
    end_line: int
    result: CheckedExample
    check: Check


class Checks:
    """The latest Check of each function of each open document."""

    def __init__(self) -> None:
        self._checks: dict[str, dict[str, Check]] = {}

    def put(self, document: str, check: Check) -> None:
        """Remember a Verdict."""
        self._checks.setdefault(document, {})[check.name] = check

    def of(self, document: str, name: str, text: str) -> Check | None:
        """The Verdict of a function, unless its text has changed."""
        check = self._checks.get(document, {}).get(name)
        return check if check is not None and check.text == text else None

    def names(self, document: str) -> set[str]:
        """Functions of a document that have a Verdict."""
        return set(self._checks.get(document, {}))

    def close(self, document: str) -> None:
        """Forget those of a document that was closed."""
        self._checks.pop(document, None)

    def placed(self, key: str, document: Document) -> list[PlacedExample]:
        """The results that still hold, where their Examples stand now; Verdicts of changed functions are forgotten."""
        found: list[PlacedExample] = []
        checks = self._checks.get(key, {})
        for check in list(checks.values()):
            start = _line_now(document, check)
            if start is None:
                del checks[check.name]
                continue
            by = start - check.start_line - check.view_first_line
            found += [PlacedExample(e.line + by, e.end_line + by, e, check) for e in check.checked.examples]
        return found


def _line_now(document: Document, check: Check) -> int | None:
    """First line of the function's text in the document, the nearest where it stands there several times."""
    text = document.text
    lines: list[int] = []
    at = text.find(check.text)
    line, counted = 0, 0
    while at >= 0:
        line += _line_ends(text[counted:at])
        counted = at
        lines.append(line)
        at = text.find(check.text, at + 1)
    return min(lines, key=lambda line: abs(line - check.start_line), default=None)


def _line_ends(text: str) -> int:
    return text.count("\n") + text.count("\r") - text.count("\r\n")
