"""Prepares the template: search path, the module's imports, and a version of the module that holds no answers."""

from __future__ import annotations

import ast
import gc
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import types
from collections.abc import Sequence
from typing import Any

from .capture import Capture


def prepare(file_name: str, module_name: str, imports_source: str, path: Sequence[str]) -> list[str]:
    """Set `sys.path` to start with `path` and run the import statements. Returns one sentence for each that failed."""
    import random  # noqa: F401  (so that a candidate that imports it finds the generator that reseed() has seeded)

    sys.path[:] = list(dict.fromkeys([*path, *sys.path]))
    sys.meta_path.insert(0, _OwnModule(file_name, module_name))
    problems = _run_imports(file_name, module_name, imports_source)
    sys.modules.pop(module_name, None)
    gc.collect()
    gc.freeze()  # the collector leaves the template's objects alone, so a child does not copy their pages
    return problems


def reseed() -> None:
    """Seed the random generators that are loaded, in the child: equal candidates then behave equally."""
    sys.modules["random"].seed(0)
    numpy_random = sys.modules.get("numpy.random")
    if numpy_random is not None:
        numpy_random.seed(0)


def _run_imports(file_name: str, module_name: str, source: str) -> list[str]:
    module = types.ModuleType(module_name)
    is_package = os.path.basename(file_name) == "__init__.py"
    module.__file__ = file_name
    module.__package__ = module_name if is_package else module_name.rpartition(".")[0]
    problems = []
    try:
        statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [f"the module's imports could not be read: {error}"]
    for node in statements:
        try:
            code = compile(ast.Module([node], []), file_name, "exec", dont_inherit=True)
            with Capture(64 * 1024):
                exec(code, module.__dict__)  # noqa: S102 - the user's own import statement
        except BaseException as error:  # noqa: BLE001 - a module may call sys.exit() when imported
            problems.append(f"line {node.lineno}: {type(error).__name__}: {error}")
    return problems


class _OwnModule(importlib.abc.MetaPathFinder):
    """Loads the module under edit without docstrings, where a sibling module imports it.

    Its docstrings hold the expected answers, and what the template has loaded a candidate can find.
    """

    def __init__(self, file_name: str, module_name: str) -> None:
        self._file_name = file_name
        self._module_name = module_name
        try:
            with open(file_name, "rb") as file:
                self._source: bytes | None = file.read()
        except OSError:
            self._source = None  # never saved, or not visible in the sandbox

    def find_spec(
        self, name: str, path: Any = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self._module_name or self._source is None:
            return None
        is_package = os.path.basename(self._file_name) == "__init__.py"
        loader = _StrippingLoader(self._file_name, self._source)
        return importlib.util.spec_from_file_location(
            name,
            self._file_name,
            loader=loader,
            submodule_search_locations=[os.path.dirname(self._file_name)] if is_package else None,
        )


class _StrippingLoader(importlib.abc.Loader):
    def __init__(self, file_name: str, source: bytes) -> None:
        self._file_name = file_name
        self._source = source

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        tree = strip_docstrings(ast.parse(self._source))
        exec(compile(tree, self._file_name, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - the user's own file


def strip_docstrings(tree: ast.Module) -> ast.Module:
    """`tree` with every docstring replaced by an empty one."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body:
            first = node.body[0]
            constant = first.value if isinstance(first, ast.Expr) else None
            if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                constant.value = ""
    return tree


def address_space() -> int:
    """Bytes of address space this process uses; 0 where that cannot be told."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
