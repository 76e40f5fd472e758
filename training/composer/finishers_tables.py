"""Pipeline endings that tally, group, partition, map or test all elements."""

from __future__ import annotations

import re

from training.composer.builder import Builder
from training.composer.finishers import HINTS, empty_value, finisher
from training.composer.predicates import PREDICATES
from training.composer.render import Stream, put


@finisher("int word char", 1.5)
def tally(b: Builder, s: Stream) -> None:
    """Dictionary of how often each value occurs."""
    b.returns = f"dict[{HINTS[s.kind]}, int]"
    b.named(b.pick("count_each", "tally", "frequencies", "occurrences", "histogram"))
    b.noun(
        f"a dictionary that «maps each value among {s.the} to the number of times it occurs|tells how often each value occurs among {s.the}»",
        f"a dictionary with the frequency of each of {s.the}",
    )
    b.do(f"count how often each value occurs among {s.the} and return the counts as a dictionary")
    out = b.local("counts tally freq result seen")
    loops = [
        (f"{out} = {{}}", f"{out}[{{e}}] = {out}.get({{e}}, 0) + 1", f"return {out}"),
        (f"{out} = {{}}", f"if {{e}} in {out}:\n    {out}[{{e}}] += 1\nelse:\n    {out}[{{e}}] = 1", f"return {out}"),
        (f"{out} = {{}}", f"if {{e}} not in {out}:\n    {out}[{{e}}] = 0\n{out}[{{e}}] += 1", f"return {out}"),
    ]
    roll = b.rng.random()
    if roll < 0.3:
        b.need("from collections import Counter")
        return s.emit(b, "return dict(Counter({g}))", "return dict(Counter({v}))")
    if roll < 0.45:
        b.need("from collections import defaultdict")
        loops = [(f"{out} = defaultdict(int)", f"{out}[{{e}}] += 1", f"return dict({out})")]
    return s.emit(b, (), (), loops)


@finisher("int word char", 1.0)
def most_common(b: Builder, s: Stream) -> None:
    """The value that occurs most often."""
    b.returns = HINTS[s.kind]
    default = empty_value(b, s, ("None", "-1") if s.kind == "int" else ("None", "''"))
    counts, best = b.local("counts freq tally"), b.local("best top winner")
    b.named("most_common", "most_frequent", "mode")
    first = b.chance(0.6)
    b.noun(f"the value that occurs most often among {s.the}", f"the most «common|frequent» value among {s.the}")
    if first:
        b.note("On a tie, the value that appears first wins.", "Ties go to the value seen first.")
        if b.chance(0.35):
            b.need("from collections import Counter")
            return s.emit(
                b,
                f"{counts} = Counter({{g}})\nif not {counts}:\n    return {default}\nreturn {counts}.most_common(1)[0][0]",
            )
        return s.emit(
            b,
            (),
            (
                f"return max({{v}}, key={{v}}.count, default={default})",
                f"if not {{v}}:\n    return {default}\nreturn max({{v}}, key={{v}}.count)",
            ),
            [
                (
                    f"{counts} = {{}}",
                    f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                    f"if not {counts}:\n    return {default}\nreturn max({counts}, key={counts}.get)",
                )
            ],
        )
    b.note(
        "On a tie, the «smallest|lowest» of the tied values wins."
        if s.kind == "int"
        else "On a tie, the alphabetically first value wins."
    )
    key = b.local("key k value")
    return s.emit(
        b,
        (),
        (),
        [
            (
                f"{counts} = {{}}",
                f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                f"if not {counts}:\n    return {default}\nreturn min({counts}, key=lambda {key}: (-{counts}[{key}], {key}))",
            ),
            (
                f"{counts} = {{}}",
                f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                f"if not {counts}:\n    return {default}\n{best} = max({counts}.values())\nreturn min({key} for {key} in {counts} if {counts}[{key}] == {best})",
            ),
        ],
    )


@finisher("int word char", 0.8)
def repeated(b: Builder, s: Stream) -> None:
    """Values that occur more than once, or exactly once."""
    b.returns = f"list[{HINTS[s.kind]}]"
    counts, key = b.local("counts freq tally"), b.local("key k value")
    once = b.chance(0.5)
    said = "exactly once" if once else b.pick("more than once", "at least twice")
    b.named("singles" if once else "repeated", "once_only" if once else "duplicates")
    test = "== 1" if once else b.pick("> 1", ">= 2")
    b.noun(
        f"a list of the values that occur {said} among {s.the}, in order of first appearance",
        f"the values occurring {said} among {s.the}, each listed once, in order of first appearance",
    )
    if b.chance(0.35):
        b.need("from collections import Counter")
        return s.emit(
            b,
            f"{counts} = Counter({{g}})\nreturn [{key} for {key}, {b.local('n times amount')} in {counts}.items() if {counts}[{key}] {test}]"
            if b.chance(0.2)
            else f"{counts} = Counter({{g}})\nreturn [{key} for {key} in {counts} if {counts}[{key}] {test}]",
        )
    return s.emit(
        b,
        (),
        () if not once else f"return [{key} for {key} in {{v}} if {{v}}.count({key}) {test}]",
        [
            (
                f"{counts} = {{}}",
                f"{counts}[{{e}}] = {counts}.get({{e}}, 0) + 1",
                f"return [{key} for {key} in {counts} if {counts}[{key}] {test}]",
            )
        ],
    )


@finisher("int word", 1.0)
def grouped(b: Builder, s: Stream) -> None:
    """Dictionary of lists, or of sums, by a key."""
    if s.kind == "int":
        key, said = b.pick(
            ("{x} % 2", "remainder modulo 2"),
            ("{x} % 3", "remainder modulo 3"),
            ("{x} // 10", "tens (the number floor-divided by 10)"),
            ("len(str(abs({x})))", "number of digits"),
        )
        key_hint = "int"
    else:
        key, said, key_hint = b.pick(
            ("len({x})", "length", "int"),
            ("{x}[0]", "first letter", "str"),
            ("{x}[-1]", "last letter", "str"),
            ("{x}[0].lower()", "first letter in lower case", "str"),
        )
    out, x, k = b.local("groups result table"), b.local("value item y"), b.local("key k bucket")
    code = put(key, x)
    b.named(b.pick("group", "group_by", "bucket"))
    hint = HINTS[s.kind]
    if b.chance(0.6):
        b.returns = f"dict[{key_hint}, list[{hint}]]"
        b.noun(
            f"a dictionary that groups {s.the} by their {said}; each key maps to the list of its values in order",
            f"a dictionary from each {said} to the list of those of {s.the} that have it, in their original order",
        )
        b.do(f"group {s.the} by {said} in a dictionary of lists, keeping the order")
        if b.chance(0.35):
            b.need("from collections import defaultdict")
            step = f"{out}[{code}].append({x})"
            head, tail = f"{out} = defaultdict(list)", f"return dict({out})"
        else:
            step = b.pick(
                f"{out}.setdefault({code}, []).append({x})",
                f"{k} = {code}\nif {k} not in {out}:\n    {out}[{k}] = []\n{out}[{k}].append({x})",
            )
            head, tail = f"{out} = {{}}", f"return {out}"
    else:
        b.returns = f"dict[{key_hint}, int]"
        b.noun(f"a dictionary that maps each {said} to the number of values among {s.the} that have it")
        b.do(f"group {s.the} by {said} and return a dictionary with the size of each group")
        step = b.pick(f"{k} = {code}\n{out}[{k}] = {out}.get({k}, 0) + 1", f"{out}[{code}] = {out}.get({code}, 0) + 1")
        head, tail = f"{out} = {{}}", f"return {out}"
    bind = "" if s.expr == s.target and "," not in s.target else f"{x} = {s.expr}\n"
    if not bind:
        step = _rename(step, x, s.expr)
    b.code("\n".join((head, s.loop(b, bind + step), tail)))


def _rename(code: str, old: str, new: str) -> str:
    return re.sub(rf"\b{old}\b", new, code)


@finisher("int word", 0.9)
def partitioned(b: Builder, s: Stream) -> None:
    """Two lists: those that satisfy a predicate and the rest."""
    pred = b.rng.choice(PREDICATES[s.kind])(b.rng)
    hint = HINTS[s.kind]
    b.returns = f"tuple[list[{hint}], list[{hint}]]"
    b.named("split", "partition", "separate")
    b.do(
        f"split {s.the} into two lists, those that {pred.verbs} and the others, and return both as a tuple",
        f"return a tuple of two lists: first those of {s.the} that {pred.verbs}, then the rest, both in order",
    )
    x = b.local("value item y")
    yes, no = b.local("yes matching first_part inside"), b.local("no others rest outside")
    simple = s.expr == s.target and "," not in s.target
    name = s.expr if simple else x
    cond = put(pred.code, name)
    bind = "" if simple else f"{x} = {s.expr}\n"
    step = f"{bind}if {cond}:\n    {yes}.append({name})\nelse:\n    {no}.append({name})"
    b.code(
        f"{yes} = []\n{no} = []\n{s.loop(b, step)}\nreturn {yes}, {no}",
        f"{yes}, {no} = [], []\n{s.loop(b, step)}\nreturn {yes}, {no}",
    )


@finisher("int word", 0.9)
def mapping(b: Builder, s: Stream) -> None:
    """Dictionary from each value to something computed from it."""
    if s.kind == "int":
        code, said = b.pick(
            ("{x} ** 2", "its square"),
            ("{x} * 2", "its double"),
            ("str({x})", "its decimal string"),
            ("{x} % 2 == 0", "whether it is even"),
        )
    else:
        code, said = b.pick(
            ("len({x})", "its length"),
            ("{x}.upper()", "its uppercase form"),
            ("{x}[::-1]", "its reversal"),
            ("{x}[0]", "its first letter"),
        )
    out = {"len({x})": "int", "{x} ** 2": "int", "{x} * 2": "int", "{x} % 2 == 0": "bool"}.get(code, "str")
    b.returns = f"dict[{HINTS[s.kind]}, {out}]"
    b.named("lookup", "table", "map_each", "index")
    b.noun(
        f"a dictionary that maps each of {s.the} to {said}",
        f"a dictionary with {s.the} as keys, each with {said} as the value",
    )
    name = b.local("result table out")
    gen = s.generator()[len(s.expr) :]
    direct = f"return {{{s.expr}: {put(code, s.expr)}{gen}}}"
    loop = s.loop(b, f"{name}[{s.expr}] = {put(code, s.expr)}")
    b.code(direct, f"{name} = {{}}\n{loop}\nreturn {name}")


@finisher("int word char", 1.3)
def every_or_some(b: Builder, s: Stream) -> None:
    """All, any or none satisfy one more predicate."""
    pred = b.rng.choice(PREDICATES[s.kind])(b.rng)
    cond = put(pred.code, s.expr)
    test = f"({cond})" if " or " in cond or " and " in cond else cond
    which = b.pick("all", "any", "none")
    s.tests.append(put(pred.code, s.probe)) if not s.mapped and s.one == "element" and b.chance(0.6) else None
    word = pred.word if pred.word.isidentifier() else "valid"
    gen = s.generator()
    body_gen = f"{test}{gen[len(s.expr) :]}"
    neg = f"not ({cond})" if " " in cond else f"not {cond}"
    original, s.conditions = list(s.conditions), [*s.conditions]
    if which == "all":
        b.named(f"all_{word}", f"only_{word}", f"every_{word}")
        b.whether(f"all {s.bare} {pred.verbs}", f"every one of {s.the} {pred.verb}", f"each of {s.the} {pred.verb}")
        b.note("«With none at all|If there are none», the answer is True.", "No values at all counts as True.")
        s.conditions.append(neg)
        loop = s.loop(b, "return False") + "\nreturn True"
        direct = f"return all({body_gen})"
    elif which == "any":
        b.named(f"any_{word}", f"has_{word}", f"some_{word}")
        b.whether(
            f"at least one of {s.the} {pred.verb}",
            f"any of {s.the} {pred.verb}",
            f"there is at least one among {s.the} that {pred.verb}",
        )
        s.conditions.append(cond)
        loop = s.loop(b, "return True") + "\nreturn False"
        direct = f"return any({body_gen})"
    else:
        b.named(f"no_{word}", f"none_{word}", f"free_of_{word}")
        b.whether(f"none of {s.the} {pred.verb}", f"no value among {s.the} {pred.verb}")
        s.conditions.append(cond)
        loop = s.loop(b, "return False") + "\nreturn True"
        direct = f"return not any({body_gen})"
    s.conditions = original
    b.code(direct, direct, loop)
