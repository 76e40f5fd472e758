"""Comparing two or three numbers, and naming numbers by thresholds and conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Choose the sign that stands correctly between a and b.",
    "Given two numbers, which comparison symbol makes the statement 'a ? b' true?",
)
def relation_symbol(a, b):
    """Return '<', '=' or '>' depending on how a compares with b.

    >>> relation_symbol(2, 5)
    '<'
    >>> relation_symbol(4, 4)
    '='
    >>> relation_symbol(9, 1)
    '>'
    """
    if a < b:
        return "<"
    return ">" if a > b else "="


@exercise(
    "Compare two numbers and give the sign of their difference.",
    "Given a and b, tell by -1, 0 or 1 how a relates to b.",
)
def order_of_size(a: int, b: int) -> int:
    """Return -1 if a is smaller than b, 1 if it is larger and 0 if both are equal.

    >>> order_of_size(2, 5)
    -1
    >>> order_of_size(5, 2)
    1
    >>> order_of_size(3, 3)
    0
    """
    return (a > b) - (a < b)


@exercise(
    "Return True when x is greater than the smaller and less than the larger of a and b.",
    "Given x and two bounds in unknown order, is x inside without touching either?",
)
def strictly_between(x, a, b):
    """Check if x lies strictly between a and b, which may come in any order.

    >>> strictly_between(3, 1, 5)
    True
    >>> strictly_between(3, 5, 1)
    True
    >>> strictly_between(5, 1, 5)
    False
    """
    return min(a, b) < x < max(a, b)


@exercise(
    "Check if the number falls out of the closed range low..high.",
    "Given x and two bounds, tell whether x is not between them.",
)
def outside_range(x: float, low: float, high: float) -> bool:
    """Return whether x is smaller than low or larger than high.

    >>> outside_range(5, 1, 4)
    True
    >>> outside_range(2, 1, 4)
    False
    >>> outside_range(4, 1, 4)
    False
    """
    return x < low or x > high


@exercise(
    "Compute the gap between a number and the nearest bound; inside there is none.",
    "Given x and an interval, what is the smallest distance from x to any point of it?",
)
def distance_to_interval(x, low, high):
    """Return how far x is away from the interval from low to high, 0 if it is inside.

    >>> distance_to_interval(2, 5, 9)
    3
    >>> distance_to_interval(12, 5, 9)
    3
    >>> distance_to_interval(6, 5, 9)
    0
    """
    return max(low - x, 0, x - high)


@exercise(
    "Check if two numbers have the same sign; zero has none.",
    "Given a and b, is their product greater than zero?",
)
def same_sign(a: float, b: float) -> bool:
    """Return whether a and b are both positive or both negative.

    >>> same_sign(3, 5)
    True
    >>> same_sign(-2, 4)
    False
    >>> same_sign(0, 0)
    False
    """
    return a * b > 0


@exercise(
    "Return True if just a single one among a, b and c is positive.",
    "Given three numbers, is the count of positive ones equal to one?",
)
def exactly_one_positive(a, b, c):
    """Check whether exactly one of the three numbers is greater than zero.

    >>> exactly_one_positive(1, -1, 0)
    True
    >>> exactly_one_positive(1, 2, -3)
    False
    >>> exactly_one_positive(0, 0, 0)
    False
    """
    return (a > 0) + (b > 0) + (c > 0) == 1


@exercise(
    "Compare the distances of a and b to target; in a tie give back the target.",
    "Given a target and two candidates, which one is nearer? If neither is, return target.",
)
def closer_number(target, a, b):
    """Return whichever of a and b is closer to target, or target itself if they are equally close.

    >>> closer_number(10, 8, 13)
    8
    >>> closer_number(10, 8, 12)
    10
    >>> closer_number(0, -5, 3)
    3
    """
    if abs(a - target) == abs(b - target):
        return target
    return a if abs(a - target) < abs(b - target) else b


@exercise(
    "Turn points into a letter by the limits 90, 75, 60 and 45.",
    "Given points, find the best grade whose minimum is reached; below all limits it is 'F'.",
)
def score_grade(points: int) -> str:
    """Return 'A' from 90 points on, 'B' from 75, 'C' from 60, 'D' from 45 and 'F' below.

    >>> score_grade(92)
    'A'
    >>> score_grade(75)
    'B'
    >>> score_grade(59)
    'D'
    >>> score_grade(10)
    'F'
    """
    for limit, grade in [(90, "A"), (75, "B"), (60, "C"), (45, "D")]:
        if points >= limit:
            return grade
    return "F"


@exercise(
    "Find the class of x where limits are ascending upper bounds, inclusive.",
    "Given x, sorted limits and labels, pick the label belonging to the smallest limit of at least x, or the last label.",
)
def label_by_limits(x, limits, labels):
    """Return the label of the first limit that x does not exceed; labels has one entry more for values above all limits.

    >>> label_by_limits(5, [3, 6], ["low", "mid", "high"])
    'mid'
    >>> label_by_limits(3, [3, 6], ["low", "mid", "high"])
    'low'
    >>> label_by_limits(9, [3, 6], ["low", "mid", "high"])
    'high'
    """
    for limit, label in zip(limits, labels):
        if x <= limit:
            return label
    return labels[-1]


@exercise(
    "How many thresholds does x reach?",
    "Given a value and a list of limits, return the number of limits that x meets or exceeds.",
)
def count_limits_passed(x: float, limits: list) -> int:
    """Count how many of the limits are less than or equal to x.

    >>> count_limits_passed(5, [1, 5, 9])
    2
    >>> count_limits_passed(0, [1])
    0
    >>> count_limits_passed(10, [])
    0
    """
    return sum(1 for limit in limits if x >= limit)


@exercise(
    "Describe a temperature by the steps 0, 12 and 22.",
    "Given degrees, choose one of the words freezing, cold, mild and hot.",
)
def degrees_word(degrees):
    """Return 'freezing' at 0 or below, 'cold' below 12, 'mild' below 22 and 'hot' otherwise.

    >>> degrees_word(-3)
    'freezing'
    >>> degrees_word(0)
    'freezing'
    >>> degrees_word(15)
    'mild'
    >>> degrees_word(22)
    'hot'
    """
    if degrees <= 0:
        return "freezing"
    if degrees < 12:
        return "cold"
    return "mild" if degrees < 22 else "hot"


@exercise(
    "Compute the price by age with a free, a reduced and a full class.",
    "Given an age and the full price, young children pay nothing, youths and seniors half, others everything.",
)
def age_price(age: int, full: float) -> float:
    """Return the ticket price: free below 6, half the full price below 18 or from 65 on, otherwise the full price.

    >>> age_price(5, 10)
    0
    >>> age_price(12, 10)
    5.0
    >>> age_price(40, 10)
    10
    >>> age_price(65, 10)
    5.0
    """
    if age < 6:
        return 0
    if age < 18 or age >= 65:
        return full / 2
    return full


@exercise(
    "Choose the shirt size for a chest measure in centimetres.",
    "Given a measure, name the smallest size whose limit (92, 100, 108) lies above it, else XL.",
)
def size_letter(chest):
    """Return 'S' for a chest below 92, 'M' below 100, 'L' below 108 and 'XL' from there on.

    >>> size_letter(90)
    'S'
    >>> size_letter(92)
    'M'
    >>> size_letter(107)
    'L'
    >>> size_letter(120)
    'XL'
    """
    if chest < 92:
        return "S"
    if chest < 100:
        return "M"
    return "L" if chest < 108 else "XL"


@exercise(
    "Check whether two integers have the same parity.",
    "Given a and b, is their difference even?",
)
def both_or_neither_even(a, b):
    """Return True if a and b are both even or both odd.

    >>> both_or_neither_even(4, 8)
    True
    >>> both_or_neither_even(3, 6)
    False
    >>> both_or_neither_even(7, 1)
    True
    """
    return a % 2 == b % 2


@exercise(
    "Compare the ends of a non-empty list and describe the direction.",
    "Given values over time, say whether they went up, down or ended where they began.",
)
def trend_word(values: list) -> str:
    """Return 'rising' if the last value is larger than the first, 'falling' if it is smaller, else 'steady'.

    >>> trend_word([1, 5, 3])
    'rising'
    >>> trend_word([4, 2])
    'falling'
    >>> trend_word([7, 9, 7])
    'steady'
    """
    if values[-1] > values[0]:
        return "rising"
    if values[-1] < values[0]:
        return "falling"
    return "steady"


@exercise(
    "Compare a speed with the limit: no excess is ok, at most ten over a warning, more a fine.",
    "Given speed and limit, decide on one of three reactions by how much the limit is exceeded.",
)
def traffic_advice(speed, limit):
    """Return 'ok' up to the limit, 'warning' up to 10 above it and 'fine' beyond.

    >>> traffic_advice(50, 50)
    'ok'
    >>> traffic_advice(58, 50)
    'warning'
    >>> traffic_advice(61, 50)
    'fine'
    """
    if speed <= limit:
        return "ok"
    return "warning" if speed <= limit + 10 else "fine"


@exercise(
    "Who won? The first name belongs to points_a, the second to points_b; equal points give 'draw'.",
    "Given two names and their points, decide the game.",
)
def game_winner(first: str, second: str, points_a: int, points_b: int) -> str:
    """Return the name with more points, or 'draw' if the points are equal.

    >>> game_winner("Ann", "Ben", 3, 2)
    'Ann'
    >>> game_winner("Ann", "Ben", 1, 4)
    'Ben'
    >>> game_winner("Ann", "Ben", 2, 2)
    'draw'
    """
    if points_a == points_b:
        return "draw"
    return first if points_a > points_b else second


@exercise(
    "Translate a football result into league points for the own team.",
    "Given goals scored and goals conceded, how many points does the team get?",
)
def league_points_for(own, other):
    """Return 3 points for a win, 1 for a draw and 0 for a defeat, given own and other goals.

    >>> league_points_for(2, 1)
    3
    >>> league_points_for(0, 0)
    1
    >>> league_points_for(1, 3)
    0
    """
    if own > other:
        return 3
    return 1 if own == other else 0


@exercise(
    "Sort the values into three classes by two bounds and return the number in each.",
    "Given values and bounds, build a dictionary with the amounts of too small, fitting and too large values.",
)
def count_by_class(values: list, low: float, high: float) -> dict:
    """Count how many values are below low, from low to high inclusive, and above high, under the keys 'low', 'normal' and 'high'.

    >>> count_by_class([1, 5, 9, 6], 3, 7)
    {'low': 1, 'normal': 2, 'high': 1}
    >>> count_by_class([], 0, 1)
    {'low': 0, 'normal': 0, 'high': 0}
    >>> count_by_class([3, 7], 3, 7)
    {'low': 0, 'normal': 2, 'high': 0}
    """
    counts = {"low": 0, "normal": 0, "high": 0}
    for v in values:
        if v < low:
            counts["low"] += 1
        elif v > high:
            counts["high"] += 1
        else:
            counts["normal"] += 1
    return counts


@exercise(
    "Decide a vote of three by majority.",
    "Given three yes or no answers, is the answer yes for two or more of them?",
)
def majority_of_three(a: bool, b: bool, c: bool) -> bool:
    """Return the value that at least two of the three booleans have.

    >>> majority_of_three(True, True, False)
    True
    >>> majority_of_three(False, True, False)
    False
    >>> majority_of_three(True, True, True)
    True
    """
    return a + b + c >= 2


@exercise(
    "Check the rules of a ride: tall enough alone, or medium height with an adult from eight years on.",
    "Given height in cm, age and whether an adult is present, may the child ride?",
)
def allowed_to_ride(height, age, with_adult):
    """Return True if height is at least 140, or at least 120 together with an adult and an age of 8 or more.

    >>> allowed_to_ride(145, 7, False)
    True
    >>> allowed_to_ride(125, 8, True)
    True
    >>> allowed_to_ride(125, 8, False)
    False
    """
    return height >= 140 or (height >= 120 and age >= 8 and with_adult)


@exercise(
    "Count how many of the others are greater than value and add one.",
    "Given a value and a list of competitors, at which place does it come, larger being better?",
)
def rank_of_value(value: float, others: list) -> int:
    """Return the rank of value among the others, where the largest has rank 1.

    >>> rank_of_value(5, [3, 8, 9])
    3
    >>> rank_of_value(10, [1, 2])
    1
    >>> rank_of_value(4, [])
    1
    """
    return 1 + sum(1 for other in others if other > value)


@exercise(
    "Find which of a, b and c deviates most from their mean.",
    "Given three numbers, compute the mean and give back the number with the greatest distance to it.",
)
def differs_most(a, b, c):
    """Return the one of three numbers that is farthest from the average of all three; ties go to the earliest.

    >>> differs_most(1, 2, 9)
    9
    >>> differs_most(5, 5, 5)
    5
    >>> differs_most(-6, 0, 3)
    -6
    """
    mean = (a + b + c) / 3
    return max([a, b, c], key=lambda x: abs(x - mean))


@exercise(
    "Add up all of a, b, c and d whose value appears more than once.",
    "Given four numbers, ignore the unique ones and total the rest.",
)
def sum_of_equal_pairs(a: int, b: int, c: int, d: int) -> int:
    """Return the sum of those of the four numbers that occur at least twice among them.

    >>> sum_of_equal_pairs(1, 2, 1, 3)
    2
    >>> sum_of_equal_pairs(4, 4, 5, 5)
    18
    >>> sum_of_equal_pairs(1, 2, 3, 4)
    0
    """
    values = [a, b, c, d]
    return sum(v for v in values if values.count(v) > 1)
