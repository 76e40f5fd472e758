"""Lists of booleans and of zeros and ones."""

from training.curriculum.exercise import exercise


@exercise(
    "Tell if no False stands at position start or behind it.",
    "Given flags and a start index, return True when the rest of the list is entirely true.",
)
def all_set_from(flags: list[bool], start: int) -> bool:
    """Check whether all flags from index start on are true.

    >>> all_set_from([False, True, True], 1)
    True
    >>> all_set_from([True, False], 0)
    False
    >>> all_set_from([], 0)
    True
    """
    return all(flags[start:])


@exercise(
    "Tell if the list contains one single True.",
    "Given flags, return True when neither none nor several of them are set.",
)
def exactly_one_set(flags: list[bool]) -> bool:
    """Check whether exactly one flag is true.

    >>> exactly_one_set([False, True, False])
    True
    >>> exactly_one_set([True, True])
    False
    >>> exactly_one_set([])
    False
    """
    return sum(flags) == 1


@exercise(
    "List where the flags are set.",
    "Given booleans, collect the positions of all True entries in order.",
)
def positions_set(flags: list[bool]) -> list[int]:
    """Return the indices of the true flags.

    >>> positions_set([True, False, True])
    [0, 2]
    >>> positions_set([False])
    []
    >>> positions_set([])
    []
    """
    return [i for i, flag in enumerate(flags) if flag]


@exercise(
    "Build booleans from the list of set positions.",
    "Given a length and some indices, tell for each position whether it is among the indices.",
)
def flags_from_positions(length: int, positions: list[int]) -> list[bool]:
    """Return a list of the given length that is true exactly at the given positions.

    >>> flags_from_positions(4, [0, 2])
    [True, False, True, False]
    >>> flags_from_positions(2, [])
    [False, False]
    >>> flags_from_positions(1, [0, 5])
    [True]
    """
    return [i in positions for i in range(length)]


@exercise(
    "Negate every entry.",
    "Write a function that maps a list of booleans to the list of their opposites.",
)
def flip_all(flags):
    """Return the flags with true and false exchanged.

    >>> flip_all([True, False])
    [False, True]
    >>> flip_all([False, False])
    [True, True]
    >>> flip_all([])
    []
    """
    return [not flag for flag in flags]


@exercise(
    "Switch each k-th flag.",
    "Given flags and k, invert every flag whose 1-based place is a multiple of k.",
)
def flip_every_kth(flags: list[bool], k: int) -> list[bool]:
    """Return the flags with those in the places k, 2k, 3k and so on (counted from 1) toggled.

    >>> flip_every_kth([False, False, False, False], 2)
    [False, True, False, True]
    >>> flip_every_kth([True], 1)
    [False]
    >>> flip_every_kth([True, True], 3)
    [True, True]
    """
    return [not flag if place % k == 0 else flag for place, flag in enumerate(flags, start=1)]


@exercise(
    "Switch the lamps at the given indices one after the other.",
    "Given flags and a list of indices, invert the flag at every index in turn.",
)
def toggle_at(flags: list[bool], positions: list[int]) -> list[bool]:
    """Return the flags after toggling each listed position; a position listed twice is toggled twice.

    >>> toggle_at([False, False, True], [0, 2, 0])
    [False, False, False]
    >>> toggle_at([True], [])
    [True]
    >>> toggle_at([True, False], [1])
    [True, True]
    """
    result = list(flags)
    for i in positions:
        result[i] = not result[i]
    return result


@exercise(
    "Combine two lists of booleans with a logical and.",
    "Given two equally long lists, tell at which positions the two flags are set at once.",
)
def flags_and(a: list[bool], b: list[bool]) -> list[bool]:
    """Return for each position whether both lists are true there.

    >>> flags_and([True, True, False], [True, False, False])
    [True, False, False]
    >>> flags_and([True], [True])
    [True]
    >>> flags_and([], [])
    []
    """
    return [x and y for x, y in zip(a, b)]


@exercise(
    "Combine two lists of booleans with exclusive or.",
    "Given two equally long lists, tell at which positions they disagree.",
)
def flags_differ(a: list[bool], b: list[bool]) -> list[bool]:
    """Return for each position whether exactly one of the two flags is true.

    >>> flags_differ([True, True, False], [True, False, False])
    [False, True, False]
    >>> flags_differ([False], [True])
    [True]
    >>> flags_differ([], [])
    []
    """
    return [x != y for x, y in zip(a, b)]


@exercise(
    "Vote column by column: True needs k or more true flags.",
    "Given equally long rows of booleans, count the set flags per column and compare the count with k.",
)
def at_least_k_true(rows: list[list[bool]], k: int) -> list[bool]:
    """Return for each column whether at least k rows are true there.

    >>> at_least_k_true([[True, False], [True, True], [False, False]], 2)
    [True, False]
    >>> at_least_k_true([[True]], 1)
    [True]
    >>> at_least_k_true([], 1)
    []
    """
    return [sum(column) >= k for column in zip(*rows)]


@exercise(
    "Find where the leading run of true flags ends.",
    "Given flags, return the position of the earliest False, or len(flags) without one.",
)
def first_unset(flags: list[bool]) -> int:
    """Return the index of the first false flag, or the length of the list if all are true.

    >>> first_unset([True, True, False])
    2
    >>> first_unset([True])
    1
    >>> first_unset([])
    0
    """
    for i, flag in enumerate(flags):
        if not flag:
            return i
    return len(flags)


@exercise(
    "How far are neighbouring True entries apart at most?",
    "Given flags, list the positions that are set and compute the maximal difference of successive ones.",
)
def longest_gap_between_true(flags: list[bool]) -> int:
    """Return the largest distance between two consecutive true flags, or 0 if fewer than two are true.

    >>> longest_gap_between_true([True, False, False, True, True])
    3
    >>> longest_gap_between_true([False, True])
    0
    >>> longest_gap_between_true([])
    0
    """
    spots = [i for i, flag in enumerate(flags) if flag]
    return max((b - a for a, b in zip(spots, spots[1:])), default=0)


@exercise(
    "Describe the blocks of consecutive True entries by their first index and size.",
    "Given flags, find every stretch in which they are set and list where it begins and how long it is.",
)
def true_blocks(flags: list[bool]) -> list[tuple[int, int]]:
    """Return (start, length) for each maximal run of true flags.

    >>> true_blocks([True, True, False, True])
    [(0, 2), (3, 1)]
    >>> true_blocks([False])
    []
    >>> true_blocks([])
    []
    """
    blocks = []
    start = None
    for i, flag in enumerate(flags + [False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            blocks.append((start, i - start))
            start = None
    return blocks


@exercise(
    "Fill the gaps between the outermost True entries.",
    "Given flags, make everything from the first set position to the last set one true.",
)
def set_between_first_and_last(flags: list[bool]) -> list[bool]:
    """Return the flags with all entries between the first and the last true one set to true.

    >>> set_between_first_and_last([False, True, False, True, False])
    [False, True, True, True, False]
    >>> set_between_first_and_last([False, False])
    [False, False]
    >>> set_between_first_and_last([True])
    [True]
    """
    if True not in flags:
        return flags
    first = flags.index(True)
    last = len(flags) - 1 - flags[::-1].index(True)
    return [first <= i <= last for i in range(len(flags))]


@exercise(
    "Let every True also set its left and right neighbour.",
    "Given flags, a position of the result is set if the original flag before it, at it or after it is set.",
)
def spread_to_neighbours(flags: list[bool]) -> list[bool]:
    """Return for each position whether the flag there or a directly adjacent one is true.

    >>> spread_to_neighbours([False, False, True, False, False])
    [False, True, True, True, False]
    >>> spread_to_neighbours([False])
    [False]
    >>> spread_to_neighbours([True, False])
    [True, True]
    """
    return [any(flags[max(0, i - 1):i + 2]) for i in range(len(flags))]


@exercise(
    "Number of True entries whose adjacent entries are both false or missing.",
    "Given flags, return how many are set while the flags directly before and after are not.",
)
def isolated_true_count(flags: list[bool]) -> int:
    """Count the true flags that have no true neighbour.

    >>> isolated_true_count([True, False, True, True])
    1
    >>> isolated_true_count([True])
    1
    >>> isolated_true_count([])
    0
    """
    padded = [False] + flags + [False]
    return sum(b and not a and not c for a, b, c in zip(padded, padded[1:], padded[2:]))


@exercise(
    "Tell if no 1 comes after a 0.",
    "Given a 0/1 list, return True when it is sorted in descending order.",
)
def ones_before_zeros(bits: list[int]) -> bool:
    """Check whether all ones stand before all zeros.

    >>> ones_before_zeros([1, 1, 0])
    True
    >>> ones_before_zeros([0, 1])
    False
    >>> ones_before_zeros([])
    True
    """
    return bits == sorted(bits, reverse=True)


@exercise(
    "Is the count of ones divisible by two?",
    "Given a 0/1 list, name the parity of how many ones it has.",
)
def parity_of_ones(bits: list[int]) -> str:
    """Return 'even' or 'odd' depending on the number of ones.

    >>> parity_of_ones([1, 0, 1])
    'even'
    >>> parity_of_ones([1])
    'odd'
    >>> parity_of_ones([])
    'even'
    """
    return "even" if sum(bits) % 2 == 0 else "odd"


@exercise(
    "Add a check bit for even parity.",
    "Given a 0/1 list, append 1 if it has an odd number of ones and 0 otherwise.",
)
def append_parity_bit(bits: list[int]) -> list[int]:
    """Return the bits with one more bit appended so that the number of ones is even.

    >>> append_parity_bit([1, 0, 1])
    [1, 0, 1, 0]
    >>> append_parity_bit([1, 1, 1])
    [1, 1, 1, 1]
    >>> append_parity_bit([])
    [0]
    """
    return bits + [sum(bits) % 2]


@exercise(
    "Write a number as a list of zeros and ones.",
    "Given n, list the digits of its binary representation from left to right; 0 gives [0].",
)
def bits_of_number(n: int) -> list[int]:
    """Return the binary digits of a nonnegative integer, the most significant one first.

    >>> bits_of_number(5)
    [1, 0, 1]
    >>> bits_of_number(0)
    [0]
    >>> bits_of_number(8)
    [1, 0, 0, 0]
    """
    return [int(digit) for digit in format(n, "b")]


@exercise(
    "Add or subtract each value depending on its mask bit.",
    "Given values and a 0/1 list of the same length, total them with plus for ones and minus for zeros.",
)
def mask_and_sum(values: list[int], mask: list[int]) -> int:
    """Return the sum of the values where mask is 1 minus the sum of those where mask is 0.

    >>> mask_and_sum([5, 3, 2], [1, 0, 1])
    4
    >>> mask_and_sum([4], [0])
    -4
    >>> mask_and_sum([], [])
    0
    """
    return sum(v if bit == 1 else -v for v, bit in zip(values, mask))


@exercise(
    "Where do k ones stand next to one another? Overlapping windows count separately.",
    "Given a 0/1 list and k, list every i such that bits[i] to bits[i + k - 1] are all 1.",
)
def run_of_ones_positions(bits: list[int], k: int) -> list[int]:
    """Return the start indices of all windows of k consecutive ones.

    >>> run_of_ones_positions([1, 1, 1, 0, 1], 2)
    [0, 1]
    >>> run_of_ones_positions([0], 1)
    []
    >>> run_of_ones_positions([1], 1)
    [0]
    """
    return [i for i in range(len(bits) - k + 1) if all(bits[i:i + k])]


@exercise(
    "Divide the number of yes answers by the number of valid answers.",
    "Given answers in any spelling of case, skip everything but yes and no and compute the fraction of yes.",
)
def yes_share(answers: list[str]) -> float:
    """Return the share of 'yes' among the answers that are 'yes' or 'no', ignoring case; 0.0 if there are none.

    >>> yes_share(["yes", "No", "maybe", "YES"])
    0.6666666666666666
    >>> yes_share(["?"])
    0.0
    >>> yes_share([])
    0.0
    """
    valid = [a.lower() for a in answers if a.lower() in ("yes", "no")]
    return valid.count("yes") / len(valid) if valid else 0.0
