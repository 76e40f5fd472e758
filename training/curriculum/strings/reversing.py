"""Reversing, rotating, mirroring and rearranging a string or parts of it."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the whole text backwards in capital letters.",
    "Reverse the characters and convert them to upper case.",
)
def backwards_loud(text: str) -> str:
    """Return text reversed and in upper case.

    >>> backwards_loud("abc")
    'CBA'
    >>> backwards_loud("Tea 4")
    '4 AET'
    >>> backwards_loud("")
    ''
    """
    return text[::-1].upper()


@exercise(
    "Reverse only the first n characters of the string.",
    "Turn the part of s before index n around and leave the rest as it is.",
)
def turn_front(s, n):
    """Return s with its first n characters reversed.

    >>> turn_front("abcdef", 3)
    'cbadef'
    >>> turn_front("abc", 0)
    'abc'
    >>> turn_front("abc", 10)
    'cba'
    """
    return s[:n][::-1] + s[n:]


@exercise(
    "Reverse the characters from index start to index end, both inclusive.",
    "Turn around the part of the text that begins at start and ends at end inclusive.",
)
def turn_section(text: str, start: int, end: int) -> str:
    """Return text with the characters from index start to index end (inclusive) reversed.

    >>> turn_section("abcdef", 1, 3)
    'adcbef'
    >>> turn_section("abcdef", 0, 5)
    'fedcba'
    >>> turn_section("abc", 1, 1)
    'abc'
    """
    return text[:start] + text[start:end + 1][::-1] + text[end + 1:]


@exercise(
    "Reverse each block of k characters; a shorter block at the end is reversed, too.",
    "Cut the string into pieces of length k and write every piece backwards.",
)
def turn_blocks(s, k):
    """Return s with every block of k characters reversed.

    >>> turn_blocks("abcdefgh", 3)
    'cbafedhg'
    >>> turn_blocks("abcd", 2)
    'badc'
    >>> turn_blocks("abc", 5)
    'cba'
    """
    return "".join(s[i:i + k][::-1] for i in range(0, len(s), k))


@exercise(
    "Exchange the two halves of the text; with an odd length the middle character stays in the middle.",
    "Swap first and second half, keeping a middle character in place.",
)
def halves_exchanged(text: str) -> str:
    """Return text with its halves swapped; a middle character keeps its place.

    >>> halves_exchanged("abcd")
    'cdab'
    >>> halves_exchanged("abcde")
    'decab'
    >>> halves_exchanged("x")
    'x'
    """
    half = len(text) // 2
    return text[len(text) - half:] + text[half:len(text) - half] + text[:half]


@exercise(
    "Rotate the string to the left by k positions; k may be larger than the length.",
    "Move the first k characters to the end, where k counts round and round.",
)
def spin_left(s, k):
    """Return s rotated to the left by k positions; k may exceed the length.

    >>> spin_left("abcde", 2)
    'cdeab'
    >>> spin_left("abc", 4)
    'bca'
    >>> spin_left("", 3)
    ''
    """
    if not s:
        return s
    k %= len(s)
    return s[k:] + s[:k]


@exercise(
    "Rotate the text to the right by k places: the last k characters come to the front.",
    "Take k characters, at most the length, from the end and put them in front.",
)
def spin_right(text: str, k: int) -> str:
    """Return text with its last k characters (at most its length) moved to the front.

    >>> spin_right("abcde", 2)
    'deabc'
    >>> spin_right("abc", 3)
    'abc'
    >>> spin_right("abc", 0)
    'abc'
    """
    cut = len(text) - k
    return text[cut:] + text[:cut]


@exercise(
    "List all rotations of the string, beginning with the string itself and rotating left by one each time.",
    "Return every left rotation of s by 0, 1, 2, ... positions as a list.",
)
def every_left_rotation(s):
    """Return the list of all left rotations of s, starting with s itself.

    >>> every_left_rotation("abc")
    ['abc', 'bca', 'cab']
    >>> every_left_rotation("x")
    ['x']
    >>> every_left_rotation("")
    []
    """
    return [s[i:] + s[:i] for i in range(len(s))]


@exercise(
    "Append the reversed text to the text.",
    "Mirror a string: the text followed by itself backwards.",
)
def with_mirror(text):
    """Return text followed by its reverse.

    >>> with_mirror("abc")
    'abccba'
    >>> with_mirror("x")
    'xx'
    >>> with_mirror("")
    ''
    """
    return text + text[::-1]


@exercise(
    "Mirror the string at its last character, which is not repeated: 'abc' gives 'abcba'.",
    "Append the reverse of s without repeating its final character.",
)
def mirror_at_end(s: str) -> str:
    """Return s followed by its reverse, with the last character of s used only once.

    >>> mirror_at_end("abc")
    'abcba'
    >>> mirror_at_end("x")
    'x'
    >>> mirror_at_end("")
    ''
    """
    return s + s[:-1][::-1]


@exercise(
    "First all characters at even indices, then all characters at odd indices.",
    "Separate a string by position: characters 0, 2, 4, ... followed by characters 1, 3, 5, ...",
)
def even_places_then_odd(text):
    """Return the characters of text at even indices followed by those at odd indices.

    >>> even_places_then_odd("abcdef")
    'acebdf'
    >>> even_places_then_odd("abc")
    'acb'
    >>> even_places_then_odd("")
    ''
    """
    return text[::2] + text[1::2]


@exercise(
    "Take characters alternately from the front and the back: first, last, second, last but one, and so on.",
    "Rearrange a string by taking characters by turns from its beginning and its end.",
)
def alternate_ends_order(s: str) -> str:
    """Return the characters of s taken by turns from the front and from the back.

    >>> alternate_ends_order("abcdef")
    'afbecd'
    >>> alternate_ends_order("abc")
    'acb'
    >>> alternate_ends_order("")
    ''
    """
    result = ""
    while s:
        result += s[0]
        s = s[1:][::-1]
    return result


@exercise(
    "Reverse the digits contained in the text among themselves; other characters do not move.",
    "Keep everything in place except digits, which appear in reverse order.",
)
def turn_digits_only(text):
    """Return text with its digits in reverse order and all other characters in place.

    >>> turn_digits_only("a1b2c3")
    'a3b2c1'
    >>> turn_digits_only("12:45")
    '54:21'
    >>> turn_digits_only("abc")
    'abc'
    """
    digits = [c for c in text if c.isdigit()]
    result = ""
    for c in text:
        result += digits.pop() if c.isdigit() else c
    return result


@exercise(
    "Write every second word of the sentence backwards, starting with the second.",
    "Reverse the words at the odd indices and keep the others.",
)
def turn_every_other_word(sentence):
    """Return sentence with every second word reversed, starting with the second word.

    >>> turn_every_other_word("one two three four")
    'one owt three ruof'
    >>> turn_every_other_word("solo")
    'solo'
    >>> turn_every_other_word("ab cd")
    'ab dc'
    """
    words = sentence.split()
    words[1::2] = [w[::-1] for w in words[1::2]]
    return " ".join(words)


@exercise(
    "Reverse the order of the parts between the separators; the parts themselves are not changed.",
    "Split at sep and join the pieces with sep again in reverse order.",
)
def turn_parts(text: str, sep: str) -> str:
    """Return text with its parts between sep in reverse order.

    >>> turn_parts("a/b/c", "/")
    'c/b/a'
    >>> turn_parts("2024-05-17", "-")
    '17-05-2024'
    >>> turn_parts("one", ",")
    'one'
    """
    return sep.join(reversed(text.split(sep)))


@exercise(
    "Reverse each part between separators while the order of the parts is kept.",
    "Split at sep, write every piece backwards and join again with sep.",
)
def turn_within_parts(text, sep):
    """Return text with each of its parts between sep reversed.

    >>> turn_within_parts("abc,def", ",")
    'cba,fed'
    >>> turn_within_parts("x", ",")
    'x'
    >>> turn_within_parts("12:30", ":")
    '21:03'
    """
    return sep.join(part[::-1] for part in text.split(sep))


@exercise(
    "Move the first character to the end.",
    "Take the first character off the string and append it behind the last one.",
)
def first_to_end(s: str) -> str:
    """Return s with its first character moved to the end.

    >>> first_to_end("hello")
    'elloh'
    >>> first_to_end("x")
    'x'
    >>> first_to_end("")
    ''
    """
    return s[1:] + s[:1]


@exercise(
    "Sort all characters by how often they occur, rarest first, and equally frequent ones alphabetically; equal characters stand together.",
    "Order the characters of a string by increasing frequency, ties in alphabetical order.",
)
def by_rarity(s):
    """Return the characters of s sorted by increasing number of occurrences, then alphabetically.

    >>> by_rarity("banana")
    'bnnaaa'
    >>> by_rarity("cab")
    'abc'
    >>> by_rarity("")
    ''
    """
    return "".join(sorted(s, key=lambda c: (s.count(c), c)))


@exercise(
    "Sort letters alphabetically without regard to case; letters equal but for case keep their order.",
    "Return the characters ordered alphabetically, ignoring case, in a stable way.",
)
def caseless_char_sort(text: str) -> str:
    """Return the characters of text sorted alphabetically, ignoring case.

    >>> caseless_char_sort("bAcaB")
    'AabBc'
    >>> caseless_char_sort("zA")
    'Az'
    >>> caseless_char_sort("")
    ''
    """
    return "".join(sorted(text, key=str.lower))


@exercise(
    "Put all vowels in front and the consonants behind them, both in their original order.",
    "Move the lowercase vowels of a word to the front without changing the order otherwise.",
)
def vowels_to_front(word):
    """Return the vowels of word followed by its other letters, both in original order.

    >>> vowels_to_front("banana")
    'aaabnn'
    >>> vowels_to_front("sky")
    'sky'
    >>> vowels_to_front("orange")
    'oaerng'
    """
    return "".join(sorted(word, key=lambda c: c not in "aeiou"))


@exercise(
    "Move all occurrences of the character to the end and keep the order of the other characters.",
    "Take every c out of the text and put them all behind the rest.",
)
def char_to_end(text: str, c: str) -> str:
    """Return text with all its characters c moved to the end.

    >>> char_to_end("a-b-c", "-")
    'abc--'
    >>> char_to_end("abc", "x")
    'abc'
    >>> char_to_end("xxa", "x")
    'axx'
    """
    return text.replace(c, "") + c * text.count(c)


@exercise(
    "Rearrange the characters in the order given by the list of indices.",
    "Build a string from s by taking the character at each of the listed positions one after another.",
)
def pick_order(s, order):
    """Return the string of the characters of s at the indices in order.

    >>> pick_order("abcd", [3, 1, 2, 0])
    'dbca'
    >>> pick_order("abc", [0, 0, 2])
    'aac'
    >>> pick_order("abc", [])
    ''
    """
    return "".join(s[i] for i in order)


@exercise(
    "Write the characters row by row into a table with the given number of columns and read them out column by column.",
    "Take every columns-th character beginning at 0, then those beginning at 1, and so on, and join everything.",
)
def read_by_columns(text, columns):
    """Return text written in rows of the given width and read column by column.

    >>> read_by_columns("abcdefgh", 3)
    'adgbehcf'
    >>> read_by_columns("abcd", 2)
    'acbd'
    >>> read_by_columns("abc", 1)
    'abc'
    """
    return "".join(text[i::columns] for i in range(columns))
