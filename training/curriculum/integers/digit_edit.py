"""Digits of whole numbers: removing, replacing, rearranging and joining them."""

from training.curriculum.exercise import exercise


@exercise(
    "Remove the final decimal digit of the non-negative integer n.",
    "Given a whole number, cut off the rightmost digit; a single digit becomes 0.",
)
def drop_last_digit(n: int) -> int:
    """Return n without its last digit.

    >>> drop_last_digit(1234)
    123
    >>> drop_last_digit(7)
    0
    >>> drop_last_digit(50)
    5
    """
    return n // 10


@exercise(
    "Remove the leading digit of the whole number n; nothing left means 0.",
    "Given a non-negative number, strike out its leftmost digit and return the rest as a number.",
)
def cut_leading_digit(n):
    """Return n without its first digit, or 0 if n has a single digit.

    >>> cut_leading_digit(1234)
    234
    >>> cut_leading_digit(7)
    0
    >>> cut_leading_digit(5006)
    6
    """
    return int(str(n)[1:] or 0)


@exercise(
    "Delete all digits of n equal to the given one; the result is 0 when no digit remains.",
    "Given n and a digit, return the number formed by the other digits in order, 0 if there are none.",
)
def remove_digit_everywhere(n: int, digit: int) -> int:
    """Remove every occurrence of digit from n and return the remaining number, or 0 if nothing is left.

    >>> remove_digit_everywhere(12321, 2)
    131
    >>> remove_digit_everywhere(777, 7)
    0
    >>> remove_digit_everywhere(450, 9)
    450
    """
    rest = str(n).replace(str(digit), "")
    return int(rest) if rest else 0


@exercise(
    "Swap each occurrence of one digit for another in the decimal form of n.",
    "Given a whole number and two digits, change all the old ones into the new one.",
)
def replace_digit_in_number(n, old, new):
    """Replace every digit old in n by the digit new and return the number.

    >>> replace_digit_in_number(1221, 2, 9)
    1991
    >>> replace_digit_in_number(505, 5, 1)
    101
    >>> replace_digit_in_number(34, 7, 0)
    34
    """
    return int(str(n).replace(str(old), str(new)))


@exercise(
    "Strike out all odd digits of n; with nothing left the result is 0.",
    "Given a whole number, keep only its even digits and read them as a number (0 without any).",
)
def keep_even_digits(n: int) -> int:
    """Return the number made of the even digits of n in their order, or 0 if there are none.

    >>> keep_even_digits(123456)
    246
    >>> keep_even_digits(135)
    0
    >>> keep_even_digits(2048)
    2048
    """
    kept = "".join(d for d in str(n) if int(d) % 2 == 0)
    return int(kept) if kept else 0


@exercise(
    "Turn the digits of the integer n around; a negative number stays negative.",
    "Given an integer, read its digits from right to left and give the result the same sign.",
)
def mirror_number(n: int) -> int:
    """Return n with its digits in reverse order, keeping the sign.

    >>> mirror_number(1234)
    4321
    >>> mirror_number(-560)
    -65
    >>> mirror_number(7)
    7
    """
    reversed_value = int(str(abs(n))[::-1])
    return -reversed_value if n < 0 else reversed_value


@exercise(
    "Sort the decimal digits of n in decreasing order and read them as a number.",
    "What number results from putting the biggest digits of n first?",
)
def digits_descending_number(n):
    """Arrange the digits of n from largest to smallest and return the number.

    >>> digits_descending_number(3142)
    4321
    >>> digits_descending_number(1002)
    2100
    >>> digits_descending_number(9)
    9
    """
    return int("".join(sorted(str(n), reverse=True)))


@exercise(
    "Sort the digits of n from smallest to largest and return them as text, leading zeros kept.",
    "Given a whole number, write its digits in ascending order as a string.",
)
def digits_ascending_text(n: int) -> str:
    """Return a string of the digits of n in increasing order.

    >>> digits_ascending_text(3142)
    '1234'
    >>> digits_ascending_text(1002)
    '0012'
    >>> digits_ascending_text(9)
    '9'
    """
    return "".join(sorted(str(n)))


@exercise(
    "Return n with its leading and its final digit swapped.",
    "Given a non-negative integer, let its outer two digits trade places; one digit is left alone.",
)
def outer_digits_exchanged(n: int) -> int:
    """Exchange the first and the last digit of n; a single-digit number stays the same.

    >>> outer_digits_exchanged(1234)
    4231
    >>> outer_digits_exchanged(90)
    9
    >>> outer_digits_exchanged(5)
    5
    """
    text = str(n)
    if len(text) < 2:
        return n
    return int(text[-1] + text[1:-1] + text[0])


@exercise(
    "Rotate the decimal digits of n by k places to the left.",
    "Given n and k, take the k leading digits away and append them behind the others.",
)
def rotate_digits_left(n, k):
    """Move the first k digits of n to the end and return the number.

    >>> rotate_digits_left(12345, 2)
    34512
    >>> rotate_digits_left(100, 1)
    1
    >>> rotate_digits_left(77, 0)
    77
    """
    text = str(n)
    k %= len(text)
    return int(text[k:] + text[:k])


@exercise(
    "Concatenate the digits of a and b into one integer.",
    "Given two non-negative integers, read the digits of the first followed by those of the second as one number.",
)
def join_two_numbers(a: int, b: int) -> int:
    """Write b directly behind a and return the resulting number.

    >>> join_two_numbers(12, 34)
    1234
    >>> join_two_numbers(0, 5)
    5
    >>> join_two_numbers(7, 0)
    70
    """
    return int(str(a) + str(b))


@exercise(
    "Concatenate the decimal forms of the given numbers and return the result as an integer, 0 for no numbers.",
    "Write the numbers one behind the other and read them as a single integer (0 if the list is empty).",
)
def join_all_numbers(numbers):
    """Join the digits of all numbers in the list into one number; an empty list gives 0.

    >>> join_all_numbers([1, 23, 4])
    1234
    >>> join_all_numbers([50, 0])
    500
    >>> join_all_numbers([])
    0
    """
    return int("".join(map(str, numbers)) or 0)


@exercise(
    "Split the whole number n into a list of its decimal digits.",
    "Given a non-negative number, list its digits in order as ints.",
)
def number_to_digits(n: int) -> list:
    """Return the digits of n as a list of integers from left to right.

    >>> number_to_digits(407)
    [4, 0, 7]
    >>> number_to_digits(0)
    [0]
    >>> number_to_digits(99)
    [9, 9]
    """
    return [int(d) for d in str(n)]


@exercise(
    "Combine a list of digits into one integer; an empty list yields 0.",
    "Given digits from left to right, return the number they spell (0 for an empty list).",
)
def spell_number(digits):
    """Build the number whose decimal digits are given in the list, most significant first.

    >>> spell_number([4, 0, 7])
    407
    >>> spell_number([0, 5])
    5
    >>> spell_number([])
    0
    """
    n = 0
    for d in digits:
        n = n * 10 + d
    return n


@exercise(
    "List the decimal digits of n from right to left.",
    "Given a positive whole number, peel off its digits from the end and collect them.",
)
def peel_digits(n: int) -> list:
    """Return the digits of the positive integer n starting with the ones digit.

    >>> peel_digits(1230)
    [0, 3, 2, 1]
    >>> peel_digits(7)
    [7]
    >>> peel_digits(45)
    [5, 4]
    """
    digits = []
    while n > 0:
        digits.append(n % 10)
        n //= 10
    return digits


@exercise(
    "Put a new digit into the number n so that it stands at index position.",
    "Given n, a digit and a position from the left (0 means in front), return the longer number.",
)
def insert_digit_at(n, digit, position):
    """Insert digit into n before the given position, counted from 0 at the left.

    >>> insert_digit_at(1245, 3, 2)
    12345
    >>> insert_digit_at(50, 9, 0)
    950
    >>> insert_digit_at(7, 1, 1)
    71
    """
    text = str(n)
    return int(text[:position] + str(digit) + text[position:])


@exercise(
    "Find the digit at place k of the whole number n, where the leading digit is number 1.",
    "Given n and k, which digit stands at the k-th position from the left (1-based)?",
)
def digit_from_left(n: int, k: int) -> int:
    """Return the k-th digit of n from the left, counting from 1.

    >>> digit_from_left(5083, 1)
    5
    >>> digit_from_left(5083, 3)
    8
    >>> digit_from_left(7, 1)
    7
    """
    return int(str(n)[k - 1])


@exercise(
    "Find the digit of n that belongs to the power 10 ** k.",
    "Given n and k, return the digit k places left of the ones digit, or 0 if n is shorter.",
)
def digit_from_right(n, k):
    """Return the k-th digit of n from the right, counting from 0; beyond the number the digit is 0.

    >>> digit_from_right(5083, 0)
    3
    >>> digit_from_right(5083, 3)
    5
    >>> digit_from_right(42, 5)
    0
    """
    return n // 10**k % 10


@exercise(
    "Return n with each decimal digit replaced by the next one, where nine wraps to zero.",
    "Given a non-negative number, add 1 to all of its digits separately, wrapping 9 around to 0.",
)
def raise_each_digit(n: int) -> int:
    """Increase every digit of n by one, with 9 becoming 0.

    >>> raise_each_digit(123)
    234
    >>> raise_each_digit(909)
    10
    >>> raise_each_digit(99)
    0
    """
    return int("".join(str((int(d) + 1) % 10) for d in str(n)))


@exercise(
    "Compute the number whose digits complete those of n to nine.",
    "Given a whole number, subtract each of its digits from 9 and read the result as a number.",
)
def nine_complement(n):
    """Replace every digit d of n by 9 - d and return the number.

    >>> nine_complement(1234)
    8765
    >>> nine_complement(990)
    9
    >>> nine_complement(5)
    4
    """
    return int("".join(str(9 - int(d)) for d in str(n)))


@exercise(
    "Return the number formed by the digits of n in order of first appearance, without repeats.",
    "Given a whole number, drop each digit that already appeared further left.",
)
def unique_digits_number(n: int) -> int:
    """Remove repeated digits from n, keeping the first occurrence of each.

    >>> unique_digits_number(122313)
    123
    >>> unique_digits_number(5005)
    50
    >>> unique_digits_number(987)
    987
    """
    kept = ""
    for d in str(n):
        if d not in kept:
            kept += d
    return int(kept)


@exercise(
    "Collapse neighbouring identical digits of the number n into one.",
    "Given a whole number, keep a digit only if it differs from the digit before it.",
)
def squeeze_digit_runs(n):
    """Replace every run of equal adjacent digits in n by a single digit.

    >>> squeeze_digit_runs(112233)
    123
    >>> squeeze_digit_runs(1001)
    101
    >>> squeeze_digit_runs(7)
    7
    """
    text = str(n)
    return int("".join(d for i, d in enumerate(text) if i == 0 or d != text[i - 1]))


@exercise(
    "Write the number n with leading zeros so that it has at least width digits.",
    "Given n and a width, return its decimal text filled up with zeros in front; longer numbers stay as they are.",
)
def pad_number(n, width):
    """Return n as a string padded with zeros on the left to the given width.

    >>> pad_number(42, 5)
    '00042'
    >>> pad_number(1234, 3)
    '1234'
    >>> pad_number(0, 2)
    '00'
    """
    return str(n).zfill(width)


@exercise(
    "Cut the digits of n before the last k and return both parts as numbers.",
    "Given n and k, return a tuple of the leading part and the k-digit tail.",
)
def split_number_at(n: int, k: int) -> tuple:
    """Split n into the number without its last k digits and the number formed by these k digits.

    >>> split_number_at(12345, 2)
    (123, 45)
    >>> split_number_at(1005, 3)
    (1, 5)
    >>> split_number_at(42, 4)
    (0, 42)
    """
    return divmod(n, 10**k)


@exercise(
    "List the two-digit groups of n from left to right; an odd digit at the end stands alone.",
    "Given a whole number, take its digits in chunks of two and convert each chunk to an int.",
)
def digit_pairs_of(n):
    """Cut the digits of n into blocks of two from the left and return them as a list of numbers.

    >>> digit_pairs_of(123456)
    [12, 34, 56]
    >>> digit_pairs_of(12345)
    [12, 34, 5]
    >>> digit_pairs_of(7)
    [7]
    """
    text = str(n)
    return [int(text[i:i + 2]) for i in range(0, len(text), 2)]


@exercise(
    "Return the decimal text of the number n with spaces as thousands separators.",
    "Given a whole number, format it so that every three digits from the end are set apart by a space.",
)
def space_thousands(n: int) -> str:
    """Write n with a blank between groups of three digits, counted from the right.

    >>> space_thousands(1234567)
    '1 234 567'
    >>> space_thousands(999)
    '999'
    >>> space_thousands(-45000)
    '-45 000'
    """
    return f"{n:,}".replace(",", " ")


@exercise(
    "Hide the number behind asterisks except for its final digits, as many as visible says.",
    "Given a whole number and a count, show only that many digits at the end and stars for the rest.",
)
def mask_leading_digits(number, visible):
    """Return the digits of number as text with all but the last visible digits replaced by '*'.

    >>> mask_leading_digits(12345678, 4)
    '****5678'
    >>> mask_leading_digits(123, 2)
    '*23'
    >>> mask_leading_digits(42, 5)
    '42'
    """
    text = str(number)
    hidden = max(0, len(text) - visible)
    return "*" * hidden + text[hidden:]


@exercise(
    "Merge two equally long numbers digit by digit and return the combined number.",
    "Given a and b with the same digit count, write first digit of a, first digit of b, second of a and so on.",
)
def zip_digits(a, b):
    """Take the digits of a and b alternately, beginning with a; both have the same number of digits.

    >>> zip_digits(135, 246)
    123456
    >>> zip_digits(7, 0)
    70
    >>> zip_digits(99, 11)
    9191
    """
    return int("".join(x + y for x, y in zip(str(a), str(b))))


@exercise(
    "Compute the sum of two whole numbers where carries are dropped.",
    "Given a and b, add their digits place by place and keep only the ones digit of each sum.",
)
def add_without_carry(a: int, b: int) -> int:
    """Add a and b digit by digit without carrying, so that each digit is the sum modulo 10.

    >>> add_without_carry(58, 67)
    15
    >>> add_without_carry(123, 9)
    122
    >>> add_without_carry(500, 500)
    0
    """
    result = 0
    place = 1
    while a > 0 or b > 0:
        result += (a + b) % 10 * place
        a //= 10
        b //= 10
        place *= 10
    return result


@exercise(
    "Return n with its k rightmost digits set to 0.",
    "Given a non-negative number and k, clear the final k digits.",
)
def zero_last_digits(n, k):
    """Replace the last k digits of n by zeros.

    >>> zero_last_digits(12345, 2)
    12300
    >>> zero_last_digits(99, 1)
    90
    >>> zero_last_digits(7, 3)
    0
    """
    return n - n % 10**k


@exercise(
    "Compare two numbers of the same length digit by digit and build a number from the bigger digits.",
    "Given a and b with equally many digits, choose the greater digit at each position.",
)
def digit_wise_maximum(a: int, b: int) -> int:
    """Return the number that has at each place the larger one of the digits of a and b; both are equally long.

    >>> digit_wise_maximum(1923, 2849)
    2949
    >>> digit_wise_maximum(50, 15)
    55
    >>> digit_wise_maximum(7, 3)
    7
    """
    return int("".join(max(x, y) for x, y in zip(str(a), str(b))))
