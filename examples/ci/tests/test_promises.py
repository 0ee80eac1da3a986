"""What holds of the shop, whatever its parameters are."""

from k8spatterns.testing import (
    Rendered,
    deterministic,
    given_app,
    images_pinned,
    immutable_fields,
    no_error_findings,
    nothing_deleted_when_only_the_image_changes,
    owner_label,
    requests_set,
    service_selectors_hit_pods,
    synthesises,
)


def nothing_runs_alone(rendered: Rendered) -> None:
    """Every Deployment has two Pods at least, by itself or by what scales it."""
    scaled = {
        scaler["spec.scaleTargetRef.name"]: scaler["spec.minReplicas"]
        for scaler in rendered.all("HorizontalPodAutoscaler")
    }
    for deployment in rendered.all("Deployment"):
        assert deployment.get("spec.replicas", scaled.get(deployment.name, 1)) >= 2


test_promises = given_app(
    "app.py",
    synthesises,
    no_error_findings,
    deterministic,
    images_pinned,
    requests_set,
    owner_label("team"),
    service_selectors_hit_pods,
    immutable_fields,
    nothing_deleted_when_only_the_image_changes,
    nothing_runs_alone,
    same=["environment"],
)
