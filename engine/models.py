"""What one model folder holds, loaded: actor, critic, repair and library, ready to run."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.sampling import SamplingSettings

if TYPE_CHECKING:
    from engine.actor import Actor
    from engine.critic import Critic
    from engine.library import Library
    from engine.model_store import Manifest

_FATAL = 4
"""ONNX Runtime's logging level at which only what ends the process is printed."""


@dataclass(frozen=True)
class Models:
    """What a search needs of a model."""

    actor: Actor
    critic: Critic | None
    """None where the model has none: ranking and refining then go without."""
    repair: Actor | None
    """None where the model cannot repair; often the actor itself behind another prompt."""
    defaults: SamplingSettings
    """The model's own generation settings."""
    library: Library | None = None
    """Programs that solved earlier tasks; None where the model has none."""

    @classmethod
    def load(cls, folder: Path, manifest: Manifest, threads: int = 0) -> Models:
        """Load the networks that a manifest names.

        Args:
            folder: the model's folder.
            manifest: what `model_store.load_manifest` read from it.
            threads: ONNX Runtime threads for each network; 0 lets it take every core.

        Raises:
            ModelError: a file cannot be loaded; the message names the folder and what to do.
        """
        # ONNX Runtime takes a second to import: only whoever generates pays for it.
        from engine.actor import Actor
        from engine.critic import Critic
        from engine.library import LIBRARY_FILE, Library
        from engine.model_store import ModelError

        providers = available_providers()
        roles = manifest.roles
        try:
            actor = Actor(folder / roles.actor.folder, threads=threads, providers=providers)
            critic = (
                Critic(folder / roles.critic.folder, threads=threads, providers=providers) if roles.critic else None
            )
            repair: Actor | None = None
            if roles.repair:
                same = roles.repair.folder == roles.actor.folder
                repair = actor if same else Actor(folder / roles.repair.folder, threads=threads, providers=providers)
            library = Library.load(folder / roles.library.folder / LIBRARY_FILE) if roles.library else None
        except (
            Exception
        ) as error:  # ONNX Runtime and tokenizers raise many kinds; each means that this model is unusable
            raise ModelError(
                f"The model in {folder} cannot be loaded ({str(error).splitlines()[0][:200]}); "
                "check it with `coderl-lsp models verify` and add it again."
            ) from error
        defaults = SamplingSettings(
            manifest.generation.temperature, manifest.generation.top_p, manifest.generation.max_tokens
        )
        return cls(actor, critic, repair, defaults, library)

    def sampling(self, temperature: float | None, top_p: float | None, max_tokens: int | None) -> SamplingSettings:
        """The model's generation settings with those replaced that are given."""
        return SamplingSettings(
            self.defaults.temperature if temperature is None else temperature,
            self.defaults.top_p if top_p is None else top_p,
            self.defaults.max_tokens if max_tokens is None else max_tokens,
        )


def available_providers() -> Sequence[str]:
    """Execution providers to use: CUDA where this ONNX Runtime has it and a driver is installed, the CPU always."""
    import onnxruntime

    # A provider that cannot be loaded is passed over; what ONNX Runtime prints of it would alarm whoever has no GPU.
    onnxruntime.set_default_logger_severity(_FATAL)
    cuda = "CUDAExecutionProvider"
    usable = cuda in onnxruntime.get_available_providers() and _has_cuda_driver()
    return [cuda, "CPUExecutionProvider"] if usable else ["CPUExecutionProvider"]


def _has_cuda_driver() -> bool:
    try:
        ctypes.CDLL("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    except OSError:
        return False
    return True
