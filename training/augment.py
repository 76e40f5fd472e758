"""Varies a row each time it is used: phrasing, names, hints, which Examples and imports are shown."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Sequence

from engine.parameter_names import ParameterNames
from engine.prompt import build_prompt
from engine.tasks import Example
from training.corpus.rows import Row, body_as_function

VAGUE_NAMES = (
    "solve",
    "solution",
    "func",
    "f",
    "g",
    "compute",
    "process",
    "task",
    "helper",
    "run",
    "calculate",
    "my_func",
    "answer",
)
RENAME_SHARE = 0.15
UNHINTED_SHARE = 0.25
IMPORTS_SHOWN_SHARE = 0.6
PARAMETER_RENAME_SHARE = 0.2
PARAMETER_NAMES = (
    "x",
    "y",
    "a",
    "b",
    "n",
    "s",
    "arr",
    "lst",
    "items",
    "values",
    "data",
    "text",
    "word",
    "nums",
    "k",
    "m",
    "string",
    "p",
    "q",
    "t",
)


def varied_pair(row: Row, rng: random.Random) -> tuple[str, str]:
    """Return (prompt, body) of a row in one of its variations."""
    signature, body, prose = row.signature, row.body, rng.choice(row.phrasings)
    examples = list(row.example_objects())
    if len(examples) > 2:
        keep = rng.randint(2, min(5, len(examples)))
        examples = [examples[i] for i in sorted(rng.sample(range(len(examples)), keep))]
    if rng.random() < PARAMETER_RENAME_SHARE:
        signature, body, prose = rename_parameter(signature, body, prose, rng, examples)
    plain = "." not in row.name
    if plain and rng.random() < RENAME_SHARE:
        signature, body, examples = rename_function(row.name, rng.choice(VAGUE_NAMES), signature, body, examples)
    if rng.random() < UNHINTED_SHARE:
        signature = without_hints(signature)
    context = "\n".join(row.imports) if rng.random() < IMPORTS_SHOWN_SHARE else ""
    letters = ParameterNames.of(signature)
    return build_prompt(context, row.class_header, signature, prose, examples), letters.to_letters(body)


def plain_pair(row: Row) -> tuple[str, str]:
    """Return (prompt, body) of a row as it stands, as the engine would build it."""
    return build_prompt(
        "\n".join(row.imports), row.class_header, row.signature, row.phrasings[0], row.example_objects()
    ), ParameterNames.of(row.signature).to_letters(row.body)


def rename_function(
    old: str, new: str, signature: str, body: str, examples: list[Example]
) -> tuple[str, str, list[Example]]:
    """Give a function another name everywhere it is mentioned as a word."""
    word = re.compile(rf"\b{re.escape(old)}\b")
    renamed = [
        Example(word.sub(new, e.source), e.want, e.form, e.line, e.end_line, e.options, e.want_exception)
        for e in examples
    ]
    return word.sub(new, signature), word.sub(new, body), renamed


def rename_parameter(
    signature: str, body: str, prose: str, rng: random.Random, examples: Sequence[Example] = ()
) -> tuple[str, str, str]:
    """Rename one parameter consistently in signature, body and prose; unchanged where it could clash.

    An Example that passes either name as a keyword would no longer fit: then, too, nothing is renamed.
    """
    function = ast.parse(signature + " pass").body[0]
    if not isinstance(function, ast.FunctionDef):
        return signature, body, prose
    arguments = [a for a in function.args.args if a.arg not in ("self", "cls")]
    if not arguments or len(function.args.kwonlyargs):
        return signature, body, prose
    old, new = rng.choice(arguments).arg, rng.choice(PARAMETER_NAMES)
    others = [*function.args.posonlyargs, function.args.vararg, function.args.kwarg]
    if any(argument is not None and argument.arg == new for argument in others):
        return signature, body, prose
    if any(re.search(rf"\b(?:{old}|{new})\s*=(?!=)", example.source) for example in examples):
        return signature, body, prose
    tree = ast.parse(body_as_function(body))
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} | {
        a.arg for a in ast.walk(tree) if isinstance(a, ast.arg)
    }
    if (
        new in used
        or any(a.arg == new for a in function.args.args)
        or any(isinstance(n, ast.keyword) and n.arg == old for n in ast.walk(tree))
    ):
        return signature, body, prose
    # An everyday word such as `text` may stand in the prose as a word, not as the parameter: then only code is renamed.
    for argument in function.args.args:
        if argument.arg == old:
            argument.arg = new
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == old:
            node.id = new
        elif isinstance(node, ast.arg) and node.arg == old:
            return signature, body, prose
    function.body = [ast.Pass()]
    header = ast.unparse(function)
    statements = tree.body[0].body  # type: ignore[attr-defined]
    prose = re.sub(rf"`{re.escape(old)}`|\b{re.escape(old)}\b(?=[^a-z]|$)", lambda m: m[0].replace(old, new), prose)
    return header[: header.rindex("\n")], ast.unparse(ast.Module(body=statements, type_ignores=[])), prose


def without_hints(signature: str) -> str:
    """The signature without type hints."""
    function = ast.parse(signature + " pass").body[0]
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
        return signature
    function.returns = None
    for argument in [
        *function.args.args,
        *function.args.kwonlyargs,
        *function.args.posonlyargs,
        function.args.vararg,
        function.args.kwarg,
    ]:
        if argument is not None:
            argument.annotation = None
    function.body = [ast.Pass()]
    header = ast.unparse(function)
    return header[: header.rindex("\n")]
