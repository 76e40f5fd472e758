"""Turns a filled-in builder into a verified exercise, or rejects it."""

# ruff: noqa: SIM905 - word lists read better as one string

from __future__ import annotations

import builtins
import contextlib
import io
import keyword
import re
from random import Random
from typing import Any

from training.composer.builder import OMIT, Builder
from training.composer.exercise import ComposedExercise
from training.composer.phrasing import phrasings

NAME_HOLE = "_SELF_"
"""Stands for the name of the function in the body of a recursive family."""
MAX_OUTPUT = 120
MAX_CALL = 110
_TELLING = re.compile(r"[2-9]|1\d|(?!True|False|None)\b[A-Za-z]{2}|'.+'")
"""Found in an output that says more than 0, 1, True or nothing."""
_VAGUE = "solve process compute f func run apply_rule calculate transform helper answer evaluate g task handle".split()
_TYPING = {"list": "List", "dict": "Dict", "tuple": "Tuple", "set": "Set"}
_GENERIC = re.compile(r"\b(list|dict|tuple|set)\[")
_OPTIONAL = re.compile(r"^(.+) \| None$")


def _old_style(hint: str, wanted: set[str]) -> str:
    def swap(match: re.Match[str]) -> str:
        wanted.add(_TYPING[match.group(1)])
        return _TYPING[match.group(1)] + "["

    optional = _OPTIONAL.match(hint)
    if optional:
        wanted.add("Optional")
        hint = f"Optional[{optional.group(1)}]"
    return _GENERIC.sub(swap, hint)


def _signature(b: Builder, name: str, rng: Random) -> str:
    hinted = rng.random() < 0.62
    old = hinted and rng.random() < 0.2
    wanted: set[str] = set()
    parts = []
    for param in b.params:
        part = param.name
        if hinted:
            part += ": " + (_old_style(param.hint, wanted) if old else param.hint)
        if param.default:
            part += f" = {param.default}" if hinted else f"={param.default}"
        parts.append(part)
    arrow = f" -> {_old_style(b.returns, wanted) if old else b.returns}" if hinted else ""
    if wanted:
        b.need("from typing import " + ", ".join(sorted(wanted)))
    return f"def {name}({', '.join(parts)}){arrow}:"


def _name(b: Builder, rng: Random) -> str:
    if rng.random() < 0.1 or not b.names:
        return rng.choice([name for name in _VAGUE if name not in b.used])
    name = rng.choice(b.names)
    roll = rng.random()
    if roll < 0.08 and not name.startswith(("is_", "has_", "all_", "any_")):
        name = rng.choice(("get_", "compute_", "find_", "my_")) + name
    if name in b.used or hasattr(builtins, name) or keyword.iskeyword(name) or re.search(rf"\b{name}\b", b.body):
        name += rng.choice(("_of", "_values", "_items", "_from", "_it", "_all"))
    return name


def _call(name: str, arguments: tuple[Any, ...]) -> str:
    return f"{name}({', '.join(repr(argument) for argument in arguments if argument is not OMIT)})"


def _inexact(value: Any) -> bool:
    if isinstance(value, float):
        return len(repr(value)) > 8
    if isinstance(value, (list, tuple)):
        return any(_inexact(item) for item in value)
    if isinstance(value, dict):
        return any(_inexact(item) for item in value.values())
    return False


def _outcome(b: Builder, call: str, namespace: dict[str, Any]) -> tuple[str, str] | None:
    """The example for one call, or None where it should not be shown."""
    try:
        if b.prints:
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                eval(call, namespace)
            want = out.getvalue().rstrip("\n")
            return (call, want) if want and "\n\n" not in want else None
        value = eval(call, namespace)
    except ValueError as error:
        if not b.errors:
            return None
        return call, f"Traceback (most recent call last):\n    ...\nValueError: {error}"
    except (IndexError, KeyError, ZeroDivisionError, TypeError, OverflowError, RecursionError):
        return None
    if value is None:
        return f"{call} is None", "True"
    if _inexact(value):
        return None
    return call, repr(value)


def _choose(b: Builder, found: list[tuple[str, str]], edges: int, rng: Random) -> list[tuple[str, str]] | None:
    """Three to six examples that show different outputs."""
    wanted = rng.choice((3, 3, 3, 4, 4, 5, 6))
    chosen: list[tuple[str, str]] = []
    outputs: dict[str, int] = {}
    first = found[:edges]
    rest = found[edges:]
    rng.shuffle(first)
    if b.errors:
        first.sort(key=lambda example: not example[1].startswith("Traceback"))
    limit = 1 if wanted < 5 else 2
    if not b.errors and rng.random() < 0.2:
        limit -= 1
    for cap in (1, 2, 4):
        for example in rest:
            if len(chosen) >= wanted - min(limit, len(first)):
                break
            if example in chosen or outputs.get(example[1], 0) >= cap:
                continue
            chosen.append(example)
            outputs[example[1]] = outputs.get(example[1], 0) + 1
    for example in first:
        if len(chosen) < wanted and limit > 0 and example not in chosen:
            chosen.append(example)
            outputs[example[1]] = outputs.get(example[1], 0) + 1
            limit -= 1
    if len(chosen) < 3 or len(outputs) < 2:
        return None
    if b.returns not in ("bool", "bool | None") and max(outputs.values()) > len(chosen) - 1:
        return None
    if b.returns != "bool" and not any(_TELLING.search(output) for output in outputs):
        return None
    if b.errors and not any(output.startswith("Traceback") for output in outputs):
        return None
    return chosen


def finish(b: Builder, rng: Random) -> ComposedExercise | None:
    """The verified exercise, or None where the draft is degenerate."""
    name = _name(b, rng)
    signature = _signature(b, name, rng)
    body = b.body.replace(NAME_HOLE, name)
    indented = "    " + body.replace("\n", "\n    ")
    namespace: dict[str, Any] = {}
    source = "\n".join([*b.imports, signature, indented]) + "\n"
    exec(compile(source, "<composed>", "exec"), namespace)  # noqa: S102 - runs only code composed by this package
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    edges = 0
    arguments = b.cases + b.sampled(9)
    tracebacks = 0
    for at, case in enumerate(arguments):
        call = _call(name, case)
        if call in seen or len(call) > MAX_CALL:
            continue
        seen.add(call)
        example = _outcome(b, call, namespace)
        if example is None:
            continue
        traceback = example[1].startswith("Traceback")
        if len(example[1]) > MAX_OUTPUT or (traceback and tracebacks >= 1):
            continue
        tracebacks += traceback
        found.append(example)
        edges += at < len(b.cases)
    if not found:
        return None
    chosen = _choose(b, found, edges, rng)
    if chosen is None:
        return None
    texts = phrasings(b, rng)
    if len(texts) < 2:
        return None
    return ComposedExercise(name, signature, texts, tuple(chosen), body, tuple(b.imports), b.origin)
