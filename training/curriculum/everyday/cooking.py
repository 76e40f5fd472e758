"""Cooking: scaling recipes, units, shopping, timing."""

import math
from fractions import Fraction

from training.curriculum.exercise import exercise


@exercise(
    "Scale all amounts of a recipe from one number of servings to another.",
    "Multiply every ingredient amount by wanted / servings and return a new dict.",
)
def recipe_for_guests(recipe: dict[str, float], servings: int, wanted: int) -> dict[str, float]:
    """Return the recipe's amounts for another number of servings.

    >>> recipe_for_guests({"flour": 200, "eggs": 2}, 4, 8)
    {'flour': 400.0, 'eggs': 4.0}
    >>> recipe_for_guests({"milk": 300}, 4, 2)
    {'milk': 150.0}
    >>> recipe_for_guests({}, 4, 2)
    {}
    """
    return {name: amount * wanted / servings for name, amount in recipe.items()}


@exercise(
    "How many full portions can be made from the pantry? The scarcest ingredient decides; missing ones count as 0.",
    "Largest whole number of times that the amounts `per_portion` fit into the pantry.",
)
def possible_portions(pantry: dict[str, int], per_portion: dict[str, int]) -> int:
    """Return how many portions the pantry is good for.

    >>> possible_portions({"rice": 500, "beans": 90}, {"rice": 100, "beans": 40})
    2
    >>> possible_portions({"rice": 500}, {"rice": 100, "beans": 40})
    0
    >>> possible_portions({"egg": 7}, {"egg": 2})
    3
    """
    return min(pantry.get(name, 0) // need for name, need in per_portion.items())


@exercise(
    "Shopping list: what is still missing after subtracting the pantry from the recipe; ingredients that suffice do not appear.",
    "For each ingredient of which there is too little, give the amount that must be bought.",
)
def to_buy(recipe, pantry):
    """Return the missing amounts of a recipe as a dict.

    >>> to_buy({"flour": 500, "egg": 3}, {"flour": 200, "egg": 6})
    {'flour': 300}
    >>> to_buy({"salt": 1}, {})
    {'salt': 1}
    >>> to_buy({"salt": 1}, {"salt": 1})
    {}
    """
    missing = {}
    for name, amount in recipe.items():
        lack = amount - pantry.get(name, 0)
        if lack > 0:
            missing[name] = lack
    return missing


@exercise(
    "Celsius for a Fahrenheit oven temperature, rounded to the nearest multiple of 10.",
    "Convert Fahrenheit to Celsius and round to tens, as for an oven dial.",
)
def oven_celsius(fahrenheit: float) -> int:
    """Convert an oven temperature from Fahrenheit to Celsius, rounded to tens.

    >>> oven_celsius(350)
    180
    >>> oven_celsius(400)
    200
    >>> oven_celsius(212)
    100
    """
    celsius = (fahrenheit - 32) * 5 / 9
    return round(celsius / 10) * 10


@exercise(
    "Parse a kitchen amount such as '1 1/2', '3/4' or '2' into a float.",
    "Value of a mixed number: whole part and fraction are separated by a space, and either may be missing.",
)
def parse_amount(text: str) -> float:
    """Convert an amount such as '1 1/2' or '3/4' to a float.

    >>> parse_amount("1 1/2")
    1.5
    >>> parse_amount("3/4")
    0.75
    >>> parse_amount("2")
    2.0
    """
    return float(sum(Fraction(part) for part in text.split()))


@exercise(
    "Write a multiple of a quarter as a mixed number, for instance 1.5 as '1 1/2' and 0.25 as '1/4'.",
    "Format an amount given in quarters like a recipe does: whole number, space, fraction; zero parts are left out.",
)
def show_amount(amount: float) -> str:
    """Write an amount that is a multiple of 0.25 as a mixed number.

    >>> show_amount(1.5)
    '1 1/2'
    >>> show_amount(0.75)
    '3/4'
    >>> show_amount(2)
    '2'
    >>> show_amount(0)
    '0'
    """
    whole = int(amount)
    fraction = {0: "", 1: "1/4", 2: "1/2", 3: "3/4"}[round((amount - whole) * 4)]
    if whole and fraction:
        return f"{whole} {fraction}"
    return fraction or str(whole)


@exercise(
    "Split an ingredient line like '200 g brown sugar' into amount, unit and name.",
    "Parse '<number> <unit> <name>' to a tuple (float amount, unit, name); the name may have several words.",
)
def ingredient_parts(line: str) -> tuple[float, str, str]:
    """Split a line such as '200 g brown sugar' into (amount, unit, name).

    >>> ingredient_parts("200 g brown sugar")
    (200.0, 'g', 'brown sugar')
    >>> ingredient_parts("1.5 l milk")
    (1.5, 'l', 'milk')
    >>> ingredient_parts("2 pcs  eggs")
    (2.0, 'pcs', 'eggs')
    """
    amount, unit, name = line.split(maxsplit=2)
    return float(amount), unit, name


@exercise(
    "Convert a volume in ml, cl, dl or l to millilitres; an unknown unit raises KeyError.",
    "Millilitres of an amount with one of the metric units ml, cl, dl and l.",
)
def to_millilitres(amount, unit):
    """Convert a volume to millilitres; the unit is 'ml', 'cl', 'dl' or 'l'.

    >>> to_millilitres(2, "dl")
    200
    >>> to_millilitres(3, "l")
    3000
    >>> to_millilitres(25, "cl")
    250
    """
    factors = {"ml": 1, "cl": 10, "dl": 100, "l": 1000}
    return amount * factors[unit]


@exercise(
    "Add up the ingredients of several recipes into one dict.",
    "Combined shopping amounts: the sum per ingredient over all recipes.",
)
def combine_recipes(*recipes):
    """Add the amounts of several recipes by ingredient.

    >>> combine_recipes({"egg": 2}, {"egg": 1, "milk": 100})
    {'egg': 3, 'milk': 100}
    >>> combine_recipes({"salt": 1})
    {'salt': 1}
    >>> combine_recipes()
    {}
    """
    total = {}
    for recipe in recipes:
        for name, amount in recipe.items():
            total[name] = total.get(name, 0) + amount
    return total


@exercise(
    "When must each dish start so that all are ready at `serve`? Give (start, dish) pairs, earliest first; durations are in minutes.",
    "Cooking plan: subtract each dish's duration from the serving time and sort by start, then by name.",
)
def cooking_plan(durations: dict[str, int], serve: int) -> list[tuple[int, str]]:
    """Return (start minute, dish) pairs so that every dish is ready at the serving time.

    >>> cooking_plan({"rice": 20, "stew": 90}, 120)
    [(30, 'stew'), (100, 'rice')]
    >>> cooking_plan({"b": 5, "a": 5}, 10)
    [(5, 'a'), (5, 'b')]
    >>> cooking_plan({}, 60)
    []
    """
    return sorted((serve - minutes, dish) for dish, minutes in durations.items())


@exercise(
    "Number of oven batches for some cookies when one tray holds rows times columns of them.",
    "How many trays are needed to bake all cookies?",
)
def oven_batches(cookies: int, rows: int, columns: int) -> int:
    """Return how many trays of rows x columns are needed.

    >>> oven_batches(25, 4, 5)
    2
    >>> oven_batches(20, 4, 5)
    1
    >>> oven_batches(0, 4, 5)
    0
    """
    return math.ceil(cookies / (rows * columns))


@exercise(
    "Names of recipes that avoid all the given allergens; recipes map a name to its ingredients.",
    "Which dishes contain none of the forbidden ingredients? Keep the order of the dict.",
)
def safe_dishes(recipes: dict[str, list[str]], allergens) -> list[str]:
    """Return the dishes that contain none of the allergens.

    >>> safe_dishes({"cake": ["egg", "flour"], "salad": ["leaf"]}, {"egg"})
    ['salad']
    >>> safe_dishes({"cake": ["egg"]}, set())
    ['cake']
    >>> safe_dishes({}, {"nut"})
    []
    """
    return [dish for dish, items in recipes.items() if not set(items) & set(allergens)]


@exercise(
    "Recipe with the largest share of its ingredients at hand; the first such name wins, None without recipes.",
    "Best matching dish: maximise (available ingredients) / (all ingredients) over the recipes.",
)
def best_match_dish(recipes, at_hand):
    """Return the dish of which the largest share of ingredients is at hand, or None.

    >>> best_match_dish({"pie": ["egg", "milk", "apple"], "tea": ["leaf"]}, ["leaf"])
    'tea'
    >>> best_match_dish({"a": ["x", "y"], "b": ["x", "z"]}, ["x"])
    'a'
    >>> best_match_dish({}, ["x"]) is None
    True
    """
    best, best_share = None, -1
    for dish, items in recipes.items():
        share = sum(item in at_hand for item in items) / len(items)
        if share > best_share:
            best, best_share = dish, share
    return best


@exercise(
    "Kilocalories of a meal: amounts in grams times the value per 100 g of each food, rounded to a whole number.",
    "Energy of a dish from grams per food and a table of kcal per 100 g.",
)
def meal_calories(grams: dict[str, float], per_100g: dict[str, float]) -> int:
    """Return the kilocalories of a meal, rounded.

    >>> meal_calories({"rice": 200, "oil": 10}, {"rice": 130, "oil": 900})
    350
    >>> meal_calories({"apple": 150}, {"apple": 52, "pear": 57})
    78
    >>> meal_calories({}, {})
    0
    """
    return round(sum(g * per_100g[food] / 100 for food, g in grams.items()))


@exercise(
    "Rescale the ingredients of a dough so that they weigh `target` grams together, each rounded to whole grams.",
    "Baker's helper: keep the proportions but make the total weight equal to the target.",
)
def dough_for_weight(parts: dict[str, float], target: float) -> dict[str, int]:
    """Scale ingredient weights to a total weight, rounding each to whole grams.

    >>> dough_for_weight({"flour": 3, "water": 2}, 1000)
    {'flour': 600, 'water': 400}
    >>> dough_for_weight({"a": 1, "b": 1, "c": 1}, 100)
    {'a': 33, 'b': 33, 'c': 33}
    >>> dough_for_weight({"x": 7}, 21)
    {'x': 21}
    """
    factor = target / sum(parts.values())
    return {name: round(weight * factor) for name, weight in parts.items()}


@exercise(
    "Numbered cooking steps, one per line, from a list; each begins with a capital letter and ends with a full stop.",
    "Format recipe steps as '1. Text.' lines, capitalising the first letter and adding a missing final dot.",
)
def numbered_steps(steps: list[str]) -> str:
    """Return the steps as numbered lines with a capital first letter and a final dot.

    >>> numbered_steps(["chop onions", "fry."])
    '1. Chop onions.\\n2. Fry.'
    >>> numbered_steps(["add 2 eggs"])
    '1. Add 2 eggs.'
    >>> numbered_steps([])
    ''
    """
    lines = []
    for number, step in enumerate(steps, 1):
        text = step[:1].upper() + step[1:]
        if not text.endswith("."):
            text += "."
        lines.append(f"{number}. {text}")
    return "\n".join(lines)


@exercise(
    "Temperature class of a fridge reading: 'frozen' below 0, 'ok' up to 7 degrees, 'too warm' above.",
    "Judge a refrigerator temperature with the borders 0 and 7 (7 is still fine).",
)
def fridge_state(degrees):
    """Return 'frozen' below 0, 'ok' from 0 to 7, and 'too warm' above 7.

    >>> fridge_state(-1)
    'frozen'
    >>> fridge_state(7)
    'ok'
    >>> fridge_state(7.5)
    'too warm'
    """
    if degrees < 0:
        return "frozen"
    return "ok" if degrees <= 7 else "too warm"


@exercise(
    "Plan a week: assign dishes to days in turn, starting over when the dishes run out.",
    "Map each day to a dish, cycling through the dishes in order.",
)
def weekly_menu(days: list[str], dishes: list[str]) -> dict[str, str]:
    """Assign dishes to days, repeating the dishes in order.

    >>> weekly_menu(["Mon", "Tue", "Wed"], ["soup", "rice"])
    {'Mon': 'soup', 'Tue': 'rice', 'Wed': 'soup'}
    >>> weekly_menu(["Sat"], ["pie", "fish"])
    {'Sat': 'pie'}
    >>> weekly_menu([], ["pie"])
    {}
    """
    return {day: dishes[i % len(dishes)] for i, day in enumerate(days)}
