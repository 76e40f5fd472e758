"""The T5 that is trained says, loses and learns what transformers' own does with the same weights."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from transformers import T5Config, T5ForConditionalGeneration  # noqa: E402 - needs torch

from training.model import ModelShape, t5_config  # noqa: E402
from training.t5 import TrainedT5  # noqa: E402

SHAPE = ModelShape(60, d_model=32, d_ff=48, heads=2, encoder_layers=2, decoder_layers=2)
SOURCE = torch.tensor([[5, 6, 7, 8, 0], [9, 10, 11, 12, 13], [14, 15, 0, 0, 0]])
TARGET = torch.tensor([[20, 21, 2, -100], [22, 23, 24, 2], [2, -100, -100, -100]])


def both(**changes: object) -> tuple[T5ForConditionalGeneration, TrainedT5]:
    settings = {**t5_config(SHAPE).to_dict(), **changes}
    for derived in ("dense_act_fn", "is_gated_act"):  # from feed_forward_proj, which they would overrule
        settings.pop(derived, None)
    config = T5Config(**settings)
    torch.manual_seed(3)
    theirs = T5ForConditionalGeneration(config)
    ours = TrainedT5(config)
    ours.load_state_dict(theirs.state_dict())
    return theirs.train(), ours.train()


@pytest.mark.parametrize(
    "changes", [{}, {"feed_forward_proj": "gated-gelu"}, {"tie_word_embeddings": False}, {"layer_norm_epsilon": 0.5}]
)
def test_equal_losses_and_gradients(changes: dict[str, object]) -> None:
    theirs, ours = both(**changes)
    loss = theirs(input_ids=SOURCE, attention_mask=SOURCE != 0, labels=TARGET).loss
    loss.backward()
    summed = ours(input_ids=SOURCE, attention_mask=SOURCE != 0, scored=TARGET)
    real = int((TARGET != -100).sum())
    assert summed.item() == pytest.approx(loss.item() * real, rel=1e-5)
    (summed / real).backward()
    own = dict(ours.named_parameters())
    for name, parameter in theirs.named_parameters():
        torch.testing.assert_close(own[name].grad, parameter.grad, rtol=1e-3, atol=1e-6, msg=name)


def test_equal_logits() -> None:
    theirs, ours = both()
    with torch.no_grad():
        expected = theirs(input_ids=SOURCE, attention_mask=SOURCE != 0, labels=TARGET)
        found = ours(input_ids=SOURCE, attention_mask=SOURCE != 0, labels=TARGET)
    torch.testing.assert_close(found.logits, expected.logits)
    torch.testing.assert_close(found.loss, expected.loss)


def test_bf16_is_near() -> None:
    """Autocast, which GPUs and processors with AMX train in, runs on any processor."""
    _, ours = both()
    exact = ours(input_ids=SOURCE, attention_mask=SOURCE != 0, scored=TARGET)
    exact.backward()
    gradient = ours.shared.weight.grad.clone()
    ours.zero_grad()
    with torch.autocast("cpu", torch.bfloat16):
        rounded = ours(input_ids=SOURCE, attention_mask=SOURCE != 0, scored=TARGET)
    rounded.backward()
    assert rounded.dtype == torch.float32
    assert rounded.item() == pytest.approx(exact.item(), rel=0.01)
    cosine = torch.nn.functional.cosine_similarity(gradient.flatten(), ours.shared.weight.grad.flatten(), dim=0)
    assert cosine > 0.99


@pytest.mark.parametrize(("changes", "written"), [({}, True), ({"feed_forward_proj": "gated-gelu"}, False)])
def test_equal_states_with_padded_targets(changes: dict[str, object], written: bool) -> None:
    theirs, ours = both(**changes)
    assert ours.written_out() is written
    real = TARGET != -100
    read = TARGET.masked_fill(~real, 0)
    expected = theirs(
        input_ids=SOURCE, attention_mask=SOURCE != 0, decoder_input_ids=read, decoder_attention_mask=real,
        output_hidden_states=True,
    ).decoder_hidden_states[-1]  # fmt: skip
    found = ours.states(SOURCE, SOURCE != 0, read, real)
    torch.testing.assert_close(found[real], expected[real])


def test_dropout_is_left_to_transformers() -> None:
    _, ours = both(dropout_rate=0.1)
    assert not ours.written_out()
    assert ours.eval().written_out()
