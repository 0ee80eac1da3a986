"""`KnativeService`: what it makes, and what it refuses as Knative's webhook would."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import (
    DownwardApi,
    HostPath,
    InitStep,
    KnativeCluster,
    KnativeDomain,
    KnativeScaling,
    KnativeService,
    KnativeTraffic,
    Placement,
    Port,
    Probe,
    Resources,
    Security,
    ServiceAccountOptions,
    Sidecar,
    Volume,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered


def service(**more: Any) -> KnativeService:
    return KnativeService(name="web", image="web:1", **more)


def refused(**more: Any) -> str:
    return refusal_of(KnativeService, name="web", image="web:1", **more)


def tree(**more: Any) -> dict[str, Any]:
    return made(service(**more))["Service", "web"]


def template(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = tree(**more)["spec"]["template"]
    return found


def containers(**more: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = template(**more)["spec"]["containers"]
    return found


def test_the_plain_service_has_an_account_and_nothing_else() -> None:
    assert set(made(service())) == {("ServiceAccount", "web"), ("Service", "web")}
    assert tree()["apiVersion"] == "serving.knative.dev/v1"
    assert "ports" not in containers()[0]
    assert "readinessProbe" not in containers()[0]


def test_the_container_says_for_itself_what_it_may_do() -> None:
    spec = template()["spec"]
    assert "securityContext" not in spec
    assert spec["containers"][0]["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
        "readOnlyRootFilesystem": True,
        "runAsNonRoot": True,
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    assert spec["automountServiceAccountToken"] is False


def test_security_and_token_can_be_changed() -> None:
    assert "securityContext" not in containers(security=None)[0]
    account = ServiceAccountOptions(automount=True)
    assert "automountServiceAccountToken" not in template(service_account=account)["spec"]


def test_scaling_stands_on_the_template() -> None:
    made_tree = tree(scaling=KnativeScaling(min_scale=0, max_scale=3), annotations={"a/b": "c"})
    assert made_tree["metadata"]["annotations"] == {"a/b": "c"}
    assert made_tree["spec"]["template"]["metadata"]["annotations"] == {
        "autoscaling.knative.dev/min-scale": "0",
        "autoscaling.knative.dev/max-scale": "3",
    }


def test_the_port_is_unnamed_or_the_protocol() -> None:
    assert containers(port=8080)[0]["ports"] == [{"containerPort": 8080}]
    assert containers(port=8080, http2=True)[0]["ports"] == [{"containerPort": 8080, "name": "h2c"}]
    ports = [Port(number=9000, name="h2c")]
    assert containers(ports=ports)[0]["ports"] == [{"containerPort": 9000, "name": "h2c"}]


def test_probes_ask_the_port_of_the_service() -> None:
    asked = containers(port=80, readiness=Probe.http("/ready"), liveness=Probe.tcp(period=5))[0]
    assert asked["readinessProbe"] == {"httpGet": {"path": "/ready"}}
    assert asked["livenessProbe"] == {"tcpSocket": {}, "periodSeconds": 5}
    by_number = containers(port=80, startup=Probe.http("/", port=8081))[0]
    assert by_number["startupProbe"] == {"httpGet": {"path": "/", "port": 8081}}


def test_sidecars_run_as_ordinary_containers() -> None:
    log = Sidecar(name="log", image="log:1", shared=[Volume(name="logs", at="/logs")])
    spec = template(port=80, sidecars=[log])["spec"]
    assert [container["name"] for container in spec["containers"]] == ["web", "log"]
    assert "initContainers" not in spec
    assert spec["containers"][1]["securityContext"]["runAsNonRoot"] is True


def test_a_sidecar_may_have_the_port() -> None:
    proxy = Sidecar(name="proxy", image="proxy:1", port=8000)
    app, beside = containers(sidecars=[proxy], env={"PORT": "3000"})
    assert "ports" not in app
    assert beside["ports"] == [{"containerPort": 8000}]
    assert beside["readinessProbe"] == {"tcpSocket": {}}


def test_configuration_is_mounted_read_only() -> None:
    spec = template(volumes=[Volume(name="cfg", at="/cfg", config_map="settings")])["spec"]
    mounts = {mount["name"]: mount for mount in spec["containers"][0]["volumeMounts"]}
    assert mounts["cfg"] == {"name": "cfg", "mountPath": "/cfg", "readOnly": True}
    assert "readOnly" not in mounts["web-tmp"]


def test_a_claim_is_read_only_where_nobody_writes() -> None:
    flag = KnativeCluster(features=["kubernetes.podspec-persistent-volume-claim"])
    volume = Volume(name="data", at="/data", persistent_volume_claim="data", read_only=True)
    spec = template(volumes=[volume], cluster=flag)["spec"]
    assert spec["volumes"][0]["persistentVolumeClaim"] == {"claimName": "data", "readOnly": True}


def test_timeouts_and_concurrency() -> None:
    spec = template(
        timeout=timedelta(minutes=2),
        response_start_timeout=30,
        idle_timeout=20,
        container_concurrency=50,
    )["spec"]
    assert spec["timeoutSeconds"] == 120
    assert spec["responseStartTimeoutSeconds"] == 30
    assert spec["idleTimeoutSeconds"] == 20
    assert spec["containerConcurrency"] == 50


def test_traffic_and_the_name_of_the_revision() -> None:
    made_tree = tree(
        revision_name="web-two",
        traffic=[
            KnativeTraffic(latest=True, percent=100),
            KnativeTraffic(revision="web-one", tag="old"),
        ],
    )
    assert made_tree["spec"]["template"]["metadata"]["name"] == "web-two"
    assert made_tree["spec"]["traffic"] == [
        {"latestRevision": True, "percent": 100},
        {"latestRevision": False, "revisionName": "web-one", "tag": "old"},
    ]


def test_labels_and_annotations_of_the_network() -> None:
    metadata = tree(
        cluster_local=True,
        ingress_class="kourier",
        http_protocol="Redirected",
        rollout_duration="2m",
    )["metadata"]
    assert metadata["labels"]["networking.knative.dev/visibility"] == "cluster-local"
    assert metadata["annotations"] == {
        "networking.knative.dev/ingress-class": "kourier",
        "networking.knative.dev/http-protocol": "Redirected",
        "serving.knative.dev/rollout-duration": "2m",
    }


def test_resources_of_the_queue_proxy() -> None:
    amounts = Resources(requests={"cpu": "50m"}, limits={"memory": "64Mi"})
    assert template(queue_proxy=amounts)["metadata"]["annotations"] == {
        "queue.sidecar.serving.knative.dev/cpu-resource-request": "50m",
        "queue.sidecar.serving.knative.dev/memory-resource-limit": "64Mi",
    }


def test_a_domain_is_mapped_and_claimed() -> None:
    domain = KnativeDomain(host="web.example.com", tls_secret="tls", claim="production")
    objects = made(service(domains=[domain]))
    mapping = objects["DomainMapping", "web.example.com"]
    assert mapping["spec"]["ref"]["name"] == "web"
    assert mapping["spec"]["tls"] == {"secretName": "tls"}
    claim = objects["ClusterDomainClaim", "web.example.com"]
    assert claim["spec"] == {"namespace": "production"}
    assert "namespace" not in claim["metadata"]


def test_what_it_reads_is_looked_for() -> None:
    volume = Volume(name="cfg", at="/cfg", config_map="elsewhere")
    messages = [finding.message for finding in rendered(service(volumes=[volume])).findings]
    assert messages == ["ConfigMap/elsewhere is not in this app"]


BEHIND_A_FLAG: list[tuple[dict[str, Any], str]] = [
    ({"host_network": True}, "kubernetes.podspec-hostnetwork"),
    ({"share_process_namespace": True}, "kubernetes.podspec-shareprocessnamespace"),
    ({"priority_class_name": "high"}, "kubernetes.podspec-priorityclassname"),
    ({"runtime_class_name": "gvisor"}, "kubernetes.podspec-runtimeclassname"),
    ({"dns_policy": "Default"}, "kubernetes.podspec-dnspolicy"),
    ({"dns_config": k8s.PodDNSConfig(nameservers=["9.9.9.9"])}, "kubernetes.podspec-dnsconfig"),
    (
        {"host_aliases": [k8s.HostAlias(ip="10.0.0.1", hostnames=["a"])]},
        "kubernetes.podspec-hostaliases",
    ),
    ({"init": [InitStep(name="step", image="i:1")]}, "kubernetes.podspec-init-containers"),
    ({"placement": Placement(node_selector={"a": "b"})}, "kubernetes.podspec-nodeselector"),
    ({"placement": Placement().apart()}, "kubernetes.podspec-affinity"),
    (
        {"placement": Placement().spread("topology.kubernetes.io/zone")},
        "kubernetes.podspec-topologyspreadconstraints",
    ),
    (
        {"placement": Placement(tolerations=[k8s.Toleration(operator="Exists")])},
        "kubernetes.podspec-tolerations",
    ),
    ({"security": Security(fs_group=1)}, "kubernetes.podspec-securitycontext"),
    (
        {"security": Security(add_capabilities=["NET_BIND_SERVICE"])},
        "kubernetes.containerspec-addcapabilities",
    ),
    ({"env": {"POD": DownwardApi.env("metadata.name")}}, "kubernetes.podspec-fieldref"),
    ({"volumes": [HostPath(path="/var").volume()]}, "kubernetes.podspec-volumes-hostpath"),
    (
        {
            "port": 80,
            "sidecars": [Sidecar(name="s", image="s:1", liveness=Probe.command("true"))],
        },
        "multi-container-probing",
    ),
]


@pytest.mark.parametrize(("fields", "flag"), BEHIND_A_FLAG, ids=lambda value: str(value)[:40])
def test_what_is_behind_a_flag_names_it_and_comes_with_it(
    fields: dict[str, Any], flag: Any
) -> None:
    message = refused(**fields)
    assert f"unless its flag {flag} is enabled" in message
    assert f'KnativeCluster(features=["{flag}"])' in message
    assert tree(cluster=KnativeCluster(features=[flag]), **fields)


def test_a_claim_that_is_written_needs_two_flags() -> None:
    volume = Volume(name="data", at="/data", persistent_volume_claim="data")
    message = refused(
        volumes=[volume],
        cluster=KnativeCluster(features=["kubernetes.podspec-persistent-volume-claim"]),
    )
    assert "writing to the volume" in message
    assert "kubernetes.podspec-persistent-volume-write" in message


NFS = k8s.Volume(name="x", nfs=k8s.NFSVolumeSource(server="a", path="/"))
MISUSES: list[tuple[dict[str, Any], str]] = [
    ({"termination_grace_period": 5}, "Knative refuses termination_grace_period"),
    ({"selector": {"a": "b"}}, "Knative labels its Pods itself"),
    ({"pre_stop": k8s.LifecycleHandler(sleep=k8s.SleepAction(seconds=1))}, "refuses pre_stop"),
    ({"security": Security(privileged=True)}, "refuses privileged containers"),
    ({"container_name": "queue-proxy"}, "is the container that Knative adds"),
    ({"port": 80, "env": {"PORT": "80"}}, "Knative sets the variable PORT itself"),
    ({"env": {"PORT": "80"}}, "Knative sets the variable PORT itself"),
    ({"env": {"K_SERVICE": "a"}}, "Knative sets the variable K_SERVICE itself"),
    ({"port": 9090}, "Knative keeps port 9090 for itself"),
    ({"ports": [Port(number=80, protocol="UDP")]}, "is a TCP port of the Pod alone"),
    ({"ports": [Port(number=80, name="web")]}, '"web" is none'),
    (
        {"ports": [Port(number=80), Port(number=81, name="metrics")]},
        "has one port, not 2: 80, 81",
    ),
    ({"sidecars": [Sidecar(name="s", image="s:1")]}, "which container gets the requests"),
    ({"http2": True}, "which container gets the requests"),
    (
        {"port": 80, "sidecars": [Sidecar(name="s", image="s:1", native=True)]},
        "Knative has no native sidecars",
    ),
    ({"port": 80, "readiness": Probe.tcp("metrics")}, 'asks the port "metrics"'),
    (
        {"port": 80, "readiness": Probe.tcp(period=0, timeout=1)},
        "readiness with period=0 is asked as fast as Knative can",
    ),
    (
        {"port": 80, "liveness": Probe.tcp(termination_grace_period=1)},
        "refuses termination_grace_period in liveness",
    ),
    ({"volumes": [Volume(name="x")]}, 'no container sees the volume "x"'),
    ({"volumes": [Volume(name="x", at="/dev")]}, 'Knative refuses a volume at "/dev"'),
    ({"volumes": [Volume(name="x", at="/x", source=NFS)]}, "no volumes of the kind nfs"),
    (
        {"annotations": {"autoscaling.knative.dev/min-scale": "1"}},
        "write scaling=KnativeScaling(...): it goes where Knative reads it",
    ),
    (
        {"pod_annotations": {"autoscaling.knative.dev/minScale": "1"}},
        "write scaling=KnativeScaling(...): it goes where Knative reads it",
    ),
    ({"labels": {"serving.knative.dev/service": "a"}}, "a label that Knative sets itself"),
    ({"container_concurrency": 2000}, "and the cluster allows 1000"),
    ({"timeout": 900}, "timeout is 900 seconds, and the cluster allows 600"),
    ({"timeout": 60, "response_start_timeout": 61}, "the whole request may take 60"),
    ({"idle_timeout": 301}, "the whole request may take 300"),
    ({"revision_name": "two"}, 'write revision_name="web-two"'),
    ({"traffic": [KnativeTraffic(latest=True, percent=90)]}, "sum to 90, not to 100"),
    (
        {
            "traffic": [
                KnativeTraffic(latest=True, percent=100, tag="a"),
                KnativeTraffic(revision="web-1", tag="a"),
            ]
        },
        'two targets have the tag "a"',
    ),
    (
        {"cluster_local": True, "domains": [KnativeDomain(host="a.example.com")]},
        "nobody reaches it by its domains",
    ),
    ({"scaling": KnativeScaling(initial_scale=0)}, "allow-zero-initial-scale"),
    (
        {"scaling": KnativeScaling(target=200), "container_concurrency": 100},
        "so that no Pod ever reaches it",
    ),
    (
        {"scaling": KnativeScaling(max_scale=9), "cluster": KnativeCluster(max_scale_limit=5)},
        "write max_scale=5",
    ),
    ({"replicas": 3}, "Knative scales it: scaling=KnativeScaling"),
    ({"min_scale": 1}, "write it into scaling=KnativeScaling(...)"),
]


@pytest.mark.parametrize(("fields", "message"), MISUSES, ids=[text[:30] for _, text in MISUSES])
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refused(**fields)


def test_the_name_starts_with_a_letter() -> None:
    message = refusal_of(KnativeService, name="1web", image="web:1")
    assert "must start with a lower-case letter" in message


def test_misuse_of_traffic_and_domains() -> None:
    assert "to a revision by name or to the latest" in refusal_of(KnativeTraffic, percent=1)
    both = refusal_of(KnativeTraffic, percent=1, latest=True, revision="a")
    assert "to a revision by name or to the latest" in both
    assert "neither a share nor an address" in refusal_of(KnativeTraffic, latest=True)
    assert "less than or equal to 100" in refusal_of(KnativeTraffic, latest=True, percent=101)
    assert "no full name of a host" in refusal_of(KnativeDomain, host="web")
    assert "inside the cluster" in refusal_of(KnativeDomain, host="a.b.svc.cluster.local")
