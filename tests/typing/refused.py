"""What type checkers refuse: each such line is marked, and a mark in excess is an error itself.

Checked, never run.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import k8spatterns
from k8spatterns import (
    App,
    AutoscaledService,
    Construct,
    LogShipper,
    Parameters,
    SidecarDeployment,
    WebService,
    render,
)
from k8spatterns.api import k8s
from k8spatterns.types import Count, DnsLabel

assert k8spatterns.LogShiper  # type: ignore[attr-defined]

app = App()
shop = app.chart("shop", namespace="production")
web = WebService(name="web", image="registry.example.com/web:1.4.2")

# A wrong type, a wrong name, a missing field.
SidecarDeployment(name="x", image="y", replicas="three")  # type: ignore[arg-type]
SidecarDeployment(name="x", image="y", replica=3)  # type: ignore[call-arg]
SidecarDeployment(name="x")  # type: ignore[call-arg]
SidecarDeployment("x", "y")  # type: ignore[arg-type, call-arg]
SidecarDeployment(name="x", image="y", sidecars=[web])  # type: ignore[list-item]
SidecarDeployment(name="x", image="y", sidecars=LogShipper(path="/l"))  # type: ignore[arg-type]
SidecarDeployment(name="x", image="y", image_pull_policy="always")  # type: ignore[arg-type]
SidecarDeployment(name="x", image="y", env={"A": ["b"]})  # type: ignore[dict-item]
AutoscaledService(target="web", min_replicas=1, max_replicas=2, cpu=70)  # type: ignore[arg-type]

# A wrong argument of the app or a chart.
App(profile="strict")  # type: ignore[arg-type]
App(version="1.36")  # type: ignore[call-arg]
app.chart(namespace="production")  # type: ignore[call-arg]
shop.add({"kind": "ConfigMap"})  # type: ignore[type-var]
shop.add("web")  # type: ignore[type-var]
render(shop)  # type: ignore[arg-type]
render(app).text("toml")  # type: ignore[arg-type]

# API objects: names and types to the leaves.
k8s.Deploymnt()  # type: ignore[attr-defined]
k8s.ConfigMap(metadata=k8s.ObjectMeta(name=1))  # type: ignore[arg-type]
k8s.Container(name="web", imagePullPolicy="Always")  # type: ignore[call-arg]
k8s.Container(name="web", image_pull_policy="always")  # type: ignore[arg-type]
k8s.ServicePort(port="http")  # type: ignore[arg-type]


class Params(Parameters):
    """Parameters are typed like any model."""

    replicas: Count


Params(replicas="two")  # type: ignore[arg-type]


class Cache(Construct):
    """A construct of a user's own is as strict as those of the library."""

    name: DnsLabel


Cache(name=3)  # type: ignore[arg-type]
Cache(title="sessions")  # type: ignore[call-arg]
