"""Rules for Deployments, StatefulSets, DaemonSets and ReplicaSets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.pods import pod_of
from k8spatterns.graph.selectors import matches
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, mapping, spec_of, text, text_duplicates, whole
from k8spatterns.syntax.percent import percent
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_WHOLE = 100


@object_rule("K8S-WORK-001", kinds=kinds.SELECTING)
def selector_misses_template(manifest: Manifest) -> Iterator[Problem]:
    """A workload's selector selects the Pods of its own template."""
    pod, selector = pod_of(manifest), spec_of(manifest.tree).get("selector")
    if pod is None or not isinstance(selector, dict) or not any(selector.values()):
        return
    if not matches(selector, pod.labels):
        wanted = mapping(selector.get("matchLabels"))
        missing = [
            f"{key}: {value}" for key, value in wanted.items() if pod.labels.get(key) != value
        ]
        message = "the selector does not select the Pods of the template"
        has = join(f"{key}: {value}" for key, value in pod.labels.items())
        hint = f"add {join(missing)}" if missing else "change the labels or the selector"
        detail = (f"the template's labels are: {has}",)
        yield Problem(message, f"{pod.metadata_path}.labels", hint, detail=detail)


@object_rule("K8S-WORK-002", kinds=kinds.SELECTING)
def selector_empty(manifest: Manifest) -> Iterator[Problem]:
    """A workload's selector is not empty."""
    selector = spec_of(manifest.tree).get("selector")
    if isinstance(selector, dict) and not any(selector.values()):
        yield Problem("the selector is empty", "spec.selector", "select the template's labels")


@object_rule("K8S-WORK-003", kinds=[kinds.DEPLOYMENT])
def recreate_with_rolling_update(manifest: Manifest) -> Iterator[Problem]:
    """The strategy Recreate has no settings of a rolling update."""
    strategy = mapping(spec_of(manifest.tree).get("strategy"))
    if strategy.get("type") == "Recreate" and strategy.get("rollingUpdate") is not None:
        message = "rollingUpdate can't be set with the strategy Recreate"
        yield Problem(
            message, "spec.strategy.rollingUpdate", "leave it out, or write RollingUpdate"
        )


def _rolling_update(manifest: Manifest) -> tuple[str, Tree]:
    spec = spec_of(manifest.tree)
    field = "strategy" if manifest.kind == "Deployment" else "updateStrategy"
    strategy = mapping(spec.get(field))
    rolling = strategy.get("type", "RollingUpdate") == "RollingUpdate"
    tree = mapping(strategy.get("rollingUpdate")) if rolling else {}
    return f"spec.{field}.rollingUpdate", tree


@object_rule("K8S-WORK-004", kinds=[kinds.DEPLOYMENT, kinds.DAEMON_SET])
def rolling_update_stuck(manifest: Manifest) -> Iterator[Problem]:
    """A rolling update needs room: a Pod more or a Pod less."""
    path, tree = _rolling_update(manifest)
    if not tree:
        return
    deployment = manifest.kind == "Deployment"
    surge = _share(tree.get("maxSurge", "25%" if deployment else 0))
    unavailable = _share(tree.get("maxUnavailable", "25%" if deployment else 1))
    if surge == 0 and unavailable == 0:
        message = "maxUnavailable and maxSurge are both 0, so no Pod can ever be replaced"
        yield Problem(message, f"{path}.maxUnavailable", "let one of them be 1")
    if not deployment and surge and unavailable:
        message = "a DaemonSet has maxSurge or maxUnavailable, and maxUnavailable is 1 by default"
        yield Problem(message, f"{path}.maxSurge", "write maxUnavailable: 0")


def _share(value: Any) -> int | None:
    """Return a number or the number of a percentage; None for what is neither."""
    if isinstance(value, str):
        return int(value.removesuffix("%")) if not percent(value) else None
    return whole(value)


@object_rule("K8S-WORK-005", kinds=[kinds.DEPLOYMENT, kinds.DAEMON_SET, kinds.STATEFUL_SET])
def rolling_update_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A rolling update counts Pods in numbers or percentages."""
    path, tree = _rolling_update(manifest)
    for field in ("maxSurge", "maxUnavailable"):
        value = tree.get(field)
        refusal = percent(value) if isinstance(value, str) else None
        share = _share(value)
        if refusal:
            yield Problem(refusal, f"{path}.{field}")
        elif share is not None and share < 0:
            yield Problem(f"{value} is negative", f"{path}.{field}")
        elif isinstance(value, str) and _of_all(manifest, field) and (share or 0) > _WHOLE:
            yield Problem(f"{value} is more than all Pods", f"{path}.{field}")


def _of_all(manifest: Manifest, field: str) -> bool:
    """Say whether a percentage is a share of the replicas, which the server checks."""
    return field == "maxUnavailable" and manifest.kind != "StatefulSet"


@object_rule("K8S-WORK-006", kinds=kinds.SELECTING)
def number_negative(manifest: Manifest) -> Iterator[Problem]:
    """Numbers of Pods, revisions and seconds are not negative."""
    spec = spec_of(manifest.tree)
    fields = ("replicas", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds")
    for field in fields:
        value = whole(spec.get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"spec.{field}", "write zero or more")


@object_rule("K8S-WORK-007", kinds=[kinds.DEPLOYMENT])
def progress_deadline_short(manifest: Manifest) -> Iterator[Problem]:
    """A rollout has more time than a Pod needs to count as available."""
    spec = spec_of(manifest.tree)
    deadline, ready = whole(spec.get("progressDeadlineSeconds")), whole(spec.get("minReadySeconds"))
    if deadline is not None and deadline >= 0 and deadline <= (ready or 0):
        message = f"progressDeadlineSeconds must be more than minReadySeconds, {ready or 0}"
        yield Problem(message, "spec.progressDeadlineSeconds")


_ALWAYS = (*kinds.SELECTING, ("", "ReplicationController"))


@object_rule("K8S-WORK-008", kinds=[*_ALWAYS, kinds.JOB, kinds.CRON_JOB])
def restart_policy_of_kind(manifest: Manifest) -> Iterator[Problem]:
    """Pods of Jobs end, all others are restarted: the restart policy follows the kind."""
    pod = pod_of(manifest)
    if pod is None:
        return
    policy = text(pod.spec.get("restartPolicy")) or "Always"
    always = manifest.kind not in ("Job", "CronJob")
    if (policy == "Always") != always:
        allowed = "Always" if always else "OnFailure or Never"
        given = "is" if pod.spec.get("restartPolicy") else "is by default"
        message = f"restartPolicy {given} {policy}; the Pods of a {manifest.kind} have {allowed}"
        yield Problem(message, f"{pod.path}.restartPolicy", f"write restartPolicy: {allowed}")


@object_rule("K8S-WORK-009", kinds=kinds.SELECTING)
def deadline_of_service(manifest: Manifest) -> Iterator[Problem]:
    """Pods that are always restarted have no deadline."""
    pod = pod_of(manifest)
    if pod is not None and pod.spec.get("activeDeadlineSeconds") is not None:
        message = f"the Pods of a {manifest.kind} can't have activeDeadlineSeconds"
        yield Problem(message, f"{pod.path}.activeDeadlineSeconds", "leave it out, or use a Job")


@object_rule("K8S-WORK-010", kinds=[kinds.STATEFUL_SET], severity="warning")
def service_name_missing(manifest: Manifest) -> Iterator[Problem]:
    """The Pods of a StatefulSet have DNS names only with a Service."""
    if not text(spec_of(manifest.tree).get("serviceName")):
        message = "there is no serviceName, so the Pods have no DNS names of their own"
        yield Problem(message, "spec.serviceName", "name a headless Service")


@object_rule("K8S-WORK-011", kinds=[kinds.STATEFUL_SET], severity="warning")
def claim_template_twice(manifest: Manifest) -> Iterator[Problem]:
    """Claim templates of a StatefulSet have different names."""
    spec = spec_of(manifest.tree)
    templates = spec.get("volumeClaimTemplates")
    named = (
        {"names": [mapping(mapping(t).get("metadata")) for t in templates]}
        if isinstance(templates, list)
        else {}
    )
    for index, first, name in text_duplicates(named, "names", "name"):
        message = f"two claim templates are called {shown(name)}"
        detail = (f"the other one is spec.volumeClaimTemplates[{first}]",)
        yield Problem(message, f"spec.volumeClaimTemplates[{index}].metadata.name", detail=detail)


@object_rule("K8S-WORK-012", kinds=[kinds.STATEFUL_SET])
def on_delete_with_rolling_update(manifest: Manifest) -> Iterator[Problem]:
    """The update strategy OnDelete has no settings of a rolling update."""
    strategy = mapping(spec_of(manifest.tree).get("updateStrategy"))
    if strategy.get("type") == "OnDelete" and strategy.get("rollingUpdate") is not None:
        message = "rollingUpdate can't be set with the update strategy OnDelete"
        yield Problem(message, "spec.updateStrategy.rollingUpdate", "leave it out")
