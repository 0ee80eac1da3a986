"""What a rule of Kyverno applies to: resources and users."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, Self

from annotated_types import Len
from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.types import Many
from k8spatterns.value import Value

Operation = Literal["CREATE", "UPDATE", "DELETE", "CONNECT"]

_MOST_PARTS = 4  # group, version, kind and subresource


def _kind(text: str) -> str:
    parts = text.split("/")
    whole = all(parts) and len(parts) <= _MOST_PARTS
    if not whole or not any(part[0].isupper() or "*" in part for part in parts):
        raise ValueError(
            f'"{text}" is no kind as Kyverno writes it\n'
            'hint: write "Pod", "apps/v1/Deployment" or "Pod/exec"'
        )
    return text


KyvernoKind = Annotated[str, AfterValidator(_kind)]
"""A kind, with its group and version where needed: `Pod`, `apps/v1/Deployment`, `Pod/exec`."""

KyvernoName = Annotated[str, Len(1)]
"""A name, with the wildcards `*` and `?`."""


class KyvernoSubject(Value):
    """A user, a group or a ServiceAccount.

    Fields:
        kind: of the subject.
        name: with the wildcards `*` and `?`.
        namespace: of a ServiceAccount.

    Raises:
        InvalidConstructError: a ServiceAccount without a namespace, or another one with it.

    See https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/
    """

    kind: Literal["User", "Group", "ServiceAccount"]
    name: KyvernoName
    namespace: KyvernoName | None = None

    @model_validator(mode="after")
    def _placed(self) -> Self:
        if (self.kind == "ServiceAccount") != (self.namespace is not None):
            need = "needs a namespace" if self.namespace is None else "has no namespace"
            raise ValueError(f"a {self.kind} {need}\nhint: only a ServiceAccount has one")
        return self

    def subject(self) -> kyverno_v1.PolicySpecRulesExcludeSubjects:
        """Return the subject as the API has it."""
        return kyverno_v1.PolicySpecRulesExcludeSubjects(
            kind=self.kind, name=self.name, namespace=self.namespace
        )


class KyvernoFilter(Value):
    """Resources and users: all that is given must hold, and one item of each list.

    Fields:
        kinds: such as `Pod`, `apps/v1/Deployment` or `Pod/exec`; wildcards are `*` and `?`.
        names, namespaces: with wildcards; any by default.
        selector: labels of the resource, or a `k8s.LabelSelector`.
        namespace_selector: labels of its namespace, or a `k8s.LabelSelector`.
        annotations: of the resource, with wildcards.
        operations: such as `CREATE`; by default all but `DELETE` and `CONNECT`, as Kyverno has it.
        roles, cluster_roles: of the user who asks; a role is `namespace:name`.
        subjects: users who ask.

    Raises:
        InvalidConstructError: nothing is given, or labels and names without a kind.

    See https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/
    """

    kinds: Many[KyvernoKind] = ()
    names: Many[KyvernoName] = ()
    namespaces: Many[KyvernoName] = ()
    selector: Mapping[str, str] | k8s.LabelSelector | None = None
    namespace_selector: Mapping[str, str] | k8s.LabelSelector | None = None
    annotations: Mapping[str, str] | None = None
    operations: Many[Operation] = ()
    roles: Many[KyvernoName] = ()
    cluster_roles: Many[KyvernoName] = ()
    subjects: Many[KyvernoSubject] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self._resources() is None and not self.users:
            raise ValueError('the filter says nothing\nhint: write such as kinds=["Pod"]')
        if "*" in self.kinds and len(self.kinds) > 1:
            raise ValueError("'*' stands for every kind\nhint: leave out the other kinds")
        return self

    @property
    def users(self) -> bool:
        """Whether it asks who makes the request."""
        return bool(self.roles or self.cluster_roles or self.subjects)

    def filter(self) -> kyverno_v1.PolicySpecRulesExcludeAll:
        """Return the filter as the API has it."""
        return kyverno_v1.PolicySpecRulesExcludeAll(
            resources=self._resources(),
            roles=list(self.roles) or None,
            cluster_roles=list(self.cluster_roles) or None,
            subjects=[subject.subject() for subject in self.subjects] or None,
        )

    def _resources(self) -> kyverno_v1.PolicySpecRulesExcludeResources | None:
        found = kyverno_v1.PolicySpecRulesExcludeResources(
            kinds=list(self.kinds) or None,
            names=list(self.names) or None,
            namespaces=list(self.namespaces) or None,
            selector=_selector(self.selector),
            namespace_selector=_selector(self.namespace_selector),
            annotations=dict(self.annotations or {}) or None,
            operations=list(self.operations) or None,
        )
        return None if found == kyverno_v1.PolicySpecRulesExcludeResources() else found


def _selector(labels: Mapping[str, str] | k8s.LabelSelector | None) -> k8s.LabelSelector | None:
    if labels is None or isinstance(labels, k8s.LabelSelector):
        return labels
    return k8s.LabelSelector(match_labels=dict(labels))


class KyvernoMatch(Value):
    """Several filters, of which one must hold, or all.

    Fields:
        any: one of them must hold.
        all: each of them must hold.

    Raises:
        InvalidConstructError: both, or neither.

    See https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/
    """

    any: Many[KyvernoFilter] = ()
    all: Many[KyvernoFilter] = ()

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if bool(self.any) == bool(self.all):
            raise ValueError(
                "filters are joined by any or by all\nhint: write KyvernoMatch(any=[...])"
            )
        return self


Selected = KyvernoFilter | KyvernoMatch
"""One filter, or several."""


def filters(selected: Selected | None) -> Iterator[KyvernoFilter]:
    """Yield each filter."""
    if isinstance(selected, KyvernoFilter):
        yield selected
    elif selected is not None:
        yield from (*selected.any, *selected.all)


def selection(selected: Selected | None) -> kyverno_v1.PolicySpecRulesExclude | None:
    """Return filters as the API has them."""
    if selected is None:
        return None
    all_of = selected.all if isinstance(selected, KyvernoMatch) else ()
    if all_of:
        return kyverno_v1.PolicySpecRulesExclude(all=[each.filter() for each in all_of])
    return kyverno_v1.PolicySpecRulesExclude(any=[each.filter() for each in filters(selected)])
