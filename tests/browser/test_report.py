"""The HTML report in a real browser: it asks for nothing, its filters work, it fits a phone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drift import compare
from generator.drift.html import render

SIZES = {"desktop": (1280, 900), "phone": (390, 844)}


def operation(**content: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": ""}}, **content}


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    """A base and a made-up revision with changes of every level and direction, and with hostile texts."""
    session = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "old": {"type": "string"}},
    }
    renewed = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "new": {"type": "string"}},
    }
    reference = {"$ref": "#/components/schemas/Session"}
    head = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}}
    base = {
        **head,
        "paths": {
            "/sessions": {
                "get": operation(responses=answer({"type": "array", "items": reference})),
                "post": operation(
                    parameters=[{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 200}}],
                    responses=answer(reference),
                ),
            },
            "/gone": {"get": operation(operationId="gone")},
            "/quiet": {"get": operation(operationId="quiet.get", summary="Quiet")},
        },
        "components": {"schemas": {"Session": session}},
    }
    revision = {
        **head,
        "paths": {
            "/sessions": {
                "get": operation(
                    summary="<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>",
                    deprecated=True,
                    responses=answer({"type": "array", "items": reference}),
                ),
                "post": operation(
                    parameters=[
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100, "default": 9}},
                        {"name": "x" * 300, "in": "query", "schema": {"type": "string"}},
                    ],
                    responses=answer(reference),
                ),
            },
            "/new": {"get": operation(operationId="new")},
            "/quiet": {"get": operation(operationId="quiet.get", summary="Still quiet")},
        },
        "components": {"schemas": {"Session": renewed}},
    }
    return base, revision


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Any:
    path = tmp_path / "report.html"
    base, revision = documents()
    names = {
        ("POST", "/sessions"): "sessions.create",
        ("GET", "/sessions"): "sessions.list",
        ("GET", "/quiet"): "quiet.get",
    }
    path.write_text(render(replace(compare(base, revision), names=names)), encoding="utf-8")
    look(browser, "desktop", "light")
    browser.get_log("browser")
    browser.get_log("performance")
    browser.get(path.as_uri())
    return browser


def look(browser: Any, size: str, scheme: str) -> None:
    width, height = SIZES[size]
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def visible(browser: Any) -> list[str]:
    """The classes of the changes that can be seen."""
    return browser.execute_script(
        "return [...document.querySelectorAll('.change')].filter(e => e.checkVisibility()).map(e => e.className)"
    )


def click(browser: Any, name: str) -> None:
    browser.execute_script("document.getElementById(arguments[0]).closest('label').click()", f"show-{name}")


def test_no_errors_and_no_requests(page: Any) -> None:
    assert page.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert page.title == "API drift: major"


def test_filters(page: Any) -> None:
    everything = visible(page)
    assert {name.split()[1] for name in everything} == {"breaking", "warning", "info"}
    click(page, "warning")
    click(page, "info")
    assert visible(page) == [name for name in everything if "breaking" in name.split()]
    click(page, "request")
    click(page, "none")
    assert visible(page) == [name for name in everything if "breaking-response" in name.split()]
    groups = page.execute_script(
        "return [...document.querySelectorAll('.group')].filter(e => e.checkVisibility())"
        ".every(e => [...e.querySelectorAll('.change')].some(c => c.checkVisibility()))"
    )
    assert groups, "no heading stands over nothing"
    click(page, "response")
    assert visible(page) == []
    assert "filtered out" in page.find_element("tag name", "main").text
    for name in ("response", "request", "none", "warning", "info"):
        click(page, name)
    assert visible(page) == everything
    assert "filtered out" not in page.find_element("tag name", "main").text


def test_a_link_to_a_change_shows_it_despite_filters(page: Any) -> None:
    for name in ("breaking", "warning", "info"):
        click(page, name)
    assert visible(page) == []
    page.execute_script("location.hash = 'c3'")
    assert page.execute_script("return document.getElementById('c3').checkVisibility()")
    assert len(visible(page)) == 1


def test_base_and_revision_stand_side_by_side_or_one_above_the_other(page: Any) -> None:
    script = (
        "const [a, b] = document.querySelector('.values').querySelectorAll('figure');"
        "return [a, b].map(e => e.getBoundingClientRect()).map(r => [r.left, r.top])"
    )
    (left, top), (right, same) = page.execute_script(script)
    assert left < right
    assert top == same
    look(page, "phone", "light")
    (left, top), (right, below) = page.execute_script(script)
    assert left == right
    assert top < below


@pytest.mark.parametrize("size", SIZES)
def test_what_breaks_is_read_first_and_texts_last_in_one_line(page: Any, size: str) -> None:
    look(page, size, "light")
    levels = [name.split()[1] for name in visible(page)]
    assert levels[0] == "breaking"
    first, text = page.execute_script(
        "const [one, silent] = ['.change', '.silent'].map(name => document.querySelector(name));"
        "return [one.getBoundingClientRect().top < innerHeight, [silent.innerText, silent.open, silent.offsetHeight]]"
    )
    assert first, "on the first screen"
    assert text[0].strip() == "Unnoticed by programs: 1 operation"
    assert not text[1]
    assert text[2] < 40, "one line"
    assert page.execute_script(
        "return document.querySelector('main').lastElementChild.previousElementSibling.className"
    ) == (page.execute_script("return document.querySelector('.silent').className"))


def test_names_of_the_sdk_stand_beside_paths(page: Any) -> None:
    headings = page.execute_script("return [...document.querySelectorAll('main h2')].map(e => e.textContent)")
    assert any("/sessions" in text and "sessions.create" in text for text in headings)
    assert "GET /sessions sessions.list" in page.execute_script("return document.querySelector('.which').textContent")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_can_be_read(page: Any, size: str, scheme: str, screenshots: Path) -> None:
    look(page, size, scheme)
    page.save_screenshot(str(screenshots / f"drift-{size}-{scheme}.png"))
    width, inner = page.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
    assert width <= inner, "nothing to scroll sideways"
    assert contrasts(page) == []


def contrasts(browser: Any) -> list[str]:
    """Texts that stand out from what is behind them by less than 4.5 to 1."""
    return browser.execute_script(
        """
        const parse = c => c.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
            .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const behind = e => { for (; e; e = e.parentElement) {
            const c = parse(getComputedStyle(e).backgroundColor); if (c[3] !== 0) return c; } return [255, 255, 255]; };
        return [...document.querySelectorAll('main *, header *, nav *')]
            .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .map(e => { const [a, b] = [parse(getComputedStyle(e).color), behind(e)].map(light).sort((x, y) => y - x);
                return [e, (a + .05) / (b + .05)]; })
            .filter(([, ratio]) => ratio < 4.5)
            .map(([e, ratio]) => `${e.tagName}.${e.className} ${ratio.toFixed(2)}: ${e.textContent.slice(0, 30)}`);
        """
    )
