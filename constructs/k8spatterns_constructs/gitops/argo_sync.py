"""`ArgoSyncPolicy`: when Argo CD synchronises an Application, and how."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from annotated_types import Ge
from pydantic import model_validator

from k8spatterns.syntax.duration import parse_duration
from k8spatterns.types import Annotations, Duration, Labels, PositiveCount, as_go_duration
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact
from k8spatterns_constructs.gitops.sync_options import SyncOptions

# Any smaller limit is no limit.
_UNLIMITED = -1
# Argo CD's defaults, which bound what is given beside them.
_FIRST_WAIT, _LONGEST_WAIT = "5s", "3m"


class AutomatedSync(Mirrored):
    """Synchronising without being asked, whenever Git and the cluster differ.

    Fields:
        prune: whether objects that Git no longer has are removed; False by default.
        self_heal: whether changes in the cluster are undone; False by default.
        allow_empty: whether pruning may remove everything; False by default.
        enabled: False turns it off and keeps the rest; True by default.

    Raises:
        InvalidConstructError: `allow_empty` without `prune`.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
    """

    prune: bool | None = None
    self_heal: bool | None = None
    allow_empty: bool | None = None
    enabled: bool | None = None

    @model_validator(mode="after")
    def _empty_by_pruning(self) -> Self:
        if self.allow_empty and not self.prune:
            raise ValueError(
                "allow_empty is about pruning everything, and nothing is pruned\n"
                "hint: add prune=True, or leave allow_empty out"
            )
        return self


class SyncRetry(Value):
    """Trying again after a sync that failed; each wait is `factor` times the one before.

    Fields:
        limit: how often at most; -1 is without end.
        duration: the first wait; 5 s by default.
        factor: 2 by default.
        max_duration: the longest wait; 3 minutes by default.
        refresh: whether a newer commit is taken while trying; False by default.

    Raises:
        InvalidConstructError: a longest wait that is shorter than the first.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/#automatic-retry-with-a-limit
    """

    limit: Annotated[int, Ge(_UNLIMITED)]
    duration: Duration | None = None
    factor: PositiveCount | None = None
    max_duration: Duration | None = None
    refresh: bool | None = None

    @model_validator(mode="after")
    def _waits_in_order(self) -> Self:
        first = _seconds(_FIRST_WAIT if self.duration is None else self.duration)
        longest = _seconds(_LONGEST_WAIT if self.max_duration is None else self.max_duration)
        if longest < first:
            raise ValueError(
                "the longest wait is shorter than the first\n"
                f"hint: duration is {_FIRST_WAIT} and max_duration {_LONGEST_WAIT} by default"
            )
        return self

    def tree(self) -> Tree:
        """Return the retries as the API has them."""
        backoff = compact(
            duration=None if self.duration is None else as_go_duration(self.duration),
            factor=self.factor,
            maxDuration=None if self.max_duration is None else as_go_duration(self.max_duration),
        )
        return compact(limit=self.limit, backoff=backoff, refresh=self.refresh)


def _seconds(duration: Duration) -> float:
    return float(parse_duration(as_go_duration(duration)) or 0)


class ArgoSyncPolicy(Mirrored):
    """When Argo CD synchronises an Application, and how.

    Fields:
        automated: synchronises without being asked; None, the default, waits for somebody to ask.
        options: how objects are applied and removed; Argo CD's defaults by default.
        retry: what happens after a failure; automated syncs are tried 5 times by default.
        namespace_labels, namespace_annotations: of the namespace that is made; none by default.

    Raises:
        InvalidConstructError: labels or annotations for a namespace that is not made.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
    """

    UNWRITTEN: ClassVar[frozenset[str]] = frozenset(
        {"options", "retry", "automated", "namespace_labels", "namespace_annotations"}
    )

    automated: AutomatedSync | None = None
    options: SyncOptions = SyncOptions()
    retry: SyncRetry | None = None
    namespace_labels: Labels | None = None
    namespace_annotations: Annotations | None = None

    @model_validator(mode="after")
    def _namespace_is_made(self) -> Self:
        if self._namespace() and not self.options.create_namespace:
            raise ValueError(
                "labels and annotations only go to a namespace that Argo CD makes\n"
                "hint: options=SyncOptions(create_namespace=True)"
            )
        return self

    def tree(self) -> Tree:
        """Return the policy as the API has it."""
        policy = compact(
            syncOptions=self.options.written(),
            retry=self.retry and self.retry.tree(),
            managedNamespaceMetadata=self._namespace(),
        )
        # An automated sync without any field is written, too: it is there.
        return policy if self.automated is None else {"automated": self.automated.tree(), **policy}

    def _namespace(self) -> Tree:
        return compact(
            labels=dict(self.namespace_labels or {}),
            annotations=dict(self.namespace_annotations or {}),
        )
