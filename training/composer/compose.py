"""Entry point: an endless, seeded stream of verified exercises; `python -m training.composer.compose` prints samples."""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Iterator
from itertools import accumulate
from random import Random

from training.composer import registry
from training.composer.builder import Builder
from training.composer.exercise import ComposedExercise
from training.composer.families import load
from training.composer.finish import finish
from training.composer.pipelines import pipeline

load()
_MAKERS = [made for made, _ in registry.FAMILIES]
_WEIGHTS = list(accumulate(weight for _, weight in registry.FAMILIES))
PIPELINE_SHARE = 0.42


def attempt(rng: Random) -> ComposedExercise | None:
    """One try at an exercise; None where the draw was degenerate."""
    b = Builder(rng)
    if rng.random() < PIPELINE_SHARE:
        pipeline(b)
    else:
        made = rng.choices(_MAKERS, cum_weights=_WEIGHTS)[0]
        b.origin = made.__name__
        made(b)
    return finish(b, rng)


def compose(seed: int, count: int) -> Iterator[ComposedExercise]:
    """Yield `count` exercises, always the same ones for a seed."""
    rng = Random(seed)
    seen: dict[int, int] = {}
    made = 0
    while made < count:
        exercise = attempt(rng)
        if exercise is None:
            continue
        key = _stable(exercise.body)
        if seen.get(key, 0) >= 3 + made // 4000:
            continue
        seen[key] = seen.get(key, 0) + 1
        made += 1
        yield exercise


def _stable(text: str) -> int:
    return zlib.crc32(text.encode())


def readable(exercise: ComposedExercise) -> str:
    """The exercise as a module with a docstring, plus the other phrasings as comments."""
    lines = [*exercise.imports, exercise.signature]
    first, *others = exercise.phrasings
    shown = [first, ""]
    for call, want in exercise.examples:
        shown += [f">>> {call}", *want.split("\n")]
    text = '"""' + "\n".join(shown) + '\n"""'
    lines += ["    " + line if line else "" for line in (text + "\n" + exercise.body).split("\n")]
    for other in others:
        lines += ["# or: " + line for line in other.split("\n")]
    return "\n".join(lines)


def main() -> None:
    """Print readable samples."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--origin", default="", help="only exercises whose origin contains this")
    options = parser.parse_args()
    shown = 0
    for exercise in compose(options.seed, options.count if not options.origin else 100_000):
        if options.origin in exercise.origin:
            print(f"# {exercise.origin}\n{readable(exercise)}\n")
            shown += 1
            if shown == options.count:
                break


if __name__ == "__main__":
    main()
