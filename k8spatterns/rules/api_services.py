"""Rules for APIServices.

https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/api-service-v1/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.built_in import refusal_at, required
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import mapping, spec_of, text, whole
from k8spatterns.syntax.names import dns_label_1035, dns_subdomain
from k8spatterns.syntax.network import port_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_KINDS = (("apiregistration.k8s.io", "APIService"),)
_PRIORITIES = {"groupPriorityMinimum": 20_000, "versionPriority": 1000}
_PORT = 443


@object_rule("K8S-AGG-001", kinds=_KINDS)
def api_service_names(manifest: Manifest) -> Iterator[Problem]:
    """An APIService is named after the version and the group that it serves."""
    spec = spec_of(manifest.tree)
    version, group = text(spec.get("version")), text(spec.get("group"))
    if manifest.metadata.get("name") not in (None, f"{version}.{group}"):
        hint = f"write {version}.{group}" if version and group else ""
        yield Problem("the name must be spec.version, a dot and spec.group", "metadata.name", hint)
    if group:
        yield from refusal_at("spec.group", dns_subdomain(group))
    elif version != "v1":
        yield Problem("group is required; only v1 of Kubernetes itself has none", "spec.group")
    yield from refusal_at("spec.version", dns_label_1035(version))


@object_rule("K8S-AGG-002", kinds=_KINDS)
def api_service_priorities(manifest: Manifest) -> Iterator[Problem]:
    """The priorities of an APIService are positive and not too large."""
    spec = spec_of(manifest.tree)
    for field, highest in _PRIORITIES.items():
        value = whole(spec.get(field)) or 0
        if not 0 < value <= highest:
            message = f"{value} is no priority: 1 to {highest} is allowed"
            yield Problem(message, f"spec.{field}")


@object_rule("K8S-AGG-003", kinds=_KINDS)
def api_service_backend(manifest: Manifest) -> Iterator[Problem]:
    """An APIService says which Service answers, and how its certificate is checked."""
    spec = spec_of(manifest.tree)
    service = spec.get("service")
    if service is None:
        yield from _local(spec)
        return
    for field in ("namespace", "name"):
        yield from required(mapping(service), field, "spec.service")
    port = _number(mapping(service).get("port"), _PORT)
    yield from refusal_at("spec.service.port", port_number(port))
    if spec.get("insecureSkipTLSVerify") and spec.get("caBundle"):
        message = "caBundle has no effect beside insecureSkipTLSVerify"
        yield Problem(message, "spec.insecureSkipTLSVerify", "leave it out")


def _local(spec: Tree) -> Iterator[Problem]:
    for field in ("caBundle", "insecureSkipTLSVerify"):
        if spec.get(field):
            message = f"{field} needs a service: without one the API server itself answers"
            yield Problem(message, f"spec.{field}")


def _number(value: Any, default: int) -> int:
    found = whole(value)
    return default if found is None else found
