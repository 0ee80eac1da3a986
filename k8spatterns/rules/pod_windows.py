"""Rules for Pods of one operating system, and for the options of Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.pod_contexts import container_contexts, contexts_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import checked, mapping, set_fields
from k8spatterns.syntax.names import dns_subdomain
from k8spatterns.syntax.windows import user_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_LARGEST_SPEC = 64 * 1024
# Fields of Linux, by where they stand.
_OF_POD = ("hostUsers", "shareProcessNamespace", "resources")
_TRUE_OF_POD = ("hostPID", "hostIPC")
_OF_POD_CONTEXT = (
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "fsGroup",
    "fsGroupChangePolicy",
    "runAsUser",
    "runAsGroup",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "seLinuxChangePolicy",
)
_OF_CONTEXT = (
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount",
    "runAsUser",
    "runAsGroup",
)


@pod_rule("K8S-POD-027", needs=("os",))
def fields_of_other_system(pod: Pod) -> Iterator[Problem]:
    """A Pod for one operating system has none of the settings of the other."""
    system = pod.spec.get("os")
    if not isinstance(system, dict):
        return
    name, path = system.get("name"), f"{pod.path}.os"
    if not name:
        yield Problem("name is missing", f"{path}.name", "write linux or windows")
    elif name == "windows":
        yield from _windows(pod)
    elif name == "linux":
        for where, context in contexts_of(pod):
            if context.get("windowsOptions") is not None:
                yield _misplaced(f"{where}.windowsOptions", "linux")
    else:
        yield Problem(f"{name} is no operating system of Pods", path, "write linux or windows")


def _misplaced(path: str, system: str) -> Problem:
    field = path.rpartition(".")[2]
    return Problem(f"{field} can't be set in a Pod for {system}", path, "leave it out")


def _windows(pod: Pod) -> Iterator[Problem]:
    given = [field for field in _TRUE_OF_POD if pod.spec.get(field) is True]
    for field in set_fields(pod.spec, _OF_POD) + given:
        yield _misplaced(f"{pod.path}.{field}", "windows")
    own, path = mapping(pod.spec.get("securityContext")), f"{pod.path}.securityContext"
    sysctls = ["sysctls"] if own.get("sysctls") else []
    for field in set_fields(own, _OF_POD_CONTEXT) + sysctls:
        yield _misplaced(f"{path}.{field}", "windows")
    for where, context in container_contexts(pod):
        for field in set_fields(context, _OF_CONTEXT):
            yield _misplaced(f"{where}.{field}", "windows")


@pod_rule("K8S-POD-028", needs=("windowsOptions",))
def windows_options_invalid(pod: Pod) -> Iterator[Problem]:
    """The options of Windows name a user and a GMSA credential in their forms."""
    for path, context in contexts_of(pod):
        options = mapping(context.get("windowsOptions"))
        for field, check in _CHECKS.items():
            yield from checked(check, options.get(field), f"{path}.windowsOptions.{field}")


def _credential_spec(text: str) -> str | None:
    if not text:
        return "gmsaCredentialSpec must not be empty"
    if len(text.encode()) > _LARGEST_SPEC:
        return f"gmsaCredentialSpec has at most {_LARGEST_SPEC} bytes"
    return None


_CHECKS: dict[str, Callable[[str], str | None]] = {
    "gmsaCredentialSpecName": dns_subdomain,
    "gmsaCredentialSpec": _credential_spec,
    "runAsUserName": user_name,
}


@pod_rule("K8S-POD-029", needs=("hostProcess",))
def host_processes(pod: Pod) -> Iterator[Problem]:
    """Either all containers of a Pod are processes of a Windows host or none is."""
    own = _host_process(mapping(pod.spec.get("securityContext")))
    hosts = 0
    for container in pod.containers:
        inner = _host_process(mapping(container.tree.get("securityContext")))
        if own is not None and inner is not None and own != inner:
            path = f"{container.path}.securityContext.windowsOptions.hostProcess"
            yield Problem("hostProcess differs from that of the Pod", path, "write it once")
        hosts += (own if inner is None else inner) is True
    if hosts and hosts != len(pod.containers):
        yield Problem("some containers are processes of the host, and others are not", pod.path)
    if hosts and pod.spec.get("hostNetwork") is not True:
        message = "processes of the host need hostNetwork: true"
        yield Problem(message, f"{pod.path}.hostNetwork", "write hostNetwork: true")


def _host_process(context: Tree) -> Any:
    return mapping(context.get("windowsOptions")).get("hostProcess")
