"""The SDK over a package that was generated from a single operation."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.server import Reply, Server, session

ROOT = Path(__file__).parents[2]
DOCUMENT = """
openapi: 3.1.0
info: {title: One, version: "1"}
paths:
  /v3/organizations/{org_id}/sessions:
    post:
      operationId: create
      parameters:
      - {name: org_id, in: path, required: true, schema: {anyOf: [{type: string}, {type: "null"}]}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/SessionCreateRequest'}}}
      responses:
        "200":
          description: d
          content: {application/json: {schema: {$ref: '#/components/schemas/SessionResponse'}}}
components:
  schemas:
    SessionCreateRequest:
      type: object
      required: [prompt]
      properties: {prompt: {type: string}, structured_output_schema: {type: object}}
    SessionResponse:
      type: object
      required: [session_id, status]
      properties:
        session_id: {type: string}
        status: {type: string, enum: [new]}
        status_detail: {type: string}
        structured_output: {type: object}
"""
CODE = """
from devin_v3 import Devin, DevinError
with Devin(api_key="cog_x", org_id="org-1", base_url={url!r}) as devin:
    made = devin.sessions.create(prompt="p", output={{"type": "object"}})
    assert made.session_id == "devin-1", made
    assert made.outcome == "working"
    assert devin.request("GET", "/v3/anything")
try:
    Devin(api_key="cog_x", base_url={url!r}).sessions.create(prompt="p")
except DevinError as error:
    assert "DEVIN_ORG_ID" in str(error)
"""


def test_one_operation_is_enough(tmp_path):
    source = tmp_path / "one.yaml"
    source.write_text(DOCUMENT)
    built = tmp_path / "built"
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    made = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--source", str(source), "--output", str(built)],
        capture_output=True,
        text=True,
        env=env,
    )
    if made.returncode and "No module named" in made.stderr:
        pytest.skip("the generator is not installed")
    assert made.returncode == 0, made.stderr
    env["PYTHONPATH"] = os.pathsep.join([str(ROOT / "overrides"), str(built)])
    with Server(lambda request: Reply(body=session())) as server:
        done = subprocess.run(
            [sys.executable, "-c", CODE.format(url=server.url)], capture_output=True, text=True, env=env
        )
    assert done.returncode == 0, done.stderr
