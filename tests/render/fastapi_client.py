"""Call an app of FastAPI by a generated client and print what came back; `test_fastapi` builds the package first."""

from __future__ import annotations

import json
import sys

import devin_v3
from devin_v3_api.api.echo import Echo


def main(url: str) -> None:
    client = devin_v3.Devin(api_key="cog_test", org_id="org-1", base_url=url, max_retries=0)
    echo = Echo(client)
    results: list[object] = []
    for given in json.load(sys.stdin):
        text, number, texts = given["text"], given["number"], given["texts"]
        results.append(
            [
                echo.path(number),
                echo.verb(text) if text not in ("", ".", "..") else {"value": text},
                echo.query(text=text, number=number, flag=True, texts=texts),
                echo.form(text=text, number=number),
                echo.raw(body=text.encode()),
                echo.upload(files=[item.encode() for item in texts], texts=texts),
            ]
        )
    sys.stdout.write(json.dumps(results))


if __name__ == "__main__":
    main(sys.argv[1])
