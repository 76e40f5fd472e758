"""The register into which every parametric family enters itself."""

from __future__ import annotations

from collections.abc import Callable

from training.composer.builder import Family

FAMILIES: list[tuple[Family, float]] = []


def family(weight: float = 1.0) -> Callable[[Family], Family]:
    """Register a family; `weight` is how often it is drawn compared with the others."""

    def register(made: Family) -> Family:
        FAMILIES.append((made, weight))
        return made

    return register
