"""What a ship carries."""

from __future__ import annotations

from harbour.house import Kilos, checked, checked_all


def net_weight(gross: int, tare: int) -> Kilos:
    """Return the gross weight less the tare.

    >>> net_weight(1200, 200)
    Kilos(1000)
    >>> net_weight(50, 50)
    Kilos(0)
    >>> net_weight(-1, 0)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    gross = checked(gross)
    return Kilos(gross - tare)


def gross_weight(net: int, tare: int) -> Kilos:
    """Return the net weight and the tare together.

    >>> gross_weight(1000, 200)
    Kilos(1200)
    >>> gross_weight(0, 20)
    Kilos(20)
    >>> gross_weight(-1, 3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    net = checked(net)
    return Kilos(net + tare)


def from_tonnes(tonnes: int) -> Kilos:
    """Return the weight of some tonnes.

    >>> from_tonnes(3)
    Kilos(3000)
    >>> from_tonnes(0)
    Kilos(0)
    >>> from_tonnes(-3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    tonnes = checked(tonnes)
    return Kilos(tonnes * 1000)


def load(weights: list[int]) -> Kilos:
    """Return the sum of all weights.

    >>> load([10, 20])
    Kilos(30)
    >>> load([])
    Kilos(0)
    >>> load([5, -5])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weights = checked_all(weights)
    return Kilos(sum(weights))


def heaviest(weights: list[int]) -> Kilos:
    """Return the largest weight, 0 where there is none.

    >>> heaviest([10, 30, 20])
    Kilos(30)
    >>> heaviest([])
    Kilos(0)
    >>> heaviest([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weights = checked_all(weights)
    return Kilos(max(weights, default=0))


def lightest(weights: list[int]) -> Kilos:
    """Return the smallest weight, 0 where there is none.

    >>> lightest([10, 30, 20])
    Kilos(10)
    >>> lightest([])
    Kilos(0)
    >>> lightest([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weights = checked_all(weights)
    return Kilos(min(weights, default=0))


def half_load(weight: int) -> Kilos:
    """Return half of the weight, rounded down.

    >>> half_load(100)
    Kilos(50)
    >>> half_load(7)
    Kilos(3)
    >>> half_load(-10)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weight = checked(weight)
    return Kilos(weight // 2)


def crates(count: int, each: int) -> Kilos:
    """Return the weight of a count of crates that weigh the same each.

    >>> crates(12, 30)
    Kilos(360)
    >>> crates(0, 30)
    Kilos(0)
    >>> crates(-2, 30)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    count = checked(count)
    return Kilos(count * each)


def free_capacity(capacity: int, loaded: int) -> Kilos:
    """Return how much of the capacity is free, 0 where more is loaded.

    >>> free_capacity(500, 200)
    Kilos(300)
    >>> free_capacity(100, 130)
    Kilos(0)
    >>> free_capacity(-5, 0)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    capacity = checked(capacity)
    return Kilos(max(capacity - loaded, 0))


def overload(loaded: int, capacity: int) -> Kilos:
    """Return how much is loaded above the capacity, 0 where nothing is.

    >>> overload(700, 500)
    Kilos(200)
    >>> overload(100, 500)
    Kilos(0)
    >>> overload(-5, 0)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    loaded = checked(loaded)
    return Kilos(max(loaded - capacity, 0))


def with_ice(fish: int, percent: int) -> Kilos:
    """Return the weight of fish and of ice, which is a percentage of it.

    >>> with_ice(100, 20)
    Kilos(120)
    >>> with_ice(55, 10)
    Kilos(60)
    >>> with_ice(-1, 10)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    fish = checked(fish)
    return Kilos(fish + fish * percent // 100)


def spread(weights: list[int]) -> Kilos:
    """Return the largest weight less the smallest.

    >>> spread([10, 35, 20])
    Kilos(25)
    >>> spread([7])
    Kilos(0)
    >>> spread([-1, 2])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weights = checked_all(weights)
    return Kilos(max(weights) - min(weights))


def average_load(weights: list[int]) -> Kilos:
    """Return the mean of all weights, rounded down.

    >>> average_load([10, 20])
    Kilos(15)
    >>> average_load([7, 8, 9, 9])
    Kilos(8)
    >>> average_load([-1, 2])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    weights = checked_all(weights)
    return Kilos(sum(weights) // len(weights))
