"""Schools and sports: grades, classes, teams, races and records."""

from training.curriculum.exercise import exercise


@exercise(
    "Average of the marks when the worst one (the highest number) is left out; None for fewer than two marks.",
    "Marks go from 1 (best) to 6. Drop a single largest mark and return the mean of the rest, or None if at most one mark exists.",
)
def mean_without_worst(marks: list[int]):
    """Marks are better the lower they are. Return the average without the one worst mark, or None if there are fewer than two marks.

    >>> mean_without_worst([1, 2, 6])
    1.5
    >>> mean_without_worst([3, 3])
    3.0
    >>> mean_without_worst([4]) is None
    True
    """
    if len(marks) < 2:
        return None
    return (sum(marks) - max(marks)) / (len(marks) - 1)


@exercise(
    "Who passed? Return the sorted names whose marks are all at most limit.",
    "Given a dict from name to list of marks, list alphabetically the pupils with no mark above limit.",
)
def pupils_passed(marks: dict[str, list[int]], limit: int) -> list[str]:
    """A pupil passes if none of the marks is above limit. Return the sorted names of the pupils who passed.

    >>> pupils_passed({"Cy": [2, 3], "Ann": [5, 1], "Bob": []}, 4)
    ['Bob', 'Cy']
    >>> pupils_passed({"Ann": [5]}, 4)
    []
    >>> pupils_passed({}, 4)
    []
    """
    return sorted(name for name, values in marks.items() if all(m <= limit for m in values))


@exercise(
    "Weighted mean of (mark, weight) pairs, rounded to one decimal.",
    "Each mark counts as often as its weight says; compute the average to one decimal place.",
)
def mark_with_weights(pairs: list[tuple[int, int]]) -> float:
    """Every mark has a weight that tells how much it counts. Return the weighted average of the pairs of mark and weight, rounded to one decimal.

    >>> mark_with_weights([(2, 1), (4, 3)])
    3.5
    >>> mark_with_weights([(1, 5)])
    1.0
    >>> mark_with_weights([(1, 1), (2, 2)])
    1.7
    """
    total = sum(mark * weight for mark, weight in pairs)
    return round(total / sum(weight for _, weight in pairs), 1)


@exercise(
    "Did a pupil improve? True if the mean of the second half of the marks is lower than that of the first half; the middle mark of an odd number is left out.",
    "Compare the first and last halves of a list of marks and return whether the later marks are better, that is have a smaller sum.",
)
def marks_improved(marks: list[int]) -> bool:
    """A pupil has improved if the last half of the marks has a smaller sum than the first half. With an odd number the middle mark does not count. Return whether the pupil improved.

    >>> marks_improved([4, 3, 2, 1])
    True
    >>> marks_improved([2, 5, 2])
    False
    >>> marks_improved([])
    False
    """
    half = len(marks) // 2
    return sum(marks[len(marks) - half :]) < sum(marks[:half])


@exercise(
    "Form groups of size n from the list of pupils; a last incomplete group of one joins the group before. Return the groups.",
    "Split pupils into consecutive groups of n; if only one pupil remains alone, add this pupil to the previous group.",
)
def groups_nobody_alone(pupils: list[str], n: int) -> list[list[str]]:
    """Pupils form groups of n in order. If only one pupil is left for the last group, this one joins the group before, if there is one. Return the groups.

    >>> groups_nobody_alone(["a", "b", "c"], 2)
    [['a', 'b', 'c']]
    >>> groups_nobody_alone(["a", "b", "c", "d"], 3)
    [['a', 'b', 'c', 'd']]
    >>> groups_nobody_alone(["a"], 2)
    [['a']]
    """
    groups = [pupils[i : i + n] for i in range(0, len(pupils), n)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        last = groups.pop()
        groups[-1] += last
    return groups


@exercise(
    "Pair the strongest with the weakest, the second strongest with the second weakest, and so on. Return pairs; the middle one of an odd number is left out.",
    "Sort strengths and combine the largest with the smallest, moving inwards; list the (large, small) tuples.",
)
def strong_with_weak(strengths):
    """Players are paired so that the strongest plays with the weakest, the second strongest with the second weakest and so on. Return the pairs, the stronger one first; a single one in the middle gets no partner.

    >>> strong_with_weak([3, 9, 5, 1])
    [(9, 1), (5, 3)]
    >>> strong_with_weak([4, 2, 7])
    [(7, 2)]
    >>> strong_with_weak([])
    []
    """
    ordered = sorted(strengths, reverse=True)
    return [(ordered[i], ordered[-1 - i]) for i in range(len(ordered) // 2)]


@exercise(
    "Count pupils per class level from labels like '7b': the number before the letter. Return a dict from int level to count.",
    "Given class labels made of a number and a final letter, count how many labels each number has.",
)
def pupils_per_level(labels: list[str]) -> dict[int, int]:
    """A class label like '10b' is a level followed by one letter. Return a dict from level, as an integer, to the number of labels with it.

    >>> pupils_per_level(["7b", "10a", "7c"])
    {7: 2, 10: 1}
    >>> pupils_per_level(["1a"])
    {1: 1}
    >>> pupils_per_level([])
    {}
    """
    counts = {}
    for label in labels:
        level = int(label[:-1])
        counts[level] = counts.get(level, 0) + 1
    return counts


@exercise(
    "Who is absent? Return the pupils of the class list that did not answer, in the order of the class list, ignoring case.",
    "List each name of the class that is not among the answers when upper and lower case are equal.",
)
def absent_pupils(class_list: list[str], answers: list[str]) -> list[str]:
    """A teacher reads the class list and notes the answers, where upper and lower case do not matter. Return the names on the list that did not answer.

    >>> absent_pupils(["Ann", "Bob", "Cy"], ["BOB"])
    ['Ann', 'Cy']
    >>> absent_pupils(["Ann"], ["ann"])
    []
    >>> absent_pupils([], ["Zed"])
    []
    """
    present = [name.lower() for name in answers]
    return [name for name in class_list if name.lower() not in present]


@exercise(
    "Return the numbers of the questions answered wrongly, from 1, separated by commas, or 'all right' if there are none.",
    "Compare two answer strings and name the 1-based positions that differ as text like '2,5'; 'all right' for none.",
)
def wrong_questions(answers, solution):
    """Questions are numbered from 1. Return the numbers of the wrong answers separated by commas, or 'all right' if every answer equals the solution.

    >>> wrong_questions("abcd", "abdc")
    '3,4'
    >>> wrong_questions("ab", "ab")
    'all right'
    >>> wrong_questions("", "")
    'all right'
    """
    wrong = [str(i) for i, (a, b) in enumerate(zip(answers, solution), 1) if a != b]
    return ",".join(wrong) if wrong else "all right"


@exercise(
    "In a high jump each height is tried up to three times: attempts per height are like 'xo' ('o' cleared). Return the best height cleared, 0 if none.",
    "Given (height, attempts) pairs, return the greatest height whose attempts contain an 'o', or 0.",
)
def best_height(tries: list[tuple[int, str]]) -> int:
    """In a high jump every pair holds a height and a string of attempts, 'x' for a miss and 'o' for success. Return the greatest height with a success, 0 if there is none.

    >>> best_height([(150, "o"), (160, "xo"), (170, "xxx")])
    160
    >>> best_height([(150, "xxx")])
    0
    >>> best_height([])
    0
    """
    return max((height for height, attempts in tries if "o" in attempts), default=0)


@exercise(
    "Best valid jump: None stands for an invalid attempt; return the maximum of the others or None if all are invalid.",
    "Find the greatest number in a list that may contain None values; None when there is no number.",
)
def best_valid_jump(jumps):
    """An invalid jump is noted as None. Return the longest valid jump, or None if there is no valid jump.

    >>> best_valid_jump([5.2, None, 5.6])
    5.6
    >>> best_valid_jump([None, None]) is None
    True
    >>> best_valid_jump([]) is None
    True
    """
    return max((j for j in jumps if j is not None), default=None)


@exercise(
    "Result list with places: sort (name, time) by time and return lines '1. name'. Equal times share the order of input.",
    "Write the names of runners from fastest to slowest as numbered lines starting with '1. '.",
)
def result_lines(runners: list[tuple[str, float]]) -> list[str]:
    """Runners are pairs of name and time. Return lines such as '1. Ann' from the fastest to the slowest runner; equal times keep their order.

    >>> result_lines([("Bob", 12.5), ("Ann", 11.9)])
    ['1. Ann', '2. Bob']
    >>> result_lines([("Cy", 10)])
    ['1. Cy']
    >>> result_lines([])
    []
    """
    ordered = sorted(runners, key=lambda r: r[1])
    return [f"{place}. {name}" for place, (name, _) in enumerate(ordered, 1)]


@exercise(
    "Relay: each team is a list of times; a team with fewer than n runners is out. Return the name of the fastest team or None.",
    "From a dict of team times, choose the smallest total among teams with at least n times; None if there is no such team.",
)
def relay_winner(teams: dict[str, list[float]], n: int):
    """A relay team needs at least n runners, and the team with the smallest sum of times wins. Return the name of the winning team, or None if no team has enough runners.

    >>> relay_winner({"A": [10, 11], "B": [9, 10], "C": [5]}, 2)
    'B'
    >>> relay_winner({"A": [10]}, 2) is None
    True
    >>> relay_winner({}, 1) is None
    True
    """
    complete = [name for name in teams if len(teams[name]) >= n]
    return min(complete, key=lambda name: sum(teams[name]), default=None)


@exercise(
    "Goal difference and points from match results (ours, theirs): 3 for a win, 1 for a draw. Return (points, difference).",
    "Sum up a season: win 3 points, draw 1, loss 0, together with goals scored minus goals conceded.",
)
def season_summary(matches: list[tuple[int, int]]) -> tuple[int, int]:
    """Matches are pairs of own and other goals. A win gives 3 points and a draw 1. Return a tuple of the points and the goal difference of the season.

    >>> season_summary([(3, 1), (2, 2), (0, 1)])
    (4, 1)
    >>> season_summary([(1, 0)])
    (3, 1)
    >>> season_summary([])
    (0, 0)
    """
    points = 0
    difference = 0
    for ours, theirs in matches:
        difference += ours - theirs
        if ours > theirs:
            points += 3
        elif ours == theirs:
            points += 1
    return points, difference


@exercise(
    "Knockout with strengths: neighbours play, the stronger goes on, until one is left. Return the lists of all rounds including the first.",
    "Given strengths in order, replace each adjacent pair by its maximum (a last single one stays) repeatedly and return every stage.",
)
def knockout_stages(strengths: list[int]) -> list[list[int]]:
    """Neighbours in a list play against each other, the stronger one goes on, and a last one without a partner goes on too, until one is left. Return the lists of all stages, the first list included.

    >>> knockout_stages([3, 7, 5, 2])
    [[3, 7, 5, 2], [7, 5], [7]]
    >>> knockout_stages([1, 2, 3])
    [[1, 2, 3], [2, 3], [3]]
    >>> knockout_stages([4])
    [[4]]
    """
    stages = [strengths]
    while len(strengths) > 1:
        strengths = [max(strengths[i : i + 2]) for i in range(0, len(strengths), 2)]
        stages.append(strengths)
    return stages


@exercise(
    "Pick teams in turn: captains choose the strongest left, A first. Return the sums of both teams.",
    "Sort strengths descending and give them alternately to A and B; return the total strengths.",
)
def pick_teams_sums(strengths):
    """Two captains take turns in choosing the strongest player left, team A first. Return a tuple of the total strength of team A and of team B.

    >>> pick_teams_sums([4, 9, 7])
    (13, 7)
    >>> pick_teams_sums([5])
    (5, 0)
    >>> pick_teams_sums([])
    (0, 0)
    """
    ordered = sorted(strengths, reverse=True)
    return sum(ordered[::2]), sum(ordered[1::2])


@exercise(
    "Shirt numbers: give every player in order the smallest number from 1 that is not in the reserved list and not yet used.",
    "Map each player to the lowest free number, counting from 1 and skipping reserved numbers.",
)
def shirt_numbers(players: list[str], reserved: list[int]) -> dict[str, int]:
    """Players get shirt numbers in order, beginning with 1 and leaving out the reserved numbers. Return a dict from player to number.

    >>> shirt_numbers(["Ann", "Bob"], [1])
    {'Ann': 2, 'Bob': 3}
    >>> shirt_numbers(["Ann", "Bob"], [2])
    {'Ann': 1, 'Bob': 3}
    >>> shirt_numbers([], [1])
    {}
    """
    numbers = {}
    number = 1
    for player in players:
        while number in reserved:
            number += 1
        numbers[player] = number
        number += 1
    return numbers


@exercise(
    "Steps per day: return how many days of the week reached goal, and the longest series of such days in a row, as a tuple.",
    "Given daily step counts, count the days with at least goal steps and find the longest run of them.",
)
def goal_days_and_series(steps: list[int], goal: int) -> tuple[int, int]:
    """A day is good if it has at least goal steps. Return a tuple of the number of good days and the length of the longest series of consecutive good days.

    >>> goal_days_and_series([9, 2, 8, 9], 8)
    (3, 2)
    >>> goal_days_and_series([1, 1], 5)
    (0, 0)
    >>> goal_days_and_series([], 5)
    (0, 0)
    """
    good = 0
    series = 0
    longest = 0
    for n in steps:
        if n >= goal:
            good += 1
            series += 1
            longest = max(longest, series)
        else:
            series = 0
    return good, longest
