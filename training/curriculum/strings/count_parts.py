"""Counting words, lines, parts, pairs and matches in a text under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the words with an even number of letters.",
    "How many words of the sentence have even length?",
)
def even_length_words(sentence: str) -> int:
    """Return how many words of sentence have an even number of characters.

    >>> even_length_words("we like green tea")
    2
    >>> even_length_words("a")
    0
    >>> even_length_words("")
    0
    """
    return sum(len(word) % 2 == 0 for word in sentence.split())


@exercise(
    "Count the words that are longer than the word before them.",
    "How often is a word followed by a longer one?",
)
def longer_than_previous(sentence):
    """Return how many words of sentence are longer than the word before them.

    >>> longer_than_previous("we like a green tea")
    2
    >>> longer_than_previous("one")
    0
    >>> longer_than_previous("")
    0
    """
    words = sentence.split()
    return sum(len(a) < len(b) for a, b in zip(words, words[1:]))


@exercise(
    "Count the words in which some letter occurs twice.",
    "How many words of the sentence contain a repeated letter?",
)
def words_with_repeats(sentence: str) -> int:
    """Return how many words of sentence contain a letter more than once.

    >>> words_with_repeats("we see green tea")
    2
    >>> words_with_repeats("sun")
    0
    >>> words_with_repeats("")
    0
    """
    return sum(len(set(word)) < len(word) for word in sentence.split())


@exercise(
    "Count the words that have a vowel at both ends, ignoring case.",
    "Number of words whose first and last letters are vowels.",
)
def vowel_framed_words(text):
    """Return how many words of text begin and end with a vowel, ignoring case.

    >>> vowel_framed_words("Apple or area")
    2
    >>> vowel_framed_words("tea")
    0
    >>> vowel_framed_words("I")
    1
    """
    return sum(w[0] in "aeiou" and w[-1] in "aeiou" for w in text.lower().split())


@exercise(
    "Count the words equal to the target, ignoring case and punctuation marks at the ends.",
    "How often does the word occur in the text, if case and surrounding . , ; : ! ? do not matter?",
)
def word_occurrences(text: str, target: str) -> int:
    """Return how often target occurs as a word of text, ignoring case and .,;:!? at the ends.

    >>> word_occurrences("Tea, tea! No teapot.", "tea")
    2
    >>> word_occurrences("", "a")
    0
    >>> word_occurrences("A a", "A")
    2
    """
    count = 0
    for word in text.lower().split():
        if word.strip(".,;:!?") == target.lower():
            count += 1
    return count


@exercise(
    "Count the words that occur in the given list, repeats included.",
    "How many words of the sentence are among the listed words?",
)
def listed_word_count(sentence, listed):
    """Return how many words of sentence occur in listed.

    >>> listed_word_count("we like tea and we sing", ["we", "tea"])
    3
    >>> listed_word_count("a", [])
    0
    >>> listed_word_count("", ["x"])
    0
    """
    return len([word for word in sentence.split() if word in listed])


@exercise(
    "Count the sentences in the text: each . ! or ? ends one, several marks in a row count once.",
    "Number of sentences, where a run of the marks . ! ? closes a sentence.",
)
def sentence_total(text: str) -> int:
    """Return the number of sentences in text, each ended by one or more of . ! ?

    >>> sentence_total("It rains. Really?! Yes...")
    3
    >>> sentence_total("no end")
    0
    >>> sentence_total("")
    0
    """
    return sum(a in ".!?" and b not in ".!?" for a, b in zip(text, text[1:] + " "))


@exercise(
    "Count the questions: sentences that end with a question mark.",
    "How many question marks does the text contain that are not directly preceded by another one?",
)
def question_total(text):
    """Return the number of runs of question marks in text.

    >>> question_total("Tea? Now?? Yes.")
    2
    >>> question_total("none")
    0
    >>> question_total("?")
    1
    """
    return sum(b == "?" and a != "?" for a, b in zip(" " + text, text))


@exercise(
    "Count the lines that are not blank.",
    "How many lines of the text contain something else than whitespace?",
)
def filled_lines(text: str) -> int:
    r"""Return the number of lines of text that are not blank.

    >>> filled_lines("a\n\n b\n  ")
    2
    >>> filled_lines("")
    0
    >>> filled_lines("x")
    1
    """
    return sum(1 for line in text.splitlines() if line.strip())


@exercise(
    "Count the lines that begin with the given prefix after leading blanks are removed.",
    "How many lines start, apart from indentation, with prefix?",
)
def lines_starting(text, prefix):
    r"""Return how many lines of text start with prefix, apart from leading blanks.

    >>> lines_starting("# a\n  # b\nc", "#")
    2
    >>> lines_starting("a", "b")
    0
    >>> lines_starting("", "#")
    0
    """
    return sum(line.lstrip().startswith(prefix) for line in text.splitlines())


@exercise(
    "Count the lines that are identical to the line before.",
    "How many lines repeat their predecessor exactly?",
)
def repeated_lines(text: str) -> int:
    r"""Return how many lines of text equal the line before them.

    >>> repeated_lines("a\na\nb\nb\nb")
    3
    >>> repeated_lines("a\nb\na")
    0
    >>> repeated_lines("")
    0
    """
    lines = text.splitlines()
    return sum(a == b for a, b in zip(lines, lines[1:]))


@exercise(
    "Count the different lines of the text, ignoring blanks around them.",
    "Number of distinct lines after stripping whitespace.",
)
def distinct_lines(text):
    r"""Return the number of different lines of text, stripped of surrounding whitespace.

    >>> distinct_lines("a\n a\nb")
    2
    >>> distinct_lines("x")
    1
    >>> distinct_lines("")
    0
    """
    return len({line.strip() for line in text.splitlines()})


@exercise(
    "Count the occurrences of the piece that begin at an even index.",
    "At how many even positions does part start in the text?",
)
def hits_at_even_index(text: str, part: str) -> int:
    """Return how often part begins at an even index of text.

    >>> hits_at_even_index("aaaa", "aa")
    2
    >>> hits_at_even_index("xaba", "a")
    0
    >>> hits_at_even_index("", "a")
    0
    """
    return sum(text.startswith(part, i) for i in range(0, len(text), 2))


@exercise(
    "Count the occurrences of the piece before the first occurrence of the mark; in the whole text if there is no mark.",
    "How often does part occur in the text up to the first mark?",
)
def hits_before_mark(text, part, mark):
    """Return how often part occurs in text before the first mark (in all of text without mark).

    >>> hits_before_mark("a,a;a,a", "a", ";")
    2
    >>> hits_before_mark("aaa", "a", "x")
    3
    >>> hits_before_mark(";a", "a", ";")
    0
    """
    return text.split(mark)[0].count(part)


@exercise(
    "Count the occurrences of the piece after the last occurrence of the mark; in the whole text if there is no mark.",
    "How often does part occur in what follows the last mark?",
)
def hits_after_mark(text: str, part: str, mark: str) -> int:
    """Return how often part occurs in text after the last mark (in all of text without mark).

    >>> hits_after_mark("a;b;aab", "a", ";")
    2
    >>> hits_after_mark("aaa", "a", ";")
    3
    >>> hits_after_mark("a;", "a", ";")
    0
    """
    return text.split(mark)[-1].count(part)


@exercise(
    "Which of several pieces occurs most often in the text? The first of the list on a tie.",
    "Return the piece with the greatest number of non-overlapping occurrences. Ties go to the first; the list is not empty.",
)
def most_frequent_piece(text, pieces):
    """Return the one of the pieces that occurs most often in text, the first on a tie.

    >>> most_frequent_piece("tea or milk or tea", ["milk", "tea"])
    'tea'
    >>> most_frequent_piece("abc", ["x", "y"])
    'x'
    >>> most_frequent_piece("aab", ["b", "a"])
    'a'
    """
    return max(pieces, key=text.count)


@exercise(
    "Map each piece to its number of non-overlapping occurrences in the text; pieces that do not occur are left out.",
    "Count several pieces in the text and return a dictionary without zero counts.",
)
def piece_tally(text: str, pieces: list[str]) -> dict[str, int]:
    """Return how often each of the pieces occurs in text, without those that do not occur.

    >>> piece_tally("tea or milk or tea", ["tea", "or", "jam"])
    {'tea': 2, 'or': 2}
    >>> piece_tally("", ["a"])
    {}
    >>> piece_tally("aaa", ["aa"])
    {'aa': 1}
    """
    return {piece: text.count(piece) for piece in pieces if piece in text}


@exercise(
    "Count the characters outside of double quotes, the quotes not included.",
    "How many characters of the text are not between double quotes and are no quotes?",
)
def unquoted_length(text):
    """Return the number of characters of text outside of double quotes, quotes excluded.

    >>> unquoted_length('a "bc" d')
    4
    >>> unquoted_length('"abc"')
    0
    >>> unquoted_length("tea")
    3
    """
    return sum(len(part) for part in text.split('"')[::2])


@exercise(
    "Count the blanks between the first and the last other character of the text.",
    "How many spaces does the text contain, not counting those at its ends?",
)
def inner_blanks(text: str) -> int:
    """Return the number of blanks in text, without those at its ends.

    >>> inner_blanks("  we like tea ")
    2
    >>> inner_blanks("   ")
    0
    >>> inner_blanks("a  b")
    2
    """
    return text.strip().count(" ")


@exercise(
    "Count the runs of blanks inside of the text; several blanks in a row count as one gap. Blanks at the ends do not count.",
    "How many gaps of one or more spaces lie between the words?",
)
def gap_total(text):
    """Return the number of gaps of blanks between words in text.

    >>> gap_total("we  like tea")
    2
    >>> gap_total(" tea ")
    0
    >>> gap_total("")
    0
    """
    return max(len(text.split()) - 1, 0)


@exercise(
    "How many times must the text be written to have at least n characters? The text is not empty.",
    "Return the smallest number of copies of the text whose total length is n or more.",
)
def copies_needed(text: str, n: int) -> int:
    """Return the smallest number of copies of the non-empty text with at least n characters.

    >>> copies_needed("tea", 7)
    3
    >>> copies_needed("ab", 4)
    2
    >>> copies_needed("x", 0)
    0
    """
    return -(-n // len(text))


@exercise(
    "How many pages are needed for the text if a page holds n lines?",
    "Number of pages of n lines each for all lines of the text, the last page possibly not full.",
)
def pages_for_lines(text, n):
    r"""Return how many pages of n lines are needed for the lines of text.

    >>> pages_for_lines("a\nb\nc", 2)
    2
    >>> pages_for_lines("a\nb", 2)
    1
    >>> pages_for_lines("", 5)
    0
    """
    lines = len(text.splitlines())
    return (lines + n - 1) // n


@exercise(
    "Count the positions at which the character stands that are at least k apart from the last counted one, from left to right.",
    "Go through the text and count occurrences of c, skipping those closer than k positions to the previously counted one.",
)
def spaced_occurrences(text: str, c: str, k: int) -> int:
    """Return how many c can be counted from left to right with at least k positions between them.

    >>> spaced_occurrences("aaaa", "a", 2)
    2
    >>> spaced_occurrences("abca", "a", 3)
    2
    >>> spaced_occurrences("xyz", "a", 1)
    0
    """
    count = 0
    last = -k
    for i, d in enumerate(text):
        if d == c and i - last >= k:
            count += 1
            last = i
    return count


@exercise(
    "Count how often the first character of the text occurs again later; 0 for an empty text.",
    "Number of further occurrences of the initial character.",
)
def first_char_again(text):
    """Return how often the first character of text occurs again after it.

    >>> first_char_again("banana bob")
    2
    >>> first_char_again("x")
    0
    >>> first_char_again("")
    0
    """
    return text[1:].count(text[:1]) if text else 0


@exercise(
    "Count the characters of the text that come after the given letter in the alphabet, ignoring case; only letters count.",
    "How many letters of the text are alphabetically greater than the given letter, capital or small?",
)
def letters_after(text: str, letter: str) -> int:
    """Return how many letters of text come after letter in the alphabet, ignoring case.

    >>> letters_after("Tea or milk", "m")
    3
    >>> letters_after("abc", "z")
    0
    >>> letters_after("Zz!", "y")
    2
    """
    return sum(c.isalpha() and c > letter.lower() for c in text.lower())


@exercise(
    "Count the letters from low to high, both inclusive, in a lowercase text.",
    "How many characters of the text lie between the letters low and high, ends included?",
)
def letters_within(text, low, high):
    """Return how many characters of text lie between low and high, both inclusive.

    >>> letters_within("banana", "a", "b")
    4
    >>> letters_within("tea", "x", "z")
    0
    >>> letters_within("", "a", "z")
    0
    """
    return sum(low <= c <= high for c in text)


@exercise(
    "Return the number of words from the first occurrence of start to the first occurrence of end after it, both included; 0 if impossible.",
    "Length in words of the part that begins with the word start and ends with the next word end.",
)
def words_from_to(sentence: str, start: str, end: str) -> int:
    """Return how many words lie from the word start to the next word end, both included, or 0.

    >>> words_from_to("we like green tea", "like", "tea")
    3
    >>> words_from_to("tea like", "like", "tea")
    0
    >>> words_from_to("a b", "a", "a")
    1
    """
    words = sentence.split()
    if start not in words:
        return 0
    words = words[words.index(start):]
    return words.index(end) + 1 if end in words else 0


@exercise(
    "Count the words up to the first one that is longer than n characters, not including it.",
    "How many words come before the first word with more than n letters? All of them if there is none.",
)
def words_before_long(sentence, n):
    """Return how many words of sentence come before the first one longer than n characters.

    >>> words_before_long("we like green tea", 4)
    2
    >>> words_before_long("a b", 3)
    2
    >>> words_before_long("banana", 2)
    0
    """
    count = 0
    for word in sentence.split():
        if len(word) > n:
            break
        count += 1
    return count
