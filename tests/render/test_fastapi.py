"""A generated client against an app of FastAPI: its document is built and its routes are called."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Annotated, Any

import uvicorn
from fastapi import Body, FastAPI, File, Form, Query

from generator import build
from generator.document import Document

app = FastAPI()


def _named(name: str) -> dict[str, Any]:
    return {"x-sdk-name": f"echo.{name}"}


@app.get("/v3/echo/number/{number}", openapi_extra=_named("path"))
def path(number: int) -> dict[str, Any]:
    return {"value": number}


@app.post("/v3/echo/text/{text}:run", openapi_extra=_named("verb"))
def verb(text: str) -> dict[str, Any]:
    return {"value": text}


@app.get("/v3/echo/query", openapi_extra=_named("query"))
def query(text: str, number: int, flag: bool, texts: Annotated[list[str], Query()]) -> dict[str, Any]:
    return {"value": [text, number, flag, texts]}


@app.post("/v3/echo/form", openapi_extra=_named("form"))
def form(text: Annotated[str, Form()], number: Annotated[int, Form()]) -> dict[str, Any]:
    return {"value": [text, number]}


@app.post("/v3/echo/raw", openapi_extra=_named("raw"))
def raw(body: Annotated[bytes, Body(media_type="application/octet-stream")]) -> dict[str, Any]:
    return {"value": body.decode()}


@app.post("/v3/echo/upload", openapi_extra=_named("upload"))
def upload(files: Annotated[list[bytes], File()], texts: Annotated[list[str], Form()]) -> dict[str, Any]:
    return {"value": [[item.decode() for item in files], texts]}


def test_every_value_comes_back_equal(tmp_path: Path) -> None:
    (tmp_path / "overlays").mkdir()
    build.build([Document("app.json", "en", app.openapi(), "0" * 64)], tmp_path / "out", tmp_path / "overlays")
    values = [
        {"text": "a b c?d=é%&+;,\u4f60", "number": -7, "texts": ["x,y", "&", " z"]},
        {"text": "a:b", "number": 2**53, "texts": ["1"]},
    ]
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started:
                time.sleep(0.01)
            done = subprocess.run(
                [
                    sys.executable,
                    str(Path(__file__).with_name("fastapi_client.py")),
                    f"http://127.0.0.1:{listener.getsockname()[1]}",
                ],
                input=json.dumps(values),
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "PYTHONPATH": str(tmp_path / "out")},
            )
        finally:
            server.should_exit = True
            thread.join()
    assert done.returncode == 0, done.stderr
    for given_, results in zip(values, json.loads(done.stdout), strict=True):
        text, number, texts = given_["text"], given_["number"], given_["texts"]
        expected = [number, text, [text, number, True, texts], [text, number], text, [texts, texts]]
        assert [one["value"] for one in results] == expected
