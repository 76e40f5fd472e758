"""Lists of dictionaries: totals, grouping, editing and joining of records."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up one numeric field of a list of dicts, taking 0 where it is missing.",
    "Given records and a field name, compute the total of the field.",
)
def sum_of_field(records: list[dict], field: str) -> int:
    """Return the sum of field over all records; records without the field count as 0.

    >>> sum_of_field([{"n": 1}, {"n": 5}, {}], "n")
    6
    >>> sum_of_field([{"x": 1}], "n")
    0
    >>> sum_of_field([], "n")
    0
    """
    return sum(record.get(field, 0) for record in records)


@exercise(
    "Average one numeric field of a list of dicts, ignoring dicts without it; None if there is nothing to average.",
    "Given records and a field name, compute the arithmetic mean of the present values, None without values.",
)
def mean_of_field(records, field):
    """Return the mean of field over the records that have it, or None if none has.

    >>> mean_of_field([{"n": 1}, {"n": 4}, {}], "n")
    2.5
    >>> mean_of_field([{"x": 1}], "n") is None
    True
    >>> mean_of_field([], "n") is None
    True
    """
    values = [r[field] for r in records if field in r]
    if not values:
        return None
    return sum(values) / len(values)


@exercise(
    "Multiply the fields price and quantity of every record and add up.",
    "Given order lines as dicts with price and quantity, compute the amount to pay.",
)
def order_lines_total(lines: list[dict]) -> int:
    """Return the total of price times quantity over all order lines.

    >>> order_lines_total([{"price": 3, "quantity": 2}, {"price": 10, "quantity": 1}])
    16
    >>> order_lines_total([{"price": 5, "quantity": 0}])
    0
    >>> order_lines_total([])
    0
    """
    return sum(line["price"] * line["quantity"] for line in lines)


@exercise(
    "Map each value of the field to the list of the records having it, in order.",
    "Given records and a field, return value -> records.",
)
def records_grouped(records: list[dict], field: str) -> dict:
    """Group the records by the value of field.

    >>> records_grouped([{"c": "x", "n": 1}, {"c": "y", "n": 2}, {"c": "x", "n": 3}], "c")
    {'x': [{'c': 'x', 'n': 1}, {'c': 'x', 'n': 3}], 'y': [{'c': 'y', 'n': 2}]}
    >>> records_grouped([{"c": 1}], "c")
    {1: [{'c': 1}]}
    >>> records_grouped([], "c")
    {}
    """
    groups = {}
    for record in records:
        groups.setdefault(record[field], []).append(record)
    return groups


@exercise(
    "Map each value of the field to the number of records having it.",
    "Given records and a field, return value -> how many dicts have this value.",
)
def records_counted(records, field):
    """Count the records for each value of field.

    >>> records_counted([{"c": "x"}, {"c": "y"}, {"c": "x"}], "c")
    {'x': 2, 'y': 1}
    >>> records_counted([{"c": None}], "c")
    {None: 1}
    >>> records_counted([], "c")
    {}
    """
    counts = {}
    for r in records:
        counts[r[field]] = counts.get(r[field], 0) + 1
    return counts


@exercise(
    "Sum one field of the records per value of another field.",
    "Given records, map every value of group_field to the sum of amount_field over the records having it.",
)
def totals_by_group(records: list[dict], group_field: str, amount_field: str) -> dict:
    """Return the total of amount_field for each value of group_field.

    >>> totals_by_group([{"c": "x", "n": 1}, {"c": "y", "n": 2}, {"c": "x", "n": 3}], "c", "n")
    {'x': 4, 'y': 2}
    >>> totals_by_group([{"c": "x", "n": 0}], "c", "n")
    {'x': 0}
    >>> totals_by_group([], "c", "n")
    {}
    """
    totals = {}
    for r in records:
        group = r[group_field]
        totals[group] = totals.get(group, 0) + r[amount_field]
    return totals


@exercise(
    "Find per group the maximum of a numeric field.",
    "Given records, map every value of group_field to the highest amount_field among the records having it.",
)
def maxima_by_group(records, group_field, amount_field):
    """Return the largest value of amount_field for each value of group_field.

    >>> maxima_by_group([{"c": "x", "n": 1}, {"c": "y", "n": 2}, {"c": "x", "n": 3}], "c", "n")
    {'x': 3, 'y': 2}
    >>> maxima_by_group([{"c": "x", "n": -5}], "c", "n")
    {'x': -5}
    >>> maxima_by_group([], "c", "n")
    {}
    """
    best = {}
    for r in records:
        group, amount = r[group_field], r[amount_field]
        if group not in best or amount > best[group]:
            best[group] = amount
    return best


@exercise(
    "Group records by a field and list only the names, alphabetically, in each group.",
    "Given records with a name, map every value of group_field to the sorted names having it.",
)
def names_by_group(records: list[dict], group_field: str) -> dict:
    """Return for each value of group_field the names (field 'name') of its records, sorted.

    >>> names_by_group([{"name": "Bob", "c": 1}, {"name": "Ann", "c": 1}], "c")
    {1: ['Ann', 'Bob']}
    >>> names_by_group([{"name": "Zoe", "c": 2}], "c")
    {2: ['Zoe']}
    >>> names_by_group([], "c")
    {}
    """
    groups = {}
    for r in records:
        groups.setdefault(r[group_field], []).append(r["name"])
    return {group: sorted(names) for group, names in groups.items()}


@exercise(
    "Find the commonest value of one field among the records, the first on a tie; None for an empty list.",
    "Given records and a field, return its most frequent value or None.",
)
def commonest_field_value(records, field):
    """Return the value of field that the most records have; ties go to the value seen first, None without records.

    >>> commonest_field_value([{"c": "x"}, {"c": "y"}, {"c": "y"}], "c")
    'y'
    >>> commonest_field_value([{"c": 1}, {"c": 2}], "c")
    1
    >>> commonest_field_value([], "c") is None
    True
    """
    values = [r[field] for r in records]
    return max(values, key=values.count, default=None)


@exercise(
    "Give every record the same value in one field without changing the originals.",
    "Given records, return copies in which record[field] is value.",
)
def set_in_all(records: list[dict], field: str, value) -> list[dict]:
    """Set field to value in all records, returning new dictionaries.

    >>> set_in_all([{"a": 1}, {}], "b", 0)
    [{'a': 1, 'b': 0}, {'b': 0}]
    >>> set_in_all([{"a": 1}], "a", 2)
    [{'a': 2}]
    >>> set_in_all([], "a", 1)
    []
    """
    return [{**record, field: value} for record in records]


@exercise(
    "Fill in a missing field of the records by a default value.",
    "Given records, return copies that all have the field, set to default where it was absent.",
)
def default_in_all(records, field, default):
    """Give every record the value default in field if it lacks the field, returning new dictionaries.

    >>> default_in_all([{"a": 1}, {"b": 2}], "a", 0)
    [{'a': 1}, {'a': 0, 'b': 2}]
    >>> default_in_all([{}], "x", None)
    [{'x': None}]
    >>> default_in_all([], "a", 0)
    []
    """
    return [{field: default, **r} if field not in r else dict(r) for r in records]


@exercise(
    "Change one key name in all dicts of a list, the order of the fields staying the same.",
    "Given records and two names, return copies with the key old replaced by new.",
)
def rename_in_all(records: list[dict], old: str, new: str) -> list[dict]:
    """Rename the field old to new in every record that has it.

    >>> rename_in_all([{"a": 1, "b": 2}, {"b": 3}], "a", "x")
    [{'x': 1, 'b': 2}, {'b': 3}]
    >>> rename_in_all([{"b": 3}], "a", "x")
    [{'b': 3}]
    >>> rename_in_all([], "a", "x")
    []
    """
    return [{new if key == old else key: value for key, value in r.items()} for r in records]


@exercise(
    "Increase a field of the record with the given name.",
    "Given records with a 'name', add amount to record[field] wherever the name matches and return the list.",
)
def add_for_name(records, name, field, amount):
    """Add amount to the number in field of every record whose name is name, and return the records.

    >>> add_for_name([{"name": "Ann", "n": 1}, {"name": "Bob", "n": 1}], "Bob", "n", 4)
    [{'name': 'Ann', 'n': 1}, {'name': 'Bob', 'n': 5}]
    >>> add_for_name([{"name": "Ann", "n": 1}], "Zoe", "n", 4)
    [{'name': 'Ann', 'n': 1}]
    >>> add_for_name([], "Ann", "n", 1)
    []
    """
    for record in records:
        if record["name"] == name:
            record[field] += amount
    return records


@exercise(
    "Compute price * amount for each dict and store it under 'total' in a new dict.",
    "Given records with price and amount, return copies extended by their total.",
)
def with_total_field(records: list[dict]) -> list[dict]:
    """Add the field 'total' as price times amount to a copy of every record.

    >>> with_total_field([{"price": 2, "amount": 3}])
    [{'price': 2, 'amount': 3, 'total': 6}]
    >>> with_total_field([{"price": 2, "amount": 0}, {"price": 1, "amount": 1}])
    [{'price': 2, 'amount': 0, 'total': 0}, {'price': 1, 'amount': 1, 'total': 1}]
    >>> with_total_field([])
    []
    """
    return [{**r, "total": r["price"] * r["amount"]} for r in records]


@exercise(
    "Give every dict of the list a running 'id', the first one 1.",
    "Given records, return copies with consecutive ids starting at 1 as their first field.",
)
def with_running_ids(records):
    """Number the records: add the field 'id' counting from 1 to a copy of each.

    >>> with_running_ids([{"a": "x"}, {"a": "y"}])
    [{'id': 1, 'a': 'x'}, {'id': 2, 'a': 'y'}]
    >>> with_running_ids([{}])
    [{'id': 1}]
    >>> with_running_ids([])
    []
    """
    return [{"id": i, **r} for i, r in enumerate(records, start=1)]


@exercise(
    "Sort records by 'points' descending and store the place of each under 'rank'.",
    "Given records with points, return them from best to worst as copies with their rank.",
)
def with_ranks(records: list[dict]) -> list[dict]:
    """Add the field 'rank' to the records ordered by points, most points first, ranks from 1.

    >>> with_ranks([{"n": "a", "points": 3}, {"n": "b", "points": 8}])
    [{'n': 'b', 'points': 8, 'rank': 1}, {'n': 'a', 'points': 3, 'rank': 2}]
    >>> with_ranks([{"points": 0}])
    [{'points': 0, 'rank': 1}]
    >>> with_ranks([])
    []
    """
    ordered = sorted(records, key=lambda r: r["points"], reverse=True)
    return [{**r, "rank": rank} for rank, r in enumerate(ordered, 1)]


@exercise(
    "Delete from a list of dicts those with the given value in the field.",
    "Given records, return only those where record.get(field) differs from value.",
)
def remove_records(records, field, value):
    """Remove the records whose field equals value.

    >>> remove_records([{"a": 1}, {"a": 2}, {}], "a", 1)
    [{'a': 2}, {}]
    >>> remove_records([{"a": 1}], "a", 1)
    []
    >>> remove_records([], "a", 1)
    []
    """
    return [r for r in records if r.get(field) != value]


@exercise(
    "Update a list of dicts: the dict with new's 'id' is exchanged for new, otherwise new is added at the end.",
    "Given records and a new record, return the list with it in place of the one having an equal 'id', appended if no id matches.",
)
def upsert_record(records: list[dict], new: dict) -> list[dict]:
    """Replace the record that has the same id as new by new, or append new if there is none.

    >>> upsert_record([{"id": 1, "x": 0}, {"id": 2, "x": 0}], {"id": 1, "x": 9})
    [{'id': 1, 'x': 9}, {'id': 2, 'x': 0}]
    >>> upsert_record([{"id": 1}], {"id": 2})
    [{'id': 1}, {'id': 2}]
    >>> upsert_record([], {"id": 5})
    [{'id': 5}]
    """
    result = [new if r["id"] == new["id"] else r for r in records]
    if new not in result:
        result.append(new)
    return result


@exercise(
    "Inner join of two lists of dicts by a common field; right fields win on a clash.",
    "Given left and right records, return the merged dicts of all pairs that agree in field.",
)
def join_records(left, right, field):
    """Join two lists of records on field: merge each left record with every right record of equal value.

    >>> join_records([{"id": 1, "a": "x"}], [{"id": 1, "b": "y"}, {"id": 2, "b": "z"}], "id")
    [{'id': 1, 'a': 'x', 'b': 'y'}]
    >>> join_records([{"id": 1}], [{"id": 3}], "id")
    []
    >>> join_records([], [], "id")
    []
    """
    return [{**a, **b} for a in left for b in right if a[field] == b[field]]


@exercise(
    "Translate a coded field of the records with a dictionary; unknown codes become '?'.",
    "Given records and a dict code -> name, return copies in which record[field] is the name.",
)
def decode_field(records: list[dict], field: str, names: dict) -> list[dict]:
    """Replace the value of field in each record by its text in names, or by '?' if names lacks it.

    >>> decode_field([{"c": 1}, {"c": 7}], "c", {1: "red"})
    [{'c': 'red'}, {'c': '?'}]
    >>> decode_field([{"c": 1, "x": 0}], "c", {})
    [{'c': '?', 'x': 0}]
    >>> decode_field([], "c", {})
    []
    """
    return [{**r, field: names.get(r[field], "?")} for r in records]


@exercise(
    "Which records of left are not referenced? List their ids.",
    "Given left records with 'id' and right records with 'ref', find the ids that never occur as a ref.",
)
def unreferenced_ids(left, right):
    """Return the ids of left that no record of right refers to in its field 'ref', in order.

    >>> unreferenced_ids([{"id": 1}, {"id": 2}], [{"ref": 2}])
    [1]
    >>> unreferenced_ids([{"id": 1}], [])
    [1]
    >>> unreferenced_ids([], [{"ref": 1}])
    []
    """
    used = {r["ref"] for r in right}
    return [r["id"] for r in left if r["id"] not in used]


@exercise(
    "Convert rows to columns: [{'a': 1}, {'a': 2}] becomes {'a': [1, 2]}.",
    "Given a list of dicts, return field -> list of its values over all records.",
)
def records_as_columns(records: list[dict]) -> dict[str, list]:
    """Turn a list of records with equal fields into a dictionary of columns.

    >>> records_as_columns([{"a": 1, "b": 3}, {"a": 2, "b": 4}])
    {'a': [1, 2], 'b': [3, 4]}
    >>> records_as_columns([{"x": 0}])
    {'x': [0]}
    >>> records_as_columns([])
    {}
    """
    columns = {}
    for r in records:
        for field, value in r.items():
            columns.setdefault(field, []).append(value)
    return columns


@exercise(
    "Cross tabulation: map each value of row to a dict from values of column to counts.",
    "Given records and two field names, return {row value: {column value: number of records}}.",
)
def cross_table(records, row, column):
    """Build a two-way table: count the records for each pair of values of the fields row and column, as nested dictionaries.

    >>> cross_table([{"a": 1, "b": "x"}, {"a": 1, "b": "x"}, {"a": 2, "b": "y"}], "a", "b")
    {1: {'x': 2}, 2: {'y': 1}}
    >>> cross_table([{"a": 1, "b": 1}], "b", "a")
    {1: {1: 1}}
    >>> cross_table([], "a", "b")
    {}
    """
    table = {}
    for r in records:
        inner = table.setdefault(r[row], {})
        inner[r[column]] = inner.get(r[column], 0) + 1
    return table


@exercise(
    "Which fraction of the dicts has a truthy value in the field?",
    "Given records and a yes-no field, compute the part of them for which it is set, 0.0 for an empty list.",
)
def share_true(records: list[dict], field: str) -> float:
    """Return the share of the records whose field is true, between 0 and 1; 0.0 without records.

    >>> share_true([{"ok": True}, {"ok": False}], "ok")
    0.5
    >>> share_true([{}], "ok")
    0.0
    >>> share_true([], "ok")
    0.0
    """
    if not records:
        return 0.0
    return sum(bool(r.get(field)) for r in records) / len(records)


@exercise(
    "Normalize one text field of all records: no outer blanks, small letters.",
    "Given records, return copies where record[field] is trimmed and lowercased.",
)
def normalize_field(records, field):
    """Return the records with the text of field stripped of surrounding spaces and in lower case.

    >>> normalize_field([{"m": " A@B "}, {"m": "c"}], "m")
    [{'m': 'a@b'}, {'m': 'c'}]
    >>> normalize_field([{"m": "", "x": 1}], "m")
    [{'m': '', 'x': 1}]
    >>> normalize_field([], "m")
    []
    """
    return [{**r, field: r[field].strip().lower()} for r in records]


@exercise(
    "Check records for required fields: list 'i: field' for each one that is absent, None or ''.",
    "Given records and required field names, report every gap as record number (from 1) and field.",
)
def missing_field_report(records: list[dict], required: list[str]) -> list[str]:
    """Return the messages for all records with missing or empty required fields, as 'number: field' texts, numbers from 1.

    >>> missing_field_report([{"a": 1, "b": ""}, {"b": 2}], ["a", "b"])
    ['1: b', '2: a']
    >>> missing_field_report([{"a": 0}], ["a"])
    []
    >>> missing_field_report([], ["a"])
    []
    """
    report = []
    for i, r in enumerate(records, 1):
        for field in required:
            if r.get(field) in (None, ""):
                report.append(f"{i}: {field}")
    return report


@exercise(
    "Combine all dicts that share an 'id' into one dict, in order of first appearance.",
    "Given records, merge those of equal 'id', later values winning, and return one record per id.",
)
def merge_by_id(records):
    """Return the records merged by id: fields of later records with the same id are added or overwrite.

    >>> merge_by_id([{"id": 1, "a": 1}, {"id": 2}, {"id": 1, "b": 2}])
    [{'id': 1, 'a': 1, 'b': 2}, {'id': 2}]
    >>> merge_by_id([{"id": 1, "a": 1}, {"id": 1, "a": 5}])
    [{'id': 1, 'a': 5}]
    >>> merge_by_id([])
    []
    """
    merged = {}
    for r in records:
        merged.setdefault(r["id"], {}).update(r)
    return list(merged.values())


@exercise(
    "Start at 0, add the amount of every 'in' record, subtract that of every 'out' record and list the balance each time.",
    "Given bookings, compute the balance after each one: 'in' raises it, 'out' lowers it.",
)
def balances_of_bookings(bookings: list[dict]) -> list[int]:
    """Return the running balance after each booking, the bookings being records with 'kind' 'in' or 'out' and 'amount'.

    >>> balances_of_bookings([{"kind": "in", "amount": 10}, {"kind": "out", "amount": 4}])
    [10, 6]
    >>> balances_of_bookings([{"kind": "out", "amount": 3}])
    [-3]
    >>> balances_of_bookings([])
    []
    """
    balance = 0
    result = []
    for booking in bookings:
        if booking["kind"] == "in":
            balance += booking["amount"]
        else:
            balance -= booking["amount"]
        result.append(balance)
    return result
