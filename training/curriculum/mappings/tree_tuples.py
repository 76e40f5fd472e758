"""Trees as tuples (value, children), as (left, value, right) and as parent dictionaries."""

from training.curriculum.exercise import exercise


@exercise(
    "Count a node and all nodes below it.",
    "Given a tree (value, children), compute its size recursively.",
)
def tree_size(tree: tuple) -> int:
    """Return the number of nodes of a tree given as (value, list of subtrees).

    >>> tree_size((1, [(2, []), (3, [(4, [])])]))
    4
    >>> tree_size(("a", []))
    1
    >>> tree_size((0, [(0, []), (0, [])]))
    3
    """
    value, children = tree
    return 1 + sum(tree_size(child) for child in children)


@exercise(
    "Add up the numbers of a node and of everything below it.",
    "Given a tree (value, children) of numbers, compute the total.",
)
def tree_value_sum(tree):
    """Return the sum of the values in a tree given as (value, list of subtrees).

    >>> tree_value_sum((1, [(2, []), (3, [(4, [])])]))
    10
    >>> tree_value_sum((7, []))
    7
    >>> tree_value_sum((0, [(-5, [])]))
    -5
    """
    value, children = tree
    return value + sum(tree_value_sum(child) for child in children)


@exercise(
    "Find the maximum over all nodes.",
    "Given a tree (value, children), return its highest value.",
)
def tree_maximum(tree: tuple) -> int:
    """Return the largest value in a tree given as (value, list of subtrees).

    >>> tree_maximum((1, [(9, []), (3, [(4, [])])]))
    9
    >>> tree_maximum((-7, []))
    -7
    >>> tree_maximum((5, [(2, [])]))
    5
    """
    value, children = tree
    return max([value] + [tree_maximum(child) for child in children])


@exercise(
    "Count the levels of the tree.",
    "Given a tree (value, children), compute the number of nodes on the longest way down from the root.",
)
def tree_height_of(tree):
    """Return the height of a tree given as (value, list of subtrees): 1 for a single node.

    >>> tree_height_of((1, [(2, []), (3, [(4, [])])]))
    3
    >>> tree_height_of(("a", []))
    1
    >>> tree_height_of((1, [(2, []), (3, [])]))
    2
    """
    return 1 + max((tree_height_of(child) for child in tree[1]), default=0)


@exercise(
    "Count the nodes without children.",
    "Given a tree (value, children), how many of its nodes are end points?",
)
def count_tree_leaves(tree: tuple) -> int:
    """Return the number of leaves of a tree given as (value, list of subtrees).

    >>> count_tree_leaves((1, [(2, []), (3, [(4, [])])]))
    2
    >>> count_tree_leaves(("a", []))
    1
    >>> count_tree_leaves((1, [(2, []), (3, []), (4, [])]))
    3
    """
    children = tree[1]
    if not children:
        return 1
    return sum(count_tree_leaves(child) for child in children)


@exercise(
    "List every node's value, parents first, subtrees from left to right.",
    "Given a tree, flatten it into a list in which each value precedes all values below it.",
)
def tree_values_preorder(tree):
    """Return the values of a tree (value, list of subtrees) in preorder: a node before its subtrees.

    >>> tree_values_preorder((1, [(2, [(3, [])]), (4, [])]))
    [1, 2, 3, 4]
    >>> tree_values_preorder(("a", []))
    ['a']
    >>> tree_values_preorder((1, [(2, [])]))
    [1, 2]
    """
    values = [tree[0]]
    for child in tree[1]:
        values.extend(tree_values_preorder(child))
    return values


@exercise(
    "List every node's value, children before their parent.",
    "Given a tree, flatten it into a list in which each value follows all values below it.",
)
def tree_values_postorder(tree: tuple) -> list:
    """Return the values of a tree (value, list of subtrees) in postorder: a node after its subtrees.

    >>> tree_values_postorder((1, [(2, [(3, [])]), (4, [])]))
    [3, 2, 4, 1]
    >>> tree_values_postorder(("a", []))
    ['a']
    >>> tree_values_postorder((1, [(2, [])]))
    [2, 1]
    """
    value, children = tree
    result = []
    for child in children:
        result += tree_values_postorder(child)
    return result + [value]


@exercise(
    "Collect the values of the root, then of its children, then of theirs, one list per level.",
    "Given a tree, return for every depth the values found there from left to right.",
)
def tree_by_levels(tree):
    """Return the values of the tree (value, list of subtrees) level by level as a list of lists.

    >>> tree_by_levels((1, [(2, [(4, [])]), (3, [])]))
    [[1], [2, 3], [4]]
    >>> tree_by_levels(("a", []))
    [['a']]
    >>> tree_by_levels((1, [(2, []), (3, [])]))
    [[1], [2, 3]]
    """
    levels = []
    current = [tree]
    while current:
        levels.append([value for value, _ in current])
        current = [child for _, children in current for child in children]
    return levels


@exercise(
    "List what stands in the nodes without children.",
    "Given a tree, collect the values of its end points in order.",
)
def leaf_values(tree: tuple) -> list:
    """Return the values of the leaves of a tree (value, list of subtrees) from left to right.

    >>> leaf_values((1, [(2, [(3, [])]), (4, [])]))
    [3, 4]
    >>> leaf_values(("a", []))
    ['a']
    >>> leaf_values((1, [(2, []), (3, [])]))
    [2, 3]
    """
    value, children = tree
    if not children:
        return [value]
    return [leaf for child in children for leaf in leaf_values(child)]


@exercise(
    "Search a tree for a value.",
    "Given a tree and a target, return True if some node holds it.",
)
def tree_has_value(tree, target):
    """Check whether target occurs in a tree (value, list of subtrees).

    >>> tree_has_value((1, [(2, []), (3, [(4, [])])]), 4)
    True
    >>> tree_has_value((1, [(2, [])]), 9)
    False
    >>> tree_has_value((5, []), 5)
    True
    """
    value, children = tree
    return value == target or any(tree_has_value(child, target) for child in children)


@exercise(
    "Find the depth of the first node with the value target, the root having depth 0; -1 if it is absent.",
    "Given a tree and a target, compute its distance from the root, else -1.",
)
def depth_in_tree(tree: tuple, target) -> int:
    """Return how many steps below the root target stands in a tree (value, list of subtrees), or -1.

    >>> depth_in_tree((1, [(2, []), (3, [(4, [])])]), 4)
    2
    >>> depth_in_tree((1, []), 1)
    0
    >>> depth_in_tree((1, []), 5)
    -1
    """
    if tree[0] == target:
        return 0
    for child in tree[1]:
        depth = depth_in_tree(child, target)
        if depth >= 0:
            return depth + 1
    return -1


@exercise(
    "Map a tree: same shape, each value replaced by f(value).",
    "Given a tree and a function, build the tree of the results.",
)
def map_over_tree(tree, f):
    """Apply the function f to every value of a tree (value, list of subtrees).

    >>> map_over_tree((1, [(2, []), (3, [])]), lambda v: v * 10)
    (10, [(20, []), (30, [])])
    >>> map_over_tree(("a", []), str.upper)
    ('A', [])
    >>> map_over_tree((-1, [(-2, [])]), abs)
    (1, [(2, [])])
    """
    value, children = tree
    return f(value), [map_over_tree(child, f) for child in children]


@exercise(
    "Turn around the order of the subtrees everywhere in the tree.",
    "Given a tree, build the tree with left and right exchanged at each node.",
)
def mirrored_tree(tree: tuple) -> tuple:
    """Return the mirror image of a tree (value, list of subtrees): the children of every node in reverse order.

    >>> mirrored_tree((1, [(2, [(4, []), (5, [])]), (3, [])]))
    (1, [(3, []), (2, [(5, []), (4, [])])])
    >>> mirrored_tree(("a", []))
    ('a', [])
    >>> mirrored_tree((1, [(2, []), (3, [])]))
    (1, [(3, []), (2, [])])
    """
    value, children = tree
    return value, [mirrored_tree(child) for child in reversed(children)]


@exercise(
    "List every way down from the top to an end point.",
    "Given a tree, return one list of values per leaf, beginning with the root.",
)
def paths_to_leaves(tree):
    """Return the paths from the root to all leaves of a tree (value, list of subtrees) as lists of values.

    >>> paths_to_leaves((1, [(2, []), (3, [(4, [])])]))
    [[1, 2], [1, 3, 4]]
    >>> paths_to_leaves(("a", []))
    [['a']]
    >>> paths_to_leaves((1, [(2, [(3, [])])]))
    [[1, 2, 3]]
    """
    value, children = tree
    if not children:
        return [[value]]
    return [[value] + path for child in children for path in paths_to_leaves(child)]


@exercise(
    "Find the best total collected going down from the top to an end point.",
    "Given a tree of numbers, compute the maximal path sum from root to leaf.",
)
def best_way_down(tree: tuple) -> int:
    """Return the largest sum of values on a way from the root to a leaf of a tree (value, list of subtrees).

    >>> best_way_down((1, [(2, []), (3, [(4, [])])]))
    8
    >>> best_way_down((7, []))
    7
    >>> best_way_down((0, [(-1, []), (-2, [])]))
    -1
    """
    value, children = tree
    return value + max((best_way_down(child) for child in children), default=0)


@exercise(
    "Draw a tree as a list of texts: each value on its own line, children indented below their parent.",
    "Given a tree, return lines in preorder, every level moved two blanks to the right.",
)
def tree_lines(tree, level=0):
    """Write a tree (value, list of subtrees) as lines indented by two spaces per level.

    >>> tree_lines((1, [(2, [(3, [])]), (4, [])]))
    ['1', '  2', '    3', '  4']
    >>> tree_lines(("a", []))
    ['a']
    >>> tree_lines(("a", [("b", [])]))
    ['a', '  b']
    """
    value, children = tree
    lines = ["  " * level + str(value)]
    for child in children:
        lines += tree_lines(child, level + 1)
    return lines


@exercise(
    "List the values of the left subtree, then the node's own, then those of the right subtree.",
    "Given a binary tree of nested triples or None, flatten it in order.",
)
def binary_values(tree: tuple | None) -> list:
    """Return the values of a binary tree (left, value, right) in order from left to right; an empty tree is None.

    >>> binary_values(((None, 1, None), 2, (None, 3, None)))
    [1, 2, 3]
    >>> binary_values(None)
    []
    >>> binary_values((None, 5, (None, 6, None)))
    [5, 6]
    """
    if tree is None:
        return []
    left, value, right = tree
    return binary_values(left) + [value] + binary_values(right)


@exercise(
    "Count the levels of a binary tree of nested triples.",
    "Given a binary tree or None, compute the longest way down in nodes.",
)
def binary_height(tree):
    """Return the height of a binary tree (left, value, right); the empty tree None has height 0.

    >>> binary_height(((None, 1, None), 2, None))
    2
    >>> binary_height(None)
    0
    >>> binary_height((None, 5, None))
    1
    """
    if tree is None:
        return 0
    left, _, right = tree
    return 1 + max(binary_height(left), binary_height(right))


@exercise(
    "Add a value to a binary search tree of nested triples; None is the empty tree.",
    "Given a search tree and a value, return the tree with the value as a new leaf at its proper place.",
)
def get_insert_sorted(tree: tuple | None, value: int) -> tuple:
    """Insert value into a sorted binary tree (left, value, right), smaller values to the left, others to the right; return the new tree.

    >>> get_insert_sorted(None, 5)
    (None, 5, None)
    >>> get_insert_sorted((None, 5, None), 3)
    ((None, 3, None), 5, None)
    >>> get_insert_sorted((None, 5, None), 5)
    (None, 5, (None, 5, None))
    """
    if tree is None:
        return (None, value, None)
    left, own, right = tree
    if value < own:
        return (get_insert_sorted(left, value), own, right)
    return (left, own, get_insert_sorted(right, value))


@exercise(
    "Search a binary search tree of nested triples for a value.",
    "Given a search tree or None and a value, go left or right by comparison and return True if it is found.",
)
def sorted_tree_contains(tree, value):
    """Check whether value is in a sorted binary tree (left, value, right), smaller values being on the left.

    >>> sorted_tree_contains(((None, 1, None), 2, (None, 3, None)), 3)
    True
    >>> sorted_tree_contains(((None, 1, None), 2, None), 5)
    False
    >>> sorted_tree_contains(None, 1)
    False
    """
    while tree is not None:
        left, own, right = tree
        if value == own:
            return True
        tree = left if value < own else right
    return False


@exercise(
    "Go left as long as possible in a binary search tree and return the last value.",
    "Given a nonempty search tree of nested triples, find its minimum.",
)
def leftmost_value(tree: tuple) -> int:
    """Return the smallest value of a sorted binary tree (left, value, right) that is not empty.

    >>> leftmost_value((((None, 1, None), 2, None), 5, (None, 9, None)))
    1
    >>> leftmost_value((None, 4, None))
    4
    >>> leftmost_value((None, 3, (None, 8, None)))
    3
    """
    while tree[0] is not None:
        tree = tree[0]
    return tree[1]


@exercise(
    "Follow the parents from node up to the root and list them.",
    "Given a dict of parents, collect parent, grandparent and so on of the node.",
)
def ancestors_of(parents: dict[str, str], node: str) -> list[str]:
    """Return the ancestors of node, nearest first, given a dictionary child -> parent.

    >>> ancestors_of({"c": "b", "b": "a"}, "c")
    ['b', 'a']
    >>> ancestors_of({"c": "b"}, "b")
    []
    >>> ancestors_of({}, "x")
    []
    """
    result = []
    while node in parents:
        node = parents[node]
        result.append(node)
    return result


@exercise(
    "Which nodes have this node as their parent?",
    "Given a dict of parents and a node, list all keys mapped to it in ascending order.",
)
def children_of(parents, node):
    """Return the children of node, sorted, given a dictionary child -> parent.

    >>> children_of({"b": "a", "c": "a", "d": "b"}, "a")
    ['b', 'c']
    >>> children_of({"b": "a"}, "b")
    []
    >>> children_of({}, "x")
    []
    """
    return sorted(child for child, parent in parents.items() if parent == node)


@exercise(
    "Which other nodes have the same parent as the node?",
    "Given a dict of parents, list the keys sharing the node's parent, without the node itself.",
)
def siblings_of(parents: dict[str, str], node: str) -> list[str]:
    """Return the siblings of node, sorted, given a dictionary child -> parent; a node without parent has none.

    >>> siblings_of({"b": "a", "c": "a", "d": "b"}, "b")
    ['c']
    >>> siblings_of({"b": "a"}, "b")
    []
    >>> siblings_of({}, "x")
    []
    """
    if node not in parents:
        return []
    return sorted(n for n in parents if parents[n] == parents[node] and n != node)


@exercise(
    "Follow the parents upwards until a node has none and return that node.",
    "Given a dict of parents and a node, find its topmost ancestor, the node itself if it has no parent.",
)
def topmost_ancestor(parents, node):
    """Return the root of the tree that node belongs to, given a dictionary child -> parent.

    >>> topmost_ancestor({"c": "b", "b": "a"}, "c")
    'a'
    >>> topmost_ancestor({"c": "b"}, "b")
    'b'
    >>> topmost_ancestor({}, "x")
    'x'
    """
    while node in parents:
        node = parents[node]
    return node


@exercise(
    "Map each node, parents included, to the number of its ancestors.",
    "Given a dict of parents, compute how many steps every node lies below its root.",
)
def depths_of_nodes(parents: dict[str, str]) -> dict[str, int]:
    """Return the depth of every node, root 0, given a dictionary child -> parent, as a dictionary sorted by node.

    >>> depths_of_nodes({"b": "a", "c": "b"})
    {'a': 0, 'b': 1, 'c': 2}
    >>> depths_of_nodes({"x": "y", "z": "y"})
    {'x': 1, 'y': 0, 'z': 1}
    >>> depths_of_nodes({})
    {}
    """
    result = {}
    for node in sorted(set(parents) | set(parents.values())):
        depth = 0
        current = node
        while current in parents:
            current = parents[current]
            depth += 1
        result[node] = depth
    return result


@exercise(
    "Turn slash separated paths into a tree of dicts in which every folder maps to a dict of its subfolders.",
    "Given paths, create nested dictionaries along their parts and return the outermost one.",
)
def get_folder_tree(paths: list[str]) -> dict:
    """Build the nested dictionary of folders from a list of paths such as 'a/b'.

    >>> get_folder_tree(["a/b", "a/c", "d"])
    {'a': {'b': {}, 'c': {}}, 'd': {}}
    >>> get_folder_tree(["x"])
    {'x': {}}
    >>> get_folder_tree([])
    {}
    """
    root = {}
    for path in paths:
        node = root
        for part in path.split("/"):
            node = node.setdefault(part, {})
    return root
