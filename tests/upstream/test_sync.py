"""`sync` against an upstream on loopback."""

import datetime
import io
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.errors import PipelineError
from generator.upstream import lock
from generator.upstream.progress import Progress
from generator.upstream.sync import LanguageState, Sync
from tests.upstream import upstream as play
from tests.upstream.upstream import Repository, Upstream, document, page

A, B, C = "GET /v3/a", "POST /v3/b", "GET /v3/c/{id}"
EN, ZH, JA = "/v3-openapi.yaml", "/zh/v3-openapi.yaml", "/ja/v3-openapi.yaml"


@pytest.fixture(autouse=True)
def published(upstream: Upstream) -> None:
    upstream.publish(EN, document(A, B))
    for language in ("zh", "ja", "ko"):
        upstream.publish(f"/{language}/v3-openapi.yaml", document(A, B, language=language))


def states(result: Sync) -> dict[str, str]:
    return {language.language: language.state for language in result.languages}


def language(result: Sync, name: str) -> LanguageState:
    return next(state for state in result.languages if state.language == name)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def facts_of(result: Sync) -> dict[str, dict[str, object]]:
    return next(
        document.metadata for document in result.documents if document.location == "spec/upstream/en/v3-openapi.yaml"
    )


# --- whole documents -------------------------------------------------------------------------------------------


def test_reads_every_language_and_locks_it(repository: Repository, upstream: Upstream) -> None:
    result = repository.sync()
    assert states(result) == dict.fromkeys(("en", "zh", "ja", "ko"), "fetched") | {"fr": "missing"}
    assert language(result, "fr").note == "not published (HTTP 404)"
    assert [document.language for document in result.documents] == ["en", "ja", "ko", "zh"]
    assert language(result, "zh").operations == 2
    assert (repository.spec / "upstream/zh/v3-openapi.yaml").read_text() == document(A, B, language="zh")
    entry = lock.load(repository.spec).entry("upstream/zh/v3-openapi.yaml")
    assert entry is not None
    assert (entry.url, entry.obtained) == ("https://docs.devin.ai" + ZH, "fetched")
    assert entry.content_type == "application/yaml"
    assert entry.mirror
    assert "127.0.0.1" not in (repository.spec / "upstream.lock").read_text()
    assert entry.etag.startswith('"')
    assert datetime.datetime.fromisoformat(entry.at).tzinfo == datetime.UTC
    assert result.documents[0].location == "spec/upstream/en/v3-openapi.yaml"


def test_a_second_run_transfers_nothing_and_changes_no_byte(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    tree = repository.tree()
    upstream.forget()
    start = time.monotonic()
    result = repository.sync()
    assert time.monotonic() - start < 1
    assert (result.writes, result.removes, upstream.transferred) == ({}, [], 0)
    assert upstream.statuses.count(304) == 4
    assert states(result)["en"] == "unchanged"
    assert repository.tree() == tree


def test_last_modified_serves_where_there_is_no_etag(repository: Repository, upstream: Upstream) -> None:
    stamp = "Tue, 24 Nov 2026 05:00:00 GMT"

    def dated(handler: play.Handler) -> None:
        if handler.headers.get("if-modified-since") == stamp:
            handler.answer(304, b"")
        else:
            handler.answer(200, document(A).encode(), last_modified=stamp)

    upstream.behave(EN, dated)
    repository.sync()
    upstream.forget()
    assert states(repository.sync())["en"] == "unchanged"
    assert upstream.transferred == 0


def test_validators_that_change_with_every_answer_do_not_change_the_lock(
    repository: Repository, upstream: Upstream
) -> None:
    upstream.behave(EN, lambda handler: handler.answer(200, document(A).encode(), etag=f'"{time.monotonic()}"'))
    first = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    repository.sync(now=lambda: first)
    result = repository.sync(now=lambda: first + datetime.timedelta(days=9))
    assert result.writes == {}
    assert states(result)["en"] == "unchanged"


def test_validators_are_those_of_the_server_that_gave_them(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    mirror = Upstream()
    try:
        mirror.publish(EN, document(A, B, C))
        mirror.behave(EN, play.trusting)
        result = repository.sync(base=mirror.url)
    finally:
        mirror.stop()
    assert states(result)["en"] == "fetched"


def test_a_change_is_taken_over_and_dated(repository: Repository, upstream: Upstream) -> None:
    first = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    repository.sync(now=lambda: first)
    upstream.publish(EN, document(A, B, C))
    result = repository.sync(now=lambda: first + datetime.timedelta(days=9))
    assert states(result)["en"] == "fetched"
    assert states(result)["zh"] == "unchanged"
    assert sorted(result.writes) == ["spec/upstream.lock", "spec/upstream/en/v3-openapi.yaml"]
    locked = lock.load(repository.spec)
    assert [entry.at for entry in locked.documents if entry.language == "en"] == ["2026-01-10T00:00:00Z"]
    assert [entry.at for entry in locked.documents if entry.language == "zh"] == ["2026-01-01T00:00:00Z"]


def test_gzip_is_understood(repository: Repository, upstream: Upstream) -> None:
    upstream.compress = True
    assert states(repository.sync())["en"] == "fetched"
    assert (repository.spec / "upstream/en/v3-openapi.yaml").read_text() == document(A, B)


@pytest.mark.parametrize(
    "trouble", [play.status(503), play.status(429, retry_after="0"), play.status(500), play.reset, play.truncated]
)
def test_passing_trouble_is_sat_out(repository: Repository, upstream: Upstream, trouble: play.Behaviour) -> None:
    upstream.behave(EN, trouble, play.ordinary)
    result = repository.sync()
    assert states(result)["en"] == "fetched"
    assert upstream.requests.count(EN) == 2


def test_retry_after_is_honoured(repository: Repository, upstream: Upstream) -> None:
    upstream.behave(EN, play.status(503, retry_after="1"), play.ordinary)
    start = time.monotonic()
    assert states(repository.sync())["en"] == "fetched"
    assert time.monotonic() - start >= 1


@pytest.mark.parametrize(
    ("trouble", "note"),
    [
        (play.status(503), "HTTP 503"),
        (play.status(503, retry_after="3600"), "HTTP 503, asks to wait 3600 s"),
        (play.status(403), "HTTP 403"),
        (play.html, "HTML or XML, not an OpenAPI document"),
        (play.html_page, "content type text/html, not YAML or JSON"),
        (play.truncated, "truncated"),
        (play.truncated_gzip, "truncated or damaged gzip"),
        (play.reset, ""),
        (play.silent, "no byte for 1 s"),
        (play.huge, "larger than the limit of 2000000 bytes"),
        (play.bomb, "larger than the limit of 2000000 bytes"),
        (play.redirect("https://elsewhere.example/v3-openapi.yaml"), "elsewhere.example is not a declared host"),
        (play.redirect("http://elsewhere.example/v3-openapi.yaml"), "not https"),
        (play.redirect("file:///etc/passwd"), "not https"),
        (play.redirect("/zh/v3-openapi.yaml"), "more than 5 redirects"),
        (lambda handler: handler.answer(200, b""), "empty"),
        (lambda handler: handler.answer(200, b"- a\n- b\n"), "a list, not an OpenAPI document"),
        (lambda handler: handler.answer(200, b"swagger: '2.0'\npaths: {}"), "Swagger"),
        (lambda handler: handler.answer(200, b"openapi: 3.1.0\npaths: {/a: [}"), "line 2: not YAML"),
        (lambda handler: handler.answer(200, b"x", content_encoding="br"), "content encoding br was not asked for"),
    ],
)
def test_the_last_good_document_stays(
    repository: Repository, upstream: Upstream, trouble: play.Behaviour, note: str
) -> None:
    repository.sync()
    tree = repository.tree()
    upstream.behave(ZH, trouble)
    start = time.monotonic()
    result = repository.sync()
    assert time.monotonic() - start < 5
    assert states(result) == dict.fromkeys(("en", "ja", "ko"), "unchanged") | {"zh": "from the lock", "fr": "missing"}
    assert note in language(result, "zh").note
    assert "the last good document stays" in language(result, "zh").note
    assert f"WARNING: {upstream.url}: zh: " in repository.log.getvalue()
    assert len(result.documents) == 4
    assert repository.tree() == tree
    with pytest.raises(PipelineError, match="fresh documents are required, but zh: "):
        repository.sync("require-fresh")


def test_a_redirect_on_the_same_host_is_followed(repository: Repository, upstream: Upstream) -> None:
    upstream.publish("/elsewhere.yaml", document(C))
    upstream.behave(EN, play.redirect("/elsewhere.yaml"))
    result = repository.sync()
    assert "/v3/c/{id}" in result.documents[0].content["paths"]


def test_a_redirect_to_a_declared_host_is_followed(repository: Repository, upstream: Upstream) -> None:
    other = Upstream()
    try:
        other.publish("/x.yaml", document(C))
        upstream.behave(EN, play.redirect(f"{other.url}/x.yaml"))
        with pytest.raises(PipelineError, match="is not a declared host"):
            repository.sync()
        sources = repository.spec / "sources.toml"
        sources.write_text(sources.read_text() + f'hosts = ["127.0.0.1:{other.server_port}"]\n')
        assert "/v3/c/{id}" in repository.sync().documents[0].content["paths"]
    finally:
        other.stop()


def test_a_changed_content_type_is_reported(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    upstream.publish(EN, document(A, B, C), "text/plain")
    assert any("changed from application/yaml to text/plain" in note for note in repository.sync().notes)


def test_a_language_that_is_gone_keeps_its_document(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    del upstream.files[JA]
    result = repository.sync()
    assert states(result)["ja"] == "from the lock"
    assert language(result, "ja").note == "not published (HTTP 404); the last good document stays"
    assert result.writes == {}


def test_english_missing_is_fatal(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    del upstream.files[EN]
    with pytest.raises(PipelineError, match=r"/v3-openapi.yaml: not published \(HTTP 404\).*--locked"):
        repository.sync()


def test_english_missing_is_fatal_on_the_first_run(repository: Repository, upstream: Upstream) -> None:
    del upstream.files[EN]
    with pytest.raises(PipelineError, match=r"/v3-openapi.yaml: not published \(HTTP 404\)"):
        repository.sync()


@pytest.mark.parametrize("trouble", [play.html, play.html_page, play.status(503)])
def test_english_unusable_falls_back_to_the_lock(
    repository: Repository, upstream: Upstream, trouble: play.Behaviour
) -> None:
    upstream.behave(EN, trouble)
    with pytest.raises(PipelineError, match="there is no locked document of an earlier run"):
        repository.sync()
    upstream.behave(EN)
    repository.sync()
    upstream.behave(EN, trouble)
    result = repository.sync()
    assert states(result)["en"] == "from the lock"
    assert "does not give its document" in result.warning
    assert repository.log.getvalue().count("WARNING") == 1


def test_another_mirror_with_the_same_bytes_changes_nothing(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    mirror = Upstream()
    try:
        mirror.files = dict(upstream.files)
        result = repository.sync(base=mirror.url)
    finally:
        mirror.stop()
    assert mirror.statuses.count(304) == 0
    assert result.writes == {}


# --- unreachable -----------------------------------------------------------------------------------------------


def test_server_down_goes_on_from_the_lock_loudly(repository: Repository, upstream: Upstream) -> None:
    then = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    repository.sync(now=lambda: then)
    tree = repository.tree()
    upstream.stop()
    start = time.monotonic()
    result = repository.sync(now=lambda: then + datetime.timedelta(days=12))
    assert time.monotonic() - start < 5
    assert "cannot be reached" in result.warning
    assert "12 days old (2026-01-01)" in result.warning
    assert repository.log.getvalue().count("WARNING") == 1
    assert len(repository.log.getvalue().splitlines()) == 4
    assert set(states(result).values()) == {"from the lock", "missing"}
    assert (len(result.documents), result.writes) == (4, {})
    assert repository.tree() == tree
    with pytest.raises(PipelineError, match="fresh documents are required"):
        repository.sync("require-fresh")


def test_a_silent_server_is_unreachable_within_the_limit(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    for path in (EN, ZH, JA, "/ko/v3-openapi.yaml", "/fr/v3-openapi.yaml", "/llms.txt"):
        upstream.behave(path, play.silent)
    start = time.monotonic()
    result = repository.sync(limits=play.Limits(reach=1.0, silence=5.0))
    assert time.monotonic() - start < 1.5
    assert "cannot be reached (no response within 1 s)" in result.warning


def test_the_limit_of_reach_ends_with_the_first_answer(repository: Repository, upstream: Upstream) -> None:
    upstream.behave(EN, play.slow(1.0))
    result = repository.sync(limits=play.Limits(reach=0.5, silence=5.0))
    assert states(result)["en"] == "fetched"


def test_a_name_server_that_is_silent_does_not_hold_the_run_up(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.sync()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: time.sleep(4))
    start = time.monotonic()
    result = repository.sync(base="https://docs.devin.invalid", limits=play.Limits(reach=0.5))
    assert time.monotonic() - start < 1.5
    assert "cannot be reached" in result.warning


def test_only_https_unless_on_loopback(repository: Repository) -> None:
    with pytest.raises(PipelineError, match=r"^http://docs\.devin\.ai: refused, not https$"):
        repository.sync(base="http://docs.devin.ai")


def test_unreachable_without_a_lock_is_an_error(repository: Repository, upstream: Upstream) -> None:
    upstream.stop()
    with pytest.raises(PipelineError, match="no locked document of an earlier run"):
        repository.sync()


# --- lock ------------------------------------------------------------------------------------------------------


def test_locked_never_touches_the_network(repository: Repository, upstream: Upstream) -> None:
    fetched = repository.sync()
    upstream.forget()
    result = repository.sync("locked")
    assert upstream.requests == []
    assert result.documents == fetched.documents
    assert states(result) == dict.fromkeys(("en", "zh", "ja", "ko"), "from the lock") | {"fr": "missing"}
    assert (result.writes, result.lock) == ({}, fetched.lock)


def test_a_tampered_snapshot_is_refused_by_name(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    path = repository.spec / "upstream/zh/v3-openapi.yaml"
    path.write_text(path.read_text().replace("zh", "xx"))
    for mode in ("locked", "auto"):
        if mode == "auto":
            upstream.stop()
        with pytest.raises(PipelineError, match=r"spec/upstream/zh/v3-openapi\.yaml: is not what the lock says.*git c"):
            repository.sync(mode)
    path.unlink()
    with pytest.raises(PipelineError, match=r"spec/upstream/zh/v3-openapi\.yaml: is locked, but No such file"):
        repository.sync("locked")


def test_a_tampered_snapshot_heals_when_upstream_is_there(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    tree = repository.tree()
    (repository.spec / "upstream/zh/v3-openapi.yaml").write_text("tampered")
    result = repository.sync()
    assert any("was not what the lock says" in note for note in result.notes)
    assert repository.tree() == tree


def test_no_lock_is_an_error_when_locked(repository: Repository) -> None:
    with pytest.raises(PipelineError, match=r"spec/upstream\.lock: no locked documents"):
        repository.sync("locked")


@pytest.mark.parametrize("content", ["- a", "documents: [{language: en}]", "documents: 1", "index: 1", "a: b"])
def test_a_lock_of_another_shape_is_refused(repository: Repository, content: str) -> None:
    (repository.spec / "upstream.lock").write_text(content)
    with pytest.raises(PipelineError, match=r"upstream\.lock: not a lock"):
        repository.sync("locked")


def test_a_lock_cannot_name_files_elsewhere(repository: Repository) -> None:
    repository.sync()
    path = repository.spec / "upstream.lock"
    path.write_text(path.read_text().replace("upstream/zh/v3-openapi.yaml", "../../../etc/passwd"))
    with pytest.raises(PipelineError, match="leads out of the folder"):
        repository.sync("locked")


def test_a_language_that_is_not_declared_any_more_is_dropped(repository: Repository) -> None:
    repository.sync()
    sources = repository.spec / "sources.toml"
    sources.write_text(sources.read_text().replace('"ja", ', ""))
    result = repository.sync()
    assert result.removes == ["spec/upstream/ja/v3-openapi.yaml"]
    assert any(note.startswith("ja: not declared") for note in result.notes)


def test_the_base_can_be_overridden(
    repository: Repository, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEVIN_DOCS_URL", f"{upstream.url}/")
    assert states(repository.sync(base=None))["en"] == "fetched"


def test_a_base_that_is_not_a_url(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEVIN_DOCS_URL", "http://[x")
    with pytest.raises(PipelineError, match=r"http://\[x: not a URL"):
        repository.sync(base=None)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('base = "https://docs.devin.ai"', "", "base"),
        ('languages = ["en", "zh", "ja", "ko", "fr"]', "languages = 1", "languages"),
        ("index", "indices", "index"),
        ("[", "", "not TOML"),
    ],
)
def test_a_bad_declaration_is_named(repository: Repository, old: str, new: str, place: str) -> None:
    path = repository.spec / "sources.toml"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(PipelineError, match=rf"spec/sources\.toml: {place}"):
        repository.sync("locked")


# --- reference pages -------------------------------------------------------------------------------------------


def publish_pages(upstream: Upstream, operations: dict[str, str], language: str = "en", **options: str) -> None:
    prefix = "" if language == "en" else f"/{language}"
    for name, operation in operations.items():
        text = page(operation, language=language, **options)
        upstream.publish(f"{prefix}/api-reference/v3/{name}.md", text, "text/markdown")


PAGES = {"a": A, "b": B, "c": C}


@pytest.fixture
def indexed(upstream: Upstream) -> None:
    """An index with a guide, pages of another version, and pages of all three operations; English documents lack C."""
    links = [f"- [x]({base}/api-reference/v3/{name}.md): y" for name in PAGES for base in ("https://docs.devin.ai",)]
    links += [
        "- [guide](https://docs.devin.ai/api-reference/v3/overview.md)",
        "- [v1](https://docs.devin.ai/api-reference/v1/a.md)",
        "- [elsewhere](https://example.com/api-reference/v3/a.md)",
        "- [up](https://docs.devin.ai/api-reference/v3/../../etc/passwd.md)",
    ]
    upstream.publish("/llms.txt", "# Docs\n\n" + "\n".join(links), "text/plain")
    upstream.publish("/api-reference/v3/overview.md", "# Overview\n", "text/markdown")
    publish_pages(upstream, PAGES)


@pytest.mark.usefixtures("indexed")
def test_pages_fill_what_the_documents_lack(repository: Repository, upstream: Upstream) -> None:
    publish_pages(upstream, {"c": C}, "zh")
    publish_pages(upstream, PAGES, "fr")
    upstream.publish(JA, document(A, B, C, language="ja"))
    result = repository.sync()
    paths = {(document.language, document.location): sorted(document.content["paths"]) for document in result.documents}
    assert paths["en", "spec/upstream/en/v3-openapi.yaml"] == ["/v3/a", "/v3/b"]
    assert paths["en", "spec/upstream/en/v3-openapi.pages.yaml"] == ["/v3/c/{id}"]
    assert paths["zh", "spec/upstream/zh/v3-openapi.pages.yaml"] == ["/v3/c/{id}"]
    assert paths["fr", "spec/upstream/fr/v3-openapi.yaml"] == ["/v3/a", "/v3/b", "/v3/c/{id}"]
    assert {name for name, _ in paths if name == "ja"} == {"ja"}
    assert ("ja", "spec/upstream/ja/v3-openapi.pages.yaml") not in paths
    assert states(result)["fr"] == "fetched"
    assert language(result, "fr").note == "3 operations assembled from 3 reference pages"
    assert language(result, "en").operations == 3
    assert result.uncovered == []
    assert facts_of(result) == {operation: {"permissions": ["ViewThings"]} for operation in (A, B, C)}
    entry = lock.load(repository.spec).entry("upstream/fr/v3-openapi.yaml")
    assert entry is not None
    assert (entry.obtained, entry.etag, len(entry.pages)) == ("assembled", "", 3)
    assert lock.verify(repository.spec) == result.documents
    assert not any("/v1/" in path or "etc" in path for path in upstream.requests)


@pytest.mark.usefixtures("indexed")
def test_pages_are_not_transferred_twice(repository: Repository, upstream: Upstream) -> None:
    publish_pages(upstream, {"c": C}, "zh")
    publish_pages(upstream, PAGES, "fr")
    first = repository.sync()
    tree = repository.tree()
    upstream.forget()
    start = time.monotonic()
    result = repository.sync()
    assert time.monotonic() - start < 1
    assert upstream.transferred == 0
    assert (result.writes, result.removes) == ({}, [])
    assert result.documents == first.documents
    assert states(result) == dict.fromkeys(("en", "zh", "ja", "ko", "fr"), "unchanged")
    assert repository.tree() == tree


@pytest.mark.usefixtures("indexed")
def test_a_page_that_changes_is_taken_over(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    publish_pages(upstream, {"a": A}, permission="ManageThings")
    result = repository.sync()
    facts = facts_of(result)
    assert facts[A] == {"permissions": ["ManageThings"]}
    assert facts[B] == {"permissions": ["ViewThings"]}
    assert states(result)["en"] == "fetched"
    assert repository.sync().writes == {}


@pytest.mark.usefixtures("indexed")
def test_a_document_that_catches_up_replaces_what_was_assembled(repository: Repository, upstream: Upstream) -> None:
    publish_pages(upstream, PAGES, "fr")
    repository.sync()
    upstream.publish(EN, document(A, B, C))
    upstream.publish("/fr/v3-openapi.yaml", document(A, B, C, language="fr"))
    result = repository.sync()
    assert [document.location for document in result.documents if document.language in ("en", "fr")] == [
        "spec/upstream/en/v3-openapi.yaml",
        "spec/upstream/fr/v3-openapi.yaml",
    ]
    assert "spec/upstream/en/v3-openapi.pages.yaml" in result.removes
    assert lock.verify(repository.spec) == result.documents
    assert repository.sync().writes == {}


@pytest.mark.usefixtures("indexed")
def test_what_no_document_covers_is_reported(repository: Repository, upstream: Upstream) -> None:
    upstream.publish("/api-reference/v3/c.md", "````yaml /v3-openapi.yaml GET /v3/c\nopenapi: [\n````\n")
    result = repository.sync()
    assert result.uncovered == [f"{upstream.url}/api-reference/v3/c.md"]
    assert any("1 reference pages could not be read" in note for note in result.notes)


@pytest.mark.usefixtures("indexed")
def test_pages_that_contradict_each_other_are_reported_with_both_places(
    repository: Repository, upstream: Upstream
) -> None:
    publish_pages(upstream, {"a": A, "b": B}, "fr")
    publish_pages(upstream, {"c": C}, "fr", extra="        other: {type: integer}")
    result = repository.sync()
    assert states(result)["fr"] == "missing"
    (note,) = [note for note in result.notes if "contradict" in note]
    assert "/fr/api-reference/v3/a.md" in note
    assert "/fr/api-reference/v3/c.md: /components/schemas/Thing" in note


@pytest.mark.usefixtures("indexed")
@pytest.mark.parametrize("trouble", [play.status(503), play.status(404), play.html_page])
def test_without_the_index_what_pages_gave_stays(
    repository: Repository, upstream: Upstream, trouble: play.Behaviour
) -> None:
    publish_pages(upstream, PAGES, "fr")
    first = repository.sync()
    tree = repository.tree()
    upstream.behave("/llms.txt", trouble)
    result = repository.sync()
    assert result.documents == first.documents
    assert repository.tree() == tree
    assert any("reference pages were not looked at" in note for note in result.notes)


@pytest.mark.usefixtures("indexed")
def test_with_the_server_down_what_pages_gave_stays(repository: Repository, upstream: Upstream) -> None:
    publish_pages(upstream, PAGES, "fr")
    first = repository.sync()
    upstream.stop()
    result = repository.sync()
    assert result.documents == first.documents
    assert result.writes == {}


@pytest.mark.usefixtures("indexed")
def test_a_page_that_fails_leaves_what_was_known(repository: Repository, upstream: Upstream) -> None:
    first = repository.sync()
    upstream.behave("/api-reference/v3/c.md", play.status(403))
    result = repository.sync()
    assert result.documents == first.documents
    assert result.writes == {}


@pytest.mark.usefixtures("indexed")
def test_english_can_be_assembled(repository: Repository, upstream: Upstream) -> None:
    del upstream.files[EN]
    result = repository.sync()
    assert language(result, "en").note == "3 operations assembled from 3 reference pages"
    upstream.forget()
    assert repository.sync().writes == {}
    assert upstream.transferred == 0


@pytest.mark.usefixtures("indexed")
def test_an_english_page_in_the_place_of_a_translation_is_passed_over(
    repository: Repository, upstream: Upstream
) -> None:
    upstream.publish("/zh/api-reference/v3/c.md", page(C), "text/markdown")
    result = repository.sync()
    assert [document.location for document in result.documents if "/zh/" in document.location] == [
        "spec/upstream/zh/v3-openapi.yaml"
    ]
    upstream.forget()
    assert repository.sync().writes == {}
    assert upstream.transferred == 0


@pytest.mark.usefixtures("indexed")
def test_a_language_without_pages_costs_a_few_requests(repository: Repository, upstream: Upstream) -> None:
    names = {f"p{number}": f"GET /v3/p{number}" for number in range(40)}
    publish_pages(upstream, names)
    links = "\n".join(f"- [x](/api-reference/v3/{name}.md)" for name in names)
    upstream.publish("/llms.txt", links, "text/plain")
    repository.sync()
    assert sum(path.startswith("/fr/") for path in upstream.requests) < 12


# --- what a person sees ----------------------------------------------------------------------------------------


def test_plain_lines_without_a_terminal(repository: Repository, upstream: Upstream) -> None:
    repository.sync()
    lines = repository.log.getvalue().splitlines()
    assert lines[0] == f"{upstream.url}: 5 languages"
    assert f"  {upstream.url}/fr/v3-openapi.yaml  HTTP 404" in lines
    assert not any("\x1b" in line for line in lines)


def test_a_bar_on_a_terminal(repository: Repository, upstream: Upstream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    repository.sync(progress=Progress(terminal))
    assert f"{upstream.url}/zh/v3-openapi.yaml" in terminal.getvalue()
    assert "\x1b[" in terminal.getvalue()
    upstream.stop()
    repository.sync(progress=Progress(terminal))
    assert terminal.getvalue().count("WARNING") == 1


def test_nothing_is_written_by_sync_itself(tmp_path: Path, upstream: Upstream) -> None:
    repository = Repository(tmp_path / "r", upstream)
    before = repository.tree()
    from generator.upstream.sync import sync

    result = sync(repository.spec, base=upstream.url, limits=play.LIMITS)
    assert repository.tree() == before
    assert "spec/upstream/en/v3-openapi.yaml" in result.writes


def test_exits_promptly_although_a_name_server_is_silent(tmp_path: Path) -> None:
    code = (
        "import socket, time; socket.getaddrinfo = lambda *a, **k: time.sleep(20)\n"
        "from generator.upstream.fetch import read\nread(['https://docs.devin.invalid/a.yaml'])\n"
    )
    start = time.monotonic()
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (
        f"docs.devin.invalid/a.yaml: cannot be fetched: no response within {play.Limits().reach:g} s" in result.stderr
    )
    assert time.monotonic() - start < play.Limits().reach + 4
