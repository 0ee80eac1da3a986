"""`App`: everything that one run synthesises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from k8spatterns.chart import Chart
from k8spatterns.errors import UsageError
from k8spatterns.origin import calling_origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.waiver import Waiver

Profile = Literal["default", "restricted", "relaxed"]

KUBERNETES_VERSIONS = tuple(f"1.{minor}" for minor in range(25, 38))
DEFAULT_KUBERNETES = "1.36"


class App:
    """Everything that one run synthesises: charts, and what holds for all of them.

    Fields:
        kubernetes: the minor version of the target clusters, `1.25` to `1.37`; by default `1.36`,
            and in Argo CD that of the cluster.
        profile: how strict the checks are: `default`, `restricted` (warnings about security and
            availability are errors), `relaxed` (only what the API server would refuse).
        external: objects that live outside the app and may be referred to, as `Kind/name` or
            `Kind/namespace/name`.
        waivers: findings that are accepted anywhere in the app, each with its reason.

    Raises:
        UsageError: a version or profile that is not supported, or two charts of one name.
    """

    def __init__(
        self,
        *,
        kubernetes: str | None = None,
        profile: Profile = "default",
        external: Iterable[str] = (),
        waivers: Iterable[Waiver] = (),
    ) -> None:
        self.kubernetes = checked_version(kubernetes or DEFAULT_KUBERNETES)
        self.names_version = kubernetes is not None
        self.profile: Profile = checked_profile(profile)
        self.external = frozenset(map(checked_external, external))
        self.waivers = tuple(waivers)
        self.origin = calling_origin()
        self.charts: dict[str, Chart] = {}

    def chart(  # noqa: PLR0913 - each is a keyword that users know
        self,
        name: str,
        *,
        namespace: str | None = None,
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        name_prefix: str = "",
        name_suffix: str = "",
        standard_labels: bool = True,
    ) -> Chart:
        """Make a chart of this app; its arguments are those of `Chart`.

        Raises:
            UsageError: the app has a chart of this name.
        """
        if name in self.charts:
            raise UsageError(
                f"the app has a chart {name!r} already, made at {self.charts[name].origin}; "
                "add to that one, or choose another name"
            )
        chart = self.charts[name] = Chart(
            name,
            namespace=namespace,
            labels=labels,
            annotations=annotations,
            name_prefix=name_prefix,
            name_suffix=name_suffix,
            standard_labels=standard_labels,
        )
        return chart

    def __repr__(self) -> str:
        return f"App(kubernetes={self.kubernetes!r}, charts={list(self.charts)!r})"


def checked_version(version: str) -> str:
    """Return the minor version, or raise a `UsageError` that names the supported ones."""
    minor = version.removeprefix("v")
    if minor not in KUBERNETES_VERSIONS:
        first, last = KUBERNETES_VERSIONS[0], KUBERNETES_VERSIONS[-1]
        raise UsageError(f"Kubernetes {version!r} is not supported; write {first} to {last}")
    return minor


def checked_profile(profile: str) -> Profile:
    """Return the profile, or raise a `UsageError` that names the ones there are."""
    if profile in ("default", "restricted", "relaxed"):
        return profile  # type: ignore[return-value]
    raise UsageError(f"there is no profile {profile!r}; write default, restricted or relaxed")


def checked_external(text: str) -> str:
    """Return the name of an object outside of the app, or raise a `UsageError`."""
    if text.count("/") not in (1, 2):
        raise UsageError(f"{text!r} names no object; write Kind/name or Kind/namespace/name")
    return text
