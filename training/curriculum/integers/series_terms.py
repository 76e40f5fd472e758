"""Number sequences: terms, sums, first terms above a limit, simple recurrences."""

from training.curriculum.exercise import exercise


@exercise(
    "List first, first + step, first + 2 * step and so on, count numbers in all.",
    "Given a start, a constant difference and a count, build the list of terms.",
)
def arithmetic_terms(first: int, step: int, count: int) -> list:
    """Return the first count terms of the sequence that begins with first and grows by step.

    >>> arithmetic_terms(3, 4, 5)
    [3, 7, 11, 15, 19]
    >>> arithmetic_terms(10, -3, 4)
    [10, 7, 4, 1]
    >>> arithmetic_terms(1, 1, 0)
    []
    """
    return [first + i * step for i in range(count)]


@exercise(
    "Compute the total of an evenly spaced series without a loop, given first number, step and amount of numbers.",
    "Given first, step and count, add up the series via count times the mean of its ends.",
)
def arithmetic_sum_formula(first, step, count):
    """Return the sum of count numbers that start at first and increase by step, using a formula.

    >>> arithmetic_sum_formula(1, 1, 100)
    5050
    >>> arithmetic_sum_formula(5, 3, 4)
    38
    >>> arithmetic_sum_formula(7, 2, 1)
    7
    """
    last = first + (count - 1) * step
    return count * (first + last) // 2


@exercise(
    "List first, first * factor, first * factor * factor and so on up to count numbers.",
    "Given a start value and a factor, repeatedly multiply and collect count values.",
)
def geometric_terms(first: int, factor: int, count: int) -> list:
    """Return count terms that begin with first, each one factor times the term before.

    >>> geometric_terms(2, 3, 4)
    [2, 6, 18, 54]
    >>> geometric_terms(5, 1, 3)
    [5, 5, 5]
    >>> geometric_terms(1, 10, 0)
    []
    """
    terms = []
    for _ in range(count):
        terms.append(first)
        first *= factor
    return terms


@exercise(
    "Collect repeated multiples of the positive first by factor while they do not exceed limit.",
    "Starting from first, keep multiplying by factor and list all values up to limit, inclusive.",
)
def geometric_terms_until(first, factor, limit):
    """Return the terms first, first * factor, ... that are at most limit; factor is above 1 and first positive.

    >>> geometric_terms_until(3, 2, 30)
    [3, 6, 12, 24]
    >>> geometric_terms_until(5, 10, 5)
    [5]
    >>> geometric_terms_until(8, 2, 7)
    []
    """
    terms = []
    while first <= limit:
        terms.append(first)
        first *= factor
    return terms


@exercise(
    "How many numbers of the evenly growing series are needed for their total to reach target?",
    "Add first, first + step, first + 2 * step and so on; return the number of summands once the sum is not below target.",
)
def terms_until_sum(first: int, step: int, target: int) -> int:
    """Count how many terms of first, first + step, ... must be added until the sum is at least target.

    >>> terms_until_sum(1, 1, 10)
    4
    >>> terms_until_sum(5, 5, 16)
    3
    >>> terms_until_sum(3, 0, 3)
    1
    """
    total = 0
    count = 0
    while total < target:
        total += first
        first += step
        count += 1
    return count


@exercise(
    "List count terms of the sequence in which each number from the third on adds up its two predecessors.",
    "Given two starting numbers, build a list of count terms with the rule next = last + second last.",
)
def add_two_before(a, b, count):
    """Start with a and b, let every further term be the sum of the two before it, and return the first count terms.

    >>> add_two_before(1, 3, 6)
    [1, 3, 4, 7, 11, 18]
    >>> add_two_before(2, 2, 4)
    [2, 2, 4, 6]
    >>> add_two_before(5, 7, 1)
    [5]
    """
    terms = []
    for _ in range(count):
        terms.append(a)
        a, b = b, a + b
    return terms


@exercise(
    "Keep adding the last two numbers, starting with the positive a and b, and give back the first value exceeding limit.",
    "Given two positive starts and a limit, follow the rule next = sum of the previous two until a term is greater than limit.",
)
def first_sum_term_above(a: int, b: int, limit: int) -> int:
    """In the sequence a, b, a + b, ... where each term is the sum of the previous two, return the first term above limit.

    >>> first_sum_term_above(1, 1, 20)
    21
    >>> first_sum_term_above(3, 4, 4)
    7
    >>> first_sum_term_above(10, 2, 5)
    10
    """
    while a <= limit:
        a, b = b, a + b
    return a


@exercise(
    "Compute the n-th element (0-based) where every element after the first two is p times the last plus q times the one before.",
    "Given starts a and b and weights p and q, follow the recurrence and return the term with index n.",
)
def weighted_recurrence_term(a, b, p, q, n):
    """Return term number n, counted from 0, of the sequence a, b, ... with next = p * last + q * second last.

    >>> weighted_recurrence_term(0, 1, 2, 1, 4)
    12
    >>> weighted_recurrence_term(1, 1, 1, 1, 0)
    1
    >>> weighted_recurrence_term(2, 3, 0, 1, 3)
    3
    """
    for _ in range(n):
        a, b = b, p * b + q * a
    return a


@exercise(
    "List x and the results of applying 'times factor plus offset' again and again, steps times.",
    "Given a start x, compute steps further values, each factor times the previous one plus offset.",
)
def linear_map_orbit(x: int, factor: int, offset: int, steps: int) -> list:
    """Return the values obtained from x by repeating x = factor * x + offset, including the start, after the given number of steps.

    >>> linear_map_orbit(1, 2, 1, 4)
    [1, 3, 7, 15, 31]
    >>> linear_map_orbit(5, 1, -2, 3)
    [5, 3, 1, -1]
    >>> linear_map_orbit(7, 3, 0, 0)
    [7]
    """
    values = [x]
    for _ in range(steps):
        values.append(factor * values[-1] + offset)
    return values


@exercise(
    "Add the products of each whole number from 1 to n with its successor.",
    "For k from 1 to n add k times k plus one.",
)
def sum_of_products_of_neighbours(n):
    """Return 1 * 2 + 2 * 3 + ... + n * (n + 1).

    >>> sum_of_products_of_neighbours(1)
    2
    >>> sum_of_products_of_neighbours(3)
    20
    >>> sum_of_products_of_neighbours(10)
    440
    """
    return sum(k * (k + 1) for k in range(1, n + 1))


@exercise(
    "Add up start, start + k, start + 2k and so on as long as they do not exceed end.",
    "Given start, end and step k, total the numbers reached when counting upward in steps of k.",
)
def sum_in_strides(start: int, end: int, k: int) -> int:
    """Return the sum of every k-th integer from start up to end, inclusive.

    >>> sum_in_strides(1, 10, 3)
    22
    >>> sum_in_strides(5, 5, 2)
    5
    >>> sum_in_strides(4, 20, 8)
    36
    """
    return sum(range(start, end + 1, k))


@exercise(
    "List the running totals of the whole numbers from 1 to n.",
    "Given n, collect after each of the numbers 1 to n the sum so far.",
)
def partial_sums_upto(n):
    """Return the list of sums 1, 1 + 2, 1 + 2 + 3, ..., ending with the sum of 1 to n.

    >>> partial_sums_upto(5)
    [1, 3, 6, 10, 15]
    >>> partial_sums_upto(1)
    [1]
    >>> partial_sums_upto(0)
    []
    """
    sums = []
    total = 0
    for k in range(1, n + 1):
        total += k
        sums.append(total)
    return sums


@exercise(
    "Starting with x, multiply by factor modulo modulus again and again until some value was seen before; return that value.",
    "Given x, factor and modulus, follow the chain of remainders and give back the value at which it closes into a loop.",
)
def first_repeated_value(x, factor, modulus):
    """Repeat x = x * factor % modulus and return the first value that occurs a second time.

    >>> first_repeated_value(1, 2, 7)
    1
    >>> first_repeated_value(3, 10, 12)
    0
    >>> first_repeated_value(5, 0, 9)
    0
    """
    seen = set()
    while x not in seen:
        seen.add(x)
        x = x * factor % modulus
    return x


@exercise(
    "Check if the list continues with a constant step; fewer than three values always do.",
    "Given numbers, tell whether each one exceeds the previous one by the same amount.",
)
def is_evenly_spaced(values: list) -> bool:
    """Return whether the differences between neighbouring values are all the same.

    >>> is_evenly_spaced([2, 5, 8])
    True
    >>> is_evenly_spaced([1, 2, 4])
    False
    >>> is_evenly_spaced([7])
    True
    """
    steps = [b - a for a, b in zip(values, values[1:])]
    return len(set(steps)) <= 1


@exercise(
    "Return True if the list doubles at each step.",
    "Given numbers, is each of them two times its predecessor?",
)
def keeps_doubling(values):
    """Check whether every value is exactly twice the one before it.

    >>> keeps_doubling([3, 6, 12])
    True
    >>> keeps_doubling([1, 2, 5])
    False
    >>> keeps_doubling([])
    True
    """
    return all(b == 2 * a for a, b in zip(values, values[1:]))


@exercise(
    "Given at least two numbers with a constant step, compute the next count numbers.",
    "Continue the list with the difference of its last two values and return the new terms.",
)
def continue_sequence(values: list, count: int) -> list:
    """Extend an evenly spaced list by count further values and return only these.

    >>> continue_sequence([2, 5, 8], 2)
    [11, 14]
    >>> continue_sequence([10, 9], 3)
    [8, 7, 6]
    >>> continue_sequence([1, 1], 1)
    [1]
    """
    step = values[-1] - values[-2]
    return [values[-1] + step * i for i in range(1, count + 1)]


@exercise(
    "Given the first term and the steps between terms, compute the final term.",
    "Start with a value, apply each step in turn and give back where the sequence ends.",
)
def nth_term_from_table(differences: list, start: int) -> int:
    """Add all differences to start and return the last term of the sequence.

    >>> nth_term_from_table([1, 2, 3], 10)
    16
    >>> nth_term_from_table([], 4)
    4
    >>> nth_term_from_table([-5, 5], 0)
    0
    """
    return start + sum(differences)


@exercise(
    "Take the steps between adjacent values, then the steps between these steps.",
    "Given numbers, compute how much each change differs from the change before it.",
)
def second_differences(values):
    """Return the differences of the differences of neighbouring values.

    >>> second_differences([1, 4, 9, 16])
    [2, 2]
    >>> second_differences([2, 4, 6])
    [0]
    >>> second_differences([5])
    []
    """
    first = [b - a for a, b in zip(values, values[1:])]
    return [b - a for a, b in zip(first, first[1:])]


@exercise(
    "List start, start + 1, start + 1 + 2 and so on, count terms in total.",
    "Beginning with start, increase by one more each time and collect count terms.",
)
def count_up_by_growing_steps(start: int, count: int) -> list:
    """Return count numbers starting at start, where the step is 1, then 2, then 3 and so on.

    >>> count_up_by_growing_steps(1, 5)
    [1, 2, 4, 7, 11]
    >>> count_up_by_growing_steps(10, 1)
    [10]
    >>> count_up_by_growing_steps(0, 4)
    [0, 1, 3, 6]
    """
    terms = []
    for step in range(1, count + 1):
        terms.append(start)
        start += step
    return terms


@exercise(
    "List zero and then each number from 1 to n followed by its negative.",
    "Given n, build a list that alternates between k and -k for growing k, after a leading 0.",
)
def seesaw_sequence(n):
    """Return the list 0, 1, -1, 2, -2, ... ending with n and -n.

    >>> seesaw_sequence(3)
    [0, 1, -1, 2, -2, 3, -3]
    >>> seesaw_sequence(1)
    [0, 1, -1]
    >>> seesaw_sequence(0)
    [0]
    """
    result = [0]
    for k in range(1, n + 1):
        result += [k, -k]
    return result


@exercise(
    "List 1, 2, ..., n, ..., 2, 1.",
    "Count up to n and then back down to 1 and return all numbers as a list.",
)
def mountain_numbers(n: int) -> list:
    """Return the numbers from 1 up to n and down again to 1, with n only once.

    >>> mountain_numbers(4)
    [1, 2, 3, 4, 3, 2, 1]
    >>> mountain_numbers(1)
    [1]
    >>> mountain_numbers(2)
    [1, 2, 1]
    """
    return list(range(1, n + 1)) + list(range(n - 1, 0, -1))


@exercise(
    "List start and its successive decreases by the given percentage, count values with two decimals.",
    "Given a start value, reduce it repeatedly by rate percent and list the first count values rounded to cents.",
)
def decay_values(start: float, rate: float, count: int) -> list:
    """Return count values, beginning with start, each rate percent smaller than the one before, rounded to 2 digits.

    >>> decay_values(100, 10, 3)
    [100.0, 90.0, 81.0]
    >>> decay_values(80, 50, 4)
    [80.0, 40.0, 20.0, 10.0]
    >>> decay_values(5, 0, 2)
    [5.0, 5.0]
    """
    return [round(start * (1 - rate / 100) ** i, 2) for i in range(count)]


@exercise(
    "At which index does value appear among the numbers starting at first with the given positive step? -1 for never.",
    "Given first, step and value, tell how many steps lead from first to value, or -1 when value is not reached exactly.",
)
def position_of_term(first, step, value):
    """Return the 0-based position of value in the sequence first, first + step, ..., or -1 if it never occurs; step is positive.

    >>> position_of_term(3, 4, 15)
    3
    >>> position_of_term(3, 4, 14)
    -1
    >>> position_of_term(10, 2, 4)
    -1
    """
    if value < first or (value - first) % step != 0:
        return -1
    return (value - first) // step


@exercise(
    "Given a list of three numbers, keep appending the total of the final three entries until there are n terms.",
    "Build a sequence of n terms (n at least 3) in which every further term adds up the three before it.",
)
def sum_three_before(terms: list, n: int) -> list:
    """Extend three starting terms to n terms, where each new term is the sum of the last three.

    >>> sum_three_before([1, 1, 1], 6)
    [1, 1, 1, 3, 5, 9]
    >>> sum_three_before([0, 1, 2], 4)
    [0, 1, 2, 3]
    >>> sum_three_before([5, 5, 5], 3)
    [5, 5, 5]
    """
    terms = list(terms)
    while len(terms) < n:
        terms.append(sum(terms[-3:]))
    return terms


@exercise(
    "Multiply every whole number in the closed range low..high; an empty range gives 1.",
    "Given low and high, compute low * (low + 1) * ... * high.",
)
def product_of_range(low, high):
    """Return the product of all integers from low to high, both inclusive, or 1 if low is above high.

    >>> product_of_range(3, 5)
    60
    >>> product_of_range(1, 6)
    720
    >>> product_of_range(4, 3)
    1
    """
    product = 1
    for k in range(low, high + 1):
        product *= k
    return product


@exercise(
    "Multiply n by its k - 1 predecessors; no factors give 1.",
    "Given n and k, compute n * (n - 1) * ... with exactly k factors.",
)
def falling_product(n, k):
    """Return the product of the k factors n, n - 1, n - 2, ...

    >>> falling_product(5, 2)
    20
    >>> falling_product(10, 3)
    720
    >>> falling_product(7, 0)
    1
    """
    result = 1
    for i in range(k):
        result *= n - i
    return result


@exercise(
    "Find the greatest of the numbers 1, 2, 6, 24, ... that is at most limit.",
    "Multiply 1 by 2, 3, 4 and so on as long as the product stays at or below limit; return the product.",
)
def largest_factorial_upto(limit: int) -> int:
    """Return the largest factorial that does not exceed limit, for limit of at least 1.

    >>> largest_factorial_upto(100)
    24
    >>> largest_factorial_upto(24)
    24
    >>> largest_factorial_upto(1)
    1
    """
    product = 1
    k = 2
    while product * k <= limit:
        product *= k
        k += 1
    return product
