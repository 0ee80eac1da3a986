from __future__ import annotations

import pytest

from k8spatterns.syntax.resources import is_extended, resource_name


@pytest.mark.parametrize(
    "text",
    [
        "cpu",
        "memory",
        "ephemeral-storage",
        "hugepages-2Mi",
        "hugepages-1Gi",
        "nvidia.com/gpu",
        "example.kubernetes.io/x",
    ],
)
def test_containers_may_request(text: str) -> None:
    assert resource_name(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gpu", "device's name with a domain"),
        ("storage", "not a resource of containers"),
        ("hugepages-", "must start and end with"),
        ("hugepages-big", "page size"),
        ("hugepages-100m", "page size"),
        ("requests.example.com/foo", "ResourceQuota"),
        ("a b/c", "not allowed"),
        ("a" * 250 + "/gpu", "too long"),
        ("", "must not be empty"),
    ],
)
def test_containers_may_not_request(text: str, told: str) -> None:
    refusal = resource_name(text)
    assert refusal is not None
    assert told in refusal


def test_extended_resources_are_those_of_device_plugins() -> None:
    assert is_extended("nvidia.com/gpu")
    assert not is_extended("cpu")
    assert not is_extended("example.kubernetes.io/x")
