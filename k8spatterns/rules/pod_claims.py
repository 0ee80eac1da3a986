"""Rules for resource claims, and for what a Pod as a whole requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.pod_parts import RESOURCES
from k8spatterns.rules.pod_resources import amount_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, join, listed, mapping, text
from k8spatterns.syntax.names import dns_label, dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree

_SOURCES = ("resourceClaimName", "resourceClaimTemplateName")


@pod_rule("K8S-RES-008", needs=("resourceClaims",))
def pod_claim_invalid(pod: Pod) -> Iterator[Problem]:
    """A Pod's resource claim has a name of its own, and is a claim or made from a template."""
    path = f"{pod.path}.resourceClaims"
    claims = list(items(pod.spec, "resourceClaims"))
    names = [text(claim.get("name")) for _, claim in claims]
    for (index, claim), name in zip(claims, names, strict=True):
        where = f"{path}[{index}]"
        refusal = dns_label(name) if name else "the name is missing"
        if refusal:
            yield Problem(refusal, f"{where}.name")
        yield from _sources(claim, where)
    for index, first in duplicates(name or None for name in names):
        message = f"two claims are called {shown(names[index])}"
        detail = (f"the other one is {path}[{first}]",)
        yield Problem(message, f"{path}[{claims[index][0]}].name", "rename one", detail=detail)


def _sources(claim: Tree, path: str) -> Iterator[Problem]:
    found = [field for field in _SOURCES if claim.get(field) is not None]
    # Before 1.31, both were in `source`, of which the rules about versions speak.
    if len(found) != 1 and not (not found and isinstance(claim.get("source"), dict)):
        yield Problem(f"needs one of {join(_SOURCES)}; it has {join(found)}", path)
    for field in found:
        refusal = dns_subdomain(text(claim[field]))
        if refusal:
            yield Problem(refusal, f"{path}.{field}")


@pod_rule("K8S-RES-009", needs=("claims",))
def container_claim_invalid(pod: Pod) -> Iterator[Problem]:
    """A container uses claims of its Pod, each once."""
    known = {text(claim.get("name")) for _, claim in items(pod.spec, "resourceClaims")} - {""}
    for container in pod.containers:
        yield from _claims(container, known)
    if mapping(pod.spec.get("resources")).get("claims") is not None:
        message = "a Pod as a whole claims nothing; its containers do"
        yield Problem(message, f"{pod.path}.resources.claims", "move it into a container")


def _claims(container: Container, known: set[str]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for index, claim in items(container.tree.get("resources"), "claims"):
        path = f"{container.path}.resources.claims[{index}]"
        name, request = text(claim.get("name")), text(claim.get("request"))
        if not name:
            yield Problem("the name is missing", path)
            continue
        refusal = dns_label(request) if request else None
        if refusal:
            yield Problem(refusal, f"{path}.request")
        # A claim as a whole holds all its requests.
        if any(n == name and (not r or not request or r == request) for n, r in seen):
            yield Problem(f"{shown(name)} is claimed already", path)
        seen.add((name, request))
        if name not in known:
            has = join(sorted(known))
            yield Problem(f"the Pod has no resource claim {shown(name)}; it has: {has}", path)


@pod_rule("K8S-RES-010", needs=("limits", "requests"), looks_at=RESOURCES)
def pod_resources_too_small(pod: Pod) -> Iterator[Problem]:
    """What a Pod as a whole requests and may use is enough for its containers."""
    own = pod.spec.get("resources")
    if not isinstance(own, dict):
        return
    path = f"{pod.path}.resources"
    for name, value in mapping(own.get("requests")).items():
        asked, given = _requested(pod, str(name)), amount_of(value)
        if given is not None and asked > given:
            message = f"{name}: the containers request more than the Pod's {value}"
            yield Problem(message, f"{path}.requests[{name}]", "request more for the Pod")
    limits = mapping(own.get("limits"))
    for index, container in enumerate(listed(pod.spec.get("containers")) if limits else ()):
        for name, value in mapping(
            mapping(mapping(container).get("resources")).get("limits")
        ).items():
            amount, limit = amount_of(value), amount_of(limits.get(name))
            if name in limits and amount is not None and limit is not None and amount > limit:
                message = f"{name}: the limit of {value} is above the Pod's, {limits[name]}"
                yield Problem(message, f"{path}.containers[{index}][{name}].limits")


def _requested(pod: Pod, name: str) -> Fraction:
    """Return what runs at once requests: the containers, or an init container, with sidecars."""
    from fractions import Fraction

    total = sidecars = highest = Fraction(0)
    for container in pod.containers:
        amount = _request(container, name, template=pod.is_template)
        if container.role == "container":
            total += amount
        elif container.role == "sidecar":
            sidecars += amount
            highest = max(highest, sidecars)
        elif container.role == "init":
            highest = max(highest, sidecars + amount)
    return max(total + sidecars, highest)


def _request(container: Container, name: str, *, template: bool) -> Fraction:
    from fractions import Fraction

    resources = mapping(container.tree.get("resources"))
    requests, limits = mapping(resources.get("requests")), mapping(resources.get("limits"))
    # The server gives a Pod's containers, not a template's, requests as high as their limits.
    value = limits.get(name) if name not in requests and not template else requests.get(name)
    return amount_of(value) or Fraction(0)


@pod_rule("K8S-RES-011", needs=("overhead",))
def overhead_by_hand(pod: Pod) -> Iterator[Problem]:
    """The overhead of a Pod comes from its RuntimeClass."""
    spec = pod.spec
    if not pod.is_template and spec.get("overhead") and spec.get("runtimeClassName") is None:
        message = "the overhead of a Pod is taken from its RuntimeClass"
        yield Problem(message, f"{pod.path}.overhead", "leave it out, or write runtimeClassName")
