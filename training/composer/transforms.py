"""Transforms of one element: code, the plural noun of the results, and what kind of element comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Map:
    """A transform; `{x}` in `code` is the element, `{the}` in `many` the definite plural it is applied to."""

    code: str
    many: str
    """Bare plural of the results: "squares of {the}"."""
    action: str
    """Imperative on one element: "square"; used as "square each of them"."""
    word: str
    out: str
    """Kind of element produced: int, word or char."""
    noun: str = ""
    """Plural noun for the results when they are met again: "squares"."""


def _plus(r: Random) -> Map:
    k = r.randint(1, 9)
    if r.random() < 0.5:
        return Map(
            f"{{x}} + {k}", f"results of adding {k} to each of {{the}}", f"add {k} to", f"plus_{k}", "int", "sums"
        )
    return Map(
        f"{{x}} - {k}",
        f"results of subtracting {k} from each of {{the}}",
        f"subtract {k} from",
        f"minus_{k}",
        "int",
        "differences",
    )


def _times(r: Random) -> Map:
    k = r.randint(2, 10)
    many = {2: "doubles of {the}", 3: "«triples of {the}|tripled values of {the}»"}.get(
        k, f"«products of {k} and each of|{k}-fold values of» {{the}}"
    )
    return Map(r.choice((f"{{x}} * {k}", f"{k} * {{x}}")), many, f"multiply by {k}", f"times_{k}", "int", "products")


def _linear(r: Random) -> Map:
    a, b = r.randint(2, 5), r.randint(1, 6)
    return Map(
        f"{a} * {{x}} + {b}",
        f"values {a}x + {b} for «each x among|x running over» {{the}}",
        f"multiply by {a} and add {b} to",
        "linear",
        "int",
        "values",
    )


def _clamp(r: Random) -> Map:
    low, high = r.randint(-2, 3), r.randint(6, 12)
    return Map(
        f"max({low}, min({high}, {{x}}))",
        f"results of limiting to the range {low} to {high} each of {{the}}",
        f"limit to the range {low} to {high}",
        "clamped",
        "int",
        "limited values",
    )


def _modulo(r: Random) -> Map:
    k = r.choice((2, 3, 4, 5, 7, 10))
    return Map(
        f"{{x}} % {k}",
        f"remainders «on division by|modulo» {k} of {{the}}",
        f"take modulo {k}",
        f"mod_{k}",
        "int",
        "remainders",
    )


INT_MAPS: tuple[Callable[[Random], Map], ...] = (
    lambda r: Map(r.choice(("{x} ** 2", "{x} * {x}")), "squares of {the}", "square", "squares", "int", "squares"),
    lambda r: Map("{x} ** 3", "cubes of {the}", "cube", "cubes", "int", "cubes"),
    lambda r: Map(
        "abs({x})", "absolute values of {the}", "take the absolute value of", "absolute", "int", "absolute values"
    ),
    lambda r: Map("-{x}", "negations of {the}", "negate", "negated", "int", "negated values"),
    _plus,
    _plus,
    _times,
    _times,
    _linear,
    _clamp,
    _modulo,
    _modulo,
    lambda r: Map(
        f"{{x}} // {(k := r.choice((2, 3, 4, 10)))}",
        f"results of floor division by {k} of {{the}}",
        f"floor-divide by {k}",
        f"div_{k}",
        "int",
        "quotients",
    ),
    lambda r: Map(
        "len(str(abs({x})))", "numbers of digits of {the}", "count the digits of", "digit_counts", "int", "digit counts"
    ),
    lambda r: Map(
        "sum(int(d) for d in str(abs({x})))",
        "digit sums of {the}",
        "take the digit sum of",
        "digit_sums",
        "int",
        "digit sums",
    ),
    lambda r: Map(
        "int(str(abs({x}))[::-1])",
        "digit-reversed forms (signs dropped) of {the}",
        "reverse the digits of",
        "reversed",
        "int",
        "reversed numbers",
    ),
    lambda r: Map("str({x})", "decimal strings of {the}", "convert to a string", "strings", "word", "strings"),
    lambda r: Map(
        "bin({x})[2:]" if r.random() < 0.01 else "format({x}, 'b')",
        "binary «strings|representations» of {the}",
        "write in binary",
        "binary",
        "word",
        "binary strings",
    ),
    lambda r: Map(
        "str({x}).zfill(3)",
        "decimal strings (padded with zeros to width 3) of {the}",
        "zero-pad",
        "padded",
        "word",
        "strings",
    ),
    lambda r: Map(
        "{x} * ({x} + 1) // 2",
        "values x(x + 1)/2 for each x among {the}",
        "apply x(x + 1)/2 to",
        "triangular",
        "int",
        "values",
    ),
    lambda r: Map(
        f"abs({{x}} - {(k := r.randint(2, 12))})",
        f"distances from {k} of {{the}}",
        f"take the distance from {k} of",
        f"distance_from_{k}",
        "int",
        "distances",
    ),
)

WORD_MAPS: tuple[Callable[[Random], Map], ...] = (
    lambda r: Map(
        "{x}.upper()",
        "«uppercase|upper-case» «forms|versions» of {the}",
        "uppercase",
        "upper",
        "word",
        "uppercase forms",
    ),
    lambda r: Map(
        "{x}.lower()", "lowercase «forms|versions» of {the}", "lowercase", "lower", "word", "lowercase forms"
    ),
    lambda r: Map(
        "{x}.capitalize()",
        "capitalized «forms|versions» of {the}",
        "capitalize",
        "capitalized",
        "word",
        "capitalized forms",
    ),
    lambda r: Map(
        "{x}.swapcase()",
        "«case-swapped forms|forms with swapped case» of {the}",
        "swap the case of",
        "swapped",
        "word",
        "forms",
    ),
    lambda r: Map("{x}[::-1]", "«reversals|reversed forms» of {the}", "reverse", "reversed", "word", "reversed forms"),
    lambda r: Map("len({x})", "lengths of {the}", "take the length of", "lengths", "int", "lengths"),
    lambda r: Map("len({x})", "lengths of {the}", "measure", "lengths", "int", "lengths"),
    lambda r: Map(
        "{x}[0]", "«first letters|initials» of {the}", "take the first letter of", "initials", "char", "first letters"
    ),
    lambda r: Map(
        "{x}[-1]", "last letters of {the}", "take the last letter of", "last_letters", "char", "last letters"
    ),
    lambda r: Map(
        f"{{x}}[:{(k := r.randint(2, 4))}]",
        f"prefixes of length {k} (shorter strings stay whole) of {{the}}",
        f"cut to {k} characters",
        f"prefix_{k}",
        "word",
        "prefixes",
    ),
    lambda r: Map(
        f"{{x}}[-{(k := r.randint(2, 3))}:]",
        f"last {k} characters of each of {{the}}",
        f"keep the last {k} characters of",
        f"suffix_{k}",
        "word",
        "endings",
    ),
    lambda r: Map(
        "{x}[1:-1]",
        "middles (without the first and the last character) of {the}",
        "strip the ends of",
        "middles",
        "word",
        "middles",
    ),
    lambda r: Map(
        "{x}[1:] + {x}[0]",
        "«rotated forms (first character moved to the end) of {the}|results of moving the first character to the end in each of {the}»",
        "rotate",
        "rotated",
        "word",
        "rotated forms",
    ),
    lambda r: Map(
        f"{{x}} + '{(m := r.choice('!?.*s'))}'",
        f"results of «adding '{m}' at|appending '{m}' to» the end of each of {{the}}",
        f"append '{m}' to",
        "marked",
        "word",
        "marked forms",
    ),
    lambda r: Map(
        f"'{(m := r.choice('#-@>'))}' + {{x}}",
        f"results of putting '{m}' in front of each of {{the}}",
        f"prefix '{m}' to",
        "tagged",
        "word",
        "tagged forms",
    ),
    lambda r: Map(
        f"{{x}}.count('{(a := r.choice('aeotn'))}')",
        f"numbers of '{a}' in each of {{the}}",
        f"count '{a}' in",
        f"{a}_counts",
        "int",
        "counts",
    ),
    lambda r: Map(
        "sum(c in 'aeiou' for c in {x})",
        "lowercase vowel counts of {the}",
        "count the lowercase vowels of",
        "vowel_counts",
        "int",
        "vowel counts",
    ),
    lambda r: Map(
        "len(set({x}))",
        "numbers of distinct characters of {the}",
        "count the distinct characters of",
        "distinct_letters",
        "int",
        "counts",
    ),
    lambda r: Map(
        "''.join(sorted({x}))",
        "results of sorting the characters of each of {the}",
        "sort the letters of",
        "sorted_letters",
        "word",
        "sorted forms",
    ),
    lambda r: Map(
        "{x} * 2", "doubled forms (written twice in a row) of {the}", "repeat", "twice", "word", "doubled forms"
    ),
    lambda r: Map(
        f"{{x}}.replace('{(a := r.choice('aeon'))}', '{(m := r.choice('*_x0'))}')",
        f"results of replacing every '{a}' by '{m}' in each of {{the}}",
        f"replace '{a}' by '{m}' in",
        "replaced",
        "word",
        "replaced forms",
    ),
)

CHAR_MAPS: tuple[Callable[[Random], Map], ...] = (
    lambda r: Map("{x}.upper()", "uppercase forms of {the}", "uppercase", "upper", "char", "uppercase forms"),
    lambda r: Map("{x}.lower()", "lowercase forms of {the}", "lowercase", "lower", "char", "lowercase forms"),
    lambda r: Map("{x}.swapcase()", "case-swapped forms of {the}", "swap the case of", "swapped", "char", "forms"),
    lambda r: Map("{x} * 2", "doubled forms of {the}", "double", "doubled", "word", "doubled forms"),
    lambda r: Map("ord({x})", "«code points|character codes» of {the}", "take the code of", "codes", "int", "codes"),
)
