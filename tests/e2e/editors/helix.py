"""Drives Helix by keys: the code action menu, the edit, writing."""

from __future__ import annotations

from terminal import FILE, Terminal


def implement(helix: Terminal) -> None:
    """Choose the first code action and write the file."""
    assert helix.see("def double", 60), "the file is not shown"
    for _ in range(100):  # until the server is there
        helix.type(" a")
        if helix.see("Implement `double`", 3):
            break
        helix.type("\x1b")
    else:
        raise AssertionError("no code action is offered")
    helix.type("\r")
    assert helix.see("    return", 180), "no edit came"
    helix.type(":wq\r")
    helix.pump(2)


Terminal(["hx", FILE]).drive(implement)
