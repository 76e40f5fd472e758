"""Slugs, file names, paths and URLs as plain strings."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "URL slug of a title: lowercase ASCII words and digits joined by hyphens.",
    "Make a title usable in an address by lowercasing it and turning each run of other characters into one hyphen, none at the ends.",
)
def slug_of(title: str) -> str:
    """Turn title into a slug of lowercase letters and digits, other characters becoming single hyphens.

    >>> slug_of("Hello, World!")
    'hello-world'
    >>> slug_of("10 tips & tricks")
    '10-tips-tricks'
    >>> slug_of("!!!")
    ''
    """
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


@exercise(
    "A slug that is not in taken: append -2, -3, ... as needed.",
    "Return slug if it is free, otherwise the first of slug-2, slug-3, ... that does not occur in taken.",
)
def free_slug(slug: str, taken: list[str]) -> str:
    """Return slug, or slug with the smallest suffix '-2', '-3', ... that is not in taken.

    >>> free_slug("news", [])
    'news'
    >>> free_slug("news", ["news", "news-2"])
    'news-3'
    >>> free_slug("a", ["b"])
    'a'
    """
    if slug not in taken:
        return slug
    n = 2
    while f"{slug}-{n}" in taken:
        n += 1
    return f"{slug}-{n}"


@exercise(
    "Lowercase extension of a file name without the dot; '' if it has none. A leading dot does not start an extension.",
    "Return what follows the last dot of filename, in lower case. Hidden names like '.profile' and names without a dot give ''.",
)
def extension_of(filename):
    """Return the lowercase extension of filename without dot, or '' for names without one (such as '.profile').

    >>> extension_of("Photo.JPG")
    'jpg'
    >>> extension_of(".profile")
    ''
    >>> extension_of("a.tar.gz")
    'gz'
    >>> extension_of("README")
    ''
    """
    stem, dot, extension = filename.rpartition(".")
    return extension.lower() if dot and stem else ""


@exercise(
    "Replace the extension of filename by new_ext, adding it if there is none.",
    "Return filename ending in '.' + new_ext instead of its previous extension, if any.",
)
def change_extension(filename: str, new_ext: str) -> str:
    """Return filename with its extension replaced by new_ext (given without dot).

    >>> change_extension("notes.txt", "md")
    'notes.md'
    >>> change_extension("README", "md")
    'README.md'
    >>> change_extension("a.tar.gz", "zip")
    'a.tar.zip'
    """
    base = filename.rsplit(".", 1)[0]
    return f"{base}.{new_ext}"


@exercise(
    "Join path parts with single slashes, keeping a slash at the very beginning.",
    "Concatenate parts so that exactly one '/' stands between them; a leading slash of the first part is preserved and empty parts are skipped.",
)
def join_path_parts(parts):
    """Join parts by single slashes, preserving a leading slash and skipping empty parts.

    >>> join_path_parts(["/usr/", "/lib", "x"])
    '/usr/lib/x'
    >>> join_path_parts(["a", "", "b/"])
    'a/b'
    >>> join_path_parts([])
    ''
    """
    start = "/" if parts and parts[0].startswith("/") else ""
    return start + "/".join(part.strip("/") for part in parts if part.strip("/"))


@exercise(
    "Parent folders of a relative path from the nearest to the farthest.",
    "List the directories containing path, innermost first, e.g. 'a/b' then 'a' for 'a/b/c'.",
)
def parent_folders(path: str) -> list[str]:
    """Return the parent folders of a relative path, nearest first.

    >>> parent_folders("a/b/c.txt")
    ['a/b', 'a']
    >>> parent_folders("c.txt")
    []
    >>> parent_folders("x/y")
    ['x']
    """
    parents = []
    while "/" in path:
        path = path.rsplit("/", 1)[0]
        parents.append(path)
    return parents


@exercise(
    "Is path located inside folder (or folder itself)? Both use '/', without a trailing one on path.",
    "True when path equals folder or continues it after a slash; 'ab' is not inside 'a'.",
)
def is_inside_folder(path: str, folder: str) -> bool:
    """Check whether path is folder or lies below it.

    >>> is_inside_folder("src/app/main.py", "src")
    True
    >>> is_inside_folder("srcs/main.py", "src")
    False
    >>> is_inside_folder("src", "src/")
    True
    """
    folder = folder.rstrip("/")
    return path == folder or path.startswith(folder + "/")


@exercise(
    "Windows path written with forward slashes and its drive letter removed.",
    "Replace backslashes by slashes and drop a drive such as 'C:' at the beginning.",
)
def to_forward_slashes(path):
    r"""Convert a Windows path to forward slashes without the drive letter.

    >>> to_forward_slashes("C:\\docs\\a.txt")
    '/docs/a.txt'
    >>> to_forward_slashes("img\\x.png")
    'img/x.png'
    >>> to_forward_slashes("a/b")
    'a/b'
    """
    if path[1:2] == ":":
        path = path[2:]
    return path.replace("\\", "/")


@exercise(
    "Host name of a URL, lowercased, without port or credentials; '' if there is no '//'.",
    "Extract the host: the part between '//' and the next slash, minus anything up to '@' and a port behind ':'.",
)
def host_of(url: str) -> str:
    """Return the lowercase host of url without user data and port ('' if url has no '//').

    >>> host_of("https://Example.org:8080/a")
    'example.org'
    >>> host_of("ftp://me@files.net")
    'files.net'
    >>> host_of("page.html")
    ''
    """
    _, found, rest = url.partition("//")
    if not found:
        return ""
    authority = re.split(r"[/?#]", rest)[0]
    return authority.rpartition("@")[2].split(":")[0].lower()


@exercise(
    "Decode %XX escapes and plus signs of a query value (ASCII only).",
    "Turn '+' into a blank and each percent sign followed by two hex digits into the character of that code.",
)
def decode_percent(value: str) -> str:
    """Decode '+' as a space and '%XX' as the ASCII character with that hex code.

    >>> decode_percent("a+b%21")
    'a b!'
    >>> decode_percent("100%25")
    '100%'
    >>> decode_percent("x")
    'x'
    """
    spaced = value.replace("+", " ")
    return re.sub(r"%([0-9A-Fa-f]{2})", lambda m: chr(int(m.group(1), 16)), spaced)


@exercise(
    "Encode all characters but ASCII letters, digits and -_.~ as %XX; text is ASCII.",
    "Percent-encode text for use in a URL: unreserved characters stay, the others become '%' and two uppercase hex digits.",
)
def encode_percent(text: str) -> str:
    """Percent-encode ASCII text, leaving letters, digits and the characters -_.~ alone.

    >>> encode_percent("a b/c")
    'a%20b%2Fc'
    >>> encode_percent("x-1.~_")
    'x-1.~_'
    >>> encode_percent("50%")
    '50%25'
    """
    out = []
    for ch in text:
        if ch.isalnum() or ch in "-_.~":
            out.append(ch)
        else:
            out.append(f"%{ord(ch):02X}")
    return "".join(out)


@exercise(
    "Address comparison: same after lowercasing, removing scheme, 'www.' and a trailing slash?",
    "Do two web addresses mean the same page if http/https, a leading 'www.', case and a final slash are disregarded?",
)
def same_address(a: str, b: str) -> bool:
    """Check whether two web addresses agree, ignoring scheme, 'www.', case and a trailing slash.

    >>> same_address("https://www.Site.org/", "site.org")
    True
    >>> same_address("http://a.org/x", "a.org/y")
    False
    >>> same_address("A.org", "https://a.org")
    True
    """
    def core(address):
        address = address.lower()
        for prefix in ("https://", "http://", "www."):
            address = address.removeprefix(prefix)
        return address.rstrip("/")

    return core(a) == core(b)


@exercise(
    "Trail of links for a path: (title, link) pairs for each level of '/a/b-c', titles capitalized with hyphens as blanks.",
    "Build breadcrumbs for a URL path. Each level gives a tuple of its label, capitalized and with hyphens replaced by spaces, and the path up to it.",
)
def breadcrumbs(path: str) -> list[tuple[str, str]]:
    """Return (label, path so far) for every level of a URL path; labels have hyphens replaced and are capitalized.

    >>> breadcrumbs("/shop/garden-tools")
    [('Shop', '/shop'), ('Garden tools', '/shop/garden-tools')]
    >>> breadcrumbs("/")
    []
    >>> breadcrumbs("/a")
    [('A', '/a')]
    """
    crumbs = []
    so_far = ""
    for part in path.split("/"):
        if part:
            so_far += "/" + part
            crumbs.append((part.replace("-", " ").capitalize(), so_far))
    return crumbs


@exercise(
    "Next name for a copy: 'x.txt' gives 'x (1).txt', 'x (1).txt' gives 'x (2).txt'.",
    "Name a copied file by raising the number in brackets before the extension, or adding (1) if there is none.",
)
def copy_name(filename: str) -> str:
    """Return the name for a copy of filename, with a counter in brackets before its extension.

    >>> copy_name("x.txt")
    'x (1).txt'
    >>> copy_name("x (1).txt")
    'x (2).txt'
    >>> copy_name("notes")
    'notes (1)'
    """
    base, dot, extension = filename.partition(".")
    match = re.fullmatch(r"(.*) \((\d+)\)", base)
    if match:
        base = f"{match.group(1)} ({int(match.group(2)) + 1})"
    else:
        base += " (1)"
    return base + dot + extension


@exercise(
    "Match a route such as '/users/{id}' against a path; returns the captured values or None.",
    "Compare route and path segment by segment. Segments in braces match anything and are collected by name; return None on any mismatch.",
)
def match_route(route, path):
    """Match path against route, whose segments '{name}' capture a value; return the dict of captures or None.

    >>> match_route("/users/{id}", "/users/7")
    {'id': '7'}
    >>> match_route("/users/{id}", "/users") is None
    True
    >>> match_route("/about", "/about")
    {}
    """
    wanted, given = route.split("/"), path.split("/")
    if len(wanted) != len(given):
        return None
    captures = {}
    for pattern, segment in zip(wanted, given):
        if pattern.startswith("{") and pattern.endswith("}"):
            captures[pattern[1:-1]] = segment
        elif pattern != segment:
            return None
    return captures


@exercise(
    "Tree view lines of sorted paths: each path's last part, indented two blanks per slash.",
    "Show paths as an outline: sort them and print only the final component, two spaces deeper for every '/'.",
)
def path_outline(paths: list[str]) -> list[str]:
    """Return the sorted paths as outline lines: last component, indented by two spaces per slash.

    >>> path_outline(["a/b", "a", "a/b/c"])
    ['a', '  b', '    c']
    >>> path_outline([])
    []
    >>> path_outline(["x"])
    ['x']
    """
    return ["  " * path.count("/") + path.split("/")[-1] for path in sorted(paths)]
