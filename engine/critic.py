"""The critic: how likely a program is to pass, and how that likelihood develops token by token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from engine.actor import special_id
from engine.verdict import Outcome

MAX_PROMPT_TOKENS = 320
MAX_PROGRAM_TOKENS = 256


@dataclass(frozen=True)
class Judgement:
    """What the critic says of one program."""

    outcome: NDArray[np.float32]
    """Probability of each Outcome, [4]."""
    token_scores: NDArray[np.float32]
    """Probability of PassedTest having read tokens 0..t, [T]; the end token, if given, included."""

    @property
    def passed(self) -> float:
        """The binary critic: p(PassedTest)."""
        return float(self.outcome[Outcome.PASSED_TEST])


class Critic:
    """A critic exported by `training.export`."""

    def __init__(self, folder: Path, *, threads: int = 0, providers: Sequence[str] = ("CPUExecutionProvider",)) -> None:
        """Load critic.onnx and tokenizer.json from a model folder's critic files.

        Args:
            folder: where the files lie.
            threads: ONNX Runtime threads; 0 lets it take every core.
            providers: ONNX Runtime execution providers, best first.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(str(folder / "critic.onnx"), options, providers=list(providers))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.encode_special_tokens = True  # a program that holds "</s>" as text does not end there
        self.end_id = special_id(self.tokenizer, "</s>")

    def judge(self, prompt: str, programs: Sequence[str]) -> list[Judgement]:
        """Judge whole programs for one prompt.

        CodeRL pools by the element-wise maximum over positions (arXiv 2207.01780, section 3.2); here only over the
        program's own tokens, its end token included.
        """
        if not programs:
            return []
        prompt_ids = np.array(
            self.tokenizer.encode(prompt, add_special_tokens=False).ids[:MAX_PROMPT_TOKENS] or [self.end_id]
        )
        encoded = [
            [*self.tokenizer.encode(p, add_special_tokens=False).ids[:MAX_PROGRAM_TOKENS], self.end_id]
            for p in programs
        ]
        width = max(len(ids) for ids in encoded)
        padded = np.zeros((len(encoded), width), np.int64)  # [N, T]
        for row, ids in enumerate(encoded):
            padded[row, : len(ids)] = ids
        (logits,) = self.session.run(["token_logits"], {"prompt": prompt_ids, "programs": padded})  # [N, T, 4]
        judgements = []
        for row, ids in enumerate(encoded):
            own = logits[row, : len(ids)]  # [T, 4]
            judgements.append(Judgement(softmax(own.max(axis=0)), softmax(own)[:, Outcome.PASSED_TEST]))
        return judgements


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: NDArray[np.float32] = shifted / shifted.sum(axis=-1, keepdims=True)
    return result
