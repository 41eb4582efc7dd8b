"""The public surface of a package, as griffe reads it."""

from __future__ import annotations

from pathlib import Path

import griffe

from generator.surface.read import read

CLIENT = '''
from functools import cached_property

class resource(cached_property):
    """A resource."""
'''
FACE = '''
from .client import resource

class Things:
    """Things."""

class Face:
    """A face."""

    @resource
    def things(self) -> Things:
        """Things."""

    def call(self) -> Things:
        """Call."""
'''


def test_a_resource_is_an_attribute(tmp_path: Path) -> None:
    package = tmp_path / "sdk"
    package.mkdir()
    for name, text in {"__init__": "", "client": CLIENT, "face": FACE}.items():
        (package / f"{name}.py").write_text(text, "utf-8")
    surface = read([package])
    face = surface.names["sdk.face.Face"]
    assert isinstance(face, griffe.Class)
    members = dict(surface.members(face))
    assert isinstance(members["call"], griffe.Function)
    things = members["things"]
    assert isinstance(things, griffe.Attribute)
    assert str(things.annotation) == "Things"
    assert things.path == "sdk.face.Face.things"
