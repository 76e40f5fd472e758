"""Parametric families that rewrite text: ciphers, words, characters, fixed-length pieces."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family(1.2)
def shift_cipher(b: Builder) -> None:
    """Letter shifting and substitution."""
    s = b.param(v.SENTENCE, sample=lambda r: v.sentence(r) if r.random() < 0.5 else r.choice(v.WORDS).lower())
    ch, out = b.local("ch c letter"), b.local("result out coded")
    b.returns = "str"
    how = b.pick("shift", "shift", "mirror", "growing", "vowels", "table", "digits")
    keep = b.pick(
        "Other characters stay as they are.", "All other characters are kept.", "Everything else is left unchanged."
    )
    if how == "shift":
        k_text = b.chance(0.5)
        k = b.param(v.SMALL, "k shift offset step", sample=v.between(1, 9)) if k_text else str(b.number(1, 6))
        said = f"<{k}>" if k_text else k
        back = b.chance(0.3)
        sign = "-" if back else "+"
        b.named("shift_letters", "encode", "rotate_letters", "caesar")
        b.do(
            f"move every lowercase letter of <{s}> {said} places {'back' if back else 'forward'} in the alphabet, wrapping around {'from a to z' if back else 'from z to a'}"
        )
        b.note(keep)
        alpha = b.local("alphabet letters")
        b.code(
            f"{out} = ''\nfor {ch} in {s}:\n    if 'a' <= {ch} <= 'z':\n        {out} += chr((ord({ch}) - ord('a') {sign} {k}) % 26 + ord('a'))\n    else:\n        {out} += {ch}\nreturn {out}",
            f"{alpha} = 'abcdefghijklmnopqrstuvwxyz'\n{out} = []\nfor {ch} in {s}:\n    if {ch} in {alpha}:\n        {out}.append({alpha}[({alpha}.index({ch}) {sign} {k}) % 26])\n    else:\n        {out}.append({ch})\nreturn ''.join({out})",
            f"return ''.join(chr((ord({ch}) - 97 {sign} {k}) % 26 + 97) if {ch}.islower() else {ch} for {ch} in {s})",
        )
    elif how == "mirror":
        b.named("mirror_alphabet", "flip_letters", "encode")
        b.do(
            f"replace every lowercase letter of <{s}> by its mirror image in the alphabet (a becomes z, b becomes y, and so on)"
        )
        b.note(keep)
        b.code(
            f"return ''.join(chr(219 - ord({ch})) if {ch}.islower() else {ch} for {ch} in {s})",
            f"{out} = ''\nfor {ch} in {s}:\n    if 'a' <= {ch} <= 'z':\n        {out} += chr(ord('a') + ord('z') - ord({ch}))\n    else:\n        {out} += {ch}\nreturn {out}",
        )
    elif how == "growing":
        i = b.local("i index pos")
        b.params[0].sample = lambda r: r.choice(v.WORDS).lower()
        b.params[0].described = "a string of lowercase letters"
        b.named("growing_shift", "shift_by_position", "encode")
        b.do(
            f"shift each letter of <{s}> forward in the alphabet by its index, the first by 0, the second by 1, and so on, wrapping from z to a"
        )
        b.code(
            f"{out} = ''\nfor {i}, {ch} in enumerate({s}):\n    {out} += chr((ord({ch}) - ord('a') + {i}) % 26 + ord('a'))\nreturn {out}",
            f"return ''.join(chr((ord({ch}) - 97 + {i}) % 26 + 97) for {i}, {ch} in enumerate({s}))",
        )
    elif how == "vowels":
        mark = b.pick("*", "#", "_", ".", "-")
        b.named("hide_vowels", "mask_vowels", "replace_vowels")
        b.do(f"replace every vowel of <{s}>, upper or lower case, by '{mark}'")
        b.code(
            f"return ''.join('{mark}' if {ch} in 'aeiouAEIOU' else {ch} for {ch} in {s})",
            f"{out} = ''\nfor {ch} in {s}:\n    if {ch}.lower() in 'aeiou':\n        {out} += '{mark}'\n    else:\n        {out} += {ch}\nreturn {out}",
            f"for {ch} in 'aeiouAEIOU':\n    {s} = {s}.replace({ch}, '{mark}')\nreturn {s}",
        )
    elif how == "table":
        keys = b.rng.sample("aeioustrn", 3)
        vals = b.rng.sample("430715!@", 3)
        table = dict(zip(keys, vals, strict=True))
        name = b.local("table codes swaps")
        said = ", ".join(f"'{x}' by '{y}'" for x, y in table.items())
        b.named("substitute", "translate", "encode")
        b.do(f"replace in <{s}> {said}, and keep everything else")
        b.code(
            f"{name} = {table!r}\nreturn ''.join({name}.get({ch}, {ch}) for {ch} in {s})",
            f"return {s}.translate(str.maketrans('{''.join(keys)}', '{''.join(vals)}'))",
            f"{name} = {table!r}\n{out} = ''\nfor {ch} in {s}:\n    if {ch} in {name}:\n        {out} += {name}[{ch}]\n    else:\n        {out} += {ch}\nreturn {out}",
        )
    else:
        b.params[0].sample = lambda r: r.choice(v.WORDS).lower()
        sep = b.pick("-", " ", ",")
        b.named("letter_numbers", "to_positions", "spell_numbers")
        b.do(f"replace each letter of <{s}> by its position in the alphabet (a is 1) and join the numbers with {sep!r}")
        b.params[0].described = "a string of lowercase letters"
        b.code(
            f"return '{sep}'.join(str(ord({ch}) - ord('a') + 1) for {ch} in {s})",
            f"return '{sep}'.join(str(ord({ch}) - 96) for {ch} in {s})",
        )


@family(1.2)
def word_rewrite(b: Builder) -> None:
    """Words of a sentence rewritten one by one and put together again."""
    s = b.param(v.SENTENCE)
    w, out, i = b.local("w word part"), b.local("result out changed"), b.local("i index pos")
    b.returns = "str"
    k = b.number(3, 5)
    case, said = b.pick(
        (f"{w}[::-1]", "reversed"),
        (f"{w}.upper()", "put in upper case"),
        (f"{w}[0].upper() + {w}[1:]", "given a capital first letter"),
        (f"{w}[1:] + {w}[0]", "changed by moving its first letter to the end"),
        (f"{w}[-1] + {w}[:-1]", "changed by moving its last letter to the front"),
        (f"{w} + {w}[-1]", "lengthened by repeating its last letter"),
        (f"{w}[:-1]", "shortened by its last letter"),
        (f"'*' * len({w})", "replaced by as many asterisks as it has letters"),
        (f"{w}[0] + '.'", "abbreviated to its first letter and a dot"),
        (f"{w} + str(len({w}))", "followed by its length"),
        (f"'(' + {w} + ')'", "put in parentheses"),
    )
    cond, which = b.pick(
        (f"len({w}) > {k}", f"word longer than {k} letters"),
        (f"len({w}) <= {k}", f"word of at most {k} letters"),
        (f"len({w}) % 2 == 0", "word of even length"),
        (f"{w}[0] in 'aeiou'", "word that starts with a lowercase vowel"),
        (f"{i} % 2 == 0", "second word, starting with the first,"),
        (f"{i} % 2 == 1", "second word, starting with the second,"),
        ("", "word"),
        (f"{w}.endswith('e')", "word ending in 'e'"),
    )
    b.named("rewrite", "change_words", "transform_words", "edit_sentence")
    b.noun(f"<{s}> with every {which} {said}")
    b.note(
        "Words are separated by single spaces in the input and in the result.",
        "The words stay separated by single spaces.",
        "Split at spaces and join with single spaces.",
    )
    if cond:
        b.note("The other words stay the same.", "All other words are unchanged.")
    loop = f"for {i}, {w} in enumerate({s}.split())" if i in cond.split() else f"for {w} in {s}.split()"
    if cond:
        b.code(
            f"return ' '.join({case} if {cond} else {w} {loop})",
            f"{out} = []\n{loop}:\n    if {cond}:\n        {out}.append({case})\n    else:\n        {out}.append({w})\nreturn ' '.join({out})",
            f"{out} = []\n{loop}:\n    if {cond}:\n        {w} = {case}\n    {out}.append({w})\nreturn ' '.join({out})",
        )
    else:
        b.code(
            f"return ' '.join({case} {loop})",
            f"return ' '.join([{case} {loop}])",
            f"{out} = []\n{loop}:\n    {out}.append({case})\nreturn ' '.join({out})",
        )
    b.case(b.rng.choice(v.WORDS))


@family(1.2)
def character_rewrite(b: Builder) -> None:
    """Characters rewritten by class or position."""
    s = b.param(v.WORD, sample=lambda r: r.choice((v.word, v.sentence, v.noisy))(r))
    ch, out, i = b.local("ch c char"), b.local("result out made"), b.local("i index pos")
    b.returns = "str"
    b.case("")
    cond, which, enum = b.pick(
        (f"{i} % 2 == 0", "at an even index", 1),
        (f"{i} % 2 == 1", "at an odd index", 1),
        (f"{i} % 3 == 2", "at every third position (the third, the sixth, ...)", 1),
        (f"{ch}.lower() in 'aeiou'", "that is a vowel (either case)", 0),
        (f"{ch}.isdigit()", "that is a digit", 0),
        (f"{ch}.isupper()", "that is an uppercase letter", 0),
        (f"{ch} == ' '", "that is a space", 0),
        (f"not {ch}.isalnum()", "that is neither letter nor digit", 0),
    )
    mark = b.pick("*", "-", "_", "#", ".")
    new, said = b.pick(
        (f"{ch}.upper()", "put in upper case"),
        (f"{ch} * 2", "doubled"),
        (f"'{mark}'", f"replaced by '{mark}'"),
        ("''", "removed"),
        (f"'{mark}' + {ch}", f"preceded by '{mark}'"),
        (f"{ch} + '{mark}'", f"followed by '{mark}'"),
        (f"'[' + {ch} + ']'", "put in square brackets"),
    )
    if new.endswith("upper()") and not enum:
        new, said = f"{ch} * 2", "doubled"
    b.named("rewrite_characters", "edit_text", "mark_characters", "change_letters")
    b.noun(f"<{s}> with every character {which} {said}", f"a copy of <{s}> in which each character {which} is {said}")
    loop = f"for {i}, {ch} in enumerate({s})" if enum else f"for {ch} in {s}"
    if new == "''":
        flip = (
            cond.replace("==", "!=")
            if "==" in cond
            else (
                cond[4:]
                if cond.startswith("not ")
                else cond.replace(" in ", " not in ")
                if " in " in cond
                else f"not {cond}"
            )
        )
        b.code(
            f"return ''.join({ch} {loop} if {flip})",
            f"{out} = ''\n{loop}:\n    if {flip}:\n        {out} += {ch}\nreturn {out}",
            f"{out} = []\n{loop}:\n    if {cond}:\n        continue\n    {out}.append({ch})\nreturn ''.join({out})",
        )
    else:
        b.code(
            f"return ''.join({new} if {cond} else {ch} {loop})",
            f"{out} = ''\n{loop}:\n    if {cond}:\n        {out} += {new}\n    else:\n        {out} += {ch}\nreturn {out}",
            f"{out} = []\n{loop}:\n    {out}.append({new} if {cond} else {ch})\nreturn ''.join({out})",
        )


@family()
def sliding_strings(b: Builder) -> None:
    """Substrings of a fixed length: list, count distinct, chunks."""
    s = b.param(v.LETTER_TEXT)
    with_k = b.chance(0.6)
    k = (
        b.param(v.SMALL, "k size width length", described="a positive integer", sample=v.between(1, 4))
        if with_k
        else str(b.number(2, 3))
    )
    said = f"<{k}>" if with_k else k
    i, out = b.local("i start pos"), b.local("result out pieces")
    how = b.pick("all", "distinct", "chunks", "reverse_chunks", "most")
    if how == "all":
        b.returns = "list[str]"
        b.named("windows", "substrings", "ngrams")
        b.noun(f"a list of all substrings of <{s}> of length {said}, from left to right")
        b.code(
            f"return [{s}[{i}:{i} + {k}] for {i} in range(len({s}) - {k} + 1)]",
            f"{out} = []\nfor {i} in range(len({s}) - {k} + 1):\n    {out}.append({s}[{i}:{i} + {k}])\nreturn {out}",
        )
    elif how == "distinct":
        b.named("count_distinct_substrings", "distinct_windows")
        b.noun(
            f"the number of different substrings of length {said} in <{s}>",
            f"how many «different|distinct» substrings of length {said} occur in <{s}>",
        )
        b.code(
            f"return len({{{s}[{i}:{i} + {k}] for {i} in range(len({s}) - {k} + 1)}})",
            f"{out} = set()\nfor {i} in range(len({s}) - {k} + 1):\n    {out}.add({s}[{i}:{i} + {k}])\nreturn len({out})",
        )
    elif how == "chunks":
        sep = b.pick("-", " ", "/")
        b.returns = "str"
        b.named("group_characters", "chunk", "insert_separators")
        b.do(f"break <{s}> into pieces of {said} characters, the last one possibly shorter, and join them with {sep!r}")
        b.code(
            f"return '{sep}'.join({s}[{i}:{i} + {k}] for {i} in range(0, len({s}), {k}))",
            f"{out} = []\nwhile {s}:\n    {out}.append({s}[:{k}])\n    {s} = {s}[{k}:]\nreturn '{sep}'.join({out})",
        )
    elif how == "reverse_chunks":
        b.returns = "str"
        b.named("reverse_blocks", "flip_chunks")
        b.do(f"reverse each block of {said} characters of <{s}> separately; the last block may be shorter")
        b.code(
            f"{out} = ''\nfor {i} in range(0, len({s}), {k}):\n    {out} += {s}[{i}:{i} + {k}][::-1]\nreturn {out}",
            f"return ''.join({s}[{i}:{i} + {k}][::-1] for {i} in range(0, len({s}), {k}))",
        )
    else:
        b.named("max_vowels", "densest_window")
        b.noun(f"the largest number of lowercase vowels in any substring of <{s}> of length {said}")
        b.note("Return 0 if the string is shorter than that.", "The result is 0 for shorter strings.")
        b.params[0].sample = lambda r: "".join(r.choice("aeioxyzbc") for _ in range(r.randint(4, 11)))
        ch = b.local("ch c")
        b.code(
            f"{out} = 0\nfor {i} in range(len({s}) - {k} + 1):\n    {out} = max({out}, sum({ch} in 'aeiou' for {ch} in {s}[{i}:{i} + {k}]))\nreturn {out}"
        )
    b.case(*(("", 2) if with_k else ("",)))
