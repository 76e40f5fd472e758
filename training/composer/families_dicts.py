"""Parametric families on dictionaries: filter, merge, invert, rank, look up."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.3)
def dict_filter(b: Builder) -> None:
    """A new dictionary with some of the entries, or with changed values or keys."""
    d = b.param(v.COUNTS)
    k, n, out = b.local("key k name"), b.local("value v n amount"), b.local("result out kept")
    t = b.number(4, 14)
    cond, said = b.pick(
        (f"{n} > {t}", f"whose value is «greater than|above» {t}"),
        (f"{n} % 2 == 0", "whose value is even"),
        (f"len({k}) > {t // 3 + 2}", f"whose key is longer than {t // 3 + 2} characters"),
        (f"{n} <= {t}", f"whose value is at most {t}"),
        (f"{n} > 0", "with a positive value"),
        (f"'a' in {k}", "whose key contains 'a'"),
        ("", ""),
        ("", ""),
    )
    new_k, new_v, change = b.pick(
        (k, n, ""),
        (k, f"{n} * 2", "with all values doubled"),
        (f"{k}.upper()", n, "with the keys in upper case"),
        (k, f"{n} + 1", "with 1 added to each value"),
        (k, f"str({n})", "with the values as strings"),
        (k, f"{n} % 10", "with only the last digit of each value"),
    )
    if not cond and not change:
        cond, said = f"{n} > {t}", f"whose value is above {t}"
    b.returns = "dict[str, str]" if new_v.startswith("str") else "dict[str, int]"
    b.named("filter_dict", "select_entries", "change_entries", "pick_entries", "new_mapping")
    what = f"the entries of <{d}> {said}" if cond else f"the entries of <{d}>"
    b.noun(f"a new dictionary with {what}" + (f", {change}" if change else ""))
    b.code(
        f"return {{{new_k}: {new_v} for {k}, {n} in {d}.items()" + (f" if {cond}" if cond else "") + "}",
        f"{out} = {{}}\nfor {k}, {n} in {d}.items():\n"
        + (f"    if {cond}:\n        {out}[{new_k}] = {new_v}" if cond else f"    {out}[{new_k}] = {new_v}")
        + f"\nreturn {out}",
        f"{out} = {{}}\nfor {k} in {d}:\n    {n} = {d}[{k}]\n"
        + (f"    if {cond}:\n        {out}[{new_k}] = {new_v}" if cond else f"    {out}[{new_k}] = {new_v}")
        + f"\nreturn {out}",
    )
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
        rule, said = (
            (f"{out}.get({k}, 0) + {n}", "added")
            if how == "add"
            else (f"max({out}.get({k}, {n}), {n})", "compared and the larger one is taken")
        )
        b.do(f"merge <{d}> and <{e}> into a new dictionary; the values of keys that occur in both are {said}")
        b.code(
            f"{out} = dict({d})\nfor {k}, {n} in {e}.items():\n    {out}[{k}] = {rule}\nreturn {out}",
            f"{out} = {d}.copy()\nfor {k}, {n} in {e}.items():\n    if {k} in {out}:\n        {out}[{k}] = {out + '[' + k + '] + ' + n if how == 'add' else f'max({out}[{k}], {n})'}\n    else:\n        {out}[{k}] = {n}\nreturn {out}",
        )
    elif how == "override":
        b.do(f"merge <{d}> and <{e}> into a new dictionary; where both have a key, the value of <{e}> counts")
        b.code(f"return {{**{d}, **{e}}}", f"{out} = dict({d})\n{out}.update({e})\nreturn {out}", f"return {d} | {e}")
    elif how in ("common", "min_common"):
        code, said = b.pick(
            (f"({d}[{k}], {e}[{k}])", "the tuple of both values"),
            (f"{d}[{k}] + {e}[{k}]", "the sum of both values"),
            (f"{d}[{k}] - {e}[{k}]", f"the value in <{d}> minus the value in <{e}>"),
        )
        b.returns = "dict[str, tuple[int, int]]" if "(" in code else "dict[str, int]"
        b.noun(f"a dictionary that maps each key occurring in both <{d}> and <{e}> to {said}")
        b.code(
            f"return {{{k}: {code} for {k} in {d} if {k} in {e}}}",
            f"{out} = {{}}\nfor {k} in {d}:\n    if {k} in {e}:\n        {out}[{k}] = {code}\nreturn {out}",
        )
    elif how == "difference":
        b.noun(f"a dictionary with the entries of <{d}> whose key does not occur in <{e}>")
        b.code(
            f"return {{{k}: {n} for {k}, {n} in {d}.items() if {k} not in {e}}}",
            f"{out} = dict({d})\nfor {k} in {e}:\n    {out}.pop({k}, None)\nreturn {out}",
        )
    elif how == "changed":
        b.returns = "list[str]"
        b.noun(f"a sorted list of the keys that occur in both <{d}> and <{e}> with different values")
        b.params[0].sample = b.params[1].sample = lambda r: {
            key: r.randint(0, 2) for key in ("oak", "elm", "ash", "fir") if r.random() < 0.8
        }
        b.code(
            f"return sorted({k} for {k} in {d} if {k} in {e} and {d}[{k}] != {e}[{k}])",
            f"{out} = []\nfor {k}, {n} in {d}.items():\n    if {k} in {e} and {e}[{k}] != {n}:\n        {out}.append({k})\nreturn sorted({out})",
        )
    elif how == "subtract":
        b.do(
            f"subtract the values in <{e}> from those in <{d}> for equal keys and return a dictionary of what is left, without the keys whose value is then 0 or less"
        )
        b.note(f"Keys that occur only in <{e}> are ignored.", f"Keys of <{e}> that <{d}> lacks do not matter.")
        b.code(
            f"{out} = {{}}\nfor {k}, {n} in {d}.items():\n    left_over = {n} - {e}.get({k}, 0)\n    if left_over > 0:\n        {out}[{k}] = left_over\nreturn {out}",
            f"return {{{k}: {n} - {e}.get({k}, 0) for {k}, {n} in {d}.items() if {n} > {e}.get({k}, 0)}}",
        )
    else:
        b.returns = "list[str]"
        b.noun(f"a sorted list of the keys that occur in exactly one of <{d}> and <{e}>")
        b.code(
            f"return sorted(set({d}) ^ set({e}))",
            f"return sorted([{k} for {k} in {d} if {k} not in {e}] + [{k} for {k} in {e} if {k} not in {d}])",
        )


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
        b.note(
            "On a tie, take the key that comes first in the alphabet. Return None for an empty dictionary.",
            "Ties go to the alphabetically first key; an empty dictionary gives None.",
        )
        b.params[0].sample = lambda r: {key: r.randint(0, 4) for key in r.sample(v.WORDS, r.randint(2, 4))}
        b.code(
            f"if not {d}:\n    return None\nreturn min({d}, key=lambda {k}: ({'-' if big else ''}{d}[{k}], {k}))",
            f"{out} = None\nfor {k} in sorted({d}):\n    if {out} is None or {d}[{k}] {'>' if big else '<'} {d}[{out}]:\n        {out} = {k}\nreturn {out}",
        )
        b.case({})
    elif how == "rank":
        b.returns = "list[str]"
        b.named("ranking", "sorted_keys", "order_keys")
        b.noun(f"a list of the keys of <{d}> sorted by value, {said} first, and alphabetically where values are equal")
        b.code(
            f"return sorted({d}, key=lambda {k}: ({'-' if big else ''}{d}[{k}], {k}))",
            f"{out} = sorted({d}.items(), key=lambda {n}: ({'-' if big else ''}{n}[1], {n}[0]))\nreturn [{k} for {k}, _ in {out}]",
        )
        b.case({})
    elif how == "top":
        m = b.param(v.SMALL, "k n count", sample=v.between(1, 3))
        b.returns = "list[tuple[str, int]]"
        b.named("top_entries", "best_entries", "leaders")
        b.noun(
            f"the <{m}> entries of <{d}> with the {said} values, as (key, value) tuples ordered by value ({said} first), ties alphabetically by key"
        )
        b.code(f"return sorted({d}.items(), key=lambda {n}: ({'-' if big else ''}{n}[1], {n}[0]))[:{m}]")
        b.case({}, 2)
    elif how == "invert":
        b.params[0].sample = lambda r: dict(zip(r.sample(v.WORDS, 3), r.sample(range(20), 3), strict=True))
        b.returns = "dict[int, str]"
        b.named("invert", "swap_keys_and_values", "reverse_mapping")
        b.do(f"swap the keys and values of <{d}>, whose values are all different, and return the new dictionary")
        b.code(
            f"return {{{n}: {k} for {k}, {n} in {d}.items()}}",
            f"{out} = {{}}\nfor {k} in {d}:\n    {out}[{d}[{k}]] = {k}\nreturn {out}",
        )
        b.case({})
    elif how == "group_by_value":
        b.params[0].sample = lambda r: {key: r.randint(1, 3) for key in r.sample(v.WORDS, r.randint(2, 4))}
        b.returns = "dict[int, list[str]]"
        b.named("group_keys", "keys_by_value", "collect_by_value")
        b.noun(f"a dictionary that maps each value of <{d}> to the list of keys that have it, in sorted order")
        b.code(
            f"{out} = {{}}\nfor {k} in sorted({d}):\n    {out}.setdefault({d}[{k}], []).append({k})\nreturn {out}",
            f"{out} = {{}}\nfor {k}, {n} in sorted({d}.items()):\n    if {n} not in {out}:\n        {out}[{n}] = []\n    {out}[{n}].append({k})\nreturn {out}",
        )
        b.case({})
    elif how == "lookup":
        ks = b.param(
            v.STRS,
            "wanted order_list keys names",
            sample=lambda r: r.sample(("oak", "elm", "ash", "fir", "yew"), r.randint(1, 4)),
        )
        b.params[0].sample = lambda r: {
            key: r.randint(1, 12) for key in r.sample(("oak", "elm", "ash", "fir", "yew"), 3)
        }
        default = b.pick(0, -1)
        total = b.chance(0.5)
        if total:
            b.named("total_price", "sum_values", "add_up")
            b.noun(f"the sum of the values in <{d}> for the keys in <{ks}>, where a missing key counts {default}")
            b.code(
                f"return sum({d}.get({k}, {default}) for {k} in {ks})",
                f"{out} = 0\nfor {k} in {ks}:\n    if {k} in {d}:\n        {out} += {d}[{k}]"
                + (f"\n    else:\n        {out} += {default}" if default else "")
                + f"\nreturn {out}",
            )
        else:
            b.returns = "list[int]"
            b.named("look_up_all", "values_for", "fetch")
            b.noun(f"a list of the values in <{d}> for the keys in <{ks}>, with {default} for each missing key")
            b.code(
                f"return [{d}.get({k}, {default}) for {k} in {ks}]",
                f"{out} = []\nfor {k} in {ks}:\n    {out}.append({d}[{k}] if {k} in {d} else {default})\nreturn {out}",
            )
        b.case({}, ["oak"])
    elif how == "total_except":
        w = b.param(
            v.WORD, "skip excluded without", described="a string", short="", sample=lambda r: r.choice(("oak", "elm"))
        )
        b.params[0].sample = lambda r: {
            key: r.randint(1, 12) for key in r.sample(("oak", "elm", "ash"), r.randint(1, 3))
        }
        b.named("total_without", "sum_except", "sum_of_others")
        b.noun(f"the sum of all values in <{d}> except that of the key <{w}>, which may be missing")
        b.code(
            f"return sum({n} for {k}, {n} in {d}.items() if {k} != {w})", f"return sum({d}.values()) - {d}.get({w}, 0)"
        )
        b.case({}, "elm")
    elif how == "lines":
        sep, order = b.pick(": ", "=", " -> ", " x "), b.chance(0.5)
        first = b.chance(0.3)
        b.returns = "list[str]"
        b.named("format_entries", "to_lines", "render")
        form = f"'value{sep}key'" if first else f"'key{sep}value'"
        f = f"f'{{{n}}}{sep}{{{k}}}'" if first else f"f'{{{k}}}{sep}{{{n}}}'"
        b.noun(
            f"a list of strings of the form {form}, one for each entry of <{d}>"
            + (", sorted by key" if order else ", in the order of the dictionary")
        )
        src = f"sorted({d}.items())" if order else f"{d}.items()"
        b.code(
            f"return [{f} for {k}, {n} in {src}]",
            f"{out} = []\nfor {k}, {n} in {src}:\n    {out}.append({f})\nreturn {out}",
        )
        b.case({})
    else:
        t = b.param(v.SMALL, "limit threshold least", sample=v.between(4, 14))
        b.returns = "list[str]"
        b.named("keys_above", "keys_at_least", "enough")
        b.noun(f"a sorted list of the keys of <{d}> whose value is at least <{t}>")
        b.code(
            f"return sorted({k} for {k}, {n} in {d}.items() if {n} >= {t})",
            f"{out} = [{k} for {k} in {d} if {d}[{k}] >= {t}]\n{out}.sort()\nreturn {out}",
        )
        b.case({}, 3)
