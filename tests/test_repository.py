"""The repository as a whole: its README, its documents and what may stand in its files."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("**/*.md"))]
PACKAGES = ("engine", "lsp_server", "training")


def tracked() -> list[Path]:
    """The repository's files, as git knows them, new ones too; without git, those that a source archive holds."""
    if not (ROOT / ".git").exists():
        rooms = (*PACKAGES, ".ci", "benchmarks", "docs", "examples", "tests")
        found = [
            path for room in rooms for path in (ROOT / room).rglob("*") if path.is_file() and path.suffix != ".pyc"
        ]
        return [*found, ROOT / "README.md", ROOT / "pyproject.toml"]
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def modules(package: str) -> list[str]:
    """The package's modules as paths inside it, `__init__.py` and `__main__.py` aside."""
    found = (path.relative_to(ROOT / package).as_posix() for path in (ROOT / package).rglob("*.py"))
    return sorted(name for name in found if not name.endswith(("__init__.py", "__main__.py")))


def section(text: str, title: str) -> str:
    """What stands under a second-level heading."""
    return text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = [block.strip() for block in re.findall(r"^```sh\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)]
    run = subprocess.run(["bash", str(ROOT / ".ci" / "run"), "--commands"], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == shown
    first, second = shown
    assert first == "pip install . && coderl-lsp implement examples/inventory.py"
    assert second.endswith("&& python -m pytest")


@pytest.mark.parametrize("package", ["engine", "training"])
def test_architecture_names_every_module_and_no_other(package: str) -> None:
    page = section((ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8"), package)
    named = [name for name in re.findall(r"`([^`]+)`", page) if name.endswith(".py")]
    existing = modules(package)
    missing = [module for module in existing if not any(fnmatchcase(module, name) for name in named)]
    assert not missing, f"give these a place in docs/ARCHITECTURE.md: {missing}"
    gone = [name for name in named if not any(fnmatchcase(module, name) for module in existing)]
    assert not gone, f"docs/ARCHITECTURE.md names what does not exist: {gone}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text(encoding="utf-8")):
        if not target.startswith(("https://", "http://", "mailto:")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_says_what_it_is_for(package: str) -> None:
    data = re.compile(r"training/curriculum/\w+/\w+\.py")
    for path in sorted((ROOT / package).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not data.fullmatch(name):
            docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
            assert docstring, f"{name} has no docstring"


def test_zygote_needs_only_the_standard_library() -> None:
    for path in sorted((ROOT / "engine" / "verifier" / "zygote").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            roots = []
            if isinstance(node, ast.Import):
                roots = [alias.name.split(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                roots = [node.module.split(".")[0]]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 1, f"{path.name} imports from outside the zygote"
            strangers = set(roots) - set(sys.stdlib_module_names)
            assert not strangers, f"{path.name} imports {strangers}"


def test_base_installation_has_no_training_framework() -> None:
    names = {re.split(r"[^\w-]", requirement, maxsplit=1)[0] for requirement in project()["dependencies"]}
    assert not names & {"torch", "transformers", "ray", "optimum-onnx", "accelerate", "datasets"}
    assert {"onnxruntime", "onnxruntime-gpu"} <= names


def test_scripts_point_at_functions() -> None:
    for target in project()["scripts"].values():
        module, function = target.split(":")
        tree = ast.parse((ROOT / Path(*module.split("."))).with_suffix(".py").read_text(encoding="utf-8"))
        assert function in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_no_file_names_a_machine() -> None:
    # The patterns are written so that they do not find themselves.
    patterns = [
        r"/home/(?!user/|me/|you/)\w+/",
        r"/Users/(?!me/)\w+/",
        r"[/]root/[.]",
        r"pypi[.]org",
        r"pythonhosted[.]",
        r"--extra-index[-]url",
    ]
    patterns += [re.escape(str(path)) + r"\b" for path in (ROOT, Path(sys.prefix)) if len(path.parts) > 2]
    pattern = re.compile("|".join(patterns))
    for path in tracked():
        if path.stat().st_size > 2_000_000:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = pattern.search(text)
        assert not found, f"{path.relative_to(ROOT)} names {found and found.group()}"
