"""Words around the meaning: expands alternatives and frames a description in many styles."""

# ruff: noqa: SIM905 - word lists read better as one string

from __future__ import annotations

import re
from random import Random

from training.composer.builder import Builder, Param

_CHOICE = re.compile(r"«([^«»]*)»")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO]\w|u(?!ni|se|su)\w|8|11\b|18\b)")
_RESULTS = {
    "int": "the result",
    "str": "the resulting string",
    "bool": "True or False",
}


_WORDLIKE = set(
    "a first second left right base extra other start end last low high string text values wanted items strings words "
    "numbers names lists rows groups more upper lower name line letters digits points limit target goal table entries".split()
)


def expand(text: str, rng: Random) -> str:
    """Choose one of the alternatives in every «a|b|c», innermost first."""
    while "«" in text:
        text = _CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), text)
    return text


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def join_and(parts: list[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def _fix(text: str) -> str:
    text = _ARTICLE.sub(r"\1n ", text)
    return re.sub(r"  +", " ", text) if "\n" not in text else text


class _References:
    """Decides how the parameters are called in one phrasing."""

    def __init__(self, params: list[Param], rng: Random, introduced: bool, mode: str = "") -> None:
        self.params = {param.name: param for param in params}
        shorts = [param.short for param in params if param.short]
        clash = len(set(shorts)) < len(shorts)
        self.mode = mode or rng.choices(("tick", "plain", "described"), (45, 22, 33))[0]
        long = any(len(param.described) > 30 or "," in param.described for param in params if param.short)
        if self.mode == "described" and (clash or (long and not introduced)):
            self.mode = "tick"
        if self.mode == "plain" and any(param.name in _WORDLIKE for param in params):
            self.mode = "tick"
        self.ticks = "" if self.mode == "plain" else "`"
        self.seen = introduced
        self.rng = rng
        self.pattern = re.compile("<(" + "|".join(map(re.escape, self.params)) + ")>")

    def fill(self, text: str) -> str:
        return self.pattern.sub(self._one, text)

    def _one(self, match: re.Match[str]) -> str:
        param = self.params[match.group(1)]
        if self.mode != "described" or not param.short:
            return f"{self.ticks}{param.name}{self.ticks}"
        if self.seen:
            return param.short
        self.seen = True
        if self.rng.random() < 0.3:
            return re.sub(r"^an? ", "the given ", param.described)
        return param.described

    def intro(self) -> str:
        parts = []
        for param in self.params.values():
            if self.mode == "described" and param.short and self.rng.random() < 0.7:
                parts.append(param.described)
            elif param.described.endswith(")"):
                head, tail = param.described.split(" (", 1)
                parts.append(f"{head} {self.ticks}{param.name}{self.ticks} ({tail}")
            elif "(" in param.described:
                parts.append(f"{param.described} called {self.ticks}{param.name}{self.ticks}")
            elif len(param.described) > 34:
                parts.append(f"{self.ticks}{param.name}{self.ticks} ({param.described})")
            else:
                parts.append(f"{param.described} {self.ticks}{param.name}{self.ticks}")
        return join_and(parts)


def _verb(noun: str, rng: Random) -> str:
    if noun.startswith(("how ", "what ")):
        return rng.choice(("return", "return", "find out", "determine", "work out"))
    if not noun.startswith(("the ", "a ", "an ")):
        return rng.choice(("return", "return", "give back"))
    if noun.startswith(("a ", "an ")):
        return rng.choice(("return", "return", "return", "produce", "build", "create", "make"))
    return rng.choice(("return", "return", "return", "compute", "find", "get", "give back", "determine", "calculate"))


def _clause(b: Builder, rng: Random) -> tuple[str, bool]:
    """A bare-infinitive clause and whether it came from a noun phrase."""
    if b.conditions:
        said = expand(rng.choice(b.conditions), rng)
        frame = rng.choice(
            (
                "return True if {}, False otherwise",
                "return True if {}, and False otherwise",
                "return True when {}, else False",
                "check whether {}",
                "check if {}",
                "tell whether {}",
                "determine whether {}",
                "decide whether {}",
                "test if {}",
                "return whether {}",
                "find out whether {}",
            )
        )
        return frame.format(said), False
    choices = len(b.nouns) + len(b.imperatives)
    at = rng.randrange(choices)
    if at < len(b.nouns):
        noun = expand(b.nouns[at], rng)
        return f"{_verb(noun, rng)} {noun}", True
    return expand(b.imperatives[at - len(b.nouns)], rng), False


def _result(b: Builder, rng: Random) -> str:
    if b.conditions:
        return f"True if {expand(rng.choice(b.conditions), rng)}, False otherwise"
    if b.nouns:
        return expand(rng.choice(b.nouns), rng)
    if b.returns.startswith("list"):
        return rng.choice(("the resulting list", "the new list", "a new list"))
    if b.returns.startswith("dict"):
        return "the resulting dictionary"
    return _RESULTS.get(b.returns, "the result")


def _notes(b: Builder, rng: Random, with_errors: bool = True) -> list[str]:
    made = []
    if with_errors:
        for error in b.errors:
            frame = rng.choice(
                (
                    "Raise ValueError if {}.",
                    "A ValueError is raised when {}.",
                    "If {}, raise a ValueError.",
                    "Raises ValueError if {}.",
                    "When {}, a ValueError must be raised.",
                )
            )
            made.append(frame.format(expand(error, rng)))
    made.extend(expand(note, rng) for note in b.notes)
    return made


def _plain(b: Builder, rng: Random) -> str:
    refs = _References(b.params, rng, introduced=False)
    clause, from_noun = _clause(b, rng)
    roll = rng.random()
    if b.conditions and roll < 0.2:
        said = expand(rng.choice(b.conditions), rng)
        opening = rng.choice(
            (
                f"True if {said}, else False.",
                f"Is it true that {said}?",
                f"Say whether {said}.",
                f"Return True if and only if {said}.",
                f"True exactly when {said}.",
                f"Returns True if {said}.",
            )
        )
    elif from_noun and roll < 0.4:
        noun = expand(rng.choice(b.nouns), rng)
        if noun.startswith(("how ", "what ")):
            return refs.fill(
                " ".join([f"{rng.choice(('Returns', 'Tells', 'Return', 'Find out'))} {noun}.", *_notes(b, rng)])
            )
        plain = [
            f"Returns {noun}.",
            f"{capital(noun)}.",
            f"Write a function that returns {noun}.",
            f"The function should return {noun}.",
            f"Give {noun}.",
        ]
        if noun.startswith("the "):
            plain += [f"Calculate {noun}.", f"Work out {noun}."]
        if b.returns in ("int", "float") and noun.startswith("the "):
            plain.append(f"What is {noun}?")
        opening = rng.choice(plain)
    elif roll < 0.5:
        opening = rng.choice(
            (f"The task is to {clause}.", f"This function should {clause}.", f"Write a function to {clause}.")
        )
    else:
        opening = capital(clause) + "."
    return refs.fill(" ".join([opening, *_notes(b, rng)]))


def _given(b: Builder, rng: Random) -> str:
    refs = _References(b.params, rng, introduced=True, mode=rng.choice(("tick", "tick", "described", "plain")))
    intro = refs.intro()
    clause, from_noun = _clause(b, rng)
    roll = rng.random()
    noun = expand(rng.choice(b.nouns), rng) if b.nouns else ""
    if from_noun and roll < 0.3 and not noun.startswith(("how ", "what ")):
        opening = rng.choice(
            (
                f"Take {intro} and give back {noun}.",
                f"Given {intro}, what is {noun}?"
                if b.returns == "int" and noun.startswith("the ")
                else f"Given {intro}, produce {noun}.",
                f"For {intro}, return {noun}.",
                f"The function receives {intro}. It returns {noun}.",
            )
        )
    else:
        opening = rng.choice(
            (
                f"Given {intro}, {clause}.",
                f"Given {intro}, {clause}.",
                f"You are given {intro}. {capital(clause)}.",
                f"You get {intro}: {clause}.",
            )
        )
    return refs.fill(" ".join([opening, *_notes(b, rng)]))


def _sections(b: Builder, rng: Random) -> str:
    refs = _References(b.params, rng, introduced=False, mode=rng.choice(("tick", "plain")))
    style = rng.choice(("google", "google", "numpy", "rest"))
    clause, _ = _clause(b, rng)
    summary = " ".join([capital(clause) + ".", *_notes(b, rng, with_errors=style == "rest" and not b.errors)])
    result = _result(b, rng)
    errors = [expand(error, rng) for error in b.errors]
    lines = [summary, ""]
    described = [
        (param, re.sub(r"^(an?|the) ", "", param.described) if rng.random() < 0.4 else param.described)
        for param in b.params
    ]
    returns = b.returns
    if style == "google":
        lines.append("Args:")
        lines.extend(f"    {param.name}: {capital(said)}." for param, said in described)
        lines += ["", "Returns:", f"    {capital(result)}."]
        if errors:
            lines += ["", "Raises:", *(f"    ValueError: If {error}." for error in errors)]
    elif style == "numpy":
        lines += ["Parameters", "----------"]
        for param, said in described:
            lines += [f"{param.name} : {param.hint}", f"    {capital(said)}."]
        lines += ["", "Returns", "-------", returns, f"    {capital(result)}."]
        if errors:
            lines += ["", "Raises", "------", "ValueError", *(f"    If {error}." for error in errors)]
    else:
        lines.extend(f":param {param.name}: {said}" for param, said in described)
        lines.append(f":return: {result}")
        lines.extend(f":raises ValueError: if {error}" for error in errors)
    return refs.fill("\n".join(lines))


def phrase(b: Builder, rng: Random) -> str:
    """One complete description in a random style."""
    style = rng.random()
    if style < 0.56:
        text = _plain(b, rng)
    elif style < 0.86:
        text = _given(b, rng)
    elif b.prints:
        text = _plain(b, rng)
    else:
        text = _sections(b, rng)
    return _fix(text)


def phrasings(b: Builder, rng: Random) -> tuple[str, ...]:
    """Two or three different descriptions; fewer where the meaning could not be said differently."""
    wanted = rng.choice((2, 3, 3))
    made: list[str] = []
    tokens: list[set[str]] = []
    for attempt in range(10):
        text = phrase(b, rng)
        if text in made:
            continue
        said = set(text.split())
        if attempt < 6 and any(len(said & other) > 0.72 * len(said | other) for other in tokens):
            continue
        made.append(text)
        tokens.append(said)
        if len(made) == wanted:
            break
    return tuple(made)
