"""Read pages as tests need them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Page(HTMLParser):
    """Tags, texts, ids, links and resources of a page.

    Attributes:
        tags: Names of the elements.
        ids: Values of `id`.
        links: Where links lead to.
        resources: What a browser loads for the page.
        handlers: Attributes that are scripts.
        text: All text.
    """

    source: str
    tags: set[str] = field(default_factory=set[str])
    ids: list[str] = field(default_factory=list[str])
    links: list[str] = field(default_factory=list[str])
    resources: list[str] = field(default_factory=list[str])
    handlers: list[str] = field(default_factory=list[str])
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            elif name.startswith("on"):
                self.handlers.append(name)
            elif name == "href" and tag == "a":
                self.links.append(value or "")
            elif name in ("src", "srcset", "data", "poster") or (name == "href" and tag != "base"):
                self.resources.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data
