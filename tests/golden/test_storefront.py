"""The large example: every environment synthesises, and there is nothing to say about it."""

from __future__ import annotations

import pytest

from example_apps import EXAMPLES, rendering
from k8spatterns.loading import Values

STOREFRONT = EXAMPLES / "storefront" / "app.py"
ENVIRONMENTS = ("dev", "staging", "production")


@pytest.mark.parametrize("canary", [0, 20, 100])
@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_every_environment_is_without_findings(environment: str, canary: int) -> None:
    values = Values(settings=[f"environment={environment}", f"canary={canary}"])
    came = rendering(STOREFRONT, values)
    assert not came.findings, came.findings
    assert {document["metadata"].get("namespace") for document in came.documents} >= {
        f"storefront-{environment}",
        "argocd",
    }


def test_it_spans_the_chapters_of_the_guide() -> None:
    groups = {manifest.group for manifest in rendering(STOREFRONT).manifests}
    assert groups >= {
        "",
        "apps",
        "argoproj.io",
        "autoscaling",
        "monitoring.coreos.com",
        "networking.istio.io",
        "networking.k8s.io",
        "security.istio.io",
        "serving.knative.dev",
    }
