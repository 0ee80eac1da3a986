"""Rules for Argo CD's projects: roles with their policies, and windows of time.

https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import ARGO
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once, seconds
from k8spatterns.rules.values import duplicates, items, join, spec_of, text, texts
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

PROJECT = (ARGO, "AppProject")
_PARTS = ("p", "subject", "resource", "action", "object", "effect")
_RESOURCES = ("applications", "applicationsets", "logs", "exec", "repositories", "clusters")
_ACTIONS = frozenset(
    {"get", "create", "update", "delete", "sync", "override", "action", "invoke", "*"}
)
_EFFECTS = ("allow", "deny")
_ABOUT = ("applications", "namespaces", "clusters")


@object_rule("K8S-ARGO-007", kinds=[PROJECT], severity="warning", needs=("roles",))
def role_refused(manifest: Manifest) -> Iterator[Problem]:
    """The roles of a project have policies that Argo CD can read, about the project itself."""
    spec = spec_of(manifest.tree)
    yield from named_once(spec, "roles", "spec")
    for index, role in items(spec, "roles"):
        path = f"spec.roles[{index}]"
        policies = list(texts(role, "policies"))
        for number, policy in policies:
            where = f"{path}.policies[{number}]"
            yield from _policy(policy, manifest.name, text(role.get("name")), where)
        for field in ("policies", "groups"):
            entries = [entry for _, entry in texts(role, field)]
            for again, first in duplicates(entries):
                message = f"{path}.{field}[{first}] says the same"
                yield Problem(message, f"{path}.{field}[{again}]", "leave it out")


def _policy(policy: str, project: str, role: str, path: str) -> Iterator[Problem]:
    parts = [part.strip(" ") for part in policy.split(",")]
    if len(parts) != len(_PARTS) or parts[0] != "p":
        hint = f"write p, proj:{project}:{role}, applications, get, {project}/*, allow"
        yield Problem(f"a policy has the parts {join(_PARTS)}", path, hint)
        return
    _, subject, resource, action, target, effect = parts
    own = f"proj:{project}:{role}"
    if subject != own:
        yield Problem(f"the policy is about {shown(subject)}", path, f"write {own}")
    if resource not in _RESOURCES:
        message = f"a project has no resource {shown(resource)}"
        yield Problem(message, path, f"write one of {join(_RESOURCES)}")
    if action.partition("/")[0] not in _ACTIONS:
        yield Problem(f"there is no action {shown(action)}", path, f"write {join(_NAMED)}")
    if not target.startswith(f"{project}/") or not target.partition("/")[2]:
        message = f"{shown(target)} is not of this project"
        yield Problem(message, path, f"write {project}/*, or {project}/ and a name")
    if effect not in _EFFECTS:
        yield Problem(f"there is no effect {shown(effect)}", path, "write allow or deny")


_NAMED = tuple(sorted(_ACTIONS - {"*"}))


@object_rule("K8S-ARGO-008", kinds=[PROJECT], severity="warning", needs=("syncWindows",))
def window_refused(manifest: Manifest) -> Iterator[Problem]:
    """A window of time allows or denies, lasts for some time, and says what it is about."""
    spec = spec_of(manifest.tree)
    windows = list(items(spec, "syncWindows"))
    for index, window in windows:
        yield from _window(window, f"spec.syncWindows[{index}]")
    same = [tuple(text(window.get(f)) for f in _SAME) for _, window in windows]
    for again, first in duplicates(same):
        message = f"spec.syncWindows[{first}] is at the same time already"
        yield Problem(message, f"spec.syncWindows[{again}]", "name what it is about there")


_SAME = ("kind", "schedule", "duration")


def _window(window: Tree, path: str) -> Iterator[Problem]:
    kind, length = text(window.get("kind")), window.get("duration")
    if kind not in _EFFECTS:
        yield Problem(f"{shown(kind)} is no kind of window", f"{path}.kind", "write allow or deny")
    if not seconds(length):
        message = f"{shown(text(length))} is no length of time"
        yield Problem(message, f"{path}.duration", "write one such as 1h30m")
    if not any(window.get(field) for field in _ABOUT):
        hint = f"write {join(_ABOUT)}, one of them; '*' stands for all"
        yield Problem("the window is about nothing", path, hint)
