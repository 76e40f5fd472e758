"""How a pipeline ends: reducers, orderings, selectors, groupings, counts and joins, each with wording and code styles."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from random import Random

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.render import Stream, put

Finisher = Callable[[Builder, Stream], None]
BY_KIND: dict[str, list[tuple[Finisher, float]]] = {"int": [], "word": [], "char": []}
_CUMULATIVE: dict[str, tuple[list[Finisher], list[float]]] = {}
HINTS = {"int": "int", "word": "str", "char": "str"}


def finisher(kinds: str, weight: float = 1.0) -> Callable[[Finisher], Finisher]:
    """Register a finisher for the kinds of element it takes."""

    def register(made: Finisher) -> Finisher:
        for kind in kinds.split():
            BY_KIND[kind].append((made, weight))
        return made

    return register


def choose(rng: Random, s: Stream) -> Finisher:
    """A finisher for what flows in the stream."""
    if s.kind not in _CUMULATIVE:
        pairs = BY_KIND[s.kind]
        _CUMULATIVE[s.kind] = [made for made, _ in pairs], list(itertools.accumulate(weight for _, weight in pairs))
    makers, cumulative = _CUMULATIVE[s.kind]
    return rng.choices(makers, cum_weights=cumulative)[0]


def stepped(b: Builder, s: Stream) -> None:
    """Say the pipeline step by step as an imperative, beside the noun phrase."""
    first, *rest = s.steps
    if " among " in s.bare or not all(many.startswith(("squares", "cubes", "lengths", "digit", "absolute", "«upper", "lower", "first", "last",
                                                   "«first", "doubles", "remainders", "quotients", "numbers of", "«reversals", "results of"))
                                      for many in rest):
        return
    listed = " and then ".join("the " + many.replace("{the}", "these") for many in rest)
    noun = b.nouns[0]
    if s.the not in noun or noun.count(s.bare) > 1:
        return
    end = noun.replace(s.the, "the results", 1)
    if end.startswith("the results") or "<" in end:
        return
    b.do(f"take {first}, «form|compute|work out» {listed}, and return {end}")


def empty_value(b: Builder, s: Stream, options: tuple[str, ...] = ("0", "-1", "None")) -> str:
    """A default for the case that nothing is left, with its note."""
    default = b.pick(*options)
    there = "If there «are none|are no such values|is none», return {}." if s.conditions else "If there are none, return {}."
    b.note(there.format(default), f"Return {default} «if there are none|when there are none».", f"When nothing qualifies, the «result|answer» is {default}.")
    if default == "None":
        b.returns += " | None"
    return default


# -- numbers -----------------------------------------------------------------------------------------


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
    s.emit(b, f"return {f}([{{g}}], default={default})" if not s.plain and b.chance(0.2) else f"return {f}(({{g}}), default={default})"
           if not s.plain else f"return {f}({{g}}, default={default})",
           (f"return {f}({{v}}) if {{v}} else {default}", f"if not {{v}}:\n    return {default}\nreturn {f}({{v}})",
            f"if {{v}}:\n    return {f}({{v}})\nreturn {default}"),
           [(f"{best} = None", f"if {best} is None or {{e}} {op} {best}:\n    {best} = {{e}}",
             f"return {best}" if default == "None" else f"return {default} if {best} is None else {best}")])


@finisher("int word char", 2.2)
def count(b: Builder, s: Stream) -> None:
    """How many."""
    if not s.conditions:
        return distinct_count(b, s)
    b.named(b.pick("count", "number_of", "how_many", "count_of", "num"))
    b.returns = "int"
    b.noun(f"the «number|count» of {s.bare}", f"how many {s.bare} there are")
    b.do(f"count {s.the}", f"count how many {s.bare} there are")
    acc = b.local("count total result found n_found")
    cond = s.condition()
    gen = s.generator().removeprefix(s.expr + " ").rsplit(" if " + cond, 1)[0]
    direct = [f"return sum(1 {s.generator().removeprefix(s.expr + ' ')})"]
    if " or " not in cond or True:
        direct.append(f"return sum({cond if atomic_bool(cond) else '1'} {gen}{'' if atomic_bool(cond) else ' if ' + cond})")
    direct.append("return len({l})")
    s.expr = s.target if s.mapped and "," not in s.target else s.expr
    s.emit(b, direct, "return len({v})", [(f"{acc} = 0", f"{acc} += 1", f"return {acc}")])


def atomic_bool(cond: str) -> bool:
    """Whether the condition gives a real bool that sum() can add."""
    return any(op in cond for op in (" == ", " > ", " < ", " != ", " >= ", " <= ", ".is", "startswith", "endswith")) and not any(
        op in cond for op in (" and ", " or ", " if "))


@finisher("int word char", 1.2)
def distinct_count(b: Builder, s: Stream) -> None:
    """How many different."""
    b.returns = "int"
    b.named("count_distinct", "distinct", "unique_count")
    b.noun(f"the number of «distinct|different» values among {s.the}", f"how many «distinct|different» values there are among {s.the}")
    seen = b.local("seen unique known")
    s.emit(b, ("return len({{g}})".replace("{{g}}", "{" + s.generator() + "}") if not s.plain else "return len(set({g}))", "return len(set({g}))"),
           "return len(set({v}))", [(f"{seen} = set()", f"{seen}.add({{e}})", f"return len({seen})")])


@finisher("int", 1.0)
def spread(b: Builder, s: Stream) -> None:
    """Largest minus smallest."""
    b.named("spread", "range_of")
    b.noun(f"the difference between the largest and the smallest of {s.the}", f"the spread of {s.the}, that is the largest minus the smallest")
    b.note("Return 0 if there are none.", "If there are none, the answer is 0.")
    s.emit(b, (), ("if not {v}:\n    return 0\nreturn max({v}) - min({v})", "return max({v}) - min({v}) if {v} else 0"))


@finisher("int", 1.2)
def mean(b: Builder, s: Stream) -> None:
    """Average, floored, rounded or exact."""
    b.named(b.pick("average", "mean"))
    how = b.pick("floor", "exact", "round")
    default = "0" if how == "floor" else "0.0"
    b.returns = "int" if how == "floor" else "float"
    b.noun(f"the «average|mean» of {s.the}" + {"floor": ", rounded down to an integer", "exact": " as a float", "round": ", rounded to 1 decimal place"}[how])
    b.note(f"Return {default} if there are none.", f"If there are none, return {default}.")
    div = {"floor": "sum({v}) // len({v})", "exact": "sum({v}) / len({v})", "round": "round(sum({v}) / len({v}), 1)"}[how]
    t, n = b.local("total acc"), b.local("count size")
    end = {"floor": f"{t} // {n}", "exact": f"{t} / {n}", "round": f"round({t} / {n}, 1)"}[how]
    s.emit(b, (), (f"if not {{v}}:\n    return {default}\nreturn {div}", f"return {div} if {{v}} else {default}"),
           [(f"{t} = 0\n{n} = 0", f"{t} += {{e}}\n{n} += 1", f"return {end} if {n} else {default}"),
            (f"{t} = {n} = 0", f"{t} += {{e}}\n{n} += 1", f"if {n} == 0:\n    return {default}\nreturn {end}")])


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
    s.emit(b, (), (), [(f"{out} = []", f"{out}.append({f}({out}[-1], {{e}}) if {out} else {{e}})", f"return {out}"),
                       (f"{out} = []", f"if {out}:\n    {out}.append({f}({out}[-1], {{e}}))\nelse:\n    {out}.append({{e}})", f"return {out}")])


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
        b.noun(f"the {text} {said} of {s.the}, in {order} order", f"a list of the {text} {said} values among {s.the}, sorted in {order} order")
        b.note("If there are fewer, return all of them.", "Fewer values are returned when there are not enough.")
        if b.chance(0.25):
            b.need("import heapq")
            f = "nlargest" if big else "nsmallest"
            return s.emit(b, f"return heapq.{f}({k}, [{s.generator()}])" if not s.plain else f"return heapq.{f}({k}, {{g}})")
        return s.emit(b, f"return sorted({{g}}{rev})[:{k}]" if not rev or s.plain else f"return sorted(({{g}}){rev})[:{k}]", f"return sorted({{v}}{rev})[:{k}]")
    b.named(f"sum_of_{said}", "top_sum")
    b.noun(f"the sum of the {text} {said} of {s.the}")
    b.note("If there are fewer, add up all of them.", "When there are fewer values, sum them all.")
    return s.emit(b, f"return sum(sorted({{g}}{rev})[:{k}])" if not rev or s.plain else f"return sum(sorted(({{g}}){rev})[:{k}])",
                  (f"return sum(sorted({{v}}{rev})[:{k}])", f"{{v}} = sorted({{v}}{rev})\nreturn sum({{v}}[:{k}])" if not s.plain else f"return sum(sorted({{v}}{rev})[:{k}])"))


@finisher("int", 1.0)
def alternating(b: Builder, s: Stream) -> None:
    """Alternating or position-weighted sum."""
    acc = b.local("total result acc")
    if b.chance(0.5):
        b.named("alternating_sum")
        b.noun(f"the alternating sum of {s.the}: the first minus the second plus the third, and so on",
               f"the sum of {s.the} with alternating signs, starting with plus")
        sign = b.local("sign factor")
        return s.emit(b, "return sum({l}[::2]) - sum({l}[1::2])" if s.plain and s.indexable else (), "return sum({v}[::2]) - sum({v}[1::2])",
                      [(f"{acc} = 0\n{sign} = 1", f"{acc} += {sign} * {{e}}\n{sign} = -{sign}", f"return {acc}")])
    b.named("weighted_sum")
    b.noun(f"the sum of {s.the}, each multiplied by its position among them (the first has position 1)",
           f"the weighted sum of {s.the}: the first counts once, the second twice, the third three times, and so on")
    i, x = b.local("i pos rank"), b.local("x value item")
    return s.emit(b, (), (f"return sum({i} * {x} for {i}, {x} in enumerate({{v}}, start=1))", f"return sum(({i} + 1) * {{v}}[{i}] for {i} in range(len({{v}})))"),
                  [(f"{acc} = 0\n{i} = 0", f"{i} += 1\n{acc} += {i} * {{e}}", f"return {acc}")])


@finisher("int", 0.9)
def median(b: Builder, s: Stream) -> None:
    """Middle of the sorted values."""
    b.named("middle", "median")
    default = b.pick("0", "-1")
    side = b.chance(0.5)
    said = "lower" if side else "upper"
    index = "(len({v}) - 1) // 2" if side else "len({v}) // 2"
    b.noun(f"the middle one of {s.the} after sorting", f"the median of {s.the}")
    b.note(f"With an even number of values, take the {said} of the two middle ones. If there are none, return {default}.",
           f"For an even count the {said} middle value is used; for none the result is {default}.")
    o = b.local("ordered ranked")
    s.emit(b, (), (f"if not {{v}}:\n    return {default}\nreturn sorted({{v}})[{index}]", f"{o} = sorted({{v}})\nreturn {o}[{index}] if {o} else {default}"))


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
    b.note(f"Return {default} if there are fewer than two «distinct|different» values.", f"If there are not two different values, return {default}.")
    o = b.local("ordered distinct unique")
    at = "[-2]" if big else "[1]"
    s.emit(b, f"{o} = sorted(set({{g}}))\nreturn {o}{at} if len({o}) > 1 else {default}", f"{o} = sorted(set({{v}}))\nif len({o}) < 2:\n    return {default}\nreturn {o}{at}")


# -- any kind ----------------------------------------------------------------------------------------


@finisher("int word char", 2.6)
def collect(b: Builder, s: Stream) -> None:
    """The list itself."""
    b.returns = f"list[{HINTS[s.kind]}]"
    if s.plain:
        return ordered(b, s)
    b.named(b.pick("select", "list_of", "keep", "only") if s.conditions and not s.mapped else b.pick("list_of", "make", "map_to", "all"))
    b.noun(f"a «new |»list of {s.the}", f"a list with {s.the}, in «order|the original order|order of appearance»", f"{s.the} as a list")
    b.do(f"collect {s.the} in a list")
    out = b.local("result out kept chosen answer")
    if s.conditions and not s.mapped and s.expr == s.target and b.chance(0.1):
        return b.code(f"return list(filter(lambda {s.target}: {s.condition()}, {s.iterable}))") if "," not in s.target and not s.outer else s.emit(b, "return {l}")
    if s.mapped and not s.conditions and not s.outer and "," not in s.target and b.chance(0.1):
        return b.code(f"return list(map(lambda {s.target}: {s.expr}, {s.iterable}))")
    return s.emit(b, "return {l}", (), [(f"{out} = []", f"{out}.append({{e}})", f"return {out}")])


@finisher("int word char", 1.6)
def ordered(b: Builder, s: Stream) -> None:
    """Sorted list."""
    b.returns = f"list[{HINTS[s.kind]}]"
    down = b.chance(0.4)
    b.named(b.pick("sorted", "sort", "ordered"))
    if down:
        how = "«in descending order|from largest to smallest|sorted in decreasing order»" if s.kind == "int" else "«in reverse alphabetical order|sorted in descending order»"
    else:
        how = "«in ascending order|sorted from smallest to largest|in increasing order»" if s.kind == "int" else "«in ascending order|sorted|in sorted (string) order»"
    b.noun(f"a list of {s.the}, {how}")
    b.do(f"collect {s.the} in a list {how}")
    gen = "{g}" if s.plain else ("({g})" if down else "{g}")
    s.emit(b, f"return sorted({gen}{', reverse=True' if down else ''})",
           (f"return sorted({{v}}{', reverse=True' if down else ''})", "{v}.sort(reverse=True)\nreturn {v}" if down else "{v}.sort()\nreturn {v}")
           if not (s.plain and s.indexable) else f"return sorted({{v}}{', reverse=True' if down else ''})")


@finisher("int word char", 1.2)
def distinct(b: Builder, s: Stream) -> None:
    """Without repeats, in order of first appearance or sorted."""
    b.returns = f"list[{HINTS[s.kind]}]"
    out, seen = b.local("result out unique"), b.local("seen known")
    if b.chance(0.6):
        b.named(b.pick("unique", "distinct", "without_repeats", "dedupe"))
        b.noun(f"a list of {s.the} without «repetitions|duplicates», «in order of first appearance|keeping the first occurrence of each»",
               f"the «distinct|different» values among {s.the}, in order of first appearance")
        return s.emit(b, "return list(dict.fromkeys({g}))" if s.plain or b.chance(0.5) else "return list(dict.fromkeys({l}))", (),
                      [(f"{out} = []", f"if {{e}} not in {out}:\n    {out}.append({{e}})", f"return {out}"),
                       (f"{seen} = set()\n{out} = []", f"if {{e}} not in {seen}:\n    {seen}.add({{e}})\n    {out}.append({{e}})", f"return {out}")])
    b.named(b.pick("sorted_unique", "unique_sorted", "distinct_sorted"))
    b.noun(f"a sorted list of the «distinct|different» values among {s.the}", f"the «distinct|unique» values among {s.the} in ascending order")
    return s.emit(b, ("return sorted(set({g}))", "return sorted({" + s.generator() + "})" if not s.plain else "return sorted(set({g}))"), "return sorted(set({v}))")


@finisher("int word char", 1.0)
def backwards(b: Builder, s: Stream) -> None:
    """Reversed list."""
    b.returns = f"list[{HINTS[s.kind]}]"
    b.named("reversed", "backwards", "in_reverse")
    b.noun(f"a list of {s.the} in reverse order", f"{s.the} as a list, last one first")
    out = b.local("result out")
    s.emit(b, "return {l}[::-1]", "return {v}[::-1]", [(f"{out} = []", f"{out}.insert(0, {{e}})", f"return {out}"),
                                                       (f"{out} = []", f"{out}.append({{e}})", f"{out}.reverse()\nreturn {out}")])


@finisher("int word char", 1.3)
def selected(b: Builder, s: Stream) -> None:
    """First, last or k-th with a default."""
    b.returns = HINTS[s.kind]
    default = empty_value(b, s, ("-1", "None", "0") if s.kind == "int" else ("''", "None"))
    if not s.conditions and s.plain and s.kind == "char":
        return collect(b, s)
    found = b.local("found result last_seen")
    which = b.pick("first", "last", "last", "middle") if s.conditions else b.pick("last", "first", "middle")
    if which == "middle":
        b.named("middle")
        b.noun(f"the middle one of {s.the} (the later of the two middle ones if their number is even)")
        return s.emit(b, (), (f"return {{v}}[len({{v}}) // 2] if {{v}} else {default}", f"if not {{v}}:\n    return {default}\nreturn {{v}}[len({{v}}) // 2]"))
    b.named(which)
    b.noun(f"the {which} of {s.the}", f"the {which} one «among|of» {s.the}")
    if which == "first":
        loop = s.loop(b, "return {e}")
        direct = f"return next({'iter(' + s.iterable + ')' if s.plain else '(' + s.generator() + ')'}, {default})"
        return b.code(f"{loop}\nreturn {default}", f"{loop}\nreturn {default}", direct)
    return s.emit(b, (), (f"return {{v}}[-1] if {{v}} else {default}", f"if {{v}}:\n    return {{v}}[-1]\nreturn {default}"),
                  [(f"{found} = {default}", f"{found} = {{e}}", f"return {found}")])


@finisher("int word char", 1.5)
def tally(b: Builder, s: Stream) -> None:
    """Dictionary of how often each value occurs."""
    b.returns = f"dict[{HINTS[s.kind]}, int]"
    b.named(b.pick("count_each", "tally", "frequencies", "occurrences", "histogram"))
    b.noun(f"a dictionary that «maps each value among {s.the} to the number of times it occurs|tells how often each value occurs among {s.the}»",
           f"a dictionary with the frequency of each of {s.the}")
    b.do(f"count how often each value occurs among {s.the} and return the counts as a dictionary")
    out = b.local("counts tally freq result seen")
    loops = [(f"{out} = {{}}", f"{out}[{{e}}] = {out}.get({{e}}, 0) + 1", f"return {out}"),
             (f"{out} = {{}}", f"if {{e}} in {out}:\n    {out}[{{e}}] += 1\nelse:\n    {out}[{{e}}] = 1", f"return {out}"),
             (f"{out} = {{}}", f"if {{e}} not in {out}:\n    {out}[{{e}}] = 0\n{out}[{{e}}] += 1", f"return {out}")]
    roll = b.rng.random()
    if roll < 0.3:
        b.need("from collections import Counter")
        return s.emit(b, "return dict(Counter({g}))", "return dict(Counter({v}))")
    if roll < 0.45:
        b.need("from collections import defaultdict")
        loops = [(f"{out} = defaultdict(int)", f"{out}[{{e}}] += 1", f"return dict({out})")]
    return s.emit(b, (), (), loops)


@finisher("int word char", 1.0)
def most_common(b: Builder, s: Stream) -> None:
    """The value that occurs most often."""
    b.returns = HINTS[s.kind]
    default = empty_value(b, s, ("None", "-1") if s.kind == "int" else ("None", "''"))
    counts, best = b.local("counts freq tally"), b.local("best top winner")
    b.named("most_common", "most_frequent", "mode")
    first = b.chance(0.6)
    b.noun(f"the value that occurs most often among {s.the}", f"the most «common|frequent» value among {s.the}")
    if first:
        b.note("On a tie, the value that appears first wins.", "Ties go to the value seen first.")
        if b.chance(0.35):
            b.need("from collections import Counter")
            return s.emit(b, f"{counts} = Counter({{g}})\nif not {counts}:\n    return {default}\nreturn {counts}.most_common(1)[0][0]")
        return s.emit(b, (), (f"return max({{v}}, key={{v}}.count, default={default})", f"if not {{v}}:\n    return {default}\nreturn max({{v}}, key={{v}}.count)"),
                      [(f"{counts} = {{}}", f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1", f"if not {counts}:\n    return {default}\nreturn max({counts}, key={counts}.get)")])
    b.note("On a tie, the «smallest|lowest» of the tied values wins." if s.kind == "int" else "On a tie, the alphabetically first value wins.")
    key = b.local("key k value")
    return s.emit(b, (), (), [(f"{counts} = {{}}", f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                               f"if not {counts}:\n    return {default}\nreturn min({counts}, key=lambda {key}: (-{counts}[{key}], {key}))"),
                              (f"{counts} = {{}}", f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                               f"if not {counts}:\n    return {default}\n{best} = max({counts}.values())\nreturn min({key} for {key} in {counts} if {counts}[{key}] == {best})")])


@finisher("int word char", 0.8)
def repeated(b: Builder, s: Stream) -> None:
    """Values that occur more than once, or exactly once."""
    b.returns = f"list[{HINTS[s.kind]}]"
    counts, key = b.local("counts freq tally"), b.local("key k value")
    once = b.chance(0.5)
    said = "exactly once" if once else b.pick("more than once", "at least twice")
    b.named("singles" if once else "repeated", "once_only" if once else "duplicates")
    test = "== 1" if once else b.pick("> 1", ">= 2")
    b.noun(f"a list of the values that occur {said} among {s.the}, in order of first appearance",
           f"the values occurring {said} among {s.the}, each listed once, in order of first appearance")
    if b.chance(0.35):
        b.need("from collections import Counter")
        return s.emit(b, f"{counts} = Counter({{g}})\nreturn [{key} for {key}, {b.local('n times amount')} in {counts}.items() if {counts}[{key}] {test}]"
                      if b.chance(0.2) else f"{counts} = Counter({{g}})\nreturn [{key} for {key} in {counts} if {counts}[{key}] {test}]")
    return s.emit(b, (), () if not once else f"return [{key} for {key} in {{v}} if {{v}}.count({key}) {test}]",
                  [(f"{counts} = {{}}", f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1", f"return [{key} for {key} in {counts} if {counts}[{key}] {test}]")])


@finisher("int word char", 1.3)
def every_or_some(b: Builder, s: Stream) -> None:
    """All, any or none satisfy one more predicate."""
    from training.composer.pipelines import PREDICATES

    pred = b.rng.choice(PREDICATES[s.kind])(b.rng)
    cond = put(pred.code, s.expr)
    test = f"({cond})" if " or " in cond or " and " in cond else cond
    which = b.pick("all", "any", "none")
    s.tests.append(put(pred.code, s.probe)) if not s.mapped and s.one == "element" and b.chance(0.6) else None
    word = pred.word if pred.word.isidentifier() else "valid"
    gen = s.generator()
    body_gen = f"{test}{gen[len(s.expr):]}"
    neg = f"not ({cond})" if " " in cond else f"not {cond}"
    original, s.conditions = list(s.conditions), [*s.conditions]
    if which == "all":
        b.named(f"all_{word}", f"only_{word}", f"every_{word}")
        b.whether(f"all {s.bare} {pred.verbs}", f"every one of {s.the} {pred.verb}", f"each of {s.the} {pred.verb}")
        b.note("«With none at all|If there are none», the answer is True.", "No values at all counts as True.")
        s.conditions.append(neg)
        loop = s.loop(b, "return False") + "\nreturn True"
        direct = f"return all({body_gen})"
    elif which == "any":
        b.named(f"any_{word}", f"has_{word}", f"some_{word}")
        b.whether(f"at least one of {s.the} {pred.verb}", f"any of {s.the} {pred.verb}", f"there is at least one among {s.the} that {pred.verb}")
        s.conditions.append(cond)
        loop = s.loop(b, "return True") + "\nreturn False"
        direct = f"return any({body_gen})"
    else:
        b.named(f"no_{word}", f"none_{word}", f"free_of_{word}")
        b.whether(f"none of {s.the} {pred.verb}", f"no value among {s.the} {pred.verb}")
        s.conditions.append(cond)
        loop = s.loop(b, "return False") + "\nreturn True"
        direct = f"return not any({body_gen})"
    s.conditions = original
    b.code(direct, direct, loop)


@finisher("int word", 1.0)
def grouped(b: Builder, s: Stream) -> None:
    """Dictionary of lists, or of sums, by a key."""
    if s.kind == "int":
        key, said = b.pick(("{x} % 2", "remainder modulo 2"), ("{x} % 3", "remainder modulo 3"), ("{x} // 10", "tens (the number floor-divided by 10)"),
                           ("len(str(abs({x})))", "number of digits"))
        key_hint = "int"
    else:
        key, said, key_hint = b.pick(("len({x})", "length", "int"), ("{x}[0]", "first letter", "str"), ("{x}[-1]", "last letter", "str"),
                                     ("{x}[0].lower()", "first letter in lower case", "str"))
    out, x, k = b.local("groups result table"), b.local("value item y"), b.local("key k bucket")
    code = put(key, x)
    b.named(b.pick("group", "group_by", "bucket"))
    hint = HINTS[s.kind]
    if b.chance(0.6):
        b.returns = f"dict[{key_hint}, list[{hint}]]"
        b.noun(f"a dictionary that groups {s.the} by their {said}; each key maps to the list of its values in order",
               f"a dictionary from each {said} to the list of those of {s.the} that have it, in their original order")
        b.do(f"group {s.the} by {said} in a dictionary of lists, keeping the order")
        if b.chance(0.35):
            b.need("from collections import defaultdict")
            step = f"{out}[{code}].append({x})"
            head, tail = f"{out} = defaultdict(list)", f"return dict({out})"
        else:
            step = b.pick(f"{out}.setdefault({code}, []).append({x})", f"{k} = {code}\nif {k} not in {out}:\n    {out}[{k}] = []\n{out}[{k}].append({x})")
            head, tail = f"{out} = {{}}", f"return {out}"
    else:
        b.returns = f"dict[{key_hint}, int]"
        b.noun(f"a dictionary that maps each {said} to the number of values among {s.the} that have it")
        b.do(f"group {s.the} by {said} and return a dictionary with the size of each group")
        step = b.pick(f"{k} = {code}\n{out}[{k}] = {out}.get({k}, 0) + 1", f"{out}[{code}] = {out}.get({code}, 0) + 1")
        head, tail = f"{out} = {{}}", f"return {out}"
    bind = "" if s.expr == s.target and "," not in s.target else f"{x} = {s.expr}\n"
    if not bind:
        step = _rename(step, x, s.expr)
    b.code("\n".join((head, s.loop(b, bind + step), tail)))


def _rename(code: str, old: str, new: str) -> str:
    import re

    return re.sub(rf"\b{old}\b", new, code)


@finisher("int word", 0.9)
def partitioned(b: Builder, s: Stream) -> None:
    """Two lists: those that satisfy a predicate and the rest."""
    from training.composer.pipelines import PREDICATES

    pred = b.rng.choice(PREDICATES[s.kind])(b.rng)
    hint = HINTS[s.kind]
    b.returns = f"tuple[list[{hint}], list[{hint}]]"
    b.named("split", "partition", "separate")
    b.do(f"split {s.the} into two lists, those that {pred.verbs} and the others, and return both as a tuple",
         f"return a tuple of two lists: first those of {s.the} that {pred.verbs}, then the rest, both in order")
    x = b.local("value item y")
    yes, no = b.local("yes matching first_part inside"), b.local("no others rest outside")
    simple = s.expr == s.target and "," not in s.target
    name = s.expr if simple else x
    cond = put(pred.code, name)
    bind = "" if simple else f"{x} = {s.expr}\n"
    step = f"{bind}if {cond}:\n    {yes}.append({name})\nelse:\n    {no}.append({name})"
    b.code(f"{yes} = []\n{no} = []\n{s.loop(b, step)}\nreturn {yes}, {no}", f"{yes}, {no} = [], []\n{s.loop(b, step)}\nreturn {yes}, {no}")


@finisher("int word", 0.9)
def mapping(b: Builder, s: Stream) -> None:
    """Dictionary from each value to something computed from it."""
    if s.kind == "int":
        code, said = b.pick(("{x} ** 2", "its square"), ("{x} * 2", "its double"), ("str({x})", "its decimal string"), ("{x} % 2 == 0", "whether it is even"))
    else:
        code, said = b.pick(("len({x})", "its length"), ("{x}.upper()", "its uppercase form"), ("{x}[::-1]", "its reversal"), ("{x}[0]", "its first letter"))
    out = {"len({x})": "int", "{x} ** 2": "int", "{x} * 2": "int", "{x} % 2 == 0": "bool"}.get(code, "str")
    b.returns = f"dict[{HINTS[s.kind]}, {out}]"
    b.named("lookup", "table", "map_each", "index")
    b.noun(f"a dictionary that maps each of {s.the} to {said}", f"a dictionary with {s.the} as keys, each with {said} as the value")
    name = b.local("result table out")
    gen = s.generator()[len(s.expr):]
    direct = f"return {{{s.expr}: {put(code, s.expr)}{gen}}}"
    loop = s.loop(b, f"{name}[{s.expr}] = {put(code, s.expr)}")
    b.code(direct, f"{name} = {{}}\n{loop}\nreturn {name}")


@finisher("int word char", 0.9)
def positions(b: Builder, s: Stream) -> None:
    """Indices of the elements that satisfy the condition."""
    if not (s.conditions and s.indexable and not s.mapped and s.expr == s.target):
        return collect(b, s)
    i, out = b.local("i index pos"), b.local("result out found")
    x, it, cond = s.target, s.iterable, s.condition()
    plural = s.bare
    if b.chance(0.55):
        b.returns = "list[int]"
        b.named("positions", "indices", "where")
        b.noun(f"a list of the «indices|positions (from 0)» of {s.the}", f"the indices (starting at 0) of all {plural}, in ascending order")
        return b.code(f"return [{i} for {i}, {x} in enumerate({it}) if {cond}]",
                      f"{out} = []\nfor {i}, {x} in enumerate({it}):\n    if {cond}:\n        {out}.append({i})\nreturn {out}")
    b.returns = "int"
    b.note("Return -1 if there is none.", "If there is none, return -1.", "The result is -1 when there is none.")
    if b.chance(0.6):
        b.named("first_index", "find_first", "index_of_first")
        b.noun(f"the «index|position (counted from 0)» of the first of {s.the}")
        return b.code(f"for {i}, {x} in enumerate({it}):\n    if {cond}:\n        return {i}\nreturn -1",
                      f"return next(({i} for {i}, {x} in enumerate({it}) if {cond}), -1)",
                      f"{i} = 0\nwhile {i} < len({it}):\n    {x} = {it}[{i}]\n    if {cond}:\n        return {i}\n    {i} += 1\nreturn -1")
    b.named("last_index", "find_last", "index_of_last")
    b.noun(f"the «index|position (counted from 0)» of the last of {s.the}")
    return b.code(f"{out} = -1\nfor {i}, {x} in enumerate({it}):\n    if {cond}:\n        {out} = {i}\nreturn {out}",
                  f"for {i} in range(len({it}) - 1, -1, -1):\n    {x} = {it}[{i}]\n    if {cond}:\n        return {i}\nreturn -1")


@finisher("int word char", 1.2)
def joined(b: Builder, s: Stream) -> None:
    """One string with a separator."""
    b.returns = "str"
    if s.kind == "char" and b.chance(0.6):
        b.named(b.pick("keep", "extract", "only") if s.conditions else "joined")
        b.noun(f"a string «made of|consisting of» {s.the}, «in order|in their original order»", f"{s.the} joined into one string")
        if s.plain:
            return collect(b, s)
        out = b.local("result out kept")
        return s.emit(b, "return ''.join({g})", "return ''.join({v})", [(f"{out} = ''", f"{out} += {{e}}", f"return {out}")])
    sep, said = b.pick((", ", "a comma and a space"), ("-", "hyphens"), (" ", "single spaces"), ("/", "slashes"), ("+", "plus signs"), (" | ", "' | '"), (";", "semicolons"))
    said = said.replace("|", "/") if said != "' | '" else "a bar with a space on each side"
    b.named("join", "joined", "as_text")
    b.noun(f"a string with {s.the} «separated by|joined by» {said}")
    b.do(f"join {s.the} with {said} «as separator|in between» and return the string")
    if s.kind == "int":
        old = s.expr
        s.expr = f"str({old})"
        if s.plain or old == s.target and not s.conditions and not s.outer:
            return b.code(f"return '{sep}'.join(str({s.target}) for {s.target} in {s.iterable})", f"return '{sep}'.join(map(str, {s.iterable}))")
    return s.emit(b, f"return '{sep}'.join({{g}})", f"return '{sep}'.join({{v}})")


# -- words and characters ----------------------------------------------------------------------------


@finisher("word", 1.6)
def longest(b: Builder, s: Stream) -> None:
    """Longest or shortest, with the tie rule."""
    b.returns = "str"
    default = empty_value(b, s, ("''", "None"))
    big = b.chance(0.65)
    first = b.chance(0.6)
    said = "longest" if big else "shortest"
    b.named(said, f"pick_{said}")
    b.noun(f"the {said} of {s.the}", f"the {said} one among {s.the}")
    best = b.local("best result winner")
    b.note(f"If several are equally {'long' if big else 'short'}, take the {'first' if first else 'last'} one.", f"On a tie the {'first' if first else 'last'} one wins.")
    op = (">" if big else "<") + ("" if first else "=")
    loops = [(f"{best} = None", f"if {best} is None or len({{e}}) {op} len({best}):\n    {best} = {{e}}",
              f"return {best}" if default == "None" else f"return {default} if {best} is None else {best}")]
    if default == "''" and big:
        loops = [(f"{best} = ''", f"if len({{e}}) {op} len({best}):\n    {best} = {{e}}", f"return {best}")]
    f = "max" if big else "min"
    if not first:
        return s.emit(b, (), f"return {f}({{v}}[::-1], key=len, default={default})", loops)
    return s.emit(b, (), (f"return {f}({{v}}, key=len, default={default})", f"if not {{v}}:\n    return {default}\nreturn {f}({{v}}, key=len)"), loops)


@finisher("word", 1.4)
def sorted_by_key(b: Builder, s: Stream) -> None:
    """Sorted by length, last letter, ..., with the tie rule."""
    b.returns = "list[str]"
    x = b.local("t item u")
    key, said = b.pick(
        ("len", "by length, shortest first; «equal lengths|words of equal length» keep their order"),
        (f"lambda {x}: -len({x})", "by length, longest first; «equal lengths|words of equal length» keep their order"),
        (f"lambda {x}: (len({x}), {x})", "by length and, «among equal lengths|where lengths are equal», alphabetically"),
        (f"lambda {x}: (-len({x}), {x})", "from longest to shortest, ties in alphabetical order"),
        (f"lambda {x}: {x}[-1]", "by last letter; ties keep their original order"),
        (f"lambda {x}: {x}[::-1]", "by their reversed spelling"),
        ("str.lower", "alphabetically, ignoring case"),
        (f"lambda {x}: ({x}.count('a'), {x})", "by the number of times 'a' occurs in them, ties alphabetically"),
    )
    if s.mapped and "[-1]" in key:
        key, said = "len", "by length, shortest first; equal lengths keep their order"
    b.named("sort_by_rule", "sorted_by", "order", "arrange")
    b.noun(f"a list of {s.the} sorted {said}")
    b.do(f"sort {s.the} {said}")
    gen = "{g}" if s.plain else "({g})"
    s.emit(b, (f"return sorted({gen}, key={key})",) if not (s.plain and s.indexable) or True else (), f"return sorted({{v}}, key={key})" if s.plain and s.indexable
           else (f"return sorted({{v}}, key={key})", f"{{v}}.sort(key={key})\nreturn {{v}}"))


@finisher("word", 1.0)
def total_length(b: Builder, s: Stream) -> None:
    """Sum of lengths."""
    b.named("total_length", "count_characters")
    b.noun(f"the total «length|number of characters» of {s.the}", f"the «sum|total» of the lengths of {s.the}")
    acc = b.local("total result size")
    gen = s.generator()[len(s.expr):]
    direct = f"return sum(len({s.expr}){gen})" if not s.plain else f"return sum(map(len, {s.iterable}))"
    if b.chance(0.6):
        return b.code(direct, f"return len(''.join({s.streamed()}))")
    return s.emit(b, (), (), [(f"{acc} = 0", f"{acc} += len({{e}})", f"return {acc}")])


@finisher("word", 0.9)
def numbered(b: Builder, s: Stream) -> None:
    """Numbered strings."""
    b.returns = "list[str]"
    i, x = b.local("i number pos"), b.local("item text part")
    mark, said = b.pick((". ", "a dot and a space"), (": ", "a colon and a space"), (") ", "a closing parenthesis and a space"), ("-", "a hyphen"))
    start = b.pick(1, 1, 0)
    b.named("number", "numbered", "enumerate")
    b.noun(f"a list of {s.the}, each preceded by its number (starting at {start}) and {said}")
    b.do(f"number {s.the} from {start} on and return a list of strings made of the number, {said} and the word")
    arg = f", start={start}" if start else ""
    it = s.iterable if s.plain else (s.listed(b) if b.chance(0.5) else f"({s.generator()})")
    out = b.local("result out rows")
    b.code(f"return [f'{{{i}}}{mark}{{{x}}}' for {i}, {x} in enumerate({it}{arg})]",
           f"{out} = []\nfor {i}, {x} in enumerate({it}{arg}):\n    {out}.append(str({i}) + '{mark}' + {x})\nreturn {out}")


@finisher("word", 0.8)
def alphabetical(b: Builder, s: Stream) -> None:
    """Alphabetically first or last."""
    b.returns = "str"
    default = empty_value(b, s, ("''", "None"))
    f, said = b.pick(("min", "first"), ("max", "last"))
    b.named(f"alphabetically_{said}", f"{said}_in_order")
    b.noun(f"the alphabetically {said} of {s.the} (plain string comparison)", f"the one of {s.the} that comes {said} in string order")
    s.emit(b, f"return {f}({'{g}' if s.plain else '({g})'}, default={default})", (f"return {f}({{v}}) if {{v}} else {default}",
           f"if not {{v}}:\n    return {default}\nreturn {f}({{v}})"))


@finisher("word char", 0.8)
def letters_used(b: Builder, s: Stream) -> None:
    """All different characters, sorted, as a string."""
    b.returns = "str"
    b.named("letters_used", "alphabet_of", "all_letters")
    b.noun(f"a string of all «distinct|different» characters that occur in {s.the}, «sorted|in sorted order»")
    ch, out = b.local("ch letter symbol"), b.local("seen used found")
    s.emit(b, "return ''.join(sorted(set(''.join({g}))))", "return ''.join(sorted(set(''.join({v}))))",
           [(f"{out} = set()", f"{out}.update({{e}})", f"return ''.join(sorted({out}))"),
            (f"{out} = set()", f"for {ch} in {{e}}:\n    {out}.add({ch})", f"return ''.join(sorted({out}))")])


@finisher("int", 0.9)
def compared(b: Builder, s: Stream) -> None:
    """Sum or number compared with a limit, or classified."""
    limit = b.number(8, 40)
    low, mid, high = b.pick(("low", "medium", "high"), ("small", "medium", "large"), ("cold", "warm", "hot"), ("few", "some", "many"))
    acc = b.local("total amount")
    if b.chance(0.5):
        b.whether(f"the «sum|total» of {s.the} is «greater than|above|more than» {limit}", f"{s.the} add up to more than {limit}")
        b.named("exceeds", "is_large", f"sum_above_{limit}")
        return s.emit(b, f"return sum({{g}}) > {limit}", f"return sum({{v}}) > {limit}", [(f"{acc} = 0", f"{acc} += {{e}}", f"return {acc} > {limit}")])
    b.returns = "str"
    bottom = limit // 3
    b.named("classify", "grade", "label")
    b.do(f"classify {s.the} by their sum: return '{low}' if it is less than {bottom}, '{high}' if it is greater than {limit}, and '{mid}' otherwise")
    body = f"if {acc} < {bottom}:\n    return '{low}'\nif {acc} > {limit}:\n    return '{high}'\nreturn '{mid}'"
    body2 = f"if {acc} < {bottom}:\n    return '{low}'\nelif {acc} <= {limit}:\n    return '{mid}'\nelse:\n    return '{high}'"
    return s.emit(b, (f"{acc} = sum({{g}})\n{body}", f"{acc} = sum({{g}})\n{body2}"), (), [(f"{acc} = 0", f"{acc} += {{e}}", body)])


@finisher("int word", 0.8)
def guarded(b: Builder, s: Stream) -> None:
    """ValueError where nothing is left, else a selection."""
    message = b.pick("nothing found", "no values", "empty input", "no match", "nothing to choose from")
    b.returns = HINTS[s.kind]
    f, said = b.pick(("max", "largest"), ("min", "smallest")) if s.kind == "int" else b.pick(("max", "longest"), ("min", "shortest"))
    key = "" if s.kind == "int" else ", key=len"
    b.error("there are none" if not s.conditions else "«there are none|none qualifies»")
    b.noun(f"the {said} of {s.the}" + ("" if s.kind == "int" else " (the first one of equal length)"))
    b.note(f"The message of the error is '{message}'.", f"The error message must be '{message}'.")
    b.named(f"{said}_or_error", f"require_{said}", f"checked_{said}")
    b.cases.insert(0, b.cases[0]) if b.cases else None
    s.emit(b, (), (f"if not {{v}}:\n    raise ValueError('{message}')\nreturn {f}({{v}}{key})",))
