"""Clubs, courses, libraries and events: members, dues, places, attendance."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute the yearly fee of a member from the age: nothing below 6, 20 from 6 to 17, 60 from 18 to 64, and 40 from 65 on. A negative age raises ValueError.",
    "Fee by age group: <6 free, <18 pays 20, <65 pays 60, older pays 40; ValueError for ages below zero.",
)
def club_fee(age: int) -> int:
    """Return the yearly fee for a member of the given age. Children under 6 pay nothing, those under 18 pay 20, adults under 65 pay 60, and everybody else pays 40. Raise ValueError if the age is negative.

    >>> club_fee(5)
    0
    >>> club_fee(17)
    20
    >>> club_fee(64)
    60
    >>> club_fee(65)
    40
    """
    if age < 0:
        raise ValueError("age cannot be negative")
    if age < 6:
        return 0
    if age < 18:
        return 20
    return 60 if age < 65 else 40


@exercise(
    "Compute the fee of a family: the sum of all single fees, but the cheapest is free if there are at least three members. No members, no fee.",
    "Total of fees minus the minimum when three or more are given.",
)
def family_fee(fees: list[int]) -> int:
    """Return the fee that a family pays together. It is the sum of the fees of all members. If there are at least three members, the lowest fee is not charged.

    >>> family_fee([60, 60, 20])
    120
    >>> family_fee([60, 20])
    80
    >>> family_fee([])
    0
    """
    total = sum(fees)
    if len(fees) >= 3:
        total -= min(fees)
    return total


@exercise(
    "Admit people from the waiting list until the course is full. Return the new lists of participants and of those still waiting.",
    "Move names from the front of the queue into the course up to its capacity; give both lists.",
)
def fill_course(participants: list[str], waiting: list[str], capacity: int) -> tuple[list[str], list[str]]:
    """Return the participants and the waiting list of a course after free places have been given to people from the front of the waiting list. There are at most capacity participants. If the course is full already, nothing changes.

    >>> fill_course(["Ida"], ["Tom", "Bea", "Max"], 3)
    (['Ida', 'Tom', 'Bea'], ['Max'])
    >>> fill_course(["Ida", "Tom"], ["Bea"], 1)
    (['Ida', 'Tom'], ['Bea'])
    >>> fill_course([], [], 5)
    ([], [])
    """
    free = max(0, capacity - len(participants))
    return participants + waiting[:free], waiting[free:]


@exercise(
    "Sign a person off: if the person is a participant, the first from the waiting list moves up to the end of the participants. A person on the waiting list is removed there. Return both lists; unknown persons change nothing.",
    "Remove a name from the course (promoting the first waiting person) or from the waiting list.",
)
def sign_off(participants: list[str], waiting: list[str], name: str) -> tuple[list[str], list[str]]:
    """Return the participants and the waiting list after name has signed off. If name was a participant, the first person on the waiting list becomes the last participant. If name was waiting, only the waiting list gets shorter. If name is on neither list, both stay the same.

    >>> sign_off(["Ida", "Tom"], ["Bea", "Max"], "Ida")
    (['Tom', 'Bea'], ['Max'])
    >>> sign_off(["Ida"], ["Bea", "Max"], "Max")
    (['Ida'], ['Bea'])
    >>> sign_off(["Ida"], [], "Leo")
    (['Ida'], [])
    """
    if name in participants:
        rest = [p for p in participants if p != name]
        return rest + waiting[:1], waiting[1:]
    return participants, [w for w in waiting if w != name]


@exercise(
    "What share of the meetings did each member attend, in whole percent rounded down? Meetings is a list of attendance lists. Members who never came have 0; without meetings everyone has 0.",
    "Attendance percentage per member over a list of name lists.",
)
def attendance_percent(members: list[str], meetings: list[list[str]]) -> dict[str, int]:
    """Return for each member the percentage of meetings attended, rounded down. Each meeting is a list of the people present. If there were no meetings, every percentage is 0. Guests who are not members are ignored.

    >>> attendance_percent(["Ida", "Tom"], [["Ida"], ["Ida", "Tom"], ["Max"]])
    {'Ida': 66, 'Tom': 33}
    >>> attendance_percent(["Ida"], [])
    {'Ida': 0}
    >>> attendance_percent([], [["Ida"]])
    {}
    """
    result = {}
    for member in members:
        present = sum(member in meeting for meeting in meetings)
        result[member] = 100 * present // len(meetings) if meetings else 0
    return result


@exercise(
    "Who was missing at every one of the last n meetings? If there were fewer than n meetings, nobody is listed. The order is that of the members.",
    "Members absent from all of the final n attendance lists; [] when fewer than n meetings took place.",
)
def absent_last_n(members: list[str], meetings: list[list[str]], n: int) -> list[str]:
    """Return the members who were absent at all of the last n meetings, in the order of the member list. Each meeting is a list of the people present. If there have been fewer than n meetings, return an empty list.

    >>> absent_last_n(["Ida", "Tom"], [["Tom"], ["Ida"], ["Ida"]], 2)
    ['Tom']
    >>> absent_last_n(["Ida", "Tom"], [["Ida"]], 2)
    []
    >>> absent_last_n([], [], 1)
    []
    """
    if len(meetings) < n:
        return []
    recent = meetings[len(meetings) - n:]
    return [m for m in members if all(m not in meeting for meeting in recent)]


@exercise(
    "Is the assembly able to decide? At least a third of the members must be present, and never fewer than five people.",
    "True if present >= 5 and 3 * present >= members.",
)
def can_decide(members: int, present: int) -> bool:
    """Return whether an assembly may take decisions. At least one third of the members must be present, and at least five people in any case.

    >>> can_decide(15, 5)
    True
    >>> can_decide(6, 4)
    False
    >>> can_decide(30, 9)
    False
    """
    return present >= 5 and 3 * present >= members


@exercise(
    "Decide on a motion: votes are 'yes', 'no' or 'abstain'. It is accepted with more yes than no votes; return 'accepted', 'rejected', or 'no votes' if nobody voted yes or no.",
    "Outcome of a vote ignoring abstentions; ties are rejected; 'no votes' if only abstentions.",
)
def outcome_of_motion(votes: list[str]) -> str:
    """Return the result of a vote. The motion is 'accepted' if there are more 'yes' than 'no' votes, and 'rejected' otherwise. Votes 'abstain' do not count. If there are neither 'yes' nor 'no' votes, return 'no votes'.

    >>> outcome_of_motion(["yes", "no", "yes", "abstain"])
    'accepted'
    >>> outcome_of_motion(["yes", "no"])
    'rejected'
    >>> outcome_of_motion(["abstain"])
    'no votes'
    """
    yes, no = votes.count("yes"), votes.count("no")
    if yes + no == 0:
        return "no votes"
    return "accepted" if yes > no else "rejected"


@exercise(
    "Which books are overdue? Loans is a dict from title to the day it was lent. A book may be kept for 28 days; return the titles sorted by lending day, then title.",
    "Titles with today - day > 28, oldest loan first.",
)
def overdue_books(loans: dict[str, int], today: int) -> list[str]:
    """Return the titles of the overdue books. The loans map each title to the number of the day on which it was lent. A book is overdue if it was lent more than 28 days ago. Books lent earlier come first, those lent on the same day in alphabetical order.

    >>> overdue_books({"Maps": 10, "Birds": 5, "Art": 40}, 50)
    ['Birds', 'Maps']
    >>> overdue_books({"Maps": 22}, 50)
    []
    >>> overdue_books({}, 50)
    []
    """
    late = [title for title, day in loans.items() if today - day > 28]
    return sorted(late, key=lambda title: (loans[title], title))


@exercise(
    "May the reader borrow another book? Not with five or more books at home, not with any overdue book, and not with fees above the limit. Return the reason as text or 'ok'; reasons are checked in this order.",
    "Check book count ('too many books'), overdue flag ('overdue book'), fees ('open fees') and return the first problem or 'ok'.",
)
def borrowing_check(books: int, has_overdue: bool, fees: int, fee_limit: int) -> str:
    """Return 'ok' if a reader may borrow another book, and otherwise the reason why not. With five or more books it is 'too many books', with an overdue book 'overdue book', and with fees above fee_limit 'open fees'. The first reason in this order is returned.

    >>> borrowing_check(2, False, 0, 10)
    'ok'
    >>> borrowing_check(5, True, 0, 10)
    'too many books'
    >>> borrowing_check(1, True, 50, 10)
    'overdue book'
    >>> borrowing_check(1, False, 11, 10)
    'open fees'
    """
    if books >= 5:
        return "too many books"
    if has_overdue:
        return "overdue book"
    if fees > fee_limit:
        return "open fees"
    return "ok"


@exercise(
    "Sort titles as libraries do: ignoring case and a leading article 'A', 'An' or 'The'. Titles equal by this rule keep their order.",
    "Alphabetical order of titles after dropping an initial a/an/the and lowercasing.",
)
def library_order(titles: list[str]) -> list[str]:
    """Return the titles in the order of a library catalogue. Case is ignored, and so is an article 'a', 'an' or 'the' at the beginning. A title that consists of one word only is never shortened.

    >>> library_order(["The Garden", "A Boat", "castles"])
    ['A Boat', 'castles', 'The Garden']
    >>> library_order(["The", "An Owl", "sun"])
    ['An Owl', 'sun', 'The']
    >>> library_order([])
    []
    """
    def sort_key(title):
        first, _, rest = title.lower().partition(" ")
        return rest if rest and first in ("a", "an", "the") else title.lower()

    return sorted(titles, key=sort_key)


@exercise(
    "Assign seats in rows of the given length to guests in order: guest number i gets row letter and seat number, like 'A1', 'A2', ... Seats per row below 1 raise ValueError.",
    "Map names to seats 'A1'.. filling rows of `per_row` seats; ValueError if per_row < 1.",
)
def seats_for_guests(guests: list[str], per_row: int) -> dict[str, str]:
    """Return the seat of each guest. The seats are filled row by row with per_row seats in each row. A seat is named with the letter of the row, beginning with A, and the number in the row, beginning with 1. Raise ValueError if per_row is less than 1.

    >>> seats_for_guests(["Ida", "Tom", "Bea"], 2)
    {'Ida': 'A1', 'Tom': 'A2', 'Bea': 'B1'}
    >>> seats_for_guests([], 2)
    {}
    >>> seats_for_guests(["Ida"], 0)
    Traceback (most recent call last):
        ...
    ValueError: rows need seats
    """
    if per_row < 1:
        raise ValueError("rows need seats")
    return {name: f"{chr(65 + i // per_row)}{i % per_row + 1}" for i, name in enumerate(guests)}


@exercise(
    "Find n neighbouring free seats in a row, given as text with '.' for free and 'x' for taken. Return the index of the first of them, counted from the left, or -1.",
    "Start of the leftmost block of n dots, -1 if there is none.",
)
def neighbouring_seats(row: str, n: int) -> int:
    """Return the index of the first of n free seats next to each other. In the row '.' is a free and 'x' a taken seat. The block farthest to the left is chosen. If there is no such block, return -1.

    >>> neighbouring_seats("x..x...", 3)
    4
    >>> neighbouring_seats("x.x.", 2)
    -1
    >>> neighbouring_seats("", 1)
    -1
    """
    return row.find("." * n)


@exercise(
    "Split the costs of a trip evenly and tell who gets or pays how much: paid minus the share, which is the total divided by the number of people, rounded to two decimals.",
    "Balance per person (amount paid - mean), 2 decimals.",
)
def trip_balance(paid: dict[str, float]) -> dict[str, float]:
    """Return for each person how much more (positive) or less (negative) than the equal share was paid, rounded to two decimals. The dictionary tells how much everyone has paid. If nobody took part, return an empty dictionary.

    >>> trip_balance({"Ida": 60, "Tom": 0, "Bea": 30})
    {'Ida': 30.0, 'Tom': -30.0, 'Bea': 0.0}
    >>> trip_balance({"Ida": 12})
    {'Ida': 0.0}
    >>> trip_balance({})
    {}
    """
    if not paid:
        return {}
    share = sum(paid.values()) / len(paid)
    return {name: round(amount - share, 2) for name, amount in paid.items()}


@exercise(
    "Draw up pairs for a gift exchange from a list in fixed order: everybody gives to the next, the last to the first. Fewer than two people raise ValueError.",
    "Circular (giver, receiver) pairs; ValueError for less than two names.",
)
def gift_pairs(names: list[str]) -> list[tuple[str, str]]:
    """Return who gives a gift to whom, as (giver, receiver) pairs. Each person gives to the next one in the list, and the last person to the first. Raise ValueError if there are fewer than two people.

    >>> gift_pairs(["Ida", "Tom", "Bea"])
    [('Ida', 'Tom'), ('Tom', 'Bea'), ('Bea', 'Ida')]
    >>> gift_pairs(["Ida", "Tom"])
    [('Ida', 'Tom'), ('Tom', 'Ida')]
    >>> gift_pairs(["Ida"])
    Traceback (most recent call last):
        ...
    ValueError: two people are needed
    """
    if len(names) < 2:
        raise ValueError("two people are needed")
    return list(zip(names, names[1:] + names[:1]))


@exercise(
    "Which dishes of the buffet are safe for the guest? A dish maps to its ingredients; none of them may be on the guest's list, ignoring case. Sorted names.",
    "Dishes without any of the avoided ingredients (case-insensitive), alphabetically.",
)
def dishes_for_guest(dishes: dict[str, list[str]], avoids: list[str]) -> list[str]:
    """Return the names of the dishes that contain nothing of what the guest avoids, in alphabetical order. The dictionary maps each dish to its ingredients. Upper and lower case do not matter.

    >>> dishes_for_guest({"soup": ["Leek", "Cream"], "salad": ["tomato"], "cake": ["egg"]}, ["cream", "Egg"])
    ['salad']
    >>> dishes_for_guest({"soup": []}, ["egg"])
    ['soup']
    >>> dishes_for_guest({}, [])
    []
    """
    banned = {item.lower() for item in avoids}
    return sorted(dish for dish, parts in dishes.items() if not any(p.lower() in banned for p in parts))


@exercise(
    "Count how many guests come: replies map names to 'yes', 'no' or 'yes+N', where N is the number of companions. Unknown replies count as not coming.",
    "Total of persons for RSVP texts: 'yes' is 1, 'yes+2' is 3, everything else 0.",
)
def expected_guests(replies: dict[str, str]) -> int:
    """Return how many people will come to a party. The reply 'yes' stands for one person, and 'yes+N' for one person with N companions. All other replies stand for nobody.

    >>> expected_guests({"Ida": "yes", "Tom": "yes+2", "Bea": "no"})
    4
    >>> expected_guests({"Max": "maybe"})
    0
    >>> expected_guests({})
    0
    """
    total = 0
    for reply in replies.values():
        if reply == "yes":
            total += 1
        elif reply.startswith("yes+"):
            total += 1 + int(reply[4:])
    return total


@exercise(
    "Choose the date that suits most people. Answers map names to lists of possible dates; return the date named most often, the earliest on ties, None if nobody named any.",
    "Most frequent ISO date over all lists, smallest on ties, None without dates.",
)
def best_common_date(answers: dict[str, list[str]]) -> str | None:
    """Return the date on which most people are free. The answers map each person to a list of dates 'YYYY-MM-DD'. If several dates suit equally many people, return the earliest. If no dates are given, return None.

    >>> best_common_date({"Ida": ["2024-05-01", "2024-05-02"], "Tom": ["2024-05-02"]})
    '2024-05-02'
    >>> best_common_date({"Ida": ["2024-05-03"], "Tom": ["2024-05-01"]})
    '2024-05-01'
    >>> best_common_date({"Ida": []}) is None
    True
    """
    dates = sorted(day for days in answers.values() for day in days)
    return max(dates, key=dates.count, default=None)


@exercise(
    "Give everyone a certificate level for the hours of voluntary work: 'gold' from 100, 'silver' from 50, 'bronze' from 20, otherwise None. Return a dict with everybody.",
    "Map names to gold/silver/bronze/None by hours with limits 100, 50 and 20.",
)
def helper_levels(hours: dict[str, int]) -> dict[str, str | None]:
    """Return a level for everybody according to the hours of voluntary work. From 100 hours on it is 'gold', from 50 on 'silver', from 20 on 'bronze'. With fewer hours the level is None.

    >>> helper_levels({"Ida": 120, "Tom": 50, "Bea": 19})
    {'Ida': 'gold', 'Tom': 'silver', 'Bea': None}
    >>> helper_levels({"Max": 20})
    {'Max': 'bronze'}
    >>> helper_levels({})
    {}
    """
    levels = {}
    for name, count in hours.items():
        if count >= 100:
            levels[name] = "gold"
        elif count >= 50:
            levels[name] = "silver"
        else:
            levels[name] = "bronze" if count >= 20 else None
    return levels


@exercise(
    "Join the names of two merging clubs into one member list: sorted, each name once, compared without regard to case and spaces at the ends. The spelling of the first club is kept.",
    "Case-insensitive union of two name lists in sorted order, preferring the first list's spelling.",
)
def merged_members(first: list[str], second: list[str]) -> list[str]:
    """Return the members of both clubs in one list, sorted without regard to case. A name that occurs more than once, possibly in different case or with spaces at the ends, is listed once, as it is first written in the lists, but without the spaces.

    >>> merged_members(["Tom", "ida"], ["IDA ", "Bea"])
    ['Bea', 'ida', 'Tom']
    >>> merged_members(["Ida", "ida"], [])
    ['Ida']
    >>> merged_members([], [])
    []
    """
    names: dict[str, str] = {}
    for name in first + second:
        names.setdefault(name.strip().lower(), name.strip())
    return [names[key] for key in sorted(names)]
