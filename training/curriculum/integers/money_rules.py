"""Money: prices, shares, discounts, balances and coins in cents and euros."""

from training.curriculum.exercise import exercise


@exercise(
    "Total price of a cart given as (price, quantity) pairs.",
    "Multiply every price by its quantity and add the results.",
)
def priced_pairs_total(pairs: list[tuple[int, int]]) -> int:
    """Return the sum of price times quantity.

    >>> priced_pairs_total([(200, 3), (50, 2)])
    700
    >>> priced_pairs_total([(99, 0)])
    0
    >>> priced_pairs_total([])
    0
    """
    return sum(price * quantity for price, quantity in pairs)


@exercise(
    "Price after a discount in percent, in whole cents rounded down.",
    "Reduce the price in cents by percent and drop fractions of a cent.",
)
def reduced_cents(price, percent):
    """Return price minus percent of it, rounded down to cents.

    >>> reduced_cents(1000, 15)
    850
    >>> reduced_cents(99, 50)
    49
    >>> reduced_cents(500, 0)
    500
    """
    return price * (100 - percent) // 100


@exercise(
    "Apply the discount only if the total reaches the minimum; return the amount to pay.",
    "Subtract discount from the total when the total is at least minimum, otherwise nothing.",
)
def voucher_applied(total: int, minimum: int, discount: int) -> int:
    """Return total minus discount if total is at least minimum.

    >>> voucher_applied(5000, 4000, 500)
    4500
    >>> voucher_applied(3999, 4000, 500)
    3999
    >>> voucher_applied(4000, 4000, 1)
    3999
    """
    if total >= minimum:
        return total - discount
    return total


@exercise(
    "The cheapest item is free: return the sum of all prices without the lowest one.",
    "Add the prices but leave out one cheapest item; 0 for an empty list.",
)
def cheapest_free_total(prices):
    """Return the sum of the prices minus the smallest price.

    >>> cheapest_free_total([300, 200, 500])
    800
    >>> cheapest_free_total([100])
    0
    >>> cheapest_free_total([])
    0
    """
    return sum(prices) - min(prices, default=0)


@exercise(
    "Return the balance after all bookings; raise ValueError if it ever drops below zero.",
    "Add the bookings to the start balance one by one; a negative balance in between is a ValueError.",
)
def checked_balance(start, bookings):
    """Return start plus all bookings; the balance must never be negative.

    >>> checked_balance(100, [-30, 50])
    120
    >>> checked_balance(10, [-20, 50])
    Traceback (most recent call last):
        ...
    ValueError: overdrawn
    >>> checked_balance(5, [])
    5
    """
    balance = start
    for amount in bookings:
        balance += amount
        if balance < 0:
            raise ValueError("overdrawn")
    return balance


@exercise(
    "Split a bill in cents among n guests; return the list of shares, the first guests pay one cent more if it does not divide evenly.",
    "Divide amount into n whole shares; the remaining cents go to the first shares.",
)
def bill_shares(amount: int, n: int) -> list[int]:
    """Return n whole shares of amount, extra cents at the front.

    >>> bill_shares(1000, 3)
    [334, 333, 333]
    >>> bill_shares(8, 4)
    [2, 2, 2, 2]
    >>> bill_shares(2, 3)
    [1, 1, 0]
    """
    share, rest = divmod(amount, n)
    return [share + (1 if i < rest else 0) for i in range(n)]


@exercise(
    "Who has paid the most? Return the name with the largest sum of payments; the first one on a tie.",
    "Given (name, amount) payments, find the person with the greatest total.",
)
def biggest_payer(payments):
    """Return the name with the largest total payment.

    >>> biggest_payer([("Ann", 5), ("Ben", 7), ("Ann", 4)])
    'Ann'
    >>> biggest_payer([("Mia", 1)])
    'Mia'
    >>> biggest_payer([("A", 2), ("B", 2)])
    'A'
    """
    totals = {}
    for name, amount in payments:
        totals[name] = totals.get(name, 0) + amount
    return max(totals, key=totals.get)


@exercise(
    "Return what each person gets back or still owes: amount paid minus equal share; shares are whole numbers.",
    "Subtract the equal share of the total from every payment in the dict.",
)
def paid_minus_share(paid: dict[str, int]) -> dict[str, int]:
    """Return for each name the payment minus the equal share (rounded down).

    >>> paid_minus_share({"Ann": 30, "Ben": 0, "Eva": 15})
    {'Ann': 15, 'Ben': -15, 'Eva': 0}
    >>> paid_minus_share({"Ann": 10})
    {'Ann': 0}
    >>> paid_minus_share({"A": 4, "B": 2})
    {'A': 1, 'B': -1}
    """
    share = sum(paid.values()) // len(paid)
    return {name: amount - share for name, amount in paid.items()}


@exercise(
    "Add tax in percent to the net price and round to two decimals.",
    "Gross price: net increased by the tax rate, rounded to cents.",
)
def gross_rounded(net, rate):
    """Return net plus rate percent, rounded to two decimals.

    >>> gross_rounded(100, 19)
    119.0
    >>> gross_rounded(9.99, 7)
    10.69
    >>> gross_rounded(0, 19)
    0.0
    """
    return round(net * (1 + rate / 100), 2)


@exercise(
    "Return the price per 100 grams, rounded to two decimals.",
    "Given a price and a weight in grams, compute the cost of 100 g.",
)
def price_per_hundred_grams(price: float, grams: float) -> float:
    """Return the price of 100 grams.

    >>> price_per_hundred_grams(2.4, 300)
    0.8
    >>> price_per_hundred_grams(1.99, 50)
    3.98
    >>> price_per_hundred_grams(0, 10)
    0.0
    """
    return round(price * 100 / grams, 2)


@exercise(
    "Which offers cost at most the limit? Return their names sorted by price, cheapest first.",
    "From a dict name to price take the names not above limit, ordered by ascending price.",
)
def affordable_by_price(offers, limit):
    """Return the names with a price of at most limit, cheapest first.

    >>> affordable_by_price({"pen": 3, "bag": 30, "cup": 2}, 10)
    ['cup', 'pen']
    >>> affordable_by_price({"pen": 3}, 2)
    []
    >>> affordable_by_price({}, 5)
    []
    """
    return sorted((name for name in offers if offers[name] <= limit), key=offers.get)


@exercise(
    "Return the balance after each booking, rounded to two decimals.",
    "Running account balance: the list of sums start + first, start + first + second and so on.",
)
def balances_after_each(start: float, bookings: list[float]) -> list[float]:
    """Return the balance after every booking.

    >>> balances_after_each(10, [2.5, -4])
    [12.5, 8.5]
    >>> balances_after_each(0, [0.1, 0.2])
    [0.1, 0.3]
    >>> balances_after_each(7, [])
    []
    """
    balances = []
    for amount in bookings:
        start = round(start + amount, 2)
        balances.append(start)
    return balances


@exercise(
    "Count the bookings that are withdrawals larger than limit; withdrawals are negative amounts.",
    "How many amounts are below minus limit?",
)
def big_withdrawals(bookings, limit):
    """Return how many withdrawals exceed limit.

    >>> big_withdrawals([50, -20, -120, -100], 100)
    1
    >>> big_withdrawals([-1], 0)
    1
    >>> big_withdrawals([], 10)
    0
    """
    return sum(1 for amount in bookings if amount < -limit)


@exercise(
    "Total of the positive bookings and total of the negative bookings, as a tuple.",
    "Return (sum of deposits, sum of withdrawals).",
)
def deposits_and_withdrawals(bookings: list[int]) -> tuple[int, int]:
    """Return the sum of the positive and the sum of the negative bookings.

    >>> deposits_and_withdrawals([50, -20, 10])
    (60, -20)
    >>> deposits_and_withdrawals([-5])
    (0, -5)
    >>> deposits_and_withdrawals([])
    (0, 0)
    """
    deposits = sum(b for b in bookings if b > 0)
    withdrawals = sum(b for b in bookings if b < 0)
    return deposits, withdrawals


@exercise(
    "Return how many coins of each value are needed for the amount if the largest coins are used first: a dict of coin to count without zeros.",
    "Pay amount greedily with the given coins, greatest coin first.",
)
def greedy_coin_counts(amount, coins):
    """Return how many coins of each kind pay amount, large coins first.

    >>> greedy_coin_counts(87, [50, 20, 10, 5, 2, 1])
    {50: 1, 20: 1, 10: 1, 5: 1, 2: 1}
    >>> greedy_coin_counts(10, [1, 5])
    {5: 2}
    >>> greedy_coin_counts(0, [2, 1])
    {}
    """
    counts = {}
    for coin in sorted(coins, reverse=True):
        if amount >= coin:
            counts[coin] = amount // coin
            amount %= coin
    return counts


@exercise(
    "How much money is in the purse, given a dict from coin value to number of coins?",
    "Add value times count over all coins.",
)
def purse_value(coins: dict[int, int]) -> int:
    """Return the total value of the coins.

    >>> purse_value({50: 2, 10: 3})
    130
    >>> purse_value({1: 0})
    0
    >>> purse_value({})
    0
    """
    return sum(value * count for value, count in coins.items())


@exercise(
    "Income tax with a free amount: nothing up to free, above it rate percent of the exceeding part, rounded down.",
    "Compute the tax: only what exceeds the free amount is taxed at rate percent, in whole units.",
)
def tax_above_free(income: int, free: int, rate: int) -> int:
    """Return rate percent of the income above free, rounded down.

    >>> tax_above_free(15000, 10000, 20)
    1000
    >>> tax_above_free(9000, 10000, 20)
    0
    >>> tax_above_free(10005, 10000, 50)
    2
    """
    return max(income - free, 0) * rate // 100


@exercise(
    "Return the fee for the amount: percent of it, but at least the minimum and at most the maximum.",
    "Clamp a percentage fee between a lowest and a highest fee.",
)
def clamped_fee(amount, percent, minimum, maximum):
    """Return percent of amount, limited to minimum .. maximum.

    >>> clamped_fee(1000, 2, 5, 50)
    20.0
    >>> clamped_fee(100, 2, 5, 50)
    5
    >>> clamped_fee(9000, 2, 5, 50)
    50
    """
    return min(max(amount * percent / 100, minimum), maximum)


@exercise(
    "Number of months until the debt is paid if every month the rate is paid; the last payment may be smaller.",
    "Divide the debt by the monthly payment and round up.",
)
def months_of_payment(debt: int, rate: int) -> int:
    """Return how many monthly payments of rate are needed for debt.

    >>> months_of_payment(1000, 300)
    4
    >>> months_of_payment(900, 300)
    3
    >>> months_of_payment(0, 50)
    0
    """
    return -(-debt // rate)


@exercise(
    "Exchange an amount with the rate and subtract a fixed fee; the result is never below zero, rounded to two decimals.",
    "Return amount * rate - fee, at least 0, with two decimals.",
)
def exchange_with_fee(amount, rate, fee):
    """Return the exchanged amount minus the fee, at least 0.

    >>> exchange_with_fee(100, 1.1, 2)
    108.0
    >>> exchange_with_fee(1, 0.5, 3)
    0
    >>> exchange_with_fee(50, 2, 0)
    100
    """
    return round(max(amount * rate - fee, 0), 2)


@exercise(
    "Return the average of the prices that are not zero, rounded to two decimals; 0.0 without such prices.",
    "Mean price ignoring free items.",
)
def mean_nonzero_price(prices: list[float]) -> float:
    """Return the rounded mean of the non-zero prices, or 0.0.

    >>> mean_nonzero_price([2, 0, 5])
    3.5
    >>> mean_nonzero_price([0, 0])
    0.0
    >>> mean_nonzero_price([])
    0.0
    """
    paid = [p for p in prices if p != 0]
    if not paid:
        return 0.0
    return round(sum(paid) / len(paid), 2)


@exercise(
    "Every n-th item is half price: return the total, rounded to two decimals.",
    "Sum the prices, counting only 50 % of the n-th, 2n-th, 3n-th ... price.",
)
def half_price_every_nth(prices, n):
    """Return the sum of the prices with every n-th price halved.

    >>> half_price_every_nth([10, 10, 10, 10], 2)
    30.0
    >>> half_price_every_nth([5], 3)
    5
    >>> half_price_every_nth([], 1)
    0
    """
    total = 0
    for i, price in enumerate(prices, 1):
        total += price / 2 if i % n == 0 else price
    return round(total, 2)


@exercise(
    "Return the names of all accounts that are overdrawn, sorted.",
    "Which keys of the dict have a negative balance? Alphabetical list.",
)
def overdrawn_accounts(balances: dict[str, int]) -> list[str]:
    """Return the sorted names with a balance below zero.

    >>> overdrawn_accounts({"Mia": -5, "Ben": 10, "Ann": -1})
    ['Ann', 'Mia']
    >>> overdrawn_accounts({"Ben": 0})
    []
    >>> overdrawn_accounts({})
    []
    """
    return sorted(name for name, balance in balances.items() if balance < 0)


@exercise(
    "Move amount from one account to another in the dict and return the new dict; raise ValueError if the source has too little.",
    "Transfer money between two keys without changing the original dictionary; insufficient funds are a ValueError.",
)
def transferred(balances, source, target, amount):
    """Return new balances after moving amount from source to target.

    >>> transferred({"a": 10, "b": 0}, "a", "b", 4)
    {'a': 6, 'b': 4}
    >>> transferred({"a": 1, "b": 2}, "b", "a", 2)
    {'a': 3, 'b': 0}
    >>> transferred({"a": 1, "b": 2}, "a", "b", 2)
    Traceback (most recent call last):
        ...
    ValueError: insufficient funds
    """
    if balances[source] < amount:
        raise ValueError("insufficient funds")
    result = dict(balances)
    result[source] -= amount
    result[target] += amount
    return result


@exercise(
    "By how many percent did the price change from old to new? One decimal, negative if it fell.",
    "Relative price change in percent, rounded to one decimal place.",
)
def price_change_percent(old, new):
    """Return the change from old to new in percent of old, rounded to one decimal.

    >>> price_change_percent(80, 100)
    25.0
    >>> price_change_percent(30, 20)
    -33.3
    >>> price_change_percent(5, 5)
    0.0
    """
    return round((new - old) / old * 100, 1)


@exercise(
    "Return the price for n tickets when groups of at least size pay the reduced price each.",
    "Compute n times the normal price, or n times the group price if n reaches size.",
)
def tickets_price(n: int, normal: int, reduced: int, size: int) -> int:
    """Return the total for n tickets, reduced for groups of at least size.

    >>> tickets_price(4, 10, 7, 5)
    40
    >>> tickets_price(5, 10, 7, 5)
    35
    >>> tickets_price(0, 10, 7, 5)
    0
    """
    return n * (reduced if n >= size else normal)


@exercise(
    "On which day (counted from 1) do the savings reach the goal? None if they never do.",
    "Add daily savings and return the first day number at which the sum is at least goal, or None.",
)
def day_goal_reached(savings, goal):
    """Return the first day on which the saved total reaches goal, or None.

    >>> day_goal_reached([5, 5, 10, 1], 20)
    3
    >>> day_goal_reached([1, 2], 10) is None
    True
    >>> day_goal_reached([7], 7)
    1
    """
    total = 0
    for day, amount in enumerate(savings, 1):
        total += amount
        if total >= goal:
            return day
    return None
