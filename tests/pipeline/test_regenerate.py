"""`regenerate` on a copy of the repository: what is no longer upstream is no longer in it."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.regenerate import regenerate


def test_the_texts_of_a_language_go_with_it(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "spec", tmp_path / "spec")
    shutil.copytree(root / "overrides" / "overlays", tmp_path / "overrides" / "overlays")
    texts = tmp_path / "spec" / "texts"
    (texts / "ja.yaml").write_text("/info/title: x\n")
    regenerate(tmp_path, "locked")
    assert [path.name for path in texts.iterdir()] == ["zh.yaml"]
    assert (texts / "zh.yaml").read_bytes() == (root / "spec" / "texts" / "zh.yaml").read_bytes()
