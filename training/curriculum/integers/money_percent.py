"""Money: percent, tax, discounts, interest, tips, splitting and change."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute part divided by total times 100 with one decimal, or 0.0 for a zero total.",
    "Given a part and a whole, what percent is it (one decimal, 0.0 if the whole is zero)?",
)
def percent_of_total(part: float, total: float) -> float:
    """Return which percentage of total the part is, rounded to 1 digit; a total of 0 gives 0.0.

    >>> percent_of_total(1, 8)
    12.5
    >>> percent_of_total(2, 3)
    66.7
    >>> percent_of_total(5, 0)
    0.0
    """
    if total == 0:
        return 0.0
    return round(part / total * 100, 1)


@exercise(
    "Compute by how many percent a value grew (negative when it fell); None without a starting value.",
    "Given an old and a new value, express the change relative to the old one in percent with one decimal (None for old 0).",
)
def percent_difference(old, new):
    """Return the change from old to new in percent of old, rounded to 1 digit, or None if old is 0.

    >>> percent_difference(50, 60)
    20.0
    >>> percent_difference(80, 60)
    -25.0
    >>> percent_difference(0, 5) is None
    True
    """
    if old == 0:
        return None
    return round((new - old) / old * 100, 1)


@exercise(
    "Add rate percent to the net price and round to 2 digits.",
    "Given a net amount and a tax rate in percent, compute the gross amount.",
)
def price_with_tax(net: float, rate: float) -> float:
    """Return the price including tax of rate percent, rounded to cents.

    >>> price_with_tax(100, 19)
    119.0
    >>> price_with_tax(9.99, 7)
    10.69
    >>> price_with_tax(50, 0)
    50.0
    """
    return round(net * (1 + rate / 100), 2)


@exercise(
    "Subtract the net price, gross divided by one plus the rate, from the gross price.",
    "Given a price that already includes tax of rate percent, how much of it is tax (2 digits)?",
)
def included_tax(gross, rate):
    """Return the tax contained in a gross price with the given rate in percent, rounded to cents.

    >>> included_tax(119, 19)
    19.0
    >>> included_tax(107, 7)
    7.0
    >>> included_tax(50, 0)
    0.0
    """
    return round(gross - gross / (1 + rate / 100), 2)


@exercise(
    "Divide the gross price by one plus the rate and round to 2 digits.",
    "Given what a customer pays and the tax rate, find the net amount.",
)
def net_price(gross: float, rate: float) -> float:
    """Return the price without tax from the price including tax of rate percent, rounded to cents.

    >>> net_price(119, 19)
    100.0
    >>> net_price(100, 25)
    80.0
    >>> net_price(10, 0)
    10.0
    """
    return round(gross / (1 + rate / 100), 2)


@exercise(
    "Take percent off the price; two decimals.",
    "Given a price and a discount in percent, what remains to be paid?",
)
def discounted(price, percent):
    """Return the price reduced by the given percentage, rounded to cents.

    >>> discounted(80, 25)
    60.0
    >>> discounted(9.99, 10)
    8.99
    >>> discounted(5, 100)
    0.0
    """
    return round(price * (1 - percent / 100), 2)


@exercise(
    "Reduce the price by first percent and the result by second percent.",
    "Given a price and two successive discounts, compute what is left after both, with 2 digits.",
)
def double_discount(price: float, first: float, second: float) -> float:
    """Apply two percentage discounts one after the other and return the final price, rounded to cents.

    >>> double_discount(100, 20, 10)
    72.0
    >>> double_discount(50, 0, 50)
    25.0
    >>> double_discount(80, 25, 25)
    45.0
    """
    return round(price * (1 - first / 100) * (1 - second / 100), 2)


@exercise(
    "Compute the total of an order with a quantity discount from threshold pieces on.",
    "Given pieces, price per piece, a threshold and a discount, take the discount only for threshold or more pieces.",
)
def bulk_price(amount: int, unit_price: float, threshold: int, percent: float) -> float:
    """Return amount times unit_price, reduced by percent if amount is at least threshold, rounded to cents.

    >>> bulk_price(10, 2, 10, 5)
    19.0
    >>> bulk_price(9, 2, 10, 5)
    18
    >>> bulk_price(0, 3, 1, 50)
    0
    """
    total = amount * unit_price
    if amount >= threshold:
        total *= 1 - percent / 100
    return round(total, 2)


@exercise(
    "Charge two out of each three pieces and all remaining ones.",
    "Given how many pieces are bought and the unit price, leave out one third, rounded down, and multiply.",
)
def buy_two_get_one(count, price):
    """Every third piece is free; return what count pieces at the given price cost.

    >>> buy_two_get_one(3, 5)
    10
    >>> buy_two_get_one(5, 2)
    8
    >>> buy_two_get_one(0, 9)
    0
    """
    return (count - count // 3) * price


@exercise(
    "Add the shipping cost only when the goods cost less than free_from.",
    "Given prices, a shipping fee and a limit, compute the amount to pay.",
)
def shipping_total(prices: list, shipping: float, free_from: float) -> float:
    """Return the sum of the prices plus shipping, where shipping is free if the sum is at least free_from.

    >>> shipping_total([10, 20], 5, 50)
    35
    >>> shipping_total([30, 20], 5, 50)
    50
    >>> shipping_total([], 4, 10)
    4
    """
    total = sum(prices)
    return total if total >= free_from else total + shipping


@exercise(
    "Add percent to the bill and round the result up.",
    "Given a bill and a tip in percent, compute the whole amount paid, never rounding down.",
)
def tip_total(bill, percent):
    """Return the bill plus a tip of percent, rounded up to a whole unit.

    >>> tip_total(40, 10)
    44
    >>> tip_total(33, 5)
    35
    >>> tip_total(0, 15)
    0
    """
    return int(-(-bill * (100 + percent) // 100))


@exercise(
    "Divide cents as evenly as possible; the leftover cents go one each to the first persons.",
    "Given cents and a number of people, return the list of their shares.",
)
def cent_shares(total: int, people: int) -> list:
    """Split a total in cents among people so that shares differ by at most one cent, larger shares first.

    >>> cent_shares(100, 3)
    [34, 33, 33]
    >>> cent_shares(9, 3)
    [3, 3, 3]
    >>> cent_shares(2, 4)
    [1, 1, 0, 0]
    """
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)


@exercise(
    "Multiply by one plus the rate once for each year and round to 2 digits.",
    "Given a deposit, a yearly rate in percent and years, compute the final balance with compound interest.",
)
def balance_after_years(amount: float, rate: float, years: int) -> float:
    """Return the amount after adding rate percent compound interest every year, rounded to cents.

    >>> balance_after_years(100, 5, 2)
    110.25
    >>> balance_after_years(1000, 0, 10)
    1000.0
    >>> balance_after_years(50, 10, 1)
    55.0
    """
    return round(amount * (1 + rate / 100) ** years, 2)


@exercise(
    "Compute amount times rate times days divided by 36000 with two decimals.",
    "Given a sum, a rate per year and a number of days, how much interest is due without compounding?",
)
def plain_interest(amount, rate, days):
    """Return the simple interest for some days at a yearly rate in percent, with 360 days a year, rounded to cents.

    >>> plain_interest(1000, 3.6, 100)
    10.0
    >>> plain_interest(500, 0, 30)
    0.0
    >>> plain_interest(200, 5, 360)
    10.0
    """
    return round(amount * rate * days / 36000, 2)


@exercise(
    "Repeat months times: add monthly to the balance, then increase the balance by rate percent.",
    "Given a monthly payment, a monthly rate in percent and a duration, simulate the savings and round to 2 digits.",
)
def savings_plan(monthly: float, rate: float, months: int) -> float:
    """Pay in the same amount at the start of each month and then add rate percent; return the balance after the months, rounded to cents.

    >>> savings_plan(100, 0, 12)
    1200.0
    >>> savings_plan(100, 1, 2)
    203.01
    >>> savings_plan(50, 10, 0)
    0.0
    """
    balance = 0.0
    for _ in range(months):
        balance = (balance + monthly) * (1 + rate / 100)
    return round(balance, 2)


@exercise(
    "Return the wage where hours over normal count 1.5 times.",
    "Given worked hours, an hourly rate and the normal hours, compute the pay with overtime.",
)
def overtime_pay(hours: float, rate: float, normal: float) -> float:
    """Pay rate for each hour up to normal and one and a half times the rate for every hour beyond.

    >>> overtime_pay(40, 10, 40)
    400.0
    >>> overtime_pay(45, 10, 40)
    475.0
    >>> overtime_pay(0, 12, 8)
    0.0
    """
    overtime = max(0, hours - normal)
    return (hours - overtime) * rate + overtime * rate * 1.5


@exercise(
    "Add a commission to the base pay; only sales beyond the quota count.",
    "Given sales, base salary, commission percentage and quota, compute the pay.",
)
def commission_for(sales, base, percent, quota):
    """Return base plus percent of the part of sales that is above quota.

    >>> commission_for(1500, 1000, 10, 1000)
    1050.0
    >>> commission_for(800, 1000, 10, 1000)
    1000.0
    >>> commission_for(2000, 0, 5, 0)
    100.0
    """
    return base + max(0, sales - quota) * percent / 100


@exercise(
    "Find the key whose price divided by amount is smallest; ties go to the first one.",
    "Given a dict from name to a pair of price and amount, which offer is the best value?",
)
def cheapest_per_unit(offers: dict) -> str:
    """Each offer maps a name to (price, amount); return the name with the lowest price per unit.

    >>> cheapest_per_unit({"small": (2, 100), "big": (5, 300)})
    'big'
    >>> cheapest_per_unit({"a": (1, 1)})
    'a'
    >>> cheapest_per_unit({"x": (4, 2), "y": (2, 1)})
    'x'
    """
    return min(offers, key=lambda name: offers[name][0] / offers[name][1])


@exercise(
    "Subtract the sum of the prices from the payment and refuse with a ValueError when it is too little.",
    "Given a payment and the prices of all goods, compute what is handed back; underpaying is an error.",
)
def cash_back_rest(paid, prices):
    """Return the change for the amount paid, rounded to cents; raise ValueError if it does not cover the prices.

    >>> cash_back_rest(20, [5.5, 4.25])
    10.25
    >>> cash_back_rest(10, [10])
    0
    >>> cash_back_rest(5, [3, 4])
    Traceback (most recent call last):
        ...
    ValueError: not enough money
    """
    rest = round(paid - sum(prices), 2)
    if rest < 0:
        raise ValueError("not enough money")
    return rest


@exercise(
    "Format cents as units and two-digit cents separated by a point.",
    "Given integer cents, return the amount in whole currency units with two decimals.",
)
def text_of_cents(cents: int) -> str:
    """Write an amount of cents as text with two decimals, such as '12.05', with a leading minus if negative.

    >>> text_of_cents(1205)
    '12.05'
    >>> text_of_cents(7)
    '0.07'
    >>> text_of_cents(-350)
    '-3.50'
    """
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return f"{sign}{cents // 100}.{cents % 100:02d}"


@exercise(
    "Read a price with at most two decimals and return it in cents.",
    "Given text with or without a decimal point, multiply the amount by one hundred without float errors.",
)
def parse_cents(text):
    """Convert a price like '12.50' or '3' to an integer number of cents.

    >>> parse_cents("12.50")
    1250
    >>> parse_cents("3")
    300
    >>> parse_cents("0.5")
    50
    """
    whole, _, fraction = text.partition(".")
    return int(whole) * 100 + int(fraction.ljust(2, "0"))


@exercise(
    "Add the bookings one by one to start and list every intermediate balance.",
    "Given a start balance and signed bookings, compute all balances in order.",
)
def running_balance(start: float, bookings: list) -> list:
    """Return the balance after each booking, beginning from start.

    >>> running_balance(100, [-30, 50])
    [70, 120]
    >>> running_balance(0, [])
    []
    >>> running_balance(10, [-20])
    [-10]
    """
    balances = []
    for booking in bookings:
        start += booking
        balances.append(start)
    return balances


@exercise(
    "Apply the bookings in order to start and find the earliest one after which the balance is below zero.",
    "Given a start balance and bookings, at which 0-based position does the account go into the red (-1 for never)?",
)
def first_overdraft(start, bookings):
    """Return the index of the first booking that makes the balance negative, or -1 if none does.

    >>> first_overdraft(50, [-20, -40, 30])
    1
    >>> first_overdraft(10, [5])
    -1
    >>> first_overdraft(0, [-1])
    0
    """
    for i, booking in enumerate(bookings):
        start += booking
        if start < 0:
            return i
    return -1


@exercise(
    "Add up credits and debits separately.",
    "Given signed amounts, compute (total income, total spending), the latter not above 0.",
)
def income_and_costs(bookings: list) -> tuple:
    """Return the sum of the positive bookings and the sum of the negative bookings as a tuple.

    >>> income_and_costs([100, -30, 20, -5])
    (120, -35)
    >>> income_and_costs([])
    (0, 0)
    >>> income_and_costs([-7])
    (0, -7)
    """
    return sum(b for b in bookings if b > 0), sum(b for b in bookings if b < 0)


@exercise(
    "Subtract the spending from the budget for each budget category.",
    "Given two dicts from category to amount, compute the remaining amounts (missing spending is zero).",
)
def budget_left(budget: dict, spent: dict) -> dict:
    """Return for every category of budget how much is left after what was spent; nothing spent counts as 0.

    >>> budget_left({"food": 100, "rent": 500}, {"food": 30})
    {'food': 70, 'rent': 500}
    >>> budget_left({}, {"x": 1})
    {}
    >>> budget_left({"fun": 10}, {"fun": 15})
    {'fun': -5}
    """
    return {name: amount - spent.get(name, 0) for name, amount in budget.items()}


@exercise(
    "Multiply every quantity in the cart by its price and add up.",
    "Given the cart and the price list as dicts, what is the sum to be paid?",
)
def cart_total(cart, prices):
    """Return the total price of a cart that maps names to quantities, using a dict of unit prices.

    >>> cart_total({"pen": 2, "book": 1}, {"pen": 3, "book": 10, "bag": 40})
    16
    >>> cart_total({}, {"pen": 3})
    0
    >>> cart_total({"bag": 2}, {"bag": 40})
    80
    """
    return sum(quantity * prices[name] for name, quantity in cart.items())


@exercise(
    "List everything affordable from a price dict, sorted by price and then alphabetically.",
    "Given names with prices and an amount of money, which single items could be bought?",
)
def affordable_items(prices: dict, money: float) -> list:
    """Return the names that cost at most the given money, cheapest first and by name if equally priced.

    >>> affordable_items({"pen": 3, "cup": 5, "bag": 40}, 5)
    ['pen', 'cup']
    >>> affordable_items({"a": 2}, 1)
    []
    >>> affordable_items({"b": 1, "a": 1}, 1)
    ['a', 'b']
    """
    names = [name for name, price in prices.items() if price <= money]
    return sorted(names, key=lambda name: (prices[name], name))


@exercise(
    "Reduce the amount by the fee and multiply it by the exchange rate; two decimals.",
    "Given an amount, an exchange rate and a fee percentage, how much foreign money is received?",
)
def convert_money(amount, rate, fee_percent):
    """Exchange an amount at the given rate after taking off a fee in percent, rounded to cents.

    >>> convert_money(100, 1.1, 0)
    110.0
    >>> convert_money(200, 0.5, 10)
    90.0
    >>> convert_money(0, 2, 5)
    0.0
    """
    return round(amount * (1 - fee_percent / 100) * rate, 2)


@exercise(
    "Count the pieces that must be sold until the profit per piece makes up for fixed.",
    "Given fixed costs and price and cost of a piece (price is higher), how many sales are needed at least to break even?",
)
def break_even_pieces(fixed: float, price: float, cost: float) -> int:
    """Return the smallest number of pieces whose margin, price minus cost each, covers the fixed costs.

    >>> break_even_pieces(100, 15, 5)
    10
    >>> break_even_pieces(101, 15, 5)
    11
    >>> break_even_pieces(0, 3, 1)
    0
    """
    pieces = 0
    while pieces * (price - cost) < fixed:
        pieces += 1
    return pieces


@exercise(
    "Return the remaining debt after every payment until it is 0.",
    "Given a debt and a payment, subtract repeatedly, never below zero, and collect the rests.",
)
def loan_rate_table(debt, payment):
    """Pay back a debt without interest by equal payments and list what is still owed after each; the last payment may be smaller.

    >>> loan_rate_table(100, 40)
    [60, 20, 0]
    >>> loan_rate_table(50, 50)
    [0]
    >>> loan_rate_table(0, 10)
    []
    """
    rests = []
    while debt > 0:
        debt = max(0, debt - payment)
        rests.append(debt)
    return rests


@exercise(
    "Divide the cost by one minus the margin and round to 2 digits.",
    "Given a cost and a margin in percent of the selling price (below 100), compute that price.",
)
def markup_price(cost: float, margin: float) -> float:
    """Return the selling price for which margin percent of the price itself is profit, rounded to cents.

    >>> markup_price(75, 25)
    100.0
    >>> markup_price(10, 50)
    20.0
    >>> markup_price(8, 0)
    8.0
    """
    return round(cost / (1 - margin / 100), 2)
