"""Samples with a torch model in place of the engine's actor: for GPUs, where exporting first would be a detour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import T5ForConditionalGeneration

from engine.actor import Generated
from engine.sampling import SamplingSettings
from training.model import ACTOR_SHAPE, new_actor
from training.pairs import EOS_ID, PAD_ID
from training.tokenizer import load_tokenizer

if TYPE_CHECKING:
    from typing_extensions import Self

MAX_PROMPT = 512


class TorchActor:
    """A T5 that is asked as the engine's Actor is; equal seeds give equal sequences on equal hardware."""

    def __init__(self, model: T5ForConditionalGeneration, tokenizer: Tokenizer) -> None:
        self.model, self.tokenizer = model.eval(), tokenizer
        self.device = next(model.parameters()).device

    @classmethod
    def load(cls, checkpoint: Path, tokenizer: Path) -> Self:
        """Load a stage's checkpoint onto the GPU where there is one.

        Raises:
            ValueError: it was made with another vocabulary or shape.
        """
        from training.sft import load_weights

        model = new_actor(ACTOR_SHAPE)
        load_weights(model, checkpoint)
        device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.nn.Module.to(model, device)  # by its class: transformers hides the types of its own
        return cls(model, load_tokenizer(tokenizer))

    def encode(self, prompt: str) -> Tensor:
        """Token ids of a prompt, [1, S]."""
        ids = self.tokenizer.encode(prompt, add_special_tokens=False).ids[:MAX_PROMPT] or [EOS_ID]
        return torch.tensor([ids], device=self.device)

    def generate(
        self, prompt: Tensor, count: int, settings: SamplingSettings, *, seed: int = 0, greedy: int = 0
    ) -> Iterator[Generated]:
        """Yield `count` sequences; log-probabilities are at temperature 1, as the engine gives them."""
        numbers = iter(range(count))
        for sampled, rows in ((False, min(greedy, 1)), (True, count - min(greedy, 1))):
            if not rows:
                continue
            torch.manual_seed(seed)
            how = (
                {"do_sample": True, "temperature": settings.temperature, "top_p": settings.top_p, "top_k": 0}
                if sampled
                else {"do_sample": False}
            )
            with torch.no_grad():
                tokens = self.model.generate(
                    prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=settings.max_tokens,
                    num_return_sequences=rows, use_cache=True, **how,
                )[:, 1:]  # [N, T]  # fmt: skip
                yield from self._packed(prompt, tokens, numbers)

    def _packed(self, prompt: Tensor, tokens: Tensor, numbers: Iterator[int]) -> Iterator[Generated]:
        # The decoder starts from PAD_ID, so padding after the end cannot be told by value alone: lengths are counted.
        labels = tokens.masked_fill(tokens == PAD_ID, EOS_ID)  # [N, T]
        source = prompt.expand(len(tokens), -1)
        logits = self.model(input_ids=source, attention_mask=torch.ones_like(source), labels=labels).logits
        logprobs = logits.log_softmax(-1).gather(-1, labels[:, :, None])[:, :, 0]  # [N, T]
        for row, chances in zip(tokens.tolist(), logprobs.tolist(), strict=True):
            ended = EOS_ID in row
            length = row.index(EOS_ID) if ended else len(row)
            yield Generated(next(numbers), tuple(row[:length]), tuple(chances[: length + ended]), ended)

    def text(self, token_ids: Sequence[int]) -> str:
        """Decode tokens to text."""
        text: str = self.tokenizer.decode(list(token_ids), skip_special_tokens=True)
        return text
