"""Yes-or-no questions about strings."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if the text has at least one digit and at least one letter.",
    "Return True when both a letter and a digit occur in the string.",
)
def has_letter_and_digit(text: str) -> bool:
    """Return True if the text contains a letter as well as a digit.

    >>> has_letter_and_digit("a1")
    True
    >>> has_letter_and_digit("abc")
    False
    >>> has_letter_and_digit("42!")
    False
    """
    return any(c.isalpha() for c in text) and any(c.isdigit() for c in text)


@exercise(
    "Check whether the characters of the string are in alphabetical order, case being ignored.",
    "Return True if no character of the text is smaller than the one before it when all are lowercased.",
)
def is_alphabetical(text: str) -> bool:
    """Return True if the characters of the text are in ascending order, ignoring case.

    >>> is_alphabetical("Almost")
    True
    >>> is_alphabetical("cab")
    False
    >>> is_alphabetical("")
    True
    """
    lowered = text.lower()
    return list(lowered) == sorted(lowered)


@exercise(
    "Check if the string starts and ends with the same n characters.",
    "Write a function that compares the first n characters of a text with its last n characters.",
)
def same_start_and_end(text, n):
    """Return True if the first n characters equal the last n characters (n is at least 1).

    >>> same_start_and_end("abXXab", 2)
    True
    >>> same_start_and_end("abcba", 2)
    False
    >>> same_start_and_end("aa", 1)
    True
    """
    return text[:n] == text[-n:]


@exercise(
    "Return True if the text is the same after its upper and lower case letters have been exchanged, that is, it has no letters with case.",
    "Check whether swapping the case changes nothing in the text.",
)
def is_caseless(text: str) -> bool:
    """Check if the text does not change when upper and lower case are swapped.

    >>> is_caseless("12-34")
    True
    >>> is_caseless("a1")
    False
    >>> is_caseless("")
    True
    """
    return text.swapcase() == text


@exercise(
    "Check if all words of the sentence begin with a capital letter.",
    "Return True when each word of a text starts with an uppercase letter; a text without words gives True.",
)
def every_word_capitalised(sentence: str) -> bool:
    """Return True if each word in the sentence starts with an uppercase letter.

    >>> every_word_capitalised("New York City")
    True
    >>> every_word_capitalised("Bank of Rome")
    False
    >>> every_word_capitalised("")
    True
    """
    return all(word[0].isupper() for word in sentence.split())


@exercise(
    "Check if the text looks like an e-mail address: exactly one '@', something before it, and a dot somewhere after it with text around the dot.",
    "Return True when the string has one @ sign with a non-empty name in front and a domain that contains a dot, but not at its edges.",
)
def looks_like_email(text: str) -> bool:
    """Return True if the text has one '@', a name before it and a domain with an inner dot after it.

    >>> looks_like_email("ida@mail.org")
    True
    >>> looks_like_email("ida@mail")
    False
    >>> looks_like_email("@mail.org")
    False
    >>> looks_like_email("a@b@c.de")
    False
    """
    if text.count("@") != 1:
        return False
    name, domain = text.split("@")
    return bool(name) and "." in domain and domain == domain.strip(".")


@exercise(
    "Check whether all lowercase letters of a string come before all its uppercase letters.",
    "Return True if no lower-case letter stands after an upper-case one.",
)
def lower_before_upper(text: str) -> bool:
    """Return True if no lowercase letter follows an uppercase letter anywhere in the text.

    >>> lower_before_upper("abCD")
    True
    >>> lower_before_upper("aBc")
    False
    >>> lower_before_upper("")
    True
    """
    seen_upper = False
    for ch in text:
        if ch.isupper():
            seen_upper = True
        elif ch.islower() and seen_upper:
            return False
    return True


@exercise(
    "Check if the string contains the same character three times in a row.",
    "Return True when some character is followed by two more of itself.",
)
def has_triple_run(text):
    """Return True if one character stands three times in succession somewhere.

    >>> has_triple_run("heeey")
    True
    >>> has_triple_run("aabbaa")
    False
    >>> has_triple_run("")
    False
    """
    return any(c * 3 in text for c in set(text))


@exercise(
    "Check whether a string can be converted to a float.",
    "Return True if float(text) works, False if it raises ValueError.",
)
def is_float_text(text: str) -> bool:
    """Return True if the text can be read as a floating point number.

    >>> is_float_text("3.5")
    True
    >>> is_float_text("-2e3")
    True
    >>> is_float_text("1,5")
    False
    """
    try:
        float(text)
    except ValueError:
        return False
    return True


@exercise(
    "Check if every character occurs the same number of times in the string.",
    "Return True when all distinct characters of the text have equal counts.",
)
def equal_char_counts(text: str) -> bool:
    """Return True if all the different characters appear equally often in the text.

    >>> equal_char_counts("aabb")
    True
    >>> equal_char_counts("aab")
    False
    >>> equal_char_counts("")
    True
    """
    counts = {text.count(c) for c in text}
    return len(counts) <= 1


@exercise(
    "Check if the text ends with a sentence mark ('.', '!' or '?'), ignoring white space at the end.",
    "Return True when the last visible character of the text is a full stop, an exclamation mark or a question mark.",
)
def ends_like_sentence(text: str) -> bool:
    """Return True if the text, without trailing blanks, ends with '.', '!' or '?'.

    >>> ends_like_sentence("Done.  ")
    True
    >>> ends_like_sentence("not yet")
    False
    >>> ends_like_sentence("")
    False
    """
    return text.rstrip().endswith((".", "!", "?"))


@exercise(
    "Check whether one string is the other one written backwards, ignoring case.",
    "Return True if reading a backwards gives b, upper and lower case being the same.",
)
def is_backward_form(a: str, b: str) -> bool:
    """Return True if b is the reverse of a when case is ignored.

    >>> is_backward_form("Stop", "pots")
    True
    >>> is_backward_form("ab", "ab")
    False
    >>> is_backward_form("", "")
    True
    """
    return a.lower() == b.lower()[::-1]


@exercise(
    "Check if a name is usable as a variable: letters, digits and underscores only, not beginning with a digit, not empty.",
    "Return True if the string is made of ASCII letters, digits and '_' and does not start with a digit.",
)
def is_plain_variable_name(name: str) -> bool:
    """Return True if the name has only ASCII letters, digits and underscores and does not begin with a digit.

    >>> is_plain_variable_name("total_2")
    True
    >>> is_plain_variable_name("2nd")
    False
    >>> is_plain_variable_name("")
    False
    >>> is_plain_variable_name("a-b")
    False
    """
    if not name or name[0].isdigit():
        return False
    return all(c == "_" or (c.isascii() and c.isalnum()) for c in name)
