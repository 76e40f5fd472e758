"""Lists of lists: choosing, counting and changing rows by a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the rows in which every number is even; an empty row counts as all even.",
    "Given a list of rows, return only those rows that hold nothing but even numbers.",
)
def rows_only_even(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows that contain only even numbers.

    >>> rows_only_even([[2, 4], [1, 2], [6]])
    [[2, 4], [6]]
    >>> rows_only_even([[1], [3, 5]])
    []
    >>> rows_only_even([[], [7]])
    [[]]
    """
    return [row for row in rows if all(x % 2 == 0 for x in row)]


@exercise(
    "Count the rows whose values are all different from each other.",
    "Number of inner lists without any repeated value.",
)
def count_rows_without_repeats(rows):
    """Return how many rows contain no value twice.

    >>> count_rows_without_repeats([[1, 2], [3, 3], [4]])
    2
    >>> count_rows_without_repeats([[5, 5], [0, 1, 0]])
    0
    >>> count_rows_without_repeats([])
    0
    """
    return sum(1 for row in rows if len(set(row)) == len(row))


@exercise(
    "Find the index of the first row that contains a negative number; give -1 if there is none.",
    "Return the position of the earliest row with at least one value below zero, or -1.",
)
def first_row_with_negative(rows: list[list[int]]) -> int:
    """Return the index of the first row holding a negative number, or -1.

    >>> first_row_with_negative([[1, 2], [3, -4], [-5]])
    1
    >>> first_row_with_negative([[0], [1]])
    -1
    >>> first_row_with_negative([])
    -1
    """
    for i, row in enumerate(rows):
        if any(x < 0 for x in row):
            return i
    return -1


@exercise(
    "Return the row with the largest spread, that is maximum minus minimum; ties go to the first row.",
    "Which inner list has the biggest difference between its largest and smallest number? The earliest one wins a tie.",
)
def row_with_widest_spread(rows):
    """Return the row whose maximum minus minimum is largest, the first one on ties.

    >>> row_with_widest_spread([[1, 5], [2, 9], [4]])
    [2, 9]
    >>> row_with_widest_spread([[3, 4], [8, 7]])
    [3, 4]
    >>> row_with_widest_spread([[6]])
    [6]
    """
    return max(rows, key=lambda row: max(row) - min(row))


@exercise(
    "Sort every row in ascending order, but leave the order of the rows as it is.",
    "Write a function that sorts each inner list by itself and keeps the rows where they are.",
)
def sort_inside_rows(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows in the same order, each one sorted ascending.

    >>> sort_inside_rows([[3, 1], [2, 9, 4]])
    [[1, 3], [2, 4, 9]]
    >>> sort_inside_rows([[], [5]])
    [[], [5]]
    >>> sort_inside_rows([])
    []
    """
    return [sorted(row) for row in rows]


@exercise(
    "Reverse every second row, starting with the second one, and leave the others alone.",
    "Rows at odd indices are turned around, rows at even indices stay as they are.",
)
def reverse_odd_rows(rows):
    """Return the rows with those at odd indices reversed.

    >>> reverse_odd_rows([[1, 2], [3, 4], [5, 6]])
    [[1, 2], [4, 3], [5, 6]]
    >>> reverse_odd_rows([["a", "b", "c"]])
    [['a', 'b', 'c']]
    >>> reverse_odd_rows([[], [7, 8, 9]])
    [[], [9, 8, 7]]
    """
    return [row[::-1] if i % 2 else row for i, row in enumerate(rows)]


@exercise(
    "Sum the smallest values of all rows; empty rows are skipped.",
    "Add up the minimum of each non-empty inner list.",
)
def total_of_row_minima(rows: list[list[int]]) -> int:
    """Return the sum of the minimum of each row, skipping empty rows.

    >>> total_of_row_minima([[3, 1], [5, 2], [4]])
    7
    >>> total_of_row_minima([[], [-2, 6]])
    -2
    >>> total_of_row_minima([])
    0
    """
    return sum(min(row) for row in rows if row)


@exercise(
    "Replace every row by the number of its values that are greater than limit.",
    "For each inner list count the entries above the limit and return the list of counts.",
)
def counts_above_per_row(rows: list[list[int]], limit: int) -> list[int]:
    """Return for each row how many values are greater than limit.

    >>> counts_above_per_row([[1, 5, 9], [2, 3]], 2)
    [2, 1]
    >>> counts_above_per_row([[], [10]], 0)
    [0, 1]
    >>> counts_above_per_row([[4, 4]], 4)
    [0]
    """
    return [sum(1 for x in row if x > limit) for row in rows]


@exercise(
    "Check if every row is longer than the row before it.",
    "Return True when the lengths of the inner lists strictly increase.",
)
def rows_grow_in_length(rows):
    """Check if the row lengths are strictly increasing.

    >>> rows_grow_in_length([[1], [2, 3], [4, 5, 6]])
    True
    >>> rows_grow_in_length([[1], [2]])
    False
    >>> rows_grow_in_length([])
    True
    """
    return all(len(a) < len(b) for a, b in zip(rows, rows[1:]))


@exercise(
    "Remove the first item of every row; empty rows stay empty.",
    "Given a list of lists, return each inner list without its first element.",
)
def without_row_heads(rows: list[list]) -> list[list]:
    """Return every row without its first item.

    >>> without_row_heads([[1, 2, 3], [4], []])
    [[2, 3], [], []]
    >>> without_row_heads([["x", "y"]])
    [['y']]
    >>> without_row_heads([])
    []
    """
    return [row[1:] for row in rows]


@exercise(
    "Make one flat list of all values that are greater than the average of their own row.",
    "Collect, row after row, the numbers lying above the mean of the row they belong to.",
)
def above_own_row_mean(rows):
    """Return all values that are greater than the mean of their row, in reading order.

    >>> above_own_row_mean([[1, 2, 6], [4, 4]])
    [6]
    >>> above_own_row_mean([[10, 0], [3, 5]])
    [10, 5]
    >>> above_own_row_mean([])
    []
    """
    result = []
    for row in rows:
        for x in row:
            if x > sum(row) / len(row):
                result.append(x)
    return result


@exercise(
    "Return the indices of the rows that contain the given value.",
    "At which row positions does the value occur? Give all of them as a list.",
)
def row_indices_with(rows: list[list[int]], value: int) -> list[int]:
    """Return the indices of all rows containing value.

    >>> row_indices_with([[1, 2], [3], [2, 2]], 2)
    [0, 2]
    >>> row_indices_with([[1], [0]], 7)
    []
    >>> row_indices_with([], 1)
    []
    """
    return [i for i, row in enumerate(rows) if value in row]


@exercise(
    "Multiply each row by its own factor: row 0 by factors[0], row 1 by factors[1] and so on.",
    "Scale the i-th inner list with the i-th factor and return the new rows.",
)
def scale_rows(rows, factors):
    """Return the rows, each multiplied by the factor at the same position.

    >>> scale_rows([[1, 2], [3, 4]], [10, 2])
    [[10, 20], [6, 8]]
    >>> scale_rows([[5], []], [0, 3])
    [[0], []]
    >>> scale_rows([], [])
    []
    """
    return [[x * f for x in row] for row, f in zip(rows, factors)]


@exercise(
    "Compute the sum of all values of the rows whose index is even.",
    "Add up everything in row 0, row 2, row 4 and so on.",
)
def sum_of_even_rows(rows: list[list[int]]) -> int:
    """Return the sum of all numbers in rows at even indices.

    >>> sum_of_even_rows([[1, 2], [50], [3]])
    6
    >>> sum_of_even_rows([[7]])
    7
    >>> sum_of_even_rows([])
    0
    """
    return sum(sum(row) for row in rows[::2])


@exercise(
    "Find the longest row; if several are equally long, return the last of them, and None if there are no rows.",
    "Return the inner list with the most items, preferring the later one on ties (None for an empty list).",
)
def last_longest_row(rows):
    """Return the longest row, the last one on ties, or None without rows.

    >>> last_longest_row([[1], [2, 3], [4, 5]])
    [4, 5]
    >>> last_longest_row([[], [0]])
    [0]
    >>> last_longest_row([]) is None
    True
    """
    best = None
    for row in rows:
        if best is None or len(row) >= len(best):
            best = row
    return best


@exercise(
    "Put a separator value between the rows while joining them into one flat list.",
    "Flatten the inner lists into a single list with the separator in each gap between two rows.",
)
def flatten_with_separator(rows: list[list], separator) -> list:
    """Return all items of the rows in one list, with separator between the rows.

    >>> flatten_with_separator([[1, 2], [3], [4, 5]], 0)
    [1, 2, 0, 3, 0, 4, 5]
    >>> flatten_with_separator([["a"]], "-")
    ['a']
    >>> flatten_with_separator([], 0)
    []
    """
    result = []
    for i, row in enumerate(rows):
        if i > 0:
            result.append(separator)
        result.extend(row)
    return result


@exercise(
    "Sort the rows by their last value, smallest first.",
    "Order the inner lists ascending by the number at their end.",
)
def rows_by_last_value(rows):
    """Return the rows sorted by their last element.

    >>> rows_by_last_value([[1, 9], [5, 2], [7]])
    [[5, 2], [7], [1, 9]]
    >>> rows_by_last_value([[3, 3], [1, 3]])
    [[3, 3], [1, 3]]
    >>> rows_by_last_value([])
    []
    """
    return sorted(rows, key=lambda row: row[-1])


@exercise(
    "Count the rows that begin and end with the same value; empty rows do not count.",
    "Number of non-empty inner lists whose first and last items are equal.",
)
def count_rows_closing(rows: list[list]) -> int:
    """Return how many non-empty rows have equal first and last items.

    >>> count_rows_closing([[1, 2, 1], [3], [4, 5]])
    2
    >>> count_rows_closing([[], ["a", "a"]])
    1
    >>> count_rows_closing([])
    0
    """
    return sum(1 for row in rows if row and row[0] == row[-1])


@exercise(
    "Swap the first and the last row of the list; with fewer than two rows nothing changes.",
    "Return a new list of rows where the outer two rows have traded places.",
)
def swap_outer_rows(rows):
    """Return the rows with the first and last one exchanged.

    >>> swap_outer_rows([[1], [2], [3]])
    [[3], [2], [1]]
    >>> swap_outer_rows([[1, 2], [3, 4]])
    [[3, 4], [1, 2]]
    >>> swap_outer_rows([[5]])
    [[5]]
    """
    if len(rows) < 2:
        return rows[:]
    return [rows[-1]] + rows[1:-1] + [rows[0]]


@exercise(
    "For each column return the value that is largest in absolute terms; all rows have equal length.",
    "Go column by column and pick the number farthest from zero, the upper one on ties.",
)
def column_farthest_from_zero(rows: list[list[int]]) -> list[int]:
    """Return for each column the value with the largest absolute value.

    >>> column_farthest_from_zero([[1, -5], [-3, 4]])
    [-3, -5]
    >>> column_farthest_from_zero([[2, -2], [-2, 2]])
    [2, -2]
    >>> column_farthest_from_zero([])
    []
    """
    return [max(column, key=abs) for column in zip(*rows)]


@exercise(
    "Return the indices of the columns in which all values are equal.",
    "Find every column number whose entries are the same in all rows.",
)
def constant_columns(rows):
    """Return the indices of columns that hold only one value.

    >>> constant_columns([[1, 2, 3], [1, 5, 3]])
    [0, 2]
    >>> constant_columns([[4, 4]])
    [0, 1]
    >>> constant_columns([[1], [2]])
    []
    """
    return [j for j, column in enumerate(zip(*rows)) if len(set(column)) == 1]


@exercise(
    "Subtract from each value the minimum of its row, so that every row starts its range at zero.",
    "Shift the numbers of each inner list down by the smallest number of that list.",
)
def rows_less_minimum(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows with their own minimum subtracted from every value.

    >>> rows_less_minimum([[3, 5], [10, 7, 8]])
    [[0, 2], [3, 0, 1]]
    >>> rows_less_minimum([[-1, 1]])
    [[0, 2]]
    >>> rows_less_minimum([])
    []
    """
    result = []
    for row in rows:
        low = min(row)
        result.append([x - low for x in row])
    return result


@exercise(
    "Is the value found in each one of the rows?",
    "Check if there is no row without the value.",
)
def every_row_has_value(rows, value):
    """Check if value occurs in all rows.

    >>> every_row_has_value([[1, 2], [2, 3]], 2)
    True
    >>> every_row_has_value([[1, 2], [2, 3]], 3)
    False
    >>> every_row_has_value([], 5)
    True
    """
    return all(value in row for row in rows)


@exercise(
    "Build the list of rows in which each row is the running total of the original row.",
    "Replace every inner list by its cumulative sums.",
)
def accumulate_each_row(rows):
    """Return every row as its list of running totals.

    >>> accumulate_each_row([[1, 2, 3], [4, 0]])
    [[1, 3, 6], [4, 4]]
    >>> accumulate_each_row([[], [-1, 1]])
    [[], [-1, 0]]
    >>> accumulate_each_row([])
    []
    """
    result = []
    for row in rows:
        total = 0
        sums = []
        for x in row:
            total += x
            sums.append(total)
        result.append(sums)
    return result


@exercise(
    "Tell in which row and column the value stands for the last time, reading row by row; None if it is missing.",
    "Return the (row, column) of the final occurrence of value in the rows, or None.",
)
def last_cell_with(rows: list[list[int]], value: int) -> tuple[int, int] | None:
    """Return the (row, column) of the last occurrence of value, or None.

    >>> last_cell_with([[1, 2], [2, 1], [0, 0]], 2)
    (1, 0)
    >>> last_cell_with([[7, 7]], 7)
    (0, 1)
    >>> last_cell_with([[1]], 3) is None
    True
    """
    found = None
    for i, row in enumerate(rows):
        for j, x in enumerate(row):
            if x == value:
                found = (i, j)
    return found


@exercise(
    "Move all rows containing a zero to the end and keep the order within both kinds.",
    "Rows free of zeros come first, rows with a zero afterwards; otherwise the order is unchanged.",
)
def zero_rows_last(rows):
    """Return the rows without a zero followed by the rows with one.

    >>> zero_rows_last([[0, 1], [2], [3, 0], [4]])
    [[2], [4], [0, 1], [3, 0]]
    >>> zero_rows_last([[0], [0, 5]])
    [[0], [0, 5]]
    >>> zero_rows_last([])
    []
    """
    return sorted(rows, key=lambda row: 0 in row)


@exercise(
    "Return the average of all numbers in all rows together, or None if there are no numbers.",
    "Compute the overall mean of a list of lists; without any value the result is None.",
)
def overall_mean_of_rows(rows: list[list[float]]) -> float | None:
    """Return the mean of all values in all rows, or None if there are none.

    >>> overall_mean_of_rows([[1, 2], [6]])
    3.0
    >>> overall_mean_of_rows([[], [5]])
    5.0
    >>> overall_mean_of_rows([[], []]) is None
    True
    """
    values = [x for row in rows for x in row]
    if not values:
        return None
    return sum(values) / len(values)


@exercise(
    "Number the rows: put the one-based row number in front of each row.",
    "Return every inner list with its position, counted from 1, inserted as first item.",
)
def prefix_row_numbers(rows):
    """Return the rows with their one-based number inserted at the front.

    >>> prefix_row_numbers([["a"], ["b", "c"]])
    [[1, 'a'], [2, 'b', 'c']]
    >>> prefix_row_numbers([[]])
    [[1]]
    >>> prefix_row_numbers([])
    []
    """
    return [[i] + row for i, row in enumerate(rows, 1)]


@exercise(
    "Cut every row down to its first k items and drop the rows that have fewer than k.",
    "Keep only rows with at least k items, and of each of them only the first k.",
)
def rows_cut_to(rows: list[list], k: int) -> list[list]:
    """Return the first k items of each row that has at least k items.

    >>> rows_cut_to([[1, 2, 3], [4], [5, 6]], 2)
    [[1, 2], [5, 6]]
    >>> rows_cut_to([["x"]], 1)
    [['x']]
    >>> rows_cut_to([[1]], 3)
    []
    """
    return [row[:k] for row in rows if len(row) >= k]


@exercise(
    "Give the product of the row lengths, which is the number of ways to pick one item per row.",
    "In how many ways can you choose one item from each inner list? Multiply the lengths.",
)
def number_of_choices(rows):
    """Return the number of ways to choose one item from every row.

    >>> number_of_choices([["tea", "milk"], ["red", "blue", "white"]])
    6
    >>> number_of_choices([[1], []])
    0
    >>> number_of_choices([])
    1
    """
    product = 1
    for row in rows:
        product *= len(row)
    return product
