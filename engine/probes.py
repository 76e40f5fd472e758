"""Extra inputs made from the Examples, on which candidates that pass them all may still differ.

Candidates are grouped by what they give for these calls; a big group is a sign of a correct candidate.
"""

from __future__ import annotations

import ast
import copy
import math
from collections.abc import Iterator
from typing import Any

from engine.quiet_ast import literal_value, parse_expression
from engine.tasks import Task

PROBE_LIMIT = 10
_MAX_SOURCE = 400
_MAX_NUMBER = 10**6


def probes(task: Task, limit: int = PROBE_LIMIT) -> tuple[str, ...]:
    """Up to `limit` calls of the task's function with literal arguments that no Example uses, always the same ones.

    Made by changing one literal argument of a call in the Examples; empty where no Example is a plain call that stands
    by itself, as with sessions that build up state.
    """
    calls = [call for example in task.examples if (call := _plain_call(example.source, task.name)) is not None]
    seen = {ast.unparse(call) for call in calls}
    streams = [_variations(call) for call in calls]
    found: list[str] = []
    # One from each call in turn, so that a single long argument list does not use up the limit.
    while streams and len(found) < limit:
        for stream in list(streams):
            source = next((text for text in stream if text not in seen and len(text) <= _MAX_SOURCE), None)
            if source is None:
                streams.remove(stream)
                continue
            seen.add(source)
            found.append(source)
            if len(found) == limit:
                break
    return tuple(found)


def _plain_call(source: str, name: str) -> ast.Call | None:
    """The call in an Example that is nothing but `f(literals)`, as it is or inside `bool(...)` and the like."""
    node = parse_expression(source)
    while isinstance(node, ast.Call) and not _calls(node, name):
        if len(node.args) != 1 or node.keywords:
            return None
        node = node.args[0]
    if not isinstance(node, ast.Call) or not _calls(node, name):
        return None
    arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
    if not all(literal_value(argument)[0] for argument in arguments):
        return None
    if any(keyword.arg is None for keyword in node.keywords):
        return None
    return node


def _calls(node: ast.Call, name: str) -> bool:
    """Whether a call is one of the function: `f(2)`, `Circle.unit(2)`, or `Circle(3).scale(2)` with literals only."""
    owner, _, short = name.rpartition(".")
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Call) and owner:
        made = node.func.value
        literal = all(literal_value(argument)[0] for argument in [*made.args, *(k.value for k in made.keywords)])
        return node.func.attr == short and literal and ast.unparse(made.func) == owner
    return ast.unparse(node.func) == name


def _variations(call: ast.Call) -> Iterator[str]:
    """The call with one argument changed, first changes of every argument first."""
    values = [literal_value(argument)[1] for argument in [*call.args, *(k.value for k in call.keywords)]]
    streams = [_mutations(value) for value in values]
    live = list(range(len(streams)))
    while live:
        for index in list(live):
            try:
                value = next(streams[index])
                changed = parse_expression(repr(value))
            except StopIteration:
                live.remove(index)
                continue
            except (ValueError, RecursionError):
                continue
            if changed is None:
                continue
            new = copy.deepcopy(call)
            if index < len(new.args):
                new.args[index] = changed
            else:
                new.keywords[index - len(new.args)].value = changed
            yield ast.unparse(new)


def _mutations(value: Any) -> Iterator[Any]:
    """Values of the same type near `value`, most telling first."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from _unequal(value, [value + 1, value - 1, 0, -value, min(value * 2 + 3, _MAX_NUMBER), 1])
    elif isinstance(value, float):
        near = [value + 1.0, -value, 0.0, value / 2, value * 2.0 + 0.5]
        yield from _unequal(value, [number for number in near if math.isfinite(number)])
    elif isinstance(value, str):
        yield from _unequal(value, _strings(value))
    elif isinstance(value, bytes):
        yield from _unequal(value, [value[::-1], b"", value * 2, value[1:]])
    elif isinstance(value, (list, tuple)):
        yield from _unequal(value, _sequences(value))
    elif isinstance(value, (set, frozenset)):
        ordered = sorted(value, key=repr)
        yield from _unequal(value, [type(value)(ordered[1:]), type(value)()] if ordered else [])
    elif isinstance(value, dict):
        yield from _unequal(value, _dicts(value))


def _unequal(value: Any, candidates: list[Any]) -> Iterator[Any]:
    seen = {repr(value)}
    for candidate in candidates:
        if repr(candidate) not in seen:
            seen.add(repr(candidate))
            yield candidate


def _strings(value: str) -> list[str]:
    changed = [value[::-1], "", value.swapcase(), value * 2, value[1:], value[:1]]
    return [*changed, f"{value} {value[:3]}"] if value.isprintable() else changed


def _sequences(value: list[Any] | tuple[Any, ...]) -> list[Any]:
    kind, items = type(value), list(value)
    changed = [items[::-1], items[1:], [], [*items, items[0]] if items else [], items[:1]]
    for index, item in enumerate(items[:4]):
        nearest = next(_mutations(item), None)
        if nearest is not None:
            changed.insert(1 + index, [*items[:index], nearest, *items[index + 1 :]])
    return [kind(each) for each in changed]


def _dicts(value: dict[Any, Any]) -> list[dict[Any, Any]]:
    pairs = list(value.items())
    changed: list[dict[Any, Any]] = [dict(pairs[1:]), {}]
    for index, (key, item) in enumerate(pairs[:3]):
        nearest = next(_mutations(item), None)
        if nearest is not None:
            changed.insert(index, {**value, key: nearest})
    return changed
