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


class Matching:
    """Which objects a policy or a binding is about; each kind is looked up once.

    Args:
        tree: `matchConstraints` of a policy, or `matchResources` of a binding.
        every: whether no rules at all are about everything, as they are in a binding.
    """

    def __init__(self, tree: Tree, *, every: bool = False) -> None:
        self._included = [rule for _, rule in items(tree, "resourceRules")]
        self._excluded = [rule for _, rule in items(tree, "excludeResourceRules")]
        self._every = every and not self._included
        self._exact = tree.get("matchPolicy") == "Exact"
        self._objects = mapping(tree.get("objectSelector"))
        self._spaces = mapping(tree.get("namespaceSelector"))
        self._kinds: dict[tuple[str, str], list[tuple[Answer, list[str]]]] = {}

    def may_be_about(self, subject: Subject) -> bool:
        """Say whether it may be about objects of this one's kind, whatever their labels."""
        rules = self._of_kind(subject)[: len(self._included)]
        return self._every or any(answer is not False for answer, _ in rules)

    def selects(self, subject: Subject) -> Answer:
        """Say whether it is about an object that is created."""
        manifest, count = subject.manifest, len(self._included)
        rules = self._of_kind(subject)
        answers = [
            answer if not names or manifest.name in names else False for answer, names in rules
        ]
        excluded = one_of(answers[count:])
        found: list[Answer] = [
            self._every or one_of(answers[:count]),
            None if excluded is None else not excluded,
        ]
        if any(self._objects.values()):
            found.append(Tags(mapping(manifest.metadata.get("labels"))).selected(self._objects))
        if any(self._spaces.values()):
            found.append(_in_namespace(self._spaces, subject))
        return each_of(found)

    def _of_kind(self, subject: Subject) -> list[tuple[Answer, list[str]]]:
        """Return of each rule whether it is about a kind, and the names that it is about."""
        key = (subject.manifest.api_version, subject.manifest.kind)
        found = self._kinds.get(key)
        if found is None:
            found = self._kinds[key] = [
                (_of_rule(rule, subject, exact=self._exact), _names(rule))
                for rule in (*self._included, *self._excluded)
            ]
        return found


def _in_namespace(selector: Tree, subject: Subject) -> Answer:
    manifest = subject.manifest
    if (manifest.group, manifest.kind) == ("", "Namespace"):
        labels = mapping(manifest.metadata.get("labels"))
        return Tags({**labels, "kubernetes.io/metadata.name": manifest.name}).selected(selector)
    if not subject.namespaced:
        return None if subject.namespaced is None else True
    return subject.space.selected(selector)


def _names(rule: Tree) -> list[str]:
    return [name for _, name in texts(rule, "resourceNames")]


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
