"""Decisions with if, elif and else on one to three values."""

from training.curriculum.exercise import exercise


@exercise(
    "Return 'positive', 'negative' or 'zero' for a number.",
    "Write a function to name the sign of x in words.",
)
def sign_word(x: float) -> str:
    """Return 'positive', 'negative' or 'zero', depending on the sign of x.

    >>> sign_word(5)
    'positive'
    >>> sign_word(-0.5)
    'negative'
    >>> sign_word(0)
    'zero'
    """
    if x > 0:
        return "positive"
    elif x < 0:
        return "negative"
    else:
        return "zero"


@exercise(
    "Compute a op b for the operators '+', '-', '*' and '/'; division by zero and other operators give None.",
    "Given two numbers and an operator sign, return the result of the operation, or None if it is impossible.",
)
def apply_operator(a: float, op: str, b: float) -> float | None:
    """Return the result of a op b for op '+', '-', '*' or '/', or None for another op or division by 0.

    >>> apply_operator(2, "+", 3)
    5
    >>> apply_operator(6, "/", 4)
    1.5
    >>> apply_operator(1, "/", 0) is None
    True
    >>> apply_operator(1, "?", 2) is None
    True
    """
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    if op == "*":
        return a * b
    if op == "/" and b != 0:
        return a / b
    return None


@exercise(
    "Return the ticket price: free under 6 years, half price under 18, full price otherwise.",
    "Given an age and the full price, return what has to be paid; children under 6 pay nothing, under 18 half.",
)
def fare_for_age(age, full_price):
    """Return 0 for an age under 6, half of full_price under 18 and full_price from 18 on.

    >>> fare_for_age(4, 10)
    0
    >>> fare_for_age(12, 10)
    5.0
    >>> fare_for_age(18, 10)
    10
    """
    if age < 6:
        return 0
    if age < 18:
        return full_price / 2
    return full_price


@exercise(
    "Return the letter grade for points: A from 90, B from 75, C from 60, otherwise F.",
    "Convert a score to a grade; 90 and more is 'A', 75 and more 'B', 60 and more 'C', the rest 'F'.",
)
def letter_for_points(points: int) -> str:
    """Return 'A' from 90 points, 'B' from 75, 'C' from 60 and 'F' below.

    >>> letter_for_points(90)
    'A'
    >>> letter_for_points(76)
    'B'
    >>> letter_for_points(60)
    'C'
    >>> letter_for_points(10)
    'F'
    """
    for limit, letter in ((90, "A"), (75, "B"), (60, "C")):
        if points >= limit:
            return letter
    return "F"


@exercise(
    "Limit a value to the range from low to high.",
    "Write a function that returns low if value is below it, high if value is above it, otherwise value.",
)
def hold_in_range(value, low, high):
    """Return value, but low if it is smaller than low and high if it is larger than high.

    >>> hold_in_range(5, 0, 10)
    5
    >>> hold_in_range(-3, 0, 10)
    0
    >>> hold_in_range(99, 0, 10)
    10
    """
    if value < low:
        return low
    if value > high:
        return high
    return value


@exercise(
    "Decide what to wear: 'raincoat' if it rains, 'coat' if it is below 10 degrees, else 'shirt'.",
    "Given the temperature and whether it rains, return the clothing; rain matters more than cold.",
)
def what_to_wear(degrees: int, raining: bool) -> str:
    """Return 'raincoat' if it is raining, else 'coat' below 10 degrees, else 'shirt'.

    >>> what_to_wear(20, True)
    'raincoat'
    >>> what_to_wear(5, False)
    'coat'
    >>> what_to_wear(20, False)
    'shirt'
    """
    if raining:
        return "raincoat"
    return "coat" if degrees < 10 else "shirt"


@exercise(
    "Check if a number is even, positive and below 100.",
    "Write a function to test three conditions on n: greater than zero, less than 100 and even.",
)
def small_even_positive(n: int) -> bool:
    """Check whether n is an even number greater than 0 and smaller than 100.

    >>> small_even_positive(42)
    True
    >>> small_even_positive(0)
    False
    >>> small_even_positive(7)
    False
    >>> small_even_positive(100)
    False
    """
    return 0 < n < 100 and n % 2 == 0


@exercise(
    "Say where a point is: 'origin', 'x-axis', 'y-axis' or 'plane'.",
    "Given x and y, return on which axis the point lies, 'origin' for both and 'plane' for none.",
)
def point_place(x, y):
    """Return 'origin', 'x-axis', 'y-axis' or 'plane' for the place of the point (x, y).

    >>> point_place(0, 0)
    'origin'
    >>> point_place(3, 0)
    'x-axis'
    >>> point_place(0, -2)
    'y-axis'
    >>> point_place(1, 1)
    'plane'
    """
    if x == 0 and y == 0:
        return "origin"
    if y == 0:
        return "x-axis"
    if x == 0:
        return "y-axis"
    return "plane"


@exercise(
    "Return 'even', 'odd' or 'mixed' for the parity of two numbers.",
    "Given two integers, tell whether both are even, both are odd, or one of each ('mixed').",
)
def joint_parity(a: int, b: int) -> str:
    """Return 'even' if both numbers are even, 'odd' if both are odd and 'mixed' otherwise.

    >>> joint_parity(2, 4)
    'even'
    >>> joint_parity(1, 3)
    'odd'
    >>> joint_parity(1, 2)
    'mixed'
    """
    if a % 2 != b % 2:
        return "mixed"
    return "even" if a % 2 == 0 else "odd"


@exercise(
    "Find the winner by score: return the name with more points, or 'draw' if both have the same.",
    "Given two names and their scores, return who has won, or 'draw'.",
)
def winner_name(home, away, home_goals, away_goals):
    """Return the name of the team with more goals, or 'draw' if there are equally many.

    >>> winner_name("Reds", "Blues", 2, 1)
    'Reds'
    >>> winner_name("Reds", "Blues", 0, 3)
    'Blues'
    >>> winner_name("Reds", "Blues", 1, 1)
    'draw'
    """
    if home_goals == away_goals:
        return "draw"
    return home if home_goals > away_goals else away


@exercise(
    "Check if a password is acceptable: at least 8 characters, with a digit and a capital letter.",
    "Write a function that tells whether text is 8 or more characters long and has both a digit and an upper case letter.",
)
def strong_enough(password: str) -> bool:
    """Check whether password has at least 8 characters, a digit and a capital letter.

    >>> strong_enough("Garden42")
    True
    >>> strong_enough("garden42")
    False
    >>> strong_enough("Gar1")
    False
    """
    if len(password) < 8:
        return False
    if not any(ch.isdigit() for ch in password):
        return False
    return any(ch.isupper() for ch in password)


@exercise(
    "Describe a value: 'empty' for nothing in it, 'single' for one element, 'many' otherwise.",
    "Given a list, return a word for its size: 'empty', 'single' or 'many'.",
)
def size_word(items: list) -> str:
    """Return 'empty', 'single' or 'many', depending on the number of items.

    >>> size_word([])
    'empty'
    >>> size_word([7])
    'single'
    >>> size_word([1, 2, 3])
    'many'
    """
    if not items:
        return "empty"
    return "single" if len(items) == 1 else "many"


@exercise(
    "Return the shipping cost: 0 from a total of 50 on, otherwise 4, and 3 more for express.",
    "Given the order total and an express flag, compute the shipping; orders of 50 or more ship free, express adds 3.",
)
def shipping_for(total, express=False):
    """Return the shipping cost: 4 for totals below 50, else 0, plus 3 for express delivery.

    >>> shipping_for(20)
    4
    >>> shipping_for(50)
    0
    >>> shipping_for(60, True)
    3
    """
    cost = 0 if total >= 50 else 4
    if express:
        cost += 3
    return cost


@exercise(
    "Check if the three numbers are in ascending or descending order, without equal neighbours.",
    "Given a, b and c, tell whether they strictly rise or strictly fall.",
)
def in_one_direction(a: int, b: int, c: int) -> bool:
    """Check whether a, b and c are strictly rising or strictly falling.

    >>> in_one_direction(1, 2, 3)
    True
    >>> in_one_direction(9, 5, 1)
    True
    >>> in_one_direction(1, 3, 2)
    False
    >>> in_one_direction(1, 1, 2)
    False
    """
    return a < b < c or a > b > c


@exercise(
    "Return the suffix 'st', 'nd', 'rd' or 'th' that English puts after the number n.",
    "Given a positive integer, find its ordinal ending; 11, 12 and 13 take 'th'.",
)
def ordinal_ending(n: int) -> str:
    """Return the English ordinal ending of a positive integer: 'st', 'nd', 'rd' or 'th'.

    >>> ordinal_ending(1)
    'st'
    >>> ordinal_ending(12)
    'th'
    >>> ordinal_ending(23)
    'rd'
    >>> ordinal_ending(40)
    'th'
    """
    if n % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


@exercise(
    "Return 'kB', 'MB' or 'GB' for a size in bytes, or 'B' below 1000.",
    "Given a number of bytes, choose the decimal unit that fits: B, kB, MB or GB.",
)
def fitting_unit(size: int) -> str:
    """Return 'B' for a size below 1000, 'kB' below a million, 'MB' below a billion and 'GB' otherwise.

    >>> fitting_unit(999)
    'B'
    >>> fitting_unit(1000)
    'kB'
    >>> fitting_unit(5000000)
    'MB'
    >>> fitting_unit(2000000000)
    'GB'
    """
    if size < 1000:
        return "B"
    if size < 1000**2:
        return "kB"
    if size < 1000**3:
        return "MB"
    return "GB"


@exercise(
    "Return the name of the side that is longer: 'width', 'height' or 'square' if both are equal.",
    "Given width and height, tell which of the two is larger, or 'square'.",
)
def longer_dimension(width: float, height: float) -> str:
    """Return 'width' or 'height', whichever is larger, or 'square' if they are equal.

    >>> longer_dimension(4, 3)
    'width'
    >>> longer_dimension(1, 2)
    'height'
    >>> longer_dimension(5, 5)
    'square'
    """
    if width == height:
        return "square"
    return "width" if width > height else "height"


@exercise(
    "Decide whether a shop is open: from 9 to 18 on weekdays, 10 to 14 on Saturday (day 5), closed on Sunday (day 6).",
    "Given a weekday number (0 is Monday) and an hour, check if the shop is open; the closing hour itself is closed.",
)
def shop_is_open(weekday, hour):
    """Check whether a shop is open: Monday to Friday 9-18, Saturday (5) 10-14, Sunday (6) closed.

    >>> shop_is_open(0, 9)
    True
    >>> shop_is_open(5, 15)
    False
    >>> shop_is_open(6, 12)
    False
    >>> shop_is_open(4, 18)
    False
    """
    if weekday == 6:
        return False
    if weekday == 5:
        return 10 <= hour < 14
    return 9 <= hour < 18


@exercise(
    "Return the change for a payment, or the text 'not enough' if the paid amount is too small.",
    "Given a price and the money paid, return paid minus price, or 'not enough'.",
)
def change_or_complaint(price: int, paid: int) -> int | str:
    """Return the change, or 'not enough' if paid is less than price.

    >>> change_or_complaint(7, 10)
    3
    >>> change_or_complaint(7, 5)
    'not enough'
    >>> change_or_complaint(7, 7)
    0
    """
    if paid < price:
        return "not enough"
    return paid - price


@exercise(
    "Check if at least two of three flags are true.",
    "Given three booleans, tell whether the majority of them is True.",
)
def two_flags_true(a: bool, b: bool, c: bool) -> bool:
    """Check whether at least two of the three values are true.

    >>> two_flags_true(True, False, True)
    True
    >>> two_flags_true(False, False, True)
    False
    >>> two_flags_true(True, True, True)
    True
    """
    return a + b + c >= 2


@exercise(
    "Return the cheaper of two offers by price per piece: 'first', 'second' or 'same'.",
    "Given two prices and the number of pieces in each pack, tell which pack is cheaper per piece.",
)
def cheaper_pack(price1: int, pieces1: int, price2: int, pieces2: int) -> str:
    """Return 'first' or 'second' for the pack with the lower price per piece, or 'same'.

    >>> cheaper_pack(4, 2, 9, 3)
    'first'
    >>> cheaper_pack(5, 1, 8, 2)
    'second'
    >>> cheaper_pack(2, 1, 4, 2)
    'same'
    """
    left = price1 * pieces2
    right = price2 * pieces1
    if left < right:
        return "first"
    if left > right:
        return "second"
    return "same"


@exercise(
    "Greet name by the hour: 'Good morning, NAME' before 12, 'Good afternoon, NAME' before 18, 'Good evening, NAME' after that.",
    "Given an hour from 0 to 23 and a name, return the fitting greeting followed by a comma and the name.",
)
def greeting_at(hour, name):
    """Return 'Good morning, NAME' before 12, 'Good afternoon, NAME' before 18, else 'Good evening, NAME'.

    >>> greeting_at(8, "Eva")
    'Good morning, Eva'
    >>> greeting_at(12, "Tom")
    'Good afternoon, Tom'
    >>> greeting_at(18, "Tom")
    'Good evening, Tom'
    """
    if hour < 12:
        part = "morning"
    elif hour < 18:
        part = "afternoon"
    else:
        part = "evening"
    return f"Good {part}, {name}"
