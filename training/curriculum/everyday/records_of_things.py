"""Lists of dictionaries as small databases: select, update, join, summarise."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the records whose field has the given value. Records that lack the field are left out.",
    "Filter dicts by equality of one key; a missing key never matches.",
)
def records_where_field_is(records: list[dict], field: str, value) -> list[dict]:
    """Return all records in which field has the given value, in order. Records that do not have the field are left out, even if the value is None.

    >>> records_where_field_is([{"city": "Bonn"}, {"city": "Kiel"}, {}], "city", "Bonn")
    [{'city': 'Bonn'}]
    >>> records_where_field_is([{}, {"a": None}], "a", None)
    [{'a': None}]
    >>> records_where_field_is([], "a", 1)
    []
    """
    return [record for record in records if field in record and record[field] == value]


@exercise(
    "Find the record with the given id. If none has it return None; if more than one has it raise ValueError.",
    "Unique lookup by the key 'id' in a list of dicts; None when absent, ValueError for duplicates.",
)
def record_by_id(records: list[dict], wanted: int) -> dict | None:
    """Return the record whose 'id' is wanted. If there is no such record, return None. Raise ValueError if several records have this id.

    >>> record_by_id([{"id": 1, "name": "pen"}, {"id": 2, "name": "cup"}], 2)
    {'id': 2, 'name': 'cup'}
    >>> record_by_id([{"id": 1}], 5) is None
    True
    >>> record_by_id([{"id": 1}, {"id": 1}], 1)
    Traceback (most recent call last):
        ...
    ValueError: id is not unique
    """
    found = [record for record in records if record["id"] == wanted]
    if len(found) > 1:
        raise ValueError("id is not unique")
    return found[0] if found else None


@exercise(
    "Return the values of one field of all records, without repeats and in order of first appearance. Records without the field are skipped.",
    "Distinct values under a key over a list of dicts, keeping order.",
)
def values_of_field_once(records: list[dict], field: str) -> list:
    """Return the different values that field has in the records. Each value is listed once, in order of first appearance. Records that lack the field are skipped.

    >>> values_of_field_once([{"kind": "tea"}, {"kind": "oil"}, {"kind": "tea"}, {}], "kind")
    ['tea', 'oil']
    >>> values_of_field_once([{}], "kind")
    []
    >>> values_of_field_once([], "kind")
    []
    """
    values: list = []
    for record in records:
        if field in record and record[field] not in values:
            values.append(record[field])
    return values


@exercise(
    "Return copies of the records that contain only the named fields. A field that a record lacks is filled with None.",
    "Project dicts onto the given keys, using None for absent ones.",
)
def only_fields(records: list[dict], fields: list[str]) -> list[dict]:
    """Return new records that have exactly the given fields, in this order. If a record does not have a field, its value is None. The given records are not changed.

    >>> only_fields([{"id": 1, "name": "pen", "price": 3}], ["name", "id"])
    [{'name': 'pen', 'id': 1}]
    >>> only_fields([{"id": 1}], ["name"])
    [{'name': None}]
    >>> only_fields([], ["name"])
    []
    """
    return [{field: record.get(field) for field in fields} for record in records]


@exercise(
    "Raise the prices of one category by a percentage, rounded to whole cents. Return new records; those of other categories are equal to before.",
    "Copy dicts with 'category' and 'price', multiplying the price for one category by (100 + percent) / 100 and rounding.",
)
def with_raised_category(records: list[dict], category: str, percent: int) -> list[dict]:
    """Return copies of the records in which the prices of the given category are raised by percent per cent and rounded to whole numbers. Each record has the fields 'category' and 'price'. Records of other categories keep their price.

    >>> with_raised_category([{"category": "tea", "price": 200}, {"category": "cup", "price": 500}], "tea", 5)
    [{'category': 'tea', 'price': 210}, {'category': 'cup', 'price': 500}]
    >>> with_raised_category([{"category": "tea", "price": 99}], "tea", 10)
    [{'category': 'tea', 'price': 109}]
    >>> with_raised_category([], "tea", 10)
    []
    """
    raised = []
    for record in records:
        record = dict(record)
        if record["category"] == category:
            record["price"] = round(record["price"] * (100 + percent) / 100)
        raised.append(record)
    return raised


@exercise(
    "Add up a number field per group. Records without the number count as 0; groups appear in order of first occurrence.",
    "Group dicts by one key and sum another, treating a missing number as zero.",
)
def sum_per_group(records: list[dict], group: str, number: str) -> dict:
    """Return the sum of the field number for each value of the field group. If a record has no number, it counts as 0, so its group appears in any case. The groups are in order of first appearance.

    >>> sum_per_group([{"shop": "A", "n": 2}, {"shop": "B", "n": 1}, {"shop": "A", "n": 5}], "shop", "n")
    {'A': 7, 'B': 1}
    >>> sum_per_group([{"shop": "A"}], "shop", "n")
    {'A': 0}
    >>> sum_per_group([], "shop", "n")
    {}
    """
    totals: dict = {}
    for record in records:
        key = record[group]
        totals[key] = totals.get(key, 0) + record.get(number, 0)
    return totals


@exercise(
    "Return the average of a number field over the records that have it, rounded to two decimals. None if no record has it.",
    "Mean of record[field] where present, 2 decimals, None when absent everywhere.",
)
def field_average(records: list[dict], field: str) -> float | None:
    """Return the mean of the field over all records that have it, rounded to two decimals. Records without the field do not count. If no record has it, return None.

    >>> field_average([{"age": 7}, {"age": 10}, {}], "age")
    8.5
    >>> field_average([{"age": 1}, {"age": 1}, {"age": 2}], "age")
    1.33
    >>> field_average([{}], "age") is None
    True
    """
    values = [record[field] for record in records if field in record]
    if not values:
        return None
    return round(sum(values) / len(values), 2)


@exercise(
    "Name the item with the highest price of each category. The first wins on equal prices. Return a dict from category to name.",
    "For dicts with category, name and price keep the dearest name per category.",
)
def dearest_per_category(items: list[dict]) -> dict[str, str]:
    """Return the name of the dearest item of each category. Every item has 'category', 'name' and 'price'. If two items of a category have the same price, the one that comes first is taken.

    >>> dearest_per_category([{"category": "tea", "name": "green", "price": 4}, {"category": "tea", "name": "black", "price": 6}])
    {'tea': 'black'}
    >>> dearest_per_category([{"category": "tea", "name": "a", "price": 4}, {"category": "tea", "name": "b", "price": 4}])
    {'tea': 'a'}
    >>> dearest_per_category([])
    {}
    """
    best: dict[str, dict] = {}
    for item in items:
        category = item["category"]
        if category not in best or item["price"] > best[category]["price"]:
            best[category] = item
    return {category: item["name"] for category, item in best.items()}


@exercise(
    "Combine each order with its customer's name. Orders have 'customer' (an id), customers 'id' and 'name'. Return (name, order number) pairs; unknown customers appear as 'unknown'.",
    "Join orders to customers by id and list (name, number), with 'unknown' for missing ids.",
)
def orders_with_names(orders: list[dict], customers: list[dict]) -> list[tuple[str, int]]:
    """Return a pair of customer name and order number for each order. An order has the fields 'number' and 'customer', which is the id of a customer; a customer has 'id' and 'name'. If the customer is not known, the name is 'unknown'.

    >>> orders_with_names([{"number": 5, "customer": 2}], [{"id": 2, "name": "Ida"}])
    [('Ida', 5)]
    >>> orders_with_names([{"number": 6, "customer": 9}], [])
    [('unknown', 6)]
    >>> orders_with_names([], [{"id": 2, "name": "Ida"}])
    []
    """
    names = {customer["id"]: customer["name"] for customer in customers}
    return [(names.get(order["customer"], "unknown"), order["number"]) for order in orders]


@exercise(
    "Insert a record or, if one with the same id exists, update it with the new fields. Return a new list; the order stays and new records come last.",
    "Upsert by 'id': merge fields into the existing dict or append the record, without changing the input.",
)
def upserted(records: list[dict], record: dict) -> list[dict]:
    """Return the records after record has been added. If there is a record with the same 'id' already, the fields of the new one are put into it, and its other fields are kept. Otherwise the new record is added at the end. The given list is not changed.

    >>> upserted([{"id": 1, "a": 5}], {"id": 1, "b": 7})
    [{'id': 1, 'a': 5, 'b': 7}]
    >>> upserted([{"id": 1}], {"id": 2})
    [{'id': 1}, {'id': 2}]
    >>> upserted([], {"id": 3})
    [{'id': 3}]
    """
    result = []
    found = False
    for old in records:
        if old["id"] == record["id"]:
            result.append({**old, **record})
            found = True
        else:
            result.append(old)
    return result if found else result + [record]


@exercise(
    "Delete the records with the given ids. Return the remaining records and the number deleted.",
    "Remove dicts whose id is in the list; give (rest, count of removed).",
)
def records_deleted(records: list[dict], ids: list[int]) -> tuple[list[dict], int]:
    """Return the records whose 'id' is not among ids, and how many records were removed. Ids that do not exist are ignored.

    >>> records_deleted([{"id": 1}, {"id": 2}, {"id": 3}], [3, 1, 9])
    ([{'id': 2}], 2)
    >>> records_deleted([{"id": 1}], [])
    ([{'id': 1}], 0)
    >>> records_deleted([], [1])
    ([], 0)
    """
    rest = [record for record in records if record["id"] not in ids]
    return rest, len(records) - len(rest)


@exercise(
    "Turn records into rows for a table: a header of all field names in order of first appearance, then one row per record with '' for missing fields. Values become text.",
    "List-of-lists table from dicts, union of keys as header, blanks for gaps, everything as str.",
)
def table_of_records(records: list[dict]) -> list[list[str]]:
    """Return a table of the records as a list of rows. The first row holds the names of all fields, in order of first appearance. Each further row holds the values of one record as texts; for a missing field it contains an empty text.

    >>> table_of_records([{"id": 1, "name": "pen"}, {"id": 2, "price": 5}])
    [['id', 'name', 'price'], ['1', 'pen', ''], ['2', '', '5']]
    >>> table_of_records([{"a": None}])
    [['a'], ['None']]
    >>> table_of_records([])
    [[]]
    """
    header: list[str] = []
    for record in records:
        header += [field for field in record if field not in header]
    rows = [[str(record.get(field, "")) for field in header] for record in records]
    return [header] + rows


@exercise(
    "Check that all records have exactly the same fields; the order of the fields does not matter. No records or one record are fine.",
    "True if every dict has the same key set.",
)
def same_fields_everywhere(records: list[dict]) -> bool:
    """Return whether all records have the same fields. The order of the fields does not matter. If there are fewer than two records, the answer is True.

    >>> same_fields_everywhere([{"a": 1, "b": 2}, {"b": 0, "a": 9}])
    True
    >>> same_fields_everywhere([{"a": 1}, {"a": 1, "b": 2}])
    False
    >>> same_fields_everywhere([])
    True
    """
    return all(record.keys() == records[0].keys() for record in records)


@exercise(
    "Rename a field in all records. Records without the field stay the same. If a record already has the new name, raise ValueError.",
    "Copy dicts with key old replaced by new in place; ValueError on a clash.",
)
def field_renamed(records: list[dict], old: str, new: str) -> list[dict]:
    """Return the records with the field old renamed to new; the order of the fields is kept. Records that do not have the field are unchanged. Raise ValueError if a record has both fields.

    >>> field_renamed([{"id": 1, "colour": "red"}, {"id": 2}], "colour", "color")
    [{'id': 1, 'color': 'red'}, {'id': 2}]
    >>> field_renamed([], "a", "b")
    []
    >>> field_renamed([{"a": 1, "b": 2}], "a", "b")
    Traceback (most recent call last):
        ...
    ValueError: field b exists already
    """
    if any(old in record and new in record for record in records):
        raise ValueError(f"field {new} exists already")
    return [{new if key == old else key: value for key, value in record.items()} for record in records]


@exercise(
    "Sort records by a text field ignoring case; records without the field or with an empty text come last, in their order.",
    "Case-insensitive sort of dicts by key with blanks at the end.",
)
def sorted_by_text_field(records: list[dict], field: str) -> list[dict]:
    """Return the records sorted by a text field. Upper and lower case make no difference. Records in which the field is missing or empty come at the end in their original order.

    >>> sorted_by_text_field([{"n": "pear"}, {"n": ""}, {"n": "Apple"}], "n")
    [{'n': 'Apple'}, {'n': 'pear'}, {'n': ''}]
    >>> sorted_by_text_field([{}, {"n": "b"}], "n")
    [{'n': 'b'}, {}]
    >>> sorted_by_text_field([], "n")
    []
    """
    return sorted(records, key=lambda r: (not r.get(field), r.get(field, "").lower()))


@exercise(
    "Number the records within their group: add a field 'no' that counts 1, 2, ... separately for each value of the group field. Return new records.",
    "Running number per group as new key 'no'.",
)
def numbered_in_group(records: list[dict], group: str) -> list[dict]:
    """Return copies of the records with an additional field 'no'. It numbers the records of each group from 1 on, in order. Records belong to the same group if they have the same value in the field group.

    >>> numbered_in_group([{"team": "A"}, {"team": "B"}, {"team": "A"}], "team")
    [{'team': 'A', 'no': 1}, {'team': 'B', 'no': 1}, {'team': 'A', 'no': 2}]
    >>> numbered_in_group([{"team": "A"}], "team")
    [{'team': 'A', 'no': 1}]
    >>> numbered_in_group([], "team")
    []
    """
    counts: dict = {}
    result = []
    for record in records:
        key = record[group]
        counts[key] = counts.get(key, 0) + 1
        result.append({**record, "no": counts[key]})
    return result


@exercise(
    "Given records with 'id', 'parent' (None for the top) and 'name': return the names of the direct children of the given id in alphabetical order.",
    "Sorted names of records whose parent equals the given id.",
)
def child_names(records: list[dict], parent) -> list[str]:
    """Return the names of all records whose 'parent' is the given id, in alphabetical order. Each record has 'id', 'parent' and 'name'; records at the top have the parent None. If there are no children, return an empty list.

    >>> child_names([{"id": 1, "parent": None, "name": "home"}, {"id": 2, "parent": 1, "name": "tools"}, {"id": 3, "parent": 1, "name": "art"}], 1)
    ['art', 'tools']
    >>> child_names([{"id": 1, "parent": None, "name": "home"}], None)
    ['home']
    >>> child_names([], 4)
    []
    """
    return sorted(record["name"] for record in records if record["parent"] == parent)


@exercise(
    "How deep is a record in the hierarchy? Parents is a dict from id to parent id, None at the top. A top record has depth 0; an unknown id raises ValueError.",
    "Count parent links from an id up to the top; ValueError if the id is not in the dict.",
)
def depth_in_hierarchy(parents: dict, start) -> int:
    """Return how many steps lead from start up to the top. The dictionary maps each id to the id of its parent, and to None at the top, which has the depth 0. Raise ValueError if start is unknown.

    >>> depth_in_hierarchy({1: None, 2: 1, 3: 2}, 3)
    2
    >>> depth_in_hierarchy({1: None}, 1)
    0
    >>> depth_in_hierarchy({1: None}, 7)
    Traceback (most recent call last):
        ...
    ValueError: unknown id
    """
    if start not in parents:
        raise ValueError("unknown id")
    depth = 0
    while parents[start] is not None:
        start = parents[start]
        depth += 1
    return depth


@exercise(
    "Return the whole chain of names from an employee up to the head, both included. The dict maps everyone to the boss, the head to None.",
    "Follow boss links from a name to None and list all names passed.",
)
def names_up_to_head(bosses: dict[str, str | None], name: str) -> list[str]:
    """Return the names from the given person up to the head. The dictionary maps each person to the boss, and the head to None. The first name is the given one, the last one the head.

    >>> names_up_to_head({"Tom": "Ida", "Ida": "Bea", "Bea": None}, "Tom")
    ['Tom', 'Ida', 'Bea']
    >>> names_up_to_head({"Bea": None}, "Bea")
    ['Bea']
    >>> names_up_to_head({"Tom": "Bea", "Bea": None}, "Tom")
    ['Tom', 'Bea']
    """
    chain = []
    current: str | None = name
    while current is not None:
        chain.append(current)
        current = bosses[current]
    return chain


@exercise(
    "Report the changes of stock: for each record with 'before' and 'after' return its name with the signed difference like '+3' or '-2'; unchanged ones are left out.",
    "Texts 'name +n' or 'name -n' for dicts whose after differs from before.",
)
def signed_changes(records: list[dict]) -> list[str]:
    """Return a text 'NAME +N' or 'NAME -N' for each record whose number has changed. A record has 'name', 'before' and 'after', and N is the difference. Records without a change are left out.

    >>> signed_changes([{"name": "cup", "before": 5, "after": 8}, {"name": "jar", "before": 4, "after": 2}])
    ['cup +3', 'jar -2']
    >>> signed_changes([{"name": "cup", "before": 5, "after": 5}])
    []
    >>> signed_changes([])
    []
    """
    changes = []
    for record in records:
        difference = record["after"] - record["before"]
        if difference != 0:
            changes.append(f"{record['name']} {difference:+d}")
    return changes
