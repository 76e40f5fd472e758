"""Dictionaries with ordered keys: years, days, hours, levels; gaps, changes, lookups."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the change from the earliest to the latest year in a dict of values per year; 0 for fewer than two years.",
    "Value of the largest key minus value of the smallest key.",
)
def change_over_years(by_year: dict[int, int]) -> int:
    """Return the last value minus the first value in order of years.

    >>> change_over_years({2021: 5, 2019: 2, 2020: 9})
    3
    >>> change_over_years({2020: 4})
    0
    >>> change_over_years({})
    0
    """
    if not by_year:
        return 0
    return by_year[max(by_year)] - by_year[min(by_year)]


@exercise(
    "Return the years whose value is higher than that of the year directly before; years without a predecessor are left out.",
    "In which years did the value grow compared with year - 1? Sorted list.",
)
def years_of_growth(by_year):
    """Return the sorted years with a larger value than the year before.

    >>> years_of_growth({2019: 2, 2020: 5, 2021: 4, 2022: 6})
    [2020, 2022]
    >>> years_of_growth({2000: 1, 2002: 9})
    []
    >>> years_of_growth({})
    []
    """
    return sorted(y for y in by_year if y - 1 in by_year and by_year[y] > by_year[y - 1])


@exercise(
    "Fill the gaps: every missing whole key between the smallest and largest key gets the value of the key before it.",
    "Return a dict with all keys from minimum to maximum in which missing values repeat the previous one.",
)
def fill_forward_keys(series):
    """Return the series with missing keys filled by the previous value.

    >>> fill_forward_keys({1: 10, 4: 20})
    {1: 10, 2: 10, 3: 10, 4: 20}
    >>> fill_forward_keys({3: 5})
    {3: 5}
    >>> fill_forward_keys({2: 0, 3: 1})
    {2: 0, 3: 1}
    """
    result = {}
    value = None
    for key in range(min(series), max(series) + 1):
        value = series.get(key, value)
        result[key] = value
    return result


@exercise(
    "Return the value with the largest key not greater than x; None if all keys are larger.",
    "Look up x in a step table: take the entry at or just below x.",
)
def value_at_or_below(table: dict[int, str], x: int) -> str | None:
    """Return the value of the largest key <= x, or None.

    >>> value_at_or_below({0: "child", 18: "adult", 65: "senior"}, 20)
    'adult'
    >>> value_at_or_below({0: "a", 10: "b"}, 10)
    'b'
    >>> value_at_or_below({5: "x"}, 4) is None
    True
    """
    keys = [key for key in table if key <= x]
    return table[max(keys)] if keys else None


@exercise(
    "Return the smallest key greater than x, or None.",
    "Which key comes next after x in ascending order?",
)
def next_larger_key(d, x):
    """Return the smallest key greater than x, or None.

    >>> next_larger_key({1: "a", 5: "b", 9: "c"}, 5)
    9
    >>> next_larger_key({3: "a"}, 0)
    3
    >>> next_larger_key({3: "a"}, 3) is None
    True
    """
    return min((key for key in d if key > x), default=None)


@exercise(
    "Return the average of the values whose key lies between start and end, inclusive; None if there are none.",
    "Mean over the entries from key start to key end.",
)
def mean_between_keys(series, start, end):
    """Return the mean of the values for start <= key <= end, or None.

    >>> mean_between_keys({1: 2, 2: 4, 3: 9}, 1, 2)
    3.0
    >>> mean_between_keys({1: 2}, 1, 1)
    2.0
    >>> mean_between_keys({1: 2}, 5, 9) is None
    True
    """
    values = [v for k, v in series.items() if start <= k <= end]
    return sum(values) / len(values) if values else None


@exercise(
    "Shift all keys by n.",
    "Return the dict with n added to every key.",
)
def shift_keys(series: dict[int, str], n: int) -> dict[int, str]:
    """Return the series with all keys moved by n.

    >>> shift_keys({1: "a", 2: "b"}, 10)
    {11: 'a', 12: 'b'}
    >>> shift_keys({5: "x"}, -5)
    {0: 'x'}
    >>> shift_keys({}, 3)
    {}
    """
    return {key + n: value for key, value in series.items()}


@exercise(
    "Combine years into decades: sum the values of all years of a decade under its first year.",
    "Return totals per decade, e.g. 2010 for the years 2010 to 2019.",
)
def totals_per_decade(by_year):
    """Return the sum of values per decade.

    >>> totals_per_decade({2011: 1, 2019: 2, 2020: 5})
    {2010: 3, 2020: 5}
    >>> totals_per_decade({1999: 3})
    {1990: 3}
    >>> totals_per_decade({})
    {}
    """
    totals = {}
    for year, value in by_year.items():
        decade = year // 10 * 10
        totals[decade] = totals.get(decade, 0) + value
    return totals


@exercise(
    "Return the longest run of consecutive keys as a list, the earliest run on ties.",
    "Find the longest stretch of keys without a gap, such as [3, 4, 5].",
)
def longest_key_run(series: dict[int, int]) -> list[int]:
    """Return the longest run of consecutive keys.

    >>> longest_key_run({1: 0, 3: 0, 4: 0, 5: 0, 9: 0})
    [3, 4, 5]
    >>> longest_key_run({2: 1, 5: 1})
    [2]
    >>> longest_key_run({})
    []
    """
    best = []
    run = []
    for key in sorted(series):
        run = run + [key] if run and run[-1] + 1 == key else [key]
        if len(run) > len(best):
            best = run
    return best


@exercise(
    "Return the hour with the highest value between two hours, both inclusive; the earlier hour on ties, None if no hour is in the range.",
    "Busiest hour within a part of the day, given counts per hour.",
)
def busiest_hour_between(counts, start, end):
    """Return the hour from start to end with the highest count, or None.

    >>> busiest_hour_between({8: 5, 12: 9, 20: 30}, 6, 18)
    12
    >>> busiest_hour_between({8: 5, 9: 5}, 8, 9)
    8
    >>> busiest_hour_between({8: 5}, 10, 12) is None
    True
    """
    hours = [hour for hour in sorted(counts) if start <= hour <= end]
    return max(hours, key=counts.get, default=None)


@exercise(
    "Interpolate linearly: return the value at x between the keys a and b of the dict, where a <= x <= b and a < b.",
    "Estimate the value at x on the straight line between the entries at a and b.",
)
def value_on_line(series: dict[int, float], a: int, b: int, x: float) -> float:
    """Return the linearly interpolated value at x between keys a and b.

    >>> value_on_line({0: 0, 10: 20}, 0, 10, 5)
    10.0
    >>> value_on_line({1: 4, 2: 8}, 1, 2, 1)
    4.0
    >>> value_on_line({1: 4, 3: 0}, 1, 3, 2.5)
    1.0
    """
    share = (x - a) / (b - a)
    return series[a] + share * (series[b] - series[a])


@exercise(
    "Turn the dict with keys 0, 1, 2, ... into a list up to the largest key, with None for missing keys.",
    "Write the values at their key positions into a list.",
)
def list_from_index_dict(d):
    """Return a list with the values at the positions given by the keys.

    >>> list_from_index_dict({0: "a", 2: "c"})
    ['a', None, 'c']
    >>> list_from_index_dict({1: "x"})
    [None, 'x']
    >>> list_from_index_dict({})
    []
    """
    return [d.get(i) for i in range(max(d, default=-1) + 1)]


@exercise(
    "Return the weekday names with a value above the weekly average, in the order Monday to Sunday as given.",
    "Which days exceed the mean of all days? Keep the order of the dict.",
)
def days_above_average(by_day: dict[str, float]) -> list[str]:
    """Return the days whose value is above the mean.

    >>> days_above_average({"mon": 2, "tue": 9, "wed": 4})
    ['tue']
    >>> days_above_average({"mon": 5, "tue": 5})
    []
    >>> days_above_average({})
    []
    """
    if not by_day:
        return []
    mean = sum(by_day.values()) / len(by_day)
    return [day for day, value in by_day.items() if value > mean]


@exercise(
    "Compute the percentage growth from each year to the next recorded year, rounded to one decimal.",
    "Return a dict from year to growth in percent against the previous recorded year; the first year has none.",
)
def dict_yearly_growth(by_year):
    """Return the growth in percent for each year after the first.

    >>> dict_yearly_growth({2020: 100, 2021: 150, 2023: 120})
    {2021: 50.0, 2023: -20.0}
    >>> dict_yearly_growth({2020: 5})
    {}
    >>> dict_yearly_growth({})
    {}
    """
    years = sorted(by_year)
    growth = {}
    for before, year in zip(years, years[1:]):
        old = by_year[before]
        growth[year] = round(100 * (by_year[year] - old) / old, 1)
    return growth


@exercise(
    "Return the first key, in ascending order, at which the running total of the values reaches goal; None if it never does.",
    "In which year is the goal reached when the yearly values are added up?",
)
def key_reaching_goal(series: dict[int, int], goal: int) -> int | None:
    """Return the key at which the running total reaches goal, or None.

    >>> key_reaching_goal({2021: 4, 2020: 3, 2022: 8}, 7)
    2021
    >>> key_reaching_goal({1: 5}, 2)
    1
    >>> key_reaching_goal({1: 5}, 6) is None
    True
    """
    total = 0
    for key in sorted(series):
        total += series[key]
        if total >= goal:
            return key
    return None


@exercise(
    "Keep only every k-th key in ascending order, starting with the smallest.",
    "Thin out a series: sort by key and take each k-th entry.",
)
def every_kth_key(series, k):
    """Return every k-th entry in key order.

    >>> every_kth_key({5: "e", 1: "a", 3: "c", 2: "b"}, 2)
    {1: 'a', 3: 'c'}
    >>> every_kth_key({1: "a"}, 3)
    {1: 'a'}
    >>> every_kth_key({}, 2)
    {}
    """
    return {key: series[key] for key in sorted(series)[::k]}


@exercise(
    "Return the start of each phase: keys at which the value differs from the value of the previous key, including the first key.",
    "Reduce a state log to its changes: a dict with only those keys where a new state begins.",
)
def phase_starts(states: dict[int, str]) -> dict[int, str]:
    """Return the entries at which the value changes, in key order.

    >>> phase_starts({1: "on", 2: "on", 3: "off", 5: "off", 6: "on"})
    {1: 'on', 3: 'off', 6: 'on'}
    >>> phase_starts({4: "x"})
    {4: 'x'}
    >>> phase_starts({})
    {}
    """
    result = {}
    last = None
    for key in sorted(states):
        if states[key] != last:
            result[key] = states[key]
            last = states[key]
    return result


@exercise(
    "Return how long each state lasted: the log maps start times to states and end is the final time; sum the durations per state.",
    "Total time spent in every state, given a dict from time to the state starting then.",
)
def time_per_state(log, end):
    """Return the total duration of each state until end.

    >>> time_per_state({0: "idle", 5: "busy", 8: "idle"}, 10)
    {'idle': 7, 'busy': 3}
    >>> time_per_state({2: "on"}, 2)
    {'on': 0}
    >>> time_per_state({}, 9)
    {}
    """
    totals = {}
    times = sorted(log) + [end]
    for start, stop in zip(times, times[1:]):
        state = log[start]
        totals[state] = totals.get(state, 0) + stop - start
    return totals


@exercise(
    "Compare two series: return the keys found in both at which the first value is higher, sorted.",
    "For which common years does the first dict lead?",
)
def years_first_leads(first: dict[int, int], second: dict[int, int]) -> list[int]:
    """Return the sorted common keys with a higher value in first.

    >>> years_first_leads({2020: 5, 2021: 1, 2022: 7}, {2020: 4, 2021: 3})
    [2020]
    >>> years_first_leads({1: 1}, {2: 0})
    []
    >>> years_first_leads({}, {})
    []
    """
    return sorted(k for k in first if k in second and first[k] > second[k])


@exercise(
    "Average each entry with its direct neighbours key - 1 and key + 1, as far as they exist.",
    "Smooth a series: replace every value by the mean of the values at key - 1, key and key + 1.",
)
def smoothed_series(series):
    """Return the series averaged over neighbouring keys.

    >>> smoothed_series({1: 3, 2: 6, 3: 9})
    {1: 4.5, 2: 6.0, 3: 7.5}
    >>> smoothed_series({1: 4, 5: 8})
    {1: 4.0, 5: 8.0}
    >>> smoothed_series({})
    {}
    """
    result = {}
    for key in series:
        near = [series[k] for k in (key - 1, key, key + 1) if k in series]
        result[key] = sum(near) / len(near)
    return result


@exercise(
    "Return the entries in text form 'key=value' sorted by key and joined by blanks.",
    "Write a series as one line such as '1=a 2=b' in ascending key order.",
)
def series_line(series: dict[int, str]) -> str:
    """Return the entries as 'key=value' texts in key order.

    >>> series_line({2: "b", 1: "a"})
    '1=a 2=b'
    >>> series_line({10: "x"})
    '10=x'
    >>> series_line({})
    ''
    """
    return " ".join(f"{key}={series[key]}" for key in sorted(series))


@exercise(
    "Raise ValueError if the keys are not exactly 1 to n for n entries, otherwise return the values in key order.",
    "Read the chapters of a dict numbered from 1 without gaps; a gap leads to a ValueError.",
)
def values_of_numbered(d):
    """Return the values in order of keys 1..n; raise ValueError on gaps.

    >>> values_of_numbered({2: "b", 1: "a"})
    ['a', 'b']
    >>> values_of_numbered({})
    []
    >>> values_of_numbered({1: "a", 3: "c"})
    Traceback (most recent call last):
        ...
    ValueError: keys are not numbered from 1
    """
    if sorted(d) != list(range(1, len(d) + 1)):
        raise ValueError("keys are not numbered from 1")
    return [d[key] for key in sorted(d)]


@exercise(
    "Return the key whose value is the median of all values, for an odd number of entries with distinct values.",
    "Which key holds the middle one of the sorted values?",
)
def key_of_median_value(d: dict[str, int]) -> str:
    """Return the key of the median value.

    >>> key_of_median_value({"a": 9, "b": 1, "c": 5})
    'c'
    >>> key_of_median_value({"x": 3})
    'x'
    >>> key_of_median_value({"p": 1, "q": 2, "r": 3, "s": 4, "t": 0})
    'q'
    """
    ordered = sorted(d, key=d.get)
    return ordered[len(ordered) // 2]
