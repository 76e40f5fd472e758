"""Tokenizing: words, numbers, operators and small languages."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Tokens of an arithmetic expression: numbers, names, operators and brackets, blanks skipped.",
    "Split expression into integers, identifiers and the single characters + - * / ( ) as strings.",
)
def expression_tokens(expression: str) -> list[str]:
    """Return the numbers, names, operators (+ - * /) and parentheses of expression as strings.

    >>> expression_tokens("3+ (x1*20)")
    ['3', '+', '(', 'x1', '*', '20', ')']
    >>> expression_tokens("")
    []
    >>> expression_tokens("a-b")
    ['a', '-', 'b']
    """
    return re.findall(r"\d+|[A-Za-z_]\w*|[-+*/()]", expression)


@exercise(
    "Tag each blank-separated token as 'num', 'word' or 'op'.",
    "Return (kind, token) pairs: 'num' for all-digit tokens, 'word' for all-letter ones and 'op' for the rest.",
)
def tag_tokens(line):
    """Return (kind, token) for every token of line, kind being 'num' (digits), 'word' (letters) or 'op'.

    >>> tag_tokens("x + 42")
    [('word', 'x'), ('op', '+'), ('num', '42')]
    >>> tag_tokens("")
    []
    >>> tag_tokens("a1")
    [('op', 'a1')]
    """
    tagged = []
    for token in line.split():
        if token.isdigit():
            kind = "num"
        elif token.isalpha():
            kind = "word"
        else:
            kind = "op"
        tagged.append((kind, token))
    return tagged


@exercise(
    "Words and punctuation marks of a sentence as separate tokens; apostrophes stay inside words.",
    "Tokenize text into words, which may contain apostrophes, and single punctuation characters.",
)
def word_and_mark_tokens(text: str) -> list[str]:
    """Split text into words (apostrophes allowed within) and single punctuation marks.

    >>> word_and_mark_tokens("Don't stop, please!")
    ["Don't", 'stop', ',', 'please', '!']
    >>> word_and_mark_tokens("a...b")
    ['a', '.', '.', '.', 'b']
    >>> word_and_mark_tokens("")
    []
    """
    return re.findall(r"\w+(?:'\w+)*|[^\w\s]", text)


@exercise(
    "Join tokens to a sentence: blanks between words but none before . , ; : ! ?",
    "Undo tokenizing: put one space between tokens except before punctuation marks.",
)
def join_tokens(tokens: list[str]) -> str:
    """Join tokens with spaces, without a space before the marks . , ; : ! ?

    >>> join_tokens(["Well", ",", "yes", "!"])
    'Well, yes!'
    >>> join_tokens(["one"])
    'one'
    >>> join_tokens([])
    ''
    """
    out = ""
    for token in tokens:
        if out and token not in {".", ",", ";", ":", "!", "?"}:
            out += " "
        out += token
    return out


@exercise(
    "Split a command line at blanks, keeping parts in single or double quotes together.",
    "Return the arguments of a command. Quoted stretches may contain blanks, and the quotes are removed.",
)
def command_words(command: str) -> list[str]:
    """Split command at whitespace except inside single or double quotes, which are dropped.

    >>> command_words('copy "my file" dest')
    ['copy', 'my file', 'dest']
    >>> command_words("echo 'a \\"b\\"'")
    ['echo', 'a "b"']
    >>> command_words("  x  ")
    ['x']
    """
    words = []
    current = None
    quote = ""
    for ch in command:
        if quote:
            if ch == quote:
                quote = ""
            else:
                current += ch
        elif ch in "'\"":
            quote = ch
            current = current or ""
        elif ch.isspace():
            if current is not None:
                words.append(current)
                current = None
        else:
            current = (current or "") + ch
    if current is not None:
        words.append(current)
    return words


@exercise(
    "Positions of tokens: (start, word) for every word of text.",
    "Where does each whitespace-separated word begin? Return (index, word) tuples.",
)
def words_with_offsets(text):
    """Return (start index, word) for each whitespace-separated word in text.

    >>> words_with_offsets("a  bc d")
    [(0, 'a'), (3, 'bc'), (6, 'd')]
    >>> words_with_offsets(" x")
    [(1, 'x')]
    >>> words_with_offsets("")
    []
    """
    return [(match.start(), match.group()) for match in re.finditer(r"\S+", text)]


@exercise(
    "Replace each token by an integer id in order of first appearance: returns (ids, vocabulary).",
    "Number the distinct tokens from 0 as they come up and return the list of numbers with the token-to-number dict.",
)
def encode_tokens(tokens: list[str]) -> tuple[list[int], dict[str, int]]:
    """Return the id of each token and the mapping of tokens to ids, given out from 0 by first appearance.

    >>> encode_tokens(["a", "b", "a"])
    ([0, 1, 0], {'a': 0, 'b': 1})
    >>> encode_tokens([])
    ([], {})
    >>> encode_tokens(["x"])
    ([0], {'x': 0})
    """
    vocabulary = {}
    ids = [vocabulary.setdefault(token, len(vocabulary)) for token in tokens]
    return ids, vocabulary


@exercise(
    "Merge neighbouring tokens equal to the pair into one token, scanning from the left.",
    "Wherever first is directly followed by second in tokens, replace both by their concatenation.",
)
def merge_token_pair(tokens: list[str], first: str, second: str) -> list[str]:
    """Join each occurrence of first followed by second into a single token.

    >>> merge_token_pair(["t", "h", "e", "t", "h"], "t", "h")
    ['th', 'e', 'th']
    >>> merge_token_pair(["a", "a", "a"], "a", "a")
    ['aa', 'a']
    >>> merge_token_pair([], "x", "y")
    []
    """
    merged = []
    i = 0
    while i < len(tokens):
        if tokens[i:i + 2] == [first, second]:
            merged.append(first + second)
            i += 2
        else:
            merged.append(tokens[i])
            i += 1
    return merged


@exercise(
    "Interpret commands 'set NAME N', 'add NAME N' and 'del NAME' one after the other and return the variables.",
    "Run a list of tiny commands on an empty dict: set stores a number, add increases it (missing counts as 0), and del removes a name if present.",
)
def run_variable_commands(commands):
    """Execute commands 'set name n', 'add name n', 'del name' and return the resulting dict of ints.

    >>> run_variable_commands(["set x 3", "add x 4", "add y 1"])
    {'x': 7, 'y': 1}
    >>> run_variable_commands(["set a 1", "del a", "del b"])
    {}
    >>> run_variable_commands([])
    {}
    """
    variables = {}
    for command in commands:
        action, name, *value = command.split()
        if action == "set":
            variables[name] = int(value[0])
        elif action == "add":
            variables[name] = variables.get(name, 0) + int(value[0])
        elif action == "del":
            variables.pop(name, None)
    return variables


@exercise(
    "Terms of a polynomial-like text such as '3x - 2y + z' as dict from variable to coefficient.",
    "Read a sum of terms, each an optional whole coefficient and a single-letter variable. Coefficients of the same variable are added.",
)
def linear_terms(expression: str) -> dict[str, int]:
    """Return the coefficient of each single-letter variable in an expression such as '3x - 2y + z'.

    >>> linear_terms("3x - 2y + z")
    {'x': 3, 'y': -2, 'z': 1}
    >>> linear_terms("a+a")
    {'a': 2}
    >>> linear_terms("-b")
    {'b': -1}
    """
    coefficients = {}
    for sign, number, name in re.findall(r"([+-]?)(\d*)([a-z])", expression.replace(" ", "")):
        value = int(number or 1)
        if sign == "-":
            value = -value
        coefficients[name] = coefficients.get(name, 0) + value
    return coefficients


@exercise(
    "Sentences like 'key: a, b' per line into dict of lists.",
    "Parse each line 'name: item, item, ...' into an entry name -> list of stripped items, leaving out empty items.",
)
def parse_item_lists(text: str) -> dict[str, list[str]]:
    """Parse lines 'name: item, item' into a dict of lists, skipping empty items.

    >>> parse_item_lists("fruit: fig, kiwi\\nveg: leek")
    {'fruit': ['fig', 'kiwi'], 'veg': ['leek']}
    >>> parse_item_lists("none:")
    {'none': []}
    >>> parse_item_lists("")
    {}
    """
    result = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        result[name.strip()] = [item.strip() for item in rest.split(",") if item.strip()]
    return result


@exercise(
    "Search query into (required, excluded, phrases): '-word' is excluded, '\"...\"' is a phrase.",
    "Take apart a search box query. Quoted phrases come out first, then words with a leading hyphen are the excluded ones and the others are required.",
)
def split_query(query):
    """Return (words, excluded words, phrases) of a search query with '-word' and quoted phrases.

    >>> split_query('cats -dogs "big house"')
    (['cats'], ['dogs'], ['big house'])
    >>> split_query("")
    ([], [], [])
    >>> split_query("a b -c")
    (['a', 'b'], ['c'], [])
    """
    phrases = re.findall(r'"([^"]+)"', query)
    required = []
    excluded = []
    for word in re.sub(r'"[^"]+"', " ", query).split():
        if word.startswith("-"):
            excluded.append(word[1:])
        else:
            required.append(word)
    return required, excluded, phrases


@exercise(
    "Indices of tokens that open a block never closed: 'begin' opens and 'end' closes.",
    "Match begin/end tokens and return the positions of the 'begin's lacking an 'end'; surplus 'end's are ignored.",
)
def unclosed_blocks(tokens: list[str]) -> list[int]:
    """Return the indexes of 'begin' tokens that have no matching 'end'.

    >>> unclosed_blocks(["begin", "begin", "end"])
    [0]
    >>> unclosed_blocks(["end", "begin", "end"])
    []
    >>> unclosed_blocks(["begin", "x", "begin"])
    [0, 2]
    """
    open_at = []
    for i, token in enumerate(tokens):
        if token == "begin":
            open_at.append(i)
        elif token == "end" and open_at:
            open_at.pop()
    return open_at


@exercise(
    "Split a chord name like 'F#m7' into (root, rest): a letter A-G with an optional # or b, then the remainder.",
    "Separate root note and quality of a chord; None if it does not begin with a note.",
)
def split_chord(chord: str) -> tuple[str, str] | None:
    """Return (root, quality) of a chord such as 'F#m7', or None if there is no root A to G at its start.

    >>> split_chord("F#m7")
    ('F#', 'm7')
    >>> split_chord("C")
    ('C', '')
    >>> split_chord("H7") is None
    True
    """
    if chord[:1] not in tuple("ABCDEFG"):
        return None
    size = 2 if chord[1:2] in ("#", "b") else 1
    return chord[:size], chord[size:]


@exercise(
    "Balance of a postfix expression: would evaluating it leave exactly one value, without running out of operands?",
    "Check a list of postfix tokens: every operator of + - * / needs two values on the stack and at the end one value must remain.",
)
def is_valid_postfix(tokens):
    """Check that postfix tokens, numbers and the operators + - * /, evaluate to exactly one value.

    >>> is_valid_postfix(["3", "4", "+"])
    True
    >>> is_valid_postfix(["3", "+"])
    False
    >>> is_valid_postfix(["1", "2"])
    False
    """
    size = 0
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            if size < 2:
                return False
            size -= 1
        else:
            size += 1
    return size == 1
