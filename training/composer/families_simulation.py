"""Parametric families that simulate: walks, stacks, accounts, named operations."""

from __future__ import annotations

import re

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.2)
def walker(b: Builder) -> None:
    """A point that follows commands on a line or a grid."""
    flat = b.chance(0.5)
    ch, x, y, out = (
        b.local("ch move step c"),
        b.local("x pos position"),
        b.local("y row height"),
        b.local("result seen best visited"),
    )
    if flat:
        left, right = b.pick(("<", ">"), ("L", "R"), ("-", "+"), ("b", "f"))
        s = b.param(
            v.TEXT,
            "moves path commands steps",
            short="",
            sample=lambda r: "".join(r.choice(left + right + right) for _ in range(r.randint(2, 8))),
        )
        rule = f"'{left}' moves one place to the left and '{right}' one place to the right"
        start = b.pick(0, 0, 5)
        how = b.pick("end", "farthest", "visited", "wall", "returns")
        b.note(f"The walk starts at {start}; {rule}.", f"It begins at position {start}, {rule}.")
        walk = f"for {ch} in {s}:\n    if {ch} == '{right}':\n        {x} += 1\n    else:\n        {x} -= 1\n"
        b.case("")
        if how == "end":
            b.named("final_position", "walk", "end_position")
            b.noun(f"the position after following all moves in <{s}>")
            b.code(
                f"{x} = {start}\n{walk}return {x}",
                f"return {f'{start} + ' if start else ''}{s}.count('{right}') - {s}.count('{left}')",
                f"{x} = {start}\nfor {ch} in {s}:\n    {x} += 1 if {ch} == '{right}' else -1\nreturn {x}",
            )
        elif how == "farthest":
            b.named("farthest_right", "highest_position", "max_position")
            b.noun(f"the largest position that is reached during the moves in <{s}>, the start included")
            b.code(f"{x} = {out} = {start}\n{walk}    {out} = max({out}, {x})\nreturn {out}")
        elif how == "visited":
            b.named("count_visited", "different_places")
            b.noun(f"the number of different positions visited during the moves in <{s}>, the start included")
            b.code(f"{x} = {start}\n{out} = {{{x}}}\n{walk}    {out}.add({x})\nreturn len({out})")
        elif how == "wall":
            k = b.number(2, 3)
            b.named("bounded_walk", "walk_with_walls", "stay_inside")
            b.noun(
                f"the position after the moves in <{s}>, where a move that would lead below {start - k} or above {start + k} is skipped"
            )
            b.code(
                f"{x} = {start}\nfor {ch} in {s}:\n    if {ch} == '{right}' and {x} < {start + k}:\n        {x} += 1\n    elif {ch} == '{left}' and {x} > {start - k}:\n        {x} -= 1\nreturn {x}"
            )
        else:
            b.named("times_home", "count_returns", "returns_to_start")
            b.noun(f"how often the walker is back at the start after one of the moves in <{s}>")
            b.code(f"{x} = {start}\n{out} = 0\n{walk}    if {x} == {start}:\n        {out} += 1\nreturn {out}")
        return
    up, down, left, right = names = b.pick(("U", "D", "L", "R"), ("N", "S", "W", "E"), ("^", "v", "<", ">"))
    s = b.param(
        v.TEXT,
        "moves path commands route",
        short="",
        sample=lambda r: "".join(r.choice(names) for _ in range(r.randint(2, 7))),
    )
    how = b.pick("end", "distance", "visited", "home", "table")
    b.note(
        f"The walk starts at (0, 0); '{up}' adds 1 to y, '{down}' subtracts 1 from y, '{right}' adds 1 to x and '{left}' subtracts 1 from x."
    )
    walk = f"for {ch} in {s}:\n    if {ch} == '{up}':\n        {y} += 1\n    elif {ch} == '{down}':\n        {y} -= 1\n    elif {ch} == '{right}':\n        {x} += 1\n    elif {ch} == '{left}':\n        {x} -= 1\n"
    table = f"{out} = {{'{up}': (0, 1), '{down}': (0, -1), '{right}': (1, 0), '{left}': (-1, 0)}}\n{x} = {y} = 0\nfor {ch} in {s}:\n    dx, dy = {out}[{ch}]\n    {x} += dx\n    {y} += dy\n"
    b.case("")
    if how in ("end", "table"):
        b.returns = "tuple[int, int]"
        b.named("walk", "final_position", "follow_path")
        b.noun(f"the position (x, y) after following all moves in <{s}>")
        b.code(
            f"{x} = {y} = 0\n{walk}return {x}, {y}",
            f"{table}return {x}, {y}",
            f"{x} = {s}.count('{right}') - {s}.count('{left}')\n{y} = {s}.count('{up}') - {s}.count('{down}')\nreturn {x}, {y}",
        )
    elif how == "distance":
        b.named("distance_from_start", "steps_home", "way_back")
        b.noun(f"the smallest number of moves that lead back to the start after all moves in <{s}>")
        b.code(f"{x} = {y} = 0\n{walk}return abs({x}) + abs({y})", f"{table}return abs({x}) + abs({y})")
    elif how == "visited":
        b.named("count_cells", "different_cells", "cells_visited")
        b.noun(f"the number of different cells visited by the moves in <{s}>, the first one included")
        b.code(f"{x} = {y} = 0\n{out} = {{(0, 0)}}\n{walk}    {out}.add(({x}, {y}))\nreturn len({out})")
    else:
        b.params[0].sample = lambda r: (
            (up + down) * r.randint(0, 2) + (left + right) * r.randint(0, 2) + r.choice(("", up, left))
        )
        b.named("is_round_trip", "comes_home", "closed_path")
        b.whether(f"the moves in <{s}> lead back to the start")
        b.code(
            f"{x} = {y} = 0\n{walk}return {x} == 0 and {y} == 0",
            f"return {s}.count('{up}') == {s}.count('{down}') and {s}.count('{left}') == {s}.count('{right}')",
        )


@family(1.1)
def command_machine(b: Builder) -> None:
    """A stack, queue, counter or account that obeys a list of commands."""
    how = b.pick("stack", "queue", "account", "undo", "postfix")
    c, out, part = b.local("command op line"), b.local("stack items state"), b.local("name word kind")
    if how == "account":
        start = b.number(0, 10)
        xs = b.param(v.INTS, "changes moves bookings", sample=lambda r: v.ints(r, -12, 9, 2, 6))
        bal, n = b.local("balance total level"), b.local("refused skipped count")
        want = b.pick("balance", "refused")
        b.named("final_balance" if want == "balance" else "count_refused", "run_account")
        b.noun(
            f"the {'final balance' if want == 'balance' else 'number of refused changes'} of an account that starts with {start} and applies the changes in <{xs}> in order, refusing each one that would make the balance negative"
        )
        add = f"        {n} += 1\n" if want == "refused" else "        continue\n"
        head = f"{bal} = {start}\n" + (f"{n} = 0\n" if want == "refused" else "")
        b.code(
            f"{head}for {c} in {xs}:\n    if {bal} + {c} < 0:\n{add}"
            + ("    else:\n        " if want == "refused" else "    ")
            + f"{bal} += {c}\nreturn {bal if want == 'balance' else n}",
            f"{bal} = {start}\nfor {c} in {xs}:\n    if {bal} + {c} >= 0:\n        {bal} += {c}\nreturn {bal}"
            if want == "balance"
            else f"{head}for {c} in {xs}:\n    if {bal} + {c} >= 0:\n        {bal} += {c}\n    else:\n        {n} += 1\nreturn {n}",
        )
        b.case([])
        return
    if how == "undo":
        mark = b.pick("#", "<", "*", "-")
        s = b.param(
            v.TEXT,
            "keys typed text",
            sample=lambda r: "".join(r.choice("abcxyz" + mark * 2) for _ in range(r.randint(3, 9))),
        )
        ch = b.local("ch key letter")
        b.returns = "str"
        b.named("type_keys", "apply_deletes", "typed_text")
        b.noun(
            f"the text that results from typing <{s}>, where every '{mark}' deletes the last character still there, if any"
        )
        b.code(
            f"{out} = []\nfor {ch} in {s}:\n    if {ch} != '{mark}':\n        {out}.append({ch})\n    elif {out}:\n        {out}.pop()\nreturn ''.join({out})",
            f"{out} = ''\nfor {ch} in {s}:\n    if {ch} == '{mark}':\n        {out} = {out}[:-1]\n    else:\n        {out} += {ch}\nreturn {out}",
        )
        b.case("")
        return
    if how == "postfix":
        s = b.param(
            v.TEXT,
            "expression tokens line",
            described="a string",
            short="",
            sample=lambda r: r.choice(
                ("{} {} +", "{} {} *", "{} {} + {} *", "{} {} {} * +", "{} {} - {} -", "{} {} * {} +")
            ).format(r.randint(1, 9), r.randint(1, 9), r.randint(1, 9)),
        )
        p, q = b.local("right y b"), b.local("left x a")
        b.named("eval_postfix", "postfix", "reverse_polish")
        b.noun(
            f"the value of <{s}>, an expression of integers and the operators +, - and * separated by spaces in which every operator stands after its two operands"
        )
        b.code(
            f"{out} = []\nfor {c} in {s}.split():\n    if {c} in '+-*':\n        {p} = {out}.pop()\n        {q} = {out}.pop()\n        if {c} == '+':\n            {out}.append({q} + {p})\n        elif {c} == '-':\n            {out}.append({q} - {p})\n        else:\n            {out}.append({q} * {p})\n    else:\n        {out}.append(int({c}))\nreturn {out}[0]"
        )
        b.case("7")
        return
    add, drop = b.pick(("push", "pop"), ("add", "drop"), ("put", "take"), ("in", "out"))
    xs = b.param(
        v.STRS,
        "commands ops lines",
        described="a list of strings",
        sample=lambda r: [f"{add} {r.randint(1, 9)}" if r.random() < 0.65 else drop for _ in range(r.randint(2, 5))],
    )
    end = how == "stack"
    b.returns = "list[int]"
    b.named("run_commands", "simulate", "process_commands")
    b.do(
        f"start with an empty list, obey the commands in <{xs}> and return the list: '{add} N' appends the integer N, '{drop}' removes the {'last' if end else 'first'} element"
    )
    b.note(f"'{drop}' does nothing when the list is empty.", f"On an empty list '{drop}' has no effect.")
    b.code(
        f"{out} = []\nfor {c} in {xs}:\n    if {c}.startswith('{add}'):\n        {out}.append(int({c}.split()[1]))\n    elif {out}:\n        {out}.pop({'' if end else 0})\nreturn {out}",
        f"{out} = []\nfor {c} in {xs}:\n    if {c} == '{drop}':\n        if {out}:\n            {out}.pop({'' if end else 0})\n    else:\n        {part}, n = {c}.split()\n        {out}.append(int(n))\nreturn {out}",
    )
    b.case([])


@family()
def function_valued(b: Builder) -> None:
    """Inner functions, lists of operations by name, repeated application."""
    how = b.pick("ops", "repeat", "table", "compose", "inner")
    f, x, out, i = b.local("f fn op"), b.local("x value n"), b.local("result out current"), b.local("_ i k")
    if how in ("ops", "table"):
        k1, k2 = b.number(2, 5), b.number(2, 4)
        xs = b.param(
            v.STRS,
            "names steps ops operations",
            described="a list of operation names",
            short="",
            sample=lambda r: [r.choice(("grow", "double", "negate", "reset")) for _ in range(r.randint(1, 4))],
        )
        n = b.param(v.INT, "start value_in number initial", sample=v.between(-5, 9))
        table = b.local("table actions operations")
        b.named("apply_steps", "run_operations", "apply_all")
        b.do(
            f"apply the operations named in <{xs}> one after the other to <{n}> and return the result: 'grow' adds {k1}, 'double' multiplies by {k2}, 'negate' changes the sign and 'reset' gives 0"
        )
        if k2 != 2:
            b.imperatives[:] = [b.imperatives[0].replace("'double'", "'boost'")]
            b.params[0].sample = lambda r: [
                r.choice(("grow", "boost", "negate", "reset")) for _ in range(r.randint(1, 4))
            ]
        word = "double" if k2 == 2 else "boost"
        b.code(
            f"{table} = {{\n    'grow': lambda {x}: {x} + {k1},\n    '{word}': lambda {x}: {x} * {k2},\n    'negate': lambda {x}: -{x},\n    'reset': lambda {x}: 0,\n}}\nfor {f} in {xs}:\n    {n} = {table}[{f}]({n})\nreturn {n}",
            f"for {f} in {xs}:\n    if {f} == 'grow':\n        {n} += {k1}\n    elif {f} == '{word}':\n        {n} *= {k2}\n    elif {f} == 'negate':\n        {n} = -{n}\n    else:\n        {n} = 0\nreturn {n}",
        )
        b.case([], 3)
    elif how == "repeat":
        n = b.param(v.INT, "start value_in number initial", sample=v.between(1, 9))
        times = b.param(v.SMALL, "times count rounds", sample=v.between(0, 5))
        rule, said = b.pick(
            (f"{x} * 2 + 1", "doubling it and adding 1"),
            (f"{x} // 2 if {x} % 2 == 0 else {x} + 3", "halving it if it is even and adding 3 if it is odd"),
            (f"{x} * {x} % 10", "squaring it and keeping the last digit"),
            (f"abs({x} - 7)", "taking its distance from 7"),
            (f"sum(int(d) for d in str({x})) + {x}", "adding its digit sum to it"),
        )
        hist = b.chance(0.4)
        direct = re.sub(rf"\b{x}\b", n, rule)
        if hist:
            b.returns = "list[int]"
            b.named("history", "trace", "all_steps")
            b.noun(
                f"a list of the values that arise from <{n}> by {said}, done <{times}> times; <{n}> itself comes first"
            )
            b.code(
                f"{out} = [{n}]\nfor {i} in range({times}):\n    {n} = {direct}\n    {out}.append({n})\nreturn {out}"
            )
        else:
            b.named("iterate", "apply_times", "repeat_rule")
            b.noun(f"the number that arises from <{n}> by {said}, done <{times}> times in a row")
            b.code(
                f"for {i} in range({times}):\n    {n} = {direct}\nreturn {n}",
                f"def {f}({x}):\n    return {rule}\n\nfor {i} in range({times}):\n    {n} = {f}({n})\nreturn {n}",
            )
        b.case(4, 0)
    elif how == "compose":
        xs = b.param(v.INTS)
        k1, k2 = b.number(2, 6), b.number(1, 9)
        b.named("apply_both", "two_ways", "transform_pairs")
        b.returns = "list[tuple[int, int]]"
        b.noun(
            f"a list with a tuple for each element of <{xs}>: the element times {k1} plus {k2}, and the element plus {k2} times {k1}, where the addition comes first in the second case"
        )
        b.code(
            f"return [({x} * {k1} + {k2}, ({x} + {k2}) * {k1}) for {x} in {xs}]",
            f"{out} = []\nfor {x} in {xs}:\n    {out}.append(({x} * {k1} + {k2}, ({x} + {k2}) * {k1}))\nreturn {out}",
        )
        b.case([])
    else:
        xs = b.param(v.STRS)
        a = b.pick("a", "e", "o", "n")
        b.named("best_by_rule", "highest_scoring", "pick_best")
        b.returns = "str"
        w = b.local("word w item")
        bonus = b.number(2, 4)
        b.noun(
            f"the string in <{xs}> with the highest score, which is its length plus {bonus} for each '{a}' in it; the first one wins a tie, and an empty list gives ''"
        )
        b.code(
            f"def score({w}):\n    return len({w}) + {bonus} * {w}.count('{a}')\n\nreturn max({xs}, key=score, default='')",
            f"return max({xs}, key=lambda {w}: len({w}) + {bonus} * {w}.count('{a}'), default='')",
            f"{out} = ''\nfor {w} in {xs}:\n    if not {out} or len({w}) + {bonus} * {w}.count('{a}') > len({out}) + {bonus} * {out}.count('{a}'):\n        {out} = {w}\nreturn {out}",
        )
        b.case([])
