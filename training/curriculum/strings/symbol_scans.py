"""Scanning texts symbol by symbol with counters, flags and positions."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the characters that stand outside of double quotes; the quotes themselves do not count.",
    "Switch in and out of quoted mode at each double quote and count the characters read outside.",
)
def chars_outside_quotes(text: str) -> int:
    """Return the number of characters outside double quotes.

    >>> chars_outside_quotes('ab"cde"f')
    3
    >>> chars_outside_quotes('plain')
    5
    >>> chars_outside_quotes('""')
    0
    """
    inside = False
    count = 0
    for c in text:
        if c == '"':
            inside = not inside
        elif not inside:
            count += 1
    return count


@exercise(
    "Position after a text of '+' and '-' steps starting at 0; other characters are ignored.",
    "Add one for each plus and subtract one for each minus in the text.",
)
def sign_balance(text):
    """Return the number of '+' minus the number of '-' in text.

    >>> sign_balance("++-+")
    2
    >>> sign_balance("a-b")
    -1
    >>> sign_balance("")
    0
    """
    return text.count("+") - text.count("-")


@exercise(
    "At which index does the number of a's first exceed the number of b's? -1 if never.",
    "Scan the text and return the first position where a has occurred more often than b.",
)
def first_lead_index(text, a, b):
    """Return the first index at which a has been read more often than b, or -1.

    >>> first_lead_index("baab", "a", "b")
    2
    >>> first_lead_index("xab", "a", "b")
    1
    >>> first_lead_index("ba", "a", "b")
    -1
    """
    lead = 0
    for i, c in enumerate(text):
        if c == a:
            lead += 1
        elif c == b:
            lead -= 1
        if lead > 0:
            return i
    return -1


@exercise(
    "Return the text with every character after a mark ^ written in upper case; the marks are removed.",
    "The sign '^' raises the next letter: apply and drop all marks.",
)
def apply_caret_caps(text: str) -> str:
    """Return text without '^', the characters behind each '^' in upper case.

    >>> apply_caret_caps("^anna and ^ben")
    'Anna and Ben'
    >>> apply_caret_caps("a^b^c")
    'aBC'
    >>> apply_caret_caps("plain^")
    'plain'
    """
    result = ""
    raised = False
    for c in text:
        if c == "^":
            raised = True
        else:
            result += c.upper() if raised else c
            raised = False
    return result


@exercise(
    "Process typed keys where '*' writes the last character again; at the beginning it does nothing.",
    "Build the text: each star repeats the character written before it.",
)
def repeat_key(keys):
    """Return the text typed, '*' repeating the previous character.

    >>> repeat_key("ab*c**")
    'abbccc'
    >>> repeat_key("*x")
    'x'
    >>> repeat_key("")
    ''
    """
    text = ""
    for key in keys:
        if key == "*":
            text += text[-1:]
        else:
            text += key
    return text


@exercise(
    "Count how many separate groups of stars the text has; neighbouring stars form one group.",
    "Number of maximal runs of '*' in the text.",
)
def star_groups(text: str) -> int:
    """Return the number of runs of '*' in text.

    >>> star_groups("**a*b***")
    3
    >>> star_groups("abc")
    0
    >>> star_groups("*")
    1
    """
    groups = 0
    previous = ""
    for c in text:
        if c == "*" and previous != "*":
            groups += 1
        previous = c
    return groups


@exercise(
    "How deep are angle brackets nested at most in the text?",
    "Maximum number of '<' that are open at the same time.",
)
def angle_depth(text):
    """Return the greatest nesting depth of '<' and '>'.

    >>> angle_depth("a<b<c>>d")
    2
    >>> angle_depth("<><>")
    1
    >>> angle_depth("none")
    0
    """
    depth = deepest = 0
    for c in text:
        if c == "<":
            depth += 1
            deepest = max(deepest, depth)
        elif c == ">":
            depth -= 1
    return deepest


@exercise(
    "Return the characters between the first '<' and its next '>' in upper case and leave the rest unchanged; the brackets stay.",
    "Raise the content of the first angle bracket pair.",
)
def raise_first_angle(text: str) -> str:
    """Return text with the content of its first <...> in upper case.

    >>> raise_first_angle("say <hi> to <me>")
    'say <HI> to <me>'
    >>> raise_first_angle("nothing")
    'nothing'
    >>> raise_first_angle("<a")
    '<a'
    """
    start = text.find("<")
    end = text.find(">", start + 1)
    if start == -1 or end == -1:
        return text
    return text[:start] + text[start:end].upper() + text[end:]


@exercise(
    "Sum the digits of the text, doubling a digit that directly follows another digit.",
    "Add all digits; those whose left neighbour is a digit too count twice.",
)
def digit_sum_with_doubles(text):
    """Return the sum of the digits, digits after a digit counting double.

    >>> digit_sum_with_doubles("a12b3")
    8
    >>> digit_sum_with_doubles("111")
    5
    >>> digit_sum_with_doubles("x")
    0
    """
    total = 0
    previous = ""
    for c in text:
        if c.isdigit():
            total += int(c) * (2 if previous.isdigit() else 1)
        previous = c
    return total


@exercise(
    "Return the first index from which the rest of the text has no more vowel; 0 if there is no vowel at all.",
    "One more than the position of the last vowel.",
)
def vowel_free_from(text: str) -> int:
    """Return the index after the last vowel of text.

    >>> vowel_free_from("planets")
    5
    >>> vowel_free_from("sky")
    0
    >>> vowel_free_from("tea")
    3
    """
    for i in range(len(text) - 1, -1, -1):
        if text[i] in "aeiou":
            return i + 1
    return 0


@exercise(
    "How many characters are read until k different characters have been seen? None if the text has fewer.",
    "Length of the shortest beginning with k distinct characters.",
)
def length_until_k_kinds(text, k):
    """Return the length of the shortest prefix with k distinct characters, or None.

    >>> length_until_k_kinds("aabac", 3)
    5
    >>> length_until_k_kinds("abc", 1)
    1
    >>> length_until_k_kinds("aa", 2) is None
    True
    """
    seen = set()
    for i, c in enumerate(text, 1):
        seen.add(c)
        if len(seen) == k:
            return i
    return None


@exercise(
    "Return the text with alternating replacements of '?': first by a, then by b, then a again.",
    "Replace question marks in turn with the two given characters.",
)
def alternate_fill(text: str, a: str, b: str) -> str:
    """Return text with its '?' replaced by a and b in turn.

    >>> alternate_fill("x?y?z?", "1", "2")
    'x1y2z1'
    >>> alternate_fill("abc", "1", "2")
    'abc'
    >>> alternate_fill("??", "-", "+")
    '-+'
    """
    result = ""
    count = 0
    for c in text:
        if c == "?":
            c = a if count % 2 == 0 else b
            count += 1
        result += c
    return result


@exercise(
    "Return how many seconds the lights are on: each '1' in the text is one second on; a single '0' between two '1's also counts as on.",
    "Count ones and those zeros that stand directly between two ones.",
)
def seconds_lit(signal: str) -> int:
    """Return the number of ones plus zeros directly between two ones.

    >>> seconds_lit("1011001")
    5
    >>> seconds_lit("010")
    1
    >>> seconds_lit("")
    0
    """
    gaps = sum(signal[i - 1:i + 2] == "101" for i in range(1, len(signal) - 1))
    return signal.count("1") + gaps


@exercise(
    "Collect the words of the text that follow a '#' sign up to the next blank, without the sign.",
    "Read the tags of a message: the letters after each '#'.",
)
def read_tags(text):
    """Return the texts between each '#' and the next blank.

    >>> read_tags("go #home and #eat now")
    ['home', 'eat']
    >>> read_tags("#one")
    ['one']
    >>> read_tags("none")
    []
    """
    tags = []
    for word in text.split():
        if word.startswith("#"):
            tags.append(word[1:])
    return tags


@exercise(
    "Return the longest stretch of the text without the given character.",
    "Split at ch and give the longest part; the first one on a tie.",
)
def longest_part_without(text: str, ch: str) -> str:
    """Return the longest part of text that does not contain ch.

    >>> longest_part_without("ab-cdef-g", "-")
    'cdef'
    >>> longest_part_without("abc", "x")
    'abc'
    >>> longest_part_without("--", "-")
    ''
    """
    return max(text.split(ch), key=len)


@exercise(
    "Find the character with the longest distance between its first and last occurrence; the earliest one on a tie, '' for an empty text.",
    "Which character spans the widest part of the text?",
)
def widest_spanning_char(text):
    """Return the character whose occurrences are farthest apart, or ''.

    >>> widest_spanning_char("abcbda")
    'a'
    >>> widest_spanning_char("xyz")
    'x'
    >>> widest_spanning_char("")
    ''
    """
    return max(text, key=lambda c: text.rindex(c) - text.index(c), default="")


@exercise(
    "Mark each character that has occurred before with '!' behind it.",
    "Return the text where every repeated character (second and later occurrence) is followed by an exclamation mark.",
)
def flag_known_chars(text: str) -> str:
    """Return text with '!' behind each character that occurred earlier.

    >>> flag_known_chars("abab")
    'aba!b!'
    >>> flag_known_chars("xyz")
    'xyz'
    >>> flag_known_chars("")
    ''
    """
    result = ""
    for i, c in enumerate(text):
        result += c + "!" if c in text[:i] else c
    return result


@exercise(
    "Replace each letter by how many letters of the text before it are alphabetically smaller, as a list.",
    "For every character count the earlier characters that are smaller.",
)
def smaller_before_counts(text):
    """Return for each character the number of smaller characters before it.

    >>> smaller_before_counts("bad")
    [0, 0, 2]
    >>> smaller_before_counts("abc")
    [0, 1, 2]
    >>> smaller_before_counts("")
    []
    """
    return [sum(p < c for p in text[:i]) for i, c in enumerate(text)]


@exercise(
    "Cut the text after the n-th vowel; return it whole if it has fewer vowels.",
    "Return the beginning of the text up to and including vowel number n.",
)
def until_nth_vowel(text: str, n: int) -> str:
    """Return text up to and including its n-th vowel.

    >>> until_nth_vowel("banana split", 2)
    'bana'
    >>> until_nth_vowel("sky", 1)
    'sky'
    >>> until_nth_vowel("aeiou", 3)
    'aei'
    """
    count = 0
    for i, c in enumerate(text):
        if c in "aeiou":
            count += 1
            if count == n:
                return text[:i + 1]
    return text


@exercise(
    "Two cursors walk over the text from both ends; count the steps on which they see equal characters, until they meet.",
    "Number of positions in the first half whose mirrored position has the same character.",
)
def mirrored_matches(text):
    """Return how many characters of the first half equal their mirror character.

    >>> mirrored_matches("abcxba")
    2
    >>> mirrored_matches("level")
    2
    >>> mirrored_matches("a")
    0
    """
    half = len(text) // 2
    return sum(text[i] == text[-1 - i] for i in range(half))


@exercise(
    "Return the indexes at which a new word starts: a letter at the beginning or after a non-letter.",
    "List the start positions of all runs of letters.",
)
def word_start_indexes(text: str) -> list[int]:
    """Return the indexes where runs of letters begin.

    >>> word_start_indexes("we like  tea")
    [0, 3, 9]
    >>> word_start_indexes("-a-b")
    [1, 3]
    >>> word_start_indexes("12")
    []
    """
    starts = []
    for i, c in enumerate(text):
        if c.isalpha() and (i == 0 or not text[i - 1].isalpha()):
            starts.append(i)
    return starts
