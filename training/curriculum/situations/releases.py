"""Version numbers, releases, dependencies, change lists."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Turn a version such as 'v1.12.3' into a tuple of integers. A leading 'v' is optional; parts that are not numbers raise ValueError.",
    "Parse dotted version text, with or without a 'v' in front, into a tuple of ints (ValueError for non-numeric parts).",
)
def version_numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of a version such as '1.12.3' or 'v1.12.3' as a tuple. There may be any number of parts. Raise ValueError if a part is not a whole number.

    >>> version_numbers("v1.12.3")
    (1, 12, 3)
    >>> version_numbers("7")
    (7,)
    >>> version_numbers("1.x")
    Traceback (most recent call last):
        ...
    ValueError: not a version
    """
    parts = text.removeprefix("v").split(".")
    if not all(part.isdigit() for part in parts):
        raise ValueError("not a version")
    return tuple(int(part) for part in parts)


@exercise(
    "What changed between two versions of three numbers? Return 'major', 'minor' or 'patch' for the first number that differs, or 'none' if they are equal.",
    "Name the leftmost differing part of two 'a.b.c' versions: major, minor, patch, or none.",
)
def change_level(old: str, new: str) -> str:
    """Return which part of a version of the form 'a.b.c' has changed from old to new. The answer is 'major', 'minor' or 'patch', according to the first number from the left that is different. If the versions are the same, return 'none'.

    >>> change_level("1.2.3", "1.3.0")
    'minor'
    >>> change_level("1.2.3", "2.2.3")
    'major'
    >>> change_level("1.2.3", "1.2.3")
    'none'
    """
    for name, x, y in zip(["major", "minor", "patch"], old.split("."), new.split(".")):
        if x != y:
            return name
    return "none"


@exercise(
    "Decide the next version from the kinds of changes since the last release: any 'breaking' change raises the first number, otherwise any 'feature' the second, otherwise any 'fix' the third. Numbers to the right of the raised one become 0. Without these changes the version stays.",
    "Bump a version tuple (major, minor, patch) according to the gravest kind among 'breaking', 'feature' and 'fix'; nothing relevant leaves it unchanged.",
)
def version_for_changes(version: tuple[int, int, int], kinds: list[str]) -> tuple[int, int, int]:
    """Return the version that follows after changes of the given kinds. If there is a 'breaking' change, the first number goes up by one and the others become 0. Otherwise a 'feature' raises the second number and sets the third to 0. Otherwise a 'fix' raises the third. Other kinds change nothing.

    >>> version_for_changes((1, 4, 2), ["fix", "feature"])
    (1, 5, 0)
    >>> version_for_changes((1, 4, 2), ["breaking"])
    (2, 0, 0)
    >>> version_for_changes((1, 4, 2), ["docs"])
    (1, 4, 2)
    """
    major, minor, patch = version
    if "breaking" in kinds:
        return major + 1, 0, 0
    if "feature" in kinds:
        return major, minor + 1, 0
    if "fix" in kinds:
        return major, minor, patch + 1
    return version


@exercise(
    "Find the newest version that starts with the wanted parts: for '1.4' that may be '1.4.7' but not '1.40'. Versions are dotted numbers. None if there is none.",
    "Among dotted versions return the numerically greatest whose leading parts equal those of the wanted prefix; None without a match.",
)
def newest_in_line(versions: list[str], line: str) -> str | None:
    """Return the newest of the versions that belong to a line such as '1.4'. A version belongs to it if its first parts are exactly those of line. The parts are compared as numbers to find the newest. If no version belongs to the line, return None.

    >>> newest_in_line(["1.4.9", "1.4.10", "1.40.0"], "1.4")
    '1.4.10'
    >>> newest_in_line(["2.0", "2.1"], "2")
    '2.1'
    >>> newest_in_line(["2.0"], "3") is None
    True
    """
    fitting = [v for v in versions if (v + ".").startswith(line + ".")]
    return max(fitting, key=lambda v: [int(part) for part in v.split(".")], default=None)


@exercise(
    "Sort releases from newest to oldest. A release is a 'name version' text with a dotted version of numbers; the version decides, and equal versions keep their order.",
    "Order 'name version' texts by descending numeric version, stable for ties.",
)
def releases_newest_first(releases):
    """Return the releases sorted by version, the newest first. Each release is a text 'name version', the version being numbers joined by dots. Releases with the same version stay in their order.

    >>> releases_newest_first(["app 1.9", "app 1.10", "app 0.3"])
    ['app 1.10', 'app 1.9', 'app 0.3']
    >>> releases_newest_first(["b 1.0", "a 1.0"])
    ['b 1.0', 'a 1.0']
    >>> releases_newest_first([])
    []
    """
    return sorted(releases, key=lambda r: [int(n) for n in r.split()[1].split(".")], reverse=True)


@exercise(
    "Check a version against a requirement such as '>=1.4' or '<2.0' or '==1.4'. All versions consist of two numbers. Another operator raises ValueError.",
    "Evaluate a requirement made of '>=', '<' or '==' and a two-part version for a given two-part version; ValueError for other operators.",
)
def meets_requirement(version: str, requirement: str) -> bool:
    """Return whether the version meets the requirement. A requirement is one of the operators '>=', '==' and '<' followed directly by a version. All versions have the form 'a.b' with two numbers. Raise ValueError if the requirement begins in another way.

    >>> meets_requirement("1.10", ">=1.9")
    True
    >>> meets_requirement("2.0", "<2.0")
    False
    >>> meets_requirement("1.4", "~1.4")
    Traceback (most recent call last):
        ...
    ValueError: unknown operator
    """
    actual = [int(n) for n in version.split(".")]
    limit = [int(n) for n in requirement.lstrip("<>=~").split(".")]
    if requirement.startswith(">="):
        return actual >= limit
    if requirement.startswith("=="):
        return actual == limit
    if requirement.startswith("<"):
        return actual < limit
    raise ValueError("unknown operator")


@exercise(
    "Split a requirement like 'paint>=2.1' into the package name, the operator and the version. If there is only a name, operator and version are empty texts.",
    "Separate name, comparison sign (>=, <=, ==) and version of a dependency text; bare names give ('name', '', '').",
)
def requirement_parts(text: str) -> tuple[str, str, str]:
    """Return the name, the operator and the version of a requirement such as 'paint>=2.1'. The operator is '>=', '<=' or '=='. Spaces around the three parts are removed. Without an operator the whole text is the name, and the other parts are empty.

    >>> requirement_parts("paint>=2.1")
    ('paint', '>=', '2.1')
    >>> requirement_parts("draw == 1.0")
    ('draw', '==', '1.0')
    >>> requirement_parts("draw")
    ('draw', '', '')
    """
    for operator in (">=", "<=", "=="):
        if operator in text:
            name, version = text.split(operator)
            return name.strip(), operator, version.strip()
    return text.strip(), "", ""


@exercise(
    "Compare two lists of installed packages, given as dicts from name to version. Return three sorted lists of names: added, removed, and changed in version.",
    "Given old and new package dicts return (added, removed, updated) names, each list in alphabetical order.",
)
def package_changes(old: dict[str, str], new: dict[str, str]) -> tuple[list[str], list[str], list[str]]:
    """Return three lists of package names: those only in new, those only in old, and those in both but with different versions. Old and new map names to versions. Each of the lists is sorted alphabetically.

    >>> package_changes({"a": "1", "b": "1"}, {"b": "2", "c": "1"})
    (['c'], ['a'], ['b'])
    >>> package_changes({"a": "1"}, {"a": "1"})
    ([], [], [])
    >>> package_changes({}, {"z": "1", "y": "1"})
    (['y', 'z'], [], [])
    """
    added = sorted(new.keys() - old.keys())
    removed = sorted(old.keys() - new.keys())
    changed = sorted(name for name in old.keys() & new.keys() if old[name] != new[name])
    return added, removed, changed


@exercise(
    "Write the change of a package as text: 'name: old -> new', with 'name: new (added)' if there was no old version and 'name: old (removed)' if there is no new one. A missing version is None; both missing raises ValueError.",
    "Describe a version change in one line, depending on which of the two versions is None; two Nones are a ValueError.",
)
def change_line(name: str, old: str | None, new: str | None) -> str:
    """Return one line that describes how the version of a package changed. Usually it is 'NAME: OLD -> NEW'. If old is None it is 'NAME: NEW (added)', if new is None 'NAME: OLD (removed)'. Raise ValueError if both are None.

    >>> change_line("paint", "1.0", "1.1")
    'paint: 1.0 -> 1.1'
    >>> change_line("paint", None, "1.1")
    'paint: 1.1 (added)'
    >>> change_line("paint", "1.0", None)
    'paint: 1.0 (removed)'
    >>> change_line("paint", None, None)
    Traceback (most recent call last):
        ...
    ValueError: no versions
    """
    if old is None and new is None:
        raise ValueError("no versions")
    if old is None:
        return f"{name}: {new} (added)"
    if new is None:
        return f"{name}: {old} (removed)"
    return f"{name}: {old} -> {new}"


@exercise(
    "Determine everything that a package needs, directly or through other packages, from a dict of direct needs. Return the names sorted, without the package itself; packages not in the dict need nothing.",
    "Collect all transitive dependencies of a name from a dict name -> list of names, sorted and excluding the name.",
)
def everything_needed(package: str, needs: dict[str, list[str]]) -> list[str]:
    """Return the sorted names of all packages that package needs directly or indirectly. The dictionary maps a package to those it needs directly; one that is missing there needs nothing. The package itself is not listed, even if the needs go round in a circle.

    >>> everything_needed("app", {"app": ["ui", "net"], "ui": ["font"]})
    ['font', 'net', 'ui']
    >>> everything_needed("a", {"a": ["b"], "b": ["a"]})
    ['b']
    >>> everything_needed("x", {})
    []
    """
    found: set[str] = set()
    open_names = [package]
    while open_names:
        for name in needs.get(open_names.pop(), []):
            if name not in found:
                found.add(name)
                open_names.append(name)
    return sorted(found - {package})


@exercise(
    "Which packages would be affected by a change of the given one? Those that need it directly, sorted. The dict maps each package to the list of what it needs.",
    "Return in alphabetical order all keys whose list contains the given name.",
)
def users_of_package(package, needs):
    """Return the sorted names of the packages that need the given package directly. The dictionary needs maps each package to the list of packages it needs. If nobody needs it, the result is empty.

    >>> users_of_package("font", {"ui": ["font"], "app": ["ui"], "pdf": ["font", "zip"]})
    ['pdf', 'ui']
    >>> users_of_package("app", {"ui": ["font"]})
    []
    >>> users_of_package("x", {})
    []
    """
    return sorted(name for name, needed in needs.items() if package in needed)


@exercise(
    "Check that the order of steps is allowed: every needed step stands somewhere before the step that needs it. Steps without an entry in the dict need nothing.",
    "Validate a list order against a dict of prerequisites; True if no step comes before one of its needs or lacks it.",
)
def order_respects_needs(order: list[str], needs: dict[str, list[str]]) -> bool:
    """Return True if each step of order comes after all steps that it needs. A needed step that is missing from the order makes it wrong. Steps without an entry in needs can stand anywhere.

    >>> order_respects_needs(["sand", "paint"], {"paint": ["sand"]})
    True
    >>> order_respects_needs(["paint", "sand"], {"paint": ["sand"]})
    False
    >>> order_respects_needs(["paint"], {"paint": ["sand"]})
    False
    """
    done = set()
    for step in order:
        if not all(need in done for need in needs.get(step, [])):
            return False
        done.add(step)
    return True


@exercise(
    "Sort change notes by kind: lines beginning with 'fix:' and 'new:' are collected under these kinds without the prefix and trimmed, all others under 'other'. Kinds without notes are left out.",
    "Group notes by the prefix 'fix:' or 'new:' (stripped off), anything else going to 'other', in a dict of lists.",
)
def notes_by_kind(notes: list[str]) -> dict[str, list[str]]:
    """Return the change notes grouped by kind. A note 'fix: text' belongs to 'fix' and a note 'new: text' to 'new'; only the text after the colon, without surrounding spaces, is kept. Any other note belongs to 'other' and is kept whole. Only kinds that occur are in the dictionary.

    >>> notes_by_kind(["fix: crash at start", "new: dark mode", "cleanup", "fix:typo"])
    {'fix': ['crash at start', 'typo'], 'new': ['dark mode'], 'other': ['cleanup']}
    >>> notes_by_kind(["fix"])
    {'other': ['fix']}
    >>> notes_by_kind([])
    {}
    """
    groups: dict[str, list[str]] = {}
    for note in notes:
        kind, colon, text = note.partition(":")
        if colon and kind in ("fix", "new"):
            groups.setdefault(kind, []).append(text.strip())
        else:
            groups.setdefault("other", []).append(note)
    return groups


@exercise(
    "Write the heading of a release: the version and the date joined by ' - ', and below it a line of as many '=' as the heading is long. Without a date only the version.",
    "Return two lines: 'VERSION - DATE' (or just VERSION if the date is empty) and an underline of equal signs of the same length.",
)
def release_heading(version: str, date: str) -> str:
    """Return a heading of two lines. The first consists of the version, ' - ' and the date; if the date is empty, it is only the version. The second line consists of '=' signs and is as long as the first.

    >>> print(release_heading("1.4.0", "2024-05-01"))
    1.4.0 - 2024-05-01
    ==================
    >>> print(release_heading("2.0", ""))
    2.0
    ===
    >>> release_heading("1", "")
    '1\\n='
    """
    title = f"{version} - {date}" if date else version
    return title + "\n" + "=" * len(title)


@exercise(
    "Find the names that were changed by at least two of the given change sets, in alphabetical order. Each change set is a list of file names, where a file may be repeated but counts once per set.",
    "Files occurring in two or more of the lists (repeats within one list do not count), sorted.",
)
def files_changed_repeatedly(changes: list[list[str]]) -> list[str]:
    """Return the sorted names of files that occur in at least two of the change sets. A change set is a list of names; a name repeated within one set counts only once. If there are no such files, return an empty list.

    >>> files_changed_repeatedly([["a.py", "b.py"], ["b.py", "c.py"], ["c.py"]])
    ['b.py', 'c.py']
    >>> files_changed_repeatedly([["a.py", "a.py"]])
    []
    >>> files_changed_repeatedly([])
    []
    """
    counts = Counter(name for change in changes for name in set(change))
    return sorted(name for name, count in counts.items() if count >= 2)


@exercise(
    "Between which two neighbouring builds did the test begin to fail? Results are booleans, True for passed. Return the index of the first failing build after which no build passes any more, or None if the last build passes or there are no builds.",
    "Start index of the final run of False values; None for an empty list or one ending in True.",
)
def failing_since(results: list[bool]) -> int | None:
    """Return the index of the build since which the test fails without interruption up to the last build. The results are True for builds that passed. If the last build passed or there are no builds, return None.

    >>> failing_since([True, False, True, False, False])
    3
    >>> failing_since([True, True]) is None
    True
    >>> failing_since([False, False])
    0
    """
    if not results or results[-1]:
        return None
    i = len(results) - 1
    while i > 0 and not results[i - 1]:
        i -= 1
    return i


@exercise(
    "Summarise test results, a dict from test name to 'passed', 'failed' or 'skipped', as text: 'P passed, F failed, S skipped'. Counts of zero are left out; without any results the text is 'no tests'.",
    "Report counts per outcome in the order passed, failed, skipped, omitting zeros; 'no tests' when there is nothing.",
)
def outcome_summary(results: dict[str, str]) -> str:
    """Return a text that tells how many tests passed, failed and were skipped, such as '3 passed, 1 failed'. The order is always passed, failed, skipped, and outcomes that do not occur are not mentioned. If there are no results, return 'no tests'.

    >>> outcome_summary({"a": "failed", "b": "passed", "c": "passed"})
    '2 passed, 1 failed'
    >>> outcome_summary({"a": "skipped"})
    '1 skipped'
    >>> outcome_summary({})
    'no tests'
    """
    outcomes = list(results.values())
    parts = []
    for name in ("passed", "failed", "skipped"):
        if name in outcomes:
            parts.append(f"{outcomes.count(name)} {name}")
    return ", ".join(parts) or "no tests"


@exercise(
    "A test is flaky if it both passed and failed over the runs. Given (test, passed) pairs, return the flaky tests in alphabetical order.",
    "Names that occur with True and also with False in a list of (name, bool) pairs, sorted.",
)
def flaky_tests(runs):
    """Return the sorted names of all tests that sometimes passed and sometimes failed. The runs are (name, passed) pairs. A test that always had the same result is not listed.

    >>> flaky_tests([("load", True), ("save", True), ("load", False)])
    ['load']
    >>> flaky_tests([("load", False), ("load", False)])
    []
    >>> flaky_tests([])
    []
    """
    passed = {name for name, ok in runs if ok}
    failed = {name for name, ok in runs if not ok}
    return sorted(passed & failed)


@exercise(
    "Split tests over several machines: test number i goes to machine i modulo the number of machines. Return a list of lists of names; at least one machine is required, otherwise raise ValueError.",
    "Distribute a list round-robin into n lists; ValueError if n is less than 1.",
)
def tests_per_machine(tests: list[str], machines: int) -> list[list[str]]:
    """Return for each machine the list of tests that it has to run. The tests are dealt out in turn: the first to the first machine, the second to the second, and after the last machine the first one is next. Raise ValueError if there is not at least one machine.

    >>> tests_per_machine(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    >>> tests_per_machine(["a"], 3)
    [['a'], [], []]
    >>> tests_per_machine(["a"], 0)
    Traceback (most recent call last):
        ...
    ValueError: no machine
    """
    if machines < 1:
        raise ValueError("no machine")
    return [tests[i::machines] for i in range(machines)]


@exercise(
    "Compute the share of covered lines in percent, rounded down. Lines and covered lines are lists of line numbers; covered numbers that are not in the first list do not count. No lines count as 100 percent.",
    "Floor percentage of the distinct lines that are also in the covered list; 100 for no lines.",
)
def coverage_percent(lines: list[int], covered: list[int]) -> int:
    """Return which percentage of the lines is covered, rounded down to a whole number. Only covered lines that are among lines count, and repeated numbers count once. If there are no lines, return 100.

    >>> coverage_percent([1, 2, 3], [2, 3, 9])
    66
    >>> coverage_percent([], [1])
    100
    >>> coverage_percent([5, 6], [5, 5, 6])
    100
    """
    wanted = set(lines)
    if not wanted:
        return 100
    return 100 * len(wanted & set(covered)) // len(wanted)


@exercise(
    "Group consecutive line numbers that are not covered, for a report: return texts '4' or '7-9', for the numbers from 1 to total that are missing in the covered list.",
    "List the uncovered numbers of 1..total as strings, writing neighbours as 'first-last'.",
)
def uncovered_report(total: int, covered: list[int]) -> list[str]:
    """Return a report on the line numbers from 1 to total that are not covered. Several consecutive lines are reported as 'FIRST-LAST', a single line by its number. If everything is covered, return an empty list.

    >>> uncovered_report(9, [1, 2, 3, 5, 6])
    ['4', '7-9']
    >>> uncovered_report(3, [1, 2, 3])
    []
    >>> uncovered_report(2, [])
    ['1-2']
    """
    groups: list[list[int]] = []
    for n in range(1, total + 1):
        if n not in covered:
            if groups and groups[-1][-1] == n - 1:
                groups[-1].append(n)
            else:
                groups.append([n])
    return [str(g[0]) if len(g) == 1 else f"{g[0]}-{g[-1]}" for g in groups]


@exercise(
    "When does support for a version end? Releases are (version, month number) pairs in order; each is supported until two more releases have come out. Return the month in which support for the version ended, None if it is still supported. An unknown version raises ValueError.",
    "Month of the release two places after the given version in a chronological list, None if there are not yet two later ones, ValueError if the version is absent.",
)
def end_of_support(releases: list[tuple[str, int]], version: str) -> int | None:
    """Return the month in which the support of a version ended. The releases are (version, month) pairs in order of time, and support ends with the second release after the version. If there are fewer than two later releases, return None. Raise ValueError if the version was never released.

    >>> end_of_support([("1.0", 3), ("1.1", 6), ("1.2", 11)], "1.0")
    11
    >>> end_of_support([("1.0", 3), ("1.1", 6)], "1.1") is None
    True
    >>> end_of_support([("1.0", 3)], "2.0")
    Traceback (most recent call last):
        ...
    ValueError: unknown version
    """
    versions = [name for name, _ in releases]
    if version not in versions:
        raise ValueError("unknown version")
    later = releases[versions.index(version) + 1:]
    return later[1][1] if len(later) >= 2 else None


@exercise(
    "Decide which users get a new version in a gradual rollout: those whose number, taken modulo 100, is below the percentage. Keep the order of the user numbers.",
    "Filter ints by n % 100 < percent.",
)
def users_in_rollout(users, percent):
    """Return the user numbers that already get the new version. A user gets it if the last two digits of the number, taken as a number from 0 to 99, are below percent. The order is kept. With 0 percent nobody gets it, with 100 everybody.

    >>> users_in_rollout([105, 250, 319, 420], 20)
    [105, 319]
    >>> users_in_rollout([100, 201], 1)
    [100]
    >>> users_in_rollout([7, 8], 0)
    []
    """
    return [user for user in users if user % 100 < percent]
