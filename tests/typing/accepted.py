"""What type checkers accept, and what they know of it. Checked, never run."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, assert_type

from hypothesis import strategies as st

from k8spatterns import (
    App,
    AutoscaledService,
    Chart,
    Construct,
    Finding,
    LogShipper,
    Parameters,
    Part,
    Placement,
    RawObject,
    Rendering,
    SidecarDeployment,
    Taint,
    WebService,
    render,
)
from k8spatterns.api import k8s
from k8spatterns.constructs import SidecarDeployment as SameSidecarDeployment
from k8spatterns.testing.strategies import NearlyValid, nearly_valid
from k8spatterns.types import Count, DnsLabel, Labels, Many

app = App(kubernetes="1.36", profile="restricted")
assert_type(app, App)
shop = app.chart("shop", namespace="production", labels={"team": "shop"})
assert_type(shop, Chart)

# `add` returns what it was given, of the same type.
web = shop.add(SidecarDeployment(name="web", image="registry.example.com/web:1.4.2", port=8080))
assert_type(web, SidecarDeployment)
assert_type(web, SameSidecarDeployment)
settings = shop.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"a": "b"}))
assert_type(settings, k8s.ConfigMap)
assert_type(shop.add(RawObject({"apiVersion": "v1", "kind": "Secret"})), RawObject)

# Fields have the types that users know, whatever checks them at run time.
assert_type(web.name, str)
assert_type(web.replicas, int | None)
assert_type(web.labels, Mapping[str, str] | None)
assert_type(web.command, Sequence[str])
assert_type(web.replace(replicas=3), SidecarDeployment)
assert_type(web.waive("K8S-POD-001", because="it is a test"), SidecarDeployment)

# A list of a subclass is fine where a list of the base is wanted.
shippers = [LogShipper(path="/var/log/app"), LogShipper(name="audit", path="/var/log/audit")]
assert_type(shippers, list[LogShipper])
SidecarDeployment(name="web", image="registry.example.com/web:1.4.2", sidecars=shippers)
SidecarDeployment(name="web", image="registry.example.com/web:1.4.2", sidecars=tuple(shippers))

# Constructs refer to each other by value.
AutoscaledService(target=web, min_replicas=3, max_replicas=50, cpu=70)

# Methods that return copies keep the type.
assert_type(Placement().apart(), Placement)
assert_type(Taint(key="gpu", effect="NoSchedule").toleration(), k8s.Toleration)

# API objects are typed to the leaves.
deployment = k8s.Deployment(
    metadata=k8s.ObjectMeta(name="web"),
    spec=k8s.DeploymentSpec(
        selector=k8s.LabelSelector(match_labels={"app": "web"}),
        template=k8s.PodTemplateSpec(
            spec=k8s.PodSpec(containers=[k8s.Container(name="web", image="web:1")])
        ),
    ),
)
assert deployment.spec is not None
assert_type(deployment.spec.replicas, int | None)
assert_type(deployment.spec.template, k8s.PodTemplateSpec)

rendering = render(app)
assert_type(rendering, Rendering)
assert_type(rendering.errors, tuple[Finding, ...])
assert_type(rendering.errors[0].severity, Literal["error", "warning", "info"])
assert_type(rendering.text("kyaml"), str)


class Params(Parameters):
    """Parameters are typed like any model."""

    region: str
    replicas: Count = 2


assert_type(Params(region="eu-west").replicas, int)


class Cache(Construct):
    """A construct of a user's own."""

    name: DnsLabel
    labels: Labels | None = None
    ports: Many[int] = ()

    def compose(self) -> Iterable[Part]:
        """Yield parts of every sort."""
        yield k8s.ConfigMap(metadata=k8s.ObjectMeta(name=self.name))
        yield WebService(name=self.name, image="registry.example.com/cache:3.1.0")
        yield RawObject({"apiVersion": "v1", "kind": "Secret"})


assert_type(shop.add(Cache(name="sessions", ports=[6379])), Cache)

# Strategies have the types of what they make.
assert_type(st.from_type(k8s.Deployment), st.SearchStrategy[k8s.Deployment])
assert_type(st.from_type(SidecarDeployment), st.SearchStrategy[SidecarDeployment])
assert_type(st.builds(LogShipper), st.SearchStrategy[LogShipper])
assert_type(nearly_valid(k8s.Deployment), st.SearchStrategy[NearlyValid])
