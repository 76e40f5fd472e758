"""What a family fills in while it makes one exercise: parameters, wording, code and inputs."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from training.composer.values import Kind

T = TypeVar("T")

OMIT = object()
"""A sampled value that stands for leaving out an argument that has a default."""


@dataclass
class Param:
    """One parameter: its name, hint, how prose speaks of it, and how to sample values for it."""

    name: str
    hint: str
    described: str
    short: str
    sample: Callable[[Random], Any]
    default: str = ""


class Builder:
    """Collects the pieces of one exercise. A family calls its methods in any order."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.params: list[Param] = []
        self.used: set[str] = set()
        self.returns = "int"
        self.imports: list[str] = []
        self.names: list[str] = []
        self.nouns: list[str] = []
        self.imperatives: list[str] = []
        self.conditions: list[str] = []
        self.notes: list[str] = []
        self.errors: list[str] = []
        self.cases: list[tuple[Any, ...]] = []
        self.body = ""
        self.prints = False
        self.origin = ""

    # -- choices ---------------------------------------------------------------------------------

    def pick(self, *options: T) -> T:
        """One of the options."""
        return self.rng.choice(options)

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.rng.random() < probability

    def number(self, low: int, high: int) -> int:
        """An integer between low and high, both included."""
        return self.rng.randint(low, high)

    # -- names -----------------------------------------------------------------------------------

    def local(self, options: str) -> str:
        """A fresh identifier from the space-separated options."""
        free = [option for option in options.split() if option not in self.used and not keyword.iskeyword(option)]
        if not free:
            stem = options.split()[0]
            free = [next(f"{stem}{i}" for i in range(2, 99) if f"{stem}{i}" not in self.used)]
        chosen = self.rng.choice(free)
        self.used.add(chosen)
        return chosen

    def param(
        self,
        kind: Kind,
        names: str = "",
        described: str = "",
        short: str | None = None,
        sample: Callable[[Random], Any] | None = None,
        default: str = "",
    ) -> str:
        """Add a parameter and give back its name; texts refer to it as `<name>`."""
        name = self.local(names or kind.names)
        self.params.append(
            Param(
                name,
                kind.hint,
                described or kind.described,
                kind.short if short is None else short,
                sample or kind.sample,
                default,
            )
        )
        return name

    # -- wording ---------------------------------------------------------------------------------

    def noun(self, *texts: str) -> None:
        """Noun phrases that say what is returned: "the sum of ..."."""
        self.nouns.extend(texts)

    def do(self, *texts: str) -> None:
        """Imperative clauses without a full stop: "split `s` at commas and ..."."""
        self.imperatives.extend(texts)

    def whether(self, *texts: str) -> None:
        """Clauses for functions that answer True or False: "every number in <xs> is even"."""
        self.conditions.extend(texts)
        self.returns = "bool"

    def note(self, *texts: str) -> None:
        """One sentence that is always part of the text; the arguments are its variants."""
        self.notes.append("«" + "|".join(texts) + "»" if len(texts) > 1 else texts[0])

    def error(self, condition: str) -> None:
        """State that ValueError is raised under this condition."""
        self.errors.append(condition)

    def named(self, *names: str) -> None:
        """Function names to choose from."""
        self.names.extend(names)

    # -- code ------------------------------------------------------------------------------------

    def code(self, *variants: str) -> None:
        """Set the body to one of the variants."""
        self.body = textwrap.dedent(self.rng.choice(variants)).strip("\n").rstrip()

    def need(self, line: str) -> None:
        """Add an import line once."""
        if line not in self.imports:
            self.imports.append(line)

    # -- inputs ----------------------------------------------------------------------------------

    def case(self, *arguments: Any) -> None:
        """Add an edge case: one argument per parameter."""
        self.cases.append(arguments)

    def sampled(self, count: int) -> list[tuple[Any, ...]]:
        """Random argument tuples from the samplers of the parameters."""
        return [tuple(param.sample(self.rng) for param in self.params) for _ in range(count)]


Family = Callable[[Builder], None]


def weighted(families: Sequence[tuple[Family, float]]) -> tuple[list[Family], list[float]]:
    """Split pairs of family and weight into the two lists `random.choices` takes."""
    cumulative: list[float] = []
    total = 0.0
    for _, weight in families:
        total += weight
        cumulative.append(total)
    return [family for family, _ in families], cumulative
