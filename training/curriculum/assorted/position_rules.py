"""Rules that depend on the position of an element: first, last, neighbours, even places, middle."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to halve the elements at odd indexes (integer division) and leave the others unchanged.",
    "Return the list with every element at index 1, 3, 5, ... divided by two, rounding down.",
)
def halve_odd_places(lst):
    """Return lst with the elements at odd indexes halved by integer division.

    >>> halve_odd_places([5, 5, 8, 9])
    [5, 2, 8, 4]
    >>> halve_odd_places([3])
    [3]
    >>> halve_odd_places([])
    []
    """
    return [x // 2 if i % 2 else x for i, x in enumerate(lst)]


@exercise(
    "Add the first element of the list to every other element.",
    "Return the list in which the first element is added to each of the later ones.",
)
def first_added_to_rest(nums):
    """Return nums with the first element added to all the following ones.

    >>> first_added_to_rest([1, 5, 7])
    [1, 6, 8]
    >>> first_added_to_rest([4])
    [4]
    >>> first_added_to_rest([])
    []
    """
    return nums[:1] + [x + nums[0] for x in nums[1:]]


@exercise(
    "Replace each inner element by the larger of its two neighbours; the ends stay.",
    "For every element with two neighbours take the maximum of these neighbours instead.",
)
def larger_neighbour(nums):
    """Return nums with each inner element replaced by the larger of the elements beside it.

    >>> larger_neighbour([1, 5, 2, 8])
    [1, 2, 8, 8]
    >>> larger_neighbour([3, 4])
    [3, 4]
    >>> larger_neighbour([])
    []
    """
    result = list(nums)
    for i in range(1, len(nums) - 1):
        result[i] = max(nums[i - 1], nums[i + 1])
    return result


@exercise(
    "Return the elements at positions that are multiples of three, in reverse order.",
    "Take index 0, 3, 6, ... and list these elements from the last to the first.",
)
def thirds_reversed(items):
    """Return the elements at indexes divisible by 3, last first.

    >>> thirds_reversed([1, 2, 3, 4, 5, 6, 7])
    [7, 4, 1]
    >>> thirds_reversed("ab")
    ['a']
    >>> thirds_reversed([])
    []
    """
    return list(items[::3])[::-1]


@exercise(
    "Sum the elements whose value is divisible by their position, positions counted from 1.",
    "Add up every number that its position, counted from 1, divides.",
)
def sum_divisible_by_place(nums):
    """Return the sum of the numbers divisible by their position, counted from 1.

    >>> sum_divisible_by_place([5, 4, 7, 8])
    17
    >>> sum_divisible_by_place([3, 3])
    3
    >>> sum_divisible_by_place([])
    0
    """
    return sum(x for i, x in enumerate(nums, 1) if x % i == 0)


@exercise(
    "Swap the middle two elements of a list of even length; other lists stay as they are.",
    "Exchange the two central elements if the number of elements is even and not 0.",
)
def swap_centre(lst):
    """Return lst with its two middle elements exchanged if its length is even.

    >>> swap_centre([1, 2, 3, 4])
    [1, 3, 2, 4]
    >>> swap_centre([1, 2, 3])
    [1, 2, 3]
    >>> swap_centre([])
    []
    """
    result = list(lst)
    if lst and len(lst) % 2 == 0:
        m = len(lst) // 2
        result[m - 1], result[m] = result[m], result[m - 1]
    return result


@exercise(
    "Move the last element to the middle of the list: behind the first half of the others, rounded down.",
    "Take the last element off and insert it in the middle of what remains.",
)
def last_to_middle(lst):
    """Return lst with its last element inserted at index (len(lst) - 1) // 2 of the rest.

    >>> last_to_middle([1, 2, 3, 4, 5])
    [1, 2, 5, 3, 4]
    >>> last_to_middle(["a", "b"])
    ['b', 'a']
    >>> last_to_middle([])
    []
    """
    rest = lst[:-1]
    m = len(rest) // 2
    return rest[:m] + lst[-1:] + rest[m:]


@exercise(
    "Return the index of the first element that is smaller than its index; -1 if there is none.",
    "Find the earliest position i with lst[i] < i, or -1.",
)
def below_its_index(lst):
    """Return the first index greater than the element there, or -1.

    >>> below_its_index([0, 1, 1])
    2
    >>> below_its_index([5, 5])
    -1
    >>> below_its_index([-1])
    0
    """
    for i, x in enumerate(lst):
        if x < i:
            return i
    return -1


@exercise(
    "Compare each element with the one at the same distance from the end and keep the smaller of the two, for the first half; a middle one is kept.",
    "Fold the list in the middle and take the minimum of elements lying on each other.",
)
def fold_minimum(nums):
    """Return the smaller of each element and its mirror element, for the first half including a middle one.

    >>> fold_minimum([4, 1, 3, 2])
    [2, 1]
    >>> fold_minimum([5, 6, 1])
    [1, 6]
    >>> fold_minimum([])
    []
    """
    half = (len(nums) + 1) // 2
    return [min(nums[i], nums[-1 - i]) for i in range(half)]


@exercise(
    "Return the word formed by the last letters of the words at even positions and the first letters of the words at odd positions.",
    "Take from word 0 the last letter, from word 1 the first, from word 2 the last and so on; join them.",
)
def last_first_letters(words):
    """Return the last letters of words at even and first letters at odd indexes as one string.

    >>> last_first_letters(["ab", "cd", "ef"])
    'bcf'
    >>> last_first_letters(["x"])
    'x'
    >>> last_first_letters([])
    ''
    """
    return "".join(w[0] if i % 2 else w[-1] for i, w in enumerate(words))


@exercise(
    "Count the elements that are equal to the element at the mirrored position, the middle one not counted.",
    "How many positions of the list hold the same value as the position equally far from the other end (middle excluded)?",
)
def mirrored_equal_count(lst):
    """Return how many elements equal their mirror element, leaving out a middle element.

    >>> mirrored_equal_count([1, 2, 3, 1])
    2
    >>> mirrored_equal_count([5, 0, 5])
    2
    >>> mirrored_equal_count([7])
    0
    """
    n = len(lst)
    return sum(lst[i] == lst[n - 1 - i] for i in range(n) if i != n - 1 - i)


@exercise(
    "Return the list with the element at each index that is a power of two (1, 2, 4, ...) negated.",
    "Change the sign of the numbers at index 1, 2, 4, 8 and so on.",
)
def negate_power_places(nums):
    """Return nums with the elements at indexes 1, 2, 4, 8, ... negated.

    >>> negate_power_places([5, 5, 5, 5, 5])
    [5, -5, -5, 5, -5]
    >>> negate_power_places([3])
    [3]
    >>> negate_power_places([])
    []
    """
    result = list(nums)
    i = 1
    while i < len(result):
        result[i] = -result[i]
        i *= 2
    return result


@exercise(
    "Return the sum of the outer elements minus the sum of the inner ones; 0 for an empty list.",
    "Add the first and the last number and subtract all numbers between them; a single number counts once.",
)
def outer_minus_inner(nums):
    """Return first plus last element minus the inner elements; a single element is returned itself.

    >>> outer_minus_inner([5, 1, 2, 4])
    6
    >>> outer_minus_inner([7])
    7
    >>> outer_minus_inner([])
    0
    """
    if len(nums) < 2:
        return sum(nums)
    return nums[0] + nums[-1] - sum(nums[1:-1])


@exercise(
    "Repeat each character as often as its distance to the end of the string: the last one once, the one before twice and so on.",
    "Write every character of s len(s) - i times, i being its index.",
)
def fading_repeats(s):
    """Return s with each character repeated as often as there are characters from it to the end.

    >>> fading_repeats("abc")
    'aaabbc'
    >>> fading_repeats("x")
    'x'
    >>> fading_repeats("")
    ''
    """
    return "".join(c * (len(s) - i) for i, c in enumerate(s))


@exercise(
    "Return the elements that stand at an index equal to one of the values of the list.",
    "For every index i that occurs as a value in the list, give the element at i, in order of i.",
)
def at_valued_indexes(lst):
    """Return the elements of lst at the indexes that occur among its values.

    >>> at_valued_indexes([2, 0, 7])
    [2, 7]
    >>> at_valued_indexes([5, 6])
    []
    >>> at_valued_indexes([])
    []
    """
    return [x for i, x in enumerate(lst) if i in lst]


@exercise(
    "Split the list into three: the first element, the last element and all between, as (first, middle list, last); None for lists with fewer than two elements.",
    "Return the first element, the list of the inner ones and the last element, or None if there are less than two.",
)
def first_inner_last(lst):
    """Return (first, list of inner elements, last), or None for fewer than two elements.

    >>> first_inner_last([1, 2, 3, 4])
    (1, [2, 3], 4)
    >>> first_inner_last([1, 2])
    (1, [], 2)
    >>> first_inner_last([1]) is None
    True
    """
    if len(lst) < 2:
        return None
    first, *inner, last = lst
    return first, inner, last
