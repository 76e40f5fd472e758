"""A docstring's words: what is left of it when its Examples, and the headings that stood over them, are taken out."""

from __future__ import annotations

import re

from engine.examples.loose import Hit

_LABEL = r"(?:(?:for\s+)?(?:examples?|instance)|e\.\s?g\.?|ex\.?|i\.e\.|usage|tests?|input|sample)(?:\s*#?\d+)?"
_LEAD = re.compile(rf"\s*(?:[-*+\u2022\u2023]\s+|\(?\d{{1,3}}[.)]\s+)?(?:{_LABEL}\s*[:,.\-]*)?[\s`(]*$", re.IGNORECASE)
_TAIL_LABEL = re.compile(rf"[\s(,;:`\-]*(?:\b{_LABEL}\s*[,:]*|such as|like)?[\s`(]*$", re.IGNORECASE)
_SENTENCE = re.compile(r"^[`\s)]*[.;!]?[`\s)]*(?=[A-Z][\w']*\s+\w)")
_HEADER = re.compile(
    r"\s*(?:#+\s*)?[*_]{0,2}(?:some\s+|more\s+|usage\s+|doc)?(?:examples?(?:\s+usage)?|usage|doctests?|tests?|sessions?"
    r"|for\s+(?:example|instance)|e\.\s?g\.?|sample)[*_]{0,2}\s*(?:::?|,)?[*_]{0,2}\s*$",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(r"\s*(?:\.\.\s+(?:doctest|testcode|code-block|code|sourcecode|ipython|rubric)::.*|::)\s*$")
_FENCE = re.compile(r"\s*(?:```|~~~)\w*\s*$")
_UNDERLINE = re.compile(r"\s*[-=~^]{3,}\s*$")


def without_examples(lines: list[str], covered: set[int], hits: list[Hit]) -> str:
    """The docstring's dedented lines as text, less the doctest lines (`covered`) and the loose Examples (`hits`)."""
    kept: list[str | None] = [None if index in covered else line for index, line in enumerate(lines)]
    by_line: dict[int, list[Hit]] = {}
    for hit in hits:
        by_line.setdefault(hit.line, []).append(hit)
    for line, group in by_line.items():
        rest = _around(lines, group)
        last = max(hit.end_line for hit in group)
        kept[line : last + 1] = [rest or None] + [None] * (last - line)
    _drop_empty_headers(kept)
    text = "\n".join(line for line in kept if line is not None)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def _around(lines: list[str], group: list[Hit]) -> str:
    """The words before and after the Examples of a line, where they are more than a label or a remark."""
    first, last = group[0], group[-1]
    before = lines[first.line][: first.column]
    after = lines[last.end_line][last.end_column :]
    following = _SENTENCE.sub("", after) if _SENTENCE.match(after) else ""
    if _LEAD.match(before):
        indent = before[: len(before) - len(before.lstrip())]
        return (indent + following.strip()).rstrip() if following.strip() else ""
    before = _TAIL_LABEL.sub("", before, count=1)
    if before and before[-1].isalnum():
        before += "."
    return f"{before} {following.strip()}".rstrip()


def _drop_empty_headers(kept: list[str | None]) -> None:
    """Take out headings, fences and code directives under which only Examples stood."""
    for index in range(len(kept) - 1, -1, -1):
        line = kept[index]
        if line is None or not line.strip():
            continue
        header = _HEADER.match(line) or _DIRECTIVE.match(line)
        below = index + 1
        underlined = below < len(kept) and kept[below] is not None and _UNDERLINE.match(kept[below] or "")
        if header and underlined:
            below += 1
        following, removed = _next_kept(kept, below)
        if _FENCE.match(line):
            if removed and following is not None and _FENCE.match(kept[following] or ""):
                kept[index] = kept[following] = None
        elif header and removed and (following is None or _ends_section(kept, index, following, bool(underlined))):
            kept[index] = None
            if underlined:
                kept[index + 1] = None


def _next_kept(kept: list[str | None], start: int) -> tuple[int | None, bool]:
    """The next line with text from `start` on, and whether Examples were taken out before it."""
    removed = False
    for index in range(start, len(kept)):
        line = kept[index]
        if line is None:
            removed = True
        elif line.strip():
            return index, removed
    return None, removed


def _ends_section(kept: list[str | None], header: int, following: int, underlined: bool) -> bool:
    line, title = kept[following] or "", kept[header] or ""
    if underlined:
        below = kept[following + 1] if following + 1 < len(kept) else None
        return bool(below and _UNDERLINE.match(below))
    return _indent(line) <= _indent(title)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
