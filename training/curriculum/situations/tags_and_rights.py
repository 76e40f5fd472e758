"""Sets of tags, permissions, categories: membership, overlap, requirements."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the articles that have all the wanted tags. Articles maps a title to its list of tags; without wanted tags all titles are returned. The order of the dict is kept.",
    "Titles whose tag list contains every wanted tag (all titles if none are wanted).",
)
def titles_with_all_tags(articles: dict[str, list[str]], wanted: list[str]) -> list[str]:
    """Return the titles of the articles that have every one of the wanted tags. The dictionary maps titles to tags. If no tags are wanted, all titles are returned. The order is kept.

    >>> titles_with_all_tags({"Soup": ["hot", "quick"], "Salad": ["quick"]}, ["quick", "hot"])
    ['Soup']
    >>> titles_with_all_tags({"Soup": ["hot"], "Salad": []}, [])
    ['Soup', 'Salad']
    >>> titles_with_all_tags({}, ["hot"])
    []
    """
    return [title for title, tags in articles.items() if all(tag in tags for tag in wanted)]


@exercise(
    "Return the titles that have at least one of the wanted tags but none of the excluded ones.",
    "Keys whose tags meet the first list in some element and avoid the second list entirely.",
)
def titles_with_some_but_none(articles: dict[str, list[str]], wanted: list[str], excluded: list[str]) -> list[str]:
    """Return the titles that have at least one of the wanted tags and none of the excluded tags, in order. The dictionary maps titles to tags. If no tags are wanted, no title is returned.

    >>> titles_with_some_but_none({"Soup": ["hot", "meat"], "Tea": ["hot"]}, ["hot"], ["meat"])
    ['Tea']
    >>> titles_with_some_but_none({"Soup": ["hot"]}, [], [])
    []
    >>> titles_with_some_but_none({}, ["hot"], [])
    []
    """
    chosen = []
    for title, tags in articles.items():
        if set(tags) & set(wanted) and not set(tags) & set(excluded):
            chosen.append(title)
    return chosen


@exercise(
    "Which tags are used by only one article? Return them sorted; a tag repeated within one article still counts as one.",
    "Sorted tags that occur in exactly one of the lists.",
)
def tags_used_once(articles: dict[str, list[str]]) -> list[str]:
    """Return the tags that belong to exactly one article, in alphabetical order. The dictionary maps titles to lists of tags. A tag that is repeated in the list of one article counts once.

    >>> tags_used_once({"Soup": ["hot", "leek", "leek"], "Tea": ["hot"]})
    ['leek']
    >>> tags_used_once({"a": ["x"], "b": ["x"]})
    []
    >>> tags_used_once({})
    []
    """
    counts: dict[str, int] = {}
    for tags in articles.values():
        for tag in set(tags):
            counts[tag] = counts.get(tag, 0) + 1
    return sorted(tag for tag, count in counts.items() if count == 1)


@exercise(
    "Build the reverse index: from tag to the sorted titles that have it, tags sorted too.",
    "Invert title -> tags into tag -> sorted titles with sorted keys.",
)
def titles_by_tag(articles: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return for every tag the titles of the articles with this tag. Both the tags and the titles of a tag are in alphabetical order. No title is listed twice for a tag.

    >>> titles_by_tag({"Tea": ["hot"], "Soup": ["leek", "hot"]})
    {'hot': ['Soup', 'Tea'], 'leek': ['Soup']}
    >>> titles_by_tag({"Tea": ["hot", "hot"]})
    {'hot': ['Tea']}
    >>> titles_by_tag({"Tea": []})
    {}
    """
    index: dict[str, list[str]] = {}
    for title in sorted(articles):
        for tag in set(articles[title]):
            index.setdefault(tag, []).append(title)
    return dict(sorted(index.items()))


@exercise(
    "Recommend the article that shares the most tags with the given one. Ties go to the title that comes first alphabetically; without any shared tag return None. The article itself is not recommended.",
    "Other title with the greatest tag overlap (alphabetical on ties), None if every overlap is empty.",
)
def most_related(articles: dict[str, list[str]], title: str) -> str | None:
    """Return the title of the other article that has the most tags in common with the given one. If several have equally many, return the alphabetically first. If no other article shares a tag, return None.

    >>> most_related({"Soup": ["hot", "leek"], "Tea": ["hot"], "Stew": ["hot", "leek"]}, "Soup")
    'Stew'
    >>> most_related({"Soup": ["hot"], "Ice": ["cold"]}, "Soup") is None
    True
    >>> most_related({"c": ["x"], "b": ["x"], "a": ["x"]}, "a")
    'b'
    """
    best, most = None, 0
    for other in sorted(articles):
        common = len(set(articles[other]) & set(articles[title]))
        if other != title and common > most:
            best, most = other, common
    return best


@exercise(
    "Clean a list of tags: lower case, without '#' and spaces at the ends, empty ones dropped, each once, in order of first appearance.",
    "Normalise tags (strip, remove leading #, lowercase) and remove blanks and duplicates, keeping order.",
)
def clean_tags(tags: list[str]) -> list[str]:
    """Return the tags in a clean form: in lower case, without spaces around them and without '#' at the beginning. Tags that are empty then are left out. Each tag is listed once, in order of first appearance.

    >>> clean_tags([" #Sun", "sun ", "#", "Sea"])
    ['sun', 'sea']
    >>> clean_tags(["a", "B", "b"])
    ['a', 'b']
    >>> clean_tags([])
    []
    """
    cleaned = [tag.strip().lstrip("#").lower() for tag in tags]
    return list(dict.fromkeys(tag for tag in cleaned if tag))


@exercise(
    "May the user do the action? Roles of the user and the actions of each role are given; one role that allows it is enough. Roles without an entry allow nothing, and the role 'admin' allows everything.",
    "True if 'admin' is among the roles or any role's action list contains the action.",
)
def may_do(roles: list[str], action: str, allowed: dict[str, list[str]]) -> bool:
    """Return whether a user with the given roles may carry out the action. The dictionary maps roles to the actions they allow. It is enough if one of the roles allows the action. The role 'admin' allows every action. Roles that are not in the dictionary allow nothing.

    >>> may_do(["reader"], "read", {"reader": ["read"]})
    True
    >>> may_do(["reader", "guest"], "write", {"reader": ["read"]})
    False
    >>> may_do(["admin"], "write", {})
    True
    """
    if "admin" in roles:
        return True
    return any(action in allowed.get(role, []) for role in roles)


@exercise(
    "List all actions that a user with these roles may do, sorted and without repeats.",
    "Union of the actions of the roles, in alphabetical order; unknown roles add nothing.",
)
def all_allowed_actions(roles, allowed):
    """Return all actions that the roles allow together, sorted and without repeats. The dictionary allowed maps each role to a list of actions. Unknown roles allow nothing.

    >>> all_allowed_actions(["reader", "writer"], {"reader": ["read"], "writer": ["write", "read"]})
    ['read', 'write']
    >>> all_allowed_actions(["guest"], {"reader": ["read"]})
    []
    >>> all_allowed_actions([], {})
    []
    """
    actions = set()
    for role in roles:
        actions.update(allowed.get(role, []))
    return sorted(actions)


@exercise(
    "Which roles could be given to somebody who needs the actions? Return the sorted names of the roles that allow every needed action on their own.",
    "Sorted roles whose action list is a superset of the needed actions.",
)
def sufficient_roles(needed: list[str], allowed: dict[str, list[str]]) -> list[str]:
    """Return the sorted names of all roles that by themselves allow every needed action. The dictionary maps roles to lists of actions. If nothing is needed, every role is sufficient.

    >>> sufficient_roles(["read", "write"], {"editor": ["write", "read"], "reader": ["read"]})
    ['editor']
    >>> sufficient_roles([], {"reader": ["read"], "editor": []})
    ['editor', 'reader']
    >>> sufficient_roles(["delete"], {"reader": ["read"]})
    []
    """
    return sorted(role for role, actions in allowed.items() if set(needed) <= set(actions))


@exercise(
    "Convert permission letters to a number: r counts 4, w counts 2, x counts 1, each at most once. Another letter raises ValueError.",
    "Sum of r=4, w=2, x=1 over the distinct letters; ValueError for anything else.",
)
def permission_number(letters: str) -> int:
    """Return the number for a set of permission letters: 'r' is 4, 'w' is 2 and 'x' is 1, and the values are added up. A letter that is repeated counts once. An empty text gives 0. Raise ValueError for other letters.

    >>> permission_number("rw")
    6
    >>> permission_number("xrx")
    5
    >>> permission_number("")
    0
    >>> permission_number("rq")
    Traceback (most recent call last):
        ...
    ValueError: unknown permission
    """
    values = {"r": 4, "w": 2, "x": 1}
    if any(letter not in values for letter in letters):
        raise ValueError("unknown permission")
    return sum(values[letter] for letter in set(letters))


@exercise(
    "Write a permission number from 0 to 7 as three characters: 'r', 'w', 'x' where 4, 2 and 1 are contained, '-' otherwise. Other numbers raise ValueError.",
    "Format bits 4/2/1 as 'rwx' with dashes for missing ones; ValueError outside 0..7.",
)
def text_of_permissions(number: int) -> str:
    """Return a text of three characters for a permission number. They are 'r', 'w' and 'x' if 4, 2 and 1 are contained in the number, and '-' where not. Raise ValueError if the number is not between 0 and 7.

    >>> text_of_permissions(6)
    'rw-'
    >>> text_of_permissions(1)
    '--x'
    >>> text_of_permissions(8)
    Traceback (most recent call last):
        ...
    ValueError: number must be from 0 to 7
    """
    if not 0 <= number <= 7:
        raise ValueError("number must be from 0 to 7")
    return "".join(letter if number & bit else "-" for letter, bit in zip("rwx", (4, 2, 1)))


@exercise(
    "Compare a group's members before and after: return a text like '+Bea -Tom' with the newcomers (sorted, '+') first and then those who left (sorted, '-'); without changes 'no changes'.",
    "Summarise set differences as '+name' and '-name' words; 'no changes' if the sets are equal.",
)
def changes_of_members(before: list[str], after: list[str]) -> str:
    """Return a text that tells who has joined and who has left a group. Those who joined come first, each with '+' in front, then those who left with '-'. Both are in alphabetical order, and everything is separated by spaces. If nothing has changed, return 'no changes'.

    >>> changes_of_members(["Ida", "Tom"], ["Ida", "Bea"])
    '+Bea -Tom'
    >>> changes_of_members(["Ida"], ["Ida", "Ida"])
    'no changes'
    >>> changes_of_members([], ["Tom", "Abe"])
    '+Abe +Tom'
    """
    joined = ["+" + name for name in sorted(set(after) - set(before))]
    left = ["-" + name for name in sorted(set(before) - set(after))]
    return " ".join(joined + left) or "no changes"


@exercise(
    "Group people by exactly the same set of skills; the order and repetition of skills do not matter. Return the lists of names with at least two people, each sorted, the lists sorted as well.",
    "Names sharing an identical skill set, as sorted groups of two or more.",
)
def same_skill_groups(skills: dict[str, list[str]]) -> list[list[str]]:
    """Return groups of people who have exactly the same skills. The dictionary maps each person to a list of skills, in which order and repetitions do not matter. Each group has at least two people. The names in a group and the groups themselves are sorted.

    >>> same_skill_groups({"Tom": ["cook", "sew"], "Ida": ["sew", "cook"], "Bea": ["cook"]})
    [['Ida', 'Tom']]
    >>> same_skill_groups({"Tom": ["cook"]})
    []
    >>> same_skill_groups({"b": [], "a": []})
    [['a', 'b']]
    """
    groups: dict[frozenset, list[str]] = {}
    for name in sorted(skills):
        groups.setdefault(frozenset(skills[name]), []).append(name)
    return sorted(group for group in groups.values() if len(group) >= 2)


@exercise(
    "Which skills does the team lack? Return the required skills that nobody in the team has, in the order of the requirements.",
    "Requirements not found in any member's skill list.",
)
def lacking_skills(team: dict[str, list[str]], required: list[str]) -> list[str]:
    """Return the required skills that no member of the team has. The team maps each member to a list of skills. The order is that of the requirements. If nothing is lacking, return an empty list.

    >>> lacking_skills({"Ida": ["cook"], "Tom": ["sew"]}, ["drive", "cook", "paint"])
    ['drive', 'paint']
    >>> lacking_skills({"Ida": ["cook"]}, ["cook"])
    []
    >>> lacking_skills({}, ["cook"])
    ['cook']
    """
    present = {skill for skills in team.values() for skill in skills}
    return [skill for skill in required if skill not in present]


@exercise(
    "Whom can the team not do without? Return the sorted members who are the only ones with some required skill.",
    "Members that are the sole holder of at least one of the required skills, alphabetically.",
)
def indispensable_members(team: dict[str, list[str]], required: list[str]) -> list[str]:
    """Return the sorted names of the members who cannot be replaced. These are the people who are the only ones in the team with one of the required skills. The team maps members to their skills.

    >>> indispensable_members({"Ida": ["cook", "sew"], "Tom": ["sew"]}, ["cook", "sew"])
    ['Ida']
    >>> indispensable_members({"Ida": ["sew"], "Tom": ["sew"]}, ["sew"])
    []
    >>> indispensable_members({}, ["sew"])
    []
    """
    needed = set()
    for skill in required:
        holders = [name for name, skills in team.items() if skill in skills]
        if len(holders) == 1:
            needed.add(holders[0])
    return sorted(needed)


@exercise(
    "Replace synonyms in a list of tags by their main form from a dict, then drop the repeats, keeping the order. Tags without an entry stay.",
    "Map tags through a synonym table and deduplicate in order.",
)
def unified_tags(tags: list[str], main_form: dict[str, str]) -> list[str]:
    """Return the tags with each synonym replaced by its main form. The dictionary maps synonyms to main forms; tags that are not in it stay as they are. Repeated tags are listed once, at their first place.

    >>> unified_tags(["car", "auto", "bike"], {"auto": "car"})
    ['car', 'bike']
    >>> unified_tags(["a", "b"], {})
    ['a', 'b']
    >>> unified_tags([], {"x": "y"})
    []
    """
    result: list[str] = []
    for tag in tags:
        tag = main_form.get(tag, tag)
        if tag not in result:
            result.append(tag)
    return result
