"""Parametric families on integers: digit loops, divisors, recurrences, numeric while loops."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family()
def digit_extreme(b: Builder) -> None:
    """Largest or smallest digit by repeated division."""
    n = b.param(v.INT, described="a positive integer", sample=lambda r: r.randint(1, 10 ** r.randint(2, 7)))
    big = b.chance(0.5)
    f, op, said = ("max", ">", "largest") if big else ("min", "<", "smallest")
    best, d = b.local("best result top"), b.local("digit d last")
    b.named(f"{said}_digit", f"{f}_digit")
    b.noun(f"the {said} «digit|decimal digit» of <{n}>")
    start = "0" if big else "9"
    b.code(f"return {f}(int({d}) for {d} in str({n}))",
           f"{best} = {start}\nwhile {n} > 0:\n    {d} = {n} % 10\n    if {d} {op} {best}:\n        {best} = {d}\n    {n} //= 10\nreturn {best}",
           f"{best} = {start}\nwhile {n}:\n    {n}, {d} = divmod({n}, 10)\n    {best} = {f}({best}, {d})\nreturn {best}")
    b.case(b.number(1, 9))


@family()
def digit_accumulate(b: Builder) -> None:
    """Sum, product or count of digits with a condition, by repeated division."""
    n = b.param(v.INT, described="a non-negative integer", sample=lambda r: r.randint(0, 10 ** r.randint(2, 7)))
    d = b.local("digit d last")
    test, said = b.pick((f"{d} % 2 == 0", "even"), (f"{d} % 2 == 1", "odd"), (f"{d} > 4", "greater than 4"), (f"{d} != 0", "not zero"),
                        (f"{d} < 5", "less than 5"), (f"{d} % 3 == 0", "divisible by 3"))
    what, start, step, lone = b.pick(("sum", 0, "+= {d}", "sum"), ("number", 0, "+= 1", "count"), ("product", 1, "*= {d}", "product"),
                                     ("sum of the squares", 0, "+= {d} ** 2", "square_sum"))
    acc = b.local("total result count acc")
    step = step.replace("{d}", d)
    b.named(f"digit_{lone}", f"{lone}_of_digits")
    digits = f"digits of <{n}> that are {said}"
    b.noun(f"the {what} of " + ("" if what == "number" else "the ") + digits)
    if what == "product":
        b.note("If there are none, the result is 1.", "The product of no digits is 1.")
    b.code(f"{acc} = {start}\nwhile {n} > 0:\n    {d} = {n} % 10\n    if {test}:\n        {acc} {step}\n    {n} //= 10\nreturn {acc}",
           f"{acc} = {start}\nwhile {n}:\n    {n}, {d} = divmod({n}, 10)\n    if {test}:\n        {acc} {step}\nreturn {acc}",
           f"{acc} = {start}\nfor {d} in map(int, str({n})):\n    if {test}:\n        {acc} {step}\nreturn {acc}")
    if what != "product":
        b.case(0)


@family(1.4)
def divisors(b: Builder) -> None:
    """Divisors with a condition: list, count, sum."""
    n = b.param(v.INT, described="a positive integer", sample=v.between(1, 60))
    d, out = b.local("d i k candidate"), b.local("result found divs out")
    test, said = b.pick(("", ""), ("", ""), (f" and {d} % 2 == 0", "even "), (f" and {d} % 2 == 1", "odd "), (f" and {d} > 1", "non-trivial "))
    top, scope = b.pick((f"{n} + 1", f"divisors of <{n}>"), (f"{n}", f"proper divisors of <{n}> («those|divisors» smaller than <{n}>)"))
    if said == "non-trivial ":
        said, scope = "", scope.replace("divisors", "divisors greater than 1", 1)
    how = b.pick("list", "count", "sum", "list")
    gen = f"for {d} in range(1, {top}) if {n} % {d} == 0{test}"
    if how == "list":
        b.returns = "list[int]"
        b.named("divisors", "list_divisors", "factors")
        b.noun(f"a list of the {said}{scope} in ascending order", f"all {said}{scope}, smallest first")
        b.code(f"return [{d} {gen}]", f"{out} = []\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out}.append({d})\nreturn {out}")
    elif how == "count":
        b.named("count_divisors", "divisor_count")
        b.noun(f"the number of {said}{scope}", f"how many {said}{scope} there are")
        b.code(f"return sum(1 {gen})", f"{out} = 0\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out} += 1\nreturn {out}")
    else:
        b.named("sum_divisors", "divisor_sum")
        b.noun(f"the sum of the {said}{scope}")
        b.code(f"return sum({d} {gen})", f"{out} = 0\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out} += {d}\nreturn {out}")
    b.case(1)


@family(1.2)
def primes(b: Builder) -> None:
    """Primality and lists of primes by trial division."""
    n = b.param(v.INT, sample=v.between(2, 60))
    d, p, out = b.local("d i divisor"), b.local("p candidate k"), b.local("primes result found")
    how = b.pick("is", "list", "count", "next", "smallest", "factors")
    if how == "is":
        b.named("is_prime", "prime", "check_prime")
        b.whether(f"<{n}> is a prime number", f"<{n}> is prime, that is greater than 1 and divisible only by 1 and itself")
        b.code(f"if {n} < 2:\n    return False\nfor {d} in range(2, int({n} ** 0.5) + 1):\n    if {n} % {d} == 0:\n        return False\nreturn True",
               f"return {n} > 1 and all({n} % {d} for {d} in range(2, int({n} ** 0.5) + 1))",
               f"if {n} < 2:\n    return False\n{d} = 2\nwhile {d} * {d} <= {n}:\n    if {n} % {d} == 0:\n        return False\n    {d} += 1\nreturn True")
        b.case(1)
        b.case(0)
    elif how in ("list", "count"):
        strict = b.chance(0.5)
        stop = n if strict else f"{n} + 1"
        where = f"less than <{n}>" if strict else f"«up to and including <{n}>|not greater than <{n}>|less than or equal to <{n}>»"
        test = f"all({p} % {d} for {d} in range(2, int({p} ** 0.5) + 1))"
        if how == "list":
            b.returns = "list[int]"
            b.named("primes_up_to", "list_primes", "primes_below")
            b.noun(f"a list of all prime numbers {where}", f"the primes {where} in ascending order")
            b.code(f"return [{p} for {p} in range(2, {stop}) if {test}]",
                   f"{out} = []\nfor {p} in range(2, {stop}):\n    if all({p} % {d} != 0 for {d} in {out}):\n        {out}.append({p})\nreturn {out}",
                   f"{out} = []\nfor {p} in range(2, {stop}):\n    for {d} in range(2, {p}):\n        if {p} % {d} == 0:\n            break\n    else:\n        {out}.append({p})\nreturn {out}")
        else:
            b.named("count_primes", "prime_count")
            b.noun(f"the number of primes {where}", f"how many prime numbers {where} there are")
            b.code(f"return sum(1 for {p} in range(2, {stop}) if {test})",
                   f"{out} = 0\nfor {p} in range(2, {stop}):\n    if {test}:\n        {out} += 1\nreturn {out}")
        b.case(1)
        b.params[0].sample = v.between(2, 40)
    elif how == "next":
        b.named("next_prime", "prime_after")
        b.noun(f"the smallest prime «greater than|above» <{n}>")
        b.code(f"{p} = {n} + 1\nwhile {p} < 2 or any({p} % {d} == 0 for {d} in range(2, int({p} ** 0.5) + 1)):\n    {p} += 1\nreturn {p}",
               f"{p} = max(2, {n} + 1)\nwhile True:\n    if all({p} % {d} for {d} in range(2, {p})):\n        return {p}\n    {p} += 1")
        b.case(0)
    elif how == "smallest":
        b.named("smallest_divisor", "least_factor")
        b.noun(f"the smallest divisor of <{n}> that is greater than 1")
        b.params[0].described = "an integer greater than 1"
        b.code(f"{d} = 2\nwhile {n} % {d}:\n    {d} += 1\nreturn {d}", f"for {d} in range(2, {n}):\n    if {n} % {d} == 0:\n        return {d}\nreturn {n}",
               f"return next({d} for {d} in range(2, {n} + 1) if {n} % {d} == 0)")
    else:
        b.returns = "list[int]"
        b.named("prime_factors", "factorize")
        distinct = b.chance(0.4)
        b.params[0].described = "a positive integer"
        b.noun(f"a list of the «distinct|different» prime factors of <{n}> in ascending order" if distinct
               else f"the prime factors of <{n}> in ascending order, each as often as it divides <{n}>")
        inner = f"{out}.append({d})\n        while {n} % {d} == 0:\n            {n} //= {d}" if distinct else f"{out}.append({d})\n        {n} //= {d}"
        tail = "    {d} += 1" if distinct else "    else:\n        {d} += 1"
        b.code(f"{out} = []\n{d} = 2\nwhile {n} > 1:\n    if {n} % {d} == 0:\n        {inner}\n{tail.replace('{d}', d)}\nreturn {out}")
        b.case(1)


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
    said = f"{times[p]}the previous term " + (f"plus {times[q]}the one before it" if q > 0 else "minus the one before it") + (f" plus {extra}" if extra else "")
    law = f"The sequence starts with {a0} and {a1}, and every later term is {said}."
    seq = b.local("terms seq values")
    i = b.local("_ i j")
    if b.chance(0.6):
        b.named("term", "nth_term", "sequence", "sequence_term")
        b.noun(f"term number <{n}> (counting from 0) of «a|the following» sequence", f"the <{n}>-th term of «a|this» sequence, where term 0 is the first")
        b.note(law, f"Term 0 is {a0}, term 1 is {a1}, and from then on each term is {said}.")
        if b.chance(0.25) and b.names:
            b.named("term")
            b.names[:] = ["term"]
        b.code(f"{x}, {y} = {a0}, {a1}\nfor {i} in range({n}):\n    {x}, {y} = {y}, {new}\nreturn {x}",
               f"{seq} = [{a0}, {a1}]\nwhile len({seq}) <= {n}:\n    {seq}.append({new.replace(y, seq + '[-1]').replace(' ' + x, ' ' + seq + '[-2]')})\nreturn {seq}[{n}]"
               if False else f"if {n} == 0:\n    return {a0}\n{x}, {y} = {a0}, {a1}\nfor {i} in range({n} - 1):\n    {x}, {y} = {y}, {new}\nreturn {y}")
        b.case(0)
        b.case(1)
    else:
        b.returns = "list[int]"
        b.named("sequence", "first_terms", "build_sequence")
        b.noun(f"a list of the first <{n}> terms of «a|the following» sequence")
        b.note(law)
        b.code(f"{seq} = []\n{x}, {y} = {a0}, {a1}\nfor {i} in range({n}):\n    {seq}.append({x})\n    {x}, {y} = {y}, {new}\nreturn {seq}",
               f"{x}, {y} = {a0}, {a1}\n{seq} = []\nwhile len({seq}) < {n}:\n    {seq}.append({x})\n    {x}, {y} = {y}, {new}\nreturn {seq}")
        b.case(0)


@family()
def halving_steps(b: Builder) -> None:
    """Counts the steps of a shrinking rule until a bound is reached."""
    n = b.param(v.INT, described="a positive integer", sample=lambda r: r.randint(1, 300))
    k = b.pick(2, 2, 3)
    sub = b.pick(1, 1, 2) if k == 3 else 1
    steps = b.local("steps count moves")
    b.named("count_steps", "steps_to_zero", "steps_needed")
    rule = f"if <{n}> is divisible by {k} it is divided by {k}, otherwise {sub} is subtracted" if k == 3 else "an even number is halved, an odd number is decreased by 1"
    b.noun(f"the number of steps that bring <{n}> «down to|to» 0 or below, where in each step {rule}" if sub == 2 else f"the number of steps that bring <{n}> «down to|to» 0, where in each step {rule}",
           f"how many steps it takes until <{n}> is {'0 or negative' if sub == 2 else '0'}, when in each step {rule}")
    b.code(f"{steps} = 0\nwhile {n} > 0:\n    if {n} % {k} == 0:\n        {n} //= {k}\n    else:\n        {n} -= {sub}\n    {steps} += 1\nreturn {steps}",
           f"{steps} = 0\nwhile {n} > 0:\n    {n} = {n} // {k} if {n} % {k} == 0 else {n} - {sub}\n    {steps} += 1\nreturn {steps}")
    b.case(0)


@family()
def growth(b: Builder) -> None:
    """How many periods until an amount reaches a goal."""
    start = b.param(v.INT, "start amount initial begin", sample=v.between(1, 20))
    goal = b.param(v.INT, "goal target limit", sample=v.between(10, 200))
    unit = b.pick("day", "week", "month", "round", "year")
    count = b.local(f"{unit}s count periods")
    rule, said = b.pick(("* 2", "doubles"), ("* 3", "triples"), (f"+ {(k := b.number(2, 9))}", f"grows by {k}"), ("* 2 + 1", "is doubled and then increased by 1"))
    strict = b.chance(0.4)
    op = "<=" if strict else "<"
    b.named(f"{unit}s_until", f"count_{unit}s", "time_to_reach")
    b.noun(f"the number of {unit}s until an amount that starts at <{start}> and {said} every {unit} is {'greater than' if strict else 'at least'} <{goal}>",
           f"how many {unit}s it takes until the amount {'exceeds' if strict else 'reaches or exceeds'} <{goal}>, when it starts at <{start}> and {said} each {unit}")
    update = f"{start} = {start} {rule}" if "1" in rule and "*" in rule else f"{start} {rule[0]}= {rule[2:]}"
    b.code(f"{count} = 0\nwhile {start} {op} {goal}:\n    {update}\n    {count} += 1\nreturn {count}")
    b.case(50, 10)


@family()
def base_digits(b: Builder) -> None:
    """Conversion to and from a base."""
    base = b.pick(2, 3, 5, 8, 2, 4)
    if b.chance(0.6):
        n = b.param(v.INT, described="a non-negative integer", sample=v.between(1, 120))
        out, d = b.local("digits result out"), b.local("d digit rest")
        as_list = b.chance(0.4)
        b.named(f"to_base_{base}", f"base{base}_digits", "convert_base")
        if as_list:
            b.returns = "list[int]"
            b.noun(f"a list of the digits of <{n}> in base {base}, most significant first")
            b.note("For 0 return [0].", "The digits of 0 are [0].")
            b.code(f"if {n} == 0:\n    return [0]\n{out} = []\nwhile {n} > 0:\n    {out}.append({n} % {base})\n    {n} //= {base}\nreturn {out}[::-1]",
                   f"{out} = []\nwhile {n}:\n    {n}, {d} = divmod({n}, {base})\n    {out}.insert(0, {d})\nreturn {out} or [0]")
        else:
            b.returns = "str"
            b.noun(f"the base-{base} representation of <{n}> as a string", f"a string with <{n}> written in base {base}")
            b.note("For 0 return '0'.", "0 gives '0'.")
            b.code(f"if {n} == 0:\n    return '0'\n{out} = ''\nwhile {n} > 0:\n    {out} = str({n} % {base}) + {out}\n    {n} //= {base}\nreturn {out}",
                   f"{out} = []\nwhile {n}:\n    {n}, {d} = divmod({n}, {base})\n    {out}.append(str({d}))\nreturn ''.join(reversed({out})) or '0'")
        b.case(0)
    else:
        s = b.param(v.TEXT, "digits text s", described=f"a string of base-{base} digits",
                    sample=lambda r: "".join(r.choice("01234567"[:base]) for _ in range(r.randint(2, 6))))
        b.named(f"from_base_{base}", "parse_number", "to_integer")
        b.noun(f"the integer that <{s}> stands for when read as a number in base {base}", f"the value of <{s}> read in base {base}")
        acc, ch = b.local("value result total"), b.local("ch digit c")
        b.code(f"return int({s}, {base})", f"{acc} = 0\nfor {ch} in {s}:\n    {acc} = {acc} * {base} + int({ch})\nreturn {acc}")
        b.case(str(base - 1))


@family()
def common_measure(b: Builder) -> None:
    """Greatest common divisor, least common multiple and relatives."""
    x = b.param(v.INT, "a x m first", described="a positive integer", sample=v.between(1, 60))
    y = b.param(v.INT, "b y n second", described="a positive integer", sample=lambda r: r.choice((2, 3, 4, 6, 12)) * r.randint(1, 9))
    d = b.local("d k candidate")
    how = b.pick("gcd", "lcm", "coprime", "reduce", "common")
    if how == "gcd":
        b.named("gcd", "common_divisor", "greatest_common_divisor")
        b.noun(f"the greatest common divisor of <{x}> and <{y}>", f"the largest integer that divides both <{x}> and <{y}>")
        b.code(f"while {y}:\n    {x}, {y} = {y}, {x} % {y}\nreturn {x}", f"for {d} in range(min({x}, {y}), 0, -1):\n    if {x} % {d} == 0 and {y} % {d} == 0:\n        return {d}\nreturn 1",
               f"while {x} != {y}:\n    if {x} > {y}:\n        {x} -= {y}\n    else:\n        {y} -= {x}\nreturn {x}")
    elif how == "lcm":
        b.named("lcm", "common_multiple", "least_common_multiple")
        b.noun(f"the «least|smallest» common multiple of <{x}> and <{y}>", f"the smallest positive integer divisible by both <{x}> and <{y}>")
        if b.chance(0.4):
            b.need("from math import gcd")
            b.code(f"return {x} * {y} // gcd({x}, {y})")
        else:
            b.code(f"{d} = max({x}, {y})\nwhile {d} % {x} or {d} % {y}:\n    {d} += 1\nreturn {d}", f"{d} = {x}\nwhile {d} % {y} != 0:\n    {d} += {x}\nreturn {d}")
    elif how == "coprime":
        b.named("are_coprime", "coprime", "no_common_factor")
        b.whether(f"<{x}> and <{y}> have no common divisor greater than 1", f"1 is the only positive integer that divides both <{x}> and <{y}>")
        b.code(f"while {y}:\n    {x}, {y} = {y}, {x} % {y}\nreturn {x} == 1", f"return not any({x} % {d} == 0 and {y} % {d} == 0 for {d} in range(2, min({x}, {y}) + 1))")
    elif how == "reduce":
        b.returns = "tuple[int, int]"
        b.named("reduce_fraction", "simplify", "lowest_terms")
        b.do(f"reduce the fraction <{x}>/<{y}> to lowest terms and return numerator and denominator as a tuple")
        b.need("from math import gcd")
        b.code(f"{d} = gcd({x}, {y})\nreturn {x} // {d}, {y} // {d}")
    else:
        b.returns = "list[int]"
        b.named("common_divisors", "shared_factors")
        b.noun(f"a list of all common divisors of <{x}> and <{y}> in ascending order")
        b.code(f"return [{d} for {d} in range(1, min({x}, {y}) + 1) if {x} % {d} == 0 and {y} % {d} == 0]")


@family()
def piecewise(b: Builder) -> None:
    """A rate that changes at thresholds: charges, labels."""
    n = b.param(v.INT, b.pick("units hours", "weight kilos", "distance km", "minutes amount"), described="a non-negative integer", sample=v.between(0, 40))
    t1 = b.number(3, 8)
    t2 = t1 + b.number(4, 10)
    p1, p2, p3 = b.number(2, 6), b.number(7, 12), b.number(13, 20)
    if b.chance(0.5):
        b.named("charge", "fee", "price", "cost")
        b.do(f"charge {p1} for each of the first {t1} units, {p2} for each unit after that up to {t2}, and {p3} for each further unit, and return the total price of <{n}> units")
        b.code(f"if {n} <= {t1}:\n    return {n} * {p1}\nif {n} <= {t2}:\n    return {t1} * {p1} + ({n} - {t1}) * {p2}\nreturn {t1} * {p1} + {t2 - t1} * {p2} + ({n} - {t2}) * {p3}",
               f"return min({n}, {t1}) * {p1} + max(0, min({n}, {t2}) - {t1}) * {p2} + max(0, {n} - {t2}) * {p3}")
        b.case(0)
        b.case(t1)
        return
    l1, l2, l3 = b.pick(("small", "medium", "large"), ("low", "normal", "high"), ("bronze", "silver", "gold"), ("light", "middle", "heavy"), ("A", "B", "C"))
    b.returns = "str"
    b.named("classify", "category", "label", "rate")
    inc = b.chance(0.5)
    op, said = ("<=", "at most") if inc else ("<", "less than")
    b.do(f"return '{l1}' if <{n}> is {said} {t1}, '{l2}' if it is {said} {t2}, and '{l3}' otherwise", f"classify <{n}>: '{l1}' when {said} {t1}, else '{l2}' when {said} {t2}, else '{l3}'")
    b.code(f"if {n} {op} {t1}:\n    return '{l1}'\nif {n} {op} {t2}:\n    return '{l2}'\nreturn '{l3}'",
           f"if {n} {op} {t1}:\n    return '{l1}'\nelif {n} {op} {t2}:\n    return '{l2}'\nelse:\n    return '{l3}'",
           f"return '{l1}' if {n} {op} {t1} else '{l2}' if {n} {op} {t2} else '{l3}'")
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
    b.do(f"return '{both}' if <{n}> is divisible by both {k1} and {k2}, '{w1}' if only by {k1}, '{w2}' if only by {k2}, and {said} otherwise")
    b.code(f"if {n} % {k1} == 0 and {n} % {k2} == 0:\n    return '{both}'\nif {n} % {k1} == 0:\n    return '{w1}'\nif {n} % {k2} == 0:\n    return '{w2}'\nreturn {other}",
           f"if {n} % {k1} == 0:\n    return '{both}' if {n} % {k2} == 0 else '{w1}'\nreturn '{w2}' if {n} % {k2} == 0 else {other}")
    b.case(k1 * k2)


@family()
def search_range(b: Builder) -> None:
    """Smallest or largest number in a range with two properties, or -1."""
    low = b.param(v.INT, "low start a lo", sample=v.between(1, 30))
    high = b.param(v.INT, "high end b hi", sample=v.between(20, 80))
    x = b.local("x candidate n i")
    k = b.number(3, 9)
    test, said = b.pick((f"{x} % {k} == 0", f"divisible by {k}"), (f"sum(map(int, str({x}))) == {k + 2}", f"with a digit sum of {k + 2}"),
                        (f"str({x}) == str({x})[::-1]", "that reads the same backwards"), (f"int({x} ** 0.5) ** 2 == {x}", "that is a perfect square"),
                        (f"{x} % {k} == 1 and {x} % 2 == 0", f"that is even and leaves remainder 1 when divided by {k}"), (f"str({x})[-1] == str({x})[0]", "whose first and last digit are equal"))
    first = b.chance(0.6)
    rng = f"range({low}, {high} + 1)" if first else f"range({high}, {low} - 1, -1)"
    b.named("find_number", "search", ("first" if first else "last") + "_match", "locate")
    b.noun(f"the {'smallest' if first else 'largest'} integer from <{low}> to <{high}> (both included) {said}")
    b.note("Return -1 if there is none.", "If no such number exists, return -1.")
    b.code(f"for {x} in {rng}:\n    if {test}:\n        return {x}\nreturn -1", f"return next(({x} for {x} in {rng} if {test}), -1)",
           f"{x} = {low}\nwhile {x} <= {high}:\n    if {test}:\n        return {x}\n    {x} += 1\nreturn -1" if first else f"for {x} in {rng}:\n    if {test}:\n        return {x}\nreturn -1")
    b.case(9, 3)


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
        b.code(f"if {x} <= 0 or {y} <= 0:\n    raise ValueError('sides must be positive')\nreturn {f'2 * ({x} + {y})' if per else f'{x} * {y}'}")
        b.case(0, 4)
        b.case(-3, 2)
    elif shape == "box":
        x = b.param(v.INT, "side edge a", sample=v.between(0, 9))
        code, said = b.pick((f"{x} ** 3", "volume"), (f"6 * {x} ** 2", "surface area"), (f"12 * {x}", "total edge length"))
        b.named("cube_" + said.replace(" ", "_"))
        b.noun(f"the {said} of a cube whose edges have length <{x}>")
        b.error(f"<{x}> is negative")
        b.code(f"if {x} < 0:\n    raise ValueError('negative length')\nreturn {code}")
        b.case(-1)
        b.case(0)
    elif shape == "average speed":
        x, y = b.param(v.INT, "distance km", sample=v.between(10, 200)), b.param(v.INT, "hours time", sample=v.between(1, 8))
        b.named("speed", "average_speed")
        b.noun(f"the average speed for <{x}> kilometres in <{y}> hours, rounded down to a whole number")
        b.error(f"<{y}> is not positive")
        b.code(f"if {y} <= 0:\n    raise ValueError('time must be positive')\nreturn {x} // {y}", f"if {y} > 0:\n    return {x} // {y}\nraise ValueError('time must be positive')")
        b.case(10, 0)
    elif shape == "clamp":
        x, lo, hi = b.param(v.INT, "value x n", sample=v.between(-10, 30)), b.param(v.INT, "low lower minimum", sample=v.between(-5, 5)), b.param(v.INT, "high upper maximum", sample=v.between(6, 20))
        b.named("clamp", "limit", "bounded")
        b.noun(f"<{x}> limited to the range from <{lo}> to <{hi}>", f"the value in the range <{lo}> to <{hi}> that is closest to <{x}>")
        b.error(f"<{lo}> is greater than <{hi}>")
        b.code(f"if {lo} > {hi}:\n    raise ValueError('empty range')\nreturn max({lo}, min({hi}, {x}))",
               f"if {lo} > {hi}:\n    raise ValueError('empty range')\nif {x} < {lo}:\n    return {lo}\nif {x} > {hi}:\n    return {hi}\nreturn {x}")
        b.case(1, 5, 2)
    elif shape == "percent":
        x, y = b.param(v.INT, "part share count", sample=v.between(0, 40)), b.param(v.INT, "whole total size", sample=v.between(40, 90))
        b.named("percentage", "percent", "as_percent")
        b.noun(f"what percentage <{x}> is of <{y}>, rounded down to an integer")
        b.error(f"<{y}> is 0")
        b.code(f"if {y} == 0:\n    raise ValueError('division by zero')\nreturn 100 * {x} // {y}")
        b.case(1, 0)
    else:
        x, y = b.param(v.INT, "items coins n", sample=v.between(0, 50)), b.param(v.INT, "people groups k", sample=v.between(1, 7))
        b.returns = "tuple[int, int]"
        b.named("share", "divide_evenly", "split_evenly")
        b.do(f"share <{x}> things equally among <{y}> and return a tuple of how many each one gets and how many are left over")
        b.error(f"<{y}> is less than 1")
        b.code(f"if {y} < 1:\n    raise ValueError('nobody to share with')\nreturn {x} // {y}, {x} % {y}", f"if {y} < 1:\n    raise ValueError('nobody to share with')\nreturn divmod({x}, {y})")
        b.case(5, 0)


@family()
def time_units(b: Builder) -> None:
    """Mixed units: take apart, put together, format."""
    big, small, k = b.pick(("hours", "minutes", 60), ("minutes", "seconds", 60), ("feet", "inches", 12), ("weeks", "days", 7), ("boxes", "eggs", 12), ("rolls", "coins", 25))
    if b.chance(0.65):
        n = b.param(v.INT, f"{small} total n", described="a non-negative integer", sample=v.between(0, 400))
        how = b.pick("tuple", "colon", "words")
        one, two = b.local(f"{big} whole q"), b.local("rest left r")
        b.named(f"to_{big}", f"{small}_to_{big}", "split_units")
        first = b.pick(f"{one}, {two} = divmod({n}, {k})", f"{one} = {n} // {k}\n{two} = {n} % {k}")
        if how == "tuple":
            b.returns = f"tuple[int, int]"
            b.do(f"convert <{n}> {small} into whole {big} and remaining {small}, and return both as a tuple", f"return a tuple with the number of full {big} in <{n}> {small} and the {small} left over (there are {k} to one)")
            b.note(f"{k} {small} make one of the {big}.")
            b.code(f"{first}\nreturn {one}, {two}", f"return divmod({n}, {k})")
        elif how == "colon":
            b.returns = "str"
            b.do(f"write <{n}> {small} as a string '{big}:{small}', the second part padded to two digits (there are {k} {small} in one of the {big})")
            b.code(f"{first}\nreturn f'{{{one}}}:{{{two}:02d}}'", f"{first}\nreturn str({one}) + ':' + str({two}).zfill(2)", f"return f'{{{n} // {k}}}:{{{n} % {k}:02}}'")
        else:
            b.returns = "str"
            a, c = big[0], small[0] if small[0] != big[0] else small[:2]
            b.do(f"write <{n}> {small} in the form '3{a} 5{c}' (whole {big}, then remaining {small}, {k} {small} to one of the {big})")
            b.note(f"Leave out the part with '{a}' when it is zero.", f"If there are no full {big}, only the part with '{c}' is written.")
            b.code(f"{first}\nif {one} == 0:\n    return f'{{{two}}}{c}'\nreturn f'{{{one}}}{a} {{{two}}}{c}'", f"{first}\nreturn (f'{{{one}}}{a} ' if {one} else '') + f'{{{two}}}{c}'")
            b.case(k - 1)
        b.case(0)
        return
    s = b.param(v.TEXT, "text s clock", described=f"a string of {big} and {small} separated by a colon", sample=lambda r: f"{r.randint(0, 20)}:{r.randint(0, k - 1):02d}")
    x, y = b.local(f"{big} left a"), b.local(f"{small} right b")
    b.named(f"total_{small}", f"to_{small}", "parse_units")
    b.noun(f"the total number of {small} that <{s}> stands for ({k} {small} make one of the {big})")
    b.code(f"{x}, {y} = {s}.split(':')\nreturn int({x}) * {k} + int({y})", f"{x}, {y} = map(int, {s}.split(':'))\nreturn {x} * {k} + {y}")
