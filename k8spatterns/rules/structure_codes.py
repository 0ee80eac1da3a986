"""The codes of what is wrong with an object's structure."""

from __future__ import annotations

NO_KIND = "K8S-API-001"
UNKNOWN_KIND = "K8S-API-002"
UNKNOWN_FIELD = "K8S-API-003"
MISSING_FIELD = "K8S-API-004"
WRONG_TYPE = "K8S-API-005"
UNKNOWN_VALUE = "K8S-API-006"
OUT_OF_BOUNDS = "K8S-API-007"
NO_UNION = "K8S-API-008"
TWICE = "K8S-API-009"
BROKEN_RULE = "K8S-API-010"

CODES: dict[str, str] = {
    NO_KIND: "An object says no apiVersion or kind",
    UNKNOWN_KIND: "Kubernetes has no such kind in this version",
    UNKNOWN_FIELD: "A field that the kind does not have",
    MISSING_FIELD: "A required field is missing",
    WRONG_TYPE: "A value has the wrong type",
    UNKNOWN_VALUE: "A value is none of those that are allowed",
    OUT_OF_BOUNDS: "A value is out of its bounds",
    NO_UNION: "Fields that do not go together, or none of those that are needed",
    TWICE: "Two items of a list are the same",
    BROKEN_RULE: "A rule of a custom resource's definition is not fulfilled",
}

#: How many faults of one kind are told of one object: more help nobody, and take all memory.
MOST_FAULTS = 1000

#: Faults in spite of which the server asks for the rules of an object's kind.
BEYOND_TYPES = frozenset({OUT_OF_BOUNDS, NO_UNION, TWICE})


class EnoughError(Exception):
    """There are more faults in an object than are told."""
