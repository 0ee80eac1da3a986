"""Rules for which Pods get Istio's proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.selectors import matches
from k8spatterns.rules.graph.istio_mesh import (
    INJECT,
    INJECTION,
    MODE,
    REVISION,
    ROOT_NAMESPACE,
    labels_of,
    uses_istio,
)
from k8spatterns.rules.istio_pods import AUTO, PROXY
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree

_WEBHOOKS = ("admissionregistration.k8s.io", "MutatingWebhookConfiguration")
_SYSTEM = ("kube-system", "kube-public", "kube-node-lease", "local-path-storage", ROOT_NAMESPACE)


@graph_rule("K8S-ISTIO-018", kinds=(("", "Namespace"),), severity="info")
def namespace_undecided(graph: Graph) -> Iterator[Problem]:
    """In an app with Istio, a namespace says whether its Pods are in the mesh."""
    if not uses_istio(graph):
        return
    for namespace in graph.of_kind("", "Namespace"):
        labels = labels_of(namespace)
        said = any(labels.get(key) for key in (INJECTION, REVISION, MODE))
        if not said and namespace.name not in _SYSTEM:
            message = "nothing says whether Pods here are in the mesh, so they are not"
            hint = f"write the label {INJECTION}: enabled, or disabled"
            yield Problem(message, "metadata.labels", hint, namespace)


@graph_rule("K8S-ISTIO-019", kinds=(("", "Namespace"),), severity="warning")
def injection_labels_clash(graph: Graph) -> Iterator[Problem]:
    """A namespace says in one way how its Pods are in the mesh."""
    for namespace in graph.of_kind("", "Namespace"):
        labels = labels_of(namespace)
        found = [key for key in (INJECTION, REVISION) if labels.get(key)]
        if labels.get(MODE) == "ambient" and (
            labels.get(REVISION) or labels.get(INJECTION) == "enabled"
        ):
            found.append(MODE)
        if len(found) > 1:
            message = f"{join(found)} contradict each other"
            yield Problem(message, "metadata.labels", "keep one of them", namespace)


@graph_rule("K8S-ISTIO-042", severity="warning")
def image_auto_without_injection(graph: Graph) -> Iterator[Problem]:
    """Where the proxy's image is `auto`, an injector replaces it."""
    for pod in graph.pods():
        if pod.manifest.kind == "Pod":
            continue
        for container in pod.containers:
            auto = container.name == PROXY and container.tree.get("image") == AUTO
            if auto and not _injected(graph, pod):
                message = f"nothing replaces the image {shown(AUTO)} here"
                hint = f'write the label {INJECT}: "true" on the Pod, or label the namespace'
                yield Problem(message, f"{container.path}.image", hint, pod.manifest)


def _injected(graph: Graph, pod: Pod) -> bool:
    """Say whether an injector is asked about a Pod: the app's own, else one that is installed."""
    namespace = graph.find("", "Namespace", "", pod.manifest.namespace)
    spaces = labels_of(namespace) if namespace is not None else {}
    own = list(_injectors(graph))
    if own:
        return any(_asked(webhook, spaces, pod.labels) for webhook in own)
    if pod.labels.get(INJECT) is not None:
        return pod.labels[INJECT] == "true"
    if pod.labels.get(REVISION) or namespace is None:
        return True
    return spaces.get(INJECTION) == "enabled" or bool(spaces.get(REVISION))


def _injectors(graph: Graph) -> Iterator[Tree]:
    for configuration in graph.of_kind(*_WEBHOOKS):
        yield from (webhook for _, webhook in injectors_of(configuration))


def injectors_of(configuration: Manifest) -> Iterator[tuple[int, Tree]]:
    """Yield (index, webhook) of Istio's own webhooks."""
    for index, webhook in items(configuration.tree, "webhooks"):
        if text(webhook.get("name")).endswith("istio.io"):
            yield index, webhook


def _asked(webhook: Tree, namespace: Tree, pod: Tree) -> bool:
    return matches(mapping(webhook.get("namespaceSelector")), namespace) and matches(
        mapping(webhook.get("objectSelector")), pod
    )


@graph_rule("K8S-ISTIO-038", kinds=(_WEBHOOKS,))
def injectors_overlap(graph: Graph) -> Iterator[Problem]:
    """A Pod is given to one of Istio's injectors: two would inject two proxies."""
    webhooks = [
        (configuration, index, webhook)
        for configuration in graph.of_kind(*_WEBHOOKS)
        for index, webhook in injectors_of(configuration)
    ]
    if len(webhooks) < 2:  # noqa: PLR2004 - one alone overlaps with none
        return
    reported: set[tuple[int, int]] = set()
    for namespace, pod in _cases([webhook for _, _, webhook in webhooks]):
        asked = [each for each in webhooks if _asked(each[2], namespace, pod)]
        for configuration, index, _ in asked[1:]:
            if (id(configuration), index) in reported:
                continue
            reported.add((id(configuration), index))
            first = f"{asked[0][0].id} {asked[0][2].get('name')}"
            message = f"{first} is asked about the same Pods, so they get two proxies"
            hint = "narrow namespaceSelector or objectSelector"
            yield Problem(message, f"webhooks[{index}]", hint, configuration)


def _cases(webhooks: list[Tree]) -> Iterator[tuple[Tree, Tree]]:
    """Yield labels of a namespace and of a Pod, for every way in which Istio tells them apart."""
    revisions = sorted({name for webhook in webhooks for name in _revisions(webhook)})
    spaces: list[Tree] = [{}, {INJECTION: "enabled"}, {INJECTION: "disabled"}]
    pods: list[Tree] = [{}, {INJECT: "true"}, {INJECT: "false"}]
    spaces += [{**base, REVISION: name} for name in revisions for base in spaces[:3]]
    pods += [{**base, REVISION: name} for name in revisions for base in pods[:3]]
    for namespace in spaces:
        for pod in pods:
            yield namespace, pod


def _revisions(webhook: Tree) -> Iterator[str]:
    for field in ("namespaceSelector", "objectSelector"):
        selector = mapping(webhook.get(field))
        name = mapping(selector.get("matchLabels")).get(REVISION)
        if isinstance(name, str):
            yield name
        for _, expression in items(selector, "matchExpressions"):
            if expression.get("key") == REVISION:
                values = expression.get("values")
                yield from (each for each in values or () if isinstance(each, str))
