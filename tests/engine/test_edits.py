"""Edits replace a body and nothing else, in the file's own style, and leave a file that parses."""

from __future__ import annotations

import ast
import sysconfig
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.edits import EditRejected, apply_edits, body_edits
from engine.reading import SourceFile, read_source, read_tasks
from engine.tasks import Task

STDLIB = Path(sysconfig.get_paths()["stdlib"])


def task_of(text: str, name: str = "f") -> Task:
    return next(task for task in read_tasks(text) if task.name == name)


def edited(text: str, body: str, name: str = "f") -> str:
    return apply_edits(text, body_edits(text, task_of(text, name), body))


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("def f(x): ...\n", "def f(x):\n    return x\n"),
        ("def f(x): ...", "def f(x):\n    return x"),
        ("def f(x): pass  # TODO\n", "def f(x):\n    return x\n"),
        ("def f(x): ...  # type: ignore\n", "def f(x):  # type: ignore\n    return x\n"),
        ("def f(x):  # noqa\n    ...\n", "def f(x):  # noqa\n    return x\n"),
        ("def f(x):", "def f(x):\n    return x"),
        ("def f(x):\n", "def f(x):\n    return x\n"),
        ("def f(x):\n\n\ndef g(): pass\n", "def f(x):\n    return x\n\n\ndef g(): pass\n"),
        ("def f(x):\ndef g(): pass\n", "def f(x):\n    return x\ndef g(): pass\n"),
        ("def f(x):   \n", "def f(x):   \n    return x\n"),
        ('def f(x):\n    """Doc."""', 'def f(x):\n    """Doc."""\n    return x'),
        ('def f(x):\n  """Doc."""\n', 'def f(x):\n  """Doc."""\n  return x\n'),
        ('def f(x):\n\t"""Doc."""  # noqa\n', 'def f(x):\n\t"""Doc."""  # noqa\n\treturn x\n'),
        (
            'def f(x):\n    """Doc."""\n\n    pass\n\n\n@d\ndef g(): pass\n',
            'def f(x):\n    """Doc."""\n\n    return x\n\n\n@d\ndef g(): pass\n',
        ),
        ('def f(x): "Doc."\n', 'def f(x):\n    "Doc."\n    return x\n'),
        ('def f(x): "Doc."; return 1\n', 'def f(x):\n    "Doc."\n    return x\n'),
        ('def f(x):\n    """Doc."""; return 1\n', 'def f(x):\n    """Doc."""\n    return x\n'),
        ("def f(x):\n    # TODO: implement\n", "def f(x):\n    return x\n"),
        ("def f(x):\n    # TODO\n    raise NotImplementedError\n", "def f(x):\n    return x\n"),
        ("def f(x):\n    # use a heap\n    # your code here\n    ...\n", "def f(x):\n    # use a heap\n    return x\n"),
        ("def f(x):\n    # use a heap\n    ...\n", "def f(x):\n    # use a heap\n    return x\n"),
        ("def f(x):\n    # Section\n\n    # of y\n    y = 1\n", "def f(x):\n    # Section\n\n    return x\n"),
        (
            "def f(x):\n    # of y\n    y = 1\n    # end\n\n# next\nz = 1\n",
            "def f(x):\n    return x\n\n# next\nz = 1\n",
        ),
        ("def f(x):\n        return 1\n        \n", "def f(x):\n        return x\n        \n"),
        ("class A:\n\tdef f(x): ...\n\n\tdef g(): ...\n", "class A:\n\tdef f(x):\n\t\treturn x\n\n\tdef g(): ...\n"),
        ("class A:\n  def f(x): ...\n", "class A:\n  def f(x):\n    return x\n"),
        (
            "class A:\n    def f(x):\n\n    def g(): ...\n",
            "class A:\n    def f(x):\n        return x\n\n    def g(): ...\n",
        ),
        ("class A:\n   def f(x):\n   # odd\n      pass\n", "class A:\n   def f(x):\n   # odd\n      return x\n"),
        (
            "if x:\n    def f(x): ...\nelse:\n    f = None\n",
            "if x:\n    def f(x):\n        return x\nelse:\n    f = None\n",
        ),
        ("def g():\n   pass\n\ndef f(x): ...\n", "def g():\n   pass\n\ndef f(x):\n   return x\n"),
        ("\x0c\ndef f(x): ...\n\x0c\n", "\x0c\ndef f(x):\n    return x\n\x0c\n"),
        ("\ufeffdef f(x): ...\n", "\ufeffdef f(x):\n    return x\n"),
        ("é = '😀'\n\ndef f(x):\n    'é'\n    pass  # é\n", "é = '😀'\n\ndef f(x):\n    'é'\n    return x\n"),
        ("def f(x): return '\u2028\x0c'; pass\ny = 1\n", "def f(x):\n    return x\ny = 1\n"),
        ("async def f(x): ...\n", "async def f(x):\n    return x\n"),
        ("@a\n@b(\n  1)\ndef f(\n  x,\n): ...\n", "@a\n@b(\n  1)\ndef f(\n  x,\n):\n    return x\n"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_body_and_nothing_else(text: str, new: str, newline: str) -> None:
    name = "A.f" if text.startswith("class A") else "f"
    if "\n" not in text:
        newline = "\n"
    assert edited(text.replace("\n", newline), "return x", name) == new.replace("\n", newline)


BODY = '''\
if x:
    s = """
 kept
"""
    return foo(s,
               1)
# done
return x'''


def test_blocks_take_the_files_indentation() -> None:
    text = "class A:\n\tdef f(self, foo, x):\n\t\t'''Doc.'''\n\n\tdef g(self): pass\n"
    assert edited(text, BODY, "A.f") == (
        "class A:\n\tdef f(self, foo, x):\n\t\t'''Doc.'''\n\t\tif x:\n\t\t\ts = \"\"\"\n kept\n\"\"\"\n"
        "\t\t\treturn foo(s,\n\t\t\t\t\t   1)\n\t\t# done\n\t\treturn x\n\n\tdef g(self): pass\n"
    )


def test_edits_are_minimal_and_know_their_place() -> None:
    text = 'def f(x):\n    """Doc."""\n    pass\n\n\ndef g(): pass\n'
    (edit,) = body_edits(text, task_of(text), "return 1")
    assert (edit.start_line, edit.start_column, edit.end_line, edit.end_column) == (2, 4, 2, 8)
    assert edit.new_text == "return 1"


def test_missing_imports_come_along() -> None:
    text = "import os\r\n\r\n\r\ndef f(x):\r\n    pass\r\n"
    assert edited(text, "return math.floor(Counter(x)['a'])") == (
        "import math\r\nimport os\r\nfrom collections import Counter\r\n\r\n\r\ndef f(x):\r\n"
        "    return math.floor(Counter(x)['a'])\r\n"
    )


def test_kept_comments_are_not_doubled() -> None:
    text = "def f(x):\n    # use a heap\n    pass\n"
    assert edited(text, "# use a heap\nreturn x") == "def f(x):\n    # use a heap\n    return x\n"


def test_code_broken_elsewhere_does_not_matter() -> None:
    text = 'x = foo(\n\ndef f(x):\n    """Doc."""\n\ndef g(:\n'
    assert edited(text, "return x") == 'x = foo(\n\ndef f(x):\n    """Doc."""\n    return x\n\ndef g(:\n'


@pytest.mark.parametrize("body", ["", "\n", "# only a comment", "return (", "  x = 1\n y = 2", "return\x00"])
def test_bodies_that_are_no_python_are_refused(body: str) -> None:
    text = "def f(x): ...\n"
    with pytest.raises(EditRejected, match="^The body written for f is not valid Python[.]$"):
        body_edits(text, task_of(text), body)


def test_a_function_that_is_gone_is_refused() -> None:
    with pytest.raises(EditRejected, match="^There is no function f in the file any more[.]$"):
        body_edits("def g(): ...\n", task_of("def f(): ...\n"), "return 1")


def test_the_task_may_come_from_an_older_text() -> None:
    task = task_of("def f(x): ...\n")
    moved = "import os\n\n\ndef f(x, y):\n    pass\n"
    assert apply_edits(moved, body_edits(moved, task, "return y")) == "import os\n\n\ndef f(x, y):\n    return y\n"


def test_the_second_of_two_is_edited() -> None:
    text = "def f(): return 1\n\ndef f(): return 2\n"
    task = read_tasks(text)[1]
    assert apply_edits(text, body_edits(text, task, "return 3")) == "def f(): return 1\n\ndef f():\n    return 3\n"


BODIES = st.sampled_from(
    [
        "return 1",
        "x = 1\nreturn x",
        BODY.replace("foo", "print"),
        "for i in x:\n\tif i:\n\t\tbreak\nelse:\n\treturn None",
        "def inner(a):\n  '''Doc\n  d'''\n  return a\nreturn inner",
        "return 'é' + '''\n\t'''",
        "# c\nwith x as y:\n        # d\n        pass\n        # e",
        "async def g():\n    await x\nreturn (\n  g\n)",
        "x = 1; y = 2\nif x: return y\nelse: return x",
        "return '''\\\n a''' \\\n  'b'",
        "match x:\n    case 1:\n        return 2",
        "return Counter(x)",
    ]
)
OLD_BODIES = st.sampled_from(
    [
        " ...",
        " pass  # c",
        "",
        "@",
        "@pass",
        "@# TODO",
        "@# TODO@pass",
        "@# c@@x = 1@# d",
        "@return '''@ a@'''",
        "@if x:@\tpass",
        " return 1; x = 2",
    ]
)
DOCSTRINGS = st.sampled_from(["", "@'''Doc.'''", "@'''Doc.\n  more\n'''  # noqa", "@\n@'D' 'E'", "@# c@'''D'''"])
BEFORE = st.sampled_from(
    [
        "",
        "import os\n\n",
        "\ufeff",
        "#!/x\n# coding: utf-8\n",
        '"""Doc."""\n',
        "\x0c\n",
        "é = 1\n",
        "def g(): pass\n",
        "from collections import deque\n",
    ]
)
AFTER = st.sampled_from(["", "\n", "\n\n# next\nx = 1\n", "\n@d\ndef h(): pass\n", "\n\n\n", "\nclass B: pass"])


@settings(max_examples=400, deadline=None)
@given(
    before=BEFORE,
    docstring=DOCSTRINGS,
    old=OLD_BODIES,
    after=AFTER,
    body=BODIES,
    unit=st.sampled_from(["    ", "  ", "\t", "        ", "   "]),
    in_class=st.booleans(),
    newline=st.sampled_from(["\n", "\r\n"]),
)
def test_any_layout(
    before: str, docstring: str, old: str, after: str, body: str, unit: str, in_class: bool, newline: str
) -> None:
    outer = unit if in_class else ""
    assume(not (docstring and old.startswith(" ")))
    function = f"{outer}def f(self, x, print=0):" + (docstring + old).replace("@", f"\n{outer}{unit}")
    text = (before + ("class A:\n" if in_class else "") + function + after).replace("\n", newline)
    task = task_of(text, "A.f" if in_class else "f")
    edits = body_edits(text, task, body)
    new = apply_edits(text, edits)
    new_task = task_of(new, task.name)
    assert ast.dump(ast.parse(new_task.body)) == ast.dump(ast.parse(body))
    assert (new_task.signature, new_task.docstring) == (task.signature, task.docstring)
    inside = [edit for edit in edits if edit.start > text.index("def f")]
    assert len(inside) == 1
    assert new.endswith(text[inside[0].end :])
    if "Counter" not in body:
        assert edits == tuple(inside)
        assert new.startswith(text[: inside[0].start])
    if newline in text and newline == "\r\n":
        assert "\n" not in new.replace("\r\n", "")


MODULES = [
    "abc",
    "ast",
    "base64",
    "bisect",
    "calendar",
    "code",
    "colorsys",
    "configparser",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "decimal",
    "difflib",
    "enum",
    "fractions",
    "functools",
    "heapq",
    "inspect",
    "ipaddress",
    "json/decoder",
    "operator",
    "pprint",
    "random",
    "shlex",
    "statistics",
    "string",
    "textwrap",
    "tokenize",
    "typing",
    "zipfile",
]


@pytest.mark.parametrize("module", MODULES)
def test_replacing_a_body_by_itself_changes_nothing_that_matters(module: str) -> None:
    path = STDLIB / f"{module}.py"
    if not path.exists():
        pytest.skip(f"{module} is a package in this version")
    text = read_source(path)
    tree = ast.dump(ast.parse(text))
    file = SourceFile(text)
    entries = [entry for entry in file.entries if entry.body_end > entry.body_start]
    for entry in entries[:: max(1, len(entries) // 5)]:
        task = file.task(entry)
        if all(line.strip().startswith("#") for line in task.body.split("\n")):
            continue
        new = apply_edits(text, body_edits(text, task, task.body))
        assert ast.dump(ast.parse(new)) == tree, entry.name
