"""Scanning strings character by character: quotes, escapes, nesting depth, cursors."""

from training.curriculum.exercise import exercise


@exercise(
    "Split at sep only where no bracket of ( [ { is open.",
    "Divide text at each sep that is outside of all round, square and curly brackets; pieces are stripped.",
)
def split_outside_brackets(text: str, sep: str = ",") -> list[str]:
    """Split text at the single character sep where it is not inside (), [] or {}, stripping the pieces.

    >>> split_outside_brackets("a, f(b, c), [d, e]")
    ['a', 'f(b, c)', '[d, e]']
    >>> split_outside_brackets("x")
    ['x']
    >>> split_outside_brackets("(a;b);c", ";")
    ['(a;b)', 'c']
    """
    pieces = [""]
    depth = 0
    for ch in text:
        if ch in "([{":
            depth += 1
        elif ch in ")]}":
            depth -= 1
        if ch == sep and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += ch
    return [piece.strip() for piece in pieces]


@exercise(
    "Index of the bracket closing the one opened at start, or -1 if it is never closed.",
    "Given the position of a '(' in text, find the position of its matching ')'; -1 when there is none.",
)
def matching_paren(text: str, start: int) -> int:
    """Return the index of the ')' that closes the '(' at index start, or -1.

    >>> matching_paren("a(b(c)d)e", 1)
    7
    >>> matching_paren("a(b(c)d)e", 3)
    5
    >>> matching_paren("(()", 0)
    -1
    """
    depth = 0
    for i in range(start, len(text)):
        if text[i] == "(":
            depth += 1
        elif text[i] == ")":
            depth -= 1
            if depth == 0:
                return i
    return -1


@exercise(
    "Resolve backslash escapes: n newline, t tab; any other escaped character stands for itself.",
    "Decode text in which a backslash modifies the next character. 'n' becomes a newline, 't' a tab, all else is taken literally; a lone backslash at the end is kept.",
)
def resolve_escapes(text: str) -> str:
    r"""Replace backslash sequences: '\n' and '\t' written out become newline and tab, '\x' becomes 'x' for other x.

    A backslash at the very end stays.

    >>> resolve_escapes("a\\tb")
    'a\tb'
    >>> resolve_escapes("say \\\"hi\\\"")
    'say "hi"'
    >>> resolve_escapes("plain")
    'plain'
    """
    special = {"n": "\n", "t": "\t"}
    out = []
    chars = iter(text)
    for ch in chars:
        if ch == "\\":
            following = next(chars, "\\")
            out.append(special.get(following, following))
        else:
            out.append(ch)
    return "".join(out)


@exercise(
    "Put a backslash before each special character, the backslash among them.",
    "Escape text: every character contained in special, and the backslash, is preceded by a backslash.",
)
def escape_chars(text, special="\"'"):
    r"""Prefix each backslash and each character of special in text with a backslash.

    >>> print(escape_chars('say "x"'))
    say \"x\"
    >>> print(escape_chars("a|b", "|"))
    a\|b
    >>> escape_chars("abc")
    'abc'
    """
    out = ""
    for ch in text:
        if ch == "\\" or ch in special:
            out += "\\"
        out += ch
    return out


@exercise(
    "Remove '//' comments from a line of code unless the slashes are within a double-quoted string.",
    "Cut line at the first // that is outside double quotes; trailing blanks disappear.",
)
def cut_line_comment(line: str) -> str:
    """Return line without a '//' comment, ignoring slashes inside double quotes, right-stripped.

    >>> cut_line_comment("x = 1; // set x")
    'x = 1;'
    >>> cut_line_comment('u = "a//b"; // url')
    'u = "a//b";'
    >>> cut_line_comment("y")
    'y'
    """
    quoted = False
    for i, ch in enumerate(line):
        if ch == '"':
            quoted = not quoted
        elif not quoted and line.startswith("//", i):
            return line[:i].rstrip()
    return line.rstrip()


@exercise(
    "Is the character at index inside a double-quoted part? Quote characters themselves are outside.",
    "True when an odd number of double quotes comes before index and text[index] is not a quote.",
)
def inside_quotes(text: str, index: int) -> bool:
    """Check whether position index of text lies between an opening and a closing double quote.

    >>> inside_quotes('a "b" c', 3)
    True
    >>> inside_quotes('a "b" c', 6)
    False
    >>> inside_quotes('a "b" c', 2)
    False
    """
    return text[index] != '"' and text[:index].count('"') % 2 == 1


@exercise(
    "Uppercase what stands between asterisks and drop the asterisks.",
    "Shout emphasized parts: toggle at each '*', write text between in capitals, and leave out the stars.",
)
def shout_starred(text):
    """Write the parts of text between asterisks in upper case and remove the asterisks.

    >>> shout_starred("be *very* careful")
    'be VERY careful'
    >>> shout_starred("*a* b *c*")
    'A b C'
    >>> shout_starred("none")
    'none'
    """
    parts = text.split("*")
    return "".join(part.upper() if i % 2 else part for i, part in enumerate(parts))


@exercise(
    "Simulate a door with events 'o' open, 'c' close, 'l' lock, 'u' unlock; return 'open', 'closed' or 'locked'.",
    "Run a door's state machine from 'closed'. 'o' opens a closed door, 'c' closes an open one, 'l' locks a closed one and 'u' unlocks a locked one; unsuitable events have no effect.",
)
def door_state(events: str) -> str:
    """Return the door's state ('open', 'closed', 'locked') after events, beginning closed.

    'o' opens a closed door, 'c' closes an open one, 'l' locks a closed one, 'u' unlocks a locked one;
    other combinations are ignored.

    >>> door_state("o")
    'open'
    >>> door_state("lo")
    'locked'
    >>> door_state("luoc")
    'closed'
    """
    transitions = {
        ("closed", "o"): "open",
        ("open", "c"): "closed",
        ("closed", "l"): "locked",
        ("locked", "u"): "closed",
    }
    state = "closed"
    for event in events:
        state = transitions.get((state, event), state)
    return state


@exercise(
    "Text at each bracket level: dict from depth to the characters found there, brackets left out.",
    "Distribute the characters of text over the nesting depths of round brackets. The outside is depth 0.",
)
def text_by_depth(text: str) -> dict[int, str]:
    """Map each bracket depth to the characters of text at that depth, without the brackets.

    >>> text_by_depth("a(b(c)d)e")
    {0: 'ae', 1: 'bd', 2: 'c'}
    >>> text_by_depth("xy")
    {0: 'xy'}
    >>> text_by_depth("")
    {}
    """
    levels = {}
    depth = 0
    for ch in text:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        else:
            levels[depth] = levels.get(depth, "") + ch
    return levels


@exercise(
    "Parse nested lists such as '[a,[b,c]]' into Python lists of strings; items consist of letters and digits.",
    "Read a bracketed list with commas, possibly nested, and return the corresponding nested list of strings.",
)
def parse_nested_list(text):
    """Convert text like '[a,[b,c]]' into nested lists of strings.

    >>> parse_nested_list("[a,[b,c]]")
    ['a', ['b', 'c']]
    >>> parse_nested_list("[]")
    []
    >>> parse_nested_list("[[x1],y]")
    [['x1'], 'y']
    """
    root = []
    stack = [root]
    word = ""
    for ch in text:
        if ch.isalnum():
            word += ch
            continue
        if word:
            stack[-1].append(word)
            word = ""
        if ch == "[":
            inner = []
            stack[-1].append(inner)
            stack.append(inner)
        elif ch == "]":
            stack.pop()
    return root[0]


class TextCursor:
    """A position moving through a text."""

    def __init__(self, text):
        self.text = text
        self.pos = 0

    @exercise(
        "Return the character at the position without moving, '' at the end.",
        "Look at the current character; at the end of the text this is an empty string.",
    )
    def peek(self):
        """Return the character at the current position, or '' at the end, without advancing.

        >>> TextCursor("ab").peek()
        'a'
        >>> TextCursor("").peek()
        ''
        >>> c = TextCursor("ab"); c.pos = 1; c.peek()
        'b'
        """
        return self.text[self.pos:self.pos + 1]

    @exercise(
        "Read and return characters as long as they belong to allowed, moving past them.",
        "Advance over all following characters that are in allowed and return them.",
    )
    def take_while_in(self, allowed):
        """Consume characters contained in allowed and return them.

        >>> c = TextCursor("123abc")
        >>> c.take_while_in("0123456789")
        '123'
        >>> c.pos
        3
        >>> c.take_while_in("xyz")
        ''
        """
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos] in allowed:
            self.pos += 1
        return self.text[start:self.pos]

    @exercise(
        "If the text continues with expected, move behind it and return True; otherwise stay and return False.",
        "Try to consume the string expected at the current position, reporting success.",
    )
    def accept(self, expected: str) -> bool:
        """Skip expected if it comes next and tell whether it did.

        >>> c = TextCursor("let x")
        >>> c.accept("let ")
        True
        >>> c.accept("y")
        False
        >>> c.pos
        4
        """
        if self.text.startswith(expected, self.pos):
            self.pos += len(expected)
            return True
        return False

    @exercise(
        "Return the rest of the text up to stop and move behind stop; without stop take all of the remainder.",
        "Read until the next occurrence of stop, consuming stop as well but not returning it. If it does not occur, everything left is read.",
    )
    def read_until(self, stop):
        """Return the text before the next stop and continue after it (or read all if stop is absent).

        >>> c = TextCursor("key: value")
        >>> c.read_until(": ")
        'key'
        >>> c.read_until(";")
        'value'
        >>> c.read_until(";")
        ''
        """
        end = self.text.find(stop, self.pos)
        if end == -1:
            end = after = len(self.text)
        else:
            after = end + len(stop)
        result = self.text[self.pos:end]
        self.pos = after
        return result
