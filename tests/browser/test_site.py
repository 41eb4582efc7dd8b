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

    return WebDriverWait(browser, 20, poll_frequency=0.05).until(
        lambda driver: driver.execute_script(f"return {script}")
    )


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


#: Page → what people type to find it: it is the first result.
WORDS = {
    "en": {
        "async": ["async", "asyncio", "trio"],
        "authentication": ["api key", "authentication", "permissions", "service user", "token"],
        "client": ["base url", "certificate", "environment variables", "proxies", "proxy"],
        "command-line": ["cli", "command line", "export"],
        "comparison": ["benchmark"],
        "errors": ["429", "backoff", "debug", "exception", "logging", "rate limit", "retry"],
        "files": ["attachments", "download", "upload", "upload file"],
        "from-v1": ["migrate"],
        "impersonation": ["impersonate"],
        "index": ["install"],
        "lists": ["audit logs", "cursor", "list sessions", "pagination", "pandas"],
        "once": ["duplicate", "idempotency", "twice"],
        "pipeline": ["openapi"],
        "quickstart": ["quickstart"],
        "sessions": [
            "cancel session",
            "concurrency",
            "create a session",
            "create session",
            "polling",
            "send message",
            "stop a session",
            "stop session",
            "terminate",
            "wait",
        ],
        "structured-output": ["json schema", "pydantic", "structured output"],
        "testing": ["fake", "mock", "pytest"],
        "timeouts": ["timeout"],
        "unknown": ["unknown field"],
        "upgrades": ["changelog", "deprecated"],
    },
    "zh": {
        "async": ["异步"],
        "authentication": ["令牌", "密钥", "权限"],
        "client": ["proxy", "代理", "环境变量", "证书"],
        "command-line": ["命令行"],
        "comparison": ["性能"],
        "errors": ["429", "异常", "日志", "退避", "速率限制", "重试", "限流"],
        "files": ["上传", "下载", "附件"],
        "from-v1": ["迁移"],
        "impersonation": ["身份"],
        "index": ["安装"],
        "lists": ["pagination", "分页", "列出会话", "游标", "翻页"],
        "once": ["幂等", "重复"],
        "pipeline": ["流水线"],
        "quickstart": ["快速开始"],
        "sessions": ["人工介入", "停止会话", "创建会话", "取消会话", "并发", "提示词", "轮询"],
        "structured-output": ["结构化输出"],
        "testing": ["模拟服务", "测试"],
        "timeouts": ["超时"],
        "unknown": ["枚举"],
        "upgrades": ["升级", "弃用"],
    },
}


@pytest.mark.parametrize("language", WORDS)
def test_words_that_people_type_find_their_page_first(browser: Any, site: Path, language: str) -> None:
    look(browser, "desktop", "light")
    opened(browser, site, f"{LANGUAGES[language]}index.html")
    root = (site / LANGUAGES[language]).as_uri().rstrip("/")
    missed = [
        f"{word}: {first.removeprefix(root)}, not {page}"
        for page, words in WORDS[language].items()
        for word in words
        if (first := results(browser, word)[0]).partition("#")[0] != f"{root}/{page}.html"
    ]
    assert missed == []
    keywords = "document.querySelector('.md-search-result .md-tags')"
    assert browser.execute_script(f"return getComputedStyle({keywords}).display") == "none"
    check_quiet(browser)


@pytest.mark.parametrize("name", ["sessions.create", "sessions.run", "DevinMode"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_the_reference_find_their_place(browser: Any, site: Path, language: str, name: str) -> None:
    look(browser, "desktop", "light")
    opened(browser, site, f"{LANGUAGES[language]}index.html")
    page = "models/shared" if name == "DevinMode" else "sessions"
    assert (site / f"{LANGUAGES[language]}reference/{page}.html").as_uri() + f"#{name}" in results(browser, name)
    check_quiet(browser)


def results(browser: Any, query: str) -> list[str]:
    """Return where the first results of a search lead to."""
    field = browser.find_element("css selector", ".md-search__input")
    field.click()
    for text in ("", query):
        script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('keyup'))"
        browser.execute_script(script, field, text)
        wait(browser, f"{'!' * (not text)}document.querySelector('.md-search-result__link')")
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
