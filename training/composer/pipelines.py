"""Composes source, filters, transforms and a finisher into one exercise."""

from __future__ import annotations

import itertools
from random import Random

from training.composer import (
    finishers,
    finishers_any,
    finishers_numbers,
    finishers_tables,
    finishers_words,
)
from training.composer.builder import Builder
from training.composer.predicates import PREDICATES, Pred
from training.composer.render import Stream, put
from training.composer.sources import SOURCES
from training.composer.transforms import CHAR_MAPS, INT_MAPS, WORD_MAPS

ENDINGS = (finishers_numbers, finishers_any, finishers_tables, finishers_words)
"""The modules that register pipeline endings."""
MAPS = {"int": INT_MAPS, "word": WORD_MAPS, "char": CHAR_MAPS}
_WEIGHTS = list(itertools.accumulate(weight for _, weight in SOURCES))
_MAKERS = [source for source, _ in SOURCES]


def _filter(b: Builder, s: Stream) -> bool:
    """Add one predicate; False where it does not fit."""
    rng = b.rng
    if s.one != "element" and not s.mapped:
        pred = rng.choice(PREDICATES["int"])(rng)
        field = s.words[0] if s.words[0] != "keys" else "value"
        if "whose" in s.bare:
            return False
        s.conditions.append(put(pred.code, s.one))
        s.tests.append(put(pred.code, s.probe))
        s.bare = f"{s.bare} whose {field} {pred.verb}"
        s.words.append(f"{pred.word}_{field}")
        return True
    pred = rng.choice(PREDICATES[s.kind])(rng)
    if any(pred.word == word for word in s.words) or (s.domain and not s.mapped and not _telling(pred, s.domain)):
        return False
    s.conditions.append(put(pred.code, s.expr))
    if s.mapped:
        noun = s.noun if s.noun not in ("values", "results") else "values"
        s.bare = f"{pred.qualify(noun, rng)} among {s.the}"
    else:
        s.tests.append(put(pred.code, s.probe))
        s.bare = _qualified(s, pred, rng)
    s.words.append(pred.word)
    return True


def _telling(pred: Pred, domain: range) -> bool:
    """Whether the predicate separates the values of the domain at all, in words that fit it."""
    if pred.word in ("far_from_zero", "one_digit", "two_digit", "non_negative", "digit_sum_2", "digit_sum_3") or (
        len(domain) == 10 and ("ending_in" in pred.word or "with_digit" in pred.word)
    ):
        return False
    code = pred.code.replace("{x}", "_")
    kept = eval(f"[_ for _ in domain if {code}]", {"domain": domain})
    return 0 < len(kept) < len(domain)


def _qualified(s: Stream, pred: Pred, rng: Random) -> str:
    if (
        s.kind == "char"
        and pred.word in ("vowels", "consonants", "digits", "letters")
        and not s.words
        and rng.random() < 0.7
    ):
        said = pred.verbs.removeprefix("are ").replace(" in either case", "")
        if "either case" in pred.verbs:
            said += " (of either case)"
        return s.bare.replace("characters", said, 1)
    if pred.adjective and not s.words:
        return (
            f"«{pred.adjective} {s.bare}|{s.bare} that {pred.verbs}»"
            if "«" not in s.bare[:1]
            else f"{pred.adjective} {s.bare}"
        )
    if " whose " in s.bare:
        return f"values among {s.the} that {pred.verbs}"
    if s.words:
        return f"{s.bare} and {pred.verbs}" if " that " in s.bare else f"{s.bare} that {pred.verbs}"
    tail = pred.after or f"that {pred.verbs}"
    return (
        f"{s.bare} «{tail.replace('|', '/')}|that {pred.verbs.replace('|', '/')}»"
        if "«" not in tail + pred.verbs
        else f"{s.bare} that {pred.verbs}"
    )


def _map(b: Builder, s: Stream) -> None:
    made = b.rng.choice(MAPS[s.kind])(b.rng)
    if ("format(" in made.code or "zfill" in made.code) and not ("range" in s.iterable or "digit" in s.noun):
        return
    if s.domain and (
        made.word in ("absolute",) or ((len(s.domain) == 10 and "digit" in made.word) or made.word == "reversed")
    ):
        return
    if not s.steps:
        s.steps.append(s.the)
    s.steps.append(made.many)
    s.bare = made.many.replace("{the}", s.the)
    s.expr = put(made.code, s.expr)
    s.kind = made.out
    s.noun = made.noun or "results"
    s.mapped = True
    s.words.append(made.word)


def pipeline(b: Builder) -> None:
    """One composed exercise."""
    rng = b.rng
    b.used |= {"c", "d"}
    s = rng.choices(_MAKERS, cum_weights=_WEIGHTS)[0](b)
    filters = rng.choices((0, 1, 2), (30, 58, 12))[0]
    maps = rng.choices((0, 1, 2), (48, 47, 5))[0]
    if s.outer or s.mapped or s.conditions:
        filters = min(filters, 1)
    late = maps and filters and rng.random() < 0.15
    for _ in range(filters - (1 if late else 0)):
        _filter(b, s)
    for _ in range(maps):
        _map(b, s)
    if late:
        _filter(b, s)
    finisher = finishers.choose(rng, s)
    b.origin = f"pipeline:{finisher.__name__}"
    finisher(b, s)
    _name(b, s, finisher.__name__)
    if s.mapped and s.steps and b.nouns and rng.random() < 0.5:
        finishers.stepped(b, s)


def _name(b: Builder, s: Stream, finisher: str) -> None:
    stem = b.names[0] if b.names else finisher
    words = [word for word in s.words if word not in ("keys",) and word.isidentifier()]
    detail = "_".join(words[-2:])
    options = [stem, f"{stem}_{detail}" if detail else stem, f"{detail}_{stem}" if detail else stem]
    noun = s.noun.replace("'", "").replace(" ", "_")
    if noun.isidentifier():
        options.append(f"{stem}_{noun}")
        if detail:
            options.append(f"{stem}_{detail}_{noun}")
    b.names[:] = [name for name in options if len(name) < 34]
