"""Playlists, timers, schedules, meetings and days."""

from training.curriculum.exercise import exercise


@exercise(
    "Total length of a playlist of 'm:ss' strings, written as 'm:ss' again.",
    "Add up song lengths like '3:05' and give the sum in the same minutes:seconds form with two digits for the seconds.",
)
def playlist_length(songs: list[str]) -> str:
    """Songs have lengths like '3:05', minutes and seconds. Return the total length in the same form, with seconds in two digits.

    >>> playlist_length(["3:05", "2:58"])
    '6:03'
    >>> playlist_length(["0:59", "0:01"])
    '1:00'
    >>> playlist_length([])
    '0:00'
    """
    total = 0
    for song in songs:
        minutes, seconds = song.split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 60}:{total % 60:02d}"


@exercise(
    "Return the titles that fit into the given minutes when songs (title, length) are played in order and none is cut off.",
    "Play songs from the beginning while the total stays within limit; list their titles.",
)
def songs_that_fit(songs: list[tuple[str, int]], limit: int) -> list[str]:
    """Songs are pairs of title and minutes and are played in order. Playing stops before the first song that would go beyond limit minutes. Return the titles played.

    >>> songs_that_fit([("Rain", 4), ("Sun", 3), ("Fog", 1)], 7)
    ['Rain', 'Sun']
    >>> songs_that_fit([("Rain", 4)], 3)
    []
    >>> songs_that_fit([], 9)
    []
    """
    played = []
    time = 0
    for title, minutes in songs:
        time += minutes
        if time > limit:
            break
        played.append(title)
    return played


@exercise(
    "Which song follows the given one in a playlist that repeats forever? After the last title comes the first.",
    "Given titles and the current one, return the next title, starting over at the end of the list.",
)
def next_song(titles, current):
    """A playlist is repeated endlessly. Return the title that is played after current.

    >>> next_song(["A", "B", "C"], "B")
    'C'
    >>> next_song(["A", "B", "C"], "C")
    'A'
    >>> next_song(["A"], "A")
    'A'
    """
    return titles[(titles.index(current) + 1) % len(titles)]


@exercise(
    "Is some artist heard twice in a row? Check a list of artists for equal neighbours.",
    "Return True if two songs directly after each other are by the same artist.",
)
def artist_twice_in_row(artists: list[str]) -> bool:
    """A radio station wants no artist twice in a row. Return True if the list of artists breaks this rule somewhere.

    >>> artist_twice_in_row(["Kim", "Lou", "Lou"])
    True
    >>> artist_twice_in_row(["Kim", "Lou", "Kim"])
    False
    >>> artist_twice_in_row([])
    False
    """
    return any(a == b for a, b in zip(artists, artists[1:]))


@exercise(
    "Insert the jingle after every k songs, also at the end if it falls there, and return the new list.",
    "Build a programme from the songs with the jingle put in after each complete group of k songs.",
)
def add_jingles(songs: list[str], jingle: str, k: int) -> list[str]:
    """A station plays a jingle after every k songs. Return the list of songs with the jingle inserted after each k-th song.

    >>> add_jingles(["a", "b", "c"], "*", 2)
    ['a', 'b', '*', 'c']
    >>> add_jingles(["a", "b"], "*", 1)
    ['a', '*', 'b', '*']
    >>> add_jingles([], "*", 2)
    []
    """
    programme = []
    for i, song in enumerate(songs, 1):
        programme.append(song)
        if i % k == 0:
            programme.append(jingle)
    return programme


@exercise(
    "Return the most played title; equal counts are decided in favour of the title played last. None if nothing was played.",
    "Given the play history, find the title with the most plays, on a tie the one whose latest play is the most recent, or None.",
)
def favourite_song(history):
    """The favourite song is the one that was played most often, and a tie goes to the song that was played more recently. Return it, or None for an empty history.

    >>> favourite_song(["A", "B", "B", "A"])
    'A'
    >>> favourite_song(["A", "A", "B"])
    'A'
    >>> favourite_song([]) is None
    True
    """
    if not history:
        return None
    return max(reversed(history), key=history.count)


@exercise(
    "History of the last n different titles, latest first, without repeats.",
    "Return up to n distinct titles, going backwards from the most recently played one.",
)
def recently_played(history: list[str], n: int) -> list[str]:
    """Return the n most recently played titles, latest first, where each title appears only once.

    >>> recently_played(["A", "B", "A", "C"], 2)
    ['C', 'A']
    >>> recently_played(["A", "A"], 5)
    ['A']
    >>> recently_played([], 3)
    []
    """
    recent = []
    for title in reversed(history):
        if title not in recent:
            recent.append(title)
    return recent[:n]


@exercise(
    "Move the song at index i to the top of the list; the others keep their order.",
    "Return a copy of the playlist in which the element number i comes first and the rest follows unchanged.",
)
def song_to_top(songs, i):
    """A listener moves the song at index i to the top of the playlist, and the other songs keep their order. Return the new playlist.

    >>> song_to_top(["a", "b", "c"], 2)
    ['c', 'a', 'b']
    >>> song_to_top(["a", "b"], 0)
    ['a', 'b']
    >>> song_to_top(["a"], 0)
    ['a']
    """
    return [songs[i]] + songs[:i] + songs[i + 1 :]


@exercise(
    "A listener skips songs longer than limit seconds. Return (number skipped, seconds heard).",
    "Given song lengths, count those above limit and sum all the others; return both numbers.",
)
def skipped_and_heard(lengths: list[int], limit: int) -> tuple[int, int]:
    """Songs longer than limit seconds are skipped and all others are heard in full. Return how many songs are skipped and how many seconds are heard.

    >>> skipped_and_heard([200, 400, 100], 250)
    (1, 300)
    >>> skipped_and_heard([250], 250)
    (0, 250)
    >>> skipped_and_heard([], 100)
    (0, 0)
    """
    heard = [n for n in lengths if n <= limit]
    return len(lengths) - len(heard), sum(heard)


@exercise(
    "Do two appointments overlap? Each is (start, end), and one may begin exactly when the other ends.",
    "Return True if two half-open time spans share some time; touching at an end point is not an overlap.",
)
def appointments_clash(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Two appointments with a start and an end clash if they share some time. If one starts when the other ends, they do not clash. Return whether a and b clash.

    >>> appointments_clash((9, 11), (10, 12))
    True
    >>> appointments_clash((9, 10), (10, 12))
    False
    >>> appointments_clash((1, 5), (2, 3))
    True
    """
    return a[0] < b[1] and b[0] < a[1]


@exercise(
    "List the free gaps between consecutive meetings, given as sorted (start, end) pairs that do not overlap; leave out empty gaps.",
    "For meetings in order of time, return the (end, next start) pairs wherever there is time in between.",
)
def gaps_between_meetings(meetings):
    """The meetings of a day are sorted pairs of start and end and do not overlap. Return the free times between them as pairs of start and end.

    >>> gaps_between_meetings([(8, 9), (11, 12), (12, 14)])
    [(9, 11)]
    >>> gaps_between_meetings([(8, 9)])
    []
    >>> gaps_between_meetings([])
    []
    """
    return [(a[1], b[0]) for a, b in zip(meetings, meetings[1:]) if a[1] < b[0]]


@exercise(
    "Longest break between two neighbouring meetings in a sorted list of (start, end); 0 if there are fewer than two.",
    "Compute the largest difference between a meeting's start and the end of the meeting just before.",
)
def longest_pause_between_meetings(meetings: list[tuple[int, int]]) -> int:
    """Meetings are sorted pairs of start and end without overlap. Return the length of the longest break between a meeting and the next one, 0 if there is no next one.

    >>> longest_pause_between_meetings([(8, 9), (11, 12), (13, 14)])
    2
    >>> longest_pause_between_meetings([(8, 9)])
    0
    >>> longest_pause_between_meetings([])
    0
    """
    return max((b[0] - a[1] for a, b in zip(meetings, meetings[1:])), default=0)


@exercise(
    "Total time of all meetings that last at least shortest.",
    "Sum end minus start over those (start, end) pairs whose length is shortest or more.",
)
def time_in_long_meetings(meetings, shortest):
    """Return the sum of the lengths of all meetings, given as pairs of start and end, that last at least shortest.

    >>> time_in_long_meetings([(8, 9), (10, 13)], 2)
    3
    >>> time_in_long_meetings([(8, 10), (10, 13)], 2)
    5
    >>> time_in_long_meetings([], 1)
    0
    """
    return sum(end - start for start, end in meetings if end - start >= shortest)


@exercise(
    "Convert 'hh:mm' to minutes since midnight.",
    "Given a clock time as text such as '07:30', return how many minutes have passed since 00:00.",
)
def midnight_minutes_of_text(clock: str) -> int:
    """A clock time is written like '07:30'. Return the number of minutes since midnight.

    >>> midnight_minutes_of_text("07:30")
    450
    >>> midnight_minutes_of_text("00:00")
    0
    >>> midnight_minutes_of_text("23:59")
    1439
    """
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@exercise(
    "Add minutes to a time 'hh:mm' and return the new time in the same form; after 23:59 comes 00:00.",
    "Move a clock on by some minutes, wrapping around at midnight.",
)
def clock_after(clock: str, minutes: int) -> str:
    """A clock shows a time like '23:50'. Return what it shows after the given number of minutes, where 00:00 follows 23:59.

    >>> clock_after("23:50", 15)
    '00:05'
    >>> clock_after("08:05", 60)
    '09:05'
    >>> clock_after("00:00", 0)
    '00:00'
    """
    h, m = clock.split(":")
    total = (int(h) * 60 + int(m) + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


@exercise(
    "Count down from n to 1 and finish with 'go'; return the list of strings.",
    "List the texts of a countdown starting at n: the numbers as strings down to '1', then 'go'.",
)
def countdown_texts(n: int) -> list[str]:
    """A countdown shows the numbers from n down to 1 and then 'go'. Return the list of shown texts.

    >>> countdown_texts(3)
    ['3', '2', '1', 'go']
    >>> countdown_texts(1)
    ['1', 'go']
    >>> countdown_texts(0)
    ['go']
    """
    return [str(i) for i in range(n, 0, -1)] + ["go"]


@exercise(
    "Given alarm times in minutes and the time now, return the next alarm: the smallest one not before now, or the smallest of the next day. None without alarms.",
    "Which alarm rings next? Take the least time that is at least now; if all are over, the least time of all; None for no alarms.",
)
def next_alarm(alarms, now):
    """Alarms ring daily at the given minutes. Return the next alarm at or after now; if there is none left today it is the earliest alarm. Return None without alarms.

    >>> next_alarm([400, 90, 700], 100)
    400
    >>> next_alarm([400, 90], 500)
    90
    >>> next_alarm([], 10) is None
    True
    """
    if not alarms:
        return None
    later = [a for a in alarms if a >= now]
    return min(later) if later else min(alarms)


@exercise(
    "How many times does the bell ring from hour a to hour b inclusive if it rings h times at hour h?",
    "A church bell strikes as often as the hour says; sum the strikes for the hours a up to and including b.",
)
def bell_strikes(a: int, b: int) -> int:
    """A bell strikes once at one o'clock, twice at two o'clock and so on. Return the number of strikes from hour a to hour b, both included.

    >>> bell_strikes(1, 3)
    6
    >>> bell_strikes(12, 12)
    12
    >>> bell_strikes(5, 4)
    0
    """
    return sum(range(a, b + 1))


@exercise(
    "Name of the weekday n days after the given one; names is the list of day names in order.",
    "Given the names of the week's days, a current day and a number of days, return the day then.",
)
def day_after_n(names: list[str], day: str, n: int) -> str:
    """The list names holds the days of a week in order. Return the name of the day that comes n days after day.

    >>> day_after_n(["Mon", "Tue", "Wed"], "Tue", 1)
    'Wed'
    >>> day_after_n(["Mon", "Tue", "Wed"], "Wed", 4)
    'Mon'
    >>> day_after_n(["Mon", "Tue", "Wed"], "Mon", -1)
    'Wed'
    """
    return names[(names.index(day) + n) % len(names)]


@exercise(
    "Tasks are (name, deadline); return the names in order of deadline, and equal deadlines alphabetically.",
    "Sort tasks by their due day, then by name, and return only the names.",
)
def order_by_deadline_then_name(tasks):
    """Tasks are pairs of name and deadline. The task with the earlier deadline is done first, and of equal deadlines the alphabetically smaller name. Return the names in this order.

    >>> order_by_deadline_then_name([("wash", 3), ("call", 1), ("buy", 3)])
    ['call', 'buy', 'wash']
    >>> order_by_deadline_then_name([("read", 9)])
    ['read']
    >>> order_by_deadline_then_name([])
    []
    """
    return [name for name, deadline in sorted(tasks, key=lambda t: (t[1], t[0]))]


@exercise(
    "Return the names of tasks that are late when all tasks are done in order, each taking its duration from time 0. Tasks are (name, duration, deadline).",
    "Do the tasks one after the other and list those that end after their deadline.",
)
def late_tasks(tasks: list[tuple[str, int, int]]) -> list[str]:
    """Tasks with a name, a duration and a deadline are done one after the other from time 0 on. Return the names of those that are finished after their deadline.

    >>> late_tasks([("a", 3, 5), ("b", 4, 6), ("c", 1, 8)])
    ['b']
    >>> late_tasks([("a", 5, 5)])
    []
    >>> late_tasks([])
    []
    """
    late = []
    time = 0
    for name, duration, deadline in tasks:
        time += duration
        if time > deadline:
            late.append(name)
    return late


@exercise(
    "A stopwatch gets total times at each lap. Return the duration of the single laps.",
    "From increasing lap times since the start, compute how long each lap took.",
)
def lap_durations(times: list[int]) -> list[int]:
    """A stopwatch notes the time since the start at the end of each lap. Return the list with the duration of every lap.

    >>> lap_durations([60, 125, 180])
    [60, 65, 55]
    >>> lap_durations([42])
    [42]
    >>> lap_durations([])
    []
    """
    return [b - a for a, b in zip([0] + times, times)]


@exercise(
    "Return the number of the fastest lap, counted from 1, the earlier one on a tie; 0 if there are no laps.",
    "Given lap durations, at which lap (starting with number 1) is the smallest value found first? Return 0 for an empty list.",
)
def fastest_lap(laps):
    """Laps are numbered from 1. Return the number of the lap with the shortest time, the first one on a tie, or 0 without laps.

    >>> fastest_lap([61, 58, 58])
    2
    >>> fastest_lap([70])
    1
    >>> fastest_lap([])
    0
    """
    if not laps:
        return 0
    return laps.index(min(laps)) + 1


@exercise(
    "At which minutes is the reminder shown? Every step minutes after start, up to and including end.",
    "List start + step, start + 2 * step and so on as long as the value is not above end.",
)
def reminder_minutes(start: int, end: int, step: int) -> list[int]:
    """A reminder appears every step minutes after start, the last time not later than end. Return the list of these minutes; start itself is not one of them.

    >>> reminder_minutes(0, 30, 10)
    [10, 20, 30]
    >>> reminder_minutes(5, 20, 10)
    [15]
    >>> reminder_minutes(0, 5, 10)
    []
    """
    return list(range(start + step, end + 1, step))


@exercise(
    "Two buses leave every a and every b minutes, both at minute 0. Return the next minute at which both leave together.",
    "Find the smallest positive number that is a multiple of both intervals.",
)
def both_buses_leave(a: int, b: int) -> int:
    """Two buses leave together at minute 0, and then one every a minutes and the other every b minutes. Return the minute at which they leave together again.

    >>> both_buses_leave(4, 6)
    12
    >>> both_buses_leave(5, 5)
    5
    >>> both_buses_leave(1, 9)
    9
    """
    minute = a
    while minute % b != 0:
        minute += a
    return minute


@exercise(
    "How long must a passenger wait who arrives at minute t if a train leaves at every multiple of interval?",
    "Return the minutes from t to the next departure, 0 if a train leaves at t exactly; trains go at 0, interval, 2 * interval and so on.",
)
def wait_for_train(t: int, interval: int) -> int:
    """Trains leave at minute 0 and then every interval minutes. Return how many minutes somebody arriving at minute t has to wait.

    >>> wait_for_train(7, 10)
    3
    >>> wait_for_train(20, 10)
    0
    >>> wait_for_train(21, 10)
    9
    """
    return -t % interval


@exercise(
    "Check whether a shop is open at a given hour: opening includes open and excludes close; if close is smaller the shop is open past midnight.",
    "Is the bar open at hour? It opens at open and shuts at close, possibly on the next day when close is less than open.",
)
def bar_open_at_hour(hour: int, open_hour: int, close_hour: int) -> bool:
    """A bar is open from open_hour until before close_hour. If close_hour is smaller than open_hour it stays open past midnight. Return whether it is open at hour.

    >>> bar_open_at_hour(10, 9, 17)
    True
    >>> bar_open_at_hour(17, 9, 17)
    False
    >>> bar_open_at_hour(1, 20, 3)
    True
    >>> bar_open_at_hour(12, 20, 3)
    False
    """
    if open_hour <= close_hour:
        return open_hour <= hour < close_hour
    return hour >= open_hour or hour < close_hour


@exercise(
    "Number of days on which at least two events happen, given the list of their days.",
    "Count the different days that occur more than once in the list.",
)
def days_with_several_events(days):
    """A calendar lists the day of every event. Return the number of days that have two or more events.

    >>> days_with_several_events([3, 5, 3, 5, 3, 9])
    2
    >>> days_with_several_events([1, 2])
    0
    >>> days_with_several_events([])
    0
    """
    return sum(1 for day in set(days) if days.count(day) >= 2)


@exercise(
    "Weekly plan: return the events of each day as a dict from day to sorted list of texts, from (day, text) pairs.",
    "Group (day, text) entries by day; texts of the same day are in alphabetical order.",
)
def calendar_by_day(entries: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Calendar entries are pairs of a day and a text. Return a dict from each day to the list of its texts in alphabetical order.

    >>> calendar_by_day([("Mon", "run"), ("Tue", "swim"), ("Mon", "cook")])
    {'Mon': ['cook', 'run'], 'Tue': ['swim']}
    >>> calendar_by_day([("Fri", "rest")])
    {'Fri': ['rest']}
    >>> calendar_by_day([])
    {}
    """
    days = {}
    for day, text in sorted(entries, key=lambda e: e[1]):
        days.setdefault(day, []).append(text)
    return days


@exercise(
    "A tea timer shows minutes and seconds. Turn a number of seconds into 'm min s s', leaving out the minutes if they are 0.",
    "Write seconds as text like '2 min 5 s', or only '5 s' when less than a minute.",
)
def timer_text(seconds: int) -> str:
    """A timer shows seconds as '2 min 5 s', and without the minutes if there are none. Return the text.

    >>> timer_text(125)
    '2 min 5 s'
    >>> timer_text(59)
    '59 s'
    >>> timer_text(60)
    '1 min 0 s'
    """
    if seconds < 60:
        return f"{seconds} s"
    return f"{seconds // 60} min {seconds % 60} s"
