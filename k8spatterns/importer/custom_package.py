"""A package of custom resources: the classes, the index and the facts of their schemas."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from k8spatterns.importer.core_shapes import CoreShapes
from k8spatterns.importer.custom_classes import CustomClasses
from k8spatterns.importer.naming import module_names, version_rank
from k8spatterns.importer.nodes import Nodes
from k8spatterns.importer.package import write_package
from k8spatterns.importer.problems import Problem
from k8spatterns.importer.schemas_json import NAME, schemas_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.custom_classes import Doc
    from k8spatterns.importer.custom_kind import CustomKind
    from k8spatterns.importer.model import Module, Package


@dataclass(slots=True)
class Written:
    """A package as text.

    Fields:
        files: file name → content.
        resources: the kinds that it has.
        classes: how many classes there are.
        problems: what was left out, and why.
    """

    files: dict[str, str]
    resources: list[Resource]
    classes: int
    problems: list[Problem] = field(default_factory=list)


def custom_package(
    package: Package, kinds: Iterable[CustomKind], doc: Doc, *, texts: bool = False
) -> Written:
    """Write a package of custom resources.

    Args:
        package: names and titles; its modules are made here.
        kinds: what the front ends found.
        doc: gives the docstring of a class; with `texts` descriptions come before it.
        texts: whether descriptions and CEL rules are kept.
    """
    nodes = Nodes(texts=texts)
    problems: list[Problem] = []
    resources = list(_read(nodes, sorted(kinds, key=_place), problems))
    modules = tuple(_modules(nodes, resources, _described(nodes, doc) if texts else doc))
    whole = replace(package, modules=modules)
    files = write_package(whole)
    files[NAME] = schemas_json(nodes, package.source)
    return Written(files, resources, sum(len(item.classes) for item in modules), problems)


def _place(kind: CustomKind) -> tuple[str, str, str]:
    return kind.resource.group, kind.resource.version, kind.resource.kind


def _read(nodes: Nodes, kinds: Sequence[CustomKind], problems: list[Problem]) -> Iterator[Resource]:
    sources: dict[tuple[str, str, str], str] = {}
    for kind in kinds:
        first = sources.setdefault(_place(kind), kind.source)
        if first != kind.source:
            name = f"{kind.resource.api_version} {kind.resource.kind}"
            message = f"{name} is also in {first}; give only one of the two"
            problems.append(Problem(kind.source, kind.path, message))
            continue
        found = nodes.add(kind)
        problems += [Problem(kind.source, error.path, error.problem) for error in found]
        if not found:
            yield kind.resource


def _described(nodes: Nodes, doc: Doc) -> Doc:
    def described(resource: Resource, path: tuple[str, ...], name: str) -> str:
        text = nodes.texts.get((resource.api_version, resource.kind, path), "")
        return text or doc(resource, path, name)

    return described


def _modules(nodes: Nodes, resources: Iterable[Resource], doc: Doc) -> Iterator[Module]:
    """Yield the modules, newer versions first, so that their kinds are the package's."""
    found: dict[tuple[str, str], list[Resource]] = defaultdict(list)
    for resource in resources:
        found[resource.group, resource.version].append(resource)
    names = module_names(found)
    cores = CoreShapes(nodes.nodes)
    for key in sorted(found, key=lambda key: (_is_old(found[key]), version_rank(key[1]), key)):
        yield CustomClasses(names[key], nodes, cores, doc).module(found[key])


def _is_old(resources: Iterable[Resource]) -> bool:
    return all(resource.deprecated for resource in resources)
