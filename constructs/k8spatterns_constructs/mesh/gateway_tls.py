"""`GatewayTls`: how a gateway ends, or passes on, TLS."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api.istio.networking_v1 import GatewaySpecServersTls
from k8spatterns.types import AbsolutePath, DnsSubdomain, Many
from k8spatterns.value import Value

Mode = Literal[
    "SIMPLE", "MUTUAL", "OPTIONAL_MUTUAL", "PASSTHROUGH", "AUTO_PASSTHROUGH", "ISTIO_MUTUAL"
]
ProtocolVersion = Literal["TLSV1_0", "TLSV1_1", "TLSV1_2", "TLSV1_3"]

_VERSIONS = ("TLSV1_0", "TLSV1_1", "TLSV1_2", "TLSV1_3")
_MUTUAL = ("MUTUAL", "OPTIONAL_MUTUAL")
_FILES = ("server_certificate", "private_key", "ca_certificates", "ca_crl")


class GatewayTls(Value):
    """How a gateway ends, or passes on, the TLS of its clients.

    Fields:
        mode: `SIMPLE` by default. `MUTUAL` asks clients for a certificate, `OPTIONAL_MUTUAL` takes
            one; `PASSTHROUGH` leaves TLS to the Service, `AUTO_PASSTHROUGH` between clusters;
            `ISTIO_MUTUAL` is the mesh's own.
        credential_name: the Secret with the certificate, in the namespace of the gateway's Pods,
            not in that of the Gateway; for `MUTUAL` with the clients' CA in it.
        server_certificate, private_key, ca_certificates, ca_crl: files in the gateway's Pods, in
            place of the Secret; `ca_certificates` and `ca_crl` are for clients.
        subject_alt_names: whom the clients' certificates must name; anybody by default.
        min_protocol_version, max_protocol_version: Istio's `TLSV1_2` and `TLSV1_3` by default. The
            two older ones need `cipher_suites`.
        cipher_suites: by default Envoy's.
        verify_certificate_hash, verify_certificate_spki: hashes of the clients' certificates or
            keys; any by default.

    Raises:
        InvalidConstructError: no certificate where the mode needs one, a certificate where it has
            no use for it, versions in the wrong order.

    See https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings
    """

    mode: Mode = "SIMPLE"
    credential_name: DnsSubdomain | None = None
    server_certificate: AbsolutePath | None = None
    private_key: AbsolutePath | None = None
    ca_certificates: AbsolutePath | None = None
    ca_crl: AbsolutePath | None = None
    subject_alt_names: Many[str] = ()
    min_protocol_version: ProtocolVersion | None = None
    max_protocol_version: ProtocolVersion | None = None
    cipher_suites: Many[str] = ()
    verify_certificate_hash: Many[str] = ()
    verify_certificate_spki: Many[str] = ()

    @model_validator(mode="after")
    def _certificates_fit(self) -> Self:
        files = [field for field in _FILES if getattr(self, field) is not None]
        if self.mode not in ("SIMPLE", *_MUTUAL):
            self._check_none(files)
        elif self.credential_name is not None:
            if files:
                raise ValueError(
                    f"the certificate comes from the Secret, so {' and '.join(files)} would be "
                    "ignored\nhint: leave the files out, or credential_name"
                )
        else:
            self._check_files()
        return self

    def _check_none(self, files: list[str]) -> None:
        given = [*files, *(["credential_name"] if self.credential_name else [])]
        if given:
            raise ValueError(
                f"{self.mode} uses no certificate of its own, so {' and '.join(given)} has no "
                'effect\nhint: leave it out, or write mode="SIMPLE"'
            )

    def _check_files(self) -> None:
        needed = ["server_certificate", "private_key"]
        needed += ["ca_certificates"] if self.mode in _MUTUAL else []
        missing = [field for field in needed if getattr(self, field) is None]
        if missing:
            raise ValueError(
                f"{self.mode} needs a certificate\n"
                f'hint: write credential_name="...", or {"=, ".join(missing)}='
            )
        if self.ca_crl is not None and self.mode not in _MUTUAL:
            raise ValueError(f"ca_crl is about clients, and {self.mode} asks them for nothing")

    @model_validator(mode="after")
    def _versions_fit(self) -> Self:
        least, most = self.min_protocol_version, self.max_protocol_version
        if least and most and _VERSIONS.index(least) > _VERSIONS.index(most):
            raise ValueError(f"no version is from {least} to {most}\nhint: swap them")
        if least in _VERSIONS[:2] and not self.cipher_suites:
            raise ValueError(
                f"Envoy's default ciphers know no {least}\n"
                "hint: TLSV1_2, or cipher_suites=[...] that the old clients know"
            )
        return self

    def spec(self) -> GatewaySpecServersTls:
        """Return the settings as the API has them."""
        return GatewaySpecServersTls(
            mode=self.mode,
            credential_name=self.credential_name,
            server_certificate=self.server_certificate,
            private_key=self.private_key,
            ca_certificates=self.ca_certificates,
            ca_crl=self.ca_crl,
            subject_alt_names=list(self.subject_alt_names) or None,
            min_protocol_version=self.min_protocol_version,
            max_protocol_version=self.max_protocol_version,
            cipher_suites=list(self.cipher_suites) or None,
            verify_certificate_hash=list(self.verify_certificate_hash) or None,
            verify_certificate_spki=list(self.verify_certificate_spki) or None,
        )
