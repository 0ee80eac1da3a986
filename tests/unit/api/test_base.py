from __future__ import annotations

import msgspec
import pytest

from k8spatterns.api import from_plain, k8s, to_plain


def test_what_is_not_set_is_not_written() -> None:
    assert to_plain(k8s.Container(name="app")) == {"name": "app"}


def test_empty_values_that_were_set_are_written() -> None:
    volume = k8s.Volume(name="tmp", empty_dir=k8s.EmptyDirVolumeSource())
    assert to_plain(volume) == {"emptyDir": {}, "name": "tmp"}
    policy = k8s.NetworkPolicySpec(pod_selector=k8s.LabelSelector(match_labels={}), ingress=[])
    assert to_plain(policy) == {"ingress": [], "podSelector": {"matchLabels": {}}}


def test_api_version_and_kind_are_always_written_first() -> None:
    deployment = k8s.Deployment(metadata=k8s.ObjectMeta(name="web"))
    assert list(to_plain(deployment).items()) == [
        ("apiVersion", "apps/v1"),
        ("kind", "Deployment"),
        ("metadata", {"name": "web"}),
    ]


def test_null_reads_as_not_set() -> None:
    tree = {"metadata": {"name": "web", "creationTimestamp": None}, "status": None}
    assert from_plain(k8s.Deployment, tree) == k8s.Deployment(metadata=k8s.ObjectMeta(name="web"))


@pytest.mark.parametrize(
    ("cls", "tree", "message"),
    [
        (
            k8s.Pod,
            {"spec": {"containers": [{"name": "a", "imag": "b"}]}},
            "unknown field `imag` - at `$.spec.containers[0]`",
        ),
        (k8s.Pod, {"spec": {"containers": [{}]}}, "missing required field `name` - at `$.spec."),
        (k8s.Pod, {"kind": "Pods"}, "Invalid enum value 'Pods' - at `$.kind`"),
        (k8s.Service, {"spec": {"type": "External"}}, "Invalid enum value 'External' - at `$.spec"),
        (k8s.PodSpec, {"containers": [], "restartPolicy": "always"}, "at `$.restartPolicy`"),
        (k8s.DeploymentSpec, {"replicas": 2**31}, "<= 2147483647 - at `$.replicas`"),
        (k8s.DeploymentSpec, {"replicas": "3"}, "Expected `int | null`, got `str`"),
        (k8s.DeploymentSpec, {"replicas": True}, "Expected `int | null`, got `bool`"),
        (k8s.ObjectMeta, {"generation": 2**63}, "9223372036854775807 - at `$.generation`"),
        (k8s.ServicePort, {"port": 80, "targetPort": 1.5}, "`int | str | null`, got `float`"),
        (k8s.ConfigMap, {"data": {"a": 1}}, "Expected `str`, got `int` - at `$.data[...]`"),
    ],
)
def test_wrong_values_are_refused_with_their_path(
    cls: type[k8s.Pod], tree: object, message: str
) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        from_plain(cls, tree)
    assert message in str(caught.value)


@pytest.mark.parametrize("value", [80, "http", "25%"])
def test_int_or_string_takes_both(value: int | str) -> None:
    port = from_plain(k8s.ServicePort, {"port": 80, "targetPort": value})
    assert port.target_port == value
    assert to_plain(port) == {"port": 80, "targetPort": value}


@pytest.mark.parametrize("value", ["500m", 1, 0.5])
def test_quantity_takes_text_and_numbers(value: str | float) -> None:
    resources = from_plain(k8s.ResourceRequirements, {"limits": {"cpu": value}})
    assert to_plain(resources) == {"limits": {"cpu": value}}


def test_int32_bounds_are_inclusive() -> None:
    for value in (-(2**31), 2**31 - 1):
        assert from_plain(k8s.PodSpec, {"containers": [], "priority": value}).priority == value


def test_json_names_that_camel_case_would_get_wrong() -> None:
    spec = k8s.PodSpec(containers=[], host_ipc=True, set_hostname_as_fqdn=True)
    assert to_plain(spec) == {"containers": [], "hostIPC": True, "setHostnameAsFQDN": True}
    rule = k8s.PolicyRule(verbs=["get"], non_resource_urls=["/healthz"])
    assert to_plain(rule) == {"nonResourceURLs": ["/healthz"], "verbs": ["get"]}
    peer = k8s.NetworkPolicyIngressRule(from_=[k8s.NetworkPolicyPeer()])
    assert to_plain(peer) == {"from": [{}]}


def test_schemas_of_a_custom_resource_definition_are_recursive() -> None:
    tree = {
        "type": "object",
        "properties": {"port": {"x-kubernetes-int-or-string": True, "not": {"type": "null"}}},
        "additionalProperties": False,
        "items": {"$ref": "#/x"},
        "default": {"any": ["thing", 1]},
    }
    schema = from_plain(k8s.JSONSchemaProps, tree)
    assert schema.properties is not None
    assert schema.properties["port"].x_kubernetes_int_or_string is True
    assert isinstance(schema.items, k8s.JSONSchemaProps)
    assert schema.additional_properties is False
    assert to_plain(schema) == tree


def test_objects_compare_by_value_and_print_what_was_set() -> None:
    port = k8s.ContainerPort(container_port=80)
    assert port == k8s.ContainerPort(container_port=80)
    assert port != k8s.ContainerPort(container_port=81)
    assert repr(port) == "ContainerPort(container_port=80)"


@pytest.mark.parametrize(
    ("cls", "tree", "read"),
    [
        (k8s.Container, {"name": "a", "args": ["x", None]}, {"name": "a", "args": ["x", ""]}),
        (k8s.ObjectMeta, {"labels": {"a": None}}, {"labels": {"a": ""}}),
        (k8s.ResourceRequirements, {"limits": {"cpu": None}}, {"limits": {"cpu": "0"}}),
        (k8s.IngressSpec, {"tls": [None]}, {"tls": [{}]}),
        (
            k8s.JSONSchemaProps,
            {"default": [None], "items": {"required": [None]}},
            {"default": [None], "items": {"required": [""]}},
        ),
    ],
)
def test_null_items_of_built_in_kinds_are_zero_values(
    cls: type[k8s.Container], tree: object, read: object
) -> None:
    assert to_plain(from_plain(cls, tree)) == read


def test_a_null_where_no_zero_value_helps_is_refused_with_its_path() -> None:
    with pytest.raises(msgspec.ValidationError, match=r"got `null` - at `\$\.containers`"):
        from_plain(k8s.PodSpec, {"containers": None, "imagePullSecrets": [None]})
