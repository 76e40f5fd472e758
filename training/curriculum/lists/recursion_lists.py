"""Recursion and while loops on lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up a list by recursion; the empty list has the sum 0.",
    "Given nums, split off the first entry and add it to the total of the remaining list.",
)
def recursive_total(nums: list[int]) -> int:
    """Return the sum of the numbers, computed recursively as first number plus the sum of the rest.

    >>> recursive_total([3, 4, 5])
    12
    >>> recursive_total([7])
    7
    >>> recursive_total([])
    0
    """
    if not nums:
        return 0
    return nums[0] + recursive_total(nums[1:])


@exercise(
    "Find the maximum recursively.",
    (
        "Given a nonempty list, use recursion: a single number is the maximum, otherwise compare it with the "
        "rest's maximum."
    ),
)
def list_recursive_maximum(nums: list[int]) -> int:
    """Return the largest number of a nonempty list by comparing the first one with the maximum of the rest.

    >>> list_recursive_maximum([3, 9, 5])
    9
    >>> list_recursive_maximum([7])
    7
    >>> list_recursive_maximum([-4, -2])
    -2
    """
    if len(nums) == 1:
        return nums[0]
    rest = list_recursive_maximum(nums[1:])
    return nums[0] if nums[0] > rest else rest


@exercise(
    "Turn a list around by recursion without slicing backwards.",
    "Given a list, reverse everything behind the first element and put that element at the end.",
)
def list_recursive_reverse(items: list) -> list:
    """Return the list in reverse order, built recursively from the reversed rest and the first element.

    >>> list_recursive_reverse([1, 2, 3])
    [3, 2, 1]
    >>> list_recursive_reverse(["a"])
    ['a']
    >>> list_recursive_reverse([])
    []
    """
    if not items:
        return []
    return list_recursive_reverse(items[1:]) + [items[0]]


@exercise(
    "Number of copies of value, found by looking at the first element and counting in the rest.",
    (
        "Given a list and a value, return 0 for an empty list, else add 1 for a matching first element to the "
        "count of the rest."
    ),
)
def recursive_count(items: list, value) -> int:
    """Count by recursion how often value occurs in the list.

    >>> recursive_count([1, 2, 1], 1)
    2
    >>> recursive_count(["a"], "b")
    0
    >>> recursive_count([], 0)
    0
    """
    if not items:
        return 0
    return (items[0] == value) + recursive_count(items[1:], value)


@exercise(
    "Number of innermost elements at any depth.",
    "Given a list that may contain lists, return how many non-list items it holds altogether.",
)
def deep_length(items: list) -> int:
    """Count the elements of a nested list that are not lists themselves.

    >>> deep_length([1, [2, [3, 4]], 5])
    5
    >>> deep_length([[], [[]]])
    0
    >>> deep_length(["a"])
    1
    """
    return sum(deep_length(item) if isinstance(item, list) else 1 for item in items)


@exercise(
    "Compute one plus the greatest depth of the inner lists.",
    "Given a list that may contain lists, find the maximal number of brackets open at the same time.",
)
def nesting_level(items: list) -> int:
    """Return how deep lists are nested: 1 for a list without inner lists.

    >>> nesting_level([1, 2])
    1
    >>> nesting_level([1, [2, [3]]])
    3
    >>> nesting_level([])
    1
    """
    return 1 + max((nesting_level(item) for item in items if isinstance(item, list)), default=0)


@exercise(
    "Turn around a nested list on every level.",
    "Given a list that may contain lists, reverse its order and, recursively, that of each inner list.",
)
def deep_reverse(items: list) -> list:
    """Return the list reversed, with all inner lists reversed too.

    >>> deep_reverse([1, [2, 3], 4])
    [4, [3, 2], 1]
    >>> deep_reverse([[1, 2], [3]])
    [[3], [2, 1]]
    >>> deep_reverse([])
    []
    """
    return [deep_reverse(item) if isinstance(item, list) else item for item in reversed(items)]


@exercise(
    "Multiply each number by two on all levels.",
    "Given numbers and lists nested arbitrarily, build the same structure from doubled numbers.",
)
def deep_double(items: list) -> list:
    """Return the nested list with every number doubled and the structure kept.

    >>> deep_double([1, [2, [3]]])
    [2, [4, [6]]]
    >>> deep_double([[]])
    [[]]
    >>> deep_double([0, -4])
    [0, -8]
    """
    return [deep_double(item) if isinstance(item, list) else item * 2 for item in items]


@exercise(
    "Tell if a nested list contains value somewhere.",
    "Given a list that may contain lists, search all levels for an element equal to the value.",
)
def deep_contains(items: list, value) -> bool:
    """Check whether value occurs in the list or in a list inside of it, at any depth.

    >>> deep_contains([1, [2, [3]]], 3)
    True
    >>> deep_contains([1, [2]], 5)
    False
    >>> deep_contains([], 0)
    False
    """
    for item in items:
        if item == value:
            return True
        if isinstance(item, list) and deep_contains(item, value):
            return True
    return False


@exercise(
    "Build the power set recursively.",
    "Given a list, list every choice of elements in their original order, the empty one included.",
)
def every_subset(items: list) -> list[list]:
    """Return all subsets as lists: first those without the first element, then the same ones with it.

    >>> every_subset([1, 2])
    [[], [2], [1], [1, 2]]
    >>> every_subset(["a"])
    [[], ['a']]
    >>> every_subset([])
    [[]]
    """
    if not items:
        return [[]]
    rest = every_subset(items[1:])
    return rest + [[items[0]] + subset for subset in rest]


@exercise(
    "List every permutation of a list without itertools.",
    "Given distinct elements, put each of them in front of all arrangements of the others.",
)
def every_arrangement(items: list) -> list[list]:
    """Return all orders of the elements, built by choosing each element in turn as the first one.

    >>> every_arrangement([1, 2, 3])
    [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    >>> every_arrangement(["a"])
    [['a']]
    >>> every_arrangement([])
    [[]]
    """
    if not items:
        return [[]]
    result = []
    for i, item in enumerate(items):
        for rest in every_arrangement(items[:i] + items[i + 1:]):
            result.append([item] + rest)
    return result


@exercise(
    "Number of subsets of positions with the given sum; the empty choice has the sum 0.",
    "Given nums and a total, decide recursively for each element whether it is taken and count the successes.",
)
def ways_to_reach(nums: list[int], total: int) -> int:
    """Count the ways to choose some of the elements so that their sum is total.

    >>> ways_to_reach([1, 2, 3], 3)
    2
    >>> ways_to_reach([5], 0)
    1
    >>> ways_to_reach([2, 2], 2)
    2
    """
    if not nums:
        return 1 if total == 0 else 0
    return ways_to_reach(nums[1:], total) + ways_to_reach(nums[1:], total - nums[0])


@exercise(
    "List the totals of all subsets.",
    "Given nums, start with 0 and add each number to everything reached so far; return the sorted results.",
)
def list_reachable_sums(nums: list[int]) -> list[int]:
    """Return all sums that can be formed from some of the numbers, ascending and without repeats; 0 stands for none.

    >>> list_reachable_sums([1, 3])
    [0, 1, 3, 4]
    >>> list_reachable_sums([2, 2])
    [0, 2, 4]
    >>> list_reachable_sums([])
    [0]
    """
    sums = {0}
    for n in nums:
        sums |= {s + n for s in sums}
    return sorted(sums)


@exercise(
    "Simulate a game: in turn remove the greater of the first and last entry and add it to the own score.",
    "Given nums, let two players grab greedily from the ends and return both totals, starting player first.",
)
def take_turns_larger_end(nums: list[int]) -> tuple[int, int]:
    """Return the sums of two players who alternately take the larger one of the two end numbers; on a tie the left
    one.

    >>> take_turns_larger_end([4, 1, 2, 7])
    (9, 5)
    >>> take_turns_larger_end([5])
    (5, 0)
    >>> take_turns_larger_end([])
    (0, 0)
    """
    rest = list(nums)
    scores = [0, 0]
    turn = 0
    while rest:
        scores[turn] += rest.pop(0) if rest[0] >= rest[-1] else rest.pop()
        turn = 1 - turn
    return scores[0], scores[1]


@exercise(
    "Go from an index i to links[i] and repeat this steps times.",
    "Given a list of indices, a start and a number of steps, find where the walk ends.",
)
def follow_links(links: list[int], start: int, steps: int) -> int:
    """Return the index reached from start after following links the given number of times.

    >>> follow_links([1, 2, 0], 0, 2)
    2
    >>> follow_links([0], 0, 5)
    0
    >>> follow_links([2, 0, 1], 1, 0)
    1
    """
    position = start
    for _ in range(steps):
        position = links[position]
    return position


@exercise(
    "Compute the length of the cycle of a permutation that contains start.",
    "Given a permutation of indices, follow it from start until start is reached again and count the steps.",
)
def cycle_length_from(links: list[int], start: int) -> int:
    """Return how many steps it takes to come back to start when going from i to links[i]; links is a permutation.

    >>> cycle_length_from([1, 2, 0], 0)
    3
    >>> cycle_length_from([0, 2, 1], 1)
    2
    >>> cycle_length_from([0], 0)
    1
    """
    length = 1
    position = links[start]
    while position != start:
        position = links[position]
        length += 1
    return length


@exercise(
    "Add neighbours to get a list that is one shorter and repeat until one number remains.",
    "Given a nonempty list, build rows of neighbour sums like in a triangle and return its tip.",
)
def reduce_by_pairs(nums: list[int]) -> int:
    """Return the number left when the list is repeatedly replaced by the sums of its adjacent numbers.

    >>> reduce_by_pairs([1, 2, 3])
    8
    >>> reduce_by_pairs([7])
    7
    >>> reduce_by_pairs([4, 5])
    9
    """
    while len(nums) > 1:
        nums = [a + b for a, b in zip(nums, nums[1:])]
    return nums[0]


@exercise(
    "Replace the list by its consecutive differences repeatedly and count the rounds until only zeros remain.",
    "Given nums, return 0 if all are zero already, else one more than the count for the list of differences.",
)
def difference_rows_until_zero(nums: list[int]) -> int:
    """Return how many times differences of neighbours have to be taken until all numbers are zero (or none is left).

    >>> difference_rows_until_zero([1, 3, 5])
    2
    >>> difference_rows_until_zero([0, 0])
    0
    >>> difference_rows_until_zero([2, 2])
    1
    """
    rounds = 0
    while any(nums):
        nums = [b - a for a, b in zip(nums, nums[1:])]
        rounds += 1
    return rounds


@exercise(
    "Search a sorted list with binary search.",
    (
        "Given distinct numbers in increasing order, compare value with the middle one and continue in the "
        "fitting half."
    ),
)
def binary_find(sorted_nums: list[int], value: int) -> int:
    """Return an index at which value stands in the ascending list of distinct numbers, or -1, by halving the range.

    >>> binary_find([1, 4, 7, 9], 7)
    2
    >>> binary_find([1, 4], 3)
    -1
    >>> binary_find([], 1)
    -1
    """
    low, high = 0, len(sorted_nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if sorted_nums[middle] == value:
            return middle
        if sorted_nums[middle] < value:
            low = middle + 1
        else:
            high = middle - 1
    return -1


@exercise(
    "Drop leading entries one by one as long as the total exceeds limit.",
    "Given nonnegative numbers and a limit, find the longest suffix whose sum does not exceed the limit.",
)
def discard_until_sum_fits(nums: list[int], limit: int) -> list[int]:
    """Return what is left when numbers are removed from the front until the sum is at most limit.

    >>> discard_until_sum_fits([5, 3, 2], 6)
    [3, 2]
    >>> discard_until_sum_fits([1, 1], 9)
    [1, 1]
    >>> discard_until_sum_fits([7], 3)
    []
    """
    rest = list(nums)
    while rest and sum(rest) > limit:
        rest.pop(0)
    return rest


@exercise(
    (
        "Take 1 from the maximum and give it to the minimum repeatedly; count the moves until the spread is 1 "
        "or less."
    ),
    "Given a nonempty list, even out its numbers step by step and return the number of steps.",
)
def level_out_steps(nums: list[int]) -> int:
    """Return how many times a unit has to be moved from the largest to the smallest number until they differ by at
    most one.

    >>> level_out_steps([1, 5])
    2
    >>> level_out_steps([2, 2, 3])
    0
    >>> level_out_steps([0, 6, 0])
    4
    """
    values = list(nums)
    steps = 0
    while max(values) - min(values) > 1:
        values[values.index(max(values))] -= 1
        values[values.index(min(values))] += 1
        steps += 1
    return steps


@exercise(
    "Work on the tasks round robin: a task needing more than slice_size goes to the back with the remainder.",
    "Given work amounts and a slice size, simulate a queue and list the original indices as they get finished.",
)
def serve_queue(tasks: list[int], slice_size: int) -> list[int]:
    """Return the task indices in the order of completion when each task in turn gets slice_size units of work.

    >>> serve_queue([3, 1, 2], 2)
    [1, 2, 0]
    >>> serve_queue([5], 2)
    [0]
    >>> serve_queue([], 1)
    []
    """
    queue = list(enumerate(tasks))
    done = []
    while queue:
        i, work = queue.pop(0)
        if work <= slice_size:
            done.append(i)
        else:
            queue.append((i, work - slice_size))
    return done
