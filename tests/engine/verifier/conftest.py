"""Real verifiers for the tests, one for each kind of isolation that works on this machine."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from verifying import BACKENDS, Check, started

from engine.tasks import Example
from engine.verdict import Verdict
from engine.verifier import Limits, ModuleTemplate, Verifier


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project whose module `shop` is under edit."""
    root = tmp_path_factory.mktemp("workspace")
    (root / "shop.py").write_text('def price():\n    """\n    >>> price()\n    31415926\n    """\n')
    (root / "prices.py").write_text("TABLE = {'tea': 3}\n")
    (root / "circular.py").write_text("import shop\nDOC = repr(shop.price.__doc__)\n")
    return root


@pytest.fixture(scope="session")
def template(workspace: Path) -> ModuleTemplate:
    return ModuleTemplate("import math\nimport prices\n", str(workspace / "shop.py"), "shop", (str(workspace),))


@pytest.fixture(scope="session")
def limits() -> Limits:
    """Short enough for tests, long enough for a busy machine."""
    return Limits(example_seconds=1.5, candidate_seconds=8.0, memory_mb=256)


@pytest.fixture(scope="session")
def verifier(template: ModuleTemplate, limits: Limits) -> Iterator[Verifier]:
    """The best isolation that works here."""
    with started(Verifier(limits=limits, parallel=2), template) as running:
        yield running


@pytest.fixture(scope="session", params=BACKENDS)
def isolated(request: pytest.FixtureRequest, template: ModuleTemplate, limits: Limits) -> Iterator[Verifier]:
    """Each isolation that works here, in turn."""
    with started(Verifier(limits=limits, parallel=4, only_backend=request.param), template) as running:
        yield running


@pytest.fixture
def check(verifier: Verifier) -> Check:
    """Judges a module given as an indented text."""

    def run(program: str, *examples: Example, probes: tuple[str, ...] = ()) -> Verdict:
        return verifier.verify(textwrap.dedent(program), examples, probes)

    return run


@pytest.fixture
def attack(isolated: Verifier) -> Check:
    """The same under each isolation."""

    def run(program: str, *examples: Example) -> Verdict:
        return isolated.verify(textwrap.dedent(program), examples)

    return run
