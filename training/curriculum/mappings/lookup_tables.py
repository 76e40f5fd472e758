"""Dictionaries as lookup tables: translating, coding, scoring, pricing."""

from training.curriculum.exercise import exercise


@exercise(
    "Translate a sentence word by word with a dictionary, unknown words unchanged.",
    "Given text and a dict, look up each space separated word and join the results with spaces.",
)
def translate_sentence(text: str, names: dict[str, str]) -> str:
    """Replace every word of the text that is a key of names by its value; other words stay.

    >>> translate_sentence("red sky", {"red": "rot"})
    'rot sky'
    >>> translate_sentence("a b", {})
    'a b'
    >>> translate_sentence("", {"a": "b"})
    ''
    """
    return " ".join(names.get(word, word) for word in text.split())


@exercise(
    "Substitute characters with a dictionary.",
    "Given a text and a dict of characters, return the text with each known character exchanged.",
)
def substitute_chars(text, table):
    """Replace every character of text by its value in table; characters without an entry stay.

    >>> substitute_chars("cab", {"a": "4", "b": "8"})
    'c48'
    >>> substitute_chars("xyz", {})
    'xyz'
    >>> substitute_chars("", {"a": "b"})
    ''
    """
    return "".join(table.get(c, c) for c in text)


@exercise(
    "Drop the characters found in the dictionary.",
    "Given a text and a dict, return the characters that are no keys.",
)
def drop_known_chars(text: str, table: dict[str, int]) -> str:
    """Remove from text all characters that are keys of table and replace nothing else.

    >>> drop_known_chars("banana", {"a": 1})
    'bnn'
    >>> drop_known_chars("abc", {"a": 1, "b": 2, "c": 3})
    ''
    >>> drop_known_chars("", {})
    ''
    """
    return "".join(c for c in text if c not in table)


@exercise(
    "Score a word with a dictionary letter -> points.",
    "Given a word and a table of points, add up the points of its letters, unknown ones giving nothing.",
)
def points_of_word(word, points):
    """Return the sum of the points of the letters of word; letters without points count 0.

    >>> points_of_word("tea", {"t": 2, "e": 1})
    3
    >>> points_of_word("noon", {"n": 3, "o": 1})
    8
    >>> points_of_word("", {"a": 1})
    0
    """
    return sum(points.get(letter, 0) for letter in word)


@exercise(
    "Score all words by a dict letter -> points and return the best.",
    "Given a nonempty list of words and letter points, find the word of the highest total.",
)
def best_scoring_word(words: list[str], points: dict[str, int]) -> str:
    """Return the word with the most points, the first one on a tie, letters without points counting 0.

    >>> best_scoring_word(["at", "zoo"], {"z": 10, "a": 1, "t": 1})
    'zoo'
    >>> best_scoring_word(["b", "c"], {})
    'b'
    >>> best_scoring_word(["aa", "a"], {"a": 1})
    'aa'
    """
    return max(words, key=lambda word: sum(points.get(c, 0) for c in word))


@exercise(
    "Write text in a code given as a dictionary character -> code, with '?' for unknown characters.",
    "Given text and a code table, return the codes of its characters separated by blanks.",
)
def get_encode_by_table(text, codes):
    """Encode every letter by its code, joined by spaces; a character without code is encoded as '?'.

    >>> get_encode_by_table("ab", {"a": ".-", "b": "-."})
    '.- -.'
    >>> get_encode_by_table("ax", {"a": "1"})
    '1 ?'
    >>> get_encode_by_table("", {})
    ''
    """
    return " ".join(codes.get(c, "?") for c in text)


@exercise(
    "Read codes back into characters, the table mapping characters to their codes.",
    "Given codes joined by blanks and a dict char -> code, invert the dict and return the decoded text.",
)
def decode_by_table(coded: str, codes: dict[str, str]) -> str:
    """Decode a text of codes separated by spaces with the table character -> code.

    >>> decode_by_table(".- -.", {"a": ".-", "b": "-."})
    'ab'
    >>> decode_by_table("1", {"x": "1"})
    'x'
    >>> decode_by_table("", {"x": "1"})
    ''
    """
    letters = {code: letter for letter, code in codes.items()}
    return "".join(letters[code] for code in coded.split())


@exercise(
    "Look up a price; an unknown item is an error.",
    "Given a price list and an item, return its price and raise ValueError for an item not in the list.",
)
def price_or_error(prices: dict[str, int], item: str) -> int:
    """Return the price of the item, or raise ValueError with the item's name if it has no price.

    >>> price_or_error({"tea": 3}, "tea")
    3
    >>> price_or_error({"tea": 3}, "jam")
    Traceback (most recent call last):
        ...
    ValueError: no price for jam
    >>> price_or_error({"tea": 3, "egg": 1}, "egg")
    1
    """
    if item not in prices:
        raise ValueError(f"no price for {item}")
    return prices[item]


@exercise(
    "Total a shopping list with a price dictionary and a price for unknown items.",
    "Given items, prices and a default price, compute the sum to pay.",
)
def total_with_default(items, prices, default):
    """Add up the prices of the items; an item without a price costs default.

    >>> total_with_default(["tea", "jam", "tea"], {"tea": 3}, 1)
    7
    >>> total_with_default(["x"], {}, 0)
    0
    >>> total_with_default([], {"tea": 3}, 5)
    0
    """
    return sum(prices.get(item, default) for item in items)


@exercise(
    "Which items cannot be priced? List each once in alphabetical order.",
    "Given items and a price dictionary, find the different items missing in it.",
)
def items_without_price(items: list[str], prices: dict[str, int]) -> list[str]:
    """Return the items that have no entry in prices, without repeats, sorted.

    >>> items_without_price(["tea", "jam", "egg", "jam"], {"tea": 3})
    ['egg', 'jam']
    >>> items_without_price(["tea"], {"tea": 3})
    []
    >>> items_without_price([], {})
    []
    """
    return sorted({item for item in items if item not in prices})


@exercise(
    "List affordable items of a price list in ascending order of price.",
    "Given prices and a budget, find all items not dearer than it, sorted by price and then name.",
)
def within_budget(prices, budget):
    """Return the items that cost at most budget, cheapest first, equal prices alphabetically.

    >>> within_budget({"tea": 3, "jam": 5, "egg": 3}, 4)
    ['egg', 'tea']
    >>> within_budget({"tea": 3}, 2)
    []
    >>> within_budget({}, 10)
    []
    """
    return sorted((i for i in prices if prices[i] <= budget), key=lambda i: (prices[i], i))


@exercise(
    "Increase each value of a price list by a percentage, rounded.",
    "Given prices and a percentage, return the new price list with integers.",
)
def get_raise_prices(prices, percent):
    """Raise all prices by percent and round them to whole numbers.

    >>> get_raise_prices({"tea": 200, "jam": 350}, 10)
    {'tea': 220, 'jam': 385}
    >>> get_raise_prices({"tea": 100}, -50)
    {'tea': 50}
    >>> get_raise_prices({}, 5)
    {}
    """
    return {item: round(price * (100 + percent) / 100) for item, price in prices.items()}


@exercise(
    "Compare two price lists on their common items and map each changed one to its price difference.",
    "Given old and new prices, return item -> new - old for items in both whose price is not the same.",
)
def price_changes(old: dict[str, int], new: dict[str, int]) -> dict[str, int]:
    """Return the items whose price differs between the two lists, with the change new minus old.

    >>> price_changes({"tea": 3, "jam": 5}, {"tea": 4, "jam": 5, "egg": 1})
    {'tea': 1}
    >>> price_changes({"tea": 3}, {})
    {}
    >>> price_changes({}, {"tea": 3})
    {}
    """
    return {item: new[item] - old[item] for item in old if item in new and new[item] != old[item]}


@exercise(
    "Compare shops given as name -> price list and return the cheapest one for a basket item -> amount.",
    "Given price lists of several shops and a basket, find where it costs least.",
)
def get_cheapest_shop(shops, basket):
    """Return the shop with the lowest total for the basket, ties alphabetically; every shop sells everything.

    >>> get_cheapest_shop({"a": {"tea": 3}, "b": {"tea": 2}}, {"tea": 2})
    'b'
    >>> get_cheapest_shop({"y": {"egg": 1}, "x": {"egg": 1}}, {"egg": 6})
    'x'
    >>> get_cheapest_shop({"a": {"t": 1, "j": 9}, "b": {"t": 5, "j": 4}}, {"t": 1, "j": 1})
    'b'
    """
    def cost(shop):
        return sum(shops[shop][item] * n for item, n in basket.items())
    return min(shops, key=lambda shop: (cost(shop), shop))


@exercise(
    "Turn a text of digit names into an integer, names being ordered from zero to nine.",
    "Given space separated digit words and the list of the ten names, join the digits and return the number.",
)
def number_from_digit_words(text: str, names: list[str]) -> int:
    """Return the number that the digit words of text spell, such as 'four two' -> 42; the digit words are given as a list.

    >>> number_from_digit_words("b a", ["a", "b"])
    10
    >>> number_from_digit_words("b c b", ["a", "b", "c"])
    121
    >>> number_from_digit_words("a", ["a", "b"])
    0
    """
    digits = {name: str(i) for i, name in enumerate(names)}
    return int("".join(digits[word] for word in text.split()))


@exercise(
    "Follow value -> table[value] as long as the value is a key and return the final value.",
    "Given a dict without circles and a value, resolve the chain of replacements.",
)
def resolve_fully(table, value):
    """Apply the replacement table to a value again and again until it has no entry.

    >>> resolve_fully({"a": "b", "b": "c"}, "a")
    'c'
    >>> resolve_fully({"a": "b"}, "x")
    'x'
    >>> resolve_fully({}, 1)
    1
    """
    while value in table:
        value = table[value]
    return value


@exercise(
    "Replace each '{key}' in the text by the value of that key.",
    "Given a template text and a dict, insert every value in place of its name in braces.",
)
def fill_in(template: str, values: dict[str, object]) -> str:
    """Fill the placeholders {name} of the template with the values of the dictionary; unknown ones stay.

    >>> fill_in("Hi {name}, {n} new", {"name": "Ann", "n": 3})
    'Hi Ann, 3 new'
    >>> fill_in("{x}{x}", {"x": 1})
    '11'
    >>> fill_in("{y}", {})
    '{y}'
    """
    for key, value in values.items():
        template = template.replace("{" + key + "}", str(value))
    return template


@exercise(
    "Grade marks with a dictionary grade -> minimum mark; every mark reaches some grade.",
    "Given marks and the least mark for each grade, list the best grade every mark is enough for.",
)
def grades_for(marks: list[int], minimums: dict[str, int]) -> list[str]:
    """Map each mark to its grade by the table of minimum marks: the grade with the highest minimum not above the mark.

    >>> grades_for([95, 50, 79], {"A": 90, "B": 70, "C": 0})
    ['A', 'C', 'B']
    >>> grades_for([90], {"A": 90, "B": 0})
    ['A']
    >>> grades_for([], {"A": 90})
    []
    """
    grades = []
    for mark in marks:
        reached = [grade for grade in minimums if minimums[grade] <= mark]
        grades.append(max(reached, key=minimums.get))
    return grades


@exercise(
    "Change units: multiply by the size of the old unit and divide by the size of the new one.",
    "Given an amount, two unit names and a dict unit -> size, compute the amount in the second unit.",
)
def convert_by_table(amount, old, new, sizes):
    """Convert amount from one unit to another with a table of unit sizes in a common base unit.

    >>> convert_by_table(3, "m", "cm", {"m": 100, "cm": 1})
    300.0
    >>> convert_by_table(50, "cm", "m", {"m": 100, "cm": 1})
    0.5
    >>> convert_by_table(0, "m", "m", {"m": 100})
    0.0
    """
    return amount * sizes[old] / sizes[new]


@exercise(
    "Add up what each result is worth.",
    "Given a list of results and a points table, compute the total score.",
)
def points_for_results(results: list[str], points: dict[str, int]) -> int:
    """Sum the points of the results with the table result -> points, such as win, draw and loss.

    >>> points_for_results(["win", "draw", "win"], {"win": 3, "draw": 1, "loss": 0})
    7
    >>> points_for_results(["loss"], {"loss": 0})
    0
    >>> points_for_results([], {"win": 3})
    0
    """
    total = 0
    for result in results:
        total += points[result]
    return total


@exercise(
    "Find the partner of a word in a list of pairs, whichever side it is on.",
    "Given pairs of opposites and a word, return the word paired with it, None if it is in no pair.",
)
def get_opposite_of(word, pairs):
    """Return the opposite of a direction by looking in both columns of the list of opposite pairs, or None.

    >>> get_opposite_of("up", [("up", "down"), ("left", "right")])
    'down'
    >>> get_opposite_of("right", [("up", "down"), ("left", "right")])
    'left'
    >>> get_opposite_of("in", []) is None
    True
    """
    for a, b in pairs:
        if word == a:
            return b
        if word == b:
            return a
    return None


@exercise(
    "Pick from allowed the key with the highest value in weights.",
    "Given weights and a list of permitted names, find the heaviest permitted one, first on a tie, else None.",
)
def best_allowed(weights: dict[str, int], allowed: list[str]) -> str | None:
    """Return the choice with the largest weight among those that are allowed, or None if none of the allowed has a weight.

    >>> best_allowed({"a": 5, "b": 9, "c": 7}, ["a", "c"])
    'c'
    >>> best_allowed({"a": 5}, ["z"]) is None
    True
    >>> best_allowed({}, []) is None
    True
    """
    return max((name for name in allowed if name in weights), key=weights.get, default=None)


@exercise(
    "Compare a dict of answers with the dict of correct answers and count the right ones.",
    "Given question -> answer and question -> solution, return the number of correct answers.",
)
def correct_answers(answers, solutions):
    """Count how many answers agree with the key, question by question; unanswered questions are wrong.

    >>> correct_answers({"q1": "a", "q2": "c"}, {"q1": "a", "q2": "b", "q3": "d"})
    1
    >>> correct_answers({}, {"q1": "a"})
    0
    >>> correct_answers({"q1": "a"}, {"q1": "a"})
    1
    """
    return sum(answers.get(q) == solution for q, solution in solutions.items())
