"""The fields of Pods that several rules look at, for `looks_at` of `@pod_rule`."""

from __future__ import annotations

_LISTS = ("containers", "initContainers", "ephemeralContainers")


def of_containers(*fields: str) -> tuple[str, ...]:
    """Return the paths of fields of every container, and of what makes one a sidecar."""
    paths = {f"{containers}.{field}" for containers in _LISTS for field in fields}
    return (*sorted(paths | {"initContainers.restartPolicy"}),)


#: What containers, the Pod as a whole and its overhead request and may use.
RESOURCES = (*of_containers("resources"), "overhead", "resources")
#: The ports of containers, and what asks for them.
PORTS = of_containers("ports", "lifecycle", "livenessProbe", "readinessProbe", "startupProbe")
#: The variables of containers.
ENV = of_containers("env", "envFrom")
#: Where containers see volumes.
MOUNTS = of_containers("volumeDevices", "volumeMounts")
#: The security contexts of containers and of the Pod.
CONTEXTS = (*of_containers("securityContext"), "securityContext")
