"""Networks are loaded as the manifest says, and what cannot be loaded is named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.model_store import GenerationDefaults, Manifest, ModelError, RoleFiles, Roles
from engine.models import Models, available_providers
from engine.sampling import SamplingSettings

if TYPE_CHECKING:
    from transformers import T5ForConditionalGeneration


@pytest.fixture
def folder(
    tmp_path: Path,
    tiny_t5: T5ForConditionalGeneration,
    export_actor: Callable[[T5ForConditionalGeneration, bool], Path],
) -> Path:
    """A model folder with actors in `a` and `r`."""
    made = export_actor(tiny_t5, True)
    for name in ("a", "r"):
        shutil.copytree(made, tmp_path / name)
    return tmp_path


def manifest(**roles: str) -> Manifest:
    filled = Roles(**{role: RoleFiles(where) for role, where in roles.items()})
    return Manifest("tiny", "", filled, {}, generation=GenerationDefaults(0.5, 0.9, 33))


def test_roles(folder: Path) -> None:
    alone = Models.load(folder, manifest(actor="a"), threads=1)
    assert (alone.critic, alone.repair) == (None, None)
    assert alone.defaults == SamplingSettings(0.5, 0.9, 33)
    shared = Models.load(folder, manifest(actor="a", repair="a"), threads=1)
    assert shared.repair is shared.actor
    apart = Models.load(folder, manifest(actor="a", repair="r"), threads=1)
    assert apart.repair is not None
    assert apart.repair is not apart.actor
    made = list(apart.repair.generate(apart.repair.encode("x"), 2, SamplingSettings(0.0, 1.0, 4)))
    assert len(made) == 2


@pytest.mark.parametrize("file", ["encoder.onnx", "decoder.onnx", "embedding.bin", "tokenizer.json"])
def test_a_broken_file_is_named_with_what_to_do(folder: Path, file: str) -> None:
    (folder / "a" / file).write_bytes(b"nonsense")
    with pytest.raises(ModelError) as caught:
        Models.load(folder, manifest(actor="a"), threads=1)
    assert str(folder) in str(caught.value)
    assert "coderl-lsp models verify" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_critic_is_an_error(folder: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        Models.load(folder, manifest(actor="a", critic="c"), threads=1)


def test_sampling(folder: Path) -> None:
    models = Models.load(folder, manifest(actor="a"), threads=1)
    assert models.sampling(None, None, None) == SamplingSettings(0.5, 0.9, 33)
    assert models.sampling(0.0, 1.0, 5) == SamplingSettings(0.0, 1.0, 5)


def test_providers_end_with_the_cpu() -> None:
    assert available_providers()[-1] == "CPUExecutionProvider"
