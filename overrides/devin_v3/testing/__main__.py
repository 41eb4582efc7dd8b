"""`python -m devin_v3.testing --port 8080`: the fake for programs in other languages, and for people who just look."""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path
from typing import Any

import msgspec

from devin_v3._json import is_object
from devin_v3.errors import DevinError


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted.

    Args:
        arguments: Command line; left out, that of the program.

    Returns:
        Exit status: 0 after an interruption, 2 if it could not serve.
    """
    parser = argparse.ArgumentParser(prog="python -m devin_v3.testing", description="A fake of the Devin API v3.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes a free one (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="other seed, other examples and ids (%(default)s)")
    parser.add_argument("--org-id", default="org-fake", help="organization that exists (%(default)s)")
    parser.add_argument("--api-key", default="cog_fake", help="key that may do everything (%(default)s)")
    parser.add_argument("--strict-keys", action="store_true", help="accept no other key that begins with cog_")
    parser.add_argument("--strict-orgs", action="store_true", help="accept no organization that was not created")
    parser.add_argument("--spec", type=Path, help="OpenAPI document in JSON to serve instead of the bundled one")
    given = parser.parse_args(arguments)
    try:
        from .fake import FakeDevin

        spec = None if given.spec is None else _document(given.spec)
        with FakeDevin(
            host=given.host,
            port=given.port,
            seed=given.seed,
            spec=spec,
            org_id=given.org_id,
            api_key=given.api_key,
            strict_keys=given.strict_keys,
            strict_orgs=given.strict_orgs,
        ) as fake:
            print(f"DEVIN_BASE_URL={fake.url} DEVIN_API_KEY={fake.api_key} DEVIN_ORG_ID={fake.org_id}", flush=True)
            stateful = sum(fake.operations.values())
            print(f"{len(fake.operations)} operations, {stateful} of them stateful; Ctrl+C ends it", file=sys.stderr)
            try:
                threading.Event().wait()
            except KeyboardInterrupt:
                return 0
    except ModuleNotFoundError as error:
        print(f"{error.name} is missing: pip install 'devin-v3[testing]'", file=sys.stderr)
    except DevinError as error:
        print(error, file=sys.stderr)
    return 2


def _document(path: Path) -> dict[str, Any]:
    try:
        document = msgspec.json.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DevinError(f"{path}: {error}") from None
    if not is_object(document):
        raise DevinError(f"{path} is no OpenAPI document")
    return document


if __name__ == "__main__":
    raise SystemExit(main())
