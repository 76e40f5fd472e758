"""Parametric families on dictionaries, pairs and records: tallies, merges, inversions, rankings, formatted lines."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family
from training.composer.sources import DOMAINS


@family(1.3)
def dict_filter(b: Builder) -> None:
    """A new dictionary with some of the entries, or with changed values or keys."""
    d = b.param(v.COUNTS)
    k, n, out = b.local("key k name"), b.local("value v n amount"), b.local("result out kept")
    t = b.number(4, 14)
    cond, said = b.pick((f"{n} > {t}", f"whose value is «greater than|above» {t}"), (f"{n} % 2 == 0", "whose value is even"), (f"len({k}) > {t // 3 + 2}", f"whose key is longer than {t // 3 + 2} characters"), (f"{n} <= {t}", f"whose value is at most {t}"),
                        (f"{n} > 0", "with a positive value"), (f"'a' in {k}", "whose key contains 'a'"), ("", ""), ("", ""))
    new_k, new_v, change = b.pick((k, n, ""), (k, f"{n} * 2", "with all values doubled"), (f"{k}.upper()", n, "with the keys in upper case"), (k, f"{n} + 1", "with 1 added to each value"), (k, f"str({n})", "with the values as strings"), (k, f"{n} % 10", "with only the last digit of each value"))
    if not cond and not change:
        cond, said = f"{n} > {t}", f"whose value is above {t}"
    b.returns = "dict[str, str]" if new_v.startswith("str") else "dict[str, int]"
    b.named("filter_dict", "select_entries", "change_entries", "pick_entries", "new_mapping")
    what = f"the entries of <{d}> {said}" if cond else f"the entries of <{d}>"
    b.noun(f"a new dictionary with {what}" + (f", {change}" if change else ""))
    b.code(f"return {{{new_k}: {new_v} for {k}, {n} in {d}.items()" + (f" if {cond}" if cond else "") + "}",
           f"{out} = {{}}\nfor {k}, {n} in {d}.items():\n" + (f"    if {cond}:\n        {out}[{new_k}] = {new_v}" if cond else f"    {out}[{new_k}] = {new_v}") + f"\nreturn {out}",
           f"{out} = {{}}\nfor {k} in {d}:\n    {n} = {d}[{k}]\n" + (f"    if {cond}:\n        {out}[{new_k}] = {new_v}" if cond else f"    {out}[{new_k}] = {new_v}") + f"\nreturn {out}")
    b.case({})


@family(1.2)
def dict_merge(b: Builder) -> None:
    """Two dictionaries put together under a rule."""
    make = lambda r: {key: r.randint(0, 12) for key in r.sample(("oak", "elm", "ash", "fir", "yew"), r.randint(1, 3))}  # noqa: E731
    d = b.param(v.COUNTS, "a first left base", short="", sample=make)
    e = b.param(v.COUNTS, "b second right extra", short="", sample=make)
    k, n, out = b.local("key k name"), b.local("value v n"), b.local("result merged out")
    how = b.pick("add", "max", "override", "common", "difference", "changed", "subtract", "keys_only", "min_common")
    b.returns = "dict[str, int]"
    b.case({}, {"oak": b.number(1, 9)})
    b.named("merge", "combine", "join_dicts") if how in ("add", "max", "override") else b.named("compare_dicts", how)
    if how in ("add", "max"):
        rule, said = (f"{out}.get({k}, 0) + {n}", "added") if how == "add" else (f"max({out}.get({k}, {n}), {n})", "compared and the larger one is taken")
        b.do(f"merge <{d}> and <{e}> into a new dictionary; the values of keys that occur in both are {said}")
        b.code(f"{out} = dict({d})\nfor {k}, {n} in {e}.items():\n    {out}[{k}] = {rule}\nreturn {out}",
               f"{out} = {d}.copy()\nfor {k}, {n} in {e}.items():\n    if {k} in {out}:\n        {out}[{k}] = {out + '[' + k + '] + ' + n if how == 'add' else f'max({out}[{k}], {n})'}\n    else:\n        {out}[{k}] = {n}\nreturn {out}")
    elif how == "override":
        b.do(f"merge <{d}> and <{e}> into a new dictionary; where both have a key, the value of <{e}> counts")
        b.code(f"return {{**{d}, **{e}}}", f"{out} = dict({d})\n{out}.update({e})\nreturn {out}", f"return {d} | {e}")
    elif how in ("common", "min_common"):
        code, said = b.pick((f"({d}[{k}], {e}[{k}])", "the tuple of both values"), (f"{d}[{k}] + {e}[{k}]", "the sum of both values"), (f"{d}[{k}] - {e}[{k}]", f"the value in <{d}> minus the value in <{e}>"))
        b.returns = "dict[str, tuple[int, int]]" if "(" in code else "dict[str, int]"
        b.noun(f"a dictionary that maps each key occurring in both <{d}> and <{e}> to {said}")
        b.code(f"return {{{k}: {code} for {k} in {d} if {k} in {e}}}", f"{out} = {{}}\nfor {k} in {d}:\n    if {k} in {e}:\n        {out}[{k}] = {code}\nreturn {out}")
    elif how == "difference":
        b.noun(f"a dictionary with the entries of <{d}> whose key does not occur in <{e}>")
        b.code(f"return {{{k}: {n} for {k}, {n} in {d}.items() if {k} not in {e}}}", f"{out} = dict({d})\nfor {k} in {e}:\n    {out}.pop({k}, None)\nreturn {out}")
    elif how == "changed":
        b.returns = "list[str]"
        b.noun(f"a sorted list of the keys that occur in both <{d}> and <{e}> with different values")
        b.params[0].sample = b.params[1].sample = lambda r: {key: r.randint(0, 2) for key in ("oak", "elm", "ash", "fir") if r.random() < 0.8}
        b.code(f"return sorted({k} for {k} in {d} if {k} in {e} and {d}[{k}] != {e}[{k}])", f"{out} = []\nfor {k}, {n} in {d}.items():\n    if {k} in {e} and {e}[{k}] != {n}:\n        {out}.append({k})\nreturn sorted({out})")
    elif how == "subtract":
        b.do(f"subtract the values in <{e}> from those in <{d}> for equal keys and return a dictionary of what is left, without the keys whose value is then 0 or less")
        b.note(f"Keys that occur only in <{e}> are ignored.", f"Keys of <{e}> that <{d}> lacks do not matter.")
        b.code(f"{out} = {{}}\nfor {k}, {n} in {d}.items():\n    left_over = {n} - {e}.get({k}, 0)\n    if left_over > 0:\n        {out}[{k}] = left_over\nreturn {out}", f"return {{{k}: {n} - {e}.get({k}, 0) for {k}, {n} in {d}.items() if {n} > {e}.get({k}, 0)}}")
    else:
        b.returns = "list[str]"
        b.noun(f"a sorted list of the keys that occur in exactly one of <{d}> and <{e}>")
        b.code(f"return sorted(set({d}) ^ set({e}))", f"return sorted([{k} for {k} in {d} if {k} not in {e}] + [{k} for {k} in {e} if {k} not in {d}])")


@family(1.1)
def dict_questions(b: Builder) -> None:
    """Key of an extreme, ranking, inversion, lookups with defaults, shares."""
    d = b.param(v.COUNTS)
    k, n, out = b.local("key k name"), b.local("value v n"), b.local("result out best")
    how = b.pick("best_key", "rank", "invert", "group_by_value", "lookup", "top", "total_except", "lines", "keys_with")
    big = b.chance(0.6)
    g, said = ("max", "largest") if big else ("min", "smallest")
    if how == "best_key":
        b.returns = "str | None"
        b.named(f"key_of_{g}", f"{said}_key", "winner")
        b.noun(f"the key of <{d}> with the {said} value")
        b.note("On a tie, take the key that comes first in the alphabet. Return None for an empty dictionary.", "Ties go to the alphabetically first key; an empty dictionary gives None.")
        b.params[0].sample = lambda r: {key: r.randint(0, 4) for key in r.sample(v.WORDS, r.randint(2, 4))}
        b.code(f"if not {d}:\n    return None\nreturn min({d}, key=lambda {k}: ({'-' if big else ''}{d}[{k}], {k}))", f"{out} = None\nfor {k} in sorted({d}):\n    if {out} is None or {d}[{k}] {'>' if big else '<'} {d}[{out}]:\n        {out} = {k}\nreturn {out}")
        b.case({})
    elif how == "rank":
        b.returns = "list[str]"
        b.named("ranking", "sorted_keys", "order_keys")
        b.noun(f"a list of the keys of <{d}> sorted by value, {said} first, and alphabetically where values are equal")
        b.code(f"return sorted({d}, key=lambda {k}: ({'-' if big else ''}{d}[{k}], {k}))", f"{out} = sorted({d}.items(), key=lambda {n}: ({'-' if big else ''}{n}[1], {n}[0]))\nreturn [{k} for {k}, _ in {out}]")
        b.case({})
    elif how == "top":
        m = b.param(v.SMALL, "k n count", sample=v.between(1, 3))
        b.returns = "list[tuple[str, int]]"
        b.named("top_entries", "best_entries", "leaders")
        b.noun(f"the <{m}> entries of <{d}> with the {said} values, as (key, value) tuples ordered by value ({said} first), ties alphabetically by key")
        b.code(f"return sorted({d}.items(), key=lambda {n}: ({'-' if big else ''}{n}[1], {n}[0]))[:{m}]")
        b.case({}, 2)
    elif how == "invert":
        b.params[0].sample = lambda r: dict(zip(r.sample(v.WORDS, 3), r.sample(range(20), 3), strict=True))
        b.returns = "dict[int, str]"
        b.named("invert", "swap_keys_and_values", "reverse_mapping")
        b.do(f"swap the keys and values of <{d}>, whose values are all different, and return the new dictionary")
        b.code(f"return {{{n}: {k} for {k}, {n} in {d}.items()}}", f"{out} = {{}}\nfor {k} in {d}:\n    {out}[{d}[{k}]] = {k}\nreturn {out}")
        b.case({})
    elif how == "group_by_value":
        b.params[0].sample = lambda r: {key: r.randint(1, 3) for key in r.sample(v.WORDS, r.randint(2, 4))}
        b.returns = "dict[int, list[str]]"
        b.named("group_keys", "keys_by_value", "collect_by_value")
        b.noun(f"a dictionary that maps each value of <{d}> to the list of keys that have it, in sorted order")
        b.code(f"{out} = {{}}\nfor {k} in sorted({d}):\n    {out}.setdefault({d}[{k}], []).append({k})\nreturn {out}", f"{out} = {{}}\nfor {k}, {n} in sorted({d}.items()):\n    if {n} not in {out}:\n        {out}[{n}] = []\n    {out}[{n}].append({k})\nreturn {out}")
        b.case({})
    elif how == "lookup":
        ks = b.param(v.STRS, "wanted order_list keys names", sample=lambda r: r.sample(("oak", "elm", "ash", "fir", "yew"), r.randint(1, 4)))
        b.params[0].sample = lambda r: {key: r.randint(1, 12) for key in r.sample(("oak", "elm", "ash", "fir", "yew"), 3)}
        default = b.pick(0, -1)
        total = b.chance(0.5)
        if total:
            b.named("total_price", "sum_values", "add_up")
            b.noun(f"the sum of the values in <{d}> for the keys in <{ks}>, where a missing key counts {default}")
            b.code(f"return sum({d}.get({k}, {default}) for {k} in {ks})", f"{out} = 0\nfor {k} in {ks}:\n    if {k} in {d}:\n        {out} += {d}[{k}]" + (f"\n    else:\n        {out} += {default}" if default else "") + f"\nreturn {out}")
        else:
            b.returns = "list[int]"
            b.named("look_up_all", "values_for", "fetch")
            b.noun(f"a list of the values in <{d}> for the keys in <{ks}>, with {default} for each missing key")
            b.code(f"return [{d}.get({k}, {default}) for {k} in {ks}]", f"{out} = []\nfor {k} in {ks}:\n    {out}.append({d}[{k}] if {k} in {d} else {default})\nreturn {out}")
        b.case({}, ["oak"])
    elif how == "total_except":
        w = b.param(v.WORD, "skip excluded without", described="a string", short="", sample=lambda r: r.choice(("oak", "elm")))
        b.params[0].sample = lambda r: {key: r.randint(1, 12) for key in r.sample(("oak", "elm", "ash"), r.randint(1, 3))}
        b.named("total_without", "sum_except", "sum_of_others")
        b.noun(f"the sum of all values in <{d}> except that of the key <{w}>, which may be missing")
        b.code(f"return sum({n} for {k}, {n} in {d}.items() if {k} != {w})", f"return sum({d}.values()) - {d}.get({w}, 0)")
        b.case({}, "elm")
    elif how == "lines":
        sep, order = b.pick(": ", "=", " -> ", " x "), b.chance(0.5)
        first = b.chance(0.3)
        b.returns = "list[str]"
        b.named("format_entries", "to_lines", "render")
        form = f"'value{sep}key'" if first else f"'key{sep}value'"
        f = f"f'{{{n}}}{sep}{{{k}}}'" if first else f"f'{{{k}}}{sep}{{{n}}}'"
        b.noun(f"a list of strings of the form {form}, one for each entry of <{d}>" + (", sorted by key" if order else ", in the order of the dictionary"))
        src = f"sorted({d}.items())" if order else f"{d}.items()"
        b.code(f"return [{f} for {k}, {n} in {src}]", f"{out} = []\nfor {k}, {n} in {src}:\n    {out}.append({f})\nreturn {out}")
        b.case({})
    else:
        t = b.param(v.SMALL, "limit threshold least", sample=v.between(4, 14))
        b.returns = "list[str]"
        b.named("keys_above", "keys_at_least", "enough")
        b.noun(f"a sorted list of the keys of <{d}> whose value is at least <{t}>")
        b.code(f"return sorted({k} for {k}, {n} in {d}.items() if {n} >= {t})", f"{out} = [{k} for {k} in {d} if {d}[{k}] >= {t}]\n{out}.sort()\nreturn {out}")
        b.case({}, 3)


@family(1.4)
def record_reports(b: Builder) -> None:
    """Lists of dictionaries: totals per category, best record, lookup tables, formatted lines."""
    domain, one, plural, numeric, textual = b.rng.choice(DOMAINS)
    f, low, high = b.rng.choice(numeric)
    (cat, options), (label, _) = textual
    how = b.pick("per_category", "best", "names", "sorted", "lines", "average", "update", "index", "count_category", "any", "missing")
    text = cat if how in ("per_category", "average", "count_category") else label
    r_ = b.local("record row item entry")

    def make(r):  # type: ignore[no-untyped-def]
        names = r.sample(v.NAMES, 3)
        return [{text: r.choice(options) if text == cat else names[i], f: r.randint(low, high)} for i in range(r.randint(1, 3))]

    xs = b.param(v.Kind("list[dict]", f"a list of {plural}, each of them a dictionary with the keys '{text}' and '{f}'", "the list", f"{domain} records rows data", make))
    out, x = b.local("result out totals"), b.local("value n amount")
    b.case([])
    mid = (low + high) // 2
    if how == "per_category":
        g, said, step = b.pick(("sum", f"the sum of '{f}' over", f"{out}[KEY] = {out}.get(KEY, 0) + {r_}['{f}']"), ("max", f"the largest '{f}' among", f"{out}[KEY] = max({out}.get(KEY, 0), {r_}['{f}'])"))
        b.returns = "dict[str, int]"
        b.named(f"{f}_per_{cat}", f"{g}_by_{cat}", "summarize")
        b.noun(f"a dictionary that maps each '{cat}' in <{xs}> to {said} the {plural} that have it")
        key = b.local("key k group")
        if g == "sum" and b.chance(0.3):
            b.need("from collections import defaultdict")
            b.code(f"{out} = defaultdict(int)\nfor {r_} in {xs}:\n    {out}[{r_}['{cat}']] += {r_}['{f}']\nreturn dict({out})")
        else:
            b.code(f"{out} = {{}}\nfor {r_} in {xs}:\n    {step.replace('KEY', r_ + chr(91) + repr(cat) + chr(93))}\nreturn {out}", f"{out} = {{}}\nfor {r_} in {xs}:\n    {key} = {r_}['{cat}']\n    {step.replace('KEY', key)}\nreturn {out}")
    elif how == "count_category":
        b.returns = "dict[str, int]"
        b.named(f"count_by_{cat}", f"{plural}_per_{cat}", "tally")
        b.noun(f"a dictionary that maps each '{cat}' in <{xs}> to the number of {plural} that have it and whose '{f}' is at least {mid}")
        b.code(f"{out} = {{}}\nfor {r_} in {xs}:\n    if {r_}['{f}'] >= {mid}:\n        {out}[{r_}['{cat}']] = {out}.get({r_}['{cat}'], 0) + 1\nreturn {out}")
    elif how == "best":
        big = b.chance(0.6)
        g, said = ("max", "largest") if big else ("min", "smallest")
        b.returns = "str | None"
        b.named(f"{said}_{f}", f"{label}_of_{g}_{f}", "find_best")
        b.noun(f"the '{label}' of the {one} in <{xs}> with the {said} '{f}'")
        b.note("The first one wins a tie; return None for an empty list.", "On a tie take the first; if the list is empty, return None.")
        b.code(f"if not {xs}:\n    return None\nreturn {g}({xs}, key=lambda {r_}: {r_}['{f}'])['{label}']", f"{out} = None\nfor {r_} in {xs}:\n    if {out} is None or {r_}['{f}'] {'>' if big else '<'} {out}['{f}']:\n        {out} = {r_}\nreturn {out}['{label}'] if {out} else None")
    elif how == "names":
        op, said = b.pick((">", "greater than"), ("<", "less than"), (">=", "at least"))
        t = b.param(v.SMALL, "limit threshold bound", sample=v.between(low, high)) if b.chance(0.6) else str(mid)
        if t.isidentifier():
            b.cases[:] = [([], mid)]
        b.returns = "list[str]"
        b.named("select_" + plural, f"{label}s_by_{f}", "matching")
        b.noun(f"a list of the '{label}' values of the {plural} in <{xs}> whose '{f}' is {said} {'<' + t + '>' if t.isidentifier() else t}, in order")
        b.code(f"return [{r_}['{label}'] for {r_} in {xs} if {r_}['{f}'] {op} {t}]", f"{out} = []\nfor {r_} in {xs}:\n    if {r_}['{f}'] {op} {t}:\n        {out}.append({r_}['{label}'])\nreturn {out}")
    elif how == "sorted":
        down = b.chance(0.5)
        b.returns = "list[str]"
        b.named(f"rank_by_{f}", f"sort_{plural}", "ranking")
        b.noun(f"a list of the '{label}' values in <{xs}>, sorted by '{f}' {'from high to low' if down else 'from low to high'}; ties are sorted by '{label}'")
        key = f"({'-' if down else ''}{r_}['{f}'], {r_}['{label}'])"
        b.code(f"return [{x}['{label}'] for {x} in sorted({xs}, key=lambda {r_}: {key})]", f"{out} = sorted({xs}, key=lambda {r_}: {key})\nreturn [{x}['{label}'] for {x} in {out}]")
    elif how == "lines":
        sep = b.pick(": ", " - ", ", ", " = ")
        b.returns = "list[str]"
        b.named("format_" + plural, "report", "to_lines")
        b.noun(f"a list of lines '{label}{sep}{f}', one for each {one} in <{xs}> (the two words stand for the values)")
        b.code(f"return [f\"{{{r_}['{label}']}}{sep}{{{r_}['{f}']}}\" for {r_} in {xs}]", f"{out} = []\nfor {r_} in {xs}:\n    {out}.append({r_}['{label}'] + '{sep}' + str({r_}['{f}']))\nreturn {out}")
    elif how == "average":
        which = b.rng.choice(options)
        b.named(f"average_{f}", f"mean_{f}", f"typical_{f}")
        b.noun(f"the average '{f}' of the {plural} in <{xs}> whose '{cat}' is '{which}', rounded down to an integer, or 0 if there are none")
        b.code(f"{out} = [{r_}['{f}'] for {r_} in {xs} if {r_}['{cat}'] == '{which}']\nreturn sum({out}) // len({out}) if {out} else 0", f"{out} = 0\n{x} = 0\nfor {r_} in {xs}:\n    if {r_}['{cat}'] == '{which}':\n        {out} += {r_}['{f}']\n        {x} += 1\nif {x} == 0:\n    return 0\nreturn {out} // {x}")
    elif how == "update":
        k = b.number(1, 5)
        b.returns = "list[dict]"
        b.named("raise_all", f"increase_{f}", f"update_{plural}")
        b.noun(f"a new list of the {plural} in <{xs}> with '{f}' increased by {k}; the given dictionaries stay unchanged")
        b.code(f"return [{{**{r_}, '{f}': {r_}['{f}'] + {k}}} for {r_} in {xs}]", f"{out} = []\nfor {r_} in {xs}:\n    {x} = dict({r_})\n    {x}['{f}'] += {k}\n    {out}.append({x})\nreturn {out}")
    elif how == "index":
        b.returns = "dict[str, int]"
        b.named(f"{f}_by_{label}", "make_index", "to_lookup")
        b.noun(f"a dictionary that maps the '{label}' of each {one} in <{xs}> to its '{f}'")
        b.code(f"return {{{r_}['{label}']: {r_}['{f}'] for {r_} in {xs}}}", f"{out} = {{}}\nfor {r_} in {xs}:\n    {out}[{r_}['{label}']] = {r_}['{f}']\nreturn {out}")
    elif how == "any":
        b.named(f"any_{f}_above", f"all_have_{f}", "check_" + plural)
        if b.chance(0.5):
            b.whether(f"at least one {one} in <{xs}> has a '{f}' greater than {mid}")
            b.code(f"return any({r_}['{f}'] > {mid} for {r_} in {xs})", f"for {r_} in {xs}:\n    if {r_}['{f}'] > {mid}:\n        return True\nreturn False")
        else:
            b.whether(f"every {one} in <{xs}> has a '{f}' of at least {mid}")
            b.note("An empty list counts as True.")
            b.code(f"return all({r_}['{f}'] >= {mid} for {r_} in {xs})", f"for {r_} in {xs}:\n    if {r_}['{f}'] < {mid}:\n        return False\nreturn True")
    else:
        default = b.pick(0, 1)
        b.params[0].sample = lambda r: [dict(list(q.items())[: r.choice((1, 2, 2))]) for q in make(r)]
        b.params[0].described = f"a list of {plural}, each of them a dictionary with the key '{label}' and perhaps '{f}'"
        b.named(f"total_{f}", f"sum_{f}", "safe_total")
        b.noun(f"the sum of '{f}' over the {plural} in <{xs}>, where a missing '{f}' counts as {default}")
        b.code(f"return sum({r_}.get('{f}', {default}) for {r_} in {xs})", f"{out} = 0\nfor {r_} in {xs}:\n    if '{f}' in {r_}:\n        {out} += {r_}['{f}']" + (f"\n    else:\n        {out} += {default}" if default else "") + f"\nreturn {out}")


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
        b.noun(f"a dictionary that maps each name in <{xs}> to the sum of its {what}s", f"the total {what} of each name in <{xs}>, as a dictionary")
        if b.chance(0.3):
            b.need("from collections import defaultdict")
            b.code(f"{out} = defaultdict(int)\nfor {who}, {n} in {xs}:\n    {out}[{who}] += {n}\nreturn dict({out})")
        else:
            b.code(f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}[{who}] = {out}.get({who}, 0) + {n}\nreturn {out}", f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    if {who} not in {out}:\n        {out}[{who}] = 0\n    {out}[{who}] += {n}\nreturn {out}")
    elif how == "groups":
        b.returns = "dict[str, list[int]]"
        b.named("group", f"{what}s_by_name", "collect")
        b.noun(f"a dictionary that maps each name in <{xs}> to the list of its {what}s in order")
        b.code(f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}.setdefault({who}, []).append({n})\nreturn {out}", f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    if {who} in {out}:\n        {out}[{who}].append({n})\n    else:\n        {out}[{who}] = [{n}]\nreturn {out}")
    elif how in ("best", "last", "first_each"):
        rule, said, step = {"best": b.pick(("max", f"its largest {what}", f"if {who} not in {out} or {n} > {out}[{who}]:\n        {out}[{who}] = {n}"), ("min", f"its smallest {what}", f"if {who} not in {out} or {n} < {out}[{who}]:\n        {out}[{who}] = {n}")),
                            "last": ("last", f"its last {what}", f"{out}[{who}] = {n}"), "first_each": ("first", f"its first {what}", f"if {who} not in {out}:\n        {out}[{who}] = {n}")}[how]
        b.returns = "dict[str, int]"
        b.named(f"{rule}_per_name", f"{rule}_{what}s", "per_name")
        b.noun(f"a dictionary that maps each name in <{xs}> to {said}")
        b.code(f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {step}\nreturn {out}")
    elif how == "rank":
        down = b.chance(0.6)
        b.returns = "list[str]"
        b.named("ranking", "sort_names", "leaderboard")
        b.noun(f"a list of the names in <{xs}> sorted by {what}, {'highest' if down else 'lowest'} first, equal {what}s alphabetically")
        p = b.local("pair p entry")
        b.code(f"return [{who} for {who}, _ in sorted({xs}, key=lambda {p}: ({'-' if down else ''}{p}[1], {p}[0]))]")
    elif how == "count":
        t = b.number(5, 14)
        b.returns = "list[str]"
        b.named("names_above", "qualified", "who_passed")
        b.noun(f"a sorted list of the names that have at least one {what} above {t} in <{xs}>, each once")
        b.code(f"return sorted({{{who} for {who}, {n} in {xs} if {n} > {t}}})", f"{out} = set()\nfor {who}, {n} in {xs}:\n    if {n} > {t}:\n        {out}.add({who})\nreturn sorted({out})")
    elif how == "format":
        sep = b.pick(": ", "=", " (")
        end = ")" if sep == " (" else ""
        glue = b.pick(", ", "; ", " | ")
        b.returns = "str"
        b.named("format_pairs", "summary", "to_text")
        b.noun(f"a string with 'name{sep}{what}{end}' for every pair in <{xs}>, joined by '{glue}'")
        b.code(f"return '{glue}'.join(f'{{{who}}}{sep}{{{n}}}{end}' for {who}, {n} in {xs})", f"{out} = []\nfor {who}, {n} in {xs}:\n    {out}.append({who} + '{sep}' + str({n}) + '{end}')\nreturn '{glue}'.join({out})" if end else f"return '{glue}'.join([{who} + '{sep}' + str({n}) for {who}, {n} in {xs}])")
    elif how == "unzip":
        b.returns = "tuple[list[str], list[int]]"
        b.named("unzip", "separate", "two_lists")
        b.do(f"separate <{xs}> into a list of the names and a list of the {what}s and return both as a tuple")
        b.code(f"return [{who} for {who}, _ in {xs}], [{n} for _, {n} in {xs}]", f"{out}, others = [], []\nfor {who}, {n} in {xs}:\n    {out}.append({who})\n    others.append({n})\nreturn {out}, others")
    else:
        b.returns = "dict[str, int]"
        b.params[0].sample = lambda r: [(name, r.randint(0, 9)) for name in r.sample(v.NAMES, r.randint(2, 4))]
        b.params[0].described = f"a list of (name, {what}) pairs with different names"
        b.named("places", "standings", "assign_ranks")
        b.noun(f"a dictionary that maps each name in <{xs}> to its place: 1 plus the number of pairs with a {'higher ' + what}")
        m = b.local("other o rival")
        b.code(f"return {{{who}: 1 + sum({m} > {n} for _, {m} in {xs}) for {who}, {n} in {xs}}}", f"{out} = {{}}\nfor {who}, {n} in {xs}:\n    {out}[{who}] = 1\n    for _, {m} in {xs}:\n        if {m} > {n}:\n            {out}[{who}] += 1\nreturn {out}")
