"""Kinds as values: a `CustomResource` class, a class of the typed API, or a `Resource`."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator

from k8spatterns.api import KubeObject, Resource
from k8spatterns_constructs.extension.custom_resource import CustomResource


def _kind(value: Any) -> Any:
    if isinstance(value, Resource):
        return value
    if isinstance(value, type) and issubclass(value, KubeObject) and value is not KubeObject:
        return value
    if isinstance(value, type) and issubclass(value, CustomResource):
        if value.KEYWORDS is None:
            raise ValueError(f"{value.__name__} says no group and version, so it is no kind")
        return value
    raise ValueError(
        f"{value!r} is no kind\n"
        "hint: write a class, such as k8s.Deployment or your CustomResource, or "
        "Resource(group=..., version=..., kind=..., plural=..., namespaced=...)"
    )


Kind: TypeAlias = Annotated[type | Resource, BeforeValidator(_kind)]
"""A kind of the API server."""


def resource_of(kind: Any) -> Resource:
    """Return what the API server knows a kind by."""
    if isinstance(kind, Resource):
        return kind
    if issubclass(kind, CustomResource):
        own: Resource = kind.resource()
        return own
    found: Resource = kind.__resource__
    return found


def has_status(kind: Any) -> bool:
    """Say whether a kind of one's own has the status subresource."""
    if isinstance(kind, type) and issubclass(kind, CustomResource):
        return kind.KEYWORDS is not None and bool(kind.KEYWORDS.status)
    return True
