"""Rules for IngressClasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, mapping, needed, spec_of, text
from k8spatterns.syntax.names import dns_label, dns_subdomain, domain_path, path_segment
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_LONGEST = 250
_SCOPES = ("Cluster", "Namespace")
_PATH = "spec.parameters"


@object_rule("K8S-ING-007", kinds=[kinds.INGRESS_CLASS])
def ingress_class_controller(manifest: Manifest) -> Iterator[Problem]:
    """An IngressClass names its controller by a domain and a path."""
    controller, path = text(spec_of(manifest.tree).get("controller")), "spec.controller"
    if not controller:
        yield Problem("controller is missing", path, "write example.com/ingress-controller")
    elif len(controller) > _LONGEST:
        yield Problem(f"{len(controller)} characters; {_LONGEST} are allowed", path)
    else:
        yield from checked(domain_path, controller, path)


@object_rule("K8S-ING-008", kinds=[kinds.INGRESS_CLASS], needs=("parameters",))
def ingress_class_parameters(manifest: Manifest) -> Iterator[Problem]:
    """Parameters of an IngressClass are an object of the cluster or of a namespace."""
    parameters = spec_of(manifest.tree).get("parameters")
    if not isinstance(parameters, dict):
        return
    yield from checked(dns_subdomain, parameters.get("apiGroup"), f"{_PATH}.apiGroup")
    yield from reference(parameters, _PATH)
    scope = parameters.get("scope")
    if scope is None or scope in _SCOPES:
        yield from _namespace(parameters, text(scope) or "Cluster")
    else:
        yield Problem(f"{shown(text(scope))} is no scope", f"{_PATH}.scope", "write Cluster")


def _namespace(parameters: Tree, scope: str) -> Iterator[Problem]:
    namespace, path = parameters.get("namespace"), f"{_PATH}.namespace"
    if scope == "Cluster" and namespace is not None:
        message = "an object of the cluster has no namespace"
        yield Problem(message, path, "leave it out, or write scope: Namespace")
    elif scope == "Namespace" and namespace is None:
        yield Problem("the namespace is missing", path, "name it, or write scope: Cluster")
    elif scope == "Namespace":
        yield from checked(dns_label, namespace, path)


def reference(tree: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with kind and name of another object, which must fit into a URL."""
    yield from needed(mapping(tree), ("kind", "name"), path)
    for field in ("kind", "name"):
        yield from checked(path_segment, tree.get(field), f"{path}.{field}")
