"""Lists of strings: filtering, transforming, comparing, joining."""

from training.curriculum.exercise import exercise


@exercise(
    "Filter a list of texts to those with part somewhere inside.",
    "Given strings and a substring, keep the strings in which it occurs.",
)
def texts_with_part(texts: list[str], part: str) -> list[str]:
    """Return the strings that contain part.

    >>> texts_with_part(["table", "chair", "cable"], "abl")
    ['table', 'cable']
    >>> texts_with_part(["a"], "b")
    []
    >>> texts_with_part([], "x")
    []
    """
    return [text for text in texts if part in text]


@exercise(
    "Keep the nonempty texts whose first and last character are equal.",
    "Given strings, filter those with matching ends; '' never matches.",
)
def texts_with_equal_ends(texts):
    """Return the strings that begin and end with the same character, skipping empty strings.

    >>> texts_with_equal_ends(["noon", "ab", "x", ""])
    ['noon', 'x']
    >>> texts_with_equal_ends(["Anna"])
    []
    >>> texts_with_equal_ends([])
    []
    """
    return [t for t in texts if t and t[0] == t[-1]]


@exercise(
    "Keep the texts that are plain numbers without sign or point.",
    "Given strings, filter the nonempty ones in which every character is a digit.",
)
def digit_only_texts(texts: list[str]) -> list[str]:
    """Return the strings that consist of digits only.

    >>> digit_only_texts(["12", "a1", "", "007"])
    ['12', '007']
    >>> digit_only_texts(["-5"])
    []
    >>> digit_only_texts([])
    []
    """
    return [text for text in texts if text.isdigit()]


@exercise(
    "Keep the texts whose length exceeds the mean length.",
    "Given strings, compute their mean length and return those above it.",
)
def longer_than_average(texts):
    """Return the strings that are longer than the average length of all strings.

    >>> longer_than_average(["a", "bcd", "ef"])
    ['bcd']
    >>> longer_than_average(["x", "y"])
    []
    >>> longer_than_average([])
    []
    """
    if not texts:
        return []
    mean = sum(len(t) for t in texts) / len(texts)
    return [t for t in texts if len(t) > mean]


@exercise(
    "Keep the texts that have at least one character other than white space.",
    "Given strings, drop those that are '' or only spaces.",
)
def without_blank_texts(texts: list[str]) -> list[str]:
    """Remove the empty and blank strings.

    >>> without_blank_texts(["a", "", "  ", "b "])
    ['a', 'b ']
    >>> without_blank_texts([" "])
    []
    >>> without_blank_texts([])
    []
    """
    return [text for text in texts if text.strip()]


@exercise(
    "Convert all texts to capitals and order them alphabetically.",
    "Given strings, return their uppercase forms in ascending order.",
)
def shouted_and_sorted(texts):
    """Return the strings in upper case, sorted.

    >>> shouted_and_sorted(["pear", "Apple"])
    ['APPLE', 'PEAR']
    >>> shouted_and_sorted(["b", "B"])
    ['B', 'B']
    >>> shouted_and_sorted([])
    []
    """
    return sorted(t.upper() for t in texts)


@exercise(
    "Turn each text of the list back to front.",
    "Given strings, replace every one by its mirror image.",
)
def each_text_reversed(texts: list[str]) -> list[str]:
    """Return every string reversed, in the same order.

    >>> each_text_reversed(["abc", "de"])
    ['cba', 'ed']
    >>> each_text_reversed([""])
    ['']
    >>> each_text_reversed([])
    []
    """
    return [text[::-1] for text in texts]


@exercise(
    "Shorten the texts that are longer than n.",
    "Given strings and n, keep only the first n characters of each.",
)
def cut_each_text(texts, n):
    """Cut every string to at most n characters.

    >>> cut_each_text(["window", "door"], 4)
    ['wind', 'door']
    >>> cut_each_text(["abc"], 0)
    ['']
    >>> cut_each_text([], 3)
    []
    """
    return [t[:n] for t in texts]


@exercise(
    "Make all texts equally long by adding blanks at the end.",
    "Given strings, fill each with trailing spaces up to the maximal length.",
)
def padded_to_longest(texts: list[str]) -> list[str]:
    """Pad every string with spaces on the right to the length of the longest string.

    >>> padded_to_longest(["a", "abc"])
    ['a  ', 'abc']
    >>> padded_to_longest(["xy"])
    ['xy']
    >>> padded_to_longest([])
    []
    """
    width = max(map(len, texts), default=0)
    return [text.ljust(width) for text in texts]


@exercise(
    "Turn a list of texts into '1. first', '2. second' and so on.",
    "Given strings, number them from 1 in the form 'n. text'.",
)
def numbered_texts(texts):
    """Put the number of its place, a point and a space before each string, starting at 1.

    >>> numbered_texts(["tea", "jam"])
    ['1. tea', '2. jam']
    >>> numbered_texts([""])
    ['1. ']
    >>> numbered_texts([])
    []
    """
    return [f"{i}. {t}" for i, t in enumerate(texts, 1)]


@exercise(
    "Strip a leading prefix where it is present and leave other texts unchanged.",
    "Given strings and a prefix, cut it off the front of every string that has it.",
)
def prefix_stripped(texts: list[str], prefix: str) -> list[str]:
    """Remove the given prefix from the strings that start with it.

    >>> prefix_stripped(["re-do", "undo"], "re-")
    ['do', 'undo']
    >>> prefix_stripped(["aa"], "a")
    ['a']
    >>> prefix_stripped([], "x")
    []
    """
    return [text.removeprefix(prefix) for text in texts]


@exercise(
    "Append suffix to the texts that do not end with it.",
    "Given strings and a suffix, make sure that all of them end with the suffix.",
)
def with_ending(texts, suffix):
    """Give every string the ending suffix unless it already has it.

    >>> with_ending(["a.txt", "b"], ".txt")
    ['a.txt', 'b.txt']
    >>> with_ending([""], "!")
    ['!']
    >>> with_ending([], "x")
    []
    """
    return [t if t.endswith(suffix) else t + suffix for t in texts]


@exercise(
    "Add up the lengths of the texts.",
    "Given strings, compute how many characters they have altogether.",
)
def total_text_length(texts: list[str]) -> int:
    """Return the total number of characters of all strings.

    >>> total_text_length(["ab", "cde"])
    5
    >>> total_text_length([""])
    0
    >>> total_text_length([])
    0
    """
    return sum(len(text) for text in texts)


@exercise(
    "How many of the texts have a digit in them?",
    "Given strings, return the number of those with a digit anywhere.",
)
def count_texts_with_digit(texts):
    """Count the strings that contain at least one digit.

    >>> count_texts_with_digit(["a1", "b", "22"])
    2
    >>> count_texts_with_digit([""])
    0
    >>> count_texts_with_digit([])
    0
    """
    return sum(any(c.isdigit() for c in t) for t in texts)


@exercise(
    "How many texts have only small letters? Texts without letters do not count.",
    "Given strings, return the number of those for which islower holds.",
)
def count_lower_texts(texts: list[str]) -> int:
    """Count the strings written entirely in lower case letters.

    >>> count_lower_texts(["abc", "Abc", "x1", "12"])
    2
    >>> count_lower_texts(["A"])
    0
    >>> count_lower_texts([])
    0
    """
    return sum(1 for text in texts if text.islower())


@exercise(
    "Find the text with the fewest characters; ties go to the last, an empty list gives ''.",
    "Given strings, return one of minimal length, preferring later ones, '' if there is none.",
)
def last_shortest_text(texts):
    """Return the shortest string, the last one on a tie, or '' without strings.

    >>> last_shortest_text(["abc", "de", "fg"])
    'fg'
    >>> last_shortest_text(["x"])
    'x'
    >>> last_shortest_text([])
    ''
    """
    return min(reversed(texts), key=len, default="")


@exercise(
    "Find the alphabetically smallest text, capitals counting like small letters; None for an empty list.",
    "Given strings, return the minimum when they are compared in lower case, else None.",
)
def alphabetically_first(texts: list[str]) -> str | None:
    """Return the string that comes first in the alphabet, ignoring case, or None without strings.

    >>> alphabetically_first(["pear", "Apple", "fig"])
    'Apple'
    >>> alphabetically_first(["b", "A"])
    'A'
    >>> alphabetically_first([]) is None
    True
    """
    return min(texts, key=str.lower, default=None)


@exercise(
    "Find the text that uses the largest number of distinct characters; ties go to the first.",
    "Given a nonempty list of strings, return the one with the greatest variety of characters.",
)
def most_varied_text(texts):
    """Return the string with the most different characters, the first one on a tie.

    >>> most_varied_text(["aaaa", "abc", "xyz"])
    'abc'
    >>> most_varied_text([""])
    ''
    >>> most_varied_text(["ab", "aabbc"])
    'aabbc'
    """
    return max(texts, key=lambda t: len(set(t)))


@exercise(
    "Find the text with the highest count of the letter; None if no text has it.",
    "Given strings and a letter, return the first string with the most of it, else None.",
)
def richest_in_letter(texts: list[str], letter: str) -> str | None:
    """Return the string in which letter occurs most often, the first one on a tie, or None if it occurs in none.

    >>> richest_in_letter(["banana", "papaya", "fig"], "a")
    'banana'
    >>> richest_in_letter(["fig"], "a") is None
    True
    >>> richest_in_letter([], "a") is None
    True
    """
    best = max(texts, key=lambda text: text.count(letter), default="")
    return best if letter in best else None


@exercise(
    "Order texts from short to long, equal lengths in alphabetical order.",
    "Given strings, sort them by (length, text).",
)
def by_length_and_alphabet(texts):
    """Sort the strings by length and then alphabetically.

    >>> by_length_and_alphabet(["pear", "fig", "apple", "egg"])
    ['egg', 'fig', 'pear', 'apple']
    >>> by_length_and_alphabet(["b", "", "a"])
    ['', 'a', 'b']
    >>> by_length_and_alphabet([])
    []
    """
    return sorted(texts, key=lambda t: (len(t), t))


@exercise(
    "Order the nonempty texts by their final letter.",
    "Given nonempty strings, return them ascending by what they end with.",
)
def get_by_final_letter(texts: list[str]) -> list[str]:
    """Sort the strings by their last character; equal ones keep their order.

    >>> get_by_final_letter(["sun", "tea", "oak"])
    ['tea', 'oak', 'sun']
    >>> get_by_final_letter(["ab", "cb"])
    ['ab', 'cb']
    >>> get_by_final_letter([])
    []
    """
    return sorted(texts, key=lambda text: text[-1])


@exercise(
    "Order texts by their trailing digits taken as a number.",
    "Given strings that end with digits, return them ascending by that number.",
)
def by_number_at_end(texts):
    """Sort strings such as 'item12' by the number at their end.

    >>> by_number_at_end(["a10", "b9", "c100"])
    ['b9', 'a10', 'c100']
    >>> by_number_at_end(["x1"])
    ['x1']
    >>> by_number_at_end([])
    []
    """
    return sorted(texts, key=lambda t: int(t[len(t.rstrip("0123456789")):]))


@exercise(
    "Make an enumeration like 'a, b and c' of the texts.",
    "Given strings, return them in one text with ', ' between them and ' and ' between the last two.",
)
def joined_with_and(texts: list[str]) -> str:
    """Join the strings with commas and put 'and' before the last one.

    >>> joined_with_and(["tea", "jam", "bread"])
    'tea, jam and bread'
    >>> joined_with_and(["tea", "jam"])
    'tea and jam'
    >>> joined_with_and(["tea"])
    'tea'
    >>> joined_with_and([])
    ''
    """
    if len(texts) < 2:
        return "".join(texts)
    return ", ".join(texts[:-1]) + " and " + texts[-1]


@exercise(
    "Make the abbreviation of the initials of the texts.",
    "Given words, return their first characters as capitals in one string.",
)
def initials_joined(texts):
    """Join the first letters of the strings in upper case, skipping empty strings.

    >>> initials_joined(["north", "east"])
    'NE'
    >>> initials_joined(["a", "", "b"])
    'AB'
    >>> initials_joined([])
    ''
    """
    return "".join(t[0].upper() for t in texts if t)


@exercise(
    "In how many places does a word begin with the letter the word before ends with?",
    "Given nonempty strings, return the number of links: last letter of one equals first letter of the next.",
)
def count_word_links(words):
    """Count the neighbouring strings where the second starts with the last letter of the first.

    >>> count_word_links(["tea", "apple", "egg", "sun"])
    2
    >>> count_word_links(["a"])
    0
    >>> count_word_links([])
    0
    """
    return sum(a[-1] == b[0] for a, b in zip(words, words[1:]))


@exercise(
    "Is each text not smaller than the one before it?",
    "Return True if sorting the strings would change nothing.",
)
def texts_in_order(texts: list[str]) -> bool:
    """Check whether the strings are in alphabetical order, equal neighbours allowed.

    >>> texts_in_order(["a", "b", "b"])
    True
    >>> texts_in_order(["b", "a"])
    False
    >>> texts_in_order([])
    True
    """
    return all(a <= b for a, b in zip(texts, texts[1:]))


@exercise(
    "Read the column i of a list of texts.",
    "Given strings and an index, join the characters found there, leaving out shorter strings.",
)
def text_column(texts, i):
    """Return the characters at index i of the strings as one text, skipping strings that are too short.

    >>> text_column(["sun", "at", "moon"], 2)
    'no'
    >>> text_column(["ab"], 5)
    ''
    >>> text_column([], 0)
    ''
    """
    return "".join(t[i] for t in texts if i < len(t))


@exercise(
    "Separate texts at the first '=' into names and contents.",
    "Given strings of the form name=content, return two lists: what is left and what is right of the first '='.",
)
def split_all_at_equals(texts: list[str]) -> tuple[list[str], list[str]]:
    """Split each 'key=value' string and return the list of keys and the list of values.

    >>> split_all_at_equals(["a=1", "b=2=3"])
    (['a', 'b'], ['1', '2=3'])
    >>> split_all_at_equals(["x="])
    (['x'], [''])
    >>> split_all_at_equals([])
    ([], [])
    """
    keys = []
    values = []
    for text in texts:
        key, value = text.split("=", 1)
        keys.append(key)
        values.append(value)
    return keys, values


@exercise(
    "Parse what can be parsed: return the ints of all texts that int() accepts.",
    "Given strings, return the list of their integer values, skipping invalid ones.",
)
def parse_valid_ints(texts):
    """Convert the strings to integers, leaving out those that are no integers.

    >>> parse_valid_ints(["5", "x", "-3", "2.5"])
    [5, -3]
    >>> parse_valid_ints([""])
    []
    >>> parse_valid_ints([])
    []
    """
    result = []
    for t in texts:
        try:
            result.append(int(t))
        except ValueError:
            pass
    return result
