"""What a ship pays."""

from __future__ import annotations

from harbour.house import Cents, checked, checked_all


def surcharge(base: int, percent: int) -> Cents:
    """Return the base raised by a percentage, rounded down.

    >>> surcharge(1000, 5)
    Cents(1050)
    >>> surcharge(200, 50)
    Cents(300)
    >>> surcharge(-1, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    base = checked(base)
    return Cents(base + base * percent // 100)


def discount(base: int, percent: int) -> Cents:
    """Return the base lowered by a percentage, which is rounded down.

    >>> discount(1000, 5)
    Cents(950)
    >>> discount(80, 50)
    Cents(40)
    >>> discount(-1, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    base = checked(base)
    return Cents(base - base * percent // 100)


def mooring_fee(metres: int, rate: int) -> Cents:
    """Return the fee for a ship of some metres at a rate per metre.

    >>> mooring_fee(12, 30)
    Cents(360)
    >>> mooring_fee(0, 30)
    Cents(0)
    >>> mooring_fee(-2, 30)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    metres = checked(metres)
    return Cents(metres * rate)


def pilot_fee(trips: int, rate: int) -> Cents:
    """Return the fee of a pilot for some trips at a rate per trip.

    >>> pilot_fee(2, 450)
    Cents(900)
    >>> pilot_fee(1, 90)
    Cents(90)
    >>> pilot_fee(-3, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    trips = checked(trips)
    return Cents(trips * rate)


def bill(amounts: list[int]) -> Cents:
    """Return the sum of all amounts.

    >>> bill([10, 20])
    Cents(30)
    >>> bill([])
    Cents(0)
    >>> bill([5, -5])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    amounts = checked_all(amounts)
    return Cents(sum(amounts))


def dearest(amounts: list[int]) -> Cents:
    """Return the largest amount, 0 where there is none.

    >>> dearest([10, 30, 20])
    Cents(30)
    >>> dearest([])
    Cents(0)
    >>> dearest([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    amounts = checked_all(amounts)
    return Cents(max(amounts, default=0))


def cheapest(amounts: list[int]) -> Cents:
    """Return the smallest amount, 0 where there is none.

    >>> cheapest([10, 30, 20])
    Cents(10)
    >>> cheapest([])
    Cents(0)
    >>> cheapest([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    amounts = checked_all(amounts)
    return Cents(min(amounts, default=0))


def deposit(price: int) -> Cents:
    """Return a tenth of the price, rounded down.

    >>> deposit(1000)
    Cents(100)
    >>> deposit(55)
    Cents(5)
    >>> deposit(-10)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(price // 10)


def rounded_up(price: int, step: int) -> Cents:
    """Return the price raised to the next multiple of the step.

    >>> rounded_up(101, 5)
    Cents(105)
    >>> rounded_up(100, 5)
    Cents(100)
    >>> rounded_up(-4, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(-(-price // step) * step)


def capped(price: int, limit: int) -> Cents:
    """Return the price, or the limit where the price is above it.

    >>> capped(90, 100)
    Cents(90)
    >>> capped(190, 100)
    Cents(100)
    >>> capped(-1, 100)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(min(price, limit))


def at_least(price: int, minimum: int) -> Cents:
    """Return the price, or the minimum where the price is below it.

    >>> at_least(90, 100)
    Cents(100)
    >>> at_least(190, 100)
    Cents(190)
    >>> at_least(-1, 100)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(max(price, minimum))


def shared(price: int, ships: int) -> Cents:
    """Return what each of some ships pays of a price, rounded down.

    >>> shared(900, 3)
    Cents(300)
    >>> shared(100, 3)
    Cents(33)
    >>> shared(-9, 3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(price // ships)


def doubled(price: int) -> Cents:
    """Return twice the price.

    >>> doubled(40)
    Cents(80)
    >>> doubled(0)
    Cents(0)
    >>> doubled(-1)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    price = checked(price)
    return Cents(price * 2)


def difference(amounts: list[int]) -> Cents:
    """Return the largest amount less the smallest.

    >>> difference([10, 35, 20])
    Cents(25)
    >>> difference([7])
    Cents(0)
    >>> difference([-1, 2])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    amounts = checked_all(amounts)
    return Cents(max(amounts) - min(amounts))
