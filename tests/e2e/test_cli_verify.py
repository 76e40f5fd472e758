"""`coderl-lsp verify`: the sandboxed doctest."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.e2e.cli_support import ANSWER, DOUBLE, TRIPLE, cli, one_object, refused

GOOD = DOUBLE + "    " + ANSWER + "\n"


def test_says_what_passes_and_what_does_not(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(f"{GOOD}\n\n{TRIPLE.replace('    ...', '    ' + ANSWER)}\n\ndef plain():\n    return 1\n")
    done = cli("verify", file)
    assert done.returncode == 1
    assert f"{file}:1 double  verified" in done.stdout
    assert f"{file}:17: triple(2) gave 4, expected 6" in done.stdout
    assert "plain" not in done.stdout
    assert "1 of 2 functions pass all their examples." in done.stderr


def test_exit_code_0_where_all_pass(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    assert cli("verify", "good.py", cwd=tmp_path).returncode == 0


def test_json_is_the_object_of_implement_without_suggestions(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(f"{GOOD}\n\n{TRIPLE}")
    done = cli("verify", file, "--json")
    found = one_object(done)
    assert done.returncode == 1 and done.stderr == ""
    assert list(found) == ["schema", "file", "model", "tasks"] and found["model"] is None
    double, triple = found["tasks"]
    assert list(double) == ["name", "line", "examples", "status", "generated", "seconds", "message"]
    assert (double["status"], double["generated"], double["message"]) == ("verified", 0, "")
    assert triple["status"] == "none" and triple["message"].startswith("0 of 2 examples pass; ")


def test_only_what_is_named_is_run(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(f"{GOOD}\n\n{TRIPLE}")
    done = cli("verify", f"{file}::double", "--json")
    assert done.returncode == 0 and [task["name"] for task in one_object(done)["tasks"]] == ["double"]


def test_a_function_without_examples_is_not_verified(tmp_path: Path) -> None:
    file = tmp_path / "plain.py"
    file.write_text('def f():\n    """Return 1."""\n    return 1\n')
    done = cli("verify", f"{file}::f", "--json")
    (task,) = one_object(done)["tasks"]
    assert done.returncode == 1 and task["status"] == "partial" and "no examples" in task["message"]
    nothing = cli("verify", file)
    assert nothing.returncode == 0 and "Nothing to verify" in nothing.stderr


def test_examples_that_hang_or_need_input_end(tmp_path: Path) -> None:
    file = tmp_path / "stuck.py"
    file.write_text(
        'def hang():\n    """\n    >>> hang()\n    1\n    """\n    while True:\n        pass\n\n\n'
        'def ask():\n    """\n    >>> ask()\n    1\n    """\n    return input("? ")\n\n\n' + GOOD
    )
    done = cli("verify", file, "--json")
    hang, ask, double = one_object(done)["tasks"]
    assert done.returncode == 1 and done.stderr == ""
    assert hang["status"] == "none" and "did not finish" in hang["message"]
    assert ask["status"] == "none" and "EOF" in ask["message"]
    assert double["status"] == "verified"


def test_what_the_code_prints_stays_out_of_the_object(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text('import sys\nprint("noise")\nprint("noise", file=sys.stderr)\n' + GOOD)
    done = cli("verify", file, "--json")
    assert done.returncode == 0 and "noise" not in done.stdout + done.stderr


def test_runs_in_the_interpreter_that_is_named(tmp_path: Path) -> None:
    file = tmp_path / "good.py"
    file.write_text(GOOD)
    assert cli("verify", file, "--interpreter", sys.executable).returncode == 0
    refused(cli("verify", file, "--interpreter", "no-such-python"), "no-such-python")
    refused(cli("verify", file, "--interpreter", tmp_path), str(tmp_path))
    refused(cli("verify", file, "--interpreter", "/bin/ls"), "/bin/ls", "cannot be run")


def test_an_active_environment_is_the_default(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to("/bin/ls")
    file = tmp_path / "good.py"
    file.write_text(GOOD)
    refused(cli("verify", file, VIRTUAL_ENV=str(tmp_path)), f"{tmp_path}/bin/python", "--interpreter")
