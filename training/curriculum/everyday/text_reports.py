"""Short reports as text: summaries, lists, counts with words, tables for reading."""

from training.curriculum.exercise import exercise


@exercise(
    "Return a number with its noun: 'no files', '1 file' or '5 files'. The plural is formed with 's'. Negative numbers raise ValueError.",
    "Count phrase with 'no' for zero, singular for one and a plural s otherwise; ValueError below zero.",
)
def number_with_noun(n: int, noun: str) -> str:
    """Return a phrase with a number and a noun. For 0 it is 'no' and the plural, for 1 the number and the noun itself, and otherwise the number and the plural. The plural is the noun with 's'. Raise ValueError if n is negative.

    >>> number_with_noun(0, "file")
    'no files'
    >>> number_with_noun(1, "file")
    '1 file'
    >>> number_with_noun(5, "cat")
    '5 cats'
    >>> number_with_noun(-1, "cat")
    Traceback (most recent call last):
        ...
    ValueError: negative count
    """
    if n < 0:
        raise ValueError("negative count")
    if n == 0:
        return f"no {noun}s"
    return f"1 {noun}" if n == 1 else f"{n} {noun}s"


@exercise(
    "Describe the change from old to new as 'up N', 'down N' or 'unchanged', N being the absolute difference.",
    "Text for the difference of two numbers with its direction.",
)
def change_phrase(old: int, new: int) -> str:
    """Return how a number has changed: 'up N' if new is greater than old, 'down N' if it is smaller, and 'unchanged' if both are equal. N is the difference without a sign.

    >>> change_phrase(10, 14)
    'up 4'
    >>> change_phrase(10, 7)
    'down 3'
    >>> change_phrase(3, 3)
    'unchanged'
    """
    if new == old:
        return "unchanged"
    return f"up {new - old}" if new > old else f"down {old - new}"


@exercise(
    "Name the biggest entries of a dict in one line: 'A (9), B (7) and N more', showing n entries; without further ones the end is left out. Ordered by falling value, then name; empty gives 'nothing'.",
    "Top-n summary line 'name (value), ...' with the count of remaining entries.",
)
def top_entries_line(values: dict[str, int], n: int) -> str:
    """Return a line with the n entries of the highest value, such as 'A (9), B (7) and 3 more'. Entries with equal values are in alphabetical order. If there are no entries beyond these, the ending ' and N more' is left out. If there are no entries at all, return 'nothing'.

    >>> top_entries_line({"tea": 7, "oil": 9, "rice": 1}, 2)
    'oil (9), tea (7) and 1 more'
    >>> top_entries_line({"tea": 7}, 3)
    'tea (7)'
    >>> top_entries_line({}, 2)
    'nothing'
    """
    if not values:
        return "nothing"
    order = sorted(values, key=lambda name: (-values[name], name))
    line = ", ".join(f"{name} ({values[name]})" for name in order[:n])
    rest = len(order) - n
    return f"{line} and {rest} more" if rest > 0 else line


@exercise(
    "Write a bill as text: one line per item 'name price' with prices right-aligned in a column, then a line of dashes and the total line. Prices are whole numbers.",
    "Two-column receipt with equal line width, a dash line and 'total'.",
)
def bill_text(items: list[tuple[str, int]]) -> str:
    """Return a bill as text. Each item, a pair of name and price, is a line with the name at the left and the price at the right. Then follow a line of dashes and a line with 'total' and the sum. The names are padded to the longest name, 'total' included, and the prices to the length of the sum, with one space between.

    >>> print(bill_text([("tea", 4), ("cake", 12)]))
    tea    4
    cake  12
    --------
    total 16
    >>> print(bill_text([("strawberries", 5)]))
    strawberries 5
    --------------
    total        5
    >>> print(bill_text([]))
    -------
    total 0
    """
    total = sum(price for _, price in items)
    width = max(len(name) for name, _ in items + [("total", 0)])
    size = len(str(total))
    lines = [f"{name:<{width}} {price:>{size}}" for name, price in items]
    return "\n".join(lines + ["-" * (width + 1 + size), f"{'total':<{width}} {total}"])


@exercise(
    "Report on a list of temperatures: 'min A, max B, mean C' with the mean to one decimal; without values 'no data'.",
    "Format minimum, maximum and average of numbers in one line, or 'no data'.",
)
def temperature_report(values: list[int]) -> str:
    """Return a line 'min A, max B, mean C' about the temperatures. The mean has exactly one decimal. If there are no values, return 'no data'.

    >>> temperature_report([3, 8, 5])
    'min 3, max 8, mean 5.3'
    >>> temperature_report([-2])
    'min -2, max -2, mean -2.0'
    >>> temperature_report([])
    'no data'
    """
    if not values:
        return "no data"
    mean = sum(values) / len(values)
    return f"min {min(values)}, max {max(values)}, mean {mean:.1f}"


@exercise(
    "Turn key and value pairs into a line 'a=1; b=2', sorted by key, leaving out entries whose value is None or an empty text.",
    "Join sorted key=value pairs by '; ', skipping None and ''.",
)
def facts_line(facts: dict[str, object]) -> str:
    """Return the facts in one line of the form 'key=value', separated by '; ' and sorted by key. Facts whose value is None or an empty text are left out; the value 0 is kept. If nothing remains, the line is empty.

    >>> facts_line({"size": 3, "color": "red", "note": ""})
    'color=red; size=3'
    >>> facts_line({"n": 0, "x": None})
    'n=0'
    >>> facts_line({})
    ''
    """
    shown = {key: value for key, value in facts.items() if value is not None and value != ""}
    return "; ".join(f"{key}={shown[key]}" for key in sorted(shown))


@exercise(
    "List the steps of a plan with check boxes: '[x] name' for finished and '[ ] name' for open ones, and a last line 'd of n done'.",
    "Checklist text from (name, done) pairs with a closing summary line.",
)
def checklist_text(steps: list[tuple[str, bool]]) -> str:
    """Return the steps as a checklist. Each step, a pair of name and a boolean, is a line beginning with '[x] ' if it is done and with '[ ] ' if not. The last line is 'D of N done' with the number of finished steps and of all steps.

    >>> print(checklist_text([("wash", True), ("cook", False)]))
    [x] wash
    [ ] cook
    1 of 2 done
    >>> print(checklist_text([("rest", True)]))
    [x] rest
    1 of 1 done
    >>> checklist_text([])
    '0 of 0 done'
    """
    lines = [("[x] " if done else "[ ] ") + name for name, done in steps]
    finished = sum(done for _, done in steps)
    return "\n".join(lines + [f"{finished} of {len(steps)} done"])


@exercise(
    "Read a checklist back: lines '[x] name' and '[ ] name' give (name, done) pairs; other lines are ignored.",
    "Parse check box lines into name and boolean tuples.",
)
def parse_checklist(text: str) -> list[tuple[str, bool]]:
    """Return the steps of a checklist as (name, done) pairs. A line that begins with '[x] ' is a finished step, a line that begins with '[ ] ' an open one. All other lines are ignored.

    >>> parse_checklist("[x] wash\\n[ ] cook\\n1 of 2 done")
    [('wash', True), ('cook', False)]
    >>> parse_checklist("nothing")
    []
    >>> parse_checklist("")
    []
    """
    steps = []
    for line in text.splitlines():
        if line.startswith(("[x] ", "[ ] ")):
            steps.append((line[4:], line[1] == "x"))
    return steps


@exercise(
    "Write the list of prices as an offer text: cheapest first, 'from X' for the lowest price, and in brackets how many offers there are; 'sold out' if there are none.",
    "Text 'from MIN (N offers)' with singular 'offer' for one; 'sold out' for an empty list.",
)
def price_offer(prices: list[int]) -> str:
    """Return a text about the prices of a product: 'from X (N offers)' with the lowest price and the number of prices. For a single price the word is 'offer'. If there are no prices, return 'sold out'.

    >>> price_offer([12, 9, 15])
    'from 9 (3 offers)'
    >>> price_offer([7])
    'from 7 (1 offer)'
    >>> price_offer([])
    'sold out'
    """
    if not prices:
        return "sold out"
    word = "offer" if len(prices) == 1 else "offers"
    return f"from {min(prices)} ({len(prices)} {word})"


@exercise(
    "Describe a range of years: a single year as it is, otherwise 'first-last', with only two digits for the last year if the century is the same.",
    "Format '1999-2003' or '2004-07' or '2005' from a list of years.",
)
def years_text(years: list[int]) -> str:
    """Return the range of the years as text. If all years are the same, it is that year. Otherwise it is 'FIRST-LAST', where the last year is shortened to two digits if both are in the same century. Raise ValueError if there are no years.

    >>> years_text([2007, 2004, 2005])
    '2004-07'
    >>> years_text([1999, 2003])
    '1999-2003'
    >>> years_text([2005, 2005])
    '2005'
    >>> years_text([])
    Traceback (most recent call last):
        ...
    ValueError: no years
    """
    if not years:
        raise ValueError("no years")
    first, last = min(years), max(years)
    if first == last:
        return str(first)
    if first // 100 == last // 100:
        return f"{first}-{last % 100:02d}"
    return f"{first}-{last}"


@exercise(
    "Rate a percentage in words: below 50 'failed', below 65 'passed', below 85 'good', otherwise 'very good'. Values outside 0 to 100 raise ValueError.",
    "Verbal grade for a percentage with limits 50, 65 and 85.",
)
def rating_word(percent: int) -> str:
    """Return a word for a result in percent. Less than 50 is 'failed', less than 65 'passed', less than 85 'good', and everything else 'very good'. Raise ValueError if percent is not between 0 and 100.

    >>> rating_word(49)
    'failed'
    >>> rating_word(65)
    'good'
    >>> rating_word(100)
    'very good'
    >>> rating_word(-1)
    Traceback (most recent call last):
        ...
    ValueError: not a percentage
    """
    if percent < 0 or percent > 100:
        raise ValueError("not a percentage")
    if percent < 50:
        return "failed"
    if percent < 65:
        return "passed"
    return "good" if percent < 85 else "very good"


@exercise(
    "Show a score sheet: 'Ida 3 : 2 Tom', names padded so that the colons of all games stand below each other. Games are (name, points, points, name) tuples.",
    "Align match lines by right-justifying the home names to equal width.",
)
def game_lines(games: list[tuple[str, int, int, str]]) -> list[str]:
    """Return one line 'HOME A : B GUEST' for every game. A game is a tuple of the home name, the two numbers of points and the guest name. The home names are padded with spaces on the left to the same width. All points have one digit.

    >>> game_lines([("Ida", 3, 2, "Tom"), ("Theodor", 0, 1, "Bea")])
    ['    Ida 3 : 2 Tom', 'Theodor 0 : 1 Bea']
    >>> game_lines([("A", 1, 1, "B")])
    ['A 1 : 1 B']
    >>> game_lines([])
    []
    """
    width = max((len(game[0]) for game in games), default=0)
    return [f"{home:>{width}} {a} : {b} {guest}" for home, a, b, guest in games]


@exercise(
    "Say which items are new, which are gone, as a sentence: 'new: a, b; gone: c'. A part without items is left out; if both are empty return 'nothing new'.",
    "Sentence from two lists with the parts 'new: ...' and 'gone: ...' joined by '; '.",
)
def news_sentence(new: list[str], gone: list[str]) -> str:
    """Return a text that names the new items and those that are gone, as in 'new: a, b; gone: c'. If one of the lists is empty, its part is left out. If both are empty, return 'nothing new'. The order of the items is kept.

    >>> news_sentence(["tea", "oil"], ["salt"])
    'new: tea, oil; gone: salt'
    >>> news_sentence([], ["salt"])
    'gone: salt'
    >>> news_sentence([], [])
    'nothing new'
    """
    parts = []
    if new:
        parts.append("new: " + ", ".join(new))
    if gone:
        parts.append("gone: " + ", ".join(gone))
    return "; ".join(parts) or "nothing new"


@exercise(
    "Shorten a list for display: all items if there are at most n, otherwise the first n-1 and the text '... (k more)'. n must be at least 2, else ValueError.",
    "Limit a list of texts to n entries, the last being a remainder note; ValueError for n < 2.",
)
def shortened_listing(items: list[str], n: int) -> list[str]:
    """Return the items as a list of at most n texts. If there are more than n items, the first n - 1 are kept, and the last text is '... (K more)', where K is the number of items left out. Raise ValueError if n is less than 2.

    >>> shortened_listing(["a", "b", "c", "d"], 3)
    ['a', 'b', '... (2 more)']
    >>> shortened_listing(["a", "b"], 2)
    ['a', 'b']
    >>> shortened_listing(["a"], 1)
    Traceback (most recent call last):
        ...
    ValueError: n must be at least 2
    """
    if n < 2:
        raise ValueError("n must be at least 2")
    if len(items) <= n:
        return list(items)
    return items[:n - 1] + [f"... ({len(items) - n + 1} more)"]


@exercise(
    "Count the words of a text by length and report lines 'length: count', shortest first. Signs , . ! ? at the ends of words are not part of them.",
    "Histogram of word lengths as text lines, punctuation stripped.",
)
def word_length_report(text: str) -> list[str]:
    """Return lines 'LENGTH: COUNT' that tell how many words of each length the text has, shorter lengths first. The signs , . ! and ? at the beginning or end of a word do not belong to it. Words that consist only of such signs are ignored.

    >>> word_length_report("We go, you stay!")
    ['2: 2', '3: 1', '4: 1']
    >>> word_length_report("... !")
    []
    >>> word_length_report("")
    []
    """
    lengths = [len(word.strip(",.!?")) for word in text.split()]
    return [f"{n}: {lengths.count(n)}" for n in sorted(set(lengths)) if n > 0]
