"""Rules for admission policies and their bindings.

https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import admission_cel
from k8spatterns.rules.admission_matching import (
    FAILURE_POLICIES,
    REINVOCATION_POLICIES,
    match_resources,
    no_deletes,
)
from k8spatterns.rules.built_in import needed_text, one_of, refusal_at, required, texts, twice
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import listed, mapping, spec_of, text
from k8spatterns.syntax.names import dns_label_1035, dns_subdomain, path_segment
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_GROUP = "admissionregistration.k8s.io"
_VALIDATING = (_GROUP, "ValidatingAdmissionPolicy")
_MUTATING = (_GROUP, "MutatingAdmissionPolicy")
_POLICIES = (_VALIDATING, _MUTATING)
_BINDINGS = tuple((group, f"{kind}Binding") for group, kind in _POLICIES)
_ACTIONS = ("Audit", "Deny", "Warn")
_NOT_FOUND = ("Allow", "Deny")


@object_rule("K8S-ADM-006", kinds=_POLICIES)
def policy_matching(manifest: Manifest) -> Iterator[Problem]:
    """An admission policy says which requests it is about."""
    spec = spec_of(manifest.tree)
    yield from one_of(spec.get("failurePolicy"), "spec.failurePolicy", FAILURE_POLICIES)
    path = "spec.matchConstraints"
    if spec.get("matchConstraints") is None:
        yield Problem("matchConstraints is required", path, "write resourceRules into it")
        return
    matching = mapping(spec.get("matchConstraints"))
    yield from match_resources(matching, path)
    yield from required(matching, "resourceRules", path)
    if manifest.kind == "MutatingAdmissionPolicy":
        yield from no_deletes(matching, path)


@object_rule("K8S-ADM-007", kinds=_POLICIES, needs=("paramKind",))
def policy_parameters(manifest: Manifest) -> Iterator[Problem]:
    """The kind of an admission policy's parameters has an API version and a name."""
    kind = spec_of(manifest.tree).get("paramKind")
    if kind is not None:
        yield from _param_kind(mapping(kind), "spec.paramKind")


def _param_kind(kind: Tree, path: str) -> Iterator[Problem]:
    yield from needed_text(kind, "apiVersion", path, _api_version)
    yield from needed_text(kind, "kind", path, lambda name: dns_label_1035(name.lower()))


def _api_version(api_version: str) -> str | None:
    group, slash, version = api_version.rpartition("/")
    if "/" in group:
        return f"{shown(api_version)} has more than one '/': write group/version, or v1"
    if slash and group and (refusal := dns_subdomain(group)):
        return refusal
    return dns_label_1035(version)


@object_rule("K8S-ADM-008", kinds=(_VALIDATING,))
def policy_content(manifest: Manifest) -> Iterator[Problem]:
    """A ValidatingAdmissionPolicy has validations or audit annotations, each of them whole."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("validations")) and not listed(spec.get("auditAnnotations")):
        message = "a policy needs validations or auditAnnotations"
        yield Problem(message, "spec.validations")
        return
    yield from admission_cel.validations_shape(spec)
    yield from admission_cel.annotations_shape(spec, manifest.name)


@object_rule("K8S-ADM-009", kinds=(_MUTATING,))
def policy_mutations(manifest: Manifest) -> Iterator[Problem]:
    """A MutatingAdmissionPolicy has mutations, each with the patch of its type."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("mutations")):
        yield Problem("a policy needs mutations", "spec.mutations")
    yield from admission_cel.mutations_shape(spec)
    policy = spec.get("reinvocationPolicy")
    if not policy:
        hint = "write Never or IfNeeded"
        yield Problem("reinvocationPolicy is required", "spec.reinvocationPolicy", hint)
    else:
        yield from one_of(policy, "spec.reinvocationPolicy", REINVOCATION_POLICIES)


@object_rule("K8S-ADM-010", kinds=_POLICIES)
def policy_expressions(manifest: Manifest) -> Iterator[Problem]:
    """The expressions of an admission policy compile, and have the type that they must have."""
    yield from admission_cel.policy_expressions(manifest)


@object_rule("K8S-ADM-011", kinds=_BINDINGS)
def policy_binding(manifest: Manifest) -> Iterator[Problem]:
    """A binding names its policy, what the policy is asked about, and what follows."""
    spec = spec_of(manifest.tree)
    yield from needed_text(spec, "policyName", "spec", dns_subdomain)
    if spec.get("paramRef") is not None:
        yield from _param_ref(mapping(spec.get("paramRef")), "spec.paramRef")
    if spec.get("matchResources") is not None:
        matching = mapping(spec.get("matchResources"))
        yield from match_resources(matching, "spec.matchResources")
        if manifest.kind.startswith("Mutating"):
            yield from no_deletes(matching, "spec.matchResources")
    if manifest.kind.startswith("Validating"):
        yield from _actions(texts(spec, "validationActions"), "spec.validationActions")


def _param_ref(reference: Tree, path: str) -> Iterator[Problem]:
    name, selector = text(reference.get("name")), reference.get("selector")
    if name:
        yield from refusal_at(f"{path}.name", path_segment(name))
    if name and selector is not None:
        yield Problem("name and selector exclude each other", f"{path}.name")
    if not name and selector is None:
        yield Problem("needs name or selector", path)
    action = reference.get("parameterNotFoundAction")
    if not action:
        message = "parameterNotFoundAction is required"
        yield Problem(message, f"{path}.parameterNotFoundAction", "write Allow or Deny")
    else:
        yield from one_of(action, f"{path}.parameterNotFoundAction", _NOT_FOUND)


def _actions(actions: list[str], path: str) -> Iterator[Problem]:
    if not actions:
        yield Problem("needs at least one action", path, "write Deny, Warn or Audit")
    for index, action in enumerate(actions):
        yield from one_of(action, f"{path}[{index}]", _ACTIONS)
    yield from twice(actions, lambda index: f"{path}[{index}]")
    if {"Deny", "Warn"} <= set(actions):
        message = "Deny and Warn would say the same twice"
        yield Problem(message, path, "leave one of the two out")
