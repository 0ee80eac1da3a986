"""Rules for names that a prefix or suffix changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem, graph_rule

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest


@graph_rule("K8S-REF-007", severity="warning", relaxed="warning")
def renamed_service_in_text(graph: Graph) -> Iterator[Problem]:
    """Text that names a Service follows no prefix or suffix.

    References between objects follow the new name; a configuration file, a command or a variable is
    text to the library, and the name in it may mean something else.
    """
    renamed = _renamed_services(graph)
    if not renamed:
        return
    words = _words()
    for manifest in graph.manifests:
        names = renamed.get(id(manifest.source.chart))
        if names:
            yield from _mentions(graph, manifest, words, names)


def _renamed_services(graph: Graph) -> dict[int, dict[str, str]]:
    """Return the Services' new names by the written ones, by chart."""
    charts: dict[int, dict[str, str]] = {}
    for service in graph.of_kind("", "Service"):
        if service.written_name and service.written_name != service.name:
            names = charts.setdefault(id(service.source.chart), {})
            names[service.written_name] = service.name
    return charts


def _words() -> re.Pattern[str]:
    """Return what finds each word that may be a host: the first label of a name, or of a URL's."""
    import re

    return re.compile(r"(?:(?<![\w./-])|(?<=//))[\w-]+")


def _mentions(
    graph: Graph, manifest: Manifest, words: re.Pattern[str], names: Mapping[str, str]
) -> Iterator[Problem]:
    for path, text in _texts(graph, manifest):
        name = next((word for word in words.findall(text) if word in names), None)
        if name is not None:
            yield Problem(
                f'this text names "{name}", and the Service is now "{names[name]}"',
                path,
                "if it means the Service, write its final name, or leave out prefix and suffix",
                manifest,
            )


def _texts(graph: Graph, manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Yield the text of an object in which a host may be named, with its path."""
    if manifest.kind == "ConfigMap":
        yield from _strings("data", manifest.tree.get("data"))
    pod = graph.pod(manifest)
    for container in pod.containers if pod is not None else ():
        for field in ("command", "args", "env"):
            yield from _strings(f"{container.path}.{field}", container.tree.get(field))


def _strings(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("name", "valueFrom"):  # of a variable, not in what it says
                yield from _strings(f"{path}.{key}", inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(f"{path}[{index}]", inner)
