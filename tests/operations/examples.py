"""Examples made from schemas: deterministic, complete, and written apart from the code that they test."""

from __future__ import annotations

from typing import Any


def prefix_of(facts: dict[str, Any]) -> str:
    """The prefix of ids of sessions, where a parameter or member states it: the client completes it."""
    stated = facts.get("x-prefix") == "devin-" or "`devin-`" in facts.get("description", "")
    return "devin-" if stated else ""


class Examples:
    """Makes values that a schema of the canonical document accepts."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._components: dict[str, Any] = document["components"]["schemas"]

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema behind references."""
        while "$ref" in schema:
            schema = self._components[schema["$ref"].rpartition("/")[2]]
        return schema

    def make(
        self,
        schema: dict[str, Any],
        *,
        only_required: bool = False,
        depth: int = 0,
        facts: dict[str, Any] | None = None,
    ) -> Any:
        """One value; with `only_required`, objects have no member that may be left out.

        `facts` is what holds the schema (a parameter, the schema of an array): it may state a prefix.
        """
        prefix = prefix_of(schema) or prefix_of(facts or {})
        schema = self.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][-1]
        for union in ("anyOf", "oneOf"):
            if union in schema:
                members = [member for member in schema[union] if member.get("type") != "null"]
                if depth > 6:  # a cycle ends where null or an empty list may stand
                    return None
                facts = {"x-prefix": prefix}
                return self.make(members[0], only_required=only_required, depth=depth + 1, facts=facts)
        match schema.get("type"):
            case "object":
                return self._object(schema, only_required, depth)
            case "array":
                count = max(schema.get("minItems", 0), 0 if depth > 6 else 1)
                facts = {"x-prefix": prefix}
                item = self.make(schema["items"], only_required=only_required, depth=depth + 1, facts=facts)
                return [item for _ in range(count)]
            case "string":
                return prefix + self._string(schema)
            case "integer":
                return max(schema.get("minimum", 7), min(7, schema.get("maximum", 7)))
            case "number":
                return max(schema.get("minimum", 1.5), min(1.5, schema.get("maximum", 1.5)))
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return {"any": ["thing"]}

    def _object(self, schema: dict[str, Any], only_required: bool, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        result = {
            name: self.make(value, only_required=only_required, depth=depth + 1)
            for name, value in schema.get("properties", {}).items()
            if name in required or not (only_required or depth > 6)
        }
        rest = schema.get("additionalProperties")
        if isinstance(rest, dict) and not only_required:
            result["key"] = self.make(rest, depth=depth + 1)
        return result

    @staticmethod
    def _string(schema: dict[str, Any]) -> str:
        match schema.get("format"):
            case "uri":
                return "https://example.com/a?b=c"
            case "date-time":
                return "2026-11-24T05:21:19Z"
            case "binary":
                return "bytes"
        text = "größe/ü & x"
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]
