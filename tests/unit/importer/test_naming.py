from __future__ import annotations

import pytest

from k8spatterns.importer.naming import (
    class_name,
    field_names,
    module_names,
    snake_case,
    version_rank,
    wire_name,
)


@pytest.mark.parametrize(
    ("json_name", "name"),
    [
        ("apiVersion", "api_version"),
        ("hostIP", "host_ip"),
        ("hostIPC", "host_ipc"),
        ("hostIPs", "host_ips"),
        ("podCIDR", "pod_cidr"),
        ("podCIDRs", "pod_cidrs"),
        ("clusterIPs", "cluster_ips"),
        ("externalIPs", "external_ips"),
        ("ipFamilies", "ip_families"),
        ("nonResourceURLs", "non_resource_urls"),
        ("caBundle", "ca_bundle"),
        ("fsType", "fs_type"),
        ("wwids", "wwids"),
        ("targetWWNs", "target_wwns"),
        ("storageMode", "storage_mode"),
        ("setHostnameAsFQDN", "set_hostname_as_fqdn"),
        ("seLinuxOptions", "se_linux_options"),
        ("httpGet", "http_get"),
        ("HTTPGetAction", "http_get_action"),
        ("datasetUUID", "dataset_uuid"),
        ("downwardAPI", "downward_api"),
        ("targetCPUUtilizationPercentage", "target_cpu_utilization_percentage"),
        ("insecureSkipTLSVerify", "insecure_skip_tls_verify"),
        ("openAPIV3Schema", "open_api_v3_schema"),
        ("serverAddressByClientCIDRs", "server_address_by_client_cidrs"),
        ("x-kubernetes-int-or-string", "x_kubernetes_int_or_string"),
        ("$ref", "ref_"),
        ("$schema", "schema_"),
        ("from", "from_"),
        ("continue", "continue_"),
        ("except", "except_"),
        ("not", "not_"),
        ("int", "int_"),
        ("bool", "bool_"),
        ("string", "string"),
        ("self", "self_"),
        ("Port", "port"),
        ("preferIPv6", "prefer_ipv6"),
        ("ipv4Address", "ipv4_address"),
        ("gRPC", "grpc"),
        ("mTLS", "mtls"),
        ("enableOAuth", "enable_oauth"),
        ("http2MaxRequests", "http2_max_requests"),
        ("consecutive5xxErrors", "consecutive5_xx_errors"),
        ("1h", "n1_h"),
        ("snake_case", "snake_case"),
        ("...", "field"),
    ],
)
def test_snake_case(json_name: str, name: str) -> None:
    assert snake_case(json_name) == name


def test_fields_that_would_meet_get_numbers() -> None:
    assert field_names(["fooBar", "foo-bar", "foo_bar", "from", "From"]) == {
        "foo-bar": "foo_bar",
        "fooBar": "foo_bar_2",
        "foo_bar": "foo_bar_3",
        "From": "from_",
        "from": "from_2",
    }


def test_class_names_never_hide_what_a_module_imports() -> None:
    assert class_name("Deployment") == "Deployment"
    assert class_name("Time") == "Time_"
    assert class_name("Resource") == "Resource_"
    assert class_name("None") == "None_"
    assert class_name("3scale") == "N3scale"
    assert class_name("http-route.match") == "HttpRouteMatch"


def test_wire_names_are_those_of_msgspec() -> None:
    names = ["host_ip", "from_", "name"]
    assert [wire_name(name) for name in names] == ["hostIp", "from", "name"]


def test_module_names_take_the_first_label_unless_it_is_shared() -> None:
    assert module_names(
        [
            ("", "v1"),
            ("apps", "v1"),
            ("rbac.authorization.k8s.io", "v1"),
            ("source.toolkit.fluxcd.io", "v1"),
            ("source.example.com", "v1beta2"),
        ]
    ) == {
        ("", "v1"): "core_v1",
        ("apps", "v1"): "apps_v1",
        ("rbac.authorization.k8s.io", "v1"): "rbac_v1",
        ("source.toolkit.fluxcd.io", "v1"): "source_toolkit_v1",
        ("source.example.com", "v1beta2"): "source_example_v1beta2",
    }


def test_stable_and_newer_versions_come_first() -> None:
    versions = ["v1alpha1", "v1", "v2beta1", "v10", "foo", "v2", "v1beta3", "v1beta1"]
    assert sorted(versions, key=version_rank) == [
        "v10",
        "v2",
        "v1",
        "v2beta1",
        "v1beta3",
        "v1beta1",
        "v1alpha1",
        "foo",
    ]
