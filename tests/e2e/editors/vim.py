"""Drives Vim with ALE by keys: `:ALECodeAction`, the edit, writing."""

from __future__ import annotations

import os

from terminal import FILE, Terminal


def implement(vim: Terminal) -> None:
    """Choose the first code action and write the file."""
    assert vim.see("def double", 60), "the file is not shown"
    vim.type(":ALELint\r")
    for _ in range(100):  # until the server is there
        vim.type(":ALECodeAction\r")
        if vim.see("Implement `double`", 3):
            break
        vim.type("\x1b")
    else:
        raise AssertionError("no code action is offered")
    vim.type("1\r")
    assert vim.see("    return", 180), "no edit came"
    vim.type("\x1b:wq\r")
    vim.pump(2)


Terminal(["vim.nox", "-Nu", os.environ["CODERL_TEST_CONFIG"], "-i", "NONE", "-n", FILE]).drive(implement)
