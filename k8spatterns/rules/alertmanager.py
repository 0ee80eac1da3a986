"""The rule for AlertmanagerConfigs, which the webhook of Prometheus' operator checks.

https://prometheus-operator.dev/docs/developer/alerting/#using-alertmanagerconfig-resources
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text, texts
from k8spatterns.syntax.prometheus import prometheus_milliseconds
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

CONFIG = ("monitoring.coreos.com", "AlertmanagerConfig")
_DEEPEST = 50


@object_rule("K8S-PROM-018", kinds=[CONFIG], needs=("route", "receivers"), webhook=True)
def route_to_nobody(manifest: Manifest) -> Iterator[Problem]:
    """Alerts are routed to receivers that there are, and muted at times that are defined."""
    spec = spec_of(manifest.tree)
    yield from named_once(spec, "receivers", "spec")
    receivers = [text(each.get("name")) for _, each in items(spec, "receivers")]
    times = [
        text(each.get("name"))
        for field in ("muteTimeIntervals", "timeIntervals")
        for _, each in items(spec, field)
    ]
    route = spec.get("route")
    if isinstance(route, dict):
        if not text(route.get("receiver")):
            message = "the first route has no receiver"
            yield Problem(message, "spec.route.receiver", "name the one for all other alerts")
        yield from _route(route, "spec.route", receivers, times)


def _route(
    route: Tree, path: str, receivers: list[str], times: list[str], depth: int = 0
) -> Iterator[Problem]:
    name = text(route.get("receiver"))
    if name and name not in receivers:
        message = f"there is no receiver {shown(name)}; there are: {join(receivers)}"
        yield Problem(message, f"{path}.receiver")
    for field in ("muteTimeIntervals", "activeTimeIntervals"):
        for index, interval in texts(route, field):
            if interval not in times:
                message = f"no time interval has the name {shown(interval)}"
                yield Problem(message, f"{path}.{field}[{index}]", "add it to muteTimeIntervals")
    for field in ("groupInterval", "repeatInterval"):
        if prometheus_milliseconds(text(route.get(field)) or "1s") == 0:
            yield Problem("the interval is 0", f"{path}.{field}", "write one such as 5m")
    grouped = [text(each) for each in listed(route.get("groupBy"))]
    if "..." in grouped and len(grouped) > 1:
        yield Problem("'...' stands for all labels", f"{path}.groupBy", "leave out the others")
    if depth < _DEEPEST:
        for index, each in enumerate(listed(route.get("routes"))):
            where = f"{path}.routes[{index}]"
            yield from _route(mapping(each), where, receivers, times, depth + 1)
