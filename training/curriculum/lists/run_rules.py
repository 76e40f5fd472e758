"""Runs of equal, rising or otherwise related neighbouring elements."""

from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "How long is each block of identical neighbours? List the lengths from left to right.",
    "Given a list, cut it into maximal runs of equal elements and count the elements of each.",
)
def run_lengths_of(items: list) -> list[int]:
    """Return the lengths of all runs of equal adjacent elements.

    >>> run_lengths_of([1, 1, 2, 1])
    [2, 1, 1]
    >>> run_lengths_of(["a"])
    [1]
    >>> run_lengths_of([])
    []
    """
    return [len(list(group)) for _, group in groupby(items)]


@exercise(
    "List one element for every block of identical neighbours.",
    "Given a list, name the values of its maximal runs in order; a value may appear several times.",
)
def run_values(items: list) -> list:
    """Return the value of each run of equal adjacent elements.

    >>> run_values([1, 1, 2, 1])
    [1, 2, 1]
    >>> run_values(["a", "a"])
    ['a']
    >>> run_values([])
    []
    """
    return [value for value, _ in groupby(items)]


@exercise(
    "Number of maximal blocks of identical neighbours.",
    "Given a list, return how many times a new value starts, the first element included.",
)
def number_of_runs(items: list) -> int:
    """Count the runs of equal adjacent elements.

    >>> number_of_runs([1, 1, 2, 1])
    3
    >>> number_of_runs(["a"])
    1
    >>> number_of_runs([])
    0
    """
    runs = 0
    for i in range(len(items)):
        if i == 0 or items[i] != items[i - 1]:
            runs += 1
    return runs


@exercise(
    "How often does value occur in a row at most?",
    "Given a list and a value, find the greatest number of its consecutive occurrences.",
)
def longest_run_of_value(items: list, value) -> int:
    """Return the length of the longest run of adjacent elements equal to value.

    >>> longest_run_of_value([1, 1, 2, 1, 1, 1], 1)
    3
    >>> longest_run_of_value(["a", "b"], "c")
    0
    >>> longest_run_of_value([], 0)
    0
    """
    best = current = 0
    for item in items:
        current = current + 1 if item == value else 0
        best = max(best, current)
    return best


@exercise(
    "Which element is repeated most often in a row? The earliest one on a tie, None for an empty list.",
    "Given a list, find the maximal block of identical neighbours with the most elements and return its value.",
)
def value_of_longest_run(items: list):
    """Return the value that forms the longest run of equal adjacent elements; ties go to the first run; None if empty.

    >>> value_of_longest_run([1, 2, 2, 3, 3])
    2
    >>> value_of_longest_run(["x"])
    'x'
    >>> value_of_longest_run([]) is None
    True
    """
    best, best_length = None, 0
    for value, group in groupby(items):
        length = len(list(group))
        if length > best_length:
            best, best_length = value, length
    return best


@exercise(
    "Find where the maximal block of identical neighbours with the most elements begins (-1 for an empty list).",
    "Given a list, locate its longest run of equal adjacent entries and return its start position.",
)
def start_of_longest_run(items: list) -> int:
    """Return the index at which the longest run of equal elements starts; ties go to the first; -1 if empty.

    >>> start_of_longest_run([1, 2, 2, 3])
    1
    >>> start_of_longest_run([5, 6])
    0
    >>> start_of_longest_run([])
    -1
    """
    best_start, best_length = -1, 0
    start = 0
    for i in range(len(items)):
        if items[i] != items[start]:
            start = i
        if i - start + 1 > best_length:
            best_start, best_length = start, i - start + 1
    return best_start


@exercise(
    "Start a new piece whenever a number is not greater than the one before it.",
    "Given nums, split the list into ascending blocks of consecutive elements.",
)
def rising_runs(nums: list[int]) -> list[list[int]]:
    """Return nums cut into maximal strictly increasing runs.

    >>> rising_runs([1, 3, 2, 5, 5])
    [[1, 3], [2, 5], [5]]
    >>> rising_runs([3, 2, 1])
    [[3], [2], [1]]
    >>> rising_runs([])
    []
    """
    runs = []
    for n in nums:
        if runs and n > runs[-1][-1]:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


@exercise(
    "How many adjacent entries in a row get bigger and bigger at most?",
    (
        "Given nums, find the greatest number of neighbouring elements such that each exceeds the one before; "
        "0 if empty."
    ),
)
def longest_rise(nums: list[int]) -> int:
    """Return the length of the longest strictly increasing run of consecutive numbers.

    >>> longest_rise([1, 3, 2, 5, 6])
    3
    >>> longest_rise([3, 2])
    1
    >>> longest_rise([])
    0
    """
    best = current = 0
    last = None
    for n in nums:
        current = current + 1 if last is not None and n > last else 1
        best = max(best, current)
        last = n
    return best


@exercise(
    "At most how many adjacent entries in a row get smaller and smaller?",
    (
        "Write a function that finds the longest stretch in which each number is less than its predecessor; 0 "
        "if empty."
    ),
)
def longest_fall(nums):
    """Return the length of the longest strictly decreasing run of consecutive numbers.

    >>> longest_fall([5, 4, 6, 3, 1])
    3
    >>> longest_fall([1, 2])
    1
    >>> longest_fall([])
    0
    """
    if not nums:
        return 0
    best = current = 1
    for a, b in zip(nums, nums[1:]):
        current = current + 1 if b < a else 1
        best = max(best, current)
    return best


@exercise(
    "Find the longest stretch of adjacent entries counting upwards in steps of one.",
    "Given a list, return its longest slice of the form n, n + 1, n + 2 and so on, the first one on a tie.",
)
def longest_consecutive_block(nums: list[int]) -> list[int]:
    """Return the longest run of neighbours in which each number is exactly one more than the one before; ties go to
    the first.

    >>> longest_consecutive_block([4, 5, 1, 2, 3, 9])
    [1, 2, 3]
    >>> longest_consecutive_block([7, 5])
    [7]
    >>> longest_consecutive_block([])
    []
    """
    blocks = []
    for n in nums:
        if blocks and blocks[-1][-1] + 1 == n:
            blocks[-1].append(n)
        else:
            blocks.append([n])
    return max(blocks, key=len, default=[])


@exercise(
    "Which elements stand k or more times in a row? List the value of each such block.",
    "Given a list and k, find its maximal blocks of identical neighbours with a length of k or more.",
)
def runs_at_least(items: list, k: int) -> list:
    """Return the values of all runs of at least k equal adjacent elements, in order.

    >>> runs_at_least([1, 1, 2, 3, 3, 3], 2)
    [1, 3]
    >>> runs_at_least(["a", "b"], 2)
    []
    >>> runs_at_least([5], 1)
    [5]
    """
    return [value for value, group in groupby(items) if len(list(group)) >= k]


@exercise(
    "Tell if there are k equal elements directly after one another.",
    "Given a list and a positive k, return True when a run of identical neighbours reaches the length k.",
)
def has_k_in_a_row(items: list, k: int) -> bool:
    """Check whether some element occurs at least k times in a row.

    >>> has_k_in_a_row([1, 2, 2, 2], 3)
    True
    >>> has_k_in_a_row([1, 2, 1], 2)
    False
    >>> has_k_in_a_row([4], 1)
    True
    """
    return any(len(set(items[i:i + k])) == 1 for i in range(len(items) - k + 1))


@exercise(
    "Keep no more than k identical neighbours in a row.",
    "Given a list and k, drop each element which is preceded by k equal elements of its run.",
)
def limit_runs(items: list, k: int) -> list:
    """Return items with every run of equal adjacent elements shortened to at most k elements.

    >>> limit_runs([1, 1, 1, 2, 2], 2)
    [1, 1, 2, 2]
    >>> limit_runs(["a", "a"], 1)
    ['a']
    >>> limit_runs([], 3)
    []
    """
    result = []
    for value, group in groupby(items):
        result += list(group)[:k]
    return result


@exercise(
    "Keep only blocks of two or more identical adjacent elements.",
    "Given a list, remove each element which differs from both the one before and the one after it.",
)
def drop_single_runs(items: list) -> list:
    """Return items without the elements that have no equal neighbour.

    >>> drop_single_runs([1, 2, 2, 3])
    [2, 2]
    >>> drop_single_runs(["a", "a", "b", "b"])
    ['a', 'a', 'b', 'b']
    >>> drop_single_runs([5])
    []
    """
    result = []
    for _, group in groupby(items):
        block = list(group)
        if len(block) > 1:
            result.extend(block)
    return result


@exercise(
    "Collect the blocks of neighbouring entries that all exceed limit.",
    "Given values and a limit, split the list at everything not above the limit and return the nonempty pieces.",
)
def runs_above(values: list[int], limit: int) -> list[list[int]]:
    """Return the maximal runs of consecutive values greater than limit.

    >>> runs_above([5, 1, 6, 7, 2], 3)
    [[5], [6, 7]]
    >>> runs_above([1, 2], 5)
    []
    >>> runs_above([9], 0)
    [[9]]
    """
    return [list(group) for above, group in groupby(values, key=lambda v: v > limit) if above]


@exercise(
    "How long is the longest run of neighbouring entries under limit?",
    "Given values and a limit, find the greatest count of adjacent values less than the limit.",
)
def longest_stretch_below(values: list[float], limit: float) -> int:
    """Return the largest number of consecutive values that are all below limit.

    >>> longest_stretch_below([1, 2, 9, 1], 5)
    2
    >>> longest_stretch_below([7, 8], 5)
    0
    >>> longest_stretch_below([], 1)
    0
    """
    best = count = 0
    for v in values:
        if v < limit:
            count += 1
            best = max(best, count)
        else:
            count = 0
    return best


@exercise(
    "Split the list wherever an even number is followed by an odd one or the other way round.",
    "Given nums, group adjacent elements as long as they are all even or all odd.",
)
def parity_blocks(nums: list[int]) -> list[list[int]]:
    """Return nums cut into runs of neighbours with equal parity.

    >>> parity_blocks([2, 4, 1, 6])
    [[2, 4], [1], [6]]
    >>> parity_blocks([3, 5])
    [[3, 5]]
    >>> parity_blocks([])
    []
    """
    return [list(group) for _, group in groupby(nums, key=lambda n: n % 2)]


@exercise(
    "Add up neighbours as long as the sign does not change and list these totals.",
    "Given nums, cut the list between negative and nonnegative neighbours and compute the sum of each piece.",
)
def sign_block_sums(nums: list[int]) -> list[int]:
    """Return the sums of the maximal runs of numbers with the same sign; zero counts as positive.

    >>> sign_block_sums([1, 2, -3, -4, 5])
    [3, -7, 5]
    >>> sign_block_sums([-1, -1])
    [-2]
    >>> sign_block_sums([])
    []
    """
    return [sum(group) for _, group in groupby(nums, key=lambda n: n < 0)]


@exercise(
    "Cut the list at each separator, as str.split does with a text.",
    "Given a list and a separator value, return the pieces between separators, some of which may be empty.",
)
def split_at_value(items: list, separator) -> list[list]:
    """Return items split at every occurrence of separator; the separators themselves are dropped.

    >>> split_at_value([1, 0, 2, 3], 0)
    [[1], [2, 3]]
    >>> split_at_value(["a", ";", ";", "b"], ";")
    [['a'], [], ['b']]
    >>> split_at_value([], 0)
    [[]]
    """
    parts = [[]]
    for item in items:
        if item == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


@exercise(
    "Begin a new piece at each decrease; equal neighbours stay together.",
    "Given nums, split it into blocks which never go down.",
)
def split_at_drops(nums: list[int]) -> list[list[int]]:
    """Return nums cut before every number that is smaller than the number before it.

    >>> split_at_drops([1, 2, 2, 1, 5])
    [[1, 2, 2], [1, 5]]
    >>> split_at_drops([3, 2, 1])
    [[3], [2], [1]]
    >>> split_at_drops([])
    []
    """
    pieces = []
    for i, n in enumerate(nums):
        if i == 0 or n < nums[i - 1]:
            pieces.append([])
        pieces[-1].append(n)
    return pieces


@exercise(
    "Cut a sorted list wherever two neighbours are more than gap apart.",
    "Given sorted times and a maximal gap, collect the times that follow each other closely into lists.",
)
def split_by_gap(times: list[int], gap: int) -> list[list[int]]:
    """Return ascending times grouped into sessions: a step larger than gap starts a new group.

    >>> split_by_gap([1, 2, 10, 11], 3)
    [[1, 2], [10, 11]]
    >>> split_by_gap([5], 1)
    [[5]]
    >>> split_by_gap([], 2)
    []
    """
    groups = []
    for t in times:
        if groups and t - groups[-1][-1] <= gap:
            groups[-1].append(t)
        else:
            groups.append([t])
    return groups


@exercise(
    "Fill blocks from left to right and start a new one when the next number would push the total over limit.",
    "Given positive numbers not above the limit, group neighbours greedily so that no group exceeds the limit.",
)
def blocks_up_to_sum(nums: list[int], limit: int) -> list[list[int]]:
    """Return nums cut into blocks, each as long as possible without a sum above limit.

    >>> blocks_up_to_sum([2, 3, 4, 1], 5)
    [[2, 3], [4, 1]]
    >>> blocks_up_to_sum([5, 5], 5)
    [[5], [5]]
    >>> blocks_up_to_sum([], 3)
    []
    """
    blocks = []
    for n in nums:
        if blocks and sum(blocks[-1]) + n <= limit:
            blocks[-1].append(n)
        else:
            blocks.append([n])
    return blocks


@exercise(
    "Split the list before each marker and keep the markers at the front of the pieces.",
    (
        "Given a list and a marker value, start another group whenever the marker appears; leading items form "
        "a group too."
    ),
)
def start_with_marker(items: list, marker) -> list[list]:
    """Return items cut so that every occurrence of marker begins a new piece.

    >>> start_with_marker(["h", 1, 2, "h", 3], "h")
    [['h', 1, 2], ['h', 3]]
    >>> start_with_marker([1, 2], "h")
    [[1, 2]]
    >>> start_with_marker([], "h")
    []
    """
    groups = []
    for item in items:
        if item == marker or not groups:
            groups.append([])
        groups[-1].append(item)
    return groups


@exercise(
    "Describe each block of two or more identical neighbours by its length and value.",
    "Given a list, list (count, element) for all its maximal runs with at least two elements.",
)
def encode_runs(items: list) -> list[tuple]:
    """Return the runs of equal adjacent elements as pairs (length, value), leaving out runs of length one.

    >>> encode_runs(["a", "a", "b", "a"])
    [(2, 'a')]
    >>> encode_runs([5, 5, 5])
    [(3, 5)]
    >>> encode_runs([1, 2])
    []
    """
    pairs = [(len(list(group)), value) for value, group in groupby(items)]
    return [pair for pair in pairs if pair[0] > 1]


@exercise(
    "Write values[0] counts[0] times, then values[1] counts[1] times, and so on.",
    "Given two lists of equal length, expand them to the runs they describe.",
)
def list_expand_counts(values: list, counts: list[int]) -> list:
    """Return a list in which each value is repeated as often as the matching count says.

    >>> list_expand_counts(["a", "b"], [2, 1])
    ['a', 'a', 'b']
    >>> list_expand_counts([7], [0])
    []
    >>> list_expand_counts([], [])
    []
    """
    result = []
    for value, count in zip(values, counts):
        result += [value] * count
    return result


@exercise(
    "Sort the lengths of all blocks of identical neighbours downwards and return the second, else 0.",
    "Given a list, find its runs and return the length of the runner-up.",
)
def second_longest_run_length(items: list) -> int:
    """Return the length of the second longest run of equal adjacent elements, or 0 if there are fewer than two runs.

    >>> second_longest_run_length([1, 1, 1, 2, 3, 3])
    2
    >>> second_longest_run_length(["a", "a"])
    0
    >>> second_longest_run_length([])
    0
    """
    lengths = sorted((len(list(group)) for _, group in groupby(items)), reverse=True)
    return lengths[1] if len(lengths) > 1 else 0


@exercise(
    "Find the start of the first k identical neighbours; -1 if there are none.",
    "Given a list and k, return the smallest i such that items[i] to items[i + k - 1] are all the same.",
)
def first_run_of_length(items: list, k: int) -> int:
    """Return the index at which k equal adjacent elements begin for the first time, or -1.

    >>> first_run_of_length([1, 2, 2, 2], 2)
    1
    >>> first_run_of_length(["a", "b"], 2)
    -1
    >>> first_run_of_length([3], 1)
    0
    """
    for i in range(len(items) - k + 1):
        if all(item == items[i] for item in items[i:i + k]):
            return i
    return -1


@exercise(
    "List where the load is 0: one pair of first and last index per block of adjacent zeros.",
    "Given a list of numbers, find all stretches of zeros and give the positions at which they begin and end.",
)
def idle_periods(load: list[int]) -> list[tuple[int, int]]:
    """Return the (start, end) index pairs of all maximal runs of zeros, end included.

    >>> idle_periods([0, 0, 5, 0])
    [(0, 1), (3, 3)]
    >>> idle_periods([1, 2])
    []
    >>> idle_periods([0])
    [(0, 0)]
    """
    periods = []
    for i, value in enumerate(load):
        if value == 0:
            if i > 0 and load[i - 1] == 0:
                periods[-1] = (periods[-1][0], i)
            else:
                periods.append((i, i))
    return periods
