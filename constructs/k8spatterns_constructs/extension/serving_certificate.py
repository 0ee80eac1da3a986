"""`ServingCertificate`: the certificate of a server that the API server calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import cert_manager, from_plain, k8s
from k8spatterns.construct import Part
from k8spatterns.types import DnsSubdomain, Duration, as_go_duration
from k8spatterns.value import Value
from k8spatterns_constructs.extension.conversion import INJECT_CA_FROM


class ServingCertificate(Value):
    """The certificate of a server that the API server calls: made by cert-manager, or given.

    Fields:
        issuer: the name of a cert-manager Issuer that exists; by default a self-signed one is made.
        issuer_kind: `Issuer` by default, or `ClusterIssuer`.
        duration, renew_before: how long it is valid, and how long before its end it is renewed;
            cert-manager's defaults (90 days, and a third of that) where not given.
        secret: the name of a Secret that exists, with `tls.crt` and `tls.key`, in place of one that
            cert-manager makes.
        ca_bundle: the CA of that Secret's certificate as base64, which the API server trusts.

    Raises:
        InvalidConstructError: a given Secret without its CA, or with an issuer.

    See https://cert-manager.io/docs/concepts/ca-injector/
    """

    issuer: DnsSubdomain | None = None
    issuer_kind: Literal["Issuer", "ClusterIssuer"] = "Issuer"
    duration: Duration | None = None
    renew_before: Duration | None = None
    secret: DnsSubdomain | None = None
    ca_bundle: str | None = None

    @model_validator(mode="after")
    def _made_or_given(self) -> Self:
        if (self.secret is None) != (self.ca_bundle is None):
            raise ValueError(
                "a given certificate is its Secret and the CA that the API server trusts\n"
                "hint: write both secret= and ca_bundle=, or leave both to cert-manager"
            )
        if self.secret is not None and self.issuer is not None:
            raise ValueError("a given Secret needs no issuer\nhint: leave issuer= or secret= out")
        if self.issuer is None and self.issuer_kind == "ClusterIssuer":
            raise ValueError('a ClusterIssuer has a name\nhint: write issuer="..."')
        return self

    @property
    def made(self) -> bool:
        """Whether cert-manager makes it."""
        return self.secret is None

    def secret_name(self, name: str) -> str:
        """Return the name of the Secret; `name` is the certificate's."""
        return self.secret or name

    def annotations(self, name: str, namespace: str) -> dict[str, str]:
        """Return the annotations that put the CA into what the API server reads."""
        return {INJECT_CA_FROM: f"{namespace}/{name}"} if self.made else {}

    def objects(self, metadata: k8s.ObjectMeta, service: str) -> Iterator[Part]:
        """Yield the Certificate of a Service, and its issuer, where cert-manager makes them.

        Args:
            metadata: of the Certificate; the Issuer has the same.
            service: the name of the Service in front of the server.
        """
        if not self.made:
            return
        namespace, name = metadata.namespace, metadata.name or ""
        if self.issuer is None:
            issuer = from_plain(cert_manager.Issuer, {"spec": {"selfSigned": {}}})
            issuer.metadata = metadata
            yield issuer
        spec = {
            "secretName": name,
            "dnsNames": [f"{service}.{namespace}.svc", f"{service}.{namespace}.svc.cluster.local"],
            "issuerRef": {
                "group": "cert-manager.io",
                "kind": self.issuer_kind,
                "name": self.issuer or name,
            },
        }
        if self.duration is not None:
            spec["duration"] = as_go_duration(self.duration)
        if self.renew_before is not None:
            spec["renewBefore"] = as_go_duration(self.renew_before)
        certificate = from_plain(cert_manager.Certificate, {"spec": spec})
        certificate.metadata = metadata
        yield certificate
