"""Lists of strings and their prefixes and suffixes: filtering, grouping, changing, comparing."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the strings that start with the prefix and return them without it.",
    "From the list take every string beginning with prefix and cut the prefix off.",
)
def tails_after_prefix(strings: list[str], prefix: str) -> list[str]:
    """Return the rest of each string that starts with prefix.

    >>> tails_after_prefix(["unlock", "open", "undo"], "un")
    ['lock', 'do']
    >>> tails_after_prefix(["un"], "un")
    ['']
    >>> tails_after_prefix([], "a")
    []
    """
    return [s[len(prefix):] for s in strings if s.startswith(prefix)]


@exercise(
    "Count the strings that begin with prefix and end with suffix.",
    "How many items of the list have both the given beginning and the given ending?",
)
def count_with_both_affixes(items, prefix, suffix):
    """Return how many items start with prefix and end with suffix.

    >>> count_with_both_affixes(["redo.txt", "red.txt", "undo.txt"], "re", ".txt")
    2
    >>> count_with_both_affixes(["aba"], "a", "a")
    1
    >>> count_with_both_affixes([], "x", "y")
    0
    """
    return sum(s.startswith(prefix) and s.endswith(suffix) for s in items)


@exercise(
    "Return the first string that does not start with the prefix, or None if all do.",
    "Find the earliest exception: the first item lacking the given beginning; None if there is none.",
)
def first_without_prefix(strings: list[str], prefix: str) -> str | None:
    """Return the first string not beginning with prefix, or None.

    >>> first_without_prefix(["ab", "ac", "ba"], "a")
    'ba'
    >>> first_without_prefix(["ab"], "a") is None
    True
    >>> first_without_prefix([], "a") is None
    True
    """
    for s in strings:
        if not s.startswith(prefix):
            return s
    return None


@exercise(
    "Do all strings end with the suffix? An empty list gives True.",
    "Check that every item of the list has the given ending.",
)
def all_have_ending(items, suffix):
    """Tell whether all items end with suffix.

    >>> all_have_ending(["a.py", "b.py"], ".py")
    True
    >>> all_have_ending(["a.py", "b.txt"], ".py")
    False
    >>> all_have_ending([], ".md")
    True
    """
    return all(item.endswith(suffix) for item in items)


@exercise(
    "Group the words by their first n letters.",
    "Return a dict from the prefix of length n to the list of words that begin with it.",
)
def group_by_prefix_length(words: list[str], n: int) -> dict[str, list[str]]:
    """Return the words grouped by their first n letters.

    >>> group_by_prefix_length(["house", "hotel", "tree"], 2)
    {'ho': ['house', 'hotel'], 'tr': ['tree']}
    >>> group_by_prefix_length(["a", "ab"], 2)
    {'a': ['a'], 'ab': ['ab']}
    >>> group_by_prefix_length([], 1)
    {}
    """
    groups = {}
    for word in words:
        groups.setdefault(word[:n], []).append(word)
    return groups


@exercise(
    "Count how many strings share each last letter: a dict from letter to count.",
    "Make a dictionary that counts the final characters of non-empty words.",
)
def count_last_letters(words):
    """Return how often each letter is the last one of a word.

    >>> count_last_letters(["red", "old", "tea"])
    {'d': 2, 'a': 1}
    >>> count_last_letters(["x"])
    {'x': 1}
    >>> count_last_letters([])
    {}
    """
    counts = {}
    for word in words:
        counts[word[-1]] = counts.get(word[-1], 0) + 1
    return counts


@exercise(
    "Add the suffix to every string that does not already end with it.",
    "Make sure that all items of the list have the given ending.",
)
def ensure_ending_everywhere(items, suffix):
    """Return the items, with suffix appended where it is missing.

    >>> ensure_ending_everywhere(["a.txt", "b"], ".txt")
    ['a.txt', 'b.txt']
    >>> ensure_ending_everywhere([""], "!")
    ['!']
    >>> ensure_ending_everywhere([], "x")
    []
    """
    return [s if s.endswith(suffix) else s + suffix for s in items]


@exercise(
    "Split the list into strings with and strings without the prefix; return both lists.",
    "Partition: first the items that start with prefix, then all others.",
)
def split_by_prefix(items: list[str], prefix: str) -> tuple[list[str], list[str]]:
    """Return the items that start with prefix and the other ones.

    >>> split_by_prefix(["#a", "b", "#c"], "#")
    (['#a', '#c'], ['b'])
    >>> split_by_prefix(["x"], "")
    (['x'], [])
    >>> split_by_prefix([], "a")
    ([], [])
    """
    matching, others = [], []
    for item in items:
        if item.startswith(prefix):
            matching.append(item)
        else:
            others.append(item)
    return matching, others


@exercise(
    "Return the total length of all strings that end with the given suffix.",
    "Sum the lengths of the items having this ending.",
)
def length_of_those_ending(items, suffix):
    """Return the summed length of the items that end with suffix.

    >>> length_of_those_ending(["cats", "dog", "mice", "ants"], "s")
    8
    >>> length_of_those_ending(["a"], "b")
    0
    >>> length_of_those_ending([], "")
    0
    """
    total = 0
    for item in items:
        if item.endswith(suffix):
            total += len(item)
    return total


@exercise(
    "Which of the prefixes is the beginning of the word? Return the first fitting one or None.",
    "Try the prefixes in order and give the first with which word starts.",
)
def fitting_prefix(word: str, prefixes: list[str]) -> str | None:
    """Return the first of the prefixes that word starts with, or None.

    >>> fitting_prefix("unhappy", ["re", "un"])
    'un'
    >>> fitting_prefix("redo", ["r", "re"])
    'r'
    >>> fitting_prefix("go", ["x"]) is None
    True
    """
    return next((p for p in prefixes if word.startswith(p)), None)


@exercise(
    "Remove the first fitting suffix of the list from the word; return the word unchanged if none fits.",
    "Cut off the earliest listed ending that the word has.",
)
def cut_first_fitting_suffix(word, suffixes):
    """Return word without the first of the suffixes that it ends with.

    >>> cut_first_fitting_suffix("walking", ["ed", "ing"])
    'walk'
    >>> cut_first_fitting_suffix("tree", ["s"])
    'tree'
    >>> cut_first_fitting_suffix("buses", ["es", "s"])
    'bus'
    """
    for suffix in suffixes:
        if word.endswith(suffix):
            return word[:len(word) - len(suffix)]
    return word


@exercise(
    "Return the words that are a proper prefix of another word in the list.",
    "List every word with which some longer word of the list begins.",
)
def words_that_are_prefixes(words: list[str]) -> list[str]:
    """Return the words that are the beginning of another, different word of the list.

    >>> words_that_are_prefixes(["car", "carpet", "dog"])
    ['car']
    >>> words_that_are_prefixes(["a", "ab", "abc"])
    ['a', 'ab']
    >>> words_that_are_prefixes(["x", "y"])
    []
    """
    return [w for w in words if any(o != w and o.startswith(w) for o in words)]


@exercise(
    "Check if any string of the list is a suffix of text.",
    "Return True when text ends with at least one of the endings.",
)
def ends_with_some(text, endings):
    """Tell whether text ends with one of the endings.

    >>> ends_with_some("photo.png", [".jpg", ".png"])
    True
    >>> ends_with_some("notes", [".txt"])
    False
    >>> ends_with_some("x", [])
    False
    """
    return any(text.endswith(ending) for ending in endings)


@exercise(
    "Change the prefix old to new in every string that starts with it; the others stay the same.",
    "Rename items: replace the beginning old by new where present.",
)
def renew_prefixes(items: list[str], old: str, new: str) -> list[str]:
    """Return the items with the prefix old replaced by new.

    >>> renew_prefixes(["tmp_a", "b", "tmp_c"], "tmp_", "old_")
    ['old_a', 'b', 'old_c']
    >>> renew_prefixes(["atmp"], "tmp", "x")
    ['atmp']
    >>> renew_prefixes([], "a", "b")
    []
    """
    return [new + s[len(old):] if s.startswith(old) else s for s in items]


@exercise(
    "Return the part shared at the beginning by all strings when case is ignored, in lower case.",
    "Longest common prefix of the lower-cased words; '' for an empty list.",
)
def shared_start_ignoring_case(words):
    """Return the common beginning of all words in lower case.

    >>> shared_start_ignoring_case(["Interest", "INTERnet", "interval"])
    'inter'
    >>> shared_start_ignoring_case(["Sun", "moon"])
    ''
    >>> shared_start_ignoring_case([])
    ''
    """
    if not words:
        return ""
    lowered = [w.lower() for w in words]
    prefix = lowered[0]
    while not all(w.startswith(prefix) for w in lowered):
        prefix = prefix[:-1]
    return prefix


@exercise(
    "Sort the strings by their last n characters; equal endings keep their order.",
    "Order the items alphabetically by the suffix of length n.",
)
def sort_by_suffix(items: list[str], n: int) -> list[str]:
    """Return the items sorted by their last n characters.

    >>> sort_by_suffix(["x9", "a7", "b8"], 1)
    ['a7', 'b8', 'x9']
    >>> sort_by_suffix(["bat", "cab"], 2)
    ['cab', 'bat']
    >>> sort_by_suffix([], 3)
    []
    """
    return sorted(items, key=lambda s: s[-n:])


@exercise(
    "Count the pairs (a, b) of different positions with a before b in which b starts with a.",
    "How many pairs of list items, in list order, are such that the later one begins with the earlier one?",
)
def earlier_prefix_pairs(items):
    """Return the number of pairs in which an earlier item is a prefix of a later item.

    >>> earlier_prefix_pairs(["a", "ab", "abc"])
    3
    >>> earlier_prefix_pairs(["ab", "a"])
    0
    >>> earlier_prefix_pairs([])
    0
    """
    count = 0
    for i, a in enumerate(items):
        for b in items[i + 1:]:
            if b.startswith(a):
                count += 1
    return count


@exercise(
    "Return the distinct beginnings of length n, sorted.",
    "Which prefixes with n letters occur among the words? No repeats, alphabetical order; shorter words are ignored.",
)
def distinct_prefixes(words: list[str], n: int) -> list[str]:
    """Return the sorted distinct prefixes of length n of all words that are long enough.

    >>> distinct_prefixes(["tree", "trip", "sea", "s"], 2)
    ['se', 'tr']
    >>> distinct_prefixes(["a"], 2)
    []
    >>> distinct_prefixes([], 1)
    []
    """
    return sorted({w[:n] for w in words if len(w) >= n})


@exercise(
    "Join the strings after removing a common ending from each of them; items without it are skipped.",
    "Cut suffix from every item that has it and join the results with a comma.",
)
def join_stems(items, suffix):
    """Return the stems of the items that end with suffix, joined by commas.

    >>> join_stems(["a.txt", "b.png", "c.txt"], ".txt")
    'a,c'
    >>> join_stems(["x"], ".txt")
    ''
    >>> join_stems([], "s")
    ''
    """
    return ",".join(s.removesuffix(suffix) for s in items if s.endswith(suffix))


@exercise(
    "Complete the typed text: return all candidates that begin with it, ignoring case, at most n of them.",
    "List up to n candidates starting with the typed text regardless of upper and lower case.",
)
def complete_typed(typed: str, candidates: list[str], n: int) -> list[str]:
    """Return at most n candidates that start with typed, ignoring case.

    >>> complete_typed("ap", ["Apple", "Pear", "apricot", "APEX"], 2)
    ['Apple', 'apricot']
    >>> complete_typed("z", ["Apple"], 3)
    []
    >>> complete_typed("", ["a", "b"], 1)
    ['a']
    """
    fitting = [c for c in candidates if c.lower().startswith(typed.lower())]
    return fitting[:n]


@exercise(
    "Return the index of the last string that ends with suffix, or -1.",
    "At which position is the final item with the given ending? -1 if no item has it.",
)
def last_index_with_ending(items, suffix):
    """Return the index of the last item ending with suffix, or -1.

    >>> last_index_with_ending(["as", "b", "cs", "d"], "s")
    2
    >>> last_index_with_ending(["a"], "x")
    -1
    >>> last_index_with_ending([], "")
    -1
    """
    for i in range(len(items) - 1, -1, -1):
        if items[i].endswith(suffix):
            return i
    return -1


@exercise(
    "For each prefix count the strings that begin with it; return a dictionary.",
    "Map every given prefix to the number of words starting with it.",
)
def tally_prefixes(words: list[str], prefixes: list[str]) -> dict[str, int]:
    """Return for each prefix how many words begin with it.

    >>> tally_prefixes(["undo", "redo", "unzip"], ["un", "re", "in"])
    {'un': 2, 're': 1, 'in': 0}
    >>> tally_prefixes([], ["a"])
    {'a': 0}
    >>> tally_prefixes(["a"], [])
    {}
    """
    return {p: sum(w.startswith(p) for w in words) for p in prefixes}


@exercise(
    "Keep one string per ending of length n: the first one with that ending.",
    "Drop every item whose last n characters were already seen at an earlier item.",
)
def first_per_ending(items, n):
    """Return the first item for every distinct ending of n characters.

    >>> first_per_ending(["cat", "bat", "dog", "fog"], 2)
    ['cat', 'dog']
    >>> first_per_ending(["a", "b"], 1)
    ['a', 'b']
    >>> first_per_ending([], 2)
    []
    """
    seen = set()
    result = []
    for item in items:
        if item[-n:] not in seen:
            seen.add(item[-n:])
            result.append(item)
    return result


@exercise(
    "Return True if each string, from the second on, starts with the last letter of the string before it.",
    "Check that the items form a chain: every one begins where the previous one ended.",
)
def last_first_chain(words: list[str]) -> bool:
    """Tell whether every word starts with the last letter of the previous word.

    >>> last_first_chain(["tea", "apple", "egg"])
    True
    >>> last_first_chain(["tea", "egg"])
    False
    >>> last_first_chain([])
    True
    """
    return all(b[0] == a[-1] for a, b in zip(words, words[1:]))


@exercise(
    "Number the names that have the same beginning up to the first dash: append their running count per beginning.",
    "For codes like 'a-x' count per part before '-' and return labels 'a1', 'a2', 'b1' in order.",
)
def count_labels_by_lead(codes):
    """Return for each code the part before '-' and its running number.

    >>> count_labels_by_lead(["a-x", "b-y", "a-z"])
    ['a1', 'b1', 'a2']
    >>> count_labels_by_lead(["q"])
    ['q1']
    >>> count_labels_by_lead([])
    []
    """
    counts = {}
    labels = []
    for code in codes:
        lead = code.split("-")[0]
        counts[lead] = counts.get(lead, 0) + 1
        labels.append(f"{lead}{counts[lead]}")
    return labels


@exercise(
    "Return the strings whose first letter is a capital and whose last character is a period.",
    "Which items look like sentences: capital at the start, '.' at the end?",
)
def sentence_like(items: list[str]) -> list[str]:
    """Return the items that start with a capital letter and end with a period.

    >>> sentence_like(["It rains.", "no.", "Yes", ""])
    ['It rains.']
    >>> sentence_like(["A."])
    ['A.']
    >>> sentence_like([])
    []
    """
    return [s for s in items if s[:1].isupper() and s.endswith(".")]
