"""Pipeline endings that reduce numbers: sums, products, extremes, means, running values, classes."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.finishers import empty_value, finisher
from training.composer.render import Stream


@finisher("int", 3)
def total(b: Builder, s: Stream) -> None:
    """Sum."""
    b.named(b.pick("sum", "total", "add_up", "sum_of"))
    b.noun(f"the «sum|total» of {s.the}", f"the sum of all {s.bare}")
    b.do(f"add up {s.the}", f"sum {s.the}")
    acc = b.local("total result acc s_total subtotal answer")
    s.emit(b, "return sum({g})", "return sum({v})", [(f"{acc} = 0", f"{acc} += {{e}}", f"return {acc}")])


@finisher("int", 1)
def product(b: Builder, s: Stream) -> None:
    """Product."""
    b.named("product")
    b.noun(f"the product of {s.the}", f"the product of all {s.bare}")
    b.do(f"multiply {s.the} together")
    b.note("The product of no numbers is 1.", "An empty product is 1.", "If there are none, the result is 1.")
    acc = b.local("result product acc answer")
    if b.chance(0.4):
        b.need("import math")
        s.emit(b, "return math.prod({g})", "return math.prod({v})")
    else:
        s.emit(b, (), (), [(f"{acc} = 1", f"{acc} *= {{e}}", f"return {acc}")])


@finisher("int", 2)
def extreme(b: Builder, s: Stream) -> None:
    """Largest or smallest with a default."""
    big = b.chance(0.55)
    f, op = ("max", ">") if big else ("min", "<")
    b.named(b.pick(*(("largest", "max", "biggest", "maximum") if big else ("smallest", "min", "minimum", "lowest"))))
    said = "«largest|greatest|maximum|biggest»" if big else "«smallest|minimum|lowest|least»"
    b.noun(f"the {said} of {s.the}", f"the {said} value among {s.the}")
    best = b.local("best result top found")
    default = empty_value(b, s)
    s.emit(
        b,
        f"return {f}([{{g}}], default={default})"
        if not s.plain and b.chance(0.2)
        else f"return {f}(({{g}}), default={default})"
        if not s.plain
        else f"return {f}({{g}}, default={default})",
        (
            f"return {f}({{v}}) if {{v}} else {default}",
            f"if not {{v}}:\n    return {default}\nreturn {f}({{v}})",
            f"if {{v}}:\n    return {f}({{v}})\nreturn {default}",
        ),
        [
            (
                f"{best} = None",
                f"if {best} is None or {{e}} {op} {best}:\n    {best} = {{e}}",
                f"return {best}" if default == "None" else f"return {default} if {best} is None else {best}",
            )
        ],
    )


@finisher("int", 1.0)
def spread(b: Builder, s: Stream) -> None:
    """Largest minus smallest."""
    b.named("spread", "range_of")
    b.noun(
        f"the difference between the largest and the smallest of {s.the}",
        f"the spread of {s.the}, that is the largest minus the smallest",
    )
    b.note("Return 0 if there are none.", "If there are none, the answer is 0.")
    s.emit(b, (), ("if not {v}:\n    return 0\nreturn max({v}) - min({v})", "return max({v}) - min({v}) if {v} else 0"))


@finisher("int", 1.2)
def mean(b: Builder, s: Stream) -> None:
    """Average, floored, rounded or exact."""
    b.named(b.pick("average", "mean"))
    how = b.pick("floor", "exact", "round")
    default = "0" if how == "floor" else "0.0"
    b.returns = "int" if how == "floor" else "float"
    b.noun(
        f"the «average|mean» of {s.the}"
        + {"floor": ", rounded down to an integer", "exact": " as a float", "round": ", rounded to 1 decimal place"}[
            how
        ]
    )
    b.note(f"Return {default} if there are none.", f"If there are none, return {default}.")
    div = {"floor": "sum({v}) // len({v})", "exact": "sum({v}) / len({v})", "round": "round(sum({v}) / len({v}), 1)"}[
        how
    ]
    t, n = b.local("total acc"), b.local("count size")
    end = {"floor": f"{t} // {n}", "exact": f"{t} / {n}", "round": f"round({t} / {n}, 1)"}[how]
    s.emit(
        b,
        (),
        (f"if not {{v}}:\n    return {default}\nreturn {div}", f"return {div} if {{v}} else {default}"),
        [
            (f"{t} = 0\n{n} = 0", f"{t} += {{e}}\n{n} += 1", f"return {end} if {n} else {default}"),
            (f"{t} = {n} = 0", f"{t} += {{e}}\n{n} += 1", f"if {n} == 0:\n    return {default}\nreturn {end}"),
        ],
    )


@finisher("int", 1.0)
def running(b: Builder, s: Stream) -> None:
    """Running totals, maxima or products."""
    b.returns = "list[int]"
    acc, out = b.local("total acc current"), b.local("result out sums")
    if b.chance(0.5):
        b.named("running_totals", "cumulative")
        b.noun(f"the «running totals|cumulative sums|prefix sums» of {s.the}")
        if b.chance(0.3):
            b.need("from itertools import accumulate")
            return s.emit(b, "return list(accumulate({g}))", "return list(accumulate({v}))")
        return s.emit(b, (), (), [(f"{out} = []\n{acc} = 0", f"{acc} += {{e}}\n{out}.append({acc})", f"return {out}")])
    big = b.chance(0.6)
    f, said = ("max", "maxima") if big else ("min", "minima")
    b.named(f"running_{f}")
    b.noun(f"the running {said} of {s.the}: for each of them, the {'largest' if big else 'smallest'} value seen so far")
    s.emit(
        b,
        (),
        (),
        [
            (f"{out} = []", f"{out}.append({f}({out}[-1], {{e}}) if {out} else {{e}})", f"return {out}"),
            (
                f"{out} = []",
                f"if {out}:\n    {out}.append({f}({out}[-1], {{e}}))\nelse:\n    {out}.append({{e}})",
                f"return {out}",
            ),
        ],
    )


@finisher("int", 1.0)
def top_k(b: Builder, s: Stream) -> None:
    """The k largest or smallest."""
    big = b.chance(0.6)
    said = "largest" if big else "smallest"
    if b.chance(0.5):
        k = b.param(v.SMALL, "k n_top limit how_many", sample=v.between(1, 3))
        for i, case in enumerate(b.cases):
            b.cases[i] = (*case, 2)
        text = f"<{k}>"
    else:
        k = text = str(b.number(2, 3))
    rev = ", reverse=True" if big else ""
    order = "descending" if big else "ascending"
    if b.chance(0.6):
        b.returns = "list[int]"
        b.named(f"{said}_few", "top", f"{said}")
        b.noun(
            f"the {text} {said} of {s.the}, in {order} order",
            f"a list of the {text} {said} values among {s.the}, sorted in {order} order",
        )
        b.note("If there are fewer, return all of them.", "Fewer values are returned when there are not enough.")
        if b.chance(0.25):
            b.need("import heapq")
            f = "nlargest" if big else "nsmallest"
            return s.emit(
                b, f"return heapq.{f}({k}, [{s.generator()}])" if not s.plain else f"return heapq.{f}({k}, {{g}})"
            )
        return s.emit(
            b,
            f"return sorted({{g}}{rev})[:{k}]" if not rev or s.plain else f"return sorted(({{g}}){rev})[:{k}]",
            f"return sorted({{v}}{rev})[:{k}]",
        )
    b.named(f"sum_of_{said}", "top_sum")
    b.noun(f"the sum of the {text} {said} of {s.the}")
    b.note("If there are fewer, add up all of them.", "When there are fewer values, sum them all.")
    return s.emit(
        b,
        f"return sum(sorted({{g}}{rev})[:{k}])" if not rev or s.plain else f"return sum(sorted(({{g}}){rev})[:{k}])",
        (
            f"return sum(sorted({{v}}{rev})[:{k}])",
            f"{{v}} = sorted({{v}}{rev})\nreturn sum({{v}}[:{k}])"
            if not s.plain
            else f"return sum(sorted({{v}}{rev})[:{k}])",
        ),
    )


@finisher("int", 1.0)
def alternating(b: Builder, s: Stream) -> None:
    """Alternating or position-weighted sum."""
    acc = b.local("total result acc")
    if b.chance(0.5):
        b.named("alternating_sum")
        b.noun(
            f"the alternating sum of {s.the}: the first minus the second plus the third, and so on",
            f"the sum of {s.the} with alternating signs, starting with plus",
        )
        sign = b.local("sign factor")
        return s.emit(
            b,
            "return sum({l}[::2]) - sum({l}[1::2])" if s.plain and s.indexable else (),
            "return sum({v}[::2]) - sum({v}[1::2])",
            [(f"{acc} = 0\n{sign} = 1", f"{acc} += {sign} * {{e}}\n{sign} = -{sign}", f"return {acc}")],
        )
    b.named("weighted_sum")
    b.noun(
        f"the sum of {s.the}, each multiplied by its position among them (the first has position 1)",
        f"the weighted sum of {s.the}: the first counts once, the second twice, the third three times, and so on",
    )
    i, x = b.local("i pos rank"), b.local("x value item")
    return s.emit(
        b,
        (),
        (
            f"return sum({i} * {x} for {i}, {x} in enumerate({{v}}, start=1))",
            f"return sum(({i} + 1) * {{v}}[{i}] for {i} in range(len({{v}})))",
        ),
        [(f"{acc} = 0\n{i} = 0", f"{i} += 1\n{acc} += {i} * {{e}}", f"return {acc}")],
    )


@finisher("int", 0.9)
def median(b: Builder, s: Stream) -> None:
    """Middle of the sorted values."""
    b.named("middle", "median")
    default = b.pick("0", "-1")
    side = b.chance(0.5)
    said = "lower" if side else "upper"
    index = "(len({v}) - 1) // 2" if side else "len({v}) // 2"
    b.noun(f"the middle one of {s.the} after sorting", f"the median of {s.the}")
    b.note(
        f"With an even number of values, take the {said} of the two middle ones. If there are none, return {default}.",
        f"For an even count the {said} middle value is used; for none the result is {default}.",
    )
    o = b.local("ordered ranked")
    s.emit(
        b,
        (),
        (
            f"if not {{v}}:\n    return {default}\nreturn sorted({{v}})[{index}]",
            f"{o} = sorted({{v}})\nreturn {o}[{index}] if {o} else {default}",
        ),
    )


@finisher("int", 0.8)
def second(b: Builder, s: Stream) -> None:
    """Second largest or smallest distinct value."""
    big = b.chance(0.7)
    b.named("second_" + ("largest" if big else "smallest"))
    b.returns = "int"
    default = b.pick("None", "-1")
    if default == "None":
        b.returns = "int | None"
    b.noun(f"the second {'largest' if big else 'smallest'} «distinct|different» value among {s.the}")
    b.note(
        f"Return {default} if there are fewer than two «distinct|different» values.",
        f"If there are not two different values, return {default}.",
    )
    o = b.local("ordered distinct unique")
    at = "[-2]" if big else "[1]"
    s.emit(
        b,
        f"{o} = sorted(set({{g}}))\nreturn {o}{at} if len({o}) > 1 else {default}",
        f"{o} = sorted(set({{v}}))\nif len({o}) < 2:\n    return {default}\nreturn {o}{at}",
    )


@finisher("int", 0.9)
def compared(b: Builder, s: Stream) -> None:
    """Sum or number compared with a limit, or classified."""
    limit = b.number(8, 40)
    low, mid, high = b.pick(
        ("low", "medium", "high"), ("small", "medium", "large"), ("cold", "warm", "hot"), ("few", "some", "many")
    )
    acc = b.local("total amount")
    if b.chance(0.5):
        b.whether(
            f"the «sum|total» of {s.the} is «greater than|above|more than» {limit}",
            f"{s.the} add up to more than {limit}",
        )
        b.named("exceeds", "is_large", f"sum_above_{limit}")
        return s.emit(
            b,
            f"return sum({{g}}) > {limit}",
            f"return sum({{v}}) > {limit}",
            [(f"{acc} = 0", f"{acc} += {{e}}", f"return {acc} > {limit}")],
        )
    b.returns = "str"
    bottom = limit // 3
    b.named("classify", "grade", "label")
    b.do(
        f"classify {s.the} by their sum: return '{low}' if it is less than {bottom}, '{high}' if it is greater than {limit}, and '{mid}' otherwise"
    )
    body = f"if {acc} < {bottom}:\n    return '{low}'\nif {acc} > {limit}:\n    return '{high}'\nreturn '{mid}'"
    body2 = f"if {acc} < {bottom}:\n    return '{low}'\nelif {acc} <= {limit}:\n    return '{mid}'\nelse:\n    return '{high}'"
    return s.emit(
        b,
        (f"{acc} = sum({{g}})\n{body}", f"{acc} = sum({{g}})\n{body2}"),
        (),
        [(f"{acc} = 0", f"{acc} += {{e}}", body)],
    )
