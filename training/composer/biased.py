"""Samplers of element lists in which the elements a pipeline looks for are common."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from training.composer.render import Stream


def _int(rng: Random) -> int:
    return rng.randint(-12, 30)


def _natural(rng: Random) -> int:
    return rng.randint(0, 40)


def biased(
    stream: Stream, make: Callable[[Random], Any], least: int = 2, most: int = 7
) -> Callable[[Random], list[Any]]:
    """A sampler of lists in which elements that pass the tests of the stream are common."""
    compiled: list[Callable[[Any], bool]] = []

    def sample(rng: Random) -> list[Any]:
        if stream.tests and not compiled:
            code = "lambda _: " + " and ".join(f"({test})" for test in stream.tests)
            compiled.append(eval(code))
        made = []
        for _ in range(rng.randint(least, most)):
            item = make(rng)
            if compiled and rng.random() < 0.55:
                for _ in range(14):
                    if compiled[0](item):
                        break
                    item = make(rng)
            made.append(item)
        if len(made) > 3 and rng.random() < 0.4:
            made[-1] = made[1]
        return made

    return sample
