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
_CONTROLLER = ("", "ReplicationController")
_MANAGING = (*kinds.SELECTING, _CONTROLLER)
_ROLLING = (kinds.DEPLOYMENT, kinds.DAEMON_SET)
_STRATEGY = ("spec.strategy", "spec.updateStrategy")
# What the server fills in.
_PROGRESS_DEADLINE = 600


@object_rule("K8S-WORK-001", kinds=_MANAGING, needs=("selector",))
def selector_misses_template(manifest: Manifest) -> Iterator[Problem]:
    """A workload's selector selects the Pods of its own template."""
    pod, selector = pod_of(manifest), spec_of(manifest.tree).get("selector")
    if pod is None or not isinstance(selector, dict) or not any(selector.values()):
        return
    if manifest.kind == "ReplicationController":  # its selector is a mapping of labels
        selector = {"matchLabels": selector}
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


@object_rule("K8S-WORK-002", kinds=_MANAGING)
def selector_empty(manifest: Manifest) -> Iterator[Problem]:
    """A workload's selector is not empty."""
    spec = spec_of(manifest.tree)
    selector = spec.get("selector")
    if manifest.kind == "ReplicationController":
        # The server takes the labels of the template where there is no selector.
        template = spec.get("template")
        labels = mapping(mapping(template).get("metadata")).get("labels")
        if template is None:
            yield Problem("the template is missing", "spec.template", "write the Pods' template")
        if not selector and not labels:
            yield Problem(
                "the selector is missing", "spec.selector", "select the template's labels"
            )
    elif not isinstance(selector, dict) or not any(selector.values()):
        yield Problem("the selector is empty", "spec.selector", "select the template's labels")


@object_rule("K8S-WORK-003", kinds=[kinds.DEPLOYMENT], needs=("rollingUpdate",), looks_at=_STRATEGY)
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
    rolling = (strategy.get("type") or "RollingUpdate") == "RollingUpdate"
    tree = mapping(strategy.get("rollingUpdate")) if rolling else {}
    return f"spec.{field}.rollingUpdate", tree


@object_rule(
    "K8S-WORK-004", kinds=_ROLLING, needs=("maxSurge", "maxUnavailable"), looks_at=_STRATEGY
)
def rolling_update_stuck(manifest: Manifest) -> Iterator[Problem]:
    """A rolling update needs room: a Pod more or a Pod less."""
    path, tree = _rolling_update(manifest)
    if not tree:
        return
    deployment = manifest.kind == "Deployment"
    surge = _share(_given(tree, "maxSurge", "25%" if deployment else 0))
    unavailable = _share(_given(tree, "maxUnavailable", "25%" if deployment else 1))
    if surge == 0 and unavailable == 0:
        message = "maxUnavailable and maxSurge are both 0, so no Pod can ever be replaced"
        yield Problem(message, f"{path}.maxUnavailable", "let one of them be 1")
    if not deployment and surge and unavailable:
        message = "a DaemonSet has maxSurge or maxUnavailable, and maxUnavailable is 1 by default"
        yield Problem(message, f"{path}.maxSurge", "write maxUnavailable: 0")


def _given(tree: Tree, field: str, default: Any) -> Any:
    value = tree.get(field)
    return default if value is None else value


def _share(value: Any) -> int | None:
    """Return a number or the number of a percentage; None for what is neither."""
    if isinstance(value, str):
        return int(value.removesuffix("%")) if not percent(value) else None
    return whole(value)


@object_rule(
    "K8S-WORK-005", kinds=_ROLLING, needs=("maxSurge", "maxUnavailable"), looks_at=_STRATEGY
)
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
        elif isinstance(value, str) and (share or 0) > _WHOLE and _of_all(manifest, field):
            yield Problem(f"{value} is more than all Pods", f"{path}.{field}")


def _of_all(manifest: Manifest, field: str) -> bool:
    """Say whether no more than all Pods may be meant; a Deployment may add more for a while."""
    return field == "maxUnavailable" or manifest.kind == "DaemonSet"


_NUMBERS = (
    "replicas",
    "minReadySeconds",
    "revisionHistoryLimit",
    "progressDeadlineSeconds",
    "ordinals.start",
    "updateStrategy.rollingUpdate.partition",
)


@object_rule("K8S-WORK-006", kinds=_MANAGING, needs=[name.rpartition(".")[2] for name in _NUMBERS])
def number_negative(manifest: Manifest) -> Iterator[Problem]:
    """Numbers of Pods, revisions and seconds are not negative."""
    for field in _NUMBERS:
        holder = spec_of(manifest.tree)
        *outer, last = field.split(".")
        for name in outer:
            holder = mapping(holder.get(name))
        value = whole(holder.get(last))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"spec.{field}", "write zero or more")


@object_rule(
    "K8S-WORK-007",
    kinds=[kinds.DEPLOYMENT],
    needs=("progressDeadlineSeconds", "minReadySeconds"),
)
def progress_deadline_short(manifest: Manifest) -> Iterator[Problem]:
    """A rollout has more time than a Pod needs to count as available."""
    spec = spec_of(manifest.tree)
    given, ready = whole(spec.get("progressDeadlineSeconds")), whole(spec.get("minReadySeconds"))
    deadline = _PROGRESS_DEADLINE if given is None else given
    if deadline >= 0 and deadline <= (ready or 0):
        message = f"progressDeadlineSeconds, {deadline}, must be more than minReadySeconds"
        yield Problem(message, "spec.progressDeadlineSeconds", f"write more than {ready or 0}")


@object_rule("K8S-WORK-008", kinds=[*_MANAGING, kinds.JOB, kinds.CRON_JOB])
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


@object_rule("K8S-WORK-009", kinds=_MANAGING, needs=("activeDeadlineSeconds",))
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


@object_rule(
    "K8S-WORK-011",
    kinds=[kinds.STATEFUL_SET],
    severity="warning",
    needs=("volumeClaimTemplates",),
)
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


@object_rule(
    "K8S-WORK-012", kinds=[kinds.STATEFUL_SET], needs=("rollingUpdate",), looks_at=_STRATEGY
)
def on_delete_with_rolling_update(manifest: Manifest) -> Iterator[Problem]:
    """The update strategy OnDelete has no settings of a rolling update."""
    strategy = mapping(spec_of(manifest.tree).get("updateStrategy"))
    if strategy.get("type") == "OnDelete" and strategy.get("rollingUpdate") is not None:
        message = "rollingUpdate can't be set with the update strategy OnDelete"
        yield Problem(message, "spec.updateStrategy.rollingUpdate", "leave it out")
