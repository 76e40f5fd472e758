"""Money: prices, tax, discounts, interest, splitting bills, change."""

from training.curriculum.exercise import exercise


@exercise(
    "Price after taking off a percentage, rounded to cents.",
    "Reduce price by percent per cent and round to two decimals.",
)
def reduced_price(price: float, percent: float) -> float:
    """Return the price after a discount of the given percentage, rounded to two decimals.

    >>> reduced_price(80, 25)
    60.0
    >>> reduced_price(19.99, 10)
    17.99
    >>> reduced_price(5, 100)
    0.0
    """
    return round(price * (1 - percent / 100), 2)


@exercise(
    "Gross price from the net price and a tax rate in percent, to two decimals.",
    "Add tax at rate percent to a net amount and round to cents.",
)
def add_tax(net: float, rate: float) -> float:
    """Add a tax of rate percent to a net price and round to two decimals.

    >>> add_tax(100, 19)
    119.0
    >>> add_tax(9.99, 7)
    10.69
    >>> add_tax(50, 0)
    50.0
    """
    return round(net + net * rate / 100, 2)


@exercise(
    "Tax contained in a gross price, to two decimals.",
    "How much of a price that already includes tax at rate percent is the tax itself? Round to cents.",
)
def tax_inside(gross, rate):
    """Return how much tax of rate percent is contained in a gross price, rounded to two decimals.

    >>> tax_inside(119, 19)
    19.0
    >>> tax_inside(107, 7)
    7.0
    >>> tax_inside(10, 0)
    0.0
    """
    return round(gross - gross / (1 + rate / 100), 2)


@exercise(
    "Divide a bill in cents among people as evenly as possible; those first in line pay the odd cents.",
    "Shares, in cents, of a bill split between people, the earlier shares being one cent higher if it does not divide evenly.",
)
def split_bill(cents: int, people: int) -> list[int]:
    """Split a bill in cents into one share per person, the first shares taking the extra cents.

    >>> split_bill(1000, 3)
    [334, 333, 333]
    >>> split_bill(800, 4)
    [200, 200, 200, 200]
    >>> split_bill(5, 3)
    [2, 2, 1]
    """
    share, extra = divmod(cents, people)
    return [share + 1 if i < extra else share for i in range(people)]


@exercise(
    "Change in cents as a dict from coin to count, taking large coins first; coins that are not used are left out.",
    "Pay out an amount greedily from the biggest coin to the smallest, returning how many of each are used.",
)
def pay_out(cents: int, coins: list[int]) -> dict[int, int]:
    """Pay out an amount greedily with the given coins, biggest first.

    Args:
        cents: The amount.
        coins: Coin values, in any order, containing 1.

    Returns:
        A dictionary from coin to number, without unused coins.

    >>> pay_out(87, [50, 20, 10, 5, 2, 1])
    {50: 1, 20: 1, 10: 1, 5: 1, 2: 1}
    >>> pay_out(6, [1, 2])
    {2: 3}
    >>> pay_out(0, [1])
    {}
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        count, cents = divmod(cents, coin)
        if count:
            used[coin] = count
    return used


@exercise(
    "Change the customer gets back, or ValueError if the payment is too small. All amounts are cents.",
    "Subtract price from paid; raise ValueError when paid does not cover the price.",
)
def change_due(price: int, paid: int) -> int:
    """Return the change in cents for a payment.

    :raises ValueError: if paid is less than price

    >>> change_due(350, 500)
    150
    >>> change_due(200, 200)
    0
    >>> change_due(300, 100)
    Traceback (most recent call last):
    ...
    ValueError: 200 cents missing
    """
    if paid < price:
        raise ValueError(f"{price - paid} cents missing")
    return paid - price


@exercise(
    "Balance after compound interest paid once a year, rounded to cents.",
    "Let capital grow by rate percent per year for the given years, interest included, and round to 2 decimals.",
)
def compound_balance(capital: float, rate: float, years: int) -> float:
    """Return the balance after years of yearly compound interest of rate percent, rounded to two decimals.

    >>> compound_balance(1000, 10, 2)
    1210.0
    >>> compound_balance(500, 3, 1)
    515.0
    >>> compound_balance(200, 5, 0)
    200.0
    """
    return round(capital * (1 + rate / 100) ** years, 2)


@exercise(
    "Simple interest for a number of days, with 360 days in a year, to two decimals.",
    "Interest on capital at rate percent a year for days days of a 360-day year, rounded to cents.",
)
def simple_interest(capital, rate, days):
    """Return the interest on capital at rate percent per 360-day year for the given days, to two decimals.

    >>> simple_interest(1000, 6, 360)
    60.0
    >>> simple_interest(1200, 5, 90)
    15.0
    >>> simple_interest(500, 4, 0)
    0.0
    """
    return round(capital * rate / 100 * days / 360, 2)


@exercise(
    "How many full years until savings reach goal, growing by percent each year? None when they never grow and goal is not reached yet.",
    "Count yearly growth steps of percent per cent until start is at least goal; if percent is not positive and start is below goal return None.",
)
def years_until_goal(start: float, goal: float, percent: float):
    """Return the number of years of growth by percent until start reaches goal, or None if it never does.

    >>> years_until_goal(100, 121, 10)
    2
    >>> years_until_goal(100, 100, 5)
    0
    >>> years_until_goal(100, 200, 0) is None
    True
    """
    if start < goal and percent <= 0:
        return None
    years = 0
    while start < goal:
        start += start * percent / 100
        start = round(start, 2)
        years += 1
    return years


@exercise(
    "Number of months to pay off a debt with a fixed monthly payment and no interest, and the size of the final payment.",
    "Repay debt in equal payments; return (number of payments, amount of the last one). Debt is positive.",
)
def repayment_plan(debt: int, payment: int) -> tuple[int, int]:
    """Return (number of payments, size of the last one) for repaying a debt without interest.

    >>> repayment_plan(1000, 300)
    (4, 100)
    >>> repayment_plan(900, 300)
    (3, 300)
    >>> repayment_plan(50, 80)
    (1, 50)
    """
    months = 0
    last = 0
    while debt > 0:
        last = min(payment, debt)
        debt -= last
        months += 1
    return months, last


@exercise(
    "Total of a shopping basket of name -> quantity at the given unit prices; unknown goods cost nothing.",
    "Multiply each quantity in basket with the price found for it in prices (0 if missing) and add up.",
)
def basket_total(basket: dict[str, int], prices: dict[str, int]) -> int:
    """Return the total price of a basket of quantities; goods without a price count as 0.

    >>> basket_total({"tea": 2, "milk": 1}, {"tea": 300, "milk": 120})
    720
    >>> basket_total({"salt": 3}, {"tea": 300})
    0
    >>> basket_total({}, {})
    0
    """
    return sum(count * prices.get(item, 0) for item, count in basket.items())


@exercise(
    "Three for the price of two: of every three equal items one is free. Total for count items at unit price.",
    "Price of count items when each third one costs nothing.",
)
def three_for_two(count: int, unit_price: int) -> int:
    """Return the price of count equal items when every third one is free.

    >>> three_for_two(3, 100)
    200
    >>> three_for_two(5, 100)
    400
    >>> three_for_two(2, 150)
    300
    """
    return (count - count // 3) * unit_price


@exercise(
    "The cheapest article is free if at least three are bought; return what remains to pay.",
    "Add up prices, leaving out the lowest one when there are three or more.",
)
def cheapest_free(prices):
    """Sum the prices, with the cheapest one free if there are at least three.

    >>> cheapest_free([10, 4, 7])
    17
    >>> cheapest_free([10, 4])
    14
    >>> cheapest_free([])
    0
    """
    total = sum(prices)
    if len(prices) >= 3:
        total -= min(prices)
    return total


@exercise(
    "Apply several percentage discounts one after another, each on the already reduced price; round the end result to two decimals.",
    "Chain discounts given in percent and return the final price in two decimals.",
)
def stacked_discounts(price: float, discounts: list[float]) -> float:
    """Apply percentage discounts one after the other and return the final price, rounded to two decimals.

    >>> stacked_discounts(100, [10, 10])
    81.0
    >>> stacked_discounts(50, [])
    50
    >>> stacked_discounts(200, [50, 25])
    75.0
    """
    for d in discounts:
        price *= (100 - d) / 100
    return round(price, 2)


@exercise(
    "Income tax in brackets: each bracket is (lower limit, rate in percent) in ascending order and its rate holds for the part of the income above its limit up to the next limit. Round to two decimals.",
    "Progressive tax. brackets lists (limit, percent) pairs with rising limits; every slice of income is taxed with the rate of the bracket it falls in. Two decimals.",
)
def bracket_tax(income: float, brackets: list[tuple[float, float]]) -> float:
    """Return a progressive tax on income, rounded to two decimals.

    Each bracket (limit, percent) taxes the part of the income above its limit and below the next limit.

    >>> bracket_tax(15000, [(0, 0), (10000, 20)])
    1000.0
    >>> bracket_tax(40000, [(0, 10), (20000, 30)])
    8000.0
    >>> bracket_tax(500, [(1000, 50)])
    0.0
    """
    tax = 0.0
    for i, (limit, percent) in enumerate(brackets):
        upper = brackets[i + 1][0] if i + 1 < len(brackets) else income
        part = min(income, upper) - limit
        if part > 0:
            tax += part * percent / 100
    return round(tax, 2)


@exercise(
    "Bill including a tip of percent, rounded up to whole money units.",
    "Add a tip and round the sum up to the next full unit. Amount and percent are whole numbers.",
)
def total_with_tip(amount: int, percent: int) -> int:
    """Return the amount plus a tip of percent, rounded up to a whole unit.

    >>> total_with_tip(50, 10)
    55
    >>> total_with_tip(47, 10)
    52
    >>> total_with_tip(20, 0)
    20
    """
    return -(-amount * (100 + percent) // 100)


@exercise(
    "Net balance of each person from a list of (payer, receiver, amount) transfers: receivers gain, payers lose. Sort by name.",
    "Book all transfers and return a dict name -> balance with names in alphabetical order.",
)
def balances_after_transfers(transfers: list[tuple[str, str, int]]) -> dict[str, int]:
    """Return every person's balance after (payer, receiver, amount) transfers, sorted by name.

    >>> balances_after_transfers([("Ann", "Bo", 10), ("Bo", "Ann", 4)])
    {'Ann': -6, 'Bo': 6}
    >>> balances_after_transfers([("Zoe", "Al", 3)])
    {'Al': 3, 'Zoe': -3}
    >>> balances_after_transfers([])
    {}
    """
    balances = {}
    for payer, receiver, amount in transfers:
        balances[payer] = balances.get(payer, 0) - amount
        balances[receiver] = balances.get(receiver, 0) + amount
    return dict(sorted(balances.items()))


@exercise(
    "Everybody paid something for a trip; how much must each still pay (positive) or get back (negative) so that all have paid the same? Rounded to two decimals.",
    "Difference between the average payment and each person's payment, to 2 places, in a dict with the same names.",
)
def settle_expenses(paid):
    """Return for each person the average payment minus their own payment, rounded to two decimals.

    A positive number is still owed, a negative one is paid back.

    >>> settle_expenses({"Ida": 30, "Jo": 10})
    {'Ida': -10.0, 'Jo': 10.0}
    >>> settle_expenses({"Kim": 5})
    {'Kim': 0.0}
    >>> settle_expenses({"A": 0, "B": 0, "C": 1})
    {'A': 0.33, 'B': 0.33, 'C': -0.67}
    """
    average = sum(paid.values()) / len(paid)
    return {name: round(average - amount, 2) for name, amount in paid.items()}


@exercise(
    "Write an amount of cents as text with a euro sign in front, two decimals and a leading minus for debts.",
    "Format cents like '€12.05'; negative amounts like '-€0.50'.",
)
def format_euros(cents: int) -> str:
    """Format an amount in cents as euros, such as '€12.05' or '-€0.50'.

    >>> format_euros(1205)
    '€12.05'
    >>> format_euros(-50)
    '-€0.50'
    >>> format_euros(0)
    '€0.00'
    """
    sign = "-" if cents < 0 else ""
    euros, rest = divmod(abs(cents), 100)
    return f"{sign}€{euros}.{rest:02d}"


@exercise(
    "Read a price text such as '$1,234.50' and return cents. The dollar sign, commas and decimals may be missing.",
    "Parse a dollar amount, with or without '$' and thousands commas, into a whole number of cents.",
)
def parse_dollars(text: str) -> int:
    """Convert a dollar amount like '$1,234.50' to cents.

    >>> parse_dollars("$1,234.50")
    123450
    >>> parse_dollars("7")
    700
    >>> parse_dollars("$0.05")
    5
    """
    cleaned = text.strip().lstrip("$").replace(",", "")
    return round(float(cleaned) * 100)


@exercise(
    "Work out the pay for a week: hours beyond 40 are paid one and a half times. Rounded to two decimals.",
    "Weekly wage from hours and hourly rate with 50 percent extra for every hour over 40; two decimals.",
)
def weekly_pay(hours: float, hourly_rate: float) -> float:
    """Return the weekly pay, hours above 40 being paid at 1.5 times the rate, rounded to two decimals.

    >>> weekly_pay(40, 20)
    800.0
    >>> weekly_pay(45, 20)
    950.0
    >>> weekly_pay(10.5, 12)
    126.0
    """
    extra = max(0, hours - 40)
    return round((hours - extra) * hourly_rate + extra * hourly_rate * 1.5, 2)


@exercise(
    "Convert money through a table of rates that say how much one unit of each currency is worth in a common currency; round to two decimals.",
    "Exchange amount from source to target, where rates[c] is the value of one c in the reference currency. Two decimals; KeyError for unknown currencies.",
)
def exchange(amount: float, source: str, target: str, rates: dict[str, float]) -> float:
    """Convert an amount between two currencies and round to two decimals.

    Parameters
    ----------
    amount : float
        Money in the source currency.
    source, target : str
        Names of the currencies.
    rates : dict
        Worth of one unit of each currency in a common reference currency.

    >>> exchange(10, "A", "B", {"A": 2.0, "B": 4.0})
    5.0
    >>> exchange(3, "B", "A", {"A": 2.0, "B": 4.0})
    6.0
    >>> exchange(7.5, "A", "A", {"A": 2.0})
    7.5
    """
    return round(amount * rates[source] / rates[target], 2)


@exercise(
    "Smallest number of equal instalments such that none exceeds limit, both amounts in whole units.",
    "Into how many payments must total be divided so that each is at most limit?",
)
def instalments_needed(total, limit):
    """Return the smallest number of payments into which total can be split so that none exceeds limit.

    >>> instalments_needed(1000, 250)
    4
    >>> instalments_needed(1001, 250)
    5
    >>> instalments_needed(10, 50)
    1
    """
    payments = 1
    while payments * limit < total:
        payments += 1
    return payments


@exercise(
    "Which offer has the lowest price per unit? Offers map a name to (price, quantity); the first wins on a tie.",
    "Name of the best-value offer by price divided by quantity, or None if offers is empty.",
)
def best_value_offer(offers: dict[str, tuple[float, float]]):
    """Return the name of the offer with the lowest price per unit, or None if there is none.

    >>> best_value_offer({"small": (2, 1), "big": (5, 4)})
    'big'
    >>> best_value_offer({"x": (3, 3), "y": (1, 1)})
    'x'
    >>> best_value_offer({}) is None
    True
    """
    if not offers:
        return None
    return min(offers, key=lambda name: offers[name][0] / offers[name][1])


class Wallet:
    """Holds an amount of cents and a log of bookings."""

    def __init__(self, cents=0):
        self.cents = cents
        self.log = []

    @exercise(
        "Take money out and log it as a negative booking. Returns False, changing nothing, if there is not enough.",
        "Try to spend amount cents: on success lower the balance, append -amount to the log and return True; otherwise return False.",
    )
    def spend(self, amount):
        """Spend amount cents and log -amount; return False and change nothing if the wallet holds too little.

        >>> w = Wallet(500)
        >>> w.spend(200)
        True
        >>> w.cents, w.log
        (300, [-200])
        >>> w.spend(400)
        False
        >>> w.cents
        300
        """
        if amount > self.cents:
            return False
        self.cents -= amount
        self.log.append(-amount)
        return True

    @exercise(
        "Put money in and log it; amounts that are not positive raise ValueError.",
        "Increase the balance by amount, append it to the log, and return the new balance. ValueError unless amount is above zero.",
    )
    def top_up(self, amount):
        """Add amount cents, log it and return the new balance; an amount of zero or less is a ValueError.

        >>> w = Wallet()
        >>> w.top_up(250)
        250
        >>> w.top_up(50)
        300
        >>> w.log
        [250, 50]
        >>> w.top_up(0)
        Traceback (most recent call last):
        ...
        ValueError: amount must be positive
        """
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.cents += amount
        self.log.append(amount)
        return self.cents
