"""Numbers handled through their digits as text and turned back."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the number without its first digit; a one-digit number becomes 0. n is not negative.",
    "Drop the leading digit of n and give the rest as an int (0 if nothing is left).",
)
def drop_first_digit(n: int) -> int:
    """Return n without its leading digit, or 0 if it has only one digit.

    >>> drop_first_digit(5831)
    831
    >>> drop_first_digit(7)
    0
    >>> drop_first_digit(1005)
    5
    """
    rest = str(n)[1:]
    return int(rest) if rest else 0


@exercise(
    "Double each digit of n and write the results side by side as one number: 47 becomes 814.",
    "Replace every digit of the non-negative number n by twice its value and read the text as an int.",
)
def double_each_digit(n: int) -> int:
    """Return the number made by doubling every digit of n and joining the results.

    >>> double_each_digit(47)
    814
    >>> double_each_digit(120)
    240
    >>> double_each_digit(0)
    0
    """
    return int("".join(str(int(digit) * 2) for digit in str(n)))


@exercise(
    "Write the even digits of n first and the odd digits after them, each in their order, and return the number.",
    "Rearrange the digits of n so that the even ones come before the odd ones; leading zeros vanish.",
)
def even_digits_first(n: int) -> int:
    """Return n with its even digits moved to the front, keeping the order otherwise.

    >>> even_digits_first(13425)
    42135
    >>> even_digits_first(777)
    777
    >>> even_digits_first(305)
    35
    """
    text = str(n)
    even = [d for d in text if int(d) % 2 == 0]
    odd = [d for d in text if int(d) % 2 == 1]
    return int("".join(even + odd))


@exercise(
    "Return how often the sum of digits must be taken until a single digit remains. n is not negative.",
    "Count the steps n -> digit sum needed to get below 10.",
)
def digit_sum_steps(n: int) -> int:
    """Return how many times the digit sum must be taken to reach one digit.

    >>> digit_sum_steps(5)
    0
    >>> digit_sum_steps(38)
    2
    >>> digit_sum_steps(12)
    1
    """
    steps = 0
    while n > 9:
        n = sum(int(digit) for digit in str(n))
        steps += 1
    return steps


@exercise(
    "Return the difference between the digits at even places and the digits at odd places, counted from the left starting with place 0.",
    "Sum of the digits at positions 0, 2, 4... minus the sum of those at 1, 3, 5..., from the left; n is not negative.",
)
def even_minus_odd_places(n: int) -> int:
    """Return the sum of digits at even places minus the sum at odd places, from the left.

    The first digit has place 0.

    >>> even_minus_odd_places(5132)
    5
    >>> even_minus_odd_places(11)
    0
    >>> even_minus_odd_places(9)
    9
    """
    digits = [int(d) for d in str(n)]
    return sum(digits[::2]) - sum(digits[1::2])


@exercise(
    "Return True if the digits of n alternate between even and odd, otherwise False. A single digit alternates.",
    "Check that no two neighbouring digits of n have the same parity.",
)
def digits_alternate_parity(n: int) -> bool:
    """Return True if neighbouring digits of n are never both even or both odd.

    >>> digits_alternate_parity(1854)
    True
    >>> digits_alternate_parity(18331)
    False
    >>> digits_alternate_parity(6)
    True
    """
    text = str(n)
    return all((int(a) + int(b)) % 2 == 1 for a, b in zip(text, text[1:]))


@exercise(
    "Move the last digit of n to the front and return the number.",
    "Rotate the digits of n one place to the right; zeros that come to the front disappear.",
)
def last_digit_to_front(n: int) -> int:
    """Return n with its last digit moved to the front.

    >>> last_digit_to_front(1234)
    4123
    >>> last_digit_to_front(50)
    5
    >>> last_digit_to_front(8)
    8
    """
    text = str(n)
    return int(text[-1] + text[:-1])


@exercise(
    "Join two non-negative numbers by taking their digits alternately, beginning with a; the rest of the longer number is appended.",
    "Interleave the digits of a and b, starting with a's first digit, and return the resulting int.",
)
def interleave_digits(a: int, b: int) -> int:
    """Return the number made of alternating digits of a and b, starting with a.

    Left-over digits of the longer number go to the end.

    >>> interleave_digits(135, 24)
    12345
    >>> interleave_digits(7, 890)
    7890
    >>> interleave_digits(1, 2)
    12
    """
    first, second = str(a), str(b)
    shorter = min(len(first), len(second))
    mixed = "".join(x + y for x, y in zip(first, second))
    return int(mixed + first[shorter:] + second[shorter:])


@exercise(
    "Return the largest digit of n that occurs only once, or -1 if every digit is repeated.",
    "Among the digits appearing exactly once in n, which is the greatest? -1 if there is none.",
)
def largest_single_digit(n: int) -> int:
    """Return the largest digit that occurs exactly once in n, or -1.

    >>> largest_single_digit(9982)
    8
    >>> largest_single_digit(4455)
    -1
    >>> largest_single_digit(0)
    0
    """
    text = str(n)
    return max((int(d) for d in text if text.count(d) == 1), default=-1)


@exercise(
    "Replace every digit d of n by 9 - d and return the number.",
    "Nines' complement of a non-negative number, digit by digit; leading zeros vanish.",
)
def nines_complement(n: int) -> int:
    """Return the number whose digits are 9 minus the digits of n.

    >>> nines_complement(123)
    876
    >>> nines_complement(99)
    0
    >>> nines_complement(0)
    9
    """
    return int("".join(str(9 - int(digit)) for digit in str(n)))


@exercise(
    "Return True if n can be cut into two halves with equal digit sums; numbers with an odd count of digits cannot.",
    "Check whether the first half of the digits of n adds up to the same as the second half. The digit count must be even.",
)
def digit_halves_match(n: int) -> bool:
    """Check whether both halves of the digits of n have the same sum.

    A number with an odd number of digits gives False.

    >>> digit_halves_match(4123)
    True
    >>> digit_halves_match(1234)
    False
    >>> digit_halves_match(121)
    False
    """
    text = str(n)
    if len(text) % 2:
        return False
    middle = len(text) // 2
    return sum(map(int, text[:middle])) == sum(map(int, text[middle:]))


@exercise(
    "Count the numbers from 1 to n whose last digit equals their first digit.",
    "How many integers in 1..n begin and end with the same digit? One-digit numbers count.",
)
def same_first_and_last(n: int) -> int:
    """Return how many numbers from 1 to n start and end with the same digit.

    >>> same_first_and_last(9)
    9
    >>> same_first_and_last(33)
    12
    >>> same_first_and_last(0)
    0
    """
    return sum(1 for k in range(1, n + 1) if str(k)[0] == str(k)[-1])


@exercise(
    "Sorted list of the digits that are larger than the smallest and smaller than the largest digit of n but absent from n.",
    "List the digits strictly between the minimum and the maximum digit of n which do not occur in n.",
)
def gaps_in_digits(n: int) -> list[int]:
    """Return the digits between the smallest and largest digit of n that do not occur.

    >>> gaps_in_digits(1462)
    [3, 5]
    >>> gaps_in_digits(21)
    []
    >>> gaps_in_digits(90)
    [1, 2, 3, 4, 5, 6, 7, 8]
    """
    used = {int(digit) for digit in str(n)}
    return [d for d in range(min(used), max(used)) if d not in used]


@exercise(
    "Replace all zeros in n by the digit d and return the number.",
    "Return the integer obtained when each 0 in the decimal form of n is written as d.",
)
def fill_zeros_with(n: int, d: int) -> int:
    """Return n with every zero digit replaced by the digit d.

    >>> fill_zeros_with(1020, 5)
    1525
    >>> fill_zeros_with(33, 9)
    33
    >>> fill_zeros_with(0, 4)
    4
    """
    return int(str(n).replace("0", str(d)))


@exercise(
    "Return the sum of the two-digit pieces of n, cut from the right: 12345 gives 45 + 23 + 1.",
    "Cut the digits of n into pairs starting at the end and add the pairs up as numbers.",
)
def sum_of_digit_pairs(n: int) -> int:
    """Return the sum of the pairs of digits of n, cut from the right.

    >>> sum_of_digit_pairs(12345)
    69
    >>> sum_of_digit_pairs(99)
    99
    >>> sum_of_digit_pairs(0)
    0
    """
    total = 0
    while n:
        n, pair = divmod(n, 100)
        total += pair
    return total


@exercise(
    "Return the number of digits that two non-negative numbers have in common at the same place, counted from the right.",
    "Compare a and b digit by digit from the last place on and count the equal digits.",
)
def equal_places(a: int, b: int) -> int:
    """Return how many places, counted from the right, have equal digits in a and b.

    >>> equal_places(1234, 534)
    2
    >>> equal_places(707, 404)
    1
    >>> equal_places(5, 6)
    0
    """
    return sum(x == y for x, y in zip(reversed(str(a)), reversed(str(b))))


@exercise(
    "Find the smallest number that is at least n and has a 7 among its digits.",
    "Starting with n count upwards until the number has a 7 among its digits, and return it.",
)
def next_with_seven(n: int) -> int:
    """Return the first number, beginning with n itself, that contains the digit 7.

    >>> next_with_seven(60)
    67
    >>> next_with_seven(170)
    170
    >>> next_with_seven(80)
    87
    """
    while "7" not in str(n):
        n += 1
    return n
