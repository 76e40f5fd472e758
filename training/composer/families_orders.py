"""Parametric families on order among neighbours, intervals and nested lists."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.finish import NAME_HOLE as me
from training.composer.registry import family


@family()
def order_checks(b: Builder) -> None:
    """Whether neighbours keep a rule; first break; peaks."""
    xs = b.param(
        v.INTS,
        sample=lambda r: (
            sorted(v.ints(r, 0, 12, 2, 5), reverse=r.random() < 0.3) if r.random() < 0.5 else v.ints(r, 0, 9, 2, 6)
        ),
    )
    i, x, y, out = b.local("i pos"), b.local("x a left"), b.local("y c right"), b.local("result out found")
    op, neg, said, _ = b.pick(
        ("<", ">=", "each element is smaller than the next", 0),
        ("<=", ">", "no element is larger than the next", 0),
        (">", "<=", "each element is larger than the next", 0),
        ("!=", "==", "no two neighbours are equal", 0),
    )
    how = b.pick("is", "break", "peaks", "valleys", "count", "parity", "step")
    b.case([])
    b.case([b.number(1, 9)])
    if how == "is":
        b.named("is_ordered", "in_order", "keeps_rule")
        b.whether(f"in <{xs}> {said}")
        b.code(
            f"return all({x} {op} {y} for {x}, {y} in zip({xs}, {xs}[1:]))",
            f"for {i} in range(len({xs}) - 1):\n    if {xs}[{i}] {neg} {xs}[{i} + 1]:\n        return False\nreturn True",
            f"return all({xs}[{i}] {op} {xs}[{i} + 1] for {i} in range(len({xs}) - 1))",
        )
    elif how == "break":
        b.named("first_break", "first_violation", "where_broken")
        rel = {"<": "not larger than", "<=": "smaller than", ">": "not smaller than", "!=": "equal to"}[op]
        b.noun(f"the index of the first element of <{xs}> that is {rel} the element before it, or -1 if there is none")
        b.code(
            f"for {i} in range(1, len({xs})):\n    if {xs}[{i} - 1] {neg} {xs}[{i}]:\n        return {i}\nreturn -1",
            f"return next(({i} for {i} in range(1, len({xs})) if {xs}[{i} - 1] {neg} {xs}[{i}]), -1)",
        )
    elif how in ("peaks", "valleys"):
        o, word = (">", "larger") if how == "peaks" else ("<", "smaller")
        b.params[0].sample = lambda r: v.ints(r, 0, 9, 3, 8)
        values = b.chance(0.6)
        b.returns = "list[int]"
        b.named(how, f"find_{how}", f"local_{how}")
        b.noun(
            f"a list of the {'values' if values else 'indices'} of the elements of <{xs}> that are {word} than both their neighbours; the first and the last element do not count"
        )
        cond = f"{xs}[{i} - 1] {'<' if o == '>' else '>'} {xs}[{i}] {o} {xs}[{i} + 1]"
        e = f"{xs}[{i}]" if values else i
        b.code(
            f"return [{e} for {i} in range(1, len({xs}) - 1) if {cond}]",
            f"{out} = []\nfor {i} in range(1, len({xs}) - 1):\n    if {cond}:\n        {out}.append({e})\nreturn {out}",
        )
    elif how == "count":
        b.named("count_rises", "ups", "count_steps")
        o, word = b.pick(("<", "smaller than"), (">", "larger than"), ("==", "equal to"))
        b.noun(
            f"the number of elements of <{xs}> that are {word} the element right after them",
            f"how many elements of <{xs}> are {word} their right neighbour",
        )
        b.code(
            f"return sum({x} {o} {y} for {x}, {y} in zip({xs}, {xs}[1:]))",
            f"{out} = 0\nfor {i} in range(len({xs}) - 1):\n    if {xs}[{i}] {o} {xs}[{i} + 1]:\n        {out} += 1\nreturn {out}",
        )
    elif how == "parity":
        b.named("changes_direction", "turns", "sign_changes")
        b.params[0].sample = lambda r: v.ints(r, -5, 5, 3, 7)
        b.noun(f"the number of neighbouring pairs in <{xs}> of which one is negative and the other is not")
        b.code(
            f"return sum(({x} < 0) != ({y} < 0) for {x}, {y} in zip({xs}, {xs}[1:]))",
            f"{out} = 0\nfor {i} in range(1, len({xs})):\n    if ({xs}[{i} - 1] < 0) != ({xs}[{i}] < 0):\n        {out} += 1\nreturn {out}",
        )
    else:
        d = b.number(2, 5)
        b.named("close_steps", "is_smooth", "small_steps")
        b.whether(
            f"any two neighbouring elements of <{xs}> differ by at most {d}",
            f"no step between neighbouring elements of <{xs}> is larger than {d} in absolute value",
        )
        b.code(
            f"return all(abs({x} - {y}) <= {d} for {x}, {y} in zip({xs}, {xs}[1:]))",
            f"for {i} in range(len({xs}) - 1):\n    if abs({xs}[{i}] - {xs}[{i} + 1]) > {d}:\n        return False\nreturn True",
        )


@family(1.1)
def intervals(b: Builder) -> None:
    """Intervals: merge, total length, overlap, gaps, membership."""
    kind = v.Kind(
        "list[tuple[int, int]]",
        "a list of (start, end) tuples",
        "the list",
        "intervals spans ranges slots",
        lambda r: [(a, a + r.randint(1, 6)) for a in (r.randint(0, 15) for _ in range(r.randint(2, 4)))],
    )
    how = b.pick("merge", "covered", "overlap_two", "contains", "gaps", "longest", "count_at", "any_overlap")
    lo, hi, out, cur = (
        b.local("start lo a"),
        b.local("end hi z"),
        b.local("result merged out"),
        b.local("last reach current"),
    )
    if how == "overlap_two":
        p = b.param(
            v.Kind(
                "tuple[int, int]",
                "a (start, end) tuple",
                "",
                "a first p",
                lambda r: (s := r.randint(0, 9), s + r.randint(1, 6)),
            )
        )
        q = b.param(
            v.Kind(
                "tuple[int, int]",
                "a (start, end) tuple",
                "",
                "b second q",
                lambda r: (s := r.randint(0, 9), s + r.randint(1, 6)),
            )
        )
        b.named("overlap", "common_length", "shared_time")
        b.noun(f"the length of the part that the intervals <{p}> and <{q}> have in common, 0 if there is none")
        b.code(
            f"return max(0, min({p}[1], {q}[1]) - max({p}[0], {q}[0]))",
            f"{lo} = max({p}[0], {q}[0])\n{hi} = min({p}[1], {q}[1])\nif {hi} <= {lo}:\n    return 0\nreturn {hi} - {lo}",
        )
        return
    xs = b.param(kind)
    if how not in ("contains", "count_at"):
        b.case([])
    if how == "merge":
        b.returns = "list[tuple[int, int]]"
        b.named("merge_intervals", "join_spans", "merge_overlapping")
        b.do(
            f"merge all intervals in <{xs}> that overlap or touch and return the merged ones as tuples, sorted by start"
        )
        b.code(
            f"{out} = []\nfor {lo}, {hi} in sorted({xs}):\n    if {out} and {lo} <= {out}[-1][1]:\n        {out}[-1] = ({out}[-1][0], max({out}[-1][1], {hi}))\n    else:\n        {out}.append(({lo}, {hi}))\nreturn {out}"
        )
    elif how == "covered":
        b.named("covered_length", "total_coverage", "union_length")
        b.noun(f"the total length covered by the intervals in <{xs}>, parts that overlap counted once")
        b.code(
            f"{out} = 0\n{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is None or {lo} > {cur}:\n        {out} += {hi} - {lo}\n        {cur} = {hi}\n    elif {hi} > {cur}:\n        {out} += {hi} - {cur}\n        {cur} = {hi}\nreturn {out}",
            f"{out} = set()\nfor {lo}, {hi} in {xs}:\n    {out}.update(range({lo}, {hi}))\nreturn len({out})",
        )
    elif how in ("contains", "count_at"):
        n = b.param(v.SMALL, "point t moment", sample=v.between(0, 18))
        inc = b.chance(0.5)
        cond = f"{lo} <= {n} <= {hi}" if inc else f"{lo} <= {n} < {hi}"
        said = "both ends belong to an interval" if inc else "the start belongs to an interval, the end does not"
        b.case([], 3)
        if how == "contains":
            b.named("is_covered", "inside_any", "is_busy")
            b.whether(f"<{n}> lies in at least one of the intervals in <{xs}> ({said})")
            b.code(
                f"return any({cond} for {lo}, {hi} in {xs})",
                f"for {lo}, {hi} in {xs}:\n    if {cond}:\n        return True\nreturn False",
            )
        else:
            b.named("count_covering", "active_at", "how_many_contain")
            b.noun(
                f"the number of intervals in <{xs}> that contain <{n}>",
                f"how many of the intervals in <{xs}> contain <{n}>",
            )
            b.note(said[0].upper() + said[1:] + ".")
            b.code(
                f"return sum({cond} for {lo}, {hi} in {xs})",
                f"{out} = 0\nfor {lo}, {hi} in {xs}:\n    if {cond}:\n        {out} += 1\nreturn {out}",
            )
    elif how == "gaps":
        b.returns = "list[tuple[int, int]]"
        b.named("gaps", "free_slots", "holes")
        b.noun(
            f"a list of the gaps between the intervals in <{xs}>, as (start, end) tuples sorted by start: the parts between the earliest start and the latest end that no interval covers"
        )
        b.code(
            f"{out} = []\n{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is not None and {lo} > {cur}:\n        {out}.append(({cur}, {lo}))\n    {cur} = {hi} if {cur} is None else max({cur}, {hi})\nreturn {out}"
        )
    elif how == "longest":
        b.returns = "tuple[int, int] | None"
        b.named("longest_interval", "widest", "longest_span")
        b.noun(f"the longest interval in <{xs}> (the first one on a tie), or None for an empty list")
        b.code(
            f"return max({xs}, key=lambda {cur}: {cur}[1] - {cur}[0], default=None)",
            f"{out} = None\nfor {lo}, {hi} in {xs}:\n    if {out} is None or {hi} - {lo} > {out}[1] - {out}[0]:\n        {out} = ({lo}, {hi})\nreturn {out}",
        )
    else:
        b.named("has_overlap", "conflict", "any_overlap")
        b.params[0].sample = lambda r: [(a, a + r.randint(1, 3)) for a in r.sample(range(0, 30, 2), r.randint(2, 3))]
        b.whether(
            f"any two of the intervals in <{xs}> overlap (touching ends do not count)",
            f"some two intervals in <{xs}> have more than an end point in common",
        )
        b.code(
            f"{out} = sorted({xs})\nreturn any({out}[i][1] > {out}[i + 1][0] for i in range(len({out}) - 1))",
            f"{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is not None and {lo} < {cur}:\n        return True\n    {cur} = {hi}\nreturn False",
        )


@family(1.1)
def nested_lists(b: Builder) -> None:
    """Recursion over nested lists."""

    def make(r, depth=0):  # type: ignore[no-untyped-def]
        return [
            make(r, depth + 1) if depth < 2 and r.random() < 0.35 else r.randint(-3, 9)
            for _ in range(r.randint(0 if depth else 1, 3))
        ]

    xs = b.param(
        v.Kind("list", "a list of integers and lists, nested to any depth", "the list", "nested items tree data", make)
    )
    x, out = b.local("x item element"), b.local("result total out")
    how = b.pick("sum", "flatten", "depth", "count", "max", "map", "count_lists", "reverse", "contains")
    b.case([])
    if how == "sum":
        b.named("nested_sum", "deep_sum", "total_all")
        b.noun(f"the sum of all integers in <{xs}>, at every level of nesting")
        b.code(
            f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n    else:\n        {out} += {x}\nreturn {out}",
            f"return sum({me}({x}) if isinstance({x}, list) else {x} for {x} in {xs})",
        )
    elif how == "flatten":
        b.returns = "list[int]"
        cond, said = b.pick(("", ""), ("", ""), (f"{x} % 2 == 0", "even "), (f"{x} > 0", "positive "))
        b.named("flatten", "deep_flatten", "unnest")
        b.noun(f"a flat list of all {said}integers in <{xs}>, in order")
        step = f"    elif {cond}:\n        {out}.append({x})" if cond else f"    else:\n        {out}.append({x})"
        b.code(
            f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out}.extend({me}({x}))\n{step}\nreturn {out}",
            f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n{step}\nreturn {out}",
        )
    elif how == "depth":
        b.named("depth", "nesting_depth", "levels")
        b.noun(f"the nesting depth of <{xs}>, where a list without inner lists has depth 1")
        b.code(
            f"return 1 + max(({me}({x}) for {x} in {xs} if isinstance({x}, list)), default=0)",
            f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} = max({out}, {me}({x}))\nreturn {out} + 1",
        )
    elif how == "count":
        b.named("count_numbers", "deep_count", "nested_size")
        cond, said = b.pick(("True", ""), (f"{x} > 0", "positive "), (f"{x} % 2 == 1", "odd "))
        b.noun(
            f"the number of {said}integers in <{xs}>, inner lists included",
            f"how many {said}integers <{xs}> contains at all levels together",
        )
        step = f"    elif {cond}:\n        {out} += 1" if cond != "True" else f"    else:\n        {out} += 1"
        b.code(
            f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n{step}\nreturn {out}"
        )
    elif how == "max":
        b.returns = "int | None"
        g, said = b.pick(("max", "largest"), ("min", "smallest"))
        v2 = b.local("value inner best")
        op = ">" if g == "max" else "<"
        b.named(f"deep_{g}", f"{said}_anywhere")
        b.noun(f"the {said} integer anywhere in <{xs}>, or None if there is none")
        b.code(
            f"{out} = None\nfor {x} in {xs}:\n    {v2} = {me}({x}) if isinstance({x}, list) else {x}\n    if {v2} is not None and ({out} is None or {v2} {op} {out}):\n        {out} = {v2}\nreturn {out}"
        )
    elif how == "map":
        b.returns = "list"
        code, said = b.pick(
            (f"{x} * 2", "doubled"), (f"{x} + 1", "increased by 1"), (f"-{x}", "negated"), (f"{x} ** 2", "squared")
        )
        b.named("deep_map", "map_nested", "change_all")
        b.noun(f"a list of the same nested shape as <{xs}> with every integer {said}")
        b.code(
            f"return [{me}({x}) if isinstance({x}, list) else {code} for {x} in {xs}]",
            f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out}.append({me}({x}))\n    else:\n        {out}.append({code})\nreturn {out}",
        )
    elif how == "count_lists":
        b.named("count_lists", "number_of_lists")
        b.noun(f"the number of lists inside <{xs}> at any depth, <{xs}> itself not counted")
        b.code(
            f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += 1 + {me}({x})\nreturn {out}",
            f"return sum(1 + {me}({x}) for {x} in {xs} if isinstance({x}, list))",
        )
    elif how == "reverse":
        b.returns = "list"
        b.named("deep_reverse", "reverse_nested")
        b.noun(f"<{xs}> with the order of the elements reversed at every level")
        b.code(
            f"return [{me}({x}) if isinstance({x}, list) else {x} for {x} in reversed({xs})]",
            f"{out} = []\nfor {x} in {xs}[::-1]:\n    if isinstance({x}, list):\n        {x} = {me}({x})\n    {out}.append({x})\nreturn {out}",
        )
    else:
        t = b.param(v.SMALL, "target wanted value", sample=v.between(0, 6))
        b.cases[:] = [([], 3)]
        b.named("deep_contains", "occurs_in", "is_inside")
        b.whether(f"<{t}> occurs anywhere in <{xs}>, at any level")
        b.code(
            f"for {x} in {xs}:\n    if isinstance({x}, list):\n        if {me}({x}, {t}):\n            return True\n    elif {x} == {t}:\n        return True\nreturn False",
            f"return any({me}({x}, {t}) if isinstance({x}, list) else {x} == {t} for {x} in {xs})",
        )
