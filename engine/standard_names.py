"""Names of the standard library that code uses by habit, and the import statement each of them needs."""

from __future__ import annotations

_MODULES = frozenset(
    """abc argparse array ast asyncio base64 binascii bisect calendar cmath collections contextlib copy csv ctypes
    dataclasses datetime decimal difflib enum fnmatch fractions functools gc glob hashlib heapq hmac html inspect io
    itertools json keyword locale logging math numbers operator os pathlib pickle platform pprint queue random re
    secrets shlex shutil signal socket sqlite3 statistics string struct subprocess sys tempfile textwrap threading time
    timeit token tokenize traceback types typing unicodedata unittest uuid warnings weakref xml zipfile zlib
    zoneinfo""".split()  # noqa: SIM905 - a list of eighty strings would hide what is in it
)

_MEMBERS = {
    "abc": "ABC abstractmethod",
    "array": "array",
    "base64": "b64decode b64encode",
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "collections": "ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple",
    "contextlib": "ExitStack closing contextmanager nullcontext redirect_stdout suppress",
    "copy": "copy deepcopy",
    "dataclasses": "asdict astuple dataclass field",
    "datetime": "date datetime timedelta timezone",
    "decimal": "Decimal InvalidOperation ROUND_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP getcontext localcontext",
    "difflib": "SequenceMatcher get_close_matches",
    "enum": "Enum Flag IntEnum IntFlag auto",
    "fnmatch": "fnmatch",
    "fractions": "Fraction",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce singledispatch total_ordering wraps",
    "glob": "glob",
    "hashlib": "md5 sha1 sha256 sha512",
    "heapq": "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    "io": "BytesIO StringIO",
    "itertools": "accumulate chain combinations combinations_with_replacement compress count cycle dropwhile "
    "filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest",
    "math": "acos asin atan atan2 ceil comb copysign cos degrees dist erf exp fabs factorial floor fmod fsum gcd hypot "
    "inf isclose isfinite isinf isnan isqrt lcm log log10 log1p log2 modf nan perm pi prod radians sin sinh sqrt tan "
    "tanh tau trunc",
    "numbers": "Integral Number Real",
    "operator": "add and_ attrgetter floordiv getitem itemgetter methodcaller mod mul neg or_ sub truediv xor",
    "pathlib": "Path PurePath",
    "pprint": "pformat pprint",
    "random": "choice choices randint randrange shuffle",
    "statistics": "fmean harmonic_mean mean median mode multimode pstdev pvariance quantiles stdev variance",
    "string": "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits punctuation whitespace",
    "textwrap": "dedent fill shorten wrap",
    "time": "monotonic perf_counter sleep",
    "types": "MappingProxyType SimpleNamespace",
    "typing": "Any Callable ClassVar DefaultDict Deque Dict FrozenSet Generator Generic Hashable Iterable Iterator "
    "List Literal Mapping MutableMapping NamedTuple NoReturn Optional Protocol Sequence Set Tuple Type TypeVar "
    "TypedDict Union cast overload",
    "urllib.parse": "parse_qs quote unquote urlencode urljoin urlparse urlsplit",
    "uuid": "UUID uuid4",
}
_HOME = {name: module for module, names in _MEMBERS.items() for name in names.split()}

# Names that are a module and something in a module: told apart by what is read from them.
_MODULE_ATTRIBUTES = {
    "datetime": {"date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR"},
    "array": {"array", "typecodes"},
}


def import_for(name: str, attributes: frozenset[str], called: bool) -> str | None:
    """The import statement that binds a name, None where the table does not know it.

    `attributes` are those read from the name and `called` says whether it is called: `datetime.date(...)` needs the
    module, `datetime(...)` and `datetime.now()` the class in it.
    """
    home = _HOME.get(name)
    if name == "urllib":
        return "import urllib.parse" if "parse" in attributes else None
    if name == "time" and called and not attributes:
        return "from datetime import time"
    if name in _MODULES:
        if home is not None:
            known = _MODULE_ATTRIBUTES.get(name)
            is_module = bool(attributes & known) if known is not None else bool(attributes) and not called
            return f"import {name}" if is_module else f"from {home} import {name}"
        return f"import {name}"
    return f"from {home} import {name}" if home is not None else None


def members_of(module: str) -> frozenset[str]:
    """The names of a module that the table knows, as `from module import *` would bind them."""
    return frozenset(_MEMBERS.get(module, "").split())
