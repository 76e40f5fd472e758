"""Small things with numbers."""


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


def square(n: int) -> int:
    """Return the number times itself.

    >>> square(3)
    9
    """
    return n * n
