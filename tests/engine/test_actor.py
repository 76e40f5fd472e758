"""The actor says what torch says, and sequences decoded together are those decoded alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.actor import BLOCK, Actor, EmbeddingTable, Generated, special_id
from engine.sampling import SamplingSettings

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

Export = Callable[["transformers.T5ForConditionalGeneration", bool], Path]

PROMPTS = (
    'def total(values: list[int]) -> int:\n"""Return the sum."""\n>>> total([1, 2])\n3',
    "text.split(',')[0].strip().upper()",
    "x" * 150,
)
GREEDY = SamplingSettings(temperature=0.0, top_p=1.0, max_tokens=80)
SAMPLED = SamplingSettings(temperature=0.9, top_p=0.95, max_tokens=70)


def torch_greedy(
    model: transformers.T5ForConditionalGeneration, ids: list[int], length: int
) -> tuple[list[int], list[float]]:
    """Greedy tokens of transformers' generate, start token dropped, with their log-probabilities."""
    source = torch.tensor([ids])
    output = model.generate(
        source,
        attention_mask=torch.ones_like(source),
        max_new_tokens=length,
        do_sample=False,
        output_logits=True,
        return_dict_in_generate=True,
    )
    tokens = output.sequences[0, 1:].tolist()
    logprobs = [torch.log_softmax(step[0], -1)[token].item() for step, token in zip(output.logits, tokens, strict=True)]
    return tokens, logprobs


def torch_logprobs(model: transformers.T5ForConditionalGeneration, source: list[int], tokens: list[int]) -> np.ndarray:
    """Log-probabilities that torch gives to a whole sequence, teacher forced."""
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([source]), labels=torch.tensor([tokens])).logits[0]
    return torch.log_softmax(logits, -1)[torch.arange(len(tokens)), torch.tensor(tokens)].numpy()


def run(
    actor: Actor, count: int, settings: SamplingSettings = SAMPLED, prompt: str = PROMPTS[0], **more: object
) -> list[Generated]:
    return sorted(actor.generate(actor.encode(prompt), count, settings, **more), key=lambda g: g.index)  # type: ignore[arg-type]


def complete(actor: Actor, sequence: Generated) -> list[int]:
    """Its tokens with the end token where it ended by itself."""
    return [*sequence.token_ids, *([actor.end_id] if sequence.ended else [])]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_float_greedy_is_torch_greedy(
    float_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration, prompt: str
) -> None:
    tokens, logprobs = torch_greedy(tiny_t5, float_actor.ids(prompt), GREEDY.max_tokens)
    (made,) = run(float_actor, 1, GREEDY, prompt)
    assert len(set(tokens)) > 2  # the model is not stuck at one token, so agreement says something
    assert complete(float_actor, made) == tokens
    assert np.abs(np.array(made.logprobs) - logprobs).max() < 1e-4


def test_float_logprobs_of_sampled_sequences(
    float_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration
) -> None:
    for made in run(float_actor, 12, seed=4):
        expected = torch_logprobs(tiny_t5, float_actor.ids(PROMPTS[0]), complete(float_actor, made))
        assert np.abs(np.array(made.logprobs) - expected).max() < 1e-4
        assert made.logprob == pytest.approx(sum(made.logprobs))


def test_int8_stays_near_torch(
    int8_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration, record_property: Callable[[str, object], None]
) -> None:
    differences = []
    for prompt in PROMPTS:
        for made in run(int8_actor, 4, prompt=prompt):
            expected = torch_logprobs(tiny_t5, int8_actor.ids(prompt), complete(int8_actor, made))
            differences += list(np.abs(np.array(made.logprobs) - expected))
    record_property("int8_mean_logprob_difference", float(np.mean(differences)))
    record_property("int8_largest_logprob_difference", float(np.max(differences)))
    print(f"int8 log-probability difference: mean {np.mean(differences):.3f}, largest {np.max(differences):.3f}")
    assert np.mean(differences) < 0.35
    assert np.mean(differences) > 0  # it is another model than the float one


@pytest.mark.parametrize("settings", [GREEDY, SAMPLED])
def test_together_is_alone(float_actor: Actor, settings: SamplingSettings) -> None:
    together = run(float_actor, 9, settings, seed=11, slots=9)
    for made in together:
        (alone,) = run(float_actor, 1, settings, seed=11, first=made.index)
        assert (alone.token_ids, alone.ended) == (made.token_ids, made.ended)
        assert np.allclose(alone.logprobs, made.logprobs, atol=1e-4)


@pytest.mark.parametrize("slots", [1, 2, 5, 40])
def test_slots_change_nothing(float_actor: Actor, slots: int) -> None:
    reference = run(float_actor, 20, seed=2, slots=20)
    made = run(float_actor, 20, seed=2, slots=slots)
    assert [g.index for g in made] == list(range(20))
    assert [g.token_ids for g in made] == [g.token_ids for g in reference]
    # Both kinds of ends occur, and early ones, so slots were really used again.
    assert {g.ended for g in made} == {True, False}
    assert min(len(g.token_ids) for g in made) < BLOCK < max(len(g.token_ids) for g in made)


def test_each_sequence_comes_as_soon_as_it_ends(float_actor: Actor) -> None:
    order = [
        len(g.logprobs) for g in float_actor.generate(float_actor.encode(PROMPTS[0]), 16, SAMPLED, seed=2, slots=16)
    ]
    assert order == sorted(order)
    assert order[0] < order[-1]


@pytest.mark.parametrize("length", [BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 1, 3 * BLOCK + 5])
def test_caches_grow(float_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration, length: int) -> None:
    settings = SamplingSettings(0.9, 1.0, length)
    sequences = run(float_actor, 5, settings, seed=7, slots=3)
    longest = max(sequences, key=lambda g: len(g.token_ids))
    assert len(longest.token_ids) == length
    assert not longest.ended
    expected = torch_logprobs(tiny_t5, float_actor.ids(PROMPTS[0]), list(longest.token_ids))
    assert np.abs(np.array(longest.logprobs) - expected).max() < 1e-4


def test_prefixes_are_forced(float_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration) -> None:
    donors = run(float_actor, 6, SamplingSettings(0.9, 0.95, 40), seed=3)
    prefixes = [list(g.token_ids[: 3 * number]) for number, g in enumerate(donors)]
    assert prefixes[0] == []
    made = run(float_actor, 6, seed=99, prefixes=prefixes, slots=2)
    for prefix, sequence in zip(prefixes, made, strict=True):
        assert list(sequence.token_ids[: len(prefix)]) == prefix
        tokens = complete(float_actor, sequence)
        assert len(sequence.logprobs) == len(tokens)
        expected = torch_logprobs(tiny_t5, float_actor.ids(PROMPTS[0]), tokens)
        assert np.abs(np.array(sequence.logprobs) - expected).max() < 1e-4
    free = run(float_actor, 6, seed=99)
    assert free[0].token_ids == made[0].token_ids
    assert free[5].token_ids != made[5].token_ids


def test_a_forced_token_outside_the_best_is_bounded_from_above(
    float_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration
) -> None:
    source = float_actor.ids(PROMPTS[0])
    with torch.no_grad():
        logits = tiny_t5(input_ids=torch.tensor([source]), labels=torch.tensor([[5]])).logits[0, 0]
    order = torch.log_softmax(logits, -1).sort(descending=True)
    unlikely = int(order.indices[200])
    (made,) = run(float_actor, 1, SamplingSettings(0.0, 1.0, 3), prefixes=[[unlikely]])
    assert made.token_ids[0] == unlikely
    assert made.logprobs[0] == pytest.approx(float(order.values[63]), abs=1e-4)


def test_seeds(float_actor: Actor) -> None:
    once, again, other = (run(float_actor, 4, seed=seed) for seed in (5, 5, 6))
    assert once == again
    assert all(a.token_ids != b.token_ids for a, b in zip(once, other, strict=True))
    assert len({g.token_ids for g in once}) == 4
    # `first` goes on where an earlier call stopped.
    assert [g.token_ids for g in run(float_actor, 2, seed=5, first=2)] == [g.token_ids for g in once[2:]]


def test_stop_ends_the_iteration(float_actor: Actor) -> None:
    settings = SamplingSettings(0.0, 1.0, 10)
    whole = run(float_actor, 1, settings)
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    assert len(whole[0].token_ids) == 10
    assert run(float_actor, 3, settings, stop=stop) == []
    assert asked == 5
    assert run(float_actor, 1, settings, stop=lambda: False) == whole


def test_closing_early_leaves_the_actor_usable(float_actor: Actor) -> None:
    reference = run(float_actor, 8, seed=2)
    stream = float_actor.generate(float_actor.encode(PROMPTS[0]), 8, SAMPLED, seed=2, slots=4)
    first = next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert first == next(g for g in reference if g.index == first.index)
    assert list(stream) == []
    assert run(float_actor, 8, seed=2) == reference


def test_length_limit_and_nothing_to_do(float_actor: Actor) -> None:
    assert all(len(g.token_ids) <= 3 for g in run(float_actor, 6, SamplingSettings(1.0, 1.0, 3)))
    assert run(float_actor, 0) == []


def test_long_and_empty_prompts(float_actor: Actor) -> None:
    assert float_actor.encode(PROMPTS[2] * 9, max_tokens=64).tokens == 64
    assert float_actor.encode("").tokens == 1
    assert len(run(float_actor, 2, SamplingSettings(0.0, 1.0, 2), prompt="")) == 2


def test_an_end_mark_written_as_text_is_text(float_actor: Actor) -> None:
    body = 'return "</s>" + s'
    assert float_actor.end_id not in float_actor.ids(body)
    assert float_actor.text(float_actor.ids(body)) == body


def test_text_and_ids_invert_each_other(float_actor: Actor) -> None:
    body = "if x:\n    return 'é\t→'\nreturn 0"
    assert float_actor.text(float_actor.ids(body)) == body
    assert float_actor.text([*float_actor.ids(body), float_actor.end_id]) == body


def other_t5(vocabulary: int, **more: object) -> transformers.T5ForConditionalGeneration:
    """A random T5 of another kind, its outputs varied enough to compare."""
    settings: dict[str, object] = {
        "vocab_size": vocabulary, "d_model": 24, "d_ff": 40, "d_kv": 8, "num_heads": 3,
        "num_layers": 2, "num_decoder_layers": 2,
        "relative_attention_num_buckets": 16, "relative_attention_max_distance": 40, "dropout_rate": 0.0,
        "pad_token_id": 0, "eos_token_id": 2, "decoder_start_token_id": 0, **more,
    }  # fmt: skip
    torch.manual_seed(3)
    model = transformers.T5ForConditionalGeneration(transformers.T5Config(**settings)).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name == "lm_head.weight" and not settings["tie_word_embeddings"]:
                parameter.mul_(0.3)
            elif parameter.ndim == 2 and "shared" not in name:
                parameter.mul_(1.5)
            elif parameter.ndim == 1:
                parameter.mul_(torch.rand_like(parameter) + 0.5)  # layer norms that are not all ones
    return model


@pytest.mark.parametrize(
    "more",
    [
        {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False},  # T5 v1.1
        {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": True},
        {"feed_forward_proj": "relu", "tie_word_embeddings": False},
        {"feed_forward_proj": "relu", "tie_word_embeddings": True},  # CodeT5
    ],
)
@pytest.mark.parametrize("spare", [0, 100])
def test_other_t5s(export_actor: Export, tiny_tokenizer: object, more: dict[str, object], spare: int) -> None:
    # CodeT5's embedding table has more rows than its tokenizer has tokens: `spare` of them here.
    vocabulary = tiny_tokenizer.get_vocab_size() + spare  # type: ignore[attr-defined]
    model = other_t5(vocabulary, **more)
    actor = Actor(export_actor(model, False), threads=1)
    assert (actor.layers, actor.heads, actor.width) == (2, 3, 8)
    for prompt in PROMPTS:
        tokens, logprobs = torch_greedy(model, actor.ids(prompt), 24)
        (made,) = run(actor, 1, SamplingSettings(0.0, 1.0, 24), prompt)
        assert complete(actor, made) == tokens
        assert np.abs(np.array(made.logprobs) - logprobs).max() < 1e-4


def test_untied_int8(export_actor: Export, tiny_tokenizer: object) -> None:
    model = other_t5(tiny_tokenizer.get_vocab_size(), feed_forward_proj="gated-gelu", tie_word_embeddings=False)  # type: ignore[attr-defined]
    actor = Actor(export_actor(model, True), threads=1)
    (made,) = run(actor, 1, SamplingSettings(0.9, 1.0, 30))
    expected = torch_logprobs(model, actor.ids(PROMPTS[0]), complete(actor, made))
    assert np.abs(np.array(made.logprobs) - expected).mean() < 0.5


def test_embedding_table(
    float_actor: Actor, int8_actor: Actor, tiny_t5: transformers.T5ForConditionalGeneration
) -> None:
    table = tiny_t5.shared.weight.detach().numpy()
    ids = np.array([0, 2, 7, 300])
    assert np.array_equal(float_actor.embedding(ids), table[ids])
    rounded = int8_actor.embedding(ids)
    steps = np.abs(table[ids]).max(axis=1, keepdims=True) / 63
    assert (np.abs(rounded - table[ids]) <= steps / 2 + 1e-6).all()
    assert not np.array_equal(rounded, table[ids])


def test_embedding_table_by_hand(tmp_path: Path) -> None:
    np.array([[1, 2, 3], [4, 5, 6]], np.int8).tofile(tmp_path / "embedding.bin")  # [D=2, V=3]
    np.array([1.0, 0.5, 10.0], np.float32).tofile(tmp_path / "embedding_scale.bin")
    assert EmbeddingTable(tmp_path, 2)(np.array([2, 1])).tolist() == [[30.0, 60.0], [1.0, 2.5]]


def test_a_tokenizer_without_the_special_tokens_is_refused(float_actor: Actor) -> None:
    assert special_id(float_actor.tokenizer, "</s>") == 2
    with pytest.raises(ValueError, match="<nothing>"):
        special_id(float_actor.tokenizer, "<nothing>")
