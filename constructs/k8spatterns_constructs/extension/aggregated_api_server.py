"""`AggregatedApiServer`: an API server of your own behind that of the cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Self

from annotated_types import Ge, Le, MinLen
from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Part
from k8spatterns.types import DnsLabel, DnsSubdomain, Many, PortNumber
from k8spatterns_constructs.extension.bindings import cluster_role, role_ref, subject
from k8spatterns_constructs.extension.grants import READ, Grants
from k8spatterns_constructs.extension.kinds import Kind, resource_of
from k8spatterns_constructs.extension.serving_certificate import ServingCertificate
from k8spatterns_constructs.workloads.deployment import DeploymentWorkload
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe
from k8spatterns_constructs.workloads.service_account import ServiceAccountOptions
from k8spatterns_constructs.workloads.volumes import Volume

Version = Annotated[str, Field(pattern="^v[1-9][0-9]*((alpha|beta)[1-9][0-9]*)?$")]

DELEGATOR = "system:auth-delegator"
AUTHENTICATION_READER = "extension-apiserver-authentication-reader"
_HTTPS = 443
_CERTIFICATES = "/etc/apiserver/certificates"
_MADE_ITSELF = "/tmp/certificates"  # noqa: S108 - a path in the container


class AggregatedApiServer(DeploymentWorkload):
    """An API server of your own, to which the cluster's hands on the requests for a group.

    It makes an APIService for each version, the Deployment, its Service, a certificate that the
    cluster's API server trusts, and the two bindings without which it could authenticate and
    authorize nobody. Flags are those of servers built with `k8s.io/apiserver`. The other fields are
    those of every Deployment here: see `DeploymentWorkload`, `ReplicatedWorkload`, `Workload` and
    `ContainerFields`.

    Fields:
        namespace: where it runs.
        group: the API group, such as `wardle.example.com`.
        versions: those that it serves, the preferred one first, such as `v1` and `v1beta1`.
        secure_port: where it listens; 8443 by default.
        group_priority_minimum: 1 to 20000, how early clients see the group; 1000 by default.
        version_priority: 1 to 1000, of the preferred version; each further one has one less. 100 by
            default.
        certificate: of the server; made by cert-manager by default. None only with
            `insecure_skip_tls_verify`.
        insecure_skip_tls_verify: True lets anybody who reaches the network answer in its place;
            False by default.
        reads: kinds that it may get, list and watch, such as `k8s.Namespace`; none by default.
        rules: any other rights; none by default.
        service_account: by default one of its own, whose token the Pods get.

    Raises:
        InvalidConstructError: no certificate without saying so by name, a group that is no domain,
            a version twice, fewer priorities than versions, a second port or no Service.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/setup-extension-api-server/
    """

    namespace: DnsLabel
    group: DnsSubdomain
    versions: Annotated[Many[Version], MinLen(1)]
    secure_port: PortNumber = 8443
    group_priority_minimum: Annotated[int, Ge(1), Le(20_000)] = 1000
    version_priority: Annotated[int, Ge(1), Le(1000)] = 100
    certificate: ServingCertificate | None = ServingCertificate()
    insecure_skip_tls_verify: bool = False
    reads: Many[Kind] = ()
    rules: Many[k8s.PolicyRule] = ()
    service_account: ServiceAccountOptions | DnsSubdomain | None = ServiceAccountOptions(
        automount=True
    )

    @model_validator(mode="after")
    def _trusted(self) -> Self:
        if self.certificate is None and not self.insecure_skip_tls_verify:
            raise ValueError(
                "without a certificate, the cluster's API server can't tell it from others\n"
                "hint: leave certificate out, or write insecure_skip_tls_verify=True for a test"
            )
        if self.insecure_skip_tls_verify and self.certificate is not None:
            if "certificate" in self.model_fields_set:
                raise ValueError(
                    "a certificate that nobody verifies is no use\n"
                    "hint: leave insecure_skip_tls_verify out"
                )
            self.fill_in("certificate", None)
        return self

    @model_validator(mode="after")
    def _can_be_registered(self) -> Self:
        if "." not in self.group:
            raise ValueError(
                f"{self.group!r} is no domain, and groups without one are Kubernetes' own\n"
                f'hint: write "{self.group}.example.com" with a domain of yours'
            )
        if len(set(self.versions)) < len(self.versions):
            raise ValueError("a version is listed twice\nhint: leave one out")
        if self.version_priority < len(self.versions):
            raise ValueError(
                f"{len(self.versions)} versions need a version_priority of as much at least\n"
                f"hint: write version_priority={len(self.versions)} or more"
            )
        return self

    @model_validator(mode="after")
    def _reached_by_its_service(self) -> Self:
        if self.port is not None or self.ports:
            raise ValueError(
                "the server listens on secure_port only\nhint: write secure_port= in place of port="
            )
        if self.service is None:
            raise ValueError(
                "the cluster's API server reaches it by its Service\nhint: leave service out"
            )
        if self.service_account is None:
            raise ValueError(
                "the bindings are granted to a ServiceAccount\nhint: leave service_account out"
            )
        return self

    def all_ports(self) -> tuple[Port, ...]:
        """Return the one port."""
        return (Port(number=self.secure_port, name="https", service_port=_HTTPS),)

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the readiness and the liveness probe: what every such server answers."""
        liveness = Probe.http(
            "/livez", port=port.number, scheme="HTTPS", initial_delay=15, failure_threshold=6
        )
        return Probe.http("/readyz", port=port.name, scheme="HTTPS", timeout=5), liveness

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes that the container sees beside its own."""
        yield from super().shared_volumes()
        if self.certificate is not None:
            secret = self.certificate.secret_name(self._certificate_name())
            yield Volume(name="certificate", at=_CERTIFICATES, secret=secret, read_only=True)

    def container(self, *args: Any, **options: Any) -> k8s.Container:
        """Return the container, with the flags of its port and certificate."""
        made = super().container(*args, **options)
        own = {argument.partition("=")[0] for argument in self.args}
        flags = [flag for flag in self._flags() if flag.partition("=")[0] not in own]
        made.args = [*flags, *self.args]
        return made

    def _flags(self) -> list[str]:
        port = f"--secure-port={self.secure_port}"
        if self.certificate is None:
            return [port, f"--cert-dir={_MADE_ITSELF}"]
        return [
            port,
            f"--tls-cert-file={_CERTIFICATES}/tls.crt",
            f"--tls-private-key-file={_CERTIFICATES}/tls.key",
        ]

    def metadata(self, name: str | None = None) -> k8s.ObjectMeta:
        """Return the metadata of an object in the server's namespace."""
        made = super().metadata(name)
        made.namespace = self.namespace
        return made

    def compose(self) -> Iterable[Part]:
        """Yield the Deployment and what belongs to it, the bindings, and the APIServices."""
        yield from super().compose()
        yield from self._bindings()
        service = self.service_name() or self.name
        if self.certificate is not None:
            metadata = self.metadata(self._certificate_name())
            yield from self.certificate.objects(metadata, service)
        for place, version in enumerate(self.versions):
            yield self._api_service(version, self.version_priority - place, service)

    def _certificate_name(self) -> str:
        return joined(self.name, "serving")

    def _bindings(self) -> Iterator[Part]:
        who = subject(self.service_account_name() or "", self.namespace)
        yield k8s.ClusterRoleBinding(
            metadata=super().metadata(joined(self.name, "auth-delegator")),
            role_ref=role_ref("ClusterRole", DELEGATOR),
            subjects=[who],
        )
        reader = super().metadata(joined(self.name, "auth-reader"))
        reader.namespace = "kube-system"
        yield k8s.RoleBinding(
            metadata=reader, role_ref=role_ref("Role", AUTHENTICATION_READER), subjects=[who]
        )
        grants = Grants()
        for kind in self.reads:
            grants.add(resource_of(kind).group, resource_of(kind).plural, READ)
        if rules := [*grants.rules(), *self.rules]:
            yield from cluster_role(super().metadata(), rules, who)

    def _api_service(self, version: str, priority: int, service: str) -> k8s.APIService:
        metadata = super().metadata(f"{version}.{self.group}")
        ca_bundle = None
        if self.certificate is not None:
            notes = self.certificate.annotations(self._certificate_name(), self.namespace)
            metadata.annotations = {**(metadata.annotations or {}), **notes} or None
            ca_bundle = self.certificate.ca_bundle
        return k8s.APIService(
            metadata=metadata,
            spec=k8s.APIServiceSpec(
                group=self.group,
                version=version,
                service=k8s.apiregistration_v1.ServiceReference(
                    name=service, namespace=self.namespace, port=_HTTPS
                ),
                ca_bundle=ca_bundle,
                insecure_skip_tls_verify=self.insecure_skip_tls_verify or None,
                group_priority_minimum=self.group_priority_minimum,
                version_priority=priority,
            ),
        )
