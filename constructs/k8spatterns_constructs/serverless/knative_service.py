"""`KnativeService`: a service that scales with its requests, to nothing and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s, knative
from k8spatterns.construct import Part
from k8spatterns.types import Count, Duration, Many, Seconds, as_go_duration, as_seconds
from k8spatterns_constructs.serverless.cluster import KnativeCluster
from k8spatterns_constructs.serverless.domain import KnativeDomain
from k8spatterns_constructs.serverless.pod_fields import (
    PORT_NAMES,
    check_container,
    check_pod,
    check_probes,
    check_security,
    check_volumes,
)
from k8spatterns_constructs.serverless.revision import revision_spec
from k8spatterns_constructs.serverless.scaling import DOMAIN, KnativeScaling
from k8spatterns_constructs.serverless.traffic import (
    KnativeTraffic,
    Label1035,
    check_traffic,
)
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.resources import Resources
from k8spatterns_constructs.workloads.sidecar import Sidecar
from k8spatterns_constructs.workloads.workload import NAME_LABEL, Workload

SERVING = "serving.knative.dev"
_QUEUE = "queue.sidecar.serving.knative.dev"
_ROLLOUT = f"{SERVING}/rollout-duration"


class KnativeService(Workload):
    """A Knative Service: a revision of an application that scales with its requests.

    The other fields are those of `Workload` and `ContainerFields`. Knative's webhook refuses some
    of them, or hides them behind a flag: those are refused here, unless `cluster` says that the
    flag is enabled. Containers say for themselves what they may do, because the Pod's own security
    context is behind a flag.

    Fields:
        name: of the service; it starts with a letter.
        port: where the application listens; Knative's 8080 by default, and the variable `PORT`
            says it. At most one container of the Pod has a port, and one must where there are
            sidecars.
        http2: True speaks HTTP/2 without TLS (h2c) to the application, as gRPC does; False by
            default.
        readiness, liveness: by default Knative asks itself whether the port accepts connections.
        sidecars: containers beside the application; they run as ordinary ones, whatever their
            `native` says by default.
        scaling: how many Pods there are; Knative's defaults where not given.
        container_concurrency: requests that a Pod gets at once at most, 0 for any number; by
            default that of the cluster, which is 0.
        timeout: seconds that a request may take; by default that of the cluster, which is 300.
        response_start_timeout: seconds until its first byte; by default that of the cluster.
        idle_timeout: seconds without a byte; by default that of the cluster.
        revision_name: of the revision, `SERVICE-...`, to be changed with every change of it; by
            default Knative numbers revisions.
        traffic: shares of the requests by revision; by default all go to the latest one.
        cluster_local: True is reached from inside the cluster only; False by default.
        domains: host names of its own; none by default.
        ingress_class: the network layer; the cluster's by default.
        http_protocol: what plain HTTP gets: `Enabled` an answer, `Redirected` a redirection to
            HTTPS; the cluster's by default.
        rollout_duration: a duration over which requests move to a new revision; at once by default.
        queue_proxy: requests and limits of the container that Knative adds; the cluster's by
            default.
        cluster: what the cluster's Knative is configured to allow; a fresh installation by default.

    Raises:
        InvalidConstructError: what Knative's webhook would refuse, with the flag that allows it
            where there is one.

    See https://knative.dev/docs/serving/
    """

    name: Label1035
    http2: bool = False
    scaling: KnativeScaling | None = None
    container_concurrency: Count | None = None
    timeout: Seconds | None = None
    response_start_timeout: Seconds | None = None
    idle_timeout: Seconds | None = None
    revision_name: Label1035 | None = None
    traffic: Many[KnativeTraffic] = ()
    cluster_local: bool = False
    domains: Many[KnativeDomain] = ()
    ingress_class: str | None = None
    http_protocol: Literal["Enabled", "Redirected"] | None = None
    rollout_duration: Duration | None = None
    queue_proxy: Resources | None = None
    cluster: KnativeCluster = KnativeCluster()

    API_VERSION: ClassVar[str] = f"{SERVING}/v1"
    KIND: ClassVar[str] = "Service"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(
            ("min_scale", "max_scale", "initial_scale", "target", "metric", "window"),
            "write it into scaling=KnativeScaling(...)",
        ),
        **dict.fromkeys(
            ("replicas", "min_replicas", "max_replicas"),
            "Knative scales it: scaling=KnativeScaling(min_scale=..., max_scale=...)",
        ),
        "features": "write cluster=KnativeCluster(features=[...])",
        "containers": "the application's container is the fields of the service itself; others "
        "are sidecars",
        "service": "Knative makes the Services itself; see cluster_local and domains",
    }

    @model_validator(mode="after")
    def _pod_as_knative_has_it(self) -> Self:
        check_pod(self, self.cluster)
        check_security(self.security, self.cluster)
        check_container(self.application, self, self.cluster, serving=self._serves())
        check_probes(self, self.cluster, serving=self._serves())
        for sidecar in self.sidecars:
            if sidecar.native and "native" in sidecar.model_fields_set:
                raise ValueError(
                    f'Knative has no native sidecars, as "{sidecar.name}" is\n'
                    "hint: leave native out: it runs beside the application"
                )
            check_security(sidecar.security, self.cluster)
            serving = bool(sidecar.all_ports())
            check_container(sidecar.name, sidecar, self.cluster, serving=serving)
            check_probes(sidecar, self.cluster, serving=serving)
        for step in self.init:
            check_security(step.security, self.cluster)
            check_container(step.name, step, self.cluster, serving=False)
        return self

    @model_validator(mode="after")
    def _volumes_as_knative_has_them(self) -> Self:
        volumes = [*self.listed_volumes()]
        mounted = frozenset(volume.name for volume in volumes if volume.at is not None)
        check_volumes(volumes, mounted, self.cluster)
        return self

    @model_validator(mode="after")
    def _one_port(self) -> Self:
        ports = (*self.all_ports(), *self._ports_beside())
        if len(ports) > 1:
            raise ValueError(
                f"the Pod of a Knative service has one port, not {len(ports)}: "
                f"{', '.join(str(port.number) for port in ports)}\n"
                "hint: keep the port that gets the requests"
            )
        if not ports and (self.sidecars or self.http2):
            raise ValueError(
                "Knative must be told which container gets the requests, and where\n"
                "hint: write port=8080"
            )
        own = self.all_ports()
        if own and own[0].name not in PORT_NAMES:
            raise ValueError(
                f'the name of the port is the protocol to Knative, and "{own[0].name}" is none\n'
                "hint: write port=..., and http2=True for h2c"
            )
        return self

    @model_validator(mode="after")
    def _annotations_in_their_place(self) -> Self:
        for field in ("annotations", "pod_annotations"):
            for key in getattr(self, field) or {}:
                if key.startswith(f"{DOMAIN}/"):
                    raise ValueError(
                        f"{field} has {key}, which belongs into scaling\n"
                        "hint: write scaling=KnativeScaling(...): it goes where Knative reads it"
                    )
        for field in ("labels", "pod_labels"):
            for key in getattr(self, field) or {}:
                if key.startswith(f"{SERVING}/"):
                    raise ValueError(
                        f"{field} has {key}, a label that Knative sets itself\nhint: leave it out"
                    )
        return self

    @model_validator(mode="after")
    def _scaling_fits(self) -> Self:
        scaling, limit = self.scaling, self.cluster.max_scale_limit
        concurrency = self.container_concurrency
        if concurrency is not None and concurrency > self.cluster.max_container_concurrency:
            raise ValueError(
                f"container_concurrency is {concurrency}, and the cluster allows "
                f"{self.cluster.max_container_concurrency}\n"
                "hint: 0 is any number; KnativeCluster(max_container_concurrency=...) says that "
                "the cluster allows more"
            )
        if scaling is None:
            return self
        if scaling.initial_scale == 0 and not self.cluster.allow_zero_initial_scale:
            raise ValueError(
                "initial_scale is 0, which Knative refuses unless allow-zero-initial-scale of the "
                "ConfigMap config-autoscaler is true\n"
                "hint: leave it out; or say cluster=KnativeCluster(allow_zero_initial_scale=True)"
            )
        if limit and (scaling.max_scale == 0 or (scaling.max_scale or 0) > limit):
            raise ValueError(
                f"max_scale is {scaling.max_scale}, and the cluster allows {limit}\n"
                f"hint: write max_scale={limit}"
            )
        if (
            concurrency
            and scaling.measured == "concurrency"
            and (scaling.target or 0) > concurrency
        ):
            raise ValueError(
                f"the target of {scaling.target} requests at once is above "
                f"container_concurrency, {concurrency}, so that no Pod ever reaches it\n"
                "hint: lower the target"
            )
        return self

    @model_validator(mode="after")
    def _timeouts_in_order(self) -> Self:
        whole = self.cluster.revision_timeout if self.timeout is None else self.timeout
        most, longest = as_seconds(whole), as_seconds(self.cluster.max_revision_timeout)
        if most > longest:
            raise ValueError(
                f"timeout is {most} seconds, and the cluster allows {longest}\n"
                "hint: KnativeCluster(max_revision_timeout=...) says that the cluster allows more"
            )
        for field in ("response_start_timeout", "idle_timeout"):
            value = getattr(self, field)
            if value is not None and as_seconds(value) > most:
                raise ValueError(
                    f"{field} is {as_seconds(value)} seconds, and the whole request may take "
                    f"{most}\nhint: write timeout={as_seconds(value)} or a lower {field}"
                )
        return self

    @model_validator(mode="after")
    def _revision_of_service(self) -> Self:
        if self.revision_name is not None and not self.revision_name.startswith(f"{self.name}-"):
            raise ValueError(
                f'the name of a revision starts with the service\'s, "{self.name}-"\n'
                f'hint: write revision_name="{self.name}-{self.revision_name}"'
            )
        if self.traffic:
            check_traffic(self.name, self.traffic)
        return self

    @model_validator(mode="after")
    def _reached_from_outside(self) -> Self:
        if self.cluster_local and self.domains:
            raise ValueError(
                "the service is cluster_local, so that nobody reaches it by its domains\n"
                "hint: leave one of them out"
            )
        hosts = [domain.host for domain in self.domains]
        for host in hosts:
            if hosts.count(host) > 1:
                raise ValueError(f'two domains are "{host}"\nhint: leave one out')
        return self

    def _serves(self) -> bool:
        return bool(self.all_ports()) or not self._ports_beside()

    def _ports_beside(self) -> tuple[Port, ...]:
        return tuple(port for sidecar in self.sidecars for port in sidecar.all_ports())

    def probed_port(self) -> Port | None:
        """Return None: Knative asks the port itself."""
        return None

    def selector_labels(self) -> Mapping[str, str]:
        """Return the label that Knative gives to the Pods of the service."""
        return {f"{SERVING}/service": self.name}

    def every_sidecar(self) -> tuple[Sidecar, ...]:
        """Return the sidecars as ordinary containers."""
        return tuple(
            sidecar.replace(native=False) if sidecar.native else sidecar
            for sidecar in self.sidecars
        )

    def pod_template(self) -> k8s.PodTemplateSpec:
        """Return the Pod template, with the labels that Knative does not set itself."""
        template = super().pod_template()
        template.metadata = k8s.ObjectMeta(
            labels={NAME_LABEL: self.name, **(self.pod_labels or {})},
            annotations={
                **((template.metadata and template.metadata.annotations) or {}),
                **(self.scaling.annotations() if self.scaling else {}),
                **self._queue_annotations(),
            }
            or None,
        )
        return template

    def controller_object(self) -> knative.Service:
        """Return the Knative Service."""
        return knative.Service(
            metadata=self._service_metadata(),
            spec=knative.serving_v1.ServiceSpec(
                template=self._template(),
                traffic=[target.target() for target in self.traffic] or None,
            ),
        )

    def compose(self) -> Iterable[Part]:
        """Yield the service and what belongs to it."""
        yield from super().compose()
        for domain in self.domains:
            yield from domain.objects(self.name, self.metadata())

    def _template(self) -> knative.serving_v1.ServiceSpecTemplate:
        template = self.pod_template()
        metadata = template.metadata or k8s.ObjectMeta()
        metadata.name = self.revision_name
        spec = revision_spec(template.spec or k8s.PodSpec(containers=[]), self._port_name())
        spec.container_concurrency = self.container_concurrency
        spec.timeout_seconds = _seconds(self.timeout)
        spec.response_start_timeout_seconds = _seconds(self.response_start_timeout)
        spec.idle_timeout_seconds = _seconds(self.idle_timeout)
        return knative.serving_v1.ServiceSpecTemplate(metadata=metadata, spec=spec)

    def _port_name(self) -> str | None:
        if self.http2:
            return "h2c"
        name = next((port.name for port in self.all_ports()), "http")
        return None if name == "http" or name not in PORT_NAMES else name

    def _service_metadata(self) -> k8s.ObjectMeta:
        metadata = self.metadata()
        if self.cluster_local:
            visibility = {"networking.knative.dev/visibility": "cluster-local"}
            metadata.labels = {**(metadata.labels or {}), **visibility}
        rollout = self.rollout_duration
        annotations = {
            "networking.knative.dev/ingress-class": self.ingress_class,
            "networking.knative.dev/http-protocol": self.http_protocol,
            _ROLLOUT: None if rollout is None else as_go_duration(rollout),
        }
        given = {key: value for key, value in annotations.items() if value is not None}
        metadata.annotations = {**(metadata.annotations or {}), **given} or None
        return metadata

    def _queue_annotations(self) -> dict[str, str]:
        if self.queue_proxy is None:
            return {}
        amounts = (("request", self.queue_proxy.requests), ("limit", self.queue_proxy.limits))
        return {
            f"{_QUEUE}/{name}-resource-{kind}": str(amount)
            for kind, by_name in amounts
            for name, amount in by_name.items()
        }


def _seconds(value: Seconds | None) -> int | None:
    return None if value is None else as_seconds(value)
