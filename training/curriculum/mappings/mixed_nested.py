"""Mixed nested data: lists inside dictionaries inside lists, tuples with lists, positions as keys."""

from training.curriculum.exercise import exercise


@exercise(
    "Map every title to the length of its tag list.",
    "Given articles, return title -> how many tags it has.",
)
def tag_counts_per_article(articles: list[dict]) -> dict[str, int]:
    """Return the number of tags of each article, the articles being dictionaries with 'title' and a list 'tags'.

    >>> tag_counts_per_article([{"title": "A", "tags": ["x", "y"]}, {"title": "B", "tags": []}])
    {'A': 2, 'B': 0}
    >>> tag_counts_per_article([{"title": "C", "tags": ["z"]}])
    {'C': 1}
    >>> tag_counts_per_article([])
    {}
    """
    return {article["title"]: len(article["tags"]) for article in articles}


@exercise(
    "Find all articles with the given tag and list their titles in order.",
    "Given dicts with title and tags, keep the titles where the tag is in the tags.",
)
def titles_with_tag(articles, tag):
    """Return the titles of the articles whose list 'tags' contains tag.

    >>> titles_with_tag([{"title": "A", "tags": ["x", "y"]}, {"title": "B", "tags": []}], "x")
    ['A']
    >>> titles_with_tag([{"title": "A", "tags": ["x"]}], "z")
    []
    >>> titles_with_tag([], "x")
    []
    """
    return [a["title"] for a in articles if tag in a["tags"]]


@exercise(
    "Build a tag index from articles with 'title' and 'tags'.",
    "Given articles, return tag -> titles in alphabetical order.",
)
def tag_index(articles: list[dict]) -> dict[str, list[str]]:
    """Map every tag to the sorted titles of the articles that have it.

    >>> tag_index([{"title": "B", "tags": ["x"]}, {"title": "A", "tags": ["x", "y"]}])
    {'x': ['A', 'B'], 'y': ['A']}
    >>> tag_index([{"title": "A", "tags": []}])
    {}
    >>> tag_index([])
    {}
    """
    index = {}
    for article in articles:
        for tag in article["tags"]:
            index.setdefault(tag, []).append(article["title"])
    return {tag: sorted(titles) for tag, titles in index.items()}


@exercise(
    "Collect the entries of all 'tags' lists without repeats in ascending order.",
    "Given dicts with a list 'tags', list every tag used.",
)
def tags_in_use(articles):
    """Return all different tags of the articles, sorted.

    >>> tags_in_use([{"tags": ["y", "x"]}, {"tags": ["x"]}])
    ['x', 'y']
    >>> tags_in_use([{"tags": []}])
    []
    >>> tags_in_use([])
    []
    """
    return sorted({tag for article in articles for tag in article["tags"]})


@exercise(
    "Map each name to the mean of the marks list, None for an empty list.",
    "Given students with marks, compute name -> arithmetic mean, None without marks.",
)
def student_averages(students: list[dict]) -> dict[str, float | None]:
    """Return the average mark of every student, given as a list of {'name': ..., 'marks': [...]}; no marks give None.

    >>> student_averages([{"name": "Ann", "marks": [1, 2]}, {"name": "Bob", "marks": []}])
    {'Ann': 1.5, 'Bob': None}
    >>> student_averages([{"name": "Zoe", "marks": [5]}])
    {'Zoe': 5.0}
    >>> student_averages([])
    {}
    """
    result = {}
    for student in students:
        marks = student["marks"]
        result[student["name"]] = sum(marks) / len(marks) if marks else None
    return result


@exercise(
    "Whose marks list contains the largest number?",
    "Given students with nonempty lists 'marks', find the 'name' having the greatest maximum.",
)
def best_single_mark(students):
    """Return the name of the student with the best single mark, the highest number being best, first on a tie.

    >>> best_single_mark([{"name": "Ann", "marks": [1, 9]}, {"name": "Bob", "marks": [8, 8]}])
    'Ann'
    >>> best_single_mark([{"name": "Zoe", "marks": [0]}])
    'Zoe'
    >>> best_single_mark([{"name": "A", "marks": [5]}, {"name": "B", "marks": [5]}])
    'A'
    """
    return max(students, key=lambda s: max(s["marks"]))["name"]


@exercise(
    "Add up amount times price over the lines of the order.",
    "Given an order with lines as triples, compute what has to be paid.",
)
def order_sum(order: dict) -> int:
    """Return the total of an order {'customer': ..., 'lines': [(item, amount, price), ...]}.

    >>> order_sum({"customer": "Ann", "lines": [("tea", 2, 3), ("egg", 6, 1)]})
    12
    >>> order_sum({"customer": "Bob", "lines": []})
    0
    >>> order_sum({"customer": "Cid", "lines": [("jam", 1, 4)]})
    4
    """
    return sum(amount * price for _, amount, price in order["lines"])


@exercise(
    "Sum the items dictionaries of all orders.",
    "Given orders with item amounts, return item -> amount in total.",
)
def ordered_amounts(orders):
    """Return the total amount ordered of each item over all orders, each having a dictionary 'items' item -> amount.

    >>> ordered_amounts([{"items": {"tea": 2}}, {"items": {"tea": 1, "egg": 6}}])
    {'tea': 3, 'egg': 6}
    >>> ordered_amounts([{"items": {}}])
    {}
    >>> ordered_amounts([])
    {}
    """
    totals = {}
    for order in orders:
        for item, amount in order["items"].items():
            totals[item] = totals.get(item, 0) + amount
    return totals


@exercise(
    "Collect the members of every department in alphabetical order.",
    "Given nested data with a list 'members' per department, list all names sorted, repeats once.",
)
def all_members(departments: dict[str, dict]) -> list[str]:
    """Return the people of all departments as a sorted list, departments being a dictionary name -> {'members': [...]}.

    >>> all_members({"a": {"members": ["Zoe", "Ann"]}, "b": {"members": ["Bob", "Ann"]}})
    ['Ann', 'Bob', 'Zoe']
    >>> all_members({"a": {"members": []}})
    []
    >>> all_members({})
    []
    """
    return sorted({name for d in departments.values() for name in d["members"]})


@exercise(
    "In which department does the person work?",
    "Given departments as name -> {'members': [...]}, find the first one listing the person, else None.",
)
def department_of(departments, name):
    """Return the department whose list 'members' contains name, or None.

    >>> department_of({"a": {"members": ["Ann"]}, "b": {"members": ["Bob"]}}, "Bob")
    'b'
    >>> department_of({"a": {"members": []}}, "Ann") is None
    True
    >>> department_of({}, "Ann") is None
    True
    """
    for department, data in departments.items():
        if name in data["members"]:
            return department
    return None


@exercise(
    "Replace the list of numbers in every pair by its total.",
    "Given tuples of a name and a list of numbers, return (name, sum) tuples in order.",
)
def pairs_with_sums(pairs: list[tuple[str, list[int]]]) -> list[tuple[str, int]]:
    """Return the sum of the numbers in a list of (name, numbers) pairs for each name.

    >>> pairs_with_sums([("a", [1, 2]), ("b", [])])
    [('a', 3), ('b', 0)]
    >>> pairs_with_sums([("x", [-5])])
    [('x', -5)]
    >>> pairs_with_sums([])
    []
    """
    return [(name, sum(numbers)) for name, numbers in pairs]


@exercise(
    "Unfold pairs of a name and a list into one pair per item.",
    "Given tuples of a name and its items, repeat the name for each of them.",
)
def unfold_pairs(pairs):
    """Return (name, item) for every item of the lists in the (name, items) pairs.

    >>> unfold_pairs([("a", [1, 2]), ("b", [3])])
    [('a', 1), ('a', 2), ('b', 3)]
    >>> unfold_pairs([("a", [])])
    []
    >>> unfold_pairs([])
    []
    """
    return [(name, item) for name, items in pairs for item in items]


@exercise(
    "Fill a matrix from a dictionary of positions.",
    "Given a sparse grid as dict and its size, return the list of rows with zeros for missing cells.",
)
def matrix_from_cells(cells: dict[tuple[int, int], int], height: int, width: int) -> list[list[int]]:
    """Turn the cells {(row, column): value} into a full matrix of the given height and width, 0 where nothing is stored.

    >>> matrix_from_cells({(0, 1): 5, (1, 0): 7}, 2, 2)
    [[0, 5], [7, 0]]
    >>> matrix_from_cells({}, 1, 3)
    [[0, 0, 0]]
    >>> matrix_from_cells({(0, 0): 1}, 1, 1)
    [[1]]
    """
    return [[cells.get((r, c), 0) for c in range(width)] for r in range(height)]


@exercise(
    "Store only the entries of the matrix that are not 0, keyed by position.",
    "Given a list of rows, return a dict from position to value without the zeros.",
)
def cells_from_matrix(matrix):
    """Turn a matrix into the dictionary {(row, column): value} of its nonzero cells.

    >>> cells_from_matrix([[0, 5], [7, 0]])
    {(0, 1): 5, (1, 0): 7}
    >>> cells_from_matrix([[0]])
    {}
    >>> cells_from_matrix([])
    {}
    """
    cells = {}
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if value != 0:
                cells[(r, c)] = value
    return cells


@exercise(
    "Add up the values of a sparse grid for each row number.",
    "Given a dict keyed by (row, column), map every row that occurs to its total.",
)
def row_sums_of_cells(cells: dict[tuple[int, int], int]) -> dict[int, int]:
    """Return the row sums of the cells {(row, column): value} as a dictionary sorted by row.

    >>> row_sums_of_cells({(1, 0): 2, (0, 3): 4, (1, 5): 1})
    {0: 4, 1: 3}
    >>> row_sums_of_cells({(7, 7): 7})
    {7: 7}
    >>> row_sums_of_cells({})
    {}
    """
    sums = {}
    for (row, _), value in sorted(cells.items()):
        sums[row] = sums.get(row, 0) + value
    return sums


@exercise(
    "How many of the eight cells around (x, y) are in the list of occupied cells?",
    "Given occupied positions and a cell, return the number of positions at most one step away in each direction, the cell itself not counting.",
)
def occupied_around(positions, x, y):
    """Count the occupied positions next to (x, y), diagonal ones included, in a list of positions.

    >>> occupied_around([(0, 0), (1, 1), (5, 5)], 0, 1)
    2
    >>> occupied_around([(0, 0)], 0, 0)
    0
    >>> occupied_around([], 1, 1)
    0
    """
    return sum(max(abs(px - x), abs(py - y)) == 1 for px, py in positions)


@exercise(
    "Follow a dotted path through dicts and lists and return what it leads to.",
    "Given nested data and a path text, go down one part after the other, using a number as index in a list.",
)
def value_at_dotted(data, path: str):
    """Return the value at a path such as 'a.0.b' in nested dictionaries and lists, digits being list indexes.

    >>> value_at_dotted({"a": [{"b": 5}]}, "a.0.b")
    5
    >>> value_at_dotted({"x": {"y": 1}}, "x.y")
    1
    >>> value_at_dotted([[7, 8], [9]], "1.0")
    9
    """
    for part in path.split("."):
        data = data[int(part)] if isinstance(data, list) else data[part]
    return data


@exercise(
    "How many text values are there in lists and dicts at any depth?",
    "Given nested data, walk through all list items and dict values and count those of type str.",
)
def count_strings_in(data) -> int:
    """Count the strings in data, which consists of nested lists and dictionaries; keys do not count.

    >>> count_strings_in({"a": ["x", 1, ["y"]], "b": "z"})
    3
    >>> count_strings_in("one")
    1
    >>> count_strings_in([1, {"k": 2}])
    0
    """
    if isinstance(data, str):
        return 1
    if isinstance(data, dict):
        return sum(count_strings_in(value) for value in data.values())
    if isinstance(data, list):
        return sum(count_strings_in(item) for item in data)
    return 0


@exercise(
    "Collect all int and float values from nested lists, tuples and dict values.",
    "Given nested data, list every number in it, other values being ignored.",
)
def numbers_within(data):
    """Return the numbers in data, which consists of nested lists, tuples and dictionaries, in order.

    >>> numbers_within({"a": [1, "x", (2, 3)], "b": {"c": 4.5}})
    [1, 2, 3, 4.5]
    >>> numbers_within("text")
    []
    >>> numbers_within([None, [7]])
    [7]
    """
    if isinstance(data, (int, float)):
        return [data]
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, (list, tuple)):
        return [n for item in data for n in numbers_within(item)]
    return []


@exercise(
    "Fill missing values at any depth.",
    "Given nested data, build a copy in which each None among list items and dict values has become filler.",
)
def fill_none_deep(data, filler):
    """Replace every None in nested lists and dictionaries by filler.

    >>> fill_none_deep({"a": [1, None], "b": None}, 0)
    {'a': [1, 0], 'b': 0}
    >>> fill_none_deep(None, "x")
    'x'
    >>> fill_none_deep([[None]], "-")
    [['-']]
    """
    if data is None:
        return filler
    if isinstance(data, list):
        return [fill_none_deep(item, filler) for item in data]
    if isinstance(data, dict):
        return {key: fill_none_deep(value, filler) for key, value in data.items()}
    return data


@exercise(
    "Drop a key everywhere in dicts and lists of dicts.",
    "Given nested data, return a copy without any entry under that key.",
)
def drop_key_deep(data, key):
    """Remove the given key from nested dictionaries at every level, also inside lists.

    >>> drop_key_deep({"a": 1, "b": {"a": 2, "c": 3}}, "a")
    {'b': {'c': 3}}
    >>> drop_key_deep([{"x": 1}, {"y": 2}], "x")
    [{}, {'y': 2}]
    >>> drop_key_deep(5, "x")
    5
    """
    if isinstance(data, dict):
        return {k: drop_key_deep(v, key) for k, v in data.items() if k != key}
    if isinstance(data, list):
        return [drop_key_deep(item, key) for item in data]
    return data


@exercise(
    "List 'a.b.c' style paths of every entry that is not itself a dictionary.",
    "Given nested dicts, return the key paths, joined by dots, to the innermost values.",
)
def dotted_paths(d: dict, prefix: str = "") -> list[str]:
    """Return the dotted paths to all values in a nested dictionary, in order.

    >>> dotted_paths({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
    ['a.b', 'a.c.d', 'e']
    >>> dotted_paths({"x": 0})
    ['x']
    >>> dotted_paths({})
    []
    """
    paths = []
    for key, value in d.items():
        path = prefix + key
        if isinstance(value, dict):
            paths += dotted_paths(value, path + ".")
        else:
            paths.append(path)
    return paths


@exercise(
    "Add up all file sizes of nested folders.",
    "Given a folder as dict name -> size or dict, compute the total size of everything inside.",
)
def get_folder_size(folder):
    """Return the sum of the sizes in a folder tree: a dictionary whose values are file sizes or folders of the same kind.

    >>> get_folder_size({"a.txt": 5, "sub": {"b.txt": 7, "empty": {}}})
    12
    >>> get_folder_size({"x": 1})
    1
    >>> get_folder_size({})
    0
    """
    return sum(get_folder_size(e) if isinstance(e, dict) else e for e in folder.values())


@exercise(
    "Order the teams of a league: more points first, equal points by goals minus conceded goals.",
    "Given team -> (points, goals, conceded), list the team names from the best to the worst.",
)
def league_order(table: dict[str, tuple[int, int, int]]) -> list[str]:
    """Return the teams sorted by points and goal difference, both highest first, from {team: (points, goals, conceded)}.

    >>> league_order({"a": (3, 4, 4), "b": (6, 2, 1), "c": (3, 5, 2)})
    ['b', 'c', 'a']
    >>> league_order({"x": (0, 0, 0)})
    ['x']
    >>> league_order({})
    []
    """
    return sorted(table, key=lambda t: (table[t][0], table[t][1] - table[t][2]), reverse=True)
