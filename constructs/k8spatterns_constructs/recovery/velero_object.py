"""`VeleroObject`: what every object has that Velero reads."""

from __future__ import annotations

from collections.abc import Mapping

from k8spatterns.api import k8s
from k8spatterns.construct import Construct
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Duration, Labels, as_go_duration


class VeleroObject(Construct):
    """What every object has that Velero reads.

    Fields:
        name: of the object.
        namespace: where Velero runs, because it looks nowhere else; `velero` by default, whatever
            the namespace of the chart.
        labels, annotations: of the object, beside those of the chart.

    See https://velero.io/docs/main/api-types/
    """

    name: DnsSubdomain
    namespace: DnsLabel = "velero"
    labels: Labels | None = None
    annotations: Annotations | None = None

    def metadata(self) -> k8s.ObjectMeta:
        """Return the metadata of the object."""
        return k8s.ObjectMeta(
            name=self.name,
            namespace=self.namespace,
            labels=plain(self.labels),
            annotations=plain(self.annotations),
        )


def plain(mapping: Mapping[str, str] | None) -> dict[str, str] | None:
    """Return a mapping as the API has it; None for an empty one."""
    return dict(mapping or {}) or None


def go_duration(value: Duration | None) -> str | None:
    """Return a duration as the API has it."""
    return None if value is None else as_go_duration(value)


def name_of(value: VeleroObject | str) -> str:
    """Return the name of an object of the app, or of one that lives outside."""
    return value if isinstance(value, str) else value.name
