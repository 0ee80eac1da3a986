"""What the tables of references consist of."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace


class Row(msgspec.Struct, frozen=True):
    """One place where a kind names another object.

    Fields:
        path: the JSON path of the name, or of the mapping that holds `kind` and `name`.
        kind: of what is named; None where the mapping says it.
        group: the API group of what is named; where the mapping says it, only its default.
        optional: the key beside the name that allows the object to be missing.
        cluster: whether what is named has no namespace.
        form: how the name is written, where it is more than the name: a key of `FORMS`.
        default: the kind where a mapping leaves it out; without one, it is no reference then.
        wide: the key beside the name which, if true or such a kind, means the kind with `Cluster`
            before it.
        key: where, from the name's holder, the ConfigMap's or Secret's key is named.
        port: where, from the name's holder, the Service's port is named.
        otherwise: the Service's port that is meant where none is named; 0 is any.
    """

    path: str
    kind: str | None = None
    group: str = ""
    optional: str = ""
    cluster: bool = False
    form: str = ""
    default: str = ""
    wide: str = ""
    key: str = ""
    port: str = ""
    otherwise: int = 0


def under(prefix: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with a path before each of theirs."""
    return tuple(replace(row, path=f"{prefix}.{row.path}") for row in rows)


def secret(path: str, key: str = "", optional: str = "") -> Row:
    """Return the row of a Secret that is named at a path."""
    return Row(path, "Secret", optional=optional, key=key)


def selected(path: str, optional: str = "") -> tuple[Row, ...]:
    """Return the rows of a key of a ConfigMap or a Secret, as Prometheus' kinds name it."""
    return (
        Row(f"{path}.configMap.name", "ConfigMap", optional=optional, key="key"),
        Row(f"{path}.secret.name", "Secret", optional=optional, key="key"),
    )
