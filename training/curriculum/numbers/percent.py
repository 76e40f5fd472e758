"""Percentages, ratios, proportions and shares."""

from math import gcd

from training.curriculum.exercise import exercise


@exercise(
    "What percentage of whole is part? A whole of zero yields 0.0.",
    "Express part as percent of whole, returning 0.0 if whole is zero.",
)
def percent_of(part: float, whole: float) -> float:
    """Return part as a percentage of whole, or 0.0 if whole is zero.

    >>> percent_of(1, 4)
    25.0
    >>> percent_of(3, 2)
    150.0
    >>> percent_of(5, 0)
    0.0
    """
    return 100 * part / whole if whole else 0.0


@exercise(
    "Relative change from before to after in percent, one decimal. None when before is zero.",
    "By how many percent did a quantity grow (positive) or shrink (negative)? Round to 1 place; None if it started at 0.",
)
def percent_change(before: float, after: float):
    """Return the change from before to after in percent, rounded to one decimal, or None if before is zero.

    >>> percent_change(50, 75)
    50.0
    >>> percent_change(80, 60)
    -25.0
    >>> percent_change(0, 3) is None
    True
    """
    if before == 0:
        return None
    return round((after - before) / before * 100, 1)


@exercise(
    "Original amount, before it was increased by percent, if result is what it became. Two decimals.",
    "Undo a percentage increase and round to 2 places.",
)
def before_increase(result, percent):
    """Return the amount that becomes result after an increase by percent, rounded to two decimals.

    >>> before_increase(110, 10)
    100.0
    >>> before_increase(150, 50)
    100.0
    >>> before_increase(42, 0)
    42.0
    """
    return round(result / (1 + percent / 100), 2)


@exercise(
    "Share of each label in percent, one decimal, keeping the order of the dict; all shares are 0.0 if the total is zero.",
    "Turn counts per label into percentages of the total, rounded to 1 place.",
)
def shares_in_percent(counts: dict[str, int]) -> dict[str, float]:
    """Return each label's percentage of the total count, rounded to one decimal.

    >>> shares_in_percent({"yes": 3, "no": 1})
    {'yes': 75.0, 'no': 25.0}
    >>> shares_in_percent({"a": 0})
    {'a': 0.0}
    >>> shares_in_percent({"x": 1, "y": 2})
    {'x': 33.3, 'y': 66.7}
    """
    total = sum(counts.values())
    if total == 0:
        return {label: 0.0 for label in counts}
    return {label: round(100 * n / total, 1) for label, n in counts.items()}


@exercise(
    "Write the ratio of two positive integers in lowest terms, like '3:2'.",
    "Simplify a : b by their greatest common divisor and return it as text with a colon.",
)
def ratio_text(a: int, b: int) -> str:
    """Return the ratio of two positive integers in lowest terms, such as '3:2'.

    >>> ratio_text(6, 4)
    '3:2'
    >>> ratio_text(1920, 1080)
    '16:9'
    >>> ratio_text(5, 5)
    '1:1'
    """
    common = gcd(a, b)
    return f"{a // common}:{b // common}"


@exercise(
    "Share out amount in proportion to the weights; results are floats that add up to amount.",
    "Divide amount among parties according to their weights.",
)
def divide_by_weights(amount: float, weights: list[float]) -> list[float]:
    """Divide an amount in proportion to the given weights.

    >>> divide_by_weights(100, [1, 3])
    [25.0, 75.0]
    >>> divide_by_weights(9, [1, 1, 1])
    [3.0, 3.0, 3.0]
    >>> divide_by_weights(10, [0, 5])
    [0.0, 10.0]
    """
    total = sum(weights)
    return [amount * w / total for w in weights]


@exercise(
    "Rule of three: if known units cost price, what do wanted units cost? Two decimals.",
    "Scale a price linearly from a known quantity to a wanted quantity; round to cents.",
)
def proportional_price(known, price, wanted):
    """Return the price of wanted units when known units cost price, rounded to two decimals.

    >>> proportional_price(3, 6.0, 5)
    10.0
    >>> proportional_price(250, 1.99, 100)
    0.8
    >>> proportional_price(4, 10, 0)
    0.0
    """
    return round(price / known * wanted, 2)


@exercise(
    "Days that a supply lasts for another number of eaters, when it lasts days for eaters; round down.",
    "Inverse proportion: food for `eaters` lasts `days`; for how many full days does it last with `new_eaters`?",
)
def supply_days(eaters: int, days: int, new_eaters: int) -> int:
    """Return for how many full days a supply lasts new_eaters if it lasts the given days for eaters.

    >>> supply_days(4, 6, 3)
    8
    >>> supply_days(2, 5, 4)
    2
    >>> supply_days(1, 1, 2)
    0
    """
    return eaters * days // new_eaters


@exercise(
    "Progress as a text bar of width characters made of '#' for done and '-' for open; the done part is rounded down.",
    "Draw how much of total is done as a bar of '#' and '-' with the given width.",
)
def hash_bar(done: int, total: int, width: int) -> str:
    """Return a bar of the given width, filled with '#' in proportion to done out of total and '-' for the rest.

    >>> hash_bar(5, 10, 8)
    '####----'
    >>> hash_bar(0, 3, 4)
    '----'
    >>> hash_bar(2, 3, 4)
    '##--'
    """
    filled = done * width // total
    return "#" * filled + "-" * (width - filled)


@exercise(
    "Text such as '42%' or '12.5 %' as a fraction of one. Text without a percent sign raises ValueError.",
    "Parse a percentage into a float (50% is 0.5), raising ValueError if the % sign is missing.",
)
def parse_percent(text: str) -> float:
    """Convert a percentage text to a fraction.

    Raises:
        ValueError: the text does not end with a percent sign.

    >>> parse_percent("50%")
    0.5
    >>> parse_percent("12.5 %")
    0.125
    >>> parse_percent("7")
    Traceback (most recent call last):
    ...
    ValueError: not a percentage: 7
    """
    text = text.strip()
    if not text.endswith("%"):
        raise ValueError(f"not a percentage: {text}")
    return float(text[:-1]) / 100


@exercise(
    "How many of total tests may still fail if at least percent percent must pass?",
    "Largest number of failures among total tests that keeps the pass rate at percent or higher.",
)
def allowed_failures(total: int, percent: int) -> int:
    """Return how many of total tests may fail while at least percent % of them pass.

    >>> allowed_failures(20, 90)
    2
    >>> allowed_failures(10, 95)
    0
    >>> allowed_failures(7, 50)
    3
    """
    return total * (100 - percent) // 100


@exercise(
    "Concentration in percent after pouring water into a solution: volume of solution, its concentration, and the added water.",
    "Dilute volume litres of percent % solution with water litres and return the new percentage, one decimal.",
)
def diluted_percent(volume: float, percent: float, water: float) -> float:
    """Return the concentration in percent after adding water to a solution, rounded to one decimal.

    >>> diluted_percent(1, 40, 1)
    20.0
    >>> diluted_percent(2, 30, 1)
    20.0
    >>> diluted_percent(5, 12, 0)
    12.0
    """
    return round(volume * percent / (volume + water), 1)


@exercise(
    "Turn a fraction of one into percent text without decimals, e.g. 0.256 into '26%'.",
    "Format a share between 0 and 1 as whole percent followed by a % sign.",
)
def as_percent_text(share):
    """Format a share of 1 as whole percent, like '26%'.

    >>> as_percent_text(0.256)
    '26%'
    >>> as_percent_text(1)
    '100%'
    >>> as_percent_text(0)
    '0%'
    """
    return f"{share * 100:.0f}%"


@exercise(
    "Hit rate as text 'hits/shots (percent)', the percentage with one decimal; without shots return 'no shots'.",
    "Describe accuracy like '3/4 (75.0%)'. With zero shots say 'no shots'.",
)
def hit_rate_text(hits: int, shots: int) -> str:
    """Describe a hit rate like '3/4 (75.0%)', or 'no shots' if there were none.

    >>> hit_rate_text(3, 4)
    '3/4 (75.0%)'
    >>> hit_rate_text(1, 3)
    '1/3 (33.3%)'
    >>> hit_rate_text(0, 0)
    'no shots'
    """
    if shots == 0:
        return "no shots"
    return f"{hits}/{shots} ({hits / shots:.1%})"


@exercise(
    "Which labels have at least the given percentage of the total? Listed from the biggest count to the smallest.",
    "Labels whose share of all counts reaches percent, largest first.",
)
def major_labels(counts: dict[str, int], percent: float) -> list[str]:
    """List the labels holding at least percent % of the total, largest count first.

    >>> major_labels({"a": 10, "b": 70, "c": 20}, 20)
    ['b', 'c']
    >>> major_labels({"a": 1, "b": 1}, 60)
    []
    >>> major_labels({}, 10)
    []
    """
    total = sum(counts.values())
    ranked = sorted(counts, key=counts.get, reverse=True)
    return [label for label in ranked if counts[label] * 100 >= percent * total]


@exercise(
    "Map a drawing scale such as '1:50' and a length on paper in cm to the real length in metres.",
    "Real metres for paper_cm on a plan with a scale text '1:n'.",
)
def real_length(scale: str, paper_cm: float) -> float:
    """Return the real length in metres of paper_cm on a plan with a scale like '1:50'.

    >>> real_length("1:50", 4)
    2.0
    >>> real_length("1:25000", 3)
    750.0
    >>> real_length("1:1", 100)
    1.0
    """
    factor = int(scale.split(":")[1])
    return paper_cm * factor / 100


@exercise(
    "Fit a picture into a frame without distorting it: scale width and height by the same factor so that neither exceeds its maximum; whole numbers rounded down, and never enlarge.",
    "Shrink (width, height) proportionally until it fits max_width x max_height. Smaller pictures stay as they are. Results are rounded down.",
)
def fit_picture(width: int, height: int, max_width: int, max_height: int) -> tuple[int, int]:
    """Shrink a picture proportionally to fit a frame; return (width, height) rounded down, never enlarged.

    >>> fit_picture(200, 100, 100, 100)
    (100, 50)
    >>> fit_picture(50, 40, 100, 100)
    (50, 40)
    >>> fit_picture(300, 600, 200, 200)
    (100, 200)
    """
    if width <= max_width and height <= max_height:
        return width, height
    if width * max_height >= height * max_width:
        return max_width, height * max_width // width
    return width * max_height // height, max_height


@exercise(
    "Percentage points between two shares of different totals: second share minus first share, one decimal.",
    "Difference in percent between part2/whole2 and part1/whole1, rounded to 1 place.",
)
def point_difference(part1, whole1, part2, whole2):
    """Return how many percentage points the second share is above the first, rounded to one decimal.

    >>> point_difference(1, 4, 1, 2)
    25.0
    >>> point_difference(1, 2, 1, 3)
    -16.7
    >>> point_difference(2, 4, 5, 10)
    0.0
    """
    return round(100 * (part2 / whole2 - part1 / whole1), 1)


@exercise(
    "Final course grade from component scores and their weights in percent; the weights must sum to 100, else ValueError. One decimal.",
    "Combine scores per component with percentage weights of the same keys; raise ValueError if the weights are not 100 in total. Round to 1 place.",
)
def course_grade(scores: dict[str, float], weights: dict[str, int]) -> float:
    """Return the weighted grade, rounded to one decimal.

    :param scores: score of each component
    :param weights: weight of each component in percent
    :raises ValueError: if the weights do not add up to 100

    >>> course_grade({"exam": 80, "lab": 100}, {"exam": 75, "lab": 25})
    85.0
    >>> course_grade({"exam": 64}, {"exam": 100})
    64.0
    >>> course_grade({"exam": 64}, {"exam": 90})
    Traceback (most recent call last):
    ...
    ValueError: weights must add up to 100
    """
    if sum(weights.values()) != 100:
        raise ValueError("weights must add up to 100")
    return round(sum(scores[name] * w for name, w in weights.items()) / 100, 1)


@exercise(
    "Months a quantity needs to fall under half of its start when it loses percent of itself each month.",
    "Count the monthly losses of percent per cent until less than half is left. percent is between 0 and 100.",
)
def months_to_half(percent: float) -> int:
    """Return after how many months of losing percent % less than half of a quantity is left.

    >>> months_to_half(50)
    2
    >>> months_to_half(60)
    1
    >>> months_to_half(10)
    7
    """
    left = 1.0
    months = 0
    while left >= 0.5:
        left *= 1 - percent / 100
        months += 1
    return months
