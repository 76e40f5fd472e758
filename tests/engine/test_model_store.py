"""Model folders: what a manifest may say, what counts as damage, and a store that never holds half a model."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model_store import (
    DEFAULT_NAME,
    MANIFEST_FILE,
    GenerationDefaults,
    Manifest,
    ModelError,
    ModelStore,
    RoleFiles,
    Roles,
    load_manifest,
    require_intact,
    verify_files,
    write_manifest,
)

ACTOR = ("encoder.onnx", "decoder.onnx", "embedding.bin", "tokenizer.json")


def make_model(folder: Path, name: str = "small", content: bytes = b"weights", **more: Any) -> Manifest:
    """A model folder whose files are only bytes: nothing here loads them."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in (*ACTOR, "critic.onnx"):
        (folder / file).write_bytes(content + file.encode())
    here = RoleFiles()
    return write_manifest(folder, name=name, description="a model", roles=Roles(here, here, here), **more)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    make_model(tmp_path / "source")
    return tmp_path / "source"


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "data")


def names(store: ModelStore) -> list[str]:
    return [model.name for model in store.list()]


# --- manifests ---


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    generation = GenerationDefaults(temperature=0.6, top_p=0.9, max_tokens=120)
    written = make_model(tmp_path, generation=generation, provenance={"seed": 7, "data": ["a" * 64]}, licence="MIT")
    read = load_manifest(tmp_path)
    assert read == written
    assert read.roles == Roles(RoleFiles("."), RoleFiles("."), RoleFiles("."))
    assert read.roles.names() == ("actor", "critic", "repair")
    assert (read.generation, read.licence, read.provenance["seed"]) == (generation, "MIT", 7)
    assert set(read.files) == {*ACTOR, "critic.onnx"}
    assert read.bytes == sum((tmp_path / name).stat().st_size for name in read.files)
    assert verify_files(tmp_path).intact


def test_roles_may_have_folders_of_their_own(tmp_path: Path) -> None:
    for folder in ("actor", "repair"):
        (tmp_path / folder).mkdir()
        for file in ACTOR:
            (tmp_path / folder / file).write_bytes(b"x")
    (tmp_path / ".hidden").write_text("no part of it")
    roles = Roles(RoleFiles("actor"), None, RoleFiles("repair"))
    written = write_manifest(tmp_path, name="m", description="", roles=roles, tokenizer="actor/tokenizer.json")
    assert load_manifest(tmp_path).roles == roles and written.roles.names() == ("actor", "repair")
    assert written.roles.actor.path(tmp_path) == tmp_path / "actor"
    assert ".hidden" not in written.files


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    one = make_model(tmp_path / "1").digest
    assert make_model(tmp_path / "2", name="other").digest == one
    assert make_model(tmp_path / "3", content=b"other").digest != one


def test_a_manifest_is_not_written_for_half_a_model(tmp_path: Path) -> None:
    (tmp_path / "encoder.onnx").write_bytes(b"x")
    with pytest.raises(ModelError, match=r"tokenizer\.json"):
        write_manifest(tmp_path, name="m", description="", roles=Roles(RoleFiles()))
    assert [path.name for path in tmp_path.iterdir()] == ["encoder.onnx"]
    with pytest.raises(ModelError, match="no model may be called"):
        make_model(tmp_path, name="a/b")


def changed(folder: Path, *path: str, value: Any) -> None:
    """Put `value` at a path of keys in a folder's manifest; None deletes the key."""
    data = json.loads((folder / MANIFEST_FILE).read_text())
    part = data
    for key in path[:-1]:
        part = part[key]
    if value is None:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    (folder / MANIFEST_FILE).write_text(json.dumps(data))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("format_version",), None, "`format_version` is missing"),
        (("format_version",), "1", "`format_version` is not a whole number"),
        (("format_version",), 0, "below 1"),
        (("format_version",), 2, "made by a newer coderl-lsp"),
        (("generation", "prompt"), "coderl-2", "made by a newer coderl-lsp"),
        (("name",), "../up", "no model may be called"),
        (("name",), "CON", "no model may be called"),
        (("name",), 3, "`name` is not a string"),
        (("roles",), [], "`roles` is not an object"),
        (("roles", "actor"), None, "`roles.actor` is missing"),
        (("roles", "actor", "folder"), "nowhere", "`roles.actor` needs the file nowhere/encoder.onnx"),
        (("roles", "actor", "folder"), "../source", "not one inside the model folder"),
        (("files",), {}, "needs the file tokenizer.json"),
        (("files", "/etc/passwd"), {"sha256": "0" * 64, "bytes": 1}, "not one inside the model folder"),
        (("files", "a/../../b"), {"sha256": "0" * 64, "bytes": 1}, "not one inside the model folder"),
        (("files", "C:\\x"), {"sha256": "0" * 64, "bytes": 1}, "not one inside the model folder"),
        (("files", "critic.onnx", "sha256"), "abc", "64 lower-case"),
        (("files", "critic.onnx", "bytes"), -1, "not a whole number"),
        (("files", "critic.onnx"), 7, "`files.critic.onnx` is not an object"),
        (("generation", "temperature"), "hot", "`generation.temperature` is not a number"),
        (("generation", "top_p"), 0, "top_p"),
        (("generation", "max_tokens"), 10**6, "max_tokens"),
    ],
)
def test_a_manifest_that_is_wrong_names_the_path_and_the_key(
    source: Path, path: tuple[str, ...], value: Any, words: str
) -> None:
    changed(source, *path, value=value)
    with pytest.raises(ModelError) as raised:
        load_manifest(source)
    assert words in str(raised.value) and str(source) in str(raised.value)


VALUES = st.none() | st.booleans() | st.floats() | st.text()


@given(st.recursive(VALUES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_any_json_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    folder = tmp_path_factory.mktemp("model")
    (folder / MANIFEST_FILE).write_text(json.dumps(value))
    with pytest.raises(ModelError):
        load_manifest(folder)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b" " * 1_100_000])
def test_a_manifest_that_is_no_json(source: Path, data: bytes) -> None:
    (source / MANIFEST_FILE).write_bytes(data)
    with pytest.raises(ModelError, match=MANIFEST_FILE):
        load_manifest(source)


def test_a_foreign_folder_is_told_from_a_missing_one(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match=r"is no model of coderl-lsp: it has no manifest\.json"):
        load_manifest(tmp_path)
    with pytest.raises(ModelError, match="There is no model folder"):
        load_manifest(tmp_path / "none")


def test_keys_of_later_versions_are_passed_over(source: Path) -> None:
    before = load_manifest(source)
    changed(source, "colour", value="blue")
    changed(source, "generation", "colour", value="blue")
    assert load_manifest(source) == before


# --- damage ---


def test_every_kind_of_damage_is_named(source: Path) -> None:
    (source / "critic.onnx").unlink()
    (source / "embedding.bin").write_bytes(b"short")
    (source / "encoder.onnx").write_bytes(b"Weightsencoder.onnx")
    (source / "notes.txt").write_text("mine")
    check = verify_files(source)
    assert check.missing == ("critic.onnx",)
    assert [name for name, _ in check.corrupt] == ["embedding.bin", "encoder.onnx"]
    assert "5 bytes instead of" in check.problem and "SHA-256" in check.problem
    assert check.foreign == ("notes.txt",)
    with pytest.raises(ModelError, match=r"is damaged: critic\.onnx is missing"):
        require_intact(source)


def test_sizes_alone_are_a_quick_check(source: Path) -> None:
    (source / "encoder.onnx").write_bytes(b"Weightsencoder.onnx")
    assert verify_files(source, hashes=False).intact
    assert not verify_files(source).intact


def test_foreign_files_do_no_harm(source: Path) -> None:
    (source / "notes.txt").write_text("mine")
    require_intact(source)


# --- the store ---


def test_add_resolve_remove(store: ModelStore, source: Path) -> None:
    (source / "notes.txt").write_text("not part of the model")
    added = store.add(source)
    assert added.folder == store.models_dir / "small"
    assert verify_files(added.folder).intact and not verify_files(added.folder).foreign
    assert store.resolve("small") == added
    assert store.resolve(str(source)).folder == source and store.resolve(source).folder == source
    assert names(store) == [DEFAULT_NAME, "small"]
    assert store.remove("small") == added.folder
    assert names(store) == [DEFAULT_NAME] and not list(store.models_dir.iterdir())


def test_the_current_model(store: ModelStore, source: Path) -> None:
    store.add(source)
    assert store.current_name == DEFAULT_NAME
    store.set_current("small")
    assert store.resolve(None).folder == store.models_dir / "small"
    assert [model.name for model in store.list() if model.is_current] == ["small"]
    store.remove("small")
    assert store.current_name == DEFAULT_NAME
    with pytest.raises(ModelError, match="There is no model 'small'"):
        store.set_current("small")


def test_a_current_model_that_is_gone_is_said(store: ModelStore, source: Path) -> None:
    store.add(source)
    store.set_current("small")
    shutil.rmtree(store.models_dir / "small")
    with pytest.raises(ModelError, match="The current model 'small'"):
        store.resolve(None)


def test_a_missing_default_model_says_what_to_do(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.model_store.store._DEFAULT_FOLDER", tmp_path / "gone")
    with pytest.raises(ModelError, match="install coderl-lsp again"):
        store.resolve(None)
    assert store.list()[0].problem


def test_the_default_model_ships_in_the_package(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_model(tmp_path / "package", name="coderl-tiny")
    monkeypatch.setattr("engine.model_store.store._DEFAULT_FOLDER", tmp_path / "package")
    assert store.resolve(None) == store.resolve(DEFAULT_NAME)
    assert store.resolve(None).folder == tmp_path / "package"
    with pytest.raises(ModelError, match="cannot be removed"):
        store.remove(DEFAULT_NAME)


def test_a_taken_name(store: ModelStore, source: Path, tmp_path: Path) -> None:
    store.add(source)
    make_model(tmp_path / "newer", content=b"newer")
    with pytest.raises(ModelError, match="`--replace`"):
        store.add(tmp_path / "newer")
    assert store.add(tmp_path / "newer", replace=True).manifest == load_manifest(tmp_path / "newer")
    assert [path.name for path in store.models_dir.iterdir()] == ["small"]
    make_model(tmp_path / "default", name=DEFAULT_NAME)
    with pytest.raises(ModelError, match="kept for the one that ships"):
        store.add(tmp_path / "default")


@pytest.mark.parametrize("damage", [b"", b"Weightscritic.onnx"])
def test_a_damaged_model_is_not_added(store: ModelStore, source: Path, damage: bytes) -> None:
    (source / "critic.onnx").write_bytes(damage)
    with pytest.raises(ModelError, match=r"critic\.onnx") as raised:
        store.add(source)
    assert str(source) in str(raised.value)
    assert names(store) == [DEFAULT_NAME]
    assert not store.models_dir.exists() or not list(store.models_dir.iterdir())


def test_what_fails_half_way_leaves_nothing(store: ModelStore, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.add(source)
    before = load_manifest(store.models_dir / "small")
    real = shutil.copyfile

    def full(source: Any, target: Any) -> Any:
        if Path(target).name == "tokenizer.json":
            raise OSError(28, "No space left on device")
        return real(source, target)

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(ModelError, match="No space left on device"):
        store.add(source, replace=True)
    assert [path.name for path in store.models_dir.iterdir()] == ["small"]
    assert load_manifest(store.models_dir / "small") == before and verify_files(store.models_dir / "small").intact


def test_a_failed_replacement_puts_the_old_model_back(
    store: ModelStore, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(source)
    real = Path.rename

    def rename(self: Path, target: Any) -> Path:
        if self.name == "new":
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(ModelError, match="Permission denied"):
        store.add(source, replace=True)
    assert verify_files(store.models_dir / "small").intact


def test_readers_see_whole_models_while_one_is_replaced(store: ModelStore, source: Path, tmp_path: Path) -> None:
    make_model(tmp_path / "other", content=b"other" * 1000)
    store.add(source)
    whole = {load_manifest(source).digest, load_manifest(tmp_path / "other").digest}
    stop = threading.Event()
    seen: set[str] = set()
    wrong: list[str] = []

    def read() -> None:
        while not stop.is_set():
            try:
                seen.add(store.resolve("small").manifest.digest)
            except ModelError as error:
                wrong.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    for replacement in [tmp_path / "other", source] * 5:
        store.add(replacement, replace=True)
        time.sleep(0.15)
    stop.set()
    reader.join()
    assert seen == whole and not wrong


def test_a_folder_that_goes_while_it_is_checked(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is being replaced is renamed at any time: that is a model which is not there, never an OSError."""
    manifest = load_manifest(source)

    def gone(path: Any) -> Any:
        raise FileNotFoundError(2, "No such file or directory", os.fspath(path))

    monkeypatch.setattr(os, "scandir", gone)
    assert verify_files(source, manifest).intact
    source.rename(source.with_name("aside"))
    assert set(verify_files(source, manifest).missing) == set(manifest.files)
    with pytest.raises(ModelError, match="is missing"):
        require_intact(source, manifest)


def test_what_a_killed_addition_left_is_swept_up_in_time(store: ModelStore, source: Path) -> None:
    store.models_dir.mkdir(parents=True)
    old, new = store.models_dir / ".incoming-old", store.models_dir / ".incoming-new"
    old.mkdir()
    new.mkdir()
    os.utime(old, (time.time() - 10**6,) * 2)
    assert names(store) == [DEFAULT_NAME]
    store.add(source)
    assert not old.exists() and new.exists()


def test_a_broken_model_is_listed_with_its_problem(store: ModelStore, source: Path) -> None:
    store.add(source)
    (store.models_dir / "small" / MANIFEST_FILE).write_text("{")
    (small,) = [model for model in store.list() if model.name == "small"]
    assert small.manifest is None and "not valid JSON" in small.problem


@pytest.mark.parametrize("name", ["..", ".", "", "a/b", "none", "/", "x" * 300, "a\0b"])
def test_names_that_are_none(store: ModelStore, name: str) -> None:
    with pytest.raises(ModelError):
        store.remove(name)
    if name not in ("..", ".", "", "/"):
        with pytest.raises(ModelError):
            store.resolve(name)


def test_the_data_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODERL_DATA_DIR", str(tmp_path / "mine"))
    assert ModelStore().models_dir == tmp_path / "mine" / "models"
    monkeypatch.delenv("CODERL_DATA_DIR")
    assert ModelStore().data_dir.name == "coderl-lsp"
