"""All settings, typed, with their defaults and what they mean; read from the editor and from `[tool.coderl]`.

From this tree `python -m lsp_server.settings_docs` writes the JSON schema and docs/CONFIGURATION.md. A value that is
wrong is left at its default and named in one sentence: bad settings never stop the server.
"""

from __future__ import annotations

import dataclasses
import math
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

MACHINE = {"scope": "machine-overridable", "from_workspace": "trusted"}
"""For settings that name what is run: not taken from the `pyproject.toml` of a workspace that is not trusted."""
EDITOR_ONLY = {"scope": "machine", "from_workspace": "never"}
"""For settings that lower the guard: never taken from a `pyproject.toml`."""


def _number(default: float, minimum: float, maximum: float) -> Any:
    return field(default=default, metadata={"minimum": minimum, "maximum": maximum})


@dataclass(frozen=True)
class Search:
    """How bodies are searched for."""

    strategy: Literal["critical", "filter", "sample"] = "critical"
    """`critical` refines what passes and repairs what fails; `filter` only samples and verifies; `sample` takes the
    first candidate."""
    budget: int = _number(100, 1, 100_000)
    """Candidates generated for one function at most."""
    deadline_seconds: float = _number(30.0, 0.1, 3600)
    """Seconds for one function at most."""
    seed: int = _number(0, 0, 2**53)
    """Equal seeds give equal candidates."""
    enough: int = _number(5, 0, 1000)
    """The search ends early when this many candidates pass every example and agree; 0 never ends it early."""
    suggestions: int = _number(5, 1, 20)
    """Bodies kept to choose from."""


@dataclass(frozen=True)
class Verifying:
    """How code is run against its examples."""

    on_save: bool = True
    """Run the examples of the functions that changed when a file is saved."""
    example_seconds: float = _number(2.0, 0.1, 60)
    """Seconds one example may take."""
    allow_unisolated: bool = field(default=False, metadata=EDITOR_ONLY)
    """Run code with your own rights where this machine offers no sandbox. Only for code that you would run yourself."""


@dataclass(frozen=True)
class Worker:
    """The process that holds the model; all editor windows share one."""

    idle_minutes: float = _number(10.0, 0.05, 1440)
    """Minutes without work after which the process ends and its memory is free again."""
    threads: int = _number(0, 0, 256)
    """Threads the model computes with; 0 takes every core."""


@dataclass(frozen=True)
class Settings:
    """Everything that can be set, under the section `coderl`."""

    model: str = field(default="", metadata=MACHINE)
    """Name or folder of the model; empty takes the current one (`coderl-lsp models list`)."""
    interpreter: str = field(default="", metadata=MACHINE)
    """Python to run code with; empty takes the workspace's `.venv` or `venv`, else the active environment."""
    code_lens: bool = True
    """Show what can be done above functions. The same is offered as code actions."""
    diagnostics: Literal["error", "warning", "information", "hint", "off"] = "information"
    """How failing examples are marked."""
    confirm_edits: bool = False
    """Have the editor ask before an edit is made, where it can."""
    notifications: Literal["off", "onFailure", "always"] = "onFailure"
    """When a message says how a job ended. Everything is in the log as well."""
    feedback: Literal["off", "noCode", "code"] = "off"
    """Write down what you accept and reject, for `coderl-train finetune --feedback`; `noCode` leaves the code out. The
    log is `feedback.jsonl` in the data folder, and nothing sends it anywhere."""
    search: Search = Search()
    verifier: Verifying = Verifying()
    worker: Worker = Worker()


T = TypeVar("T")


def read_settings(*layers: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that the layers give, later ones winning, and one sentence for each value that is wrong.

    Keys are camelCase as editors write them, kebab-case or snake_case as `pyproject.toml` does, nested or dotted.
    """
    problems: list[str] = []
    merged: dict[str, Any] = {}
    for layer in layers:
        _merge(merged, nested_keys(layer))
    return _read(Settings, merged, "coderl", problems), tuple(problems)


def camel(name: str) -> str:
    """`deadline_seconds` as editors write it: `deadlineSeconds`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1], name.replace("-", "_")).lower()


def nested_keys(layer: Mapping[str, Any]) -> dict[str, Any]:
    """A layer with every key in snake_case and dotted ones taken apart; values that are not set are gone."""
    nested: dict[str, Any] = {}
    for key, value in layer.items():
        if value is None:
            continue  # editors send null for what is not set
        name, _, rest = str(key).partition(".")
        name = _snake(name)
        inner: Any = {rest: value} if rest else value
        inner = nested_keys(inner) if isinstance(inner, Mapping) else inner
        if isinstance(inner, dict) and isinstance(nested.get(name), dict):
            _merge(nested[name], inner)
        else:
            nested[name] = inner
    return nested


def _merge(into: dict[str, Any], layer: Mapping[str, Any]) -> None:
    for key, value in layer.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value


def _read(kind: type[T], given: Mapping[str, Any], path: str, problems: list[str]) -> T:
    hints = get_type_hints(kind)
    fields = {item.name: item for item in dataclasses.fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for name, value in given.items():
        key = f"{path}.{camel(name)}"
        if name not in fields:
            if name not in _OTHERS:
                problems.append(f"There is no setting `{key}`; it is ignored.")
            continue
        hint = hints[name]
        if dataclasses.is_dataclass(hint):
            if isinstance(value, dict):
                values[name] = _read(cast("type[Any]", hint), value, key, problems)
            else:
                problems.append(f"`{key}` must be a group of settings, not {_shown(value)}; its defaults are used.")
            continue
        accepted = _accepted(hint, fields[name].metadata)
        taken = _taken(hint, value, fields[name].metadata)
        if taken is None:
            default = _shown(fields[name].default)
            problems.append(f"`{key}` must be {accepted}, not {_shown(value)}; {default} is used.")
        else:
            values[name] = taken
    return kind(**values)


_OTHERS = {"trace", "path", "args", "log_level", "log_file", "import_strategy", "enable", "server"}
"""What editors' extensions keep in the same section for themselves."""


def _taken(hint: Any, value: Any, metadata: Mapping[str, Any] | types.MappingProxyType[Any, Any]) -> Any:
    if get_origin(hint) is Literal:
        return value if isinstance(value, str) and value in get_args(hint) else None
    if hint is bool:
        return value if isinstance(value, bool) else None
    if hint is str:
        return value if isinstance(value, str) else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    if not metadata["minimum"] <= value <= metadata["maximum"] or (hint is int and value != int(value)):
        return None
    return hint(value)


def _accepted(hint: Any, metadata: Mapping[str, Any] | types.MappingProxyType[Any, Any]) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(f'"{choice}"' for choice in get_args(hint))
    if hint is bool:
        return "true or false"
    if hint is str:
        return "a string"
    kind = "a whole number" if hint is int else "a number"
    return f"{kind} from {metadata['minimum']} to {metadata['maximum']}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "..."
