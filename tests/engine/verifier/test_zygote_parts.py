"""The zygote's parts by themselves: messages, reports of a child, captured output, and the system call filter."""

from __future__ import annotations

import ast
import json
import os
import struct
import sys
import time
from dataclasses import asdict
from typing import Any

import pytest

from engine.verifier import Limits
from engine.verifier.zygote import linux_seccomp, template, wire
from engine.verifier.zygote.capture import Capture, OutputLimit
from engine.verifier.zygote.child import Child

LIMITS = asdict(Limits(output_bytes=100))


def test_messages_survive_any_cut() -> None:
    messages = [{"a": "\udc80ñ\n"}, {"b": [1, None, 2.5]}, {}]
    stream = b"".join(map(wire.pack, messages))
    for size in (1, 3, 1000):
        unpacker = wire.Unpacker()
        pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
        assert [message for piece in pieces for message in unpacker.feed(piece)] == messages


@pytest.mark.parametrize(
    "data", [b"\xff\xff\xff\xff", b"\0\0\0\1[", b"\0\0\0\2[]", b"\0\0\0\3\xff\xff\xff", b"\0\1\0\0" + b"[" * 65536]
)
def test_what_is_no_message(data: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.Unpacker().feed(data)


def reported(*lines: Any, steps: int = 2, status: int = 0) -> dict[str, Any]:
    """What the zygote makes of a child that wrote `lines`."""
    receive, send = os.pipe()
    os.set_blocking(receive, False)
    child = Child(0, 7, receive, time.monotonic(), steps, LIMITS, "")
    data = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    os.write(send, data)
    os.close(send)
    child.read_rest()
    os.close(receive)
    return child.result(status, 0.0)


LOADED = {"step": -1, "stage": "load", "exception": None, "line": None}
FIRST = {"step": 0, "output": "4\n", "exception": None, "line": None}
SECOND = {"step": 1, "output": "", "exception": "ValueError: x", "line": 3}


def test_well_formed_reports() -> None:
    result = reported(LOADED, FIRST, SECOND)
    assert result["stopped"] == "" and result["id"] == 7
    assert result["steps"][0] == {"output": "4\n", "exception": None, "line": None}
    assert result["steps"][1]["exception"] == "ValueError: x"


def test_the_first_report_of_a_step_stands() -> None:
    assert reported(LOADED, FIRST, dict(FIRST, output="5\n"), SECOND)["steps"][0]["output"] == "4\n"


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe\n",
        b"[1]\n",
        b"7\n",
        b"null\n",
        b"[" * 50_000 + b"\n",
        {"step": 2, "output": "", "exception": None, "line": None},
        {"step": -2, "output": "", "exception": None, "line": None},
        {"step": "0", "output": "", "exception": None, "line": None},
        {"step": 0.0, "output": "", "exception": None, "line": None},
        {"step": 0, "output": "x" * 101, "exception": None, "line": None},
        {"step": 0, "output": 4, "exception": None, "line": None},
        {"step": 0, "output": "", "exception": 4, "line": None},
        {"step": 0, "output": "", "exception": None, "line": "4"},
        {"step": 0},
        {"confine": "forged"},
    ],
)
def test_malformed_reports_are_dropped(line: Any) -> None:
    result = reported(LOADED, line, FIRST)
    assert result["steps"] == [{"output": "4\n", "exception": None, "line": None}, None]
    assert result["stopped"] == "Crash"


def test_a_long_report_ends_the_reading() -> None:
    receive, send = os.pipe()
    os.set_blocking(receive, False)
    child = Child(0, 7, receive, time.monotonic(), 0, LIMITS, "")
    for _ in range(1000):
        os.write(send, b"x" * 60_000)
        if not child.read():
            break
    else:
        pytest.fail("read without bound")
    os.close(receive)
    os.close(send)


def test_captured_output_is_bounded() -> None:
    saved = sys.stdout, sys.stderr, sys.stdin, sys.displayhook
    capture = Capture(10)
    try:
        with capture, pytest.raises(OutputLimit):
            print("ñ" * 4)
            print("0123456789")
    finally:
        sys.stdout, sys.stderr, sys.stdin, sys.displayhook = saved
    assert capture.text() == "ñ" * 4 + "\n0"


def test_docstrings_are_stripped() -> None:
    source = '"m"\nclass C:\n    "c"\n    x = "kept"\n    async def f(self):\n        "f"\n'
    tree = template.strip_docstrings(ast.parse(source))
    assert [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)] == ["", "", "kept", ""]


def simulate(program: bytes, number: int, *arguments: int, arch: int = 0xC000003E) -> int:
    """What the filter returns for a system call: a small interpreter of the instructions it uses."""
    data = struct.pack("=IIQ6Q", number, arch, 0, *(arguments + (0,) * (6 - len(arguments))))
    code = list(struct.iter_unpack("=HBBI", program))
    position, value = 0, 0
    while True:
        operation, if_true, if_false, operand = code[position]
        position += 1
        if operation == 0x20:
            (value,) = struct.unpack_from("=I", data, operand)
        elif operation == 0x06:
            return int(operand)
        else:
            true = {0x15: value == operand, 0x35: value >= operand, 0x45: bool(value & operand)}[operation]
            position += if_true if true else if_false


ALLOW, EPERM, EAGAIN, ENOSYS, KILL = 0x7FFF0000, 0x00050001, 0x0005000B, 0x00050026, 0x80000000


@pytest.mark.parametrize(
    ("number", "arguments", "answer"),
    [
        (0, (), ALLOW),  # read
        (1, (1,), ALLOW),  # write
        (41, (), EPERM),  # socket
        (53, (), ALLOW),  # socketpair
        (62, (77, 9), ALLOW),  # kill itself
        (62, (78, 9), EPERM),
        (62, (0xFFFFFFFF, 9), EPERM),
        (234, (77, 5, 9), ALLOW),  # tgkill
        (200, (77, 9), EPERM),  # tkill
        (44, (3, 0, 0, 0, 0), ALLOW),  # sendto without an address: send
        (44, (3, 0, 0, 0, 4096), EPERM),
        (44, (3, 0, 0, 0, 1 << 32), EPERM),
        (56, (0x003D0F00,), ALLOW),  # clone as pthread_create does
        (56, (17,), EAGAIN),  # clone as fork does
        (56, (0x20000000 | 0x10000,), EPERM),  # a new process namespace
        (57, (), EPERM),  # fork
        (59, (), EPERM),  # execve
        (435, (), ENOSYS),  # clone3
        (0x40000000 | 41, (), ENOSYS),  # x32
        (231, (0,), ALLOW),  # exit_group
    ],
)
def test_the_system_call_filter(number: int, arguments: tuple[int, ...], answer: int) -> None:
    assert simulate(linux_seccomp.build("x86_64", 77, processes=False), number, *arguments) == answer


def test_the_filter_where_processes_are_allowed() -> None:
    program = linux_seccomp.build("x86_64", 77, processes=True)
    assert simulate(program, 57) == simulate(program, 59) == simulate(program, 56, 17) == ALLOW
    assert simulate(program, 56, 0x10000000 | 17) == EPERM


def test_the_filter_of_another_machine() -> None:
    program = linux_seccomp.build("aarch64", 1, processes=False)
    assert simulate(program, 198, arch=0xC00000B7) == EPERM  # socket
    assert simulate(program, 63, arch=0xC00000B7) == ALLOW  # read
    assert simulate(program, 220, 17, arch=0xC00000B7) == EAGAIN  # clone
    assert simulate(program, 63) == KILL


def test_nothing_in_the_zygote_needs_the_project() -> None:
    for name, module in sys.modules.items():
        if name.startswith("engine.verifier.zygote"):
            with open(str(module.__file__), encoding="utf-8") as file:
                tree = ast.parse(file.read())
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom):
                    assert node.level <= 1, name
                    assert node.level == 1 or node.module in ("__future__", "collections", "collections.abc", "typing")
