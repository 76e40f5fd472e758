"""Orthogonalised updates, and one step worked by hand."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from training.muon import A, B, C, Muon, orthogonalised  # noqa: E402 - needs torch


@pytest.mark.parametrize("shape", [(3, 24, 24), (2, 16, 48), (2, 48, 16), (1, 1, 5)])
def test_singular_values_come_near_one(shape: tuple[int, int, int]) -> None:
    generator = torch.Generator().manual_seed(4)
    left, _ = torch.linalg.qr(torch.randn(shape[0], shape[1], min(shape[1:]), generator=generator))
    right, _ = torch.linalg.qr(torch.randn(shape[0], shape[2], min(shape[1:]), generator=generator))
    sizes = torch.logspace(-1, 1, min(shape[1:]))  # a hundred to one
    matrices = left @ torch.diag(sizes) @ right.mT
    result = orthogonalised(matrices, 5)
    assert result.shape == matrices.shape
    values = torch.linalg.svdvals(result)
    assert values.min() > 0.6
    assert values.max() < 1.25
    # The singular vectors stay: between them the result is diagonal.
    between = left.mT @ result @ right
    rest = between - torch.diag_embed(torch.diagonal(between, dim1=-2, dim2=-1))
    assert rest.abs().max() < 1e-3


def test_a_step_by_hand() -> None:
    parameter = torch.nn.Parameter(torch.tensor([[2.0, 0.0]]))
    optimizer = Muon([parameter], lr=0.1, momentum=0.9, weight_decay=0.5, iterations=1)
    parameter.grad = torch.tensor([[3.0, 4.0]])
    optimizer.step()
    # Momentum (0.3, 0.4), Nesterov 0.1 * gradient + 0.9 * momentum = (0.57, 0.76), normed (0.6, 0.8); one iteration of
    # a vector of length 1 scales it by A + B + C. Then 0.2 * sqrt(2) scales the step, 1 - 0.1 * 0.5 the old weights.
    factor = 0.1 * 0.2 * 2**0.5 * (A + B + C)
    assert parameter.detach()[0].tolist() == pytest.approx([2 * 0.95 - 0.6 * factor, -0.8 * factor], abs=1e-5)
    assert optimizer.state[parameter]["momentum"][0].tolist() == pytest.approx([0.3, 0.4], abs=1e-6)


def test_matrices_of_equal_shape_do_not_mix() -> None:
    def stepped(*starts: float) -> list[list[float]]:
        parameters = [torch.nn.Parameter(torch.eye(3) * start) for start in starts]
        optimizer = Muon(parameters, lr=0.1)
        for number, parameter in enumerate(parameters):
            parameter.grad = torch.full((3, 3), starts[number]) + torch.eye(3)
        optimizer.step()
        return [parameter.detach().flatten().tolist() for parameter in parameters]

    assert stepped(1.0, 2.0)[0] == pytest.approx(stepped(1.0)[0], abs=1e-6)
    assert stepped(1.0, 2.0)[1] == pytest.approx(stepped(2.0)[0], abs=1e-6)


def test_parameters_without_a_gradient_stay() -> None:
    parameter = torch.nn.Parameter(torch.ones(2, 2))
    Muon([parameter], lr=0.1, weight_decay=0.5).step()
    assert parameter.detach().tolist() == [[1.0, 1.0], [1.0, 1.0]]
