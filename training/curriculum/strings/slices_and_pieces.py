"""Cutting strings: slices, halves, pieces of equal length, parts before and after."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the last n characters of the text in front of the rest.",
    "Move the final n characters to the beginning; n is at most the length.",
)
def tail_to_front(text: str, n: int) -> str:
    """Return text with its last n characters moved to the front.

    >>> tail_to_front("abcdef", 2)
    'efabcd'
    >>> tail_to_front("abc", 0)
    'abc'
    >>> tail_to_front("xy", 2)
    'xy'
    """
    cut = len(text) - n
    return text[cut:] + text[:cut]


@exercise(
    "Return the text without its middle: only the first n and the last n characters, or the whole text if it is at most 2n long.",
    "Keep n characters at both ends and drop everything between them.",
)
def ends_only(text, n):
    """Return the first n and the last n characters of text.

    >>> ends_only("abcdefg", 2)
    'abfg'
    >>> ends_only("abc", 2)
    'abc'
    >>> ends_only("", 1)
    ''
    """
    if len(text) <= 2 * n:
        return text
    return text[:n] + text[-n:]


@exercise(
    "Return every piece of length n of the text, starting at each possible position.",
    "List all substrings with n characters from left to right.",
)
def all_pieces_of_length(s, n):
    """Return all substrings of s with length n.

    >>> all_pieces_of_length("abcd", 2)
    ['ab', 'bc', 'cd']
    >>> all_pieces_of_length("abc", 3)
    ['abc']
    >>> all_pieces_of_length("a", 2)
    []
    """
    return [s[i:i + n] for i in range(len(s) - n + 1)]


@exercise(
    "Return the part of the text after the n-th occurrence of the separator, or '' if there are fewer.",
    "Skip n fields that end with sep and return the remaining text.",
)
def after_nth_separator(text: str, sep: str, n: int) -> str:
    """Return what follows the n-th sep in text, or ''.

    >>> after_nth_separator("a-b-c-d", "-", 2)
    'c-d'
    >>> after_nth_separator("a-b", "-", 3)
    ''
    >>> after_nth_separator("x/y", "/", 1)
    'y'
    """
    parts = text.split(sep, n)
    return parts[n] if len(parts) > n else ""


@exercise(
    "Return the longer part of the text when it is cut at the first separator; the first part on a tie, the whole text without separator.",
    "Split once at sep and keep the part with more characters.",
)
def longer_side(text: str, sep: str) -> str:
    """Return the longer part of text around the first sep.

    >>> longer_side("ab:cdef", ":")
    'cdef'
    >>> longer_side("ab:cd", ":")
    'ab'
    >>> longer_side("abc", ":")
    'abc'
    """
    return max(text.split(sep, 1), key=len)


@exercise(
    "Insert the separator after every n characters, but not at the very end.",
    "Group the characters in blocks of n joined by sep.",
)
def blocks_joined(text, n, sep):
    """Return text in blocks of n characters joined by sep.

    >>> blocks_joined("abcdefg", 3, "-")
    'abc-def-g'
    >>> blocks_joined("abcd", 2, ":")
    'ab:cd'
    >>> blocks_joined("", 4, " ")
    ''
    """
    return sep.join(text[i:i + n] for i in range(0, len(text), n))


@exercise(
    "Return every second block of n characters: the first, the third, the fifth and so on.",
    "Cut text into blocks of length n and keep the blocks with even index, joined.",
)
def alternate_blocks(text: str, n: int) -> str:
    """Return the blocks number 1, 3, 5, ... of n characters.

    >>> alternate_blocks("aabbccdd", 2)
    'aacc'
    >>> alternate_blocks("abcdefg", 3)
    'abcg'
    >>> alternate_blocks("", 2)
    ''
    """
    return "".join(text[i:i + n] for i in range(0, len(text), 2 * n))


@exercise(
    "Count how many blocks of n characters of the text consist of one repeated character; an incomplete last block counts too.",
    "Cut into blocks of length n and count those with all characters equal.",
)
def uniform_blocks(text, n):
    """Return how many blocks of n characters have only one distinct character.

    >>> uniform_blocks("aabbcd", 2)
    2
    >>> uniform_blocks("abc", 2)
    1
    >>> uniform_blocks("", 3)
    0
    """
    blocks = [text[i:i + n] for i in range(0, len(text), n)]
    return sum(len(set(block)) == 1 for block in blocks)


@exercise(
    "Return the endings of the word from longest to shortest that start with a vowel.",
    "List all suffixes whose first letter is a vowel.",
)
def vowel_suffixes(word):
    """Return the suffixes of word that begin with a vowel, longest first.

    >>> vowel_suffixes("banana")
    ['anana', 'ana', 'a']
    >>> vowel_suffixes("sky")
    []
    >>> vowel_suffixes("io")
    ['io', 'o']
    """
    return [word[i:] for i, c in enumerate(word) if c in "aeiou"]


@exercise(
    "Return the part of the text from the first occurrence of start to the end of the first occurrence of stop after it, both included; '' if one is missing.",
    "Cut out the section beginning with start and ending with stop.",
)
def section_with_marks(text: str, start: str, stop: str) -> str:
    """Return the section from start to the following stop, inclusive, or ''.

    >>> section_with_marks("x [ab] y", "[", "]")
    '[ab]'
    >>> section_with_marks("a<b", "<", ">")
    ''
    >>> section_with_marks("//c//", "//", "//")
    '//c//'
    """
    begin = text.find(start)
    if begin == -1:
        return ""
    end = text.find(stop, begin + len(start))
    if end == -1:
        return ""
    return text[begin:end + len(stop)]


@exercise(
    "Cut off the text after the last sentence end (. ! or ?) so that it fits into n characters; '' if no sentence fits.",
    "Return the longest prefix of at most n characters that ends with a sentence mark.",
)
def whole_sentences_within(text, n):
    """Return the longest beginning of at most n characters ending in . ! or ?.

    >>> whole_sentences_within("It rains. We stay. Bye", 20)
    'It rains. We stay.'
    >>> whole_sentences_within("Hello there", 5)
    ''
    >>> whole_sentences_within("Yes!", 10)
    'Yes!'
    """
    for end in range(min(n, len(text)), 0, -1):
        if text[end - 1] in ".!?":
            return text[:end]
    return ""


@exercise(
    "Split a word into its head before the first vowel and the tail from that vowel on.",
    "Cut in front of the first vowel: return both parts; without a vowel the tail is ''.",
)
def split_at_vowel(word: str) -> tuple[str, str]:
    """Return the letters before the first vowel and the rest.

    >>> split_at_vowel("string")
    ('str', 'ing')
    >>> split_at_vowel("apple")
    ('', 'apple')
    >>> split_at_vowel("hmm")
    ('hmm', '')
    """
    for i, c in enumerate(word):
        if c in "aeiou":
            return word[:i], word[i:]
    return word, ""


@exercise(
    "Cut the text at the given positions and return the pieces joined by '|'.",
    "Put a bar into the text at each of the ascending positions.",
)
def bars_at_positions(text, positions):
    """Return text with '|' inserted before the given indexes (ascending).

    >>> bars_at_positions("abcdef", [2, 4])
    'ab|cd|ef'
    >>> bars_at_positions("abc", [])
    'abc'
    >>> bars_at_positions("abc", [0, 3])
    '|abc|'
    """
    pieces = []
    start = 0
    for position in positions:
        pieces.append(text[start:position])
        start = position
    pieces.append(text[start:])
    return "|".join(pieces)


@exercise(
    "Return the first and the last piece of length n in a tuple; the pieces may overlap.",
    "Give the leading and the trailing n characters.",
)
def first_and_last_piece(text: str, n: int) -> tuple[str, str]:
    """Return the first n and the last n characters of text (n at least 1).

    >>> first_and_last_piece("garden", 2)
    ('ga', 'en')
    >>> first_and_last_piece("abc", 2)
    ('ab', 'bc')
    >>> first_and_last_piece("a", 3)
    ('a', 'a')
    """
    return text[:n], text[-n:]


@exercise(
    "Remove from the end of the text everything after the last letter or digit.",
    "Trim trailing characters that are not alphanumeric.",
)
def trim_to_alnum(text):
    """Return text without trailing characters other than letters and digits.

    >>> trim_to_alnum("Really?! ")
    'Really'
    >>> trim_to_alnum("ok")
    'ok'
    >>> trim_to_alnum("...")
    ''
    """
    while text and not text[-1].isalnum():
        text = text[:-1]
    return text


@exercise(
    "Return which of the two halves of the text contains more of the character: 'first', 'second' or 'equal'; a middle character is ignored.",
    "Compare how often ch occurs in the left and in the right half.",
)
def half_with_more(text: str, ch: str) -> str:
    """Return which half of text has more occurrences of ch.

    >>> half_with_more("aaba", "a")
    'first'
    >>> half_with_more("abba", "b")
    'equal'
    >>> half_with_more("xya", "a")
    'second'
    """
    half = len(text) // 2
    left = text[:half].count(ch)
    right = text[len(text) - half:].count(ch)
    if left == right:
        return "equal"
    return "first" if left > right else "second"


@exercise(
    "Cut the text into pieces that each end with the given character; a remainder without it is the last piece.",
    "Split after every occurrence of ch and keep ch at the end of the pieces.",
)
def pieces_ending_with(text: str, ch: str) -> list[str]:
    """Return the pieces of text, cut after each ch.

    >>> pieces_ending_with("a;b;c", ";")
    ['a;', 'b;', 'c']
    >>> pieces_ending_with("a.b.", ".")
    ['a.', 'b.']
    >>> pieces_ending_with("abc", "x")
    ['abc']
    """
    pieces = []
    current = ""
    for c in text:
        current += c
        if c == ch:
            pieces.append(current)
            current = ""
    if current:
        pieces.append(current)
    return pieces


@exercise(
    "Take characters alternately from the front and from the back of the text until all are used.",
    "Return first, last, second, second to last ... characters as a string.",
)
def front_back_order(s):
    """Return the characters of s taken from the front and the back in turn.

    >>> front_back_order("abcdef")
    'afbecd'
    >>> front_back_order("xyz")
    'xzy'
    >>> front_back_order("")
    ''
    """
    result = ""
    while s:
        result += s[0] + s[1:][-1:]
        s = s[1:-1]
    return result


@exercise(
    "How many times can the piece be cut from the front of the text?",
    "Count how often text starts with piece when piece is removed each time; piece is not empty.",
)
def leading_copies(text: str, piece: str) -> int:
    """Return how many copies of piece text begins with.

    >>> leading_copies("hahaha!", "ha")
    3
    >>> leading_copies("abc", "b")
    0
    >>> leading_copies("--x", "-")
    2
    """
    count = 0
    while text.startswith(piece):
        text = text[len(piece):]
        count += 1
    return count


@exercise(
    "Return the text between the first and the second quote character \", or None if there are fewer than two quotes.",
    "Extract the first double-quoted part of a line.",
)
def first_quoted(line):
    """Return the content of the first pair of double quotes, or None.

    >>> first_quoted('say "hi" and "bye"')
    'hi'
    >>> first_quoted('no quotes') is None
    True
    >>> first_quoted('empty ""')
    ''
    """
    parts = line.split('"')
    return parts[1] if len(parts) > 2 else None
