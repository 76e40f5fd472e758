"""Real editors, headless: each implements a function end to end by its user's own commands.

Skipped where the editor is not installed. The model is the default one where it ships, else the tiny one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, ROOT, environment
from tests.e2e.lsp_support import data_dir, runtime, workers

HERE = Path(__file__).parent / "editors"
DEFAULT = ROOT / "engine" / "models" / "default" / "manifest.json"
PROGRAM = "import doctest, sys; sys.path.insert(0, sys.argv[1]); import demo; sys.exit(doctest.testmod(demo).failed)"


def drive(folder: Path, command: list[str], **more: str) -> str:
    """Run an editor on a file with a function to implement; the file's text afterwards."""
    file = folder / "demo.py"
    file.write_text(DOUBLE)
    with runtime() as run:
        known = environment(None if DEFAULT.exists() else data_dir(folder), CODERL_RUNTIME_DIR=str(run))
        server = [sys.executable, "-m", "lsp_server", "--stdio", "--log-file", str(folder / "server.log")]
        done = subprocess.run(
            command,
            env={**known, "CODERL_TEST_FILE": str(file), "CODERL_TEST_SERVER": "\n".join(server), **more},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=280,
            check=False,
        )
        log = (folder / "server.log").read_text() if (folder / "server.log").exists() else ""
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}\n{log}"
        assert "Traceback" not in log
        for worker in workers(run):
            worker.wait(60)
    return file.read_text()


def verified(folder: Path, text: str) -> bool:
    """Whether what the editor has written passes its doctest."""
    assert text.startswith(DOUBLE) and text != DOUBLE
    return subprocess.run([sys.executable, "-c", PROGRAM, str(folder)], check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed")
def test_neovim(tmp_path: Path) -> None:
    text = drive(tmp_path, ["nvim", "--headless", "--clean", "-c", f"luafile {HERE / 'neovim.lua'}"])
    assert verified(tmp_path, text)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("emacs") is None, reason="Emacs is not installed")
def test_emacs_eglot(tmp_path: Path) -> None:
    text = drive(tmp_path, ["emacs", "-Q", "--batch", "-l", str(HERE / "eglot.el")], HOME=str(tmp_path))
    assert verified(tmp_path, text)


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("hx") or os.environ.get("CODERL_HELIX")), reason="Helix is not installed")
def test_helix(tmp_path: Path) -> None:
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    config = tmp_path / "config" / "helix"
    config.mkdir(parents=True)
    arguments = ", ".join(
        f'"{argument}"' for argument in ["-m", "lsp_server", "--stdio", "--log-file", str(tmp_path / "server.log")]
    )
    (config / "languages.toml").write_text(
        f'[language-server.coderl]\ncommand = "{sys.executable}"\nargs = [{arguments}]\n\n'
        '[[language]]\nname = "python"\nlanguage-servers = ["coderl"]\n'
    )
    text = drive(
        tmp_path,
        [sys.executable, str(HERE / "helix.py")],
        XDG_CONFIG_HOME=str(tmp_path / "config"),
        XDG_CACHE_HOME=str(tmp_path / "cache"),
        TERM="xterm-256color",
        CODERL_HELIX=os.environ.get("CODERL_HELIX", "hx"),
    )
    assert verified(tmp_path, text)
