"""An actor and a critic that play a script, for tests of the search around them. Tokens are characters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import numpy as np

from engine.actor import Generated
from engine.critic import Judgement
from engine.library import Library
from engine.models import Models
from engine.sampling import SamplingSettings

DOUBLE = '''\
def double(n: int) -> int:
    """Return twice the number.

    >>> double(2)
    4
    >>> double(5)
    10
    """
    ...
'''


@dataclass
class Call:
    """One call of `generate`."""

    prompt: str
    count: int
    settings: SamplingSettings
    seed: int
    first: int
    prefixes: list[str]
    greedy: int


@dataclass
class ScriptedActor:
    """Gives `bodies` in turn, by the number of the sequence; a forced prefix is followed by one of `endings`."""

    bodies: Sequence[str]
    endings: Sequence[str] = ("",)
    calls: list[Call] = field(default_factory=list)
    texts: Any = None

    def encode(self, prompt: str) -> str:
        return prompt

    def ids(self, text: str) -> list[int]:
        return [ord(character) for character in text]

    def text(self, token_ids: Sequence[int]) -> str:
        return "".join(map(chr, token_ids))

    def generate(
        self,
        prompt: str,
        count: int,
        settings: SamplingSettings,
        *,
        seed: int = 0,
        first: int = 0,
        prefixes: Sequence[Sequence[int]] = (),
        slots: int = 16,
        greedy: int = 0,
        drawn: object = None,
        well_formed: object = None,
        stop: Callable[[], bool] | None = None,
    ) -> Iterator[Generated]:
        self.calls.append(
            Call(prompt, count, settings, seed, first, [self.text(prefix) for prefix in prefixes], greedy)
        )
        for index in range(count):
            if stop is not None and stop():
                return
            number = first + index
            body = self.bodies[number % len(self.bodies)]
            if prefixes:
                body = self.text(prefixes[index]) + self.endings[number % len(self.endings)]
            yield Generated(index, tuple(self.ids(body)), (-0.1,) * len(body), True)


class ScriptedCritic:
    """Surest right after `sure_after`; likes the programs of `likes`."""

    def __init__(self, sure_after: str = "", likes: Sequence[str] = ()) -> None:
        self.sure_after, self.likes = sure_after, likes
        self.judged: list[str] = []
        self.tokenizer = SimpleNamespace(
            encode=lambda text, add_special_tokens=True: SimpleNamespace(ids=[ord(character) for character in text]),
            decode=lambda ids: "".join(map(chr, ids)),
        )

    def judge(self, prompt: str, programs: Sequence[str]) -> list[Judgement]:
        self.judged += programs
        made = []
        for program in programs:
            scores = np.full(len(program) + 1, 0.1, np.float32)
            at = program.find(self.sure_after)
            if self.sure_after and at >= 0:
                scores[at + len(self.sure_after) - 1] = 0.9
            scores[-1] = 1.0  # the whole program is surest of all, and no seed
            passed = 0.8 if program in self.likes else 0.2
            made.append(Judgement(np.array([0, 0, 1 - passed, passed], np.float32), scores))
        return made


def scripted_models(
    actor: ScriptedActor,
    critic: ScriptedCritic | None = None,
    repair: ScriptedActor | None = None,
    library: Library | None = None,
) -> Models:
    """Models that play a script."""
    return Models(cast(Any, actor), cast(Any, critic), cast(Any, repair), SamplingSettings(0.8, 0.95, 100), library)
