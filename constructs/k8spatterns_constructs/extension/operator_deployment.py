"""`OperatorDeployment`: a controller, with exactly the rights that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

from pydantic import model_validator

from k8spatterns.api import from_plain, k8s, kopf
from k8spatterns.construct import Part
from k8spatterns.types import AbsolutePath, Count, DnsLabel, DnsSubdomain, Many, PortNumber
from k8spatterns_constructs.extension import frameworks
from k8spatterns_constructs.extension.custom_resource import CustomResource
from k8spatterns_constructs.extension.frameworks import CONVENTIONS, Conventions, Framework, Health
from k8spatterns_constructs.extension.kinds import Kind
from k8spatterns_constructs.extension.operator_metrics import OperatorMetrics
from k8spatterns_constructs.extension.operator_rbac import roles
from k8spatterns_constructs.extension.operator_webhook import OperatorWebhook, configurations
from k8spatterns_constructs.extension.serving_certificate import ServingCertificate
from k8spatterns_constructs.workloads.deployment import DeploymentWorkload, Recreate
from k8spatterns_constructs.workloads.environment import Env
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe
from k8spatterns_constructs.workloads.served import ServiceOptions
from k8spatterns_constructs.workloads.service_account import ServiceAccountOptions
from k8spatterns_constructs.workloads.volumes import Volume

_HTTPS = 443


class OperatorDeployment(DeploymentWorkload):
    """A controller as a Deployment, with the rights that follow from what it does, and no others.

    Roles are made for the whole cluster, or with `namespaces` for these only. Flags, ports, probes
    and environment follow the framework; arguments of your own win over its flags. The other fields
    are those of every Deployment here: see `DeploymentWorkload`, `ReplicatedWorkload`, `Workload`
    and `ContainerFields`.

    Fields:
        namespace: where it runs; roles, certificates and webhooks name it.
        framework: `controller-runtime` (the default, which is Kubebuilder and Operator SDK),
            `kopf`, `fabric8` (the Java Operator SDK on Quarkus) or `kube-rs`, which has no
            endpoints, flags or election of its own: give `port` and probes as your code has them.
        watches: kinds that it reconciles: it may get, list and watch them. Of your own
            `CustomResource` classes it may also change status and finalizers.
        owns: kinds that it makes: it may also create, update, patch and delete them.
        updates: kinds that it changes and does not make: it may also update and patch them.
        reads: kinds that it may get, list and watch.
        rules: any other rights; none by default.
        namespaces: the namespaces that it watches; by default all of them.
        events: whether it writes events; True by default.
        lease: the name of the Lease by which replicas elect a leader; none by default. Frameworks
            take it from the code, such as controller-runtime's `LeaderElectionID`.
        peering: Kopf's name for operators that watch the same objects; by default it runs alone.
        crds: classes whose definitions come with it; none by default.
        metrics: a Service and a ServiceMonitor for its metrics; none by default.
        webhooks: admission webhooks that it serves; none by default.
        certificate: of the webhooks; made by cert-manager by default.
        webhook_port: where it takes webhooks; by default the framework's: 9443 for
            controller-runtime, 8443 for Fabric8.
        certificate_path: the directory where it finds `tls.crt` and `tls.key`; by default the
            framework's.
        health_port: where its health endpoints are; by default the framework's: 8081 for
            controller-runtime, 8080 for Kopf and Fabric8.
        replicas: 1 by default; more elect a leader.
        update: without a lease, the old Pod stops before the new one starts.
        service_account: by default one of its own, whose token the Pods get.

    Raises:
        InvalidConstructError: replicas without a lease, no kinds at all, a framework that has not
            what is asked of it, no identity.

    See https://kubernetes.io/docs/concepts/extend-kubernetes/operator/
    """

    namespace: DnsLabel
    framework: Framework = "controller-runtime"
    watches: Many[Kind] = ()
    owns: Many[Kind] = ()
    updates: Many[Kind] = ()
    reads: Many[Kind] = ()
    rules: Many[k8s.PolicyRule] = ()
    namespaces: Many[DnsLabel] = ()
    events: bool = True
    lease: DnsSubdomain | None = None
    peering: DnsSubdomain | None = None
    crds: Many[type[CustomResource]] = ()
    metrics: OperatorMetrics | None = None
    webhooks: Many[OperatorWebhook] = ()
    certificate: ServingCertificate = ServingCertificate()
    webhook_port: PortNumber | None = None
    certificate_path: AbsolutePath | None = None
    health_port: PortNumber | None = None
    replicas: Count | None = 1
    service_account: ServiceAccountOptions | DnsSubdomain | None = ServiceAccountOptions(
        automount=True
    )

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if not (self.watches or self.rules):
            raise ValueError(
                "an operator watches something\nhint: write watches=[MyApp], or rules=[...]"
            )
        if self.service_account is None:
            raise ValueError(
                "an operator needs an identity that its roles are granted to\n"
                "hint: leave service_account out, or name a ServiceAccount that exists"
            )
        return self

    @model_validator(mode="after")
    def _one_leader(self) -> Self:
        if self.lease is not None and not self.conventions.elects:
            raise ValueError(
                "Kopf elects no leader by a Lease\n"
                'hint: keep replicas=1; peering="..." keeps operators of other Deployments apart'
            )
        if self.lease is None:
            if (self.replicas or 1) > 1:
                kept = "" if self.conventions.elects else ": Kopf runs once"
                raise ValueError(
                    f"{self.replicas} replicas without a leader would all do the same work{kept}\n"
                    "hint: write lease= with the name in your code, or replicas=1"
                )
            self.fill_in("update", Recreate())
        if self.peering is not None and self.framework != "kopf":
            raise ValueError("only Kopf has peering\nhint: write lease= for leader election")
        return self

    @model_validator(mode="after")
    def _framework_serves_it(self) -> Self:
        if self.metrics is not None and self.metrics_port() is None:
            raise ValueError(
                f"{self.framework} serves no metrics of its own\n"
                "hint: write OperatorMetrics(port=...) with the port of your code"
            )
        if self.serves_webhooks() and self.webhook_number() is None:
            raise ValueError(
                f"{self.framework} has no port of its own for webhooks\n"
                "hint: write webhook_port= with the port of your code"
            )
        for webhook in self.webhooks:
            if webhook.path is None and self.framework != "controller-runtime":
                raise ValueError(
                    f"{self.framework} has no path of its own for webhooks\n"
                    f'hint: write path="/..." on {webhook.full_name()}'
                )
        if self.metrics and self.metrics.secure and self.framework != "controller-runtime":
            raise ValueError(f"{self.framework} serves metrics without TLS\nhint: leave secure out")
        return self

    @model_validator(mode="after")
    def _webhooks_differ(self) -> Self:
        names = [webhook.full_name() for webhook in self.webhooks]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"two webhooks are named {name}\nhint: give one name= of its own")
        return self

    @property
    def conventions(self) -> Conventions:
        """What operators of the framework have in common."""
        return CONVENTIONS[self.framework]

    def health(self) -> Health | None:
        """Return where the framework says that the operator is well."""
        found = self.conventions.health
        return found._replace(port=self.health_port or found.port) if found else None

    def metrics_port(self) -> int | None:
        """Return the port of the metrics; None where there are none."""
        if self.metrics is None:
            return None
        if self.metrics.port is not None:
            return self.metrics.port
        return self.conventions.metrics[0] if self.conventions.metrics else None

    def metrics_path(self) -> str:
        """Return the path of the metrics."""
        own = self.conventions.metrics
        return (self.metrics and self.metrics.path) or (own[1] if own else "/metrics")

    def secure_metrics(self) -> bool:
        """Say whether metrics are served over TLS, to who may read them."""
        if self.metrics is None:
            return False
        secure = self.metrics.secure
        return self.conventions.secure_metrics if secure is None else secure

    def serves_webhooks(self) -> bool:
        """Say whether the API server calls the operator."""
        return bool(self.webhooks) or any(self._converts(cls) for cls in self.crds)

    @staticmethod
    def _converts(kind: type[CustomResource]) -> bool:
        keywords = (kind.MAIN or kind).KEYWORDS
        conversion = None if keywords is None else keywords.conversion
        return conversion is not None and conversion.service is None

    def webhook_number(self) -> int | None:
        """Return the port of the webhooks."""
        return self.webhook_port or self.conventions.webhook_port

    def certificate_location(self) -> str:
        """Return the directory where the operator finds its certificate."""
        return self.certificate_path or self.conventions.certificates

    def all_ports(self) -> tuple[Port, ...]:
        """Return the user's ports, and those of the framework that are not among them."""
        ports = list(super().all_ports())
        wanted: list[tuple[str, int | None]] = [("metrics", self.metrics_port())]
        if self.serves_webhooks():
            wanted.append(("webhook", self.webhook_number()))
        health = self.health()
        wanted.append(("health", health and health.port))
        for name, number in wanted:
            if number is not None and number not in {port.number for port in ports}:
                ports.append(Port(number=number, name=name, exposed=False))
        return tuple(ports)

    def port_name(self, number: int) -> str:
        """Return the name of a port by its number."""
        return next(port.name for port in self.all_ports() if port.number == number)

    def probed_port(self) -> Port | None:
        """Return the port that the default probes ask."""
        health = self.health()
        if health is None:
            return super().probed_port() if super().all_ports() else None
        return next(port for port in self.all_ports() if port.number == health.port)

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the readiness and the liveness probe: those of the framework where it has them."""
        health = self.health()
        if health is None:
            return super().default_probes(port)
        liveness = Probe.http(
            health.liveness, port=port.number, initial_delay=15, period=20, timeout=5
        )
        if health.readiness is None:
            return Probe.tcp(port.name, period=10), liveness
        return Probe.http(health.readiness, port=port.name, initial_delay=5, timeout=5), liveness

    def every_env(self) -> Env:
        """Return the environment variables; the user's win over the framework's."""
        return {**frameworks.environment(self), **super().every_env()}

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes that the container sees beside its own."""
        yield from super().shared_volumes()
        if self.serves_webhooks():
            yield Volume(
                name="webhook-certificate",
                at=self.certificate_location(),
                secret=self.certificate.secret_name(self._webhook_name()),
                read_only=True,
            )

    def container(self, *args: Any, **options: Any) -> k8s.Container:
        """Return the container, with the arguments of the framework."""
        made = super().container(*args, **options)
        made.args = frameworks.arguments(self) or None
        made.command = made.command or list(self.conventions.command) or None
        return made

    def metadata(self, name: str | None = None) -> k8s.ObjectMeta:
        """Return the metadata of an object in the operator's namespace."""
        made = super().metadata(name)
        made.namespace = self.namespace
        return made

    def cluster_metadata(self, name: str) -> k8s.ObjectMeta:
        """Return the metadata of an object without a namespace."""
        return super().metadata(name)

    def _webhook_name(self) -> str:
        return joined(self.name, "webhook")

    def compose(self) -> Iterable[Part]:
        """Yield the definitions, the roles, the Deployment and what belongs to it."""
        yield from self._definitions()
        yield from super().compose()
        yield from roles(self)
        yield from self._peers()
        yield from self._metrics()
        yield from self._webhooks()

    def _definitions(self) -> Iterator[Part]:
        for cls in dict.fromkeys(cls.MAIN or cls for cls in self.crds):
            if not self._converts(cls):
                yield cls.crd()
                continue
            name, keywords = self._webhook_name(), cls.KEYWORDS
            assert keywords is not None  # noqa: S101 - it converts
            assert keywords.conversion is not None  # noqa: S101
            config = keywords.conversion.at(name, self.namespace)
            config.ca_bundle = config.ca_bundle or self.certificate.ca_bundle
            notes = self.certificate.annotations(name, self.namespace)
            yield cls.crd(annotations=notes, conversion=config)

    def _peers(self) -> Iterator[Part]:
        if self.peering is None:
            return
        if not self.namespaces:
            peering: Part = from_plain(kopf.ClusterKopfPeering, {})
            peering.metadata = self.cluster_metadata(self.peering)  # type: ignore[union-attr]
            yield peering
        for namespace in self.namespaces:
            inside = from_plain(kopf.KopfPeering, {})
            inside.metadata = self.metadata(self.peering)
            inside.metadata.namespace = namespace
            yield inside

    def _metrics(self) -> Iterator[Part]:
        number = self.metrics_port()
        if self.metrics is None or number is None:
            return
        metadata = self.metadata(joined(self.name, "metrics"))
        labels: Mapping[str, str] = {"app.kubernetes.io/component": "metrics"}
        metadata.labels = {**(metadata.labels or {}), **labels}
        service = ServiceOptions().service(metadata, dict(self.selector_labels()), ())
        assert service.spec is not None  # noqa: S101 - it has just been made
        target = self.port_name(number)
        service.spec.ports = [k8s.ServicePort(name="metrics", port=number, target_port=target)]
        yield service
        if self.metrics.monitor:
            selected = {**self._name_label(), **labels}
            yield self.metrics.service_monitor(
                self.metadata(joined(self.name, "metrics")),
                selected,
                self.metrics_path(),
                secure=self.secure_metrics(),
            )

    def _name_label(self) -> dict[str, str]:
        label = "app.kubernetes.io/name"
        return {label: (super().metadata().labels or {})[label]}

    def _webhooks(self) -> Iterator[Part]:
        number = self.webhook_number()
        if not self.serves_webhooks() or number is None:
            return
        name = self._webhook_name()
        service = ServiceOptions().service(self.metadata(name), dict(self.selector_labels()), ())
        assert service.spec is not None  # noqa: S101 - it has just been made
        target = self.port_name(number)
        service.spec.ports = [k8s.ServicePort(name="webhook", port=_HTTPS, target_port=target)]
        yield service
        yield from self.certificate.objects(self.metadata(name), name)
        metadata = self.cluster_metadata(self.name)
        notes = self.certificate.annotations(name, self.namespace)
        metadata.annotations = {**(metadata.annotations or {}), **notes} or None
        made = [
            webhook.webhook(name, self.namespace, self.certificate.ca_bundle)
            for webhook in self.webhooks
        ]
        yield from configurations(metadata, made)
