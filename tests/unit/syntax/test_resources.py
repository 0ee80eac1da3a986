from __future__ import annotations

import pytest

from k8spatterns.syntax.resources import (
    is_extended,
    is_whole,
    may_be_overcommitted,
    plain_resource,
    quota_resource,
    resource_name,
)


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


@pytest.mark.parametrize(
    "text",
    [
        "pods",
        "requests.storage",
        "count/jobs.batch",
        "requests.hugepages-2Mi",
        "gold.storageclass.storage.k8s.io/requests.storage",
    ],
)
def test_quotas_limit(text: str) -> None:
    assert quota_resource(text) is None


@pytest.mark.parametrize("text", ["storage", "deployments", "a b", "", "/x"])
def test_quotas_do_not_limit(text: str) -> None:
    assert quota_resource(text)


def test_any_resource() -> None:
    assert not any(map(plain_resource, ("storage", "cpu", "pods", "a.b/c", "hugepages-2Mi")))
    assert all(map(plain_resource, ("foo", "", "a b")))


def test_what_is_counted_and_what_is_shared() -> None:
    assert all(map(is_whole, ("pods", "nvidia.com/gpu", "count/jobs.batch")))
    assert not any(map(is_whole, ("cpu", "requests.nvidia.com/gpu", "x.kubernetes.io/y")))
    assert all(map(may_be_overcommitted, ("cpu", "x.kubernetes.io/y")))
    assert not any(map(may_be_overcommitted, ("hugepages-2Mi", "nvidia.com/gpu")))
