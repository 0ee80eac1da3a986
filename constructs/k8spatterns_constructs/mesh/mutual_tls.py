"""`MeshMutualTls`: who must use the mesh's own TLS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import istio, k8s
from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleSpec,
    DestinationRuleSpecTrafficPolicy,
    DestinationRuleSpecTrafficPolicyPortLevelSettings,
    DestinationRuleSpecTrafficPolicyTls,
    SidecarSpecOutboundTrafficPolicyEgressProxyPort,
)
from k8spatterns.api.istio.security_v1 import (
    PeerAuthenticationSpec,
    PeerAuthenticationSpecMtls,
    PeerAuthenticationSpecSelector,
)
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels, PortNumber
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.served import ServedWorkload

Mode = Literal["STRICT", "PERMISSIVE", "DISABLE"]

NAME_LABEL = "app.kubernetes.io/name"
_SCOPES = ("mesh", "namespace", "of")


class MeshMutualTls(Construct):
    """Who must use the mesh's own TLS, and that clients do.

    It makes a PeerAuthentication for those who are asked, and a DestinationRule with `ISTIO_MUTUAL`
    for those who ask them. Start with `PERMISSIVE` where some clients have no proxy yet, look at
    the metrics until there is no plain text left, and go on with `strict()`.

    Fields:
        mesh: True is for the whole mesh, in `root_namespace`; False by default.
        namespace: is for all Pods of a namespace.
        of: is for the Pods of one workload.
        mode: `STRICT` by default; `PERMISSIVE` takes plain text, too, `DISABLE` nothing else.
        ports: other modes by the number of the container's port, for a workload only; none by
            default.
        client_rule: whether the DestinationRule is made; True by default. Leave it out where an
            `IstioRouting` of the same host makes one.
        name: of both objects; `default` for a mesh or a namespace, which has only one, or the
            workload's name.
        root_namespace: Istio's `istio-system` by default.
        labels, annotations: beside those of the chart.

    Raises:
        InvalidConstructError: not exactly one of `mesh`, `namespace` and `of`; modes of ports
            without a workload, or for a port that its containers have not.

    See https://istio.io/latest/docs/reference/config/security/peer_authentication/
    """

    mesh: bool = False
    namespace: DnsLabel | None = None
    of: ServedWorkload | None = None
    mode: Mode = "STRICT"
    ports: Mapping[PortNumber, Mode] = Field(default_factory=dict)
    client_rule: bool = True
    name: DnsSubdomain | None = None
    root_namespace: DnsLabel = "istio-system"
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _one_scope(self) -> Self:
        given = [scope for scope in _SCOPES if getattr(self, scope)]
        if len(given) != 1:
            what = " and ".join(given) or "nothing"
            raise ValueError(
                f"this is about one scope, and {what} is given\n"
                'hint: mesh=True, namespace="...", or of=... with a workload'
            )
        return self

    @model_validator(mode="after")
    def _ports_exist(self) -> Self:
        if not self.ports:
            return self
        if self.of is None:
            raise ValueError(
                "Istio knows modes of ports for the Pods of a workload only\n"
                "hint: write of=... with the workload"
            )
        known = [port.number for port in self._every_port()]
        wrong = next((port for port in self.ports if port not in known), None)
        if wrong is not None:
            raise ValueError(
                f"the Pods of {self.of} have no port {wrong}\n"
                f"hint: the container's ports are {', '.join(map(str, known)) or 'none'}"
            )
        return self

    def strict(self) -> Self:
        """Return a copy that takes no plain text any more."""
        return self.replace(mode="STRICT", ports={})

    def _every_port(self) -> tuple[Port, ...]:
        return tuple(self.of.every_port()) if self.of is not None else ()

    def host(self) -> str | None:
        """Return the host of the clients' rule; None where there is none."""
        if self.mesh:
            return "*.local"
        if self.namespace is not None:
            return f"*.{self.namespace}.svc.cluster.local"
        return self.of.service_name() if self.of is not None else None

    def metadata(self) -> k8s.ObjectMeta:
        """Return the metadata of both objects."""
        name = self.name or (self.of.name if self.of is not None else "default")
        return k8s.ObjectMeta(
            name=name,
            namespace=self.root_namespace if self.mesh else self.namespace,
            labels={NAME_LABEL: name, **(self.labels or {})},
            annotations=dict(self.annotations or {}) or None,
        )

    def peer_authentication(self) -> istio.PeerAuthentication:
        """Return what those must do who are asked."""
        selector = None
        if self.of is not None:
            labels = dict(self.of.selector_labels())
            selector = PeerAuthenticationSpecSelector(match_labels=labels)
        return istio.PeerAuthentication(
            metadata=self.metadata(),
            spec=PeerAuthenticationSpec(
                selector=selector,
                mtls=PeerAuthenticationSpecMtls(mode=self.mode),
                port_level_mtls={
                    str(port): PeerAuthenticationSpecMtls(mode=mode)
                    for port, mode in self.ports.items()
                }
                or None,
            ),
        )

    def destination_rule(self) -> istio.DestinationRule | None:
        """Return what those do who ask; None where it is not wanted, or there is no host."""
        host = self.host()
        if not self.client_rule or host is None:
            return None
        return istio.DestinationRule(
            metadata=self.metadata(),
            spec=DestinationRuleSpec(
                host=host,
                traffic_policy=DestinationRuleSpecTrafficPolicy(
                    tls=_client(self.mode), port_level_settings=self._client_ports() or None
                ),
            ),
        )

    def _client_ports(self) -> list[DestinationRuleSpecTrafficPolicyPortLevelSettings]:
        """Return the Service's ports of which clients do something else than of the host."""
        return [
            DestinationRuleSpecTrafficPolicyPortLevelSettings(
                port=SidecarSpecOutboundTrafficPolicyEgressProxyPort(
                    number=port.service_port or port.number
                ),
                tls=_client(self.ports[port.number]),
            )
            for port in self._every_port()
            if port.exposed
            and _client(self.ports.get(port.number, self.mode)) != _client(self.mode)
        ]

    def compose(self) -> Iterable[Part]:
        """Yield the PeerAuthentication and the DestinationRule."""
        rule = self.destination_rule()
        yield self.peer_authentication()
        if rule is not None:
            yield rule


def _client(mode: Mode) -> DestinationRuleSpecTrafficPolicyTls:
    """Return what clients do: plain text only where nothing else is taken."""
    return DestinationRuleSpecTrafficPolicyTls(
        mode="DISABLE" if mode == "DISABLE" else "ISTIO_MUTUAL"
    )
