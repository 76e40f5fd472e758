"""Yes-no questions about strings: letters, order, repetition, balance and containment."""

from training.curriculum.exercise import exercise


@exercise(
    "Does the string consist of nothing but the characters of the alphabet given? The empty string does.",
    "Check whether every character of s belongs to alphabet.",
)
def uses_just_alphabet(s: str, alphabet: str) -> bool:
    """Check whether all characters of s occur in alphabet.

    >>> uses_just_alphabet("0110", "01")
    True
    >>> uses_just_alphabet("0120", "01")
    False
    >>> uses_just_alphabet("", "01")
    True
    """
    return all(c in alphabet for c in s)


@exercise(
    "Check whether at least one vowel, capital or small, occurs in the text.",
    "Is any of the letters a, e, i, o, u contained, ignoring case?",
)
def has_some_vowel(text):
    """Check whether text contains a vowel, ignoring case.

    >>> has_some_vowel("Rhythm")
    False
    >>> has_some_vowel("SEA")
    True
    >>> has_some_vowel("")
    False
    """
    return any(c in "aeiou" for c in text.lower())


@exercise(
    "Do vowels and consonants alternate, so that two neighbours are never of the same kind? The word is lowercase letters.",
    "Check that in the lowercase word no two adjacent letters are both vowels or both consonants.",
)
def vowels_alternate(word: str) -> bool:
    """Check whether vowels and consonants alternate strictly in the lowercase word.

    >>> vowels_alternate("banana")
    True
    >>> vowels_alternate("tea")
    False
    >>> vowels_alternate("x")
    True
    """
    return all((a in "aeiou") != (b in "aeiou") for a, b in zip(word, word[1:]))


@exercise(
    "Are the characters in ascending order? Equal neighbours are allowed.",
    "Check that no character is smaller than the one before it.",
)
def chars_ascending(s):
    """Check whether the characters of s never decrease from left to right.

    >>> chars_ascending("abccx")
    True
    >>> chars_ascending("cab")
    False
    >>> chars_ascending("")
    True
    """
    return all(a <= b for a, b in zip(s, s[1:]))


@exercise(
    "Is every character strictly smaller than its predecessor?",
    "Check if the characters of the text are in strictly descending order.",
)
def chars_strictly_falling(text: str) -> bool:
    """Check whether the characters of text decrease strictly from left to right.

    >>> chars_strictly_falling("zoe")
    True
    >>> chars_strictly_falling("zoo")
    False
    >>> chars_strictly_falling("a")
    True
    """
    for i in range(1, len(text)):
        if text[i] >= text[i - 1]:
            return False
    return True


@exercise(
    "Do both phrases use the same letters equally often, ignoring case, blanks and punctuation?",
    "Check whether two phrases are rearrangements of each other when only letters count and case does not.",
)
def phrase_rearranged(a: str, b: str) -> bool:
    """Check whether a and b consist of the same letters, ignoring case and all other characters.

    >>> phrase_rearranged("Tea, milk", "Kit meal")
    True
    >>> phrase_rearranged("ab", "abb")
    False
    >>> phrase_rearranged("", " !")
    True
    """
    first = sorted(c for c in a.lower() if c.isalpha())
    second = sorted(c for c in b.lower() if c.isalpha())
    return first == second


@exercise(
    "Do two strings use the same set of characters, no matter how often and in which order?",
    "Check if every character of a occurs in b and every character of b in a.",
)
def same_char_set(a, b):
    """Check whether a and b contain the same characters, regardless of order and number.

    >>> same_char_set("noon", "no")
    True
    >>> same_char_set("abc", "ab")
    False
    >>> same_char_set("", "")
    True
    """
    return set(a) == set(b)


@exercise(
    "Have the two strings no character in common?",
    "Check that nothing which occurs in a also occurs in b.",
)
def share_nothing(a: str, b: str) -> bool:
    """Check whether a and b have no character in common.

    >>> share_nothing("tea", "milk")
    True
    >>> share_nothing("tea", "water")
    False
    >>> share_nothing("", "x")
    True
    """
    return not set(a) & set(b)


@exercise(
    "Do the strings have equal length and differ at exactly one position?",
    "Check whether b results from a by changing a single character.",
)
def one_char_changed(a, b):
    """Check whether a and b have the same length and differ in exactly one position.

    >>> one_char_changed("card", "cart")
    True
    >>> one_char_changed("card", "card")
    False
    >>> one_char_changed("car", "cart")
    False
    """
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1


@exercise(
    "Can the longer string be turned into the shorter one by deleting exactly one character?",
    "Check whether deleting a single character somewhere in long gives short.",
)
def one_char_deleted(long: str, short: str) -> bool:
    """Check whether short can be obtained from long by deleting exactly one character.

    >>> one_char_deleted("cart", "car")
    True
    >>> one_char_deleted("cart", "art")
    True
    >>> one_char_deleted("cart", "ca")
    False
    """
    return any(long[:i] + long[i + 1:] == short for i in range(len(long)))


@exercise(
    "Was the second string made from the first by exchanging two adjacent characters?",
    "Check if swapping one pair of neighbours in a produces b.",
)
def neighbours_swapped(a, b):
    """Check whether exchanging two neighbouring characters of a gives b.

    >>> neighbours_swapped("form", "from")
    True
    >>> neighbours_swapped("abc", "cba")
    False
    >>> neighbours_swapped("ab", "ba")
    True
    """
    for i in range(len(a) - 1):
        if a[:i] + a[i + 1] + a[i] + a[i + 2:] == b:
            return True
    return False


@exercise(
    "Does the text contain at least one of the words of the list as a part?",
    "Check if any of the given pieces occurs somewhere in the text.",
)
def contains_any_piece(text, pieces):
    """Check whether at least one of the pieces occurs in text.

    >>> contains_any_piece("green tea", ["milk", "tea"])
    True
    >>> contains_any_piece("green tea", ["cof"])
    False
    >>> contains_any_piece("green tea", [])
    False
    """
    return any(piece in text for piece in pieces)


@exercise(
    "Do all the pieces occur in the text one after another, without overlapping?",
    "Check if the text contains the listed pieces in the given order.",
)
def pieces_in_sequence(text: str, pieces: list[str]) -> bool:
    """Check whether the pieces occur in text in the given order without overlapping.

    >>> pieces_in_sequence("we like green tea", ["like", "tea"])
    True
    >>> pieces_in_sequence("we like tea", ["tea", "we"])
    False
    >>> pieces_in_sequence("abc", [])
    True
    """
    start = 0
    for piece in pieces:
        place = text.find(piece, start)
        if place < 0:
            return False
        start = place + len(piece)
    return True


@exercise(
    "Is the number of double quotes in the text even?",
    "Check if quotation marks \" come in pairs, that is, whether there is an even number of them.",
)
def quotes_paired(text: str) -> bool:
    """Check whether text contains an even number of double quotes.

    >>> quotes_paired('say "yes"')
    True
    >>> quotes_paired('5" wide')
    False
    >>> quotes_paired("")
    True
    """
    return text.count('"') % 2 == 0


@exercise(
    "Is the first half of the string equal to the second half? The length must be even.",
    "Check whether the text is some piece written twice.",
)
def piece_twice(s: str) -> bool:
    """Check whether s consists of a piece written twice.

    >>> piece_twice("haha")
    True
    >>> piece_twice("hah")
    False
    >>> piece_twice("")
    True
    """
    half = len(s) // 2
    return s[:half] == s[half:]


@exercise(
    "Does the text consist of a non-empty pattern repeated one or more times, complete copies only?",
    "Check if text equals the pattern written several times in a row.",
)
def built_from(text, pattern):
    """Check whether text is one or more complete copies of the non-empty pattern.

    >>> built_from("ababab", "ab")
    True
    >>> built_from("ababa", "ab")
    False
    >>> built_from("", "ab")
    False
    """
    copies = len(text) // len(pattern)
    return copies > 0 and text == pattern * copies


@exercise(
    "Does some character stand at least k times in a row?",
    "Check whether the text has a run of k or more equal adjacent characters; k is at least 1.",
)
def has_long_run(text: str, k: int) -> bool:
    """Check whether some character occurs at least k times in a row in text.

    >>> has_long_run("baaad", 3)
    True
    >>> has_long_run("banana", 2)
    False
    >>> has_long_run("", 1)
    False
    """
    return any(c * k in text for c in text)


@exercise(
    "Is the password good: at least n characters, with at least one digit, one capital and one small letter?",
    "Check whether the text has length n or more and contains a digit, an uppercase and a lowercase letter.",
)
def password_good(password, n):
    """Check whether password has at least n characters, a digit, an uppercase and a lowercase letter.

    >>> password_good("Secret12", 8)
    True
    >>> password_good("secret12", 8)
    False
    >>> password_good("Ab1", 8)
    False
    """
    if len(password) < n:
        return False
    return any(c.isdigit() for c in password) and any(c.isupper() for c in password) and any(c.islower() for c in password)


@exercise(
    "Is the text an integer: decimal digits, optionally with a plus or minus sign in front?",
    "Check if the string is a whole number in decimal notation, where one leading sign is permitted.",
)
def whole_number_text(s: str) -> bool:
    """Check whether s is a whole number, optionally with a leading + or -.

    >>> whole_number_text("-42")
    True
    >>> whole_number_text("4.2")
    False
    >>> whole_number_text("+")
    False
    """
    if s[:1] in ("+", "-"):
        s = s[1:]
    return s.isdigit()


@exercise(
    "Can the text be converted to a float?",
    "Check whether Python's float accepts the string as a number.",
)
def float_text(text):
    """Check whether text can be converted to a floating point number.

    >>> float_text("3.5")
    True
    >>> float_text("1e3")
    True
    >>> float_text("1,5")
    False
    """
    try:
        float(text)
    except ValueError:
        return False
    return True


@exercise(
    "May the text be used as a variable name: letters, digits and underscores only, not starting with a digit, not empty?",
    "Check that a name consists of letters, digits and '_' and that its first character is no digit.",
)
def variable_name_ok(name: str) -> bool:
    """Check whether name is non-empty, made of letters, digits and underscores, and does not start with a digit.

    >>> variable_name_ok("net_price2")
    True
    >>> variable_name_ok("2nd")
    False
    >>> variable_name_ok("")
    False
    """
    if not name or name[0].isdigit():
        return False
    return all(c.isalnum() or c == "_" for c in name)


@exercise(
    "Does each opening mark < come before its closing mark >, with no second < in between and nothing left open?",
    "Check that '<' and '>' strictly alternate in the text, beginning with '<' and ending with '>'.",
)
def angle_marks_alternate(text):
    """Check whether the characters < and > in text alternate, starting with < and ending with >.

    >>> angle_marks_alternate("<a> and <b>")
    True
    >>> angle_marks_alternate("<<a>>")
    False
    >>> angle_marks_alternate("none")
    True
    """
    marks = "".join(c for c in text if c in "<>")
    return marks == "<>" * (len(marks) // 2)
