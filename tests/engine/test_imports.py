"""Which imports a body needs, and where they go."""

from __future__ import annotations

import pytest

from engine.imports import import_edits, missing_imports, parameter_names
from engine.syntax import Syntax
from engine.text_edits import apply_edits


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("return math.floor(x)", ["import math"]),
        ("return Counter(x)", ["from collections import Counter"]),
        (
            "d = defaultdict(list)\nreturn reduce(lambda a, b: a + b, x)",
            ["from collections import defaultdict", "from functools import reduce"],
        ),
        ("return datetime.date(2020, 1, 1)", ["import datetime"]),
        (
            "return datetime(2020, 1, 1) - timedelta(days=1)",
            ["from datetime import datetime", "from datetime import timedelta"],
        ),
        ("import math\nreturn math.pi", []),
        ("from collections import Counter as C\nreturn C(x)", []),
        ("def sqrt(y): return y\nreturn sqrt(x)", []),
        ("for count in x: print(count)", []),
        ("try:\n    pass\nexcept ValueError as copy:\n    raise copy", []),
        ("match x:\n    case [chain, *repeat]: return chain, repeat\n    case {**cycle}: return cycle", []),
        ("return [product for product in x]", []),
        ("return unknown(x)", []),
        ("return here(x) + given.floor(x)", []),
        ("if (gcd := x): return gcd", []),
        ("return math.floor(", []),
        ("", []),
    ],
)
def test_missing_imports(body: str, lines: list[str]) -> None:
    assert list(missing_imports(body, {"x", "here", "given"})) == lines


def test_available_names_need_no_import() -> None:
    assert missing_imports("return math.floor(Counter)", {"math", "Counter"}) == ()


def test_the_signature_is_looked_at_too() -> None:
    assert missing_imports("return xs", {"xs", "f"}, "@lru_cache(None)\ndef f(xs: List[int]) -> Optional[int]:") == (
        "from functools import lru_cache",
        "from typing import List",
        "from typing import Optional",
    )


def test_parameters() -> None:
    assert parameter_names("async def f(a, /, b=1, *c, d: int, **e):") == {"f", "a", "b", "c", "d", "e"}
    assert {"f", "a"} <= parameter_names("def f(a,")


def insert(text: str, *lines: str) -> str:
    edits = import_edits(Syntax(text), text, lines)
    return apply_edits(text, edits)


F = "def f():\n    pass\n"


@pytest.mark.parametrize(
    ("text", "line", "new"),
    [
        (F, "import math", f"import math\n\n\n{F}"),
        ("", "import math", "import math\n"),
        ("x = 1\n", "import math", "import math\n\nx = 1\n"),
        ("\n" + F, "import math", f"import math\n\n\n{F}"),
        ("\ufeff" + F, "import math", f"\ufeffimport math\n\n\n{F}"),
        (f"import os\n\n\n{F}", "import math", f"import math\nimport os\n\n\n{F}"),
        (f"import os\nimport re\n{F}", "import sys", f"import os\nimport re\nimport sys\n{F}"),
        (f"import os\nimport zlib\n{F}", "import re", f"import os\nimport re\nimport zlib\n{F}"),
        (f"from a import b\n{F}", "import math", f"import math\nfrom a import b\n{F}"),
        (f"import os\n{F}", "from math import pi", f"import os\nfrom math import pi\n{F}"),
        (
            f"from a import (\n  b,\n)  # c\n{F}",
            "from math import pi",
            f"from a import (\n  b,\n)  # c\nfrom math import pi\n{F}",
        ),
        (f"from math import cos\n{F}", "from math import pi", f"from math import cos, pi\n{F}"),
        (
            f"from math import cos, sin  # noqa\n{F}",
            "from math import pi",
            f"from math import cos, pi, sin  # noqa\n{F}",
        ),
        (f"from math import sin, cos\n{F}", "from math import pi", f"from math import sin, cos, pi\n{F}"),
        (f"from math import (cos)\n{F}", "from math import pi", f"from math import (cos)\nfrom math import pi\n{F}"),
        (
            f"from math import cos as c\n{F}",
            "from math import pi",
            f"from math import cos as c\nfrom math import pi\n{F}",
        ),
        (
            f"from __future__ import annotations\n\n{F}",
            "import math",
            f"from __future__ import annotations\n\nimport math\n\n\n{F}",
        ),
        (f'"""Doc."""\n{F}', "import math", f'"""Doc."""\n\nimport math\n\n\n{F}'),
        (f'"""Doc\n\nx"""\n\nimport os\n{F}', "import math", f'"""Doc\n\nx"""\n\nimport math\nimport os\n{F}'),
        (
            f"#!/usr/bin/python\n# coding: utf-8\n{F}",
            "import math",
            f"#!/usr/bin/python\n# coding: utf-8\n\nimport math\n\n\n{F}",
        ),
        (f"# Licence\n# of it\n\n{F}", "import math", f"# Licence\n# of it\n\nimport math\n\n\n{F}"),
        (f"# about f\n{F}", "import math", f"import math\n\n\n# about f\n{F}"),
        (f"{F}\nimport os\n", "import sys", f"import sys\n\n\n{F}\nimport os\n"),
        ("import os; x = 1\n", "import sys", "import sys\n\nimport os; x = 1\n"),
        (
            f"try:\n    import a\nexcept ImportError:\n    a = None\n{F}",
            "import sys",
            f"import sys\n\ntry:\n    import a\nexcept ImportError:\n    a = None\n{F}",
        ),
    ],
)
def test_where_an_import_goes(text: str, line: str, new: str) -> None:
    assert insert(text, line) == new
    windows = insert(text.replace("\n", "\r\n"), line)
    assert windows == (new.replace("\n", "\r\n") if text else new)


def test_several_imports() -> None:
    assert insert(
        F, "from collections import deque", "import math", "from collections import Counter", "import abc"
    ) == (f"import abc\nimport math\nfrom collections import Counter, deque\n\n\n{F}")
    assert (
        insert(f"import os\n{F}", "import abc", "import re", "import math")
        == f"import abc\nimport math\nimport os\nimport re\n{F}"
    )
    assert (
        insert(f"from math import e\n{F}", "from math import tau", "from math import pi")
        == f"from math import e, pi, tau\n{F}"
    )
