"""Building strings from numbers, counts, lists and rules."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the numbers from a to b, both inclusive, separated by blanks.",
    "Return a text with all whole numbers of the range a to b in ascending order.",
)
def numbers_text(a: int, b: int) -> str:
    """Return the integers from a to b (inclusive) as text, separated by blanks.

    >>> numbers_text(3, 6)
    '3 4 5 6'
    >>> numbers_text(2, 2)
    '2'
    >>> numbers_text(5, 4)
    ''
    """
    return " ".join(str(i) for i in range(a, b + 1))


@exercise(
    "Write the numbers from n down to 1, separated by commas, followed by 'go'.",
    "Count down from n: all numbers to 1 and then the word go, with commas between.",
)
def countdown_with_go(n):
    """Return the numbers from n down to 1 and 'go', separated by commas.

    >>> countdown_with_go(3)
    '3,2,1,go'
    >>> countdown_with_go(1)
    '1,go'
    >>> countdown_with_go(0)
    'go'
    """
    return ",".join([str(i) for i in range(n, 0, -1)] + ["go"])


@exercise(
    "Build a string of length n that alternates between the characters a and b, starting with a.",
    "Return n characters, by turns a and b.",
)
def alternating_text(a: str, b: str, n: int) -> str:
    """Return a string of n characters that are a and b by turns, starting with a.

    >>> alternating_text("x", "o", 5)
    'xoxox'
    >>> alternating_text("-", "+", 2)
    '-+'
    >>> alternating_text("a", "b", 0)
    ''
    """
    return "".join(a if i % 2 == 0 else b for i in range(n))


@exercise(
    "Draw a ruler of length n: a '|' at every multiple of k, beginning at position 0, and '-' elsewhere.",
    "Return n characters; those whose index is divisible by k are '|', the others '-'.",
)
def ruler_text(n, k):
    """Return n characters with | at the multiples of k and - elsewhere.

    >>> ruler_text(10, 4)
    '|---|---|-'
    >>> ruler_text(3, 1)
    '|||'
    >>> ruler_text(0, 5)
    ''
    """
    return "".join("|" if i % k == 0 else "-" for i in range(n))


@exercise(
    "Put a star at each of the given positions in a row of n dots; positions outside are ignored.",
    "Return a string of n characters with '*' at the listed indices and '.' elsewhere.",
)
def stars_at(positions: list[int], n: int) -> str:
    """Return a row of n dots with stars at the given positions.

    >>> stars_at([1, 3], 5)
    '.*.*.'
    >>> stars_at([], 3)
    '...'
    >>> stars_at([0, 9], 2)
    '*.'
    """
    return "".join("*" if i in positions else "." for i in range(n))


@exercise(
    "Write a chess-like row pattern: n rows of n characters with '#' where row plus column is even and '.' elsewhere.",
    "Return the rows of a checkered square with '#' in the corner.",
)
def checkered_rows(n):
    """Return n rows of n characters, # where row plus column is even, else a dot.

    >>> checkered_rows(2)
    ['#.', '.#']
    >>> checkered_rows(3)
    ['#.#', '.#.', '#.#']
    >>> checkered_rows(0)
    []
    """
    return ["".join("#" if (r + c) % 2 == 0 else "." for c in range(n)) for r in range(n)]


@exercise(
    "Draw a centred pyramid of n rows: row i has 2i - 1 stars, with blanks in front but none behind.",
    "Return the rows 1, 3, 5, ... stars, indented so that they are symmetric.",
)
def pyramid_rows(n: int) -> list[str]:
    """Return the n rows of a centred pyramid of stars without blanks at the right.

    >>> pyramid_rows(3)
    ['  *', ' ***', '*****']
    >>> pyramid_rows(1)
    ['*']
    >>> pyramid_rows(0)
    []
    """
    return [" " * (n - i) + "*" * (2 * i - 1) for i in range(1, n + 1)]


@exercise(
    "Return the diagonal of the word: row i holds only the letter i, after i blanks.",
    "Write each letter in an own row, indented by its index.",
)
def diagonal_rows(word):
    """Return for each letter of word a row with the letter after as many blanks as its index.

    >>> diagonal_rows("tea")
    ['t', ' e', '  a']
    >>> diagonal_rows("x")
    ['x']
    >>> diagonal_rows("")
    []
    """
    return [" " * i + c for i, c in enumerate(word)]


@exercise(
    "Write the multiplication line of n: 'n x 1 = n' up to 'n x k = ...', as a list.",
    "Return k lines of the times table of n in the form 'a x b = c'.",
)
def times_lines(n: int, k: int) -> list[str]:
    """Return the first k lines of the times table of n, like '3 x 2 = 6'.

    >>> times_lines(3, 2)
    ['3 x 1 = 3', '3 x 2 = 6']
    >>> times_lines(7, 1)
    ['7 x 1 = 7']
    >>> times_lines(5, 0)
    []
    """
    return [f"{n} x {i} = {n * i}" for i in range(1, k + 1)]


@exercise(
    "Build the text from letters and counts in two parallel lists: each letter repeated by its count.",
    "Repeat letters[i] counts[i] times and join everything.",
)
def expand_parallel_counts(letters, counts):
    """Return each of the letters repeated by the count at the same place, joined.

    >>> expand_parallel_counts(["a", "b"], [2, 3])
    'aabbb'
    >>> expand_parallel_counts(["x"], [0])
    ''
    >>> expand_parallel_counts([], [])
    ''
    """
    return "".join(letter * count for letter, count in zip(letters, counts))


@exercise(
    "Write every number as a letter: 0 is a, 1 is b, and so on, beginning again after z.",
    "Convert a list of non-negative numbers to small letters, modulo 26.",
)
def numbers_to_letters(numbers: list[int]) -> str:
    """Return the numbers as lowercase letters (0 is a), wrapping after 25.

    >>> numbers_to_letters([19, 4, 0])
    'tea'
    >>> numbers_to_letters([26])
    'a'
    >>> numbers_to_letters([])
    ''
    """
    return "".join(chr(ord("a") + n % 26) for n in numbers)


@exercise(
    "Show grades as letters: 90 and more A, 75 and more B, 50 and more C, otherwise D; join the letters.",
    "Map each score to A (from 90), B (from 75), C (from 50) or D and return one string.",
)
def grade_string(scores):
    """Return a letter A (from 90), B (from 75), C (from 50) or D for each score, joined.

    >>> grade_string([95, 60, 75])
    'ACB'
    >>> grade_string([10])
    'D'
    >>> grade_string([])
    ''
    """
    letters = ""
    for score in scores:
        if score >= 90:
            letters += "A"
        elif score >= 75:
            letters += "B"
        elif score >= 50:
            letters += "C"
        else:
            letters += "D"
    return letters


@exercise(
    "Write the changes between neighbouring numbers with sign, joined by blanks: '+3 -1 0'.",
    "Return the differences of each number to the previous one as text; positive ones get a plus.",
)
def signed_steps_text(numbers: list[int]) -> str:
    """Return the differences of neighbouring numbers as text, positive ones with +.

    >>> signed_steps_text([1, 4, 3, 3])
    '+3 -1 0'
    >>> signed_steps_text([5])
    ''
    >>> signed_steps_text([0, 10])
    '+10'
    """
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    return " ".join(f"+{d}" if d > 0 else str(d) for d in steps)


@exercise(
    "Write arrows for the moves from (0, 0) to (x, y): '>' or '<' for each step in x, then '^' or 'v' for each step in y.",
    "Return the steps to the point (x, y) as characters: first horizontal, then vertical ones.",
)
def arrows_to(x, y):
    """Return the arrows leading from (0, 0) to (x, y), first horizontally, then vertically.

    >>> arrows_to(2, -1)
    '>>v'
    >>> arrows_to(-1, 2)
    '<^^'
    >>> arrows_to(0, 0)
    ''
    """
    horizontal = ">" * x if x > 0 else "<" * -x
    vertical = "^" * y if y > 0 else "v" * -y
    return horizontal + vertical


@exercise(
    "Write a tally: groups of five marks '|||||' separated by blanks, the rest in a last group.",
    "Return n strokes in groups of five with a blank between groups.",
)
def strokes_in_fives(n: int) -> str:
    """Return n strokes in groups of five separated by blanks.

    >>> strokes_in_fives(7)
    '||||| ||'
    >>> strokes_in_fives(5)
    '|||||'
    >>> strokes_in_fives(0)
    ''
    """
    groups = ["|||||"] * (n // 5)
    if n % 5:
        groups.append("|" * (n % 5))
    return " ".join(groups)


@exercise(
    "Name n objects: the prefix followed by the numbers 1 to n, all padded with zeros to the width of n.",
    "Return labels such as 'img01' to 'img12' whose numbers all have as many digits as n.",
)
def padded_labels(prefix, n):
    """Return n labels of prefix and number, padded with zeros to the number of digits of n.

    >>> padded_labels("x", 3)
    ['x1', 'x2', 'x3']
    >>> padded_labels("img", 10)[:2]
    ['img01', 'img02']
    >>> padded_labels("a", 0)
    []
    """
    width = len(str(n))
    return [prefix + str(i).zfill(width) for i in range(1, n + 1)]
