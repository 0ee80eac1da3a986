"""What a Pod names and so depends on, as Karmada lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTAINERS = ("initContainers", "containers", "ephemeralContainers")
# Where a volume of each kind names its Secret.
_SECRETS = {
    "azureFile": ("secretName",),
    "cephfs": ("secretRef", "name"),
    "cinder": ("secretRef", "name"),
    "csi": ("nodePublishSecretRef", "name"),
    "flexVolume": ("secretRef", "name"),
    "iscsi": ("secretRef", "name"),
    "rbd": ("secretRef", "name"),
    "scaleIO": ("secretRef", "name"),
    "secret": ("secretName",),
    "storageos": ("secretRef", "name"),
}


def dependencies(spec: dict[str, Any], namespace: str) -> list[dict[str, str]]:
    """Return references to everything that a Pod's spec names, by kind and then by name."""
    found = {
        "ConfigMap": _config_maps(spec),
        "Secret": _secrets(spec),
        "ServiceAccount": _service_accounts(spec),
        "PersistentVolumeClaim": _claims(spec),
    }
    return [
        {"apiVersion": "v1", "kind": kind, "namespace": namespace, "name": name}
        for kind, names in found.items()
        for name in sorted({name for name in names if isinstance(name, str) and name})
    ]


def _config_maps(spec: dict[str, Any]) -> Iterator[Any]:
    yield from _of_containers(spec, "configMapRef", "configMapKeyRef")
    for volume in spec.get("volumes") or []:
        yield _at(volume, "configMap", "name")
        yield from _projected(volume, "configMap")


def _secrets(spec: dict[str, Any]) -> Iterator[Any]:
    for reference in spec.get("imagePullSecrets") or []:
        yield _at(reference, "name")
    yield from _of_containers(spec, "secretRef", "secretKeyRef")
    for volume in spec.get("volumes") or []:
        for kind, path in _SECRETS.items():
            yield _at(volume, kind, *path)
        yield from _projected(volume, "secret")


def _service_accounts(spec: dict[str, Any]) -> Iterator[Any]:
    name = spec.get("serviceAccountName")
    if name != "default":
        yield name


def _claims(spec: dict[str, Any]) -> Iterator[Any]:
    for volume in spec.get("volumes") or []:
        yield _at(volume, "persistentVolumeClaim", "claimName")


def _of_containers(spec: dict[str, Any], whole: str, key: str) -> Iterator[Any]:
    for field in _CONTAINERS:
        for container in spec.get(field) or []:
            for source in container.get("envFrom") or []:
                yield _at(source, whole, "name")
            for variable in container.get("env") or []:
                yield _at(variable, "valueFrom", key, "name")


def _projected(volume: dict[str, Any], kind: str) -> Iterator[Any]:
    for source in _at(volume, "projected", "sources") or []:
        yield _at(source, kind, "name")


def _at(tree: Any, *keys: str) -> Any:
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree
