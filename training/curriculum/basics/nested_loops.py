"""Loops inside loops: pairs, triples, tables."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to count the pairs of positions i < j where the two numbers have the same last digit.",
    "Number of pairs in a list of non-negative integers whose members end in the same digit.",
)
def pairs_with_same_last_digit(numbers: list[int]) -> int:
    """Count the pairs of non-negative numbers in the list that end with the same digit.

    >>> pairs_with_same_last_digit([13, 23, 4, 3])
    3
    >>> pairs_with_same_last_digit([1, 2, 3])
    0
    >>> pairs_with_same_last_digit([])
    0
    """
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] % 10 == numbers[j] % 10:
                count += 1
    return count


@exercise(
    "Build a table of sums: the entry in row r and column c is r + c, counting from 0.",
    "Create a list of rows lists, each of cols numbers, where every number is its row index plus its column index.",
)
def addition_grid(rows: int, cols: int) -> list[list[int]]:
    """Return a table with the given number of rows and columns where each cell is row index plus column index.

    >>> addition_grid(2, 3)
    [[0, 1, 2], [1, 2, 3]]
    >>> addition_grid(1, 1)
    [[0]]
    >>> addition_grid(0, 4)
    []
    """
    return [[r + c for c in range(cols)] for r in range(rows)]


@exercise(
    "List every pair (a, b) of positive whole numbers with a <= b whose product is n, smallest a first.",
    "Given a positive integer n, find all the ways to write it as a product of two factors, the smaller one first.",
)
def factor_couples(n: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) of positive integers with a <= b and a * b == n.

    >>> factor_couples(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> factor_couples(9)
    [(1, 9), (3, 3)]
    >>> factor_couples(7)
    [(1, 7)]
    """
    pairs = []
    for a in range(1, n + 1):
        for b in range(a, n + 1):
            if a * b == n:
                pairs.append((a, b))
    return pairs


@exercise(
    "Combine every adjective with every noun into a phrase 'adjective noun', adjectives in the outer order.",
    "Given two lists of words, build all two-word phrases with the first word from the first list and the second from the second.",
)
def all_phrases(adjectives: list[str], nouns: list[str]) -> list[str]:
    """Return every 'adjective noun' phrase that can be made from the two lists.

    >>> all_phrases(["red", "old"], ["car", "hat"])
    ['red car', 'red hat', 'old car', 'old hat']
    >>> all_phrases(["big"], [])
    []
    >>> all_phrases(["tiny"], ["ant"])
    ['tiny ant']
    """
    return [f"{a} {n}" for a in adjectives for n in nouns]


@exercise(
    "Write a function to add up i * j for all i from 1 to m and all j from 1 to n.",
    "Sum of all entries of an m by n multiplication table.",
)
def product_table_sum(m: int, n: int) -> int:
    """Return the sum of all the entries of the multiplication table with m rows and n columns.

    >>> product_table_sum(2, 2)
    9
    >>> product_table_sum(1, 4)
    10
    >>> product_table_sum(0, 5)
    0
    """
    total = 0
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            total += i * j
    return total


@exercise(
    "Return a triangle of numbers as a list of rows, where row k is 1, 2, ..., k.",
    "Given n, build n lists: the first is [1], the next [1, 2], and so on.",
)
def counting_triangle(n: int) -> list[list[int]]:
    """Return n rows where the k-th row counts from 1 to k.

    >>> counting_triangle(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> counting_triangle(1)
    [[1]]
    >>> counting_triangle(0)
    []
    """
    rows = []
    for k in range(1, n + 1):
        row = []
        for value in range(1, k + 1):
            row.append(value)
        rows.append(row)
    return rows


@exercise(
    "Count the pairs of words of which one is the beginning of the other.",
    "Given a list of words, return how many pairs (at two different positions) have one word starting with the other one.",
)
def count_prefix_relations(words: list[str]) -> int:
    """Count the pairs of words where one word starts with the other.

    >>> count_prefix_relations(["car", "carpet", "dog"])
    1
    >>> count_prefix_relations(["a", "ab", "abc"])
    3
    >>> count_prefix_relations(["x", "y"])
    0
    """
    count = 0
    for i in range(len(words)):
        for j in range(i):
            if words[i].startswith(words[j]) or words[j].startswith(words[i]):
                count += 1
    return count


@exercise(
    "Draw a rectangle of the given height and width with '#' on the border and '.' inside; return the rows as a list of strings.",
    "Build the lines of a framed box: border cells are '#', inner cells are '.'.",
)
def framed_box(height: int, width: int) -> list[str]:
    """Return the rows of a box with '#' on its border and '.' inside.

    >>> framed_box(3, 4)
    ['####', '#..#', '####']
    >>> framed_box(1, 2)
    ['##']
    >>> framed_box(0, 3)
    []
    """
    lines = []
    for r in range(height):
        line = ""
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                line += "#"
            else:
                line += "."
        lines.append(line)
    return lines


@exercise(
    "Find the two words that share the most distinct letters; return them as a tuple in list order, the first such pair on ties.",
    "Among all pairs of words, return the pair with the largest number of different letters in common (the earliest one if several tie). The list has two words or more.",
)
def most_similar_words(words):
    """Return the pair of words with the most distinct letters in common, the first such pair if there are several.

    >>> most_similar_words(["moon", "star", "rats"])
    ('star', 'rats')
    >>> most_similar_words(["ab", "cd"])
    ('ab', 'cd')
    >>> most_similar_words(["tea", "oat", "eat"])
    ('tea', 'eat')
    """
    best, best_score = None, -1
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            score = len(set(words[i]) & set(words[j]))
            if score > best_score:
                best, best_score = (words[i], words[j]), score
    return best


@exercise(
    "Number of cells (r, c) in a size by size table for which r * c is divisible by k; rows and columns count from 1.",
    "Count the entries of the size x size multiplication table that are multiples of k.",
)
def table_multiples(size: int, k: int) -> int:
    """Count the entries of the multiplication table from 1 to size that are divisible by k.

    >>> table_multiples(3, 2)
    5
    >>> table_multiples(2, 5)
    0
    >>> table_multiples(4, 1)
    16
    """
    return sum(r * c % k == 0 for r in range(1, size + 1) for c in range(1, size + 1))


@exercise(
    "List all three-letter codes that can be made from the given letters; letters may repeat within a code.",
    "Given a string of letters, return every string of three characters from it, repetition allowed, in the order of the letters.",
)
def three_letter_codes(letters: str) -> list[str]:
    """Return all three-character strings over the given letters, repetitions allowed.

    >>> three_letter_codes("ab")
    ['aaa', 'aab', 'aba', 'abb', 'baa', 'bab', 'bba', 'bbb']
    >>> three_letter_codes("z")
    ['zzz']
    >>> three_letter_codes("")
    []
    """
    return [x + y + z for x in letters for y in letters for z in letters]


@exercise(
    "Check if every two words of the list have at least one letter in common.",
    "Return True when no two of the words are free of shared letters.",
)
def every_pair_shares_letter(words: list[str]) -> bool:
    """Check whether each pair of words has a letter in common.

    >>> every_pair_shares_letter(["cat", "tin", "net"])
    True
    >>> every_pair_shares_letter(["cat", "dog"])
    False
    >>> every_pair_shares_letter(["one"])
    True
    """
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            if not any(ch in words[j] for ch in words[i]):
                return False
    return True


@exercise(
    "Write a function to number the cells of a grid row by row, starting with the given number.",
    "Fill a grid of rows x cols with consecutive integers from start, left to right and top to bottom.",
)
def numbered_grid(rows, cols, start):
    """Return a grid filled row by row with consecutive numbers beginning at start.

    >>> numbered_grid(2, 2, 5)
    [[5, 6], [7, 8]]
    >>> numbered_grid(1, 3, 0)
    [[0, 1, 2]]
    >>> numbered_grid(2, 0, 1)
    [[], []]
    """
    grid = []
    number = start
    for _ in range(rows):
        row = []
        for _ in range(cols):
            row.append(number)
            number += 1
        grid.append(row)
    return grid


@exercise(
    "Collect all distinct sums of one number of the first list and one of the second, in rising order.",
    "Given two lists of integers, return the sorted list of the different values a + b with a from one and b from the other.",
)
def reachable_sums(first: list[int], second: list[int]) -> list[int]:
    """Return the sorted distinct sums of an element of first and an element of second.

    >>> reachable_sums([1, 2], [10, 11])
    [11, 12, 13]
    >>> reachable_sums([0], [5, 5])
    [5]
    >>> reachable_sums([], [1])
    []
    """
    sums = set()
    for a in first:
        for b in second:
            sums.add(a + b)
    return sorted(sums)


@exercise(
    "Draw a staircase of n rows: row k has k stars followed by dots up to length n.",
    "Return n strings of length n, the first with one '*', the next with two, the remaining places being '.'.",
)
def stair_drawing(n: int) -> list[str]:
    """Return n lines where line k has k stars and then dots, n characters in all.

    >>> stair_drawing(3)
    ['*..', '**.', '***']
    >>> stair_drawing(1)
    ['*']
    >>> stair_drawing(0)
    []
    """
    lines = []
    for k in range(1, n + 1):
        line = ""
        for c in range(n):
            line += "*" if c < k else "."
        lines.append(line)
    return lines


@exercise(
    "Count the pairs of people whose ages differ by at most gap years.",
    "How many pairs in the list of ages are no further apart than gap?",
)
def pairs_of_similar_age(ages, gap):
    """Count the pairs of ages that differ by at most gap.

    >>> pairs_of_similar_age([20, 22, 30], 5)
    1
    >>> pairs_of_similar_age([1, 1, 1], 0)
    3
    >>> pairs_of_similar_age([], 4)
    0
    """
    count = 0
    for i in range(len(ages)):
        for j in range(i + 1, len(ages)):
            if abs(ages[i] - ages[j]) <= gap:
                count += 1
    return count


@exercise(
    "List all matches of a tournament in which each team meets each other team once, as 'A - B'.",
    "Given team names, return a string 'first - second' for every pair of teams in list order.",
)
def team_match_lines(teams: list[str]) -> list[str]:
    """Return a line 'A - B' for every pair of teams.

    >>> team_match_lines(["Red", "Blue", "Gold"])
    ['Red - Blue', 'Red - Gold', 'Blue - Gold']
    >>> team_match_lines(["Red"])
    []
    >>> team_match_lines([])
    []
    """
    matches = []
    for i, home in enumerate(teams):
        for guest in teams[i + 1:]:
            matches.append(f"{home} - {guest}")
    return matches


@exercise(
    "Count the letters that each word shares with the key word, one number per word.",
    "For every word return how many of its characters occur in key.",
)
def letters_found_in_key(words: list[str], key: str) -> list[int]:
    """Return for each word the number of its characters that occur in key.

    >>> letters_found_in_key(["apple", "kiwi"], "pie")
    [3, 2]
    >>> letters_found_in_key([], "a")
    []
    >>> letters_found_in_key(["xyz"], "")
    [0]
    """
    result = []
    for word in words:
        count = 0
        for ch in word:
            if ch in key:
                count += 1
        result.append(count)
    return result
