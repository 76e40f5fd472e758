"""String helpers with optional parameters: separators, fill characters, limits, flags."""

from training.curriculum.exercise import exercise


@exercise(
    "Join the values as text with the separator, a comma by default.",
    "Convert all values to strings and put sep (',' unless given) between them.",
)
def join_values(values: list, sep: str = ",") -> str:
    """Return the values as text joined by sep, a comma by default.

    >>> join_values([1, 2, 3])
    '1,2,3'
    >>> join_values(["a", 5], " - ")
    'a - 5'
    >>> join_values([])
    ''
    """
    return sep.join(str(value) for value in values)


@exercise(
    "Split the text at the separator (comma by default), strip each part, and drop empty parts if skip_empty is true, the default.",
    "Return the trimmed parts between separators; blank ones are left out unless skip_empty is False.",
)
def trimmed_parts(text, sep=",", skip_empty=True):
    """Return the stripped parts of text between sep, without empty ones unless skip_empty is False.

    >>> trimmed_parts("a, ,b")
    ['a', 'b']
    >>> trimmed_parts("a, ,b", skip_empty=False)
    ['a', '', 'b']
    >>> trimmed_parts("a|b", "|")
    ['a', 'b']
    """
    parts = [part.strip() for part in text.split(sep)]
    if skip_empty:
        parts = [part for part in parts if part]
    return parts


@exercise(
    "Count the occurrences of the character; upper and lower case are distinguished unless ignore_case is true.",
    "How often does c occur in the text? With ignore_case both cases count.",
)
def count_char(text: str, c: str, ignore_case: bool = False) -> int:
    """Return how often c occurs in text, ignoring case if ignore_case is true.

    >>> count_char("Anna", "a")
    1
    >>> count_char("Anna", "a", True)
    2
    >>> count_char("", "x")
    0
    """
    if ignore_case:
        return text.lower().count(c.lower())
    return text.count(c)


@exercise(
    "Check whether two strings are equal; with strict=False case and surrounding blanks are ignored.",
    "Compare texts exactly by default, or loosely (case, outer whitespace) if strict is false.",
)
def texts_equal(a, b, strict=True):
    """Check whether a and b are equal; unless strict, case and surrounding blanks do not matter.

    >>> texts_equal("Tea", "tea")
    False
    >>> texts_equal("Tea ", "tea", strict=False)
    True
    >>> texts_equal("a", "b", False)
    False
    """
    if strict:
        return a == b
    return a.strip().lower() == b.strip().lower()


@exercise(
    "Cut the text to at most n characters (20 by default); a cut text gets the ending appended, which does not count.",
    "Shorten to n characters and add end ('...' unless given) if something was removed.",
)
def shorten_with_end(text: str, n: int = 20, end: str = "...") -> str:
    """Return the first n characters of text followed by end, or text itself if it is short enough.

    >>> shorten_with_end("good morning", 4)
    'good...'
    >>> shorten_with_end("tea")
    'tea'
    >>> shorten_with_end("good morning", 4, "~")
    'good~'
    """
    return text if len(text) <= n else text[:n] + end


@exercise(
    "Align the text in a field of the given width: to the 'left' (default), 'right' or 'center'; another word raises ValueError.",
    "Pad with blanks to width according to side, which is left, right or center. Other values raise a ValueError.",
)
def align_text(text, width, side="left"):
    """Return text padded with blanks to width, aligned left, right or center.

    Raise ValueError for any other side.

    >>> align_text("tea", 5)
    'tea  '
    >>> align_text("tea", 5, "right")
    '  tea'
    >>> align_text("tea", 5, "up")
    Traceback (most recent call last):
        ...
    ValueError: unknown side
    """
    if side == "left":
        return text.ljust(width)
    if side == "right":
        return text.rjust(width)
    if side == "center":
        return text.center(width)
    raise ValueError("unknown side")


@exercise(
    "Find the index of the n-th occurrence of the piece (first by default), without overlaps; -1 if there is none.",
    "Return the start of occurrence number n of part, counted from 1, or -1.",
)
def find_nth(text: str, part: str, n: int = 1) -> int:
    """Return the index of the n-th occurrence of part in text (first by default), or -1.

    >>> find_nth("tea or tea", "tea")
    0
    >>> find_nth("tea or tea", "tea", 2)
    7
    >>> find_nth("tea", "tea", 2)
    -1
    """
    i = -len(part)
    for _ in range(n):
        i = text.find(part, i + len(part))
        if i == -1:
            break
    return i


@exercise(
    "Return the first word of the text or the default ('' unless given) if there is no word.",
    "Which word comes first? A blank text gives default.",
)
def first_word_or(text, default=""):
    """Return the first word of text, or default if there is none.

    >>> first_word_or("we like tea")
    'we'
    >>> first_word_or("  ")
    ''
    >>> first_word_or("", "none")
    'none'
    """
    words = text.split()
    return words[0] if words else default


@exercise(
    "Repeat the text n times (twice by default), with the separator between the copies, which is empty by default.",
    "Return n copies of text joined by sep; by default two copies without anything between.",
)
def repeat_text(text: str, n: int = 2, sep: str = "") -> str:
    """Return n copies of text (two by default) joined by sep.

    >>> repeat_text("ha")
    'haha'
    >>> repeat_text("ha", 3, "-")
    'ha-ha-ha'
    >>> repeat_text("ha", 0)
    ''
    """
    return sep.join([text] * n)


@exercise(
    "Put the text into quotes; the mark for both sides is given, and a different closing mark may be given, too.",
    "Surround text by left and right; right is the same as left unless given.",
)
def put_between(text, left, right=None):
    """Return text between left and right, where right is the same as left unless given.

    >>> put_between("tea", "*")
    '*tea*'
    >>> put_between("tea", "<", ">")
    '<tea>'
    >>> put_between("", "[", "]")
    '[]'
    """
    if right is None:
        right = left
    return left + text + right


@exercise(
    "Sort the words of the text alphabetically; in reverse order if descending is true. Case is ignored.",
    "Return the words in alphabetical order without regard to case, from z to a with descending=True.",
)
def words_alphabetically(text: str, descending: bool = False) -> list[str]:
    """Return the words of text in alphabetical order, ignoring case; reversed if descending.

    >>> words_alphabetically("tea Jam milk")
    ['Jam', 'milk', 'tea']
    >>> words_alphabetically("tea Jam milk", descending=True)
    ['tea', 'milk', 'Jam']
    >>> words_alphabetically("")
    []
    """
    return sorted(text.split(), key=str.lower, reverse=descending)


@exercise(
    "Remove all characters listed in unwanted from the text; by default these are the blank and the hyphen.",
    "Delete every occurrence of the characters of unwanted, ' -' unless given.",
)
def remove_listed(text, unwanted=" -"):
    """Return text without the characters in unwanted (blank and hyphen by default).

    >>> remove_listed("12-34 56")
    '123456'
    >>> remove_listed("banana", "an")
    'b'
    >>> remove_listed("tea", "")
    'tea'
    """
    return "".join(c for c in text if c not in unwanted)


@exercise(
    "Is the length of the text at least low and, if high is given, at most high?",
    "Check a minimum length and an optional maximum length, both inclusive.",
)
def length_ok(text: str, low: int, high: int | None = None) -> bool:
    """Check whether text has at least low and, if high is given, at most high characters.

    >>> length_ok("tea", 2)
    True
    >>> length_ok("tea", 1, 2)
    False
    >>> length_ok("", 1)
    False
    """
    if high is None:
        return len(text) >= low
    return low <= len(text) <= high


@exercise(
    "Return the words of the text with at least n letters (4 by default), in lower case and without repeats in order of first appearance.",
    "List the distinct lowercase words whose length is n or more.",
)
def keywords_of(text, n=4):
    """Return the distinct lowercase words of text with at least n letters (4 by default).

    >>> keywords_of("Green tea or green milk")
    ['green', 'milk']
    >>> keywords_of("we like tea", 3)
    ['like', 'tea']
    >>> keywords_of("")
    []
    """
    return list(dict.fromkeys(word for word in text.lower().split() if len(word) >= n))


@exercise(
    "Replace every character for which there is an entry in the table; other characters become the default, or stay if default is None.",
    "Translate a text by a dictionary of characters. Unknown characters are kept unless a default is given.",
)
def translate_with_default(text: str, table: dict[str, str], default: str | None = None) -> str:
    """Return text translated by table; other characters become default, or stay if it is None.

    >>> translate_with_default("abc", {"a": "1"})
    '1bc'
    >>> translate_with_default("abc", {"a": "1"}, "?")
    '1??'
    >>> translate_with_default("", {})
    ''
    """
    result = ""
    for c in text:
        if c in table:
            result += table[c]
        else:
            result += c if default is None else default
    return result


@exercise(
    "Join the items that belong together in one line: label, a colon and a blank, and the items joined by ', '; '(none)' or the given text if there are no items.",
    "Write 'label: a, b'; an empty list shows the text empty, '(none)' by default.",
)
def labelled_list(label, items, empty="(none)"):
    """Return 'label: ' and the items joined by ', ', or empty if there are none.

    >>> labelled_list("Drinks", ["tea", "milk"])
    'Drinks: tea, milk'
    >>> labelled_list("Drinks", [])
    'Drinks: (none)'
    >>> labelled_list("A", [], "-")
    'A: -'
    """
    return f"{label}: {', '.join(items) or empty}"


@exercise(
    "Shift the lowercase letters of the text by k places (1 by default) in the alphabet, cyclically; other characters stay.",
    "Move each small letter k places forward, from z on to a; k is 1 unless given.",
)
def advance_letters(text: str, k: int = 1) -> str:
    """Return text with each lowercase letter moved k places forward (1 by default), cyclically.

    >>> advance_letters("haz")
    'iba'
    >>> advance_letters("abc", 25)
    'zab'
    >>> advance_letters("A-b", 2)
    'A-d'
    """
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "".join(letters[(letters.index(c) + k) % 26] if c in letters else c for c in text)


@exercise(
    "Write a list as lines, each with the bullet mark ('-' by default) and a blank in front.",
    "Return one line per item, beginning with bullet and a space, as a list.",
)
def lines_with_bullet(items, bullet="-"):
    """Return for each item the line of bullet, a blank and the item.

    >>> lines_with_bullet(["tea", "milk"])
    ['- tea', '- milk']
    >>> lines_with_bullet(["x"], "*")
    ['* x']
    >>> lines_with_bullet([])
    []
    """
    return [f"{bullet} {item}" for item in items]


@exercise(
    "Return the characters of the text from start on, n of them if n is given, otherwise all.",
    "Cut out a part by start index and optional length.",
)
def part_from(text: str, start: int, n: int | None = None) -> str:
    """Return the part of text from index start, with n characters or to the end if n is None.

    >>> part_from("teapot", 3)
    'pot'
    >>> part_from("teapot", 1, 2)
    'ea'
    >>> part_from("tea", 5)
    ''
    """
    if n is None:
        return text[start:]
    return text[start:start + n]


@exercise(
    "Count the words of the text; if a minimum length is given, only words with at least so many letters.",
    "How many words have at least shortest letters? By default every word counts.",
)
def count_words_min(text, shortest=1):
    """Return the number of words of text with at least shortest letters.

    >>> count_words_min("we like green tea")
    4
    >>> count_words_min("we like green tea", 4)
    2
    >>> count_words_min("")
    0
    """
    return sum(len(word) >= shortest for word in text.split())


@exercise(
    "Replace old by new at most n times from the left; all occurrences if n is not given.",
    "Substitute new for old, limited to the first n occurrences when n is given.",
)
def replace_up_to(text: str, old: str, new: str, n: int | None = None) -> str:
    """Return text with old replaced by new, only the first n times if n is given.

    >>> replace_up_to("aaa", "a", "b")
    'bbb'
    >>> replace_up_to("aaa", "a", "b", 2)
    'bba'
    >>> replace_up_to("xyz", "a", "b", 1)
    'xyz'
    """
    if n is None:
        return text.replace(old, new)
    return text.replace(old, new, n)


@exercise(
    "Write a boolean as a word: 'yes' and 'no' by default, or the two words given.",
    "Return the text for True or False; the words can be chosen.",
)
def bool_word(value, yes="yes", no="no"):
    """Return yes if value is true, else no; the words can be replaced.

    >>> bool_word(True)
    'yes'
    >>> bool_word(False)
    'no'
    >>> bool_word(0, "on", "off")
    'off'
    """
    return yes if value else no
