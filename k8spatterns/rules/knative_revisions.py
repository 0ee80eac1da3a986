"""Rules for the Pods of Knative's revisions: one port, names of Knative's own, time limits.

https://github.com/knative/specs/blob/main/specs/serving/runtime-contract.md
"""

from __future__ import annotations

from posixpath import normpath
from typing import TYPE_CHECKING

from k8spatterns.rules.knative import TEMPLATED
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained
from k8spatterns.rules.values import duplicates, items, join, listed, set_fields, text, whole
from k8spatterns.syntax.names import dns_label_1035
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_SPEC = "spec.template.spec"
_PROTOCOLS = ("http1", "h2c")
_OWN_PORTS = frozenset({8008, 8012, 8013, 8022, 9090, 9091})
_OWN_NAME = "queue-proxy"
_OWN_VARIABLES = ("K_SERVICE", "K_CONFIGURATION", "K_REVISION")
_OWN_PATHS = frozenset({"/", "/dev", "/dev/log"})
_OF_FEATURES = (
    "affinity",
    "dnsConfig",
    "dnsPolicy",
    "hostAliases",
    "hostIPC",
    "hostNetwork",
    "hostPID",
    "nodeSelector",
    "priorityClassName",
    "runtimeClassName",
    "schedulerName",
    "shareProcessNamespace",
    "tolerations",
    "topologySpreadConstraints",
)
_MOST = {"timeoutSeconds": 600, "containerConcurrency": 1000}


def _spec(manifest: Manifest) -> Tree:
    return chained(manifest.tree, "spec", "template", "spec")


def _containers(manifest: Manifest) -> list[tuple[str, Tree]]:
    found = items(_spec(manifest), "containers")
    return [(f"{_SPEC}.containers[{index}]", container) for index, container in found]


@object_rule("K8S-KN-005", kinds=TEMPLATED, needs=("containers",), webhook=True)
def port_of_a_revision(manifest: Manifest) -> Iterator[Problem]:
    """A revision has one port, over which Knative talks HTTP."""
    containers = _containers(manifest)
    ports = [
        (f"{path}.ports[{index}]", port)
        for path, container in containers
        for index, port in items(container, "ports")
    ]
    if len(containers) > 1 and not ports:
        hint = "write ports: with one containerPort at the container that gets the requests"
        yield Problem("none of the containers has a port", f"{_SPEC}.containers", hint)
    if len(ports) > 1:
        yield Problem("a revision has one port", ports[1][0], "leave out the others")
    for path, port in ports[:1]:
        yield from _port(port, path)


def _port(port: Tree, path: str) -> Iterator[Problem]:
    name, protocol = text(port.get("name")), text(port.get("protocol"))
    if name and name not in _PROTOCOLS:
        message = f"the name of a port says its protocol, and {shown(name)} is none"
        yield Problem(message, f"{path}.name", f"write {join(_PROTOCOLS)}, or leave it out")
    if protocol not in {"", "TCP"}:
        yield Problem("Knative talks over TCP only", f"{path}.protocol", "leave it out")
    number = whole(port.get("containerPort"))
    if number in _OWN_PORTS:
        message = f"{number} is a port of Knative's own container"
        yield Problem(message, f"{path}.containerPort", "listen at another one, such as 8080")


@object_rule("K8S-KN-006", kinds=TEMPLATED, needs=("containers",), webhook=True)
def name_of_knative(manifest: Manifest) -> Iterator[Problem]:
    """Containers and variables of a revision do not have the names that Knative gives its own."""
    containers = _containers(manifest)
    for path, container in containers:
        if container.get("name") == _OWN_NAME:
            message = f"{_OWN_NAME} is the container that Knative adds"
            yield Problem(message, f"{path}.name", "choose another name")
        serves = len(containers) == 1 or bool(listed(container.get("ports")))
        own = (*_OWN_VARIABLES, "PORT") if serves else _OWN_VARIABLES
        for index, variable in items(container, "env"):
            name = text(variable.get("name"))
            if name in own:
                hint = "read what Knative writes, or choose another name"
                yield Problem(f"Knative sets {name} itself", f"{path}.env[{index}].name", hint)


@object_rule(
    "K8S-KN-007",
    kinds=TEMPLATED,
    needs=("responseStartTimeoutSeconds", "idleTimeoutSeconds"),
    webhook=True,
)
def timeouts_contradict(manifest: Manifest) -> Iterator[Problem]:
    """What may last of a request lasts no longer than the request may."""
    spec = _spec(manifest)
    longest = whole(spec.get("timeoutSeconds"))
    for field in ("responseStartTimeoutSeconds", "idleTimeoutSeconds"):
        value = whole(spec.get(field))
        if value is not None and longest and value > longest:
            message = f"{value} s is more than the {longest} s that a request may take"
            yield Problem(message, f"{_SPEC}.{field}", f"write at most {longest}")


@object_rule("K8S-KN-008", kinds=TEMPLATED, severity="warning", needs=_MOST)
def limit_of_the_installation(manifest: Manifest) -> Iterator[Problem]:
    """Time and concurrency of a revision are within what Knative takes as it is installed."""
    spec = _spec(manifest)
    for field, most in _MOST.items():
        value = whole(spec.get(field))
        if value is not None and value > most:
            message = f"{value} is more than {most}, which is the most unless config-defaults says"
            yield Problem(f"{message} otherwise", f"{_SPEC}.{field}", f"write at most {most}")


@object_rule("K8S-KN-009", kinds=TEMPLATED, severity="warning", needs=_OF_FEATURES)
def field_of_a_feature(manifest: Manifest) -> Iterator[Problem]:
    """The Pods of a revision use fields that Knative takes as it is installed."""
    for field in set_fields(_spec(manifest), _OF_FEATURES):
        message = f"Knative takes {field} only where its feature is enabled in config-features"
        yield Problem(message, f"{_SPEC}.{field}", "enable it for the cluster, or leave it out")


@object_rule("K8S-KN-010", kinds=TEMPLATED, needs=("volumes", "volumeMounts"), webhook=True)
def volume_of_a_revision(manifest: Manifest) -> Iterator[Problem]:
    """Every volume of a revision is mounted, each at a path of its own."""
    spec = _spec(manifest)
    mounted = {
        text(mount.get("name"))
        for field in ("containers", "initContainers")
        for _, container in items(spec, field)
        for _, mount in items(container, "volumeMounts")
    }
    for index, volume in items(spec, "volumes"):
        name = text(volume.get("name"))
        if name not in mounted:
            message = f"no container mounts the volume {shown(name)}"
            yield Problem(message, f"{_SPEC}.volumes[{index}].name", "mount it, or leave it out")
    for path, container in _containers(manifest):
        yield from _mounts(container, path)


def _mounts(container: Tree, path: str) -> Iterator[Problem]:
    places = [
        (index, normpath(text(mount.get("mountPath"))))
        for index, mount in items(container, "volumeMounts")
        if text(mount.get("mountPath"))
    ]
    for index, place in places:
        where = f"{path}.volumeMounts[{index}].mountPath"
        if place in _OWN_PATHS:
            yield Problem(f"nothing can be mounted at {place}", where, "choose another path")
        elif not place.startswith("/"):
            yield Problem(f"{shown(place)} is no absolute path", where, f"write /{place}")
    for again, first in duplicates([place for _, place in places]):
        where = f"{path}.volumeMounts[{places[again][0]}].mountPath"
        message = f"volumeMounts[{places[first][0]}] is mounted at {places[first][1]} already"
        yield Problem(message, where, "choose another path")


@object_rule("K8S-KN-011", kinds=TEMPLATED, webhook=True)
def name_of_a_revision(manifest: Manifest) -> Iterator[Problem]:
    """The name of a revision starts with that of its Service or Configuration."""
    metadata = chained(manifest.tree, "spec", "template", "metadata")
    name, owner = text(metadata.get("name")), text(manifest.metadata.get("name"))
    path = "spec.template.metadata.name"
    if not name:
        return
    if refusal := dns_label_1035(name):
        yield Problem(refusal, path)
    elif not owner:
        message = "what gets its name from generateName can't name its revisions"
        yield Problem(message, path, "leave it out")
    elif not name.startswith(f"{owner}-"):
        yield Problem(f"{shown(name)} does not start with {owner}-", path, f"write {owner}-{name}")
