"""`DownwardApi`: what a Pod knows about itself, as variables and as files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns.syntax.names import annotation_key, label_key
from k8spatterns.syntax.paths import local_file
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.resources import resource_name
from k8spatterns.value import Value
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
"""The requests and limits that a variable or a file can have; `huge_pages` gives the others."""

_BYTES = ("1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei")
_CORES = ("1", "1m")
_MAPS = ("metadata.labels", "metadata.annotations")


class DownwardApi(Value):
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
        resource: ResourceField,
        *,
        divisor: str | int | None = None,
        container: str | None = None,
    ) -> ResourceFieldRef:
        """Return a request or limit of a container, for a variable or a file.

        Args:
            resource: such as `limits.memory`.
            divisor: the unit of the value, rounded up: `1m` of CPU, `1Mi` of memory; cores and
                bytes by default.
            container: whose it is; in a variable by default its own, in a file it must be said.

        Raises:
            InvalidConstructError: the API does not give this resource, or not in this unit.
        """
        if resource not in get_args(ResourceField):
            raise _unsupported("resource", resource, get_args(ResourceField))
        allowed = _CORES if resource.endswith(".cpu") else _BYTES
        _check_unit("resource", resource, divisor, allowed)
        return ResourceFieldRef(resource=resource, divisor=divisor, container_name=container)

    @staticmethod
    def huge_pages(
        size: str,
        *,
        of: Literal["limits", "requests"] = "limits",
        divisor: str | int | None = None,
        container: str | None = None,
    ) -> ResourceFieldRef:
        """Return the huge pages of a container, for a variable or a file.

        Args:
            size: of one page, such as `2Mi`.
            of: `limits` by default; `requests` is the same amount.
            divisor: the unit of the value, such as `1Mi`; bytes by default.
            container: whose they are; in a variable by default its own, in a file it must be said.

        Raises:
            InvalidConstructError: no size of pages, or not in this unit.
        """
        resource = f"hugepages-{size}"
        if message := resource_name(resource):
            raise refusal("DownwardApi.huge_pages", message, path="size")
        _check_unit("huge_pages", resource, divisor, _BYTES)
        return ResourceFieldRef(
            resource=f"{of}.{resource}", divisor=divisor, container_name=container
        )

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
    if message := local_file(path):
        raise refusal("DownwardApi.volume", message, path=where)
    if isinstance(item, ResourceFieldRef):
        if item.container_name is None:
            raise refusal(
                "DownwardApi.volume",
                "a file is of no container, so the resource must say whose it is",
                hint='add container="..."',
                path=where,
            )
        return k8s.DownwardAPIVolumeFile(path=path, resource_field_ref=item.selector(), mode=mode)
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


def _check_unit(
    method: str, resource: str, divisor: str | int | None, allowed: tuple[str, ...]
) -> None:
    if divisor is not None and not _is_one_of(divisor, allowed):
        raise refusal(
            f"DownwardApi.{method}",
            f"{divisor!r} is no unit of {resource}",
            hint=f"write one of {', '.join(allowed)}",
            path="divisor",
        )


def _is_one_of(divisor: str | int, allowed: tuple[str, ...]) -> bool:
    amount = parse_quantity(divisor)
    return amount is not None and amount in [parse_quantity(unit) for unit in allowed]
