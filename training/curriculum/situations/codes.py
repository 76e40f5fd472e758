"""Codes, passwords, check digits, labels and identification numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "A password is accepted if it has at least eight characters, a digit and a capital letter. Check it.",
    "Return True for passwords of length 8 or more that contain both an uppercase letter and a digit.",
)
def password_accepted(password: str) -> bool:
    """A password must have at least 8 characters, at least one digit and at least one uppercase letter. Return whether password is accepted.

    >>> password_accepted("Summer2020")
    True
    >>> password_accepted("summer2020")
    False
    >>> password_accepted("Ab1")
    False
    """
    return len(password) >= 8 and any(c.isdigit() for c in password) and any(c.isupper() for c in password)


@exercise(
    "List what a password lacks: 'length' (fewer than 6 characters), 'digit', 'letter', in this order.",
    "Given a password, return the names of the broken rules among length (6 or more), digit (at least one) and letter (at least one).",
)
def missing_password_parts(password: str) -> list[str]:
    """A password needs at least 6 characters, a digit and a letter. Return the list of missing things, 'length', 'digit' and 'letter' in this order.

    >>> missing_password_parts("abc")
    ['length', 'digit']
    >>> missing_password_parts("123456")
    ['letter']
    >>> missing_password_parts("abc123")
    []
    """
    problems = []
    if len(password) < 6:
        problems.append("length")
    if not any(c.isdigit() for c in password):
        problems.append("digit")
    if not any(c.isalpha() for c in password):
        problems.append("letter")
    return problems


@exercise(
    "Score a password: one point each for a lowercase letter, an uppercase letter, a digit and any other character being present.",
    "Count how many of the four kinds lowercase, uppercase, digit and other occur in the password.",
)
def password_kinds(password):
    """A password gets one point for each kind of character in it: lowercase letters, uppercase letters, digits and all others. Return the points.

    >>> password_kinds("aB3!")
    4
    >>> password_kinds("abc")
    1
    >>> password_kinds("")
    0
    """
    kinds = [
        any(c.islower() for c in password),
        any(c.isupper() for c in password),
        any(c.isdigit() for c in password),
        any(not c.isalnum() for c in password),
    ]
    return sum(kinds)


@exercise(
    "A safe password never has the same character three times in a row. Return True if it is safe in this sense.",
    "Check that no three consecutive characters of the password are equal.",
)
def no_triple_in_row(password: str) -> bool:
    """A password is weak if the same character comes three times in a row. Return True if password is not weak in this way.

    >>> no_triple_in_row("aabbaa")
    True
    >>> no_triple_in_row("abbbc")
    False
    >>> no_triple_in_row("")
    True
    """
    return not any(a == b == c for a, b, c in zip(password, password[1:], password[2:]))


@exercise(
    "The new password must share no more than n positions with the old one. Check whether this holds.",
    "Compare two passwords place by place and return True if at most n places have equal characters.",
)
def differs_enough(old: str, new: str, n: int) -> bool:
    """A new password is allowed if at most n of its characters equal the character at the same position of the old one. Return whether new is allowed.

    >>> differs_enough("secret", "sacred", 4)
    True
    >>> differs_enough("abc", "abd", 1)
    False
    >>> differs_enough("", "x", 0)
    True
    """
    return sum(1 for a, b in zip(old, new) if a == b) <= n


@exercise(
    "Append a check digit to a string of digits: the last digit of the digit sum.",
    "Return the code followed by the sum of its digits modulo ten.",
)
def add_check_digit(code: str) -> str:
    """A code of digits gets a check digit at the end, which is the last digit of the sum of all digits. Return the code with the check digit.

    >>> add_check_digit("123")
    '1236'
    >>> add_check_digit("99")
    '998'
    >>> add_check_digit("")
    '0'
    """
    return code + str(sum(int(d) for d in code) % 10)


@exercise(
    "Is the code valid? Its last digit has to be the sum of the digits before it modulo 10.",
    "Check that the final character of a digit string equals the last digit of the sum of the other digits.",
)
def last_digit_checks(code):
    """The last digit of a code is a check digit and must equal the remainder modulo 10 of the sum of the digits before it. Return whether the code is valid.

    >>> last_digit_checks("1236")
    True
    >>> last_digit_checks("1235")
    False
    >>> last_digit_checks("0")
    True
    """
    return sum(int(d) for d in code[:-1]) % 10 == int(code[-1])


@exercise(
    "Weight the digits alternately with 1 and 3 from the left, add up and return the number that completes the sum to a multiple of 10.",
    "Compute the check number of a digit string: digits at even indices count once, at odd indices three times; return what is missing to the next ten.",
)
def check_number_one_three(digits: str) -> int:
    """The digits of a code are weighted with 1, 3, 1, 3 and so on from the left and added. Return the smallest number that must be added to reach a multiple of 10.

    >>> check_number_one_three("12")
    3
    >>> check_number_one_three("555")
    5
    >>> check_number_one_three("")
    0
    """
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return -total % 10


@exercise(
    "Each digit is multiplied by its position (1, 2, 3, ...); the check letter is the sum modulo 26 as a capital letter, A for 0.",
    "Given a code of digits, compute the position-weighted sum and turn its remainder by 26 into a letter.",
)
def check_letter(code: str) -> str:
    """Every digit of a code is multiplied by its position counted from 1, and the products are added. The remainder modulo 26 gives the check letter, A for 0, B for 1 and so on. Return the letter.

    >>> check_letter("111")
    'G'
    >>> check_letter("909")
    'K'
    >>> check_letter("")
    'A'
    """
    total = sum(i * int(d) for i, d in enumerate(code, 1))
    return chr(ord("A") + total % 26)


@exercise(
    "Number plate: one to three capital letters, a dash, one to four digits. Check the form.",
    "Return True if the text is made of 1-3 uppercase letters, '-', and then 1-4 digits.",
)
def plate_has_right_form(plate: str) -> bool:
    """A number plate consists of one to three uppercase letters, a dash and one to four digits. Return whether plate has this form.

    >>> plate_has_right_form("AB-123")
    True
    >>> plate_has_right_form("ABCD-1")
    False
    >>> plate_has_right_form("a-1")
    False
    """
    letters, dash, digits = plate.partition("-")
    return 1 <= len(letters) <= 3 and letters.isalpha() and letters.isupper() and 1 <= len(digits) <= 4 and digits.isdigit()


@exercise(
    "Return the product code: first two letters in capitals, then the number padded with zeros to four digits.",
    "Given a name and a number, build a code such as 'LA0042'.",
)
def product_code(name: str, number: int) -> str:
    """A product code consists of the first two letters of the name in capitals and the number padded with zeros to four digits. Return the code.

    >>> product_code("lamp", 42)
    'LA0042'
    >>> product_code("Ox", 7)
    'OX0007'
    >>> product_code("tea", 12345)
    'TE12345'
    """
    return name[:2].upper() + str(number).zfill(4)


@exercise(
    "Group a digit string in blocks of n from the left, separated by single spaces.",
    "Write the digits with a space after every n of them; the last block may be shorter.",
)
def digits_in_blocks(digits, n):
    """Long numbers are easier to read in blocks of n digits with a space in between, starting from the left. Return the text.

    >>> digits_in_blocks("1234567", 3)
    '123 456 7'
    >>> digits_in_blocks("1234", 4)
    '1234'
    >>> digits_in_blocks("", 2)
    ''
    """
    return " ".join(digits[i : i + n] for i in range(0, len(digits), n))


@exercise(
    "A lock opens if the last entered digits equal the code. Return whether the entered string ends with it.",
    "Check if the digits typed so far finish with exactly the secret code.",
)
def lock_opens(entered: str, code: str) -> bool:
    """A lock opens as soon as the last digits entered are the code. Return whether it is open after all the entered digits.

    >>> lock_opens("91234", "1234")
    True
    >>> lock_opens("12345", "1234")
    False
    >>> lock_opens("", "1")
    False
    """
    return entered.endswith(code)


@exercise(
    "How many tries did it take? Return the number of the first correct pin, counted from 1, or None if it is wrong three times or never right.",
    "The card is blocked after three wrong pins. Given all attempts, find at which attempt (first is 1) the right pin was entered within the first three; otherwise None.",
)
def tries_until_pin(attempts: list[str], pin: str):
    """A machine allows three attempts to enter the pin. Return the number of the attempt that is right, counted from 1, or None if none of the first three is right.

    >>> tries_until_pin(["1111", "4321"], "4321")
    2
    >>> tries_until_pin(["1", "2", "3", "4"], "4") is None
    True
    >>> tries_until_pin([], "0") is None
    True
    """
    for number, attempt in enumerate(attempts[:3], 1):
        if attempt == pin:
            return number
    return None


@exercise(
    "User name: the first letter of the first name plus the last name, all lowercase; add the smallest number from 2 up if it is taken.",
    "Build a login like 'areed' from a first and a last name; if that is already used append 2, 3, ... until it is free.",
)
def free_login(first: str, last: str, taken: list[str]) -> str:
    """A login is the first letter of the first name and the last name in lowercase. If it is taken, the number 2 is added, or 3 and so on until the login is free. Return the login.

    >>> free_login("Ann", "Reed", [])
    'areed'
    >>> free_login("Ann", "Reed", ["areed"])
    'areed2'
    >>> free_login("Al", "Reed", ["areed", "areed2"])
    'areed3'
    """
    base = (first[0] + last).lower()
    login = base
    n = 2
    while login in taken:
        login = f"{base}{n}"
        n += 1
    return login


@exercise(
    "Is a pin too simple? True if all digits are equal or each digit is one more than the one before.",
    "Check if the pin repeats one digit only or counts up by one from digit to digit.",
)
def pin_too_simple(pin: str) -> bool:
    """A pin is too simple if all of its digits are equal or if each digit is one greater than the digit before. Return whether pin is too simple.

    >>> pin_too_simple("7777")
    True
    >>> pin_too_simple("3456")
    True
    >>> pin_too_simple("1357")
    False
    """
    if len(set(pin)) == 1:
        return True
    return all(int(b) - int(a) == 1 for a, b in zip(pin, pin[1:]))


@exercise(
    "Split an id such as 'DE-2024-0007' at the dashes into (country, year as int, number as int).",
    "Parse 'country-year-number' and return the three parts, the last two as integers.",
)
def parse_id(code: str) -> tuple[str, int, int]:
    """An id looks like 'DE-2024-0007', with a country, a year and a number. Return a tuple of the country and the other two parts as integers.

    >>> parse_id("DE-2024-0007")
    ('DE', 2024, 7)
    >>> parse_id("FR-1999-12")
    ('FR', 1999, 12)
    >>> parse_id("X-1-0")
    ('X', 1, 0)
    """
    country, year, number = code.split("-")
    return country, int(year), int(number)


@exercise(
    "Return the next serial number: raise the number behind the letters by one and keep its width, as in 'A009' to 'A010'.",
    "Given one letter followed by digits, count the digits up by one with leading zeros kept.",
)
def next_serial(serial: str) -> str:
    """A serial number is one letter followed by digits. Return the next one, with the number one higher and padded with zeros to the same width.

    >>> next_serial("A009")
    'A010'
    >>> next_serial("Q41")
    'Q42'
    >>> next_serial("B99")
    'B100'
    """
    digits = serial[1:]
    return serial[0] + str(int(digits) + 1).zfill(len(digits))


@exercise(
    "Add parity: append '1' if the number of ones in the bit string is odd, otherwise '0'.",
    "Return the bits with an extra bit that makes the count of '1' even.",
)
def with_even_parity_bit(bits: str) -> str:
    """A bit string gets one more bit at the end so that the number of ones becomes even. Return the longer bit string.

    >>> with_even_parity_bit("1011")
    '10111'
    >>> with_even_parity_bit("11")
    '110'
    >>> with_even_parity_bit("")
    '0'
    """
    return bits + str(bits.count("1") % 2)


@exercise(
    "Return the indices of the rows of bits whose number of ones is odd.",
    "Given bit strings that should all have an even number of '1', list the positions of the broken ones.",
)
def rows_with_parity_error(rows):
    """Every row of bits should contain an even number of ones. Return the indices of the rows that do not.

    >>> rows_with_parity_error(["11", "100", "0"])
    [1]
    >>> rows_with_parity_error(["0", ""])
    []
    >>> rows_with_parity_error([])
    []
    """
    return [i for i, row in enumerate(rows) if row.count("1") % 2 == 1]


@exercise(
    "Key in a product number by arrows: for each digit write how far it is from the previous digit, starting at 0, as signed numbers.",
    "Return the list of differences digit minus previous digit; before the first digit the display shows 0.",
)
def digit_moves(code: str) -> list[int]:
    """A display starts at 0 and the digits of a code are entered by moving up or down. Return for each digit the signed move from the digit before it.

    >>> digit_moves("352")
    [3, 2, -3]
    >>> digit_moves("0")
    [0]
    >>> digit_moves("")
    []
    """
    moves = []
    last = 0
    for d in code:
        moves.append(int(d) - last)
        last = int(d)
    return moves


@exercise(
    "Which single letter tells the month? January is 'A' ... December is 'L'. Return year and month of codes like 'C21' as (month number, 2021).",
    "Decode a date code of one month letter (A to L) and two year digits (20xx) to a tuple (month, year).",
)
def decode_month_code(code: str) -> tuple[int, int]:
    """A date code is a letter for the month, A for January up to L for December, and two digits for a year from 2000 on. Return the month number and the year.

    >>> decode_month_code("C21")
    (3, 2021)
    >>> decode_month_code("A00")
    (1, 2000)
    >>> decode_month_code("L99")
    (12, 2099)
    """
    return ord(code[0]) - ord("A") + 1, 2000 + int(code[1:])


@exercise(
    "Clean a phone number: keep only digits, and a '+' if it is the first character.",
    "Remove everything except digits from the number, but leave a plus sign at the very beginning.",
)
def phone_digits_keep_plus(number):
    """A phone number may contain spaces, dashes and slashes. Return it with digits only, except that a '+' at the start is kept.

    >>> phone_digits_keep_plus("+49 30-12")
    '+493012'
    >>> phone_digits_keep_plus("030/12 34")
    '0301234'
    >>> phone_digits_keep_plus("")
    ''
    """
    digits = "".join(ch for ch in number if ch.isdigit())
    if number.startswith("+"):
        return "+" + digits
    return digits


@exercise(
    "Normalise coupon codes: strip, uppercase and drop dashes; then return those of the codes that are valid, in order.",
    "Given raw codes and a list of valid codes in capital letters without dashes, return the cleaned codes that are among the valid ones.",
)
def accepted_coupons(raw: list[str], valid: list[str]) -> list[str]:
    """Customers type coupon codes with small letters, dashes or spaces around. Clean each code to capital letters without dashes and outer spaces, and return those that are valid, in order.

    >>> accepted_coupons([" sun-10", "MOON5"], ["SUN10"])
    ['SUN10']
    >>> accepted_coupons(["x"], [])
    []
    >>> accepted_coupons([], ["A"])
    []
    """
    cleaned = [code.strip().upper().replace("-", "") for code in raw]
    return [code for code in cleaned if code in valid]


@exercise(
    "A code counts as secret if its first half reversed differs from the second half everywhere. Check a string of even length.",
    "Return True if no character of the text equals its mirror partner on the other side.",
)
def no_mirror_pair(code: str) -> bool:
    """A code of even length is called unmirrored if no character equals the one at the mirrored position. Return whether code is unmirrored.

    >>> no_mirror_pair("abcd")
    True
    >>> no_mirror_pair("abca")
    False
    >>> no_mirror_pair("")
    True
    """
    return all(a != b for a, b in zip(code, code[::-1]))
