"""URLs, routes, query strings, paths and file names."""

from training.curriculum.exercise import exercise


@exercise(
    "Take an address like 'https://host/path?query' apart and return scheme, host and path. The query is dropped; a missing path is '/'. Raise ValueError without '://'.",
    "Split a URL into (scheme, host, path), ignoring everything from '?' on. If there is no path use '/'; if there is no '://' raise ValueError.",
)
def address_parts(url: str) -> tuple[str, str, str]:
    """Return the scheme, the host and the path of a web address. A query after '?' is not part of the path. If the address has no path, the path is '/'. Raise ValueError if the address contains no '://'.

    >>> address_parts("https://shop.test/books/new?page=2")
    ('https', 'shop.test', '/books/new')
    >>> address_parts("http://shop.test")
    ('http', 'shop.test', '/')
    >>> address_parts("shop.test/books")
    Traceback (most recent call last):
        ...
    ValueError: no scheme
    """
    scheme, found, rest = url.partition("://")
    if not found:
        raise ValueError("no scheme")
    host, slash, path = rest.split("?")[0].partition("/")
    return scheme, host, "/" + path


@exercise(
    "Read the part of an address after the first '?' into a dictionary. Parameters are separated by '&'; one without '=' has an empty value. Repeated names collect in a list, so every value is a list of texts.",
    "Parse a query string after '?' into a dict from name to the list of its values in order; a bare name contributes ''. Without '?' return {}.",
)
def parameter_lists(url: str) -> dict[str, list[str]]:
    """Return the parameters of a web address as a dictionary from name to the list of its values. The parameters follow the first '?' and are separated by '&'. A parameter without '=' has the value ''. If there are no parameters, return an empty dictionary.

    >>> parameter_lists("/find?tag=a&tag=b&all")
    {'tag': ['a', 'b'], 'all': ['']}
    >>> parameter_lists("/find")
    {}
    >>> parameter_lists("/find?x=1=2")
    {'x': ['1=2']}
    """
    values: dict[str, list[str]] = {}
    for piece in url.partition("?")[2].split("&"):
        if piece:
            name, _, value = piece.partition("=")
            values.setdefault(name, []).append(value)
    return values


@exercise(
    "Build a query string from a dictionary: 'name=value' pairs joined by '&', sorted by name, leaving out values that are None. Start with '?' unless nothing remains, in which case return ''.",
    "Format parameters as '?a=1&b=2' in alphabetical order, skipping None; an empty result is ''.",
)
def query_text(parameters: dict[str, object]) -> str:
    """Return the parameters in the form '?name=value&name=value', in alphabetical order of the names. Parameters whose value is None are left out. If there are none to show, return an empty text.

    >>> query_text({"page": 2, "lang": "de", "tag": None})
    '?lang=de&page=2'
    >>> query_text({"tag": None})
    ''
    >>> query_text({})
    ''
    """
    pairs = [f"{name}={parameters[name]}" for name in sorted(parameters) if parameters[name] is not None]
    return "?" + "&".join(pairs) if pairs else ""


@exercise(
    "Remove the parameter with the given name from an address. The other parameters keep their order; when none is left the question mark goes too.",
    "Delete one query parameter (all its occurrences) from a URL, and the '?' along with the last one.",
)
def without_parameter(url: str, name: str) -> str:
    """Return the address without the parameter called name. All its occurrences are removed, and the order of the others is kept. If no parameters remain, the '?' is removed as well.

    >>> without_parameter("/list?page=2&sort=age", "page")
    '/list?sort=age'
    >>> without_parameter("/list?page=2", "page")
    '/list'
    >>> without_parameter("/list", "page")
    '/list'
    """
    base, _, query = url.partition("?")
    kept = [pair for pair in query.split("&") if pair and pair.split("=")[0] != name]
    return base + "?" + "&".join(kept) if kept else base


@exercise(
    "Compare a path with a route pattern such as '/users/<id>/posts'. Parts in angle brackets match anything and are returned as a dictionary; other parts must be equal. Return None if the path does not fit.",
    "Match '/a/<x>' patterns: equal number of slash-separated parts, fixed parts equal, and a dict of the placeholder values; None otherwise.",
)
def route_values(pattern: str, path: str) -> dict[str, str] | None:
    """Return the values of the placeholders if path fits pattern. Both are split at slashes and must have the same number of parts. A part like '<id>' of the pattern fits any part, the others must be equal. If the path does not fit, return None.

    >>> route_values("/users/<id>/posts", "/users/7/posts")
    {'id': '7'}
    >>> route_values("/about", "/about")
    {}
    >>> route_values("/users/<id>", "/users/7/posts") is None
    True
    """
    wanted, given = pattern.split("/"), path.split("/")
    if len(wanted) != len(given):
        return None
    values = {}
    for part, actual in zip(wanted, given):
        if part.startswith("<") and part.endswith(">"):
            values[part[1:-1]] = actual
        elif part != actual:
            return None
    return values


@exercise(
    "Fill a route pattern such as '/users/<id>' with values. A placeholder without a value raises ValueError; surplus values are ignored.",
    "Replace each '<name>' part of a slash-separated pattern by the value for that name, ValueError if it is missing.",
)
def fill_route(pattern: str, values: dict[str, object]) -> str:
    """Return pattern with every part of the form '<name>' replaced by the value for that name, written as text. Values that are not needed are ignored. Raise ValueError if a value is missing.

    >>> fill_route("/users/<id>/posts/<n>", {"id": 7, "n": 3})
    '/users/7/posts/3'
    >>> fill_route("/about", {"id": 7})
    '/about'
    >>> fill_route("/users/<id>", {})
    Traceback (most recent call last):
        ...
    ValueError: no value for id
    """
    parts = pattern.split("/")
    for i, part in enumerate(parts):
        if part.startswith("<") and part.endswith(">"):
            name = part[1:-1]
            if name not in values:
                raise ValueError(f"no value for {name}")
            parts[i] = str(values[name])
    return "/".join(parts)


@exercise(
    "Which handler serves the path? The table maps path prefixes to handler names; the longest prefix that the path starts with decides. None if no prefix fits.",
    "Longest-prefix lookup of a path in a dict of prefixes; return the handler or None.",
)
def handler_for(path: str, table: dict[str, str]) -> str | None:
    """Return the handler for a path. The table maps prefixes to handlers, and the longest prefix with which the path begins is used. If the path begins with none of them, return None.

    >>> handler_for("/shop/cart/1", {"/": "home", "/shop": "shop", "/shop/cart": "cart"})
    'cart'
    >>> handler_for("/about", {"/": "home"})
    'home'
    >>> handler_for("/about", {"/shop": "shop"}) is None
    True
    """
    fitting = [prefix for prefix in table if path.startswith(prefix)]
    if not fitting:
        return None
    return table[max(fitting, key=len)]


@exercise(
    "List the breadcrumbs of a path: for '/shop/books/new' the paths '/', '/shop', '/shop/books' and '/shop/books/new'. The root path alone gives just '/'.",
    "All ancestor paths of a slash path from the root down to the path itself.",
)
def paths_down_to(path: str) -> list[str]:
    """Return all paths from the root '/' down to the given path. The path begins with a slash; a slash at its end is ignored. For the root itself the list contains only '/'.

    >>> paths_down_to("/shop/books/new")
    ['/', '/shop', '/shop/books', '/shop/books/new']
    >>> paths_down_to("/about/")
    ['/', '/about']
    >>> paths_down_to("/")
    ['/']
    """
    trail = ["/"]
    current = ""
    for part in path.strip("/").split("/"):
        if part:
            current += "/" + part
            trail.append(current)
    return trail


@exercise(
    "Join a base address and a path with exactly one slash between them, no matter whether the base ends or the path begins with slashes. An empty path gives the base without trailing slashes.",
    "Concatenate base and path separated by a single slash after trimming slashes at the joint; just the trimmed base if the path is empty.",
)
def join_address(base, path):
    """Return base and path joined by exactly one slash. Slashes at the end of base and at the beginning of path do not matter. If path is empty or consists of slashes only, return base without slashes at its end.

    >>> join_address("http://shop.test/", "/books")
    'http://shop.test/books'
    >>> join_address("http://shop.test", "books/new")
    'http://shop.test/books/new'
    >>> join_address("http://shop.test/", "")
    'http://shop.test'
    """
    path = path.lstrip("/")
    base = base.rstrip("/")
    return f"{base}/{path}" if path else base


@exercise(
    "Encode a text for use in an address: letters, digits, dash, dot and underscore stay, a space becomes '+', and every other ASCII character becomes '%' with its two-digit code in capital hexadecimal.",
    "Percent-encode ASCII text, keeping letters, digits and '-._', writing blanks as '+'.",
)
def encoded_for_address(text: str) -> str:
    """Return the text in a form that may be used in an address. Letters, digits and the characters '-', '.' and '_' are kept. A space becomes '+'. Any other character becomes '%' followed by its code as two capital hexadecimal digits. The text contains ASCII characters only.

    >>> encoded_for_address("fish & chips")
    'fish+%26+chips'
    >>> encoded_for_address("a_b-c.d")
    'a_b-c.d'
    >>> encoded_for_address("50%")
    '50%25'
    """
    result = ""
    for char in text:
        if char.isalnum() or char in "-._":
            result += char
        else:
            result += "+" if char == " " else f"%{ord(char):02X}"
    return result


@exercise(
    "Decode an encoded text: '+' stands for a space and '%' with two hexadecimal digits for the character with that code. Everything else stays.",
    "Reverse percent-encoding of ASCII text, with plus signs as blanks.",
)
def decoded_from_address(text: str) -> str:
    """Return the plain text for an encoded one. A '+' stands for a space, and '%' followed by two hexadecimal digits for the character with that code. All other characters stand for themselves.

    >>> decoded_from_address("fish+%26+chips")
    'fish & chips'
    >>> decoded_from_address("50%25")
    '50%'
    >>> decoded_from_address("plain")
    'plain'
    """
    first, *others = text.replace("+", " ").split("%")
    return first + "".join(chr(int(part[:2], 16)) + part[2:] for part in others)


@exercise(
    "Is the host allowed? A rule is either a full host name or begins with '*.', which allows all subdomains but not the domain itself. Case makes no difference.",
    "True if the host equals one of the rules or ends with the rule after '*' for rules like '*.site.test', ignoring case.",
)
def host_allowed(host: str, rules: list[str]) -> bool:
    """Return True if host fits one of the rules. A rule that begins with '*.' fits every host that ends with the rest of it, dot included, but not the bare domain. Any other rule must be equal to the host. Upper and lower case are the same.

    >>> host_allowed("img.site.test", ["*.site.test"])
    True
    >>> host_allowed("site.test", ["*.site.test"])
    False
    >>> host_allowed("Site.test", ["site.test"])
    True
    """
    host = host.lower()
    for rule in rules:
        rule = rule.lower()
        if host == rule or rule.startswith("*.") and host.endswith(rule[1:]):
            return True
    return False


@exercise(
    "Follow redirects: the table maps addresses to new ones. Starting at the given one, go on until an address has no redirect and return it; if the chain comes back to an address already visited, return None.",
    "Resolve a chain of redirects in a dict to its end, or None for a loop.",
)
def final_address(start: str, redirects: dict[str, str]) -> str | None:
    """Return the address at which one ends up after following all redirects from start. An address without an entry in redirects is final. If the redirects lead in a circle, return None.

    >>> final_address("/old", {"/old": "/new", "/new": "/newest"})
    '/newest'
    >>> final_address("/home", {})
    '/home'
    >>> final_address("/a", {"/a": "/b", "/b": "/a"}) is None
    True
    """
    visited = set()
    current = start
    while current in redirects:
        if current in visited:
            return None
        visited.add(current)
        current = redirects[current]
    return current


@exercise(
    "Return the name of a file without its folder and without its last extension. A dot at the very beginning of the name does not start an extension.",
    "Base name of a slash path minus its final '.ext'; names like '.hidden' are kept whole.",
)
def plain_file_name(path: str) -> str:
    """Return the name of the file at path, without the folders and without the last extension. If the only dot is the first character, the name has no extension. A name without a dot is returned as it is.

    >>> plain_file_name("/data/kim/report.final.txt")
    'report.final'
    >>> plain_file_name("docs/.hidden")
    '.hidden'
    >>> plain_file_name("README")
    'README'
    """
    name = path.split("/")[-1]
    dot = name.rfind(".")
    return name[:dot] if dot > 0 else name


@exercise(
    "Group file names by their extension in lower case, '' for files without one. Names keep their order within a group, groups the order of first appearance.",
    "Return a dict from lowercased extension (text after the last dot, '' if there is no dot) to the list of names.",
)
def names_by_extension(names):
    """Return a dictionary from extension to the file names with it. The extension is what follows the last dot, in lower case. Names without a dot are found under ''. The order of the names is kept.

    >>> names_by_extension(["a.txt", "b.PNG", "c.TXT", "notes"])
    {'txt': ['a.txt', 'c.TXT'], 'png': ['b.PNG'], '': ['notes']}
    >>> names_by_extension(["x.tar.gz"])
    {'gz': ['x.tar.gz']}
    >>> names_by_extension([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rsplit(".", 1)[1].lower() if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


@exercise(
    "Find a free name for a copy: 'name copy', then 'name copy 2', 'name copy 3' and so on; the first that is not taken is returned.",
    "Return '<name> copy', or '<name> copy N' with the smallest N >= 2, that does not occur in the taken names.",
)
def name_for_copy(name: str, taken: list[str]) -> str:
    """Return the name for a copy of a file. The first choice is 'NAME copy'. If it is taken, try 'NAME copy 2', 'NAME copy 3' and so on until a name is free.

    >>> name_for_copy("plan", ["plan"])
    'plan copy'
    >>> name_for_copy("plan", ["plan", "plan copy", "plan copy 2"])
    'plan copy 3'
    >>> name_for_copy("", [])
    ' copy'
    """
    candidate = f"{name} copy"
    number = 2
    while candidate in taken:
        candidate = f"{name} copy {number}"
        number += 1
    return candidate


@exercise(
    "Which of the paths lie inside the folder, at any depth? The folder itself does not count, and '/a/bc' is not inside '/a/b'.",
    "Filter paths that start with the folder followed by a slash and something more.",
)
def paths_inside(paths: list[str], folder: str) -> list[str]:
    """Return those paths that lie within folder or one of its subfolders, in order. The folder itself is not inside. Only whole parts of a path count, so '/data/kimberly' is not inside '/data/kim'. The folder may be written with or without a slash at the end.

    >>> paths_inside(["/data/kim/a.txt", "/data/kimberly/b.txt"], "/data/kim")
    ['/data/kim/a.txt']
    >>> paths_inside(["/data/kim/"], "/data/kim/")
    []
    >>> paths_inside([], "/home")
    []
    """
    prefix = folder.rstrip("/") + "/"
    return [path for path in paths if path.startswith(prefix) and path != prefix]


@exercise(
    "Return the entries directly in a folder, given all file paths below the root: files and first-level subfolders, the latter with a slash at the end. Sorted and without repeats.",
    "From a list of slash paths compute the sorted immediate children of the folder prefix; a child that has more below it is written with '/'.",
)
def folder_entries(paths: list[str], folder: str) -> list[str]:
    """Return the names of everything directly in folder, sorted and without repeats. The paths are those of files, with slashes between the parts. A subfolder is listed by its name with a slash. Files outside the folder do not matter.

    >>> folder_entries(["a/x.txt", "a/b/y.txt", "a/b/z.txt", "c.txt"], "a")
    ['b/', 'x.txt']
    >>> folder_entries(["a/x.txt"], "b")
    []
    >>> folder_entries([], "a")
    []
    """
    entries = set()
    for path in paths:
        if path.startswith(folder + "/"):
            name, slash, _ = path[len(folder) + 1:].partition("/")
            entries.add(name + slash)
    return sorted(entries)


@exercise(
    "Add up the sizes of all files below each top-level folder. Files is a dict from path to size; files without a folder count under '.'. Sort the result by folder.",
    "Total size per first path component, '.' for files at the top, as a dict with sorted keys.",
)
def size_per_top_folder(files: dict[str, int]) -> dict[str, int]:
    """Return the total file size for each top folder. The files are given as a dictionary from path to size, and the top folder is the part before the first slash. Files without a slash in their path are counted for '.'. The folders are in alphabetical order.

    >>> size_per_top_folder({"src/a.py": 10, "src/lib/b.py": 5, "notes": 1})
    {'.': 1, 'src': 15}
    >>> size_per_top_folder({"b/x": 1, "a/y": 2})
    {'a': 2, 'b': 1}
    >>> size_per_top_folder({})
    {}
    """
    totals: dict[str, int] = {}
    for path, size in files.items():
        folder = path.split("/")[0] if "/" in path else "."
        totals[folder] = totals.get(folder, 0) + size
    return dict(sorted(totals.items()))


@exercise(
    "Is a file ignored? The rules are texts: one beginning with '*' fits names that end with the rest, one ending with '/' fits files in that folder at the start of the path, any other must equal the whole path.",
    "Check a path against ignore rules of three kinds: '*suffix', 'folder/' prefix, exact path.",
)
def is_ignored(path: str, rules: list[str]) -> bool:
    """Return whether one of the rules fits the path. A rule that begins with '*' fits if the path ends with the rest of the rule. A rule that ends with a slash fits if the path begins with it. Any other rule fits only the same path.

    >>> is_ignored("build/app.o", ["*.o"])
    True
    >>> is_ignored("build/app", ["out/", "build/"])
    True
    >>> is_ignored("src/build", ["build/", "src"])
    False
    """
    for rule in rules:
        if rule.startswith("*"):
            fits = path.endswith(rule[1:])
        elif rule.endswith("/"):
            fits = path.startswith(rule)
        else:
            fits = path == rule
        if fits:
            return True
    return False


@exercise(
    "Shorten a path for display: if it is longer than the width, replace the folders in the middle by '...', keeping only the first part and the file name. Paths with fewer than three parts are never shortened.",
    "Return 'first/.../last' for a slash path exceeding width, otherwise the path unchanged; two or fewer components are left alone.",
)
def shortened_path(path: str, width: int) -> str:
    """Return path in a form for display. If it is longer than width characters and has at least three parts, everything between the first and the last part is replaced by '...'. Otherwise the path is returned unchanged.

    >>> shortened_path("home/kim/letters/2024/may.txt", 20)
    'home/.../may.txt'
    >>> shortened_path("home/kim/may.txt", 20)
    'home/kim/may.txt'
    >>> shortened_path("averylongfolder/averylongfile.txt", 20)
    'averylongfolder/averylongfile.txt'
    """
    parts = path.split("/")
    if len(path) <= width or len(parts) < 3:
        return path
    return f"{parts[0]}/.../{parts[-1]}"


@exercise(
    "Make a safe file name from a title: characters other than letters, digits, dash and underscore become underscores, runs of underscores become one, and underscores at both ends are removed. If nothing remains return 'unnamed'.",
    "Sanitise text to [A-Za-z0-9_-], collapsing and trimming underscores; the fallback is 'unnamed'.",
)
def tame_file_name(title: str) -> str:
    """Return a file name made from title. Every character that is not a letter, digit or dash becomes an underscore. Several underscores in a row are reduced to one, and underscores at the start and end are removed. If nothing is left, return 'unnamed'.

    >>> tame_file_name("My report: part 2!")
    'My_report_part_2'
    >>> tame_file_name("???")
    'unnamed'
    >>> tame_file_name("a-b")
    'a-b'
    """
    cleaned = "".join(c if c.isalnum() or c == "-" else "_" for c in title)
    name = "_".join(part for part in cleaned.split("_") if part)
    return name or "unnamed"


@exercise(
    "Parse the text 'name1=value1; name2=value2' of a cookie header into a dictionary. Parts without '=' are ignored, spaces around names and values are removed.",
    "Read semicolon-separated name=value pairs into a dict, trimming blanks and skipping pieces lacking an equals sign.",
)
def parse_cookies(header):
    """Return the cookies of a header text as a dictionary. The cookies are separated by semicolons and have the form 'name=value'. Spaces around the parts are removed, and parts without '=' are ignored.

    >>> parse_cookies("theme=dark; id=42")
    {'theme': 'dark', 'id': '42'}
    >>> parse_cookies("secure; a=b=c")
    {'a': 'b=c'}
    >>> parse_cookies("")
    {}
    """
    cookies = {}
    for part in header.split(";"):
        name, sign, value = part.partition("=")
        if sign:
            cookies[name.strip()] = value.strip()
    return cookies


@exercise(
    "Choose the language for a visitor. The visitor's list is ordered by preference; a language also fits by its part before the dash, so 'de-AT' can be served with 'de'. Without a fit return the default.",
    "Return the first preferred language that is available, exactly or after dropping what follows '-', else the default.",
)
def chosen_language(preferred: list[str], available: list[str], default: str) -> str:
    """Return the language to use. The preferred languages are tried in order; each fits if it is available itself or if its part before the dash is. The available one is returned. If none fits, return default.

    >>> chosen_language(["de-AT", "en"], ["en", "de"], "en")
    'de'
    >>> chosen_language(["fr"], ["en"], "en")
    'en'
    >>> chosen_language(["pt-BR"], ["pt-BR", "pt"], "en")
    'pt-BR'
    """
    for language in preferred:
        for candidate in (language, language.split("-")[0]):
            if candidate in available:
                return candidate
    return default
