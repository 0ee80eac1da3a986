"""Rules for roles and their bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, items, join, listed, mapping, text
from k8spatterns.syntax.names import dns_subdomain, path_segment
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

GROUP = "rbac.authorization.k8s.io"
_ROLES = ((GROUP, "Role"), (GROUP, "ClusterRole"))
_BINDINGS = ((GROUP, "RoleBinding"), (GROUP, "ClusterRoleBinding"))


@object_rule("K8S-RBAC-001", kinds=_ROLES, needs=("rules",))
def role_rule_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a role allows verbs on resources of API groups, or on URLs."""
    for index, rule in items(manifest.tree, "rules"):
        path = f"rules[{index}]"
        if not listed(rule.get("verbs")):
            yield Problem("verbs is missing", f"{path}.verbs", "write verbs: [get, list, watch]")
        if listed(rule.get("nonResourceURLs")):
            yield from _urls(manifest, rule, path)
            continue
        core = 'write apiGroups: [""] for the core group'
        for field, hint in (("apiGroups", core), ("resources", "")):
            if not listed(rule.get(field)):
                yield Problem(f"{field} is missing", f"{path}.{field}", hint)


def _urls(manifest: Manifest, rule: Tree, path: str) -> Iterator[Problem]:
    if manifest.kind == "Role":
        message = "URLs belong to no namespace, so only a ClusterRole can allow them"
        yield Problem(message, f"{path}.nonResourceURLs")
    if any(listed(rule.get(field)) for field in ("apiGroups", "resources", "resourceNames")):
        message = "a rule is about resources or about URLs, not both"
        yield Problem(message, f"{path}.nonResourceURLs", "make it two rules")


@object_rule("K8S-RBAC-002", kinds=_BINDINGS)
def role_ref_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A binding names a Role or a ClusterRole."""
    role = mapping(manifest.tree.get("roleRef"))
    allowed = ("ClusterRole",) if manifest.kind == "ClusterRoleBinding" else ("Role", "ClusterRole")
    if role and role.get("kind") not in allowed:
        kind = shown(text(role.get("kind")))
        message = f"a {manifest.kind} refers to a {' or '.join(allowed)}, not {kind}"
        yield Problem(message, "roleRef.kind")
    if role and text(role.get("apiGroup")) not in ("", GROUP):
        yield Problem(f"apiGroup must be {GROUP}", "roleRef.apiGroup")
    if role and not text(role.get("name")):
        yield Problem("the name is missing", "roleRef.name")
    yield from checked(path_segment, role.get("name"), "roleRef.name")


_GROUP_OF = {"ServiceAccount": "", "User": GROUP, "Group": GROUP}


@object_rule("K8S-RBAC-003", kinds=_BINDINGS, needs=("subjects",))
def subject_invalid(manifest: Manifest) -> Iterator[Problem]:
    """The subject of a binding has a name, and a ServiceAccount its namespace."""
    for index, subject in items(manifest.tree, "subjects"):
        path, kind = f"subjects[{index}]", text(subject.get("kind"))
        if not text(subject.get("name")):
            yield Problem("the name is missing", f"{path}.name")
        if kind not in _GROUP_OF:
            message = f"{shown(kind)} is no kind of subject; write one of {join(_GROUP_OF)}"
            yield Problem(message, f"{path}.kind")
            continue
        if text(subject.get("apiGroup")) not in ("", _GROUP_OF[kind]):
            message = f"apiGroup of a {kind} must be {_GROUP_OF[kind] or 'empty'}"
            yield Problem(message, f"{path}.apiGroup", "leave it out")
        if kind == "ServiceAccount":
            yield from _service_account(manifest, subject, path)


def _service_account(manifest: Manifest, subject: Tree, path: str) -> Iterator[Problem]:
    name = text(subject.get("name"))
    refusal = dns_subdomain(name) if name else None
    if refusal:
        yield Problem(refusal, f"{path}.name")
    if manifest.kind == "ClusterRoleBinding" and not text(subject.get("namespace")):
        message = "a ServiceAccount of a ClusterRoleBinding needs its namespace"
        yield Problem(message, f"{path}.namespace")


@object_rule("K8S-RBAC-004", kinds=_ROLES, severity=None, restricted="warning", needs=("rules",))
def wildcard_in_role(manifest: Manifest) -> Iterator[Problem]:
    """A role says what it allows, not everything."""
    for index, rule in items(manifest.tree, "rules"):
        for field in ("verbs", "resources", "apiGroups"):
            if "*" in listed(rule.get(field)):
                message = f"* in {field} allows more than anyone knows"
                yield Problem(message, f"rules[{index}].{field}", "list what is needed")


@object_rule("K8S-RBAC-005", kinds=[(GROUP, "ClusterRole")], needs=("aggregationRule",))
def aggregation_empty(manifest: Manifest) -> Iterator[Problem]:
    """An aggregated ClusterRole selects the roles that it is made of."""
    rule = manifest.tree.get("aggregationRule")
    if isinstance(rule, dict) and not listed(rule.get("clusterRoleSelectors")):
        message = "a selector of ClusterRoles is missing"
        yield Problem(message, "aggregationRule.clusterRoleSelectors")
