"""Rules of the systems' definitions, by small objects of several systems."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.structure import structure_problems

RULE = "K8S-API-010"


def made(api_version: str, kind: str, spec: dict[str, Any], name: str = "a") -> dict[str, Any]:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name}, "spec": spec}


def route(*rules: dict[str, Any], parents: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    spec = {"rules": list(rules) or None, "parentRefs": parents}
    return made("gateway.networking.k8s.io/v1", "HTTPRoute", spec)


def gateway(*listeners: dict[str, Any]) -> dict[str, Any]:
    spec = {"gatewayClassName": "a", "listeners": list(listeners)}
    return made("gateway.networking.k8s.io/v1", "Gateway", spec)


def entry(**more: Any) -> dict[str, Any]:
    return made("networking.istio.io/v1", "ServiceEntry", {"hosts": ["a.example.com"], **more})


def workflow(**template: Any) -> dict[str, Any]:
    spec = {"entrypoint": "a", "templates": [{"name": "a", **template}]}
    return made("argoproj.io/v1alpha1", "Workflow", spec)


def input_provider(**spec: Any) -> dict[str, Any]:
    return made("fluxcd.controlplane.io/v1", "ResourceSetInputProvider", spec)


def release(**spec: Any) -> dict[str, Any]:
    return made("helm.toolkit.fluxcd.io/v2", "HelmRelease", {"interval": "5m", **spec})


def queue(**spec: Any) -> dict[str, Any]:
    return made("kueue.x-k8s.io/v1beta2", "ClusterQueue", spec)


def dashboard(**spec: Any) -> dict[str, Any]:
    return made("grafana.integreatly.org/v1beta1", "GrafanaDashboard",
                {"instanceSelector": {}, "json": "{}", **spec})  # fmt: skip


def topology(*labels: str) -> dict[str, Any]:
    levels = [{"nodeLabel": label} for label in labels]
    return made("kueue.x-k8s.io/v1beta1", "Topology", {"levels": levels})


def wasm(url: str) -> dict[str, Any]:
    return made("extensions.istio.io/v1alpha1", "WasmPlugin", {"url": url})


def prefix(action: str) -> dict[str, Any]:
    path = {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/new"}
    kind = "URLRewrite" if action == "urlRewrite" else "RequestRedirect"
    return {"type": kind, action: {"path": path}}


EXACT = [{"path": {"type": "Exact", "value": "/old"}}]
BACKEND = {"name": "b", "port": 80}
HOST = "kubernetes.io/hostname"


def backends(*filters: dict[str, Any]) -> dict[str, Any]:
    return {"backendRefs": [{**BACKEND, "filters": list(filters)}]}


@pytest.mark.parametrize(
    "tree",
    [
        route({"filters": [prefix("urlRewrite")], "backendRefs": [BACKEND]}),
        route({"filters": [prefix("urlRewrite")], "matches": [{"path": {"value": "/old"}}]}),
        route(backends(prefix("urlRewrite"))),
        route({"backendRefs": [BACKEND, {"name": "c", "port": 80}]}),
        route(parents=[{"name": "a", "sectionName": "x"}, {"name": "a", "sectionName": "y"}]),
        route(parents=[{"name": "a"}, {"name": "a", "namespace": "b"}]),
        gateway({"name": "a", "port": 80, "protocol": "HTTP"},
                {"name": "b", "port": 80, "protocol": "HTTP", "hostname": "a.example.com"}),
        entry(ports=[{"number": 80, "name": "a"}], resolution="DNS"),
        entry(endpoints=[{"address": "unix:///tmp/a"}], resolution="STATIC"),
        workflow(container={"image": "a"}, timeout="5m"),
        workflow(dag={"tasks": [{"name": "b", "template": "a", "depends": "c"}]}),
        input_provider(type="OCIArtifactTag", url="oci://r.example.com/a"),
        input_provider(type="Static"),
        release(chartRef={"kind": "OCIRepository", "name": "a"}),
        queue(cohortName="a"),
        dashboard(folder="a"),
        dashboard(publicSharing={"accessToken": "01234567-89ab-cdef-0123-456789abcdef"}),
        topology("a.example.com/rack", HOST),
        wasm("oci://r.example.com/a:1"),
        wasm("r.example.com/a:1"),
        made("fluxcd.controlplane.io/v1", "FluxInstance",
             {"distribution": {"registry": "r.example.com", "version": "2.x"}}, "flux"),
    ],
)  # fmt: skip
def test_accepted(tree: dict[str, Any]) -> None:
    assert structure_problems(tree, "1.36") == []


@pytest.mark.parametrize(
    ("tree", "path", "words"),
    [
        (route({"filters": [prefix("urlRewrite")], "matches": EXACT}), "spec.rules[0]",
         "needs exactly one match"),
        (route({**backends(prefix("urlRewrite")), "matches": EXACT}), "spec.rules[0]",
         "needs exactly one match"),
        (route({"filters": [{"type": "URLRewrite"}]}), "spec.rules[0].filters[0]",
         "urlRewrite is required"),
        (route({"filters": [{"type": "CORS", "cors": {}}] * 2}), "spec.rules[0].filters",
         "must be at most 1"),
        (route({"matches": [{"path": {"value": "old"}}]}), "spec.rules[0].matches[0].path",
         'value must start with "/"'),
        (route({"timeouts": {"request": "1s", "backendRequest": "2s"}}), "spec.rules[0].timeouts",
         "request must be 0s"),
        (route({"backendRefs": [{"name": "b"}]}), "spec.rules[0].backendRefs[0]",
         "port is required"),
        (route(*[{"matches": [{}] * 64}] * 3), "spec.rules", "must be at most 128"),
        (route(parents=[{"name": "a"}, {"name": "a"}]), "spec.parentRefs", "the same group"),
        (route(parents=[{"name": "a"}, {"name": "a", "sectionName": "x"}]), "spec.parentRefs",
         "both need a sectionName"),
        (gateway({"name": "a", "port": 80, "protocol": "HTTP"},
                 {"name": "b", "port": 80, "protocol": "HTTP"}), "spec.listeners",
         "the same port, protocol and hostname"),
        (gateway({"name": "a", "port": 1, "protocol": "HTTP", "tls": {"options": {"a": "b"}}}),
         "spec.listeners", "item 0: when protocol is HTTP, TCP or UDP, tls must not be set"),
        (entry(ports=[{"number": 80, "name": name} for name in "ab"]), "spec.ports",
         "two items must not have the same number"),
        (entry(endpoints=[{"address": "unix://tmp"}], resolution="STATIC"),
         "spec.endpoints[0].address", "must match"),
        (entry(endpoints=[{"labels": {"a": "b"}}], resolution="STATIC"), "spec.endpoints[0]",
         "address or network is required"),
        (workflow(container={"image": "a"}, dag={"tasks": [{"name": "b"}]}), "spec.templates",
         "but container and dag are"),
        (workflow(dag={"tasks": [{"name": "1", "template": "a", "depends": "c"}]}),
         "spec.templates[0].dag.tasks[0]", "when name matches"),
        (input_provider(type="OCIArtifactTag", url="oci://r.example.com"), "spec",
         "url must match"),
        (input_provider(type="Static", url="https://a"), "spec", "url must not be set"),
        (release(), "spec", "exactly one of chart and chartRef must be set, but none is"),
        (queue(resourceGroups=[{"coveredResources": ["cpu", "memory"], "flavors":
                [{"name": "a", "resources": [{"name": "cpu", "nominalQuota": 1}]}]}]),
         "spec.resourceGroups[0]", "the size of resources must be the size of coveredResources"),
        (dashboard(folder="a", folderUID="b"), "spec", "folderRef and folderUID must not be set"),
        (dashboard(publicSharing={"accessToken": "g" * 36}),
         "spec.publicSharing.accessToken", "must match"),
        (topology(HOST, "a.example.com/rack"), "spec.levels", "must be the last level"),
        (wasm("ftp://r.example.com/a"), "spec.url", "must be a URL"),
        (made("fluxcd.controlplane.io/v1", "FluxInstance",
              {"distribution": {"registry": "r.example.com", "version": "2.x"}}, "other"), "",
         "metadata.name must be flux"),
        (made("networking.istio.io/v1", "DestinationRule", {"host": "a", "trafficPolicy":
              {"outlierDetection": {"interval": "5"}}}),
         "spec.trafficPolicy.outlierDetection.interval", "a duration without a unit"),
        (made("security.istio.io/v1", "PeerAuthentication", {"portLevelMtls": {"80": {}}}), "spec",
         "selector"),
        (made("security.istio.io/v1", "AuthorizationPolicy",
              {"selector": {"matchLabels": {"app": "a*"}}}), "spec.selector.matchLabels[app]",
         "must not contain"),
    ],
)  # fmt: skip
def test_refused(tree: dict[str, Any], path: str, words: str) -> None:
    found = structure_problems(tree, "1.36")
    assert [(code, problem.path) for code, problem in found] == [(RULE, path)]
    assert words in found[0][1].message


def test_types_come_before_rules() -> None:
    tree = release(interval=5)
    assert {code for code, _ in structure_problems(tree, "1.36")} == {"K8S-API-005"}


def test_roles_that_are_not_scaled_from_outside() -> None:
    from k8spatterns.rules.kueue_facts import replicas_agree

    outside = {"scaling": {"mode": "External"}, "spec": {"replicas": 3}}
    assert not replicas_agree({"roles": [outside, {"spec": {"replicas": 0}}, {"spec": {}}]})
    assert not replicas_agree({"roles": [outside, {"spec": {"replicas": 2}}]})
    assert replicas_agree({"roles": [{"spec": {"replicas": 2}}, {"spec": {"replicas": 0}}]})
    assert replicas_agree({"roles": [{"spec": {"replicas": 2}}, {}]})
