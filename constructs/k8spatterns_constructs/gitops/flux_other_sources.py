"""`FluxHelmSource`, `FluxOciSource` and `FluxBucketSource`: what Flux watches beside Git."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.types import DnsSubdomain, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.flux_source import FluxSource, SourceKind
from k8spatterns_constructs.gitops.flux_types import local
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact

Provider = Literal["generic", "aws", "azure", "gcp"]
OCI = "oci://"


class FluxHelmSource(FluxSource):
    """A repository of Helm charts.

    Fields:
        url: with `https://`, or with `oci://` for a registry.
        secret: the name of a Secret with a user and a password.
        cert_secret: the name of a Secret with certificates; none by default.
        pass_credentials: whether credentials go to other hosts, too; False by default.
        provider: `aws`, `azure` or `gcp` for a registry without a password; `generic` by default.
        insecure: whether a registry is asked without TLS; False by default.

    Raises:
        InvalidConstructError: another scheme; a provider or `insecure` for what is no registry.

    See https://fluxcd.io/flux/components/source/helmrepositories/
    """

    KIND: ClassVar[SourceKind] = "HelmRepository"

    url: str
    cert_secret: DnsSubdomain | None = None
    pass_credentials: bool | None = None
    provider: Provider | None = None
    insecure: bool | None = None

    @model_validator(mode="after")
    def _repository_or_registry(self) -> Self:
        if not self.url.startswith(("https://", "http://", OCI)):
            raise ValueError(
                f'Flux does not know "{self.url}"\n'
                'hint: write "https://charts.example.com" or "oci://registry.example.com/charts"'
            )
        for field in ("provider", "insecure"):
            if getattr(self, field) is not None and not self.url.startswith(OCI):
                raise ValueError(f"{field} is for registries\nhint: leave it out, or write oci://")
        return self

    def spec(self) -> Tree:
        """Return the specification; Flux has to be told of a registry."""
        kind = "oci" if self.url.startswith(OCI) else None
        return {**super().spec(), **compact(type=kind)}


class FluxOciRef(Mirrored):
    """Which version of an OCI artifact is deployed: one of these.

    Fields:
        tag: a tag.
        semver: the newest tag in a range, such as `>=1.2.0`.
        digest: such as `sha256:...`.
        semver_filter: a regular expression that tags of the range must match.

    Raises:
        InvalidConstructError: none or several, or a filter without a range.

    See https://fluxcd.io/flux/components/source/ocirepositories/#reference
    """

    tag: str | None = None
    semver: str | None = None
    digest: str | None = None
    semver_filter: str | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        given = [name for name in ("tag", "semver", "digest") if getattr(self, name)]
        if len(given) != 1:
            raise ValueError(
                f"one version is needed, not {' and '.join(given) or 'none'}\nhint: keep one"
            )
        if self.semver_filter and not self.semver:
            raise ValueError("semver_filter is about a range\nhint: semver=...")
        return self


class FluxVerification(Value):
    """Signatures that must be on an artifact.

    Fields:
        provider: `cosign` or `notation`.
        secret: the name of a Secret with public keys; or
        oidc: for keyless signatures of cosign, pairs of regular expressions for issuer and subject.

    Raises:
        InvalidConstructError: `notation` without a Secret, or with OIDC.

    See https://fluxcd.io/flux/components/source/ocirepositories/#verification
    """

    provider: Literal["cosign", "notation"] = "cosign"
    secret: DnsSubdomain | None = None
    oidc: Many[tuple[str, str]] = ()

    @model_validator(mode="after")
    def _keys_of_notation(self) -> Self:
        if self.provider == "notation" and (self.oidc or not self.secret):
            raise ValueError("notation takes certificates\nhint: secret=..., and no oidc")
        return self

    def tree(self) -> Tree:
        """Return the verification as the API has it."""
        identities = [{"issuer": issuer, "subject": subject} for issuer, subject in self.oidc]
        return compact(
            provider=self.provider, secretRef=local(self.secret), matchOIDCIdentity=identities
        )


class FluxOciLayer(Mirrored):
    """The layer of an artifact that is used.

    Fields:
        media_type: of the layer; the first layer by default.
        operation: `extract`, the default, or `copy`.

    See https://fluxcd.io/flux/components/source/ocirepositories/#layer-selector
    """

    media_type: str | None = None
    operation: Literal["extract", "copy"] | None = None


class FluxOciSource(FluxSource):
    """An OCI artifact that Flux watches: manifests, or a Helm chart.

    Fields:
        url: with `oci://`, without a tag.
        ref: which version; Flux alone would take `latest`, so it must be given.
        layer_selector: the layer that is used; the first by default.
        secret: the name of a Secret of the type `kubernetes.io/dockerconfigjson`.
        provider: `aws`, `azure` or `gcp` for credentials without one; `generic` by default.
        service_account_name: whose image pull secrets are used; none by default.
        verify: signatures that must be there; none by default.
        cert_secret: the name of a Secret with certificates; none by default.
        proxy_secret: the name of a Secret with the address of a proxy.
        insecure: whether the registry is asked without TLS; False by default.
        ignore: paths that do not count, as in `.gitignore`.

    Raises:
        InvalidConstructError: another scheme, or an address that has a tag.

    See https://fluxcd.io/flux/components/source/ocirepositories/
    """

    KIND: ClassVar[SourceKind] = "OCIRepository"
    OWN: ClassVar[frozenset[str]] = frozenset({"verify"})

    url: str
    ref: FluxOciRef
    layer_selector: FluxOciLayer | None = None
    provider: Provider | None = None
    service_account_name: DnsSubdomain | None = None
    verify: FluxVerification | None = None
    cert_secret: DnsSubdomain | None = None
    proxy_secret: DnsSubdomain | None = None
    insecure: bool | None = None
    ignore: str | None = None

    @model_validator(mode="after")
    def _artifact(self) -> Self:
        if not self.url.startswith(OCI):
            bare = self.url.partition("://")[2] or self.url
            raise ValueError(f'Flux wants a registry here\nhint: write "{OCI}{bare}"')
        last = self.url.rpartition("/")[2]
        if "@" in last or ":" in last:
            raise ValueError('the address has a tag\nhint: write it as ref=FluxOciRef(tag="...")')
        return self

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        verify = self.verify and self.verify.tree()
        return {**super().spec(), **compact(verify=verify)}


class FluxBucketSource(FluxSource):
    """A bucket of object storage that Flux watches.

    Fields:
        bucket_name: of the bucket.
        endpoint: the address of the storage, without a scheme.
        provider: `aws`, `azure` or `gcp`; `generic`, any storage of S3's kind, by default.
        region: none by default.
        prefix: of the objects that count; all by default.
        secret: the name of a Secret with the keys; `generic` storage needs one.
        cert_secret: the name of a Secret with certificates; none by default.
        proxy_secret: the name of a Secret with the address of a proxy.
        service_account_name: whose identity the provider sees; that of Flux by default.
        insecure: whether the storage is asked without TLS; False by default.
        ignore: paths that do not count, as in `.gitignore`.

    Raises:
        InvalidConstructError: an endpoint with a scheme.

    See https://fluxcd.io/flux/components/source/buckets/
    """

    KIND: ClassVar[SourceKind] = "Bucket"

    bucket_name: str
    endpoint: str
    provider: Provider | None = None
    region: str | None = None
    prefix: str | None = None
    cert_secret: DnsSubdomain | None = None
    proxy_secret: DnsSubdomain | None = None
    service_account_name: DnsSubdomain | None = None
    insecure: bool | None = None
    ignore: str | None = None

    @model_validator(mode="after")
    def _endpoint_without_scheme(self) -> Self:
        if "://" in self.endpoint:
            bare = self.endpoint.partition("://")[2]
            raise ValueError(
                f'the endpoint has no scheme\nhint: write "{bare}"; insecure=True is http'
            )
        return self
