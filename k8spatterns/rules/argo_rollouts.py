"""Rules for Argo Rollouts: the strategy, its steps, and what routes the requests.

https://argo-rollouts.readthedocs.io/en/stable/features/specification/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import ARGO
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, only_one, seconds
from k8spatterns.rules.values import items, join, mapping, set_fields, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

ROLLOUT = (ARGO, "Rollout")
_CANARY = "spec.strategy.canary"
_STEPS = ("setWeight", "pause", "experiment", "analysis", "plugin")
_MORE_STEPS = ("setCanaryScale", "setHeaderRoute", "setMirrorRoute")
_HEADERS = ("istio", "alb", "apisix", "plugins")
_ROUTERS = ("alb", "smi", "apisix", "ambassador", "nginx", "appMesh", "traefik")
_MATCHES = ("exact", "regex", "prefix")
_DEADLINE = 600
_WHOLE = 100


def _canary(manifest: Manifest) -> Tree:
    return chained(manifest.tree, "spec", "strategy", "canary")


@object_rule("K8S-ROLL-001", kinds=[ROLLOUT], severity="warning")
def strategy_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A Rollout has one strategy, and Pods from a template or from another workload."""
    spec = spec_of(manifest.tree)
    strategy = mapping(spec.get("strategy"))
    yield from only_one(strategy, ("blueGreen", "canary"), "spec.strategy")
    yield from only_one(spec, ("template", "workloadRef"), "spec")
    if not spec.get("workloadRef") and not any(mapping(spec.get("selector")).values()):
        yield Problem("the selector is missing", "spec.selector", "select the template's labels")
    ready = whole(spec.get("minReadySeconds")) or 0
    deadline = whole(spec.get("progressDeadlineSeconds"))
    if (_DEADLINE if deadline is None else deadline) <= ready:
        message = f"a Pod can't be ready for {ready} s before the deadline"
        yield Problem(message, "spec.progressDeadlineSeconds", f"write more than {ready}")
    yield from _blue_green(mapping(strategy.get("blueGreen")), spec)


def _blue_green(tree: Tree, spec: Tree) -> Iterator[Problem]:
    path = "spec.strategy.blueGreen"
    active = text(tree.get("activeService"))
    if active and active == tree.get("previewService"):
        message = "the active and the preview Service are the same"
        yield Problem(message, f"{path}.activeService", "name two Services")
    kept, history = whole(tree.get("scaleDownDelayRevisionLimit")), spec.get("revisionHistoryLimit")
    limit = whole(history)
    most = 10 if limit is None else limit
    if kept is not None and kept > most:
        message = f"{kept} old revisions stay, and {most} are remembered"
        yield Problem(message, f"{path}.scaleDownDelayRevisionLimit", f"write at most {most}")


@object_rule("K8S-ROLL-002", kinds=[ROLLOUT], severity="warning", needs=("steps",))
def step_refused(manifest: Manifest) -> Iterator[Problem]:
    """A step of a canary does one thing, which the way of routing requests makes possible."""
    canary = _canary(manifest)
    routing = canary.get("trafficRouting")
    heaviest = whole(mapping(routing).get("maxTrafficWeight")) or _WHOLE
    for index, step in items(canary, "steps"):
        path = f"{_CANARY}.steps[{index}]"
        if set_fields(step, _MORE_STEPS):
            yield from only_one(step, _STEPS, path, needed=False)
        else:
            # `pause: {}` waits for somebody, and is written.
            yield from only_one(step, _STEPS, path)
        weight = whole(step.get("setWeight"))
        if weight is not None and not 0 <= weight <= heaviest:
            yield Problem(f"{weight} is not 0 to {heaviest}", f"{path}.setWeight")
        yield from _pause(chained(step, "pause").get("duration"), f"{path}.pause.duration")
        yield from _routed(step, routing, path)


def _pause(value: object, path: str) -> Iterator[Problem]:
    if isinstance(value, str) and value and not value.lstrip("-").isdigit():
        length = seconds(value)
        if length is None:
            yield Problem(f"{shown(value)} is no duration", path, "write one such as 10m")
            return
    else:
        length = seconds(f"{value}s") if value not in (None, "") else None
    if length is not None and length < 0:
        yield Problem("a pause is not shorter than 0", path)


def _routed(step: Tree, routing: object, path: str) -> Iterator[Problem]:
    router = mapping(routing)
    managed = {text(each.get("name")) for _, each in items(router, "managedRoutes")}
    if step.get("setCanaryScale") is not None and routing is None:
        message = "without trafficRouting, the weight says how many Pods there are"
        yield Problem(message, f"{path}.setCanaryScale", "write trafficRouting, or leave it out")
    for field, supported in (
        ("setHeaderRoute", _HEADERS),
        ("setMirrorRoute", ("istio", "plugins")),
    ):
        route = step.get(field)
        if not isinstance(route, dict):
            continue
        if not set_fields(router, supported):
            message = f"{field} needs trafficRouting by one of {join(supported)}"
            yield Problem(message, f"{path}.{field}")
        elif text(route.get("name")) not in managed:
            message = f"managedRoutes has no {shown(text(route.get('name')))}"
            hint = f"add it to {_CANARY}.trafficRouting.managedRoutes"
            yield Problem(message, f"{path}.{field}.name", hint)
        for number, match in items(route, "match"):
            for name, value in match.items():
                if name in {"headerValue", "method", "path"} and isinstance(value, dict):
                    yield from only_one(value, _MATCHES, f"{path}.{field}.match[{number}].{name}")


@object_rule("K8S-ROLL-003", kinds=[ROLLOUT], severity="warning", needs=("canary",))
def canary_contradicts(manifest: Manifest) -> Iterator[Problem]:
    """A canary that gets a share of the requests has Services of its own."""
    canary = _canary(manifest)
    router = canary.get("trafficRouting")
    names = {field: text(canary.get(field)) for field in ("stableService", "canaryService")}
    if names["stableService"] and names["stableService"] == names["canaryService"]:
        message = "the stable and the canary Service are the same"
        yield Problem(message, f"{_CANARY}.stableService", "name two Services")
    yield from _ping_pong(canary, mapping(router))
    if _needs_services(canary, mapping(router)):
        for field in (field for field, name in names.items() if not name):
            message = f"trafficRouting needs the {field}"
            yield Problem(message, f"{_CANARY}.{field}", "name a Service")
    if not isinstance(router, dict):
        for field in set_fields(canary, ("scaleDownDelaySeconds", "dynamicStableScale")):
            if canary[field] is not False:
                message = f"{field} counts only with trafficRouting"
                yield Problem(message, f"{_CANARY}.{field}", "leave it out")
    elif canary.get("dynamicStableScale") and canary.get("scaleDownDelaySeconds") is not None:
        message = "the stable Pods go with the weight, or after some seconds"
        yield Problem(message, f"{_CANARY}.dynamicStableScale", "keep one of them")
    elif router.get("maxTrafficWeight") is not None and not set_fields(router, _WEIGHED):
        message = f"only {join(_WEIGHED)} know maxTrafficWeight"
        yield Problem(message, f"{_CANARY}.trafficRouting.maxTrafficWeight", "leave it out")
    if _is_none(canary.get("maxSurge"), 25) and _is_none(canary.get("maxUnavailable"), 25):
        message = "no Pod may be added and none may go"
        yield Problem(message, f"{_CANARY}.maxSurge", "write at least 1, or 10%")


_WEIGHED = ("nginx", "plugins")


def _needs_services(canary: Tree, router: Tree) -> bool:
    if router.get("alb") is not None and canary.get("pingPong") is not None:
        return False
    by_subsets = chained(router, "istio").get("destinationRule") is not None
    routed = bool(set_fields(router, _ROUTERS))
    return routed or (router.get("istio") is not None and not by_subsets)


def _ping_pong(canary: Tree, router: Tree) -> Iterator[Problem]:
    pair = canary.get("pingPong")
    if not isinstance(pair, dict):
        return
    path = f"{_CANARY}.pingPong"
    names = [text(pair.get(field)) for field in ("pingService", "pongService")]
    if not all(names):
        yield Problem("both Services are needed", path, "write pingService and pongService")
    elif names[0] == names[1]:
        yield Problem("both Services are the same", f"{path}.pingService", "name two Services")
    if router.get("alb") is not None and not chained(router, "alb").get("rootService"):
        yield Problem("rootService is missing", f"{_CANARY}.trafficRouting.alb.rootService")


def _is_none(value: object, default: int) -> bool:
    written = default if value is None else value
    return str(written).removesuffix("%") == "0"
