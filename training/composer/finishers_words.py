"""Pipeline endings on words and characters: longest, sorting by a key, joining, numbering."""

from __future__ import annotations

from training.composer.builder import Builder
from training.composer.finishers import empty_value, finisher
from training.composer.finishers_any import collect
from training.composer.render import Stream


@finisher("word", 1.6)
def longest(b: Builder, s: Stream) -> None:
    """Longest or shortest, with the tie rule."""
    b.returns = "str"
    default = empty_value(b, s, ("''", "None"))
    big = b.chance(0.65)
    first = b.chance(0.6)
    said = "longest" if big else "shortest"
    b.named(said, f"pick_{said}")
    b.noun(f"the {said} of {s.the}", f"the {said} one among {s.the}")
    best = b.local("best result winner")
    b.note(
        f"If several are equally {'long' if big else 'short'}, take the {'first' if first else 'last'} one.",
        f"On a tie the {'first' if first else 'last'} one wins.",
    )
    op = (">" if big else "<") + ("" if first else "=")
    loops = [
        (
            f"{best} = None",
            f"if {best} is None or len({{e}}) {op} len({best}):\n    {best} = {{e}}",
            f"return {best}" if default == "None" else f"return {default} if {best} is None else {best}",
        )
    ]
    if default == "''" and big:
        loops = [(f"{best} = ''", f"if len({{e}}) {op} len({best}):\n    {best} = {{e}}", f"return {best}")]
    f = "max" if big else "min"
    if not first:
        return s.emit(b, (), f"return {f}({{v}}[::-1], key=len, default={default})", loops)
    return s.emit(
        b,
        (),
        (
            f"return {f}({{v}}, key=len, default={default})",
            f"if not {{v}}:\n    return {default}\nreturn {f}({{v}}, key=len)",
        ),
        loops,
    )


@finisher("word", 1.4)
def sorted_by_key(b: Builder, s: Stream) -> None:
    """Sorted by length, last letter, ..., with the tie rule."""
    b.returns = "list[str]"
    x = b.local("t item u")
    key, said = b.pick(
        ("len", "by length, shortest first; «equal lengths|words of equal length» keep their order"),
        (f"lambda {x}: -len({x})", "by length, longest first; «equal lengths|words of equal length» keep their order"),
        (
            f"lambda {x}: (len({x}), {x})",
            "by length and, «among equal lengths|where lengths are equal», alphabetically",
        ),
        (f"lambda {x}: (-len({x}), {x})", "from longest to shortest, ties in alphabetical order"),
        (f"lambda {x}: {x}[-1]", "by last letter; ties keep their original order"),
        (f"lambda {x}: {x}[::-1]", "by their reversed spelling"),
        ("str.lower", "alphabetically, ignoring case"),
        (f"lambda {x}: ({x}.count('a'), {x})", "by the number of times 'a' occurs in them, ties alphabetically"),
    )
    if s.mapped and "[-1]" in key:
        key, said = "len", "by length, shortest first; equal lengths keep their order"
    b.named("sort_by_rule", "sorted_by", "order", "arrange")
    b.noun(f"a list of {s.the} sorted {said}")
    b.do(f"sort {s.the} {said}")
    gen = "{g}" if s.plain else "({g})"
    s.emit(
        b,
        f"return sorted({gen}, key={key})",
        f"return sorted({{v}}, key={key})"
        if s.plain and s.indexable
        else (f"return sorted({{v}}, key={key})", f"{{v}}.sort(key={key})\nreturn {{v}}"),
    )


@finisher("word", 1.0)
def total_length(b: Builder, s: Stream) -> None:
    """Sum of lengths."""
    b.named("total_length", "count_characters")
    b.noun(f"the total «length|number of characters» of {s.the}", f"the «sum|total» of the lengths of {s.the}")
    acc = b.local("total result size")
    gen = s.generator()[len(s.expr) :]
    direct = f"return sum(len({s.expr}){gen})" if not s.plain else f"return sum(map(len, {s.iterable}))"
    if b.chance(0.6):
        return b.code(direct, f"return len(''.join({s.streamed()}))")
    return s.emit(b, (), (), [(f"{acc} = 0", f"{acc} += len({{e}})", f"return {acc}")])


@finisher("word", 0.9)
def numbered(b: Builder, s: Stream) -> None:
    """Numbered strings."""
    b.returns = "list[str]"
    i, x = b.local("i number pos"), b.local("item text part")
    mark, said = b.pick(
        (". ", "a dot and a space"),
        (": ", "a colon and a space"),
        (") ", "a closing parenthesis and a space"),
        ("-", "a hyphen"),
    )
    start = b.pick(1, 1, 0)
    b.named("number", "numbered", "enumerate")
    b.noun(f"a list of {s.the}, each preceded by its number (starting at {start}) and {said}")
    b.do(f"number {s.the} from {start} on and return a list of strings made of the number, {said} and the word")
    arg = f", start={start}" if start else ""
    it = s.iterable if s.plain else (s.listed(b) if b.chance(0.5) else f"({s.generator()})")
    out = b.local("result out rows")
    b.code(
        f"return [f'{{{i}}}{mark}{{{x}}}' for {i}, {x} in enumerate({it}{arg})]",
        f"{out} = []\nfor {i}, {x} in enumerate({it}{arg}):\n    {out}.append(str({i}) + '{mark}' + {x})\nreturn {out}",
    )


@finisher("word", 0.8)
def alphabetical(b: Builder, s: Stream) -> None:
    """Alphabetically first or last."""
    b.returns = "str"
    default = empty_value(b, s, ("''", "None"))
    f, said = b.pick(("min", "first"), ("max", "last"))
    b.named(f"alphabetically_{said}", f"{said}_in_order")
    b.noun(
        f"the alphabetically {said} of {s.the} (plain string comparison)",
        f"the string that comes {said} in string order among {s.the}",
    )
    s.emit(
        b,
        f"return {f}({'{g}' if s.plain else '({g})'}, default={default})",
        (f"return {f}({{v}}) if {{v}} else {default}", f"if not {{v}}:\n    return {default}\nreturn {f}({{v}})"),
    )


@finisher("word char", 0.8)
def letters_used(b: Builder, s: Stream) -> None:
    """All different characters, sorted, as a string."""
    b.returns = "str"
    b.named("letters_used", "alphabet_of", "all_letters")
    b.noun(f"a string of all «distinct|different» characters that occur in {s.the}, «sorted|in sorted order»")
    ch, out = b.local("ch letter symbol"), b.local("seen used found")
    s.emit(
        b,
        "return ''.join(sorted(set(''.join({g}))))",
        "return ''.join(sorted(set(''.join({v}))))",
        [
            (f"{out} = set()", f"{out}.update({{e}})", f"return ''.join(sorted({out}))"),
            (f"{out} = set()", f"for {ch} in {{e}}:\n    {out}.add({ch})", f"return ''.join(sorted({out}))"),
        ],
    )


@finisher("int word char", 1.2)
def joined(b: Builder, s: Stream) -> None:
    """One string with a separator."""
    b.returns = "str"
    if s.kind == "char" and b.chance(0.6):
        b.named(b.pick("keep", "extract", "only") if s.conditions else "joined")
        b.noun(
            f"a string «made of|consisting of» {s.the}, «in order|in their original order»",
            f"{s.the} joined into one string",
        )
        if s.plain:
            return collect(b, s)
        out = b.local("result out kept")
        return s.emit(
            b, "return ''.join({g})", "return ''.join({v})", [(f"{out} = ''", f"{out} += {{e}}", f"return {out}")]
        )
    sep, said = b.pick(
        (", ", "a comma and a space"),
        ("-", "hyphens"),
        (" ", "single spaces"),
        ("/", "slashes"),
        ("+", "plus signs"),
        (" | ", "' | '"),
        (";", "semicolons"),
    )
    said = said.replace("|", "/") if said != "' | '" else "a bar with a space on each side"
    b.named("join", "joined", "as_text")
    b.noun(f"a string with {s.the} «separated by|joined by» {said}")
    b.do(f"join {s.the} with {said} «as separator|in between» and return the string")
    if s.kind == "int":
        old = s.expr
        s.expr = f"str({old})"
        if s.plain or (old == s.target and not s.conditions and not s.outer):
            return b.code(
                f"return '{sep}'.join(str({s.target}) for {s.target} in {s.iterable})",
                f"return '{sep}'.join(map(str, {s.iterable}))",
            )
    return s.emit(b, f"return '{sep}'.join({{g}})", f"return '{sep}'.join({{v}})")
