"""What the shop renders to, object by object."""

import pytest

from k8spatterns import LoadError
from k8spatterns.testing import FixtureApp, Rendered


def test_the_service_reaches_the_shop(rendered: Rendered) -> None:
    service = rendered.one("Service", "web")
    assert service["spec.ports[http].targetPort"] == "http"
    assert rendered.one("Deployment", "web").containers["web"]["ports[http].containerPort"] == 8080


@pytest.mark.parameters(environment="production", replicas=4)
def test_production_scales_from_what_was_asked(rendered: Rendered) -> None:
    scaler = rendered.one("HorizontalPodAutoscaler", "web", namespace="shop-production")
    assert scaler["spec.minReplicas"] == 4
    assert scaler["spec.maxReplicas"] == 12


@pytest.mark.parametrize("environment", ["staging", "production"])
def test_every_object_is_in_the_namespace_of_its_environment(
    app: FixtureApp, environment: str
) -> None:
    objects = app.render(environment=environment).all()
    assert objects
    assert {each.namespace for each in objects} == {f"shop-{environment}"}


def test_a_single_replica_is_refused(app: FixtureApp) -> None:
    with pytest.raises(LoadError, match="replicas"):
        app.render(replicas=1)


@pytest.mark.parameters("values/production.yaml")
def test_production_renders_what_was_reviewed(rendered: Rendered) -> None:
    rendered.matches_golden("production.yaml")


def test_staging_renders_what_was_reviewed(rendered: Rendered) -> None:
    rendered.matches_golden("staging.yaml")
