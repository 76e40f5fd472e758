"""Small classes with operators: polynomials, bit sets, grids, fractions of money, ranges, routers, timers."""

from training.curriculum.exercise import exercise


class Polynomial:
    """A polynomial; coefficients[i] belongs to x to the power i."""

    def __init__(self, coefficients):
        self.coefficients = list(coefficients)

    @exercise(
        "Evaluate the polynomial at x, so that it can be called like a function.",
        "Value of the polynomial for a given x, with coefficients stored from the constant term upwards.",
    )
    def __call__(self, x):
        """Return the value of the polynomial at x.

        >>> Polynomial([1, 2, 3])(2)
        17
        >>> Polynomial([5])(100)
        5
        >>> Polynomial([])(3)
        0
        """
        result = 0
        for coefficient in reversed(self.coefficients):
            result = result * x + coefficient
        return result

    @exercise(
        "Readable text: terms from the highest power down, e.g. '3x^2 + 2x + 1'; zero terms are left out, nothing at all is '0'.",
        "Write the polynomial with its highest power first, terms joined by ' + ', skipping coefficients equal to zero.",
    )
    def __str__(self):
        """Return the terms from the highest power down, joined by ' + ', without zero terms.

        >>> str(Polynomial([1, 2, 3]))
        '3x^2 + 2x + 1'
        >>> str(Polynomial([5, 0, 4]))
        '4x^2 + 5'
        >>> str(Polynomial([]))
        '0'
        """
        terms = []
        for power, c in reversed(list(enumerate(self.coefficients))):
            if c:
                suffix = "" if power == 0 else "x" if power == 1 else f"x^{power}"
                terms.append(f"{c}{suffix}")
        return " + ".join(terms) or "0"

    @exercise(
        "Product of two polynomials: every coefficient of one meets every coefficient of the other.",
        "Implement * for polynomials, giving a new Polynomial; an empty factor gives an empty product.",
    )
    def __mul__(self, other):
        """Multiply two polynomials.

        >>> (Polynomial([1, 1]) * Polynomial([1, 1])).coefficients
        [1, 2, 1]
        >>> (Polynomial([2]) * Polynomial([0, 3])).coefficients
        [0, 6]
        >>> (Polynomial([]) * Polynomial([1])).coefficients
        []
        """
        if not self.coefficients or not other.coefficients:
            return Polynomial([])
        product = [0] * (len(self.coefficients) + len(other.coefficients) - 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                product[i + j] += a * b
        return Polynomial(product)

    @exercise(
        "Equal if they have the same coefficients after dropping zeros at the end (the high powers).",
        "Compare two polynomials; trailing zero coefficients make no difference.",
    )
    def __eq__(self, other):
        """Check equality with another polynomial, ignoring zero coefficients of the highest powers.

        >>> Polynomial([1, 2]) == Polynomial([1, 2, 0])
        True
        >>> Polynomial([1, 2]) == Polynomial([2, 1])
        False
        >>> Polynomial([]) == Polynomial([0])
        True
        """
        def trimmed(values):
            values = list(values)
            while values and values[-1] == 0:
                values.pop()
            return values

        return trimmed(self.coefficients) == trimmed(other.coefficients)


class BitSet:
    """A set of small non-negative integers kept in the bits of one integer."""

    def __init__(self, bits=0):
        self.bits = bits

    @exercise(
        "Include the number: switch on its bit.",
        "Add a member by setting the bit at that position; adding it twice has no further effect.",
    )
    def add(self, number):
        """Put a number into the set by setting its bit.

        >>> s = BitSet()
        >>> s.add(3); s.bits
        8
        >>> s.add(3); s.bits
        8
        >>> s.add(0); s.bits
        9
        """
        self.bits |= 1 << number

    @exercise(
        "Take the number out of the set; nothing happens if it is absent.",
        "Clear the bit that belongs to the number.",
    )
    def discard(self, number):
        """Remove a number from the set if it is there, by clearing its bit.

        >>> s = BitSet(0b1010)
        >>> s.discard(1); bin(s.bits)
        '0b1000'
        >>> s.discard(1); bin(s.bits)
        '0b1000'
        >>> s.discard(3); s.bits
        0
        """
        self.bits &= ~(1 << number)

    @exercise(
        "Membership test: is the bit of that number set?",
        "Support `number in bitset`.",
    )
    def __contains__(self, number):
        """Check whether a number is in the set.

        >>> 1 in BitSet(0b10)
        True
        >>> 0 in BitSet(0b10)
        False
        >>> 5 in BitSet()
        False
        """
        return self.bits >> number & 1 == 1

    @exercise(
        "Yield the members in increasing order, by walking over the bits.",
        "Iterate over all numbers whose bit is on, smallest first.",
    )
    def __iter__(self):
        """Yield the numbers in the set in ascending order.

        >>> list(BitSet(0b1011))
        [0, 1, 3]
        >>> list(BitSet(0))
        []
        >>> sum(BitSet(0b110))
        3
        """
        rest = self.bits
        position = 0
        while rest:
            if rest & 1:
                yield position
            rest >>= 1
            position += 1


class Matrix:
    """A matrix kept as a list of rows."""

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @staticmethod
    @exercise(
        "Square matrix of the given size with ones on the diagonal and zeros elsewhere.",
        "Build the identity matrix with `size` rows and columns.",
    )
    def identity(size):
        """Return the identity matrix of a size.

        >>> Matrix.identity(2).rows
        [[1, 0], [0, 1]]
        >>> Matrix.identity(1).rows
        [[1]]
        >>> Matrix.identity(0).rows
        []
        """
        return Matrix([[int(r == c) for c in range(size)] for r in range(size)])

    @property
    @exercise(
        "Pair of the number of rows and the number of columns.",
        "Dimensions of the matrix as (rows, columns); an empty matrix is (0, 0).",
    )
    def shape(self):
        """The (rows, columns) of the matrix; (0, 0) if it has no rows.

        >>> Matrix([[1, 2, 3], [4, 5, 6]]).shape
        (2, 3)
        >>> Matrix([[7]]).shape
        (1, 1)
        >>> Matrix([]).shape
        (0, 0)
        """
        if not self.rows:
            return 0, 0
        return len(self.rows), len(self.rows[0])

    @exercise(
        "Mirror at the main diagonal: rows become columns, in a new matrix.",
        "Return the transpose as a new Matrix.",
    )
    def transposed(self):
        """Return a new matrix with rows and columns exchanged.

        >>> Matrix([[1, 2], [3, 4]]).transposed().rows
        [[1, 3], [2, 4]]
        >>> Matrix([[1, 2, 3]]).transposed().rows
        [[1], [2], [3]]
        >>> Matrix([]).transposed().rows
        []
        """
        return Matrix(zip(*self.rows))

    @exercise(
        "Add a matrix of the same shape element by element; a different shape raises ValueError.",
        "Sum of two matrices with +, refusing operands whose dimensions differ.",
    )
    def __add__(self, other):
        """Return the elementwise sum of two matrices of the same shape.

        Raises ValueError if the shapes differ.

        >>> (Matrix([[1, 2]]) + Matrix([[10, 20]])).rows
        [[11, 22]]
        >>> (Matrix([[0]]) + Matrix([[5]])).rows
        [[5]]
        >>> Matrix([[1]]) + Matrix([[1, 2]])
        Traceback (most recent call last):
            ...
        ValueError: shapes differ
        """
        if self.shape != other.shape:
            raise ValueError("shapes differ")
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))


class CappedCounter:
    """A counter that stays between zero and a limit."""

    def __init__(self, limit):
        self.limit = limit
        self.value = 0

    @exercise(
        "Count up by the given step without passing the limit; return how much was really added.",
        "Raise the value by `step`, stopping at the limit, and give back the actual increase.",
    )
    def increase(self, step=1):
        """Increase the value up to the limit and return the amount really added.

        >>> c = CappedCounter(5)
        >>> c.increase(3)
        3
        >>> c.increase(3)
        2
        >>> c.increase()
        0
        """
        added = min(step, self.limit - self.value)
        self.value += added
        return added

    @property
    @exercise(
        "Share of the limit reached, in whole percent rounded down.",
        "How full the counter is, as an integer percentage of its limit (rounding down).",
    )
    def percent(self):
        """The value as a whole percentage of the limit, rounded down.

        >>> c = CappedCounter(8)
        >>> c.percent
        0
        >>> c.value = 3
        >>> c.percent
        37
        >>> c.value = 8
        >>> c.percent
        100
        """
        return self.value * 100 // self.limit


class TickTimer:
    """A timer that is driven by ticks and repeats."""

    def __init__(self, period):
        self.period = period
        self.left = period
        self.fired = 0

    @exercise(
        "Let some ticks pass; each time the remaining ticks run out, count one firing and start the period again. Return the firings now.",
        "Advance the timer by `ticks`, reload it at zero, add to self.fired, and return how often it fired during this call.",
    )
    def advance(self, ticks):
        """Advance the timer and return how often it fired.

        It fires whenever the remaining ticks reach zero and then starts a new period.

        >>> t = TickTimer(3)
        >>> t.advance(2)
        0
        >>> t.advance(1), t.left
        (1, 3)
        >>> t.advance(7), t.left, t.fired
        (2, 2, 3)
        """
        count = 0
        for _ in range(ticks):
            self.left -= 1
            if self.left == 0:
                count += 1
                self.left = self.period
        self.fired += count
        return count

    @exercise(
        "Start a fresh period and forget all firings; returns the timer itself so that calls can be chained.",
        "Reset remaining ticks to the period and the firing count to zero, then return self.",
    )
    def reset(self):
        """Set the timer back to its start and return it.

        >>> t = TickTimer(4)
        >>> t.left, t.fired = 1, 9
        >>> t.reset().left
        4
        >>> t.fired
        0
        >>> t.reset() is t
        True
        """
        self.left = self.period
        self.fired = 0
        return self


class Span:
    """The whole numbers from low to high, both included; empty when low is above high."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    @exercise(
        "How many whole numbers the span holds; never negative.",
        "Count of the integers from low to high inclusive, 0 for an empty span.",
    )
    def __len__(self):
        """Return the number of integers in the span.

        >>> len(Span(3, 7))
        5
        >>> len(Span(4, 4))
        1
        >>> len(Span(5, 2))
        0
        """
        return max(0, self.high - self.low + 1)

    @exercise(
        "Common part of two spans as a new span; it may be empty.",
        "Implement & for spans: the larger low end together with the smaller high end.",
    )
    def __and__(self, other):
        """Return the intersection of two spans as a new span.

        >>> both = Span(1, 10) & Span(5, 20)
        >>> both.low, both.high
        (5, 10)
        >>> len(Span(1, 2) & Span(8, 9))
        0
        >>> len(Span(0, 9) & Span(3, 4))
        2
        """
        return Span(max(self.low, other.low), min(self.high, other.high))

    @classmethod
    @exercise(
        "Read a span from text such as '3-7' or a single number '5', which is both ends.",
        "Alternative constructor: parse 'low-high', or one number for a span of just that number.",
    )
    def parse(cls, text):
        """Create a span from text like '3-7' or '5'.

        >>> s = Span.parse("3-7")
        >>> s.low, s.high
        (3, 7)
        >>> len(Span.parse("5"))
        1
        >>> Span.parse("10-12").high
        12
        """
        low, _, high = text.partition("-")
        return cls(int(low), int(high or low))

    @exercise(
        "Text of the span: 'low..high', or 'empty' when nothing is in it.",
        "Show the span with two dots between its ends; an empty span shows as the word empty.",
    )
    def __str__(self):
        """Return 'low..high', or 'empty' for an empty span.

        >>> str(Span(1, 4))
        '1..4'
        >>> str(Span(2, 1))
        'empty'
        >>> f"<{Span(0, 0)}>"
        '<0..0>'
        """
        if self.low > self.high:
            return "empty"
        return f"{self.low}..{self.high}"


class Router:
    """Maps paths to handlers; a pattern segment that starts with a colon matches anything."""

    def __init__(self):
        self.routes = []

    @exercise(
        "Register a handler for a pattern; a pattern that is already known raises ValueError.",
        "Append (pattern, handler) to the routes, but raise ValueError if the same pattern was added before.",
    )
    def register(self, pattern, handler):
        """Add a route, refusing a pattern that is already registered.

        >>> r = Router()
        >>> r.register("/home", "H")
        >>> r.routes
        [('/home', 'H')]
        >>> r.register("/home", "X")
        Traceback (most recent call last):
            ...
        ValueError: duplicate route /home
        >>> len(r.routes)
        1
        """
        if any(known == pattern for known, _ in self.routes):
            raise ValueError(f"duplicate route {pattern}")
        self.routes.append((pattern, handler))

    @exercise(
        "Find the first route for a path and return (handler, parameters), or None. A segment ':name' matches any segment and captures it.",
        "Match a path with the patterns in order, segment by segment; colon segments capture values into a dict. No match gives None.",
    )
    def resolve(self, path):
        """Return (handler, parameters) of the first route that matches a path, or None.

        A pattern segment ':name' matches any segment and stores it under that name.

        >>> r = Router()
        >>> r.routes = [("/users/:id", "user"), ("/about", "about")]
        >>> r.resolve("/users/42")
        ('user', {'id': '42'})
        >>> r.resolve("/about")
        ('about', {})
        >>> r.resolve("/users/42/edit") is None
        True
        """
        wanted = path.split("/")
        for pattern, handler in self.routes:
            parts = pattern.split("/")
            if len(parts) != len(wanted):
                continue
            found = {}
            for part, actual in zip(parts, wanted):
                if part.startswith(":"):
                    found[part[1:]] = actual
                elif part != actual:
                    break
            else:
                return handler, found
        return None


class Vector:
    """A two-dimensional vector."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    @exercise(
        "Stretch the vector by a number, as in 3 * v (the number is on the left).",
        "Scalar multiplication from the left: both coordinates times the factor, in a new Vector.",
    )
    def __rmul__(self, factor):
        """Return the vector multiplied by a number standing on the left.

        >>> v = 3 * Vector(1, -2)
        >>> v.x, v.y
        (3, -6)
        >>> (0 * Vector(5, 5)).x
        0
        >>> (-1 * Vector(2, 4)).y
        -4
        """
        return Vector(factor * self.x, factor * self.y)

    @exercise(
        "Absolute value: the length of the vector.",
        "Euclidean length, made available through abs().",
    )
    def __abs__(self):
        """Return the length of the vector.

        >>> abs(Vector(3, 4))
        5.0
        >>> abs(Vector(0, 0))
        0.0
        >>> abs(Vector(-6, 8))
        10.0
        """
        return (self.x * self.x + self.y * self.y) ** 0.5

    @exercise(
        "False only for the zero vector, so that `if v:` works.",
        "Truth value of the vector: true when at least one coordinate is not zero.",
    )
    def __bool__(self):
        """Return whether any coordinate differs from zero.

        >>> bool(Vector(0, 0))
        False
        >>> bool(Vector(0, 1))
        True
        >>> bool(Vector(-2, 0))
        True
        """
        return self.x != 0 or self.y != 0
