"""Rules for Knative's events: filters of Triggers, where events go, and how they are sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, only_one
from k8spatterns.rules.values import items, join, mapping, set_fields, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

TRIGGER = ("eventing.knative.dev", "Trigger")
BROKER = ("eventing.knative.dev", "Broker")
SUBSCRIPTION = ("messaging.knative.dev", "Subscription")
PING = ("sources.knative.dev", "PingSource")
_DESTINATIONS: dict[tuple[str, str], tuple[str, ...]] = {
    TRIGGER: ("subscriber",),
    SUBSCRIPTION: ("subscriber", "reply"),
    PING: ("sink",),
    ("sources.knative.dev", "ApiServerSource"): ("sink",),
    ("sources.knative.dev", "ContainerSource"): ("sink",),
    ("sources.knative.dev", "SinkBinding"): ("sink",),
    ("flows.knative.dev", "Sequence"): ("reply",),
    ("flows.knative.dev", "Parallel"): ("reply",),
}
_NEEDED = ("sink", "subscriber")
_SENT = (
    TRIGGER,
    BROKER,
    SUBSCRIPTION,
    ("messaging.knative.dev", "Channel"),
    ("messaging.knative.dev", "InMemoryChannel"),
)
_WORDS = "abcdefghijklmnopqrstuvwxyz"
_DIALECTS = ("exact", "prefix", "suffix", "all", "any", "not", "cesql")
_OF_TEXTS = ("exact", "prefix", "suffix")
_BACKOFFS = ("linear", "exponential")
_INJECTION = "eventing.knative.dev/injection"
_DEPENDENCY = "knative.dev/dependency"


@object_rule("K8S-KN-012", kinds=[TRIGGER], webhook=True)
def filter_refused(manifest: Manifest) -> Iterator[Problem]:
    """A Trigger names its broker, and filters by attributes that events can have."""
    spec = spec_of(manifest.tree)
    if not text(spec.get("broker")):
        yield Problem("the broker is missing", "spec.broker", "write its name, such as default")
    for name in chained(spec, "filter", "attributes"):
        yield from _attribute(str(name), "spec.filter.attributes")
    yield from _filters(spec, "filters", "spec")
    annotations = mapping(manifest.metadata.get("annotations"))
    value = annotations.get(_INJECTION)
    if isinstance(value, str) and value not in {"enabled", "disabled"}:
        path = f"metadata.annotations[{_INJECTION}]"
        yield Problem(f"{shown(value)} is neither enabled nor disabled", path)
    if _DEPENDENCY in annotations:
        yield from _dependency(text(annotations[_DEPENDENCY]), manifest.namespace)


def _filters(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    for index, each in items(tree, field):
        yield from _filter(each, f"{path}.{field}[{index}]")


def _filter(tree: Tree, path: str) -> Iterator[Problem]:
    written = set_fields(tree, _DIALECTS)
    if len(written) > 1:
        message = f"a filter says one thing, and this one has {join(written)}"
        yield Problem(message, path, "write each as a filter of its own, below all: or any:")
    for dialect in _OF_TEXTS:
        for name in mapping(tree.get(dialect)):
            yield from _attribute(str(name), f"{path}.{dialect}")
    for dialect in ("all", "any"):
        yield from _filters(tree, dialect, path)
    if isinstance(tree.get("not"), dict):
        yield from _filter(tree["not"], f"{path}.not")


def _attribute(name: str, path: str) -> Iterator[Problem]:
    if not name or name[0] not in _WORDS or name.strip(f"{_WORDS}0123456789"):
        message = f"{shown(name)} is no attribute of an event"
        yield Problem(
            message, path, "an attribute has lower-case letters and digits, a letter first"
        )


def _dependency(value: str, namespace: str) -> Iterator[Problem]:
    from json import JSONDecodeError, loads

    path = f"metadata.annotations[{_DEPENDENCY}]"
    hint = "write JSON with apiVersion, kind and name"
    try:
        reference = loads(value)
    except (JSONDecodeError, RecursionError):
        reference = None
    if not isinstance(reference, dict):
        yield Problem("the annotation is no reference to an object", path, hint)
        return
    missing = [field for field in ("apiVersion", "kind", "name") if not reference.get(field)]
    if missing:
        yield Problem(f"{join(missing)} is missing in the annotation", path, hint)
    elsewhere = reference.get("namespace")
    if elsewhere and namespace and elsewhere != namespace:
        yield Problem("what a Trigger depends on is in its own Namespace", path)


@object_rule("K8S-KN-013", kinds=_DESTINATIONS, needs=(*_NEEDED, "reply"), webhook=True)
def destination_unclear(manifest: Manifest) -> Iterator[Problem]:
    """Events go to an object, or to an address."""
    spec = spec_of(manifest.tree)
    for field in _DESTINATIONS[manifest.group, manifest.kind]:
        if isinstance(spec.get(field), dict):
            needed = field in _NEEDED and manifest.kind != "Subscription"
            yield from _destination(spec[field], f"spec.{field}", needed=needed)


@object_rule("K8S-KN-014", kinds=_SENT, needs=("delivery",), webhook=True)
def delivery_refused(manifest: Manifest) -> Iterator[Problem]:
    """What is not delivered is sent again in times that Knative can read."""
    from k8spatterns.syntax.iso_duration import iso_duration

    delivery = mapping(spec_of(manifest.tree).get("delivery"))
    retry, policy = whole(delivery.get("retry")), delivery.get("backoffPolicy")
    if retry is not None and retry < 0:
        yield Problem(f"{retry} is less than 0", "spec.delivery.retry")
    if policy is not None and policy not in _BACKOFFS:
        message = f"{shown(text(policy))} is none of {join(_BACKOFFS)}"
        yield Problem(message, "spec.delivery.backoffPolicy")
    for field in ("backoffDelay", "timeout", "retryAfterMax"):
        value = delivery.get(field)
        if isinstance(value, str) and (refusal := iso_duration(value)):
            yield Problem(refusal, f"spec.delivery.{field}")
    sink = delivery.get("deadLetterSink")
    if isinstance(sink, dict):
        yield from _destination(sink, "spec.delivery.deadLetterSink", needed=True)


def _destination(tree: Tree, path: str, *, needed: bool) -> Iterator[Problem]:
    from urllib.parse import urlsplit

    reference, uri = tree.get("ref"), text(tree.get("uri"))
    try:
        parts = urlsplit(uri)
    except ValueError:
        yield Problem(f"{shown(uri)} is no URL", f"{path}.uri")
        return
    if reference is None and not uri:
        if needed:
            yield Problem("there is neither ref nor uri", path, "write ref: or uri:")
    elif reference is None and not (parts.scheme and parts.netloc):
        hint = "write scheme and host, or a ref whose address it starts from"
        yield Problem(f"{shown(uri)} is relative to nothing", f"{path}.uri", hint)
    elif reference is not None and parts.scheme:
        message = "an absolute URL leaves nothing to the ref"
        yield Problem(message, f"{path}.uri", "keep one of them, or write a path")
    if isinstance(reference, dict) and not uri:
        version = "apiVersion" if not reference.get("group") else "group"
        for field in ("kind", "name", version):
            if not text(reference.get(field)):
                yield Problem(f"{field} is missing", f"{path}.ref.{field}")


@object_rule("K8S-KN-015", kinds=[SUBSCRIPTION], webhook=True)
def subscription_without_ends(manifest: Manifest) -> Iterator[Problem]:
    """A Subscription has a channel, and somebody who gets its events."""
    spec = spec_of(manifest.tree)
    if not any(mapping(spec.get("channel")).values()):
        yield Problem("the channel is missing", "spec.channel", "name a Channel")
    if not any(mapping(spec.get(field)) for field in ("subscriber", "reply")):
        message = "there is neither a subscriber nor a reply"
        yield Problem(message, "spec.subscriber", "write where the events go")


@object_rule("K8S-KN-016", kinds=[PING], needs=("schedule", "data", "dataBase64"), webhook=True)
def ping_refused(manifest: Manifest) -> Iterator[Problem]:
    """A PingSource sends one kind of data, at times of a schedule with fields."""
    spec = spec_of(manifest.tree)
    if "@every" in text(spec.get("schedule")):
        hint = "write five fields, such as */5 * * * *"
        yield Problem("a PingSource does not know @every", "spec.schedule", hint)
    written = {field: spec[field] for field in ("data", "dataBase64") if text(spec.get(field))}
    yield from only_one(written, ("data", "dataBase64"), "spec", needed=False)
    if len(written) == 1:
        field, value = next(iter(written.items()))
        yield from _data(field, value, is_json=spec.get("contentType") == "application/json")


def _data(field: str, value: str, *, is_json: bool) -> Iterator[Problem]:
    from base64 import b64decode
    from json import loads

    try:
        sent = b64decode("".join(value.split()), validate=True) if field == "dataBase64" else value
    except ValueError:
        yield Problem("the data is not in Base64", f"spec.{field}")
        return
    try:
        found = loads(sent) if is_json else {}
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        message = "the data is no object in JSON, as contentType says it is"
        yield Problem(message, f"spec.{field}", 'write JSON, such as {"message": "hello"}')
