"""Short formulas with one to four numbers from everyday life and school."""

from training.curriculum.exercise import exercise


@exercise(
    "Divide the items by the row length and round up.",
    "Given a number of items and a row capacity, count the rows, the last one possibly not full.",
)
def rows_needed(items: int, per_row: int) -> int:
    """Return how many rows are needed for all items with per_row items in each row.

    >>> rows_needed(10, 4)
    3
    >>> rows_needed(8, 4)
    2
    >>> rows_needed(0, 3)
    0
    """
    return (items + per_row - 1) // per_row


@exercise(
    "Compute how many items are missing to fill the final row completely.",
    "Given items and row length, how many gaps does the last row have? Full rows leave none.",
)
def empty_places(items, per_row):
    """Return how many places stay empty in the last row when items are put into rows of per_row.

    >>> empty_places(10, 4)
    2
    >>> empty_places(8, 4)
    0
    >>> empty_places(1, 6)
    5
    """
    return -items % per_row


@exercise(
    "Divide the length, a multiple of distance, by distance and add one.",
    "Given a length and the spacing of posts, how many posts does the fence have?",
)
def straight_fence_posts(length: int, distance: int) -> int:
    """Return the number of posts for a straight fence of the given length with a post at both ends and one every distance.

    >>> straight_fence_posts(10, 2)
    6
    >>> straight_fence_posts(5, 5)
    2
    >>> straight_fence_posts(0, 3)
    1
    """
    return length // distance + 1


@exercise(
    "Divide the perimeter by the spacing, which fits evenly into both sides.",
    "Given width, height and spacing, how many posts stand on the closed border?",
)
def posts_around_field(width, height, distance):
    """Return the number of posts around a rectangular field with one post every distance along the border.

    >>> posts_around_field(10, 6, 2)
    16
    >>> posts_around_field(5, 5, 5)
    4
    >>> posts_around_field(4, 2, 1)
    12
    """
    return 2 * (width + height) // distance


@exercise(
    "Divide the pages by twice per_sheet and round up.",
    "Given pages and pages per side, compute the sheets of paper for printing on both sides.",
)
def sheets_for_pages(pages, per_sheet):
    """Return how many sheets are needed to print the pages with per_sheet pages on each of the two sides.

    >>> sheets_for_pages(10, 2)
    3
    >>> sheets_for_pages(8, 1)
    4
    >>> sheets_for_pages(0, 4)
    0
    """
    return -(-pages // (2 * per_sheet))


@exercise(
    "Multiply the number of pairs of teams by rounds.",
    "Given teams and meetings per pair, how many matches take place?",
)
def league_games(teams, rounds):
    """Return the number of games when every team plays every other one the given number of times.

    >>> league_games(4, 2)
    12
    >>> league_games(10, 1)
    45
    >>> league_games(1, 3)
    0
    """
    return teams * (teams - 1) // 2 * rounds


@exercise(
    "Count the rounds until one player is left; with an odd number one player has a bye.",
    "Given the number of players (at least 1), how often must the field be halved?",
)
def rounds_until_winner(players: int) -> int:
    """Return how many rounds a knockout tournament needs when each round halves the players, rounding up.

    >>> rounds_until_winner(8)
    3
    >>> rounds_until_winner(5)
    3
    >>> rounds_until_winner(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


@exercise(
    "Both people grow older by one each year; find the number of years until the sum of ages is total.",
    "Given two ages and a wanted sum, compute the years to wait, -1 if the sum is passed or never met exactly.",
)
def age_when_sum(age_a, age_b, total):
    """Return in how many years both ages together will be total, or -1 if that is impossible with whole years from now on.

    >>> age_when_sum(10, 12, 30)
    4
    >>> age_when_sum(10, 12, 31)
    -1
    >>> age_when_sum(10, 12, 20)
    -1
    """
    missing = total - age_a - age_b
    if missing < 0 or missing % 2 == 1:
        return -1
    return missing // 2


@exercise(
    "Add and subtract the difference and halve the results.",
    "Given the sum and the difference of two numbers, find both.",
)
def two_numbers_from_sum_difference(total, difference):
    """Return the two numbers (larger, smaller) with the given sum and difference.

    >>> two_numbers_from_sum_difference(10, 2)
    (6.0, 4.0)
    >>> two_numbers_from_sum_difference(7, 7)
    (7.0, 0.0)
    >>> two_numbers_from_sum_difference(5, 0)
    (2.5, 2.5)
    """
    return (total + difference) / 2, (total - difference) / 2


@exercise(
    "Subtract the travel time of a from that of b, with two decimals.",
    "Given two speeds and a distance, by how much time does a beat b?",
)
def lead_time(speed_a: float, speed_b: float, distance: float) -> float:
    """Return how much later b finishes than a over the distance, negative if b is first, rounded to 2 digits.

    >>> lead_time(10, 8, 40)
    1.0
    >>> lead_time(5, 10, 10)
    -1.0
    >>> lead_time(4, 4, 3)
    0.0
    """
    return round(distance / speed_b - distance / speed_a, 2)


@exercise(
    "Divide the distance by the sum of both speeds, with two decimals.",
    "Given a distance and two speeds in opposite directions, when do they meet?",
)
def time_to_meet(distance, speed_a, speed_b):
    """Return the time until two people walking toward each other meet, rounded to 2 digits.

    >>> time_to_meet(12, 4, 2)
    2.0
    >>> time_to_meet(10, 3, 4)
    1.43
    >>> time_to_meet(0, 1, 1)
    0.0
    """
    return round(distance / (speed_a + speed_b), 2)


@exercise(
    "Divide the product of both times by their sum, with two decimals.",
    "Given the filling times of two pipes, how long does it take with both open?",
)
def pipes_fill_time(hours_a: float, hours_b: float) -> float:
    """Two pipes fill a tank alone in hours_a and hours_b; return the time both need together, rounded to 2 digits.

    >>> pipes_fill_time(3, 6)
    2.0
    >>> pipes_fill_time(2, 2)
    1.0
    >>> pipes_fill_time(1, 4)
    0.8
    """
    return round(hours_a * hours_b / (hours_a + hours_b), 2)


@exercise(
    "Divide the seconds between flash and thunder by three, with one decimal.",
    "Given the delay of the thunder in seconds, how many kilometres away is the storm?",
)
def sound_distance(seconds):
    """Return the distance of a thunderstorm in km, where sound needs 3 seconds per km, rounded to 1 digit.

    >>> sound_distance(9)
    3.0
    >>> sound_distance(5)
    1.7
    >>> sound_distance(0)
    0.0
    """
    return round(seconds / 3, 1)


@exercise(
    "Divide the content by the daily amount and round down.",
    "Given the content, the size of a dose and the doses per day, count the full days.",
)
def dose_count(amount_ml: float, dose_ml: float, per_day: int) -> int:
    """Return for how many whole days a bottle lasts with per_day doses of dose_ml each.

    >>> dose_count(100, 5, 3)
    6
    >>> dose_count(10, 5, 3)
    0
    >>> dose_count(30, 5, 2)
    3
    """
    return int(amount_ml // (dose_ml * per_day))


@exercise(
    "Divide the height by the largest allowed step and round up.",
    "Given whole centimetres for the height and the highest step, how many steps are needed?",
)
def steps_of_stair(height, max_step):
    """Return the smallest number of equal steps for a stair of the given height so that no step is higher than max_step.

    >>> steps_of_stair(270, 18)
    15
    >>> steps_of_stair(100, 30)
    4
    >>> steps_of_stair(20, 20)
    1
    """
    return -(-height // max_step)


@exercise(
    "Divide the distance from cold to wanted by the distance from cold to hot, with two decimals.",
    "Given two temperatures and a wanted one between them, how large must the hot part be?",
)
def water_mix_hot(cold: float, hot: float, wanted: float) -> float:
    """Return which share of hot water gives the wanted temperature, as a number from 0 to 1 rounded to 2 digits.

    >>> water_mix_hot(10, 60, 35)
    0.5
    >>> water_mix_hot(20, 80, 20)
    0.0
    >>> water_mix_hot(10, 40, 30)
    0.67
    """
    return round((wanted - cold) / (hot - cold), 2)


@exercise(
    "Compute goal times one more test minus the present total.",
    "Given the average of so many tests, which next result makes the average equal to goal?",
)
def average_needed(current, count, goal):
    """Return the score needed in the next test to bring the average of count tests from current to goal.

    >>> average_needed(7, 3, 8)
    11
    >>> average_needed(5, 1, 5)
    5
    >>> average_needed(6, 4, 5)
    1
    """
    return goal * (count + 1) - current * count


@exercise(
    "Subtract the remainder by step from step.",
    "Given points and a step, how many more points reach the next level boundary?",
)
def points_to_next(points: int, step: int) -> int:
    """Return how many points are missing to the next multiple of step; at a multiple a full step is missing.

    >>> points_to_next(7, 10)
    3
    >>> points_to_next(10, 10)
    10
    >>> points_to_next(0, 5)
    5
    """
    return step - points % step


@exercise(
    "Count the pairs of corners that are not neighbours.",
    "Given how many corners a polygon has, how many lines join two corners without being a side?",
)
def diagonals_of_polygon(corners):
    """Return the number of diagonals of a polygon with the given number of corners, at least 3.

    >>> diagonals_of_polygon(4)
    2
    >>> diagonals_of_polygon(5)
    5
    >>> diagonals_of_polygon(3)
    0
    """
    return corners * (corners - 3) // 2


@exercise(
    "Compute 60 times pages divided by the speed, round up and add the start-up time.",
    "Given pages, printing speed and a warm-up time in seconds, how long does the job take?",
)
def seconds_for_print(pages, per_minute, start_up):
    """Return the seconds for printing: start_up seconds plus the time for the pages at per_minute pages a minute, rounded up.

    >>> seconds_for_print(10, 20, 5)
    35
    >>> seconds_for_print(1, 7, 0)
    9
    >>> seconds_for_print(0, 10, 3)
    3
    """
    return start_up - (-pages * 60 // per_minute)


@exercise(
    "Take the root of the squared length minus the squared distance, with two decimals.",
    "Given the length of a ladder and the distance of its foot from the wall, at what height does it touch the wall?",
)
def ladder_reach(length: float, foot: float) -> float:
    """Return how high a ladder reaches on a wall if its foot stands the given distance away, rounded to 2 digits.

    >>> ladder_reach(5, 3)
    4.0
    >>> ladder_reach(4, 1)
    3.87
    >>> ladder_reach(2, 0)
    2.0
    """
    return round((length**2 - foot**2) ** 0.5, 2)


@exercise(
    "Multiply the square root of the height by 3.57, with one decimal.",
    "Given how high above the sea one stands, how far can one see?",
)
def horizon_km(height):
    """Return the distance to the horizon in km for an eye height in metres as 3.57 times the root of the height, rounded to 1 digit.

    >>> horizon_km(4)
    7.1
    >>> horizon_km(100)
    35.7
    >>> horizon_km(0)
    0.0
    """
    return round(3.57 * height**0.5, 1)
