"""Parametric families on integers: digit loops, divisors, recurrences, numeric while loops."""

from __future__ import annotations

from training.composer import values as v
from training.composer.builder import Builder
from training.composer.registry import family


@family()
def digit_extreme(b: Builder) -> None:
    """Largest or smallest digit by repeated division."""
    n = b.param(v.INT, described="a positive integer", sample=lambda r: r.randint(1, 10 ** r.randint(2, 7)))
    big = b.chance(0.5)
    f, op, said = ("max", ">", "largest") if big else ("min", "<", "smallest")
    best, d = b.local("best result top"), b.local("digit d last")
    b.named(f"{said}_digit", f"{f}_digit")
    b.noun(f"the {said} «digit|decimal digit» of <{n}>")
    start = "0" if big else "9"
    b.code(f"return {f}(int({d}) for {d} in str({n}))",
           f"{best} = {start}\nwhile {n} > 0:\n    {d} = {n} % 10\n    if {d} {op} {best}:\n        {best} = {d}\n    {n} //= 10\nreturn {best}",
           f"{best} = {start}\nwhile {n}:\n    {n}, {d} = divmod({n}, 10)\n    {best} = {f}({best}, {d})\nreturn {best}")
    b.case(b.number(1, 9))
