"""Turns a transformers checkpoint, local or on the Hugging Face hub, into a model folder, by the training package.

It runs in a process of its own, so that the engine stays free of torch. This is the one place where coderl-lsp may use
the network, and only for a hub model that the user names.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

from engine.commands.outcome import CommandFailed

_CONVERTER = "training.export.convert"
_NEEDED = ("torch", "transformers")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def is_hub_id(source: str) -> bool:
    """Whether `source` can be the name of a model on the hub: `owner/name`."""
    return _HUB_ID.fullmatch(source) is not None


def is_checkpoint(folder: Path) -> bool:
    """Whether a folder holds a transformers checkpoint."""
    weights = ("*.safetensors", "pytorch_model*.bin")
    return (folder / "config.json").is_file() and any(any(folder.glob(pattern)) for pattern in weights)


def convert(source: str, out: Path) -> None:
    """Write the checkpoint `source`, an absolute folder or a hub id, as a model into the folder `out`, to be made.

    Raises:
        CommandFailed: the training extra is not installed, or the checkpoint cannot be fetched or converted.
    """
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise CommandFailed(
            f"Converting {source} needs {' and '.join(missing)}: install them with `pip install coderl-lsp[train]`."
        )
    # What it prints is for people; standard output is not its own. It starts where no package of the user's lies, since
    # `-m` looks into the working directory first.
    run = subprocess.run(
        [sys.executable, "-m", _CONVERTER, source, str(out)],
        cwd=out.parent,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr.fileno(),
        stderr=subprocess.PIPE,
        check=False,
    )
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[-1].strip().rstrip(".") if said else f"the converter ended with code {run.returncode}"
        raise CommandFailed(f"{source} could not be converted: {reason}.")
