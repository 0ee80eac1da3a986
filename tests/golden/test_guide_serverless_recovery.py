"""The guide's faults in its Knative and Velero examples can't be written, or are errors."""

from __future__ import annotations

import pytest

from k8spatterns import InvalidConstructError, KnativeScaling, KnativeService, VeleroBackup
from k8spatterns.api import knative
from tests.support.checking import check_yaml

# As the guide has it, but for names.
KNATIVE = """
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello-world
spec:
  template:
    spec:
      containers:
        - name: hello-world
          image: registry.example.com/hello:1.0.0
          annotations:
            autoscaling.knative.dev/minScale: "0"
"""
VELERO = """
apiVersion: velero.io/v1
kind: Backup
metadata:
  name: daily-app-backup
  namespace: velero
spec:
  schedule: "0 2 * * *"
"""


def test_fault_5_annotations_in_a_container_are_errors_with_the_right_place() -> None:
    found = [finding for finding in check_yaml(KNATIVE) if finding.code == "K8S-KN-001"]
    assert [finding.severity for finding in found] == ["error"]
    assert found[0].path == "spec.template.spec.containers[0].annotations"
    assert "spec.template.metadata.annotations" in found[0].hint


def test_fault_5_a_container_has_no_annotations() -> None:
    with pytest.raises(TypeError, match="annotations"):
        knative.serving_v1.RevisionSpecContainers(
            annotations={"autoscaling.knative.dev/minScale": "0"}  # type: ignore[call-arg]
        )


@pytest.mark.parametrize("field", ["annotations", "pod_annotations"])
def test_fault_5_annotations_of_the_autoscaler_are_refused_at_the_line(field: str) -> None:
    given = {field: {"autoscaling.knative.dev/minScale": "0"}}
    with pytest.raises(InvalidConstructError, match="KnativeScaling") as caught:
        KnativeService(name="hello", image="hello:1", **given)  # type: ignore[arg-type]
    assert caught.value.findings[0].origin is not None
    assert caught.value.findings[0].origin.file == __file__


def test_fault_5_scaling_stands_on_the_revision() -> None:
    made = KnativeService(name="hello", image="hello:1", scaling=KnativeScaling(min_scale=0))
    spec = made.controller_object().spec
    assert spec is not None
    assert spec.template is not None
    assert spec.template.metadata is not None
    assert spec.template.metadata.annotations == {"autoscaling.knative.dev/min-scale": "0"}


def test_fault_6_a_backup_has_no_schedule() -> None:
    with pytest.raises(InvalidConstructError, match="VeleroSchedule makes them") as caught:
        VeleroBackup(name="daily", schedule="0 2 * * *")  # type: ignore[call-arg]
    (finding,) = caught.value.findings
    assert finding.code == "K8S-ARG-002"
    assert finding.path == "schedule"
    assert finding.origin is not None
    assert finding.origin.file == __file__


def test_fault_6_a_backup_that_is_read_with_a_schedule_is_an_error() -> None:
    errors = [finding for finding in check_yaml(VELERO) if finding.severity == "error"]
    assert [finding.path for finding in errors] == ["spec.schedule"]
