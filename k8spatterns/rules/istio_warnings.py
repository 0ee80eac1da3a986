"""The rule for what Istio accepts with a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.istio_trees import (
    DESTINATION_RULE,
    GATEWAY,
    GROUP,
    VIRTUAL_SERVICE,
    texts,
)
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Manifest, Tree

_SECURITY = "security.istio.io"
_KINDS = (
    VIRTUAL_SERVICE,
    DESTINATION_RULE,
    GATEWAY,
    (GROUP, "EnvoyFilter"),
    (GROUP, "Sidecar"),
    (GROUP, "ServiceEntry"),
    (_SECURITY, "AuthorizationPolicy"),
    (_SECURITY, "RequestAuthentication"),
)


@object_rule("K8S-ISTIO-032", kinds=_KINDS, severity="warning")
def accepted_with_warning(manifest: Manifest) -> Iterator[Problem]:
    """Istio's webhook takes the object without a warning."""
    check = _CHECKS.get(manifest.kind)
    if check is not None:
        yield from check(spec_of(manifest.tree))


def _virtual_service(spec: Tree) -> Iterator[Problem]:
    for index, name in enumerate(texts(spec, "gateways")):
        if "." in name and "/" not in name:
            hint = "write namespace/name"
            yield Problem("this form of a gateway's name is old", f"spec.gateways[{index}]", hint)
    for number, rule in items(spec, "http"):
        path = f"spec.http[{number}]"
        if rule.get("redirect") and rule.get("fault"):
            yield Problem("a fault has no effect on a redirect", f"{path}.fault", "leave it out")
        shares = listed(rule.get("route"))
        if len(shares) == 1 and mapping(shares[0]).get("weight") == 0:
            yield Problem(
                "one destination gets all requests, whatever its weight",
                f"{path}.route[0].weight",
                "leave it out",
            )


def _destination_rule(spec: Tree) -> Iterator[Problem]:
    policies = [("spec.trafficPolicy", mapping(spec.get("trafficPolicy")))]
    policies += [
        (f"spec.subsets[{index}].trafficPolicy", mapping(subset.get("trafficPolicy")))
        for index, subset in items(spec, "subsets")
    ]
    for path, policy in policies:
        outliers = mapping(policy.get("outlierDetection"))
        if outliers.get("consecutiveErrors"):
            where = f"{path}.outlierDetection.consecutiveErrors"
            yield Problem("consecutiveErrors is deprecated", where, "write consecutive5xxErrors")
        hashing = mapping(mapping(policy.get("loadBalancer")).get("consistentHash"))
        if hashing.get("minimumRingSize"):
            where = f"{path}.loadBalancer.consistentHash.minimumRingSize"
            hint = "write ringHash: {minimumRingSize: ...}"
            yield Problem("minimumRingSize is deprecated here", where, hint)
    for index, subset in items(spec, "subsets"):
        if not subset.get("labels") and not subset.get("trafficPolicy"):
            message = "a subset without labels is all Pods of the host"
            yield Problem(message, f"spec.subsets[{index}]", "write labels")


def _gateway(spec: Tree) -> Iterator[Problem]:
    if not spec.get("selector"):
        message = "a Gateway without a selector configures every proxy"
        yield Problem(message, "spec.selector", "write the labels of the gateway's Pods")
    for index, server in items(spec, "servers"):
        tls = mapping(server.get("tls"))
        path = f"spec.servers[{index}].tls"
        protocol = text(mapping(server.get("port")).get("protocol")).upper()
        if tls.get("httpsRedirect") and protocol not in ("HTTP", ""):
            message = "a redirect to HTTPS is for servers of HTTP"
            yield Problem(message, f"{path}.httpsRedirect", "leave it out")
        ciphers = listed(tls.get("cipherSuites"))
        twice = {one for one in ciphers if isinstance(one, str) and ciphers.count(one) > 1}
        if twice:
            message = f"written twice: {', '.join(sorted(twice))}"
            yield Problem(message, f"{path}.cipherSuites", "write each once")


_ALL = "a selector without labels is all workloads of the namespace"


def _selector(spec: Tree, message: str, hint: str) -> Iterator[Problem]:
    selector = spec.get("workloadSelector")
    if isinstance(selector, dict) and not selector.get("labels"):
        yield Problem(message, "spec.workloadSelector.labels", hint)


def _envoy_filter(spec: Tree) -> Iterator[Problem]:
    yield from _selector(spec, _ALL, "write labels")
    for index, patch in items(spec, "configPatches"):
        name = _filter_name(patch)
        if name in _OLD_FILTERS:
            path = f"spec.configPatches[{index}].match.listener.filterChain.filter.name"
            yield Problem(f"{name} is an old name", path, f"write {_OLD_FILTERS[name]}")


def _filter_name(patch: Tree) -> str:
    node: Any = patch.get("match")
    for key in ("listener", "filterChain", "filter"):
        node = mapping(node).get(key)
    return text(mapping(node).get("name"))


_OLD_FILTERS = {
    "envoy.http_connection_manager": "envoy.filters.network.http_connection_manager",
    "envoy.tcp_proxy": "envoy.filters.network.tcp_proxy",
    "envoy.router": "envoy.filters.http.router",
    "envoy.lua": "envoy.filters.http.lua",
    "envoy.cors": "envoy.filters.http.cors",
    "envoy.fault": "envoy.filters.http.fault",
    "envoy.ext_authz": "envoy.filters.http.ext_authz",
}


def _sidecar(spec: Tree) -> Iterator[Problem]:
    yield from _selector(spec, _ALL, "write labels, or leave it out")


def _service_entry(spec: Tree) -> Iterator[Problem]:
    yield from _selector(spec, "a selector without labels selects nothing", "write labels")
    if spec.get("resolution") == "NONE" and spec.get("endpoints"):
        hint = "write resolution: STATIC"
        yield Problem("without a resolution, endpoints have no effect", "spec.resolution", hint)


def _authorization(spec: Tree) -> Iterator[Problem]:
    if spec.get("action", "ALLOW") in ("DENY", "CUSTOM", "AUDIT") and not spec.get("rules"):
        message = f"a policy with {spec['action']} and without rules does nothing"
        yield Problem(message, "spec.rules", "write a rule; {} matches everything")


def _authentication(spec: Tree) -> Iterator[Problem]:
    for index, rule in items(spec, "jwtRules"):
        if not rule.get("jwks") and text(rule.get("jwksUri")).startswith("http://"):
            message = "the keys are fetched without TLS"
            yield Problem(message, f"spec.jwtRules[{index}].jwksUri", "write https://")


_CHECKS: dict[str, Callable[[Tree], Iterator[Problem]]] = {
    "VirtualService": _virtual_service,
    "DestinationRule": _destination_rule,
    "Gateway": _gateway,
    "EnvoyFilter": _envoy_filter,
    "Sidecar": _sidecar,
    "ServiceEntry": _service_entry,
    "AuthorizationPolicy": _authorization,
    "RequestAuthentication": _authentication,
}
