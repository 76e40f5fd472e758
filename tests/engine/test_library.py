"""The library finds what solved similar tasks, by words and by types, and survives being written to a file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from engine.library import LIBRARY_FILE, Library, terms, wordings
from engine.reading import read_tasks
from engine.tasks import Example, ExampleForm, Task

KNOWN = '''
def sum_of_evens(numbers: list[int]) -> int:
    """Return the sum of the even numbers.

    >>> sum_of_evens([1, 2, 4])
    6
    """
    return sum(n for n in numbers if n % 2 == 0)

def count_vowels(text: str) -> int:
    """Count the vowels of a text, whatever their case.

    >>> count_vowels("Aha")
    2
    """
    return sum(c in "aeiou" for c in text.lower())

def above(numbers: list[int], limit: int) -> list[int]:
    """Return the numbers that are above a limit.

    >>> above([1, 5], 3)
    [5]
    """
    return [n for n in numbers if n > limit]

def above_all(numbers: list[int], limit: int) -> bool:
    """Tell whether all numbers are above a limit.

    >>> above_all([4, 5], 3)
    True
    """
    return all(n > limit for n in numbers)
'''


def library_of(source: str) -> Library:
    return Library.of(
        wording
        for task in read_tasks(source)
        for wording in wordings(
            task.name, task.signature, task.body, [task.prose, f"{task.name} please"], task.examples
        )
    )


def asked(source: str) -> Task:
    (task,) = read_tasks(source)
    return task


@pytest.fixture
def library() -> Library:
    return library_of(KNOWN)


def test_words_find_the_task_and_its_program_speaks_in_letters(library: Library) -> None:
    task = asked('def even_total(xs):\n    """The sum of all even numbers in a list."""\n')
    assert library.nearest(task, 1)[0].body == "return sum((n for n in a if n % 2 == 0))"


def test_types_decide_between_tasks_of_equal_words(library: Library) -> None:
    asking = 'def f(xs, n):\n    """Numbers above a limit.\n\n    >>> f([4, 9], 5)\n    %s\n    """\n'
    assert library.nearest(asked(asking % "False"), 1)[0].name == "above_all"
    assert library.nearest(asked(asking % "[9]"), 1)[0].name == "above"


def test_only_programs_with_as_many_parameters_and_each_once(library: Library) -> None:
    task = asked('def f(xs, n):\n    """Count the vowels, or the sum of even numbers above a limit."""\n')
    assert {found.name for found in library.nearest(task, 9)} == {"above", "above_all"}
    twice = library.extended(wordings("again", "def again(p, q):", "return [n for n in p if n > q]", ["above"], ()))
    assert len({found.body for found in twice.nearest(task, 9)}) == len(twice.nearest(task, 9)) == 2


def test_what_is_left_out_is_left_out(library: Library) -> None:
    task = asked('def f(xs, n):\n    """Return the numbers above a limit."""\n')
    assert [found.name for found in library.nearest(task, 9, without={"above"})] == ["above_all"]
    assert library.nearest(task, 0) == []
    assert Library.of(()).nearest(task, 3) == []


def test_unrelated_tasks_find_nothing(library: Library) -> None:
    assert library.nearest(asked('def q(zz):\n    """Xylophone"""\n'), 5) == []


def test_a_file_gives_the_same_answers(library: Library, tmp_path: Path) -> None:
    library.save(tmp_path / LIBRARY_FILE)
    read = Library.load(tmp_path / LIBRARY_FILE)
    assert read.solved == library.solved
    for source in ("def f(xs):\n    '''Sum of vowels.'''\n", "def f(xs, n):\n    '''All numbers above.'''\n"):
        assert read.nearest(asked(source), 4) == library.nearest(asked(source), 4) != []


def test_extending_keeps_what_was_there(library: Library) -> None:
    more = library.extended(
        wordings("shout", "def shout(s):", "return s.upper() + '!'", ["Return a text in capitals."], ())
    )
    assert len(more.solved) == len(library.solved) + 1
    assert more.nearest(asked("def loud(t):\n    '''Text in capitals.'''\n"), 1)[0].body == "return a.upper() + '!'"


def test_a_file_that_is_no_library_is_refused(tmp_path: Path) -> None:
    (tmp_path / LIBRARY_FILE).write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises((OSError, ValueError, KeyError, zipfile.BadZipFile)):
        Library.load(tmp_path / LIBRARY_FILE)


def test_terms_of_types() -> None:
    examples = (
        Example("f([(1, 'a')], {2: None}, -1.5)", "{'k': [True]}\n", ExampleForm.DOCTEST, 0, 0),
        Example("f([], 0, x)", "", ExampleForm.DOCTEST, 0, 0, frozenset(), "ValueError: no"),
    )
    found = terms("f", "def f(rows, table, rate):", "", examples)
    assert {"0:list[tuple[int]]", "1:dict[int,NoneType]", "2:float", "=:dict[str,list[bool]]", "!ValueError"} < {*found}
    assert {"rows", "table", "rate", "2:other", "0:list[]"} < {*found}
