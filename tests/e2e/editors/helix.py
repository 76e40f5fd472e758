"""Drives Helix in a terminal by keys and reads its screen: the code action menu, the edit, writing."""

from __future__ import annotations

import os
import re
import sys
import time

import pexpect
import pyte

screen = pyte.Screen(100, 30)
stream = pyte.Stream(screen)
file = os.environ["CODERL_TEST_FILE"]
helix = pexpect.spawn(os.environ["CODERL_HELIX"] + " " + file, dimensions=(30, 100), encoding="utf-8")


def pump(seconds: float) -> None:
    """Draw what Helix prints."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            # pyte knows no device status requests.
            stream.feed(re.sub(r"\x1b\[\?[0-9;]*n", "", helix.read_nonblocking(65536, 0.1)))
        except pexpect.TIMEOUT:
            pass
        except pexpect.EOF:
            return


def see(text: str, seconds: float) -> bool:
    """Whether a text comes on the screen within the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump(0.3)
        if any(text in line for line in screen.display):
            return True
    return False


try:
    assert see("def double", 30), "the file is not shown"
    for _ in range(20):  # until the server is there
        helix.send(" a")
        if see("Implement `double`", 3):
            break
        helix.send("\x1b")
    else:
        raise AssertionError("no code action is offered")
    helix.send("\r")
    assert see("    return", 180), "no edit came"
    helix.send(":wq\r")
    pump(2)
except AssertionError as error:
    print(error, *screen.display, sep="\n")
    sys.exit(1)
finally:
    helix.close(force=True)
