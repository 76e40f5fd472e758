"""Solids, physical quantities and conversions between units."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Add the bottom and the four sides of an open box.",
    "Given length, width and height, how much material covers a box that has no top?",
)
def box_surface_open(length: float, width: float, height: float) -> float:
    """Return the outer surface of a box without a lid.

    >>> box_surface_open(4, 3, 2)
    40
    >>> box_surface_open(1, 1, 1)
    5
    >>> box_surface_open(5, 2, 0)
    10
    """
    return length * width + 2 * height * (length + width)


@exercise(
    "Compute perimeter times height minus the area of doors and windows.",
    "Given a room's length, width and height and the total area of openings, what area is to be painted?",
)
def paint_for_walls(length, width, height, openings):
    """Return the wall area of a room with the given floor sides and height, less the area of the openings.

    >>> paint_for_walls(5, 4, 2.5, 6)
    39.0
    >>> paint_for_walls(3, 3, 2, 0)
    24
    >>> paint_for_walls(2, 2, 3, 4)
    20
    """
    return 2 * (length + width) * height - openings


@exercise(
    "Divide the area by the coverage of a can and round up.",
    "Given an area and the area one can covers, compute the whole number of cans to buy.",
)
def cans_needed(area: float, per_can: float) -> int:
    """Return how many cans of paint are needed if one can covers per_can square metres.

    >>> cans_needed(45, 10)
    5
    >>> cans_needed(20, 10)
    2
    >>> cans_needed(0, 8)
    0
    """
    return math.ceil(area / per_can)


@exercise(
    "Multiply the three sides in metres and by 1000 litres per cubic metre.",
    "Given length, width and depth in metres, compute the volume in litres.",
)
def pool_litres(length, width, depth):
    """Return how many litres fit into a pool whose sides are given in metres.

    >>> pool_litres(10, 5, 2)
    100000
    >>> pool_litres(1, 1, 1)
    1000
    >>> pool_litres(2.5, 2, 0.5)
    2500.0
    """
    return length * width * depth * 1000


@exercise(
    "Compute pi times radius squared times height with one decimal.",
    "Given the radius and height of a round glass in cm, how many ml does it hold (one decimal)?",
)
def glass_volume(radius: float, height: float) -> float:
    """Return the volume in millilitres of a cylindrical glass with radius and height in centimetres, rounded to 1 digit.

    >>> glass_volume(3, 10)
    282.7
    >>> glass_volume(1, 1)
    3.1
    >>> glass_volume(4, 0)
    0.0
    """
    return round(math.pi * radius**2 * height, 1)


@exercise(
    "Subtract the hollow inner cylinder from the outer one, with two decimals.",
    "Given two radii and a length, how much material does the tube consist of?",
)
def pipe_material(outer, inner, length):
    """Return the volume of a pipe wall with outer and inner radius and length, rounded to 2 digits.

    >>> pipe_material(2, 1, 10)
    94.25
    >>> pipe_material(3, 3, 5)
    0.0
    >>> pipe_material(1, 0, 1)
    3.14
    """
    return round(math.pi * (outer**2 - inner**2) * length, 2)


@exercise(
    "Take the cube root of the volume with two decimals.",
    "Given how much a cube holds, how long is its edge (two places)?",
)
def cube_edge_from_volume(volume: float) -> float:
    """Return the edge length of a cube with the given volume, rounded to 2 digits.

    >>> cube_edge_from_volume(27)
    3.0
    >>> cube_edge_from_volume(10)
    2.15
    >>> cube_edge_from_volume(1)
    1.0
    """
    return round(volume ** (1 / 3), 2)


@exercise(
    "Count the whole cubes along each side and multiply the three counts.",
    "Given integer box sides and an edge length, how many cubes can be packed in rows?",
)
def small_cubes_in_box(length, width, height, edge):
    """Return how many cubes with the given edge fit into a box when they are stacked along its sides.

    >>> small_cubes_in_box(10, 8, 6, 2)
    60
    >>> small_cubes_in_box(5, 5, 5, 2)
    8
    >>> small_cubes_in_box(3, 3, 3, 4)
    0
    """
    return (length // edge) * (width // edge) * (height // edge)


@exercise(
    "Check if the two shortest box sides fit the opening in one of both orientations.",
    "Given three box sides and an opening, compare the smaller sides in order with the smaller and larger side of the opening.",
)
def passes_opening(box: tuple, width: float, height: float) -> bool:
    """Return whether a box can be pushed through an opening of width times height, using its two smallest sides.

    >>> passes_opening((3, 9, 2), 2, 3)
    True
    >>> passes_opening((4, 4, 4), 3, 5)
    False
    >>> passes_opening((1, 2, 3), 2, 1)
    True
    """
    a, b, _ = sorted(box)
    return a <= min(width, height) and b <= max(width, height)


@exercise(
    "Compute the density with three decimals.",
    "Given a mass and a volume, how much mass is there per unit of volume?",
)
def density_of(mass, volume):
    """Return mass divided by volume, rounded to 3 digits.

    >>> density_of(10, 4)
    2.5
    >>> density_of(1, 3)
    0.333
    >>> density_of(0, 5)
    0.0
    """
    return round(mass / volume, 3)


@exercise(
    "Compare the mass with the volume: less mass floats, more sinks, equal hovers.",
    "Given grams and cubic centimetres, tell how the body behaves in water, one gram per cubic centimetre.",
)
def floats_in_water(mass_g: float, volume_cm3: float) -> str:
    """Return 'floats', 'sinks' or 'hovers' for a body with mass in grams and volume in cubic centimetres.

    >>> floats_in_water(5, 10)
    'floats'
    >>> floats_in_water(10, 5)
    'sinks'
    >>> floats_in_water(3, 3)
    'hovers'
    """
    if mass_g < volume_cm3:
        return "floats"
    return "sinks" if mass_g > volume_cm3 else "hovers"


@exercise(
    "Divide the kilometres by the time in hours, with one decimal.",
    "Given a distance in kilometres and the minutes it took, compute km per hour.",
)
def average_speed_kmh(km: float, minutes: float) -> float:
    """Return the average speed in kilometres per hour for a distance in km and a time in minutes, rounded to 1 digit.

    >>> average_speed_kmh(30, 45)
    40.0
    >>> average_speed_kmh(5, 60)
    5.0
    >>> average_speed_kmh(1, 7)
    8.6
    """
    return round(km / (minutes / 60), 1)


@exercise(
    "Divide the speed in km/h by 3.6 with two decimals.",
    "Given a speed in kilometres per hour, how many metres are covered each second?",
)
def kmh_to_ms(kmh):
    """Convert kilometres per hour to metres per second, rounded to 2 digits.

    >>> kmh_to_ms(36)
    10.0
    >>> kmh_to_ms(100)
    27.78
    >>> kmh_to_ms(0)
    0.0
    """
    return round(kmh / 3.6, 2)


@exercise(
    "How many minutes does a trip of distance_km take at speed_kmh? Round to an integer.",
    "Given kilometres and kilometres per hour, compute the duration in minutes.",
)
def travel_minutes(distance_km: float, speed_kmh: float) -> int:
    """Return the travel time in minutes for a distance and a speed, rounded to a whole minute.

    >>> travel_minutes(50, 100)
    30
    >>> travel_minutes(7, 60)
    7
    >>> travel_minutes(10, 45)
    13
    """
    return round(distance_km / speed_kmh * 60)


@exercise(
    "Compute the running pace in minutes and two-digit seconds per kilometre.",
    "Given total minutes and kilometres, write how long one kilometre took as minutes:seconds.",
)
def pace_text(minutes, km):
    """Return the time per kilometre as text 'M:SS' for a run of km kilometres in the given minutes, cut to whole seconds.

    >>> pace_text(50, 10)
    '5:00'
    >>> pace_text(27, 5)
    '5:24'
    >>> pace_text(6, 1)
    '6:00'
    """
    seconds = int(minutes * 60 / km)
    return f"{seconds // 60}:{seconds % 60:02d}"


@exercise(
    "Divide the liters by the kilometres and multiply by 100, with one decimal.",
    "Given the fuel burnt and the distance driven, compute the consumption per 100 km.",
)
def fuel_per_100km(liters: float, km: float) -> float:
    """Return the fuel use in liters per 100 kilometres, rounded to 1 digit.

    >>> fuel_per_100km(30, 500)
    6.0
    >>> fuel_per_100km(7, 100)
    7.0
    >>> fuel_per_100km(0, 10)
    0.0
    """
    return round(liters / km * 100, 1)


@exercise(
    "Divide the liters by the consumption per 100 km, multiply by 100 and round down.",
    "Given the fuel in the tank and the consumption per 100 km, what is the remaining range?",
)
def range_left(liters, per_100km):
    """Return how many whole kilometres can be driven with the liters left and the given use per 100 km.

    >>> range_left(20, 8)
    250
    >>> range_left(5, 7)
    71
    >>> range_left(0, 6)
    0
    """
    return int(liters / per_100km * 100)


@exercise(
    "Multiply distance, consumption per 100 km and price per liter, divide by 100 and round to 2 digits.",
    "Given km, liters per 100 km and the price of a liter, compute what the trip costs.",
)
def trip_fuel_price(km: float, per_100km: float, price: float) -> float:
    """Return the fuel cost of a trip, rounded to cents.

    >>> trip_fuel_price(250, 6, 1.5)
    22.5
    >>> trip_fuel_price(100, 8, 2)
    16.0
    >>> trip_fuel_price(0, 5, 1.8)
    0.0
    """
    return round(km * per_100km / 100 * price, 2)


@exercise(
    "Subtract 32, multiply by 5, divide by 9 and keep one decimal.",
    "Given degrees Fahrenheit, return degrees Celsius with one decimal.",
)
def celsius_of(fahrenheit):
    """Convert a temperature from Fahrenheit to Celsius, rounded to 1 digit.

    >>> celsius_of(212)
    100.0
    >>> celsius_of(32)
    0.0
    >>> celsius_of(70)
    21.1
    """
    return round((fahrenheit - 32) * 5 / 9, 1)


@exercise(
    "Find the maximum and convert it by times 1.8 plus 32.",
    "Given temperatures in Celsius, give the largest one in degrees Fahrenheit.",
)
def hottest_in_fahrenheit(celsius_values: list) -> float:
    """Return the highest of the Celsius temperatures converted to Fahrenheit.

    >>> hottest_in_fahrenheit([10, 25, 20])
    77.0
    >>> hottest_in_fahrenheit([0])
    32.0
    >>> hottest_in_fahrenheit([-40, -10])
    14.0
    """
    return max(celsius_values) * 1.8 + 32


@exercise(
    "Divide cm by 2.54, round to inches and split by twelve.",
    "Given a height in centimetres, express it as a tuple of feet and remaining inches.",
)
def feet_and_inches(cm):
    """Convert centimetres to whole feet and inches, rounding to the nearest inch, and return (feet, inches).

    >>> feet_and_inches(180)
    (5, 11)
    >>> feet_and_inches(30.48)
    (1, 0)
    >>> feet_and_inches(0)
    (0, 0)
    """
    inches = round(cm / 2.54)
    return inches // 12, inches % 12


@exercise(
    "Count twelve inches per foot, multiply by 2.54 and keep one decimal.",
    "Given feet and inches, compute the length in cm.",
)
def inches_total(feet: int, inches: int) -> float:
    """Convert a length of feet and inches to centimetres, rounded to 1 digit.

    >>> inches_total(5, 11)
    180.3
    >>> inches_total(1, 0)
    30.5
    >>> inches_total(0, 0)
    0.0
    """
    return round((feet * 12 + inches) * 2.54, 1)


@exercise(
    "Bring the value to millimetres by the size of its unit and divide by the size of the wanted unit.",
    "Given a value and two metric length units, return the value in the second unit.",
)
def convert_length(value, from_unit, to_unit):
    """Convert a length between the units 'mm', 'cm', 'm' and 'km'.

    >>> convert_length(2.5, "m", "cm")
    250.0
    >>> convert_length(1500, "m", "km")
    1.5
    >>> convert_length(7, "cm", "mm")
    70.0
    """
    size = {"mm": 1, "cm": 10, "m": 1000, "km": 1000000}
    return value * size[from_unit] / size[to_unit]


@exercise(
    "Choose the largest of m, cm and mm that gives at least 1 and format the value with it.",
    "Given millimetres, return text such as '2.5 m', '3.0 cm' or '7 mm'.",
)
def best_length_unit(mm: int) -> str:
    """Write a length in millimetres as text with unit 'm' from 1000 on, 'cm' from 10 on, and 'mm' below.

    >>> best_length_unit(2500)
    '2.5 m'
    >>> best_length_unit(30)
    '3.0 cm'
    >>> best_length_unit(7)
    '7 mm'
    """
    if mm >= 1000:
        return f"{mm / 1000} m"
    if mm >= 10:
        return f"{mm / 10} cm"
    return f"{mm} mm"


@exercise(
    "Divide by 1024 while the size is at least that and units remain, then format value and unit.",
    "Given a number of bytes, produce text like '1.5 KB'.",
)
def bytes_readable(size: int) -> str:
    """Write a size in bytes with the largest fitting unit B, KB, MB or GB, dividing by 1024, with one decimal.

    >>> bytes_readable(1536)
    '1.5 KB'
    >>> bytes_readable(10)
    '10.0 B'
    >>> bytes_readable(3145728)
    '3.0 MB'
    """
    units = ["B", "KB", "MB", "GB"]
    i = 0
    while size >= 1024 and i < len(units) - 1:
        size /= 1024
        i += 1
    return f"{size:.1f} {units[i]}"


@exercise(
    "Multiply the megabytes by 8, divide by the speed in megabits per second and round up.",
    "Given a file size in MB and a line speed in Mbit/s, compute the whole seconds needed.",
)
def download_seconds(megabytes, megabits_per_second):
    """Return how many seconds a download takes, rounded up, where a byte has eight bits.

    >>> download_seconds(100, 50)
    16
    >>> download_seconds(1, 3)
    3
    >>> download_seconds(0, 10)
    0
    """
    return math.ceil(megabytes * 8 / megabits_per_second)


@exercise(
    "Multiply cups by grams per cup and by the ratio of wanted to original persons.",
    "Given a recipe amount in cups for base_people, how many grams are needed for people?",
)
def grams_from_recipe(cups: float, grams_per_cup: float, people: int, base_people: int) -> float:
    """Convert cups to grams and scale the amount from base_people to people.

    >>> grams_from_recipe(2, 120, 6, 4)
    360.0
    >>> grams_from_recipe(1, 200, 1, 2)
    100.0
    >>> grams_from_recipe(3, 100, 3, 3)
    300.0
    """
    return cups * grams_per_cup * people / base_people


@exercise(
    "Compute the body mass index with one decimal.",
    "Given weight and height, divide kilograms by height squared and round to one place.",
)
def body_index(kg, metres):
    """Return the weight in kg divided by the square of the height in metres, rounded to 1 digit.

    >>> body_index(70, 1.75)
    22.9
    >>> body_index(80, 2)
    20.0
    >>> body_index(50, 1.6)
    19.5
    """
    return round(kg / metres**2, 1)


@exercise(
    "Compute the energy of motion of a body.",
    "Given mass in kg and speed in m/s, return the kinetic energy in joules.",
)
def kinetic_energy(mass: float, speed: float) -> float:
    """Return half the mass times the square of the speed.

    >>> kinetic_energy(2, 3)
    9.0
    >>> kinetic_energy(1, 0)
    0.0
    >>> kinetic_energy(10, 10)
    500.0
    """
    return 0.5 * mass * speed**2


@exercise(
    "Take the square root of twice the height over 9.81, with two decimals.",
    "Given a height, compute the time in seconds until a dropped stone hits the ground.",
)
def fall_seconds(height):
    """Return how long a free fall from the given height in metres lasts, with 9.81 for gravity, rounded to 2 digits.

    >>> fall_seconds(10)
    1.43
    >>> fall_seconds(0)
    0.0
    >>> fall_seconds(78.48)
    4.0
    """
    return round(math.sqrt(2 * height / 9.81), 2)


@exercise(
    "Add the reciprocals of all resistances and take the reciprocal of the sum, with two decimals.",
    "Given positive resistor values, compute the combined resistance of a parallel circuit.",
)
def resistors_in_parallel(resistors: list) -> float:
    """Return the total resistance of resistors connected in parallel, rounded to 2 digits.

    >>> resistors_in_parallel([10, 10])
    5.0
    >>> resistors_in_parallel([5])
    5.0
    >>> resistors_in_parallel([2, 3, 6])
    1.0
    """
    return round(1 / sum(1 / r for r in resistors), 2)


@exercise(
    "Apply Ohm's law, rejecting a resistance of zero or less with a ValueError.",
    "Given volts and ohms, compute the amperes; resistances that are not above 0 are an error.",
)
def current_of(voltage, resistance):
    """Return the current as voltage divided by resistance; raise ValueError if the resistance is not positive.

    >>> current_of(12, 4)
    3.0
    >>> current_of(5, 10)
    0.5
    >>> current_of(1, 0)
    Traceback (most recent call last):
        ...
    ValueError: resistance must be positive
    """
    if resistance <= 0:
        raise ValueError("resistance must be positive")
    return voltage / resistance


@exercise(
    "Convert watts times hours to kilowatt hours and multiply by the price, rounding to 2 digits.",
    "Given the power in watts, the hours and the price of a kWh, what does the use cost?",
)
def energy_cost(watts: float, hours: float, price_per_kwh: float) -> float:
    """Return the cost of running a device with the given power for some hours, rounded to cents.

    >>> energy_cost(1000, 5, 0.3)
    1.5
    >>> energy_cost(60, 100, 0.25)
    1.5
    >>> energy_cost(0, 10, 1)
    0.0
    """
    return round(watts * hours / 1000 * price_per_kwh, 2)


@exercise(
    "Average both temperatures weighted by the liters, with one decimal.",
    "Given two amounts with their temperatures, compute the temperature after mixing.",
)
def mix_temperature(a_liters, a_degrees, b_liters, b_degrees):
    """Return the temperature of two mixed amounts of water, rounded to 1 digit.

    >>> mix_temperature(1, 20, 1, 40)
    30.0
    >>> mix_temperature(3, 10, 1, 90)
    30.0
    >>> mix_temperature(2, 50, 0, 10)
    50.0
    """
    total = a_liters * a_degrees + b_liters * b_degrees
    return round(total / (a_liters + b_liters), 1)
