"""Real processes: a run killed with SIGKILL ends like an unbroken one, and two processes train one model together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("accelerate")

from training.errors import StageFailed  # noqa: E402
from training.fit import save_state  # noqa: E402

PROGRAM = """
import sys
from pathlib import Path
import numpy as np, torch
from training.fit import FitSettings, fit
from training.model import ModelShape, new_actor
from training.pairs import EOS_ID, Pairs
import training.fit
training.fit.CPU_PART_TOKENS = 90  # several parts a step, of which the last alone is synchronised
torch.set_num_threads(1)
torch.manual_seed(5)
rng = np.random.default_rng(1)
sources = [rng.integers(5, 40, 6).astype(np.uint16) for _ in range(60)]
pairs = Pairs(sources, [np.array([s[0], s[0], EOS_ID], np.uint16) for s in sources])
model = new_actor(ModelShape(40, d_model=16, d_ff=24, heads=2, encoder_layers=1, decoder_layers=1))
steps = int(sys.argv[2])
settings = FitSettings(steps=steps, batch_tokens=400, warmup=3, log_every=2, checkpoint_seconds=0.0)
fit(model, pairs, settings, Path(sys.argv[1]), progress=lambda step, loss, rate: print(step, loss, flush=True))
"""


def environment() -> dict[str, str]:
    root = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "PYTHONPATH": root, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}


def weights(folder: Path) -> dict[str, torch.Tensor]:
    state: dict[str, torch.Tensor] = torch.load(folder / "checkpoint.pt", weights_only=True)["model"]
    return state


@pytest.mark.slow
def test_a_run_killed_with_sigkill_ends_like_an_unbroken_one(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM]
    subprocess.run([*command, str(tmp_path / "whole"), "120"], check=True, env=environment(), capture_output=True)
    cut = tmp_path / "cut"
    for _ in range(2):
        process = subprocess.Popen([*command, str(cut), "120"], env=environment(), stdout=subprocess.DEVNULL)
        before = (cut / "checkpoint.pt").stat().st_mtime_ns if cut.exists() else 0
        while process.poll() is None:
            path = cut / "checkpoint.pt"
            if path.exists() and path.stat().st_mtime_ns > before + 10**8:
                break
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    ended = subprocess.run([*command, str(cut), "120"], check=True, env=environment(), capture_output=True, text=True)
    first = ended.stdout.split()
    assert not first or int(first[0]) > 2, "it went on from a checkpoint"
    whole, resumed = weights(tmp_path / "whole"), weights(cut)
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


@pytest.mark.slow
def test_two_processes_train_one_model(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    out = tmp_path / "run"
    command = [
        sys.executable, "-m", "accelerate.commands.launch", "--cpu", "--num_processes", "2", "--num_machines", "1",
        "--mixed_precision", "no", "--dynamo_backend", "no", "--num_cpu_threads_per_process", "1", str(program),
        str(out), "30",
    ]  # fmt: skip
    ended = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=280, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    lines = [line.split() for line in ended.stdout.splitlines() if line[:1].isdigit()]
    assert [int(step) for step, _ in lines] == list(range(2, 31, 2)), "only the main process reports"
    assert float(lines[-1][1]) < float(lines[0][1])
    assert len((out / "metrics.jsonl").read_text().splitlines()) == 15


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_keeps_the_checkpoint_before(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    save_state(path, {"step": 1})
    (tmp_path / "checkpoint.pt.partial").symlink_to("/dev/full")
    with pytest.raises(StageFailed, match="the checkpoint before it is kept"):
        save_state(path, {"step": 2, "model": torch.zeros(100_000)})
    assert torch.load(path, weights_only=True)["step"] == 1
    assert not (tmp_path / "checkpoint.pt.partial").exists()
