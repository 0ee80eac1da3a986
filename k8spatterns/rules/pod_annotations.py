"""Rules for the annotations of Pods that the API server reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import mapping, text
from k8spatterns.syntax.paths import relative_path
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod

_MIRROR = "kubernetes.io/config.mirror"
_COST = "controller.kubernetes.io/pod-deletion-cost"
_TOLERATIONS = "scheduler.alpha.kubernetes.io/tolerations"
_SECCOMP = "seccomp.security.alpha.kubernetes.io/pod"
_SECCOMP_OF = "container.seccomp.security.alpha.kubernetes.io/"
_APP_ARMOR_OF = "container.apparmor.security.beta.kubernetes.io/"
_LOCAL = "localhost/"
_APP_ARMOR = ("", "runtime/default", "unconfined")
_SECCOMP_PROFILES = ("runtime/default", "docker/default", "unconfined")
_TYPES = {
    "Unconfined": ("unconfined",),
    "RuntimeDefault": ("runtime/default", "docker/default"),
}
_HIGHEST_COST = 2**31


@pod_rule("K8S-POD-030", needs=("annotations",))
def annotation_refused(pod: Pod) -> Iterator[Problem]:
    """Annotations that the API server reads have values that it can read."""
    annotations = mapping(pod.metadata.get("annotations"))
    path = f"{pod.path.removesuffix('spec')}{'' if pod.is_template else 'metadata.'}annotations"
    for key, value in annotations.items():
        name, given = str(key), text(value)
        if name == _MIRROR and not text(pod.spec.get("nodeName")):
            yield Problem("a mirror Pod is on a node: nodeName is missing", f"{path}[{name}]")
        elif name == _COST and not _is_cost(given):
            yield Problem(f"{shown(given)} is no whole number of 32 bits", f"{path}[{name}]")
        elif name == _TOLERATIONS and given and not _is_list(given):
            yield Problem(f"{name} is no list in JSON", path)
        elif name == _SECCOMP or name.startswith(_SECCOMP_OF):
            yield from _seccomp(given, f"{path}.{name}")
        elif name.startswith(_APP_ARMOR_OF):
            yield from _app_armor(pod, name, given, f"{path}[{name}]")


def _is_cost(value: str) -> bool:
    """Say whether a value is a number as the server reads it: no plus sign, no leading zero."""
    digits = value.removeprefix("-")
    if not digits.isascii() or not digits.isdigit() or (value[0] == "0" and value != "0"):
        return False
    return -_HIGHEST_COST <= int(value) < _HIGHEST_COST


def _is_list(value: str) -> bool:
    import json

    try:
        found = json.loads(value)
    except ValueError:
        return False
    return found is None or (isinstance(found, list) and all(isinstance(x, dict) for x in found))


def _seccomp(value: str, path: str) -> Iterator[Problem]:
    if value in _SECCOMP_PROFILES:
        return
    refusal = f"{shown(value)} is no seccomp profile"
    if value.startswith(_LOCAL):
        refusal = relative_path(value.removeprefix(_LOCAL)) or ""
    if refusal:
        yield Problem(refusal, path, "use securityContext.seccompProfile instead")


def _app_armor(pod: Pod, key: str, value: str, path: str) -> Iterator[Problem]:
    name = key.removeprefix(_APP_ARMOR_OF)
    if name not in {container.name for container in pod.containers}:
        yield Problem(f"the Pod has no container {shown(name)}", path)
    if value not in _APP_ARMOR and not value.startswith(_LOCAL):
        hint = "use securityContext.appArmorProfile instead"
        yield Problem(f"{shown(value)} is no AppArmor profile", path, hint)


@pod_rule("K8S-POD-031", needs=("seccompProfile", "appArmorProfile"))
def annotation_contradicts(pod: Pod) -> Iterator[Problem]:
    """A profile in an annotation is that of the security context."""
    annotations = mapping(pod.metadata.get("annotations"))
    if pod.is_template or not annotations:
        return
    own, path = mapping(pod.spec.get("securityContext")), f"{pod.path}.securityContext"
    if _SECCOMP in annotations:
        where = f"{path}.seccompProfile"
        yield from _differs(annotations[_SECCOMP], own.get("seccompProfile"), where)
    windows = mapping(pod.spec.get("os")).get("name") == "windows"
    for container in pod.containers:
        context = mapping(container.tree.get("securityContext"))
        where = f"{container.path}.securityContext"
        seccomp = annotations.get(_SECCOMP_OF + container.name)
        yield from _differs(seccomp, context.get("seccompProfile"), f"{where}.seccompProfile")
        profile = context.get("appArmorProfile") or own.get("appArmorProfile")
        armor = None if windows else annotations.get(_APP_ARMOR_OF + container.name)
        yield from _differs(armor, profile, f"{where}.appArmorProfile")


def _differs(annotation: object, profile: object, path: str) -> Iterator[Problem]:
    if not isinstance(annotation, str) or not isinstance(profile, dict):
        return
    kind = text(profile.get("type"))
    if kind in _TYPES:
        allowed = _TYPES[kind] if "seccomp" in path else _TYPES[kind][:1]
        if annotation not in allowed:
            yield _contradiction(annotation, f"{path}.type")
    elif kind == "Localhost" and not annotation.startswith(_LOCAL):
        yield _contradiction(annotation, f"{path}.type")
    elif kind == "Localhost" and annotation != f"{_LOCAL}{profile.get('localhostProfile')}":
        yield _contradiction(annotation, f"{path}.localhostProfile")


def _contradiction(annotation: str, path: str) -> Problem:
    message = f"the annotation says {shown(annotation)}, and the security context another profile"
    return Problem(message, path, "leave the annotation out")
