"""Letter case: converting, checking and counting."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Class name in PascalCase made from the words of a phrase.",
    "Capitalize each whitespace-separated word of phrase and glue them together.",
)
def pascal_from_phrase(phrase):
    """Build a PascalCase name out of the words of phrase.

    >>> pascal_from_phrase("open file dialog")
    'OpenFileDialog'
    >>> pascal_from_phrase("HTTP server")
    'HttpServer'
    >>> pascal_from_phrase("")
    ''
    """
    return "".join(word.capitalize() for word in phrase.split())


@exercise(
    "Rewrite a name in upper snake case as used for constants, treating hyphens and blanks as separators.",
    "Make a CONSTANT_NAME: uppercase everything and put underscores where hyphens or spaces were.",
)
def constant_case(name: str) -> str:
    """Turn name into CONSTANT_CASE; spaces and hyphens become underscores.

    >>> constant_case("max retries")
    'MAX_RETRIES'
    >>> constant_case("time-out ms")
    'TIME_OUT_MS'
    >>> constant_case("pi")
    'PI'
    """
    return name.replace("-", "_").replace(" ", "_").upper()


@exercise(
    "Uppercase only the final letter of every word; words are separated by single spaces.",
    "Return text with the last character of each space-separated word turned into a capital.",
)
def capitalize_word_ends(text):
    """Make the last letter of each word in text uppercase.

    >>> capitalize_word_ends("red blue")
    'reD bluE'
    >>> capitalize_word_ends("a")
    'A'
    >>> capitalize_word_ends("")
    ''
    """
    return " ".join(word[:-1] + word[-1:].upper() for word in text.split(" "))


@exercise(
    "Alternate the case of letters, starting with a capital; other characters are kept and do not count.",
    "Letters of text become upper, lower, upper, ... in turn. Anything that is not a letter is copied and does not affect the alternation.",
)
def zigzag_case(text: str) -> str:
    """Give the letters of text alternating case beginning with uppercase, skipping over non-letters.

    >>> zigzag_case("hello")
    'HeLlO'
    >>> zigzag_case("a-bc")
    'A-bC'
    >>> zigzag_case("123")
    '123'
    """
    out = []
    upper = True
    for ch in text:
        if ch.isalpha():
            out.append(ch.upper() if upper else ch.lower())
            upper = not upper
        else:
            out.append(ch)
    return "".join(out)


@exercise(
    "Title-case a heading, leaving the small words lowercase unless one comes first.",
    "Capitalize each word of heading other than those listed in small, which stay lowercase; the first word is always capitalized.",
)
def title_with_small_words(heading: str, small: tuple = ("a", "an", "of", "the", "and")) -> str:
    """Capitalize the words of heading except small words.

    Args:
        heading: words separated by whitespace.
        small: lowercase words to leave in lower case, unless first.

    Returns:
        The heading with single spaces between words.

    >>> title_with_small_words("the lord of the flies")
    'The Lord of the Flies'
    >>> title_with_small_words("WAR AND PEACE")
    'War and Peace'
    >>> title_with_small_words("a day", ())
    'A Day'
    """
    words = []
    for i, word in enumerate(heading.lower().split()):
        if i > 0 and word in small:
            words.append(word)
        else:
            words.append(word.capitalize())
    return " ".join(words)


@exercise(
    "Which style is a name written in? Answer 'snake', 'kebab', 'camel', 'pascal' or 'flat'.",
    "Detect the naming convention: an underscore means 'snake', a hyphen 'kebab', a leading capital 'pascal', any other capital 'camel', and otherwise 'flat'.",
)
def naming_style(name: str) -> str:
    """Guess the naming style of an identifier.

    Names with an underscore are 'snake', with a hyphen 'kebab', starting with a capital 'pascal',
    having a capital elsewhere 'camel'; everything else is 'flat'.

    >>> naming_style("my_value")
    'snake'
    >>> naming_style("my-value")
    'kebab'
    >>> naming_style("MyValue")
    'pascal'
    >>> naming_style("myValue")
    'camel'
    >>> naming_style("value")
    'flat'
    """
    if "_" in name:
        return "snake"
    if "-" in name:
        return "kebab"
    if name[:1].isupper():
        return "pascal"
    if any(ch.isupper() for ch in name):
        return "camel"
    return "flat"


@exercise(
    "Number of words entirely in capitals and at least two characters long.",
    "How many shouted words does text have, that is, words of two or more characters all in upper case?",
)
def count_shouted_words(text):
    """Count the words of text with two or more characters that are all uppercase.

    >>> count_shouted_words("I said STOP NOW please")
    2
    >>> count_shouted_words("A B C")
    0
    >>> count_shouted_words("")
    0
    """
    return sum(1 for word in text.split() if len(word) > 1 and word.isupper())


@exercise(
    "Copy the pattern of capitals from model onto text, position by position; extra characters stay as they are.",
    "For each position, uppercase text's character where model has an uppercase letter and lowercase it otherwise. Characters beyond the length of model are left alone.",
)
def copy_case(text: str, model: str) -> str:
    """Apply the upper/lower pattern of model to text, leaving anything beyond len(model) untouched.

    >>> copy_case("berlin", "Tokyo")
    'Berlin'
    >>> copy_case("HELLO", "abC")
    'heLLO'
    >>> copy_case("abc", "")
    'abc'
    """
    shaped = [c.upper() if m.isupper() else c.lower() for c, m in zip(text, model)]
    return "".join(shaped) + text[len(model):]


@exercise(
    "Equality of two strings when case and surrounding whitespace are disregarded.",
    "Do a and b read the same after trimming and ignoring upper and lower case?",
)
def same_ignoring_case(a: str, b: str) -> bool:
    """Compare two strings without regard to case or to blanks at either end.

    >>> same_ignoring_case("Apple ", "aPPle")
    True
    >>> same_ignoring_case("Straße", "STRASSE")
    True
    >>> same_ignoring_case("pear", "peer")
    False
    """
    return a.strip().casefold() == b.strip().casefold()


@exercise(
    "Indexes of the uppercase letters in s.",
    "At which positions does s have capital letters? Return them as a list.",
)
def capital_positions(s):
    """Return the list of indexes where s has an uppercase letter.

    >>> capital_positions("HelloWorld")
    [0, 5]
    >>> capital_positions("none")
    []
    >>> capital_positions("ABC")
    [0, 1, 2]
    """
    return [i for i, ch in enumerate(s) if ch.isupper()]


@exercise(
    "Lowercase the whole of text, then make the first letter of every sentence a capital.",
    "Convert text to sentence case: everything lower except the first letter of the text and the first letter after '.', '!' or '?'.",
)
def sentence_case(text: str) -> str:
    """Write text in lower case with a capital at its start and after each full stop, exclamation or question mark.

    >>> sentence_case("HELLO THERE. HOW ARE YOU? FINE!")
    'Hello there. How are you? Fine!'
    >>> sentence_case("one")
    'One'
    >>> sentence_case("")
    ''
    """
    out = []
    start = True
    for ch in text.lower():
        if start and ch.isalpha():
            ch = ch.upper()
            start = False
        elif ch in ".!?":
            start = True
        out.append(ch)
    return "".join(out)


@exercise(
    "Put spaces before the capitals inside a PascalCase name and lowercase all but the first word.",
    "Make a readable label out of a PascalCase name, such as 'Last login date'.",
)
def humanize_pascal(name: str) -> str:
    """Turn a PascalCase name into a phrase with only its first letter capitalized.

    >>> humanize_pascal("LastLoginDate")
    'Last login date'
    >>> humanize_pascal("Name")
    'Name'
    >>> humanize_pascal("")
    ''
    """
    return re.sub(r"(?<!^)([A-Z])", r" \1", name).capitalize()


@exercise(
    "Fraction of the letters in text that are uppercase, 0.0 when there are no letters.",
    "Ratio of capital letters to all letters in text. Without any letters the ratio is 0.0.",
)
def uppercase_share(text):
    """Return the share of uppercase letters among all letters of text (0.0 without letters).

    >>> uppercase_share("AbCd")
    0.5
    >>> uppercase_share("HI!")
    1.0
    >>> uppercase_share("123")
    0.0
    """
    letters = [ch for ch in text if ch.isalpha()]
    if not letters:
        return 0.0
    return sum(ch.isupper() for ch in letters) / len(letters)


@exercise(
    "Uppercase every letter of s that occurs in the string chosen, compared without case; lowercase the other letters.",
    "Highlight certain letters: those contained in chosen (in either case) become capitals and all others small.",
)
def highlight_letters(s: str, chosen: str) -> str:
    """Return s with the letters found in chosen in upper case and the rest in lower case.

    >>> highlight_letters("banana", "n")
    'baNaNa'
    >>> highlight_letters("MiXeD", "X")
    'miXed'
    >>> highlight_letters("abc", "")
    'abc'
    """
    wanted = chosen.lower()
    return "".join(ch.upper() if ch in wanted else ch for ch in s.lower())


@exercise(
    "Swap upper and lower case in words at odd positions (the second, fourth, ...) only.",
    "Leave the first, third, ... word of text as it is and swap the case of the second, fourth, ...; words are rejoined with one space.",
)
def swap_case_alternate_words(text):
    """Swap the case of every second word of text, starting with the second one.

    >>> swap_case_alternate_words("one two Three Four")
    'one TWO Three fOUR'
    >>> swap_case_alternate_words("solo")
    'solo'
    >>> swap_case_alternate_words("")
    ''
    """
    words = text.split()
    words[1::2] = [word.swapcase() for word in words[1::2]]
    return " ".join(words)


@exercise(
    "Capitalized words of text in order, without punctuation at their ends and without duplicates.",
    "Find proper-noun candidates: every distinct word starting with an uppercase letter, stripped of .,;:!? and listed in order.",
)
def capitalized_words(text: str) -> list[str]:
    """List the distinct words of text that begin with a capital, stripped of the marks .,;:!? around them.

    >>> capitalized_words("Yes, Anna met Bob. Anna left!")
    ['Yes', 'Anna', 'Bob']
    >>> capitalized_words("nothing here")
    []
    >>> capitalized_words("(Really)")
    []
    """
    found = []
    for raw in text.split():
        word = raw.strip(".,;:!?")
        if word[:1].isupper() and word not in found:
            found.append(word)
    return found


@exercise(
    "Split an identifier into its lowercase words; works for snake_case, kebab-case and camelCase.",
    "Break name at underscores, hyphens and before inner capitals and return the words in lower case.",
)
def identifier_words(name: str) -> list[str]:
    """Return the lowercase words of an identifier in snake, kebab or camel case.

    >>> identifier_words("parseJsonFile")
    ['parse', 'json', 'file']
    >>> identifier_words("load_user-data")
    ['load', 'user', 'data']
    >>> identifier_words("_x")
    ['x']
    """
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", name)
    return [word.lower() for word in re.split(r"[ _-]+", spaced) if word]


@exercise(
    "Check that brand-style names have exactly one capital and that it is not the first letter.",
    "True when name contains a single uppercase letter and it stands somewhere after the first character.",
)
def has_inner_capital(name):
    """Check whether name has exactly one uppercase letter and does not start with it.

    >>> has_inner_capital("iPod")
    True
    >>> has_inner_capital("Ipod")
    False
    >>> has_inner_capital("eBaY")
    False
    """
    capitals = [i for i, ch in enumerate(name) if ch.isupper()]
    return len(capitals) == 1 and capitals[0] > 0


@exercise(
    "Rename the keys of a dict from snake_case to kebab-case, lowercased; values stay.",
    "Return a new dict whose keys are the old ones in lower case with hyphens in place of underscores.",
)
def kebab_keys(options: dict) -> dict:
    """Return a copy of options with each key lowercased and its underscores turned into hyphens.

    >>> kebab_keys({"Max_Size": 3, "name": "x"})
    {'max-size': 3, 'name': 'x'}
    >>> kebab_keys({})
    {}
    >>> kebab_keys({"a_b_c": None})
    {'a-b-c': None}
    """
    return {key.lower().replace("_", "-"): value for key, value in options.items()}


@exercise(
    "Make a person's name properly capitalized, also after hyphens and apostrophes.",
    "Fix the capitalization of a name: the first letter and each letter after a space, a hyphen or an apostrophe becomes a capital, the others lowercase.",
)
def fix_name_case(name: str) -> str:
    """Capitalize a personal name; a new capital also follows every blank, hyphen or apostrophe.

    >>> fix_name_case("anne-marie o'neil")
    "Anne-Marie O'Neil"
    >>> fix_name_case("BOB")
    'Bob'
    >>> fix_name_case("")
    ''
    """
    previous = " "
    out = ""
    for ch in name:
        out += ch.upper() if previous in " -'" else ch.lower()
        previous = ch
    return out


@exercise(
    "Lengths of the runs of consecutive capital letters in s.",
    "For each unbroken stretch of uppercase letters in s, give its length, from left to right.",
)
def capital_run_lengths(s):
    """Return the lengths of the stretches of consecutive uppercase ASCII letters in s.

    >>> capital_run_lengths("HTTPServerID")
    [5, 2]
    >>> capital_run_lengths("abc")
    []
    >>> capital_run_lengths("aBcDE")
    [1, 2]
    """
    return [len(run) for run in re.findall(r"[A-Z]+", s)]


@exercise(
    "Translate a style property written with hyphens into the camelCase attribute scripts use.",
    "Remove the hyphens from a property name and capitalize the letter after each one; the part before the first hyphen stays as it is.",
)
def style_attribute(prop: str) -> str:
    """Convert a hyphenated style property such as 'font-size' to its camelCase form.

    >>> style_attribute("font-size")
    'fontSize'
    >>> style_attribute("border-top-width")
    'borderTopWidth'
    >>> style_attribute("color")
    'color'
    """
    first, *rest = prop.split("-")
    return first + "".join(part.capitalize() for part in rest)


@exercise(
    "Command-line flag for a camelCase option: two hyphens, then the lowercase words joined by hyphens.",
    "Derive a long option from a camelCase setting name by prefixing '--' and replacing every capital with a hyphen and its small letter.",
)
def flag_for_setting(setting: str) -> str:
    """Return the command-line flag for a camelCase setting name.

    >>> flag_for_setting("maxDepth")
    '--max-depth'
    >>> flag_for_setting("verbose")
    '--verbose'
    >>> flag_for_setting("keepOldFiles")
    '--keep-old-files'
    """
    flag = "--"
    for ch in setting:
        flag += "-" + ch.lower() if ch.isupper() else ch
    return flag
