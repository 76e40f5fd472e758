"""Draws a run's curves from its metrics into PNG files in its folder: loss, reward, outcome mix, pass@k."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training.run_folder import read_metrics

GROUPS = {
    "loss": ("loss", "loss_ce", "loss_rl", "kl"),
    "reward": ("reward", "baseline"),
    "outcomes": ("share_compile_error", "share_runtime_error", "share_failed_test", "share_passed_test"),
    "pass_at_k": ("held_out_pass_at_1", "held_out_pass_at_n"),
}
"""File stem -> the metrics that share its axes."""


def plot_run(folder: Path) -> list[Path]:
    """Draw every group of which the run has metrics; returns the files."""
    records = read_metrics(folder)
    drawn = []
    for stem, names in GROUPS.items():
        series = {name: [(r["step"], r[name]) for r in records if name in r] for name in names}
        series = {name: points for name, points in series.items() if points}
        if series:
            drawn.append(_draw(folder / f"{stem}.png", stem.replace("_", " "), series))
    return drawn


def _draw(path: Path, title: str, series: dict[str, list[tuple[float, float]]]) -> Path:
    # The object interface: pyplot would keep figures and look for a display.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 4.0), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for name, points in series.items():
        steps, values = _columns(points)
        axes.plot(steps, values, label=name, marker="." if len(points) < 30 else "")
    axes.set_title(title)
    axes.set_xlabel("step")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110)
    return path


def _columns(points: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [step for step, _ in points], [value for _, value in points]
