"""Rules for the configuration of OpenTelemetry's collector: which parts its pipelines use.

It is that of an OpenTelemetryCollector, or a file in a ConfigMap that has receivers, exporters and
pipelines: https://opentelemetry.io/docs/collector/configuration/
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from k8spatterns.rules.embedded import yaml_inside
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, listed, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

COLLECTOR = ("opentelemetry.io", "OpenTelemetryCollector")
_KINDS = (COLLECTOR, ("", "ConfigMap"))
_PARTS = ("receivers", "processors", "exporters")
_SIGNALS = ("traces", "metrics", "logs", "profiles")
_CONNECTORS = "connectors"
_LIMITER = "memory_limiter"
_TOP = ("receivers", "exporters", "service")
_NEEDS = ("config", "data")
_LOOKS_AT = ("data", "spec.config")


class _Config(msgspec.Struct, frozen=True):
    """A configuration of the collector.

    Fields:
        tree: the configuration.
        path: its place in the object.
        inside: whether it is a text, inside of which there are no paths.
    """

    tree: Tree
    path: str
    inside: bool

    def at(self, place: str) -> str:
        """Return the path of a place."""
        return self.path if self.inside else f"{self.path}.{place}"

    def defined(self, part: str) -> set[str]:
        """Return the names that a part defines, connectors among receivers and exporters."""
        names = {str(name) for name in mapping(self.tree.get(part))}
        if part != "processors":
            names |= {str(name) for name in mapping(self.tree.get(_CONNECTORS))}
        return names

    def pipelines(self) -> Iterator[tuple[str, Tree, str]]:
        """Yield (name, pipeline, path)."""
        service = mapping(self.tree.get("service"))
        for name, pipeline in mapping(service.get("pipelines")).items():
            yield str(name), mapping(pipeline), self.at(f"service.pipelines.{name}")


def _configs(manifest: Manifest) -> Iterator[_Config]:
    if manifest.kind == COLLECTOR[1]:
        config = spec_of(manifest.tree).get("config")
        if isinstance(config, dict):
            yield _Config(config, "spec.config", inside=False)
        else:
            yield from _text(text(config), "spec.config")
        return
    for key, value in mapping(manifest.tree.get("data")).items():
        yield from _text(text(value), f"data[{key}]")


def _text(value: str, path: str) -> Iterator[_Config]:
    tree = _tree(value)
    if tree is not None:
        yield _Config(tree, path, inside=True)


@lru_cache(maxsize=256)
def _tree(value: str) -> Tree | None:
    """Return the configuration that a text is; None where it is something else."""
    if not all(f"{word}:" in value for word in (*_TOP, "pipelines")):
        return None
    tree = yaml_inside(value)[0]
    fits = isinstance(tree, dict) and all(isinstance(tree.get(part), dict) for part in _TOP)
    return tree if fits else None


def _names(pipeline: Tree, part: str) -> list[str]:
    return [name for name in listed(pipeline.get(part)) if isinstance(name, str)]


@object_rule("K8S-OTEL-001", kinds=_KINDS, severity="warning", needs=_NEEDS, looks_at=_LOOKS_AT)
def part_not_defined(manifest: Manifest) -> Iterator[Problem]:
    """A pipeline uses parts that are defined."""
    for config in _configs(manifest):
        for name, pipeline, path in config.pipelines():
            for part in _PARTS:
                defined = config.defined(part)
                for used in _names(pipeline, part):
                    if used not in defined and "${" not in used:
                        message = f"the pipeline {name} uses {shown(used)} of {part}"
                        known = f", where there is {join(sorted(defined))}"
                        place = path if config.inside else f"{path}.{part}"
                        yield Problem(message + known, place, f"define it below {part}:")
        service = mapping(config.tree.get("service"))
        extensions = {str(name) for name in mapping(config.tree.get("extensions"))}
        for used in _names(service, "extensions"):
            if used not in extensions and "${" not in used:
                message = f"there is no extension {shown(used)}"
                yield Problem(message, config.at("service.extensions"), "define it")


@object_rule("K8S-OTEL-002", kinds=_KINDS, severity="warning", needs=_NEEDS, looks_at=_LOOKS_AT)
def part_not_used(manifest: Manifest) -> Iterator[Problem]:
    """A part that is defined is used by a pipeline."""
    for config in _configs(manifest):
        if any("${" in str(pipeline) for _, pipeline, _ in config.pipelines()):
            continue
        for part in (*_PARTS, _CONNECTORS):
            uses = _PARTS if part == _CONNECTORS else (part,)
            used = {
                n for _, each, _ in config.pipelines() for use in uses for n in _names(each, use)
            }
            for name in mapping(config.tree.get(part)):
                if str(name) not in used:
                    message = f"no pipeline uses {shown(str(name))} of {part}"
                    yield Problem(message, config.at(f"{part}.{name}"), "use it, or leave it out")


@object_rule("K8S-OTEL-003", kinds=_KINDS, severity="warning", needs=_NEEDS, looks_at=_LOOKS_AT)
def pipeline_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """A pipeline is for one kind of signals, takes them from somewhere and sends them somewhere."""
    for config in _configs(manifest):
        found = list(config.pipelines())
        if not found:
            hint = "write traces:, metrics: or logs:"
            yield Problem("there is no pipeline", config.at("service.pipelines"), hint)
        for name, pipeline, path in found:
            signal = name.partition("/")[0]
            if signal not in _SIGNALS:
                message = f"{shown(signal)} is no kind of signals"
                yield Problem(message, path, f"write one of {join(_SIGNALS)}")
            for part in ("receivers", "exporters"):
                if not listed(pipeline.get(part)):
                    yield Problem(f"the pipeline {name} has no {part}", path, f"write {part}:")
        for connector in mapping(config.tree.get(_CONNECTORS)):
            yield from _one_ended(str(connector), config)


def _one_ended(name: str, config: _Config) -> Iterator[Problem]:
    ends = [
        part
        for part in ("exporters", "receivers")
        if any(name in _names(pipeline, part) for _, pipeline, _ in config.pipelines())
    ]
    if len(ends) == 1:
        missing = "receivers" if ends[0] == "exporters" else "exporters"
        message = f"the connector {shown(name)} is among the {ends[0]} only"
        hint = f"name it among the {missing} of another pipeline"
        yield Problem(message, config.at(f"{_CONNECTORS}.{name}"), hint)


@object_rule("K8S-OTEL-004", kinds=_KINDS, severity="warning", needs=_NEEDS, looks_at=_LOOKS_AT)
def limiter_not_first(manifest: Manifest) -> Iterator[Problem]:
    """The limiter of memory is the first processor of a pipeline."""
    for config in _configs(manifest):
        for name, pipeline, path in config.pipelines():
            types = [each.partition("/")[0] for each in _names(pipeline, "processors")]
            if _LIMITER in types[1:]:
                message = f"in the pipeline {name}, {types[0]} works before memory is limited"
                place = path if config.inside else f"{path}.processors"
                yield Problem(message, place, f"write {_LIMITER} first")
