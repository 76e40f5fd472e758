"""Parametric families on strings: scans with state, run lengths, ciphers, depth counters, splitting and formatting."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.3)
def run_lengths(b: Builder) -> None:
    """Runs of equal characters: encode, longest, collapse, count."""
    s = b.param(v.LETTER_TEXT, sample=lambda r: "".join(r.choice("abxy") * r.randint(1, 4) for _ in range(r.randint(1, 5))))
    ch, n, out, prev = b.local("ch char c letter"), b.local("count run length n"), b.local("result out parts"), b.local("prev last previous")
    i = b.local("i pos start")
    g = b.local("group run_group block")
    how = b.pick("encode", "longest", "collapse", "count", "pairs", "starts", "limit")
    use_groupby = b.chance(0.3)
    if use_groupby and how != "limit":
        b.need("from itertools import groupby")
    b.case("")
    if how == "encode":
        b.returns = "str"
        order, said = b.pick((("n", "c"), "the length followed by the character"), (("c", "n"), "the character followed by the length"))
        f = f"f'{{{n}}}{{{ch}}}'" if order == ("n", "c") else f"f'{{{ch}}}{{{n}}}'"
        skip = b.chance(0.3)
        if skip:
            b.note("A run of length 1 is written as the character alone.", "For runs of length 1 the number is left out.")
            f = f"({f} if {n} > 1 else {ch})"
        b.named("run_length", "encode", "compress_runs")
        b.do(f"replace each run of equal «neighbouring|consecutive» characters of <{s}> by {said}")
        b.noun(f"the run-length encoding of <{s}>, in which each run of equal characters becomes {said}")
        loop = f"{out} = ''\n{i} = 0\nwhile {i} < len({s}):\n    {ch} = {s}[{i}]\n    {n} = 1\n    while {i} + {n} < len({s}) and {s}[{i} + {n}] == {ch}:\n        {n} += 1\n    {out} += {f}\n    {i} += {n}\nreturn {out}"
        if use_groupby:
            b.code(f"{out} = []\nfor {ch}, {g} in groupby({s}):\n    {n} = len(list({g}))\n    {out}.append({f})\nreturn ''.join({out})")
        else:
            b.code(loop)
    elif how == "longest":
        b.named("longest_run", "max_run", "longest_streak")
        b.noun(f"the length of the longest run of equal consecutive characters in <{s}>", f"how long the longest block of identical neighbouring characters in <{s}> is")
        b.note("An empty string gives 0.", "Return 0 for an empty string.")
        if use_groupby:
            b.code(f"return max((len(list({g})) for _, {g} in groupby({s})), default=0)")
        else:
            b.code(f"{out} = 0\n{n} = 0\n{prev} = ''\nfor {ch} in {s}:\n    if {ch} == {prev}:\n        {n} += 1\n    else:\n        {n} = 1\n        {prev} = {ch}\n    {out} = max({out}, {n})\nreturn {out}")
    elif how == "collapse":
        b.returns = "str"
        b.named("collapse", "squeeze", "remove_adjacent_repeats")
        b.do(f"reduce every run of equal consecutive characters in <{s}> to a single one", f"remove from <{s}> every character that equals the one just before it")
        if use_groupby:
            b.code(f"return ''.join({ch} for {ch}, _ in groupby({s}))")
        else:
            b.code(f"{out} = ''\nfor {ch} in {s}:\n    if not {out} or {out}[-1] != {ch}:\n        {out} += {ch}\nreturn {out}",
                   f"{out} = []\n{prev} = None\nfor {ch} in {s}:\n    if {ch} != {prev}:\n        {out}.append({ch})\n    {prev} = {ch}\nreturn ''.join({out})",
                   f"return ''.join({ch} for {i}, {ch} in enumerate({s}) if {i} == 0 or {s}[{i} - 1] != {ch})")
    elif how == "count":
        b.named("count_runs", "number_of_runs", "blocks")
        b.noun(f"the number of runs of equal consecutive characters in <{s}>", f"how many maximal blocks of identical neighbouring characters <{s}> consists of")
        if use_groupby:
            b.code(f"return sum(1 for _ in groupby({s}))")
        else:
            b.code(f"{n} = 0\nfor {i} in range(len({s})):\n    if {i} == 0 or {s}[{i}] != {s}[{i} - 1]:\n        {n} += 1\nreturn {n}",
                   f"if not {s}:\n    return 0\nreturn 1 + sum({s}[{i}] != {s}[{i} + 1] for {i} in range(len({s}) - 1))")
    elif how == "pairs":
        b.returns = "list[tuple[str, int]]"
        b.named("runs", "run_pairs", "list_runs")
        b.noun(f"a list of (character, length) tuples, one for each run of equal consecutive characters in <{s}>")
        if use_groupby:
            b.code(f"return [({ch}, len(list({g}))) for {ch}, {g} in groupby({s})]")
        else:
            b.code(f"{out} = []\nfor {ch} in {s}:\n    if {out} and {out}[-1][0] == {ch}:\n        {out}[-1] = ({ch}, {out}[-1][1] + 1)\n    else:\n        {out}.append(({ch}, 1))\nreturn {out}")
    elif how == "starts":
        b.returns = "list[str]"
        b.named("split_runs", "blocks", "group_equal")
        b.do(f"split <{s}> into its runs of equal consecutive characters and return them as a list of strings")
        if use_groupby:
            b.code(f"return [''.join({g}) for _, {g} in groupby({s})]")
        else:
            b.code(f"{out} = []\nfor {ch} in {s}:\n    if {out} and {out}[-1][-1] == {ch}:\n        {out}[-1] += {ch}\n    else:\n        {out}.append({ch})\nreturn {out}")
    else:
        k = b.number(2, 3)
        b.returns = "str"
        b.named("limit_runs", "shorten_runs", "trim_repeats")
        b.do(f"shorten every run of equal consecutive characters in <{s}> to at most {k} characters")
        b.code(f"{out} = ''\nfor {ch} in {s}:\n    if not {out}.endswith({ch} * {k}):\n        {out} += {ch}\nreturn {out}",
               f"{out} = []\n{n} = 0\nfor {i}, {ch} in enumerate({s}):\n    {n} = {n} + 1 if {i} and {s}[{i} - 1] == {ch} else 1\n    if {n} <= {k}:\n        {out}.append({ch})\nreturn ''.join({out})")


@family(1.3)
def depth_scan(b: Builder) -> None:
    """Counters of nesting depth with varied symbols."""
    o, c, said = b.pick(("<", ">", "angle marks"), ("[", "]", "square brackets"), ("{", "}", "braces"), ("(", ")", "parentheses"), ("/", "\\", "slashes"), ("u", "d", "steps"))
    s = b.param(v.TEXT, sample=lambda r: _nest(r, o, c) if r.random() < 0.75 else "".join(r.choice(o + c) for _ in range(r.randint(2, 7))))
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
        b.noun(f"the greatest depth reached while reading <{s}>, starting at 0", f"the «highest|greatest» nesting level that occurs in <{s}>, starting from 0")
        b.code(f"{depth} = {best} = 0\n{walk}    {best} = max({best}, {depth})\nreturn {best}",
               f"{depth} = 0\n{best} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n        if {depth} > {best}:\n            {best} = {depth}\n    elif {ch} == {down}:\n        {depth} -= 1\nreturn {best}")
    elif how == "balanced":
        b.named("is_balanced", "balanced", "well_nested")
        b.whether(f"<{s}> is balanced: the depth never falls below 0 and is 0 at the end", f"in <{s}> every closing has an earlier opening of its own and everything opened is closed")
        b.code(f"{depth} = 0\n{walk}    if {depth} < 0:\n        return False\nreturn {depth} == 0",
               f"{depth} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        if {depth} == 0:\n            return False\n        {depth} -= 1\nreturn {depth} == 0")
    elif how == "levels":
        b.returns = "list[int]"
        b.named("depths", "levels", "depth_after_each")
        b.noun(f"a list with the depth after each character of <{s}>, starting from depth 0")
        b.code(f"{depth} = 0\n{best} = []\n{walk}    {best}.append({depth})\nreturn {best}")
    elif how == "first_bad":
        i = b.local("i index pos")
        b.named("first_error", "first_unmatched", "below_zero_at")
        b.noun(f"the index of the first character of <{s}> at which the depth falls below 0, or -1 if that never happens")
        walk = walk.replace(f"for {ch} in {s}", f"for {i}, {ch} in enumerate({s})")
        b.code(f"{depth} = 0\n{walk}    if {depth} < 0:\n        return {i}\nreturn -1")
    elif how == "final":
        b.named("final_level", "end_depth", "balance")
        b.noun(f"the level at the end of <{s}> when it starts at 0", f"the difference between the numbers of openings and closings in <{s}>")
        b.code(f"return {s}.count({up}) - {s}.count({down})", f"{depth} = 0\n{walk}return {depth}")
    elif how == "outside":
        b.returns = "str"
        b.params[0].sample = lambda r: r.choice("abc") + _nest(r, o, c, "xyzab")
        b.named("outside", "top_level", "strip_nested")
        b.noun(f"a string of the characters of <{s}> at depth 0, without the opening and closing marks themselves")
        b.code(f"{depth} = 0\n{best} = ''\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        {depth} -= 1\n    elif {depth} == 0:\n        {best} += {ch}\nreturn {best}")
    else:
        need = b.local("missing needed extra")
        b.named("missing", "repairs_needed", "to_balance")
        b.noun(f"the smallest number of openings and closings that must be «inserted|added» to balance <{s}>")
        b.code(f"{depth} = {need} = 0\nfor {ch} in {s}:\n    if {ch} == {up}:\n        {depth} += 1\n    elif {ch} == {down}:\n        if {depth} > 0:\n            {depth} -= 1\n        else:\n            {need} += 1\nreturn {need} + {depth}")


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


@family(1.2)
def shift_cipher(b: Builder) -> None:
    """Letter shifting and substitution."""
    s = b.param(v.SENTENCE, sample=lambda r: v.sentence(r) if r.random() < 0.5 else r.choice(v.WORDS).lower())
    ch, out = b.local("ch c letter"), b.local("result out coded")
    b.returns = "str"
    how = b.pick("shift", "shift", "mirror", "growing", "vowels", "table", "digits")
    keep = b.pick("Other characters stay as they are.", "All other characters are kept.", "Everything else is left unchanged.")
    if how == "shift":
        k_text = b.chance(0.5)
        k = b.param(v.SMALL, "k shift offset step", sample=v.between(1, 9)) if k_text else str(b.number(1, 6))
        said = f"<{k}>" if k_text else k
        back = b.chance(0.3)
        sign = "-" if back else "+"
        b.named("shift_letters", "encode", "rotate_letters", "caesar")
        b.do(f"move every lowercase letter of <{s}> {said} places {'back' if back else 'forward'} in the alphabet, wrapping around {'from a to z' if back else 'from z to a'}")
        b.note(keep)
        alpha = b.local("alphabet letters")
        b.code(f"{out} = ''\nfor {ch} in {s}:\n    if 'a' <= {ch} <= 'z':\n        {out} += chr((ord({ch}) - ord('a') {sign} {k}) % 26 + ord('a'))\n    else:\n        {out} += {ch}\nreturn {out}",
               f"{alpha} = 'abcdefghijklmnopqrstuvwxyz'\n{out} = []\nfor {ch} in {s}:\n    if {ch} in {alpha}:\n        {out}.append({alpha}[({alpha}.index({ch}) {sign} {k}) % 26])\n    else:\n        {out}.append({ch})\nreturn ''.join({out})",
               f"return ''.join(chr((ord({ch}) - 97 {sign} {k}) % 26 + 97) if {ch}.islower() else {ch} for {ch} in {s})")
    elif how == "mirror":
        b.named("mirror_alphabet", "flip_letters", "encode")
        b.do(f"replace every lowercase letter of <{s}> by its mirror image in the alphabet (a becomes z, b becomes y, and so on)")
        b.note(keep)
        b.code(f"return ''.join(chr(219 - ord({ch})) if {ch}.islower() else {ch} for {ch} in {s})",
               f"{out} = ''\nfor {ch} in {s}:\n    if 'a' <= {ch} <= 'z':\n        {out} += chr(ord('a') + ord('z') - ord({ch}))\n    else:\n        {out} += {ch}\nreturn {out}")
    elif how == "growing":
        i = b.local("i index pos")
        b.params[0].sample = lambda r: r.choice(v.WORDS).lower()
        b.params[0].described = "a string of lowercase letters"
        b.named("growing_shift", "shift_by_position", "encode")
        b.do(f"shift each letter of <{s}> forward in the alphabet by its index, the first by 0, the second by 1, and so on, wrapping from z to a")
        b.code(f"{out} = ''\nfor {i}, {ch} in enumerate({s}):\n    {out} += chr((ord({ch}) - ord('a') + {i}) % 26 + ord('a'))\nreturn {out}",
               f"return ''.join(chr((ord({ch}) - 97 + {i}) % 26 + 97) for {i}, {ch} in enumerate({s}))")
    elif how == "vowels":
        mark = b.pick("*", "#", "_", ".", "-")
        b.named("hide_vowels", "mask_vowels", "replace_vowels")
        b.do(f"replace every vowel of <{s}>, upper or lower case, by '{mark}'")
        b.code(f"return ''.join('{mark}' if {ch} in 'aeiouAEIOU' else {ch} for {ch} in {s})",
               f"{out} = ''\nfor {ch} in {s}:\n    if {ch}.lower() in 'aeiou':\n        {out} += '{mark}'\n    else:\n        {out} += {ch}\nreturn {out}",
               f"for {ch} in 'aeiouAEIOU':\n    {s} = {s}.replace({ch}, '{mark}')\nreturn {s}")
    elif how == "table":
        keys = b.rng.sample("aeioustrn", 3)
        vals = b.rng.sample("430715!@", 3)
        table = dict(zip(keys, vals, strict=True))
        name = b.local("table codes swaps")
        said = ", ".join(f"'{x}' by '{y}'" for x, y in table.items())
        b.named("substitute", "translate", "encode")
        b.do(f"replace in <{s}> {said}, and keep everything else")
        b.code(f"{name} = {table!r}\nreturn ''.join({name}.get({ch}, {ch}) for {ch} in {s})", f"return {s}.translate(str.maketrans('{''.join(keys)}', '{''.join(vals)}'))",
               f"{name} = {table!r}\n{out} = ''\nfor {ch} in {s}:\n    if {ch} in {name}:\n        {out} += {name}[{ch}]\n    else:\n        {out} += {ch}\nreturn {out}")
    else:
        b.params[0].sample = lambda r: r.choice(v.WORDS).lower()
        sep = b.pick("-", " ", ",")
        b.named("letter_numbers", "to_positions", "spell_numbers")
        b.do(f"replace each letter of <{s}> by its position in the alphabet (a is 1) and join the numbers with {repr(sep)}")
        b.params[0].described = "a string of lowercase letters"
        b.code(f"return '{sep}'.join(str(ord({ch}) - ord('a') + 1) for {ch} in {s})", f"return '{sep}'.join(str(ord({ch}) - 96) for {ch} in {s})")


@family(1.2)
def word_rewrite(b: Builder) -> None:
    """Words of a sentence rewritten one by one and put together again."""
    s = b.param(v.SENTENCE)
    w, out, i = b.local("w word part"), b.local("result out changed"), b.local("i index pos")
    b.returns = "str"
    k = b.number(3, 5)
    case, said = b.pick(
        (f"{w}[::-1]", "reversed"), (f"{w}.upper()", "put in upper case"), (f"{w}[0].upper() + {w}[1:]", "given a capital first letter"),
        (f"{w}[1:] + {w}[0]", "changed by moving its first letter to the end"), (f"{w}[-1] + {w}[:-1]", "changed by moving its last letter to the front"),
        (f"{w} + {w}[-1]", "lengthened by repeating its last letter"), (f"{w}[:-1]", "shortened by its last letter"), (f"'*' * len({w})", "replaced by as many asterisks as it has letters"),
        (f"{w}[0] + '.'", "abbreviated to its first letter and a dot"), (f"{w} + str(len({w}))", "followed by its length"), (f"'(' + {w} + ')'", "put in parentheses"))
    cond, which = b.pick((f"len({w}) > {k}", f"word longer than {k} letters"), (f"len({w}) <= {k}", f"word of at most {k} letters"), (f"len({w}) % 2 == 0", "word of even length"),
                         (f"{w}[0] in 'aeiou'", "word that starts with a lowercase vowel"), (f"{i} % 2 == 0", "second word, starting with the first,"), (f"{i} % 2 == 1", "second word, starting with the second,"),
                         ("", "word"), (f"{w}.endswith('e')", "word ending in 'e'"))
    b.named("rewrite", "change_words", "transform_words", "edit_sentence")
    b.noun(f"<{s}> with every {which} {said}")
    b.note("Words are separated by single spaces in the input and in the result.", "The words stay separated by single spaces.", "Split at spaces and join with single spaces.")
    if cond:
        b.note("The other words stay the same.", "All other words are unchanged.")
    loop = f"for {i}, {w} in enumerate({s}.split())" if i in cond.split() else f"for {w} in {s}.split()"
    if cond:
        b.code(f"return ' '.join({case} if {cond} else {w} {loop})",
               f"{out} = []\n{loop}:\n    if {cond}:\n        {out}.append({case})\n    else:\n        {out}.append({w})\nreturn ' '.join({out})",
               f"{out} = []\n{loop}:\n    if {cond}:\n        {w} = {case}\n    {out}.append({w})\nreturn ' '.join({out})")
    else:
        b.code(f"return ' '.join({case} {loop})", f"return ' '.join([{case} {loop}])", f"{out} = []\n{loop}:\n    {out}.append({case})\nreturn ' '.join({out})")
    b.case(b.rng.choice(v.WORDS))


@family(1.2)
def character_rewrite(b: Builder) -> None:
    """Characters rewritten by class or position."""
    s = b.param(v.WORD, sample=lambda r: r.choice((v.word, v.sentence, v.noisy))(r))
    ch, out, i = b.local("ch c char"), b.local("result out made"), b.local("i index pos")
    b.returns = "str"
    b.case("")
    cond, which, enum = b.pick((f"{i} % 2 == 0", "at an even index", 1), (f"{i} % 2 == 1", "at an odd index", 1), (f"{i} % 3 == 2", "at every third position (the third, the sixth, ...)", 1),
                               (f"{ch}.lower() in 'aeiou'", "that is a vowel (either case)", 0), (f"{ch}.isdigit()", "that is a digit", 0), (f"{ch}.isupper()", "that is an uppercase letter", 0),
                               (f"{ch} == ' '", "that is a space", 0), (f"not {ch}.isalnum()", "that is neither letter nor digit", 0))
    mark = b.pick("*", "-", "_", "#", ".")
    new, said = b.pick((f"{ch}.upper()", "put in upper case"), (f"{ch} * 2", "doubled"), (f"'{mark}'", f"replaced by '{mark}'"), ("''", "removed"), (f"'{mark}' + {ch}", f"preceded by '{mark}'"),
                       (f"{ch} + '{mark}'", f"followed by '{mark}'"), (f"'[' + {ch} + ']'", "put in square brackets"))
    if new.endswith("upper()") and not enum:
        new, said = f"{ch} * 2", "doubled"
    b.named("rewrite_characters", "edit_text", "mark_characters", "change_letters")
    b.noun(f"<{s}> with every character {which} {said}", f"a copy of <{s}> in which each character {which} is {said}")
    loop = f"for {i}, {ch} in enumerate({s})" if enum else f"for {ch} in {s}"
    if new == "''":
        flip = cond.replace("==", "!=") if "==" in cond else (cond[4:] if cond.startswith("not ") else cond.replace(" in ", " not in ") if " in " in cond else f"not {cond}")
        b.code(f"return ''.join({ch} {loop} if {flip})", f"{out} = ''\n{loop}:\n    if {flip}:\n        {out} += {ch}\nreturn {out}",
               f"{out} = []\n{loop}:\n    if {cond}:\n        continue\n    {out}.append({ch})\nreturn ''.join({out})")
    else:
        b.code(f"return ''.join({new} if {cond} else {ch} {loop})", f"{out} = ''\n{loop}:\n    if {cond}:\n        {out} += {new}\n    else:\n        {out} += {ch}\nreturn {out}",
               f"{out} = []\n{loop}:\n    {out}.append({new} if {cond} else {ch})\nreturn ''.join({out})")


@family()
def sliding_strings(b: Builder) -> None:
    """Substrings of a fixed length: list, count distinct, chunks."""
    s = b.param(v.LETTER_TEXT)
    with_k = b.chance(0.6)
    k = b.param(v.SMALL, "k size width length", described="a positive integer", sample=v.between(1, 4)) if with_k else str(b.number(2, 3))
    said = f"<{k}>" if with_k else k
    i, out = b.local("i start pos"), b.local("result out pieces")
    how = b.pick("all", "distinct", "chunks", "reverse_chunks", "most")
    if how == "all":
        b.returns = "list[str]"
        b.named("windows", "substrings", "ngrams")
        b.noun(f"a list of all substrings of <{s}> of length {said}, from left to right")
        b.code(f"return [{s}[{i}:{i} + {k}] for {i} in range(len({s}) - {k} + 1)]", f"{out} = []\nfor {i} in range(len({s}) - {k} + 1):\n    {out}.append({s}[{i}:{i} + {k}])\nreturn {out}")
    elif how == "distinct":
        b.named("count_distinct_substrings", "distinct_windows")
        b.noun(f"the number of different substrings of length {said} in <{s}>", f"how many «different|distinct» substrings of length {said} occur in <{s}>")
        b.code(f"return len({{{s}[{i}:{i} + {k}] for {i} in range(len({s}) - {k} + 1)}})", f"{out} = set()\nfor {i} in range(len({s}) - {k} + 1):\n    {out}.add({s}[{i}:{i} + {k}])\nreturn len({out})")
    elif how == "chunks":
        sep = b.pick("-", " ", "/")
        b.returns = "str"
        b.named("group_characters", "chunk", "insert_separators")
        b.do(f"break <{s}> into pieces of {said} characters, the last one possibly shorter, and join them with {sep!r}")
        b.code(f"return '{sep}'.join({s}[{i}:{i} + {k}] for {i} in range(0, len({s}), {k}))",
               f"{out} = []\nwhile {s}:\n    {out}.append({s}[:{k}])\n    {s} = {s}[{k}:]\nreturn '{sep}'.join({out})")
    elif how == "reverse_chunks":
        b.returns = "str"
        b.named("reverse_blocks", "flip_chunks")
        b.do(f"reverse each block of {said} characters of <{s}> separately; the last block may be shorter")
        b.code(f"{out} = ''\nfor {i} in range(0, len({s}), {k}):\n    {out} += {s}[{i}:{i} + {k}][::-1]\nreturn {out}", f"return ''.join({s}[{i}:{i} + {k}][::-1] for {i} in range(0, len({s}), {k}))")
    else:
        b.named("max_vowels", "densest_window")
        b.noun(f"the largest number of lowercase vowels in any substring of <{s}> of length {said}")
        b.note("Return 0 if the string is shorter than that.", "The result is 0 for shorter strings.")
        b.params[0].sample = lambda r: "".join(r.choice("aeioxyzbc") for _ in range(r.randint(4, 11)))
        ch = b.local("ch c")
        b.code(f"{out} = 0\nfor {i} in range(len({s}) - {k} + 1):\n    {out} = max({out}, sum({ch} in 'aeiou' for {ch} in {s}[{i}:{i} + {k}]))\nreturn {out}")
    b.case(*(("", 2) if with_k else ("",)))


@family()
def compare_strings(b: Builder) -> None:
    """Two strings: positions that differ, shared letters, interleaving, common ends."""
    s = b.param(v.WORD, "a first s left word1", short="", sample=lambda r: r.choice(v.WORDS).lower())
    t = b.param(v.WORD, "b second t right word2", short="", sample=lambda r: r.choice((r.choice(v.WORDS), "stone", "river", "maple")).lower())
    x, y, out, i = b.local("x p c1"), b.local("y q c2"), b.local("result out count"), b.local("i pos")
    how = b.pick("differ", "same", "prefix", "suffix", "shared", "interleave", "letters", "missing", "alternate", "rotation", "subsequence", "remove")
    b.case("", b.rng.choice(v.WORDS))
    if how in ("differ", "same"):
        op, said = ("!=", "different characters") if how == "differ" else ("==", "the same character")
        b.named("count_matches" if how == "same" else "count_differences", "compare")
        b.noun(f"the number of positions at which <{s}> and <{t}> have {said}", f"how many positions there are at which <{s}> and <{t}> have {said}")
        b.note("Only positions that exist in both are compared.", "Characters beyond the end of the shorter string are ignored.")
        b.code(f"return sum({x} {op} {y} for {x}, {y} in zip({s}, {t}))", f"{out} = 0\nfor {i} in range(min(len({s}), len({t}))):\n    if {s}[{i}] {op} {t}[{i}]:\n        {out} += 1\nreturn {out}",
               f"{out} = 0\nfor {x}, {y} in zip({s}, {t}):\n    if {x} {op} {y}:\n        {out} += 1\nreturn {out}")
        b.params[1].sample = lambda r: "".join(r.choice("aeornts") for _ in range(r.randint(3, 6)))
    elif how in ("prefix", "suffix"):
        b.returns = "str"
        pre = how == "prefix"
        b.params[0].sample = lambda r: ("str", "st", "mon", "pla")[r.randrange(4)] + r.choice(("eam", "ong", "net", "kin")) if pre else r.choice(("sa", "wi", "be", "")) + r.choice(("ring", "lling", "ster"))
        b.params[1].sample = b.params[0].sample
        b.named(f"common_{how}", f"shared_{'start' if pre else 'ending'}")
        b.noun(f"the longest common {how} of <{s}> and <{t}>", f"the longest string that both <{s}> and <{t}> {'start' if pre else 'end'} with")
        if pre:
            b.code(f"{i} = 0\nwhile {i} < min(len({s}), len({t})) and {s}[{i}] == {t}[{i}]:\n    {i} += 1\nreturn {s}[:{i}]",
                   f"{out} = ''\nfor {x}, {y} in zip({s}, {t}):\n    if {x} != {y}:\n        break\n    {out} += {x}\nreturn {out}")
        else:
            b.code(f"{i} = 0\nwhile {i} < min(len({s}), len({t})) and {s}[-1 - {i}] == {t}[-1 - {i}]:\n    {i} += 1\nreturn {s}[len({s}) - {i}:]",
                   f"{out} = ''\nfor {x}, {y} in zip(reversed({s}), reversed({t})):\n    if {x} != {y}:\n        break\n    {out} = {x} + {out}\nreturn {out}")
    elif how == "shared":
        b.returns = "str"
        b.named("shared_letters", "common_letters")
        b.noun(f"a string of the characters that occur in both <{s}> and <{t}>, each once, in sorted order", f"the distinct characters common to <{s}> and <{t}>, sorted and joined into a string")
        b.code(f"return ''.join(sorted(set({s}) & set({t})))", f"return ''.join(sorted({x} for {x} in set({s}) if {x} in {t}))")
    elif how == "missing":
        b.returns = "str"
        b.named("only_in_first", "missing_letters")
        b.noun(f"a string of the characters of <{s}> that do not occur in <{t}>, in their order")
        b.code(f"return ''.join({x} for {x} in {s} if {x} not in {t})", f"{out} = ''\nfor {x} in {s}:\n    if {x} not in {t}:\n        {out} += {x}\nreturn {out}")
    elif how in ("interleave", "alternate"):
        b.returns = "str"
        rest = how == "interleave"
        b.named("interleave", "mix", "weave")
        b.do(f"build a string that takes characters alternately from <{s}> and <{t}>, beginning with <{s}>")
        b.note("When one of them is used up, the rest of the other follows.", "What is left of the longer one goes to the end.") if rest else b.note("Stop at the end of the shorter one.")
        if rest:
            b.code(f"{out} = ''\nfor {i} in range(max(len({s}), len({t}))):\n    {out} += {s}[{i}:{i} + 1] + {t}[{i}:{i} + 1]\nreturn {out}",
                   f"{out} = ''.join({x} + {y} for {x}, {y} in zip({s}, {t}))\n{i} = min(len({s}), len({t}))\nreturn {out} + {s}[{i}:] + {t}[{i}:]")
        else:
            b.code(f"return ''.join({x} + {y} for {x}, {y} in zip({s}, {t}))", f"{out} = ''\nfor {x}, {y} in zip({s}, {t}):\n    {out} += {x} + {y}\nreturn {out}")
    elif how == "letters":
        b.named("same_letters", "made_of_same_letters")
        b.params[0].sample = b.params[1].sample = lambda r: "".join(r.choice("abc") for _ in range(r.randint(2, 4)))
        b.whether(f"<{s}> and <{t}> use the same set of characters, however often each occurs", f"every character of <{s}> occurs in <{t}> and the other way round")
        b.code(f"return set({s}) == set({t})", f"return all({x} in {t} for {x} in {s}) and all({y} in {s} for {y} in {t})")
    elif how == "rotation":
        b.params[0].sample = b.params[1].sample = lambda r: (w := r.choice(("stone", "abcab", "xyz")), k := r.randrange(3), w[k:] + w[:k])[2]
        b.named("is_rotation", "rotated")
        b.whether(f"<{t}> can be made from <{s}> by moving some characters from the front to the end")
        b.code(f"return len({s}) == len({t}) and {t} in {s} + {s}", f"if len({s}) != len({t}):\n    return False\nreturn any({s}[{i}:] + {s}[:{i}] == {t} for {i} in range(len({s}))) or {s} == {t}")
    elif how == "subsequence":
        b.params[0].sample = lambda r: "".join(r.choice("stonerive") for _ in range(r.randint(1, 3)))
        b.named("is_subsequence", "hidden_in", "can_be_crossed_out")
        b.whether(f"<{s}> can be made from <{t}> by deleting characters without changing the order of the others", f"the characters of <{s}> appear in <{t}> in the same order, gaps allowed")
        b.code(f"{i} = 0\nfor {y} in {t}:\n    if {i} < len({s}) and {y} == {s}[{i}]:\n        {i} += 1\nreturn {i} == len({s})", f"{out} = iter({t})\nreturn all({x} in {out} for {x} in {s})")
    else:
        b.returns = "str"
        b.named("cross_out", "subtract_letters")
        b.do(f"remove from <{s}> one occurrence of each character of <{t}>, the first one that is left each time, and return what remains")
        b.note("Characters that are not there are skipped.", "A character without an occurrence left is ignored.")
        b.code(f"for {x} in {t}:\n    {s} = {s}.replace({x}, '', 1)\nreturn {s}", f"{out} = list({s})\nfor {x} in {t}:\n    if {x} in {out}:\n        {out}.remove({x})\nreturn ''.join({out})")


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
            return sep.join(f"{key}{eq}{r.randint(0, 40) if numeric or (how == 'typed' and r.random() < 0.5) else r.choice(v.WORDS).lower()}" for key in keys)

        s = b.param(v.TEXT, "text s settings line spec", described="a string", sample=make)
        b.named("parse_settings", "parse", "read_pairs", "to_dict")
        sep_said = {";": "semicolons", ",": "commas", "&": "'&'", " ": "spaces", "|": "vertical bars"}[sep]
        conv = f"int({val})" if numeric else val
        if how == "typed":
            conv = f"int({val}) if {val}.isdigit() else {val}"
        b.returns = "dict[str, int]" if numeric else "dict" if how == "typed" else "dict[str, str]"
        tail = ", with the values as integers" if numeric else ", with values made only of digits turned into integers" if how == "typed" else ""
        b.do(f"parse <{s}>, a list of entries 'key{eq}value' separated by {sep_said}, into a dictionary{tail}")
        b.noun(f"a dictionary of the 'key{eq}value' entries in <{s}>, which are separated by {sep_said}{tail}")
        empty = b.chance(0.4)
        if empty:
            b.note("An empty string gives an empty dictionary.", "Return an empty dictionary for an empty string.")
            b.case("")
        guard = f"if not {s}:\n    return {{}}\n" if empty else ""
        b.code(f"{guard}{out} = {{}}\nfor {p} in {s}.split('{sep}'):\n    {k}, {val} = {p}.split('{eq}')\n    {out}[{k}] = {conv}\nreturn {out}",
               f"{out} = {{}}\nfor {p} in {s}.split('{sep}'):\n    if '{eq}' in {p}:\n        {k}, {val} = {p}.split('{eq}', 1)\n        {out}[{k}] = {conv}\nreturn {out}" if empty else
               (f"return dict({p}.split('{eq}') for {p} in {s}.split('{sep}'))" if not numeric and how != "typed" else
                f"return {{{k}: {conv} for {k}, {val} in ({p}.split('{eq}') for {p} in {s}.split('{sep}'))}}"))
    elif how == "ranges":
        dash = b.pick("-", "..", ":")
        s = b.param(v.TEXT, "text s ranges spec", described="a string", sample=lambda r: ",".join(str(a) if r.random() < 0.5 else f"{a}{dash}{a + r.randint(0, 4)}" for a in (r.randint(1, 20) for _ in range(r.randint(1, 3)))))
        lo, hi = b.local("low start a"), b.local("high end b")
        b.returns = "list[int]"
        b.named("expand_ranges", "parse_pages", "read_ranges")
        b.do(f"expand <{s}>, single numbers and ranges like '3{dash}6' (both ends included) separated by commas, into a list of integers in the given order")
        b.code(f"{out} = []\nfor {p} in {s}.split(','):\n    if '{dash}' in {p}:\n        {lo}, {hi} = map(int, {p}.split('{dash}'))\n        {out}.extend(range({lo}, {hi} + 1))\n    else:\n        {out}.append(int({p}))\nreturn {out}")
    elif how in ("repeat", "expand"):
        before = b.chance(0.5)
        s = b.param(v.TEXT, "text s code packed", described="a string", sample=lambda r: "".join((f"{r.randint(1, 4)}{c}" if before else f"{c}{r.randint(1, 4)}") for c in r.choices("abxyz-", k=r.randint(1, 4))))
        i = b.local("i pos")
        b.returns = "str"
        b.named("expand", "unpack", "decode")
        order = "a digit followed by a character" if before else "a character followed by a digit"
        b.do(f"expand <{s}>, a series of pairs of {order}, by writing each character as many times as its digit says")
        b.case("")
        n, c = (f"{s}[{i}]", f"{s}[{i} + 1]") if before else (f"{s}[{i} + 1]", f"{s}[{i}]")
        b.code(f"{out} = ''\nfor {i} in range(0, len({s}), 2):\n    {out} += int({n}) * {c}\nreturn {out}", f"return ''.join({c} * int({n}) for {i} in range(0, len({s}), 2))",
               f"{out} = ''\nfor {k}, {val} in zip({s}[::2], {s}[1::2]):\n    {out} += {'int(' + k + ') * ' + val if before else k + ' * int(' + val + ')'}\nreturn {out}")
    elif how == "calc":
        s = b.param(v.TEXT, "text s expression line", described="a string", sample=lambda r: str(r.randint(1, 20)) + "".join(f" {r.choice('+-')} {r.randint(1, 15)}" for _ in range(r.randint(0, 3))))
        t, i = b.local("tokens parts fields"), b.local("i pos")
        b.named("calculate_sum", "add_and_subtract", "eval_line")
        b.noun(f"the value of <{s}>, integers joined by '+' and '-' with a space on each side, worked out from left to right")
        b.code(f"{t} = {s}.split()\n{out} = int({t}[0])\nfor {i} in range(1, len({t}), 2):\n    if {t}[{i}] == '+':\n        {out} += int({t}[{i} + 1])\n    else:\n        {out} -= int({t}[{i} + 1])\nreturn {out}",
               f"return sum(map(int, {s}.replace('- ', '-').replace('+ ', '').split()))")
        b.case("7")
    else:
        s = b.param(v.TEXT, "text s line command", described="a string of words", sample=lambda r: " ".join(r.choice(("-", "--", "", "")) + w for w in r.sample(("v", "fast", "all", "red", "file", "x", "dry"), r.randint(2, 4))))
        b.returns = "tuple[list[str], list[str]]"
        f, o = b.local("flags options"), b.local("rest others names")
        b.named("split_flags", "parse_command", "separate_options")
        b.do(f"separate the words of <{s}> into options (words starting with '-', returned without their leading hyphens) and other words, and return both lists as a tuple")
        b.code(f"{f}, {o} = [], []\nfor {p} in {s}.split():\n    if {p}.startswith('-'):\n        {f}.append({p}.lstrip('-'))\n    else:\n        {o}.append({p})\nreturn {f}, {o}",
               f"{f} = [{p}.lstrip('-') for {p} in {s}.split() if {p}[0] == '-']\n{o} = [{p} for {p} in {s}.split() if {p}[0] != '-']\nreturn {f}, {o}")


@family()
def validated_code(b: Builder) -> None:
    """Rules that a code, name or password must keep."""
    s = b.param(v.WORD, b.pick("code s", "name text", "label s", "word s", "key text"), sample=lambda r: r.choice(("", "A", "x", "q", "Zed")) + "".join(r.choice("abcXYZ0129_-") for _ in range(r.randint(2, 7))))
    ch = b.local("ch c")
    low = b.number(3, 5)
    high = low + b.number(1, 4)
    rules = b.rng.sample((
        (f"{low} <= len({s}) <= {high}", f"has from {low} to {high} characters"), (f"{s}[0].isalpha()", "starts with a letter"), (f"any({ch}.isdigit() for {ch} in {s})", "contains at least one digit"),
        (f"any({ch}.isupper() for {ch} in {s})", "contains at least one uppercase letter"), (f"'-' not in {s}", "contains no hyphen"), (f"{s}.count('_') <= 1", "contains at most one underscore"),
        (f"{s}.isalnum()", "consists only of letters and digits"), (f"not {s}[-1].isdigit()", "does not end in a digit"), (f"len(set({s})) == len({s})", "has no repeated character")), b.pick(2, 2, 3))
    from training.composer.phrasing import join_and

    b.named("is_valid", "valid_code", "acceptable", "check")
    b.params[0].described = "a non-empty string"
    b.whether(f"<{s}> {join_and([said for _, said in rules])}", f"<{s}> is valid, which means that it {join_and([said for _, said in rules])}")
    negated = [f"not {code}" if not code.startswith("not ") and (" " not in code or code.startswith("any")) else code[4:] if code.startswith("not ") else f"not ({code})" if "<=" in code or " in " not in code else code for code, _ in rules]
    swaps = {f"not ('-' not in {s})": f"'-' in {s}", f"'-' not in {s}": f"'-' in {s}", f"not ({s}.count('_') <= 1)": f"{s}.count('_') > 1",
             f"not (len(set({s})) == len({s}))": f"len(set({s})) < len({s})", f"not ({low} <= len({s}) <= {high})": f"len({s}) < {low} or len({s}) > {high}"}
    negated = [swaps.get(code, code) for code in negated]
    b.code("return " + " and ".join(code for code, _ in rules), "".join(f"if {code}:\n    return False\n" for code in negated) + "return True",
           "".join(f"if {code}:\n    return False\n" for code in negated[:-1]) + f"return {rules[-1][0]}")


@family()
def slugs(b: Builder) -> None:
    """Conversions between naming styles and cleaned-up forms."""
    w, out, ch = b.local("w word part"), b.local("result out"), b.local("ch c")
    b.returns = "str"
    how = b.pick("snake", "camel", "initials", "slug", "camel_split", "title", "squash")
    if how in ("snake", "camel_split"):
        sep = b.pick("_", "-", " ") if how == "camel_split" else "_"
        s = b.param(v.WORD, "name s text", described="a name in camelCase", sample=lambda r: (t := "".join(x.capitalize() for x in r.sample(v.WORDS, r.randint(1, 3))), t[0].lower() + t[1:])[1])
        b.named("split_name", "camel_to_words", "uncamel")
        b.do(f"put {sep!r} before every capital letter of <{s}> and convert everything to lower case")
        b.code(f"{out} = ''\nfor {ch} in {s}:\n    if {ch}.isupper():\n        {out} += '{sep}' + {ch}.lower()\n    else:\n        {out} += {ch}\nreturn {out}",
               f"return ''.join('{sep}' + {ch}.lower() if {ch}.isupper() else {ch} for {ch} in {s})")
    elif how == "camel":
        sep, said = b.pick(("_", "underscores"), ("-", "hyphens"), (" ", "single spaces"))
        s = b.param(v.WORD, "name s text", described=f"a string of lowercase words separated by {said}", sample=lambda r: sep.join(x.lower() for x in r.sample(v.WORDS, r.randint(1, 4))))
        first = b.chance(0.6)
        b.named("to_camel", "camel_case", "join_words")
        b.do(f"join the words of <{s}> (separated by {said}) without separator, with a capital first letter on every word" + (" except the first" if first else ""))
        if first:
            b.code(f"{out} = {s}.split('{sep}')\nreturn {out}[0] + ''.join({w}.capitalize() for {w} in {out}[1:])", f"{w}, *{out} = {s}.split('{sep}')\nreturn {w} + ''.join(map(str.capitalize, {out}))")
        else:
            b.code(f"return ''.join({w}.capitalize() for {w} in {s}.split('{sep}'))", f"{out} = ''\nfor {w} in {s}.split('{sep}'):\n    {out} += {w}[0].upper() + {w}[1:]\nreturn {out}")
    elif how == "initials":
        s = b.param(v.SENTENCE)
        dot = b.pick("", ".", ". ")
        tail = b.pick("upper", "lower")
        b.named("initials", "abbreviate", "acronym")
        b.noun(f"a string of the first letters of the words of <{s}> in {tail} case" + ({"": ", with nothing in between", ".": ", each followed by a dot", ". ": ", separated by a dot and a space"}[dot]))
        if dot == ".":
            b.code(f"return ''.join({w}[0].{tail}() + '.' for {w} in {s}.split())", f"{out} = ''\nfor {w} in {s}.split():\n    {out} += {w}[0].{tail}() + '.'\nreturn {out}")
        else:
            b.code(f"return '{dot}'.join({w}[0].{tail}() for {w} in {s}.split())", f"return '{dot}'.join([{w}[0] for {w} in {s}.split()]).{tail}()")
        b.case("")
    elif how == "slug":
        sep = b.pick("-", "_")
        s = b.param(v.TEXT, sample=lambda r: r.choice(("  ", "", " ")).join(r.choice(("Hello", "My", "Big", "green", "Tree", " ", "&", "42", "!", "no.")) + " " for _ in range(r.randint(1, 4))))
        b.named("slugify", "make_slug", "clean_name")
        b.do(f"convert <{s}> to lower case, keep only letters, digits and spaces, and join the remaining words with {sep!r}")
        b.code(f"{out} = ''.join({ch} for {ch} in {s}.lower() if {ch}.isalnum() or {ch} == ' ')\nreturn '{sep}'.join({out}.split())",
               f"{out} = ''\nfor {ch} in {s}.lower():\n    if {ch}.isalnum() or {ch} == ' ':\n        {out} += {ch}\nreturn '{sep}'.join({out}.split())")
        b.case("")
    elif how == "title":
        s = b.param(v.SENTENCE)
        small = b.pick(("of", "and", "the"), ("in", "on", "at"), ("a", "to", "for"))
        b.params[0].sample = lambda r: " ".join(r.choice((*small, *r.sample(v.WORDS, 4))).lower() for _ in range(r.randint(2, 5)))
        b.named("headline", "title_case", "capitalize_title")
        b.do(f"capitalize every word of <{s}> except the words '{small[0]}', '{small[1]}' and '{small[2]}', which stay as they are")
        b.code(f"return ' '.join({w} if {w} in {small!r} else {w}.capitalize() for {w} in {s}.split())",
               f"{out} = []\nfor {w} in {s}.split():\n    if {w} not in {small!r}:\n        {w} = {w}.capitalize()\n    {out}.append({w})\nreturn ' '.join({out})")
    else:
        s = b.param(v.TEXT, sample=lambda r: "".join(r.choice(v.WORDS).lower() + " " * r.randint(1, 3) for _ in range(r.randint(1, 4))))
        b.named("squash_spaces", "normalize_spaces", "tidy")
        b.do(f"remove leading and trailing spaces from <{s}> and reduce all runs of spaces inside it to one space")
        b.code(f"return ' '.join({s}.split())", f"{s} = {s}.strip()\nwhile '  ' in {s}:\n    {s} = {s}.replace('  ', ' ')\nreturn {s}")
        b.case("   ")


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
        shape, code = b.pick((f"row i (counting from 1) has i times '{mark}'", f"'{mark}' * {i}"), (f"row i (counting from 1) is indented by i - 1 spaces and then has one '{mark}'", f"' ' * ({i} - 1) + '{mark}'"),
                             (f"row i (counting from 1) has the number i repeated i times", f"str({i}) * {i}"), (f"row i (counting from 1) has the digits from 1 to i", f"''.join(str(k) for k in range(1, {i} + 1))"),
                             (f"row i (counting from 1) has i times '{mark}', aligned to the right in a width of <{n}>", f"('{mark}' * {i}).rjust({n})"))
        down = b.chance(0.3)
        loop = f"range({n}, 0, -1)" if down else f"range(1, {n} + 1)"
        b.named("triangle", "draw", "pattern", "staircase")
        b.do(f"build a drawing of <{n}> rows in which {shape}" + (", from the last row to the first" if down else "") + (", and return it as one string with line breaks between the rows" if text else ", and return the rows as a list of strings"))
        if text:
            b.code(f"return '\\n'.join({code} for {i} in {loop})", f"{out} = []\nfor {i} in {loop}:\n    {out}.append({code})\nreturn '\\n'.join({out})")
        else:
            b.code(f"return [{code} for {i} in {loop}]", f"{out} = []\nfor {i} in {loop}:\n    {out}.append({code})\nreturn {out}")
        b.case(*([0]))
    elif how == "box":
        w, h = b.param(v.SMALL, "width w columns", sample=v.between(2, 5)), b.param(v.SMALL, "height h rows", sample=v.between(2, 4))
        b.returns = "list[str]"
        hollow = b.chance(0.5)
        b.named("box", "rectangle", "draw_box")
        if hollow:
            b.do(f"draw the outline of a rectangle of <{w}> by <{h}> characters with '{mark}', spaces inside, and return its rows as a list of strings")
            b.note("Both sizes are at least 2.", "Width and height are 2 or more.")
            b.code(f"{out} = ['{mark}' * {w}]\nfor _ in range({h} - 2):\n    {out}.append('{mark}' + ' ' * ({w} - 2) + '{mark}')\n{out}.append('{mark}' * {w})\nreturn {out}",
                   f"return ['{mark}' * {w} if {i} in (0, {h} - 1) else '{mark}' + ' ' * ({w} - 2) + '{mark}' for {i} in range({h})]")
        else:
            other = b.pick(".", "-", " ")
            b.do(f"build a chessboard pattern of <{h}> rows and <{w}> columns from '{mark}' and '{other}', starting with '{mark}' in the upper left corner, and return the rows as a list of strings")
            c = b.local("j col")
            b.code(f"return [''.join('{mark}' if ({i} + {c}) % 2 == 0 else '{other}' for {c} in range({w})) for {i} in range({h})]",
                   f"{out} = []\nfor {i} in range({h}):\n    line_text = ''\n    for {c} in range({w}):\n        line_text += '{mark}{other}'[({i} + {c}) % 2]\n    {out}.append(line_text)\nreturn {out}")
    elif how == "bar":
        xs = b.param(v.COUNTS, sample=lambda r: {key: r.randint(0, 6) for key in r.sample(v.WORDS, r.randint(1, 3))})
        k, n = b.local("key name k"), b.local("n value count")
        b.returns = "list[str]"
        b.named("bars", "bar_chart", "histogram_lines")
        b.noun(f"a list of lines, one for each entry of <{xs}>: the key, a colon, a space and as many '{mark}' as the value says")
        b.code(f"return [f'{{{k}}}: ' + '{mark}' * {n} for {k}, {n} in {xs}.items()]", f"{out} = []\nfor {k} in {xs}:\n    {out}.append({k} + ': ' + '{mark}' * {xs}[{k}])\nreturn {out}")
        b.case({})
    else:
        s = b.param(v.WORD, "title s text")
        w = b.param(v.SMALL, "width w size", sample=v.between(4, 14))
        b.returns = "str"
        side, said, f = b.pick((0, "on the left", f"{s} + '{mark}' * ({w} - len({s}))"), (1, "on the right", f"'{mark}' * ({w} - len({s})) + {s}"))
        b.named("pad", "fill", "align")
        b.noun(f"<{s}> padded with '{mark}' to a length of <{w}>, with the text {said}")
        b.note("If the text is too long, only its first characters that fit are kept.", "A text that is too long is cut at the end.")
        b.code(f"if len({s}) >= {w}:\n    return {s}[:{w}]\nreturn {f}", f"return {s}[:{w}].{'rjust' if side else 'ljust'}({w}, '{mark}')")


@family()
def text_positions(b: Builder) -> None:
    """Finding things in a string: all positions, between marks, k-th occurrence, gaps."""
    s = b.param(v.LETTER_TEXT, sample=lambda r: "".join(r.choice("abcx") for _ in range(r.randint(4, 11))))
    t = b.param(v.WORD, "target ch c mark", described="a single character", short="", sample=v.among("a", "b", "c", "x"))
    i, ch, out = b.local("i index pos"), b.local("symbol letter char"), b.local("result found out")
    how = b.pick("all", "kth", "before", "after", "between", "gap", "count_before", "split_count")
    b.case("", "a")
    if how == "all":
        b.returns = "list[int]"
        b.named("find_all", "positions", "indices_of")
        b.noun(f"a list of all indices at which <{t}> occurs in <{s}>")
        b.code(f"return [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]", f"{out} = []\n{i} = {s}.find({t})\nwhile {i} != -1:\n    {out}.append({i})\n    {i} = {s}.find({t}, {i} + 1)\nreturn {out}",
               f"{out} = []\nfor {i} in range(len({s})):\n    if {s}[{i}] == {t}:\n        {out}.append({i})\nreturn {out}")
    elif how == "kth":
        k, word = b.pick((2, "second"), (3, "third"))
        n = b.local("count seen n")
        b.named(f"find_{word}", f"{word}_index", f"{word}_occurrence")
        b.noun(f"the index of the {word} occurrence of <{t}> in <{s}>, or -1 if there is none")
        b.code(f"{n} = 0\nfor {i}, {ch} in enumerate({s}):\n    if {ch} == {t}:\n        {n} += 1\n        if {n} == {k}:\n            return {i}\nreturn -1",
               f"{out} = [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]\nreturn {out}[{k - 1}] if len({out}) >= {k} else -1")
    elif how in ("before", "after"):
        b.returns = "str"
        last = b.chance(0.4)
        which = "last" if last else "first"
        b.named(f"text_{how}", how + "_mark")
        b.noun(f"the part of <{s}> {how} the {which} <{t}>")
        b.note(f"If <{t}> does not occur, return the whole string.", f"Without any <{t}> the string is returned unchanged.")
        find = "rfind" if last else "find"
        cut = f"{s}[:{i}]" if how == "before" else f"{s}[{i} + 1:]"
        b.code(f"{i} = {s}.{find}({t})\nif {i} == -1:\n    return {s}\nreturn {cut}", f"if {t} not in {s}:\n    return {s}\nreturn " + (f"{s}.{'rsplit' if last else 'split'}({t}, 1)[{0 if how == 'before' else 1}]"))
    elif how == "between":
        b.returns = "str"
        b.named("between", "inside", "between_marks")
        b.noun(f"the part of <{s}> between the first and the last <{t}>, both left out")
        b.note(f"If <{t}> occurs less than twice, return an empty string.", f"With fewer than two <{t}> the result is ''.")
        j = b.local("j end last")
        b.code(f"{i} = {s}.find({t})\n{j} = {s}.rfind({t})\nif {i} == {j}:\n    return ''\nreturn {s}[{i} + 1:{j}]", f"if {s}.count({t}) < 2:\n    return ''\nreturn {s}[{s}.index({t}) + 1:{s}.rindex({t})]")
    elif how == "gap":
        j = b.local("last prev previous")
        b.named("largest_gap", "longest_distance", "widest_gap")
        b.noun(f"the largest distance between two «successive|consecutive» occurrences of <{t}> in <{s}>, or 0 if there are fewer than two")
        b.code(f"{out} = 0\n{j} = -1\nfor {i}, {ch} in enumerate({s}):\n    if {ch} == {t}:\n        if {j} >= 0:\n            {out} = max({out}, {i} - {j})\n        {j} = {i}\nreturn {out}",
               f"{out} = [{i} for {i}, {ch} in enumerate({s}) if {ch} == {t}]\nreturn max((q - p for p, q in zip({out}, {out}[1:])), default=0)")
    elif how == "count_before":
        n = b.local("count n total")
        b.named("followed_by", "count_next", "count_doubles")
        b.noun(f"the number of times <{t}> is directly followed by another <{t}> in <{s}> (overlaps count)", f"how often two <{t}> stand next to each other in <{s}>, overlaps counted")
        b.code(f"return sum({s}[{i}] == {s}[{i} + 1] == {t} for {i} in range(len({s}) - 1))", f"{n} = 0\nfor {i} in range(len({s}) - 1):\n    if {s}[{i}] == {t} and {s}[{i} + 1] == {t}:\n        {n} += 1\nreturn {n}")
    else:
        b.returns = "list[int]"
        b.named("piece_lengths", "lengths_between")
        b.noun(f"a list of the lengths of the pieces that result when <{s}> is split at every <{t}>")
        b.code(f"return [len({ch}) for {ch} in {s}.split({t})]", f"{out} = [0]\nfor {ch} in {s}:\n    if {ch} == {t}:\n        {out}.append(0)\n    else:\n        {out}[-1] += 1\nreturn {out}")


@family()
def letter_scores(b: Builder) -> None:
    """Points for characters by class, summed or compared."""
    s = b.param(v.WORD, "word s text name", sample=lambda r: r.choice((v.word, v.noisy))(r))
    ch, total = b.local("ch c letter"), b.local("score total points")
    p = b.rng.sample(range(1, 10), 3)
    classes = b.rng.sample(((f"{ch} in 'aeiou'", "lowercase vowel"), (f"{ch}.isdigit()", "digit"), (f"{ch}.isupper()", "uppercase letter"), (f"{ch} == ' '", "space"), (f"{ch} in 'xyz'", "'x', 'y' or 'z'")), 2)
    other = b.pick(0, 1, p[2])
    b.named("score", "points", "word_value", "rate_text")
    b.noun(f"the score of <{s}>: {p[0]} points for each {classes[0][1]}, {p[1]} for each {classes[1][1]} and {other} for any other character")
    b.do(f"add up {p[0]} for every {classes[0][1]} in <{s}>, {p[1]} for every {classes[1][1]} and {other} for each remaining character")
    b.code(f"{total} = 0\nfor {ch} in {s}:\n    if {classes[0][0]}:\n        {total} += {p[0]}\n    elif {classes[1][0]}:\n        {total} += {p[1]}\n" + (f"    else:\n        {total} += {other}\n" if other else "") + f"return {total}",
           f"return sum({p[0]} if {classes[0][0]} else {p[1]} if {classes[1][0]} else {other} for {ch} in {s})")
    b.case("")


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
        b.do(f"distribute the words of <{s}> over lines of at most <{k}> characters, putting as many words as possible on each line, and return the lines as a list")
        b.note("A word longer than a line stands alone.", "No word is broken.")
        b.code(f"{out} = []\n{cur} = ''\nfor {w} in {s}.split():\n    if not {cur}:\n        {cur} = {w}\n    elif len({cur}) + 1 + len({w}) <= {k}:\n        {cur} += ' ' + {w}\n    else:\n        {out}.append({cur})\n        {cur} = {w}\nif {cur}:\n    {out}.append({cur})\nreturn {out}")
        b.case("", 10)
    elif how == "truncate":
        b.returns = "str"
        tail = b.pick("...", "~", "..", "+")
        b.named("truncate", "shorten", "cut_text")
        b.noun(f"<{s}> itself if it has at most <{k}> characters, otherwise its beginning followed by '{tail}', together exactly <{k}> characters")
        b.code(f"if len({s}) <= {k}:\n    return {s}\nreturn {s}[:{k} - {len(tail)}] + '{tail}'", f"return {s} if len({s}) <= {k} else {s}[:{k} - {len(tail)}] + '{tail}'")
    else:
        b.returns = "str"
        b.named("fitting_words", "first_words", "cut_at_word")
        b.noun(f"as many whole words from the start of <{s}> as fit in <{k}> characters, joined by single spaces")
        b.code(f"{cur} = ''\nfor {w} in {s}.split():\n    {out} = {cur} + ' ' + {w} if {cur} else {w}\n    if len({out}) > {k}:\n        break\n    {cur} = {out}\nreturn {cur}")
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
        cond, said = b.pick((f"{x} % 2 == 0", "even"), (f"{x} > 5", "greater than 5"), (f"{x} < 0", "negative"), (f"{x} % 3 == 0", "divisible by 3"))
        b.named("show", "print_matching", "list_values")
        b.do(f"print every number in <{xs}> that is {said}, one per line")
        b.code(f"for {x} in {xs}:\n    if {cond}:\n        print({x})")
    elif how == "table":
        n, k = b.param(v.INT, "n number base", sample=v.between(2, 12)), b.number(3, 5)
        i = b.local("i k factor")
        b.named("times_table", "print_table", "show_table")
        b.do(f"print the first {k} lines of the multiplication table of <{n}>, in the form '3 x 2 = 6' with <{n}> first and the factor (1 to {k}) second")
        b.code(f"for {i} in range(1, {k} + 1):\n    print(f'{{{n}}} x {{{i}}} = {{{n} * {i}}}')", f"for {i} in range(1, {k} + 1):\n    print({n}, 'x', {i}, '=', {n} * {i})")
    elif how == "count":
        n = b.param(v.INT, "n start count", sample=v.between(1, 5))
        i = b.local("i left k")
        last = b.pick("go", "done", "lift off", "start")
        b.named("count_down", "announce", "countdown")
        b.do(f"print the numbers from <{n}> down to 1, one per line, and then '{last}'")
        b.code(f"for {i} in range({n}, 0, -1):\n    print({i})\nprint('{last}')", f"while {n} > 0:\n    print({n})\n    {n} -= 1\nprint('{last}')")
    else:
        xs = b.param(v.STRS)
        w, i = b.local("w word item"), b.local("i number pos")
        start = b.pick(0, 1)
        b.named("print_list", "show_numbered", "print_words")
        b.do(f"print the strings in <{xs}>, one per line, each after its number (from {start}) and a colon with a space")
        b.code(f"for {i}, {w} in enumerate({xs}{', start=1' if start else ''}):\n    print(f'{{{i}}}: {{{w}}}')", f"{i} = {start}\nfor {w} in {xs}:\n    print(str({i}) + ': ' + {w})\n    {i} += 1")
