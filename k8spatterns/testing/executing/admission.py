"""`admits`: whether admission policies let an object in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.errors import UsageError
from k8spatterns.graph import Graph
from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules.cel.library import EXTRA, is_installed
from k8spatterns.testing.executing.documents import manifests_of, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.manifest import Tree
    from k8spatterns.rules.rule import Problem
    from k8spatterns.testing.executing.documents import Documents

_BUILT_IN = "admissionregistration.k8s.io"
_POLICY = (_BUILT_IN, "ValidatingAdmissionPolicy")
_CEL = (_POLICY, ("policies.kyverno.io", "ValidatingPolicy"))
_KINDS = (
    *_CEL,
    ("policies.kyverno.io", "NamespacedValidatingPolicy"),
    ("kyverno.io", "ClusterPolicy"),
    ("kyverno.io", "Policy"),
)


class Verdict(NamedTuple):
    """What policies say about an object. It is true or false as a condition.

    Fields:
        allowed: whether it is let in; None where it is not known.
        messages: why it is refused.
        warnings: what is only warned of, audited or reported.
        unknown: what can't be evaluated without a cluster.
    """

    allowed: bool | None
    messages: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Return whether it is let in.

        Raises:
            UsageError: it is not known.
        """
        if self.allowed is None:
            raise UsageError(f"it is not known: {self.unknown[0]}\nhint: ask for .allowed")
        return self.allowed


def admits(policies: Documents, obj: Documents) -> Verdict:
    """Say whether an object would be let in if it were created under policies.

    Args:
        policies: ValidatingAdmissionPolicies and policies of Kyverno, with what they need:
            bindings, parameters, Namespaces, exceptions. A ValidatingAdmissionPolicy without any
            binding among them denies.
        obj: the object.

    Returns:
        The verdict, with the messages that a user would see.

    Raises:
        UsageError: there is no policy, or `obj` is not one object, or the extra
            `k8spatterns[cel]` is needed and not installed.
    """
    around = manifests_of(policies)
    if not any((each.group, each.kind) in _KINDS for each in around):
        kinds = ", ".join(dict.fromkeys(kind for _, kind in _KINDS))
        raise UsageError(f"there is no policy among these objects; give one of {kinds}")
    if any((each.group, each.kind) in _CEL for each in around) and not is_installed():
        raise UsageError(f"no CEL library is installed\nhint: pip install '{EXTRA}'")
    about = Manifest(one_of(obj, "the object that is created"), Source("a test", "test"))
    graph = Graph([*around, *map(_binding, _unbound(around)), about], frozenset())
    graph.manifests = (about,)  # the policies look at this one alone
    return _verdict(graph)


def _unbound(around: list[Manifest]) -> Iterator[Manifest]:
    bound = {
        (each.tree.get("spec") or {}).get("policyName")
        for each in around
        if (each.group, each.kind) == (_BUILT_IN, "ValidatingAdmissionPolicyBinding")
    }
    for each in around:
        if (each.group, each.kind) == _POLICY and each.name not in bound:
            yield each


def _binding(policy: Manifest) -> Manifest:
    tree: Tree = {
        "apiVersion": policy.api_version,
        "kind": f"{policy.kind}Binding",
        "metadata": {"name": policy.name},
        "spec": {"policyName": policy.name, "validationActions": ["Deny"]},
    }
    return Manifest(tree, policy.source)


def _verdict(graph: Graph) -> Verdict:
    from k8spatterns.rules.graph import admission_policies as built_in
    from k8spatterns.rules.graph import kyverno

    refused = _messages((*built_in.refused(graph), *kyverno.refused(graph)))
    warned = _messages((*built_in.reported(graph), *kyverno.audited(graph)))
    unknown = _messages((*built_in.not_evaluated(graph), *kyverno.not_evaluated(graph)))
    allowed = False if refused else None if unknown else True
    return Verdict(allowed, refused, warned, unknown)


def _messages(problems: Iterable[Problem]) -> tuple[str, ...]:
    return tuple(
        f"{problem.path}: {problem.message}" if problem.path else problem.message
        for problem in problems
    )
