"""Lists of records: select, group, aggregate, join, pivot, index, rank."""

from collections import defaultdict
from itertools import groupby
from operator import itemgetter

from training.curriculum.exercise import exercise


@exercise(
    "Values of one field from all records; records lacking the field give None.",
    "Extract a column from a list of dicts, with None where the field is missing.",
)
def pluck_field(records: list[dict], field: str) -> list:
    """Return the value of the field from each record, None where it is missing.

    >>> pluck_field([{"n": 1}, {"n": 2}], "n")
    [1, 2]
    >>> pluck_field([{"n": 1}, {}], "n")
    [1, None]
    >>> pluck_field([], "n")
    []
    """
    return [record.get(field) for record in records]


@exercise(
    "Keep the records in which every given condition (field: value) is met.",
    "Filter dicts by equality on all the entries of `conditions`.",
)
def select_where(records: list[dict], conditions: dict) -> list[dict]:
    """Return the records that match all conditions, given as field: value.

    >>> select_where([{"a": 1, "b": 2}, {"a": 1, "b": 3}], {"a": 1, "b": 3})
    [{'a': 1, 'b': 3}]
    >>> select_where([{"a": 1}], {})
    [{'a': 1}]
    >>> select_where([{"a": 1}], {"z": 0})
    []
    """
    return [r for r in records if all(f in r and r[f] == v for f, v in conditions.items())]


@exercise(
    "Index a list of records by the value of their field; the last record wins on equal values.",
    "Dictionary from record[field] to the record itself.",
)
def index_by(records: list[dict], field: str) -> dict:
    """Return a dictionary from the field's value to the record. Later records replace earlier ones.

    >>> index_by([{"id": 7, "n": "a"}, {"id": 9, "n": "b"}], "id")
    {7: {'id': 7, 'n': 'a'}, 9: {'id': 9, 'n': 'b'}}
    >>> index_by([{"id": 1, "v": 1}, {"id": 1, "v": 2}], "id")
    {1: {'id': 1, 'v': 2}}
    >>> index_by([], "id")
    {}
    """
    return {record[field]: record for record in records}


@exercise(
    "Collect employee names per department; names stay in input order.",
    "From dicts with 'name' and 'dept', build {dept: [names]}.",
)
def staff_by_department(staff: list[dict[str, str]]) -> dict[str, list[str]]:
    """Group the names of the staff by department.

    >>> staff_by_department([{"name": "Ida", "dept": "IT"}, {"name": "Bo", "dept": "HR"}, {"name": "Cy", "dept": "IT"}])
    {'IT': ['Ida', 'Cy'], 'HR': ['Bo']}
    >>> staff_by_department([])
    {}
    >>> staff_by_department([{"name": "Al", "dept": ""}])
    {'': ['Al']}
    """
    groups = defaultdict(list)
    for person in staff:
        groups[person["dept"]].append(person["name"])
    return dict(groups)


@exercise(
    "Total amount per customer from a list of (customer, amount) sales.",
    "Sum up the sales of each customer.",
)
def revenue_per_customer(sales: list[tuple[str, int]]) -> dict[str, int]:
    """Return the summed amounts for each customer.

    >>> revenue_per_customer([("Kim", 5), ("Lou", 2), ("Kim", 3)])
    {'Kim': 8, 'Lou': 2}
    >>> revenue_per_customer([("Kim", 5), ("Kim", -5)])
    {'Kim': 0}
    >>> revenue_per_customer([])
    {}
    """
    totals = {}
    for customer, amount in sales:
        totals[customer] = totals.get(customer, 0) + amount
    return totals


@exercise(
    "Mean mark per subject from dicts with 'subject' and 'mark'.",
    "Average the marks of each subject separately.",
)
def average_per_subject(marks: list[dict]) -> dict[str, float]:
    """Return the average mark of each subject.

    >>> average_per_subject([{"subject": "art", "mark": 1}, {"subject": "art", "mark": 2}])
    {'art': 1.5}
    >>> average_per_subject([{"subject": "math", "mark": 3}, {"subject": "art", "mark": 1}])
    {'math': 3.0, 'art': 1.0}
    >>> average_per_subject([])
    {}
    """
    groups = {}
    for entry in marks:
        groups.setdefault(entry["subject"], []).append(entry["mark"])
    return {subject: sum(values) / len(values) for subject, values in groups.items()}


@exercise(
    "The n records with the greatest value of the field, biggest first.",
    "Top n dictionaries by a numeric field in descending order.",
)
def top_records(records: list[dict], field: str, n: int) -> list[dict]:
    """Return the n records with the highest value in the field, highest first.

    >>> top_records([{"p": 1}, {"p": 9}, {"p": 5}], "p", 2)
    [{'p': 9}, {'p': 5}]
    >>> top_records([{"p": 1}], "p", 3)
    [{'p': 1}]
    >>> top_records([], "p", 1)
    []
    """
    return sorted(records, key=itemgetter(field), reverse=True)[:n]


@exercise(
    "Inner join: combine each left record with every right record having the same value in `key`.",
    "Join two lists of dicts on a common key; fields of the right record are added to those of the left one.",
)
def inner_join(left: list[dict], right: list[dict], key: str) -> list[dict]:
    """Join two lists of records on a key and return the merged records. Unmatched records are dropped.

    >>> inner_join([{"id": 1, "a": "x"}], [{"id": 1, "b": "y"}, {"id": 2, "b": "z"}], "id")
    [{'id': 1, 'a': 'x', 'b': 'y'}]
    >>> inner_join([{"k": 1}], [{"k": 2}], "k")
    []
    >>> inner_join([{"k": 1}], [{"k": 1, "v": 5}, {"k": 1, "v": 6}], "k")
    [{'k': 1, 'v': 5}, {'k': 1, 'v': 6}]
    """
    matches = defaultdict(list)
    for row in right:
        matches[row[key]].append(row)
    return [{**row, **other} for row in left for other in matches[row[key]]]


@exercise(
    "Attach the price to each order line by looking up its article; unknown articles get price None.",
    "Left join of order lines with a price table under the new field 'price'.",
)
def attach_prices(lines: list[dict], prices: dict[str, int]) -> list[dict]:
    """Return copies of the order lines with a 'price' field taken from the price table, or None.

    >>> attach_prices([{"article": "pen"}], {"pen": 2})
    [{'article': 'pen', 'price': 2}]
    >>> attach_prices([{"article": "cup"}], {})
    [{'article': 'cup', 'price': None}]
    >>> attach_prices([], {"pen": 2})
    []
    """
    return [dict(line, price=prices.get(line["article"])) for line in lines]


@exercise(
    "Pivot (row, column, value) triples into nested dictionaries, adding values that fall on the same cell.",
    "Cross table: result[row][column] is the sum of the values of that pair.",
)
def pivot_table(triples):
    """Build {row: {column: total}} from (row, column, value) triples.

    >>> pivot_table([("Mon", "tea", 2), ("Mon", "tea", 1), ("Tue", "jam", 4)])
    {'Mon': {'tea': 3}, 'Tue': {'jam': 4}}
    >>> pivot_table([("r", "a", 1), ("r", "b", 2)])
    {'r': {'a': 1, 'b': 2}}
    >>> pivot_table([])
    {}
    """
    table = {}
    for row, column, value in triples:
        cells = table.setdefault(row, {})
        cells[column] = cells.get(column, 0) + value
    return table


@exercise(
    "Sort people by descending age; people of the same age by name.",
    "Order the dicts with 'name' and 'age': the oldest first, then alphabetically.",
)
def oldest_first(people: list[dict]) -> list[str]:
    """Return the names ordered from the oldest person to the youngest, equal ages by name.

    >>> oldest_first([{"name": "Vic", "age": 30}, {"name": "Ed", "age": 41}])
    ['Ed', 'Vic']
    >>> oldest_first([{"name": "Zed", "age": 5}, {"name": "Abe", "age": 5}])
    ['Abe', 'Zed']
    >>> oldest_first([])
    []
    """
    ordered = sorted(people, key=lambda p: (-p["age"], p["name"]))
    return [p["name"] for p in ordered]


@exercise(
    "Sort by several fields; a leading '-' in a field name means descending.",
    "Multi-key sorting of records where the field spec '-x' sorts x from high to low and 'x' from low to high.",
)
def sort_by_fields(rows: list[dict], fields: list[str]) -> list[dict]:
    """Sort records by a list of fields, the first being the most important. A '-' prefix reverses that field.

    >>> sort_by_fields([{"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 0, "b": 9}], ["a", "-b"])
    [{'a': 0, 'b': 9}, {'a': 1, 'b': 3}, {'a': 1, 'b': 2}]
    >>> sort_by_fields([{"x": 1}, {"x": 2}], ["-x"])
    [{'x': 2}, {'x': 1}]
    >>> sort_by_fields([{"x": 2}, {"x": 1}], [])
    [{'x': 2}, {'x': 1}]
    """
    result = list(rows)
    for field in reversed(fields):
        name = field.lstrip("-")
        result.sort(key=lambda row: row[name], reverse=field.startswith("-"))
    return result


@exercise(
    "Remove later records that repeat the value of the field of an earlier one.",
    "Keep the first record for each distinct value of `field`.",
)
def distinct_by_field(records, field):
    """Return the records without those whose field value was already seen.

    >>> distinct_by_field([{"m": "a", "i": 1}, {"m": "b", "i": 2}, {"m": "a", "i": 3}], "m")
    [{'m': 'a', 'i': 1}, {'m': 'b', 'i': 2}]
    >>> distinct_by_field([], "m")
    []
    >>> distinct_by_field([{"m": None}, {"m": None}], "m")
    [{'m': None}]
    """
    seen = set()
    kept = []
    for record in records:
        if record[field] not in seen:
            seen.add(record[field])
            kept.append(record)
    return kept


@exercise(
    "Turn a header row and data rows into a list of dicts.",
    "The first row of the table contains column names: make one dictionary per further row.",
)
def table_to_records(table: list[list]) -> list[dict]:
    """Convert a table whose first row is the header into a list of records. An empty table gives [].

    >>> table_to_records([["id", "name"], [1, "Uma"], [2, "Rex"]])
    [{'id': 1, 'name': 'Uma'}, {'id': 2, 'name': 'Rex'}]
    >>> table_to_records([["id"]])
    []
    >>> table_to_records([])
    []
    """
    if not table:
        return []
    header, *rows = table
    return [dict(zip(header, row)) for row in rows]


@exercise(
    "Convert a list of dicts to a dict of lists; all records have the same keys.",
    "Columns of a record list: {field: [values]}.",
)
def records_to_columns(records: list[dict]) -> dict[str, list]:
    """Turn a list of records with equal keys into a dictionary of columns.

    >>> records_to_columns([{"x": 1, "y": 2}, {"x": 3, "y": 4}])
    {'x': [1, 3], 'y': [2, 4]}
    >>> records_to_columns([{"x": 5}])
    {'x': [5]}
    >>> records_to_columns([])
    {}
    """
    columns = {}
    for record in records:
        for field, value in record.items():
            columns.setdefault(field, []).append(value)
    return columns


@exercise(
    "Convert columns of equal length back into a list of row dictionaries.",
    "Dict of lists to list of dicts; the shortest column limits the number of rows.",
)
def columns_to_rows(columns: dict[str, list]) -> list[dict]:
    """Build one record per position from a dictionary of columns, stopping at the shortest column.

    >>> columns_to_rows({"x": [1, 3], "y": [2, 4]})
    [{'x': 1, 'y': 2}, {'x': 3, 'y': 4}]
    >>> columns_to_rows({"a": []})
    []
    >>> columns_to_rows({"a": [1, 2], "b": [3]})
    [{'a': 1, 'b': 3}]
    """
    names = list(columns)
    return [dict(zip(names, values)) for values in zip(*columns.values())]


@exercise(
    "Most recent reading per sensor: among (sensor, time, value) tuples keep the value with the greatest time.",
    "Latest value of each sensor, sensors in alphabetical order.",
)
def latest_readings(readings: list[tuple[str, int, float]]) -> dict[str, float]:
    """Return the newest value of each sensor from (sensor, time, value) readings, sorted by sensor.

    >>> latest_readings([("b", 1, 2.0), ("a", 5, 1.5), ("a", 3, 9.0)])
    {'a': 1.5, 'b': 2.0}
    >>> latest_readings([("t", 1, 0.5), ("t", 2, 0.25)])
    {'t': 0.25}
    >>> latest_readings([])
    {}
    """
    latest = {}
    for sensor, _, value in sorted(readings, key=lambda r: (r[0], r[1])):
        latest[sensor] = value
    return latest


@exercise(
    "Minimum and maximum price of each category as a (low, high) tuple.",
    "Price range per category for dicts with 'category' and 'price'.",
)
def price_ranges(items: list[dict]) -> dict[str, tuple[int, int]]:
    """Return (lowest, highest) price for each category.

    >>> price_ranges([{"category": "toy", "price": 5}, {"category": "toy", "price": 2}])
    {'toy': (2, 5)}
    >>> price_ranges([{"category": "book", "price": 9}])
    {'book': (9, 9)}
    >>> price_ranges([])
    {}
    """
    ranges = {}
    for item in items:
        price = item["price"]
        low, high = ranges.get(item["category"], (price, price))
        ranges[item["category"]] = (min(low, price), max(high, price))
    return ranges


@exercise(
    "Collapse consecutive rows with the same city into (city, number of rows) pairs.",
    "Run lengths of the 'city' field over the list of rows.",
)
def city_runs(rows: list[dict]) -> list[tuple[str, int]]:
    """Summarise consecutive rows with equal city as (city, count).

    >>> city_runs([{"city": "Rome"}, {"city": "Rome"}, {"city": "Oslo"}, {"city": "Rome"}])
    [('Rome', 2), ('Oslo', 1), ('Rome', 1)]
    >>> city_runs([{"city": "Bern"}])
    [('Bern', 1)]
    >>> city_runs([])
    []
    """
    return [(city, len(list(group))) for city, group in groupby(rows, key=itemgetter("city"))]


@exercise(
    "Add a 'rank' to each record by descending score; records with equal scores share a rank and the next rank is "
    "skipped accordingly (1, 1, 3).",
    "Competition ranking: the rank of a score is one more than the number of higher scores.",
)
def competition_ranks(scores: list[int]) -> list[int]:
    """Return the rank of each score, 1 for the highest. Equal scores share the rank, as in 1, 1, 3.

    >>> competition_ranks([50, 80, 80])
    [3, 1, 1]
    >>> competition_ranks([7])
    [1]
    >>> competition_ranks([])
    []
    """
    return [1 + sum(other > score for other in scores) for score in scores]


@exercise(
    "Rank table with dense ranks: equal points share a rank, and the next lower points get the next number.",
    "Map each player to a rank 1, 2, 3, ... by points without gaps after ties.",
)
def dense_ranks(points: dict[str, int]) -> dict[str, int]:
    """Return each player's dense rank: highest points rank 1, ties share a rank, no rank is skipped.

    >>> dense_ranks({"Al": 10, "Bo": 20, "Cy": 20})
    {'Al': 2, 'Bo': 1, 'Cy': 1}
    >>> dense_ranks({"Di": 0})
    {'Di': 1}
    >>> dense_ranks({})
    {}
    """
    levels = sorted(set(points.values()), reverse=True)
    rank_of = {level: rank for rank, level in enumerate(levels, start=1)}
    return {player: rank_of[value] for player, value in points.items()}


@exercise(
    "Fields that are present in every record, sorted; no records give an empty list.",
    "Sorted intersection of the key sets of all dicts.",
)
def shared_fields(records: list[dict]) -> list[str]:
    """Return the sorted field names that all records have.

    >>> shared_fields([{"a": 1, "b": 2}, {"b": 3, "c": 4}])
    ['b']
    >>> shared_fields([{"z": 1, "y": 2}])
    ['y', 'z']
    >>> shared_fields([])
    []
    """
    if not records:
        return []
    common = set(records[0])
    for record in records[1:]:
        common &= record.keys()
    return sorted(common)


@exercise(
    "Apply changes to the record with the given id and return a new list; other records stay the same objects.",
    "Update one record, found by 'id', with the changes without modifying the input list.",
)
def update_record(records: list[dict], record_id: int, changes: dict) -> list[dict]:
    """Return the records with the changes applied to the one whose 'id' matches.

    >>> update_record([{"id": 1, "n": "a"}, {"id": 2, "n": "b"}], 2, {"n": "z"})
    [{'id': 1, 'n': 'a'}, {'id': 2, 'n': 'z'}]
    >>> update_record([{"id": 1}], 5, {"n": "q"})
    [{'id': 1}]
    >>> update_record([], 1, {})
    []
    """
    return [{**r, **changes} if r["id"] == record_id else r for r in records]


@exercise(
    "Page number `page` (from 1) of the rows with `size` rows a page, along with the total number of pages.",
    "Cut out one page of a listing: a dict with 'rows' and 'pages'.",
)
def paginate_rows(rows: list, page: int, size: int) -> dict:
    """Return {'rows': rows of the page, 'pages': number of pages}; pages are numbered from 1.

    >>> paginate_rows([1, 2, 3, 4, 5], 2, 2)
    {'rows': [3, 4], 'pages': 3}
    >>> paginate_rows([1], 4, 10)
    {'rows': [], 'pages': 1}
    >>> paginate_rows([], 1, 5)
    {'rows': [], 'pages': 0}
    """
    start = (page - 1) * size
    pages = -(-len(rows) // size)
    return {"rows": rows[start:start + size], "pages": pages}


@exercise(
    "First record whose field equals the value, else None.",
    "Search the list of dicts for the first one with record[field] == value; None if there is none.",
)
def find_record(records, field, value):
    """Return the first record with the given value in the field, or None.

    >>> find_record([{"id": 1}, {"id": 2, "x": 0}], "id", 2)
    {'id': 2, 'x': 0}
    >>> find_record([{"id": 1}], "id", 3) is None
    True
    >>> find_record([{"a": 1}], "id", 1) is None
    True
    """
    return next((r for r in records if field in r and r[field] == value), None)
