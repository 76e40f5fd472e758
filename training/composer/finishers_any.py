"""Pipeline endings for any kind of element: count, collect, order, deduplicate, select, locate."""

from __future__ import annotations

from training.composer.builder import Builder
from training.composer.finishers import HINTS, empty_value, finisher
from training.composer.render import Stream


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
    if atomic_bool(cond):
        direct.append(f"return sum({cond} {gen})")
    direct.append("return len({l})")
    s.expr = s.target if s.mapped and "," not in s.target else s.expr
    s.emit(b, direct, "return len({v})", [(f"{acc} = 0", f"{acc} += 1", f"return {acc}")])


def atomic_bool(cond: str) -> bool:
    """Whether the condition gives a real bool that sum() can add."""
    return any(
        op in cond for op in (" == ", " > ", " < ", " != ", " >= ", " <= ", ".is", "startswith", "endswith")
    ) and not any(op in cond for op in (" and ", " or ", " if "))


@finisher("int word char", 1.2)
def distinct_count(b: Builder, s: Stream) -> None:
    """How many different."""
    b.returns = "int"
    b.named("count_distinct", "distinct", "unique_count")
    b.noun(
        f"the number of «distinct|different» values among {s.the}",
        f"how many «distinct|different» values there are among {s.the}",
    )
    seen = b.local("seen unique known")
    s.emit(
        b,
        (
            "return len({{g}})".replace("{{g}}", "{" + s.generator() + "}") if not s.plain else "return len(set({g}))",
            "return len(set({g}))",
        ),
        "return len(set({v}))",
        [(f"{seen} = set()", f"{seen}.add({{e}})", f"return len({seen})")],
    )


@finisher("int word char", 2.6)
def collect(b: Builder, s: Stream) -> None:
    """The list itself."""
    b.returns = f"list[{HINTS[s.kind]}]"
    if s.plain:
        return ordered(b, s)
    b.named(
        b.pick("select", "list_of", "keep", "only")
        if s.conditions and not s.mapped
        else b.pick("list_of", "make", "map_to", "all")
    )
    b.noun(
        f"a «new |»list of {s.the}",
        f"a list with {s.the}, in «order|the original order|order of appearance»",
        f"{s.the} as a list",
    )
    b.do(f"collect {s.the} in a list")
    out = b.local("result out kept chosen answer")
    if s.conditions and not s.mapped and s.expr == s.target and b.chance(0.1):
        return (
            b.code(f"return list(filter(lambda {s.target}: {s.condition()}, {s.iterable}))")
            if "," not in s.target and not s.outer
            else s.emit(b, "return {l}")
        )
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
        how = (
            "«in descending order|from largest to smallest|sorted in decreasing order»"
            if s.kind == "int"
            else "«in reverse alphabetical order|sorted in descending order»"
        )
    else:
        how = (
            "«in ascending order|sorted from smallest to largest|in increasing order»"
            if s.kind == "int"
            else "«in ascending order|sorted|in sorted (string) order»"
        )
    b.noun(f"a list of {s.the}, {how}")
    b.do(f"collect {s.the} in a list {how}")
    gen = "{g}" if s.plain else ("({g})" if down else "{g}")
    s.emit(
        b,
        f"return sorted({gen}{', reverse=True' if down else ''})",
        (
            f"return sorted({{v}}{', reverse=True' if down else ''})",
            "{v}.sort(reverse=True)\nreturn {v}" if down else "{v}.sort()\nreturn {v}",
        )
        if not (s.plain and s.indexable)
        else f"return sorted({{v}}{', reverse=True' if down else ''})",
    )


@finisher("int word char", 1.2)
def distinct(b: Builder, s: Stream) -> None:
    """Without repeats, in order of first appearance or sorted."""
    b.returns = f"list[{HINTS[s.kind]}]"
    out, seen = b.local("result out unique"), b.local("seen known")
    if b.chance(0.6):
        b.named(b.pick("unique", "distinct", "without_repeats", "dedupe"))
        b.noun(
            f"a list of {s.the} without «repetitions|duplicates», «in order of first appearance|keeping the first occurrence of each»",
            f"the «distinct|different» values among {s.the}, in order of first appearance",
        )
        return s.emit(
            b,
            "return list(dict.fromkeys({g}))" if s.plain or b.chance(0.5) else "return list(dict.fromkeys({l}))",
            (),
            [
                (f"{out} = []", f"if {{e}} not in {out}:\n    {out}.append({{e}})", f"return {out}"),
                (
                    f"{seen} = set()\n{out} = []",
                    f"if {{e}} not in {seen}:\n    {seen}.add({{e}})\n    {out}.append({{e}})",
                    f"return {out}",
                ),
            ],
        )
    b.named(b.pick("sorted_unique", "unique_sorted", "distinct_sorted"))
    b.noun(
        f"a sorted list of the «distinct|different» values among {s.the}",
        f"the «distinct|unique» values among {s.the} in ascending order",
    )
    return s.emit(
        b,
        (
            "return sorted(set({g}))",
            "return sorted({" + s.generator() + "})" if not s.plain else "return sorted(set({g}))",
        ),
        "return sorted(set({v}))",
    )


@finisher("int word char", 1.0)
def backwards(b: Builder, s: Stream) -> None:
    """Reversed list."""
    b.returns = f"list[{HINTS[s.kind]}]"
    b.named("reversed", "backwards", "in_reverse")
    b.noun(f"a list of {s.the} in reverse order", f"{s.the} as a list, last one first")
    out = b.local("result out")
    s.emit(
        b,
        "return {l}[::-1]",
        "return {v}[::-1]",
        [
            (f"{out} = []", f"{out}.insert(0, {{e}})", f"return {out}"),
            (f"{out} = []", f"{out}.append({{e}})", f"{out}.reverse()\nreturn {out}"),
        ],
    )


@finisher("int word char", 1.3)
def selected(b: Builder, s: Stream) -> None:
    """First, last or k-th with a default."""
    b.returns = HINTS[s.kind]
    if not s.conditions and s.plain and s.kind == "char":
        return collect(b, s)
    default = empty_value(b, s, ("-1", "None", "0") if s.kind == "int" else ("''", "None"))
    found = b.local("found result last_seen")
    which = b.pick("first", "last", "last", "middle") if s.conditions else b.pick("last", "first", "middle")
    if which == "middle":
        b.named("middle")
        b.noun(f"the middle one of {s.the} (the later of the two middle ones if their number is even)")
        return s.emit(
            b,
            (),
            (
                f"return {{v}}[len({{v}}) // 2] if {{v}} else {default}",
                f"if not {{v}}:\n    return {default}\nreturn {{v}}[len({{v}}) // 2]",
            ),
        )
    b.named(which)
    b.noun(f"the {which} of {s.the}", f"the {which} one «among|of» {s.the}")
    if which == "first":
        loop = s.loop(b, "return {e}")
        direct = f"return next({'iter(' + s.iterable + ')' if s.plain else '(' + s.generator() + ')'}, {default})"
        return b.code(f"{loop}\nreturn {default}", f"{loop}\nreturn {default}", direct)
    return s.emit(
        b,
        (),
        (f"return {{v}}[-1] if {{v}} else {default}", f"if {{v}}:\n    return {{v}}[-1]\nreturn {default}"),
        [(f"{found} = {default}", f"{found} = {{e}}", f"return {found}")],
    )


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
        b.noun(
            f"a list of the «indices|positions (from 0)» of {s.the}",
            f"the indices (starting at 0) of all {plural}, in ascending order",
        )
        return b.code(
            f"return [{i} for {i}, {x} in enumerate({it}) if {cond}]",
            f"{out} = []\nfor {i}, {x} in enumerate({it}):\n    if {cond}:\n        {out}.append({i})\nreturn {out}",
        )
    b.returns = "int"
    b.note("Return -1 if there is none.", "If there is none, return -1.", "The result is -1 when there is none.")
    if b.chance(0.6):
        b.named("first_index", "find_first", "index_of_first")
        b.noun(f"the «index|position (counted from 0)» of the first of {s.the}")
        return b.code(
            f"for {i}, {x} in enumerate({it}):\n    if {cond}:\n        return {i}\nreturn -1",
            f"return next(({i} for {i}, {x} in enumerate({it}) if {cond}), -1)",
            f"{i} = 0\nwhile {i} < len({it}):\n    {x} = {it}[{i}]\n    if {cond}:\n        return {i}\n    {i} += 1\nreturn -1",
        )
    b.named("last_index", "find_last", "index_of_last")
    b.noun(f"the «index|position (counted from 0)» of the last of {s.the}")
    return b.code(
        f"{out} = -1\nfor {i}, {x} in enumerate({it}):\n    if {cond}:\n        {out} = {i}\nreturn {out}",
        f"for {i} in range(len({it}) - 1, -1, -1):\n    {x} = {it}[{i}]\n    if {cond}:\n        return {i}\nreturn -1",
    )


@finisher("int word", 0.8)
def guarded(b: Builder, s: Stream) -> None:
    """ValueError where nothing is left, else a selection."""
    message = b.pick("nothing found", "no values", "empty input", "no match", "nothing to choose from")
    b.returns = HINTS[s.kind]
    f, said = (
        b.pick(("max", "largest"), ("min", "smallest"))
        if s.kind == "int"
        else b.pick(("max", "longest"), ("min", "shortest"))
    )
    key = "" if s.kind == "int" else ", key=len"
    b.error("there are none" if not s.conditions else "«there are none|none qualifies»")
    b.noun(f"the {said} of {s.the}" + ("" if s.kind == "int" else " (the first one of equal length)"))
    b.note(f"The message of the error is '{message}'.", f"The error message must be '{message}'.")
    b.named(f"{said}_or_error", f"require_{said}", f"checked_{said}")
    b.cases.insert(0, b.cases[0]) if b.cases else None
    s.emit(b, (), (f"if not {{v}}:\n    raise ValueError('{message}')\nreturn {f}({{v}}{key})",))
