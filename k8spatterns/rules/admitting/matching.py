"""Which objects a policy is about, as far as files can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.graph.answers import Answer, each_of, one_of
from k8spatterns.network.endpoints import Tags
from k8spatterns.rules.values import items, mapping, text, texts

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest, Tree

_GROUP = "admissionregistration.k8s.io"
# Policies can't lock themselves in; what only asks the server a question is no object.
_EXEMPT_GROUPS = ("authentication.k8s.io", "authorization.k8s.io")


class Subject(NamedTuple):
    """An object that is created.

    Fields:
        manifest: the object.
        plural: its resource, such as `deployments`; empty where it is not known.
        namespaced: whether it lives in a namespace; None where that is not known.
        space: the labels of its namespace.
    """

    manifest: Manifest
    plural: str
    namespaced: bool | None
    space: Tags


def is_exempt(manifest: Manifest) -> bool:
    """Say whether no policy is ever asked about an object."""
    return manifest.group in _EXEMPT_GROUPS or manifest.group == _GROUP


def of_resource(matching: Tree, subject: Subject, *, every: bool) -> Answer:
    """Say whether rules are about a kind of objects, whatever their labels.

    Args:
        matching: `matchConstraints`, or `matchResources` of a binding.
        subject: an object of the kind.
        every: whether no rules at all are about everything.
    """
    rules = [tree for _, tree in items(matching, "resourceRules")]
    if not rules:
        return True if every else False
    exact = matching.get("matchPolicy") == "Exact"
    return one_of(_of_rule(rule, subject, exact=exact) for rule in rules)


def selected(matching: Tree, subject: Subject, *, every: bool = False) -> Answer:
    """Say whether a policy or a binding is about an object that is created."""
    exact = matching.get("matchPolicy") == "Exact"
    excluded = one_of(
        each_of([_of_rule(rule, subject, exact=exact), _named(rule, subject)])
        for _, rule in items(matching, "excludeResourceRules")
    )
    rules = [rule for _, rule in items(matching, "resourceRules")]
    included = (
        one_of(
            each_of([_of_rule(rule, subject, exact=exact), _named(rule, subject)])
            for rule in rules
        )
        if rules
        else every
    )
    labels = mapping(subject.manifest.metadata.get("labels"))
    return each_of(
        [
            included,
            None if excluded is None else not excluded,
            Tags(labels).selected(mapping(matching.get("objectSelector"))),
            _in_namespace(mapping(matching.get("namespaceSelector")), subject),
        ]
    )


def _in_namespace(selector: Tree, subject: Subject) -> Answer:
    manifest = subject.manifest
    if not any(selector.values()):
        return True
    if (manifest.group, manifest.kind) == ("", "Namespace"):
        labels = mapping(manifest.metadata.get("labels"))
        return Tags({**labels, "kubernetes.io/metadata.name": manifest.name}).selected(selector)
    if not subject.namespaced:
        return None if subject.namespaced is None else True
    return subject.space.selected(selector)


def _named(rule: Tree, subject: Subject) -> bool:
    names = [name for _, name in texts(rule, "resourceNames")]
    return not names or subject.manifest.name in names


def _of_rule(rule: Tree, subject: Subject, *, exact: bool) -> Answer:
    manifest = subject.manifest
    version = manifest.api_version.rpartition("/")[2]
    same_version = _has(rule, "apiVersions", version)
    return each_of(
        [
            _has(rule, "operations", "CREATE"),
            _has(rule, "apiGroups", manifest.group),
            _of_plural([name for _, name in texts(rule, "resources")], subject.plural),
            # Objects of other versions of a kind are converted, and then asked about.
            True if same_version else False if exact else None,
            _in_scope(text(rule.get("scope")) or "*", subject),
        ]
    )


def _has(rule: Tree, field: str, wanted: str) -> bool:
    found = [value for _, value in texts(rule, field)]
    return "*" in found or wanted in found


def _of_plural(resources: list[str], plural: str) -> Answer:
    if "*" in resources or "*/*" in resources:
        return True
    if plural:
        return plural in resources
    return None if any("/" not in each for each in resources) else False


def _in_scope(scope: str, subject: Subject) -> Answer:
    if scope == "*":
        return True
    return None if subject.namespaced is None else subject.namespaced == (scope == "Namespaced")
