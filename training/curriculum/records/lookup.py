"""Lookups, translation tables, sparse vectors, matrices as dictionaries, truth tables, configuration."""

from bisect import bisect_right
from itertools import product

from training.curriculum.exercise import exercise


@exercise(
    "Translate word by word with the dictionary; unknown words stay unchanged.",
    "Replace each word of the sentence by its dictionary entry if it has one.",
)
def translate_words(sentence: str, dictionary: dict[str, str]) -> str:
    """Translate each word of the sentence using the dictionary, keeping unknown words.

    >>> translate_words("the red cat", {"red": "rot", "cat": "Katze"})
    'the rot Katze'
    >>> translate_words("hello", {})
    'hello'
    >>> translate_words("", {"a": "b"})
    ''
    """
    return " ".join(dictionary.get(word, word) for word in sentence.split())


@exercise(
    "Grade letter for a score: 90 A, 80 B, 70 C, 60 D, below F.",
    "Translate points from 0 to 100 into A, B, C, D or F with the limits 90, 80, 70 and 60.",
)
def grade_letter(score: int) -> str:
    """Return the grade A (from 90), B (from 80), C (from 70), D (from 60) or F.

    >>> grade_letter(95)
    'A'
    >>> grade_letter(80)
    'B'
    >>> grade_letter(12)
    'F'
    """
    limits = [60, 70, 80, 90]
    return "FDCBA"[bisect_right(limits, score)]


@exercise(
    "Sparse vector product: add the products of values whose index is in both dicts.",
    "Dot product of two vectors stored as {index: value}.",
)
def sparse_dot(u: dict[int, float], v: dict[int, float]) -> float:
    """Return the dot product of two sparse vectors given as {index: value}.

    >>> sparse_dot({0: 2, 5: 3}, {5: 4, 9: 1})
    12
    >>> sparse_dot({1: 1}, {})
    0
    >>> sparse_dot({0: 0.5}, {0: 4})
    2.0
    """
    return sum(value * v[index] for index, value in u.items() if index in v)


@exercise(
    "Sum of two sparse vectors; entries that become zero are dropped and indexes sorted.",
    "Add {index: value} vectors and keep only nonzero results, in index order.",
)
def sparse_add(u: dict[int, int], v: dict[int, int]) -> dict[int, int]:
    """Add two sparse vectors {index: value}, omitting zeros, sorted by index.

    >>> sparse_add({3: 1, 0: 2}, {3: 4})
    {0: 2, 3: 5}
    >>> sparse_add({1: 5}, {1: -5})
    {}
    >>> sparse_add({}, {})
    {}
    """
    result = {}
    for index in sorted(u.keys() | v.keys()):
        value = u.get(index, 0) + v.get(index, 0)
        if value:
            result[index] = value
    return result


@exercise(
    "Compress a list of numbers to {index: value} without the zeros.",
    "Sparse form of a dense list.",
)
def to_sparse(values: list[int]) -> dict[int, int]:
    """Return the nonzero entries of a list as {index: value}.

    >>> to_sparse([0, 7, 0, -1])
    {1: 7, 3: -1}
    >>> to_sparse([0, 0])
    {}
    >>> to_sparse([])
    {}
    """
    return {i: value for i, value in enumerate(values) if value != 0}


@exercise(
    "Dense list of the given length from a sparse {index: value} dict, zeros elsewhere.",
    "Expand a sparse vector to a list; indexes outside are ignored.",
)
def to_dense(sparse: dict[int, int], length: int) -> list[int]:
    """Return a list of the given length with the sparse values at their indexes and 0 elsewhere.

    >>> to_dense({1: 7, 3: -1}, 4)
    [0, 7, 0, -1]
    >>> to_dense({9: 1}, 2)
    [0, 0]
    >>> to_dense({}, 0)
    []
    """
    return [sparse.get(i, 0) for i in range(length)]


@exercise(
    "Transpose a matrix stored as {(row, column): value}.",
    "Swap row and column in every key of a matrix dictionary.",
)
def flip_cells(matrix: dict[tuple[int, int], int]) -> dict[tuple[int, int], int]:
    """Return the transposed matrix of a {(row, column): value} dictionary.

    >>> flip_cells({(0, 1): 5, (2, 0): 7})
    {(1, 0): 5, (0, 2): 7}
    >>> flip_cells({(1, 1): 3})
    {(1, 1): 3}
    >>> flip_cells({})
    {}
    """
    return {(column, row): value for (row, column), value in matrix.items()}


@exercise(
    "Sum of each row of a {(row, column): value} matrix, rows ascending.",
    "Row totals of a matrix dict.",
)
def cell_row_totals(cells: dict[tuple[int, int], int]) -> dict[int, int]:
    """Return the sum of the values of each row of a {(row, column): value} dictionary, sorted by row.

    >>> cell_row_totals({(1, 0): 2, (0, 0): 1, (1, 4): 3})
    {0: 1, 1: 5}
    >>> cell_row_totals({(7, 7): 0})
    {7: 0}
    >>> cell_row_totals({})
    {}
    """
    totals = {}
    for (row, _), value in sorted(cells.items()):
        totals[row] = totals.get(row, 0) + value
    return totals


@exercise(
    "Render a dictionary of cells as text rows; missing cells are dots.",
    "Draw {(row, column): character} on a grid of the given height and width with '.' for empty cells.",
)
def draw_cells(cells: dict[tuple[int, int], str], height: int, width: int) -> list[str]:
    """Return the rows of a height x width grid with the given cells drawn and '.' elsewhere.

    >>> draw_cells({(0, 1): "X", (1, 0): "O"}, 2, 3)
    ['.X.', 'O..']
    >>> draw_cells({}, 1, 2)
    ['..']
    >>> draw_cells({(5, 5): "X"}, 1, 1)
    ['.']
    """
    return ["".join(cells.get((r, c), ".") for c in range(width)) for r in range(height)]


@exercise(
    "Number of occupied neighbours (eight directions) of a cell in a set of cells.",
    "How many of the eight cells around (row, column) are in the set?",
)
def live_neighbours(alive: set[tuple[int, int]], row: int, column: int) -> int:
    """Count the cells of the set that touch the cell (row, column), also diagonally.

    >>> live_neighbours({(0, 0), (0, 1), (2, 2)}, 1, 1)
    3
    >>> live_neighbours({(1, 1)}, 1, 1)
    0
    >>> live_neighbours(set(), 0, 0)
    0
    """
    around = product((-1, 0, 1), repeat=2)
    return sum((row + dr, column + dc) in alive for dr, dc in around if dr or dc)


@exercise(
    "Truth table of a two-argument logic function: list of (a, b, result) for False/True in counting order.",
    "All four input combinations of a boolean function of two inputs along with its result.",
)
def truth_table(f) -> list[tuple[bool, bool, bool]]:
    """Return (a, b, f(a, b)) for all four combinations of False and True.

    >>> truth_table(lambda a, b: a and b)[3]
    (True, True, True)
    >>> [row[2] for row in truth_table(lambda a, b: a != b)]
    [False, True, True, False]
    >>> len(truth_table(lambda a, b: a))
    4
    """
    return [(a, b, f(a, b)) for a in (False, True) for b in (False, True)]


@exercise(
    "Is the boolean function of n arguments true for every input?",
    "Check by trying all combinations whether f is a tautology.",
)
def always_true(f, n: int) -> bool:
    """Check whether the boolean function f of n arguments is true for all inputs.

    >>> always_true(lambda a: a or not a, 1)
    True
    >>> always_true(lambda a, b: a or b, 2)
    False
    >>> always_true(lambda: True, 0)
    True
    """
    return all(f(*values) for values in product((False, True), repeat=n))


@exercise(
    "Find an assignment of True/False to the names that makes the rule true; None if there is none. False is tried "
    "first.",
    "First solution, as a dict, of a condition on named booleans, trying False before True for each name in order.",
)
def satisfying_choice(names: list[str], rule) -> dict[str, bool] | None:
    """Return the first assignment {name: bool} that fulfils the rule, or None. False is tried before True.

    >>> satisfying_choice(["a", "b"], lambda v: v["a"] != v["b"])
    {'a': False, 'b': True}
    >>> satisfying_choice(["a"], lambda v: False) is None
    True
    >>> satisfying_choice([], lambda v: True)
    {}
    """
    for values in product((False, True), repeat=len(names)):
        choice = dict(zip(names, values))
        if rule(choice):
            return choice
    return None


@exercise(
    "Read 'key = value' lines into a dict; '#' lines and blank lines are skipped.",
    "Parse simple configuration text. Keys and values are stripped; comments begin with #.",
)
def read_settings(text: str) -> dict[str, str]:
    """Parse lines of the form 'key = value' into a dictionary, skipping blank lines and '#' comments.

    >>> read_settings("a = 1\\n# note\\n\\nb=two words")
    {'a': '1', 'b': 'two words'}
    >>> read_settings("")
    {}
    >>> read_settings("url = x=y")
    {'url': 'x=y'}
    """
    settings = {}
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            key, _, value = line.partition("=")
            settings[key.strip()] = value.strip()
    return settings


@exercise(
    "Value from the first layer that defines the key: later layers are only fallbacks; KeyError if none does.",
    "Layered lookup in several dicts from front to back, raising KeyError(key) when no layer has the key.",
)
def layered_get(layers: list[dict], key: str):
    """Return the value of key from the first layer that has it.

    Raises:
        KeyError: if no layer has the key.

    >>> layered_get([{"a": 1}, {"a": 2, "b": 3}], "a")
    1
    >>> layered_get([{}, {"b": None}], "b") is None
    True
    >>> layered_get([], "x")
    Traceback (most recent call last):
        ...
    KeyError: 'x'
    """
    for layer in layers:
        if key in layer:
            return layer[key]
    raise KeyError(key)


@exercise(
    "Convert text settings to bool, int or plain text: 'true'/'false' in any case, digits with optional minus.",
    "Guess the type of a configuration value given as a string.",
)
def guess_setting_type(text: str):
    """Convert 'true' and 'false' to bool, whole numbers to int and leave other text unchanged.

    >>> guess_setting_type("True")
    True
    >>> guess_setting_type("-12")
    -12
    >>> guess_setting_type("1.5x")
    '1.5x'
    """
    lowered = text.lower()
    if lowered in ("true", "false"):
        return lowered == "true"
    try:
        return int(text)
    except ValueError:
        return text


@exercise(
    "Replace ${name} references in the values by other values of the same dict, one level; unknown ones stay.",
    "Interpolate settings: each '${key}' inside a value is substituted by the raw value of key.",
)
def interpolate_settings(settings: dict[str, str]) -> dict[str, str]:
    """Substitute '${key}' in every value by the original value of that key. Unknown references stay.

    >>> interpolate_settings({"base": "/srv", "logs": "${base}/log"})
    {'base': '/srv', 'logs': '/srv/log'}
    >>> interpolate_settings({"a": "${zzz}"})
    {'a': '${zzz}'}
    >>> interpolate_settings({})
    {}
    """
    result = {}
    for name, value in settings.items():
        for key, replacement in settings.items():
            value = value.replace("${" + key + "}", replacement)
        result[name] = value
    return result


@exercise(
    "Configuration keys 'section.option' to nested {section: {option: value}}; keys without dot go under 'main'.",
    "Group dotted options by their section, the default section being 'main'.",
)
def group_by_section(options):
    """Turn {'section.option': value} into {section: {option: value}}. Options without a section belong to 'main'.

    >>> group_by_section({"db.host": "h", "db.port": 1, "debug": True})
    {'db': {'host': 'h', 'port': 1}, 'main': {'debug': True}}
    >>> group_by_section({"a.b.c": 1})
    {'a': {'b.c': 1}}
    >>> group_by_section({})
    {}
    """
    sections = {}
    for key, value in options.items():
        section, dot, option = key.partition(".")
        if not dot:
            section, option = "main", key
        sections.setdefault(section, {})[option] = value
    return sections


@exercise(
    "Spell a word with the code words of the table, separated by blanks; letters without a code word become '?'.",
    "Look each letter (case ignored) up in a spelling alphabet.",
)
def spell_with_code_words(word: str, alphabet: dict[str, str]) -> str:
    """Spell the word using a spelling alphabet with lowercase keys; unknown letters become '?'.

    >>> spell_with_code_words("Ab", {"a": "Anton", "b": "Berta"})
    'Anton Berta'
    >>> spell_with_code_words("ax", {"a": "Anton"})
    'Anton ?'
    >>> spell_with_code_words("", {})
    ''
    """
    return " ".join(alphabet.get(letter, "?") for letter in word.lower())


@exercise(
    "Decode a bit string with a prefix-free code table {bits: letter}; leftover bits raise ValueError('truncated').",
    "Turn '0101..' into text using a code in which no code word begins another one.",
)
def decode_prefix_code(bits: str, table: dict[str, str]) -> str:
    """Decode a bit string with a prefix-free table {code: letter}.

    Raises:
        ValueError: 'truncated' if bits are left over at the end.

    >>> decode_prefix_code("01011", {"0": "a", "10": "b", "11": "c"})
    'abc'
    >>> decode_prefix_code("", {"0": "a"})
    ''
    >>> decode_prefix_code("01", {"0": "a", "10": "b"})
    Traceback (most recent call last):
        ...
    ValueError: truncated
    """
    decoded = []
    code = ""
    for bit in bits:
        code += bit
        if code in table:
            decoded.append(table[code])
            code = ""
    if code:
        raise ValueError("truncated")
    return "".join(decoded)


@exercise(
    "Unit conversion by factors to a base unit; unknown units give None.",
    "Convert an amount from one unit to another, where factors tells the size of each unit in a common base unit.",
)
def convert_amount(amount: float, source: str, target: str, factors: dict[str, float]) -> float | None:
    """Convert an amount between units by their factors to a base unit; None if a unit is unknown.

    >>> convert_amount(3, "km", "m", {"m": 1, "km": 1000})
    3000.0
    >>> convert_amount(90, "min", "h", {"min": 1, "h": 60})
    1.5
    >>> convert_amount(1, "mile", "m", {"m": 1}) is None
    True
    """
    if source not in factors or target not in factors:
        return None
    return amount * factors[source] / factors[target]


@exercise(
    "Value of the nearest key that is not above x in a table with sorted keys; None if x lies below all keys.",
    "Step lookup: take the entry with the largest key <= x, or None.",
)
def step_lookup(table: dict[int, str], x: int) -> str | None:
    """Return the value of the largest key that is at most x, or None.

    >>> step_lookup({0: "child", 18: "adult", 65: "senior"}, 30)
    'adult'
    >>> step_lookup({10: "a"}, 10)
    'a'
    >>> step_lookup({10: "a"}, 3) is None
    True
    """
    candidates = [key for key in table if key <= x]
    return table[max(candidates)] if candidates else None
