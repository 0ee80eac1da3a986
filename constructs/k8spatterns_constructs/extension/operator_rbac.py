"""The roles of an operator, computed from what it says that it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api import k8s
from k8spatterns_constructs.extension.bindings import cluster_role, role, role_ref, subject
from k8spatterns_constructs.extension.custom_resource import CustomResource
from k8spatterns_constructs.extension.frameworks import CONVENTIONS
from k8spatterns_constructs.extension.grants import OWN, READ, UPDATE, Grants
from k8spatterns_constructs.extension.kinds import has_status, resource_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.construct import Part
    from k8spatterns_constructs.extension.operator_deployment import OperatorDeployment

LEASES = "coordination.k8s.io"
PEERING = "kopf.dev"
_KIND_VERBS = (("owns", OWN), ("updates", UPDATE), ("reads", READ), ("watches", READ))


def roles(operator: OperatorDeployment) -> Iterator[Part]:
    """Yield the roles of the operator and their bindings."""
    account = operator.service_account_name()
    if account is None:
        return
    who = subject(account, operator.namespace)
    everywhere, inside = cluster_grants(operator), namespaced_grants(operator)
    rules = [*everywhere.rules(), *_more(operator, everywhere=True)]
    if rules:
        yield from cluster_role(operator.cluster_metadata(operator.name), rules, who)
    rules = [*inside.rules(), *_more(operator, everywhere=False)]
    for namespace in operator.namespaces if rules else ():
        metadata = operator.metadata(operator.name)
        metadata.namespace = namespace
        yield from role(metadata, rules, who)
    if operator.lease is not None:
        election = election_grants(operator.lease)
        _events(operator, election)  # whoever is elected says so here
        metadata = operator.metadata(f"{operator.name}-leader-election")
        yield from role(metadata, election.rules(), who)
    yield from _readers(operator)


def _more(operator: OperatorDeployment, *, everywhere: bool) -> list[k8s.PolicyRule]:
    """Return the user's own rules: for the cluster, or for the namespaces where there are some."""
    if everywhere:
        urls = [rule for rule in operator.rules if rule.non_resource_urls]
        return urls if operator.namespaces else list(operator.rules)
    return [rule for rule in operator.rules if not rule.non_resource_urls]


def cluster_grants(operator: OperatorDeployment) -> Grants:
    """Return what the operator may do in the whole cluster."""
    grants = Grants()
    _kinds(operator, grants, namespaced=False)
    if not operator.namespaces:
        _kinds(operator, grants, namespaced=True)
        _events(operator, grants)
    if operator.secure_metrics():
        grants.add("authentication.k8s.io", "tokenreviews", ["create"])
        grants.add("authorization.k8s.io", "subjectaccessreviews", ["create"])
    _of_framework(operator, grants)
    return grants


def namespaced_grants(operator: OperatorDeployment) -> Grants:
    """Return what the operator may do in each of its namespaces, where it is bound to some."""
    grants = Grants()
    if operator.namespaces:
        _kinds(operator, grants, namespaced=True)
        _events(operator, grants)
        if operator.peering is not None:
            _peer(grants, "kopfpeerings", operator.peering)
    return grants


def election_grants(lease: str) -> Grants:
    """Return what electing a leader takes: who creates an object can't be bound to its name."""
    grants = Grants()
    grants.add(LEASES, "leases", ["create"])
    grants.add(LEASES, "leases", ["get", "update", "patch"], (lease,))
    return grants


def _kinds(operator: OperatorDeployment, grants: Grants, *, namespaced: bool) -> None:
    conventions = CONVENTIONS[operator.framework]
    for field, verbs in _KIND_VERBS:
        for kind in getattr(operator, field):
            found = resource_of(kind)
            if found.namespaced == namespaced:
                grants.add(found.group, found.plural, verbs)
    for kind in operator.watches:
        found = resource_of(kind)
        if found.namespaced != namespaced or not _own(kind):
            continue
        grants.add(found.group, f"{found.plural}/finalizers", ["update"])
        if has_status(kind):
            grants.add(found.group, f"{found.plural}/status", ["get", "update", "patch"])
        if conventions.own_verbs:
            grants.add(found.group, found.plural, conventions.own_verbs)


def _own(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, CustomResource)


def _events(operator: OperatorDeployment, grants: Grants) -> None:
    if operator.events:
        conventions = CONVENTIONS[operator.framework]
        for group in conventions.events:
            grants.add(group, "events", conventions.event_verbs)


def _of_framework(operator: OperatorDeployment, grants: Grants) -> None:
    """Add what a framework itself does, whatever the operator is for."""
    definitions = ("apiextensions.k8s.io", "customresourcedefinitions")
    if operator.framework == "kopf":
        grants.add(*definitions, ["list", "watch"])
        if operator.namespaces:
            grants.add("", "namespaces", ["list", "watch"])
        elif operator.peering is not None:
            _peer(grants, "clusterkopfpeerings", operator.peering)
    if operator.framework == "fabric8":
        names = (
            f"{resource_of(kind).plural}.{resource_of(kind).group}"
            for kind in operator.watches
            if _own(kind)
        )
        if found := tuple(sorted(names)):
            grants.add(*definitions, ["get"], found)


def _peer(grants: Grants, plural: str, name: str) -> None:
    grants.add(PEERING, plural, ["list", "watch"])
    grants.add(PEERING, plural, ["get", "patch"], (name,))


def _readers(operator: OperatorDeployment) -> Iterator[Part]:
    """Yield the role that secure metrics take to be read, and its binding to Prometheus."""
    metrics = operator.metrics
    if metrics is None or not operator.secure_metrics():
        return
    metadata = operator.cluster_metadata(f"{operator.name}-metrics-reader")
    rule = k8s.PolicyRule(non_resource_urls=[operator.metrics_path()], verbs=["get"])
    yield k8s.ClusterRole(metadata=metadata, rules=[rule])
    if metrics.scraper is not None:
        namespace, _, account = metrics.scraper.partition("/")
        yield k8s.ClusterRoleBinding(
            metadata=metadata,
            role_ref=role_ref("ClusterRole", metadata.name or ""),
            subjects=[subject(account, namespace)],
        )
