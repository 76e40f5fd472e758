"""Keeping or dropping strings and characters by simple conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Remove all strings that are empty or made of spaces only.",
    "Given a list of strings, return only those that have something other than white space in them.",
)
def drop_blank_strings(strings: list[str]) -> list[str]:
    """Drop the strings which are empty or contain only whitespace.

    >>> drop_blank_strings(["a", "", "  ", "b"])
    ['a', 'b']
    >>> drop_blank_strings([" "])
    []
    >>> drop_blank_strings([" x "])
    [' x ']
    """
    return [s for s in strings if s.strip()]


@exercise(
    "Keep only the digits of the text, as a string.",
    "Write a function to remove everything except the digits from a string.",
)
def digits_of_text(text: str) -> str:
    """Return a string with just the digits of the text in their order.

    >>> digits_of_text("a1b22")
    '122'
    >>> digits_of_text("none")
    ''
    >>> digits_of_text("+49 30")
    '4930'
    """
    return "".join(filter(str.isdigit, text))


@exercise(
    "Return the words that have exactly n letters.",
    "Given a sentence and a number n, list those of its words whose length is n.",
)
def words_of_length(sentence, n):
    """List the words of the sentence that are exactly n characters long.

    >>> words_of_length("we all like green tea", 3)
    ['all', 'tea']
    >>> words_of_length("one two", 5)
    []
    >>> words_of_length("", 1)
    []
    """
    return [word for word in sentence.split() if len(word) == n]


@exercise(
    "Remove all strings that start with the given prefix.",
    "Write a function that returns the strings of the list which do not begin with prefix.",
)
def without_prefixed(strings: list[str], prefix: str) -> list[str]:
    """Return the strings that do not start with prefix.

    >>> without_prefixed(["un_a", "b", "un_c"], "un_")
    ['b']
    >>> without_prefixed(["x", "y"], "z")
    ['x', 'y']
    >>> without_prefixed([], "a")
    []
    """
    return [s for s in strings if not s.startswith(prefix)]


@exercise(
    "Keep the strings written entirely in uppercase letters.",
    "Given a list of strings, return those in which all letters are capitals; strings without letters are left out.",
)
def shouted_strings(strings: list[str]) -> list[str]:
    """Return the strings whose letters are all uppercase; a string must have at least one letter.

    >>> shouted_strings(["STOP", "Go", "A1", "12"])
    ['STOP', 'A1']
    >>> shouted_strings(["no"])
    []
    >>> shouted_strings([])
    []
    """
    return list(filter(str.isupper, strings))


@exercise(
    "Keep the strings that can be read as a whole number, a leading minus sign being allowed.",
    "Given a list of strings, return those which are integers like '12' or '-7'.",
)
def integer_like_strings(strings: list[str]) -> list[str]:
    """Return the strings that stand for integers, possibly with a minus sign in front.

    >>> integer_like_strings(["12", "x", "-7", "1.5", "-"])
    ['12', '-7']
    >>> integer_like_strings([""])
    []
    >>> integer_like_strings(["007"])
    ['007']
    """
    return [s for s in strings if s.removeprefix("-").isdigit()]


@exercise(
    "Find the strings with no repeated character.",
    "Write a function to keep the strings in which every character is different from all the others.",
)
def strings_with_unique_chars(strings):
    """Return the strings that contain no character twice.

    >>> strings_with_unique_chars(["world", "hello", "", "aa"])
    ['world', '']
    >>> strings_with_unique_chars(["xyz"])
    ['xyz']
    >>> strings_with_unique_chars([])
    []
    """
    return [s for s in strings if len(set(s)) == len(s)]


@exercise(
    "Keep the words that come alphabetically after the pivot word, ignoring case.",
    "Given a list of words and a pivot, return the words that would stand behind the pivot in a dictionary; case is ignored.",
)
def words_after(words: list[str], pivot: str) -> list[str]:
    """Return the words that sort after pivot when case is ignored.

    >>> words_after(["Apple", "melon", "Pear"], "lemon")
    ['melon', 'Pear']
    >>> words_after(["a"], "A")
    []
    >>> words_after([], "x")
    []
    """
    return [w for w in words if w.lower() > pivot.lower()]


@exercise(
    "Drop each string that equals the one before it, ignoring upper and lower case.",
    "Write a function to remove neighbouring duplicates from a list of strings where case makes no difference; the first spelling stays.",
)
def drop_neighbour_duplicates(strings: list[str]) -> list[str]:
    """Remove strings that equal the previous kept string when case is ignored.

    >>> drop_neighbour_duplicates(["Go", "go", "stop", "GO"])
    ['Go', 'stop', 'GO']
    >>> drop_neighbour_duplicates(["a", "A", "a"])
    ['a']
    >>> drop_neighbour_duplicates([])
    []
    """
    kept = []
    for s in strings:
        if not kept or kept[-1].lower() != s.lower():
            kept.append(s)
    return kept


@exercise(
    "Keep the letters of the text that come before the given letter in the alphabet, in lower case.",
    "Given a text, return the letters smaller than limit, all as lowercase; other characters are dropped.",
)
def letters_before(text: str, limit: str) -> str:
    """Return, in lowercase, the letters of the text that come before limit in the alphabet.

    >>> letters_before("Big Cat", "d")
    'bca'
    >>> letters_before("xyz", "a")
    ''
    >>> letters_before("a1b2", "z")
    'ab'
    """
    result = ""
    for ch in text.lower():
        if ch.isalpha() and ch < limit:
            result += ch
    return result


@exercise(
    "Return the strings that have an odd number of characters.",
    "Write a function to find all strings of odd length in a list.",
)
def odd_length_strings(strings: list[str]) -> list[str]:
    """Keep the strings whose length is an odd number.

    >>> odd_length_strings(["a", "bb", "ccc"])
    ['a', 'ccc']
    >>> odd_length_strings([""])
    []
    >>> odd_length_strings(["seven"])
    ['seven']
    """
    return [s for s in strings if len(s) % 2]


@exercise(
    "Remove from the sentence all words listed in `removed`, ignoring case, and join the others with single spaces.",
    "Given a sentence and a list of words, return the sentence without those words; case does not matter.",
)
def sentence_without(sentence: str, removed: list[str]) -> str:
    """Return the sentence without the words in removed, compared without regard to case.

    >>> sentence_without("The cat and the dog", ["the", "and"])
    'cat dog'
    >>> sentence_without("Keep all", [])
    'Keep all'
    >>> sentence_without("a A a", ["A"])
    ''
    """
    banned = {word.lower() for word in removed}
    return " ".join(w for w in sentence.split() if w.lower() not in banned)


@exercise(
    "Keep the strings in which the two given letters both occur.",
    "Write a function to select the strings that contain the character a and also the character b.",
)
def strings_with_both(strings, a, b):
    """Return the strings that contain both characters a and b.

    >>> strings_with_both(["pot", "top", "tea"], "p", "t")
    ['pot', 'top']
    >>> strings_with_both(["aa"], "a", "b")
    []
    >>> strings_with_both([], "x", "y")
    []
    """
    return [s for s in strings if a in s and b in s]


@exercise(
    "Keep the file names that have one of the endings, ignoring case.",
    "Given file names and a list of extensions such as '.png', return the names that end with any of them in any case.",
)
def names_with_extension(names: list[str], extensions: list[str]) -> list[str]:
    """Return the names that end with one of the extensions, whatever their case.

    >>> names_with_extension(["a.PNG", "b.txt", "c.jpg"], [".png", ".jpg"])
    ['a.PNG', 'c.jpg']
    >>> names_with_extension(["x"], [".x"])
    []
    >>> names_with_extension(["a.b"], [])
    []
    """
    endings = tuple(e.lower() for e in extensions)
    return [name for name in names if name.lower().endswith(endings)]


@exercise(
    "Return the characters that are the same as the next character, as a string.",
    "Write a function to collect each character of the text that is immediately repeated.",
)
def chars_doubled_next(text: str) -> str:
    """Return the characters which are directly followed by the same character.

    >>> chars_doubled_next("bookkeeper")
    'oke'
    >>> chars_doubled_next("aaa")
    'aa'
    >>> chars_doubled_next("abc")
    ''
    """
    return "".join(a for a, b in zip(text, text[1:]) if a == b)


@exercise(
    "Find the longest string that begins with the given letter; return '' if no string does.",
    "Given a list of strings and a first letter, return the longest matching string, the earliest one on a tie, or an empty string.",
)
def longest_starting_with(strings: list[str], letter: str) -> str:
    """Return the longest string starting with letter, or '' when there is none.

    >>> longest_starting_with(["bat", "bread", "corn"], "b")
    'bread'
    >>> longest_starting_with(["ox"], "a")
    ''
    >>> longest_starting_with(["an", "as"], "a")
    'an'
    """
    return max((s for s in strings if s.startswith(letter)), key=len, default="")
