"""What Python's types can't say of a field in a custom resource's schema: marks for `Annotated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Many
from k8spatterns.value import Value

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Mark(Value):
    """The base of what stands in `Annotated` and says nothing to pydantic."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Leave the field's type as it is: without this, pydantic takes a mark for the type."""
        return handler(source)


class ListType(Mark):
    """How the items of a list are merged: `Annotated[list[Port], ListType.map("name")]`.

    `ListType.map(...)`, `.set()` and `.atomic()` make it.

    Fields:
        type: `map`, whose items are told apart by keys, `set`, whose items are different scalars,
            or `atomic`, which is replaced whole, as a list without a mark is.
        keys: JSON names of the scalar fields that tell the items of a `map` apart.

    Raises:
        InvalidConstructError: a `map` without keys, or keys of another type.

    See https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
    """

    type: Literal["map", "set", "atomic"]
    keys: Many[str] = ()

    @model_validator(mode="after")
    def _keys_of_maps(self) -> Self:
        if bool(self.keys) != (self.type == "map"):
            raise ValueError(
                "only the items of a map have keys, and they need one\n"
                'hint: write ListType.map("name"), ListType.set() or ListType.atomic()'
            )
        return self

    @classmethod
    def map(cls, *keys: str) -> Self:
        """Tell the items apart by keys."""
        return cls(type="map", keys=keys)

    @classmethod
    def set(cls) -> Self:
        """Let every item be there once."""
        return cls(type="set")

    @classmethod
    def atomic(cls) -> Self:
        """Replace the list whole."""
        return cls(type="atomic")


class MapType(Mark):
    """How a map or an object is merged: `Annotated[dict[str, str], MapType(type="atomic")]`.

    Fields:
        type: `atomic`, which is replaced whole, or `granular`, which is merged key by key, as one
            without a mark is.

    See https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
    """

    type: Literal["atomic", "granular"]


class EmbeddedResource(Mark):
    """A whole object of any kind: `Annotated[dict[str, Any], EmbeddedResource()]`.

    The API server checks its `apiVersion`, `kind` and `metadata`, and keeps the rest.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#rawextension
    """


class PreserveUnknownFields(Mark):
    """A field in which the API server keeps what the schema does not know, in place of dropping it.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#controlling-pruning
    """


class SchemaOverride(Mark):
    """Any field of the schema: `Annotated[str, SchemaOverride(schema_props={"format": "email"})]`.

    Fields:
        schema_props: what is put over the schema that the type makes; unset fields stay.

    See https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/#JSONSchemaProps
    """

    schema_props: k8s.JSONSchemaProps
