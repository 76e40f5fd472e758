"""The installed models: the default one, which ships with the package, and the user's own."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from engine.model_store.integrity import require_intact, verify_files
from engine.model_store.manifest import MANIFEST_FILE, Manifest, ModelError, is_model_name, load_manifest

DEFAULT_NAME = "default"
DATA_DIR_VARIABLE = "CODERL_DATA_DIR"
"""Environment variable that names the folder to keep models in instead of the platform's data folder."""

_DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / "default_model"
_CURRENT_FILE = "current"
_TEMPORARY_PREFIX = ".incoming-"
_LEFTOVER_SECONDS = 24 * 3600
_REPLACING_SECONDS = 0.05
"""How long a model may be out of sight while another takes its place."""


@dataclass(frozen=True)
class InstalledModel:
    """A model that can be loaded."""

    folder: Path
    """Where its files lie."""
    manifest: Manifest
    """What they are."""


@dataclass(frozen=True)
class ListedModel:
    """One line of the list of models; a broken model is listed too."""

    name: str
    """The name to use it by."""
    folder: Path
    """Where it lies."""
    manifest: Manifest | None
    """None where it is broken."""
    problem: str
    """The sentence that says what is wrong; empty where nothing is."""
    is_current: bool
    """Whether it is the one used where none is named."""


class ModelStore:
    """Finds, adds and removes models. Adding and removing are safe while servers read."""

    def __init__(self, data_dir: Path | None = None) -> None:
        """Use `data_dir`, else the folder that CODERL_DATA_DIR names, else the platform's data folder."""
        self.data_dir = data_dir if data_dir is not None else default_data_dir()

    @property
    def models_dir(self) -> Path:
        """Where the user's models lie, each in a folder of its name."""
        return self.data_dir / "models"

    @property
    def current_name(self) -> str:
        """Name of the model used where none is named."""
        try:
            return (self.data_dir / _CURRENT_FILE).read_text(encoding="utf-8").strip() or DEFAULT_NAME
        except (FileNotFoundError, NotADirectoryError):
            return DEFAULT_NAME
        except (OSError, UnicodeDecodeError):
            raise ModelError(
                f"{self.data_dir / _CURRENT_FILE} could not be read; delete it to use the default model."
            ) from None

    def list(self) -> list[ListedModel]:
        """The default model, then the user's by name. A model that cannot be used is listed with what is wrong."""
        names = [DEFAULT_NAME]
        if self.models_dir.is_dir():
            folders = (path for path in self.models_dir.iterdir() if path.is_dir())
            names += sorted(path.name for path in folders if is_model_name(path.name))
        current = self.current_name
        listed = []
        for name in dict.fromkeys(names):
            try:
                model, problem = self._open(name), ""
            except ModelError as error:
                model, problem = None, str(error)
            listed.append(
                ListedModel(name, self._folder(name), model.manifest if model else None, problem, name == current)
            )
        return listed

    def resolve(self, name_or_path: str | Path | None, *, check: bool = True) -> InstalledModel:
        """The model of a name, or in a folder; without either the current one, else the default.

        With `check` every file must be there and have its size; contents are compared by `require_intact`.

        Raises:
            ModelError: there is no such model, or it is damaged or foreign.
        """
        try:
            return self._resolve(name_or_path, check)
        except ModelError:
            time.sleep(_REPLACING_SECONDS)  # it may just be being replaced
            return self._resolve(name_or_path, check)

    def add(self, folder: Path, *, replace: bool = False) -> InstalledModel:
        """Install a copy of the model in `folder` under its manifest's name: whole, or not at all.

        Only the files that the manifest lists are copied. With `replace` a model of that name gives way; servers that
        have loaded it keep what they have.

        Raises:
            ModelError: the model is broken or foreign, its name is taken, or the copy cannot be written.
        """
        manifest = load_manifest(folder)
        require_intact(folder, manifest, hashes=False)  # the copy's content is checked below
        target = self._folder(manifest.name)
        if manifest.name == DEFAULT_NAME:
            raise ModelError(f"The model in {folder} is called {DEFAULT_NAME!r}, a name kept for the one that ships.")
        if target.exists() and not replace:
            raise ModelError(f"There is a model {manifest.name!r} in {target} already; use `--replace` to replace it.")
        try:
            self.models_dir.mkdir(parents=True, exist_ok=True)
            self._remove_leftovers()
            with tempfile.TemporaryDirectory(
                prefix=_TEMPORARY_PREFIX, dir=self.models_dir, ignore_cleanup_errors=True
            ) as temporary:
                copy = Path(temporary, "new")
                for name in (*manifest.files, MANIFEST_FILE):
                    destination = copy / name
                    destination.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(folder / name, destination)
                check = verify_files(copy)
                if not check.intact:
                    raise ModelError(f"The model in {folder} is damaged: {check.problem}; get it again.")
                _move_in(copy, target, aside=Path(temporary, "old"))
        except OSError as error:
            raise ModelError(f"The model could not be copied to {target}: {error.strerror or error}.") from None
        return InstalledModel(target, load_manifest(target))

    def remove(self, name: str) -> Path:
        """Delete a user's model and return the folder it was in; if it was the current one, the default is again.

        Raises:
            ModelError: there is no such model, it is the default one, or it cannot be deleted.
        """
        if name == DEFAULT_NAME:
            raise ModelError("The default model ships with coderl-lsp and cannot be removed.")
        folder = self._folder(name)
        if not is_model_name(name) or not folder.is_dir():
            raise ModelError(f"There is no model {name!r} in {self.models_dir}.")
        try:
            with tempfile.TemporaryDirectory(
                prefix=_TEMPORARY_PREFIX, dir=self.models_dir, ignore_cleanup_errors=True
            ) as temporary:
                folder.rename(Path(temporary, name))  # gone from view at once, even where deleting takes a while
            if self.current_name == name:
                self.set_current(DEFAULT_NAME)
        except OSError as error:
            raise ModelError(f"The model in {folder} could not be removed: {error.strerror or error}.") from None
        return folder

    def set_current(self, name: str) -> None:
        """Make an installed model the one that is used where none is named.

        Raises:
            ModelError: there is no such model, or the choice cannot be written down.
        """
        path = self.data_dir / _CURRENT_FILE
        if name != DEFAULT_NAME:
            self._open(name)
        try:
            if name == DEFAULT_NAME:
                path.unlink(missing_ok=True)
                return
            temporary = path.with_name(f".{_CURRENT_FILE}-{os.getpid()}")
            temporary.write_text(name + "\n", encoding="utf-8")
            temporary.replace(path)
        except OSError as error:
            raise ModelError(f"{path} could not be written: {error.strerror or error}.") from None

    def _resolve(self, name_or_path: str | Path | None, check: bool) -> InstalledModel:
        if name_or_path is None:
            name = self.current_name
            if self._is_installed(name):
                return self._open(name, check)
            raise ModelError(
                f"The current model {name!r}, which {self.data_dir / _CURRENT_FILE} names, is not installed; "
                "add it again, or delete that file to use the default model."
            )
        text = os.fspath(name_or_path)
        if isinstance(name_or_path, str) and self._is_installed(text):
            return self._open(text, check)
        folder = Path(text).expanduser()
        if os.path.isdir(folder):
            return _read(folder, check)
        if isinstance(name_or_path, str) and is_model_name(text):
            raise ModelError(
                f"There is no model {text!r} in {self.models_dir}; "
                "`coderl-lsp models list` shows those that are installed, `coderl-lsp models add` adds one."
            )
        raise ModelError(f"There is no model folder {folder}; `coderl-lsp models list` shows those that are installed.")

    def _is_installed(self, name: str) -> bool:
        return name == DEFAULT_NAME or (is_model_name(name) and self._folder(name).is_dir())

    def _folder(self, name: str) -> Path:
        return _DEFAULT_FOLDER if name == DEFAULT_NAME else self.models_dir / name

    def _open(self, name: str, check: bool = True) -> InstalledModel:
        folder = self._folder(name)
        if name == DEFAULT_NAME and not (folder / MANIFEST_FILE).exists():
            raise ModelError(
                f"The default model is missing from {folder}: install coderl-lsp again, or name a model with `--model`."
            )
        if not folder.is_dir():
            raise ModelError(f"There is no model {name!r} in {self.models_dir}.")
        return _read(folder, check)

    def _remove_leftovers(self) -> None:
        """Delete what an addition that was killed has left behind."""
        for path in self.models_dir.glob(_TEMPORARY_PREFIX + "*"):
            if time.time() - path.stat().st_mtime > _LEFTOVER_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def default_data_dir() -> Path:
    """The folder for the user's models: what CODERL_DATA_DIR names, else the platform's data folder."""
    named = os.environ.get(DATA_DIR_VARIABLE, "")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return platformdirs.user_data_path("coderl-lsp", appauthor=False)


def _read(folder: Path, check: bool) -> InstalledModel:
    manifest = load_manifest(folder)
    if check:
        require_intact(folder, manifest, hashes=False)
    return InstalledModel(folder, manifest)


def _move_in(copy: Path, target: Path, aside: Path) -> None:
    if not target.exists():
        copy.rename(target)
        return
    # A folder cannot be renamed onto another one; between these two renames there is no model of this name.
    target.rename(aside)
    try:
        copy.rename(target)
    except OSError:
        aside.rename(target)
        raise
