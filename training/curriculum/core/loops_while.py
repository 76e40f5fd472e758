"""While loops that run until a condition holds."""

from training.curriculum.exercise import exercise


@exercise(
    "Count how many times n can be halved (integer division) until it is 0.",
    "Write a function to tell after how many floor divisions by two a non-negative integer becomes zero.",
)
def halvings_to_zero(n: int) -> int:
    """Return how often n has to be divided by 2, rounding down, to reach 0.

    >>> halvings_to_zero(8)
    4
    >>> halvings_to_zero(0)
    0
    >>> halvings_to_zero(1)
    1
    """
    steps = 0
    while n > 0:
        n //= 2
        steps += 1
    return steps


@exercise(
    "Find the smallest power of base that is greater than or equal to n; base is at least 2.",
    "Multiply 1 by base until the result is not less than n, and return it.",
)
def power_at_least(base: int, n: int) -> int:
    """Return the smallest power of base (1, base, base*base, ...) that is at least n.

    >>> power_at_least(2, 20)
    32
    >>> power_at_least(3, 27)
    27
    >>> power_at_least(10, 0)
    1
    """
    power = 1
    while power < n:
        power *= base
    return power


@exercise(
    "Return the smallest n such that 1 + 2 + ... + n is at least total.",
    "How many of the numbers 1, 2, 3, ... must be added to reach total or more?",
)
def terms_to_reach(total: int) -> int:
    """Find the smallest n for which the sum of 1 to n is not less than total.

    >>> terms_to_reach(10)
    4
    >>> terms_to_reach(11)
    5
    >>> terms_to_reach(0)
    0
    """
    n = 0
    reached = 0
    while reached < total:
        n += 1
        reached += n
    return n


@exercise(
    "Remove factors of k from n as long as possible and return what is left.",
    "Divide n by k again and again while it is divisible; n is positive and k at least 2.",
)
def without_factor(n: int, k: int) -> int:
    """Divide the positive integer n by k until it is no longer divisible and return the result.

    >>> without_factor(40, 2)
    5
    >>> without_factor(7, 3)
    7
    >>> without_factor(81, 3)
    1
    """
    while n % k == 0:
        n //= k
    return n


@exercise(
    "Find the next multiple of k that is strictly larger than n by counting up.",
    "Return the smallest number above n that k divides.",
)
def multiple_after(n: int, k: int) -> int:
    """Return the smallest multiple of k greater than n.

    >>> multiple_after(10, 4)
    12
    >>> multiple_after(12, 4)
    16
    >>> multiple_after(0, 5)
    5
    """
    n += 1
    while n % k != 0:
        n += 1
    return n


@exercise(
    "How many days does it take until savings that start at 1 and double each day exceed the price?",
    "Given a price, count the doublings of 1 needed to get a number larger than the price.",
)
def doubling_days(price: int) -> int:
    """Return how many times 1 must be doubled until it is greater than price.

    >>> doubling_days(5)
    3
    >>> doubling_days(8)
    4
    >>> doubling_days(0)
    0
    """
    amount, days = 1, 0
    while amount <= price:
        amount *= 2
        days += 1
    return days


@exercise(
    "Add the digits of n repeatedly as long as the result is greater than limit; return the result. The limit is at least 9.",
    "Replace n by its digit sum until it is not more than limit (limit >= 9).",
)
def reduce_by_digit_sum(n: int, limit: int) -> int:
    """Replace n by the sum of its digits until it is at most limit (which is 9 or more).

    >>> reduce_by_digit_sum(9875, 9)
    2
    >>> reduce_by_digit_sum(9875, 30)
    29
    >>> reduce_by_digit_sum(5, 9)
    5
    """
    while n > limit:
        n = sum(int(d) for d in str(n))
    return n


@exercise(
    "Write a function to return the list of values obtained by subtracting step from start while the value is positive.",
    "List start, start - step, start - 2*step, ... as long as the values are greater than zero.",
)
def countdown_by_step(start: int, step: int) -> list[int]:
    """Return start, start - step, ... for as long as the value is positive.

    >>> countdown_by_step(10, 4)
    [10, 6, 2]
    >>> countdown_by_step(3, 3)
    [3]
    >>> countdown_by_step(0, 1)
    []
    """
    values = []
    while start > 0:
        values.append(start)
        start -= step
    return values


@exercise(
    "Find the largest whole number whose square is at most n, by trying out.",
    "Return the integer part of the square root of a non-negative integer using a loop.",
)
def root_by_counting(n: int) -> int:
    """Return the largest integer r with r * r not greater than n.

    >>> root_by_counting(24)
    4
    >>> root_by_counting(25)
    5
    >>> root_by_counting(0)
    0
    """
    r = 0
    while (r + 1) * (r + 1) <= n:
        r += 1
    return r


@exercise(
    "Remove elements from the end of a copy of the list while they are equal to value.",
    "Return the list without the trailing elements that equal value.",
)
def strip_trailing(items, value):
    """Return the list without its trailing elements equal to value.

    >>> strip_trailing([1, 0, 2, 0, 0], 0)
    [1, 0, 2]
    >>> strip_trailing([0], 0)
    []
    >>> strip_trailing([], 1)
    []
    """
    result = list(items)
    while result and result[-1] == value:
        result.pop()
    return result


@exercise(
    "Generate a sequence: an even number is halved, an odd one is lowered by one, until 0 is reached; return all values from n to 0.",
    "List the numbers passed when n is halved if even and decreased by 1 if odd, ending with 0.",
)
def shrink_sequence(n: int) -> list[int]:
    """Return the values from n down to 0, halving even numbers and subtracting 1 from odd ones.

    >>> shrink_sequence(6)
    [6, 3, 2, 1, 0]
    >>> shrink_sequence(0)
    [0]
    >>> shrink_sequence(1)
    [1, 0]
    """
    values = [n]
    while n != 0:
        n = n // 2 if n % 2 == 0 else n - 1
        values.append(n)
    return values


@exercise(
    "Compute the greatest common divisor of two positive integers by repeated subtraction.",
    "Subtract the smaller of the two numbers from the larger one until both are equal and return that number.",
)
def common_divisor_by_subtraction(a: int, b: int) -> int:
    """Return the greatest common divisor, found by subtracting the smaller number from the larger one.

    >>> common_divisor_by_subtraction(12, 18)
    6
    >>> common_divisor_by_subtraction(5, 7)
    1
    >>> common_divisor_by_subtraction(4, 4)
    4
    """
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a


@exercise(
    "Take alternately from the left and the right end of the list until it is empty; return the elements in this order.",
    "Given a list, pick the first, then the last, then the second, then the second last element and so on.",
)
def pick_from_both_ends(items: list) -> list:
    """Return the elements picked in turn from the front and the back of the list.

    >>> pick_from_both_ends([1, 2, 3, 4, 5])
    [1, 5, 2, 4, 3]
    >>> pick_from_both_ends(["a"])
    ['a']
    >>> pick_from_both_ends([])
    []
    """
    left, right = 0, len(items) - 1
    picked = []
    while left < right:
        picked += [items[left], items[right]]
        left += 1
        right -= 1
    if left == right:
        picked.append(items[left])
    return picked


@exercise(
    "Find the first number greater than n whose digits are all the same.",
    "Return the smallest repdigit (like 7, 44 or 333) that is bigger than n.",
)
def next_repdigit(n: int) -> int:
    """Return the smallest number larger than n that consists of one repeated digit.

    >>> next_repdigit(12)
    22
    >>> next_repdigit(99)
    111
    >>> next_repdigit(3)
    4
    """
    n += 1
    while len(set(str(n))) > 1:
        n += 1
    return n
