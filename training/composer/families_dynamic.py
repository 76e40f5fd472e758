"""Parametric families of dynamic programming and plain recursion."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.finish import NAME_HOLE as me
from training.composer.registry import family


@family(1.2)
def dynamic_program(b: Builder) -> None:
    """Counting ways, best totals without neighbours, longest subsequences."""
    out, i, x = b.local("ways best table dp"), b.local("i n2 amount"), b.local("x step value")
    how = b.pick("ways", "no_neighbours", "coins", "reach", "longest", "row", "partition", "best_run")
    if how == "ways":
        steps = tuple(sorted(b.rng.sample((1, 2, 3, 4, 5), b.pick(2, 2, 3))))
        n = b.param(v.INT, "n total length goal", described="a non-negative integer", sample=v.between(1, 9))
        base = b.pick(1, 1, 1)
        from training.composer.phrasing import join_and

        said = join_and([str(k) for k in steps])
        b.named("count_ways", "ways_to_reach", "number_of_ways")
        b.noun(
            f"the number of ordered sequences made of the numbers {said} whose sum is <{n}>",
            f"how many ways there are to write <{n}> as a sum of the numbers {said}, where the order matters",
        )
        b.note("The empty sequence has sum 0, so 0 gives 1.", "For 0 the answer is 1.")
        b.code(
            f"{out} = [{base}] + [0] * {n}\nfor {i} in range(1, {n} + 1):\n    for {x} in {steps}:\n        if {x} <= {i}:\n            {out}[{i}] += {out}[{i} - {x}]\nreturn {out}[{n}]",
            f"{out} = [{base}]\nfor {i} in range(1, {n} + 1):\n    {out}.append(sum({out}[{i} - {x}] for {x} in {steps} if {x} <= {i}))\nreturn {out}[-1]",
        )
        b.case(0)
    elif how == "no_neighbours":
        xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 12, 2, 6))
        take, skip = b.local("take used with_it"), b.local("skip free without_it")
        b.named("best_without_neighbours", "max_nonadjacent", "pick_apart")
        b.noun(f"the largest sum of elements of <{xs}> of which no two stand next to each other")
        b.note("An empty selection has sum 0.", "The result for an empty list is 0.")
        b.params[0].described = "a list of non-negative integers"
        b.code(
            f"{take} = {skip} = 0\nfor {x} in {xs}:\n    {take}, {skip} = {skip} + {x}, max({take}, {skip})\nreturn max({take}, {skip})",
            f"{out} = [0, 0]\nfor {x} in {xs}:\n    {out}.append(max({out}[-1], {out}[-2] + {x}))\nreturn {out}[-1]",
        )
        b.case([])
    elif how == "coins":
        coins = tuple(sorted(b.rng.sample((1, 2, 3, 4, 5, 6, 7, 9, 10), 3)))
        n = b.param(v.INT, "amount total n", described="a non-negative integer", sample=v.between(1, 25))
        few = b.chance(0.6)
        if few:
            b.named("fewest_pieces", "min_coins", "smallest_number")
            b.noun(
                f"the smallest number of values {coins[0]}, {coins[1]} and {coins[2]} (each usable any number of times) that add up to <{n}>, or -1 if it cannot be done"
            )
            b.code(
                f"{out} = [0] + [None] * {n}\nfor {i} in range(1, {n} + 1):\n    options = [{out}[{i} - {x}] for {x} in {coins} if {x} <= {i} and {out}[{i} - {x}] is not None]\n    if options:\n        {out}[{i}] = min(options) + 1\nreturn -1 if {out}[{n}] is None else {out}[{n}]"
            )
        else:
            b.named("count_combinations", "ways_to_pay", "count_payments")
            b.noun(
                f"the number of ways to add up to <{n}> with the values {coins[0]}, {coins[1]} and {coins[2]}, each usable any number of times and the order not mattering"
            )
            b.code(
                f"{out} = [1] + [0] * {n}\nfor {x} in {coins}:\n    for {i} in range({x}, {n} + 1):\n        {out}[{i}] += {out}[{i} - {x}]\nreturn {out}[{n}]"
            )
        b.case(0)
    elif how == "reach":
        xs = b.param(v.INTS, sample=lambda r: v.ints(r, 1, 9, 2, 4), described="a list of positive integers")
        t = b.param(v.SMALL, "target goal total", sample=v.between(2, 18))
        b.named("can_make", "subset_sum", "sum_possible")
        b.whether(
            f"some of the elements of <{xs}>, each used at most once, add up to exactly <{t}>",
            f"<{t}> is the sum of a selection of elements at different positions of <{xs}>",
        )
        b.code(
            f"{out} = {{0}}\nfor {x} in {xs}:\n    {out} |= {{{i} + {x} for {i} in {out}}}\nreturn {t} in {out}",
            f"{out} = [True] + [False] * {t}\nfor {x} in {xs}:\n    for {i} in range({t}, {x} - 1, -1):\n        if {out}[{i} - {x}]:\n            {out}[{i}] = True\nreturn {out}[{t}]",
        )
        b.case([], 3)
    elif how == "longest":
        xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 9, 3, 7))
        op, said = b.pick(("<", "strictly increasing"), (">", "strictly decreasing"), ("<=", "non-decreasing"))
        j = b.local("j k m")
        b.named("longest_subsequence", "longest_chain")
        b.noun(
            f"the length of the longest {said} subsequence of <{xs}> (elements in order, not necessarily neighbours)"
        )
        b.code(
            f"{out} = []\nfor {i} in range(len({xs})):\n    {out}.append(1 + max(({out}[{j}] for {j} in range({i}) if {xs}[{j}] {op} {xs}[{i}]), default=0))\nreturn max({out}, default=0)",
            f"{out} = [1] * len({xs})\nfor {i} in range(len({xs})):\n    for {j} in range({i}):\n        if {xs}[{j}] {op} {xs}[{i}]:\n            {out}[{i}] = max({out}[{i}], {out}[{j}] + 1)\nreturn max({out}) if {out} else 0",
        )
        b.case([])
    elif how == "row":
        n = b.param(v.INT, "n row k", described="a non-negative integer", sample=v.between(1, 6))
        edge = b.pick(1, 2, 3)
        b.returns = "list[int]"
        b.named("triangle_row", "number_row", "build_row")
        b.noun(
            f"row <{n}> of a number triangle: row 0 is [{edge}], every row begins and ends with {edge}, and each other entry is the sum of the two entries above it"
        )
        b.code(
            f"{out} = [{edge}]\nfor _ in range({n}):\n    {out} = [{edge}] + [{out}[{i}] + {out}[{i} + 1] for {i} in range(len({out}) - 1)] + [{edge}]\nreturn {out}"
        )
        b.case(0)
    elif how == "partition":
        xs = b.param(v.INTS, sample=lambda r: v.ints(r, 1, 9, 2, 5), described="a list of positive integers")
        k = b.number(9, 14)
        b.named("count_batches", "trips_needed", "number_of_loads")
        cur = b.local("load current filled")
        b.noun(
            f"the number of loads needed to carry the weights in <{xs}> in the given order, when a load may weigh at most {k} and a new load is begun only if the next weight does not fit any more"
        )
        b.code(
            f"{out} = 0\n{cur} = {k}\nfor {x} in {xs}:\n    if {cur} + {x} > {k}:\n        {out} += 1\n        {cur} = 0\n    {cur} += {x}\nreturn {out}",
            f"if not {xs}:\n    return 0\n{out} = 1\n{cur} = 0\nfor {x} in {xs}:\n    if {cur} + {x} <= {k}:\n        {cur} += {x}\n    else:\n        {out} += 1\n        {cur} = {x}\nreturn {out}",
        )
        b.case([])
    else:
        xs = b.param(v.INTS, sample=lambda r: v.ints(r, -8, 9, 3, 7))
        cur = b.local("current ending_here run")
        big = b.chance(0.6)
        f, said = ("max", "largest") if big else ("min", "smallest")
        b.named(f"{said}_run_sum", f"{f}_contiguous_sum")
        b.noun(f"the {said} sum of a contiguous part of <{xs}>, where the empty part with sum 0 counts as well")
        b.code(
            f"{out} = {cur} = 0\nfor {x} in {xs}:\n    {cur} = {f}(0, {cur} + {x})\n    {out} = {f}({out}, {cur})\nreturn {out}"
        )
        b.case([])


@family()
def recursion(b: Builder) -> None:
    """Plain recursion on numbers, strings and lists."""
    how = b.pick("power", "digits", "choose", "reverse", "count", "hanoi_like", "subsets", "orders", "sum_list")
    x = b.local("x first rest_item")
    if how == "power":
        n, k = (
            b.param(v.INT, "base x number", sample=v.between(-3, 6)),
            b.param(v.SMALL, "exponent k power", described="a non-negative integer", sample=v.between(1, 5)),
        )
        b.named("power", "raise_to", "repeated_product")
        b.noun(
            f"<{n}> multiplied with itself so that it occurs <{k}> times as a factor (1 if <{k}> is 0)",
            f"<{n}> to the power of <{k}>",
        )
        b.code(
            f"if {k} == 0:\n    return 1\nreturn {n} * {me}({n}, {k} - 1)",
            f"{x} = 1\nfor _ in range({k}):\n    {x} *= {n}\nreturn {x}",
            f"return {n} ** {k}",
        )
        b.case(5, 0)
    elif how == "digits":
        n = b.param(v.INT, described="a non-negative integer", sample=lambda r: r.randint(10, 10 ** r.randint(2, 7)))
        op, said = b.pick(("+", "sum"), ("+", "sum"), ("*", "product"))
        b.named("repeated_digit_" + said, "shrink_to_digit", "single_digit")
        b.noun(
            f"the single digit that remains when <{n}> is replaced by the {said} of its digits again and again",
            f"the one-digit number reached by taking the {said} of the digits of <{n}> repeatedly",
        )
        d = b.local("d digit")
        if op == "+":
            b.code(
                f"if {n} < 10:\n    return {n}\nreturn {me}(sum(int({d}) for {d} in str({n})))",
                f"while {n} >= 10:\n    {n} = sum(map(int, str({n})))\nreturn {n}",
            )
        else:
            b.code(
                f"while {n} > 9:\n    {x} = 1\n    for {d} in str({n}):\n        {x} *= int({d})\n    {n} = {x}\nreturn {n}"
            )
        b.case(7)
    elif how == "choose":
        n, k = (
            b.param(v.INT, "n total size", sample=v.between(1, 8)),
            b.param(v.SMALL, "k chosen part", sample=v.between(0, 4)),
        )
        b.named("choose", "count_selections", "combinations_of")
        b.noun(
            f"the number of ways to choose <{k}> out of <{n}> things, the order not mattering; it is 0 if <{k}> is greater than <{n}>"
        )
        b.code(
            f"if {k} > {n}:\n    return 0\nif {k} == 0 or {k} == {n}:\n    return 1\nreturn {me}({n} - 1, {k} - 1) + {me}({n} - 1, {k})",
            f"{x} = 1\nfor i in range({k}):\n    {x} = {x} * ({n} - i) // (i + 1)\nreturn {x}",
        )
        b.case(2, 4)
    elif how == "reverse":
        s = b.param(v.WORD)
        b.returns = "str"
        code, said = b.pick(
            (f"{me}({s}[1:]) + {s}[0]", f"<{s}> reversed"),
            (f"{s}[0] + {s}[0] + {me}({s}[1:])", f"<{s}> with every character doubled"),
            (f"{s}[0] + '-' + {me}({s}[1:])", f"<{s}> with a hyphen after every character except the last"),
        )
        b.named("recursive_text", "rebuild", "text_by_recursion")
        b.noun(f"{said}, built by recursion")
        stop = f"len({s}) < 2" if "hyphen" in said else f"not {s}"
        b.code(f"if {stop}:\n    return {s}\nreturn {code}")
        b.case("")
    elif how in ("count", "sum_list"):
        xs = b.param(v.INTS)
        cond, said = b.pick(("> 0", "positive"), ("% 2 == 0", "even"), ("< 5", "less than 5"))
        total = how == "sum_list"
        b.named("recursive_sum" if total else "recursive_count", "fold")
        b.noun(
            f"the {'sum' if total else 'number'} of the elements of <{xs}> that are {said}, found by recursion on the rest of the list"
        )
        gain = f"{xs}[0]" if total else "1"
        b.code(
            f"if not {xs}:\n    return 0\n{x} = {gain} if {xs}[0] {cond} else 0\nreturn {x} + {me}({xs}[1:])",
            f"if not {xs}:\n    return 0\nif {xs}[0] {cond}:\n    return {gain} + {me}({xs}[1:])\nreturn {me}({xs}[1:])",
        )
        b.case([])
    elif how == "hanoi_like":
        n = b.param(v.INT, "n level depth", described="a non-negative integer", sample=v.between(1, 6))
        factor, plus, first = b.number(2, 3), b.number(1, 4), b.number(0, 2)
        b.named("count_calls", "tree_size", "level_value")
        b.noun(
            f"the value at level <{n}>, where level 0 has the value {first} and each further level has {factor} times the value of the level before plus {plus}"
        )
        b.code(
            f"if {n} == 0:\n    return {first}\nreturn {factor} * {me}({n} - 1) + {plus}",
            f"{x} = {first}\nfor _ in range({n}):\n    {x} = {factor} * {x} + {plus}\nreturn {x}",
        )
        b.case(0)
    elif how == "subsets":
        xs = b.param(
            v.INTS,
            sample=lambda r: sorted(r.sample(range(1, 9), r.randint(1, 3))),
            described="a list of different integers",
        )
        b.returns = "list[list[int]]"
        y = b.local("subset part chosen")
        b.named("subsets", "all_subsets", "selections")
        b.noun(
            f"a list of all sublists of <{xs}> that keep the order of the elements, starting with []; each new element is added to copies of all sublists found before, which follow the old ones"
        )
        b.code(
            f"{x} = [[]]\nfor item in {xs}:\n    {x} += [{y} + [item] for {y} in {x}]\nreturn {x}",
            f"if not {xs}:\n    return [[]]\n{x} = {me}({xs}[:-1])\nreturn {x} + [{y} + [{xs}[-1]] for {y} in {x}]",
        )
        b.case([])
    else:
        s = b.param(
            v.WORD,
            sample=lambda r: "".join(sorted(r.sample("abcxyz", r.randint(1, 3)))),
            described="a string of different letters in alphabetical order",
        )
        b.returns = "list[str]"
        i, y = b.local("i pos"), b.local("rest tail other")
        b.named("arrangements", "all_orders", "anagram_list")
        b.noun(f"a list of all strings that use each character of <{s}> exactly once, in alphabetical order")
        b.code(
            f"if len({s}) <= 1:\n    return [{s}]\n{x} = []\nfor {i} in range(len({s})):\n    for {y} in {me}({s}[:{i}] + {s}[{i} + 1:]):\n        {x}.append({s}[{i}] + {y})\nreturn {x}"
        )
