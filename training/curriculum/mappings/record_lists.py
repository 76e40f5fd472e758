"""Lists of dictionaries: filtering, projecting, finding and sorting records."""

from training.curriculum.exercise import exercise


@exercise(
    "Extract one field from a list of dicts.",
    "Given records and a field name, list what each record holds under it.",
)
def values_of_field(records: list[dict], field: str) -> list:
    """Return the values of field for all records, in order.

    >>> values_of_field([{"a": 1, "b": 2}, {"a": 3}], "a")
    [1, 3]
    >>> values_of_field([{"x": None}], "x")
    [None]
    >>> values_of_field([], "x")
    []
    """
    return [record[field] for record in records]


@exercise(
    "Extract one field from a list of dicts, skipping dicts without it.",
    "Given records and a field name, list its values where the field is present.",
)
def values_where_present(records, field):
    """Return the values of field for all records that have this field.

    >>> values_where_present([{"a": 1}, {"b": 2}, {"a": 0}], "a")
    [1, 0]
    >>> values_where_present([{"b": 2}], "a")
    []
    >>> values_where_present([], "a")
    []
    """
    return [r[field] for r in records if field in r]


@exercise(
    "Filter a list of dicts to those with the given value in the given field; dicts without the field are dropped.",
    "Given records, keep only the ones where record[field] is equal to value.",
)
def records_with_value(records: list[dict], field: str, value) -> list[dict]:
    """Return the records whose field equals value.

    >>> records_with_value([{"a": 1}, {"a": 2}, {"b": 1}], "a", 1)
    [{'a': 1}]
    >>> records_with_value([{"a": 1}], "a", "1")
    []
    >>> records_with_value([], "a", 1)
    []
    """
    return [record for record in records if field in record and record[field] == value]


@exercise(
    "Filter a list of dicts by field >= minimum; an absent field is taken as 0.",
    "Given records with numbers, keep those having minimum or more in the field.",
)
def records_at_least(records, field, minimum):
    """Return the records whose number in field is at least minimum, counting a missing field as 0.

    >>> records_at_least([{"n": 5}, {"n": 3}], "n", 5)
    [{'n': 5}]
    >>> records_at_least([{}, {"n": 1}], "n", 0)
    [{}, {'n': 1}]
    >>> records_at_least([], "n", 1)
    []
    """
    return [r for r in records if r.get(field, 0) >= minimum]


@exercise(
    "Search records: keep the dicts in which the field's text includes the word in any case.",
    "Given records with text fields, filter those where word is part of record[field], capitals not mattering.",
)
def records_mentioning(records: list[dict], field: str, word: str) -> list[dict]:
    """Return the records whose text in field contains word, ignoring case.

    >>> records_mentioning([{"t": "Red tea"}, {"t": "milk"}], "t", "TEA")
    [{'t': 'Red tea'}]
    >>> records_mentioning([{"t": "x"}], "t", "y")
    []
    >>> records_mentioning([], "t", "a")
    []
    """
    return [r for r in records if word.lower() in r[field].lower()]


@exercise(
    "Filter a list of dicts to those having all the given field values.",
    "Given records and a dict of conditions, keep the records where each condition's key has the condition's value.",
)
def records_matching(records, conditions):
    """Return the records that agree with every entry of conditions.

    >>> records_matching([{"a": 1, "b": 2}, {"a": 1, "b": 3}], {"a": 1, "b": 3})
    [{'a': 1, 'b': 3}]
    >>> records_matching([{"a": 1}], {"z": 0})
    []
    >>> records_matching([{"a": 1}], {})
    [{'a': 1}]
    """
    return [r for r in records if all(r.get(key) == value for key, value in conditions.items())]


@exercise(
    "Find a dict in a list by the value of one of its fields; None if there is no match.",
    "Given records, return the earliest one with record[field] == value, else None.",
)
def first_record_with(records: list[dict], field: str, value) -> dict | None:
    """Return the first record whose field equals value, or None.

    >>> first_record_with([{"id": 1}, {"id": 2, "x": 0}], "id", 2)
    {'id': 2, 'x': 0}
    >>> first_record_with([{"id": 1}], "id", 5) is None
    True
    >>> first_record_with([], "id", 1) is None
    True
    """
    for record in records:
        if record.get(field) == value:
            return record
    return None


@exercise(
    "Find the position of a record by one of its fields; -1 if none matches.",
    "Given a list of dicts, tell at which index the first one with this field value is, else -1.",
)
def index_of_record(records, field, value):
    """Return the index of the first record whose field equals value, or -1.

    >>> index_of_record([{"id": 7}, {"id": 9}], "id", 9)
    1
    >>> index_of_record([{"id": 7}], "id", 1)
    -1
    >>> index_of_record([], "id", 1)
    -1
    """
    for i, record in enumerate(records):
        if record.get(field) == value:
            return i
    return -1


@exercise(
    "How many dicts of the list have this value in the field?",
    "Given records, return the number of those where record[field] equals value; a missing field never does.",
)
def count_records_with(records: list[dict], field: str, value) -> int:
    """Count the records whose field equals value.

    >>> count_records_with([{"a": 1}, {"a": 2}, {"a": 1}], "a", 1)
    2
    >>> count_records_with([{}], "a", None)
    0
    >>> count_records_with([], "a", 1)
    0
    """
    return sum(1 for r in records if field in r and r[field] == value)


@exercise(
    "Do all dicts of the list contain each of the field names?",
    "Return True if no record lacks any of the fields.",
)
def all_records_have(records, fields):
    """Check whether every record has all the given fields.

    >>> all_records_have([{"a": 1, "b": 2}, {"a": 3, "b": 4}], ["a", "b"])
    True
    >>> all_records_have([{"a": 1}], ["a", "b"])
    False
    >>> all_records_have([], ["a"])
    True
    """
    return all(field in record for record in records for field in fields)


@exercise(
    "Order a list of dicts by one field in ascending order.",
    "Given records, return them sorted by record[field].",
)
def records_by_field(records: list[dict], field: str) -> list[dict]:
    """Sort the records by field, smallest value first.

    >>> records_by_field([{"n": 3}, {"n": 1}], "n")
    [{'n': 1}, {'n': 3}]
    >>> records_by_field([{"n": "b"}, {"n": "a"}], "n")
    [{'n': 'a'}, {'n': 'b'}]
    >>> records_by_field([], "n")
    []
    """
    return sorted(records, key=lambda record: record[field])


@exercise(
    "Order a list of dicts by one field, largest first; dicts lacking the field go to the end in their order.",
    "Given records, sort those having the field from high to low and append those without it.",
)
def records_by_field_down(records, field):
    """Sort the records by field in descending order, records without the field last.

    >>> records_by_field_down([{"n": 1}, {}, {"n": 3}], "n")
    [{'n': 3}, {'n': 1}, {}]
    >>> records_by_field_down([{"x": 1}], "n")
    [{'x': 1}]
    >>> records_by_field_down([], "n")
    []
    """
    present = [r for r in records if field in r]
    absent = [r for r in records if field not in r]
    return sorted(present, key=lambda r: r[field], reverse=True) + absent


@exercise(
    "Order a list of dicts by two fields, the second deciding between equal values of the first.",
    "Given records, return them in ascending order of (record[first], record[second]).",
)
def records_by_two_fields(records: list[dict], first: str, second: str) -> list[dict]:
    """Sort the records by the fields first and then second.

    >>> records_by_two_fields([{"a": 2, "b": 1}, {"a": 1, "b": 9}, {"a": 1, "b": 3}], "a", "b")
    [{'a': 1, 'b': 3}, {'a': 1, 'b': 9}, {'a': 2, 'b': 1}]
    >>> records_by_two_fields([{"a": 1, "b": 1}], "a", "b")
    [{'a': 1, 'b': 1}]
    >>> records_by_two_fields([], "a", "b")
    []
    """
    return sorted(records, key=lambda r: (r[first], r[second]))


@exercise(
    "Find the dict of the list that is highest in the given field; an empty list gives None.",
    "Given records, return the one with maximal record[field], ties to the first.",
)
def record_with_max(records, field):
    """Return the record with the largest value in field, the first one on a tie, or None without records.

    >>> record_with_max([{"n": 3}, {"n": 8}, {"n": 8, "x": 1}], "n")
    {'n': 8}
    >>> record_with_max([{"n": -1}], "n")
    {'n': -1}
    >>> record_with_max([], "n") is None
    True
    """
    return max(records, key=lambda r: r[field], default=None)


@exercise(
    "Find the record lowest in field and return its label; the first one counts on a tie.",
    "Given a nonempty list of dicts, return record[label] of the record with minimal record[field].",
)
def label_of_min(records: list[dict], field: str, label: str):
    """Return the value of label in the record that has the smallest value in field.

    >>> label_of_min([{"n": 3, "name": "x"}, {"n": 1, "name": "y"}], "n", "name")
    'y'
    >>> label_of_min([{"n": 0, "name": "z"}], "n", "name")
    'z'
    >>> label_of_min([{"p": 2, "c": "a"}, {"p": 2, "c": "b"}], "p", "c")
    'a'
    """
    return min(records, key=lambda r: r[field])[label]


@exercise(
    "Project a list of dicts to some of their keys.",
    "Given records and field names, return smaller dicts holding just these fields.",
)
def project_records(records, fields):
    """Keep only the given fields in every record, skipping fields a record does not have.

    >>> project_records([{"a": 1, "b": 2, "c": 3}], ["a", "c"])
    [{'a': 1, 'c': 3}]
    >>> project_records([{"a": 1}, {}], ["a"])
    [{'a': 1}, {}]
    >>> project_records([], ["a"])
    []
    """
    return [{f: r[f] for f in fields if f in r} for r in records]


@exercise(
    "Drop one key from all dicts of a list without changing the originals.",
    "Given records and a field, build copies that lack this field.",
)
def records_without_field(records: list[dict], field: str) -> list[dict]:
    """Remove the given field from every record, returning new records.

    >>> records_without_field([{"a": 1, "b": 2}, {"b": 3}], "a")
    [{'b': 2}, {'b': 3}]
    >>> records_without_field([{"a": 1}], "a")
    [{}]
    >>> records_without_field([], "a")
    []
    """
    return [{key: value for key, value in r.items() if key != field} for r in records]


@exercise(
    "Convert dicts to tuples in the order of the field names; an absent field gives None.",
    "Given records and fields, return one tuple per record with its values for these fields.",
)
def records_to_tuples(records, fields):
    """Turn the records into tuples of the values of the given fields, with None for missing ones.

    >>> records_to_tuples([{"a": 1, "b": 2}, {"b": 3}], ["b", "a"])
    [(2, 1), (3, None)]
    >>> records_to_tuples([{}], [])
    [()]
    >>> records_to_tuples([], ["a"])
    []
    """
    return [tuple(r.get(f) for f in fields) for r in records]


@exercise(
    "Combine field names with each row of values to a list of dicts.",
    "Given fields and rows, return for every row the dict field -> value.",
)
def rows_to_records(fields: list[str], rows: list[list]) -> list[dict]:
    """Turn rows into records: each row becomes a dictionary with the given field names.

    >>> rows_to_records(["a", "b"], [[1, 2], [3, 4]])
    [{'a': 1, 'b': 2}, {'a': 3, 'b': 4}]
    >>> rows_to_records(["a"], [])
    []
    >>> rows_to_records([], [[]])
    [{}]
    """
    return [dict(zip(fields, row)) for row in rows]


@exercise(
    "Map each record's value in field to the record itself; a later record replaces an earlier one.",
    "Given records, return record[field] -> record.",
)
def index_records(records, field):
    """Build an index of the records: a dictionary from the value of field to the record.

    >>> index_records([{"id": 1, "x": "a"}, {"id": 2, "x": "b"}], "id")
    {1: {'id': 1, 'x': 'a'}, 2: {'id': 2, 'x': 'b'}}
    >>> index_records([{"id": 1}, {"id": 1, "y": 0}], "id")
    {1: {'id': 1, 'y': 0}}
    >>> index_records([], "id")
    {}
    """
    return {r[field]: r for r in records}


@exercise(
    "Map record[key_field] to record[value_field] for all records.",
    "Given records and two field names, return a lookup table from the first field to the second.",
)
def lookup_from_records(records: list[dict], key_field: str, value_field: str) -> dict:
    """Build a dictionary from the values of one field to the values of another field of the records.

    >>> lookup_from_records([{"id": 1, "x": "a"}, {"id": 2, "x": "b"}], "id", "x")
    {1: 'a', 2: 'b'}
    >>> lookup_from_records([{"id": 1, "x": "a"}, {"id": 1, "x": "b"}], "id", "x")
    {1: 'b'}
    >>> lookup_from_records([], "id", "x")
    {}
    """
    return {r[key_field]: r[value_field] for r in records}


@exercise(
    "List the different values the records have in a field, without repeats, in order.",
    "Given a list of dicts, collect every value of the field once, as first seen.",
)
def distinct_field_values(records, field):
    """Return the distinct values of field in order of first appearance.

    >>> distinct_field_values([{"c": "b"}, {"c": "a"}, {"c": "b"}], "c")
    ['b', 'a']
    >>> distinct_field_values([{"c": 1}], "c")
    [1]
    >>> distinct_field_values([], "c")
    []
    """
    return list(dict.fromkeys(r[field] for r in records))


@exercise(
    "Remove records whose value in field was seen in an earlier record.",
    "Given a list of dicts, keep one record, the earliest, for each value of the field.",
)
def first_record_per_value(records: list[dict], field: str) -> list[dict]:
    """Return the records without repeats: of records equal in field only the first stays.

    >>> first_record_per_value([{"a": 1, "b": 1}, {"a": 1, "b": 2}, {"a": 3, "b": 1}], "a")
    [{'a': 1, 'b': 1}, {'a': 3, 'b': 1}]
    >>> first_record_per_value([{"a": 1}], "a")
    [{'a': 1}]
    >>> first_record_per_value([], "a")
    []
    """
    seen = set()
    result = []
    for r in records:
        if r[field] not in seen:
            seen.add(r[field])
            result.append(r)
    return result


@exercise(
    "List every key used in the dicts, without repeats, in ascending order.",
    "Given records, collect their field names in alphabetical order.",
)
def field_names_used(records):
    """Return the names of all fields that occur in any record, sorted.

    >>> field_names_used([{"b": 1}, {"a": 2, "b": 3}])
    ['a', 'b']
    >>> field_names_used([{}])
    []
    >>> field_names_used([])
    []
    """
    return sorted({key for r in records for key in r})


@exercise(
    "List the top n dicts by one numeric field.",
    "Given records and n, return the best n when ordered from high to low by the field.",
)
def top_records_by(records: list[dict], field: str, n: int) -> list[dict]:
    """Return the n records with the largest values in field, largest first.

    >>> top_records_by([{"s": 1}, {"s": 9}, {"s": 5}], "s", 2)
    [{'s': 9}, {'s': 5}]
    >>> top_records_by([{"s": 1}], "s", 3)
    [{'s': 1}]
    >>> top_records_by([{"s": 1}], "s", 0)
    []
    """
    return sorted(records, key=lambda r: r[field], reverse=True)[:n]


@exercise(
    "Take a page of records: skip start records and return up to count.",
    "Given a list, a start index and a count, return that slice of the list.",
)
def page_of_records(records, start, count):
    """Return the records from number start (counting from 0), at most count of them.

    >>> page_of_records([{"a": 1}, {"a": 2}, {"a": 3}], 1, 1)
    [{'a': 2}]
    >>> page_of_records([{"a": 1}], 1, 5)
    []
    >>> page_of_records([], 0, 2)
    []
    """
    return records[start:start + count]


@exercise(
    "Format people as texts like 'Ann (30)' in alphabetical order of their names.",
    "Given dicts with name and age, list 'name (age)' for each one, ordered by name.",
)
def people_lines(people: list[dict]) -> list[str]:
    """Return lines of the form 'name (age)' for the records with the fields name and age, sorted by name.

    >>> people_lines([{"name": "Bob", "age": 4}, {"name": "Ann", "age": 30}])
    ['Ann (30)', 'Bob (4)']
    >>> people_lines([{"name": "Zoe", "age": 1}])
    ['Zoe (1)']
    >>> people_lines([])
    []
    """
    return [f"{p['name']} ({p['age']})" for p in sorted(people, key=lambda p: p["name"])]


@exercise(
    "Tell if no two dicts have the same value under 'id'.",
    "Return True when every record's 'id' is unique.",
)
def ids_are_unique(records):
    """Check whether the ids of the records are all different.

    >>> ids_are_unique([{"id": 1}, {"id": 2}])
    True
    >>> ids_are_unique([{"id": 1}, {"id": 1}])
    False
    >>> ids_are_unique([])
    True
    """
    ids = [r["id"] for r in records]
    return len(ids) == len(set(ids))


@exercise(
    "Find the lowest free number, starting at 1, that is not an 'id' of any record.",
    "Given dicts with integer ids, return the first unused id counting up from 1.",
)
def free_id(records: list[dict]) -> int:
    """Return the smallest positive id that no record uses.

    >>> free_id([{"id": 1}, {"id": 3}])
    2
    >>> free_id([{"id": 2}])
    1
    >>> free_id([])
    1
    """
    used = {r["id"] for r in records}
    n = 1
    while n in used:
        n += 1
    return n
