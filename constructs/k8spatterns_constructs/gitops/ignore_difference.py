"""`IgnoreDifference`: fields that may differ between Git and the cluster."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Self

from pydantic import model_validator

from k8spatterns.api.registry import kinds
from k8spatterns.types import DnsSubdomain, JsonPointer, Many
from k8spatterns_constructs.gitops.argo_types import TemplatedName
from k8spatterns_constructs.gitops.mirrored import Mirrored


class IgnoreDifference(Mirrored):
    """Fields of some objects that may differ between Git and the cluster.

    Fields:
        kind: of the objects; `*` is every kind.
        group: of that kind, such as `apps`; the core group by default, `*` is every group.
        name, namespace: of the objects; all by default.
        json_pointers: the fields, such as `/spec/replicas`.
        jq_path_expressions: the fields, such as `.spec.template.spec.containers[].resources`.
        managed_fields_managers: who may change fields, such as `kube-controller-manager`.

    Raises:
        InvalidConstructError: no fields, or a kind that is not in its group, so that nothing would
            be ignored.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/
    """

    kind: str
    group: str | None = None
    name: TemplatedName | None = None
    namespace: DnsSubdomain | None = None
    json_pointers: Many[JsonPointer] = ()
    jq_path_expressions: Many[str] = ()
    managed_fields_managers: Many[str] = ()

    @model_validator(mode="after")
    def _some_fields(self) -> Self:
        if not (self.json_pointers or self.jq_path_expressions or self.managed_fields_managers):
            raise ValueError('no fields are named\nhint: json_pointers=["/spec/replicas"]')
        return self

    @model_validator(mode="after")
    def _kind_of_the_group(self) -> Self:
        groups = _built_in().get(self.kind, frozenset())
        if not self.group and groups and "" not in groups:
            raise ValueError(
                f"{self.kind} is no kind of the core group, so nothing would be ignored\n"
                f'hint: add group="{min(groups)}"'
            )
        return self


@cache
def _built_in() -> Mapping[str, frozenset[str]]:
    """Return the groups of each kind that Kubernetes itself has."""
    found: dict[str, set[str]] = {}
    for resource in kinds("k8s"):
        found.setdefault(resource.kind, set()).add(resource.group)
    return {kind: frozenset(groups) for kind, groups in found.items()}


class IgnoreApplicationDifference(Mirrored):
    """Fields of an ApplicationSet's Applications that others may change.

    Fields:
        name: of one Application; all by default.
        json_pointers: the fields, such as `/spec/source/targetRevision`.
        jq_path_expressions: the fields, such as `.spec.source.helm.values`.

    Raises:
        InvalidConstructError: no fields.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/
    """

    name: DnsSubdomain | None = None
    json_pointers: Many[JsonPointer] = ()
    jq_path_expressions: Many[str] = ()

    @model_validator(mode="after")
    def _some_fields(self) -> Self:
        if not (self.json_pointers or self.jq_path_expressions):
            raise ValueError('no fields are named\nhint: json_pointers=["/spec/syncPolicy"]')
        return self
