"""The cases: what is done, by whom, and what the SDK may take."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
from devin_v3 import AsyncDevin, Devin, Page, models
from devin_v3_api.types import plain

from generator import document as documents

from .data import REQUEST, page
from .server import ORG, PAGES
from .stock import ROOT, generate
from .timing import Result, compare, results

KEY = "cog_benchmark"
OURS = "devin_v3"
LIMIT = "≤ 1.0"


def decode(rounds: int) -> list[Result]:
    """A page of 200 sessions from bytes to typed models; what is unknown is kept where the contender can."""
    from devin_sdk.types.organizations import SessionListResponse
    from pydantic import ConfigDict, create_model

    data = page()
    session = models.SessionResponse
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        from stock_client.models.session_response_page import SessionResponsePage  # type: ignore[import-not-found]

        request = create_model("PullRequest", pr_url=(str, ...), pr_state=(str | None, ...))
        fields: dict[str, Any] = {
            name: (dict[str, Any] | None, None) if name == "structured_output" else (Any, None)
            for name in session.KNOWN
        }
        typed: dict[str, Any] = {
            **fields,
            **dict.fromkeys(("session_id", "url", "status", "org_id"), (str, ...)),
            "tags": (list[str], ...),
            "created_at": (int, ...),
            "updated_at": (int, ...),
            "acus_consumed": (float, ...),
            "pull_requests": (list[request], ...),  # type: ignore[valid-type]
        }
        model = create_model("Session", __config__=ConfigDict(extra="allow"), **typed)
        whole = create_model("Page", __config__=ConfigDict(extra="allow"), items=(list[model], ...))  # type: ignore[valid-type]
        known_data = data.replace(
            b'"brand_new_mode"', b'"fast"'
        )  # the stock client refuses a value that it does not know

        def ours() -> object:
            return Page.parse(msgspec.json.decode(data), session.adopt)

        return compare(
            "decode a page of 200 sessions",
            {
                "json.loads": lambda: json.loads(data),
                OURS: ours,
                "pydantic": lambda: whole.model_validate_json(data),
                "stock generator": lambda: SessionResponsePage.from_dict(json.loads(known_data)),
                "devinai": lambda: SessionListResponse.construct(**json.loads(data)),
            },
            yardstick="json.loads",
            rounds=rounds,
            targets={OURS: LIMIT},
        )


def encode(rounds: int) -> list[Result]:
    """The body of a create request with all fields."""
    from devin_v3._call.wire import fields_of, json_of

    secrets = [models.SessionSecretInput(key="TOKEN", value="x" * 40, sensitive=True)]
    ours = {**REQUEST, "session_secrets": secrets}

    def work() -> object:
        return json_of(fields_of({**ours, "session_secrets": plain(secrets)}))

    return compare(
        "encode a create request",
        {"json.dumps": lambda: json.dumps(REQUEST).encode(), OURS: work},
        yardstick="json.dumps",
        rounds=rounds,
        inner=500,
        targets={OURS: LIMIT},
    )


def call(url: str, rounds: int) -> list[Result]:
    """One typed call on loopback: create, and get."""
    from devin_sdk import DevinSDK

    path = f"{url}/v3/organizations/{ORG}/sessions"
    headers = {"Authorization": f"Bearer {KEY}"}
    measurements: list[Result] = []
    with (
        httpx.Client(headers=headers) as hand,
        Devin(api_key=KEY, org_id=ORG, base_url=url) as devin,
        DevinSDK(api_key=KEY, base_url=url) as sdk,
    ):
        measurements += compare(
            "create a session",
            {
                "httpx by hand": lambda: hand.post(path, json={"prompt": "hi", "tags": ["ci"]}).json(),
                OURS: lambda: devin.sessions.create(prompt="hi", tags=["ci"]),
                "devinai": lambda: sdk.organizations.sessions.create(ORG, prompt="hi", tags=["ci"]),
            },
            yardstick="httpx by hand",
            rounds=rounds,
            inner=50,
            targets={OURS: LIMIT},
        )
        measurements += compare(
            "get a session",
            {
                "httpx by hand": lambda: hand.get(f"{path}/devin-1").json(),
                OURS: lambda: devin.sessions.get("devin-1"),
                "devinai": lambda: sdk.organizations.sessions.retrieve("devin-1", org_id=ORG),
            },
            yardstick="httpx by hand",
            rounds=rounds,
            inner=50,
            targets={OURS: LIMIT},
        )
        measurements += compare(
            "get a page of 200 sessions",
            {
                "httpx by hand": lambda: hand.get(path, params={"first": 200}).json(),
                OURS: lambda: devin.sessions.list(first=200).page(),
                "devinai": lambda: sdk.organizations.sessions.list(ORG, first=200),
            },
            yardstick="httpx by hand",
            rounds=rounds,
            inner=5,
            targets={OURS: LIMIT},
        )
    return measurements


def call_async(url: str, rounds: int) -> list[Result]:
    """100 typed calls in flight at once."""
    path = f"{url}/v3/organizations/{ORG}/sessions/devin-1"

    async def main() -> dict[str, list[float]]:
        samples: dict[str, list[float]] = {"httpx by hand": [], OURS: []}
        async with (
            httpx.AsyncClient(headers={"Authorization": f"Bearer {KEY}"}) as hand,
            AsyncDevin(api_key=KEY, org_id=ORG, base_url=url) as devin,
        ):

            async def by_hand() -> object:
                return (await hand.get(path)).json()

            async def ours() -> object:
                return await devin.sessions.get("devin-1")

            contenders: dict[str, Callable[[], Any]] = {"httpx by hand": by_hand, OURS: ours}
            for number in range(rounds + 1):
                for name, work in contenders.items():
                    start = time.perf_counter()
                    await asyncio.gather(*(work() for _ in range(100)))
                    if number:
                        samples[name].append(time.perf_counter() - start)
        return samples

    samples = asyncio.run(main())
    return results("100 gets in flight", samples, yardstick="httpx by hand", targets={OURS: LIMIT})


def _scripts(url: str) -> dict[str, str]:
    """Programs that get as far as a client, and as far as the response to a first call: what is lazy is paid there."""
    path = f"{url}/v3/organizations/{ORG}/sessions/devin-1"
    hand = "import httpx; client = httpx.Client()"
    ours = f"import devin_v3; client = devin_v3.Devin(api_key={KEY!r}, org_id={ORG!r}, base_url={url!r})"
    others = f"import devin_sdk; client = devin_sdk.DevinSDK(api_key={KEY!r}, base_url={url!r})"
    return {
        "httpx.Client()": hand,
        "Devin(…)": ours,
        "DevinSDK(…)": others,
        "httpx.Client(), a call": f"{hand}; client.get({path!r}).json()",
        "Devin(…), a call": f"{ours}; client.sessions.get('devin-1')",
        "DevinSDK(…), a call": f"{others}; client.organizations.sessions.retrieve('devin-1', org_id={ORG!r})",
    }


def start_up(url: str, rounds: int) -> list[Result]:
    """Fresh interpreters: importing, the first client, the first call."""
    scripts = {
        "bare interpreter": "pass",
        "import devin_v3": "import devin_v3",
        "import httpx": "import httpx",
        "import devin_sdk": "import devin_sdk",
        **_scripts(url),
    }
    samples: dict[str, list[float]] = {name: [] for name in scripts}
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    for number in range(rounds + 1):
        for name, script in scripts.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], check=True, env=environment)
            if number:
                samples[name].append(time.perf_counter() - start)
    targets = {"import devin_v3": "≤ 30 ms over a bare interpreter", "Devin(…)": "≤ 15 ms over httpx.Client()"}
    return results("start", samples, yardstick="bare interpreter", targets=targets)


#: Prints the peak of resident memory in bytes. Linux counts `ru_maxrss` from before `exec`, so that it is the parent's.
PEAK = """
import sys
if sys.platform == "linux":
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print(int(peak) * 1024)
else:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory(url: str, rounds: int) -> list[Result]:
    """Peak resident memory of fresh interpreters, in bytes."""
    scripts = _scripts(url)
    samples: dict[str, list[float]] = {name: [] for name in scripts}
    for _ in range(max(3, rounds // 4)):
        for name, script in scripts.items():
            command = [sys.executable, "-c", script + PEAK]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            samples[name].append(float(done.stdout))
    return results("memory (bytes)", samples, yardstick="httpx.Client()", targets={"Devin(…)": "≤ httpx + 5 MB"})


def iterate(url: str) -> list[Result]:
    """Peak memory, in bytes, of iterating over 100,000 sessions, beside that of one decoded page."""
    with Devin(api_key=KEY, org_id=ORG, base_url=url) as devin:
        kept = devin.sessions.list(tags=["paged"]).page()  # what loads once has loaded
        del kept
        tracemalloc.start()
        first_page = devin.sessions.list(tags=["paged"]).page()
        single = tracemalloc.get_traced_memory()[1]
        del first_page
        tracemalloc.reset_peak()
        count = sum(1 for _ in devin.sessions.list(tags=["paged"]))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == PAGES * 200, count
    samples = {"one page": [float(single)], f"{count:,} sessions": [float(peak)]}
    return results("iterate (bytes)", samples, yardstick="one page", targets={f"{count:,} sessions": "≤ 2.0"})


def pipeline(rounds: int) -> list[Result]:
    """`regenerate --locked` on a copy of this repository: nothing changed, and everything to do."""
    samples: dict[str, list[float]] = {"nothing changed": [], "all to do": []}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "repository"
        _copy(root)
        command = [sys.executable, "-m", "generator", "regenerate", "--locked"]
        for _ in range(max(3, rounds // 5)):
            (root / ".cache" / "regenerate.json").unlink(missing_ok=True)
            for name in ("all to do", "nothing changed"):
                start = time.perf_counter()
                subprocess.run(command, cwd=root, check=True, capture_output=True)
                samples[name].append(time.perf_counter() - start)
    targets = {"nothing changed": "< 1 s", "all to do": "< 10 s"}
    return results("regenerate --locked", samples, yardstick="nothing changed", targets=targets)


def size(rounds: int) -> list[Result]:
    """`build` of the canonical spec, and of one with ten times its operations and schemas."""
    source = ROOT / "spec" / "openapi.yaml"
    names = {"the spec": 1, "ten times the spec": 10}
    samples: dict[str, list[float]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for times in names.values():
            (folder / f"{times}.json").write_text(json.dumps(_times(source.read_bytes(), times)), encoding="utf-8")
        for _ in range(max(1, rounds // 12)):
            for name, times in names.items():
                output = folder / f"built-{times}"
                command = [sys.executable, "-m", "generator", "build", "--source", str(folder / f"{times}.json")]
                start = time.perf_counter()
                subprocess.run([*command, "--output", str(output)], cwd=ROOT, check=True, capture_output=True)
                samples[name].append(time.perf_counter() - start)
    return results("build", samples, yardstick="the spec", targets={"ten times the spec": "≤ 12.0"})


def _times(source: bytes, count: int) -> dict[str, Any]:
    """A document with `count` copies of everything, each with names and paths of its own."""
    document = documents.load(source, "spec/openapi.yaml")
    text = json.dumps({"paths": document["paths"], "schemas": document["components"]["schemas"]})
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(count):
        mark = f"Copy{number}" if number else ""
        copy = json.loads(re.sub(r'"#/components/schemas/([^"]+)"', rf'"#/components/schemas/\1{mark}"', text))
        for path, item in copy["paths"].items():
            for operation in item.values():
                operation["x-sdk-name"] = f"{mark.lower()}.{operation['operationId']}".lstrip(".")
            paths[f"/copy{number}{path}" if number else path] = item
        schemas |= {f"{name}{mark}": schema for name, schema in copy["schemas"].items()}
    return {**document, "paths": paths, "components": {**document["components"], "schemas": schemas}}


def _copy(root: Path) -> None:
    import shutil

    for name in ("generator", "generated", "spec", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))


def all_of(url: str, rounds: int, only: str) -> Iterator[list[Result]]:
    """Every case whose name contains `only`, as they finish."""
    cases: dict[str, Callable[[], list[Result]]] = {
        "decode": lambda: decode(rounds),
        "encode": lambda: encode(rounds),
        "call": lambda: call(url, rounds),
        "async": lambda: call_async(url, rounds),
        "start": lambda: start_up(url, rounds),
        "memory": lambda: memory(url, rounds),
        "iterate": lambda: iterate(url),
        "pipeline": lambda: pipeline(rounds),
        "size": lambda: size(rounds),
    }
    for name, case in cases.items():
        if only in name:
            yield case()
