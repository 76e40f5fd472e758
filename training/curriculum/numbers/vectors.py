"""Polynomials, small vectors and fractions."""

import math
from fractions import Fraction

from training.curriculum.exercise import exercise


@exercise(
    "Value of a polynomial at x; coefficients are listed from the constant term upwards.",
    "Evaluate c[0] + c[1] * x + c[2] * x**2 + ... for the coefficient list c.",
)
def evaluate_polynomial(coefficients: list[float], x: float) -> float:
    """Evaluate a polynomial whose coefficients are listed from the constant term upwards.

    >>> evaluate_polynomial([1, 2, 3], 2)
    17
    >>> evaluate_polynomial([5], 100)
    5
    >>> evaluate_polynomial([], 3)
    0
    """
    value = 0
    for c in reversed(coefficients):
        value = value * x + c
    return value


@exercise(
    "Add two polynomials given as coefficient lists, constant term first. The result is as long as the longer one.",
    "Sum of coefficient lists of possibly different length, lowest power first.",
)
def add_polynomials(p, q):
    """Add two polynomials given as coefficient lists with the constant term first.

    >>> add_polynomials([1, 2], [3, 0, 4])
    [4, 2, 4]
    >>> add_polynomials([], [7])
    [7]
    >>> add_polynomials([1, 1], [1, -1])
    [2, 0]
    """
    size = max(len(p), len(q))
    total = [0] * size
    for coefficients in (p, q):
        for i, c in enumerate(coefficients):
            total[i] += c
    return total


@exercise(
    "Multiply two non-empty coefficient lists (constant term first) as polynomials.",
    "Coefficients of the product of two polynomials, lowest power first.",
)
def multiply_polynomials(p: list[int], q: list[int]) -> list[int]:
    """Multiply two polynomials given as non-empty coefficient lists, constant term first.

    >>> multiply_polynomials([1, 1], [1, 1])
    [1, 2, 1]
    >>> multiply_polynomials([2], [3, 4])
    [6, 8]
    >>> multiply_polynomials([0, 1], [5, 0, 1])
    [0, 5, 0, 1]
    """
    result = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            result[i + j] += a * b
    return result


@exercise(
    "Write a polynomial as text with 'x^n' terms from the highest power to the constant, skipping zero terms; all coefficients are non-negative. The zero polynomial is '0'.",
    "Text of a polynomial with coefficients >= 0 given constant first, e.g. '3x^2 + x + 5'. A coefficient of 1 is not written before x.",
)
def polynomial_text(coefficients: list[int]) -> str:
    """Write a polynomial with non-negative coefficients (constant first) as text, highest power first.

    >>> polynomial_text([5, 1, 3])
    '3x^2 + x + 5'
    >>> polynomial_text([0, 2])
    '2x'
    >>> polynomial_text([0, 0])
    '0'
    """
    terms = []
    for power in range(len(coefficients) - 1, -1, -1):
        c = coefficients[power]
        if c == 0:
            continue
        number = "" if c == 1 and power > 0 else str(c)
        letter = "" if power == 0 else "x" if power == 1 else f"x^{power}"
        terms.append(number + letter)
    return " + ".join(terms) or "0"


@exercise(
    "Real solutions of a*x*x + b*x + c = 0 in ascending order, each once; a is not zero.",
    "Solve a quadratic equation; return a list of zero, one or two floats, smaller first.",
)
def quadratic_roots(a: float, b: float, c: float) -> list[float]:
    """Return the real solutions of a*x*x + b*x + c = 0 in ascending order, where a is not zero.

    >>> quadratic_roots(1, -3, 2)
    [1.0, 2.0]
    >>> quadratic_roots(1, 2, 1)
    [-1.0]
    >>> quadratic_roots(1, 0, 4)
    []
    """
    inside = b * b - 4 * a * c
    if inside < 0:
        return []
    if inside == 0:
        return [-b / (2 * a)]
    root = math.sqrt(inside)
    return sorted([(-b - root) / (2 * a), (-b + root) / (2 * a)])


@exercise(
    "Add vectors of equal length component by component.",
    "Component-wise sum of two equally long tuples, as a tuple.",
)
def add_vectors(u: tuple, v: tuple) -> tuple:
    """Return the sum of two vectors of equal length.

    >>> add_vectors((1, 2), (3, 4))
    (4, 6)
    >>> add_vectors((0, 0, 1), (5, -5, 2))
    (5, -5, 3)
    >>> add_vectors((), ())
    ()
    """
    return tuple(a + b for a, b in zip(u, v))


@exercise(
    "Sum of the products of corresponding components; ValueError if the lengths differ.",
    "Scalar product of u and v. Raise ValueError for vectors of unequal length.",
)
def scalar_product(u: list[float], v: list[float]) -> float:
    """Return the scalar product of two vectors.

    Raises:
        ValueError: the vectors have different lengths.

    >>> scalar_product([1, 2, 3], [4, 5, 6])
    32
    >>> scalar_product([1, 0], [0, 1])
    0
    >>> scalar_product([1], [1, 2])
    Traceback (most recent call last):
    ...
    ValueError: lengths differ
    """
    if len(u) != len(v):
        raise ValueError("lengths differ")
    return sum(a * b for a, b in zip(u, v))


@exercise(
    "Length of a vector with any number of components.",
    "Euclidean norm: square root of the sum of squares.",
)
def vector_length(v):
    """Return the Euclidean length of a vector.

    >>> vector_length([3, 4])
    5.0
    >>> vector_length([2, 3, 6])
    7.0
    >>> vector_length([])
    0.0
    """
    return math.sqrt(sum(x * x for x in v))


@exercise(
    "Scale a vector to length one, components rounded to three decimals; a zero vector stays zero.",
    "Unit vector in the direction of v, rounded to 3 places; all-zero input gives zeros.",
)
def unit_vector(v: tuple[float, ...]) -> tuple[float, ...]:
    """Return v scaled to length 1 with components rounded to three decimals; a zero vector gives zeros.

    >>> unit_vector((3, 4))
    (0.6, 0.8)
    >>> unit_vector((0, -2))
    (0.0, -1.0)
    >>> unit_vector((0, 0))
    (0.0, 0.0)
    """
    length = math.hypot(*v)
    if length == 0:
        return tuple(0.0 for _ in v)
    return tuple(round(x / length, 3) for x in v)


@exercise(
    "Are two integer vectors at a right angle to each other?",
    "Check whether the scalar product of u and v is zero.",
)
def are_perpendicular(u: list[int], v: list[int]) -> bool:
    """Check whether two integer vectors are perpendicular.

    >>> are_perpendicular([1, 0], [0, 5])
    True
    >>> are_perpendicular([1, 2], [2, 1])
    False
    >>> are_perpendicular([2, 1], [-1, 2])
    True
    """
    return sum(a * b for a, b in zip(u, v)) == 0


@exercise(
    "Vector product of two 3D vectors.",
    "Cross product u x v for tuples of three numbers.",
)
def cross_product(u, v):
    """Return the cross product of two vectors with three components.

    >>> cross_product((1, 0, 0), (0, 1, 0))
    (0, 0, 1)
    >>> cross_product((1, 2, 3), (4, 5, 6))
    (-3, 6, -3)
    >>> cross_product((2, 2, 2), (1, 1, 1))
    (0, 0, 0)
    """
    a, b, c = u
    x, y, z = v
    return b * z - c * y, c * x - a * z, a * y - b * x


@exercise(
    "Similarity of two count vectors given as dicts: the cosine of the angle between them, to three decimals; 0.0 if one is empty.",
    "Cosine similarity of two dictionaries of numbers, rounded to 3 places, missing keys counting as zero. An empty dict gives 0.0.",
)
def cosine_similarity(a: dict[str, float], b: dict[str, float]) -> float:
    """Return the cosine similarity of two sparse vectors, rounded to three decimals; 0.0 if one is empty.

    >>> cosine_similarity({"x": 1, "y": 1}, {"x": 2, "y": 2})
    1.0
    >>> cosine_similarity({"x": 3}, {"y": 4})
    0.0
    >>> cosine_similarity({"x": 1}, {"x": 3, "y": 4})
    0.6
    >>> cosine_similarity({}, {"x": 1})
    0.0
    """
    if not a or not b:
        return 0.0
    common = sum(value * b[key] for key, value in a.items() if key in b)
    length_a = math.sqrt(sum(v * v for v in a.values()))
    length_b = math.sqrt(sum(v * v for v in b.values()))
    return round(common / (length_a * length_b), 3)


@exercise(
    "Solve the two equations a*x + b*y = e and c*x + d*y = f for (x, y); None if there is no unique solution.",
    "2 by 2 linear system by determinants, returning a pair of floats or None when the determinant is zero.",
)
def solve_two_by_two(a: float, b: float, e: float, c: float, d: float, f: float):
    """Solve a*x + b*y = e and c*x + d*y = f and return (x, y), or None without a unique solution.

    >>> solve_two_by_two(1, 1, 3, 1, -1, 1)
    (2.0, 1.0)
    >>> solve_two_by_two(2, 0, 4, 0, 5, 10)
    (2.0, 2.0)
    >>> solve_two_by_two(1, 2, 3, 2, 4, 6) is None
    True
    """
    determinant = a * d - b * c
    if determinant == 0:
        return None
    return (e * d - b * f) / determinant, (a * f - e * c) / determinant


@exercise(
    "Reduce a fraction to lowest terms with a positive denominator; a zero denominator raises ZeroDivisionError.",
    "Return (numerator, denominator) without common factors, the sign being carried by the numerator. ZeroDivisionError if bottom is 0.",
)
def lowest_terms(top: int, bottom: int) -> tuple[int, int]:
    """Reduce the fraction top / bottom and return it as (numerator, positive denominator).

    :raises ZeroDivisionError: if bottom is 0

    >>> lowest_terms(6, 8)
    (3, 4)
    >>> lowest_terms(2, -4)
    (-1, 2)
    >>> lowest_terms(1, 0)
    Traceback (most recent call last):
    ...
    ZeroDivisionError: denominator is zero
    """
    if bottom == 0:
        raise ZeroDivisionError("denominator is zero")
    common = math.gcd(top, bottom)
    if bottom < 0:
        common = -common
    return top // common, bottom // common


@exercise(
    "Add fractions given as (numerator, denominator) pairs exactly; the sum is a reduced pair, (0, 1) for no fractions.",
    "Exact total of a list of fractions as (numerator, denominator) in lowest terms.",
)
def sum_of_fractions(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """Add fractions given as (numerator, denominator) and return the reduced sum as such a pair.

    >>> sum_of_fractions([(1, 2), (1, 3)])
    (5, 6)
    >>> sum_of_fractions([(1, 4), (3, 4)])
    (1, 1)
    >>> sum_of_fractions([])
    (0, 1)
    """
    total = Fraction(0)
    for top, bottom in pairs:
        total += Fraction(top, bottom)
    return total.numerator, total.denominator


@exercise(
    "Write top/bottom as a mixed number such as '2 1/3', '4' or '3/5'. Both are positive integers.",
    "Convert an improper fraction to text with whole part and reduced rest; leave out whichever is zero.",
)
def mixed_number_text(top: int, bottom: int) -> str:
    """Write a positive fraction as a mixed number in lowest terms.

    >>> mixed_number_text(7, 3)
    '2 1/3'
    >>> mixed_number_text(8, 2)
    '4'
    >>> mixed_number_text(6, 10)
    '3/5'
    """
    whole, rest = divmod(top, bottom)
    if rest == 0:
        return str(whole)
    common = math.gcd(rest, bottom)
    part = f"{rest // common}/{bottom // common}"
    return f"{whole} {part}" if whole else part


@exercise(
    "Which fraction is larger, a or b, each a (numerator, denominator) pair with positive denominator? Return it, or None if they are equal.",
    "Compare fractions by cross multiplication and return the greater pair; None when equal.",
)
def larger_fraction(a, b):
    """Return the larger of two fractions (numerator, positive denominator), or None if they are equal.

    >>> larger_fraction((1, 2), (2, 3))
    (2, 3)
    >>> larger_fraction((3, 4), (5, 7))
    (3, 4)
    >>> larger_fraction((1, 2), (2, 4)) is None
    True
    """
    left = a[0] * b[1]
    right = b[0] * a[1]
    if left == right:
        return None
    return a if left > right else b


@exercise(
    "Exact fraction text for a decimal text, like '3/8' for '0.375'.",
    "Convert a finite decimal number given as text to a reduced fraction 'a/b'.",
)
def decimal_to_fraction_text(text: str) -> str:
    """Convert a decimal number in text form to a reduced fraction like '3/8'.

    >>> decimal_to_fraction_text("0.375")
    '3/8'
    >>> decimal_to_fraction_text("1.5")
    '3/2'
    >>> decimal_to_fraction_text("2")
    '2/1'
    """
    value = Fraction(text)
    return f"{value.numerator}/{value.denominator}"


@exercise(
    "First count decimal places of the positive fraction top/bottom, as a digit string, by long division.",
    "Digits after the decimal point of top / bottom, exactly count of them, without rounding.",
)
def decimal_places(top: int, bottom: int, count: int) -> str:
    """Return the first count digits after the decimal point of top / bottom, by long division.

    >>> decimal_places(1, 3, 4)
    '3333'
    >>> decimal_places(7, 4, 3)
    '750'
    >>> decimal_places(1, 7, 6)
    '142857'
    """
    digits = ""
    rest = top % bottom
    for _ in range(count):
        rest *= 10
        digits += str(rest // bottom)
        rest %= bottom
    return digits


@exercise(
    "Does the decimal expansion of top/bottom stop? True if the reduced denominator has no prime factors besides 2 and 5.",
    "Check whether a fraction of positive integers can be written with finitely many decimals.",
)
def has_finite_decimal(top: int, bottom: int) -> bool:
    """Check whether top / bottom can be written with finitely many decimal places.

    >>> has_finite_decimal(3, 8)
    True
    >>> has_finite_decimal(1, 6)
    False
    >>> has_finite_decimal(3, 6)
    True
    """
    rest = bottom // math.gcd(top, bottom)
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    return rest == 1


class Fractional:
    """A fraction with a numerator and a denominator."""

    def __init__(self, top, bottom=1):
        self.top = top
        self.bottom = bottom

    @exercise(
        "Multiply by another fraction and return a new, unreduced one.",
        "New fraction from the products of the numerators and of the denominators.",
    )
    def times(self, other):
        """Return the product with another fraction as a new Fractional, not reduced.

        >>> f = Fractional(2, 3).times(Fractional(3, 5))
        >>> f.top, f.bottom
        (6, 15)
        >>> g = Fractional(4).times(Fractional(1, 2))
        >>> g.top, g.bottom
        (4, 2)
        >>> Fractional(0).times(Fractional(5, 7)).top
        0
        """
        return Fractional(self.top * other.top, self.bottom * other.bottom)

    @exercise(
        "Text form 'top/bottom', or only the numerator when the denominator is 1.",
        "Display the fraction; whole numbers appear without a slash.",
    )
    def __str__(self):
        """Return 'top/bottom', or just the top if the bottom is 1.

        >>> str(Fractional(3, 4))
        '3/4'
        >>> str(Fractional(6))
        '6'
        >>> str(Fractional(-1, 2))
        '-1/2'
        """
        if self.bottom == 1:
            return str(self.top)
        return f"{self.top}/{self.bottom}"
