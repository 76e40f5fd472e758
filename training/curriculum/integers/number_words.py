"""Whole numbers as text: formats, ordinals, signs, words, codes and check digits."""

from training.curriculum.exercise import exercise


@exercise(
    "Append st, nd, rd or th to the number; 11 to 13 always get th.",
    "Given a positive integer, write it as a rank.",
)
def rank_with_ending(n: int) -> str:
    """Return n with its English ordinal ending, such as '1st', '2nd', '3rd', '4th' and '11th'.

    >>> rank_with_ending(1)
    '1st'
    >>> rank_with_ending(12)
    '12th'
    >>> rank_with_ending(23)
    '23rd'
    >>> rank_with_ending(111)
    '111th'
    """
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    return str(n) + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


@exercise(
    "Write the number so that positive values start with '+'.",
    "Given an integer, show its sign explicitly, except for zero.",
)
def with_sign(n):
    """Return n as text with a plus sign if it is positive, a minus sign if negative and no sign for 0.

    >>> with_sign(5)
    '+5'
    >>> with_sign(-3)
    '-3'
    >>> with_sign(0)
    '0'
    """
    return f"+{n}" if n > 0 else str(n)


@exercise(
    "Format negative values like accountants do: -5 becomes '(5)'.",
    "Given an integer, put its absolute value in parentheses if it is below zero.",
)
def in_brackets_if_negative(n: int) -> str:
    """Return n as text, where a negative number is written without sign in round brackets.

    >>> in_brackets_if_negative(7)
    '7'
    >>> in_brackets_if_negative(-5)
    '(5)'
    >>> in_brackets_if_negative(0)
    '0'
    """
    return f"({-n})" if n < 0 else str(n)


@exercise(
    "Spell every digit of the number from left to right.",
    "Given a non-negative integer, write 'four-two' for 42 and so on.",
)
def digit_words(n):
    """Return the digits of n as English words joined by hyphens.

    >>> digit_words(42)
    'four-two'
    >>> digit_words(0)
    'zero'
    >>> digit_words(105)
    'one-zero-five'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return "-".join(names[int(d)] for d in str(n))


@exercise(
    "Translate each word from zero to nine into its digit and join the digits.",
    "Given spelled digits, read them as one number.",
)
def words_to_digits(text: str) -> int:
    """Return the number written as digit words separated by hyphens, such as 'four-two'.

    >>> words_to_digits("four-two")
    42
    >>> words_to_digits("zero")
    0
    >>> words_to_digits("one-zero-five")
    105
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return int("".join(str(names.index(word)) for word in text.split("-")))


@exercise(
    "Write tens and ones in words with a hyphen; round tens have no second part.",
    "Given a two-digit number of at least 20, spell it out.",
)
def tens_in_words(n):
    """Return the English words of a number from 20 to 99, such as 'forty-two' or 'sixty'.

    >>> tens_in_words(42)
    'forty-two'
    >>> tens_in_words(60)
    'sixty'
    >>> tens_in_words(99)
    'ninety-nine'
    """
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    ones = ["", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"]
    return tens[n // 10 - 2] + ones[n % 10]


@exercise(
    "Abbreviate large numbers: from a million on with M, from a thousand on with k.",
    "Given a non-negative integer, produce text like '1.5k' or '2.0M'.",
)
def abbreviated_amount(n: int) -> str:
    """Write n with 'k' for thousands or 'M' for millions and one decimal; numbers below 1000 stay as they are.

    >>> abbreviated_amount(950)
    '950'
    >>> abbreviated_amount(1500)
    '1.5k'
    >>> abbreviated_amount(2000000)
    '2.0M'
    """
    if n >= 1000000:
        return f"{n / 1000000:.1f}M"
    if n >= 1000:
        return f"{n / 1000:.1f}k"
    return str(n)


@exercise(
    "Read an abbreviated number.",
    "Given a number that may end with k or M, return its full value.",
)
def full_amount_of(text):
    """Convert text like '1.5k' or '2M' to an integer; k stands for thousand, M for million, and no letter for the number itself.

    >>> full_amount_of("1.5k")
    1500
    >>> full_amount_of("2M")
    2000000
    >>> full_amount_of("950")
    950
    """
    factors = {"k": 1000, "M": 1000000}
    if text[-1] in factors:
        return int(float(text[:-1]) * factors[text[-1]])
    return int(text)


@exercise(
    "Phrase an amount: 'no cats', '1 cat', '2 cats'.",
    "Given a number and a noun, build the text with the right plural form.",
)
def plural_count(n: int, word: str) -> str:
    """Return the count and the word, with an 's' appended unless n is 1; zero is written as 'no'.

    >>> plural_count(0, "cat")
    'no cats'
    >>> plural_count(1, "cat")
    '1 cat'
    >>> plural_count(5, "cat")
    '5 cats'
    """
    amount = "no" if n == 0 else str(n)
    return f"{amount} {word}" if n == 1 else f"{amount} {word}s"


@exercise(
    "Compare two integers and write how much the value rose or fell.",
    "Given an old and a new count, put the difference into words.",
)
def rise_or_fall_text(old, new):
    """Describe the change from old to new as 'up by 3', 'down by 2' or 'unchanged'.

    >>> rise_or_fall_text(5, 8)
    'up by 3'
    >>> rise_or_fall_text(5, 3)
    'down by 2'
    >>> rise_or_fall_text(4, 4)
    'unchanged'
    """
    if new > old:
        return f"up by {new - old}"
    if new < old:
        return f"down by {old - new}"
    return "unchanged"


@exercise(
    "Write the sum as an equation and use ' - ' with the absolute value if b is below zero.",
    "Given two integers, show the calculation a plus b with its result.",
)
def equation_text(a: int, b: int) -> str:
    """Return the addition of a and b as text like '3 + 4 = 7'; a negative b is written as a subtraction.

    >>> equation_text(3, 4)
    '3 + 4 = 7'
    >>> equation_text(3, -4)
    '3 - 4 = -1'
    >>> equation_text(0, 0)
    '0 + 0 = 0'
    """
    sign = "-" if b < 0 else "+"
    return f"{a} {sign} {abs(b)} = {a + b}"


@exercise(
    "Write slope and offset in usual form, without an offset of zero.",
    "Given two integers, format the linear term followed by plus or minus the constant.",
)
def linear_text(a, b):
    """Return the function a * x + b as text such as '2x + 3', '2x - 3' or '2x'.

    >>> linear_text(2, 3)
    '2x + 3'
    >>> linear_text(2, -3)
    '2x - 3'
    >>> linear_text(5, 0)
    '5x'
    """
    if b == 0:
        return f"{a}x"
    return f"{a}x {'-' if b < 0 else '+'} {abs(b)}"


@exercise(
    "Pad every number with blanks on the left to width and join the results.",
    "Given numbers and a column width, format one line of a table.",
)
def table_row_text(numbers: list, width: int) -> str:
    """Return the numbers right-aligned in columns of the given width, without separators.

    >>> table_row_text([1, 20, 300], 4)
    '   1  20 300'
    >>> table_row_text([5], 2)
    ' 5'
    >>> table_row_text([], 3)
    ''
    """
    return "".join(str(n).rjust(width) for n in numbers)


@exercise(
    "Right-align all numbers to a common width.",
    "Given integers, produce equally long texts for printing them below each other.",
)
def aligned_column(numbers):
    """Return the numbers as strings padded on the left with blanks to the length of the longest.

    >>> aligned_column([5, 120, 33])
    ['  5', '120', ' 33']
    >>> aligned_column([-1, 1])
    ['-1', ' 1']
    >>> aligned_column([])
    []
    """
    width = max((len(str(n)) for n in numbers), default=0)
    return [str(n).rjust(width) for n in numbers]


@exercise(
    "Cut the digits by the sizes in order and join the parts with spaces.",
    "Given digits and group lengths, format the number in blocks.",
)
def phone_groups(digits: str, sizes: list) -> str:
    """Split a string of digits into groups of the given sizes, separated by blanks; what is left forms a last group.

    >>> phone_groups("0401234567", [3, 3])
    '040 123 4567'
    >>> phone_groups("12345", [2, 3])
    '12 345'
    >>> phone_groups("12", [])
    '12'
    """
    groups = []
    position = 0
    for size in sizes:
        groups.append(digits[position:position + size])
        position += size
    groups.append(digits[position:])
    return " ".join(group for group in groups if group)


@exercise(
    "Read the digits of a string as one integer, skipping all other characters.",
    "Given text such as a formatted number, collect its digits into an int (0 without any).",
)
def digits_only_number(text):
    """Remove everything but digits from text and return the number, or 0 if there is no digit.

    >>> digits_only_number("1,250 kg")
    1250
    >>> digits_only_number("a1b2")
    12
    >>> digits_only_number("none")
    0
    """
    digits = "".join(ch for ch in text if ch.isdigit())
    return int(digits) if digits else 0


@exercise(
    "Weight the digits of the string with 1, 2, 3 and so on and take the remainder by eleven.",
    "Given a digit string, compute its position-weighted check value.",
)
def position_check_value(number: str) -> int:
    """Return the sum of the digits, each multiplied by its position from 1 on the left, modulo 11.

    >>> position_check_value("123")
    3
    >>> position_check_value("9")
    9
    >>> position_check_value("055")
    3
    """
    return sum(i * int(d) for i, d in enumerate(number, 1)) % 11


@exercise(
    "Complete a number by a last digit so that its digit sum is a multiple of ten.",
    "Given digits as text, add the missing amount to the next multiple of 10 at the end.",
)
def append_check_digit(number):
    """Append to the digit string the digit that makes the sum of all digits divisible by 10.

    >>> append_check_digit("123")
    '1234'
    >>> append_check_digit("55")
    '550'
    >>> append_check_digit("9")
    '91'
    """
    total = sum(int(d) for d in number)
    return number + str(-total % 10)


@exercise(
    "Check a code whose final digit is the ones digit of the sum of the others.",
    "Given a digit string of at least two characters, is its check digit right?",
)
def parity_digit_valid(code: str) -> bool:
    """Return whether the last digit of code equals the sum of the digits before it modulo 10.

    >>> parity_digit_valid("1236")
    True
    >>> parity_digit_valid("1235")
    False
    >>> parity_digit_valid("5510")
    False
    >>> parity_digit_valid("00")
    True
    """
    return sum(int(d) for d in code[:-1]) % 10 == int(code[-1])


@exercise(
    "Increase the number behind the hyphen by one and pad it with zeros to the same length.",
    "Given the last invoice id, a prefix, a hyphen and digits, compute the following id.",
)
def next_invoice(last: str) -> str:
    """Return the invoice number after one like 'R-0041', keeping prefix and width.

    >>> next_invoice("R-0041")
    'R-0042'
    >>> next_invoice("A-099")
    'A-100'
    >>> next_invoice("X-9")
    'X-10'
    """
    prefix, number = last.split("-")
    return f"{prefix}-{int(number) + 1:0{len(number)}d}"


@exercise(
    "Return the next version: the given part grows and everything after it restarts at zero.",
    "Given a dotted version and the index of a part, compute the new version text.",
)
def version_bump(version, part):
    """Increase part 0, 1 or 2 of a version like '1.4.2' by one and set the later parts to 0.

    >>> version_bump("1.4.2", 1)
    '1.5.0'
    >>> version_bump("1.4.2", 2)
    '1.4.3'
    >>> version_bump("0.9.9", 0)
    '1.0.0'
    """
    numbers = [int(p) for p in version.split(".")]
    numbers[part] += 1
    for i in range(part + 1, len(numbers)):
        numbers[i] = 0
    return ".".join(str(n) for n in numbers)


@exercise(
    "Find the first group of consecutive digits in the string and convert it.",
    "Given text, read the digits from the first digit on until another character comes (None without digits).",
)
def number_inside_text(text: str) -> int:
    """Return the first whole number that occurs in text, or None if there is none.

    >>> number_inside_text("room 12 b 7")
    12
    >>> number_inside_text("7up")
    7
    >>> number_inside_text("none") is None
    True
    """
    digits = ""
    for ch in text:
        if ch.isdigit():
            digits += ch
        elif digits:
            break
    return int(digits) if digits else None


@exercise(
    "Order the strings by the integer made of all digits they contain.",
    "Given labels with at least one digit each, arrange them by numeric value, smaller first.",
)
def sort_texts_by_number(labels):
    """Sort labels such as 'x10' by the number formed by their digits.

    >>> sort_texts_by_number(["x10", "x9", "y1"])
    ['y1', 'x9', 'x10']
    >>> sort_texts_by_number(["a2"])
    ['a2']
    >>> sort_texts_by_number(["b03", "c2"])
    ['c2', 'b03']
    """
    return sorted(labels, key=lambda s: int("".join(ch for ch in s if ch.isdigit())))


@exercise(
    "Format degrees as text like '+3.5 C', '-2.0 C' or '0.0 C'.",
    "Given a float, write it with sign, one decimal and the unit.",
)
def temperature_label(degrees: float) -> str:
    """Return the temperature with one decimal, an explicit plus sign if it is positive, and ' C' behind it.

    >>> temperature_label(3.46)
    '+3.5 C'
    >>> temperature_label(-2)
    '-2.0 C'
    >>> temperature_label(0)
    '0.0 C'
    """
    sign = "+" if degrees > 0 else ""
    return f"{sign}{degrees:.1f} C"


@exercise(
    "Write out a product of integers with its result.",
    "Given a non-empty list, produce text like '2 x 3 x 4 = 24'.",
)
def multiplication_text(numbers):
    """Return the numbers joined by ' x ' followed by ' = ' and their product.

    >>> multiplication_text([2, 3, 4])
    '2 x 3 x 4 = 24'
    >>> multiplication_text([7])
    '7 = 7'
    >>> multiplication_text([5, 0])
    '5 x 0 = 0'
    """
    product = 1
    for n in numbers:
        product *= n
    return " x ".join(str(n) for n in numbers) + f" = {product}"


@exercise(
    "Put the comparison of two numbers into words.",
    "Given a and b, describe their order in plain English.",
)
def compare_text(a, b):
    """Return a sentence such as '3 is less than 5', '5 is greater than 3' or '4 equals 4'.

    >>> compare_text(3, 5)
    '3 is less than 5'
    >>> compare_text(5, 3)
    '5 is greater than 3'
    >>> compare_text(4, 4)
    '4 equals 4'
    """
    if a < b:
        return f"{a} is less than {b}"
    if a > b:
        return f"{a} is greater than {b}"
    return f"{a} equals {b}"


@exercise(
    "Turn every number into a letter by the limits 80 and 50 and join the letters.",
    "Given points, build the text of all grades in order.",
)
def letter_grade_list(points: list) -> str:
    """Return a string with one letter per entry: 'A' from 80 points on, 'B' from 50 on, 'C' below.

    >>> letter_grade_list([90, 50, 10])
    'ABC'
    >>> letter_grade_list([])
    ''
    >>> letter_grade_list([80, 79])
    'AB'
    """
    return "".join("A" if p >= 80 else "B" if p >= 50 else "C" for p in points)


@exercise(
    "Read pairs of sign and digit and add or subtract the digits.",
    "Given text like '+3-1', compute the resulting value.",
)
def dial_value(text):
    """Return the total of a dial text made of '+' and '-' followed by one digit each, starting at 0.

    >>> dial_value("+3-1")
    2
    >>> dial_value("")
    0
    >>> dial_value("-9+4")
    -5
    """
    return sum(int(text[i:i + 2]) for i in range(0, len(text), 2))


@exercise(
    "Compare digits from the left and collect them while they agree.",
    "Given two non-negative integers, which leading digits do they share?",
)
def common_start_of_numbers(a: int, b: int) -> str:
    """Return the longest common start of the decimal forms of a and b as text.

    >>> common_start_of_numbers(12345, 12999)
    '12'
    >>> common_start_of_numbers(5, 6)
    ''
    >>> common_start_of_numbers(70, 707)
    '70'
    """
    common = ""
    for x, y in zip(str(a), str(b)):
        if x != y:
            break
        common += x
    return common
