"""Counting with conditions, in lists, strings, tuples and ranges."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to count the elements of lst that are greater than the one before them.",
    "How many times does the list go up from one element to the next?",
)
def count_ups(lst):
    """Return how many elements of lst are greater than their predecessor.

    >>> count_ups([1, 3, 2, 4])
    2
    >>> count_ups([5, 4])
    0
    >>> count_ups([7])
    0
    """
    return sum(b > a for a, b in zip(lst, lst[1:]))


@exercise(
    "Count the strings in the list whose length is at least k.",
    "Number of words with k or more characters.",
)
def long_enough_count(words, k):
    """Return how many of words have at least k characters.

    >>> long_enough_count(["a", "bcd", "efgh"], 3)
    2
    >>> long_enough_count(["a"], 2)
    0
    >>> long_enough_count([], 0)
    0
    """
    return sum(1 for w in words if len(w) >= k)


@exercise(
    "Count the words that begin and end with the same letter, ignoring case.",
    "Given a list of words, how many have equal first and last letters when case does not matter?",
)
def same_ends_count(words):
    """Return how many non-empty words start and end with the same letter, regardless of case.

    >>> same_ends_count(["Anna", "bob", "cat"])
    2
    >>> same_ends_count(["x", ""])
    1
    >>> same_ends_count([])
    0
    """
    return sum(w[0].lower() == w[-1].lower() for w in words if w)


@exercise(
    "Count the numbers from a to b, both inclusive, whose last digit is d.",
    "How many integers in the range a..b end in the digit d?",
)
def count_ending_in(a: int, b: int, d: int) -> int:
    """Return how many integers from a to b inclusive have the last digit d.

    >>> count_ending_in(1, 30, 5)
    3
    >>> count_ending_in(7, 7, 7)
    1
    >>> count_ending_in(1, 4, 9)
    0
    """
    return sum(n % 10 == d for n in range(a, b + 1))


@exercise(
    "Count the elements that occur exactly once in the list.",
    "Number of values without a second copy in the list.",
)
def singles_count(lst):
    """Return how many values occur exactly one time in lst.

    >>> singles_count([1, 2, 2, 3])
    2
    >>> singles_count(["a", "a"])
    0
    >>> singles_count([])
    0
    """
    return sum(c == 1 for c in Counter(lst).values())


@exercise(
    "Count the distinct values that occur at least k times.",
    "How many different elements does the list hold k times or more?",
)
def frequent_value_count(lst, k):
    """Return the number of different values that occur at least k times in lst.

    >>> frequent_value_count([1, 1, 2, 3, 3, 3], 2)
    2
    >>> frequent_value_count([1, 2], 3)
    0
    >>> frequent_value_count("banana", 2)
    2
    """
    return len([x for x, c in Counter(lst).items() if c >= k])


@exercise(
    "Count the tuples whose first element is larger than the second.",
    "Number of falling pairs in a list of pairs.",
)
def falling_pairs(pairs):
    """Return how many pairs have a first element above the second.

    >>> falling_pairs([(3, 1), (1, 3), (2, 2)])
    1
    >>> falling_pairs([(0, -1)])
    1
    >>> falling_pairs([])
    0
    """
    return sum(1 for a, b in pairs if a > b)


@exercise(
    "Count the uppercase letters that directly follow a lowercase letter.",
    "How many times does a capital come right behind a small letter in the text?",
)
def camel_humps(s):
    """Return how many uppercase letters of s stand directly after a lowercase letter.

    >>> camel_humps("someVarName")
    2
    >>> camel_humps("ABC")
    0
    >>> camel_humps("")
    0
    """
    return sum(a.islower() and b.isupper() for a, b in zip(s, s[1:]))


@exercise(
    "Count how many elements of the first list also occur in the second, repeats counted.",
    "For two lists, give the number of positions in a whose value is somewhere in b.",
)
def count_known(a, b):
    """Return how many elements of a, repeats included, are in b.

    >>> count_known([1, 1, 2, 3], [1, 3])
    3
    >>> count_known([4], [])
    0
    >>> count_known([], [1])
    0
    """
    known = set(b)
    return sum(x in known for x in a)


@exercise(
    "Count the numbers that are larger than both of their neighbours.",
    "Number of inner elements that exceed the one before and the one after.",
)
def count_local_tops(nums):
    """Return how many elements of nums that have two neighbours are larger than both.

    >>> count_local_tops([1, 3, 2, 5, 4])
    2
    >>> count_local_tops([1, 2, 3])
    0
    >>> count_local_tops([4, 4])
    0
    """
    return sum(nums[i - 1] < nums[i] > nums[i + 1] for i in range(1, len(nums) - 1))


@exercise(
    "Count the inner lists that contain x.",
    "In how many of the lists does the element x occur?",
)
def lists_holding(lists, x):
    """Return the number of inner lists that contain x.

    >>> lists_holding([[1, 2], [2, 3], [4]], 2)
    2
    >>> lists_holding([[], [5]], 1)
    0
    >>> lists_holding([], 1)
    0
    """
    return len([inner for inner in lists if x in inner])


@exercise(
    "Count the digits in the text that are even.",
    "How many of the characters of s are one of 0, 2, 4, 6, 8?",
)
def even_digit_chars(s):
    """Return the number of even digits among the characters of s.

    >>> even_digit_chars("a1b22c4")
    3
    >>> even_digit_chars("no digits")
    0
    >>> even_digit_chars("0")
    1
    """
    return sum(c in "02468" for c in s)


@exercise(
    "Count the values of a dictionary that are lists with more than n elements.",
    "How many keys of the dict have a list value longer than n?",
)
def long_list_values(d, n):
    """Return how many values of d are lists with more than n elements.

    >>> long_list_values({"a": [1, 2], "b": [3], "c": 5}, 1)
    1
    >>> long_list_values({}, 0)
    0
    >>> long_list_values({"a": []}, 0)
    0
    """
    return sum(isinstance(v, list) and len(v) > n for v in d.values())


@exercise(
    "Count the numbers until the first negative one.",
    "How many elements come before the first number below zero? All of them if there is none.",
)
def count_before_negative(nums):
    """Return how many elements precede the first negative number of nums.

    >>> count_before_negative([3, 5, -1, 2])
    2
    >>> count_before_negative([-4])
    0
    >>> count_before_negative([1, 2])
    2
    """
    count = 0
    for x in nums:
        if x < 0:
            break
        count += 1
    return count


@exercise(
    "Count the words of the sentence that contain no vowel.",
    "How many words have none of a, e, i, o, u, in either case?",
)
def vowelless_words(sentence):
    """Return the number of words in sentence without the letters a, e, i, o and u.

    >>> vowelless_words("my dry hat")
    2
    >>> vowelless_words("Only Us")
    0
    >>> vowelless_words("")
    0
    """
    return sum(not set(w.lower()) & set("aeiou") for w in sentence.split())


@exercise(
    "Count the multiples of k in the list, zero not counted.",
    "Number of non-zero elements that k divides.",
)
def nonzero_multiples(nums, k):
    """Return how many elements of nums other than 0 are divisible by k.

    >>> nonzero_multiples([0, 3, 6, 7], 3)
    2
    >>> nonzero_multiples([1, 2], 5)
    0
    >>> nonzero_multiples([-4, 0], 2)
    1
    """
    return sum(1 for x in nums if x != 0 and x % k == 0)


@exercise(
    "Count how many times the letter c occurs at an even index of the text.",
    "Number of positions 0, 2, 4, ... of s that hold the character c.",
)
def at_even_spots(s, c):
    """Return how often the character c stands at an even index of s.

    >>> at_even_spots("abaca", "a")
    3
    >>> at_even_spots("ba", "a")
    0
    >>> at_even_spots("", "x")
    0
    """
    return s[::2].count(c)


@exercise(
    "Count the rows of a matrix whose sum is negative.",
    "In how many rows do the numbers add up to less than zero?",
)
def negative_rows(m):
    """Return the number of rows of m with a sum below 0.

    >>> negative_rows([[1, -2], [3, 4], [-1, 0]])
    2
    >>> negative_rows([[0]])
    0
    >>> negative_rows([])
    0
    """
    return sum(sum(row) < 0 for row in m)


@exercise(
    "Count the elements equal to the maximum of the list.",
    "How often does the largest value occur? 0 for an empty list.",
)
def times_of_max(nums):
    """Return how many times the largest element of nums occurs, 0 if nums is empty.

    >>> times_of_max([3, 5, 5, 1])
    2
    >>> times_of_max([2])
    1
    >>> times_of_max([])
    0
    """
    return nums.count(max(nums)) if nums else 0


@exercise(
    "Count the positions where two strings have the same character, ignoring case.",
    "Compare two texts place by place and count the matches; upper and lower case are the same.",
)
def matching_places(str1, str2):
    """Return the number of indexes at which str1 and str2 have the same letter regardless of case.

    >>> matching_places("Hello", "help")
    3
    >>> matching_places("abc", "xyz")
    0
    >>> matching_places("", "a")
    0
    """
    return sum(a == b for a, b in zip(str1.lower(), str2.lower()))


@exercise(
    "Count the elements of a mixed list by type: return (numbers, strings, others).",
    "Given a list, tell how many elements are int or float, how many str, how many anything else.",
)
def kind_counts(lst):
    """Return the counts of numbers, of strings and of all other elements in lst.

    >>> kind_counts([1, "a", 2.5, None])
    (2, 1, 1)
    >>> kind_counts(["x", []])
    (0, 1, 1)
    >>> kind_counts([])
    (0, 0, 0)
    """
    numbers = sum(isinstance(x, (int, float)) for x in lst)
    strings = sum(isinstance(x, str) for x in lst)
    return numbers, strings, len(lst) - numbers - strings


@exercise(
    "Count the numbers strictly between low and high.",
    "How many elements are greater than low and smaller than high?",
)
def inside_count(nums, low, high):
    """Return how many of nums lie strictly between low and high.

    >>> inside_count([1, 2, 3, 4], 1, 4)
    2
    >>> inside_count([1, 5], 1, 5)
    0
    >>> inside_count([], 0, 1)
    0
    """
    return sum(low < x < high for x in nums)


@exercise(
    "Count how many numbers from 1 to n are divisible by a but not by b.",
    "Number of multiples of a up to n, inclusive, that b does not divide.",
)
def multiples_except(n, a, b):
    """Return how many of the numbers 1 to n are multiples of a and not of b.

    >>> multiples_except(10, 2, 4)
    3
    >>> multiples_except(12, 3, 3)
    0
    >>> multiples_except(1, 2, 3)
    0
    """
    return len([i for i in range(1, n + 1) if i % a == 0 and i % b != 0])


@exercise(
    "Count the letters that occur in both strings, each letter once.",
    "How many different letters do str1 and str2 have in common?",
)
def common_letter_count(str1, str2):
    """Return the number of different letters that occur in str1 and in str2.

    >>> common_letter_count("apple", "pear")
    3
    >>> common_letter_count("sun 1", "moon 1")
    1
    >>> common_letter_count("a", "b")
    0
    """
    return sum(c.isalpha() for c in set(str1) & set(str2))


@exercise(
    "Count the lines of the text that are not blank and do not start with '#'.",
    "Number of lines with content, comment lines beginning with a hash left out.",
)
def content_lines(text):
    """Return how many lines of text are neither blank nor start with #.

    >>> content_lines("a = 1\\n# note\\n\\nb = 2")
    2
    >>> content_lines("# only")
    0
    >>> content_lines("")
    0
    """
    return sum(1 for line in text.splitlines() if line.strip() and not line.startswith("#"))


@exercise(
    "Count the numbers whose digits include the digit d more than once.",
    "How many of the integers contain d at least twice?",
)
def doubled_digit_numbers(nums, d):
    """Return how many of nums contain the digit d at least two times.

    >>> doubled_digit_numbers([11, 121, 13], 1)
    2
    >>> doubled_digit_numbers([7], 7)
    0
    >>> doubled_digit_numbers([1001, 20], 0)
    1
    """
    return sum(str(n).count(str(d)) >= 2 for n in nums)
