"""Messages, mails, feeds and contacts: filtering, grouping, shortening."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the unread messages per sender. A message is a dict with 'sender' and 'read' (a boolean). Senders without unread messages are left out; the order is that of first unread message.",
    "Tally messages with read == False by their sender.",
)
def unread_per_sender(messages: list[dict]) -> dict[str, int]:
    """Return how many unread messages there are from each sender. Each message is a dictionary with the keys 'sender' and 'read'. Senders of whom everything has been read are not listed.

    >>> unread_per_sender([{"sender": "Ida", "read": False}, {"sender": "Tom", "read": True}])
    {'Ida': 1}
    >>> unread_per_sender([{"sender": "Ida", "read": False}, {"sender": "Ida", "read": False}])
    {'Ida': 2}
    >>> unread_per_sender([])
    {}
    """
    counts: dict[str, int] = {}
    for message in messages:
        if not message["read"]:
            counts[message["sender"]] = counts.get(message["sender"], 0) + 1
    return counts


@exercise(
    "Return the subject without any leading 'Re:' or 'Fwd:' marks, however many there are, in upper or lower case, and trimmed.",
    "Strip all reply and forward prefixes from a mail subject, case-insensitively.",
)
def bare_subject(subject: str) -> str:
    """Return the subject of a mail without the marks 'Re:' and 'Fwd:' at its beginning. There may be several of them, in upper or lower case. Spaces around the subject are removed.

    >>> bare_subject("Re: RE: Fwd: garden party")
    'garden party'
    >>> bare_subject("Reading list")
    'Reading list'
    >>> bare_subject("re:")
    ''
    """
    subject = subject.strip()
    while subject.lower().startswith(("re:", "fwd:")):
        subject = subject.partition(":")[2].strip()
    return subject


@exercise(
    "Write the subject of an answer: 'Re: ' and the old subject, unless it already begins with 'Re:' in any case; then it is unchanged. An empty subject gives 'Re: (no subject)'.",
    "Prefix a mail subject with 'Re: ' once; handle the empty subject specially.",
)
def answer_subject(subject: str) -> str:
    """Return the subject for an answer to a mail. Usually 'Re: ' is put before the subject. If the subject begins with 're:' already, in upper or lower case, it stays the same. If the subject is empty, return 'Re: (no subject)'.

    >>> answer_subject("tickets")
    'Re: tickets'
    >>> answer_subject("RE: tickets")
    'RE: tickets'
    >>> answer_subject("")
    'Re: (no subject)'
    """
    if not subject:
        return "Re: (no subject)"
    if subject.lower().startswith("re:"):
        return subject
    return "Re: " + subject


@exercise(
    "Split an address like 'Ida Berg <ida@site.test>' into name and mail address. Without angle brackets the whole text is the address and the name is empty.",
    "Parse 'Name <address>' into (name, address); plain addresses give ('', address).",
)
def name_and_address(text: str) -> tuple[str, str]:
    """Return the name and the mail address of a text like 'Ida Berg <ida@site.test>'. If there are no angle brackets, the text is the address and the name is empty. Spaces around both are removed.

    >>> name_and_address("Ida Berg <ida@site.test>")
    ('Ida Berg', 'ida@site.test')
    >>> name_and_address(" tom@site.test ")
    ('', 'tom@site.test')
    >>> name_and_address("<bea@site.test>")
    ('', 'bea@site.test')
    """
    name, bracket, rest = text.partition("<")
    if not bracket:
        return "", text.strip()
    return name.strip(), rest.rstrip("> ").strip()


@exercise(
    "Return the domains of mail addresses, in lower case, each once and sorted. Texts without exactly one '@' are skipped.",
    "Sorted distinct lowercased parts after '@', ignoring invalid addresses.",
)
def domains_of_addresses(addresses: list[str]) -> list[str]:
    """Return the different domains of the mail addresses in alphabetical order. The domain is what follows the '@', in lower case. Texts that do not contain exactly one '@' are ignored.

    >>> domains_of_addresses(["ida@Site.test", "tom@home.test", "bea@site.test"])
    ['home.test', 'site.test']
    >>> domains_of_addresses(["no address", "a@b@c"])
    []
    >>> domains_of_addresses([])
    []
    """
    return sorted({a.split("@")[1].lower() for a in addresses if a.count("@") == 1})


@exercise(
    "Sort messages into folders by rules. A rule is a (word, folder) pair; the first rule whose word occurs in the subject, ignoring case, decides. Subjects that fit no rule go to 'inbox'. Return a dict from folder to subjects.",
    "Distribute subjects: first matching (word, folder) rule wins, else 'inbox'.",
)
def sorted_into_folders(subjects: list[str], rules: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the subjects sorted into folders. The rules are pairs of a word and a folder and are tried in order; the first one whose word occurs in the subject, in upper or lower case, decides. If no rule fits, the folder is 'inbox'. Only folders with subjects are returned.

    >>> sorted_into_folders(["Your invoice", "Hello", "Invoice and party"], [("invoice", "money"), ("party", "fun")])
    {'money': ['Your invoice', 'Invoice and party'], 'inbox': ['Hello']}
    >>> sorted_into_folders(["Hi"], [])
    {'inbox': ['Hi']}
    >>> sorted_into_folders([], [("a", "b")])
    {}
    """
    folders: dict[str, list[str]] = {}
    for subject in subjects:
        folder = "inbox"
        for word, target in rules:
            if word.lower() in subject.lower():
                folder = target
                break
        folders.setdefault(folder, []).append(subject)
    return folders


@exercise(
    "Rate how much a text looks like advertising: one point for each occurrence of a suspicious word (ignoring case) and one for each exclamation mark. Return True if there are at least limit points.",
    "Score text by counts of listed words plus '!' and compare with the limit.",
)
def looks_like_advert(text: str, words: list[str], limit: int) -> bool:
    """Return whether a text looks like advertising. It gets one point for each place where one of the words occurs, in upper or lower case, and one point for each exclamation mark. The answer is True if the points reach at least limit.

    >>> looks_like_advert("FREE offer! Get it free!", ["free", "offer"], 5)
    True
    >>> looks_like_advert("see you at noon", ["free"], 1)
    False
    >>> looks_like_advert("", [], 0)
    True
    """
    lowered = text.lower()
    points = sum(lowered.count(word) for word in words) + text.count("!")
    return points >= limit


@exercise(
    "Find the names mentioned in a message as '@name'. A name consists of letters, digits and underscores; the names come without '@', each once, in order of first mention.",
    "Distinct @mentions of a text in order, without the sign; stop a name at the first other character.",
)
def names_mentioned_once(text: str) -> list[str]:
    """Return the names that are mentioned in a message with '@' in front. A name consists of letters, digits and underscores. Each name is listed once, in order of first mention. An '@' without a name after it is ignored.

    >>> names_mentioned_once("@ida and @tom: ask @ida!")
    ['ida', 'tom']
    >>> names_mentioned_once("mail @ home")
    []
    >>> names_mentioned_once("")
    []
    """
    names: list[str] = []
    for part in text.split("@")[1:]:
        name = ""
        for char in part:
            if not (char.isalnum() or char == "_"):
                break
            name += char
        if name and name not in names:
            names.append(name)
    return names


@exercise(
    "Count the hashtags of several posts. A hashtag is a word beginning with '#' and having more characters; case is ignored. Return (tag, count) pairs, the most frequent first, then alphabetically.",
    "Tally lowercased '#words' over all posts; order by falling count and by tag.",
)
def hashtag_counts(posts: list[str]) -> list[tuple[str, int]]:
    """Return how often each hashtag occurs in the posts, as (tag, count) pairs. A hashtag is a word that begins with '#' and is longer than one character; upper and lower case are the same. More frequent tags come first, equally frequent ones in alphabetical order.

    >>> hashtag_counts(["#Sun and #sea", "more #sun"])
    [('#sun', 2), ('#sea', 1)]
    >>> hashtag_counts(["# alone"])
    []
    >>> hashtag_counts([])
    []
    """
    counts: dict[str, int] = {}
    for post in posts:
        for word in post.lower().split():
            if word.startswith("#") and len(word) > 1:
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@exercise(
    "Group messages of a chat into blocks: consecutive messages of the same sender belong together. Return (sender, list of texts) pairs in order.",
    "Merge neighbouring (sender, text) pairs with equal sender.",
)
def chat_blocks(messages: list[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Return the messages of a chat in blocks. Consecutive messages of the same sender form one block, a pair of the sender and the list of the texts. The messages are (sender, text) pairs in order.

    >>> chat_blocks([("Ida", "hi"), ("Ida", "there?"), ("Tom", "yes"), ("Ida", "good")])
    [('Ida', ['hi', 'there?']), ('Tom', ['yes']), ('Ida', ['good'])]
    >>> chat_blocks([("Ida", "hi")])
    [('Ida', ['hi'])]
    >>> chat_blocks([])
    []
    """
    blocks: list[tuple[str, list[str]]] = []
    for sender, text in messages:
        if blocks and blocks[-1][0] == sender:
            blocks[-1][1].append(text)
        else:
            blocks.append((sender, [text]))
    return blocks


@exercise(
    "Who answered fastest on average? Messages are (time, sender) pairs; an answer is a message whose predecessor is from someone else, and its delay is the time in between. Return a dict sender -> mean delay, senders in order of first answer.",
    "Mean response delay per sender over all sender changes in a chronological list.",
)
def mean_answer_delays(messages: list[tuple[int, str]]) -> dict[str, float]:
    """Return the mean time that each person takes to answer. The messages are (time, sender) pairs in order of time. A message counts as an answer if the message directly before it is from another sender; the delay is the difference of the two times. People who never answer are left out.

    >>> mean_answer_delays([(0, "Ida"), (5, "Tom"), (6, "Ida"), (13, "Tom")])
    {'Tom': 6.0, 'Ida': 1.0}
    >>> mean_answer_delays([(0, "Ida"), (3, "Ida")])
    {}
    >>> mean_answer_delays([])
    {}
    """
    delays: dict[str, list[int]] = {}
    for (before, other), (time, sender) in zip(messages, messages[1:]):
        if sender != other:
            delays.setdefault(sender, []).append(time - before)
    return {sender: sum(d) / len(d) for sender, d in delays.items()}


@exercise(
    "Mark messages as read up to and including the one with the given id. Messages are dicts with 'id' and 'read'; return new dicts. If the id does not occur, nothing is marked.",
    "Copy the list, setting read to True for all entries up to the one with that id (none if it is missing).",
)
def read_up_to(messages: list[dict], last_id: int) -> list[dict]:
    """Return copies of the messages in which all messages up to and including the one with the id last_id are marked as read. Each message is a dictionary with 'id' and 'read'. If there is no message with this id, nothing is marked.

    >>> read_up_to([{"id": 1, "read": False}, {"id": 2, "read": False}], 1)
    [{'id': 1, 'read': True}, {'id': 2, 'read': False}]
    >>> read_up_to([{"id": 1, "read": False}], 9)
    [{'id': 1, 'read': False}]
    >>> read_up_to([], 1)
    []
    """
    ids = [message["id"] for message in messages]
    end = ids.index(last_id) + 1 if last_id in ids else 0
    return [{**m, "read": True} if i < end else dict(m) for i, m in enumerate(messages)]


@exercise(
    "Merge two address books, dicts from name to number. If a name has different numbers, the second book's number gets the key 'name (2)'.",
    "Union of dicts where conflicting values from the second are stored under the name with ' (2)' added.",
)
def joined_address_books(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """Return one address book made of two, which map names to numbers. If a name has the same number in both, it appears once. If the numbers differ, the one of the second book is stored under 'NAME (2)'. The given books are not changed.

    >>> joined_address_books({"Ida": "1"}, {"Tom": "2", "Ida": "3"})
    {'Ida': '1', 'Tom': '2', 'Ida (2)': '3'}
    >>> joined_address_books({"Ida": "1"}, {"Ida": "1"})
    {'Ida': '1'}
    >>> joined_address_books({}, {})
    {}
    """
    book = dict(first)
    for name, number in second.items():
        if name in first and first[name] != number:
            name = f"{name} (2)"
        book[name] = number
    return book


@exercise(
    "Invert a phone book: return a dict from number to the sorted names that have it. Numbers are compared without spaces, and the keys have none.",
    "Map each number (spaces removed) to the alphabetical list of names.",
)
def names_by_number(book: dict[str, str]) -> dict[str, list[str]]:
    """Return the names for each phone number, in alphabetical order. The book maps names to numbers. Spaces in numbers are removed, so that '12 3' and '123' are the same.

    >>> names_by_number({"Tom": "12 3", "Ida": "123", "Bea": "9"})
    {'9': ['Bea'], '123': ['Ida', 'Tom']}
    >>> names_by_number({"Ida": " 5 "})
    {'5': ['Ida']}
    >>> names_by_number({})
    {}
    """
    result: dict[str, list[str]] = {}
    for name in sorted(book):
        result.setdefault(book[name].replace(" ", ""), []).append(name)
    return result


@exercise(
    "Return the contacts under their first letters, as an index: letters in upper case and sorted, names sorted ignoring case. Names that do not begin with a letter go under '#', which comes first.",
    "Index names by capital initial, non-letters under '#', everything in order.",
)
def contact_index(names: list[str]) -> dict[str, list[str]]:
    """Return an index of names: for each first letter, in upper case, the names beginning with it. Names that begin with something else stand under '#'. The keys are sorted with '#' at the beginning, and the names of each key are sorted without regard to case.

    >>> contact_index(["tom", "Ida", "Tess", "7up"])
    {'#': ['7up'], 'I': ['Ida'], 'T': ['Tess', 'tom']}
    >>> contact_index(["bea", "Abe"])
    {'A': ['Abe'], 'B': ['bea']}
    >>> contact_index([])
    {}
    """
    index: dict[str, list[str]] = {}
    for name in sorted(names, key=str.lower):
        key = name[0].upper() if name[0].isalpha() else "#"
        index.setdefault(key, []).append(name)
    return dict(sorted(index.items()))


@exercise(
    "Remove the quoted part of a mail: cut the text at the first line that begins with '>' or is '--', and strip blank lines at the end.",
    "Lines of a mail before the first quote ('>') or signature ('--') line, without trailing blanks, joined again.",
)
def own_text_of_mail(mail: str) -> str:
    """Return the part of a mail that the sender has written. It ends before the first line that begins with '>' or that is exactly '--'. Blank lines and spaces at the end are removed.

    >>> own_text_of_mail("Yes, gladly.\\n\\n> Will you come?")
    'Yes, gladly.'
    >>> own_text_of_mail("Hi\\n--\\nIda")
    'Hi'
    >>> own_text_of_mail("> all quoted")
    ''
    """
    lines = []
    for line in mail.splitlines():
        if line.startswith(">") or line == "--":
            break
        lines.append(line)
    return "\n".join(lines).rstrip()


@exercise(
    "Decide when to notify: not between quiet_start and quiet_end (hours; the range may go over midnight), except for messages from favourites.",
    "True if the sender is a favourite or the hour lies outside the quiet range [start, end), which may wrap around.",
)
def should_notify(hour: int, sender: str, favourites: list[str], quiet_start: int, quiet_end: int) -> bool:
    """Return whether a message should be announced. Messages from favourites always are. Other messages are not announced in the quiet hours, which go from quiet_start up to but not including quiet_end. If quiet_start is greater than quiet_end, the quiet hours go over midnight.

    >>> should_notify(23, "Tom", ["Ida"], 22, 7)
    False
    >>> should_notify(23, "Ida", ["Ida"], 22, 7)
    True
    >>> should_notify(7, "Tom", [], 22, 7)
    True
    """
    if sender in favourites:
        return True
    if quiet_start <= quiet_end:
        return not quiet_start <= hour < quiet_end
    return quiet_end <= hour < quiet_start


@exercise(
    "Which contacts have not written for a long time? Given the day number of everyone's last message and today, return the names of those silent for more than n days, the longest silent first, then by name.",
    "Names with today - last > n, ordered by ascending last day and name.",
)
def silent_contacts(last_day: dict[str, int], today: int, n: int) -> list[str]:
    """Return the names of the people whose last message is more than n days old. The dictionary gives the day number of everyone's last message. Those who have been silent longest come first; equally silent people are in alphabetical order.

    >>> silent_contacts({"Ida": 90, "Tom": 40, "Bea": 60}, 100, 30)
    ['Tom', 'Bea']
    >>> silent_contacts({"Ida": 70}, 100, 30)
    []
    >>> silent_contacts({}, 10, 1)
    []
    """
    silent = [name for name, day in last_day.items() if today - day > n]
    return sorted(silent, key=lambda name: (last_day[name], name))
