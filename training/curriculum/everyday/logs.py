"""Analysing text logs line by line."""

import re
from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "How many lines of the log start with the word ERROR?",
    "Number of log lines that begin with 'ERROR'.",
)
def count_error_lines(log: str) -> int:
    """Count the lines of a log that start with 'ERROR'.

    >>> count_error_lines("INFO ok\\nERROR disk\\nERROR net")
    2
    >>> count_error_lines("INFO no ERROR here")
    0
    >>> count_error_lines("")
    0
    """
    return sum(line.startswith("ERROR") for line in log.splitlines())


@exercise(
    "Tally the levels, where the level is the first word of each line; blank lines do not count.",
    "Count log lines by their leading word and return a dict; empty lines are skipped.",
)
def level_histogram(lines: list[str]) -> dict[str, int]:
    """Count log lines by level, the first word of each line.

    >>> level_histogram(["INFO a", "WARN b", "INFO c"])
    {'INFO': 2, 'WARN': 1}
    >>> level_histogram(["", "  ", "DEBUG x y"])
    {'DEBUG': 1}
    >>> level_histogram([])
    {}
    """
    counts: dict[str, int] = {}
    for line in lines:
        words = line.split()
        if words:
            counts[words[0]] = counts.get(words[0], 0) + 1
    return counts


@exercise(
    "Break '[time] LEVEL: message' into its three parts; None if the line has another shape.",
    "Parse a log line with a bracketed time, a capitalised level, a colon and a message into a tuple, or return None.",
)
def bracketed_log_parts(line: str):
    """Split a line '[time] LEVEL: message' into (time, level, message), or return None.

    >>> bracketed_log_parts("[10:05] WARN: low disk")
    ('10:05', 'WARN', 'low disk')
    >>> bracketed_log_parts("[1] INFO: a: b")
    ('1', 'INFO', 'a: b')
    >>> bracketed_log_parts("garbage") is None
    True
    """
    match = re.match(r"\[([^\]]+)\] ([A-Z]+): (.*)", line)
    return match.groups() if match else None


@exercise(
    "Last n lines of a text, joined again by newlines.",
    "Keep only the tail of a log: its final n lines as one string; all of it if there are fewer.",
)
def log_tail(text: str, n: int) -> str:
    """Return the last n lines of a text.

    >>> log_tail("a\\nb\\nc", 2)
    'b\\nc'
    >>> log_tail("a\\nb", 5)
    'a\\nb'
    >>> log_tail("a\\nb", 0)
    ''
    """
    lines = text.splitlines()
    return "\n".join(lines[-n:]) if n > 0 else ""


@exercise(
    "Collapse neighbouring identical lines into one, adding ' (xN)' where N of them were together.",
    "Squeeze consecutive duplicates of log messages; a group of N > 1 equal lines becomes 'line (xN)'.",
)
def squeeze_log(lines: list[str]) -> list[str]:
    """Merge consecutive equal lines, marking how often they occurred.

    >>> squeeze_log(["up", "down", "down", "down"])
    ['up', 'down (x3)']
    >>> squeeze_log(["a", "b", "a"])
    ['a', 'b', 'a']
    >>> squeeze_log([])
    []
    """
    result = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        count = j - i
        result.append(lines[i] if count == 1 else f"{lines[i]} (x{count})")
        i = j
    return result


@exercise(
    "Slowest request: among lines 'path milliseconds' return the path with the largest time, the first one on a tie, None for no lines.",
    "Find which path took longest. Each line holds a path and an integer duration separated by a space.",
)
def slowest_path(lines: list[str]):
    """Return the path with the longest time in lines 'path ms', or None.

    >>> slowest_path(["/a 20", "/b 180", "/c 35"])
    '/b'
    >>> slowest_path(["/a 5", "/b 5"])
    '/a'
    >>> slowest_path([]) is None
    True
    """
    best_path, best_time = None, -1
    for line in lines:
        path, ms = line.split()
        if int(ms) > best_time:
            best_path, best_time = path, int(ms)
    return best_path


@exercise(
    "Mean of the numbers after 'ms=' in all lines that have one, or 0.0 when no line has.",
    "Average response time found in fields of the form ms=123; lines without such a field are ignored.",
)
def mean_ms(lines):
    """Return the average of the 'ms=' values in log lines, 0.0 without any.

    >>> mean_ms(["GET ms=10", "POST ms=20 ok"])
    15.0
    >>> mean_ms(["nothing", "ms=7"])
    7.0
    >>> mean_ms([])
    0.0
    """
    values = [int(v) for line in lines for v in re.findall(r"\bms=(\d+)", line)]
    return sum(values) / len(values) if values else 0.0


@exercise(
    "Which users logged in but never logged out? Events are (user, action) pairs with action 'in' or 'out'; answer sorted.",
    "Work through login and logout events in order and list, alphabetically, the users still logged in at the end.",
)
def still_logged_in(events: list[tuple[str, str]]) -> list[str]:
    """Return the users who are logged in after all events, sorted.

    Events are (user, 'in') or (user, 'out').

    >>> still_logged_in([("ann", "in"), ("bob", "in"), ("ann", "out")])
    ['bob']
    >>> still_logged_in([("ann", "in"), ("ann", "out"), ("ann", "in")])
    ['ann']
    >>> still_logged_in([("eve", "out")])
    []
    """
    online = set()
    for user, action in events:
        if action == "in":
            online.add(user)
        else:
            online.discard(user)
    return sorted(online)


@exercise(
    "Group messages by their component, the text before the first colon; messages and components are stripped.",
    "From lines 'component: message' build a dict of component to list of messages.",
)
def messages_by_component(lines: list[str]) -> dict[str, list[str]]:
    """Group the messages of lines 'component: message' by component.

    >>> messages_by_component(["db: slow", "web: up", "db: ok"])
    {'db': ['slow', 'ok'], 'web': ['up']}
    >>> messages_by_component(["x : y: z"])
    {'x': ['y: z']}
    >>> messages_by_component([])
    {}
    """
    groups = defaultdict(list)
    for line in lines:
        component, _, message = line.partition(":")
        groups[component.strip()].append(message.strip())
    return dict(groups)


@exercise(
    "The n most frequent words after the level, as (word, count), most frequent first; equal counts stay in order of first appearance.",
    "Rank status words: count the second word of each line and return the n commonest with their counts.",
)
def common_second_words(lines, n):
    """Return the n most common second words of the lines with their counts.

    >>> common_second_words(["E disk full", "E net", "W disk"], 1)
    [('disk', 2)]
    >>> common_second_words(["I a", "I b"], 5)
    [('a', 1), ('b', 1)]
    >>> common_second_words([], 3)
    []
    """
    return Counter(line.split()[1] for line in lines).most_common(n)


@exercise(
    "Hide numbers of four or more digits by replacing each digit with '#'.",
    "Mask long digit runs (at least 4 digits) in a log message, keeping their length.",
)
def mask_long_numbers(message: str) -> str:
    """Replace the digits of numbers with four or more digits by '#'.

    >>> mask_long_numbers("card 12345 ok 200")
    'card ##### ok 200'
    >>> mask_long_numbers("id=9999")
    'id=####'
    >>> mask_long_numbers("none")
    'none'
    """
    return re.sub(r"\d{4,}", lambda m: "#" * len(m.group()), message)


@exercise(
    "Indices of lines that follow directly on a line containing the marker.",
    "Line numbers (from zero) of all lines whose predecessor contains `marker`.",
)
def follows_marker(lines: list[str], marker: str) -> list[int]:
    """Return the indices of lines directly after a line that contains the marker.

    >>> follows_marker(["start", "a", "b start", "c"], "start")
    [1, 3]
    >>> follows_marker(["x", "start"], "start")
    []
    >>> follows_marker([], "s")
    []
    """
    return [i for i in range(1, len(lines)) if marker in lines[i - 1]]


@exercise(
    "Read 'key=value' fields of a line into a dict; words without an equals sign are ignored.",
    "Extract the key=value words from a log line as a dictionary of strings.",
)
def line_fields(line: str) -> dict[str, str]:
    """Return the key=value words of a line as a dict.

    >>> line_fields("req id=7 user=ann done")
    {'id': '7', 'user': 'ann'}
    >>> line_fields("a=b=c")
    {'a': 'b=c'}
    >>> line_fields("plain words")
    {}
    """
    return dict(word.split("=", 1) for word in line.split() if "=" in word)


@exercise(
    "Lines with a time between start and end inclusive, where each line begins with 'HH:MM '.",
    "Select log lines by time of day; times are the first five characters and compare as text.",
)
def lines_in_window(lines: list[str], start: str, end: str) -> list[str]:
    """Return the lines whose leading 'HH:MM' lies from start to end inclusive.

    >>> lines_in_window(["08:59 a", "09:00 b", "10:30 c"], "09:00", "10:00")
    ['09:00 b']
    >>> lines_in_window(["10:00 x"], "09:00", "10:00")
    ['10:00 x']
    >>> lines_in_window([], "00:00", "23:59")
    []
    """
    return [line for line in lines if start <= line[:5] <= end]


@exercise(
    "Number of requests per hour: keys are the hours 0 to 23 found in lines starting with 'HH:', sorted by hour.",
    "Count lines by their leading two-digit hour and return a dict ordered by hour with int keys.",
)
def requests_per_hour(lines):
    """Count lines by the hour at their beginning ('HH:MM ...'), ordered by hour.

    >>> requests_per_hour(["10:01 x", "09:30 y", "10:59 z"])
    {9: 1, 10: 2}
    >>> requests_per_hour(["00:00 a"])
    {0: 1}
    >>> requests_per_hour([])
    {}
    """
    counts = Counter(int(line[:2]) for line in lines)
    return dict(sorted(counts.items()))


@exercise(
    "Percentage of status codes that are 500 or higher, rounded to one decimal; 0.0 for none at all.",
    "Server error rate in percent, with one digit after the point, for a list of HTTP status codes.",
)
def server_error_rate(codes: list[int]) -> float:
    """Return the percentage of codes from 500 on, rounded to one decimal.

    >>> server_error_rate([200, 500, 404, 503])
    50.0
    >>> server_error_rate([200, 200, 500])
    33.3
    >>> server_error_rate([])
    0.0
    """
    if not codes:
        return 0.0
    failures = sum(1 for code in codes if code >= 500)
    return round(100 * failures / len(codes), 1)


@exercise(
    "Join continuation lines: a line that begins with white space belongs to the line before and is added after one space.",
    "Rebuild log entries that were wrapped; indented lines are appended, stripped, to the previous entry.",
)
def unwrap_entries(lines: list[str]) -> list[str]:
    """Append indented lines to the entry before them.

    >>> unwrap_entries(["error in x", "  at y", "  at z", "ok"])
    ['error in x at y at z', 'ok']
    >>> unwrap_entries(["a", "b"])
    ['a', 'b']
    >>> unwrap_entries(["  lone"])
    ['lone']
    """
    entries = []
    for line in lines:
        if line[:1].isspace() and entries:
            entries[-1] += " " + line.strip()
        else:
            entries.append(line.strip())
    return entries


@exercise(
    "Longest stretch of consecutive 'ok' states in the series.",
    "Given a list of status words, find how many 'ok' entries occur in a row at most.",
)
def longest_ok_run(states):
    """Return the length of the longest run of 'ok'.

    >>> longest_ok_run(["ok", "fail", "ok", "ok"])
    2
    >>> longest_ok_run(["fail"])
    0
    >>> longest_ok_run([])
    0
    """
    best = current = 0
    for state in states:
        current = current + 1 if state == "ok" else 0
        best = max(best, current)
    return best


@exercise(
    "First position at which the number of failures reaches the limit, counted from 1, or None.",
    "After how many events have `limit` failures (False values) been seen? None if that never happens.",
)
def alarm_position(successes: list[bool], limit: int):
    """Return after how many events the limit of failures is reached, or None.

    >>> alarm_position([True, False, True, False], 2)
    4
    >>> alarm_position([False], 1)
    1
    >>> alarm_position([True, False], 2) is None
    True
    """
    failures = 0
    for position, success in enumerate(successes, start=1):
        if not success:
            failures += 1
            if failures == limit:
                return position
    return None


@exercise(
    "Distinct visitor addresses in order of their first visit; the address is the first word of a line.",
    "List unique first words of log lines, keeping the order in which they first show up.",
)
def visitor_addresses(lines: list[str]) -> list[str]:
    """Return the different first words of the lines in order of appearance.

    >>> visitor_addresses(["1.1 /a", "2.2 /b", "1.1 /c"])
    ['1.1', '2.2']
    >>> visitor_addresses(["x"])
    ['x']
    >>> visitor_addresses([])
    []
    """
    return list(dict.fromkeys(line.split()[0] for line in lines))


@exercise(
    "Turn a traceback text into the name of the exception: the part before the colon in its last line.",
    "Given the text of an error report, return the exception type named at the start of the final non-empty line.",
)
def exception_name(report: str) -> str:
    """Return the exception type from the last line of an error report.

    >>> exception_name("Traceback\\n  File x\\nKeyError: 'a'")
    'KeyError'
    >>> exception_name("ValueError: bad: 3\\n")
    'ValueError'
    >>> exception_name("StopIteration")
    'StopIteration'
    """
    last = report.strip().splitlines()[-1]
    return last.split(":")[0].strip()


@exercise(
    "Pair 'start X' with the following 'stop X' lines and return for each job the number of lines between them.",
    "For lines 'start job' and 'stop job' compute how far apart (in lines) start and stop of each job are; unfinished jobs are left out.",
)
def job_spans(lines: list[str]) -> dict[str, int]:
    """Return for each finished job the distance in lines from its start to its stop.

    >>> job_spans(["start a", "start b", "stop a", "stop b"])
    {'a': 2, 'b': 2}
    >>> job_spans(["start a", "noise here", "note x"])
    {}
    >>> job_spans(["stop z", "start z", "stop z"])
    {'z': 1}
    """
    started = {}
    spans = {}
    for number, line in enumerate(lines):
        action, job = line.split()
        if action == "start":
            started[job] = number
        elif action == "stop" and job in started:
            spans[job] = number - started.pop(job)
    return spans
