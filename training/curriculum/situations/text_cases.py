"""Text under careful rules: missing marks, empty texts, ties, letter case."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the part of the text after the first occurrence of the mark. If the mark does not occur, return the fallback.",
    "What follows the first mark in a text, or the given default when the mark is absent.",
)
def text_after_mark(text: str, mark: str, fallback: str) -> str:
    """Return what follows the first occurrence of mark in text. If mark does not occur in text, return fallback. The result may be empty.

    >>> text_after_mark("key=a=b", "=", "?")
    'a=b'
    >>> text_after_mark("key", "=", "?")
    '?'
    >>> text_after_mark("key=", "=", "?")
    ''
    """
    before, found, after = text.partition(mark)
    return after if found else fallback


@exercise(
    "Return the part of the text between the first opening mark and the next closing mark after it. None if one of the marks is missing.",
    "Substring enclosed by the first start mark and the first end mark that follows it, or None.",
)
def part_between_marks(text: str, start: str, end: str) -> str | None:
    """Return the part of text between the first occurrence of start and the first occurrence of end after it. The marks do not belong to the result. If start is missing, or end is missing after it, return None.

    >>> part_between_marks("a [b] [c]", "[", "]")
    'b'
    >>> part_between_marks("x]y[", "[", "]") is None
    True
    >>> part_between_marks("<<>>", "<<", ">>")
    ''
    """
    i = text.find(start)
    if i < 0:
        return None
    i += len(start)
    j = text.find(end, i)
    return text[i:j] if j >= 0 else None


@exercise(
    "How many letters of the text are capitals, in percent of all letters, rounded down? Characters other than letters are ignored; without letters the result is 0.",
    "Floor percentage of uppercase letters among the letters; 0 when there are no letters.",
)
def capital_percent(text: str) -> int:
    """Return which percentage of the letters in the text are capital letters, rounded down. Digits, spaces and signs are not counted. If there are no letters, return 0.

    >>> capital_percent("HELLO you")
    62
    >>> capital_percent("abc 123")
    0
    >>> capital_percent("123")
    0
    """
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return 0
    return 100 * sum(char.isupper() for char in letters) // len(letters)


@exercise(
    "Return the words that begin with a capital letter, each once, in order of first appearance.",
    "Distinct capitalised words of a text in the order they first occur.",
)
def capitalised_words(text: str) -> list[str]:
    """Return all words of the text that begin with a capital letter. Each word is listed once, at the place of its first appearance. Words are separated by spaces.

    >>> capitalised_words("Ida met Tom and then Ida left")
    ['Ida', 'Tom']
    >>> capitalised_words("no names")
    []
    >>> capitalised_words("")
    []
    """
    found: list[str] = []
    for word in text.split():
        if word[0].isupper() and word not in found:
            found.append(word)
    return found


@exercise(
    "Shorten each word of the text to its first n letters, followed by a full stop if something was cut off.",
    "Abbreviate words longer than n to n letters plus '.'; join with spaces again.",
)
def abbreviated_words(text: str, n: int) -> str:
    """Return the text with long words abbreviated. A word with more than n letters is shortened to its first n letters and gets a full stop. Shorter words stay as they are. The words are joined by single spaces.

    >>> abbreviated_words("the quick brown fox", 3)
    'the qui. bro. fox'
    >>> abbreviated_words("a bc", 2)
    'a bc'
    >>> abbreviated_words("", 1)
    ''
    """
    return " ".join(word if len(word) <= n else word[:n] + "." for word in text.split())


@exercise(
    "Remove from the text every word that is in the list of unwanted words, ignoring case. The remaining words are joined by single spaces.",
    "Drop words contained in the unwanted list (case-insensitive) and rejoin the rest.",
)
def without_unwanted_words(text: str, unwanted: list[str]) -> str:
    """Return the text without the unwanted words. Upper and lower case make no difference. The remaining words keep their order and are separated by one space.

    >>> without_unwanted_words("The cat and the dog", ["the", "AND"])
    'cat dog'
    >>> without_unwanted_words("so so", ["so"])
    ''
    >>> without_unwanted_words("fine day", [])
    'fine day'
    """
    banned = {word.lower() for word in unwanted}
    return " ".join(word for word in text.split() if word.lower() not in banned)


@exercise(
    "Return the longest common beginning of two texts. If they do not begin with the same character, it is empty.",
    "The shared prefix of two strings.",
)
def same_beginning(a: str, b: str) -> str:
    """Return the longest text with which both a and b begin. If their first characters differ, or one of them is empty, return an empty text.

    >>> same_beginning("interview", "internal")
    'inter'
    >>> same_beginning("sun", "sunny")
    'sun'
    >>> same_beginning("abc", "xbc")
    ''
    """
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return a[:i]


@exercise(
    "Put the words of a text into alphabetical order, ignoring case; words that are equal then keep their order. Commas and full stops at the ends of words are removed.",
    "Sorted words (case-insensitive, stable), with ',' and '.' stripped from them.",
)
def words_sorted_ignoring_case(text: str) -> list[str]:
    """Return the words of the text in alphabetical order without regard to upper and lower case. Commas and full stops at the beginning or end of a word are removed. Words that differ only in case stay in their original order.

    >>> words_sorted_ignoring_case("Pear, apple and Fig.")
    ['and', 'apple', 'Fig', 'Pear']
    >>> words_sorted_ignoring_case("b B a")
    ['a', 'b', 'B']
    >>> words_sorted_ignoring_case("")
    []
    """
    return sorted((word.strip(",.") for word in text.split()), key=str.lower)


@exercise(
    "Split the text into pieces of n characters, counted from the end, so that only the first piece may be shorter. n below 1 raises ValueError.",
    "Chunk a string from the right into groups of n; the leftmost may be smaller; ValueError if n < 1.",
)
def pieces_from_end(text: str, n: int) -> list[str]:
    """Return the text cut into pieces of n characters, starting from the end. The pieces are in the order of the text, and only the first one may be shorter than n. Raise ValueError if n is less than 1.

    >>> pieces_from_end("1234567", 3)
    ['1', '234', '567']
    >>> pieces_from_end("abcd", 2)
    ['ab', 'cd']
    >>> pieces_from_end("", 4)
    []
    >>> pieces_from_end("abc", 0)
    Traceback (most recent call last):
        ...
    ValueError: n must be positive
    """
    if n < 1:
        raise ValueError("n must be positive")
    first = len(text) % n
    pieces = [text[:first]] if first else []
    return pieces + [text[i:i + n] for i in range(first, len(text), n)]


@exercise(
    "Count the lines of a text that are neither blank nor remarks. A remark is a line whose first character other than spaces is '#'.",
    "Number of lines with content that do not start with # after stripping.",
)
def count_code_lines(text: str) -> int:
    """Return how many lines of the text are neither blank nor remarks. Spaces at the beginning of a line do not matter. A line is a remark if its first other character is '#'.

    >>> count_code_lines("a = 1\\n# note\\n\\n  b = 2")
    2
    >>> count_code_lines("   # only")
    0
    >>> count_code_lines("")
    0
    """
    count = 0
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            count += 1
    return count


@exercise(
    "Replace the n-th occurrence of a word by another one. Words are separated by single spaces and n counts from 1; if there are fewer occurrences, the text stays unchanged.",
    "Substitute only occurrence number n of a word in a space-separated text.",
)
def replace_nth_word(text: str, word: str, new: str, n: int) -> str:
    """Return the text with the n-th occurrence of word replaced by new, counted from 1. The words of the text are separated by single spaces, and only whole words count. If word occurs fewer than n times, the text is returned unchanged.

    >>> replace_nth_word("red blue red green", "red", "pink", 2)
    'red blue pink green'
    >>> replace_nth_word("red blue", "red", "pink", 2)
    'red blue'
    >>> replace_nth_word("redder red", "red", "pink", 1)
    'redder pink'
    """
    words = text.split(" ")
    places = [i for i, w in enumerate(words) if w == word]
    if len(places) >= n:
        words[places[n - 1]] = new
    return " ".join(words)


@exercise(
    "Return the position, counted from 1, of the first word that is longer than n letters. 0 if there is none.",
    "One-based index of the first word with more than n characters, or 0.",
)
def first_long_word_position(text, n):
    """Return the number of the first word that has more than n letters. The words are counted from 1. If no word is that long, return 0.

    >>> first_long_word_position("we like gardens", 4)
    3
    >>> first_long_word_position("a bb ccc", 3)
    0
    >>> first_long_word_position("", 0)
    0
    """
    for position, word in enumerate(text.split(), 1):
        if len(word) > n:
            return position
    return 0


@exercise(
    "Mark every occurrence of a word in the text by square brackets, whatever its case; only whole words between spaces count.",
    "Wrap words equal to the given word, ignoring case, in [ ].",
)
def bracket_word(text: str, word: str) -> str:
    """Return the text with square brackets around each occurrence of word. Upper and lower case do not matter, and the word keeps its spelling. Only whole words, separated by single spaces, are marked.

    >>> bracket_word("Tea or tea time teapot", "tea")
    '[Tea] or [tea] time teapot'
    >>> bracket_word("milk", "tea")
    'milk'
    >>> bracket_word("", "tea")
    ''
    """
    marked = []
    for part in text.split(" "):
        marked.append(f"[{part}]" if part.lower() == word.lower() else part)
    return " ".join(marked)


@exercise(
    "Check that the text consists of pairs of equal characters: first equals second, third equals fourth and so on. Texts of odd length do not; the empty text does.",
    "True if the length is even and each two-character block has identical characters.",
)
def made_of_double_letters(text: str) -> bool:
    """Return whether the text consists of pairs of equal characters, as in 'aabbaa'. A text of odd length does not. The empty text does.

    >>> made_of_double_letters("aabbaa")
    True
    >>> made_of_double_letters("abba")
    False
    >>> made_of_double_letters("")
    True
    """
    return len(text) % 2 == 0 and all(text[i] == text[i + 1] for i in range(0, len(text), 2))


@exercise(
    "Return all characters that occur in both texts, in the order of the first text and each only once. Spaces are left out.",
    "Distinct shared non-space characters, ordered as in the first string.",
)
def characters_in_common(first: str, second: str) -> str:
    """Return a text of all characters that occur in both texts. They are in the order of the first text, and each appears only once. Spaces do not count. If there are no common characters, return an empty text.

    >>> characters_in_common("blue sea", "east bay")
    'besa'
    >>> characters_in_common("abc", "xyz")
    ''
    >>> characters_in_common("aa", "a")
    'a'
    """
    shared = ""
    for char in first:
        if char in second and char != " " and char not in shared:
            shared += char
    return shared


@exercise(
    "Count how often each vowel occurs in the text, ignoring case. Return a dict with only the vowels that occur, in the order a, e, i, o, u.",
    "Vowel counts (case-insensitive) in alphabetical order, leaving out zeros.",
)
def vowel_counts(text: str) -> dict[str, int]:
    """Return how often each of the vowels a, e, i, o and u occurs in the text. Capital letters count like small ones. The vowels are in alphabetical order, and vowels that do not occur are left out.

    >>> vowel_counts("Open the Door")
    {'e': 2, 'o': 3}
    >>> vowel_counts("try")
    {}
    >>> vowel_counts("")
    {}
    """
    lowered = text.lower()
    return {vowel: lowered.count(vowel) for vowel in "aeiou" if vowel in lowered}


@exercise(
    "Put a separator between letters and digits wherever they meet directly. Everything else is unchanged.",
    "Insert the separator at each boundary where a letter is followed by a digit or a digit by a letter.",
)
def separate_letters_digits(text: str, separator: str) -> str:
    """Return the text with separator inserted between a letter and a digit that stand directly next to each other, in either order. Other places do not change.

    >>> separate_letters_digits("room12b", "-")
    'room-12-b'
    >>> separate_letters_digits("a 1", "-")
    'a 1'
    >>> separate_letters_digits("", "-")
    ''
    """
    result = text[:1]
    for before, char in zip(text, text[1:]):
        if before.isalpha() and char.isdigit() or before.isdigit() and char.isalpha():
            result += separator
        result += char
    return result


@exercise(
    "Cut off the given endings from a word: the longest ending in the list that the word has is removed once. A word that would become empty stays unchanged, as does one without any of the endings.",
    "Strip the longest matching suffix, unless nothing would remain or no suffix matches.",
)
def without_ending(word: str, endings: list[str]) -> str:
    """Return the word without its ending. The longest of the endings with which the word ends is removed. If the word has none of the endings, or if it would become empty, it is returned unchanged.

    >>> without_ending("walking", ["g", "ing"])
    'walk'
    >>> without_ending("ing", ["ing"])
    'ing'
    >>> without_ending("tree", ["s"])
    'tree'
    """
    for ending in sorted(endings, key=len, reverse=True):
        if ending and word.endswith(ending) and len(word) > len(ending):
            return word[:-len(ending)]
    return word


@exercise(
    "Rotate the words of a text by n places to the left: the first n words go to the end. If n is larger than the number of words, go around several times; a text without words stays empty.",
    "Move the first n words (n modulo the word count) to the end of the text.",
)
def words_rotated(text: str, n: int) -> str:
    """Return the text with its words rotated to the left by n places, so that the first n words come to the end. If n is greater than the number of words, the rotation goes around. The words are joined by single spaces.

    >>> words_rotated("one two three four", 1)
    'two three four one'
    >>> words_rotated("one two three", 4)
    'two three one'
    >>> words_rotated("", 2)
    ''
    """
    words = text.split()
    if not words:
        return ""
    n %= len(words)
    return " ".join(words[n:] + words[:n])


@exercise(
    "How many words of the text contain the given letter at least twice? Capital and small letters count as the same.",
    "Number of words with two or more occurrences of the letter, ignoring case.",
)
def words_repeating_letter(text: str, letter: str) -> int:
    """Return how many words of the text contain the letter at least two times. Upper and lower case do not matter.

    >>> words_repeating_letter("Otto took a boat", "o")
    2
    >>> words_repeating_letter("Otto", "t")
    1
    >>> words_repeating_letter("", "x")
    0
    """
    return sum(word.lower().count(letter.lower()) >= 2 for word in text.split())


@exercise(
    "Return the text in which each run of digits is replaced by the number increased by one; leading zeros may get lost. Other text is unchanged.",
    "Increment every non-negative integer that appears in the text.",
)
def numbers_raised(text: str) -> str:
    """Return the text with every whole number in it increased by 1. A number is a run of digits; a minus sign does not belong to it. Leading zeros are not kept.

    >>> numbers_raised("page 9 of 12")
    'page 10 of 13'
    >>> numbers_raised("a007b")
    'a8b'
    >>> numbers_raised("none")
    'none'
    """
    result = ""
    digits = ""
    for char in text + " ":
        if char.isdigit():
            digits += char
        else:
            if digits:
                result += str(int(digits) + 1)
            digits = ""
            result += char
    return result[:-1]


@exercise(
    "Give initials: the first letter of each part of a name in upper case, each followed by a full stop, except for small parts like 'van' and 'de', which are skipped if they begin with a small letter.",
    "Dotted initials of the words that begin with a capital letter.",
)
def initials_of_capitals(name: str) -> str:
    """Return the initials of a name, each followed by a full stop. Only the parts that begin with a capital letter count, so that parts like 'van' are skipped. If there are none, return an empty text.

    >>> initials_of_capitals("Anna van Berg")
    'A.B.'
    >>> initials_of_capitals("Tom")
    'T.'
    >>> initials_of_capitals("de la")
    ''
    """
    return "".join(part[0] + "." for part in name.split() if part[0].isupper())


@exercise(
    "Fill a template: every '_' in the text is replaced by the next word of the list. If there are not enough words the remaining '_' stay; surplus words are ignored.",
    "Substitute underscores one after the other with the given words as long as there are any.",
)
def fill_blanks(text: str, words: list[str]) -> str:
    """Return the text with its underscores replaced by the words, the first underscore by the first word and so on. If there are fewer words than underscores, the last underscores remain. Words that are not needed are ignored.

    >>> fill_blanks("the _ is _", ["sky", "blue"])
    'the sky is blue'
    >>> fill_blanks("_ and _", ["you"])
    'you and _'
    >>> fill_blanks("none", ["x"])
    'none'
    """
    for word in words:
        text = text.replace("_", word, 1)
    return text


@exercise(
    "Compare two words like a dictionary would, ignoring case: return -1 if the first comes before the second, 1 if after, 0 if they are the same.",
    "Three-way case-insensitive comparison of two texts: -1, 0 or 1.",
)
def dictionary_order(a: str, b: str) -> int:
    """Return -1 if a comes before b in a dictionary, 1 if it comes after b, and 0 if both are the same word. Upper and lower case do not matter. A word comes before every longer word that begins with it.

    >>> dictionary_order("Apple", "banana")
    -1
    >>> dictionary_order("sunny", "SUN")
    1
    >>> dictionary_order("Tea", "tea")
    0
    """
    a, b = a.lower(), b.lower()
    if a == b:
        return 0
    return -1 if a < b else 1
