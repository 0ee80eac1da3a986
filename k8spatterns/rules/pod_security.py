"""The controls of the Pod Security Standards that other rules do not look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import security
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import items, listed, mapping, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

    Control = Callable[[Pod], Iterator[Problem]]

# What each control allows, with the version of the standards that it is allowed from.
_SYSCTLS = {
    "kernel.shm_rmid_forced": 0,
    "net.ipv4.ip_local_port_range": 0,
    "net.ipv4.ip_unprivileged_port_start": 0,
    "net.ipv4.tcp_syncookies": 0,
    "net.ipv4.ping_group_range": 0,
    "net.ipv4.ip_local_reserved_ports": 27,
    "net.ipv4.tcp_keepalive_time": 29,
    "net.ipv4.tcp_fin_timeout": 29,
    "net.ipv4.tcp_keepalive_intvl": 29,
    "net.ipv4.tcp_keepalive_probes": 29,
    "net.ipv4.tcp_rmem": 32,
    "net.ipv4.tcp_wmem": 32,
    "net.ipv4.tcp_notsent_lowat": 37,
    "net.ipv4.tcp_slow_start_after_idle": 37,
}
_SELINUX_TYPES = {
    "": 0,
    "container_t": 0,
    "container_init_t": 0,
    "container_kvm_t": 0,
    "container_engine_t": 31,
}
_PROFILES = ("RuntimeDefault", "Localhost")
_APPARMOR = "container.apparmor.security.beta.kubernetes.io/"
_VOLUMES = frozenset(
    {
        "configMap",
        "csi",
        "downwardAPI",
        "emptyDir",
        "ephemeral",
        "image",
        "persistentVolumeClaim",
        "projected",
        "secret",
    }
)
_PROBES = ("livenessProbe", "readinessProbe", "startupProbe")
_HOOKS = ("postStart", "preStop")
_HOST_FIELDS_SINCE = 34
# From this version a Pod with a user namespace of its own may be root in it.
_USER_NAMESPACES_SINCE = 35
# The versions of the restricted level that first had a control.
_SECCOMP_SINCE, _CAPABILITIES_SINCE, _USER_SINCE, _ESCALATION_SINCE = 19, 22, 23, 8
_WINDOWS_SINCE = 25
_NEWEST = 10**6


def _contexts(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield the path and the security context of the Pod and of each container."""
    yield f"{pod.path}.securityContext", mapping(pod.spec.get("securityContext"))
    for container in pod.containers:
        context = mapping(container.tree.get("securityContext"))
        yield f"{container.path}.securityContext", context


def windows_host_process(pod: Pod) -> Iterator[Problem]:
    """A container of Windows does not run as a process of the node."""
    for path, context in _contexts(pod):
        if mapping(context.get("windowsOptions")).get("hostProcess") is True:
            yield Problem("the container is a process of the node", f"{path}.windowsOptions")


def host_ports(pod: Pod) -> Iterator[Problem]:
    """A container takes no port of its node."""
    for container in pod.containers:
        for index, port in items(container.tree, "ports"):
            if port.get("hostPort"):
                message = f"container {shown(container.name)} takes port {port['hostPort']} of the"
                path = f"{container.path}.ports[{index}].hostPort"
                yield Problem(f"{message} node", path, "reach the Pods through a Service")


def app_armor(pod: Pod) -> Iterator[Problem]:
    """AppArmor's profile of the container runtime stays."""
    for path, context in _contexts(pod):
        kind = mapping(context.get("appArmorProfile")).get("type")
        if kind is not None and kind not in _PROFILES:
            message = f"AppArmor's profile is {kind}"
            yield Problem(message, f"{path}.appArmorProfile", "write RuntimeDefault")
    annotations = mapping(pod.metadata.get("annotations"))
    for key, value in annotations.items():
        if key.startswith(_APPARMOR) and not _known_profile(text(value)):
            message, path = f"AppArmor's profile is {value}", f"{pod.metadata_path}.annotations"
            yield Problem(message, path, "write runtime/default")


def _known_profile(value: str) -> bool:
    return value in ("", "runtime/default") or value.startswith("localhost/")


def selinux(pod: Pod, version: int) -> Iterator[Problem]:
    """SELinux has no type, user or role of the Pod's own choice."""
    for path, context in _contexts(pod):
        options = mapping(context.get("seLinuxOptions"))
        kind = text(options.get("type"))
        if version < _SELINUX_TYPES.get(kind, _NEWEST + 1):
            yield Problem(f"SELinux' type is {kind}", f"{path}.seLinuxOptions.type")
        for field in ("user", "role"):
            if options.get(field):
                message = f"SELinux' {field} is {options[field]}"
                yield Problem(message, f"{path}.seLinuxOptions.{field}", "leave it out")


def proc_mount(pod: Pod) -> Iterator[Problem]:
    """The default masks of /proc stay."""
    for path, context in _contexts(pod):
        if context.get("procMount") not in (None, "", "Default"):
            yield Problem("the masks of /proc are taken off", f"{path}.procMount", "leave it out")


def seccomp_off(pod: Pod) -> Iterator[Problem]:
    """System calls are not explicitly unfiltered."""
    for path, context in _contexts(pod):
        kind = mapping(context.get("seccompProfile")).get("type")
        if kind is not None and kind not in _PROFILES:
            message = f"the filter of system calls is {kind}"
            yield Problem(message, f"{path}.seccompProfile.type", "write RuntimeDefault")


def sysctls(pod: Pod, version: int) -> Iterator[Problem]:
    """A Pod sets only kernel parameters that are safe."""
    context = mapping(pod.spec.get("securityContext"))
    for index, item in items(context, "sysctls"):
        name = text(item.get("name"))
        if version < _SYSCTLS.get(name, _NEWEST + 1):
            message = f"the kernel parameter {shown(name)} is not among the safe ones"
            yield Problem(message, f"{pod.path}.securityContext.sysctls[{index}].name")


def probe_hosts(pod: Pod, version: int) -> Iterator[Problem]:
    """A probe or hook asks its own Pod, not another host."""
    if version < _HOST_FIELDS_SINCE:
        return
    for container in pod.containers:
        lifecycle = mapping(container.tree.get("lifecycle"))
        asked = [(name, container.tree.get(name)) for name in _PROBES]
        asked += [(f"lifecycle.{name}", lifecycle.get(name)) for name in _HOOKS]
        for name, handler in asked:
            for way in ("httpGet", "tcpSocket"):
                if mapping(mapping(handler).get(way)).get("host"):
                    path = f"{container.path}.{name}.{way}.host"
                    yield Problem(f"{name} asks another host", path, "leave host out")


def baseline(pod: Pod, version: int | None) -> Iterator[Problem]:
    """Yield what the baseline level forbids.

    Args:
        pod: the Pod.
        version: 36 for that of Kubernetes 1.36; None is the latest.
    """
    since = _NEWEST if version is None else version
    plain: tuple[Control, ...] = (
        windows_host_process,
        security.host_namespaces,
        security.privileged,
        security.capabilities_added,
        security.host_path,
        host_ports,
        app_armor,
        seccomp_off,
    )
    if not _is_own_root(pod, since):
        plain += (proc_mount,)
    for control in plain:
        yield from control(pod)
    for versioned in (selinux, sysctls, probe_hosts):
        yield from versioned(pod, since)


def _is_own_root(pod: Pod, version: int) -> bool:
    """Say whether root in the Pod is nobody on the node, and the standards rely on it."""
    return version >= _USER_NAMESPACES_SINCE and pod.spec.get("hostUsers") is False


def volume_types(pod: Pod) -> Iterator[Problem]:
    """A Pod mounts volumes of the cluster, not storage that it names itself."""
    for index, volume in items(pod.spec, "volumes"):
        kinds = set(volume) - {"name"}
        if kinds and not kinds & _VOLUMES and "hostPath" not in kinds:
            message = f"volume {shown(text(volume.get('name')))} is a {min(kinds)}"
            hint = "mount it through a PersistentVolumeClaim"
            yield Problem(message, f"{pod.path}.volumes[{index}].{min(kinds)}", hint)


def root_user(pod: Pod) -> Iterator[Problem]:
    """No container has the user number 0."""
    for path, context in _contexts(pod):
        if whole(context.get("runAsUser")) == 0:
            yield Problem("the user is 0, which is root", f"{path}.runAsUser", "write 1000")


def more_capabilities(pod: Pod) -> Iterator[Problem]:
    """The one capability that a container may add is to listen on low ports."""
    for path, context in _contexts(pod):
        for index, name in enumerate(listed(mapping(context.get("capabilities")).get("add"))):
            if name != "NET_BIND_SERVICE":
                message = f"the capability {name} is added, and only NET_BIND_SERVICE may be"
                yield Problem(message, f"{path}.capabilities.add[{index}]")


def restricted(pod: Pod, version: int | None = None) -> Iterator[Problem]:
    """Yield what the restricted level forbids beyond the baseline.

    Args:
        pod: the Pod.
        version: 36 for that of Kubernetes 1.36; None is the latest.
    """
    since = _NEWEST if version is None else version
    controls: tuple[Control, ...] = (volume_types,)
    if _is_own_root(pod, since):
        controls += (proc_mount,)  # which the baseline allows here
    else:
        controls += (security.may_run_as_root,)
        controls += (root_user,) if since >= _USER_SINCE else ()
    is_windows = mapping(pod.spec.get("os")).get("name") == "windows"
    if not is_windows or since < _WINDOWS_SINCE:  # which has none of these
        controls += _of_linux(since)
    for control in controls:
        yield from control(pod)


def _of_linux(since: int) -> tuple[Control, ...]:
    """Return the controls that a version of the standards has for Linux."""
    controls: tuple[tuple[int, Control], ...] = (
        (_ESCALATION_SINCE, security.escalation_allowed),
        (_SECCOMP_SINCE, security.seccomp_missing),
        (_CAPABILITIES_SINCE, security.capabilities_kept),
        (_CAPABILITIES_SINCE, more_capabilities),
    )
    return tuple(control for first, control in controls if since >= first)
