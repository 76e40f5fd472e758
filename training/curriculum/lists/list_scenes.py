"""Everyday lists: temperatures, sales, marks, distances, queues and shelves."""

from training.curriculum.exercise import exercise


@exercise(
    "Number of entries of lows which are negative.",
    "Given the daily minimum temperatures, return how many days had frost.",
)
def frost_days(lows: list[float]) -> int:
    """Count the days on which the lowest temperature was below zero.

    >>> frost_days([-1.5, 0.0, 3.2, -4.0])
    2
    >>> frost_days([5.0])
    0
    >>> frost_days([])
    0
    """
    return sum(low < 0 for low in lows)


@exercise(
    "On which day was it warmest?",
    (
        "Given temperatures per day, find the 1-based position of the maximum, the earliest on a tie, 0 if "
        "there are none."
    ),
)
def warmest_day(temps: list[float]) -> int:
    """Return the day number, counted from 1, with the highest temperature; ties go to the first; 0 for no data.

    >>> warmest_day([12.5, 18.0, 18.0])
    2
    >>> warmest_day([3.0])
    1
    >>> warmest_day([])
    0
    """
    if not temps:
        return 0
    return temps.index(max(temps)) + 1


@exercise(
    "How long was the longest period of consecutive zeros?",
    "Given the rain per day, find the maximal count of neighbouring days with an amount of zero.",
)
def longest_dry_spell(rain: list[float]) -> int:
    """Return the largest number of days in a row without rain (amount 0).

    >>> longest_dry_spell([0, 2.5, 0, 0, 1.0])
    2
    >>> longest_dry_spell([3.0])
    0
    >>> longest_dry_spell([])
    0
    """
    longest = days = 0
    for amount in rain:
        if amount == 0:
            days += 1
            longest = max(longest, days)
        else:
            days = 0
    return longest


@exercise(
    "Subtract the lowest from the highest temperature day by day.",
    "Given the daily maxima and minima as two lists, compute the range of every day.",
)
def daily_spans(highs: list[float], lows: list[float]) -> list[float]:
    """Return the difference between the high and the low of each day.

    >>> daily_spans([10, 12], [4, 9])
    [6, 3]
    >>> daily_spans([0], [-5])
    [5]
    >>> daily_spans([], [])
    []
    """
    return [high - low for high, low in zip(highs, lows)]


@exercise(
    "Add up the daily amounts week by week.",
    "Given amounts per day from the first day on, compute the total of days 1-7, 8-14 and so on.",
)
def weekly_totals(daily: list[int]) -> list[int]:
    """Return the sums of each 7 consecutive days; an incomplete last week is included.

    >>> weekly_totals([1, 1, 1, 1, 1, 1, 1, 5])
    [7, 5]
    >>> weekly_totals([2, 3])
    [5]
    >>> weekly_totals([])
    []
    """
    return [sum(daily[start:start + 7]) for start in range(0, len(daily), 7)]


@exercise(
    "What fraction of the sum belongs to the weekends when the list starts on a Monday?",
    "Given daily amounts beginning with Monday, divide the sum of Saturdays and Sundays by the whole sum.",
)
def weekend_share(daily: list[int]) -> float:
    """Return the share of the total that falls on days 6 and 7 of each week, 0.0 if the total is zero.

    >>> weekend_share([1, 1, 1, 1, 1, 2, 3])
    0.5
    >>> weekend_share([0, 0])
    0.0
    >>> weekend_share([5])
    0.0
    """
    total = sum(daily)
    weekend = sum(amount for day, amount in enumerate(daily) if day % 7 >= 5)
    return weekend / total if total else 0.0


@exercise(
    "Compare two years month by month and list the months with an increase.",
    "Given the sales of this and of last year, collect the 1-based positions at which this year is greater.",
)
def months_above_last_year(now: list[int], before: list[int]) -> list[int]:
    """Return the month numbers, counted from 1, in which the sales are higher than in the same month before.

    >>> months_above_last_year([5, 7, 3], [4, 7, 5])
    [1]
    >>> months_above_last_year([1], [2])
    []
    >>> months_above_last_year([], [])
    []
    """
    return [month for month, (a, b) in enumerate(zip(now, before), start=1) if a > b]


@exercise(
    "Count the trailing entries that are each greater than the entry before.",
    (
        "Given monthly sales, go back from the last month as long as each month beats its predecessor and "
        "count the months."
    ),
)
def growth_months_in_row(sales: list[int]) -> int:
    """Return how many months at the end of the list show growth without interruption.

    >>> growth_months_in_row([5, 3, 4, 6])
    2
    >>> growth_months_in_row([4, 2])
    0
    >>> growth_months_in_row([])
    0
    """
    count = 0
    i = len(sales) - 1
    while i > 0 and sales[i] > sales[i - 1]:
        count += 1
        i -= 1
    return count


@exercise(
    "Who has a mean of limit or more?",
    (
        "Given a dict from name to list of marks, list in alphabetical order everybody whose average reaches "
        "the limit."
    ),
)
def passed_students(marks: dict[str, list[int]], limit: float) -> list[str]:
    """Return the sorted names of those whose average mark is at least limit; people without marks do not pass.

    >>> passed_students({"Ann": [4, 6], "Bob": [3], "Cid": []}, 5)
    ['Ann']
    >>> passed_students({"x": [1]}, 2)
    []
    >>> passed_students({}, 1)
    []
    """
    return sorted(name for name, m in marks.items() if m and sum(m) / len(m) >= limit)


@exercise(
    "Drop the worst mark if there are at least two.",
    "Given marks, where smaller is worse, remove one minimum and keep the order of the rest.",
)
def marks_without_worst(marks: list[int]) -> list[int]:
    """Return the marks without the lowest one (its first occurrence); a single mark is kept.

    >>> marks_without_worst([7, 4, 9, 4])
    [7, 9, 4]
    >>> marks_without_worst([3])
    [3]
    >>> marks_without_worst([])
    []
    """
    if len(marks) < 2:
        return marks
    worst = marks.index(min(marks))
    return marks[:worst] + marks[worst + 1:]


@exercise(
    "Combine course marks and exam half and half.",
    "Given the marks of a course and the mark of the exam, compute (average + exam) / 2.",
)
def final_grade(marks: list[float], exam: float) -> float:
    """Return the mean of the average of the marks and the exam mark; just the exam mark if there are no marks.

    >>> final_grade([4, 6], 7)
    6.0
    >>> final_grade([], 5)
    5
    >>> final_grade([10], 8)
    9.0
    """
    if not marks:
        return exam
    return (sum(marks) / len(marks) + exam) / 2


@exercise(
    "Average the points of a jury after dropping the best and the worst.",
    (
        "Given nonempty points, remove a single maximum and minimum if there are at least three values and "
        "compute the average."
    ),
)
def jury_score(points: list[float]) -> float:
    """Return the mean of the points without one highest and one lowest value; with fewer than three values the plain
    mean.

    >>> jury_score([5.0, 9.0, 6.0, 1.0])
    5.5
    >>> jury_score([4.0, 8.0])
    6.0
    >>> jury_score([3.0])
    3.0
    """
    if len(points) >= 3:
        points = sorted(points)[1:-1]
    return sum(points) / len(points)


@exercise(
    "Compute the differences between consecutive readings, the first one counted from zero.",
    "Given cumulative times, list how long each single lap took.",
)
def lap_times(marks: list[float]) -> list[float]:
    """Return the duration of each lap from the ascending clock readings at the end of the laps; the race starts at 0.

    >>> lap_times([60, 125, 180])
    [60, 65, 55]
    >>> lap_times([42])
    [42]
    >>> lap_times([])
    []
    """
    return [b - a for a, b in zip([0] + marks, marks)]


@exercise(
    "Which lap took the least time, the later one if equal?",
    "Given lap times, find the 1-based position of the minimum, preferring later laps.",
)
def list_fastest_lap(times: list[float]) -> int:
    """Return the number of the fastest lap, counted from 1; ties go to the last lap; 0 without laps.

    >>> list_fastest_lap([61.0, 59.5, 59.5])
    3
    >>> list_fastest_lap([70.0])
    1
    >>> list_fastest_lap([])
    0
    """
    best = 0
    for lap, time in enumerate(times, start=1):
        if best == 0 or time <= times[best - 1]:
            best = lap
    return best


@exercise(
    "Add up the distances between consecutive stops and the way home.",
    "Given positions on a road in the order of the visits, compute the length of the round trip.",
)
def distance_of_tour(stops: list[float]) -> float:
    """Return the total distance travelled along a line when visiting the stops in order and going back to the first
    one.

    >>> distance_of_tour([0, 5, 2])
    10
    >>> distance_of_tour([7])
    0
    >>> distance_of_tour([])
    0
    """
    total = 0
    for i in range(len(stops)):
        total += abs(stops[i] - stops[i - 1])
    return total


@exercise(
    "Subtract the gaps from the fuel in order and count how many are covered.",
    "Given distances to the next station and the available range, tell how many stations one gets to.",
)
def reachable_stations(gaps: list[int], fuel: int) -> int:
    """Return how many stations can be reached one after the other when the gaps between them use up the fuel.

    >>> reachable_stations([3, 4, 5], 8)
    2
    >>> reachable_stations([9], 5)
    0
    >>> reachable_stations([], 1)
    0
    """
    count = 0
    for gap in gaps:
        if gap > fuel:
            break
        fuel -= gap
        count += 1
    return count


@exercise(
    "Count books from the front until the sum of the widths would exceed the shelf.",
    "Given widths and the width of a shelf, find the largest number of leading books that fit.",
)
def books_on_shelf(widths: list[int], shelf: int) -> int:
    """Return how many books fit side by side on the shelf when they are put there in the given order.

    >>> books_on_shelf([3, 4, 5], 8)
    2
    >>> books_on_shelf([9], 5)
    0
    >>> books_on_shelf([], 1)
    0
    """
    used = 0
    for count, width in enumerate(widths):
        used += width
        if used > shelf:
            return count
    return len(widths)


@exercise(
    "Fill shelves one after the other and start a new one when the next book does not fit.",
    "Given book widths and the shelf width, count the shelves used when the order of the books is kept.",
)
def shelves_needed(widths: list[int], shelf: int) -> int:
    """Return how many shelves are needed to put up all books in order; no book is wider than a shelf.

    >>> shelves_needed([3, 4, 5], 8)
    2
    >>> shelves_needed([5, 5], 5)
    2
    >>> shelves_needed([], 1)
    0
    """
    shelves = 0
    free = 0
    for width in widths:
        if width > free:
            shelves += 1
            free = shelf
        free -= width
    return shelves


@exercise(
    "For every customer add up the service times of all customers before.",
    "Given service times in the order of the queue, list the waiting time of each person, 0 for the first.",
)
def list_waiting_times(service: list[int]) -> list[int]:
    """Return how long each customer waits when customers are served one after the other.

    >>> list_waiting_times([3, 5, 2])
    [0, 3, 8]
    >>> list_waiting_times([4])
    [0]
    >>> list_waiting_times([])
    []
    """
    waits = []
    elapsed = 0
    for time in service:
        waits.append(elapsed)
        elapsed += time
    return waits


@exercise(
    "Sort the service times and add up how long everybody waits.",
    "Given service times, arrange the queue from the shortest to the longest and total the waiting times.",
)
def total_waiting_best_order(service: list[int]) -> int:
    """Return the smallest possible sum of waiting times, reached by serving short jobs first.

    >>> total_waiting_best_order([3, 1, 2])
    4
    >>> total_waiting_best_order([4])
    0
    >>> total_waiting_best_order([])
    0
    """
    total = 0
    elapsed = 0
    for time in sorted(service):
        total += elapsed
        elapsed += time
    return total


@exercise(
    "Pay the amount greedily with as large coins as possible.",
    "Given an amount and the coin values, list the coins handed out from large to small.",
)
def change_in_coins(amount: int, coins: list[int]) -> list[int]:
    """Return the coins given when always the largest fitting coin is chosen; coins contains 1.

    >>> change_in_coins(8, [1, 2, 5])
    [5, 2, 1]
    >>> change_in_coins(0, [1])
    []
    >>> change_in_coins(4, [1, 3])
    [3, 1]
    """
    result = []
    for coin in sorted(coins, reverse=True):
        while amount >= coin:
            result.append(coin)
            amount -= coin
    return result


@exercise(
    "Divide every group size by the seats per row and round up.",
    "Given group sizes and the seats in a row, compute how many rows each group takes.",
)
def seats_per_row(group_sizes: list[int], seats: int) -> list[int]:
    """Return the numbers of rows needed by each group when every group starts a new row with the given number of
    seats.

    >>> seats_per_row([5, 4, 9], 4)
    [2, 1, 3]
    >>> seats_per_row([0], 3)
    [0]
    >>> seats_per_row([], 2)
    []
    """
    return [-(-size // seats) for size in group_sizes]


@exercise(
    "Add up for each day what exceeds the limit.",
    "Given hours per day and the daily limit, compute the overtime altogether.",
)
def overtime_hours(hours: list[float], limit: float) -> float:
    """Return the total of the hours worked beyond limit per day; days under the limit do not compensate.

    >>> overtime_hours([9, 7, 10], 8)
    3
    >>> overtime_hours([5], 8)
    0
    >>> overtime_hours([], 8)
    0
    """
    return sum(h - limit for h in hours if h > limit)


@exercise(
    "Apply the bookings to the start balance one after the other and list the results.",
    "Given an opening balance and signed amounts, compute the balance following every amount.",
)
def balance_after_each(start: float, bookings: list[float]) -> list[float]:
    """Return the account balances after each booking.

    >>> balance_after_each(100, [-30, 50])
    [70, 120]
    >>> balance_after_each(0, [])
    []
    >>> balance_after_each(10, [-20])
    [-10]
    """
    balances = []
    for booking in bookings:
        start += booking
        balances.append(start)
    return balances


@exercise(
    "Who gets money back and who has to pay when costs are shared equally?",
    "Given a nonempty dict from name to amount paid, subtract the mean of all amounts from each.",
)
def shared_costs(paid: dict[str, float]) -> dict[str, float]:
    """Return for each person how much they paid above (positive) or below (negative) the average.

    >>> shared_costs({"Ann": 30, "Bob": 10})
    {'Ann': 10.0, 'Bob': -10.0}
    >>> shared_costs({"x": 5})
    {'x': 0.0}
    >>> shared_costs({"a": 0, "b": 3, "c": 6})
    {'a': -3.0, 'b': 0.0, 'c': 3.0}
    """
    mean = sum(paid.values()) / len(paid)
    return {name: amount - mean for name, amount in paid.items()}


@exercise(
    "Add up the points of two players per round and tell when the sum of either is at least goal.",
    "Given two lists of points per round and a goal, find the round that ends the game.",
)
def winning_round(a: list[int], b: list[int], goal: int) -> int:
    """Return the number of the round, counted from 1, in which one of the players first reaches goal points in total,
    else 0.

    >>> winning_round([2, 3, 1], [1, 1, 9], 5)
    2
    >>> winning_round([1], [1], 5)
    0
    >>> winning_round([4, 4], [9, 0], 8)
    1
    """
    total_a = total_b = 0
    for number, (x, y) in enumerate(zip(a, b), start=1):
        total_a += x
        total_b += y
        if total_a >= goal or total_b >= goal:
            return number
    return 0
