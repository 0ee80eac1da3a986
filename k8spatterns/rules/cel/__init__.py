"""CEL rules of a user's own kinds, evaluated as the API server evaluates them on create.

Classes that `k8spatterns import` makes from CustomResourceDefinitions keep the rules of their
schemas (`x-kubernetes-validations`). The classes of this package have none, so that nothing here
is loaded for them; the CEL library comes with the extra `k8spatterns[cel]`.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.api._schemas import schema_of
from k8spatterns.api.registry import class_of
from k8spatterns.rules.definitions import Definition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.findings import Severity
    from k8spatterns.manifest import Manifest
    from k8spatterns.rules.definitions import Definitions
    from k8spatterns.rules.rule import Problem

    Found = tuple[str, Severity, Problem]

NOT_FULFILLED = "K8S-CEL-001"
NOT_COMPILED = "K8S-CEL-002"
NOT_EVALUATED = "K8S-CEL-003"


class About(NamedTuple):
    """What the page of a code says first.

    Fields:
        title: one sentence without its full stop.
        severity: in every profile.
    """

    title: str
    severity: Severity


CODES: dict[str, About] = {
    NOT_FULFILLED: About("An object does not fulfil a CEL rule of its kind", "error"),
    # The server that took the CRD compiled it, so that the fault may be on this side.
    NOT_COMPILED: About("A CEL rule does not compile", "warning"),
    NOT_EVALUATED: About("CEL rules of a kind were not evaluated", "info"),
}


def cel_problems(
    manifests: Iterable[Manifest], definitions: Definitions | None = None
) -> Iterator[Found]:
    """Yield what the CEL rules of their kinds say about objects, and which could say nothing.

    Args:
        manifests: objects whose fields have the right types, as the server evaluates no others.
        definitions: of kinds that some of the objects define.
    """
    by_kind: dict[tuple[str, str], list[Manifest]] = {}
    for manifest in manifests:
        by_kind.setdefault((manifest.api_version, manifest.kind), []).append(manifest)
    for key, objects in by_kind.items():
        defined = (definitions or {}).get(key) or _known(*key)
        if defined is not None and defined.rules:
            from k8spatterns.rules.cel.kinds import problems_of_kind

            for code, problem in problems_of_kind(key[1], defined, objects):
                yield code, CODES[code].severity, problem


def _known(api_version: str, kind: str) -> Definition | None:
    """Return what a class of the user's says about its kind."""
    cls = class_of(api_version, kind)
    if cls is None or not cls.__rules__:
        return None
    return Definition(schema_of(cls.__resource__), cls.__rules__)
