"""Replacing, doubling, inserting and swapping characters of a string."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Replace all digits of the text by the sign #.",
    "Mask a string: wherever a digit stands, put a '#' instead.",
)
def digits_to_hash(text: str) -> str:
    """Return text with every digit replaced by '#'.

    >>> digits_to_hash("call 555 now")
    'call ### now'
    >>> digits_to_hash("none")
    'none'
    >>> digits_to_hash("7")
    '#'
    """
    return "".join("#" if c.isdigit() else c for c in text)


@exercise(
    "Put the given mark in the place of every vowel, whether upper or lower case.",
    "Replace each vowel of the string, ignoring case, with mark.",
)
def mark_vowels(s, mark):
    """Return s with every vowel, in either case, replaced by mark.

    >>> mark_vowels("Orange tea", "*")
    '*r*ng* t**'
    >>> mark_vowels("xyz", "*")
    'xyz'
    >>> mark_vowels("aeiou", "-")
    '-----'
    """
    return "".join(mark if c in "aeiouAEIOU" else c for c in s)


@exercise(
    "Double every vowel of a lowercase word, leave other characters single.",
    "Write each vowel twice and everything else once.",
)
def twice_vowels(word: str) -> str:
    """Return word with each lowercase vowel doubled.

    >>> twice_vowels("hello")
    'heelloo'
    >>> twice_vowels("sky")
    'sky'
    >>> twice_vowels("")
    ''
    """
    return "".join(c * 2 if c in "aeiou" else c for c in word)


@exercise(
    "Repeat every character of the text n times in place.",
    "Build a string in which each character of s appears n times in a row.",
)
def widen(s, n):
    """Return s with each character repeated n times.

    >>> widen("abc", 2)
    'aabbcc'
    >>> widen("hi", 3)
    'hhhiii'
    >>> widen("abc", 0)
    ''
    """
    return "".join(c * n for c in s)


@exercise(
    "Repeat the character at position i exactly i times, counting positions from 1.",
    "The first character once, the second twice, the third three times, and so on.",
)
def repeat_by_place(s: str) -> str:
    """Return s with its i-th character (counted from 1) repeated i times.

    >>> repeat_by_place("abc")
    'abbccc'
    >>> repeat_by_place("x")
    'x'
    >>> repeat_by_place("")
    ''
    """
    return "".join(c * i for i, c in enumerate(s, 1))


@exercise(
    "Replace the character at index i by the given one.",
    "Return a copy of the text where position i holds the character new.",
)
def with_char_at(text: str, i: int, new: str) -> str:
    """Return text with the character at index i replaced by new.

    >>> with_char_at("cart", 3, "d")
    'card'
    >>> with_char_at("bat", 0, "c")
    'cat'
    >>> with_char_at("x", 0, "y")
    'y'
    """
    return text[:i] + new + text[i + 1:]


@exercise(
    "Insert a piece into the text before index i.",
    "Put part into s so that it begins at position i.",
)
def insert_piece(s, i, part):
    """Return s with part inserted at index i.

    >>> insert_piece("held", 3, "lo wor")
    'hello word'
    >>> insert_piece("abc", 0, "-")
    '-abc'
    >>> insert_piece("abc", 3, "!")
    'abc!'
    """
    return s[:i] + part + s[i:]


@exercise(
    "Swap the characters at the indices i and j.",
    "Exchange two characters of the string, given their positions.",
)
def swap_positions(s: str, i: int, j: int) -> str:
    """Return s with the characters at index i and j exchanged.

    >>> swap_positions("abcd", 0, 3)
    'dbca'
    >>> swap_positions("abcd", 2, 1)
    'acbd'
    >>> swap_positions("ab", 1, 1)
    'ab'
    """
    chars = list(s)
    chars[i], chars[j] = chars[j], chars[i]
    return "".join(chars)


@exercise(
    "Swap each pair of neighbouring characters: first with second, third with fourth and so on; an odd last one stays.",
    "Exchange the characters within every block of two. A single character at the end is left in place.",
)
def swap_in_pairs(text):
    """Return text with the two characters of every pair exchanged; an unpaired last character stays.

    >>> swap_in_pairs("abcdef")
    'badcfe'
    >>> swap_in_pairs("abc")
    'bac'
    >>> swap_in_pairs("")
    ''
    """
    return "".join(text[i:i + 2][::-1] for i in range(0, len(text), 2))


@exercise(
    "Exchange two letters everywhere: each a becomes b and each b becomes a.",
    "Swap all occurrences of the character a with the character b and the other way round.",
)
def exchange_letters(text: str, a: str, b: str) -> str:
    """Return text with all characters a replaced by b and all b replaced by a.

    >>> exchange_letters("banana", "a", "n")
    'bnanan'
    >>> exchange_letters("xyz", "x", "z")
    'zyx'
    >>> exchange_letters("abc", "q", "r")
    'abc'
    """
    return text.translate(str.maketrans(a + b, b + a))


@exercise(
    "Replace characters according to a dictionary; characters without entry stay as they are.",
    "Translate s character by character with the given mapping, leaving unknown ones alone.",
)
def map_characters(s, table):
    """Return s with every character replaced by its value in table, if it has one.

    >>> map_characters("abc", {"a": "1", "c": "3"})
    '1b3'
    >>> map_characters("x-y", {"-": " minus "})
    'x minus y'
    >>> map_characters("abc", {})
    'abc'
    """
    return "".join(table.get(c, c) for c in s)


@exercise(
    "Apply several replacements one after the other: each pair holds an old piece and a new one.",
    "Given a list of (old, new) pairs, replace all occurrences of each old piece in order of the list.",
)
def replace_all_pairs(text: str, pairs: list[tuple[str, str]]) -> str:
    """Return text after replacing, pair by pair, the first string of the pair with the second.

    >>> replace_all_pairs("a cat", [("cat", "dog"), ("a ", "the ")])
    'the dog'
    >>> replace_all_pairs("x", [("x", "y"), ("y", "z")])
    'z'
    >>> replace_all_pairs("same", [])
    'same'
    """
    for old, new in pairs:
        text = text.replace(old, new)
    return text


@exercise(
    "Replace only the first occurrence of old by new.",
    "Substitute new for the leftmost occurrence of old and leave later ones alone.",
)
def replace_leftmost(text, old, new):
    """Return text with the first occurrence of old replaced by new.

    >>> replace_leftmost("one two one", "one", "1")
    '1 two one'
    >>> replace_leftmost("aaa", "a", "b")
    'baa'
    >>> replace_leftmost("abc", "x", "y")
    'abc'
    """
    return text.replace(old, new, 1)


@exercise(
    "Replace only the last occurrence of old by new; nothing changes if old does not occur.",
    "Substitute new for the rightmost occurrence of old in the text.",
)
def replace_rightmost(text: str, old: str, new: str) -> str:
    """Return text with the last occurrence of old replaced by new.

    >>> replace_rightmost("one two one", "one", "1")
    'one two 1'
    >>> replace_rightmost("a, b, c", ", ", " and ")
    'a, b and c'
    >>> replace_rightmost("abc", "x", "y")
    'abc'
    """
    i = text.rfind(old)
    if i < 0:
        return text
    return text[:i] + new + text[i + len(old):]


@exercise(
    "Replace every occurrence of the word by another one, but only where it is a whole word.",
    "Substitute new for old where old stands as a complete word, not inside of a longer word.",
)
def replace_whole_word(text, old, new):
    """Return text with old replaced by new wherever old is a whole word.

    >>> replace_whole_word("cat and category", "cat", "dog")
    'dog and category'
    >>> replace_whole_word("a banana", "a", "one")
    'one banana'
    >>> replace_whole_word("none", "on", "off")
    'none'
    """
    return re.sub(r"\b" + re.escape(old) + r"\b", new, text)


@exercise(
    "Hide all but the last n characters behind stars.",
    "Mask a code with '*' so that just its last n characters can be read.",
)
def star_all_but_last(code: str, n: int) -> str:
    """Return code with all characters except the last n replaced by '*'.

    >>> star_all_but_last("12345678", 4)
    '****5678'
    >>> star_all_but_last("abc", 1)
    '**c'
    >>> star_all_but_last("ab", 5)
    'ab'
    """
    hidden = max(len(code) - n, 0)
    return "*" * hidden + code[hidden:]


@exercise(
    "Keep the first and the last letter of the word and replace those in between with dots.",
    "Hide the inner letters of a word behind dots; words of up to two letters remain as they are.",
)
def dotted_middle(word):
    """Return word with all characters but the first and last replaced by dots.

    >>> dotted_middle("secret")
    's....t'
    >>> dotted_middle("ab")
    'ab'
    >>> dotted_middle("cat")
    'c.t'
    """
    if len(word) <= 2:
        return word
    return word[0] + "." * (len(word) - 2) + word[-1]


@exercise(
    "Hide the name before the @ of a mail address: keep its first letter and put *** after it.",
    "Shorten the part in front of the @ to its first letter followed by three stars; the rest stays.",
)
def veil_mail(address: str) -> str:
    """Return the mail address with the part before @ reduced to its first letter and '***'.

    >>> veil_mail("anna@mail.org")
    'a***@mail.org'
    >>> veil_mail("b@x.net")
    'b***@x.net'
    >>> veil_mail("tom.lee@a.b")
    't***@a.b'
    """
    name, _, host = address.partition("@")
    return name[0] + "***@" + host


@exercise(
    "Put a hyphen wherever two equal characters stand next to each other.",
    "Insert '-' between every two adjacent characters that are the same.",
)
def split_doubles(s: str) -> str:
    """Return s with a hyphen inserted between equal adjacent characters.

    >>> split_doubles("balloon")
    'bal-lo-on'
    >>> split_doubles("abc")
    'abc'
    >>> split_doubles("aaa")
    'a-a-a'
    """
    result = s[:1]
    for a, b in zip(s, s[1:]):
        if a == b:
            result += "-"
        result += b
    return result


@exercise(
    "Insert a separator between each character and the next, but not at the ends.",
    "Spread out the characters of the text with sep between them.",
)
def spread_out(text, sep):
    """Return the characters of text joined by sep.

    >>> spread_out("abc", "-")
    'a-b-c'
    >>> spread_out("x", "-")
    'x'
    >>> spread_out("go", ", ")
    'g, o'
    """
    return sep.join(text)


@exercise(
    "Insert the separator after every k characters, counting from the left and not at the end.",
    "Break the string into blocks of k characters and put sep between the blocks.",
)
def block_with(s: str, k: int, sep: str) -> str:
    """Return s cut into blocks of k characters which are joined by sep.

    >>> block_with("abcdefgh", 3, "-")
    'abc-def-gh'
    >>> block_with("1234", 2, " ")
    '12 34'
    >>> block_with("ab", 5, "-")
    'ab'
    """
    return sep.join(s[i:i + k] for i in range(0, len(s), k))


@exercise(
    "Insert a dot after every third digit counted from the right, as in 1.234.567.",
    "Group a string of digits in threes from the end and separate the groups with dots.",
)
def dots_from_right(digits):
    """Return the digit string with dots between groups of three, counted from the right.

    >>> dots_from_right("1234567")
    '1.234.567'
    >>> dots_from_right("123")
    '123'
    >>> dots_from_right("1000")
    '1.000'
    """
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return ".".join(groups)


@exercise(
    "Put a space in front of every capital letter except at the beginning.",
    "Split up words written together like 'blueSkyDay': insert a blank before each uppercase letter that is not the first character.",
)
def space_before_capitals(text: str) -> str:
    """Return text with a space before each uppercase letter, but not at the start.

    >>> space_before_capitals("blueSkyDay")
    'blue Sky Day'
    >>> space_before_capitals("One")
    'One'
    >>> space_before_capitals("aBC")
    'a B C'
    """
    return "".join(" " + c if c.isupper() and i > 0 else c for i, c in enumerate(text))


@exercise(
    "Replace blanks by underscores and convert the text to lower case.",
    "Turn a title into an identifier: lowercase letters with '_' instead of spaces.",
)
def title_to_name(title):
    """Return title in lower case with its spaces replaced by underscores.

    >>> title_to_name("Total Net Price")
    'total_net_price'
    >>> title_to_name("one")
    'one'
    >>> title_to_name("A B")
    'a_b'
    """
    return title.lower().replace(" ", "_")


@exercise(
    "Replace each run of digits by a single N.",
    "Put the letter N in the place of every number in the text, no matter how many digits it has.",
)
def numbers_to_n(text: str) -> str:
    """Return text with every run of digits replaced by 'N'.

    >>> numbers_to_n("12 eggs and 5 nuts")
    'N eggs and N nuts'
    >>> numbers_to_n("2024")
    'N'
    >>> numbers_to_n("no")
    'no'
    """
    return re.sub(r"\d+", "N", text)


@exercise(
    "Replace every character that is not a letter by a blank.",
    "Put a space in the place of digits, punctuation and all else that is not a letter.",
)
def letters_or_blanks(s):
    """Return s with all characters that are not letters replaced by spaces.

    >>> letters_or_blanks("a1b,c")
    'a b c'
    >>> letters_or_blanks("abc")
    'abc'
    >>> letters_or_blanks("42")
    '  '
    """
    return "".join(c if c.isalpha() else " " for c in s)


@exercise(
    "Use the marks alternately in the place of the straight double quotes: the 1st, 3rd, 5th become <, the others become >.",
    "Replace double quotes in turn by '<' and '>', starting with '<'.",
)
def alternate_quotes(text: str) -> str:
    """Return text with its double quotes replaced in turn by '<' and '>'.

    >>> alternate_quotes('say "yes" or "no"')
    'say <yes> or <no>'
    >>> alternate_quotes("none")
    'none'
    >>> alternate_quotes('"')
    '<'
    """
    result = ""
    opening = True
    for c in text:
        if c == '"':
            c = "<" if opening else ">"
            opening = not opening
        result += c
    return result


@exercise(
    "Replace placeholders of the form {name} by the values of a dictionary; unknown names stay in place.",
    "Fill a template: each {key} becomes the value stored for key, and keys without value are left untouched.",
)
def fill_braces(template, values):
    """Return template with each {key} replaced by values[key]; unknown keys stay as they are.

    >>> fill_braces("Dear {name}, pay {sum}", {"name": "Eva", "sum": 5})
    'Dear Eva, pay 5'
    >>> fill_braces("{x} and {y}", {"x": "1"})
    '1 and {y}'
    >>> fill_braces("plain", {"a": 1})
    'plain'
    """
    for key, value in values.items():
        template = template.replace("{" + key + "}", str(value))
    return template


@exercise(
    "Replace the vowels by their number in the sequence a, e, i, o, u, counting from 1.",
    "Every lowercase a becomes 1, e becomes 2, i becomes 3, o becomes 4 and u becomes 5.",
)
def number_vowels(text: str) -> str:
    """Return text with the vowels a, e, i, o, u replaced by 1, 2, 3, 4, 5.

    >>> number_vowels("hello")
    'h2ll4'
    >>> number_vowels("sky")
    'sky'
    >>> number_vowels("aeiou")
    '12345'
    """
    return text.translate(str.maketrans("aeiou", "12345"))


@exercise(
    "Replace question marks in the pattern, from left to right, by the characters of the filling; question marks left over remain.",
    "Fill the '?' of a pattern one after another with the characters of letters, as far as they last.",
)
def fill_gaps(pattern, letters):
    """Return pattern with its question marks replaced in order by the characters of letters.

    >>> fill_gaps("c?t ?", "ab")
    'cat b'
    >>> fill_gaps("???", "xy")
    'xy?'
    >>> fill_gaps("abc", "z")
    'abc'
    """
    for c in letters:
        pattern = pattern.replace("?", c, 1)
    return pattern
