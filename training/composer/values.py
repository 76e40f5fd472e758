"""The value types of the grammar: hint, wording, usual parameter names and a sampler for each."""

# ruff: noqa: SIM905 - word lists read better as one string

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

WORDS = (
    "apple river stone cloud maple tiger lemon candle window garden planet rocket silver copper velvet marble "
    "forest meadow bridge castle dragon falcon island jungle kettle ladder magnet needle orange pepper quartz "
    "ribbon saddle tunnel umbra violet walnut yellow zipper anchor basket cherry desert engine feather ginger "
    "harbor insect jacket kitten lizard mirror napkin oyster pirate rabbit salmon ticket valley winter acorn "
    "badge cabin daisy eagle fable giant honey igloo jelly koala llama mango noble ocean panda queen robin "
    "sugar toast uncle vapor whale yacht zebra ant bee cat dog elk fox gnu hen ivy jam key log map net oak "
    "pen rug sun tea urn van web yak zoo air bread chalk drum eel fern grape hat ink jar kayak level moon "
    "noon otter pear quilt radar salt tree unit vine wolf area banana civic delta ease fig gate hill idea "
    "Alpha Beta Oslo Rome Paris Lima Kiwi"
).split()
NAMES = (
    "Ana Ben Cleo Dan Eva Finn Gus Hana Ivo Jade Kai Lena Milo Nora Otto Pia Quinn Rosa Sam Tess Uma Vic Wes Yara Zed"
).split()
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Kind:
    """A type of value as the grammar knows it."""

    hint: str
    described: str
    short: str
    names: str
    sample: Callable[[Random], Any]


def ints(rng: Random, low: int = -9, high: int = 20, least: int = 2, most: int = 7) -> list[int]:
    """A short list of integers, with repeats now and then."""
    made = [rng.randint(low, high) for _ in range(rng.randint(least, most))]
    if len(made) > 2 and rng.random() < 0.4:
        made[rng.randrange(len(made))] = made[rng.randrange(len(made))]
    return made


def naturals(rng: Random) -> list[int]:
    """A short list of integers from 0 to 30."""
    return ints(rng, 0, 30)


def words(rng: Random, least: int = 2, most: int = 5) -> list[str]:
    """A short list of words, with repeats now and then."""
    made = rng.choices(WORDS, k=rng.randint(least, most))
    if len(made) > 2 and rng.random() < 0.3:
        made[-1] = made[0]
    if rng.random() < 0.15:
        i = rng.randrange(len(made))
        made[i] = made[i].upper() if rng.random() < 0.5 else made[i].capitalize()
    return made


def word(rng: Random) -> str:
    """One word, lower case for the most part."""
    made = rng.choice(WORDS)
    if rng.random() < 0.15:
        made = made.capitalize()
    return made


def sentence(rng: Random) -> str:
    """A few words with single spaces, sometimes capitalised or with a full stop."""
    made = " ".join(rng.choices(WORDS, k=rng.randint(2, 6)))
    if rng.random() < 0.3:
        made = made[0].upper() + made[1:]
    return made


def noisy(rng: Random) -> str:
    """A string of letters of both cases, digits, spaces and marks."""
    alphabet = rng.choice(("aAbBcC123", "xyz 09", "aeiou BCD", "ab12-_", "Hello World 42!", "a1b2c3 ,.!"))
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(3, 12)))


def letters(rng: Random) -> str:
    """A string over a small alphabet, so that letters repeat."""
    alphabet = "".join(rng.sample(LETTERS, rng.randint(2, 4)))
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(3, 11)))


def floats(rng: Random) -> list[float]:
    """A short list of floats that are multiples of a quarter."""
    return [rng.randint(-12, 60) / 4 for _ in range(rng.randint(2, 6))]


def matrix(rng: Random, rows: int = 0, columns: int = 0, low: int = -5, high: int = 12) -> list[list[int]]:
    """A rectangle of integers."""
    rows = rows or rng.randint(1, 3)
    columns = columns or rng.randint(1, 4)
    return [[rng.randint(low, high) for _ in range(columns)] for _ in range(rows)]


def square(rng: Random) -> list[list[int]]:
    """A square of integers."""
    side = rng.randint(1, 3)
    return matrix(rng, side, side)


def ragged(rng: Random) -> list[list[int]]:
    """Lists of integers of different lengths."""
    return [ints(rng, -5, 15, rng.choice((0, 1, 1)), 4) for _ in range(rng.randint(1, 4))]


def counts(rng: Random) -> dict[str, int]:
    """A dictionary from words to integers."""
    return {key: rng.randint(0, 20) for key in rng.sample(WORDS, rng.randint(2, 4))}


def scores(rng: Random) -> list[tuple[str, int]]:
    """Pairs of a name and a number, names repeating now and then."""
    pool = rng.sample(NAMES, 4)
    return [(rng.choice(pool), rng.randint(0, 20)) for _ in range(rng.randint(2, 5))]


def between(low: int, high: int) -> Callable[[Random], int]:
    """A sampler of integers from low to high, both included."""
    return lambda rng: rng.randint(low, high)


def among(*options: Any) -> Callable[[Random], Any]:
    """A sampler that takes one of the options."""
    return lambda rng: rng.choice(options)


INT = Kind("int", "an integer", "", "n number value num", between(0, 200))
SMALL = Kind("int", "an integer", "", "k n limit count", between(1, 5))
FLOAT = Kind("float", "a number", "", "x value amount", lambda rng: rng.randint(-20, 80) / 4)
BOOL = Kind("bool", "a flag", "", "flag", among(True, False))
WORD = Kind("str", "a string", "the string", "s text word string", word)
TEXT = Kind("str", "a string", "the string", "s text string line", noisy)
LETTER_TEXT = Kind("str", "a string", "the string", "s text string word letters", letters)
SENTENCE = Kind("str", "a string of words", "the string", "s text sentence line phrase", sentence)
INTS = Kind("list[int]", "a list of integers", "the list", "numbers nums values xs items arr data lst", ints)
NATURALS = Kind(
    "list[int]", "a list of non-negative integers", "the list", "numbers nums values xs counts data", naturals
)
FLOATS = Kind("list[float]", "a list of floats", "the list", "values readings samples prices data xs", floats)
STRS = Kind("list[str]", "a list of strings", "the list", "words strings items names texts tokens", words)
MATRIX = Kind("list[list[int]]", "a matrix (a list of rows)", "the matrix", "matrix grid rows table", matrix)
SQUARE = Kind("list[list[int]]", "a square matrix (a list of rows)", "the matrix", "matrix grid square", square)
RAGGED = Kind("list[list[int]]", "a list of lists of integers", "the outer list", "lists rows groups nested", ragged)
COUNTS = Kind(
    "dict[str, int]", "a dictionary from strings to integers", "the dictionary", "counts stock mapping d table", counts
)
SCORES = Kind(
    "list[tuple[str, int]]", "a list of (name, score) pairs", "the list", "pairs scores results entries", scores
)
