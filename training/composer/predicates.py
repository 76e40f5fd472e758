"""Predicates on integers and words: code, adjective, plural and singular wording, each with random parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Pred:
    """A test of one element; `{x}` in `code` stands for the element."""

    code: str
    verb: str
    """Singular: "is even"."""
    verbs: str
    """Plural: "are even"."""
    word: str
    """What a function name says: "even"."""
    adjective: str = ""
    """Goes before the noun: "even"; empty where there is none."""
    after: str = ""
    """Goes after the noun: "greater than 3"; by default "that" and the plural verb."""

    def qualify(self, noun: str, rng: Random) -> str:
        """The plural noun with this predicate as a restriction."""
        if self.adjective and rng.random() < 0.75:
            return f"{self.adjective} {noun}"
        if self.after and rng.random() < 0.7:
            return f"{noun} {self.after}"
        return f"{noun} that {self.verbs}"


def _adjective(code: str, adjective: str, word: str = "") -> Pred:
    return Pred(code, f"is {adjective}", f"are {adjective}", word or adjective, adjective)


def _after(code: str, after: str, word: str) -> Pred:
    return Pred(code, f"is {after}", f"are {after}", word, "", after)


def _verb(code: str, verb: str, verbs: str, word: str, after: str = "") -> Pred:
    return Pred(code, verb, verbs, word, "", after)


def _bound(rng: Random) -> Pred:
    k = rng.randint(1, 12)
    code, text, word = rng.choice(
        (
            (f"{{x}} > {k}", f"«greater than|above|bigger than|over|larger than» {k}", f"above_{k}"),
            (f"{{x}} < {k}", f"«less than|below|smaller than|under» {k}", f"below_{k}"),
            (
                f"{{x}} >= {k}",
                f"«at least {k}|greater than or equal to {k}|{k} or more|not below {k}»",
                f"at_least_{k}",
            ),
            (f"{{x}} <= {k}", f"«at most {k}|less than or equal to {k}|{k} or less|not above {k}»", f"at_most_{k}"),
            (f"{{x}} != {k}", f"«different from|not equal to» {k}", f"not_{k}"),
        )
    )
    return _after(code, text, word)


def _multiple(rng: Random) -> Pred:
    k = rng.choice((2, 3, 3, 4, 5, 5, 6, 7, 10))
    if rng.random() < 0.3:
        return _verb(
            f"{{x}} % {k} != 0",
            f"is not «divisible by|a multiple of» {k}",
            f"are not «divisible by|multiples of» {k}",
            f"not_multiple_of_{k}",
            f"not divisible by {k}",
        )
    return _verb(
        f"{{x}} % {k} == 0",
        f"is «divisible by|a multiple of» {k}",
        f"are «divisible by|multiples of» {k}",
        f"divisible_by_{k}",
        f"divisible by {k}",
    )


def _remainder(rng: Random) -> Pred:
    k = rng.choice((3, 4, 5, 7))
    r = rng.randint(1, k - 1)
    return _verb(
        f"{{x}} % {k} == {r}",
        f"leaves «a remainder of|remainder» {r} when divided by {k}",
        f"leave «a remainder of|remainder» {r} when divided by {k}",
        f"remainder_{r}",
    )


def _range(rng: Random) -> Pred:
    low = rng.randint(-3, 8)
    high = low + rng.randint(4, 9)
    if rng.random() < 0.5:
        return _after(
            f"{low} <= {{x}} <= {high}",
            f"«between {low} and {high} inclusive|from {low} to {high}, both included|in the range {low} to {high} (both ends included)»",
            f"from_{low}_to_{high}".replace("-", "minus_"),
        )
    if rng.random() < 0.5:
        return _after(f"{low} < {{x}} < {high}", f"strictly between {low} and {high}", "between")
    return _verb(
        f"{{x}} < {low} or {{x}} > {high}",
        f"«is outside the range {low} to {high}|lies outside {low} to {high}»",
        f"«are outside the range {low} to {high}|lie outside {low} to {high}»",
        "outside",
        f"outside the range {low} to {high}",
    )


def _last_digit(rng: Random) -> Pred:
    d = rng.choice((0, 1, 2, 3, 5, 7))
    return _verb(
        rng.choice((f"abs({{x}}) % 10 == {d}", f"str({{x}}).endswith('{d}')", f"str({{x}})[-1] == '{d}'")),
        f"«ends in|ends with» the digit {d}",
        f"«end in|end with» the digit {d}",
        f"ending_in_{d}",
    )


def _two(rng: Random) -> Pred:
    a, b = rng.sample((2, 3, 5, 7), 2)
    joiner, said = rng.choice((("or", "either {a} or {b}"), ("and", "both {a} and {b}")))
    text = said.format(a=a, b=b)
    return _verb(
        f"{{x}} % {a} == 0 {joiner} {{x}} % {b} == 0",
        f"is divisible by {text}",
        f"are divisible by {text}",
        f"divisible_by_{a}_{joiner}_{b}",
        f"divisible by {text}",
    )


INT_PREDICATES: tuple[Callable[[Random], Pred], ...] = (
    lambda r: _adjective(r.choice(("{x} % 2 == 0", "{x} % 2 == 0", "not {x} % 2")), "even"),
    lambda r: _adjective(r.choice(("{x} % 2 == 1", "{x} % 2 != 0")), "odd"),
    lambda r: _adjective("{x} > 0", "«positive|strictly positive»", "positive"),
    lambda r: _adjective("{x} < 0", "negative"),
    lambda r: _adjective("{x} != 0", "«non-zero|nonzero»", "nonzero"),
    lambda r: _adjective("{x} >= 0", "non-negative", "non_negative"),
    lambda r: _adjective("10 <= abs({x}) <= 99", "two-digit", "two_digit"),
    lambda r: _adjective("-10 < {x} < 10", "«one-digit|single-digit»", "one_digit"),
    _bound,
    _bound,
    _bound,
    _bound,
    _multiple,
    _multiple,
    _multiple,
    _remainder,
    _range,
    _range,
    _last_digit,
    _two,
    lambda r: _verb(
        f"abs({{x}}) > {(k := r.randint(2, 9))}",
        f"has an absolute value «above|greater than» {k}",
        f"have an absolute value «above|greater than» {k}",
        "far_from_zero",
        f"whose absolute value is above {k}",
    ),
    lambda r: _verb("int(abs({x}) ** 0.5) ** 2 == {x}", "is a perfect square", "are perfect squares", "perfect_square"),
    lambda r: _verb(
        f"'{(d := r.randint(1, 3))}' in str({{x}})",
        f"contains the digit {d}",
        f"contain the digit {d}",
        f"with_digit_{d}",
        f"with a digit {d} in them",
    ),
    lambda r: (
        _adjective("{x} % 2 == 0 and {x} > 0", "positive even", "positive_even")
        if r.random() < 0.5
        else _verb(
            "{x} % 2 == 0 and {x} > 0", "is both even and positive", "are both even and positive", "even_positive"
        )
    ),
    lambda r: _verb("{x} % 2 == 1 and {x} > 0", "is odd and positive", "are odd and positive", "odd_positive"),
    lambda r: _verb(
        f"{{x}} in {(s := tuple(sorted(r.sample(range(1, 12), 3))))}",
        f"is «one of|among» {s[0]}, {s[1]} and {s[2]}",
        f"are «one of|among» {s[0]}, {s[1]} and {s[2]}",
        "allowed",
    ),
    lambda r: _verb(
        f"{{x}} not in {(s := tuple(sorted(r.sample(range(1, 12), 2))))}",
        f"is neither {s[0]} nor {s[1]}",
        f"are neither {s[0]} nor {s[1]}",
        "not_excluded",
    ),
    lambda r: _verb(
        f"sum(map(int, str(abs({{x}})))) % {(k := r.choice((2, 3)))} == 0",
        f"has a digit sum divisible by {k}",
        f"have a digit sum divisible by {k}",
        f"digit_sum_{k}",
        f"whose digit sum is divisible by {k}",
    ),
)


def _letter(rng: Random) -> str:
    return rng.choice("aeotrmnlcbsp")


def _starts(rng: Random) -> Pred:
    a = rng.choice("abcmprst")
    code = rng.choice((f"{{x}}.startswith('{a}')", f"{{x}}[0] == '{a}'", f"{{x}}.startswith('{a}')"))
    return _verb(
        code,
        f"«starts|begins» with '{a}'",
        f"«start|begin» with '{a}'",
        f"starting_with_{a}",
        f"«starting|beginning» with the letter '{a}'",
    )


def _ends(rng: Random) -> Pred:
    a = rng.choice("enrtya")
    return _verb(
        rng.choice((f"{{x}}.endswith('{a}')", f"{{x}}[-1] == '{a}'", f"{{x}}.endswith('{a}')")),
        f"ends «in|with» '{a}'",
        f"end «in|with» '{a}'",
        f"ending_in_{a}",
        f"ending «in|with» '{a}'",
    )


def _length(rng: Random) -> Pred:
    k = rng.randint(3, 6)
    code, after, word = rng.choice(
        (
            (f"len({{x}}) > {k}", f"longer than {k} characters", f"longer_than_{k}"),
            (f"len({{x}}) < {k}", f"shorter than {k} characters", f"shorter_than_{k}"),
            (f"len({{x}}) >= {k}", f"at least {k} characters long", f"min_length_{k}"),
            (f"len({{x}}) <= {k}", f"at most {k} characters long", f"max_length_{k}"),
            (f"len({{x}}) == {k}", f"exactly {k} «letters|characters» long", f"length_{k}"),
        )
    )
    return _after(code, after, word)


def _contains(rng: Random) -> Pred:
    a = _letter(rng)
    if rng.random() < 0.3:
        return _verb(
            f"'{a}' not in {{x}}",
            f"does not contain «the letter |»'{a}'",
            f"do not contain «the letter |»'{a}'",
            f"without_{a}",
            f"without the letter '{a}'",
        )
    return _verb(
        f"'{a}' in {{x}}",
        f"contains «the letter |»'{a}'",
        f"contain «the letter |»'{a}'",
        f"with_{a}",
        f"containing «the letter |»'{a}'",
    )


def _repeat(rng: Random) -> Pred:
    a = rng.choice("eaot")
    return _verb(
        f"{{x}}.count('{a}') >= 2",
        f"contains '{a}' at least twice",
        f"contain '{a}' at least twice",
        f"double_{a}",
        f"with two or more occurrences of '{a}'",
    )


WORD_PREDICATES: tuple[Callable[[Random], Pred], ...] = (
    _starts,
    _starts,
    _ends,
    _length,
    _length,
    _length,
    _contains,
    _contains,
    _repeat,
    lambda r: _verb(
        "{x}[0] in 'aeiou'",
        "starts with a «lowercase|lower-case» vowel",
        "start with a «lowercase|lower-case» vowel",
        "vowel_initial",
        "that begin with a lowercase vowel (a, e, i, o or u)",
    ),
    lambda r: _verb("{x}[-1].lower() in 'aeiou'", "ends «in|with» a vowel", "end «in|with» a vowel", "vowel_final"),
    lambda r: _verb(
        "{x} == {x}[::-1]",
        "reads the same «in both directions|forwards and backwards»",
        "read the same «in both directions|forwards and backwards»",
        "mirrored",
    ),
    lambda r: _verb("len({x}) % 2 == 0", "has an even length", "have an even length", "even_length", "of even length"),
    lambda r: _verb("len({x}) % 2 == 1", "has an odd length", "have an odd length", "odd_length", "of odd length"),
    lambda r: _verb(
        "{x}[0].isupper()",
        "starts with a capital letter",
        "start with a capital letter",
        "capitalized",
        "starting with a capital",
    ),
    lambda r: _adjective("{x}.islower()", "«lowercase|lower-case»", "lowercase"),
    lambda r: _verb(
        "{x}[0] == {x}[-1]",
        "starts and ends with the same «letter|character»",
        "start and end with the same «letter|character»",
        "same_ends",
    ),
    lambda r: _verb(
        "len(set({x})) == len({x})",
        "has no repeated «letters|characters»",
        "have no repeated «letters|characters»",
        "isograms",
        "without repeated letters",
    ),
    lambda r: _verb(
        "len(set({x})) < len({x})",
        "has some repeated letter",
        "have some repeated letter",
        "with_repeats",
        "in which some letter occurs more than once",
    ),
    lambda r: _verb(
        f"{{x}} < '{(a := r.choice('fgkmp'))}'",
        f"«sorts before|comes before» '{a}' in string order",
        f"«sort before|come before» '{a}' in string order",
        f"before_{a}",
    ),
    lambda r: _verb(
        f"sum(c in 'aeiou' for c in {{x}}) >= {(k := r.choice((2, 3)))}",
        f"has at least {k} lowercase vowels",
        f"have at least {k} lowercase vowels",
        "vowel_rich",
        f"with {k} or more lowercase vowels",
    ),
    lambda r: _verb(
        f"{{x}}[1:2] == '{(a := r.choice('aeio'))}'",
        f"has '{a}' as «its|the» second character",
        f"have '{a}' as the second character",
        f"second_{a}",
    ),
)

CHAR_PREDICATES: tuple[Callable[[Random], Pred], ...] = (
    lambda r: _verb(
        r.choice(("{x} in 'aeiou'", "{x} in 'aeiou'", "{x} in {'a', 'e', 'i', 'o', 'u'}")),
        "is a lowercase vowel",
        "are lowercase vowels",
        "vowels",
    ),
    lambda r: _verb("{x}.lower() in 'aeiou'", "is a vowel in either case", "are vowels in either case", "vowels"),
    lambda r: _verb("{x}.isalpha() and {x}.lower() not in 'aeiou'", "is a consonant", "are consonants", "consonants"),
    lambda r: _verb("{x}.isdigit()", "is a digit", "are digits", "digits"),
    lambda r: _verb("{x}.isalpha()", "is a letter", "are letters", "letters"),
    lambda r: _verb(
        "{x}.isupper()", "is «an uppercase|a capital» letter", "are «uppercase|capital» letters", "uppercase"
    ),
    lambda r: _verb("{x}.islower()", "is a lowercase letter", "are lowercase letters", "lowercase"),
    lambda r: _verb(
        "not {x}.isspace()", "is not «whitespace|white space»", "are not «whitespace|white space»", "non_space"
    ),
    lambda r: _verb("{x}.isalnum()", "is a letter or a digit", "are letters or digits", "alphanumeric"),
    lambda r: _verb("not {x}.isalnum()", "is neither a letter nor a digit", "are neither letters nor digits", "marks"),
    lambda r: _verb(
        f"{{x}} in '{(a := ''.join(sorted(r.sample('abcdexyz', 3))))}'",
        f"is «one of|among» '{a[0]}', '{a[1]}' and '{a[2]}'",
        f"are «one of|among» '{a[0]}', '{a[1]}' and '{a[2]}'",
        "chosen",
    ),
    lambda r: _verb(
        f"{{x}} != '{(a := r.choice('abeo '))}'",
        f"is «not|different from» '{a}'",
        f"are «not|different from» '{a}'",
        "other",
    ),
)

PREDICATES = {"int": INT_PREDICATES, "word": WORD_PREDICATES, "char": CHAR_PREDICATES}
"""The predicates for each kind of element."""
