"""The garbage collector while the server starts: held back, then let go over what came in the meantime.

The protocol's types alone are some fifty thousand objects that stay. Collecting the youngest among them is worth it,
for making classes leaves cycles behind; walking the older ones again and again is a tenth of the time to the first
answer.
"""

from __future__ import annotations

import gc

_usual: list[tuple[int, int, int]] = []


def hold_back() -> None:
    """Have it look at young objects only, from now on."""
    _usual.append(gc.get_threshold())
    gc.set_threshold(3000, 1000)


def let_go() -> None:
    """Have it work as usual again, but not on what is there now: that stays, and costs no time between keystrokes."""
    gc.collect()
    gc.freeze()
    if _usual:
        gc.set_threshold(*_usual.pop())
