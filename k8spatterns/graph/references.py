"""Every reference by name between API objects: a table of JSON paths by kind.

Adding a kind's references is adding a row to one of the tables. `pipeline.link` follows them to
build the graph and to rewrite names that were prefixed; the rules over the graph follow it to find
what is missing. All rows of a kind are followed in one walk over the object.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.graph.mesh_names import gateway_of, service_of
from k8spatterns.graph.paths import ALL, Step, tokens
from k8spatterns.graph.row import Row
from k8spatterns.graph.rows_core import CORE, POD_ROWS
from k8spatterns.graph.rows_delivery import ARGO, DELIVERY
from k8spatterns.graph.rows_knative import KNATIVE
from k8spatterns.graph.rows_network import NETWORK
from k8spatterns.graph.rows_platform import PLATFORM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph.pods import Pod
    from k8spatterns.manifest import Manifest

__all__ = ["ARGO", "FORMS", "POD_ROWS", "ROWS", "Found", "Row", "references_of"]


class Found(msgspec.Struct, frozen=True):
    """A reference as it stands in a tree: `holder[key]` is the name, or says it as `name`.

    `keys` and `port` are (path, value) of what the reference says about the object that it names.
    """

    holder: Any
    key: Any
    path: str
    group: str
    kind: str
    namespace: str
    optional: bool
    name: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    port: tuple[str, Any] | None = None


ROWS: dict[tuple[str, str], tuple[Row, ...]] = {
    **CORE,
    **NETWORK,
    **DELIVERY,
    **KNATIVE,
    **PLATFORM,
}


def _spaced(text: str, namespace: str) -> tuple[str, str]:
    """Return namespace and name of `name` or `namespace/name`."""
    space, slash, name = text.rpartition("/")
    return (space if slash else namespace), name


# From a text and the namespace that it stands in to the namespace and name that it means.
FORMS: dict[str, Callable[[str, str], tuple[str, str] | None]] = {
    "mesh host": service_of,
    "mesh gateway": gateway_of,
    "space/name": _spaced,
}

# A name that Argo CD or Argo Workflows fills in later is no reference yet.
_TEMPLATED = "{{"

# Subjects and role references that name no object of the API.
_NO_OBJECTS = ("User", "Group")


# A row at the mapping or list that holds the name, with the name's key; None for a mapping that
# says by itself what it names.
_Here = tuple["str | None", Row]


def _tree_of(rows: tuple[Row, ...]) -> Step[_Here]:
    """Join the paths of rows, so that one walk finds all of them."""
    first: Step[_Here] = Step()
    for row in rows:
        *outer, last = steps = tokens(row.path)
        if row.kind is None:
            first.add(steps, (None, row))
        else:
            first.add(outer, (last, row))
    return first


@cache
def _steps_of(group: str, kind: str) -> Step[_Here] | None:
    rows = ROWS.get((group, kind))
    return None if rows is None else _tree_of(rows)


@cache
def _steps_of_pods() -> Step[_Here]:
    return _tree_of(POD_ROWS)


def references_of(manifest: Manifest, pod: Pod | None) -> list[Found]:
    """Return every reference by name that stands in an object."""
    found: list[Found] = []
    steps = _steps_of(manifest.group, manifest.kind)
    if steps is not None:
        _walk(manifest, manifest.tree, steps, "", found)
    if pod is not None:
        _walk(manifest, pod.spec, _steps_of_pods(), pod.path, found)
    return found


def _walk(
    manifest: Manifest, value: Any, step: Step[_Here], where: str, found: list[Found]
) -> None:
    if type(value) is dict:
        _walk_fields(manifest, value, step, where, found)
    elif type(value) is list:
        for name, row in step.here:
            for index in range(len(value)) if name == ALL else ():
                found.extend(_named(manifest, row, value, index, f"{where}[{index}]"))
        if step.each is not None:
            for index, item in enumerate(value):
                _walk(manifest, item, step.each, f"{where}[{index}]", found)


def _walk_fields(
    manifest: Manifest, value: Any, step: Step[_Here], where: str, found: list[Found]
) -> None:
    for name, row in step.here:
        if name is None:
            found.extend(_described(manifest, value, where, row))
        elif value.get(name):
            found.extend(_named(manifest, row, value, name, _at(where, name)))
    for key, inner in step.fields.items():
        below = value.get(key)
        if below:
            _walk(manifest, below, inner, _at(where, key), found)


def _at(where: str, key: str) -> str:
    if "." in key:
        return f"{where}[{key}]"
    return f"{where}.{key}" if where else key


def _named(manifest: Manifest, row: Row, holder: Any, key: Any, path: str) -> Iterator[Found]:
    """Yield the reference that a text is."""
    value = holder[key]
    if not isinstance(value, str) or not value or row.kind is None:
        return
    if row.form:
        meant = FORMS[row.form](value, manifest.namespace)
        if meant is not None and meant[1]:
            space, name = meant
            more = "" if name == value else name
            yield Found(holder, key, path, row.group, row.kind, space, False, more)  # noqa: FBT003
        return
    if _TEMPLATED in value:
        return
    kind, space = row.kind, "" if row.cluster else _namespace(manifest, holder)
    if row.wide and _is_wide(holder.get(row.wide)):
        kind, space = f"Cluster{kind}", ""
    optional = bool(row.optional and holder.get(row.optional))
    keys, port = _parts(row, holder, path)
    yield Found(holder, key, path, row.group, kind, space, optional, "", keys, port)


def _is_wide(value: Any) -> bool:
    return value is True or (isinstance(value, str) and value.startswith("Cluster"))


def _described(manifest: Manifest, value: Any, path: str, row: Row) -> Iterator[Found]:
    """Yield the reference that a mapping with `kind` and `name` makes."""
    name, kind = value.get("name"), value.get("kind") or row.default
    if not isinstance(name, str) or not isinstance(kind, str) or not kind or not name:
        return
    if kind in _NO_OBJECTS or _TEMPLATED in name or value.get("resolver") or value.get("bundle"):
        return
    group = value.get("apiGroup", value.get("group"))
    if not isinstance(group, str):
        group = str(value.get("apiVersion", "")).rpartition("/")[0] or row.group
    namespace = "" if kind.startswith("Cluster") else _namespace(manifest, value)
    optional = bool(row.optional and value.get(row.optional))
    where = f"{path}.name" if path else "name"
    keys, port = _parts(row, value, where)
    yield Found(value, "name", where, group, kind, namespace, optional, "", keys, port)


def _namespace(manifest: Manifest, holder: Any) -> str:
    own = holder.get("namespace") if type(holder) is dict else None
    return own if isinstance(own, str) else manifest.namespace


_Parts = tuple[tuple[tuple[str, str], ...], "tuple[str, Any] | None"]


def _parts(row: Row, holder: Any, path: str) -> _Parts:
    """Return what a reference says about the inside of the object that it names."""
    if not (row.key or row.port):
        return (), None
    where = path.rpartition(".")[0]
    if row.key:
        return tuple(_keys(holder, row.key, where)), None
    return (), _port(holder.get(row.port), f"{where}.{row.port}", row.otherwise)


def _keys(holder: Any, key: str, where: str) -> Iterator[tuple[str, str]]:
    """Yield (path, key): one beside the name, or one an item of a list."""
    field, several, inner = key.partition("[*].")
    value = holder.get(field)
    if not several:
        if isinstance(value, str) and value:
            yield f"{where}.{field}", value
        return
    for index, item in enumerate(value if isinstance(value, list) else ()):
        one = item.get(inner) if isinstance(item, dict) else None
        if isinstance(one, str) and one:
            yield f"{where}.{field}[{index}].{inner}", one


def _port(value: Any, path: str, otherwise: int) -> tuple[str, Any] | None:
    """Return the port that a back end names: a number or name, or a mapping with one of them."""
    if isinstance(value, dict):
        name = value.get("name")
        return (path, name) if name else _port(value.get("number"), path, otherwise)
    if value is None or isinstance(value, bool):
        return (path, otherwise) if otherwise else None
    return (path, value) if isinstance(value, (int, str)) else None
