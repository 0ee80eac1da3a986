"""Rules for FlowSchemas and PriorityLevelConfigurations.

https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.built_in import alone, needed_text, one_of, refusal_at, required, texts
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.names import dns_label, dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_GROUP = "flowcontrol.apiserver.k8s.io"
_FLOWS = ((_GROUP, "FlowSchema"),)
_LEVELS = ((_GROUP, "PriorityLevelConfiguration"),)

_HIGHEST_PRECEDENCE = 10_000
_DEFAULT_PRECEDENCE = 1000
_VERBS = (
    "create",
    "delete",
    "deletecollection",
    "get",
    "list",
    "patch",
    "proxy",
    "update",
    "watch",
)
_SUBJECTS = {"Group": "group", "ServiceAccount": "serviceAccount", "User": "user"}
_MOST_QUEUES = 10_000_000
_PERCENT = 100
_DEFAULTS = {"queues": 64, "handSize": 8, "queueLengthLimit": 50}
# Bits of a request's hash, from which its queues are drawn.
_HASH_BITS = 60


@object_rule("K8S-FLOW-001", kinds=_FLOWS)
def flow_schema(manifest: Manifest) -> Iterator[Problem]:
    """A FlowSchema says which priority level its requests have, and how early it is asked."""
    spec = spec_of(manifest.tree)
    yield from _precedence(manifest.name, _number(spec, "matchingPrecedence", _DEFAULT_PRECEDENCE))
    method = spec.get("distinguisherMethod")
    if method is not None:
        path = "spec.distinguisherMethod.type"
        kinds = ("ByNamespace", "ByUser")
        yield from one_of(mapping(method).get("type"), path, kinds, optional=False)
    level = mapping(spec.get("priorityLevelConfiguration"))
    yield from needed_text(level, "name", "spec.priorityLevelConfiguration", dns_subdomain)


def _precedence(name: str, value: int) -> Iterator[Problem]:
    path = "spec.matchingPrecedence"
    if not 0 < value <= _HIGHEST_PRECEDENCE:
        yield Problem(f"{value} is out of 1 to {_HIGHEST_PRECEDENCE}", path)
    if value == 1 and name != "exempt":
        yield Problem('only the FlowSchema "exempt" may have 1', path, "write 2 or more")


@object_rule("K8S-FLOW-002", kinds=_FLOWS, needs=("rules",))
def flow_rules(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a FlowSchema says whose requests it is about, and which."""
    for index, rule in items(spec_of(manifest.tree), "rules"):
        path = f"spec.rules[{index}]"
        yield from required(rule, "subjects", path)
        for place, subject in items(rule, "subjects"):
            yield from _subject(subject, f"{path}.subjects[{place}]")
        if not listed(rule.get("resourceRules")) and not listed(rule.get("nonResourceRules")):
            yield Problem("a rule needs resourceRules or nonResourceRules", path)
        for place, part in items(rule, "resourceRules"):
            yield from _resource_rule(part, f"{path}.resourceRules[{place}]")
        for place, part in items(rule, "nonResourceRules"):
            yield from _url_rule(part, f"{path}.nonResourceRules[{place}]")


def _subject(subject: Tree, path: str) -> Iterator[Problem]:
    kind = text(subject.get("kind"))
    if kind not in _SUBJECTS:
        yield from one_of(kind, f"{path}.kind", _SUBJECTS, optional=False)
        return
    wanted = _SUBJECTS[kind]
    for field in _SUBJECTS.values():
        if field != wanted and subject.get(field) is not None:
            yield Problem(f"{field} does not go with kind: {kind}", f"{path}.{field}")
    found = subject.get(wanted)
    if found is None:
        yield Problem(f"kind: {kind} needs {wanted}", f"{path}.{wanted}")
    else:
        yield from _named(kind, mapping(found), f"{path}.{wanted}")


def _named(kind: str, subject: Tree, path: str) -> Iterator[Problem]:
    yield from required(subject, "name", path)
    if kind == "ServiceAccount":
        name = text(subject.get("name"))
        if name and name != "*":
            yield from refusal_at(f"{path}.name", dns_subdomain(name))
        yield from needed_text(subject, "namespace", path, dns_label)


def _verbs(rule: Tree, path: str) -> Iterator[Problem]:
    verbs = texts(rule, "verbs")
    yield from required(rule, "verbs", path)
    yield from alone(verbs, f"{path}.verbs", "verbs")
    unknown = [verb for verb in verbs if verb not in _VERBS]
    if unknown and "*" not in verbs:
        yield Problem(f"{shown(unknown[0])} is no verb; write {join(_VERBS)}", f"{path}.verbs")


def _resource_rule(rule: Tree, path: str) -> Iterator[Problem]:
    yield from _verbs(rule, path)
    for field, what in (("apiGroups", "API groups"), ("resources", "resources")):
        yield from required(rule, field, path)
        yield from alone(texts(rule, field), f"{path}.{field}", what)
    namespaces = texts(rule, "namespaces")
    if not namespaces and not rule.get("clusterScope"):
        hint = "write '*' for all, or clusterScope: true"
        yield from required(rule, "namespaces", path, hint)
    yield from alone(namespaces, f"{path}.namespaces", "namespaces")
    if "*" not in namespaces:
        for index, name in enumerate(namespaces):
            yield from refusal_at(f"{path}.namespaces[{index}]", dns_label(name))


def _url_rule(rule: Tree, path: str) -> Iterator[Problem]:
    yield from _verbs(rule, path)
    yield from required(rule, "nonResourceURLs", path)
    urls = texts(rule, "nonResourceURLs")
    yield from alone(urls, f"{path}.nonResourceURLs", "URLs")
    if "*" not in urls:
        for index, url in enumerate(urls):
            yield from refusal_at(f"{path}.nonResourceURLs[{index}]", non_resource_url(url))


def non_resource_url(url: str) -> str | None:
    """Check a path that is no resource, such as /healthz or /apis/*."""
    if not url:
        return "a URL must not be empty"
    if not url.startswith("/"):
        return f"{shown(url)} must start with '/'"
    if " " in url or "//" in url:
        return f"{shown(url)} must have neither a space nor '//'"
    stars = url.count("*")
    if stars > 1 or (stars and not url.endswith("/*")):
        return f"{shown(url)} may have a '*' only as its last part"
    return None


@object_rule("K8S-FLOW-003", kinds=_LEVELS)
def priority_level(manifest: Manifest) -> Iterator[Problem]:
    """A priority level is limited, or the exempt one, and says what goes with it."""
    spec = spec_of(manifest.tree)
    kind = text(spec.get("type"))
    if (manifest.name == "exempt") != (kind == "Exempt"):
        yield Problem('exactly the priority level "exempt" has type: Exempt', "spec.type")
    if kind == "Exempt":
        if spec.get("limited") is not None:
            yield Problem("limited does not go with type: Exempt", "spec.limited")
        yield from _shares(mapping(spec.get("exempt")), "spec.exempt")
    elif kind == "Limited":
        yield from _limited(spec)
    else:
        yield from one_of(kind, "spec.type", ("Exempt", "Limited"), optional=False)


def _limited(spec: Tree) -> Iterator[Problem]:
    if spec.get("exempt") is not None:
        yield Problem("exempt does not go with type: Limited", "spec.exempt")
    limited = spec.get("limited")
    if limited is None:
        yield Problem("type: Limited needs limited", "spec.limited")
        return
    yield from _shares(mapping(limited), "spec.limited")
    most = whole(mapping(limited).get("borrowingLimitPercent"))
    if most is not None and most < 0:
        yield Problem(f"{most} is negative", "spec.limited.borrowingLimitPercent")
    response = mapping(mapping(limited).get("limitResponse"))
    yield from _response(response, "spec.limited.limitResponse")


def _shares(level: Tree, path: str) -> Iterator[Problem]:
    shares = whole(level.get("nominalConcurrencyShares"))
    if shares is not None and shares < 0:
        yield Problem(f"{shares} is negative", f"{path}.nominalConcurrencyShares")
    lendable = whole(level.get("lendablePercent"))
    if lendable is not None and not 0 <= lendable <= _PERCENT:
        yield Problem(f"{lendable} is out of 0 to 100", f"{path}.lendablePercent")


def _response(response: Tree, path: str) -> Iterator[Problem]:
    kind, queuing = text(response.get("type")), response.get("queuing")
    if kind == "Reject":
        if queuing is not None:
            yield Problem("queuing does not go with type: Reject", f"{path}.queuing")
    elif kind != "Queue":
        yield from one_of(kind, f"{path}.type", ("Queue", "Reject"), optional=False)
    elif queuing is None:
        yield Problem("type: Queue needs queuing", f"{path}.queuing")
    else:
        yield from _queuing(mapping(queuing), f"{path}.queuing")


def _queuing(queuing: Tree, path: str) -> Iterator[Problem]:
    found = {field: _positive(queuing, field) for field in _DEFAULTS}
    for field, value in found.items():
        if value <= 0:
            yield Problem(f"{value} is not positive", f"{path}.{field}")
    queues, hand = found["queues"], found["handSize"]
    if queues > _MOST_QUEUES:
        yield Problem(f"{queues} is too large; at most {_MOST_QUEUES} is allowed", f"{path}.queues")
    if hand > queues:
        yield Problem(f"{hand} is more than the {queues} queues", f"{path}.handSize")
    elif hand > 0 and _entropy(queues, hand) > _HASH_BITS:
        message = f"no hash is long enough to draw {hand} of {queues} queues"
        yield Problem(message, f"{path}.handSize", "write fewer queues or a smaller hand")


def _entropy(queues: int, hand: int) -> int:
    """Return the bits that it takes to choose some queues, as the server reckons them."""
    if hand > _HASH_BITS:
        return hand
    import math

    return math.ceil(sum(math.log2(queues - drawn) for drawn in range(hand)))


def _positive(queuing: Tree, field: str) -> int:
    """Return a number; the server takes zero for a field that is left out."""
    return _number(queuing, field, 0) or _DEFAULTS[field]


def _number(tree: Tree, field: str, default: int) -> int:
    """Return a whole number of a tree, or its default; zero is left out on the wire."""
    value: Any = whole(tree.get(field))
    return value or default
