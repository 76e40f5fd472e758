"""Conversions between units and everyday physical formulas."""

from training.curriculum.exercise import exercise

SECONDS_PER_UNIT = {"s": 1, "min": 60, "h": 3600, "d": 86400}
GRAMS_PER_UNIT = {"g": 1, "kg": 1000, "t": 1_000_000}


@exercise(
    "Convert degrees Celsius to Fahrenheit.",
    "Temperature in Fahrenheit for a Celsius reading: nine fifths of it plus 32.",
)
def celsius_to_fahrenheit(celsius: float) -> float:
    """Convert a temperature from Celsius to Fahrenheit.

    >>> celsius_to_fahrenheit(100)
    212.0
    >>> celsius_to_fahrenheit(0)
    32.0
    >>> celsius_to_fahrenheit(-40)
    -40.0
    """
    return celsius * 9 / 5 + 32


@exercise(
    "Celsius value of a Fahrenheit temperature, rounded to one decimal.",
    "Subtract 32 from the Fahrenheit reading, take five ninths and round to 1 place.",
)
def fahrenheit_to_celsius(reading):
    """Convert a Fahrenheit reading to Celsius, rounded to one decimal.

    >>> fahrenheit_to_celsius(32)
    0.0
    >>> fahrenheit_to_celsius(100)
    37.8
    >>> fahrenheit_to_celsius(-4)
    -20.0
    """
    return round((reading - 32) * 5 / 9, 1)


@exercise(
    "Kelvin for a Celsius temperature; anything below absolute zero (-273.15) raises ValueError.",
    "Add 273.15 to degrees Celsius, rejecting impossible temperatures with ValueError. Round to 2 decimals.",
)
def to_kelvin(celsius: float) -> float:
    """Convert Celsius to Kelvin, rounded to two decimals.

    Raises:
        ValueError: the temperature is below -273.15 degrees.

    >>> to_kelvin(0)
    273.15
    >>> to_kelvin(26.85)
    300.0
    >>> to_kelvin(-300)
    Traceback (most recent call last):
    ...
    ValueError: below absolute zero
    """
    if celsius < -273.15:
        raise ValueError("below absolute zero")
    return round(celsius + 273.15, 2)


@exercise(
    "Kilometres for a distance in miles, to two decimals (a mile is 1.609344 km).",
    "Convert miles to kilometres and round to 2 places.",
)
def miles_to_km(miles: float) -> float:
    """Convert miles to kilometres (1 mile = 1.609344 km), rounded to two decimals.

    >>> miles_to_km(1)
    1.61
    >>> miles_to_km(26.2)
    42.16
    >>> miles_to_km(0)
    0.0
    """
    return round(miles * 1.609344, 2)


@exercise(
    "Body height in feet and inches as whole centimetres; a foot has 12 inches and an inch 2.54 cm.",
    "Centimetres, rounded to an integer, for a height of feet plus inches.",
)
def height_in_cm(feet: int, inches: int) -> int:
    """Convert a height in feet and inches to centimetres, rounded to a whole number.

    >>> height_in_cm(6, 0)
    183
    >>> height_in_cm(5, 7)
    170
    >>> height_in_cm(0, 10)
    25
    """
    return round((feet * 12 + inches) * 2.54)


@exercise(
    "Whole feet and remaining whole inches for a length in centimetres, the total first rounded to full inches.",
    "Turn centimetres into a (feet, inches) pair after rounding to the nearest inch (2.54 cm).",
)
def cm_to_feet_inches(cm):
    """Convert centimetres to (feet, inches), rounded to the nearest inch.

    >>> cm_to_feet_inches(183)
    (6, 0)
    >>> cm_to_feet_inches(170)
    (5, 7)
    >>> cm_to_feet_inches(2.54)
    (0, 1)
    """
    return divmod(round(cm / 2.54), 12)


@exercise(
    "Number of seconds in an amount of a time unit; SECONDS_PER_UNIT lists the units and unknown ones raise ValueError.",
    "Look up the unit in SECONDS_PER_UNIT and multiply. An unlisted unit is a ValueError naming it.",
)
def duration_in_seconds(amount: int, unit: str) -> int:
    """Convert an amount of a unit from SECONDS_PER_UNIT to seconds.

    :raises ValueError: if the unit is unknown

    >>> duration_in_seconds(2, "h")
    7200
    >>> duration_in_seconds(5, "min")
    300
    >>> duration_in_seconds(1, "week")
    Traceback (most recent call last):
    ...
    ValueError: unknown unit: week
    """
    if unit not in SECONDS_PER_UNIT:
        raise ValueError(f"unknown unit: {unit}")
    return amount * SECONDS_PER_UNIT[unit]


@exercise(
    "Read a weight such as '3 kg' or '250 g' and return grams as an int, using GRAMS_PER_UNIT.",
    "Parse '<number> <unit>' where the unit is a key of GRAMS_PER_UNIT; give the weight in whole grams.",
)
def weight_in_grams(text: str) -> int:
    """Parse a weight like '1.5 kg' and return it in whole grams, with the units of GRAMS_PER_UNIT.

    >>> weight_in_grams("1.5 kg")
    1500
    >>> weight_in_grams("250 g")
    250
    >>> weight_in_grams("2 t")
    2000000
    """
    number, unit = text.split()
    return round(float(number) * GRAMS_PER_UNIT[unit])


@exercise(
    "Bytes as text with the biggest fitting unit of B, KB, MB, GB (steps of 1024) and one decimal; plain bytes have no decimal.",
    "Human-readable size: divide by 1024 until below it or GB is reached, e.g. '1.5 KB'; sizes under 1024 look like '17 B'.",
)
def size_in_binary_units(size: int) -> str:
    """Format a number of bytes with the unit B, KB, MB or GB, counting 1024 per step.

    Sizes in B have no decimals, the others have one.

    >>> size_in_binary_units(17)
    '17 B'
    >>> size_in_binary_units(1536)
    '1.5 KB'
    >>> size_in_binary_units(5 * 1024 * 1024)
    '5.0 MB'
    """
    if size < 1024:
        return f"{size} B"
    value = float(size)
    for unit in ("B", "KB", "MB"):
        if value < 1024:
            return f"{value:.1f} {unit}"
        value /= 1024
    return f"{value:.1f} GB"


@exercise(
    "Speed in kilometres per hour from metres and seconds, to one decimal.",
    "Compute km/h for a distance in metres covered in a number of seconds; round to 1 place.",
)
def speed_kmh(metres: float, seconds: float) -> float:
    """Return the speed in km/h of something covering metres in seconds, rounded to one decimal.

    >>> speed_kmh(100, 10)
    36.0
    >>> speed_kmh(400, 65)
    22.2
    >>> speed_kmh(0, 5)
    0.0
    """
    return round(metres / seconds * 3.6, 1)


@exercise(
    "Running pace as 'minutes:seconds' per kilometre for a distance in km and a time in whole minutes, seconds rounded down.",
    "Time per kilometre in the form m:ss, given kilometres run and minutes taken; drop fractions of a second.",
)
def running_pace(kilometres: float, minutes: int) -> str:
    """Return the pace per kilometre as 'm:ss', rounded down to full seconds.

    >>> running_pace(10, 55)
    '5:30'
    >>> running_pace(4, 21)
    '5:15'
    >>> running_pace(3, 14)
    '4:40'
    """
    seconds = int(minutes * 60 / kilometres)
    return f"{seconds // 60}:{seconds % 60:02d}"


@exercise(
    "Litres used per 100 km, to one decimal.",
    "Fuel consumption of a car from kilometres driven and litres burnt, scaled to 100 km and rounded to 1 place.",
)
def litres_per_100km(distance, litres):
    """Return the fuel used per 100 km, rounded to one decimal.

    >>> litres_per_100km(500, 30)
    6.0
    >>> litres_per_100km(120, 9.5)
    7.9
    >>> litres_per_100km(100, 0)
    0.0
    """
    return round(litres / distance * 100, 1)


@exercise(
    "Seconds between lightning and thunder tell the distance: three seconds are one kilometre. Answer in whole metres, rounded down.",
    "Distance of a thunderstorm in metres, computed as seconds times a third of a kilometre, rounded down.",
)
def storm_distance(seconds: int) -> int:
    """Return the distance of a thunderstorm in whole metres, given 1000 metres per 3 seconds of delay.

    >>> storm_distance(3)
    1000
    >>> storm_distance(10)
    3333
    >>> storm_distance(0)
    0
    """
    return seconds * 1000 // 3


@exercise(
    "Energy in kilowatt hours drawn by a device of the given watts for some hours a day over a number of days.",
    "watts * hours per day * days, expressed in kWh.",
)
def energy_kwh(watts: float, hours_per_day: float, days: int) -> float:
    """Return the energy in kWh used by a device.

    Args:
        watts: Power of the device.
        hours_per_day: Daily running time.
        days: Number of days.

    Returns:
        The energy in kilowatt hours.

    >>> energy_kwh(1000, 2, 3)
    6.0
    >>> energy_kwh(60, 5, 10)
    3.0
    >>> energy_kwh(500, 0, 30)
    0.0
    """
    return watts * hours_per_day * days / 1000


@exercise(
    "Missing quantity of Ohm's law: exactly one of volts, amps and ohms is None; compute it from the other two.",
    "Given two of voltage, current and resistance (the third is None), return the third one. volts = amps * ohms.",
)
def ohms_law(volts=None, amps=None, ohms=None):
    """Return the quantity left out (None), using volts = amps * ohms.

    >>> ohms_law(amps=2, ohms=6)
    12
    >>> ohms_law(volts=12, ohms=4)
    3.0
    >>> ohms_law(volts=9, amps=3)
    3.0
    """
    if volts is None:
        return amps * ohms
    if amps is None:
        return volts / ohms
    return volts / amps


@exercise(
    "Total resistance of resistors in parallel, to two decimals; 0.0 if there is none.",
    "Reciprocal of the sum of reciprocal resistances, rounded to 2 places. No resistors give 0.0.",
)
def parallel_resistance(resistors: list[float]) -> float:
    """Return the resistance of parallel resistors, rounded to two decimals, or 0.0 for an empty list.

    >>> parallel_resistance([10, 10])
    5.0
    >>> parallel_resistance([2, 3, 6])
    1.0
    >>> parallel_resistance([])
    0.0
    """
    if not resistors:
        return 0.0
    return round(1 / sum(1 / r for r in resistors), 2)


@exercise(
    "Weight in kg divided by the square of the height in metres, one decimal; the height is given in centimetres.",
    "Body mass index from kilograms and centimetres, rounded to 1 place.",
)
def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Return the body mass index for a weight in kg and a height in cm, rounded to one decimal.

    >>> body_mass_index(80, 200)
    20.0
    >>> body_mass_index(70, 175)
    22.9
    >>> body_mass_index(50, 160)
    19.5
    """
    metres = height_cm / 100
    return round(weight_kg / metres ** 2, 1)


@exercise(
    "Depth of a well in metres when a stone hits the water after the given seconds, with gravity 9.81 and no air drag, to one decimal.",
    "How far does something fall in the given time? Half of 9.81 times seconds squared, one decimal.",
)
def fall_depth(seconds: float) -> float:
    """Return how many metres something falls in the given seconds without air drag (g = 9.81), to one decimal.

    >>> fall_depth(1)
    4.9
    >>> fall_depth(2)
    19.6
    >>> fall_depth(0)
    0.0
    """
    return round(0.5 * 9.81 * seconds ** 2, 1)


@exercise(
    "Mix two amounts of water at different temperatures: temperature of the mixture, one decimal.",
    "Final temperature when litres_a at temp_a and litres_b at temp_b are poured together, rounded to 1 place.",
)
def mixed_temperature(litres_a, temp_a, litres_b, temp_b):
    """Return the temperature after mixing two amounts of water, rounded to one decimal.

    >>> mixed_temperature(1, 20, 1, 80)
    50.0
    >>> mixed_temperature(3, 10, 1, 90)
    30.0
    >>> mixed_temperature(2, 15, 1, 100)
    43.3
    """
    heat = litres_a * temp_a + litres_b * temp_b
    return round(heat / (litres_a + litres_b), 1)


@exercise(
    "Wheel turns needed to roll a distance, rounded up; the circumference is given in the same unit, all whole numbers.",
    "How many full turns must a wheel of that circumference make to cover at least the distance?",
)
def wheel_turns(distance: int, circumference: int) -> int:
    """Return the number of complete wheel turns needed to roll at least the given distance.

    >>> wheel_turns(1000, 200)
    5
    >>> wheel_turns(1001, 200)
    6
    >>> wheel_turns(0, 200)
    0
    """
    turns, rest = divmod(distance, circumference)
    return turns + 1 if rest else turns


@exercise(
    "Speed of the second gear wheel in a pair: speed of the first times its teeth divided by the teeth of the second.",
    "Turns per minute of the driven gear, from the driver's rpm and the two tooth counts.",
)
def driven_gear_rpm(rpm: float, driver_teeth: int, driven_teeth: int) -> float:
    """Return the speed of the driven gear wheel in turns per minute.

    >>> driven_gear_rpm(100, 20, 40)
    50.0
    >>> driven_gear_rpm(60, 45, 15)
    180.0
    >>> driven_gear_rpm(0, 10, 20)
    0.0
    """
    return rpm * driver_teeth / driven_teeth


@exercise(
    "Scale every ingredient of a recipe from one number of portions to another. Amounts are rounded to two decimals.",
    "Return a new dict in which all amounts are multiplied by wanted / portions, to 2 places.",
)
def scale_recipe(amounts: dict[str, float], portions: int, wanted: int) -> dict[str, float]:
    """Return the amounts of a recipe for another number of portions, rounded to two decimals.

    >>> scale_recipe({"flour": 300, "eggs": 2}, 4, 6)
    {'flour': 450.0, 'eggs': 3.0}
    >>> scale_recipe({"milk": 1}, 3, 1)
    {'milk': 0.33}
    >>> scale_recipe({}, 2, 4)
    {}
    """
    factor = wanted / portions
    return {name: round(amount * factor, 2) for name, amount in amounts.items()}


@exercise(
    "Does the seesaw balance? Each side is a list of (weight, distance from the middle) pairs; compare the sums of weight times distance and answer 'left', 'right' or 'level'.",
    "Which side of a seesaw goes down, judged by total weight * distance per side: 'left', 'right', or 'level' if equal.",
)
def seesaw_side(left, right):
    """Say which side of a seesaw goes down: 'left', 'right' or 'level'.

    Both sides are lists of (weight, distance) pairs; the side with the larger sum of products sinks.

    >>> seesaw_side([(30, 2)], [(20, 3)])
    'level'
    >>> seesaw_side([(30, 2), (10, 1)], [(20, 3)])
    'left'
    >>> seesaw_side([], [(5, 1)])
    'right'
    """
    force_left = sum(w * d for w, d in left)
    force_right = sum(w * d for w, d in right)
    if force_left == force_right:
        return "level"
    return "left" if force_left > force_right else "right"


@exercise(
    "Cups, tablespoons and teaspoons for a number of teaspoons; 3 teaspoons make a tablespoon and 16 tablespoons a cup.",
    "Split teaspoons into (cups, tablespoons, teaspoons), using as many of the larger measures as possible.",
)
def kitchen_measures(teaspoons: int) -> tuple[int, int, int]:
    """Split a number of teaspoons into (cups, tablespoons, teaspoons): 3 per tablespoon, 16 tablespoons per cup.

    >>> kitchen_measures(50)
    (1, 0, 2)
    >>> kitchen_measures(10)
    (0, 3, 1)
    >>> kitchen_measures(0)
    (0, 0, 0)
    """
    tablespoons, rest = divmod(teaspoons, 3)
    cups, tablespoons = divmod(tablespoons, 16)
    return cups, tablespoons, rest
