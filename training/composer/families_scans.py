"""Parametric families that scan a string with state: runs, nesting depth, positions, scores."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.3)
def run_lengths(b: Builder) -> None:
    """Runs of equal characters: encode, longest, collapse, count."""
    s = b.param(
        v.LETTER_TEXT, sample=lambda r: "".join(r.choice("abxy") * r.randint(1, 4) for _ in range(r.randint(1, 5)))
    )
    ch, n, out, prev = (
        b.local("ch char c letter"),
        b.local("count run length n"),
        b.local("result out parts"),
        b.local("prev last previous"),
    )
    i = b.local("i pos start")
    g = b.local("group run_group block")
    how = b.pick("encode", "longest", "collapse", "count", "pairs", "starts", "limit")
    use_groupby = b.chance(0.3)
    if use_groupby and how != "limit":
        b.need("from itertools import groupby")
    b.case("")
    if how == "encode":
        b.returns = "str"
        order, said = b.pick(
            (("n", "c"), "the length followed by the character"), (("c", "n"), "the character followed by the length")
        )
        f = f"f'{{{n}}}{{{ch}}}'" if order == ("n", "c") else f"f'{{{ch}}}{{{n}}}'"
        skip = b.chance(0.3)
        if skip:
            b.note(
                "A run of length 1 is written as the character alone.", "For runs of length 1 the number is left out."
            )
            f = f"({f} if {n} > 1 else {ch})"
        b.named("run_length", "encode", "compress_runs")
        b.do(f"replace each run of equal «neighbouring|consecutive» characters of <{s}> by {said}")
        b.noun(f"the run-length encoding of <{s}>, in which each run of equal characters becomes {said}")
        loop = f"{out} = ''\n{i} = 0\nwhile {i} < len({s}):\n    {ch} = {s}[{i}]\n    {n} = 1\n    while {i} + {n} < len({s}) and {s}[{i} + {n}] == {ch}:\n        {n} += 1\n    {out} += {f}\n    {i} += {n}\nreturn {out}"
        if use_groupby:
            b.code(
                f"{out} = []\nfor {ch}, {g} in groupby({s}):\n    {n} = len(list({g}))\n    {out}.append({f})\nreturn ''.join({out})"
            )
        else:
            b.code(loop)
    elif how == "longest":
        b.named("longest_run", "max_run", "longest_streak")
        b.noun(
            f"the length of the longest run of equal consecutive characters in <{s}>",
            f"how long the longest block of identical neighbouring characters in <{s}> is",
        )
        b.note("An empty string gives 0.", "Return 0 for an empty string.")
        if use_groupby:
            b.code(f"return max((len(list({g})) for _, {g} in groupby({s})), default=0)")
        else:
            b.code(
                f"{out} = 0\n{n} = 0\n{prev} = ''\nfor {ch} in {s}:\n    if {ch} == {prev}:\n        {n} += 1\n    else:\n        {n} = 1\n        {prev} = {ch}\n    {out} = max({out}, {n})\nreturn {out}"
            )
    elif how == "collapse":
        b.returns = "str"
        b.named("collapse", "squeeze", "remove_adjacent_repeats")
        b.do(
            f"reduce every run of equal consecutive characters in <{s}> to a single one",
            f"remove from <{s}> every character that equals the one just before it",
        )
        if use_groupby:
            b.code(f"return ''.join({ch} for {ch}, _ in groupby({s}))")
        else:
            b.code(
                f"{out} = ''\nfor {ch} in {s}:\n    if not {out} or {out}[-1] != {ch}:\n        {out} += {ch}\nreturn {out}",
                f"{out} = []\n{prev} = None\nfor {ch} in {s}:\n    if {ch} != {prev}:\n        {out}.append({ch})\n    {prev} = {ch}\nreturn ''.join({out})",
                f"return ''.join({ch} for {i}, {ch} in enumerate({s}) if {i} == 0 or {s}[{i} - 1] != {ch})",
            )
    elif how == "count":
        b.named("count_runs", "number_of_runs", "blocks")
        b.noun(
            f"the number of runs of equal consecutive characters in <{s}>",
            f"how many maximal blocks of identical neighbouring characters <{s}> consists of",
        )
        if use_groupby:
            b.code(f"return sum(1 for _ in groupby({s}))")
        else:
            b.code(
                f"{n} = 0\nfor {i} in range(len({s})):\n    if {i} == 0 or {s}[{i}] != {s}[{i} - 1]:\n        {n} += 1\nreturn {n}",
                f"if not {s}:\n    return 0\nreturn 1 + sum({s}[{i}] != {s}[{i} + 1] for {i} in range(len({s}) - 1))",
            )
    elif how == "pairs":
        b.returns = "list[tuple[str, int]]"
        b.named("runs", "run_pairs", "list_runs")
        b.noun(f"a list of (character, length) tuples, one for each run of equal consecutive characters in <{s}>")
        if use_groupby:
            b.code(f"return [({ch}, len(list({g}))) for {ch}, {g} in groupby({s})]")
        else:
            b.code(
                f"{out} = []\nfor {ch} in {s}:\n    if {out} and {out}[-1][0] == {ch}:\n        {out}[-1] = ({ch}, {out}[-1][1] + 1)\n    else:\n        {out}.append(({ch}, 1))\nreturn {out}"
            )
    elif how == "starts":
        b.returns = "list[str]"
        b.named("split_runs", "blocks", "group_equal")
        b.do(f"split <{s}> into its runs of equal consecutive characters and return them as a list of strings")
        if use_groupby:
            b.code(f"return [''.join({g}) for _, {g} in groupby({s})]")
        else:
            b.code(
                f"{out} = []\nfor {ch} in {s}:\n    if {out} and {out}[-1][-1] == {ch}:\n        {out}[-1] += {ch}\n    else:\n        {out}.append({ch})\nreturn {out}"
            )
    else:
        k = b.number(2, 3)
        b.returns = "str"
        b.named("limit_runs", "shorten_runs", "trim_repeats")
        b.do(f"shorten every run of equal consecutive characters in <{s}> to at most {k} characters")
        b.code(
            f"{out} = ''\nfor {ch} in {s}:\n    if not {out}.endswith({ch} * {k}):\n        {out} += {ch}\nreturn {out}",
            f"{out} = []\n{n} = 0\nfor {i}, {ch} in enumerate({s}):\n    {n} = {n} + 1 if {i} and {s}[{i} - 1] == {ch} else 1\n    if {n} <= {k}:\n        {out}.append({ch})\nreturn ''.join({out})",
        )


def _nest(r, o: str, c: str, fill: str = "") -> str:  # type: ignore[no-untyped-def]
    made = ""
    depth = 0
    for _ in range(r.randint(2, 8)):
        if depth and r.random() < 0.5:
            made += c
            depth -= 1
        else:
            made += o
            depth += 1
        if fill and r.random() < 0.6:
            made += r.choice(fill)
    return made + c * depth


@family(1.3)
def depth_scan(b: Builder) -> None:
    """Counters of nesting depth with varied symbols."""
    o, c, _ = b.pick(
        ("<", ">", "angle marks"),
        ("[", "]", "square brackets"),
        ("{", "}", "braces"),
        ("(", ")", "parentheses"),
        ("/", "\\", "slashes"),
        ("u", "d", "steps"),
    )
    s = b.param(
        v.TEXT,
        sample=lambda r: (
            _nest(r, o, c) if r.random() < 0.75 else "".join(r.choice(o + c) for _ in range(r.randint(2, 7)))
        ),
    )
    ch, depth, best = b.local("ch c symbol"), b.local("depth level open_count"), b.local("best deepest result")
    up, down = repr(o), repr(c)
    how = b.pick("max", "balanced", "levels", "first_bad", "final", "outside", "missing")
    walk = f"for {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        {depth} -= 1\n"
    intro = f"'{o}' opens and '{c}' closes a level" if c != "\\" else "'/' goes up and a backslash goes down"
    if c == "\\":
        down = "'\\\\'"
    if o == "u":
        intro = "'u' is a step up and 'd' a step down"
    b.note(f"In the string {intro}.", f"Here {intro}; other characters do not matter.")
    b.case("")
    if how == "max":
        b.named("max_depth", "deepest", "highest_level")
        b.noun(
            f"the greatest depth reached while reading <{s}>, starting at 0",
            f"the «highest|greatest» nesting level that occurs in <{s}>, starting from 0",
        )
        b.code(
            f"{depth} = {best} = 0\n{walk}    {best} = max({best}, {depth})\nreturn {best}",
            f"{depth} = 0\n{best} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n        if {depth} > {best}:\n            {best} = {depth}\n    elif {ch} == {down}:\n        {depth} -= 1\nreturn {best}",
        )
    elif how == "balanced":
        b.named("is_balanced", "balanced", "well_nested")
        b.whether(
            f"<{s}> is balanced: the depth never falls below 0 and is 0 at the end",
            f"in <{s}> every closing has an earlier opening of its own and everything opened is closed",
        )
        b.code(
            f"{depth} = 0\n{walk}    if {depth} < 0:\n        return False\nreturn {depth} == 0",
            f"{depth} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        if {depth} == 0:\n            return False\n        {depth} -= 1\nreturn {depth} == 0",
        )
    elif how == "levels":
        b.returns = "list[int]"
        b.named("depths", "levels", "depth_after_each")
        b.noun(f"a list with the depth after each character of <{s}>, starting from depth 0")
        b.code(f"{depth} = 0\n{best} = []\n{walk}    {best}.append({depth})\nreturn {best}")
    elif how == "first_bad":
        i = b.local("i index pos")
        b.named("first_error", "first_unmatched", "below_zero_at")
        b.noun(
            f"the index of the first character of <{s}> at which the depth falls below 0, or -1 if that never happens"
        )
        walk = walk.replace(f"for {ch} in {s}", f"for {i}, {ch} in enumerate({s})")
        b.code(f"{depth} = 0\n{walk}    if {depth} < 0:\n        return {i}\nreturn -1")
    elif how == "final":
        b.named("final_level", "end_depth", "balance")
        b.noun(
            f"the level at the end of <{s}> when it starts at 0",
            f"the difference between the numbers of openings and closings in <{s}>",
        )
        b.code(f"return {s}.count({up}) - {s}.count({down})", f"{depth} = 0\n{walk}return {depth}")
    elif how == "outside":
        b.returns = "str"
        b.params[0].sample = lambda r: r.choice("abc") + _nest(r, o, c, "xyzab")
        b.named("outside", "top_level", "strip_nested")
        b.noun(f"a string of the characters of <{s}> at depth 0, without the opening and closing marks themselves")
        b.code(
            f"{depth} = 0\n{best} = ''\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        {depth} -= 1\n    elif {depth} == 0:\n        {best} += {ch}\nreturn {best}"
        )
    else:
        need = b.local("missing needed extra")
        b.named("missing", "repairs_needed", "to_balance")
        b.noun(f"the smallest number of openings and closings that must be «inserted|added» to balance <{s}>")
        b.code(
            f"{depth} = {need} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        if {depth} > 0:\n            {depth} -= 1\n        else:\n            {need} += 1\nreturn {need} + {depth}"
        )


@family()
def text_positions(b: Builder) -> None:
    """Finding things in a string: all positions, between marks, k-th occurrence, gaps."""
    s = b.param(v.LETTER_TEXT, sample=lambda r: "".join(r.choice("abcx") for _ in range(r.randint(4, 11))))
    t = b.param(
        v.WORD, "target ch c mark", described="a single character", short="", sample=v.among("a", "b", "c", "x")
    )
    i, ch, out = b.local("i index pos"), b.local("symbol letter char"), b.local("result found out")
    how = b.pick("all", "kth", "before", "after", "between", "gap", "count_before", "split_count")
    b.case("", "a")
    if how == "all":
        b.returns = "list[int]"
        b.named("find_all", "positions", "indices_of")
        b.noun(f"a list of all indices at which <{t}> occurs in <{s}>")
        b.code(
            f"return [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]",
            f"{out} = []\n{i} = {s}.find({t})\nwhile {i} != -1:\n    {out}.append({i})\n    {i} = {s}.find({t}, {i} + 1)\nreturn {out}",
            f"{out} = []\nfor {i} in range(len({s})):\n    if {s}[{i}] == {t}:\n        {out}.append({i})\nreturn {out}",
        )
    elif how == "kth":
        k, word = b.pick((2, "second"), (3, "third"))
        n = b.local("count seen n")
        b.named(f"find_{word}", f"{word}_index", f"{word}_occurrence")
        b.noun(f"the index of the {word} occurrence of <{t}> in <{s}>, or -1 if there is none")
        b.code(
            f"{n} = 0\nfor {i}, {ch} in enumerate({s}):\n    if {ch} == {t}:\n        {n} += 1\n        if {n} == {k}:\n            return {i}\nreturn -1",
            f"{out} = [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]\nreturn {out}[{k - 1}] if len({out}) >= {k} else -1",
        )
    elif how in ("before", "after"):
        b.returns = "str"
        last = b.chance(0.4)
        which = "last" if last else "first"
        b.named(f"text_{how}", how + "_mark")
        b.noun(f"the part of <{s}> {how} the {which} <{t}>")
        b.note(
            f"If <{t}> does not occur, return the whole string.", f"Without any <{t}> the string is returned unchanged."
        )
        find = "rfind" if last else "find"
        cut = f"{s}[:{i}]" if how == "before" else f"{s}[{i} + 1:]"
        b.code(
            f"{i} = {s}.{find}({t})\nif {i} == -1:\n    return {s}\nreturn {cut}",
            f"if {t} not in {s}:\n    return {s}\nreturn "
            + (f"{s}.{'rsplit' if last else 'split'}({t}, 1)[{0 if how == 'before' else 1}]"),
        )
    elif how == "between":
        b.returns = "str"
        b.named("between", "inside", "between_marks")
        b.noun(f"the part of <{s}> between the first and the last <{t}>, both left out")
        b.note(
            f"If <{t}> occurs less than twice, return an empty string.", f"With fewer than two <{t}> the result is ''."
        )
        j = b.local("j end last")
        b.code(
            f"{i} = {s}.find({t})\n{j} = {s}.rfind({t})\nif {i} == {j}:\n    return ''\nreturn {s}[{i} + 1:{j}]",
            f"if {s}.count({t}) < 2:\n    return ''\nreturn {s}[{s}.index({t}) + 1:{s}.rindex({t})]",
        )
    elif how == "gap":
        j = b.local("last prev previous")
        b.named("largest_gap", "longest_distance", "widest_gap")
        b.noun(
            f"the largest distance between two «successive|consecutive» occurrences of <{t}> in <{s}>, or 0 if there are fewer than two"
        )
        b.code(
            f"{out} = 0\n{j} = -1\nfor {i}, {ch} in enumerate({s}):\n    if {ch} == {t}:\n        if {j} >= 0:\n            {out} = max({out}, {i} - {j})\n        {j} = {i}\nreturn {out}",
            f"{out} = [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]\nreturn max((q - p for p, q in zip({out}, {out}[1:])), default=0)",
        )
    elif how == "count_before":
        n = b.local("count n total")
        b.named("followed_by", "count_next", "count_doubles")
        b.noun(
            f"the number of times <{t}> is directly followed by another <{t}> in <{s}> (overlaps count)",
            f"how often two <{t}> stand next to each other in <{s}>, overlaps counted",
        )
        b.code(
            f"return sum({s}[{i}] == {s}[{i} + 1] == {t} for {i} in range(len({s}) - 1))",
            f"{n} = 0\nfor {i} in range(len({s}) - 1):\n    if {s}[{i}] == {t} and {s}[{i} + 1] == {t}:\n        {n} += 1\nreturn {n}",
        )
    else:
        b.returns = "list[int]"
        b.named("piece_lengths", "lengths_between")
        b.noun(f"a list of the lengths of the pieces that result when <{s}> is split at every <{t}>")
        b.code(
            f"return [len({ch}) for {ch} in {s}.split({t})]",
            f"{out} = [0]\nfor {ch} in {s}:\n    if {ch} == {t}:\n        {out}.append(0)\n    else:\n        {out}[-1] += 1\nreturn {out}",
        )


@family()
def letter_scores(b: Builder) -> None:
    """Points for characters by class, summed or compared."""
    s = b.param(v.WORD, "word s text name", sample=lambda r: r.choice((v.word, v.noisy))(r))
    ch, total = b.local("ch c letter"), b.local("score total points")
    p = b.rng.sample(range(1, 10), 3)
    classes = b.rng.sample(
        (
            (f"{ch} in 'aeiou'", "lowercase vowel"),
            (f"{ch}.isdigit()", "digit"),
            (f"{ch}.isupper()", "uppercase letter"),
            (f"{ch} == ' '", "space"),
            (f"{ch} in 'xyz'", "'x', 'y' or 'z'"),
        ),
        2,
    )
    other = b.pick(0, 1, p[2])
    b.named("score", "points", "word_value", "rate_text")
    b.noun(
        f"the score of <{s}>: {p[0]} points for each {classes[0][1]}, {p[1]} for each {classes[1][1]} and {other} for any other character"
    )
    b.do(
        f"add up {p[0]} for every {classes[0][1]} in <{s}>, {p[1]} for every {classes[1][1]} and {other} for each remaining character"
    )
    b.code(
        f"{total} = 0\nfor {ch} in {s}:\n    if {classes[0][0]}:\n        {total} += {p[0]}\n    elif {classes[1][0]}:\n        {total} += {p[1]}\n"
        + (f"    else:\n        {total} += {other}\n" if other else "")
        + f"return {total}",
        f"return sum({p[0]} if {classes[0][0]} else {p[1]} if {classes[1][0]} else {other} for {ch} in {s})",
    )
    b.case("")
