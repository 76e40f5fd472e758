"""Evaluating log files: levels, times, requests, errors."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "A log line reads 'LEVEL message'. Return the messages of all lines with the wanted level, which is compared without regard to case. Blank lines are skipped.",
    "Given log lines starting with a level word, collect what follows the level for those lines whose level equals the given one, ignoring case.",
)
def texts_at_level(lines: list[str], level: str) -> list[str]:
    """Return the messages of all log lines with the given level. Each line consists of the level, a space and the message. Upper and lower case make no difference for the level. Blank lines are ignored.

    >>> texts_at_level(["INFO started", "ERROR disk full", "error no net"], "error")
    ['disk full', 'no net']
    >>> texts_at_level(["", "INFO ok"], "Info")
    ['ok']
    >>> texts_at_level([], "info")
    []
    """
    found = []
    for line in lines:
        head, _, message = line.partition(" ")
        if head and head.lower() == level.lower():
            found.append(message)
    return found


@exercise(
    "Keep the log lines that are at least as severe as the given level. The order of severity is DEBUG, INFO, WARNING, ERROR; the level is the first word of a line. Lines with another first word are dropped.",
    "Filter lines by minimum level (DEBUG < INFO < WARNING < ERROR), looking at the first word; lines without one of these words disappear.",
)
def lines_from_level(lines: list[str], minimum: str) -> list[str]:
    """Return the log lines whose level is minimum or more severe. From harmless to severe the levels are DEBUG, INFO, WARNING and ERROR. The level is the first word of the line; lines that do not begin with a level are left out.

    >>> lines_from_level(["DEBUG x", "ERROR y", "WARNING z"], "WARNING")
    ['ERROR y', 'WARNING z']
    >>> lines_from_level(["hello", "INFO a"], "DEBUG")
    ['INFO a']
    >>> lines_from_level(["", "INFO a"], "ERROR")
    []
    """
    levels = ["DEBUG", "INFO", "WARNING", "ERROR"]
    wanted = levels[levels.index(minimum):]
    return [line for line in lines if line.split(" ")[0] in wanted]


@exercise(
    "What is the most severe level in the log? Levels are the first words of the lines and rank DEBUG, INFO, WARNING, ERROR. Other first words count for nothing; without any level return None.",
    "Find the highest level (DEBUG lowest, ERROR highest) with which a line begins, or None if no line begins with a level.",
)
def worst_level(lines):
    """Return the most severe level that occurs as the first word of a line. The ranking from mild to severe is DEBUG, INFO, WARNING, ERROR. If no line starts with one of them, return None.

    >>> worst_level(["INFO a", "WARNING b", "DEBUG c"])
    'WARNING'
    >>> worst_level(["ERROR", "INFO a"])
    'ERROR'
    >>> worst_level(["note: ERROR"]) is None
    True
    """
    first_words = [line.split(" ")[0] for line in lines]
    for level in ["ERROR", "WARNING", "INFO", "DEBUG"]:
        if level in first_words:
            return level
    return None


@exercise(
    "Lines begin with a time 'HH:MM:SS'. Return the seconds between the first and the last line. Fewer than two lines give 0.",
    "Given log lines in time order, each starting with HH:MM:SS, compute the span from first to last in seconds (0 if there are not two lines).",
)
def log_duration(lines: list[str]) -> int:
    """Return how many seconds pass between the first and the last line of a log. Each line begins with the time as 'HH:MM:SS', and all lines are from the same day. If there are fewer than two lines, return 0.

    >>> log_duration(["10:00:00 start", "10:00:30 work", "10:01:05 end"])
    65
    >>> log_duration(["10:00:00 start"])
    0
    >>> log_duration([])
    0
    """
    if len(lines) < 2:
        return 0
    times = []
    for line in (lines[0], lines[-1]):
        h, m, s = line[:8].split(":")
        times.append(int(h) * 3600 + int(m) * 60 + int(s))
    return times[1] - times[0]


@exercise(
    "Find the longest silence in a log. Given ascending times in seconds, return the pair of neighbouring times with the greatest distance; the earliest such pair on ties, None if there are fewer than two times.",
    "Return (before, after) for the widest gap between consecutive times, first one if equal, or None without a gap.",
)
def longest_silence(times: list[int]) -> tuple[int, int] | None:
    """Return the two consecutive times with the largest difference as a pair. The times are ascending. If several gaps are equally long, take the first. If there are fewer than two times, return None.

    >>> longest_silence([0, 5, 30, 40])
    (5, 30)
    >>> longest_silence([0, 5, 10])
    (0, 5)
    >>> longest_silence([7]) is None
    True
    """
    gaps = list(zip(times, times[1:]))
    if not gaps:
        return None
    return max(gaps, key=lambda gap: gap[1] - gap[0])


@exercise(
    "Requests are logged as 'METHOD path status'. Count the requests for each path, most frequent first; paths with the same count alphabetically. Return (path, count) pairs.",
    "From lines of method, path and status, tally the paths and list pairs ordered by falling count, then by path.",
)
def requests_per_path(lines: list[str]) -> list[tuple[str, int]]:
    """Return how often every path was requested, as (path, count) pairs. A line has the form 'METHOD path status'. The most requested path comes first; equal counts are in alphabetical order.

    >>> requests_per_path(["GET /b 200", "GET /a 200", "POST /b 500"])
    [('/b', 2), ('/a', 1)]
    >>> requests_per_path(["GET /b 200", "GET /a 404"])
    [('/a', 1), ('/b', 1)]
    >>> requests_per_path([])
    []
    """
    counts = Counter(line.split()[1] for line in lines)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@exercise(
    "Count the responses per class of status code: 200 to 299 as '2xx', 300 to 399 as '3xx' and so on. The classes are sorted in the result.",
    "Given HTTP status numbers, return a dict from the class name (first digit plus 'xx') to its count, in ascending order of class.",
)
def status_classes(codes):
    """Return how many status codes fall into each class. The class of a code is its first digit followed by 'xx'. Classes that do not occur are left out, the others are sorted.

    >>> status_classes([200, 404, 201, 500])
    {'2xx': 2, '4xx': 1, '5xx': 1}
    >>> status_classes([302])
    {'3xx': 1}
    >>> status_classes([])
    {}
    """
    counts = {}
    for code in sorted(codes):
        name = f"{code // 100}xx"
        counts[name] = counts.get(name, 0) + 1
    return counts


@exercise(
    "What percentage of the requests failed, i.e. had a status of 400 or more? Rounded to one decimal; no requests give 0.0.",
    "Share of codes >= 400 in percent with one decimal place, 0.0 for an empty list.",
)
def failure_percentage(codes: list[int]) -> float:
    """Return the percentage of status codes that are 400 or higher, rounded to one decimal. If there are no codes, return 0.0.

    >>> failure_percentage([200, 404, 500])
    66.7
    >>> failure_percentage([200, 301])
    0.0
    >>> failure_percentage([])
    0.0
    """
    if not codes:
        return 0.0
    failed = sum(1 for code in codes if code >= 400)
    return round(100 * failed / len(codes), 1)


@exercise(
    "Extract all key=value pairs of a log line into a dictionary. Keys and values contain no spaces; words without an equals sign are ignored. A repeated key keeps its last value.",
    "Parse words of the form key=value out of a line and return them as a dict of strings; other words do not matter, later values win.",
)
def pairs_in_log_line(line: str) -> dict[str, str]:
    """Return the key=value words of a log line as a dictionary. Words without '=' are skipped. If a key occurs more than once, the last value counts. A value may itself contain '='.

    >>> pairs_in_log_line("12:00 user=kim action=login ok")
    {'user': 'kim', 'action': 'login'}
    >>> pairs_in_log_line("a=1 a=2 q=x=y")
    {'a': '2', 'q': 'x=y'}
    >>> pairs_in_log_line("nothing here")
    {}
    """
    return dict(word.split("=", 1) for word in line.split() if "=" in word)


@exercise(
    "A log contains 'login NAME' and 'logout NAME' lines. Return the names still logged in at the end, alphabetically. A logout of someone who is not logged in has no effect.",
    "Process lines 'login NAME' / 'logout NAME' in order and return the sorted list of those who are inside afterwards.",
)
def logged_in_at_end(lines):
    """Return the sorted names of all users who are logged in after the last line. Every line is 'login NAME' or 'logout NAME'. A second login or an unmatched logout changes nothing.

    >>> logged_in_at_end(["login kim", "login abe", "logout kim"])
    ['abe']
    >>> logged_in_at_end(["logout kim", "login kim", "login kim"])
    ['kim']
    >>> logged_in_at_end([])
    []
    """
    inside = set()
    for line in lines:
        action, name = line.split()
        if action == "login":
            inside.add(name)
        else:
            inside.discard(name)
    return sorted(inside)


@exercise(
    "Report users with repeated failures: those with at least the given number of failed attempts in a row. Events are (user, success) pairs; a success resets the user's row. Sorted names without repeats.",
    "Given (user, ok) events, find every user who at some time had limit or more consecutive failures (counted per user), sorted.",
)
def users_to_lock(events: list[tuple[str, bool]], limit: int) -> list[str]:
    """Return the sorted names of users who failed to log in at least limit times in a row. The events are (user, success) pairs. The row is counted separately for each user and starts anew after a success.

    >>> users_to_lock([("al", False), ("bo", True), ("al", False)], 2)
    ['al']
    >>> users_to_lock([("al", False), ("al", True), ("al", False)], 2)
    []
    >>> users_to_lock([], 3)
    []
    """
    failures: dict[str, int] = {}
    locked = set()
    for user, success in events:
        failures[user] = 0 if success else failures.get(user, 0) + 1
        if failures[user] >= limit:
            locked.add(user)
    return sorted(locked)


@exercise(
    "Join continuation lines: a line that starts with a space or tab belongs to the line before it and is appended with one space, stripped. A continuation at the very beginning stands on its own, stripped.",
    "Merge indented lines into the preceding line, separated by a single space; an indented first line becomes an entry of its own without the indentation.",
)
def join_continuations(lines: list[str]) -> list[str]:
    """Return the log entries after continuation lines have been joined. A line that begins with a space or a tab continues the entry before; its stripped text is added after one space. If the first line is indented, it forms an entry itself.

    >>> join_continuations(["error in a", "  at line 3", "ok"])
    ['error in a at line 3', 'ok']
    >>> join_continuations(["  lost", "x"])
    ['lost', 'x']
    >>> join_continuations([])
    []
    """
    entries: list[str] = []
    for line in lines:
        if entries and line[:1] in (" ", "\t"):
            entries[-1] += " " + line.strip()
        else:
            entries.append(line.strip())
    return entries


@exercise(
    "Compress repeated log lines: of equal neighbouring lines keep one, and if there were several add ' (N times)' with their number.",
    "Collapse runs of identical consecutive lines to one line each, marking runs longer than one with ' (N times)'.",
)
def shorten_equal_lines(lines):
    """Return the lines with runs of identical consecutive lines shortened to one line. If a run has N lines and N is more than 1, ' (N times)' is added. Equal lines that are not neighbours stay separate.

    >>> shorten_equal_lines(["ping", "ping", "pong", "ping"])
    ['ping (2 times)', 'pong', 'ping']
    >>> shorten_equal_lines(["a"])
    ['a']
    >>> shorten_equal_lines([])
    []
    """
    result = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        result.append(lines[i] if j - i == 1 else f"{lines[i]} ({j - i} times)")
        i = j
    return result


@exercise(
    "Return the lines around each error: every line containing 'ERROR' along with the line directly before and after it. No line is given twice and the order stays.",
    "Context extraction: keep lines that contain ERROR or that are adjacent to such a line, each once, in order.",
)
def error_context(lines: list[str]) -> list[str]:
    """Return all lines that contain 'ERROR' and the lines directly before and after them. Each line is returned only once, in the original order.

    >>> error_context(["a", "b", "ERROR c", "d", "e"])
    ['b', 'ERROR c', 'd']
    >>> error_context(["ERROR a", "b", "ERROR c"])
    ['ERROR a', 'b', 'ERROR c']
    >>> error_context(["a", "b"])
    []
    """
    kept = []
    for i, line in enumerate(lines):
        if any("ERROR" in near for near in lines[max(i - 1, 0):i + 2]):
            kept.append(line)
    return kept


@exercise(
    "Cut the log at its last restart: return the lines that follow the last line equal to 'restart'. Without a restart all lines are returned.",
    "Everything after the final 'restart' line; the whole list if that line never occurs.",
)
def since_last_restart(lines: list[str]) -> list[str]:
    """Return the lines after the last line that is exactly 'restart'. If there is no such line, return all lines.

    >>> since_last_restart(["a", "restart", "b", "restart", "c"])
    ['c']
    >>> since_last_restart(["a", "b"])
    ['a', 'b']
    >>> since_last_restart(["a", "restart"])
    []
    """
    for i in range(len(lines) - 1, -1, -1):
        if lines[i] == "restart":
            return lines[i + 1:]
    return lines


@exercise(
    "How many times did the program start without having stopped before? The log holds the words 'start' and 'stop'; a start while it is already running counts as a crash in between.",
    "Count 'start' entries that come while running, i.e. whose latest preceding start/stop entry is also 'start'. Other entries are ignored.",
)
def count_crashes(events):
    """Return how often 'start' follows a 'start' without a 'stop' between them. Other entries in the list do not matter.

    >>> count_crashes(["start", "work", "start", "stop", "start"])
    1
    >>> count_crashes(["start", "stop"])
    0
    >>> count_crashes([])
    0
    """
    running = False
    crashes = 0
    for event in events:
        if event == "start":
            if running:
                crashes += 1
            running = True
        elif event == "stop":
            running = False
    return crashes


@exercise(
    "Compute the total running time from (time, event) pairs in time order, where the event is 'on' or 'off'. A period that is not ended by 'off' does not count; 'on' while already on is ignored.",
    "Sum the lengths of the phases from 'on' to the next 'off' in a list of (time, event). Open phases at the end are left out and repeated 'on' events keep the earlier start.",
)
def running_time(events: list[tuple[int, str]]) -> int:
    """Return for how long the device was on. The events are (time, 'on') or (time, 'off') pairs in order of time. An 'on' while it is on already and an 'off' while it is off are ignored. A last phase without 'off' is not counted.

    >>> running_time([(0, "on"), (5, "off"), (8, "on"), (9, "on"), (12, "off")])
    9
    >>> running_time([(3, "off"), (4, "on")])
    0
    >>> running_time([])
    0
    """
    total = 0
    started = None
    for time, event in events:
        if event == "on" and started is None:
            started = time
        elif event == "off" and started is not None:
            total += time - started
            started = None
    return total


@exercise(
    "Count events per minute. The events are times in seconds; the result maps the minute number (seconds divided by 60, whole part) to the count, including minutes without events between the first and the last.",
    "Histogram of second stamps by minute, filled with zeros between the smallest and largest minute; {} without events.",
)
def events_per_minute(seconds):
    """Return a dictionary from minute to the number of events in it. The minute of an event is its time in seconds divided by 60, rounded down. Minutes without events that lie between the first and the last minute are listed with 0. If there are no events, return an empty dictionary.

    >>> events_per_minute([5, 59, 130])
    {0: 2, 1: 0, 2: 1}
    >>> events_per_minute([70])
    {1: 1}
    >>> events_per_minute([])
    {}
    """
    if not seconds:
        return {}
    minutes = [s // 60 for s in seconds]
    return {m: minutes.count(m) for m in range(min(minutes), max(minutes) + 1)}


@exercise(
    "Give the median response time in milliseconds; for an even number of times it is the mean of the two middle ones, as a float. Raise ValueError without times.",
    "Median of a list of numbers as a float: the middle value after sorting, or the average of both middle values. Empty input is a ValueError.",
)
def median_response(times: list[int]) -> float:
    """Return the median of the response times as a float. If their number is even, the median is the mean of the two in the middle. Raise ValueError if there are no times.

    >>> median_response([30, 10, 20])
    20.0
    >>> median_response([40, 10, 20, 30])
    25.0
    >>> median_response([])
    Traceback (most recent call last):
        ...
    ValueError: no times
    """
    if not times:
        raise ValueError("no times")
    ordered = sorted(times)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return float(ordered[middle])
    return (ordered[middle - 1] + ordered[middle]) / 2


@exercise(
    "Mark slow requests: given names and times as pairs, return the names whose time is more than twice the average of all times, in order. An empty list gives an empty list.",
    "Names from (name, time) pairs with a time above double the mean time.",
)
def outlier_requests(requests: list[tuple[str, int]]) -> list[str]:
    """Return the names of the requests that took more than twice the mean time of all requests. The requests are (name, time) pairs and the order is kept. If there are no requests, return an empty list.

    >>> outlier_requests([("a", 10), ("b", 12), ("c", 100)])
    ['c']
    >>> outlier_requests([("a", 10), ("b", 10)])
    []
    >>> outlier_requests([])
    []
    """
    if not requests:
        return []
    mean = sum(time for _, time in requests) / len(requests)
    return [name for name, time in requests if time > 2 * mean]


@exercise(
    "Hide secrets in a log line: the value after 'password=' or 'token=' up to the next space is replaced by three stars.",
    "Replace what follows password= and token= (until whitespace) with '***' and leave the remaining text as it is.",
)
def hide_secrets(line: str) -> str:
    """Return the line with the values of 'password=' and 'token=' replaced by '***'. A value extends to the next space or to the end of the line. Everything else is unchanged.

    >>> hide_secrets("user=kim password=abc123 ok")
    'user=kim password=*** ok'
    >>> hide_secrets("token=x password=y")
    'token=*** password=***'
    >>> hide_secrets("all fine")
    'all fine'
    """
    return re.sub(r"(password|token)=\S+", r"\1=***", line)


@exercise(
    "Replace every number in a message with '#', so that similar messages become equal, and count how often each of these patterns occurs, in order of first appearance.",
    "Turn digit runs of each message into '#' and return a dict from pattern to number of messages.",
)
def message_patterns(messages):
    """Return how many messages share each pattern. The pattern of a message is its text with each run of digits replaced by a single '#'. The patterns are in order of first appearance.

    >>> message_patterns(["took 15 ms", "took 230 ms", "port 80 open"])
    {'took # ms': 2, 'port # open': 1}
    >>> message_patterns(["idle"])
    {'idle': 1}
    >>> message_patterns([])
    {}
    """
    counts = {}
    for message in messages:
        pattern = re.sub(r"\d+", "#", message)
        counts[pattern] = counts.get(pattern, 0) + 1
    return counts


@exercise(
    "Find the number of the first line (counting from 1) that is not in time order, that is whose leading time text is smaller than that of the line before. If all are in order the answer is 0.",
    "One-based position of the first log line whose starting HH:MM:SS is earlier than its predecessor's; 0 if there is none.",
)
def first_line_out_of_order(lines: list[str]) -> int:
    """Return the line number, counted from 1, of the first line that has an earlier time than the line before it. The time is the first eight characters, 'HH:MM:SS'. If the lines are in order, return 0.

    >>> first_line_out_of_order(["10:00:00 a", "10:00:05 b", "10:00:01 c"])
    3
    >>> first_line_out_of_order(["10:00:00 a", "10:00:00 b"])
    0
    >>> first_line_out_of_order([])
    0
    """
    for i in range(1, len(lines)):
        if lines[i][:8] < lines[i - 1][:8]:
            return i + 1
    return 0


@exercise(
    "Merge two logs, both lists of (time, text) in time order, into one list in time order. With equal times the entry of the first log comes first.",
    "Combine two time-sorted lists of (time, text) pairs by time; on the same time entries of the first list precede those of the second.",
)
def merge_logs(first: list[tuple[int, str]], second: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return all entries of both logs in order of time. An entry is a (time, text) pair. If two entries have the same time, the one from the first log goes first.

    >>> merge_logs([(1, "a"), (5, "b")], [(3, "x")])
    [(1, 'a'), (3, 'x'), (5, 'b')]
    >>> merge_logs([(1, "z")], [(1, "a")])
    [(1, 'z'), (1, 'a')]
    >>> merge_logs([], [(2, "x")])
    [(2, 'x')]
    """
    return sorted(first + second, key=lambda entry: entry[0])


@exercise(
    "Suppress repeated alarms: from (time, name) pairs in time order keep an alarm only if the same name was not kept within the last wait seconds. A distance of exactly wait is enough to be kept.",
    "Rate-limit alarms per name. Keep a (time, name) entry if that name has not been kept before or its last kept time is at least wait earlier.",
)
def throttled_alarms(alarms, wait):
    """Return the alarms that are passed on. An alarm is a (time, name) pair, and the list is in order of time. It is dropped if an alarm of the same name was passed on less than wait seconds before.

    >>> throttled_alarms([(0, "heat"), (5, "heat"), (10, "heat")], 10)
    [(0, 'heat'), (10, 'heat')]
    >>> throttled_alarms([(0, "heat"), (1, "smoke")], 10)
    [(0, 'heat'), (1, 'smoke')]
    >>> throttled_alarms([], 5)
    []
    """
    last = {}
    passed = []
    for time, name in alarms:
        if name not in last or time - last[name] >= wait:
            passed.append((time, name))
            last[name] = time
    return passed


@exercise(
    "Summarise a log in one sentence 'E errors, W warnings in N lines'. Errors and warnings are the lines beginning with 'ERROR' and 'WARNING'.",
    "Count the lines starting with ERROR and WARNING and report 'E errors, W warnings in N lines', N being all lines.",
)
def log_summary(lines: list[str]) -> str:
    """Return a text 'E errors, W warnings in N lines'. E is the number of lines that begin with 'ERROR', W the number that begin with 'WARNING', and N the number of all lines.

    >>> log_summary(["ERROR a", "INFO b", "WARNING c", "ERROR d"])
    '2 errors, 1 warnings in 4 lines'
    >>> log_summary(["fine"])
    '0 errors, 0 warnings in 1 lines'
    >>> log_summary([])
    '0 errors, 0 warnings in 0 lines'
    """
    errors = sum(line.startswith("ERROR") for line in lines)
    warnings = sum(line.startswith("WARNING") for line in lines)
    return f"{errors} errors, {warnings} warnings in {len(lines)} lines"


@exercise(
    "The file sizes of rotated logs are given from newest to oldest. How many of the newest can be kept so that their total stays within the limit? Stop at the first that does not fit.",
    "Longest prefix of sizes whose sum is at most the limit; return its length.",
)
def logs_to_keep(sizes: list[int], limit: int) -> int:
    """Return how many log files can be kept, counting from the newest, which comes first in the list. The total size of the kept files must not exceed limit. As soon as a file does not fit, it and all older files are deleted.

    >>> logs_to_keep([10, 20, 30, 5], 35)
    2
    >>> logs_to_keep([50, 1], 20)
    0
    >>> logs_to_keep([], 10)
    0
    """
    total = 0
    for count, size in enumerate(sizes):
        total += size
        if total > limit:
            return count
    return len(sizes)


@exercise(
    "Shift file names when logs are rotated: 'app.log' becomes 'app.log.1', 'app.log.1' becomes 'app.log.2' and so on. A name that does not end in a dot and digits gets '.1' added.",
    "Increase the number after the last dot of the file name by one, or append '.1' if there is no such number.",
)
def rotated_name(name):
    """Return the name that a log file gets at the next rotation. If it ends with a dot and a number, the number is increased by one. Otherwise '.1' is added.

    >>> rotated_name("app.log")
    'app.log.1'
    >>> rotated_name("app.log.9")
    'app.log.10'
    >>> rotated_name("app2")
    'app2.1'
    """
    stem, dot, number = name.rpartition(".")
    if dot and number.isdigit():
        return f"{stem}.{int(number) + 1}"
    return name + ".1"
