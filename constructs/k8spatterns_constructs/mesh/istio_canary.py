"""`IstioCanary`: a new version gets a share of the requests, and step by step all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Self

from k8spatterns.construct import Part
from k8spatterns.refusal import refusal
from k8spatterns.types import Many, PortNumber
from k8spatterns_constructs.mesh.http_actions import Mirror
from k8spatterns_constructs.mesh.http_match import HttpMatch
from k8spatterns_constructs.mesh.http_rule import HttpRule
from k8spatterns_constructs.mesh.mesh_service import HostTarget, SharedService, shared_refusal
from k8spatterns_constructs.mesh.mesh_types import MeshDuration, Percentage, Weight
from k8spatterns_constructs.mesh.retry_policy import RetryPolicy
from k8spatterns_constructs.mesh.route_fields import RouteFields
from k8spatterns_constructs.mesh.route_to import RouteTo
from k8spatterns_constructs.mesh.subset import Subset
from k8spatterns_constructs.workloads.served import ServedWorkload

_ALL = 100


class IstioCanary(RouteFields):
    """A new version of a workload gets a share of the requests, and step by step all of them.

    One value makes the VirtualService, the DestinationRule with a subset for each version, and the
    Service in front of both. The other fields are those of `RouteFields`, `TrafficPolicyFields`
    and `PolicyFields`.

    Fields:
        stable: the version that has run so far: its workload, or a `Subset`.
        canary: the new version: its workload, or a `Subset`.
        weight: percent of the requests that the new version gets; 0 by default.
        host: the Service of both, by value or by name. By default the canary makes one, which
            selects the labels that the Pods of both versions share; with a version outside the app,
            it is the Service of the canary's name.
        always: requests that the new version gets whatever its weight is, such as those of testers
            by a header; none by default.
        http: further rules, each with a match; they and `always` come before the weights. None by
            default.
        mirror: percent of the requests of which the new version gets a copy, too; none by default.
        timeout: until a request must be answered; none by default. `retries` may say it, too.
        retries: how often failures are tried again; Istio's two times by default.
        port: of the Service; needed where it has several.

    Raises:
        InvalidConstructError: a weight beyond 100, versions whose Pods can't be told apart, a
            further rule without a match, copies for a version that gets every request.

    See https://istio.io/latest/docs/tasks/traffic-management/traffic-shifting/
    """

    stable: ServedWorkload | Subset
    canary: ServedWorkload | Subset
    weight: Weight = 0
    host: HostTarget | None = None
    always: Many[HttpMatch] = ()
    http: Many[HttpRule] = ()
    mirror: Percentage | None = None
    timeout: MeshDuration | None = None
    retries: RetryPolicy | None = None
    port: PortNumber | None = None

    def own_refusal(self) -> str | None:
        """Return why the arguments do not fit each other."""
        stable, canary = self._versions()
        if stable.pod_selector() == canary.pod_selector():
            labels = ", ".join(f"{k}: {v}" for k, v in stable.pod_selector().items())
            return (
                f"both versions are the Pods with {labels}\n"
                'hint: give each workload pod_labels={"version": "..."} of its own'
            )
        if self.mirror and self.weight == _ALL:
            return (
                "the new version gets every request, so there is nothing to copy\n"
                "hint: leave mirror out"
            )
        if not all(rule.matches() for rule in self.http):
            return (
                "a rule without a match takes every request, and none is left to share\n"
                "hint: write match=HttpMatch(...) in each rule of a canary"
            )
        return self._time_refusal() or self._service_refusal()

    def _time_refusal(self) -> str | None:
        if self.retries is None or self.timeout is None:
            return None
        if self.retries.timeout is not None:
            return "timeout is said twice\nhint: leave it out here, or in retries"
        return self.retries.too_long_for(self.timeout)

    def _service_refusal(self) -> str | None:
        versions = self._inside()
        return shared_refusal(self.name, versions) if versions else None

    def at(self, percent: int) -> Self:
        """Return a copy of which the new version gets this percentage of the requests.

        Raises:
            InvalidConstructError: it is not 0 to 100.
        """
        return self.replace(weight=percent)

    def plan(self, *percents: int) -> tuple[Self, ...]:
        """Return a copy for each step: `canary.plan(5, 20, 50, 100)`.

        Raises:
            InvalidConstructError: there is no step, or one that is not above the step before.
        """
        rising = all(before < after for before, after in pairwise((self.weight, *percents)))
        if not percents or not rising:
            raise refusal(
                f'IstioCanary("{self.name}").plan',
                f"the steps {', '.join(map(str, percents)) or 'of nothing'} do not rise from "
                f"{self.weight}",
                hint="write such as plan(5, 20, 50, 100)",
                path="percents",
            )
        return tuple(self.at(percent) for percent in percents)

    def target(self) -> HostTarget:
        """Return the Service of both versions."""
        if self.host is not None:
            return self.host
        return self.shared_service() or self.name

    def shared_service(self) -> SharedService | None:
        """Return the Service that the canary makes; None where it is told one."""
        versions = self._inside()
        if not versions:
            return None
        return SharedService(
            name=self.name, of=versions, labels=self.labels, annotations=self.annotations
        )

    def _inside(self) -> tuple[ServedWorkload, ...]:
        """Return the workloads of a Service that must be made; none where it is there already."""
        versions = tuple(subset.of for subset in self._versions() if subset.of is not None)
        needed = self.host is None and len(versions) == len(self._versions())
        return versions if needed else ()

    @staticmethod
    def _subset(version: ServedWorkload | Subset) -> Subset:
        return version if isinstance(version, Subset) else Subset(of=version)

    def _versions(self) -> tuple[Subset, Subset]:
        return self._subset(self.stable), self._subset(self.canary)

    def http_rules(self) -> tuple[HttpRule, ...]:
        """Return the rules: those with a match first, then the weights."""
        stable, canary = self._versions()
        shares = [
            RouteTo(subset=stable, weight=_ALL - self.weight, port=self.port),
            RouteTo(subset=canary, weight=self.weight, port=self.port),
        ]
        copies = [
            Mirror(to=RouteTo(subset=canary, port=self.port), percentage=percent)
            for percent in (self.mirror,)
            if percent
        ]
        weighted = HttpRule(to=shares, mirrors=copies, timeout=self.timeout, retries=self.retries)
        return (*self._first(canary), *self.http, weighted)

    def _first(self, canary: Subset) -> Iterator[HttpRule]:
        if self.always:
            yield HttpRule(
                match=self.always,
                to=RouteTo(subset=canary, port=self.port),
                timeout=self.timeout,
                retries=self.retries,
            )

    def listed_subsets(self) -> Iterator[Subset]:
        """Yield the subsets, as often as they are named."""
        yield from self._versions()
        yield from super().listed_subsets()

    def compose(self) -> Iterable[Part]:
        """Yield the Service, the DestinationRule and the VirtualService."""
        service = self.shared_service()
        if service is not None:
            yield service
        yield from super().compose()
