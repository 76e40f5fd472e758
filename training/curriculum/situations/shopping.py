"""Shopping lists, recipes, kitchens, wallets and household money."""

from training.curriculum.exercise import exercise


@exercise(
    "Cross out what is already at home: return the items of the shopping list that the pantry lacks, in order and without repeats.",
    "Given a list of wanted items and a list of items at home, list each wanted item once that still has to be bought.",
)
def pantry_lacks(wanted: list[str], pantry: list[str]) -> list[str]:
    """Items that are already in the pantry need not be bought. Return the wanted items that are not there, each once and in order of first appearance.

    >>> pantry_lacks(["milk", "egg", "milk", "salt"], ["salt"])
    ['milk', 'egg']
    >>> pantry_lacks(["tea"], ["tea"])
    []
    >>> pantry_lacks([], ["tea"])
    []
    """
    result = []
    for item in wanted:
        if item not in pantry and item not in result:
            result.append(item)
    return result


@exercise(
    "Merge two shopping lists given as dicts from item to amount by adding the amounts.",
    "Given two dicts of quantities, return one dict with the sums; items may be in only one of them.",
)
def merge_shopping_lists(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Two people join their shopping lists, which map items to amounts. Return one list in which amounts of the same item are added.

    >>> merge_shopping_lists({"egg": 6}, {"egg": 4, "ham": 1})
    {'egg': 10, 'ham': 1}
    >>> merge_shopping_lists({}, {"tea": 1})
    {'tea': 1}
    >>> merge_shopping_lists({}, {})
    {}
    """
    merged = dict(a)
    for item, amount in b.items():
        merged[item] = merged.get(item, 0) + amount
    return merged


@exercise(
    "Parse lines like '3 apples' to a dict from item to number; a line without a number means 1.",
    "Given shopping notes, each an optional count followed by the item, build a dict of counts with default 1.",
)
def parse_shopping_notes(lines: list[str]) -> dict[str, int]:
    """A note is a number and an item, like '3 apples', or only an item, which means 1. Return a dict from item to number.

    >>> parse_shopping_notes(["3 apples", "bread"])
    {'apples': 3, 'bread': 1}
    >>> parse_shopping_notes(["12 eggs"])
    {'eggs': 12}
    >>> parse_shopping_notes([])
    {}
    """
    amounts = {}
    for line in lines:
        first, _, rest = line.partition(" ")
        if first.isdigit():
            amounts[rest] = int(first)
        else:
            amounts[line] = 1
    return amounts


@exercise(
    "Return the list text 'a, b and c' for the items; one item alone has no comma or 'and', none gives 'nothing'.",
    "Join items with commas and 'and' before the last one; return 'nothing' for an empty list.",
)
def items_as_sentence(items):
    """Return the items joined with commas, with ' and ' before the last one, or 'nothing' if there are no items.

    >>> items_as_sentence(["milk", "tea", "jam"])
    'milk, tea and jam'
    >>> items_as_sentence(["milk"])
    'milk'
    >>> items_as_sentence([])
    'nothing'
    """
    if not items:
        return "nothing"
    if len(items) == 1:
        return items[0]
    return ", ".join(items[:-1]) + " and " + items[-1]


@exercise(
    "Scale a recipe: multiply each amount by wanted persons divided by the persons it is for.",
    "Given amounts per ingredient for some number of persons, compute the amounts for another number of persons.",
)
def recipe_for_persons(recipe: dict[str, float], persons: int, wanted: int) -> dict[str, float]:
    """A recipe lists amounts for persons people. Return the recipe with the amounts for wanted people.

    >>> recipe_for_persons({"flour": 200, "egg": 2}, 2, 3)
    {'flour': 300.0, 'egg': 3.0}
    >>> recipe_for_persons({"rice": 100}, 4, 1)
    {'rice': 25.0}
    >>> recipe_for_persons({}, 2, 2)
    {}
    """
    return {item: amount * wanted / persons for item, amount in recipe.items()}


@exercise(
    "List what is missing for a recipe as a dict from ingredient to missing amount, leaving out those there is enough of.",
    "Given needed and available amounts, return how much of each ingredient is lacking.",
)
def missing_ingredients(recipe, stock):
    """Return a dict with the amount that is missing for each ingredient of which the stock holds less than the recipe needs.

    >>> missing_ingredients({"egg": 3, "milk": 1}, {"egg": 1, "milk": 2})
    {'egg': 2}
    >>> missing_ingredients({"oil": 2}, {})
    {'oil': 2}
    >>> missing_ingredients({}, {"egg": 1})
    {}
    """
    return {item: n - stock.get(item, 0) for item, n in recipe.items() if n > stock.get(item, 0)}


@exercise(
    "Which recipes can be cooked with the ingredients at home? Return their names, sorted.",
    "Given a dict from dish to ingredient list and a list of what is there, list alphabetically the dishes for which nothing is missing.",
)
def dishes_from_home(dishes: dict[str, list[str]], at_home: list[str]) -> list[str]:
    """Each dish needs some ingredients. Return the sorted names of the dishes whose ingredients are all at home.

    >>> dishes_from_home({"tea": ["water", "leaf"], "soup": ["water", "leek"]}, ["leaf", "water"])
    ['tea']
    >>> dishes_from_home({"air": []}, [])
    ['air']
    >>> dishes_from_home({}, ["salt"])
    []
    """
    return sorted(dish for dish, needs in dishes.items() if all(item in at_home for item in needs))


@exercise(
    "Return the foods that expire within the next days days: the expiry day is at least today and at most today + days. Sorted by expiry day.",
    "Given a dict of expiry days, list the foods that are still good today but not longer than days days from now, earliest first.",
)
def expiring_soon(expiry: dict[str, int], today: int, days: int) -> list[str]:
    """The dict expiry maps foods to the last day they are good. Return the foods whose last day is from today up to today + days, sorted by that day.

    >>> expiring_soon({"milk": 5, "jam": 90, "fish": 4}, 3, 2)
    ['fish', 'milk']
    >>> expiring_soon({"milk": 2}, 3, 5)
    []
    >>> expiring_soon({}, 1, 1)
    []
    """
    soon = [food for food, day in expiry.items() if today <= day <= today + days]
    return sorted(soon, key=lambda food: expiry[food])


@exercise(
    "Monthly savings: start with balance, add income and subtract each cost in order, stopping before a cost that would make it negative. Return the final balance.",
    "From balance plus income pay the costs one by one until one cannot be paid; return the money left then.",
)
def balance_after_costs(balance: int, income: int, costs: list[int]) -> int:
    """A household gets its income and pays its costs in order. It stops at the first cost that is more than the money left. Return the money left.

    >>> balance_after_costs(10, 100, [50, 40, 30])
    20
    >>> balance_after_costs(0, 20, [30, 5])
    20
    >>> balance_after_costs(5, 0, [])
    5
    """
    money = balance + income
    for cost in costs:
        if cost > money:
            break
        money -= cost
    return money


@exercise(
    "In how many months does someone reach goal when saving first in month one and more each month by step?",
    "Count the months until the savings first, first + step, first + 2 * step, ... add up to at least goal.",
)
def months_of_rising_savings(goal: int, first: int, step: int) -> int:
    """Someone saves first in the first month and step more in every further month. Return the number of months until at least goal is saved; first is positive.

    >>> months_of_rising_savings(100, 30, 10)
    3
    >>> months_of_rising_savings(10, 10, 0)
    1
    >>> months_of_rising_savings(0, 5, 5)
    0
    """
    months = 0
    saved = 0
    while saved < goal:
        saved += first + months * step
        months += 1
    return months


@exercise(
    "Split a bill: amount divided among n people in cents, rounded up so that it is enough. Return the share of each.",
    "Compute the smallest whole share so that n shares cover the amount.",
)
def share_of_bill(amount, n):
    """n people pay a bill and each pays the same whole amount. Return the smallest share that is enough together.

    >>> share_of_bill(100, 3)
    34
    >>> share_of_bill(90, 3)
    30
    >>> share_of_bill(1, 4)
    1
    """
    return -(-amount // n)


@exercise(
    "Who owes what: given what each person paid, return a dict of paid minus the equal share.",
    "After a trip everyone should have paid the same; compute for each person how much they are above (positive) or below (negative) the average.",
)
def above_equal_share(paid: dict[str, float]) -> dict[str, float]:
    """On a trip everyone should pay the same. Return for each person what they paid minus the equal share; an empty dict stays empty.

    >>> above_equal_share({"Ann": 30, "Bob": 10})
    {'Ann': 10.0, 'Bob': -10.0}
    >>> above_equal_share({"Ann": 7})
    {'Ann': 0.0}
    >>> above_equal_share({})
    {}
    """
    if not paid:
        return {}
    share = sum(paid.values()) / len(paid)
    return {name: amount - share for name, amount in paid.items()}


@exercise(
    "Sum the expenses per category from (category, amount) pairs and return the categories over budget, sorted.",
    "Given expenses and a dict of budgets, list alphabetically those categories whose spending is greater than their budget; no budget means 0.",
)
def over_budget(expenses: list[tuple[str, int]], budgets: dict[str, int]) -> list[str]:
    """Expenses are pairs of category and amount. Return the sorted categories in which more was spent than the budget allows; a category without a budget has budget 0.

    >>> over_budget([("food", 30), ("fun", 5), ("food", 30)], {"food": 50, "fun": 10})
    ['food']
    >>> over_budget([("toys", 1)], {})
    ['toys']
    >>> over_budget([], {"food": 5})
    []
    """
    spent = {}
    for category, amount in expenses:
        spent[category] = spent.get(category, 0) + amount
    return sorted(c for c in spent if spent[c] > budgets.get(c, 0))


@exercise(
    "Value of a wallet: coins maps each coin value in cents to the number of coins. Return euros and cents as a tuple.",
    "Sum value times count and return the total as (whole euros, remaining cents).",
)
def wallet_value(coins: dict[int, int]) -> tuple[int, int]:
    """A wallet is a dict from coin value in cents to the number of such coins. Return its value as a tuple of whole euros and cents, where 100 cents are a euro.

    >>> wallet_value({50: 3, 20: 1})
    (1, 70)
    >>> wallet_value({5: 1})
    (0, 5)
    >>> wallet_value({})
    (0, 0)
    """
    return divmod(sum(value * n for value, n in coins.items()), 100)


@exercise(
    "Cups per day until the packet is empty: each day uses cups times grams; return the number of full days it lasts.",
    "How many complete days does a packet of coffee last with the given number of cups per day and grams per cup?",
)
def coffee_days(packet, cups, grams):
    """Every day some cups of coffee are made with some grams each. Return for how many complete days a packet lasts.

    >>> coffee_days(500, 4, 10)
    12
    >>> coffee_days(30, 4, 10)
    0
    >>> coffee_days(80, 2, 20)
    2
    """
    return packet // (cups * grams)


@exercise(
    "A dishwasher is started when at least full plates are in it and is then empty. Given plates per meal, count the starts.",
    "Add up plates meal by meal; whenever the sum is full or more the machine runs and the sum is set to zero. Return the number of runs.",
)
def dishwasher_runs(plates: list[int], full: int) -> int:
    """After each meal the plates go into the dishwasher. As soon as it holds at least full plates it runs and is empty again. Return the number of runs.

    >>> dishwasher_runs([4, 4, 3, 6], 8)
    2
    >>> dishwasher_runs([9, 9], 8)
    2
    >>> dishwasher_runs([], 8)
    0
    """
    runs = 0
    inside = 0
    for n in plates:
        inside += n
        if inside >= full:
            runs += 1
            inside = 0
    return runs


@exercise(
    "Guests bring dishes; return the dishes that more than one guest brings, each with the sorted list of guests.",
    "Given a dict from guest to dish, build a dict of the dishes brought by several guests to the alphabetical list of them.",
)
def dishes_brought_twice(brings: dict[str, str]) -> dict[str, list[str]]:
    """Each guest brings one dish. Return a dict of the dishes that two or more guests bring, with the sorted list of these guests.

    >>> dishes_brought_twice({"Cy": "salad", "Ann": "cake", "Bob": "salad"})
    {'salad': ['Bob', 'Cy']}
    >>> dishes_brought_twice({"Ann": "cake"})
    {}
    >>> dishes_brought_twice({})
    {}
    """
    guests = {}
    for guest in sorted(brings):
        guests.setdefault(brings[guest], []).append(guest)
    return {dish: names for dish, names in guests.items() if len(names) > 1}


@exercise(
    "Cut a cake: each guest in order takes half of the rest (rounded up). Return the pieces taken by n guests.",
    "Starting with some pieces, n times hand out half of what is left, rounded up; list the amounts.",
)
def pieces_taken(pieces: int, n: int) -> list[int]:
    """Each of n guests takes half of the remaining pieces, rounded up. Return the list of how many pieces each guest takes.

    >>> pieces_taken(10, 3)
    [5, 3, 1]
    >>> pieces_taken(1, 2)
    [1, 0]
    >>> pieces_taken(5, 0)
    []
    """
    taken = []
    for _ in range(n):
        piece = (pieces + 1) // 2
        taken.append(piece)
        pieces -= piece
    return taken


@exercise(
    "A meal is balanced if each of its dishes has at most limit calories and the sum is at most total. Check it.",
    "Return True when no single calorie value exceeds limit and all together do not exceed total.",
)
def meal_balanced(calories, limit, total):
    """A meal is balanced if no dish has more than limit calories and all dishes together have at most total calories. Return whether it is balanced.

    >>> meal_balanced([300, 200], 400, 600)
    True
    >>> meal_balanced([500], 400, 600)
    False
    >>> meal_balanced([], 400, 600)
    True
    """
    return all(c <= limit for c in calories) and sum(calories) <= total


@exercise(
    "Choose the cheaper offer per piece: offers are (pieces, price); return the index of the best, first on ties.",
    "Given packages with piece counts and prices, at which index is the price per piece lowest? Earliest among equals.",
)
def cheapest_per_piece(offers: list[tuple[int, float]]) -> int:
    """Each offer is a pair of the number of pieces and the price. Return the index of the offer with the lowest price per piece, the first one on a tie.

    >>> cheapest_per_piece([(6, 3.0), (10, 4.0), (5, 2.0)])
    1
    >>> cheapest_per_piece([(1, 1.0)])
    0
    >>> cheapest_per_piece([(2, 4), (1, 2)])
    0
    """
    return min(range(len(offers)), key=lambda i: offers[i][1] / offers[i][0])


@exercise(
    "Drawers are numbered from 0; each spoon goes into the next drawer with fewer than size spoons. Return how many spoons each of n drawers has.",
    "Fill n drawers one after the other with spoons, each up to size, and return the counts; surplus spoons are ignored.",
)
def fill_drawers(spoons: int, n: int, size: int) -> list[int]:
    """Spoons are put into n drawers, filling each one with up to size spoons before the next is used. Spoons that do not fit are ignored. Return the number in each drawer.

    >>> fill_drawers(7, 3, 3)
    [3, 3, 1]
    >>> fill_drawers(20, 2, 4)
    [4, 4]
    >>> fill_drawers(0, 2, 5)
    [0, 0]
    """
    return [max(0, min(size, spoons - i * size)) for i in range(n)]


@exercise(
    "Return the bottles to take back: those of the list with a deposit in the dict, and the total deposit, as a tuple.",
    "Given bottle names and a dict of deposits, return (names having a deposit, sum of their deposits).",
)
def bottle_deposit(bottles: list[str], deposits: dict[str, int]) -> tuple[list[str], int]:
    """Some kinds of bottles have a deposit. Return a tuple of the bottles in the list that have one and the total deposit.

    >>> bottle_deposit(["cola", "wine", "cola"], {"cola": 25})
    (['cola', 'cola'], 50)
    >>> bottle_deposit(["wine"], {})
    ([], 0)
    >>> bottle_deposit([], {"cola": 25})
    ([], 0)
    """
    returned = [b for b in bottles if b in deposits]
    return returned, sum(deposits[b] for b in returned)


@exercise(
    "Sort the shopping list by aisle: aisle numbers come from a dict, unknown items go last; same aisle keeps the order.",
    "Reorder items by their aisle number, placing those without a number at the end, otherwise stable.",
)
def sort_by_aisle(items, aisles):
    """The dict aisles tells in which aisle an item is. Return the items sorted by aisle, with unknown items at the end; items with the same place keep their order.

    >>> sort_by_aisle(["tea", "nail", "egg"], {"tea": 7, "egg": 2})
    ['egg', 'tea', 'nail']
    >>> sort_by_aisle(["x", "y"], {})
    ['x', 'y']
    >>> sort_by_aisle([], {"tea": 1})
    []
    """
    return sorted(items, key=lambda item: aisles.get(item, float("inf")))
