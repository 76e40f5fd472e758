"""A terminal for editors that need one: types keys, and reads the screen as a person would."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Sequence

import pexpect
import pyte


class Terminal:
    """An editor in a terminal of 100 columns and 30 lines."""

    def __init__(self, command: Sequence[str]) -> None:
        self._screen = pyte.Screen(100, 30)
        self._stream = pyte.Stream(self._screen)
        self._editor = pexpect.spawn(command[0], list(command[1:]), dimensions=(30, 100), encoding="utf-8")

    def type(self, keys: str) -> None:
        """Press keys."""
        self._editor.send(keys)

    def pump(self, seconds: float) -> None:
        """Draw what the editor prints."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                # pyte knows neither device status requests nor what xterm adds to colours.
                self._stream.feed(re.sub(r"\x1b\[[?>][0-9;]*[nmc]", "", self._editor.read_nonblocking(65536, 0.1)))
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                return

    def see(self, text: str, seconds: float) -> bool:
        """Whether a text comes on the screen within the time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump(0.3)
            if any(text in line for line in self._screen.display):
                return True
        return False

    def drive(self, script: Callable[[Terminal], None]) -> None:
        """Run a script; where it fails, show the screen and exit with 1."""
        try:
            script(self)
        except AssertionError as error:
            print(error, *self._screen.display, sep="\n")
            sys.exit(1)
        finally:
            self._editor.close(force=True)


FILE = os.environ["CODERL_TEST_FILE"]
