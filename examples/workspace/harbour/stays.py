"""How long ships stay."""

from __future__ import annotations

from harbour.house import Hours, checked, checked_all


def days_to_hours(days: int) -> Hours:
    """Return the hours of some days.

    >>> days_to_hours(2)
    Hours(48)
    >>> days_to_hours(0)
    Hours(0)
    >>> days_to_hours(-2)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    days = checked(days)
    return Hours(days * 24)


def stay(arrival: int, departure: int) -> Hours:
    """Return the hours from arrival to departure.

    >>> stay(8, 20)
    Hours(12)
    >>> stay(5, 5)
    Hours(0)
    >>> stay(-1, 4)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    arrival = checked(arrival)
    return Hours(departure - arrival)


def total_stay(stays: list[int]) -> Hours:
    """Return the sum of all stays.

    >>> total_stay([10, 20])
    Hours(30)
    >>> total_stay([])
    Hours(0)
    >>> total_stay([5, -5])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    stays = checked_all(stays)
    return Hours(sum(stays))


def longest_stay(stays: list[int]) -> Hours:
    """Return the largest of the stays, 0 where there is none.

    >>> longest_stay([10, 30, 20])
    Hours(30)
    >>> longest_stay([])
    Hours(0)
    >>> longest_stay([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    stays = checked_all(stays)
    return Hours(max(stays, default=0))


def shortest_stay(stays: list[int]) -> Hours:
    """Return the smallest of the stays, 0 where there is none.

    >>> shortest_stay([10, 30, 20])
    Hours(10)
    >>> shortest_stay([])
    Hours(0)
    >>> shortest_stay([1, -1])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    stays = checked_all(stays)
    return Hours(min(stays, default=0))


def mean_stay(stays: list[int]) -> Hours:
    """Return the mean of all stays, rounded down.

    >>> mean_stay([10, 20])
    Hours(15)
    >>> mean_stay([7, 8, 9, 9])
    Hours(8)
    >>> mean_stay([-1, 2])
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    stays = checked_all(stays)
    return Hours(sum(stays) // len(stays))


def extended(hours: int, more: int) -> Hours:
    """Return the hours and some more together.

    >>> extended(10, 5)
    Hours(15)
    >>> extended(0, 2)
    Hours(2)
    >>> extended(-1, 2)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    hours = checked(hours)
    return Hours(hours + more)


def shortened(hours: int, less: int) -> Hours:
    """Return the hours less some, 0 where nothing is left.

    >>> shortened(10, 4)
    Hours(6)
    >>> shortened(3, 5)
    Hours(0)
    >>> shortened(-1, 2)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    hours = checked(hours)
    return Hours(max(hours - less, 0))


def clock(hours: int) -> Hours:
    """Return the hour of the day after some hours.

    >>> clock(25)
    Hours(1)
    >>> clock(7)
    Hours(7)
    >>> clock(-3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    hours = checked(hours)
    return Hours(hours % 24)


def unloading(crates: int, per_hour: int) -> Hours:
    """Return the hours it takes to unload crates, a started hour counted whole.

    >>> unloading(100, 30)
    Hours(4)
    >>> unloading(90, 30)
    Hours(3)
    >>> unloading(-1, 5)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    crates = checked(crates)
    return Hours(-(-crates // per_hour))


def half_day(hours: int) -> Hours:
    """Return half of the hours, rounded down.

    >>> half_day(24)
    Hours(12)
    >>> half_day(7)
    Hours(3)
    >>> half_day(-2)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: negative
    """
    hours = checked(hours)
    return Hours(hours // 2)
