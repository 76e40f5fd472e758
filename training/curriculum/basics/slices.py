"""Slices of strings and lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the last n elements of the list; all of them when there are fewer, none when n is 0.",
    "Write a function to take the final n items of a list.",
)
def final_items(items: list, n: int) -> list:
    """Return the last n elements of the list.

    >>> final_items([1, 2, 3], 2)
    [2, 3]
    >>> final_items([1], 5)
    [1]
    >>> final_items([1, 2], 0)
    []
    """
    return items[max(0, len(items) - n):]


@exercise(
    "Remove the first and the last character of a string.",
    "Return the text without its two outermost characters; strings of up to two characters become empty.",
)
def without_ends(text: str) -> str:
    """Return the text without its first and last character.

    >>> without_ends("(abc)")
    'abc'
    >>> without_ends("xy")
    ''
    >>> without_ends("")
    ''
    """
    return text[1:-1]


@exercise(
    "Return every third element of the list, beginning with the first.",
    "Given a list, keep the items at positions 0, 3, 6, ...",
)
def each_third(items: list) -> list:
    """Return every third element, starting with the first one.

    >>> each_third([1, 2, 3, 4, 5])
    [1, 4]
    >>> each_third(["a"])
    ['a']
    >>> each_third([])
    []
    """
    return items[::3]


@exercise(
    "Return the second half of a string; with odd length the middle character belongs to it.",
    "Given text, drop its first half (rounded down) and return the rest.",
)
def back_half(text: str) -> str:
    """Return the second half of the text, the middle character included.

    >>> back_half("abcd")
    'cd'
    >>> back_half("abc")
    'bc'
    >>> back_half("")
    ''
    """
    return text[len(text) // 2:]


@exercise(
    "Insert a text into another one at the given position.",
    "Return text with piece put in before the character at index.",
)
def text_inserted(text: str, piece: str, index: int) -> str:
    """Return the text with piece inserted before the given index.

    >>> text_inserted("held", "lo wor", 3)
    'hello word'
    >>> text_inserted("abc", "-", 0)
    '-abc'
    >>> text_inserted("", "x", 0)
    'x'
    """
    return text[:index] + piece + text[index:]


@exercise(
    "Remove the element at index from the list and return a new list; an index out of range changes nothing.",
    "Copy of the list without its item number index (counted from 0), or the full copy if there is no such item.",
)
def dropped_index(items: list, index: int) -> list:
    """Return the list without the element at a non-negative index, unchanged if the index is too large.

    >>> dropped_index([1, 2, 3], 1)
    [1, 3]
    >>> dropped_index([1], 5)
    [1]
    >>> dropped_index(["a"], 0)
    []
    """
    return items[:index] + items[index + 1:]


@exercise(
    "Check if the string begins and ends with the same n characters.",
    "Given text and n > 0, tell whether its first n characters equal its last n characters.",
)
def same_n_at_ends(text: str, n: int) -> bool:
    """Check whether the first n characters of the text equal the last n, for n > 0.

    >>> same_n_at_ends("abxab", 2)
    True
    >>> same_n_at_ends("abxba", 2)
    False
    >>> same_n_at_ends("aa", 1)
    True
    """
    return text[:n] == text[-n:]


@exercise(
    "Return all pieces of the given size: text[0:size], text[1:size+1], ... as a list.",
    "List every substring with exactly size characters, from left to right, repeated ones included.",
)
def pieces_of_size(text: str, size: int) -> list[str]:
    """Return all consecutive substrings of the given size.

    >>> pieces_of_size("abcd", 3)
    ['abc', 'bcd']
    >>> pieces_of_size("ab", 1)
    ['a', 'b']
    >>> pieces_of_size("a", 2)
    []
    """
    return [text[i:i + size] for i in range(len(text) - size + 1)]


@exercise(
    "Cut a list into three parts: the first a elements, the next b elements, and the remaining ones.",
    "Return a tuple of three lists with a items, b items and all the rest.",
)
def three_parts(items: list, a: int, b: int) -> tuple[list, list, list]:
    """Split the list into its first a elements, the next b elements and the rest.

    >>> three_parts([1, 2, 3, 4, 5], 2, 1)
    ([1, 2], [3], [4, 5])
    >>> three_parts(["x"], 1, 1)
    (['x'], [], [])
    >>> three_parts([], 0, 0)
    ([], [], [])
    """
    return items[:a], items[a:a + b], items[a + b:]


@exercise(
    "Characters at odd positions first, then those at even positions, positions counted from 0.",
    "Rearrange the string: text[1], text[3], ... followed by text[0], text[2], ...",
)
def odds_before_evens(text: str) -> str:
    """Return the characters at odd positions followed by those at even positions.

    >>> odds_before_evens("abcd")
    'bdac'
    >>> odds_before_evens("x")
    'x'
    >>> odds_before_evens("")
    ''
    """
    return text[1::2] + text[::2]


@exercise(
    "Return the part of a list after the first occurrence of value, or an empty list if it does not occur.",
    "All items behind the first item equal to value.",
)
def items_behind(items, value):
    """Return the elements after the first occurrence of value; [] if value is missing.

    >>> items_behind([1, 2, 3, 2], 2)
    [3, 2]
    >>> items_behind(["a"], "a")
    []
    >>> items_behind([1], 9)
    []
    """
    if value not in items:
        return []
    return items[items.index(value) + 1:]


@exercise(
    "Double the last element of a list by appending it once more; an empty list stays empty.",
    "Return the list followed by a copy of its final element.",
)
def last_repeated(items: list) -> list:
    """Return the list with its last element repeated once.

    >>> last_repeated([1, 2])
    [1, 2, 2]
    >>> last_repeated([])
    []
    >>> last_repeated(["a"])
    ['a', 'a']
    """
    return items + items[-1:]


@exercise(
    "Show only the last four characters of a code; each earlier one becomes '*'.",
    "Mask a string with stars except for its final four characters.",
)
def masked_code(code: str) -> str:
    """Replace all but the last four characters of the code with '*'.

    >>> masked_code("12345678")
    '****5678'
    >>> masked_code("123")
    '123'
    >>> masked_code("abcde")
    '*bcde'
    """
    return "*" * len(code[:-4]) + code[-4:]


@exercise(
    "Replace the elements from start (included) to stop (excluded) by the elements of another list.",
    "Return a new list in which items[start:stop] is exchanged for the replacement list.",
)
def section_replaced(items: list, start: int, stop: int, replacement: list) -> list:
    """Return the list with items[start:stop] replaced by the replacement list.

    >>> section_replaced([1, 2, 3, 4], 1, 3, [9])
    [1, 9, 4]
    >>> section_replaced([1], 1, 1, [2, 3])
    [1, 2, 3]
    >>> section_replaced(["a", "b"], 0, 2, [])
    []
    """
    result = list(items)
    result[start:stop] = replacement
    return result


@exercise(
    "Sort only the first n elements of a list; the others keep their places.",
    "Return the list with its opening n numbers put in rising order.",
)
def opening_sorted(numbers: list[int], n: int) -> list[int]:
    """Return the list with its first n elements sorted.

    >>> opening_sorted([3, 2, 1, 0], 3)
    [1, 2, 3, 0]
    >>> opening_sorted([2, 1], 0)
    [2, 1]
    >>> opening_sorted([9, 8], 5)
    [8, 9]
    """
    return sorted(numbers[:n]) + numbers[n:]


@exercise(
    "Find the shortest beginning of the text that does not occur again later in the text, or '' if each one does.",
    "Return the first prefix, by growing length, that is not found a second time after position 0; '' for empty text.",
)
def unrepeated_beginning(text):
    """Return the shortest prefix that occurs only at the start of the text.

    >>> unrepeated_beginning("abac")
    'ab'
    >>> unrepeated_beginning("xyz")
    'x'
    >>> unrepeated_beginning("")
    ''
    """
    for size in range(1, len(text) + 1):
        if text.find(text[:size], 1) == -1:
            return text[:size]
    return ""


@exercise(
    "Drop the given share of elements at both ends: n from the front and n from the back.",
    "Trim n elements off each end of the list; nothing is left if it is too short.",
)
def trimmed_both_sides(items: list, n: int) -> list:
    """Return the list without its first n and last n elements.

    >>> trimmed_both_sides([1, 2, 3, 4, 5], 2)
    [3]
    >>> trimmed_both_sides([1, 2], 1)
    []
    >>> trimmed_both_sides(["a"], 0)
    ['a']
    """
    return items[n:len(items) - n]


@exercise(
    "Return the characters from the first to the last occurrence of ch, both included; '' if ch does not occur.",
    "Cut out the part of the text that begins with the first ch and ends with the last one.",
)
def between_same_character(text: str, ch: str) -> str:
    """Return the part of text from the first to the last occurrence of ch, or '' without one.

    >>> between_same_character("a-b-c", "-")
    '-b-'
    >>> between_same_character("xay", "a")
    'a'
    >>> between_same_character("xyz", "a")
    ''
    """
    if ch not in text:
        return ""
    return text[text.index(ch):text.rindex(ch) + 1]


@exercise(
    "Compare the sums of the two halves of a list with an even number of elements: is the front half the greater one?",
    "Check if the first half of the numbers adds up to more than the second half.",
)
def front_half_greater(numbers):
    """Check whether the first half of an even-length list has a greater sum than the second half.

    >>> front_half_greater([5, 4, 3, 2])
    True
    >>> front_half_greater([1, 2])
    False
    >>> front_half_greater([])
    False
    """
    middle = len(numbers) // 2
    return sum(numbers[:middle]) > sum(numbers[middle:])


@exercise(
    "Return the two-digit groups of a string of digits as integers; the length is even.",
    "Cut the digit text into pieces of two and convert each to an int.",
)
def two_digit_groups(digits: str) -> list[int]:
    """Split a digit string of even length into groups of two digits, as integers.

    >>> two_digit_groups("120599")
    [12, 5, 99]
    >>> two_digit_groups("42")
    [42]
    >>> two_digit_groups("")
    []
    """
    return [int(digits[i:i + 2]) for i in range(0, len(digits), 2)]


@exercise(
    "Show items page by page: return the items of page number page (from 1) when each page holds size items.",
    "Given a list, a page number starting at 1 and a page size, return that page's elements.",
)
def items_on_page(items: list, page: int, size: int) -> list:
    """Return the elements on the given page, pages counted from 1.

    >>> items_on_page([1, 2, 3, 4, 5], 2, 2)
    [3, 4]
    >>> items_on_page([1, 2, 3], 2, 2)
    [3]
    >>> items_on_page([1], 5, 10)
    []
    """
    start = (page - 1) * size
    return items[start:start + size]
