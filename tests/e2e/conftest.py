"""Fixtures of the language server's tests: one folder and one runtime folder per module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.lsp_support import runtime


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for models and logs."""
    return tmp_path_factory.mktemp("lsp")


@pytest.fixture(scope="module")
def run() -> Iterator[Path]:
    """A folder for the worker's socket; no worker outlives the module."""
    with runtime() as run_folder:
        yield run_folder
