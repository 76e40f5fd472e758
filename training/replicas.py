"""Parts of a step side by side on a CPU's cores: one copy of the model per core, all over the same weights.

A core that works on a part of its own neither waits for the others after every operation nor shares its caches with
them: measured, 5% over two cores that share every operation (docs/RESULTS.md).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Barrier

import torch
from torch import Tensor, nn

from training.pairs import Batch

MOST_REPLICAS = 4
"""More would wait for Python's lock, which each holds while it starts operations (reckoned, not measured)."""


class Replicas:
    """Copies of a model over the same weights, each with a thread and gradients of its own."""

    def __init__(self, model: nn.Module, count: int) -> None:
        self.model = model
        self.copies = [copy.deepcopy(model) for _ in range(count)]
        for replica in self.copies:
            for own, shared in zip(replica.parameters(), model.parameters(), strict=True):
                own.data = shared.data  # the optimizer's steps, which are in place, reach all of them
        cores = torch.get_num_threads()
        self.pool = ThreadPoolExecutor(count)
        started = Barrier(count)

        def start(_: int) -> None:
            started.wait()  # so that each thread takes one of these
            torch.get_num_threads()  # torch sets a new thread's number from the process's when it is first asked
            torch.set_num_threads(max(1, cores // count))  # of this thread's operations
            torch.set_flush_denormal(True)  # a processor's setting is its thread's, too

        list(self.pool.map(start, range(count)))
        torch.set_num_threads(cores)  # of this thread's, and of threads to come

    def gradients(
        self,
        parts: Sequence[Batch],
        loss_function: Callable[[nn.Module, Batch, torch.device], tuple[Tensor, float]],
        autocast: Callable[[], AbstractContextManager[None]],
    ) -> tuple[Tensor, float]:
        """Leave the gradient of the parts' summed loss in the model's parameters; returns the sum and its count.

        Which copy takes which part, and in which order they are added up, is fixed: equal steps give equal gradients.
        """
        device = next(self.model.parameters()).device

        def backward(number: int) -> tuple[Tensor, float]:
            replica = self.copies[number]
            total, counted = torch.zeros((), device=device), 0.0
            for part in parts[number :: len(self.copies)]:
                with autocast():
                    loss, count = loss_function(replica, part, device)
                loss.backward()
                total += loss.detach()
                counted += count
            return total, counted

        results = list(self.pool.map(backward, range(len(self.copies))))
        for own, *copies in zip(self.model.parameters(), *(r.parameters() for r in self.copies), strict=True):
            for replica in copies:
                if replica.grad is not None:
                    own.grad = replica.grad if own.grad is None else own.grad.add_(replica.grad)
                    replica.grad = None
        return torch.stack([total for total, _ in results]).sum(), sum(counted for _, counted in results)


def replicas_for(model: nn.Module, device: torch.device, parts: int) -> Replicas | None:
    """As many copies of a model as steps of so many parts keep busy; None where one model does all.

    A GPU takes whole steps, and threads would draw a dropout's random numbers in an order that no run repeats.
    """
    random = any(isinstance(module, nn.Dropout) and module.p > 0 for module in model.modules())
    count = min(MOST_REPLICAS, torch.get_num_threads(), parts)
    return None if device.type != "cpu" or random or count < 2 else Replicas(model, count)
