"""`BackupHook`: commands that run in Pods before and after they are backed up."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api import velero
from k8spatterns.types import DnsLabel, Duration, Many
from k8spatterns.value import Value
from k8spatterns_constructs.recovery.filters import VeleroScope, names, selector
from k8spatterns_constructs.recovery.velero_object import go_duration

OnError = Literal["Continue", "Fail"]


class BackupExec(Value):
    """A command that Velero runs in a container of a Pod.

    Fields:
        command: the program and its arguments; no shell is started for it.
        container: by default the Pod's first one.
        on_error: what a failure does to the backup: `Fail` (Velero's default) or `Continue`.
        timeout: a duration; Velero's 30 seconds by default.

    See https://velero.io/docs/main/backup-hooks/
    """

    command: Annotated[Many[str], MinLen(1)]
    container: DnsLabel | None = None
    on_error: OnError | None = None
    timeout: Duration | None = None

    def hook(self) -> velero.velero_v1.BackupSpecHooksResourcesPost:
        """Return the hook as the API has it."""
        return velero.velero_v1.BackupSpecHooksResourcesPost(
            exec=velero.velero_v1.BackupSpecHooksResourcesPostExec(
                command=list(self.command),
                container=self.container,
                on_error=self.on_error,
                timeout=go_duration(self.timeout),
            )
        )


class BackupHook(VeleroScope):
    """Commands that run in the Pods that it selects, before and after they are backed up.

    Fields:
        name: of the hook, for Velero's log.
        pre: run before the Pod and its volumes are backed up, such as what flushes a database.
        post: run afterwards.

    Raises:
        InvalidConstructError: neither `pre` nor `post`.

    See https://velero.io/docs/main/backup-hooks/
    """

    name: str
    pre: Many[BackupExec] = ()
    post: Many[BackupExec] = ()

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if not (self.pre or self.post):
            raise ValueError("the hook runs nothing\nhint: write pre=[BackupExec(command=[...])]")
        return self

    def resource(self) -> velero.velero_v1.BackupSpecHooksResources:
        """Return the hook as the API has it."""
        return velero.velero_v1.BackupSpecHooksResources(
            name=self.name,
            included_namespaces=names(self.included_namespaces),
            excluded_namespaces=names(self.excluded_namespaces),
            included_resources=names(self.included_resources),
            excluded_resources=names(self.excluded_resources),
            label_selector=selector(self.label_selector),
            pre=[step.hook() for step in self.pre] or None,
            post=[step.hook() for step in self.post] or None,
        )
