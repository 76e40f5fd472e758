"""Parametric families on matrices: rows, columns, diagonals, borders, paths."""

from __future__ import annotations

from random import Random

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


def _perhaps_symmetric(r: Random) -> list[list[int]]:
    n = r.randint(1, 3)
    made = v.matrix(r, n, n, 0, 3)
    return [[made[min(i, j)][max(i, j)] for j in range(n)] for i in range(n)] if r.random() < 0.5 else made


@family(1.1)
def matrix_work(b: Builder) -> None:
    """Rows, columns, diagonals, transposes, borders, neighbours."""
    how = b.pick(
        "col_sums",
        "transpose",
        "diagonal",
        "anti",
        "border",
        "flip",
        "rotate",
        "find",
        "row_best",
        "add",
        "identity",
        "column",
        "count_rows",
        "path",
        "neighbours",
        "map",
        "symmetric",
        "swap",
    )
    i, j, row, out = b.local("i r y"), b.local("j c x"), b.local("row line"), b.local("result out total")
    if how == "identity":
        n = b.param(v.SMALL, "n size side", sample=v.between(1, 4))
        code, said = b.pick(
            (f"1 if {i} == {j} else 0", "1 on the main diagonal and 0 elsewhere"),
            (f"{i} * {j}", "the product of row and column index in each cell"),
            (f"{i} + {j}", "the sum of row and column index in each cell"),
            (f"abs({i} - {j})", "the distance from the main diagonal in each cell"),
            (f"({i} + {j}) % 2", "0 and 1 alternating like a chessboard, 0 in the upper left corner"),
            (f"{i} * {n} + {j}", "the numbers from 0 on, row by row"),
            (f"min({i}, {j})", "the smaller of row and column index in each cell"),
        )
        b.returns = "list[list[int]]"
        b.named("make_grid", "build_matrix", "square_table")
        b.noun(f"a square matrix with <{n}> rows that has {said} (indices start at 0)")
        b.code(
            f"return [[{code} for {j} in range({n})] for {i} in range({n})]",
            f"{out} = []\nfor {i} in range({n}):\n    {row} = []\n    for {j} in range({n}):\n        {row}.append({code})\n    {out}.append({row})\nreturn {out}",
        )
        return
    m = b.param(v.SQUARE if how in ("diagonal", "anti", "symmetric") else v.MATRIX)
    b.returns = "list[int]"
    f, said = b.pick(("sum", "sum"), ("max", "largest entry"), ("min", "smallest entry"))
    if how == "col_sums":
        b.named("column_" + f + "s", f"{f}_per_column")
        b.noun(f"a list with the {said} of each column of <{m}>")
        b.code(
            f"return [{f}({j}) for {j} in zip(*{m})]",
            f"return [{f}({row}[{j}] for {row} in {m}) for {j} in range(len({m}[0]))]",
            f"{out} = []\nfor {j} in range(len({m}[0])):\n    {out}.append({f}([{row}[{j}] for {row} in {m}]))\nreturn {out}",
        )
    elif how == "transpose":
        b.returns = "list[list[int]]"
        b.named("transpose", "swap_rows_and_columns", "turn_columns")
        b.do(f"swap the rows and columns of <{m}> and return the new matrix")
        b.code(
            f"return [list({j}) for {j} in zip(*{m})]",
            f"return [[{row}[{j}] for {row} in {m}] for {j} in range(len({m}[0]))]",
        )
    elif how in ("diagonal", "anti"):
        anti = how == "anti"
        e = f"{m}[{i}][len({m}) - 1 - {i}]" if anti else f"{m}[{i}][{i}]"
        where = (
            "diagonal from the upper right to the lower left corner"
            if anti
            else "main diagonal (upper left to lower right)"
        )
        g, gsaid, ret = b.pick(
            ("sum", "the sum of", "int"), ("max", "the largest of", "int"), ("list", "a list of", "list[int]")
        )
        b.returns = ret
        b.named("diagonal_" + g, "on_diagonal")
        b.noun(f"{gsaid} the entries on the {where} of <{m}>")
        b.code(
            f"return [{e} for {i} in range(len({m}))]"
            if g == "list"
            else f"return {g}({e} for {i} in range(len({m})))",
            f"return [{row}[{'-1 - ' + i if anti else i}] for {i}, {row} in enumerate({m})]"
            if g == "list"
            else f"return {g}({row}[{'-1 - ' + i if anti else i}] for {i}, {row} in enumerate({m}))",
        )
    elif how == "border":
        b.returns = "int"
        inner = b.chance(0.4)
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 3), r.randint(2, 4), 0, 9)
        b.named("inner_sum" if inner else "border_sum")
        cond = (
            f"0 < {i} < len({m}) - 1 and 0 < {j} < len({row}) - 1"
            if inner
            else f"{i} in (0, len({m}) - 1) or {j} in (0, len({row}) - 1)"
        )
        b.noun(
            f"the sum of the entries of <{m}> that {'do not ' if inner else ''}lie on its border (first or last row or column)"
        )
        b.code(
            f"{out} = 0\nfor {i}, {row} in enumerate({m}):\n    for {j}, value in enumerate({row}):\n        if {cond}:\n            {out} += value\nreturn {out}"
        )
    elif how in ("flip", "rotate", "map", "swap"):
        b.returns = "list[list[int]]"
        k = b.number(2, 9)
        code, text = {
            "flip": b.pick(
                (f"[{row}[::-1] for {row} in {m}]", "every row reversed"), (f"{m}[::-1]", "the rows in reverse order")
            ),
            "rotate": b.pick(
                (f"[list({j}) for {j} in zip(*{m}[::-1])]", "turned clockwise by a quarter turn"),
                (f"[list({j}) for {j} in zip(*{m})][::-1]", "turned counterclockwise by a quarter turn"),
            ),
            "map": b.pick(
                (f"[[x * {k} for x in {row}] for {row} in {m}]", f"every entry multiplied by {k}"),
                (f"[[max(x, 0) for x in {row}] for {row} in {m}]", "every negative entry replaced by 0"),
                (f"[[x % {k} for x in {row}] for {row} in {m}]", f"every entry replaced by its remainder modulo {k}"),
            ),
            "swap": b.pick(
                (f"[{m}[-1]] + {m}[1:-1] + [{m}[0]]", "the first and the last row exchanged"),
                (f"[sorted({row}) for {row} in {m}]", "every row sorted in ascending order"),
                (f"sorted({m}, key=sum)", "the rows sorted by their sum (equal sums keep their order)"),
            ),
        }[how]
        if "-1]] +" in code:
            b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), 2)
        b.named("change_matrix", how + "_matrix", "rearrange_grid")
        b.noun(f"<{m}> with {text}" if not text.startswith("turned") else f"<{m}> {text}")
        if code.startswith("[") and code.endswith(f"for {row} in {m}]"):
            inside = code[1 : -len(f" for {row} in {m}]")]
            b.code(f"return {code}", f"{out} = []\nfor {row} in {m}:\n    {out}.append({inside})\nreturn {out}")
        else:
            b.code(f"return {code}")
    elif how == "find":
        t = b.param(v.SMALL, "target wanted sought", sample=v.between(0, 4))
        b.params[0].sample = lambda r: v.matrix(r, 0, 0, 0, 5)
        b.returns = "tuple[int, int] | None"
        b.named("find_in_matrix", "locate", "position_of")
        b.noun(f"the (row, column) indices of the first <{t}> in <{m}>, searched row by row, or None if there is none")
        b.code(
            f"for {i}, {row} in enumerate({m}):\n    for {j}, value in enumerate({row}):\n        if value == {t}:\n            return {i}, {j}\nreturn None",
            f"for {i}, {row} in enumerate({m}):\n    if {t} in {row}:\n        return ({i}, {row}.index({t}))\nreturn None",
        )
    elif how == "row_best":
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), r.randint(2, 3))
        g, gsaid = b.pick(("max", "largest"), ("min", "smallest"))
        b.named(f"row_with_{gsaid}_sum", "best_row")
        b.noun(f"the index of the row of <{m}> with the {gsaid} sum, the first one on a tie")
        b.code(
            f"return {g}(range(len({m})), key=lambda {i}: sum({m}[{i}]))",
            f"{out} = [sum({row}) for {row} in {m}]\nreturn {out}.index({g}({out}))",
            f"{out} = 0\nfor {i} in range(1, len({m})):\n    if sum({m}[{i}]) {'>' if g == 'max' else '<'} sum({m}[{out}]):\n        {out} = {i}\nreturn {out}",
        )
    elif how == "add":
        m2 = b.param(v.MATRIX, "other second more")
        b.params[0].short = b.params[1].short = ""
        b.params[0].sample = b.params[1].sample = lambda r: v.matrix(r, 2, 2)
        op, text = b.pick(("+", "sum"), ("-", "difference"), ("*", "entry by entry product"))
        b.returns = "list[list[int]]"
        b.named("combine_matrices", "matrix_" + text.split()[-1])
        b.noun(f"the {text} of the matrices <{m}> and <{m2}>, which have the same size")
        b.code(
            f"return [[{m}[{i}][{j}] {op} {m2}[{i}][{j}] for {j} in range(len({m}[{i}]))] for {i} in range(len({m}))]",
            f"return [[x {op} y for x, y in zip(p, q)] for p, q in zip({m}, {m2})]"
            if "x" not in (m, m2)
            else f"return [[u {op} w for u, w in zip(p, q)] for p, q in zip({m}, {m2})]",
        )
    elif how == "column":
        at = b.param(v.SMALL, "k index number", sample=v.between(0, 3))
        b.named("get_column", "column", "kth_column")
        b.noun(f"the column of <{m}> with index <{at}> (counting from 0) as a list")
        b.error("there is no such column")
        b.case([[1, 2]], 5)
        b.code(
            f"if not 0 <= {at} < len({m}[0]):\n    raise ValueError('no such column')\nreturn [{row}[{at}] for {row} in {m}]"
        )
    elif how == "count_rows":
        b.returns = "int"
        cond, text = b.pick(
            (f"sum({row}) > 5", "whose sum is greater than 5"),
            (f"all(x > 0 for x in {row})", "that contain only positive numbers"),
            (f"any(x < 0 for x in {row})", "that contain a negative number"),
            (f"{row} == sorted({row})", "that are sorted in ascending order"),
            (f"len(set({row})) == len({row})", "without repeated entries"),
            (f"{row}[0] < {row}[-1]", "whose first entry is smaller than the last"),
        )
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 4), r.randint(2, 3), -2, 8)
        b.named("count_rows", "rows_matching", "good_rows")
        b.noun(f"the number of rows of <{m}> {text}", f"how many rows of <{m}> there are {text}")
        b.code(
            f"return sum(1 for {row} in {m} if {cond})",
            f"{out} = 0\nfor {row} in {m}:\n    if {cond}:\n        {out} += 1\nreturn {out}",
        )
        b.case([])
    elif how == "path":
        g, gsaid = b.pick(("max", "largest"), ("min", "smallest"))
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(1, 3), r.randint(1, 3), 0, 9)
        b.named(f"{gsaid}_path", f"{g}_path_sum", "best_path")
        b.noun(
            f"the {gsaid} sum of entries on a path through <{m}> from the upper left to the lower right corner that goes only right or down"
        )
        b.code(
            f"{out} = [list({row}) for {row} in {m}]\nfor {i} in range(len({m})):\n    for {j} in range(len({m}[0])):\n        if {i} > 0 and {j} > 0:\n            {out}[{i}][{j}] += {g}({out}[{i} - 1][{j}], {out}[{i}][{j} - 1])\n        elif {i} > 0:\n            {out}[{i}][{j}] += {out}[{i} - 1][{j}]\n        elif {j} > 0:\n            {out}[{i}][{j}] += {out}[{i}][{j} - 1]\nreturn {out}[-1][-1]"
        )
    elif how == "neighbours":
        b.returns = "int"
        b.params[0].sample = lambda r: v.matrix(r, r.randint(2, 3), r.randint(2, 4), 0, 1)
        b.params[0].described = "a matrix of 0s and 1s (a list of rows)"
        b.named("count_adjacent", "touching_pairs", "neighbour_pairs")
        b.noun(
            f"the number of pairs of cells of <{m}> that touch side by side or one above the other and both hold 1",
            f"how many pairs of horizontally or vertically adjacent cells of <{m}> both hold 1",
        )
        b.code(
            f"{out} = 0\nfor {i} in range(len({m})):\n    for {j} in range(len({m}[0])):\n        if {m}[{i}][{j}] == 1:\n            if {j} + 1 < len({m}[0]) and {m}[{i}][{j} + 1] == 1:\n                {out} += 1\n            if {i} + 1 < len({m}) and {m}[{i} + 1][{j}] == 1:\n                {out} += 1\nreturn {out}"
        )
    else:
        b.params[0].sample = _perhaps_symmetric
        b.named("is_symmetric", "symmetric", "mirrors_itself")
        b.whether(
            f"<{m}> is equal to its own transpose",
            f"the entry at row i and column j of <{m}> always equals the one at row j and column i",
        )
        b.code(
            f"return all({m}[{i}][{j}] == {m}[{j}][{i}] for {i} in range(len({m})) for {j} in range({i}))",
            f"return {m} == [list({row}) for {row} in zip(*{m})]",
            f"for {i} in range(len({m})):\n    for {j} in range({i}):\n        if {m}[{i}][{j}] != {m}[{j}][{i}]:\n            return False\nreturn True",
        )
