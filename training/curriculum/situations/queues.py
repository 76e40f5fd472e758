"""Queues, seats and tickets: who is next, who sits where, what is free."""

from training.curriculum.exercise import exercise


@exercise(
    "Move the first person of the queue to its end, times times, and return the new queue.",
    "Given a queue and a number of moves, in each of which the front person goes to the back, return the final order.",
)
def front_to_back(queue: list[str], times: int) -> list[str]:
    """In every round the first person of a queue goes to the end. Return the queue after the given number of rounds. An empty queue stays empty.

    >>> front_to_back(["Ann", "Bob", "Cy"], 1)
    ['Bob', 'Cy', 'Ann']
    >>> front_to_back(["Ann", "Bob", "Cy"], 4)
    ['Bob', 'Cy', 'Ann']
    >>> front_to_back([], 3)
    []
    """
    if not queue:
        return []
    k = times % len(queue)
    return queue[k:] + queue[:k]


@exercise(
    "Handle a list of events: a name joins the queue at the end, 'next' removes the first person if there is one. Return the final queue.",
    "Simulate a queue: 'next' serves the person at the front, every other string is a person who lines up at the back. Return who is still waiting.",
)
def queue_after_events(events):
    """People join a queue at the end, and the event 'next' serves the first one. 'next' does nothing for an empty queue. Return the people still waiting.

    >>> queue_after_events(["Ann", "Bob", "next", "Cy"])
    ['Bob', 'Cy']
    >>> queue_after_events(["next", "Ann"])
    ['Ann']
    >>> queue_after_events([])
    []
    """
    queue = []
    for event in events:
        if event != "next":
            queue.append(event)
        elif queue:
            queue.pop(0)
    return queue


@exercise(
    "People with a ticket are let in before those without; inside each group the order stays. Return the new order of names.",
    "Given (name, has_ticket) pairs, list the names of the ticket holders first and then all others, both in the original order.",
)
def ticket_holders_first(people: list[tuple[str, bool]]) -> list[str]:
    """The guard lets people with a ticket go first and the others after them, without changing the order within either group. Return the names in the order of entry.

    >>> ticket_holders_first([("Ann", False), ("Bob", True), ("Cy", True)])
    ['Bob', 'Cy', 'Ann']
    >>> ticket_holders_first([("Ann", False)])
    ['Ann']
    >>> ticket_holders_first([])
    []
    """
    return [name for name, has in people if has] + [name for name, has in people if not has]


@exercise(
    "Position of a name in the queue, counting from 1, or 0 if the person is not there.",
    "At which place (1 is the front) does the person stand? Return 0 for someone who is not waiting.",
)
def queue_place_of(queue, name):
    """The first person of a queue has place 1. Return the place of name, or 0 if name is not in the queue.

    >>> queue_place_of(["Ann", "Bob"], "Bob")
    2
    >>> queue_place_of(["Ann", "Bob"], "Cy")
    0
    >>> queue_place_of([], "Ann")
    0
    """
    if name in queue:
        return queue.index(name) + 1
    return 0


@exercise(
    "Serving each customer takes some minutes. Return how long every customer waits before being served, the first one waits 0.",
    "Given the service times of a queue, compute for each person the sum of the times of everyone in front.",
)
def minutes_until_turn(minutes: list[int]) -> list[int]:
    """One clerk serves customers one after the other, and minutes tells how long each takes. Return the list of minutes that each customer has to wait before it is their turn.

    >>> minutes_until_turn([3, 2, 5])
    [0, 3, 5]
    >>> minutes_until_turn([4])
    [0]
    >>> minutes_until_turn([])
    []
    """
    waits = []
    total = 0
    for m in minutes:
        waits.append(total)
        total += m
    return waits


@exercise(
    "Each arriving customer goes to the shortest line; ties go to the line with the lowest index. Return the line lengths after the given number of arrivals.",
    "Given the lengths of several lines, add customers one at a time to the shortest one (the leftmost if equal) and return the lengths.",
)
def join_shortest_line(lines: list[int], arrivals: int) -> list[int]:
    """Every arriving customer joins the shortest line, the first of them if several are equally short. Return the lengths of the lines after all arrivals.

    >>> join_shortest_line([2, 1, 3], 2)
    [3, 2, 3]
    >>> join_shortest_line([0, 0], 3)
    [2, 1]
    >>> join_shortest_line([4], 0)
    [4]
    """
    lines = list(lines)
    for _ in range(arrivals):
        lines[lines.index(min(lines))] += 1
    return lines


@exercise(
    "Deal the people of a queue to n counters in turn: the first to counter 0, the next to counter 1, and so on, then from the beginning. Return the n lists.",
    "Split a queue among n counters round-robin and return one list per counter.",
)
def people_per_counter(queue, n):
    """The people of a queue are sent to n counters in turn, one each, starting again with the first counter after the last. Return a list with the people of each counter.

    >>> people_per_counter(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    >>> people_per_counter(["a"], 3)
    [['a'], [], []]
    >>> people_per_counter([], 2)
    [[], []]
    """
    return [queue[i::n] for i in range(n)]


@exercise(
    "Return the number of the first free seat (seats are numbered from 1, True means taken), or None if all are taken.",
    "Given a list telling for each seat whether it is taken, find the lowest number of an untaken seat, counting from 1. None when the row is full.",
)
def first_free_seat(taken: list[bool]):
    """Seats are numbered from 1 and taken tells for each whether somebody sits there. Return the number of the first free seat, or None if there is none.

    >>> first_free_seat([True, False, False])
    2
    >>> first_free_seat([True, True]) is None
    True
    >>> first_free_seat([]) is None
    True
    """
    for number, occupied in enumerate(taken, 1):
        if not occupied:
            return number
    return None


@exercise(
    "A row of seats is a string with '.' for a free and '#' for a taken seat. Are there two free seats next to each other?",
    "Check if a couple can sit side by side in the row, where '.' marks free seats and '#' taken ones.",
)
def couple_can_sit(row: str) -> bool:
    """A row is written with '.' for free seats and '#' for taken seats. Return True if two adjacent seats are free.

    >>> couple_can_sit("#..#")
    True
    >>> couple_can_sit(".#.#.")
    False
    >>> couple_can_sit("")
    False
    """
    return ".." in row


@exercise(
    "Length of the longest block of adjacent free seats ('.') in a row string; taken seats are '#'.",
    "How large a group can sit together without a gap? The row has '.' for free and '#' for taken seats.",
)
def largest_group_in_row(row):
    """In a row of seats '.' is free and '#' is taken. Return the size of the largest group that can sit on adjacent free seats.

    >>> largest_group_in_row("..#...#.")
    3
    >>> largest_group_in_row("###")
    0
    >>> largest_group_in_row("....")
    4
    """
    return max(len(block) for block in row.split("#"))


@exercise(
    "Return the index of the leftmost place where n adjacent free seats ('.') begin, or -1 if there is no such place.",
    "Given a row of '.' and '#' and a group size n, find the first position at which the whole group fits side by side; -1 when it does not fit.",
)
def seat_group_at(row: str, n: int) -> int:
    """A group of n people wants adjacent free seats, marked '.' in the row. Return the smallest index where their seats can start, or -1.

    >>> seat_group_at("#.#...", 2)
    3
    >>> seat_group_at("#.#.", 2)
    -1
    >>> seat_group_at("...", 3)
    0
    """
    return row.find("." * n)


@exercise(
    "Count the guests in a row ('#' is a guest, '.' an empty seat) who have nobody directly beside them.",
    "Number of taken seats '#' with no taken seat immediately to the left or right.",
)
def lonely_guests(row: str) -> int:
    """A row shows guests as '#' and empty seats as '.'. A guest is lonely if no neighbouring seat is taken. Return the number of lonely guests.

    >>> lonely_guests("#.#.##")
    2
    >>> lonely_guests("#")
    1
    >>> lonely_guests("..")
    0
    """
    count = 0
    for i, seat in enumerate(row):
        if seat == "#" and row[i - 1 : i] != "#" and row[i + 1 : i + 2] != "#":
            count += 1
    return count


@exercise(
    "Seats are numbered from 1 and each row has width seats. Return the (row, place) of a seat number, both counted from 1.",
    "Given a seat number and the number of seats in a row, compute in which row the seat is and at which place of that row, starting at 1.",
)
def row_and_place(seat: int, width: int) -> tuple[int, int]:
    """A theatre numbers its seats row by row from 1, with width seats in every row. Return the row and the place within the row of a seat, both starting at 1.

    >>> row_and_place(1, 10)
    (1, 1)
    >>> row_and_place(10, 10)
    (1, 10)
    >>> row_and_place(23, 10)
    (3, 3)
    """
    return (seat - 1) // width + 1, (seat - 1) % width + 1


@exercise(
    "Give the seat code, row letter plus place number: row 0 is A, row 1 is B; places count from 1 but column is counted from 0.",
    "Turn zero-based row and column numbers into a label such as B3, a capital letter for the row and the column plus one.",
)
def theatre_seat_code(row, column):
    """Rows are called A, B, C and so on, and places are numbered from 1. Return the label for a row and a column that are both counted from 0.

    >>> theatre_seat_code(0, 0)
    'A1'
    >>> theatre_seat_code(1, 2)
    'B3'
    >>> theatre_seat_code(25, 11)
    'Z12'
    """
    return chr(ord("A") + row) + str(column + 1)


@exercise(
    "Return all free seat labels: rows A.. downwards, places from 1; the plan is a list of strings with '.' for free seats.",
    "Given a seating plan of strings, list labels like A1 or B4 of every '.', in reading order.",
)
def free_seat_labels(plan: list[str]) -> list[str]:
    """A plan holds one string per row, the first row is A, and '.' marks a free seat. Return the labels of the free seats row by row, with places counted from 1.

    >>> free_seat_labels(["#.", ".."])
    ['A2', 'B1', 'B2']
    >>> free_seat_labels(["##"])
    []
    >>> free_seat_labels([])
    []
    """
    return [chr(65 + r) + str(c + 1) for r, row in enumerate(plan) for c, seat in enumerate(row) if seat == "."]


@exercise(
    "Find the index of the row with the most free seats ('.'); the front row wins a tie; -1 if there are no rows.",
    "Given a list of row strings, return which row has the greatest number of '.', preferring the lowest index, or -1 for an empty list.",
)
def emptiest_row(plan):
    """A plan holds one string per row with '.' for free seats. Return the index of the row with the most free seats, the first one on a tie, or -1 without rows.

    >>> emptiest_row(["#.#", "..#", ".#."])
    1
    >>> emptiest_row(["##"])
    0
    >>> emptiest_row([])
    -1
    """
    if not plan:
        return -1
    return max(range(len(plan)), key=lambda i: plan[i].count("."))


@exercise(
    "Which seat numbers from 1 to n are nobody's? Given the booked numbers, return the free ones in ascending order.",
    "List every number between 1 and n inclusive that is not among the booked seats.",
)
def seats_not_booked(booked: list[int], n: int) -> list[int]:
    """A bus has seats 1 to n and some are booked. Return the numbers of the free seats in ascending order.

    >>> seats_not_booked([2, 3], 5)
    [1, 4, 5]
    >>> seats_not_booked([], 3)
    [1, 2, 3]
    >>> seats_not_booked([1], 1)
    []
    """
    return [seat for seat in range(1, n + 1) if seat not in booked]


@exercise(
    "Return the sorted seat numbers that were sold more than once.",
    "Given the list of sold seats, find the double bookings: each number occurring at least twice, ascending, without repeats.",
)
def seats_sold_twice(sold):
    """A clerk sold some seats several times by mistake. Return the numbers that occur more than once in sold, sorted and each only once.

    >>> seats_sold_twice([4, 2, 4, 7, 2, 4])
    [2, 4]
    >>> seats_sold_twice([1, 2])
    []
    >>> seats_sold_twice([])
    []
    """
    return sorted(seat for seat in set(sold) if sold.count(seat) > 1)


@exercise(
    "At which stop (index from 0) are more than capacity people on board for the first time? Return -1 if this never happens.",
    "Given the net changes of passengers per stop and a capacity, return the index of the first stop after which the vehicle is overfull, or -1.",
)
def first_overfull_stop(changes: list[int], capacity: int) -> int:
    """A tram starts empty, and changes tells by how much the number of passengers grows or shrinks at each stop. Return the index of the first stop after which more than capacity people are on board, or -1.

    >>> first_overfull_stop([10, 5, -3, 9], 14)
    1
    >>> first_overfull_stop([10, -2], 14)
    -1
    >>> first_overfull_stop([], 5)
    -1
    """
    people = 0
    for i, change in enumerate(changes):
        people += change
        if people > capacity:
            return i
    return -1


@exercise(
    "A lucky ticket has a number whose first half of digits and last half have the same largest digit. Check a ticket given as a string of even length.",
    "Given a ticket string of an even number of digits, return whether the greatest digit of the left half equals that of the right half.",
)
def halves_share_largest(ticket: str) -> bool:
    """A ticket wins if the largest digit of its first half equals the largest digit of its second half. The ticket is a string of even length, at least two digits. Return whether it wins.

    >>> halves_share_largest("1771")
    True
    >>> halves_share_largest("1234")
    False
    >>> halves_share_largest("55")
    True
    """
    half = len(ticket) // 2
    return max(ticket[:half]) == max(ticket[half:])


@exercise(
    "Draw a winner by rule: the ticket number whose last digit is biggest wins, and of several such tickets the smallest number.",
    "Return the ticket with the greatest final digit; among equals choose the lowest ticket. None if no tickets were sold.",
)
def winning_ticket(tickets):
    """The ticket with the largest last digit wins, and the smaller ticket number wins a tie. Return the winning ticket, or None if tickets is empty.

    >>> winning_ticket([128, 308, 77])
    128
    >>> winning_ticket([30, 10])
    10
    >>> winning_ticket([]) is None
    True
    """
    if not tickets:
        return None
    return min(tickets, key=lambda t: (-(t % 10), t))


@exercise(
    "Price of a ticket by age: under 6 free, 6 to 17 half of full, from 65 on full minus 3, all others full.",
    "Given an age and the full price, compute the fare: nothing below 6, half price below 18, three less for people of 65 or older.",
)
def fare_by_age_group(age: int, full: int):
    """Children under 6 travel free, those under 18 pay half of the full price, people of 65 and older pay 3 less, and all others pay the full price. Return the price for an age.

    >>> fare_by_age_group(4, 10)
    0
    >>> fare_by_age_group(17, 10)
    5.0
    >>> fare_by_age_group(30, 10)
    10
    >>> fare_by_age_group(65, 10)
    7
    """
    if age < 6:
        return 0
    if age < 18:
        return full / 2
    if age >= 65:
        return full - 3
    return full


@exercise(
    "A lift carries at most limit kilograms. Let people step in by queue order until the next one would overload it; return those inside.",
    "Given weights in queue order, return the longest beginning of the list whose sum is not above limit.",
)
def weights_in_lift(weights: list[int], limit: int) -> list[int]:
    """People enter a lift in order until the next one would make the total weight exceed limit. Return the weights of the people inside.

    >>> weights_in_lift([70, 80, 60], 160)
    [70, 80]
    >>> weights_in_lift([90], 80)
    []
    >>> weights_in_lift([], 100)
    []
    """
    inside = []
    for weight in weights:
        if sum(inside) + weight > limit:
            break
        inside.append(weight)
    return inside


@exercise(
    "How many trips does a cabin with the given number of places need to carry all people?",
    "Compute the least number of rides for a group when one ride takes at most places persons.",
)
def rides_needed(people, places):
    """A cable car takes at most places people per ride. Return the number of rides needed for all people.

    >>> rides_needed(10, 4)
    3
    >>> rides_needed(8, 4)
    2
    >>> rides_needed(0, 4)
    0
    """
    return (people + places - 1) // places


@exercise(
    "Somebody pushes in: insert name directly before friend in the queue, or at the end if friend is not there. Return the new queue.",
    "Given a queue, return a copy with name placed right in front of friend; without that friend the name goes last.",
)
def push_in_before(queue: list[str], name: str, friend: str) -> list[str]:
    """Someone joins the queue right in front of a friend, or at the end if the friend is not waiting. Return the new queue and leave the old one unchanged.

    >>> push_in_before(["Ann", "Bob"], "Cy", "Bob")
    ['Ann', 'Cy', 'Bob']
    >>> push_in_before(["Ann"], "Cy", "Dan")
    ['Ann', 'Cy']
    >>> push_in_before([], "Cy", "Ann")
    ['Cy']
    """
    if friend not in queue:
        return queue + [name]
    i = queue.index(friend)
    return queue[:i] + [name] + queue[i:]


@exercise(
    "Everybody who stands directly behind a person of the same name leaves. Return the queue without these repeats of neighbours.",
    "Drop each name that equals the one immediately before it in the queue.",
)
def no_same_name_behind(queue):
    """Whoever stands directly behind someone with the same name leaves the queue. Return the names that remain, in order.

    >>> no_same_name_behind(["Ann", "Ann", "Bob", "Ann"])
    ['Ann', 'Bob', 'Ann']
    >>> no_same_name_behind(["Cy", "Cy", "Cy"])
    ['Cy']
    >>> no_same_name_behind([])
    []
    """
    return [name for i, name in enumerate(queue) if i == 0 or queue[i - 1] != name]


@exercise(
    "Who is called next? Return the name with the highest urgency; on a tie the one that came first. Empty waiting room: None.",
    "Given (name, urgency) pairs in order of arrival, find the most urgent person, the earliest among equals, or None.",
)
def most_urgent(patients: list[tuple[str, int]]):
    """Patients are listed in order of arrival as pairs of name and urgency. The most urgent one is next, and of equally urgent ones the first. Return the name, or None if nobody waits.

    >>> most_urgent([("Ann", 2), ("Bob", 5), ("Cy", 5)])
    'Bob'
    >>> most_urgent([("Ann", 0)])
    'Ann'
    >>> most_urgent([]) is None
    True
    """
    if not patients:
        return None
    return max(patients, key=lambda p: p[1])[0]


@exercise(
    "Two lanes merge alternately: one car of the left, one of the right, and so on; when one lane is empty the rest of the other follows. Return the merged order.",
    "Merge two lists of cars like a zipper beginning with left and append what remains of the longer one.",
)
def zipper_merge(left, right):
    """Two lanes become one, with cars from the left and the right lane taking turns, left first. When a lane runs out, the remaining cars of the other follow. Return the order of the cars.

    >>> zipper_merge(["a", "b", "c"], ["x"])
    ['a', 'x', 'b', 'c']
    >>> zipper_merge([], ["x", "y"])
    ['x', 'y']
    >>> zipper_merge(["a", "b"], ["x", "y"])
    ['a', 'x', 'b', 'y']
    """
    merged = []
    for a, b in zip(left, right):
        merged += [a, b]
    n = min(len(left), len(right))
    return merged + left[n:] + right[n:]
