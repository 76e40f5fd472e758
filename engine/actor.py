"""The actor: one prompt in, many candidate bodies out, decoded together on ONNX Runtime and streamed as they end.

The encoder runs once. Candidates share its cross-attention keys and values and sit in the slots of one batch: when one
ends, the next takes its slot, so the batch stays full until the budget is used. Self-attention caches are written in
place and handed to ONNX Runtime without copying.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from engine.lexical_state import LexicalState
from engine.sampling import SamplingSettings, draw, token_weights, uniform_draws
from engine.well_formed import REDRAWS, TokenTexts, WellFormed
from engine.without_replacement import Drawn, Prefix

BLOCK = 32
"""Cache columns are added in blocks of this many tokens."""


@dataclass(frozen=True)
class Generated:
    """One finished sequence as the actor made it."""

    index: int
    """Number of the sequence within this call, 0-based; names its random stream."""
    token_ids: tuple[int, ...]
    """Tokens, forced prefix included, end token excluded."""
    logprobs: tuple[float, ...]
    """Natural log-probability of each token at temperature 1, the end token's last where it ended by itself."""
    ended: bool
    """False where it was cut off at the length limit."""

    @property
    def logprob(self) -> float:
        """Log-probability of the whole sequence."""
        return float(sum(self.logprobs))


@dataclass(frozen=True)
class EncodedPrompt:
    """A prompt's cross-attention keys and values, layer by layer, ready to feed."""

    feeds: dict[str, NDArray[np.float32]]
    tokens: int


class Actor:
    """A T5 encoder-decoder exported by `training.export`, int8 or float."""

    def __init__(self, folder: Path, *, threads: int = 0, providers: Sequence[str] = ("CPUExecutionProvider",)) -> None:
        """Load encoder, decoder, embeddings and tokenizer from a model folder's actor files.

        Args:
            folder: where encoder.onnx, decoder.onnx, embedding.bin and tokenizer.json lie.
            threads: ONNX Runtime threads; 0 lets it take every core.
            providers: ONNX Runtime execution providers, best first.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.encoder = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=list(providers))
        self.decoder = onnxruntime.InferenceSession(str(folder / "decoder.onnx"), options, providers=list(providers))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.encode_special_tokens = True  # a program that holds "</s>" as text does not end there
        self.start_id, self.end_id = special_id(self.tokenizer, "<pad>"), special_id(self.tokenizer, "</s>")
        self.texts = TokenTexts(self.tokenizer, self.end_id)
        shapes = {i.name: i.shape for i in self.decoder.get_inputs()}
        self.layers = sum(name.startswith("past_key_") for name in shapes)
        _, self.heads, self.width, _ = shapes["past_key_0"]
        self.embedding = EmbeddingTable(folder, shapes["embedded"][1])

    def encode(self, prompt: str, max_tokens: int = 512) -> EncodedPrompt:
        """Run the encoder over a prompt, cut to `max_tokens` tokens."""
        ids = self.tokenizer.encode(prompt, add_special_tokens=False).ids[:max_tokens] or [self.end_id]
        names = [output.name for output in self.encoder.get_outputs()]
        values = self.encoder.run(names, {"embedded": self.embedding(np.array(ids))})
        return EncodedPrompt(dict(zip(names, values, strict=True)), len(ids))

    def generate(
        self,
        prompt: EncodedPrompt,
        count: int,
        settings: SamplingSettings,
        *,
        seed: int = 0,
        first: int = 0,
        prefixes: Sequence[Sequence[int]] = (),
        slots: int = 16,
        greedy: int = 0,
        drawn: Drawn | None = None,
        well_formed: WellFormed | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Iterator[Generated]:
        """Yield `count` sequences, each as soon as it ends. Close the iterator to stop early.

        Args:
            prompt: what `encode` returned.
            count: sequences to generate.
            settings: temperature, nucleus and length limit.
            seed: equal seeds give equal sequences.
            first: number of the first sequence; sequence i draws from the stream (seed, i).
            prefixes: forced first tokens of each sequence (CodeRL's program seeds), empty or one per sequence.
            slots: sequences decoded at once.
            greedy: the first so many sequences take the likeliest token always.
            drawn: sequences drawn before for this prompt, which are not drawn again; finished ones are added. None
                draws independently.
            well_formed: what every sequence must keep to; None leaves the model's distribution as it is.
            stop: asked before every decoding step; True ends the iteration, unfinished sequences are dropped.
        """
        slots = min(slots, count)
        batch = SlotBatch(self, slots, settings, seed, first, count, prefixes, greedy, drawn, well_formed)
        while batch.live and not (stop and stop()):
            embedded = self.embedding(batch.last_tokens())
            feeds = {"embedded": embedded, "positions": batch.positions(), **batch.cache_feeds(), **prompt.feeds}
            top_logits, top_ids, log_total, new = self.decoder.run(None, feeds)
            yield from batch.advance(top_logits, top_ids, log_total, new)

    def text(self, token_ids: Sequence[int]) -> str:
        """Decode tokens to text."""
        text: str = self.tokenizer.decode(list(token_ids), skip_special_tokens=True)
        return text

    def ids(self, text: str) -> list[int]:
        """Encode text to tokens without special ones."""
        ids: list[int] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return ids


class SlotBatch:
    """The state of one `generate` call: which sequence sits in which slot, and the slots' self-attention caches."""

    def __init__(
        self,
        actor: Actor,
        slots: int,
        settings: SamplingSettings,
        seed: int,
        first: int,
        count: int,
        prefixes: Sequence[Sequence[int]],
        greedy: int,
        drawn: Drawn | None,
        well_formed: WellFormed | None,
    ) -> None:
        self.actor, self.settings, self.seed, self.first = actor, settings, seed, first
        self.count, self.prefixes, self.greedy, self.drawn = count, prefixes, greedy, drawn
        self.well_formed = well_formed
        self.next = 0
        self.capacity = BLOCK
        # Keys are kept transposed, [.., D, C], so that queries multiply them as they lie; values are [.., C, D].
        self.keys = [np.zeros((slots, actor.heads, actor.width, BLOCK), np.float32) for _ in range(actor.layers)]
        self.values = [np.zeros((slots, actor.heads, BLOCK, actor.width), np.float32) for _ in range(actor.layers)]
        self.slots: list[_Sequence] = []
        for _ in range(slots):
            self.slots.append(self._start())
        self.live = slots

    def _start(self) -> _Sequence:
        number = self.next
        self.next += 1
        prefix = list(self.prefixes[number]) if self.prefixes else []
        uniforms = uniform_draws(self.seed, self.first + number, 1, self.settings.max_tokens + 1)[0]
        place = self.drawn.root if self.drawn else None
        return _Sequence(number, prefix, uniforms, number < self.greedy, place, self.actor.start_id)

    def last_tokens(self) -> NDArray[np.int64]:
        """Token each live slot holds last, [N]."""
        return np.array([s.last for s in self.slots[: self.live]], np.int64)

    def positions(self) -> NDArray[np.int64]:
        """Tokens each live slot has in its cache, [N]."""
        return np.array([s.position for s in self.slots[: self.live]], np.int64)

    def cache_feeds(self) -> dict[str, NDArray[np.float32]]:
        """Views of the caches of live slots; contiguous, so nothing is copied."""
        feeds = {}
        for layer in range(self.actor.layers):
            feeds[f"past_key_{layer}"] = self.keys[layer][: self.live]
            feeds[f"past_value_{layer}"] = self.values[layer][: self.live]
        return feeds

    def advance(
        self,
        top_logits: NDArray[np.float32],
        top_ids: NDArray[np.int64],
        log_total: NDArray[np.float32],
        new: NDArray[np.float32],
    ) -> Iterator[Generated]:
        """Store the new keys and values, draw each slot's next token, yield the sequences that ended.

        Args:
            top_logits, top_ids: [N, K], best first. log_total: [N]. new: [2L, N, H, D].
        """
        live = self.live
        rows = np.arange(live)
        at = self.positions()
        for layer in range(self.actor.layers):
            self.keys[layer][rows, :, :, at] = new[2 * layer]
            self.values[layer][rows, :, at, :] = new[2 * layer + 1]
        uniforms = np.array([s.uniforms[s.position] for s in self.slots[:live]])
        weights = token_weights(top_logits, self.settings.temperature, self.settings.top_p)  # [N, K]
        open_weights = np.empty_like(weights)
        for slot, sequence in enumerate(self.slots[:live]):
            if self.well_formed and sequence.state is not None:
                weights[slot] = self.well_formed.admitted(
                    sequence.state, top_ids[slot], weights[slot], top_logits[slot]
                )
            if sequence.greedy:
                open_weights[slot] = 0.0
                open_weights[slot, weights[slot].argmax()] = 1.0
            elif self.drawn:
                open_weights[slot] = self.drawn.reweighted(sequence.place, top_ids[slot], weights[slot])
            else:
                open_weights[slot] = weights[slot]
        columns = draw(open_weights, uniforms)
        tokens = top_ids[rows, columns]
        logprobs = top_logits[rows, columns] - log_total
        finished = []
        for slot, sequence in enumerate(self.slots[:live]):
            token, logprob = int(tokens[slot]), float(logprobs[slot])
            share = float(weights[slot, columns[slot]])
            if sequence.position < len(sequence.prefix):
                token = sequence.prefix[sequence.position]
                known = np.flatnonzero(top_ids[slot] == token)
                # A forced token outside the best TOP has no logit here; the last one's bounds it from above.
                column = known[0] if len(known) else -1
                logprob, share = float(top_logits[slot, column] - log_total[slot]), float(weights[slot, column])
            ended = sequence.take(token, logprob, share, self.actor.end_id)
            if self.drawn:
                sequence.place = self.drawn.step(sequence.place, token)
            if self.well_formed and not self._keeps_to(self.well_formed, sequence, token):
                self._redraw(sequence, token)
            elif ended or len(sequence.tokens) >= self.settings.max_tokens:
                finished.append(slot)
                if self.drawn:
                    self.drawn.record([*sequence.tokens, token] if ended else sequence.tokens, sequence.shares)
                yield Generated(sequence.number, tuple(sequence.tokens), tuple(sequence.logprobs), ended)
        for slot in reversed(finished):
            self._free(slot)
        if self.live and max(s.position for s in self.slots[: self.live]) >= self.capacity:
            self._grow()

    def _keeps_to(self, well_formed: WellFormed, sequence: _Sequence, token: int) -> bool:
        """Whether a sequence is still well-formed after a token; marks the end of each good line."""
        if sequence.state is None:
            return True  # given up on: verification will say what is wrong with it
        sequence.state = well_formed.texts.step(sequence.state, token)
        if sequence.state is None:
            return False
        ended = token == self.actor.end_id
        if not (ended or ("\n" in well_formed.texts.text(token) and sequence.state.between_statements)):
            return True
        text = self.actor.text(sequence.tokens)
        # What is forced is not judged, and indentation after the last line end belongs to the next line.
        forced = sequence.position <= len(sequence.prefix)
        if not forced and well_formed.line_fails(text if ended else text[: text.rindex("\n")], finished=ended):
            return False
        sequence.mark, sequence.mark_state = len(sequence.tokens), sequence.state
        return True

    def _redraw(self, sequence: _Sequence, token: int) -> None:
        """Take a sequence back to the end of its last good line, or give up on it after `REDRAWS` lines."""
        if self.drawn:
            ended = token == self.actor.end_id
            self.drawn.record([*sequence.tokens, token] if ended else sequence.tokens, sequence.shares)
        sequence.rewind(self.actor.start_id)
        if sequence.redraws >= REDRAWS:
            sequence.state = None
        # Streams of redraws lie where no sequence of this search has its own.
        stream = (self.first + sequence.number) + (sequence.redraws << 32)
        sequence.uniforms = uniform_draws(self.seed, stream, 1, self.settings.max_tokens + 1)[0]
        if self.drawn:
            sequence.place = self.drawn.root
            for known in sequence.tokens:
                sequence.place = self.drawn.step(sequence.place, known)

    def _free(self, slot: int) -> None:
        if self.next < self.count:
            self.slots[slot] = self._start()
            return
        last = self.live - 1
        if slot != last:
            self.slots[slot] = self.slots[last]
            for cache in (*self.keys, *self.values):
                cache[slot] = cache[last]
        self.live = last

    def _grow(self) -> None:
        self.capacity += BLOCK
        self.keys = [np.pad(k, ((0, 0), (0, 0), (0, 0), (0, BLOCK))) for k in self.keys]
        self.values = [np.pad(v, ((0, 0), (0, 0), (0, BLOCK), (0, 0))) for v in self.values]


class _Sequence:
    """A sequence being decoded."""

    def __init__(
        self,
        number: int,
        prefix: list[int],
        uniforms: NDArray[np.float64],
        greedy: bool,
        place: Prefix | None,
        start: int,
    ) -> None:
        self.number, self.prefix, self.uniforms, self.greedy, self.place = number, prefix, uniforms, greedy, place
        self.shares: list[float] = []
        self.tokens: list[int] = []
        self.logprobs: list[float] = []
        self.position = 0
        self.last = start
        self.state: LexicalState | None = LexicalState()
        self.mark, self.mark_state = 0, self.state
        self.redraws = 0

    def take(self, token: int, logprob: float, share: float, end_id: int) -> bool:
        """Append a token; return whether it ends the sequence."""
        self.logprobs.append(logprob)
        self.shares.append(share)
        self.position += 1
        if token != end_id:
            self.tokens.append(token)
            self.last = token
        return token == end_id

    def rewind(self, start: int) -> None:
        """Go back to the mark; what comes next is drawn, not the likeliest."""
        for kept in (self.tokens, self.logprobs, self.shares):
            del kept[self.mark :]
        self.position, self.last = self.mark, (self.tokens[-1] if self.tokens else start)
        self.state, self.greedy = self.mark_state, False
        self.redraws += 1


class EmbeddingTable:
    """Token embeddings kept as the transposed output projection, [D, V], int8 with one scale per token, or float."""

    def __init__(self, folder: Path, d_model: int) -> None:
        scale_file = folder / "embedding_scale.bin"
        quantized = scale_file.exists()
        flat = np.fromfile(folder / "embedding.bin", np.int8 if quantized else np.float32)
        self.table = np.ascontiguousarray(flat.reshape(d_model, -1).T)  # [V, D]
        self.scale = np.fromfile(scale_file, np.float32)[:, None] if quantized else None  # [V, 1]

    def __call__(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Embeddings of token ids [N] as float32 [N, D]."""
        rows = self.table[ids].astype(np.float32)
        return rows if self.scale is None else rows * self.scale[ids]


def special_id(tokenizer: Tokenizer, token: str) -> int:
    """Return a special token's id.

    Raises:
        ValueError: the tokenizer has no such token.
    """
    found = tokenizer.token_to_id(token)
    if found is None:
        raise ValueError(f"the tokenizer has no {token} token")
    return int(found)
