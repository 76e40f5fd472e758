"""Rows and columns of tables: filtering, sorting and checking the rows of a matrix."""

from training.curriculum.exercise import exercise


@exercise(
    "Filter the rows of a matrix by their total.",
    "Given rows of numbers and a limit, return the rows adding up to more than the limit.",
)
def rows_with_sum_above(rows: list[list[int]], limit: int) -> list[list[int]]:
    """Keep the rows whose sum is greater than limit.

    >>> rows_with_sum_above([[1, 2], [5, 5]], 3)
    [[5, 5]]
    >>> rows_with_sum_above([[]], 0)
    []
    >>> rows_with_sum_above([], 1)
    []
    """
    return [row for row in rows if sum(row) > limit]


@exercise(
    "Drop every row with a zero or negative entry.",
    "Given rows of numbers, return those having only entries above 0.",
)
def all_positive_rows(rows):
    """Keep the rows in which all numbers are positive.

    >>> all_positive_rows([[1, 2], [0, 3], [4]])
    [[1, 2], [4]]
    >>> all_positive_rows([[-1]])
    []
    >>> all_positive_rows([])
    []
    """
    return [row for row in rows if all(n > 0 for n in row)]


@exercise(
    "Filter the rows by whether some entry is below zero.",
    "Given rows of numbers, return those with any negative entry.",
)
def rows_with_negative(rows: list[list[int]]) -> list[list[int]]:
    """Keep the rows that contain at least one negative number.

    >>> rows_with_negative([[1, -2], [3, 4]])
    [[1, -2]]
    >>> rows_with_negative([[0]])
    []
    >>> rows_with_negative([])
    []
    """
    return [row for row in rows if any(n < 0 for n in row)]


@exercise(
    "Filter a table by the content of one column.",
    "Given rows, a column index and a value, return the rows with row[column] == value.",
)
def rows_where_column_is(rows, column, value):
    """Keep the rows whose entry in the given column equals value.

    >>> rows_where_column_is([["a", 1], ["b", 2], ["c", 1]], 1, 1)
    [['a', 1], ['c', 1]]
    >>> rows_where_column_is([["a", 1]], 0, "b")
    []
    >>> rows_where_column_is([], 0, "a")
    []
    """
    return [row for row in rows if row[column] == value]


@exercise(
    "Drop blank rows from a table.",
    "Given rows, keep those with at least one entry that is neither None nor ''.",
)
def drop_blank_rows(rows: list[list]) -> list[list]:
    """Remove the rows in which all entries are None or empty.

    >>> drop_blank_rows([["a", ""], ["", None], [0]])
    [['a', ''], [0]]
    >>> drop_blank_rows([[]])
    []
    >>> drop_blank_rows([])
    []
    """
    return [row for row in rows if any(cell not in (None, "") for cell in row)]


@exercise(
    "Order a table by one column, ascending.",
    "Given rows and a column index, return the rows sorted by row[column].",
)
def rows_by_column_value(rows, column):
    """Sort the rows by the entry in the given column.

    >>> rows_by_column_value([["b", 2], ["a", 9], ["c", 1]], 1)
    [['c', 1], ['b', 2], ['a', 9]]
    >>> rows_by_column_value([["b"], ["a"]], 0)
    [['a'], ['b']]
    >>> rows_by_column_value([], 0)
    []
    """
    return sorted(rows, key=lambda row: row[column])


@exercise(
    "Order a table by several columns, the first one being the most important.",
    "Given rows and column indexes, sort by the list of the entries in these columns.",
)
def rows_by_columns(rows: list[list], columns: list[int]) -> list[list]:
    """Sort the rows by the given columns one after the other.

    >>> rows_by_columns([[2, "b"], [1, "c"], [2, "a"]], [0, 1])
    [[1, 'c'], [2, 'a'], [2, 'b']]
    >>> rows_by_columns([[1, 5], [2, 3]], [1])
    [[2, 3], [1, 5]]
    >>> rows_by_columns([], [0])
    []
    """
    return sorted(rows, key=lambda row: [row[c] for c in columns])


@exercise(
    "Order rows of numbers by how many entries are 0.",
    "Given rows, return them ascending by the count of zeros in each.",
)
def rows_by_zeros(rows):
    """Sort the rows by their number of zeros, fewest first.

    >>> rows_by_zeros([[0, 0], [1, 0], [1, 1]])
    [[1, 1], [1, 0], [0, 0]]
    >>> rows_by_zeros([[0], [5]])
    [[5], [0]]
    >>> rows_by_zeros([])
    []
    """
    return sorted(rows, key=lambda row: row.count(0))


@exercise(
    "Select columns by their indexes.",
    "Given rows and a list of column indexes, return rows with just these entries.",
)
def choose_columns(rows: list[list], columns: list[int]) -> list[list]:
    """Keep only the given columns of the table, in the given order.

    >>> choose_columns([[1, 2, 3], [4, 5, 6]], [2, 0])
    [[3, 1], [6, 4]]
    >>> choose_columns([[1]], [])
    [[]]
    >>> choose_columns([], [1])
    []
    """
    return [[row[c] for c in columns] for row in rows]


@exercise(
    "Drop the columns with odd index.",
    "Given rows, return their entries at index 0, 2, 4 and so on.",
)
def even_columns(rows):
    """Keep every second column, starting with the first.

    >>> even_columns([[1, 2, 3], [4, 5, 6]])
    [[1, 3], [4, 6]]
    >>> even_columns([[7]])
    [[7]]
    >>> even_columns([])
    []
    """
    return [row[::2] for row in rows]


@exercise(
    "Take the second, fourth, sixth row and so on.",
    "Given a list of rows, skip every row at an even index.",
)
def odd_rows(rows: list[list]) -> list[list]:
    """Return the rows with odd index, counting from 0.

    >>> odd_rows([[1], [2], [3], [4]])
    [[2], [4]]
    >>> odd_rows([[1]])
    []
    >>> odd_rows([])
    []
    """
    return rows[1::2]


@exercise(
    "Put values[i] into row i of the table as a new entry at index c.",
    "Given rows, an index and as many values as rows, return rows with the values inserted there.",
)
def with_column(rows: list[list], c: int, values: list) -> list[list]:
    """Insert a column of values at position c.

    >>> with_column([[1, 3], [4, 6]], 1, [2, 5])
    [[1, 2, 3], [4, 5, 6]]
    >>> with_column([["a"]], 1, ["b"])
    [['a', 'b']]
    >>> with_column([], 0, [])
    []
    """
    return [row[:c] + [value] + row[c:] for row, value in zip(rows, values)]


@exercise(
    "Add the names of the columns as first row of the table.",
    "Given column names and rows, return the table beginning with its header.",
)
def with_header(names, rows):
    """Put a header row with the column names in front of the rows.

    >>> with_header(["a", "b"], [[1, 2]])
    [['a', 'b'], [1, 2]]
    >>> with_header(["x"], [])
    [['x']]
    >>> with_header([], [[]])
    [[], []]
    """
    return [names] + rows


@exercise(
    "Separate the first row from the rest.",
    "Given a table, return (header, data rows), both empty without rows.",
)
def header_and_rows(table: list[list]) -> tuple[list, list[list]]:
    """Split the table into its header row and the other rows, as a tuple; an empty table gives ([], []).

    >>> header_and_rows([["a", "b"], [1, 2], [3, 4]])
    (['a', 'b'], [[1, 2], [3, 4]])
    >>> header_and_rows([["x"]])
    (['x'], [])
    >>> header_and_rows([])
    ([], [])
    """
    if not table:
        return [], []
    return table[0], table[1:]


@exercise(
    "Look up a column by the name in the first row.",
    "Given a table with a header row and a name, list the entries below that name, None for an unknown name.",
)
def column_by_name(table, name):
    """Return the column with the given header name as a list, or None if there is no such column.

    >>> column_by_name([["a", "b"], [1, 2], [3, 4]], "b")
    [2, 4]
    >>> column_by_name([["a"]], "a")
    []
    >>> column_by_name([["a"]], "z") is None
    True
    """
    if name not in table[0]:
        return None
    i = table[0].index(name)
    return [row[i] for row in table[1:]]


@exercise(
    "Fill gaps in rows from the left.",
    "Given rows with missing (None) entries, carry the previous value of the row forward, starting with 0.",
)
def fill_rows_from_left(rows: list[list]) -> list[list]:
    """Replace None in every row by the last entry before it in that row, or by 0 at the beginning.

    >>> fill_rows_from_left([[1, None, None, 2], [None, 5]])
    [[1, 1, 1, 2], [0, 5]]
    >>> fill_rows_from_left([[None]])
    [[0]]
    >>> fill_rows_from_left([])
    []
    """
    result = []
    for row in rows:
        last = 0
        filled = []
        for value in row:
            if value is not None:
                last = value
            filled.append(last)
        result.append(filled)
    return result


@exercise(
    "Replace each entry by the sum of the row up to and including it.",
    "Given rows of numbers, accumulate every row from left to right.",
)
def running_rows(rows):
    """Return running totals within every row.

    >>> running_rows([[1, 2, 3], [4, 0]])
    [[1, 3, 6], [4, 4]]
    >>> running_rows([[]])
    [[]]
    >>> running_rows([])
    []
    """
    return [[sum(row[:i + 1]) for i in range(len(row))] for row in rows]


@exercise(
    "Are all the rows of the table sorted?",
    "Return True if no entry is smaller than the entry to its left.",
)
def rows_are_sorted(rows: list[list[int]]) -> bool:
    """Check whether every row is in ascending order, equal neighbours allowed.

    >>> rows_are_sorted([[1, 2, 2], [0, 5]])
    True
    >>> rows_are_sorted([[2, 1]])
    False
    >>> rows_are_sorted([])
    True
    """
    return all(row == sorted(row) for row in rows)


@exercise(
    "Is each entry larger than the entry above it?",
    "Return True if, for all neighbouring rows, the lower one is greater in every column.",
)
def columns_rise(rows):
    """Check whether every column rises strictly from top to bottom.

    >>> columns_rise([[1, 2], [2, 5], [3, 6]])
    True
    >>> columns_rise([[1, 2], [2, 2]])
    False
    >>> columns_rise([[7]])
    True
    """
    return all(a < b for upper, lower in zip(rows, rows[1:]) for a, b in zip(upper, lower))


@exercise(
    "Which values do all rows have in common?",
    "Intersect the rows of a table and return the shared entries in ascending order.",
)
def in_all_rows(rows):
    """Return the numbers that occur in every row, sorted; [] without rows.

    >>> in_all_rows([[1, 2, 3], [3, 2], [2, 9, 3]])
    [2, 3]
    >>> in_all_rows([[5, 5]])
    [5]
    >>> in_all_rows([])
    []
    """
    if not rows:
        return []
    return sorted(set(rows[0]).intersection(*rows[1:]))


@exercise(
    "How many different entries do all rows together have?",
    "Given rows, return the number of values without repeats.",
)
def distinct_cells(rows: list[list]) -> int:
    """Count the distinct values in the whole table.

    >>> distinct_cells([[1, 2], [2, 3]])
    3
    >>> distinct_cells([[], []])
    0
    >>> distinct_cells([["a", "a"]])
    1
    """
    return len({cell for row in rows for cell in row})


@exercise(
    "For each column of a table find the value that occurs most often in it.",
    "Given rows of equal length, list the commonest entry per column, ties to the one that comes first.",
)
def commonest_per_column(rows):
    """Return the most frequent value of every column, the uppermost one on a tie.

    >>> commonest_per_column([[1, "a"], [2, "a"], [2, "b"]])
    [2, 'a']
    >>> commonest_per_column([[5, 6]])
    [5, 6]
    >>> commonest_per_column([])
    []
    """
    return [max(column, key=column.count) for column in zip(*rows)]


@exercise(
    "Reduce each row so that its minimum becomes 0.",
    "Given nonempty rows of numbers, return each row minus its lowest value.",
)
def rows_from_zero(rows: list[list[int]]) -> list[list[int]]:
    """Subtract from every entry the smallest entry of its row.

    >>> rows_from_zero([[3, 5], [2, 2]])
    [[0, 2], [0, 0]]
    >>> rows_from_zero([[-1, 4]])
    [[0, 5]]
    >>> rows_from_zero([])
    []
    """
    return [[value - min(row) for value in row] for row in rows]


@exercise(
    "Turn each row into shares that add up to 1.",
    "Given rows of positive numbers, replace every entry by its part of the row total.",
)
def rows_as_shares(rows):
    """Divide every entry by the sum of its row.

    >>> rows_as_shares([[1, 3], [2, 2]])
    [[0.25, 0.75], [0.5, 0.5]]
    >>> rows_as_shares([[5]])
    [[1.0]]
    >>> rows_as_shares([])
    []
    """
    return [[value / sum(row) for value in row] for row in rows]


@exercise(
    "For every column compute the maximal number of characters of its entries.",
    "Given rows of equal length, list how wide each column must be to show all its values.",
)
def get_column_widths(rows: list[list]) -> list[int]:
    """Return the width of each column when its entries are written as text: the length of the longest.

    >>> get_column_widths([["a", 100], ["bcd", 5]])
    [3, 3]
    >>> get_column_widths([["", 7]])
    [0, 1]
    >>> get_column_widths([])
    []
    """
    return [max(len(str(cell)) for cell in column) for column in zip(*rows)]


@exercise(
    "Write each row as text with every entry padded on the left to width characters.",
    "Given rows and a width, return one line per row, the cells set flush right.",
)
def right_aligned_lines(rows, width):
    """Format the rows as lines in which the entries of a column are right-aligned to the given width.

    >>> right_aligned_lines([[1, 20], [300, 4]], 4)
    ['   1  20', ' 300   4']
    >>> right_aligned_lines([["a"]], 1)
    ['a']
    >>> right_aligned_lines([], 3)
    []
    """
    return ["".join(str(cell).rjust(width) for cell in row) for row in rows]


@exercise(
    "Turn a table into CSV lines without quoting.",
    "Given rows, join the entries of each with commas and return the list of lines.",
)
def rows_as_csv(rows: list[list]) -> list[str]:
    """Write the rows as lines of comma separated values.

    >>> rows_as_csv([[1, "a"], [2, "b"]])
    ['1,a', '2,b']
    >>> rows_as_csv([[]])
    ['']
    >>> rows_as_csv([])
    []
    """
    return [",".join(str(cell) for cell in row) for row in rows]


@exercise(
    "Parse 'a,b,c' lines to lists of ints and append each total.",
    "Given lines of numbers joined by commas, return for every line its numbers followed by their sum.",
)
def csv_rows_with_sum(lines):
    """Read lines of comma separated integers into rows and return them with their row sums as last entry.

    >>> csv_rows_with_sum(["1,2", "10,-4"])
    [[1, 2, 3], [10, -4, 6]]
    >>> csv_rows_with_sum(["7"])
    [[7, 7]]
    >>> csv_rows_with_sum([])
    []
    """
    rows = []
    for line in lines:
        numbers = [int(part) for part in line.split(",")]
        rows.append(numbers + [sum(numbers)])
    return rows
