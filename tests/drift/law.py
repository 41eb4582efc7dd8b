"""The law that the judge of documents and the judge of packages keep: what they say of one change meets.

Where the generated code is the same to the byte, the verdict is none or patch. The exceptions are what the server alone
checks or promises: no code of an SDK can show it, `SERVER` has it all. Where the public surface breaks, the verdict is
major. The exceptions are names of Python that go, or arguments that take another form, while every request and every
response stays valid: `NAMES` has them, and the report tells of each.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.drift import Change, Report, compare
from generator.surface import breaks
from generator.verdict import Level, Verdict
from tests.documents import write

#: What the server checks of a value, beyond its type; a default, unless it is that of a property of responses.
_CHECKED = (
    r"(min|max)-\w+(-\w+)*|minimum-\w+|maximum-\w+|exclusive-\w+-\w+|multiple-of-\w+|pattern-\w+|unique-items-\w+|format-\w+|"
    r"content-(media-type|encoding|schema)-\w+|contains-\w+|property-names-\w+|unevaluated-\w+-\w+|pattern-properties-\w+|"
    r"dependent-\w+-\w+|(not|if|then|else)-\w+|union-(added|removed)|alternatives-overlap|additional-properties-\w+|"
    r"prefix-item-\w+|keyword-changed|xml-changed|default-\w+"
)
#: What it makes of a request that leaves something out, or says something twice.
_UNDERSTOOD = r"discriminator-[\w-]+|body-became-\w+|media-type-(added|removed|parameters-changed)|deprecated-\w+"
#: What a response has beside its body, and responses that are errors. Null of a property that may be left out: the
#: SDK's type is the same, but many servers leave none out, so that code has never met None.
_BESIDE = (
    r"(required-)?header-[\w-]+|link-\w+|(error-)?status-\w+|media-type-parameters-changed|deprecated-\w+|"
    r"became-(not-)?nullable"
)
#: Changes that may leave the generated code as it is.
SERVER = re.compile(
    rf"(request|response)-({_CHECKED})|request-({_UNDERSTOOD})|response-({_BESIDE})|"
    r"security-[\w-]+|server-[\w-]+|parameter-(empty|reserved)-\w+|event-[\w-]+|"
    r"schema-renamed"  # of which no class is made
)
#: What stands inside of these is not part of the SDK, or has no type of its own in Python.
#: The body of an error and the further members of a class (`*`) are plain data.
INSIDE = re.compile(r"^(event .*|response \w+ header|response [45]\w\w\b.*) |⟨|\[\d+\]|[ .]\*[:.,(\[]")

#: Changes after which names of Python or the form of arguments may be others, though all that was valid is.
NAMES = re.compile(
    r"operation-id-changed|path-parameter-renamed|schema-(renamed|name-added)|unused-schema-changed|"
    r"(request|response)-(enum-\w+|enum-value-\w+|const-\w+|alternative-\w+|became-union|became-nullable|type-\w+|"
    r"union-removed|additional-properties-\w+|alternatives-overlap)|response-media-type-added"
)


def change_list(report: Report) -> str:
    """The changes of a report on one line."""
    return json.dumps([(change.id, change.message) for change in report.changes], ensure_ascii=False)


def _is_visible(change: Change) -> bool:
    """Return whether the generated code of two documents cannot be the same for a change."""
    return change.verdict > Verdict.PATCH and not (SERVER.fullmatch(change.id) or INSIDE.search(change.message))


def check(base: Any, revision: Any, before: dict[str, bytes], after: dict[str, bytes]) -> str:
    """Check the law for two canonical documents and the modules that are generated from them.

    Returns:
        `equal`, `breaks` or `differs`: which part of the law it was about.
    """
    report = compare(base, revision)
    if before == after:
        ids = [change.id for change in report.changes if _is_visible(change)]
        assert not ids, f"no module differs: {ids} in {change_list(report)}"
        return "equal"
    with TemporaryDirectory() as folder:
        packages = Path(folder, "base"), Path(folder, "revision")
        for files, package in zip((before, after), packages, strict=True):
            write(files, package / "devin_v3_api")
        differences = breaks.compare(*packages)
    if breaks.verdict(differences) is not Verdict.MAJOR:
        return "differs"
    named = any(NAMES.fullmatch(change.id) for change in report.changes)
    broken = [
        f"{difference.path}: {difference.message}" for difference in differences if difference.level is Level.BREAKING
    ]
    assert report.verdict is Verdict.MAJOR or named, f"{broken} for {change_list(report)}"
    return "breaks"
