"""Number sequences: building by rules, checking, continuing, comparing."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the first n terms of the sequence that starts with a and alternately adds p and q.",
    "Start with a, add p, then q, then p again, and so on; list n terms.",
)
def alternating_steps(a: int, p: int, q: int, n: int) -> list[int]:
    """Return n terms starting at a, adding p and q in turn.

    >>> alternating_steps(1, 2, 3, 5)
    [1, 3, 6, 8, 11]
    >>> alternating_steps(0, 5, -5, 4)
    [0, 5, 0, 5]
    >>> alternating_steps(7, 1, 1, 0)
    []
    """
    terms = []
    for i in range(n):
        terms.append(a)
        a += p if i % 2 == 0 else q
    return terms


@exercise(
    "Check if every number is double the one before it.",
    "Return True when each value equals two times its predecessor.",
)
def each_doubles(numbers: list[int]) -> bool:
    """Tell whether each number is twice the previous one.

    >>> each_doubles([3, 6, 12])
    True
    >>> each_doubles([3, 6, 10])
    False
    >>> each_doubles([])
    True
    """
    return all(b == 2 * a for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Return the length of the longest stretch in which the numbers rise by exactly one.",
    "Longest run of consecutive counting, such as 4, 5, 6, in the list; 0 for an empty list.",
)
def longest_counting_run(numbers):
    """Return the length of the longest run with steps of exactly 1.

    >>> longest_counting_run([4, 5, 6, 2, 3])
    3
    >>> longest_counting_run([1, 3])
    1
    >>> longest_counting_run([])
    0
    """
    best = run = 0
    previous = None
    for number in numbers:
        run = run + 1 if previous is not None and number == previous + 1 else 1
        best = max(best, run)
        previous = number
    return best


@exercise(
    "Find the missing number in a list that should rise by a constant step d from its first number; None if none is missing.",
    "Return the first value first + i * d that the list does not have at its place, or None.",
)
def missing_in_steps(numbers: list[int], d: int) -> int | None:
    """Return the first number missing from the steps of d, or None.

    >>> missing_in_steps([2, 5, 11], 3)
    8
    >>> missing_in_steps([1, 2, 3], 1) is None
    True
    >>> missing_in_steps([], 4) is None
    True
    """
    for i, number in enumerate(numbers):
        if number != numbers[0] + i * d:
            return numbers[0] + i * d
    return None


@exercise(
    "Extend the list by n more terms with the step between its last two numbers.",
    "Continue an arithmetic sequence: keep adding the last difference n times.",
)
def continue_by_last_step(numbers, n):
    """Return the numbers followed by n terms with the last step.

    >>> continue_by_last_step([2, 5, 8], 2)
    [2, 5, 8, 11, 14]
    >>> continue_by_last_step([10, 7], 1)
    [10, 7, 4]
    >>> continue_by_last_step([1, 1], 0)
    [1, 1]
    """
    result = list(numbers)
    step = numbers[-1] - numbers[-2]
    for _ in range(n):
        result.append(result[-1] + step)
    return result


@exercise(
    "Return the sequence 1, 1, 2, 2, 3, 3 ... with n numbers: every number twice.",
    "List n terms of the counting numbers where each is written two times.",
)
def doubled_counting(n: int) -> list[int]:
    """Return the first n terms of 1, 1, 2, 2, 3, 3, ...

    >>> doubled_counting(5)
    [1, 1, 2, 2, 3]
    >>> doubled_counting(2)
    [1, 1]
    >>> doubled_counting(0)
    []
    """
    return [i // 2 + 1 for i in range(n)]


@exercise(
    "Return the list in which each number i from 1 to n occurs i times.",
    "Write one 1, two 2s, three 3s and so on up to n.",
)
def number_i_times(n):
    """Return 1 once, 2 twice, ..., n n times.

    >>> number_i_times(3)
    [1, 2, 2, 3, 3, 3]
    >>> number_i_times(1)
    [1]
    >>> number_i_times(0)
    []
    """
    return [i for i in range(1, n + 1) for _ in range(i)]


@exercise(
    "Count down from n in steps of k; the last number is the smallest one not below zero.",
    "List n, n - k, n - 2k and so on while the values are at least 0.",
)
def countdown_in_steps(n: int, k: int) -> list[int]:
    """Return n, n - k, ... down to the last value >= 0.

    >>> countdown_in_steps(10, 4)
    [10, 6, 2]
    >>> countdown_in_steps(6, 3)
    [6, 3, 0]
    >>> countdown_in_steps(0, 1)
    [0]
    """
    return list(range(n, -1, -k))


@exercise(
    "Return the numbers from 1 to n and back to 1.",
    "List rising to n and falling again: 1, 2, ..., n, ..., 2, 1.",
)
def up_and_down_to(n):
    """Return 1 .. n .. 1.

    >>> up_and_down_to(3)
    [1, 2, 3, 2, 1]
    >>> up_and_down_to(1)
    [1]
    >>> up_and_down_to(0)
    []
    """
    return list(range(1, n + 1)) + list(range(n - 1, 0, -1))


@exercise(
    "How many terms does the sequence start, start * factor, start * factor ** 2 ... have that are at most limit?",
    "Multiply start by factor again and again; count the values not exceeding limit.",
)
def growth_terms_upto(start: int, factor: int, limit: int) -> int:
    """Return how many terms of the geometric sequence are at most limit.

    >>> growth_terms_upto(1, 2, 10)
    4
    >>> growth_terms_upto(5, 3, 4)
    0
    >>> growth_terms_upto(3, 10, 300)
    3
    """
    count = 0
    while start <= limit:
        count += 1
        start *= factor
    return count


@exercise(
    "Check whether the sequence alternates between rising and falling steps, never staying equal.",
    "Return True if after each increase comes a decrease and the other way round.",
)
def rises_and_falls_alternate(xs: list[int]) -> bool:
    """Tell whether steps up and steps down alternate.

    >>> rises_and_falls_alternate([1, 4, 2, 6])
    True
    >>> rises_and_falls_alternate([1, 2, 3])
    False
    >>> rises_and_falls_alternate([5])
    True
    """
    steps = [b - a for a, b in zip(xs, xs[1:])]
    return 0 not in steps and all(p * q < 0 for p, q in zip(steps, steps[1:]))


@exercise(
    "Return the term at index n (from 0) of the sequence with start a and difference d.",
    "Value of an arithmetic progression at position n.",
)
def arithmetic_at(a, d, n):
    """Return a + n * d.

    >>> arithmetic_at(3, 4, 0)
    3
    >>> arithmetic_at(3, 4, 5)
    23
    >>> arithmetic_at(10, -2, 3)
    4
    """
    return a + n * d


@exercise(
    "Is the number x a term of the sequence start, start + d, start + 2d, ...? d is positive.",
    "Check if x can be reached from start by adding d zero or more times.",
)
def is_term_of_steps(x: int, start: int, d: int) -> bool:
    """Tell whether x occurs in start, start + d, start + 2d, ...

    >>> is_term_of_steps(11, 2, 3)
    True
    >>> is_term_of_steps(12, 2, 3)
    False
    >>> is_term_of_steps(-1, 2, 3)
    False
    """
    return x >= start and (x - start) % d == 0


@exercise(
    "Repeat the pattern of numbers until the list has n elements.",
    "Cycle through the pattern and return the first n numbers.",
)
def pattern_to_length(pattern, n):
    """Return n numbers by repeating pattern.

    >>> pattern_to_length([1, 2, 3], 7)
    [1, 2, 3, 1, 2, 3, 1]
    >>> pattern_to_length([9], 2)
    [9, 9]
    >>> pattern_to_length([4, 5], 0)
    []
    """
    return [pattern[i % len(pattern)] for i in range(n)]


@exercise(
    "Apply 'add k if even, otherwise multiply by k' to x, n times, and return the result.",
    "Transform x n times: even values get + k, odd values get * k.",
)
def even_add_odd_multiply(x: int, k: int, n: int) -> int:
    """Return x after n steps of adding k (even) or multiplying by k (odd).

    >>> even_add_odd_multiply(2, 3, 2)
    15
    >>> even_add_odd_multiply(1, 2, 3)
    6
    >>> even_add_odd_multiply(8, 5, 0)
    8
    """
    for _ in range(n):
        if x % 2 == 0:
            x += k
        else:
            x *= k
    return x


@exercise(
    "Return the first term that exceeds limit in the sequence where each term is double the previous plus one, starting with a (a at least 0).",
    "Replace a by 2a + 1 until it is larger than limit; return it.",
)
def double_plus_one_above(a, limit):
    """Return the first value above limit when a is replaced by 2a + 1 repeatedly.

    >>> double_plus_one_above(1, 10)
    15
    >>> double_plus_one_above(20, 10)
    20
    >>> double_plus_one_above(0, 0)
    1
    """
    while a <= limit:
        a = 2 * a + 1
    return a


@exercise(
    "Return the differences between consecutive square numbers from 1 to n squared.",
    "List (i + 1) ** 2 - i ** 2 for i from 1 to n - 1.",
)
def square_gaps(n: int) -> list[int]:
    """Return the gaps between the squares of 1 .. n.

    >>> square_gaps(4)
    [3, 5, 7]
    >>> square_gaps(2)
    [3]
    >>> square_gaps(1)
    []
    """
    return [(i + 1) ** 2 - i ** 2 for i in range(1, n)]


@exercise(
    "Merge two lists by taking numbers alternately; when one list ends, the rest of the other follows.",
    "Interleave the sequences xs and ys, appending the longer one's remaining numbers.",
)
def alternate_merge(xs, ys):
    """Return the numbers of xs and ys alternately, then the rest.

    >>> alternate_merge([1, 3], [2, 4, 6, 8])
    [1, 2, 3, 4, 6, 8]
    >>> alternate_merge([], [5])
    [5]
    >>> alternate_merge([1, 2, 3], [9])
    [1, 9, 2, 3]
    """
    result = []
    for x, y in zip(xs, ys):
        result += [x, y]
    shorter = min(len(xs), len(ys))
    return result + xs[shorter:] + ys[shorter:]


@exercise(
    "Return the position, counted from 1, of the first term greater than limit in the sequence of cubes 1, 8, 27, ...",
    "Smallest n with n ** 3 larger than limit.",
)
def first_cube_above(limit: int) -> int:
    """Return the smallest n >= 1 whose cube exceeds limit.

    >>> first_cube_above(26)
    3
    >>> first_cube_above(27)
    4
    >>> first_cube_above(0)
    1
    """
    n = 1
    while n ** 3 <= limit:
        n += 1
    return n


@exercise(
    "Return how many steps the ball needs to come to rest below limit when each bounce keeps percent of the height.",
    "Multiply the height by percent / 100 until it is below limit; count the bounces.",
)
def bounces_until_low(height, percent, limit):
    """Return the number of bounces until the height is below limit.

    >>> bounces_until_low(100, 50, 20)
    3
    >>> bounces_until_low(10, 90, 20)
    0
    >>> bounces_until_low(64, 25, 1)
    4
    """
    bounces = 0
    while height >= limit:
        height = height * percent / 100
        bounces += 1
    return bounces


@exercise(
    "Return the list of sums of neighbouring numbers, row by row, until a single number is left: all rows including the first.",
    "Build a triangle: each next row holds the sums of adjacent numbers of the row above.",
)
def sum_triangle(row: list[int]) -> list[list[int]]:
    """Return all rows of the triangle of neighbour sums.

    >>> sum_triangle([1, 2, 3])
    [[1, 2, 3], [3, 5], [8]]
    >>> sum_triangle([4])
    [[4]]
    >>> sum_triangle([1, 1, 1, 1])[-1]
    [8]
    """
    rows = [row]
    while len(row) > 1:
        row = [a + b for a, b in zip(row, row[1:])]
        rows.append(row)
    return rows


@exercise(
    "Count how many times the sequence changes between even and odd numbers.",
    "Number of adjacent pairs with different parity.",
)
def parity_changes(numbers):
    """Return how often neighbouring numbers differ in parity.

    >>> parity_changes([2, 4, 3, 6])
    2
    >>> parity_changes([1, 3])
    0
    >>> parity_changes([])
    0
    """
    return sum(a % 2 != b % 2 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Return the cycle that x enters under repeated 'multiply by a and take the remainder modulo m', as the list of values until one repeats.",
    "Start with x and replace it by x * a % m; list all values before the first repetition.",
)
def orbit_modulo(x: int, a: int, m: int) -> list[int]:
    """Return the values x, x*a % m, ... before the first repeat.

    >>> orbit_modulo(1, 2, 7)
    [1, 2, 4]
    >>> orbit_modulo(3, 3, 10)
    [3, 9, 7, 1]
    >>> orbit_modulo(0, 5, 6)
    [0]
    """
    seen = []
    while x not in seen:
        seen.append(x)
        x = x * a % m
    return seen
