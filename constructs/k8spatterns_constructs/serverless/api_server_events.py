"""`ApiServerEvents`: an event for each change of objects in the cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, ClassVar, Literal, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api import from_plain, k8s, knative, registry, to_plain
from k8spatterns.construct import Part
from k8spatterns.types import DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns.value import Value
from k8spatterns_constructs.serverless.event_source import EventSource, written

_READ = ["get", "list", "watch"]


class WatchedResource(Value):
    """A kind of objects whose changes become events.

    Fields:
        kind: such as `Deployment`.
        api_version: such as `apps/v1`; `v1` by default.
        selector: labels that the objects must have, or a `k8s.LabelSelector`; all by default.
        resource: the plural that rights are given for; needed for kinds that the library does not
            know.

    Raises:
        InvalidConstructError: a kind of which nobody knows the plural.

    See https://knative.dev/docs/eventing/sources/apiserversource/
    """

    kind: Annotated[str, MinLen(1)]
    api_version: Annotated[str, MinLen(1)] = "v1"
    selector: Labels | k8s.LabelSelector | None = None
    resource: str | None = None

    @model_validator(mode="after")
    def _plural_is_known(self) -> Self:
        if self.resource is None and registry.find(self.api_version, self.kind) is None:
            raise ValueError(
                f"the library does not know the plural of {self.api_version} {self.kind}, for the "
                f'right to read it\nhint: write resource="{self.kind.lower()}s"'
            )
        return self

    @property
    def group(self) -> str:
        """The API group."""
        return self.api_version.rpartition("/")[0]

    @property
    def plural(self) -> str:
        """The resource, as rights name it."""
        if self.resource is not None:
            return self.resource
        known = registry.find(self.api_version, self.kind)
        return known.plural if known else ""

    def tree(self) -> dict[str, Any]:
        """Return the resource as Knative has it."""
        return written(apiVersion=self.api_version, kind=self.kind, selector=_tree(self.selector))


class ResourceOwner(Value):
    """The kind that owns the objects whose changes become events.

    Fields:
        kind: such as `Deployment`.
        api_version: such as `apps/v1`.

    See https://knative.dev/docs/eventing/sources/apiserversource/
    """

    kind: Annotated[str, MinLen(1)]
    api_version: Annotated[str, MinLen(1)]


class ApiServerEvents(EventSource):
    """An event for each object that is added, changed or deleted.

    It makes a ServiceAccount that may read what is watched, and nothing else.

    Fields:
        resources: the kinds that are watched.
        mode: what an event carries: `Reference`, the object's name (the default), or `Resource`,
            all of it.
        owner: only objects that this kind owns; all by default.
        namespace_selector: labels of the namespaces that are watched, or a `k8s.LabelSelector`,
            an empty one for all; the source's own by default.
        namespace: that of the source, which the rights in all namespaces must name; needed with
            `namespace_selector` unless `service_account` is given.
        service_account: the name of one that exists and may read the resources; by default one of
            the source's name is made.

    Raises:
        InvalidConstructError: several namespaces without the source's own.

    See https://knative.dev/docs/eventing/sources/apiserversource/
    """

    resources: Annotated[Many[WatchedResource], MinLen(1)]
    mode: Literal["Reference", "Resource"] = "Reference"
    owner: ResourceOwner | None = None
    namespace_selector: Labels | k8s.LabelSelector | None = None
    namespace: DnsLabel | None = None
    service_account: DnsSubdomain | None = None

    KIND: ClassVar[str] = "ApiServerSource"

    @model_validator(mode="after")
    def _rights_name_the_namespace(self) -> Self:
        many = self.namespace_selector is not None and self.service_account is None
        if many and self.namespace is None:
            raise ValueError(
                "the right to read in several namespaces names the namespace of the source\n"
                'hint: write namespace="..."'
            )
        return self

    def source(self, metadata: k8s.ObjectMeta, common: dict[str, Any]) -> Part:
        """Return the ApiServerSource."""
        owner, spaces = self.owner, self.namespace_selector
        spec = written(
            resources=[resource.tree() for resource in self.resources],
            mode=self.mode,
            owner=owner and {"apiVersion": owner.api_version, "kind": owner.kind},
            serviceAccountName=self.service_account or metadata.name,
        )
        if spaces is not None:
            spec["namespaceSelector"] = _tree(spaces)
        return knative.ApiServerSource(
            metadata=metadata,
            spec=from_plain(knative.sources_v1.ApiServerSourceSpec, {**spec, **common}),
        )

    def supporting(self, metadata: k8s.ObjectMeta) -> Iterable[Part]:
        """Yield the ServiceAccount and its rights, unless it exists."""
        if self.service_account is not None:
            return
        name = metadata.name or ""
        own = k8s.ObjectMeta(name=name, labels=metadata.labels)
        # The adapter reads the API with this account's token.
        yield k8s.ServiceAccount(metadata=own)
        rules = list(self._rules())
        subject = k8s.Subject(kind="ServiceAccount", name=name, namespace=self.namespace)
        role = k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="Role", name=name)
        if self.namespace_selector is None:
            yield k8s.Role(metadata=own, rules=rules)
            yield k8s.RoleBinding(metadata=own, role_ref=role, subjects=[subject])
            return
        wide = k8s.ObjectMeta(name=f"{self.namespace}-{name}", labels=metadata.labels)
        role.kind, role.name = "ClusterRole", wide.name or ""
        yield k8s.ClusterRole(metadata=wide, rules=rules)
        yield k8s.ClusterRoleBinding(metadata=wide, role_ref=role, subjects=[subject])

    def _rules(self) -> Iterator[k8s.PolicyRule]:
        for group in sorted({resource.group for resource in self.resources}):
            names = sorted({one.plural for one in self.resources if one.group == group})
            yield k8s.PolicyRule(api_groups=[group], resources=names, verbs=_READ)


def _tree(selector: Labels | k8s.LabelSelector | None) -> dict[str, Any]:
    if selector is None:
        return {}
    if isinstance(selector, k8s.LabelSelector):
        return to_plain(selector)
    return {"matchLabels": dict(selector)}
