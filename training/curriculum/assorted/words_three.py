"""Further short requests about text: counting characters, masks, lines, simple codes and formats."""

from training.curriculum.exercise import exercise


@exercise(
    "Are there more upper-case than lower-case letters in the text?",
    "Check if capitals outnumber small letters.",
)
def mostly_capitals(text: str) -> bool:
    """Check if a text has more capital than small letters.

    >>> mostly_capitals("HEy")
    True
    >>> mostly_capitals("Hey")
    False
    >>> mostly_capitals("")
    False
    """
    return sum(c.isupper() for c in text) > sum(c.islower() for c in text)


@exercise(
    "Return the position of every space in the text.",
    "List all indices at which a blank stands.",
)
def space_spots(text):
    """Write a function to find the indices of all spaces.

    >>> space_spots("a b c")
    [1, 3]
    >>> space_spots("abc")
    []
    >>> space_spots(" ")
    [0]
    """
    return [i for i, c in enumerate(text) if c == " "]


@exercise(
    "Hide all but the last n characters of s with '*'.",
    "Replace each character except the final n ones by a star.",
)
def only_tail_visible(s, n):
    """Write a function to mask a string with stars except its last n characters.

    >>> only_tail_visible("12345678", 4)
    '****5678'
    >>> only_tail_visible("abc", 5)
    'abc'
    >>> only_tail_visible("xy", 1)
    '*y'
    """
    return "*" * (len(s) - n) + s[-n:]


@exercise(
    "Show only the letters in the list of guesses; other letters of the word become '_'.",
    "Return the word with each letter that has not been guessed replaced by an underscore.",
)
def guessed_so_far(word: str, guesses: list[str]) -> str:
    """Write a function to hide the letters of a word that have not been guessed.

    >>> guessed_so_far("apple", ["p", "e"])
    '_pp_e'
    >>> guessed_so_far("hi", [])
    '__'
    >>> guessed_so_far("aa", ["a"])
    'aa'
    """
    return "".join(c if c in guesses else "_" for c in word)


@exercise(
    "Delete every n-th character (n, 2n, ... counted from 1).",
    "Return the string without the characters at positions divisible by n, counting from one.",
)
def thin_text(s, n):
    """Write a function to drop each n-th character of a string.

    >>> thin_text("abcdef", 3)
    'abde'
    >>> thin_text("abc", 2)
    'ac'
    >>> thin_text("abc", 1)
    ''
    """
    return "".join(c for i, c in enumerate(s, 1) if i % n)


@exercise(
    "Replace each character by the one after it in the string; the last is followed by the first.",
    "Rotate the text by one place to the left.",
)
def roll_text(s):
    """Write a function to move the first character of a string to its end.

    >>> roll_text("abc")
    'bca'
    >>> roll_text("x")
    'x'
    >>> roll_text("")
    ''
    """
    return s[1:] + s[:1]


@exercise(
    "Swap the case of the characters at odd indices.",
    "Turn capitals into small letters and vice versa at positions 1, 3, 5, ...",
)
def odd_swapcase(s):
    """Write a function to swap upper and lower case at every odd index.

    >>> odd_swapcase("abcd")
    'aBcD'
    >>> odd_swapcase("HELLO")
    'HeLlO'
    >>> odd_swapcase("")
    ''
    """
    return "".join(c.swapcase() if i % 2 else c for i, c in enumerate(s))


@exercise(
    "Upper-case the words that are longer than n letters.",
    "Return the sentence with each word of more than n characters in capitals.",
)
def raise_long_words(sentence: str, n: int) -> str:
    """Write a function to write the words longer than n in capitals.

    >>> raise_long_words("the small cat", 3)
    'the SMALL cat'
    >>> raise_long_words("a b", 1)
    'a b'
    >>> raise_long_words("", 2)
    ''
    """
    return " ".join(w.upper() if len(w) > n else w for w in sentence.split())


@exercise(
    "Remove the words that occur more than once.",
    "Return the text with only the words that appear a single time, in order.",
)
def single_words(text):
    """Write a function to keep only the words that occur once.

    >>> single_words("a b a c")
    'b c'
    >>> single_words("x x")
    ''
    >>> single_words("")
    ''
    """
    words = text.split()
    return " ".join(w for w in words if words.count(w) == 1)


@exercise(
    "Replace the words of the text found in the dict by their values.",
    "Translate a sentence word by word; unknown words stay as they are.",
)
def word_swap(text, table):
    """Write a function to replace words by means of a dict.

    >>> word_swap("good day", {"good": "bad"})
    'bad day'
    >>> word_swap("a b", {})
    'a b'
    >>> word_swap("x x", {"x": "y"})
    'y y'
    """
    return " ".join(table.get(w, w) for w in text.split())


@exercise(
    "Leave out the words of a stop list, ignoring case.",
    "Return the sentence without those words that, in lower case, are in stop.",
)
def minus_stop_list(text: str, stop: list[str]) -> str:
    """Write a function to remove the given stop words from a text, ignoring case.

    >>> minus_stop_list("The cat and the dog", ["the", "and"])
    'cat dog'
    >>> minus_stop_list("hello", [])
    'hello'
    >>> minus_stop_list("A a", ["a"])
    ''
    """
    return " ".join(w for w in text.split() if w.lower() not in stop)


@exercise(
    "Put the words in the reverse order and capitalise the first one only.",
    "Reverse the sentence word by word; the result starts with a capital and is otherwise lower case.",
)
def turned_sentence(text):
    """Write a function to reverse the words and capitalize the result.

    >>> turned_sentence("we are here")
    'Here are we'
    >>> turned_sentence("Yes No")
    'No yes'
    >>> turned_sentence("")
    ''
    """
    return " ".join(reversed(text.split())).capitalize()


@exercise(
    "Count the words between two given words, first occurrences; -1 if they are not found in this order.",
    "How many words stand between the first a and the first b after it? -1 when that fails.",
)
def words_between(text: str, a: str, b: str) -> int:
    """Count the words between a and the next b, or -1.

    >>> words_between("x one two y", "x", "y")
    2
    >>> words_between("y x", "x", "y")
    -1
    >>> words_between("a b", "a", "b")
    0
    """
    words = text.split()
    if a not in words:
        return -1
    rest = words[words.index(a) + 1:]
    return rest.index(b) if b in rest else -1


@exercise(
    "Return the lines of the text that contain the word, with line numbers 'n: line'.",
    "Search the text line by line; matching lines are given as number (from 1), colon, space and line.",
)
def grep_lines(text, word):
    """Write a function to list the lines containing a word, each with its number.

    >>> grep_lines("red\\nblue\\nred hat", "red")
    ['1: red', '3: red hat']
    >>> grep_lines("abc", "x")
    []
    >>> grep_lines("one", "n")
    ['1: one']
    """
    return [f"{n}: {line}" for n, line in enumerate(text.splitlines(), 1) if word in line]


@exercise(
    "Left-align names and right-align numbers: each pair becomes a line of the given width.",
    "Format (name, number) as name, spaces, number so that the line is width characters long.",
)
def price_line(name, number, width):
    """Write a function to put a name at the left and a number at the right of a line.

    >>> price_line("tea", 25, 8)
    'tea   25'
    >>> price_line("a", 1, 3)
    'a 1'
    >>> price_line("cake", 100, 7)
    'cake100'
    """
    return name + str(number).rjust(width - len(name))


@exercise(
    "List items as a sentence: 'a', 'a and b', 'a, b and c'.",
    "Join the words with commas and a final 'and'; an empty list gives ''.",
)
def spoken_list(words: list[str]) -> str:
    """Write a function to join words with commas and 'and' before the last.

    >>> spoken_list(["tea", "milk", "jam"])
    'tea, milk and jam'
    >>> spoken_list(["tea", "milk"])
    'tea and milk'
    >>> spoken_list([])
    ''
    """
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


@exercise(
    "Write count and noun, with an 's' added to the noun unless count is 1.",
    "Return e.g. '1 cup' or '3 cups'.",
)
def amount_of(n, noun):
    """Write a function to write a number with a noun in singular or plural.

    >>> amount_of(1, "cup")
    '1 cup'
    >>> amount_of(3, "cup")
    '3 cups'
    >>> amount_of(0, "egg")
    '0 eggs'
    """
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


@exercise(
    "Exchange letters a and b everywhere in the text.",
    "Every character a becomes b and every b becomes a.",
)
def trade_letters(s: str, a: str, b: str) -> str:
    """Write a function to swap two characters throughout a string.

    >>> trade_letters("banana", "a", "n")
    'bnanan'
    >>> trade_letters("xyz", "x", "q")
    'qyz'
    >>> trade_letters("", "a", "b")
    ''
    """
    return s.translate(str.maketrans(a + b, b + a))


@exercise(
    "Return the first character that occurs only once after the given index, or None.",
    "Among the characters of s behind position i, find the first with a single occurrence in that part; None without one.",
)
def single_after(s: str, i: int) -> str | None:
    """Find the first character that is unique in the part after index i, or None.

    >>> single_after("abcabd", 2)
    'a'
    >>> single_after("abcc", 1) is None
    True
    >>> single_after("a", 0) is None
    True
    """
    part = s[i + 1:]
    for c in part:
        if part.count(c) == 1:
            return c
    return None
