"""Counting elements or characters that have some property."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to count how many numbers in the list lie strictly between low and high.",
    "Given a list of numbers and two limits, return how many of the numbers are greater than low and less than high.",
)
def count_strictly_between(numbers: list[int], low: int, high: int) -> int:
    """Count the numbers in the list that are larger than low and smaller than high.

    >>> count_strictly_between([1, 5, 9, 12], 1, 12)
    2
    >>> count_strictly_between([3, 3, 3], 2, 4)
    3
    >>> count_strictly_between([], 0, 10)
    0
    """
    return sum(low < n < high for n in numbers)


@exercise(
    "Write a function to count the strings of a list that have more than n characters.",
    "Given a list of strings and a number n, return how many strings are longer than n.",
)
def count_longer_than(strings: list[str], n: int) -> int:
    """Return the number of strings whose length is greater than n.

    >>> count_longer_than(["pea", "carrot", "leek"], 3)
    2
    >>> count_longer_than(["", "a"], 0)
    1
    >>> count_longer_than([], 2)
    0
    """
    return len([s for s in strings if len(s) > n])


@exercise(
    "Write a function to count the elements of the list that equal their own index.",
    "Number of positions i for which numbers[i] is i.",
)
def count_fixed_places(numbers):
    """Count how many elements are equal to the index at which they stand.

    >>> count_fixed_places([0, 3, 2, 3])
    3
    >>> count_fixed_places([5, 6, 7])
    0
    >>> count_fixed_places([])
    0
    """
    count = 0
    for i, n in enumerate(numbers):
        if i == n:
            count += 1
    return count


@exercise(
    "How many elements of the list are greater than the element directly before them? Return that number.",
    "Write a function to count the rises in a list, meaning the elements that are bigger than their left neighbour.",
)
def count_rises(values: list[int]) -> int:
    """Count the elements that are larger than the element just before them.

    >>> count_rises([1, 2, 2, 5, 3])
    2
    >>> count_rises([9])
    0
    >>> count_rises([4, 3, 2])
    0
    """
    return sum(1 for a, b in zip(values, values[1:]) if b > a)


@exercise(
    "Count the characters of the string that are neither letters nor digits nor whitespace.",
    "Given a text, return the number of special characters in it, that is everything except letters, digits and white space.",
)
def count_special_characters(text: str) -> int:
    """Return how many special characters the text has: not a letter, not a digit and not a space of any kind.

    >>> count_special_characters("a+b = c!")
    3
    >>> count_special_characters("plain text 12")
    0
    >>> count_special_characters("#$%")
    3
    """
    return sum(not (c.isalnum() or c.isspace()) for c in text)


@exercise(
    "Write a function to count the sublists that have no elements.",
    "Given a list of lists, return how many of them are empty.",
)
def count_empty_sublists(lists):
    """Count the empty lists inside a list of lists.

    >>> count_empty_sublists([[], [1], [], [2, 3]])
    2
    >>> count_empty_sublists([])
    0
    >>> count_empty_sublists([[0]])
    0
    """
    return lists.count([])


@exercise(
    "Count the words of the sentence that contain the given letter; case does not matter.",
    "Write a function to find how many words in a sentence have a certain letter in them, ignoring upper and lower case.",
)
def count_words_with_letter(sentence: str, letter: str) -> int:
    """Count how many words of the sentence contain the letter, ignoring case.

    >>> count_words_with_letter("The tall tree fell", "t")
    3
    >>> count_words_with_letter("Oh no", "O")
    2
    >>> count_words_with_letter("", "a")
    0
    """
    letter = letter.lower()
    return sum(letter in word for word in sentence.lower().split())


@exercise(
    "Count how many times the item occurs in the list after the first time.",
    "Write a function to return the number of repeated occurrences of an item: all except its first; 0 if it is missing.",
)
def count_repeats_of(items, item):
    """Count the occurrences of item beyond the first one.

    >>> count_repeats_of(["a", "b", "a", "a"], "a")
    2
    >>> count_repeats_of([1, 2], 2)
    0
    >>> count_repeats_of([], 5)
    0
    """
    return max(items.count(item) - 1, 0)


@exercise(
    "Count the leading zeros of a list: how many zeros stand before the first other value.",
    "Write a function to find how many zeros the list begins with.",
)
def count_leading_zeros_in_list(numbers: list[int]) -> int:
    """Return how many zeros stand at the beginning of the list.

    >>> count_leading_zeros_in_list([0, 0, 3, 0])
    2
    >>> count_leading_zeros_in_list([1, 0])
    0
    >>> count_leading_zeros_in_list([0, 0])
    2
    """
    count = 0
    for n in numbers:
        if n != 0:
            break
        count += 1
    return count


@exercise(
    "Count the numbers from 1 to n that contain the digit d at least once.",
    "Write a function to find how many integers in the range 1..n have d among their digits.",
)
def count_numbers_with_digit(n: int, d: int) -> int:
    """Count the integers from 1 to n, both included, whose decimal form contains the digit d.

    >>> count_numbers_with_digit(20, 1)
    11
    >>> count_numbers_with_digit(9, 0)
    0
    >>> count_numbers_with_digit(30, 3)
    4
    """
    return sum(str(d) in str(i) for i in range(1, n + 1))


@exercise(
    "Count the keys of the dictionary whose value is None.",
    "Given a dict, return how many of its values are missing (None).",
)
def count_missing_values(record: dict) -> int:
    """Return the number of keys that have None as their value.

    >>> count_missing_values({"a": None, "b": 0, "c": None})
    2
    >>> count_missing_values({})
    0
    >>> count_missing_values({"x": ""})
    0
    """
    return sum(value is None for value in record.values())


@exercise(
    "Count the positions where two equally long strings have the same character.",
    "Write a function to find how many characters of two strings agree, comparing index by index up to the shorter length.",
)
def count_agreeing_chars(a: str, b: str) -> int:
    """Count the indices at which both strings have the same character.

    >>> count_agreeing_chars("house", "horse")
    4
    >>> count_agreeing_chars("abc", "xyz")
    0
    >>> count_agreeing_chars("ab", "abc")
    2
    """
    return sum(x == y for x, y in zip(a, b))


@exercise(
    "Count the elements of the tuple that are lists or tuples themselves.",
    "Given a tuple, return how many of its members are nested sequences (list or tuple).",
)
def count_nested_members(data: tuple) -> int:
    """Return how many elements of the tuple are themselves a list or a tuple.

    >>> count_nested_members((1, [2], (3, 4), "five"))
    2
    >>> count_nested_members(())
    0
    >>> count_nested_members(((),))
    1
    """
    return sum(isinstance(item, (list, tuple)) for item in data)


@exercise(
    "Count how many numbers are multiples of both a and b.",
    "Write a function to count the list elements that can be divided by a as well as by b without remainder.",
)
def count_common_multiples(numbers, a, b):
    """Count the numbers that are divisible by a and also by b.

    >>> count_common_multiples([6, 10, 12, 15], 2, 3)
    2
    >>> count_common_multiples([1, 2, 3], 2, 5)
    0
    >>> count_common_multiples([0, 35], 5, 7)
    2
    """
    return len([n for n in numbers if n % a == 0 and n % b == 0])


@exercise(
    "Count the number of sign changes in a list of numbers without zeros.",
    "Write a function to find how often neighbouring numbers have different signs; the list holds no zero.",
)
def count_sign_changes(numbers: list[int]) -> int:
    """Return how many times the sign switches between neighbouring numbers (no zeros in the list).

    >>> count_sign_changes([1, -2, -3, 4])
    2
    >>> count_sign_changes([5, 6])
    0
    >>> count_sign_changes([])
    0
    """
    changes = 0
    for left, right in zip(numbers, numbers[1:]):
        if left * right < 0:
            changes += 1
    return changes


@exercise(
    "Count the digits of a string that are greater than 4.",
    "Given a string, return how many of its characters are one of the digits 5 to 9.",
)
def count_high_digits(text: str) -> int:
    """Count the characters that are digits from 5 to 9.

    >>> count_high_digits("a5b49")
    2
    >>> count_high_digits("1234")
    0
    >>> count_high_digits("777")
    3
    """
    return sum(ch in "56789" for ch in text)


@exercise(
    "Count how many different values occur in the list more than once.",
    "Write a function to find the number of distinct elements that are repeated in the list.",
)
def count_repeated_values(items: list) -> int:
    """Return how many distinct values appear at least twice in the list.

    >>> count_repeated_values([1, 1, 2, 3, 3, 3])
    2
    >>> count_repeated_values(["a", "b"])
    0
    >>> count_repeated_values([])
    0
    """
    return sum(items.count(value) > 1 for value in set(items))
