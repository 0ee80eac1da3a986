"""`ContainerEvents`: events that a container of one's own sends."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import from_plain, k8s, knative, to_plain
from k8spatterns.construct import Part
from k8spatterns.types import DnsSubdomain
from k8spatterns_constructs.serverless.event_source import EventSource
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.resources import HELPER, Resources
from k8spatterns_constructs.workloads.security import Security

_GIVEN = ("K_SINK", "K_CE_OVERRIDES", "K_CA_CERTS")


class ContainerEvents(ContainerFields, EventSource):
    """Events that a container sends to the address in its variable `K_SINK`.

    The other fields are those of `ContainerFields`.

    Fields:
        security: what the container may do; None says nothing.
        service_account: the name of one that exists; by default the namespace's, without a token.
        resources: requests and limits; those of a helper by default.

    Raises:
        InvalidConstructError: a variable that Knative sets itself.

    See https://knative.dev/docs/eventing/custom-event-source/containersource/
    """

    security: Security | None = Security()
    service_account: DnsSubdomain | None = None
    resources: Resources = HELPER

    KIND: ClassVar[str] = "ContainerSource"

    @model_validator(mode="after")
    def _sink_is_given(self) -> Self:
        for variable in _GIVEN:
            if variable in self.env:
                raise ValueError(
                    f"Knative sets the variable {variable} itself\n"
                    "hint: leave it out of env; sink= of the source says where events go"
                )
        return self

    def source(self, metadata: k8s.ObjectMeta, common: dict[str, Any]) -> Part:
        """Return the ContainerSource."""
        template = to_plain(self._template(metadata.name or ""))
        return knative.ContainerSource(
            metadata=metadata,
            spec=from_plain(
                knative.sources_v1.ContainerSourceSpec, {"template": template, **common}
            ),
        )

    def _template(self, name: str) -> k8s.PodTemplateSpec:
        volumes = self.mounted_volumes(name, self.security)
        found = {volume.name: volume.definition() for volume in volumes}
        return k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(labels={"app.kubernetes.io/name": name}),
            spec=k8s.PodSpec(
                containers=[self.container(name, self.security, volumes)],
                volumes=list(found.values()) or None,
                security_context=None if self.security is None else self.security.of_pod(),
                service_account_name=self.service_account,
                automount_service_account_token=None if self.service_account else False,
                enable_service_links=False,
            ),
        )
