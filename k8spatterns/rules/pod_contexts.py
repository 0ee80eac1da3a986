"""Rules for security contexts: numbers, profiles, kernel parameters, contradictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.pod_parts import CONTEXTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, listed, mapping, text, whole
from k8spatterns.syntax.paths import relative_path
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.sysctl import namespace_of, sysctl_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_HIGHEST_ID = 2**31 - 1
_LONGEST_PROFILE = 4095
_NEEDS = ("securityContext",)


def contexts_of(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, security context) of the Pod and of its containers, where there is one."""
    own = pod.spec.get("securityContext")
    if isinstance(own, dict):
        yield f"{pod.path}.securityContext", own
    yield from container_contexts(pod)


def container_contexts(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, security context) of the containers that have one."""
    for container in pod.containers:
        context = container.tree.get("securityContext")
        if isinstance(context, dict):
            yield f"{container.path}.securityContext", context


@pod_rule("K8S-POD-014", needs=("allowPrivilegeEscalation",), looks_at=CONTEXTS)
def security_contradicts(pod: Pod) -> Iterator[Problem]:
    """A container that is privileged can't be denied to gain privileges."""
    for path, context in container_contexts(pod):
        if context.get("allowPrivilegeEscalation") is not False:
            continue
        added = listed(mapping(context.get("capabilities")).get("add"))
        causes = ["privileged"] if context.get("privileged") is True else []
        for cause in causes + ["CAP_SYS_ADMIN"] * ("CAP_SYS_ADMIN" in added):
            message = f"allowPrivilegeEscalation can't be false with {cause}"
            yield Problem(message, path, "set it to true, or give up the privilege")


@pod_rule("K8S-POD-015", needs=("shareProcessNamespace",))
def shared_namespaces(pod: Pod) -> Iterator[Problem]:
    """A Pod shares the processes of its containers or those of the host, not both."""
    if pod.spec.get("shareProcessNamespace") is True and pod.spec.get("hostPID") is True:
        message = "shareProcessNamespace and hostPID can't both be true"
        # The server keeps the field in the security context, and names it so.
        path = f"{pod.path}.securityContext.shareProcessNamespace"
        yield Problem(message, path, "set one of them")


@pod_rule("K8S-POD-016", severity="warning", needs=("runAsNonRoot",), looks_at=CONTEXTS)
def root_refused(pod: Pod) -> Iterator[Problem]:
    """A container that must not run as root can't have the user 0."""
    own = pod.spec.get("securityContext")
    base = own if isinstance(own, dict) else {}
    for container in pod.containers:
        context = container.tree.get("securityContext")
        merged = {**base, **(context if isinstance(context, dict) else {})}
        if merged.get("runAsNonRoot") is True and merged.get("runAsUser") in (0, "0"):
            message = "runAsNonRoot refuses the user 0: the container will not start"
            path = f"{container.path}.securityContext.runAsUser"
            yield Problem(message, path, "write another user, such as 65532")


@pod_rule(
    "K8S-POD-017",
    needs=("runAsUser", "runAsGroup", "fsGroup", "supplementalGroups"),
    looks_at=CONTEXTS,
)
def ids_out_of_range(pod: Pod) -> Iterator[Problem]:
    """User and group numbers are 0 to 2147483647."""
    for path, context in contexts_of(pod):
        for field in ("runAsUser", "runAsGroup", "fsGroup"):
            yield from _id(context.get(field), f"{path}.{field}")
        for index, group in enumerate(listed(context.get("supplementalGroups"))):
            yield from _id(group, f"{path}.supplementalGroups[{index}]")


def _id(value: Any, path: str) -> Iterator[Problem]:
    number = whole(value)
    if number is not None and not 0 <= number <= _HIGHEST_ID:
        message = f"{number} is not a user or group; 0 to {_HIGHEST_ID} is allowed"
        yield Problem(message, path)


@pod_rule("K8S-POD-018", needs=("seccompProfile", "appArmorProfile"), looks_at=CONTEXTS)
def profile_contradicts(pod: Pod) -> Iterator[Problem]:
    """Only a Localhost profile, and every Localhost profile, names its file."""
    for path, context in contexts_of(pod):
        for field in ("seccompProfile", "appArmorProfile"):
            profile = context.get(field)
            if isinstance(profile, dict):
                yield from _profile(profile, f"{path}.{field}", seccomp=field == "seccompProfile")


def _profile(profile: Tree, path: str, *, seccomp: bool) -> Iterator[Problem]:
    kind, file = text(profile.get("type")), profile.get("localhostProfile")
    where = f"{path}.localhostProfile"
    if not kind:
        yield Problem("type is missing", f"{path}.type", "write RuntimeDefault")
    elif kind != "Localhost":
        if file is not None:
            yield Problem(f"the profile type {kind} takes no localhostProfile", where)
    elif file is None or (file == "" and not seccomp):
        yield Problem("the profile type Localhost needs a localhostProfile", where)
    else:
        refusal = relative_path(text(file)) if seccomp else _app_armor_file(text(file))
        if refusal:
            yield Problem(refusal, where)


def _app_armor_file(name: str) -> str | None:
    if name != name.strip():
        return f"{shown(name)} has white space around it"
    if len(name.encode()) > _LONGEST_PROFILE:
        return f"a profile's name has at most {_LONGEST_PROFILE} bytes"
    return None


@pod_rule("K8S-POD-024", needs=("procMount",))
def proc_unmasked(pod: Pod) -> Iterator[Problem]:
    """The masks of /proc come off only in a user namespace of the Pod's own."""
    if pod.spec.get("hostUsers") is False:
        return
    for path, context in container_contexts(pod):
        if context.get("procMount") == "Unmasked":
            message = "procMount Unmasked needs a user namespace of the Pod's own"
            yield Problem(message, f"{path}.procMount", "write hostUsers: false in the Pod's spec")


@pod_rule("K8S-POD-025", needs=("sysctls",))
def sysctl_invalid(pod: Pod) -> Iterator[Problem]:
    """A kernel parameter has a name, once, and belongs to a namespace of the Pod."""
    context = mapping(pod.spec.get("securityContext"))
    path = f"{pod.path}.securityContext.sysctls"
    names = [text(item.get("name")) for _, item in items(context, "sysctls")]
    for index, name in enumerate(names):
        refusal = sysctl_name(name) or _of_host(pod.spec, name)
        if refusal:
            yield Problem(refusal, f"{path}[{index}].name")
    for index, first in duplicates(name or None for name in names):
        message = f"{shown(names[index])} is set already, in {path}[{first}]"
        yield Problem(message, f"{path}[{index}].name", "keep one of them")


def _of_host(spec: Tree, name: str) -> str | None:
    for field, namespace in (("hostNetwork", "net"), ("hostIPC", "ipc")):
        if spec.get(field) is True and namespace_of(name) == namespace:
            return f"{shown(name)} can't be set in the namespace of the host ({field}: true)"
    return None


@pod_rule("K8S-POD-026", needs=("hostUsers",))
def user_namespace_contradicts(pod: Pod) -> Iterator[Problem]:
    """A Pod with a user namespace of its own has the other namespaces of its own, too."""
    if pod.spec.get("hostUsers") is not False:
        return
    # The server writes two of them so.
    for field, name in (
        ("hostNetwork", "hostNetwork"),
        ("hostPID", "HostPID"),
        ("hostIPC", "HostIPC"),
    ):
        if pod.spec.get(field) is True:
            message = f"{field} can't be true while hostUsers is false"
            yield Problem(message, f"{pod.path}.{name}", "give up one of them")
