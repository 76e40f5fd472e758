"""Where pipeline elements come from: dictionaries, pairs, records, matrices, combined lists."""

from __future__ import annotations

from random import Random
from typing import Any

from training.composer import values as v
from training.composer.biased import _natural, biased
from training.composer.builder import Builder
from training.composer.render import Stream

DOMAINS: tuple[tuple[str, str, str, tuple[tuple[str, int, int], ...], tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        "plants",
        "plant",
        "plants",
        (("height", 1, 40), ("age", 1, 20)),
        (("color", ("red", "green", "pink")), ("name", ())),
    ),
    (
        "parcels",
        "parcel",
        "parcels",
        (("weight", 1, 30), ("cost", 2, 25)),
        (("city", ("Oslo", "Lima", "Rome")), ("owner", ())),
    ),
    (
        "books",
        "book",
        "books",
        (("pages", 5, 90), ("year", 1, 30)),
        (("genre", ("art", "travel", "crime")), ("title", ())),
    ),
    ("boats", "boat", "boats", (("length", 3, 30), ("crew", 1, 12)), (("port", ("east", "west")), ("name", ()))),
    ("players", "player", "players", (("points", 0, 30), ("level", 1, 9)), (("team", ("red", "blue")), ("name", ()))),
    ("tasks", "task", "tasks", (("hours", 1, 15), ("priority", 1, 5)), (("status", ("open", "done")), ("owner", ()))),
    ("songs", "song", "songs", (("plays", 0, 40), ("seconds", 5, 60)), (("mood", ("calm", "loud")), ("title", ()))),
    (
        "orders",
        "order",
        "orders",
        (("amount", 1, 50), ("items", 1, 9)),
        (("status", ("new", "paid", "sent")), ("customer", ())),
    ),
    ("animals", "animal", "animals", (("legs", 0, 8), ("weight", 1, 60)), (("habitat", ("sea", "land")), ("name", ()))),
    ("trips", "trip", "trips", (("distance", 1, 50), ("days", 1, 9)), (("vehicle", ("bus", "train")), ("guide", ()))),
    ("rooms", "room", "rooms", (("area", 4, 40), ("windows", 0, 6)), (("floor", ("ground", "upper")), ("name", ()))),
    ("coins", "coin", "coins", (("value", 1, 50), ("age", 1, 60)), (("metal", ("tin", "gold")), ("owner", ()))),
)


def dict_values(b: Builder) -> Stream:
    """The values of a dictionary, or its keys whose values matter."""
    s = Stream("", "", "int", "values", "")
    name = b.param(v.COUNTS, sample=lambda rng: dict(zip(rng.sample(v.WORDS, 6), sample(rng), strict=False)))
    sample = biased(s, _natural, 2, 5)
    keys = b.chance(0.4)
    b.case({})
    if keys:
        k, val = b.local("key k name word"), b.local("value v amount count")
        s.target, s.expr, s.kind, s.noun = f"{k}, {val}", k, "word", "keys"
        s.iterable = f"{name}.items()"
        s.words.append("keys")
        s.one = val
    else:
        s.target = s.expr = b.local("value v amount count")
        s.iterable = f"{name}.values()"
    s.bare = f"{s.noun} of <{name}>"
    return s


def pair_list(b: Builder) -> Stream:
    """The names or the numbers in a list of pairs."""
    thing, many = b.pick(("score", "scores"), ("price", "prices"), ("age", "ages"), ("weight", "weights"))
    s = Stream("", "", "int", many, "")
    listed = b.param(
        v.SCORES,
        described=f"a list of (name, {thing}) pairs",
        sample=lambda rng: [(rng.choice(v.NAMES), number) for number in sample(rng)],
    )
    sample = biased(s, _natural, 2, 5)
    who, val = b.local("name who label"), b.local(f"{thing} value v")
    s.iterable = listed
    s.target = f"{who}, {val}"
    b.case([])
    s.expr, s.noun = val, many
    s.bare = f"{many} in <{listed}>"
    if b.chance(0.4):
        s.expr, s.kind, s.noun, s.one = who, "word", "names", val
        s.words.append(thing)
        s.bare = f"names in <{listed}>"
    return s


def records(b: Builder) -> Stream:
    """A field of a list of dictionaries."""
    domain, _, plural, numeric, textual = b.rng.choice(DOMAINS)
    (f1, lo1, hi1), (f2, lo2, hi2) = numeric
    (category, options), (label, _) = textual
    use_label = b.chance(0.3)
    s = Stream("", "", "int", f"{f1} values", "")
    text_field = label if use_label else category
    second = b.chance(0.5)
    num_field, low, high = (f2, lo2, hi2) if second else (f1, lo1, hi1)

    def one(rng: Random) -> dict[str, Any]:
        return {text_field: rng.choice(v.NAMES if use_label else options), num_field: rng.randint(low, high)}

    sample = biased(s, one, 2, 3)
    listed = b.param(
        v.Kind(
            "list[dict]",
            f"a list of {plural}, each of them a dictionary with the keys '{text_field}' and '{num_field}'",
            "the list",
            "",
            v.ints,
        ),
        f"{domain} records items rows",
        sample=lambda rng: sample(rng),
    )
    var = b.local(f"{domain[:-1]} record row item r")
    s.iterable = listed
    s.target = var
    if text_field == label:
        s.expr, s.kind, s.noun = f"{var}['{label}']", "word", f"{label}s"
        s.words.append(num_field)
        s.one, s.probe = f"{var}['{num_field}']", f"_['{num_field}']"
        s.bare = f"'{label}' values of the {plural} in <{listed}>"
    else:
        s.expr, s.probe = f"{var}['{num_field}']", f"_['{num_field}']"
        s.noun = f"'{num_field}' values"
        s.bare = f"'{num_field}' values of the {plural} in <{listed}>"
        if b.chance(0.6):
            wanted = b.rng.choice(options)
            s.conditions.append(f"{var}['{category}'] == '{wanted}'")
            s.bare = f"'{num_field}' values of the {plural} in <{listed}> whose '{category}' is '{wanted}'"
            s.tests.append(f"_['{category}'] == '{wanted}'")
    b.case([])
    s.indexable = True
    return s


def flattened(b: Builder) -> Stream:
    """All numbers of a matrix or of a list of lists."""
    kind, said = b.pick((v.MATRIX, "matrix"), (v.RAGGED, "lists"))
    name = b.param(kind)
    row = b.local("row line group inner")
    s = Stream("", row, "int", "numbers", "")
    s.target = s.expr = b.local("x value cell n")
    s.outer = (row, name)
    s.bare = (
        f"«numbers|entries» of <{name}>"
        if said == "matrix"
        else f"numbers in all «the inner lists|inner lists» of <{name}>"
    )
    b.case([])
    return s


def row_values(b: Builder) -> Stream:
    """One number for each row of a matrix."""
    kind = b.pick(v.MATRIX, v.RAGGED)
    name = b.param(kind)
    row = b.local("row line r inner")
    what = "rows" if kind is v.MATRIX else "inner lists"
    code, text = b.pick(
        (f"sum({row})", "sums"),
        (f"len({row})", "lengths"),
        (f"max({row})", "largest entries"),
        (f"min({row})", "smallest entries"),
        (f"{row}[0]", "first entries"),
        (f"{row}[-1]", "last entries"),
        (f"max({row}) - min({row})", "spreads (largest minus smallest)"),
    )
    if kind is v.MATRIX and code.startswith("len"):
        code, text = f"sum({row})", "sums"
    s = Stream(row, name, "int", "values", f"{text} of the {what} of <{name}>", expr=code)
    if code.startswith(("max", "min", row)) and kind is v.RAGGED:
        s.conditions.append(row)
        s.bare = f"{text} of the non-empty inner lists of <{name}>"
    s.indexable = True
    s.mapped = True
    b.case([])
    return s


def zipped(b: Builder) -> Stream:
    """Corresponding elements of two lists combined."""
    first = b.param(v.INTS, "a xs left first list1", short="", sample=lambda rng: v.ints(rng, -5, 12, 2, 5))
    second = b.param(v.INTS, "b ys right second list2", short="", sample=lambda rng: v.ints(rng, -5, 12, 2, 5))
    x, y = b.local("x p left_item i"), b.local("y q right_item j")
    code, text = b.pick(
        (f"{x} * {y}", "products"),
        (f"{x} + {y}", "sums"),
        (f"abs({x} - {y})", "absolute differences"),
        (f"max({x}, {y})", "larger values"),
        (f"min({x}, {y})", "smaller values"),
        (f"{x} - {y}", "differences"),
    )
    s = Stream(f"{x}, {y}", f"zip({first}, {second})", "int", "results", "", expr=code)
    both = f"corresponding elements of <{first}> and <{second}>"
    s.bare = (
        f"differences <{first}>[i] - <{second}>[i] at all common positions"
        if text == "differences"
        else f"{text} of {both}"
    )
    if text.endswith("r values"):
        s.bare = f"{text} of each two {both}"
    b.note("Extra elements of the longer list are ignored.", "The longer list is cut to the length of the shorter one.")
    s.mapped = True
    b.case([], [])
    b.case([b.number(1, 9)], [b.number(1, 9), b.number(1, 9)])
    return s


def neighbours(b: Builder) -> Stream:
    """Each two neighbours in a list combined."""
    name = b.param(v.INTS)
    code, text = b.pick(
        ("{1} - {0}", "differences between each number in {n} and the one before it"),
        ("{0} + {1}", "sums of each two neighbouring numbers in {n}"),
        ("{0} * {1}", "products of each two adjacent numbers in {n}"),
        ("abs({0} - {1})", "absolute differences between neighbours in {n}"),
        ("max({0}, {1})", "larger values of each two neighbours in {n}"),
    )
    text = text.replace("{n}", f"<{name}>")
    if b.chance(0.5):
        i = b.local("i k pos")
        s = Stream(
            i, f"range(len({name}) - 1)", "int", "results", text, expr=code.format(f"{name}[{i}]", f"{name}[{i} + 1]")
        )
    else:
        x, y = b.local("x a left prev"), b.local("y b right nxt")
        s = Stream(f"{x}, {y}", f"zip({name}, {name}[1:])", "int", "results", text, expr=code.format(x, y))
    s.mapped = True
    b.case([])
    b.case([b.number(1, 9)])
    return s


def every_kth(b: Builder) -> Stream:
    """Elements at regular positions of a list."""
    name = b.param(v.INTS, sample=lambda rng: v.ints(rng, -9, 20, 3, 8))
    start, step, text = b.pick(
        (0, 2, "at even indices"),
        (1, 2, "at odd indices"),
        (0, 3, "at indices divisible by 3"),
        (2, 3, "at the indices 2, 5, 8, ..."),
    )
    s = Stream("", "", "int", "numbers", f"numbers {text} of <{name}> «(counting from 0)|(indices start at 0)»")
    if b.chance(0.5):
        s.target = s.expr = b.local("x value v")
        s.iterable = f"{name}[{start or ''}::{step}]"
    else:
        i, x = b.local("i index pos"), b.local("x value v")
        s.target, s.iterable, s.expr = f"{i}, {x}", f"enumerate({name})", x
        s.conditions.append(f"{i} % {step} == {start}")
    b.case([])
    return s
