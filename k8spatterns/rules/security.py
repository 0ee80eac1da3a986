"""Rules about what Pods may do: the Pod Security Standards and what linters ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, listed, mapping, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree

_HOST = ("hostNetwork", "hostPID", "hostIPC")
# The additions that the baseline of the Pod Security Standards allows.
_BASELINE = frozenset(
    {
        "AUDIT_WRITE",
        "CHOWN",
        "DAC_OVERRIDE",
        "FOWNER",
        "FSETID",
        "KILL",
        "MKNOD",
        "NET_BIND_SERVICE",
        "SETFCAP",
        "SETGID",
        "SETPCAP",
        "SETUID",
        "SYS_CHROOT",
    }
)
_SOCKETS = ("docker.sock", "containerd.sock", "crio.sock")


@pod_rule("K8S-SEC-001", severity="warning", restricted="error", needs=_HOST)
def host_namespaces(pod: Pod) -> Iterator[Problem]:
    """A Pod in the namespaces of its node sees and reaches what is not its own."""
    for field in _HOST:
        if pod.spec.get(field) is True:
            yield Problem(f"{field} shares the node with the Pod", f"{pod.path}.{field}")


def _contexts(pod: Pod) -> Iterator[tuple[Container, str, Tree]]:
    for container in pod.containers:
        context = mapping(container.tree.get("securityContext"))
        yield container, f"{container.path}.securityContext", context


@pod_rule("K8S-SEC-002", severity="warning", restricted="error", needs=("privileged",))
def privileged(pod: Pod) -> Iterator[Problem]:
    """A privileged container is root on the node."""
    for container, path, context in _contexts(pod):
        if context.get("privileged") is True:
            message = f"container {shown(container.name)} is privileged"
            yield Problem(message, f"{path}.privileged", "add the one capability that it needs")


@pod_rule("K8S-SEC-003", severity="warning", restricted="error", needs=("hostPath",))
def host_path(pod: Pod) -> Iterator[Problem]:
    """A directory of the node in a Pod is a way out of it."""
    for index, volume in items(pod.spec, "volumes"):
        path = text(mapping(volume.get("hostPath")).get("path"))
        if path:
            what = "the container runtime's socket" if path.endswith(_SOCKETS) else "of the node"
            message = f"volume {shown(text(volume.get('name')))} is {path}, {what}"
            yield Problem(message, f"{pod.path}.volumes[{index}].hostPath")


@pod_rule("K8S-SEC-004", severity="warning", restricted="error", needs=("add",))
def capabilities_added(pod: Pod) -> Iterator[Problem]:
    """Few capabilities are harmless."""
    for _, path, context in _contexts(pod):
        for index, name in enumerate(listed(mapping(context.get("capabilities")).get("add"))):
            if isinstance(name, str) and name.removeprefix("CAP_") not in _BASELINE:
                message = f"the capability {name} goes beyond the baseline"
                yield Problem(message, f"{path}.capabilities.add[{index}]")


@pod_rule("K8S-SEC-005", severity=None, restricted="error")
def escalation_allowed(pod: Pod) -> Iterator[Problem]:
    """A container does not gain privileges that its process did not start with."""
    for container, path, context in _contexts(pod):
        if context.get("allowPrivilegeEscalation") is not False:
            message = f"container {shown(container.name)} may gain privileges"
            hint = "write allowPrivilegeEscalation: false"
            yield Problem(message, f"{path}.allowPrivilegeEscalation", hint)


@pod_rule("K8S-SEC-006", severity=None, restricted="error")
def may_run_as_root(pod: Pod) -> Iterator[Problem]:
    """A container does not run as root."""
    for container, path, context in _contexts(pod):
        if _effective(pod, context, "runAsNonRoot") is not True:
            message = f"container {shown(container.name)} may run as root"
            yield Problem(message, f"{path}.runAsNonRoot", "write runAsNonRoot: true")


@pod_rule("K8S-SEC-007", severity=None, restricted="error")
def capabilities_kept(pod: Pod) -> Iterator[Problem]:
    """A container gives up the capabilities that it does not need."""
    for container, path, context in _contexts(pod):
        if "ALL" not in listed(mapping(context.get("capabilities")).get("drop")):
            message = f"container {shown(container.name)} keeps the default capabilities"
            yield Problem(message, f"{path}.capabilities.drop", "write drop: [ALL]")


@pod_rule("K8S-SEC-008", severity=None, restricted="error")
def seccomp_missing(pod: Pod) -> Iterator[Problem]:
    """System calls are filtered."""
    for container, path, context in _contexts(pod):
        profile = mapping(_effective(pod, context, "seccompProfile"))
        if profile.get("type") not in ("RuntimeDefault", "Localhost"):
            message = f"container {shown(container.name)} may make any system call"
            hint = "write seccompProfile: {type: RuntimeDefault}"
            yield Problem(message, f"{path}.seccompProfile", hint)


@pod_rule("K8S-SEC-009", severity=None, restricted="warning")
def root_file_system_writable(pod: Pod) -> Iterator[Problem]:
    """A container writes into its volumes only."""
    for container, path, context in _contexts(pod):
        if context.get("readOnlyRootFilesystem") is not True:
            message = f"container {shown(container.name)} can write to its own image"
            hint = "write readOnlyRootFilesystem: true, and mount an emptyDir where it writes"
            yield Problem(message, f"{path}.readOnlyRootFilesystem", hint)


@pod_rule("K8S-SEC-010", severity=None, restricted="warning")
def default_service_account(pod: Pod) -> Iterator[Problem]:
    """A workload has a ServiceAccount of its own, or no token."""
    name = text(pod.spec.get("serviceAccountName")) or "default"
    if name == "default" and pod.spec.get("automountServiceAccountToken") is not False:
        message = "the Pod gets the token of the ServiceAccount that everybody shares"
        hint = "write automountServiceAccountToken: false, or a serviceAccountName"
        yield Problem(message, f"{pod.path}.serviceAccountName", hint)


def _effective(pod: Pod, context: Tree, field: str) -> Any:
    """Return the container's own setting, else the Pod's."""
    own = context.get(field)
    return mapping(pod.spec.get("securityContext")).get(field) if own is None else own
