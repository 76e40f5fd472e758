"""Two functions: one to be written, one that is wrong."""

from __future__ import annotations


def double(n: int) -> int:
    """Return twice the number.

    >>> double(2)
    4
    >>> double(0)
    0
    """

def half(n: int) -> int:
    """Return half the number, rounded down.

    >>> half(4)
    2
    >>> half(3)
    1
    """
    return -(-n // 2)
