"""A tiny T5 with random weights, exported as real models are, and a verifier: shared by all tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from engine.verifier import IsolationUnavailable, Limits, ModuleTemplate, Verifier

# A busy machine is no failure: hypothesis measures no times here.
hypothesis.settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("unhurried")

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import T5ForConditionalGeneration

    from engine.actor import Actor

PROMPTS = (
    'def total(values: list[int]) -> int:\n"""Return the sum."""\n>>> total([1, 2])\n3',
    "for value in values:\n    if value > 2:\n        result.append(value * 2)\n",
    "text.split(',')[0].strip().upper()",
)
"""Real prompts; the tiny tokenizer is trained on them."""

END_ID = 2


@pytest.fixture(scope="session")
def tiny_tokenizer() -> Tokenizer:
    """The project's tokenizer, trained on a few lines."""
    pytest.importorskip("torch")
    from training.tokenizer import train_tokenizer

    return train_tokenizer(iter(PROMPTS * 3), 420)


@pytest.fixture(scope="session")
def tiny_t5(tiny_tokenizer: Tokenizer) -> T5ForConditionalGeneration:
    """Two encoder layers, one decoder layer, width 32; its outputs vary with everything it reads."""
    torch = pytest.importorskip("torch")
    from training.model import ModelShape, new_actor

    torch.set_num_threads(1)  # faster for tiny models
    torch.manual_seed(6)
    shape = ModelShape(
        tiny_tokenizer.get_vocab_size(), d_model=32, d_ff=64, heads=2, encoder_layers=2, decoder_layers=1
    )
    model = new_actor(shape).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.ndim == 2 and "shared" not in name:
                parameter.mul_(3.0)
        # Otherwise a random model nearly never ends by itself.
        model.shared.weight[END_ID] *= 2.0
    return model


@pytest.fixture(scope="session")
def export_actor(
    tmp_path_factory: pytest.TempPathFactory, tiny_tokenizer: Tokenizer
) -> Callable[[T5ForConditionalGeneration, bool], Path]:
    """Exports a T5 with the tiny tokenizer beside it; returns the folder."""
    from training.export.t5_graphs import write_actor
    from training.export.t5_weights import weights_of

    def export(model: T5ForConditionalGeneration, int8: bool) -> Path:
        folder = tmp_path_factory.mktemp("actor")
        names = write_actor(weights_of(model), folder, int8=int8)
        assert sorted(names) == sorted(path.name for path in folder.iterdir())
        tiny_tokenizer.save(str(folder / "tokenizer.json"))
        return folder

    return export


@pytest.fixture(scope="session")
def float_actor(
    tiny_t5: T5ForConditionalGeneration, export_actor: Callable[[T5ForConditionalGeneration, bool], Path]
) -> Actor:
    """The tiny T5 in float."""
    from engine.actor import Actor

    return Actor(export_actor(tiny_t5, False), threads=1)


@pytest.fixture(scope="session")
def int8_actor(
    tiny_t5: T5ForConditionalGeneration, export_actor: Callable[[T5ForConditionalGeneration, bool], Path]
) -> Actor:
    """The tiny T5 in int8."""
    from engine.actor import Actor

    return Actor(export_actor(tiny_t5, True), threads=1)


@pytest.fixture(scope="session")
def search_verifier() -> Iterator[Verifier]:
    """A real verifier for searches; skips where nothing here isolates."""
    with Verifier(limits=Limits(example_seconds=2.0, candidate_seconds=6.0), parallel=2) as verifier:
        try:
            verifier.open(ModuleTemplate("", "/nowhere/warm.py", "warm"))
        except IsolationUnavailable as error:
            pytest.skip(str(error.reasons))
        yield verifier
