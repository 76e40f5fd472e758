"""Converting units, speeds, rates, dates as numbers, scales."""

from training.curriculum.exercise import exercise


@exercise(
    "Convert a length between the units mm, cm, m and km. The result is a float. A unit that is not one of these raises ValueError.",
    "Change a value from one metric length unit (mm, cm, m, km) to another; ValueError for unknown units.",
)
def metric_length_in(value: float, source: str, target: str) -> float:
    """Return a length given in the unit source expressed in the unit target. The units are 'mm', 'cm', 'm' and 'km'. Raise ValueError if one of the units is not known.

    >>> metric_length_in(2.5, "m", "cm")
    250.0
    >>> metric_length_in(500, "m", "km")
    0.5
    >>> metric_length_in(1, "mile", "m")
    Traceback (most recent call last):
        ...
    ValueError: unknown unit
    """
    millimetres = {"mm": 1, "cm": 10, "m": 1000, "km": 1000000}
    if source not in millimetres or target not in millimetres:
        raise ValueError("unknown unit")
    return value * millimetres[source] / millimetres[target]


@exercise(
    "Convert a temperature between 'C', 'F' and 'K'. First go to Celsius, then to the target scale, and round to two decimals. An unknown scale raises ValueError.",
    "Change a temperature between Celsius, Fahrenheit and Kelvin given by their letters; rounded to 2 places; ValueError for other letters.",
)
def convert_temperature_scale(value: float, source: str, target: str) -> float:
    """Return a temperature in another scale, rounded to two decimals. The scales are 'C' for Celsius, 'F' for Fahrenheit and 'K' for Kelvin. Raise ValueError for any other scale.

    >>> convert_temperature_scale(20, "C", "F")
    68.0
    >>> convert_temperature_scale(32, "F", "K")
    273.15
    >>> convert_temperature_scale(5, "C", "X")
    Traceback (most recent call last):
        ...
    ValueError: unknown scale
    """
    if source not in "CFK" or target not in "CFK":
        raise ValueError("unknown scale")
    celsius = {"C": value, "F": (value - 32) * 5 / 9, "K": value - 273.15}[source]
    return round({"C": celsius, "F": celsius * 9 / 5 + 32, "K": celsius + 273.15}[target], 2)


@exercise(
    "Write a length given in millimetres in the largest of the units m, cm, mm for which the number is at least 1, without decimals if possible, e.g. '2.5 m'. Zero is '0 mm'.",
    "Format millimetres as text in metres (from 1000), centimetres (from 10) or millimetres.",
)
def readable_length(mm: int) -> str:
    """Return a length in millimetres as text with a suitable unit. From 1000 on it is given in 'm', from 10 on in 'cm', and below in 'mm'. Decimals that are not needed are not written.

    >>> readable_length(2500)
    '2.5 m'
    >>> readable_length(30)
    '3 cm'
    >>> readable_length(0)
    '0 mm'
    """
    for unit, size in (("m", 1000), ("cm", 10)):
        if mm >= size:
            return f"{mm / size:g} {unit}"
    return f"{mm} mm"


@exercise(
    "Split seconds into days, hours, minutes and seconds, as a tuple. Negative input raises ValueError.",
    "Return (days, hours, minutes, seconds) for a non-negative number of seconds, else ValueError.",
)
def days_to_seconds_parts(total: int) -> tuple[int, int, int, int]:
    """Return the days, hours, minutes and seconds that make up the given number of seconds. Hours are less than 24, minutes and seconds less than 60. Raise ValueError if the number is negative.

    >>> days_to_seconds_parts(93784)
    (1, 2, 3, 4)
    >>> days_to_seconds_parts(59)
    (0, 0, 0, 59)
    >>> days_to_seconds_parts(-1)
    Traceback (most recent call last):
        ...
    ValueError: negative time
    """
    if total < 0:
        raise ValueError("negative time")
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return days, hours, minutes, seconds


@exercise(
    "Express a number of minutes in words, such as '2 hours 5 minutes'. Parts that are zero are left out and 1 takes the singular; nothing at all is '0 minutes'.",
    "Text for minutes as hours and minutes with correct singular/plural, omitting zero parts.",
)
def minutes_in_words(minutes: int) -> str:
    """Return a number of minutes as text with hours and minutes, such as '2 hours 5 minutes'. A part that is 0 is not mentioned, and for 1 the word is in the singular. For 0 minutes return '0 minutes'.

    >>> minutes_in_words(125)
    '2 hours 5 minutes'
    >>> minutes_in_words(61)
    '1 hour 1 minute'
    >>> minutes_in_words(0)
    '0 minutes'
    """
    parts = []
    for value, word in zip(divmod(minutes, 60), ("hour", "minute")):
        if value:
            parts.append(f"{value} {word}" if value == 1 else f"{value} {word}s")
    return " ".join(parts) or "0 minutes"


@exercise(
    "Compute the average speed in km/h from metres and seconds, rounded to one decimal. If no time has passed, return 0.0.",
    "km/h with one decimal place for a distance in metres and a duration in seconds; 0.0 when the duration is zero.",
)
def mean_speed_kmh(metres: float, seconds: float) -> float:
    """Return the average speed in kilometres per hour, rounded to one decimal. The distance is given in metres and the time in seconds. If the time is 0, return 0.0.

    >>> mean_speed_kmh(100, 10)
    36.0
    >>> mean_speed_kmh(1500, 300)
    18.0
    >>> mean_speed_kmh(50, 0)
    0.0
    """
    if seconds == 0:
        return 0.0
    return round(metres / seconds * 3.6, 1)


@exercise(
    "Give the running pace as 'M:SS' per kilometre for a distance in kilometres and a time in seconds, rounding to whole seconds. A distance that is not positive raises ValueError.",
    "Time per km formatted minutes:seconds (two digits), nearest second; ValueError if distance <= 0.",
)
def pace_per_kilometre(kilometres: float, seconds: float) -> str:
    """Return the time needed per kilometre as text 'M:SS', rounded to whole seconds. The distance is in kilometres, the total time in seconds. Raise ValueError if the distance is not greater than 0.

    >>> pace_per_kilometre(10, 3000)
    '5:00'
    >>> pace_per_kilometre(5, 1527)
    '5:05'
    >>> pace_per_kilometre(0, 60)
    Traceback (most recent call last):
        ...
    ValueError: distance must be positive
    """
    if kilometres <= 0:
        raise ValueError("distance must be positive")
    minutes, rest = divmod(round(seconds / kilometres), 60)
    return f"{minutes}:{rest:02d}"


@exercise(
    "How many litres per 100 kilometres does the car use? Rounded to one decimal; None if no distance was driven.",
    "Consumption litres * 100 / km with one decimal, None for zero kilometres.",
)
def fuel_per_hundred(litres, kilometres):
    """Return the fuel used per 100 kilometres in litres, rounded to one decimal. If no kilometres were driven, return None.

    >>> fuel_per_hundred(30, 500)
    6.0
    >>> fuel_per_hundred(7.3, 100)
    7.3
    >>> fuel_per_hundred(5, 0) is None
    True
    """
    if kilometres == 0:
        return None
    return round(litres * 100 / kilometres, 1)


@exercise(
    "Find out the price of one unit for comparison: price in cents per 100 grams, given the price in cents and the weight in grams, rounded to whole cents. The weight must be positive, otherwise ValueError.",
    "Cents per 100 g, rounded; ValueError if grams <= 0.",
)
def price_per_100g(cents: int, grams: int) -> int:
    """Return the price per 100 grams in whole cents, rounded. The price is given in cents and the weight in grams. Raise ValueError if the weight is not positive.

    >>> price_per_100g(250, 500)
    50
    >>> price_per_100g(199, 150)
    133
    >>> price_per_100g(99, 0)
    Traceback (most recent call last):
        ...
    ValueError: weight must be positive
    """
    if grams <= 0:
        raise ValueError("weight must be positive")
    return round(cents * 100 / grams)


@exercise(
    "Convert kilograms into a text of pounds and ounces, '5 lb 8 oz'. A pound is 453.592 grams and has 16 ounces; round to whole ounces first.",
    "Format kg as 'P lb O oz' after rounding the total to whole ounces (1 oz = 453.592/16 g).",
)
def pounds_and_ounces(kilograms: float) -> str:
    """Return a weight in kilograms as text in pounds and ounces, such as '5 lb 8 oz'. A pound is 453.592 grams and consists of 16 ounces. The weight is rounded to whole ounces.

    >>> pounds_and_ounces(2.5)
    '5 lb 8 oz'
    >>> pounds_and_ounces(0.453592)
    '1 lb 0 oz'
    >>> pounds_and_ounces(0)
    '0 lb 0 oz'
    """
    ounces = round(kilograms * 1000 / 453.592 * 16)
    return f"{ounces // 16} lb {ounces % 16} oz"


@exercise(
    "Write a height in centimetres as feet and inches, like 5'11\". An inch is 2.54 cm, a foot has 12 inches; round to whole inches.",
    "Format centimetres as F'I\" with the total rounded to whole inches.",
)
def height_feet_inches(cm: float) -> str:
    """Return a height in centimetres as text in feet and inches, such as 5'11". An inch is 2.54 centimetres and twelve inches are a foot. The height is rounded to whole inches.

    >>> height_feet_inches(180)
    '5\\'11"'
    >>> height_feet_inches(152.4)
    '5\\'0"'
    >>> height_feet_inches(0)
    '0\\'0"'
    """
    feet, inches = divmod(round(cm / 2.54), 12)
    return f"{feet}'{inches}\""


@exercise(
    "Write a number of bytes with a suitable unit of B, KB, MB or GB, each 1024 times the one before. Use the largest unit in which the number is at least 1, one decimal except for B.",
    "Human-readable size with one decimal (none for plain bytes), steps of 1024 up to GB.",
)
def bytes_in_words(count: int) -> str:
    """Return a number of bytes as text with a unit. The units B, KB, MB and GB are each 1024 times as large as the one before. The largest unit that makes the number at least 1 is used. The number has one decimal, but bytes are written without decimals.

    >>> bytes_in_words(500)
    '500 B'
    >>> bytes_in_words(1536)
    '1.5 KB'
    >>> bytes_in_words(5 * 1024 ** 3)
    '5.0 GB'
    """
    if count < 1024:
        return f"{count} B"
    size = float(count)
    unit = "B"
    for larger in ("KB", "MB", "GB"):
        if size >= 1024:
            size /= 1024
            unit = larger
    return f"{size:.1f} {unit}"


@exercise(
    "Shorten large counts: below 1000 as they are, from 1000 with 'k', from a million with 'M', cut (not rounded) to one decimal, and without '.0'.",
    "Format 1234 as '1.2k' and 2000000 as '2M', truncating to one decimal place.",
)
def short_count(n: int) -> str:
    """Return a short text for a count. Numbers below 1000 are written out. From 1000 on they are given in thousands with 'k', and from 1000000 on in millions with 'M'. One decimal is kept without rounding up, and a decimal of 0 is left out.

    >>> short_count(999)
    '999'
    >>> short_count(12990)
    '12.9k'
    >>> short_count(2000000)
    '2M'
    """
    for size, letter in ((1000000, "M"), (1000, "k")):
        if n >= size:
            whole, tenth = divmod(n * 10 // size, 10)
            return f"{whole}.{tenth}{letter}" if tenth else f"{whole}{letter}"
    return str(n)


@exercise(
    "Map a value from one range to another in proportion: low1 goes to low2, high1 to high2. If the first range has no width, raise ValueError.",
    "Linear rescaling of value from [low1, high1] to [low2, high2]; ValueError when low1 equals high1.",
)
def mapped_value(value: float, low1: float, high1: float, low2: float, high2: float) -> float:
    """Return the value that lies in the second range where value lies in the first. The first range goes from low1 to high1 and the second from low2 to high2. Values outside the first range are mapped in the same proportion. Raise ValueError if low1 and high1 are equal.

    >>> mapped_value(5, 0, 10, 0, 100)
    50.0
    >>> mapped_value(0, -1, 1, 10, 20)
    15.0
    >>> mapped_value(1, 2, 2, 0, 1)
    Traceback (most recent call last):
        ...
    ValueError: empty range
    """
    if low1 == high1:
        raise ValueError("empty range")
    return low2 + (value - low1) * (high2 - low2) / (high1 - low1)


@exercise(
    "Convert a mark in percent to a letter: from 90 'A', from 80 'B', from 70 'C', from 60 'D', else 'F'. Outside 0 to 100 raise ValueError.",
    "Letter grade for a percentage with limits 90/80/70/60; ValueError if it is not between 0 and 100.",
)
def letter_for_percent(percent: float) -> str:
    """Return the letter for a result in percent: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60, and 'F' below. Raise ValueError if percent is less than 0 or greater than 100.

    >>> letter_for_percent(90)
    'A'
    >>> letter_for_percent(69.9)
    'D'
    >>> letter_for_percent(12)
    'F'
    >>> letter_for_percent(101)
    Traceback (most recent call last):
        ...
    ValueError: percentage out of range
    """
    if not 0 <= percent <= 100:
        raise ValueError("percentage out of range")
    for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if percent >= limit:
            return letter
    return "F"


@exercise(
    "Add durations written as 'M:SS' and return the sum as 'H:MM:SS'. No durations give '0:00:00'.",
    "Total of minute:second texts formatted as hours:minutes:seconds.",
)
def added_durations(durations: list[str]) -> str:
    """Return the sum of durations as text 'H:MM:SS'. Each duration has the form 'M:SS', where the minutes may be more than 59. Without durations the sum is '0:00:00'.

    >>> added_durations(["59:30", "1:45"])
    '1:01:15'
    >>> added_durations(["75:00"])
    '1:15:00'
    >>> added_durations([])
    '0:00:00'
    """
    total = 0
    for duration in durations:
        minutes, seconds = duration.split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 3600}:{total // 60 % 60:02d}:{total % 60:02d}"


@exercise(
    "Convert money with a table of rates against one base currency: the amount divided by the rate of its currency, times the rate of the target, rounded to cents. Same currency means unchanged; an unknown one raises ValueError.",
    "Exchange amount from source to target with rates per base unit, rounded to 2 decimals; ValueError for currencies without a rate.",
)
def exchanged(amount: float, source: str, target: str, rates: dict[str, float]) -> float:
    """Return an amount of money converted from the currency source to the currency target. The rates tell how much of each currency equals one unit of the base currency. The result is rounded to two decimals. Raise ValueError if one of the currencies has no rate.

    >>> exchanged(10, "EUR", "USD", {"EUR": 1, "USD": 1.1})
    11.0
    >>> exchanged(22, "USD", "EUR", {"EUR": 1, "USD": 1.1})
    20.0
    >>> exchanged(1, "EUR", "GBP", {"EUR": 1})
    Traceback (most recent call last):
        ...
    ValueError: no rate for GBP
    """
    for currency in (source, target):
        if currency not in rates:
            raise ValueError(f"no rate for {currency}")
    return round(amount / rates[source] * rates[target], 2)


@exercise(
    "How long does a download take? The size is in megabytes (8 megabits each), the speed in megabits per second. Return whole seconds, rounded up; a speed that is not positive raises ValueError.",
    "Seconds, rounded up, to transfer size MB at speed Mbit/s; ValueError if speed <= 0.",
)
def seconds_to_download(megabytes: int, megabits_per_second: int) -> int:
    """Return how many seconds it takes to download a file, rounded up to whole seconds. The size is given in megabytes and the speed in megabits per second; a byte has 8 bits. Raise ValueError if the speed is not positive.

    >>> seconds_to_download(100, 50)
    16
    >>> seconds_to_download(1, 3)
    3
    >>> seconds_to_download(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: speed must be positive
    """
    if megabits_per_second <= 0:
        raise ValueError("speed must be positive")
    return -(-megabytes * 8 // megabits_per_second)


@exercise(
    "Work out how many paint cans a wall needs: area in square metres, metres per litre, litres per can, for a number of coats. Full cans only; no area needs no can.",
    "Ceiling of area * coats / (coverage * can size).",
)
def cans_for_wall(width: float, height: float, coats: int, coverage: float, litres: float) -> int:
    """Return how many cans of paint are needed for a wall of the given width and height in metres. It is painted coats times; one litre is enough for coverage square metres, and a can holds litres litres. Only whole cans can be bought.

    >>> cans_for_wall(5, 2.5, 2, 10, 2)
    2
    >>> cans_for_wall(10, 4, 1, 10, 4)
    1
    >>> cans_for_wall(0, 3, 2, 10, 1)
    0
    """
    needed = width * height * coats / coverage
    return int(-(-needed // litres))


@exercise(
    "Turn an angle in degrees into the range from 0 up to but not including 360.",
    "Normalise degrees so that 0 <= result < 360.",
)
def full_circle_angle(degrees):
    """Return the angle between 0 and 360 degrees, 360 excluded, that points in the same direction as the given one. The given angle may be negative or greater than 360.

    >>> full_circle_angle(370)
    10
    >>> full_circle_angle(-90)
    270
    >>> full_circle_angle(360)
    0
    """
    return degrees % 360


@exercise(
    "By how many degrees do two compass directions differ the short way round? The result lies between 0 and 180.",
    "Smallest absolute difference of two angles on a circle of 360 degrees.",
)
def short_way_angle(a: int, b: int) -> int:
    """Return the difference between two directions in degrees, measured the shorter way around the circle. It is at least 0 and at most 180. The order of the directions does not matter.

    >>> short_way_angle(10, 350)
    20
    >>> short_way_angle(0, 180)
    180
    >>> short_way_angle(45, 45)
    0
    """
    difference = abs(a - b) % 360
    return min(difference, 360 - difference)


@exercise(
    "Scale a recipe: multiply all amounts by wanted/servings and round to one decimal. A number of servings below 1 raises ValueError.",
    "Return amounts * wanted / servings, rounded to 1 place, as a new dict; ValueError if servings < 1.",
)
def amounts_for(recipe: dict[str, float], servings: int, wanted: int) -> dict[str, float]:
    """Return the amounts of a recipe for the wanted number of servings. The recipe gives the amounts for servings servings. The results are rounded to one decimal. Raise ValueError if servings is less than 1.

    >>> amounts_for({"flour": 300, "eggs": 2}, 4, 6)
    {'flour': 450.0, 'eggs': 3.0}
    >>> amounts_for({}, 1, 5)
    {}
    >>> amounts_for({"flour": 100}, 0, 2)
    Traceback (most recent call last):
        ...
    ValueError: at least one serving
    """
    if servings < 1:
        raise ValueError("at least one serving")
    return {name: round(amount * wanted / servings, 1) for name, amount in recipe.items()}


@exercise(
    "Represent an amount in the fewest units: given unit sizes from large to small, return how many of each are taken, always as many as possible of the larger. What cannot be represented is returned as second value.",
    "Greedy breakdown of a number into the given descending unit sizes; return (counts, remainder).",
)
def broken_into_units(amount: int, sizes: list[int]) -> tuple[list[int], int]:
    """Return how often each size is contained in amount, and what is left over. The sizes are given from large to small. Of each size as many as possible are taken before going on to the next smaller one.

    >>> broken_into_units(367, [100, 50, 10])
    ([3, 1, 1], 7)
    >>> broken_into_units(9, [5])
    ([1], 4)
    >>> broken_into_units(3, [])
    ([], 3)
    """
    counts = []
    for size in sizes:
        count, amount = divmod(amount, size)
        counts.append(count)
    return counts, amount


@exercise(
    "Put together an amount from counts and unit sizes: the sum of the products. The lists must be equally long, else ValueError.",
    "Sum of count * size over two parallel lists; ValueError for different lengths.",
)
def amount_of_units(counts: list[int], sizes: list[int]) -> int:
    """Return the total amount of units: for each position the count times the size, all added up. Raise ValueError if the lists do not have the same length.

    >>> amount_of_units([3, 1, 1], [100, 50, 10])
    360
    >>> amount_of_units([], [])
    0
    >>> amount_of_units([1], [5, 2])
    Traceback (most recent call last):
        ...
    ValueError: lists differ in length
    """
    if len(counts) != len(sizes):
        raise ValueError("lists differ in length")
    return sum(count * size for count, size in zip(counts, sizes))
