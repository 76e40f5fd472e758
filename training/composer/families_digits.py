"""Parametric families on digits, divisors, primes and number bases."""

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
    b.code(
        f"return {f}(int({d}) for {d} in str({n}))",
        f"{best} = {start}\nwhile {n} > 0:\n    {d} = {n} % 10\n    if {d} {op} {best}:\n        {best} = {d}\n    {n} //= 10\nreturn {best}",
        f"{best} = {start}\nwhile {n}:\n    {n}, {d} = divmod({n}, 10)\n    {best} = {f}({best}, {d})\nreturn {best}",
    )
    b.case(b.number(1, 9))


@family()
def digit_accumulate(b: Builder) -> None:
    """Sum, product or count of digits with a condition, by repeated division."""
    n = b.param(v.INT, described="a non-negative integer", sample=lambda r: r.randint(0, 10 ** r.randint(2, 7)))
    d = b.local("digit d last")
    test, said = b.pick(
        (f"{d} % 2 == 0", "even"),
        (f"{d} % 2 == 1", "odd"),
        (f"{d} > 4", "greater than 4"),
        (f"{d} != 0", "not zero"),
        (f"{d} < 5", "less than 5"),
        (f"{d} % 3 == 0", "divisible by 3"),
    )
    what, start, step, lone = b.pick(
        ("sum", 0, "+= {d}", "sum"),
        ("number", 0, "+= 1", "count"),
        ("product", 1, "*= {d}", "product"),
        ("sum of the squares", 0, "+= {d} ** 2", "square_sum"),
    )
    acc = b.local("total result count acc")
    step = step.replace("{d}", d)
    b.named(f"digit_{lone}", f"{lone}_of_digits")
    digits = f"digits of <{n}> that are {said}"
    b.noun(f"the {what} of " + ("" if what == "number" else "the ") + digits)
    if what == "product":
        b.note("If there are none, the result is 1.", "The product of no digits is 1.")
    b.code(
        f"{acc} = {start}\nwhile {n} > 0:\n    {d} = {n} % 10\n    if {test}:\n        {acc} {step}\n    {n} //= 10\nreturn {acc}",
        f"{acc} = {start}\nwhile {n}:\n    {n}, {d} = divmod({n}, 10)\n    if {test}:\n        {acc} {step}\nreturn {acc}",
        f"{acc} = {start}\nfor {d} in map(int, str({n})):\n    if {test}:\n        {acc} {step}\nreturn {acc}",
    )
    if what != "product":
        b.case(0)


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
            b.code(
                f"if {n} == 0:\n    return [0]\n{out} = []\nwhile {n} > 0:\n    {out}.append({n} % {base})\n    {n} //= {base}\nreturn {out}[::-1]",
                f"{out} = []\nwhile {n}:\n    {n}, {d} = divmod({n}, {base})\n    {out}.insert(0, {d})\nreturn {out} or [0]",
            )
        else:
            b.returns = "str"
            b.noun(
                f"the base-{base} representation of <{n}> as a string", f"a string with <{n}> written in base {base}"
            )
            b.note("For 0 return '0'.", "0 gives '0'.")
            b.code(
                f"if {n} == 0:\n    return '0'\n{out} = ''\nwhile {n} > 0:\n    {out} = str({n} % {base}) + {out}\n    {n} //= {base}\nreturn {out}",
                f"{out} = []\nwhile {n}:\n    {n}, {d} = divmod({n}, {base})\n    {out}.append(str({d}))\nreturn ''.join(reversed({out})) or '0'",
            )
        b.case(0)
    else:
        s = b.param(
            v.TEXT,
            "digits text s",
            described=f"a string of base-{base} digits",
            sample=lambda r: "".join(r.choice("01234567"[:base]) for _ in range(r.randint(2, 6))),
        )
        b.named(f"from_base_{base}", "parse_number", "to_integer")
        b.noun(
            f"the integer that <{s}> stands for when read as a number in base {base}",
            f"the value of <{s}> read in base {base}",
        )
        acc, ch = b.local("value result total"), b.local("ch digit c")
        b.code(
            f"return int({s}, {base})",
            f"{acc} = 0\nfor {ch} in {s}:\n    {acc} = {acc} * {base} + int({ch})\nreturn {acc}",
        )
        b.case(str(base - 1))


@family(1.4)
def divisors(b: Builder) -> None:
    """Divisors with a condition: list, count, sum."""
    n = b.param(v.INT, described="a positive integer", sample=v.between(1, 60))
    d, out = b.local("d i k candidate"), b.local("result found divs out")
    test, said = b.pick(
        ("", ""),
        ("", ""),
        (f" and {d} % 2 == 0", "even "),
        (f" and {d} % 2 == 1", "odd "),
        (f" and {d} > 1", "non-trivial "),
    )
    top, scope = b.pick(
        (f"{n} + 1", f"divisors of <{n}>"), (f"{n}", f"proper divisors of <{n}> («those|divisors» smaller than <{n}>)")
    )
    if said == "non-trivial ":
        said, scope = "", scope.replace("divisors", "divisors greater than 1", 1)
    how = b.pick("list", "count", "sum", "list")
    gen = f"for {d} in range(1, {top}) if {n} % {d} == 0{test}"
    if how == "list":
        b.returns = "list[int]"
        b.named("divisors", "list_divisors", "factors")
        b.noun(f"a list of the {said}{scope} in ascending order", f"all {said}{scope}, smallest first")
        b.code(
            f"return [{d} {gen}]",
            f"{out} = []\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out}.append({d})\nreturn {out}",
        )
    elif how == "count":
        b.named("count_divisors", "divisor_count")
        b.noun(f"the number of {said}{scope}", f"how many {said}{scope} there are")
        b.code(
            f"return sum(1 {gen})",
            f"{out} = 0\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out} += 1\nreturn {out}",
        )
    else:
        b.named("sum_divisors", "divisor_sum")
        b.noun(f"the sum of the {said}{scope}")
        b.code(
            f"return sum({d} {gen})",
            f"{out} = 0\nfor {d} in range(1, {top}):\n    if {n} % {d} == 0{test}:\n        {out} += {d}\nreturn {out}",
        )
    b.case(1)


@family(1.2)
def primes(b: Builder) -> None:
    """Primality and lists of primes by trial division."""
    n = b.param(v.INT, sample=v.between(2, 60))
    d, p, out = b.local("d i divisor"), b.local("p candidate k"), b.local("primes result found")
    how = b.pick("is", "list", "count", "next", "smallest", "factors")
    if how == "is":
        b.named("is_prime", "prime", "check_prime")
        b.whether(
            f"<{n}> is a prime number", f"<{n}> is prime, that is greater than 1 and divisible only by 1 and itself"
        )
        b.code(
            f"if {n} < 2:\n    return False\nfor {d} in range(2, int({n} ** 0.5) + 1):\n    if {n} % {d} == 0:\n        return False\nreturn True",
            f"return {n} > 1 and all({n} % {d} for {d} in range(2, int({n} ** 0.5) + 1))",
            f"if {n} < 2:\n    return False\n{d} = 2\nwhile {d} * {d} <= {n}:\n    if {n} % {d} == 0:\n        return False\n    {d} += 1\nreturn True",
        )
        b.case(1)
        b.case(0)
    elif how in ("list", "count"):
        strict = b.chance(0.5)
        stop = n if strict else f"{n} + 1"
        where = (
            f"less than <{n}>"
            if strict
            else f"«up to and including <{n}>|not greater than <{n}>|less than or equal to <{n}>»"
        )
        test = f"all({p} % {d} for {d} in range(2, int({p} ** 0.5) + 1))"
        if how == "list":
            b.returns = "list[int]"
            b.named("primes_up_to", "list_primes", "primes_below")
            b.noun(f"a list of all prime numbers {where}", f"the primes {where} in ascending order")
            b.code(
                f"return [{p} for {p} in range(2, {stop}) if {test}]",
                f"{out} = []\nfor {p} in range(2, {stop}):\n    if all({p} % {d} != 0 for {d} in {out}):\n        {out}.append({p})\nreturn {out}",
                f"{out} = []\nfor {p} in range(2, {stop}):\n    for {d} in range(2, {p}):\n        if {p} % {d} == 0:\n            break\n    else:\n        {out}.append({p})\nreturn {out}",
            )
        else:
            b.named("count_primes", "prime_count")
            b.noun(f"the number of primes {where}", f"how many prime numbers {where} there are")
            b.code(
                f"return sum(1 for {p} in range(2, {stop}) if {test})",
                f"{out} = 0\nfor {p} in range(2, {stop}):\n    if {test}:\n        {out} += 1\nreturn {out}",
            )
        b.case(1)
        b.params[0].sample = v.between(2, 40)
    elif how == "next":
        b.named("next_prime", "prime_after")
        b.noun(f"the smallest prime «greater than|above» <{n}>")
        b.code(
            f"{p} = {n} + 1\nwhile {p} < 2 or any({p} % {d} == 0 for {d} in range(2, int({p} ** 0.5) + 1)):\n    {p} += 1\nreturn {p}",
            f"{p} = max(2, {n} + 1)\nwhile True:\n    if all({p} % {d} for {d} in range(2, {p})):\n        return {p}\n    {p} += 1",
        )
        b.case(0)
    elif how == "smallest":
        b.named("smallest_divisor", "least_factor")
        b.noun(f"the smallest divisor of <{n}> that is greater than 1")
        b.params[0].described = "an integer greater than 1"
        b.code(
            f"{d} = 2\nwhile {n} % {d}:\n    {d} += 1\nreturn {d}",
            f"for {d} in range(2, {n}):\n    if {n} % {d} == 0:\n        return {d}\nreturn {n}",
            f"return next({d} for {d} in range(2, {n} + 1) if {n} % {d} == 0)",
        )
    else:
        b.returns = "list[int]"
        b.named("prime_factors", "factorize")
        distinct = b.chance(0.4)
        b.params[0].described = "a positive integer"
        b.noun(
            f"a list of the «distinct|different» prime factors of <{n}> in ascending order"
            if distinct
            else f"the prime factors of <{n}> in ascending order, each as often as it divides <{n}>"
        )
        inner = (
            f"{out}.append({d})\n        while {n} % {d} == 0:\n            {n} //= {d}"
            if distinct
            else f"{out}.append({d})\n        {n} //= {d}"
        )
        tail = "    {d} += 1" if distinct else "    else:\n        {d} += 1"
        b.code(
            f"{out} = []\n{d} = 2\nwhile {n} > 1:\n    if {n} % {d} == 0:\n        {inner}\n{tail.replace('{d}', d)}\nreturn {out}"
        )
        b.case(1)


@family()
def common_measure(b: Builder) -> None:
    """Greatest common divisor, least common multiple and relatives."""
    x = b.param(v.INT, "a x m first", described="a positive integer", sample=v.between(1, 60))
    y = b.param(
        v.INT,
        "b y n second",
        described="a positive integer",
        sample=lambda r: r.choice((2, 3, 4, 6, 12)) * r.randint(1, 9),
    )
    d = b.local("d k candidate")
    how = b.pick("gcd", "lcm", "coprime", "reduce", "common")
    if how == "gcd":
        b.named("gcd", "common_divisor", "greatest_common_divisor")
        b.noun(
            f"the greatest common divisor of <{x}> and <{y}>", f"the largest integer that divides both <{x}> and <{y}>"
        )
        b.code(
            f"while {y}:\n    {x}, {y} = {y}, {x} % {y}\nreturn {x}",
            f"for {d} in range(min({x}, {y}), 0, -1):\n    if {x} % {d} == 0 and {y} % {d} == 0:\n        return {d}\nreturn 1",
            f"while {x} != {y}:\n    if {x} > {y}:\n        {x} -= {y}\n    else:\n        {y} -= {x}\nreturn {x}",
        )
    elif how == "lcm":
        b.named("lcm", "common_multiple", "least_common_multiple")
        b.noun(
            f"the «least|smallest» common multiple of <{x}> and <{y}>",
            f"the smallest positive integer divisible by both <{x}> and <{y}>",
        )
        if b.chance(0.4):
            b.need("from math import gcd")
            b.code(f"return {x} * {y} // gcd({x}, {y})")
        else:
            b.code(
                f"{d} = max({x}, {y})\nwhile {d} % {x} or {d} % {y}:\n    {d} += 1\nreturn {d}",
                f"{d} = {x}\nwhile {d} % {y} != 0:\n    {d} += {x}\nreturn {d}",
            )
    elif how == "coprime":
        b.named("are_coprime", "coprime", "no_common_factor")
        b.whether(
            f"<{x}> and <{y}> have no common divisor greater than 1",
            f"1 is the only positive integer that divides both <{x}> and <{y}>",
        )
        b.code(
            f"while {y}:\n    {x}, {y} = {y}, {x} % {y}\nreturn {x} == 1",
            f"return not any({x} % {d} == 0 and {y} % {d} == 0 for {d} in range(2, min({x}, {y}) + 1))",
        )
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
def search_range(b: Builder) -> None:
    """Smallest or largest number in a range with two properties, or -1."""
    low = b.param(v.INT, "low start a lo", sample=v.between(1, 30))
    high = b.param(v.INT, "high end b hi", sample=v.between(20, 80))
    x = b.local("x candidate n i")
    k = b.number(3, 9)
    test, said = b.pick(
        (f"{x} % {k} == 0", f"divisible by {k}"),
        (f"sum(map(int, str({x}))) == {k + 2}", f"with a digit sum of {k + 2}"),
        (f"str({x}) == str({x})[::-1]", "that reads the same backwards"),
        (f"int({x} ** 0.5) ** 2 == {x}", "that is a perfect square"),
        (f"{x} % {k} == 1 and {x} % 2 == 0", f"that is even and leaves remainder 1 when divided by {k}"),
        (f"str({x})[-1] == str({x})[0]", "whose first and last digit are equal"),
    )
    first = b.chance(0.6)
    rng = f"range({low}, {high} + 1)" if first else f"range({high}, {low} - 1, -1)"
    b.named("find_number", "search", ("first" if first else "last") + "_match", "locate")
    b.noun(f"the {'smallest' if first else 'largest'} integer from <{low}> to <{high}> (both included) {said}")
    b.note("Return -1 if there is none.", "If no such number exists, return -1.")
    b.code(
        f"for {x} in {rng}:\n    if {test}:\n        return {x}\nreturn -1",
        f"return next(({x} for {x} in {rng} if {test}), -1)",
        f"{x} = {low}\nwhile {x} <= {high}:\n    if {test}:\n        return {x}\n    {x} += 1\nreturn -1"
        if first
        else f"for {x} in {rng}:\n    if {test}:\n        return {x}\nreturn -1",
    )
    b.case(9, 3)
