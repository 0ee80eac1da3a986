"""`Override`: the user's patch of an object, by kind and name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from k8spatterns.value import Value

Operation = Literal["add", "remove", "replace", "move", "copy", "test"]


class JsonPatch(Value):
    """One step of a JSON patch (RFC 6902).

    Fields:
        op: what to do.
        path: a JSON pointer, such as `/spec/template/spec/containers/0/image`.
        value: for `add`, `replace` and `test`.
        from_: a JSON pointer, for `move` and `copy`.

    See https://datatracker.ietf.org/doc/html/rfc6902
    """

    op: Operation
    path: str
    value: Any = None
    from_: str | None = None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.op in ("move", "copy") and self.from_ is None:
            raise ValueError(
                f"{self.op} needs from_\nhint: from_ is the pointer that it takes from"
            )
        if self.path and not self.path.startswith("/"):
            raise ValueError(f"{self.path!r} is no JSON pointer\nhint: write /{self.path}")
        return self


class Override(Value):
    """A patch of one object of a construct, or of every object of one kind in it.

    Fields:
        kind: such as `Deployment`; `*` is every kind.
        name: the object's name; by default every object of that kind that the construct makes.
        merge: a JSON merge patch (RFC 7386): given fields replace, null removes, lists are replaced
            whole.
        patch: a JSON patch (RFC 6902), for a change inside a list.

    Raises:
        InvalidConstructError: neither or both of `merge` and `patch` are given.

    See https://datatracker.ietf.org/doc/html/rfc7386
    """

    kind: str
    name: str | None = None
    merge: Mapping[str, Any] | None = None
    patch: Sequence[JsonPatch] = Field(default=())

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.merge is None) == (not self.patch):
            raise ValueError("an override is either merge={...} or patch=[...]")
        return self
