"""Checks curriculum modules: every exercise runs its Examples, has enough of them, and is unlike the others.

python -m training.curriculum.check                               all modules
python -m training.curriculum.check text.case sequences.filter    some modules
"""

from __future__ import annotations

import ast
import doctest
import importlib
import io
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from types import ModuleType

import training.curriculum
from training.curriculum.exercise import PHRASINGS

MIN_EXAMPLES = 3
MIN_PHRASINGS = 2
TOPIC_DEPTH = 3
"""Dots in `training.curriculum.TOPIC.MODULE`; what lies higher is infrastructure."""


def module_names() -> list[str]:
    """Names of all exercise modules as TOPIC.MODULE, sorted."""
    prefix = "training.curriculum."
    found = pkgutil.walk_packages(training.curriculum.__path__, prefix)
    return sorted(m.name.removeprefix(prefix) for m in found if not m.ispkg and m.name.count(".") == TOPIC_DEPTH)


def exercises(module: ModuleType) -> Iterator[tuple[str, object]]:
    """Yield (qualified name, function) of every exercise in a module, methods of its classes included."""
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if isinstance(value, type):
            for member_name, member in vars(value).items():
                function = getattr(member, "__func__", member)
                function = getattr(function, "fget", None) or function
                if hasattr(function, PHRASINGS):
                    yield f"{name}.{member_name}", function
        elif hasattr(value, PHRASINGS):
            yield name, value


def problems_of(module: ModuleType) -> list[str]:
    """Every rule broken by a module's exercises, one sentence each."""
    problems: list[str] = []
    found = list(exercises(module))
    if not found:
        problems.append(f"{module.__name__}: no exercise")
    marked = {function.__qualname__ for _, function in found}  # type: ignore[attr-defined]
    with open(str(module.__file__), encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.name not in marked:
            problems.append(f"{module.__name__}.{node.name}: public function without @exercise")
    finder = doctest.DocTestFinder(recurse=False)
    for name, function in found:
        where = f"{module.__name__}.{name}"
        phrasings = getattr(function, PHRASINGS)
        if len({p.strip() for p in phrasings}) < MIN_PHRASINGS:
            problems.append(f"{where}: fewer than {MIN_PHRASINGS} different phrasings")
        if any(">>>" in p for p in phrasings):
            problems.append(f"{where}: a phrasing contains examples; they belong in the docstring only")
        checks = 0
        for test in finder.find(function, name, module=module, globs=dict(vars(module))):
            checks += sum(bool(e.want) for e in test.examples)
            output = io.StringIO()
            runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS)
            with redirect_stdout(output):
                failed = runner.run(test, out=output.write).failed
            if failed:
                problems.append(f"{where}: {failed} example(s) fail\n{output.getvalue()}")
        if checks < MIN_EXAMPLES:
            problems.append(f"{where}: {checks} examples, at least {MIN_EXAMPLES} are needed")
    return problems


def main(names: list[str]) -> int:
    """Check the named modules (all without names); print problems and a count; return the exit code."""
    broken = 0
    total = 0
    seen: dict[str, str] = {}
    for name in names or module_names():
        module = importlib.import_module(f"training.curriculum.{name}")
        problems = problems_of(module)
        for qualname, _ in exercises(module):
            total += 1
            if qualname in seen:
                problems.append(f"{name}.{qualname}: the same name is used in {seen[qualname]}")
            seen[qualname] = name
        for problem in problems:
            print(problem)
        broken += len(problems)
    print(f"{total} exercises, {broken} problems")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
