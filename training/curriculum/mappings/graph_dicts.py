"""Simple graphs as dictionaries of neighbour lists or lists of edges."""

from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Turn a list of arrows into a dict node -> nodes it points to.",
    "Given pairs (from, to), collect for every from node its to nodes in order.",
)
def directed_graph(edges: list[tuple]) -> dict[str, list]:
    """Build a directed graph from edges (a, b): a dictionary from each start node to the list of its targets.

    >>> directed_graph([("a", "b"), ("a", "c"), ("b", "c")])
    {'a': ['b', 'c'], 'b': ['c']}
    >>> directed_graph([("x", "x")])
    {'x': ['x']}
    >>> directed_graph([])
    {}
    """
    graph = {}
    for a, b in edges:
        graph.setdefault(a, []).append(b)
    return graph


@exercise(
    "Turn a list of connections into a dict node -> neighbours, entering every edge in both directions.",
    "Given pairs of connected nodes, collect for every node all nodes joined with it, in order.",
)
def undirected_graph(edges):
    """Build an undirected graph from edges: a dictionary from each node to the list of its neighbours.

    >>> undirected_graph([("a", "b"), ("b", "c")])
    {'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}
    >>> undirected_graph([(1, 2)])
    {1: [2], 2: [1]}
    >>> undirected_graph([])
    {}
    """
    graph = {}
    for a, b in edges:
        graph.setdefault(a, []).append(b)
        graph.setdefault(b, []).append(a)
    return graph


@exercise(
    "Count all arrows of a graph dictionary.",
    "Given a dict of target lists, add up their lengths.",
)
def number_of_arrows(graph: dict[str, list[str]]) -> int:
    """Return the number of edges of a directed graph given as node -> list of targets.

    >>> number_of_arrows({"a": ["b", "c"], "b": ["c"], "c": []})
    3
    >>> number_of_arrows({"a": []})
    0
    >>> number_of_arrows({})
    0
    """
    return sum(len(targets) for targets in graph.values())


@exercise(
    "List every node that is a key or is named in a neighbour list, in ascending order.",
    "Given node -> targets, collect all different nodes and sort them.",
)
def all_nodes_of(graph):
    """Return all nodes of the graph, also those that occur only as targets, sorted.

    >>> all_nodes_of({"a": ["b", "c"], "b": ["c"]})
    ['a', 'b', 'c']
    >>> all_nodes_of({"x": []})
    ['x']
    >>> all_nodes_of({})
    []
    """
    nodes = set(graph)
    for targets in graph.values():
        nodes.update(targets)
    return sorted(nodes)


@exercise(
    "Map every node of the graph to its degree.",
    "Given node -> neighbours, return node -> how many neighbours it has.",
)
def degrees_of(graph: dict[str, list[str]]) -> dict[str, int]:
    """Return the number of neighbours of each node.

    >>> degrees_of({"a": ["b", "c"], "b": ["a"], "c": ["a"]})
    {'a': 2, 'b': 1, 'c': 1}
    >>> degrees_of({"x": []})
    {'x': 0}
    >>> degrees_of({})
    {}
    """
    return {node: len(neighbours) for node, neighbours in graph.items()}


@exercise(
    "Map every node to its number of incoming arrows.",
    "Given node -> targets with all nodes as keys, return node -> how often it is a target.",
)
def get_incoming_counts(graph):
    """Count for each node how many edges lead to it in a directed graph; every node is a key.

    >>> get_incoming_counts({"a": ["b", "c"], "b": ["c"], "c": []})
    {'a': 0, 'b': 1, 'c': 2}
    >>> get_incoming_counts({"x": ["x"]})
    {'x': 1}
    >>> get_incoming_counts({})
    {}
    """
    counts = {node: 0 for node in graph}
    for targets in graph.values():
        for target in targets:
            counts[target] += 1
    return counts


@exercise(
    "List the end points: nodes of the graph whose target list is empty.",
    "Given node -> targets, find every key that points nowhere, in ascending order.",
)
def nodes_without_targets(graph: dict[str, list[str]]) -> list[str]:
    """Return the nodes without outgoing edges, sorted.

    >>> nodes_without_targets({"a": ["b"], "c": [], "b": []})
    ['b', 'c']
    >>> nodes_without_targets({"a": ["a"]})
    []
    >>> nodes_without_targets({})
    []
    """
    return sorted(node for node, targets in graph.items() if not targets)


@exercise(
    "List the start points: keys of the graph that are never a target.",
    "Given node -> targets, find every key not named in any target list, in ascending order.",
)
def nodes_without_sources(graph):
    """Return the nodes that no edge leads to, sorted.

    >>> nodes_without_sources({"a": ["b"], "b": [], "c": ["b"]})
    ['a', 'c']
    >>> nodes_without_sources({"a": ["a"]})
    []
    >>> nodes_without_sources({})
    []
    """
    reached = {target for targets in graph.values() for target in targets}
    return sorted(node for node in graph if node not in reached)


@exercise(
    "Find the best connected node of a graph; ties go to the smallest name.",
    "Given a nonempty dict node -> neighbours, return the node of highest degree.",
)
def best_connected(graph: dict[str, list[str]]) -> str:
    """Return the node with the most neighbours, the alphabetically first one on a tie.

    >>> best_connected({"b": ["a", "c"], "a": ["b"], "c": ["b"]})
    'b'
    >>> best_connected({"y": [], "x": []})
    'x'
    >>> best_connected({"k": ["k"]})
    'k'
    """
    return min(graph, key=lambda node: (-len(graph[node]), node))


@exercise(
    "Turn every arrow a -> b into b -> a.",
    "Given node -> targets, return node -> nodes that point to it.",
)
def arrows_turned(graph):
    """Reverse all edges of a directed graph whose nodes are all keys.

    >>> arrows_turned({"a": ["b", "c"], "b": ["c"], "c": []})
    {'a': [], 'b': ['a'], 'c': ['a', 'b']}
    >>> arrows_turned({"x": []})
    {'x': []}
    >>> arrows_turned({})
    {}
    """
    result = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            result[target].append(node)
    return result


@exercise(
    "Unfold node -> targets into pairs.",
    "Given a graph dictionary, list one tuple per arrow.",
)
def arrows_of(graph: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Return the list of edges (node, target) of a directed graph.

    >>> arrows_of({"a": ["b", "c"], "b": ["c"]})
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    >>> arrows_of({"x": []})
    []
    >>> arrows_of({})
    []
    """
    return [(node, target) for node, targets in graph.items() for target in targets]


@exercise(
    "Is b among the targets of a? A node that is no key has no targets.",
    "Return True if the graph, node -> targets, contains the arrow a -> b.",
)
def has_arrow(graph, a, b):
    """Check whether an edge leads from a to b.

    >>> has_arrow({"a": ["b"]}, "a", "b")
    True
    >>> has_arrow({"a": ["b"]}, "b", "a")
    False
    >>> has_arrow({}, "a", "b")
    False
    """
    return b in graph.get(a, [])


@exercise(
    "Is the graph symmetric: for each arrow a -> b there is an arrow b -> a?",
    "Return True if all the neighbours of each node also list that node.",
)
def is_two_way(graph: dict[str, list[str]]) -> bool:
    """Check whether every edge of the graph goes both ways.

    >>> is_two_way({"a": ["b"], "b": ["a"]})
    True
    >>> is_two_way({"a": ["b"], "b": []})
    False
    >>> is_two_way({})
    True
    """
    return all(node in graph.get(other, []) for node in graph for other in graph[node])


@exercise(
    "Which nodes like each other mutually? List them as sorted pairs.",
    "Given node -> targets, find all a < b with an arrow a -> b and an arrow b -> a.",
)
def mutual_pairs(graph):
    """Return the pairs of nodes that point to each other, each pair once with the smaller name first, sorted.

    >>> mutual_pairs({"a": ["b", "c"], "b": ["a"], "c": []})
    [('a', 'b')]
    >>> mutual_pairs({"x": ["x"]})
    []
    >>> mutual_pairs({})
    []
    """
    pairs = []
    for a in sorted(graph):
        for b in sorted(graph[a]):
            if a < b and a in graph.get(b, []):
                pairs.append((a, b))
    return pairs


@exercise(
    "Which nodes are joined with both a and b?",
    "Given node -> neighbours, intersect the neighbours of two nodes and sort the result.",
)
def shared_neighbours(graph: dict[str, list[str]], a: str, b: str) -> list[str]:
    """Return the common neighbours of the nodes a and b, sorted.

    >>> shared_neighbours({"a": ["x", "y"], "b": ["y", "z"]}, "a", "b")
    ['y']
    >>> shared_neighbours({"a": ["x"]}, "a", "b")
    []
    >>> shared_neighbours({}, "p", "q")
    []
    """
    return sorted(set(graph.get(a, [])) & set(graph.get(b, [])))


@exercise(
    "Suggest new contacts: the friends of a node's friends that are not yet its friends.",
    "Given node -> neighbours and a node, list those reached in two steps but not in one, without the start.",
)
def two_steps_away(graph, node):
    """Return the nodes exactly two steps away: neighbours of neighbours that are neither neighbours nor the node itself, sorted.

    >>> two_steps_away({"a": ["b"], "b": ["a", "c"], "c": ["b"]}, "a")
    ['c']
    >>> two_steps_away({"a": ["b"], "b": ["a"]}, "a")
    []
    >>> two_steps_away({"a": []}, "a")
    []
    """
    near = set(graph[node])
    far = {other for neighbour in near for other in graph[neighbour]}
    return sorted(far - near - {node})


@exercise(
    "Follow the edges from start as far as they lead and list every node met.",
    "Given node -> targets, collect the start and everything reachable from it in ascending order.",
)
def reachable_nodes(graph: dict[str, list[str]], start: str) -> list[str]:
    """Return all nodes that can be reached from start, start included, sorted.

    >>> reachable_nodes({"a": ["b"], "b": ["c"], "d": ["a"]}, "a")
    ['a', 'b', 'c']
    >>> reachable_nodes({"a": ["a"]}, "a")
    ['a']
    >>> reachable_nodes({}, "x")
    ['x']
    """
    seen = {start}
    todo = [start]
    while todo:
        for target in graph.get(todo.pop(), []):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return sorted(seen)


@exercise(
    "Is there a path from start to goal in the directed graph?",
    "Given node -> targets, return True if following edges from start arrives at goal.",
)
def can_reach(graph, start, goal):
    """Check whether goal can be reached from start along the edges; a node reaches itself.

    >>> can_reach({"a": ["b"], "b": ["c"]}, "a", "c")
    True
    >>> can_reach({"a": ["b"], "b": ["c"]}, "c", "a")
    False
    >>> can_reach({}, "x", "x")
    True
    """
    seen = set()
    todo = [start]
    while todo:
        node = todo.pop()
        if node == goal:
            return True
        if node not in seen:
            seen.add(node)
            todo.extend(graph.get(node, []))
    return False


@exercise(
    "How many steps does the shortest way from start to goal need?",
    "Given node -> neighbours, search breadth first and return the distance between two nodes, None if unreachable.",
)
def steps_to_goal(graph: dict[str, list[str]], start: str, goal: str) -> int | None:
    """Return the smallest number of edges on a path from start to goal, or None if there is no path.

    >>> steps_to_goal({"a": ["b", "c"], "b": ["d"], "c": [], "d": []}, "a", "d")
    2
    >>> steps_to_goal({"a": []}, "a", "a")
    0
    >>> steps_to_goal({"a": [], "b": []}, "a", "b") is None
    True
    """
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            return distance[node]
        for other in graph.get(node, []):
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return None


@exercise(
    "Map each reachable node to the least number of edges needed from start.",
    "Given node -> neighbours, spread out from start in rounds and note in which round each node is met.",
)
def distances_from(graph, start):
    """Return the distance in steps from start to every node that can be reached, as a dictionary.

    >>> distances_from({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a")
    {'a': 0, 'b': 1, 'c': 1, 'd': 2}
    >>> distances_from({"a": ["a"]}, "a")
    {'a': 0}
    >>> distances_from({}, "x")
    {'x': 0}
    """
    distance = {start: 0}
    queue = [start]
    for node in queue:
        for other in graph.get(node, []):
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return distance


@exercise(
    "Visit start, then its neighbours, then theirs, each node once, and list the order.",
    "Given node -> neighbours, walk through the graph level by level from start.",
)
def visit_by_levels(graph: dict[str, list[str]], start: str) -> list[str]:
    """Return the nodes in the order in which a breadth first search from start meets them.

    >>> visit_by_levels({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a")
    ['a', 'b', 'c', 'd']
    >>> visit_by_levels({"a": ["a"]}, "a")
    ['a']
    >>> visit_by_levels({}, "x")
    ['x']
    """
    order = [start]
    for node in order:
        for other in graph.get(node, []):
            if other not in order:
                order.append(other)
    return order


@exercise(
    "Visit start and go as deep as possible along the first unvisited neighbour before trying the next one.",
    "Given node -> neighbours, walk through the graph recursively in depth and list each node when first met.",
)
def visit_in_depth(graph, start, seen=None):
    """Return the nodes in the order in which a depth first search from start meets them.

    >>> visit_in_depth({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a")
    ['a', 'b', 'd', 'c']
    >>> visit_in_depth({"a": ["b"], "b": ["a"]}, "a")
    ['a', 'b']
    >>> visit_in_depth({}, "x")
    ['x']
    """
    seen = [] if seen is None else seen
    seen.append(start)
    for other in graph.get(start, []):
        if other not in seen:
            visit_in_depth(graph, other, seen)
    return seen


@exercise(
    "Into how many separate groups of joined nodes does the graph fall?",
    "Given node -> neighbours, return the number of components.",
)
def count_components(graph: dict[str, list[str]]) -> int:
    """Count the connected parts of an undirected graph given as node -> neighbours with all nodes as keys.

    >>> count_components({"a": ["b"], "b": ["a"], "c": []})
    2
    >>> count_components({"a": []})
    1
    >>> count_components({})
    0
    """
    seen = set()
    count = 0
    for start in graph:
        if start not in seen:
            count += 1
            todo = [start]
            while todo:
                node = todo.pop()
                if node not in seen:
                    seen.add(node)
                    todo.extend(graph[node])
    return count


@exercise(
    "Can the route be walked along the edges of the graph?",
    "Given node -> neighbours and a list of nodes, return True if every consecutive pair is joined.",
)
def is_walkable(graph, route):
    """Check whether the sequence of nodes is a path: each next node is a neighbour of the one before.

    >>> is_walkable({"a": ["b"], "b": ["c"]}, ["a", "b", "c"])
    True
    >>> is_walkable({"a": ["b"]}, ["b", "a"])
    False
    >>> is_walkable({"a": []}, ["a"])
    True
    """
    return all(b in graph.get(a, []) for a, b in zip(route, route[1:]))


@exercise(
    "Add up the lengths of the consecutive legs; a road may be stored in either direction.",
    "Given roads {(a, b): length} and a list of places, compute how long the way through them is.",
)
def length_of_route(roads: dict[tuple[str, str], int], route: list[str]) -> int:
    """Return the total length of a route with the lengths of the roads given as a dictionary from (a, b) to length, valid both ways.

    >>> length_of_route({("a", "b"): 5, ("c", "b"): 2}, ["a", "b", "c"])
    7
    >>> length_of_route({("a", "b"): 5}, ["b", "a"])
    5
    >>> length_of_route({}, ["a"])
    0
    """
    total = 0
    for a, b in zip(route, route[1:]):
        total += roads[(a, b)] if (a, b) in roads else roads[(b, a)]
    return total


@exercise(
    "Walk along next[node] from start to the end of the chain.",
    "Given a dict node -> next node without circles, list the chain that begins at start.",
)
def chain_from(following, start):
    """Follow the single successors from start until a node has none and return the nodes visited.

    >>> chain_from({"a": "b", "b": "c"}, "a")
    ['a', 'b', 'c']
    >>> chain_from({"a": "b"}, "b")
    ['b']
    >>> chain_from({}, "x")
    ['x']
    """
    chain = [start]
    while chain[-1] in following:
        chain.append(following[chain[-1]])
    return chain


@exercise(
    "Does the chain node -> next node run into a circle?",
    "Given a dict of successors and a start, return True if the walk repeats a node, False if it ends.",
)
def runs_in_circle(following: dict, start) -> bool:
    """Check whether following the single successors from start ever comes back to a node visited before.

    >>> runs_in_circle({1: 2, 2: 3, 3: 1}, 1)
    True
    >>> runs_in_circle({1: 2, 2: 3}, 1)
    False
    >>> runs_in_circle({}, 5)
    False
    """
    seen = set()
    while start in following:
        if start in seen:
            return True
        seen.add(start)
        start = following[start]
    return False
