"""openapi-spec-validator has a look at what upstream publishes, and at what code is generated from."""

from __future__ import annotations

import pytest
import yaml

from tests.contract.conftest import ROOT


@pytest.mark.parametrize("path", ["spec/openapi.yaml", "spec/upstream/en/v3-openapi.yaml"])
def test_the_document_is_valid(path, missing):
    try:
        from openapi_spec_validator import validate
    except ModuleNotFoundError:
        missing("openapi-spec-validator")
        return
    validate(yaml.load((ROOT / path).read_text(), Loader=yaml.CSafeLoader))
