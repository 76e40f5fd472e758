"""Short requests about lists of lists."""

from itertools import chain

from training.curriculum.exercise import exercise


@exercise(
    "Return the position of the shortest inner list; the first one wins ties, -1 if there are none.",
    "Index of the list with fewest items (first such), or -1 for an empty outer list.",
)
def shortest_at(lists: list[list]) -> int:
    """Find the index of the shortest inner list, -1 if there is none.

    >>> shortest_at([[1, 2], [3], [4]])
    1
    >>> shortest_at([[]])
    0
    >>> shortest_at([])
    -1
    """
    if not lists:
        return -1
    return min(range(len(lists)), key=lambda i: len(lists[i]))


@exercise(
    "Remove empty inner lists.",
    "Return the sublists that have at least one item.",
)
def non_empty(lists):
    """Write a function to drop the empty lists from a list of lists.

    >>> non_empty([[1], [], [2, 3]])
    [[1], [2, 3]]
    >>> non_empty([[], []])
    []
    >>> non_empty([[0]])
    [[0]]
    """
    return [sub for sub in lists if sub]


@exercise(
    "Sum of every inner list's maximum; empty ones count 0.",
    "Add up the largest elements of all sublists, ignoring sublists without elements.",
)
def sum_of_peaks(lists: list[list[int]]) -> int:
    """Write a function to add the maximums of all inner lists.

    >>> sum_of_peaks([[1, 5], [2], []])
    7
    >>> sum_of_peaks([[-3, -4]])
    -3
    >>> sum_of_peaks([])
    0
    """
    return sum(max(sub) for sub in lists if sub)


@exercise(
    "List the elements that are in every inner list, sorted.",
    "Return the sorted common elements of all sublists; an empty outer list gives [].",
)
def in_all_lists(lists):
    """Write a function to find the elements common to all inner lists, sorted.

    >>> in_all_lists([[1, 2, 3], [2, 3], [3, 2, 9]])
    [2, 3]
    >>> in_all_lists([[1], [2]])
    []
    >>> in_all_lists([])
    []
    """
    if not lists:
        return []
    return sorted(set(lists[0]).intersection(*lists[1:]))


@exercise(
    "Flatten a list of lists and drop repeated elements, keeping the order of first appearance.",
    "Join all sublists to one list in which every element is found once, where it first occurred.",
)
def flat_unique(lists):
    """Write a function to flatten one level and remove repeats.

    >>> flat_unique([[1, 2], [2, 3]])
    [1, 2, 3]
    >>> flat_unique([["b"], ["a", "b"]])
    ['b', 'a']
    >>> flat_unique([[], []])
    []
    """
    return list(dict.fromkeys(chain.from_iterable(lists)))


@exercise(
    "Count how often x occurs in all inner lists together.",
    "Total number of elements equal to x over every sublist.",
)
def count_inside(lists: list[list], x) -> int:
    """Count the occurrences of x in a list of lists.

    >>> count_inside([[1, 2], [1, 1]], 1)
    3
    >>> count_inside([["a"], []], "b")
    0
    >>> count_inside([], 0)
    0
    """
    return sum(sub.count(x) for sub in lists)


@exercise(
    "How many inner lists contain x?",
    "Number of sublists of which x is an element.",
)
def lists_with(lists, x):
    """Count the inner lists that contain x.

    >>> lists_with([[1, 2], [1, 1], [3]], 1)
    2
    >>> lists_with([[]], 0)
    0
    >>> lists_with([["a"]], "a")
    1
    """
    return sum(1 for sub in lists if x in sub)


@exercise(
    "Return (row, column) of the first x found row by row, or None.",
    "Find where x is in the grid: a tuple of row and column index, the first in reading order, None if absent.",
)
def locate(grid, x):
    """Find the row and column of the first x in a grid, or None.

    >>> locate([[1, 2], [3, 2]], 2)
    (0, 1)
    >>> locate([["a"]], "b") is None
    True
    >>> locate([[5], [6]], 6)
    (1, 0)
    """
    for i, row in enumerate(grid):
        if x in row:
            return i, row.index(x)
    return None


@exercise(
    "Order the inner lists by length, longest first; equal lengths keep their order.",
    "Sort sublists by number of items, descending and stable.",
)
def long_lists_first(lists):
    """Write a function to sort lists by length, longest first.

    >>> long_lists_first([[1], [2, 3, 4], [5, 6]])
    [[2, 3, 4], [5, 6], [1]]
    >>> long_lists_first([["x"], ["y"]])
    [['x'], ['y']]
    >>> long_lists_first([])
    []
    """
    return sorted(lists, key=len, reverse=True)


@exercise(
    "Swap rows and columns of the table.",
    "Transpose a rectangular list of lists.",
)
def turn_table(table):
    """Write a function to exchange the rows and columns of a table.

    >>> turn_table([[1, 2], [3, 4], [5, 6]])
    [[1, 3, 5], [2, 4, 6]]
    >>> turn_table([["a", "b"]])
    [['a'], ['b']]
    >>> turn_table([])
    []
    """
    return [list(col) for col in zip(*table)]


@exercise(
    "Add a column holding the row sum at the end of each row.",
    "Append to every row the total of its numbers.",
)
def with_totals(rows: list[list[int]]) -> list[list[int]]:
    """Write a function to append the sum of each row to the row.

    >>> with_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7]]
    >>> with_totals([[5]])
    [[5, 5]]
    >>> with_totals([[]])
    [[0]]
    """
    return [row + [sum(row)] for row in rows]


@exercise(
    "Delete column n from every row.",
    "Return the table without its n-th column, counting from 0.",
)
def cut_column(rows, n):
    """Write a function to remove the column at index n from a table.

    >>> cut_column([[1, 2, 3], [4, 5, 6]], 1)
    [[1, 3], [4, 6]]
    >>> cut_column([["a", "b"]], 0)
    [['b']]
    >>> cut_column([], 2)
    []
    """
    return [row[:n] + row[n + 1:] for row in rows]


@exercise(
    "Pad shorter rows at the end with fill so that all rows have the same length.",
    "Make a ragged list of lists rectangular by appending fill to the short ones.",
)
def even_out(rows, fill):
    """Write a function to pad all rows to the length of the longest one.

    >>> even_out([[1], [2, 3]], 0)
    [[1, 0], [2, 3]]
    >>> even_out([["a", "b"], []], "-")
    [['a', 'b'], ['-', '-']]
    >>> even_out([], 0)
    []
    """
    width = max((len(row) for row in rows), default=0)
    return [row + [fill] * (width - len(row)) for row in rows]


@exercise(
    "Check if all rows have the same sum.",
    "True when the totals of the inner lists are all equal.",
)
def equal_row_sums(rows: list[list[int]]) -> bool:
    """Check if the sums of all inner lists are equal.

    >>> equal_row_sums([[1, 3], [2, 2]])
    True
    >>> equal_row_sums([[1], [2]])
    False
    >>> equal_row_sums([])
    True
    """
    return len({sum(row) for row in rows}) <= 1


@exercise(
    "Sum of the border cells of a rectangular grid.",
    "Add up the numbers in the first and last row and the first and last column, each cell once.",
)
def border_sum(grid):
    """Write a function to add the numbers at the border of a grid.

    >>> border_sum([[1, 1, 1], [1, 9, 1], [1, 1, 1]])
    8
    >>> border_sum([[2, 3]])
    5
    >>> border_sum([[4]])
    4
    """
    last = len(grid) - 1
    total = 0
    for i, row in enumerate(grid):
        for j, x in enumerate(row):
            if i in (0, last) or j in (0, len(row) - 1):
                total += x
    return total


@exercise(
    "Sum the diagonal of a square grid that runs from top right to bottom left.",
    "Add the numbers on the secondary diagonal.",
)
def other_diagonal(grid):
    """Write a function to add the numbers of the second diagonal.

    >>> other_diagonal([[1, 2], [3, 4]])
    5
    >>> other_diagonal([[7]])
    7
    >>> other_diagonal([[1, 0, 2], [0, 3, 0], [4, 0, 5]])
    9
    """
    return sum(row[-1 - i] for i, row in enumerate(grid))


@exercise(
    "Return a rows x cols grid filled with value.",
    "Make a list of lists of the given height and width in which all cells hold value.",
)
def make_grid(rows: int, cols: int, value) -> list[list]:
    """Write a function to build a grid of equal values.

    >>> make_grid(2, 3, 0)
    [[0, 0, 0], [0, 0, 0]]
    >>> make_grid(1, 1, "x")
    [['x']]
    >>> make_grid(0, 5, 1)
    []
    """
    return [[value] * cols for _ in range(rows)]


@exercise(
    "Mirror the grid from left to right.",
    "Reverse each row of the grid; the order of the rows stays.",
)
def rows_mirrored(grid):
    """Write a function to flip a grid left to right.

    >>> rows_mirrored([[1, 2], [3, 4]])
    [[2, 1], [4, 3]]
    >>> rows_mirrored([["a"]])
    [['a']]
    >>> rows_mirrored([])
    []
    """
    return [row[::-1] for row in grid]


@exercise(
    "Add two grids of the same size cell by cell.",
    "Return a grid whose cells are the sums of the corresponding cells of a and b.",
)
def grid_plus(a, b):
    """Write a function to add two tables element by element.

    >>> grid_plus([[1, 2]], [[3, 4]])
    [[4, 6]]
    >>> grid_plus([[1], [2]], [[0], [5]])
    [[1], [7]]
    >>> grid_plus([], [])
    []
    """
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]


@exercise(
    "Print-ready text of a grid: cells joined by spaces, rows by newlines.",
    "Turn a list of rows into a string with one line per row and single spaces between cells.",
)
def grid_text(grid: list[list]) -> str:
    r"""Write a function to turn a grid into text, one line per row.

    >>> grid_text([[1, 2], [3, 4]]) == "1 2\n3 4"
    True
    >>> grid_text([["a", "b"]])
    'a b'
    >>> grid_text([])
    ''
    """
    return "\n".join(" ".join(str(x) for x in row) for row in grid)


@exercise(
    "How deeply is the list nested? A flat list has depth 1.",
    "Return the greatest number of list levels inside each other.",
)
def nest_level(lst):
    """Write a function to find the nesting depth of a list.

    >>> nest_level([1, [2, [3]]])
    3
    >>> nest_level([1, 2])
    1
    >>> nest_level([])
    1
    """
    return 1 + max((nest_level(x) for x in lst if isinstance(x, list)), default=0)


@exercise(
    "Reverse a nested list at every level.",
    "Turn around the order of the items, also inside each inner list.",
)
def reverse_deep(lst):
    """Write a function to reverse a list and all lists inside it.

    >>> reverse_deep([1, [2, 3], 4])
    [4, [3, 2], 1]
    >>> reverse_deep([[1, [2, 3]]])
    [[[3, 2], 1]]
    >>> reverse_deep([])
    []
    """
    return [reverse_deep(x) if isinstance(x, list) else x for x in reversed(lst)]


@exercise(
    "Double each number of a nested list, keeping the nesting.",
    "Return a list of the same structure with all numbers times two.",
)
def double_deep(lst: list) -> list:
    """Write a function to double every number of a nested list.

    >>> double_deep([1, [2, [3]]])
    [2, [4, [6]]]
    >>> double_deep([[], 5])
    [[], 10]
    >>> double_deep([])
    []
    """
    return [double_deep(x) if isinstance(x, list) else x * 2 for x in lst]


@exercise(
    "Collect the first items of all inner lists, then the second items, and so on; shorter lists simply run out.",
    "Read a ragged list of lists column by column into one flat list.",
)
def by_columns(lists):
    """Write a function to read a list of lists column by column.

    >>> by_columns([[1, 2, 3], [4], [5, 6]])
    [1, 4, 5, 2, 6, 3]
    >>> by_columns([["a"], ["b"]])
    ['a', 'b']
    >>> by_columns([[]])
    []
    """
    width = max((len(sub) for sub in lists), default=0)
    return [sub[i] for i in range(width) for sub in lists if i < len(sub)]
