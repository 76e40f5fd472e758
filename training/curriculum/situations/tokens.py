"""Tokenising small languages: formulas, lists, tags, quotes, units."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Break a formula into its tokens: whole numbers, names made of letters, and the signs + - * / ( ). Spaces only separate tokens. Any other character is an error, ValueError.",
    "Tokenise an arithmetic text into a list of strings for numbers, letter names and single operator characters, skipping blanks; raise ValueError on anything else.",
)
def formula_tokens(text: str) -> list[str]:
    """Return the tokens of a formula. A token is a run of digits, a run of letters, or one of the characters + - * / ( ). Spaces are skipped. Raise ValueError if there is any other character.

    >>> formula_tokens("12+rate * (3-x)")
    ['12', '+', 'rate', '*', '(', '3', '-', 'x', ')']
    >>> formula_tokens("")
    []
    >>> formula_tokens("2 & 3")
    Traceback (most recent call last):
        ...
    ValueError: unexpected character
    """
    if re.search(r"[^0-9A-Za-z+\-*/() ]", text):
        raise ValueError("unexpected character")
    return re.findall(r"[0-9]+|[A-Za-z]+|[+\-*/()]", text)


@exercise(
    "Split a command line at spaces, except for spaces inside double quotes. The quotes are removed, and several spaces count as one. An unclosed quote raises ValueError.",
    "Return the words of a command where \"...\" keeps spaces together; drop the quotes and raise ValueError if their number is odd.",
)
def words_with_quotes(text: str) -> list[str]:
    """Return the words of a command line. Words are separated by one or more spaces; a part between double quotes is one word even if it contains spaces. The quotes are not part of the word. Raise ValueError if a quote is not closed.

    >>> words_with_quotes('copy "my file.txt"  backup')
    ['copy', 'my file.txt', 'backup']
    >>> words_with_quotes("stop")
    ['stop']
    >>> words_with_quotes('say "hello')
    Traceback (most recent call last):
        ...
    ValueError: quote not closed
    """
    words = []
    for i, part in enumerate(text.split('"')):
        if i % 2:
            words.append(part)
        else:
            words.extend(part.split())
    if text.count('"') % 2:
        raise ValueError("quote not closed")
    return words


@exercise(
    "Evaluate a sum such as '12 + 5 - 3'. Numbers and the signs + and - alternate, all separated by single spaces; the text starts with a number.",
    "Compute the value of a space-separated chain of integers joined by '+' and '-', from left to right.",
)
def value_of_chain(text: str) -> int:
    """Return the value of a chain of additions and subtractions such as '12 + 5 - 3'. Numbers and signs are separated by single spaces, and the chain begins with a number.

    >>> value_of_chain("12 + 5 - 3")
    14
    >>> value_of_chain("7")
    7
    >>> value_of_chain("1 - 10")
    -9
    """
    tokens = text.split(" ")
    total = int(tokens[0])
    for sign, number in zip(tokens[1::2], tokens[2::2]):
        if sign == "+":
            total += int(number)
        else:
            total -= int(number)
    return total


@exercise(
    "Group characters by kind: letters, digits, spaces and everything else. Return the runs of neighbouring characters of the same kind, in order.",
    "Cut the text wherever the kind of character (letter, digit, space, other) changes.",
)
def runs_by_kind(text: str) -> list[str]:
    """Return the text cut into runs of characters of the same kind. The kinds are letters, digits, spaces and all others. Joined together the runs give the text again. An empty text has no runs.

    >>> runs_by_kind("abc123  +-x")
    ['abc', '123', '  ', '+-', 'x']
    >>> runs_by_kind("7")
    ['7']
    >>> runs_by_kind("")
    []
    """
    return re.findall(r"[A-Za-z]+|[0-9]+| +|[^A-Za-z0-9 ]+", text)


@exercise(
    "Split text at commas that are not inside round brackets. The pieces are trimmed; brackets stay in them.",
    "Separate arguments at top-level commas, ignoring commas nested in parentheses, and strip each argument.",
)
def split_top_level(text: str) -> list[str]:
    """Return the parts of text between the commas that stand outside of all round brackets. Spaces around a part are removed, but its brackets are kept. An empty text has one empty part.

    >>> split_top_level("a, f(b, c), d")
    ['a', 'f(b, c)', 'd']
    >>> split_top_level("g(h(1,2),3)")
    ['g(h(1,2),3)']
    >>> split_top_level("")
    ['']
    """
    parts = [""]
    depth = 0
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


@exercise(
    "Parse a call such as 'move(3, left)' into the name and the list of argument texts. There may be no arguments. Text of another form raises ValueError.",
    "Return (name, [arguments]) for text of the form name(arg, arg, ...), trimming the arguments; ValueError when it is not a call.",
)
def parse_call(text: str) -> tuple[str, list[str]]:
    """Return the name and the arguments of a call like 'move(3, left)'. The name consists of letters and underscores; the arguments are separated by commas and trimmed. Empty brackets mean no arguments. Raise ValueError if the text is not such a call.

    >>> parse_call("move(3, left)")
    ('move', ['3', 'left'])
    >>> parse_call("stop()")
    ('stop', [])
    >>> parse_call("stop")
    Traceback (most recent call last):
        ...
    ValueError: not a call
    """
    match = re.fullmatch(r"([A-Za-z_]+)\((.*)\)", text)
    if not match:
        raise ValueError("not a call")
    inner = match[2].strip()
    return match[1], [part.strip() for part in inner.split(",")] if inner else []


@exercise(
    "Extract the numbers from a text, in order, as floats. A number may have a minus sign directly before it and a decimal point with digits after it.",
    "Find all decimal numbers, optionally negative, and return them as a list of floats.",
)
def decimals_in(text: str) -> list[float]:
    """Return all numbers in the text as floats, in order. A number is a run of digits with an optional minus sign directly in front and an optional decimal part. A point that is not followed by a digit does not belong to the number.

    >>> decimals_in("from -3.5 to 12 degrees.")
    [-3.5, 12.0]
    >>> decimals_in("v1.2")
    [1.2]
    >>> decimals_in("none")
    []
    """
    return [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text)]


@exercise(
    "Separate a measure such as '12.5 kg' into its number and its unit. The space between is optional, the unit is a run of letters. Otherwise raise ValueError.",
    "Parse quantity text into (float, unit), where the unit directly follows the number or is separated by spaces; ValueError for anything else.",
)
def measure_parts(text: str) -> tuple[float, str]:
    """Return the number, as a float, and the unit of a measure such as '12.5 kg' or '3m'. There may be spaces between the two. The unit consists of letters only. Raise ValueError if the text has another form.

    >>> measure_parts("12.5 kg")
    (12.5, 'kg')
    >>> measure_parts("3m")
    (3.0, 'm')
    >>> measure_parts("kg 3")
    Traceback (most recent call last):
        ...
    ValueError: not a measure
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?) *([A-Za-z]+)", text)
    if match is None:
        raise ValueError("not a measure")
    return float(match[1]), match[2]


@exercise(
    "Parse a duration made of parts, such as '1h 20m 5s', into seconds. Every part is a number with one of the letters h, m, s; spaces between parts are optional. Text without any part gives 0.",
    "Sum number-letter parts (h = 3600, m = 60, s = 1) found in the text into a number of seconds.",
)
def seconds_of_parts(text: str) -> int:
    """Return the number of seconds of a duration like '1h 20m 5s'. Each part is a whole number directly followed by h, m or s, and any of them may be missing. If there is no part at all, return 0.

    >>> seconds_of_parts("1h 20m 5s")
    4805
    >>> seconds_of_parts("90m")
    5400
    >>> seconds_of_parts("")
    0
    """
    factors = {"h": 3600, "m": 60, "s": 1}
    return sum(int(number) * factors[letter] for number, letter in re.findall(r"(\d+)([hms])", text))


@exercise(
    "Strip the tags, i.e. everything from a '<' to the next '>', from a text. A '<' that is never closed stays, with all that follows.",
    "Delete <...> pieces of the text; an unclosed < is left in place.",
)
def text_outside_tags(text: str) -> str:
    """Return the text without its tags. A tag begins with '<' and extends to the next '>'. A '<' without a later '>' is kept.

    >>> text_outside_tags("<b>bold</b> and plain")
    'bold and plain'
    >>> text_outside_tags("a < b")
    'a < b'
    >>> text_outside_tags("<i></i>")
    ''
    """
    return re.sub(r"<[^>]*>", "", text)


@exercise(
    "List the names of all opening tags like '<b>' in order; closing tags like '</b>' are not listed. Names consist of letters and are returned in lower case.",
    "Find the names in <name> (but not </name>), lowercased, in order of appearance.",
)
def opening_tags(text):
    """Return the names of all opening tags in the text, in lower case and in order. An opening tag has the form '<name>' with only letters in the name. Closing tags '</name>' are left out. Repeated tags are listed each time.

    >>> opening_tags("<B>bold</B><i>x</i>")
    ['b', 'i']
    >>> opening_tags("</p>")
    []
    >>> opening_tags("")
    []
    """
    return [name.lower() for name in re.findall(r"<([A-Za-z]+)>", text)]


@exercise(
    "Turn simple marks into tags: text between two stars becomes '<b>text</b>', text between two underscores '<i>text</i>'. Single stars or underscores without a partner remain.",
    "Convert *x* to <b>x</b> and _x_ to <i>x</i>; marks that are not paired are left alone.",
)
def marks_to_tags(text: str) -> str:
    """Return the text with '*word*' replaced by '<b>word</b>' and '_word_' by '<i>word</i>'. What stands between the marks must not be empty and must not contain the same mark. A mark without a partner is kept.

    >>> marks_to_tags("a *big* and _small_ thing")
    'a <b>big</b> and <i>small</i> thing'
    >>> marks_to_tags("2 * 3")
    '2 * 3'
    >>> marks_to_tags("*a* *b*")
    '<b>a</b> <b>b</b>'
    """
    text = re.sub(r"\*([^*]+)\*", r"<b>\1</b>", text)
    return re.sub(r"_([^_]+)_", r"<i>\1</i>", text)


@exercise(
    "Read an outline in which each line is indented by two spaces per level. Return (level, text) pairs; blank lines are skipped.",
    "For every non-blank line give its indentation divided by two and its stripped text.",
)
def lines_with_level(text: str) -> list[tuple[int, str]]:
    """Return a pair of level and text for each line of an outline. The level is the number of spaces at the beginning of the line divided by two, rounded down. Blank lines are left out.

    >>> lines_with_level("fruit\\n  apple\\n    red\\n  pear")
    [(0, 'fruit'), (1, 'apple'), (2, 'red'), (1, 'pear')]
    >>> lines_with_level("a\\n\\n b")
    [(0, 'a'), (0, 'b')]
    >>> lines_with_level("")
    []
    """
    result = []
    for line in text.splitlines():
        if line.strip():
            indent = len(line) - len(line.lstrip(" "))
            result.append((indent // 2, line.strip()))
    return result


@exercise(
    "Given (level, name) pairs of an outline, return for every entry its full path: the names from the outermost level down, joined by slashes. Levels increase by at most one.",
    "Build 'a/b/c' paths from a depth-annotated list, where an entry's parent is the latest entry one level above.",
)
def paths_of_outline(entries: list[tuple[int, str]]) -> list[str]:
    """Return the path of each entry of an outline. The entries are (level, name) pairs beginning with level 0, and the parent of an entry is the last entry before it with a level one smaller. A path consists of the names from level 0 on, separated by slashes.

    >>> paths_of_outline([(0, "fruit"), (1, "apple"), (2, "red"), (1, "pear")])
    ['fruit', 'fruit/apple', 'fruit/apple/red', 'fruit/pear']
    >>> paths_of_outline([(0, "a"), (0, "b")])
    ['a', 'b']
    >>> paths_of_outline([])
    []
    """
    path: list[str] = []
    result = []
    for level, name in entries:
        path[level:] = [name]
        result.append("/".join(path))
    return result


@exercise(
    "Split text into sentences at a full stop, question mark or exclamation mark followed by a space or the end. The mark stays with its sentence, and pieces are trimmed.",
    "Return the sentences of a text, each with its closing . ? or !, without surrounding spaces; leftover text without a mark is a sentence too.",
)
def sentences_with_marks(text: str) -> list[str]:
    """Return the sentences of the text. A sentence ends with '.', '?' or '!' before a space or at the end of the text, and keeps this mark. Spaces around a sentence are removed. A last part without a mark counts as a sentence.

    >>> sentences_with_marks("It rains. Really? Yes, 1.5 mm!")
    ['It rains.', 'Really?', 'Yes, 1.5 mm!']
    >>> sentences_with_marks("no mark")
    ['no mark']
    >>> sentences_with_marks("")
    []
    """
    return [part.strip() for part in re.split(r"(?<=[.?!])\s+", text) if part.strip()]


@exercise(
    "Parse a small list text like '[3, -4, 10]' into integers. Spaces are allowed anywhere between the parts, '[]' is the empty list, and other text raises ValueError.",
    "Read comma-separated integers between square brackets into a list; missing brackets or items that are not numbers lead to ValueError.",
)
def bracketed_integers(text: str) -> list[int]:
    """Return the whole numbers of a text such as '[3, -4, 10]'. Spaces do not matter, and '[]' gives an empty list. Raise ValueError if the brackets are missing or an item is not a whole number.

    >>> bracketed_integers("[3, -4, 10]")
    [3, -4, 10]
    >>> bracketed_integers(" [ ] ")
    []
    >>> bracketed_integers("3, 4")
    Traceback (most recent call last):
        ...
    ValueError: brackets are missing
    """
    text = text.strip()
    if not (text.startswith("[") and text.endswith("]")):
        raise ValueError("brackets are missing")
    inner = text[1:-1].strip()
    return [int(item) for item in inner.split(",")] if inner else []


@exercise(
    "Remove remarks in curly brackets from a text; the brackets may be nested. What follows an unclosed bracket is removed too.",
    "Delete everything inside { }, with nesting, including the brackets themselves.",
)
def without_braced_parts(text: str) -> str:
    """Return the text without all parts in curly brackets. The brackets are removed as well and may be nested. If a bracket is never closed, everything after it is removed. A closing bracket without an opening one is ignored.

    >>> without_braced_parts("a{b{c}d}e")
    'ae'
    >>> without_braced_parts("x{y")
    'x'
    >>> without_braced_parts("p}q")
    'pq'
    """
    kept = []
    depth = 0
    for char in text:
        if char == "{":
            depth += 1
        elif char == "}":
            depth = max(depth - 1, 0)
        elif depth == 0:
            kept.append(char)
    return "".join(kept)


@exercise(
    "Resolve escapes in a text: a backtick followed by 'n' means a blank, two backticks mean one, and a backtick before any other character is dropped. A backtick at the very end stays.",
    "Decode text in which a backtick escapes the next character: `n gives a space, any other escaped character itself; a final lone backtick is kept.",
)
def resolve_backticks(text: str) -> str:
    """Return the text with its escapes resolved. A backtick and the character after it stand for a space if that character is 'n', and otherwise for the character itself. A backtick at the end of the text is kept.

    >>> resolve_backticks("a`nb")
    'a b'
    >>> resolve_backticks("``x`y")
    '`xy'
    >>> resolve_backticks("end`")
    'end`'
    """
    return re.sub(r"`(.)", lambda m: " " if m[1] == "n" else m[1], text)


@exercise(
    "Find the texts between double quotes, in order and without the quotes. An unclosed quote at the end is ignored.",
    "Return all quoted passages of a text; the last one is left out if its closing quote is missing.",
)
def quoted_texts(text):
    """Return all parts of the text that stand between double quotes, in order and without the quotes. Empty quotes give an empty text. A quote that is never closed is ignored.

    >>> quoted_texts('he said "yes" and "no"')
    ['yes', 'no']
    >>> quoted_texts('"" and "open')
    ['']
    >>> quoted_texts("nothing")
    []
    """
    return re.findall(r'"([^"]*)"', text)


@exercise(
    "Is the text a valid name for a variable: letters, digits and underscores only, not empty, not starting with a digit, and not one of the reserved words?",
    "True when the text is a nonempty identifier of ASCII letters, digits and underscores that does not begin with a digit and is not reserved.",
)
def allowed_name(text: str, reserved: list[str]) -> bool:
    """Return whether text may be used as a name. It must not be empty, consist only of letters, digits and underscores, and not begin with a digit. Words in the list reserved are not allowed.

    >>> allowed_name("speed_2", ["if", "for"])
    True
    >>> allowed_name("2fast", [])
    False
    >>> allowed_name("for", ["if", "for"])
    False
    """
    return re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text) is not None and text not in reserved


@exercise(
    "Convert a comparison like 'age >= 18' into its three parts (name, operator, number). Operators are <, <=, >, >=, = and !=. Spaces are optional; a different form raises ValueError.",
    "Parse name operator integer, with operator one of < <= > >= = !=, into a tuple; ValueError otherwise.",
)
def parse_comparison(text: str) -> tuple[str, str, int]:
    """Return the name, the operator and the number of a comparison such as 'age >= 18'. The operator is one of <, <=, >, >=, = and !=. Spaces around the operator are optional. Raise ValueError if the text is not a comparison of this form.

    >>> parse_comparison("age >= 18")
    ('age', '>=', 18)
    >>> parse_comparison("size!=0")
    ('size', '!=', 0)
    >>> parse_comparison("age 18")
    Traceback (most recent call last):
        ...
    ValueError: not a comparison
    """
    match = re.fullmatch(r"(\w+) *(<=|>=|!=|<|>|=) *(-?\d+)", text)
    if not match:
        raise ValueError("not a comparison")
    return match[1], match[2], int(match[3])


@exercise(
    "Apply an operator given as text to two numbers: +, -, * or /. Division is whole-number division, and dividing by zero gives None. An unknown operator raises ValueError.",
    "Return a op b for op in '+-*/' (with // for '/'), None when dividing by 0, ValueError for another op.",
)
def result_of_sign(op, a, b):
    """Return the result of applying the operator op, a text, to a and b. The operators are '+', '-', '*' and '/', the last one rounding down to a whole number. Division by zero gives None. Raise ValueError for any other operator.

    >>> result_of_sign("+", 2, 3)
    5
    >>> result_of_sign("/", 7, 2)
    3
    >>> result_of_sign("/", 1, 0) is None
    True
    >>> result_of_sign("%", 1, 2)
    Traceback (most recent call last):
        ...
    ValueError: unknown operator %
    """
    if op == "/":
        return None if b == 0 else a // b
    results = {"+": a + b, "-": a - b, "*": a * b}
    if op not in results:
        raise ValueError(f"unknown operator {op}")
    return results[op]


@exercise(
    "Tag every token: 'number' if it consists of digits, 'name' if of letters, else 'sign'. Return (kind, token) pairs.",
    "Pair each string with its kind: digits -> number, letters -> name, anything else -> sign.",
)
def tagged_tokens(tokens: list[str]) -> list[tuple[str, str]]:
    """Return a (kind, token) pair for every token. The kind is 'number' if the token consists only of digits, 'name' if it consists only of letters, and 'sign' in all other cases, an empty token included.

    >>> tagged_tokens(["12", "+", "rate"])
    [('number', '12'), ('sign', '+'), ('name', 'rate')]
    >>> tagged_tokens(["a1", ""])
    [('sign', 'a1'), ('sign', '')]
    >>> tagged_tokens([])
    []
    """
    tagged = []
    for token in tokens:
        kind = "number" if token.isdigit() else "name" if token.isalpha() else "sign"
        tagged.append((kind, token))
    return tagged


@exercise(
    "Replace the names among the tokens by their values; names without a value raise ValueError. A name is a token consisting of letters, other tokens are kept.",
    "Substitute alphabetic tokens via the dictionary (values as text), leaving the other tokens; ValueError if a name is missing.",
)
def tokens_with_values(tokens: list[str], values: dict[str, int]) -> list[str]:
    """Return the tokens with each name replaced by its value, written as text. Tokens that consist of letters are names; all others stay as they are. Raise ValueError if a name has no value.

    >>> tokens_with_values(["x", "+", "2"], {"x": 10})
    ['10', '+', '2']
    >>> tokens_with_values(["3"], {})
    ['3']
    >>> tokens_with_values(["y"], {"x": 1})
    Traceback (most recent call last):
        ...
    ValueError: no value for y
    """
    result = []
    for token in tokens:
        if token.isalpha():
            if token not in values:
                raise ValueError(f"no value for {token}")
            token = str(values[token])
        result.append(token)
    return result


@exercise(
    "Split 'and' conditions: cut the text at the word 'and' standing between spaces, in any case, and trim the parts. Letters 'and' within words do not count.",
    "Divide a text at the separate word AND (ignoring case) into stripped parts.",
)
def and_parts(text: str) -> list[str]:
    """Return the parts of a condition that are joined by the word 'and'. The word may be written in upper or lower case and must stand between spaces. The parts are trimmed. Without the word the result has just one part.

    >>> and_parts("brand = x AND size > 2 and red")
    ['brand = x', 'size > 2', 'red']
    >>> and_parts("sandy")
    ['sandy']
    >>> and_parts("a and b")
    ['a', 'b']
    """
    return [part.strip() for part in re.split(r"\s+and\s+", text, flags=re.IGNORECASE)]


@exercise(
    "Turn a name like 'maxLineWidth' into words: cut before each capital letter and make everything lower case. Neighbouring capitals are separate words.",
    "Split a camel-case name before every uppercase letter and return the lowercased parts, without empty ones.",
)
def camel_words(name):
    """Return the words of a name written like 'maxLineWidth', in lower case. Each capital letter begins a new word. An empty name has no words.

    >>> camel_words("maxLineWidth")
    ['max', 'line', 'width']
    >>> camel_words("aBC")
    ['a', 'b', 'c']
    >>> camel_words("")
    []
    """
    words = []
    for char in name:
        if char.isupper() or not words:
            words.append(char.lower())
        else:
            words[-1] += char
    return words


@exercise(
    "Parse key:value filters out of a search text. Return a dict of the filters and the list of the other words, in order. A word is a filter if it has a colon that is neither first nor last.",
    "Separate search words of the form key:value (as a dict) from plain words (as a list) and return both.",
)
def search_filters(query: str) -> tuple[dict[str, str], list[str]]:
    """Return the filters and the plain words of a search text. A word with a colon inside, such as 'author:kim', is a filter; the part before the first colon is its key. Words that begin or end with a colon are plain. If a key is repeated, the last value counts.

    >>> search_filters("author:kim garden year:2020")
    ({'author': 'kim', 'year': '2020'}, ['garden'])
    >>> search_filters(":x y: z")
    ({}, [':x', 'y:', 'z'])
    >>> search_filters("")
    ({}, [])
    """
    filters = {}
    plain = []
    for word in query.split():
        if ":" in word.strip(":") and not word.startswith(":") and not word.endswith(":"):
            key, value = word.split(":", 1)
            filters[key] = value
        else:
            plain.append(word)
    return filters, plain
