"""`FluxKustomization`: what Flux builds from a source and applies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from annotated_types import MaxLen, MinLen
from pydantic import Field, model_validator

from k8spatterns.api import KubeObject, flux, from_plain, k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.flux_parts import (
    FluxDependency,
    FluxHealthCheckExpr,
    FluxImage,
    FluxKubeConfig,
    FluxPatch,
    common_metadata,
    referred,
)
from k8spatterns_constructs.gitops.flux_source import FluxSource, FluxSourceRef
from k8spatterns_constructs.gitops.flux_types import FluxDuration, SourcePath, metadata, name_of
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, mirror
from k8spatterns_constructs.workloads.workload import Workload

API_VERSION = "kustomize.toolkit.fluxcd.io/v1"
NameAffix = Annotated[str, MinLen(1), MaxLen(200)]

_SOURCES = ("Bucket", "ExternalArtifact", "GitRepository", "OCIRepository")


class FluxHealthCheck(Mirrored):
    """An object that must be healthy; one that the app does not have.

    Fields:
        api_version, kind, name: the object; `apps/v1` by default.
        namespace: that of the Kustomization by default.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#health-checks
    """

    api_version: str = "apps/v1"
    kind: str
    name: DnsSubdomain
    namespace: DnsLabel | None = None


class FluxSubstituteFrom(Value):
    """Variables from a ConfigMap or a Secret: every key is one.

    Fields:
        config_map: a `k8s.ConfigMap` of the app, or the name of one outside of it; or
        secret: a `k8s.Secret` of the app, or the name of one outside of it.
        optional: whether it may be missing; False by default.

    Raises:
        InvalidConstructError: neither or both.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
    """

    config_map: DnsSubdomain | k8s.ConfigMap | None = None
    secret: DnsSubdomain | k8s.Secret | None = None
    optional: bool | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        referred(self.config_map, self.secret)
        return self

    def tree(self) -> Tree:
        """Return the reference as the API has it."""
        return {**referred(self.config_map, self.secret), **compact(optional=self.optional)}


class FluxPostBuild(Value):
    """Variables that are filled into the manifests: `${cluster}`, `${cluster:=staging}`.

    Fields:
        substitute: the variables; they win over those from elsewhere.
        substitute_from: ConfigMaps and Secrets with more of them; later ones win.
        substitute_strategy: `Always` also fills in what is nowhere given; `WithVariables`, only
            where some are, by default.

    Raises:
        InvalidConstructError: a name that no variable can have.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
    """

    substitute: Mapping[str, str] = Field(default_factory=dict)
    substitute_from: Many[FluxSubstituteFrom] = ()
    substitute_strategy: Literal["WithVariables", "Always"] | None = None

    @model_validator(mode="after")
    def _names_of_variables(self) -> Self:
        for name in self.substitute:
            if not (name.isascii() and name.isidentifier()):
                raise ValueError(
                    f'"{name}" is no name of a variable, and is never filled in\n'
                    'hint: letters, digits and "_", no digit first'
                )
        return self

    def tree(self) -> Tree:
        """Return the variables as the API has them."""
        return compact(
            substitute=dict(self.substitute),
            substituteFrom=[one.tree() for one in self.substitute_from],
            substituteStrategy=self.substitute_strategy,
        )


class FluxDecryption(Value):
    """How encrypted Secrets of the source are read, with SOPS.

    Fields:
        secret: the name of a Secret with the keys; or
        service_account_name: an identity for the key management of a cloud.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption
    """

    secret: DnsSubdomain | None = None
    service_account_name: DnsSubdomain | None = None

    def tree(self) -> Tree:
        """Return the decryption as the API has it."""
        return compact(
            provider="sops",
            secretRef=compact(name=self.secret),
            serviceAccountName=self.service_account_name,
        )


class FluxKustomization(Construct):
    """What Flux builds from a directory of a source, and applies.

    Fields:
        name: of the Kustomization.
        namespace: of the Kustomization itself; the chart's by default.
        source: a `FluxGitSource`, `FluxOciSource` or `FluxBucketSource` of the app, or a
            `FluxSourceRef`.
        path: the directory in it; its root by default.
        prune: whether objects that the source no longer has are removed; True by default.
        interval: how often everything is applied again; 10 minutes by default.
        retry_interval: the same after a failure; 2 minutes by default.
        timeout: for building, applying and waiting; 5 minutes by default.
        wait: whether it is ready only once all it applies is healthy; by default it does unless
            health checks are given.
        health_checks: what it waits for in place of that: constructs, typed API objects, or a
            `FluxHealthCheck`.
        health_check_exprs: how the health of other kinds is told.
        depends_on: other Kustomizations that must be ready before, or a `FluxDependency`.
        post_build: variables that are filled in.
        patches, images: what is changed; nothing by default.
        components: directories of Kustomize components, from `path`.
        ignore_missing_components: whether they may be missing; False by default.
        name_prefix, name_suffix: put around every name; none by default.
        target_namespace: where everything goes; as the manifests say by default.
        common_labels, common_annotations: of all objects; none by default.
        service_account_name: as whom Flux applies; as itself by default.
        kube_config: another cluster; the one that Flux runs in by default.
        decryption: how encrypted Secrets are read.
        force: whether objects are made anew where a field can't be changed; False by default.
        deletion_policy: what happens to the objects when the Kustomization goes; as `prune` says by
            default.
        suspend: whether Flux does nothing at all; False by default.
        labels, annotations: of the Kustomization.

    Raises:
        InvalidConstructError: a source of Helm charts; `wait` beside health checks, which are then
            ignored; the same dependency twice.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/
    """

    KIND: ClassVar[str] = "Kustomization"

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    source: FluxSource | FluxSourceRef
    path: SourcePath | None = None
    prune: bool = True
    interval: FluxDuration = "10m"
    retry_interval: FluxDuration | None = "2m"
    timeout: FluxDuration | None = "5m"
    wait: bool | None = None
    health_checks: Many[FluxHealthCheck | Workload | KubeObject] = ()
    health_check_exprs: Many[FluxHealthCheckExpr] = ()
    depends_on: Many[FluxKustomization | FluxDependency] = ()
    post_build: FluxPostBuild | None = None
    patches: Many[FluxPatch] = ()
    images: Many[FluxImage] = ()
    components: Many[str] = ()
    ignore_missing_components: bool | None = None
    name_prefix: NameAffix | None = None
    name_suffix: NameAffix | None = None
    target_namespace: DnsLabel | None = None
    common_labels: Labels | None = None
    common_annotations: Annotations | None = None
    service_account_name: DnsSubdomain | None = None
    kube_config: FluxKubeConfig | None = None
    decryption: FluxDecryption | None = None
    force: bool | None = None
    deletion_policy: Literal["MirrorPrune", "Delete", "WaitForTermination", "Orphan"] | None = None
    suspend: bool | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    # Fields that are written here, and not as they are.
    OWN: ClassVar[frozenset[str]] = frozenset(
        {
            *("name", "namespace", "labels", "annotations", "overrides", "waivers"),
            *("source", "wait", "health_checks", "depends_on", "post_build", "kube_config"),
            *("decryption", "common_labels", "common_annotations"),
        }
    )

    @model_validator(mode="after")
    def _source_of_manifests(self) -> Self:
        kind = self.source.reference()["kind"]
        if kind not in _SOURCES:
            raise ValueError(
                f"a {kind} has Helm charts, and no manifests\n"
                "hint: deploy it with a FluxHelmRelease, or use a FluxGitSource"
            )
        return self

    @model_validator(mode="after")
    def _health_is_told_once(self) -> Self:
        if self.wait and self.health_checks:
            raise ValueError(
                "with wait=True Flux ignores the health checks\nhint: leave one of the two out"
            )
        for check in self.health_checks:
            _health_check(check)
        return self

    @model_validator(mode="after")
    def _dependencies_once(self) -> Self:
        check_dependencies(self)
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the Kustomization."""
        tree = {"apiVersion": API_VERSION, "kind": self.KIND, "metadata": metadata(self)}
        yield from_plain(flux.Kustomization, {**tree, "spec": self.spec()})

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        wait = not self.health_checks if self.wait is None else self.wait
        return {
            **mirror(self, {}, self.OWN),
            **compact(
                sourceRef=self.source.reference(),
                wait=wait or None,
                healthChecks=[_health_check(check) for check in self.health_checks],
                dependsOn=[dependency(other) for other in self.depends_on],
                postBuild=self.post_build and self.post_build.tree(),
                kubeConfig=self.kube_config and self.kube_config.tree(),
                decryption=self.decryption and self.decryption.tree(),
                commonMetadata=common_metadata(self.common_labels, self.common_annotations),
            ),
        }


def _health_check(check: FluxHealthCheck | Workload | KubeObject) -> Tree:
    if isinstance(check, FluxHealthCheck):
        return check.tree()
    if isinstance(check, Workload):
        return {"apiVersion": check.api_version(), "kind": check.kind(), "name": check.name}
    return {"apiVersion": check.api_version, "kind": check.kind, "name": name_of(check)}


def dependency(other: Any) -> Tree:
    """Return a dependency as the API has it."""
    if isinstance(other, FluxDependency):
        return other.tree()
    return compact(name=other.name, namespace=other.namespace)


def check_dependencies(construct: Any) -> None:
    """Refuse a dependency that is there twice, and one on itself."""
    own = (construct.namespace, construct.name)
    seen: set[tuple[str | None, str]] = set()
    for other in construct.depends_on:
        key = (other.namespace, other.name)
        if key == own:
            raise ValueError(f'"{other.name}" would wait for itself\nhint: leave it out')
        if key in seen:
            raise ValueError(f'it depends on "{other.name}" twice\nhint: name it once')
        seen.add(key)
