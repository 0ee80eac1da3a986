"""`KnativeDomain`: a host name of one's own for a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s, knative
from k8spatterns.construct import Part
from k8spatterns.types import DnsLabel, DnsSubdomain
from k8spatterns.value import Value


class KnativeDomain(Value):
    """A DomainMapping: a host name of one's own for a service.

    Fields:
        host: such as `shop.example.com`.
        tls_secret: a Secret with a certificate for it; by default Knative gets one, where it is
            set up to.
        claim: the namespace for which the host is claimed with a ClusterDomainClaim; None (the
            default) leaves that to the cluster's operator or to `autocreate-cluster-domain-claims`.

    Raises:
        InvalidConstructError: a host that is no full name or that Knative keeps for itself.

    See https://knative.dev/docs/serving/services/custom-domains/
    """

    host: DnsSubdomain
    tls_secret: DnsSubdomain | None = None
    claim: DnsLabel | None = None

    @model_validator(mode="after")
    def _a_full_name(self) -> Self:
        if "." not in self.host:
            raise ValueError(
                f'"{self.host}" is no full name of a host\nhint: write "{self.host}.example.com"'
            )
        if self.host.endswith(".svc.cluster.local"):
            raise ValueError(
                f'"{self.host}" is a name inside the cluster, which can\'t be mapped\n'
                "hint: write a name of the world outside"
            )
        return self

    def objects(self, service: str, metadata: k8s.ObjectMeta) -> Iterator[Part]:
        """Yield the mapping, and the claim where it is asked for.

        Args:
            service: the service's name.
            metadata: labels and annotations of the mapping.
        """
        if self.claim is not None:
            yield knative.ClusterDomainClaim(
                metadata=k8s.ObjectMeta(name=self.host, labels=metadata.labels),
                spec=knative.networking_v1alpha1.ClusterDomainClaimSpec(namespace=self.claim),
            )
        metadata.name = self.host
        yield knative.DomainMapping(
            metadata=metadata,
            spec=knative.serving_v1beta1.DomainMappingSpec(
                ref=knative.serving_v1beta1.DomainMappingSpecRef(
                    api_version="serving.knative.dev/v1", kind="Service", name=service
                ),
                tls=_tls(self.tls_secret),
            ),
        )


def _tls(secret: str | None) -> knative.serving_v1beta1.DomainMappingSpecTls | None:
    if secret is None:
        return None
    return knative.serving_v1beta1.DomainMappingSpecTls(secret_name=secret)
