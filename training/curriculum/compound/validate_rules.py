"""Several rules that must hold together: True or False."""

from training.curriculum.exercise import exercise


@exercise(
    "A locker code is valid if it has four characters, all digits, and no digit occurs three times or more.",
    "Return True for texts of exactly four digits in which every digit appears at most twice, otherwise False.",
)
def locker_code_ok(code: str) -> bool:
    """Return True if the code has four digits and no digit more than twice.

    >>> locker_code_ok("1123")
    True
    >>> locker_code_ok("1112")
    False
    >>> locker_code_ok("12a4")
    False
    """
    if len(code) != 4 or not code.isdigit():
        return False
    return all(code.count(digit) <= 2 for digit in code)


@exercise(
    "Return True if the list is not empty, starts with its smallest number and ends with its largest, otherwise False.",
    "Check that the first element is the minimum and the last element the maximum of a non-empty list.",
)
def framed_by_extremes(numbers: list[int]) -> bool:
    """Return True if the first number is the minimum and the last is the maximum.

    An empty list gives False.

    >>> framed_by_extremes([1, 5, 3, 9])
    True
    >>> framed_by_extremes([2, 1, 4])
    False
    >>> framed_by_extremes([])
    False
    """
    if not numbers:
        return False
    return numbers[0] == min(numbers) and numbers[-1] == max(numbers)


@exercise(
    "A team is allowed if it has between 3 and 5 members, no name twice and the captain is one of the members.",
    "Check three rules: 3 to 5 members, all names different, captain among them.",
)
def team_allowed(members: list[str], captain: str) -> bool:
    """Check whether a team has 3 to 5 different members including the captain.

    >>> team_allowed(["Ann", "Bo", "Cy"], "Bo")
    True
    >>> team_allowed(["Ann", "Bo"], "Bo")
    False
    >>> team_allowed(["Ann", "Bo", "Ann"], "Bo")
    False
    """
    if not 3 <= len(members) <= 5:
        return False
    if len(set(members)) != len(members):
        return False
    return captain in members


@exercise(
    "Return True if n is greater than 10, even, and does not end in 0; otherwise False.",
    "Check that n is an even number above ten whose last digit is not zero.",
)
def even_above_ten_not_round(n):
    """Return True if n is even, larger than 10 and does not end in 0.

    >>> even_above_ten_not_round(14)
    True
    >>> even_above_ten_not_round(20)
    False
    >>> even_above_ten_not_round(8)
    False
    """
    return n > 10 and n % 2 == 0 and n % 10 != 0


@exercise(
    "Check a file name: exactly one dot, something before it, and an extension of 2 to 4 lower-case letters.",
    "True if the name consists of a non-empty stem, one dot, and two to four lower-case letters after it.",
)
def simple_file_name(name: str) -> bool:
    """Check whether the name has a stem, one dot and an extension of 2 to 4 small letters.

    >>> simple_file_name("notes.txt")
    True
    >>> simple_file_name("a.tar.gz")
    False
    >>> simple_file_name(".md")
    False
    >>> simple_file_name("run.C")
    False
    """
    if name.count(".") != 1:
        return False
    stem, extension = name.split(".")
    if not stem:
        return False
    return 2 <= len(extension) <= 4 and extension.isalpha() and extension.islower()


@exercise(
    "Return True if every order has a positive amount and a known product; `orders` maps products to amounts, `catalog` is a list of product names.",
    "Check that all ordered products are in the catalog and each amount is above zero.",
)
def orders_valid(orders: dict[str, int], catalog: list[str]) -> bool:
    """Return True if all products are in the catalog and all amounts are positive.

    No orders at all are valid.

    >>> orders_valid({"pen": 2}, ["pen", "ink"])
    True
    >>> orders_valid({"pen": 0}, ["pen"])
    False
    >>> orders_valid({"cup": 1}, ["pen"])
    False
    >>> orders_valid({}, [])
    True
    """
    for product, amount in orders.items():
        if product not in catalog or amount <= 0:
            return False
    return True


@exercise(
    "A word is smooth if it has at least one vowel and never two vowels or two consonants side by side. Lower-case letters only.",
    "True if vowels and consonants alternate throughout the lower-case word and at least one vowel occurs.",
)
def is_smooth_word(word: str) -> bool:
    """Return True if the word has a vowel and its vowels and consonants alternate.

    >>> is_smooth_word("banana")
    True
    >>> is_smooth_word("tree")
    False
    >>> is_smooth_word("b")
    False
    """
    kinds = [letter in "aeiou" for letter in word]
    if not any(kinds):
        return False
    return all(a != b for a, b in zip(kinds, kinds[1:]))


@exercise(
    "Return True if the list of lists is a proper table: at least one row, at least one column, and rows of equal length.",
    "Check that a nested list is rectangular and not empty in either direction.",
)
def is_proper_table(rows: list[list]) -> bool:
    """Check whether the rows form a non-empty table with rows of the same length.

    >>> is_proper_table([[1, 2], [3, 4]])
    True
    >>> is_proper_table([[1, 2], [3]])
    False
    >>> is_proper_table([[]])
    False
    """
    if not rows or not rows[0]:
        return False
    return all(len(row) == len(rows[0]) for row in rows)


@exercise(
    "Return True if the meeting lies inside working hours (9 to 17), lasts at least one hour and does not include hour 12 to 13.",
    "Check a meeting (start, end) in full hours: between 9 and 17, end after start, and not covering the lunch hour from 12 to 13.",
)
def meeting_fits_day(start: int, end: int) -> bool:
    """Check whether a meeting is within 9 to 17, at least an hour long and avoids 12 to 13.

    >>> meeting_fits_day(9, 12)
    True
    >>> meeting_fits_day(11, 13)
    False
    >>> meeting_fits_day(16, 18)
    False
    >>> meeting_fits_day(14, 14)
    False
    """
    if start < 9 or end > 17 or start >= end:
        return False
    return end <= 12 or start >= 13


@exercise(
    "Given a list of numbers, return True if it contains both a positive and a negative number but no zero.",
    "Check that zero is missing while both signs occur.",
)
def both_signs_no_zero(numbers: list[int]) -> bool:
    """Return True if there are positive and negative numbers but no zero.

    >>> both_signs_no_zero([3, -1])
    True
    >>> both_signs_no_zero([3, 0, -1])
    False
    >>> both_signs_no_zero([4, 5])
    False
    """
    if 0 in numbers:
        return False
    return any(n > 0 for n in numbers) and any(n < 0 for n in numbers)


@exercise(
    "Return True if the second text can be typed with the letters of the first, using each letter at most as often as it is there, and is not longer than `limit`.",
    "Check that `word` needs no letter more often than `tiles` offers it and has at most `limit` letters.",
)
def word_from_tiles(tiles: str, word: str, limit: int) -> bool:
    """Check whether the word can be laid with the tiles and has at most `limit` letters.

    >>> word_from_tiles("planet", "tap", 4)
    True
    >>> word_from_tiles("planet", "apple", 9)
    False
    >>> word_from_tiles("planet", "plane", 3)
    False
    """
    if len(word) > limit:
        return False
    return all(word.count(letter) <= tiles.count(letter) for letter in word)


@exercise(
    "A timetable is fine if hours are strictly increasing and there are never more than two hours between neighbours.",
    "Check that each hour is later than the one before it, by two at the most.",
)
def timetable_fine(hours):
    """Check whether each hour is 1 or 2 later than the hour before.

    >>> timetable_fine([8, 9, 11])
    True
    >>> timetable_fine([8, 11])
    False
    >>> timetable_fine([9, 9])
    False
    """
    for before, after in zip(hours, hours[1:]):
        if not 1 <= after - before <= 2:
            return False
    return True
