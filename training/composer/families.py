"""Loads every module of parametric families so that they are registered."""

from __future__ import annotations

import importlib

MODULES = ("families_numbers", "families_text", "families_sequences", "families_records")


def load() -> None:
    """Import the family modules in a fixed order."""
    for name in MODULES:
        importlib.import_module(f"training.composer.{name}")
