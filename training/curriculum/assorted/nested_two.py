"""More short requests about lists of lists: selecting, counting, combining, small grids."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the inner lists whose sum is even.",
    "Return those sublists of numbers that add up to an even total.",
)
def even_sum_lists(lists):
    """Write a function to keep the lists with an even sum.

    >>> even_sum_lists([[1, 3], [1, 2], []])
    [[1, 3], []]
    >>> even_sum_lists([[5]])
    []
    >>> even_sum_lists([])
    []
    """
    return [sub for sub in lists if sum(sub) % 2 == 0]


@exercise(
    "Keep the inner lists that contain no repeated element.",
    "Filter the sublists to those in which all items are different.",
)
def lists_without_repeats(lists: list[list]) -> list[list]:
    """Write a function to keep the lists in which no element is repeated.

    >>> lists_without_repeats([[1, 2], [3, 3], []])
    [[1, 2], []]
    >>> lists_without_repeats([["a", "a"]])
    []
    >>> lists_without_repeats([])
    []
    """
    return [sub for sub in lists if len(sub) == len(set(sub))]


@exercise(
    "Keep the inner lists that are in ascending order.",
    "Return each sublist that is already sorted.",
)
def sorted_lists_only(lists):
    """Write a function to keep the inner lists that are sorted.

    >>> sorted_lists_only([[1, 2], [2, 1], [5]])
    [[1, 2], [5]]
    >>> sorted_lists_only([["b", "a"]])
    []
    >>> sorted_lists_only([])
    []
    """
    return [sub for sub in lists if sub == sorted(sub)]


@exercise(
    "Difference between the lengths of the longest and the shortest inner list; 0 if there are none.",
    "By how many items do the biggest and the smallest sublist differ?",
)
def length_range(lists: list[list]) -> int:
    """Write a function to subtract the smallest from the largest length of the inner lists.

    >>> length_range([[1], [1, 2, 3]])
    2
    >>> length_range([[]])
    0
    >>> length_range([])
    0
    """
    sizes = [len(sub) for sub in lists]
    return max(sizes) - min(sizes) if sizes else 0


@exercise(
    "Average of each inner list, None for an empty one.",
    "List the means of all sublists; sublists without numbers give None.",
)
def list_means(lists):
    """Write a function to average every inner list, None for empty ones.

    >>> list_means([[1, 3], [5], []])
    [2.0, 5.0, None]
    >>> list_means([[0]])
    [0.0]
    >>> list_means([])
    []
    """
    return [sum(sub) / len(sub) if sub else None for sub in lists]


@exercise(
    "Remove x from every inner list.",
    "Return the sublists without elements equal to x.",
)
def purge_inside(lists, x):
    """Write a function to remove x from all inner lists.

    >>> purge_inside([[1, 2], [1, 1]], 1)
    [[2], []]
    >>> purge_inside([["a"]], "b")
    [['a']]
    >>> purge_inside([], 0)
    []
    """
    return [[y for y in sub if y != x] for sub in lists]


@exercise(
    "Add x at the end of each inner list.",
    "Return new sublists with x appended to all of them.",
)
def append_inside(lists: list[list], x) -> list[list]:
    """Write a function to append x to every inner list.

    >>> append_inside([[1], []], 0)
    [[1, 0], [0]]
    >>> append_inside([["a"]], "b")
    [['a', 'b']]
    >>> append_inside([], 5)
    []
    """
    return [sub + [x] for sub in lists]


@exercise(
    "Reverse every second inner list, starting with the second.",
    "Turn around the sublists at odd indices and keep the others.",
)
def snake_rows(rows):
    """Write a function to reverse the rows at odd indices.

    >>> snake_rows([[1, 2], [3, 4], [5, 6]])
    [[1, 2], [4, 3], [5, 6]]
    >>> snake_rows([["a", "b"]])
    [['a', 'b']]
    >>> snake_rows([])
    []
    """
    return [row[::-1] if i % 2 else row for i, row in enumerate(rows)]


@exercise(
    "Drop inner lists that equal an earlier one.",
    "Remove duplicate sublists, keeping the first copy of each.",
)
def inner_lists_once(lists):
    """Write a function to remove repeated inner lists.

    >>> inner_lists_once([[1, 2], [3], [1, 2]])
    [[1, 2], [3]]
    >>> inner_lists_once([[], []])
    [[]]
    >>> inner_lists_once([[1, 2], [2, 1]])
    [[1, 2], [2, 1]]
    """
    result = []
    for sub in lists:
        if sub not in result:
            result.append(sub)
    return result


@exercise(
    "Index of the inner list containing x, -1 if none does.",
    "Return the position of the first sublist in which x is found, or -1.",
)
def which_list(lists: list[list], x) -> int:
    """Find the index of the first inner list that contains x, or -1.

    >>> which_list([[1], [2, 3]], 3)
    1
    >>> which_list([[1]], 9)
    -1
    >>> which_list([], 1)
    -1
    """
    for i, sub in enumerate(lists):
        if x in sub:
            return i
    return -1


@exercise(
    "Elements that are found in exactly one of the inner lists, sorted.",
    "List in order the items belonging to a single sublist only (repeats inside it do not matter).",
)
def in_one_list(lists):
    """Write a function to find the elements that are in only one of the inner lists, sorted.

    >>> in_one_list([[1, 2], [2, 3], [4, 4]])
    [1, 3, 4]
    >>> in_one_list([["a"], ["a"]])
    []
    >>> in_one_list([])
    []
    """
    items = {x for sub in lists for x in sub}
    return sorted(x for x in items if sum(x in sub for sub in lists) == 1)


@exercise(
    "Pairs of indices of inner lists that share an element.",
    "List (i, j) with i < j for which sublists i and j have an item in common.",
)
def overlapping_lists(lists):
    """Write a function to list the index pairs of inner lists with a common element.

    >>> overlapping_lists([[1, 2], [3], [2, 3]])
    [(0, 2), (1, 2)]
    >>> overlapping_lists([[1], [2]])
    []
    >>> overlapping_lists([])
    []
    """
    result = []
    for i in range(len(lists)):
        for j in range(i + 1, len(lists)):
            if set(lists[i]) & set(lists[j]):
                result.append((i, j))
    return result


@exercise(
    "Largest number in the whole table with its row and column: (value, row, column), the first on ties.",
    "Find the table's maximum and where it is, reading row by row; the table is not empty.",
)
def table_peak(table: list[list[int]]) -> tuple[int, int, int]:
    """Find the largest number of a table with its row and column.

    >>> table_peak([[1, 5], [7, 2]])
    (7, 1, 0)
    >>> table_peak([[3, 3]])
    (3, 0, 0)
    >>> table_peak([[-2], [-1]])
    (-1, 1, 0)
    """
    best = None
    for i, row in enumerate(table):
        for j, x in enumerate(row):
            if best is None or x > best[0]:
                best = (x, i, j)
    return best


@exercise(
    "Maximum of each column.",
    "For a rectangular table, list the largest value found in every column.",
)
def column_peaks(table):
    """Write a function to find the largest number of every column.

    >>> column_peaks([[1, 5], [7, 2]])
    [7, 5]
    >>> column_peaks([[4]])
    [4]
    >>> column_peaks([])
    []
    """
    return [max(col) for col in zip(*table)]


@exercise(
    "Index of the column with the smallest sum, the first on ties.",
    "Which column of the table adds up to the least?",
)
def lightest_column(table: list[list[int]]) -> int:
    """Find the index of the column with the smallest sum.

    >>> lightest_column([[5, 1, 4], [2, 3, 0]])
    1
    >>> lightest_column([[1, 1]])
    0
    >>> lightest_column([[9]])
    0
    """
    totals = [sum(col) for col in zip(*table)]
    return totals.index(min(totals))


@exercise(
    "Sort the rows of the table by column n.",
    "Order the inner lists by their element at index n, ascending and stable.",
)
def sort_by_column(table, n):
    """Write a function to sort rows by the value at index n.

    >>> sort_by_column([[1, 9], [2, 3]], 1)
    [[2, 3], [1, 9]]
    >>> sort_by_column([["b", 1], ["a", 1]], 1)
    [['b', 1], ['a', 1]]
    >>> sort_by_column([], 0)
    []
    """
    return sorted(table, key=lambda row: row[n])


@exercise(
    "Number of cells equal to x among the (up to eight) neighbours of cell (r, c).",
    "Count how many cells around row r, column c hold x; the cell itself does not count.",
)
def neighbours_equal(grid, r, c, x):
    """Count the cells around (r, c) that contain x.

    >>> neighbours_equal([[1, 1, 0], [0, 1, 0], [1, 0, 0]], 1, 1, 1)
    3
    >>> neighbours_equal([[1]], 0, 0, 1)
    0
    >>> neighbours_equal([[0, 1], [1, 1]], 0, 0, 1)
    3
    """
    count = 0
    for i in range(max(0, r - 1), min(len(grid), r + 2)):
        for j in range(max(0, c - 1), min(len(grid[0]), c + 2)):
            if (i, j) != (r, c) and grid[i][j] == x:
                count += 1
    return count


@exercise(
    "List the values of the cells left, right, above and below (r, c), in the order up, down, left, right.",
    "Return the values of the orthogonal neighbours of a cell that exist in the grid: up, down, left, right.",
)
def cross_values(grid: list[list], r: int, c: int) -> list:
    """Write a function to list the values above, below, left and right of a cell.

    >>> cross_values([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [2, 8, 4, 6]
    >>> cross_values([[1, 2], [3, 4]], 0, 0)
    [3, 2]
    >>> cross_values([[1]], 0, 0)
    []
    """
    result = []
    for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]):
            result.append(grid[i][j])
    return result


@exercise(
    "Replace all cells equal to old by new.",
    "Return a copy of the grid in which each old has become new.",
)
def repaint(grid, old, new):
    """Write a function to replace a value everywhere in a grid.

    >>> repaint([[1, 2], [2, 2]], 2, 0)
    [[1, 0], [0, 0]]
    >>> repaint([["a"]], "b", "c")
    [['a']]
    >>> repaint([], 1, 2)
    []
    """
    return [[new if x == old else x for x in row] for row in grid]


@exercise(
    "Count rows that consist only of x.",
    "How many non-empty rows have x in all cells?",
)
def full_rows(grid: list[list], x) -> int:
    """Count the rows in which every cell is x.

    >>> full_rows([[1, 1], [1, 0]], 1)
    1
    >>> full_rows([[0], [0]], 0)
    2
    >>> full_rows([[]], 1)
    0
    """
    return sum(1 for row in grid if row and all(y == x for y in row))


@exercise(
    "Cut the rectangle of rows r1 to r2 and columns c1 to c2 out of the grid, all limits included.",
    "Return the sub-grid between the given row and column numbers, inclusive.",
)
def sub_grid(grid, r1, r2, c1, c2):
    """Write a function to get the part of a grid from row r1 to r2 and column c1 to c2 inclusive.

    >>> sub_grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1, 1, 2)
    [[2, 3], [5, 6]]
    >>> sub_grid([[1, 2], [3, 4]], 1, 1, 0, 0)
    [[3]]
    >>> sub_grid([[5]], 0, 0, 0, 0)
    [[5]]
    """
    return [row[c1:c2 + 1] for row in grid[r1:r2 + 1]]


@exercise(
    "Make a frame of x around the grid.",
    "Surround a rectangular grid by one extra row or column of x on each side.",
)
def framed(grid: list[list], x) -> list[list]:
    """Write a function to put a border of x around a grid.

    >>> framed([[1]], 0)
    [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
    >>> framed([["a", "b"]], "-")
    [['-', '-', '-', '-'], ['-', 'a', 'b', '-'], ['-', '-', '-', '-']]
    >>> framed([[1], [2]], 9)
    [[9, 9, 9], [9, 1, 9], [9, 2, 9], [9, 9, 9]]
    """
    width = len(grid[0]) + 2
    return [[x] * width] + [[x] + row + [x] for row in grid] + [[x] * width]


@exercise(
    "Chessboard of size n: 1 where row plus column is even, otherwise 0.",
    "Build an n x n grid of alternating ones and zeros with 1 in the upper left corner.",
)
def checker(n):
    """Write a function to build a chessboard of ones and zeros.

    >>> checker(2)
    [[1, 0], [0, 1]]
    >>> checker(3)
    [[1, 0, 1], [0, 1, 0], [1, 0, 1]]
    >>> checker(0)
    []
    """
    return [[1 - (r + c) % 2 for c in range(n)] for r in range(n)]


@exercise(
    "Numbers 1, 2, 3, ... row by row in a grid with the given rows and columns.",
    "Fill a rows x cols grid with consecutive numbers from 1 in reading order.",
)
def counting_grid(rows: int, cols: int) -> list[list[int]]:
    """Write a function to build a grid of the numbers from 1 in reading order.

    >>> counting_grid(2, 3)
    [[1, 2, 3], [4, 5, 6]]
    >>> counting_grid(1, 1)
    [[1]]
    >>> counting_grid(0, 4)
    []
    """
    return [[r * cols + c + 1 for c in range(cols)] for r in range(rows)]


@exercise(
    "Multiply all cells of the table by k.",
    "Return the table with each number times k.",
)
def scale_table(table, k):
    """Write a function to multiply every number of a table by k.

    >>> scale_table([[1, 2], [3, 4]], 10)
    [[10, 20], [30, 40]]
    >>> scale_table([[5]], 0)
    [[0]]
    >>> scale_table([], 3)
    []
    """
    return [[x * k for x in row] for row in table]


@exercise(
    "Positions (row, column) of all cells whose value is above limit.",
    "List the coordinates of the cells greater than limit in reading order.",
)
def spots_over_limit(table, limit):
    """Write a function to list the positions of all cells above a limit.

    >>> spots_over_limit([[1, 8], [9, 2]], 5)
    [(0, 1), (1, 0)]
    >>> spots_over_limit([[1]], 5)
    []
    >>> spots_over_limit([], 0)
    []
    """
    return [(i, j) for i, row in enumerate(table) for j, x in enumerate(row) if x > limit]
