"""Lists, dictionaries and texts built from whole numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "List n, n - 1, ..., 2, 1.",
    "Given a non-negative n, count backwards to one; zero gives an empty list.",
)
def countdown_list(n: int) -> list:
    """Return the numbers from n down to 1 as a list.

    >>> countdown_list(5)
    [5, 4, 3, 2, 1]
    >>> countdown_list(1)
    [1]
    >>> countdown_list(0)
    []
    """
    return list(range(n, 0, -1))


@exercise(
    "List the integers of the closed range that are not divisible by two.",
    "Given two bounds, collect every odd number between them, ends included.",
)
def odd_numbers_between(low, high):
    """Return all odd numbers from low to high, both inclusive.

    >>> odd_numbers_between(2, 9)
    [3, 5, 7, 9]
    >>> odd_numbers_between(4, 4)
    []
    >>> odd_numbers_between(-3, 1)
    [-3, -1, 1]
    """
    return [n for n in range(low, high + 1) if n % 2 == 1]


@exercise(
    "List 2, 4, 6 and so on with count entries.",
    "Given a count, build the list of that many even numbers starting with 2.",
)
def first_even_numbers(count: int) -> list:
    """Return the first count positive even numbers.

    >>> first_even_numbers(4)
    [2, 4, 6, 8]
    >>> first_even_numbers(1)
    [2]
    >>> first_even_numbers(0)
    []
    """
    return [2 * i for i in range(1, count + 1)]


@exercise(
    "Build row k of a multiplication table with n entries.",
    "Given k and n, list k times each number from one to n.",
)
def times_table_row(k, n):
    """Return the products of k with 1, 2, ..., n.

    >>> times_table_row(7, 4)
    [7, 14, 21, 28]
    >>> times_table_row(3, 1)
    [3]
    >>> times_table_row(5, 0)
    []
    """
    return [k * i for i in range(1, n + 1)]


@exercise(
    "Write out the multiplication table of k up to n as a list of strings.",
    "Given k and n, produce one text per factor in the form 'k x i = product'.",
)
def times_table_text(k: int, n: int) -> list:
    """Return lines like '3 x 2 = 6' for the factors 1 to n.

    >>> times_table_text(3, 2)
    ['3 x 1 = 3', '3 x 2 = 6']
    >>> times_table_text(7, 1)
    ['7 x 1 = 7']
    >>> times_table_text(4, 0)
    []
    """
    return [f"{k} x {i} = {k * i}" for i in range(1, n + 1)]


@exercise(
    "Build the n by n multiplication table as nested lists.",
    "Given n, create rows 1 to n, each with the products of its number with 1 to n.",
)
def multiplication_square(n):
    """Return a list of n rows in which entry j of row i is i * j, counting from 1.

    >>> multiplication_square(3)
    [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
    >>> multiplication_square(1)
    [[1]]
    >>> multiplication_square(0)
    []
    """
    return [[i * j for j in range(1, n + 1)] for i in range(1, n + 1)]


@exercise(
    "Build a list of lists: [1], [1, 2], [1, 2, 3] and so on with n rows.",
    "Given n, each row counts from one up to its own row number.",
)
def number_triangle(n: int) -> list:
    """Return n rows where row k holds the numbers 1 to k.

    >>> number_triangle(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> number_triangle(1)
    [[1]]
    >>> number_triangle(0)
    []
    """
    return [list(range(1, k + 1)) for k in range(1, n + 1)]


@exercise(
    "Arrange consecutive numbers in a triangle of n rows.",
    "Given n, put the next k whole numbers into row k and collect all rows.",
)
def consecutive_rows(n):
    """Fill rows of length 1, 2, ..., n with the numbers 1, 2, 3, ... in order and return the rows.

    >>> consecutive_rows(3)
    [[1], [2, 3], [4, 5, 6]]
    >>> consecutive_rows(1)
    [[1]]
    >>> consecutive_rows(4)
    [[1], [2, 3], [4, 5, 6], [7, 8, 9, 10]]
    """
    rows = []
    next_number = 1
    for length in range(1, n + 1):
        rows.append(list(range(next_number, next_number + length)))
        next_number += length
    return rows


@exercise(
    "Build rows times cols consecutive numbers starting at 1 as nested lists.",
    "Given a number of rows and columns, number the cells in reading order.",
)
def counted_grid(rows: int, cols: int) -> list:
    """Return a grid with the given size filled with 1, 2, 3, ... row by row.

    >>> counted_grid(2, 3)
    [[1, 2, 3], [4, 5, 6]]
    >>> counted_grid(1, 1)
    [[1]]
    >>> counted_grid(3, 1)
    [[1], [2], [3]]
    """
    return [[r * cols + c + 1 for c in range(cols)] for r in range(rows)]


@exercise(
    "Map each of the first n positive integers to itself times itself.",
    "Given n, build a dict whose keys run from one to n and whose values are the squares.",
)
def square_map(n):
    """Return a dictionary from every number 1 to n to its square.

    >>> square_map(3)
    {1: 1, 2: 4, 3: 9}
    >>> square_map(1)
    {1: 1}
    >>> square_map(0)
    {}
    """
    return {k: k * k for k in range(1, n + 1)}


@exercise(
    "Map every positive integer of the list to all whole numbers dividing it.",
    "Given numbers, build a dict of divisor lists.",
)
def divisor_map(numbers: list) -> dict:
    """Return a dictionary from each number to the list of its divisors in ascending order.

    >>> divisor_map([6, 5])
    {6: [1, 2, 3, 6], 5: [1, 5]}
    >>> divisor_map([1])
    {1: [1]}
    >>> divisor_map([])
    {}
    """
    return {n: [d for d in range(1, n + 1) if n % d == 0] for n in numbers}


@exercise(
    "Separate the integers by parity, the even ones first.",
    "Given numbers, put those divisible by two into one list and the others into a second.",
)
def parity_split(numbers):
    """Return a tuple of the list of even numbers and the list of odd numbers, each in order.

    >>> parity_split([1, 2, 3, 4])
    ([2, 4], [1, 3])
    >>> parity_split([5])
    ([], [5])
    >>> parity_split([])
    ([], [])
    """
    even = [n for n in numbers if n % 2 == 0]
    odd = [n for n in numbers if n % 2 != 0]
    return even, odd


@exercise(
    "Order the integers of the closed range so that even numbers come first.",
    "Given low and high, list first the even and then the odd numbers in between.",
)
def even_half_then_odd(low: int, high: int) -> list:
    """Return the even numbers from low to high followed by the odd ones, both ascending and the bounds inclusive.

    >>> even_half_then_odd(1, 6)
    [2, 4, 6, 1, 3, 5]
    >>> even_half_then_odd(3, 3)
    [3]
    >>> even_half_then_odd(2, 4)
    [2, 4, 3]
    """
    return sorted(range(low, high + 1), key=lambda n: n % 2)


@exercise(
    "List one 1, two 2s, three 3s and so on up to n.",
    "Given n, repeat each number as often as its own value, in ascending order.",
)
def repeat_each_number(n: int) -> list:
    """Return a list in which every number k from 1 to n occurs k times.

    >>> repeat_each_number(3)
    [1, 2, 2, 3, 3, 3]
    >>> repeat_each_number(1)
    [1]
    >>> repeat_each_number(0)
    []
    """
    return [k for k in range(1, n + 1) for _ in range(k)]


@exercise(
    "Write each digit d of the number d times; zeros vanish.",
    "Given a whole number, expand its digits, so that 3 becomes '333'.",
)
def repeat_text_by_digits(n):
    """Return a string in which every digit of n is repeated as often as its value.

    >>> repeat_text_by_digits(312)
    '333122'
    >>> repeat_text_by_digits(50)
    '55555'
    >>> repeat_text_by_digits(0)
    ''
    """
    return "".join(d * int(d) for d in str(n))


@exercise(
    "Write n asterisks with a space after every width of them, but none at the end.",
    "Given a count and a group size, join the groups of stars by spaces.",
)
def stars_line(n: int, width: int) -> str:
    """Return n stars in groups of the given width, separated by blanks.

    >>> stars_line(7, 3)
    '*** *** *'
    >>> stars_line(4, 4)
    '****'
    >>> stars_line(0, 2)
    ''
    """
    stars = "*" * n
    return " ".join(stars[i:i + width] for i in range(0, n, width))


@exercise(
    "Draw a progress bar: value / maximum of the width, rounded down, as '#', the rest as dots.",
    "Given a value, its maximum and a width, build the text of a horizontal bar.",
)
def bar_for_value(value, maximum, width):
    """Return a bar of '#' that is proportional to value, filled with '.' to the given width.

    >>> bar_for_value(5, 10, 8)
    '####....'
    >>> bar_for_value(0, 3, 4)
    '....'
    >>> bar_for_value(3, 3, 5)
    '#####'
    """
    filled = value * width // maximum
    return "#" * filled + "." * (width - filled)


@exercise(
    "Write all whole numbers between both ends in order from first to last.",
    "Given two integers, list the numbers from one to the other as text separated by ','.",
)
def range_text(first: int, last: int) -> str:
    """Return the numbers from first to last, inclusive, joined by commas, counting down if first is larger.

    >>> range_text(3, 6)
    '3,4,5,6'
    >>> range_text(5, 2)
    '5,4,3,2'
    >>> range_text(4, 4)
    '4'
    """
    step = 1 if first <= last else -1
    return ",".join(str(n) for n in range(first, last + step, step))


@exercise(
    "List the texts of 1 to n, each padded with zeros on the left.",
    "Given n and a width, produce strings such as '001', '002'.",
)
def padded_numbers(n, width):
    """Return the numbers 1 to n as strings with leading zeros up to the given width.

    >>> padded_numbers(3, 3)
    ['001', '002', '003']
    >>> padded_numbers(1, 1)
    ['1']
    >>> padded_numbers(0, 2)
    []
    """
    return [str(i).zfill(width) for i in range(1, n + 1)]


@exercise(
    "Return consecutive chunks of range(total).",
    "Given a total and a chunk size, group the indices from zero on.",
)
def even_blocks(total: int, size: int) -> list:
    """Cut the numbers 0 to total - 1 into lists of the given size; the last may be shorter.

    >>> even_blocks(7, 3)
    [[0, 1, 2], [3, 4, 5], [6]]
    >>> even_blocks(4, 2)
    [[0, 1], [2, 3]]
    >>> even_blocks(0, 5)
    []
    """
    return [list(range(i, min(i + size, total))) for i in range(0, total, size)]


@exercise(
    "List the numbers from 1 to n, with a minus sign on the even ones.",
    "Given n, make every second number of 1 to n negative.",
)
def alternate_signs(n):
    """Return the list 1, -2, 3, -4, ... up to n.

    >>> alternate_signs(5)
    [1, -2, 3, -4, 5]
    >>> alternate_signs(1)
    [1]
    >>> alternate_signs(0)
    []
    """
    return [k if k % 2 else -k for k in range(1, n + 1)]


@exercise(
    "Divide the interval into equal steps and list all count points.",
    "Given two ends and a number of points, compute points with constant distance.",
)
def steps_from_to(start: float, end: float, count: int) -> list:
    """Return count evenly spaced values from start to end, both included; count is at least 2.

    >>> steps_from_to(0, 10, 3)
    [0.0, 5.0, 10.0]
    >>> steps_from_to(1, 2, 2)
    [1.0, 2.0]
    >>> steps_from_to(0, 1, 5)
    [0.0, 0.25, 0.5, 0.75, 1.0]
    """
    step = (end - start) / (count - 1)
    return [start + i * step for i in range(count)]


@exercise(
    "List n, n // 2, n // 4 and so on down to 0.",
    "Given a non-negative n, repeatedly divide by two and collect every value.",
)
def halves_list(n):
    """Return n and the results of halving it, rounding down, until 0 is reached, 0 included.

    >>> halves_list(10)
    [10, 5, 2, 1, 0]
    >>> halves_list(1)
    [1, 0]
    >>> halves_list(0)
    [0]
    """
    values = [n]
    while n > 0:
        n //= 2
        values.append(n)
    return values


@exercise(
    "Write 1 to n as texts and mark the numbers divisible by k with a star.",
    "Given n and k, list '1', '2', ... where each k-th number gets an asterisk appended.",
)
def labelled_numbers(n: int, k: int) -> list:
    """Return the numbers 1 to n as strings, with '*' behind every multiple of k.

    >>> labelled_numbers(4, 2)
    ['1', '2*', '3', '4*']
    >>> labelled_numbers(3, 5)
    ['1', '2', '3']
    >>> labelled_numbers(1, 1)
    ['1*']
    """
    return [f"{i}*" if i % k == 0 else str(i) for i in range(1, n + 1)]


@exercise(
    "Number n items from 1 on, leaving out the numbers in the list unlucky.",
    "Given a count and forbidden numbers, list that many allowed numbers in ascending order.",
)
def skip_numbers(n, unlucky):
    """Return the first n positive numbers that are not in unlucky.

    >>> skip_numbers(4, [2, 3])
    [1, 4, 5, 6]
    >>> skip_numbers(2, [])
    [1, 2]
    >>> skip_numbers(0, [1])
    []
    """
    result = []
    k = 1
    while len(result) < n:
        if k not in unlucky:
            result.append(k)
        k += 1
    return result


@exercise(
    "List every pair of different numbers below n, the smaller one first.",
    "Given n, collect the two-element combinations of 0 to n - 1.",
)
def pairs_below(n: int) -> list:
    """Return all pairs (a, b) with 0 <= a < b < n in order.

    >>> pairs_below(3)
    [(0, 1), (0, 2), (1, 2)]
    >>> pairs_below(2)
    [(0, 1)]
    >>> pairs_below(1)
    []
    """
    return [(a, b) for a in range(n) for b in range(a + 1, n)]


@exercise(
    "List the ways to split total into three positive whole parts in ascending order.",
    "Given a total, find every (a, b, c) with a + b + c equal to it and no part smaller than the one before.",
)
def triples_with_sum(total):
    """Return all triples a <= b <= c of positive numbers with the given sum, ordered by a and then b.

    >>> triples_with_sum(6)
    [(1, 1, 4), (1, 2, 3), (2, 2, 2)]
    >>> triples_with_sum(3)
    [(1, 1, 1)]
    >>> triples_with_sum(2)
    []
    """
    return [(a, b, total - a - b) for a in range(1, total) for b in range(a, total) if total - a - b >= b]


@exercise(
    "Map every possible remainder by k to the list of numbers up to n leaving it.",
    "Given n and k, group 1 to n by remainder; remainders without numbers get an empty list.",
)
def index_table(n: int, k: int) -> dict:
    """Return a dictionary from each remainder 0 to k - 1 to the numbers from 1 to n with that remainder modulo k.

    >>> index_table(5, 2)
    {0: [2, 4], 1: [1, 3, 5]}
    >>> index_table(2, 3)
    {0: [], 1: [1], 2: [2]}
    >>> index_table(0, 1)
    {0: []}
    """
    return {r: [m for m in range(1, n + 1) if m % k == r] for r in range(k)}


@exercise(
    "List every number from zero to n in base two as a string.",
    "Given n, write 0, 1, ..., n with binary digits.",
)
def binary_list(n):
    """Return the binary texts of the numbers 0 to n.

    >>> binary_list(4)
    ['0', '1', '10', '11', '100']
    >>> binary_list(0)
    ['0']
    >>> binary_list(2)
    ['0', '1', '10']
    """
    return [format(i, "b") for i in range(n + 1)]


@exercise(
    "List the letter repeated n times, n - 1 times and so on down to once.",
    "Given a count and a letter, build a descending staircase of strings.",
)
def shrinking_words(n: int, letter: str) -> list:
    """Return n strings made of the letter, the first with n letters and each next one shorter by one.

    >>> shrinking_words(3, "x")
    ['xxx', 'xx', 'x']
    >>> shrinking_words(1, "a")
    ['a']
    >>> shrinking_words(0, "b")
    []
    """
    return [letter * k for k in range(n, 0, -1)]
