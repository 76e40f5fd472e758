"""Error handling: defaults, safe conversions, retries, clean-up of bad data."""

import json

from training.curriculum.exercise import exercise


@exercise(
    "Whole number in the text, or the default when it cannot be converted.",
    "Try int() on a value and fall back to `default` on failure.",
)
def int_or(value, default=0):
    """Convert a value to int, or return the default if that fails.

    >>> int_or("12")
    12
    >>> int_or("12x", -1)
    -1
    >>> int_or(None)
    0
    """
    try:
        return int(value)
    except (TypeError, ValueError):
        return default


@exercise(
    "Quotient of a and b, or None if b is zero.",
    "Divide without an exception: a zero divisor gives None.",
)
def quotient_or_none(a: float, b: float):
    """Return a / b, or None when b is 0.

    >>> quotient_or_none(6, 4)
    1.5
    >>> quotient_or_none(1, 0) is None
    True
    >>> quotient_or_none(0, 5)
    0.0
    """
    try:
        return a / b
    except ZeroDivisionError:
        return None


@exercise(
    "Call the functions in turn and return the result of the first that does not raise; if all fail raise RuntimeError.",
    "Try several alternatives (callables without arguments) until one works. No success means RuntimeError('all attempts failed').",
)
def first_that_works(attempts):
    """Return the result of the first callable that does not raise an exception.

    Raises RuntimeError if all of them fail.

    >>> first_that_works([lambda: int("x"), lambda: 7])
    7
    >>> first_that_works([lambda: "ok", lambda: 1 / 0])
    'ok'
    >>> first_that_works([lambda: 1 / 0])
    Traceback (most recent call last):
        ...
    RuntimeError: all attempts failed
    """
    for attempt in attempts:
        try:
            return attempt()
        except Exception:
            continue
    raise RuntimeError("all attempts failed")


@exercise(
    "Apply the function to an argument up to `times` times until it succeeds; return (result, number of tries), or (None, times).",
    "Retry a call that may raise, reporting the result together with how many attempts were made; after the last failure the result is None.",
)
def retry(function, argument, times=3):
    """Call function(argument) until it succeeds, at most times times.

    Returns (result, attempts), with None as the result if every attempt failed.

    >>> retry(int, "5")
    (5, 1)
    >>> retry(int, "x", times=2)
    (None, 2)
    >>> replies = iter([0, 0, 4])
    >>> retry(lambda n: n // next(replies), 8)
    (2, 3)
    """
    for attempt in range(1, times + 1):
        try:
            return function(argument), attempt
        except Exception:
            pass
    return None, times


@exercise(
    "Look up nested keys or indices one after the other; the default if any step is missing.",
    "Walk into nested dicts and lists along `path`, returning `default` on a missing key, index or unsuitable type.",
)
def follow_path(data, path, default=None):
    """Follow a path of keys and indices into nested data, or return the default.

    >>> follow_path({"a": [{"b": 5}]}, ["a", 0, "b"])
    5
    >>> follow_path({"a": []}, ["a", 0], "none")
    'none'
    >>> follow_path({"a": 1}, ["a", "b"]) is None
    True
    """
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return default
    return data


@exercise(
    "Convert all texts to float, dropping those that are not numbers.",
    "Keep only the parsable entries of a list of strings, as floats in the same order.",
)
def parsable_floats(texts: list[str]) -> list[float]:
    """Return the floats among the texts, skipping everything else.

    >>> parsable_floats(["1.5", "n/a", "2"])
    [1.5, 2.0]
    >>> parsable_floats(["", "-"])
    []
    >>> parsable_floats([])
    []
    """
    numbers = []
    for text in texts:
        try:
            numbers.append(float(text))
        except ValueError:
            continue
    return numbers


@exercise(
    "Name of the exception class that calling the function with the arguments raises, or 'ok'.",
    "Run function(*args) and say which kind of error occurs; 'ok' means no error.",
)
def error_kind(function, *args):
    """Return the name of the exception raised by function(*args), or 'ok'.

    >>> error_kind(int, "x")
    'ValueError'
    >>> error_kind(len, [1])
    'ok'
    >>> error_kind(lambda d: d["k"], {})
    'KeyError'
    """
    try:
        function(*args)
    except Exception as error:
        return type(error).__name__
    return "ok"


@exercise(
    "Decode JSON text to a dict; broken text or anything that is no object gives an empty dict.",
    "Parse settings from JSON leniently: only a JSON object is accepted, everything else results in {}.",
)
def load_object(text: str) -> dict:
    """Return the dict in a JSON text, or {} if the text is invalid or no object.

    >>> load_object('{"a": 1}')
    {'a': 1}
    >>> load_object("[1, 2]")
    {}
    >>> load_object("{broken")
    {}
    """
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


@exercise(
    "Sum of the values, with a ValueError that names the position of the first negative one.",
    "Add up amounts; a negative amount raises ValueError('negative amount at index N').",
)
def strict_total(amounts: list[int]) -> int:
    """Return the sum of amounts, none of which may be negative.

    Raises:
        ValueError: 'negative amount at index N' for the first negative amount.

    >>> strict_total([3, 4])
    7
    >>> strict_total([])
    0
    >>> strict_total([5, -1])
    Traceback (most recent call last):
        ...
    ValueError: negative amount at index 1
    """
    total = 0
    for index, amount in enumerate(amounts):
        if amount < 0:
            raise ValueError(f"negative amount at index {index}")
        total += amount
    return total


@exercise(
    "Apply the function to every item and return (results, errors), where errors lists (item, message) of the failures.",
    "Map with error collection: good results in one list, pairs of item and error text in another.",
)
def map_with_errors(function, items):
    """Return the results of function(item) and the (item, message) pairs of failed items.

    >>> def half(n):
    ...     if n % 2:
    ...         raise ValueError("odd")
    ...     return n // 2
    >>> map_with_errors(half, [4, 3])
    ([2], [(3, 'odd')])
    >>> map_with_errors(half, [2])
    ([1], [])
    >>> map_with_errors(half, [])
    ([], [])
    """
    results, errors = [], []
    for item in items:
        try:
            results.append(function(item))
        except Exception as error:
            errors.append((item, str(error)))
    return results, errors


@exercise(
    "Element at an index (negatives allowed), or the default if the index is out of range.",
    "Safe list access that never raises IndexError.",
)
def item_at(items, index, default=None):
    """Return items[index], or the default if there is no such item.

    >>> item_at(["a", "b"], 1)
    'b'
    >>> item_at(["a"], 5, "?")
    '?'
    >>> item_at(["a", "b"], -1)
    'b'
    >>> item_at([], 0) is None
    True
    """
    try:
        return items[index]
    except IndexError:
        return default


@exercise(
    "Pop a key from the dict and return its value; a missing key raises KeyError with a friendly message.",
    "Remove and return mapping[key], or raise KeyError('no entry for <key>').",
)
def take_entry(mapping: dict, key):
    """Remove a key from a dict and return its value.

    Raises KeyError('no entry for ...') if the key is missing.

    >>> d = {"a": 1}
    >>> take_entry(d, "a")
    1
    >>> d
    {}
    >>> take_entry(d, "a")
    Traceback (most recent call last):
        ...
    KeyError: 'no entry for a'
    """
    if key not in mapping:
        raise KeyError(f"no entry for {key}")
    return mapping.pop(key)


@exercise(
    "Check the type of an argument: return it if it is an instance of the type, else raise TypeError('expected X, got Y').",
    "Assert that value has the given class and hand it back; otherwise TypeError names both classes.",
)
def require_type(value, kind):
    """Return the value if it is an instance of kind.

    Otherwise raise TypeError('expected <kind>, got <type>').

    >>> require_type(5, int)
    5
    >>> require_type("x", str)
    'x'
    >>> require_type("5", int)
    Traceback (most recent call last):
        ...
    TypeError: expected int, got str
    """
    if not isinstance(value, kind):
        raise TypeError(f"expected {kind.__name__}, got {type(value).__name__}")
    return value


@exercise(
    "Number in the text as int if it is whole, otherwise as float; the text itself if it is no number.",
    "Guess the type of a text: int, then float, then unchanged string.",
)
def guess_number(text: str):
    """Convert text to int or float if possible, else return it unchanged.

    >>> guess_number("7")
    7
    >>> guess_number("2.50")
    2.5
    >>> guess_number("seven")
    'seven'
    """
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    return text


@exercise(
    "Run all steps (callables) on a log list and make sure that 'closed' is appended at the end, even if a step fails; return the log.",
    "Call each step with the log; on an exception append 'failed' and stop. 'closed' always comes last.",
)
def run_and_close(steps):
    """Call each step with a log list and return the log.

    A failing step stops the run and adds 'failed'; 'closed' is added in any case at the end.

    >>> run_and_close([lambda log: log.append("a")])
    ['a', 'closed']
    >>> run_and_close([lambda log: 1 / 0, lambda log: log.append("b")])
    ['failed', 'closed']
    >>> run_and_close([])
    ['closed']
    """
    log = []
    try:
        for step in steps:
            step(log)
    except Exception:
        log.append("failed")
    finally:
        log.append("closed")
    return log


@exercise(
    "Parse 'name=number' lines; raise ValueError with the line number (from 1) for the first malformed one.",
    "Read settings lines into a dict of ints. A line without '=' or with a bad number raises ValueError('line N: ...text...').",
)
def strict_settings(text: str) -> dict[str, int]:
    """Parse lines 'name=number' to a dict.

    A malformed line raises ValueError('line N: <line>').

    >>> strict_settings("a=1\\nb=22")
    {'a': 1, 'b': 22}
    >>> strict_settings("")
    {}
    >>> strict_settings("a=1\\nb")
    Traceback (most recent call last):
        ...
    ValueError: line 2: b
    """
    settings = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, _, value = line.partition("=")
        try:
            settings[name] = int(value)
        except ValueError:
            raise ValueError(f"line {number}: {line}") from None
    return settings


@exercise(
    "True if the text can be read as a number (float), including forms such as '1e3'; False for anything else.",
    "Does float() accept this text?",
)
def looks_numeric(text: str) -> bool:
    """Check whether a text can be converted to a float.

    >>> looks_numeric("3.5")
    True
    >>> looks_numeric("1e3")
    True
    >>> looks_numeric("3,5")
    False
    >>> looks_numeric("")
    False
    """
    try:
        float(text)
    except ValueError:
        return False
    return True


@exercise(
    "Next item of an iterator, or the default when it is exhausted.",
    "Advance an iterator once, catching StopIteration and giving the default instead.",
)
def advance_or(iterator, default=None):
    """Return the next item of an iterator, or the default if there is none.

    >>> it = iter([1])
    >>> advance_or(it)
    1
    >>> advance_or(it, "end")
    'end'
    >>> advance_or(iter("")) is None
    True
    """
    try:
        return next(iterator)
    except StopIteration:
        return default


@exercise(
    "Compare two values of possibly different types: their order as -1, 0, 1, or None if they cannot be ordered.",
    "Three-way comparison that yields None where Python would raise TypeError.",
)
def order_or_none(left, right):
    """Return -1, 0 or 1 for the order of two values, or None if they cannot be compared.

    >>> order_or_none(1, 2)
    -1
    >>> order_or_none("b", "a")
    1
    >>> order_or_none(1, "a") is None
    True
    >>> order_or_none(2, 2.0)
    0
    """
    try:
        return (left > right) - (left < right)
    except TypeError:
        return None
