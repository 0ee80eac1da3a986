"""Rules for Events, of the core group and of events.k8s.io."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, mapping, text, whole
from k8spatterns.syntax.names import label_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

EVENT = ("", "Event")
NEW_EVENT = ("events.k8s.io", "Event")
_LONGEST = {"reportingInstance": 128, "action": 128, "reason": 128, "message": 1024}
# What the older API, in whose words the server speaks, calls the fields of the newer one.
_OLD = {"message": "note", "involvedObject": "regarding", "reportingController": None}
_CLUSTER = ("", "default", "kube-system")


@object_rule("K8S-EVENT-001", kinds=[EVENT, NEW_EVENT])
def event_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An Event is in the namespace of its object, and says who reports what."""
    tree = manifest.tree
    about = mapping(_field(manifest, "involvedObject")).get("namespace")
    path = "involvedObject.namespace"
    if tree.get("eventTime") is not None:
        if not about and manifest.namespace not in _CLUSTER:
            yield Problem("the object's namespace is that of the Event", path)
        yield from _reported(manifest)
    elif about and manifest.namespace and about != manifest.namespace:
        yield Problem(f"the Event must be in the namespace {about}", path)
    elif not about and manifest.namespace not in ("", "default"):
        yield Problem("the object's namespace is that of the Event", path)


def _field(manifest: Manifest, name: str) -> object:
    """Return a field by its name in the core group."""
    if manifest.group == "events.k8s.io":
        return manifest.tree.get(_OLD.get(name) or name)
    return manifest.tree.get("reportingComponent" if name == "reportingController" else name)


def _reported(manifest: Manifest) -> Iterator[Problem]:
    controller = text(_field(manifest, "reportingController"))
    if not controller:
        yield Problem("reportingController is missing", "reportingController")
    yield from checked(label_key, controller or None, "reportingController")
    for field, most in _LONGEST.items():
        value = text(_field(manifest, field))
        if not value and field != "message":
            yield Problem(f"{field} is missing", field)
        if len(value.encode(errors="surrogatepass")) > most:
            yield Problem(f"{field} has more than {most} characters", field)


_UNSET = {
    "deprecatedFirstTimestamp": "firstTimestamp",
    "deprecatedLastTimestamp": "lastTimestamp",
    "deprecatedCount": "count",
    "deprecatedSource": "source",
}


@object_rule("K8S-EVENT-002", kinds=[NEW_EVENT])
def new_event_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An Event of events.k8s.io has its time and type, and none of the old fields."""
    tree = manifest.tree
    if tree.get("eventTime") is None:
        yield Problem("eventTime is missing", "eventTime")
    if tree.get("type") not in ("Normal", "Warning"):
        yield Problem("the type of an Event is Normal or Warning", "type")
    for field, path in _UNSET.items():
        if tree.get(field) not in (None, 0, {}):
            yield Problem(f"{field} must not be set", path, "leave it out")
    if isinstance(tree.get("series"), dict):
        yield from _series(tree["series"])


def _series(series: Tree) -> Iterator[Problem]:
    count = whole(series.get("count")) or 0
    if count < 2:  # noqa: PLR2004 - one is no series
        yield Problem(f"a series has at least 2, not {count}", "series.count")
    if series.get("lastObservedTime") is None:
        yield Problem("lastObservedTime is missing", "series.lastObservedTime")
