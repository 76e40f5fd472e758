"""Building strings from parts."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function that repeats each character of the text n times.",
    "Given a text and a number n, return the text with every character written n times in a row.",
)
def repeat_each_char(text: str, n: int) -> str:
    """Return the text with each character repeated n times.

    >>> repeat_each_char("abc", 2)
    'aabbcc'
    >>> repeat_each_char("hi", 0)
    ''
    >>> repeat_each_char("", 3)
    ''
    """
    return "".join(c * n for c in text)


@exercise(
    "Join the list of words with commas and put 'and' before the last one.",
    "Given words, return them as an English enumeration: 'a, b and c'.",
)
def join_with_and(words: list[str]) -> str:
    """Return the words as 'a, b and c'; a single word stays alone and no words give ''.

    >>> join_with_and(["tea", "milk", "jam"])
    'tea, milk and jam'
    >>> join_with_and(["tea"])
    'tea'
    >>> join_with_and([])
    ''
    """
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


@exercise(
    "Return a string of the numbers from n down to 1 followed by 'go', separated by blanks.",
    "Write a countdown: the integers n, n-1, ..., 1 and finally the word go, with single spaces between.",
)
def countdown_text(n: int) -> str:
    """Return the countdown from n to 1, ended by the word 'go', as one string with spaces.

    >>> countdown_text(3)
    '3 2 1 go'
    >>> countdown_text(1)
    '1 go'
    >>> countdown_text(0)
    'go'
    """
    parts = [str(i) for i in range(n, 0, -1)]
    return " ".join(parts + ["go"])


@exercise(
    "Build a staircase of stars with n lines, the first having one star; return the lines joined by newlines.",
    "Given n, return a text of n lines where line i consists of i stars.",
)
def star_stairs(n: int) -> str:
    """Return n lines with 1, 2, ..., n stars, joined by line breaks.

    >>> print(star_stairs(3))
    *
    **
    ***
    >>> star_stairs(1)
    '*'
    >>> star_stairs(0)
    ''
    """
    return chr(10).join("*" * i for i in range(1, n + 1))


@exercise(
    "Insert the separator after every k characters of the text, but not at the end.",
    "Break a text into groups of k characters joined by sep; the last group may be shorter.",
)
def group_chars(text: str, k: int, sep: str = " ") -> str:
    """Return the text split into groups of k characters that are joined by sep.

    >>> group_chars("abcdefg", 3)
    'abc def g'
    >>> group_chars("1234", 2, "-")
    '12-34'
    >>> group_chars("", 2)
    ''
    """
    groups = [text[i : i + k] for i in range(0, len(text), k)]
    return sep.join(groups)


@exercise(
    "Put the second string into the middle of the first one; an odd length puts the extra character behind it.",
    "Given two strings, insert the second one at index len(outer) // 2 of the first one.",
)
def put_in_middle(outer: str, inner: str) -> str:
    """Return outer with inner inserted at its middle (half the length, rounded down).

    >>> put_in_middle("[]", "x")
    '[x]'
    >>> put_in_middle("abc", "-")
    'a-bc'
    >>> put_in_middle("", "z")
    'z'
    """
    half = len(outer) // 2
    return outer[:half] + inner + outer[half:]


@exercise(
    "Return 'name=value' pairs of a dict joined with '&', sorted by name.",
    "Given a dict, build a text like 'a=1&b=2' in alphabetical order of the keys.",
)
def pairs_text(params: dict[str, object]) -> str:
    """Return the entries as 'key=value' joined by '&' in the order of the sorted keys.

    >>> pairs_text({"b": 2, "a": 1})
    'a=1&b=2'
    >>> pairs_text({})
    ''
    >>> pairs_text({"x": "y"})
    'x=y'
    """
    return "&".join(f"{key}={params[key]}" for key in sorted(params))


@exercise(
    "Return the text framed by a row of '#' above and below, both as long as the text.",
    "Write a function to put a text between two lines of hash signs of the same length.",
)
def hash_frame(text: str) -> str:
    """Return three lines: hash signs, the text, hash signs, all equally long.

    >>> print(hash_frame("Menu"))
    ####
    Menu
    ####
    >>> hash_frame("a").count("#")
    2
    >>> hash_frame("ab").splitlines()
    ['##', 'ab', '##']
    """
    bar = "#" * len(text)
    return "\n".join([bar, text, bar])


@exercise(
    "Return the plural of a noun: add 'es' after s, x, z, ch or sh, otherwise add 's'.",
    "Write a function to make an English word plural: words ending in s, x, z, ch, sh get 'es', all others 's'.",
)
def simple_plural(noun: str) -> str:
    """Return the noun with 'es' if it ends in s, x, z, ch or sh, else with 's'.

    >>> simple_plural("box")
    'boxes'
    >>> simple_plural("cat")
    'cats'
    >>> simple_plural("dish")
    'dishes'
    """
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun + "s"


@exercise(
    "Build a progress bar of the given width: '#' for the done part and '.' for the rest, in square brackets.",
    "Return '[###...]' with width signs inside, of which done * width // total are '#'.",
)
def bar_text(done: int, total: int, width: int = 10) -> str:
    """Return a bar like [####......] that shows how much of total is done.

    >>> bar_text(3, 10)
    '[###.......]'
    >>> bar_text(1, 2, 4)
    '[##..]'
    >>> bar_text(0, 5, 3)
    '[...]'
    """
    filled = done * width // total
    return "[" + "#" * filled + "." * (width - filled) + "]"


@exercise(
    "Return the text with its first half in upper case and its second half in lower case; the middle character of an odd length belongs to the second half.",
    "Write a function to capitalise the first len//2 characters of a string and to lowercase all others.",
)
def upper_half_lower_half(text: str) -> str:
    """Return the first half (rounded down) in uppercase and the remainder in lowercase.

    >>> upper_half_lower_half("Monday")
    'MONday'
    >>> upper_half_lower_half("ABC")
    'Abc'
    >>> upper_half_lower_half("")
    ''
    """
    half = len(text) // 2
    return text[:half].upper() + text[half:].lower()
