"""Muon in float32: momentum orthogonalised by Newton-Schulz iterations, matrices of equal shape batched together.

torch.optim.Muon runs its iterations in bfloat16, which CPUs without AMX emulate: there it is about 50 times slower than
this one. Method: K. Jordan, "Muon: an optimizer for hidden layers" (2024); update scale as in arXiv 2502.16982, eq. 4.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor

# Quintic iteration coefficients of the reference: they push singular values towards 1 fastest, landing in [0.7, 1.2].
A, B, C = 3.4445, -4.7750, 2.0315


class Muon(torch.optim.Optimizer):
    """Orthogonalised momentum for weight matrices; update RMS matched to AdamW's, so AdamW's learning rates fit."""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        iterations: int = 5,
    ) -> None:
        super().__init__(
            params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "iterations": iterations}
        )

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Update every matrix that has a gradient."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    by_shape[parameter.shape].append(parameter)
            for shape, parameters in by_shape.items():
                updates = []
                for parameter in parameters:
                    gradient = parameter.grad
                    assert gradient is not None
                    state = self.state[parameter]
                    if "momentum" not in state:
                        state["momentum"] = torch.zeros_like(parameter)
                    state["momentum"].lerp_(gradient, 1 - group["momentum"])
                    updates.append(gradient.lerp(state["momentum"], group["momentum"]))  # Nesterov
                directions = orthogonalised(torch.stack(updates), group["iterations"])  # [P, M, N]
                scale = 0.2 * max(shape) ** 0.5
                for parameter, direction in zip(parameters, directions, strict=True):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"])
                    parameter.add_(direction, alpha=-group["lr"] * scale)


def orthogonalised(matrices: Tensor, iterations: int) -> Tensor:
    """Nearly orthogonal matrices with the singular vectors of the given ones, [P, M, N] -> [P, M, N]."""
    tall = matrices.size(-2) > matrices.size(-1)
    x = matrices.mT if tall else matrices
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp_min(1e-20)
    for _ in range(iterations):
        gram = x @ x.mT  # [P, M, M]
        powers = torch.baddbmm(gram, gram, gram, beta=B, alpha=C)  # B gram + C gram^2
        x = torch.baddbmm(x, powers, x, beta=A)
    return x.mT if tall else x
