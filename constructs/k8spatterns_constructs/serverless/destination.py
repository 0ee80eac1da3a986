"""Where events go: whatever has an address, by value, or what lives outside the app."""

from __future__ import annotations

from typing import Annotated, Any, Self, TypeAlias

from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct
from k8spatterns.types import DnsLabel, DnsSubdomain
from k8spatterns.value import Value
from k8spatterns_constructs.serverless.knative_service import KnativeService
from k8spatterns_constructs.workloads.served import ServedWorkload

Tree = dict[str, Any]


class KnativeAddressable(Construct):
    """The base of constructs whose object has an address for events.

    Fields:
        name: of the object.

    See https://knative.dev/docs/eventing/sinks/
    """

    name: DnsSubdomain

    def reference(self) -> Tree:
        """Return the reference to the object, as Knative has it."""
        raise NotImplementedError


def _absolute(text: str) -> str:
    scheme, mark, rest = text.partition("://")
    if scheme not in ("http", "https") or not mark or not rest.strip("/") or " " in text:
        raise ValueError(
            f'"{text}" is no address of events\n'
            "hint: write http://... or https://..., or give the construct itself"
        )
    return text


Uri: TypeAlias = Annotated[str, AfterValidator(_absolute)]
"""An absolute address, `http://...` or `https://...`."""

Target: TypeAlias = KnativeService | KnativeAddressable | ServedWorkload | k8s.Service


class KnativeDestination(Value):
    """Where events go, with what a construct alone does not say.

    Fields:
        to: a construct or a Service of the app; or
        name: of an object outside the app.
        kind: its kind; `Service` by default.
        api_version: its API version; `v1` by default.
        namespace: its namespace; that of what sends to it by default.
        uri: an absolute address in place of an object, or a path below that of the object, such as
            `/events`.
        ca_certs: certificates that the address is checked against, as PEM text; by default those
            of the cluster.
        audience: of the token that is sent along; none by default.

    Raises:
        InvalidConstructError: several objects or none, a path without an object, or an absolute
            address beside one.

    See https://knative.dev/docs/eventing/sinks/
    """

    to: Target | None = None
    name: DnsSubdomain | None = None
    kind: str = "Service"
    api_version: str = "v1"
    namespace: DnsLabel | None = None
    uri: str | None = None
    ca_certs: str | None = None
    audience: str | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if self.to is not None and self.name is not None:
            raise ValueError("give either to= with a construct or name= of an object outside")
        if self.to is None and self.name is None:
            if self.uri is None:
                raise ValueError("the events go nowhere\nhint: write to=, name= or uri=")
            _absolute(self.uri)
        elif self.uri is not None and not self.uri.startswith("/"):
            raise ValueError(
                f'beside an object, uri is a path below its address, not "{self.uri}"\n'
                'hint: write uri="/events", or leave the object out'
            )
        return self

    @model_validator(mode="after")
    def _has_an_address(self) -> Self:
        if self.to is not None:
            reference(self.to)
        return self

    def tree(self) -> Tree:
        """Return the destination as Knative has it."""
        given = {
            "ref": self._reference(),
            "uri": self.uri,
            "CACerts": self.ca_certs,
            "audience": self.audience,
        }
        return {key: value for key, value in given.items() if value is not None}

    def _reference(self) -> Tree | None:
        if self.to is not None:
            return reference(self.to)
        if self.name is None:
            return None
        return _ref(self.api_version, self.kind, self.name, self.namespace)


def _addressed(value: Any) -> Any:
    if isinstance(value, (KnativeService, KnativeAddressable, ServedWorkload, k8s.Service)):
        reference(value)
    return value


Sink: TypeAlias = Annotated[Target | KnativeDestination | Uri, AfterValidator(_addressed)]
"""A construct or Service of the app, a `KnativeDestination`, or an address as text."""


def destination(sink: Target | KnativeDestination | str) -> Tree:
    """Return a destination as Knative has it."""
    if isinstance(sink, str):
        return {"uri": sink}
    if isinstance(sink, KnativeDestination):
        return sink.tree()
    return {"ref": reference(sink)}


def reference(target: Target) -> Tree:
    """Return the reference to an object that takes events.

    Raises:
        ValueError: a workload without a Service.
    """
    if isinstance(target, KnativeAddressable):
        return target.reference()
    if isinstance(target, KnativeService):
        return _ref(target.API_VERSION, target.KIND, target.name, None)
    if isinstance(target, ServedWorkload):
        service = target.service_name()
        if service is None:
            raise ValueError(
                f"{target} has no Service that could take events\nhint: give it a port"
            )
        return _ref("v1", "Service", service, None)
    metadata = target.metadata
    if metadata is None or not metadata.name:
        raise ValueError("the Service has no name\nhint: write metadata=k8s.ObjectMeta(name=...)")
    return _ref("v1", "Service", metadata.name, metadata.namespace)


def _ref(api_version: str, kind: str, name: str, namespace: str | None) -> Tree:
    tree = {"apiVersion": api_version, "kind": kind, "name": name}
    return tree if namespace is None else {**tree, "namespace": namespace}
