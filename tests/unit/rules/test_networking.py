from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, Tree, changed, faults

INGRESS: Tree = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "Ingress",
    "metadata": {"name": "web"},
    "spec": {
        "ingressClassName": "nginx",
        "defaultBackend": {"resource": {"apiGroup": "example.com", "kind": "Bucket", "name": "a"}},
        "tls": [{"hosts": ["*.example.com", "example.com"], "secretName": "web-tls"}],
        "rules": [
            {
                "host": "*.example.com",
                "http": {
                    "paths": [
                        {
                            "path": "/api",
                            "pathType": "Prefix",
                            "backend": {"service": {"name": "web", "port": {"number": 80}}},
                        }
                    ]
                },
            }
        ],
    },
}
PATH = "spec.rules[0].http.paths[0]"
POLICY: Tree = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "NetworkPolicy",
    "metadata": {"name": "web"},
    "spec": {
        "podSelector": {},
        "policyTypes": ["Ingress", "Egress"],
        "ingress": [
            {
                "from": [
                    {"podSelector": {}, "namespaceSelector": {}},
                    {"ipBlock": {"cidr": "10.0.0.0/8", "except": ["10.1.0.0/16"]}},
                ],
                "ports": [{"port": 80, "endPort": 90, "protocol": "UDP"}, {"port": "http"}],
            }
        ],
    },
}
CLASS: Tree = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "IngressClass",
    "metadata": {"name": "nginx"},
    "spec": {
        "controller": "example.com/ingress",
        "parameters": {"apiGroup": "example.com", "kind": "Settings", "name": "web"},
    },
}
BLOCKS: Tree = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "ServiceCIDR",
    "metadata": {"name": "more"},
    "spec": {"cidrs": ["10.97.0.0/24", "2001:db8::/112"]},
}
ADDRESS: Tree = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "IPAddress",
    "metadata": {"name": "2001:db8::5"},
    "spec": {"parentRef": {"resource": "services", "name": "web", "namespace": "shop"}},
}
ENDPOINTS: Tree = {
    "apiVersion": "v1",
    "kind": "Endpoints",
    "metadata": {"name": "db"},
    "subsets": [
        {
            "addresses": [{"ip": "192.0.2.1", "hostname": "db-0", "nodeName": "node.a"}],
            "notReadyAddresses": [{"ip": "2001:db8::1"}],
            "ports": [{"name": "sql", "port": 5432}, {"name": "admin", "port": 1}],
        }
    ],
}
SLICE: Tree = {
    "apiVersion": "discovery.k8s.io/v1",
    "kind": "EndpointSlice",
    "metadata": {"name": "db"},
    "addressType": "IPv4",
    "endpoints": [
        {
            "addresses": ["192.0.2.1"],
            "hostname": "db-0",
            "nodeName": "node.a",
            "deprecatedTopology": {"a": "b"},
            "hints": {"forZones": [{"name": "a"}, {"name": "b"}], "forNodes": [{"name": "n"}]},
        }
    ],
    "ports": [{"port": 70_000}, {"name": "admin", "port": 1, "appProtocol": "http"}],
}


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (INGRESS, {}),
        (INGRESS, {"metadata.annotations": {"kubernetes.io/ingress.class": "nginx"}}),
        (INGRESS, {f"{PATH}.pathType": "ImplementationSpecific", f"{PATH}.path": ""}),
        (INGRESS, {f"{PATH}.pathType": "ImplementationSpecific", f"{PATH}.path": "/a//b"}),
        (INGRESS, {f"{PATH}.backend.service": {"name": "1web", "port": {"name": "http"}}}),
        (INGRESS, {"spec.defaultBackend": GONE, "spec.tls[0].hosts": []}),
        (POLICY, {}),
        (POLICY, {"spec.policyTypes": ["Ingress", "Ingress"]}),
        (CLASS, {}),
        (CLASS, {"spec.parameters": None}),
        (
            CLASS,
            {"spec.parameters.scope": "Namespace", "spec.parameters.namespace": "shop"},
        ),
        (BLOCKS, {}),
        (BLOCKS, {"spec.cidrs": ["10.97.0.0/24"]}),
        (ADDRESS, {}),
        (ADDRESS, {"metadata.name": "10.96.0.9"}),
        (ENDPOINTS, {}),
        (ENDPOINTS, {"subsets[0].ports": [{"port": 80}]}),
        (SLICE, {}),
        (SLICE, {"addressType": "IPv6", "endpoints[0].addresses": ["2001:db8::1"]}),
        (SLICE, {"addressType": "FQDN", "endpoints[0].addresses": ["db.example.com"]}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.rules": [], "spec.defaultBackend": GONE}, "ING-001", "spec"),
        ({"spec.rules[0].http.paths": []}, "ING-001", "spec.rules[0].http.paths"),
        ({f"{PATH}.path": "api"}, "ING-002", f"{PATH}.path"),
        ({f"{PATH}.path": "/a//b"}, "ING-002", f"{PATH}.path"),
        ({f"{PATH}.path": "/a/.."}, "ING-002", f"{PATH}.path"),
        ({"spec.rules[0].host": "10.0.0.1"}, "ING-003", "spec.rules[0].host"),
        ({"spec.rules[0].host": "a.*.com"}, "ING-003", "spec.rules[0].host"),
        ({"spec.tls[0].hosts": ["*."]}, "ING-003", "spec.tls[0].hosts[0]"),
        ({"spec.tls[0].hosts": ["a.com", None]}, "ING-003", "spec.tls[0].hosts[1]"),
        ({"spec.tls[0].secretName": "A_b"}, "ING-003", "spec.tls[0].secretName"),
        ({f"{PATH}.backend": {}}, "ING-004", f"{PATH}.backend"),
        ({f"{PATH}.backend.service.name": "a.b"}, "ING-004", f"{PATH}.backend.service.name"),
        ({f"{PATH}.backend.service.name": ""}, "ING-004", f"{PATH}.backend.service.name"),
        ({f"{PATH}.backend.service.port": {}}, "ING-004", f"{PATH}.backend"),
        (
            {f"{PATH}.backend.service.port": {"number": 80, "name": "http"}},
            "ING-004",
            f"{PATH}.backend",
        ),
        (
            {f"{PATH}.backend.service.port.number": 70_000},
            "ING-004",
            f"{PATH}.backend.service.port.number",
        ),
        (
            {f"{PATH}.backend.service.port": {"name": "80"}},
            "ING-004",
            f"{PATH}.backend.service.port.name",
        ),
        (
            {"spec.defaultBackend.resource.apiGroup": "A b"},
            "ING-004",
            "spec.defaultBackend.resource.apiGroup",
        ),
        (
            {"spec.defaultBackend.resource.name": "a/b"},
            "ING-004",
            "spec.defaultBackend.resource.name",
        ),
        (
            {"metadata.annotations": {"kubernetes.io/ingress.class": "other"}},
            "ING-005",
            "annotations.kubernetes.io/ingress.class",
        ),
        ({"spec.ingressClassName": ""}, "ING-005", "spec.ingressClassName"),
    ],
    ids=str,
)
def test_ingress(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(INGRESS, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.ingress[0].from[0]": None}, "NP-001", "spec.ingress[0].from[0]"),
        ({"spec.ingress[0].from[1].podSelector": {}}, "NP-001", "spec.ingress[0].from[1]"),
        (
            {"spec.ingress[0].from[1].ipBlock.cidr": "10.0.0.1/8"},
            "NP-001",
            "spec.ingress[0].from[1].ipBlock.cidr",
        ),
        (
            {"spec.ingress[0].from[1].ipBlock.cidr": ""},
            "NP-001",
            "spec.ingress[0].from[1].ipBlock.cidr",
        ),
        (
            {"spec.ingress[0].from[1].ipBlock.except": ["10.0.0.0/8"]},
            "NP-001",
            "spec.ingress[0].from[1].ipBlock.except[0]",
        ),
        (
            {"spec.ingress[0].from[1].ipBlock.except": [None]},
            "NP-001",
            "spec.ingress[0].from[1].ipBlock.except[0]",
        ),
        ({"spec.ingress[0].ports[0].port": 0}, "NP-002", "spec.ingress[0].ports[0].port"),
        ({"spec.ingress[0].ports[1].port": "80"}, "NP-002", "spec.ingress[0].ports[1].port"),
        ({"spec.ingress[0].ports[1].endPort": 90}, "NP-002", "spec.ingress[0].ports[1].endPort"),
        ({"spec.ingress[0].ports[0].endPort": 79}, "NP-002", "spec.ingress[0].ports[0].endPort"),
        (
            {"spec.ingress[0].ports[0].endPort": 65_536},
            "NP-002",
            "spec.ingress[0].ports[0].endPort",
        ),
        ({"spec.policyTypes": ["Ingress"] * 3}, "NP-003", "spec.policyTypes"),
        ({"spec.policyTypes": [None]}, "FIELD-001", "spec.policyTypes[0]"),
        (
            {"spec.ingress[0].ports[0].protocol": ""},
            "FIELD-001",
            "spec.ingress[0].ports[0].protocol",
        ),
        (
            {"spec.podSelector": {"matchExpressions": [None]}},
            "SEL-001",
            "spec.podSelector.matchExpressions[0].operator",
        ),
    ],
    ids=str,
)
def test_network_policies(changes: dict[str, Any], code: str, path: str) -> None:
    assert (f"K8S-{code}", path) in faults(changed(POLICY, changes))


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (CLASS, {"spec.controller": ""}, "ING-007", "spec.controller"),
        (CLASS, {"spec.controller": "nginx"}, "ING-007", "spec.controller"),
        (CLASS, {"spec.controller": "a/" + "b" * 249}, "ING-007", "spec.controller"),
        (CLASS, {"spec.parameters.apiGroup": ""}, "ING-008", "spec.parameters.apiGroup"),
        (CLASS, {"spec.parameters.kind": ""}, "ING-008", "spec.parameters.kind"),
        (CLASS, {"spec.parameters.name": "a/b"}, "ING-008", "spec.parameters.name"),
        (CLASS, {"spec.parameters.scope": ""}, "ING-008", "spec.parameters.scope"),
        (CLASS, {"spec.parameters.namespace": "a"}, "ING-008", "spec.parameters.namespace"),
        (CLASS, {"spec.parameters.scope": "Namespace"}, "ING-008", "spec.parameters.namespace"),
        (
            CLASS,
            {"spec.parameters.scope": "Namespace", "spec.parameters.namespace": "A"},
            "ING-008",
            "spec.parameters.namespace",
        ),
        (BLOCKS, {"spec.cidrs": []}, "IPAM-001", "spec.cidrs"),
        (BLOCKS, {"spec.cidrs[2]": "10.98.0.0/24"}, "IPAM-001", "spec.cidrs"),
        (BLOCKS, {"spec.cidrs[1]": "10.98.0.0/24"}, "IPAM-001", "spec.cidrs"),
        (BLOCKS, {"spec.cidrs[0]": "10.97.0.1/24"}, "IPAM-001", "spec.cidrs[0]"),
        (ADDRESS, {"spec.parentRef": None}, "IPAM-002", "spec.parentRef"),
        (ADDRESS, {"spec.parentRef.group": "A"}, "IPAM-002", "spec.parentRef.group"),
        (ADDRESS, {"spec.parentRef.name": ""}, "IPAM-002", "spec.parentRef.name"),
        (ADDRESS, {"spec.parentRef.resource": "a/b"}, "IPAM-002", "spec.parentRef.resource"),
        (ADDRESS, {"spec.parentRef.namespace": "a/b"}, "IPAM-002", "spec.parentRef.namespace"),
        (ADDRESS, {"metadata.name": "2001:DB8::5"}, "META-002", "metadata.name"),
        (ADDRESS, {"metadata.name": "10.96.0.09"}, "META-002", "metadata.name"),
    ],
    ids=str,
)
def test_classes_and_networks(base: Tree, changes: dict[str, Any], code: str, path: str) -> None:
    found = faults(changed(base, changes))
    if code == "IPAM-002" and changes.get("spec.parentRef", 1) is None:
        assert any(where == path for _, where in found)  # the structure check says so, too
    else:
        assert found == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"subsets[1]": None}, "EP-001", "subsets[1]"),
        ({"subsets[0].addresses[0].ip": "bad"}, "EP-001", "subsets[0].addresses[0].ip"),
        ({"subsets[0].addresses[0].ip": "169.254.1.1"}, "EP-001", "subsets[0].addresses[0].ip"),
        ({"subsets[0].addresses[1]": None}, "EP-001", "subsets[0].addresses[1].ip"),
        ({"subsets[0].addresses[0].hostname": "a.b"}, "EP-001", "subsets[0].addresses[0].hostname"),
        ({"subsets[0].addresses[0].nodeName": ""}, "EP-001", "subsets[0].addresses[0].nodeName"),
        ({"subsets[0].ports[0].port": 0}, "EP-002", "subsets[0].ports[0].port"),
        ({"subsets[0].ports[0].name": ""}, "EP-002", "subsets[0].ports[0].name"),
        ({"subsets[0].ports[0].name": "a-"}, "EP-002", "subsets[0].ports[0].name"),
        ({"subsets[0].ports[0].appProtocol": ""}, "EP-002", "subsets[0].ports[0].appProtocol"),
    ],
    ids=str,
)
def test_endpoints(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(ENDPOINTS, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"endpoints[0].addresses": []}, "EP-003", "endpoints[0].addresses"),
        ({"endpoints[0].addresses": ["2001:db8::1"]}, "EP-003", "endpoints[0].addresses"),
        ({"endpoints[0].addresses": ["127.0.0.1"]}, "EP-003", "endpoints[0].addresses[0]"),
        ({"endpoints[0].addresses": ["a"]}, "EP-003", "endpoints[0].addresses[0]"),
        ({"addressType": "FQDN"} | {"endpoints[0].addresses": ["a"]}, "EP-003", None),
        ({"endpoints[0].addresses": ["192.0.2.1"] * 101}, "EP-003", "endpoints[0].addresses"),
        ({"endpoints[0].hostname": "A"}, "EP-004", "endpoints[0].hostname"),
        ({"endpoints[0].nodeName": "a/b"}, "EP-004", "endpoints[0].nodeName"),
        ({"endpoints[0].deprecatedTopology": {"a b": ""}}, "EP-004", None),
        ({"endpoints[0].hints.forZones[0].name": "b b"}, "EP-004", None),
        ({"endpoints[0].hints.forZones[0].name": "b"}, "EP-004", None),
        ({"endpoints[0].hints.forNodes[0].name": "A"}, "EP-004", None),
        ({"endpoints[0].hints.forNodes": [{"name": f"n{i}"} for i in range(9)]}, "EP-004", None),
        ({"ports[1].name": "A"}, "EP-005", "ports[1].name"),
        ({"ports[1].name": ""}, "EP-005", "ports[1].name"),
        ({"ports[1].appProtocol": ""}, "EP-005", "ports[1].appProtocol"),
    ],
    ids=str,
)
def test_endpoint_slices(changes: dict[str, Any], code: str, path: str | None) -> None:
    found = faults(changed(SLICE, changes))
    assert {code for code, _ in found} == {f"K8S-{code}"}
    assert path is None or path in {where for _, where in found}
