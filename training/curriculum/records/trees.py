"""Trees as nested tuples, lists and dictionaries."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum of all values in a binary tree of (value, left, right) tuples, None being the empty tree.",
    "Add up the node values of the tree; None contributes nothing.",
)
def tree_total(tree) -> int:
    """Sum the values of a binary tree given as (value, left, right) or None.

    >>> tree_total((1, (2, None, None), (3, None, (4, None, None))))
    10
    >>> tree_total(None)
    0
    >>> tree_total((-5, None, None))
    -5
    """
    if tree is None:
        return 0
    value, left, right = tree
    return value + tree_total(left) + tree_total(right)


@exercise(
    "Number of levels in a (value, left, right) tree; the empty tree None has none.",
    "Height of a binary tuple tree counted in nodes.",
)
def tree_levels(tree) -> int:
    """Return the number of levels of a binary tree given as (value, left, right) or None.

    >>> tree_levels((1, (2, None, None), None))
    2
    >>> tree_levels(None)
    0
    >>> tree_levels((7, None, None))
    1
    """
    if tree is None:
        return 0
    return 1 + max(tree_levels(tree[1]), tree_levels(tree[2]))


@exercise(
    "Values from left to right: left subtree, node, right subtree.",
    "List the values of a (value, left, right) tree so that each node stands between its two subtrees.",
)
def values_left_to_right(tree) -> list:
    """List the values of a (value, left, right) tree with left subtree first, then the node, then the right subtree.

    >>> values_left_to_right((2, (1, None, None), (3, None, None)))
    [1, 2, 3]
    >>> values_left_to_right(None)
    []
    >>> values_left_to_right((1, None, (5, (4, None, None), None)))
    [1, 4, 5]
    """
    if tree is None:
        return []
    value, left, right = tree
    return values_left_to_right(left) + [value] + values_left_to_right(right)


@exercise(
    "Insert a value into a search tree of tuples and return the new tree; smaller values go left, others right.",
    "Sorted binary tree insertion without changing the old tree; equal values go to the right.",
)
def tree_insert(tree, value):
    """Return the search tree (value, left, right) with a value added: smaller to the left, otherwise to the right.

    >>> tree_insert(None, 5)
    (5, None, None)
    >>> tree_insert((5, None, None), 3)
    (5, (3, None, None), None)
    >>> tree_insert((5, None, None), 5)
    (5, None, (5, None, None))
    """
    if tree is None:
        return (value, None, None)
    node, left, right = tree
    if value < node:
        return (node, tree_insert(left, value), right)
    return (node, left, tree_insert(right, value))


@exercise(
    "Is the value in the search tree, where smaller values are on the left?",
    "Look up a value in an ordered (value, left, right) tree by walking down a single path.",
)
def search_tree_has(tree, value) -> bool:
    """Check whether an ordered tree (value, left, right) contains the value.

    >>> search_tree_has((5, (3, None, None), (8, None, None)), 8)
    True
    >>> search_tree_has((5, None, None), 4)
    False
    >>> search_tree_has(None, 1)
    False
    """
    while tree is not None:
        node, left, right = tree
        if value == node:
            return True
        tree = left if value < node else right
    return False


@exercise(
    "Values grouped by level, the root's level first and each level from left to right.",
    "One list of values per depth of the (value, left, right) tree.",
)
def tree_rows(tree) -> list[list]:
    """Return the values of a (value, left, right) tree level by level.

    >>> tree_rows((1, (2, None, None), (3, (4, None, None), None)))
    [[1], [2, 3], [4]]
    >>> tree_rows(None)
    []
    >>> tree_rows((9, None, None))
    [[9]]
    """
    rows = []
    level = [tree] if tree else []
    while level:
        rows.append([node[0] for node in level])
        level = [child for node in level for child in node[1:] if child]
    return rows


@exercise(
    "Number of leaves in a tree whose nodes are dicts with 'children'; a node without children is a leaf.",
    "Count the nodes that have no (or an empty list of) children.",
)
def leaf_count(node: dict) -> int:
    """Count the leaves of a tree of dictionaries, where 'children' may be missing or empty.

    >>> leaf_count({"name": "r", "children": [{"name": "a"}, {"name": "b"}]})
    2
    >>> leaf_count({"name": "r"})
    1
    >>> leaf_count({"children": [{"children": [{}]}]})
    1
    """
    children = node.get("children")
    if not children:
        return 1
    return sum(leaf_count(child) for child in children)


@exercise(
    "Names of all nodes, parents before their children.",
    "Walk a tree of {'name', 'children'} dicts from the top and list the names in visiting order.",
)
def names_top_down(node: dict) -> list[str]:
    """List the names of a tree of {'name': ..., 'children': [...]} nodes, each parent before its children.

    >>> names_top_down({"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}, {"name": "d"}]})
    ['a', 'b', 'c', 'd']
    >>> names_top_down({"name": "solo"})
    ['solo']
    >>> names_top_down({"name": "x", "children": []})
    ['x']
    """
    names = [node["name"]]
    for child in node.get("children", []):
        names.extend(names_top_down(child))
    return names


@exercise(
    "Find the path of names from the root down to the wanted node, or [] if it does not exist.",
    "List of names leading to `wanted` in a name/children tree; empty list when not found.",
)
def path_to_name(node: dict, wanted: str) -> list[str]:
    """Return the names on the way from the root to the wanted node, or [] if there is no such node.

    >>> path_to_name({"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]}, "c")
    ['a', 'b', 'c']
    >>> path_to_name({"name": "a"}, "a")
    ['a']
    >>> path_to_name({"name": "a"}, "z")
    []
    """
    if node["name"] == wanted:
        return [wanted]
    for child in node.get("children", []):
        tail = path_to_name(child, wanted)
        if tail:
            return [node["name"]] + tail
    return []


@exercise(
    "Evaluate an arithmetic tree: a number is its value, a tuple (op, a, b) applies op, one of + - * to both sides.",
    "Compute the value of a nested expression tuple such as ('+', 1, ('*', 2, 3)).",
)
def eval_expression_tree(expr):
    """Evaluate an expression tree: a number or a tuple (operator, left, right) with operator +, - or *.

    >>> eval_expression_tree(("+", 1, ("*", 2, 3)))
    7
    >>> eval_expression_tree(4)
    4
    >>> eval_expression_tree(("-", ("-", 9, 1), 5))
    3
    """
    if not isinstance(expr, tuple):
        return expr
    op, left, right = expr
    a, b = eval_expression_tree(left), eval_expression_tree(right)
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    return a * b


@exercise(
    "Write an expression tuple as text with parentheses around each operation.",
    "Infix text of a nested (operator, left, right) tuple, every operation in parentheses.",
)
def expression_text(expr) -> str:
    """Format an expression tree (operator, left, right) as fully parenthesised text.

    >>> expression_text(("+", 1, ("*", 2, 3)))
    '(1 + (2 * 3))'
    >>> expression_text(7)
    '7'
    >>> expression_text(("-", "x", "y"))
    '(x - y)'
    """
    if isinstance(expr, tuple):
        op, left, right = expr
        return f"({expression_text(left)} {op} {expression_text(right)})"
    return str(expr)


@exercise(
    "Evaluate a logic tree of True/False and lists ['and', ...], ['or', ...], ['not', x].",
    "Boolean value of nested rule lists whose head is 'and', 'or' or 'not'.",
)
def eval_rule(rule) -> bool:
    """Evaluate a rule: a bool, or a list ['and', ...], ['or', ...] or ['not', rule].

    >>> eval_rule(["and", True, ["or", False, True]])
    True
    >>> eval_rule(["not", True])
    False
    >>> eval_rule(["or"])
    False
    >>> eval_rule(True)
    True
    """
    if isinstance(rule, bool):
        return rule
    kind, *parts = rule
    if kind == "and":
        return all(eval_rule(part) for part in parts)
    if kind == "or":
        return any(eval_rule(part) for part in parts)
    return not eval_rule(parts[0])


@exercise(
    "Build a nested dict of children from (child, parent) pairs, starting at root.",
    "Turn a parent table into nested dictionaries below `root`.",
)
def nest_children(parent_of: dict[str, str], root: str) -> dict:
    """Return the descendants of root as nested dictionaries, given each child's parent.

    >>> nest_children({"b": "a", "c": "a", "d": "b"}, "a")
    {'b': {'d': {}}, 'c': {}}
    >>> nest_children({"b": "a"}, "b")
    {}
    >>> nest_children({}, "x")
    {}
    """
    return {child: nest_children(parent_of, child) for child, parent in parent_of.items() if parent == root}


@exercise(
    "Longest distance from the root to a leaf, counted in steps, for a nested dict tree.",
    "How many steps does it take to reach the deepest key of nested dictionaries? A dict without keys needs 0.",
)
def steps_to_deepest(tree: dict) -> int:
    """Return the number of steps from the root to the deepest entry of a tree of nested dictionaries.

    >>> steps_to_deepest({"a": {"b": {}}, "c": {}})
    2
    >>> steps_to_deepest({})
    0
    >>> steps_to_deepest({"x": {}})
    1
    """
    depth = 0
    level = [tree]
    while any(level):
        level = [child for node in level for child in node.values()]
        depth += 1
    return depth


@exercise(
    "Build a letter tree from words: nested dicts per letter, with the key '.' set to True at the end of a word.",
    "Trie of the words as nested dictionaries; '.' marks where a word ends.",
)
def letter_tree(words: list[str]) -> dict:
    """Build nested dictionaries by letters from the words. The entry '.': True marks the end of a word.

    >>> letter_tree(["at", "a"])
    {'a': {'t': {'.': True}, '.': True}}
    >>> letter_tree([])
    {}
    >>> letter_tree(["b", "c"])
    {'b': {'.': True}, 'c': {'.': True}}
    """
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["."] = True
    return root


@exercise(
    "All words in a letter tree (nested dicts, '.' marks ends), sorted.",
    "Read back the words stored in a trie of nested dictionaries where the key '.' tells that a word ends.",
)
def words_in_tree(tree: dict, prefix: str = "") -> list[str]:
    """Return the sorted words of a letter tree whose key '.' marks the end of a word.

    >>> words_in_tree({"a": {"t": {".": True}, ".": True}})
    ['a', 'at']
    >>> words_in_tree({})
    []
    >>> words_in_tree({"b": {"e": {".": True}}})
    ['be']
    """
    words = []
    for letter, inner in tree.items():
        if letter == ".":
            words.append(prefix)
        else:
            words.extend(words_in_tree(inner, prefix + letter))
    return sorted(words)


@exercise(
    "Two trees have the same shape if their nodes match in structure; values do not matter.",
    "Compare (value, left, right) trees by structure only.",
)
def same_tree_shape(a, b) -> bool:
    """Check whether two (value, left, right) trees have the same shape, ignoring the values.

    >>> same_tree_shape((1, None, (2, None, None)), (5, None, (6, None, None)))
    True
    >>> same_tree_shape((1, (2, None, None), None), (1, None, (2, None, None)))
    False
    >>> same_tree_shape(None, None)
    True
    """
    if a is None or b is None:
        return a is b
    return same_tree_shape(a[1], b[1]) and same_tree_shape(a[2], b[2])


@exercise(
    "Apply the function to each value and keep the structure of the (value, left, right) tree.",
    "Map over a binary tree of tuples.",
)
def map_tree(tree, change):
    """Return the tree (value, left, right) with change applied to all values.

    >>> map_tree((1, (2, None, None), None), lambda v: v * 10)
    (10, (20, None, None), None)
    >>> map_tree(None, abs) is None
    True
    >>> map_tree(("a", None, None), str.upper)
    ('A', None, None)
    """
    if tree is None:
        return None
    value, left, right = tree
    return (change(value), map_tree(left, change), map_tree(right, change))


@exercise(
    "Most expensive way from the top to a leaf in a (cost, [children]) tree: the sum of the costs on it.",
    "Maximum total over all root-to-leaf ways of a tree whose nodes are (cost, list of child nodes).",
)
def costliest_way(node: tuple) -> int:
    """Return the largest sum of costs along a way from the root to a leaf of a (cost, children) tree.

    >>> costliest_way((1, [(2, []), (5, [(1, [])])]))
    7
    >>> costliest_way((4, []))
    4
    >>> costliest_way((0, [(3, []), (3, [])]))
    3
    """
    cost, children = node
    return cost + max((costliest_way(child) for child in children), default=0)


@exercise(
    "Common ancestor nearest to both members in a parent table; a member counts as its own ancestor. None if "
    "unrelated.",
    "Follow the parents of both and return the first shared one, or None.",
)
def nearest_shared_ancestor(parent_of: dict, a, b):
    """Return the closest common ancestor of a and b, each counting as its own ancestor, or None.

    >>> nearest_shared_ancestor({"x": "m", "y": "m", "m": "r"}, "x", "y")
    'm'
    >>> nearest_shared_ancestor({"x": "m"}, "x", "m")
    'm'
    >>> nearest_shared_ancestor({}, "p", "q") is None
    True
    """
    line = {a}
    while a in parent_of:
        a = parent_of[a]
        line.add(a)
    while b not in line:
        if b not in parent_of:
            return None
        b = parent_of[b]
    return b


@exercise(
    "Comments of a thread as text lines with one '>' per reply level before the text.",
    "Render nested comments {'text', 'replies'}: level 0 without marker, each deeper level with one more '>'.",
)
def thread_lines(comment, level=0):
    """Return the texts of a comment and its replies, each prefixed with '>' once per reply level.

    >>> thread_lines({"text": "Hi", "replies": [{"text": "Hello", "replies": []}]})
    ['Hi', '>Hello']
    >>> thread_lines({"text": "Solo", "replies": []})
    ['Solo']
    >>> thread_lines({"text": "a", "replies": [{"text": "b", "replies": [{"text": "c", "replies": []}]}]})
    ['a', '>b', '>>c']
    """
    lines = [">" * level + comment["text"]]
    for reply in comment["replies"]:
        lines += thread_lines(reply, level + 1)
    return lines
