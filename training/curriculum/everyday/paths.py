"""Paths, URLs, file names and version numbers by string work."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Ending of a file name after its last dot, lower-cased; empty if there is no dot or only a leading one.",
    "Give the lower-case extension without the dot, or '' for names such as 'README' and '.profile'.",
)
def file_extension(name: str) -> str:
    """Return the extension of a file name in lower case, without the dot.

    Names without a dot, or with only a leading dot, have no extension ('').

    >>> file_extension("photo.JPG")
    'jpg'
    >>> file_extension("archive.tar.gz")
    'gz'
    >>> file_extension("README")
    ''
    >>> file_extension(".profile")
    ''
    """
    stem, dot, ending = name.rpartition(".")
    return ending.lower() if stem and dot else ""


@exercise(
    "Replace the extension of a file name (or append one if there is none).",
    "Swap the part after the last dot of `name` for `new`; a name without a dot simply gets '.new' added.",
)
def swap_extension(name: str, new: str) -> str:
    """Return a file name with another extension.

    >>> swap_extension("notes.txt", "md")
    'notes.md'
    >>> swap_extension("notes", "md")
    'notes.md'
    >>> swap_extension("a.b.c", "d")
    'a.b.d'
    """
    stem = name.rsplit(".", 1)[0]
    return f"{stem}.{new}"


@exercise(
    "New folder after a cd command: '..' goes one level up (never above '/'), '/' goes to the top, any other name goes into that folder.",
    "Apply one change-directory step to the current absolute folder and give the resulting folder.",
)
def change_folder(current: str, step: str) -> str:
    """Return the absolute folder reached from the current one by a single step.

    '..' leads to the parent ('/' is its own parent), '/' to the top, and a name to the subfolder.

    >>> change_folder("/data/ann", "..")
    '/data'
    >>> change_folder("/", "music")
    '/music'
    >>> change_folder("/music", "rock")
    '/music/rock'
    >>> change_folder("/music", "/")
    '/'
    """
    if step == "/":
        return "/"
    if step == "..":
        return current.rsplit("/", 1)[0] or "/"
    return current.rstrip("/") + "/" + step


@exercise(
    "Join path pieces with exactly one slash between neighbours; a leading slash of the first piece stays.",
    "Glue parts of a path together so that no slash is doubled or missing.",
)
def join_pieces(*pieces):
    """Join path pieces with single slashes.

    >>> join_pieces("a", "b", "c.txt")
    'a/b/c.txt'
    >>> join_pieces("/root/", "/b/")
    '/root/b'
    >>> join_pieces("only")
    'only'
    """
    first, *rest = pieces
    result = first.rstrip("/")
    for piece in rest:
        result += "/" + piece.strip("/")
    return result


@exercise(
    "How deep is a path? Count its non-empty segments.",
    "Number of segments in a slash-separated path, ignoring empty ones.",
)
def path_depth(path: str) -> int:
    """Return the number of non-empty segments of a path.

    >>> path_depth("/usr/local/bin")
    3
    >>> path_depth("//a//")
    1
    >>> path_depth("/")
    0
    """
    return len([part for part in path.split("/") if part])


@exercise(
    "Deepest folder that all the given paths have in common, as text; '/' if they share nothing.",
    "Common parent of absolute paths, compared segment by segment.",
)
def common_folder(paths: list[str]) -> str:
    """Return the common leading folder of absolute paths.

    >>> common_folder(["/a/b/c", "/a/b/d"])
    '/a/b'
    >>> common_folder(["/ab/x", "/a/x"])
    '/'
    >>> common_folder(["/a/b"])
    '/a/b'
    """
    shared = []
    for parts in zip(*(path.strip("/").split("/") for path in paths)):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "/" + "/".join(shared)


@exercise(
    "Host name of a URL: what stands between '://' and the next slash, without a port.",
    "Extract the host from an address such as 'https://host:8080/path'; the scheme may be missing.",
)
def url_host(url: str) -> str:
    """Return the host part of a URL, without scheme, port and path.

    >>> url_host("https://shop.example:8080/cart")
    'shop.example'
    >>> url_host("http://a.example")
    'a.example'
    >>> url_host("b.example/x/y")
    'b.example'
    """
    rest = url.split("://", 1)[-1]
    return rest.split("/", 1)[0].split(":", 1)[0]


@exercise(
    "Parse the query part of a URL into a dict of text; a name without '=' gets an empty string, later names win.",
    "Dictionary of the parameters behind the question mark. There is no percent decoding.",
)
def query_params(url: str) -> dict[str, str]:
    """Return the query parameters of a URL as a dict.

    >>> query_params("/find?q=tea&page=2")
    {'q': 'tea', 'page': '2'}
    >>> query_params("/find?flag")
    {'flag': ''}
    >>> query_params("/find")
    {}
    """
    _, _, query = url.partition("?")
    params = {}
    for pair in query.split("&"):
        if pair:
            name, _, value = pair.partition("=")
            params[name] = value
    return params


@exercise(
    "Append parameters to a URL, sorted by name, after '?' or, if the URL already has one, after '&'.",
    "Add query parameters from keyword arguments to a base address.",
)
def add_query(url: str, **params) -> str:
    """Return a URL with the keyword arguments added as query parameters, sorted by name.

    >>> add_query("/list", page=2, by="name")
    '/list?by=name&page=2'
    >>> add_query("/list?x=1", y=2)
    '/list?x=1&y=2'
    >>> add_query("/list")
    '/list'
    """
    if not params:
        return url
    joiner = "&" if "?" in url else "?"
    return url + joiner + "&".join(f"{k}={v}" for k, v in sorted(params.items()))


@exercise(
    "Make a web-friendly slug: lower case, runs of other characters become one dash, no dash at the ends.",
    "Convert a heading to a URL slug of letters a-z, digits and single dashes.",
)
def make_slug(heading: str) -> str:
    """Return a slug of lower-case letters, digits and dashes.

    >>> make_slug("Hello, World!")
    'hello-world'
    >>> make_slug("  10 tips & tricks ")
    '10-tips-tricks'
    >>> make_slug("!!!")
    ''
    """
    return re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")


@exercise(
    "Name the first part in which two three-part versions differ: 'major', 'minor' or 'patch', or 'none' if they are equal.",
    "How big is the step between two versions a.b.c? Answer with the leftmost part that changed, or 'none'.",
)
def changed_part(old: str, new: str) -> str:
    """Return which part of a version 'major.minor.patch' changed first, or 'none'.

    >>> changed_part("1.2.3", "1.4.0")
    'minor'
    >>> changed_part("1.2.3", "2.2.3")
    'major'
    >>> changed_part("1.2.3", "1.2.03")
    'none'
    """
    parts = zip(("major", "minor", "patch"), old.split("."), new.split("."))
    for name, before, after in parts:
        if int(before) != int(after):
            return name
    return "none"


@exercise(
    "Next version after a 'major', 'minor' or 'patch' change; the parts behind it become zero.",
    "Increase one component of a three-part version and reset those to its right. An unknown part raises ValueError.",
)
def raise_version(version: str, part: str = "patch") -> str:
    """Return the next version 'major.minor.patch'.

    Raises ValueError if part is not 'major', 'minor' or 'patch'.

    >>> raise_version("1.4.7")
    '1.4.8'
    >>> raise_version("1.4.7", "minor")
    '1.5.0'
    >>> raise_version("1.4.7", "major")
    '2.0.0'
    >>> raise_version("1.4.7", "huge")
    Traceback (most recent call last):
        ...
    ValueError: unknown part: huge
    """
    major, minor, patch = (int(n) for n in version.split("."))
    if part == "major":
        return f"{major + 1}.0.0"
    if part == "minor":
        return f"{major}.{minor + 1}.0"
    if part == "patch":
        return f"{major}.{minor}.{patch + 1}"
    raise ValueError(f"unknown part: {part}")


@exercise(
    "Newest of several dotted version strings.",
    "Pick the highest version from a list, comparing the numbers between the dots as numbers.",
)
def newest_version(versions):
    """Return the highest version of a list.

    >>> newest_version(["1.2", "1.10", "1.9.9"])
    '1.10'
    >>> newest_version(["3"])
    '3'
    >>> newest_version(["0.1", "0.0.9"])
    '0.1'
    """
    return max(versions, key=lambda v: [int(n) for n in v.split(".")])


@exercise(
    "Is the version at least the minimum and of the same major number?",
    "True when `version` has the same first component as `minimum` and is not older.",
)
def is_compatible(version: str, minimum: str) -> bool:
    """Check whether a version is compatible with a minimum: same major number and not lower.

    >>> is_compatible("2.5", "2.1")
    True
    >>> is_compatible("3.0", "2.1")
    False
    >>> is_compatible("2.0", "2.1")
    False
    """
    have = tuple(map(int, version.split(".")))
    need = tuple(map(int, minimum.split(".")))
    return have[0] == need[0] and have >= need


@exercise(
    "Free name for a copy: if the name is taken, try 'stem (1).ext', 'stem (2).ext' and so on.",
    "Return `name` itself when it is not among the existing names, otherwise the first numbered variant that is free.",
)
def free_file_name(name: str, taken) -> str:
    """Return a file name that is not taken, numbering copies if needed.

    >>> free_file_name("a.txt", [])
    'a.txt'
    >>> free_file_name("a.txt", ["a.txt"])
    'a (1).txt'
    >>> free_file_name("a.txt", ["a.txt", "a (1).txt"])
    'a (2).txt'
    """
    if name not in taken:
        return name
    stem, ext = name.rsplit(".", 1)
    number = 1
    while f"{stem} ({number}).{ext}" in taken:
        number += 1
    return f"{stem} ({number}).{ext}"


@exercise(
    "Convert a Windows path to slashes: backslashes become '/', and a drive 'C:' becomes '/c'.",
    "Unix-style form of a Windows path, with the drive letter in lower case as the first folder.",
)
def unix_style(path: str) -> str:
    """Return a Windows path in Unix style.

    >>> unix_style("C:\\\\Users\\\\ann")
    '/c/Users/ann'
    >>> unix_style("docs\\\\a.txt")
    'docs/a.txt'
    >>> unix_style("plain")
    'plain'
    """
    path = path.replace("\\", "/")
    if path[1:2] == ":":
        path = "/" + path[0].lower() + path[2:]
    return path


@exercise(
    "Does the file name match a pattern in which * stands for any characters? Everything else must be equal.",
    "Simple wildcard test with stars only; the whole name must match.",
)
def star_match(pattern: str, name: str) -> bool:
    """Check whether a name matches a pattern with '*' wildcards.

    >>> star_match("*.py", "main.py")
    True
    >>> star_match("data_*_v*.csv", "data_may_v2.csv")
    True
    >>> star_match("*.py", "main.pyc")
    False
    """
    regex = ".*".join(re.escape(piece) for piece in pattern.split("*"))
    return re.fullmatch(regex, name) is not None


@exercise(
    "Total size per extension for (file name, size) pairs; names without a dot are counted under ''.",
    "Sum file sizes by extension into a dict.",
)
def size_by_extension(files: list[tuple[str, int]]) -> dict[str, int]:
    """Add up the sizes of files by extension.

    >>> size_by_extension([("a.txt", 5), ("b.txt", 7), ("c.py", 1)])
    {'txt': 12, 'py': 1}
    >>> size_by_extension([("Makefile", 3)])
    {'': 3}
    >>> size_by_extension([])
    {}
    """
    totals = {}
    for name, size in files:
        ext = name.rsplit(".", 1)[1] if "." in name else ""
        totals[ext] = totals.get(ext, 0) + size
    return totals


@exercise(
    "Human-readable size: bytes below 1024 as 'N B', otherwise with one decimal and the unit KB, MB or GB.",
    "Show a byte count with a fitting unit, dividing by 1024 as long as needed (up to GB).",
)
def size_with_unit(count: float) -> str:
    """Return a byte count as text such as '1.5 KB'.

    >>> size_with_unit(512)
    '512 B'
    >>> size_with_unit(1536)
    '1.5 KB'
    >>> size_with_unit(5 * 1024 * 1024)
    '5.0 MB'
    """
    if count < 1024:
        return f"{count} B"
    for unit in ("KB", "MB", "GB"):
        count /= 1024
        if count < 1024 or unit == "GB":
            break
    return f"{count:.1f} {unit}"


@exercise(
    "Nested dict for a list of slash paths; files are keys with value None and folders are dicts.",
    "Build a folder tree from file paths: each folder is a dictionary and each file maps to None.",
)
def folder_tree(paths: list[str]) -> dict:
    """Build a nested dict from file paths; files have the value None.

    >>> folder_tree(["a/x", "a/y", "z"])
    {'a': {'x': None, 'y': None}, 'z': None}
    >>> folder_tree(["a/b/c"])
    {'a': {'b': {'c': None}}}
    >>> folder_tree([])
    {}
    """
    tree: dict = {}
    for path in paths:
        *folders, name = path.split("/")
        node = tree
        for folder in folders:
            node = node.setdefault(folder, {})
        node[name] = None
    return tree


@exercise(
    "Relative path from folder start to the target, both absolute, using '..' to go up.",
    "Write how to get from one absolute folder to another path: go up with '..' and then down; '.' if they are equal.",
)
def relative_route(start: str, target: str) -> str:
    """Return the relative path from one absolute folder to a target.

    >>> relative_route("/a/b", "/a/c/d")
    '../c/d'
    >>> relative_route("/a", "/a/x")
    'x'
    >>> relative_route("/a", "/a")
    '.'
    """
    here = [p for p in start.split("/") if p]
    there = [p for p in target.split("/") if p]
    while here and there and here[0] == there[0]:
        here.pop(0)
        there.pop(0)
    return "/".join([".."] * len(here) + there) or "."


@exercise(
    "Top-level domain of a host name: the label after its last dot, lower-cased.",
    "Last dot-separated label of a host, in small letters.",
)
def top_level(host):
    """Return the last label of a host name in lower case.

    >>> top_level("shop.example.ORG")
    'org'
    >>> top_level("localhost")
    'localhost'
    >>> top_level("a.b")
    'b'
    """
    return host.split(".")[-1].lower()


@exercise(
    "Is the link external? It is when it starts with http:// or https:// and does not belong to our host.",
    "True if an absolute web link leads to a host other than `home`; relative links are internal.",
)
def is_external_link(link: str, home: str) -> bool:
    """Check whether a link leads to another host than home.

    >>> is_external_link("https://other.example/x", "my.example")
    True
    >>> is_external_link("https://my.example/x", "my.example")
    False
    >>> is_external_link("/about", "my.example")
    False
    """
    if not link.startswith(("http://", "https://")):
        return False
    host = link.split("/")[2]
    return host != home
