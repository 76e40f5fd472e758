"""Fractions, ratios, proportions and shares."""

import math
from fractions import Fraction

from training.curriculum.exercise import exercise


@exercise(
    "Compute the sum of two fractions in lowest terms.",
    "Given two pairs with positive denominators, bring them to a common denominator, add and cancel.",
)
def add_fraction_pairs(a: tuple, b: tuple) -> tuple:
    """Add two fractions given as (numerator, denominator) and return the reduced sum as such a tuple.

    >>> add_fraction_pairs((1, 2), (1, 3))
    (5, 6)
    >>> add_fraction_pairs((1, 4), (1, 4))
    (1, 2)
    >>> add_fraction_pairs((0, 5), (2, 3))
    (2, 3)
    """
    numerator = a[0] * b[1] + b[0] * a[1]
    denominator = a[1] * b[1]
    g = math.gcd(numerator, denominator)
    return numerator // g, denominator // g


@exercise(
    "Compute numerator times numerator over denominator times denominator in lowest terms.",
    "Given two fraction tuples, return their product as a tuple without common factors.",
)
def multiply_fraction_pairs(a, b):
    """Multiply two fractions given as (numerator, denominator) and return the reduced product.

    >>> multiply_fraction_pairs((2, 3), (3, 4))
    (1, 2)
    >>> multiply_fraction_pairs((1, 2), (1, 2))
    (1, 4)
    >>> multiply_fraction_pairs((5, 1), (1, 5))
    (1, 1)
    """
    result = Fraction(a[0] * b[0], a[1] * b[1])
    return result.numerator, result.denominator


@exercise(
    "Compare two fractions by cross multiplication.",
    "Given two pairs, is the first quotient less than the second one?",
)
def fraction_less(a: tuple, b: tuple) -> bool:
    """Return whether fraction a is smaller than fraction b, both given as (numerator, positive denominator).

    >>> fraction_less((1, 3), (1, 2))
    True
    >>> fraction_less((2, 4), (1, 2))
    False
    >>> fraction_less((3, 2), (1, 5))
    False
    """
    return a[0] * b[1] < b[0] * a[1]


@exercise(
    "Find the pair whose quotient is greatest.",
    "Given a non-empty list of fractions as tuples, which one has the highest value?",
)
def largest_fraction(fractions):
    """Return the fraction (numerator, denominator) with the largest value; ties go to the first.

    >>> largest_fraction([(1, 2), (2, 3), (3, 5)])
    (2, 3)
    >>> largest_fraction([(1, 2), (2, 4)])
    (1, 2)
    >>> largest_fraction([(0, 7)])
    (0, 7)
    """
    return max(fractions, key=lambda f: f[0] / f[1])


@exercise(
    "Split off the whole part and write the rest as a fraction, leaving out empty parts.",
    "Given numerator and denominator, return whole number and remaining fraction as text (not reduced).",
)
def whole_and_fraction_text(numerator: int, denominator: int) -> str:
    """Write a non-negative fraction as a mixed number such as '2 1/3', without the part that is 0; zero gives '0'.

    >>> whole_and_fraction_text(7, 3)
    '2 1/3'
    >>> whole_and_fraction_text(6, 3)
    '2'
    >>> whole_and_fraction_text(2, 5)
    '2/5'
    >>> whole_and_fraction_text(0, 4)
    '0'
    """
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    if whole == 0:
        return f"{rest}/{denominator}"
    return f"{whole} {rest}/{denominator}"


@exercise(
    "Combine the whole part with the fraction over the same denominator.",
    "Given whole, numerator and denominator, return the tuple of the improper fraction.",
)
def improper_fraction(whole, numerator, denominator):
    """Convert a mixed number to a fraction (numerator, denominator).

    >>> improper_fraction(2, 1, 3)
    (7, 3)
    >>> improper_fraction(0, 3, 4)
    (3, 4)
    >>> improper_fraction(5, 0, 2)
    (10, 2)
    """
    return whole * denominator + numerator, denominator


@exercise(
    "Read a fraction written with a slash, or a plain whole number, as a float.",
    "Given text with or without '/', compute numerator divided by denominator.",
)
def fraction_from_text(text: str) -> float:
    """Return the value of a text like '3/4' or '5'; a missing denominator counts as 1.

    >>> fraction_from_text("3/4")
    0.75
    >>> fraction_from_text("5")
    5.0
    >>> fraction_from_text("0/2")
    0.0
    """
    numerator, _, denominator = text.partition("/")
    return int(numerator) / int(denominator or 1)


@exercise(
    "Bring a ratio such as [4, 6, 10] to its simplest whole numbers.",
    "Given positive integers forming a ratio, cancel every common factor.",
)
def reduce_ratio(parts):
    """Divide all parts of a ratio by their greatest common divisor.

    >>> reduce_ratio([4, 6, 10])
    [2, 3, 5]
    >>> reduce_ratio([5, 7])
    [5, 7]
    >>> reduce_ratio([9])
    [1]
    """
    g = math.gcd(*parts)
    return [p // g for p in parts]


@exercise(
    "Cancel the common factor of both sides and join them with a colon.",
    "Given the pixel size of a screen, what is its aspect ratio in lowest terms?",
)
def aspect_ratio_text(width: int, height: int) -> str:
    """Return the reduced ratio of width to height as text such as '16:9'.

    >>> aspect_ratio_text(1920, 1080)
    '16:9'
    >>> aspect_ratio_text(100, 100)
    '1:1'
    >>> aspect_ratio_text(6, 4)
    '3:2'
    """
    g = math.gcd(width, height)
    return f"{width // g}:{height // g}"


@exercise(
    "Give every part its fraction of the sum of all ratio numbers.",
    "Given a total and ratio numbers, compute each share of the total.",
)
def share_by_ratio(total, ratio):
    """Divide total in the given ratio and return the shares as floats.

    >>> share_by_ratio(100, [1, 3])
    [25.0, 75.0]
    >>> share_by_ratio(60, [1, 1, 2])
    [15.0, 15.0, 30.0]
    >>> share_by_ratio(10, [5])
    [10.0]
    """
    whole = sum(ratio)
    return [total * part / whole for part in ratio]


@exercise(
    "Scale all values of the dict and keep the names.",
    "Given ingredients with amounts and a factor, compute the amounts for the larger or smaller recipe.",
)
def scaled_amounts(amounts: dict, factor: float) -> dict:
    """Multiply every amount of a recipe by factor and return the new dictionary.

    >>> scaled_amounts({"flour": 200, "egg": 2}, 1.5)
    {'flour': 300.0, 'egg': 3.0}
    >>> scaled_amounts({}, 2)
    {}
    >>> scaled_amounts({"oil": 10}, 0.5)
    {'oil': 5.0}
    """
    return {name: amount * factor for name, amount in amounts.items()}


@exercise(
    "Compute b divided by a times c with two decimals.",
    "Given that a corresponds to b in direct proportion, what does c correspond to?",
)
def rule_of_three(a, b, c):
    """If a units cost b, return what c units cost, rounded to 2 digits.

    >>> rule_of_three(3, 6, 5)
    10.0
    >>> rule_of_three(4, 10, 1)
    2.5
    >>> rule_of_three(7, 1, 0)
    0.0
    """
    return round(b / a * c, 2)


@exercise(
    "The product of workers and days stays the same; divide it by the new number of workers.",
    "Given workers, days and a different number of workers, compute the duration with one decimal.",
)
def inverse_proportion(workers: int, days: float, other: int) -> float:
    """If workers need days for a job, return how many days other workers need, rounded to 1 digit.

    >>> inverse_proportion(4, 6, 3)
    8.0
    >>> inverse_proportion(2, 5, 10)
    1.0
    >>> inverse_proportion(1, 7, 2)
    3.5
    """
    return round(workers * days / other, 1)


@exercise(
    "Return True if every cross product of a pair with the first pair agrees.",
    "Given two equally long lists without a zero in xs, is y / x the same for all positions?",
)
def is_proportional(xs, ys):
    """Check whether ys are all the same multiple of xs.

    >>> is_proportional([1, 2, 3], [4, 8, 12])
    True
    >>> is_proportional([1, 2], [2, 3])
    False
    >>> is_proportional([5], [1])
    True
    """
    return all(x * ys[0] == y * xs[0] for x, y in zip(xs, ys))


@exercise(
    "Reduce the total successively by each fraction of the current remainder.",
    "Given a total and fractions eaten one after another, how much remains in the end?",
)
def remaining_after_fractions(total: int, fractions: list) -> int:
    """Take away fraction after fraction (numerator, denominator) of what is left and return the rest; all amounts are whole.

    >>> remaining_after_fractions(60, [(1, 2), (1, 3)])
    20
    >>> remaining_after_fractions(10, [])
    10
    >>> remaining_after_fractions(8, [(1, 4), (1, 2)])
    3
    """
    for numerator, denominator in fractions:
        total -= total * numerator // denominator
    return total


@exercise(
    "Split at '+', convert every part to a fraction and write the total.",
    "Given a sum of fractions as text, compute it exactly.",
)
def sum_of_fraction_texts(text):
    """Add fractions written like '1/2 + 1/3' and return the reduced sum as text; whole results have no slash.

    >>> sum_of_fraction_texts("1/2 + 1/3")
    '5/6'
    >>> sum_of_fraction_texts("1/4 + 3/4")
    '1'
    >>> sum_of_fraction_texts("2/6")
    '1/3'
    """
    return str(sum(Fraction(part.strip()) for part in text.split("+")))


@exercise(
    "Return numerator and denominator in lowest terms of a number written with a decimal point.",
    "Given a decimal number as text, express it as an exact fraction.",
)
def decimal_to_fraction(text: str) -> tuple:
    """Convert a decimal text such as '0.75' to a reduced fraction (numerator, denominator).

    >>> decimal_to_fraction("0.75")
    (3, 4)
    >>> decimal_to_fraction("2")
    (2, 1)
    >>> decimal_to_fraction("1.20")
    (6, 5)
    """
    value = Fraction(text)
    return value.numerator, value.denominator


@exercise(
    "Turn a dictionary of counts into percentages with one decimal.",
    "Given counts by name, compute what percentage each one makes up (0.0 if there is nothing).",
)
def percentage_by_key(counts):
    """Return for every key its share of the total in percent, rounded to 1 digit; a total of 0 gives 0.0 for all.

    >>> percentage_by_key({"a": 1, "b": 3})
    {'a': 25.0, 'b': 75.0}
    >>> percentage_by_key({"x": 0})
    {'x': 0.0}
    >>> percentage_by_key({})
    {}
    """
    total = sum(counts.values())
    return {key: round(100 * n / total, 1) if total else 0.0 for key, n in counts.items()}


@exercise(
    "Divide the number of successes by the number of attempts, with two decimals.",
    "Given a list of booleans, which fraction of them is True (0.0 without any)?",
)
def success_rate(results: list) -> float:
    """Return the share of True values in the list as a number from 0 to 1, rounded to 2 digits; an empty list gives 0.0.

    >>> success_rate([True, False, True])
    0.67
    >>> success_rate([False])
    0.0
    >>> success_rate([])
    0.0
    """
    if not results:
        return 0.0
    return round(sum(results) / len(results), 2)


@exercise(
    "Return True if twice the yes votes exceed all votes.",
    "Given the number of yes votes and of all votes, is there an absolute majority?",
)
def beats_majority(yes, total):
    """Check whether yes votes are more than half of the total.

    >>> beats_majority(6, 10)
    True
    >>> beats_majority(5, 10)
    False
    >>> beats_majority(1, 1)
    True
    """
    return 2 * yes > total


@exercise(
    "Check that present is not below two thirds of members, using whole numbers only.",
    "Given two counts, are three times those present at least twice all members?",
)
def reaches_quorum(present: int, members: int) -> bool:
    """Return whether at least two thirds of the members are present.

    >>> reaches_quorum(6, 9)
    True
    >>> reaches_quorum(5, 9)
    False
    >>> reaches_quorum(0, 0)
    True
    """
    return 3 * present >= 2 * members


@exercise(
    "Compute seats times votes divided by all votes, dropping the fraction, for each name.",
    "Given votes per party and a number of seats, return the whole seats each one gets surely.",
)
def seats_by_rounding_down(votes: dict, seats: int) -> dict:
    """Give every party its share of the seats by votes, rounded down.

    >>> seats_by_rounding_down({"a": 50, "b": 30, "c": 20}, 7)
    {'a': 3, 'b': 2, 'c': 1}
    >>> seats_by_rounding_down({"x": 1}, 5)
    {'x': 5}
    >>> seats_by_rounding_down({"p": 1, "q": 1}, 3)
    {'p': 1, 'q': 1}
    """
    total = sum(votes.values())
    return {name: seats * count // total for name, count in votes.items()}


@exercise(
    "Average both percentages weighted by the volumes, with one decimal.",
    "Given two volumes with their concentrations, which concentration has the mixture?",
)
def mix_concentration(volume_a, percent_a, volume_b, percent_b):
    """Return the concentration in percent after mixing two solutions, rounded to 1 digit.

    >>> mix_concentration(1, 10, 1, 20)
    15.0
    >>> mix_concentration(3, 40, 1, 0)
    30.0
    >>> mix_concentration(2, 50, 0, 90)
    50.0
    """
    return round((volume_a * percent_a + volume_b * percent_b) / (volume_a + volume_b), 1)


@exercise(
    "Multiply the centimetres by the scale and divide by 100000, with two decimals.",
    "Given a measured length on a map and its scale number, how many kilometres is it in reality?",
)
def map_scale_km(cm: float, scale: int) -> float:
    """Return the real distance in kilometres of a length in cm on a map with scale 1 to scale, rounded to 2 digits.

    >>> map_scale_km(5, 50000)
    2.5
    >>> map_scale_km(1, 100000)
    1.0
    >>> map_scale_km(0, 25000)
    0.0
    """
    return round(cm * scale / 100000, 2)


@exercise(
    "Compute turns times the ratio of the numbers of teeth.",
    "Given the teeth of two meshing gears and the turns of the first one, how often does the second one rotate?",
)
def gear_turns(teeth_a: int, teeth_b: int, turns: int) -> float:
    """Gear a with teeth_a teeth makes some turns; return how many turns gear b with teeth_b teeth makes.

    >>> gear_turns(20, 10, 3)
    6.0
    >>> gear_turns(15, 30, 4)
    2.0
    >>> gear_turns(12, 12, 1)
    1.0
    """
    return turns * teeth_a / teeth_b


@exercise(
    "Divide the least common multiple of the teeth by teeth_a.",
    "Given the teeth of two gears, how many full rotations of the first one bring both back to the start?",
)
def turns_until_aligned(teeth_a, teeth_b):
    """Return after how many turns of gear a both meshing gears are in their starting position again.

    >>> turns_until_aligned(20, 15)
    3
    >>> turns_until_aligned(12, 12)
    1
    >>> turns_until_aligned(10, 3)
    3
    """
    return teeth_b // math.gcd(teeth_a, teeth_b)


@exercise(
    "How many multiples of 1 / denominator are greater than a and less than b?",
    "Given integers a < b and a denominator, return the number of fractions k / denominator strictly inside.",
)
def fractions_between(a: int, b: int, denominator: int) -> int:
    """Count the fractions with the given denominator that lie strictly between the whole numbers a and b, not reduced ones included.

    >>> fractions_between(0, 1, 4)
    3
    >>> fractions_between(1, 3, 2)
    3
    >>> fractions_between(0, 1, 1)
    0
    """
    return (b - a) * denominator - 1


@exercise(
    "Split the length by the factor 0.618 into a larger and a smaller part with one decimal.",
    "Given a length, compute both parts of its golden section using 0.618.",
)
def golden_cut(length: float) -> tuple:
    """Divide a length so that the longer part is 0.618 of it and return (longer, shorter), rounded to 1 digit.

    >>> golden_cut(100)
    (61.8, 38.2)
    >>> golden_cut(10)
    (6.2, 3.8)
    >>> golden_cut(0)
    (0.0, 0.0)
    """
    longer = length * 0.618
    return round(longer, 1), round(length - longer, 1)


@exercise(
    "Add all fractions, divide by how many there are and give numerator and denominator in lowest terms.",
    "Given a non-empty list of fraction pairs, compute their average without rounding.",
)
def average_of_fractions(fractions: list) -> tuple:
    """Return the exact mean of the fractions (numerator, denominator) as a reduced tuple.

    >>> average_of_fractions([(1, 2), (1, 4)])
    (3, 8)
    >>> average_of_fractions([(1, 3)])
    (1, 3)
    >>> average_of_fractions([(0, 1), (1, 1)])
    (1, 2)
    """
    mean = sum(Fraction(n, d) for n, d in fractions) / len(fractions)
    return mean.numerator, mean.denominator
