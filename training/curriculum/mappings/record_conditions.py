"""Lists of dict records: filtering, picking, changing and reporting with conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the titles of the books that have more than the given number of pages.",
    "List the 'title' of every record whose 'pages' value exceeds limit.",
)
def titles_of_thick_books(books: list[dict], limit: int) -> list[str]:
    """Return the titles of books with more than limit pages.

    >>> titles_of_thick_books([{"title": "A", "pages": 300}, {"title": "B", "pages": 90}], 100)
    ['A']
    >>> titles_of_thick_books([{"title": "A", "pages": 5}], 5)
    []
    >>> titles_of_thick_books([], 10)
    []
    """
    return [book["title"] for book in books if book["pages"] > limit]


@exercise(
    "Count the orders that are paid but not yet sent.",
    "Number of records with a true 'paid' and a false 'sent' entry.",
)
def count_paid_unsent(orders):
    """Return how many orders are paid and not sent.

    >>> count_paid_unsent([{"paid": True, "sent": False}, {"paid": True, "sent": True}])
    1
    >>> count_paid_unsent([{"paid": False, "sent": False}])
    0
    >>> count_paid_unsent([])
    0
    """
    return sum(1 for order in orders if order["paid"] and not order["sent"])


@exercise(
    "Return the name of the youngest person, or None if the list is empty; ties go to the first.",
    "Who has the smallest 'age'? Give the 'name' of that record, None without records.",
)
def dict_youngest_name(people: list[dict]) -> str | None:
    """Return the name of the person with the lowest age, or None.

    >>> dict_youngest_name([{"name": "Ann", "age": 30}, {"name": "Bob", "age": 25}])
    'Bob'
    >>> dict_youngest_name([{"name": "Cleo", "age": 4}])
    'Cleo'
    >>> dict_youngest_name([]) is None
    True
    """
    if not people:
        return None
    return min(people, key=lambda person: person["age"])["name"]


@exercise(
    "Add up price times amount for all items that are in stock.",
    "Total value of the records with a true 'in_stock' flag, each worth 'price' * 'amount'.",
)
def value_in_stock(items):
    """Return the sum of price * amount over items in stock.

    >>> value_in_stock([{"price": 2, "amount": 3, "in_stock": True}, {"price": 9, "amount": 1, "in_stock": False}])
    6
    >>> value_in_stock([{"price": 5, "amount": 0, "in_stock": True}])
    0
    >>> value_in_stock([])
    0
    """
    total = 0
    for item in items:
        if item["in_stock"]:
            total += item["price"] * item["amount"]
    return total


@exercise(
    "Keep the records whose date text lies between start and end, both inclusive.",
    "Filter by the ISO date in the 'date' field: not before start and not after end.",
)
def records_between_dates(records: list[dict], start: str, end: str) -> list[dict]:
    """Return the records with start <= date <= end.

    >>> records_between_dates([{"date": "2024-01-05"}, {"date": "2024-02-01"}], "2024-01-01", "2024-01-31")
    [{'date': '2024-01-05'}]
    >>> records_between_dates([{"date": "2024-01-05"}], "2024-01-05", "2024-01-05")
    [{'date': '2024-01-05'}]
    >>> records_between_dates([], "2024-01-01", "2024-12-31")
    []
    """
    return [r for r in records if start <= r["date"] <= end]


@exercise(
    "Return the records that lack the given field or have None in it.",
    "Find all dicts with no usable value for the field.",
)
def records_missing(records, field):
    """Return the records where field is absent or None.

    >>> records_missing([{"a": 1}, {"a": None}, {"b": 2}], "a")
    [{'a': None}, {'b': 2}]
    >>> records_missing([{"a": 0}], "a")
    []
    >>> records_missing([], "a")
    []
    """
    return [r for r in records if r.get(field) is None]


@exercise(
    "Raise the price of every product in the category by percent and return new records.",
    "Return copies of the products; those of the given category cost percent more.",
)
def raise_category_prices(products: list[dict], category: str, percent: float) -> list[dict]:
    """Return the products with prices in category raised by percent.

    >>> raise_category_prices([{"category": "tea", "price": 10}, {"category": "jam", "price": 4}], "tea", 50)
    [{'category': 'tea', 'price': 15.0}, {'category': 'jam', 'price': 4}]
    >>> raise_category_prices([{"category": "tea", "price": 10}], "x", 5)
    [{'category': 'tea', 'price': 10}]
    >>> raise_category_prices([], "tea", 10)
    []
    """
    result = []
    for product in products:
        copy = dict(product)
        if copy["category"] == category:
            copy["price"] += copy["price"] * percent / 100
        result.append(copy)
    return result


@exercise(
    "Return the cities people come from, each once, in alphabetical order.",
    "Distinct values of the 'city' field, sorted.",
)
def cities_of(people):
    """Return the sorted distinct cities.

    >>> cities_of([{"city": "Rome"}, {"city": "Oslo"}, {"city": "Rome"}])
    ['Oslo', 'Rome']
    >>> cities_of([{"city": "Bern"}])
    ['Bern']
    >>> cities_of([])
    []
    """
    return sorted({person["city"] for person in people})


@exercise(
    "Return the ids of the tasks that are open and have a priority of at least level, highest priority first.",
    "List 'id' of all tasks not done with 'priority' >= level, sorted by descending priority.",
)
def urgent_open_tasks(tasks: list[dict], level: int) -> list[int]:
    """Return the ids of open tasks with at least this priority, most urgent first.

    >>> urgent_open_tasks([{"id": 1, "priority": 2, "done": False}, {"id": 2, "priority": 5, "done": False}], 2)
    [2, 1]
    >>> urgent_open_tasks([{"id": 1, "priority": 9, "done": True}], 1)
    []
    >>> urgent_open_tasks([], 0)
    []
    """
    chosen = [t for t in tasks if not t["done"] and t["priority"] >= level]
    chosen.sort(key=lambda t: t["priority"], reverse=True)
    return [t["id"] for t in chosen]


@exercise(
    "Check that every record contains all of the required fields.",
    "Return True if no dict in the list lacks any of the field names.",
)
def records_complete(records, fields):
    """Check if all records have all the fields.

    >>> records_complete([{"a": 1, "b": 2}, {"a": 3, "b": 4}], ["a", "b"])
    True
    >>> records_complete([{"a": 1}], ["a", "b"])
    False
    >>> records_complete([], ["a"])
    True
    """
    return all(field in record for record in records for field in fields)


@exercise(
    "Return the average mark of the students in the class, or 0.0 if the class has no students.",
    "Mean of 'mark' over the records whose 'class' equals the given name; 0.0 when there are none.",
)
def class_average(students: list[dict], name: str) -> float:
    """Return the mean mark of the students of one class, or 0.0.

    >>> class_average([{"class": "1a", "mark": 2}, {"class": "1a", "mark": 3}, {"class": "1b", "mark": 6}], "1a")
    2.5
    >>> class_average([{"class": "1a", "mark": 2}], "2c")
    0.0
    >>> class_average([], "1a")
    0.0
    """
    marks = [s["mark"] for s in students if s["class"] == name]
    if not marks:
        return 0.0
    return sum(marks) / len(marks)


@exercise(
    "Give every record a field 'level': 'gold' from 100 points, 'silver' from 50 points, otherwise 'bronze'.",
    "Return copies of the records with their level added according to 'points' (100 gold, 50 silver, else bronze).",
)
def with_levels(records):
    """Return copies of the records with a level chosen by points.

    >>> with_levels([{"points": 120}, {"points": 50}])
    [{'points': 120, 'level': 'gold'}, {'points': 50, 'level': 'silver'}]
    >>> with_levels([{"points": 3}])
    [{'points': 3, 'level': 'bronze'}]
    >>> with_levels([])
    []
    """
    result = []
    for record in records:
        if record["points"] >= 100:
            level = "gold"
        elif record["points"] >= 50:
            level = "silver"
        else:
            level = "bronze"
        result.append({**record, "level": level})
    return result


@exercise(
    "Sort the records by last name and then by first name.",
    "Order the people alphabetically by 'last', equal last names by 'first'.",
)
def by_last_then_first(people: list[dict]) -> list[dict]:
    """Return the people sorted by last and then first name.

    >>> by_last_then_first([{"first": "Bo", "last": "Day"}, {"first": "Al", "last": "Day"}])
    [{'first': 'Al', 'last': 'Day'}, {'first': 'Bo', 'last': 'Day'}]
    >>> by_last_then_first([{"first": "Z", "last": "A"}, {"first": "A", "last": "B"}])
    [{'first': 'Z', 'last': 'A'}, {'first': 'A', 'last': 'B'}]
    >>> by_last_then_first([])
    []
    """
    return sorted(people, key=lambda p: (p["last"], p["first"]))


@exercise(
    "Return the first record whose name matches ignoring case, or None.",
    "Look up a dict by its 'name' without regard to upper and lower case.",
)
def record_named(records, name):
    """Return the first record with this name, ignoring case, or None.

    >>> record_named([{"name": "Tea", "id": 1}, {"name": "Jam", "id": 2}], "JAM")
    {'name': 'Jam', 'id': 2}
    >>> record_named([{"name": "Tea"}], "milk") is None
    True
    >>> record_named([], "x") is None
    True
    """
    for record in records:
        if record["name"].lower() == name.lower():
            return record
    return None


@exercise(
    "Sum the hours per person over all work records that are marked as billable.",
    "Return a dict from 'person' to total 'hours', counting billable records only.",
)
def billable_hours(records: list[dict]) -> dict[str, int]:
    """Return the billable hours of each person.

    >>> billable_hours([{"person": "Ann", "hours": 2, "billable": True}, {"person": "Ann", "hours": 3, "billable": True}])
    {'Ann': 5}
    >>> billable_hours([{"person": "Bob", "hours": 8, "billable": False}])
    {}
    >>> billable_hours([])
    {}
    """
    totals = {}
    for r in records:
        if r["billable"]:
            totals[r["person"]] = totals.get(r["person"], 0) + r["hours"]
    return totals


@exercise(
    "Delete the records that have the same id as an earlier record.",
    "Keep only the first record for each 'id'.",
)
def first_per_id(records):
    """Return the records without later copies of an id.

    >>> first_per_id([{"id": 1, "v": "a"}, {"id": 1, "v": "b"}, {"id": 2, "v": "c"}])
    [{'id': 1, 'v': 'a'}, {'id': 2, 'v': 'c'}]
    >>> first_per_id([{"id": 5}])
    [{'id': 5}]
    >>> first_per_id([])
    []
    """
    seen = set()
    result = []
    for record in records:
        if record["id"] not in seen:
            seen.add(record["id"])
            result.append(record)
    return result


@exercise(
    "Return the name of the product with the best ratio of weight to price; the first on ties.",
    "Which product gives the most 'weight' for its 'price'?",
)
def most_weight_for_money(products: list[dict]) -> str:
    """Return the name of the product with the largest weight / price.

    >>> most_weight_for_money([{"name": "A", "weight": 500, "price": 5}, {"name": "B", "weight": 300, "price": 2}])
    'B'
    >>> most_weight_for_money([{"name": "A", "weight": 1, "price": 1}, {"name": "B", "weight": 2, "price": 2}])
    'A'
    >>> most_weight_for_money([{"name": "C", "weight": 7, "price": 3}])
    'C'
    """
    return max(products, key=lambda p: p["weight"] / p["price"])["name"]


@exercise(
    "Return the share of records, in percent, that have a true value in the field; 0 for no records.",
    "What percentage of the dicts is flagged by the given field?",
)
def percent_flagged(records, field):
    """Return the percentage of records with a true field, 0 if there are none.

    >>> percent_flagged([{"ok": True}, {"ok": False}, {"ok": True}, {"ok": True}], "ok")
    75.0
    >>> percent_flagged([{"ok": False}], "ok")
    0.0
    >>> percent_flagged([], "ok")
    0
    """
    if not records:
        return 0
    return 100 * sum(1 for r in records if r[field]) / len(records)


@exercise(
    "Build a dict from each id to the name of the record.",
    "Index the records: map 'id' to 'name'.",
)
def names_by_id(records: list[dict]) -> dict[int, str]:
    """Return a dict mapping ids to names.

    >>> names_by_id([{"id": 7, "name": "Ann"}, {"id": 3, "name": "Bob"}])
    {7: 'Ann', 3: 'Bob'}
    >>> names_by_id([{"id": 1, "name": ""}])
    {1: ''}
    >>> names_by_id([])
    {}
    """
    return {r["id"]: r["name"] for r in records}


@exercise(
    "Return the records whose list of tags contains every one of the wanted tags.",
    "Filter the dicts to those tagged with all given words in their 'tags' list.",
)
def tagged_with_all(records, wanted):
    """Return the records that have all wanted tags.

    >>> tagged_with_all([{"tags": ["a", "b"]}, {"tags": ["b"]}], ["a", "b"])
    [{'tags': ['a', 'b']}]
    >>> tagged_with_all([{"tags": []}], [])
    [{'tags': []}]
    >>> tagged_with_all([], ["x"])
    []
    """
    return [r for r in records if all(tag in r["tags"] for tag in wanted)]


@exercise(
    "Return the difference between the highest and the lowest value of the field over all records, 0 if there are none.",
    "Range of a numeric field in a list of dicts; zero for an empty list.",
)
def range_of_field(records: list[dict], field: str) -> int:
    """Return maximum minus minimum of a field, 0 without records.

    >>> range_of_field([{"t": 3}, {"t": 10}, {"t": 5}], "t")
    7
    >>> range_of_field([{"t": 4}], "t")
    0
    >>> range_of_field([], "t")
    0
    """
    values = [r[field] for r in records]
    return max(values) - min(values) if values else 0


@exercise(
    "Split the records in two lists: those with field equal to value and the rest.",
    "Return (matching, others) according to the value stored in a field.",
)
def split_by_field_value(records, field, value):
    """Return the records with record[field] == value and the others.

    >>> split_by_field_value([{"c": 1}, {"c": 2}, {"c": 1}], "c", 1)
    ([{'c': 1}, {'c': 1}], [{'c': 2}])
    >>> split_by_field_value([{"c": 5}], "c", 0)
    ([], [{'c': 5}])
    >>> split_by_field_value([], "c", 1)
    ([], [])
    """
    matching = [r for r in records if r[field] == value]
    others = [r for r in records if r[field] != value]
    return matching, others


@exercise(
    "Mark the task with the given id as done and return new records; other tasks keep their state.",
    "Return copies of the tasks in which the one with this 'id' has 'done' set to True.",
)
def mark_task_done(tasks: list[dict], task_id: int) -> list[dict]:
    """Return the tasks with the given one marked as done.

    >>> mark_task_done([{"id": 1, "done": False}, {"id": 2, "done": False}], 2)
    [{'id': 1, 'done': False}, {'id': 2, 'done': True}]
    >>> mark_task_done([{"id": 1, "done": False}], 9)
    [{'id': 1, 'done': False}]
    >>> mark_task_done([], 1)
    []
    """
    return [{**t, "done": True} if t["id"] == task_id else dict(t) for t in tasks]


@exercise(
    "Count the records by the first letter of their name.",
    "Return a dict from initial letter of 'name' to number of records.",
)
def records_per_initial(records: list[dict]) -> dict[str, int]:
    """Return how many names start with each letter.

    >>> records_per_initial([{"name": "Ann"}, {"name": "Al"}, {"name": "Bob"}])
    {'A': 2, 'B': 1}
    >>> records_per_initial([{"name": "x"}])
    {'x': 1}
    >>> records_per_initial([])
    {}
    """
    counts = {}
    for record in records:
        initial = record["name"][0]
        counts[initial] = counts.get(initial, 0) + 1
    return counts


@exercise(
    "Return the records sorted by score, best first, each with a field 'place' counting from 1.",
    "Rank the dicts by descending 'score' and number them as 'place'.",
)
def ranked_records(records):
    """Return the records by descending score with their place added.

    >>> ranked_records([{"name": "Ann", "score": 3}, {"name": "Bob", "score": 8}])
    [{'name': 'Bob', 'score': 8, 'place': 1}, {'name': 'Ann', 'score': 3, 'place': 2}]
    >>> ranked_records([{"name": "Cleo", "score": 0}])
    [{'name': 'Cleo', 'score': 0, 'place': 1}]
    >>> ranked_records([])
    []
    """
    ranking = sorted(records, key=lambda r: r["score"], reverse=True)
    return [{**r, "place": i} for i, r in enumerate(ranking, start=1)]


@exercise(
    "Return the total number of seats in the rooms that are free and have at least n seats.",
    "Sum 'seats' over the records with 'free' true and 'seats' not below n.",
)
def free_seats_in_large_rooms(rooms: list[dict], n: int) -> int:
    """Return the seats of all free rooms with at least n seats.

    >>> free_seats_in_large_rooms([{"seats": 20, "free": True}, {"seats": 8, "free": True}], 10)
    20
    >>> free_seats_in_large_rooms([{"seats": 50, "free": False}], 10)
    0
    >>> free_seats_in_large_rooms([], 1)
    0
    """
    return sum(room["seats"] for room in rooms if room["free"] and room["seats"] >= n)


@exercise(
    "Return the changes between two versions of a record as a dict from field to (old, new).",
    "Compare two dicts with the same fields and list those with different values as pairs.",
)
def changed_fields(old, new):
    """Return the fields that differ with their old and new value.

    >>> changed_fields({"a": 1, "b": 2}, {"a": 1, "b": 5})
    {'b': (2, 5)}
    >>> changed_fields({"x": "q"}, {"x": "q"})
    {}
    >>> changed_fields({}, {})
    {}
    """
    return {f: (old[f], new[f]) for f in old if old[f] != new[f]}


@exercise(
    "Raise ValueError if any record has a negative price, otherwise return the total price.",
    "Sum of 'price'; a price below zero is refused with a ValueError.",
)
def checked_price_total(records: list[dict]) -> int:
    """Return the sum of prices; raise ValueError for a negative price.

    >>> checked_price_total([{"price": 3}, {"price": 4}])
    7
    >>> checked_price_total([])
    0
    >>> checked_price_total([{"price": -1}])
    Traceback (most recent call last):
        ...
    ValueError: negative price
    """
    total = 0
    for record in records:
        if record["price"] < 0:
            raise ValueError("negative price")
        total += record["price"]
    return total


@exercise(
    "Return the names of records that were updated last, i.e. whose 'updated' text is the greatest; all of them on ties.",
    "Which records share the latest 'updated' date? List their names.",
)
def latest_updated_names(records):
    """Return the names of all records with the latest update date.

    >>> latest_updated_names([{"name": "a", "updated": "2024-05-01"}, {"name": "b", "updated": "2024-06-01"}])
    ['b']
    >>> latest_updated_names([{"name": "a", "updated": "2024-05-01"}, {"name": "b", "updated": "2024-05-01"}])
    ['a', 'b']
    >>> latest_updated_names([])
    []
    """
    latest = max((r["updated"] for r in records), default="")
    return [r["name"] for r in records if r["updated"] == latest]
