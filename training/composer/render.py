"""Renders one pipeline in several code styles: comprehension, generator, stepwise, for loop, while loop."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from training.composer.builder import Builder

_NAMEISH = re.compile(r"[\w.]+$")


def atomic(code: str) -> bool:
    """Whether the code can take an operator or a method call without parentheses."""
    if _NAMEISH.match(code):
        return True
    depth = 0
    if not (code[0].isalnum() or code[0] in "_('"):
        return False
    for at, char in enumerate(code):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif depth == 0 and not (char.isalnum() or char in "_.'"):
            return False
        if code[0] == "(" and depth == 0 and at < len(code) - 1:
            return False
    return True


def put(template: str, expression: str) -> str:
    """The template with `{x}` replaced by the expression, in parentheses where it needs them."""
    if atomic(expression) or template == "{x}":
        return template.replace("{x}", expression)
    parts = template.split("{x}")
    made = parts[0]
    for before, after in pairwise(parts):
        alone = before.rstrip().endswith(("(", ",", "[")) and after.startswith((")", ",", "]"))
        made += (expression if alone else f"({expression})") + after
    return made


def indent(code: str, levels: int = 1) -> str:
    """The code, every line moved right by so many levels."""
    pad = "    " * levels
    return "\n".join(pad + line if line else line for line in code.split("\n"))


@dataclass
class Stream:
    """The elements flowing through a pipeline: the loops, the conditions so far and the current expression."""

    target: str
    iterable: str
    kind: str
    noun: str
    """Plural noun of the elements: "numbers"."""
    bare: str
    """Plural phrase without article: "even numbers in <xs>"."""
    expr: str = ""
    one: str = "element"
    outer: tuple[str, str] | None = None
    indexable: bool = False
    conditions: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tests: list[str] = field(default_factory=list)
    """Conditions on a source element bound to `_`, to bias the inputs."""
    domain: range | None = None
    """The values that can occur, where the source limits them."""
    probe: str = "_"
    """The value that `tests` look at, within an item made by the sampler."""
    mapped: bool = False
    steps: list[str] = field(default_factory=list)

    @property
    def the(self) -> str:
        """The definite plural."""
        return "the " + self.bare

    @property
    def plain(self) -> bool:
        """Whether nothing happens before the finisher."""
        return not self.conditions and self.expr == self.target and self.outer is None

    def condition(self) -> str:
        """All conditions as one expression."""
        if len(self.conditions) == 1:
            return self.conditions[0]
        return " and ".join(f"({c})" if " or " in c else c for c in self.conditions)

    def generator(self) -> str:
        """The inside of a comprehension."""
        loops = f"for {self.target} in {self.iterable}"
        if self.outer:
            loops = f"for {self.outer[0]} in {self.outer[1]} {loops}"
        made = f"{self.expr} {loops}"
        return made + (f" if {self.condition()}" if self.conditions else "")

    def listed(self, b: Builder) -> str:
        """A list expression."""
        if self.plain:
            return self.iterable if self.indexable else f"list({self.iterable})"
        return f"[{self.generator()}]"

    def streamed(self) -> str:
        """What may stand alone as the argument of sum() and the like."""
        return self.iterable if self.plain else self.generator()

    def loop(self, b: Builder, step: str) -> str:
        """An explicit loop around the step, in one of its forms."""
        if (step.count("{e}") > 1 and not _NAMEISH.match(self.expr)) or (
            step.count("{e}") == 1 and not _NAMEISH.match(self.expr) and not _tight(step)
        ):
            name = b.local("value item current y")
            step = f"{name} = {self.expr}\n" + step.replace("{e}", name)
        step = step.replace("{e}", self.expr)
        plain_for = f"for {self.target} in {self.iterable}:"
        if self.conditions:
            if b.chance(0.15):
                inner = f"if not ({self.condition()}):\n    continue\n{step}"
            elif len(self.conditions) == 2 and b.chance(0.3):
                inner = f"if {self.conditions[0]}:\n    if {self.conditions[1]}:\n{indent(step, 2)}"
            else:
                inner = f"if {self.condition()}:\n{indent(step)}"
        else:
            inner = step
        if self.outer:
            return f"for {self.outer[0]} in {self.outer[1]}:\n{indent(plain_for + chr(10) + indent(inner))}"
        if self.indexable and "continue" not in inner and b.chance(0.18):
            index = b.local("i index pos")
            take = f"{self.target} = {self.iterable}[{index}]"
            if b.chance(0.5):
                return f"for {index} in range(len({self.iterable})):\n{indent(take)}\n{indent(inner)}"
            return (
                f"{index} = 0\nwhile {index} < len({self.iterable}):\n{indent(take)}\n{indent(inner)}\n    {index} += 1"
            )
        return f"{plain_for}\n{indent(inner)}"

    def emit(self, b: Builder, direct: Any = (), bound: Any = (), loops: Any = ()) -> None:
        """Write the body. `direct` uses {g} (generator) or {l} (list), `bound` uses {v} (a named list), `loops` are
        (before, step, after) with {e} for the element."""
        direct, bound, loops = _tuple(direct), _tuple(bound), tuple(loops)
        styles = []
        if direct:
            styles += ["direct"] * 4
        if bound or any("{l}" in text for text in direct):
            styles += ["bound"] * (1 if direct else 3)
        if loops:
            styles += ["loop"] * 3
        style = b.rng.choice(styles)
        if style == "loop":
            before, step, after = b.rng.choice(loops)
            parts = [before, self.loop(b, step), after]
            b.code("\n".join(part for part in parts if part))
        elif style == "direct":
            text = b.rng.choice(direct)
            b.code(text.replace("{g}", self.streamed()).replace("{l}", self.listed(b)))
        else:
            text = b.rng.choice(bound or [text for text in direct if "{l}" in text])
            if self.plain and self.indexable:
                b.code(text.replace("{v}", self.iterable).replace("{l}", self.iterable))
                return
            name = b.local(
                "kept chosen selected found picked values_found"
                if not self.mapped
                else "mapped converted results parts kept"
            )
            if b.chance(0.3) or self.outer:
                build = f"{name} = {self.listed(b)}" if not self.outer or b.chance(0.6) else ""
            else:
                build = f"{name} = {self.listed(b)}" if b.chance(0.65) else ""
            if not build:
                build = f"{name} = []\n" + self.loop(b, f"{name}.append({{e}})")
            b.code(build + "\n" + text.replace("{v}", name).replace("{l}", name))


def _tight(step: str) -> bool:
    """Whether the single {e} stands where any expression can stand."""
    return bool(re.search(r"(\(\{e\}\)|[+=] \{e\}$|\(\{e\},|, \{e\}\)|\[\{e\}\])", step, re.MULTILINE))


def _tuple(texts: Any) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts)
