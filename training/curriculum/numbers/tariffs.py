"""Conditionals with several thresholds: grades, tariffs, shipping, warnings."""

import bisect

from training.curriculum.exercise import exercise

SHIPPING_STEPS = [(1, 4), (5, 7), (10, 12), (30, 20)]


@exercise(
    "Letter for a score from 0 to 100: A from 90, B from 75, C from 60, D from 50, otherwise F.",
    "Translate percentage points into a grade A, B, C, D or F with the limits 90, 75, 60 and 50.",
)
def letter_for_score(score: int) -> str:
    """Return the grade for a score: A from 90, B from 75, C from 60, D from 50, else F.

    >>> letter_for_score(90)
    'A'
    >>> letter_for_score(74)
    'C'
    >>> letter_for_score(50)
    'D'
    >>> letter_for_score(12)
    'F'
    """
    for limit, letter in ((90, "A"), (75, "B"), (60, "C"), (50, "D")):
        if score >= limit:
            return letter
    return "F"


@exercise(
    "Postage for a parcel of some kilograms from SHIPPING_STEPS, which lists (highest weight, price) in ascending order; heavier parcels raise ValueError.",
    "Find the first step whose weight limit is not below the parcel's weight and return its price. ValueError if no step fits.",
)
def parcel_price(weight: float) -> int:
    """Return the price of a parcel by SHIPPING_STEPS, a list of (maximum weight, price).

    Raises:
        ValueError: the parcel is too heavy.

    >>> parcel_price(0.5)
    4
    >>> parcel_price(5)
    7
    >>> parcel_price(12)
    20
    >>> parcel_price(31)
    Traceback (most recent call last):
    ...
    ValueError: too heavy
    """
    for limit, price in SHIPPING_STEPS:
        if weight <= limit:
            return price
    raise ValueError("too heavy")


@exercise(
    "Ticket price by age: under 6 free, under 15 or from 65 on half of full, everyone else full.",
    "Price for a visitor: children below 6 pay 0; below 15 and seniors of 65 or more pay half; others pay full.",
)
def ticket_price(age: int, full: float) -> float:
    """Return the ticket price: free under 6, half price under 15 and from 65, otherwise full.

    >>> ticket_price(4, 10)
    0
    >>> ticket_price(14, 10)
    5.0
    >>> ticket_price(30, 10)
    10
    >>> ticket_price(65, 9)
    4.5
    """
    if age < 6:
        return 0
    if age < 15 or age >= 65:
        return full / 2
    return full


@exercise(
    "Parking fee: the first 30 minutes are free, then 2 per started hour counted from arrival, at most 15.",
    "Charge for minutes parked. Up to half an hour nothing; beyond that 2 for every hour begun, capped at 15.",
)
def fee_for_parking(minutes: int) -> int:
    """Return the parking fee: free up to 30 minutes, otherwise 2 per started hour, at most 15.

    >>> fee_for_parking(30)
    0
    >>> fee_for_parking(31)
    2
    >>> fee_for_parking(61)
    4
    >>> fee_for_parking(900)
    15
    """
    if minutes <= 30:
        return 0
    hours = -(-minutes // 60)
    return min(15, 2 * hours)


@exercise(
    "Electricity bill in cents: a base fee of 500, the first 100 units at 30 each and all further ones at 25.",
    "Two-step tariff with fixed part: 500 plus 30 per unit up to 100 units plus 25 per unit above.",
)
def power_bill(units):
    """Return the bill in cents: 500 basic fee, 30 per unit for the first 100 units, 25 per further unit.

    >>> power_bill(0)
    500
    >>> power_bill(100)
    3500
    >>> power_bill(120)
    4000
    """
    cheap = max(0, units - 100)
    normal = units - cheap
    return 500 + 30 * normal + 25 * cheap


@exercise(
    "Describe a temperature in Celsius: 'freezing' up to 0, 'cold' up to 10, 'mild' up to 20, 'warm' up to 28, above that 'hot'.",
    "Word for the weather by temperature with upper limits 0, 10, 20 and 28 (each included).",
)
def temperature_word(celsius: float) -> str:
    """Return 'freezing' (to 0), 'cold' (to 10), 'mild' (to 20), 'warm' (to 28) or 'hot'.

    >>> temperature_word(-3)
    'freezing'
    >>> temperature_word(10)
    'cold'
    >>> temperature_word(20.5)
    'warm'
    >>> temperature_word(35)
    'hot'
    """
    words = ["freezing", "cold", "mild", "warm", "hot"]
    return words[bisect.bisect_left([0, 10, 20, 28], celsius)]


@exercise(
    "Discount percent for a quantity, from a dict minimum quantity -> percent; the highest minimum reached counts, otherwise 0.",
    "Bulk discount lookup: of all minimum quantities not above quantity take the largest and return its percentage, or 0 if none is reached.",
)
def bulk_discount(quantity: int, table: dict[int, int]) -> int:
    """Return the discount percent of the largest minimum quantity in table that is reached, or 0.

    >>> bulk_discount(60, {10: 5, 50: 12})
    12
    >>> bulk_discount(10, {10: 5, 50: 12})
    5
    >>> bulk_discount(3, {10: 5})
    0
    """
    reached = [minimum for minimum in table if minimum <= quantity]
    return table[max(reached)] if reached else 0


@exercise(
    "Fine for speeding: nothing up to the limit, 30 up to 10 over, 80 up to 20 over, 200 beyond; doubled in a school zone.",
    "Amount to pay for driving speed where limit applies. The excess decides: 0 or less free, to 10 thirty, to 20 eighty, otherwise two hundred; school zones cost twice as much.",
)
def speeding_fine(speed: int, limit: int, school_zone: bool = False) -> int:
    """Return the fine for driving too fast.

    The excess costs 30 up to 10, 80 up to 20 and 200 above that; twice as much in a school zone.

    >>> speeding_fine(50, 50)
    0
    >>> speeding_fine(58, 50)
    30
    >>> speeding_fine(65, 50, school_zone=True)
    160
    >>> speeding_fine(100, 50)
    200
    """
    excess = speed - limit
    if excess <= 0:
        return 0
    if excess <= 10:
        fine = 30
    elif excess <= 20:
        fine = 80
    else:
        fine = 200
    return fine * 2 if school_zone else fine


@exercise(
    "Shipping costs: free from the threshold order value on, otherwise base plus extra for express.",
    "Delivery price of an order; orders of at least free_from ship free unless express is wanted, which always costs extra.",
)
def delivery_cost(order, express=False, base=5, extra=8, free_from=50):
    """Return base (0 for orders of at least free_from) plus extra for express delivery.

    >>> delivery_cost(20)
    5
    >>> delivery_cost(50)
    0
    >>> delivery_cost(80, express=True)
    8
    >>> delivery_cost(10, express=True)
    13
    """
    cost = 0 if order >= free_from else base
    if express:
        cost += extra
    return cost


@exercise(
    "Phone bill: minutes beyond the included ones cost per_minute cents each, on top of the monthly fee.",
    "Monthly fee plus the price of calling minutes that exceed the free allowance.",
)
def phone_bill(minutes: int, fee: int, included: int, per_minute: int) -> int:
    """Return the phone bill: the fee plus per_minute for every minute beyond the included ones.

    >>> phone_bill(120, 1000, 100, 9)
    1180
    >>> phone_bill(80, 1000, 100, 9)
    1000
    >>> phone_bill(0, 500, 0, 5)
    500
    """
    return fee + max(0, minutes - included) * per_minute


@exercise(
    "Which tariff is cheapest for the given usage? Each is name -> (fixed fee, price per unit). Equal costs: the first listed.",
    "Name of the plan with the smallest fee + price * usage.",
)
def cheapest_plan(plans: dict[str, tuple[float, float]], usage: float) -> str:
    """Return the name of the plan (fee, price per unit) that is cheapest for the usage.

    >>> cheapest_plan({"flat": (30, 0), "pay": (0, 2)}, 10)
    'pay'
    >>> cheapest_plan({"flat": (30, 0), "pay": (0, 2)}, 20)
    'flat'
    >>> cheapest_plan({"a": (1, 1)}, 0)
    'a'
    """
    def cost(name):
        fee, price = plans[name]
        return fee + price * usage

    return min(plans, key=cost)


@exercise(
    "Warning level for a river: 0 under the first mark, and one more for every mark that has been reached.",
    "How many of the marks are at or below the water level?",
)
def flood_level(water: float, marks: list[float]) -> int:
    """Return how many of the marks the water has reached.

    >>> flood_level(4.2, [3, 4, 5])
    2
    >>> flood_level(1, [3, 4, 5])
    0
    >>> flood_level(5, [3, 4, 5])
    3
    """
    return sum(water >= mark for mark in marks)


@exercise(
    "Loyalty status by yearly points: 'gold' from 1000, 'silver' from 400, 'bronze' from 100, else 'none'; members for more than five years are raised by one step.",
    "Status for points, lifted one step (at most to gold) if the membership lasts longer than 5 years.",
)
def loyalty_status(points: int, years: int) -> str:
    """Return 'none', 'bronze' (from 100), 'silver' (from 400) or 'gold' (from 1000 points).

    More than five years of membership raise the status by one step.

    >>> loyalty_status(450, 1)
    'silver'
    >>> loyalty_status(450, 6)
    'gold'
    >>> loyalty_status(20, 2)
    'none'
    >>> loyalty_status(5000, 9)
    'gold'
    """
    steps = ["none", "bronze", "silver", "gold"]
    step = sum(points >= limit for limit in (100, 400, 1000))
    if years > 5:
        step = min(step + 1, len(steps) - 1)
    return steps[step]


@exercise(
    "Dose in millilitres by body weight: 2 below 10 kg, 5 below 25 kg, 7.5 below 40 kg, otherwise 10. Weights of zero or less raise ValueError.",
    "Syrup dose for a child of the given weight, stepping at 10, 25 and 40 kg; invalid weights give a ValueError.",
)
def syrup_dose(weight_kg: float) -> float:
    """Return the dose in ml: 2 below 10 kg, 5 below 25 kg, 7.5 below 40 kg, else 10.

    :raises ValueError: if the weight is not positive

    >>> syrup_dose(8)
    2
    >>> syrup_dose(25)
    7.5
    >>> syrup_dose(70)
    10
    >>> syrup_dose(0)
    Traceback (most recent call last):
    ...
    ValueError: weight must be positive
    """
    if weight_kg <= 0:
        raise ValueError("weight must be positive")
    if weight_kg < 10:
        return 2
    if weight_kg < 25:
        return 5
    if weight_kg < 40:
        return 7.5
    return 10


@exercise(
    "Part of the day for an hour 0-23: 'night' before 6 and from 22, 'morning' before 12, 'afternoon' before 18, else 'evening'.",
    "Name the time of day belonging to an hour of the 24-hour clock.",
)
def day_part(hour):
    """Return 'night' (before 6 or from 22), 'morning' (before 12), 'afternoon' (before 18) or 'evening'.

    >>> day_part(3)
    'night'
    >>> day_part(6)
    'morning'
    >>> day_part(17)
    'afternoon'
    >>> day_part(22)
    'night'
    >>> day_part(19)
    'evening'
    """
    if hour < 6 or hour >= 22:
        return "night"
    if hour < 12:
        return "morning"
    return "afternoon" if hour < 18 else "evening"


@exercise(
    "Season on the northern half of the globe for a month number: 12 to 2 winter, 3 to 5 spring, 6 to 8 summer, 9 to 11 autumn.",
    "Map a month (1-12) to 'winter', 'spring', 'summer' or 'autumn'.",
)
def season_of_month(month: int) -> str:
    """Return the northern season of a month: winter for 12 to 2, then spring, summer and autumn.

    >>> season_of_month(1)
    'winter'
    >>> season_of_month(5)
    'spring'
    >>> season_of_month(9)
    'autumn'
    >>> season_of_month(12)
    'winter'
    """
    return ("winter", "spring", "summer", "autumn")[month % 12 // 3]


@exercise(
    "Taxi fare in cents: 350 to start, 200 per kilometre for the first 5 km and 150 for each further one; started kilometres count fully. At night add 10 percent, rounded down.",
    "Fare from the number of kilometres (rounded up), dearer for the first five, with a 10 percent night surcharge that is rounded down to cents.",
)
def fare_by_kilometre(kilometres: float, night: bool = False) -> int:
    """Return the taxi fare in cents.

    350 to start, 200 per started kilometre up to 5 and 150 for each one after that; 10 percent more at night,
    rounded down.

    >>> fare_by_kilometre(3)
    950
    >>> fare_by_kilometre(6.2)
    1650
    >>> fare_by_kilometre(3, night=True)
    1045
    """
    started = int(-(-kilometres // 1))
    fare = 350 + 200 * min(started, 5) + 150 * max(0, started - 5)
    if night:
        fare += fare // 10
    return fare


@exercise(
    "Clothing size for a chest measurement in cm: S below 92, M below 100, L below 108, XL below 116, above that None.",
    "Which of S, M, L or XL fits? Upper limits (not included) are 92, 100, 108 and 116; return None if all are too small.",
)
def shirt_size(chest):
    """Return S (below 92 cm), M (below 100), L (below 108) or XL (below 116), or None if larger.

    >>> shirt_size(90)
    'S'
    >>> shirt_size(100)
    'L'
    >>> shirt_size(130) is None
    True
    """
    sizes = {92: "S", 100: "M", 108: "L", 116: "XL"}
    for limit, name in sizes.items():
        if chest < limit:
            return name
    return None


@exercise(
    "Did the student pass? Average of at least 50 and no single mark under 30. An empty list fails.",
    "True when the mean mark is 50 or better and the worst mark is 30 or better.",
)
def has_passed(marks: list[int]) -> bool:
    """Check whether the marks average at least 50 with none below 30; no marks is a fail.

    >>> has_passed([50, 60, 40])
    True
    >>> has_passed([90, 80, 20])
    False
    >>> has_passed([])
    False
    """
    if not marks:
        return False
    return sum(marks) / len(marks) >= 50 and min(marks) >= 30


@exercise(
    "Vacation days: 25 basic, one more per full 5 years of service up to 5 extra, and 3 more from age 60.",
    "Yearly days off by age and years of service: 25 + (years // 5, at most 5) + 3 for those aged 60 or over.",
)
def vacation_days(age: int, years: int) -> int:
    """Return 25 days plus one per full 5 years of service (at most 5), plus 3 from the age of 60.

    >>> vacation_days(30, 4)
    25
    >>> vacation_days(45, 12)
    27
    >>> vacation_days(61, 40)
    33
    """
    days = 25 + min(5, years // 5)
    if age >= 60:
        days += 3
    return days


@exercise(
    "Library fee for a book returned late: 10 cents a day for the first week, 25 for each further day, but no more than the book's price.",
    "Overdue charge in cents, the daily rate rising after seven days and the total being limited to price.",
)
def overdue_fee(days: int, price: int) -> int:
    """Return the late fee: 10 per day for 7 days, then 25 per day, at most the price of the book.

    >>> overdue_fee(3, 1000)
    30
    >>> overdue_fee(10, 1000)
    145
    >>> overdue_fee(100, 800)
    800
    >>> overdue_fee(0, 800)
    0
    """
    first = min(days, 7)
    fee = first * 10 + (days - first) * 25
    return min(fee, price)


@exercise(
    "Strength of the wind from its speed in km/h as a number: limits 1, 6, 12, 20, 29 and 39 each raise it by one when reached.",
    "Wind force 0 to 6 for a speed, using the lower limits 1, 6, 12, 20, 29, 39.",
)
def wind_force(speed: float) -> int:
    """Return the wind force for a speed in km/h, the forces 1 to 6 starting at 1, 6, 12, 20, 29 and 39.

    >>> wind_force(0.5)
    0
    >>> wind_force(6)
    2
    >>> wind_force(25)
    4
    >>> wind_force(100)
    6
    """
    return bisect.bisect_right([1, 6, 12, 20, 29, 39], speed)
