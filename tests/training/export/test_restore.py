"""An exported model reads back into torch: exactly in float, to the same int8 weights in int8."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from training.errors import StageFailed  # noqa: E402
from training.export.critic_graph import write_critic  # noqa: E402
from training.export.restore import restore_actor, restore_critic  # noqa: E402
from training.export.t5_graphs import write_actor  # noqa: E402
from training.export.t5_weights import weights_of  # noqa: E402
from training.model import Critic, ModelShape  # noqa: E402
from training.pairs import IGNORED  # noqa: E402

if TYPE_CHECKING:
    from transformers import T5ForConditionalGeneration

Export = Callable[["T5ForConditionalGeneration", bool], Path]


def critic_of(vocab: int) -> Critic:
    torch.manual_seed(3)
    return Critic(ModelShape(vocab, d_model=32, d_ff=48, heads=2, encoder_layers=1, decoder_layers=2)).eval()


def write(critic: Critic, folder: Path, int8: bool) -> None:
    head = {key: value.detach().numpy() for key, value in critic.head.state_dict().items()}
    write_critic(weights_of(critic.t5), head, folder, int8)


def test_a_float_actor_comes_back_exactly(tiny_t5: T5ForConditionalGeneration, export_actor: Export) -> None:
    restored = restore_actor(export_actor(tiny_t5, False))
    source, labels = torch.randint(5, 200, (2, 30)), torch.randint(5, 200, (2, 150))
    with torch.no_grad():
        expected, found = tiny_t5(input_ids=source, labels=labels), restored(input_ids=source, labels=labels)
    assert torch.equal(expected.logits, found.logits)


def test_an_int8_actor_comes_back_to_the_same_int8_files(
    tiny_t5: T5ForConditionalGeneration, export_actor: Export, tmp_path: Path
) -> None:
    folder = export_actor(tiny_t5, True)
    restored = restore_actor(folder)
    write_actor(weights_of(restored), tmp_path, True)
    for name in ("embedding.bin",):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()
    again = restore_actor(tmp_path).state_dict()
    for name, tensor in restored.state_dict().items():
        assert torch.allclose(tensor, again[name], atol=1e-6), name
    original = tiny_t5.state_dict()
    name = "decoder.block.0.layer.1.EncDecAttention.v.weight"
    assert not torch.equal(original[name], restored.state_dict()[name])
    assert torch.allclose(original[name], restored.state_dict()[name], atol=float(original[name].abs().max()) / 60)


@pytest.mark.parametrize("int8", [False, True])
def test_the_critic_comes_back(tmp_path: Path, int8: bool) -> None:
    critic = critic_of(300)
    write(critic, tmp_path, int8)
    restored = restore_critic(tmp_path)
    assert restored is not None
    source, program = torch.randint(5, 300, (3, 20)), torch.randint(5, 300, (3, 12))
    program[1, 8:] = IGNORED
    with torch.no_grad():
        expected, _ = critic(source, program)
        found, _ = restored(source, program)
    assert np.allclose(expected.numpy(), found.numpy(), atol=0.15 if int8 else 1e-5)
    assert not torch.equal(expected[0], expected[1])


def test_no_critic_is_none_and_a_broken_folder_says_so(tmp_path: Path) -> None:
    assert restore_critic(tmp_path) is None
    with pytest.raises(StageFailed, match="cannot be read back"):
        restore_actor(tmp_path)
