"""Business rules: shipping, discounts, tariffs, points, seats, parking, fines."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Shipping costs 4.9 below 50 euros of order value, and nothing from 50 on; express always adds 6.",
    "Delivery fee for an order: free at 50 or more, otherwise 4.9, plus 6 when express is wanted.",
)
def delivery_fee(order_value: float, express: bool = False) -> float:
    """Return the delivery fee of an order.

    Orders below 50 pay 4.9, larger ones 0. Express delivery costs 6 more in either case.

    >>> delivery_fee(20)
    4.9
    >>> delivery_fee(50)
    0
    >>> delivery_fee(80, express=True)
    6
    >>> delivery_fee(10, True)
    10.9
    """
    fee = 4.9 if order_value < 50 else 0
    if express:
        fee += 6
    return fee


@exercise(
    "Parking: the first half hour is free, then every started hour after it costs 2, but never more than 15 in total.",
    "Compute a parking fee in euros from minutes: 30 free minutes, 2 per commenced hour of the rest, capped at 15.",
)
def car_park_charge(minutes: int) -> int:
    """Return the parking fee for a stay in minutes.

    The first 30 minutes are free. Each started hour beyond them costs 2, with a maximum of 15.

    >>> car_park_charge(30)
    0
    >>> car_park_charge(31)
    2
    >>> car_park_charge(120)
    4
    >>> car_park_charge(2000)
    15
    """
    if minutes <= 30:
        return 0
    hours = math.ceil((minutes - 30) / 60)
    return min(15, 2 * hours)


@exercise(
    "Fine for a late book: 20 cents for each of the first 7 days, 50 cents for each further day; not late means 0.",
    "Library fine in cents. Days one to seven cost 20 each and later days 50 each; zero or negative lateness is free.",
)
def library_fine(days_late: int) -> int:
    """Return the fine in cents for returning a book late.

    >>> library_fine(3)
    60
    >>> library_fine(9)
    240
    >>> library_fine(-2)
    0
    """
    if days_late <= 0:
        return 0
    return 20 * min(days_late, 7) + 50 * max(0, days_late - 7)


@exercise(
    "Ticket price by age: under 6 free, under 18 half, from 65 on three quarters, all others full price.",
    "Given a full price and an age, return the price to pay: children below 6 nothing, minors 50 percent, seniors (65+) 75 percent.",
)
def admission_price(full_price: float, age: int) -> float:
    """Return the admission price for an age.

    Below 6 it is free, below 18 half price, from 65 on 75 percent, otherwise the full price.

    >>> admission_price(12, 4)
    0
    >>> admission_price(12, 17)
    6.0
    >>> admission_price(12, 65)
    9.0
    >>> admission_price(12, 40)
    12
    """
    if age < 6:
        return 0
    if age < 18:
        return full_price / 2
    if age >= 65:
        return full_price * 0.75
    return full_price


@exercise(
    "Volume discount in percent: 0 below 10 pieces, 5 from 10, 10 from 50, 15 from 100.",
    "Look up the discount rate for a quantity in the steps 10, 50 and 100, worth 5, 10 and 15 percent.",
)
def bulk_discount_percent(quantity: int) -> int:
    """Return the discount percentage for a quantity.

    From 10 pieces on it is 5, from 50 on 10, from 100 on 15, below 10 it is 0.

    >>> bulk_discount_percent(9)
    0
    >>> bulk_discount_percent(10)
    5
    >>> bulk_discount_percent(99)
    10
    >>> bulk_discount_percent(1000)
    15
    """
    for least, percent in ((100, 15), (50, 10), (10, 5)):
        if quantity >= least:
            return percent
    return 0


@exercise(
    "In a 'buy three, pay two' offer the cheapest of each complete group of three, taken from the dearest down, is free. What is the sum to pay?",
    "Total for prices when every third item, in descending order of price, costs nothing.",
)
def third_item_free(prices: list[int]) -> int:
    """Return the total when, sorted from dear to cheap, every third item is free.

    >>> third_item_free([5, 9, 7])
    16
    >>> third_item_free([4, 4])
    8
    >>> third_item_free([1, 2, 3, 4, 5, 6])
    16
    >>> third_item_free([])
    0
    """
    ordered = sorted(prices, reverse=True)
    return sum(price for i, price in enumerate(ordered, 1) if i % 3 != 0)


@exercise(
    "Loyalty level by points: 'bronze' below 100, 'silver' below 500, 'gold' below 2000, else 'platinum'.",
    "Name the customer tier for a number of points; the borders 100, 500 and 2000 belong to the higher tier.",
)
def loyalty_tier(points):
    """Return the loyalty tier for a number of points.

    >>> loyalty_tier(0)
    'bronze'
    >>> loyalty_tier(100)
    'silver'
    >>> loyalty_tier(1999)
    'gold'
    >>> loyalty_tier(2000)
    'platinum'
    """
    if points < 100:
        return "bronze"
    if points < 500:
        return "silver"
    return "gold" if points < 2000 else "platinum"


@exercise(
    "Electricity bill in cents: each tier is a (limit, price) pair saying up to which total kWh the price holds; the last limit is None.",
    "Tiered tariff: charge the units step by step with the price of the tier they fall into. A limit of None means no upper end.",
)
def tiered_bill(units: int, tiers) -> int:
    """Return the cost of units under a tiered tariff.

    Args:
        units: The consumption.
        tiers: Pairs (upper limit, price per unit) in ascending order; the last limit is None.

    >>> tiered_bill(150, [(100, 10), (None, 20)])
    2000
    >>> tiered_bill(80, [(100, 10), (None, 20)])
    800
    >>> tiered_bill(300, [(100, 10), (200, 15), (None, 20)])
    4500
    """
    cost = 0
    used = 0
    for limit, price in tiers:
        upper = units if limit is None else min(units, limit)
        if upper > used:
            cost += (upper - used) * price
            used = upper
    return cost


@exercise(
    "Gross pay: hours above 40 in the week are paid at one and a half times the hourly rate.",
    "Weekly wage with overtime: the first 40 hours at the normal rate, the rest at 1.5 times.",
)
def wage_with_overtime(hours: float, rate: float) -> float:
    """Return the weekly pay; hours over 40 count one and a half times.

    >>> wage_with_overtime(40, 10)
    400.0
    >>> wage_with_overtime(45, 10)
    475.0
    >>> wage_with_overtime(0, 10)
    0.0
    """
    overtime = max(0, hours - 40)
    return (hours + 0.5 * overtime) * rate * 1.0


@exercise(
    "Split a bill in cents among people so that everyone pays a whole amount and the first ones pay the extra cents.",
    "List of what each of n people pays when total cents are shared as evenly as possible, larger shares first.",
)
def share_cents(total: int, people: int) -> list[int]:
    """Split a total in cents as evenly as possible, larger shares first.

    >>> share_cents(1000, 3)
    [334, 333, 333]
    >>> share_cents(7, 2)
    [4, 3]
    >>> share_cents(2, 4)
    [1, 1, 0, 0]
    """
    share, extra = divmod(total, people)
    return [share + 1] * extra + [share] * (people - extra)


@exercise(
    "Who owes what: each person's payment minus the equal share of everything, so a positive number is money to get back.",
    "After a trip, compute for every person paid amount minus average payment.",
)
def trip_balances(paid: dict[str, float]) -> dict[str, float]:
    """Return for each person how much they paid above (or below) the equal share.

    >>> trip_balances({"Ann": 30, "Bob": 0, "Cem": 0})
    {'Ann': 20.0, 'Bob': -10.0, 'Cem': -10.0}
    >>> trip_balances({"Ann": 8})
    {'Ann': 0.0}
    >>> trip_balances({"Ann": 5, "Bob": 6})
    {'Ann': -0.5, 'Bob': 0.5}
    """
    share = sum(paid.values()) / len(paid)
    return {name: amount - share for name, amount in paid.items()}


@exercise(
    "Seat label for a seat index in a hall with a given number of seats per row: row letter from A, seat number from 1.",
    "Convert a running seat number from zero to a label such as 'B3', with `per_row` seats in each lettered row.",
)
def seat_label(index: int, per_row: int) -> str:
    """Return a label like 'B3' for a seat index counted from 0.

    >>> seat_label(0, 10)
    'A1'
    >>> seat_label(12, 10)
    'B3'
    >>> seat_label(7, 4)
    'B4'
    """
    row, seat = divmod(index, per_row)
    return chr(ord("A") + row) + str(seat + 1)


@exercise(
    "Find where a group can sit together: index of the first run of `size` neighbouring free seats ('.'), or -1.",
    "In a row drawn with '.' for free and 'x' for taken seats, give the leftmost start of enough adjacent free ones, else -1.",
)
def seats_together(row: str, size: int) -> int:
    """Return the index of the first group of adjacent free seats, or -1.

    Free seats are '.', taken seats 'x'.

    >>> seats_together("x..x...", 3)
    4
    >>> seats_together("x..x...", 1)
    1
    >>> seats_together("x..x", 3)
    -1
    """
    return row.find("." * size)


@exercise(
    "Apply a voucher: 'P10' takes 10 percent off, 'F5' takes a fixed 5 off but never below zero, other codes change nothing.",
    "Price after a voucher code. P means percent, F a fixed amount (result at least 0), each followed by a number; unknown codes are ignored.",
)
def apply_voucher(price: float, code: str) -> float:
    """Return the price after applying a voucher code.

    'P' with a number reduces by that percentage, 'F' with a number by that amount (not below 0).
    Other codes have no effect.

    >>> apply_voucher(80, "P25")
    60.0
    >>> apply_voucher(20, "F5")
    15
    >>> apply_voucher(3, "F5")
    0
    >>> apply_voucher(3, "HELLO")
    3
    """
    kind, number = code[:1], code[1:]
    if not number.isdigit():
        return price
    if kind == "P":
        return price * (100 - int(number)) / 100
    if kind == "F":
        return max(0, price - int(number))
    return price


@exercise(
    "Commission on sales: nothing up to the target, and beyond it the given percentage of the part above the target.",
    "A seller earns `percent` percent of whatever the sales exceed the target by; return that amount.",
)
def sales_commission(sales, target, percent):
    """Return the commission on the part of the sales above the target.

    >>> sales_commission(1500, 1000, 10)
    50.0
    >>> sales_commission(900, 1000, 10)
    0.0
    >>> sales_commission(1000, 1000, 10)
    0.0
    """
    return max(0, sales - target) * percent / 100


@exercise(
    "Months needed until savings reach the goal when the same amount is put aside each month.",
    "Number of monthly deposits required to bring `saved` up to at least `goal`; zero if it is already there.",
)
def months_to_goal(saved: int, goal: int, monthly: int) -> int:
    """Return how many monthly payments are needed to reach a savings goal.

    >>> months_to_goal(0, 100, 30)
    4
    >>> months_to_goal(50, 100, 25)
    2
    >>> months_to_goal(100, 100, 25)
    0
    """
    missing = max(0, goal - saved)
    return math.ceil(missing / monthly)


@exercise(
    "Balance after some years with yearly interest in percent, rounded to cents each year.",
    "Compound interest: add the percentage every year, rounding to two decimals after each one.",
)
def grow_savings(amount: float, percent: float, years: int) -> float:
    """Return the amount after adding interest for a number of years, rounded to cents yearly.

    >>> grow_savings(100, 10, 2)
    121.0
    >>> grow_savings(100, 5, 0)
    100
    >>> grow_savings(50, 50, 1)
    75.0
    """
    for _ in range(years):
        amount = round(amount * (1 + percent / 100), 2)
    return amount


@exercise(
    "Taxi fare in cents: base fare, then per started 200 metres, and at night (hour before 6 or from 22) a fifth more.",
    "Compute 350 plus 40 for each begun 200 m; between 22:00 and 6:00 add 20 percent, rounded down to whole cents.",
)
def cab_price(metres: int, hour: int) -> int:
    """Return a taxi fare in cents.

    The fare is 350 plus 40 per started 200 metres. From 22 to before 6 o'clock it is 20 percent higher,
    rounded down.

    >>> cab_price(1000, 12)
    550
    >>> cab_price(1001, 12)
    590
    >>> cab_price(1000, 23)
    660
    >>> cab_price(0, 5)
    420
    """
    fare = 350 + 40 * -(-metres // 200)
    if hour < 6 or hour >= 22:
        fare = fare * 120 // 100
    return fare


@exercise(
    "Net price, tax and gross price for a net amount and a tax rate in percent, each rounded to two decimals.",
    "Return (net, tax, gross) rounded to cents for an amount before tax.",
)
def tax_breakdown(net: float, rate: float = 19) -> tuple[float, float, float]:
    """Return net, tax and gross amounts, rounded to two decimals.

    >>> tax_breakdown(100)
    (100, 19.0, 119.0)
    >>> tax_breakdown(50, 7)
    (50, 3.5, 53.5)
    >>> tax_breakdown(0)
    (0, 0.0, 0.0)
    """
    tax = round(net * rate / 100, 2)
    return round(net, 2), tax, round(net + tax, 2)


@exercise(
    "Refund share for a cancellation: all of it 14 or more days ahead, half from 3 days, nothing later.",
    "How much of the price is paid back when a trip is cancelled so many days before the start?",
)
def refund_amount(price: float, days_before: int) -> float:
    """Return the refund for a cancellation some days before the start.

    At least 14 days before: everything. At least 3 days: half. Otherwise 0.

    >>> refund_amount(200, 14)
    200
    >>> refund_amount(200, 5)
    100.0
    >>> refund_amount(200, 2)
    0
    """
    if days_before >= 14:
        return price
    return price / 2 if days_before >= 3 else 0


@exercise(
    "Cheapest number of boxes: big boxes hold `big` pieces and small ones `small`; fill big ones first and cover the rest with small ones.",
    "Return (big boxes, small boxes) to pack n pieces: as many full big boxes as possible, then enough small ones for what is left.",
)
def pack_boxes(pieces: int, big: int, small: int) -> tuple[int, int]:
    """Return how many full big boxes and how many small boxes are used.

    Big boxes are only used when full; the remaining pieces go into small boxes.

    >>> pack_boxes(27, 10, 3)
    (2, 3)
    >>> pack_boxes(20, 10, 3)
    (2, 0)
    >>> pack_boxes(4, 10, 3)
    (0, 2)
    """
    full, rest = divmod(pieces, big)
    return full, math.ceil(rest / small)


@exercise(
    "Distribute a bonus over employees in proportion to their points, in whole euros rounded down; the leftover goes to the person with most points (first among equals).",
    "Share out a bonus by points: floor of each proportional part, with the undistributed remainder added to whoever has the highest points.",
)
def share_bonus(bonus: int, points: dict[str, int]) -> dict[str, int]:
    """Distribute a bonus in proportion to points, in whole units.

    Parts are rounded down and the rest goes to the person with the most points.

    >>> share_bonus(100, {"Ann": 1, "Bob": 2})
    {'Ann': 33, 'Bob': 67}
    >>> share_bonus(10, {"Ann": 5, "Bob": 5})
    {'Ann': 5, 'Bob': 5}
    >>> share_bonus(11, {"Ann": 5, "Bob": 5})
    {'Ann': 6, 'Bob': 5}
    """
    total = sum(points.values())
    shares = {name: bonus * p // total for name, p in points.items()}
    top = max(points, key=points.get)
    shares[top] += bonus - sum(shares.values())
    return shares


@exercise(
    "Decide on a loan: 'reject' if the yearly rate to pay is above 40 percent of income, 'review' above 25 percent, else 'approve'.",
    "Answer 'approve', 'review' or 'reject' by comparing the payment with 25 and 40 percent of the income.",
)
def loan_decision(income: float, payment: float) -> str:
    """Return 'approve', 'review' or 'reject' for a loan payment.

    Payments up to 25 percent of the income are approved, up to 40 percent reviewed, above that rejected.

    >>> loan_decision(1000, 250)
    'approve'
    >>> loan_decision(1000, 400)
    'review'
    >>> loan_decision(1000, 401)
    'reject'
    """
    burden = payment / income
    if burden <= 0.25:
        return "approve"
    if burden <= 0.4:
        return "review"
    return "reject"


@exercise(
    "Write an amount of cents as a price with thousands commas, two decimals and a euro sign in front; negatives get a leading minus.",
    "Format cents as e.g. '€1,234.50' ('-€0.05' for minus five cents).",
)
def show_cents(cents: int) -> str:
    """Format cents as a euro amount.

    >>> show_cents(123450)
    '€1,234.50'
    >>> show_cents(7)
    '€0.07'
    >>> show_cents(-5)
    '-€0.05'
    """
    sign = "-" if cents < 0 else ""
    whole, part = divmod(abs(cents), 100)
    return f"{sign}€{whole:,}.{part:02d}"
