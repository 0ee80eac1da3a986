"""`Workload`: the fields that every workload shares, and the Pod template that they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels, Many, Seconds
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.init_step import InitStep
from k8spatterns_constructs.workloads.placement import Placement
from k8spatterns_constructs.workloads.pod_template import pod_template
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.resources import APPLICATION, Resources
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.service_account import ServiceAccountOptions
from k8spatterns_constructs.workloads.sidecar import Sidecar
from k8spatterns_constructs.workloads.volumes import Volume

RestartPolicy = Literal["Always", "OnFailure", "Never"]

NAME_LABEL = "app.kubernetes.io/name"


class Workload(ContainerFields, Construct):
    """The fields that every workload shares, beside those of its container.

    Fields:
        name: of the workload and of what belongs to it.
        container_name: of the application's container; by default the workload's name.
        labels, annotations: of the objects, beside those of the chart.
        pod_labels, pod_annotations: of the Pods, beside the selector's labels.
        selector: the labels that tell the Pods from others; `app.kubernetes.io/name` with the
            workload's name by default. It can't be changed once the workload exists.
        sidecars: containers beside the application, in the order in which they start.
        init: steps that run to their end before it, in order.
        placement: nodes and neighbours of the Pods.
        security: what the containers may do; None says nothing.
        service_account: the Pods' identity; a ServiceAccount of their own by default. A name uses
            one that exists, None the namespace's default one.
        image_pull_secrets: names of Secrets.
        priority_class_name, runtime_class_name: none by default.
        termination_grace_period: seconds to stop in; the API server's 30 by default.
        dns_policy, dns_config, host_aliases: as in the API; none by default.
        host_network: False by default.
        share_process_namespace: False by default.
        liveness, readiness: where a long-running workload has a TCP port, the default asks whether
            it accepts connections. None makes none.
        service_links: environment variables for every Service; False by default.

    See https://kubernetes.io/docs/concepts/workloads/
    """

    name: DnsLabel
    container_name: DnsLabel | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None
    pod_labels: Labels | None = None
    pod_annotations: Annotations | None = None
    selector: Labels | None = None
    sidecars: Many[Sidecar] = ()
    init: Many[InitStep] = ()
    placement: Placement | None = None
    security: Security | None = Security()
    service_account: ServiceAccountOptions | DnsSubdomain | None = ServiceAccountOptions()
    image_pull_secrets: Many[DnsSubdomain] = ()
    priority_class_name: DnsSubdomain | None = None
    runtime_class_name: DnsSubdomain | None = None
    termination_grace_period: Seconds | None = None
    dns_policy: Literal["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"] | None = None
    dns_config: k8s.PodDNSConfig | None = None
    host_aliases: Many[k8s.HostAlias] = ()
    host_network: bool = False
    share_process_namespace: bool = False
    service_links: bool = False
    resources: Resources = APPLICATION

    # What the API calls this workload, for whatever refers to it.
    API_VERSION: ClassVar[str] = "apps/v1"
    KIND: ClassVar[str] = "Deployment"
    # The default of `placement`, for workloads that have replicas.
    PLACEMENT: ClassVar[Placement | None] = None

    @model_validator(mode="after")
    def _container_names_once(self) -> Self:
        names = [self.application, *(step.name for step in self.init)]
        names += [sidecar.name for sidecar in self.every_sidecar()]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two containers are named "{name}"\nhint: give each a name= of its own'
                )
        return self

    @model_validator(mode="after")
    def _parts_fit(self) -> Self:
        parts: tuple[Sidecar | InitStep, ...] = (*self.every_sidecar(), *self.init)
        for part in parts:
            if reason := part.unfit_for(self):
                raise ValueError(reason)
        return self

    @model_validator(mode="after")
    def _volumes_agree(self) -> Self:
        seen: dict[str, Volume] = {}
        for volume in self.listed_volumes():
            first = seen.setdefault(volume.name, volume)
            if first is not volume and first.definition() != volume.definition():
                raise ValueError(
                    f'two volumes with different sources are named "{volume.name}"\n'
                    "hint: a name is one volume of the Pod; give the other one a name of its own"
                )
        return self

    @model_validator(mode="after")
    def _mounts_apart(self) -> Self:
        """Refuse what can't be mounted: sidecars may share volumes that hide each other."""
        seen: dict[str, str] = {}
        for volume in (*self.volumes, *self.shared_volumes()):
            other = volume.name if volume.at is None else seen.setdefault(volume.at, volume.name)
            if other != volume.name:
                raise ValueError(
                    f'the volumes "{other}" and "{volume.name}" are both mounted at {volume.at} '
                    f'in the container "{self.application}"\nhint: give one of them another path'
                )
        return self

    @model_validator(mode="after")
    def _ports_free(self) -> Self:
        """Refuse what can't listen: the containers of a Pod share its ports."""
        taken: dict[tuple[int, str], str] = {}
        for container, ports in self._listening():
            for port in ports:
                other = taken.setdefault((port.number, port.protocol), container)
                if other != container:
                    raise ValueError(
                        f'the containers "{other}" and "{container}" both listen on port '
                        f"{port.number}, and the containers of a Pod share its ports\n"
                        "hint: give one of them another port"
                    )
        return self

    @model_validator(mode="after")
    def _service_ports_differ(self) -> Self:
        names = [port.name for port in self.every_port() if port.exposed]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two ports of the Service are named "{name}"\n'
                    'hint: Port(number=..., name="...") names a port, exposed=False leaves it out'
                )
        return self

    @model_validator(mode="after")
    def _annotations_agree(self) -> Self:
        seen: dict[str, str] = {}
        for sidecar in self.every_sidecar():
            for key, value in sidecar.pod_annotations(self).items():
                if seen.setdefault(key, value) != value:
                    raise ValueError(
                        f"two sidecars set the Pod's annotation {key} to different values\n"
                        "hint: MetricsExporter(scrape=PodMonitorScrape()) needs no annotation"
                    )
        return self

    @model_validator(mode="after")
    def _placement_fits(self) -> Self:
        if self.placement is not None:
            self.placement.check(self.selector_labels())
        return self

    @model_validator(mode="after")
    def _probes_of_ports(self) -> Self:
        """Fill in the default probes: ready on connections, alive on them for longer."""
        if self.long_running():
            self.fill_in_probes(self.probed_port())
        return self

    def probed_port(self) -> Port | None:
        """Return the application's first TCP port, which the default probes ask."""
        ports = (port for port in self.all_ports() if port.protocol == "TCP")
        return next(ports, None)

    @property
    def application(self) -> str:
        """The name of the application's container."""
        return self.container_name or self.name

    def kind(self) -> str:
        """Return the kind that holds the Pods."""
        return self.KIND

    def api_version(self) -> str:
        """Return the API version of that kind."""
        return self.API_VERSION

    def selector_labels(self) -> Mapping[str, str]:
        """Return the labels that tell this workload's Pods from others."""
        return self.selector or {NAME_LABEL: self.name}

    def effective_placement(self) -> Placement | None:
        """Return the placement, or the default of the workload's kind."""
        if "placement" in self.model_fields_set:
            return self.placement
        return self.PLACEMENT

    def every_sidecar(self) -> tuple[Sidecar, ...]:
        """Return the sidecars, those that the pattern itself brings included."""
        return tuple(self.sidecars)

    def every_port(self) -> Iterator[Port]:
        """Yield the ports of the application and of its sidecars.

        A port whose traffic comes in through a sidecar is no longer exposed itself.
        """
        sidecars = self.every_sidecar()
        fronted = {sidecar.fronted_port(self) for sidecar in sidecars}
        for port in self.all_ports():
            yield port.replace(exposed=False) if port.number in fronted else port
        for sidecar in sidecars:
            yield from sidecar.all_ports()

    def _listening(self) -> Iterator[tuple[str, tuple[Port, ...]]]:
        yield self.application, self.all_ports()
        for sidecar in self.every_sidecar():
            yield sidecar.name, sidecar.all_ports()

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes of sidecars that the application's container sees too, each once."""
        seen = {(volume.name, volume.at) for volume in self.volumes}
        for sidecar in self.every_sidecar():
            for volume in sidecar.shared_volumes():
                if (volume.name, volume.at) not in seen:
                    seen.add((volume.name, volume.at))
                    yield volume

    def listed_volumes(self) -> Iterator[Volume]:
        """Yield the volumes of all containers, as often as they are listed."""
        yield from self.volumes
        for sidecar in self.every_sidecar():
            yield from sidecar.volumes
            yield from sidecar.own_volumes(self)
        for step in self.init:
            yield from step.volumes

    def provided_volumes(self) -> frozenset[str]:
        """Return the names of volumes that the controller gives to each Pod, such as claims."""
        return frozenset()

    def service_account_name(self) -> str | None:
        """Return the name of the Pods' ServiceAccount; None for the namespace's default one."""
        account = self.service_account
        if isinstance(account, ServiceAccountOptions):
            return account.name or self.name
        return account

    def automount(self) -> bool | None:
        """Say whether the Pods get a token; None leaves it to the ServiceAccount."""
        account = self.service_account
        return account.automount if isinstance(account, ServiceAccountOptions) else None

    def metadata(self, name: str | None = None) -> k8s.ObjectMeta:
        """Return the metadata of an object that belongs to the workload."""
        return k8s.ObjectMeta(
            name=name or self.name,
            labels={NAME_LABEL: self.name, **(self.labels or {})},
            annotations=dict(self.annotations or {}) or None,
        )

    def pod_template(self) -> k8s.PodTemplateSpec:
        """Return the Pod template."""
        return pod_template(self)

    def supporting(self) -> Iterator[Part]:
        """Yield what the Pods need beside the workload itself."""
        account = self.service_account
        if isinstance(account, ServiceAccountOptions) and account.create:
            metadata = self.metadata(account.name)
            metadata.annotations = {**(metadata.annotations or {}), **(account.annotations or {})}
            metadata.annotations = metadata.annotations or None
            yield k8s.ServiceAccount(
                metadata=metadata, automount_service_account_token=account.automount
            )
        for sidecar in self.every_sidecar():
            yield from sidecar.objects(self)

    def pod_restart_policy(self) -> RestartPolicy | None:
        """Return the Pods' restart policy; None leaves it to the API server (`Always`)."""
        return None

    def long_running(self) -> bool:
        """Say whether the Pods run until they are stopped, so that probes make sense."""
        return True

    def controller_object(self) -> Part:
        """Return the object that holds the Pods."""
        raise NotImplementedError

    def compose(self) -> Iterable[Part]:
        """Yield the workload and what belongs to it."""
        yield from self.supporting()
        yield self.controller_object()
