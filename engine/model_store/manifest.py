"""The manifest of a model folder: which files serve which role, what they must hash to, and where they come from.

`manifest.json` is the dataclass `Manifest` as JSON, key by key; keys that are not known are passed over.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

MANIFEST_FILE = "manifest.json"
FORMAT_VERSION = 1
PROMPT_TEMPLATE = "coderl-1"
"""Name of the one prompt layout there is: that of `engine.prompt`."""

_MAX_MANIFEST_BYTES = 1_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ACTOR_FILES = ("encoder.onnx", "decoder.onnx", "embedding.bin")
_CRITIC_FILES = ("critic.onnx",)
_LIBRARY_FILES = ("library.npz",)


class ModelError(Exception):
    """A model that is missing, broken, foreign or in the way; the message is one sentence for the user."""


@dataclass(frozen=True)
class RoleFiles:
    """Where the files of one role lie."""

    folder: str = "."
    """Folder of the role's files, relative to the model folder, `/` between parts; `.` is the model folder itself.

    An actor or repair model is `encoder.onnx`, `decoder.onnx`, `embedding.bin` (and `embedding_scale.bin` where it is
    int8) in there, a critic `critic.onnx`, a library `library.npz`; `tokenizer.json` lies beside them. Roles may
    share a folder and its files.
    """

    def path(self, model_folder: Path) -> Path:
        """The role's folder on this machine."""
        return model_folder / self.folder


@dataclass(frozen=True)
class Roles:
    """Which roles a model fills."""

    actor: RoleFiles
    """Writes candidates."""
    critic: RoleFiles | None = None
    """Judges them; None where the model has no critic."""
    repair: RoleFiles | None = None
    """Rewrites failed ones; None where it has none, the actor's own folder where one set of weights does both."""
    library: RoleFiles | None = None
    """Programs that solved earlier tasks (`engine.library`); None where the model comes without."""

    def names(self) -> tuple[str, ...]:
        """The roles that are filled."""
        return tuple(name for name in ("actor", "critic", "repair", "library") if getattr(self, name) is not None)


@dataclass(frozen=True)
class FileEntry:
    """What one file of the model must be."""

    sha256: str
    """SHA-256 of its content, 64 lower-case hexadecimal digits."""
    bytes: int
    """Its size."""


@dataclass(frozen=True)
class GenerationDefaults:
    """How the model generates where the user does not say otherwise."""

    temperature: float = 0.8
    """Sampling temperature; 0 takes the likeliest token always."""
    top_p: float = 0.95
    """Nucleus: share of the probability that tokens are drawn from."""
    max_tokens: int = 200
    """Longest body, in tokens."""
    prompt: str = PROMPT_TEMPLATE
    """Prompt layout that the model was trained with."""


@dataclass(frozen=True)
class Manifest:
    """All that is known of a model without loading it."""

    name: str
    """Short name under which it is installed: letters, digits, `.`, `_` and `-`, 64 at most."""
    description: str
    """One line for people."""
    roles: Roles
    """The roles it fills, and where their files lie."""
    files: Mapping[str, FileEntry]
    """Every file of the model but the manifest: relative path with `/` between parts -> size and hash."""
    tokenizer: str = "tokenizer.json"
    """Relative path of the tokenizer, in the format of the `tokenizers` package."""
    generation: GenerationDefaults = GenerationDefaults()
    """Sampling defaults and prompt layout."""
    provenance: Mapping[str, Any] = field(default_factory=dict)
    """Free: hashes of the training data, seed, steps, date, the model it was made from, results."""
    licence: str = ""
    """SPDX identifier of the weights' licence."""
    format_version: int = FORMAT_VERSION
    """Version of this layout; a reader refuses newer ones."""

    @property
    def bytes(self) -> int:
        """Size of all files together."""
        return sum(entry.bytes for entry in self.files.values())

    @property
    def digest(self) -> str:
        """One SHA-256 for the whole model: equal where all files are equal."""
        lines = "".join(f"{entry.sha256}  {path}\n" for path, entry in sorted(self.files.items()))
        return hashlib.sha256(lines.encode()).hexdigest()


def load_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of a model folder; the files it lists are not opened (see `verify_files`).

    Raises:
        ModelError: there is no model here, its manifest is broken, or a newer version of coderl-lsp made it.
    """
    path = folder / MANIFEST_FILE
    try:
        if not folder.is_dir():
            raise ModelError(
                f"There is no model folder {folder}; `coderl-lsp models list` shows the models that are installed."
            )
        if path.stat().st_size > _MAX_MANIFEST_BYTES:
            raise ModelError(f"{path} is no manifest of coderl-lsp: it is larger than 1 MB.")
        data = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        raise ModelError(
            f"{folder} is no model of coderl-lsp: it has no {MANIFEST_FILE}; "
            "convert a transformers checkpoint with `coderl-lsp models add`."
        ) from None
    except OSError as error:
        raise ModelError(f"{path} could not be read: {error.strerror or error}.") from None
    except (ValueError, RecursionError) as error:
        what = "not UTF-8" if isinstance(error, UnicodeDecodeError) else "not valid JSON"
        raise ModelError(f"{path} is {what}: install the model again with `coderl-lsp models add --replace`.") from None
    try:
        return _manifest(data)
    except _Invalid as error:
        raise ModelError(f"{path} is no valid manifest: {error}; install the model again.") from None
    except _TooNew:
        raise ModelError(f"{folder} was made by a newer coderl-lsp: update coderl-lsp to use it.") from None


def write_manifest(
    folder: Path,
    *,
    name: str,
    description: str,
    roles: Roles,
    tokenizer: str = "tokenizer.json",
    generation: GenerationDefaults | None = None,
    provenance: Mapping[str, Any] | None = None,
    licence: str = "Apache-2.0",
) -> Manifest:
    """Hash every file of a folder (hidden ones left out) and write the manifest that makes it a model.

    Raises:
        ModelError: a file that a role needs is missing, or a value is not allowed.
    """
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    relative = {path.relative_to(folder).as_posix(): path for path in paths}
    files = {
        name: FileEntry(sha256_of(path), path.stat().st_size)
        for name, path in relative.items()
        if name != MANIFEST_FILE and not any(part.startswith(".") for part in name.split("/"))
    }
    manifest = Manifest(
        name=name,
        description=description,
        roles=roles,
        files=files,
        tokenizer=tokenizer,
        generation=generation or GenerationDefaults(),
        provenance=dict(provenance or {}),
        licence=licence,
    )
    data = _as_json(manifest)
    try:
        text = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
        read = _manifest(json.loads(text))
    except (_Invalid, _TooNew, TypeError, ValueError) as error:
        raise ModelError(f"No manifest can be written for {folder}: {error}.") from None
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".manifest-")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.chmod(temporary, 0o644)
    os.replace(temporary, folder / MANIFEST_FILE)
    return read


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def is_model_name(name: str) -> bool:
    """Whether a model may be called `name`: it must do as a folder's name on every system."""
    stem = name.partition(".")[0].upper()
    reserved = stem in ("CON", "PRN", "AUX", "NUL") or re.fullmatch(r"(COM|LPT)\d", stem) is not None
    return _NAME.fullmatch(name) is not None and not reserved and not name.endswith(".")


class _Invalid(Exception):
    """What is wrong with the content of a manifest: the middle of a sentence."""


class _TooNew(Exception):
    """The manifest has a format version that this code does not know."""


def _as_json(manifest: Manifest) -> dict[str, Any]:
    data = asdict(manifest)
    data["roles"] = {role: files for role, files in data["roles"].items() if files is not None}
    return {"format_version": data.pop("format_version"), **data}


def _manifest(data: Any) -> Manifest:
    fields = _Fields(data, "")
    version = fields.integer("format_version")
    if version > FORMAT_VERSION:
        raise _TooNew
    if version < 1:
        raise _Invalid("its `format_version` is below 1")
    name = fields.text("name")
    if not is_model_name(name):
        raise _Invalid(f"`name` is {name!r}, which no model may be called")
    files = {}
    for path, entry in fields.part("files").values.items():
        _check_relative(path, "files")
        part = _Fields(entry, f"files.{path}")
        sha256 = part.text("sha256")
        if _SHA256.fullmatch(sha256) is None:
            raise _Invalid(f"`files.{path}.sha256` is not 64 lower-case hexadecimal digits")
        files[path] = FileEntry(sha256, part.integer("bytes"))
    tokenizer = fields.text("tokenizer", "tokenizer.json")
    _require(files, tokenizer, "tokenizer")
    return Manifest(
        name=name,
        description=fields.text("description", ""),
        roles=_roles(fields.part("roles"), files),
        files=files,
        tokenizer=tokenizer,
        generation=_generation(fields.part("generation", {})),
        provenance=fields.part("provenance", {}).values,
        licence=fields.text("licence", ""),
        format_version=version,
    )


def _roles(fields: _Fields, files: Mapping[str, FileEntry]) -> Roles:
    found: dict[str, RoleFiles] = {}
    needs = {"actor": _ACTOR_FILES, "critic": _CRITIC_FILES, "repair": _ACTOR_FILES, "library": _LIBRARY_FILES}
    for role, needed in needs.items():
        if fields.values.get(role) is None:
            continue
        folder = fields.part(role).text("folder", ".")
        if folder != ".":
            _check_relative(folder, f"roles.{role}.folder")
        for file in needed:
            _require(files, str(PurePosixPath(folder) / file), f"roles.{role}")
        found[role] = RoleFiles(folder)
    if "actor" not in found:
        raise _Invalid("`roles.actor` is missing")
    return Roles(**found)


def _generation(fields: _Fields) -> GenerationDefaults:
    defaults = GenerationDefaults()
    generation = GenerationDefaults(
        temperature=fields.number("temperature", defaults.temperature),
        top_p=fields.number("top_p", defaults.top_p),
        max_tokens=fields.integer("max_tokens", defaults.max_tokens),
        prompt=fields.text("prompt", defaults.prompt),
    )
    if not 0 <= generation.temperature <= 10:
        raise _Invalid("`generation.temperature` is not between 0 and 10")
    if not 0 < generation.top_p <= 1:
        raise _Invalid("`generation.top_p` is not above 0 and at most 1")
    if not 0 < generation.max_tokens <= 1000:
        raise _Invalid("`generation.max_tokens` is not between 1 and 1000")
    if generation.prompt != PROMPT_TEMPLATE:
        raise _TooNew
    return generation


def _require(files: Mapping[str, FileEntry], path: str, key: str) -> None:
    if path not in files:
        raise _Invalid(f"`{key}` needs the file {path}, which `files` does not list")


def _check_relative(path: str, key: str) -> None:
    """A path in a manifest must stay inside the model folder, on every system."""
    parts = path.split("/")
    if "\\" in path or ":" in path or "\0" in path or any(part in ("", ".", "..") for part in parts):
        raise _Invalid(f"`{key}` has the path {path!r}, which is not one inside the model folder")


class _Fields:
    """The keys of one JSON object, read with their types checked."""

    def __init__(self, values: Any, where: str) -> None:
        if not isinstance(values, dict):
            raise _Invalid(f"`{where}` is not an object" if where else "it is not a JSON object")
        self.values: dict[str, Any] = values
        self._where = where

    def _get(self, key: str, default: Any) -> tuple[Any, str]:
        path = f"{self._where}.{key}" if self._where else key
        if key not in self.values and default is None:
            raise _Invalid(f"`{path}` is missing")
        return self.values.get(key, default), path

    def text(self, key: str, default: str | None = None) -> str:
        value, path = self._get(key, default)
        if not isinstance(value, str):
            raise _Invalid(f"`{path}` is not a string")
        return value

    def integer(self, key: str, default: int | None = None) -> int:
        value, path = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise _Invalid(f"`{path}` is not a whole number")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        value, path = self._get(key, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise _Invalid(f"`{path}` is not a number")
        return float(value)

    def part(self, key: str, default: dict[str, Any] | None = None) -> _Fields:
        value, path = self._get(key, default)
        return _Fields(value, path)
