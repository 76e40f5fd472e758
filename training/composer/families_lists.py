"""Parametric families that combine two lists or rearrange one."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.2)
def two_lists(b: Builder) -> None:
    """Two lists: common elements, differences, merging, interleaving, pairing."""
    xs = b.param(v.INTS, "a xs left first list1", short="", sample=lambda r: v.ints(r, 0, 9, 2, 5))
    ys = b.param(v.INTS, "b ys right second list2", short="", sample=lambda r: v.ints(r, 0, 9, 2, 5))
    x, y, out, i, j = (
        b.local("x p item"),
        b.local("y q other"),
        b.local("result out merged"),
        b.local("i n"),
        b.local("j m"),
    )
    how = b.pick(
        "common",
        "difference",
        "merge",
        "interleave",
        "union",
        "wins",
        "common_count",
        "symmetric",
        "dot",
        "equal_sets",
        "cross",
        "subset",
        "zip_dict",
    )
    b.case([], [b.number(1, 5), b.number(1, 5)])
    b.returns = "list[int]"
    if how == "common":
        b.named("common", "shared", "in_both")
        b.noun(
            f"a list of the elements of <{xs}> that also occur in <{ys}>, without repetitions, in the order of <{xs}>"
        )
        b.code(
            f"{out} = []\nfor {x} in {xs}:\n    if {x} in {ys} and {x} not in {out}:\n        {out}.append({x})\nreturn {out}",
            f"return [{x} for {x} in dict.fromkeys({xs}) if {x} in {ys}]",
        )
    elif how == "difference":
        b.named("difference", "without", "remove_all")
        b.noun(
            f"a list of the elements of <{xs}> that do not occur in <{ys}>, in order",
            f"<{xs}> without all the values that occur in <{ys}>",
        )
        b.code(
            f"return [{x} for {x} in {xs} if {x} not in {ys}]",
            f"{out} = []\nfor {x} in {xs}:\n    if {x} not in {ys}:\n        {out}.append({x})\nreturn {out}",
            f"{y} = set({ys})\nreturn [{x} for {x} in {xs} if {x} not in {y}]",
        )
    elif how == "merge":
        b.params[0].sample = b.params[1].sample = lambda r: sorted(v.ints(r, 0, 15, 1, 4))
        b.params[0].described = b.params[1].described = "a sorted list of integers"
        b.cases[:] = [([], [1, 4])]
        b.named("merge", "merge_sorted", "combine_sorted")
        b.do(f"merge the sorted lists <{xs}> and <{ys}> into one sorted list")
        b.code(
            f"return sorted({xs} + {ys})",
            f"{out} = []\n{i} = {j} = 0\nwhile {i} < len({xs}) and {j} < len({ys}):\n    if {xs}[{i}] <= {ys}[{j}]:\n        {out}.append({xs}[{i}])\n        {i} += 1\n    else:\n        {out}.append({ys}[{j}])\n        {j} += 1\nreturn {out} + {xs}[{i}:] + {ys}[{j}:]",
        )
    elif how == "interleave":
        rest = b.chance(0.5)
        b.named("interleave", "alternate", "zip_flat")
        b.do(f"take elements alternately from <{xs}> and <{ys}>, starting with <{xs}>, and return them as one list")
        b.note("Leftover elements of the longer list go to the end.") if rest else b.note(
            "Stop when either list has no partner left.", "Elements without a partner in the other list are dropped."
        )
        tail = f"{i} = min(len({xs}), len({ys}))\nreturn {out} + {xs}[{i}:] + {ys}[{i}:]" if rest else f"return {out}"
        b.code(
            f"{out} = []\nfor {x}, {y} in zip({xs}, {ys}):\n    {out}.append({x})\n    {out}.append({y})\n{tail}",
            f"{out} = []\nfor {x}, {y} in zip({xs}, {ys}):\n    {out} += [{x}, {y}]\n{tail}"
            if rest
            else f"return [{j} for pair in zip({xs}, {ys}) for {j} in pair]",
        )
    elif how == "union":
        b.named("union", "all_values", "combine_unique")
        b.noun(f"a sorted list of all values that occur in <{xs}> or <{ys}>, each once")
        b.code(
            f"return sorted(set({xs}) | set({ys}))",
            f"return sorted(set({xs} + {ys}))",
            f"{out} = []\nfor {x} in {xs} + {ys}:\n    if {x} not in {out}:\n        {out}.append({x})\n{out}.sort()\nreturn {out}",
        )
    elif how == "wins":
        b.returns = "tuple[int, int]"
        b.named("compare_rounds", "count_wins", "who_wins")
        b.do(
            f"compare <{xs}> and <{ys}> position by position and return a tuple with the number of positions where <{xs}> has the larger value and the number where <{ys}> has it"
        )
        b.code(
            f"{i} = sum({x} > {y} for {x}, {y} in zip({xs}, {ys}))\n{j} = sum({y} > {x} for {x}, {y} in zip({xs}, {ys}))\nreturn {i}, {j}",
            f"{i} = {j} = 0\nfor {x}, {y} in zip({xs}, {ys}):\n    if {x} > {y}:\n        {i} += 1\n    elif {y} > {x}:\n        {j} += 1\nreturn {i}, {j}",
        )
    elif how == "common_count":
        b.returns = "int"
        b.named("count_common", "overlap_size", "shared_count")
        b.noun(
            f"the number of different values that occur in both <{xs}> and <{ys}>",
            f"how many different values <{xs}> and <{ys}> have in common",
        )
        b.code(
            f"return len(set({xs}) & set({ys}))",
            f"{out} = 0\nfor {x} in set({xs}):\n    if {x} in {ys}:\n        {out} += 1\nreturn {out}",
        )
    elif how == "symmetric":
        b.named("only_in_one", "exclusive", "not_shared")
        b.noun(f"a sorted list of the values that occur in exactly one of <{xs}> and <{ys}>")
        b.code(
            f"return sorted(set({xs}) ^ set({ys}))",
            f"return sorted({{{x} for {x} in {xs} if {x} not in {ys}}} | {{{y} for {y} in {ys} if {y} not in {xs}}})",
        )
    elif how == "dot":
        b.returns = "int"
        b.named("dot", "weighted_total", "sum_of_products")
        b.noun(f"the sum of the products of the elements of <{xs}> and <{ys}> at the same positions")
        b.error(f"<{xs}> and <{ys}> have different lengths")
        b.params[0].sample = b.params[1].sample = lambda r: v.ints(r, -3, 7, 3, 3)
        b.code(
            f"if len({xs}) != len({ys}):\n    raise ValueError('lengths differ')\nreturn sum({x} * {y} for {x}, {y} in zip({xs}, {ys}))",
            f"if len({xs}) != len({ys}):\n    raise ValueError('lengths differ')\n{out} = 0\nfor {i} in range(len({xs})):\n    {out} += {xs}[{i}] * {ys}[{i}]\nreturn {out}",
        )
    elif how == "equal_sets":
        b.params[0].sample = b.params[1].sample = lambda r: [r.randint(1, 3) for _ in range(r.randint(2, 3))]
        b.named("same_elements", "is_rearrangement", "equal_up_to_order")
        b.whether(
            f"<{ys}> has the same elements as <{xs}>, each equally often, in any order",
            f"<{xs}> can be rearranged into <{ys}>",
        )
        b.code(
            f"return sorted({xs}) == sorted({ys})",
            f"return len({xs}) == len({ys}) and all({xs}.count({x}) == {ys}.count({x}) for {x} in {xs})",
        )
    elif how == "cross":
        op, said = b.pick(("+", "sums"), ("*", "products"))
        b.named("all_combinations", "cross_" + said)
        b.noun(f"a sorted list of the different {said} of one element of <{xs}> and one of <{ys}>")
        b.params[0].sample = b.params[1].sample = lambda r: v.ints(r, 0, 6, 1, 3)
        b.code(
            f"return sorted({{{x} {op} {y} for {x} in {xs} for {y} in {ys}}})",
            f"{out} = set()\nfor {x} in {xs}:\n    for {y} in {ys}:\n        {out}.add({x} {op} {y})\nreturn sorted({out})",
        )
    elif how == "subset":
        b.params[0].sample = lambda r: v.ints(r, 0, 6, 1, 3)
        b.params[1].sample = lambda r: v.ints(r, 0, 6, 4, 7)
        b.named("is_subset", "all_contained", "covers")
        b.whether(f"every element of <{xs}> occurs in <{ys}>", f"<{ys}> contains all values of <{xs}>")
        b.code(
            f"return all({x} in {ys} for {x} in {xs})",
            f"return set({xs}) <= set({ys})",
            f"for {x} in {xs}:\n    if {x} not in {ys}:\n        return False\nreturn True",
        )
    else:
        b.returns = "dict[int, int]"
        b.named("pair_up", "zip_to_dict", "make_mapping")
        b.noun(
            f"a dictionary that maps each element of <{xs}> to the element of <{ys}> at the same position; later pairs win and elements without a partner are ignored"
        )
        b.code(
            f"return dict(zip({xs}, {ys}))",
            f"{out} = {{}}\nfor {x}, {y} in zip({xs}, {ys}):\n    {out}[{x}] = {y}\nreturn {out}",
        )


@family(1.2)
def rearranged(b: Builder) -> None:
    """Rotating, chunking, swapping, moving, inserting, removing."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 9, 2, 7))
    i, x, out = b.local("i index pos"), b.local("x value item"), b.local("result out new")
    b.returns = "list[int]"
    how = b.pick(
        "rotate",
        "chunk",
        "swap_pairs",
        "move",
        "insert",
        "remove_every",
        "mirror",
        "halves",
        "replace",
        "pad",
        "deal",
        "outside_in",
        "repeat",
    )
    if how in ("rotate", "chunk", "deal", "pad", "repeat"):
        k = b.param(v.SMALL, "k n size count", sample=v.between(1, 4))
        if how == "rotate":
            left = b.chance(0.5)
            b.named("rotate", f"rotate_{'left' if left else 'right'}", "shift_around")
            b.noun(
                f"<{xs}> rotated by <{k}> places to the {'left' if left else 'right'}",
                f"a list with the elements of <{xs}> moved <{k}> places to the {'left' if left else 'right'}, those pushed out coming in again at the other end",
            )
            sign = "" if left else "-"
            b.code(
                f"if not {xs}:\n    return []\n{k} = {sign}{k} % len({xs})\nreturn {xs}[{k}:] + {xs}[:{k}]",
                f"return [{xs}[({i} {'+' if left else '-'} {k}) % len({xs})] for {i} in range(len({xs}))]",
                f"{out} = list({xs})\nfor _ in range({k}):\n    if {out}:\n        "
                + (f"{out}.append({out}.pop(0))" if left else f"{out}.insert(0, {out}.pop())")
                + f"\nreturn {out}",
            )
        elif how == "chunk":
            b.returns = "list[list[int]]"
            drop = b.chance(0.3)
            b.named("chunk", "split_into", "blocks")
            b.do(f"split <{xs}> into consecutive pieces of <{k}> elements and return them as a list of lists")
            b.note("Elements at the end that do not fill a piece are dropped.") if drop else b.note(
                "The last piece may be shorter."
            )
            b.code(
                f"return [{xs}[{i}:{i} + {k}] for {i} in range(0, len({xs}){f' - {k} + 1' if drop else ''}, {k})]",
                f"{out} = []\nfor {i} in range(0, len({xs}){f' - {k} + 1' if drop else ''}, {k}):\n    {out}.append({xs}[{i}:{i} + {k}])\nreturn {out}",
            )
        elif how == "deal":
            b.returns = "list[list[int]]"
            b.named("deal", "distribute", "round_robin")
            b.do(
                f"deal the elements of <{xs}> in turn to <{k}> lists (the first to the first list, the second to the second, and so on, then from the beginning) and return the lists"
            )
            b.code(
                f"return [{xs}[{i}::{k}] for {i} in range({k})]",
                f"{out} = [[] for _ in range({k})]\nfor {i}, {x} in enumerate({xs}):\n    {out}[{i} % {k}].append({x})\nreturn {out}",
            )
        elif how == "pad":
            fill = b.pick(0, -1, 9)
            b.named("fit_length", "resize", "pad_list")
            b.noun(
                f"a list of exactly <{k}> elements: <{xs}> cut at the end if it is too long, or filled up with {fill} if it is too short"
            )
            b.code(
                f"return ({xs} + [{fill}] * {k})[:{k}]",
                f"{out} = {xs}[:{k}]\nwhile len({out}) < {k}:\n    {out}.append({fill})\nreturn {out}",
            )
        else:
            b.named("repeat_each", "stretch", "multiply_elements")
            b.noun(f"a list in which every element of <{xs}> is repeated <{k}> times in a row")
            b.code(
                f"return [{x} for {x} in {xs} for _ in range({k})]",
                f"{out} = []\nfor {x} in {xs}:\n    {out}.extend([{x}] * {k})\nreturn {out}",
            )
        b.case([], 2)
        return
    b.case([])
    b.case([b.number(1, 9)])
    if how == "swap_pairs":
        b.named("swap_pairs", "swap_neighbours", "exchange")
        b.do(
            f"swap the first with the second element of <{xs}>, the third with the fourth, and so on, and return the new list"
        )
        b.note(
            "With an odd number of elements the last one stays where it is.",
            "A last element without a partner keeps its place.",
        )
        b.code(
            f"{out} = list({xs})\nfor {i} in range(0, len({out}) - 1, 2):\n    {out}[{i}], {out}[{i} + 1] = {out}[{i} + 1], {out}[{i}]\nreturn {out}",
            f"{out} = []\nfor {i} in range(0, len({xs}), 2):\n    {out}.extend({xs}[{i}:{i} + 2][::-1])\nreturn {out}",
        )
    elif how == "move":
        cond, said = b.pick(
            (f"{x} % 2 == 0", "even numbers"),
            (f"{x} == 0", "zeros"),
            (f"{x} > 5", "numbers above 5"),
            (f"{x} % 3 == 0", "multiples of 3"),
        )
        front = b.chance(0.5)
        neg = cond.replace("==", "!=") if "==" in cond else cond.replace(">", "<=")
        b.named("move", "move_to_" + ("front" if front else "end"), "gather")
        b.do(
            f"move all {said} of <{xs}> to the {'front' if front else 'end'}, keeping the order within both groups, and return the new list"
        )
        first, second = (cond, neg) if front else (neg, cond)
        b.code(
            f"return [{x} for {x} in {xs} if {first}] + [{x} for {x} in {xs} if {second}]",
            f"return sorted({xs}, key=lambda {x}: {second})",
        )
    elif how == "insert":
        code, said = b.pick(
            ("0", "a 0"),
            (f"{x} + {xs}[{i} + 1]", "their sum"),
            (f"abs({x} - {xs}[{i} + 1])", "the absolute difference of the two"),
        )
        b.named("insert_between", "fill_gaps", "spread_out")
        b.do(f"insert {said} between every two neighbouring elements of <{xs}> and return the new list")
        b.code(
            f"{out} = []\nfor {i}, {x} in enumerate({xs}):\n    {out}.append({x})\n    if {i} < len({xs}) - 1:\n        {out}.append({code})\nreturn {out}"
        )
    elif how == "remove_every":
        every = b.number(2, 4)
        word = {2: "second", 3: "third", 4: "fourth"}[every]
        b.named(f"drop_every_{word}", f"without_every_{word}", "thin_out")
        b.noun(f"<{xs}> without every {word} element (the {word}, then {every} further on, and so on)")
        b.code(
            f"return [{x} for {i}, {x} in enumerate({xs}, start=1) if {i} % {every} != 0]",
            f"{out} = list({xs})\ndel {out}[{every - 1}::{every}]\nreturn {out}",
            f"{out} = []\nfor {i} in range(len({xs})):\n    if {i} % {every} != {every - 1}:\n        {out}.append({xs}[{i}])\nreturn {out}",
        )
    elif how == "mirror":
        once = b.chance(0.5)
        b.named("mirror", "there_and_back", "palindromic")
        b.noun(
            f"<{xs}> followed by its elements in reverse order" + (", the last element not repeated" if once else "")
        )
        b.code(
            f"return {xs} + {xs}[-2::-1]" if once else f"return {xs} + {xs}[::-1]",
            f"return {xs} + list(reversed({xs}{'[:-1]' if once else ''}))",
        )
        if once:
            b.cases[:] = [([b.number(1, 9)],)]
    elif how == "halves":
        b.named("swap_halves", "exchange_halves", "cut")
        early = b.chance(0.5)
        b.do(
            f"exchange the first and the second half of <{xs}> and return the new list; with an odd length the middle element belongs to the {'first' if early else 'second'} half"
        )
        b.code(f"{i} = {'(len(' + xs + ') + 1)' if early else 'len(' + xs + ')'} // 2\nreturn {xs}[{i}:] + {xs}[:{i}]")
    elif how == "replace":
        a, c = b.number(0, 5), b.number(6, 20)
        b.params[0].sample = lambda r: [r.choice((a, a, *range(9))) for _ in range(r.randint(2, 6))]
        which = b.pick("all", "first", "last")
        said = {"all": "every", "first": "the first", "last": "the last"}[which]
        b.named("replace", f"replace_{which}", "substitute_value")
        b.noun(f"a copy of <{xs}> in which {said} {a} is replaced by {c}")
        if which == "all":
            b.code(
                f"return [{c} if {x} == {a} else {x} for {x} in {xs}]",
                f"{out} = list({xs})\nfor {i}, {x} in enumerate({out}):\n    if {x} == {a}:\n        {out}[{i}] = {c}\nreturn {out}",
            )
        else:
            order = f"range(len({out}))" if which == "first" else f"range(len({out}) - 1, -1, -1)"
            b.note("Without any, the copy is unchanged.", f"If there is no {a}, the list stays the same.")
            b.code(
                f"{out} = list({xs})\nfor {i} in {order}:\n    if {out}[{i}] == {a}:\n        {out}[{i}] = {c}\n        break\nreturn {out}"
            )
    else:
        j = b.local("j right hi")
        b.named("outside_in", "zigzag", "from_both_ends")
        b.noun(
            f"a list of the elements of <{xs}> taken alternately from the front and the back: first, last, second, second to last, and so on"
        )
        b.code(
            f"{out} = []\n{i}, {j} = 0, len({xs}) - 1\nwhile {i} < {j}:\n    {out} += [{xs}[{i}], {xs}[{j}]]\n    {i} += 1\n    {j} -= 1\nif {i} == {j}:\n    {out}.append({xs}[{i}])\nreturn {out}",
            f"{x} = list({xs})\n{out} = []\nwhile {x}:\n    {out}.append({x}.pop(0))\n    if {x}:\n        {out}.append({x}.pop())\nreturn {out}",
        )
