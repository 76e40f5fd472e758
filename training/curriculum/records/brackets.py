"""Brackets, quotes, tags and other nested text structures."""

from training.curriculum.exercise import exercise


@exercise(
    "Index of the first bracket that breaks the nesting of (), [] and {}: a wrong or surplus closer, or else the "
    "earliest one never closed; -1 if the text is fine.",
    "Where does the bracket structure fail? Position of the first bad closing bracket, otherwise of the first opening "
    "bracket left open, otherwise -1.",
)
def bracket_error_at(text: str) -> int:
    """Return the position of the first bracket error in a text with (), [] and {}, or -1.

    A closing bracket without a matching partner is reported first, else the first bracket left open.

    >>> bracket_error_at("f(a[0])")
    -1
    >>> bracket_error_at("f(a]")
    3
    >>> bracket_error_at("x{(1)")
    1
    """
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    for i, ch in enumerate(text):
        if ch in "([{":
            opened.append(i)
        elif ch in partner:
            if not opened or text[opened[-1]] != partner[ch]:
                return i
            opened.pop()
    return opened[0] if opened else -1


@exercise(
    "Position of the bracket that closes the '(' at index start, or -1 if there is none.",
    "Find the matching ')' for the opening parenthesis at the given index; -1 when missing.",
)
def closing_index(text: str, start: int) -> int:
    """Return the index of the ')' matching the '(' at position start, or -1.

    >>> closing_index("f(g(x))", 1)
    6
    >>> closing_index("f(g(x))", 3)
    5
    >>> closing_index("(a", 0)
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
    "Split at commas that are not inside brackets of any kind, trimming the parts.",
    "Separate arguments by top-level commas; commas within (), [] or {} do not split.",
)
def split_outer_commas(text: str) -> list[str]:
    """Split the text at commas outside of brackets and strip the parts.

    >>> split_outer_commas("a, f(b, c), [1, 2]")
    ['a', 'f(b, c)', '[1, 2]']
    >>> split_outer_commas("x")
    ['x']
    >>> split_outer_commas("{a,b},c")
    ['{a,b}', 'c']
    """
    parts = [""]
    depth = 0
    for ch in text:
        if ch == "," and depth == 0:
            parts.append("")
            continue
        if ch in "([{":
            depth += 1
        elif ch in ")]}":
            depth -= 1
        parts[-1] += ch
    return [part.strip() for part in parts]


@exercise(
    "Delete everything in parentheses, nested ones included.",
    "Text without its bracketed remarks: drop round brackets and all that stands inside.",
)
def without_remarks(text: str) -> str:
    """Remove all text in round brackets, together with the brackets.

    >>> without_remarks("tea (green (cold)) now")
    'tea  now'
    >>> without_remarks("plain")
    'plain'
    >>> without_remarks("(all)")
    ''
    """
    kept = []
    depth = 0
    for ch in text:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif depth == 0:
            kept.append(ch)
    return "".join(kept)


@exercise(
    "Parse text like 'a(b,c(d))' into nested tuples (name, [children]).",
    "Read a tree written with names, parentheses and commas and return (name, list of subtrees).",
)
def parse_tree_text(text: str) -> tuple:
    """Parse a tree such as 'a(b,c(d))' into (name, [subtrees]).

    >>> parse_tree_text("a(b,c)")
    ('a', [('b', []), ('c', [])])
    >>> parse_tree_text("x")
    ('x', [])
    >>> parse_tree_text("a(b(c))")
    ('a', [('b', [('c', [])])])
    """
    stack = [("", [])]
    name = ""

    def finish():
        if name:
            stack[-1][1].append((name, []))

    for ch in text:
        if ch == "(":
            node = (name, [])
            stack[-1][1].append(node)
            stack.append(node)
            name = ""
        elif ch in "),":
            finish()
            name = ""
            if ch == ")":
                stack.pop()
        else:
            name += ch
    finish()
    return stack[0][1][0]


@exercise(
    "Write nested lists of words as text with parentheses and single blanks, like '(a (b c))'.",
    "Format nested lists in the manner of Lisp.",
)
def lisp_text(value) -> str:
    """Format a string or nested list of strings with round brackets and blanks.

    >>> lisp_text(["add", "x", ["mul", "y", "z"]])
    '(add x (mul y z))'
    >>> lisp_text("a")
    'a'
    >>> lisp_text([])
    '()'
    """
    if isinstance(value, list):
        return "(" + " ".join(lisp_text(part) for part in value) + ")"
    return value


@exercise(
    "Do the tags open and close correctly? Tags are words such as 'b' to open and '/b' to close.",
    "Check that every opening tag in the list is closed by '/tag' in the right order and nothing is left open.",
)
def tags_nest_correctly(tags: list[str]) -> bool:
    """Check that tags like 'b' and '/b' are properly nested and all closed.

    >>> tags_nest_correctly(["b", "i", "/i", "/b"])
    True
    >>> tags_nest_correctly(["b", "i", "/b", "/i"])
    False
    >>> tags_nest_correctly(["b"])
    False
    >>> tags_nest_correctly([])
    True
    """
    opened = []
    for tag in tags:
        if not tag.startswith("/"):
            opened.append(tag)
        elif not opened or opened.pop() != tag[1:]:
            return False
    return not opened


@exercise(
    "Closing brackets needed to complete the text, in the right order; the text has no surplus closers.",
    "Which characters close all open (, [ and { of the text?",
)
def missing_closers(text: str) -> str:
    """Return the brackets that must be appended to close every (, [ and { still open.

    >>> missing_closers("f([1, {")
    '}])'
    >>> missing_closers("(a)")
    ''
    >>> missing_closers("[(x)")
    ']'
    """
    closer = {"(": ")", "[": "]", "{": "}"}
    needed = []
    for ch in text:
        if ch in closer:
            needed.append(closer[ch])
        elif needed and ch == needed[-1]:
            needed.pop()
    return "".join(reversed(needed))


@exercise(
    "For every character its bracket depth; an opening bracket and its partner have the depth outside of them.",
    "List of nesting depths by position, where the brackets themselves count as outside.",
)
def depth_profile(text: str) -> list[int]:
    """Return the round-bracket depth at each character; brackets have the depth of their surroundings.

    >>> depth_profile("a(b)")
    [0, 0, 1, 0]
    >>> depth_profile("(())")
    [0, 1, 1, 0]
    >>> depth_profile("")
    []
    """
    depths = []
    depth = 0
    for ch in text:
        if ch == ")":
            depth -= 1
        depths.append(depth)
        if ch == "(":
            depth += 1
    return depths


@exercise(
    "Indent the lines of a program by two blanks for each open brace; a line starting with '}' is moved out first.",
    "Re-indent code: after a line ending in '{' go one level in, at a line beginning with '}' one level out.",
)
def indent_braces(lines: list[str]) -> list[str]:
    """Indent stripped lines by two spaces per open brace.

    A line ending with '{' opens a level, a line starting with '}' closes one.

    >>> indent_braces(["if x {", "y", "}"])
    ['if x {', '  y', '}']
    >>> indent_braces(["a {", "b {", "c", "}", "}"])
    ['a {', '  b {', '    c', '  }', '}']
    >>> indent_braces([])
    []
    """
    level = 0
    result = []
    for line in lines:
        if line.startswith("}"):
            level -= 1
        result.append("  " * level + line)
        if line.endswith("{"):
            level += 1
    return result


@exercise(
    "Build nested dictionaries from indented lines, two blanks per level.",
    "Parse an outline (indentation by two spaces) into a tree of dicts.",
)
def outline_to_tree(lines: list[str]) -> dict:
    """Convert an outline indented by two spaces per level into nested dictionaries.

    >>> outline_to_tree(["a", "  b", "  c", "d"])
    {'a': {'b': {}, 'c': {}}, 'd': {}}
    >>> outline_to_tree(["x", "  y", "    z"])
    {'x': {'y': {'z': {}}}}
    >>> outline_to_tree([])
    {}
    """
    root = {}
    parents = [root]
    for line in lines:
        name = line.lstrip()
        level = (len(line) - len(name)) // 2
        del parents[level + 1:]
        node = {}
        parents[level][name] = node
        parents.append(node)
    return root


@exercise(
    "Number of pairs of brackets with nothing between them, that is '()' in the text.",
    "Count empty parentheses.",
)
def empty_pairs(text: str) -> int:
    """Count the round brackets that are closed right after they are opened.

    >>> empty_pairs("f() + g(x) + ()")
    2
    >>> empty_pairs("(())")
    1
    >>> empty_pairs("")
    0
    """
    return text.count("()")


@exercise(
    "Remove one pair of brackets around the whole text, if the first bracket is closed by the last character.",
    "Strip redundant outer parentheses once; leave texts like '(a)(b)' alone.",
)
def strip_outer_parens(text):
    """Remove the outer round brackets if they enclose the whole text.

    >>> strip_outer_parens("(a + b)")
    'a + b'
    >>> strip_outer_parens("(a)(b)")
    '(a)(b)'
    >>> strip_outer_parens("x")
    'x'
    """
    if not (text.startswith("(") and text.endswith(")")):
        return text
    depth = 0
    for i, ch in enumerate(text):
        depth += (ch == "(") - (ch == ")")
        if depth == 0 and i < len(text) - 1:
            return text
    return text[1:-1]


@exercise(
    "Split a command at blanks, but keep double-quoted parts together without their quotes.",
    "Tokenise by spaces, where text in double quotes is one piece and the quotes are dropped.",
)
def split_command_words(command: str) -> list[str]:
    """Split a command at spaces, treating double-quoted text as one part without the quotes.

    >>> split_command_words('copy "my file" b')
    ['copy', 'my file', 'b']
    >>> split_command_words("a  b")
    ['a', 'b']
    >>> split_command_words("")
    []
    """
    parts = []
    for i, piece in enumerate(command.split('"')):
        if i % 2:
            parts.append(piece)
        else:
            parts.extend(piece.split())
    return parts


@exercise(
    "Nested list from text like '[1,[2,3],[]]' with whole numbers, without using a JSON parser.",
    "Read bracketed integers into nested Python lists.",
)
def read_nested_numbers(text: str) -> list:
    """Parse text of nested square brackets with non-negative integers into nested lists.

    >>> read_nested_numbers("[1,[2,3]]")
    [1, [2, 3]]
    >>> read_nested_numbers("[]")
    []
    >>> read_nested_numbers("[[10],[]]")
    [[10], []]
    """
    stack = [[]]
    digits = ""
    for ch in text:
        if ch.isdigit():
            digits += ch
            continue
        if digits:
            stack[-1].append(int(digits))
            digits = ""
        if ch == "[":
            stack.append([])
        elif ch == "]":
            finished = stack.pop()
            stack[-1].append(finished)
    return stack[0][0]


@exercise(
    "Does every '{name}' placeholder of the template have a value? List the missing names in order, once each.",
    "Names in curly braces that do not occur as keys in values.",
)
def unfilled_placeholders(template: str, values: dict) -> list[str]:
    """Return the placeholder names of the template, written {name}, for which values has no entry.

    >>> unfilled_placeholders("Hi {name}, {greet}", {"name": "Al"})
    ['greet']
    >>> unfilled_placeholders("none", {})
    []
    >>> unfilled_placeholders("{a}{a}{b}", {})
    ['a', 'b']
    """
    missing = []
    for part in template.split("{")[1:]:
        name = part.split("}")[0]
        if name not in values and name not in missing:
            missing.append(name)
    return missing
