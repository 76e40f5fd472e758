"""Two strings side by side: comparing and combining."""

from training.curriculum.exercise import exercise


@exercise(
    "Given two strings, return the one with more characters; if they are equally long return the first.",
    "Write a function to find the longer of two texts, with the first one winning a tie.",
)
def longer_of_two(first: str, second: str) -> str:
    """Return the longer of two strings, or the first if both have the same length.

    >>> longer_of_two("tea", "coffee")
    'coffee'
    >>> longer_of_two("one", "two")
    'one'
    >>> longer_of_two("", "a")
    'a'
    """
    return second if len(second) > len(first) else first


@exercise(
    "Check if one of two strings is contained in the other.",
    "Write a function that tells whether a is part of b or b is part of a.",
)
def one_inside_other(a: str, b: str) -> bool:
    """Check whether one of the two strings occurs inside the other.

    >>> one_inside_other("sun", "sunday")
    True
    >>> one_inside_other("sunday", "day")
    True
    >>> one_inside_other("sun", "moon")
    False
    """
    return a in b or b in a


@exercise(
    "Find the index of the first character in which two strings differ, or -1 if they are equal.",
    "Given two strings, return the first position where they disagree; a missing character counts as different.",
)
def first_difference_index(first, second):
    """Return the first index at which two strings differ, or -1 if they are equal.

    >>> first_difference_index("table", "taste")
    2
    >>> first_difference_index("car", "cart")
    3
    >>> first_difference_index("same", "same")
    -1
    """
    for i in range(min(len(first), len(second))):
        if first[i] != second[i]:
            return i
    if len(first) == len(second):
        return -1
    return min(len(first), len(second))


@exercise(
    "Return the characters of first that also occur in second, in the order of first and without repeats.",
    "Given two strings, find the characters they share, each once, ordered as in the first string.",
)
def shared_chars(first: str, second: str) -> str:
    """Return each character of first that also occurs in second once, in the order of first.

    >>> shared_chars("banana", "nab")
    'ban'
    >>> shared_chars("abc", "xyz")
    ''
    >>> shared_chars("hello", "low")
    'lo'
    """
    result = ""
    for ch in first:
        if ch in second and ch not in result:
            result += ch
    return result


@exercise(
    "Check if two strings are equal when spaces and case are ignored.",
    "Write a function to compare two texts without regard to blanks and capital letters.",
)
def equal_loosely(a: str, b: str) -> bool:
    """Check whether a and b are equal, ignoring spaces and upper or lower case.

    >>> equal_loosely("Ice Cream", "icecream")
    True
    >>> equal_loosely("a b", "ab c")
    False
    >>> equal_loosely("", "  ")
    True
    """
    return a.replace(" ", "").lower() == b.replace(" ", "").lower()


@exercise(
    "Count the positions at which two strings have the same character.",
    "Given two strings, return how many characters agree when they are laid side by side.",
)
def same_place_count(a: str, b: str) -> int:
    """Count the positions at which a and b have the same character.

    >>> same_place_count("house", "mouse")
    4
    >>> same_place_count("abc", "cab")
    0
    >>> same_place_count("ab", "abcd")
    2
    """
    return sum(x == y for x, y in zip(a, b))


@exercise(
    "Return the common ending of two strings.",
    "Given two words, find the longest text with which both end.",
)
def ending_in_common(first: str, second: str) -> str:
    """Return the longest string with which both first and second end.

    >>> ending_in_common("walking", "talking")
    'alking'
    >>> ending_in_common("red", "blue")
    ''
    >>> ending_in_common("cat", "at")
    'at'
    """
    size = 0
    while size < min(len(first), len(second)) and first[-1 - size] == second[-1 - size]:
        size += 1
    return first[len(first) - size :]


@exercise(
    "Check if two strings begin with the same character; an empty string never does.",
    "Write a function that tells whether both strings are non-empty and start alike.",
)
def start_alike(a, b):
    """Check whether a and b are not empty and have the same first character.

    >>> start_alike("apple", "ant")
    True
    >>> start_alike("apple", "bee")
    False
    >>> start_alike("", "")
    False
    """
    return a != "" and b != "" and a[0] == b[0]


@exercise(
    "Given two strings of the same length, take each character from the one where it comes later in the alphabet.",
    "Write a function to return the string of the larger characters at each position of two strings.",
)
def larger_chars(first: str, second: str) -> str:
    """Return the string made of the larger of the two characters at every position.

    >>> larger_chars("ace", "bad")
    'bce'
    >>> larger_chars("aa", "bb")
    'bb'
    >>> larger_chars("", "")
    ''
    """
    return "".join(max(pair) for pair in zip(first, second))


@exercise(
    "Return the two strings in alphabetical order as a tuple.",
    "Given two strings, put the one that comes first in the alphabet in front.",
)
def alphabetical_pair(a, b):
    """Return a tuple of the two strings in alphabetical order.

    >>> alphabetical_pair("pear", "fig")
    ('fig', 'pear')
    >>> alphabetical_pair("fig", "pear")
    ('fig', 'pear')
    >>> alphabetical_pair("x", "x")
    ('x', 'x')
    """
    if a <= b:
        return (a, b)
    return (b, a)


@exercise(
    "Check if the second string is the first one reversed.",
    "Write a function to test whether one string is the exact reverse of the other.",
)
def is_reverse_of(text: str, other: str) -> bool:
    """Check whether other is text read from right to left.

    >>> is_reverse_of("stop", "pots")
    True
    >>> is_reverse_of("stop", "post")
    False
    >>> is_reverse_of("", "")
    True
    """
    return text[::-1] == other


@exercise(
    "Find the letters that are in exactly one of two strings, sorted.",
    "Given two strings, return the sorted string of characters that only one of them contains.",
)
def chars_in_one_only(first: str, second: str) -> str:
    """Return the characters that occur in exactly one of the two strings, sorted and each once.

    >>> chars_in_one_only("abc", "bcd")
    'ad'
    >>> chars_in_one_only("aab", "b")
    'a'
    >>> chars_in_one_only("xy", "yx")
    ''
    """
    return "".join(sorted(set(first) ^ set(second)))


@exercise(
    "Put the second string into the middle of the first one.",
    "Given an outer and an inner string, insert the inner one after the first half (rounded down) of the outer one.",
)
def insert_in_middle(outer, inner):
    """Return outer with inner inserted at its middle, after len(outer) // 2 characters.

    >>> insert_in_middle("()", "a")
    '(a)'
    >>> insert_in_middle("abc", "-")
    'a-bc'
    >>> insert_in_middle("", "x")
    'x'
    """
    middle = len(outer) // 2
    return outer[:middle] + inner + outer[middle:]


@exercise(
    "Return the absolute difference between the lengths of two strings.",
    "Find by how many characters one string is longer than the other.",
)
def length_difference(a: str, b: str) -> int:
    """Return by how many characters the lengths of a and b differ.

    >>> length_difference("tea", "coffee")
    3
    >>> length_difference("coffee", "tea")
    3
    >>> length_difference("", "")
    0
    """
    return abs(len(a) - len(b))


@exercise(
    "Check if two words have the same vowels in the same order.",
    "Write a function to compare the sequences of vowels of two lower case words.",
)
def same_vowel_pattern(first, second):
    """Check whether two lower case words contain the same vowels in the same order.

    >>> same_vowel_pattern("table", "cage")
    True
    >>> same_vowel_pattern("dog", "dig")
    False
    >>> same_vowel_pattern("my", "sky")
    True
    """
    vowels = [[ch for ch in word if ch in "aeiou"] for word in (first, second)]
    return vowels[0] == vowels[1]


@exercise(
    "Return the shorter string repeated until it is as long as the longer one.",
    "Given two non-empty strings, repeat the shorter to the length of the longer and cut off the rest.",
)
def stretch_shorter(a: str, b: str) -> str:
    """Return the shorter of two non-empty strings, repeated and cut to the length of the longer one.

    >>> stretch_shorter("ab", "12345")
    'ababa'
    >>> stretch_shorter("hello", "x")
    'xxxxx'
    >>> stretch_shorter("abc", "xyz")
    'abc'
    """
    short, long = sorted((a, b), key=len)
    return (short * len(long))[: len(long)]


@exercise(
    "Return the text before the first occurrence of mark; the whole text if mark does not occur.",
    "Given a text and a marker string, keep only what stands in front of the marker.",
)
def part_before(text: str, mark: str) -> str:
    """Return the part of text before the first mark, or all of text without a mark.

    >>> part_before("key=value", "=")
    'key'
    >>> part_before("plain", "=")
    'plain'
    >>> part_before("a--b--c", "--")
    'a'
    """
    return text.partition(mark)[0]


@exercise(
    "Find how many characters at the beginning of two strings are equal.",
    "Given two strings, return the length of their common beginning.",
)
def equal_start_length(a: str, b: str) -> int:
    """Return the number of characters with which both a and b begin.

    >>> equal_start_length("flower", "flood")
    3
    >>> equal_start_length("cat", "dog")
    0
    >>> equal_start_length("ab", "abc")
    2
    """
    count = 0
    for x, y in zip(a, b):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Return the text that stands after the last occurrence of mark, or '' if mark does not occur.",
    "Given a text and a marker, keep what follows the last marker; nothing when it is missing.",
)
def part_after_last(text: str, mark: str) -> str:
    """Return the part of text after the last mark, or '' if text does not contain mark.

    >>> part_after_last("a/b/c", "/")
    'c'
    >>> part_after_last("abc", "/")
    ''
    >>> part_after_last("end/", "/")
    ''
    """
    position = text.rfind(mark)
    if position == -1:
        return ""
    return text[position + len(mark) :]


@exercise(
    "Check if two strings have the same length and end with the same character.",
    "Write a function that tells whether a and b are equally long, not empty, and have equal last characters.",
)
def same_size_and_end(a, b):
    """Check whether two non-empty strings have the same length and the same last character.

    >>> same_size_and_end("cat", "hot")
    True
    >>> same_size_and_end("cat", "coat")
    False
    >>> same_size_and_end("", "")
    False
    """
    return len(a) == len(b) > 0 and a[-1] == b[-1]


@exercise(
    "Write the second string after every character of the first, except the last one.",
    "Given a text and a filler, put the filler between all characters of the text.",
)
def fill_between(text: str, filler: str) -> str:
    """Return text with filler between its characters.

    >>> fill_between("abc", "-")
    'a-b-c'
    >>> fill_between("x", "+")
    'x'
    >>> fill_between("", "+")
    ''
    """
    return filler.join(text)


@exercise(
    "Count the characters of the first string that also occur in the second.",
    "Given two strings, return how many characters of text are among the allowed ones.",
)
def count_chars_from(text: str, allowed: str) -> int:
    """Count the characters of text that occur in allowed.

    >>> count_chars_from("banana", "an")
    5
    >>> count_chars_from("abc", "")
    0
    >>> count_chars_from("", "abc")
    0
    """
    return sum(ch in allowed for ch in text)


@exercise(
    "Replace the end of a text: if it ends with old, put new there instead; otherwise leave it unchanged.",
    "Given a text, an old ending and a new one, exchange the ending if it is present.",
)
def replace_ending(text, old, new):
    """Return text with its ending old replaced by new, or unchanged if it does not end with old.

    >>> replace_ending("city", "y", "ies")
    'cities'
    >>> replace_ending("boat", "y", "ies")
    'boat'
    >>> replace_ending("aa", "aa", "")
    ''
    """
    if text.endswith(old):
        return text[: len(text) - len(old)] + new
    return text
