"""Rules for names and addresses of Pods: host name, DNS, host aliases, deadlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, listed, mapping, refused, whole
from k8spatterns.syntax.names import dns_label, dns_subdomain
from k8spatterns.syntax.network import ip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod

_LIMITS = {"nameservers": 3, "searches": 32}


@pod_rule("K8S-NET-001")
def host_name_invalid(pod: Pod) -> Iterator[Problem]:
    """The host name and the subdomain of a Pod are DNS labels."""
    for field in ("hostname", "subdomain"):
        refusal = refused(dns_label, pod.spec.get(field) or None)
        if refusal:
            yield Problem(refusal, f"{pod.path}.{field}")


@pod_rule("K8S-NET-002")
def host_alias_invalid(pod: Pod) -> Iterator[Problem]:
    """A host alias gives an IP address names."""
    for index, alias in items(pod.spec, "hostAliases"):
        path = f"{pod.path}.hostAliases[{index}]"
        refusal = refused(ip, alias.get("ip"))
        if refusal:
            yield Problem(refusal, f"{path}.ip")
        for at, name in enumerate(listed(alias.get("hostnames"))):
            refusal = refused(dns_subdomain, name)
            if refusal:
                yield Problem(refusal, f"{path}.hostnames[{at}]")


@pod_rule("K8S-NET-003")
def dns_config_invalid(pod: Pod) -> Iterator[Problem]:
    """The DNS of a Pod has at most three name servers, and one where the policy is None."""
    config = mapping(pod.spec.get("dnsConfig"))
    path = f"{pod.path}.dnsConfig"
    for field, limit in _LIMITS.items():
        if len(listed(config.get(field))) > limit:
            yield Problem(f"at most {limit} {field} are allowed", f"{path}.{field}")
    for index, server in enumerate(listed(config.get("nameservers"))):
        refusal = refused(ip, server)
        if refusal:
            yield Problem(refusal, f"{path}.nameservers[{index}]")
    if pod.spec.get("dnsPolicy") == "None" and not listed(config.get("nameservers")):
        message = "dnsPolicy None needs at least one name server"
        yield Problem(message, f"{path}.nameservers", "write dnsConfig: {nameservers: [...]}")


@pod_rule("K8S-NET-004")
def deadline_not_positive(pod: Pod) -> Iterator[Problem]:
    """A Pod's deadline is at least one second."""
    seconds = whole(pod.spec.get("activeDeadlineSeconds"))
    if seconds is not None and seconds < 1:
        message = f"activeDeadlineSeconds must be at least 1, not {seconds}"
        yield Problem(message, f"{pod.path}.activeDeadlineSeconds")
