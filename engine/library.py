"""The library: programs that solved earlier tasks, found again by a new Task's words and by the types in its Examples.

A model of a few million weights cannot hold ten thousand idioms; a list can. The nearest programs are candidates like
any other: they are run against the Examples, and those that fail are material for repair (retrieval for code
generation, e.g. Parvez et al., arXiv 2108.11601). Nearness is the cosine of tf-idf vectors (Salton and Buckley 1988)
over word stems, pairs of neighbouring stems, and the types of arguments and results.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.parameter_names import ParameterNames
from engine.quiet_ast import parse_expression
from engine.tasks import Example, Task

Ints = NDArray[Any]
LIBRARY_FILE = "library.npz"
STEM = 5
"""Characters of a word that count: `sorted`, `sorting` and `sorts` are one stem."""
_WORD = re.compile(r"[a-z]+|\d+|[^\sa-z\d]")


@dataclass(frozen=True)
class Solved:
    """A task with a program that solves it."""

    name: str
    """The function's qualified name."""
    body: str
    """The program, parameters by their letters (`engine.parameter_names`)."""
    parameters: int
    """Number of parameters, `self` not counted."""


@dataclass(frozen=True)
class Wording:
    """One way of putting a solved task: what it is found by."""

    solved: Solved
    terms: tuple[str, ...]
    """Each once, as `terms` gives them."""


def wordings(name: str, signature: str, body: str, proses: Sequence[str], examples: Sequence[Example]) -> list[Wording]:
    """The wordings of a task, one for each prose; `body` solves it, with the parameters' own names."""
    names = ParameterNames.of(signature)
    solved = Solved(name, names.to_letters(body), len(names.letters))
    return [Wording(solved, terms(name, signature, prose, examples)) for prose in proses]


class Library:
    """Solved tasks and the index over the terms of their wordings."""

    def __init__(self, vocabulary: list[str], solved: list[Solved], owners: Ints, sizes: Ints, flat: Ints) -> None:
        """Index wordings.

        Args:
            vocabulary: the terms.
            solved: the tasks.
            owners: number of each wording's task, [wordings].
            sizes: how many terms each wording has, [wordings].
            flat: numbers of all their terms, one wording after another, [sum of sizes].
        """
        self.vocabulary, self.solved = vocabulary, solved
        self.owners, self.sizes, self.flat = owners, sizes, flat
        self.numbers = {term: number for number, term in enumerate(vocabulary)}
        wording_of = np.repeat(np.arange(len(owners)), sizes)
        frequency = np.bincount(flat, minlength=len(vocabulary))
        self.weights = np.log((1 + len(owners)) / np.maximum(1, frequency))  # [terms]
        # The wordings that hold term t are postings[starts[t] : starts[t + 1]].
        self.postings = wording_of[np.argsort(flat, kind="stable")]
        self.starts = np.concatenate([[0], np.cumsum(frequency)])
        squares = np.bincount(wording_of, weights=self.weights[flat] ** 2, minlength=len(owners))
        self.norms = np.sqrt(np.maximum(squares, 1e-9))  # [wordings]

    @classmethod
    def of(cls, found: Iterable[Wording]) -> Library:
        """A library of wordings; those of one task share its Solved."""
        empty = np.zeros(0, np.int64)
        return cls([], [], empty, empty, empty).extended(found)

    def extended(self, found: Iterable[Wording]) -> Library:
        """A library that holds further wordings too."""
        numbers, solved = dict(self.numbers), list(self.solved)
        places: dict[Solved, int] = {}
        owners, sizes, flat = [], [], []
        for wording in found:
            if wording.solved not in places:
                places[wording.solved] = len(solved)
                solved.append(wording.solved)
            owners.append(places[wording.solved])
            sizes.append(len(wording.terms))
            flat += [numbers.setdefault(term, len(numbers)) for term in wording.terms]
        joined = (
            np.concatenate([old, np.array(new, np.int64)])
            for old, new in ((self.owners, owners), (self.sizes, sizes), (self.flat, flat))
        )
        return Library(list(numbers), solved, *joined)

    def nearest(self, task: Task, count: int, *, without: Collection[str] = ()) -> list[Solved]:
        """The solved tasks most like a Task, best first, each program once, with as many parameters as the Task has.

        Args:
            task: what is to be solved.
            count: how many at most.
            without: names of solved tasks to leave out.
        """
        scores = np.zeros(len(self.owners))
        for term in terms(task.name, task.signature, task.prose, task.examples):
            number = self.numbers.get(term)
            if number is not None:
                scores[self.postings[self.starts[number] : self.starts[number + 1]]] += self.weights[number] ** 2
        scores /= self.norms
        parameters = len(ParameterNames.of(task.signature).letters)
        found: dict[str, Solved] = {}
        for wording in np.argsort(-scores, kind="stable"):
            if len(found) >= count or scores[wording] <= 0:
                break
            entry = self.solved[self.owners[wording]]
            if entry.parameters == parameters and entry.name not in without:
                found.setdefault(entry.body, entry)
        return list(found.values())

    def save(self, path: Path) -> None:
        """Write to one compressed .npz file."""
        np.savez_compressed(
            path,
            vocabulary=_bytes(self.vocabulary),
            solved=_bytes([(entry.name, entry.body, entry.parameters) for entry in self.solved]),
            owners=self.owners.astype(np.uint32),
            sizes=self.sizes.astype(np.uint16),
            flat=self.flat.astype(np.uint32),
        )

    @classmethod
    def load(cls, path: Path) -> Library:
        """Read what `save` wrote.

        Raises:
            OSError, ValueError, KeyError, BadZipFile: the file is missing or no library.
        """
        with np.load(path) as arrays:
            vocabulary = json.loads(arrays["vocabulary"].tobytes())
            solved = [Solved(*entry) for entry in json.loads(arrays["solved"].tobytes())]
            owners, sizes, flat = (arrays[name].astype(np.int64) for name in ("owners", "sizes", "flat"))
        return cls(vocabulary, solved, owners, sizes, flat)


def terms(name: str, signature: str, prose: str, examples: Sequence[Example]) -> tuple[str, ...]:
    """What a task is found by: stems of its name, parameters and prose, pairs of stems, and types; each once."""
    stems = [word[:STEM] for word in _WORD.findall(prose.lower())]
    found = dict.fromkeys(stems)
    found |= dict.fromkeys(f"{first} {second}" for first, second in itertools.pairwise(stems))
    named = f"{name} {' '.join(ParameterNames.of(signature).letters)}".lower().replace("_", " ")
    found |= dict.fromkeys(word[:STEM] for word in _WORD.findall(named))
    found |= dict.fromkeys(_types(examples))
    return tuple(found)


def _types(examples: Sequence[Example]) -> list[str]:
    """Terms for the types of the arguments and of the result, `0:list[str]` and `=:int`, as the Examples show them."""
    found = []
    for example in examples:
        call = parse_expression(example.source)
        calls = [node for node in ast.walk(call) if isinstance(node, ast.Call)] if call is not None else []
        if calls:
            found += [f"{place}:{_type(argument)}" for place, argument in enumerate(calls[0].args)]
        if example.want_exception is not None:
            found.append(f"!{example.want_exception.partition(':')[0]}")
        elif (result := parse_expression(example.want)) is not None:
            found.append(f"=:{_type(result)}")
    return found


def _type(node: ast.expr) -> str:
    """The type of a literal, with that of its first element."""
    if isinstance(node, ast.Constant):
        return type(node.value).__name__
    if isinstance(node, ast.UnaryOp):
        return _type(node.operand)
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return f"{type(node).__name__.lower()}[{_type(node.elts[0]) if node.elts else ''}]"
    if isinstance(node, ast.Dict):
        first = (node.keys[0], node.values[0]) if node.keys else (None, None)
        return f"dict[{','.join(_type(part) for part in first if part is not None)}]"
    return "other"


def _bytes(value: Any) -> Ints:
    return np.frombuffer(json.dumps(value, ensure_ascii=False).encode(), np.uint8)
