"""The rules over references, where the pages of the rules do not show them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.checking import check_objects

GATEWAY = "gateway.networking.k8s.io"


def made(api_version: str, kind: str, name: str = "web", **fields: Any) -> dict[str, Any]:
    namespace = fields.pop("namespace", "shop")
    metadata = {"name": name, **({"namespace": namespace} if namespace else {})}
    metadata |= {"labels": fields.pop("labels", {})}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}


def pod(**spec: Any) -> dict[str, Any]:
    container = {"name": "web", "image": "web:1", **spec.pop("container", {})}
    return made("v1", "Pod", labels={"app": "web"}, spec={"containers": [container], **spec})


def service(*ports: dict[str, Any], **fields: Any) -> dict[str, Any]:
    spec = {"selector": {"app": "web"}, "ports": list(ports) or [{"name": "http", "port": 80}]}
    return made("v1", "Service", spec={**spec, **fields.pop("spec", {})}, **fields)


def found(code: str, *trees: dict[str, Any], **app: Any) -> list[tuple[str, str]]:
    """Return (severity, path) of the findings of a code."""
    return [(f.severity, f.path) for f in check_objects(*trees, **app) if f.code == code]


def missing(*trees: dict[str, Any], **app: Any) -> list[str]:
    """Return the paths of references to what is not in the app."""
    return [path for _, path in found("K8S-REF-001", *trees, **app)]


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        (
            made(
                "argoproj.io/v1alpha1",
                "Rollout",
                spec={"strategy": {"canary": {"stableService": "web"}}},
            ),
            "spec.strategy.canary.stableService",
        ),
        (
            made(
                "kueue.x-k8s.io/v1beta1",
                "ClusterQueue",
                namespace="",
                spec={"resourceGroups": [{"flavors": [{"name": "gpu"}]}]},
            ),
            "spec.resourceGroups[0].flavors[0].name",
        ),
        (
            made("keda.sh/v1alpha1", "ScaledObject", spec={"scaleTargetRef": {"name": "web"}}),
            "spec.scaleTargetRef.name",
        ),
        (
            made("cert-manager.io/v1", "Certificate", spec={"issuerRef": {"name": "ours"}}),
            "spec.issuerRef.name",
        ),
        (
            made(
                "external-secrets.io/v1", "ExternalSecret", spec={"secretStoreRef": {"name": "v"}}
            ),
            "spec.secretStoreRef.name",
        ),
        (
            made("tekton.dev/v1", "PipelineRun", spec={"pipelineRef": {"name": "build"}}),
            "spec.pipelineRef.name",
        ),
        (
            made("secrets.hashicorp.com/v1beta1", "VaultAuth", spec={"vaultConnectionRef": "a/b"}),
            "spec.vaultConnectionRef",
        ),
        (
            made(
                "batch/v1",
                "Job",
                labels={"kueue.x-k8s.io/queue-name": "team"},
                spec={"template": {"spec": {"restartPolicy": "Never", "containers": []}}},
            ),
            "metadata.labels[kueue.x-k8s.io/queue-name]",
        ),
        (
            made(
                "messaging.knative.dev/v1",
                "Subscription",
                spec={"channel": {"apiVersion": "messaging.knative.dev/v1", "kind": "Channel"}},
            ),
            "",
        ),
    ],
)
def test_what_kinds_of_systems_refer_to_is_missed(tree: dict[str, Any], path: str) -> None:
    assert missing(tree) == ([path] if path else [])


def test_a_kind_that_is_cluster_wide_is_found_from_any_namespace() -> None:
    step = {"name": "a", "templateRef": {"name": "lib", "template": "x", "clusterScope": True}}
    flow = made(
        "argoproj.io/v1alpha1",
        "Workflow",
        spec={"entrypoint": "m", "templates": [{"name": "m", "dag": {"tasks": [step]}}]},
    )
    lib = made(
        "argoproj.io/v1alpha1",
        "ClusterWorkflowTemplate",
        "lib",
        namespace="",
        spec={"templates": [{"name": "x"}]},
    )
    assert missing(flow, lib) == []
    assert found("K8S-REF-011", flow, lib) == []
    lib["spec"]["templates"][0]["name"] = "y"
    assert found("K8S-REF-011", flow, lib) == [
        ("error", "spec.templates[0].dag.tasks[0].templateRef.template")
    ]


def test_secrets_that_controllers_make_are_not_missed() -> None:
    wanted = pod(imagePullSecrets=[{"name": name} for name in ("a", "b", "c", "d")])
    makers = [
        made("cert-manager.io/v1", "Certificate", spec={"secretName": "a"}),
        made("external-secrets.io/v1", "ExternalSecret", "b", spec={}),
        made("bitnami.com/v1alpha1", "SealedSecret", "c", spec={"encryptedData": {"x": "y"}}),
        made(
            "secrets.hashicorp.com/v1beta1",
            "VaultStaticSecret",
            spec={"destination": {"name": "d", "create": True}},
        ),
    ]
    assert [p for p in missing(wanted, *makers) if "imagePullSecrets" in p] == []
    assert len(missing(wanted)) == 4


def test_the_certificate_of_an_annotated_ingress_is_made_for_it() -> None:
    spec = {"tls": [{"secretName": "shop-tls"}]}
    ingress = made("networking.k8s.io/v1", "Ingress", spec=spec)
    assert missing(ingress) == ["spec.tls[0].secretName"]
    key = "cert-manager.io/cluster-issuer"
    ingress["metadata"]["annotations"] = {key: "public"}
    assert missing(ingress) == [f"metadata.annotations[{key}]"]
    assert missing(ingress, external=["ClusterIssuer/public"]) == []


def variable(key: str, **source: Any) -> dict[str, Any]:
    return {"env": [{"name": "A", "valueFrom": {"secretKeyRef": {"key": key, **source}}}]}


def test_keys_of_a_secret_that_a_controller_makes() -> None:
    made_by = made(
        "external-secrets.io/v1",
        "ExternalSecret",
        "db",
        spec={"data": [{"secretKey": "password", "remoteRef": {"key": "db"}}]},
    )
    path = "spec.containers[0].env[0].valueFrom.secretKeyRef.key"
    assert found("K8S-REF-002", pod(container=variable("password", name="db")), made_by) == []
    assert found("K8S-REF-002", pod(container=variable("pass", name="db")), made_by) == [
        ("error", path)
    ]
    made_by["spec"]["dataFrom"] = [{"extract": {"key": "db"}}]
    assert found("K8S-REF-002", pod(container=variable("pass", name="db")), made_by) == []


@pytest.mark.parametrize(
    ("volume", "sub_path", "wanted"),
    [
        ({"name": "files"}, "app.yaml", False),
        ({"name": "files"}, "app.yml", True),
        ({"name": "files", "optional": True}, "app.yml", False),
        ({"name": "files", "items": [{"key": "app.yaml", "path": "conf/a.yaml"}]}, "conf", False),
        ({"name": "files", "items": [{"key": "app.yaml", "path": "a.yaml"}]}, "app.yaml", True),
    ],
)
def test_a_single_file_of_a_volume(volume: dict[str, Any], sub_path: str, wanted: bool) -> None:
    files = made("v1", "ConfigMap", "files", data={"app.yaml": "a: b"})
    mount = {"name": "v", "mountPath": "/etc/app.yaml", "subPath": sub_path}
    tree = pod(container={"volumeMounts": [mount]}, volumes=[{"name": "v", "configMap": volume}])
    path = "spec.containers[0].volumeMounts[0].subPath"
    assert found("K8S-REF-002", tree, files) == ([("error", path)] if wanted else [])


def test_files_of_a_volume_are_keys() -> None:
    files = made("v1", "Secret", "files", stringData={"a": "b"})
    volume = {"name": "v", "secret": {"secretName": "files", "items": [{"key": "c", "path": "c"}]}}
    assert found("K8S-REF-002", pod(volumes=[volume]), files) == [
        ("error", "spec.volumes[0].secret.items[0].key")
    ]


def webhook(**port: Any) -> dict[str, Any]:
    client = {"service": {"name": "web", "namespace": "shop", **port}}
    hook = {
        "name": "a.example.com",
        "sideEffects": "None",
        "admissionReviewVersions": ["v1"],
        "clientConfig": client,
    }
    kind = "ValidatingWebhookConfiguration"
    return made("admissionregistration.k8s.io/v1", kind, namespace="", webhooks=[hook])


def test_ports_of_webhooks() -> None:
    path = "webhooks[0].clientConfig.service.port"
    assert found("K8S-REF-005", webhook(), service({"port": 443})) == []
    assert found("K8S-REF-005", webhook(), service({"port": 8443})) == [("error", path)]
    assert found("K8S-REF-005", webhook(port=8443), service({"port": 8443})) == []


def test_a_service_that_stands_for_a_host_outside_has_any_port() -> None:
    outside = made("v1", "Service", spec={"type": "ExternalName", "externalName": "a.example.com"})
    assert found("K8S-REF-005", webhook(), outside) == []


def autoscaler(**container: Any) -> list[dict[str, Any]]:
    target = {"type": "Utilization", "averageUtilization": 70}
    scaler = made(
        "autoscaling/v2",
        "HorizontalPodAutoscaler",
        spec={
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
            "maxReplicas": 3,
            "metrics": [{"type": "Resource", "resource": {"name": "cpu", "target": target}}],
        },
    )
    labels = {"app": "web"}
    template = {
        "metadata": {"labels": labels},
        "spec": {"containers": [{"name": "web", "image": "web:1", **container}]},
    }
    spec = {"selector": {"matchLabels": labels}, "template": template}
    return [scaler, made("apps/v1", "Deployment", spec=spec)]


def test_utilization_is_a_share_of_requests() -> None:
    path = "spec.metrics[0].resource.name"
    assert found("K8S-REF-008", *autoscaler()) == [("warning", path)]
    limited = autoscaler(resources={"limits": {"cpu": "1"}})
    assert found("K8S-REF-008", *limited) == []
    limits = made("v1", "LimitRange", spec={"limits": [{"type": "Container"}]})
    assert found("K8S-REF-008", *autoscaler(), limits) == []


def test_two_autoscalers_of_different_systems_are_one_too_many() -> None:
    keda = made("keda.sh/v1alpha1", "ScaledObject", "k", spec={"scaleTargetRef": {"name": "web"}})
    keda["spec"]["triggers"] = [{"type": "cpu", "metadata": {"value": "70"}}]
    assert found("K8S-SEL-009", *autoscaler(), keda) == [("error", "spec.scaleTargetRef.name")]


def gateway(**listener: Any) -> dict[str, Any]:
    one = {"name": "http", "port": 80, "protocol": "HTTP", **listener}
    return made(f"{GATEWAY}/v1", "Gateway", "public", namespace="infra", spec={"listeners": [one]})


def route(kind: str = "HTTPRoute", hosts: Any = None, **parent: Any) -> dict[str, Any]:
    spec: dict[str, Any] = {"parentRefs": [{"name": "public", "namespace": "infra", **parent}]}
    spec |= {"hostnames": hosts} if hosts else {}
    return made(f"{GATEWAY}/v1", kind, spec=spec)


ALL = {"namespaces": {"from": "All"}}


@pytest.mark.parametrize(
    ("listener", "tree", "path"),
    [
        ({"allowedRoutes": ALL}, route(), ""),
        ({}, route(), "spec.parentRefs[0]"),
        ({"allowedRoutes": ALL}, route(sectionName="tls"), "spec.parentRefs[0].sectionName"),
        ({"allowedRoutes": ALL}, route(port=81), "spec.parentRefs[0].port"),
        ({"allowedRoutes": ALL}, route("TCPRoute"), "spec.parentRefs[0]"),
        (
            {"allowedRoutes": ALL, "hostname": "*.example.com"},
            route(hosts=["a.example.com"]),
            "",
        ),
        (
            {"allowedRoutes": ALL, "hostname": "*.example.com"},
            route(hosts=["a.example.org"]),
            "spec.hostnames",
        ),
        (
            {
                "allowedRoutes": {
                    "namespaces": {"from": "Selector", "selector": {"matchLabels": {"a": "b"}}}
                }
            },
            route(),
            "",
        ),
    ],
)
def test_what_a_listener_takes(listener: dict[str, Any], tree: dict[str, Any], path: str) -> None:
    wanted = [("error", path)] if path else []
    assert found("K8S-REF-009", gateway(**listener), tree) == wanted


def test_a_namespace_that_is_left_open_is_no_other_one() -> None:
    tree = route()
    del tree["metadata"]["namespace"]
    assert found("K8S-REF-009", gateway(), tree) == []


def test_a_selector_of_namespaces_is_asked_where_the_namespace_is_known() -> None:
    chosen = {"from": "Selector", "selector": {"matchLabels": {"routes": "yes"}}}
    listener = gateway(allowedRoutes={"namespaces": chosen})
    space = made("v1", "Namespace", "shop", namespace="")
    assert found("K8S-REF-009", listener, route(), space) == [("error", "spec.parentRefs[0]")]
    space["metadata"]["labels"] = {"routes": "yes"}
    assert found("K8S-REF-009", listener, route(), space) == []


def test_pods_of_other_systems_are_selected() -> None:
    template = {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"name": "a"}]}}
    rollout = made("argoproj.io/v1alpha1", "Rollout", spec={"template": template})
    assert found("K8S-SEL-002", service(), rollout) == []
    assert found("K8S-SEL-002", service()) == [("warning", "spec.selector")]


@pytest.mark.parametrize(
    ("selectors", "wanted"),
    [
        ({}, True),
        ({"serviceMonitorSelector": {}}, False),
        ({"serviceMonitorSelector": {"matchLabels": {"a": "c"}}}, True),
        ({"serviceMonitorSelector": {}, "serviceMonitorNamespaceSelector": {}}, False),
    ],
)
def test_what_a_prometheus_selects(selectors: dict[str, Any], wanted: bool) -> None:
    monitor = made(
        "monitoring.coreos.com/v1",
        "ServiceMonitor",
        labels={"a": "b"},
        spec={"selector": {}, "endpoints": [{"port": "http"}]},
    )
    prometheus = made("monitoring.coreos.com/v1", "Prometheus", spec=selectors)
    assert bool(found("K8S-PROM-016", monitor, prometheus)) == wanted
    assert found("K8S-PROM-016", monitor) == []


def test_a_matrix_gives_parameters() -> None:
    task = made("tekton.dev/v1", "Task", "build", spec={"params": [{"name": "os"}], "steps": []})
    step = {"name": "a", "taskRef": {"name": "build"}}
    pipeline = made("tekton.dev/v1", "Pipeline", spec={"tasks": [step]})
    assert found("K8S-REF-012", task, pipeline) == [("error", "spec.tasks[0].params")]
    step["matrix"] = {"params": [{"name": "os", "value": ["linux"]}]}
    assert found("K8S-REF-012", task, pipeline) == []
