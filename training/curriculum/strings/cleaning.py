"""Normalising and cleaning text: whitespace, punctuation, names, identifiers, lines."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Strip the text and return None if nothing is left.",
    "Remove blanks at both ends; a blank text becomes None.",
)
def stripped_or_none(text: str) -> str | None:
    """Return text without surrounding whitespace, or None if it is blank.

    >>> stripped_or_none("  tea ")
    'tea'
    >>> stripped_or_none("milk")
    'milk'
    >>> stripped_or_none("   ") is None
    True
    """
    return text.strip() or None


@exercise(
    "Remove the punctuation marks . , ; : ! ? from both ends of the word, but not from its inside.",
    "Trim leading and trailing punctuation off a word.",
)
def bare_word(word):
    """Return word without the marks .,;:!? at its ends.

    >>> bare_word("tea!?")
    'tea'
    >>> bare_word("...e.g.")
    'e.g'
    >>> bare_word("don't")
    "don't"
    """
    return word.strip(".,;:!?")


@exercise(
    "Remove all punctuation marks . , ; : ! ? anywhere in the text.",
    "Return the text without full stops, commas, semicolons, colons, exclamation and question marks.",
)
def unpunctuated(text: str) -> str:
    """Return text without the characters . , ; : ! ?

    >>> unpunctuated("Well, yes: it is!")
    'Well yes it is'
    >>> unpunctuated("none")
    'none'
    >>> unpunctuated("?!.")
    ''
    """
    for mark in ".,;:!?":
        text = text.replace(mark, "")
    return text


@exercise(
    "Turn a title into a slug: lower case, runs of other characters than letters and digits become one hyphen, no hyphen at the ends.",
    "Make a string fit for a web address: small letters and digits, words joined by single hyphens.",
)
def web_slug(title):
    """Return title in lower case with single hyphens instead of all runs of other characters.

    >>> web_slug("Hello, World 2!")
    'hello-world-2'
    >>> web_slug("  A  b ")
    'a-b'
    >>> web_slug("!?")
    ''
    """
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


@exercise(
    "Make a safe file name: replace every character other than letters, digits, dot, hyphen and underscore by an underscore.",
    "Substitute '_' for all characters that are not letters, digits, '.', '-' or '_'.",
)
def safe_file_name(name: str) -> str:
    """Return name with all characters except letters, digits, . - and _ replaced by _.

    >>> safe_file_name("my photo (1).png")
    'my_photo__1_.png'
    >>> safe_file_name("a-b_c.txt")
    'a-b_c.txt'
    >>> safe_file_name("x/y:z")
    'x_y_z'
    """
    return "".join(c if c.isalnum() or c in ".-_" else "_" for c in name)


@exercise(
    "Clean a person's name: strip blanks, one space between the parts, every part capitalised.",
    "Normalise a name to single blanks and an initial capital in each word, the rest small.",
)
def tidy_name(name):
    """Return name with single blanks between its parts and each part capitalised.

    >>> tidy_name("  aNN   lee ")
    'Ann Lee'
    >>> tidy_name("TOM")
    'Tom'
    >>> tidy_name("")
    ''
    """
    return " ".join(part.capitalize() for part in name.split())


@exercise(
    "Keep only the digits of a phone number, and a plus sign if it comes first.",
    "Normalise a telephone number: drop blanks, hyphens and brackets, keep a leading '+'.",
)
def plain_phone(number: str) -> str:
    """Return the digits of a phone number, with a leading + if the number starts with one.

    >>> plain_phone("+49 (30) 123-45")
    '+493012345'
    >>> plain_phone("030 / 99")
    '03099'
    >>> plain_phone("")
    ''
    """
    digits = "".join(c for c in number if c.isdigit())
    return "+" + digits if number.startswith("+") else digits


@exercise(
    "Strip the whitespace at the end of every line.",
    "Return the text with trailing blanks removed line by line.",
)
def trim_line_ends(text):
    r"""Return text without whitespace at the ends of its lines.

    >>> trim_line_ends("a  \nb \n c")
    'a\nb\n c'
    >>> trim_line_ends("x")
    'x'
    >>> trim_line_ends("  ")
    ''
    """
    return "\n".join(line.rstrip() for line in text.split("\n"))


@exercise(
    "Replace several empty lines in a row by a single empty line.",
    "Reduce runs of blank lines: never leave more than one empty line between others.",
)
def single_blank_lines(text: str) -> str:
    r"""Return text with each run of empty lines reduced to one empty line.

    >>> single_blank_lines("a\n\n\n\nb")
    'a\n\nb'
    >>> single_blank_lines("a\n\nb")
    'a\n\nb'
    >>> single_blank_lines("x")
    'x'
    """
    return re.sub(r"\n{3,}", "\n\n", text)


@exercise(
    "Convert all line ends to a plain newline: CR LF and single CR become LF.",
    "Normalise line endings of a text that may use '\\r\\n' or '\\r'.",
)
def unix_lines(text):
    r"""Return text with the line ends \r\n and \r replaced by \n.

    >>> unix_lines("a\r\nb\rc")
    'a\nb\nc'
    >>> unix_lines("a\nb")
    'a\nb'
    >>> unix_lines("")
    ''
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


@exercise(
    "Replace every tab by n blanks.",
    "Return the text with tabs turned into the given number of spaces each.",
)
def tabs_to_blanks(text: str, n: int) -> str:
    r"""Return text with each tab replaced by n blanks.

    >>> tabs_to_blanks("a\tb", 2)
    'a  b'
    >>> tabs_to_blanks("ab", 4)
    'ab'
    >>> tabs_to_blanks("\t\tx", 1)
    '  x'
    """
    return text.replace("\t", " " * n)


@exercise(
    "Remove the lines that begin with the comment sign, blanks before it ignored.",
    "Return the lines that are no comments; a comment's first non-blank characters are the given sign.",
)
def without_comment_lines(lines, sign):
    """Return the lines that do not start with sign, apart from leading blanks.

    >>> without_comment_lines(["a", " # b", "c # d"], "#")
    ['a', 'c # d']
    >>> without_comment_lines(["// x"], "//")
    []
    >>> without_comment_lines([], "#")
    []
    """
    return [line for line in lines if not line.lstrip().startswith(sign)]


@exercise(
    "Join a word split at a line end by a hyphen: remove each hyphen followed by a newline.",
    "Undo hyphenation: delete '-' directly before a line end together with that line end.",
)
def undo_hyphenation(text: str) -> str:
    r"""Return text with every hyphen at a line end removed together with the line end.

    >>> undo_hyphenation("hyphen-\nation is old")
    'hyphenation is old'
    >>> undo_hyphenation("a-b")
    'a-b'
    >>> undo_hyphenation("x\ny")
    'x\ny'
    """
    return text.replace("-\n", "")


@exercise(
    "Replace German umlauts in lower case by two letters: ae, oe, ue, and sharp s by ss.",
    "Write the letters \u00e4, \u00f6, \u00fc and \u00df as ae, oe, ue and ss.",
)
def plain_german(text):
    """Return text with the small umlauts written as ae, oe, ue and sharp s as ss.

    >>> plain_german("m\u00fcde")
    'muede'
    >>> plain_german("gr\u00f6\u00dfer")
    'groesser'
    >>> plain_german("tea")
    'tea'
    """
    table = {"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss"}
    return "".join(table.get(c, c) for c in text)


@exercise(
    "Replace the characters & < > by &amp; &lt; &gt; for use in HTML.",
    "Escape a text for HTML: ampersand, less-than and greater-than signs.",
)
def html_safe(text: str) -> str:
    """Return text with &, < and > replaced by &amp;, &lt; and &gt;.

    >>> html_safe("a < b & c")
    'a &lt; b &amp; c'
    >>> html_safe("<b>")
    '&lt;b&gt;'
    >>> html_safe("plain")
    'plain'
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@exercise(
    "Put a backslash in front of every double quote.",
    "Escape the double quotes of a text with backslashes.",
)
def escape_quotes(text):
    r"""Return text with a backslash before each double quote.

    >>> escape_quotes('say "yes"')
    'say \\"yes\\"'
    >>> escape_quotes("none")
    'none'
    >>> escape_quotes('"')
    '\\"'
    """
    return text.replace('"', '\\"')


@exercise(
    "Double every single quote in the text and put the whole in single quotes.",
    "Quote a value for SQL: surrounded by ' and with inner single quotes doubled.",
)
def sql_quoted(text: str) -> str:
    """Return text in single quotes, with each single quote in it doubled.

    >>> sql_quoted("tea")
    "'tea'"
    >>> sql_quoted("it's")
    "'it''s'"
    >>> sql_quoted("")
    "''"
    """
    return "'" + text.replace("'", "''") + "'"


@exercise(
    "Correct a sentence: first letter capital, and a full stop at the end unless there is already . ! or ?",
    "Strip the text, capitalise its first letter and add a missing full stop; an empty text stays empty.",
)
def proper_sentence(text):
    """Return text stripped, with a capital at its beginning and a full stop unless it ends with . ! or ?

    >>> proper_sentence(" it rains")
    'It rains.'
    >>> proper_sentence("Really?")
    'Really?'
    >>> proper_sentence("  ")
    ''
    """
    text = text.strip()
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?" else text + "."


@exercise(
    "Remove a leading list mark from the line: '-', '*' or a number with a full stop, and the blanks behind it.",
    "Given a line like '- tea' or '2. milk', return the text without its bullet or number.",
)
def without_bullet(line: str) -> str:
    """Return line without a leading '-', '*' or number with full stop and the blanks after it.

    >>> without_bullet("- green tea")
    'green tea'
    >>> without_bullet("12. milk")
    'milk'
    >>> without_bullet("plain 3. x")
    'plain 3. x'
    """
    return re.sub(r"^(?:[-*]|\d+\.)\s+", "", line)


@exercise(
    "Strip each string of the list, drop the empty ones and sort the rest without regard to case.",
    "Clean a list of entries: trimmed, without blanks-only entries, in alphabetical order ignoring case.",
)
def clean_entries(entries):
    """Return the entries stripped, without blank ones, sorted ignoring case.

    >>> clean_entries([" tea", "", "Apple ", "milk"])
    ['Apple', 'milk', 'tea']
    >>> clean_entries(["  "])
    []
    >>> clean_entries([])
    []
    """
    stripped = [entry.strip() for entry in entries]
    return sorted((entry for entry in stripped if entry), key=str.lower)


@exercise(
    "Remove duplicates from a list of strings, where case and outer blanks do not matter; keep the first spelling, stripped.",
    "Return the stripped strings without those that equal an earlier one apart from case.",
)
def dedupe_loosely(names: list[str]) -> list[str]:
    """Return the stripped names without those that equal an earlier one, ignoring case.

    >>> dedupe_loosely(["Tea", " tea", "Milk"])
    ['Tea', 'Milk']
    >>> dedupe_loosely(["a", "A", "a "])
    ['a']
    >>> dedupe_loosely([])
    []
    """
    kept = {}
    for name in names:
        name = name.strip()
        kept.setdefault(name.lower(), name)
    return list(kept.values())


@exercise(
    "Remove the spaces inside of round brackets next to the brackets: '( a )' becomes '(a)'.",
    "Delete blanks directly after '(' and directly before ')'.",
)
def tight_brackets(text):
    """Return text without blanks directly after ( and directly before ).

    >>> tight_brackets("f( a, b )")
    'f(a, b)'
    >>> tight_brackets("( x)")
    '(x)'
    >>> tight_brackets("a b")
    'a b'
    """
    text = re.sub(r"\( +", "(", text)
    return re.sub(r" +\)", ")", text)


@exercise(
    "Put exactly one blank around every equals sign.",
    "Normalise the spacing of '=': one space before and one behind it.",
)
def spaced_equals(line: str) -> str:
    """Return line with exactly one blank on each side of every =.

    >>> spaced_equals("a=1")
    'a = 1'
    >>> spaced_equals("a   =b= c")
    'a = b = c'
    >>> spaced_equals("none")
    'none'
    """
    return re.sub(r" *= *", " = ", line)


@exercise(
    "Keep the text up to the first line that consists of dashes only, without that line.",
    "Return the lines before the first separator line, a non-empty line made of '-'.",
)
def before_dash_line(lines):
    """Return the lines before the first one that consists of dashes only.

    >>> before_dash_line(["a", "b", "---", "c"])
    ['a', 'b']
    >>> before_dash_line(["a - b"])
    ['a - b']
    >>> before_dash_line(["-"])
    []
    """
    kept = []
    for line in lines:
        if line and not line.strip("-"):
            break
        kept.append(line)
    return kept


@exercise(
    "Join continued lines: a line ending in a backslash continues on the next line, the backslash is removed.",
    "Merge each line that ends with '\\\\' with the following one.",
)
def join_continued(lines: list[str]) -> list[str]:
    r"""Return lines with each line ending in a backslash joined with the next one.

    >>> join_continued(["a \\", "b", "c"])
    ['a b', 'c']
    >>> join_continued(["x"])
    ['x']
    >>> join_continued(["1\\", "2\\", "3"])
    ['123']
    """
    result = []
    pending = ""
    for line in lines:
        if line.endswith("\\"):
            pending += line[:-1]
        else:
            result.append(pending + line)
            pending = ""
    return result


@exercise(
    "Replace each character of accented by the one at the same index of plain; both strings are equally long.",
    "Exchange every character found in accented for the one at the same place in plain.",
)
def translate_chars(text, accented, plain):
    """Return text with each character of accented replaced by the one at the same place in plain.

    >>> translate_chars("xay", "xy", "12")
    '1a2'
    >>> translate_chars("abc", "", "")
    'abc'
    >>> translate_chars("noon", "o", "0")
    'n00n'
    """
    return text.translate(str.maketrans(accented, plain))


@exercise(
    "Normalise a code: upper case, without blanks and hyphens.",
    "Remove spaces and '-' from the code and convert its letters to capitals.",
)
def bare_code(code: str) -> str:
    """Return code in upper case without blanks and hyphens.

    >>> bare_code("ab-12 c")
    'AB12C'
    >>> bare_code("X")
    'X'
    >>> bare_code(" - ")
    ''
    """
    return code.replace(" ", "").replace("-", "").upper()


@exercise(
    "Are two codes the same if case, blanks and hyphens do not count?",
    "Compare two codes after removing spaces and hyphens and ignoring case.",
)
def same_code(a, b):
    """Check whether a and b are equal, ignoring case, blanks and hyphens.

    >>> same_code("ab-12", "AB 12")
    True
    >>> same_code("a1", "a2")
    False
    >>> same_code("", "-")
    True
    """
    return re.sub(r"[ -]", "", a).lower() == re.sub(r"[ -]", "", b).lower()


@exercise(
    "Remove the longest common prefix from all strings of the list.",
    "Cut off the beginning that all the strings share.",
)
def drop_common_prefix(strings: list[str]) -> list[str]:
    """Return the strings without the beginning that they all share.

    >>> drop_common_prefix(["img_a", "img_b"])
    ['a', 'b']
    >>> drop_common_prefix(["ab", "cd"])
    ['ab', 'cd']
    >>> drop_common_prefix(["x", "x"])
    ['', '']
    """
    n = 0
    for chars in zip(*strings):
        if len(set(chars)) > 1:
            break
        n += 1
    return [s[n:] for s in strings]


@exercise(
    "Limit a text to n words; if words are cut off, append ' ...'.",
    "Return the first n words, followed by a blank and three dots if there are more.",
)
def cap_word_count(text, n):
    """Return the first n words of text, with ' ...' appended if there are more words.

    >>> cap_word_count("we like green tea", 2)
    'we like ...'
    >>> cap_word_count("we like", 2)
    'we like'
    >>> cap_word_count("", 3)
    ''
    """
    words = text.split()
    if len(words) <= n:
        return " ".join(words)
    return " ".join(words[:n]) + " ..."
