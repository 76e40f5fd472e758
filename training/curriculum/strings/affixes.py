"""Prefixes and suffixes of a string: testing, adding, removing, exchanging, listing."""

from training.curriculum.exercise import exercise


@exercise(
    "Remove the prefix if the text begins with it; any other text is returned as it is.",
    "Given a text and a prefix, return the text without the prefix, or unchanged if it begins differently.",
)
def strip_prefix(text: str, prefix: str) -> str:
    """Return text without prefix if it starts with it, else text itself.

    >>> strip_prefix("unhappy", "un")
    'happy'
    >>> strip_prefix("happy", "un")
    'happy'
    >>> strip_prefix("ununited", "un")
    'united'
    """
    if text.startswith(prefix):
        return text[len(prefix):]
    return text


@exercise(
    "Remove the suffix if the text ends with it, otherwise return the text unchanged.",
    "Cut a given ending off the string; nothing happens to strings with another ending.",
)
def strip_suffix(text, suffix):
    """Return text without suffix if it ends with it, else text itself.

    >>> strip_suffix("report.txt", ".txt")
    'report'
    >>> strip_suffix("report.doc", ".txt")
    'report.doc'
    >>> strip_suffix("abc", "")
    'abc'
    """
    if suffix and text.endswith(suffix):
        return text[:-len(suffix)]
    return text


@exercise(
    "Add the prefix unless the text already begins with it.",
    "Make sure that s starts with prefix: prepend it where it is missing.",
)
def prefix_if_missing(s: str, prefix: str) -> str:
    """Return s with prefix put in front unless s already starts with it.

    >>> prefix_if_missing("example.org", "www.")
    'www.example.org'
    >>> prefix_if_missing("www.example.org", "www.")
    'www.example.org'
    >>> prefix_if_missing("", "#")
    '#'
    """
    return s if s.startswith(prefix) else prefix + s


@exercise(
    "Add the suffix unless the text already ends with it.",
    "Make sure that the string ends with the given ending: append it where it is missing.",
)
def ensure_suffix(s, suffix):
    """Return s with suffix appended unless s already ends with it.

    >>> ensure_suffix("notes", ".md")
    'notes.md'
    >>> ensure_suffix("notes.md", ".md")
    'notes.md'
    >>> ensure_suffix("", "/")
    '/'
    """
    if s.endswith(suffix):
        return s
    return s + suffix


@exercise(
    "Exchange one prefix for another; a text that does not begin with old is returned unchanged.",
    "If the text starts with old, replace this beginning by new.",
)
def exchange_prefix(text: str, old: str, new: str) -> str:
    """Return text with the prefix old replaced by new, or text itself if it starts differently.

    >>> exchange_prefix("http://a.b", "http:", "https:")
    'https://a.b'
    >>> exchange_prefix("ftp://a.b", "http:", "https:")
    'ftp://a.b'
    >>> exchange_prefix("xx", "x", "y")
    'yx'
    """
    if not text.startswith(old):
        return text
    return new + text[len(old):]


@exercise(
    "Exchange one ending for another; texts with a different ending stay the same.",
    "If the text ends with old, replace that suffix by new.",
)
def exchange_suffix(text, old, new):
    """Return text with the suffix old replaced by new, or text itself if it ends differently.

    >>> exchange_suffix("photo.jpeg", ".jpeg", ".jpg")
    'photo.jpg'
    >>> exchange_suffix("photo.png", ".jpeg", ".jpg")
    'photo.png'
    >>> exchange_suffix("singing", "ing", "er")
    'singer'
    """
    if not text.endswith(old):
        return text
    return text[:len(text) - len(old)] + new


@exercise(
    "Does the text start with at least one of the given prefixes?",
    "Check whether any string of the list is a beginning of the text.",
)
def starts_with_one_of(text: str, prefixes: list[str]) -> bool:
    """Check whether text starts with any of the prefixes.

    >>> starts_with_one_of("image1", ["img", "ima"])
    True
    >>> starts_with_one_of("photo", ["img"])
    False
    >>> starts_with_one_of("photo", [])
    False
    """
    return any(text.startswith(p) for p in prefixes)


@exercise(
    "Return the first suffix of the list with which the text ends, or None if it has none of these endings.",
    "Which of the given endings does the text have? Take the first one that fits, None if none fits.",
)
def matching_suffix(text, suffixes):
    """Return the first of the suffixes that text ends with, or None.

    >>> matching_suffix("song.mp3", [".wav", ".mp3"])
    '.mp3'
    >>> matching_suffix("abc", ["c", "bc"])
    'c'
    >>> matching_suffix("song", [".mp3"]) is None
    True
    """
    for suffix in suffixes:
        if text.endswith(suffix):
            return suffix
    return None


@exercise(
    "Find the longest of the given prefixes with which the text begins; '' if there is no such prefix.",
    "Among the strings of the list that are beginnings of the text, return the longest, or an empty string.",
)
def longest_matching_prefix(text: str, prefixes: list[str]) -> str:
    """Return the longest of the prefixes that text starts with, or '' if there is none.

    >>> longest_matching_prefix("+4930", ["+4", "+49", "+1"])
    '+49'
    >>> longest_matching_prefix("abc", ["x"])
    ''
    >>> longest_matching_prefix("abc", [])
    ''
    """
    return max((p for p in prefixes if text.startswith(p)), key=len, default="")


@exercise(
    "List all beginnings of the word that have at least n characters, shortest first.",
    "Return the prefixes of length n, n + 1, ... up to the entire word.",
)
def prefixes_from(word, n):
    """Return all prefixes of word with at least n characters, shortest first.

    >>> prefixes_from("tiger", 3)
    ['tig', 'tige', 'tiger']
    >>> prefixes_from("ab", 1)
    ['a', 'ab']
    >>> prefixes_from("ab", 3)
    []
    """
    return [word[:i] for i in range(n, len(word) + 1)]


@exercise(
    "List all endings of the word that are not empty, the longest first.",
    "Return every non-empty suffix of s in order of decreasing length.",
)
def suffixes_longest_first(s: str) -> list[str]:
    """Return the non-empty suffixes of s, longest first.

    >>> suffixes_longest_first("abc")
    ['abc', 'bc', 'c']
    >>> suffixes_longest_first("x")
    ['x']
    >>> suffixes_longest_first("")
    []
    """
    return [s[i:] for i in range(len(s))]


@exercise(
    "Join two strings so that the end of the first and the equal start of the second appear once; use the longest overlap.",
    "Concatenate a and b, letting the longest ending of a that is also a beginning of b overlap.",
)
def overlap_concat(a: str, b: str) -> str:
    """Return a followed by b, with the longest suffix of a that is a prefix of b used only once.

    >>> overlap_concat("water", "terrace")
    'waterrace'
    >>> overlap_concat("sun", "day")
    'sunday'
    >>> overlap_concat("aa", "aab")
    'aab'
    """
    for n in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:n]):
            return a + b[n:]
    return a + b


@exercise(
    "How many characters does the longest common prefix of two words have?",
    "Compute the number of leading characters in which a and b agree.",
)
def agreeing_lead(a, b):
    """Return the length of the longest common prefix of a and b.

    >>> agreeing_lead("flower", "flow")
    4
    >>> agreeing_lead("abc", "abd")
    2
    >>> agreeing_lead("x", "y")
    0
    """
    count = 0
    for x, y in zip(a, b):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Do two words rhyme, that is, are their last n letters equal, ignoring case?",
    "Check if both words end with the same n characters, whether capital or small.",
)
def rhyming(a: str, b: str, n: int) -> bool:
    """Check whether the last n letters of a and b are equal, ignoring case.

    >>> rhyming("Station", "nation", 4)
    True
    >>> rhyming("tea", "sea", 3)
    False
    >>> rhyming("HOUSE", "mouse", 2)
    True
    """
    return a[-n:].lower() == b[-n:].lower()


@exercise(
    "Check whether the text begins and ends with the same n characters; it must have at least n.",
    "Are the first n and the last n characters of a string equal? Shorter strings give False.",
)
def same_ends(text, n):
    """Check whether the first n characters of text equal its last n; False if text is shorter than n.

    >>> same_ends("abxab", 2)
    True
    >>> same_ends("abcd", 2)
    False
    >>> same_ends("a", 2)
    False
    """
    return len(text) >= n and text[:n] == text[len(text) - n:]


@exercise(
    "Put the text between two copies of the mark.",
    "Wrap s: mark in front of it and mark behind it.",
)
def wrap_in(s: str, mark: str) -> str:
    """Return s with mark in front of and behind it.

    >>> wrap_in("bold", "**")
    '**bold**'
    >>> wrap_in("", "|")
    '||'
    >>> wrap_in("x", "")
    'x'
    """
    return mark + s + mark


@exercise(
    "Remove the mark from both sides if the text has it at its beginning and at its end; otherwise leave the text alone.",
    "Unwrap a text: if it both starts and ends with mark, return the inner part.",
)
def unwrap_from(text, mark):
    """Return text without mark at both ends if it is at both ends, else text itself.

    >>> unwrap_from("**bold**", "**")
    'bold'
    >>> unwrap_from("**bold", "**")
    '**bold'
    >>> unwrap_from("|", "|")
    '|'
    """
    n = len(mark)
    if len(text) >= 2 * n and text.startswith(mark) and text.endswith(mark):
        return text[n:len(text) - n]
    return text


@exercise(
    "Remove all copies of the prefix from the beginning of the text.",
    "As long as the text starts with the given non-empty prefix, cut it off.",
)
def strip_repeated_prefix(text: str, prefix: str) -> str:
    """Return text after removing the non-empty prefix as often as it stands at the start.

    >>> strip_repeated_prefix("Re: Re: hello", "Re: ")
    'hello'
    >>> strip_repeated_prefix("hello", "Re: ")
    'hello'
    >>> strip_repeated_prefix("abab", "ab")
    ''
    """
    while text.startswith(prefix):
        text = text[len(prefix):]
    return text


@exercise(
    "How often is the text repeated at the beginning: count the copies of part with which s starts.",
    "Count how many times the non-empty part stands in a row at the start of s.",
)
def copies_at_start(s, part):
    """Return how many copies of the non-empty part stand in a row at the beginning of s.

    >>> copies_at_start("ababac", "ab")
    2
    >>> copies_at_start("xyz", "y")
    0
    >>> copies_at_start("---", "-")
    3
    """
    count = 0
    while s.startswith(part, count * len(part)):
        count += 1
    return count


@exercise(
    "Return the file extension in lower case without the dot; '' if the name has no dot.",
    "What stands behind the last dot of a file name, in small letters? Without a dot return an empty string.",
)
def small_extension(name: str) -> str:
    """Return the part of the file name after its last dot in lower case, or '' without a dot.

    >>> small_extension("photo.JPG")
    'jpg'
    >>> small_extension("archive.tar.gz")
    'gz'
    >>> small_extension("README")
    ''
    """
    if "." not in name:
        return ""
    return name.rsplit(".", 1)[1].lower()


@exercise(
    "Put a text in front of the extension of a file name: insert it before the last dot, or at the end without a dot.",
    "Given a file name such as 'a.png' and a piece, insert the piece before the final dot; append it if there is no dot.",
)
def insert_before_extension(name, piece):
    """Return the file name with piece inserted before its last dot, or appended if it has no dot.

    >>> insert_before_extension("photo.png", "_small")
    'photo_small.png'
    >>> insert_before_extension("notes", "-2")
    'notes-2'
    >>> insert_before_extension("a.tar.gz", "1")
    'a.tar1.gz'
    """
    stem, dot, extension = name.rpartition(".")
    if not dot:
        return name + piece
    return stem + piece + dot + extension


@exercise(
    "Add 's' to a noun, or 'es' if it ends with s, x, ch or sh.",
    "Form a simple plural: nouns ending in s, x, ch or sh get 'es', all others get 's'.",
)
def plural_with_es(noun: str) -> str:
    """Return noun with 'es' if it ends with s, x, ch or sh, else with 's'.

    >>> plural_with_es("box")
    'boxes'
    >>> plural_with_es("cat")
    'cats'
    >>> plural_with_es("dish")
    'dishes'
    """
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun + "s"


@exercise(
    "Add 'ing' to the verb; a final e is dropped before, but not a double ee.",
    "Form the -ing form: remove a single e at the end (ee stays) and append 'ing'.",
)
def ing_form(verb):
    """Return verb with 'ing', dropping a final e unless the verb ends with ee.

    >>> ing_form("make")
    'making'
    >>> ing_form("see")
    'seeing'
    >>> ing_form("walk")
    'walking'
    """
    if verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return verb + "ing"


@exercise(
    "Choose the article: 'an' before words that begin with a vowel, 'a' before all others; return article and word.",
    "Put 'a ' or 'an ' in front of the word, depending on whether its first letter is a vowel in either case.",
)
def a_or_an_word(word: str) -> str:
    """Return word with 'an ' in front if it begins with a vowel, else with 'a '.

    >>> a_or_an_word("apple")
    'an apple'
    >>> a_or_an_word("banana")
    'a banana'
    >>> a_or_an_word("Egg")
    'an Egg'
    """
    article = "an" if word[0].lower() in "aeiou" else "a"
    return article + " " + word


@exercise(
    "Write an ordinal: the number followed by st, nd, rd or th. Numbers ending in 11, 12 and 13 take th.",
    "Return n with its English ending: 1st, 2nd, 3rd, 4th, 11th, 21st and so on.",
)
def number_with_ordinal(n):
    """Return the number n with its ordinal ending st, nd, rd or th.

    >>> number_with_ordinal(1)
    '1st'
    >>> number_with_ordinal(12)
    '12th'
    >>> number_with_ordinal(22)
    '22nd'
    """
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    return f"{n}" + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


@exercise(
    "Drop the last n characters and put the tail in their place.",
    "Replace the final n characters of a string with another ending.",
)
def swap_tail(s: str, n: int, tail: str) -> str:
    """Return s with its last n characters replaced by tail.

    >>> swap_tail("cities", 3, "y")
    'city'
    >>> swap_tail("walk", 0, "ed")
    'walked'
    >>> swap_tail("ab", 2, "")
    ''
    """
    return s[:len(s) - n] + tail


@exercise(
    "Return the ending of the text from its last uppercase letter on; '' if it has no uppercase letter.",
    "Which suffix of the text starts with its last capital? Return '' without capitals.",
)
def from_last_capital(text):
    """Return the part of text from its last uppercase letter to its end, or '' if there is none.

    >>> from_last_capital("maxLineWidth")
    'Width'
    >>> from_last_capital("ABC")
    'C'
    >>> from_last_capital("abc")
    ''
    """
    for i in range(len(text) - 1, -1, -1):
        if text[i].isupper():
            return text[i:]
    return ""


@exercise(
    "Take letters from the beginning of the text until a character comes that is not a letter.",
    "Return the longest prefix consisting of letters only.",
)
def leading_letters(text: str) -> str:
    """Return the longest prefix of text that consists of letters.

    >>> leading_letters("abc12d")
    'abc'
    >>> leading_letters("12")
    ''
    >>> leading_letters("word")
    'word'
    """
    result = ""
    for c in text:
        if not c.isalpha():
            break
        result += c
    return result


@exercise(
    "Return the digits at the end of the text as a string, '' if it does not end with a digit.",
    "Find the longest suffix consisting of decimal digits only.",
)
def trailing_digits(text):
    """Return the longest suffix of text that consists of digits.

    >>> trailing_digits("file007")
    '007'
    >>> trailing_digits("7up")
    ''
    >>> trailing_digits("42")
    '42'
    """
    return text[len(text.rstrip("0123456789")):]
