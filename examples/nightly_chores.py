"""Nightly chores: one session per repository and night, however often cron fires or crashes.

    python examples/nightly_chores.py acme/api acme/web --max-acus 5

A crontab line; a second run of the same night finds the sessions of the first and waits for them:

    15 1 * * *  DEVIN_API_KEY=… DEVIN_ORG_ID=… python nightly_chores.py acme/api acme/web

Permissions: ManageOrgSessions (creates sessions), ViewOrgSessions (finds and follows them).
Costs: at most `--max-acus` ACUs per repository and night; a session that reaches its limit is suspended.
Exit code: 0 if every session finished, 1 if one failed or needs someone, 2 if nothing could be asked.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from devin_v3 import Devin, DevinError, PromptFields, RunResult

CHORES = """Do the nightly chores in {repo}, one pull request for each that changes something:
1. Update dependencies within their declared ranges; the tests must pass.
2. Run the tests three times; fix those that do not always pass, or skip them with the reason.
3. Remove imports and variables that nothing uses."""


def chores(repos: Sequence[str], night: date, max_acus: int) -> Iterator[PromptFields]:
    """Return what to run: one session per repository, the same for the same night."""
    for repo in repos:
        yield {
            "prompt": CHORES.format(repo=repo),
            "title": f"Nightly chores {night}: {repo}",
            "repos": [repo],
            "max_acu_limit": max_acus,
            "once": f"nightly-chores/{night}/{repo}",
        }


def summary(repo: str, result: RunResult[Any]) -> str:
    """A line about one repository."""
    session = result.session
    if session is None:
        return f"{repo:<24} {'error':<13} {result.session_id or 'no session'}: {result.error}"
    pull_requests = " ".join(pull_request.pr_url for pull_request in session.pull_requests) or "no pull request"
    return f"{repo:<24} {session.outcome:<13} {session.acus_consumed:6.2f} ACU  {session.url}  {pull_requests}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the chores and print a summary."""
    parser = argparse.ArgumentParser(description="Nightly chores, one Devin session per repository.")
    parser.add_argument("repos", nargs="+", metavar="OWNER/REPO")
    parser.add_argument("--night", type=date.fromisoformat, default=datetime.now(UTC).date(), help="YYYY-MM-DD (today)")
    parser.add_argument("--max-acus", type=int, default=5, help="ACU limit of each session (5)")
    parser.add_argument("--hours", type=float, default=6, help="how long to wait for each session (6)")
    given = parser.parse_args(arguments)
    repos = list(dict.fromkeys(given.repos))
    finished = 0
    try:
        with Devin() as devin:
            prompts = chores(repos, given.night, given.max_acus)
            for result in devin.sessions.run_many(prompts, timeout=given.hours * 3600, tags=["nightly-chores"]):
                print(summary(repos[result.index], result), flush=True)
                finished += result.session is not None and result.session.outcome == "finished"
    except DevinError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{finished} of {len(repos)} finished in the night of {given.night}")
    return 0 if finished == len(repos) else 1


if __name__ == "__main__":
    raise SystemExit(main())
