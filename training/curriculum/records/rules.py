"""Rules, workflows, routing, catalogues and other table-driven helpers."""

import json
from string import Template

from training.curriculum.exercise import exercise

LEVELS = ["debug", "info", "warning", "error"]


class Menu:
    """Prices of dishes on a menu, in cents."""

    def __init__(self, prices):
        self.prices = dict(prices)

    @exercise(
        "Bill for a list of ordered dishes; unknown dishes raise KeyError.",
        "Sum of the prices of all dishes ordered, repeated dishes counted each time.",
    )
    def bill(self, ordered: list[str]) -> int:
        """Return the total price of the ordered dishes. A dish that is not on the menu raises KeyError.

        >>> menu = Menu({"soup": 350, "tea": 200})
        >>> menu.bill(["soup", "tea", "tea"])
        750
        >>> menu.bill([])
        0
        >>> menu.bill(["pie"])
        Traceback (most recent call last):
            ...
        KeyError: 'pie'
        """
        return sum(self.prices[dish] for dish in ordered)

    @exercise(
        "Raise all prices by the percentage, rounded down to full cents, and return the menu itself.",
        "Increase every price by percent (whole cents, fraction dropped); gives back self for chaining.",
    )
    def raise_prices(self, percent: int) -> "Menu":
        """Raise every price by a whole percentage, dropping fractions of a cent, and return self.

        >>> Menu({"tea": 200}).raise_prices(10).prices
        {'tea': 220}
        >>> Menu({"roll": 55}).raise_prices(1).prices
        {'roll': 55}
        >>> Menu({}).raise_prices(50).prices
        {}
        """
        for dish, price in self.prices.items():
            self.prices[dish] = price + price * percent // 100
        return self


@exercise(
    "Keep log entries whose level is at least the given one in the order debug, info, warning, error.",
    "Filter (level, text) entries by minimum severity and return their texts.",
)
def log_texts_from(entries: list[tuple[str, str]], minimum: str) -> list[str]:
    """Return the texts of (level, text) entries at least as severe as minimum (debug < info < warning < error).

    >>> log_texts_from([("info", "start"), ("error", "boom")], "warning")
    ['boom']
    >>> log_texts_from([("debug", "x")], "debug")
    ['x']
    >>> log_texts_from([], "info")
    []
    """
    threshold = LEVELS.index(minimum)
    return [text for level, text in entries if LEVELS.index(level) >= threshold]


@exercise(
    "Handler for a path: the longest registered prefix wins; None if no prefix fits.",
    "Route lookup by longest matching path prefix.",
)
def route_for(path: str, routes: dict[str, str]) -> str | None:
    """Return the handler of the longest route prefix that the path starts with, or None.

    >>> route_for("/api/users", {"/": "home", "/api": "api"})
    'api'
    >>> route_for("/about", {"/": "home", "/api": "api"})
    'home'
    >>> route_for("x", {"/": "home"}) is None
    True
    """
    matching = [prefix for prefix in routes if path.startswith(prefix)]
    if not matching:
        return None
    return routes[max(matching, key=len)]


@exercise(
    "Match a path against a pattern such as '/user/:id'; return the captured parts as a dict or None.",
    "Segments beginning with ':' capture the text of the path at that place, others must be equal; None on mismatch.",
)
def capture_path_parts(pattern: str, path: str) -> dict[str, str] | None:
    """Match a path to a pattern whose ':name' segments capture text; return the captures or None.

    >>> capture_path_parts("/user/:id", "/user/42")
    {'id': '42'}
    >>> capture_path_parts("/a/b", "/a/b")
    {}
    >>> capture_path_parts("/user/:id", "/user") is None
    True
    """
    wanted, given = pattern.split("/"), path.split("/")
    if len(wanted) != len(given):
        return None
    captured = {}
    for expected, actual in zip(wanted, given):
        if expected.startswith(":"):
            captured[expected[1:]] = actual
        elif expected != actual:
            return None
    return captured


@exercise(
    "Query text like 'a=1&b=2&a=3' to {'a': ['1', '3'], 'b': ['2']}.",
    "Parse a query string into a dict of lists; parts without '=' get an empty string.",
)
def query_lists(query: str) -> dict[str, list[str]]:
    """Parse 'key=value' parts joined by '&' into a dictionary of value lists. A part without '=' has the value ''.

    >>> query_lists("a=1&b=2&a=3")
    {'a': ['1', '3'], 'b': ['2']}
    >>> query_lists("flag")
    {'flag': ['']}
    >>> query_lists("")
    {}
    """
    result = {}
    for part in query.split("&"):
        if part:
            key, _, value = part.partition("=")
            result.setdefault(key, []).append(value)
    return result


@exercise(
    "Fill a letter template with $name placeholders for every record.",
    "One text per dict: substitute its values into the template, leaving unknown placeholders.",
)
def fill_letters(template: str, records: list[dict]) -> list[str]:
    """Fill $placeholders of the template from each record; unknown placeholders stay as they are.

    >>> fill_letters("Dear $name", [{"name": "Al"}, {"name": "Bo"}])
    ['Dear Al', 'Dear Bo']
    >>> fill_letters("$a $b", [{"a": 1}])
    ['1 $b']
    >>> fill_letters("hi", [])
    []
    """
    letter = Template(template)
    return [letter.safe_substitute(record) for record in records]


@exercise(
    "Check a password policy given as {rule name: test}; names of the rules that fail, in order.",
    "Apply every named test to the text and list those that are not satisfied.",
)
def failed_rules(text: str, rules: dict) -> list[str]:
    """Return the names of the rules whose test the text fails.

    >>> failed_rules("abc", {"digit": lambda t: any(c.isdigit() for c in t), "short": lambda t: len(t) < 9})
    ['digit']
    >>> failed_rules("x", {})
    []
    >>> failed_rules("", {"filled": bool})
    ['filled']
    """
    return [name for name, test in rules.items() if not test(text)]


@exercise(
    "Which workflow step comes after `step`? None after the last; ValueError for an unknown step.",
    "Successor of a step in the list of steps, None at the end, ValueError('no such step') if missing.",
)
def following_step(steps: list[str], step: str) -> str | None:
    """Return the step after the given one, or None if it is the last.

    Raises:
        ValueError: 'no such step' for an unknown step.

    >>> following_step(["plan", "build", "ship"], "plan")
    'build'
    >>> following_step(["plan"], "plan") is None
    True
    >>> following_step(["plan"], "rest")
    Traceback (most recent call last):
        ...
    ValueError: no such step
    """
    if step not in steps:
        raise ValueError("no such step")
    position = steps.index(step) + 1
    return steps[position] if position < len(steps) else None


@exercise(
    "Share of steps that are done, in whole percent rounded down; 100 for no steps.",
    "Progress of a checklist {step: done} as an integer percentage (an empty checklist is complete).",
)
def checklist_progress(checklist: dict[str, bool]) -> int:
    """Return the percentage of finished steps, rounded down; an empty checklist is 100 percent done.

    >>> checklist_progress({"a": True, "b": False, "c": False})
    33
    >>> checklist_progress({"a": True})
    100
    >>> checklist_progress({})
    100
    """
    if not checklist:
        return 100
    return 100 * sum(checklist.values()) // len(checklist)


@exercise(
    "Read JSON lines: parse every line and skip those that are invalid, returning (objects, number skipped).",
    "Decode one JSON value per line, counting the broken lines; blank lines are ignored.",
)
def parse_json_lines(text: str) -> tuple[list, int]:
    """Parse each non-blank line as JSON and return the values with the number of invalid lines.

    >>> parse_json_lines('{"a": 1}\\noops\\n[2]')
    ([{'a': 1}, [2]], 1)
    >>> parse_json_lines("")
    ([], 0)
    >>> parse_json_lines("3\\n\\n4")
    ([3, 4], 0)
    """
    values = []
    skipped = 0
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            values.append(json.loads(line))
        except ValueError:
            skipped += 1
    return values, skipped


@exercise(
    "Are two JSON texts equal as data, regardless of key order and spacing?",
    "Compare two pieces of JSON by their parsed content.",
)
def same_json(a: str, b: str) -> bool:
    """Check whether two JSON texts describe the same data.

    >>> same_json('{"x": 1, "y": 2}', '{"y":2,"x":1}')
    True
    >>> same_json("[1, 2]", "[2, 1]")
    False
    >>> same_json("null", " null ")
    True
    """
    return json.loads(a) == json.loads(b)


@exercise(
    "Expand wildcards in a permission list: 'file.*' grants everything beginning with 'file.', others must be equal.",
    "Does any granted pattern cover the permission? A final '.*' matches all permissions of that area, '*' all at all.",
)
def grants_permission(granted: list[str], permission: str) -> bool:
    """Check whether one of the granted patterns covers the permission.

    '*' covers everything and 'area.*' everything that starts with 'area.'.

    >>> grants_permission(["file.*"], "file.read")
    True
    >>> grants_permission(["file.read"], "file.write")
    False
    >>> grants_permission(["*"], "x")
    True
    >>> grants_permission([], "x")
    False
    """
    for pattern in granted:
        if pattern == permission or pattern == "*":
            return True
        if pattern.endswith(".*") and permission.startswith(pattern[:-1]):
            return True
    return False


@exercise(
    "All roles of a role including inherited ones, sorted; the hierarchy is {role: [parent roles]}.",
    "Role names reachable through inheritance from the given role, itself included, in sorted order.",
)
def inherited_roles(parents: dict[str, list[str]], role: str) -> list[str]:
    """Return the sorted roles that a role includes through inheritance, itself included.

    >>> inherited_roles({"admin": ["editor"], "editor": ["reader"]}, "admin")
    ['admin', 'editor', 'reader']
    >>> inherited_roles({}, "guest")
    ['guest']
    >>> inherited_roles({"a": ["b", "c"], "b": ["c"]}, "a")
    ['a', 'b', 'c']
    """
    collected = set()

    def collect(name):
        if name not in collected:
            collected.add(name)
            for parent in parents.get(name, []):
                collect(parent)

    collect(role)
    return sorted(collected)


@exercise(
    "Tags related to a tag: how often each other tag occurs together with it in the articles, most often first, then "
    "alphabetical.",
    "Co-occurrence counts of the tag with all others over lists of tags, as (tag, count) pairs by falling count, "
    "then tag.",
)
def related_tags(articles: list[list[str]], tag: str) -> list[tuple[str, int]]:
    """Return (other tag, count) for tags that share an article with the tag, by falling count and then name.

    >>> related_tags([["a", "b"], ["a", "b", "c"], ["c"]], "a")
    [('b', 2), ('c', 1)]
    >>> related_tags([["x"]], "x")
    []
    >>> related_tags([], "q")
    []
    """
    counts = {}
    for tags in articles:
        if tag in tags:
            for other in tags:
                if other != tag:
                    counts[other] = counts.get(other, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


@exercise(
    "Quiz result: number of correct answers minus a quarter point for each wrong one; unanswered questions count 0.",
    "Score answers {question: choice} against the key: +1 right, -0.25 wrong, 0 for missing answers.",
)
def quiz_score(answers: dict[int, str], key: dict[int, str]) -> float:
    """Return the quiz score: 1 per right answer, -0.25 per wrong one and 0 for questions left out.

    >>> quiz_score({1: "a", 2: "c"}, {1: "a", 2: "b", 3: "d"})
    0.75
    >>> quiz_score({}, {1: "a"})
    0.0
    >>> quiz_score({1: "b"}, {1: "a"})
    -0.25
    """
    score = 0.0
    for question, right in key.items():
        given = answers.get(question)
        if given == right:
            score += 1
        elif given is not None:
            score -= 0.25
    return score


@exercise(
    "Opening hours: is the shop open at the hour on the day? hours maps days to lists of (from, to), to excluded.",
    "Check an hour against the opening periods of a weekday; days not listed are closed.",
)
def is_shop_open(hours: dict[str, list[tuple[int, int]]], day: str, hour: int) -> bool:
    """Check whether the shop is open on the day at the hour; the closing hour is excluded.

    >>> is_shop_open({"Mon": [(8, 12), (14, 18)]}, "Mon", 14)
    True
    >>> is_shop_open({"Mon": [(8, 12), (14, 18)]}, "Mon", 12)
    False
    >>> is_shop_open({}, "Sun", 10)
    False
    """
    return any(start <= hour < end for start, end in hours.get(day, []))


@exercise(
    "Teachers needed twice at the same lesson: sorted (lesson, teacher) pairs that occur in more than one class plan.",
    "Find double bookings in {class: {lesson: teacher}}.",
)
def double_booked(plans: dict[str, dict[int, str]]) -> list[tuple[int, str]]:
    """Return the sorted (lesson, teacher) pairs that are planned in more than one class.

    >>> double_booked({"1a": {1: "Kim", 2: "Lee"}, "1b": {1: "Kim", 2: "Ray"}})
    [(1, 'Kim')]
    >>> double_booked({"1a": {1: "Kim"}, "1b": {2: "Kim"}})
    []
    >>> double_booked({})
    []
    """
    seen, clashes = set(), set()
    for plan in plans.values():
        for slot in plan.items():
            if slot in seen:
                clashes.add(slot)
            seen.add(slot)
    return sorted(clashes)


@exercise(
    "Retry delays: base, doubled each time, but never above the cap.",
    "List of n waiting times beginning with base and doubling up to at most `cap`.",
)
def backoff_delays(base: int, n: int, cap: int) -> list[int]:
    """Return n delays starting at base and doubling each time, limited to cap.

    >>> backoff_delays(1, 5, 6)
    [1, 2, 4, 6, 6]
    >>> backoff_delays(10, 2, 5)
    [5, 5]
    >>> backoff_delays(3, 0, 9)
    []
    """
    return [min(base * 2 ** i, cap) for i in range(n)]


@exercise(
    "Split a bill by items: {person: total} where each item (price in cents, [people]) is shared equally and a "
    "remainder "
    "of cents goes to the first people.",
    "Each item's price is divided among its people, the first ones paying one cent more if it does not divide evenly.",
)
def shares_by_item(items: list[tuple[int, list[str]]]) -> dict[str, int]:
    """Return what each person owes when every (cents, people) item is split among its people.

    Cents left over from the division are paid by the first people of the item, one each.

    >>> shares_by_item([(10, ["Al", "Bo", "Cy"]), (4, ["Bo"])])
    {'Al': 4, 'Bo': 7, 'Cy': 3}
    >>> shares_by_item([(6, ["X", "Y"])])
    {'X': 3, 'Y': 3}
    >>> shares_by_item([])
    {}
    """
    owed = {}
    for cents, people in items:
        share, extra = divmod(cents, len(people))
        for i, person in enumerate(people):
            owed[person] = owed.get(person, 0) + share + (i < extra)
    return owed
