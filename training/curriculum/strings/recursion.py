"""Strings by recursion, while loops, accumulators and stacks."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the text, then its first half (length rounded down), and so on until it is empty; return the list without the empty text.",
    "List the text and its repeatedly halved beginnings as long as they are not empty.",
)
def halving_prefixes(text: str) -> list[str]:
    """Return text and its repeated first halves until nothing is left.

    >>> halving_prefixes("abcdefgh")
    ['abcdefgh', 'abcd', 'ab', 'a']
    >>> halving_prefixes("abc")
    ['abc', 'a']
    >>> halving_prefixes("")
    []
    """
    parts = []
    while text:
        parts.append(text)
        text = text[:len(text) // 2]
    return parts


@exercise(
    "Peel the string: the entire string, then without its first and last character, and so on while something is left.",
    "Return the list of strings obtained by repeatedly removing both end characters, the original first.",
)
def peel_layers(s):
    """Return s and what remains after repeatedly removing its first and last character.

    >>> peel_layers("abcde")
    ['abcde', 'bcd', 'c']
    >>> peel_layers("ab")
    ['ab']
    >>> peel_layers("")
    []
    """
    layers = []
    while s:
        layers.append(s)
        s = s[1:-1]
    return layers


@exercise(
    "Return the characters that stand outside of all round brackets.",
    "Drop everything within parentheses, nested or not, and the parentheses.",
)
def outside_brackets(text: str) -> str:
    """Return the characters of text that are not inside round brackets.

    >>> outside_brackets("a(b(c)d)e")
    'ae'
    >>> outside_brackets("(x)")
    ''
    >>> outside_brackets("tea")
    'tea'
    """
    depth = 0
    result = ""
    for c in text:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif depth == 0:
            result += c
    return result


@exercise(
    "Find the index of the bracket that closes the first opening bracket; -1 if there is none.",
    "Where is the partner of the first '(' in the text? Return -1 if it is missing.",
)
def partner_of_first(text):
    """Return the index of the ) that closes the first ( in text, or -1.

    >>> partner_of_first("f(a(b)c)d")
    7
    >>> partner_of_first("(x")
    -1
    >>> partner_of_first("none")
    -1
    """
    depth = 0
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            if depth == 0:
                return i
    return -1


@exercise(
    "Apply replacement rules n times: in each round every character is replaced by its rule, or kept without a rule.",
    "Grow a word: n times exchange all characters at once according to the dictionary.",
)
def grow_word(start, rules, n):
    """Return start after n rounds of replacing every character by its rule in the dictionary.

    >>> grow_word("a", {"a": "ab", "b": "a"}, 3)
    'abaab'
    >>> grow_word("x", {}, 5)
    'x'
    >>> grow_word("ab", {"a": "aa"}, 0)
    'ab'
    """
    word = start
    for _ in range(n):
        word = "".join(rules.get(c, c) for c in word)
    return word


@exercise(
    "How many rounds does it take until at most one character is left, if each round removes every second character, beginning with the second?",
    "Repeatedly keep the characters at even indices until at most one is left; return the number of rounds.",
)
def rounds_of_thinning(s):
    """Return how often every second character of s must be removed until at most one is left.

    >>> rounds_of_thinning("abcde")
    3
    >>> rounds_of_thinning("ab")
    1
    >>> rounds_of_thinning("x")
    0
    """
    rounds = 0
    while len(s) > 1:
        s = s[::2]
        rounds += 1
    return rounds


@exercise(
    "List all words of length n over the given letters, in the order of the letters.",
    "Return every string of n characters taken from letters, repeats allowed, first position varying slowest.",
)
def words_over(letters, n):
    """Return all strings of length n made of the given letters, in order.

    >>> words_over("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> words_over("x", 3)
    ['xxx']
    >>> words_over("ab", 0)
    ['']
    """
    words = [""]
    for _ in range(n):
        words = [word + c for word in words for c in letters]
    return words


@exercise(
    "List all subsets of the letters as strings, keeping the order of the letters; begin with the empty string.",
    "Return every selection of characters of the word in original order: for each further letter the selections so far, then those with the letter added.",
)
def letter_selections(word: str) -> list[str]:
    """Return all selections of letters of word as strings, starting with the empty one.

    >>> letter_selections("ab")
    ['', 'a', 'b', 'ab']
    >>> letter_selections("abc")
    ['', 'a', 'b', 'ab', 'c', 'ac', 'bc', 'abc']
    >>> letter_selections("")
    ['']
    """
    selections = [""]
    for c in word:
        selections += [s + c for s in selections]
    return selections


@exercise(
    "Fill each question mark with 0 and with 1 and list all results in counting order.",
    "Return every bit string that fits a pattern of 0, 1 and ?, smaller ones first.",
)
def fill_bit_pattern(pattern: str) -> list[str]:
    """Return all bit strings that fit pattern, in which ? stands for 0 or 1.

    >>> fill_bit_pattern("1?0")
    ['100', '110']
    >>> fill_bit_pattern("??")
    ['00', '01', '10', '11']
    >>> fill_bit_pattern("01")
    ['01']
    """
    results = [""]
    for c in pattern:
        choices = "01" if c == "?" else c
        results = [r + d for r in results for d in choices]
    return results


@exercise(
    "Take blocks of growing size: the first character, the next two, the next three, and so on; the last block may be incomplete.",
    "Cut the string into pieces of length 1, 2, 3, ... until it is used up.",
)
def growing_blocks(s):
    """Return s cut into pieces of length 1, 2, 3, ...; the last one may be shorter.

    >>> growing_blocks("abcdef")
    ['a', 'bc', 'def']
    >>> growing_blocks("abcde")
    ['a', 'bc', 'de']
    >>> growing_blocks("")
    []
    """
    blocks = []
    size = 1
    while s:
        blocks.append(s[:size])
        s = s[size:]
        size += 1
    return blocks


@exercise(
    "Jump through the text: start at index 0 and go on by the value of the digit found there; return the visited digits. Stop outside of the text or at a 0.",
    "Follow the digits: each one tells how many places to move right. Collect the digits until the end is passed or a zero is met, which is included.",
)
def jump_path(digits: str) -> str:
    """Return the digits visited when each digit tells how far to jump to the right, a 0 ending it.

    >>> jump_path("21305")
    '23'
    >>> jump_path("9")
    '9'
    >>> jump_path("1203")
    '123'
    """
    path = ""
    i = 0
    while i < len(digits):
        path += digits[i]
        if digits[i] == "0":
            break
        i += int(digits[i])
    return path


@exercise(
    "Simulate a robot on a line: '>' moves right, '<' moves left, others do nothing; return all positions visited in increasing order, beginning at 0.",
    "Follow the arrows from position 0 and return the sorted list of different positions reached, the start included.",
)
def arrow_positions(arrows):
    """Return the sorted positions visited when following < and > from 0.

    >>> arrow_positions(">><<<")
    [-1, 0, 1, 2]
    >>> arrow_positions("")
    [0]
    >>> arrow_positions("<x<")
    [-2, -1, 0]
    """
    position = 0
    visited = {0}
    for arrow in arrows:
        if arrow == ">":
            position += 1
        elif arrow == "<":
            position -= 1
        visited.add(position)
    return sorted(visited)


@exercise(
    "Let a cursor write: letters are inserted at the cursor, '<' moves the cursor one to the left and '>' one to the right, within the text.",
    "Return the text that results from keys in which < and > move the cursor and all others are typed at the cursor.",
)
def cursor_text(keys: str) -> str:
    """Return the text typed by keys, where < and > move the cursor left and right.

    >>> cursor_text("ac<b")
    'abc'
    >>> cursor_text("a<<b>c")
    'bac'
    >>> cursor_text("tea")
    'tea'
    """
    text = ""
    cursor = 0
    for key in keys:
        if key == "<":
            cursor = max(cursor - 1, 0)
        elif key == ">":
            cursor = min(cursor + 1, len(text))
        else:
            text = text[:cursor] + key + text[cursor:]
            cursor += 1
    return text


@exercise(
    "Draw the text as a wave on two rows: characters at even indices in the first row, the others in the second, blanks elsewhere.",
    "Return two strings of the same length as the text; each character stands in row 0 or 1 depending on the parity of its index.",
)
def two_row_wave(text):
    """Return two strings showing the even-indexed and the odd-indexed characters of text in place.

    >>> two_row_wave("abcde")
    ['a c e', ' b d ']
    >>> two_row_wave("x")
    ['x', ' ']
    >>> two_row_wave("")
    ['', '']
    """
    upper = "".join(c if i % 2 == 0 else " " for i, c in enumerate(text))
    lower = "".join(c if i % 2 == 1 else " " for i, c in enumerate(text))
    return [upper, lower]
