"""Keeping, removing and counting characters by conditions on them or their neighbours."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep only the characters that occur at least twice in the text.",
    "Remove every character of s that appears a single time.",
)
def keep_repeated_chars(s: str) -> str:
    """Return s without the characters that occur only once.

    >>> keep_repeated_chars("banana")
    'anana'
    >>> keep_repeated_chars("abc")
    ''
    >>> keep_repeated_chars("")
    ''
    """
    return "".join(c for c in s if s.count(c) >= 2)


@exercise(
    "Remove all characters that are equal to the first character, except the first one itself.",
    "Return the text in which the initial character is kept once and deleted everywhere else.",
)
def initial_char_once(text):
    """Return text without the later occurrences of its first character.

    >>> initial_char_once("abracadabra")
    'abrcdbr'
    >>> initial_char_once("xyz")
    'xyz'
    >>> initial_char_once("")
    ''
    """
    return text[:1] + text[1:].replace(text[:1], "") if text else ""


@exercise(
    "Drop every vowel that directly follows another vowel.",
    "In each group of vowels keep just the first one.",
)
def first_of_vowel_groups(word):
    """Return word without the vowels that follow a vowel.

    >>> first_of_vowel_groups("beautiful queue")
    'betiful qu'
    >>> first_of_vowel_groups("sky")
    'sky'
    >>> first_of_vowel_groups("aeiou")
    'a'
    """
    result = ""
    previous = ""
    for c in word:
        if not (c in "aeiou" and previous and previous in "aeiou"):
            result += c
        previous = c
    return result


@exercise(
    "Remove each digit together with the character right after it.",
    "Skip every digit and its next character when copying the text.",
)
def skip_digit_and_next(s: str) -> str:
    """Return s without its digits and the characters that follow them.

    >>> skip_digit_and_next("a1bc2de")
    'ace'
    >>> skip_digit_and_next("abc")
    'abc'
    >>> skip_digit_and_next("x9")
    'x'
    """
    result = ""
    i = 0
    while i < len(s):
        if s[i].isdigit():
            i += 2
        else:
            result += s[i]
            i += 1
    return result


@exercise(
    "Count the letters whose neighbours on both sides are digits.",
    "How many letters stand directly between two digits?",
)
def letters_between_digits(text):
    """Return how many letters have a digit on each side.

    >>> letters_between_digits("1a2b3")
    2
    >>> letters_between_digits("1ab2")
    0
    >>> letters_between_digits("")
    0
    """
    count = 0
    for a, b, c in zip(text, text[1:], text[2:]):
        if a.isdigit() and b.isalpha() and c.isdigit():
            count += 1
    return count


@exercise(
    "Return the consonants of the word in their order, upper and lower case.",
    "Keep all letters that are no vowels.",
)
def consonants_in_order(word: str) -> str:
    """Return the consonants of word.

    >>> consonants_in_order("Orange juice")
    'rngjc'
    >>> consonants_in_order("aeiou")
    ''
    >>> consonants_in_order("r2d2")
    'rd'
    """
    return "".join(c for c in word if c.isalpha() and c.lower() not in "aeiou")


@exercise(
    "Keep a character only if it differs from the one before it and from the one after it.",
    "Remove all characters that belong to a group of equal neighbours.",
)
def isolated_chars(s):
    """Return the characters of s that differ from both neighbours.

    >>> isolated_chars("aabccd")
    'bd'
    >>> isolated_chars("xxx")
    ''
    >>> isolated_chars("aba")
    'aba'
    """
    kept = []
    for i, c in enumerate(s):
        if s[i - 1:i] != c and s[i + 1:i + 2] != c:
            kept.append(c)
    return "".join(kept)


@exercise(
    "Return the characters up to the first blank and the characters after the last blank, as a pair.",
    "First and last word-like piece of a line: before the first space and behind the last space.",
)
def outer_blank_pieces(line: str) -> tuple[str, str]:
    """Return what comes before the first and after the last blank of line.

    >>> outer_blank_pieces("one two three")
    ('one', 'three')
    >>> outer_blank_pieces("single")
    ('single', 'single')
    >>> outer_blank_pieces("a b")
    ('a', 'b')
    """
    return line.split(" ")[0], line.split(" ")[-1]


@exercise(
    "Delete the first n occurrences of a character from the text.",
    "Remove ch from s, but at most n times from the left.",
)
def remove_char_times(s, ch, n):
    """Return s without the first n occurrences of ch.

    >>> remove_char_times("banana", "a", 2)
    'bnna'
    >>> remove_char_times("abc", "z", 1)
    'abc'
    >>> remove_char_times("aaa", "a", 0)
    'aaa'
    """
    return s.replace(ch, "", n)


@exercise(
    "Return the characters that are in the text but not in the alphabet of small letters, without repeats, in order of first appearance.",
    "Which distinct characters of the text are no lower-case letters a-z?",
)
def other_than_small_letters(text: str) -> str:
    """Return the distinct characters of text other than a-z, in order.

    >>> other_than_small_letters("Hi, you! Hi")
    'H, !'
    >>> other_than_small_letters("abc")
    ''
    >>> other_than_small_letters("A1A1")
    'A1'
    """
    result = ""
    for c in text:
        if not "a" <= c <= "z" and c not in result:
            result += c
    return result


@exercise(
    "Take from each of the words the letters that are capitals and join them.",
    "Collect every upper-case letter of the list of strings in one string.",
)
def capitals_of_all(words):
    """Return all capital letters of the words as one string.

    >>> capitals_of_all(["North Sea", "pH", "abc"])
    'NSH'
    >>> capitals_of_all(["x"])
    ''
    >>> capitals_of_all([])
    ''
    """
    return "".join(c for word in words for c in word if c.isupper())


@exercise(
    "Remove the longest group of leading characters that are also in drop.",
    "Cut characters off the front of s as long as they belong to drop.",
)
def strip_front_chars(s: str, drop: str) -> str:
    """Return s without its leading characters that are in drop.

    >>> strip_front_chars("0012300", "0")
    '12300'
    >>> strip_front_chars("--=x-", "-=")
    'x-'
    >>> strip_front_chars("abc", "")
    'abc'
    """
    while s and s[0] in drop:
        s = s[1:]
    return s


@exercise(
    "Return the characters of a that are not in b, then the characters of b that are not in a.",
    "Join what is special to each of two strings: first from a, then from b, in their order.",
)
def special_to_each(a, b):
    """Return the characters only in a followed by those only in b.

    >>> special_to_each("tea", "team")
    'm'
    >>> special_to_each("abc", "xbz")
    'acxz'
    >>> special_to_each("", "")
    ''
    """
    return "".join(c for c in a if c not in b) + "".join(c for c in b if c not in a)


@exercise(
    "Count the characters that are larger than the character before them.",
    "How often does the character code rise from one character to the next?",
)
def rises_in_text(s: str) -> int:
    """Return how many characters are larger than their predecessor.

    >>> rises_in_text("abcab")
    3
    >>> rises_in_text("cba")
    0
    >>> rises_in_text("")
    0
    """
    return sum(b > a for a, b in zip(s, s[1:]))


@exercise(
    "Keep only the records of the text: each character that is larger than all characters before it.",
    "Return every character exceeding all earlier ones; the first always counts.",
)
def record_chars(s):
    """Return the characters of s that are larger than everything before them.

    >>> record_chars("bcazdz")
    'bcz'
    >>> record_chars("cba")
    'c'
    >>> record_chars("")
    ''
    """
    result = ""
    for c in s:
        if not result or c > result[-1]:
            result += c
    return result


@exercise(
    "Return the text with all letters removed that occur in the name, ignoring case.",
    "Delete the letters of name from text; upper and lower case count as the same.",
)
def without_letters_of(text: str, name: str) -> str:
    """Return text without the letters contained in name, ignoring case.

    >>> without_letters_of("Nice Day", "ANNE")
    'ic Dy'
    >>> without_letters_of("abc", "")
    'abc'
    >>> without_letters_of("Eve", "e")
    'v'
    """
    banned = name.lower()
    return "".join(c for c in text if c.lower() not in banned)


@exercise(
    "Return the inside of the text between the first and the last occurrence of mark; '' if there are fewer than two.",
    "What stands between the outermost two marks?",
)
def inside_outer_marks(text, mark):
    """Return the part between the first and the last mark, or ''.

    >>> inside_outer_marks("a|b|c|d", "|")
    'b|c'
    >>> inside_outer_marks("a|b", "|")
    ''
    >>> inside_outer_marks("xx", "x")
    ''
    """
    first = text.find(mark)
    last = text.rfind(mark)
    return text[first + 1:last] if first < last else ""


@exercise(
    "Keep n characters of each kind at most: drop a character if it already occurred n times before.",
    "Limit the number of occurrences of every character to n, keeping the earliest.",
)
def limit_each_char(s: str, n: int) -> str:
    """Return s in which each character occurs at most n times.

    >>> limit_each_char("banana", 2)
    'banan'
    >>> limit_each_char("aabb", 1)
    'ab'
    >>> limit_each_char("abc", 0)
    ''
    """
    counts = {}
    result = ""
    for c in s:
        counts[c] = counts.get(c, 0) + 1
        if counts[c] <= n:
            result += c
    return result


@exercise(
    "Return the letters on the left of the middle in lower case and the others in upper case.",
    "Lower the first half of the text and raise the second half; a middle character belongs to the second half.",
)
def low_then_high(text):
    """Return text with its first half in lower case and the rest in upper case.

    >>> low_then_high("GaRdEn")
    'garDEN'
    >>> low_then_high("abc")
    'aBC'
    >>> low_then_high("")
    ''
    """
    half = len(text) // 2
    return text[:half].lower() + text[half:].upper()


@exercise(
    "Count how many different characters surround the blanks: the distinct characters directly before or after a blank.",
    "Number of distinct non-blank characters that are next to a space.",
)
def chars_beside_blanks(text: str) -> int:
    """Return the number of distinct non-blank characters next to a blank.

    >>> chars_beside_blanks("tea at ten")
    2
    >>> chars_beside_blanks("abc")
    0
    >>> chars_beside_blanks("a b")
    2
    """
    beside = set()
    for a, b in zip(text, text[1:]):
        if a == " " and b != " ":
            beside.add(b)
        if b == " " and a != " ":
            beside.add(a)
    return len(beside)


@exercise(
    "Return only those digits of the text that are larger than k, as a string.",
    "Keep the digits with a value above k.",
)
def digits_above_in_text(text, k):
    """Return the digits of text that are greater than k.

    >>> digits_above_in_text("a1b7c5", 4)
    '75'
    >>> digits_above_in_text("12", 9)
    ''
    >>> digits_above_in_text("", 0)
    ''
    """
    return "".join(c for c in text if c.isdigit() and int(c) > k)


@exercise(
    "Reduce every run of the same character to at most n characters.",
    "Shorten runs longer than n to length n.",
)
def runs_at_most(s: str, n: int) -> str:
    """Return s with each run of equal characters limited to n.

    >>> runs_at_most("aaabbc", 2)
    'aabbc'
    >>> runs_at_most("hello!!!", 1)
    'helo!'
    >>> runs_at_most("", 3)
    ''
    """
    result = ""
    for c in s:
        if result[-n:] != c * n:
            result += c
    return result


@exercise(
    "Return the text without the character that occurs most often; the earliest one on a tie.",
    "Remove all occurrences of the most frequent character.",
)
def without_commonest_char(s):
    """Return s without its most frequent character.

    >>> without_commonest_char("banana")
    'bnn'
    >>> without_commonest_char("abc")
    'bc'
    >>> without_commonest_char("")
    ''
    """
    if not s:
        return ""
    return s.replace(max(s, key=s.count), "")


@exercise(
    "Remove the smallest character of the text once, at its first place.",
    "Delete the first occurrence of the alphabetically lowest character.",
)
def drop_smallest_char(s):
    """Return s without the first occurrence of its smallest character.

    >>> drop_smallest_char("drama")
    'drma'
    >>> drop_smallest_char("ba")
    'b'
    >>> drop_smallest_char("")
    ''
    """
    return s.replace(min(s), "", 1) if s else ""


@exercise(
    "Return the text in which each character that is neither letter nor digit is replaced by fill.",
    "Substitute punctuation and blanks with the fill character.",
)
def fill_non_alnum(text: str, fill: str) -> str:
    """Return text with every non-alphanumeric character replaced by fill.

    >>> fill_non_alnum("Hi, you 2!", "_")
    'Hi__you_2_'
    >>> fill_non_alnum("abc", "-")
    'abc'
    >>> fill_non_alnum("", "x")
    ''
    """
    return "".join(c if c.isalnum() else fill for c in text)


@exercise(
    "Replace every letter by '1' if it is a vowel and by '0' otherwise.",
    "Turn a word into a text of ones for vowels and zeros for all other characters.",
)
def vowel_bits(word):
    """Return '1' for each vowel and '0' for each other character of word.

    >>> vowel_bits("planet")
    '001010'
    >>> vowel_bits("Io")
    '11'
    >>> vowel_bits("")
    ''
    """
    return "".join("1" if c in "aeiouAEIOU" else "0" for c in word)


@exercise(
    "Split the characters into those at positions with even index that are letters and all the rest; return both strings.",
    "Return (letters at even index, all other characters), each in order.",
)
def even_letters_and_rest(s: str) -> tuple[str, str]:
    """Return the letters at even indexes of s and the remaining characters.

    >>> even_letters_and_rest("a1b2")
    ('ab', '12')
    >>> even_letters_and_rest("1a2b")
    ('', '1a2b')
    >>> even_letters_and_rest("")
    ('', '')
    """
    chosen, rest = "", ""
    for i, c in enumerate(s):
        if i % 2 == 0 and c.isalpha():
            chosen += c
        else:
            rest += c
    return chosen, rest
