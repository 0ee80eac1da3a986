"""What a policy of Karmada applies to: objects by value, and selectors for what lives elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, NamedTuple, Self

from pydantic import AfterValidator, PlainValidator, model_validator

from k8spatterns.api import KubeObject, to_plain
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.api.registry import find
from k8spatterns.construct import Construct
from k8spatterns.raw import RawObject
from k8spatterns.types import DnsLabel, DnsSubdomain
from k8spatterns.value import Value
from k8spatterns_constructs.multicluster.clusters import LabelSelection, label_selector

# Karmada never propagates its own configuration, nor what is in its own namespaces.
_OWN_GROUPS = tuple(f"{group}.karmada.io" for group in ("cluster", "config", "policy", "work"))
_OWN_NAMESPACES = ("karmada-cluster", "karmada-system")
_OWN_PREFIX = "karmada-es-"

# The kinds whose Pods Karmada looks into, for dependencies, images and commands.
WORKLOADS = frozenset(
    {
        ("apps", "DaemonSet"),
        ("apps", "Deployment"),
        ("apps", "ReplicaSet"),
        ("apps", "StatefulSet"),
        ("batch", "CronJob"),
        ("batch", "Job"),
        ("", "Pod"),
    }
)


def _selectable(value: object) -> object:
    if isinstance(value, Construct | KubeObject | RawObject):
        return value
    raise ValueError(
        f"constructs and API objects can be selected, not {value!r}\n"
        'hint: write KarmadaSelector(api_version="v1", kind="Service", name="web") to use a name'
    )


def _not_own(namespace: str) -> str:
    if namespace in _OWN_NAMESPACES or namespace.startswith(_OWN_PREFIX):
        raise ValueError(
            f'Karmada propagates nothing from its own namespace "{namespace}"\n'
            "hint: name the namespace of the application"
        )
    return namespace


def _api_version(text: str) -> str:
    group, slash, version = text.rpartition("/")
    if not version.startswith("v") or (slash and not group) or text.count("/") > 1:
        raise ValueError(f'{text!r} is no API version\nhint: write "apps/v1" or "v1"')
    return text


def _kind(text: str) -> str:
    if not text[:1].isupper() or not text.isalnum():
        raise ValueError(
            f"{text!r} is no kind\nhint: write one kind, such as Deployment; there are no wildcards"
        )
    return text


Selectable = Annotated[Construct | KubeObject | RawObject, PlainValidator(_selectable)]
"""A construct, which stands for every object that it makes, or an API object."""

Namespace = Annotated[DnsLabel, AfterValidator(_not_own)]
"""A namespace that Karmada propagates from."""

ApiVersion = Annotated[str, AfterValidator(_api_version)]
"""Group and version, such as `apps/v1`."""

Kind = Annotated[str, AfterValidator(_kind)]
"""A kind, such as `Deployment`."""


class KarmadaSelector(Value):
    """Objects of one kind that live outside the app, or that many have in common.

    Fields:
        api_version: such as `apps/v1`.
        kind: such as `Deployment`.
        name: one object; every one of the kind by default.
        label_selector: labels of the objects, or a `k8s.LabelSelector`; not beside `name`.
        namespace: of the objects; by default that of the policy, or any for a cluster-wide one.

    Raises:
        InvalidConstructError: both `name` and `label_selector`, a namespace for a kind that has
            none, or a kind that Karmada does not propagate.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    api_version: ApiVersion
    kind: Kind
    name: DnsSubdomain | None = None
    label_selector: LabelSelection | None = None
    namespace: Namespace | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.name is not None and self.label_selector is not None:
            raise ValueError(
                "Karmada ignores labels beside a name\nhint: give name or label_selector"
            )
        if self.namespace is not None and not self.namespaced():
            raise ValueError(f"a {self.kind} has no namespace\nhint: leave namespace out")
        _refuse_own(self.api_version, self.kind)
        return self

    def namespaced(self) -> bool:
        """Say whether the kind lives in namespaces; a kind that nobody knows is taken to."""
        resource = find(self.api_version, self.kind)
        return resource is None or resource.namespaced


class Chosen(NamedTuple):
    """One object that was selected by value.

    Fields:
        api_version, kind, name: which it is.
        namespace: where it says so itself.
        namespaced: whether its kind lives in namespaces.
        tree: the object as it is before its chart completes it.
    """

    api_version: str
    kind: str
    name: str
    namespace: str | None
    namespaced: bool
    tree: dict[str, Any]

    @property
    def is_workload(self) -> bool:
        """Whether Karmada knows the Pods in it."""
        return (self.api_version.rpartition("/")[0], self.kind) in WORKLOADS

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"


def chosen(items: Iterable[Construct | KubeObject | RawObject]) -> list[Chosen]:
    """Return every object of constructs and API objects, each once.

    Raises:
        ValueError: an object has no name, or Karmada does not propagate it.
    """
    found: dict[tuple[str, str, str | None, str], Chosen] = {}
    for item in items:
        for tree in _trees(item):
            one = _chosen(tree)
            found.setdefault((one.api_version, one.kind, one.namespace, one.name), one)
    return list(found.values())


def selector_of(one: Chosen, namespace: str | None) -> policy.OverridePolicySpecResourceSelectors:
    """Return the selector of one object."""
    return policy.OverridePolicySpecResourceSelectors(
        api_version=one.api_version, kind=one.kind, name=one.name, namespace=namespace
    )


def selector_from(
    given: KarmadaSelector, namespace: str | None
) -> policy.OverridePolicySpecResourceSelectors:
    """Return the selector that a user wrote, as the API has it."""
    return policy.OverridePolicySpecResourceSelectors(
        api_version=given.api_version,
        kind=given.kind,
        name=given.name,
        label_selector=label_selector(given.label_selector),
        namespace=namespace,
    )


def _trees(item: Any) -> Iterator[dict[str, Any]]:
    if isinstance(item, KubeObject):
        yield to_plain(item)
    elif isinstance(item, RawObject):
        yield dict(item.tree)
    elif isinstance(item, Construct):
        for part in item.compose():
            yield from _trees(part)
    else:
        raise ValueError(
            f"what {item} brings is not known here\n"
            "hint: select it by KarmadaSelector(api_version=..., kind=..., name=...)"
        )


def _chosen(tree: dict[str, Any]) -> Chosen:
    api_version, kind = str(tree.get("apiVersion")), str(tree.get("kind"))
    metadata = tree.get("metadata") or {}
    _refuse_own(api_version, kind)
    name, namespace = metadata.get("name"), metadata.get("namespace") or None
    if not name:
        raise ValueError(
            f"a {kind} with a generated name can't be selected\n"
            "hint: give it a name, or select its kind by KarmadaSelector(label_selector=...)"
        )
    resource = find(api_version, kind)
    if namespace is not None:
        _not_own(namespace)
    namespaced = resource is None or resource.namespaced
    return Chosen(api_version, kind, name, namespace if namespaced else None, namespaced, tree)


def _refuse_own(api_version: str, kind: str) -> None:
    if api_version.rpartition("/")[0] in _OWN_GROUPS:
        raise ValueError(
            f"Karmada does not propagate its own {kind}\n"
            "hint: leave it out: it stays in the control plane"
        )
