"""Yes-or-no questions about lists, texts and pairs told as small situations."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if each number of the list has a partner: its negative also occurs in the list.",
    "Return True when for every element x the element -x is in the list as well.",
)
def every_number_has_opposite(numbers: list[int]) -> bool:
    """Every step must be undone by an opposite step somewhere in the list. Return True if for each number its negative is also in numbers.

    >>> every_number_has_opposite([3, -3, 0])
    True
    >>> every_number_has_opposite([1, 2, -1])
    False
    >>> every_number_has_opposite([])
    True
    """
    return all(-n in numbers for n in numbers)


@exercise(
    "Is there a place in the row where both neighbours are equal to each other, but the middle is different?",
    "Check for three consecutive elements of which the outer two are equal and the middle one is not.",
)
def has_odd_one_between(items):
    """Return True if somewhere an item stands between two equal items and differs from them.

    >>> has_odd_one_between([1, 5, 1])
    True
    >>> has_odd_one_between([1, 1, 1])
    False
    >>> has_odd_one_between([2, 3])
    False
    """
    return any(a == c and a != b for a, b, c in zip(items, items[1:], items[2:]))


@exercise(
    "Do all numbers above limit come after all the others? Return True if no number above limit is followed by one that is not.",
    "Check that the list consists of a first part with values up to limit and a second part with larger values; either part may be empty.",
)
def big_ones_at_end(numbers: list[int], limit: int) -> bool:
    """A row is in order if after a number above limit there are only numbers above limit. Return whether the row is in order.

    >>> big_ones_at_end([1, 3, 8, 9], 5)
    True
    >>> big_ones_at_end([8, 1], 5)
    False
    >>> big_ones_at_end([], 5)
    True
    """
    return all(b > limit for a, b in zip(numbers, numbers[1:]) if a > limit)


@exercise(
    "Add each number to the one at the mirrored position and check that all these sums are equal; True for an empty list.",
    "A list is centered if elements at mirrored positions always add up to the same sum. Return whether it is.",
)
def mirrored_sums_equal(numbers: list[int]) -> bool:
    """A row is centered if the first and the last number, the second and the second last, and so on, all have the same sum. Return whether numbers is centered.

    >>> mirrored_sums_equal([1, 2, 8, 9])
    True
    >>> mirrored_sums_equal([1, 2, 3, 5])
    False
    >>> mirrored_sums_equal([])
    True
    """
    return len({a + b for a, b in zip(numbers, reversed(numbers))}) <= 1


@exercise(
    "Are there two equal elements with exactly one other element between them?",
    "Return True if numbers[i] == numbers[i + 2] for some i.",
)
def repeats_after_one(numbers):
    """Return True if some number comes again exactly two places later.

    >>> repeats_after_one([4, 1, 4])
    True
    >>> repeats_after_one([4, 4, 1])
    False
    >>> repeats_after_one([])
    False
    """
    return any(a == b for a, b in zip(numbers, numbers[2:]))


@exercise(
    "Check if the list part is a prefix or a suffix of the list whole.",
    "Return True if part equals the beginning or the end of whole.",
)
def is_start_or_end(part: list[int], whole: list[int]) -> bool:
    """A short train fits if its wagons are the first or the last wagons of the whole train, in the same order. Return whether part is at the start or at the end of whole.

    >>> is_start_or_end([1, 2], [1, 2, 3])
    True
    >>> is_start_or_end([2, 3], [1, 2, 3])
    True
    >>> is_start_or_end([2], [1, 2, 3])
    False
    """
    n = len(part)
    return whole[:n] == part or whole[len(whole) - n :] == part


@exercise(
    "Do the two teams have a member in common, ignoring case of names?",
    "Check if any name occurs in both lists when upper and lower case are treated alike.",
)
def teams_share_member(a: list[str], b: list[str]) -> bool:
    """Return True if some name is in both teams, where upper and lower case do not matter.

    >>> teams_share_member(["Ann", "Bob"], ["ANN"])
    True
    >>> teams_share_member(["Ann"], ["Bob"])
    False
    >>> teams_share_member([], ["Cy"])
    False
    """
    lowered = [name.lower() for name in b]
    return any(name.lower() in lowered for name in a)


@exercise(
    "Check if the dominoes (pairs) form a chain: the second number of each equals the first number of the next.",
    "Return True if every pair ends with the number the following pair starts with.",
)
def dominoes_form_chain(dominoes):
    """Dominoes lie in a row as pairs of numbers. The row is right if the second number of each domino equals the first number of the next. Return whether it is right.

    >>> dominoes_form_chain([(1, 2), (2, 2), (2, 5)])
    True
    >>> dominoes_form_chain([(1, 2), (1, 3)])
    False
    >>> dominoes_form_chain([])
    True
    """
    return all(a[1] == b[0] for a, b in zip(dominoes, dominoes[1:]))


@exercise(
    "Each word must begin with the last letter of the word before it. Return the index of the first word that breaks the rule, or -1.",
    "In a word chain, find the first position whose word does not start with the final letter of its predecessor; -1 if all is right.",
)
def word_chain_break(words: list[str]) -> int:
    """In a word game each word has to start with the last letter of the word before. Return the index of the first word that does not, or -1 if there is none.

    >>> word_chain_break(["tree", "egg", "goat"])
    -1
    >>> word_chain_break(["tree", "apple", "fox"])
    1
    >>> word_chain_break([])
    -1
    """
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1]:
            return i
    return -1


@exercise(
    "Is every element either the smallest or the largest value of the list?",
    "Check that the list contains no value strictly between its minimum and its maximum; an empty list gives True.",
)
def only_extremes(numbers: list[int]) -> bool:
    """Return True if every number in the list equals its minimum or its maximum. An empty list counts as True.

    >>> only_extremes([3, 9, 9, 3])
    True
    >>> only_extremes([3, 5, 9])
    False
    >>> only_extremes([])
    True
    """
    return all(n in (min(numbers), max(numbers)) for n in numbers)


@exercise(
    "Does every element have an equal one right beside it?",
    "Check that each item equals at least one of its direct neighbours.",
)
def nobody_alone(items):
    """Nobody is alone if each item has an equal item directly before or after it. Return whether nobody is alone; this holds for an empty list.

    >>> nobody_alone([1, 1, 2, 2, 2])
    True
    >>> nobody_alone([1, 1, 2])
    False
    >>> nobody_alone([])
    True
    """
    return all(item in items[max(0, i - 1) : i] + items[i + 1 : i + 2] for i, item in enumerate(items))


@exercise(
    "Can all guests be seated at tables of four and six without empty places? Check if n is 4a + 6b.",
    "Given n guests, is there a way to use some tables of four and some of six that are all full?",
)
def tables_exactly_full(n: int) -> bool:
    """There are tables for four and tables for six, as many as needed. Return whether n guests can be seated so that every used table is full.

    >>> tables_exactly_full(10)
    True
    >>> tables_exactly_full(7)
    False
    >>> tables_exactly_full(2)
    False
    """
    return any((n - 6 * six) % 4 == 0 for six in range(n // 6 + 1))


@exercise(
    "Is the password list free of prefixes? Return True if no word is the beginning of another word at a different place.",
    "Check that none of the words starts with another one of them.",
)
def no_word_starts_another(words: list[str]) -> bool:
    """Code words are good if none of them is the beginning of another one. Return whether the words are good; equal words are not.

    >>> no_word_starts_another(["ab", "ba"])
    True
    >>> no_word_starts_another(["ab", "abc"])
    False
    >>> no_word_starts_another([])
    True
    """
    return not any(i != j and b.startswith(a) for i, a in enumerate(words) for j, b in enumerate(words))


@exercise(
    "Is the number of elements above the mean equal to the number below it? True for an empty list.",
    "Check if as many values lie over the average as under it.",
)
def mean_splits_evenly(values):
    """Return True if as many values are greater than the mean as are less than it. An empty list gives True.

    >>> mean_splits_evenly([1, 2, 3])
    True
    >>> mean_splits_evenly([1, 1, 10])
    False
    >>> mean_splits_evenly([])
    True
    """
    if not values:
        return True
    mean = sum(values) / len(values)
    return sum(v > mean for v in values) == sum(v < mean for v in values)


@exercise(
    "Would the list be in ascending order after removing just the element at index i?",
    "Check whether the numbers without the one at position i never decrease.",
)
def sorted_without_index(numbers: list[int], i: int) -> bool:
    """Return True if the numbers are in ascending order, equal neighbours allowed, when the one at index i is left out.

    >>> sorted_without_index([1, 9, 2, 3], 1)
    True
    >>> sorted_without_index([1, 9, 2, 3], 0)
    False
    >>> sorted_without_index([5], 0)
    True
    """
    rest = numbers[:i] + numbers[i + 1 :]
    return rest == sorted(rest)


@exercise(
    "Does a text use at most n different characters, spaces not counted?",
    "Return True if the number of distinct non-space characters is n or less.",
)
def uses_at_most_characters(text: str, n: int) -> bool:
    """A stamp set has n different characters. Return whether text can be written with at most n different characters; spaces need none.

    >>> uses_at_most_characters("to too", 2)
    True
    >>> uses_at_most_characters("tea", 2)
    False
    >>> uses_at_most_characters("", 0)
    True
    """
    return len(set(text) - {" "}) <= n


@exercise(
    "Is each row of the table longer than the row before it?",
    "Check that the lengths of the lists strictly increase from top to bottom.",
)
def rows_get_longer(rows):
    """Return True if every row has more elements than the row before it.

    >>> rows_get_longer([[1], [1, 2], [0, 0, 0]])
    True
    >>> rows_get_longer([[1], [2]])
    False
    >>> rows_get_longer([])
    True
    """
    return all(len(a) < len(b) for a, b in zip(rows, rows[1:]))


@exercise(
    "Did everyone get a gift that is not their own? Check that gives, a dict from person to receiver, maps nobody to themselves and every receiver occurs once.",
    "Return True if no key equals its value and no value appears twice.",
)
def gift_exchange_ok(gives: dict[str, str]) -> bool:
    """In a gift exchange each person gives to one other person. It is fair if nobody gives to themselves and nobody receives twice. Return whether it is fair.

    >>> gift_exchange_ok({"Ann": "Bob", "Bob": "Ann"})
    True
    >>> gift_exchange_ok({"Ann": "Cy", "Bob": "Cy", "Cy": "Ann"})
    False
    >>> gift_exchange_ok({"Ann": "Ann"})
    False
    """
    if any(giver == receiver for giver, receiver in gives.items()):
        return False
    return len(set(gives.values())) == len(gives)


@exercise(
    "Are likes mutual? Return True if for every person who likes somebody, that somebody likes this person too.",
    "Given a dict from person to the person they like, check that following it twice always leads back.",
)
def likes_are_mutual(likes: dict[str, str]) -> bool:
    """The dict likes maps each person to the one they like. Return True if everyone is liked back by the one they like.

    >>> likes_are_mutual({"Ann": "Bob", "Bob": "Ann"})
    True
    >>> likes_are_mutual({"Ann": "Bob", "Bob": "Cy", "Cy": "Bob"})
    False
    >>> likes_are_mutual({})
    True
    """
    return all(likes.get(other) == person for person, other in likes.items())


@exercise(
    "Is one color used by more than half of the tiles in any row? Check each row for a value filling more than half of it.",
    "Return True if in some row one value occurs in more than half of the places.",
)
def row_with_dominant_color(tiles: list[str]) -> bool:
    """Every row of tiles is a string with one letter per color. Return True if there is a row in which a single color takes more than half of the places.

    >>> row_with_dominant_color(["rrb", "rgb"])
    True
    >>> row_with_dominant_color(["rb", "rgb"])
    False
    >>> row_with_dominant_color([])
    False
    """
    return any(row.count(color) * 2 > len(row) for row in tiles for color in row)
