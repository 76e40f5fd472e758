"""Shops: prices, discounts, change, stock and receipts."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Given the prices in a basket, return the total to pay when the cheapest item is free; an empty basket costs 0.",
    "The least expensive item of the basket is a gift. Compute what the remaining items cost together, 0 without items.",
)
def basket_cheapest_free(prices: list[int]) -> int:
    """A shop gives away the cheapest item of every basket. Return what the basket costs. An empty basket costs 0.

    >>> basket_cheapest_free([5, 3, 9])
    14
    >>> basket_cheapest_free([4])
    0
    >>> basket_cheapest_free([])
    0
    """
    if not prices:
        return 0
    return sum(prices) - min(prices)


@exercise(
    "Every third item in the order of scanning is free. Compute the total of the others.",
    "Write a function to sum the prices of a receipt where items number 3, 6, 9 and so on cost nothing.",
)
def every_third_item_free(prices):
    """Items are scanned one after the other and every third one is free. Return the sum that has to be paid.

    >>> every_third_item_free([2, 2, 2, 2])
    6
    >>> every_third_item_free([1, 5, 7, 1, 1, 9])
    8
    >>> every_third_item_free([])
    0
    """
    return sum(p for i, p in enumerate(prices, 1) if i % 3 != 0)


@exercise(
    "Sort the prices from dear to cheap and make every second one free; return the sum that is left to pay.",
    "Customers pair their items, the dearest with the next dearest, and pay only the dearer one of each pair. Compute the amount to pay.",
)
def pay_dearer_of_pairs(prices: list[int]) -> int:
    """Items are laid out from the most expensive to the cheapest and every second item is free. Return the amount to pay.

    >>> pay_dearer_of_pairs([1, 8, 5, 3])
    11
    >>> pay_dearer_of_pairs([4, 4, 4])
    8
    >>> pay_dearer_of_pairs([])
    0
    """
    return sum(sorted(prices, reverse=True)[::2])


@exercise(
    "Shipping costs fee unless the goods cost at least limit, in which case it is free. Return goods plus shipping.",
    "Given the value of the goods, a shipping fee and a limit from which shipping is free, compute the final amount.",
)
def total_with_shipping(goods: int, fee: int, limit: int) -> int:
    """An order of goods gets a shipping fee added, but shipping is free if the goods cost limit or more. Return the total.

    >>> total_with_shipping(30, 5, 50)
    35
    >>> total_with_shipping(50, 5, 50)
    50
    >>> total_with_shipping(0, 5, 50)
    5
    """
    if goods >= limit:
        return goods
    return goods + fee


@exercise(
    "How many coins of value coin must be handed over to pay price in full, overpaying if needed?",
    "Find the smallest number of equal coins whose total value is at least the price.",
)
def coins_to_cover(price, coin):
    """A machine accepts only one kind of coin and gives no change. Return how many coins are needed to pay at least price.

    >>> coins_to_cover(7, 2)
    4
    >>> coins_to_cover(6, 2)
    3
    >>> coins_to_cover(0, 5)
    0
    """
    return math.ceil(price / coin)


@exercise(
    "Given money and a list of prices, buy items in list order as long as the money suffices; stop at the first item that is too dear. Return the number bought.",
    "Someone walks along the shelf, buying each item in order, and leaves at the first one that cannot be afforded. Number of items bought.",
)
def bought_until_too_dear(money: int, prices: list[int]) -> int:
    """A customer buys items in the given order and goes home at the first item that costs more than the money left. Return how many items are bought.

    >>> bought_until_too_dear(10, [3, 4, 5, 1])
    2
    >>> bought_until_too_dear(2, [3, 1])
    0
    >>> bought_until_too_dear(6, [1, 2, 3])
    3
    """
    count = 0
    for price in prices:
        if price > money:
            break
        money -= price
        count += 1
    return count


@exercise(
    "Go through the prices in order, buy whatever is affordable at that moment and skip the rest. Return the list of prices paid.",
    "A customer skips every item that is dearer than the remaining money and buys all others in order; return what was bought.",
)
def buy_affordable_skip_rest(prices, money):
    """A customer passes the items in order, buys each one that the remaining money allows and skips the others. Return the prices of the bought items.

    >>> buy_affordable_skip_rest([5, 8, 3, 2], 10)
    [5, 3, 2]
    >>> buy_affordable_skip_rest([9, 9], 5)
    []
    >>> buy_affordable_skip_rest([], 5)
    []
    """
    bought = []
    for price in prices:
        if price <= money:
            bought.append(price)
            money -= price
    return bought


@exercise(
    "With a fixed budget, buy the cheapest items first. Return the pair of the number of items bought and the money left over.",
    "Spend the budget on as many items as possible, beginning with the cheapest, and return (item count, remaining money).",
)
def most_items_and_rest(prices: list[int], budget: int) -> tuple[int, int]:
    """Buy as many items as the budget allows, the cheapest first. Return a tuple of how many items are bought and how much money remains.

    >>> most_items_and_rest([4, 1, 3], 5)
    (2, 1)
    >>> most_items_and_rest([4, 1, 3], 100)
    (3, 92)
    >>> most_items_and_rest([7], 2)
    (0, 2)
    """
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count, budget


@exercise(
    "Up to ten pieces cost price each; every further piece costs half. Compute the cost of n pieces.",
    "Given n and a unit price, return the amount due when the pieces after the tenth are sold at half price.",
)
def half_price_after_ten(n: int, price: float) -> float:
    """The first ten pieces cost the full price each and all pieces after that cost half. Return the cost of n pieces.

    >>> half_price_after_ten(4, 2.0)
    8.0
    >>> half_price_after_ten(12, 2.0)
    22.0
    >>> half_price_after_ten(0, 2.0)
    0.0
    """
    if n <= 10:
        return n * price
    return 10 * price + (n - 10) * price / 2


@exercise(
    "Return the percentage off: 20 for totals of at least 200, 10 for at least 100, otherwise 0.",
    "Check which discount level a total reaches: from 200 on it is 20 percent, from 100 on 10 percent, below that nothing.",
)
def discount_level(total):
    """A shop grants 20 percent for a total of 200 or more and 10 percent for 100 or more. Return the percentage for a total, 0 if it is smaller.

    >>> discount_level(250)
    20
    >>> discount_level(100)
    10
    >>> discount_level(99)
    0
    """
    if total >= 200:
        return 20
    if total >= 100:
        return 10
    return 0


@exercise(
    "Cut the given percentage off each price and round every result to two decimals.",
    "You get prices and a percentage; return the reduced prices, rounded to cents.",
)
def reduced_prices(prices: list[float], percent: float) -> list[float]:
    """On a sale day all prices are reduced by percent. Return the list of new prices, rounded to two decimals.

    >>> reduced_prices([10.0, 4.5], 10)
    [9.0, 4.05]
    >>> reduced_prices([9.99], 50)
    [5.0]
    >>> reduced_prices([], 20)
    []
    """
    return [round(p * (100 - percent) / 100, 2) for p in prices]


@exercise(
    "Reduce only the prices above limit by amount; cheaper or equal ones stay.",
    "Return the price list after taking amount off each price that exceeds limit.",
)
def reduce_dear_prices(prices, limit, amount):
    """The shop lowers every price that is greater than limit by amount. Other prices stay as they are. Return the new list.

    >>> reduce_dear_prices([10, 30, 20], 15, 5)
    [10, 25, 15]
    >>> reduce_dear_prices([15], 15, 5)
    [15]
    >>> reduce_dear_prices([], 1, 1)
    []
    """
    return [p - amount if p > limit else p for p in prices]


@exercise(
    "Return the change for a price when paid was handed over, or None if paid is not enough.",
    "Compute how much money the customer gets back; the answer is None when the price was not reached.",
)
def change_or_none(price: int, paid: int):
    """A customer hands over paid for something that costs price. Return the change, or None if the money does not suffice.

    >>> change_or_none(7, 10)
    3
    >>> change_or_none(7, 7)
    0
    >>> change_or_none(7, 5) is None
    True
    """
    if paid < price:
        return None
    return paid - price


@exercise(
    "Given stock and an order, both dicts from item to number, check if the stock covers the whole order.",
    "Can the shop deliver? True exactly if for each ordered item at least the ordered number is in stock; unknown items have stock 0.",
)
def can_deliver(stock: dict[str, int], order: dict[str, int]) -> bool:
    """A shop can deliver an order only if it has enough of every ordered item. Items missing from stock count as 0. Return whether it can deliver.

    >>> can_deliver({"pen": 3, "cup": 1}, {"pen": 2})
    True
    >>> can_deliver({"pen": 3}, {"pen": 2, "cup": 1})
    False
    >>> can_deliver({}, {})
    True
    """
    return all(stock.get(item, 0) >= n for item, n in order.items())


@exercise(
    "List the items that have to be reordered: those with a stock below minimum, in alphabetical order.",
    "Given a dict of stock numbers, return the sorted names of all items of which fewer than minimum are left.",
)
def items_to_reorder(stock, minimum):
    """The manager reorders every item whose stock is less than minimum. Return the names of these items sorted alphabetically.

    >>> items_to_reorder({"tea": 1, "jam": 0, "rice": 9}, 3)
    ['jam', 'tea']
    >>> items_to_reorder({"tea": 3}, 3)
    []
    >>> items_to_reorder({}, 5)
    []
    """
    return sorted(item for item, n in stock.items() if n < minimum)


@exercise(
    "Remove each sold item once from the stock dict per sale; sales of items with no stock left are ignored. Return the new stock.",
    "Given numbers in stock and a list of sold items, compute the stock afterwards, never going below zero and skipping unknown items.",
)
def stock_after_sales(stock: dict[str, int], sales: list[str]) -> dict[str, int]:
    """Every sale takes one piece of an item out of the stock. A sale of an item that is sold out or unknown is ignored. Return the stock at the end as a new dict.

    >>> stock_after_sales({"pen": 2, "cup": 1}, ["pen", "cup", "cup"])
    {'pen': 1, 'cup': 0}
    >>> stock_after_sales({"pen": 1}, ["hat"])
    {'pen': 1}
    >>> stock_after_sales({}, [])
    {}
    """
    left = dict(stock)
    for item in sales:
        if left.get(item, 0) > 0:
            left[item] -= 1
    return left


@exercise(
    "Sum up price times quantity over a basket that maps items to quantities, looking prices up in a second dict.",
    "Given a price list and a basket (item to quantity), return what the whole basket costs.",
)
def basket_value(price_of: dict[str, int], basket: dict[str, int]) -> int:
    """The dict price_of tells the price of one piece and basket tells how many pieces of each item are bought. Return the cost of the basket.

    >>> basket_value({"egg": 2, "ham": 5}, {"egg": 6, "ham": 1})
    17
    >>> basket_value({"egg": 2}, {"egg": 0})
    0
    >>> basket_value({"egg": 2}, {})
    0
    """
    return sum(price_of[item] * n for item, n in basket.items())


@exercise(
    "Find the shop with the lowest price in a dict from shop to price; ties go to the alphabetically first shop. None for no shops.",
    "Where is it cheapest? Return the shop's name, choosing the alphabetically smallest among equally cheap ones, or None if the dict is empty.",
)
def cheapest_shop(offers):
    """Several shops offer the same article. Return the name of the cheapest shop, the alphabetically first one on a tie, or None without offers.

    >>> cheapest_shop({"North": 5, "East": 4, "West": 4})
    'East'
    >>> cheapest_shop({"Mall": 9})
    'Mall'
    >>> cheapest_shop({}) is None
    True
    """
    if not offers:
        return None
    return min(offers, key=lambda shop: (offers[shop], shop))


@exercise(
    "Every purchase earns one stamp per full ten spent. Return the number of stamps collected over all purchases.",
    "Given the amounts of several purchases, count the stamps when each purchase earns one for every complete 10 it contains.",
)
def stamps_collected(purchases: list[int]) -> int:
    """A customer gets one stamp for every full 10 in a purchase. Leftovers do not carry over to the next purchase. Return the number of stamps in total.

    >>> stamps_collected([25, 9, 10])
    3
    >>> stamps_collected([9, 9])
    0
    >>> stamps_collected([])
    0
    """
    return sum(p // 10 for p in purchases)


@exercise(
    "Return the prices rounded up to whole numbers, as a shop does that accepts no cents.",
    "Given a list of prices, round each one up to the next integer; whole prices stay.",
)
def prices_without_cents(prices):
    """A market stall takes no cents and rounds each price up to the next whole number. Return the list of rounded prices.

    >>> prices_without_cents([1.2, 3.0, 0.5])
    [2, 3, 1]
    >>> prices_without_cents([2.99])
    [3]
    >>> prices_without_cents([])
    []
    """
    return [math.ceil(p) for p in prices]


@exercise(
    "Round an amount in cents to the nearest multiple of 5, as cash registers do; 2 goes down and 3 goes up.",
    "Given cents, return the closest multiple of five.",
)
def round_to_five_cents(cents: int) -> int:
    """A register knows no coins below 5 cents and rounds an amount to the nearest multiple of 5. Return the rounded amount.

    >>> round_to_five_cents(12)
    10
    >>> round_to_five_cents(13)
    15
    >>> round_to_five_cents(20)
    20
    """
    return (cents + 2) // 5 * 5


@exercise(
    "Return the two cheapest different prices as a tuple, or None if fewer than two different prices exist.",
    "Find the lowest and the second lowest price without repeats; give None when there is only one price or none.",
)
def two_lowest_prices(prices: list[int]):
    """A price watcher shows the lowest and the second lowest distinct price. Return both as a tuple, or None if there are fewer than two distinct prices.

    >>> two_lowest_prices([5, 3, 3, 8])
    (3, 5)
    >>> two_lowest_prices([4, 4])  is None
    True
    >>> two_lowest_prices([9, 1])
    (1, 9)
    """
    distinct = sorted(set(prices))
    if len(distinct) < 2:
        return None
    return distinct[0], distinct[1]


@exercise(
    "Format receipt lines: the name, dots up to the given width, then the price.",
    "Write a function to build 'name....price' strings of exactly width characters for (name, price) pairs, filling the gap with dots.",
)
def receipt_lines(items: list[tuple[str, int]], width: int) -> list[str]:
    """A receipt shows one line per item with the name at the left, the price at the right and dots in between, width characters altogether. Return the lines.

    >>> receipt_lines([("tea", 4), ("bread", 12)], 10)
    ['tea......4', 'bread...12']
    >>> receipt_lines([("jam", 3)], 6)
    ['jam..3']
    >>> receipt_lines([], 10)
    []
    """
    return [name + str(price).rjust(width - len(name), ".") for name, price in items]


@exercise(
    "A day is good if it sold more than the day before. Count the good days in a list of daily sales.",
    "Number of days whose sales are greater than those of the previous day.",
)
def better_than_day_before(sales):
    """A shop owner is happy on each day that sold more than the day before. Return the number of happy days; the first day does not count.

    >>> better_than_day_before([3, 5, 5, 9])
    2
    >>> better_than_day_before([4, 2])
    0
    >>> better_than_day_before([])
    0
    """
    return sum(1 for a, b in zip(sales, sales[1:]) if b > a)


@exercise(
    "Prices rise by 1 each time the article is bought. Compute what n purchases cost starting at price start.",
    "The first piece costs start, the next start + 1, and so on. Return the total for n pieces.",
)
def rising_price_total(start: int, n: int) -> int:
    """A machine raises its price by 1 after every purchase. The first purchase costs start. Return the total cost of n purchases.

    >>> rising_price_total(3, 4)
    18
    >>> rising_price_total(5, 1)
    5
    >>> rising_price_total(5, 0)
    0
    """
    return sum(start + i for i in range(n))


@exercise(
    "An unsold item loses a tenth of its price, rounded down, each day. Return the price after the given days.",
    "Given a whole price and a number of days, subtract price // 10 once per day and return what remains.",
)
def price_after_days(price, days):
    """Each day an unsold item gets cheaper by one tenth of its current price, rounded down. Return the price after the given number of days.

    >>> price_after_days(100, 1)
    90
    >>> price_after_days(100, 2)
    81
    >>> price_after_days(9, 5)
    9
    """
    for _ in range(days):
        price -= price // 10
    return price


@exercise(
    "How many days until a price that halves every day (rounded down) is at most budget?",
    "A price is cut in half daily, dropping fractions. Count the days a customer with the given budget has to wait.",
)
def days_until_affordable(price: int, budget: int) -> int:
    """The price of a sofa is halved every day, rounding down. Return the number of days until the price is not more than budget.

    >>> days_until_affordable(100, 30)
    2
    >>> days_until_affordable(20, 20)
    0
    >>> days_until_affordable(9, 1)
    3
    """
    days = 0
    while price > budget:
        price //= 2
        days += 1
    return days


@exercise(
    "Group articles by price: return a dict from price to the list of article names, in the given order.",
    "Given (name, price) pairs, collect the names per price in a dict.",
)
def names_by_price(articles):
    """Articles with the same price go on the same shelf. Return a dict that maps each price to the list of names that have it, in the given order.

    >>> names_by_price([("cup", 4), ("pen", 2), ("bowl", 4)])
    {4: ['cup', 'bowl'], 2: ['pen']}
    >>> names_by_price([("hat", 9)])
    {9: ['hat']}
    >>> names_by_price([])
    {}
    """
    shelves = {}
    for name, price in articles:
        shelves.setdefault(price, []).append(name)
    return shelves


@exercise(
    "Members pay 10 percent less, children half, everybody else the full price. Return the price to pay.",
    "Given a price and a kind of customer ('member', 'child' or anything else), compute the amount due: minus a tenth, half or all of it.",
)
def price_for_customer(price: float, kind: str) -> float:
    """A child pays half the price, a member pays 10 percent less, and anyone else pays the full price. Return what a customer of this kind pays.

    >>> price_for_customer(20, "child")
    10.0
    >>> price_for_customer(20, "member")
    18.0
    >>> price_for_customer(20, "guest")
    20
    """
    if kind == "child":
        return price / 2
    if kind == "member":
        return price * 90 / 100
    return price
