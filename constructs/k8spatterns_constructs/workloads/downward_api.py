"""`DownwardApi`: what a Pod knows about itself, as variables and as files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns.syntax.names import annotation_key, label_key
from k8spatterns.syntax.paths import relative_path
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns_constructs.workloads.environment import FieldRef, ResourceFieldRef
from k8spatterns_constructs.workloads.volumes import Volume

EnvField: TypeAlias = Literal[
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
]
"""The fields that a variable can have; `DownwardApi.label` and `.annotation` name single keys."""

VolumeField: TypeAlias = Literal[
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "metadata.labels",
    "metadata.annotations",
]
"""The fields that a file can have."""

ResourceField: TypeAlias = Literal[
    "limits.cpu",
    "limits.memory",
    "limits.ephemeral-storage",
    "requests.cpu",
    "requests.memory",
    "requests.ephemeral-storage",
]
"""The requests and limits that a variable or a file can have; huge pages are read by size."""

_BYTES = ("1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei")
_CORES = ("1", "1m")
_HUGE_PAGES = ("limits.hugepages-", "requests.hugepages-")
_MAPS = ("metadata.labels", "metadata.annotations")


class DownwardApi:
    """What a Pod knows about itself, as environment variables and as files.

    `env`, `label`, `annotation` and `resource` give values for `env=` of every workload, and for
    the items of `volume`, which goes to `volumes=`. Variables keep the value that they had at the
    start; files follow changes of labels and annotations.

    See https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
    """

    @staticmethod
    def env(field: EnvField) -> FieldRef:
        """Return a field of the Pod as the value of a variable.

        Args:
            field: such as `metadata.name` or `status.podIP`.

        Raises:
            InvalidConstructError: the API does not give this field to variables.
        """
        if field not in get_args(EnvField):
            raise _unsupported("env", field, get_args(EnvField), _env_hint(field))
        return FieldRef(field_path=field)

    @staticmethod
    def label(key: str) -> FieldRef:
        """Return one label of the Pod, for a variable or a file.

        Raises:
            InvalidConstructError: the key is no key of a label.
        """
        if message := label_key(key):
            raise refusal("DownwardApi.label", message, path="key")
        return FieldRef(field_path=f"metadata.labels['{key}']")

    @staticmethod
    def annotation(key: str) -> FieldRef:
        """Return one annotation of the Pod, for a variable or a file.

        Raises:
            InvalidConstructError: the key is no key of an annotation.
        """
        if message := annotation_key(key):
            raise refusal("DownwardApi.annotation", message, path="key")
        return FieldRef(field_path=f"metadata.annotations['{key}']")

    @staticmethod
    def resource(
        resource: ResourceField | str,
        *,
        divisor: str | int | None = None,
        container: str | None = None,
    ) -> ResourceFieldRef:
        """Return a request or limit of a container, for a variable or a file.

        Args:
            resource: such as `limits.memory`, or `limits.hugepages-2Mi`.
            divisor: the unit of the value, rounded up: `1m` of CPU, `1Mi` of memory; cores and
                bytes by default.
            container: whose it is; in a variable by default its own, in a file it must be said.

        Raises:
            InvalidConstructError: the API does not give this resource, or not in this unit.
        """
        if resource not in get_args(ResourceField) and not resource.startswith(_HUGE_PAGES):
            raise _unsupported("resource", resource, get_args(ResourceField))
        allowed = _CORES if resource.endswith(".cpu") else _BYTES
        if divisor is not None and not _is_one_of(divisor, allowed):
            raise refusal(
                "DownwardApi.resource",
                f"{divisor!r} is no unit of {resource}",
                hint=f"write one of {', '.join(allowed)}",
                path="divisor",
            )
        return ResourceFieldRef(resource=resource, divisor=divisor, container_name=container)

    @staticmethod
    def volume(
        name: str,
        *,
        at: str | None,
        items: Mapping[str, VolumeField | FieldRef | ResourceFieldRef],
        mode: int | None = None,
    ) -> Volume:
        """Return a volume whose files hold fields of the Pod.

        Args:
            name: unique in the Pod.
            at: the directory in the container; None gives the Pod the volume without mounting it.
            items: what each file holds, by its path in the directory: a field, or what `label`,
                `annotation` and `resource` return.
            mode: the permissions of the files, such as `0o400`; 0644 by default.

        Raises:
            InvalidConstructError: a path that leaves the directory, a field that the API does not
                give to files, or a resource without its container.
        """
        files = [_file(path, item, mode) for path, item in items.items()]
        source = k8s.DownwardAPIVolumeSource(items=files)
        return Volume(
            name=name, at=at, read_only=True, source=k8s.Volume(name=name, downward_api=source)
        )


def _file(
    path: str, item: VolumeField | FieldRef | ResourceFieldRef, mode: int | None
) -> k8s.DownwardAPIVolumeFile:
    where = f"items[{path!r}]"
    if message := relative_path(path):
        raise refusal("DownwardApi.volume", message, path=where)
    if isinstance(item, ResourceFieldRef):
        if item.container_name is None:
            raise refusal(
                "DownwardApi.volume",
                "a file is of no container, so the resource must say whose it is",
                hint=f'write DownwardApi.resource("{item.resource}", container="...")',
                path=where,
            )
        return k8s.DownwardAPIVolumeFile(
            path=path, resource_field_ref=item.selector(), mode=mode
        )
    field = item.field_path if isinstance(item, FieldRef) else item
    if field not in get_args(VolumeField) and not field.startswith(tuple(f"{m}[" for m in _MAPS)):
        raise _unsupported("volume", field, get_args(VolumeField), path=where)
    selector = k8s.ObjectFieldSelector(field_path=field)
    return k8s.DownwardAPIVolumeFile(path=path, field_ref=selector, mode=mode)


def _env_hint(field: str) -> str:
    """Return what to write for a field that only looks like one for variables."""
    if field in _MAPS:
        one = "label" if field.endswith("labels") else "annotation"
        return f'write DownwardApi.{one}("...") for one of them, or DownwardApi.volume(...) for all'
    for one, prefix in (("label", "metadata.labels['"), ("annotation", "metadata.annotations['")):
        if field.startswith(prefix):
            key = field.removeprefix(prefix).removesuffix("']")
            return f'write DownwardApi.{one}("{key}")'
    return ""


def _unsupported(
    method: str, field: str, known: tuple[str, ...], hint: str = "", path: str = ""
) -> Exception:
    return refusal(
        f"DownwardApi.{method}",
        f"the API does not give {field!r} here",
        hint=hint or f"write one of {', '.join(known)}",
        path=path or ("resource" if method == "resource" else "field"),
    )


def _is_one_of(divisor: str | int, allowed: tuple[str, ...]) -> bool:
    amount = parse_quantity(divisor)
    return amount is not None and amount in [parse_quantity(unit) for unit in allowed]
