"""`IngressOptions`: how requests from outside reach a workload through an Ingress."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator

from k8spatterns.api import k8s
from k8spatterns.syntax.names import dns_subdomain, wildcard_subdomain
from k8spatterns.types import AbsolutePath, Annotations, DnsSubdomain, PortName
from k8spatterns.value import Value


def _host(text: str) -> str:
    message = wildcard_subdomain(text) if text.startswith("*") else dns_subdomain(text)
    if message:
        raise ValueError(f'{message}\nhint: write a host, such as "shop.example.com"')
    return text


HostName: TypeAlias = Annotated[str, AfterValidator(_host)]
"""The name of a host, such as `shop.example.com`, or of all in a domain: `*.example.com`."""


class IngressOptions(Value):
    """How requests from outside reach a workload through an Ingress.

    Fields:
        host: such as `shop.example.com` or `*.example.com`; None takes every host.
        path: `/` by default.
        path_type: `Prefix` by default.
        class_name: the IngressClass; by default the cluster's default class.
        tls_secret: the Secret with the certificate of `host`; without it there is no TLS.
        port: the name of the Service's port; by default its first one.
        annotations: such as those that the controller or cert-manager reads.
        name: by default the workload's name.

    See https://kubernetes.io/docs/concepts/services-networking/ingress/
    """

    host: HostName | None = None
    path: AbsolutePath = "/"
    path_type: Literal["Prefix", "Exact", "ImplementationSpecific"] = "Prefix"
    class_name: DnsSubdomain | None = None
    tls_secret: DnsSubdomain | None = None
    port: PortName | None = None
    annotations: Annotations | None = None
    name: DnsSubdomain | None = None

    def ingress(self, metadata: k8s.ObjectMeta, service: str, port: str) -> k8s.Ingress:
        """Return the Ingress that sends requests to a port of a Service."""
        annotations = {**(metadata.annotations or {}), **(self.annotations or {})}
        metadata.annotations = annotations or None
        backend = k8s.IngressBackend(
            service=k8s.IngressServiceBackend(name=service, port=k8s.ServiceBackendPort(name=port))
        )
        path = k8s.HTTPIngressPath(path=self.path, path_type=self.path_type, backend=backend)
        rule = k8s.IngressRule(host=self.host, http=k8s.HTTPIngressRuleValue(paths=[path]))
        return k8s.Ingress(
            metadata=metadata,
            spec=k8s.IngressSpec(ingress_class_name=self.class_name, tls=self._tls(), rules=[rule]),
        )

    def _tls(self) -> list[k8s.IngressTLS] | None:
        if self.tls_secret is None:
            return None
        hosts = None if self.host is None else [self.host]
        return [k8s.IngressTLS(hosts=hosts, secret_name=self.tls_secret)]
