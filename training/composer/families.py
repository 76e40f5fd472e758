"""Loads every module of parametric families so that they are registered."""

from __future__ import annotations

import importlib

MODULES = (
    "families_digits",
    "families_arithmetic",
    "families_scans",
    "families_rewriting",
    "families_strings",
    "families_layout",
    "families_windows",
    "families_lists",
    "families_orders",
    "families_matrices",
    "families_dicts",
    "families_records",
    "families_simulation",
    "families_dynamic",
    "families_values",
)


def load() -> None:
    """Import the family modules in a fixed order."""
    for name in MODULES:
        importlib.import_module(f"training.composer.{name}")
