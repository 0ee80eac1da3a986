from __future__ import annotations

import pytest

from k8spatterns.api import registry
from k8spatterns.api.versions import FIRST, LAST, Span, dated_kinds, fields_of, kind_span
from k8spatterns.app import KUBERNETES_VERSIONS


def test_the_table_is_about_the_versions_that_an_app_may_target() -> None:
    assert tuple(f"1.{minor}" for minor in range(FIRST, LAST + 1)) == KUBERNETES_VERSIONS


@pytest.mark.parametrize(
    ("api_version", "kind", "since", "until"),
    [
        ("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", 30, LAST),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler", FIRST, 25),
        ("flowcontrol.apiserver.k8s.io/v1", "FlowSchema", 29, LAST),
        ("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 26, 31),
        ("networking.k8s.io/v1", "ServiceCIDR", 33, LAST),
        ("resource.k8s.io/v1", "DeviceClass", 34, LAST),
        ("storage.k8s.io/v1beta1", "CSIStorageCapacity", FIRST, 26),
    ],
)
def test_kinds_that_came_or_went(api_version: str, kind: str, since: int, until: int) -> None:
    assert kind_span(api_version, kind) == Span(since, until)


@pytest.mark.parametrize(
    ("api_version", "kind"),
    [
        ("v1", "Pod"),
        ("apps/v1", "Deployment"),
        ("autoscaling/v2", "HorizontalPodAutoscaler"),
        ("networking.k8s.io/v1", "IngressClass"),
        ("policy/v1beta1", "PodSecurityPolicy"),
        ("example.com/v1", "Pod"),
    ],
)
def test_kinds_that_are_always_there_or_never_are_not_in_the_table(
    api_version: str, kind: str
) -> None:
    assert kind_span(api_version, kind) is None


@pytest.mark.parametrize(
    ("name", "field", "span"),
    [
        ("v1/Container", "restartPolicy", Span(28, LAST)),
        ("v1/Container", "env", None),
        ("v1/PodSpec", "workloadRef", Span(35, 35)),
        ("v1/PodResourceClaim", "source", Span(FIRST, 30)),
        ("v1/LifecycleHandler", "sleep", Span(29, LAST)),
        ("batch/v1/JobSpec", "successPolicy", Span(30, LAST)),
        ("networking.k8s.io/v1/NetworkPolicy", "status", Span(FIRST, 27)),
    ],
)
def test_fields_that_came_or_went(name: str, field: str, span: Span | None) -> None:
    assert fields_of(name)[field].span == span


def test_ways_lead_to_the_fields() -> None:
    assert fields_of("apps/v1/DeploymentSpec")["template"].inner == "v1/PodTemplateSpec"
    properties = fields_of("apiextensions.k8s.io/v1/JSONSchemaProps")["properties"]
    assert properties.mapping
    assert properties.inner == "apiextensions.k8s.io/v1/JSONSchemaProps"
    assert fields_of("v1/ConfigMap") == {}


def test_every_typed_kind_that_the_table_names_exists_in_the_version_of_the_types() -> None:
    typed = [item for item in registry.kinds("k8s") if kind_span(item.api_version, item.kind)]
    assert len(typed) > 10
    for item in typed:
        assert dated_kinds()[item.api_version, item.kind].covers(36), item
