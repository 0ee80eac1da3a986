"""Rules for names and addresses of Pods: host name, DNS, host aliases, names of other objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, listed, mapping, text, texts, whole
from k8spatterns.syntax.names import dns_label, dns_subdomain, dns_subdomain_underscore
from k8spatterns.syntax.network import legacy_ip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_LIMITS = {"nameservers": 3, "searches": 32}
_LONGEST_SEARCH_LIST = 2048
_LONGEST_HOST_NAME = 64
_LONGEST_DEADLINE = 2**31 - 1
_NAMES = ("serviceAccountName", "nodeName", "priorityClassName", "runtimeClassName")
# The one of them that the server does not take for left out where it is empty.
_NEVER_EMPTY = "runtimeClassName"


@pod_rule("K8S-NET-001", needs=("hostname", "subdomain", "hostnameOverride"))
def host_name_invalid(pod: Pod) -> Iterator[Problem]:
    """The host name and the subdomain of a Pod are DNS labels."""
    for field in ("hostname", "subdomain"):
        name = text(pod.spec.get(field))
        refusal = dns_label(name) if name else None
        if refusal:
            yield Problem(refusal, f"{pod.path}.{field}")
    override = pod.spec.get("hostnameOverride")
    if isinstance(override, str):
        yield from _override(pod.spec, override, f"{pod.path}.hostnameOverride")


def _override(spec: Tree, name: str, path: str) -> Iterator[Problem]:
    refusal = dns_subdomain(name)
    if len(name) > _LONGEST_HOST_NAME:
        refusal = f"a host name has at most {_LONGEST_HOST_NAME} characters, not {len(name)}"
    if refusal:
        yield Problem(refusal, path)
    for field in ("setHostnameAsFQDN", "hostNetwork"):
        if spec.get(field) is True:
            yield Problem(f"hostnameOverride can't stand beside {field}", path, "keep one of them")


@pod_rule("K8S-NET-002", needs=("hostAliases",))
def host_alias_invalid(pod: Pod) -> Iterator[Problem]:
    """A host alias gives an IP address names."""
    for index, alias in items(pod.spec, "hostAliases"):
        path = f"{pod.path}.hostAliases[{index}]"
        refusal = legacy_ip(text(alias.get("ip")))
        if refusal:
            yield Problem(refusal, f"{path}.ip")
        for at, name in texts(alias, "hostnames"):
            refusal = dns_subdomain(name)
            if refusal:
                yield Problem(refusal, f"{path}.hostnames[{at}]")


@pod_rule("K8S-NET-003", needs=("dnsConfig", "dnsPolicy"))
def dns_config_invalid(pod: Pod) -> Iterator[Problem]:
    """The DNS of a Pod has at most three name servers, and one where the policy is None."""
    given, path = pod.spec.get("dnsConfig"), f"{pod.path}.dnsConfig"
    config = mapping(given)
    if pod.spec.get("dnsPolicy") == "None" and not listed(config.get("nameservers")):
        where = path if given is None else f"{path}.nameservers"
        message = "dnsPolicy None needs at least one name server"
        yield Problem(message, where, "write dnsConfig: {nameservers: [...]}")
        return
    for field, limit in _LIMITS.items():
        if len(listed(config.get(field))) > limit:
            yield Problem(f"at most {limit} {field} are allowed", f"{path}.{field}")
    for index, server in texts(config, "nameservers"):
        refusal = legacy_ip(server)
        if refusal:
            yield Problem(refusal, f"{path}.nameservers[{index}]")
    yield from _searches(config, f"{path}.searches")
    for index, option in items(config, "options"):
        if not text(option.get("name")):
            yield Problem("the name of an option is missing", f"{path}.options[{index}]")


def _searches(config: Tree, path: str) -> Iterator[Problem]:
    searches = [search for _, search in texts(config, "searches")]
    if len(" ".join(searches).encode()) > _LONGEST_SEARCH_LIST:
        message = f"all searches together have at most {_LONGEST_SEARCH_LIST} characters"
        yield Problem(message, path)
    for index, search in enumerate(searches):
        refusal = dns_subdomain_underscore(search.removesuffix(".")) if search != "." else None
        if refusal:
            yield Problem(refusal, f"{path}[{index}]")


@pod_rule("K8S-NET-004", needs=("activeDeadlineSeconds",))
def deadline_not_positive(pod: Pod) -> Iterator[Problem]:
    """A Pod's deadline is at least one second."""
    seconds = whole(pod.spec.get("activeDeadlineSeconds"))
    if seconds is not None and not 1 <= seconds <= _LONGEST_DEADLINE:
        message = f"activeDeadlineSeconds must be 1 to {_LONGEST_DEADLINE}, not {seconds}"
        yield Problem(message, f"{pod.path}.activeDeadlineSeconds")


@pod_rule("K8S-NET-005", needs=(*_NAMES, "serviceAccount"))
def other_name_invalid(pod: Pod) -> Iterator[Problem]:
    """What a Pod says of its ServiceAccount, node and classes are names that they can have."""
    for field in _NAMES:
        name = pod.spec.get(field)
        if field == "serviceAccountName":  # the server moves the old field into the new one
            name = name or pod.spec.get("serviceAccount")
        if isinstance(name, str) and (name or field == _NEVER_EMPTY):
            refusal = dns_subdomain(name)
            if refusal:
                yield Problem(refusal, f"{pod.path}.{field}")
