"""An operator of Kubebuilder's with its own kind, and one of Kopf's for two namespaces."""

from typing import Annotated

from annotated_types import Ge

from k8spatterns import (
    App,
    CustomResource,
    OperatorDeployment,
    OperatorMetrics,
    OperatorWebhook,
)
from k8spatterns.api import k8s


class Website(CustomResource, group="web.example.com", version="v1", status=True):
    """A web site."""

    image: str
    replicas: Annotated[int, Ge(1)] = 1


app = App(external=["ServiceAccount/monitoring/prometheus-k8s"])
operators = app.chart("operators", namespace="operators")

operators.add(
    OperatorDeployment(
        name="website-operator",
        namespace="operators",
        image="registry.example.com/website-operator:1.4.2",
        replicas=2,
        lease="5d5b2ba0.example.com",
        watches=[Website],
        owns=[k8s.Deployment, k8s.Service],
        reads=[k8s.ConfigMap],
        crds=[Website],
        metrics=OperatorMetrics(scraper="monitoring/prometheus-k8s"),
        webhooks=[OperatorWebhook(type="validating", of=[Website])],
    )
)
operators.add(
    OperatorDeployment(
        name="website-backup",
        namespace="operators",
        framework="kopf",
        image="registry.example.com/website-backup:0.3.0",
        args=["/src/handlers.py"],
        namespaces=["shop", "blog"],
        watches=[Website],
        owns=[k8s.Job],
    )
)
