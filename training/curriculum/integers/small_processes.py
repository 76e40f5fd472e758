"""Small step-by-step processes with whole numbers: loops until something happens."""

from training.curriculum.exercise import exercise


@exercise(
    "Take numbers from the front of the list until their sum is larger than limit; return how many were taken, or all if the limit is never passed.",
    "Count the elements needed for the running total to exceed limit.",
)
def taken_until_over(numbers, limit):
    """Return how many numbers must be added to exceed limit (all if never).

    >>> taken_until_over([4, 3, 5, 1], 6)
    2
    >>> taken_until_over([1, 1], 10)
    2
    >>> taken_until_over([], 0)
    0
    """
    total = 0
    for count, number in enumerate(numbers, 1):
        total += number
        if total > limit:
            return count
    return len(numbers)


@exercise(
    "Repeat adding the digit sum to n until it is at least limit; return the final number.",
    "Replace n by n plus its digit sum as long as n is below limit (n at least 1).",
)
def grow_by_digit_sum(n: int, limit: int) -> int:
    """Return the first value >= limit when n grows by its digit sum.

    >>> grow_by_digit_sum(12, 20)
    21
    >>> grow_by_digit_sum(50, 20)
    50
    >>> grow_by_digit_sum(1, 100)
    101
    """
    while n < limit:
        n += sum(int(d) for d in str(n))
    return n


@exercise(
    "Two counters start at a and b; in each round the smaller one grows by step (a on a tie). Return both after n rounds.",
    "n times: add step to the smaller number, to the first if they are equal.",
)
def raise_the_smaller(a, b, step, n):
    """Return a and b after n times raising the smaller by step.

    >>> raise_the_smaller(1, 5, 2, 3)
    (7, 5)
    >>> raise_the_smaller(0, 0, 1, 2)
    (1, 1)
    >>> raise_the_smaller(4, 9, 3, 0)
    (4, 9)
    """
    for _ in range(n):
        if a <= b:
            a += step
        else:
            b += step
    return a, b


@exercise(
    "Start with 0 and read instructions: positive numbers are added, a negative number -k divides the value by k without remainder; return the result.",
    "Apply the list: n > 0 adds n, n < 0 integer-divides by its absolute value.",
)
def add_or_divide(instructions: list[int]) -> int:
    """Return the value after all instructions (positive: add, negative: divide).

    >>> add_or_divide([10, 5, -4])
    3
    >>> add_or_divide([7])
    7
    >>> add_or_divide([-3])
    0
    """
    value = 0
    for number in instructions:
        if number > 0:
            value += number
        else:
            value //= -number
    return value


@exercise(
    "Charge level after events: '+n' charges by n up to 100, '-n' uses n down to 0. Start at level.",
    "Apply signed changes to a level that always stays between 0 and 100.",
)
def level_after(level, changes):
    """Return the level after all changes, limited to 0 .. 100 after each one.

    >>> level_after(90, [20, -30])
    70
    >>> level_after(10, [-50, 5])
    5
    >>> level_after(40, [])
    40
    """
    for change in changes:
        level = max(0, min(100, level + change))
    return level


@exercise(
    "Return the number of moves to sort coins into two equal piles by moving k coins at a time from the larger to the smaller pile, or -1 if impossible.",
    "How many moves of k coins make the piles a and b equal? -1 if they never become equal.",
)
def moves_to_equal_piles(a: int, b: int, k: int) -> int:
    """Return the number of moves of k coins until both piles are equal, or -1.

    >>> moves_to_equal_piles(10, 4, 1)
    3
    >>> moves_to_equal_piles(9, 5, 2)
    1
    >>> moves_to_equal_piles(9, 4, 1)
    -1
    """
    moves, rest = divmod(abs(a - b), 2 * k)
    return moves if rest == 0 else -1


@exercise(
    "A lamp is switched at the given seconds, it starts off. How many seconds is it on until end? Switch times are ascending and not after end.",
    "Add up the time between every odd and even switching; a last open interval lasts until end.",
)
def lamp_on_seconds(switches, end):
    """Return how long a lamp is on when it is switched at the given times.

    >>> lamp_on_seconds([2, 5, 7], 10)
    6
    >>> lamp_on_seconds([1, 4], 10)
    3
    >>> lamp_on_seconds([], 5)
    0
    """
    times = switches + [end] if len(switches) % 2 else switches
    return sum(b - a for a, b in zip(times[::2], times[1::2]))


@exercise(
    "Load parcels in order into vans with capacity limit; a new van starts when the next parcel does not fit. Return the load of each van.",
    "Fill vans one after the other without reordering and list their total weights.",
)
def van_loads(weights: list[int], limit: int) -> list[int]:
    """Return the loads of the vans when parcels are loaded in order.

    >>> van_loads([4, 3, 5, 2], 8)
    [7, 7]
    >>> van_loads([8, 8], 8)
    [8, 8]
    >>> van_loads([], 5)
    []
    """
    loads = []
    for weight in weights:
        if loads and loads[-1] + weight <= limit:
            loads[-1] += weight
        else:
            loads.append(weight)
    return loads


@exercise(
    "Play a countdown: subtract the numbers one after the other from start, skipping those that would make it negative; return the rest.",
    "Subtract each number that still fits and ignore the others.",
)
def subtract_fitting(start, numbers):
    """Return start minus all numbers that fit, taken in order.

    >>> subtract_fitting(10, [4, 7, 5])
    1
    >>> subtract_fitting(3, [5])
    3
    >>> subtract_fitting(8, [])
    8
    """
    for number in numbers:
        if number <= start:
            start -= number
    return start


@exercise(
    "Return after how many throws the sum first equals target exactly; a throw that would exceed target does not count for the sum. None if never reached.",
    "Add throws unless they go beyond target; return the number of throws made when target is hit.",
)
def throws_to_hit(throws: list[int], target: int) -> int | None:
    """Return how many throws were made when the sum hits target, or None.

    >>> throws_to_hit([4, 5, 3, 1], 8)
    4
    >>> throws_to_hit([6, 6], 6)
    1
    >>> throws_to_hit([5, 5], 7) is None
    True
    """
    total = 0
    for count, throw in enumerate(throws, 1):
        if total + throw <= target:
            total += throw
        if total == target:
            return count
    return None


@exercise(
    "Return the numbers left after striking out every k-th number of 1..n.",
    "List 1 to n without the k-th, 2k-th, 3k-th ... number.",
)
def strike_every_kth(n: int, k: int) -> list[int]:
    """Return 1..n without every k-th number.

    >>> strike_every_kth(7, 3)
    [1, 2, 4, 5, 7]
    >>> strike_every_kth(4, 2)
    [1, 3]
    >>> strike_every_kth(3, 5)
    [1, 2, 3]
    """
    numbers = list(range(1, n + 1))
    del numbers[k - 1::k]
    return numbers


@exercise(
    "Each round every number larger than its right neighbour is reduced by one (all at once). Return the list after n rounds.",
    "n times: decrease the numbers that exceed the next number.",
)
def smooth_down(numbers: list[int], n: int) -> list[int]:
    """Return the numbers after n rounds of reducing those above their right neighbour.

    >>> smooth_down([5, 3, 4], 1)
    [4, 3, 4]
    >>> smooth_down([4, 1], 2)
    [2, 1]
    >>> smooth_down([1, 2], 3)
    [1, 2]
    """
    for _ in range(n):
        lower = [a - 1 if a > b else a for a, b in zip(numbers, numbers[1:])]
        numbers = lower + numbers[-1:]
    return numbers


@exercise(
    "In how many rounds of taking at most k items per heap are all heaps empty?",
    "Each round removes up to k from every heap; return the number of rounds needed.",
)
def rounds_to_clear(heaps, k):
    """Return the number of rounds until all heaps are empty.

    >>> rounds_to_clear([5, 2, 7], 3)
    3
    >>> rounds_to_clear([0], 2)
    0
    >>> rounds_to_clear([], 1)
    0
    """
    return max((-(-heap // k) for heap in heaps), default=0)
