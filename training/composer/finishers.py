"""The register of pipeline endings, how one is drawn, and the wording they share."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from random import Random

from training.composer.builder import Builder
from training.composer.render import Stream

Finisher = Callable[[Builder, Stream], None]


BY_KIND: dict[str, list[tuple[Finisher, float]]] = {"int": [], "word": [], "char": []}


_CUMULATIVE: dict[str, tuple[list[Finisher], list[float]]] = {}


HINTS = {"int": "int", "word": "str", "char": "str"}


def finisher(kinds: str, weight: float = 1.0) -> Callable[[Finisher], Finisher]:
    """Register a finisher for the kinds of element it takes."""

    def register(made: Finisher) -> Finisher:
        for kind in kinds.split():
            BY_KIND[kind].append((made, weight))
        return made

    return register


def choose(rng: Random, s: Stream) -> Finisher:
    """A finisher for what flows in the stream."""
    if s.kind not in _CUMULATIVE:
        pairs = BY_KIND[s.kind]
        _CUMULATIVE[s.kind] = [made for made, _ in pairs], list(itertools.accumulate(weight for _, weight in pairs))
    makers, cumulative = _CUMULATIVE[s.kind]
    return rng.choices(makers, cum_weights=cumulative)[0]


def stepped(b: Builder, s: Stream) -> None:
    """Say the pipeline step by step as an imperative, beside the noun phrase."""
    first, *rest = s.steps
    if " among " in s.bare or any(" x" in many for many in rest):
        return
    listed = " and then ".join("the " + many.replace("{the}", "these") for many in rest)
    noun = b.nouns[0]
    if s.the not in noun or noun.count(s.bare) > 1:
        return
    end = noun.replace(s.the, "the results", 1)
    if end.startswith("the results") or "<" in end:
        return
    b.do(f"take {first}, «form|compute|work out» {listed}, and return {end}")


def empty_value(b: Builder, s: Stream, options: tuple[str, ...] = ("0", "-1", "None")) -> str:
    """A default for the case that nothing is left, with its note."""
    default = b.pick(*options)
    there = (
        "If there «are none|are no such values|is none», return {}."
        if s.conditions
        else "If there are none, return {}."
    )
    b.note(
        there.format(default),
        f"Return {default} «if there are none|when there are none».",
        f"When nothing qualifies, the «result|answer» is {default}.",
    )
    if default == "None":
        b.returns += " | None"
    return default
