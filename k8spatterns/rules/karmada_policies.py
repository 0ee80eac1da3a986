"""Rules for Karmada's policies: where objects go, what is changed for a cluster, and failover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.karmada import PROPAGATION
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, named_once, only_one
from k8spatterns.rules.values import checked, duplicates, items, mapping, spec_of, text, whole
from k8spatterns.syntax.names import annotation_key, label_key, label_value, qualified_name
from k8spatterns.syntax.paths import json_pointer
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

OVERRIDE = tuple(
    ("policy.karmada.io", kind) for kind in ("OverridePolicy", "ClusterOverridePolicy")
)
_PLACES = ("provider", "region", "zone")
_OPERATORS = ("In", "NotIn")
_GRACIOUS = ("Graciously", "Gracefully")
_OLD_OVERRIDERS = (
    "plaintext",
    "imageOverrider",
    "commandOverrider",
    "argsOverrider",
    "labelsOverrider",
    "annotationsOverrider",
)


@object_rule("K8S-KARMADA-006", kinds=PROPAGATION, needs=("placement",), webhook=True)
def placement_refused(manifest: Manifest) -> Iterator[Problem]:
    """A placement has one way to choose clusters, and constraints that can hold together."""
    placement = mapping(spec_of(manifest.tree).get("placement"))
    path = "spec.placement"
    yield from only_one(placement, ("clusterAffinity", "clusterAffinities"), path, needed=False)
    yield from _affinity(placement.get("clusterAffinity"), f"{path}.clusterAffinity")
    yield from named_once(placement, "clusterAffinities", path, key="affinityName")
    for index, affinity in items(placement, "clusterAffinities"):
        where = f"{path}.clusterAffinities[{index}]"
        yield from checked(qualified_name, affinity.get("affinityName"), f"{where}.affinityName")
        yield from _affinity(affinity, where)
    constraints = list(items(placement, "spreadConstraints"))
    for index, constraint in constraints:
        yield from _spread(constraint, f"{path}.spreadConstraints[{index}]")
    yield from _spread_together([each for _, each in constraints], f"{path}.spreadConstraints")


def _affinity(affinity: object, path: str) -> Iterator[Problem]:
    expressions = items(mapping(mapping(affinity).get("fieldSelector")), "matchExpressions")
    for index, expression in expressions:
        where = f"{path}.fieldSelector.matchExpressions[{index}]"
        key, operator = text(expression.get("key")), text(expression.get("operator"))
        if key not in _PLACES:
            hint = "write provider, region or zone"
            yield Problem(f"clusters have no field {shown(key)}", f"{where}.key", hint)
        if operator not in _OPERATORS:
            message = f"fields are not compared with {shown(operator)}"
            yield Problem(message, f"{where}.operator", "write In or NotIn")


def _spread(constraint: Tree, path: str) -> Iterator[Problem]:
    yield from only_one(constraint, ("spreadByField", "spreadByLabel"), path, needed=False)
    least, most = (whole(constraint.get(field)) or 0 for field in ("minGroups", "maxGroups"))
    for field, value in (("minGroups", least), ("maxGroups", most)):
        if value < 0:
            yield Problem(f"{value} is less than 0", f"{path}.{field}")
    if 0 < most < least:
        message = f"maxGroups is {most} and minGroups is {least}"
        yield Problem(message, f"{path}.maxGroups", f"write at least {least}")


def _spread_together(constraints: list[Tree], path: str) -> Iterator[Problem]:
    fields = [
        "" if each.get("spreadByLabel") else text(each.get("spreadByField")) or "cluster"
        for each in constraints
    ]
    for index, first in duplicates([field or None for field in fields]):
        message = f"{path}[{first}] spreads by {fields[first]} already"
        yield Problem(message, f"{path}[{index}].spreadByField", "leave out one of them")
    if any(fields) and "cluster" not in fields:
        message = "it says nothing of how many clusters there are to be"
        yield Problem(message, path, "add an item with spreadByField: cluster")


@object_rule(
    "K8S-KARMADA-007",
    kinds=PROPAGATION,
    needs=("failover", "preemption", "suspension"),
    webhook=True,
)
def propagation_contradicts(manifest: Manifest) -> Iterator[Problem]:
    """What a policy says of failover, preemption and suspension goes together."""
    spec = spec_of(manifest.tree)
    application = chained(spec, "failover", "application")
    if application:
        yield from _failover(application, "spec.failover.application")
        selected = [text(each.get("kind")) for _, each in items(spec, "resourceSelectors")]
        # Karmada sets it itself for a policy over a ServiceImport.
        if spec.get("propagateDeps") is not True and "ServiceImport" not in selected:
            message = "an application moves to another cluster with what it depends on"
            yield Problem(message, "spec.propagateDeps", "write propagateDeps: true")
    if spec.get("preemption") == "Always":
        for index, selector in items(spec, "resourceSelectors"):
            if not text(selector.get("name")):
                message = "a policy that takes objects from others names each of them"
                path = f"spec.resourceSelectors[{index}].name"
                yield Problem(message, path, "write the name, or preemption: Never")
    suspension = mapping(spec.get("suspension"))
    names = chained(suspension, "dispatchingOnClusters").get("clusterNames")
    if suspension.get("dispatching") is True and names:
        message = "dispatching: true stops it for all clusters, not for some"
        yield Problem(message, "spec.suspension", "keep one of them")


def _failover(tree: Tree, path: str) -> Iterator[Problem]:
    period, mode = whole(tree.get("gracePeriodSeconds")), text(tree.get("purgeMode"))
    where = f"{path}.gracePeriodSeconds"
    if mode and mode not in _GRACIOUS and period is not None:
        message = "it counts only where purgeMode lets the old Pods stay for a while"
        yield Problem(message, where, f"leave it out, or write purgeMode: {_GRACIOUS[1]}")
    elif period is not None and period <= 0:
        yield Problem(f"{period} is not more than 0", where)
    tolerated = whole(chained(tree, "decisionConditions").get("tolerationSeconds"))
    if tolerated is not None and tolerated < 0:
        message = f"{tolerated} is less than 0"
        yield Problem(message, f"{path}.decisionConditions.tolerationSeconds")


@object_rule("K8S-KARMADA-008", kinds=OVERRIDE, webhook=True)
def override_refused(manifest: Manifest) -> Iterator[Problem]:
    """An override policy has rules whose changes can be made."""
    spec = spec_of(manifest.tree)
    rules = spec.get("overrideRules")
    if rules is not None:
        for field, written in (
            ("targetCluster", spec.get("targetCluster") is not None),
            ("overriders", any(mapping(spec.get("overriders")).get(f) for f in _OLD_OVERRIDERS)),
        ):
            if written:
                message = f"{field} can't stand beside overrideRules"
                yield Problem(message, f"spec.{field}", "write it as one of the overrideRules")
    yield from _affinity(spec.get("targetCluster"), "spec.targetCluster")
    for index, rule in items(spec, "overrideRules"):
        path = f"spec.overrideRules[{index}]"
        yield from _affinity(rule.get("targetCluster"), f"{path}.targetCluster")
        yield from _overriders(mapping(rule.get("overriders")), f"{path}.overriders")


def _overriders(tree: Tree, path: str) -> Iterator[Problem]:
    for field, of_labels in (("labelsOverrider", True), ("annotationsOverrider", False)):
        for index, each in items(tree, field):
            where = f"{path}.{field}[{index}].value"
            for key, value in mapping(each.get("value")).items():
                yield from checked(label_key if of_labels else annotation_key, key, where)
                yield from checked(label_value, value if of_labels else None, where)
    for index, each in items(tree, "imageOverrider"):
        where = f"{path}.imageOverrider[{index}].predicate.path"
        yield from checked(json_pointer, chained(each, "predicate").get("path"), where)
    for index, each in items(tree, "fieldOverrider"):
        where = f"{path}.fieldOverrider[{index}]"
        yield from checked(json_pointer, each.get("fieldPath"), f"{where}.fieldPath")
        written = {name: each[name] for name in ("json", "yaml") if each.get(name)}
        yield from only_one(written, ("json", "yaml"), where, needed=False)
        for name in written:
            yield from _patches(each, name, where)


def _patches(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    for index, patch in items(tree, field):
        yield from _patch(patch, f"{path}.{field}[{index}]")


def _patch(patch: Tree, path: str) -> Iterator[Problem]:
    yield from checked(json_pointer, patch.get("subPath"), f"{path}.subPath")
    operator, has_value = text(patch.get("operator")), patch.get("value") is not None
    if operator in {"add", "replace"} and not has_value:
        yield Problem(f"{operator} needs a value", f"{path}.value", "write value:")
    elif operator == "remove" and has_value:
        yield Problem("remove takes no value", f"{path}.value", "leave it out")
