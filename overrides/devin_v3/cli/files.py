"""Attachments: upload and download with progress."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

import click

from .output import printable
from .state import State, command, organization_option


@contextlib.contextmanager
def transfer_progress(label: str) -> Generator[Callable[[int, int | None], None] | None]:
    """Show how far a transfer is on a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(printable(label), total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


@contextlib.contextmanager
def _opened(file: str) -> Generator[IO[bytes]]:
    """Open a file; on a terminal, show how much of it has been read."""
    if sys.stderr.isatty():
        from rich import progress
        from rich.console import Console

        with progress.open(
            file, "rb", description=Path(file).name, console=Console(stderr=True), transient=True
        ) as content:
            yield content
    else:
        with Path(file).open("rb") as content:
            yield content


@command("upload", short_help="Upload files.")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@organization_option
def upload(state: State, files: tuple[str, ...], org_id: str | None) -> None:
    """Upload files; their URLs go into attachment_urls of a session or a message."""
    client = state.client()

    def uploaded() -> Iterator[object]:
        for file in files:
            with _opened(file) as content:
                yield client.attachments.upload(content, name=Path(file).name, org_id=org_id)

    printer = state.printer()
    if len(files) == 1:
        printer.write(next(uploaded()))
    else:
        printer.write_list(uploaded())


@command("download", short_help="Download an attachment.")
@click.argument("attachment")
@click.argument("name", required=False)
@click.option("--to", metavar="FILE", help="Where to; - is stdout. Default: its name, in this folder.")
@organization_option
def download(state: State, attachment: str, name: str | None, to: str | None, org_id: str | None) -> None:
    """Download an attachment: its URL, or its id and name."""
    client = state.client()
    if name is None:
        *_, attachment, name = ["", *urlsplit(attachment).path.split("/")]
        name = unquote(name)
    if not attachment or not name:
        raise click.UsageError("give the URL of the attachment, or its id and its name")
    if to == "-":
        client.attachments.download(attachment, name, to=sys.stdout.buffer, org_id=org_id)
        return
    # A name from elsewhere stays in this folder.
    target = Path(to) if to else Path(Path(name.replace("\\", "/")).name)
    if target.name in ("", ".", ".."):
        raise click.UsageError("the attachment has no name that a file can have: give --to FILE")
    with transfer_progress(target.name) as progress:
        path = client.attachments.download(attachment, name, to=target, on_progress=progress, org_id=org_id)
    click.echo(str(path))
