"""Upper and lower case: changing, alternating, testing and naming styles."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Write the text in capitals and put an exclamation mark behind it.",
    "Convert to upper case and append '!'.",
)
def loud(text: str) -> str:
    """Return text in upper case with an exclamation mark at its end.

    >>> loud("good day")
    'GOOD DAY!'
    >>> loud("Hey")
    'HEY!'
    >>> loud("")
    '!'
    """
    return text.upper() + "!"


@exercise(
    "Make just the first character uppercase and leave all others as they are.",
    "Capitalise the first letter without touching the rest of the text.",
)
def upper_first(text: str) -> str:
    """Return text with its first character in upper case and the rest unchanged.

    >>> upper_first("iPad case")
    'IPad case'
    >>> upper_first("x")
    'X'
    >>> upper_first("")
    ''
    """
    return text[:1].upper() + text[1:]


@exercise(
    "Make the first character lowercase; everything else remains unchanged.",
    "Given a string, return it with a small first letter.",
)
def lower_first(text):
    """Return text with its first character in lower case and the rest unchanged.

    >>> lower_first("TotalSum")
    'totalSum'
    >>> lower_first("ABC")
    'aBC'
    >>> lower_first("")
    ''
    """
    if not text:
        return ""
    return text[0].lower() + text[1:]


@exercise(
    "Write the last character in upper case, the other characters stay the same.",
    "Capitalise only the final letter of the word.",
)
def upper_last(word: str) -> str:
    """Return word with its last character in upper case and the rest unchanged.

    >>> upper_last("hello")
    'hellO'
    >>> upper_last("a")
    'A'
    >>> upper_last("")
    ''
    """
    return word[:-1] + word[-1:].upper()


@exercise(
    "Write vowels in upper case and all other letters in lower case.",
    "Return the text with capital vowels and small consonants.",
)
def shout_vowels(text: str) -> str:
    """Return text with its vowels in upper case and everything else in lower case.

    >>> shout_vowels("Hello")
    'hEllO'
    >>> shout_vowels("XYZ")
    'xyz'
    >>> shout_vowels("aeiou")
    'AEIOU'
    """
    return "".join(c.upper() if c in "aeiou" else c for c in text.lower())


@exercise(
    "Is the whole text free of lowercase letters? A text without letters also counts.",
    "Check whether no character of the string is lowercase.",
)
def no_small_letters(text):
    """Check whether text contains no lowercase letter.

    >>> no_small_letters("ROOM 12")
    True
    >>> no_small_letters("Room")
    False
    >>> no_small_letters("")
    True
    """
    return not any(c.islower() for c in text)


@exercise(
    "Does the text contain both an uppercase and a lowercase letter?",
    "Check if capital letters and small letters are mixed in the string.",
)
def mixes_case(text):
    """Check whether text contains at least one uppercase and at least one lowercase letter.

    >>> mixes_case("Tea")
    True
    >>> mixes_case("TEA 1")
    False
    >>> mixes_case("tea")
    False
    """
    return any(c.isupper() for c in text) and any(c.islower() for c in text)


@exercise(
    "Convert the first n characters to upper case and the remaining ones to lower case.",
    "Uppercase for the first n positions, lowercase from index n on.",
)
def upper_front(text, n):
    """Return text with the first n characters in upper case and the others in lower case.

    >>> upper_front("Hello World", 5)
    'HELLO world'
    >>> upper_front("abc", 0)
    'abc'
    >>> upper_front("abc", 9)
    'ABC'
    """
    return text[:n].upper() + text[n:].lower()


@exercise(
    "Write in upper case every occurrence of one word in the sentence, other words stay as they are.",
    "Highlight a word: wherever it is one of the words of the sentence, put it in capitals.",
)
def emphasise_word(sentence: str, target: str) -> str:
    """Return sentence with every word equal to target in upper case.

    >>> emphasise_word("tea or no tea", "tea")
    'TEA or no TEA'
    >>> emphasise_word("a teapot", "tea")
    'a teapot'
    >>> emphasise_word("", "x")
    ''
    """
    return " ".join(w.upper() if w == target else w for w in sentence.split())


@exercise(
    "Write the words of the sentence in upper and lower case by turns, the first one in upper case.",
    "Alternate: the 1st, 3rd, 5th word in capitals, the others in small letters.",
)
def alternate_word_case(sentence):
    """Return sentence with its words alternately in upper and lower case, beginning with upper case.

    >>> alternate_word_case("one two three four")
    'ONE two THREE four'
    >>> alternate_word_case("Solo")
    'SOLO'
    >>> alternate_word_case("")
    ''
    """
    words = sentence.split()
    for i in range(len(words)):
        words[i] = words[i].upper() if i % 2 == 0 else words[i].lower()
    return " ".join(words)


@exercise(
    "Capitalise each word of the title except the small ones given in a list; the first word is always capitalised.",
    "Turn a text into a headline: every word begins with a capital unless it is in small, but the first word always does.",
)
def headline(text: str, small: list[str]) -> str:
    """Return text with each word capitalised, except words in small that are not the first.

    >>> headline("the lord of the flies", ["of", "the"])
    'The Lord of the Flies'
    >>> headline("war and peace", ["and"])
    'War and Peace'
    >>> headline("", [])
    ''
    """
    words = []
    for i, word in enumerate(text.split()):
        if i > 0 and word in small:
            words.append(word)
        else:
            words.append(word.capitalize())
    return " ".join(words)


@exercise(
    "Capitalise the first letter of every sentence. Sentences are separated by a full stop and a blank.",
    "Split the text at '. ', make the first letter of each sentence uppercase and join the sentences again.",
)
def capitalise_sentences(text):
    """Return text with the first letter of each sentence in upper case; sentences end with '. '.

    >>> capitalise_sentences("it rains. we stay. NASA calls.")
    'It rains. We stay. NASA calls.'
    >>> capitalise_sentences("one")
    'One'
    >>> capitalise_sentences("")
    ''
    """
    return ". ".join(part[:1].upper() + part[1:] for part in text.split(". "))


@exercise(
    "Join the words to a name in camel case: first word small, each further word capitalised, no blanks.",
    "Convert words separated by spaces to camelCase.",
)
def camel_from_words(phrase: str) -> str:
    """Return the words of phrase joined in camel case, the first word in lower case.

    >>> camel_from_words("total net price")
    'totalNetPrice'
    >>> camel_from_words("Size")
    'size'
    >>> camel_from_words("max LINE width")
    'maxLineWidth'
    """
    first, *rest = phrase.lower().split()
    return first + "".join(word.capitalize() for word in rest)


@exercise(
    "Convert a name with hyphens such as 'max-line-width' to one in which every part is capitalised and no hyphen remains.",
    "Turn kebab-case into PascalCase: capitalise the parts between hyphens and join them.",
)
def pascal_from_kebab(name):
    """Return a hyphenated name with each part capitalised and the hyphens removed.

    >>> pascal_from_kebab("max-line-width")
    'MaxLineWidth'
    >>> pascal_from_kebab("size")
    'Size'
    >>> pascal_from_kebab("a-b-c")
    'ABC'
    """
    return "".join(part.capitalize() for part in name.split("-"))


@exercise(
    "Convert a camelCase name to lowercase words with hyphens between them.",
    "Put a hyphen before each inner capital of the name and write everything small.",
)
def kebab_from_camel(name: str) -> str:
    """Return a camelCase name in lower case with hyphens between its words.

    >>> kebab_from_camel("maxLineWidth")
    'max-line-width'
    >>> kebab_from_camel("size")
    'size'
    >>> kebab_from_camel("NewFile")
    'new-file'
    """
    return re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower()


@exercise(
    "Split a camelCase name into its words, all in lower case.",
    "Return the list of the words that make up a name like 'maxLineWidth', written small.",
)
def words_of_camel(name):
    """Return the lowercase words of a camelCase name.

    >>> words_of_camel("maxLineWidth")
    ['max', 'line', 'width']
    >>> words_of_camel("NewFile")
    ['new', 'file']
    >>> words_of_camel("x")
    ['x']
    """
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]*", name) if part]


@exercise(
    "Write a name for a constant: upper case, and underscores instead of blanks and hyphens.",
    "Turn words separated by spaces or hyphens into UPPER_CASE joined by underscores.",
)
def constant_name(text: str) -> str:
    """Return text in upper case with blanks and hyphens replaced by underscores.

    >>> constant_name("max line-width")
    'MAX_LINE_WIDTH'
    >>> constant_name("pi")
    'PI'
    >>> constant_name("a b c")
    'A_B_C'
    """
    return text.upper().replace(" ", "_").replace("-", "_")


@exercise(
    "Compare two strings for equality, ignoring case and blanks around them.",
    "Are the texts the same when upper and lower case and outer whitespace do not matter?",
)
def same_loosely(a, b):
    """Check whether a and b are equal, ignoring case and surrounding whitespace.

    >>> same_loosely(" Tea", "tea ")
    True
    >>> same_loosely("t ea", "tea")
    False
    >>> same_loosely("", "  ")
    True
    """
    return a.strip().lower() == b.strip().lower()


@exercise(
    "Does the text begin with the prefix if case is ignored?",
    "Check whether text starts with prefix, no matter whether letters are capital or small.",
)
def begins_loosely(text: str, prefix: str) -> bool:
    """Check whether text starts with prefix, ignoring case.

    >>> begins_loosely("Hello", "he")
    True
    >>> begins_loosely("hello", "HELLO!")
    False
    >>> begins_loosely("abc", "")
    True
    """
    return text.lower().startswith(prefix.lower())


@exercise(
    "Give the word the case pattern of another string of the same length: capital where the model has a capital, small elsewhere.",
    "Copy upper and lower case from model to word, position by position.",
)
def case_like_model(word, model):
    """Return word with upper case where model is uppercase and lower case elsewhere.

    >>> case_like_model("table", "HeLLo")
    'TaBLe'
    >>> case_like_model("ABC", "xyz")
    'abc'
    >>> case_like_model("", "")
    ''
    """
    return "".join(c.upper() if m.isupper() else c.lower() for c, m in zip(word, model))


@exercise(
    "Describe the case of every character by a letter: U for uppercase, L for lowercase, - for anything else.",
    "Return a pattern string with 'U', 'L' or '-' for each character according to its case.",
)
def case_pattern(s: str) -> str:
    """Return a string with U, L or - for every uppercase, lowercase or other character of s.

    >>> case_pattern("Hi 5U")
    'UL--U'
    >>> case_pattern("abc")
    'LLL'
    >>> case_pattern("")
    ''
    """
    return "".join("U" if c.isupper() else "L" if c.islower() else "-" for c in s)


@exercise(
    "Name the case of the word: 'upper', 'lower', 'title' (only the first letter is a capital) or 'mixed'.",
    "Classify a word as upper, lower, title or mixed case.",
)
def name_case(word):
    """Return 'upper', 'lower', 'title' or 'mixed', depending on the case of word.

    >>> name_case("HELLO")
    'upper'
    >>> name_case("Hello")
    'title'
    >>> name_case("heLLo")
    'mixed'
    >>> name_case("hello")
    'lower'
    """
    if word.isupper():
        return "upper"
    if word.islower():
        return "lower"
    if word == word.capitalize():
        return "title"
    return "mixed"


@exercise(
    "Toggle the case of every letter that is followed by a digit; other characters stay.",
    "Swap upper and lower case for characters standing directly in front of a digit.",
)
def toggle_before_digit(s: str) -> str:
    """Return s with the case of each letter swapped if the next character is a digit.

    >>> toggle_before_digit("a1B2c")
    'A1b2c'
    >>> toggle_before_digit("abc")
    'abc'
    >>> toggle_before_digit("x9")
    'X9'
    """
    return "".join(c.swapcase() if s[i + 1:i + 2].isdigit() else c for i, c in enumerate(s))


@exercise(
    "Sort characters so that all lowercase letters come before all uppercase letters, each group keeping its order.",
    "Put the small letters first and the capitals behind them, without changing the order inside each group; other characters are dropped.",
)
def small_before_capital(s):
    """Return the lowercase letters of s followed by its uppercase letters, each in original order.

    >>> small_before_capital("aBcDe")
    'aceBD'
    >>> small_before_capital("XYz")
    'zXY'
    >>> small_before_capital("1a-B")
    'aB'
    """
    small = [c for c in s if c.islower()]
    capital = [c for c in s if c.isupper()]
    return "".join(small + capital)


@exercise(
    "List the words of the sentence that are written completely in capitals and have at least two characters.",
    "Find all abbreviations such as 'NATO': words of two or more characters in upper case.",
)
def all_caps_words(sentence: str) -> list[str]:
    """Return the words of sentence with at least two characters that are all uppercase.

    >>> all_caps_words("I saw NASA and the BBC")
    ['NASA', 'BBC']
    >>> all_caps_words("nothing")
    []
    >>> all_caps_words("A OK")
    ['OK']
    """
    return [w for w in sentence.split() if w.isupper() and len(w) >= 2]


@exercise(
    "How many words of the sentence begin with a capital letter?",
    "Count the words whose first character is uppercase.",
)
def count_capitalised(sentence):
    """Return the number of words in sentence that start with an uppercase letter.

    >>> count_capitalised("Tom and Ann eat")
    2
    >>> count_capitalised("none here")
    0
    >>> count_capitalised("")
    0
    """
    return sum(1 for w in sentence.split() if w[0].isupper())
