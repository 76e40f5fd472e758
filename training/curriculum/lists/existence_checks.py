"""Lists: yes-or-no questions about values, neighbours, pairs and order."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if the list contains a negative number that is followed directly by a positive one.",
    "Is there a place where the sign changes from minus to plus between adjacent values?",
)
def rises_through_zero(nums: list[int]) -> bool:
    """Check if a negative value is directly followed by a positive one.

    >>> rises_through_zero([3, -1, 2])
    True
    >>> rises_through_zero([3, -1, 0, 2])
    False
    >>> rises_through_zero([])
    False
    """
    return any(a < 0 < b for a, b in zip(nums, nums[1:]))


@exercise(
    "Are all numbers multiples of the smallest one? The list is not empty and holds positive numbers.",
    "Check if the minimum divides every value.",
)
def all_multiples_of_smallest(nums):
    """Check if every value is divisible by the smallest value.

    >>> all_multiples_of_smallest([4, 2, 6])
    True
    >>> all_multiples_of_smallest([3, 5])
    False
    >>> all_multiples_of_smallest([7])
    True
    """
    low = min(nums)
    return all(n % low == 0 for n in nums)


@exercise(
    "Check if no two neighbouring values are both odd.",
    "Return True when adjacent odd numbers never occur.",
)
def no_adjacent_odds(values: list[int]) -> bool:
    """Check if there are no two odd values next to each other.

    >>> no_adjacent_odds([1, 2, 3, 4])
    True
    >>> no_adjacent_odds([2, 1, 3])
    False
    >>> no_adjacent_odds([5])
    True
    """
    return not any(a % 2 == 1 and b % 2 == 1 for a, b in zip(values, values[1:]))


@exercise(
    "Is the largest value found more than once?",
    "Check if the maximum is shared by two or more positions; an empty list gives False.",
)
def maximum_is_shared(values):
    """Check if the largest value occurs at least twice.

    >>> maximum_is_shared([3, 9, 9, 1])
    True
    >>> maximum_is_shared([3, 3, 4])
    False
    >>> maximum_is_shared([])
    False
    """
    return bool(values) and values.count(max(values)) > 1


@exercise(
    "Check if exactly one value is zero.",
    "Return True when the list has a single 0 and no more.",
)
def has_single_zero(values: list[int]) -> bool:
    """Check if 0 occurs exactly once.

    >>> has_single_zero([1, 0, 2])
    True
    >>> has_single_zero([0, 0])
    False
    >>> has_single_zero([])
    False
    """
    return values.count(0) == 1


@exercise(
    "Check if all values lie within tolerance of the first value.",
    "Does no number differ from the first one by more than tolerance? An empty list passes.",
)
def all_close_to_first(values, tolerance):
    """Check if all values differ from the first by at most tolerance.

    >>> all_close_to_first([10, 11, 9], 1)
    True
    >>> all_close_to_first([10, 13], 2)
    False
    >>> all_close_to_first([], 0)
    True
    """
    return all(abs(v - values[0]) <= tolerance for v in values)


@exercise(
    "Is there a value that equals the sum of all the other values?",
    "Check if some number is exactly half of the list's total.",
)
def one_equals_rest(values: list[int]) -> bool:
    """Check if some value equals the sum of the other values.

    >>> one_equals_rest([1, 2, 3])
    True
    >>> one_equals_rest([1, 2, 4])
    False
    >>> one_equals_rest([0])
    True
    """
    total = sum(values)
    return any(v == total - v for v in values)


@exercise(
    "Check if the items before the marker are the same as those after it.",
    "Does the list repeat itself on both sides of the marker (which occurs exactly once)?",
)
def same_around_marker(items, marker):
    """Check if the parts before and after marker are equal.

    >>> same_around_marker([1, 2, 0, 1, 2], 0)
    True
    >>> same_around_marker([1, "|", 2], "|")
    False
    >>> same_around_marker(["-"], "-")
    True
    """
    i = items.index(marker)
    return items[:i] == items[i + 1:]


@exercise(
    "Is every even number larger than every odd number in the list?",
    "Check if the smallest even value is above the largest odd value; lists missing one kind pass.",
)
def evens_above_odds(nums):
    """Check if all even numbers are greater than all odd numbers.

    >>> evens_above_odds([1, 8, 3, 6])
    True
    >>> evens_above_odds([5, 2])
    False
    >>> evens_above_odds([7])
    True
    """
    evens = [n for n in nums if n % 2 == 0]
    odds = [n for n in nums if n % 2 == 1]
    return not evens or not odds or min(evens) > max(odds)


@exercise(
    "Check if the list consists of pairs of equal neighbours: first equals second, third equals fourth and so on.",
    "Return True if items 0 and 1 are equal, items 2 and 3 are equal, ..., and nothing is left over.",
)
def made_of_twins(items: list) -> bool:
    """Check if the list is a sequence of equal pairs.

    >>> made_of_twins([1, 1, 4, 4])
    True
    >>> made_of_twins([1, 1, 2])
    False
    >>> made_of_twins([])
    True
    """
    return items[::2] == items[1::2]


@exercise(
    "Does each value appear no more often than its own number says? (2 at most twice, 3 at most three times)",
    "Check that no number n occurs more than n times.",
)
def counts_within_value(nums):
    """Check if every number n occurs at most n times.

    >>> counts_within_value([1, 2, 2, 3])
    True
    >>> counts_within_value([1, 1])
    False
    >>> counts_within_value([])
    True
    """
    return all(nums.count(n) <= n for n in nums)


@exercise(
    "Check if the sum of the first k values is larger than the sum of the last k values.",
    "Do the k leading numbers outweigh the k trailing ones?",
)
def front_outweighs_back(values: list[int], k: int) -> bool:
    """Check if the first k values sum to more than the last k.

    >>> front_outweighs_back([5, 4, 1, 2], 2)
    True
    >>> front_outweighs_back([1, 2], 1)
    False
    >>> front_outweighs_back([3], 1)
    False
    """
    return sum(values[:k]) > sum(values[len(values) - k:])


@exercise(
    "Is the value contained, and only at the two ends of the list?",
    "Check if value stands first and last and nowhere in between; the list has at least two items.",
)
def only_at_both_ends(items, value):
    """Check if value is at both ends and not inside.

    >>> only_at_both_ends([0, 4, 5, 0], 0)
    True
    >>> only_at_both_ends([0, 0, 5, 0], 0)
    False
    >>> only_at_both_ends(["a", "b"], "a")
    False
    """
    return items[0] == value and items[-1] == value and value not in items[1:-1]


@exercise(
    "Check if sorting the list and removing repeats gives the numbers from low to high without gaps.",
    "Are the distinct values a complete range of consecutive whole numbers? An empty list counts as complete.",
)
def distinct_values_consecutive(nums: list[int]) -> bool:
    """Check if the distinct values form a range without gaps.

    >>> distinct_values_consecutive([3, 1, 2, 2])
    True
    >>> distinct_values_consecutive([1, 3])
    False
    >>> distinct_values_consecutive([])
    True
    """
    distinct = set(nums)
    return not distinct or max(distinct) - min(distinct) == len(distinct) - 1


@exercise(
    "Check if at least half of the values are above the mean.",
    "Do 50 percent or more of the numbers exceed the average of the list (not empty)?",
)
def half_above_mean(values):
    """Check if at least half of the values are greater than the mean.

    >>> half_above_mean([1, 9, 9])
    True
    >>> half_above_mean([1, 1, 10])
    False
    >>> half_above_mean([4])
    False
    """
    mean = sum(values) / len(values)
    return sum(1 for v in values if v > mean) >= len(values) / 2


@exercise(
    "Check if the list stays the same when its first item is moved to the end.",
    "Does rotating the list by one position leave it unchanged?",
)
def unchanged_by_rotation(items):
    """Check if rotating by one position gives the same list.

    >>> unchanged_by_rotation([2, 2, 2])
    True
    >>> unchanged_by_rotation([1, 2, 1, 2])
    False
    >>> unchanged_by_rotation([])
    True
    """
    return items == items[1:] + items[:1]


@exercise(
    "Is the list made of one block that is repeated k times?",
    "Check if k copies of the first part make up the whole list; the length is a multiple of k.",
)
def repeats_k_times(items: list, k: int) -> bool:
    """Check if items consists of k equal blocks.

    >>> repeats_k_times([1, 2, 1, 2], 2)
    True
    >>> repeats_k_times([1, 2, 3], 3)
    False
    >>> repeats_k_times(["a"], 1)
    True
    """
    block = items[:len(items) // k]
    return block * k == items


@exercise(
    "Check if the last value is the largest of the list; an empty list gives False.",
    "Is the maximum found at the very end of the list? False for no values.",
)
def ends_with_maximum(nums):
    """Check if the last value is the largest; False for an empty list.

    >>> ends_with_maximum([3, 1, 7])
    True
    >>> ends_with_maximum([9, 1])
    False
    >>> ends_with_maximum([])
    False
    """
    return bool(nums) and nums[-1] == max(nums)


@exercise(
    "Do all words have different lengths?",
    "Check that no two words in the list have the same number of letters.",
)
def all_lengths_differ(words: list[str]) -> bool:
    """Check if no two words have equal length.

    >>> all_lengths_differ(["a", "to", "tea"])
    True
    >>> all_lengths_differ(["tea", "jam"])
    False
    >>> all_lengths_differ([])
    True
    """
    return len({len(w) for w in words}) == len(words)


@exercise(
    "Check if the value stands within the first k positions of the list.",
    "Is value among the k leading items?",
)
def among_first_k(items, value, k):
    """Check if value is among the first k items.

    >>> among_first_k([5, 3, 8], 3, 2)
    True
    >>> among_first_k([5, 3, 8], 8, 2)
    False
    >>> among_first_k([], 1, 3)
    False
    """
    return value in items[:k]


@exercise(
    "Is the total of the positive numbers equal to the total of the negative numbers without sign?",
    "Check if gains and losses cancel each other out.",
)
def gains_equal_losses(changes: list[int]) -> bool:
    """Check if positive and negative numbers balance.

    >>> gains_equal_losses([5, -2, -3])
    True
    >>> gains_equal_losses([1, -2])
    False
    >>> gains_equal_losses([])
    True
    """
    return sum(changes) == 0


@exercise(
    "Check if each value is smaller than the sum of its two neighbours, for all inner values.",
    "Does every number except the first and last stay below what its left and right neighbour add up to?",
)
def below_neighbour_sums(values):
    """Check if each inner value is less than the sum of its neighbours.

    >>> below_neighbour_sums([2, 3, 4, 5])
    True
    >>> below_neighbour_sums([1, 5, 1])
    False
    >>> below_neighbour_sums([9, 9])
    True
    """
    return all(b < a + c for a, b, c in zip(values, values[1:], values[2:]))


@exercise(
    "Can the list be cut at one place so that both parts have the same product? Both parts must be non-empty.",
    "Is there a split point where the product of the left part equals the product of the right part?",
)
def splits_into_equal_products(nums: list[int]) -> bool:
    """Check if a cut gives two parts with equal products.

    >>> splits_into_equal_products([2, 3, 6])
    True
    >>> splits_into_equal_products([2, 3])
    False
    >>> splits_into_equal_products([5])
    False
    """
    for i in range(1, len(nums)):
        left = 1
        for n in nums[:i]:
            left *= n
        right = 1
        for n in nums[i:]:
            right *= n
        if left == right:
            return True
    return False


@exercise(
    "Check if the two values a and b occur next to each other in either order.",
    "Are a and b neighbours somewhere in the list?",
)
def stand_together(items, a, b):
    """Check if a and b are adjacent somewhere.

    >>> stand_together([1, 2, 3], 3, 2)
    True
    >>> stand_together([1, 2, 3], 1, 3)
    False
    >>> stand_together([], 0, 0)
    False
    """
    pairs = list(zip(items, items[1:]))
    return (a, b) in pairs or (b, a) in pairs


@exercise(
    "Is every value in the list also an allowed value, and is every allowed value used at least once?",
    "Check if the list uses exactly the allowed values, none missing and none extra.",
)
def uses_exactly(values: list, allowed: list) -> bool:
    """Check if values contains exactly the allowed values.

    >>> uses_exactly([1, 2, 1], [2, 1])
    True
    >>> uses_exactly([1], [1, 2])
    False
    >>> uses_exactly([], [])
    True
    """
    return set(values) == set(allowed)


@exercise(
    "Check if the differences between neighbours get larger and larger.",
    "Do the steps from value to value strictly increase?",
)
def steps_keep_growing(values):
    """Check if the differences of neighbours strictly increase.

    >>> steps_keep_growing([1, 2, 4, 8])
    True
    >>> steps_keep_growing([1, 2, 3])
    False
    >>> steps_keep_growing([5])
    True
    """
    steps = [b - a for a, b in zip(values, values[1:])]
    return all(a < b for a, b in zip(steps, steps[1:]))


@exercise(
    "Does the list contain both a value below low and a value above high?",
    "Check that the limits are broken on either side: too small and too large values occur.",
)
def breaks_both_limits(values: list[float], low: float, high: float) -> bool:
    """Check if some value is below low and some value above high.

    >>> breaks_both_limits([1, 5, 20], 2, 10)
    True
    >>> breaks_both_limits([1, 5], 2, 10)
    False
    >>> breaks_both_limits([], 0, 1)
    False
    """
    return any(v < low for v in values) and any(v > high for v in values)
