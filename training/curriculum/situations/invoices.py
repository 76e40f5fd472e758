"""Bills, payments, reminders and amounts of money in cents."""

import re
from datetime import date, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "An invoice is a list of (quantity, unit price) pairs. Return the sum of all line totals; lines with a negative quantity are returns and reduce it. An empty invoice comes to 0.",
    "Compute the total of invoice lines given as (quantity, price) tuples by adding quantity * price for each; returns have negative quantities. No lines give 0.",
)
def invoice_sum(lines: list[tuple[int, int]]) -> int:
    """Return the total of an invoice whose lines are (quantity, price in cents) pairs. A negative quantity stands for returned goods and lowers the total. An invoice without lines totals 0.

    >>> invoice_sum([(2, 150), (1, 999)])
    1299
    >>> invoice_sum([(3, 100), (-1, 100)])
    200
    >>> invoice_sum([])
    0
    """
    return sum(quantity * price for quantity, price in lines)


@exercise(
    "Add tax to a net amount in cents. The percentage may be 0 but not negative (ValueError). Halves of a cent are rounded up.",
    "Gross amount from a net amount in cents and a tax percentage, with half cents going up. Raise ValueError for a negative percentage.",
)
def gross_cents(net: int, percent: int) -> int:
    """Return the net amount in cents plus percent per cent tax. The tax is rounded to whole cents, with half a cent rounded up. Raise ValueError if percent is negative.

    >>> gross_cents(1000, 19)
    1190
    >>> gross_cents(50, 5)
    53
    >>> gross_cents(999, 0)
    999
    >>> gross_cents(100, -1)
    Traceback (most recent call last):
        ...
    ValueError: negative tax
    """
    if percent < 0:
        raise ValueError("negative tax")
    return net + (net * percent + 50) // 100


@exercise(
    "Give a discount on an amount in cents: 10 percent for more than 100 units of currency (10000 cents), 5 percent for more than 50, otherwise nothing. Return the reduced amount, cut to whole cents of discount.",
    "Reduce the sum in cents by a tenth if it exceeds 10000, by a twentieth if it exceeds 5000, else leave it. The discount is rounded down.",
)
def discounted_sum(cents):
    """Return the amount in cents after the quantity discount. Above 10000 cents the discount is 10 percent, above 5000 cents it is 5 percent, otherwise there is none. The discount itself is rounded down to whole cents.

    >>> discounted_sum(20000)
    18000
    >>> discounted_sum(6010)
    5710
    >>> discounted_sum(5000)
    5000
    """
    if cents > 10000:
        return cents - cents // 10
    if cents > 5000:
        return cents - cents // 20
    return cents


@exercise(
    "Which customers still owe something? Bills and payments are lists of (customer, amount). Return a dict with the open amount per customer, only where it is above zero, in order of the first bill.",
    "Given bills and payments as (name, amount) pairs, work out billed minus paid for each name with a bill and keep only positive results.",
)
def open_amounts(bills: list[tuple[str, int]], payments: list[tuple[str, int]]) -> dict[str, int]:
    """Return what every customer still owes: the sum of the bills minus the sum of the payments. Both lists hold (customer, amount) pairs. Customers who owe nothing or have paid too much are left out, and so are payments of customers without a bill.

    >>> open_amounts([("Ida", 50), ("Tom", 30), ("Ida", 20)], [("Ida", 60), ("Tom", 30)])
    {'Ida': 10}
    >>> open_amounts([("Ida", 50)], [("Bo", 5)])
    {'Ida': 50}
    >>> open_amounts([], [])
    {}
    """
    owed: dict[str, int] = {}
    for name, amount in bills:
        owed[name] = owed.get(name, 0) + amount
    for name, amount in payments:
        if name in owed:
            owed[name] -= amount
    return {name: amount for name, amount in owed.items() if amount > 0}


@exercise(
    "Given a list of bills and one payment, use the payment to pay the bills from the first on. A bill may be paid partly. Return the amounts that stay open for all bills; an overpayment is ignored.",
    "Apply a payment to bills in order, paying each as far as the money goes, and return the list of remaining amounts.",
)
def pay_bills_in_order(bills, payment):
    """Return what remains open of each bill after the payment has been spread over them in order. The first bill is paid first; the last one that can be paid may be paid only in part. Money left over is ignored.

    >>> pay_bills_in_order([30, 50, 20], 60)
    [0, 20, 20]
    >>> pay_bills_in_order([30, 50], 200)
    [0, 0]
    >>> pay_bills_in_order([30, 50], 0)
    [30, 50]
    """
    remaining = []
    for bill in bills:
        paid = min(bill, payment)
        payment -= paid
        remaining.append(bill - paid)
    return remaining


@exercise(
    "When is an invoice due? Take its date as 'YYYY-MM-DD' text and the days of credit and return the due date in the same form. A due date on a weekend moves to the Monday after it.",
    "Add days to an ISO date text; if the result is a Saturday or Sunday, go on to Monday. Return ISO text.",
)
def due_date(issued: str, days: int) -> str:
    """Return the date, as 'YYYY-MM-DD', on which an invoice issued on the given date has to be paid. That is the given number of days later. If it falls on a Saturday or Sunday, it is put off to the following Monday.

    >>> due_date("2024-03-01", 14)
    '2024-03-15'
    >>> due_date("2024-03-01", 1)
    '2024-03-04'
    >>> due_date("2024-02-28", 1)
    '2024-02-29'
    """
    day = date.fromisoformat(issued) + timedelta(days=days)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day.isoformat()


@exercise(
    "Decide on the reminder level for an unpaid bill. Up to and including the due day there is none (0); the first week late is level 1, the second week level 2, and anything later level 3.",
    "Given the number of days a bill is late, return 0 if not late, 1 for 1-7 days, 2 for 8-14 days, 3 beyond.",
)
def reminder_level(days_late: int) -> int:
    """Return the reminder level of a bill that is days_late days overdue. Zero or negative means that it is not late: level 0. From then on each started week adds one level, but the highest level is 3.

    >>> reminder_level(0)
    0
    >>> reminder_level(7)
    1
    >>> reminder_level(8)
    2
    >>> reminder_level(90)
    3
    """
    if days_late <= 0:
        return 0
    return min((days_late + 6) // 7, 3)


@exercise(
    "Spread an amount over a number of instalments as evenly as possible in whole cents. The first instalments take the surplus cents. Raise ValueError if there is not at least one instalment.",
    "Split cents into n whole parts that differ by at most one, larger parts first; ValueError for n below 1.",
)
def instalments(cents: int, n: int) -> list[int]:
    """Return n instalments in whole cents that add up to cents. They differ by at most one cent, and the larger ones come first. Raise ValueError if n is less than 1.

    >>> instalments(1000, 3)
    [334, 333, 333]
    >>> instalments(8, 4)
    [2, 2, 2, 2]
    >>> instalments(1, 2)
    [1, 0]
    >>> instalments(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: at least one instalment
    """
    if n < 1:
        raise ValueError("at least one instalment")
    base, extra = divmod(cents, n)
    return [base + 1] * extra + [base] * (n - extra)


@exercise(
    "Turn an amount in cents into text with a comma before the last two digits and dots between groups of three digits before it. A minus sign goes in front.",
    "Format cents the continental way: 123456 becomes '1.234,56' and negative amounts start with '-'.",
)
def continental_amount(cents):
    """Return the amount in cents as text with a decimal comma and a dot every three digits, such as '1.234,56'. There are always two digits after the comma. Negative amounts get a minus sign in front.

    >>> continental_amount(123456)
    '1.234,56'
    >>> continental_amount(5)
    '0,05'
    >>> continental_amount(-100000000)
    '-1.000.000,00'
    """
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    groups = f"{whole:,}".replace(",", ".")
    return f"{sign}{groups},{rest:02d}"


@exercise(
    "Read an amount such as '1.234,56' and return it in cents. The dots are separators of thousands; the part after the comma may be missing or have one or two digits. Anything else is a ValueError.",
    "Parse text with a decimal comma and optional thousands dots into integer cents ('7' is 700, '7,5' is 750), raising ValueError on other text.",
)
def cents_from_continental(text: str) -> int:
    """Return the number of cents that a text like '1.234,56' stands for. Dots are ignored. The comma and the one or two digits after it are optional. Raise ValueError if the text has a different form.

    >>> cents_from_continental("1.234,56")
    123456
    >>> cents_from_continental("7,5")
    750
    >>> cents_from_continental("12")
    1200
    >>> cents_from_continental("12,345")
    Traceback (most recent call last):
        ...
    ValueError: not an amount
    """
    match = re.fullmatch(r"(\d+)(?:,(\d{1,2}))?", text.replace(".", ""))
    if not match:
        raise ValueError("not an amount")
    return int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))


@exercise(
    "Make the next invoice number from the last one. Numbers look like '2024-017'; in the same year the counter goes up by one, in a new year it begins again at 001. The counter keeps three digits.",
    "Given the last number 'YEAR-NNN' and the current year, return the following number: count on within a year, restart at 001 for another year.",
)
def next_invoice_number(last: str, year: int) -> str:
    """Return the invoice number that follows last, which has the form 'YEAR-NNN'. If year is the year of the last number, the counter is increased by one. Otherwise the counter starts again with 001.

    >>> next_invoice_number("2024-017", 2024)
    '2024-018'
    >>> next_invoice_number("2024-017", 2025)
    '2025-001'
    >>> next_invoice_number("2024-099", 2024)
    '2024-100'
    """
    old_year, counter = last.split("-")
    if int(old_year) == year:
        return f"{year}-{int(counter) + 1:03d}"
    return f"{year}-001"


@exercise(
    "Find the gaps in a list of invoice numbers: all whole numbers between the smallest and the largest that are missing, ascending. An empty list has no gaps.",
    "Return sorted the integers that lie between the minimum and maximum of the list but are not in it; [] for an empty list.",
)
def missing_invoice_numbers(numbers: list[int]) -> list[int]:
    """Return the invoice numbers that are missing between the lowest and the highest number, in ascending order. The given numbers may be in any order. If there are none, return an empty list.

    >>> missing_invoice_numbers([7, 3, 4])
    [5, 6]
    >>> missing_invoice_numbers([1, 2, 3])
    []
    >>> missing_invoice_numbers([])
    []
    """
    if not numbers:
        return []
    present = set(numbers)
    return [n for n in range(min(numbers), max(numbers)) if n not in present]


@exercise(
    "Sum the lines of an invoice per tax rate. A line is a (rate, amount) pair. The result is a dictionary with the rates in ascending order.",
    "Total the amounts for each tax rate and return a dict ordered by rate, lowest first.",
)
def totals_by_tax_rate(lines):
    """Return the total amount for every tax rate. The lines are (rate, amount) pairs. The rates of the result are in ascending order.

    >>> totals_by_tax_rate([(19, 100), (7, 30), (19, 50)])
    {7: 30, 19: 150}
    >>> totals_by_tax_rate([(0, 5)])
    {0: 5}
    >>> totals_by_tax_rate([])
    {}
    """
    totals = {}
    for rate, amount in sorted(lines):
        totals[rate] = totals.get(rate, 0) + amount
    return totals


@exercise(
    "Write one invoice line: the quantity, ' x ', the name, then dots up to a total width, and the amount at the right end. If there is no room for at least one dot, use one dot all the same.",
    "Build 'Q x NAME.....AMOUNT' of the given width, filling the middle with dots (at least one).",
)
def dotted_invoice_line(quantity: int, name: str, amount: str, width: int) -> str:
    """Return an invoice line that begins with 'quantity x name' and ends with the amount. The space between is filled with dots so that the line has the given width. There is always at least one dot, even if the line gets too long.

    >>> dotted_invoice_line(2, "tea", "3.50", 20)
    '2 x tea.........3.50'
    >>> dotted_invoice_line(10, "notebook", "99.00", 10)
    '10 x notebook.99.00'
    >>> dotted_invoice_line(1, "a", "1", 8)
    '1 x a..1'
    """
    left = f"{quantity} x {name}"
    dots = max(width - len(left) - len(amount), 1)
    return left + "." * dots + amount


@exercise(
    "Round an amount in cents to the nearest multiple of 5, as is done for cash. Amounts in the middle do not occur; 1 and 2 go down, 3 and 4 go up.",
    "Cash rounding: return the multiple of five cents that is nearest to the given amount.",
)
def cash_rounded(cents: int) -> int:
    """Return the amount in cents rounded to the nearest multiple of 5. Final digits 1, 2, 6 and 7 are rounded down, final digits 3, 4, 8 and 9 up. The amount is not negative.

    >>> cash_rounded(102)
    100
    >>> cash_rounded(103)
    105
    >>> cash_rounded(99)
    100
    """
    return (cents + 2) // 5 * 5


@exercise(
    "Find bills that were entered twice: pairs of customer and amount that appear more than once. Each is returned once, in the order in which the second entry shows up.",
    "Given (customer, amount) bills, list the duplicated ones, every one a single time, ordered by where the repetition was noticed.",
)
def doubled_bills(bills):
    """Return the bills, (customer, amount) pairs, that occur more than once. Every such bill is listed once, at the time of its second occurrence. If there are no duplicates, return an empty list.

    >>> doubled_bills([("Ada", 5), ("Bob", 5), ("Ada", 5), ("Ada", 5)])
    [('Ada', 5)]
    >>> doubled_bills([("Ada", 5), ("Ada", 6)])
    []
    >>> doubled_bills([])
    []
    """
    seen = set()
    doubled = []
    for bill in bills:
        if bill in seen and bill not in doubled:
            doubled.append(bill)
        seen.add(bill)
    return doubled


@exercise(
    "Match a payment to a bill: among the open bills, a dict from number to amount, find the number whose amount equals the payment exactly. If none or more than one fits, the answer is None.",
    "Return the only key whose value equals the paid amount; None when no key or several keys have that value.",
)
def bill_for_payment(open_bills: dict[str, int], paid: int) -> str | None:
    """Return the number of the open bill whose amount is exactly what was paid. If no bill has that amount, return None. If several bills have it, the match is unclear, so return None too.

    >>> bill_for_payment({"R1": 50, "R2": 80}, 80)
    'R2'
    >>> bill_for_payment({"R1": 50, "R2": 50}, 50) is None
    True
    >>> bill_for_payment({}, 10) is None
    True
    """
    matches = [number for number, amount in open_bills.items() if amount == paid]
    return matches[0] if len(matches) == 1 else None


@exercise(
    "Compute the late fee: nothing in the first 10 days, after that 1 percent of the amount for each further started period of 10 days, rounded down, but never more than a tenth of the amount.",
    "Late fee in cents from amount and days late. Days 1-10 are free; then every begun ten days cost 1 percent (floor of the total), capped at 10 percent of the amount.",
)
def late_fee(cents: int, days_late: int) -> int:
    """Return the fee for paying days_late days late. Ten days are free. After that each started period of ten days costs one percent of the amount, at most ten percent in all. The fee is rounded down to whole cents.

    >>> late_fee(10000, 10)
    0
    >>> late_fee(10000, 11)
    100
    >>> late_fee(10000, 35)
    300
    >>> late_fee(10000, 500)
    1000
    """
    if days_late <= 10:
        return 0
    periods = (days_late - 10 + 9) // 10
    return cents * min(periods, 10) // 100


@exercise(
    "Give the early payment price: whoever pays within the given number of days may subtract the given percentage, rounded down to whole cents. The last day still counts.",
    "Amount to pay when paying after some days: less a percentage (floored) if the days do not exceed the limit, otherwise in full.",
)
def early_payment(cents, days, limit, percent):
    """Return the amount that has to be paid after days days. If days is at most limit, percent per cent may be deducted; the deduction is rounded down. Otherwise the full amount is due.

    >>> early_payment(10000, 7, 10, 2)
    9800
    >>> early_payment(10000, 10, 10, 3)
    9700
    >>> early_payment(10000, 11, 10, 2)
    10000
    """
    if days > limit:
        return cents
    return cents - cents * percent // 100


@exercise(
    "Add up the expenses per month. Each expense is a (date, amount) pair with the date as 'YYYY-MM-DD'. Return a dictionary from 'YYYY-MM' to the total, earliest month first.",
    "Monthly totals of dated amounts: key is the first seven characters of the date, keys sorted.",
)
def expenses_by_month(expenses: list[tuple[str, int]]) -> dict[str, int]:
    """Return the total of the expenses of each month. An expense is a pair of a date 'YYYY-MM-DD' and an amount. The months, written 'YYYY-MM', are in chronological order; months without expenses do not appear.

    >>> expenses_by_month([("2024-03-05", 10), ("2024-01-31", 5), ("2024-03-30", 2)])
    {'2024-01': 5, '2024-03': 12}
    >>> expenses_by_month([("2023-12-01", 1), ("2024-12-01", 1)])
    {'2023-12': 1, '2024-12': 1}
    >>> expenses_by_month([])
    {}
    """
    totals: dict[str, int] = {}
    for day, amount in sorted(expenses):
        totals[day[:7]] = totals.get(day[:7], 0) + amount
    return totals


@exercise(
    "Charge for each started hour of work at an hourly rate, given minutes. The minimum charge is one hour, even for zero minutes.",
    "Price of some minutes of work when every begun hour costs the full rate and at least one hour is charged.",
)
def work_charge(minutes: int, rate: int) -> int:
    """Return what minutes minutes of work cost if every started hour costs rate. At least one hour is charged.

    >>> work_charge(61, 40)
    80
    >>> work_charge(120, 40)
    80
    >>> work_charge(0, 40)
    40
    """
    hours = max(1, -(-minutes // 60))
    return hours * rate


@exercise(
    "Check an account number of digits: spaces are ignored, the length must be between 6 and 10 digits, and the digits must not all be equal.",
    "True if the text, without its spaces, consists of six to ten digits that are not all the same.",
)
def plausible_account(text: str) -> bool:
    """Check whether text could be an account number. Spaces do not matter. There must be 6 to 10 characters, all of them digits, and not all the same digit.

    >>> plausible_account("123 456 78")
    True
    >>> plausible_account("1111111")
    False
    >>> plausible_account("12345")
    False
    >>> plausible_account("12345a")
    False
    """
    digits = text.replace(" ", "")
    return digits.isdigit() and 6 <= len(digits) <= 10 and len(set(digits)) > 1


@exercise(
    "Show only the last four characters of an account number and a star for each one before. Numbers of four characters or fewer are shown as they are.",
    "Mask all but the final four characters with '*', keeping the length; short text is unchanged.",
)
def starred_account(number):
    """Return number with every character except the last four replaced by '*'. The length stays the same. If there are at most four characters, nothing is hidden.

    >>> starred_account("12345678")
    '****5678'
    >>> starred_account("1234")
    '1234'
    >>> starred_account("")
    ''
    """
    return "*" * (len(number) - 4) + number[-4:]


@exercise(
    "Sort the bills so that the most urgent come first: overdue ones before others, and within both groups the larger amount first. A bill is a (name, amount, days until due) tuple; negative days mean overdue. Return the names.",
    "Names of bills ordered by overdue (days < 0) first, then by falling amount, given (name, amount, days) tuples.",
)
def bills_by_urgency(bills: list[tuple[str, int, int]]) -> list[str]:
    """Return the names of the bills in order of urgency. A bill is a tuple of name, amount and days until it is due; it is overdue if the days are negative. Overdue bills come first. Within both groups higher amounts come before lower ones, and equal ones keep their order.

    >>> bills_by_urgency([("rent", 800, 3), ("gas", 60, -2), ("phone", 90, -1)])
    ['phone', 'gas', 'rent']
    >>> bills_by_urgency([("a", 5, 0), ("b", 5, 9)])
    ['a', 'b']
    >>> bills_by_urgency([])
    []
    """
    ordered = sorted(bills, key=lambda bill: (bill[2] >= 0, -bill[1]))
    return [name for name, _, _ in ordered]


@exercise(
    "Estimate the yearly cost of subscriptions. Each is a pair of price and period, which is 'week', 'month' or 'year'; a year has 52 weeks. Any other period raises ValueError.",
    "Add up price times 52, 12 or 1 for subscriptions paid per 'week', 'month' or 'year'. Raise ValueError for an unknown period.",
)
def yearly_subscriptions(subscriptions):
    """Return the cost per year of all subscriptions, which are (price, period) pairs. The period is 'week' (52 times a year), 'month' (12 times) or 'year' (once). Raise ValueError for any other period.

    >>> yearly_subscriptions([(10, "month"), (2, "week"), (30, "year")])
    254
    >>> yearly_subscriptions([])
    0
    >>> yearly_subscriptions([(5, "day")])
    Traceback (most recent call last):
        ...
    ValueError: unknown period day
    """
    times = {"week": 52, "month": 12, "year": 1}
    total = 0
    for price, period in subscriptions:
        if period not in times:
            raise ValueError(f"unknown period {period}")
        total += price * times[period]
    return total


@exercise(
    "Which share of the total does each category have? Return whole percentages, rounded down, in the order of the dictionary. If the total is 0, every share is 0.",
    "Given amounts by category, return a dict with each amount as a floored percentage of their sum; all zeros when the sum is zero.",
)
def percent_of_spending(amounts: dict[str, int]) -> dict[str, int]:
    """Return the percentage that each category has of the total spending, rounded down to whole numbers. The order of the categories is kept. If nothing was spent at all, every percentage is 0.

    >>> percent_of_spending({"food": 300, "rent": 600})
    {'food': 33, 'rent': 66}
    >>> percent_of_spending({"food": 0, "rent": 0})
    {'food': 0, 'rent': 0}
    >>> percent_of_spending({})
    {}
    """
    total = sum(amounts.values())
    if total == 0:
        return {name: 0 for name in amounts}
    return {name: amount * 100 // total for name, amount in amounts.items()}


@exercise(
    "Balance after each booking: given the opening balance and signed bookings, list the balances. Stop before the booking that would take the balance below the credit limit (a non-positive number).",
    "Running balances from a start value, stopping as soon as the next booking would leave less than the limit.",
)
def balances_until_limit(start: int, bookings: list[int], limit: int) -> list[int]:
    """Return the balance after each booking. If a booking would bring the balance below limit, it and all later bookings are not carried out, so the list ends there. The start balance is not part of the list.

    >>> balances_until_limit(100, [-50, -80, 200], 0)
    [50]
    >>> balances_until_limit(100, [-50, -80, 200], -100)
    [50, -30, 170]
    >>> balances_until_limit(0, [-1], 0)
    []
    """
    balances = []
    balance = start
    for change in bookings:
        if balance + change < limit:
            break
        balance += change
        balances.append(balance)
    return balances


@exercise(
    "Convert amounts into one currency and add them up. Amounts are (value, currency) pairs, the rates a dict; a missing currency raises ValueError. The sum is rounded to two places.",
    "Total of (value, currency) pairs after multiplying each value by its currency's rate, rounded to 2 decimals; ValueError if a rate is unknown.",
)
def total_in_home_currency(amounts: list[tuple[float, str]], rates: dict[str, float]) -> float:
    """Return the sum of the amounts after conversion, rounded to two decimals. An amount is a (value, currency) pair and is multiplied with the rate of its currency. Raise ValueError if there is no rate for a currency.

    >>> total_in_home_currency([(10, "EUR"), (20, "USD")], {"EUR": 1, "USD": 0.9})
    28.0
    >>> total_in_home_currency([], {})
    0.0
    >>> total_in_home_currency([(1, "XXX")], {"EUR": 1})
    Traceback (most recent call last):
        ...
    ValueError: no rate for XXX
    """
    total = 0.0
    for value, currency in amounts:
        if currency not in rates:
            raise ValueError(f"no rate for {currency}")
        total += value * rates[currency]
    return round(total, 2)


@exercise(
    "From a bank note such as 'Invoice 2024-017, thanks' extract the first invoice number, four digits, a dash and three digits. None if there is no such number.",
    "Find the first piece of text of the form dddd-ddd and return it, or None.",
)
def invoice_number_in(text: str) -> str | None:
    r"""Return the first invoice number in the text. It consists of four digits, a dash and three digits and is not part of a longer number. If there is none, return None.

    >>> invoice_number_in("Invoice 2024-017, thanks")
    '2024-017'
    >>> invoice_number_in("12024-0171") is None
    True
    >>> invoice_number_in("for the bike") is None
    True
    """
    match = re.search(r"\b\d{4}-\d{3}\b", text)
    return match.group() if match else None
