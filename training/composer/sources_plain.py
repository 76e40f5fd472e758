"""Where pipeline elements come from: lists, words, characters, lines, digits, ranges."""

from __future__ import annotations

from training.composer import values as v
from training.composer.biased import _int, _natural, biased
from training.composer.builder import Builder
from training.composer.render import Stream


def int_list(b: Builder) -> Stream:
    """A list of integers, or of non-negative ones."""
    natural = b.chance(0.4)
    kind = v.NATURALS if natural else v.INTS
    s = Stream("", "", "int", b.pick("numbers", "integers", "values", "elements"), "")
    s.iterable = b.param(kind, sample=lambda rng: sample(rng))
    sample = biased(s, _natural if natural else _int)
    s.target = s.expr = b.local("x n num value number v")
    if s.noun == s.iterable:
        s.noun = "integers"
    s.bare = f"{s.noun} «in|of» <{s.iterable}>"
    s.indexable = True
    b.case([])
    b.case(sample(b.rng)[:1])
    return s


def word_list(b: Builder) -> Stream:
    """A list of words."""
    s = Stream("", "", "word", b.pick("words", "strings"), "")
    s.iterable = b.param(v.STRS, described="a list of non-empty strings", sample=lambda rng: sample(rng))
    sample = biased(s, v.word, 2, 5)
    s.target = s.expr = b.local("w word s item name text token")
    s.bare = f"{s.noun} in <{s.iterable}>"
    s.indexable = True
    b.case([])
    return s


def split_words(b: Builder) -> Stream:
    """The words of a sentence, or the parts between separators."""
    s = Stream("", "", "word", "words", "")
    sep, said = b.pick(
        (" ", ""),
        (" ", ""),
        (",", "comma-separated"),
        (";", "semicolon-separated"),
        ("-", "hyphen-separated"),
        ("/", "slash-separated"),
    )
    name = b.param(
        v.SENTENCE,
        described=f"a string of {said} words" if said else "a string of words separated by spaces",
        sample=lambda rng: sep.join(sample(rng)),
    )
    sample = biased(s, v.word, 2, 6)
    s.iterable = f"{name}.split()" if sep == " " else f"{name}.split('{sep}')"
    s.target = s.expr = b.local("w word part piece token")
    s.bare = (
        f"{said} words in <{name}>"
        if said
        else b.pick(f"words in <{name}>", f"«space-separated|whitespace-separated» words of <{name}>")
    )
    if sep == " ":
        b.case("")
    b.case(b.rng.choice(v.WORDS))
    return s


def characters(b: Builder) -> Stream:
    """The characters of a string."""
    s = Stream("", "", "char", "characters", "")
    s.iterable = b.param(v.TEXT, sample=lambda rng: v.sentence(rng) if rng.random() < 0.4 else v.noisy(rng))
    s.target = s.expr = b.local("ch char letter symbol")
    s.bare = f"characters «of|in» <{s.iterable}>"
    s.indexable = True
    b.case("")
    return s


def lines(b: Builder) -> Stream:
    """The lines of a text."""
    name = b.param(
        v.TEXT,
        "text s content document",
        described="a text of several lines",
        sample=lambda rng: "\n".join(v.sentence(rng)[:18].strip() for _ in range(rng.randint(2, 4))),
    )
    s = Stream("", b.pick(f"{name}.splitlines()", f"{name}.split('\\n')"), "word", "lines", f"lines of <{name}>")
    s.target = s.expr = b.local("line row ln")
    b.case("single line")
    return s


def digits(b: Builder) -> Stream:
    """The decimal digits of a non-negative integer."""
    name = b.param(
        v.INT, described="a non-negative integer", sample=lambda rng: rng.randint(0, 10 ** rng.randint(1, 7))
    )
    s = Stream("", "", "int", "digits", f"«digits|decimal digits» of <{name}>", domain=range(10))
    if b.chance(0.5):
        s.target = s.expr = b.local("digit x dig")
        s.iterable = f"map(int, str({name}))"
    else:
        s.target = b.local("ch char digit")
        s.iterable = f"str({name})"
        s.expr = f"int({s.target})"
    b.case(0)
    b.case(b.number(1, 9))
    return s


def counting(b: Builder) -> Stream:
    """The integers of a range that ends at the argument."""
    name = b.param(v.INT, "n limit upper last", sample=v.between(1, 25))
    start = b.pick(1, 1, 1, 0, 2)
    inclusive = b.chance(0.7)
    s = Stream("", "", "int", b.pick("integers", "numbers", "whole numbers"), "", domain=range(1, 25))
    s.target = s.expr = b.local("i x k num j")
    stop = f"{name} + 1" if inclusive else name
    s.iterable = f"range({start}, {stop})" if start else f"range({stop})"
    ends = (
        "«inclusive|(included)|with both ends included»"
        if inclusive
        else f"«(<{name}> excluded)|, not including <{name}>,»"
    )
    s.bare = (
        f"{s.noun} from {start} «up to|to» <{name}> {ends}"
        if inclusive
        else f"{s.noun} from {start} up to but not including <{name}>"
    )
    b.case(0)
    b.case(1)
    return s


def between_two(b: Builder) -> Stream:
    """The integers between two arguments."""
    low = b.param(v.INT, "low start a first lo", sample=v.between(-5, 10))
    high = b.param(v.INT, "high stop b end hi", sample=v.between(6, 24))
    s = Stream("", f"range({low}, {high} + 1)", "int", b.pick("integers", "numbers"), "")
    s.target = s.expr = b.local("i x k num")
    s.bare = f"{s.noun} from <{low}> to <{high}>«, both ends included,| inclusive| (both included)»"
    b.case(5, 3)
    return s


def number_text(b: Builder) -> Stream:
    """Integers written in a string."""
    sep, said = b.pick(
        (",", "commas"), (" ", "spaces"), (";", "semicolons"), ("|", "vertical bars"), ("+", "plus signs")
    )
    s = Stream("", "", "int", "integers", "")
    name = b.param(
        v.TEXT,
        described=f"a string of integers separated by {said}",
        sample=lambda rng: sep.join(map(str, sample(rng))),
    )
    sample = biased(s, _natural if sep == "+" else _int, 2, 6)
    pieces = f"{name}.split()" if sep == " " else f"{name}.split('{sep}')"
    if b.chance(0.5):
        s.target = s.expr = b.local("x number value")
        s.iterable = f"map(int, {pieces})"
    else:
        s.target = b.local("part piece token field")
        s.iterable = pieces
        s.expr = f"int({s.target})"
    adjective = {
        ",": "comma-separated",
        " ": "space-separated",
        ";": "semicolon-separated",
        "|": "bar-separated",
        "+": "plus-separated",
    }[sep]
    s.bare = f"{adjective} integers in <{name}>"
    b.case(str(b.number(1, 30)))
    return s
