"""Parametric families on pairs, windows, streaks and prefix sums of lists."""

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
    cond, text = b.pick(
        (f"{x} + {y} == {k}", f"whose sum is {said}"),
        (f"abs({x} - {y}) == {k}", f"whose difference (in absolute value) is {said}"),
        (f"{x} + {y} > {k}", f"whose sum is greater than {said}"),
        (f"{x} * {y} <= {k}", f"whose product is at most {said}"),
        (f"abs({x} - {y}) < {k}", f"that differ by less than {said}"),
    )
    gen = f"for {i} in range(len({xs})) for {j} in range({i} + 1, len({xs})) if "
    direct = re.sub(rf"\b{x}\b", f"{xs}[{i}]", re.sub(rf"\b{y}\b", f"{xs}[{j}]", cond))
    how = b.pick("count", "exists", "list", "first", "max")
    loops = f"for {i} in range(len({xs})):\n    for {j} in range({i} + 1, len({xs})):\n        {x}, {y} = {xs}[{i}], {xs}[{j}]\n        if {cond}:\n"
    comb = b.chance(0.3) and how in ("count", "exists", "list", "max")
    if comb:
        b.need("from itertools import combinations")
    if how == "count":
        b.named("count_pairs", "pair_count", "pairs_matching")
        b.noun(
            f"the number of pairs of elements at different positions of <{xs}> {text}",
            f"how many pairs (i, j) with i < j there are in <{xs}> {text.replace('whose', 'of elements whose').replace('that differ', 'of elements that differ')}",
        )
        b.code(
            f"return sum({cond} for {x}, {y} in combinations({xs}, 2))"
            if comb
            else f"{out} = 0\n{loops}            {out} += 1\nreturn {out}",
            f"{out} = 0\nfor {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            {out} += 1\nreturn {out}"
            if not comb
            else f"return len([1 for {x}, {y} in combinations({xs}, 2) if {cond}])",
        )
    elif how == "exists":
        b.named("has_pair", "pair_exists", "any_pair")
        b.whether(
            f"<{xs}> has two elements at different positions {text}",
            f"there are two elements in <{xs}> (at different positions) {text}",
        )
        b.code(
            f"return any({cond} for {x}, {y} in combinations({xs}, 2))"
            if comb
            else f"{loops}            return True\nreturn False",
            f"return any({cond} for {x}, {y} in combinations({xs}, 2))"
            if comb
            else f"for {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            return True\nreturn False",
        )
    elif how == "list":
        b.returns = "list[tuple[int, int]]"
        b.named("list_pairs", "find_pairs", "all_pairs")
        b.noun(
            f"a list of all pairs (x, y) of elements of <{xs}>, x standing before y, {text}",
            f"all pairs of elements of <{xs}> {text}, as tuples, in the order of their positions",
        )
        b.code(
            f"return [({x}, {y}) for {x}, {y} in combinations({xs}, 2) if {cond}]"
            if comb
            else f"{out} = []\n{loops}            {out}.append(({x}, {y}))\nreturn {out}",
            f"return [({xs}[{i}], {xs}[{j}]) {gen}{direct}]"
            if not comb
            else f"{out} = []\nfor {i}, {x} in enumerate({xs}):\n    for {y} in {xs}[{i} + 1:]:\n        if {cond}:\n            {out}.append(({x}, {y}))\nreturn {out}",
        )
        if "combinations" not in b.body:
            b.imports.clear()
    elif how == "first":
        b.returns = "tuple[int, int] | None"
        b.named("first_pair", "pair_indices", "find_pair")
        b.noun(f"the indices (i, j) with i < j of the first pair of elements of <{xs}> {text}")
        b.note(
            "Return None if there is no such pair. The pair with the smallest i comes first, then the smallest j.",
            "If there is none, return None; prefer a smaller i, then a smaller j.",
        )
        b.code(f"{loops}            return {i}, {j}\nreturn None", f"{loops}            return ({i}, {j})\nreturn None")
    else:
        b.named("best_pair", "max_pair_sum", "largest_pair")
        b.noun(f"the largest sum of two elements of <{xs}> at different positions {text}")
        b.note("Return -1 if there is no such pair.", "If no pair qualifies, the result is -1.")
        b.code(
            f"return max(({x} + {y} for {x}, {y} in combinations({xs}, 2) if {cond}), default=-1)"
            if comb
            else f"{out} = -1\n{loops}            {out} = max({out}, {x} + {y})\nreturn {out}"
        )


@family(1.2)
def window_scan(b: Builder) -> None:
    """Windows of k consecutive elements: sums, best, averages, counts."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, -4, 12, 3, 7))
    k = b.param(v.SMALL, "k size width", described="a positive integer", sample=v.between(1, 4))
    i, out, w, cur = (
        b.local("i start pos"),
        b.local("result out sums best"),
        b.local("window part block"),
        b.local("current total s"),
    )
    f, said = b.pick(("sum", "sum"), ("max", "maximum"), ("min", "minimum"))
    how = b.pick("list", "best", "count", "index", "growing")
    b.case([1, 2], 3)
    b.case([], 1)
    win = f"{xs}[{i}:{i} + {k}]"
    loop = f"for {i} in range(len({xs}) - {k} + 1)"
    if how == "list":
        b.returns = "list[int]"
        b.named(f"window_{f}s", f"sliding_{f}", "moving_" + f)
        b.noun(
            f"a list with the {said} of every window of <{k}> consecutive elements of <{xs}>",
            f"the {said}{'s' if f == 'sum' else ''} of all runs of <{k}> neighbouring elements of <{xs}>, as a list"
            if f == "sum"
            else f"a list of the {said} of each <{k}> neighbouring elements of <{xs}>, from left to right",
        )
        b.note(
            f"If <{k}> is larger than the list, the result is empty.",
            f"The list is empty when <{xs}> has fewer than <{k}> elements.",
        )
        sliding = f"if len({xs}) < {k}:\n    return []\n{cur} = sum({xs}[:{k}])\n{out} = [{cur}]\nfor {i} in range({k}, len({xs})):\n    {cur} += {xs}[{i}] - {xs}[{i} - {k}]\n    {out}.append({cur})\nreturn {out}"
        b.code(
            f"return [{f}({win}) {loop}]",
            f"{out} = []\n{loop}:\n    {out}.append({f}({win}))\nreturn {out}",
            sliding
            if f == "sum"
            else f"{out} = []\n{loop}:\n    {w} = {win}\n    {out}.append({f}({w}))\nreturn {out}",
        )
    elif how in ("best", "index"):
        big = b.chance(0.6)
        g, gsaid, op = ("max", "largest", ">") if big else ("min", "smallest", "<")
        default = b.pick("0", "None") if how == "best" else "-1"
        b.returns = "int | None" if default == "None" else "int"
        b.note(
            f"Return {default} if the list has fewer than <{k}> elements.",
            f"If there are fewer than <{k}> elements, return {default}.",
        )
        if how == "best":
            b.named(f"{gsaid}_window_sum", f"{g}_sum_of_k")
            b.noun(f"the {gsaid} sum of <{k}> consecutive elements of <{xs}>")
            b.code(
                f"return {g}((sum({win}) {loop}), default={default})",
                f"if len({xs}) < {k}:\n    return {default}\n{cur} = {out} = sum({xs}[:{k}])\nfor {i} in range({k}, len({xs})):\n    {cur} += {xs}[{i}] - {xs}[{i} - {k}]\n    {out} = {g}({out}, {cur})\nreturn {out}",
                f"{out} = None\n{loop}:\n    {cur} = sum({win})\n    if {out} is None or {cur} {op} {out}:\n        {out} = {cur}\nreturn {out if default == 'None' else f'{default} if {out} is None else {out}'}",
            )
        else:
            b.named("best_window", "window_start", "where_best")
            b.noun(
                f"the index at which the window of <{k}> consecutive elements of <{xs}> with the {gsaid} sum starts (the first one on a tie)"
            )
            b.code(
                f"{out} = -1\n{cur} = None\n{loop}:\n    if {cur} is None or sum({win}) {op} {cur}:\n        {cur} = sum({win})\n        {out} = {i}\nreturn {out}",
                f"if len({xs}) < {k}:\n    return -1\nreturn {g}(range(len({xs}) - {k} + 1), key=lambda {i}: sum({win}))",
            )
    elif how == "count":
        t = b.number(4, 15)
        b.named("count_windows", "windows_above")
        b.noun(
            f"the number of windows of <{k}> consecutive elements of <{xs}> whose {said} is «greater than|above» {t}",
            f"how many runs of <{k}> neighbouring elements of <{xs}> have a {said} above {t}",
        )
        b.code(
            f"return sum({f}({win}) > {t} {loop})",
            f"{out} = 0\n{loop}:\n    if {f}({win}) > {t}:\n        {out} += 1\nreturn {out}",
        )
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
        cond, said = b.pick(
            (f"{xs}[{i}] > {xs}[{i} - 1]", "strictly increasing"),
            (f"{xs}[{i}] >= {xs}[{i} - 1]", "non-decreasing"),
            (f"{xs}[{i}] < {xs}[{i} - 1]", "strictly decreasing"),
            (f"{xs}[{i}] == {xs}[{i} - 1]", "constant"),
            (f"{xs}[{i}] == {xs}[{i} - 1] + 1", "consecutive (each one larger by 1 than the one before)"),
            (f"({xs}[{i}] - {xs}[{i} - 1]) % 2 == 1", "alternating between even and odd"),
        )
        how = b.pick("length", "count", "list")
        if how == "length":
            b.named("longest_run", "longest_stretch", "max_streak")
            b.noun(
                f"the length of the longest {said} run of neighbouring elements in <{xs}>"
                if "(" not in said
                else f"the length of the longest run of neighbouring elements in <{xs}> that are {said}"
            )
            b.note("An empty list gives 0.", "Return 0 for an empty list.")
            b.code(
                f"if not {xs}:\n    return 0\n{cur} = {best} = 1\nfor {i} in range(1, len({xs})):\n    if {cond}:\n        {cur} += 1\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 1\nreturn {best}",
                f"{best} = {cur} = 0\nfor {i} in range(len({xs})):\n    {cur} = {cur} + 1 if {i} > 0 and {cond} else 1\n    {best} = max({best}, {cur})\nreturn {best}",
            )
        elif how == "count":
            what = f"runs that are {said}" if " " in said else f"{said} runs"
            b.named("count_runs", "number_of_runs", "run_count")
            b.noun(
                f"the number of maximal {what} into which <{xs}> falls",
                f"how many pieces result when <{xs}> is cut into the longest possible {what}",
            )
            b.note("An empty list has none.", "For an empty list the answer is 0.")
            broken = f"not ({cond})"
            for op, inverse in ((" > ", " <= "), (" >= ", " < "), (" < ", " >= "), (" == ", " != ")):
                if op in cond:
                    broken = cond.replace(op, inverse)
                    break
            b.code(
                f"if not {xs}:\n    return 0\n{cur} = 1\nfor {i} in range(1, len({xs})):\n    if {broken}:\n        {cur} += 1\nreturn {cur}"
            )
        else:
            b.returns = "list[list[int]]"
            b.named("split_runs", "cut_into_runs", "runs")
            what = f"runs that are {said}" if " " in said else f"{said} runs"
            b.do(f"cut <{xs}> into maximal {what} and return them as a list of lists")
            b.code(
                f"{best} = []\nfor {i}, {x} in enumerate({xs}):\n    if {i} > 0 and {cond}:\n        {best}[-1].append({x})\n    else:\n        {best}.append([{x}])\nreturn {best}"
            )
        return
    cond, said = b.pick(
        (f"{x} > 0", "positive"),
        (f"{x} % 2 == 0", "even"),
        (f"{x} < 4", "less than 4"),
        (f"{x} != 0", "not 0"),
        (f"{x} % 2 == 1", "odd"),
    )
    if b.chance(0.6):
        b.named("longest_streak", "longest_run", "best_streak")
        b.noun(
            f"the length of the longest run of consecutive elements of <{xs}> that are {said}",
            f"how many elements in a row of <{xs}> are {said}, at most",
        )
        b.code(
            f"{best} = {cur} = 0\nfor {x} in {xs}:\n    if {cond}:\n        {cur} += 1\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 0\nreturn {best}",
            f"{best} = 0\n{cur} = 0\nfor {x} in {xs}:\n    {cur} = {cur} + 1 if {cond} else 0\n    if {cur} > {best}:\n        {best} = {cur}\nreturn {best}",
        )
    else:
        b.named("best_streak_sum", "largest_run_sum")
        b.noun(
            f"the largest sum of a run of consecutive elements of <{xs}> that are all {said}, or 0 if there is none above 0"
        )
        b.code(
            f"{best} = {cur} = 0\nfor {x} in {xs}:\n    if {cond}:\n        {cur} += {x}\n        {best} = max({best}, {cur})\n    else:\n        {cur} = 0\nreturn {best}"
        )


@family()
def prefix_questions(b: Builder) -> None:
    """Prefix sums: balance points, first time a total is reached, range sums."""
    xs = b.param(v.INTS, sample=lambda r: v.ints(r, 0, 8, 2, 7))
    i, x, acc, out = (
        b.local("i index pos"),
        b.local("x value n"),
        b.local("total acc left"),
        b.local("result out answers"),
    )
    how = b.pick("reach", "balance", "fit", "ranges", "negative", "suffix")
    if how == "reach":
        t = b.param(v.SMALL, "target limit goal", sample=v.between(3, 20))
        b.named("first_reached", "when_reached", "steps_to_total")
        one = b.chance(0.5)
        b.noun(
            f"how many elements from the start of <{xs}> are needed until their sum is at least <{t}>, or -1 if the whole list is not enough"
            if one
            else f"the first index of <{xs}> at which the running total is at least <{t}>, or -1 if it never is"
        )
        b.code(
            f"{acc} = 0\nfor {i}, {x} in enumerate({xs}{', start=1' if one else ''}):\n    {acc} += {x}\n    if {acc} >= {t}:\n        return {i}\nreturn -1"
        )
        b.case([], 3)
    elif how == "balance":
        b.params[0].sample = lambda r: (
            (h := v.ints(r, 0, 6, 1, 3)) + [r.randint(0, 9)] + r.sample(h, len(h))
            if r.random() < 0.6
            else v.ints(r, 0, 5)
        )
        b.named("balance_index", "balance_point", "even_split")
        b.noun(
            f"the first index at which the sum of the elements of <{xs}> before it equals the sum of those after it, or -1 if there is none"
        )
        b.code(
            f"{acc} = 0\nfor {i}, {x} in enumerate({xs}):\n    if 2 * {acc} + {x} == sum({xs}):\n        return {i}\n    {acc} += {x}\nreturn -1",
            f"for {i} in range(len({xs})):\n    if sum({xs}[:{i}]) == sum({xs}[{i} + 1:]):\n        return {i}\nreturn -1",
            f"return next(({i} for {i} in range(len({xs})) if sum({xs}[:{i}]) == sum({xs}[{i} + 1:])), -1)",
        )
        b.case([])
        b.case([4])
    elif how == "fit":
        t = b.param(v.SMALL, "capacity budget limit", sample=v.between(5, 25))
        b.named("how_many_fit", "affordable", "items_within")
        b.noun(
            f"the largest number of elements of <{xs}> whose sum does not exceed <{t}>",
            f"how many elements of <{xs}> can be taken at most so that their total stays within <{t}>",
        )
        b.code(
            f"{acc} = 0\n{out} = 0\nfor {x} in sorted({xs}):\n    if {acc} + {x} > {t}:\n        break\n    {acc} += {x}\n    {out} += 1\nreturn {out}"
        )
        b.case([], 5)
    elif how == "ranges":
        q = b.param(
            v.Kind(
                "list[tuple[int, int]]",
                "a list of (start, end) index pairs",
                "",
                "queries ranges spans",
                lambda r: [(r.randint(0, 2), r.randint(2, 4)) for _ in range(r.randint(1, 3))],
            )
        )
        lo, hi = b.local("lo start a"), b.local("hi end z")
        inc = b.chance(0.5)
        plus = " + 1" if inc else ""
        b.params[0].sample = lambda r: v.ints(r, -3, 9, 5, 7)
        b.returns = "list[int]"
        b.named("range_sums", "answer_queries", "sums_between")
        b.noun(
            f"a list with the sum of the elements of <{xs}> from index start to index end for each pair in <{q}>, the end {'included' if inc else 'not included'}"
        )
        b.code(
            f"return [sum({xs}[{lo}:{hi}{plus}]) for {lo}, {hi} in {q}]",
            f"{acc} = [0]\nfor {x} in {xs}:\n    {acc}.append({acc}[-1] + {x})\nreturn [{acc}[{hi}{plus}] - {acc}[{lo}] for {lo}, {hi} in {q}]",
            f"{out} = []\nfor {lo}, {hi} in {q}:\n    {out}.append(sum({xs}[{lo}:{hi}{plus}]))\nreturn {out}",
        )
    elif how == "negative":
        b.params[0].sample = lambda r: v.ints(r, -6, 6, 3, 7)
        start = b.number(0, 5)
        b.named("drops_below", "goes_negative", "overdrawn")
        b.whether(
            f"a balance that starts at {start} and changes by each element of <{xs}> in turn «ever falls below 0|becomes negative at some point»"
        )
        b.code(
            f"{acc} = {start}\nfor {x} in {xs}:\n    {acc} += {x}\n    if {acc} < 0:\n        return True\nreturn False",
            f"return any({start} + sum({xs}[:{i}]) < 0 for {i} in range(1, len({xs}) + 1))",
        )
        b.case([])
    else:
        b.returns = "list[int]"
        which, said = b.pick(
            (f"sum({xs}[{i} + 1:])", "the sum of all elements after it"),
            (f"sum({xs}[:{i}])", "the sum of all elements before it"),
            (f"sum({xs}) - {xs}[{i}]", "the sum of all other elements"),
            (f"max({xs}[{i}:])", "the largest element from there to the end"),
        )
        b.named("replace_by_sums", "rest_sums", "context_sums")
        b.noun(
            f"a list in which each element of <{xs}> is replaced by {said}",
            f"a list that has, for each position of <{xs}>, {said}"
            if "it" not in said.split()
            else f"a list that has, for each element of <{xs}>, {said}",
        )
        b.code(
            f"return [{which} for {i} in range(len({xs}))]",
            f"{out} = []\nfor {i} in range(len({xs})):\n    {out}.append({which})\nreturn {out}",
        )
        b.case([])
