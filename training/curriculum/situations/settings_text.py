"""Configuration: key and value lines, sections, overrides, command options."""

from training.curriculum.exercise import exercise


@exercise(
    "Parse settings written as 'key = value', one per line. Spaces around both parts are removed; blank lines and lines starting with '#' are skipped. If a key is repeated the last line wins.",
    "Read key = value lines into a dict of strings, trimming keys and values and ignoring empty lines and # remarks.",
)
def settings_from_text(text: str) -> dict[str, str]:
    """Return the settings in text as a dictionary. Each line has the form 'key = value'; the spaces around key and value are removed. Empty lines and lines that begin with '#' are ignored. The last of several values for a key counts.

    >>> settings_from_text("host = local\\n# remark\\n\\nport=80")
    {'host': 'local', 'port': '80'}
    >>> settings_from_text("a = 1\\na = 2")
    {'a': '2'}
    >>> settings_from_text("")
    {}
    """
    settings = {}
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            key, _, value = line.partition("=")
            settings[key.strip()] = value.strip()
    return settings


@exercise(
    "Find the numbers (from 1) of the settings lines that are wrong: not blank, no '#' remark, and without an equals sign.",
    "Given a settings text, list the one-based line numbers of lines that contain no '=' although they are neither empty nor comments beginning with '#'.",
)
def faulty_setting_lines(text: str) -> list[int]:
    """Return the numbers of all faulty lines of a settings text, counted from 1. A line is faulty if it has no '='. Blank lines and lines beginning with '#' are never faulty.

    >>> faulty_setting_lines("a=1\\nb\\n\\n# c\\nd")
    [2, 5]
    >>> faulty_setting_lines("a=1")
    []
    >>> faulty_setting_lines("")
    []
    """
    faulty = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line and not line.startswith("#") and "=" not in line:
            faulty.append(number)
    return faulty


@exercise(
    "Remove the remark from a line: everything from the first '#' on, then trailing spaces. A '#' inside double quotes does not start a remark.",
    "Cut a line at the first # that is not between double quotes and strip spaces at the right.",
)
def without_remark(line: str) -> str:
    """Return the line without its remark. A remark begins with '#' and goes to the end of the line, unless the '#' stands between double quotes. Spaces at the end of what remains are removed.

    >>> without_remark("size = 3  # in cm")
    'size = 3'
    >>> without_remark('tag = "#1" # first')
    'tag = "#1"'
    >>> without_remark("# only a remark")
    ''
    """
    quoted = False
    for i, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == "#" and not quoted:
            return line[:i].rstrip()
    return line.rstrip()


@exercise(
    "Convert the text of a setting: 'true' and 'false' (any case) to booleans, whole numbers to int, 'none' to None, anything else stays text.",
    "Interpret a value string as bool, None, int or, failing that, return it unchanged; words are matched without regard to case.",
)
def typed_setting(text: str):
    """Return the value that the text of a setting stands for. 'true' and 'false' become booleans, 'none' becomes None, in upper or lower case. A whole number, with or without a minus sign, becomes an int. Any other text is returned unchanged.

    >>> typed_setting("True")
    True
    >>> typed_setting("-12")
    -12
    >>> typed_setting("none") is None
    True
    >>> typed_setting("1.5")
    '1.5'
    """
    words = {"true": True, "false": False, "none": None}
    if text.lower() in words:
        return words[text.lower()]
    if text.removeprefix("-").isdigit():
        return int(text)
    return text


@exercise(
    "Combine default settings with the user's. The user's value wins, keys unknown to the defaults are dropped, and the order of the defaults is kept.",
    "Return the defaults with values replaced by those of the user where given; ignore keys that the defaults do not have.",
)
def known_settings(defaults: dict[str, object], user: dict[str, object]) -> dict[str, object]:
    """Return the settings that result from the defaults and the user's values. For each key of defaults the user's value is taken if there is one. Keys that are not in defaults are ignored. Neither dictionary is changed.

    >>> known_settings({"size": 10, "bold": False}, {"bold": True, "font": "x"})
    {'size': 10, 'bold': True}
    >>> known_settings({"size": 10}, {})
    {'size': 10}
    >>> known_settings({}, {"size": 1})
    {}
    """
    return {key: user.get(key, value) for key, value in defaults.items()}


@exercise(
    "Apply several layers of settings on top of one another. Later layers override earlier ones; a value of None in a layer deletes the key.",
    "Fold a list of dicts into one where later values win and None removes the key.",
)
def layered_settings(layers):
    """Return the settings after all layers have been applied in order. A later layer overrides the values of the ones before. If the value in a layer is None, the key is removed; removing an unknown key does nothing.

    >>> layered_settings([{"a": 1, "b": 2}, {"b": 3}])
    {'a': 1, 'b': 3}
    >>> layered_settings([{"a": 1, "b": 2}, {"a": None, "c": None}])
    {'b': 2}
    >>> layered_settings([])
    {}
    """
    result = {}
    for layer in layers:
        for key, value in layer.items():
            if value is None:
                result.pop(key, None)
            else:
                result[key] = value
    return result


@exercise(
    "Which settings differ from the defaults? Return a dict of the keys whose value is not the default one, with the current value. Keys without a default are included too.",
    "Given current settings and defaults, keep only the entries that are missing from the defaults or have another value there.",
)
def settings_not_default(current: dict[str, object], defaults: dict[str, object]) -> dict[str, object]:
    """Return those entries of current that differ from the defaults. An entry differs if the default value is another one or if there is no default. The order of current is kept.

    >>> settings_not_default({"size": 12, "bold": False}, {"size": 10, "bold": False})
    {'size': 12}
    >>> settings_not_default({"color": "red"}, {})
    {'color': 'red'}
    >>> settings_not_default({"size": 10}, {"size": 10})
    {}
    """
    return {k: v for k, v in current.items() if k not in defaults or defaults[k] != v}


@exercise(
    "Look up a nested setting by a path with dots, such as 'window.size.width'. If any part of the path is missing, or leads into something that is not a dictionary, return the fallback.",
    "Walk through nested dicts along the dot-separated path and return what is there, or the fallback when a step is impossible.",
)
def nested_setting(settings: dict, path: str, fallback=None):
    """Return the value found in nested dictionaries under a path whose parts are joined by dots. If a part is missing or the value before it is not a dictionary, return fallback.

    >>> nested_setting({"window": {"size": {"width": 80}}}, "window.size.width")
    80
    >>> nested_setting({"window": 3}, "window.size", "unknown")
    'unknown'
    >>> nested_setting({}, "a", 0)
    0
    """
    value = settings
    for part in path.split("."):
        if not isinstance(value, dict) or part not in value:
            return fallback
        value = value[part]
    return value


@exercise(
    "Set a value in nested dictionaries under a dotted path, creating the missing dictionaries on the way. The given dictionary is changed and returned.",
    "Store a value at a path like 'a.b.c' inside a nested dict, adding empty dicts for absent parts, and return the dict.",
)
def store_nested(settings: dict, path: str, value) -> dict:
    """Store value in the nested dictionaries under the dotted path and return settings, which is changed in place. Dictionaries that are missing along the path are created. An old value at the path is replaced.

    >>> store_nested({}, "a.b", 1)
    {'a': {'b': 1}}
    >>> store_nested({"a": {"b": 1}}, "a.c", 2)
    {'a': {'b': 1, 'c': 2}}
    >>> store_nested({"x": 1}, "x", 5)
    {'x': 5}
    """
    *parents, last = path.split(".")
    target = settings
    for part in parents:
        target = target.setdefault(part, {})
    target[last] = value
    return settings


@exercise(
    "Flatten nested settings: the keys of inner dictionaries are joined to the outer ones with dots. An empty inner dictionary leaves no entry. Only one level of nesting occurs.",
    "Turn {'a': {'b': 1}} into {'a.b': 1}: for values that are dicts join the keys with a dot, other values are kept. Nesting is at most one level deep.",
)
def dotted_settings(settings):
    """Return the settings as a flat dictionary. If a value is a dictionary, each of its entries gets the key 'outer.inner'. Other entries are kept as they are. Inner dictionaries contain no further dictionaries.

    >>> dotted_settings({"window": {"width": 80, "height": 25}, "beep": True})
    {'window.width': 80, 'window.height': 25, 'beep': True}
    >>> dotted_settings({"empty": {}})
    {}
    >>> dotted_settings({})
    {}
    """
    flat = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            for inner, item in value.items():
                flat[f"{key}.{inner}"] = item
        else:
            flat[key] = value
    return flat


@exercise(
    "Split a settings text into its sections. A line like '[name]' opens a section; the non-blank lines below belong to it. Lines before the first section are ignored. A section that is opened twice continues.",
    "Return a dict from section name to the list of its non-empty stripped lines, sections being introduced by '[name]' lines. Drop lines that precede any section.",
)
def section_lines(text: str) -> dict[str, list[str]]:
    """Return the lines of every section of a settings text. A section starts with a line '[name]'. Blank lines and lines before the first section are left out. If a name occurs again, its lines are appended. A section may be empty.

    >>> section_lines("x\\n[net]\\nport=1\\n\\nhost=a\\n[log]")
    {'net': ['port=1', 'host=a'], 'log': []}
    >>> section_lines("[a]\\n1\\n[b]\\n2\\n[a]\\n3")
    {'a': ['1', '3'], 'b': ['2']}
    >>> section_lines("")
    {}
    """
    sections: dict[str, list[str]] = {}
    name = None
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            sections.setdefault(name, [])
        elif line and name is not None:
            sections[name].append(line)
    return sections


@exercise(
    "Write settings as text: one 'key = value' line per entry, the keys in alphabetical order and padded so that all equals signs stand below each other.",
    "Format a dict as sorted 'key = value' lines with keys left-justified to the longest one; the empty dict gives ''.",
)
def settings_to_text(settings: dict[str, object]) -> str:
    """Return the settings as text with one line 'key = value' each, sorted by key. The keys are padded on the right with spaces to equal length. No settings give an empty text.

    >>> print(settings_to_text({"port": 80, "host": "local", "v": 1}))
    host = local
    port = 80
    v    = 1
    >>> print(settings_to_text({"a": "b"}))
    a = b
    >>> settings_to_text({})
    ''
    """
    width = max(map(len, settings), default=0)
    return "\n".join(f"{key:<{width}} = {settings[key]}" for key in sorted(settings))


@exercise(
    "Replace '${name}' in the text with the value of the variable. A variable without a value makes the function raise ValueError.",
    "Substitute ${name} placeholders from a dict; an unknown name is a ValueError.",
)
def fill_variables(text: str, variables: dict[str, str]) -> str:
    """Return text with each '${name}' replaced by the value of that variable. Text outside of placeholders stays as it is. Raise ValueError if a variable is not known.

    >>> fill_variables("${home}/notes", {"home": "/root"})
    '/root/notes'
    >>> fill_variables("plain $5", {})
    'plain $5'
    >>> fill_variables("${x}", {})
    Traceback (most recent call last):
        ...
    ValueError: unknown variable x
    """
    parts = text.split("${")
    result = parts[0]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        if name not in variables:
            raise ValueError(f"unknown variable {name}")
        result += variables[name] + rest
    return result


@exercise(
    "Read command line options: '--name value' gives name its value, '--name' at the end or before another option gives True. Words that are not options and not values are ignored.",
    "Parse a list of arguments into a dict: an argument starting with '--' takes the next one as value unless that also starts with '--' or is missing, in which case the value is True.",
)
def option_values(arguments: list[str]) -> dict[str, object]:
    """Return the options in a list of command line arguments. An option is written '--name'. The argument after it is its value, unless that is an option as well or there is none; then the value is True. Other arguments are ignored.

    >>> option_values(["--size", "10", "--quiet"])
    {'size': '10', 'quiet': True}
    >>> option_values(["file", "--quiet", "--size", "3"])
    {'quiet': True, 'size': '3'}
    >>> option_values([])
    {}
    """
    options: dict[str, object] = {}
    for i, argument in enumerate(arguments):
        if argument.startswith("--"):
            following = arguments[i + 1:i + 2]
            has_value = following and not following[0].startswith("--")
            options[argument[2:]] = following[0] if has_value else True
    return options


@exercise(
    "Split command line arguments into flags and names. Flags start with a dash; a lone '--' ends the flags, so that everything after it is a name. The '--' itself is dropped. Return both lists.",
    "Return (flags, others) for a list of arguments: those with a leading '-' are flags, until '--' after which all are others.",
)
def flags_and_names(arguments):
    """Return two lists: the arguments that are flags and the other ones, each in order. A flag begins with '-'. After an argument '--', which is itself left out, nothing counts as a flag any more.

    >>> flags_and_names(["-v", "a.txt", "--all"])
    (['-v', '--all'], ['a.txt'])
    >>> flags_and_names(["-v", "--", "-odd.txt"])
    (['-v'], ['-odd.txt'])
    >>> flags_and_names([])
    ([], [])
    """
    if "--" in arguments:
        cut = arguments.index("--")
        head, tail = arguments[:cut], arguments[cut + 1:]
    else:
        head, tail = arguments, []
    flags = [a for a in head if a.startswith("-")]
    names = [a for a in head if not a.startswith("-")]
    return flags, names + tail


@exercise(
    "Expand combined short flags: '-abc' stands for '-a', '-b', '-c'. Arguments beginning with two dashes, single flags, a lone dash and other words remain.",
    "Replace each argument of one dash followed by several letters with one flag per letter; leave everything else alone.",
)
def expand_short_flags(arguments: list[str]) -> list[str]:
    """Return the arguments with combined short flags taken apart: '-abc' becomes '-a', '-b', '-c'. Arguments that begin with '--' or not with a dash are kept unchanged, and so is a single '-'.

    >>> expand_short_flags(["-xv", "file", "--all"])
    ['-x', '-v', 'file', '--all']
    >>> expand_short_flags(["-a", "-"])
    ['-a', '-']
    >>> expand_short_flags([])
    []
    """
    result = []
    for argument in arguments:
        if argument.startswith("-") and not argument.startswith("--") and len(argument) > 1:
            result.extend("-" + letter for letter in argument[1:])
        else:
            result.append(argument)
    return result


@exercise(
    "Find the option that the user means by an abbreviation: the only option beginning with it, or an exact match. Raise ValueError if no option or more than one fits.",
    "Resolve an abbreviated option name against the list of options. Exact names always count; otherwise exactly one option must start with the text, else ValueError.",
)
def resolve_abbreviation(short: str, options: list[str]) -> str:
    """Return the option that short stands for. If short is itself one of the options, return it. Otherwise exactly one option must begin with short. Raise ValueError if there is none or more than one.

    >>> resolve_abbreviation("verb", ["verbose", "version"])
    'verbose'
    >>> resolve_abbreviation("all", ["all", "allow"])
    'all'
    >>> resolve_abbreviation("ver", ["verbose", "version"])
    Traceback (most recent call last):
        ...
    ValueError: 2 options match
    """
    if short in options:
        return short
    matches = [option for option in options if option.startswith(short)]
    if len(matches) != 1:
        raise ValueError(f"{len(matches)} options match")
    return matches[0]


@exercise(
    "Turn a list of switches like 'sound' and 'no-color' into a dictionary: a leading 'no-' means False, otherwise the switch is True. The last mention counts.",
    "Build a dict of booleans from switch words, where 'no-x' sets x to False and 'x' sets it to True; later words override.",
)
def switches_to_dict(words):
    """Return a dictionary of the switches in words. A word 'name' switches name on (True), a word 'no-name' switches it off (False). If a name is mentioned repeatedly, the last mention decides.

    >>> switches_to_dict(["sound", "no-color"])
    {'sound': True, 'color': False}
    >>> switches_to_dict(["sound", "no-sound"])
    {'sound': False}
    >>> switches_to_dict([])
    {}
    """
    return {word.removeprefix("no-"): not word.startswith("no-") for word in words}


@exercise(
    "Check settings against a schema, a dict from key to type. Return sorted messages: 'missing KEY' for keys that are not set and 'wrong type KEY' for values of another type.",
    "Validate a dict by a dict of types; report sorted 'missing K' and 'wrong type K' lines. Extra keys are allowed.",
)
def settings_complaints(settings: dict[str, object], schema: dict[str, type]) -> list[str]:
    """Return a sorted list of what is wrong with the settings. For each key of schema that is missing there is a text 'missing KEY', and for each value that is not of the type in schema a text 'wrong type KEY'. Additional settings are fine.

    >>> settings_complaints({"port": "80"}, {"port": int, "host": str})
    ['missing host', 'wrong type port']
    >>> settings_complaints({"port": 80, "x": 1}, {"port": int})
    []
    >>> settings_complaints({}, {})
    []
    """
    errors = []
    for key, kind in schema.items():
        if key not in settings:
            errors.append(f"missing {key}")
        elif not isinstance(settings[key], kind):
            errors.append(f"wrong type {key}")
    return sorted(errors)


@exercise(
    "Bring a setting name into the normal form: without surrounding spaces, in lower case, with inner spaces and dashes turned into underscores.",
    "Normalise a key by stripping, lowercasing and replacing each space or '-' with '_'.",
)
def normal_key(name: str) -> str:
    """Return the normal form of a setting name. Spaces around it are removed, letters are made lower case, and each space or dash inside becomes an underscore.

    >>> normal_key("  Line Width ")
    'line_width'
    >>> normal_key("max-size")
    'max_size'
    >>> normal_key("")
    ''
    """
    return name.strip().lower().replace(" ", "_").replace("-", "_")


@exercise(
    "Take from the environment the variables of one program: those whose name starts with the given prefix. In the result the prefix is cut off and the names are lower case.",
    "Filter a dict by key prefix and return it with the prefix removed and keys lowercased.",
)
def variables_with_prefix(environment: dict[str, str], prefix: str) -> dict[str, str]:
    """Return the entries of environment whose names start with prefix. The prefix is removed from the names and the rest is turned into lower case. A name that consists of the prefix only is left out.

    >>> variables_with_prefix({"APP_PORT": "80", "HOME": "/", "APP_LOG_LEVEL": "2"}, "APP_")
    {'port': '80', 'log_level': '2'}
    >>> variables_with_prefix({"APP_": "x"}, "APP_")
    {}
    >>> variables_with_prefix({}, "APP_")
    {}
    """
    n = len(prefix)
    return {k[n:].lower(): v for k, v in environment.items() if k.startswith(prefix) and len(k) > n}


@exercise(
    "Parse a list setting such as 'a, b,,c' into its items: split at commas, trim each item and leave out the empty ones.",
    "Split comma-separated text, strip the pieces and keep the non-empty ones.",
)
def list_setting(text):
    """Return the items of a setting that are separated by commas. Spaces around an item are removed. Empty items are left out, so an empty text gives an empty list.

    >>> list_setting("red, green ,,blue")
    ['red', 'green', 'blue']
    >>> list_setting(" , ")
    []
    >>> list_setting("one")
    ['one']
    """
    return [item.strip() for item in text.split(",") if item.strip()]


@exercise(
    "Read a duration setting like '90s', '15m' or '2h' and return seconds. A number without a unit means seconds. Everything else raises ValueError.",
    "Convert a number with an optional unit s, m or h to seconds, with ValueError for other text.",
)
def duration_setting(text: str) -> int:
    """Return the number of seconds of a duration such as '90s', '15m' or '2h'. Without a letter the number is taken as seconds. Raise ValueError if the text is not a whole number with one of these letters.

    >>> duration_setting("15m")
    900
    >>> duration_setting("2h")
    7200
    >>> duration_setting("45")
    45
    >>> duration_setting("3d")
    Traceback (most recent call last):
        ...
    ValueError: not a duration
    """
    factor = {"s": 1, "m": 60, "h": 3600}.get(text[-1:])
    number = text if factor is None else text[:-1]
    if not number.isdigit():
        raise ValueError("not a duration")
    return int(number) * (factor or 1)


@exercise(
    "Read a size setting like '512', '4K', '2M' or '1G' (K is 1024) into a number of bytes. The letter may be small; other text raises ValueError.",
    "Bytes from a number with an optional letter K, M or G in either case, powers of 1024; anything else is a ValueError.",
)
def size_setting(text: str) -> int:
    """Return the number of bytes that a size such as '4K' means. The letters K, M and G, in upper or lower case, stand for 1024, 1024 squared and 1024 cubed. Without a letter it is a number of bytes. Raise ValueError for any other text.

    >>> size_setting("4K")
    4096
    >>> size_setting("1m")
    1048576
    >>> size_setting("512")
    512
    >>> size_setting("big")
    Traceback (most recent call last):
        ...
    ValueError: not a size
    """
    power = " KMG".find(text[-1:].upper()) if text else -1
    number = text[:-1] if power > 0 else text
    if not number.isdigit():
        raise ValueError("not a size")
    return int(number) * 1024 ** max(power, 0)


@exercise(
    "Limit a numeric setting to its allowed range and tell whether it was changed: return the pair (value within low..high, True if it had to be altered).",
    "Clamp value to the inclusive range and return it with a flag that says if clamping changed it.",
)
def limited_setting(value, low, high):
    """Return a pair of the value limited to the range from low to high, both inclusive, and a boolean that is True if the value had to be changed. Raise ValueError if low is greater than high.

    >>> limited_setting(15, 0, 10)
    (10, True)
    >>> limited_setting(5, 0, 10)
    (5, False)
    >>> limited_setting(-1, 0, 10)
    (0, True)
    >>> limited_setting(1, 5, 2)
    Traceback (most recent call last):
        ...
    ValueError: empty range
    """
    if low > high:
        raise ValueError("empty range")
    limited = max(low, min(value, high))
    return limited, limited != value


@exercise(
    "Rename outdated keys: for each old name in the table that is set, its value moves to the new name, unless the new name is set already. Old names never remain. Return a new dictionary.",
    "Migrate a settings dict with a table old -> new: drop old keys and give their values to the new keys where those are not present yet.",
)
def migrate_keys(settings: dict[str, object], renamed: dict[str, str]) -> dict[str, object]:
    """Return a copy of the settings in which outdated keys are replaced. The dictionary renamed maps old names to new ones. The value of an old key goes to the new key, but a value that is already there is kept. The old key disappears in any case.

    >>> migrate_keys({"colour": "red"}, {"colour": "color"})
    {'color': 'red'}
    >>> migrate_keys({"colour": "red", "color": "blue"}, {"colour": "color"})
    {'color': 'blue'}
    >>> migrate_keys({"size": 1}, {"colour": "color"})
    {'size': 1}
    """
    result = dict(settings)
    for old, new in renamed.items():
        if old in result:
            value = result.pop(old)
            result.setdefault(new, value)
    return result


@exercise(
    "Is a feature on for this user? The rule is 'all', 'none', or a comma-separated list of names; spaces around names do not matter.",
    "Evaluate a rule text for a user name: 'all' gives True, 'none' gives False, otherwise True if the name is among the comma-separated entries.",
)
def feature_enabled(rule: str, user: str) -> bool:
    """Return whether a feature is enabled for user. The rule 'all' enables it for everybody and 'none' for nobody. Any other rule is a list of user names separated by commas, with optional spaces.

    >>> feature_enabled("kim, lee", "lee")
    True
    >>> feature_enabled("all", "bo")
    True
    >>> feature_enabled("none", "none")
    False
    """
    if rule == "all":
        return True
    if rule == "none":
        return False
    return user in [name.strip() for name in rule.split(",")]
