"""Everyday records in dictionaries: shopping, menus, timetables, contacts, households."""

from training.curriculum.exercise import exercise


@exercise(
    "Search a dict name -> number for numbers starting with prefix.",
    "Given a phone book, list alphabetically the people whose number has the given first digits.",
)
def names_with_prefix_number(book: dict[str, str], prefix: str) -> list[str]:
    """Return the names in the phone book whose number begins with prefix, sorted.

    >>> names_with_prefix_number({"bob": "0301", "ann": "0302", "cid": "040"}, "030")
    ['ann', 'bob']
    >>> names_with_prefix_number({"bob": "1"}, "2")
    []
    >>> names_with_prefix_number({}, "0")
    []
    """
    return sorted(name for name, number in book.items() if number.startswith(prefix))


@exercise(
    "Which numbers are shared by several people?",
    "Given name -> number, count the numbers and list those occurring twice or more.",
)
def shared_numbers(book):
    """Return the numbers that belong to more than one name in the phone book, sorted.

    >>> shared_numbers({"ann": "1", "bob": "2", "cid": "1"})
    ['1']
    >>> shared_numbers({"ann": "1"})
    []
    >>> shared_numbers({})
    []
    """
    numbers = list(book.values())
    return sorted({n for n in numbers if numbers.count(n) > 1})


@exercise(
    "List the hours without an entry from opening up to but not including closing.",
    "Given a timetable dict and the opening times, find all unbooked hours in ascending order.",
)
def unbooked_hours(timetable: dict[int, str], opening: int, closing: int) -> list[int]:
    """Return the free hours between opening and closing, closing excluded, that are not taken in the timetable hour -> name.

    >>> unbooked_hours({9: "ann", 11: "bob"}, 9, 13)
    [10, 12]
    >>> unbooked_hours({9: "ann"}, 9, 10)
    []
    >>> unbooked_hours({}, 8, 10)
    [8, 9]
    """
    return [hour for hour in range(opening, closing) if hour not in timetable]


@exercise(
    "Which dishes of the menu avoid all the listed ingredients?",
    "Given dish -> ingredients and forbidden ingredients, list alphabetically the dishes without any of them.",
)
def allowed_dishes(menu, forbidden):
    """Return the dishes that contain none of the forbidden ingredients, sorted; the menu maps dishes to ingredients.

    >>> allowed_dishes({"soup": ["leek", "salt"], "cake": ["egg", "milk"]}, ["egg"])
    ['soup']
    >>> allowed_dishes({"cake": ["egg"]}, [])
    ['cake']
    >>> allowed_dishes({}, ["nut"])
    []
    """
    return sorted(d for d, parts in menu.items() if not set(parts) & set(forbidden))


@exercise(
    "Which ingredients occur in the greatest number of dishes?",
    "Given dish -> ingredients, count in how many dishes each occurs and list all with the maximal count.",
)
def commonest_ingredients(menu: dict[str, list[str]]) -> list[str]:
    """Return the ingredients that the most dishes use, sorted, the menu mapping dishes to lists of ingredients.

    >>> commonest_ingredients({"soup": ["leek", "salt"], "bread": ["salt", "flour"]})
    ['salt']
    >>> commonest_ingredients({"x": ["b", "a"]})
    ['a', 'b']
    >>> commonest_ingredients({})
    []
    """
    counts = {}
    for ingredients in menu.values():
        for ingredient in set(ingredients):
            counts[ingredient] = counts.get(ingredient, 0) + 1
    return sorted(i for i in counts if counts[i] == max(counts.values()))


@exercise(
    "Sum the ingredient amounts of the dishes and subtract the pantry, leaving only positive amounts.",
    "Given recipes dish -> {ingredient: amount}, a list of dishes and the pantry, compute the shopping list.",
)
def shopping_for(recipes, dishes, pantry):
    """Return what has to be bought for all the planned dishes: the amounts of the recipes added up, less what the pantry holds.

    >>> shopping_for({"cake": {"egg": 3, "flour": 2}, "omelet": {"egg": 2}}, ["cake", "omelet"], {"egg": 4, "flour": 2})
    {'egg': 1}
    >>> shopping_for({"tea": {"leaf": 1}}, ["tea", "tea"], {})
    {'leaf': 2}
    >>> shopping_for({}, [], {"egg": 1})
    {}
    """
    needed = {}
    for dish in dishes:
        for ingredient, amount in recipes[dish].items():
            needed[ingredient] = needed.get(ingredient, 0) + amount
    return {i: n - pantry.get(i, 0) for i, n in needed.items() if n > pantry.get(i, 0)}


@exercise(
    "Subtract the mean payment from what everyone paid.",
    "Given person -> paid, map each person to paid minus the average of all payments.",
)
def above_fair_share(paid):
    """Return the expenses of each person divided fairly: how much each paid above (positive) or below the average.

    >>> above_fair_share({"ann": 30, "bob": 10})
    {'ann': 10.0, 'bob': -10.0}
    >>> above_fair_share({"x": 5})
    {'x': 0.0}
    >>> above_fair_share({"a": 0, "b": 3, "c": 6})
    {'a': -3.0, 'b': 0.0, 'c': 3.0}
    """
    share = sum(paid.values()) / len(paid)
    return {person: amount - share for person, amount in paid.items()}


@exercise(
    "List who has a birthday later in the year than today, the next one first.",
    "Given a dict of birthdays and a date, keep the names with a later 'MM-DD' and sort them by it.",
)
def birthdays_after(birthdays: dict[str, str], today: str) -> list[str]:
    """Return the birthdays (name -> 'MM-DD') that come after today 'MM-DD', as names in order of date.

    >>> birthdays_after({"ann": "12-24", "bob": "03-01", "cid": "07-15"}, "05-05")
    ['cid', 'ann']
    >>> birthdays_after({"ann": "01-01"}, "01-01")
    []
    >>> birthdays_after({}, "01-01")
    []
    """
    later = [name for name in birthdays if birthdays[name] > today]
    return sorted(later, key=birthdays.get)


@exercise(
    "Who has a birthday in this month? List them by day.",
    "Given birthdays and a month number, return the names whose date starts with that month, earliest first.",
)
def birthdays_in_month(birthdays, month):
    """Return the names born in the given month, birthdays being name -> 'MM-DD', sorted by day and then name.

    >>> birthdays_in_month({"zoe": "03-20", "ann": "03-02", "bob": "04-02"}, 3)
    ['ann', 'zoe']
    >>> birthdays_in_month({"a": "12-01"}, 1)
    []
    >>> birthdays_in_month({}, 5)
    []
    """
    prefix = f"{month:02d}-"
    chosen = [name for name, date in birthdays.items() if date.startswith(prefix)]
    return sorted(chosen, key=lambda name: (birthdays[name], name))


@exercise(
    "Add up the cart, items in bulk being one tenth cheaper.",
    "Given cart amounts, prices and a limit, compute the sum, taking 90 percent for items whose amount reaches the limit.",
)
def bulk_cart_total(cart: dict[str, int], prices: dict[str, int], limit: int) -> float:
    """Return the total price of the cart item -> amount with 10 percent off every item bought in amounts of at least limit.

    >>> bulk_cart_total({"tea": 10, "egg": 1}, {"tea": 2, "egg": 3}, 10)
    21.0
    >>> bulk_cart_total({"tea": 1}, {"tea": 2}, 5)
    2
    >>> bulk_cart_total({}, {"tea": 2}, 1)
    0
    """
    total = 0
    for item, amount in cart.items():
        cost = amount * prices[item]
        total += cost * 0.9 if amount >= limit else cost
    return total


@exercise(
    "Turn name -> row into one line per row listing who sits there.",
    "Given a dict of row numbers, group the names by row and format 'row: a, b' lines in ascending row order.",
)
def seat_plan_lines(rows_of):
    """Return the seat plan as lines: for each row number in order 'row: names', the names sorted and joined by commas.

    >>> seat_plan_lines({"bob": 2, "ann": 1, "amy": 2})
    ['1: ann', '2: amy, bob']
    >>> seat_plan_lines({"x": 7})
    ['7: x']
    >>> seat_plan_lines({})
    []
    """
    rows = {}
    for name in sorted(rows_of):
        rows.setdefault(rows_of[name], []).append(name)
    return [f"{row}: {', '.join(rows[row])}" for row in sorted(rows)]


@exercise(
    "Compare room capacities with guests name -> room and list overfull rooms.",
    "Given capacities and a dict of where each guest sleeps, find alphabetically the rooms with more guests than places.",
)
def overfull_rooms(capacity: dict[str, int], guests: dict[str, str]) -> list[str]:
    """Return the rooms that are too small: capacity below the number of guests in them, sorted.

    >>> overfull_rooms({"red": 1, "blue": 2}, {"ann": "red", "bob": "red", "cid": "blue"})
    ['red']
    >>> overfull_rooms({"red": 1}, {"ann": "red"})
    []
    >>> overfull_rooms({}, {})
    []
    """
    used = list(guests.values())
    return sorted(room for room in capacity if used.count(room) > capacity[room])


@exercise(
    "Turn a dict of meter readings in order into the consumption per month.",
    "Given readings in chronological order, map every month but the first to its increase.",
)
def usage_per_month(readings):
    """Return the meter usage between readings: month -> reading becomes month -> reading minus the reading before, without the first.

    >>> usage_per_month({"jan": 100, "feb": 130, "mar": 145})
    {'feb': 30, 'mar': 15}
    >>> usage_per_month({"jan": 5})
    {}
    >>> usage_per_month({})
    {}
    """
    months = list(readings)
    return {b: readings[b] - readings[a] for a, b in zip(months, months[1:])}


@exercise(
    "Given plant -> interval, list the plants whose interval divides the day number.",
    "Which plants are due today? Those for which day is a multiple of their number of days.",
)
def plants_due(intervals: dict[str, int], day: int) -> list[str]:
    """Return the plants that need water on day, each plant being watered every interval days starting on day 0, sorted.

    >>> plants_due({"rose": 2, "fern": 3, "cactus": 7}, 6)
    ['fern', 'rose']
    >>> plants_due({"fern": 3}, 1)
    []
    >>> plants_due({}, 0)
    []
    """
    return sorted(plant for plant, days in intervals.items() if day % days == 0)


@exercise(
    "Pack greedily by descending weight and list the packed items alphabetically.",
    "Given item -> weight and a limit, go through the items from heavy to light, pack each that fits and return their names.",
)
def pack_greedily(weights, limit):
    """Return the loaded suitcase: take items from the heaviest to the lightest whenever they still fit in the weight limit; sorted names.

    >>> pack_greedily({"boots": 3, "book": 1, "coat": 4}, 5)
    ['book', 'coat']
    >>> pack_greedily({"a": 9}, 5)
    []
    >>> pack_greedily({}, 5)
    []
    """
    packed = []
    for item in sorted(weights, key=weights.get, reverse=True):
        if weights[item] <= limit:
            packed.append(item)
            limit -= weights[item]
    return sorted(packed)


@exercise(
    "Which day of a nested plan is the calmest?",
    "Given day -> activity minutes, return the day whose minutes add up to the minimum.",
)
def calmest_day(plan: dict[str, dict[str, int]]) -> str:
    """Return the weekday with the least total minutes in the plan day -> {activity: minutes}, first on a tie.

    >>> calmest_day({"mon": {"run": 30}, "tue": {"read": 10, "swim": 5}})
    'tue'
    >>> calmest_day({"sun": {}})
    'sun'
    >>> calmest_day({"a": {"x": 1}, "b": {"y": 1}})
    'a'
    """
    return min(plan, key=lambda day: sum(plan[day].values()))


@exercise(
    "Total one activity in a nested plan; days without it count 0.",
    "Given day -> activity minutes and an activity, add up its minutes.",
)
def minutes_of(plan, activity):
    """Return the minutes spent on the activity over all days of the plan day -> {activity: minutes}.

    >>> minutes_of({"mon": {"run": 30}, "tue": {"run": 10, "swim": 5}}, "run")
    40
    >>> minutes_of({"mon": {}}, "run")
    0
    >>> minutes_of({}, "run")
    0
    """
    return sum(activities.get(activity, 0) for activities in plan.values())


@exercise(
    "Add income and subtract costs month by month and list the savings.",
    "Given a start amount and month records, return the balance at the end of every month.",
)
def savings_by_month(start: int, months: list[dict[str, int]]) -> list[int]:
    """Return the savings after each month, starting with start, from a list of {'income': ..., 'costs': ...}.

    >>> savings_by_month(100, [{"income": 50, "costs": 70}, {"income": 50, "costs": 10}])
    [80, 120]
    >>> savings_by_month(0, [{"income": 1, "costs": 2}])
    [-1]
    >>> savings_by_month(5, [])
    []
    """
    balances = []
    for month in months:
        start += month["income"] - month["costs"]
        balances.append(start)
    return balances


@exercise(
    "Merge two contact dicts, using the second one where the first has no text.",
    "Given two contacts, take every field from the first unless it is absent or empty there, else from the second.",
)
def merge_contacts(first, second):
    """Return the contact with missing fields filled from the other contact, fields being text and '' counting as missing.

    >>> merge_contacts({"name": "Ann", "mail": ""}, {"mail": "a@b", "city": "Ulm"})
    {'mail': 'a@b', 'city': 'Ulm', 'name': 'Ann'}
    >>> merge_contacts({"name": "Bob"}, {"name": "Rob"})
    {'name': 'Bob'}
    >>> merge_contacts({}, {})
    {}
    """
    result = dict(second)
    for field, text in first.items():
        if text or field not in result:
            result[field] = text
    return result
