"""ValidatingAdmissionPolicies of an app with their bindings and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.api import registry
from k8spatterns.rules.admitting.matching import Matching
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.values import listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

GROUP = "admissionregistration.k8s.io"
POLICY = (GROUP, "ValidatingAdmissionPolicy")
_BINDING = (GROUP, "ValidatingAdmissionPolicyBinding")


class Binding(NamedTuple):
    """A binding of a policy.

    Fields:
        manifest: the binding.
        actions: what follows where an object does not fulfil the policy.
        matching: what it narrows the policy to.
        reference: which object has the parameters; empty for none.
    """

    manifest: Manifest
    actions: tuple[str, ...]
    matching: Matching
    reference: Tree


def bindings_of(graph: Graph) -> dict[str, list[Binding]]:
    """Return the bindings of an app by the names of their policies."""
    found: dict[str, list[Binding]] = {}
    for manifest in graph.of_kind(*_BINDING):
        spec = spec_of(manifest.tree)
        actions = tuple(each for each in listed(spec.get("validationActions")) if text(each))
        matching = Matching(mapping(spec.get("matchResources")), every=True)
        reference = mapping(spec.get("paramRef"))
        binding = Binding(manifest, actions, matching, reference)
        found.setdefault(text(spec.get("policyName")), []).append(binding)
    return found


def params_of(
    graph: Graph, policy: Manifest, binding: Binding, about: Manifest
) -> Iterator[Tree | None]:
    """Yield each object with parameters that a policy is evaluated with; None without any.

    Raises:
        NotEvaluatedError: the parameters are not in the app.
    """
    kind = mapping(spec_of(policy.tree).get("paramKind"))
    reference = binding.reference
    if not kind or not reference:
        yield None
        return
    group, name = text(kind.get("apiVersion")).rpartition("/")[0], text(reference.get("name"))
    space = text(reference.get("namespace")) or about.namespace
    known = registry.find(text(kind.get("apiVersion")), text(kind.get("kind")))
    where = "" if known is not None and not known.namespaced else space
    found: list[Tree] = []
    if name:
        one = graph.find(group, text(kind.get("kind")), where, name)
        found = [] if one is None else [one.tree]
    else:
        selector = mapping(reference.get("selector"))
        kinds = (group, text(kind.get("kind")))
        found = [each.tree for each in graph.labelled(*kinds, selector, where or None)]
    if not found:
        shown = f"{text(kind.get('kind'))}/{name}" if name else text(kind.get("kind"))
        raise NotEvaluatedError(f"its parameters, {shown}, are not in the app")
    yield from found
