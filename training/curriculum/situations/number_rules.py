"""Numbers changed by rules with cases, once or until something happens."""

from training.curriculum.exercise import exercise


@exercise(
    "Even numbers are halved, odd numbers are tripled; apply this once to every element.",
    "Given integers, return the list in which each even one is divided by two and each odd one multiplied by three.",
)
def halve_even_triple_odd(numbers: list[int]) -> list[int]:
    """Every even number is halved and every odd number is tripled. Return the new list.

    >>> halve_even_triple_odd([4, 3, 0])
    [2, 9, 0]
    >>> halve_even_triple_odd([-2, -1])
    [-1, -3]
    >>> halve_even_triple_odd([])
    []
    """
    return [n // 2 if n % 2 == 0 else n * 3 for n in numbers]


@exercise(
    "If n is divisible by 5 divide by 5, otherwise subtract 1; count the steps until 0 is reached.",
    "Count how many steps lead from n to zero when multiples of five are divided by five and all other numbers are lowered by one; 0 needs no step.",
)
def steps_to_zero_by_five(n: int) -> int:
    """As long as n is not 0, it is divided by 5 if possible without remainder, and otherwise lowered by 1. Return the number of steps until n is 0.

    >>> steps_to_zero_by_five(5)
    2
    >>> steps_to_zero_by_five(7)
    4
    >>> steps_to_zero_by_five(0)
    0
    """
    steps = 0
    while n > 0:
        n = n // 5 if n % 5 == 0 else n - 1
        steps += 1
    return steps


@exercise(
    "Start with n; even: halve, odd: subtract 3; stop below 10. Return all values seen including n and the last one.",
    "Write a function listing the values from n on, where even values are halved and odd ones lowered by 3, up to the first value below ten.",
)
def values_until_below_ten(n: int) -> list[int]:
    """A number is halved if it is even and lowered by 3 if it is odd, again and again until it is below 10. Return the list of all values, beginning with n.

    >>> values_until_below_ten(50)
    [50, 25, 22, 11, 8]
    >>> values_until_below_ten(13)
    [13, 10, 5]
    >>> values_until_below_ten(7)
    [7]
    """
    values = [n]
    while n >= 10:
        n = n // 2 if n % 2 == 0 else n - 3
        values.append(n)
    return values


@exercise(
    "Apply the letters of ops to x: 'd' doubles, 'i' adds one, 'n' negates. Return the final value.",
    "Run a string of operations on a number: d = times two, i = plus one, n = change of sign.",
)
def run_number_ops(x: int, ops: str) -> int:
    """Each letter of ops changes x. 'd' doubles it, 'i' increases it by one and 'n' changes its sign. Return the final value.

    >>> run_number_ops(3, "di")
    7
    >>> run_number_ops(1, "nid")
    0
    >>> run_number_ops(5, "")
    5
    """
    for op in ops:
        if op == "d":
            x *= 2
        elif op == "i":
            x += 1
        elif op == "n":
            x = -x
    return x


@exercise(
    "Numbers below low become low, numbers above high become high, others stay; also return how many were changed.",
    "Clip a list to the range low..high and return the tuple (clipped list, number of changed elements).",
)
def clip_and_count(numbers, low, high):
    """Every number is forced into the range from low to high. Return a tuple of the new list and the number of elements that had to be changed.

    >>> clip_and_count([1, 5, 9], 2, 8)
    ([2, 5, 8], 2)
    >>> clip_and_count([3], 3, 3)
    ([3], 0)
    >>> clip_and_count([], 0, 1)
    ([], 0)
    """
    clipped = [min(high, max(low, n)) for n in numbers]
    changed = sum(1 for a, b in zip(numbers, clipped) if a != b)
    return clipped, changed


@exercise(
    "Add up positive numbers, subtract 1 for each negative one and ignore zeros.",
    "Compute a score: every positive element counts its value, every negative element costs one point.",
)
def score_with_penalty(numbers: list[int]) -> int:
    """Each positive number adds its value to a score and each negative number takes away 1. Return the score.

    >>> score_with_penalty([4, -7, 0, 2])
    5
    >>> score_with_penalty([-1, -9])
    -2
    >>> score_with_penalty([])
    0
    """
    score = 0
    for n in numbers:
        if n > 0:
            score += n
        elif n < 0:
            score -= 1
    return score


@exercise(
    "Return 'up' if a < b < c, 'down' if a > b > c, otherwise 'mixed'.",
    "Given three numbers, tell whether they strictly rise ('up'), strictly fall ('down') or neither ('mixed').",
)
def trend_of_three(a: int, b: int, c: int) -> str:
    """Three measurements are called 'up' if they strictly increase, 'down' if they strictly decrease and 'mixed' otherwise. Return the word.

    >>> trend_of_three(1, 2, 3)
    'up'
    >>> trend_of_three(9, 4, 0)
    'down'
    >>> trend_of_three(1, 1, 2)
    'mixed'
    """
    if a < b < c:
        return "up"
    if a > b > c:
        return "down"
    return "mixed"


@exercise(
    "Return the larger number if both have the same sign, otherwise their sum. Zero counts as positive.",
    "Combine a and b: both negative or both non-negative gives the maximum, different signs give a + b.",
)
def larger_or_sum(a: int, b: int) -> int:
    """If a and b have the same sign, where 0 counts as positive, return the larger one. Otherwise return their sum.

    >>> larger_or_sum(3, 8)
    8
    >>> larger_or_sum(-3, 8)
    5
    >>> larger_or_sum(-3, -8)
    -3
    """
    if (a < 0) == (b < 0):
        return max(a, b)
    return a + b


@exercise(
    "Add the last digit of n to n until n ends in 0 or has reached limit, and return the number then.",
    "Starting with n, replace n by n plus its final digit as long as n is below limit, and return the first value that is at least limit or ends in 0.",
)
def grow_by_last_digit(n: int, limit: int) -> int:
    """A number grows by its last digit again and again. It stops when the last digit is 0 or the number is at least limit. Return the number at the end.

    >>> grow_by_last_digit(15, 100)
    20
    >>> grow_by_last_digit(12, 30)
    32
    >>> grow_by_last_digit(40, 100)
    40
    """
    while n % 10 != 0 and n < limit:
        n += n % 10
    return n


@exercise(
    "A machine doubles numbers below 100 and takes 100 away from all others. Return the number after the given rounds.",
    "Repeat rounds times: n below 100 is doubled, n of 100 or more is reduced by 100.",
)
def double_or_minus_hundred(n: int, rounds: int) -> int:
    """In each round a number below 100 is doubled and any other number is lowered by 100. Return n after the given number of rounds.

    >>> double_or_minus_hundred(30, 2)
    120
    >>> double_or_minus_hundred(30, 3)
    20
    >>> double_or_minus_hundred(5, 0)
    5
    """
    for _ in range(rounds):
        n = n * 2 if n < 100 else n - 100
    return n


@exercise(
    "Replace each number by 0 if it is smaller than the one before it in the original list; the first stays.",
    "Return the list with every element that is less than its left neighbour set to zero.",
)
def zero_where_falling(numbers):
    """Every number that is smaller than the number before it is replaced by 0. The comparison uses the original list. Return the new list.

    >>> zero_where_falling([3, 1, 2, 2])
    [3, 0, 2, 2]
    >>> zero_where_falling([5])
    [5]
    >>> zero_where_falling([])
    []
    """
    return [0 if i > 0 and n < numbers[i - 1] else n for i, n in enumerate(numbers)]


@exercise(
    "Multiply each number by its position (from 1), but leave negative numbers as they are.",
    "Given numbers, return n times its 1-based position for every n that is not negative; negative ones are unchanged.",
)
def times_position_if_positive(numbers: list[int]) -> list[int]:
    """Each number is multiplied by its position, counted from 1, unless it is negative. Return the new list.

    >>> times_position_if_positive([5, -2, 3])
    [5, -2, 9]
    >>> times_position_if_positive([-1])
    [-1]
    >>> times_position_if_positive([])
    []
    """
    return [n if n < 0 else n * i for i, n in enumerate(numbers, 1)]


@exercise(
    "Round a number to the nearest multiple of ten, but numbers ending in 5 are left unchanged.",
    "Integers with last digit 5 stay; all others go to the closest multiple of 10.",
)
def round_except_fives(n: int) -> int:
    """A number that ends in 5 stays as it is. Any other non-negative number is rounded to the nearest multiple of ten. Return the result.

    >>> round_except_fives(47)
    50
    >>> round_except_fives(41)
    40
    >>> round_except_fives(45)
    45
    """
    if n % 10 == 5:
        return n
    return (n + 5) // 10 * 10


@exercise(
    "Return the sign word: 'zero', 'small' for absolute values below 10, 'big' else, with 'minus ' in front for negative numbers.",
    "Describe a number as zero, small, big, minus small or minus big, where small means less than ten without the sign.",
)
def describe_size(n: int) -> str:
    """A number is 'zero', 'small' if it is below 10 without its sign, or 'big'. Negative numbers get 'minus ' in front. Return the description.

    >>> describe_size(0)
    'zero'
    >>> describe_size(-4)
    'minus small'
    >>> describe_size(10)
    'big'
    """
    if n == 0:
        return "zero"
    word = "small" if abs(n) < 10 else "big"
    return "minus " + word if n < 0 else word


@exercise(
    "Each odd digit of n is lowered by one, each even digit stays; return the number.",
    "Write the decimal digits of a non-negative n, make every odd digit one smaller, and read the result as an integer.",
)
def odd_digits_down(n: int) -> int:
    """Every odd digit of the non-negative number n is replaced by the digit one below it and even digits stay. Return the resulting number.

    >>> odd_digits_down(1234)
    224
    >>> odd_digits_down(2468)
    2468
    >>> odd_digits_down(7)
    6
    """
    return int("".join(str(int(d) - int(d) % 2) for d in str(n)))


@exercise(
    "Sum the numbers, counting those at even indices plus and those at odd indices minus, but stop at the first 0.",
    "Add and subtract in turn (first is added) until a zero appears or the list ends.",
)
def alternate_sum_until_zero(numbers):
    """Numbers are added and subtracted in turn, beginning with plus, until the first 0 or the end of the list. Return the result.

    >>> alternate_sum_until_zero([5, 2, 4, 0, 9])
    7
    >>> alternate_sum_until_zero([0, 7])
    0
    >>> alternate_sum_until_zero([1, 2, 3])
    2
    """
    total = 0
    for i, n in enumerate(numbers):
        if n == 0:
            break
        total += n if i % 2 == 0 else -n
    return total


@exercise(
    "A number is nice if it is divisible by exactly one of a and b. Count the nice numbers from 1 to n.",
    "How many integers in 1..n are multiples of a or of b but not of both?",
)
def count_exactly_one_divisor(n: int, a: int, b: int) -> int:
    """A number is nice if it is divisible by a or by b but not by both. Return how many numbers from 1 to n are nice.

    >>> count_exactly_one_divisor(10, 2, 3)
    6
    >>> count_exactly_one_divisor(6, 6, 6)
    0
    >>> count_exactly_one_divisor(0, 2, 3)
    0
    """
    return sum(1 for i in range(1, n + 1) if (i % a == 0) != (i % b == 0))


@exercise(
    "First number at least n whose digits are all different.",
    "Starting with n go up until no digit occurs twice in the number, and return it.",
)
def next_all_digits_different(n: int) -> int:
    """Return the smallest number that is at least n and in which no digit occurs twice. n is not negative and below 1000.

    >>> next_all_digits_different(99)
    102
    >>> next_all_digits_different(120)
    120
    >>> next_all_digits_different(7)
    7
    """
    while len(set(str(n))) < len(str(n)):
        n += 1
    return n


@exercise(
    "Add the numbers one after the other but put the total back to 0 whenever it becomes greater than limit. Return the final total and the number of resets.",
    "Sum with overflow: exceeding limit resets the sum to zero; return (sum, resets).",
)
def sum_with_resets(numbers: list[int], limit: int) -> tuple[int, int]:
    """A counter adds numbers, and whenever its total exceeds limit it is reset to 0. Return the final total and how many resets there were.

    >>> sum_with_resets([4, 5, 3], 8)
    (3, 1)
    >>> sum_with_resets([2, 2], 4)
    (4, 0)
    >>> sum_with_resets([], 1)
    (0, 0)
    """
    total = 0
    resets = 0
    for n in numbers:
        total += n
        if total > limit:
            total = 0
            resets += 1
    return total, resets


@exercise(
    "Take the next number only if it has the other parity than the last taken one; the first is always taken. Return the taken numbers.",
    "Build a list of alternating even and odd numbers by skipping each number with the same parity as the last kept one.",
)
def alternating_parity_picks(numbers):
    """The first number is taken, and after that a number is taken only if it is even when the last taken one is odd, or odd when that is even. Return the taken numbers.

    >>> alternating_parity_picks([1, 3, 4, 6, 7])
    [1, 4, 7]
    >>> alternating_parity_picks([2, 2])
    [2]
    >>> alternating_parity_picks([])
    []
    """
    taken = []
    for n in numbers:
        if not taken or n % 2 != taken[-1] % 2:
            taken.append(n)
    return taken


@exercise(
    "Each number is replaced by the difference to 100 if that is smaller than the number itself.",
    "Return min(n, 100 - n) for all n in the list.",
)
def nearer_side_of_hundred(numbers: list[int]) -> list[int]:
    """On a scale from 0 to 100 every number is replaced by its distance to the nearer end. Return the list of distances.

    >>> nearer_side_of_hundred([10, 80, 50])
    [10, 20, 50]
    >>> nearer_side_of_hundred([0, 100])
    [0, 0]
    >>> nearer_side_of_hundred([])
    []
    """
    return [min(n, 100 - n) for n in numbers]


@exercise(
    "Split n in two whole parts that differ by at most one, the larger first.",
    "Return a tuple of two integers with the sum n, where the first is equal to the second or one more.",
)
def nearly_equal_halves(n: int) -> tuple[int, int]:
    """A number is split into two whole numbers that are equal or differ by one, with the larger one first. Return both.

    >>> nearly_equal_halves(8)
    (4, 4)
    >>> nearly_equal_halves(9)
    (5, 4)
    >>> nearly_equal_halves(0)
    (0, 0)
    """
    return n - n // 2, n // 2


@exercise(
    "Distribute n items to k people as evenly as possible; the first people get one more. Return the list of shares.",
    "Given n and k, return k whole shares that sum to n, differ by at most one and do not increase.",
)
def even_shares(n: int, k: int) -> list[int]:
    """n items are given to k people as evenly as possible, and if some are left over the first people get one more. Return the list of shares.

    >>> even_shares(7, 3)
    [3, 2, 2]
    >>> even_shares(6, 3)
    [2, 2, 2]
    >>> even_shares(2, 4)
    [1, 1, 0, 0]
    """
    return [n // k + (1 if i < n % k else 0) for i in range(k)]


@exercise(
    "Raise the number to the next multiple of step, except when it already is one.",
    "Given n and step, return the smallest multiple of step that is not below n.",
)
def up_to_multiple(n, step):
    """Return the smallest multiple of step that is at least n.

    >>> up_to_multiple(13, 5)
    15
    >>> up_to_multiple(15, 5)
    15
    >>> up_to_multiple(0, 4)
    0
    """
    while n % step != 0:
        n += 1
    return n


@exercise(
    "Remove the first element as often as it is smaller than the last; return what is left.",
    "Drop elements from the front of the list as long as the first is less than the last one.",
)
def drop_front_below_last(numbers: list[int]) -> list[int]:
    """As long as the first number is smaller than the last one, the first number is removed. Return the numbers that remain.

    >>> drop_front_below_last([1, 2, 7, 3, 5])
    [7, 3, 5]
    >>> drop_front_below_last([4, 1])
    [4, 1]
    >>> drop_front_below_last([])
    []
    """
    while numbers and numbers[0] < numbers[-1]:
        numbers = numbers[1:]
    return numbers


@exercise(
    "A points rule: below 10 nothing, from 10 to 20 inclusive the value itself, above 20 the constant 20. Sum it over a list.",
    "Add up the values, ignoring those under ten and counting those over twenty as twenty.",
)
def sum_with_cap_and_floor(values):
    """Values below 10 count nothing, values from 10 to 20 count fully and larger values count as 20. Return the sum.

    >>> sum_with_cap_and_floor([5, 15, 50])
    35
    >>> sum_with_cap_and_floor([10, 20])
    30
    >>> sum_with_cap_and_floor([])
    0
    """
    return sum(min(v, 20) for v in values if v >= 10)
