"""Walks over the characters of a text that keep some state."""

from training.curriculum.exercise import exercise


@exercise(
    "Count how many times the text switches from a letter to a digit or from a digit to a letter between neighbouring characters.",
    "Number of places where a letter and a digit stand directly side by side, in either order.",
)
def letter_digit_borders(text: str) -> int:
    """Return how many neighbouring characters are one letter and one digit, in any order.

    >>> letter_digit_borders("a1b")
    2
    >>> letter_digit_borders("ab 12")
    0
    >>> letter_digit_borders("")
    0
    """
    switches = 0
    for left, right in zip(text, text[1:]):
        if left.isalpha() and right.isdigit():
            switches += 1
        elif left.isdigit() and right.isalpha():
            switches += 1
    return switches


@exercise(
    "Keep the characters before the first semicolon that is not inside single quotes. Without such a semicolon the whole text is kept.",
    "Cut the text at the first ';' outside of single quotes and return what stands before it.",
)
def cut_at_unquoted_semicolon(text: str) -> str:
    """Return the part of the text before the first semicolon outside single quotes.

    The whole text is returned if there is none.

    >>> cut_at_unquoted_semicolon("a=1; b=2")
    'a=1'
    >>> cut_at_unquoted_semicolon("x=';' ; y")
    "x=';' "
    >>> cut_at_unquoted_semicolon("plain")
    'plain'
    """
    quoted = False
    for i, char in enumerate(text):
        if char == "'":
            quoted = not quoted
        elif char == ";" and not quoted:
            return text[:i]
    return text


@exercise(
    "Write every second letter in upper case and the others in lower case; characters that are not letters stay and are not counted.",
    "Alternate lower and upper case over the letters only, starting with lower case, leaving everything else untouched.",
)
def alternate_letter_case(text: str) -> str:
    """Return the text with its letters alternating lower and upper case, starting with lower.

    Characters that are not letters are kept and do not count.

    >>> alternate_letter_case("hello")
    'hElLo'
    >>> alternate_letter_case("A-B C")
    'a-B c'
    >>> alternate_letter_case("12")
    '12'
    """
    result = ""
    upper = False
    for char in text:
        if char.isalpha():
            result += char.upper() if upper else char.lower()
            upper = not upper
        else:
            result += char
    return result


@exercise(
    "Find the longest block of consecutive digits in the text. If several are equally long take the first; without digits return ''.",
    "Return the first of the longest digit-only stretches of a string, or an empty string when there is no digit.",
)
def longest_digit_block(text):
    """Return the longest run of digits in the text, the first one on a tie.

    Returns an empty string if the text has no digits.

    >>> longest_digit_block("a12b345c")
    '345'
    >>> longest_digit_block("12-34")
    '12'
    >>> longest_digit_block("none")
    ''
    """
    best = current = ""
    for char in text:
        current = current + char if char.isdigit() else ""
        if len(current) > len(best):
            best = current
    return best


@exercise(
    "Capitalise the first letter after each full stop, question mark or exclamation mark, and the first letter of the text.",
    "Make the first letter of every sentence upper case; sentences end with '.', '!' or '?'. Other characters do not change.",
)
def capital_after_stops(text: str) -> str:
    """Return the text with the first letter of every sentence in upper case.

    A sentence ends with '.', '!' or '?'.

    >>> capital_after_stops("hi there. how are you?fine")
    'Hi there. How are you?Fine'
    >>> capital_after_stops("")
    ''
    >>> capital_after_stops("a! b")
    'A! B'
    """
    chars = []
    start = True
    for char in text:
        if start and char.isalpha():
            char = char.upper()
            start = False
        elif char in ".!?":
            start = True
        chars.append(char)
    return "".join(chars)


@exercise(
    "Follow the moves U (one up) and D (one down) from height 0 and report the greatest height reached. Other characters mean no move.",
    "Given a string of U and D steps, return the highest level visited when starting at level 0.",
)
def top_height(moves: str) -> int:
    """Return the greatest height reached by a walk of U (up) and D (down) steps from 0.

    The starting height counts as well.

    >>> top_height("UUDU")
    2
    >>> top_height("DDU")
    0
    >>> top_height("")
    0
    """
    height = best = 0
    for move in moves:
        if move == "U":
            height += 1
        elif move == "D":
            height -= 1
        best = max(best, height)
    return best


@exercise(
    "Remove everything between round brackets, brackets included. Brackets may be nested.",
    "Return the text without its parenthesised parts; a bracket inside brackets is removed with the outer one.",
)
def without_bracketed(text: str) -> str:
    """Return the text without the parts in round brackets, nested ones included.

    >>> without_bracketed("tea (hot) cup")
    'tea  cup'
    >>> without_bracketed("a(b(c)d)e")
    'ae'
    >>> without_bracketed("no brackets")
    'no brackets'
    """
    depth = 0
    kept = []
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(char)
    return "".join(kept)


@exercise(
    "True if after every letter q (any case) comes directly a u, otherwise False. A text without q is fine.",
    "Check that no 'q' in the text lacks a 'u' right behind it, ignoring case.",
)
def every_q_has_u(text: str) -> bool:
    """Return True if each q in the text is directly followed by a u, ignoring case.

    >>> every_q_has_u("Quick quiz")
    True
    >>> every_q_has_u("Iraq")
    False
    >>> every_q_has_u("")
    True
    """
    lowered = text.lower()
    for i, char in enumerate(lowered):
        if char == "q" and lowered[i + 1:i + 2] != "u":
            return False
    return True


@exercise(
    "Replace each letter that already appeared earlier in the word by an underscore; the first appearance is kept. Case matters.",
    "Mask repetitions: from its second occurrence on, a character becomes '_'.",
)
def mask_repeats(word: str) -> str:
    """Return the word with every character that appeared before replaced by '_'.

    >>> mask_repeats("banana")
    'ban___'
    >>> mask_repeats("Aa")
    'Aa'
    >>> mask_repeats("")
    ''
    """
    seen = set()
    masked = ""
    for char in word:
        masked += "_" if char in seen else char
        seen.add(char)
    return masked


@exercise(
    "Number the stars: each '*' in the text becomes its running number 1, 2, 3 and so on.",
    "Replace the asterisks of a text by 1, 2, 3, ... in the order in which they appear.",
)
def number_the_stars(text):
    """Return the text with each asterisk replaced by its running number, starting at 1.

    >>> number_the_stars("* one * two")
    '1 one 2 two'
    >>> number_the_stars("**")
    '12'
    >>> number_the_stars("none")
    'none'
    """
    number = 0
    pieces = []
    for char in text:
        if char == "*":
            number += 1
            pieces.append(str(number))
        else:
            pieces.append(char)
    return "".join(pieces)


@exercise(
    "Return the index of the character at which the number of 'x' seen so far first exceeds the number of 'o' by two, or -1.",
    "Given a string of results, find the first position where x leads o by 2; give -1 if that never happens.",
)
def two_ahead_at(results: str) -> int:
    """Return the first index at which 'x' is two ahead of 'o', or -1 if never.

    >>> two_ahead_at("xoxxo")
    3
    >>> two_ahead_at("xx")
    1
    >>> two_ahead_at("xoxo")
    -1
    """
    lead = 0
    for i, result in enumerate(results):
        if result == "x":
            lead += 1
        elif result == "o":
            lead -= 1
        if lead == 2:
            return i
    return -1


@exercise(
    "Collapse repeated spaces into one, but leave spaces inside double quotes as they are.",
    "Outside double quotes several spaces in a row become a single one; inside quotes nothing changes.",
)
def squeeze_unquoted_spaces(text: str) -> str:
    """Return the text with runs of spaces shortened to one, except inside double quotes.

    >>> squeeze_unquoted_spaces("a   b")
    'a b'
    >>> squeeze_unquoted_spaces('say  "x   y"  now')
    'say "x   y" now'
    >>> squeeze_unquoted_spaces("")
    ''
    """
    result = ""
    inside = False
    for char in text:
        if char == '"':
            inside = not inside
        if char == " " and not inside and result.endswith(" "):
            continue
        result += char
    return result


@exercise(
    "List the lengths of the stretches between commas as they occur in the text; a text without commas has one stretch.",
    "For a comma-separated text give the number of characters of each part, in order.",
)
def lengths_between_commas(text: str) -> list[int]:
    """Return the length of each part of the text between commas, in order.

    >>> lengths_between_commas("ab,c,,def")
    [2, 1, 0, 3]
    >>> lengths_between_commas("word")
    [4]
    >>> lengths_between_commas("")
    [0]
    """
    lengths = [0]
    for char in text:
        if char == ",":
            lengths.append(0)
        else:
            lengths[-1] += 1
    return lengths


@exercise(
    "Score a string: each vowel gives 1 point, but a vowel directly after another vowel gives 2. Case does not matter.",
    "Sum points over the vowels a, e, i, o, u of a word: 2 for a vowel that follows a vowel, otherwise 1.",
)
def vowel_points(word: str) -> int:
    """Return the points of a word: 1 per vowel, 2 if it directly follows another vowel.

    >>> vowel_points("tea")
    3
    >>> vowel_points("Oregano")
    4
    >>> vowel_points("rhythm")
    0
    """
    points = 0
    after_vowel = False
    for char in word.lower():
        is_vowel = char in "aeiou"
        if is_vowel:
            points += 2 if after_vowel else 1
        after_vowel = is_vowel
    return points


@exercise(
    "Return the characters that stand directly after a backslash, in order, as one string. A backslash can itself be escaped.",
    "Collect all escaped characters of the text, i.e. those preceded by a backslash that is not itself escaped.",
)
def escaped_chars(text: str) -> str:
    r"""Return all characters that are escaped by a backslash, joined in order.

    >>> escaped_chars(r"a\nb\t")
    'nt'
    >>> escaped_chars("plain")
    ''
    >>> escaped_chars("\\\\n") == "\\"
    True
    """
    found = []
    escaping = False
    for char in text:
        if escaping:
            found.append(char)
            escaping = False
        elif char == "\\":
            escaping = True
    return "".join(found)


@exercise(
    "Given a string of '(' and ')', return how many closing brackets have no opening partner before them.",
    "Count the ')' characters that come when no '(' is open. Other characters are ignored.",
)
def unmatched_closers(text: str) -> int:
    """Return the number of ')' that have no matching '(' before them.

    >>> unmatched_closers("())")
    1
    >>> unmatched_closers(")a)(")
    2
    >>> unmatched_closers("(()")
    0
    """
    open_now = 0
    unmatched = 0
    for char in text:
        if char == "(":
            open_now += 1
        elif char == ")":
            if open_now:
                open_now -= 1
            else:
                unmatched += 1
    return unmatched


@exercise(
    "Spread the text over two strings: letters go to the first, digits to the second, all else is dropped. Return both.",
    "Return a pair (letters, digits) with the letters and the digits of the text in their original order.",
)
def letters_and_digits(text: str) -> tuple[str, str]:
    """Return the letters and the digits of a text as two strings.

    Characters of other kinds are dropped.

    >>> letters_and_digits("a1-b2")
    ('ab', '12')
    >>> letters_and_digits("?!")
    ('', '')
    >>> letters_and_digits("abc")
    ('abc', '')
    """
    letters = "".join(c for c in text if c.isalpha())
    digits = "".join(c for c in text if c.isdigit())
    return letters, digits


@exercise(
    "Return the first character that directly repeats the one before it, or None if no two neighbours are equal.",
    "Scan from left to right and give the first doubled character (two equal ones side by side); None if there is none.",
)
def first_doubled_char(text):
    """Return the first character that is equal to its predecessor, or None.

    >>> first_doubled_char("balloon")
    'l'
    >>> first_doubled_char("abab") is None
    True
    >>> first_doubled_char("xx")
    'x'
    """
    previous = None
    for char in text:
        if char == previous:
            return char
        previous = char
    return None


@exercise(
    "Return the word that begins at the given index and runs to the next space or the end of the text; '' if a space is there.",
    "Read a word starting at position `start`, stopping before the first space. An index past the end gives ''.",
)
def read_word_from(text: str, start: int) -> str:
    """Return the characters from index start up to the next space or the end.

    >>> read_word_from("red green blue", 4)
    'green'
    >>> read_word_from("red green", 3)
    ''
    >>> read_word_from("red", 9)
    ''
    """
    end = start
    while end < len(text) and text[end] != " ":
        end += 1
    return text[start:end]


@exercise(
    "Decode a text in which a digit means 'repeat the next character that many times'; characters without a digit before them stay single.",
    "Expand single-digit counts: '3a' becomes 'aaa'. A count applies only to the character right after it.",
)
def expand_digit_counts(text: str) -> str:
    """Return the text with each digit replaced by repeating the next character that often.

    >>> expand_digit_counts("3ab")
    'aaab'
    >>> expand_digit_counts("x0y2z")
    'xzz'
    >>> expand_digit_counts("")
    ''
    """
    times = 1
    result = []
    for char in text:
        if char.isdigit():
            times = int(char)
        else:
            result.append(char * times)
            times = 1
    return "".join(result)


@exercise(
    "Return True if the text never has more than `limit` characters in a row without a space, otherwise False.",
    "Check whether each unbroken stretch of non-space characters is at most `limit` long.",
)
def breaks_often_enough(text: str, limit: int) -> bool:
    """Check whether no stretch without a space is longer than limit.

    >>> breaks_often_enough("one two", 3)
    True
    >>> breaks_often_enough("three", 4)
    False
    >>> breaks_often_enough("", 0)
    True
    """
    length = 0
    for char in text:
        length = 0 if char == " " else length + 1
        if length > limit:
            return False
    return True


@exercise(
    "Insert a dash before every capital letter except at the very beginning, and return the result in lower case.",
    "Turn a name written with inner capitals into lower-case words joined by '-'.",
)
def dashes_before_capitals(name: str) -> str:
    """Return the name in lower case with a dash before each capital that is not first.

    >>> dashes_before_capitals("backgroundColor")
    'background-color'
    >>> dashes_before_capitals("MainPageTitle")
    'main-page-title'
    >>> dashes_before_capitals("plain")
    'plain'
    """
    result = ""
    for char in name:
        if char.isupper() and result:
            result += "-"
        result += char.lower()
    return result


@exercise(
    "For each character of the text tell how many times it has occurred so far, including this time, as a list of numbers.",
    "Return the running occurrence count of every character, e.g. the second 'a' gets 2.",
)
def count_so_far_per_char(text):
    """Return for each character how often it has appeared up to and including its position.

    >>> count_so_far_per_char("abba")
    [1, 1, 2, 2]
    >>> count_so_far_per_char("zzz")
    [1, 2, 3]
    >>> count_so_far_per_char("")
    []
    """
    counts = {}
    numbers = []
    for char in text:
        counts[char] = counts.get(char, 0) + 1
        numbers.append(counts[char])
    return numbers
