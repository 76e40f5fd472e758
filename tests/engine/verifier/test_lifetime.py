"""Many candidates at once, verifiers that are killed, closed or cancelled, and what is left behind: nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from verifying import BACKENDS, doctest, started

from engine.verdict import Outcome
from engine.verifier import IsolationUnavailable, Limits, ModuleTemplate, Verifier, VerifierError

ROOT = Path(__file__).resolve().parents[3]
DOUBLE = "def f(n):\n    return 2 * n\n"
FOREVER = "def f(n):\n    while True:\n        pass\n"
FINE = doctest("f(2)", "4\n")

needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="counts processes by /proc")


def descendants(pid: int) -> set[tuple[int, str]]:
    """Process id and start time of all processes below `pid`."""
    parents: dict[int, list[tuple[int, str]]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(fields[1]), []).append((int(entry.name), fields[19]))
    found: set[tuple[int, str]] = set()
    waiting = [pid]
    while waiting:
        for child in parents.get(waiting.pop(), []):
            found.add(child)
            waiting.append(child[0])
    return found


def alive(process: tuple[int, str]) -> bool:
    """Whether the process is still there, and not only its entry."""
    try:
        fields = Path(f"/proc/{process[0]}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return fields[19] == process[1] and fields[0] not in ("Z", "X")


def eventually(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    """Whether `condition` comes true; waits for the system, judges no speed."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return condition()


SCRIPT = """
import sys
from engine.verifier import Limits, ModuleTemplate, Verifier
verifier = Verifier(only_backend={backend!r}, allow_unisolated=True, parallel=3, limits=Limits(500, 500))
verifier.open(ModuleTemplate("", "/nowhere/x.py", "x"))
from engine.tasks import Example, ExampleForm
example = Example("f(1)", "", ExampleForm.DOCTEST, 0, 0)
futures = [verifier.submit({program!r}, [example]) for _ in range(6)]
print("ready", flush=True)
futures[0].result()
"""


@needs_proc
@pytest.mark.parametrize("backend", [*BACKENDS, "none"])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_nothing_is_left_when_the_parent_dies(backend: str, number: signal.Signals, template: ModuleTemplate) -> None:
    started(Verifier(only_backend=backend, allow_unisolated=True), template).close()
    script = SCRIPT.format(backend=backend, program=FOREVER)
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as parent:
        assert parent.stdout is not None and parent.stdout.readline() == b"ready\n"
        assert eventually(lambda: len(descendants(parent.pid)) >= 4)
        below = descendants(parent.pid)
        parent.send_signal(number)
        parent.wait()
    assert eventually(lambda: not any(map(alive, below)))


@needs_proc
def test_nothing_is_left_when_the_parent_dies_during_the_imports(tmp_path: Path) -> None:
    (tmp_path / "stuck.py").write_text("while True: pass\n")
    script = f"""
from engine.verifier import Limits, ModuleTemplate, Verifier
print("ready", flush=True)
Verifier().open(ModuleTemplate("import stuck", "/nowhere/x.py", "x", ({str(tmp_path)!r},)))
"""
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE) as parent:
        assert eventually(lambda: len(descendants(parent.pid)) >= 1)
        below = descendants(parent.pid)
        parent.kill()
    assert eventually(lambda: not any(map(alive, below)))


def test_imports_that_never_end(tmp_path: Path) -> None:
    (tmp_path / "stuck.py").write_text("while True: pass\n")
    template = ModuleTemplate("import stuck", "/nowhere/x.py", "x", (str(tmp_path),))
    with Verifier(limits=Limits(open_seconds=1)) as verifier:
        try:
            with pytest.raises(VerifierError, match="imports"):
                verifier.open(template)
        except IsolationUnavailable as error:
            pytest.skip(str(error))
        verifier.open(ModuleTemplate("", "/nowhere/x.py", "x"))
        assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST


@needs_proc
def test_close_ends_everything(template: ModuleTemplate) -> None:
    before = descendants(os.getpid())
    verifier = started(Verifier(parallel=3, limits=Limits(500, 500)), template)
    futures = [verifier.submit(FOREVER, [FINE]) for _ in range(9)]
    assert eventually(lambda: len(descendants(os.getpid()) - before) >= 4)
    mine = descendants(os.getpid()) - before
    verifier.close()
    verifier.close()
    for future in futures:
        with pytest.raises((VerifierError, CancelledError)):
            future.result(10)
    assert eventually(lambda: not any(map(alive, mine)))
    with pytest.raises(VerifierError):
        verifier.submit(DOUBLE, [FINE])


def test_eight_at_once_with_one_that_never_ends(template: ModuleTemplate) -> None:
    with started(Verifier(parallel=8, limits=Limits(example_seconds=3)), template) as verifier:
        bad = verifier.submit(FOREVER, [FINE])
        good = [verifier.submit(DOUBLE, [FINE, doctest("f(3)", "6\n")]) for _ in range(40)]
        assert all(future.result(60).outcome is Outcome.PASSED_TEST for future in good)
        assert bad.result(60).sub_type == "TimeLimit"


def test_submitting_from_many_threads(template: ModuleTemplate) -> None:
    verdicts: list[int] = []

    def work(number: int) -> None:
        for _ in range(10):
            verdict = verifier.verify(f"def f(n):\n    return {number} * n\n", [doctest("f(2)", f"{2 * number}\n")])
            verdicts.append(verdict.outcome)

    with started(Verifier(parallel=3), template) as verifier:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert verdicts == [Outcome.PASSED_TEST] * 60


def test_the_thread_that_opened_it_may_end(template: ModuleTemplate) -> None:
    with Verifier() as verifier:
        thread = threading.Thread(target=started, args=(verifier, template))
        thread.start()
        thread.join()
        for _ in range(3):
            assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST
            time.sleep(0.1)


@needs_proc
def test_a_zygote_that_dies_is_started_once_more(template: ModuleTemplate) -> None:
    before = descendants(os.getpid())
    with started(Verifier(parallel=2), template) as verifier:
        slow = "import time\ntime.sleep(1)\n" + DOUBLE
        futures = [verifier.submit(slow, [FINE]) for _ in range(4)]
        for pid, _ in descendants(os.getpid()) - before:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        assert all(future.result(60).outcome is Outcome.PASSED_TEST for future in futures)
        futures = [verifier.submit(slow, [FINE]) for _ in range(2)]
        assert eventually(lambda: len(descendants(os.getpid()) - before) >= 3)
        for pid, _ in descendants(os.getpid()) - before:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        for future in futures:
            assert future.result(60).sub_type == "Crash"
        verifier.open(template)  # starts afresh
        assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST


def test_cancelling(template: ModuleTemplate) -> None:
    with started(Verifier(parallel=2, limits=Limits(500, 500)), template) as verifier:
        futures = [verifier.submit(FOREVER, [FINE]) for _ in range(8)]
        verifier.cancel_all()
        for future in futures:
            with pytest.raises((VerifierError, CancelledError)):
                future.result(30)
        assert verifier.verify(DOUBLE, [FINE]).outcome is Outcome.PASSED_TEST


def test_going_back_and_forth_between_files(tmp_path: Path) -> None:
    templates = [ModuleTemplate("", str(tmp_path / f"{name}.py"), name) for name in ("one", "two", "three")]
    with Verifier() as verifier:
        for template in [*templates, *templates]:
            started(verifier, template)
            verdict = verifier.verify("name = __name__\n", [doctest("name", f"'{template.module_name}'\n")])
            assert verdict.outcome is Outcome.PASSED_TEST
        again = verifier.submit(DOUBLE, [FINE])
        verifier.open(templates[1])  # what was submitted before goes on where it was
        assert again.result(30).outcome is Outcome.PASSED_TEST


def test_large_programs_and_outputs(template: ModuleTemplate) -> None:
    program = DOUBLE + "# " + "x" * 2_000_000 + "\n"
    output = doctest("print('y' * 60000)", "y" * 60000 + "\n")
    with started(Verifier(parallel=2), template) as verifier:
        futures = [verifier.submit(program, [FINE, output]) for _ in range(12)]
        assert all(future.result(60).outcome is Outcome.PASSED_TEST for future in futures)
