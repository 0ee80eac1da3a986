"""A shop for two environments, with the tests that a team would have of it."""

from typing import Literal

from pydantic import Field

from k8spatterns import App, AutoscaledService, Parameters, Resources, WebService
from k8spatterns.types import ImageRef


class Inputs(Parameters):
    """What `--set`, a values file or Argo CD may say."""

    environment: Literal["staging", "production"] = "staging"
    """Where it runs."""

    image: ImageRef = "registry.example.com/shop:1.4.2"
    """What it runs."""

    replicas: int = Field(default=2, ge=2, le=20)
    """How many Pods there are at least."""

    autoscaled: bool = True
    """Whether more Pods are started under load."""


def app(inputs: Inputs) -> App:
    """Return the shop of an environment."""
    shop = App()
    chart = shop.chart("shop", namespace=f"shop-{inputs.environment}", labels={"team": "shop"})
    web = chart.add(
        WebService(
            name="web",
            image=inputs.image,
            port=8080,
            replicas=None if inputs.autoscaled else inputs.replicas,
            pod_labels={"team": "shop"},
            resources=Resources(
                requests={"cpu": "100m", "memory": "128Mi"}, limits={"memory": "128Mi"}
            ),
        )
    )
    if inputs.autoscaled:
        chart.add(
            AutoscaledService(
                target=web, min_replicas=inputs.replicas, max_replicas=3 * inputs.replicas, cpu=70
            )
        )
    return shop
