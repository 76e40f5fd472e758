"""Parametric families that compare, check and convert strings."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.phrasing import join_and
from training.composer.registry import family


@family()
def compare_strings(b: Builder) -> None:
    """Two strings: positions that differ, shared letters, interleaving, common ends."""
    s = b.param(v.WORD, "a first s left word1", short="", sample=lambda r: r.choice(v.WORDS).lower())
    t = b.param(
        v.WORD,
        "b second t right word2",
        short="",
        sample=lambda r: r.choice((r.choice(v.WORDS), "stone", "river", "maple")).lower(),
    )
    x, y, out, i = b.local("x p c1"), b.local("y q c2"), b.local("result out count"), b.local("i pos")
    how = b.pick(
        "differ",
        "same",
        "prefix",
        "suffix",
        "shared",
        "interleave",
        "letters",
        "missing",
        "alternate",
        "rotation",
        "subsequence",
        "remove",
    )
    b.case("", b.rng.choice(v.WORDS))
    if how in ("differ", "same"):
        op, said = ("!=", "different characters") if how == "differ" else ("==", "the same character")
        b.named("count_matches" if how == "same" else "count_differences", "compare")
        b.noun(
            f"the number of positions at which <{s}> and <{t}> have {said}",
            f"how many positions there are at which <{s}> and <{t}> have {said}",
        )
        b.note(
            "Only positions that exist in both are compared.",
            "Characters beyond the end of the shorter string are ignored.",
        )
        b.code(
            f"return sum({x} {op} {y} for {x}, {y} in zip({s}, {t}))",
            f"{out} = 0\nfor {i} in range(min(len({s}), len({t}))):\n    if {s}[{i}] {op} {t}[{i}]:\n        {out} += 1\nreturn {out}",
            f"{out} = 0\nfor {x}, {y} in zip({s}, {t}):\n    if {x} {op} {y}:\n        {out} += 1\nreturn {out}",
        )
        b.params[1].sample = lambda r: "".join(r.choice("aeornts") for _ in range(r.randint(3, 6)))
    elif how in ("prefix", "suffix"):
        b.returns = "str"
        pre = how == "prefix"
        b.params[0].sample = lambda r: (
            ("str", "st", "mon", "pla")[r.randrange(4)] + r.choice(("eam", "ong", "net", "kin"))
            if pre
            else r.choice(("sa", "wi", "be", "")) + r.choice(("ring", "lling", "ster"))
        )
        b.params[1].sample = b.params[0].sample
        b.named(f"common_{how}", f"shared_{'start' if pre else 'ending'}")
        b.noun(
            f"the longest common {how} of <{s}> and <{t}>",
            f"the longest string that both <{s}> and <{t}> {'start' if pre else 'end'} with",
        )
        if pre:
            b.code(
                f"{i} = 0\nwhile {i} < min(len({s}), len({t})) and {s}[{i}] == {t}[{i}]:\n    {i} += 1\nreturn {s}[:{i}]",
                f"{out} = ''\nfor {x}, {y} in zip({s}, {t}):\n    if {x} != {y}:\n        break\n    {out} += {x}\nreturn {out}",
            )
        else:
            b.code(
                f"{i} = 0\nwhile {i} < min(len({s}), len({t})) and {s}[-1 - {i}] == {t}[-1 - {i}]:\n    {i} += 1\nreturn {s}[len({s}) - {i}:]",
                f"{out} = ''\nfor {x}, {y} in zip(reversed({s}), reversed({t})):\n    if {x} != {y}:\n        break\n    {out} = {x} + {out}\nreturn {out}",
            )
    elif how == "shared":
        b.returns = "str"
        b.named("shared_letters", "common_letters")
        b.noun(
            f"a string of the characters that occur in both <{s}> and <{t}>, each once, in sorted order",
            f"the distinct characters common to <{s}> and <{t}>, sorted and joined into a string",
        )
        b.code(
            f"return ''.join(sorted(set({s}) & set({t})))",
            f"return ''.join(sorted({x} for {x} in set({s}) if {x} in {t}))",
        )
    elif how == "missing":
        b.returns = "str"
        b.named("only_in_first", "missing_letters")
        b.noun(f"a string of the characters of <{s}> that do not occur in <{t}>, in their order")
        b.code(
            f"return ''.join({x} for {x} in {s} if {x} not in {t})",
            f"{out} = ''\nfor {x} in {s}:\n    if {x} not in {t}:\n        {out} += {x}\nreturn {out}",
        )
    elif how in ("interleave", "alternate"):
        b.returns = "str"
        rest = how == "interleave"
        b.named("interleave", "mix", "weave")
        b.do(f"build a string that takes characters alternately from <{s}> and <{t}>, beginning with <{s}>")
        b.note(
            "When one of them is used up, the rest of the other follows.",
            "What is left of the longer one goes to the end.",
        ) if rest else b.note("Stop at the end of the shorter one.")
        if rest:
            b.code(
                f"{out} = ''\nfor {i} in range(max(len({s}), len({t}))):\n    {out} += {s}[{i}:{i} + 1] + {t}[{i}:{i} + 1]\nreturn {out}",
                f"{out} = ''.join({x} + {y} for {x}, {y} in zip({s}, {t}))\n{i} = min(len({s}), len({t}))\nreturn {out} + {s}[{i}:] + {t}[{i}:]",
            )
        else:
            b.code(
                f"return ''.join({x} + {y} for {x}, {y} in zip({s}, {t}))",
                f"{out} = ''\nfor {x}, {y} in zip({s}, {t}):\n    {out} += {x} + {y}\nreturn {out}",
            )
    elif how == "letters":
        b.named("same_letters", "made_of_same_letters")
        b.params[0].sample = b.params[1].sample = lambda r: "".join(r.choice("abc") for _ in range(r.randint(2, 4)))
        b.whether(
            f"<{s}> and <{t}> use the same set of characters, however often each occurs",
            f"every character of <{s}> occurs in <{t}> and the other way round",
        )
        b.code(
            f"return set({s}) == set({t})", f"return all({x} in {t} for {x} in {s}) and all({y} in {s} for {y} in {t})"
        )
    elif how == "rotation":
        b.params[0].sample = b.params[1].sample = lambda r: (
            w := r.choice(("stone", "abcab", "xyz")),
            k := r.randrange(3),
            w[k:] + w[:k],
        )[2]
        b.named("is_rotation", "rotated")
        b.whether(f"<{t}> can be made from <{s}> by moving some characters from the front to the end")
        b.code(
            f"return len({s}) == len({t}) and {t} in {s} + {s}",
            f"if len({s}) != len({t}):\n    return False\nreturn any({s}[{i}:] + {s}[:{i}] == {t} for {i} in range(len({s}))) or {s} == {t}",
        )
    elif how == "subsequence":
        b.params[0].sample = lambda r: "".join(r.choice("stonerive") for _ in range(r.randint(1, 3)))
        b.named("is_subsequence", "hidden_in", "can_be_crossed_out")
        b.whether(
            f"<{s}> can be made from <{t}> by deleting characters without changing the order of the others",
            f"the characters of <{s}> appear in <{t}> in the same order, gaps allowed",
        )
        b.code(
            f"{i} = 0\nfor {y} in {t}:\n    if {i} < len({s}) and {y} == {s}[{i}]:\n        {i} += 1\nreturn {i} == len({s})",
            f"{out} = iter({t})\nreturn all({x} in {out} for {x} in {s})",
        )
    else:
        b.returns = "str"
        b.named("cross_out", "subtract_letters")
        b.do(
            f"remove from <{s}> one occurrence of each character of <{t}>, the first one that is left each time, and return what remains"
        )
        b.note("Characters that are not there are skipped.", "A character without an occurrence left is ignored.")
        b.code(
            f"for {x} in {t}:\n    {s} = {s}.replace({x}, '', 1)\nreturn {s}",
            f"{out} = list({s})\nfor {x} in {t}:\n    if {x} in {out}:\n        {out}.remove({x})\nreturn ''.join({out})",
        )


@family()
def validated_code(b: Builder) -> None:
    """Rules that a code, name or password must keep."""
    s = b.param(
        v.WORD,
        b.pick("code s", "name text", "label s", "word s", "key text"),
        sample=lambda r: (
            r.choice(("", "A", "x", "q", "Zed")) + "".join(r.choice("abcXYZ0129_-") for _ in range(r.randint(2, 7)))
        ),
    )
    ch = b.local("ch c")
    low = b.number(3, 5)
    high = low + b.number(1, 4)
    rules = b.rng.sample(
        (
            (f"{low} <= len({s}) <= {high}", f"has from {low} to {high} characters"),
            (f"{s}[0].isalpha()", "starts with a letter"),
            (f"any({ch}.isdigit() for {ch} in {s})", "contains at least one digit"),
            (f"any({ch}.isupper() for {ch} in {s})", "contains at least one uppercase letter"),
            (f"'-' not in {s}", "contains no hyphen"),
            (f"{s}.count('_') <= 1", "contains at most one underscore"),
            (f"{s}.isalnum()", "consists only of letters and digits"),
            (f"not {s}[-1].isdigit()", "does not end in a digit"),
            (f"len(set({s})) == len({s})", "has no repeated character"),
        ),
        b.pick(2, 2, 3),
    )
    b.named("is_valid", "valid_code", "acceptable", "check")
    b.params[0].described = "a non-empty string"
    b.whether(
        f"<{s}> {join_and([said for _, said in rules])}",
        f"<{s}> is valid, which means that it {join_and([said for _, said in rules])}",
    )
    negated = [
        f"not {code}"
        if not code.startswith("not ") and (" " not in code or code.startswith("any"))
        else code[4:]
        if code.startswith("not ")
        else f"not ({code})"
        if "<=" in code or " in " not in code
        else code
        for code, _ in rules
    ]
    swaps = {
        f"not ('-' not in {s})": f"'-' in {s}",
        f"'-' not in {s}": f"'-' in {s}",
        f"not ({s}.count('_') <= 1)": f"{s}.count('_') > 1",
        f"not (len(set({s})) == len({s}))": f"len(set({s})) < len({s})",
        f"not ({low} <= len({s}) <= {high})": f"len({s}) < {low} or len({s}) > {high}",
    }
    negated = [swaps.get(code, code) for code in negated]
    b.code(
        "return " + " and ".join(code for code, _ in rules),
        "".join(f"if {code}:\n    return False\n" for code in negated) + "return True",
        "".join(f"if {code}:\n    return False\n" for code in negated[:-1]) + f"return {rules[-1][0]}",
    )


@family()
def slugs(b: Builder) -> None:
    """Conversions between naming styles and cleaned-up forms."""
    w, out, ch = b.local("w word part"), b.local("result out"), b.local("ch c")
    b.returns = "str"
    how = b.pick("snake", "camel", "initials", "slug", "camel_split", "title", "squash")
    if how in ("snake", "camel_split"):
        sep = b.pick("_", "-", " ") if how == "camel_split" else "_"
        s = b.param(
            v.WORD,
            "name s text",
            described="a name in camelCase",
            sample=lambda r: (
                t := "".join(x.capitalize() for x in r.sample(v.WORDS, r.randint(1, 3))),
                t[0].lower() + t[1:],
            )[1],
        )
        b.named("split_name", "camel_to_words", "uncamel")
        b.do(f"put {sep!r} before every capital letter of <{s}> and convert everything to lower case")
        b.code(
            f"{out} = ''\nfor {ch} in {s}:\n    if {ch}.isupper():\n        {out} += '{sep}' + {ch}.lower()\n    else:\n        {out} += {ch}\nreturn {out}",
            f"return ''.join('{sep}' + {ch}.lower() if {ch}.isupper() else {ch} for {ch} in {s})",
        )
    elif how == "camel":
        sep, said = b.pick(("_", "underscores"), ("-", "hyphens"), (" ", "single spaces"))
        s = b.param(
            v.WORD,
            "name s text",
            described=f"a string of lowercase words separated by {said}",
            sample=lambda r: sep.join(x.lower() for x in r.sample(v.WORDS, r.randint(1, 4))),
        )
        first = b.chance(0.6)
        b.named("to_camel", "camel_case", "join_words")
        b.do(
            f"join the words of <{s}> (separated by {said}) without separator, with a capital first letter on every word"
            + (" except the first" if first else "")
        )
        if first:
            b.code(
                f"{out} = {s}.split('{sep}')\nreturn {out}[0] + ''.join({w}.capitalize() for {w} in {out}[1:])",
                f"{w}, *{out} = {s}.split('{sep}')\nreturn {w} + ''.join(map(str.capitalize, {out}))",
            )
        else:
            b.code(
                f"return ''.join({w}.capitalize() for {w} in {s}.split('{sep}'))",
                f"{out} = ''\nfor {w} in {s}.split('{sep}'):\n    {out} += {w}[0].upper() + {w}[1:]\nreturn {out}",
            )
    elif how == "initials":
        s = b.param(v.SENTENCE)
        dot = b.pick("", ".", ". ")
        tail = b.pick("upper", "lower")
        b.named("initials", "abbreviate", "acronym")
        b.noun(
            f"a string of the first letters of the words of <{s}> in {tail} case"
            + (
                {
                    "": ", with nothing in between",
                    ".": ", each followed by a dot",
                    ". ": ", separated by a dot and a space",
                }[dot]
            )
        )
        if dot == ".":
            b.code(
                f"return ''.join({w}[0].{tail}() + '.' for {w} in {s}.split())",
                f"{out} = ''\nfor {w} in {s}.split():\n    {out} += {w}[0].{tail}() + '.'\nreturn {out}",
            )
        else:
            b.code(
                f"return '{dot}'.join({w}[0].{tail}() for {w} in {s}.split())",
                f"return '{dot}'.join([{w}[0] for {w} in {s}.split()]).{tail}()",
            )
        b.case("")
    elif how == "slug":
        sep = b.pick("-", "_")
        s = b.param(
            v.TEXT,
            sample=lambda r: r.choice(("  ", "", " ")).join(
                r.choice(("Hello", "My", "Big", "green", "Tree", " ", "&", "42", "!", "no.")) + " "
                for _ in range(r.randint(1, 4))
            ),
        )
        b.named("slugify", "make_slug", "clean_name")
        b.do(
            f"convert <{s}> to lower case, keep only letters, digits and spaces, and join the remaining words with {sep!r}"
        )
        b.code(
            f"{out} = ''.join({ch} for {ch} in {s}.lower() if {ch}.isalnum() or {ch} == ' ')\nreturn '{sep}'.join({out}.split())",
            f"{out} = ''\nfor {ch} in {s}.lower():\n    if {ch}.isalnum() or {ch} == ' ':\n        {out} += {ch}\nreturn '{sep}'.join({out}.split())",
        )
        b.case("")
    elif how == "title":
        s = b.param(v.SENTENCE)
        small = b.pick(("of", "and", "the"), ("in", "on", "at"), ("a", "to", "for"))
        b.params[0].sample = lambda r: " ".join(
            r.choice((*small, *r.sample(v.WORDS, 4))).lower() for _ in range(r.randint(2, 5))
        )
        b.named("headline", "title_case", "capitalize_title")
        b.do(
            f"capitalize every word of <{s}> except the words '{small[0]}', '{small[1]}' and '{small[2]}', which stay as they are"
        )
        b.code(
            f"return ' '.join({w} if {w} in {small!r} else {w}.capitalize() for {w} in {s}.split())",
            f"{out} = []\nfor {w} in {s}.split():\n    if {w} not in {small!r}:\n        {w} = {w}.capitalize()\n    {out}.append({w})\nreturn ' '.join({out})",
        )
    else:
        s = b.param(
            v.TEXT,
            sample=lambda r: "".join(r.choice(v.WORDS).lower() + " " * r.randint(1, 3) for _ in range(r.randint(1, 4))),
        )
        b.named("squash_spaces", "normalize_spaces", "tidy")
        b.do(f"remove leading and trailing spaces from <{s}> and reduce all runs of spaces inside it to one space")
        b.code(
            f"return ' '.join({s}.split())",
            f"{s} = {s}.strip()\nwhile '  ' in {s}:\n    {s} = {s}.replace('  ', ' ')\nreturn {s}",
        )
        b.case("   ")
