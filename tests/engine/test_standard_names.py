"""Every line the table gives can be imported and binds the name it was asked for."""

from __future__ import annotations

import warnings

import pytest

from engine import standard_names
from engine.standard_names import import_for, members_of

PLATFORM = {"ctypes", "sqlite3", "zoneinfo"}


@pytest.mark.parametrize("name", sorted(standard_names._MODULES | standard_names._HOME.keys()))
def test_every_name_is_there(name: str) -> None:
    if name in PLATFORM:
        pytest.importorskip(name)
    for attributes, called in ((frozenset({"x"}), False), (frozenset[str](), True)):
        line = import_for(name, attributes, called)
        assert line is not None
        namespace: dict[str, object] = {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(line, namespace)  # noqa: S102 - the program under test
        assert name in namespace


@pytest.mark.parametrize(
    ("name", "attributes", "called", "line"),
    [
        ("datetime", {"date"}, False, "import datetime"),
        ("datetime", {"datetime", "now"}, False, "import datetime"),
        ("datetime", set(), True, "from datetime import datetime"),
        ("datetime", {"now"}, False, "from datetime import datetime"),
        ("datetime", {"strptime"}, True, "from datetime import datetime"),
        ("time", {"time"}, False, "import time"),
        ("time", set(), True, "from datetime import time"),
        ("copy", {"deepcopy"}, False, "import copy"),
        ("copy", set(), True, "from copy import copy"),
        ("bisect", {"bisect_left"}, False, "import bisect"),
        ("bisect", set(), True, "from bisect import bisect"),
        ("math", {"floor"}, False, "import math"),
        ("Counter", {"most_common"}, True, "from collections import Counter"),
        ("urllib", {"parse"}, False, "import urllib.parse"),
        ("no_such_name", set(), True, None),
    ],
)
def test_modules_and_their_namesakes(name: str, attributes: set[str], called: bool, line: str | None) -> None:
    assert import_for(name, frozenset(attributes), called) == line


def test_members() -> None:
    assert "sqrt" in members_of("math")
    assert members_of("no_such_module") == frozenset()
