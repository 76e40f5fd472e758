"""The critic's metrics by hand, its split by task, and the padding ablation on programs whose class one token tells."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")

from training.critic import area_under_curve, critic_metrics, split  # noqa: E402
from training.critic_padding import PublishedCritic, accuracy, padding_ablation, whole_length  # noqa: E402
from training.fit import FitSettings  # noqa: E402
from training.model import Critic, ModelShape, masked_max  # noqa: E402
from training.pairs import EOS_ID, IGNORED, Pairs  # noqa: E402
from training.rollout import Rollout  # noqa: E402

SHAPE = ModelShape(40, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1)


def test_metrics_by_hand() -> None:
    probabilities = np.array(
        [[0.7, 0.1, 0.1, 0.1], [0.1, 0.6, 0.1, 0.2], [0.1, 0.1, 0.2, 0.6], [0.0, 0.0, 0.05, 0.95], [0.1, 0.1, 0.5, 0.3]]
    )
    labels = np.array([0, 1, 2, 3, 3])
    found = critic_metrics(probabilities, labels)
    assert found["accuracy"] == pytest.approx(3 / 5) and found["majority_share"] == pytest.approx(2 / 5)
    assert found["recall_compile_error"] == 1.0 and found["recall_failed_test"] == 0.0
    assert found["recall_passed_test"] == 0.5
    # Passing rows score 0.95 and 0.3, the others 0.1, 0.2 and 0.6: of six pairs five are in order.
    assert found["auc"] == pytest.approx(5 / 6)
    # One row in each bin: |0.1 - 0|, |0.2 - 0|, |0.6 - 0|, |0.95 - 1|, |0.3 - 1|, each a fifth.
    assert found["calibration_error"] == pytest.approx((0.1 + 0.2 + 0.6 + 0.05 + 0.7) / 5)


def test_auc_counts_ties_half() -> None:
    assert area_under_curve(np.array([0.5, 0.5]), np.array([True, False])) == 0.5
    assert math.isnan(area_under_curve(np.array([0.5]), np.array([True])))


def test_no_task_is_on_both_sides() -> None:
    rollouts = [Rollout(f"task_{i % 60}", "mbpp", "p", f"return {i}", "s", 3, "", "", 1, 1, (), "") for i in range(180)]
    train, held = split(rollouts)
    assert len(train) + len(held) == 180 and held
    assert not {r.name for r in train} & {r.name for r in held}


def test_padding_cannot_change_what_the_masked_critic_says() -> None:
    torch.manual_seed(1)
    critic = Critic(SHAPE).eval()
    source, program = torch.randint(5, 40, (50, 6)), torch.randint(5, 40, (50, 7))
    longer = torch.nn.functional.pad(program, (0, 9), value=IGNORED)
    with torch.no_grad():
        assert torch.allclose(critic(source, program)[0], critic(source, longer)[0], atol=1e-5)
        published = PublishedCritic(SHAPE, 0).eval()
        assert not torch.allclose(published(source, program)[0], published(source, longer)[0], atol=1e-5)


def test_masked_max_by_hand() -> None:
    logits = torch.tensor([[[1.0, 5.0], [3.0, 2.0], [9.0, 9.0]]])
    assert masked_max(logits, torch.tensor([[True, True, False]])).tolist() == [[3.0, 5.0]]
    assert whole_length(torch.tensor([[4, 2]]), 4).tolist() == [[4, 2, IGNORED, IGNORED]]


class Oracle(Critic):
    """Right at the padding, wrong on the code; programs' first token tells their class."""

    def forward(self, source: torch.Tensor, program: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        padded = whole_length(program, 9)
        right = torch.nn.functional.one_hot(padded[:, 0] - 10, 4).float()[:, None]  # [B, 1, 4]
        token_logits = torch.where((padded == IGNORED)[:, :, None], right, -right)
        return token_logits.amax(dim=1), token_logits


def test_the_ablation_tells_code_from_padding() -> None:
    labels = torch.tensor([0, 1, 2, 3])
    targets = [np.array([10 + label, 20, EOS_ID], np.uint16) for label in labels.tolist()]
    pairs = Pairs([np.array([20], np.uint16)] * 4, targets)
    oracle = Oracle(SHAPE)
    assert accuracy(oracle, pairs, labels, 9, masked_max) == 0.0
    assert accuracy(oracle, pairs, labels, 9, lambda logits, real: masked_max(logits, ~real)) == 1.0


@pytest.mark.slow
def test_the_ablation_trains_both_forms(tmp_path: Path) -> None:
    """Programs whose first token tells the class: both forms learn it, the masked one on the code alone."""
    rng = np.random.default_rng(1)

    def programs(count: int) -> tuple[Pairs, torch.Tensor]:
        labels = rng.integers(0, 4, count)
        targets = [np.array([10 + label, *rng.integers(20, 40, 3), EOS_ID], np.uint16) for label in labels]
        sources = [rng.integers(20, 40, 4).astype(np.uint16) for _ in range(count)]
        return Pairs(sources, targets), torch.from_numpy(labels)

    settings = FitSettings(steps=60, batch_tokens=1_500, warmup=5, lr=5e-3, log_every=20)
    found = padding_ablation(programs(300), programs(100), SHAPE, 24, settings, tmp_path)
    assert set(found) == {"published_all", "published_code", "published_padding", "masked_code", "majority"}
    assert found["masked_code"] > 0.9 > found["majority"]
    assert found["published_all"] > 0.9
    assert 0.0 <= found["published_padding"] <= 1.0
