"""Stock keeping for a small shop.

The functions that end in a docstring are to be written by `coderl-lsp implement examples/inventory.py`.
"""

from __future__ import annotations

LOW_STOCK = 5
"""Items of which fewer than this are left should be ordered."""


class OutOfStock(Exception):
    """More was asked for than there is."""


def take(stock: dict[str, int], item: str, count: int) -> dict[str, int]:
    """Return the stock after `count` of `item` were taken out of it.

    >>> take({"tea": 3, "rice": 1}, "tea", 2)
    {'tea': 1, 'rice': 1}
    >>> take({"tea": 3}, "tea", 4)
    Traceback (most recent call last):
        ...
    OutOfStock: 4 tea asked for, 3 left
    """
    left = stock.get(item, 0)
    if count > left:
        raise OutOfStock(f"{count} {item} asked for, {left} left")
    return {**stock, item: left - count}


def total_count(counts: list[int]) -> int:
    """Return the sum of all counts.

    >>> total_count([3, 4, 5])
    12
    >>> total_count([10])
    10
    >>> total_count([])
    0
    """


def in_stock(counts: list[int]) -> list[int]:
    """Return the counts that are greater than zero, in their order.

    >>> in_stock([3, 0, 5, 0])
    [3, 5]
    >>> in_stock([0, 0])
    []
    >>> in_stock([1, 2])
    [1, 2]
    """


def count_item(items: list[str], item: str) -> int:
    """Return how many times an item occurs in a list of items.

    >>> count_item(["tea", "rice", "tea"], "tea")
    2
    >>> count_item(["tea", "rice"], "salt")
    0
    >>> count_item([], "tea")
    0
    """


def sort_by_price(prices: dict[str, float]) -> list[str]:
    """Return the names of the items sorted by their price, the cheapest first.

    >>> sort_by_price({"tea": 4.5, "rice": 2.0, "salt": 1.0})
    ['salt', 'rice', 'tea']
    >>> sort_by_price({"oil": 7.0})
    ['oil']
    >>> sort_by_price({})
    []
    """


def label(name: str, count: int) -> str:
    """Return the name in upper case, then a colon, a space and the count.

    >>> label("tea", 3)
    'TEA: 3'
    >>> label("Rice", 0)
    'RICE: 0'
    >>> label("oil", 12)
    'OIL: 12'
    """


def count_by_item(items: list[str]) -> dict[str, int]:
    """Return a dictionary that says how many times each item occurs.

    >>> count_by_item(["tea", "rice", "tea"])
    {'tea': 2, 'rice': 1}
    >>> count_by_item(["salt"])
    {'salt': 1}
    >>> count_by_item([])
    {}
    """
