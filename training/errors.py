"""What a stage tells its user when it cannot go on: one sentence saying what happened and what to do."""

from __future__ import annotations


class StageFailed(Exception):
    """A stage cannot go on, through no defect of the program; the message is one sentence for the user."""
