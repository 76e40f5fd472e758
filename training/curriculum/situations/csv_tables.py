"""Tables as text: CSV lines, columns, rows, headers."""

from training.curriculum.exercise import exercise


@exercise(
    "Parse a small CSV text: the first line holds the column names, every other line one row. Return a list of dictionaries of strings. Blank lines are skipped, and the fields contain no quotes.",
    "Turn comma-separated text with a header line into a list of dicts, one per non-empty line after the header.",
)
def rows_of_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dictionaries from column name to field. The first line contains the column names. Blank lines are ignored. Fields are separated by commas and never quoted. An empty text gives an empty list.

    >>> rows_of_csv("name,age\\nIda,7\\n\\nTom,9")
    [{'name': 'Ida', 'age': '7'}, {'name': 'Tom', 'age': '9'}]
    >>> rows_of_csv("name,age")
    []
    >>> rows_of_csv("")
    []
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return []
    header = lines[0].split(",")
    return [dict(zip(header, line.split(","))) for line in lines[1:]]


@exercise(
    "Add up one column of a CSV text with a header line. The column is given by name; empty fields count as 0. If the column does not exist, raise ValueError.",
    "Sum the integers in the named column of comma-separated text whose first line is the header. Treat blank fields as zero; an unknown name is a ValueError.",
)
def csv_column_sum(text: str, column: str) -> int:
    """Return the sum of the whole numbers in one column of a CSV text. The first line holds the column names. Empty fields count as 0. Raise ValueError if there is no such column.

    >>> csv_column_sum("item,count\\npen,3\\ncap,\\nink,4", "count")
    7
    >>> csv_column_sum("item,count", "count")
    0
    >>> csv_column_sum("item,count\\npen,3", "price")
    Traceback (most recent call last):
        ...
    ValueError: no column price
    """
    header, *rows = [line.split(",") for line in text.splitlines()]
    if column not in header:
        raise ValueError(f"no column {column}")
    i = header.index(column)
    return sum(int(row[i] or 0) for row in rows)


@exercise(
    "Split a CSV line at its commas, but not at commas between double quotes. The quotes themselves are dropped; there are no escaped quotes.",
    "Return the fields of a comma-separated line where a part in double quotes may contain commas. Remove the quotes.",
)
def split_quoted(line: str) -> list[str]:
    """Return the fields of a CSV line. Commas between double quotes do not separate fields. The quotes are not part of the fields. An empty line has one empty field.

    >>> split_quoted('Ida,"Main Street 5, left",7')
    ['Ida', 'Main Street 5, left', '7']
    >>> split_quoted('a,,"b"')
    ['a', '', 'b']
    >>> split_quoted("")
    ['']
    """
    fields = [""]
    quoted = False
    for char in line:
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += char
    return fields


@exercise(
    "Join fields into a CSV line. A field that contains a comma or a double quote is enclosed in double quotes, and quotes inside it are doubled.",
    "Write fields separated by commas, quoting those with a comma or quote and doubling their inner quotes.",
)
def csv_line(fields: list[str]) -> str:
    """Return the fields as one CSV line. Fields with a comma or a double quote in them are put between double quotes, and each double quote within is written twice. Other fields are written as they are.

    >>> csv_line(["Ida", "Main Street 5, left", "7"])
    'Ida,"Main Street 5, left",7'
    >>> csv_line(['say "hi" now', ""])
    '"say ""hi"" now",'
    >>> csv_line([])
    ''
    """
    written = []
    for field in fields:
        if "," in field or '"' in field:
            field = '"' + field.replace('"', '""') + '"'
        written.append(field)
    return ",".join(written)


@exercise(
    "Guess the separator of a header line: whichever of comma, semicolon and tab occurs most often; on a tie the one named first here. If none occurs, return None.",
    "Return the most frequent of ',', ';' and tab in the line (earlier in this order wins ties), None if there are none of them.",
)
def guess_separator(line: str) -> str | None:
    """Return the character that most likely separates the fields of line. Comma, semicolon and tab are considered, and the most frequent one is chosen. If two are equally frequent, the one that comes first in this enumeration wins. If none of them occurs, return None.

    >>> guess_separator("a;b;c,d")
    ';'
    >>> guess_separator("a;b,c")
    ','
    >>> guess_separator("abc") is None
    True
    """
    best = max([",", ";", "\t"], key=line.count)
    return best if best in line else None


@exercise(
    "Find the rows with the wrong number of fields. The first line sets the right number. Return the line numbers (the header is line 1) of all rows that have more or fewer.",
    "Line numbers, counted from 1, of lines whose number of comma-separated fields is not that of the first line.",
)
def rows_of_wrong_length(text: str) -> list[int]:
    """Return the numbers of the lines that do not have as many fields as the first line. Lines are counted from 1 and fields are separated by commas. If all lines agree, return an empty list.

    >>> rows_of_wrong_length("a,b\\n1,2\\n3\\n4,5,6")
    [3, 4]
    >>> rows_of_wrong_length("a,b\\n1,2")
    []
    >>> rows_of_wrong_length("")
    []
    """
    lines = text.splitlines()
    return [i for i, line in enumerate(lines, 1) if line.count(",") != lines[0].count(",")]


@exercise(
    "Pick some columns from a table. The table is a list of rows, the first being the header; the result has the wanted columns in the wanted order. An unknown column raises ValueError.",
    "Project a list of rows with header to the named columns, header included, in the order asked for. ValueError for a name that the header lacks.",
)
def pick_columns(table: list[list[str]], names: list[str]) -> list[list[str]]:
    """Return the table reduced to the columns with the given names, in the order of names. The first row of the table is its header and stays the first row. Raise ValueError if a name is not in the header.

    >>> pick_columns([["id", "name", "age"], ["1", "Ida", "7"]], ["age", "name"])
    [['age', 'name'], ['7', 'Ida']]
    >>> pick_columns([["id", "name"]], ["id"])
    [['id']]
    >>> pick_columns([["id"], ["1"]], ["size"])
    Traceback (most recent call last):
        ...
    ValueError: no column size
    """
    header = table[0]
    for name in names:
        if name not in header:
            raise ValueError(f"no column {name}")
    positions = [header.index(name) for name in names]
    return [[row[i] for i in positions] for row in table]


@exercise(
    "Remove the columns of a table that are empty in every row below the header. The header row itself is not examined; columns with at least one non-empty cell stay.",
    "Given rows with a header row first, drop each column all of whose data cells are ''. The header cell is dropped with it.",
)
def without_blank_columns(table):
    """Return the table without the columns that have only empty texts below the header. The first row is the header. If there are no rows below the header, all columns are dropped.

    >>> without_blank_columns([["a", "b", "c"], ["1", "", "2"], ["", "", "3"]])
    [['a', 'c'], ['1', '2'], ['', '3']]
    >>> without_blank_columns([["a"], ["x"]])
    [['a'], ['x']]
    >>> without_blank_columns([["a", "b"]])
    [[]]
    """
    kept = [i for i in range(len(table[0])) if any(row[i] for row in table[1:])]
    return [[row[i] for i in kept] for row in table]


@exercise(
    "Add a column to a table that numbers the rows from 1. It becomes the first column and is called '#' in the header row. The numbers are texts.",
    "Put a '#' column with row numbers '1', '2', ... in front of a table whose first row is the header.",
)
def with_number_column(table: list[list[str]]) -> list[list[str]]:
    """Return the table with an additional first column of row numbers. The header, which is the first row, gets '#'. The rows below are numbered '1', '2' and so on. A table without any rows stays empty.

    >>> with_number_column([["name"], ["Ida"], ["Tom"]])
    [['#', 'name'], ['1', 'Ida'], ['2', 'Tom']]
    >>> with_number_column([["name"]])
    [['#', 'name']]
    >>> with_number_column([])
    []
    """
    result = []
    for i, row in enumerate(table):
        label = "#" if i == 0 else str(i)
        result.append([label] + row)
    return result


@exercise(
    "Fill gaps downwards: an empty cell in the first column takes the value of the nearest non-empty cell above it. If there is none above, it stays empty. Other columns are untouched.",
    "Return rows whose empty first cells are replaced by the latest non-empty first cell before.",
)
def fill_first_column(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows with empty cells of the first column filled in. Each of them gets the last non-empty value above it. Empty cells at the top remain empty. The other columns do not change.

    >>> fill_first_column([["A", "1"], ["", "2"], ["B", "3"], ["", ""]])
    [['A', '1'], ['A', '2'], ['B', '3'], ['B', '']]
    >>> fill_first_column([["", "1"], ["A", "2"]])
    [['', '1'], ['A', '2']]
    >>> fill_first_column([])
    []
    """
    current = ""
    filled = []
    for first, *rest in rows:
        current = first or current
        filled.append([current] + rest)
    return filled


@exercise(
    "Sort the rows of a table by one column, given by its number from 0, as whole numbers. The header, the first row, stays on top. Rows with equal values keep their order.",
    "Stable numeric sort of a table's data rows by a column index; the first row is a header and does not move.",
)
def sort_rows_by_number(table, column):
    """Return the table with its rows sorted by the whole numbers in the given column, counted from 0. The first row is the header and remains first. Rows with the same number stay in their order. An empty table gives an empty list.

    >>> sort_rows_by_number([["name", "n"], ["x", "10"], ["y", "9"]], 1)
    [['name', 'n'], ['y', '9'], ['x', '10']]
    >>> sort_rows_by_number([["n"]], 0)
    [['n']]
    >>> sort_rows_by_number([], 0)
    []
    """
    return table[:1] + sorted(table[1:], key=lambda row: int(row[column]))


@exercise(
    "Delete duplicate rows: of several rows that agree in the first cell only the first one stays. The order is preserved.",
    "Keep for each distinct first cell just its earliest row.",
)
def first_row_per_key(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows without those whose first cell has already occurred in an earlier row. The order stays the same. The other cells play no role.

    >>> first_row_per_key([["a", "1"], ["b", "2"], ["a", "3"]])
    [['a', '1'], ['b', '2']]
    >>> first_row_per_key([["a", "1"], ["A", "1"]])
    [['a', '1'], ['A', '1']]
    >>> first_row_per_key([])
    []
    """
    seen = set()
    kept = []
    for row in rows:
        if row[0] not in seen:
            seen.add(row[0])
            kept.append(row)
    return kept


@exercise(
    "Later rows update earlier ones: for rows with the same first cell the last one is used, but at the place where the key first appeared.",
    "Deduplicate rows by first cell; the position of the first occurrence and the content of the last occurrence are kept.",
)
def last_row_per_key(rows: list[list[str]]) -> list[list[str]]:
    """Return one row for each different first cell. If several rows share it, the last of them is taken. The rows are in the order in which the first cells first appear.

    >>> last_row_per_key([["a", "1"], ["b", "2"], ["a", "3"]])
    [['a', '3'], ['b', '2']]
    >>> last_row_per_key([["x", "1"]])
    [['x', '1']]
    >>> last_row_per_key([])
    []
    """
    latest = {}
    for row in rows:
        latest[row[0]] = row
    return list(latest.values())


@exercise(
    "Join two tables on their first column: for every row of the left table that has a partner in the right one, append the partner's other cells. Rows without a partner are left out. The right table has each key once.",
    "Inner join of two lists of rows on the first cell; result rows are the left row plus the rest of the matching right row, in left order.",
)
def join_tables(left, right):
    """Return the rows of left, each extended by the cells of the row of right with the same first cell (that cell is not repeated). Rows of left without such a row are dropped. In right every first cell occurs only once.

    >>> join_tables([["1", "pen"], ["2", "ink"]], [["1", "blue"], ["3", "red"]])
    [['1', 'pen', 'blue']]
    >>> join_tables([["1", "a"], ["1", "b"]], [["1", "x", "y"]])
    [['1', 'a', 'x', 'y'], ['1', 'b', 'x', 'y']]
    >>> join_tables([["1"]], [])
    []
    """
    partners = {row[0]: row[1:] for row in right}
    return [row + partners[row[0]] for row in left if row[0] in partners]


@exercise(
    "Join with a default: every row of the left table gets the value that the lookup has for its first cell as a new last cell; without one it gets '-'.",
    "Append to each row the lookup's entry for its first cell, or '-' when there is none.",
)
def rows_with_lookup(rows: list[list[str]], lookup: dict[str, str]) -> list[list[str]]:
    """Return the rows with one more cell at the end: the value that lookup holds for the first cell of the row. If lookup has no such entry, the new cell is '-'. The given rows are not changed.

    >>> rows_with_lookup([["de", "5"], ["xx", "1"]], {"de": "Germany"})
    [['de', '5', 'Germany'], ['xx', '1', '-']]
    >>> rows_with_lookup([["a"]], {})
    [['a', '-']]
    >>> rows_with_lookup([], {"a": "b"})
    []
    """
    return [row + [lookup.get(row[0], "-")] for row in rows]


@exercise(
    "Build a cross table from (row, column, value) triples: a dictionary of dictionaries with the sum of the values for each row and column. Rows and columns appear in order of first mention.",
    "Pivot triples into nested dicts, adding up values that share both row and column.",
)
def nested_sums(triples: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Return a nested dictionary: for each row name a dictionary from column name to the sum of the values. The triples consist of row name, column name and value. Combinations that do not occur have no entry.

    >>> nested_sums([("north", "tea", 2), ("south", "tea", 1), ("north", "tea", 3)])
    {'north': {'tea': 5}, 'south': {'tea': 1}}
    >>> nested_sums([("a", "x", 1), ("a", "y", 2)])
    {'a': {'x': 1, 'y': 2}}
    >>> nested_sums([])
    {}
    """
    table: dict[str, dict[str, int]] = {}
    for row, column, value in triples:
        cells = table.setdefault(row, {})
        cells[column] = cells.get(column, 0) + value
    return table


@exercise(
    "Turn a wide table into a long one: a row is a name followed by values, one for each header cell after the first. Return (name, column, value) triples row by row; empty values are left out.",
    "Unpivot: for each data row yield (first cell, column name, cell) for all further non-empty cells, where the first row is the header.",
)
def long_table(table: list[list[str]]) -> list[tuple[str, str, str]]:
    """Return the cells of a table as triples of row name, column name and value. The first row is the header and the first cell of every other row is its name. Empty cells are skipped. The triples are in reading order.

    >>> long_table([["", "tea", "oil"], ["Ida", "2", ""], ["Tom", "", "1"]])
    [('Ida', 'tea', '2'), ('Tom', 'oil', '1')]
    >>> long_table([["", "a"], ["x", "y"]])
    [('x', 'a', 'y')]
    >>> long_table([["", "a"]])
    []
    """
    header = table[0]
    result = []
    for row in table[1:]:
        for column, value in zip(header[1:], row[1:]):
            if value:
                result.append((row[0], column, value))
    return result


@exercise(
    "Print a table as text: columns are as wide as their longest cell and left-aligned, separated by two spaces, and spaces at line ends are removed.",
    "Format rows of strings as aligned lines, each cell padded to its column's maximum width, with two blanks between columns and no trailing blanks.",
)
def aligned_table(rows: list[list[str]]) -> str:
    """Return the rows as text, one line for each. Every column is padded with spaces to the width of its longest cell, and columns are separated by two spaces. There are no spaces at the end of a line. All rows have the same number of cells.

    >>> print(aligned_table([["name", "age"], ["Maria", "7"]]))
    name   age
    Maria  7
    >>> print(aligned_table([["a", "bbb"], ["cc", "d"]]))
    a   bbb
    cc  d
    >>> aligned_table([])
    ''
    """
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]
    return "\n".join(lines)


@exercise(
    "Write a table row in the style '| a | b |': cells separated by bars, with a bar at both ends and one space on each side of a cell. A row without cells is '|'.",
    "Format cells as a Markdown-like row with bars; no cells give a single bar.",
)
def bar_row(cells):
    """Return the cells as one line of the form '| a | b |'. Each cell is surrounded by one space on both sides, and a bar stands before the first, between all, and after the last. Without cells the line is '|'.

    >>> bar_row(["name", "age"])
    '| name | age |'
    >>> bar_row([""])
    '|  |'
    >>> bar_row([])
    '|'
    """
    return "|" + "".join(f" {cell} |" for cell in cells)


@exercise(
    "Read a line of the form '| a | b |' into its cells, trimmed. A line that does not begin and end with a bar raises ValueError.",
    "Split a bar-delimited row such as '| x | y |' into stripped cells; ValueError if a bar is missing at either end.",
)
def cells_of_bar_row(line: str) -> list[str]:
    """Return the cells of a line such as '| a | b |' without the spaces around them. Raise ValueError if the line does not start with a bar and end with another one. Spaces around the whole line do not matter.

    >>> cells_of_bar_row("| name | age |")
    ['name', 'age']
    >>> cells_of_bar_row("  |x|| y|  ")
    ['x', '', 'y']
    >>> cells_of_bar_row("a | b")
    Traceback (most recent call last):
        ...
    ValueError: not a table row
    """
    line = line.strip()
    if len(line) < 2 or line[0] != "|" or line[-1] != "|":
        raise ValueError("not a table row")
    return [cell.strip() for cell in line[1:-1].split("|")]


@exercise(
    "Make column names unique: a name that has come before gets '_2', '_3' and so on appended. The first one remains as it is.",
    "Rename repeated header cells by adding an underscore and the running number of the repetition, starting with _2.",
)
def unique_headers(names: list[str]) -> list[str]:
    """Return the column names with repeated ones made different. The second occurrence of a name becomes 'name_2', the third 'name_3' and so on. The first occurrence is unchanged.

    >>> unique_headers(["id", "name", "id", "id"])
    ['id', 'name', 'id_2', 'id_3']
    >>> unique_headers(["a", "b"])
    ['a', 'b']
    >>> unique_headers([])
    []
    """
    counts: dict[str, int] = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return result


@exercise(
    "Decide what kind of data a column holds: 'int' if all non-empty cells are whole numbers (a minus sign is allowed), else 'text'; 'empty' if there are only empty cells.",
    "Classify a list of strings as 'empty', 'int' or 'text', ignoring empty strings unless there is nothing else.",
)
def column_kind(cells: list[str]) -> str:
    """Return the kind of data in a column: 'int' if every non-empty cell is a whole number with an optional minus sign, otherwise 'text'. Empty cells are disregarded. If all cells are empty, or there are none, return 'empty'.

    >>> column_kind(["1", "-20", ""])
    'int'
    >>> column_kind(["1", "2.5"])
    'text'
    >>> column_kind(["", ""])
    'empty'
    """
    filled = [cell for cell in cells if cell]
    if not filled:
        return "empty"
    return "int" if all(cell.removeprefix("-").isdigit() for cell in filled) else "text"


@exercise(
    "Split a cell address such as 'C12' into the column letters and the row number. Letters may be small but come out as capitals; a wrong form raises ValueError.",
    "Parse letters followed by digits into (LETTERS, number), upper-casing the letters; anything else is a ValueError.",
)
def cell_address_parts(address: str) -> tuple[str, int]:
    """Return the column letters, in upper case, and the row number of a cell address such as 'C12'. The address must consist of at least one letter followed by at least one digit. Otherwise raise ValueError.

    >>> cell_address_parts("C12")
    ('C', 12)
    >>> cell_address_parts("ab3")
    ('AB', 3)
    >>> cell_address_parts("12")
    Traceback (most recent call last):
        ...
    ValueError: not a cell address
    """
    letters = address.rstrip("0123456789")
    digits = address[len(letters):]
    if not letters.isalpha() or not digits:
        raise ValueError("not a cell address")
    return letters.upper(), int(digits)


@exercise(
    "Sum the cells of a range within a column: from the first to the last row number, both inclusive and counted from 1. Cells that are not numbers (texts, None) are skipped; rows beyond the end do not matter.",
    "Add the numeric cells at one-based positions first..last of a list, leaving out None and strings.",
)
def sum_of_range(column, first, last):
    """Return the sum of the numbers in rows first to last of a column, both included and counted from 1. Cells that hold a text or None are left out. If last lies behind the end of the column, the range stops there.

    >>> sum_of_range([5, "x", 3, None, 2], 1, 3)
    8
    >>> sum_of_range([5, 3], 2, 10)
    3
    >>> sum_of_range([5, 3], 2, 1)
    0
    """
    cells = column[first - 1:last]
    return sum(cell for cell in cells if isinstance(cell, (int, float)))


@exercise(
    "Append a total row to a table of numbers: the label 'total' and the sum of every column. Each row is a name followed by numbers; with no rows the result is empty.",
    "Given rows [name, n1, n2, ...], return them with a final ['total', sum1, sum2, ...]; nothing is added to an empty table.",
)
def with_total_row(rows: list[list]) -> list[list]:
    """Return the rows followed by a row of totals. Each row is a name and then numbers. The new row has the name 'total' and the sum of each column of numbers. If there are no rows, return an empty list.

    >>> with_total_row([["pens", 2, 5], ["caps", 1, 0]])
    [['pens', 2, 5], ['caps', 1, 0], ['total', 3, 5]]
    >>> with_total_row([["pens", 2]])
    [['pens', 2], ['total', 2]]
    >>> with_total_row([])
    []
    """
    if not rows:
        return []
    columns = list(zip(*rows))[1:]
    return rows + [["total"] + [sum(column) for column in columns]]


@exercise(
    "Replace missing numbers (None) in a column by the mean of the known ones. If no number is known, the column is returned as it is.",
    "Impute None values with the average of the others; a list of only None is left unchanged.",
)
def fill_with_mean(column: list) -> list:
    """Return the column with each None replaced by the mean of the numbers in it. If there are no numbers, return the column unchanged.

    >>> fill_with_mean([2, None, 4])
    [2, 3.0, 4]
    >>> fill_with_mean([None, None])
    [None, None]
    >>> fill_with_mean([1, 2])
    [1, 2]
    """
    known = [x for x in column if x is not None]
    if not known:
        return column
    mean = sum(known) / len(known)
    return [mean if x is None else x for x in column]


@exercise(
    "How many rows satisfy all the conditions? A row is a dictionary of texts, the conditions a dictionary of required values. A column that a row lacks means that the row does not satisfy it.",
    "Count the dicts in which every key of the conditions has exactly the required value.",
)
def count_matching_rows(rows: list[dict[str, str]], conditions: dict[str, str]) -> int:
    """Return the number of rows that fulfil all conditions. A row fulfils a condition if it has the given value in that column. Rows without the column do not. If there are no conditions, all rows count.

    >>> count_matching_rows([{"city": "Bonn", "age": "7"}, {"city": "Bonn"}], {"city": "Bonn", "age": "7"})
    1
    >>> count_matching_rows([{"city": "Bonn"}, {"city": "Kiel"}], {})
    2
    >>> count_matching_rows([{"city": "Bonn"}], {"age": "7"})
    0
    """
    return sum(all(row.get(key) == value for key, value in conditions.items()) for row in rows)
