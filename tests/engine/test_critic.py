"""The critic says what torch says, and padding has no part in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.critic import MAX_PROGRAM_TOKENS, Critic, softmax
from engine.verdict import Outcome

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from training.model import Critic as TorchCritic

PROMPT = 'def total(values: list[int]) -> int:\n"""Return the sum."""\n>>> total([1, 2])\n3'
PROGRAMS = (
    "return sum(values)",
    "result = 0\nfor value in values:\n    result += value\nreturn result",
    "",
    "return 0",
)


@pytest.fixture(scope="module")
def torch_critic(tiny_tokenizer: Tokenizer) -> TorchCritic:
    from training.model import Critic as TorchCritic
    from training.model import ModelShape

    torch.set_num_threads(1)
    torch.manual_seed(2)
    vocabulary = tiny_tokenizer.get_vocab_size()
    critic = TorchCritic(
        ModelShape(vocabulary, d_model=32, d_ff=64, heads=2, encoder_layers=2, decoder_layers=2)
    ).eval()
    with torch.no_grad():
        for name, parameter in critic.named_parameters():
            if parameter.ndim == 2 and "shared" not in name:
                parameter.mul_(1.5)
    return critic


def exported(critic: TorchCritic, tokenizer: Tokenizer, folder: Path, int8: bool) -> Critic:
    from training.export.critic_graph import write_critic
    from training.export.t5_weights import weights_of

    head = {name: tensor.detach().numpy() for name, tensor in critic.head.state_dict().items()}
    assert write_critic(weights_of(critic.t5), head, folder, int8=int8) == ["critic.onnx"]
    tokenizer.save(str(folder / "tokenizer.json"))
    return Critic(folder, threads=1)


@pytest.fixture(scope="module")
def critic(torch_critic: TorchCritic, tiny_tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Critic:
    """In float."""
    return exported(torch_critic, tiny_tokenizer, tmp_path_factory.mktemp("critic"), int8=False)


def by_torch(model: TorchCritic, tokenizer: Tokenizer, program: str) -> tuple[np.ndarray, np.ndarray]:
    """(outcome probabilities [4], p(passed) by token [T]) of one program alone, without padding."""
    source = torch.tensor([tokenizer.encode(PROMPT, add_special_tokens=False).ids])
    ids = torch.tensor([[*tokenizer.encode(program, add_special_tokens=False).ids, 2]])
    with torch.no_grad():
        outcome, tokens = model(source, ids)
    return torch.softmax(outcome[0], -1).numpy(), torch.softmax(tokens[0], -1)[:, Outcome.PASSED_TEST].numpy()


def test_float_is_torch(critic: Critic, torch_critic: TorchCritic, tiny_tokenizer: Tokenizer) -> None:
    judgements = critic.judge(PROMPT, PROGRAMS)
    assert len(judgements) == len(PROGRAMS)
    for program, judgement in zip(PROGRAMS, judgements, strict=True):
        outcome, tokens = by_torch(torch_critic, tiny_tokenizer, program)
        assert judgement.token_scores.shape == tokens.shape
        assert np.abs(judgement.outcome - outcome).max() < 1e-4
        assert np.abs(judgement.token_scores - tokens).max() < 1e-4
    # The programs are told apart, so the agreement says something.
    assert len({round(judgement.passed, 3) for judgement in judgements}) == len(PROGRAMS)


def test_torch_padding_changes_nothing(torch_critic: TorchCritic, tiny_tokenizer: Tokenizer) -> None:
    source = tiny_tokenizer.encode(PROMPT, add_special_tokens=False).ids
    ids = [2]  # the shorter the program, the more the padding has to say
    with torch.no_grad():
        alone, tokens = torch_critic(torch.tensor([source]), torch.tensor([ids]))
        padded, padded_tokens = torch_critic(torch.tensor([[*source, 0, 0, 0]]), torch.tensor([[*ids, *[-100] * 9]]))
    assert torch.allclose(alone, padded, atol=1e-4)
    assert torch.allclose(tokens, padded_tokens[:, : len(ids)], atol=1e-4)
    # The published critic pools over the padding too, and would have answered something else.
    assert (padded_tokens.amax(dim=1) - alone).abs().max() > 1e-3


def test_exported_padding_changes_nothing(critic: Critic) -> None:
    together = critic.judge(PROMPT, PROGRAMS)
    for program, judgement in zip(PROGRAMS, together, strict=True):
        (alone,) = critic.judge(PROMPT, [program])
        assert np.allclose(alone.outcome, judgement.outcome, atol=1e-5)
        assert np.allclose(alone.token_scores, judgement.token_scores, atol=1e-5)


def test_what_stands_in_the_padding_changes_nothing(critic: Critic) -> None:
    prompt = np.array(critic.tokenizer.encode(PROMPT, add_special_tokens=False).ids)
    ids = [*critic.tokenizer.encode(PROGRAMS[0], add_special_tokens=False).ids, critic.end_id]
    zeros, others = (np.array([[*ids, *[filler] * 6]]) for filler in (0, 77))
    first, second = (
        critic.session.run(["token_logits"], {"prompt": prompt, "programs": p})[0] for p in (zeros, others)
    )
    assert np.allclose(first[:, : len(ids)], second[:, : len(ids)], atol=1e-5)
    assert not np.allclose(first[:, len(ids) :], second[:, len(ids) :], atol=1e-2)


def test_shapes_and_sums(critic: Critic) -> None:
    for program, judgement in zip(PROGRAMS, critic.judge(PROMPT, PROGRAMS), strict=True):
        tokens = critic.tokenizer.encode(program, add_special_tokens=False).ids
        assert judgement.token_scores.shape == (len(tokens) + 1,)  # the end token included
        assert judgement.outcome.shape == (4,)
        assert judgement.outcome.sum() == pytest.approx(1, abs=1e-5)
        assert judgement.passed == judgement.outcome[3]
        assert ((judgement.token_scores >= 0) & (judgement.token_scores <= 1)).all()


def test_token_scores_have_read_no_further(critic: Critic) -> None:
    first, second = critic.judge(PROMPT, ["return sum(values)", "return sum(range(3))"])
    shared = len(critic.tokenizer.encode("return sum", add_special_tokens=False).ids)
    assert np.allclose(first.token_scores[:shared], second.token_scores[:shared], atol=1e-5)
    assert not np.allclose(first.token_scores[-1], second.token_scores[-1], atol=1e-4)


def test_long_and_empty_input(critic: Critic) -> None:
    assert critic.judge(PROMPT, []) == []
    (judgement,) = critic.judge(PROMPT * 30, ["x = 1\n" * 300])
    assert len(judgement.token_scores) == MAX_PROGRAM_TOKENS + 1
    assert len(critic.judge("", ["return 1"])) == 1


def test_int8_stays_near(critic: Critic, torch_critic: TorchCritic, tiny_tokenizer: Tokenizer, tmp_path: Path) -> None:
    int8 = exported(torch_critic, tiny_tokenizer, tmp_path, int8=True)
    differences = [
        np.abs(a.outcome - b.outcome).max()
        for a, b in zip(critic.judge(PROMPT, PROGRAMS), int8.judge(PROMPT, PROGRAMS), strict=True)
    ]
    assert 0 < max(differences) < 0.1


def test_softmax_by_hand() -> None:
    assert softmax(np.log(np.array([[1.0, 3.0]], np.float32))) == pytest.approx(np.array([[0.25, 0.75]]), abs=1e-6)
    assert softmax(np.array([1000.0, 1000.0], np.float32)).tolist() == [0.5, 0.5]
