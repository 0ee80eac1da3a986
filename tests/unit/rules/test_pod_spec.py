from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.pod_cases import Case, check, errors, pod, template

C = "spec.containers[0]"
REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution"
Fields = dict[str, Any]


def own(code: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about the spec of a Pod."""
    return Case(code, f"spec.{path}", refused, accepted)


def context(code: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about the security context of a container."""
    trees = [{"container": {"securityContext": tree}} for tree in (refused, accepted)]
    return Case(code, f"{C}.securityContext.{path}".rstrip("."), trees[0], trees[1])


def toleration(path: str, refused: Fields, accepted: Fields, code: str = "K8S-SCHED-002") -> Case:
    return own(code, f"tolerations[0].{path}", {"tolerations": [refused]},
               {"tolerations": [accepted]})  # fmt: skip


def nodes(path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about a term of required node affinity."""
    trees = [{"affinity": {"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": [tree]}}}}
             for tree in (refused, accepted)]  # fmt: skip
    where = f"affinity.nodeAffinity.{REQUIRED}.nodeSelectorTerms[0].{path}"
    return own("K8S-SCHED-006", where, trees[0], trees[1])


def pods(code: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about a term of Pod affinity."""
    trees = [{"affinity": {"podAffinity": {REQUIRED: [{"topologyKey": "a", **tree}]}}}
             for tree in (refused, accepted)]  # fmt: skip
    return own(code, f"affinity.podAffinity.{REQUIRED}[0]{path}", trees[0], trees[1])


def spread(code: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about a spread constraint."""
    base = {"maxSkew": 1, "topologyKey": "a", "whenUnsatisfiable": "DoNotSchedule"}
    trees = [{"topologySpreadConstraints": [{**base, **tree}]} for tree in (refused, accepted)]
    return own(code, f"topologySpreadConstraints[0].{path}", trees[0], trees[1])


def expressions(**expression: Any) -> Fields:
    return {"matchExpressions": [{"key": "a", **expression}]}


def named(**field: Any) -> Fields:
    return {"matchFields": [{"key": "metadata.name", **field}]}


def dns(path: str, refused: Fields, accepted: Fields) -> Case:
    return own("K8S-NET-003", f"dnsConfig.{path}", {"dnsConfig": refused}, {"dnsConfig": accepted})


SELECTOR = {"labelSelector": {"matchLabels": {"a": "b"}}}
LOCAL = {"type": "Localhost"}
HOST = {"windowsOptions": {"hostProcess": True}}

CASES = [
    toleration("key", {"key": "a b"}, {"key": "a/b"}),
    toleration("operator", {"key": "a", "value": "b c"}, {"key": "a", "value": "b"}),
    toleration("operator", {"value": "b"}, {"operator": "Exists"}),
    toleration("operator", {"key": "a", "operator": "Gt", "value": "1"}, {"key": "a"}),
    toleration("operator", {"key": "a", "operator": "Exists", "value": "1"}, {"key": "a"}),
    toleration("effect", {"key": "a", "tolerationSeconds": 1},
               {"key": "a", "effect": "NoExecute", "tolerationSeconds": -1}, "K8S-SCHED-001"),
    own("K8S-SCHED-003", "nodeSelector", {"nodeSelector": {"a": "b c"}},
        {"nodeSelector": {"a": ""}}),
    nodes("matchExpressions[0].values", expressions(operator="In"),
          expressions(operator="In", values=[""])),
    nodes("matchExpressions[0].values[0]", expressions(operator="In", values=["a b"]),
          expressions(operator="NotIn", values=["a"])),
    nodes("matchExpressions[0].values", expressions(operator="Gt", values=["1", "2"]),
          expressions(operator="Gt", values=["a"])),
    nodes("matchFields[0].operator", named(operator="Exists"), named(operator="In", values=["a"])),
    nodes("matchFields[0].values", named(operator="In", values=[]),
          named(operator="NotIn", values=["a.b"])),
    nodes("matchFields[0].values[0]", named(operator="In", values=["A"]),
          named(operator="In", values=["a"])),
    nodes("matchFields[0].key", {"matchFields": [{"key": "a", "operator": "In", "values": ["b"]}]},
          {}),
    own("K8S-SCHED-007", f"affinity.nodeAffinity.{REQUIRED}.nodeSelectorTerms",
        {"affinity": {"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": []}}}},
        {"affinity": {"nodeAffinity": {REQUIRED: {"nodeSelectorTerms": [{}]}}}}),
    own("K8S-SCHED-005", f"affinity.nodeAffinity.{PREFERRED}[0].weight",
        {"affinity": {"nodeAffinity": {PREFERRED: [{"weight": 0, "preference": {}}]}}},
        {"affinity": {"nodeAffinity": {PREFERRED: [
            {"weight": 100, "preference": expressions(operator="In", values=["a b"])}]}}}),
    pods("K8S-SCHED-004", ".topologyKey", {"topologyKey": ""}, {"topologyKey": "a.b/c"}),
    pods("K8S-SCHED-004", ".namespace", {"namespaces": ["a", "A"]}, {"namespaces": ["a"]}),
    pods("K8S-SCHED-011", ".matchLabelKeys", {"matchLabelKeys": ["a"]},
         {**SELECTOR, "matchLabelKeys": ["c"]}),
    pods("K8S-SCHED-011", ".mismatchLabelKeys[0]", {**SELECTOR, "mismatchLabelKeys": ["a b"]},
         {**SELECTOR, "mismatchLabelKeys": ["a"]}),
    pods("K8S-SCHED-011", ".matchLabelKeys[0]",
         {**SELECTOR, "matchLabelKeys": ["c"], "mismatchLabelKeys": ["c"]},
         {**SELECTOR, "matchLabelKeys": ["c"], "mismatchLabelKeys": ["d"]}),
    pods("K8S-SEL-001", ".labelSelector.matchExpressions[0].values",
         {"labelSelector": expressions(operator="Exists", values=["1"])},
         {"labelSelector": expressions(operator="Exists")}),
    spread("K8S-SCHED-008", "maxSkew", {"maxSkew": 0}, {"maxSkew": 1}),
    spread("K8S-SCHED-008", "topologyKey", {"topologyKey": ""}, {"topologyKey": "a b"}),
    spread("K8S-SCHED-008", "nodeTaintsPolicy", {"nodeTaintsPolicy": ""},
           {"nodeTaintsPolicy": "Honor"}),
    spread("K8S-SCHED-008", "minDomains",
           {"minDomains": 1, "whenUnsatisfiable": "ScheduleAnyway"}, {"minDomains": 1}),
    spread("K8S-SCHED-008", "matchLabelKeys", {"matchLabelKeys": ["a"]},
           {**SELECTOR, "matchLabelKeys": ["a"]}),
    own("K8S-SCHED-012", "schedulingGates[1]", {"schedulingGates": [{"name": "a"}, {"name": "a"}]},
        {"schedulingGates": [{"name": "a"}, {"name": "a/b"}]}),
    own("K8S-SCHED-012", "schedulingGates[0]", {"schedulingGates": [{"name": "a b"}]},
        {"schedulingGates": [{"name": "a"}]}),
    own("K8S-SCHED-012", "readinessGates[0].conditionType",
        {"readinessGates": [{"conditionType": "a b"}]},
        {"readinessGates": [{"conditionType": "A"}]}),
    # Names and addresses
    own("K8S-NET-001", "hostname", {"hostname": "a.b"}, {"hostname": ""}),
    own("K8S-NET-001", "hostnameOverride", {"hostnameOverride": ""}, {"hostnameOverride": "a.b"}),
    own("K8S-NET-001", "hostnameOverride", {"hostnameOverride": "a", "setHostnameAsFQDN": True},
        {"hostnameOverride": "a", "setHostnameAsFQDN": False}),
    own("K8S-NET-001", "hostnameOverride", {"hostnameOverride": "a." * 32 + "a"},
        {"hostnameOverride": "a." * 31 + "a"}),
    own("K8S-NET-002", "hostAliases[0].ip", {"hostAliases": [{"ip": "1.2.3"}]},
        {"hostAliases": [{"ip": "1.2.3.4"}]}),
    own("K8S-NET-002", "hostAliases[0].hostnames[0]",
        {"hostAliases": [{"ip": "::1", "hostnames": ["A"]}]},
        {"hostAliases": [{"ip": "::1", "hostnames": ["a.b"]}]}),
    own("K8S-NET-003", "dnsConfig", {"dnsPolicy": "None"},
        {"dnsPolicy": "None", "dnsConfig": {"nameservers": ["1.2.3.4"]}}),
    own("K8S-NET-003", "dnsConfig.nameservers", {"dnsPolicy": "None", "dnsConfig": {}},
        {"dnsPolicy": "Default", "dnsConfig": {}}),
    dns("nameservers", {"nameservers": ["1.1.1.1"] * 4}, {"nameservers": ["1.1.1.1"] * 3}),
    dns("searches[1]", {"searches": ["a", "a b"]}, {"searches": [".", "_a.b_c."]}),
    dns("searches", {"searches": ["a" * 62 + ".b"] * 32 + []}, {"searches": ["a" * 62] * 32}),
    dns("options[0]", {"options": [{"value": "a"}]}, {"options": [{"name": "a"}]}),
    own("K8S-NET-005", "serviceAccountName", {"serviceAccountName": "A"},
        {"serviceAccountName": "a.b"}),
    own("K8S-NET-005", "serviceAccountName", {"serviceAccount": "A"}, {"serviceAccount": "a"}),
    own("K8S-NET-005", "runtimeClassName", {"runtimeClassName": ""}, {"runtimeClassName": "a"}),
    own("K8S-NET-005", "nodeName", {"nodeName": "a_b"}, {"nodeName": ""}),
    # Security
    context("K8S-POD-014", "", {"privileged": True, "allowPrivilegeEscalation": False},
            {"privileged": True, "allowPrivilegeEscalation": True}),
    context("K8S-POD-017", "runAsGroup", {"runAsGroup": -1}, {"runAsGroup": 2**31 - 1}),
    context("K8S-POD-018", "seccompProfile.localhostProfile", {"seccompProfile": LOCAL},
            {"seccompProfile": {**LOCAL, "localhostProfile": ""}}),
    context("K8S-POD-018", "seccompProfile.localhostProfile",
            {"seccompProfile": {**LOCAL, "localhostProfile": "/a"}},
            {"seccompProfile": {**LOCAL, "localhostProfile": "a/b"}}),
    context("K8S-POD-018", "appArmorProfile.localhostProfile",
            {"appArmorProfile": {**LOCAL, "localhostProfile": " a"}},
            {"appArmorProfile": {**LOCAL, "localhostProfile": "/a"}}),
    context("K8S-POD-018", "appArmorProfile.localhostProfile",
            {"appArmorProfile": {"type": "Unconfined", "localhostProfile": "a"}},
            {"appArmorProfile": {"type": "Unconfined"}}),
    context("K8S-POD-024", "procMount", {"procMount": "Unmasked"}, {"procMount": "Default"}),
    context("K8S-POD-028", "windowsOptions.runAsUserName",
            {"windowsOptions": {"runAsUserName": ""}},
            {"windowsOptions": {"runAsUserName": "a\\b c"}}),
    context("K8S-POD-028", "windowsOptions.gmsaCredentialSpecName",
            {"windowsOptions": {"gmsaCredentialSpecName": "A"}},
            {"windowsOptions": {"gmsaCredentialSpecName": "a"}}),
    own("K8S-POD-015", "securityContext.shareProcessNamespace",
        {"shareProcessNamespace": True, "hostPID": True}, {"shareProcessNamespace": True}),
    own("K8S-POD-017", "securityContext.supplementalGroups[1]",
        {"securityContext": {"supplementalGroups": [0, -1]}},
        {"securityContext": {"supplementalGroups": [0, 1]}}),
    own("K8S-POD-025", "securityContext.sysctls[0].name",
        {"securityContext": {"sysctls": [{"name": "a..b", "value": "1"}]}},
        {"securityContext": {"sysctls": [{"name": "net/ipv4.a_b", "value": "1"}]}}),
    own("K8S-POD-025", "securityContext.sysctls[1].name",
        {"securityContext": {"sysctls": [{"name": "a.b", "value": "1"}] * 2}},
        {"securityContext": {"sysctls": [{"name": "a.b", "value": "1"}]}}),
    own("K8S-POD-025", "securityContext.sysctls[0].name",
        {"hostIPC": True, "securityContext": {"sysctls": [{"name": "kernel.sem", "value": "1"}]}},
        {"hostIPC": True, "securityContext": {"sysctls": [{"name": "net.a", "value": "1"}]}}),
    own("K8S-POD-026", "HostPID", {"hostUsers": False, "hostPID": True},
        {"hostUsers": False, "hostPID": False}),
    own("K8S-POD-026", "hostNetwork", {"hostUsers": False, "hostNetwork": True},
        {"hostUsers": True, "hostNetwork": True}),
    own("K8S-POD-027", "securityContext.sysctls",
        {"os": {"name": "windows"},
         "securityContext": {"sysctls": [{"name": "a", "value": "1"}]}},
        {"os": {"name": "windows"}, "securityContext": {"sysctls": []}}),
    own("K8S-POD-027", "securityContext.windowsOptions",
        {"os": {"name": "linux"}, "securityContext": {"windowsOptions": {}}},
        {"os": {"name": "windows"}, "securityContext": {"windowsOptions": {}}}),
    own("K8S-POD-027", "hostPID", {"os": {"name": "windows"}, "hostPID": True},
        {"os": {"name": "windows"}, "hostPID": False}),
    own("K8S-POD-027", "containers[0].securityContext.runAsUser",
        {"os": {"name": "windows"}, "container": {"securityContext": {"runAsUser": 1}}},
        {"os": {"name": "windows"}, "container": {"securityContext": {"runAsNonRoot": True}}}),
    own("K8S-POD-029", "hostNetwork", {"securityContext": HOST},
        {"securityContext": HOST, "hostNetwork": True}),
    own("K8S-POD-029", "containers[0].securityContext.windowsOptions.hostProcess",
        {"container": {"securityContext": HOST}, "hostNetwork": True,
         "securityContext": {"windowsOptions": {"hostProcess": False}}},
        {"container": {"securityContext": HOST}, "hostNetwork": True}),
    own("K8S-NET-004", "activeDeadlineSeconds", {"activeDeadlineSeconds": 0}, {}),
]  # fmt: skip
_OF_PODS_ONLY = ("K8S-NET-004",)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.path}")
def test_a_pod(case: Case) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.code not in _OF_PODS_ONLY],
    ids=lambda case: f"{case.code} {case.path}",
)
def test_a_template(case: Case) -> None:
    check(case, as_template=True)


def test_two_equal_spread_constraints_are_reported_at_the_first() -> None:
    one = {"maxSkew": 1, "topologyKey": "a", "whenUnsatisfiable": "DoNotSchedule"}
    both = pod(topologySpreadConstraints=[one, {**one, "maxSkew": 2}])
    path = "spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable}"
    assert errors(both) == [("K8S-SCHED-009", path)]


def test_the_server_adds_labels_of_a_pod_to_a_selector_and_none_of_a_template() -> None:
    term = {"topologyKey": "a", **SELECTOR, "matchLabelKeys": ["a"]}
    spec = {"affinity": {"podAffinity": {REQUIRED: [term]}}}
    labelled = pod(**spec, metadata={"labels": {"a": "b"}})
    path = f"spec.affinity.podAffinity.{REQUIRED}[0][0]"
    assert errors(labelled) == [("K8S-SCHED-011", path)]
    assert not errors(pod(**spec))
    assert not errors(template({**spec, "metadata": {"labels": {"a": "b"}}}))


@pytest.mark.parametrize(
    ("key", "value", "path"),
    [
        ("kubernetes.io/config.mirror", "a", "[kubernetes.io/config.mirror]"),
        ("controller.kubernetes.io/pod-deletion-cost", "+1", True),
        ("controller.kubernetes.io/pod-deletion-cost", "-1", False),
        ("controller.kubernetes.io/pod-deletion-cost", str(2**31), True),
        ("seccomp.security.alpha.kubernetes.io/pod", "a", "."),
        ("seccomp.security.alpha.kubernetes.io/pod", "localhost/a", False),
        ("container.seccomp.security.alpha.kubernetes.io/web", "localhost//a", "."),
        ("container.apparmor.security.beta.kubernetes.io/web", "a", True),
        ("container.apparmor.security.beta.kubernetes.io/db", "unconfined", True),
        ("scheduler.alpha.kubernetes.io/tolerations", "{", ""),
        ("example.com/other", "a", False),
    ],
)
def test_annotations_that_the_server_reads(key: str, value: str, path: str | bool) -> None:
    suffix = {True: f"[{key}]", ".": f".{key}"}.get(path, path)
    tree = {"metadata": {"annotations": {key: value}}}
    for made, where in ((pod(**tree), "metadata"), (template(tree), "spec.template")):
        found = [("K8S-POD-030", f"{where}.annotations{suffix}")]
        assert errors(made) == ([] if path is False else found)


def test_a_profile_in_an_annotation_is_that_of_the_field() -> None:
    key = "container.apparmor.security.beta.kubernetes.io/web"
    metadata = {"annotations": {key: "localhost/a"}}
    profile = {"type": "Localhost", "localhostProfile": "b"}
    spec = {"metadata": metadata, "container": {"securityContext": {"appArmorProfile": profile}}}
    path = f"{C}.securityContext.appArmorProfile.localhostProfile"
    assert errors(pod(**spec)) == [("K8S-POD-031", path)]
    profile["localhostProfile"] = "a"
    assert not errors(pod(**spec))
    profile["type"] = "RuntimeDefault"
    del profile["localhostProfile"]
    assert errors(pod(**spec)) == [("K8S-POD-031", f"{C}.securityContext.appArmorProfile.type")]


def test_a_pod_in_a_kind_of_another_system_is_only_warned_about() -> None:
    inner = pod(container={"ports": [{"containerPort": 0}]})["spec"]
    service = {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {"name": "web"},
        "spec": {"template": {"spec": inner}},
    }
    assert not errors(service)


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        ({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}, "spec.containers"),
        (
            {"apiVersion": "v1", "kind": "PodTemplate", "metadata": {"name": "a"}, "template": {}},
            "template.spec.containers",
        ),
        ({"apiVersion": "v1", "kind": "PodTemplate", "metadata": {"name": "a"}},
         "template.spec.containers"),
    ],
)  # fmt: skip
def test_a_missing_pod_is_one_without_containers(tree: Fields, path: str) -> None:
    assert errors(tree) == [("K8S-POD-001", path)]
