"""Reversing parts, rotating, interleaving and mirroring strings."""

from itertools import zip_longest

from training.curriculum.exercise import exercise


@exercise(
    "Reverse only the stretch of s from index start to end, both included.",
    "Return s with the characters between start and end (inclusive) in opposite order and the others untouched.",
)
def flip_section(s: str, start: int, end: int) -> str:
    """Reverse the characters of s from index start through index end.

    >>> flip_section("abcdef", 1, 3)
    'adcbef'
    >>> flip_section("abc", 0, 2)
    'cba'
    >>> flip_section("abc", 1, 1)
    'abc'
    """
    return s[:start] + s[start:end + 1][::-1] + s[end + 1:]


@exercise(
    "Move the last n characters to the front; n may exceed the length.",
    "Rotate s to the right by n places, wrapping around as often as needed. The empty string stays empty.",
)
def turn_right(s, n):
    """Rotate s by n positions to the right.

    >>> turn_right("abcde", 2)
    'deabc'
    >>> turn_right("abc", 4)
    'cab'
    >>> turn_right("", 3)
    ''
    """
    if not s:
        return s
    n %= len(s)
    return s[-n:] + s[:-n] if n else s


@exercise(
    "Merge a and b by taking characters from them in turn; the remainder of the longer one follows.",
    "Interleave two strings starting with a, then append whatever is left over.",
)
def braid(a: str, b: str) -> str:
    """Interleave the characters of a and b and append the rest of the longer one.

    >>> braid("ace", "bdf")
    'abcdef'
    >>> braid("x", "1234")
    'x1234'
    >>> braid("", "ab")
    'ab'
    """
    return "".join(x + y for x, y in zip_longest(a, b, fillvalue=""))


@exercise(
    "Follow word with its mirror image; the turning letter is written once.",
    "Append the reverse of word to word without doubling the letter in the middle.",
)
def mirror_once(word: str) -> str:
    """Return word continued backwards from its second-last letter.

    >>> mirror_once("abc")
    'abcba'
    >>> mirror_once("x")
    'x'
    >>> mirror_once("")
    ''
    """
    return word + word[:-1][::-1]


@exercise(
    "Reverse the digits' order only: digits trade places among themselves, the rest stays put.",
    "Leave all non-digits where they are and fill the digit positions with the digits in opposite order.",
)
def reverse_digits_only(text):
    """Reverse the order of the digits in text while all other characters keep their positions.

    >>> reverse_digits_only("a1b2c3")
    'a3b2c1'
    >>> reverse_digits_only("12-34")
    '43-21'
    >>> reverse_digits_only("abc")
    'abc'
    """
    digits = [ch for ch in text if ch.isdigit()]
    return "".join(digits.pop() if ch.isdigit() else ch for ch in text)


@exercise(
    "Does phrase read the same backwards when only its digits are looked at?",
    "Extract the digits of text and check that their sequence is symmetric.",
)
def digits_symmetric(text: str) -> bool:
    """Check whether the digits in text, taken alone, read the same in both directions.

    >>> digits_symmetric("12:21")
    True
    >>> digits_symmetric("a1b2")
    False
    >>> digits_symmetric("abc")
    True
    """
    digits = [ch for ch in text if ch.isdigit()]
    return digits == digits[::-1]


@exercise(
    "Whether the sequence of words is the same read from the last to the first, ignoring case.",
    "Check text word by word for symmetry: its words in opposite order must equal its words, case aside.",
)
def words_symmetric(text):
    """Check whether the words of text form the same sequence in both directions, ignoring case.

    >>> words_symmetric("King are you glad you are king")
    True
    >>> words_symmetric("one two")
    False
    >>> words_symmetric("")
    True
    """
    words = text.lower().split()
    return words == words[::-1]


@exercise(
    "Number of position pairs, counted from both ends, whose characters differ.",
    "Compare the first character with the last, the second with the second-last and so on; return how many comparisons fail.",
)
def mirror_mismatches(s: str) -> int:
    """Count the pairs of characters at equal distance from both ends of s which are different.

    >>> mirror_mismatches("abcda")
    1
    >>> mirror_mismatches("level")
    0
    >>> mirror_mismatches("ab")
    1
    """
    half = len(s) // 2
    return sum(s[i] != s[-1 - i] for i in range(half))


@exercise(
    "Exchange the two halves of s; with odd length the middle character stays in the middle.",
    "Put the second half of s in front of the first half, keeping a middle character where it is.",
)
def swap_halves(s: str) -> str:
    """Swap the first and second half of s; a middle character keeps its place.

    >>> swap_halves("abcd")
    'cdab'
    >>> swap_halves("abXcd")
    'cdXab'
    >>> swap_halves("z")
    'z'
    """
    half = len(s) // 2
    if half == 0:
        return s
    return s[-half:] + s[half:len(s) - half] + s[:half]


@exercise(
    "Characters at even indexes first, then those at odd indexes.",
    "Pull apart s: return its 1st, 3rd, 5th, ... characters followed by the 2nd, 4th, 6th, ...",
)
def unbraid(s):
    """Return the characters at even indexes of s followed by those at odd indexes.

    >>> unbraid("abcdef")
    'acebdf'
    >>> unbraid("xyz")
    'xzy'
    >>> unbraid("")
    ''
    """
    return s[::2] + s[1::2]


@exercise(
    "Reverse the order of comma-separated items inside a string, trimmed, joined by ', '.",
    "Take a list written with commas and write it backwards; items are stripped of blanks and joined with a comma and a space.",
)
def reverse_listing(listing: str) -> str:
    """Return the comma-separated items of listing in opposite order, joined by ', '.

    >>> reverse_listing("red, green,blue")
    'blue, green, red'
    >>> reverse_listing("one")
    'one'
    >>> reverse_listing("")
    ''
    """
    items = [item.strip() for item in listing.split(",")]
    return ", ".join(reversed(items))


@exercise(
    "All rotations of s, beginning with s itself.",
    "List the strings obtained by moving the first character of s to its end 0, 1, 2, ... times.",
)
def rotations_of(s):
    """Return the list of all left rotations of s in order, starting with s.

    >>> rotations_of("abc")
    ['abc', 'bca', 'cab']
    >>> rotations_of("aa")
    ['aa', 'aa']
    >>> rotations_of("")
    []
    """
    return [s[i:] + s[:i] for i in range(len(s))]


@exercise(
    "Take characters alternately from the two ends of s: first, last, second, second-last, ...",
    "Zip s together from outside to inside.",
    "Write the first character, then the last, then the second, then the one before the last, until all are used.",
)
def outside_in(s: str) -> str:
    """Return the characters of s picked alternately from its left and right end.

    >>> outside_in("abcde")
    'aebdc'
    >>> outside_in("12")
    '12'
    >>> outside_in("")
    ''
    """
    out = []
    left, right = 0, len(s) - 1
    while left < right:
        out.append(s[left])
        out.append(s[right])
        left += 1
        right -= 1
    if left == right:
        out.append(s[left])
    return "".join(out)


@exercise(
    "Read several strings column by column; shorter ones are skipped once used up.",
    "Collect the first characters of all rows, then the second characters, and so on, ignoring rows that are too short.",
)
def read_columns(rows: list[str]) -> str:
    """Read rows column-wise from left to right, skipping missing characters.

    >>> read_columns(["abc", "de"])
    'adbec'
    >>> read_columns(["xyz"])
    'xyz'
    >>> read_columns([])
    ''
    """
    return "".join("".join(column) for column in zip_longest(*rows, fillvalue=""))


@exercise(
    "Reverse the inside of a word of over three letters, leaving its first and last letter.",
    "Return word with everything between its first and last letter turned around; words of up to three letters do not change.",
)
def scramble_middle(word: str) -> str:
    """Reverse the letters of word except the first and the last one.

    >>> scramble_middle("garden")
    'gedran'
    >>> scramble_middle("cat")
    'cat'
    >>> scramble_middle("a")
    'a'
    """
    if len(word) < 4:
        return word
    return word[0] + word[-2:0:-1] + word[-1]


@exercise(
    "Bring the characters of s into the order given by a list of indexes.",
    "Build the string whose i-th character is s[order[i]].",
)
def permute_by(s, order):
    """Return the characters of s arranged according to order, a list of indexes into s.

    >>> permute_by("abc", [2, 0, 1])
    'cab'
    >>> permute_by("xy", [1, 1, 0])
    'yyx'
    >>> permute_by("q", [])
    ''
    """
    return "".join(s[i] for i in order)


@exercise(
    "Shift the letters of text cyclically one place to the right, non-letters staying where they are.",
    "Each letter moves to the place of the next letter and the last letter to the first letter's place; other characters do not move.",
)
def rotate_letters_in_place(text: str) -> str:
    """Rotate the letters of text by one to the right, leaving all other characters in position.

    >>> rotate_letters_in_place("ab-cd")
    'da-bc'
    >>> rotate_letters_in_place("1 2")
    '1 2'
    >>> rotate_letters_in_place("x!")
    'x!'
    """
    letters = [ch for ch in text if ch.isalpha()]
    if letters:
        letters.insert(0, letters.pop())
    supply = iter(letters)
    return "".join(next(supply) if ch.isalpha() else ch for ch in text)


@exercise(
    "Length of the longest beginning of s that also stands reversed at its end, up to half of s.",
    "Counting from both ends inward, how many characters match before the first mismatch? Stop at the middle.",
)
def matching_ends(s: str) -> int:
    """Count how many characters from the start of s equal those from its end, going inward to the middle.

    >>> matching_ends("abxyba")
    2
    >>> matching_ends("abc")
    0
    >>> matching_ends("noon")
    2
    """
    count = 0
    while count < len(s) // 2 and s[count] == s[-1 - count]:
        count += 1
    return count
