"""`SyncOptions`: how Argo CD applies and removes objects; for an Application, or for an object."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.value import Value

Confirmed: TypeAlias = bool | Literal["confirm"]

_OTHER_NAMES: Mapping[str, str] = {"replace_objects": "Replace", "schema_validation": "Validate"}


class SyncOptions(Value):
    """How Argo CD applies and removes objects.

    It is a field of `ArgoSyncPolicy`, for all objects of an Application, and of `ObjectSync`, for
    those of a construct. What is left out is as Argo CD has it by default.

    Fields:
        prune: whether objects that are no longer wanted are removed; `confirm` asks before.
        delete: whether objects are removed with the Application; `confirm` asks before.
        prune_last: whether that comes after everything else; False by default.
        prune_propagation_policy: how dependents of a removed object go; `foreground` by default.
        apply_out_of_sync_only: whether only what differs is applied; False by default.
        server_side_apply: as with `kubectl apply --server-side`; False by default. It also takes
            objects of more than 256 KiB.
        client_side_apply_migration: whether fields change their owner to match; True by default.
        replace_objects: the option `Replace`: whether objects are replaced and not patched, which
            may recreate them; False by default.
        force: whether objects are deleted and made again, which takes `replace_objects`; False by
            default.
        create_namespace: whether the destination's namespace is made; False by default.
        fail_on_shared_resource: whether an object of another Application is an error; False by
            default.
        respect_ignore_differences: whether `ignore_differences` also counts while applying; False
            by default.
        skip_dry_run_on_missing_resource: whether a kind may be missing that a controller installs
            later; False by default.
        schema_validation: the option `Validate`: False leaves out the check of `kubectl`.

    Raises:
        InvalidConstructError: `replace_objects` beside `server_side_apply`, which it overrules, or
            `force` without `replace_objects`.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
    """

    # The options that mean something only for a whole Application.
    OF_APPLICATIONS: ClassVar[frozenset[str]] = frozenset(
        {
            "prune_propagation_policy",
            "apply_out_of_sync_only",
            "create_namespace",
            "fail_on_shared_resource",
            "respect_ignore_differences",
        }
    )

    prune: Confirmed | None = None
    delete: Confirmed | None = None
    prune_last: bool | None = None
    prune_propagation_policy: Literal["foreground", "background", "orphan"] | None = None
    apply_out_of_sync_only: bool | None = None
    server_side_apply: bool | None = None
    client_side_apply_migration: bool | None = None
    replace_objects: bool | None = None
    force: bool | None = None
    create_namespace: bool | None = None
    fail_on_shared_resource: bool | None = None
    respect_ignore_differences: bool | None = None
    skip_dry_run_on_missing_resource: bool | None = None
    schema_validation: bool | None = None

    @model_validator(mode="after")
    def _one_way_to_apply(self) -> Self:
        if self.replace_objects and self.server_side_apply:
            raise ValueError(
                "replace_objects overrules server_side_apply\nhint: keep one of the two"
            )
        if self.force and not self.replace_objects:
            raise ValueError(
                "force only means something with replace_objects\nhint: add replace_objects=True"
            )
        return self

    def written(self) -> list[str]:
        """Return the options as Argo CD reads them, such as `CreateNamespace=true`."""
        return [f"{_name(field)}={_text(value)}" for field, value in self.given()]

    def given(self) -> Iterator[tuple[str, bool | str]]:
        """Yield the fields that have a value."""
        for field in type(self).model_fields:
            value = getattr(self, field)
            if value is not None:
                yield field, value


def _name(field: str) -> str:
    other = _OTHER_NAMES.get(field)
    return other or "".join(word.capitalize() for word in field.split("_"))


def _text(value: Confirmed | str) -> str:
    return value if isinstance(value, str) else str(value).lower()
