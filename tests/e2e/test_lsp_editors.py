"""Real editors, headless: each implements a function by its user's own commands and our page's configuration.

`install_editors.sh` installs the editors. One that is missing is skipped; in continuous integration (CI or CODERL_CI is
set) it fails. The model is the default one where it ships, else the tiny one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, ROOT, environment
from tests.e2e.lsp_support import data_dir, runtime, workers

HERE = Path(__file__).parent / "editors"
PAGES = ROOT / "docs" / "editors"
DEFAULT = ROOT / "engine" / "default_model" / "manifest.json"
PROGRAM = "import doctest, sys; sys.path.insert(0, sys.argv[1]); import demo; sys.exit(doctest.testmod(demo).failed)"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(os.name == "nt", reason="driven by shell scripts"),
]


def listing(page: str, language: str, number: int = 0) -> str:
    """A listing of an editor's page."""
    return re.findall(rf"^```{language}\n(.*?)^```$", (PAGES / page).read_text(), re.MULTILINE | re.DOTALL)[number]


def needs(program: str, there: bool | None = None) -> None:
    """Skip the test where something is not installed; where nothing may be missing, fail it."""
    if there if there is not None else shutil.which(program) is not None:
        return
    if os.environ.get("CI") or os.environ.get("CODERL_CI"):
        pytest.fail(f"{program} is not installed: run tests/e2e/install_editors.sh")
    pytest.skip(f"{program} is not installed")


def implements(folder: Path, command: list[str], config: str = "", **more: str) -> None:
    """Run an editor on a file with a function to implement; what it writes must pass the doctest."""
    file = folder / "demo.py"
    file.write_text(DOUBLE)
    log = folder / "server.log"
    (folder / "config").write_text(config)
    # The pages call the command by its name.
    (folder / "bin").mkdir()
    shim = folder / "bin" / "coderl-lsp"
    shim.write_text(f'#!/bin/sh\nexec {sys.executable} -m lsp_server "$@" --log-file {log}\n')
    shim.chmod(0o755)
    with runtime() as run:
        known = environment(None if DEFAULT.exists() else data_dir(folder), CODERL_RUNTIME_DIR=str(run))
        names = {"CODERL_TEST_FILE": str(file), "CODERL_TEST_CONFIG": str(folder / "config"), "TERM": "xterm-256color"}
        done = subprocess.run(
            command,
            env={**known, **names, "HOME": str(folder), "PATH": f"{folder / 'bin'}:{known['PATH']}", **more},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=580,
            check=False,
        )
        said = log.read_text() if log.exists() else "the server was not started"
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}\n{said}"
        assert "Traceback" not in said
        for worker in workers(run):
            worker.wait(120)
    text = file.read_text()
    assert text.startswith(DOUBLE) and text != DOUBLE
    assert subprocess.run([sys.executable, "-c", PROGRAM, str(folder)], check=False).returncode == 0


@pytest.mark.parametrize("program", ["nvim", "nvim-0.10", "nvim-0.12"])
def test_neovim(tmp_path: Path, program: str) -> None:
    needs(program)
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    version = tuple(map(int, re.findall(r"\d+", said)[:2]))
    config = listing("neovim.md", "lua", 0 if version >= (0, 11) else 1)
    implements(tmp_path, [program, "--headless", "--clean", "-c", f"luafile {HERE / 'neovim.lua'}"], config)


@pytest.mark.parametrize(("script", "number"), [("eglot.el", 0), ("lsp-mode.el", 2)])
def test_emacs(tmp_path: Path, script: str, number: int) -> None:
    needs("emacs")
    library = script.removesuffix(".el")
    find = f'(progn (require \'package) (package-initialize) (kill-emacs (if (locate-library "{library}") 0 1)))'
    found = subprocess.run(["emacs", "--batch", "--eval", find], capture_output=True, check=False).returncode == 0
    needs(f"{library} of Emacs", found)
    implements(tmp_path, ["emacs", "-Q", "--batch", "-l", str(HERE / script)], listing("emacs.md", "elisp", number))


def test_helix(tmp_path: Path) -> None:
    needs("hx")
    config = tmp_path / ".config" / "helix"
    config.mkdir(parents=True)
    # Helix gives up on a server after 20 s, which is little on a machine that is busy with tests.
    patient = listing("helix.md", "toml").replace(
        "[language-server.coderl]\n", "[language-server.coderl]\ntimeout = 200\n"
    )
    (config / "languages.toml").write_text(patient)
    implements(tmp_path, [sys.executable, str(HERE / "helix.py")], XDG_CONFIG_HOME=str(tmp_path / ".config"))
