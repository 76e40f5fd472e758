"""Parcels, libraries, warehouses, shelves and boxes."""

from training.curriculum.exercise import exercise


@exercise(
    "Postage by weight: up to 100 grams 2, up to 500 grams 4, up to 2000 grams 7, heavier None.",
    "Given grams, return the price step (2, 4 or 7 for at most 100, 500 or 2000), or None if the parcel is too heavy.",
)
def letter_stamp_price(grams: int):
    """A letter costs 2 up to 100 grams, 4 up to 500 grams and 7 up to 2000 grams. Heavier ones are not accepted. Return the price, or None if it is too heavy.

    >>> letter_stamp_price(100)
    2
    >>> letter_stamp_price(101)
    4
    >>> letter_stamp_price(2000)
    7
    >>> letter_stamp_price(2001) is None
    True
    """
    for limit, price in [(100, 2), (500, 4), (2000, 7)]:
        if grams <= limit:
            return price
    return None


@exercise(
    "Does a box with the given sides fit into another when it may be turned? Compare the sorted sides; equal sides fit.",
    "Check if each side of the small box, after sorting, is at most the corresponding sorted side of the big one.",
)
def box_fits(small: list[int], big: list[int]) -> bool:
    """A box is a list of its three sides and may be turned. Return whether the small box fits into the big one, where equal sides still fit.

    >>> box_fits([3, 1, 2], [2, 3, 4])
    True
    >>> box_fits([5, 1, 1], [4, 4, 4])
    False
    >>> box_fits([2, 2, 2], [2, 2, 2])
    True
    """
    return all(a <= b for a, b in zip(sorted(small), sorted(big)))


@exercise(
    "Sum length, width and height; a parcel is 'small' up to 50, 'medium' up to 100 and 'large' otherwise.",
    "Classify a parcel by the sum of its three sides with the limits 50 and 100, both inclusive.",
)
def parcel_size(length: int, width: int, height: int) -> str:
    """A parcel is 'small' if its three sides add up to at most 50, 'medium' up to 100 and 'large' above that. Return the size.

    >>> parcel_size(10, 20, 20)
    'small'
    >>> parcel_size(50, 40, 10)
    'medium'
    >>> parcel_size(50, 50, 1)
    'large'
    """
    total = length + width + height
    if total <= 50:
        return "small"
    if total <= 100:
        return "medium"
    return "large"


@exercise(
    "Load parcels in the given order into vans of the given capacity; a parcel that does not fit any more starts a new van. Return the number of vans.",
    "How many vans are needed when each van is filled in order until the next weight would exceed capacity?",
)
def vans_needed(weights, capacity):
    """Parcels are loaded in order, and a new van is taken when the next parcel would exceed the capacity of the current van. No parcel alone is too heavy. Return the number of vans.

    >>> vans_needed([4, 4, 4], 8)
    2
    >>> vans_needed([5, 4, 5], 8)
    3
    >>> vans_needed([], 8)
    0
    """
    vans = 0
    space = 0
    for w in weights:
        if w > space:
            vans += 1
            space = capacity
        space -= w
    return vans


@exercise(
    "Return the parcel ids sorted by zip code and, for the same zip code, with the heavier parcel first. Parcels are (id, zip, weight).",
    "Order parcels by ascending zip and descending weight and list their ids.",
)
def delivery_order(parcels: list[tuple[str, int, int]]) -> list[str]:
    """Parcels are tuples of id, zip code and weight. They are delivered in order of zip code, and for equal zip codes the heaviest first. Return the list of ids.

    >>> delivery_order([("a", 20, 1), ("b", 10, 5), ("c", 20, 3)])
    ['b', 'c', 'a']
    >>> delivery_order([("x", 99, 2)])
    ['x']
    >>> delivery_order([])
    []
    """
    return [p[0] for p in sorted(parcels, key=lambda p: (p[1], -p[2]))]


@exercise(
    "Count the parcels of each zone, the zone being the first digit of the zip code string.",
    "Given zip codes as strings, return a dict from first character to how many codes start with it.",
)
def parcels_per_zone(zips: list[str]) -> dict[str, int]:
    """The zone of a parcel is the first digit of its zip code. Return a dict from zone to the number of parcels in it.

    >>> parcels_per_zone(["80331", "10115", "81667"])
    {'8': 2, '1': 1}
    >>> parcels_per_zone(["5"])
    {'5': 1}
    >>> parcels_per_zone([])
    {}
    """
    zones = {}
    for code in zips:
        zones[code[0]] = zones.get(code[0], 0) + 1
    return zones


@exercise(
    "Fee for overdue books: nothing for the first three days, then 2 per day, but at most 20.",
    "Given days late, charge 2 for every day after the third and never more than 20.",
)
def capped_book_fee(days: int) -> int:
    """A library allows three days of delay for free, then takes 2 per further day, with a maximum of 20. Return the fee for a delay in days.

    >>> capped_book_fee(3)
    0
    >>> capped_book_fee(5)
    4
    >>> capped_book_fee(40)
    20
    """
    if days <= 3:
        return 0
    return min(20, (days - 3) * 2)


@exercise(
    "Return the titles that are lent out at the moment, sorted. The log has (action, title) pairs with the actions 'out' and 'in'.",
    "Follow a log of lendings 'out' and returns 'in' and give the sorted titles that have not come back.",
)
def books_still_out(log: list[tuple[str, str]]) -> list[str]:
    """A library log notes 'out' when a book is lent and 'in' when it is returned, together with the title. Return the titles that are still lent out, sorted.

    >>> books_still_out([("out", "Sea"), ("out", "Art"), ("in", "Sea")])
    ['Art']
    >>> books_still_out([("out", "Sea"), ("in", "Sea")])
    []
    >>> books_still_out([])
    []
    """
    out = set()
    for action, title in log:
        if action == "out":
            out.add(title)
        else:
            out.discard(title)
    return sorted(out)


@exercise(
    "Order titles alphabetically but ignore a leading 'The ' when comparing.",
    "Sort book titles as librarians do: the article 'The ' at the beginning does not count.",
)
def shelve_titles(titles):
    """A library sorts its books by title, but does not count 'The ' at the beginning. Return the titles in this order.

    >>> shelve_titles(["The Sea", "Moon", "The Arch"])
    ['The Arch', 'Moon', 'The Sea']
    >>> shelve_titles(["Zoo", "The"])
    ['The', 'Zoo']
    >>> shelve_titles([])
    []
    """
    return sorted(titles, key=lambda t: t.removeprefix("The "))


@exercise(
    "Place books on shelves of the given width in order; a book that is too thick for the rest of a shelf goes on the next one. Return the number of books per shelf.",
    "Given thicknesses, fill shelf after shelf without changing the order and return how many books each shelf holds.",
)
def books_per_shelf(thickness: list[int], width: int) -> list[int]:
    """Books are put on a shelf in order until the next one does not fit into the width, then the next shelf is used. Every book fits on an empty shelf. Return the number of books on each shelf.

    >>> books_per_shelf([3, 4, 5, 2], 8)
    [2, 2]
    >>> books_per_shelf([8, 8], 8)
    [1, 1]
    >>> books_per_shelf([], 8)
    []
    """
    counts = []
    left = 0
    for t in thickness:
        if t > left:
            counts.append(0)
            left = width
        counts[-1] += 1
        left -= t
    return counts


@exercise(
    "Author initials for a label: first three letters of the last name in capitals, a dash and the year.",
    "Given a full name and a year, return a code such as 'ORW-1949' made from the start of the last word of the name.",
)
def spine_label(author: str, year: int) -> str:
    """A book label consists of the first three letters of the author's last name in capitals, a dash and the year. Return the label.

    >>> spine_label("Mary Reed", 1998)
    'REE-1998'
    >>> spine_label("Al Wu", 2001)
    'WU-2001'
    >>> spine_label("Homer", 700)
    'HOM-700'
    """
    return f"{author.split()[-1][:3].upper()}-{year}"


@exercise(
    "A reader reads pages pages on the first day and extra more each following day. On which day is a book with total pages finished?",
    "Count the days needed for total pages when the daily amount starts at pages and rises by extra every day.",
)
def day_book_is_finished(total: int, pages: int, extra: int) -> int:
    """Someone reads pages pages on the first day and on each further day extra more than the day before. Return the number of the day on which a book of total pages is finished.

    >>> day_book_is_finished(10, 5, 0)
    2
    >>> day_book_is_finished(30, 5, 5)
    3
    >>> day_book_is_finished(4, 5, 1)
    1
    """
    day = 0
    while total > 0:
        total -= pages
        pages += extra
        day += 1
    return day


@exercise(
    "Can the parcels be told apart? True if no two of them have the same label, ignoring case.",
    "Check that all labels are different when upper and lower case count as equal.",
)
def labels_unique(labels: list[str]) -> bool:
    """Labels are confused if they differ only by upper and lower case. Return True if no two labels are confused or equal.

    >>> labels_unique(["A1", "B1"])
    True
    >>> labels_unique(["a1", "A1"])
    False
    >>> labels_unique([])
    True
    """
    return len({label.lower() for label in labels}) == len(labels)


@exercise(
    "Stack boxes by strength: is every box at most as heavy as the box below it? The list goes from bottom to top.",
    "Return True if the weights never increase from the bottom of the stack to the top.",
)
def stack_is_stable(weights: list[int]) -> bool:
    """A stack of boxes is listed from bottom to top, and it is stable if no box is heavier than the one below it. Return whether the stack is stable.

    >>> stack_is_stable([9, 5, 5])
    True
    >>> stack_is_stable([3, 4])
    False
    >>> stack_is_stable([])
    True
    """
    return all(lower >= upper for lower, upper in zip(weights, weights[1:]))


@exercise(
    "Weigh the parcel groups: return the index of the heaviest row of a table of weights, the last one on a tie; -1 for an empty table.",
    "Given a list of lists of weights, which list has the largest sum? Prefer the later one, and return -1 if there are none.",
)
def heaviest_pallet(pallets):
    """Each pallet is a list of weights. Return the index of the pallet with the greatest total weight, the last one on a tie, or -1 without pallets.

    >>> heaviest_pallet([[3, 4], [7], [2]])
    1
    >>> heaviest_pallet([[1]])
    0
    >>> heaviest_pallet([])
    -1
    """
    best = -1
    for i, pallet in enumerate(pallets):
        if best == -1 or sum(pallet) >= sum(pallets[best]):
            best = i
    return best


@exercise(
    "Return the shelf position of each item in stock as 'row-place', where items fill rows of width places; both numbers start at 1.",
    "Map each item to a text such as '2-1': its row and its place in the row when rows of the given width are filled one after the other.",
)
def shelf_positions(items: list[str], width: int) -> dict[str, str]:
    """Items are placed in rows of width places, one row after the other. Return a dict from item to its position 'row-place', both counted from 1.

    >>> shelf_positions(["tea", "jam", "oil"], 2)
    {'tea': '1-1', 'jam': '1-2', 'oil': '2-1'}
    >>> shelf_positions(["tea"], 5)
    {'tea': '1-1'}
    >>> shelf_positions([], 2)
    {}
    """
    return {item: f"{i // width + 1}-{i % width + 1}" for i, item in enumerate(items)}


@exercise(
    "First parcel over the limit: return (index, weight) or None if none is above limit.",
    "Find the earliest weight greater than limit together with its index; None when all are at most limit.",
)
def first_heavy_parcel(weights: list[int], limit: int):
    """The conveyor stops at the first parcel that is heavier than limit. Return its index and its weight as a tuple, or None if it never stops.

    >>> first_heavy_parcel([3, 9, 12], 8)
    (1, 9)
    >>> first_heavy_parcel([3, 8], 8) is None
    True
    >>> first_heavy_parcel([], 1) is None
    True
    """
    for i, w in enumerate(weights):
        if w > limit:
            return i, w
    return None


@exercise(
    "Tracking states: return the last state of every parcel from a list of (id, state) messages, as a dict.",
    "Keep for each id only the newest state; later messages overwrite earlier ones.",
)
def latest_states(messages: list[tuple[str, str]]) -> dict[str, str]:
    """Messages about parcels come in order of time as pairs of id and state. Return a dict from id to its latest state.

    >>> latest_states([("p1", "sent"), ("p2", "sent"), ("p1", "home")])
    {'p1': 'home', 'p2': 'sent'}
    >>> latest_states([("p9", "lost")])
    {'p9': 'lost'}
    >>> latest_states([])
    {}
    """
    states = {}
    for parcel, state in messages:
        states[parcel] = state
    return states


@exercise(
    "Which parcels were sent but not delivered? Given two lists of ids, return those of the first that the second lacks, in order.",
    "List the sent ids, keeping the order, that do not occur among the delivered ones.",
)
def undelivered(sent, delivered):
    """Return the ids in sent that are not in delivered, in the order in which they were sent.

    >>> undelivered(["a", "b", "c"], ["b"])
    ['a', 'c']
    >>> undelivered(["a"], ["a", "z"])
    []
    >>> undelivered([], ["b"])
    []
    """
    return [p for p in sent if p not in delivered]


@exercise(
    "Balance two carts: give each weight, heaviest first, to the lighter cart (the first on a tie). Return the two total weights.",
    "Sort weights in descending order and add each to the smaller of two sums, to the first when they are equal; return both sums.",
)
def balance_carts(weights: list[int]) -> tuple[int, int]:
    """Parcels are put on two carts, beginning with the heaviest, always on the cart that is lighter, or on the first one if both are equal. Return the weights of both carts.

    >>> balance_carts([3, 8, 4])
    (8, 7)
    >>> balance_carts([5, 5])
    (5, 5)
    >>> balance_carts([])
    (0, 0)
    """
    first = second = 0
    for w in sorted(weights, reverse=True):
        if first <= second:
            first += w
        else:
            second += w
    return first, second


@exercise(
    "Is the shelf sorted except for one misplaced neighbour pair? Return the number of places where a book number is smaller than the one before.",
    "Count the descents: positions whose number is less than its left neighbour's.",
)
def misplaced_books(numbers):
    """Books should stand in ascending order of their numbers. Return how many books have a smaller number than the book directly to their left.

    >>> misplaced_books([1, 3, 2, 5, 4])
    2
    >>> misplaced_books([1, 1, 2])
    0
    >>> misplaced_books([])
    0
    """
    return sum(1 for a, b in zip(numbers, numbers[1:]) if b < a)


@exercise(
    "Find the first shelf gap: the smallest number not below start that is missing from the numbers.",
    "Starting with start, go up by one until a number is found that is not used.",
)
def next_free_number(used: list[int], start: int) -> int:
    """New books get the smallest free number that is at least start. Return this number, given the list of used numbers.

    >>> next_free_number([5, 6, 8], 5)
    7
    >>> next_free_number([5, 6], 1)
    1
    >>> next_free_number([], 3)
    3
    """
    while start in used:
        start += 1
    return start


@exercise(
    "Compute how many bottles are in a full pyramid pile of n layers, 1 on top, then 4, then 9 and so on.",
    "Add the squares from 1 to n.",
)
def oranges_in_pyramid(n: int) -> int:
    """Oranges are piled up with 1 on top, 4 in the layer below, then 9, and so on with square layers. Return the number of oranges in n layers.

    >>> oranges_in_pyramid(3)
    14
    >>> oranges_in_pyramid(1)
    1
    >>> oranges_in_pyramid(0)
    0
    """
    return sum(i * i for i in range(1, n + 1))


@exercise(
    "Split an address 'Street 12, 80331 Town' into the tuple (street, zip, town).",
    "Given an address with a comma, return the part before it, the first word after it and the rest.",
)
def split_address(address):
    """An address looks like 'Elm Road 5, 80331 Old Town'. Return a tuple of the street with number, the zip code and the town, all as strings.

    >>> split_address("Elm Road 5, 80331 Old Town")
    ('Elm Road 5', '80331', 'Old Town')
    >>> split_address("Hill 1, 10 Ulm")
    ('Hill 1', '10', 'Ulm')
    >>> split_address("A 2,   77 B")
    ('A 2', '77', 'B')
    """
    street, rest = address.split(",")
    code, town = rest.strip().split(" ", 1)
    return street, code, town
