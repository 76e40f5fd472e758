"""Parametric families on floats and on lists with None in them."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family()
def float_work(b: Builder) -> None:
    """Floats that are exact: sums, means, rounding, comparison with a limit."""
    xs = b.param(v.FLOATS)
    x, out, i = b.local("x value reading"), b.local("result total out"), b.local("i pos")
    k = b.number(2, 9)
    how = b.pick("above", "changes", "best", "scale", "whole", "bounds", "label")
    b.returns = "float"
    b.case([])
    if how == "above":
        b.named("sum_above", "total_over_limit", "add_large")
        b.noun(f"the sum of the values in <{xs}> that are greater than {k}, as a float")
        b.note("Return 0.0 if there are none.", "If none is, the result is 0.0.")
        b.code(
            f"return float(sum({x} for {x} in {xs} if {x} > {k}))",
            f"{out} = 0.0\nfor {x} in {xs}:\n    if {x} > {k}:\n        {out} += {x}\nreturn {out}",
        )
    elif how == "changes":
        b.returns = "list[float]"
        b.named("changes", "differences", "deltas")
        b.noun(f"a list of the changes from each value in <{xs}> to the next one")
        b.code(
            f"return [{xs}[{i} + 1] - {xs}[{i}] for {i} in range(len({xs}) - 1)]",
            f"{out} = []\nfor {i} in range(1, len({xs})):\n    {out}.append({xs}[{i}] - {xs}[{i} - 1])\nreturn {out}",
        )
    elif how == "best":
        b.returns = "float | None"
        b.named("closest", "nearest_to", "closest_value")
        b.noun(f"the value in <{xs}> that is closest to {k} (the first one on a tie), or None for an empty list")
        b.code(
            f"return min({xs}, key=lambda {x}: abs({x} - {k}), default=None)",
            f"{out} = None\nfor {x} in {xs}:\n    if {out} is None or abs({x} - {k}) < abs({out} - {k}):\n        {out} = {x}\nreturn {out}",
        )
    elif how == "scale":
        b.returns = "list[float]"
        code, said = b.pick(
            (f"{x} / 2", "halved"),
            (f"{x} * 4", "multiplied by 4"),
            (f"{x} + 0.5", "increased by 0.5"),
            (f"round({x}, 1)", "rounded to 1 decimal place"),
            (f"max({x}, 0.0)", "replaced by 0.0 where it is negative"),
        )
        b.named("scale", "adjust", "convert")
        b.noun(f"a list with every value of <{xs}> {said}")
        b.code(
            f"return [{code} for {x} in {xs}]", f"{out} = []\nfor {x} in {xs}:\n    {out}.append({code})\nreturn {out}"
        )
    elif how == "whole":
        b.returns = "list[int]"
        b.named("whole_values", "only_whole", "integers_in")
        b.noun(f"a list of the values in <{xs}> that are whole numbers, converted to int")
        b.code(
            f"return [int({x}) for {x} in {xs} if {x} == int({x})]",
            f"{out} = []\nfor {x} in {xs}:\n    if {x}.is_integer():\n        {out}.append(int({x}))\nreturn {out}",
        )
    elif how == "bounds":
        b.returns = "tuple[float, float] | None"
        b.named("bounds", "low_and_high", "min_max")
        b.noun(f"a tuple of the smallest and the largest value in <{xs}>, or None for an empty list")
        b.code(
            f"if not {xs}:\n    return None\nreturn min({xs}), max({xs})",
            f"return (min({xs}), max({xs})) if {xs} else None",
        )
    else:
        b.returns = "list[str]"
        hi, lo = b.pick(("high", "low"), ("hot", "cold"), ("over", "under"))
        b.named("label_values", "mark_readings", "classify_all")
        b.do(
            f"label each value in <{xs}> '{hi}' if it is greater than {k}, '{lo}' if it is less than 0, and 'ok' otherwise, and return the labels as a list"
        )
        b.code(
            f"return ['{hi}' if {x} > {k} else '{lo}' if {x} < 0 else 'ok' for {x} in {xs}]",
            f"{out} = []\nfor {x} in {xs}:\n    if {x} > {k}:\n        {out}.append('{hi}')\n    elif {x} < 0:\n        {out}.append('{lo}')\n    else:\n        {out}.append('ok')\nreturn {out}",
        )


@family()
def optional_values(b: Builder) -> None:
    """Lists with None in them: skip, fill, count, first present."""
    xs = b.param(
        v.Kind(
            "list[int | None]",
            "a list of integers and None",
            "the list",
            "values readings data items",
            lambda r: [r.choice((None, r.randint(0, 12), r.randint(-4, 9))) for _ in range(r.randint(2, 6))],
        )
    )
    x, out, last = b.local("x value item"), b.local("result out filled"), b.local("last previous known")
    how = b.pick("sum", "fill", "carry", "first", "count", "positions", "mean")
    b.case([])
    b.case([None])
    if how == "sum":
        b.named("sum_known", "total_present", "add_available")
        b.noun(f"the sum of the elements of <{xs}> that are not None")
        b.code(
            f"return sum({x} for {x} in {xs} if {x} is not None)",
            f"{out} = 0\nfor {x} in {xs}:\n    if {x} is None:\n        continue\n    {out} += {x}\nreturn {out}",
        )
    elif how == "fill":
        k = b.pick(0, -1, 99)
        b.returns = "list[int]"
        b.named("fill_missing", "replace_none", "with_default")
        b.noun(f"a copy of <{xs}> in which every None is replaced by {k}")
        b.code(
            f"return [{k} if {x} is None else {x} for {x} in {xs}]",
            f"{out} = []\nfor {x} in {xs}:\n    {out}.append({k} if {x} is None else {x})\nreturn {out}",
        )
    elif how == "carry":
        b.returns = "list[int]"
        b.named("fill_forward", "carry_forward", "repeat_last")
        b.noun(
            f"a copy of <{xs}> in which every None is replaced by the last number before it, or by 0 if there is none before it"
        )
        b.code(
            f"{out} = []\n{last} = 0\nfor {x} in {xs}:\n    if {x} is not None:\n        {last} = {x}\n    {out}.append({last})\nreturn {out}"
        )
    elif how == "first":
        b.named("first_known", "first_present", "first_value")
        b.noun(f"the first element of <{xs}> that is not None, or -1 if there is none")
        b.code(
            f"for {x} in {xs}:\n    if {x} is not None:\n        return {x}\nreturn -1",
            f"return next(({x} for {x} in {xs} if {x} is not None), -1)",
        )
    elif how == "count":
        b.returns = "tuple[int, int]"
        b.named("count_known", "known_and_missing", "presence")
        b.noun(f"a tuple of the number of integers and the number of Nones in <{xs}>")
        b.code(
            f"{out} = {xs}.count(None)\nreturn len({xs}) - {out}, {out}",
            f"{out} = sum(1 for {x} in {xs} if {x} is None)\nreturn (len({xs}) - {out}, {out})",
        )
    elif how == "positions":
        b.returns = "list[int]"
        i = b.local("i pos index")
        b.named("missing_positions", "gaps", "where_none")
        b.noun(f"a list of the indices at which <{xs}> has None")
        b.code(
            f"return [{i} for {i}, {x} in enumerate({xs}) if {x} is None]",
            f"{out} = []\nfor {i} in range(len({xs})):\n    if {xs}[{i}] is None:\n        {out}.append({i})\nreturn {out}",
        )
    else:
        b.named("average_known", "mean_present")
        b.returns = "int | None"
        b.noun(f"the average of the numbers in <{xs}> that are not None, rounded down, or None if there are no numbers")
        b.code(
            f"{out} = [{x} for {x} in {xs} if {x} is not None]\nreturn sum({out}) // len({out}) if {out} else None",
            f"{out} = [{x} for {x} in {xs} if {x} is not None]\nif not {out}:\n    return None\nreturn sum({out}) // len({out})",
        )
