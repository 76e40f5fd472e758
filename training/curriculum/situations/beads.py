"""Rows of beads, cards, blocks and marbles that are changed, split and checked by rules."""

from training.curriculum.exercise import exercise


@exercise(
    "Take beads from the left until the first black one 'b'; return how many were taken, not counting the black one.",
    "Count the characters before the first 'b'; without any 'b' count all.",
)
def beads_before_black(beads: str) -> int:
    """Beads are taken off a string from the left until a black one 'b' comes. Return how many beads are taken, without the black one; if there is none, all are taken.

    >>> beads_before_black("rrwbw")
    3
    >>> beads_before_black("bbb")
    0
    >>> beads_before_black("rw")
    2
    """
    count = 0
    for bead in beads:
        if bead == "b":
            break
        count += 1
    return count


@exercise(
    "Every red bead 'r' directly followed by a white one 'w' is turned white. Judge by the original row and return the new row.",
    "Replace each 'r' whose right neighbour in the input is 'w' by 'w'.",
)
def red_before_white_turns_white(beads: str) -> str:
    """A red bead 'r' becomes white 'w' if the bead to its right is white in the original row. Return the new row.

    >>> red_before_white_turns_white("rwrr")
    'wwrr'
    >>> red_before_white_turns_white("rrw")
    'rww'
    >>> red_before_white_turns_white("")
    ''
    """
    return beads.replace("rw", "ww")


@exercise(
    "Check that a row of beads never has the same color on adjacent places, the last and the first bead being adjacent too.",
    "In a closed necklace are all neighbouring beads different? The end is tied to the beginning; a necklace with fewer than two beads is fine.",
)
def necklace_colors_alternate(beads: str) -> bool:
    """The beads of a necklace form a circle. Return True if no two adjacent beads have the same color, the last and the first one included. Fewer than two beads are always right.

    >>> necklace_colors_alternate("rgb")
    True
    >>> necklace_colors_alternate("rgr")
    False
    >>> necklace_colors_alternate("r")
    True
    """
    if len(beads) < 2:
        return True
    return all(beads[i] != beads[i - 1] for i in range(len(beads)))


@exercise(
    "Build a string of beads from both ends: given pairs (side, color) put each color at the left 'L' or right 'R' end.",
    "Start with nothing; each step adds a bead at the front for 'L' and at the back for 'R'. Return the row.",
)
def thread_beads(steps: list[tuple[str, str]]) -> str:
    """Each step is a pair of a side and a bead. The bead is put on the left end for 'L' and on the right end for 'R'. Return the finished row.

    >>> thread_beads([("R", "a"), ("L", "b"), ("R", "c")])
    'bac'
    >>> thread_beads([("L", "x")])
    'x'
    >>> thread_beads([])
    ''
    """
    row = ""
    for side, bead in steps:
        row = bead + row if side == "L" else row + bead
    return row


@exercise(
    "Group adjacent equal blocks: return the list of (color, length) runs in order.",
    "Describe a row of blocks by its runs of equal colors, each as a pair of color and number.",
)
def block_runs(blocks: list[str]) -> list[tuple[str, int]]:
    """A row of blocks is described by its runs of equal adjacent blocks. Return a list of tuples of color and number of blocks.

    >>> block_runs(["red", "red", "blue", "red"])
    [('red', 2), ('blue', 1), ('red', 1)]
    >>> block_runs(["x"])
    [('x', 1)]
    >>> block_runs([])
    []
    """
    runs = []
    for block in blocks:
        if runs and runs[-1][0] == block:
            runs[-1] = (block, runs[-1][1] + 1)
        else:
            runs.append((block, 1))
    return runs


@exercise(
    "Remove the heaviest marble, the first of several, and put it at the end. Return the new list.",
    "Move the first maximum of the list to the last place.",
)
def heaviest_to_end(marbles):
    """The heaviest marble, the first one on a tie, is taken out and put at the end of the row. Return the new row; an empty row stays empty.

    >>> heaviest_to_end([3, 9, 2, 9])
    [3, 2, 9, 9]
    >>> heaviest_to_end([5])
    [5]
    >>> heaviest_to_end([])
    []
    """
    if not marbles:
        return []
    i = marbles.index(max(marbles))
    return marbles[:i] + marbles[i + 1 :] + [marbles[i]]


@exercise(
    "Swap the first and last elements and keep the middle in order; lists with fewer than two elements are returned unchanged.",
    "Return a copy of the row whose outer two blocks have changed places.",
)
def swap_outer_blocks(blocks):
    """The first and the last block of a row change places and the others stay. Return the new row; with fewer than two blocks nothing changes.

    >>> swap_outer_blocks([1, 2, 3])
    [3, 2, 1]
    >>> swap_outer_blocks([1, 2])
    [2, 1]
    >>> swap_outer_blocks([5])
    [5]
    """
    if len(blocks) < 2:
        return list(blocks)
    return [blocks[-1]] + blocks[1:-1] + [blocks[0]]


@exercise(
    "Place a separator card between groups where the color changes and return the list with the separators.",
    "Insert sep between each two neighbours that differ.",
)
def separate_color_groups(cards: list[str], sep: str) -> list[str]:
    """A separator is put between two adjacent cards whenever their colors differ. Return the list with the separators.

    >>> separate_color_groups(["r", "r", "b"], "|")
    ['r', 'r', '|', 'b']
    >>> separate_color_groups(["r"], "|")
    ['r']
    >>> separate_color_groups([], "|")
    []
    """
    result = []
    for i, card in enumerate(cards):
        if i > 0 and cards[i - 1] != card:
            result.append(sep)
        result.append(card)
    return result


@exercise(
    "Take the marbles at the given indices out of the row; return (taken, remaining), both in row order.",
    "Split a list into elements whose index is in chosen and the others.",
)
def take_marbles(row: list[str], chosen: list[int]) -> tuple[list[str], list[str]]:
    """The marbles at the indices in chosen are taken out of a row. Return the list of the taken marbles and the list of the remaining ones, each in the order of the row.

    >>> take_marbles(["a", "b", "c"], [2, 0])
    (['a', 'c'], ['b'])
    >>> take_marbles(["a"], [])
    ([], ['a'])
    >>> take_marbles([], [0])
    ([], [])
    """
    taken = [m for i, m in enumerate(row) if i in chosen]
    rest = [m for i, m in enumerate(row) if i not in chosen]
    return taken, rest


@exercise(
    "Count the even numbers in the row that are smaller than the number just before them.",
    "Number of positions whose block is lower than the block directly before, among those with an even height.",
)
def even_blocks_below_left(blocks: list[int]) -> int:
    """Count the blocks of even height that are lower than the block directly to their left.

    >>> even_blocks_below_left([5, 4, 3, 2])
    2
    >>> even_blocks_below_left([2, 4])
    0
    >>> even_blocks_below_left([])
    0
    """
    return sum(1 for a, b in zip(blocks, blocks[1:]) if b % 2 == 0 and b < a)


@exercise(
    "Return the length of the longest part with only two colors 'r' and 'g' in a string of beads.",
    "Find the maximum number of consecutive beads that are red 'r' or green 'g'.",
)
def longest_red_green_part(beads: str) -> int:
    """Return the length of the longest part of a bead string that consists only of red 'r' and green 'g' beads.

    >>> longest_red_green_part("rgbrrgb")
    3
    >>> longest_red_green_part("bw")
    0
    >>> longest_red_green_part("")
    0
    """
    best = 0
    length = 0
    for bead in beads:
        length = length + 1 if bead in "rg" else 0
        best = max(best, length)
    return best


@exercise(
    "Number of color changes needed so that all beads equal the most frequent color.",
    "How many beads must be repainted at least to make the row one color?",
)
def repaints_to_one_color(beads):
    """All beads should get the same color with as few repaintings as possible. Return the number of beads to repaint, 0 for no beads.

    >>> repaints_to_one_color("rrgb")
    2
    >>> repaints_to_one_color("aaa")
    0
    >>> repaints_to_one_color("")
    0
    """
    return len(beads) - max((beads.count(b) for b in beads), default=0)


@exercise(
    "Remove blocks from both ends while they are 'white' and return what is left.",
    "Strip the value 'white' from the start and the end of the list, keeping inner ones.",
)
def strip_white_blocks(blocks: list[str]) -> list[str]:
    """White blocks at the left and at the right end of a row are removed, but those in between stay. Return the remaining row.

    >>> strip_white_blocks(["white", "red", "white", "red", "white"])
    ['red', 'white', 'red']
    >>> strip_white_blocks(["white"])
    []
    >>> strip_white_blocks(["red"])
    ['red']
    """
    start = 0
    end = len(blocks)
    while start < end and blocks[start] == "white":
        start += 1
    while end > start and blocks[end - 1] == "white":
        end -= 1
    return blocks[start:end]


@exercise(
    "Weave two rows: after every two elements of the first comes one of the second, until one of them runs out of enough elements.",
    "Build a row of patterns a, a, b from the lists a and b as long as two of a and one of b are left.",
)
def weave_two_to_one(a: list[str], b: list[str]) -> list[str]:
    """A pattern takes two beads from a and then one from b, again and again, as long as there are enough beads in both for a complete pattern. Return the row.

    >>> weave_two_to_one(["r", "s", "t", "u"], ["1", "2"])
    ['r', 's', '1', 't', 'u', '2']
    >>> weave_two_to_one(["r", "s", "t"], ["1", "2"])
    ['r', 's', '1']
    >>> weave_two_to_one(["r"], ["1"])
    []
    """
    row = []
    for i in range(min(len(a) // 2, len(b))):
        row += a[2 * i : 2 * i + 2] + [b[i]]
    return row


@exercise(
    "Return the index where the row should be cut so that both parts have equally many 'x', the smallest such index; -1 if impossible.",
    "Find the first cut position i with as many 'x' in row[:i] as in row[i:]; otherwise -1.",
)
def fair_cut(row: str) -> int:
    """A row is cut into two parts with the same number of 'x'. Return the smallest number of characters in the first part for which this works, or -1 if it is impossible.

    >>> fair_cut("x.x.")
    1
    >>> fair_cut("xxx")
    -1
    >>> fair_cut("..")
    0
    """
    for i in range(len(row) + 1):
        if row[:i].count("x") == row[i:].count("x"):
            return i
    return -1


@exercise(
    "Double each block that is equal to the block n places before it; compare in the original row.",
    "Return the list where an element equal to the one n positions earlier is multiplied by two.",
)
def double_if_seen_n_before(blocks, n):
    """A number is doubled if it equals the number n places before it in the original row. Return the new row.

    >>> double_if_seen_n_before([1, 2, 1, 2, 5], 2)
    [1, 2, 2, 4, 5]
    >>> double_if_seen_n_before([4, 4], 1)
    [4, 8]
    >>> double_if_seen_n_before([], 1)
    []
    """
    return [b * 2 if i >= n and blocks[i - n] == b else b for i, b in enumerate(blocks)]


@exercise(
    "Return the color of the bead at index i of an endless pattern that first shows each bead of the pattern once, then each twice, then starts again.",
    "A bead string repeats: the pattern with single beads followed by the pattern with every bead doubled. Which bead is at index i?",
)
def bead_at(pattern: str, i: int) -> str:
    """A necklace repeats a section that consists of the pattern followed by the pattern with every bead doubled. Return the bead at index i.

    >>> bead_at("ab", 1)
    'b'
    >>> bead_at("ab", 3)
    'a'
    >>> bead_at("ab", 6)
    'a'
    """
    section = pattern + "".join(bead * 2 for bead in pattern)
    return section[i % len(section)]
