"""Rules for Argo CD's Applications and ApplicationSets, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

ARGO = "argoproj.io"
APPLICATION = (ARGO, "Application")
APPLICATION_SET = (ARGO, "ApplicationSet")
_BOTH = (APPLICATION, APPLICATION_SET)


def application_spec(manifest: Manifest) -> tuple[Tree, str]:
    """Return what Applications are made of, and its path: their own spec, or that of a template."""
    spec = spec_of(manifest.tree)
    if manifest.kind == "Application":
        return spec, "spec"
    return mapping(mapping(spec.get("template")).get("spec")), "spec.template.spec"


def sources_of(spec: Tree, path: str) -> Iterator[tuple[Tree, str]]:
    """Yield the sources that count, each with its path: `source` only without `sources`."""
    if listed(spec.get("sources")):
        for index, source in items(spec, "sources"):
            yield source, f"{path}.sources[{index}]"
    elif mapping(spec.get("source")):
        yield mapping(spec["source"]), f"{path}.source"


@object_rule("K8S-ARGO-001", kinds=_BOTH, webhook=True)
def destination_unclear(manifest: Manifest) -> Iterator[Problem]:
    """An Application names its cluster by server or by name, never by both."""
    spec, path = application_spec(manifest)
    destination = mapping(spec.get("destination"))
    server, name = text(destination.get("server")), text(destination.get("name"))
    if server and name:
        message = f"the destination has both server {shown(server)} and name {shown(name)}"
        yield Problem(message, f"{path}.destination", "Argo CD refuses both together; keep one")
    elif spec and not server and not name:
        hint = "write server: https://kubernetes.default.svc for Argo CD's own cluster"
        yield Problem("the destination names no cluster", f"{path}.destination", hint)


@object_rule("K8S-ARGO-002", kinds=_BOTH, needs=("valueFiles",), webhook=True)
def value_file_of_no_source(manifest: Manifest) -> Iterator[Problem]:
    """A value file behind `$ref` is in a source of the same Application."""
    spec, path = application_spec(manifest)
    sources = list(sources_of(spec, path))
    refs = {text(source.get("ref")) for source, _ in sources}
    for source, where in sources:
        for index, file in enumerate(listed(mapping(source.get("helm")).get("valueFiles"))):
            ref = text(file)[1:].partition("/")[0] if text(file).startswith("$") else ""
            if ref and ref not in refs and "{{" not in ref:
                message = f"no source has ref: {ref}"
                hint = f"add a source with ref: {ref} to spec.sources"
                yield Problem(message, f"{where}.helm.valueFiles[{index}]", hint)


@object_rule("K8S-ARGO-003", kinds=_BOTH, webhook=True)
def source_unclear(manifest: Manifest) -> Iterator[Problem]:
    """An Application has sources, each with a path, a chart or a ref."""
    spec, path = application_spec(manifest)
    if not spec or mapping(spec.get("sourceHydrator")):
        return
    found = list(sources_of(spec, path))
    if not found:
        yield Problem("there is no source", path, "write source: with repoURL and path")
    if listed(spec.get("sources")) and mapping(spec.get("source")):
        message = "source is ignored where there are sources"
        yield Problem(message, f"{path}.source", "move it into sources")
    for source, where in found:
        if not any(text(source.get(field)) for field in ("path", "chart", "ref")):
            yield Problem("the source has neither path nor chart", where, "write path: .")
        elif text(source.get("chart")) and text(source.get("path")):
            yield Problem("the source has both path and chart", where, "keep one of them")
