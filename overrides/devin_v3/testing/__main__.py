"""`python -m devin_v3.testing`: run the fake as a server, for programs in other languages and for exploring."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from .. import testing
from ..errors import DevinError


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the fake until it is interrupted.

    Args:
        arguments: Arguments of the command line; left out, those of the program.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m devin_v3.testing", description="Serve a fake of the Devin API.")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on; 0 takes a free one (8080)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--seed", type=int, default=0, help="other seed, other ids and examples (0)")
    parser.add_argument("--strict", action="store_true", help="accept only keys and organizations that the fake made")
    given = parser.parse_args(arguments)
    try:
        fake = testing.FakeDevin(
            host=given.host, port=given.port, seed=given.seed, strict_keys=given.strict, strict_orgs=given.strict
        ).start()
    except (DevinError, ModuleNotFoundError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    kinds = Counter(fake.operations.values())
    print(
        f"{sum(kinds.values())} operations, {sum(kinds.values()) - kinds['example']} of them stateful. Ctrl+C ends it."
    )
    print(f"  DEVIN_BASE_URL={fake.url}\n  DEVIN_API_KEY={fake.api_key}\n  DEVIN_ORG_ID={fake.org_id}", flush=True)
    try:
        fake.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        fake.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
