"""What the API server fills in before it asks admission policies, for the kinds that make Pods.

Fields of other kinds that a server may fill in are named, so that their absence proves nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.values import listed, mapping, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

_PROBE = {"failureThreshold": 3, "periodSeconds": 10, "successThreshold": 1, "timeoutSeconds": 1}
_POD: Tree = {
    "dnsPolicy": "ClusterFirst",
    "restartPolicy": "Always",
    "schedulerName": "default-scheduler",
    "securityContext": {},
    "terminationGracePeriodSeconds": 30,
}
_CONTAINER: Tree = {
    "resources": {},
    "terminationMessagePath": "/dev/termination-log",
    "terminationMessagePolicy": "File",
}
_DEPLOYMENT: Tree = {
    "progressDeadlineSeconds": 600,
    "replicas": 1,
    "revisionHistoryLimit": 10,
    "strategy": {"type": "RollingUpdate"},
}
_STATEFUL_SET: Tree = {
    "persistentVolumeClaimRetentionPolicy": {"whenDeleted": "Retain", "whenScaled": "Retain"},
    "podManagementPolicy": "OrderedReady",
    "replicas": 1,
    "revisionHistoryLimit": 10,
    "serviceName": "",
    "updateStrategy": {"type": "RollingUpdate"},
}
_DAEMON_SET: Tree = {"revisionHistoryLimit": 10, "updateStrategy": {"type": "RollingUpdate"}}
_JOB: Tree = {
    "backoffLimit": 6,
    "completionMode": "NonIndexed",
    "parallelism": 1,
    "podReplacementPolicy": "TerminatingOrFailed",
    "suspend": False,
}
_CRON_JOB: Tree = {
    "concurrencyPolicy": "Allow",
    "failedJobsHistoryLimit": 1,
    "successfulJobsHistoryLimit": 3,
    "suspend": False,
}
_SERVICE: Tree = {
    "internalTrafficPolicy": "Cluster",
    "sessionAffinity": "None",
    "type": "ClusterIP",
}
_SPECS: dict[tuple[str, str], Tree] = {
    ("", "PersistentVolumeClaim"): {"resources": {}, "volumeMode": "Filesystem"},
    ("", "ReplicationController"): {"replicas": 1},
    ("", "Service"): _SERVICE,
    ("apps", "DaemonSet"): _DAEMON_SET,
    ("apps", "Deployment"): _DEPLOYMENT,
    ("apps", "ReplicaSet"): {"replicas": 1},
    ("apps", "StatefulSet"): _STATEFUL_SET,
    ("autoscaling", "HorizontalPodAutoscaler"): {"minReplicas": 1},
    ("batch", "CronJob"): _CRON_JOB,
    ("batch", "Job"): _JOB,
}
_TEMPLATE = ("spec", "template")
_TEMPLATES: dict[tuple[str, str], tuple[str, ...]] = {
    ("", "Pod"): (),
    ("", "PodTemplate"): ("template",),
    ("", "ReplicationController"): _TEMPLATE,
    ("apps", "DaemonSet"): _TEMPLATE,
    ("apps", "Deployment"): _TEMPLATE,
    ("apps", "ReplicaSet"): _TEMPLATE,
    ("apps", "StatefulSet"): _TEMPLATE,
    ("batch", "CronJob"): ("spec", "jobTemplate", "spec", "template"),
    ("batch", "Job"): _TEMPLATE,
}

#: Fields that a server sets and that no manifest needs to have: they may be there after all.
SET_BY_SERVER = frozenset(
    {
        "accessModes",
        "allocateLoadBalancerNodePorts",
        "clusterIP",
        "clusterIPs",
        "completions",
        "creationTimestamp",
        "defaultMode",
        "enableServiceLinks",
        "externalTrafficPolicy",
        "fsGroup",
        "generation",
        "healthCheckNodePort",
        "ipFamilies",
        "ipFamilyPolicy",
        "managedFields",
        "maxSurge",
        "maxUnavailable",
        "nodeName",
        "nodePort",
        "partition",
        "persistentVolumeReclaimPolicy",
        "policyTypes",
        "preemptionPolicy",
        "priority",
        "resourceVersion",
        "rollingUpdate",
        "seLinuxOptions",
        "selfLink",
        "serviceAccount",
        "serviceAccountName",
        "status",
        "storageClassName",
        "tolerations",
        "uid",
        "userInfo",
        "volumeName",
    }
)


def as_admitted(tree: Tree) -> Tree:
    """Return an object as admission policies see it; the one that is given stays as it is.

    Null is left out, defaults of the usual kinds are filled in, and quantities are texts.
    """
    found: Tree = _copy(tree)
    metadata = found.setdefault("metadata", {})
    group, kind = text(found.get("apiVersion")).rpartition("/")[0], text(found.get("kind"))
    own = _SPECS.get((group, kind))
    if own is not None:
        _fill(_at(found, "spec"), own)
    if (group, kind) == ("", "Namespace") and isinstance(metadata, dict):
        _at(metadata, "labels").setdefault("kubernetes.io/metadata.name", metadata.get("name", ""))
    elif (group, kind) == ("", "Secret"):
        found.setdefault("type", "Opaque")
    if (group, kind) in _MORE:
        _MORE[group, kind](mapping(found.get("spec")))
    path = _TEMPLATES.get((group, kind))
    if path is not None:
        _fill_template(found, path)
    return found


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _quantities(item) if key in _AMOUNTS else _copy(item)
            for key, item in value.items()
            if item is not None
        }
    return [_copy(item) for item in value] if isinstance(value, (list, tuple)) else value


_AMOUNTS = frozenset({"capacity", "hard", "limits", "requests"})


def _quantities(value: Any) -> Any:
    """Return amounts as the texts that the server keeps, where they were written as numbers."""
    if not isinstance(value, dict):
        return _copy(value)
    numbers = (int, float)
    return {
        key: str(item) if isinstance(item, numbers) and not isinstance(item, bool) else _copy(item)
        for key, item in value.items()
        if item is not None
    }


def _at(tree: Tree, key: str) -> Tree:
    found = tree.setdefault(key, {})
    return found if isinstance(found, dict) else {}


def _fill(tree: Tree, defaults: Tree) -> None:
    for key, value in defaults.items():
        if key not in tree:
            tree[key] = dict(value) if isinstance(value, dict) else value


def _service(spec: Tree) -> None:
    for port in _mappings(spec, "ports"):
        port.setdefault("protocol", "TCP")
        if "port" in port:
            port.setdefault("targetPort", port["port"])


def _job(spec: Tree) -> None:
    if spec.get("parallelism") == 1:
        spec.setdefault("completions", 1)


_MORE: dict[tuple[str, str], Callable[[Tree], None]] = {
    ("", "Service"): _service,
    ("batch", "Job"): _job,
}


def _fill_template(tree: Tree, path: tuple[str, ...]) -> None:
    holder = tree
    for key in path:
        holder = _at(holder, key)
    _at(holder, "metadata")
    spec = _at(holder, "spec")
    _fill(spec, _POD)
    if not path and isinstance(spec.get("serviceAccountName"), str) is False:
        spec["serviceAccountName"] = "default"
    for container in _containers(spec):
        _fill(container, _CONTAINER)
        container.setdefault("imagePullPolicy", _pull_policy(text(container.get("image"))))
        for port in _mappings(container, "ports"):
            port.setdefault("protocol", "TCP")
        for name in ("livenessProbe", "readinessProbe", "startupProbe"):
            if isinstance(container.get(name), dict):
                _fill(container[name], _PROBE)


def _containers(spec: Tree) -> Iterator[Tree]:
    for field in ("initContainers", "containers"):
        yield from _mappings(spec, field)


def _mappings(tree: Tree, field: str) -> Iterator[Tree]:
    yield from (item for item in listed(tree.get(field)) if isinstance(item, dict))


def _pull_policy(image: str) -> str:
    name = image.rpartition("/")[2]
    tag = name.partition(":")[2]
    return "Always" if "@" not in name and tag in ("", "latest") else "IfNotPresent"
