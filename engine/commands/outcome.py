"""How a command ends: its exit codes, and the error that ends it with one sentence."""

from __future__ import annotations

ALL_VERIFIED = 0
"""All that was asked for is verified."""
NOT_VERIFIED = 1
"""Something is not."""
WRONG_CALL = 2
"""The call or its input is wrong."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it."""


class CommandFailed(Exception):
    """The command cannot do what it was called for; the message is one sentence for the user. Exit code 2."""
