"""Fan-out on a cluster: the same work on Dask, where tasks are moved, retried and lost.

    python examples/fan_out_dask.py prompts.txt --batch docs-2026-01 --workers 4
    python examples/fan_out_dask.py prompts.txt --batch docs-2026-01 --scheduler tcp://scheduler:8786

Without `--scheduler` it runs in this process. A client that is sent to a worker leaves its key behind: every worker has
DEVIN_API_KEY in its own environment. Dask may run a task twice (a retry, a worker that was lost); `once=` makes that
one session.

Needs: pip install 'dask[distributed]'
Permissions: ManageOrgSessions (creates sessions), ViewOrgSessions (finds and follows them).
Costs: at most `--max-acus` ACUs per prompt.
Exit code: 0 if every session finished, 1 if not, 2 for bad input.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from dask.distributed import Client, LocalCluster, as_completed
from devin_v3 import Devin, DevinError


class Done(TypedDict):
    """The result of a task: plain values travel best."""

    prompt: str
    session_id: str
    outcome: str
    acus: float


def work(prompt: str, devin: Devin, batch: str, max_acus: int) -> Done:
    """One task, on whichever worker; running it again finds the session of the first time."""
    session = devin.sessions.run(
        prompt, once=f"fan-out/{batch}/{prompt}", tags=[f"batch-{batch}"], max_acu_limit=max_acus, progress=False
    )
    return {
        "prompt": prompt,
        "session_id": session.session_id,
        "outcome": session.outcome,
        "acus": session.acus_consumed,
    }


def fan_out(cluster: Client, devin: Devin, prompts: Sequence[str], batch: str, max_acus: int) -> bool:
    """Run the prompts and print results as they come; whether all finished."""
    tasks = cluster.map(work, prompts, devin=devin, batch=batch, max_acus=max_acus, retries=2, pure=False)
    prompt_of = dict(zip(tasks, prompts, strict=True))
    acus, finished = 0.0, 0
    for task in as_completed(tasks):
        if task.status == "finished":
            done: Done = task.result()
            acus += done["acus"]
            finished += done["outcome"] == "finished"
            print(f"{done['outcome']:<13} {done['acus']:6.2f} ACU  {done['session_id']}  {done['prompt']}", flush=True)
        else:
            print(f"{task.status:<13} {task.exception() or 'no answer'}  {prompt_of[task]}", flush=True)
    print(f"{finished} of {len(tasks)} finished; {acus:.2f} ACU")
    return finished == len(tasks)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a batch of prompts on a cluster."""
    parser = argparse.ArgumentParser(description="Run many prompts on Dask.")
    parser.add_argument("prompts", help="file with a prompt per line")
    parser.add_argument("--batch", required=True, help="name of this work, for example docs-2026-01")
    parser.add_argument("--workers", type=int, default=4, help="sessions at a time without --scheduler (4)")
    parser.add_argument("--scheduler", help="address of a scheduler, for example tcp://scheduler:8786")
    parser.add_argument("--max-acus", type=int, default=5, help="ACU limit of each session (5)")
    given = parser.parse_args(arguments)
    try:
        lines = Path(given.prompts).read_text(encoding="utf-8").splitlines()
        prompts = list(dict.fromkeys(line.strip() for line in lines if line.strip()))
        with Devin() as devin:
            if given.scheduler:
                with Client(given.scheduler) as cluster:
                    done = fan_out(cluster, devin, prompts, given.batch, given.max_acus)
            else:
                with (
                    LocalCluster(
                        n_workers=1, threads_per_worker=given.workers, processes=False, dashboard_address=None
                    ) as local,
                    Client(local) as cluster,
                ):
                    done = fan_out(cluster, devin, prompts, given.batch, given.max_acus)
    except (OSError, UnicodeDecodeError, DevinError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0 if done else 1


if __name__ == "__main__":
    raise SystemExit(main())
