"""Bank accounts, phone plans, meters, memberships and surveys."""

from training.curriculum.exercise import exercise


@exercise(
    "Apply deposits (positive) and withdrawals (negative) to the balance; a withdrawal that would make it negative is refused. Return the final balance and the number of refusals.",
    "Process signed amounts on an account that must not be overdrawn; return (balance, refused count).",
)
def balance_and_refusals(balance: int, amounts: list[int]) -> tuple[int, int]:
    """Positive amounts are paid in and negative amounts taken out of an account. A withdrawal that would make the balance negative is refused. Return the final balance and the number of refused withdrawals.

    >>> balance_and_refusals(50, [-30, -30, 20])
    (40, 1)
    >>> balance_and_refusals(0, [-1])
    (0, 1)
    >>> balance_and_refusals(7, [])
    (7, 0)
    """
    refused = 0
    for amount in amounts:
        if balance + amount < 0:
            refused += 1
        else:
            balance += amount
    return balance, refused


@exercise(
    "Interest: each year the balance grows by percent, rounded down to whole units. Return the balance after the years.",
    "Repeat years times: add balance * percent // 100 to the balance.",
)
def balance_with_interest(balance: int, percent: int, years: int) -> int:
    """At the end of each year an account gets percent of its balance as interest, rounded down. Return the balance after the given years.

    >>> balance_with_interest(1000, 5, 2)
    1102
    >>> balance_with_interest(10, 5, 3)
    10
    >>> balance_with_interest(500, 0, 9)
    500
    """
    for _ in range(years):
        balance += balance * percent // 100
    return balance


@exercise(
    "Move amount from one account to another in a dict if the first has enough and both exist; return the new dict, otherwise an unchanged copy.",
    "Transfer money between two named accounts, doing nothing when a name is unknown or the money is not there.",
)
def transfer_money(accounts: dict[str, int], source: str, target: str, amount: int) -> dict[str, int]:
    """Return a new dict of accounts after amount was moved from source to target. If one of them does not exist or source has less than amount, nothing is changed.

    >>> transfer_money({"a": 10, "b": 0}, "a", "b", 4)
    {'a': 6, 'b': 4}
    >>> transfer_money({"a": 3, "b": 0}, "a", "b", 4)
    {'a': 3, 'b': 0}
    >>> transfer_money({"a": 3}, "a", "x", 1)
    {'a': 3}
    """
    result = dict(accounts)
    if source in result and target in result and result[source] >= amount:
        result[source] -= amount
        result[target] += amount
    return result


@exercise(
    "Phone bill: base price includes free minutes, every minute beyond costs rate. Return the bill.",
    "Compute base plus rate for each minute above the free ones.",
)
def bill_beyond_free_minutes(base: float, free: int, rate: float, minutes: int) -> float:
    """A phone plan costs base and includes free minutes, and each further minute costs rate. Return the bill for a number of minutes.

    >>> bill_beyond_free_minutes(10, 100, 0.5, 80)
    10.0
    >>> bill_beyond_free_minutes(10, 100, 0.5, 104)
    12.0
    >>> bill_beyond_free_minutes(0, 0, 1, 3)
    3
    """
    return base + max(0, minutes - free) * rate


@exercise(
    "Which plan is cheapest for the given minutes? Plans are (name, base, rate); cost is base + rate * minutes; ties go to the lower base.",
    "Return the name of the plan with the smallest total for minutes, preferring the smaller base price among equals.",
)
def plan_for_minutes(plans: list[tuple[str, float, float]], minutes: int) -> str:
    """Plans are tuples of name, base price and price per minute. Return the name of the plan that is cheapest for the given minutes; on a tie the lower base price wins.

    >>> plan_for_minutes([("S", 5, 0.1), ("L", 20, 0)], 100)
    'S'
    >>> plan_for_minutes([("L", 20, 0), ("S", 10, 0.1)], 100)
    'S'
    >>> plan_for_minutes([("S", 5, 0.1), ("L", 20, 0)], 500)
    'L'
    """
    return min(plans, key=lambda p: (p[1] + p[2] * minutes, p[1]))[0]


@exercise(
    "Consumption per month from meter readings: differences of neighbours; a reading lower than the one before means the meter was replaced and counts from 0.",
    "For each pair of consecutive readings return the difference, or the new reading itself if it is smaller than the old one.",
)
def monthly_use(readings):
    """A meter is read every month. The use is the difference to the reading before, but if the reading got smaller the meter is new and started at 0. Return the list of uses.

    >>> monthly_use([100, 130, 5, 25])
    [30, 5, 20]
    >>> monthly_use([40])
    []
    >>> monthly_use([])
    []
    """
    return [b - a if b >= a else b for a, b in zip(readings, readings[1:])]


@exercise(
    "Water price in steps: the first 10 units cost 1 each, the next 10 cost 2 each and all above 3 each.",
    "Given the used units, charge 1 for units 1 to 10, 2 for 11 to 20 and 3 for those after that; return the total.",
)
def stepped_water_price(units: int) -> int:
    """The first 10 units of water cost 1 each, the next 10 cost 2 each, and every further unit costs 3. Return the price of units.

    >>> stepped_water_price(8)
    8
    >>> stepped_water_price(15)
    20
    >>> stepped_water_price(22)
    36
    """
    first = min(units, 10)
    second = min(max(units - 10, 0), 10)
    rest = max(units - 20, 0)
    return first + 2 * second + 3 * rest


@exercise(
    "Income tax: nothing on the part up to allowance, percent of the rest, rounded down.",
    "Compute percent of what exceeds the allowance, as a whole number rounded down and 0 below.",
)
def tax_above_allowance(income: int, allowance: int, percent: int) -> int:
    """Only the part of an income above the allowance is taxed with percent. Return the tax, rounded down to a whole number.

    >>> tax_above_allowance(1500, 1000, 20)
    100
    >>> tax_above_allowance(900, 1000, 20)
    0
    >>> tax_above_allowance(1009, 1000, 10)
    0
    """
    return max(0, income - allowance) * percent // 100


@exercise(
    "Members by status: paid members maps names to the last paid year; return names whose year is before the current one, oldest first, then by name.",
    "List members who have not paid for this year, sorted by their last paid year and then alphabetically.",
)
def members_to_remind(last_paid: dict[str, int], year: int) -> list[str]:
    """The dict last_paid tells the last year for which each member has paid. Return the members who have not paid for year, the longest unpaid first and equal ones in alphabetical order.

    >>> members_to_remind({"Cy": 2020, "Ann": 2022, "Bob": 2020}, 2022)
    ['Bob', 'Cy']
    >>> members_to_remind({"Ann": 2022}, 2022)
    []
    >>> members_to_remind({}, 2022)
    []
    """
    late = [name for name, paid in last_paid.items() if paid < year]
    return sorted(late, key=lambda name: (last_paid[name], name))


@exercise(
    "Survey: answers from 1 to 5. Return the percentage of answers of at least 4, rounded to a whole number, 0 without answers.",
    "What percent of the ratings are 4 or 5? Give a rounded integer; an empty survey gives 0.",
)
def happy_percentage(answers: list[int]) -> int:
    """Answers of a survey go from 1 to 5, and 4 or more means happy. Return the percentage of happy answers rounded to a whole number, 0 without answers.

    >>> happy_percentage([5, 4, 1])
    67
    >>> happy_percentage([2])
    0
    >>> happy_percentage([])
    0
    """
    if not answers:
        return 0
    return round(100 * sum(a >= 4 for a in answers) / len(answers))


@exercise(
    "Count survey answers per option, listing all options in the given order, also those with zero; answers not among the options are collected under 'other'.",
    "Return a dict of counts for each option and for 'other', which counts everything else.",
)
def survey_counts(options: list[str], answers: list[str]) -> dict[str, int]:
    """Return a dict with the number of answers for each option, and under 'other' the number of answers that are no option.

    >>> survey_counts(["yes", "no"], ["yes", "maybe", "yes"])
    {'yes': 2, 'no': 0, 'other': 1}
    >>> survey_counts(["a"], [])
    {'a': 0, 'other': 0}
    >>> survey_counts([], ["x"])
    {'other': 1}
    """
    counts = {option: 0 for option in options}
    counts["other"] = 0
    for answer in answers:
        counts[answer if answer in options else "other"] += 1
    return counts


@exercise(
    "Text bar chart: lines 'name: ###' with one '#' per full 5 of the value.",
    "Given (name, value) pairs, draw for each a line with name, colon, space and value // 5 signs '#'.",
)
def chart_rows_of_fives(pairs):
    """A chart has a line for each pair of name and value, with the name, ': ' and one '#' for every full 5 of the value. Return the lines.

    >>> chart_rows_of_fives([("tea", 12), ("jam", 4)])
    ['tea: ##', 'jam: ']
    >>> chart_rows_of_fives([("x", 5)])
    ['x: #']
    >>> chart_rows_of_fives([])
    []
    """
    return [f"{name}: {'#' * (value // 5)}" for name, value in pairs]


@exercise(
    "Return the statement of an account as running balances: start first, then after every booking.",
    "List the start balance and the balance following each signed booking.",
)
def account_statement(start: int, bookings: list[int]) -> list[int]:
    """Return a list of the start balance and the balance after each booking.

    >>> account_statement(10, [5, -20])
    [10, 15, -5]
    >>> account_statement(0, [])
    [0]
    >>> account_statement(3, [-3])
    [3, 0]
    """
    balances = [start]
    for booking in bookings:
        balances.append(balances[-1] + booking)
    return balances


@exercise(
    "On how many days was the account in the red, i.e. the balance after the day's booking below zero?",
    "Count the running balances that are negative, beginning with start.",
)
def days_in_the_red(start: int, bookings: list[int]) -> int:
    """An account has one booking per day. Return the number of days on which the balance after the booking is below 0.

    >>> days_in_the_red(5, [-10, 3, 9])
    2
    >>> days_in_the_red(0, [0])
    0
    >>> days_in_the_red(1, [])
    0
    """
    days = 0
    for booking in bookings:
        start += booking
        if start < 0:
            days += 1
    return days


@exercise(
    "Find double bookings: return the indices of bookings that equal the booking right before them in both text and amount.",
    "Given (text, amount) pairs, list positions where a pair repeats its predecessor exactly.",
)
def repeated_bookings(bookings: list[tuple[str, int]]) -> list[int]:
    """A booking is suspicious if it has the same text and amount as the booking directly before it. Return the indices of the suspicious bookings.

    >>> repeated_bookings([("rent", 5), ("rent", 5), ("tea", 1)])
    [1]
    >>> repeated_bookings([("a", 1), ("a", 2)])
    []
    >>> repeated_bookings([])
    []
    """
    return [i for i in range(1, len(bookings)) if bookings[i] == bookings[i - 1]]


@exercise(
    "Data plan: full speed while the month's total is at most limit. Return the index of the first day after which the total exceeds limit, or None.",
    "Add daily megabytes and find the first day on which the sum becomes larger than limit; None if that does not happen.",
)
def slow_from_day(daily: list[int], limit: int):
    """A phone gets slow on the first day on which the total data of the month is more than limit. Return the index of this day, or None if the limit is kept.

    >>> slow_from_day([100, 200, 300], 300)
    2
    >>> slow_from_day([100], 300) is None
    True
    >>> slow_from_day([], 0) is None
    True
    """
    used = 0
    for day, mb in enumerate(daily):
        used += mb
        if used > limit:
            return day
    return None


@exercise(
    "Pocket money: a child gets age euros but one less for each chore not done, never below 1. Return it.",
    "Compute age minus the number of False values in chores, at least 1.",
)
def pocket_money(age: int, chores: list[bool]) -> int:
    """A child gets as many euros as its age, less one for every chore that was not done, but at least 1. Return the pocket money.

    >>> pocket_money(9, [True, False, True])
    8
    >>> pocket_money(2, [False, False, False])
    1
    >>> pocket_money(7, [])
    7
    """
    return max(1, age - chores.count(False))


@exercise(
    "Insurance class: start in class 5; an accident-free year lowers it by 1 (not below 0), an accident raises it by 2 (not above 10). Return the final class.",
    "Given accidents per year as booleans, move the class down one or up two within 0..10, from 5.",
)
def insurance_class(accidents: list[bool]) -> int:
    """A driver starts in class 5. Each year without an accident lowers the class by 1 and each year with one raises it by 2, within 0 and 10. Return the class after all years.

    >>> insurance_class([False, True])
    6
    >>> insurance_class([True, True, True])
    10
    >>> insurance_class([])
    5
    """
    level = 5
    for accident in accidents:
        if accident:
            level = min(10, level + 2)
        else:
            level = max(0, level - 1)
    return level


@exercise(
    "Round-up savings: each purchase in cents is rounded up to full 100; return the sum of the differences.",
    "How much is saved when every price is filled up to the next multiple of a hundred?",
)
def round_up_savings(purchases):
    """For every purchase the difference to the next full 100 cents is saved, nothing for a price that is already full. Return the total saved.

    >>> round_up_savings([250, 199])
    51
    >>> round_up_savings([300])
    0
    >>> round_up_savings([])
    0
    """
    return sum(-p % 100 for p in purchases)


@exercise(
    "Return the names of subscriptions ordered by yearly cost, highest first; each is (name, price, per) with per 'month' or 'year'.",
    "Sort subscriptions by their price per year in descending order, where monthly prices count twelve times, and list the names.",
)
def subscriptions_by_cost(subscriptions: list[tuple[str, int, str]]) -> list[str]:
    """A subscription is a tuple of name, price and 'month' or 'year', which tells how often it is paid. Return the names ordered by the cost per year, highest first.

    >>> subscriptions_by_cost([("news", 50, "year"), ("film", 10, "month")])
    ['film', 'news']
    >>> subscriptions_by_cost([("gym", 1, "month")])
    ['gym']
    >>> subscriptions_by_cost([])
    []
    """
    ordered = sorted(subscriptions, key=lambda s: -(s[1] * 12 if s[2] == "month" else s[1]))
    return [name for name, _, _ in ordered]
