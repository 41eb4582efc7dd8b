"""The examples of README.md and of the hand-written pages run, in order, one page after the other.

A comment behind a `print(…)` is what it prints, `…` standing for any text; a remark has a line of its own.
"""

from __future__ import annotations

import gc
import inspect
import io
import re
import sys
import tokenize
import warnings
from pathlib import Path
from typing import Any

import pytest
from devin_v3 import Devin
from devin_v3.testing import FakeDevin
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

from tests import needs

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT / "docs" / "pages"
FILES = [ROOT / "README.md", *sorted(PAGES.rglob("*.md"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_examples(path: Path, fake: FakeDevin) -> None:
    if lacking := needs.lost_calls(path.read_text("utf-8")):
        pytest.skip(f"not published: {', '.join(lacking)}; it is listed in tests/golden/test_needs_a_person.py")
    document = Sybil([PythonCodeBlockParser()], encoding="utf-8").parse(path)
    printed: dict[int, str] = {}  # line of the page → what it printed first

    def record(*values: object) -> None:
        printed.setdefault(sys._getframe(1).f_lineno, " ".join(map(str, values)))

    document.namespace["print"] = record
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # programs end, and their clients with them
        for example in document.examples():
            example.evaluate()
            for test in [name for name in document.namespace if name.startswith("test_")]:
                run(document.namespace.pop(test))
        document.namespace.clear()
        gc.collect()
    assert wrong(path.read_text("utf-8"), printed) == []


def test_what_an_example_does_not_print_is_noticed() -> None:
    page = "```python\nprint(1)  # 1\nprint(2)  # 3\nprint(url)  # https://…/x\n    print(4)  # 4\n```"
    assert wrong(page, {2: "1", 3: "2", 4: "https://host/x"}) == ["3: shows 3, prints 2", "5: shows 4, prints nothing"]


def wrong(page: str, printed: dict[int, str]) -> list[str]:
    """The lines of a page whose shown output is not what was printed."""
    outputs = {
        number: match[1].strip()
        for number, line in enumerate(page.splitlines(), 1)
        if (match := re.fullmatch(r"\s*print\(.*\)  # (.*)", line))
    }
    return [
        f"{number}: shows {text}, prints {printed.get(number, 'nothing')}"
        for number, text in outputs.items()
        if number not in printed or not re.fullmatch(".*".join(map(re.escape, text.split("…"))), printed[number], re.S)
    ]


def run(test: Any) -> None:
    """Run a pytest test of a page, with fixtures made for it."""
    with FakeDevin() as fake, Devin(base_url=fake.url, api_key=fake.api_key, org_id=fake.org_id) as devin:
        fixtures = {"fake_devin": fake, "devin": devin}
        test(**{name: fixtures[name] for name in inspect.signature(test).parameters})


@pytest.mark.parametrize("path", sorted((PAGES / "en").rglob("*.md")), ids=lambda path: path.stem)
def test_both_languages_say_the_same_code(path: Path) -> None:
    """Comments and strings may differ, the rest is one program in both."""
    other = PAGES / "zh" / path.name
    english, chinese = path.read_text("utf-8"), other.read_text("utf-8")
    assert list(map(skeleton, blocks(english))) == list(map(skeleton, blocks(chinese)))
    for sign in (r"^```", r"^#+ ", r"^\|", r"^(?:[-*]|\d\.) "):
        assert len(re.findall(sign, english, re.M)) == len(re.findall(sign, chinese, re.M)), sign


def test_no_page_is_in_one_language_only() -> None:
    names = [{path.name for path in (PAGES / language).iterdir()} for language in ("en", "zh")]
    assert names[0] == names[1]


def blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", text, re.M | re.S)


def skeleton(source: str) -> list[str]:
    ignored_types = {
        tokenize.COMMENT,
        tokenize.STRING,
        tokenize.NL,
        getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),
    }
    return [
        token.string
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type not in ignored_types
    ]
