"""Models on disk: what a model folder holds, whether it is whole, and which one to use.

    model = ModelStore().resolve(None)  # the current model, else the default one
    require_intact(model.folder)  # every file has its size and SHA-256
    models = Models.load(model.folder, model.manifest)

A model folder is its files and a `manifest.json`; `write_manifest` makes a folder of files into one.
"""

from engine.model_store.integrity import FileCheck, require_intact, verify_files
from engine.model_store.manifest import (
    FORMAT_VERSION,
    MANIFEST_FILE,
    PROMPT_TEMPLATE,
    FileEntry,
    GenerationDefaults,
    Manifest,
    ModelError,
    RoleFiles,
    Roles,
    load_manifest,
    write_manifest,
)
from engine.model_store.store import DEFAULT_NAME, InstalledModel, ListedModel, ModelStore

__all__ = [
    "DEFAULT_NAME",
    "FORMAT_VERSION",
    "MANIFEST_FILE",
    "PROMPT_TEMPLATE",
    "FileCheck",
    "FileEntry",
    "GenerationDefaults",
    "InstalledModel",
    "ListedModel",
    "Manifest",
    "ModelError",
    "ModelStore",
    "RoleFiles",
    "Roles",
    "load_manifest",
    "require_intact",
    "verify_files",
    "write_manifest",
]
