"""The rules: one table that says of each kind of change how bad it is, in each direction, and why.

A row names a change that a comparison can find; the table knows nothing of how it is found, and a change that it does
not have is an error. A row with a level for requests and one for responses makes two rules, `request-…` and
`response-…`; one of parameters makes a rule of its name, and `event-…`; other rows make one. The measure of a
level is a client of the API, in particular the SDK that is generated from the document:

    breaking   code that works with the base can fail, or cannot be written as before: a new major version
    warning    code goes on working, but someone should look: a new minor version
    info       something new, or something that only gives more: a new minor version

Changes that no program notices, such as those of texts, are of level info too and make a patch version.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..verdict import Level, Verdict
from .bounds import LOWER, UPPER
from .facts import Direction, Fact, kebab
from .view import CONDITIONS, KEYED


@dataclass(frozen=True, slots=True)
class Rule:
    """The judgement of one kind of change.

    Attributes:
        id: The name of the rule in reports.
        what: What changed, a sentence without its subject; `{name}` is what it is about.
        direction: The direction that it holds for.
        level: How bad it is.
        reason: Why it is that bad.
        verdict: The part of the version that it raises.
    """

    id: str
    what: str
    direction: Direction
    level: Level
    reason: str
    verdict: Verdict


_B, _W, _I = Level.BREAKING, Level.WARNING, Level.INFO
_Judged = tuple[Level, str]

_TIGHTER: _Judged = _B, "values that were accepted are refused"
_LOOSER: _Judged = _I, "everything that was accepted still is"
_NARROWER: _Judged = _I, "every response is one that the client already handles"
_WIDER: _Judged = _B, "responses can be of a kind that the client does not handle"
_UNBOUND: _Judged = (
    _W,
    "responses can lie outside the old limit; no declared type changes, and the SDK checks no limits",
)
_UNSURE: _Judged = _W, "nobody can tell from the document which values are refused now"
_UNTOLD: _Judged = _W, "nobody can tell from the document which values come now"
_OTHER: _Judged = _B, "what the client sends or expects is no longer what is meant"
_NOTE: _Judged = _I, "nothing on the wire changes"
_TEXT: _Judged = _I, "only people read it"
_EXTENSION: _Judged = _I, "clients do not know it"
#: What neither the wire nor the code shows makes a patch version.
_UNNOTICED = (_NOTE, _TEXT, _EXTENSION)
_FORM: _Judged = _W, "the SDK hands on the value as it came; code that takes it apart should look"
_DEFAULT: _Judged = _I, "the SDK reads it where a response leaves the property out"
_SOON: _Judged = _W, "it works, and is announced to go away"
_BACK: _Judged = _I, "it is announced to stay"
_KEPT: _Judged = _I, "unknown properties are kept"
_SPARED: _Judged = _I, "it can be left out"
_DROPPED: _Judged = _B, "the SDK's argument for it goes away, and its value has no effect"
_LOST: _Judged = _B, "code that reads it may not get it"
_UNREAD: _Judged = _B, "code that reads it fails"
_IGNORED: _Judged = _I, "the client may ignore it"
_DEMANDED: _Judged = _B, "requests without it are refused"
_FOLLOWED: _Judged = _W, "clients may follow it"
_ERRORS: _Judged = _I, "clients handle errors that they do not know"
_SUCCESS: _Judged = _I, "the SDK takes any success for one"
_MEANT: _Judged = _W, "leaving it out means something else now"
_JSON: _Judged = _I, "the SDK asks for JSON before anything else"

#: Change, what it is, level and reason in a request, level and reason in a response.
_BOTH_WAYS: tuple[tuple[str, str, _Judged, _Judged], ...] = (
    # Types
    ("type-narrowed", "type narrowed: {name}", _TIGHTER, _NARROWER),
    ("type-widened", "type widened: {name}", _LOOSER, _WIDER),
    ("type-changed", "type changed: {name}", _OTHER, _OTHER),
    ("type-stated", "type written out: {name}", _NOTE, _NOTE),
    ("type-unstated", "type no longer written out: {name}", _NOTE, _NOTE),
    ("became-nullable", "null is allowed now", _LOOSER, (_B, "code that reads the value meets None")),
    ("became-not-nullable", "null is no longer allowed", (_B, "a client that sends null is refused"), _NARROWER),
    ("format-set", "format set", _TIGHTER, _FORM),
    ("format-unset", "format removed", _LOOSER, _FORM),
    ("format-widened", "format widened", _LOOSER, _UNBOUND),
    ("format-narrowed", "format narrowed", _TIGHTER, _NARROWER),
    ("format-changed", "format changed", _OTHER, _OTHER),
    # Values
    ("enum-value-removed", "value {name} removed from the enum", _TIGHTER, _NARROWER),
    ("enum-value-added", "value {name} added to the enum", _LOOSER, (_W, "enums are open: an unknown value is kept")),
    ("enum-set", "values restricted to {name}", _TIGHTER, _NARROWER),
    ("enum-unset", "values no longer restricted to {name}", _LOOSER, (_W, "enums are open: any value is kept")),
    ("const-set", "value fixed to {name}", _TIGHTER, _NARROWER),
    ("const-unset", "value no longer fixed to {name}", _LOOSER, _WIDER),
    ("const-changed", "fixed value changed", _OTHER, _OTHER),
    ("default-set", "default set", (_W, "leaving it out means something definite now"), _DEFAULT),
    ("default-unset", "default removed", _MEANT, _NOTE),
    ("default-changed", "default changed", _MEANT, _DEFAULT),
    # Limits that are not numbers with an order
    ("pattern-set", "pattern set", _TIGHTER, _NARROWER),
    ("pattern-unset", "pattern removed", _LOOSER, _UNBOUND),
    ("pattern-changed", "pattern changed", _UNSURE, _UNTOLD),
    ("multiple-of-set", "multipleOf set", _TIGHTER, _NARROWER),
    ("multiple-of-unset", "multipleOf removed", _LOOSER, _UNBOUND),
    ("multiple-of-generalized", "multipleOf rules out less", _LOOSER, _UNBOUND),
    ("multiple-of-specialized", "multipleOf rules out more", _TIGHTER, _NARROWER),
    ("multiple-of-changed", "multipleOf changed", _TIGHTER, _UNBOUND),
    ("unique-items-set", "items must be unique now", _TIGHTER, _NARROWER),
    ("unique-items-unset", "items need not be unique any more", _LOOSER, _UNBOUND),
    # Members of objects
    ("property-added", "property “{name}” added", _SPARED, _KEPT),
    ("required-property-added", "required property “{name}” added", _DEMANDED, _KEPT),
    ("property-removed", "property “{name}” removed", _DROPPED, _UNREAD),
    (
        "map-became-class",
        "properties are declared where any name was one",
        (_B, "the SDK takes the declared members where it took any dictionary"),
        (_B, "the SDK reads it into a class; code that expects a dictionary fails"),
    ),
    ("property-became-required", "property “{name}” became required", _TIGHTER, _NARROWER),
    (
        "property-became-optional",
        "property “{name}” became optional",
        _LOOSER,
        (_B, "where a response leaves it out, the SDK reads None"),
    ),
    ("additional-properties-closed", "further properties are no longer allowed", _TIGHTER, _NARROWER),
    ("additional-properties-opened", "further properties are allowed now", _LOOSER, _KEPT),
    ("dependent-required-added", "one property requires another now: {name}", _TIGHTER, _NARROWER),
    ("dependent-required-removed", "one property no longer requires another: {name}", _LOOSER, _UNBOUND),
    ("read-only-set", "became readOnly", _DROPPED, _NOTE),
    ("read-only-unset", "is no longer readOnly", (_I, "the client may send it"), _NOTE),
    ("write-only-set", "became writeOnly", _NOTE, (_B, "responses no longer have it")),
    ("write-only-unset", "is no longer writeOnly", _NOTE, (_I, "responses have it now")),
    ("deprecated-set", "deprecated", _SOON, _SOON),
    ("deprecated-unset", "no longer deprecated", _BACK, _BACK),
    # Members of arrays
    ("prefix-item-added", "item {name} of the tuple added", (_I, "what was sent before still is"), _WIDER),
    ("prefix-item-removed", "item {name} of the tuple removed", _TIGHTER, _NARROWER),
    # Conditions
    ("not-changed", "not changed", _TIGHTER, _UNBOUND),
    ("if-changed", "if changed", _TIGHTER, _UNBOUND),
    # Alternatives
    (
        "alternative-added",
        "alternative “{name}” added",
        _LOOSER,
        (_W, "unions are open as enums are: an alternative that is not known is kept as plain data"),
    ),
    ("alternative-removed", "alternative “{name}” removed", _TIGHTER, _NARROWER),
    ("alternative-merged", "alternative “{name}” removed, another one allows the same", _LOOSER, _NARROWER),
    (
        "alternatives-overlap",
        "{name} accept what was valid before, and oneOf allows one of them only",
        _TIGHTER,
        _NARROWER,
    ),
    ("became-union", "one schema became several alternatives; new is “{name}”", _LOOSER, _WIDER),
    ("union-added", "must be one of several alternatives as well now", _TIGHTER, _NARROWER),
    ("union-removed", "need not be one of several alternatives any more", _LOOSER, _WIDER),
    ("union-kind-changed", "anyOf and oneOf changed places", _UNSURE, _NOTE),
    ("discriminator-set", "discriminator “{name}” set", _NOTE, _NOTE),
    ("discriminator-unset", "discriminator “{name}” removed", _NOTE, (_W, "alternatives are harder to tell apart")),
    (
        "discriminator-property-changed",
        "the discriminator is another property now",
        _OTHER,
        (_B, "the SDK tells the alternatives apart by it"),
    ),
    ("discriminator-value-added", "discriminator value {name} added", _LOOSER, (_W, "a value that is not known yet")),
    ("discriminator-value-removed", "discriminator value {name} removed", _TIGHTER, _NARROWER),
    ("discriminator-value-changed", "discriminator value {name} means another alternative", _OTHER, _OTHER),
    # Whatever else a schema has
    ("xml-changed", "XML representation changed", _OTHER, _OTHER),
    ("keyword-changed", "keyword “{name}” changed", _UNSURE, _UNTOLD),
    # Bodies and media types
    ("media-type-added", "media type “{name}” added", _LOOSER, _JSON),
    ("media-type-removed", "media type “{name}” removed", _TIGHTER, (_B, "the client cannot read the response")),
    ("media-type-narrowed", "of media types “{name}”, only those that are named are left", _TIGHTER, _NARROWER),
    (
        "media-type-widened",
        "any media type “{name}” beside those that were named",
        _LOOSER,
        (_W, "the SDK asks for JSON before anything else"),
    ),
    ("media-type-parameters-changed", "parameters of the media type changed: {name}", _UNSURE, _UNSURE),
    ("encoding-changed", "encoding of “{name}” changed", _UNSURE, _UNSURE),
    ("body-added", "optional body added", _SPARED, _IGNORED),
    ("required-body-added", "required body added", _TIGHTER, _IGNORED),
    (
        "body-removed",
        "body removed",
        (_B, "the SDK's arguments for it go away, and their values have no effect"),
        _OTHER,
    ),
    ("body-became-required", "body became required", _TIGHTER, _NARROWER),
    ("body-became-optional", "body became optional", _LOOSER, _LOST),
    # Responses: a client reads them; of a callback, it writes them
    ("status-added", "status {name} added", _LOOSER, _SUCCESS),
    ("status-removed", "status {name} removed", _TIGHTER, (_B, "the response that the client waits for does not come")),
    ("status-narrowed", "of statuses {name}, only those that are named are left", _TIGHTER, _NARROWER),
    ("status-widened", "any status {name} beside those that were named", _LOOSER, _SUCCESS),
    ("error-status-narrowed", "of error statuses {name}, only those that are named are left", _TIGHTER, _NARROWER),
    ("error-status-widened", "any error status {name} beside those that were named", _LOOSER, _ERRORS),
    ("error-status-added", "error status {name} added", _LOOSER, _ERRORS),
    ("error-status-removed", "error status {name} removed", _TIGHTER, _NARROWER),
    ("header-added", "header “{name}” added", _LOOSER, _IGNORED),
    ("header-removed", "optional header “{name}” removed", _UNSURE, (_W, "clients had to do without it before")),
    ("required-header-removed", "required header “{name}” removed", _UNSURE, _UNREAD),
    ("header-became-required", "header became required", _TIGHTER, _NARROWER),
    ("header-became-optional", "header became optional", _LOOSER, _LOST),
    ("header-explode-changed", "header is written in another way", _OTHER, _OTHER),
    ("header-content-changed", "header is written in another media type", _OTHER, _OTHER),
    ("header-deprecated", "header deprecated", _SOON, _SOON),
    ("header-undeprecated", "header no longer deprecated", _BACK, _BACK),
    ("link-added", "link “{name}” added", _NOTE, _NOTE),
    ("link-removed", "link “{name}” removed", _FOLLOWED, _FOLLOWED),
    ("link-changed", "link “{name}” changed", _FOLLOWED, _FOLLOWED),
)

#: Changes of parameters: of operations, where the client sends them, and of events, where it gets them.
_PARAMETERS: tuple[tuple[str, str, _Judged, _Judged], ...] = (
    ("parameter-added", "{name} added", _SPARED, _IGNORED),
    ("required-parameter-added", "required {name} added", _DEMANDED, _IGNORED),
    ("parameter-removed", "{name} removed", _DROPPED, _UNREAD),
    ("parameter-moved", "parameter “{name}” moved to another part of the request", _OTHER, _OTHER),
    ("parameter-became-required", "parameter became required", _TIGHTER, _NARROWER),
    ("parameter-became-optional", "parameter became optional", _LOOSER, _LOST),
    ("parameter-style-changed", "parameter is written in another style: {name}", _OTHER, _OTHER),
    ("parameter-explode-changed", "arrays and objects are written in another way", _OTHER, _OTHER),
    ("parameter-content-changed", "the same value is written in another media type: {name}", _OTHER, _OTHER),
    ("parameter-reserved-allowed", "reserved characters are sent as they are", _UNSURE, _UNSURE),
    ("parameter-reserved-refused", "reserved characters are sent escaped", _UNSURE, _UNSURE),
    ("parameter-empty-allowed", "an empty value is allowed now", _LOOSER, _UNBOUND),
    ("parameter-empty-refused", "an empty value is no longer allowed", _TIGHTER, _NARROWER),
    ("parameter-deprecated", "parameter deprecated", _SOON, _SOON),
    ("parameter-undeprecated", "parameter no longer deprecated", _BACK, _BACK),
)

_NAMES: _Judged = _W, "nothing on the wire changes; names in the SDK may, which `drift --sdk` tells for sure"

#: Changes that there are in one direction only.
_RESPONSES: tuple[tuple[str, str, _Judged], ...] = (
    (
        "property-lost-default",
        "optional property “{name}” no longer has a default of its type",
        (_B, "where a response leaves it out, the SDK reads None instead of the default"),
    ),
    (
        "status-added-with-other-body",
        "status {name} added: the result can be something else than before",
        (_B, "code that uses the result as what it was fails"),
    ),
    (
        "status-widened-with-other-body",
        "any status {name} beside those that were named: the result can be something else than before",
        (_B, "code that uses the result as what it was fails"),
    ),
)

#: Changes of operations and of the document, without direction.
_NEITHER: tuple[tuple[str, str, _Judged], ...] = (
    ("operation-added", "operation added", (_I, "nobody calls it yet")),
    ("operation-removed", "operation removed", (_B, "calls to it fail")),
    ("operation-deprecated", "operation deprecated", _SOON),
    ("operation-undeprecated", "operation no longer deprecated", _BACK),
    ("operation-id-changed", "operationId changed: {name}", _NAMES),
    ("path-parameter-renamed", "path parameter renamed: {name}", _NAMES),
    ("tag-added", "tag “{name}” added", _NOTE),
    ("tag-removed", "tag “{name}” removed", _NOTE),
    ("event-added", "event “{name}” added", (_I, "nobody waits for it yet")),
    ("event-removed", "event “{name}” removed", (_B, "clients wait for it in vain")),
    ("schema-renamed", "schema renamed: {name}", _NAMES),
    ("schema-name-added", "has a schema of its own now: {name}", (_I, "the old name stays, for other places")),
    ("unused-schema-added", "schema “{name}” added, used by no operation", _NOTE),
    ("unused-schema-removed", "schema “{name}” removed, used by no operation", _NOTE),
    ("unused-schema-changed", "changed where no request and no response has it: ", _NOTE),
    # Security
    ("security-requirement-added", "another way to authenticate: {name}", _LOOSER),
    (
        "security-requirement-removed",
        "no longer a way to authenticate: {name}",
        (_B, "clients that authenticate this way are refused"),
    ),
    ("security-requirement-dropped", "less is needed than {name}", _LOOSER),
    ("security-scope-required", "scope “{name}” is required now", (_B, "clients without it are refused")),
    ("security-scope-dropped", "scope “{name}” is no longer required", _LOOSER),
    ("security-scheme-added", "security scheme “{name}” added", (_I, "what was used before still works")),
    ("security-scheme-removed", "security scheme “{name}” removed", (_W, "operations that use it are listed as well")),
    ("security-scheme-renamed", "security scheme renamed: {name}", _NOTE),
    ("security-scheme-merged", "security scheme is one with another that says the same: {name}", _NOTE),
    ("security-scheme-deprecated", "security scheme deprecated: {name}", _SOON),
    ("security-scheme-undeprecated", "security scheme no longer deprecated: {name}", _BACK),
    ("security-scheme-changed", "security scheme changed: {name}", _OTHER),
    ("security-bearer-format-changed", "format of the token changed: {name}", _NOTE),
    ("security-flow-added", "OAuth flow added: {name}", _LOOSER),
    ("security-flow-removed", "OAuth flow removed: {name}", (_B, "clients cannot get a token as before")),
    ("security-url-changed", "URL changed: {name}", (_W, "clients may have the old one in their settings")),
    ("security-scope-declared", "OAuth scope declared: {name}", _NOTE),
    ("security-scope-undeclared", "OAuth scope no longer declared: {name}", (_W, "clients may ask for it")),
    # Servers
    ("server-added", "server “{name}” added", (_I, "the others are still there")),
    ("server-removed", "server “{name}” removed", (_W, "clients may have it in their settings")),
    ("server-variables-changed", "variables of server “{name}” changed", (_W, "clients may have set them")),
    # What people and tools read
    ("text-changed", "{name} changed", _TEXT),
    ("extension-changed", "extension “{name}” changed", _EXTENSION),
)


def _keywords() -> Iterator[tuple[str, str, _Judged, _Judged]]:
    """The rows of keywords that are alike: the twelve limits that are numbers, and the conditions."""
    for keywords, tightens, loosens in ((LOWER, "increased", "decreased"), (UPPER, "decreased", "increased")):
        for keyword in keywords:
            change = kebab(keyword)
            yield f"{change}-set", f"{keyword} set", _TIGHTER, _NARROWER
            yield f"{change}-unset", f"{keyword} removed", _LOOSER, _UNBOUND
            yield f"{change}-{tightens}", f"{keyword} {tightens}", _TIGHTER, _NARROWER
            yield f"{change}-{loosens}", f"{keyword} {loosens}", _LOOSER, _UNBOUND
    for keyword in (*CONDITIONS, *KEYED):
        what = f"{keyword} “{{name}}”" if keyword in KEYED else keyword
        yield f"{kebab(keyword)}-set", f"{what} set", _TIGHTER, _NARROWER
        yield f"{kebab(keyword)}-unset", f"{what} removed", _LOOSER, _WIDER if keyword == "contentSchema" else _UNBOUND
    for keyword in ("contentMediaType", "contentEncoding"):
        for how, what in (("set", "set"), ("unset", "removed"), ("changed", "changed")):
            yield f"{kebab(keyword)}-{how}", f"{keyword} {what}", _OTHER, _OTHER


def _table() -> Iterator[tuple[str, Rule]]:
    for change, what, request, response in (*_BOTH_WAYS, *_keywords()):
        for direction, judged in ((Direction.REQUEST, request), (Direction.RESPONSE, response)):
            yield change, _rule(f"{direction}-{change}", what, direction, judged)
    for change, what, request, response in _PARAMETERS:
        yield change, _rule(change, what, Direction.REQUEST, request)
        yield change, _rule(f"event-{change}", what, Direction.RESPONSE, response)
    for change, what, judged in _RESPONSES:
        yield change, _rule(f"response-{change}", what, Direction.RESPONSE, judged)
    for change, what, judged in _NEITHER:
        yield change, _rule(change, what, Direction.NONE, judged)


def _rule(id_: str, what: str, direction: Direction, judged: _Judged) -> Rule:
    level, reason = judged
    verdict = Verdict.PATCH if judged in _UNNOTICED else Verdict.MAJOR if level is _B else Verdict.MINOR
    return Rule(id_, what, direction, level, reason, verdict)


#: Every rule, by the change and the direction that it judges.
RULES: dict[tuple[str, Direction], Rule] = {(change, rule.direction): rule for change, rule in _table()}

_WHAT = {change: rule.what for (change, _), rule in RULES.items()}


def judge(fact: Fact) -> tuple[Rule, str]:
    """The rule for a fact, and the sentence that describes it.

    Raises:
        LookupError: The table has no such change, or not in that direction.
    """
    rule = RULES.get((fact.change, fact.direction))
    what = _WHAT.get(fact.change, "")
    if rule is None and what and fact.direction is Direction.NONE:
        rule = RULES["unused-schema-changed", Direction.NONE]
        what = rule.what + what
    if rule is None:
        raise LookupError(f"no rule judges the change {fact.change!r} in the direction {fact.direction!s}")
    sentence = what.replace("{name}", fact.name)
    return rule, f"{fact.where}: {sentence}" if fact.where else sentence
