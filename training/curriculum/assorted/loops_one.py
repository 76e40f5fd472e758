"""Short requests that are solved by plain loops: while, accumulators, early exit, small simulations."""

from training.curriculum.exercise import exercise


@exercise(
    "How many numbers from the start of the list can be added before the total exceeds limit?",
    "Count the leading elements whose running sum stays at most limit.",
)
def fits_in_limit(nums, limit):
    """Count how many elements from the front fit into a limit.

    >>> fits_in_limit([3, 4, 5], 8)
    2
    >>> fits_in_limit([9], 5)
    0
    >>> fits_in_limit([], 1)
    0
    """
    total = 0
    count = 0
    for x in nums:
        total += x
        if total > limit:
            break
        count += 1
    return count


@exercise(
    "Return the position (from 1) at which the running sum first reaches target, or 0.",
    "After how many elements is the total at least target? 0 if it never is.",
)
def reached_after(nums: list[int], target: int) -> int:
    """Find after how many elements the sum is at least target, 0 if never.

    >>> reached_after([2, 3, 4], 5)
    2
    >>> reached_after([1, 1], 5)
    0
    >>> reached_after([7], 7)
    1
    """
    total = 0
    for i, x in enumerate(nums, 1):
        total += x
        if total >= target:
            return i
    return 0


@exercise(
    "Return all values from n down to 1 when halving (integer division) each time.",
    "List n, n // 2, n // 4, ... as long as the value is positive.",
)
def halving_list(n: int) -> list[int]:
    """Write a function to list n and its repeated integer halves down to 1.

    >>> halving_list(10)
    [10, 5, 2, 1]
    >>> halving_list(1)
    [1]
    >>> halving_list(0)
    []
    """
    result = []
    while n > 0:
        result.append(n)
        n //= 2
    return result


@exercise(
    "How often must k be subtracted from n until the result is negative?",
    "Count the subtractions of the positive k that take n below zero.",
)
def subtractions(n, k):
    """Count how many times k has to be subtracted to make n negative.

    >>> subtractions(10, 4)
    3
    >>> subtractions(0, 5)
    1
    >>> subtractions(-1, 2)
    0
    """
    count = 0
    while n >= 0:
        n -= k
        count += 1
    return count


@exercise(
    "Find the smallest n whose square is at least x.",
    "Return the least non-negative integer n with n * n >= x.",
)
def square_reach(x: int) -> int:
    """Find the smallest whole number whose square is at least x.

    >>> square_reach(10)
    4
    >>> square_reach(16)
    4
    >>> square_reach(0)
    0
    """
    n = 0
    while n * n < x:
        n += 1
    return n


@exercise(
    "List the first n numbers of the sequence that starts with a and b, each later number being the previous two's difference (earlier minus later).",
    "Start with a, b and always append second-last minus last; return n numbers.",
)
def difference_sequence(a, b, n):
    """Write a function to list n numbers beginning with a and b, each next one being the second last minus the last.

    >>> difference_sequence(5, 3, 5)
    [5, 3, 2, 1, 1]
    >>> difference_sequence(1, 1, 3)
    [1, 1, 0]
    >>> difference_sequence(4, 2, 1)
    [4]
    """
    result = []
    for _ in range(n):
        result.append(a)
        a, b = b, a - b
    return result


@exercise(
    "Apply the commands to a counter starting at 0: '+' adds one, '-' takes one away, '0' resets.",
    "Run through the characters: plus counts up, minus counts down, zero sets the counter back; return it.",
)
def plus_minus_reset(commands: str) -> int:
    """Write a function to run a counter with the commands '+', '-' and '0' (reset).

    >>> plus_minus_reset("++-")
    1
    >>> plus_minus_reset("++0+")
    1
    >>> plus_minus_reset("")
    0
    """
    n = 0
    for c in commands:
        if c == "+":
            n += 1
        elif c == "-":
            n -= 1
        elif c == "0":
            n = 0
    return n


@exercise(
    "Move on a line: 'L' goes one left, 'R' one right, but never below 0 or above top.",
    "Start at 0, follow the letters L and R, ignoring moves that would leave the range 0 to top; return the position.",
)
def line_walk(moves, top):
    """Write a function to follow moves L and R on the positions 0 to top, ignoring impossible moves.

    >>> line_walk("RRL", 5)
    1
    >>> line_walk("LLR", 5)
    1
    >>> line_walk("RRRR", 2)
    2
    """
    place = 0
    for m in moves:
        if m == "R" and place < top:
            place += 1
        elif m == "L" and place > 0:
            place -= 1
    return place


@exercise(
    "Play a stack: numbers are pushed, 'pop' removes the top one if any; return what is left.",
    "Go through the items, putting numbers on a list and taking the last one off at each 'pop'.",
)
def push_or_pop(items: list) -> list:
    """Write a function to push numbers and remove the last one at every 'pop'.

    >>> push_or_pop([1, 2, "pop", 3])
    [1, 3]
    >>> push_or_pop(["pop", 4])
    [4]
    >>> push_or_pop([])
    []
    """
    stack = []
    for x in items:
        if x != "pop":
            stack.append(x)
        elif stack:
            stack.pop()
    return stack


@exercise(
    "Return the winner of rounds given as a text of 'A' and 'B' when the first to n points wins, or None.",
    "Count points letter by letter; as soon as A or B has n points, return that letter, None if nobody gets there.",
)
def first_to(rounds: str, n: int) -> str | None:
    """Find who of A and B gets n points first, or None.

    >>> first_to("ABAAB", 3)
    'A'
    >>> first_to("AB", 2) is None
    True
    >>> first_to("BB", 1)
    'B'
    """
    points = {"A": 0, "B": 0}
    for r in rounds:
        points[r] += 1
        if points[r] == n:
            return r
    return None


@exercise(
    "Hand out items in turn to n people; return the list of n hands.",
    "Deal the items of a list round-robin into n lists.",
)
def deal(items, n):
    """Write a function to deal items in turn to n lists.

    >>> deal([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal(["a"], 3)
    [['a'], [], []]
    >>> deal([], 1)
    [[]]
    """
    hands = [[] for _ in range(n)]
    for i, x in enumerate(items):
        hands[i % n].append(x)
    return hands


@exercise(
    "Fill boxes of the given capacity in order: a new box starts when the next item does not fit.",
    "Put the weights into consecutive groups whose sums are at most capacity; no single weight is above it.",
)
def weights_to_boxes(weights: list[int], capacity: int) -> list[list[int]]:
    """Write a function to put weights in order into boxes of limited capacity.

    >>> weights_to_boxes([3, 4, 5, 1], 8)
    [[3, 4], [5, 1]]
    >>> weights_to_boxes([5, 5], 5)
    [[5], [5]]
    >>> weights_to_boxes([], 3)
    []
    """
    boxes = []
    for w in weights:
        if boxes and sum(boxes[-1]) + w <= capacity:
            boxes[-1].append(w)
        else:
            boxes.append([w])
    return boxes


@exercise(
    "Buy in order as long as the money lasts, skipping what is too expensive; return the names bought.",
    "Go through (name, price) tuples, buying every item the remaining money can pay.",
)
def shop_until_broke(offers, money):
    """Write a function to buy (name, price) offers in order, skipping those the money left cannot pay.

    >>> shop_until_broke([("pen", 3), ("book", 9), ("cup", 4)], 8)
    ['pen', 'cup']
    >>> shop_until_broke([("car", 100)], 5)
    []
    >>> shop_until_broke([], 5)
    []
    """
    bought = []
    for name, price in offers:
        if price <= money:
            money -= price
            bought.append(name)
    return bought


@exercise(
    "Find the first day (from 1) on which the value is higher than on each of the two days before; 0 if none.",
    "Earliest position, counting from 1, whose number exceeds both of its two predecessors; 0 without such a number.",
)
def breakout_day(values: list[float]) -> int:
    """Find the first day whose value is higher than on both days before, counting from 1; 0 if there is none.

    >>> breakout_day([3, 2, 2, 5])
    4
    >>> breakout_day([3, 2, 1])
    0
    >>> breakout_day([1, 2])
    0
    """
    for i in range(2, len(values)):
        if values[i] > values[i - 1] and values[i] > values[i - 2]:
            return i + 1
    return 0


@exercise(
    "Print numbers as stars: list of strings with n stars each.",
    "Turn every number into a bar of that many '*'.",
)
def star_bars(nums):
    """Write a function to turn each number into a row of stars.

    >>> star_bars([1, 3])
    ['*', '***']
    >>> star_bars([0])
    ['']
    >>> star_bars([])
    []
    """
    return ["*" * n for n in nums]


@exercise(
    "Triangle of numbers: row i holds 1 to i, for i from 1 to n.",
    "Return the lists [1], [1, 2], ..., [1, ..., n].",
)
def count_triangle(n: int) -> list[list[int]]:
    """Write a function to build the rows [1], [1, 2] and so on up to n.

    >>> count_triangle(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> count_triangle(1)
    [[1]]
    >>> count_triangle(0)
    []
    """
    return [list(range(1, i + 1)) for i in range(1, n + 1)]


@exercise(
    "Multiplication table row: the first n multiples of k as text 'k x i = result'.",
    "Write the lines of the k times table from 1 to n.",
)
def table_lines(k, n):
    """Write a function to write the first n lines of the k times table.

    >>> table_lines(3, 2)
    ['3 x 1 = 3', '3 x 2 = 6']
    >>> table_lines(10, 1)
    ['10 x 1 = 10']
    >>> table_lines(5, 0)
    []
    """
    return [f"{k} x {i} = {k * i}" for i in range(1, n + 1)]


@exercise(
    "Count down from n to 1 with the given final word, joined by commas.",
    "Return 'n, n-1, ..., 1, word'.",
)
def count_to_word(n: int, word: str) -> str:
    """Write a function to write a countdown from n with a word at the end.

    >>> count_to_word(3, "go")
    '3, 2, 1, go'
    >>> count_to_word(1, "now")
    '1, now'
    >>> count_to_word(0, "done")
    'done'
    """
    return ", ".join([str(i) for i in range(n, 0, -1)] + [word])


@exercise(
    "Sum of the numbers at which a jump sequence lands: start at index 0 and always move on by the value there plus one.",
    "From index 0, add the element and go forward by element + 1 (elements not negative), until past the end.",
)
def hop_sum(nums):
    """Write a function to add the elements visited when always moving on by the element's value plus one.

    >>> hop_sum([1, 9, 2, 9, 9, 4])
    7
    >>> hop_sum([0, 0, 0])
    0
    >>> hop_sum([])
    0
    """
    i = total = 0
    while i < len(nums):
        total += nums[i]
        i += nums[i] + 1
    return total
