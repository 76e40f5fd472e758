"""Event streams and running state."""

from collections import defaultdict
from itertools import pairwise

from training.curriculum.exercise import exercise


@exercise(
    "Total time during which the device was on, from (time, 'on'/'off') events in order; still on at the end counts "
    "until `end`.",
    "Sum the on-periods of a switch log; repeated 'on' or 'off' events change nothing.",
)
def time_switched_on(events: list[tuple[int, str]], end: int) -> int:
    """Return how long a device was on, given its ordered (time, 'on' or 'off') events and the end time.

    >>> time_switched_on([(1, "on"), (4, "off"), (6, "on")], 10)
    7
    >>> time_switched_on([(2, "on"), (3, "on"), (5, "off")], 9)
    3
    >>> time_switched_on([], 9)
    0
    """
    total = 0
    since = None
    for time, state in events:
        if state == "on" and since is None:
            since = time
        elif state == "off" and since is not None:
            total += time - since
            since = None
    if since is not None:
        total += end - since
    return total


@exercise(
    "People still in the building after all (name, 'in'/'out') events, sorted.",
    "Who entered and has not left? Sorted names.",
)
def still_inside(events: list[tuple[str, str]]) -> list[str]:
    """Return the sorted names of people who came in and did not go out again.

    >>> still_inside([("Al", "in"), ("Bo", "in"), ("Al", "out")])
    ['Bo']
    >>> still_inside([("Al", "out")])
    []
    >>> still_inside([])
    []
    """
    inside = set()
    for name, direction in events:
        if direction == "in":
            inside.add(name)
        else:
            inside.discard(name)
    return sorted(inside)


@exercise(
    "Split the timestamps into sessions: a pause of more than `gap` starts a new one.",
    "Group ascending times so that neighbours within a group are at most `gap` apart.",
)
def split_sessions(times: list[int], gap: int) -> list[list[int]]:
    """Group ascending timestamps into sessions, starting a new one after a pause longer than gap.

    >>> split_sessions([1, 2, 10, 11, 30], 5)
    [[1, 2], [10, 11], [30]]
    >>> split_sessions([1, 6], 5)
    [[1, 6]]
    >>> split_sessions([], 5)
    []
    """
    sessions = []
    for time in times:
        if sessions and time - sessions[-1][-1] <= gap:
            sessions[-1].append(time)
        else:
            sessions.append([time])
    return sessions


@exercise(
    "Ignore button presses that follow an accepted press within `wait` ticks.",
    "Debounce ascending times: accept one only if it is at least `wait` after the last accepted one.",
)
def debounce(times: list[int], wait: int) -> list[int]:
    """Return the accepted presses: those at least wait after the previously accepted press.

    >>> debounce([0, 1, 5, 6, 10], 5)
    [0, 5, 10]
    >>> debounce([3], 100)
    [3]
    >>> debounce([], 1)
    []
    """
    accepted = []
    for time in times:
        if not accepted or time - accepted[-1] >= wait:
            accepted.append(time)
    return accepted


@exercise(
    "Allow at most `limit` requests in any `span` seconds: list True/False per request; refused ones do not count.",
    "Rate limiter over ascending request times: accept if fewer than limit accepted requests lie in the last span "
    "seconds.",
)
def rate_limit(times: list[int], limit: int, span: int) -> list[bool]:
    """Decide for each ascending request time whether it is accepted.

    A request is accepted if fewer than limit accepted requests happened less than span before it.

    >>> rate_limit([0, 1, 2, 10], 2, 10)
    [True, True, False, True]
    >>> rate_limit([5, 5], 1, 1)
    [True, False]
    >>> rate_limit([], 1, 1)
    []
    """
    accepted = []
    decisions = []
    for time in times:
        recent = [t for t in accepted if time - t < span]
        ok = len(recent) < limit
        if ok:
            accepted.append(time)
        decisions.append(ok)
    return decisions


@exercise(
    "Numbers of the days with a new record, i.e. a value above all earlier ones; the first day (1) always counts.",
    "1-based positions where the series exceeds every previous value.",
)
def days_with_record(values: list[float]) -> list[int]:
    """Return the day numbers (from 1) on which the value was higher than on all days before.

    >>> days_with_record([5, 3, 8, 8, 9])
    [1, 3, 5]
    >>> days_with_record([1])
    [1]
    >>> days_with_record([])
    []
    """
    days = []
    for day, value in enumerate(values, start=1):
        if not days or value > values[days[-1] - 1]:
            days.append(day)
    return days


@exercise(
    "Where does the status change? (index, old, new) for each position differing from its predecessor.",
    "List every change in the sequence along with the index of the new value.",
)
def status_changes(statuses: list[str]) -> list[tuple[int, str, str]]:
    """Return (index, previous, current) for each status that differs from the one before.

    >>> status_changes(["up", "up", "down", "up"])
    [(2, 'up', 'down'), (3, 'down', 'up')]
    >>> status_changes(["up"])
    []
    >>> status_changes([])
    []
    """
    changes = []
    for index, (before, now) in enumerate(pairwise(statuses), start=1):
        if before != now:
            changes.append((index, before, now))
    return changes


@exercise(
    "Alarm times: moments at which the reading exceeds the limit for the k-th time in a row.",
    "Indexes where a run of readings above `limit` reaches length exactly k.",
)
def alarm_indexes(readings: list[int], limit: int, k: int) -> list[int]:
    """Return the indexes where the k-th reading in a row is above the limit.

    >>> alarm_indexes([1, 9, 9, 9, 1, 9, 9], 5, 2)
    [2, 6]
    >>> alarm_indexes([9, 1, 9], 5, 2)
    []
    >>> alarm_indexes([7], 5, 1)
    [0]
    """
    alarms = []
    run = 0
    for index, reading in enumerate(readings):
        run = run + 1 if reading > limit else 0
        if run == k:
            alarms.append(index)
    return alarms


@exercise(
    "Pair each 'start ID' with its 'end ID' and return durations {id: end - start} for complete pairs.",
    "Durations of jobs from (time, kind, id) events with kind 'start' or 'end'; jobs without start or end are ignored.",
)
def job_durations(events: list[tuple[int, str, str]]) -> dict[str, int]:
    """Return the duration of each job that has both a 'start' and a later 'end' event (time, kind, job).

    >>> job_durations([(1, "start", "a"), (3, "start", "b"), (9, "end", "a")])
    {'a': 8}
    >>> job_durations([(5, "end", "x")])
    {}
    >>> job_durations([])
    {}
    """
    started = {}
    durations = {}
    for time, kind, job in events:
        if kind == "start":
            started[job] = time
        elif job in started:
            durations[job] = time - started.pop(job)
    return durations


@exercise(
    "Merge two ordered event lists of (time, text) by time; at equal times events of the first list come first.",
    "Interleave two logs sorted by time into one, first log preferred on ties.",
)
def interleave_events(first, second):
    """Merge two lists of (time, text) events, each ordered by time, into one ordered list.

    At equal times the first list goes first.

    >>> interleave_events([(1, "a"), (5, "b")], [(3, "c")])
    [(1, 'a'), (3, 'c'), (5, 'b')]
    >>> interleave_events([(1, "z")], [(1, "a")])
    [(1, 'z'), (1, 'a')]
    >>> interleave_events([], [])
    []
    """
    return sorted(first + second, key=lambda event: event[0])


@exercise(
    "Events per hour from times in minutes: {hour: number}.",
    "Count minutes-of-day timestamps by full hour, hours ascending.",
)
def events_per_hour(minutes: list[int]) -> dict[int, int]:
    """Count events by hour from their times in minutes, sorted by hour.

    >>> events_per_hour([5, 59, 130])
    {0: 2, 2: 1}
    >>> events_per_hour([600])
    {10: 1}
    >>> events_per_hour([])
    {}
    """
    counts = {}
    for minute in sorted(minutes):
        hour = minute // 60
        counts[hour] = counts.get(hour, 0) + 1
    return counts


@exercise(
    "Fill missing readings (None) with the last known value; leading gaps stay None.",
    "Carry the most recent reading forward over Nones.",
)
def bridge_gaps(readings: list) -> list:
    """Replace None readings by the last known reading. None at the beginning stays.

    >>> bridge_gaps([None, 3, None, None, 5])
    [None, 3, 3, 3, 5]
    >>> bridge_gaps([None])
    [None]
    >>> bridge_gaps([])
    []
    """
    filled = []
    last = None
    for reading in readings:
        if reading is not None:
            last = reading
        filled.append(last)
    return filled


@exercise(
    "Exponential smoothing: s = old + (new - old) / 2, beginning with the first reading.",
    "Each smoothed value is the mean of the previous smoothed value and the new reading.",
)
def smooth_half(readings: list[float]) -> list[float]:
    """Smooth the readings: each result is the mean of the previous result and the reading; the first is kept.

    >>> smooth_half([4, 8, 2])
    [4, 6.0, 4.0]
    >>> smooth_half([1])
    [1]
    >>> smooth_half([])
    []
    """
    smoothed = readings[:1]
    for reading in readings[1:]:
        smoothed.append((smoothed[-1] + reading) / 2)
    return smoothed


@exercise(
    "Longest streak per player of consecutive wins, from the winners of the games in order.",
    "Map each winner to the length of their longest winning run.",
)
def longest_streaks(winners: list[str]) -> dict[str, int]:
    """Return the longest run of consecutive wins of each player.

    >>> longest_streaks(["a", "a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> longest_streaks(["x"])
    {'x': 1}
    >>> longest_streaks([])
    {}
    """
    best = {}
    run = 0
    previous = None
    for winner in winners:
        run = run + 1 if winner == previous else 1
        best[winner] = max(best.get(winner, 0), run)
        previous = winner
    return best


@exercise(
    "Follow orders through states: events (order, state); invalid steps according to `allowed` are ignored.",
    "Final state of every order, starting at 'new', where allowed[state] lists the states that may follow.",
)
def order_states(events: list[tuple[int, str]], allowed: dict[str, list[str]]) -> dict[int, str]:
    """Return the final state of each order in the events. All start as 'new'; steps that are not allowed are ignored.

    >>> order_states([(1, "paid"), (1, "sent"), (2, "sent")], {"new": ["paid"], "paid": ["sent"]})
    {1: 'sent', 2: 'new'}
    >>> order_states([(7, "paid")], {})
    {7: 'new'}
    >>> order_states([], {"new": ["paid"]})
    {}
    """
    states = {}
    for order, wanted in events:
        current = states.setdefault(order, "new")
        if wanted in allowed.get(current, []):
            states[order] = wanted
    return states


@exercise(
    "Deliver messages to subscribers: {subscriber: [texts]} for (topic, text) messages.",
    "Publish-subscribe: everyone subscribed to a topic receives its texts in order.",
)
def deliver_messages(subscriptions: dict[str, list[str]], messages: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the texts received by each subscriber, given their topics and the (topic, text) messages.

    >>> deliver_messages({"Al": ["news"], "Bo": []}, [("news", "hi"), ("sport", "goal")])
    {'Al': ['hi'], 'Bo': []}
    >>> deliver_messages({"Al": ["a", "b"]}, [("b", "1"), ("a", "2")])
    {'Al': ['1', '2']}
    >>> deliver_messages({}, [("x", "y")])
    {}
    """
    return {
        who: [text for topic, text in messages if topic in topics]
        for who, topics in subscriptions.items()
    }


@exercise(
    "Time of the last event of each kind before `moment`, kinds sorted.",
    "Latest earlier occurrence (strictly before moment) of each kind from (time, kind) events.",
)
def last_seen_before(events: list[tuple[int, str]], moment: int) -> dict[str, int]:
    """Return the time of the latest event of each kind strictly before the moment, sorted by kind.

    >>> last_seen_before([(1, "rain"), (4, "rain"), (2, "hail"), (9, "rain")], 5)
    {'hail': 2, 'rain': 4}
    >>> last_seen_before([(5, "rain")], 5)
    {}
    >>> last_seen_before([], 0)
    {}
    """
    latest = {}
    for time, kind in events:
        if time < moment:
            latest[kind] = max(time, latest.get(kind, time))
    return dict(sorted(latest.items()))


@exercise(
    "Average waiting time per counter from (counter, arrive, served) rows.",
    "Mean of served - arrive for every counter.",
)
def mean_wait(rows: list[tuple[str, int, int]]) -> dict[str, float]:
    """Return the mean waiting time of each counter from (counter, arrival, service) times.

    >>> mean_wait([("A", 0, 4), ("A", 2, 3), ("B", 1, 1)])
    {'A': 2.5, 'B': 0.0}
    >>> mean_wait([("C", 5, 8)])
    {'C': 3.0}
    >>> mean_wait([])
    {}
    """
    waits = defaultdict(list)
    for counter, arrived, served in rows:
        waits[counter].append(served - arrived)
    return {counter: sum(times) / len(times) for counter, times in waits.items()}


@exercise(
    "Batch a stream into lists of `size`, flushing early when the item 'flush' comes; 'flush' itself is not kept.",
    "Collect items into batches of the given size; the word 'flush' ends the current batch, and the rest comes last.",
)
def batch_stream(stream, size):
    """Yield batches of up to size items; the item 'flush' ends a non-empty batch early.

    >>> list(batch_stream(["a", "b", "c"], 2))
    [['a', 'b'], ['c']]
    >>> list(batch_stream(["a", "flush", "flush", "b"], 2))
    [['a'], ['b']]
    >>> list(batch_stream([], 3))
    []
    """
    batch = []
    for item in stream:
        if item != "flush":
            batch.append(item)
        if batch and (item == "flush" or len(batch) == size):
            yield batch
            batch = []
    if batch:
        yield batch


@exercise(
    "Readings that jump by more than `step` from the last accepted one are discarded.",
    "Spike filter: keep a value only if it is within `step` of the previously kept value; the first is always kept.",
)
def drop_spikes(readings: list[int], step: int) -> list[int]:
    """Keep each reading that differs by at most step from the last kept reading.

    >>> drop_spikes([10, 12, 90, 13], 5)
    [10, 12, 13]
    >>> drop_spikes([1, 9, 2], 100)
    [1, 9, 2]
    >>> drop_spikes([], 1)
    []
    """
    kept = []
    for reading in readings:
        if not kept or abs(reading - kept[-1]) <= step:
            kept.append(reading)
    return kept
