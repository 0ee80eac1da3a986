"""`SyncWave`, `SyncHook` and `ObjectSync`: when and how Argo CD applies what a construct makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from k8spatterns.override import JsonPatch, Override
from k8spatterns.types import Many
from k8spatterns_constructs.gitops.sync_options import SyncOptions

Phase: TypeAlias = Literal[
    "PreSync", "Sync", "PostSync", "SyncFail", "PreDelete", "PostDelete", "Skip"
]
HookDeletion: TypeAlias = Literal["HookSucceeded", "HookFailed", "BeforeHookCreation"]

_PREFIX = "argocd.argoproj.io"
_WHAT_IT_MAKES = "hint: leave merge and patch out; the annotations are the patch"


class ArgoAnnotations(Override):
    """An override that only sets annotations for Argo CD; the base of those.

    It goes into `overrides` of any construct, into `Chart.override`, and its `annotations()` go
    into the metadata of a typed API object.

    Fields:
        kind: of the objects that it is about; `*`, every kind that the construct makes, by default.
        merge, patch: not for the user; they follow from the other fields.

    Raises:
        InvalidConstructError: `merge` or `patch` are given.
    """

    kind: str = "*"
    merge: Mapping[str, Any] | None = Field(default=None, repr=False)
    patch: Many[JsonPatch] = Field(default=(), repr=False)

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        """Make the patch, in place of asking the user for one."""
        if self.merge is not None or self.patch:
            raise ValueError(f"{type(self).__name__} writes its patch itself\n{_WHAT_IT_MAKES}")
        merge = {"metadata": {"annotations": self.annotations()}}
        object.__setattr__(self, "merge", merge)  # the model is frozen for everybody else
        return self

    def annotations(self) -> dict[str, str]:
        """Return the annotations, for the metadata of a typed API object."""
        raise NotImplementedError


class SyncWave(ArgoAnnotations):
    """The wave in which Argo CD applies what a construct makes: `overrides=[SyncWave(wave=-1)]`.

    Fields:
        wave: lower ones come first, and each waits until the one before is healthy; Argo CD takes
            0 where nothing is said.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
    """

    wave: int

    def annotations(self) -> dict[str, str]:
        """Return the annotations, for the metadata of a typed API object."""
        return {f"{_PREFIX}/sync-wave": str(self.wave)}


class SyncHook(ArgoAnnotations):
    """A phase of a sync in which Argo CD applies what a construct makes, such as a migration Job.

    Fields:
        phase: `PreSync`, `Sync`, `PostSync`, `SyncFail`, `PreDelete`, `PostDelete`; `Skip` leaves
            the objects out.
        delete: when they are removed: `HookSucceeded`, `HookFailed`, `BeforeHookCreation`, or
            several of them; Argo CD takes `BeforeHookCreation` where nothing is said.

    Raises:
        InvalidConstructError: the same phase of removal twice, or one for what is skipped.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
    """

    phase: Phase
    delete: HookDeletion | Many[HookDeletion] | None = None

    @model_validator(mode="after")
    def _deletions_once(self) -> Self:
        deletions = self._deletions()
        if self.phase == "Skip" and deletions:
            raise ValueError("what is skipped is never applied\nhint: leave delete out")
        if len(set(deletions)) < len(deletions):
            raise ValueError(f"delete names {deletions[0]} twice\nhint: name it once")
        return self

    def annotations(self) -> dict[str, str]:
        """Return the annotations, for the metadata of a typed API object."""
        found = {f"{_PREFIX}/hook": str(self.phase)}
        if deletions := self._deletions():
            found[f"{_PREFIX}/hook-delete-policy"] = ",".join(deletions)
        return found

    def _deletions(self) -> list[str]:
        if self.delete is None:
            return []
        return [self.delete] if isinstance(self.delete, str) else list(self.delete)


class ObjectSync(ArgoAnnotations):
    """How Argo CD applies, compares and removes what a construct makes.

    Fields:
        options: those of `SyncOptions` that are about single objects; none by default.
        ignore_extraneous: whether objects that are only in the cluster leave the Application in
            sync; False by default.
        server_side_diff: whether the API server computes differences; the Application's choice by
            default.

    Raises:
        InvalidConstructError: nothing is given, or an option that is about whole Applications.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/compare-options/
    """

    options: SyncOptions | None = None
    ignore_extraneous: bool = False
    server_side_diff: bool | None = None

    @model_validator(mode="after")
    def _of_objects(self) -> Self:
        for field, _ in self.options.given() if self.options else ():
            if field in SyncOptions.OF_APPLICATIONS:
                raise ValueError(
                    f"{field} is about whole Applications\n"
                    f"hint: ArgoSyncPolicy(options=SyncOptions({field}=...))"
                )
        if not self.annotations():
            raise ValueError("nothing is said\nhint: options=SyncOptions(prune=False)")
        return self

    def annotations(self) -> dict[str, str]:
        """Return the annotations, for the metadata of a typed API object."""
        compare = ["IgnoreExtraneous"] if self.ignore_extraneous else []
        if self.server_side_diff is not None:
            compare.append(f"ServerSideDiff={str(self.server_side_diff).lower()}")
        written = {
            f"{_PREFIX}/sync-options": ",".join(self.options.written() if self.options else ()),
            f"{_PREFIX}/compare-options": ",".join(compare),
        }
        return {key: value for key, value in written.items() if value}
