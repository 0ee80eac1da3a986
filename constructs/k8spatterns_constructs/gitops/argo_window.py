"""`SyncWindow`: times at which the Applications of a project are synchronised, or are not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.types import CronExpression, Duration, Many, TimeZone, as_go_duration
from k8spatterns_constructs.gitops.mirrored import Mirrored


class SyncWindow(Mirrored):
    """Times at which Applications of a project are synchronised, or are not.

    Fields:
        kind: `allow` or `deny`; a window that denies wins.
        schedule: when it begins, as a cron expression.
        duration: how long it is open, such as `8h`.
        applications, namespaces, clusters: globs of what it is about; one of them suffices.
        use_and_operator: whether all three must match; False by default.
        manual_sync: whether people may synchronise all the same; False by default.
        sync_overrun: whether a sync that runs when the window ends goes on; False by default.
        time_zone: of the schedule; UTC by default.
        description: none by default.

    Raises:
        InvalidConstructError: nothing that it is about, or a duration of nothing.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/
    """

    JSON_NAMES: ClassVar[Mapping[str, str]] = {"use_and_operator": "andOperator"}

    kind: Literal["allow", "deny"]
    schedule: CronExpression
    duration: Duration
    applications: Many[str] = ()
    namespaces: Many[str] = ()
    clusters: Many[str] = ()
    use_and_operator: bool | None = None
    manual_sync: bool | None = None
    sync_overrun: bool | None = None
    time_zone: TimeZone | None = None
    description: str | None = None

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if not (self.applications or self.namespaces or self.clusters):
            raise ValueError(
                'the window is about nothing\nhint: applications=["*"] is about all of the project'
            )
        if not any(digit in "123456789" for digit in as_go_duration(self.duration)):
            raise ValueError('the window is never open\nhint: duration="8h"')
        return self

    def identity(self) -> tuple[str, str, str]:
        """Return what tells it from other windows."""
        return self.kind, self.schedule, as_go_duration(self.duration)
