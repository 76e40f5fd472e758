"""Parametric families on lists: pairs, windows, two pointers, prefix sums, runs, merging, searching, rearranging."""

from __future__ import annotations

import re

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.3)
def pair_search(b: Builder) -> None:
    """Nested loops over pairs with a predicate: count, list, exists, best."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 12, 3, 6))
    i, j = b.local("i p first"), b.local("j q second")
    out, x, y = b.local("result out found"), b.local("x a left"), b.local("y c right")
    k = b.pick(str(b.number(6, 14)), "")
    if not k:
        k = b.param(v.SMALL, "target k goal", sample=v.between(4, 16))
        said = f"<{k}>"
        b.case([], 5)
    else:
        said = k
        b.case([])
    cond, text = b.pick((f"{x} + {y} == {k}", f"whose sum is {said}"), (f"abs({x} - {y}) == {k}", f"whose difference (in absolute value) is {said}"), (f"{x} + {y} > {k}", f"whose sum is greater than {said}"),
                        (f"{x} * {y} <= {k}", f"whose product is at most {said}"), (f"abs({x} - {y}) < {k}", f"that differ by less than {said}"))
    gen = f"for {i} in range(len({xs})) for {j} in range({i} + 1, len({xs})) if "
    direct = re.sub(rf"\b{x}\b", f"{xs}[{i}]", re.sub(rf"\b{y}\b", f"{xs}[{j}]", cond))
    how = b.pick("count", "exists", "list", "first", "max")
    loops = f"for {i} in range(len({xs})):\n    for {j} in range({i} + 1, len({xs})):\n        {x}, {y} = {xs}[{i}], {xs}[{j}]\n        if {cond}:\n"
    comb = b.chance(0.3) and how in ("count", "exists", "list", "max")
    if comb:
        b.need("from itertools import combinations")
    if how == "count":
        b.named("count_pairs", "pair_count", "pairs_matching")
        b.noun(f"the number of pairs of elements at different positions of <{xs}> {text}", f"how many pairs (i, j) with i < j there are in <{xs}> {text.replace('whose', 'of elements whose').replace('that differ', 'of elements that differ')}")
        b.code(f"return sum({cond} for {x}, {y} in combinations({xs}, 2))" if comb else f"{out} = 0\n{loops}            {out} += 1\nreturn {out}",
               f"{out} = 0\nfor {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            {out} += 1\nreturn {out}" if not comb else f"return len([1 for {x}, {y} in combinations({xs}, 2) if {cond}])")
    elif how == "exists":
        b.named("has_pair", "pair_exists", "any_pair")
        b.whether(f"<{xs}> has two elements at different positions {text}", f"there are two elements in <{xs}> (at different positions) {text}")
        b.code(f"return any({cond} for {x}, {y} in combinations({xs}, 2))" if comb else f"{loops}            return True\nreturn False", 
               f"return any({cond} for {x}, {y} in combinations({xs}, 2))" if comb else f"for {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            return True\nreturn False")
    elif how == "list":
        b.returns = "list[tuple[int, int]]"
        b.named("list_pairs", "find_pairs", "all_pairs")
        b.noun(f"a list of all pairs (x, y) of elements of <{xs}>, x standing before y, {text}", f"all pairs of elements of <{xs}> {text}, as tuples, in the order of their positions")
        b.code(f"return [({x}, {y}) for {x}, {y} in combinations({xs}, 2) if {cond}]" if comb else f"{out} = []\n{loops}            {out}.append(({x}, {y}))\nreturn {out}",
               f"return [({xs}[{i}], {xs}[{j}]) {gen}{direct}]" if not comb else f"{out} = []\nfor {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            {out}.append(({x}, {y}))\nreturn {out}")
        if "combinations" not in b.body:
            b.imports.clear()
    elif how == "first":
        b.returns = "tuple[int, int] | None"
        b.named("first_pair", "pair_indices", "find_pair")
        b.noun(f"the indices (i, j) with i < j of the first pair of elements of <{xs}> {text}")
        b.note("Return None if there is no such pair. The pair with the smallest i comes first, then the smallest j.", "If there is none, return None; prefer a smaller i, then a smaller j.")
        b.code(f"{loops}            return {i}, {j}\nreturn None", f"{loops}            return ({i}, {j})\nreturn None")
    else:
        b.named("best_pair", "max_pair_sum", "largest_pair")
        b.noun(f"the largest sum of two elements of <{xs}> at different positions {text}")
        b.note("Return -1 if there is no such pair.", "If no pair qualifies, the result is -1.")
        b.code(f"return max(({x} + {y} for {x}, {y} in combinations({xs}, 2) if {cond}), default=-1)" if comb else f"{out} = -1\n{loops}            {out} = max({out}, {x} + {y})\nreturn {out}")


@family(1.2)
def window_scan(b: Builder) -> None:
    """Windows of k consecutive elements: sums, best, averages, counts."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, -4, 12, 3, 7))
    k = b.param(v.SMALL, "k size width", described="a positive integer", sample=v.between(1, 4))
    i, out, w, cur = b.local("i start pos"), b.local("result out sums best"), b.local("window part block"), b.local("current total s")
    f, said = b.pick(("sum", "sum"), ("max", "maximum"), ("min", "minimum"))
    how = b.pick("list", "best", "count", "index", "growing")
    b.case([1, 2], 3)
    b.case([], 1)
    win = f"{xs}[{i}:{i} + {k}]"
    loop = f"for {i} in range(len({xs}) - {k} + 1)"
    if how == "list":
        b.returns = "list[int]"
        b.named(f"window_{f}s", f"sliding_{f}", "moving_" + f)
        b.noun(f"a list with the {said} of every window of <{k}> consecutive elements of <{xs}>", f"the {said}{'s' if f == 'sum' else ''} of all runs of <{k}> neighbouring elements of <{xs}>, as a list" if f == "sum" else f"a list of the {said} of each <{k}> neighbouring elements of <{xs}>, from left to right")
        b.note(f"If <{k}> is larger than the list, the result is empty.", f"The list is empty when <{xs}> has fewer than <{k}> elements.")
        sliding = f"if len({xs}) < {k}:\n    return []\n{cur} = sum({xs}[:{k}])\n{out} = [{cur}]\nfor {i} in range({k}, len({xs})):\n    {cur} += {xs}[{i}] - {xs}[{i} - {k}]\n    {out}.append({cur})\nreturn {out}"
        b.code(f"return [{f}({win}) {loop}]", f"{out} = []\n{loop}:\n    {out}.append({f}({win}))\nreturn {out}", sliding if f == "sum" else f"{out} = []\n{loop}:\n    {w} = {win}\n    {out}.append({f}({w}))\nreturn {out}")
    elif how in ("best", "index"):
        big = b.chance(0.6)
        g, gsaid, op = ("max", "largest", ">") if big else ("min", "smallest", "<")
        default = b.pick("0", "None") if how == "best" else "-1"
        b.returns = "int | None" if default == "None" else "int"
        b.note(f"Return {default} if the list has fewer than <{k}> elements.", f"If there are fewer than <{k}> elements, return {default}.")
        if how == "best":
            b.named(f"{gsaid}_window_sum", f"{g}_sum_of_k")
            b.noun(f"the {gsaid} sum of <{k}> consecutive elements of <{xs}>")
            b.code(f"return {g}((sum({win}) {loop}), default={default})", f"if len({xs}) < {k}:\n    return {default}\n{cur} = {out} = sum({xs}[:{k}])\nfor {i} in range({k}, len({xs})):\n    {cur} += {xs}[{i}] - {xs}[{i} - {k}]\n    {out} = {g}({out}, {cur})\nreturn {out}",
                   f"{out} = None\n{loop}:\n    {cur} = sum({win})\n    if {out} is None or {cur} {op} {out}:\n        {out} = {cur}\nreturn {out if default == 'None' else f'{default} if {out} is None else {out}'}")
        else:
            b.named("best_window", "window_start", "where_best")
            b.noun(f"the index at which the window of <{k}> consecutive elements of <{xs}> with the {gsaid} sum starts (the first one on a tie)")
            b.code(f"{out} = -1\n{cur} = None\n{loop}:\n    if {cur} is None or sum({win}) {op} {cur}:\n        {cur} = sum({win})\n        {out} = {i}\nreturn {out}",
                   f"if len({xs}) < {k}:\n    return -1\nreturn {g}(range(len({xs}) - {k} + 1), key=lambda {i}: sum({win}))")
    elif how == "count":
        t = b.number(4, 15)
        b.named("count_windows", "windows_above")
        b.noun(f"the number of windows of <{k}> consecutive elements of <{xs}> whose {said} is «greater than|above» {t}", f"how many runs of <{k}> neighbouring elements of <{xs}> have a {said} above {t}")
        b.code(f"return sum({f}({win}) > {t} {loop})", f"{out} = 0\n{loop}:\n    if {f}({win}) > {t}:\n        {out} += 1\nreturn {out}")
    else:
        b.returns = "list[list[int]]"
        b.named("windows", "consecutive_groups", "all_windows")
        b.noun(f"a list of all windows of <{k}> consecutive elements of <{xs}>, each as a list")
        b.code(f"return [{win} {loop}]", f"{out} = []\n{loop}:\n    {out}.append({win})\nreturn {out}")


@family(1.2)
def streaks(b: Builder) -> None:
    """Longest run of consecutive elements with a property between neighbours or per element."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, -3, 9, 3, 8))
    i, cur, best = b.local("i pos k"), b.local("current length run"), b.local("best longest result")
    x = b.local("x value n")
    b.case([])
    b.case([b.number(1, 9)])
    if b.chance(0.5):
        cond, said = b.pick((f"{xs}[{i}] > {xs}[{i} - 1]", "strictly increasing"), (f"{xs}[{i}] >= {xs}[{i} - 1]", "non-decreasing"), (f"{xs}[{i}] < {xs}[{i} - 1]", "strictly decreasing"), (f"{xs}[{i}] == {xs}[{i} - 1]", "constant"),
                            (f"{xs}[{i}] == {xs}[{i} - 1] + 1", "consecutive (each one larger by 1 than the one before)"), (f"({xs}[{i}] - {xs}[{i} - 1]) % 2 == 1", "alternating between even and odd"))
        how = b.pick("length", "count", "list")
        if how == "length":
            b.named("longest_run", "longest_stretch", "max_streak")
            b.noun(f"the length of the longest {said} run of neighbouring elements in <{xs}>" if "(" not in said else f"the length of the longest run of neighbouring elements in <{xs}> that are {said}")
            b.note("An empty list gives 0.", "Return 0 for an empty list.")
            b.code(f"if not {xs}:\n    return 0\n{cur} = {best} = 1\nfor {i} in range(1, len({xs})):\n    if {cond}:\n        {cur} += 1\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 1\nreturn {best}",
                   f"{best} = {cur} = 0\nfor {i} in range(len({xs})):\n    {cur} = {cur} + 1 if {i} > 0 and {cond} else 1\n    {best} = max({best}, {cur})\nreturn {best}")
        elif how == "count":
            b.named("count_runs", "number_of_runs", "run_count")
            b.noun(f"the number of maximal {said.split(' (')[0]} runs of neighbouring elements into which <{xs}> falls", f"how many pieces result when <{xs}> is cut into the longest possible {said.split(' (')[0]} runs")
            b.note("An empty list has none.", "For an empty list the answer is 0.")
            b.code(f"if not {xs}:\n    return 0\n{cur} = 1\nfor {i} in range(1, len({xs})):\n    if not {cond if '(' == cond[0] else cond}:\n        {cur} += 1\nreturn {cur}")
        else:
            b.returns = "list[list[int]]"
            b.named("split_runs", "cut_into_runs", "runs")
            b.do(f"cut <{xs}> into maximal {said.split(' (')[0]} runs of neighbouring elements and return them as a list of lists")
            b.code(f"{best} = []\nfor {i}, {x} in enumerate({xs}):\n    if {i} > 0 and {cond}:\n        {best}[-1].append({x})\n    else:\n        {best}.append([{x}])\nreturn {best}")
        return
    cond, said = b.pick((f"{x} > 0", "positive"), (f"{x} % 2 == 0", "even"), (f"{x} < 4", "less than 4"), (f"{x} != 0", "not 0"), (f"{x} % 2 == 1", "odd"))
    if b.chance(0.6):
        b.named("longest_streak", "longest_run", "best_streak")
        b.noun(f"the length of the longest run of consecutive elements of <{xs}> that are {said}", f"how many elements in a row of <{xs}> are {said}, at most")
        b.code(f"{best} = {cur} = 0\nfor {x} in {xs}:\n    if {cond}:\n        {cur} += 1\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 0\nreturn {best}",
               f"{best} = 0\n{cur} = 0\nfor {x} in {xs}:\n    {cur} = {cur} + 1 if {cond} else 0\n    if {cur} > {best}:\n        {best} = {cur}\nreturn {best}")
    else:
        b.named("best_streak_sum", "largest_run_sum")
        b.noun(f"the largest sum of a run of consecutive elements of <{xs}> that are all {said}, or 0 if there is none above 0")
        b.code(f"{best} = {cur} = 0\nfor {x} in {xs}:\n    if {cond}:\n        {cur} += {x}\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 0\nreturn {best}")


@family()
def prefix_questions(b: Builder) -> None:
    """Prefix sums: balance points, first time a total is reached, range sums."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 8, 2, 7))
    i, x, acc, out = b.local("i index pos"), b.local("x value n"), b.local("total acc left"), b.local("result out answers")
    how = b.pick("reach", "balance", "fit", "ranges", "negative", "suffix")
    if how == "reach":
        t = b.param(v.SMALL, "target limit goal", sample=v.between(3, 20))
        b.named("first_reached", "when_reached", "steps_to_total")
        one = b.chance(0.5)
        b.noun(f"how many elements from the start of <{xs}> are needed until their sum is at least <{t}>, or -1 if the whole list is not enough" if one else f"the first index of <{xs}> at which the running total is at least <{t}>, or -1 if it never is")
        b.code(f"{acc} = 0\nfor {i}, {x} in enumerate({xs}{', start=1' if one else ''}):\n    {acc} += {x}\n    if {acc} >= {t}:\n        return {i}\nreturn -1")
        b.case([], 3)
    elif how == "balance":
        b.params[0].sample = lambda r: (h := v.ints(r, 0, 6, 1, 3)) + [r.randint(0, 9)] + r.sample(h, len(h)) if r.random() < 0.6 else v.ints(r, 0, 5)
        b.named("balance_index", "balance_point", "even_split")
        b.noun(f"the first index at which the sum of the elements of <{xs}> before it equals the sum of those after it, or -1 if there is none")
        b.code(f"{acc} = 0\nfor {i}, {x} in enumerate({xs}):\n    if 2 * {acc} + {x} == sum({xs}):\n        return {i}\n    {acc} += {x}\nreturn -1",
               f"for {i} in range(len({xs})):\n    if sum({xs}[:{i}]) == sum({xs}[{i} + 1:]):\n        return {i}\nreturn -1", f"return next(({i} for {i} in range(len({xs})) if sum({xs}[:{i}]) == sum({xs}[{i} + 1:])), -1)")
        b.case([])
        b.case([4])
    elif how == "fit":
        t = b.param(v.SMALL, "capacity budget limit", sample=v.between(5, 25))
        b.named("how_many_fit", "affordable", "items_within")
        b.noun(f"the largest number of elements of <{xs}> whose sum does not exceed <{t}>", f"how many elements of <{xs}> can be taken at most so that their total stays within <{t}>")
        b.code(f"{acc} = 0\n{out} = 0\nfor {x} in sorted({xs}):\n    if {acc} + {x} > {t}:\n        break\n    {acc} += {x}\n    {out} += 1\nreturn {out}")
        b.case([], 5)
    elif how == "ranges":
        q = b.param(v.Kind("list[tuple[int, int]]", "a list of (start, end) index pairs", "", "queries ranges spans", lambda r: [(r.randint(0, 2), r.randint(2, 4)) for _ in range(r.randint(1, 3))]))
        lo, hi = b.local("lo start a"), b.local("hi end z")
        inc = b.chance(0.5)
        plus = " + 1" if inc else ""
        b.params[0].sample = lambda r: v.ints(r, -3, 9, 5, 7)
        b.returns = "list[int]"
        b.named("range_sums", "answer_queries", "sums_between")
        b.noun(f"a list with the sum of the elements of <{xs}> from index start to index end for each pair in <{q}>, the end {'included' if inc else 'not included'}")
        b.code(f"return [sum({xs}[{lo}:{hi}{plus}]) for {lo}, {hi} in {q}]",
               f"{acc} = [0]\nfor {x} in {xs}:\n    {acc}.append({acc}[-1] + {x})\nreturn [{acc}[{hi}{plus}] - {acc}[{lo}] for {lo}, {hi} in {q}]",
               f"{out} = []\nfor {lo}, {hi} in {q}:\n    {out}.append(sum({xs}[{lo}:{hi}{plus}]))\nreturn {out}")
    elif how == "negative":
        b.params[0].sample = lambda r: v.ints(r, -6, 6, 3, 7)
        start = b.number(0, 5)
        b.named("drops_below", "goes_negative", "overdrawn")
        b.whether(f"a balance that starts at {start} and changes by each element of <{xs}> in turn «ever falls below 0|becomes negative at some point»")
        b.code(f"{acc} = {start}\nfor {x} in {xs}:\n    {acc} += {x}\n    if {acc} < 0:\n        return True\nreturn False", f"return any({start} + sum({xs}[:{i}]) < 0 for {i} in range(1, len({xs}) + 1))")
        b.case([])
    else:
        b.returns = "list[int]"
        which, said = b.pick((f"sum({xs}[{i} + 1:])", "the sum of all elements after it"), (f"sum({xs}[:{i}])", "the sum of all elements before it"), (f"sum({xs}) - {xs}[{i}]", "the sum of all other elements"), (f"max({xs}[{i}:])", "the largest element from there to the end"))
        b.named("replace_by_sums", "rest_sums", "context_sums")
        b.noun(f"a list in which each element of <{xs}> is replaced by {said}", f"a list that has, for each position of <{xs}>, {said}" if "it" not in said.split() else f"a list that has, for each element of <{xs}>, {said}")
        b.code(f"return [{which} for {i} in range(len({xs}))]", f"{out} = []\nfor {i} in range(len({xs})):\n    {out}.append({which})\nreturn {out}")
        b.case([])


@family(1.2)
def two_lists(b: Builder) -> None:
    """Two lists: common elements, differences, merging, interleaving, pairing."""
    xs = b.param(v.INTS, "a xs left first list1", short="", sample=lambda r: v.ints(r, 0, 9, 2, 5))
    ys = b.param(v.INTS, "b ys right second list2", short="", sample=lambda r: v.ints(r, 0, 9, 2, 5))
    x, y, out, i, j = b.local("x p item"), b.local("y q other"), b.local("result out merged"), b.local("i n"), b.local("j m")
    how = b.pick("common", "difference", "merge", "interleave", "union", "wins", "common_count", "symmetric", "dot", "equal_sets", "cross", "subset", "zip_dict")
    b.case([], [b.number(1, 5), b.number(1, 5)])
    b.returns = "list[int]"
    if how == "common":
        b.named("common", "shared", "in_both")
        b.noun(f"a list of the elements of <{xs}> that also occur in <{ys}>, without repetitions, in the order of <{xs}>")
        b.code(f"{out} = []\nfor {x} in {xs}:\n    if {x} in {ys} and {x} not in {out}:\n        {out}.append({x})\nreturn {out}", f"return [{x} for {x} in dict.fromkeys({xs}) if {x} in {ys}]")
    elif how == "difference":
        b.named("difference", "without", "remove_all")
        b.noun(f"a list of the elements of <{xs}> that do not occur in <{ys}>, in order", f"<{xs}> without all the values that occur in <{ys}>")
        b.code(f"return [{x} for {x} in {xs} if {x} not in {ys}]", f"{out} = []\nfor {x} in {xs}:\n    if {x} not in {ys}:\n        {out}.append({x})\nreturn {out}", f"{y} = set({ys})\nreturn [{x} for {x} in {xs} if {x} not in {y}]")
    elif how == "merge":
        b.params[0].sample = b.params[1].sample = lambda r: sorted(v.ints(r, 0, 15, 1, 4))
        b.params[0].described = b.params[1].described = "a sorted list of integers"
        b.cases[:] = [([], [1, 4])]
        b.named("merge", "merge_sorted", "combine_sorted")
        b.do(f"merge the sorted lists <{xs}> and <{ys}> into one sorted list")
        b.code(f"return sorted({xs} + {ys})", f"{out} = []\n{i} = {j} = 0\nwhile {i} < len({xs}) and {j} < len({ys}):\n    if {xs}[{i}] <= {ys}[{j}]:\n        {out}.append({xs}[{i}])\n        {i} += 1\n    else:\n        {out}.append({ys}[{j}])\n        {j} += 1\nreturn {out} + {xs}[{i}:] + {ys}[{j}:]")
    elif how == "interleave":
        rest = b.chance(0.5)
        b.named("interleave", "alternate", "zip_flat")
        b.do(f"take elements alternately from <{xs}> and <{ys}>, starting with <{xs}>, and return them as one list")
        b.note("Leftover elements of the longer list go to the end.") if rest else b.note("Stop when either list has no partner left.", "Elements without a partner in the other list are dropped.")
        tail = f"{i} = min(len({xs}), len({ys}))\nreturn {out} + {xs}[{i}:] + {ys}[{i}:]" if rest else f"return {out}"
        b.code(f"{out} = []\nfor {x}, {y} in zip({xs}, {ys}):\n    {out}.append({x})\n    {out}.append({y})\n{tail}", f"{out} = []\nfor {x}, {y} in zip({xs}, {ys}):\n    {out} += [{x}, {y}]\n{tail}" if rest else f"return [{j} for pair in zip({xs}, {ys}) for {j} in pair]")
    elif how == "union":
        b.named("union", "all_values", "combine_unique")
        b.noun(f"a sorted list of all values that occur in <{xs}> or <{ys}>, each once")
        b.code(f"return sorted(set({xs}) | set({ys}))", f"return sorted(set({xs} + {ys}))", f"{out} = []\nfor {x} in {xs} + {ys}:\n    if {x} not in {out}:\n        {out}.append({x})\n{out}.sort()\nreturn {out}")
    elif how == "wins":
        b.returns = "tuple[int, int]"
        b.named("compare_rounds", "count_wins", "who_wins")
        b.do(f"compare <{xs}> and <{ys}> position by position and return a tuple with the number of positions where <{xs}> has the larger value and the number where <{ys}> has it")
        b.code(f"{i} = sum({x} > {y} for {x}, {y} in zip({xs}, {ys}))\n{j} = sum({y} > {x} for {x}, {y} in zip({xs}, {ys}))\nreturn {i}, {j}",
               f"{i} = {j} = 0\nfor {x}, {y} in zip({xs}, {ys}):\n    if {x} > {y}:\n        {i} += 1\n    elif {y} > {x}:\n        {j} += 1\nreturn {i}, {j}")
    elif how == "common_count":
        b.returns = "int"
        b.named("count_common", "overlap_size", "shared_count")
        b.noun(f"the number of different values that occur in both <{xs}> and <{ys}>", f"how many different values <{xs}> and <{ys}> have in common")
        b.code(f"return len(set({xs}) & set({ys}))", f"{out} = 0\nfor {x} in set({xs}):\n    if {x} in {ys}:\n        {out} += 1\nreturn {out}")
    elif how == "symmetric":
        b.named("only_in_one", "exclusive", "not_shared")
        b.noun(f"a sorted list of the values that occur in exactly one of <{xs}> and <{ys}>")
        b.code(f"return sorted(set({xs}) ^ set({ys}))", f"return sorted({{{x} for {x} in {xs} if {x} not in {ys}}} | {{{y} for {y} in {ys} if {y} not in {xs}}})")
    elif how == "dot":
        b.returns = "int"
        b.named("dot", "weighted_total", "sum_of_products")
        b.noun(f"the sum of the products of the elements of <{xs}> and <{ys}> at the same positions")
        b.error(f"<{xs}> and <{ys}> have different lengths")
        b.params[0].sample = b.params[1].sample = lambda r: v.ints(r, -3, 7, 3, 3)
        b.code(f"if len({xs}) != len({ys}):\n    raise ValueError('lengths differ')\nreturn sum({x} * {y} for {x}, {y} in zip({xs}, {ys}))",
               f"if len({xs}) != len({ys}):\n    raise ValueError('lengths differ')\n{out} = 0\nfor {i} in range(len({xs})):\n    {out} += {xs}[{i}] * {ys}[{i}]\nreturn {out}")
    elif how == "equal_sets":
        b.params[0].sample = b.params[1].sample = lambda r: [r.randint(1, 3) for _ in range(r.randint(2, 3))]
        b.named("same_elements", "is_rearrangement", "equal_up_to_order")
        b.whether(f"<{ys}> has the same elements as <{xs}>, each equally often, in any order", f"<{xs}> can be rearranged into <{ys}>")
        b.code(f"return sorted({xs}) == sorted({ys})", f"return len({xs}) == len({ys}) and all({xs}.count({x}) == {ys}.count({x}) for {x} in {xs})")
    elif how == "cross":
        op, said = b.pick(("+", "sums"), ("*", "products"))
        b.named("all_combinations", "cross_" + said)
        b.noun(f"a sorted list of the different {said} of one element of <{xs}> and one of <{ys}>")
        b.params[0].sample = b.params[1].sample = lambda r: v.ints(r, 0, 6, 1, 3)
        b.code(f"return sorted({{{x} {op} {y} for {x} in {xs} for {y} in {ys}}})", f"{out} = set()\nfor {x} in {xs}:\n    for {y} in {ys}:\n        {out}.add({x} {op} {y})\nreturn sorted({out})")
    elif how == "subset":
        b.params[0].sample = lambda r: v.ints(r, 0, 6, 1, 3)
        b.params[1].sample = lambda r: v.ints(r, 0, 6, 4, 7)
        b.named("is_subset", "all_contained", "covers")
        b.whether(f"every element of <{xs}> occurs in <{ys}>", f"<{ys}> contains all values of <{xs}>")
        b.code(f"return all({x} in {ys} for {x} in {xs})", f"return set({xs}) <= set({ys})", f"for {x} in {xs}:\n    if {x} not in {ys}:\n        return False\nreturn True")
    else:
        b.returns = "dict[int, int]"
        b.named("pair_up", "zip_to_dict", "make_mapping")
        b.noun(f"a dictionary that maps each element of <{xs}> to the element of <{ys}> at the same position; later pairs win and elements without a partner are ignored")
        b.code(f"return dict(zip({xs}, {ys}))", f"{out} = {{}}\nfor {x}, {y} in zip({xs}, {ys}):\n    {out}[{x}] = {y}\nreturn {out}")


@family(1.2)
def rearranged(b: Builder) -> None:
    """Rotating, chunking, swapping, moving, inserting, removing."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 9, 2, 7))
    i, x, out = b.local("i index pos"), b.local("x value item"), b.local("result out new")
    b.returns = "list[int]"
    how = b.pick("rotate", "chunk", "swap_pairs", "move", "insert", "remove_every", "mirror", "halves", "replace", "pad", "deal", "outside_in", "repeat")
    if how in ("rotate", "chunk", "deal", "pad", "repeat"):
        k = b.param(v.SMALL, "k n size count", sample=v.between(1, 4))
        if how == "rotate":
            left = b.chance(0.5)
            b.named("rotate", f"rotate_{'left' if left else 'right'}", "shift_around")
            b.noun(f"<{xs}> rotated by <{k}> places to the {'left' if left else 'right'}", f"a list with the elements of <{xs}> moved <{k}> places to the {'left' if left else 'right'}, those pushed out coming in again at the other end")
            sign = "" if left else "-"
            b.code(f"if not {xs}:\n    return []\n{k} = {sign}{k} % len({xs})\nreturn {xs}[{k}:] + {xs}[:{k}]", f"return [{xs}[({i} {'+' if left else '-'} {k}) % len({xs})] for {i} in range(len({xs}))]",
                   f"{out} = list({xs})\nfor _ in range({k}):\n    if {out}:\n        " + (f"{out}.append({out}.pop(0))" if left else f"{out}.insert(0, {out}.pop())") + f"\nreturn {out}")
        elif how == "chunk":
            b.returns = "list[list[int]]"
            drop = b.chance(0.3)
            b.named("chunk", "split_into", "blocks")
            b.do(f"split <{xs}> into consecutive pieces of <{k}> elements and return them as a list of lists")
            b.note("Elements at the end that do not fill a piece are dropped.") if drop else b.note("The last piece may be shorter.")
            b.code(f"return [{xs}[{i}:{i} + {k}] for {i} in range(0, len({xs}){f' - {k} + 1' if drop else ''}, {k})]", f"{out} = []\nfor {i} in range(0, len({xs}){f' - {k} + 1' if drop else ''}, {k}):\n    {out}.append({xs}[{i}:{i} + {k}])\nreturn {out}")
        elif how == "deal":
            b.returns = "list[list[int]]"
            b.named("deal", "distribute", "round_robin")
            b.do(f"deal the elements of <{xs}> in turn to <{k}> lists (the first to the first list, the second to the second, and so on, then from the beginning) and return the lists")
            b.code(f"return [{xs}[{i}::{k}] for {i} in range({k})]", f"{out} = [[] for _ in range({k})]\nfor {i}, {x} in enumerate({xs}):\n    {out}[{i} % {k}].append({x})\nreturn {out}")
        elif how == "pad":
            fill = b.pick(0, -1, 9)
            b.named("fit_length", "resize", "pad_list")
            b.noun(f"a list of exactly <{k}> elements: <{xs}> cut at the end if it is too long, or filled up with {fill} if it is too short")
            b.code(f"return ({xs} + [{fill}] * {k})[:{k}]", f"{out} = {xs}[:{k}]\nwhile len({out}) < {k}:\n    {out}.append({fill})\nreturn {out}")
        else:
            b.named("repeat_each", "stretch", "multiply_elements")
            b.noun(f"a list in which every element of <{xs}> is repeated <{k}> times in a row")
            b.code(f"return [{x} for {x} in {xs} for _ in range({k})]", f"{out} = []\nfor {x} in {xs}:\n    {out}.extend([{x}] * {k})\nreturn {out}")
        b.case([], 2)
        return
    b.case([])
    b.case([b.number(1, 9)])
    if how == "swap_pairs":
        b.named("swap_pairs", "swap_neighbours", "exchange")
        b.do(f"swap the first with the second element of <{xs}>, the third with the fourth, and so on, and return the new list")
        b.note("With an odd number of elements the last one stays where it is.", "A last element without a partner keeps its place.")
        b.code(f"{out} = list({xs})\nfor {i} in range(0, len({out}) - 1, 2):\n    {out}[{i}], {out}[{i} + 1] = {out}[{i} + 1], {out}[{i}]\nreturn {out}", f"{out} = []\nfor {i} in range(0, len({xs}), 2):\n    {out}.extend({xs}[{i}:{i} + 2][::-1])\nreturn {out}")
    elif how == "move":
        cond, said = b.pick((f"{x} % 2 == 0", "even numbers"), (f"{x} == 0", "zeros"), (f"{x} > 5", "numbers above 5"), (f"{x} % 3 == 0", "multiples of 3"))
        front = b.chance(0.5)
        neg = cond.replace("==", "!=") if "==" in cond else cond.replace(">", "<=")
        b.named("move", "move_to_" + ("front" if front else "end"), "gather")
        b.do(f"move all {said} of <{xs}> to the {'front' if front else 'end'}, keeping the order within both groups, and return the new list")
        first, second = (cond, neg) if front else (neg, cond)
        b.code(f"return [{x} for {x} in {xs} if {first}] + [{x} for {x} in {xs} if {second}]", f"return sorted({xs}, key=lambda {x}: {second})")
    elif how == "insert":
        code, said = b.pick(("0", "a 0"), (f"{x} + {xs}[{i} + 1]", "their sum"), (f"abs({x} - {xs}[{i} + 1])", "the absolute difference of the two"))
        b.named("insert_between", "fill_gaps", "spread_out")
        b.do(f"insert {said} between every two neighbouring elements of <{xs}> and return the new list")
        b.code(f"{out} = []\nfor {i}, {x} in enumerate({xs}):\n    {out}.append({x})\n    if {i} < len({xs}) - 1:\n        {out}.append({code})\nreturn {out}")
    elif how == "remove_every":
        k = b.number(2, 4)
        word = {2: "second", 3: "third", 4: "fourth"}[k]
        b.named(f"drop_every_{word}", f"without_every_{word}", "thin_out")
        b.noun(f"<{xs}> without every {word} element (the {word}, then {k} further on, and so on)")
        b.code(f"return [{x} for {i}, {x} in enumerate({xs}, start=1) if {i} % {k} != 0]", f"{out} = list({xs})\ndel {out}[{k - 1}::{k}]\nreturn {out}", f"{out} = []\nfor {i} in range(len({xs})):\n    if {i} % {k} != {k - 1}:\n        {out}.append({xs}[{i}])\nreturn {out}")
    elif how == "mirror":
        once = b.chance(0.5)
        b.named("mirror", "there_and_back", "palindromic")
        b.noun(f"<{xs}> followed by its elements in reverse order" + (", the last element not repeated" if once else ""))
        b.code(f"return {xs} + {xs}[-2::-1]" if once else f"return {xs} + {xs}[::-1]", f"return {xs} + list(reversed({xs}{'[:-1]' if once else ''}))")
        if once:
            b.cases[:] = [([b.number(1, 9)],)]
    elif how == "halves":
        b.named("swap_halves", "exchange_halves", "cut")
        first = b.chance(0.5)
        b.do(f"exchange the first and the second half of <{xs}> and return the new list; with an odd length the middle element belongs to the {'first' if first else 'second'} half")
        b.code(f"{i} = {'(len(' + xs + ') + 1)' if first else 'len(' + xs + ')'} // 2\nreturn {xs}[{i}:] + {xs}[:{i}]")
    elif how == "replace":
        a, c = b.number(0, 5), b.number(6, 20)
        b.params[0].sample = lambda r: [r.choice((a, a, *range(9))) for _ in range(r.randint(2, 6))]
        which = b.pick("all", "first", "last")
        said = {"all": "every", "first": "the first", "last": "the last"}[which]
        b.named("replace", f"replace_{which}", "substitute_value")
        b.noun(f"a copy of <{xs}> in which {said} {a} is replaced by {c}")
        if which == "all":
            b.code(f"return [{c} if {x} == {a} else {x} for {x} in {xs}]", f"{out} = list({xs})\nfor {i}, {x} in enumerate({out}):\n    if {x} == {a}:\n        {out}[{i}] = {c}\nreturn {out}")
        else:
            order = f"range(len({out}))" if which == "first" else f"range(len({out}) - 1, -1, -1)"
            b.note("Without any, the copy is unchanged.", f"If there is no {a}, the list stays the same.")
            b.code(f"{out} = list({xs})\nfor {i} in {order}:\n    if {out}[{i}] == {a}:\n        {out}[{i}] = {c}\n        break\nreturn {out}")
    else:
        j = b.local("j right hi")
        b.named("outside_in", "zigzag", "from_both_ends")
        b.noun(f"a list of the elements of <{xs}> taken alternately from the front and the back: first, last, second, second to last, and so on")
        b.code(f"{out} = []\n{i}, {j} = 0, len({xs}) - 1\nwhile {i} < {j}:\n    {out} += [{xs}[{i}], {xs}[{j}]]\n    {i} += 1\n    {j} -= 1\nif {i} == {j}:\n    {out}.append({xs}[{i}])\nreturn {out}",
               f"{x} = list({xs})\n{out} = []\nwhile {x}:\n    {out}.append({x}.pop(0))\n    if {x}:\n        {out}.append({x}.pop())\nreturn {out}")


@family()
def order_checks(b: Builder) -> None:
    """Whether neighbours keep a rule; first break; peaks."""
    xs = b.param(v.INTS, sample=lambda r: sorted(v.ints(r, 0, 12, 2, 5), reverse=r.random() < 0.3) if r.random() < 0.5 else v.ints(r, 0, 9, 2, 6))
    i, x, y, out = b.local("i pos"), b.local("x a left"), b.local("y c right"), b.local("result out found")
    op, neg, said, k = b.pick(("<", ">=", "each element is smaller than the next", 0), ("<=", ">", "no element is larger than the next", 0), (">", "<=", "each element is larger than the next", 0), ("!=", "==", "no two neighbours are equal", 0))
    how = b.pick("is", "break", "peaks", "valleys", "count", "parity", "step")
    b.case([])
    b.case([b.number(1, 9)])
    if how == "is":
        b.named("is_ordered", "in_order", "keeps_rule")
        b.whether(f"in <{xs}> {said}")
        b.code(f"return all({x} {op} {y} for {x}, {y} in zip({xs}, {xs}[1:]))", f"for {i} in range(len({xs}) - 1):\n    if {xs}[{i}] {neg} {xs}[{i} + 1]:\n        return False\nreturn True",
               f"return all({xs}[{i}] {op} {xs}[{i} + 1] for {i} in range(len({xs}) - 1))")
    elif how == "break":
        b.named("first_break", "first_violation", "where_broken")
        rel = {"<": "not larger than", "<=": "smaller than", ">": "not smaller than", "!=": "equal to"}[op]
        b.noun(f"the index of the first element of <{xs}> that is {rel} the element before it, or -1 if there is none")
        b.code(f"for {i} in range(1, len({xs})):\n    if {xs}[{i} - 1] {neg} {xs}[{i}]:\n        return {i}\nreturn -1", f"return next(({i} for {i} in range(1, len({xs})) if {xs}[{i} - 1] {neg} {xs}[{i}]), -1)")
    elif how in ("peaks", "valleys"):
        o, word = (">", "larger") if how == "peaks" else ("<", "smaller")
        b.params[0].sample = lambda r: v.ints(r, 0, 9, 3, 8)
        values = b.chance(0.6)
        b.returns = "list[int]"
        b.named(how, f"find_{how}", f"local_{how}")
        b.noun(f"a list of the {'values' if values else 'indices'} of the elements of <{xs}> that are {word} than both their neighbours; the first and the last element do not count")
        cond = f"{xs}[{i} - 1] {'<' if o == '>' else '>'} {xs}[{i}] {o} {xs}[{i} + 1]"
        e = f"{xs}[{i}]" if values else i
        b.code(f"return [{e} for {i} in range(1, len({xs}) - 1) if {cond}]", f"{out} = []\nfor {i} in range(1, len({xs}) - 1):\n    if {cond}:\n        {out}.append({e})\nreturn {out}")
    elif how == "count":
        b.named("count_rises", "ups", "count_steps")
        o, word = b.pick(("<", "smaller than"), (">", "larger than"), ("==", "equal to"))
        b.noun(f"the number of elements of <{xs}> that are {word} the element right after them", f"how many elements of <{xs}> are {word} their right neighbour")
        b.code(f"return sum({x} {o} {y} for {x}, {y} in zip({xs}, {xs}[1:]))", f"{out} = 0\nfor {i} in range(len({xs}) - 1):\n    if {xs}[{i}] {o} {xs}[{i} + 1]:\n        {out} += 1\nreturn {out}")
    elif how == "parity":
        b.named("changes_direction", "turns", "sign_changes")
        b.params[0].sample = lambda r: v.ints(r, -5, 5, 3, 7)
        b.noun(f"the number of neighbouring pairs in <{xs}> of which one is negative and the other is not")
        b.code(f"return sum(({x} < 0) != ({y} < 0) for {x}, {y} in zip({xs}, {xs}[1:]))", f"{out} = 0\nfor {i} in range(1, len({xs})):\n    if ({xs}[{i} - 1] < 0) != ({xs}[{i}] < 0):\n        {out} += 1\nreturn {out}")
    else:
        d = b.number(2, 5)
        b.named("close_steps", "is_smooth", "small_steps")
        b.whether(f"any two neighbouring elements of <{xs}> differ by at most {d}", f"no step between neighbouring elements of <{xs}> is larger than {d} in absolute value")
        b.code(f"return all(abs({x} - {y}) <= {d} for {x}, {y} in zip({xs}, {xs}[1:]))", f"for {i} in range(len({xs}) - 1):\n    if abs({xs}[{i}] - {xs}[{i} + 1]) > {d}:\n        return False\nreturn True")


@family(1.1)
def intervals(b: Builder) -> None:
    """Intervals: merge, total length, overlap, gaps, membership."""
    kind = v.Kind("list[tuple[int, int]]", "a list of (start, end) tuples", "the list", "intervals spans ranges slots", lambda r: [(a, a + r.randint(1, 6)) for a in (r.randint(0, 15) for _ in range(r.randint(2, 4)))])
    how = b.pick("merge", "covered", "overlap_two", "contains", "gaps", "longest", "count_at", "any_overlap")
    lo, hi, out, cur = b.local("start lo a"), b.local("end hi z"), b.local("result merged out"), b.local("last reach current")
    if how == "overlap_two":
        p = b.param(v.Kind("tuple[int, int]", "a (start, end) tuple", "", "a first p", lambda r: (s := r.randint(0, 9), s + r.randint(1, 6))))
        q = b.param(v.Kind("tuple[int, int]", "a (start, end) tuple", "", "b second q", lambda r: (s := r.randint(0, 9), s + r.randint(1, 6))))
        b.named("overlap", "common_length", "shared_time")
        b.noun(f"the length of the part that the intervals <{p}> and <{q}> have in common, 0 if there is none")
        b.code(f"return max(0, min({p}[1], {q}[1]) - max({p}[0], {q}[0]))", f"{lo} = max({p}[0], {q}[0])\n{hi} = min({p}[1], {q}[1])\nif {hi} <= {lo}:\n    return 0\nreturn {hi} - {lo}")
        return
    xs = b.param(kind)
    if how not in ("contains", "count_at"):
        b.case([])
    if how == "merge":
        b.returns = "list[tuple[int, int]]"
        b.named("merge_intervals", "join_spans", "merge_overlapping")
        b.do(f"merge all intervals in <{xs}> that overlap or touch and return the merged ones as tuples, sorted by start")
        b.code(f"{out} = []\nfor {lo}, {hi} in sorted({xs}):\n    if {out} and {lo} <= {out}[-1][1]:\n        {out}[-1] = ({out}[-1][0], max({out}[-1][1], {hi}))\n    else:\n        {out}.append(({lo}, {hi}))\nreturn {out}")
    elif how == "covered":
        b.named("covered_length", "total_coverage", "union_length")
        b.noun(f"the total length covered by the intervals in <{xs}>, parts that overlap counted once")
        b.code(f"{out} = 0\n{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is None or {lo} > {cur}:\n        {out} += {hi} - {lo}\n        {cur} = {hi}\n    elif {hi} > {cur}:\n        {out} += {hi} - {cur}\n        {cur} = {hi}\nreturn {out}",
               f"{out} = set()\nfor {lo}, {hi} in {xs}:\n    {out}.update(range({lo}, {hi}))\nreturn len({out})")
    elif how in ("contains", "count_at"):
        n = b.param(v.SMALL, "point t moment", sample=v.between(0, 18))
        inc = b.chance(0.5)
        cond = f"{lo} <= {n} <= {hi}" if inc else f"{lo} <= {n} < {hi}"
        said = "both ends belong to an interval" if inc else "the start belongs to an interval, the end does not"
        b.case([], 3)
        if how == "contains":
            b.named("is_covered", "inside_any", "is_busy")
            b.whether(f"<{n}> lies in at least one of the intervals in <{xs}> ({said})")
            b.code(f"return any({cond} for {lo}, {hi} in {xs})", f"for {lo}, {hi} in {xs}:\n    if {cond}:\n        return True\nreturn False")
        else:
            b.named("count_covering", "active_at", "how_many_contain")
            b.noun(f"the number of intervals in <{xs}> that contain <{n}>", f"how many of the intervals in <{xs}> contain <{n}>")
            b.note(said[0].upper() + said[1:] + ".")
            b.code(f"return sum({cond} for {lo}, {hi} in {xs})", f"{out} = 0\nfor {lo}, {hi} in {xs}:\n    if {cond}:\n        {out} += 1\nreturn {out}")
    elif how == "gaps":
        b.returns = "list[tuple[int, int]]"
        b.named("gaps", "free_slots", "holes")
        b.noun(f"a list of the gaps between the intervals in <{xs}>, as (start, end) tuples sorted by start: the parts between the earliest start and the latest end that no interval covers")
        b.code(f"{out} = []\n{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is not None and {lo} > {cur}:\n        {out}.append(({cur}, {lo}))\n    {cur} = {hi} if {cur} is None else max({cur}, {hi})\nreturn {out}")
    elif how == "longest":
        b.returns = "tuple[int, int] | None"
        b.named("longest_interval", "widest", "longest_span")
        b.noun(f"the longest interval in <{xs}> (the first one on a tie), or None for an empty list")
        b.code(f"return max({xs}, key=lambda {cur}: {cur}[1] - {cur}[0], default=None)", f"{out} = None\nfor {lo}, {hi} in {xs}:\n    if {out} is None or {hi} - {lo} > {out}[1] - {out}[0]:\n        {out} = ({lo}, {hi})\nreturn {out}")
    else:
        b.named("has_overlap", "conflict", "any_overlap")
        b.params[0].sample = lambda r: [(a, a + r.randint(1, 3)) for a in r.sample(range(0, 30, 2), r.randint(2, 3))]
        b.whether(f"any two of the intervals in <{xs}> overlap (touching ends do not count)", f"some two intervals in <{xs}> have more than an end point in common")
        b.code(f"{out} = sorted({xs})\nreturn any({out}[i][1] > {out}[i + 1][0] for i in range(len({out}) - 1))", f"{cur} = None\nfor {lo}, {hi} in sorted({xs}):\n    if {cur} is not None and {lo} < {cur}:\n        return True\n    {cur} = {hi}\nreturn False")


@family(1.1)
def matrix_work(b: Builder) -> None:
    """Rows, columns, diagonals, transposes, borders, neighbours."""
    how = b.pick("col_sums", "transpose", "diagonal", "anti", "border", "flip", "rotate", "find", "row_best", "add", "identity", "column", "count_rows", "path", "neighbours", "map", "symmetric", "swap")
    i, j, row, out = b.local("i r y"), b.local("j c x"), b.local("row line"), b.local("result out total")
    if how == "identity":
        n = b.param(v.SMALL, "n size side", sample=v.between(1, 4))
        code, said = b.pick((f"1 if {i} == {j} else 0", "1 on the main diagonal and 0 elsewhere"), (f"{i} * {j}", "the product of row and column index in each cell"), (f"{i} + {j}", "the sum of row and column index in each cell"), (f"abs({i} - {j})", "the distance from the main diagonal in each cell"),
                            (f"({i} + {j}) % 2", "0 and 1 alternating like a chessboard, 0 in the upper left corner"), (f"{i} * {n} + {j}", "the numbers from 0 on, row by row"), (f"min({i}, {j})", "the smaller of row and column index in each cell"))
        b.returns = "list[list[int]]"
        b.named("make_grid", "build_matrix", "square_table")
        b.noun(f"a square matrix with <{n}> rows that has {said} (indices start at 0)")
        b.code(f"return [[{code} for {j} in range({n})] for {i} in range({n})]", f"{out} = []\nfor {i} in range({n}):\n    {row} = []\n    for {j} in range({n}):\n        {row}.append({code})\n    {out}.append({row})\nreturn {out}")
        return
    m = b.param(v.SQUARE if how in ("diagonal", "anti", "symmetric") else v.MATRIX)
    b.returns = "list[int]"
    f, said = b.pick(("sum", "sum"), ("max", "largest entry"), ("min", "smallest entry"))
    if how == "col_sums":
        b.named("column_" + f + "s", f"{f}_per_column")
        b.noun(f"a list with the {said} of each column of <{m}>")
        b.code(f"return [{f}({j}) for {j} in zip(*{m})]", f"return [{f}({row}[{j}] for {row} in {m}) for {j} in range(len({m}[0]))]", f"{out} = []\nfor {j} in range(len({m}[0])):\n    {out}.append({f}([{row}[{j}] for {row} in {m}]))\nreturn {out}")
    elif how == "transpose":
        b.returns = "list[list[int]]"
        b.named("transpose", "swap_rows_and_columns", "turn_columns")
        b.do(f"swap the rows and columns of <{m}> and return the new matrix")
        b.code(f"return [list({j}) for {j} in zip(*{m})]", f"return [[{row}[{j}] for {row} in {m}] for {j} in range(len({m}[0]))]")
    elif how in ("diagonal", "anti"):
        anti = how == "anti"
        e = f"{m}[{i}][len({m}) - 1 - {i}]" if anti else f"{m}[{i}][{i}]"
        where = "diagonal from the upper right to the lower left corner" if anti else "main diagonal (upper left to lower right)"
        g, gsaid, ret = b.pick(("sum", "the sum of", "int"), ("max", "the largest of", "int"), ("list", "a list of", "list[int]"))
        b.returns = ret
        b.named("diagonal_" + g, "on_diagonal")
        b.noun(f"{gsaid} the entries on the {where} of <{m}>")
        b.code(f"return [{e} for {i} in range(len({m}))]" if g == "list" else f"return {g}({e} for {i} in range(len({m})))",
               f"return [{row}[{'-1 - ' + i if anti else i}] for {i}, {row} in enumerate({m})]" if g == "list" else f"return {g}({row}[{'-1 - ' + i if anti else i}] for {i}, {row} in enumerate({m}))")
    elif how == "border":
        b.returns = "int"
        inner = b.chance(0.4)
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 3), r.randint(2, 4), 0, 9)
        b.named("inner_sum" if inner else "border_sum")
        cond = f"0 < {i} < len({m}) - 1 and 0 < {j} < len({row}) - 1" if inner else f"{i} in (0, len({m}) - 1) or {j} in (0, len({row}) - 1)"
        b.noun(f"the sum of the entries of <{m}> that {'do not ' if inner else ''}lie on its border (first or last row or column)")
        b.code(f"{out} = 0\nfor {i}, {row} in enumerate({m}):\n    for {j}, value in enumerate({row}):\n        if {cond}:\n            {out} += value\nreturn {out}")
    elif how in ("flip", "rotate", "map", "swap"):
        b.returns = "list[list[int]]"
        k = b.number(2, 9)
        code, text = {"flip": b.pick((f"[{row}[::-1] for {row} in {m}]", "every row reversed"), (f"{m}[::-1]", "the rows in reverse order")),
                      "rotate": b.pick((f"[list({j}) for {j} in zip(*{m}[::-1])]", "turned clockwise by a quarter turn"), (f"[list({j}) for {j} in zip(*{m})][::-1]", "turned counterclockwise by a quarter turn")),
                      "map": b.pick((f"[[x * {k} for x in {row}] for {row} in {m}]", f"every entry multiplied by {k}"), (f"[[max(x, 0) for x in {row}] for {row} in {m}]", "every negative entry replaced by 0"), (f"[[x % {k} for x in {row}] for {row} in {m}]", f"every entry replaced by its remainder modulo {k}")),
                      "swap": b.pick((f"[{m}[-1]] + {m}[1:-1] + [{m}[0]]", "the first and the last row exchanged"), (f"[sorted({row}) for {row} in {m}]", "every row sorted in ascending order"), (f"sorted({m}, key=sum)", "the rows sorted by their sum (equal sums keep their order)"))}[how]
        if "-1]] +" in code:
            b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), 2)
        b.named("change_matrix", how + "_matrix", "rearrange_grid")
        b.noun(f"<{m}> with {text}" if not text.startswith("turned") else f"<{m}> {text}")
        if code.startswith("[") and code.endswith(f"for {row} in {m}]"):
            inside = code[1:-len(f" for {row} in {m}]")]
            b.code(f"return {code}", f"{out} = []\nfor {row} in {m}:\n    {out}.append({inside})\nreturn {out}")
        else:
            b.code(f"return {code}")
    elif how == "find":
        t = b.param(v.SMALL, "target value wanted", sample=v.between(0, 4))
        b.params[0].sample = lambda r: v.matrix(r, 0, 0, 0, 5)
        b.returns = "tuple[int, int] | None"
        b.named("find_in_matrix", "locate", "position_of")
        b.noun(f"the (row, column) indices of the first <{t}> in <{m}>, searched row by row, or None if there is none")
        b.code(f"for {i}, {row} in enumerate({m}):\n    for {j}, value in enumerate({row}):\n        if value == {t}:\n            return {i}, {j}\nreturn None", f"for {i}, {row} in enumerate({m}):\n    if {t} in {row}:\n        return ({i}, {row}.index({t}))\nreturn None")
    elif how == "row_best":
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), r.randint(2, 3))
        g, gsaid = b.pick(("max", "largest"), ("min", "smallest"))
        b.named(f"row_with_{gsaid}_sum", "best_row")
        b.noun(f"the index of the row of <{m}> with the {gsaid} sum, the first one on a tie")
        b.code(f"return {g}(range(len({m})), key=lambda {i}: sum({m}[{i}]))", f"{out} = [sum({row}) for {row} in {m}]\nreturn {out}.index({g}({out}))", f"{out} = 0\nfor {i} in range(1, len({m})):\n    if sum({m}[{i}]) {'>' if g == 'max' else '<'} sum({m}[{out}]):\n        {out} = {i}\nreturn {out}")
    elif how == "add":
        m2 = b.param(v.MATRIX, "other second more")
        b.params[0].short = b.params[1].short = ""
        b.params[0].sample = b.params[1].sample = lambda r: v.matrix(r, 2, 2)
        op, text = b.pick(("+", "sum"), ("-", "difference"), ("*", "entry by entry product"))
        b.returns = "list[list[int]]"
        b.named("combine_matrices", "matrix_" + text.split()[-1])
        b.noun(f"the {text} of the matrices <{m}> and <{m2}>, which have the same size")
        b.code(f"return [[{m}[{i}][{j}] {op} {m2}[{i}][{j}] for {j} in range(len({m}[{i}]))] for {i} in range(len({m}))]", f"return [[x {op} y for x, y in zip(p, q)] for p, q in zip({m}, {m2})]" if "x" not in (m, m2) else f"return [[u {op} w for u, w in zip(p, q)] for p, q in zip({m}, {m2})]")
    elif how == "column":
        k = b.param(v.SMALL, "k index number", sample=v.between(0, 3))
        b.named("get_column", "column", "kth_column")
        b.noun(f"the column of <{m}> with index <{k}> (counting from 0) as a list")
        b.error(f"there is no such column")
        b.case([[1, 2]], 5)
        b.code(f"if not 0 <= {k} < len({m}[0]):\n    raise ValueError('no such column')\nreturn [{row}[{k}] for {row} in {m}]")
    elif how == "count_rows":
        b.returns = "int"
        cond, text = b.pick((f"sum({row}) > 5", "whose sum is greater than 5"), (f"all(x > 0 for x in {row})", "that contain only positive numbers"), (f"any(x < 0 for x in {row})", "that contain a negative number"), (f"{row} == sorted({row})", "that are sorted in ascending order"), (f"len(set({row})) == len({row})", "without repeated entries"), (f"{row}[0] < {row}[-1]", "whose first entry is smaller than the last"))
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), r.randint(2, 3), -2, 8)
        b.named("count_rows", "rows_matching", "good_rows")
        b.noun(f"the number of rows of <{m}> {text}", f"how many rows of <{m}> there are {text}")
        b.code(f"return sum(1 for {row} in {m} if {cond})", f"{out} = 0\nfor {row} in {m}:\n    if {cond}:\n        {out} += 1\nreturn {out}")
        b.case([])
    elif how == "path":
        g, gsaid = b.pick(("max", "largest"), ("min", "smallest"))
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(1, 3), r.randint(1, 3), 0, 9)
        b.named(f"{gsaid}_path", f"{g}_path_sum", "best_path")
        b.noun(f"the {gsaid} sum of entries on a path through <{m}> from the upper left to the lower right corner that goes only right or down")
        b.code(f"{out} = [list({row}) for {row} in {m}]\nfor {i} in range(len({m})):\n    for {j} in range(len({m}[0])):\n        if {i} > 0 and {j} > 0:\n            {out}[{i}][{j}] += {g}({out}[{i} - 1][{j}], {out}[{i}][{j} - 1])\n        elif {i} > 0:\n            {out}[{i}][{j}] += {out}[{i} - 1][{j}]\n        elif {j} > 0:\n            {out}[{i}][{j}] += {out}[{i}][{j} - 1]\nreturn {out}[-1][-1]")
    elif how == "neighbours":
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 3), r.randint(2, 4), 0, 1)
        b.params[0].described = "a matrix of 0s and 1s (a list of rows)"
        b.named("count_adjacent", "touching_pairs", "neighbour_pairs")
        b.noun(f"the number of pairs of cells of <{m}> that touch side by side or one above the other and both hold 1", f"how many pairs of horizontally or vertically adjacent cells of <{m}> both hold 1")
        b.code(f"{out} = 0\nfor {i} in range(len({m})):\n    for {j} in range(len({m}[0])):\n        if {m}[{i}][{j}] == 1:\n            if {j} + 1 < len({m}[0]) and {m}[{i}][{j} + 1] == 1:\n                {out} += 1\n            if {i} + 1 < len({m}) and {m}[{i} + 1][{j}] == 1:\n                {out} += 1\nreturn {out}")
    else:
        b.params[0].sample = lambda r: (lambda q: [[q[min(a, c)][max(a, c)] for c in range(len(q))] for a in range(len(q))] if r.random() < 0.5 else q)((lambda n: v.matrix(r, n, n, 0, 3))(r.randint(1, 3)))
        b.named("is_symmetric", "symmetric", "mirrors_itself")
        b.whether(f"<{m}> is equal to its own transpose", f"the entry at row i and column j of <{m}> always equals the one at row j and column i")
        b.code(f"return all({m}[{i}][{j}] == {m}[{j}][{i}] for {i} in range(len({m})) for {j} in range({i}))", f"return {m} == [list({row}) for {row} in zip(*{m})]", f"for {i} in range(len({m})):\n    for {j} in range({i}):\n        if {m}[{i}][{j}] != {m}[{j}][{i}]:\n            return False\nreturn True")


@family(1.1)
def nested_lists(b: Builder) -> None:
    """Recursion over nested lists."""
    def make(r, depth=0):  # type: ignore[no-untyped-def]
        return [make(r, depth + 1) if depth < 2 and r.random() < 0.35 else r.randint(-3, 9) for _ in range(r.randint(0 if depth else 1, 3))]

    xs = b.param(v.Kind("list", "a list of integers and lists, nested to any depth", "the list", "nested items tree data", make))
    x, out = b.local("x item element"), b.local("result total out")
    from training.composer.finish import NAME_HOLE as me

    how = b.pick("sum", "flatten", "depth", "count", "max", "map", "count_lists", "reverse", "contains")
    b.case([])
    if how == "sum":
        b.named("nested_sum", "deep_sum", "total_all")
        b.noun(f"the sum of all integers in <{xs}>, at every level of nesting")
        b.code(f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n    else:\n        {out} += {x}\nreturn {out}", f"return sum({me}({x}) if isinstance({x}, list) else {x} for {x} in {xs})")
    elif how == "flatten":
        b.returns = "list[int]"
        cond, said = b.pick(("", ""), ("", ""), (f"{x} % 2 == 0", "even "), (f"{x} > 0", "positive "))
        b.named("flatten", "deep_flatten", "unnest")
        b.noun(f"a flat list of all {said}integers in <{xs}>, in order")
        step = f"    elif {cond}:\n        {out}.append({x})" if cond else f"    else:\n        {out}.append({x})"
        b.code(f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out}.extend({me}({x}))\n{step}\nreturn {out}",
               f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n{step}\nreturn {out}")
    elif how == "depth":
        b.named("depth", "nesting_depth", "levels")
        b.noun(f"the nesting depth of <{xs}>, where a list without inner lists has depth 1")
        b.code(f"return 1 + max(({me}({x}) for {x} in {xs} if isinstance({x}, list)), default=0)", f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} = max({out}, {me}({x}))\nreturn {out} + 1")
    elif how == "count":
        b.named("count_numbers", "deep_count", "nested_size")
        cond, said = b.pick(("True", ""), (f"{x} > 0", "positive "), (f"{x} % 2 == 1", "odd "))
        b.noun(f"the number of {said}integers in <{xs}>, inner lists included", f"how many {said}integers <{xs}> contains at all levels together")
        step = f"    elif {cond}:\n        {out} += 1" if cond != "True" else f"    else:\n        {out} += 1"
        b.code(f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += {me}({x})\n{step}\nreturn {out}")
    elif how == "max":
        b.returns = "int | None"
        g, said = b.pick(("max", "largest"), ("min", "smallest"))
        v2 = b.local("value inner best")
        op = ">" if g == "max" else "<"
        b.named(f"deep_{g}", f"{said}_anywhere")
        b.noun(f"the {said} integer anywhere in <{xs}>, or None if there is none")
        b.code(f"{out} = None\nfor {x} in {xs}:\n    {v2} = {me}({x}) if isinstance({x}, list) else {x}\n    if {v2} is not None and ({out} is None or {v2} {op} {out}):\n        {out} = {v2}\nreturn {out}")
    elif how == "map":
        b.returns = "list"
        code, said = b.pick((f"{x} * 2", "doubled"), (f"{x} + 1", "increased by 1"), (f"-{x}", "negated"), (f"{x} ** 2", "squared"))
        b.named("deep_map", "map_nested", "change_all")
        b.noun(f"a list of the same nested shape as <{xs}> with every integer {said}")
        b.code(f"return [{me}({x}) if isinstance({x}, list) else {code} for {x} in {xs}]", f"{out} = []\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out}.append({me}({x}))\n    else:\n        {out}.append({code})\nreturn {out}")
    elif how == "count_lists":
        b.named("count_lists", "number_of_lists")
        b.noun(f"the number of lists inside <{xs}> at any depth, <{xs}> itself not counted")
        b.code(f"{out} = 0\nfor {x} in {xs}:\n    if isinstance({x}, list):\n        {out} += 1 + {me}({x})\nreturn {out}", f"return sum(1 + {me}({x}) for {x} in {xs} if isinstance({x}, list))")
    elif how == "reverse":
        b.returns = "list"
        b.named("deep_reverse", "reverse_nested")
        b.noun(f"<{xs}> with the order of the elements reversed at every level")
        b.code(f"return [{me}({x}) if isinstance({x}, list) else {x} for {x} in reversed({xs})]", f"{out} = []\nfor {x} in {xs}[::-1]:\n    if isinstance({x}, list):\n        {x} = {me}({x})\n    {out}.append({x})\nreturn {out}")
    else:
        t = b.param(v.SMALL, "target wanted value", sample=v.between(0, 6))
        b.cases[:] = [([], 3)]
        b.named("deep_contains", "occurs_in", "is_inside")
        b.whether(f"<{t}> occurs anywhere in <{xs}>, at any level")
        b.code(f"for {x} in {xs}:\n    if isinstance({x}, list):\n        if {me}({x}, {t}):\n            return True\n    elif {x} == {t}:\n        return True\nreturn False", f"return any({me}({x}, {t}) if isinstance({x}, list) else {x} == {t} for {x} in {xs})")
