"""Graphs as adjacency dictionaries: reachability, degrees, hops, cycles, components, order."""

from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Build {town: sorted list of neighbours} from road pairs usable both ways.",
    "Adjacency dictionary of undirected roads, with sorted neighbour lists.",
)
def road_map(roads: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the sorted neighbours of each town for roads that lead both ways.

    >>> road_map([("A", "C"), ("A", "B")])
    {'A': ['B', 'C'], 'C': ['A'], 'B': ['A']}
    >>> road_map([])
    {}
    >>> road_map([("X", "Y"), ("Y", "X")])
    {'X': ['Y'], 'Y': ['X']}
    """
    neighbours = {}
    for a, b in roads:
        neighbours.setdefault(a, set()).add(b)
        neighbours.setdefault(b, set()).add(a)
    return {town: sorted(others) for town, others in neighbours.items()}


@exercise(
    "All pages that can be reached from the start page by following links, the start included, sorted.",
    "Sorted set of nodes reachable from `start` in the link table.",
)
def reachable_pages(links: dict[str, list[str]], start: str) -> list[str]:
    """Return the sorted pages reachable from start by links, including start itself.

    >>> reachable_pages({"home": ["news"], "news": ["home", "blog"], "old": ["home"]}, "home")
    ['blog', 'home', 'news']
    >>> reachable_pages({}, "x")
    ['x']
    >>> reachable_pages({"a": ["b"]}, "b")
    ['b']
    """
    found = {start}
    todo = [start]
    while todo:
        page = todo.pop()
        for target in links.get(page, []):
            if target not in found:
                found.add(target)
                todo.append(target)
    return sorted(found)


@exercise(
    "Fewest hops from one station to another; None if the goal cannot be reached.",
    "Length of the shortest connection, in edges, between two nodes of a graph, or None.",
)
def fewest_hops(network: dict[str, list[str]], origin: str, goal: str) -> int | None:
    """Return the smallest number of hops from origin to goal, or None if there is no connection.

    >>> fewest_hops({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, "a", "d")
    2
    >>> fewest_hops({"a": ["b"]}, "b", "a") is None
    True
    >>> fewest_hops({}, "a", "a")
    0
    """
    distance = {origin: 0}
    queue = deque([origin])
    while queue:
        node = queue.popleft()
        if node == goal:
            return distance[node]
        for neighbour in network.get(node, []):
            if neighbour not in distance:
                distance[neighbour] = distance[node] + 1
                queue.append(neighbour)
    return None


@exercise(
    "Distance in hops from the start to every node that can be reached.",
    "Breadth-first distances as a dict in the order of discovery.",
)
def hop_distances(graph: dict, start) -> dict:
    """Return the number of hops from start to each reachable node, in order of discovery.

    >>> hop_distances({1: [2, 3], 2: [4], 3: [4]}, 1)
    {1: 0, 2: 1, 3: 1, 4: 2}
    >>> hop_distances({}, "z")
    {'z': 0}
    >>> hop_distances({1: [1]}, 1)
    {1: 0}
    """
    distance = {start: 0}
    frontier = [start]
    while frontier:
        following = []
        for node in frontier:
            for other in graph.get(node, []):
                if other not in distance:
                    distance[other] = distance[node] + 1
                    following.append(other)
        frontier = following
    return distance


@exercise(
    "Number of arrows arriving at each node, also 0 for nodes without any.",
    "In-degree of every key of the graph {node: [targets]}; all targets are keys too.",
)
def incoming_counts(graph: dict[str, list[str]]) -> dict[str, int]:
    """Count the incoming edges of every node; each target is also a key of the graph.

    >>> incoming_counts({"a": ["b", "c"], "b": ["c"], "c": []})
    {'a': 0, 'b': 1, 'c': 2}
    >>> incoming_counts({"x": ["x"]})
    {'x': 1}
    >>> incoming_counts({})
    {}
    """
    counts = dict.fromkeys(graph, 0)
    for targets in graph.values():
        for target in targets:
            counts[target] += 1
    return counts


@exercise(
    "Turn round every arrow of the graph; nodes stay keys even without arrows.",
    "Reversed directed graph: an edge a -> b becomes b -> a.",
)
def reverse_arrows(graph: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the graph with all edges reversed. Every node remains a key.

    >>> reverse_arrows({"a": ["b"], "b": ["c"], "c": []})
    {'a': [], 'b': ['a'], 'c': ['b']}
    >>> reverse_arrows({"a": ["b"]})
    {'a': [], 'b': ['a']}
    >>> reverse_arrows({})
    {}
    """
    turned = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            turned.setdefault(target, []).append(node)
    return turned


@exercise(
    "Connected groups of an undirected friendship table, each sorted, in sorted order.",
    "Components: people connected directly or through others form one sorted list.",
)
def acquaintance_groups(friends: dict[str, list[str]]) -> list[list[str]]:
    """Return the groups of people connected through friendships, as sorted lists in sorted order.

    >>> acquaintance_groups({"Al": ["Bo"], "Bo": ["Al"], "Cy": []})
    [['Al', 'Bo'], ['Cy']]
    >>> acquaintance_groups({"a": ["b"], "b": ["a", "c"], "c": ["b"]})
    [['a', 'b', 'c']]
    >>> acquaintance_groups({})
    []
    """
    circles = []
    visited = set()
    for person in sorted(friends):
        if person in visited:
            continue
        circle = []
        stack = [person]
        visited.add(person)
        while stack:
            current = stack.pop()
            circle.append(current)
            for friend in friends[current]:
                if friend not in visited:
                    visited.add(friend)
                    stack.append(friend)
        circles.append(sorted(circle))
    return circles


@exercise(
    "Does following the imports ever lead back to the same module?",
    "Check whether the dependency graph {module: [imports]} contains a cycle.",
)
def has_import_cycle(imports: dict[str, list[str]]) -> bool:
    """Check whether some module imports itself directly or through other modules.

    >>> has_import_cycle({"a": ["b"], "b": ["c"], "c": ["a"]})
    True
    >>> has_import_cycle({"a": ["b", "c"], "b": ["c"]})
    False
    >>> has_import_cycle({})
    False
    """
    finished = set()

    def loops(module, active):
        if module in active:
            return True
        if module in finished:
            return False
        if any(loops(other, active | {module}) for other in imports.get(module, [])):
            return True
        finished.add(module)
        return False

    return any(loops(module, frozenset()) for module in imports)


@exercise(
    "Order the jobs so that each comes after everything it needs; among ready jobs the alphabetically first goes "
    "first. "
    "None when the needs are circular.",
    "A sequence of all jobs in which prerequisites precede; always take the smallest ready name; None if impossible.",
)
def work_order(needs: dict[str, list[str]]) -> list[str] | None:
    """Return the jobs in an order that respects their needs, alphabetically where free, or None for circular needs.

    Every needed job is a key of the dictionary too.

    >>> work_order({"paint": ["build"], "build": [], "admire": ["paint"]})
    ['build', 'paint', 'admire']
    >>> work_order({"b": [], "a": []})
    ['a', 'b']
    >>> work_order({"x": ["y"], "y": ["x"]}) is None
    True
    """
    order = []
    waiting = set(needs)
    while waiting:
        ready = [job for job in waiting if all(n in order for n in needs[job])]
        if not ready:
            return None
        job = min(ready)
        order.append(job)
        waiting.remove(job)
    return order


@exercise(
    "Arrange build steps in rounds: each round holds, sorted, all steps whose needs were done in earlier rounds.",
    "Layered schedule of dependent steps. Steps that can never start raise ValueError('circular').",
)
def build_rounds(needs: dict[str, list[str]]) -> list[list[str]]:
    """Group steps into rounds so that every step comes in the earliest round after all of its needs.

    Raises:
        ValueError: 'circular' when some steps wait for each other.

    >>> build_rounds({"lib": [], "app": ["lib"], "doc": []})
    [['doc', 'lib'], ['app']]
    >>> build_rounds({})
    []
    >>> build_rounds({"a": ["a"]})
    Traceback (most recent call last):
        ...
    ValueError: circular
    """
    rounds = []
    done = set()
    left = set(needs)
    while left:
        ready = sorted(step for step in left if done.issuperset(needs[step]))
        if not ready:
            raise ValueError("circular")
        rounds.append(ready)
        done.update(ready)
        left.difference_update(ready)
    return rounds


@exercise(
    "Check that the route uses only existing one-way streets.",
    "True if each stop of the route is a direct successor of the stop before it.",
)
def is_route(streets: dict[str, list[str]], route: list[str]) -> bool:
    """Check whether each step of the route follows an existing street.

    >>> is_route({"a": ["b"], "b": ["c"]}, ["a", "b", "c"])
    True
    >>> is_route({"a": ["b"]}, ["b", "a"])
    False
    >>> is_route({}, ["a"])
    True
    """
    return all(b in streets.get(a, []) for a, b in zip(route, route[1:]))


@exercise(
    "One shortest path as a list of nodes (neighbours tried in listed order), or [] if there is none.",
    "Breadth-first path from a to b including both ends; empty list when unreachable.",
)
def shortest_walk(graph: dict, a, b) -> list:
    """Return a shortest path from a to b as a list of nodes, or [] if b is unreachable.

    >>> shortest_walk({"s": ["t", "u"], "t": ["v"], "u": ["v"]}, "s", "v")
    ['s', 't', 'v']
    >>> shortest_walk({"s": []}, "s", "q")
    []
    >>> shortest_walk({}, "s", "s")
    ['s']
    """
    queue = deque([[a]])
    seen = {a}
    while queue:
        path = queue.popleft()
        if path[-1] == b:
            return path
        for node in graph.get(path[-1], []):
            if node not in seen:
                seen.add(node)
                queue.append(path + [node])
    return []


@exercise(
    "All simple paths (no node twice) from a to b in listed order.",
    "Every route between two nodes that visits no place more than once.",
)
def all_routes(graph: dict, a, b) -> list[list]:
    """Return all paths from a to b that visit no node twice.

    >>> all_routes({1: [2, 3], 2: [3]}, 1, 3)
    [[1, 2, 3], [1, 3]]
    >>> all_routes({1: [2]}, 2, 1)
    []
    >>> all_routes({}, "p", "p")
    [['p']]
    """
    routes = []

    def explore(path):
        if path[-1] == b:
            routes.append(path)
            return
        for node in graph.get(path[-1], []):
            if node not in path:
                explore(path + [node])

    explore([a])
    return routes


@exercise(
    "Nodes with no outgoing edge, sorted; targets that are not keys count as well.",
    "Dead ends of the directed graph: every node from which nothing leads on.",
)
def dead_ends(graph: dict[str, list[str]]) -> list[str]:
    """Return the sorted nodes without outgoing edges, including targets that are no keys.

    >>> dead_ends({"a": ["b", "c"], "b": ["c"]})
    ['c']
    >>> dead_ends({"x": []})
    ['x']
    >>> dead_ends({"x": ["x"]})
    []
    """
    nodes = set(graph).union(*graph.values())
    return sorted(node for node in nodes if not graph.get(node))


@exercise(
    "Person followed by the most others; alphabetically first on a tie; None without any follow.",
    "Who has most followers in {person: [people followed]}?",
)
def most_followed(follows: dict[str, list[str]]) -> str | None:
    """Return the person with the most followers, the alphabetically first if tied, or None.

    >>> most_followed({"a": ["c"], "b": ["c", "a"]})
    'c'
    >>> most_followed({"x": ["z"], "z": ["x"]})
    'x'
    >>> most_followed({"x": []}) is None
    True
    """
    fans = {}
    for targets in follows.values():
        for person in targets:
            fans[person] = fans.get(person, 0) + 1
    return min(fans, key=lambda person: (-fans[person], person), default=None)


@exercise(
    "Pairs that follow each other, each pair in alphabetical order, the list sorted.",
    "Mutual edges of a directed graph as sorted pairs.",
)
def mutual_follows(follows):
    """Return the sorted pairs of people who follow each other.

    >>> mutual_follows({"a": ["b"], "b": ["a", "c"], "c": []})
    [('a', 'b')]
    >>> mutual_follows({"a": ["b"]})
    []
    >>> mutual_follows({})
    []
    """
    pairs = []
    for person, targets in follows.items():
        for other in targets:
            if person < other and person in follows.get(other, []):
                pairs.append((person, other))
    return sorted(pairs)


@exercise(
    "Suggest people: friends of friends who are not yet friends, sorted, the person excluded.",
    "Second-degree contacts of a person that are not direct contacts.",
)
def friend_suggestions(friends: dict[str, set[str]], person: str) -> list[str]:
    """Return the sorted friends of the person's friends who are not already friends of the person.

    >>> friend_suggestions({"Al": {"Bo"}, "Bo": {"Al", "Cy"}, "Cy": {"Bo"}}, "Al")
    ['Cy']
    >>> friend_suggestions({"Al": set()}, "Al")
    []
    >>> friend_suggestions({"Al": {"Bo"}, "Bo": {"Al"}}, "Bo")
    []
    """
    known = friends[person]
    second = set()
    for friend in known:
        second |= friends.get(friend, set())
    return sorted(second - known - {person})


@exercise(
    "Total length of a tour through towns, with the distances given per unordered pair; a missing road gives None.",
    "Add the distances between successive towns, looking pairs up in either order; None if a pair is unknown.",
)
def tour_length(distances: dict[tuple[str, str], int], tour: list[str]) -> int | None:
    """Return the length of the tour using distances listed in either direction, or None if a road is missing.

    >>> tour_length({("A", "B"): 4, ("C", "B"): 2}, ["A", "B", "C"])
    6
    >>> tour_length({("A", "B"): 4}, ["A", "C"]) is None
    True
    >>> tour_length({}, ["A"])
    0
    """
    total = 0
    for a, b in zip(tour, tour[1:]):
        step = distances.get((a, b), distances.get((b, a)))
        if step is None:
            return None
        total += step
    return total


@exercise(
    "From the edges listed with costs, pick the cheapest neighbour of a node; None for a node without neighbours.",
    "Name of the neighbour with the lowest edge cost in {node: {neighbour: cost}}, or None.",
)
def cheapest_neighbour(costs: dict[str, dict[str, int]], node: str) -> str | None:
    """Return the neighbour that is cheapest to reach from the node, or None if it has no neighbours.

    >>> cheapest_neighbour({"a": {"b": 5, "c": 2}}, "a")
    'c'
    >>> cheapest_neighbour({"a": {}}, "a") is None
    True
    >>> cheapest_neighbour({}, "q") is None
    True
    """
    options = costs.get(node)
    if not options:
        return None
    return min(options, key=options.get)


@exercise(
    "Spread of a rumour: how many people know it after the given number of rounds, if knowers tell all their contacts "
    "each round?",
    "Count the informed people after `rounds` rounds, starting with one person who tells all contacts, and so on.",
)
def rumour_reach(contacts: dict[str, list[str]], first: str, rounds: int) -> int:
    """Return how many people know a rumour after some rounds, when everyone who knows it tells all contacts each round.

    >>> rumour_reach({"a": ["b"], "b": ["c"], "c": ["d"]}, "a", 2)
    3
    >>> rumour_reach({"a": ["b"]}, "a", 0)
    1
    >>> rumour_reach({"a": []}, "a", 9)
    1
    """
    informed = {first}
    for _ in range(rounds):
        for person in list(informed):
            informed.update(contacts.get(person, []))
    return len(informed)
