"""The (group, kind) pairs that rules name."""

from __future__ import annotations

from k8spatterns.graph.pods import POD_PATHS

DAEMON_SET = ("apps", "DaemonSet")
DEPLOYMENT = ("apps", "Deployment")
REPLICA_SET = ("apps", "ReplicaSet")
STATEFUL_SET = ("apps", "StatefulSet")
CRON_JOB = ("batch", "CronJob")
JOB = ("batch", "Job")
CONFIG_MAP = ("", "ConfigMap")
SECRET = ("", "Secret")
SERVICE = ("", "Service")
CLAIM = ("", "PersistentVolumeClaim")
HPA = ("autoscaling", "HorizontalPodAutoscaler")
VOLUME = ("", "PersistentVolume")
STORAGE_CLASS = ("storage.k8s.io", "StorageClass")
ENDPOINTS = ("", "Endpoints")
ENDPOINT_SLICE = ("discovery.k8s.io", "EndpointSlice")
INGRESS_CLASS = ("networking.k8s.io", "IngressClass")
SERVICE_CIDR = ("networking.k8s.io", "ServiceCIDR")
IP_ADDRESS = ("networking.k8s.io", "IPAddress")
NODE = ("", "Node")
NAMESPACE = ("", "Namespace")
QUOTA = ("", "ResourceQuota")
LIMIT_RANGE = ("", "LimitRange")
RUNTIME_CLASS = ("node.k8s.io", "RuntimeClass")
LEASE = ("coordination.k8s.io", "Lease")
PDB = ("policy", "PodDisruptionBudget")
INGRESS = ("networking.k8s.io", "Ingress")
NETWORK_POLICY = ("networking.k8s.io", "NetworkPolicy")

SELECTING = (DAEMON_SET, DEPLOYMENT, REPLICA_SET, STATEFUL_SET)
WITH_PODS = tuple(POD_PATHS)

# Kinds of whole API groups, for rules over the graph: `*` is every kind of the group.
ARGO = (("argoproj.io", "*"),)
CROSSPLANE = (("apiextensions.crossplane.io", "*"),)
GATEWAY_API = (("gateway.networking.k8s.io", "*"),)
GRAFANA = (("grafana.integreatly.org", "*"),)
ISTIO = (
    ("extensions.istio.io", "*"),
    ("networking.istio.io", "*"),
    ("security.istio.io", "*"),
    ("telemetry.istio.io", "*"),
)
KARMADA = (("config.karmada.io", "*"), ("policy.karmada.io", "*"))
KNATIVE = (("serving.knative.dev", "*"),)
KYVERNO = (("kyverno.io", "*"), ("policies.kyverno.io", "*"))
# What puts an app into a mesh.
MESH = (*ISTIO, ("", "Namespace"))
PROMETHEUS = (("monitoring.coreos.com", "*"),)
TEKTON = (("tekton.dev", "*"),)
