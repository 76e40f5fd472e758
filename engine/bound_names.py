"""Names a program reads before anything has bound them: what would be a NameError or UnboundLocalError when run.

The order of binding follows "Naming and binding" in the Python language reference, statement by statement; what one
branch binds counts as bound after it, so a name reported here is never bound on any path.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence


def first_unbound(statements: Sequence[ast.stmt], is_known: Callable[[str], bool]) -> str | None:
    """The first name that the statements of a function read although nothing can have bound it; None if there is none.

    Args:
        statements: the function's body, or its beginning.
        is_known: True for parameters, names of the module, builtins, and names that can be imported.
    """
    reader = _Reader(is_known, set())
    try:
        for statement in statements:
            reader.visit(statement)
    except _Unbound as found:
        return found.name
    return None


class _Unbound(Exception):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class _Reader(ast.NodeVisitor):
    """Walks in the order of execution and keeps the set of bound names."""

    def __init__(self, is_known: Callable[[str], bool], bound: set[str]) -> None:
        self.is_known, self.bound = is_known, bound

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._must_be_bound(node.id)
        else:
            self.bound.add(node.id)

    def visit_Assign(self, node: ast.Assign) -> None:
        self._in_order(node.value, *node.targets)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._in_order(node.value, node.target)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self._must_be_bound(node.target.id)
        self._in_order(node.value, node.target)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._in_order(node.value, node.target)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self._in_order(node.iter, node.target, *node.body, *node.orelse)

    visit_AsyncFor = visit_For

    def visit_Try(self, node: ast.Try) -> None:
        self._in_order(*node.body)
        for handler in node.handlers:
            if handler.type is not None:
                self.visit(handler.type)
            if handler.name:
                self.bound.add(handler.name)
            self._in_order(*handler.body)
        self._in_order(*node.orelse, *node.finalbody)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        self.bound |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}

    visit_ImportFrom = visit_Import

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        self.bound |= set(node.names)

    visit_Nonlocal = visit_Global

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> None:
        # Its body runs later, when names that follow may be bound.
        self.bound.add(node.name)

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_ClassDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        given = node.args
        self._in_order(*given.defaults, *(default for default in given.kw_defaults if default is not None))
        parameters = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
        inner = _Reader(
            self.is_known, self.bound | {parameter.arg for parameter in parameters if parameter is not None}
        )
        inner.visit(node.body)

    def visit_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> None:
        self._comprehension(node.generators, node.elt)

    visit_SetComp = visit_ListComp
    visit_GeneratorExp = visit_ListComp

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self._comprehension(node.generators, node.key, node.value)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        self.generic_visit(node)
        self._bind(node.name)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        self._bind(node.name)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        self.generic_visit(node)
        self._bind(node.rest)

    def _must_be_bound(self, name: str) -> None:
        if name not in self.bound and not self.is_known(name):
            raise _Unbound(name)

    def _bind(self, name: str | None) -> None:
        if name is not None:
            self.bound.add(name)

    def _comprehension(self, generators: Sequence[ast.comprehension], *results: ast.expr) -> None:
        inner = _Reader(self.is_known, set(self.bound))
        for generator in generators:
            inner._in_order(generator.iter, generator.target, *generator.ifs)
        inner._in_order(*results)
        for part in (*generators, *results):  # `:=` binds outside of the comprehension
            self.bound |= {n.target.id for n in ast.walk(part) if isinstance(n, ast.NamedExpr)}

    def _in_order(self, *nodes: ast.AST) -> None:
        for node in nodes:
            self.visit(node)
