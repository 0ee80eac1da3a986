"""What a rule of Kyverno is about: `match` and `exclude`, as far as files can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.graph.selectors import matches
from k8spatterns.rules.kyverno_unknown import Answer, each_of, one_of
from k8spatterns.rules.kyverno_wildcards import any_wildcard, wildcard
from k8spatterns.rules.values import listed, mapping, text

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest, Tree

_USERS = ("roles", "clusterRoles", "subjects")
_APPLIED = ("CREATE", "UPDATE")
_VERSION_AND_GROUP = 2


class View(NamedTuple):
    """An object as a rule looks at it.

    Fields:
        manifest: the object.
        namespace_labels: the labels of its namespace; None where the app does not have it.
        controller: the rule is about Pods, and the object makes them.
    """

    manifest: Manifest
    namespace_labels: Tree | None = None
    controller: bool = False


def applies(rule: Tree, view: View) -> Answer:
    """Say whether a rule is about an object.

    See https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/
    """
    matched = selected(mapping(rule.get("match")), view, _APPLIED)
    if matched is False:
        return False
    excluded = selected(mapping(rule.get("exclude")), view, ("CREATE",))
    kept = None if excluded is None else not excluded
    return each_of([matched, kept])


def selected(match: Tree, view: View, operations: tuple[str, ...]) -> Answer:
    """Say whether filters select an object in one of some operations."""
    for name, join in (("any", one_of), ("all", each_of)):
        filters = [mapping(each) for each in listed(match.get(name))]
        if filters:
            return join([_selects(each, view, operations) for each in filters])
    return _selects(match, view, operations)


def filters_of(match: Tree) -> list[Tree]:
    """Return each filter of a match or exclude block."""
    joined = [mapping(each) for name in ("any", "all") for each in listed(match.get(name))]
    return joined or ([match] if match else [])


def kinds_of(match: Tree) -> list[str]:
    """Return all kinds of a match or exclude block, as they are written."""
    return [kind for each in filters_of(match) for kind in _texts(_resources(each), "kinds")]


def is_pod(kind: str) -> bool:
    """Say whether a kind is written as `Pod` or `v1/Pod`."""
    return kind.rpartition("/")[2] == "Pod"


def _resources(of: Tree) -> Tree:
    return mapping(of.get("resources"))


def _texts(tree: Tree, field: str) -> list[str]:
    return [each for each in listed(tree.get(field)) if isinstance(each, str)]


def _selects(wanted: Tree, view: View, operations: tuple[str, ...]) -> Answer:
    resources = _resources(wanted)
    users = any(listed(wanted.get(field)) for field in _USERS)
    if not (resources or users) or not _of_kinds(_texts(resources, "kinds"), view):
        return False
    asked = _texts(resources, "operations")
    answers: list[Answer] = [
        _named(resources, view.manifest),
        _in_namespaces(_texts(resources, "namespaces"), view.manifest),
        _annotated(mapping(resources.get("annotations")), view.manifest),
        _labelled(resources.get("selector"), mapping(view.manifest.metadata.get("labels"))),
        _in_labelled(resources.get("namespaceSelector"), view),
        not asked or any(each in asked for each in operations),
        None if users else True,
    ]
    return each_of(answers)


def may_be_about(rule: Tree, view: View) -> bool:
    """Say whether a rule is about objects of a kind at all, whatever their names and labels."""
    kinds = [_texts(_resources(each), "kinds") for each in filters_of(mapping(rule.get("match")))]
    return any(_of_kinds(each, view) for each in kinds)


def _of_kinds(kinds: list[str], view: View) -> bool:
    if not kinds:
        return True
    if view.controller and any(is_pod(kind) for kind in kinds):
        return True
    return any(is_of_kind(kind, view.manifest) for kind in kinds)


def is_of_kind(written: str, manifest: Manifest) -> bool:
    """Say whether an object is of a kind such as `Pod`, `apps/v1/Deployment` or `*`."""
    *before, kind = written.split("/")
    if any(part[:1].isupper() for part in before) or len(before) > _VERSION_AND_GROUP:
        return False  # a subresource, such as Pod/exec
    group, version = ("*", "*", *before)[-2:]
    own_version = manifest.api_version.rpartition("/")[2]
    return (
        wildcard(kind, manifest.kind)
        and wildcard(version, own_version)
        and wildcard(group, manifest.group)
    )


def _named(resources: Tree, manifest: Manifest) -> bool:
    names = [*_texts(resources, "names"), *filter(None, [text(resources.get("name"))])]
    return not names or any_wildcard(names, manifest.name)


def _in_namespaces(namespaces: list[str], manifest: Manifest) -> Answer:
    if not namespaces:
        return True
    is_namespace = (manifest.group, manifest.kind) == ("", "Namespace")
    name = manifest.name if is_namespace else manifest.namespace
    # An object that leaves its namespace open gets it when it is applied.
    return any_wildcard(namespaces, name) or (False if name else None)


def _annotated(wanted: Tree, manifest: Manifest) -> bool:
    return _has_all(wanted, mapping(manifest.metadata.get("annotations")))


def _has_all(wanted: Tree, tags: Tree) -> bool:
    return all(
        any(
            wildcard(str(key), str(name)) and wildcard(str(value), str(tags[name])) for name in tags
        )
        for key, value in wanted.items()
    )


def _labelled(selector: Any, labels: Tree) -> bool:
    if not isinstance(selector, dict):
        return True
    expressions = {"matchExpressions": selector.get("matchExpressions")}
    return _has_all(mapping(selector.get("matchLabels")), labels) and matches(expressions, labels)


def _in_labelled(selector: Any, view: View) -> Answer:
    if not isinstance(selector, dict):
        return True
    labels = view.namespace_labels
    return None if labels is None else _labelled(selector, labels)
