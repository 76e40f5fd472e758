"""Whether a model folder holds exactly the files that its manifest lists."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from engine.model_store.manifest import MANIFEST_FILE, Manifest, ModelError, load_manifest, sha256_of


@dataclass(frozen=True)
class FileCheck:
    """What was found in a model folder."""

    missing: tuple[str, ...] = ()
    """Listed files that are not there."""
    corrupt: tuple[tuple[str, str], ...] = ()
    """Listed files that are not what they should be, each with what is wrong with it."""
    foreign: tuple[str, ...] = ()
    """Files that the manifest does not list. They are never read or copied, so they do no harm."""

    @property
    def intact(self) -> bool:
        """Whether the model can be used."""
        return not (self.missing or self.corrupt)

    @property
    def problem(self) -> str:
        """What is wrong, as the middle of a sentence; empty where the model is intact."""
        if self.intact:
            return ""
        shown = [f"{name} is missing" for name in self.missing] + [f"{name} {what}" for name, what in self.corrupt]
        more = f" and {len(shown) - 3} more files are damaged" if len(shown) > 3 else ""
        return ", ".join(shown[:3]) + more


def verify_files(folder: Path, manifest: Manifest | None = None, *, hashes: bool = True) -> FileCheck:
    """Compare a model folder with its manifest: names and sizes, and with `hashes` the content too.

    Raises:
        ModelError: the folder has no valid manifest.
    """
    manifest = manifest or load_manifest(folder)
    # `os.walk` passes over folders that go while it walks, as those of a model that is being replaced do.
    found = (Path(root, name).relative_to(folder).as_posix() for root, _, names in os.walk(folder) for name in names)
    foreign = tuple(name for name in sorted(found) if name != MANIFEST_FILE and name not in manifest.files)
    return replace(_listed_files(folder, manifest, hashes), foreign=foreign)


def require_intact(folder: Path, manifest: Manifest | None = None, *, hashes: bool = True) -> None:
    """Raise ModelError, naming what is damaged and what to do, unless every listed file is as it should be."""
    check = _listed_files(folder, manifest or load_manifest(folder), hashes)
    if not check.intact:
        raise ModelError(f"The model in {folder} is damaged: {check.problem}; install it again.")


def _listed_files(folder: Path, manifest: Manifest, hashes: bool) -> FileCheck:
    missing: list[str] = []
    corrupt: list[tuple[str, str]] = []
    for name, entry in manifest.files.items():
        path = folder / name
        try:
            if not path.is_file():
                missing.append(name)
            elif path.stat().st_size != entry.bytes:
                corrupt.append((name, f"has {path.stat().st_size} bytes instead of {entry.bytes}"))
            elif hashes and sha256_of(path) != entry.sha256:
                corrupt.append((name, "does not have the content that the manifest says (SHA-256 differs)"))
        except OSError as error:
            corrupt.append((name, f"could not be read ({error.strerror or error})"))
    return FileCheck(tuple(missing), tuple(corrupt))
