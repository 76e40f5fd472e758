"""Inventory of a small warehouse: counting, moving, ordering."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "You get a dictionary of quantities by article, an article and an amount. Return a new dictionary in which the amount has been added to that article; articles not yet known start at zero. The original stays as it is.",
    "Receive goods: copy the stock, raise one article's quantity by the amount (a missing article counts as 0) and return the copy.",
)
def stock_after_delivery(stock: dict[str, int], article: str, amount: int) -> dict[str, int]:
    """Return a copy of stock with amount more pieces of article. An article that is not in stock yet is added with that amount. The given dictionary must not be changed.

    >>> stock_after_delivery({"nail": 5}, "nail", 10)
    {'nail': 15}
    >>> stock_after_delivery({"nail": 5}, "screw", 3)
    {'nail': 5, 'screw': 3}
    >>> stock_after_delivery({}, "bolt", 1)
    {'bolt': 1}
    """
    result = dict(stock)
    result[article] = result.get(article, 0) + amount
    return result


@exercise(
    "Remove an amount of one article from the stock and return the new dictionary. When not enough pieces are there, raise ValueError. An article whose quantity reaches zero disappears from the result.",
    "Given stock quantities, an article and an amount, return a copy reduced by the amount, without the article if nothing is left of it. ValueError if fewer pieces are available than wanted.",
)
def stock_after_removal(stock, article, amount):
    """Return a copy of stock with amount pieces of article taken out. If fewer pieces are there, raise ValueError. If none are left afterwards, drop the article from the result.

    >>> stock_after_removal({"nail": 5, "bolt": 2}, "nail", 3)
    {'nail': 2, 'bolt': 2}
    >>> stock_after_removal({"nail": 5, "bolt": 2}, "bolt", 2)
    {'nail': 5}
    >>> stock_after_removal({"nail": 5}, "bolt", 1)
    Traceback (most recent call last):
        ...
    ValueError: not enough in stock
    """
    left = stock.get(article, 0) - amount
    if left < 0:
        raise ValueError("not enough in stock")
    result = {**stock, article: left}
    if left == 0:
        del result[article]
    return result


@exercise(
    "Which articles have fewer pieces than their minimum? Quantities and minimums are two dictionaries; an article missing from the quantities counts as zero. The names are returned alphabetically.",
    "Given current quantities and minimum quantities by article, list in sorted order every article of the minimums whose quantity (0 if absent) is below the minimum.",
)
def below_minimum(quantities: dict[str, int], minimums: dict[str, int]) -> list[str]:
    """Return the sorted names of all articles whose quantity is below their minimum. Articles without a quantity count as 0. Articles without a minimum are ignored.

    >>> below_minimum({"tea": 2, "rice": 9}, {"tea": 5, "rice": 5})
    ['tea']
    >>> below_minimum({"tea": 2}, {"salt": 1, "oil": 1})
    ['oil', 'salt']
    >>> below_minimum({"tea": 2}, {})
    []
    """
    return sorted(name for name, low in minimums.items() if quantities.get(name, 0) < low)


@exercise(
    "Compute the refill orders: for every article of the targets that is below its target, the missing amount. Articles at or above the target are left out.",
    "Given quantities and target quantities by article, return a dict of how many pieces of each must be ordered to reach the target; nothing to order means no entry.",
)
def refill_amounts(quantities, targets):
    """Return a dictionary with the amount to order of each article so that it reaches its target. An article that is not in quantities counts as 0. Articles that need nothing do not appear.

    >>> refill_amounts({"tea": 2, "rice": 9}, {"tea": 5, "rice": 5})
    {'tea': 3}
    >>> refill_amounts({}, {"salt": 4})
    {'salt': 4}
    >>> refill_amounts({"tea": 2}, {"tea": 2})
    {}
    """
    orders = {}
    for name, target in targets.items():
        missing = target - quantities.get(name, 0)
        if missing > 0:
            orders[name] = missing
    return orders


@exercise(
    "Articles are ordered in full boxes only. Return how many boxes cover the wanted number of pieces. Zero or fewer wanted pieces need no box; a box size below one raises ValueError.",
    "Number of boxes of a given size needed for at least the wanted pieces. No pieces, no boxes. If the size is not positive, raise ValueError.",
)
def full_boxes_to_order(wanted: int, box_size: int) -> int:
    """Return the smallest number of full boxes holding at least wanted pieces. If wanted is zero or negative, return 0. Raise ValueError if box_size is less than 1.

    >>> full_boxes_to_order(25, 12)
    3
    >>> full_boxes_to_order(24, 12)
    2
    >>> full_boxes_to_order(-3, 12)
    0
    >>> full_boxes_to_order(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: box size must be positive
    """
    if box_size < 1:
        raise ValueError("box size must be positive")
    if wanted <= 0:
        return 0
    return -(-wanted // box_size)


@exercise(
    "Work out the value of the stock, that is the sum of quantity times price over all articles. An article without a price is worth nothing.",
    "Given quantities by article and prices by article, total up quantity * price. Treat a missing price as 0.",
)
def stock_worth(quantities: dict[str, int], prices: dict[str, int]) -> int:
    """Return the total value of the stock: for each article its quantity times its price, added up. If an article has no price, it counts as 0.

    >>> stock_worth({"cup": 3, "plate": 2}, {"cup": 4, "plate": 5})
    22
    >>> stock_worth({"cup": 3, "fork": 8}, {"cup": 4})
    12
    >>> stock_worth({}, {"cup": 4})
    0
    """
    return sum(count * prices.get(name, 0) for name, count in quantities.items())


@exercise(
    "Merge the stock of two warehouses into one dictionary. An article that both have gets the sum of the two quantities. The keys of the result are in alphabetical order.",
    "Given two dicts of quantities, add them article by article and return a dict with sorted keys; an article in only one of them keeps its quantity.",
)
def merge_warehouses(north, south):
    """Return the combined quantities of two warehouses. Articles found in both are added up. The result lists the articles alphabetically.

    >>> merge_warehouses({"pen": 2, "ink": 1}, {"pen": 5})
    {'ink': 1, 'pen': 7}
    >>> merge_warehouses({"b": 1}, {"a": 1})
    {'a': 1, 'b': 1}
    >>> merge_warehouses({}, {})
    {}
    """
    return {name: north.get(name, 0) + south.get(name, 0) for name in sorted(north.keys() | south.keys())}


@exercise(
    "Compare what the books say with what was counted. Return for each article with a difference the counted minus the booked amount, sorted by article. Articles missing on one side count as 0 there.",
    "Given booked and counted quantities, produce a dict of counted - booked, only for articles where it is not zero, with keys in sorted order; absent means 0.",
)
def counting_differences(booked: dict[str, int], counted: dict[str, int]) -> dict[str, int]:
    """Return how many pieces more (positive) or fewer (negative) were counted than booked, per article. An article absent from one dictionary counts as 0 there. Articles without a difference are omitted; the rest is in alphabetical order.

    >>> counting_differences({"a": 5, "b": 2}, {"a": 4, "b": 2})
    {'a': -1}
    >>> counting_differences({"a": 1}, {"c": 3})
    {'a': -1, 'c': 3}
    >>> counting_differences({"a": 1}, {"a": 1})
    {}
    """
    result = {}
    for name in sorted(set(booked) | set(counted)):
        diff = counted.get(name, 0) - booked.get(name, 0)
        if diff != 0:
            result[name] = diff
    return result


@exercise(
    "Movements are numbers: positive for goods in, negative for goods out. Return the lowest level that the stock ever had, the start level included.",
    "Given a start quantity and a list of signed changes, find the minimum of all levels along the way, counting the start itself.",
)
def lowest_stock_level(start: int, movements: list[int]) -> int:
    """Return the smallest stock level reached while the movements are applied one after the other. The start level counts too. If there are no movements, that is the start.

    >>> lowest_stock_level(10, [-3, -4, 8])
    3
    >>> lowest_stock_level(10, [5, 5])
    10
    >>> lowest_stock_level(4, [])
    4
    """
    level = start
    lowest = start
    for change in movements:
        level += change
        lowest = min(lowest, level)
    return lowest


@exercise(
    "At which movement does the stock first become negative? Return its index, counted from 0, or None if the level never falls below zero.",
    "Given a start level and signed movements, return the zero-based index of the first movement after which the level is less than 0; None when that never happens.",
)
def first_shortage(start, movements):
    """Return the index of the first movement after which the stock level is below zero. If that never happens, return None.

    >>> first_shortage(5, [-3, -3, 10])
    1
    >>> first_shortage(5, [-6, 2])
    0
    >>> first_shortage(0, []) is None
    True
    """
    level = start
    for i, change in enumerate(movements):
        level += change
        if level < 0:
            return i
    return None


@exercise(
    "Given pairs of article and signed change, return the final quantity of every article. All start at 0; the order is that of first appearance.",
    "Sum up a list of (article, change) movements per article into a dict, keeping the order in which articles first occur.",
)
def quantities_from_movements(movements: list[tuple[str, int]]) -> dict[str, int]:
    """Return the quantity of each article after all movements, which are (article, change) pairs. Every article begins with 0. Articles are listed in order of first appearance, also when they end at 0.

    >>> quantities_from_movements([("oil", 5), ("tea", 2), ("oil", -1)])
    {'oil': 4, 'tea': 2}
    >>> quantities_from_movements([("oil", 5), ("oil", -5)])
    {'oil': 0}
    >>> quantities_from_movements([])
    {}
    """
    result: dict[str, int] = {}
    for article, change in movements:
        result[article] = result.get(article, 0) + change
    return result


@exercise(
    "Batches are (expiry day, amount) pairs. Take the wanted amount from the batches that expire first and return the list of (day, taken) pairs. Raise ValueError if all batches together hold too little.",
    "Pick goods by earliest expiry: given (day, amount) batches and a wanted amount, return how much is taken from which day, earliest first; ValueError when there is not enough.",
)
def pick_by_expiry(batches: list[tuple[int, int]], wanted: int) -> list[tuple[int, int]]:
    """Return which amounts are taken from which batches to collect wanted pieces. Batches are (expiry day, amount) pairs and those with the smallest day are used first. Batches that are not needed do not appear. If the batches hold fewer than wanted pieces, raise ValueError.

    >>> pick_by_expiry([(9, 5), (3, 4)], 6)
    [(3, 4), (9, 2)]
    >>> pick_by_expiry([(9, 5), (3, 4)], 2)
    [(3, 2)]
    >>> pick_by_expiry([(9, 5)], 6)
    Traceback (most recent call last):
        ...
    ValueError: not enough goods
    """
    if sum(amount for _, amount in batches) < wanted:
        raise ValueError("not enough goods")
    taken = []
    for day, amount in sorted(batches):
        part = min(amount, wanted)
        if part > 0:
            taken.append((day, part))
        wanted -= part
    return taken


@exercise(
    "Remove all batches that have expired, i.e. whose day lies before today. The order of the others does not change.",
    "Given (day, amount) batches and the current day, keep the batches with a day equal to or after it, in order.",
)
def batches_still_good(batches, today):
    """Return the batches, (expiry day, amount) pairs, that have not expired. A batch may still be used on its expiry day itself. The order is kept.

    >>> batches_still_good([(3, 10), (5, 2), (4, 1)], 4)
    [(5, 2), (4, 1)]
    >>> batches_still_good([(3, 10)], 3)
    [(3, 10)]
    >>> batches_still_good([], 1)
    []
    """
    return [batch for batch in batches if batch[0] >= today]


@exercise(
    "Name the article with the largest quantity. Ties go to the name that comes first alphabetically, and an empty stock gives None.",
    "Return the key with the highest value in a dict of quantities; among equals the alphabetically smallest, None for an empty dict.",
)
def fullest_article(quantities: dict[str, int]) -> str | None:
    """Return the article with the most pieces. If several have the same quantity, take the alphabetically first. If there are no articles, return None.

    >>> fullest_article({"pen": 3, "ink": 8})
    'ink'
    >>> fullest_article({"pen": 8, "ink": 8})
    'ink'
    >>> fullest_article({}) is None
    True
    """
    return min(quantities, key=lambda name: (-quantities[name], name), default=None)


@exercise(
    "Sort the articles by quantity, smallest first; those with the same quantity alphabetically. Only the names are returned, and articles with quantity zero are skipped.",
    "Names of all articles in stock (quantity over 0) ordered by ascending quantity, then by name.",
)
def articles_by_quantity(quantities):
    """Return the names of all articles with at least one piece, those with the fewest pieces first. Equal quantities are ordered alphabetically. Articles with 0 pieces are left out.

    >>> articles_by_quantity({"pen": 3, "ink": 1, "cap": 3})
    ['ink', 'cap', 'pen']
    >>> articles_by_quantity({"pen": 0, "ink": 1})
    ['ink']
    >>> articles_by_quantity({})
    []
    """
    present = [name for name in quantities if quantities[name] > 0]
    return sorted(present, key=lambda name: (quantities[name], name))


@exercise(
    "How many complete sets can be put together from the parts? A set needs a certain number of each part; missing parts count as zero. An empty list of needs raises ValueError.",
    "Given the parts in stock and the parts one set requires, return the largest number of full sets. Raise ValueError if a set requires nothing.",
)
def complete_sets(parts: dict[str, int], needs: dict[str, int]) -> int:
    """Return how many complete sets can be made from parts. Each set uses needs[part] pieces of every part in needs. A part that is not in stock counts as 0. If needs is empty, raise ValueError.

    >>> complete_sets({"leg": 9, "top": 3}, {"leg": 4, "top": 1})
    2
    >>> complete_sets({"leg": 9}, {"leg": 4, "top": 1})
    0
    >>> complete_sets({"leg": 9}, {})
    Traceback (most recent call last):
        ...
    ValueError: a set needs parts
    """
    if not needs:
        raise ValueError("a set needs parts")
    return min(parts.get(part, 0) // count for part, count in needs.items())


@exercise(
    "Which part limits production? Of all parts needed for a set, find the one that suffices for the fewest sets; the first one listed wins a tie. None when nothing is needed.",
    "Given stock and needs per set, return the name of the needed part with the smallest number of possible sets, the earliest on ties, or None for empty needs.",
)
def bottleneck_part(parts, needs):
    """Return the part of needs that is enough for the fewest sets. If several are equally scarce, return the one listed first in needs. If needs is empty, return None.

    >>> bottleneck_part({"leg": 9, "top": 3}, {"leg": 4, "top": 1})
    'leg'
    >>> bottleneck_part({"leg": 8, "top": 2}, {"top": 1, "leg": 4})
    'top'
    >>> bottleneck_part({"leg": 8}, {}) is None
    True
    """
    if not needs:
        return None
    return min(needs, key=lambda part: parts.get(part, 0) // needs[part])


@exercise(
    "A shelf place is written as aisle letter, dash, number. Return the pair of the letter in upper case and the number. Text of any other shape raises ValueError.",
    "Parse places such as 'B-12' into ('B', 12); the letter may be lower case. Raise ValueError if there is not exactly one letter, one dash and a number.",
)
def parse_shelf_place(text: str) -> tuple[str, int]:
    """Parse a shelf place like 'b-12' into the pair ('B', 12). The part before the dash must be a single letter, the part after it digits only. Otherwise raise ValueError.

    >>> parse_shelf_place("B-12")
    ('B', 12)
    >>> parse_shelf_place("c-007")
    ('C', 7)
    >>> parse_shelf_place("12-B")
    Traceback (most recent call last):
        ...
    ValueError: not a shelf place
    """
    aisle, dash, number = text.partition("-")
    if len(aisle) != 1 or not aisle.isalpha() or not number.isdigit():
        raise ValueError("not a shelf place")
    return aisle.upper(), int(number)


@exercise(
    "Sort shelf places such as 'B-12' first by their letter and then by the number after the dash, numerically.",
    "Order places of the form letter-dash-number by letter, ties by numeric value, so that 'A-9' precedes 'A-10'.",
)
def sort_shelf_places(places):
    """Return the shelf places, like 'A-10', sorted by letter and within a letter by number. The numbers are compared as numbers, so 9 comes before 10.

    >>> sort_shelf_places(["A-10", "A-9", "B-1"])
    ['A-9', 'A-10', 'B-1']
    >>> sort_shelf_places(["C-2", "A-30"])
    ['A-30', 'C-2']
    >>> sort_shelf_places([])
    []
    """
    return sorted(places, key=lambda place: (place.split("-")[0], int(place.split("-")[1])))


@exercise(
    "Count the articles on the packing list that the scanner has not seen often enough. Return the missing pieces as a sorted list with repeats. Surplus scans do not matter.",
    "Given the wanted items and the scanned items, both lists with repeats, return sorted what is still missing, each as many times as it lacks.",
)
def not_scanned_yet(wanted: list[str], scanned: list[str]) -> list[str]:
    """Return the wanted items that have not been scanned, sorted alphabetically. An item that is wanted three times and scanned once appears twice. Items that were scanned but not wanted are ignored.

    >>> not_scanned_yet(["cup", "cup", "jar"], ["cup"])
    ['cup', 'jar']
    >>> not_scanned_yet(["cup"], ["cup", "jar"])
    []
    >>> not_scanned_yet([], [])
    []
    """
    return sorted((Counter(wanted) - Counter(scanned)).elements())


@exercise(
    "Return the average time between deliveries, given the delivery days in ascending order. With fewer than two deliveries there is no average, so return None.",
    "Mean gap between neighbouring numbers of an ascending list of days; None if the list has fewer than two days.",
)
def mean_days_between_deliveries(days: list[int]) -> float | None:
    """Return the mean number of days between consecutive deliveries. The days are in ascending order. If there are fewer than two deliveries, return None.

    >>> mean_days_between_deliveries([1, 4, 11])
    5.0
    >>> mean_days_between_deliveries([3, 4])
    1.0
    >>> mean_days_between_deliveries([7]) is None
    True
    """
    if len(days) < 2:
        return None
    return (days[-1] - days[0]) / (len(days) - 1)


@exercise(
    "For how many whole days will the stock last at a given daily use? With no use at all it lasts forever, which is expressed as None. A negative use is an error, ValueError.",
    "Given a quantity and the use per day, return the number of full days covered; None if the use is 0, ValueError if it is negative.",
)
def days_of_supply(quantity, per_day):
    """Return how many full days the quantity lasts if per_day pieces are used each day. If per_day is 0, return None, because the stock never runs out. Raise ValueError if per_day is negative.

    >>> days_of_supply(20, 6)
    3
    >>> days_of_supply(20, 0) is None
    True
    >>> days_of_supply(0, 5)
    0
    >>> days_of_supply(5, -1)
    Traceback (most recent call last):
        ...
    ValueError: use cannot be negative
    """
    if per_day < 0:
        raise ValueError("use cannot be negative")
    if per_day == 0:
        return None
    return quantity // per_day


@exercise(
    "Reserve pieces for orders in the sequence they came in. Each order gets its full amount if that much is left, otherwise nothing at all. Return the list of given amounts.",
    "Given the available pieces and the ordered amounts, serve them all-or-nothing one by one; an order that does not fit gets 0. Return what each one got.",
)
def all_or_nothing_orders(available: int, orders: list[int]) -> list[int]:
    """Return what every order gets when they are served one after the other. An order is served fully if enough pieces are left; if not it gets 0 and the next one is tried.

    >>> all_or_nothing_orders(10, [6, 5, 4])
    [6, 0, 4]
    >>> all_or_nothing_orders(3, [5, 3])
    [0, 3]
    >>> all_or_nothing_orders(3, [])
    []
    """
    served = []
    for amount in orders:
        if amount <= available:
            available -= amount
            served.append(amount)
        else:
            served.append(0)
    return served


@exercise(
    "Reserve pieces for orders in sequence; an order for which too little is left gets whatever remains. Return the amounts handed out, one per order.",
    "Given available pieces and a list of orders, give each order as much as possible in turn, partial amounts allowed, and return the list of amounts given.",
)
def partial_orders(available, orders):
    """Return the amounts that the orders get when they are served in turn. An order never gets more than it asks for. If not enough is left, it gets the rest, and all later ones get 0.

    >>> partial_orders(10, [6, 5, 4])
    [6, 4, 0]
    >>> partial_orders(3, [1, 1])
    [1, 1]
    >>> partial_orders(0, [2])
    [0]
    """
    given = []
    for wanted in orders:
        part = min(wanted, available)
        available -= part
        given.append(part)
    return given


@exercise(
    "Put the articles into classes: 'A' for those with a yearly value of at least 1000, 'B' from 100, 'C' for all others. Return a dict from class to the names, in the given order; classes without articles are left out.",
    "Group articles by value: 1000 or more is class A, 100 or more class B, the rest class C. Give a dict of class letter to list of names with only the classes that occur.",
)
def value_classes(values: dict[str, int]) -> dict[str, list[str]]:
    """Group the articles by their yearly value: class 'A' from 1000, class 'B' from 100, class 'C' below. Return a dictionary from class to the list of names in their given order. Only classes that have articles appear.

    >>> value_classes({"drill": 1200, "nail": 40, "saw": 300, "glue": 99})
    {'A': ['drill'], 'C': ['nail', 'glue'], 'B': ['saw']}
    >>> value_classes({"nail": 100})
    {'B': ['nail']}
    >>> value_classes({})
    {}
    """
    classes: dict[str, list[str]] = {}
    for name, value in values.items():
        letter = "A" if value >= 1000 else "B" if value >= 100 else "C"
        classes.setdefault(letter, []).append(name)
    return classes


@exercise(
    "Find the articles that did not move: those in the stock dictionary that do not occur in the list of sold articles. The result is sorted.",
    "Given stock by article and a list of sold articles, return in alphabetical order the articles that were never sold.",
)
def unsold_articles(stock, sold):
    """Return the articles of stock that never appear in sold, in alphabetical order. Quantities do not matter. If everything was sold at least once, return an empty list.

    >>> unsold_articles({"mug": 3, "bowl": 1, "jug": 2}, ["mug", "mug"])
    ['bowl', 'jug']
    >>> unsold_articles({"mug": 3}, ["mug"])
    []
    >>> unsold_articles({}, ["mug"])
    []
    """
    return sorted(set(stock) - set(sold))


@exercise(
    "Move pieces of an article between two warehouses, both dictionaries that are changed in place. If the source has too few pieces, nothing is changed and False is returned; otherwise True.",
    "Given source and target stock, shift an amount of one article from the first to the second by updating both. Return whether it worked; with too little in the source leave everything alone.",
)
def move_between(source: dict[str, int], target: dict[str, int], article: str, amount: int) -> bool:
    """Move amount pieces of article from source to target and return True. Both dictionaries are updated in place. If source holds fewer pieces, change nothing and return False.

    >>> a, b = {"pipe": 5}, {}
    >>> move_between(a, b, "pipe", 2), a, b
    (True, {'pipe': 3}, {'pipe': 2})
    >>> move_between(a, b, "pipe", 9), a, b
    (False, {'pipe': 3}, {'pipe': 2})
    >>> move_between(a, b, "tube", 1)
    False
    """
    if source.get(article, 0) < amount:
        return False
    source[article] -= amount
    target[article] = target.get(article, 0) + amount
    return True


@exercise(
    "Write one line per article in the form 'name: quantity', names padded with spaces to the longest name. An empty stock gives the text 'empty'.",
    "Format stock as lines 'name: quantity', with the names left-aligned to equal width, or just 'empty' if there is nothing.",
)
def stock_listing(quantities):
    r"""Return a text with one line 'name: quantity' per article, in the given order. The names are padded with spaces on the right to the width of the longest name. If there are no articles, return 'empty'.

    >>> print(stock_listing({"tea": 2, "sugar": 10}))
    tea  : 2
    sugar: 10
    >>> print(stock_listing({"tea": 2}))
    tea: 2
    >>> stock_listing({})
    'empty'
    """
    if not quantities:
        return "empty"
    width = max(len(name) for name in quantities)
    return "\n".join(f"{name.ljust(width)}: {count}" for name, count in quantities.items())


@exercise(
    "Shelves have a limited capacity. Distribute the given number of boxes, filling each shelf completely before the next, and return the boxes per shelf. If they do not all fit, raise ValueError.",
    "Given capacities of shelves and a number of boxes, fill the shelves in order and return the list of counts; ValueError when the total capacity is too small.",
)
def fill_shelves(capacities: list[int], boxes: int) -> list[int]:
    """Return how many boxes stand on each shelf when the shelves are filled one after the other up to their capacity. Shelves that are not needed hold 0. Raise ValueError if the boxes do not fit.

    >>> fill_shelves([4, 4, 4], 6)
    [4, 2, 0]
    >>> fill_shelves([2, 3], 0)
    [0, 0]
    >>> fill_shelves([2, 3], 6)
    Traceback (most recent call last):
        ...
    ValueError: boxes do not fit
    """
    if boxes > sum(capacities):
        raise ValueError("boxes do not fit")
    result = []
    for capacity in capacities:
        count = min(capacity, boxes)
        result.append(count)
        boxes -= count
    return result


@exercise(
    "Check whether an order can be delivered: every ordered article must be in stock in at least the ordered quantity. An order without articles can always be delivered.",
    "True if for each article of the order the stock holds at least as many pieces, else False. An empty order is fine.",
)
def order_in_stock(stock: dict[str, int], order: dict[str, int]) -> bool:
    """Return True if the stock holds at least the ordered quantity of every article. Unknown articles count as 0 in stock. An empty order gives True.

    >>> order_in_stock({"pen": 5, "ink": 1}, {"pen": 5})
    True
    >>> order_in_stock({"pen": 5, "ink": 1}, {"pen": 1, "ink": 2})
    False
    >>> order_in_stock({}, {})
    True
    """
    return all(stock.get(name, 0) >= count for name, count in order.items())
