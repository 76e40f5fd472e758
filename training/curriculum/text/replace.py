"""Replacing, masking, inserting and deleting parts of strings."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Mask all but the last n characters of secret with asterisks.",
    "Hide secret: only its final n characters remain readable, the others become '*'.",
)
def mask_except_last(secret: str, n: int = 4) -> str:
    """Replace every character of secret except the last n by '*'.

    >>> mask_except_last("1234567890")
    '******7890'
    >>> mask_except_last("abc", 1)
    '**c'
    >>> mask_except_last("abc", 5)
    'abc'
    """
    hidden = max(0, len(secret) - n)
    return "*" * hidden + secret[hidden:]


@exercise(
    "Hide an e-mail address: first letter of the user part, three asterisks, then '@' and the domain.",
    "Mask the part before the @ so that just its first character is visible, followed by '***'.",
)
def mask_mailbox(address):
    """Mask the user name of an e-mail address, keeping its first character and the domain.

    >>> mask_mailbox("maria@post.net")
    'm***@post.net'
    >>> mask_mailbox("x@y.z")
    'x***@y.z'
    >>> mask_mailbox("jo.doe@a.b")
    'j***@a.b'
    """
    user, _, domain = address.partition("@")
    return user[:1] + "***@" + domain


@exercise(
    "Replace the last occurrence of old by new.",
    "Return text with only the rightmost old swapped for new; without old, text comes back as it is.",
)
def replace_last(text: str, old: str, new: str) -> str:
    """Replace only the last occurrence of old in text with new.

    >>> replace_last("a, b, c", ", ", " and ")
    'a, b and c'
    >>> replace_last("abc", "x", "y")
    'abc'
    >>> replace_last("aaa", "a", "b")
    'aab'
    """
    head, sep, tail = text.rpartition(old)
    return head + new + tail if sep else text


@exercise(
    "Apply several whole-word substitutions to text at once.",
    "Replace every word that is a key of mapping by its value; words are split at blanks and joined with one space.",
)
def substitute_words(text: str, mapping: dict[str, str]) -> str:
    """Return text with each word found in mapping replaced by the mapped word.

    >>> substitute_words("hi big world", {"hi": "hello", "big": "small"})
    'hello small world'
    >>> substitute_words("a b", {"a": "b", "b": "a"})
    'b a'
    >>> substitute_words("x", {})
    'x'
    """
    return " ".join(mapping.get(word, word) for word in text.split())


@exercise(
    "Exchange two characters throughout text: every a becomes b and every b becomes a.",
    "Swap all occurrences of the characters a and b with each other.",
)
def exchange_chars(text, a, b):
    """Swap the characters a and b everywhere in text.

    >>> exchange_chars("1.234,5", ".", ",")
    '1,234.5'
    >>> exchange_chars("abba", "a", "b")
    'baab'
    >>> exchange_chars("xyz", "a", "b")
    'xyz'
    """
    return text.translate(str.maketrans(a + b, b + a))


@exercise(
    "Insert piece into text so that it starts at index; an index beyond the end appends.",
    "Return text with piece put in at position index. Too large an index means the end.",
)
def insert_at(text: str, index: int, piece: str) -> str:
    """Return text with piece inserted before the character at index (appended if index is too large).

    >>> insert_at("held", 3, "lo wor")
    'hello word'
    >>> insert_at("ab", 0, "x")
    'xab'
    >>> insert_at("ab", 9, "x")
    'abx'
    """
    return text[:index] + piece + text[index:]


@exercise(
    "Overwrite text from index on with patch, extending text if patch reaches past its end.",
    "Write patch over the characters of text beginning at index; the length grows only if patch is longer than what is left.",
)
def overwrite_at(text: str, index: int, patch: str) -> str:
    """Replace the characters of text from index on by those of patch.

    >>> overwrite_at("2023-01-05", 5, "12")
    '2023-12-05'
    >>> overwrite_at("abc", 2, "xyz")
    'abxyz'
    >>> overwrite_at("abc", 0, "")
    'abc'
    """
    return text[:index] + patch + text[index + len(patch):]


@exercise(
    "Delete the characters from start up to but not including end.",
    "Cut the slice from start to end (exclusive) out of s and close the gap.",
)
def without_slice(s, start, end):
    """Return s without the characters at indexes start to end - 1.

    >>> without_slice("abcdef", 1, 4)
    'aef'
    >>> without_slice("abc", 0, 3)
    ''
    >>> without_slice("abc", 2, 2)
    'abc'
    """
    return s[:start] + s[end:]


@exercise(
    "Number the occurrences of marker in text: each is replaced by its ordinal 1, 2, 3, ...",
    "Replace the first marker by '1', the second by '2' and so on.",
)
def number_markers(text: str, marker: str) -> str:
    """Replace every marker in text by its running number, starting from 1.

    >>> number_markers("#: a, #: b", "#")
    '1: a, 2: b'
    >>> number_markers("none", "#")
    'none'
    >>> number_markers("??", "?")
    '12'
    """
    parts = text.split(marker)
    out = parts[0]
    for number, part in enumerate(parts[1:], 1):
        out += str(number) + part
    return out


@exercise(
    "Blank out every digit of text with the given symbol.",
    "Return text having all its decimal digits replaced by symbol ('#' by default).",
)
def hide_digits(text, symbol="#"):
    """Replace each digit in text with symbol.

    >>> hide_digits("PIN 4711")
    'PIN ####'
    >>> hide_digits("a1b2", "")
    'ab'
    >>> hide_digits("none")
    'none'
    """
    return re.sub(r"\d", lambda _: symbol, text)


@exercise(
    "Censor forbidden words: all letters but the first become '*'; matching ignores case.",
    "For every word of text found in forbidden (lowercase words), keep the first letter and replace the others by asterisks.",
)
def soften_words(text: str, forbidden: list[str]) -> str:
    """Replace all letters after the first by '*' in the words of text that are listed in forbidden.

    >>> soften_words("You Silly goose", ["silly"])
    'You S**** goose'
    >>> soften_words("fine day", ["bad"])
    'fine day'
    >>> soften_words("bad bad", ["bad"])
    'b** b**'
    """
    out = []
    for word in text.split(" "):
        if word.lower() in forbidden:
            word = word[0] + "*" * (len(word) - 1)
        out.append(word)
    return " ".join(out)


@exercise(
    "Remove every character of text that also occurs in unwanted.",
    "Delete from text all the characters listed in the string unwanted.",
)
def delete_chars(text: str, unwanted: str) -> str:
    """Return text without the characters contained in unwanted.

    >>> delete_chars("(a+b)*c", "()+*")
    'abc'
    >>> delete_chars("abc", "")
    'abc'
    >>> delete_chars("aaa", "a")
    ''
    """
    return "".join(ch for ch in text if ch not in unwanted)


@exercise(
    "Replace old by new everywhere and say how often: returns (new text, number of replacements).",
    "Substitute new for each old in text and return the outcome together with the count.",
)
def replace_counted(text, old, new):
    """Replace all non-overlapping occurrences of old in text and return the result and their number.

    >>> replace_counted("a.b.c", ".", "/")
    ('a/b/c', 2)
    >>> replace_counted("abc", "x", "y")
    ('abc', 0)
    >>> replace_counted("aaa", "aa", "b")
    ('ba', 1)
    """
    return text.replace(old, new), text.count(old)


@exercise(
    "Undo doubled quotes and strip the outer ones, as in csv fields.",
    "Decode a csv field: if it is enclosed in double quotes, drop them and turn each doubled quote inside into one; otherwise leave it.",
)
def decode_csv_field(field: str) -> str:
    """Return the value of a csv field, removing enclosing double quotes and unescaping doubled ones.

    >>> decode_csv_field('"a ""b"" c"')
    'a "b" c'
    >>> decode_csv_field("plain")
    'plain'
    >>> decode_csv_field('""')
    ''
    """
    if len(field) >= 2 and field.startswith('"') and field.endswith('"'):
        return field[1:-1].replace('""', '"')
    return field


@exercise(
    "Show the difference of case-insensitive search: put brackets around each hit, keeping its letters as written.",
    "Mark every occurrence of term in text, in whatever case, by surrounding it with square brackets.",
)
def mark_hits(text: str, term: str) -> str:
    """Enclose each occurrence of term, ignoring case, in square brackets without changing its letters.

    >>> mark_hits("Tea or tea?", "tea")
    '[Tea] or [tea]?'
    >>> mark_hits("1+1", "+")
    '1[+]1'
    >>> mark_hits("abc", "x")
    'abc'
    """
    return re.sub(re.escape(term), lambda m: f"[{m.group()}]", text, flags=re.IGNORECASE)


@exercise(
    "Replace the characters at the given indexes with mark; indexes out of range are ignored.",
    "Return text with mark standing at each index contained in indexes. Indexes that text does not have make no difference.",
)
def mark_indexes(text, indexes, mark="_"):
    """Put mark in place of the characters of text whose index is in indexes.

    >>> mark_indexes("garden", [0, 5])
    '_arde_'
    >>> mark_indexes("abc", [7], "*")
    'abc'
    >>> mark_indexes("abc", [1], "*")
    'a*c'
    """
    return "".join(mark if i in indexes else ch for i, ch in enumerate(text))


@exercise(
    "Hangman view of word: guessed letters visible, the rest underscores, separated by blanks.",
    "Display a hidden word with a space between places; letters in guesses are shown and the others appear as '_'. Case is ignored.",
)
def hangman_view(word: str, guesses: str) -> str:
    """Return word with unguessed letters as '_' and spaces between the positions, ignoring case.

    >>> hangman_view("Apple", "ap")
    'A p p _ _'
    >>> hangman_view("dog", "")
    '_ _ _'
    >>> hangman_view("", "x")
    ''
    """
    known = guesses.lower()
    return " ".join(ch if ch.lower() in known else "_" for ch in word)


@exercise(
    "Put sep between every group of size characters, grouping from the right.",
    "Separate s into groups of size characters counted from its end, with sep between groups.",
)
def group_from_right(s: str, size: int = 3, sep: str = " ") -> str:
    """Insert sep into s so that groups of size characters arise, counted from the right end.

    >>> group_from_right("1234567")
    '1 234 567'
    >>> group_from_right("abcd", 2, "-")
    'ab-cd'
    >>> group_from_right("12")
    '12'
    """
    groups = []
    while s:
        groups.insert(0, s[-size:])
        s = s[:-size]
    return sep.join(groups)


@exercise(
    "Expand '@name' mentions with full names from a dict; unknown mentions stay.",
    "Replace each @ followed by word characters by names[word] if that exists, leaving other mentions untouched.",
)
def expand_mentions(text: str, names: dict[str, str]) -> str:
    """Replace every '@word' in text with names[word], keeping mentions of unknown words.

    >>> expand_mentions("ask @ann or @bo", {"ann": "Ann Lee"})
    'ask Ann Lee or @bo'
    >>> expand_mentions("none", {"a": "b"})
    'none'
    >>> expand_mentions("@a@a", {"a": "x"})
    'xx'
    """
    return re.sub(r"@(\w+)", lambda m: names.get(m.group(1), m.group()), text)


@exercise(
    "Toggle: add mark at the end of text if it is not there, remove it if it is.",
    "If text ends with mark return it without mark, otherwise with mark appended.",
)
def toggle_mark(text, mark="!"):
    """Remove a trailing mark from text, or append one when there is none.

    >>> toggle_mark("done")
    'done!'
    >>> toggle_mark("done!")
    'done'
    >>> toggle_mark("", "*")
    '*'
    """
    if text.endswith(mark):
        return text[:-len(mark)]
    return text + mark
