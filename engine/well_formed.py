"""Decoding that keeps to Python: no candidate is spent on a program that cannot compile or reads a name nobody bound.

Every token is checked against the open brackets and strings before it can be drawn; every finished line is parsed
together with what stands above it and its names looked up, and a line that fails is drawn anew. What is left follows
the model's own distribution (grammar-constrained decoding; parsing while decoding is the idea of PICARD, Scholak et
al., arXiv 2109.05093).
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from engine.bound_names import first_unbound
from engine.lexical_state import LexicalState, advance
from engine.parameter_names import ParameterNames
from engine.quiet_ast import parse_module
from engine.standard_names import import_for
from engine.tasks import Task

REDRAWS = 8
"""Lines of one candidate drawn anew at most; after that it is finished unchecked and fails in verification."""
_OPEN_ENDED = re.compile(r"^[ \t]*(?:try:|match\b.*:[ \t]*$)", re.MULTILINE)
_NAME = re.compile(r"[^\W\d]\w*")
_BUILTINS = frozenset(dir(builtins)) | {"__name__", "__file__", "__class__"}


class TokenTexts:
    """The text of each token of a vocabulary, and what it does to a lexical state. One per actor."""

    def __init__(self, tokenizer: Tokenizer, end_id: int) -> None:
        self.tokenizer, self.end_id = tokenizer, end_id
        self._texts: dict[int, str] = {}
        self._steps: dict[tuple[LexicalState, int], LexicalState | None] = {}

    def text(self, token: int) -> str:
        """The token's text; bytes that are no character by themselves read as U+FFFD."""
        text = self._texts.get(token)
        if text is None:
            text = self._texts[token] = str(self.tokenizer.decode([token]))
        return text

    def step(self, state: LexicalState, token: int) -> LexicalState | None:
        """The state after a token; None where it breaks the program, as the end does inside a bracket or string."""
        key = (state, token)
        if key not in self._steps:
            if token == self.end_id:
                self._steps[key] = state if state.between_statements else None
            else:
                self._steps[key] = advance(state, self.text(token))
        return self._steps[key]


@dataclass(frozen=True)
class WellFormed:
    """What the candidates of one Task must keep to."""

    texts: TokenTexts
    is_known: Callable[[str], bool]
    """True for names that a body may read without binding them."""

    @classmethod
    def of(cls, task: Task, names: ParameterNames, texts: TokenTexts) -> WellFormed:
        """The rules for a Task: its parameters' letters, its module's names, builtins and the standard library."""
        enclosed = "." in task.name and not task.class_header
        seen = set(_NAME.findall("\n".join((task.context, task.class_header, task.signature))))
        known = frozenset((seen - set(names.letters)) | set(names.letters.values()) | _BUILTINS)

        def is_known(name: str) -> bool:
            # A function inside a function may read variables of the outer one, which its Task does not list.
            return enclosed or name in known or import_for(name, frozenset(), False) is not None

        return cls(texts, is_known)

    def admitted(
        self, state: LexicalState, ids: NDArray[np.int64], weights: NDArray[np.float64], logits: NDArray[np.float32]
    ) -> NDArray[np.float64]:
        """Sampling weights [K] of the tokens that may follow, summing to 1.

        Args:
            state: where the program stands.
            ids: candidate tokens [K].
            weights: their sampling weights [K], zero outside the nucleus.
            logits: their logits [K]; where the whole nucleus is refused, the best token that is not takes its place.

        Returns:
            [K]; the given weights where every token is refused.
        """
        kept: NDArray[np.float64] = weights.copy()
        for column in np.flatnonzero(weights):
            if self.texts.step(state, int(ids[column])) is None:
                kept[column] = 0.0
        total = float(kept.sum())
        if total > 0:
            kept /= total
            return kept
        for column in np.argsort(-logits):
            if self.texts.step(state, int(ids[column])) is not None:
                kept[column] = 1.0
                return kept
        return weights

    def line_fails(self, body: str, *, finished: bool) -> bool:
        """True where the lines of a body so far cannot be the beginning of a program, or its whole where finished."""
        statements = parsed_lines(body, finished=finished)
        return statements is None or first_unbound(statements, self.is_known) is not None


def parsed_lines(body: str, *, finished: bool) -> list[ast.stmt] | None:
    """The statements of a body, or of its first lines where it is not finished; None where they are not Python."""
    statements = _statements(body)
    if statements is not None or finished:
        return statements
    lines = body.rstrip().split("\n")
    indent = lines[-1][: len(lines[-1]) - len(lines[-1].lstrip())]
    statements = _statements(f"{body.rstrip()}\n{indent} pass")  # the block that the last line opens
    # A `try` whose handlers are yet to come and a `match` without a case do not parse, whatever they hold.
    return [] if statements is None and _OPEN_ENDED.search(body) else statements


def _statements(body: str) -> list[ast.stmt] | None:
    tree = parse_module("async def _():\n" + "\n".join(f" {line}" for line in body.split("\n")))
    function = tree.body[0] if tree is not None else None
    return function.body if isinstance(function, ast.AsyncFunctionDef) else None
