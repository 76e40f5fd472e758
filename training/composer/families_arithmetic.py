"""Parametric families of arithmetic: recurrences, growth, charges in steps, units, checked formulas."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.3)
def recurrence(b: Builder) -> None:
    """A linear recurrence with random start values and coefficients."""
    n = b.param(v.INT, "n k index i", described="a non-negative integer", sample=v.between(0, 9))
    a0, a1 = b.number(0, 4), b.number(1, 5)
    x, y = b.local("a prev x"), b.local("b current y")
    p, q = b.pick((1, 1), (2, 1), (1, 2), (1, -1), (3, -1), (2, 3))
    extra = b.pick(0, 0, 0, 1, 2)
    left = f"{p} * {y}" if p != 1 else y
    right = f"+ {q} * {x}" if q not in (1, -1) else f"{'+' if q > 0 else '-'} {x}"
    new = f"{left} {right}" + (f" + {extra}" if extra else "")
    times = {1: "", 2: "twice ", 3: "three times "}
    said = (
        f"{times[p]}the previous term "
        + (f"plus {times[q]}the one before it" if q > 0 else "minus the one before it")
        + (f" plus {extra}" if extra else "")
    )
    law = f"The sequence starts with {a0} and {a1}, and every later term is {said}."
    seq = b.local("terms seq values")
    i = b.local("_ i j")
    if b.chance(0.6):
        b.named("term", "nth_term", "sequence", "sequence_term")
        b.noun(
            f"term number <{n}> (counting from 0) of «a|the following» sequence",
            f"the <{n}>-th term of «a|this» sequence, where term 0 is the first",
        )
        b.note(law, f"Term 0 is {a0}, term 1 is {a1}, and from then on each term is {said}.")
        b.code(
            f"{x}, {y} = {a0}, {a1}\nfor {i} in range({n}):\n    {x}, {y} = {y}, {new}\nreturn {x}",
            f"if {n} == 0:\n    return {a0}\n{x}, {y} = {a0}, {a1}\nfor {i} in range({n} - 1):\n    {x}, {y} = {y}, {new}\nreturn {y}",
        )
        b.case(0)
        b.case(1)
    else:
        b.returns = "list[int]"
        b.named("sequence", "first_terms", "build_sequence")
        b.noun(f"a list of the first <{n}> terms of «a|the following» sequence")
        b.note(law)
        b.code(
            f"{seq} = []\n{x}, {y} = {a0}, {a1}\nfor {i} in range({n}):\n    {seq}.append({x})\n    {x}, {y} = {y}, {new}\nreturn {seq}",
            f"{x}, {y} = {a0}, {a1}\n{seq} = []\nwhile len({seq}) < {n}:\n    {seq}.append({x})\n    {x}, {y} = {y}, {new}\nreturn {seq}",
        )
        b.case(0)


@family()
def halving_steps(b: Builder) -> None:
    """Counts the steps of a shrinking rule until a bound is reached."""
    n = b.param(v.INT, described="a positive integer", sample=lambda r: r.randint(1, 300))
    k = b.pick(2, 2, 3)
    sub = b.pick(1, 1, 2) if k == 3 else 1
    steps = b.local("steps count moves")
    b.named("count_steps", "steps_to_zero", "steps_needed")
    rule = (
        f"if <{n}> is divisible by {k} it is divided by {k}, otherwise {sub} is subtracted"
        if k == 3
        else "an even number is halved, an odd number is decreased by 1"
    )
    b.noun(
        f"the number of steps that bring <{n}> «down to|to» 0 or below, where in each step {rule}"
        if sub == 2
        else f"the number of steps that bring <{n}> «down to|to» 0, where in each step {rule}",
        f"how many steps it takes until <{n}> is {'0 or negative' if sub == 2 else '0'}, when in each step {rule}",
    )
    b.code(
        f"{steps} = 0\nwhile {n} > 0:\n    if {n} % {k} == 0:\n        {n} //= {k}\n    else:\n        {n} -= {sub}\n    {steps} += 1\nreturn {steps}",
        f"{steps} = 0\nwhile {n} > 0:\n    {n} = {n} // {k} if {n} % {k} == 0 else {n} - {sub}\n    {steps} += 1\nreturn {steps}",
    )
    b.case(0)


@family()
def growth(b: Builder) -> None:
    """How many periods until an amount reaches a goal."""
    start = b.param(v.INT, "start amount initial begin", sample=v.between(1, 20))
    goal = b.param(v.INT, "goal target limit", sample=v.between(10, 200))
    unit = b.pick("day", "week", "month", "round", "year")
    count = b.local(f"{unit}s count periods")
    rule, said = b.pick(
        ("* 2", "doubles"),
        ("* 3", "triples"),
        (f"+ {(k := b.number(2, 9))}", f"grows by {k}"),
        ("* 2 + 1", "is doubled and then increased by 1"),
    )
    strict = b.chance(0.4)
    op = "<=" if strict else "<"
    b.named(f"{unit}s_until", f"count_{unit}s", "time_to_reach")
    b.noun(
        f"the number of {unit}s until an amount that starts at <{start}> and {said} every {unit} is {'greater than' if strict else 'at least'} <{goal}>",
        f"how many {unit}s it takes until the amount {'exceeds' if strict else 'reaches or exceeds'} <{goal}>, when it starts at <{start}> and {said} each {unit}",
    )
    update = f"{start} = {start} {rule}" if "1" in rule and "*" in rule else f"{start} {rule[0]}= {rule[2:]}"
    b.code(f"{count} = 0\nwhile {start} {op} {goal}:\n    {update}\n    {count} += 1\nreturn {count}")
    b.case(50, 10)


@family()
def piecewise(b: Builder) -> None:
    """A rate that changes at thresholds: charges, labels."""
    n = b.param(
        v.INT,
        b.pick("units hours", "weight kilos", "distance km", "minutes amount"),
        described="a non-negative integer",
        sample=v.between(0, 40),
    )
    t1 = b.number(3, 8)
    t2 = t1 + b.number(4, 10)
    p1, p2, p3 = b.number(2, 6), b.number(7, 12), b.number(13, 20)
    if b.chance(0.5):
        b.named("charge", "fee", "price", "cost")
        b.do(
            f"charge {p1} for each of the first {t1} units, {p2} for each unit after that up to {t2}, and {p3} for each further unit, and return the total price of <{n}> units"
        )
        b.code(
            f"if {n} <= {t1}:\n    return {n} * {p1}\nif {n} <= {t2}:\n    return {t1} * {p1} + ({n} - {t1}) * {p2}\nreturn {t1} * {p1} + {t2 - t1} * {p2} + ({n} - {t2}) * {p3}",
            f"return min({n}, {t1}) * {p1} + max(0, min({n}, {t2}) - {t1}) * {p2} + max(0, {n} - {t2}) * {p3}",
        )
        b.case(0)
        b.case(t1)
        return
    l1, l2, l3 = b.pick(
        ("small", "medium", "large"),
        ("low", "normal", "high"),
        ("bronze", "silver", "gold"),
        ("light", "middle", "heavy"),
        ("A", "B", "C"),
    )
    b.returns = "str"
    b.named("classify", "category", "label", "rate")
    inc = b.chance(0.5)
    op, said = ("<=", "at most") if inc else ("<", "less than")
    b.do(
        f"return '{l1}' if <{n}> is {said} {t1}, '{l2}' if it is {said} {t2}, and '{l3}' otherwise",
        f"classify <{n}>: '{l1}' when {said} {t1}, else '{l2}' when {said} {t2}, else '{l3}'",
    )
    b.code(
        f"if {n} {op} {t1}:\n    return '{l1}'\nif {n} {op} {t2}:\n    return '{l2}'\nreturn '{l3}'",
        f"if {n} {op} {t1}:\n    return '{l1}'\nelif {n} {op} {t2}:\n    return '{l2}'\nelse:\n    return '{l3}'",
        f"return '{l1}' if {n} {op} {t1} else '{l2}' if {n} {op} {t2} else '{l3}'",
    )
    b.case(t1)
    b.case(t2)


@family()
def divisibility_words(b: Builder) -> None:
    """Words for divisibility by two numbers, for one number or a whole range."""
    k1, k2 = b.rng.sample((2, 3, 4, 5, 7), 2)
    w1, w2 = b.rng.sample(("tick", "tock", "red", "blue", "ping", "pong", "left", "right", "sun", "moon"), 2)
    both = b.pick(w1 + w2, f"{w1}-{w2}", "both")
    n = b.param(v.INT, sample=v.between(1, 40))
    b.returns = "str"
    other, said = b.pick((f"str({n})", "the number itself as a string"), ("''", "the empty string"), ("'-'", "'-'"))
    b.named("label", "word_for", "say", "name_number")
    b.do(
        f"return '{both}' if <{n}> is divisible by both {k1} and {k2}, '{w1}' if only by {k1}, '{w2}' if only by {k2}, and {said} otherwise"
    )
    b.code(
        f"if {n} % {k1} == 0 and {n} % {k2} == 0:\n    return '{both}'\nif {n} % {k1} == 0:\n    return '{w1}'\nif {n} % {k2} == 0:\n    return '{w2}'\nreturn {other}",
        f"if {n} % {k1} == 0:\n    return '{both}' if {n} % {k2} == 0 else '{w1}'\nreturn '{w2}' if {n} % {k2} == 0 else {other}",
    )
    b.case(k1 * k2)


@family()
def validated_arithmetic(b: Builder) -> None:
    """A formula with a check that raises ValueError."""
    shape = b.pick("rectangle area", "box", "average speed", "clamp", "percent", "share")
    if shape == "rectangle area":
        x, y = b.param(v.INT, "width w", sample=v.between(-2, 12)), b.param(v.INT, "height h", sample=v.between(1, 12))
        per = b.chance(0.5)
        b.named("rectangle_perimeter" if per else "rectangle_area")
        b.noun(f"the {'perimeter' if per else 'area'} of a rectangle with sides <{x}> and <{y}>")
        b.error(f"<{x}> or <{y}> is not positive")
        b.code(
            f"if {x} <= 0 or {y} <= 0:\n    raise ValueError('sides must be positive')\nreturn {f'2 * ({x} + {y})' if per else f'{x} * {y}'}"
        )
        b.case(0, 4)
        b.case(-3, 2)
    elif shape == "box":
        x = b.param(v.INT, "side edge a", sample=v.between(0, 9))
        code, said = b.pick(
            (f"{x} ** 3", "volume"), (f"6 * {x} ** 2", "surface area"), (f"12 * {x}", "total edge length")
        )
        b.named("cube_" + said.replace(" ", "_"))
        b.noun(f"the {said} of a cube whose edges have length <{x}>")
        b.error(f"<{x}> is negative")
        b.code(f"if {x} < 0:\n    raise ValueError('negative length')\nreturn {code}")
        b.case(-1)
        b.case(0)
    elif shape == "average speed":
        x, y = (
            b.param(v.INT, "distance km", sample=v.between(10, 200)),
            b.param(v.INT, "hours time", sample=v.between(1, 8)),
        )
        b.named("speed", "average_speed")
        b.noun(f"the average speed for <{x}> kilometres in <{y}> hours, rounded down to a whole number")
        b.error(f"<{y}> is not positive")
        b.code(
            f"if {y} <= 0:\n    raise ValueError('time must be positive')\nreturn {x} // {y}",
            f"if {y} > 0:\n    return {x} // {y}\nraise ValueError('time must be positive')",
        )
        b.case(10, 0)
    elif shape == "clamp":
        x, lo, hi = (
            b.param(v.INT, "value x n", sample=v.between(-10, 30)),
            b.param(v.INT, "low lower minimum", sample=v.between(-5, 5)),
            b.param(v.INT, "high upper maximum", sample=v.between(6, 20)),
        )
        b.named("clamp", "limit", "bounded")
        b.noun(
            f"<{x}> limited to the range from <{lo}> to <{hi}>",
            f"the value in the range <{lo}> to <{hi}> that is closest to <{x}>",
        )
        b.error(f"<{lo}> is greater than <{hi}>")
        b.code(
            f"if {lo} > {hi}:\n    raise ValueError('empty range')\nreturn max({lo}, min({hi}, {x}))",
            f"if {lo} > {hi}:\n    raise ValueError('empty range')\nif {x} < {lo}:\n    return {lo}\nif {x} > {hi}:\n    return {hi}\nreturn {x}",
        )
        b.case(1, 5, 2)
    elif shape == "percent":
        x, y = (
            b.param(v.INT, "part share count", sample=v.between(0, 40)),
            b.param(v.INT, "whole total size", sample=v.between(40, 90)),
        )
        b.named("percentage", "percent", "as_percent")
        b.noun(f"what percentage <{x}> is of <{y}>, rounded down to an integer")
        b.error(f"<{y}> is 0")
        b.code(f"if {y} == 0:\n    raise ValueError('division by zero')\nreturn 100 * {x} // {y}")
        b.case(1, 0)
    else:
        x, y = (
            b.param(v.INT, "items coins n", sample=v.between(0, 50)),
            b.param(v.INT, "people groups k", sample=v.between(1, 7)),
        )
        b.returns = "tuple[int, int]"
        b.named("share", "divide_evenly", "split_evenly")
        b.do(
            f"share <{x}> things equally among <{y}> and return a tuple of how many each one gets and how many are left over"
        )
        b.error(f"<{y}> is less than 1")
        b.code(
            f"if {y} < 1:\n    raise ValueError('nobody to share with')\nreturn {x} // {y}, {x} % {y}",
            f"if {y} < 1:\n    raise ValueError('nobody to share with')\nreturn divmod({x}, {y})",
        )
        b.case(5, 0)


@family()
def time_units(b: Builder) -> None:
    """Mixed units: take apart, put together, format."""
    big, small, k = b.pick(
        ("hours", "minutes", 60),
        ("minutes", "seconds", 60),
        ("feet", "inches", 12),
        ("weeks", "days", 7),
        ("boxes", "eggs", 12),
        ("rolls", "coins", 25),
    )
    if b.chance(0.65):
        n = b.param(v.INT, f"{small} total n", described="a non-negative integer", sample=v.between(0, 400))
        how = b.pick("tuple", "colon", "words")
        one, two = b.local(f"{big} whole q"), b.local("rest left r")
        b.named(f"to_{big}", f"{small}_to_{big}", "split_units")
        first = b.pick(f"{one}, {two} = divmod({n}, {k})", f"{one} = {n} // {k}\n{two} = {n} % {k}")
        if how == "tuple":
            b.returns = "tuple[int, int]"
            b.do(
                f"convert <{n}> {small} into whole {big} and remaining {small}, and return both as a tuple",
                f"return a tuple with the number of full {big} in <{n}> {small} and the {small} left over",
            )
            b.note(f"{k} {small} make one of the {big}.")
            b.code(f"{first}\nreturn {one}, {two}", f"return divmod({n}, {k})")
        elif how == "colon":
            b.returns = "str"
            b.do(
                f"write <{n}> {small} as a string '{big}:{small}', the second part padded to two digits (there are {k} {small} in one of the {big})"
            )
            b.code(
                f"{first}\nreturn f'{{{one}}}:{{{two}:02d}}'",
                f"{first}\nreturn str({one}) + ':' + str({two}).zfill(2)",
                f"return f'{{{n} // {k}}}:{{{n} % {k}:02}}'",
            )
        else:
            b.returns = "str"
            a, c = big[0], small[0] if small[0] != big[0] else small[:2]
            b.do(
                f"write <{n}> {small} in the form '3{a} 5{c}' (whole {big}, then remaining {small}, {k} {small} to one of the {big})"
            )
            b.note(
                f"Leave out the part with '{a}' when it is zero.",
                f"If there are no full {big}, only the part with '{c}' is written.",
            )
            b.code(
                f"{first}\nif {one} == 0:\n    return f'{{{two}}}{c}'\nreturn f'{{{one}}}{a} {{{two}}}{c}'",
                f"{first}\nreturn (f'{{{one}}}{a} ' if {one} else '') + f'{{{two}}}{c}'",
            )
            b.case(k - 1)
        b.case(0)
        return
    s = b.param(
        v.TEXT,
        "text s clock",
        described=f"a string of {big} and {small} separated by a colon",
        sample=lambda r: f"{r.randint(0, 20)}:{r.randint(0, k - 1):02d}",
    )
    x, y = b.local(f"{big} left a"), b.local(f"{small} right b")
    b.named(f"total_{small}", f"to_{small}", "parse_units")
    b.noun(f"the total number of {small} that <{s}> stands for ({k} {small} make one of the {big})")
    b.code(
        f"{x}, {y} = {s}.split(':')\nreturn int({x}) * {k} + int({y})",
        f"{x}, {y} = map(int, {s}.split(':'))\nreturn {x} * {k} + {y}",
    )
