"""Lists of strings: selecting, ordering, joining and comparing by properties of their text."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the strings that contain the given piece, ignoring case.",
    "Search a list: return all strings in which part occurs, upper or lower case.",
)
def search_strings(strings: list[str], part: str) -> list[str]:
    """Return the strings that contain part, ignoring case.

    >>> search_strings(["Green tea", "milk", "TEAPOT"], "tea")
    ['Green tea', 'TEAPOT']
    >>> search_strings(["a"], "b")
    []
    >>> search_strings([], "x")
    []
    """
    return [s for s in strings if part.lower() in s.lower()]


@exercise(
    "Sort the strings by length, longest first, and equally long ones alphabetically.",
    "Order by decreasing number of characters; ties in alphabetical order.",
)
def longest_then_alphabet(strings):
    """Return the strings sorted by decreasing length, then alphabetically.

    >>> longest_then_alphabet(["tea", "milk", "jam", "fig"])
    ['milk', 'fig', 'jam', 'tea']
    >>> longest_then_alphabet(["a"])
    ['a']
    >>> longest_then_alphabet([])
    []
    """
    return sorted(strings, key=lambda s: (-len(s), s))


@exercise(
    "Sort the strings alphabetically, ignoring case; strings equal but for case keep their order.",
    "Put the strings into alphabetical order without regard to capitals.",
)
def caseless_order(strings: list[str]) -> list[str]:
    """Return the strings in alphabetical order, ignoring case.

    >>> caseless_order(["b", "A", "c", "B"])
    ['A', 'b', 'B', 'c']
    >>> caseless_order(["Tea", "apple"])
    ['apple', 'Tea']
    >>> caseless_order([])
    []
    """
    return sorted(strings, key=str.lower)


@exercise(
    "Sort the strings as if they were read backwards: by the last character, then the last but one, and so on.",
    "Order the strings alphabetically from their ends.",
)
def order_from_end(strings):
    """Return the strings sorted alphabetically by their reversed text.

    >>> order_from_end(["tea", "sea", "bus"])
    ['sea', 'tea', 'bus']
    >>> order_from_end(["ab", "b"])
    ['b', 'ab']
    >>> order_from_end([])
    []
    """
    return sorted(strings, key=lambda s: s[::-1])


@exercise(
    "Sort the strings by how often the character c occurs in them, fewest first; ties keep their order.",
    "Order strings by increasing number of occurrences of a character, stable.",
)
def order_by_char_count(strings: list[str], c: str) -> list[str]:
    """Return the strings sorted by their number of characters c, fewest first.

    >>> order_by_char_count(["banana", "tea", "milk"], "a")
    ['milk', 'tea', 'banana']
    >>> order_by_char_count(["xx", "x"], "x")
    ['x', 'xx']
    >>> order_by_char_count([], "a")
    []
    """
    return sorted(strings, key=lambda s: s.count(c))


@exercise(
    "Return the longest string of the list, the last one on a tie; '' for an empty list.",
    "Which string has the most characters? The later one wins a tie; an empty list gives ''.",
)
def last_longest_string(strings):
    """Return the longest of the strings, the last one on a tie, or '' without strings.

    >>> last_longest_string(["tea", "jam", "of"])
    'jam'
    >>> last_longest_string(["a"])
    'a'
    >>> last_longest_string([])
    ''
    """
    best = ""
    for s in strings:
        if len(s) >= len(best):
            best = s
    return best


@exercise(
    "Add up the lengths of all strings.",
    "How many characters do the strings have in total?",
)
def combined_string_length(strings: list[str]) -> int:
    """Return the total number of characters of the strings.

    >>> combined_string_length(["tea", "milk"])
    7
    >>> combined_string_length([""])
    0
    >>> combined_string_length([])
    0
    """
    return sum(map(len, strings))


@exercise(
    "Find the string whose length is closest to n; the first one on a tie. The list is not empty.",
    "Return the string with the smallest absolute difference between its length and n.",
)
def closest_length(strings, n):
    """Return the string whose length is closest to n, the first on a tie.

    >>> closest_length(["a", "tea", "banana"], 4)
    'tea'
    >>> closest_length(["a", "abc"], 2)
    'a'
    >>> closest_length(["x"], 10)
    'x'
    """
    return min(strings, key=lambda s: abs(len(s) - n))


@exercise(
    "Pair each string with its length in a dictionary.",
    "Map every string of the list to its number of characters.",
)
def length_by_string(strings: list[str]) -> dict[str, int]:
    """Return a dictionary from each of the strings to its length.

    >>> length_by_string(["tea", "milk"])
    {'tea': 3, 'milk': 4}
    >>> length_by_string([])
    {}
    >>> length_by_string(["a", "a"])
    {'a': 1}
    """
    return {s: len(s) for s in strings}


@exercise(
    "Capitalise all strings that have at least n characters and leave the shorter ones alone.",
    "Write the first letter as a capital (and the rest small) in every string of length n or more.",
)
def capitalise_long(strings, n):
    """Return the strings with those of at least n characters capitalised.

    >>> capitalise_long(["green", "tea", "of"], 3)
    ['Green', 'Tea', 'of']
    >>> capitalise_long(["a"], 2)
    ['a']
    >>> capitalise_long([], 1)
    []
    """
    return [s.capitalize() if len(s) >= n else s for s in strings]


@exercise(
    "Concatenate the strings at even positions of the list, counting from 0.",
    "Join every second string, beginning with the first.",
)
def join_even_places(strings: list[str]) -> str:
    """Return the strings at even indices joined.

    >>> join_even_places(["a", "b", "c"])
    'ac'
    >>> join_even_places(["x"])
    'x'
    >>> join_even_places([])
    ''
    """
    return "".join(strings[::2])


@exercise(
    "Join the strings, each preceded by its position from 1 and a bracket: '1)tea 2)milk'.",
    "Number the strings with '1)', '2)' and so on and join them by blanks.",
)
def bracket_numbered(strings):
    """Return the strings joined by blanks, each after its number (from 1) and a bracket.

    >>> bracket_numbered(["tea", "milk"])
    '1)tea 2)milk'
    >>> bracket_numbered(["x"])
    '1)x'
    >>> bracket_numbered([])
    ''
    """
    return " ".join(f"{i}){s}" for i, s in enumerate(strings, 1))


@exercise(
    "Join with ', ' those strings that begin with the given prefix, prefix removed.",
    "From all strings starting with prefix cut the prefix off, and join the remainders by comma and blank.",
)
def join_after_prefix(strings: list[str], prefix: str) -> str:
    """Return what follows prefix in the strings that start with it, joined by ', '.

    >>> join_after_prefix(["x-a", "b", "x-c"], "x-")
    'a, c'
    >>> join_after_prefix(["a"], "b")
    ''
    >>> join_after_prefix([], "x")
    ''
    """
    return ", ".join(s[len(prefix):] for s in strings if s.startswith(prefix))


@exercise(
    "Do all strings have different lengths?",
    "Check that no two strings of the list have the same number of characters.",
)
def lengths_all_different(strings):
    """Check whether no two of the strings have the same length.

    >>> lengths_all_different(["a", "bb", "ccc"])
    True
    >>> lengths_all_different(["tea", "jam"])
    False
    >>> lengths_all_different([])
    True
    """
    return len({len(s) for s in strings}) == len(strings)


@exercise(
    "Is each string longer than the one before it?",
    "Check that the lengths of the strings increase strictly.",
)
def each_string_longer(strings: list[str]) -> bool:
    """Check whether each of the strings is longer than the previous one.

    >>> each_string_longer(["a", "bb", "cccc"])
    True
    >>> each_string_longer(["tea", "jam"])
    False
    >>> each_string_longer(["x"])
    True
    """
    return all(len(a) < len(b) for a, b in zip(strings, strings[1:]))


@exercise(
    "Return the characters that occur in every one of the strings, sorted; '' for an empty list.",
    "Which characters do all the strings share? Give them in alphabetical order without repeats.",
)
def chars_common_to_all(strings):
    """Return the sorted characters that occur in all of the strings, '' without strings.

    >>> chars_common_to_all(["tea", "team", "eat"])
    'aet'
    >>> chars_common_to_all(["ab", "cd"])
    ''
    >>> chars_common_to_all([])
    ''
    """
    if not strings:
        return ""
    return "".join(sorted(set.intersection(*map(set, strings))))


@exercise(
    "Return all different characters that the strings use, in order of first appearance.",
    "Collect the characters of all strings into one string without repeats.",
)
def all_chars_used(strings: list[str]) -> str:
    """Return the distinct characters of all strings in order of first appearance.

    >>> all_chars_used(["tea", "eat", "milk"])
    'teamilk'
    >>> all_chars_used([""])
    ''
    >>> all_chars_used([])
    ''
    """
    return "".join(dict.fromkeys("".join(strings)))


@exercise(
    "Return the index of the first string that contains a digit; -1 if none does.",
    "At which place of the list is the first string with a decimal digit?",
)
def first_with_digit(strings: list[str]) -> int:
    """Return the index of the first string that contains a digit, or -1.

    >>> first_with_digit(["tea", "b12", "c3"])
    1
    >>> first_with_digit(["a"])
    -1
    >>> first_with_digit([])
    -1
    """
    for i, s in enumerate(strings):
        if any(c.isdigit() for c in s):
            return i
    return -1


@exercise(
    "Divide the strings into those with a capital first letter and the others; return both lists.",
    "Partition the non-empty strings by whether their first character is uppercase.",
)
def split_by_capital(strings):
    """Return the non-empty strings with an uppercase first letter and those without.

    >>> split_by_capital(["Ann", "tea", "Tom"])
    (['Ann', 'Tom'], ['tea'])
    >>> split_by_capital(["x"])
    ([], ['x'])
    >>> split_by_capital([])
    ([], [])
    """
    capital = [s for s in strings if s[0].isupper()]
    other = [s for s in strings if not s[0].isupper()]
    return capital, other


@exercise(
    "Shorten each string to n characters and drop those that become equal to an earlier one.",
    "Cut all strings after n characters and return the different results in order of first appearance.",
)
def distinct_clips(strings: list[str], n: int) -> list[str]:
    """Return the distinct first-n-characters of the strings, in order of first appearance.

    >>> distinct_clips(["teapot", "teatime", "milk"], 3)
    ['tea', 'mil']
    >>> distinct_clips(["a", "b"], 0)
    ['']
    >>> distinct_clips([], 2)
    []
    """
    return list(dict.fromkeys(s[:n] for s in strings))


@exercise(
    "Return the shortest number of leading characters by which all the different strings can be told apart.",
    "Find the smallest n such that cutting every string after n characters leaves them all different.",
)
def distinguishing_length(strings):
    """Return the smallest n for which the first n characters of the distinct strings all differ.

    >>> distinguishing_length(["teapot", "teatime", "milk"])
    4
    >>> distinguishing_length(["a", "b"])
    1
    >>> distinguishing_length(["x"])
    0
    """
    n = 0
    while len({s[:n] for s in strings}) < len(strings):
        n += 1
    return n


@exercise(
    "Merge two sorted lists of strings into one sorted list without repeats.",
    "Return all different strings of a and b in alphabetical order.",
)
def merge_vocabularies(a: list[str], b: list[str]) -> list[str]:
    """Return the different strings of a and b in sorted order.

    >>> merge_vocabularies(["jam", "tea"], ["milk", "tea"])
    ['jam', 'milk', 'tea']
    >>> merge_vocabularies([], ["x"])
    ['x']
    >>> merge_vocabularies([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "Pair the strings of both lists and join each pair with the given separator; surplus strings are dropped.",
    "Combine the i-th string of a with the i-th string of b, sep between them.",
)
def join_pairs_with(a, b, sep):
    """Return the strings of a and b joined pairwise by sep.

    >>> join_pairs_with(["a", "b"], ["1", "2"], "=")
    ['a=1', 'b=2']
    >>> join_pairs_with(["a", "b"], ["1"], "-")
    ['a-1']
    >>> join_pairs_with([], [], ",")
    []
    """
    return [x + sep + y for x, y in zip(a, b)]


@exercise(
    "Combine every string of the first list with every string of the second one.",
    "Return all concatenations of a string of a and a string of b, the first list varying slowest.",
)
def all_concatenations(a: list[str], b: list[str]) -> list[str]:
    """Return every concatenation of a string of a with a string of b.

    >>> all_concatenations(["a", "b"], ["1", "2"])
    ['a1', 'a2', 'b1', 'b2']
    >>> all_concatenations(["x"], [])
    []
    >>> all_concatenations(["tea"], ["cup", "pot"])
    ['teacup', 'teapot']
    """
    return [x + y for x in a for y in b]


@exercise(
    "Replace strings that occur earlier in the list by a ditto mark '\"'.",
    "Write '\"' in the place of each string that equals the one right before it.",
)
def ditto_marks(strings):
    """Return the strings with each one that equals its predecessor replaced by a double quote.

    >>> ditto_marks(["tea", "tea", "milk", "tea"])
    ['tea', '"', 'milk', 'tea']
    >>> ditto_marks(["a"])
    ['a']
    >>> ditto_marks([])
    []
    """
    return ['"' if i > 0 and s == strings[i - 1] else s for i, s in enumerate(strings)]


@exercise(
    "Number repeated names: the second 'a' becomes 'a (2)', the third 'a (3)'; first occurrences stay.",
    "Make all strings different by appending a counter in brackets to every repetition.",
)
def number_duplicates(names: list[str]) -> list[str]:
    """Return names with ' (2)', ' (3)' and so on appended to the repetitions.

    >>> number_duplicates(["a", "b", "a", "a"])
    ['a', 'b', 'a (2)', 'a (3)']
    >>> number_duplicates(["x"])
    ['x']
    >>> number_duplicates([])
    []
    """
    seen = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return result


@exercise(
    "Fill lines: concatenate the strings into lines of at most n characters without separator; each string is at most n long.",
    "Pack the strings one after another into strings whose length does not exceed n.",
)
def pack_into_lines(strings, n):
    """Return the strings joined in order into pieces of at most n characters.

    >>> pack_into_lines(["ab", "cd", "e", "fgh"], 4)
    ['abcd', 'efgh']
    >>> pack_into_lines(["abc"], 3)
    ['abc']
    >>> pack_into_lines([], 5)
    []
    """
    lines = []
    for s in strings:
        if lines and len(lines[-1]) + len(s) <= n:
            lines[-1] += s
        else:
            lines.append(s)
    return lines


@exercise(
    "Find the most frequent first letter of the strings, ignoring case; the alphabetically first on a tie. Empty strings are skipped; None if nothing remains.",
    "With which letter, written small, do most strings begin? Ties go to the letter earlier in the alphabet; None without any non-empty string.",
)
def usual_initial(strings: list[str]) -> str | None:
    """Return the most frequent initial of the non-empty strings in lower case, or None.

    >>> usual_initial(["Tea", "toast", "milk"])
    't'
    >>> usual_initial(["b", "a"])
    'a'
    >>> usual_initial([""]) is None
    True
    """
    initials = sorted(s[0].lower() for s in strings if s)
    return max(initials, key=initials.count, default=None)


@exercise(
    "Turn the list of strings by 90 degrees: the columns become rows; shorter strings are padded with blanks first.",
    "Return one string per column, reading the characters from top to bottom, with blanks where a string is too short.",
)
def columns_as_rows(rows):
    """Return the columns of rows as strings, shorter rows padded with blanks.

    >>> columns_as_rows(["abc", "de"])
    ['ad', 'be', 'c ']
    >>> columns_as_rows(["x"])
    ['x']
    >>> columns_as_rows([])
    []
    """
    width = max(map(len, rows), default=0)
    padded = [row.ljust(width) for row in rows]
    return ["".join(column) for column in zip(*padded)]
