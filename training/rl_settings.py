"""The settings of an RL run: the form that holds, and the published one."""

from __future__ import annotations

from dataclasses import dataclass

from training.rewards import Baseline, Weights


@dataclass(frozen=True)
class RLSettings:
    """Settings of one RL run; each departure from the paper is one switch."""

    rounds: int = 4
    """Times that fresh programs are sampled (RLTF, arXiv 2307.04349, section 3.2: an online buffer)."""
    steps_per_round: int = 10
    """Optimizer steps between two samplings (K)."""
    tasks_per_round: int = 200
    """Tasks sampled for in a round."""
    samples: int = 16
    """Programs sampled per task, the greedy one included."""
    samples_per_step: int = 256
    """Programs in one optimizer step; the released form takes a handful, and collapses."""
    solutions_per_step: int = 64
    """Reference solutions in one step's cross-entropy."""
    micro_tokens: int = 8_000
    """Padded tokens that go through the model at once."""
    lr: float = 5e-6
    """Learning rate of AdamW, constant."""
    clip: float = 1.0
    """Largest norm of the gradient."""
    ce_weight: float = 1.0
    """Weight of the cross-entropy anchor (the paper's L_ce, equal weights); RL alone collapses."""
    rl_weight: float = 1.0
    """Weight of the policy loss."""
    kl_weight: float = 0.1
    """Weight of KL(policy || warm start); 0 leaves it out, as the paper does."""
    baseline: Baseline = Baseline.GREEDY
    """What rewards are compared with: `greedy` as in the paper, `mean` of the task's other draws, or `none`."""
    weights: Weights = Weights.CRITIC
    """How advantages are spread over tokens; `uniform` is the ablation without critic."""
    finer: bool = False
    """RLTF's finer rewards: a share of tests passed counts, and only the erring line of an error is punished."""
    temperature: float = 1.0
    """Sampling temperature of the rollouts; 1 samples from the policy itself."""
    held_out_samples: int = 10
    """Programs per held-out task and round."""
    seed: int = 1
    """Equal seeds give equal runs on equal hardware."""

    @classmethod
    def paper(cls, seed: int = 1) -> RLSettings:
        """The published form: one sampling at temperature 0.6, small batches, lr 2e-5, no KL."""
        return cls(
            rounds=1, steps_per_round=400, samples_per_step=8, solutions_per_step=8, lr=2e-5, kl_weight=0.0,
            temperature=0.6, seed=seed,
        )  # fmt: skip
