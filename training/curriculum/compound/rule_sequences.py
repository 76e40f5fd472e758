"""First terms of sequences that follow a rule."""

from training.curriculum.exercise import exercise


@exercise(
    "Start with `first`; each next term is the previous one plus its number of digits. Return n terms.",
    "Generate n numbers where a number is followed by itself plus the count of its digits, beginning at `first`.",
)
def add_digit_count_terms(first: int, n: int) -> list[int]:
    """Return n terms, each being the previous one plus the number of its digits.

    >>> add_digit_count_terms(8, 4)
    [8, 9, 10, 12]
    >>> add_digit_count_terms(5, 1)
    [5]
    >>> add_digit_count_terms(5, 0)
    []
    """
    terms = []
    for _ in range(n):
        terms.append(first)
        first += len(str(first))
    return terms


@exercise(
    "Return the first n numbers that are divisible by a or by b but not by both.",
    "List, in ascending order, n positive integers that are a multiple of exactly one of a and b.",
)
def multiples_of_exactly_one(a: int, b: int, n: int) -> list[int]:
    """Return the first n positive numbers divisible by exactly one of a and b.

    >>> multiples_of_exactly_one(2, 3, 5)
    [2, 3, 4, 8, 9]
    >>> multiples_of_exactly_one(4, 6, 3)
    [4, 6, 8]
    >>> multiples_of_exactly_one(2, 5, 0)
    []
    """
    found = []
    number = 1
    while len(found) < n:
        if (number % a == 0) != (number % b == 0):
            found.append(number)
        number += 1
    return found


@exercise(
    "Build a row of n numbers that counts up from 1 to `top` and back down to 1 again and again, e.g. 1 2 3 2 1 2 3 for top 3.",
    "Return n terms of the wave that rises from 1 to top and falls to 1 in steps of one, repeating. top is at least 2.",
)
def wave_terms(top: int, n: int) -> list[int]:
    """Return n terms that go from 1 up to top, down to 1, up again and so on.

    The top is at least 2.

    >>> wave_terms(3, 7)
    [1, 2, 3, 2, 1, 2, 3]
    >>> wave_terms(2, 3)
    [1, 2, 1]
    >>> wave_terms(5, 0)
    []
    """
    terms = []
    value, step = 1, 1
    for _ in range(n):
        terms.append(value)
        if value == top:
            step = -1
        elif value == 1:
            step = 1
        value += step
    return terms


@exercise(
    "Return the terms from `start` down to 0 where even numbers are halved and odd numbers lose 1.",
    "Starting at a non-negative number, halve when even, subtract one when odd, and list all values until 0 is reached.",
)
def halve_or_decrease(start: int) -> list[int]:
    """Return all values from start to 0, halving even numbers and lowering odd ones by 1.

    >>> halve_or_decrease(6)
    [6, 3, 2, 1, 0]
    >>> halve_or_decrease(1)
    [1, 0]
    >>> halve_or_decrease(0)
    [0]
    """
    path = [start]
    while start > 0:
        start = start // 2 if start % 2 == 0 else start - 1
        path.append(start)
    return path


@exercise(
    "Write 1 once, 2 twice, 3 three times and so on; return the first n numbers of this list.",
    "First n terms of 1, 2, 2, 3, 3, 3, 4, ... in which k appears k times.",
)
def self_repeating_terms(n: int) -> list[int]:
    """Return the first n terms of the list with 1 once, 2 twice, 3 three times and so on.

    >>> self_repeating_terms(5)
    [1, 2, 2, 3, 3]
    >>> self_repeating_terms(1)
    [1]
    >>> self_repeating_terms(0)
    []
    """
    terms = []
    k = 1
    while len(terms) < n:
        terms.extend([k] * k)
        k += 1
    return terms[:n]


@exercise(
    "Each term is the sum of all terms before it; the first term is given. Return n terms.",
    "Starting with `first`, append n - 1 times the total of the list so far.",
)
def sum_of_all_before(first: int, n: int) -> list[int]:
    """Return n terms in which every term after the first is the sum of all before it.

    >>> sum_of_all_before(3, 5)
    [3, 3, 6, 12, 24]
    >>> sum_of_all_before(1, 1)
    [1]
    >>> sum_of_all_before(0, 3)
    [0, 0, 0]
    """
    terms = [first]
    while len(terms) < n:
        terms.append(sum(terms))
    return terms


@exercise(
    "Return the first n positive numbers whose digits contain no digit of `banned`.",
    "Count upwards from 1, leaving out each number with a digit from the string `banned`, until n numbers are found.",
)
def numbers_avoiding_digits(banned: str, n: int) -> list[int]:
    """Return the first n positive numbers without any of the banned digits.

    >>> numbers_avoiding_digits("1", 3)
    [2, 3, 4]
    >>> numbers_avoiding_digits("13579", 5)
    [2, 4, 6, 8, 20]
    >>> numbers_avoiding_digits("", 2)
    [1, 2]
    """
    found = []
    number = 0
    while len(found) < n:
        number += 1
        if not set(str(number)) & set(banned):
            found.append(number)
    return found


@exercise(
    "Yield n texts that grow by one letter each: the first n beginnings of the alphabet, 'a', 'ab', 'abc', ...; n is at most 26.",
    "Generate the prefixes of the lower-case alphabet with lengths 1 to n.",
)
def alphabet_beginnings(n: int):
    """Yield the first n beginnings of the alphabet: 'a', 'ab', 'abc' and so on.

    >>> list(alphabet_beginnings(3))
    ['a', 'ab', 'abc']
    >>> list(alphabet_beginnings(0))
    []
    >>> list(alphabet_beginnings(1))
    ['a']
    """
    text = ""
    for i in range(n):
        text += chr(ord("a") + i)
        yield text


@exercise(
    "Start with two numbers; each next term is the absolute difference of the last two. Return the terms up to and including the first 0.",
    "List a, b, |a-b|, ... stopping as soon as a term is zero.",
)
def difference_chain(a: int, b: int) -> list[int]:
    """Return a, b and then the distance of the last two terms each time, ending with the first 0.

    Both start values are positive.

    >>> difference_chain(5, 3)
    [5, 3, 2, 1, 1, 0]
    >>> difference_chain(4, 4)
    [4, 4, 0]
    >>> difference_chain(2, 1)
    [2, 1, 1, 0]
    """
    terms = [a, b]
    while terms[-1] != 0:
        terms.append(abs(terms[-1] - terms[-2]))
    return terms


@exercise(
    "Return n terms: begin with `start`, then alternately add `plus` and subtract `minus`, adding first.",
    "A sequence that goes up by `plus` and down by `minus` in turn; list its first n values.",
)
def plus_then_minus(start: int, plus: int, minus: int, n: int) -> list[int]:
    """Return n terms from start, alternately adding plus and subtracting minus.

    >>> plus_then_minus(10, 5, 2, 5)
    [10, 15, 13, 18, 16]
    >>> plus_then_minus(0, 1, 1, 3)
    [0, 1, 0]
    >>> plus_then_minus(4, 1, 1, 0)
    []
    """
    terms = []
    value = start
    for i in range(n):
        terms.append(value)
        value += plus if i % 2 == 0 else -minus
    return terms


@exercise(
    "Multiply by `factor` and keep only the last two digits each time; return the terms from `seed` until one would repeat.",
    "List seed, seed*factor % 100, ... stopping before the first value that has already appeared.",
)
def two_digit_cycle(seed: int, factor: int) -> list[int]:
    """Return the values of repeated multiplication modulo 100 before one repeats.

    >>> two_digit_cycle(5, 10)
    [5, 50, 0]
    >>> two_digit_cycle(25, 5)
    [25]
    >>> two_digit_cycle(1, 7)
    [1, 7, 49, 43]
    """
    values = []
    while seed not in values:
        values.append(seed)
        seed = seed * factor % 100
    return values


@exercise(
    "Return the first n lines of a growing pattern: line k is k copies of the letter at place k in the word, starting again at its beginning when it ends.",
    "Line k (from 1) consists of k times the k-th character of the word, which is used cyclically. List n lines.",
)
def growing_letter_lines(word: str, n: int) -> list[str]:
    """Return n lines, line k being k copies of the k-th letter of the repeated word.

    >>> growing_letter_lines("ab", 3)
    ['a', 'bb', 'aaa']
    >>> growing_letter_lines("xyz", 2)
    ['x', 'yy']
    >>> growing_letter_lines("q", 0)
    []
    """
    return [word[k % len(word)] * (k + 1) for k in range(n)]
