"""`RestoreHook`: what runs in Pods that a restore brings back."""

from __future__ import annotations

from typing import Annotated, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api import k8s, to_plain, velero
from k8spatterns.types import DnsLabel, Duration, Many
from k8spatterns.value import Value
from k8spatterns_constructs.recovery.backup_hooks import OnError
from k8spatterns_constructs.recovery.filters import VeleroScope, names, selector
from k8spatterns_constructs.recovery.velero_object import go_duration


class RestoreExec(Value):
    """A command that Velero runs in a container of a restored Pod, once it runs.

    Fields:
        command: the program and its arguments; no shell is started for it.
        container: by default the Pod's first one.
        on_error: what a failure does to the restore: `Continue` (Velero's default) or `Fail`.
        exec_timeout: a duration that the command may take; Velero's 30 seconds by default.
        wait_timeout: a duration to wait for the container; without end by default.
        wait_for_ready: True waits until the container is ready, not only until it runs; False by
            default.

    See https://velero.io/docs/main/restore-hooks/
    """

    command: Annotated[Many[str], MinLen(1)]
    container: DnsLabel | None = None
    on_error: OnError | None = None
    exec_timeout: Duration | None = None
    wait_timeout: Duration | None = None
    wait_for_ready: bool | None = None

    def hook(self) -> velero.velero_v1.RestoreSpecHooksResourcesPostHooks:
        """Return the hook as the API has it."""
        return velero.velero_v1.RestoreSpecHooksResourcesPostHooks(
            exec=velero.velero_v1.RestoreSpecHooksResourcesPostHooksExec(
                command=list(self.command),
                container=self.container,
                on_error=self.on_error,
                exec_timeout=go_duration(self.exec_timeout),
                wait_timeout=go_duration(self.wait_timeout),
                wait_for_ready=self.wait_for_ready,
            )
        )


class RestoreInit(Value):
    """Init containers that Velero adds to a restored Pod.

    Fields:
        containers: as the API has them, in their order.
        timeout: a duration that they may take; without end by default.

    See https://velero.io/docs/main/restore-hooks/
    """

    containers: Annotated[Many[k8s.Container], MinLen(1)]
    timeout: Duration | None = None

    def hook(self) -> velero.velero_v1.RestoreSpecHooksResourcesPostHooks:
        """Return the hook as the API has it."""
        return velero.velero_v1.RestoreSpecHooksResourcesPostHooks(
            init=velero.velero_v1.RestoreSpecHooksResourcesPostHooksInit(
                init_containers=[to_plain(container) for container in self.containers],
                timeout=go_duration(self.timeout),
            )
        )


class RestoreHook(VeleroScope):
    """What runs in the Pods that it selects when they are restored.

    Fields:
        name: of the hook, for Velero's log.
        post: `RestoreExec` and `RestoreInit`, in their order.

    Raises:
        InvalidConstructError: it does nothing.

    See https://velero.io/docs/main/restore-hooks/
    """

    name: str
    post: Many[RestoreExec | RestoreInit]

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if not self.post:
            raise ValueError("the hook runs nothing\nhint: write post=[RestoreExec(command=[...])]")
        return self

    def resource(self) -> velero.velero_v1.RestoreSpecHooksResources:
        """Return the hook as the API has it."""
        return velero.velero_v1.RestoreSpecHooksResources(
            name=self.name,
            included_namespaces=names(self.included_namespaces),
            excluded_namespaces=names(self.excluded_namespaces),
            included_resources=names(self.included_resources),
            excluded_resources=names(self.excluded_resources),
            label_selector=selector(self.label_selector),
            post_hooks=[step.hook() for step in self.post],
        )
