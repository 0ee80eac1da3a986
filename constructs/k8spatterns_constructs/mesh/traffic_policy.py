"""What a DestinationRule says of the traffic to a host, a subset or a port."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleSpecTrafficPolicy,
    DestinationRuleSpecTrafficPolicyPortLevelSettings,
    DestinationRuleSpecTrafficPolicyProxyProtocol,
    DestinationRuleSpecTrafficPolicyRetryBudget,
    DestinationRuleSpecTrafficPolicyTls,
    DestinationRuleSpecTrafficPolicyTunnel,
    SidecarSpecOutboundTrafficPolicyEgressProxyPort,
)
from k8spatterns.types import AbsolutePath, Count, DnsSubdomain, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.circuit_breaker import CircuitBreaker
from k8spatterns_constructs.mesh.load_balancer import LoadBalancer
from k8spatterns_constructs.mesh.mesh_types import OneHost, Percentage
from k8spatterns_constructs.mesh.specs import spec_of

_CERTIFICATES = ("client_certificate", "private_key", "ca_certificates", "ca_crl")


class ClientTls(Value):
    """How clients of the mesh connect to a host.

    Fields:
        mode: `ISTIO_MUTUAL` uses the mesh's own certificates; `SIMPLE` and `MUTUAL` are for servers
            outside of it, `DISABLE` is plain text.
        credential_name: the Secret with the certificates of `SIMPLE` or `MUTUAL`; it is read by
            gateways, and by the proxies of a route's `workload_selector`.
        client_certificate, private_key, ca_certificates, ca_crl: files in the proxy's container,
            in place of the Secret.
        sni: the name that the client asks for; the host by default.
        subject_alt_names: whom the server's certificate must name; the host by default.
        insecure_skip_verify: True takes any certificate of the server; False by default.

    Raises:
        InvalidConstructError: `MUTUAL` without a certificate, or certificates where the mode has no
            use for them.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings
    """

    mode: Literal["DISABLE", "SIMPLE", "MUTUAL", "ISTIO_MUTUAL"]
    credential_name: DnsSubdomain | None = None
    client_certificate: AbsolutePath | None = None
    private_key: AbsolutePath | None = None
    ca_certificates: AbsolutePath | None = None
    ca_crl: AbsolutePath | None = None
    sni: str | None = None
    subject_alt_names: Many[str] = ()
    insecure_skip_verify: bool = False

    @model_validator(mode="after")
    def _certificates_fit(self) -> Self:
        files = [field for field in _CERTIFICATES if getattr(self, field) is not None]
        given = [*files, *(["credential_name"] if self.credential_name else [])]
        if self.mode in ("DISABLE", "ISTIO_MUTUAL") and given:
            raise ValueError(
                f"{self.mode} uses no certificates of its own, so {' and '.join(given)} has no "
                'effect\nhint: leave it out, or write mode="MUTUAL"'
            )
        if self.credential_name and files:
            raise ValueError(
                f"the certificates come from the Secret, so {' and '.join(files)} is refused\n"
                "hint: leave the files out, or credential_name"
            )
        if self.mode == "MUTUAL" and not self.credential_name:
            missing = [f for f in _CERTIFICATES[:2] if getattr(self, f) is None]
            if missing:
                raise ValueError(
                    f"MUTUAL needs the client's certificate: {' and '.join(missing)} is missing\n"
                    'hint: write credential_name="...", or mode="ISTIO_MUTUAL" for the mesh\'s own'
                )
        return self

    @model_validator(mode="after")
    def _verifies(self) -> Self:
        verifying = self.ca_certificates or self.subject_alt_names
        if self.insecure_skip_verify and verifying:
            raise ValueError(
                "insecure_skip_verify verifies nothing, so there is nothing to verify with\n"
                "hint: leave insecure_skip_verify out"
            )
        return self

    def spec(self) -> DestinationRuleSpecTrafficPolicyTls:
        """Return the settings as the API has them."""
        return DestinationRuleSpecTrafficPolicyTls(
            mode=self.mode,
            credential_name=self.credential_name,
            client_certificate=self.client_certificate,
            private_key=self.private_key,
            ca_certificates=self.ca_certificates,
            ca_crl=self.ca_crl,
            sni=self.sni,
            subject_alt_names=list(self.subject_alt_names) or None,
            insecure_skip_verify=self.insecure_skip_verify or None,
        )


class PolicyFields(Value):
    """What can be said of the traffic to a host, to a subset of its Pods, or to a port.

    Fields:
        circuit_breaker: bounds, and Pods that fail left out; none by default.
        load_balancer: which Pod gets a request; Istio's `LEAST_REQUEST` by default.
        client_tls: how clients connect; by default with the mesh's own TLS where the Pods have a
            proxy.
    """

    circuit_breaker: CircuitBreaker | None = None
    load_balancer: LoadBalancer | None = None
    client_tls: ClientTls | None = None

    @model_validator(mode="after")
    def _policy_fits(self) -> Self:
        breaker, balancer = self.circuit_breaker, self.load_balancer
        if breaker is not None and breaker.host is not None:
            raise ValueError(
                "this breaker has a host, so it would make a DestinationRule of its own\n"
                "hint: leave its host out"
            )
        if balancer is not None and balancer.fails_over and not (breaker and breaker.detects):
            raise ValueError(
                "nothing tells that Pods fail, so that others could take over\n"
                "hint: circuit_breaker=CircuitBreaker() detects it"
            )
        return self

    @property
    def has_policy(self) -> bool:
        """Whether anything is said."""
        return bool(self.circuit_breaker or self.load_balancer or self.client_tls)


class PortPolicy(PolicyFields):
    """What holds for one port of the Service, in place of what holds for the host.

    Fields:
        port: of the Service.

    Raises:
        InvalidConstructError: nothing is said of the port.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    port: PortNumber

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.has_policy:
            raise ValueError(
                f"nothing is said of port {self.port}\n"
                "hint: circuit_breaker=, load_balancer= or client_tls="
            )
        return self

    def spec(self) -> DestinationRuleSpecTrafficPolicyPortLevelSettings:
        """Return the settings as the API has them."""
        breaker = self.circuit_breaker
        return DestinationRuleSpecTrafficPolicyPortLevelSettings(
            port=SidecarSpecOutboundTrafficPolicyEgressProxyPort(number=self.port),
            connection_pool=breaker.connection_pool() if breaker else None,
            outlier_detection=breaker.outlier_detection() if breaker else None,
            load_balancer=spec_of(self.load_balancer),
            tls=spec_of(self.client_tls),
        )


class RetryBudget(Value):
    """Bounds retries by the requests that are under way.

    Fields:
        percent: of the requests that may be retries; Envoy's 20 by default.
        min_retry_concurrency: retries that are always allowed; Envoy's 3 by default.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    percent: Percentage | None = None
    min_retry_concurrency: Count | None = None

    def spec(self) -> DestinationRuleSpecTrafficPolicyRetryBudget:
        """Return the settings as the API has them."""
        return DestinationRuleSpecTrafficPolicyRetryBudget(
            percent=self.percent, min_retry_concurrency=self.min_retry_concurrency
        )


class Tunnel(Value):
    """Requests go through a proxy that makes a tunnel.

    Fields:
        target_host: where the tunnel leads.
        target_port: of that host.
        protocol: `CONNECT` by default.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    target_host: OneHost
    target_port: PortNumber
    protocol: Literal["CONNECT", "POST"] = "CONNECT"

    def spec(self) -> DestinationRuleSpecTrafficPolicyTunnel:
        """Return the settings as the API has them."""
        return DestinationRuleSpecTrafficPolicyTunnel(
            protocol=self.protocol, target_host=self.target_host, target_port=self.target_port
        )


class TrafficPolicyFields(PolicyFields):
    """What can be said of the traffic to a host, or to a subset of its Pods.

    Fields:
        port_policies: what holds for single ports of the Service instead; none by default.
        retry_budget: bounds retries; none by default.
        proxy_protocol: `V1` or `V2` sends the client's address ahead of a connection; none by
            default.
        tunnel: sends requests through a tunnel; none by default.
    """

    port_policies: Many[PortPolicy] = ()
    retry_budget: RetryBudget | None = None
    proxy_protocol: Literal["V1", "V2"] | None = None
    tunnel: Tunnel | None = None

    @model_validator(mode="after")
    def _parts_fit(self) -> Self:
        if self.tunnel is not None and self.proxy_protocol is not None:
            raise ValueError("tunnel and proxy_protocol exclude each other\nhint: leave one out")
        ports = [policy.port for policy in self.port_policies]
        for port in ports:
            if ports.count(port) > 1:
                raise ValueError(f"port {port} has two policies\nhint: one PortPolicy a port")
        return self

    def traffic_policy(self) -> DestinationRuleSpecTrafficPolicy | None:
        """Return the policy as the API has it; None where nothing is said."""
        more = (self.port_policies, self.retry_budget, self.proxy_protocol, self.tunnel)
        if not self.has_policy and not any(more):
            return None
        breaker = self.circuit_breaker
        return DestinationRuleSpecTrafficPolicy(
            connection_pool=breaker.connection_pool() if breaker else None,
            outlier_detection=breaker.outlier_detection() if breaker else None,
            load_balancer=spec_of(self.load_balancer),
            tls=spec_of(self.client_tls),
            port_level_settings=[policy.spec() for policy in self.port_policies] or None,
            retry_budget=spec_of(self.retry_budget),
            proxy_protocol=_proxy_protocol(self.proxy_protocol),
            tunnel=spec_of(self.tunnel),
        )


def _proxy_protocol(
    version: Literal["V1", "V2"] | None,
) -> DestinationRuleSpecTrafficPolicyProxyProtocol | None:
    if version is None:
        return None
    return DestinationRuleSpecTrafficPolicyProxyProtocol(version=version)
