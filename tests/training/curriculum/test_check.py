"""Every exercise runs its Examples, and there are enough of them."""

from __future__ import annotations

import re
import types

import pytest

from training.curriculum.check import main, module_names, problems_of
from training.curriculum.exercise import exercise


def test_every_exercise_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    code = main([])
    output = capsys.readouterr().out
    assert code == 0, output
    count = re.fullmatch(r"(\d+) exercises, 0 problems", output.splitlines()[-1])
    assert count is not None
    assert int(count[1]) >= 600
    assert len(module_names()) > 20


def test_a_broken_exercise_is_found() -> None:
    module = types.ModuleType("broken")
    module.__file__ = __file__

    @exercise("Only one phrasing.", " Only one phrasing. ")
    def wrong(x: int) -> int:
        """Add one.

        >>> wrong(1)
        3
        """
        return x + 1

    wrong.__module__ = "broken"  # type: ignore[attr-defined]
    vars(module)["wrong"] = wrong
    problems = "\n".join(problems_of(module))
    assert "broken.wrong: 1 example(s) fail" in problems
    assert "broken.wrong: fewer than 2 different phrasings" in problems
    assert "broken.wrong: 1 examples, at least 3 are needed" in problems
