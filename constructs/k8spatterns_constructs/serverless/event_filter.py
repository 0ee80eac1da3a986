"""`EventFilter`: which events a trigger wants."""

from collections.abc import Mapping
from typing import Annotated, Any, Self, TypeAlias

from annotated_types import MinLen
from pydantic import AfterValidator, model_validator

from k8spatterns.types import Many
from k8spatterns.value import Value


def _attribute(text: str) -> str:
    plain = text.isascii() and text.isalnum() and text == text.lower() and text[0].isalpha()
    if not text or not plain:
        raise ValueError(
            f'"{text}" is no attribute of an event\n'
            "hint: attributes are lower-case letters and digits, a letter first: type, source, "
            "subject, or an extension's name"
        )
    return text


AttributeName: TypeAlias = Annotated[str, AfterValidator(_attribute)]
"""The name of an attribute of a CloudEvent: lower-case letters and digits, a letter first."""

Attributes: TypeAlias = Annotated[Mapping[AttributeName, str], MinLen(1)]

_DIALECTS = ("exact", "prefix", "suffix", "all", "any", "negated", "cesql")


class EventFilter(Value):
    """A filter in one of the dialects of CloudEvents.

    Fields:
        exact: attributes that have these values, `{"type": "com.example.order.created"}`; or
        prefix: that begin so; or
        suffix: that end so; or
        all: filters that must all match; or
        any: filters of which one must match; or
        negated: a filter that must not match, the dialect `not`; or
        cesql: an expression of CloudEvents SQL, such as `type LIKE 'com.example.%'`.

    Raises:
        InvalidConstructError: none or several dialects, a name that no attribute can have, or an
            expression whose quotes or parentheses do not close.

    See https://knative.dev/docs/eventing/triggers/#trigger-filtering
    """

    exact: Attributes | None = None
    prefix: Attributes | None = None
    suffix: Attributes | None = None
    all: Annotated[Many["EventFilter"], MinLen(1)] | None = None
    any: Annotated[Many["EventFilter"], MinLen(1)] | None = None
    negated: "EventFilter | None" = None
    cesql: Annotated[str, MinLen(1)] | None = None

    @model_validator(mode="after")
    def _one_dialect(self) -> Self:
        given = [field for field in _DIALECTS if getattr(self, field) is not None]
        if len(given) != 1:
            raise ValueError(
                f"a filter has one dialect, and this one has {' and '.join(given) or 'none'}\n"
                "hint: write EventFilter(all=[EventFilter(exact=...), ...]) for several"
            )
        return self

    @model_validator(mode="after")
    def _expression_closes(self) -> Self:
        if self.cesql is not None and not _closes(self.cesql):
            raise ValueError(
                "the quotes or parentheses of the expression do not close\n"
                "hint: a text stands in single or double quotes"
            )
        return self

    def tree(self) -> dict[str, Any]:
        """Return the filter as Knative has it."""
        for field in ("exact", "prefix", "suffix"):
            attributes: Mapping[str, str] | None = getattr(self, field)
            if attributes is not None:
                return {field: dict(attributes)}
        if self.negated is not None:
            return {"not": self.negated.tree()}
        if self.cesql is not None:
            return {"cesql": self.cesql}
        field, several = ("all", self.all) if self.all is not None else ("any", self.any)
        return {field: [part.tree() for part in several or ()]}


def _closes(expression: str) -> bool:
    """Say whether quotes and parentheses close."""
    depth, quote, escaped = 0, "", False
    for letter in expression:
        if quote:
            if letter == quote and not escaped:
                quote = ""
            escaped = letter == "\\" and not escaped
        elif letter in "'\"":
            quote, escaped = letter, False
        else:
            depth += (letter == "(") - (letter == ")")
            if depth < 0:
                return False
    return depth == 0 and not quote
