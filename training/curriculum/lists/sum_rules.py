"""Sums and products of list elements under conditions on value, position and neighbours."""

from math import prod

from training.curriculum.exercise import exercise


@exercise(
    "Add up only those numbers in values that exceed limit.",
    "Given a list of numbers and a limit, compute the total of all entries strictly above the limit.",
)
def sum_of_values_above(values: list[int], limit: int) -> int:
    """Return the sum of the values that are greater than limit.

    >>> sum_of_values_above([3, 8, 12], 7)
    20
    >>> sum_of_values_above([1, 2], 5)
    0
    >>> sum_of_values_above([], 0)
    0
    """
    return sum(v for v in values if v > limit)


@exercise(
    "Total of all numbers in nums from low up to high, both bounds included.",
    "Write a function to add only those entries that are at least low and at most high.",
)
def sum_inside_interval(nums, low, high):
    """Return the sum of the numbers that lie between low and high inclusive.

    >>> sum_inside_interval([1, 5, 9, 12], 5, 10)
    14
    >>> sum_inside_interval([4, 4, 4], 4, 4)
    12
    >>> sum_inside_interval([], 1, 2)
    0
    """
    return sum(n for n in nums if low <= n <= high)


@exercise(
    "Add up every number that does not lie in the range low to high.",
    "Given nums and two bounds, compute the total of all entries below low or above high.",
)
def sum_outside_interval(nums, low, high):
    """Return the sum of the numbers smaller than low or greater than high.

    >>> sum_outside_interval([1, 5, 9, 12], 5, 10)
    13
    >>> sum_outside_interval([6, 7], 5, 10)
    0
    >>> sum_outside_interval([], 1, 2)
    0
    """
    return sum(n for n in nums if n < low or n > high)


@exercise(
    "Add together all list entries that are multiples of k.",
    (
        "You get a list of integers and a number k; compute the total of the elements that k divides without "
        "remainder."
    ),
)
def sum_of_multiples_in(values: list[int], k: int) -> int:
    """Return the sum of the values divisible by k.

    >>> sum_of_multiples_in([3, 4, 6, 7], 3)
    9
    >>> sum_of_multiples_in([5, 10, 20], 10)
    30
    >>> sum_of_multiples_in([], 2)
    0
    """
    return sum(v for v in values if v % k == 0)


@exercise(
    "Add up every second element, beginning with the first one.",
    "Given a list, compute the total of the entries whose index is an even number.",
)
def sum_at_even_positions(items: list[int]) -> int:
    """Return the sum of the elements at even indices (0, 2, 4, ...).

    >>> sum_at_even_positions([1, 10, 2, 20, 3])
    6
    >>> sum_at_even_positions([7])
    7
    >>> sum_at_even_positions([])
    0
    """
    return sum(items[::2])


@exercise(
    "Total of the elements in places k, 2k, 3k ... when counting from one.",
    "Write a function to add every k-th number of a list, counting places from 1.",
)
def sum_every_kth(items, k):
    """Return the sum of every k-th element: the k-th, the 2k-th, the 3k-th and so on.

    >>> sum_every_kth([1, 2, 3, 4, 5, 6], 2)
    12
    >>> sum_every_kth([1, 2, 3, 4, 5, 6], 3)
    9
    >>> sum_every_kth([1, 2], 5)
    0
    """
    return sum(items[k - 1::k])


@exercise(
    "Add up the top k values of the list.",
    "Given nums and a count k, compute the total of the k biggest entries; all of them if there are fewer.",
)
def sum_of_largest_k(nums: list[int], k: int) -> int:
    """Return the sum of the k largest numbers.

    >>> sum_of_largest_k([4, 9, 1, 7], 2)
    16
    >>> sum_of_largest_k([5, 5, 5], 1)
    5
    >>> sum_of_largest_k([2, 3], 10)
    5
    """
    return sum(sorted(nums, reverse=True)[:k])


@exercise(
    "Total of the k lowest entries in nums.",
    "Write a function which adds the k least values of a list.",
)
def sum_of_smallest_k(nums: list[int], k: int) -> int:
    """Return the sum of the k smallest numbers.

    >>> sum_of_smallest_k([4, 9, 1, 7], 2)
    5
    >>> sum_of_smallest_k([5, -5, 0], 1)
    -5
    >>> sum_of_smallest_k([2, 3], 10)
    5
    """
    return sum(sorted(nums)[:k])


@exercise(
    "Drop the minimum and the maximum once each and add up what is left; 0 if fewer than three numbers are given.",
    (
        "Given scores, compute the total after removing a single lowest and a single highest one (0 when "
        "under three)."
    ),
)
def sum_without_extremes(xs: list[int]) -> int:
    """Return the sum of xs without one smallest and one largest element, or 0 for fewer than three elements.

    >>> sum_without_extremes([5, 1, 9, 4])
    9
    >>> sum_without_extremes([3, 3, 3])
    3
    >>> sum_without_extremes([7, 2])
    0
    """
    if len(xs) < 3:
        return 0
    return sum(xs) - min(xs) - max(xs)


@exercise(
    "Add up the values from the start and stop as soon as a negative one appears.",
    "Given a list, compute the total of all leading entries up to but not including the first number below zero.",
)
def total_until_negative(values: list[int]) -> int:
    """Return the sum of the values before the first negative one.

    >>> total_until_negative([3, 4, -1, 9])
    7
    >>> total_until_negative([-2, 5])
    0
    >>> total_until_negative([1, 2, 3])
    6
    """
    total = 0
    for value in values:
        if value < 0:
            break
        total += value
    return total


@exercise(
    "Add up everything behind the final 0 in the list; without a 0 add up the whole list.",
    "Write a function that restarts its total at each zero and returns the total at the end.",
)
def total_after_last_zero(nums: list[int]) -> int:
    """Return the sum of the numbers after the last zero, or of all numbers if there is no zero.

    >>> total_after_last_zero([1, 2, 0, 3, 4])
    7
    >>> total_after_last_zero([5, 0])
    0
    >>> total_after_last_zero([2, 2])
    4
    """
    total = 0
    for n in nums:
        if n == 0:
            total = 0
        else:
            total += n
    return total


@exercise(
    "Total of everything enclosed by the first 0 and the last 0 of the list.",
    (
        "Given nums, add up the entries lying strictly between the outermost zeros; the result is 0 without "
        "two zeros."
    ),
)
def sum_between_zeros(nums: list[int]) -> int:
    """Return the sum of the numbers between the first and the last zero, or 0 if there are not two zeros.

    >>> sum_between_zeros([4, 0, 1, 2, 0, 7])
    3
    >>> sum_between_zeros([0, 3, 0, 5, 0])
    8
    >>> sum_between_zeros([1, 2, 0])
    0
    """
    zeros = [i for i, n in enumerate(nums) if n == 0]
    if len(zeros) < 2:
        return 0
    return sum(nums[zeros[0]:zeros[-1]])


@exercise(
    "Multiply every value with its position (from 0) and add the products.",
    "Compute the total of index times element over the whole list.",
)
def weighted_index_sum(values):
    """Return the sum of each value multiplied by its index.

    >>> weighted_index_sum([5, 2, 3])
    8
    >>> weighted_index_sum([10])
    0
    >>> weighted_index_sum([])
    0
    """
    return sum(i * v for i, v in enumerate(values))


@exercise(
    "Add the elements at even indices and subtract those at odd indices.",
    (
        "Write a function to total a list in which the signs alternate: plus for the first, minus for the "
        "second, etc."
    ),
)
def alternating_sign_sum(nums: list[int]) -> int:
    """Return nums[0] - nums[1] + nums[2] - nums[3] and so on.

    >>> alternating_sign_sum([10, 3, 5])
    12
    >>> alternating_sign_sum([1, 1, 1, 1])
    0
    >>> alternating_sign_sum([])
    0
    """
    return sum(nums[::2]) - sum(nums[1::2])


@exercise(
    "Add up all numbers while ignoring their signs.",
    "Given xs, compute the total of the magnitudes of its elements.",
)
def sum_of_absolute_values(xs: list[float]) -> float:
    """Return the sum of the absolute values of the numbers.

    >>> sum_of_absolute_values([3, -4, 0])
    7
    >>> sum_of_absolute_values([-1.5, 1.5])
    3.0
    >>> sum_of_absolute_values([])
    0
    """
    return sum(abs(x) for x in xs)


@exercise(
    "Cube every number below zero and add the results.",
    "Take only the negative entries of the list, raise each to the third power and return their total.",
)
def sum_of_cubes_of_negatives(xs):
    """Return the sum of the cubes of the negative numbers in xs.

    >>> sum_of_cubes_of_negatives([2, -2, -3])
    -35
    >>> sum_of_cubes_of_negatives([4, 5])
    0
    >>> sum_of_cubes_of_negatives([-1])
    -1
    """
    return sum(x ** 3 for x in xs if x < 0)


@exercise(
    "Multiply the entries of nums together, skipping zeros.",
    "Given a list, compute the product of everything except the zeros; an empty product is 1.",
)
def product_of_nonzero(nums: list[int]) -> int:
    """Return the product of all numbers that are not zero.

    >>> product_of_nonzero([2, 0, 3])
    6
    >>> product_of_nonzero([0, 0])
    1
    >>> product_of_nonzero([-4, 5, 0, 2])
    -40
    """
    result = 1
    for n in nums:
        if n != 0:
            result *= n
    return result


@exercise(
    "Multiply all odd entries together.",
    (
        "Write a function that ignores even numbers and returns the product of the remaining ones, 1 if "
        "nothing remains."
    ),
)
def product_of_odd_entries(nums):
    """Return the product of the odd numbers in nums (1 if there is none).

    >>> product_of_odd_entries([3, 4, 5])
    15
    >>> product_of_odd_entries([2, 4])
    1
    >>> product_of_odd_entries([7, 7, 1])
    49
    """
    return prod(n for n in nums if n % 2 == 1)


@exercise(
    "Multiply all values and give the result modulo m.",
    "Compute the product of a list modulo m, reducing after each step.",
)
def product_modulo(values: list[int], m: int) -> int:
    """Return the remainder of the product of all values divided by m.

    >>> product_modulo([7, 8, 9], 10)
    4
    >>> product_modulo([3, 5], 4)
    3
    >>> product_modulo([], 5)
    1
    """
    result = 1
    for v in values:
        result = result * v % m
    return result % m


@exercise(
    "Find the values that appear more than once and add each of them a single time.",
    "Given a list, compute the total of its duplicated values without repeats.",
)
def sum_of_repeated_values(items):
    """Return the sum of the values that occur at least twice, each value counted once.

    >>> sum_of_repeated_values([1, 2, 2, 5, 5, 5])
    7
    >>> sum_of_repeated_values([1, 2, 3])
    0
    >>> sum_of_repeated_values([4, 4, 4, 4])
    4
    """
    return sum(x for x in set(items) if items.count(x) > 1)


@exercise(
    "Add up how much the list climbs between neighbours, ignoring descents.",
    "Given heights along a path, compute the total ascent.",
)
def sum_of_rises(heights: list[int]) -> int:
    """Return the total of all increases from one element to the next; decreases do not count.

    >>> sum_of_rises([1, 4, 2, 6])
    7
    >>> sum_of_rises([9, 5, 1])
    0
    >>> sum_of_rises([3])
    0
    """
    return sum(max(b - a, 0) for a, b in zip(heights, heights[1:]))


@exercise(
    "Add up how far each element is from the one before it, ignoring direction.",
    "Compute the total distance travelled when going through the list from value to value.",
)
def total_variation_of(values):
    """Return the sum of the absolute differences between consecutive values.

    >>> total_variation_of([1, 4, 2])
    5
    >>> total_variation_of([5, 5, 5])
    0
    >>> total_variation_of([7])
    0
    """
    return sum(abs(b - a) for a, b in zip(values, values[1:]))


@exercise(
    "Multiply each element with the next one and add these products.",
    "Given a list, compute x0*x1 + x1*x2 + x2*x3 and so on.",
)
def total_of_neighbour_products(xs: list[int]) -> int:
    """Return the sum of the products of all adjacent pairs.

    >>> total_of_neighbour_products([1, 2, 3, 4])
    20
    >>> total_of_neighbour_products([5])
    0
    >>> total_of_neighbour_products([2, -2])
    -4
    """
    return sum(a * b for a, b in zip(xs, xs[1:]))


@exercise(
    "Add up every number that is larger than its predecessor.",
    (
        "Write a function to total the entries which exceed their left neighbour; the first one has none and "
        "is left out."
    ),
)
def sum_greater_than_previous(nums: list[int]) -> int:
    """Return the sum of all elements that are greater than the element just before them.

    >>> sum_greater_than_previous([3, 5, 4, 9])
    14
    >>> sum_greater_than_previous([5, 4, 3])
    0
    >>> sum_greater_than_previous([1, 1, 2])
    2
    """
    total = 0
    for i in range(1, len(nums)):
        if nums[i] > nums[i - 1]:
            total += nums[i]
    return total


@exercise(
    "Add the two outer elements of the list; 0 if it is empty.",
    "Given a list of numbers, compute first plus last (a single element counts twice).",
)
def sum_of_first_and_last(items):
    """Return the sum of the first and the last element, or 0 for an empty list.

    >>> sum_of_first_and_last([4, 9, 6])
    10
    >>> sum_of_first_and_last([5])
    10
    >>> sum_of_first_and_last([])
    0
    """
    if not items:
        return 0
    return items[0] + items[-1]


@exercise(
    "Add up the values after limiting every one to cap.",
    "Given amounts and a cap, compute the total in which an amount above the cap is counted as the cap.",
)
def sum_with_cap(values: list[int], cap: int) -> int:
    """Return the sum of the values where each value counts at most cap.

    >>> sum_with_cap([3, 10, 5], 6)
    14
    >>> sum_with_cap([1, 2], 100)
    3
    >>> sum_with_cap([], 4)
    0
    """
    return sum(min(v, cap) for v in values)


@exercise(
    "Add up the part of each value that lies above limit.",
    (
        "Given values and a limit, compute the total overshoot, that is the sum of v - limit over all v "
        "greater than limit."
    ),
)
def excess_over(values: list[int], limit: int) -> int:
    """Return by how much the values exceed limit in total; smaller values do not count.

    >>> excess_over([3, 10, 8], 6)
    6
    >>> excess_over([1, 2], 5)
    0
    >>> excess_over([7], 7)
    0
    """
    total = 0
    for v in values:
        if v > limit:
            total += v - limit
    return total


@exercise(
    "Add the even entries, subtract the odd entries.",
    "Compute the difference between the total of all even numbers and the total of all odd numbers in nums.",
)
def sum_differs_by_parity(nums: list[int]) -> int:
    """Return the sum of the even numbers minus the sum of the odd numbers.

    >>> sum_differs_by_parity([2, 3, 4])
    3
    >>> sum_differs_by_parity([1, 1, 1])
    -3
    >>> sum_differs_by_parity([])
    0
    """
    return sum(n if n % 2 == 0 else -n for n in nums)


@exercise(
    "Add up the whole numbers of a list that also holds other things such as strings.",
    "Given a list of anything, compute the total of those items which are of type int.",
)
def sum_of_numbers_only(items: list) -> int:
    """Return the sum of the integers in a mixed list, ignoring all other items.

    >>> sum_of_numbers_only([1, "a", 2, None])
    3
    >>> sum_of_numbers_only(["x", "y"])
    0
    >>> sum_of_numbers_only([5, 2.5, [7]])
    5
    """
    return sum(item for item in items if isinstance(item, int))


@exercise(
    "Multiply the first number by 1, the second by 2, the third by 3 and so on, and add the results.",
    "Write a function that weights each list entry with its 1-based position and returns the total.",
)
def position_weighted_total(nums):
    """Return the sum of every number times its place, counting places from 1.

    >>> position_weighted_total([5, 2, 3])
    18
    >>> position_weighted_total([10])
    10
    >>> position_weighted_total([])
    0
    """
    return sum(place * n for place, n in enumerate(nums, start=1))


@exercise(
    "Add the k leading entries and subtract the k trailing ones.",
    (
        "Given values and a positive k, compute the difference between the total of the first k and the total "
        "of the last k."
    ),
)
def first_k_minus_last_k(values: list[int], k: int) -> int:
    """Return the sum of the first k values minus the sum of the last k values.

    >>> first_k_minus_last_k([9, 8, 1, 2], 2)
    14
    >>> first_k_minus_last_k([5, 6, 7], 1)
    -2
    >>> first_k_minus_last_k([1, 2, 3], 3)
    0
    """
    return sum(values[:k]) - sum(values[-k:])
