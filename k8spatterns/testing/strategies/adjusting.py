"""Agreements inside an API object that no draw of its fields alone would keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.quantity import parse_quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Tree = dict[str, Any]
    Adjustment = Callable[[Tree], None]

_LABELS = {"app": "a"}
_RUNS_TO_ITS_END = ("lifecycle", "livenessProbe", "readinessProbe", "startupProbe")


def _select_the_template(tree: Tree) -> None:
    """Let the selector of a workload select the Pods of its template, which never end."""
    selector, template = tree.setdefault("selector", {}), tree.setdefault("template", {})
    chosen = selector.setdefault("matchLabels", {})
    _label(template, chosen)
    spec = template.setdefault("spec", {})
    spec.pop("restartPolicy", None)
    spec.pop("activeDeadlineSeconds", None)


def _label(template: Tree, chosen: dict[str, str]) -> None:
    chosen.update({} if chosen else _LABELS)
    metadata = template.setdefault("metadata", {})
    metadata.pop("name", None)
    metadata["labels"] = {**metadata.get("labels", {}), **chosen}


def _select_by_labels(tree: Tree) -> None:
    """Do the same for a ReplicationController, whose selector is a map of labels."""
    template = tree.setdefault("template", {})
    _label(template, tree.setdefault("selector", {}))
    spec = template.setdefault("spec", {})
    spec.pop("restartPolicy", None)
    spec.pop("activeDeadlineSeconds", None)


def _run_to_the_end(tree: Tree) -> None:
    """Let the Pods of a Job end, and leave its selector to the server."""
    tree.pop("selector", None)
    tree.pop("manualSelector", None)
    tree["template"].setdefault("spec", {})["restartPolicy"] = "Never"
    tree["template"].get("metadata", {}).pop("name", None)


def _raise_limits(tree: Tree) -> None:
    """Raise limits that are lower than what is requested."""
    limits = tree.get("limits", {})
    for name, request in tree.get("requests", {}).items():
        asked, limit = parse_quantity(request), parse_quantity(limits.get(name, request))
        if asked is not None and limit is not None and limit < asked:
            limits[name] = request


def _order(low: str, high: str) -> Adjustment:
    """Return the change that raises the second of two numbers to the first."""

    def change(tree: Tree) -> None:
        if isinstance(tree.get(low), int) and isinstance(tree.get(high), int):
            tree[high] = max(tree[low], tree[high])

    return change


def _unique(items: Iterable[Tree], field: str, taken: set[Any]) -> None:
    """Give items that have the same name as an earlier one the next name that is free."""
    for item in items:
        name = item.get(field)
        if name is None:
            continue
        if name in taken:
            numbered = (f"{name[:10]}{number}" for number in range(2, 99))
            name = item[field] = next(new for new in numbered if new not in taken)
        taken.add(name)


def _fit_together(tree: Tree) -> None:
    """Let the containers of a Pod have their own names and ports, and mount its volumes."""
    first = tree.get("initContainers", [])
    containers = [*tree.get("containers", []), *first]
    _unique(containers, "name", set())
    ports: set[Any] = set()
    for container in containers:
        found = container.get("ports", [])
        _unique(found, "name", set())
        container.update({"ports": _separate(found, ports)} if found else {})
        _keep_privileges(container.get("securityContext", {}))
    for container in first:
        for name in _RUNS_TO_ITS_END:
            container.pop(name, None)
    _mount(tree)
    if tree.get("hostPID"):
        tree.pop("shareProcessNamespace", None)


def _separate(ports: list[Tree], taken: set[Any]) -> list[Tree]:
    """Return the ports without numbers that another one of the Pod has."""
    kept = []
    for port in ports:
        port.pop("hostPort", None)
        if port["containerPort"] not in taken:
            taken.add(port["containerPort"])
            kept.append(port)
    return kept


def _keep_privileges(context: Tree) -> None:
    if context.get("privileged"):
        context.pop("allowPrivilegeEscalation", None)


def _mount(tree: Tree) -> None:
    """Mount each volume of a Pod into its first container."""
    volumes, containers = tree.get("volumes"), tree.get("containers")
    if volumes and containers:
        containers[0]["volumeMounts"] = [
            {"name": volume["name"], "mountPath": f"/{volume['name']}"} for volume in volumes
        ]


def _name_ports(tree: Tree) -> None:
    """Let the ports of a Service have their own names and numbers."""
    ports = tree.get("ports", [])
    kept: dict[Any, Tree] = {}
    for port in ports:
        kept.setdefault(port["port"], port)
    if ports:
        tree["ports"] = list(kept.values())
    if len(kept) > 1:
        for number, port in enumerate(tree["ports"]):
            port.setdefault("name", "ab"[number % 2])
        _unique(tree["ports"], "name", set())
    if tree.get("type") not in ("NodePort", "LoadBalancer"):
        for port in tree.get("ports", []):
            port.pop("nodePort", None)


def _name_it(name: str) -> Adjustment:
    """Return the change that gives an object the one name that its kind allows."""

    def change(tree: Tree) -> None:
        tree["metadata"]["name"] = name

    return change


def _define_a_kind(tree: Tree) -> None:
    """Name a CRD as its kind, and store the first of its versions."""
    spec = tree["spec"]
    plural = spec["names"]["plural"] = f"{spec['names']['kind'].lower()}s"
    tree["metadata"]["name"] = f"{plural}.{spec['group']}"
    for number, version in enumerate(spec["versions"]):
        version.update(storage=number == 0, served=True)
        version["schema"] = {"openAPIV3Schema": {"type": "object"}}
        if not version.get("deprecated"):
            version.pop("deprecationWarning", None)


def _name_by_group(tree: Tree) -> None:
    tree["metadata"]["name"] = f"{tree['spec']['version']}.{tree['spec']['group']}"


def _name_in_full(field: str) -> Adjustment:
    """Return the change that gives a reference a name and a namespace."""

    def change(tree: Tree) -> None:
        reference = tree[field]
        reference.setdefault("name", "a")
        reference.setdefault("namespace", "a")

    return change


def _scale_every_role(tree: Tree) -> None:
    """Let every role of a DisaggregatedSet have Pods."""
    for role in tree.get("roles", []):
        role["spec"]["replicas"] = 1


def _send_all_traffic(tree: Tree) -> None:
    """Let a Knative Service send all that comes to its latest revision."""
    if "traffic" in tree:
        tree["traffic"] = [{"latestRevision": True, "percent": 100}]


ADJUSTMENTS: dict[str, tuple[Adjustment, ...]] = {
    "flux.FluxInstance": (_name_it("flux"),),
    "flux.FluxReport": (_name_it("flux"),),
    "k8s.APIService": (_name_by_group,),
    "k8s.CustomResourceDefinition": (_define_a_kind,),
    "k8s.IPAddress": (_name_it("10.0.0.1"),),
    "k8s.DaemonSetSpec": (_select_the_template,),
    "k8s.DeploymentSpec": (_select_the_template,),
    "k8s.HorizontalPodAutoscalerSpec": (_order("minReplicas", "maxReplicas"),),
    "k8s.JobSpec": (_run_to_the_end,),
    "k8s.NetworkPolicyPort": (_order("port", "endPort"),),
    "k8s.PodSpec": (_fit_together,),
    "k8s.ReplicaSetSpec": (_select_the_template,),
    "k8s.ReplicationControllerSpec": (_select_by_labels,),
    "k8s.ResourceRequirements": (_raise_limits,),
    "k8s.ServiceSpec": (_name_ports,),
    "k8s.StatefulSetSpec": (_select_the_template,),
    "lws.DisaggregatedSetSpec": (_scale_every_role,),
    "snapshots.VolumeGroupSnapshotContentSpec": (_name_in_full("volumeGroupSnapshotRef"),),
    "snapshots.VolumeSnapshotContentSpec": (_name_in_full("volumeSnapshotRef"),),
    "knative.RouteSpec": (_send_all_traffic,),
    "knative.ServiceSpec": (_send_all_traffic,),
}
