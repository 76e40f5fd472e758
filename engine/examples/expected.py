"""Expected values as text: what the interactive prompt would print for a value written in a docstring."""

from __future__ import annotations

import ast
import builtins

from engine.quiet_ast import literal_value

BUILTIN_NAMES: frozenset[str] = frozenset(dir(builtins))
_BUILTIN_TYPES = frozenset(name for name in BUILTIN_NAMES if isinstance(getattr(builtins, name), type))
_WORDS = {"true": "True", "false": "False", "none": "None", "null": "None", "nothing": "None"}


def known_word(text: str) -> str:
    """`text`, or the Python constant that people mean by `true`, `false`, `null`, `none`."""
    return _WORDS.get(text, text)


def expected_output(node: ast.expr, text: str) -> str | None:
    """What the prompt prints for a literal (nothing for None); None where the expression is no literal.

    Sets stay as they are written, since their order differs between processes.
    """
    if any(isinstance(part, ast.Constant) and part.value is Ellipsis for part in ast.walk(node)):
        return None
    is_literal, value = literal_value(node)
    if not is_literal:
        return None
    if value is None:
        return ""
    if any(isinstance(part, (ast.Set, ast.Call)) for part in ast.walk(node)):
        return " ".join(text.split()) + "\n"
    try:
        return repr(value) + "\n"
    except (ValueError, RecursionError):  # an integer too long to print, a value too deep
        return " ".join(text.split()) + "\n"


def free_names(node: ast.AST) -> set[str]:
    """Names an expression uses and does not bind itself."""
    used: set[str] = set()
    bound: set[str] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Name):
            (used if isinstance(part.ctx, ast.Load) else bound).add(part.id)
        elif isinstance(part, ast.arg):
            bound.add(part.arg)
    return used - bound


def is_type_name(name: str) -> bool:
    """Whether a bare name reads as a type: `int`, `Node`, `Optional`."""
    return name in _BUILTIN_TYPES or (name[:1].isupper() and not name.isupper() and name not in BUILTIN_NAMES)


def looks_like_type(node: ast.expr) -> bool:
    """Whether the right side of an arrow is a return type and no value: `int`, `list[int]`, `str | None`."""
    if isinstance(node, ast.Name):
        return is_type_name(node.id)
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, (ast.Name, ast.Attribute)) and looks_like_type_base(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return looks_like_type(node.left) or looks_like_type(node.right)
    return isinstance(node, ast.Attribute) and node.attr[:1].isupper()


def looks_like_type_base(node: ast.expr) -> bool:
    """Whether what is subscripted is a generic type."""
    return isinstance(node, ast.Attribute) or (isinstance(node, ast.Name) and is_type_name(node.id))
