"""Rules for Velero, whose controllers refuse what can't be backed up or restored.

https://velero.io/docs/main/api-types/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import only_one, seconds
from k8spatterns.rules.values import items, listed, mapping, set_fields, spec_of, text, texts
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

BACKUP = ("velero.io", "Backup")
SCHEDULE = ("velero.io", "Schedule")
RESTORE = ("velero.io", "Restore")
_ALL = (BACKUP, SCHEDULE, RESTORE)
_PAIRS = (
    ("includedNamespaces", "excludedNamespaces"),
    ("includedResources", "excludedResources"),
    ("includedClusterScopedResources", "excludedClusterScopedResources"),
    ("includedNamespaceScopedResources", "excludedNamespaceScopedResources"),
)
_OLD = ("includedResources", "excludedResources", "includeClusterResources")
_NEW = tuple(field for pair in _PAIRS[2:] for field in pair)
_WAYS = ("exec", "init")


def _spec(manifest: Manifest) -> tuple[Tree, str]:
    spec = spec_of(manifest.tree)
    if manifest.kind == "Schedule":
        return mapping(spec.get("template")), "spec.template"
    return spec, "spec"


@object_rule(
    "K8S-VELERO-001",
    kinds=_ALL,
    severity="warning",
    needs=(*[field for pair in _PAIRS for field in pair], "orLabelSelectors"),
)
def selection_contradicts(manifest: Manifest) -> Iterator[Problem]:
    """What a backup includes and what it excludes go together."""
    spec, path = _spec(manifest)
    for included, excluded in _PAIRS:
        inside = [value for _, value in texts(spec, included)]
        if "*" in inside and len(inside) > 1:
            message = "'*' stands for all"
            yield Problem(message, f"{path}.{included}", "leave out the others")
        for index, value in texts(spec, excluded):
            where = f"{path}.{excluded}[{index}]"
            if value == "*":
                yield Problem("everything is left out", where, "name what is left out")
            elif value in inside:
                yield Problem(f"{shown(value)} is included, too", where, "keep one of them")
    old, new = set_fields(spec, _OLD), set_fields(spec, _NEW)
    if old and new:
        message = f"{old[0]} and {new[0]} are of two ways to choose"
        yield Problem(message, f"{path}.{new[0]}", "keep one of the ways")
    both = ("labelSelector", "orLabelSelectors")
    yield from only_one(spec, both, path, needed=False)


@object_rule("K8S-VELERO-002", kinds=_ALL, severity="warning", needs=("hooks",))
def hook_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """A hook runs a command, or adds init containers to what is restored."""
    spec, path = _spec(manifest)
    for index, hook in items(mapping(spec.get("hooks")), "resources"):
        for field in ("pre", "post", "postHooks"):
            for number, each in items(hook, field):
                where = f"{path}.hooks.resources[{index}].{field}[{number}]"
                yield from only_one(each, _WAYS, where)
                yield from _exec(mapping(each.get("exec")), f"{where}.exec")


def _exec(tree: Tree, path: str) -> Iterator[Problem]:
    if tree and not listed(tree.get("command")):
        yield Problem("the hook has no command", f"{path}.command", "write one")
    for field in ("timeout", "execTimeout", "waitTimeout"):
        length = seconds(tree.get(field))
        if length is not None and length < 0:
            yield Problem("a hook does not end before it starts", f"{path}.{field}")


@object_rule("K8S-VELERO-003", kinds=_ALL, severity="warning", needs=("ttl", "resourcePolicy"))
def backup_settings(manifest: Manifest) -> Iterator[Problem]:
    """A backup is kept for some time; its policies are in a ConfigMap."""
    spec, path = _spec(manifest)
    length = seconds(spec.get("ttl"))
    if length is not None and length < 0:
        yield Problem("a backup is not kept for less than no time", f"{path}.ttl")
    policy = mapping(spec.get("resourcePolicy"))
    if policy and text(policy.get("kind")).lower() != "configmap":
        message = f"policies are in a ConfigMap, not in a {shown(text(policy.get('kind')))}"
        yield Problem(message, f"{path}.resourcePolicy.kind", "write kind: configmap")


@object_rule("K8S-VELERO-004", kinds=[RESTORE], severity="warning")
def restore_from_nothing(manifest: Manifest) -> Iterator[Problem]:
    """A Restore reads one backup, or the last one of a schedule."""
    spec = spec_of(manifest.tree)
    written = {field: spec[field] for field in ("backupName", "scheduleName") if spec.get(field)}
    yield from only_one(written, ("backupName", "scheduleName"), "spec")
    policy = text(spec.get("existingResourcePolicy"))
    if policy not in {"", "none", "update"}:
        message = f"{shown(policy)} is neither none nor update"
        yield Problem(message, "spec.existingResourcePolicy")
