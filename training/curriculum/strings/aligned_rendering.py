"""Rendering numbers, names and lists as aligned or padded text."""

from training.curriculum.exercise import exercise


@exercise(
    "Write each number right-aligned in a field of the given width, one per line.",
    "Return the numbers as lines, padded with blanks on the left to width characters.",
)
def number_column(numbers: list[int], width: int) -> str:
    """Return the numbers as right-aligned lines of the given width.

    >>> print(number_column([5, 123], 4))
       5
     123
    >>> number_column([7], 3)
    '  7'
    >>> number_column([], 5)
    ''
    """
    return "\n".join(str(n).rjust(width) for n in numbers)


@exercise(
    "Return 'name: value' with the name padded by dots to the given width.",
    "Fill the name up with dots on the right and put a blank and the value behind it.",
)
def dotted_entry(name, value, width):
    """Return name filled with dots to width, followed by a blank and the value.

    >>> dotted_entry("tea", 3, 8)
    'tea..... 3'
    >>> dotted_entry("coffee", 12, 6)
    'coffee 12'
    >>> dotted_entry("", 0, 2)
    '.. 0'
    """
    return f"{name:.<{width}} {value}"


@exercise(
    "Format the float with two decimals and right-align it in ten characters.",
    "Write an amount with two digits after the point, padded on the left to width 10.",
)
def amount_in_ten(amount: float) -> str:
    """Return amount with two decimals, right-aligned to 10 characters.

    >>> amount_in_ten(3.5)
    '      3.50'
    >>> amount_in_ten(-1234.567)
    '  -1234.57'
    >>> amount_in_ten(0)
    '      0.00'
    """
    return f"{amount:10.2f}"


@exercise(
    "Write the numbers with the same number of digits: pad with zeros to the length of the largest number.",
    "Zero-pad all numbers to the width of the longest one.",
)
def equal_digit_texts(numbers):
    """Return the numbers as texts, zero-padded to the width of the longest.

    >>> equal_digit_texts([7, 42, 105])
    ['007', '042', '105']
    >>> equal_digit_texts([3])
    ['3']
    >>> equal_digit_texts([])
    []
    """
    width = max((len(str(n)) for n in numbers), default=0)
    return [str(n).zfill(width) for n in numbers]


@exercise(
    "Centre the title in a line of the given width filled with equals signs, one blank at each side of the title.",
    "Return ' title ' centred between '=' signs.",
)
def equals_heading(title: str, width: int) -> str:
    """Return title with blanks around it, centred in '=' signs.

    >>> equals_heading("menu", 12)
    '=== menu ==='
    >>> equals_heading("a", 4)
    ' a ='
    >>> equals_heading("long title", 5)
    ' long title '
    """
    return f" {title} ".center(width, "=")


@exercise(
    "Return a bar of '#' for each value with the value behind it, like '### 3'.",
    "Draw every number as that many hash signs, followed by a blank and the number.",
)
def hash_bars(values):
    """Return one line of hash signs and the number for each value.

    >>> hash_bars([3, 1])
    ['### 3', '# 1']
    >>> hash_bars([0])
    [' 0']
    >>> hash_bars([])
    []
    """
    return ["#" * v + f" {v}" for v in values]


@exercise(
    "Write a whole number with an apostrophe between groups of three digits.",
    "Group the digits of n in threes from the right, separated by '.",
)
def apostrophe_thousands(n: int) -> str:
    """Return n with apostrophes as thousands separators.

    >>> apostrophe_thousands(1234567)
    "1'234'567"
    >>> apostrophe_thousands(999)
    '999'
    >>> apostrophe_thousands(-5000)
    "-5'000"
    """
    return f"{n:,}".replace(",", "'")


@exercise(
    "Return the ratio of part to whole as a percentage text without decimals, '-' if whole is 0.",
    "Format part / whole in percent, rounded to a whole number; a dash when whole is zero.",
)
def percent_or_dash(part, whole):
    """Return part of whole as a rounded percentage text, or '-'.

    >>> percent_or_dash(1, 4)
    '25%'
    >>> percent_or_dash(2, 3)
    '67%'
    >>> percent_or_dash(5, 0)
    '-'
    """
    if whole == 0:
        return "-"
    return f"{part / whole:.0%}"


@exercise(
    "Join the items with commas, but write at most n of them and then '(+k)' for the k left out.",
    "List the first n items separated by ', ' and append how many more there are.",
)
def list_with_rest(items: list[str], n: int) -> str:
    """Return up to n items joined by commas and '(+k)' for k omitted items.

    >>> list_with_rest(["a", "b", "c", "d"], 2)
    'a, b (+2)'
    >>> list_with_rest(["a"], 3)
    'a'
    >>> list_with_rest([], 1)
    ''
    """
    text = ", ".join(items[:n])
    rest = len(items) - n
    return f"{text} (+{rest})" if rest > 0 else text


@exercise(
    "Return a line with left text at the left and right text at the right end of the given width; at least one blank between.",
    "Spread two texts to the edges of a line of width characters.",
)
def spread_to_edges(left, right, width):
    """Return left and right with as many blanks between as needed to reach width, at least one.

    >>> spread_to_edges("tea", "2.50", 12)
    'tea     2.50'
    >>> spread_to_edges("a", "b", 2)
    'a b'
    >>> spread_to_edges("", "x", 3)
    '  x'
    """
    gap = max(width - len(left) - len(right), 1)
    return left + " " * gap + right


@exercise(
    "Write the dictionary entries as 'key -> value' lines sorted by key.",
    "Return a list of texts with an arrow between each key and its value, keys in ascending order.",
)
def arrow_entries(mapping: dict) -> list[str]:
    """Return 'key -> value' for each entry, sorted by key.

    >>> arrow_entries({"b": 2, "a": 1})
    ['a -> 1', 'b -> 2']
    >>> arrow_entries({3: "x"})
    ['3 -> x']
    >>> arrow_entries({})
    []
    """
    return [f"{key} -> {mapping[key]}" for key in sorted(mapping)]


@exercise(
    "Return n followed by a space and the unit, with an s added to the unit unless n is 1.",
    "Write a quantity with its unit in singular or plural.",
)
def quantity_text(n: int, unit: str) -> str:
    """Return 'n unit', with a plural s for all n except 1.

    >>> quantity_text(1, "day")
    '1 day'
    >>> quantity_text(3, "day")
    '3 days'
    >>> quantity_text(0, "cup")
    '0 cups'
    """
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


@exercise(
    "Show a progress bar of the given width: done parts as '=', the rest as '-', in square brackets.",
    "Draw [===---] for done out of total with width signs inside; the filled part is rounded down.",
)
def progress_text(done, total, width):
    """Return a bar of width signs, the share done / total filled with '='.

    >>> progress_text(3, 6, 10)
    '[=====-----]'
    >>> progress_text(0, 5, 4)
    '[----]'
    >>> progress_text(5, 5, 3)
    '[===]'
    """
    filled = done * width // total
    return "[" + "=" * filled + "-" * (width - filled) + "]"


@exercise(
    "Turn each row of numbers into one line of text, the numbers separated by a bar with blanks around it.",
    "Join the numbers of every row with ' | ' and return the lines.",
)
def rows_with_bars(rows: list[list[int]]) -> list[str]:
    """Return each row as text with ' | ' between its numbers.

    >>> rows_with_bars([[1, 2], [3, 4]])
    ['1 | 2', '3 | 4']
    >>> rows_with_bars([[5]])
    ['5']
    >>> rows_with_bars([])
    []
    """
    return [" | ".join(str(x) for x in row) for row in rows]


@exercise(
    "Cut the text to the width and pad it with blanks if it is shorter.",
    "Make the string exactly width characters long: truncate on the right or fill with blanks.",
)
def exactly_wide(text, width):
    """Return text truncated or blank-padded to exactly width characters.

    >>> exactly_wide("cardboard", 4)
    'card'
    >>> exactly_wide("ab", 4)
    'ab  '
    >>> exactly_wide("", 2)
    '  '
    """
    return text[:width].ljust(width)


@exercise(
    "Write the number with its sign always shown, zero without a sign.",
    "Return '+5' for 5, '-3' for -3 and '0' for 0.",
)
def signed_or_zero(n: int) -> str:
    """Return n with an explicit sign, except for 0.

    >>> signed_or_zero(5)
    '+5'
    >>> signed_or_zero(-3)
    '-3'
    >>> signed_or_zero(0)
    '0'
    """
    return f"{n:+d}" if n else "0"


@exercise(
    "Return the lines of a staircase of n steps: line i has i signs, right-aligned.",
    "Draw n lines of the given sign growing by one, padded with blanks on the left to width n.",
)
def right_aligned_steps(n, sign):
    """Return the lines of a staircase that is aligned at the right.

    >>> right_aligned_steps(3, "o")
    ['  o', ' oo', 'ooo']
    >>> right_aligned_steps(1, "x")
    ['x']
    >>> right_aligned_steps(0, "x")
    []
    """
    return [(sign * i).rjust(n) for i in range(1, n + 1)]


@exercise(
    "Return the names in a numbered list: '1. Ann', '2. Bob' ..., all numbers right-aligned to the width of the largest.",
    "Number the lines from 1; pad the numbers on the left so that the points stand below each other.",
)
def aligned_numbering(names: list[str]) -> list[str]:
    """Return the names numbered from 1 with aligned numbers.

    >>> aligned_numbering(["a"] * 10)[8:]
    [' 9. a', '10. a']
    >>> aligned_numbering(["Ann", "Bob"])
    ['1. Ann', '2. Bob']
    >>> aligned_numbering([])
    []
    """
    width = len(str(len(names)))
    return [f"{i:>{width}}. {name}" for i, name in enumerate(names, 1)]


@exercise(
    "Format cents as euros with two decimals and a decimal comma, like '12,05'.",
    "Write an amount of cents as euros,cents with two cent digits.",
)
def cents_with_comma(cents):
    """Return the non-negative cents as euros with a decimal comma.

    >>> cents_with_comma(1205)
    '12,05'
    >>> cents_with_comma(7)
    '0,07'
    >>> cents_with_comma(300)
    '3,00'
    """
    return f"{cents // 100},{cents % 100:02d}"


@exercise(
    "Return the text in a frame of signs: a full line of signs, the text with one sign and blank at each side, a full line again.",
    "Draw a box of the given sign around the text and return the three lines as a list.",
)
def boxed_lines(text: str, sign: str) -> list[str]:
    """Return the three lines of a box around text.

    >>> boxed_lines("hi", "*")
    ['******', '* hi *', '******']
    >>> boxed_lines("", "#")
    ['####', '#  #', '####']
    >>> boxed_lines("a b", "+")
    ['+++++++', '+ a b +', '+++++++']
    """
    middle = f"{sign} {text} {sign}"
    edge = sign * len(middle)
    return [edge, middle, edge]


@exercise(
    "Return the temperature rounded to one decimal with sign and unit, like '+21.5 C'.",
    "Format degrees with an explicit sign, one decimal place and ' C'.",
)
def signed_degrees(value):
    """Return value as a signed temperature with one decimal.

    >>> signed_degrees(21.46)
    '+21.5 C'
    >>> signed_degrees(-3)
    '-3.0 C'
    >>> signed_degrees(0)
    '+0.0 C'
    """
    return f"{value:+.1f} C"


@exercise(
    "Write a fraction as 'a/b', but only 'a' if b is 1.",
    "Return numerator and denominator with a slash; leave out a denominator of one.",
)
def short_fraction_text(a: int, b: int) -> str:
    """Return 'a/b', or just 'a' when b is 1.

    >>> short_fraction_text(3, 4)
    '3/4'
    >>> short_fraction_text(5, 1)
    '5'
    >>> short_fraction_text(0, 2)
    '0/2'
    """
    return str(a) if b == 1 else f"{a}/{b}"


@exercise(
    "Return the coordinates as '(x, y)' texts joined by arrows ' -> '.",
    "Write a path of points with an arrow between neighbouring points.",
)
def path_of_points_text(points):
    """Return the points as '(x, y)' joined by ' -> '.

    >>> path_of_points_text([(0, 0), (1, 2)])
    '(0, 0) -> (1, 2)'
    >>> path_of_points_text([(3, -1)])
    '(3, -1)'
    >>> path_of_points_text([])
    ''
    """
    return " -> ".join(f"({x}, {y})" for x, y in points)


@exercise(
    "Return the hexadecimal text of n in capitals with at least two digits and the prefix '0x'.",
    "Write n in base sixteen with upper-case letters, zero-padded to two digits, after '0x'.",
)
def capital_hex(n: int) -> str:
    """Return n as '0x' and at least two upper-case hexadecimal digits.

    >>> capital_hex(255)
    '0xFF'
    >>> capital_hex(10)
    '0x0A'
    >>> capital_hex(4096)
    '0x1000'
    """
    return f"0x{n:02X}"


@exercise(
    "Draw a line of n cells where the positions in marked show 'X' and all other cells show '.'.",
    "Return a text of length n with X at the marked indexes and dots elsewhere.",
)
def marks_on_line(n, marked):
    """Return a line of n dots with 'X' at the marked positions.

    >>> marks_on_line(6, [0, 4])
    'X...X.'
    >>> marks_on_line(3, [])
    '...'
    >>> marks_on_line(2, [1, 5])
    '.X'
    """
    return "".join("X" if i in marked else "." for i in range(n))


@exercise(
    "Return the whole number with leading zeros up to width, the minus sign of negative numbers in front.",
    "Zero-pad the digits of n to width digits; a minus sign does not count for the width.",
)
def zero_padded_signed(n: int, width: int) -> str:
    """Return n with at least width digits, a minus sign in front if negative.

    >>> zero_padded_signed(42, 5)
    '00042'
    >>> zero_padded_signed(-42, 5)
    '-00042'
    >>> zero_padded_signed(0, 1)
    '0'
    """
    digits = str(abs(n)).zfill(width)
    return "-" + digits if n < 0 else digits


@exercise(
    "Return the names joined in one line, each padded with blanks to the length of the longest plus two.",
    "Lay out names in equal columns: column width is the longest name plus 2; no trailing blanks.",
)
def columns_line(names):
    """Return the names in equally wide columns on one line.

    >>> columns_line(["Ann", "Robert", "Mia"])
    'Ann     Robert  Mia'
    >>> columns_line(["x"])
    'x'
    >>> columns_line([])
    ''
    """
    width = max((len(name) for name in names), default=0) + 2
    return "".join(name.ljust(width) for name in names).rstrip()


@exercise(
    "Write True as 'yes' and False as 'no', joined by slashes.",
    "Convert a list of booleans to yes/no text with '/' between.",
)
def yes_no_text(flags: list[bool]) -> str:
    """Return the flags as 'yes' and 'no' joined by '/'.

    >>> yes_no_text([True, False, True])
    'yes/no/yes'
    >>> yes_no_text([False])
    'no'
    >>> yes_no_text([])
    ''
    """
    return "/".join("yes" if flag else "no" for flag in flags)


@exercise(
    "Return the score as 'home:away' with the larger number first.",
    "Write two goals counts with a colon, the winner's number in front.",
)
def winner_first_score(a, b):
    """Return the two numbers joined by ':', the larger one first.

    >>> winner_first_score(1, 3)
    '3:1'
    >>> winner_first_score(2, 0)
    '2:0'
    >>> winner_first_score(4, 4)
    '4:4'
    """
    return f"{max(a, b)}:{min(a, b)}"
