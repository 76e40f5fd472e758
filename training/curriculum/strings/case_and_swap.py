"""Upper and lower case by condition, and replacing characters by rule."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the first and the last letter of the word in upper case and the rest in lower case.",
    "Capitalise both ends of a word, lower everything between.",
)
def capital_ends(word: str) -> str:
    """Return word with only its first and last letter in upper case.

    >>> capital_ends("garden")
    'GardeN'
    >>> capital_ends("AB")
    'AB'
    >>> capital_ends("x")
    'X'
    """
    if len(word) < 2:
        return word.upper()
    return word[0].upper() + word[1:-1].lower() + word[-1].upper()


@exercise(
    "Put the n-th letter (counted from 1) of every word in upper case, if the word is long enough.",
    "Capitalise letter number n in each word of the sentence.",
)
def raise_nth_letters(sentence, n):
    """Return sentence with the n-th letter of each word in upper case.

    >>> raise_nth_letters("good old time", 2)
    'gOod oLd tIme'
    >>> raise_nth_letters("a bc", 2)
    'a bC'
    >>> raise_nth_letters("", 1)
    ''
    """
    return " ".join(w[:n - 1] + w[n - 1:n].upper() + w[n:] for w in sentence.split())


@exercise(
    "Write every letter that comes after a blank or a hyphen in upper case.",
    "Capitalise the start of each part of a double name such as 'anne-marie berg'.",
)
def name_capitals(name: str) -> str:
    """Return name with a capital at the start and after each blank or hyphen.

    >>> name_capitals("anne-marie berg")
    'Anne-Marie Berg'
    >>> name_capitals("li")
    'Li'
    >>> name_capitals("")
    ''
    """
    result = ""
    previous = " "
    for c in name:
        result += c.upper() if previous in " -" else c
        previous = c
    return result


@exercise(
    "Change the case of every k-th letter (k, 2k, ... counted from 1).",
    "Swap upper and lower case at each k-th position of the text.",
)
def swap_case_every_kth(text: str, k: int) -> str:
    """Return text with the case of every k-th character swapped.

    >>> swap_case_every_kth("abcdef", 2)
    'aBcDeF'
    >>> swap_case_every_kth("ABC", 3)
    'ABc'
    >>> swap_case_every_kth("", 1)
    ''
    """
    return "".join(c.swapcase() if i % k == 0 else c for i, c in enumerate(text, 1))


@exercise(
    "Return the text with the case of all letters after the first blank swapped.",
    "Leave the part before the first space as it is and invert the case of the remaining text.",
)
def swap_case_after_blank(text):
    """Return text with swapped case behind its first blank.

    >>> swap_case_after_blank("Good Day You")
    'Good dAY yOU'
    >>> swap_case_after_blank("Word")
    'Word'
    >>> swap_case_after_blank("a bC")
    'a Bc'
    """
    head, blank, tail = text.partition(" ")
    return head + blank + tail.swapcase()


@exercise(
    "Give each letter the case of the letter before it in the original word; the first letter stays.",
    "Shift the case pattern one place to the right: letter i takes the case of letter i - 1.",
)
def shift_case_right(word):
    """Return word where each letter takes the case of its left neighbour.

    >>> shift_case_right("Abc")
    'ABc'
    >>> shift_case_right("aBcD")
    'abCd'
    >>> shift_case_right("")
    ''
    """
    result = word[:1]
    for a, b in zip(word, word[1:]):
        result += b.upper() if a.isupper() else b.lower()
    return result


@exercise(
    "Count the places where an upper-case letter and a lower-case letter are neighbours, in any order.",
    "How often does the case change between two adjacent letters?",
)
def case_change_count(text):
    """Return how often neighbouring letters differ in case.

    >>> case_change_count("aBcd")
    2
    >>> case_change_count("ABC")
    0
    >>> case_change_count("a B")
    0
    """
    count = 0
    for a, b in zip(text, text[1:]):
        if a.isalpha() and b.isalpha() and a.isupper() != b.isupper():
            count += 1
    return count


@exercise(
    "Return the longest run of capital letters in the text; '' if there is none, the first one on a tie.",
    "Find the longest block of consecutive upper-case letters.",
)
def longest_capital_block(text: str) -> str:
    """Return the longest run of upper-case letters, or ''.

    >>> longest_capital_block("aBCdEFG")
    'EFG'
    >>> longest_capital_block("abc")
    ''
    >>> longest_capital_block("AB cd XY")
    'AB'
    """
    best = run = ""
    for c in text:
        run = run + c if c.isupper() else ""
        if len(run) > len(best):
            best = run
    return best


@exercise(
    "Replace each letter by the next one of the alphabet; z becomes a, case is kept, other characters stay.",
    "Move all letters one step forward in the alphabet in a circle.",
)
def next_letters(text):
    """Return text with every letter replaced by its successor.

    >>> next_letters("abz")
    'bca'
    >>> next_letters("Zoo!")
    'App!'
    >>> next_letters("")
    ''
    """
    result = ""
    for c in text:
        if c in "zZ":
            result += "a" if c == "z" else "A"
        elif c.isalpha():
            result += chr(ord(c) + 1)
        else:
            result += c
    return result


@exercise(
    "Replace each occurrence of a word's letters by the position of that letter in keys (from 1); letters not in keys stay.",
    "Encode a text: every character contained in keys is written as its 1-based index there.",
)
def letters_to_key_numbers(text, keys):
    """Return text with the characters in keys replaced by their 1-based position.

    >>> letters_to_key_numbers("banana", "abn")
    '213131'
    >>> letters_to_key_numbers("xyz", "y")
    'x1z'
    >>> letters_to_key_numbers("", "a")
    ''
    """
    return "".join(str(keys.index(c) + 1) if c in keys else c for c in text)


@exercise(
    "Replace the first occurrence of old by new, searching from the right end.",
    "Exchange just the last occurrence of old in the text.",
)
def replace_final_occurrence(text: str, old: str, new: str) -> str:
    """Return text with the last occurrence of old replaced by new.

    >>> replace_final_occurrence("one by one", "one", "two")
    'one by two'
    >>> replace_final_occurrence("abc", "x", "y")
    'abc'
    >>> replace_final_occurrence("aaa", "a", "b")
    'aab'
    """
    return new.join(text.rsplit(old, 1))


@exercise(
    "Apply the replacements of the dictionary to single characters; characters without entry stay.",
    "Translate a text character by character with a dict.",
)
def translate_by_dict(text, table):
    """Return text with each character replaced by its entry in table, if any.

    >>> translate_by_dict("code", {"o": "0", "e": "3"})
    'c0d3'
    >>> translate_by_dict("abc", {})
    'abc'
    >>> translate_by_dict("", {"a": "b"})
    ''
    """
    return "".join(table.get(c, c) for c in text)


@exercise(
    "Replace all characters of the text by the symbol except the first n.",
    "Keep the first n characters visible and mask the rest with symbol.",
)
def mask_after(text: str, n: int, symbol: str) -> str:
    """Return text with everything after the first n characters masked.

    >>> mask_after("password", 3, "*")
    'pas*****'
    >>> mask_after("ab", 5, "#")
    'ab'
    >>> mask_after("abc", 0, "x")
    'xxx'
    """
    return text[:n] + symbol * len(text[n:])


@exercise(
    "Write each vowel as the next vowel in the order a, e, i, o, u, a; other characters stay. Input is lower case.",
    "Shift the vowels of a lower-case word one place in the cycle aeiou.",
)
def next_vowel_word(word):
    """Return word with every vowel replaced by the following vowel.

    >>> next_vowel_word("umbrella")
    'ambrille'
    >>> next_vowel_word("tie")
    'toi'
    >>> next_vowel_word("sky")
    'sky'
    """
    vowels = "aeiou"
    result = ""
    for c in word:
        if c in vowels:
            c = vowels[(vowels.index(c) + 1) % 5]
        result += c
    return result


@exercise(
    "Replace every maximal run of blanks by a single hyphen and lower-case the text; outer blanks are dropped.",
    "Join the lower-cased words of the text with hyphens.",
)
def hyphen_words(text: str) -> str:
    """Return the words of text in lower case joined by hyphens.

    >>> hyphen_words("  Big  Red Bus ")
    'big-red-bus'
    >>> hyphen_words("One")
    'one'
    >>> hyphen_words("")
    ''
    """
    return "-".join(text.lower().split())


@exercise(
    "Replace the digits of the text by their English names, without blanks.",
    "Write each digit character out as a word; other characters are unchanged.",
)
def digits_spelled_in(text):
    """Return text with every digit replaced by its name.

    >>> digits_spelled_in("a1b2")
    'aonebtwo'
    >>> digits_spelled_in("x")
    'x'
    >>> digits_spelled_in("70")
    'sevenzero'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return "".join(names[int(c)] if c.isdigit() else c for c in text)


@exercise(
    "Return the text where each letter is followed by its other-case form: 'a' becomes 'aA', 'B' becomes 'Bb'; other characters stay single.",
    "Double every letter, the second copy in the opposite case.",
)
def letters_in_both_forms(text: str) -> str:
    """Return text with each letter followed by itself in swapped case.

    >>> letters_in_both_forms("aB")
    'aABb'
    >>> letters_in_both_forms("x1")
    'xX1'
    >>> letters_in_both_forms("")
    ''
    """
    return "".join(c + c.swapcase() if c.isalpha() else c for c in text)


@exercise(
    "Return the acronym made of the first letters of all words with at least n letters, in upper case.",
    "Take the initials of the words that are n or more letters long and join them as capitals.",
)
def acronym_min_length(phrase, n):
    """Return the initials of the words of at least n letters in upper case.

    >>> acronym_min_length("bank of north america", 3)
    'BNA'
    >>> acronym_min_length("to be", 3)
    ''
    >>> acronym_min_length("a b", 1)
    'AB'
    """
    return "".join(word[0] for word in phrase.split() if len(word) >= n).upper()


@exercise(
    "Is the text written with alternating case, starting with a capital?",
    "Check that letters at even index are upper case and letters at odd index lower case.",
)
def is_alternating_case(word: str) -> bool:
    """Tell whether the letters of word alternate between upper and lower case.

    >>> is_alternating_case("AbCd")
    True
    >>> is_alternating_case("aBcD")
    False
    >>> is_alternating_case("AB")
    False
    """
    return all(c.isupper() if i % 2 == 0 else c.islower() for i, c in enumerate(word))


@exercise(
    "Return the names without repeats when case is ignored, keeping the spelling of the first occurrence.",
    "Drop later names that equal an earlier name apart from upper and lower case.",
)
def unique_names_caseless(names):
    """Return the names, each once ignoring case, as first written.

    >>> unique_names_caseless(["Ann", "ben", "ANN", "Ben"])
    ['Ann', 'ben']
    >>> unique_names_caseless(["x"])
    ['x']
    >>> unique_names_caseless([])
    []
    """
    seen = set()
    result = []
    for name in names:
        if name.lower() not in seen:
            seen.add(name.lower())
            result.append(name)
    return result


@exercise(
    "Count how often each word occurs when case is ignored; keys in lower case.",
    "Return a dictionary from lower-cased word to its number of occurrences in the list.",
)
def caseless_counts(words: list[str]) -> dict[str, int]:
    """Return how often each word occurs, ignoring case.

    >>> caseless_counts(["Tea", "tea", "Milk"])
    {'tea': 2, 'milk': 1}
    >>> caseless_counts(["A"])
    {'a': 1}
    >>> caseless_counts([])
    {}
    """
    counts = {}
    for word in words:
        key = word.lower()
        counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Return the index of the first name equal to wanted when case and outer blanks are ignored, or -1.",
    "Search a list of names case-insensitively, trimming blanks; give the position or -1.",
)
def find_name_loosely(names, wanted):
    """Return the index of the name that equals wanted loosely, or -1.

    >>> find_name_loosely(["Ann", " BEN "], "ben")
    1
    >>> find_name_loosely(["Ann"], "Mia")
    -1
    >>> find_name_loosely([], "x")
    -1
    """
    for i, name in enumerate(names):
        if name.strip().lower() == wanted.strip().lower():
            return i
    return -1
