"""Lists of strings: choosing, sorting, joining, pairing and changing by rules."""

from training.curriculum.exercise import exercise


@exercise(
    "Sort the words by their last letter; words with the same last letter keep their order.",
    "Order the list alphabetically by final characters.",
)
def by_last_letter(words: list[str]) -> list[str]:
    """Return the words sorted by their last letter.

    >>> by_last_letter(["tea", "bread", "cocoa", "jam"])
    ['tea', 'cocoa', 'bread', 'jam']
    >>> by_last_letter(["b", "a"])
    ['a', 'b']
    >>> by_last_letter([])
    []
    """
    return sorted(words, key=lambda w: w[-1])


@exercise(
    "Sort by length, the longest first; equal lengths alphabetically.",
    "Order words descending by number of letters and ascending by alphabet on a tie.",
)
def long_first_then_alpha(words):
    """Return the words ordered by falling length, then alphabetically.

    >>> long_first_then_alpha(["fig", "plum", "apple", "pear"])
    ['apple', 'pear', 'plum', 'fig']
    >>> long_first_then_alpha(["b", "a"])
    ['a', 'b']
    >>> long_first_then_alpha([])
    []
    """
    return sorted(words, key=lambda w: (-len(w), w))


@exercise(
    "Return the strings that contain all of the given letters.",
    "Keep the words in which no letter of required is missing.",
)
def words_having_letters(words: list[str], required: str) -> list[str]:
    """Return the words that contain every letter of required.

    >>> words_having_letters(["stone", "note", "tons"], "no")
    ['stone', 'note', 'tons']
    >>> words_having_letters(["stone", "tea"], "et")
    ['stone', 'tea']
    >>> words_having_letters(["a"], "")
    ['a']
    """
    return [w for w in words if all(c in w for c in required)]


@exercise(
    "Join the strings that are not empty with the separator.",
    "Skip empty strings and glue the others together with sep between them.",
)
def join_filled(parts, sep):
    """Return the non-empty parts joined by sep.

    >>> join_filled(["a", "", "b"], "-")
    'a-b'
    >>> join_filled(["", ""], ",")
    ''
    >>> join_filled([], "+")
    ''
    """
    return sep.join(part for part in parts if part)


@exercise(
    "Return the shortest string that is longer than n characters, or None; the first one on a tie.",
    "Among the items with more than n characters find the shortest.",
)
def shortest_above(items: list[str], n: int) -> str | None:
    """Return the shortest item longer than n, or None.

    >>> shortest_above(["tea", "bread", "milk"], 3)
    'milk'
    >>> shortest_above(["a"], 1) is None
    True
    >>> shortest_above(["abc", "xyz"], 2)
    'abc'
    """
    return min((item for item in items if len(item) > n), key=len, default=None)


@exercise(
    "Pair each word with its length: a list of (word, length).",
    "Return tuples of the words and how many letters they have.",
)
def words_with_lengths(words):
    """Return (word, length) for each word.

    >>> words_with_lengths(["tea", "milk"])
    [('tea', 3), ('milk', 4)]
    >>> words_with_lengths([""])
    [('', 0)]
    >>> words_with_lengths([])
    []
    """
    return [(word, len(word)) for word in words]


@exercise(
    "Write each string of the list n times in a row.",
    "Repeat every item n times one after the other, in a flat list.",
)
def each_repeated(items: list[str], n: int) -> list[str]:
    """Return every item n times in succession.

    >>> each_repeated(["a", "b"], 2)
    ['a', 'a', 'b', 'b']
    >>> each_repeated(["x"], 0)
    []
    >>> each_repeated([], 3)
    []
    """
    return [item for item in items for _ in range(n)]


@exercise(
    "Return the first string that occurs a second time in the list, or None.",
    "Which item is the first to be repeated, reading from left to right?",
)
def first_repeated_item(items):
    """Return the first item that was already seen before, or None.

    >>> first_repeated_item(["a", "b", "b", "a"])
    'b'
    >>> first_repeated_item(["x", "y"]) is None
    True
    >>> first_repeated_item([]) is None
    True
    """
    seen = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)
    return None


@exercise(
    "Split every string at the separator and return all parts in one flat list.",
    "Flatten: cut each item at sep and collect the pieces in order.",
)
def flat_pieces(items: list[str], sep: str) -> list[str]:
    """Return all parts of the items split at sep.

    >>> flat_pieces(["a,b", "c"], ",")
    ['a', 'b', 'c']
    >>> flat_pieces(["x;y;z"], ";")
    ['x', 'y', 'z']
    >>> flat_pieces([], "-")
    []
    """
    return [part for item in items for part in item.split(sep)]


@exercise(
    "Build a word from the n-th letters: letter 0 of the first word, letter 1 of the second and so on; too short words give '_'.",
    "Read the diagonal letters of a list of words, with '_' where a word is too short.",
)
def diagonal_word(words):
    """Return the letters words[i][i], '_' where missing.

    >>> diagonal_word(["tea", "pear", "fig"])
    'teg'
    >>> diagonal_word(["a", "b"])
    'a_'
    >>> diagonal_word([])
    ''
    """
    return "".join(w[i] if i < len(w) else "_" for i, w in enumerate(words))


@exercise(
    "Return the words sorted alphabetically without regard to case, and without repeats that differ only in case (the first spelling stays).",
    "Deduplicate ignoring case, then sort ignoring case.",
)
def sorted_unique_caseless(words: list[str]) -> list[str]:
    """Return the words once each ignoring case, sorted ignoring case.

    >>> sorted_unique_caseless(["Pear", "apple", "pear", "Fig"])
    ['apple', 'Fig', 'Pear']
    >>> sorted_unique_caseless(["A", "a"])
    ['A']
    >>> sorted_unique_caseless([])
    []
    """
    first = {}
    for word in words:
        first.setdefault(word.lower(), word)
    return [first[key] for key in sorted(first)]


@exercise(
    "Take the words while they are in alphabetical order; stop before the first one that is smaller than its predecessor.",
    "Return the leading part of the list that is sorted ascending.",
)
def sorted_lead(words):
    """Return the longest beginning of the list that is sorted.

    >>> sorted_lead(["a", "c", "b", "d"])
    ['a', 'c']
    >>> sorted_lead(["x"])
    ['x']
    >>> sorted_lead([])
    []
    """
    lead = []
    for word in words:
        if lead and word < lead[-1]:
            break
        lead.append(word)
    return lead


@exercise(
    "Move all strings that start with the mark to the front, keeping the order otherwise.",
    "Stable reorder: first the items beginning with mark, then the rest.",
)
def marked_first(items, mark):
    """Return the items with those starting with mark moved to the front.

    >>> marked_first(["a", "!b", "c", "!d"], "!")
    ['!b', '!d', 'a', 'c']
    >>> marked_first(["a"], "#")
    ['a']
    >>> marked_first([], "x")
    []
    """
    return sorted(items, key=lambda item: not item.startswith(mark))


@exercise(
    "Map each string to the list of positions at which it occurs.",
    "Return a dict from item to all its indexes, ascending.",
)
def positions_of_items(items: list[str]) -> dict[str, list[int]]:
    """Return the indexes of each distinct item.

    >>> positions_of_items(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> positions_of_items(["x"])
    {'x': [0]}
    >>> positions_of_items([])
    {}
    """
    positions = {}
    for i, item in enumerate(items):
        positions.setdefault(item, []).append(i)
    return positions


@exercise(
    "Remove every string that is contained in the next string of the list.",
    "Drop an item if its right neighbour contains it as a part.",
)
def drop_if_in_next(items):
    """Return the items that are not part of the item after them.

    >>> drop_if_in_next(["rain", "rainbow", "bow", "sun"])
    ['rainbow', 'bow', 'sun']
    >>> drop_if_in_next(["a", "ab", "abc"])
    ['abc']
    >>> drop_if_in_next([])
    []
    """
    kept = [a for a, b in zip(items, items[1:]) if a not in b]
    return kept + items[-1:]


@exercise(
    "Return all strings in which the two given letters occur in this order, first a and somewhere later b.",
    "Keep the words that have a letter a followed, not necessarily directly, by a letter b.",
)
def letters_in_this_order(words: list[str], a: str, b: str) -> list[str]:
    """Return the words in which an a comes before some b.

    >>> letters_in_this_order(["stone", "nets", "tan"], "t", "n")
    ['stone', 'tan']
    >>> letters_in_this_order(["ba"], "a", "b")
    []
    >>> letters_in_this_order([], "x", "y")
    []
    """
    return [w for w in words if a in w and b in w[w.index(a) + 1:]]


@exercise(
    "Number repeated names: the second 'a' becomes 'a_2', the third 'a_3'; first occurrences stay.",
    "Make all names unique by appending _2, _3 ... to repeats.",
)
def suffix_repeats(names):
    """Return the names with running suffixes for repeats.

    >>> suffix_repeats(["a", "b", "a", "a"])
    ['a', 'b', 'a_2', 'a_3']
    >>> suffix_repeats(["x"])
    ['x']
    >>> suffix_repeats([])
    []
    """
    counts = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return result


@exercise(
    "Return the words in the order of a given alphabet: compare by the position of the first letter in order.",
    "Sort by where the initial of each word stands in the text order.",
)
def sort_by_custom_initial(words: list[str], order: str) -> list[str]:
    """Return the words sorted by the position of their first letter in order.

    >>> sort_by_custom_initial(["ant", "bee", "cat"], "cab")
    ['cat', 'ant', 'bee']
    >>> sort_by_custom_initial(["b", "a"], "ba")
    ['b', 'a']
    >>> sort_by_custom_initial([], "x")
    []
    """
    return sorted(words, key=lambda w: order.index(w[0]))


@exercise(
    "Replace each string by the part after its last dot; strings without a dot become ''.",
    "List the file extensions of the names (without the dot), empty if there is none.",
)
def extensions_of(names: list[str]) -> list[str]:
    """Return what follows the last dot of each name, or ''.

    >>> extensions_of(["a.txt", "b.tar.gz", "readme"])
    ['txt', 'gz', '']
    >>> extensions_of(["x."])
    ['']
    >>> extensions_of([])
    []
    """
    return [name.rsplit(".", 1)[1] if "." in name else "" for name in names]


@exercise(
    "Concatenate all strings, each reversed.",
    "Turn every item around and join the results without separator.",
)
def joined_reversed_items(items):
    """Return the reversed items joined together.

    >>> joined_reversed_items(["ab", "cd"])
    'badc'
    >>> joined_reversed_items(["xyz"])
    'zyx'
    >>> joined_reversed_items([])
    ''
    """
    return "".join(item[::-1] for item in items)


@exercise(
    "Return the strings at odd indexes that are shorter than n.",
    "From positions 1, 3, 5 ... keep the items with fewer than n characters.",
)
def short_at_odd_places(items: list[str], n: int) -> list[str]:
    """Return the items at odd indexes with fewer than n characters.

    >>> short_at_odd_places(["a", "bb", "c", "dddd"], 3)
    ['bb']
    >>> short_at_odd_places(["x"], 5)
    []
    >>> short_at_odd_places([], 1)
    []
    """
    return [item for item in items[1::2] if len(item) < n]


@exercise(
    "Merge two sorted lists of words into one sorted list without repeats.",
    "Combine both lists, drop duplicates and sort alphabetically.",
)
def merged_word_lists(a, b):
    """Return all distinct words of a and b, sorted.

    >>> merged_word_lists(["ant", "cat"], ["bee", "cat"])
    ['ant', 'bee', 'cat']
    >>> merged_word_lists([], ["x"])
    ['x']
    >>> merged_word_lists([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "Return the words from the first that starts with a capital letter on.",
    "Drop the leading words until one is capitalised.",
)
def from_first_capitalised(words: list[str]) -> list[str]:
    """Return the words beginning at the first capitalised word.

    >>> from_first_capitalised(["dear", "Mia", "and", "Ben"])
    ['Mia', 'and', 'Ben']
    >>> from_first_capitalised(["a", "b"])
    []
    >>> from_first_capitalised([])
    []
    """
    for i, word in enumerate(words):
        if word[0].isupper():
            return words[i:]
    return []


@exercise(
    "Return the longest total of neighbouring lengths: the largest sum of the lengths of two adjacent strings; 0 with fewer than two.",
    "Which adjacent pair of items has the most characters together? Return that number.",
)
def longest_adjacent_pair(items):
    """Return the largest summed length of two neighbouring items, or 0.

    >>> longest_adjacent_pair(["a", "bcd", "ef", "g"])
    5
    >>> longest_adjacent_pair(["abc"])
    0
    >>> longest_adjacent_pair([])
    0
    """
    return max((len(a) + len(b) for a, b in zip(items, items[1:])), default=0)


@exercise(
    "Are the strings sorted by length, none shorter than the one before?",
    "Check that the lengths never decrease along the list.",
)
def lengths_never_fall(items: list[str]) -> bool:
    """Tell whether no item is shorter than its predecessor.

    >>> lengths_never_fall(["a", "bb", "cc", "ddd"])
    True
    >>> lengths_never_fall(["abc", "x"])
    False
    >>> lengths_never_fall([])
    True
    """
    return all(len(a) <= len(b) for a, b in zip(items, items[1:]))
