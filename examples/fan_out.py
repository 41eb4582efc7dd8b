"""Fan-out: many prompts, a bounded number of sessions at a time, results as they come.

    python examples/fan_out.py prompts.txt --batch docs-2026-01 --concurrency 4 > results.jsonl

`prompts.txt` has a prompt per line. Each result is a line of JSON on stdout as soon as it is there, failures included;
totals go to stderr. `--batch` names the work: run again with the same name, it finds the sessions that there are and
creates only those that are missing.

Permissions: ManageOrgSessions (creates sessions), ViewOrgSessions (finds and follows them).
Costs: at most `--max-acus` ACUs per prompt.
Exit code: 0 if every session finished, 1 if not, 2 for bad input.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from devin_v3 import Devin, DevinError, PromptFields, RunResult, WaitTimeoutError


def prompts_of(lines: Iterable[str], batch: str) -> Iterator[PromptFields]:
    """The prompts of a batch, each with the key that finds its session again."""
    for line in dict.fromkeys(line.strip() for line in lines):
        if line:
            yield {"prompt": line, "once": f"fan-out/{batch}/{line}"}


def row(result: RunResult[Any]) -> dict[str, Any]:
    """A result as a line of the report. A session that outlasted the wait counts with what it consumed until then."""
    session = result.session
    last_session = result.error.session if isinstance(result.error, WaitTimeoutError) else session
    return {
        "prompt": result.prompt,
        "session_id": result.session_id,
        "outcome": session.outcome if session else "error",
        "acus": last_session.acus_consumed if last_session else None,
        "output": session.structured_output if session else None,
        "error": str(result.error) if result.error else None,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a batch of prompts and print results as JSON Lines."""
    parser = argparse.ArgumentParser(description="Run many prompts, some at a time.")
    parser.add_argument("prompts", help="file with a prompt per line; - reads stdin")
    parser.add_argument("--batch", required=True, help="name of this work, for example docs-2026-01")
    parser.add_argument("--concurrency", type=int, default=4, help="sessions at a time (4)")
    parser.add_argument("--max-acus", type=int, default=5, help="ACU limit of each session (5)")
    parser.add_argument("--hours", type=float, default=2, help="how long to wait for each session (2)")
    given = parser.parse_args(arguments)
    outcomes: Counter[str] = Counter()
    acus = 0.0
    try:
        lines = sys.stdin if given.prompts == "-" else Path(given.prompts).read_text(encoding="utf-8").splitlines()
        with Devin() as devin:
            for result in devin.sessions.run_many(
                prompts_of(lines, given.batch),
                concurrency=given.concurrency,
                timeout=given.hours * 3600,
                tags=[f"batch-{given.batch}"],
                max_acu_limit=given.max_acus,
            ):
                line = row(result)
                print(json.dumps(line, ensure_ascii=False), flush=True)
                outcomes[line["outcome"]] += 1
                acus += line["acus"] or 0.0
    except (OSError, UnicodeDecodeError, DevinError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    counted = ", ".join(f"{number} {outcome}" for outcome, number in sorted(outcomes.items())) or "no prompts"
    print(f"{counted}; {acus:.2f} ACU", file=sys.stderr)
    return 0 if outcomes.keys() <= {"finished"} else 1


if __name__ == "__main__":
    raise SystemExit(main())
