"""Parametric families that parse little syntaxes, draw, wrap and print."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.2)
def tiny_syntax(b: Builder) -> None:
    """Parsing little syntaxes into dictionaries, lists and numbers."""
    how = b.pick("assign", "assign", "ranges", "repeat", "calc", "query", "flags", "expand", "typed")
    p, out = b.local("part item piece"), b.local("result out parsed")
    k, val = b.local("key k name"), b.local("value val right")
    if how in ("assign", "query", "typed"):
        sep, eq = b.pick((";", "="), (",", ":"), ("&", "="), (" ", "="), ("|", ":"))
        numeric = how != "typed" and b.chance(0.5)

        def make(r):  # type: ignore[no-untyped-def]
            keys = r.sample(("red", "size", "x", "y", "port", "mode", "level", "age"), r.randint(1, 3))
            return sep.join(
                f"{key}{eq}{r.randint(0, 40) if numeric or (how == 'typed' and r.random() < 0.5) else r.choice(v.WORDS).lower()}"
                for key in keys
            )

        s = b.param(v.TEXT, "text s settings line spec", described="a string", sample=make)
        b.named("parse_settings", "parse", "read_pairs", "to_dict")
        sep_said = {";": "semicolons", ",": "commas", "&": "'&'", " ": "spaces", "|": "vertical bars"}[sep]
        conv = f"int({val})" if numeric else val
        if how == "typed":
            conv = f"int({val}) if {val}.isdigit() else {val}"
        b.returns = "dict[str, int]" if numeric else "dict" if how == "typed" else "dict[str, str]"
        tail = (
            ", with the values as integers"
            if numeric
            else ", with values made only of digits turned into integers"
            if how == "typed"
            else ""
        )
        b.do(f"parse <{s}>, a list of entries 'key{eq}value' separated by {sep_said}, into a dictionary{tail}")
        b.noun(f"a dictionary of the 'key{eq}value' entries in <{s}>, which are separated by {sep_said}{tail}")
        empty = b.chance(0.4)
        if empty:
            b.note("An empty string gives an empty dictionary.", "Return an empty dictionary for an empty string.")
            b.case("")
        guard = f"if not {s}:\n    return {{}}\n" if empty else ""
        b.code(
            f"{guard}{out} = {{}}\nfor {p} in {s}.split('{sep}'):\n    {k}, {val} = {p}.split('{eq}')\n    {out}[{k}] = {conv}\nreturn {out}",
            f"{out} = {{}}\nfor {p} in {s}.split('{sep}'):\n    if '{eq}' in {p}:\n        {k}, {val} = {p}.split('{eq}', 1)\n        {out}[{k}] = {conv}\nreturn {out}"
            if empty
            else (
                f"return dict({p}.split('{eq}') for {p} in {s}.split('{sep}'))"
                if not numeric and how != "typed"
                else f"return {{{k}: {conv} for {k}, {val} in ({p}.split('{eq}') for {p} in {s}.split('{sep}'))}}"
            ),
        )
    elif how == "ranges":
        dash = b.pick("-", "..", ":")
        s = b.param(
            v.TEXT,
            "text s ranges spec",
            described="a string",
            sample=lambda r: ",".join(
                str(a) if r.random() < 0.5 else f"{a}{dash}{a + r.randint(0, 4)}"
                for a in (r.randint(1, 20) for _ in range(r.randint(1, 3)))
            ),
        )
        lo, hi = b.local("low start a"), b.local("high end b")
        b.returns = "list[int]"
        b.named("expand_ranges", "parse_pages", "read_ranges")
        b.do(
            f"expand <{s}>, single numbers and ranges like '3{dash}6' (both ends included) separated by commas, into a list of integers in the given order"
        )
        b.code(
            f"{out} = []\nfor {p} in {s}.split(','):\n    if '{dash}' in {p}:\n        {lo}, {hi} = map(int, {p}.split('{dash}'))\n        {out}.extend(range({lo}, {hi} + 1))\n    else:\n        {out}.append(int({p}))\nreturn {out}"
        )
    elif how in ("repeat", "expand"):
        before = b.chance(0.5)
        s = b.param(
            v.TEXT,
            "text s code packed",
            described="a string",
            sample=lambda r: "".join(
                (f"{r.randint(1, 4)}{c}" if before else f"{c}{r.randint(1, 4)}")
                for c in r.choices("abxyz-", k=r.randint(1, 4))
            ),
        )
        i = b.local("i pos")
        b.returns = "str"
        b.named("expand", "unpack", "decode")
        order = "a digit followed by a character" if before else "a character followed by a digit"
        b.do(f"expand <{s}>, a series of pairs of {order}, by writing each character as many times as its digit says")
        b.case("")
        n, c = (f"{s}[{i}]", f"{s}[{i} + 1]") if before else (f"{s}[{i} + 1]", f"{s}[{i}]")
        b.code(
            f"{out} = ''\nfor {i} in range(0, len({s}), 2):\n    {out} += int({n}) * {c}\nreturn {out}",
            f"return ''.join({c} * int({n}) for {i} in range(0, len({s}), 2))",
            f"{out} = ''\nfor {k}, {val} in zip({s}[::2], {s}[1::2]):\n    {out} += {'int(' + k + ') * ' + val if before else k + ' * int(' + val + ')'}\nreturn {out}",
        )
    elif how == "calc":
        s = b.param(
            v.TEXT,
            "text s expression line",
            described="a string",
            sample=lambda r: (
                str(r.randint(1, 20)) + "".join(f" {r.choice('+-')} {r.randint(1, 15)}" for _ in range(r.randint(0, 3)))
            ),
        )
        t, i = b.local("tokens parts fields"), b.local("i pos")
        b.named("calculate_sum", "add_and_subtract", "eval_line")
        b.noun(
            f"the value of <{s}>, integers joined by '+' and '-' with a space on each side, worked out from left to right"
        )
        b.code(
            f"{t} = {s}.split()\n{out} = int({t}[0])\nfor {i} in range(1, len({t}), 2):\n    if {t}[{i}] == '+':\n        {out} += int({t}[{i} + 1])\n    else:\n        {out} -= int({t}[{i} + 1])\nreturn {out}",
            f"return sum(map(int, {s}.replace('- ', '-').replace('+ ', '').split()))",
        )
        b.case("7")
    else:
        s = b.param(
            v.TEXT,
            "text s line command",
            described="a string of words",
            sample=lambda r: " ".join(
                r.choice(("-", "--", "", "")) + w
                for w in r.sample(("v", "fast", "all", "red", "file", "x", "dry"), r.randint(2, 4))
            ),
        )
        b.returns = "tuple[list[str], list[str]]"
        f, o = b.local("flags options"), b.local("rest others names")
        b.named("split_flags", "parse_command", "separate_options")
        b.do(
            f"separate the words of <{s}> into options (words starting with '-', returned without their leading hyphens) and other words, and return both lists as a tuple"
        )
        b.code(
            f"{f}, {o} = [], []\nfor {p} in {s}.split():\n    if {p}.startswith('-'):\n        {f}.append({p}.lstrip('-'))\n    else:\n        {o}.append({p})\nreturn {f}, {o}",
            f"{f} = [{p}.lstrip('-') for {p} in {s}.split() if {p}[0] == '-']\n{o} = [{p} for {p} in {s}.split() if {p}[0] != '-']\nreturn {f}, {o}",
        )


@family()
def frames(b: Builder) -> None:
    """Text drawings: triangles, boxes, rulers, bars."""
    how = b.pick("triangle", "box", "bar", "ruler", "ladder", "center")
    mark = b.pick("*", "#", "x", "o", "+")
    i, out = b.local("i row line"), b.local("lines rows result")
    if how in ("triangle", "ladder", "ruler"):
        n = b.param(v.SMALL, "n height size rows", described="a non-negative integer", sample=v.between(0, 5))
        b.returns = "list[str]" if b.chance(0.5) else "str"
        text = b.returns == "str"
        shape, code = b.pick(
            (f"row i (counting from 1) has i times '{mark}'", f"'{mark}' * {i}"),
            (
                f"row i (counting from 1) is indented by i - 1 spaces and then has one '{mark}'",
                f"' ' * ({i} - 1) + '{mark}'",
            ),
            ("row i (counting from 1) has the number i repeated i times", f"str({i}) * {i}"),
            ("row i (counting from 1) has the digits from 1 to i", f"''.join(str(k) for k in range(1, {i} + 1))"),
            (
                f"row i (counting from 1) has i times '{mark}', aligned to the right in a width of <{n}>",
                f"('{mark}' * {i}).rjust({n})",
            ),
        )
        down = b.chance(0.3)
        loop = f"range({n}, 0, -1)" if down else f"range(1, {n} + 1)"
        b.named("triangle", "draw", "pattern", "staircase")
        b.do(
            f"build a drawing of <{n}> rows in which {shape}"
            + (", from the last row to the first" if down else "")
            + (
                ", and return it as one string with line breaks between the rows"
                if text
                else ", and return the rows as a list of strings"
            )
        )
        if text:
            b.code(
                f"return '\\n'.join({code} for {i} in {loop})",
                f"{out} = []\nfor {i} in {loop}:\n    {out}.append({code})\nreturn '\\n'.join({out})",
            )
        else:
            b.code(
                f"return [{code} for {i} in {loop}]",
                f"{out} = []\nfor {i} in {loop}:\n    {out}.append({code})\nreturn {out}",
            )
        b.case(*([0]))
    elif how == "box":
        w, h = (
            b.param(v.SMALL, "width w columns", sample=v.between(2, 5)),
            b.param(v.SMALL, "height h rows", sample=v.between(2, 4)),
        )
        b.returns = "list[str]"
        hollow = b.chance(0.5)
        b.named("box", "rectangle", "draw_box")
        if hollow:
            b.do(
                f"draw the outline of a rectangle of <{w}> by <{h}> characters with '{mark}', spaces inside, and return its rows as a list of strings"
            )
            b.note("Both sizes are at least 2.", "Width and height are 2 or more.")
            b.code(
                f"{out} = ['{mark}' * {w}]\nfor _ in range({h} - 2):\n    {out}.append('{mark}' + ' ' * ({w} - 2) + '{mark}')\n{out}.append('{mark}' * {w})\nreturn {out}",
                f"return ['{mark}' * {w} if {i} in (0, {h} - 1) else '{mark}' + ' ' * ({w} - 2) + '{mark}' for {i} in range({h})]",
            )
        else:
            other = b.pick(".", "-", " ")
            b.do(
                f"build a chessboard pattern of <{h}> rows and <{w}> columns from '{mark}' and '{other}', starting with '{mark}' in the upper left corner, and return the rows as a list of strings"
            )
            c = b.local("j col")
            b.code(
                f"return [''.join('{mark}' if ({i} + {c}) % 2 == 0 else '{other}' for {c} in range({w})) for {i} in range({h})]",
                f"{out} = []\nfor {i} in range({h}):\n    line_text = ''\n    for {c} in range({w}):\n        line_text += '{mark}{other}'[({i} + {c}) % 2]\n    {out}.append(line_text)\nreturn {out}",
            )
    elif how == "bar":
        xs = b.param(v.COUNTS, sample=lambda r: {key: r.randint(0, 6) for key in r.sample(v.WORDS, r.randint(1, 3))})
        k, n = b.local("key name k"), b.local("n value count")
        b.returns = "list[str]"
        b.named("bars", "bar_chart", "histogram_lines")
        b.noun(
            f"a list of lines, one for each entry of <{xs}>: the key, a colon, a space and as many '{mark}' as the value says"
        )
        b.code(
            f"return [f'{{{k}}}: ' + '{mark}' * {n} for {k}, {n} in {xs}.items()]",
            f"{out} = []\nfor {k} in {xs}:\n    {out}.append({k} + ': ' + '{mark}' * {xs}[{k}])\nreturn {out}",
        )
        b.case({})
    else:
        s = b.param(v.WORD, "title s text")
        w = b.param(v.SMALL, "width w size", sample=v.between(4, 14))
        b.returns = "str"
        side, said, f = b.pick(
            (0, "on the left", f"{s} + '{mark}' * ({w} - len({s}))"),
            (1, "on the right", f"'{mark}' * ({w} - len({s})) + {s}"),
        )
        b.named("pad", "fill", "align")
        b.noun(f"<{s}> padded with '{mark}' to a length of <{w}>, with the text {said}")
        b.note(
            "If the text is too long, only its first characters that fit are kept.",
            "A text that is too long is cut at the end.",
        )
        b.code(
            f"if len({s}) >= {w}:\n    return {s}[:{w}]\nreturn {f}",
            f"return {s}[:{w}].{'rjust' if side else 'ljust'}({w}, '{mark}')",
        )


@family()
def wrapping(b: Builder) -> None:
    """Filling lines with words, truncating, aligning columns."""
    s = b.param(v.SENTENCE)
    w, out, cur = b.local("w word part"), b.local("lines rows result"), b.local("current line buffer")
    how = b.pick("wrap", "truncate", "fit")
    k = b.param(v.SMALL, "width limit size k", described="a positive integer", sample=v.between(7, 16))
    if how == "wrap":
        b.returns = "list[str]"
        b.named("wrap", "fill_lines", "break_lines")
        b.do(
            f"distribute the words of <{s}> over lines of at most <{k}> characters, putting as many words as possible on each line, and return the lines as a list"
        )
        b.note("A word longer than a line stands alone.", "No word is broken.")
        b.code(
            f"{out} = []\n{cur} = ''\nfor {w} in {s}.split():\n    if not {cur}:\n        {cur} = {w}\n    elif len({cur}) + 1 + len({w}) <= {k}:\n        {cur} += ' ' + {w}\n    else:\n        {out}.append({cur})\n        {cur} = {w}\nif {cur}:\n    {out}.append({cur})\nreturn {out}"
        )
        b.case("", 10)
    elif how == "truncate":
        b.returns = "str"
        tail = b.pick("...", "~", "..", "+")
        b.named("truncate", "shorten", "cut_text")
        b.noun(
            f"<{s}> itself if it has at most <{k}> characters, otherwise its beginning followed by '{tail}', together exactly <{k}> characters"
        )
        b.code(
            f"if len({s}) <= {k}:\n    return {s}\nreturn {s}[:{k} - {len(tail)}] + '{tail}'",
            f"return {s} if len({s}) <= {k} else {s}[:{k} - {len(tail)}] + '{tail}'",
        )
    else:
        b.returns = "str"
        b.named("fitting_words", "first_words", "cut_at_word")
        b.noun(f"as many whole words from the start of <{s}> as fit in <{k}> characters, joined by single spaces")
        b.code(
            f"{cur} = ''\nfor {w} in {s}.split():\n    {out} = {cur} + ' ' + {w} if {cur} else {w}\n    if len({out}) > {k}:\n        break\n    {cur} = {out}\nreturn {cur}"
        )
        b.case("", 5)


@family(0.8)
def printed(b: Builder) -> None:
    """Functions that print instead of returning."""
    b.prints = True
    b.returns = "None"
    how = b.pick("each", "table", "count", "words")
    if how == "each":
        xs = b.param(v.INTS)
        x = b.local("x n value")
        cond, said = b.pick(
            (f"{x} % 2 == 0", "even"),
            (f"{x} > 5", "greater than 5"),
            (f"{x} < 0", "negative"),
            (f"{x} % 3 == 0", "divisible by 3"),
        )
        b.named("show", "print_matching", "list_values")
        b.do(f"print every number in <{xs}> that is {said}, one per line")
        b.code(f"for {x} in {xs}:\n    if {cond}:\n        print({x})")
    elif how == "table":
        n, k = b.param(v.INT, "n number base", sample=v.between(2, 12)), b.number(3, 5)
        i = b.local("i k factor")
        b.named("times_table", "print_table", "show_table")
        b.do(
            f"print the first {k} lines of the multiplication table of <{n}>, in the form '3 x 2 = 6' with <{n}> first and the factor (1 to {k}) second"
        )
        b.code(
            f"for {i} in range(1, {k} + 1):\n    print(f'{{{n}}} x {{{i}}} = {{{n} * {i}}}')",
            f"for {i} in range(1, {k} + 1):\n    print({n}, 'x', {i}, '=', {n} * {i})",
        )
    elif how == "count":
        n = b.param(v.INT, "n start count", sample=v.between(1, 5))
        i = b.local("i left k")
        last = b.pick("go", "done", "lift off", "start")
        b.named("count_down", "announce", "countdown")
        b.do(f"print the numbers from <{n}> down to 1, one per line, and then '{last}'")
        b.code(
            f"for {i} in range({n}, 0, -1):\n    print({i})\nprint('{last}')",
            f"while {n} > 0:\n    print({n})\n    {n} -= 1\nprint('{last}')",
        )
    else:
        xs = b.param(v.STRS)
        w, i = b.local("w word item"), b.local("i number pos")
        start = b.pick(0, 1)
        b.named("print_list", "show_numbered", "print_words")
        b.do(
            f"print the strings in <{xs}>, one per line, each after its number (from {start}) and a colon with a space"
        )
        b.code(
            f"for {i}, {w} in enumerate({xs}{', start=1' if start else ''}):\n    print(f'{{{i}}}: {{{w}}}')",
            f"{i} = {start}\nfor {w} in {xs}:\n    print(str({i}) + ': ' + {w})\n    {i} += 1",
        )
