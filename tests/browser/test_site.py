"""The documentation in a real browser, from the file system: it fits a phone, asks for nothing, and can be searched."""

from __future__ import annotations

import http.server
import json
import re
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from .test_report import SIZES, look

PAGES = {
    "home": "index.html",
    "guide": "sessions.html",
    "tables": "errors.html",
    "operations": "reference/index.html",
    "resource": "reference/sessions.html",
    "long": "reference/enterprise.organizations.html",
    "models": "reference/models/automations.html",
    "differences": "reference/differences.html",
}
LANGUAGES = {"en": "", "zh": "zh/"}


def opened(browser: Any, site: Path, path: str) -> Any:
    """The browser with a page of the site, and nothing in its logs but what the page does."""
    browser.get("about:blank")
    browser.get_log("browser")
    browser.get_log("performance")
    browser.get((site / path).as_uri())
    return browser


def wait(browser: Any, script: str) -> Any:
    """Return what a script returns, as soon as that is something."""
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, 20).until(lambda driver: driver.execute_script(f"return {script}"))


def check_quiet(browser: Any) -> None:
    """No error was logged, and nothing was asked for but files of the site."""
    assert browser.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    assert [url for url in asked if not url.startswith(("file:", "data:", "about:"))] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAGES)
def test_pages_fit_and_ask_for_nothing(browser: Any, site: Path, screenshots: Path, kind: str, language: str) -> None:
    look(browser, "desktop", "light")
    opened(browser, site, LANGUAGES[language] + PAGES[kind])
    wait(browser, "document.readyState === 'complete' && document.querySelector('h1')")
    for size in SIZES:
        for scheme, palette in (("light", "default"), ("dark", "slate")):
            look(browser, size, scheme)
            wait(browser, f"document.body.dataset.mdColorScheme === '{palette}'")
            browser.save_screenshot(str(screenshots / f"site-{kind}-{language}-{size}-{scheme}.png"))
            width, inner = browser.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
            assert width <= inner, f"nothing to scroll sideways ({size})"
    check_quiet(browser)


@pytest.mark.parametrize("path", ["index.html", "once.html", "reference/sessions.html", "reference/models/shared.html"])
def test_the_language_switch_leads_to_the_same_page(browser: Any, site: Path, path: str) -> None:
    look(browser, "desktop", "light")
    opened(browser, site, path)
    for language, below in (("zh", "zh/"), ("zh", "zh/"), ("en", ""), ("en", "")):
        browser.execute_script("document.querySelector(`.md-select__link[hreflang=${arguments[0]}]`).click()", language)
        assert wait(browser, f"location.href === {json.dumps((site / below / path).as_uri())}")
        assert wait(browser, f"document.documentElement.lang === {language!r}")
    check_quiet(browser)


@pytest.mark.parametrize(
    ("language", "query", "place"),
    [
        ("en", "sessions.create", "reference/sessions.html#sessions.create"),
        ("en", "DevinMode", "reference/models/shared.html#DevinMode"),
        ("en", "twice", "once.html"),
        ("zh", "sessions.create", "zh/reference/sessions.html#sessions.create"),
        ("zh", "重试", "zh/errors.html"),
    ],
)
def test_search(browser: Any, site: Path, language: str, query: str, place: str) -> None:
    look(browser, "desktop", "light")
    opened(browser, site, f"{LANGUAGES[language]}index.html")
    path, _, anchor = place.partition("#")
    assert (site / path).as_uri() + (f"#{anchor}" if anchor else "") in results(browser, query)
    check_quiet(browser)


def results(browser: Any, query: str) -> list[str]:
    """Return where the first results of a search lead to."""
    field = browser.find_element("css selector", ".md-search__input")
    field.click()
    field.send_keys(query)
    links = "[...document.querySelectorAll('.md-search-result__link')].map(e => e.href).join(' ')"
    return [re.sub(r"\?[^#]*", "", address) for address in wait(browser, links).split()[:4]]


def test_search_from_a_server(browser: Any, site: Path) -> None:
    """Over HTTP the theme's own worker does the search."""
    handler = partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_port}/"
            look(browser, "desktop", "light")
            browser.get(f"{url}index.html")
            assert f"{url}reference/sessions.html#sessions.create" in results(browser, "sessions.create")
            browser.get("about:blank")
        finally:
            server.shutdown()
            thread.join()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass
