"""The scalar types that Kubernetes schemas name, as Python types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

#: An amount with a unit, such as `500m` or `2Gi`.
Quantity: TypeAlias = str | int | float

#: A number, or a name or percentage: a port `8080` or `"http"`, `1` or `"25%"`.
IntOrString: TypeAlias = int | str

Int32: TypeAlias = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
Int64: TypeAlias = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]

#: A point in time as RFC 3339 text, such as `2026-01-31T12:00:00Z`.
Time: TypeAlias = str

#: Bytes as base64 text.
Bytes: TypeAlias = str

#: A whole object of any kind, embedded as plain data.
RawExtension: TypeAlias = dict[str, Any]

#: JSON field name → the keys that identify an item of that list; no keys: the items are a set.
ListKeys: TypeAlias = dict[str, tuple[str, ...]]


class CelRule(msgspec.Struct, frozen=True):
    """A CEL rule of a custom resource.

    Fields:
        path: the part of the object that is `self` in it, such as `spec.http[].route`.
        rule: the CEL expression.
        message: what the server says when it does not hold; empty: the server says the rule.
        message_expression: a CEL expression for the message.
        reason: the machine-readable cause, such as `FieldValueForbidden`.
        field_path: the field that is blamed, below `path`.
        optional_old_self: whether it also runs when there is no old value.

    https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
    """

    path: str
    rule: str
    message: str = ""
    message_expression: str = ""
    reason: str = ""
    field_path: str = ""
    optional_old_self: bool = False

    @classmethod
    def at(cls, path: str, rule: Mapping[str, Any]) -> Self:
        """Return a rule of `x-kubernetes-validations` at a part of the object."""
        return cls(
            path=path,
            rule=rule["rule"],
            message=rule.get("message", ""),
            message_expression=rule.get("messageExpression", ""),
            reason=rule.get("reason", ""),
            field_path=rule.get("fieldPath", ""),
            optional_old_self=rule.get("optionalOldSelf", False),
        )
