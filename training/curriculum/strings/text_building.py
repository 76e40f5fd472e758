"""Building strings from numbers, lists and rules."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the sign once, then twice, up to n times, the groups separated by blanks.",
    "Return groups of growing length 1..n made of the sign, joined with spaces.",
)
def growing_groups(sign: str, n: int) -> str:
    """Return 1, 2, ..., n copies of sign as groups separated by blanks.

    >>> growing_groups("o", 3)
    'o oo ooo'
    >>> growing_groups("ab", 2)
    'ab abab'
    >>> growing_groups("x", 0)
    ''
    """
    return " ".join(sign * i for i in range(1, n + 1))


@exercise(
    "Build a text of n characters in which the signs a and b alternate in blocks of size k, a first.",
    "Return k times a, k times b, k times a and so on, n characters in total.",
)
def alternate_sign_blocks(a, b, k, n):
    """Return n characters of alternating blocks of k times a and k times b.

    >>> alternate_sign_blocks("x", "o", 2, 7)
    'xxooxxo'
    >>> alternate_sign_blocks("1", "0", 1, 4)
    '1010'
    >>> alternate_sign_blocks("a", "b", 3, 0)
    ''
    """
    return "".join(a if i // k % 2 == 0 else b for i in range(n))


@exercise(
    "Return the lower-case letters from first to last of the alphabet with a step of k.",
    "List as a string every k-th letter beginning with first and not after last.",
)
def letters_in_steps(first: str, last: str, k: int) -> str:
    """Return every k-th letter from first to last.

    >>> letters_in_steps("a", "i", 2)
    'acegi'
    >>> letters_in_steps("x", "z", 5)
    'x'
    >>> letters_in_steps("d", "c", 1)
    ''
    """
    return "".join(chr(code) for code in range(ord(first), ord(last) + 1, k))


@exercise(
    "Write the numbers of the list with ' < ', ' > ' or ' = ' between neighbours, depending on their relation.",
    "Return a chain such as '1 < 3 > 2 = 2' for the numbers.",
)
def relation_chain(numbers):
    """Return the numbers as text with the relation signs between neighbours.

    >>> relation_chain([1, 3, 2, 2])
    '1 < 3 > 2 = 2'
    >>> relation_chain([5])
    '5'
    >>> relation_chain([])
    ''
    """
    if not numbers:
        return ""
    text = str(numbers[0])
    for a, b in zip(numbers, numbers[1:]):
        sign = "<" if a < b else ">" if a > b else "="
        text += f" {sign} {b}"
    return text


@exercise(
    "Return the sum of the numbers as an equation text, negative numbers with a minus sign: '3 - 2 + 5 = 6'.",
    "Write the addition of all integers with its result; the list is not empty.",
)
def signed_sum_equation(numbers: list[int]) -> str:
    """Return the sum of the numbers written as an equation.

    >>> signed_sum_equation([3, -2, 5])
    '3 - 2 + 5 = 6'
    >>> signed_sum_equation([-4])
    '-4 = -4'
    >>> signed_sum_equation([0, 0])
    '0 + 0 = 0'
    """
    text = str(numbers[0])
    for n in numbers[1:]:
        text += f" - {-n}" if n < 0 else f" + {n}"
    return f"{text} = {sum(numbers)}"


@exercise(
    "Draw a row of seats: 'o' for a taken seat and '_' for a free one, given the number of seats and the set of taken numbers from 1.",
    "Return a text of n characters with 'o' at the taken places (counted from 1).",
)
def seat_row(n, taken):
    """Return a row of n seats, taken ones as 'o', free ones as '_'.

    >>> seat_row(5, {2, 3})
    '_oo__'
    >>> seat_row(3, set())
    '___'
    >>> seat_row(2, {1, 2, 9})
    'oo'
    """
    return "".join("o" if i in taken else "_" for i in range(1, n + 1))


@exercise(
    "Return the countdown text from n to 1 with commas, followed by the word: '3, 2, 1, go'.",
    "Join n, n - 1, ..., 1 and the final word with ', '.",
)
def countdown_then_word(n: int, word: str) -> str:
    """Return the numbers n .. 1 and word joined by commas.

    >>> countdown_then_word(3, "go")
    '3, 2, 1, go'
    >>> countdown_then_word(1, "now")
    '1, now'
    >>> countdown_then_word(0, "end")
    'end'
    """
    return ", ".join([str(i) for i in range(n, 0, -1)] + [word])


@exercise(
    "Write each letter of the word as often as its digit in counts says: letters 'ab' with counts '31' give 'aaab'.",
    "Repeat character i of the word by digit i of the digit text.",
)
def repeat_by_digits(word, counts):
    """Return word with each character repeated by the digit at the same place.

    >>> repeat_by_digits("ab", "31")
    'aaab'
    >>> repeat_by_digits("abc", "102")
    'acc'
    >>> repeat_by_digits("", "")
    ''
    """
    return "".join(c * int(d) for c, d in zip(word, counts))


@exercise(
    "Join names for a greeting: 'Hello Ann', 'Hello Ann and Ben' or 'Hello Ann, Ben and Eva'; 'Hello everybody' without names.",
    "Greet all people of the list with commas and a final 'and'.",
)
def greet_all(names):
    """Return a greeting for all names.

    >>> greet_all(["Ann"])
    'Hello Ann'
    >>> greet_all(["Ann", "Ben", "Eva"])
    'Hello Ann, Ben and Eva'
    >>> greet_all([])
    'Hello everybody'
    """
    if not names:
        return "Hello everybody"
    if len(names) == 1:
        return "Hello " + names[0]
    return f"Hello {', '.join(names[:-1])} and {names[-1]}"


@exercise(
    "Return the ruler of length n: a digit (last digit of the position) at every position from 1.",
    "Write the last digits of 1, 2, ..., n one after the other.",
)
def digit_ruler(n: int) -> str:
    """Return the last digits of 1 .. n.

    >>> digit_ruler(12)
    '123456789012'
    >>> digit_ruler(3)
    '123'
    >>> digit_ruler(0)
    ''
    """
    return "".join(str(i % 10) for i in range(1, n + 1))


@exercise(
    "Write a text as a wave: letters alternately on an upper and a lower line, blanks elsewhere; return both lines.",
    "Distribute the characters of a word to two lines: even indexes above, odd indexes below.",
)
def two_line_wave(word):
    """Return the upper and the lower line of the wave.

    >>> two_line_wave("hello")
    ('h l o', ' e l ')
    >>> two_line_wave("ab")
    ('a ', ' b')
    >>> two_line_wave("")
    ('', '')
    """
    upper = "".join(c if i % 2 == 0 else " " for i, c in enumerate(word))
    lower = "".join(c if i % 2 == 1 else " " for i, c in enumerate(word))
    return upper, lower


@exercise(
    "Return all two-letter texts that can be made from the letters, same letter twice included, in order.",
    "List every combination of two characters of the given string, e.g. aa, ab, ba, bb.",
)
def two_letter_codes(letters: str) -> list[str]:
    """Return all ordered pairs of letters as texts.

    >>> two_letter_codes("ab")
    ['aa', 'ab', 'ba', 'bb']
    >>> two_letter_codes("x")
    ['xx']
    >>> two_letter_codes("")
    []
    """
    return [a + b for a in letters for b in letters]


@exercise(
    "Make a password hint: first letter, as many dots as letters between, last letter; words of up to two letters unchanged.",
    "Replace the inside of a word by dots.",
)
def dotted_hint(word):
    """Return word with all inner letters replaced by dots.

    >>> dotted_hint("garden")
    'g....n'
    >>> dotted_hint("ab")
    'ab'
    >>> dotted_hint("cat")
    'c.t'
    """
    if len(word) <= 2:
        return word
    return word[0] + "." * (len(word) - 2) + word[-1]


@exercise(
    "Return the name of a file for page n of a book: title in lower case with underscores, a dash and the page with three digits, '.png' at the end.",
    "Build names like 'my_book-007.png' from a title and a page number.",
)
def page_file_name(title: str, n: int) -> str:
    """Return the file name for a page of the book.

    >>> page_file_name("My Book", 7)
    'my_book-007.png'
    >>> page_file_name("Atlas", 123)
    'atlas-123.png'
    >>> page_file_name("A b C", 0)
    'a_b_c-000.png'
    """
    return f"{title.lower().replace(' ', '_')}-{n:03d}.png"


@exercise(
    "Return the recipe line for an amount: '2 cups sugar', '1 cup sugar', or just 'sugar' if the amount is 0.",
    "Write amount, unit (plural s except for 1) and name; leave amount and unit out for zero.",
)
def recipe_text(amount, unit, name):
    """Return the amount, the unit and the name as text.

    >>> recipe_text(2, "cup", "sugar")
    '2 cups sugar'
    >>> recipe_text(1, "cup", "milk")
    '1 cup milk'
    >>> recipe_text(0, "spoon", "salt")
    'salt'
    """
    if amount == 0:
        return name
    plural = "" if amount == 1 else "s"
    return f"{amount} {unit}{plural} {name}"


@exercise(
    "Return the digits of a text as a sum text with result, e.g. '1+2+3=6' for 'a1b23'; '0' if there are no digits.",
    "Join the digits found in the text with plus signs and append the total.",
)
def digit_sum_text(text):
    """Return the digits of text joined by '+' and their sum.

    >>> digit_sum_text("a1b23")
    '1+2+3=6'
    >>> digit_sum_text("7")
    '7=7'
    >>> digit_sum_text("none")
    '0'
    """
    digits = [c for c in text if c.isdigit()]
    if not digits:
        return "0"
    return f"{'+'.join(digits)}={sum(map(int, digits))}"


@exercise(
    "Spell a word for the phone: every letter in upper case with its name from the table, e.g. 'A for apple', joined by commas; letters without entry stay alone.",
    "Return 'X for word' for each letter of the word that the dict knows.",
)
def phone_spelling(word: str, table: dict[str, str]) -> str:
    """Return the spelling of word with the names of table.

    >>> phone_spelling("ab", {"a": "apple", "b": "boat"})
    'A for apple, B for boat'
    >>> phone_spelling("cab", {"a": "ant"})
    'C, A for ant, B'
    >>> phone_spelling("", {})
    ''
    """
    parts = []
    for c in word.lower():
        parts.append(f"{c.upper()} for {table[c]}" if c in table else c.upper())
    return ", ".join(parts)


@exercise(
    "Return a line of n dashes with a plus sign at every k-th position (k, 2k, ...).",
    "Draw a scale: n characters, '+' at multiples of k counted from 1, '-' elsewhere.",
)
def scale_line(n, k):
    """Return a scale of n characters with '+' at every k-th place.

    >>> scale_line(10, 5)
    '----+----+'
    >>> scale_line(3, 1)
    '+++'
    >>> scale_line(4, 9)
    '----'
    """
    return "".join("+" if i % k == 0 else "-" for i in range(1, n + 1))


@exercise(
    "Write a list of moves in short form: equal neighbours are joined with a count, ['N', 'N', 'E'] becomes '2N E'; single moves have no number.",
    "Compress consecutive equal moves to 'count + move' separated by blanks.",
)
def short_moves(moves: list[str]) -> str:
    """Return the moves with counts for repeated neighbours.

    >>> short_moves(["N", "N", "E"])
    '2N E'
    >>> short_moves(["W"])
    'W'
    >>> short_moves([])
    ''
    """
    parts = []
    i = 0
    while i < len(moves):
        j = i
        while j < len(moves) and moves[j] == moves[i]:
            j += 1
        count = j - i
        parts.append(moves[i] if count == 1 else f"{count}{moves[i]}")
        i = j
    return " ".join(parts)


@exercise(
    "Return the keys of the dictionary with a true value joined by ' and ', in alphabetical order; 'nothing' if none is true.",
    "List the active options as text.",
)
def active_options_text(options: dict[str, bool]) -> str:
    """Return the sorted names of the true options joined by ' and '.

    >>> active_options_text({"wifi": True, "gps": False, "audio": True})
    'audio and wifi'
    >>> active_options_text({"x": False})
    'nothing'
    >>> active_options_text({})
    'nothing'
    """
    active = sorted(name for name, on in options.items() if on)
    return " and ".join(active) if active else "nothing"


@exercise(
    "Write the fractions 1/n to n/n as texts in a list.",
    "List the parts of a whole cut into n equal pieces: '1/n', '2/n', ..., 'n/n'.",
)
def fraction_labels(n):
    """Return the labels 1/n .. n/n.

    >>> fraction_labels(3)
    ['1/3', '2/3', '3/3']
    >>> fraction_labels(1)
    ['1/1']
    >>> fraction_labels(0)
    []
    """
    return [f"{i}/{n}" for i in range(1, n + 1)]
