"""What the expressions of built-in kinds may name.

https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-expression
"""

from __future__ import annotations

from functools import cache

from k8spatterns.syntax.cel_check import Environment
from k8spatterns.syntax.cel_types import (
    BOOL,
    DYN,
    INT,
    STRING,
    Type,
    list_of,
    map_of,
    object_of,
)

_WORDS = map_of(STRING, STRING)
_KIND = ("group", "version", "kind")
_RESOURCE = ("group", "version", "resource")
_TIME = Type("timestamp")

MUTATING_STRUCTS = frozenset({"Object", "JSONPatch"})


def _texts(names: tuple[str, ...]) -> Type:
    return object_of(dict.fromkeys(names, STRING))


@cache
def request_type() -> Type:
    """Return the type of `request` in admission."""
    user = {
        "username": STRING,
        "uid": STRING,
        "groups": list_of(STRING),
        "extra": map_of(STRING, list_of(STRING)),
    }
    return object_of(
        {
            "kind": _texts(_KIND),
            "resource": _texts(_RESOURCE),
            "subResource": STRING,
            "requestKind": _texts(_KIND),
            "requestResource": _texts(_RESOURCE),
            "requestSubResource": STRING,
            "name": STRING,
            "namespace": STRING,
            "operation": STRING,
            "userInfo": object_of(user),
            "dryRun": BOOL,
            "options": DYN,
        }
    )


@cache
def namespace_type() -> Type:
    """Return the type of `namespaceObject`, which has no more than this of a Namespace."""
    metadata = {
        "name": STRING,
        "generateName": STRING,
        "namespace": STRING,
        "labels": _WORDS,
        "annotations": _WORDS,
        "UID": STRING,
        "creationTimestamp": _TIME,
        "deletionGracePeriodSeconds": INT,
        "deletionTimestamp": _TIME,
        "generation": INT,
        "resourceVersion": STRING,
        "finalizers": list_of(STRING),
    }
    condition = _texts(("status", "type", "message", "reason")).fields or {}
    conditions = list_of(object_of({**condition, "lastTransitionTime": _TIME}))
    return object_of(
        {
            "metadata": object_of(metadata),
            "spec": object_of({"finalizers": list_of(STRING)}),
            "status": object_of({"conditions": conditions, "phase": STRING}),
        }
    )


def admission(
    *,
    has_params: bool,
    variables: dict[str, Type] | None = None,
    authorizer: bool = True,
    structs: frozenset[str] = frozenset(),
) -> Environment:
    """Return what expressions of webhooks and admission policies may name.

    Args:
        has_params: whether the policy has parameters.
        variables: of the policy, those before the expression; None where it can see none.
        authorizer: whether the expression may ask who may do what.
        structs: the types of which objects may be made.
    """
    found: dict[str, Type] = {
        "object": DYN,
        "oldObject": DYN,
        "request": request_type(),
        "namespaceObject": namespace_type(),
    }
    if has_params:
        found["params"] = DYN
    if variables is not None:
        found["variables"] = object_of(variables)
    if authorizer:
        found["authorizer"] = Type("authorizer")
        found["authorizer.requestResource"] = Type("resourceCheck")
    return Environment(found, structs)


@cache
def device() -> Environment:
    """Return what the selectors of devices may name."""
    fields = {
        "driver": STRING,
        "attributes": map_of(STRING, map_of(STRING, DYN)),
        "capacity": map_of(STRING, map_of(STRING, Type("quantity"))),
        "allowMultipleAllocations": BOOL,
    }
    return Environment({"device": object_of(fields)}, has_bind=True)
