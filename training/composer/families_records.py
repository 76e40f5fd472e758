"""Parametric families on lists of records and pairs: totals, rankings, formatted lines."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family
from training.composer.sources_tables import DOMAINS


@family(1.4)
def record_reports(b: Builder) -> None:
    """Lists of dictionaries: totals per category, best record, lookup tables, formatted lines."""
    domain, one, plural, numeric, textual = b.rng.choice(DOMAINS)
    f, low, high = b.rng.choice(numeric)
    (cat, options), (label, _) = textual
    how = b.pick(
        "per_category",
        "best",
        "names",
        "sorted",
        "lines",
        "average",
        "update",
        "index",
        "count_category",
        "any",
        "missing",
    )
    text = cat if how in ("per_category", "average", "count_category") else label
    r_ = b.local("record row item entry")

    def make(r):  # type: ignore[no-untyped-def]
        names = r.sample(v.NAMES, 3)
        return [
            {text: r.choice(options) if text == cat else names[i], f: r.randint(low, high)}
            for i in range(r.randint(1, 3))
        ]

    xs = b.param(
        v.Kind(
            "list[dict]",
            f"a list of {plural}, each of them a dictionary with the keys '{text}' and '{f}'",
            "the list",
            f"{domain} records rows data",
            make,
        )
    )
    out, x = b.local("result out totals"), b.local("value n amount")
    b.case([])
    mid = (low + high) // 2
    if how == "per_category":
        g, said, step = b.pick(
            ("sum", f"the sum of '{f}' over", f"{out}[KEY] = {out}.get(KEY, 0) + {r_}['{f}']"),
            ("max", f"the largest '{f}' among", f"{out}[KEY] = max({out}.get(KEY, 0), {r_}['{f}'])"),
        )
        b.returns = "dict[str, int]"
        b.named(f"{f}_per_{cat}", f"{g}_by_{cat}", "summarize")
        b.noun(f"a dictionary that maps each '{cat}' in <{xs}> to {said} the {plural} that have it")
        key = b.local("key k group")
        if g == "sum" and b.chance(0.3):
            b.need("from collections import defaultdict")
            b.code(
                f"{out} = defaultdict(int)\nfor {r_} in {xs}:\n    {out}[{r_}['{cat}']] += {r_}['{f}']\nreturn dict({out})"
            )
        else:
            b.code(
                f"{out} = {{}}\nfor {r_} in {xs}:\n    {step.replace('KEY', r_ + chr(91) + repr(cat) + chr(93))}\nreturn {out}",
                f"{out} = {{}}\nfor {r_} in {xs}:\n    {key} = {r_}['{cat}']\n    {step.replace('KEY', key)}\nreturn {out}",
            )
    elif how == "count_category":
        b.returns = "dict[str, int]"
        b.named(f"count_by_{cat}", f"{plural}_per_{cat}", "tally")
        b.noun(
            f"a dictionary that maps each '{cat}' in <{xs}> to the number of {plural} that have it and whose '{f}' is at least {mid}"
        )
        b.code(
            f"{out} = {{}}\nfor {r_} in {xs}:\n    if {r_}['{f}'] >= {mid}:\n        {out}[{r_}['{cat}']] = {out}.get({r_}['{cat}'], 0) + 1\nreturn {out}"
        )
    elif how == "best":
        big = b.chance(0.6)
        g, said = ("max", "largest") if big else ("min", "smallest")
        b.returns = "str | None"
        b.named(f"{said}_{f}", f"{label}_of_{g}_{f}", "find_best")
        b.noun(f"the '{label}' of the {one} in <{xs}> with the {said} '{f}'")
        b.note(
            "The first one wins a tie; return None for an empty list.",
            "On a tie take the first; if the list is empty, return None.",
        )
        b.code(
            f"if not {xs}:\n    return None\nreturn {g}({xs}, key=lambda {r_}: {r_}['{f}'])['{label}']",
            f"{out} = None\nfor {r_} in {xs}:\n    if {out} is None or {r_}['{f}'] {'>' if big else '<'} {out}['{f}']:\n        {out} = {r_}\nreturn {out}['{label}'] if {out} else None",
        )
    elif how == "names":
        op, said = b.pick((">", "greater than"), ("<", "less than"), (">=", "at least"))
        t = b.param(v.SMALL, "limit threshold bound", sample=v.between(low, high)) if b.chance(0.6) else str(mid)
        if t.isidentifier():
            b.cases[:] = [([], mid)]
        b.returns = "list[str]"
        b.named("select_" + plural, f"{label}s_by_{f}", "matching")
        b.noun(
            f"a list of the '{label}' values of the {plural} in <{xs}> whose '{f}' is {said} {'<' + t + '>' if t.isidentifier() else t}, in order"
        )
        b.code(
            f"return [{r_}['{label}'] for {r_} in {xs} if {r_}['{f}'] {op} {t}]",
            f"{out} = []\nfor {r_} in {xs}:\n    if {r_}['{f}'] {op} {t}:\n        {out}.append({r_}['{label}'])\nreturn {out}",
        )
    elif how == "sorted":
        down = b.chance(0.5)
        b.returns = "list[str]"
        b.named(f"rank_by_{f}", f"sort_{plural}", "ranking")
        b.noun(
            f"a list of the '{label}' values in <{xs}>, sorted by '{f}' {'from high to low' if down else 'from low to high'}; ties are sorted by '{label}'"
        )
        key = f"({'-' if down else ''}{r_}['{f}'], {r_}['{label}'])"
        b.code(
            f"return [{x}['{label}'] for {x} in sorted({xs}, key=lambda {r_}: {key})]",
            f"{out} = sorted({xs}, key=lambda {r_}: {key})\nreturn [{x}['{label}'] for {x} in {out}]",
        )
    elif how == "lines":
        sep = b.pick(": ", " - ", ", ", " = ")
        b.returns = "list[str]"
        b.named("format_" + plural, "report", "to_lines")
        b.noun(f"a list of lines '{label}{sep}{f}', one for each {one} in <{xs}> (the two words stand for the values)")
        b.code(
            f"return [f\"{{{r_}['{label}']}}{sep}{{{r_}['{f}']}}\" for {r_} in {xs}]",
            f"{out} = []\nfor {r_} in {xs}:\n    {out}.append({r_}['{label}'] + '{sep}' + str({r_}['{f}']))\nreturn {out}",
        )
    elif how == "average":
        which = b.rng.choice(options)
        b.named(f"average_{f}", f"mean_{f}", f"typical_{f}")
        b.noun(
            f"the average '{f}' of the {plural} in <{xs}> whose '{cat}' is '{which}', rounded down to an integer, or 0 if there are none"
        )
        b.code(
            f"{out} = [{r_}['{f}'] for {r_} in {xs} if {r_}['{cat}'] == '{which}']\nreturn sum({out}) // len({out}) if {out} else 0",
            f"{out} = 0\n{x} = 0\nfor {r_} in {xs}:\n    if {r_}['{cat}'] == '{which}':\n        {out} += {r_}['{f}']\n        {x} += 1\nif {x} == 0:\n    return 0\nreturn {out} // {x}",
        )
    elif how == "update":
        k = b.number(1, 5)
        b.returns = "list[dict]"
        b.named("raise_all", f"increase_{f}", f"update_{plural}")
        b.noun(
            f"a new list of the {plural} in <{xs}> with '{f}' increased by {k}; the given dictionaries stay unchanged"
        )
        b.code(
            f"return [{{**{r_}, '{f}': {r_}['{f}'] + {k}}} for {r_} in {xs}]",
            f"{out} = []\nfor {r_} in {xs}:\n    {x} = dict({r_})\n    {x}['{f}'] += {k}\n    {out}.append({x})\nreturn {out}",
        )
    elif how == "index":
        b.returns = "dict[str, int]"
        b.named(f"{f}_by_{label}", "make_index", "to_lookup")
        b.noun(f"a dictionary that maps the '{label}' of each {one} in <{xs}> to its '{f}'")
        b.code(
            f"return {{{r_}['{label}']: {r_}['{f}'] for {r_} in {xs}}}",
            f"{out} = {{}}\nfor {r_} in {xs}:\n    {out}[{r_}['{label}']] = {r_}['{f}']\nreturn {out}",
        )
    elif how == "any":
        b.named(f"any_{f}_above", f"all_have_{f}", "check_" + plural)
        if b.chance(0.5):
            b.whether(f"at least one {one} in <{xs}> has a '{f}' greater than {mid}")
            b.code(
                f"return any({r_}['{f}'] > {mid} for {r_} in {xs})",
                f"for {r_} in {xs}:\n    if {r_}['{f}'] > {mid}:\n        return True\nreturn False",
            )
        else:
            b.whether(f"every {one} in <{xs}> has a '{f}' of at least {mid}")
            b.note("An empty list counts as True.")
            b.code(
                f"return all({r_}['{f}'] >= {mid} for {r_} in {xs})",
                f"for {r_} in {xs}:\n    if {r_}['{f}'] < {mid}:\n        return False\nreturn True",
            )
    else:
        default = b.pick(0, 1)
        b.params[0].sample = lambda r: [dict(list(q.items())[: r.choice((1, 2, 2))]) for q in make(r)]
        b.params[
            0
        ].described = f"a list of {plural}, each of them a dictionary with the key '{label}' and perhaps '{f}'"
        b.named(f"total_{f}", f"sum_{f}", "safe_total")
        b.noun(f"the sum of '{f}' over the {plural} in <{xs}>, where a missing '{f}' counts as {default}")
        b.code(
            f"return sum({r_}.get('{f}', {default}) for {r_} in {xs})",
            f"{out} = 0\nfor {r_} in {xs}:\n    if '{f}' in {r_}:\n        {out} += {r_}['{f}']"
            + (f"\n    else:\n        {out} += {default}" if default else "")
            + f"\nreturn {out}",
        )


@family(1.2)
def pair_tables(b: Builder) -> None:
    """Lists of (name, number) pairs: totals, best, grouping, ranking, dictionaries."""
    what = b.pick("score", "price", "amount", "time")
    xs = b.param(v.SCORES, described=f"a list of (name, {what}) pairs")
    who, n, out = b.local("name who person"), b.local(f"{what} value n"), b.local("result out totals")
    how = b.pick("totals", "groups", "best", "rank", "last", "count", "format", "unzip", "first_each", "places")
    b.case([])
    if how == "totals":
        b.returns = "dict[str, int]"
        b.named("totals", f"total_{what}s", "sum_by_name")
        b.noun(
            f"a dictionary that maps each name in <{xs}> to the sum of its {what}s",
            f"the total {what} of each name in <{xs}>, as a dictionary",
        )
        if b.chance(0.3):
            b.need("from collections import defaultdict")
            b.code(f"{out} = defaultdict(int)\nfor {who}, {n} in {xs}:\n    {out}[{who}] += {n}\nreturn dict({out})")
        else:
            b.code(
                f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}[{who}] = {out}.get({who}, 0) + {n}\nreturn {out}",
                f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    if {who} not in {out}:\n        {out}[{who}] = 0\n    {out}[{who}] += {n}\nreturn {out}",
            )
    elif how == "groups":
        b.returns = "dict[str, list[int]]"
        b.named("group", f"{what}s_by_name", "collect")
        b.noun(f"a dictionary that maps each name in <{xs}> to the list of its {what}s in order")
        b.code(
            f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}.setdefault({who}, []).append({n})\nreturn {out}",
            f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    if {who} in {out}:\n        {out}[{who}].append({n})\n    else:\n        {out}[{who}] = [{n}]\nreturn {out}",
        )
    elif how in ("best", "last", "first_each"):
        rule, said, step = {
            "best": b.pick(
                (
                    "max",
                    f"its largest {what}",
                    f"if {who} not in {out} or {n} > {out}[{who}]:\n        {out}[{who}] = {n}",
                ),
                (
                    "min",
                    f"its smallest {what}",
                    f"if {who} not in {out} or {n} < {out}[{who}]:\n        {out}[{who}] = {n}",
                ),
            ),
            "last": ("last", f"its last {what}", f"{out}[{who}] = {n}"),
            "first_each": ("first", f"its first {what}", f"if {who} not in {out}:\n        {out}[{who}] = {n}"),
        }[how]
        b.returns = "dict[str, int]"
        b.named(f"{rule}_per_name", f"{rule}_{what}s", "per_name")
        b.noun(f"a dictionary that maps each name in <{xs}> to {said}")
        b.code(f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {step}\nreturn {out}")
    elif how == "rank":
        down = b.chance(0.6)
        b.returns = "list[str]"
        b.named("ranking", "sort_names", "leaderboard")
        b.noun(
            f"a list of the names in <{xs}> sorted by {what}, {'highest' if down else 'lowest'} first, equal {what}s alphabetically"
        )
        p = b.local("pair p entry")
        b.code(f"return [{who} for {who}, _ in sorted({xs}, key=lambda {p}: ({'-' if down else ''}{p}[1], {p}[0]))]")
    elif how == "count":
        t = b.number(5, 14)
        b.returns = "list[str]"
        b.named("names_above", "qualified", "who_passed")
        b.noun(f"a sorted list of the names that have at least one {what} above {t} in <{xs}>, each once")
        b.code(
            f"return sorted({{{who} for {who}, {n} in {xs} if {n} > {t}}})",
            f"{out} = set()\nfor {who}, {n} in {xs}:\n    if {n} > {t}:\n        {out}.add({who})\nreturn sorted({out})",
        )
    elif how == "format":
        sep = b.pick(": ", "=", " (")
        end = ")" if sep == " (" else ""
        glue = b.pick(", ", "; ", " | ")
        b.returns = "str"
        b.named("format_pairs", "summary", "to_text")
        b.noun(f"a string with 'name{sep}{what}{end}' for every pair in <{xs}>, joined by '{glue}'")
        b.code(
            f"return '{glue}'.join(f'{{{who}}}{sep}{{{n}}}{end}' for {who}, {n} in {xs})",
            f"{out} = []\nfor {who}, {n} in {xs}:\n    {out}.append({who} + '{sep}' + str({n}) + '{end}')\nreturn '{glue}'.join({out})"
            if end
            else f"return '{glue}'.join([{who} + '{sep}' + str({n}) for {who}, {n} in {xs}])",
        )
    elif how == "unzip":
        b.returns = "tuple[list[str], list[int]]"
        b.named("unzip", "separate", "two_lists")
        b.do(f"separate <{xs}> into a list of the names and a list of the {what}s and return both as a tuple")
        b.code(
            f"return [{who} for {who}, _ in {xs}], [{n} for _, {n} in {xs}]",
            f"{out}, others = [], []\nfor {who}, {n} in {xs}:\n    {out}.append({who})\n    others.append({n})\nreturn {out}, others",
        )
    else:
        b.returns = "dict[str, int]"
        b.params[0].sample = lambda r: [(name, r.randint(0, 9)) for name in r.sample(v.NAMES, r.randint(2, 4))]
        b.params[0].described = f"a list of (name, {what}) pairs with different names"
        b.named("places", "standings", "assign_ranks")
        b.noun(
            f"a dictionary that maps each name in <{xs}> to its place: 1 plus the number of pairs with a {'higher ' + what}"
        )
        m = b.local("other o rival")
        b.code(
            f"return {{{who}: 1 + sum({m} > {n} for _, {m} in {xs}) for {who}, {n} in {xs}}}",
            f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}[{who}] = 1\n    for _, {m} in {xs}:\n        if {m} > {n}:\n            {out}[{who}] += 1\nreturn {out}",
        )
