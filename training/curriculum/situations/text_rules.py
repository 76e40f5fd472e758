"""Strings built or changed by rules about positions, neighbours and kinds of characters."""

from training.curriculum.exercise import exercise


@exercise(
    "Make every third character (the 3rd, 6th, ...) uppercase and keep the rest.",
    "Given a text, return it with the characters number 3, 6, 9 and so on in capitals.",
)
def every_third_upper(text: str) -> str:
    """Every third character of a text, counted from 1, is written in uppercase and all others stay. Return the new text.

    >>> every_third_upper("abcdef")
    'abCdeF'
    >>> every_third_upper("ab")
    'ab'
    >>> every_third_upper("")
    ''
    """
    return "".join(ch.upper() if i % 3 == 0 else ch for i, ch in enumerate(text, 1))


@exercise(
    "Replace every second character by the mark, beginning with the character at index 1.",
    "Return text with the characters at odd indices overwritten with mark.",
)
def mark_every_second(text: str, mark: str) -> str:
    """Every second character of text is replaced by mark, while the first, third and so on stay. Return the result.

    >>> mark_every_second("abcde", "-")
    'a-c-e'
    >>> mark_every_second("a", "*")
    'a'
    >>> mark_every_second("", "*")
    ''
    """
    return "".join(mark if i % 2 == 1 else ch for i, ch in enumerate(text))


@exercise(
    "Put a dash between neighbouring characters that are equal.",
    "Return the text with '-' inserted wherever a character is followed by the same character.",
)
def dash_between_equal(text):
    """A dash is put between two adjacent characters whenever they are equal. Return the text with the dashes.

    >>> dash_between_equal("hello")
    'hel-lo'
    >>> dash_between_equal("aaa")
    'a-a-a'
    >>> dash_between_equal("")
    ''
    """
    result = ""
    for i, ch in enumerate(text):
        if i > 0 and ch == text[i - 1]:
            result += "-"
        result += ch
    return result


@exercise(
    "Double the vowels and delete the spaces; everything else is copied.",
    "Given a text, write each of a, e, i, o, u twice, leave out spaces and keep other characters.",
)
def double_vowels_drop_spaces(text: str) -> str:
    """Vowels (a, e, i, o, u) are written twice, spaces are left out, and all other characters are copied. Return the new text.

    >>> double_vowels_drop_spaces("my tea")
    'myteeaa'
    >>> double_vowels_drop_spaces("   ")
    ''
    >>> double_vowels_drop_spaces("xyz")
    'xyz'
    """
    result = ""
    for ch in text:
        if ch in "aeiou":
            result += ch * 2
        elif ch != " ":
            result += ch
    return result


@exercise(
    "Words with an even number of letters are written in capitals, those with an odd number in lowercase.",
    "Given a sentence, uppercase each word of even length and lowercase all the others.",
)
def case_by_word_length(sentence: str) -> str:
    """In a sentence every word of even length is written in uppercase and every word of odd length in lowercase. Return the sentence.

    >>> case_by_word_length("One good Idea")
    'one GOOD IDEA'
    >>> case_by_word_length("A")
    'a'
    >>> case_by_word_length("")
    ''
    """
    return " ".join(w.upper() if len(w) % 2 == 0 else w.lower() for w in sentence.split())


@exercise(
    "If the text is longer than n characters, keep its first and last n // 2 characters with '~' in between, otherwise return it as it is.",
    "Shorten a text by replacing its middle with '~': n // 2 characters remain on both sides; texts of at most n characters are not changed.",
)
def squeeze_middle(text: str, n: int) -> str:
    """A text with more than n characters is shortened to its first n // 2 and last n // 2 characters with '~' between them. Shorter texts stay. n is at least 2. Return the text.

    >>> squeeze_middle("abcdefgh", 4)
    'ab~gh'
    >>> squeeze_middle("abc", 4)
    'abc'
    >>> squeeze_middle("abcdef", 5)
    'ab~ef'
    """
    if len(text) <= n:
        return text
    half = n // 2
    return text[:half] + "~" + text[-half:]


@exercise(
    "Remove the first character if it equals the last one; one-letter texts and empty ones stay as they are.",
    "Return text without its first character when text starts and ends alike and has at least two characters.",
)
def drop_first_if_like_last(text):
    """If a text has at least two characters and begins with the character it ends with, the first one is removed. Return the text.

    >>> drop_first_if_like_last("abca")
    'bca'
    >>> drop_first_if_like_last("abc")
    'abc'
    >>> drop_first_if_like_last("x")
    'x'
    """
    if len(text) >= 2 and text[0] == text[-1]:
        return text[1:]
    return text


@exercise(
    "Write the text forwards if it starts with a vowel and backwards otherwise.",
    "Return text itself when its first letter is a vowel, else the reversed text; '' gives ''.",
)
def backwards_unless_vowel_start(text: str) -> str:
    """A word that starts with a lowercase vowel is left alone, and any other word is turned around. Return the word.

    >>> backwards_unless_vowel_start("apple")
    'apple'
    >>> backwards_unless_vowel_start("pear")
    'raep'
    >>> backwards_unless_vowel_start("")
    ''
    """
    if text[:1] in ("a", "e", "i", "o", "u"):
        return text
    return text[::-1]


@exercise(
    "Letters become '#', digits stay, everything else is dropped.",
    "Build a pattern of the text: '#' for each letter, the digit itself for each digit, nothing for other characters.",
)
def letters_hash_digits_stay(text: str) -> str:
    """In a text every letter is replaced by '#', every digit is kept, and all other characters are left out. Return the result.

    >>> letters_hash_digits_stay("a1-b2")
    '#1#2'
    >>> letters_hash_digits_stay("?!")
    ''
    >>> letters_hash_digits_stay("")
    ''
    """
    result = ""
    for ch in text:
        if ch.isalpha():
            result += "#"
        elif ch.isdigit():
            result += ch
    return result


@exercise(
    "Capitalise each letter that follows a space or stands at the beginning, and delete the spaces.",
    "Join the words of a text to one word in which each of them starts with a capital letter.",
)
def glue_words_capitalised(text):
    """The words of a text are written without spaces, each with its first letter in uppercase and the rest unchanged. Return the result.

    >>> glue_words_capitalised("my red hat")
    'MyRedHat'
    >>> glue_words_capitalised("iPad")
    'IPad'
    >>> glue_words_capitalised("")
    ''
    """
    return "".join(w[:1].upper() + w[1:] for w in text.split())


@exercise(
    "Draw a flag of height lines: lines at even index are width '=' and lines at odd index width '-'.",
    "Return a list of strings alternating between a row of '=' and a row of '-', all of the given width.",
)
def striped_flag(height: int, width: int) -> list[str]:
    """A striped flag has height rows of width characters. Rows with even index consist of '=' and the others of '-'. Return the rows.

    >>> striped_flag(3, 4)
    ['====', '----', '====']
    >>> striped_flag(1, 2)
    ['==']
    >>> striped_flag(0, 5)
    []
    """
    return [("=" if i % 2 == 0 else "-") * width for i in range(height)]


@exercise(
    "Frame a word: three lines, the first and last of '+' signs as wide as the middle line '+ word +'.",
    "Return the list of three strings that shows the word with a frame of plus signs and a space on both sides.",
)
def framed_word(word: str) -> list[str]:
    """A word is framed with '+' signs. The middle row is the word with '+ ' before and ' +' after it, and the rows above and below are '+' signs of the same width. Return the three rows.

    >>> framed_word("hi")
    ['++++++', '+ hi +', '++++++']
    >>> framed_word("a")
    ['+++++', '+ a +', '+++++']
    >>> framed_word("")
    ['++++', '+  +', '++++']
    """
    middle = "+ " + word + " +"
    border = "+" * len(middle)
    return [border, middle, border]


@exercise(
    "Write the numbers 1 to n as text, but with 'x' in place of each number that contains the digit d.",
    "List strings for 1..n; a number in whose decimal form the digit d occurs becomes 'x'.",
)
def counting_with_x_for_digit(n: int, d: int) -> list[str]:
    """Children count from 1 to n but say 'x' instead of each number that contains the digit d. Return the list of what they say.

    >>> counting_with_x_for_digit(5, 3)
    ['1', '2', 'x', '4', '5']
    >>> counting_with_x_for_digit(12, 1)
    ['x', '2', '3', '4', '5', '6', '7', '8', '9', 'x', 'x', 'x']
    >>> counting_with_x_for_digit(0, 7)
    []
    """
    return ["x" if str(d) in str(i) else str(i) for i in range(1, n + 1)]


@exercise(
    "Add 's' to the noun unless n is 1; return like '3 apples' or '1 apple'.",
    "Write an amount and a noun, where the noun gets an s for every number except one.",
)
def amount_with_noun(n: int, noun: str) -> str:
    """Return the number and the noun with a space between them, with an 's' at the end of the noun unless the number is 1.

    >>> amount_with_noun(3, "apple")
    '3 apples'
    >>> amount_with_noun(1, "apple")
    '1 apple'
    >>> amount_with_noun(0, "pen")
    '0 pens'
    """
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


@exercise(
    "Build a text from counts: letters[i] repeated counts[i] times, skipping negative counts.",
    "Given a string and a list of numbers, write every letter as often as the number at its index says; negative numbers mean none.",
)
def letters_written_by_counts(letters, counts):
    """Each letter is written as many times as the number at the same index says, and not at all for numbers below 1. Return the text.

    >>> letters_written_by_counts("abc", [2, 0, 3])
    'aaccc'
    >>> letters_written_by_counts("xy", [-1, 1])
    'y'
    >>> letters_written_by_counts("", [])
    ''
    """
    return "".join(ch * n for ch, n in zip(letters, counts))


@exercise(
    "Cut the text at the first digit: return (part before, rest starting with the digit); without digits the rest is ''.",
    "Split a text into the characters before its first digit and all that follows.",
)
def split_at_first_digit(text: str) -> tuple[str, str]:
    """A text is cut right before its first digit. Return both parts as a tuple, with '' as the second part if there is no digit.

    >>> split_at_first_digit("room12b")
    ('room', '12b')
    >>> split_at_first_digit("hall")
    ('hall', '')
    >>> split_at_first_digit("7up")
    ('', '7up')
    """
    for i, ch in enumerate(text):
        if ch.isdigit():
            return text[:i], text[i:]
    return text, ""


@exercise(
    "The text is a path of letters; each letter that already occurred before is written in capitals. Lowercase input.",
    "Uppercase every repeated occurrence of a letter and keep first occurrences.",
)
def repeated_letters_upper(text: str) -> str:
    """The first occurrence of each character stays and every further occurrence is written in uppercase. Return the text.

    >>> repeated_letters_upper("banana")
    'banANA'
    >>> repeated_letters_upper("abc")
    'abc'
    >>> repeated_letters_upper("")
    ''
    """
    return "".join(ch.upper() if ch in text[:i] else ch for i, ch in enumerate(text))


@exercise(
    "Replace each run of spaces or dashes by one underscore and write the text in lowercase.",
    "Turn a title into a file name: all lowercase, with '_' instead of each group of blanks and dashes.",
)
def title_to_filename(title: str) -> str:
    """A title becomes a file name by writing it in lowercase, with one '_' in place of any sequence of spaces and dashes. Return the name.

    >>> title_to_filename("My  Best - Day")
    'my_best_day'
    >>> title_to_filename("Note")
    'note'
    >>> title_to_filename("a-b c")
    'a_b_c'
    """
    return "_".join(title.lower().replace("-", " ").split())


@exercise(
    "Compare two texts and build a string with '=' where they agree and '!' where they differ, as long as the shorter one.",
    "For each position present in both strings write '=' if the characters are equal, otherwise '!'.",
)
def agreement_marks(a, b):
    """Two texts are compared position by position up to the end of the shorter one. Return a text with '=' for equal and '!' for different characters.

    >>> agreement_marks("house", "horse")
    '==!=='
    >>> agreement_marks("ab", "abc")
    '=='
    >>> agreement_marks("", "x")
    ''
    """
    return "".join("=" if x == y else "!" for x, y in zip(a, b))


@exercise(
    "From two words take at each position the letter that comes first in the alphabet; the rest of the longer word is appended.",
    "Merge two words by choosing the smaller character at every common position and adding what remains of the longer word.",
)
def smaller_letters(a: str, b: str) -> str:
    """At each position the alphabetically smaller letter of two words is taken, and the remaining letters of the longer word follow. Return the new word.

    >>> smaller_letters("cab", "bad")
    'bab'
    >>> smaller_letters("zoo", "a")
    'aoo'
    >>> smaller_letters("", "hi")
    'hi'
    """
    n = min(len(a), len(b))
    return "".join(min(x, y) for x, y in zip(a, b)) + a[n:] + b[n:]


@exercise(
    "Mirror a text around a bar: 'ab' becomes 'ab|ba'.",
    "Return the text, a '|' and the text reversed.",
)
def mirrored_at_bar(text: str) -> str:
    """Return the text followed by '|' and by the text written backwards.

    >>> mirrored_at_bar("ab")
    'ab|ba'
    >>> mirrored_at_bar("x")
    'x|x'
    >>> mirrored_at_bar("")
    '|'
    """
    return f"{text}|{text[::-1]}"


@exercise(
    "Write a number line from a to b with the number marked in parentheses: '1 2 (3) 4'.",
    "Join the integers a to b with spaces and put parentheses around the one equal to marked.",
)
def number_line(a: int, b: int, marked: int) -> str:
    """Return the numbers from a to b, both included, separated by spaces, with parentheses around the number marked.

    >>> number_line(1, 4, 3)
    '1 2 (3) 4'
    >>> number_line(0, 2, 9)
    '0 1 2'
    >>> number_line(5, 5, 5)
    '(5)'
    """
    return " ".join(f"({i})" if i == marked else str(i) for i in range(a, b + 1))


@exercise(
    "Rate n out of 5: n stars '*' followed by dots up to five characters; values outside 0..5 are clipped.",
    "Return a five character rating with '*' for each point and '.' for each missing point.",
)
def star_rating(n):
    """A rating is shown as five characters, one '*' per point and '.' for the rest. Ratings below 0 count as 0 and those above 5 as 5. Return the text.

    >>> star_rating(3)
    '***..'
    >>> star_rating(-1)
    '.....'
    >>> star_rating(8)
    '*****'
    """
    n = max(0, min(5, n))
    return "*" * n + "." * (5 - n)
