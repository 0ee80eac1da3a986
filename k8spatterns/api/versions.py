"""Since and until which Kubernetes minor version the built-in kinds and fields exist.

The table knows 1.25 to 1.37 and holds only what differs among them. A type has a short name: its
`apiVersion` and the name of its schema, such as `v1/Container` or `apps/v1/StatefulSetSpec`.
"""

from __future__ import annotations

from functools import cache

import msgspec

from k8spatterns.api._versions import FIELDS, FIRST, KINDS, LAST

__all__ = ("FIRST", "LAST", "Field", "Span", "dated_kinds", "fields_of", "kind_span")


class Span(msgspec.Struct, frozen=True):
    """The minor versions in which something exists.

    Fields:
        since: the first, such as 29 for `1.29`; the table's first where it may be older.
        until: the last; the table's last where it still exists.
    """

    since: int
    until: int

    def covers(self, minor: int) -> bool:
        """Say whether it exists in a minor version."""
        return self.since <= minor <= self.until


class Field(msgspec.Struct, frozen=True):
    """A field that is not in all versions, or that leads to one.

    Fields:
        span: where it exists; None is in every version that has its type.
        inner: the short name of the type of its value, or of the items of its list or mapping.
        mapping: whether its value is a mapping of names to that type.
    """

    span: Span | None = None
    inner: str = ""
    mapping: bool = False


def kind_span(api_version: str, kind: str) -> Span | None:
    """Return where a kind is in the API; None where that is always, or the kind is unknown.

    A kind that is not generally available is known even where it is in every version.
    """
    return dated_kinds().get((api_version, kind))


@cache
def dated_kinds() -> dict[tuple[str, str], Span]:
    """Return (apiVersion, kind) to where it exists, of all kinds that the table names."""
    rows = (row.split(" ") for row in KINDS.splitlines())
    return {(api_version, kind): _span(span) for api_version, kind, span in rows}


@cache
def fields_of(name: str) -> dict[str, Field]:
    """Return the fields of a type that matter; empty for a type that is always the same."""
    row = _rows().get(name, "")
    return dict(map(_field, row.split())) if row else {}


@cache
def _rows() -> dict[str, str]:
    rows = (row.partition(" ") for row in FIELDS.splitlines())
    return {name: rest for name, _, rest in rows}


def _field(token: str) -> tuple[str, Field]:
    """Read `name=29`, `name=26-30`, `name>type`, or `name>>type` for a mapping."""
    head, _, inner = token.partition(">")
    name, _, span = head.partition("=")
    mapping = inner.startswith(">")
    return name, Field(_span(span) if span else None, inner.lstrip(">"), mapping)


def _span(text: str) -> Span:
    since, _, until = text.partition("-")
    return Span(int(since or FIRST), int(until or LAST))
