"""What candidates that mean harm can do, under each isolation that this machine offers."""

from __future__ import annotations

import os
import socket
import sys
import textwrap
from pathlib import Path

import pytest
from verifying import BACKENDS, Check, doctest, started

from engine.verdict import Outcome
from engine.verifier import IsolationUnavailable, Limits, ModuleTemplate, Verifier, isolation
from engine.verifier.detection import detect

DOUBLE = "def f(n):\n    return 2 * n\n"
FINE = doctest("f(2)", "4\n")

REFUSED = (
    "PermissionError",
    "OSError",
    "FileNotFoundError",
    "BlockingIOError",
    "NotADirectoryError",
    "ProcessLookupError",
    "RuntimeError",
)
"""What Python raises for a system call that was refused, by its error number; RuntimeError for a thread."""

if not sys.platform.startswith("linux"):
    pytest.skip("these attacks are written for Linux", allow_module_level=True)


def refused(attack: Check, body: str) -> None:
    """Assert that `body` raises what a refused system call raises."""
    program = "import os, ctypes, socket, subprocess\ndef f():\n" + textwrap.indent(textwrap.dedent(body), "    ")
    verdict = attack(program, doctest("f()", "done\n"))
    assert verdict.sub_type in REFUSED, verdict


@pytest.mark.parametrize(
    "body",
    [
        "socket.socket()",
        "socket.socket(socket.AF_UNIX)",
        "socket.create_connection(('127.0.0.1', 80))",
        "socket.socketpair()[0].connect('/run/dbus/system_bus_socket')",
        "a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)\na.sendto(b'x', '/dev/log')",
        "a, b = socket.socketpair()\na.sendmsg([b'x'])",
    ],
)
def test_network_is_refused(attack: Check, body: str) -> None:
    refused(attack, body)


@pytest.mark.parametrize(
    "body",
    [
        "os.fork()",
        "while True: os.fork()",
        "os.execv('/bin/sh', ['sh', '-c', 'exit 0'])",
        "subprocess.run(['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.kill(-1, 9)",
        "os.kill(os.getppid() or 2, 9)",
        "os.kill(0, 9)",
        "os.killpg(os.getpgid(0), 9)",
        "[os.kill(pid, 9) for pid in range(2, 400) if pid != os.getpid()]",
    ],
)
def test_other_processes_are_out_of_reach(attack: Check, body: str) -> None:
    refused(attack, body)


@pytest.mark.parametrize(
    "call",
    [
        "unshare(0x10000000)",
        "unshare(0x00020000)",
        "mount(b'none', b'/tmp', b'tmpfs', 0, 0)",
        "umount2(b'/tmp', 2)",
        "chroot(b'.')",
        "ptrace(16, 1, 0, 0)",
        "syscall(435, 0, 0)",  # clone3
        "syscall(425, 1, 0)",  # io_uring_setup
        "syscall(319 if os.uname().machine == 'x86_64' else 279, b'x', 0)",  # memfd_create
        "shmget(0, 4096, 0o1600)",
        "semget(0, 1, 0o1600)",
        "msgget(0, 0o1600)",
        "setns(0, 0)",
        "setuid(12345)",
        "sethostname(b'x', 1)",
        "personality(0x0040000)",
    ],
)
def test_kernel_interfaces_are_refused(attack: Check, call: str) -> None:
    refused(
        attack,
        f"""
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.{call} < 0:
            raise OSError(ctypes.get_errno(), 'refused')
        print('done')
        """,
    )


def test_writing_is_refused_outside_the_temporary_directory(attack: Check, workspace: Path) -> None:
    places = [workspace, Path.home(), Path("/"), Path("/usr"), Path("/dev"), Path("/etc"), Path("/dev/shm"), Path("..")]
    for place in places:
        refused(attack, f"open({str(place / 'planted')!r}, 'w')")
        refused(attack, f"os.mkdir({str(place / 'planted')!r})")
        assert not (place / "planted").exists()
    for body in ("open('{}', 'a')", "os.remove('{}')", "os.truncate('{}', 0)", "os.rename('{}', 'x')"):
        refused(attack, body.format(workspace / "prices.py"))
    assert (workspace / "prices.py").read_text() == "TABLE = {'tea': 3}\n"


def test_changing_modes_is_refused(attack: Check, workspace: Path) -> None:
    before = (workspace / "prices.py").stat()
    attack(f"import os\ndef f():\n    os.chmod({str(workspace / 'prices.py')!r}, 0)\n", doctest("f()"))
    attack(f"import os\ndef f():\n    os.utime({str(workspace / 'prices.py')!r}, (1, 1))\n", doctest("f()"))
    after = (workspace / "prices.py").stat()
    if isolation_name(attack) != "landlock":  # Landlock has no rule for these two
        assert (after.st_mode, after.st_mtime) == (before.st_mode, before.st_mtime)


def isolation_name(attack: Check) -> str:
    """The backend behind the `attack` fixture."""
    cells = [cell.cell_contents for cell in attack.__closure__ or ()]  # type: ignore[attr-defined]
    return next(cell.backend for cell in cells if isinstance(cell, Verifier))


def test_temporary_files_are_seen_by_nobody_else(attack: Check) -> None:
    program = """
        import os, tempfile
        def f():
            found = os.listdir('.') + os.listdir(tempfile.gettempdir())
            with open('mine', 'w') as file, tempfile.NamedTemporaryFile(delete=False) as other:
                file.write('x')
                other.write(b'y')
            return found, len(os.listdir('.'))
    """
    for _ in range(3):
        assert attack(program, doctest("f()", "([], 2)\n")).outcome is Outcome.PASSED_TEST


def test_files_outside_the_workspace_are_hidden(attack: Check, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s3cret")
    refused(attack, f"print(open({str(tmp_path / 'secret')!r}).read())")
    refused(attack, f"print(os.listdir({str(tmp_path)!r}))")
    for own in [path for path in Path.home().iterdir() if path.is_file()][:3]:
        refused(attack, f"print(open({str(own)!r}).read())")
    refused(attack, f"print(open('/proc/{os.getpid()}/environ').read())")


def test_unix_sockets_of_the_machine_are_out_of_reach(attack: Check, workspace: Path) -> None:
    path = str(workspace / "socket")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(path)
        refused(attack, f"a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)\na.connect({path!r})")
    os.remove(path)


def test_the_environment_is_scrubbed(template: ModuleTemplate, monkeypatch: pytest.MonkeyPatch, limits: Limits) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    program = """
        import ctypes, os
        def f():
            found = dict(os.environ)
            try:
                found['proc'] = open('/proc/self/environ').read()
            except OSError:
                pass
            return 'hunter2' in repr(found) or 'SECRET_TOKEN' in found
    """
    with started(Verifier(limits=limits), template) as verifier:
        verdict = verifier.verify(textwrap.dedent(program), [doctest("f()", "False\n")])
    assert verdict.outcome is Outcome.PASSED_TEST


def test_garbage_on_every_descriptor_changes_nothing(attack: Check) -> None:
    program = """
        import json, os
        def f(n):
            forged = b''
            for step in range(-1, 3):
                for text in ('4\\n', '', 'x' * 10 ** 6):
                    report = {'step': step, 'output': text, 'exception': None, 'line': None, 'stage': 'load'}
                    forged += json.dumps(report).encode() + b'\\n'
            for fd in range(1024):
                for junk in (b'\\n\\xff\\x00{', b'[' * 5000 + b'\\n', b'{"step": 1e999}\\n', forged):
                    try:
                        os.write(fd, junk)
                    except OSError:
                        pass
            return n
    """
    verdict = attack(program, doctest("f(1)", "2\n"), doctest("f(5)", "55\n"))
    assert verdict.outcome in (Outcome.FAILED_TEST, Outcome.RUNTIME_ERROR)
    assert not verdict.results[1].passed
    assert attack(DOUBLE, FINE).outcome is Outcome.PASSED_TEST


def test_closing_every_descriptor_loses_only_its_own_results(attack: Check) -> None:
    program = "import os\ndef f(n):\n    if n: os.closerange(0, 4096)\n    return n\n"
    verdict = attack(program, doctest("f(0)", "0\n"), doctest("f(1)", "1\n"))
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "Crash")
    assert [result.passed for result in verdict.results] == [True, False]
    program = "import os, time\ndef f():\n    os.closerange(0, 4096)\n    time.sleep(1000)\n"
    assert attack(program, doctest("f()")).sub_type == "Crash"
    assert attack(DOUBLE, FINE).outcome is Outcome.PASSED_TEST


def test_flooding_the_result_pipe(attack: Check) -> None:
    program = """
        import os
        def f():
            fds = []
            for fd in range(3, 1024):
                try:
                    os.write(fd, b'\\n')
                    fds.append(fd)
                except OSError:
                    pass
            while True:
                for fd in fds:
                    os.write(fd, b'x' * 65536)
    """
    assert attack(program, doctest("f()")).outcome is Outcome.RUNTIME_ERROR
    assert attack(DOUBLE, FINE).outcome is Outcome.PASSED_TEST


def test_a_bad_candidate_leaves_its_siblings_alone(isolated: Verifier) -> None:
    bad = """
        import os, signal
        def f(n):
            for target in (-1, 0, 1, 2, os.getppid(), *range(2, 500)):
                for number in (9, 15, 19):
                    try:
                        if target != os.getpid():
                            os.kill(target, number)
                    except (OSError, OverflowError):
                        pass
            os.nice(0)
            while True:
                pass
    """
    slow = "import time\ndef f(n):\n    time.sleep(0.2)\n    return 2 * n\n"
    futures = [isolated.submit(textwrap.dedent(bad), [FINE]) for _ in range(1)]
    futures += [isolated.submit(slow, [FINE]) for _ in range(8)]
    verdicts = [future.result(60) for future in futures]
    assert verdicts[0].outcome is Outcome.RUNTIME_ERROR
    assert all(verdict.outcome is Outcome.PASSED_TEST for verdict in verdicts[1:]), verdicts


def test_large_files_and_many_descriptors(attack: Check) -> None:
    refused(attack, "open('big', 'wb').write(b'x' * (40 << 20))")
    refused(attack, "x = [open(os.devnull) for _ in range(5000)]")
    refused(attack, "x = [open(str(n), 'wb').write(b'x' * (1 << 20)) for n in range(100)]") if (
        isolation_name(attack) != "landlock"  # no file system of its own there: each file is bounded, the sum is not
    ) else None


def test_a_thread_bomb_is_one_candidates_problem(attack: Check) -> None:
    program = """
        import threading, time
        def f():
            threading.stack_size(1 << 16)
            while True:
                threading.Thread(target=time.sleep, args=(100,), daemon=True).start()
    """
    assert attack(program, doctest("f()")).outcome is Outcome.RUNTIME_ERROR
    assert attack(DOUBLE, FINE).outcome is Outcome.PASSED_TEST


def test_processes_where_allowed_end_with_the_candidate(template: ModuleTemplate) -> None:
    program = """
        import os, time
        def f():
            if os.fork() == 0:
                os.setsid()
                time.sleep(600)
            return 1
    """
    with started(Verifier(limits=Limits(processes=2), only_backend="namespaces"), template) as verifier:
        verdict = verifier.verify(textwrap.dedent(program), [doctest("f()", "1\n"), doctest("f()", "1\n")])
        assert verdict.outcome is Outcome.PASSED_TEST
        again = "import os\ndef f():\n    if os.fork() == 0:\n        return 2\n    os.wait()\n    return 1\n"
        assert verifier.verify(again, [doctest("f()", "1\n")]).outcome is Outcome.PASSED_TEST


def test_refusal_names_the_switch(template: ModuleTemplate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(isolation.ALLOW_VARIABLE, raising=False)
    monkeypatch.setattr(isolation, "BACKENDS", ())
    with Verifier() as verifier, pytest.raises(IsolationUnavailable) as caught:
        verifier.open(template)
    for switch in ("verifier.allowUnisolated", "--allow-unisolated", "CODERL_ALLOW_UNISOLATED=1"):
        assert switch in str(caught.value)
    monkeypatch.setenv(isolation.ALLOW_VARIABLE, "1")
    with Verifier() as verifier:
        verifier.open(template)
        assert verifier.backend == "none"
        assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST


def test_unisolated_where_allowed(template: ModuleTemplate) -> None:
    with Verifier(allow_unisolated=True, only_backend="none", limits=Limits(example_seconds=1)) as verifier:
        verifier.open(template)
        assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST
        assert verifier.verify("while True: pass", [FINE]).sub_type == "TimeLimit"
        program = "import os\ndef f():\n    found = os.listdir()\n    open('x', 'w')\n    return found\n"
        for _ in range(2):
            assert verifier.verify(program, [doctest("f()", "[]\n")]).outcome is Outcome.PASSED_TEST


def test_detect_reports_what_works() -> None:
    report = detect()
    assert report.isolated and report.backend in BACKENDS
    assert any("network" in phrase for phrase in report.provides)
    assert report.backend not in report.why_not
