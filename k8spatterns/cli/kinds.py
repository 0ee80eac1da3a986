"""`k8spatterns kinds`: every kind that has a typed class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.kind_names import known_kinds, system_of
from k8spatterns.cli.status import BROKEN_PIPE, WRITTEN
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.cli.user_kinds import load_user_kinds
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from k8spatterns.api._resource import Resource

FORMATS = ("text", "json")
SCOPES = ("cluster", "namespaced")
COLUMNS = ("SYSTEM", "KIND", "API-VERSION", "PLURAL", "SHORT-NAMES", "SCOPE")


def kinds(*, system: str | None, group: str | None, scope: str | None, output: str) -> int:
    """Write the table of kinds and return the exit status.

    Raises:
        UsageError: an option has a value that there is not.
    """
    if output not in FORMATS:
        raise UsageError(f"--format {output}: write text or json")
    if scope is not None and scope not in SCOPES:
        raise UsageError(f"--scope {scope}: write cluster or namespaced")
    with kept_stdout() as stdout:
        load_user_kinds()
        listed = _chosen(known_kinds(), system, group, scope)
        try:
            stdout.write(_json(listed) if output == "json" else _table(listed))
        except BrokenPipeError:
            return BROKEN_PIPE
    return WRITTEN


def _chosen(
    resources: list[Resource], system: str | None, group: str | None, scope: str | None
) -> list[Resource]:
    if system is not None:
        _check_system(system, sorted(set(map(system_of, resources))))
    if group is not None:
        _check_group(group, sorted({item.group for item in resources}))
    chosen = (
        item
        for item in resources
        if system in (None, system_of(item))
        and group in (None, item.group)
        and scope in (None, _scope(item))
    )
    return sorted(chosen, key=lambda item: (system_of(item), item.api_version, item.kind))


def _check_system(system: str, known: Sequence[str]) -> None:
    if system not in known:
        there = ", ".join(known)
        raise UsageError(f"--system {system}: there is no such system; there are: {there}")


def _check_group(group: str, known: Sequence[str]) -> None:
    if group in known:
        return
    from k8spatterns.syntax.similar import nearest

    close = nearest(group, known) or next((name for name in known if group in name), "")
    advice = f"did you mean {close}?" if close else "`k8spatterns kinds` shows all of them"
    raise UsageError(f"--group {group}: there is no such group; {advice}")


def _scope(resource: Resource) -> str:
    return "namespaced" if resource.namespaced else "cluster"


def _table(resources: Iterable[Resource]) -> str:
    """Return a line per kind; every line has the same number of words."""
    from k8spatterns.syntax.columns import columns

    return columns([COLUMNS, *map(_row, resources)])


def _row(resource: Resource) -> tuple[str, ...]:
    return (
        system_of(resource),
        resource.kind,
        resource.api_version,
        resource.plural,
        ",".join(resource.short_names) or "-",
        _scope(resource),
    )


def _json(resources: Iterable[Resource]) -> str:
    import json

    return f"{json.dumps([_entry(item) for item in resources], indent=2)}\n"


def _entry(resource: Resource) -> dict[str, Any]:
    return {
        "system": system_of(resource),
        "kind": resource.kind,
        "apiVersion": resource.api_version,
        "plural": resource.plural,
        "shortNames": list(resource.short_names),
        "namespaced": resource.namespaced,
        "class": f"{resource.module}.{resource.class_name}",
    }


COMMAND = Command(
    name="kinds",
    help="List the kinds that have a typed class: those of the library and the project's own.",
    parameters=(
        Parameter(
            "system",
            "Only the kinds of one system, such as k8s.",
            names=("--system",),
            metavar="NAME",
        ),
        Parameter(
            "group",
            'Only the kinds of one API group, such as apps; "" is the core group.',
            names=("--group",),
            metavar="GROUP",
        ),
        Parameter(
            "scope",
            "Only cluster or only namespaced kinds.",
            names=("--scope",),
            metavar="SCOPE",
        ),
        Parameter(
            "output",
            "text, a table, or json, a list.",
            names=("--format",),
            metavar="FORMAT",
            default="text",
        ),
    ),
    run=kinds,
)
