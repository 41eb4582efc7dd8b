"""Show progress to a person: a progress bar on a terminal, plain lines otherwise."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Self, TextIO


class Progress:
    """Lines and a bar on standard error; everything on it is also readable in the log of a CI job."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Self:
        if self._stream.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
            from rich.progress import Progress as Bar

            console = Console(file=self._stream)
            columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
            self._bar = Bar(*columns, TimeElapsedColumn(), console=console, transient=True)
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def stage(self, text: str, total: int) -> None:
        """Begin with something of `total` steps."""
        if self._bar:
            if self._task is not None:
                self._bar.remove_task(self._task)
            self._task = self._bar.add_task(text, total=total)
        else:
            self.line(text)

    def step(self) -> None:
        """One step of the stage is done."""
        if self._bar and self._task is not None:
            self._bar.advance(self._task)

    def line(self, text: str) -> None:
        """A line that stays."""
        if self._bar:
            self._bar.console.print(text, markup=False, highlight=False, soft_wrap=True)
        else:
            self._stream.write(f"{text}\n")
            self._stream.flush()

    def warn(self, text: str) -> None:
        """Print a prominent warning."""
        if self._bar:
            from rich.panel import Panel
            from rich.text import Text

            self._bar.console.print(Panel(Text(text), title="WARNING", style="bold red"))
        else:
            rule = "!" * 80
            self.line(f"{rule}\nWARNING: {text}\n{rule}")
