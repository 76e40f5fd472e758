"""The files in `examples/` are what they say: their examples are right and can be met."""

from __future__ import annotations

import json
from pathlib import Path

from engine.edits import apply_edits, body_edits
from engine.reading import read_source, read_tasks
from tests.e2e.cli_support import ROOT, cli, one_object

INVENTORY = ROOT / "examples" / "inventory.py"
BODIES = {
    "total_count": "return sum(counts)",
    "in_stock": "return [count for count in counts if count > 0]",
    "count_item": "return items.count(item)",
    "sort_by_price": "return sorted(prices, key=prices.get)",
    "label": 'return f"{name.upper()}: {count}"',
    "count_by_item": "counts = {}\nfor item in items:\n    counts[item] = counts.get(item, 0) + 1\nreturn counts",
}


def test_inventory_can_be_implemented(tmp_path: Path) -> None:
    text = read_source(INVENTORY)
    stubs = [task for task in read_tasks(text) if task.is_stub]
    assert [task.name for task in stubs] == list(BODIES)
    assert all(len(task.examples) >= 3 and not task.problems for task in stubs)
    for task in stubs:
        text = apply_edits(text, body_edits(text, task, BODIES[task.name]))
    (tmp_path / "inventory.py").write_text(text, encoding="utf-8")
    done = cli("verify", "inventory.py", "--json", cwd=tmp_path)
    assert done.returncode == 0, json.dumps(one_object(done), indent=2)
    assert len(one_object(done)["tasks"]) == len(BODIES) + 1


def test_finished_examples_pass() -> None:
    done = cli("verify", "examples/loose_forms.py", "--json", cwd=ROOT)
    assert done.returncode == 0, done.stdout
    examples = {task["name"]: task["examples"] for task in one_object(done)["tasks"]}
    assert examples == {"initials": 3, "clamp": 3, "parity": 2, "Counter.show": 3}
    assert cli("verify", "examples/inventory.py::take", cwd=ROOT).returncode == 0
