"""Parameters as the model knows them: a, b, c ... in the order of the signature, whatever they are called in the file.

A small model copies long names badly and a name carries little that the prose does not say, so the prompt shows each
parameter as its name followed by its letter, bodies are trained and generated with the letters alone, and the names are
put back before a body is run. Names that a body binds itself make way where they would collide.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.quiet_ast import parse_module

LETTERS = "abcdefgh"
"""Parameters after the eighth keep their names."""
_SELF_NAMES = ("self", "cls")
_DEFINITION = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class ParameterNames:
    """The parameters of one function and their letters."""

    letters: Mapping[str, str] = field(default_factory=dict)
    """Parameter name -> letter, in the order of the signature."""

    @classmethod
    def of(cls, signature: str) -> ParameterNames:
        """Read the parameters of a signature (decorators, `def` line with colon); none where it does not parse."""
        function = _function(signature)
        if function is None:
            return cls()
        names = [argument.arg for argument in _arguments(function)]
        if names[:1] and names[0] in _SELF_NAMES:
            names = names[1:]
        return cls(dict(zip(names, LETTERS)))

    def signature(self, signature: str) -> str:
        """The signature with each parameter's letter after its name: `def f(limit a: int, *rest b):`."""
        function = _function(signature)
        if function is None or not self.letters:
            return signature
        for argument in _arguments(function):
            if argument.arg in self.letters:
                argument.arg = f"{argument.arg} {self.letters[argument.arg]}"
        header = ast.unparse(function)
        return header[: header.rindex("\n")]

    def prose(self, prose: str) -> str:
        """The prose with the letter after each mention of a parameter, in backquotes or bare."""
        for name, letter in self.letters.items():
            if name in ("a", "i", "A", "I"):  # words of English too
                prose = re.sub(rf"`{name}`", f"`{name} {letter}`", prose)
            else:
                prose = re.sub(rf"(?<![\w.]){re.escape(name)}(?!\w)", f"{name} {letter}", prose)
        return prose

    def to_letters(self, body: str) -> str:
        """A body with letters for parameters, in canonical formatting; as it is where it does not parse."""
        return _renamed(body, dict(self.letters))

    def to_names(self, body: str) -> str:
        """What `to_letters` is undone by: a body as the model wrote it, with the parameters' own names."""
        return _renamed(body, {letter: name for name, letter in self.letters.items()})


def _renamed(body: str, renaming: dict[str, str]) -> str:
    """Rename throughout a body; another name that equals a new one gets a number if the body binds it."""
    moved = {old: new for old, new in renaming.items() if old != new}
    if not moved or not body.strip():
        return body
    tree = parse_module("async def _():\n" + "\n".join(f" {line}" for line in body.split("\n")))
    if tree is None:
        return body
    used, bound = _names(tree)
    arriving = {new for old, new in moved.items() if old in used}
    for name in sorted((arriving & bound) - set(renaming)):
        number = 2
        while f"{name}{number}" in used or f"{name}{number}" in renaming.values():
            number += 1
        moved[name] = f"{name}{number}"
    for node in ast.walk(tree):
        _rename(node, moved)
    function = tree.body[0]
    assert isinstance(function, ast.AsyncFunctionDef)
    try:
        return ast.unparse(ast.Module(body=function.body, type_ignores=[]))
    except ValueError:  # an f-string that cannot be written in this Python's grammar
        return body


def _names(tree: ast.AST) -> tuple[set[str], set[str]]:
    """Names that occur in a tree, and those of them that it binds."""
    used: set[str] = set()
    bound: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            used.add(node.id)
            if not isinstance(node.ctx, ast.Load):
                bound.add(node.id)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, _DEFINITION | ast.ClassDef | ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
            if node.name:
                bound.add(node.name)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).split(".")[0])
    return used | bound, bound


def _rename(node: ast.AST, moved: Mapping[str, str]) -> None:
    """Rename what one node binds or reads."""
    if isinstance(node, ast.Name):
        node.id = moved.get(node.id, node.id)
    elif isinstance(node, ast.arg):
        node.arg = moved.get(node.arg, node.arg)
    elif isinstance(node, _DEFINITION | ast.ClassDef | ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
        if node.name:
            node.name = moved.get(node.name, node.name)
    elif isinstance(node, ast.Nonlocal | ast.Global):
        node.names = [moved.get(name, name) for name in node.names]
    elif isinstance(node, ast.alias) and (node.asname or node.name) in moved:
        node.asname = moved[node.asname or node.name]


def _function(signature: str) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    tree = parse_module(signature.rstrip() + " pass")
    function = tree.body[0] if tree is not None and tree.body else None
    return function if isinstance(function, _DEFINITION) else None


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    """All parameters in the order they are written."""
    given = function.args
    found = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
    return [argument for argument in found if argument is not None]
