"""`python -m bench`: the table in the terminal, and as JSON if asked for."""

from __future__ import annotations

import argparse
import json
import os
import platform
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from .cases import all_of
from .profile import shares
from .server import running
from .timing import Result


def machine() -> str:
    """The machine, as far as it matters for reading the numbers."""
    model = platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.split(":", 1)[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def format_value(result: Result, value: float) -> str:
    """A value in the unit that suits it."""
    if "bytes" in result.case:
        return f"{value / 1e6:,.1f} MB"
    return f"{value * 1e3:,.2f} ms" if value >= 1e-3 else f"{value * 1e6:,.1f} µs"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="how often contenders take turns (default: 25)")
    parser.add_argument("--only", default="", metavar="NAME", help="cases whose name contains NAME")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results there as well")
    parser.add_argument("--profile", action="store_true", help="show where the time of one call goes, and do no more")
    parser.add_argument("--others", action="store_true", help="show what other clients do, and do no more")
    arguments = parser.parse_args()

    console = Console()
    console.print(machine())
    if arguments.others:
        from .others import OURS, STAINLESS, STOCK, rows

        table = Table("", OURS, STAINLESS, STOCK)
        for what, outcomes in rows().items():
            table.add_row(what, *(outcomes[name] for name in (OURS, STAINLESS, STOCK)))
        console.print(table)
        return
    measurements: list[Result] = []
    with running() as url:
        if arguments.profile:
            table = Table("sessions.get", "share of the time")
            for package, share in shares(url).items():
                table.add_row(package, f"{share:.0%}")
            console.print(table)
            return
        for results in all_of(url, arguments.rounds, arguments.only):
            measurements += results
            for case in dict.fromkeys(result.case for result in results):
                table = Table(case, "minimum", "median", "maximum", "ratio", "target")
                for measurement in results:
                    if measurement.case == case:
                        values = [
                            format_value(measurement, value)
                            for value in (measurement.minimum, measurement.median, measurement.maximum)
                        ]
                        table.add_row(measurement.contender, *values, f"{measurement.ratio:.2f}", measurement.target)
                console.print(table)
    if arguments.json:
        content = {
            "machine": machine(),
            "rounds": arguments.rounds,
            "results": [asdict(measurement) for measurement in measurements],
        }
        arguments.json.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
