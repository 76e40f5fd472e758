"""Gives the local names of reference bodies one convention: what a name is for decides what it is called.

Different hands call a loop's character `c`, `ch`, `char` or `letter`. A small model spends its capacity on that choice,
and its samples differ in names where they should differ in meaning. Only names the body itself binds are touched.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from training.corpus.rows import body_as_function

FAMILIES = {
    "ch": "c ch char character letter symbol sign digit chr cha l",
    "word": "w word token term part piece segment chunk field entry fragment label",
    "line": "line row_text",
    "row": "row r",
    "x": "x num number n v val value item elem element e el it current cur this amount price y z obj thing node",
    "i": "i idx index pos position ix at step offset start_index",
    "result": "res out output result results answer ans collected kept found new made built rebuilt parts pieces lst "
    "new_list filtered selected items_out matches chosen picked total_list values_out lines_out acc_list",
    "count": "cnt count counter hits n_found tally number_of amount_of",
    "total": "total acc sum_ running s summed subtotal balance",
    "counts": "counts freq frequency frequencies tallies histogram occurrences",
    "groups": "groups grouped buckets by_key table mapping lookup d dct merged combined",
    "seen": "seen known visited met unique used already",
    "best": "best largest biggest longest top maximum highest smallest lowest shortest minimum winner champion",
    "previous": "previous prev last before",
}
SYNONYMS = {name: family for family, names in FAMILIES.items() for name in names.split()}
SPARE = {"x": ("x", "y", "z"), "i": ("i", "j", "k"), "key": ("key", "key2")}


def with_conventional_locals(body: str, parameters: Iterable[str] = ()) -> str:
    """Return a body whose local names follow the convention; unchanged where it does not parse.

    Args:
        body: source of a function's body.
        parameters: names that are taken and never changed.
    """
    try:
        tree = ast.parse(body_as_function(body))
    except SyntaxError:
        return body
    taken = set(parameters)
    bound = _bound(tree)
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} | {
        n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)
    }
    if any(isinstance(n, ast.Nonlocal | ast.Global) for n in ast.walk(tree)):
        return body
    renaming: dict[str, str] = {}
    reserved = taken | (used - bound)  # parameters, builtins and other names from outside
    for name, wish in _wishes(tree):
        if name in taken or name in renaming or name not in bound or name == "_":
            continue
        for candidate in (*SPARE.get(wish, (wish,)), *(f"{wish}{number}" for number in range(2, 9))):
            if candidate not in reserved and candidate not in renaming.values():
                renaming[name] = candidate
                break
    kept = bound - set(renaming) - taken
    if kept & set(renaming.values()):  # a name outside of the convention stands in the way
        return body
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = renaming.get(node.id, node.id)
        elif isinstance(node, ast.arg):
            node.arg = renaming.get(node.arg, node.arg)
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    try:
        return ast.unparse(ast.Module(body=function.body, type_ignores=[]))
    except ValueError:
        return body


def _bound(tree: ast.AST) -> set[str]:
    """Names bound by assignment, loop, comprehension or lambda; those of nested functions' parameters too."""
    stored = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return stored | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}


def _wishes(tree: ast.AST) -> list[tuple[str, str]]:
    """(local name, what it should be called) in the order of the source."""
    found: list[tuple[int, int, str, str]] = []

    def wish(node: ast.expr, name: str) -> None:
        if isinstance(node, ast.Name):
            found.append((node.lineno, node.col_offset, node.id, name))
        elif isinstance(node, ast.Starred):
            wish(node.value, "rest")

    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension | ast.AsyncFor):
            for target, name in _loop_targets(node.target, node.iter):
                wish(target, name)
        elif isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            if isinstance(target, ast.Name):
                wish(target, _assigned(target.id, node.value, tree))
        elif isinstance(node, ast.Lambda):
            for argument, name in zip(node.args.args, ("x", "y", "z")):
                found.append((argument.lineno, argument.col_offset, argument.arg, name))
    found.sort(key=lambda entry: entry[:2])
    # Loop targets of a comprehension stand after their use; the order of the targets themselves is what counts.
    return [(name, wanted) for _, _, name, wanted in found]


def _loop_targets(target: ast.expr, source: ast.expr) -> list[tuple[ast.expr, str]]:
    """The names of a loop's targets by what is looped over."""
    called = ""
    if isinstance(source, ast.Call):
        called = source.func.id if isinstance(source.func, ast.Name) else getattr(source.func, "attr", "")
    if isinstance(target, ast.Tuple):
        if called == "enumerate" and len(target.elts) == 2:
            return [(target.elts[0], "i"), *_loop_targets(target.elts[1], source.args[0])]  # type: ignore[attr-defined]
        if called in ("items", "most_common") and len(target.elts) == 2:
            value = target.elts[1]
            return [(target.elts[0], "key"), (value, "value")]
        return [(element, ("x", "y", "z", "w")[min(number, 3)]) for number, element in enumerate(target.elts)]
    if not isinstance(target, ast.Name):
        return []
    if called == "range":
        return [(target, "i")]
    if called == "keys":
        return [(target, "key")]
    if called == "values":
        return [(target, "value")]
    if called == "split":
        return [(target, "word")]
    if called == "splitlines":
        return [(target, "line")]
    if called in ("lower", "upper", "strip", "casefold", "str", "bin"):
        return [(target, "ch")]
    if called in ("combinations", "permutations", "zip", "pairwise"):
        return [(target, "pair")]
    family = SYNONYMS.get(target.id, "x")
    return [(target, family if family in ("ch", "word", "line", "row", "x") else "x")]


def _assigned(name: str, value: ast.expr, tree: ast.AST) -> str:
    """The name of an assigned variable by its first value, else by its family, else its own."""
    if isinstance(value, ast.List) and not value.elts:
        return "result"
    if isinstance(value, ast.Dict) and not value.keys:
        return "counts" if SYNONYMS.get(name) == "counts" or _counts_up(name, tree, subscripted=True) else "groups"
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        if value.func.id == "set" and not value.args:
            return "seen"
        if value.func.id == "Counter":
            return "counts"
        if value.func.id == "defaultdict":
            return "groups"
    if isinstance(value, ast.Constant):
        if value.value == "":
            return "result"
        if value.value == 0 and type(value.value) is int:
            if _counts_up(name, tree, subscripted=False):
                return "count"
            if SYNONYMS.get(name) in ("i", "best"):
                return SYNONYMS[name]
            return "total" if _added_to(name, tree) else SYNONYMS.get(name, name)
    family = SYNONYMS.get(name, name)
    return name if family in ("x", "ch", "word", "row", "line") else family


def _counts_up(name: str, tree: ast.AST, subscripted: bool) -> bool:
    """True where the name (or an item of it) is only ever increased by 1."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add):
            target = node.target.value if subscripted and isinstance(node.target, ast.Subscript) else node.target
            if isinstance(target, ast.Name) and target.id == name:
                return isinstance(node.value, ast.Constant) and node.value.value == 1
        if subscripted and isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get":
            base = node.func.value if isinstance(node.func, ast.Attribute) else None
            if isinstance(base, ast.Name) and base.id == name:
                return True
    return False


def _added_to(name: str, tree: ast.AST) -> bool:
    """True where something is added to the name."""
    return any(
        isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name) and n.target.id == name for n in ast.walk(tree)
    )
