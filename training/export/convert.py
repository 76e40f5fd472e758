"""Converts a transformers T5 checkpoint (CodeT5, CodeT5+ or one's own) into a model folder.

    python -m training.export.convert SOURCE OUT

SOURCE is a folder with config.json and weights, or a hub id, which is downloaded because the user named it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tokenizers import Tokenizer
from transformers import AutoTokenizer, T5ForConditionalGeneration

from training.export.model import export_model


def convert(source: str, out: Path) -> None:
    """Load a checkpoint and write it as a model folder with an actor only.

    Tied weights are exported int8, others in float.

    Raises:
        OSError: no such checkpoint.
        ValueError: it is not a T5 that can be exported.
    """
    model = T5ForConditionalGeneration.from_pretrained(source).eval()
    tokenizer = AutoTokenizer.from_pretrained(source)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tokenizer.json"
        backend: Tokenizer = tokenizer.backend_tokenizer
        backend.save(str(path))
        export_model(
            out,
            model,
            None,
            path,
            name=Path(source).name,
            description=f"converted from {source}",
            repairs=False,
            provenance={"source": source},
            int8=bool(model.config.tie_word_embeddings),
        )


def main() -> int:
    """Convert; one sentence on stderr where it fails."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    source, out = sys.argv[1:]
    try:
        convert(source, Path(out))
    except (OSError, ValueError, KeyError) as error:
        print(f"{source} cannot be converted: {str(error).splitlines()[0]}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
