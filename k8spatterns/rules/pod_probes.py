"""Rules for the times and thresholds of probes; what they do is in `pod_handlers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.pod_handlers import PROBES, handlers_of
from k8spatterns.rules.pod_parts import PORTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod

_NUMBERS = (
    "initialDelaySeconds",
    "timeoutSeconds",
    "periodSeconds",
    "successThreshold",
    "failureThreshold",
)


@pod_rule("K8S-PROBE-002", needs=("successThreshold",), looks_at=PORTS)
def success_threshold(pod: Pod) -> Iterator[Problem]:
    """Liveness and startup probes succeed at the first success."""
    for handler in handlers_of(pod):
        threshold = whole(handler.tree.get("successThreshold"))
        if not handler.probe or handler.field == "readinessProbe" or threshold is None:
            continue
        if threshold > 1:
            message = f"successThreshold of a {handler.field} must be 1, not {threshold}"
            yield Problem(message, f"{handler.path}.successThreshold", "leave it out")


@pod_rule("K8S-PROBE-003", needs=_NUMBERS, looks_at=PORTS)
def probe_number_negative(pod: Pod) -> Iterator[Problem]:
    """The numbers of a probe are not negative."""
    for handler in handlers_of(pod):
        for number in _NUMBERS:
            value = whole(handler.tree.get(number))
            if value is not None and value < 0:
                path = f"{handler.path}.{number}"
                yield Problem(f"{value} is negative", path, "write zero or more")


@pod_rule("K8S-PROBE-004", needs=("terminationGracePeriodSeconds",), looks_at=PORTS)
def probe_grace_period(pod: Pod) -> Iterator[Problem]:
    """A probe's own grace period is positive, and not for readiness."""
    for handler in handlers_of(pod):
        seconds = whole(handler.tree.get("terminationGracePeriodSeconds"))
        if seconds is None:
            continue
        where = f"{handler.path}.terminationGracePeriodSeconds"
        if handler.field == "readinessProbe":
            message = "a readiness probe never ends a container, so it has no grace period"
            yield Problem(message, where, "leave it out")
        elif seconds <= 0:
            yield Problem(f"{seconds} is too short; at least 1 is allowed", where)


@pod_rule("K8S-PROBE-010", severity="warning", needs=PROBES, looks_at=PORTS)
def probes_identical(pod: Pod) -> Iterator[Problem]:
    """Liveness and readiness that ask the same end what they should only take out of service."""
    for container in pod.containers:
        live, ready = container.tree.get("livenessProbe"), container.tree.get("readinessProbe")
        if isinstance(live, dict) and live and live == ready:
            message = "livenessProbe and readinessProbe are the same: a busy container is killed"
            hint = "let liveness ask less, or fail later"
            yield Problem(message, f"{container.path}.livenessProbe", hint)
