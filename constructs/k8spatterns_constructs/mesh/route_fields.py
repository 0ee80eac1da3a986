"""What `IstioRouting` and `IstioCanary` share: hosts, gateways and the two objects they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from pydantic import model_validator

from k8spatterns.api import istio, k8s
from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleSpec,
    DestinationRuleSpecWorkloadSelector,
    VirtualServiceSpec,
)
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns_constructs.mesh.circuit_breaker import check_export_to
from k8spatterns_constructs.mesh.hosts import covers, first_overlap
from k8spatterns_constructs.mesh.http_rule import HttpRule
from k8spatterns_constructs.mesh.istio_gateway import (
    MESH,
    IstioGateway,
    gateway_reference,
    gateway_refusal,
)
from k8spatterns_constructs.mesh.l4_rule import TcpRule, TlsMatch, TlsRule
from k8spatterns_constructs.mesh.mesh_service import (
    HostTarget,
    host_of,
    host_ports,
    host_refusal,
    pod_labels,
    selector_of,
)
from k8spatterns_constructs.mesh.mesh_types import ExportTo, MeshHost
from k8spatterns_constructs.mesh.rule_order import order_refusal
from k8spatterns_constructs.mesh.subset import Subset
from k8spatterns_constructs.mesh.traffic_policy import TrafficPolicyFields

NAME_LABEL = "app.kubernetes.io/name"


class RouteFields(TrafficPolicyFields, Construct):
    """What `IstioRouting` and `IstioCanary` share.

    Fields:
        name: of the VirtualService.
        rule_name: of the DestinationRule; by default the same name.
        hosts: which requests are meant, by the host that clients ask for; by default the Service's
            name. `shop.example.com` needs a gateway, or is known to the mesh.
        gateways: where the requests come in: gateways by value, or the name of one outside the app,
            as `name` or `namespace/name`; `mesh` is the proxies of the Pods. By default `mesh`
            alone.
        export_to: the namespaces that see both objects; everybody by default.
        workload_selector: labels of the Pods that the DestinationRule holds for as clients; all by
            default.
        namespace: of both objects; the chart's by default.
        labels, annotations: of both objects, beside those of the chart.
    """

    name: DnsSubdomain
    rule_name: DnsSubdomain | None = None
    hosts: Many[MeshHost] | None = None
    gateways: Many[IstioGateway | str] = ()
    export_to: Many[ExportTo] = ()
    workload_selector: Labels | None = None
    namespace: DnsLabel | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    # The parts that the two patterns define.

    def target(self) -> HostTarget:
        """Return the host that requests go to."""
        raise NotImplementedError

    def http_rules(self) -> tuple[HttpRule, ...]:
        """Return the rules for HTTP, in order."""
        return ()

    def tcp_rules(self) -> tuple[TcpRule, ...]:
        """Return the rules for TCP, in order."""
        return ()

    def tls_rules(self) -> tuple[TlsRule, ...]:
        """Return the rules for TLS, in order."""
        return ()

    def listed_subsets(self) -> Iterator[Subset]:
        """Yield the subsets, as often as they are named."""
        rules: tuple[HttpRule | TcpRule | TlsRule, ...] = self.rules()
        for rule in rules:
            places = rule.destinations() if isinstance(rule, HttpRule) else rule.shares()
            yield from (p.subset for p in places if isinstance(p.subset, Subset))

    def own_refusal(self) -> str | None:
        """Return why the arguments of the pattern itself do not fit each other."""
        return None

    # What both check.

    @model_validator(mode="after")
    def _own_arguments_fit(self) -> Self:
        if message := self.own_refusal():
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _target_exists(self) -> Self:
        if message := host_refusal(self.target()):
            raise ValueError(message)
        for rule in self.rules():
            if message := rule.refusal_for(self.target()):
                raise ValueError(message)
        known = host_ports(self.target())
        for policy in self.port_policies if known is not None else ():
            if policy.port not in (known or ()):
                raise ValueError(
                    f"{host_of(self.target())} has no port {policy.port}\n"
                    f"hint: it has {', '.join(map(str, known or ()))}"
                )
        return self

    @model_validator(mode="after")
    def _subsets_agree(self) -> Self:
        by_name: dict[str, Subset] = {}
        for subset in self.listed_subsets():
            if by_name.setdefault(subset.name, subset) != subset:
                raise ValueError(
                    f'two subsets are named "{subset.name}"\nhint: give one another name='
                )
        selector = selector_of(self.target())
        for subset in by_name.values():
            _check_in_service(subset, selector, host_of(self.target()))
        _check_apart(list(by_name.values()))
        return self

    @model_validator(mode="after")
    def _hosts_differ(self) -> Self:
        same = first_overlap(self.hosts or ())
        if same is not None:
            raise ValueError(
                f"{same[0]} and {same[1]} are the same for some request\nhint: leave one out"
            )
        if "*" in self.every_host() and self.in_mesh:
            raise ValueError(
                "the host * is for gateways, not for the mesh\n"
                "hint: write gateways=[...], or the hosts that are meant"
            )
        if self.every_host() or not (self.gateways or self.tcp_rules() or self.tls_rules()):
            return self
        raise ValueError(
            "hosts=[] makes a delegate, which has HTTP rules only and no gateways of its own\n"
            "hint: leave gateways, tcp and tls out, or write hosts=[...]"
        )

    @model_validator(mode="after")
    def _gateways_serve(self) -> Self:
        references = [gateway_reference(gateway) for gateway in self.gateways]
        for gateway, reference in zip(self.gateways, references, strict=True):
            if message := gateway_refusal(gateway):
                raise ValueError(message)
            if references.count(reference) > 1:
                raise ValueError(f'the gateway "{reference}" is there twice\nhint: leave one out')
        known = [gateway for gateway in self.gateways if isinstance(gateway, IstioGateway)]
        for gateway in known:
            if not any(map(gateway.serves, self.every_host())):
                raise ValueError(_not_served(self.every_host(), [gateway]))
        if len(known) == len(self.gateways) and known:
            lost = [h for h in self.every_host() if not any(g.serves(h) for g in known)]
            if lost:
                raise ValueError(_not_served(lost, known))
        return self

    @model_validator(mode="after")
    def _rules_are_reached(self) -> Self:
        check_export_to(self.export_to)
        if self.workload_selector is not None and set(self.export_to) - {"."}:
            raise ValueError(
                "a workload_selector is about Pods of this namespace, so nobody else sees it\n"
                'hint: leave export_to out, or write export_to=["."]'
            )
        for rules in (self.http_rules(), self.tcp_rules(), self.tls_rules()):
            if message := order_refusal(rules):
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _matches_fit(self) -> Self:
        known = {gateway_reference(gateway) for gateway in self.gateways} or {MESH}
        for rule in self.rules():
            for match in rule.matches():
                _check_gateways(match.gateways, known)
                if isinstance(match, TlsMatch):
                    _check_names(match, self.every_host())
        claims = [c for r in self.http_rules() for match in r.matches() for c in match.claims()]
        if claims and self.in_mesh:
            raise ValueError(
                f"only gateways route by claims of a token, and {claims[0]} is one\n"
                "hint: write gateways=[...] without mesh"
            )
        if not self.every_host():
            _check_delegate(self.http_rules())
        return self

    # What both make.

    def rules(self) -> tuple[HttpRule | TcpRule | TlsRule, ...]:
        """Return the rules of every kind."""
        return (*self.http_rules(), *self.tcp_rules(), *self.tls_rules())

    def every_host(self) -> tuple[str, ...]:
        """Return the hosts of the VirtualService."""
        return (host_of(self.target()),) if self.hosts is None else tuple(self.hosts)

    @property
    def in_mesh(self) -> bool:
        """Whether the proxies of the Pods follow the rules."""
        return not self.gateways or MESH in self.gateways

    def every_subset(self) -> tuple[Subset, ...]:
        """Return the subsets, each once."""
        return tuple({subset.name: subset for subset in self.listed_subsets()}.values())

    def metadata(self, name: str) -> k8s.ObjectMeta:
        """Return the metadata of one of the objects."""
        return k8s.ObjectMeta(
            name=name,
            namespace=self.namespace,
            labels={NAME_LABEL: self.name, **(self.labels or {})},
            annotations=dict(self.annotations or {}) or None,
        )

    def virtual_service(self) -> istio.VirtualService:
        """Return the VirtualService."""
        own = self.target()
        return istio.VirtualService(
            metadata=self.metadata(self.name),
            spec=VirtualServiceSpec(
                hosts=list(self.every_host()) or None,
                gateways=[gateway_reference(gateway) for gateway in self.gateways] or None,
                export_to=list(self.export_to) or None,
                http=[rule.spec(own) for rule in self.http_rules()] or None,
                tls=[rule.spec(own) for rule in self.tls_rules()] or None,
                tcp=[rule.spec(own) for rule in self.tcp_rules()] or None,
            ),
        )

    def destination_rule(self) -> istio.DestinationRule | None:
        """Return the DestinationRule; None where there is nothing to say."""
        policy, subsets = self.traffic_policy(), self.every_subset()
        if policy is None and not subsets:
            return None
        selector = self.workload_selector
        return istio.DestinationRule(
            metadata=self.metadata(self.rule_name or self.name),
            spec=DestinationRuleSpec(
                host=host_of(self.target()),
                export_to=list(self.export_to) or None,
                workload_selector=None
                if selector is None
                else DestinationRuleSpecWorkloadSelector(match_labels=dict(selector)),
                traffic_policy=policy,
                subsets=[subset.spec() for subset in subsets] or None,
            ),
        )

    def compose(self) -> Iterable[Part]:
        """Yield the DestinationRule, then the VirtualService that needs it."""
        rule = self.destination_rule()
        if rule is not None:
            yield rule
        yield self.virtual_service()


def _check_in_service(subset: Subset, selector: Mapping[str, str] | None, host: str) -> None:
    """Refuse a subset whose Pods the host's Service does not select."""
    if subset.of is None or selector is None:
        return
    if not selector.items() <= pod_labels(subset.of).items():
        wanted = ", ".join(f"{key}: {value}" for key, value in selector.items())
        raise ValueError(
            f"the Service {host} selects {wanted}, which the Pods of {subset.of} do not have\n"
            "hint: a SharedService(of=[...]) selects what the Pods of every version share"
        )


def _check_apart(subsets: list[Subset]) -> None:
    """Refuse a subset that holds the Pods of another one's workload."""
    for subset in subsets:
        for other in subsets:
            if other.of is not None and other.of != subset.of and subset.selects(other):
                labels = ", ".join(f"{k}: {v}" for k, v in subset.pod_selector().items())
                raise ValueError(
                    f'the subset "{subset.name}" selects {labels}, which the Pods of '
                    f'"{other.name}" have, too\n'
                    'hint: give each workload pod_labels={"version": "..."} of its own'
                )


def _not_served(hosts: Iterable[str], gateways: list[IstioGateway]) -> str:
    names = ", ".join(gateway.name for gateway in gateways)
    served = ", ".join(host for gateway in gateways for host in gateway.hosts())
    return (
        f"the gateway {names} does not serve {', '.join(hosts)}; it serves: {served}\n"
        'hint: add the host to a GatewayServer, or write hosts=[...]; "mesh" among the gateways '
        "is for hosts of the mesh"
    )


def _check_gateways(gateways: Iterable[IstioGateway | str], known: set[str]) -> None:
    for gateway in gateways:
        reference = gateway_reference(gateway)
        if reference not in known:
            raise ValueError(
                f'a match is for the gateway "{reference}", which the route has not\n'
                f"hint: it has {', '.join(sorted(known))}"
            )


def _check_names(match: TlsMatch, hosts: tuple[str, ...]) -> None:
    for name in match.sni_hosts:
        if not any(covers(host, name) for host in hosts):
            raise ValueError(
                f"{name} is none of the route's hosts: {', '.join(hosts)}\n"
                "hint: add it to hosts, or leave it out of sni_hosts"
            )


def _check_delegate(rules: Iterable[HttpRule]) -> None:
    for rule in rules:
        if rule.delegate is not None:
            raise ValueError("a delegate can't delegate again\nhint: write to=")
        field = next((f for match in rule.matches() for f in match.expressions()), None)
        if field is not None:
            raise ValueError(
                f"Istio takes no regular expression in a delegate, and {field} is one\n"
                "hint: match exactly or by prefix"
            )
