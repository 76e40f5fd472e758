"""What people see: progress while a search runs, diffs in colour, a table at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from engine.commands.patch import shown_lines
from engine.commands.report import TaskReport
from engine.suggestions import Progress as SearchProgress
from engine.suggestions import Status, Suggestion

_STATUS_STYLE = {Status.VERIFIED: "bold green", Status.PARTIAL: "yellow", Status.NONE: "red", Status.ERROR: "bold red"}


class Terminal:
    """Prints results to standard output and progress to standard error, in colour only where they are terminals."""

    def __init__(self) -> None:
        """Look at the two streams as they are now."""
        self.out = _Console(highlight=False, markup=False, emoji=False)
        self.err = _Console(stderr=True, highlight=False, markup=False, emoji=False)

    @contextmanager
    def progress(self, name: str, budget: int) -> Iterator[Callable[[SearchProgress], None]]:
        """A bar for one Task, gone when the block ends; yields what to call with the search's progress."""
        name_column = TextColumn("{task.description}", markup=False)
        columns = (name_column, BarColumn(bar_width=30), TextColumn("{task.fields[state]}"))
        live = self.err.is_terminal
        with Progress(*columns, console=self.err, transient=True, disable=not live, auto_refresh=live) as bar:
            number = bar.add_task(name, total=budget, state="starting")

            def update(progress: SearchProgress) -> None:
                state = f"{progress.generated} of {progress.budget} candidates"
                if progress.total:
                    state += f", best {progress.best_passed}/{progress.total}"
                bar.update(number, completed=progress.generated, state=state)

            yield update

    def note(self, sentence: str) -> None:
        """One sentence beside the result, on standard error."""
        self.err.print(Text(sentence), soft_wrap=True)

    def implemented(self, path: Path, report: TaskReport, old: str, new: str) -> None:
        """One Task's result: what was found, what it passed, and the diff from `old` to `new`."""
        self._heading(path, report)
        best = report.suggestions[0] if report.suggestions else None
        if report.is_verified and best is not None:
            self._line(f"  {passes(best)}", "green")
        if report.message:
            self._line(f"  {report.message}", _STATUS_STYLE[report.status] if not report.is_verified else "yellow")
        if new != old:
            for line in shown_lines(old, new):
                self._line(line, _diff_style(line))
        self.out.print()

    def verified(self, path: Path, report: TaskReport) -> None:
        """One function's result, with every Example that failed."""
        self._heading(path, report)
        if report.verdict is None or report.is_verified:
            if report.message:
                self._line(f"  {report.message}", "yellow")
            return
        for example, result in zip(report.task.examples, report.verdict.results, strict=False):
            if not result.passed:
                self._line(f"  {path}:{example.line + 1}: {result.message}", "red")
        for problem in report.task.problems:
            self._line(f"  {problem}", "yellow")

    def table(self, reports: Sequence[TaskReport]) -> None:
        """All Tasks at a glance."""
        self.out.print(summary_table(reports))

    def table_aside(self, reports: Sequence[TaskReport]) -> None:
        """The same on standard error, where standard output holds something to be piped on."""
        self.err.print(summary_table(reports))

    def _heading(self, path: Path, report: TaskReport) -> None:
        heading = Text(f"{path}:{report.task.line + 1} ")
        heading.append(report.task.name, "bold")
        heading.append("  ")
        heading.append(*shown_status(report))
        self.out.print(heading, soft_wrap=True)

    def _line(self, text: str, style: str) -> None:
        self.out.print(Text(text, style), soft_wrap=True)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the caller, where rich would end the process with the code that means `not verified`."""
        raise BrokenPipeError


def summary_table(reports: Sequence[TaskReport]) -> Table:
    """One row per Task."""
    table = Table()
    for column in ("function", "status"):
        table.add_column(column, overflow="fold")
    for column in ("examples", "candidates", "seconds"):
        table.add_column(column, justify="right")
    for report in reports:
        table.add_row(
            Text(report.task.name),
            Text(*shown_status(report)),
            _passed(report),
            str(report.generated),
            f"{report.seconds:.1f}",
        )
    return table


def shown_status(report: TaskReport) -> tuple[str, str]:
    """A Task's status in a word, and the style to show it in; without Examples it is plainly unverified."""
    unverified = report.status is Status.PARTIAL and not report.task.examples
    return "unverified" if unverified else report.status.value, _STATUS_STYLE[report.status]


def passes(suggestion: Suggestion) -> str:
    """What speaks for a Suggestion, e.g. `passes 3/3 examples, agreed on by 14 candidates, critic 0.93`."""
    verdict = suggestion.verdict
    parts = [f"passes {verdict.passed}/{verdict.total} examples"]
    if suggestion.cluster > 1:
        parts.append(f"agreed on by {suggestion.cluster} candidates")
    if suggestion.critic is not None:
        parts.append(f"critic {suggestion.critic:.2f}")
    if any(result.by_value for result in verdict.results):
        parts.append("compared by value")
    return ", ".join(parts)


def plain_output() -> None:
    """Make standard output take any text as UTF-8 with line ends as given: for what programs read."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def _passed(report: TaskReport) -> str:
    total = len(report.task.examples)
    verdict = report.verdict or (report.suggestions[0].verdict if report.suggestions else None)
    return f"{verdict.passed if verdict is not None else 0}/{total}" if total else "none"


def _diff_style(line: str) -> str:
    return {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")
