"""Writes docs/CONFIGURATION.md and the JSON schema from the settings tree: `python -m lsp_server.settings_docs`.

A test checks that what is in the repository is what this writes; the extension's settings are made from the schema.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from lsp_server.settings import Settings, camel

ROOT = Path(__file__).resolve().parent.parent
PAGE = Path("docs", "CONFIGURATION.md")
SCHEMA = Path("lsp_server", "settings.schema.json")

_HEAD = """# Settings

Written from [`lsp_server/settings.py`](../lsp_server/settings.py) by `python -m lsp_server.settings_docs`.

Settings are read, later ones winning, from

1. the defaults below,
2. `[tool.coderl]` in the `pyproject.toml` of the workspace folder (keys in kebab-case, e.g. `deadline-seconds`),
3. the editor: `initializationOptions.settings`, `workspace/didChangeConfiguration`, or `workspace/configuration` for
   the section `coderl` of each folder.

A wrong value is left at its default, and one message names it. In a workspace that is not trusted nothing is run, and
the settings marked † are not taken from its `pyproject.toml`; those marked ‡ never are.

```toml
[tool.coderl]
diagnostics = "warning"

[tool.coderl.search]
budget = 200
```
"""
_MARKS = {"trusted": " †", "never": " ‡"}


@dataclasses.dataclass(frozen=True)
class Entry:
    """One setting."""

    key: str
    """Dotted, from `coderl.` on."""
    kind: Any
    default: Any
    text: str
    metadata: dict[str, Any]


def entries(kind: type = Settings, prefix: str = "coderl") -> Iterator[Entry]:
    """Every setting, in the order of the tree."""
    hints, texts = get_type_hints(kind), _field_docs(kind)
    for item in dataclasses.fields(kind):
        key = f"{prefix}.{camel(item.name)}"
        hint = hints[item.name]
        if dataclasses.is_dataclass(hint):
            yield from entries(hint, key)  # type: ignore[arg-type]
        else:
            yield Entry(key, hint, item.default, texts[item.name], dict(item.metadata))


def schema() -> dict[str, Any]:
    """The settings as JSON schema properties, with the scopes that editors' extensions need."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "coderl-lsp",
        "type": "object",
        "properties": {entry.key: _property(entry) for entry in entries()},
    }


def page() -> str:
    """docs/CONFIGURATION.md."""
    parts = [_HEAD, "| setting | default | meaning |", "|---|---|---|"]
    for entry in entries():
        mark = _MARKS.get(entry.metadata.get("from_workspace", ""), "")
        values = ""
        if get_origin(entry.kind) is Literal:
            values = " One of " + ", ".join(f"`{choice}`" for choice in get_args(entry.kind)) + "."
        elif "minimum" in entry.metadata:
            values = f" {entry.metadata['minimum']} to {entry.metadata['maximum']}."
        parts.append(f"| `{entry.key}`{mark} | `{json.dumps(entry.default)}` | {entry.text}{values} |")
    return "\n".join(parts) + "\n"


def _property(entry: Entry) -> dict[str, Any]:
    made: dict[str, Any] = {"markdownDescription": entry.text, "default": entry.default}
    if get_origin(entry.kind) is Literal:
        made |= {"type": "string", "enum": list(get_args(entry.kind))}
    else:
        made["type"] = {bool: "boolean", str: "string", int: "integer", float: "number"}[entry.kind]
    made |= {key: entry.metadata[key] for key in ("minimum", "maximum") if key in entry.metadata}
    made["scope"] = entry.metadata.get("scope", "resource")
    return made


def _field_docs(kind: type) -> dict[str, str]:
    """The docstring below each field, as one line."""
    definition = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    assert isinstance(definition, ast.ClassDef)
    texts: dict[str, str] = {}
    for node, after in zip(definition.body, definition.body[1:] + [ast.Pass()]):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            documented = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            texts[node.target.id] = " ".join(str(after.value.value).split()) if documented else ""  # type: ignore[attr-defined]
    return texts


def main() -> None:
    """Write both files."""
    (ROOT / PAGE).write_text(page(), encoding="utf-8")
    (ROOT / SCHEMA).write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
