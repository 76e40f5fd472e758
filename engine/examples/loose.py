"""Examples as people write them outside doctest: `f(2) -> 4`, `f(2) == 4`, `f(2) returns 4`, `f(-1) raises ValueError`.

A line counts only where the left side is an expression that calls the function and uses no unknown name, so that
signatures (`f(x) -> int`) and sentences about the function stay prose.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field

from engine.examples.assertions import Check, equality_check, is_exception_name, read_assertion
from engine.examples.expected import BUILTIN_NAMES, free_names, known_word, looks_like_type
from engine.quiet_ast import parse_expression, parse_module
from engine.tasks import ExampleForm

_SEPARATOR = re.compile(
    r"(?P<arrow>-{1,2}>|(?<![=!<>])={1,2}>|[\u2192\u279e\u21d2\u27f6\u2794\u27f9\u21a6])"
    r"|(?P<equals>(?<![=!<>])==(?![=>]))"
    r"|(?P<assigns>(?<![=!<>:+*/%&|^@-])=(?![=>]))"
    r"|\b(?P<raises>(?:(?:should|will|would|must)\s+)?(?:raises?|throws?))\b"
    r"|\b(?P<returns>(?:(?:should|will|would|must)\s+)?"
    r"(?:returns?|gives?|yields?|evaluates?\s+to|equals?|produces?|is|be))\b"
)
_RAISES = re.compile(r"\s*(?:raises?|throws?)\b")
_ARTICLE = re.compile(r"\s*(?:an?|the)\s+(?=\w*(?:Error|Exception|Warning|Interrupt|Iteration|Exit)\b)")
_STRING = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'')
_QUOTED_TICK = re.compile(r"\"[^\"]*`[^\"]*\"|'[^']*`[^']*'")
_RHS_END = re.compile(r"(?=[\s.,;:!?)\]])")
_VALUE_START = re.compile(r"\s*[-\d'\"\[{(]")
_GOES_ON = re.compile(r"\s*(?:==|!=|<=|>=|[+*/%@&|^\[])")
_GOES_ON_IN_CODE = re.compile(_GOES_ON.pattern + r"|\s*(?:is|in|not)\b")
_BULLET = re.compile(r"\s*(?:[-+*\u2022\u2023]|\(?\d{1,3}[.)])\s+")
_CONDITION = re.compile(r"\s*(?:if|iff|when|whenever|unless|only|while|for)\b")
_MAX_LINE = 2000
_MAX_JOINED = 40
_MAX_TRIES = 60


@dataclass(frozen=True)
class Target:
    """The function whose Examples are looked for."""

    name: str
    class_name: str = ""
    """Name of the class for a method."""

    def is_called_in(self, node: ast.AST) -> bool:
        """Whether the expression exercises the function."""
        dunder = bool(self.class_name) and self.name.startswith("__") and self.name.endswith("__")
        for part in ast.walk(node):
            if isinstance(part, ast.Attribute) and part.attr == self.name:
                return True
            if isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
                if part.func.id == self.name and not self.class_name:
                    return True
                if dunder and part.func.id == self.class_name:
                    return True
            if dunder and isinstance(part, ast.Name) and part.id == self.class_name:
                return True
        return False

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches where the function, or the class of a special method, is mentioned."""
        names = [self.name, self.class_name] if self.class_name else [self.name]
        return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in names) + r")\b")


@dataclass
class Hit:
    """One Example found in running text; positions are docstring lines and columns."""

    check: Check
    form: ExampleForm
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass
class LooseReading:
    """What was found outside the doctest sessions of one docstring."""

    hits: list[Hit] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)


def read_loose(lines: list[str], covered: set[int], target: Target, known: frozenset[str]) -> LooseReading:
    """Read the loose Examples of a docstring's lines; `covered` lines belong to doctest sessions."""
    reading = LooseReading()
    mention = target.pattern
    at = 0
    while at < len(lines):
        line = lines[at]
        if at in covered or len(line) > _MAX_LINE or mention.search(line) is None:
            at += 1
            continue
        unit = _joined(lines, covered, at, mention)
        before = len(reading.hits)
        _Scanner(unit, at, target, known | BUILTIN_NAMES, reading).scan()
        last = reading.hits[-1].end_line if len(reading.hits) > before else at
        at = max(at, last) + 1
    return reading


def _joined(lines: list[str], covered: set[int], at: int, mention: re.Pattern[str]) -> str:
    """The line, with the following ones that its open brackets (or a dangling separator) need."""
    text = lines[at]
    first = mention.search(text)
    start = first.start() if first else 0
    for end in range(at + 1, min(at + _MAX_JOINED, len(lines))):
        depth = _depth(text[start:])
        dangling = depth == 0 and re.search(r"(?:[-=]+>|[\u2192\u279e\u21d2]|==|\breturns)\s*$", text) is not None
        if depth == 0 and not dangling:
            return text
        if depth < 0 or end in covered or not lines[end].strip():
            return lines[at]
        text += "\n" + lines[end]
    return text if _depth(text[start:]) == 0 else lines[at]


def _depth(text: str) -> int:
    bare = _STRING.sub("", text)
    return sum(bare.count(opening) for opening in "([{") - sum(bare.count(closing) for closing in ")]}")


class _Scanner:
    """Finds the Examples of one line (or of several joined ones)."""

    def __init__(self, text: str, line: int, target: Target, known: frozenset[str], reading: LooseReading) -> None:
        # Bullets and back-ticks go, keeping positions, except ticks inside an Example's own strings.
        bullet = _BULLET.match(text)
        text = " " * bullet.end() + text[bullet.end() :] if bullet else text
        self.text = text.replace("`", " ") if "`" in text and not _QUOTED_TICK.search(text) else text
        self.line = line
        self.target = target
        self.known = known
        self.reading = reading

    def scan(self) -> None:
        """Add every Example of the text, and the unreadable ones as problems."""
        assertion = re.search(r"(?<!\w)assert\b", self.text)
        if assertion is not None and self._assertion(assertion.start()):
            return
        at = done = 0
        while (separator := _SEPARATOR.search(self.text, at)) is not None:
            left = self._left(done, separator.start())
            end = None if left is None else self._right(left, separator)
            at = separator.end() if end is None else end
            done = done if end is None else end

    def _assertion(self, start: int) -> bool:
        """Read `assert ...`; False where the word is no statement here."""
        for end in _ends(self.text, start):
            source = self.text[start:end].rstrip().rstrip(".,;")
            tree = parse_module(source)
            if tree is None or len(tree.body) != 1 or not isinstance(tree.body[0], ast.Assert):
                continue
            test = tree.body[0].test
            if not self.target.is_called_in(test) or _GOES_ON_IN_CODE.match(self.text, end):
                continue  # `assert f(2) == <Point>` does not claim `assert f(2)`
            unknown = free_names(test) - self.known
            if unknown:
                self._problem(f"`{_shown(source)}` uses `{min(unknown)}`, which is not defined")
                return True
            for check in read_assertion(test, source):
                self._hit(check, ExampleForm.ASSERT, start, end)
            return True
        if re.match(r"\W*assert\b", self.text) and self.target.pattern.search(self.text, start):
            self._problem(f"`{_shown(self.text[start:])}` is not valid Python")
            return True
        return False

    def _left(self, start: int, end: int) -> tuple[int, str] | None:
        """Where the left side of a separator starts, and its text."""
        starts = {start} | {start + m.end() for m in re.finditer(r"\s+|#", self.text[start:end])}
        starts |= {m.start() for m in self.target.pattern.finditer(self.text, start, end)}
        mentions = [m.start() for m in self.target.pattern.finditer(self.text, start, end)]
        if not mentions:
            return None
        for begin in sorted(at for at in starts if at <= mentions[-1])[-_MAX_TRIES:]:
            source = self.text[begin:end].rstrip(" \t\n,:#")
            node = parse_expression(source)
            if node is None or (isinstance(node, ast.Tuple) and not source.lstrip().startswith("(")):
                continue
            if _has_remark(source.strip(), node):
                continue
            if self.target.is_called_in(node) and not free_names(node) - self.known:
                return begin + len(source) - len(source.lstrip()), source.strip()
        return None

    def _right(self, left: tuple[int, str], separator: re.Match[str]) -> int | None:
        """Add the Example whose left side was found; where the right side ends, None where there is none."""
        kind = separator.lastgroup
        at = separator.end()
        raises = _RAISES.match(self.text, at) if kind == "arrow" else None
        if raises is not None:
            kind, at = "raises", raises.end()
        article = _ARTICLE.match(self.text, at)
        at = article.end() if article else at
        form = ExampleForm.ARROW if kind == "arrow" else ExampleForm.EQUALS
        form = ExampleForm.PROSE if kind in ("raises", "returns") else form
        says_nothing = self.text[at:].strip() == "..."
        for end in _ends(self.text, at):
            text = self.text[at:end].strip().lstrip(":").strip()
            text = text if text.endswith("...") else text.rstrip(" .,;:!?")
            node = parse_expression(known_word(text))
            if node is None or self._is_sentence(node, text) or (kind != "returns" and _GOES_ON.match(self.text, end)):
                continue
            if is_exception_name(node) and kind != "equals":
                check = equality_check(left[1], node, text, exact=False)
            elif kind == "raises" or (kind != "arrow" and free_names(node) - self.known):
                continue
            elif looks_like_type(node):
                says_nothing = True
                continue
            else:
                candidate = equality_check(left[1], node, text, exact=kind == "equals", known=self.known)
                if candidate is None or (kind in ("assigns", "returns") and candidate.source != left[1]):
                    continue
                check = candidate
            if check is None:
                continue
            if kind == "returns" and _CONDITION.match(self.text, end):
                return None  # "f() returns True if ..." describes, it gives no example
            self._hit(check, form, left[0], at + len(self.text[at:end].rstrip()))
            return end
        readable = kind in ("arrow", "equals") or (kind == "returns" and _VALUE_START.match(self.text, at))
        if readable and not says_nothing:
            shown = _shown(self.text[left[0] :])
            self._problem(f"the expected value of `{shown}` could not be read")
        return None

    def _is_sentence(self, node: ast.expr, text: str) -> bool:
        """Whether text that happens to parse is no value: `4 and f(3)`, `4, f(3)`, `4 (even)`."""
        if isinstance(node, (ast.BoolOp, ast.IfExp, ast.Compare, ast.Lambda)):
            return True
        if isinstance(node, ast.Tuple) and not text.startswith("("):
            return self.target.is_called_in(node) or bool(free_names(node) - self.known)
        return any(
            isinstance(part, ast.Call) and not isinstance(part.func, (ast.Name, ast.Attribute, ast.Call, ast.Subscript))
            for part in ast.walk(node)
        )

    def _hit(self, check: Check, form: ExampleForm, start: int, end: int) -> None:
        line, column = self._position(start)
        end_line, end_column = self._position(end)
        self.reading.hits.append(Hit(check, form, line, column, end_line, end_column))

    def _position(self, offset: int) -> tuple[int, int]:
        before = self.text[:offset]
        return self.line + before.count("\n"), offset - (before.rfind("\n") + 1)

    def _problem(self, sentence: str) -> None:
        self.reading.problems.append((self.line, sentence))


def _has_remark(source: str, node: ast.expr) -> bool:
    """Whether a comment follows the expression: in `f(2)  # see x == y` the left side is not `f(2)`."""
    last = source.rpartition("\n")[2].encode("utf-8", "replace")
    return b"#" in last[node.end_col_offset or 0 :]


def _ends(text: str, start: int) -> list[int]:
    """Where an expression starting at `start` may end, longest first."""
    ends = {len(text)} | {match.start() for match in _RHS_END.finditer(text, start) if match.start() > start}
    ends |= {end + 1 for end in ends if end < len(text) and text[end] in ")]"}
    return sorted(ends, reverse=True)[: _MAX_TRIES * 2]


def _shown(source: str) -> str:
    source = " ".join(source.split())
    return source if len(source) <= 60 else source[:57] + "..."
