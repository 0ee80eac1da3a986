"""Rules for namespaces with labels of Pod Security, and for the Pods in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.rules.pod_security import baseline, restricted
from k8spatterns.rules.rule import Problem, graph_rule, object_rule
from k8spatterns.rules.values import join, mapping, text
from k8spatterns.syntax.pod_security import LABEL, LEVELS, minor_version, pod_security_version
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest

NAMESPACE = ("", "Namespace")
_MODES = ("enforce", "audit", "warn")


class _Enforced(NamedTuple):
    """A Pod and what its namespace enforces."""

    pod: Pod
    namespace: Manifest
    level: str
    version: int | None


def _enforced(graph: Graph) -> Iterator[_Enforced]:
    """Yield each Pod whose namespace is in the app and enforces a level."""
    for pod in graph.pods():
        name = pod.manifest.namespace
        namespace = graph.find(*NAMESPACE, "", name) if name else None
        if namespace is None:
            continue
        labels = mapping(namespace.metadata.get("labels"))
        level = text(labels.get(f"{LABEL}enforce"))
        version = minor_version(text(labels.get(f"{LABEL}enforce-version")))
        if level in ("baseline", "restricted"):
            yield _Enforced(pod, namespace, level, version)


def _refused(one: _Enforced, problems: Iterable[Problem], level: str) -> Iterator[Problem]:
    name = one.namespace.name
    detail = (f"the namespace {shown(name)} enforces {one.level} and refuses such Pods",)
    for problem in problems:
        message = f"{problem.message}: the {level} Pod Security Standard forbids it"
        yield problem._replace(message=message, manifest=one.pod.manifest, detail=detail)


@graph_rule("K8S-PSS-001")
def below_baseline(graph: Graph) -> Iterator[Problem]:
    """A Pod keeps to the baseline where its namespace enforces it."""
    for one in _enforced(graph):
        yield from _refused(one, baseline(one.pod, one.version), "baseline")


@graph_rule("K8S-PSS-002")
def below_restricted(graph: Graph) -> Iterator[Problem]:
    """A Pod keeps to the restricted level where its namespace enforces it."""
    for one in _enforced(graph):
        if one.level == "restricted":
            yield from _refused(one, restricted(one.pod), "restricted")


@object_rule("K8S-PSS-003", kinds=[NAMESPACE])
def labels_invalid(manifest: Manifest) -> Iterator[Problem]:
    """The labels of Pod Security name a level and a version that there are."""
    labels = mapping(manifest.metadata.get("labels"))
    for mode in _MODES:
        key = f"{LABEL}{mode}"
        path = "metadata.labels"
        if key in labels and labels[key] not in LEVELS:
            message = f"{key} is {shown(text(labels[key]))}, which is no level"
            yield Problem(message, path, f"write one of {join(LEVELS)}")
        version = labels.get(f"{key}-version")
        if isinstance(version, str) and (refusal := pod_security_version(version)):
            yield Problem(f"{key}-version: {refusal}", path, "write latest, or such as v1.36")
