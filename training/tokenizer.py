"""Trains the byte-level BPE tokenizer with newline-and-indentation tokens.

    python -m training.tokenizer --vocab 8192 --out runs/tokenizer.json TEXT.jsonl [TEXT.jsonl ...]

Each line of the input is a JSON object; its string values are the training text.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from training.errors import StageFailed

PAD, BOS, EOS, UNK, MASK = "<pad>", "<s>", "</s>", "<unk>", "<mask>"
SPECIALS = [PAD, BOS, EOS, UNK, MASK]
"""Ids 0 to 4, CodeT5's order; decoding starts from <pad> as in T5 and ends at </s>."""
SENTINELS = [f"<extra_id_{i}>" for i in range(32)]

# A newline together with the indentation after it is one piece, so a token can say "next line, two levels in".
# Digits stand alone, so that numbers are read digit by digit. Identifiers split at underscores and case changes.
PIECES = r"\n[ ]*|[ ]?_*[A-Z]?[a-z]+| ?[A-Z]+(?![a-z])| ?[0-9]| ?[^\sA-Za-z0-9]+|[ ]+(?=[ ])|\s"


def blank_tokenizer() -> Tokenizer:
    """Return an untrained tokenizer with the project's pre-tokenization and byte-level decoding."""
    tokenizer = Tokenizer(models.BPE(unk_token=None))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def load_tokenizer(path: Path, vocab_size: int | None = None) -> Tokenizer:
    """Read a tokenizer.json.

    Args:
        path: the file.
        vocab_size: entries of the model that is to read its tokens, where that is known.

    Raises:
        StageFailed: there is no such file, it is none, or it has more entries than the model.
    """
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # noqa: BLE001 - the library raises nothing narrower
        raise StageFailed(f"{path} is no tokenizer ({error}); `coderl-train tokenizer` makes one.") from None
    if vocab_size is not None and tokenizer.get_vocab_size() > vocab_size:
        raise StageFailed(
            f"{path} has {tokenizer.get_vocab_size()} entries and the model {vocab_size}: it is of another vocabulary; "
            f"make one with `coderl-train tokenizer --vocab {vocab_size}`."
        )
    return tokenizer


def train_tokenizer(texts: Iterator[str], vocab_size: int) -> Tokenizer:
    """Train BPE on texts; every byte is in the alphabet, so any input can be encoded and decoded without loss."""
    tokenizer = blank_tokenizer()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=SPECIALS + SENTINELS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=16,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def texts_of(paths: list[Path]) -> Iterator[str]:
    """Yield every string value of JSON-lines files."""
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield from (value for value in json.loads(line).values() if isinstance(value, str))


def main() -> None:
    """Train and save a tokenizer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", nargs="+", type=Path)
    parser.add_argument("--vocab", type=int, default=8192)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    tokenizer = train_tokenizer(texts_of(options.inputs), options.vocab)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(options.out))
    print(f"{tokenizer.get_vocab_size()} tokens in {options.out}")


if __name__ == "__main__":
    main()
