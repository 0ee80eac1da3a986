"""Rules for namespaces with labels of Pod Security, and for the Pods in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

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


class _Held(msgspec.Struct, frozen=True):
    """A Pod and the level that its namespace holds it to."""

    pod: Pod
    namespace: Manifest
    level: str
    version: int | None


def _held(graph: Graph, mode: str) -> Iterator[_Held]:
    """Yield each Pod whose namespace is in the app and has a level for a mode."""
    known: dict[str, tuple[Manifest, str, int | None] | None] = {}
    for pod in graph.pods():
        name = pod.manifest.namespace
        if name not in known:
            known[name] = _level(graph, name, mode)
        found = known[name]
        if found is not None:
            yield _Held(pod, *found)


def _level(graph: Graph, name: str, mode: str) -> tuple[Manifest, str, int | None] | None:
    """Return a namespace with its level and version for a mode; None where there is no level."""
    namespace = graph.find(*NAMESPACE, "", name) if name else None
    if namespace is None:
        return None
    labels = mapping(namespace.metadata.get("labels"))
    level = text(labels.get(f"{LABEL}{mode}"))
    version = minor_version(text(labels.get(f"{LABEL}{mode}-version")))
    return (namespace, level, version) if level in ("baseline", "restricted") else None


def _refused(one: _Held, problems: Iterable[Problem], level: str) -> Iterator[Problem]:
    name = one.namespace.name
    detail = (f"the namespace {shown(name)} enforces {one.level} and refuses such Pods",)
    for problem in problems:
        message = f"{problem.message}: the {level} Pod Security Standard forbids it"
        yield replace(problem, message=message, manifest=one.pod.manifest, detail=detail)


@graph_rule("K8S-PSS-001", kinds=[NAMESPACE])
def below_baseline(graph: Graph) -> Iterator[Problem]:
    """A Pod keeps to the baseline where its namespace enforces it."""
    for one in _held(graph, "enforce"):
        yield from _refused(one, baseline(one.pod, one.version), "baseline")


@graph_rule("K8S-PSS-002", kinds=[NAMESPACE])
def below_restricted(graph: Graph) -> Iterator[Problem]:
    """A Pod keeps to the restricted level where its namespace enforces it."""
    for one in _held(graph, "enforce"):
        if one.level == "restricted":
            yield from _refused(one, restricted(one.pod, one.version), "restricted")


@graph_rule("K8S-PSS-004", kinds=[NAMESPACE], severity="warning")
def below_watched_level(graph: Graph) -> Iterator[Problem]:
    """A Pod keeps to the level that its namespace warns of, or writes into the audit log."""
    said: set[tuple[int, str]] = set()
    for mode in ("warn", "audit"):
        for one in _held(graph, mode):
            enforced = _level(graph, one.namespace.name, "enforce")
            for problem in _beyond(one, "" if enforced is None else enforced[1]):
                key = (id(one.pod), problem.path)
                if key not in said:
                    said.add(key)
                    detail = (f"the namespace {shown(one.namespace.name)} has {mode}: {one.level}",)
                    message = f"{problem.message}: the {one.level} Pod Security Standard forbids it"
                    manifest = one.pod.manifest
                    yield replace(problem, message=message, manifest=manifest, detail=detail)


def _beyond(one: _Held, enforced: str) -> Iterator[Problem]:
    """Yield what a level forbids and the enforced one, which is reported anyway, does not."""
    if not enforced:
        yield from baseline(one.pod, one.version)
    if one.level == "restricted" and enforced != "restricted":
        yield from restricted(one.pod, one.version)


@object_rule("K8S-PSS-003", kinds=[NAMESPACE])
def labels_invalid(manifest: Manifest) -> Iterator[Problem]:
    """The labels of Pod Security name a level and a version that there are."""
    labels = mapping(manifest.metadata.get("labels"))
    for mode in _MODES:
        key = f"{LABEL}{mode}"
        path = f"metadata.labels[{key}]"
        if key in labels and labels[key] not in LEVELS:
            message = f"{key} is {shown(text(labels[key]))}, which is no level"
            yield Problem(message, path, f"write one of {join(LEVELS)}")
        version = labels.get(f"{key}-version")
        if isinstance(version, str) and (refusal := pod_security_version(version)):
            path = f"metadata.labels[{key}-version]"
            yield Problem(f"{key}-version: {refusal}", path, "write latest, or such as v1.36")
