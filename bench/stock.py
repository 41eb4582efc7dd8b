"""The client that openapi-python-client makes of the same operations with its own templates, generated on the spot."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import document as documents

ROOT = Path(__file__).parent.parent


def generate(folder: Path) -> ModuleType:
    """Generate `stock_client` for the sessions family below `folder` and import it."""
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    document = documents.load((ROOT / "spec" / "openapi.yaml").read_bytes(), "spec/openapi.yaml")
    wanted = "/v3/organizations/{org_id}/sessions"
    document["paths"] = {
        path: {method: _plain(operation) for method, operation in item.items()}
        for path, item in document["paths"].items()
        if path == wanted or path == f"{wanted}/{{devin_id}}"
    }
    config = Config.from_sources(
        ConfigFile(package_name_override="stock_client", post_hooks=[]),
        MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "stock_client",
    )
    data: Any = GeneratorData.from_dict(document, config=config)
    Project(openapi=data, config=config).build()
    sys.path.insert(0, str(folder))
    return importlib.import_module("stock_client")


def _plain(operation: dict[str, Any]) -> dict[str, Any]:
    """With an id that is a name, as the stock templates make a module of it."""
    return {**operation, "operationId": operation["operationId"].replace(".", "_")}


def endpoints(document: bytes) -> int:
    """Return how many operations of a published document the stock generator makes something of; others it drops."""
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, document_source="", file_encoding="utf-8", overwrite=True, output_path=None
    )
    data: Any = GeneratorData.from_dict(documents.load(document, "the published document"), config=config)
    return sum(len(collection.endpoints) for collection in data.endpoint_collections_by_tag.values())
