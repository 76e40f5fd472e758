"""Lists: changing some of the values by a rule and leaving the others alone."""

from training.curriculum.exercise import exercise


@exercise(
    "Replace every number that is greater than limit by 0.",
    "Return the list with values above limit set to zero and all others unchanged.",
)
def zero_if_above(numbers: list[int], limit: int) -> list[int]:
    """Return numbers with those above limit replaced by 0.

    >>> zero_if_above([1, 8, 5], 5)
    [1, 0, 5]
    >>> zero_if_above([9, 9], 3)
    [0, 0]
    >>> zero_if_above([], 1)
    []
    """
    return [0 if n > limit else n for n in numbers]


@exercise(
    "Replace negative numbers by their squares and leave the others as they are.",
    "Square each value below zero; zero and positive values stay.",
)
def square_if_negative(numbers):
    """Return numbers with the negative ones squared.

    >>> square_if_negative([-3, 2, -1])
    [9, 2, 1]
    >>> square_if_negative([0])
    [0]
    >>> square_if_negative([])
    []
    """
    return [n * n if n < 0 else n for n in numbers]


@exercise(
    "Replace every None by the next known value to its right; None at the end stays None.",
    "Fill gaps backwards: a missing entry takes the following value that is not None.",
)
def fill_none_backward(values):
    """Return values with each None replaced by the next known value.

    >>> fill_none_backward([None, 2, None, None, 5])
    [2, 2, 5, 5, 5]
    >>> fill_none_backward([1, None])
    [1, None]
    >>> fill_none_backward([])
    []
    """
    result = []
    following = None
    for v in reversed(values):
        if v is not None:
            following = v
        result.append(following)
    return result[::-1]


@exercise(
    "Add step to the even numbers and subtract step from the odd numbers.",
    "Shift even values up and odd values down by the same amount.",
)
def even_up_odd_down(numbers: list[int], step: int) -> list[int]:
    """Return even numbers plus step and odd numbers minus step.

    >>> even_up_odd_down([1, 2, 3], 10)
    [-9, 12, -7]
    >>> even_up_odd_down([4], 0)
    [4]
    >>> even_up_odd_down([], 5)
    []
    """
    return [n + step if n % 2 == 0 else n - step for n in numbers]


@exercise(
    "Replace the smallest value, wherever it occurs, by the largest value.",
    "Every copy of the minimum becomes the maximum of the list.",
)
def minimum_becomes_maximum(values):
    """Return values with each copy of the minimum replaced by the maximum.

    >>> minimum_becomes_maximum([1, 5, 1, 3])
    [5, 5, 5, 3]
    >>> minimum_becomes_maximum([2])
    [2]
    >>> minimum_becomes_maximum([4, 0])
    [4, 4]
    """
    low = min(values)
    high = max(values)
    return [high if v == low else v for v in values]


@exercise(
    "Swap two values everywhere: each a becomes b and each b becomes a.",
    "Exchange all occurrences of a with b and the other way round.",
)
def exchange_everywhere(items: list, a, b) -> list:
    """Return items with a and b exchanged.

    >>> exchange_everywhere([1, 2, 3, 1], 1, 2)
    [2, 1, 3, 2]
    >>> exchange_everywhere(["x", "y"], "x", "z")
    ['z', 'y']
    >>> exchange_everywhere([], 0, 1)
    []
    """
    result = []
    for item in items:
        if item == a:
            result.append(b)
        elif item == b:
            result.append(a)
        else:
            result.append(item)
    return result


@exercise(
    "Replace each value that was already seen earlier in the list by None.",
    "Keep only first occurrences and write None at the place of every later copy.",
)
def later_copies_to_none(items: list) -> list:
    """Return items with repeated occurrences replaced by None.

    >>> later_copies_to_none([1, 2, 1, 2, 3])
    [1, 2, None, None, 3]
    >>> later_copies_to_none(["a", "a"])
    ['a', None]
    >>> later_copies_to_none([])
    []
    """
    seen = set()
    result = []
    for item in items:
        result.append(None if item in seen else item)
        seen.add(item)
    return result


@exercise(
    "Replace the words found in the table by their translation; unknown words stay.",
    "Look up each word in a dict and use the entry if there is one.",
)
def translate_known_words(words, table):
    """Return words with known ones replaced from table.

    >>> translate_known_words(["hello", "sea"], {"sea": "mer"})
    ['hello', 'mer']
    >>> translate_known_words(["a"], {})
    ['a']
    >>> translate_known_words([], {"a": "b"})
    []
    """
    return [table.get(word, word) for word in words]


@exercise(
    "Halve the even numbers until they are odd; zero stays zero.",
    "Divide each nonzero value by two as often as it goes.",
)
def odd_parts(numbers: list[int]) -> list[int]:
    """Return each number divided by 2 until it is odd; 0 stays 0.

    >>> odd_parts([12, 7, 8])
    [3, 7, 1]
    >>> odd_parts([0, -6])
    [0, -3]
    >>> odd_parts([])
    []
    """
    result = []
    for n in numbers:
        while n != 0 and n % 2 == 0:
            n //= 2
        result.append(n)
    return result


@exercise(
    "Set the first k negative values to zero and leave everything else as it is.",
    "Replace at most k negative numbers, from the left, by 0.",
)
def forgive_first_negatives(values, k):
    """Return values with the first k negative ones set to 0.

    >>> forgive_first_negatives([-1, 2, -3, -4], 2)
    [0, 2, 0, -4]
    >>> forgive_first_negatives([-5], 0)
    [-5]
    >>> forgive_first_negatives([1, 2], 3)
    [1, 2]
    """
    result = []
    for v in values:
        if v < 0 and k > 0:
            result.append(0)
            k -= 1
        else:
            result.append(v)
    return result


@exercise(
    "Round each number down to the nearest multiple of step.",
    "Replace every value by the largest multiple of step that is not greater than it.",
)
def floor_to_step(values: list[int], step: int) -> list[int]:
    """Return each value rounded down to a multiple of step.

    >>> floor_to_step([7, 10, 14], 5)
    [5, 10, 10]
    >>> floor_to_step([-1], 10)
    [-10]
    >>> floor_to_step([], 3)
    []
    """
    return [v // step * step for v in values]


@exercise(
    "Upper-case the words that contain the letter and leave the other words unchanged.",
    "Return the words, shouting those in which the letter occurs.",
)
def shout_words_with(words, letter):
    """Return words with those containing letter in upper case.

    >>> shout_words_with(["tea", "milk", "bread"], "a")
    ['TEA', 'milk', 'BREAD']
    >>> shout_words_with(["x"], "y")
    ['x']
    >>> shout_words_with([], "a")
    []
    """
    return [w.upper() if letter in w else w for w in words]


@exercise(
    "Replace each value outside the limits low and high by the value itself as text; values inside stay numbers.",
    "Turn numbers below low or above high into strings.",
)
def outside_as_text(values: list[int], low: int, high: int) -> list:
    """Return values with those outside low..high turned into strings.

    >>> outside_as_text([1, 5, 12], 2, 10)
    ['1', 5, '12']
    >>> outside_as_text([2, 10], 2, 10)
    [2, 10]
    >>> outside_as_text([], 0, 1)
    []
    """
    return [v if low <= v <= high else str(v) for v in values]


@exercise(
    "Replace each odd number by the next larger even number and keep the even ones.",
    "Make every value even by adding one where needed.",
)
def round_up_to_even(numbers):
    """Return the numbers with odd ones increased by one.

    >>> round_up_to_even([1, 2, 5])
    [2, 2, 6]
    >>> round_up_to_even([-3])
    [-2]
    >>> round_up_to_even([])
    []
    """
    return [n + n % 2 for n in numbers]


@exercise(
    "Replace the last occurrence of old by new; if old is missing, return an unchanged copy.",
    "Change only the final copy of a value in the list.",
)
def change_last_copy(items: list, old, new) -> list:
    """Return items with the last occurrence of old replaced by new.

    >>> change_last_copy([1, 2, 1, 3], 1, 9)
    [1, 2, 9, 3]
    >>> change_last_copy(["a"], "b", "c")
    ['a']
    >>> change_last_copy([], 0, 1)
    []
    """
    result = items[:]
    for i in range(len(items) - 1, -1, -1):
        if result[i] == old:
            result[i] = new
            break
    return result


@exercise(
    "Replace every number by the number of digits it has; the minus sign does not count.",
    "Map each integer to its digit count, ignoring signs.",
)
def numbers_to_digit_counts(numbers):
    """Return the number of digits of each number.

    >>> numbers_to_digit_counts([5, 120, -42])
    [1, 3, 2]
    >>> numbers_to_digit_counts([0])
    [1]
    >>> numbers_to_digit_counts([])
    []
    """
    return [len(str(abs(n))) for n in numbers]


@exercise(
    "Replace each value by its rank group: 'low' below a, 'high' above b, otherwise 'middle'.",
    "Label the numbers as low (under a), high (over b) or middle (from a to b inclusive).",
)
def three_level_labels(values: list[float], a: float, b: float) -> list[str]:
    """Return 'low', 'middle' or 'high' for each value.

    >>> three_level_labels([1, 5, 9], 3, 7)
    ['low', 'middle', 'high']
    >>> three_level_labels([3, 7], 3, 7)
    ['middle', 'middle']
    >>> three_level_labels([], 0, 1)
    []
    """
    labels = []
    for v in values:
        if v < a:
            labels.append("low")
        elif v > b:
            labels.append("high")
        else:
            labels.append("middle")
    return labels


@exercise(
    "Subtract the smallest value from all values so that the minimum becomes zero.",
    "Shift the list down so that it starts its range at 0; an empty list stays empty.",
)
def shift_minimum_to_zero(values):
    """Return values reduced by their minimum.

    >>> shift_minimum_to_zero([5, 3, 8])
    [2, 0, 5]
    >>> shift_minimum_to_zero([-2, 0])
    [0, 2]
    >>> shift_minimum_to_zero([])
    []
    """
    if not values:
        return []
    low = min(values)
    return [v - low for v in values]


@exercise(
    "Replace strings in a mixed list by their length and leave numbers untouched.",
    "Turn every text item into its number of characters; other items stay.",
)
def texts_to_lengths(items: list) -> list:
    """Return items with strings replaced by their length.

    >>> texts_to_lengths([1, "tea", 4.5, ""])
    [1, 3, 4.5, 0]
    >>> texts_to_lengths(["x"])
    [1]
    >>> texts_to_lengths([])
    []
    """
    return [len(item) if isinstance(item, str) else item for item in items]


@exercise(
    "Replace every inner value smaller than both its neighbours by the smaller neighbour.",
    "Fill the dips: an item below the two items next to it is raised to the lower one of them.",
)
def fill_dips(values):
    """Return values with local dips raised to their smaller neighbour.

    >>> fill_dips([5, 1, 4, 6])
    [5, 4, 4, 6]
    >>> fill_dips([3, 2, 1])
    [3, 2, 1]
    >>> fill_dips([7])
    [7]
    """
    result = values[:]
    for i in range(1, len(values) - 1):
        lower = min(values[i - 1], values[i + 1])
        if values[i] < lower:
            result[i] = lower
    return result


@exercise(
    "Write '*' for every item that equals its predecessor, otherwise the item itself as text.",
    "Return texts in which repeated neighbours are marked by a star.",
)
def star_repeats(items: list) -> list[str]:
    """Return the items as text, '*' for an item equal to the one before.

    >>> star_repeats([1, 1, 2, 2, 2])
    ['1', '*', '2', '*', '*']
    >>> star_repeats(["a", "b"])
    ['a', 'b']
    >>> star_repeats([])
    []
    """
    result = []
    for i, item in enumerate(items):
        if i > 0 and items[i - 1] == item:
            result.append("*")
        else:
            result.append(str(item))
    return result


@exercise(
    "Double the numbers that stand between the first and the last zero; the rest stays the same.",
    "Multiply by two whatever lies strictly between the outer zeros of the list.",
)
def double_between_zeros(values):
    """Return values doubled between the first and last zero.

    >>> double_between_zeros([1, 0, 2, 3, 0, 4])
    [1, 0, 4, 6, 0, 4]
    >>> double_between_zeros([1, 0, 2])
    [1, 0, 2]
    >>> double_between_zeros([5])
    [5]
    """
    places = [i for i, v in enumerate(values) if v == 0]
    if not places:
        return values[:]
    return [v * 2 if places[0] < i < places[-1] else v for i, v in enumerate(values)]


@exercise(
    "Replace values that differ from the mean by more than limit with the mean; the list is not empty.",
    "Pull outliers in: any number farther than limit from the average becomes the average.",
)
def outliers_to_mean(values: list[float], limit: float) -> list[float]:
    """Return values with those far from the mean replaced by the mean.

    >>> outliers_to_mean([1, 2, 9], 3)
    [1, 2, 4.0]
    >>> outliers_to_mean([4, 4], 0)
    [4, 4]
    >>> outliers_to_mean([0, 10], 5)
    [0, 10]
    """
    mean = sum(values) / len(values)
    return [mean if abs(v - mean) > limit else v for v in values]


@exercise(
    "Give every negative number the sign of a payment: turn -5 into '5 out' and 5 into '5 in'; zero becomes 'none'.",
    "Describe amounts as text: positive 'n in', negative 'n out', zero 'none'.",
)
def flow_texts(amounts):
    """Return 'n in', 'n out' or 'none' for each amount.

    >>> flow_texts([5, -3, 0])
    ['5 in', '3 out', 'none']
    >>> flow_texts([-1])
    ['1 out']
    >>> flow_texts([])
    []
    """
    texts = []
    for amount in amounts:
        if amount > 0:
            texts.append(f"{amount} in")
        elif amount < 0:
            texts.append(f"{-amount} out")
        else:
            texts.append("none")
    return texts


@exercise(
    "Replace each text in the list that is a whole number by that int; other texts stay strings.",
    "Convert the digit-only strings to integers and keep the rest.",
)
def convert_digit_texts(texts: list[str]) -> list:
    """Return texts with digit-only ones converted to int.

    >>> convert_digit_texts(["12", "ab", "7"])
    [12, 'ab', 7]
    >>> convert_digit_texts(["", "1a"])
    ['', '1a']
    >>> convert_digit_texts([])
    []
    """
    return [int(t) if t.isdigit() else t for t in texts]


@exercise(
    "Starting with add, alternately add and subtract the step: the first value gets +step, the second -step and so on.",
    "Shift values at even indices up and at odd indices down by step.",
)
def zigzag_shift(values, step):
    """Return values alternately increased and decreased by step.

    >>> zigzag_shift([10, 10, 10], 1)
    [11, 9, 11]
    >>> zigzag_shift([5], 5)
    [10]
    >>> zigzag_shift([], 2)
    []
    """
    return [v + step if i % 2 == 0 else v - step for i, v in enumerate(values)]


@exercise(
    "Replace everything after the first value above limit by that value.",
    "From the first number greater than limit on, repeat this number to the end of the list.",
)
def freeze_after_limit(values: list[int], limit: int) -> list[int]:
    """Return values frozen at the first one greater than limit.

    >>> freeze_after_limit([1, 4, 2, 9], 3)
    [1, 4, 4, 4]
    >>> freeze_after_limit([1, 2], 5)
    [1, 2]
    >>> freeze_after_limit([], 0)
    []
    """
    for i, v in enumerate(values):
        if v > limit:
            return values[:i] + [v] * (len(values) - i)
    return values[:]


@exercise(
    "Abbreviate words longer than n characters to their first n characters followed by a dot.",
    "Cut each long word after n letters and add '.'; words of at most n letters stay whole.",
)
def abbreviate_words(words, n):
    """Return words, cutting those longer than n and adding a dot.

    >>> abbreviate_words(["January", "May", "April"], 3)
    ['Jan.', 'May', 'Apr.']
    >>> abbreviate_words(["ab"], 1)
    ['a.']
    >>> abbreviate_words([], 2)
    []
    """
    return [w[:n] + "." if len(w) > n else w for w in words]
