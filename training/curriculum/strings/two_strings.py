"""Two strings together: comparing, combining, merging and measuring them."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Return the longer of two strings, the first one if they are equally long.",
    "Which of a and b has more characters? Ties go to a.",
)
def longer_of(a: str, b: str) -> str:
    """Return the longer one of a and b, a if they have the same length.

    >>> longer_of("tea", "milk")
    'milk'
    >>> longer_of("jam", "tea")
    'jam'
    >>> longer_of("", "")
    ''
    """
    return max(a, b, key=len)


@exercise(
    "Compare ignoring case and return -1, 0 or 1 for a before, equal to or after b in the alphabet.",
    "Order two strings alphabetically without regard to case: -1, 0 or 1.",
)
def compare_caseless(a: str, b: str) -> int:
    """Return -1, 0 or 1 if a is before, equal to or after b, ignoring case.

    >>> compare_caseless("Apple", "banana")
    -1
    >>> compare_caseless("TEA", "tea")
    0
    >>> compare_caseless("b", "A")
    1
    """
    a, b = a.lower(), b.lower()
    return (a > b) - (a < b)


@exercise(
    "Count the common characters with multiplicity: each character counts as often as it occurs in both.",
    "Size of the multiset intersection of the characters of two strings.",
)
def multiset_overlap_size(a, b):
    """Return the number of characters that a and b have in common, counted with multiplicity.

    >>> multiset_overlap_size("banana", "ananas")
    5
    >>> multiset_overlap_size("aab", "ab")
    2
    >>> multiset_overlap_size("x", "y")
    0
    """
    return sum((Counter(a) & Counter(b)).values())


@exercise(
    "Remove from the first string one character for each equal character in the second one, leftmost ones first.",
    "Subtract the letters of b from a: for every character of b delete its first remaining occurrence in a.",
)
def take_away_letters(a: str, b: str) -> str:
    """Return a without, for each character of b, the first remaining occurrence of it in a.

    >>> take_away_letters("banana", "an")
    'bana'
    >>> take_away_letters("tea", "xyz")
    'tea'
    >>> take_away_letters("aab", "aaa")
    'b'
    """
    for c in b:
        a = a.replace(c, "", 1)
    return a


@exercise(
    "Which characters must be added to a to be able to write b? Return them in the order of b.",
    "Return the characters of b that are left when each character of a has been used once at most.",
)
def letters_lacking(a, b):
    """Return the characters of b, in order, that are not covered by the characters of a.

    >>> letters_lacking("tea", "state")
    'st'
    >>> letters_lacking("abc", "cab")
    ''
    >>> letters_lacking("", "xx")
    'xx'
    """
    pool = list(a)
    lacking = ""
    for c in b:
        if c in pool:
            pool.remove(c)
        else:
            lacking += c
    return lacking


@exercise(
    "Measure similarity: the number of shared distinct characters divided by the number of all distinct characters, rounded to two decimals; 1.0 for two empty strings.",
    "Size of the intersection over size of the union of both character sets, to two places.",
)
def charset_similarity(a: str, b: str) -> float:
    """Return shared distinct characters over all distinct characters of a and b, rounded to 2 decimals.

    >>> charset_similarity("tea", "team")
    0.75
    >>> charset_similarity("ab", "cd")
    0.0
    >>> charset_similarity("", "")
    1.0
    """
    union = set(a) | set(b)
    if not union:
        return 1.0
    return round(len(set(a) & set(b)) / len(union), 2)


@exercise(
    "At each position take the alphabetically smaller character of both strings, up to the shorter length.",
    "Return the string of the minima of a and b, character by character.",
)
def smaller_chars(a, b):
    """Return the smaller character of a and b at each position, up to the shorter length.

    >>> smaller_chars("bad", "abc")
    'aac'
    >>> smaller_chars("xyz", "a")
    'a'
    >>> smaller_chars("", "b")
    ''
    """
    return "".join(min(x, y) for x, y in zip(a, b))


@exercise(
    "Keep the characters on which both strings agree and put '_' at the other positions; both are equally long.",
    "Return a string with the common character at each place where a equals b, and an underscore elsewhere.",
)
def agreement_mask(a: str, b: str) -> str:
    """Return the characters at which the equally long a and b agree, with _ at the other places.

    >>> agreement_mask("table", "cabin")
    '_ab__'
    >>> agreement_mask("abc", "abc")
    'abc'
    >>> agreement_mask("ab", "cd")
    '__'
    """
    return "".join(x if x == y else "_" for x, y in zip(a, b))


@exercise(
    "Show a hidden word: letters that have been guessed are visible, the others appear as '-'.",
    "Replace each letter of the secret that does not occur in guessed by a hyphen.",
)
def show_guessed(secret, guessed):
    """Return secret with every letter that is not in guessed replaced by '-'.

    >>> show_guessed("banana", "an")
    '-anana'
    >>> show_guessed("tea", "")
    '---'
    >>> show_guessed("tea", "aet")
    'tea'
    """
    return "".join(c if c in guessed else "-" for c in secret)


@exercise(
    "How many wrong guesses are there: different guessed letters which the secret does not contain?",
    "Count the distinct characters of guessed that are missing in secret.",
)
def wrong_guesses(secret: str, guessed: str) -> int:
    """Return the number of different characters of guessed that do not occur in secret.

    >>> wrong_guesses("banana", "aexx")
    2
    >>> wrong_guesses("tea", "tea")
    0
    >>> wrong_guesses("", "ab")
    2
    """
    return len(set(guessed) - set(secret))


@exercise(
    "Mark each letter of the guess: '+' if it is right at its place, 'o' if it occurs elsewhere in the secret, '-' if not at all.",
    "Compare a guess with a secret of the same length and return one sign per letter: + exact, o contained, - missing.",
)
def mark_guess(secret, guess):
    """Return + for each letter of guess in the right place, o for one elsewhere in secret, else -.

    >>> mark_guess("table", "bleat")
    'ooooo'
    >>> mark_guess("tea", "toe")
    '+-o'
    >>> mark_guess("abc", "xyz")
    '---'
    """
    marks = ""
    for s, g in zip(secret, guess):
        if s == g:
            marks += "+"
        elif g in secret:
            marks += "o"
        else:
            marks += "-"
    return marks


@exercise(
    "Insert the second string into the middle of the first one; with an odd length the left part is the shorter one.",
    "Put b between the two halves of a.",
)
def put_into_middle(a: str, b: str) -> str:
    """Return a with b inserted at its middle (index len(a) // 2).

    >>> put_into_middle("abcd", "-")
    'ab-cd'
    >>> put_into_middle("abc", "XY")
    'aXYbc'
    >>> put_into_middle("", "z")
    'z'
    """
    half = len(a) // 2
    return a[:half] + b + a[half:]


@exercise(
    "Do the strings have the same length, the same first and the same last character? Both are not empty.",
    "Check whether two non-empty strings agree in length and at both ends.",
)
def same_shape(a: str, b: str) -> bool:
    """Check whether the non-empty a and b agree in length, first and last character.

    >>> same_shape("table", "trade")
    True
    >>> same_shape("tea", "toe")
    False
    >>> same_shape("a", "aa")
    False
    """
    return len(a) == len(b) and a[0] == b[0] and a[-1] == b[-1]


@exercise(
    "Do both words have their vowels at the same positions? They are lowercase and may differ in length; then the answer is no.",
    "Check that two lowercase words have equal length and the same pattern of vowels and consonants.",
)
def vowels_at_same_places(a, b):
    """Check whether the lowercase words a and b have equal length and vowels at the same positions.

    >>> vowels_at_same_places("tea", "lie")
    True
    >>> vowels_at_same_places("tea", "ant")
    False
    >>> vowels_at_same_places("at", "ate")
    False
    """
    return len(a) == len(b) and all((x in "aeiou") == (y in "aeiou") for x, y in zip(a, b))


@exercise(
    "Find the number of characters at the end that both strings share.",
    "How long is the longest common suffix of a and b?",
)
def shared_tail_length(a: str, b: str) -> int:
    """Return the length of the longest common suffix of a and b.

    >>> shared_tail_length("walking", "singing")
    3
    >>> shared_tail_length("tea", "milk")
    0
    >>> shared_tail_length("x", "x")
    1
    """
    count = 0
    for x, y in zip(reversed(a), reversed(b)):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Describe the edit at one place: return (start, old, new) where old in a has to be replaced by new to get b.",
    "Strip the common beginning and the common ending of both strings; return the length of the beginning and the two different middles.",
)
def single_edit(a, b):
    """Return (start, old, new): replacing old at index start of a by new gives b.

    >>> single_edit("we like tea", "we love tea")
    (4, 'ik', 'ov')
    >>> single_edit("abc", "abc")
    (3, '', '')
    >>> single_edit("ab", "axb")
    (1, '', 'x')
    """
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, a[start:len(a) - end], b[start:len(b) - end]


@exercise(
    "Find the longest substring that both strings contain; the first one in a on a tie, '' if there is none.",
    "Return the longest piece of a that also occurs in b. Ties go to the leftmost in a.",
)
def longest_shared_piece(a: str, b: str) -> str:
    """Return the longest substring of a that occurs in b, the leftmost on a tie.

    >>> longest_shared_piece("green tea", "steam")
    'tea'
    >>> longest_shared_piece("abc", "xyz")
    ''
    >>> longest_shared_piece("ab", "ba")
    'a'
    """
    for n in range(len(a), 0, -1):
        for i in range(len(a) - n + 1):
            if a[i:i + n] in b:
                return a[i:i + n]
    return ""


@exercise(
    "How often does the second string fit into the first without overlap, allowing any case?",
    "Count the non-overlapping occurrences of part in whole, after converting both to lower case, and return also the number of characters left over.",
)
def fits_and_rest(whole, part):
    """Return how often part occurs in whole (ignoring case, no overlaps) and how many characters remain.

    >>> fits_and_rest("TeaTea!", "tea")
    (2, 1)
    >>> fits_and_rest("milk", "tea")
    (0, 4)
    >>> fits_and_rest("aaa", "a")
    (3, 0)
    """
    count = whole.lower().count(part.lower())
    return count, len(whole) - count * len(part)


@exercise(
    "Repeat the shorter string until it has the length of the longer, cut off if necessary; return both as a pair (a, b). Both are not empty.",
    "Bring two non-empty strings to equal length by repeating the shorter one cyclically.",
)
def cycle_to_equal_length(a: str, b: str) -> tuple[str, str]:
    """Return a and b, the shorter one repeated cyclically to the length of the longer.

    >>> cycle_to_equal_length("abcde", "xy")
    ('abcde', 'xyxyx')
    >>> cycle_to_equal_length("a", "bcd")
    ('aaa', 'bcd')
    >>> cycle_to_equal_length("ab", "cd")
    ('ab', 'cd')
    """
    n = max(len(a), len(b))
    return (a * n)[:n], (b * n)[:n]


@exercise(
    "Count the positions where one string has an uppercase letter and the other the same letter in lower case.",
    "At how many places do a and b differ only in case?",
)
def case_only_differences(a, b):
    """Return at how many positions a and b have the same letter in different case.

    >>> case_only_differences("Tea", "tEa")
    2
    >>> case_only_differences("abc", "abd")
    0
    >>> case_only_differences("A", "")
    0
    """
    return sum(x != y and x.lower() == y.lower() for x, y in zip(a, b))


@exercise(
    "Replace the stars of the pattern by the text: every '*' stands for the whole text.",
    "Insert text at each asterisk of the pattern.",
)
def apply_pattern(pattern: str, text: str) -> str:
    """Return pattern with every * replaced by text.

    >>> apply_pattern("<*>", "tea")
    '<tea>'
    >>> apply_pattern("*-*", "a")
    'a-a'
    >>> apply_pattern("none", "x")
    'none'
    """
    return pattern.replace("*", text)


@exercise(
    "What does the star stand for, if the text fits a pattern with exactly one '*'? Return None if it does not fit.",
    "Match text against prefix*suffix and return the part in the place of the star, or None.",
)
def star_part(text, pattern):
    """Return the part of text that the single * of pattern stands for, or None if it does not fit.

    >>> star_part("photo12.png", "photo*.png")
    '12'
    >>> star_part("tea", "*")
    'tea'
    >>> star_part("notes.txt", "*.md") is None
    True
    """
    before, _, after = pattern.partition("*")
    if len(text) >= len(before) + len(after) and text.startswith(before) and text.endswith(after):
        return text[len(before):len(text) - len(after)]
    return None


@exercise(
    "Return how many characters have to be typed: those of the target after its common beginning with the current text, plus one key press for each character to delete.",
    "Number of key presses to change current into target with backspace and typing at the end only.",
)
def keys_to_change(current: str, target: str) -> int:
    """Return the key presses (backspace or typing at the end) needed to turn current into target.

    >>> keys_to_change("tee", "tea")
    2
    >>> keys_to_change("tea", "teapot")
    3
    >>> keys_to_change("", "")
    0
    """
    same = 0
    while same < min(len(current), len(target)) and current[same] == target[same]:
        same += 1
    return len(current) - same + len(target) - same
