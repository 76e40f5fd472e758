"""Text formats of daily use: file names, paths, addresses, keys, commands, card and seat codes."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the file name at the end of a path, that is, what follows the last slash.",
    "Cut all folders off the path and return the last component.",
)
def last_component(path: str) -> str:
    """Return the part of path after its last slash.

    >>> last_component("/data/ann/notes.txt")
    'notes.txt'
    >>> last_component("notes.txt")
    'notes.txt'
    >>> last_component("a/b/")
    ''
    """
    return path.rsplit("/", 1)[-1]


@exercise(
    "Return the folder of a path: everything in front of the last slash; '.' if there is no slash.",
    "Which folder does the path lead to? Without slash it is '.'.",
)
def folder_of(path):
    """Return the part of path before its last slash, '.' if it has none.

    >>> folder_of("docs/2024/a.txt")
    'docs/2024'
    >>> folder_of("a.txt")
    '.'
    >>> folder_of("docs/")
    'docs'
    """
    if "/" not in path:
        return "."
    return path[:path.rindex("/")]


@exercise(
    "Return the file name without folders and without its last extension.",
    "Reduce a path to the bare name: no folders, nothing from the last dot on.",
)
def bare_file_name(path: str) -> str:
    """Return the last component of path without its extension.

    >>> bare_file_name("docs/report.pdf")
    'report'
    >>> bare_file_name("archive.tar.gz")
    'archive.tar'
    >>> bare_file_name("a/README")
    'README'
    """
    name = path.split("/")[-1]
    return name.rsplit(".", 1)[0]


@exercise(
    "Replace the extension of a file name by a new one; a name without dot gets it appended.",
    "Change what stands after the last dot of the name to the given extension (without dot).",
)
def with_extension(name, extension):
    """Return the file name with its extension replaced by the given one, or appended without a dot.

    >>> with_extension("photo.png", "jpg")
    'photo.jpg'
    >>> with_extension("notes", "txt")
    'notes.txt'
    >>> with_extension("a.tar.gz", "zip")
    'a.tar.zip'
    """
    return name.rsplit(".", 1)[0] + "." + extension


@exercise(
    "How many folders deep is the file? Count the slashes of a relative path, several in a row counting once.",
    "Depth of a path: the number of its non-empty components minus one.",
)
def folder_depth(path: str) -> int:
    """Return the number of folders in path, a relative path to a file.

    >>> folder_depth("a/b/c.txt")
    2
    >>> folder_depth("c.txt")
    0
    >>> folder_depth("a//c.txt")
    1
    """
    parts = [part for part in path.split("/") if part]
    return len(parts) - 1


@exercise(
    "Is the path inside the folder? It is if it starts with the folder followed by a slash.",
    "Check whether path lies below folder, not just begins with the same letters.",
)
def inside_folder(path: str, folder: str) -> bool:
    """Check whether path lies below folder.

    >>> inside_folder("docs/a.txt", "docs")
    True
    >>> inside_folder("docs2/a.txt", "docs")
    False
    >>> inside_folder("docs", "docs")
    False
    """
    return path.startswith(folder + "/")


@exercise(
    "List all parent folders of a path, from the outermost to the innermost.",
    "Return 'a', 'a/b' for the path 'a/b/c': every folder on the way to the file.",
)
def folders_on_the_way(path):
    """Return all folders on the way to the relative path, outermost first.

    >>> folders_on_the_way("a/b/c.txt")
    ['a', 'a/b']
    >>> folders_on_the_way("c.txt")
    []
    >>> folders_on_the_way("x/y")
    ['x']
    """
    parts = path.split("/")
    return ["/".join(parts[:i]) for i in range(1, len(parts))]


@exercise(
    "Group file names by extension: a dictionary from extension to the list of names; names without dot belong to ''.",
    "Map every file extension to the files that have it.",
)
def files_by_extension(names: list[str]) -> dict[str, list[str]]:
    """Return a dictionary from extension to the file names with it ('' for names without dot).

    >>> files_by_extension(["a.txt", "b.png", "c.txt"])
    {'txt': ['a.txt', 'c.txt'], 'png': ['b.png']}
    >>> files_by_extension(["README"])
    {'': ['README']}
    >>> files_by_extension([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rsplit(".", 1)[1] if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


@exercise(
    "Find a free file name: the name itself if it is not taken, else name-2, name-3 and so on.",
    "Append '-2', '-3', ... to the name until it is not in the list of taken names.",
)
def untaken_name(name, taken):
    """Return name, or name with the first suffix -2, -3, ... that is not in taken.

    >>> untaken_name("a", ["b"])
    'a'
    >>> untaken_name("a", ["a", "a-2"])
    'a-3'
    >>> untaken_name("x", [])
    'x'
    """
    if name not in taken:
        return name
    n = 2
    while f"{name}-{n}" in taken:
        n += 1
    return f"{name}-{n}"


@exercise(
    "Keep hidden files only: names that begin with a dot.",
    "Return those file names whose first character is '.'.",
)
def hidden_files(names: list[str]) -> list[str]:
    """Return the names that begin with a dot.

    >>> hidden_files([".bashrc", "notes.txt", ".git"])
    ['.bashrc', '.git']
    >>> hidden_files(["a.b"])
    []
    >>> hidden_files([])
    []
    """
    return [name for name in names if name.startswith(".")]


@exercise(
    "Return the domain of a mail address in lower case.",
    "What stands behind the @ of the address? Give it in small letters.",
)
def mail_domain(address):
    """Return the part of the mail address after the @ in lower case.

    >>> mail_domain("Ann@Mail.ORG")
    'mail.org'
    >>> mail_domain("t@x.net")
    'x.net'
    >>> mail_domain("a.b@c.d.e")
    'c.d.e'
    """
    return address.split("@")[1].lower()


@exercise(
    "Count the mail addresses per domain.",
    "Return a dictionary from the part after the @ to the number of addresses with it.",
)
def mails_per_domain(addresses: list[str]) -> dict[str, int]:
    """Return how many of the mail addresses belong to each domain.

    >>> mails_per_domain(["a@x.org", "b@y.net", "c@x.org"])
    {'x.org': 2, 'y.net': 1}
    >>> mails_per_domain([])
    {}
    >>> mails_per_domain(["z@q"])
    {'q': 1}
    """
    counts = {}
    for address in addresses:
        domain = address.partition("@")[2]
        counts[domain] = counts.get(domain, 0) + 1
    return counts


@exercise(
    "Make a mail address from first name, last name and domain: lowercase 'first.last@domain'.",
    "Join both names by a dot in small letters and append '@' and the domain.",
)
def build_mail(first, last, domain):
    """Return the mail address first.last@domain with the names in lower case.

    >>> build_mail("Ann", "Lee", "x.org")
    'ann.lee@x.org'
    >>> build_mail("TOM", "fox", "mail.net")
    'tom.fox@mail.net'
    >>> build_mail("a", "b", "c")
    'a.b@c'
    """
    return f"{first.lower()}.{last.lower()}@{domain}"


@exercise(
    "Build the query part of a web address from a dictionary: '?a=1&b=2', sorted by name; an empty dictionary gives ''.",
    "Join name=value pairs with '&' in order of the names and put '?' in front, if there are any.",
)
def build_query(params: dict[str, int]) -> str:
    """Return params as a query such as '?a=1&b=2', sorted by name, '' without params.

    >>> build_query({"b": 2, "a": 1})
    '?a=1&b=2'
    >>> build_query({})
    ''
    >>> build_query({"q": 5})
    '?q=5'
    """
    if not params:
        return ""
    return "?" + "&".join(f"{name}={params[name]}" for name in sorted(params))


@exercise(
    "Remove the query and the fragment of a web address: everything from the first '?' or '#' on.",
    "Return the URL up to, not including, its first question mark or hash sign.",
)
def plain_url(url):
    """Return url without its query (from ?) and fragment (from #).

    >>> plain_url("http://a.b/c?x=1#top")
    'http://a.b/c'
    >>> plain_url("http://a.b/#x?")
    'http://a.b/'
    >>> plain_url("http://a.b")
    'http://a.b'
    """
    return url.split("?")[0].split("#")[0]


@exercise(
    "Split a host such as 'name:8080' into name and port; the default port is used if none is given.",
    "Return (host, port) with the port as an int, or default without a colon.",
)
def host_and_port(text: str, default: int) -> tuple[str, int]:
    """Return host and port of a text like 'name:8080', with the default port if it has none.

    >>> host_and_port("localhost:8080", 80)
    ('localhost', 8080)
    >>> host_and_port("example.org", 80)
    ('example.org', 80)
    >>> host_and_port("x:1", 0)
    ('x', 1)
    """
    host, colon, port = text.partition(":")
    return host, int(port) if colon else default


@exercise(
    "Split a command line into the command and the list of its arguments at blanks; an empty line gives ('', []).",
    "Return the first word of the line and the list of the remaining words.",
)
def command_and_arguments(line):
    """Return the first word of line and the list of the other words; ('', []) for a blank line.

    >>> command_and_arguments("copy a.txt b.txt")
    ('copy', ['a.txt', 'b.txt'])
    >>> command_and_arguments("quit")
    ('quit', [])
    >>> command_and_arguments(" ")
    ('', [])
    """
    words = line.split()
    if not words:
        return "", []
    return words[0], words[1:]


@exercise(
    "Separate options from other arguments: those beginning with a hyphen are options and are returned without leading hyphens.",
    "Return two lists: option names stripped of hyphens, and the arguments that do not start with '-'.",
)
def options_and_rest(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Return the option names (arguments starting with -, without hyphens) and the other arguments.

    >>> options_and_rest(["-v", "a.txt", "--all"])
    (['v', 'all'], ['a.txt'])
    >>> options_and_rest(["x"])
    ([], ['x'])
    >>> options_and_rest([])
    ([], [])
    """
    options = [a.lstrip("-") for a in arguments if a.startswith("-")]
    rest = [a for a in arguments if not a.startswith("-")]
    return options, rest


@exercise(
    "Return the value behind the option name in a list of arguments, or the default if the option or its value is missing.",
    "Find option in the arguments and return the element after it; default if that does not exist.",
)
def option_value(arguments, option, default):
    """Return the argument after option, or default if there is none.

    >>> option_value(["-o", "out.txt", "-v"], "-o", "a")
    'out.txt'
    >>> option_value(["-v"], "-v", "none")
    'none'
    >>> option_value([], "-o", "x")
    'x'
    """
    if option in arguments[:-1]:
        return arguments[arguments.index(option) + 1]
    return default


@exercise(
    "Parse a seat like '12C' into row number and column letter.",
    "Return (row, letter) for a seat consisting of digits and one final letter.",
)
def seat_parts(seat: str) -> tuple[int, str]:
    """Return the row number and the letter of a seat such as '12C'.

    >>> seat_parts("12C")
    (12, 'C')
    >>> seat_parts("3A")
    (3, 'A')
    >>> seat_parts("101F")
    (101, 'F')
    """
    return int(seat[:-1]), seat[-1]


@exercise(
    "Sort seats such as '12C' by row number, then by letter.",
    "Order seat codes numerically by their row and alphabetically within a row.",
)
def sort_seats(seats):
    """Return the seats (row number and letter) sorted by row, then letter.

    >>> sort_seats(["12C", "3B", "12A"])
    ['3B', '12A', '12C']
    >>> sort_seats(["1A"])
    ['1A']
    >>> sort_seats([])
    []
    """
    return sorted(seats, key=lambda seat: (int(seat[:-1]), seat[-1]))


@exercise(
    "Compute the value of a playing card such as '10H' or 'KS': numbers count their value, J, Q and K count 10, A counts 11. The last letter is the suit.",
    "Cut off the suit at the end and return 11 for an ace, 10 for a face card, otherwise the number.",
)
def card_points(card: str) -> int:
    """Return the points of a card such as '10H': A is 11, J, Q, K are 10, numbers count themselves.

    >>> card_points("10H")
    10
    >>> card_points("KS")
    10
    >>> card_points("AD")
    11
    """
    rank = card[:-1]
    if rank == "A":
        return 11
    if rank in ("J", "Q", "K"):
        return 10
    return int(rank)


@exercise(
    "Do all cards have the same suit? The suit is the last character of each card.",
    "Check that the final letters of the cards are all equal.",
)
def one_suit(cards):
    """Check whether all cards, such as '10H', have the same last letter.

    >>> one_suit(["10H", "AH"])
    True
    >>> one_suit(["10H", "10S"])
    False
    >>> one_suit([])
    True
    """
    return len({card[-1] for card in cards}) <= 1


@exercise(
    "Add up dice written like '2d6': return the smallest and the largest possible total.",
    "For n dice with s sides, written 'nds', return the pair (n, n * s).",
)
def dice_range(dice: str) -> tuple[int, int]:
    """Return the least and greatest total of dice written like '2d6'.

    >>> dice_range("2d6")
    (2, 12)
    >>> dice_range("1d20")
    (1, 20)
    >>> dice_range("10d10")
    (10, 100)
    """
    n, sides = map(int, dice.split("d"))
    return n, n * sides


@exercise(
    "Parse a recipe line 'amount unit ingredient' into (float, unit, ingredient); the ingredient may have several words.",
    "Split a line such as '2.5 cups brown sugar' into amount as a float, unit and the rest.",
)
def recipe_line(line):
    """Return amount, unit and ingredient of a line like '2.5 cups brown sugar'.

    >>> recipe_line("2.5 cups brown sugar")
    (2.5, 'cups', 'brown sugar')
    >>> recipe_line("1 l milk")
    (1.0, 'l', 'milk')
    >>> recipe_line("3 big eggs")
    (3.0, 'big', 'eggs')
    """
    amount, unit, ingredient = line.split(" ", 2)
    return float(amount), unit, ingredient


@exercise(
    "Convert a length such as '1.5km', '20m' or '30cm' to meters.",
    "Return the meters of a number with one of the units km, cm or m directly behind it.",
)
def length_in_meters(text: str) -> float:
    """Return the length text, a number with the unit km, m or cm, in meters.

    >>> length_in_meters("1.5km")
    1500.0
    >>> length_in_meters("30cm")
    0.3
    >>> length_in_meters("20m")
    20.0
    """
    if text.endswith("km"):
        return float(text[:-2]) * 1000
    if text.endswith("cm"):
        return float(text[:-2]) / 100
    return float(text[:-1])


@exercise(
    "Convert a temperature such as '20C' or '68F' to the other scale, rounded to whole degrees.",
    "Read a number with the letter C or F at its end and return the temperature in the other unit as text.",
)
def swap_temperature(text):
    """Return a temperature such as '20C' or '68F' in the other scale, rounded to whole degrees.

    >>> swap_temperature("20C")
    '68F'
    >>> swap_temperature("68F")
    '20C'
    >>> swap_temperature("-40C")
    '-40F'
    """
    value = float(text[:-1])
    if text[-1] == "C":
        return f"{round(value * 9 / 5 + 32)}F"
    return f"{round((value - 32) * 5 / 9)}C"


@exercise(
    "Convert a memory size such as '4K', '2M' or '100' to bytes; K is 1024, M is 1024 times 1024.",
    "Parse a number with an optional final K or M, ignoring case, into a number of bytes.",
)
def size_in_bytes(text: str) -> int:
    """Return a size such as '4K', '2M' or '100' in bytes (K is 1024, M is 1024 * 1024).

    >>> size_in_bytes("4K")
    4096
    >>> size_in_bytes("2m")
    2097152
    >>> size_in_bytes("100")
    100
    """
    factors = {"K": 1024, "M": 1024 * 1024}
    factor = factors.get(text[-1].upper())
    return int(text[:-1]) * factor if factor else int(text)


@exercise(
    "Sort clothing sizes from the list in the order XS, S, M, L, XL.",
    "Order size labels from extra small to extra large.",
)
def sort_sizes(sizes):
    """Return the sizes in the order XS, S, M, L, XL.

    >>> sort_sizes(["L", "XS", "M", "L"])
    ['XS', 'M', 'L', 'L']
    >>> sort_sizes(["XL", "S"])
    ['S', 'XL']
    >>> sort_sizes([])
    []
    """
    order = ["XS", "S", "M", "L", "XL"]
    return sorted(sizes, key=order.index)
