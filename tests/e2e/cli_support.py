"""What the tests of the command line share: real processes, and a tiny real model that knows one answer.

The model is a T5 of width 32, taught in a few seconds to answer every prompt with `ANSWER`, with an untrained critic
beside it, exported as every model is. So these tests need the training extra, but no default model.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ANSWER = "return n * 2"
OTHER_ANSWER = "return n + n"

DOUBLE = '''\
def double(n: int) -> int:
    """Return twice the number.

    >>> double(2)
    4
    >>> double(0)
    0
    """
'''
TRIPLE = '''\
def triple(n: int) -> int:
    """Return three times the number.

    >>> triple(0)
    0
    >>> triple(2)
    6
    """
    ...
'''

_KEPT = tempfile.TemporaryDirectory(prefix="coderl-tests-")


@functools.cache
def tiny_model() -> Path:
    """The folder of the tiny model; made once per test process, deleted at its end."""
    return _taught("tiny", (ANSWER,), 60)


@functools.cache
def undecided_model() -> Path:
    """The folder of a model that knows two answers."""
    return _taught("undecided", (ANSWER, OTHER_ANSWER), 150)


def _taught(name: str, answers: tuple[str, ...], steps: int) -> Path:
    """The folder of a model of width 32 that gives these answers to every prompt."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from engine.model_store import RoleFiles, Roles, write_manifest
    from training.export.critic_graph import write_critic
    from training.export.t5_graphs import write_actor
    from training.export.t5_weights import weights_of
    from training.model import Critic, ModelShape, new_actor
    from training.tokenizer import train_tokenizer

    torch.manual_seed(1)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # matrices this small only lose by being shared out
    tokenizer = train_tokenizer(iter([DOUBLE, TRIPLE, *answers] * 3), 420)
    shape = ModelShape(tokenizer.get_vocab_size(), d_model=32, d_ff=64, heads=2, encoder_layers=1, decoder_layers=1)
    actor = new_actor(shape)
    optimizer = torch.optim.Adam(actor.parameters(), lr=0.01)
    targets = [torch.tensor([[*tokenizer.encode(text).ids, tokenizer.token_to_id("</s>")]]) for text in answers]
    for step in range(steps):
        prompt = torch.randint(5, shape.vocab_size, (1, 40))
        loss = actor(input_ids=prompt, labels=targets[step % len(targets)]).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    torch.set_num_threads(threads)
    critic = Critic(shape)
    folder = Path(_KEPT.name, name)
    folder.mkdir()
    tokenizer.save(str(folder / "tokenizer.json"))
    write_actor(weights_of(actor.eval()), folder)
    head = {name: tensor.detach().numpy() for name, tensor in critic.head.state_dict().items()}
    write_critic(weights_of(critic.t5.eval()), head, folder)
    (folder / "README.md").write_text("Knows what it was taught.\n")
    here = RoleFiles()
    write_manifest(folder, name=name, description="for tests", roles=Roles(here, here, here))
    return folder


def command(*arguments: str | Path) -> list[str]:
    """The command line of `coderl-lsp`."""
    return [sys.executable, "-m", "lsp_server", *map(str, arguments)]


def environment(data_dir: Path | None = None, **more: str) -> dict[str, str]:
    """The environment to run it in: the user's own models and settings are out of sight."""
    hidden = ("CODERL_", "FORCE_COLOR", "NO_COLOR", "VIRTUAL_ENV", "TTY_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    nowhere = str(data_dir or Path(_KEPT.name, "no-models"))
    return {**kept, "PYTHONPATH": str(ROOT), "CODERL_DATA_DIR": nowhere, "PYTHONIOENCODING": "utf-8", **more}


def cli(
    *arguments: str | Path, cwd: Path | None = None, data_dir: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `coderl-lsp` as a process of its own and wait for it; `more` are environment variables."""
    done = subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment(data_dir, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    # Decoded here: text mode would hide which line ends were printed.
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
    assert "Traceback (most recent call last)\n" not in err.replace(":", ""), err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def implement(file: Path | str, *arguments: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """`coderl-lsp implement` with the tiny model and a small budget."""
    return cli("implement", file, "--model", tiny_model(), "--budget", "8", *arguments, **more)


def one_object(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The JSON object on standard output, on which nothing else may stand."""
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done.stdout + done.stderr
    parsed = json.loads(lines[0])
    assert isinstance(parsed, dict)
    return parsed


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """The call was refused: exit code 2, nothing on standard output, one sentence that has all the words."""
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == ""
    sentence = done.stderr.strip()
    assert "\n" not in sentence and sentence.endswith((".", "?")), sentence
    for word in words:
        assert word in sentence, sentence
