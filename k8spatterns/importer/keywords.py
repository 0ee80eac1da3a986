"""The keywords of the schemas of custom resources, and what becomes of each."""

from __future__ import annotations

#: Kept in a node as they are.
FACTS = frozenset(
    {
        "default",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "nullable",
        "pattern",
        "required",
        "type",
        "uniqueItems",
    }
)

#: Keywords of a node → a shorter name there; only the value given here says something.
EXTENSIONS: dict[str, str] = {
    "x-kubernetes-embedded-resource": "embedded",
    "x-kubernetes-int-or-string": "intOrString",
    "x-kubernetes-list-map-keys": "listKeys",
    "x-kubernetes-list-type": "listType",
    "x-kubernetes-preserve-unknown-fields": "preserve",
}

#: Schemas in schemas.
NESTED = frozenset(
    {"additionalProperties", "allOf", "anyOf", "items", "not", "oneOf", "properties"}
)

#: Say nothing about values.
IGNORED = frozenset(
    {
        "$schema",
        "description",
        "example",
        "externalDocs",
        "id",
        "title",
        "x-kubernetes-group-version-kind",
        "x-kubernetes-map-type",
        "x-kubernetes-patch-merge-key",
        "x-kubernetes-patch-strategy",
        "x-kubernetes-unions",
    }
)

RULES = "x-kubernetes-validations"

KNOWN = FACTS | frozenset(EXTENSIONS) | NESTED | IGNORED | {RULES}

#: What the API server refuses in a CRD, and what to say of it.
REFUSED: dict[str, str] = {
    "$ref": "no $ref can be followed here, and API servers refuse them in a CRD; "
    "put the schema itself in its place",
    "additionalItems": "API servers refuse it in a CRD; describe the items with items",
    "definitions": "API servers refuse it in a CRD; put each schema where it is used",
    "dependencies": "API servers refuse it in a CRD; write an x-kubernetes-validations rule",
    "patternProperties": "API servers refuse it in a CRD; write additionalProperties",
}
