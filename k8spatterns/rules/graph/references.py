"""Rules for names in one object that stand for another object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.graph.duplicates import place
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod, Reference
    from k8spatterns.manifest import Manifest, Tree

# What clusters have, whoever made them.
_OF_THE_CLUSTER = frozenset(
    {
        "IngressClass",
        "PersistentVolume",
        "PriorityClass",
        "RuntimeClass",
        "StorageClass",
    }
)
_BUILT_IN_ROLES = frozenset({"admin", "cluster-admin", "edit", "view"})
_MADE_BY_CLUSTER = frozenset(
    {
        ("ServiceAccount", "default"),
        ("ConfigMap", "kube-root-ca.crt"),
        ("Role", "extension-apiserver-authentication-reader"),
        ("AppProject", "default"),
    }
)
# Kinds whose controllers make a Secret, and where they name it.
_SECRET_MAKERS = (("cert-manager.io", "Certificate", "secretName"),)
_SCALABLE = frozenset({"Deployment", "ReplicaSet", "ReplicationController", "StatefulSet"})
_BUILT_IN_GROUPS = frozenset({"", "apps", "batch", "policy", "autoscaling"})


@graph_rule("K8S-REF-001", severity="warning")
def not_in_app(graph: Graph) -> Iterator[Problem]:
    """What an object refers to is in the app, or is declared to live outside."""
    claims = _claims_of_templates(graph)
    secrets = _secrets_of_controllers(graph)
    for reference in graph.references:
        missing = reference.target is None and not reference.optional
        if reference.kind == "Secret" and (reference.namespace, reference.name) in secrets:
            continue
        if missing and not _exists(graph, reference, claims):
            wanted = f"{reference.kind}/{reference.name}"
            message = f"{wanted} is not in this app"
            hint = f'add it, or declare App(external=["{wanted}"])'
            yield Problem(message, reference.path, hint, reference.source)


def _exists(graph: Graph, reference: Reference, claims: set[str]) -> bool:
    """Say whether a cluster has the object anyway, or the user declared it."""
    kind, name = reference.kind, reference.name
    if kind in _OF_THE_CLUSTER or (kind, name) in _MADE_BY_CLUSTER:
        return True
    if kind == "ClusterRole" and (name in _BUILT_IN_ROLES or name.startswith("system:")):
        return True
    if graph.declared_external(kind, reference.namespace, name):
        return True
    return kind == "PersistentVolumeClaim" and name.rpartition("-")[0] in claims


def _secrets_of_controllers(graph: Graph) -> set[tuple[str, str]]:
    """Return (namespace, name) of the Secrets that controllers make for objects of the app."""
    return {
        (manifest.namespace, text(spec_of(manifest.tree).get(field)))
        for group, kind, field in _SECRET_MAKERS
        for manifest in graph.of_kind(group, kind)
    }


def _claims_of_templates(graph: Graph) -> set[str]:
    """Return the names of the claims that StatefulSets make, without the number at the end."""
    return {
        f"{text(mapping(claim.get('metadata')).get('name'))}-{manifest.name}"
        for manifest in graph.of_kind("apps", "StatefulSet")
        for _, claim in items(spec_of(manifest.tree), "volumeClaimTemplates")
    }


@graph_rule("K8S-REF-002")
def key_missing(graph: Graph) -> Iterator[Problem]:
    """A key that is read from a ConfigMap or Secret of the app is there."""
    targets = {(id(ref.source), ref.path): ref.target for ref in graph.references if ref.target}
    for pod in graph.pods():
        for path, key in _keys(pod):
            target = targets.get((id(pod.manifest), path))
            if target is None or target.kind not in ("ConfigMap", "Secret"):
                continue
            keys = _keys_of(target)
            if key not in keys:
                message = f"{target.kind}/{target.name} has no key {shown(key)}"
                where, hint = path.rpartition(".")[0], "add the key, or mark it optional"
                yield Problem(f"{message}; it has: {join(keys)}", where, hint, pod.manifest)


def _keys(pod: Pod) -> Iterator[tuple[str, str]]:
    """Yield (path of the object's name, key) of every key that a Pod must find."""
    for container in pod.containers:
        for index, variable in items(container.tree, "env"):
            source = mapping(variable.get("valueFrom"))
            for field in ("configMapKeyRef", "secretKeyRef"):
                path = f"{container.path}.env[{index}].valueFrom.{field}.name"
                yield from _key(mapping(source.get(field)), path)
    for index, volume in items(pod.spec, "volumes"):
        path = f"{pod.path}.volumes[{index}]"
        yield from _files(volume, path, "secretName")
        for at, source in items(volume.get("projected"), "sources"):
            yield from _files(source, f"{path}.projected.sources[{at}]", "name")


def _key(reference: Tree, path: str) -> Iterator[tuple[str, str]]:
    if not reference.get("optional") and text(reference.get("key")):
        yield path, text(reference.get("key"))


def _files(volume: Tree, path: str, secret_name: str) -> Iterator[tuple[str, str]]:
    for field, name in (("configMap", "name"), ("secret", secret_name)):
        source = mapping(volume.get(field))
        for _, item in items(source, "items"):
            yield from _key({**item, "optional": source.get("optional")}, f"{path}.{field}.{name}")


def _keys_of(manifest: Manifest) -> list[str]:
    fields = ("data", "binaryData", "stringData")
    return sorted({str(key) for field in fields for key in mapping(manifest.tree.get(field))})


@graph_rule("K8S-REF-003")
def target_not_scalable(graph: Graph) -> Iterator[Problem]:
    """An autoscaler scales something that has replicas."""
    for manifest in graph.of_kind("autoscaling", "HorizontalPodAutoscaler"):
        target = mapping(spec_of(manifest.tree).get("scaleTargetRef"))
        group, kind = text(target.get("apiVersion")).rpartition("/")[0], text(target.get("kind"))
        if kind and group in _BUILT_IN_GROUPS and kind not in _SCALABLE:
            message = f"a {kind} can't be scaled"
            hint = "scale a Deployment or a StatefulSet"
            yield Problem(message, "spec.scaleTargetRef.kind", hint, manifest)


@graph_rule("K8S-REF-004")
def replicas_under_autoscaler(graph: Graph) -> Iterator[Problem]:
    """What an autoscaler scales has no fixed number of replicas."""
    for reference in graph.references:
        target = reference.target
        if reference.source.kind != "HorizontalPodAutoscaler" or target is None:
            continue
        if "scaleTargetRef" in reference.path and spec_of(target.tree).get("replicas") is not None:
            replicas = spec_of(target.tree)["replicas"]
            message = f"replicas is fixed at {replicas}, but {reference.source.id} scales it"
            detail = (f"the autoscaler is {place(reference.source)}",)
            hint = "leave replicas out: every apply would undo the scaling"
            yield Problem(message, "spec.replicas", hint, target, detail)


@graph_rule("K8S-REF-005")
def ingress_port_missing(graph: Graph) -> Iterator[Problem]:
    """An Ingress leads to a port that the Service has."""
    for reference in graph.references:
        target = reference.target
        if reference.source.kind != "Ingress" or target is None or target.kind != "Service":
            continue
        holder = reference.path.removesuffix(".name")
        for backend in _at(reference.source.tree, holder):
            port = mapping(mapping(backend).get("port"))
            wanted = port.get("name") or whole(port.get("number"))
            ports = _service_ports(target)
            if wanted and wanted not in ports:
                message = f"Service/{target.name} has no port {wanted}"
                has = join(map(str, ports))
                path = f"{holder}.port"
                yield Problem(f"{message}; it has: {has}", path, "", reference.source)


def _service_ports(manifest: Manifest) -> list[Any]:
    ports = [port for _, port in items(spec_of(manifest.tree), "ports")]
    numbers = [whole(port.get("port")) for port in ports]
    return [value for value in (*numbers, *(text(port.get("name")) for port in ports)) if value]


def _at(tree: Tree, path: str) -> Iterator[Any]:
    """Yield the value at one path with indexes."""
    node: Any = tree
    for part in path.replace("]", "").replace("[", ".").split("."):
        if isinstance(node, list):
            node = node[int(part)] if part.isdigit() and int(part) < len(node) else None
        else:
            node = mapping(node).get(part)
    if node is not None:
        yield node


@graph_rule("K8S-REF-006", severity="warning")
def service_of_stateful_set(graph: Graph) -> Iterator[Problem]:
    """The Service of a StatefulSet is headless, and selects its Pods."""
    for reference in graph.references:
        target = reference.target
        if reference.source.kind != "StatefulSet" or not reference.path.endswith("serviceName"):
            continue
        if target is not None and spec_of(target.tree).get("clusterIP") != "None":
            message = f"Service/{target.name} is not headless: the Pods get no names of their own"
            yield Problem(message, reference.path, "write clusterIP: None", reference.source)
