"""What the verifier's tests share: ways to write Examples, and the isolation backends to go through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.tasks import Example, ExampleForm
from engine.verdict import Verdict
from engine.verifier import IsolationUnavailable, ModuleTemplate, Verifier, VerifierError

BACKENDS = ("bubblewrap", "namespaces", "landlock")

Check = Callable[..., Verdict]


def doctest(source: str, want: str = "", exception: str | None = None, *options: str) -> Example:
    """A doctest Example."""
    return Example(source, want, ExampleForm.DOCTEST, 0, 0, frozenset(options), exception)


def arrow(source: str, want: str, exception: str | None = None) -> Example:
    """An Example in one of the looser forms."""
    return Example(source, want, ExampleForm.ARROW, 0, 0, frozenset(), exception)


def started(verifier: Verifier, template: ModuleTemplate) -> Verifier:
    """`verifier` with `template` opened; skips the test where its isolation is not to be had here."""
    try:
        verifier.open(template)
    except IsolationUnavailable as error:
        verifier.close()
        pytest.skip(str(error.reasons))
    except VerifierError:
        verifier.close()
        raise
    return verifier
