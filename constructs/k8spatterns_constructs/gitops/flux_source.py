"""`FluxSource`: what Flux watches for something to deploy; the base of its sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from k8spatterns.api import from_plain
from k8spatterns.api.registry import class_of
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.flux_types import FluxDuration, SourceTimeout, local, metadata
from k8spatterns_constructs.gitops.mirrored import Tree, compact, mirror

API_VERSION = "source.toolkit.fluxcd.io/v1"
SourceKind = Literal[
    "Bucket", "ExternalArtifact", "GitRepository", "HelmChart", "HelmRepository", "OCIRepository"
]

_METADATA = frozenset({"name", "namespace", "labels", "annotations", "overrides", "waivers"})
_SECRETS = {
    "secret": "secretRef",
    "proxy_secret": "proxySecretRef",
    "cert_secret": "certSecretRef",
}


class FluxSourceRef(Value):
    """A source that lives outside the app.

    Fields:
        kind: such as `GitRepository`.
        name: of the source.
        namespace: that of what refers to it by default.

    See https://fluxcd.io/flux/components/source/
    """

    kind: SourceKind
    name: DnsSubdomain
    namespace: DnsLabel | None = None

    def reference(self) -> Tree:
        """Return the reference as the API has it."""
        return compact(kind=self.kind, name=self.name, namespace=self.namespace)


class FluxSource(Construct):
    """What Flux watches for something to deploy; the base of its sources.

    Fields:
        name: of the source.
        namespace: the chart's by default.
        interval: how often Flux looks; 5 minutes by default.
        timeout: how long it waits for an answer; Flux's 60 s by default.
        secret: the name of a Secret with the credentials.
        suspend: whether Flux does not look at all; False by default.
        labels, annotations: of the object.

    See https://fluxcd.io/flux/components/source/
    """

    KIND: ClassVar[SourceKind]
    # Fields that a subclass writes itself.
    OWN: ClassVar[frozenset[str]] = frozenset()

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    interval: FluxDuration = "5m"
    timeout: SourceTimeout | None = None
    secret: DnsSubdomain | None = None
    suspend: bool | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    def reference(self) -> Tree:
        """Return the reference to it, for what deploys from it."""
        return compact(kind=self.KIND, name=self.name, namespace=self.namespace)

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        unwritten = _METADATA | frozenset(_SECRETS) | self.OWN
        secrets = {key: local(getattr(self, field, None)) for field, key in _SECRETS.items()}
        return {**mirror(self, {}, unwritten), **compact(**secrets)}

    def compose(self) -> Iterable[Part]:
        """Yield the source."""
        cls = class_of(API_VERSION, self.KIND)
        assert cls is not None, self.KIND  # noqa: S101 - each kind is in the API's index
        tree = {"apiVersion": API_VERSION, "kind": self.KIND, "metadata": metadata(self)}
        yield from_plain(cls, {**tree, "spec": self.spec()})
