"""Policies of Kyverno against the objects of the same app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import (
    App,
    RequireSecurityContext,
    ScheduledJob,
    Security,
    TrustedRegistries,
    WebService,
    render,
)
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from k8spatterns import Construct, Finding

Tree = dict[str, Any]
CODES = ("K8S-KYV-001", "K8S-KYV-002", "K8S-KYV-003")
TEAM = {"metadata": {"labels": {"team": "?*"}}}
NO_LATEST = {"spec": {"containers": [{"image": "!*:latest"}]}}


def rule(match: Tree | None = None, **more: Any) -> Tree:
    validate = {"failureAction": "Enforce", "message": "Name a\n  team.", "pattern": TEAM}
    validate = more.pop("validate", validate | more.pop("validation", {}))
    resources = {"any": [{"resources": match or {"kinds": ["ConfigMap"]}}]}
    return {"name": "team", "match": resources, "validate": validate, **more}


def policy(*rules: Tree, annotations: Tree | None = None, **spec: Any) -> Tree:
    metadata = {"name": "rules", **({"annotations": annotations} if annotations else {})}
    body = {"rules": list(rules), **spec}
    return {
        "apiVersion": "kyverno.io/v1",
        "kind": "ClusterPolicy",
        "metadata": metadata,
        "spec": body,
    }


def config(**metadata: Any) -> Tree:
    own = {"name": "settings", "namespace": "shop", **metadata}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": own, "data": {}}


def workload(kind: str, image: str) -> Tree:
    pod: Tree = {"spec": {"containers": [{"name": "a", "image": image}], "restartPolicy": "Never"}}
    spec: Tree = {"template": pod}
    if kind == "CronJob":
        spec = {"schedule": "0 * * * *", "jobTemplate": {"spec": spec}}
    if kind == "Deployment":
        pod["metadata"] = {"labels": {"app": "a"}}
        pod["spec"]["restartPolicy"] = "Always"
        spec["selector"] = {"matchLabels": {"app": "a"}}
    version = "apps/v1" if kind == "Deployment" else "batch/v1"
    if kind == "Pod":
        version, spec = "v1", pod["spec"]
    return {
        "apiVersion": version,
        "kind": kind,
        "metadata": {"name": "a", "namespace": "shop"},
        "spec": spec,
    }


def said(*trees: Tree) -> list[tuple[str, str]]:
    """Return codes and paths of the findings about policies."""
    return [(found.code, found.path) for found in check_objects(*trees) if found.code in CODES]


def codes(*trees: Tree) -> list[str]:
    return [code for code, _ in said(*trees)]


def test_what_is_enforced_is_an_error_with_the_rules_message_and_place() -> None:
    found = next(each for each in check_objects(policy(rule()), config()) if each.code == CODES[0])
    assert found.severity == "error"
    assert "ClusterPolicy/rules: Name a team." in found.message
    assert found.path == "metadata.labels"
    assert found.detail[0] == "metadata.labels must be a mapping with team"
    assert "the policy is RawObject" in found.detail[1]
    assert str(found.object) == "ConfigMap/settings in shop"


def test_what_is_audited_is_a_warning() -> None:
    assert codes(policy(rule(validation={"failureAction": "Audit"})), config()) == ["K8S-KYV-003"]
    unsaid = rule(validate={"pattern": TEAM})
    assert codes(policy(unsaid), config()) == ["K8S-KYV-003"]
    assert codes(policy(unsaid, validationFailureAction="enforce"), config()) == ["K8S-KYV-001"]
    assert codes(policy(rule(), admission=False), config()) == ["K8S-KYV-003"]


def test_another_action_for_some_namespaces() -> None:
    overrides = [{"action": "Audit", "namespaces": ["sh*"]}]
    wanted = policy(rule(validation={"failureActionOverrides": overrides}))
    assert codes(wanted, config()) == ["K8S-KYV-003"]
    assert codes(wanted, config(namespace="other")) == ["K8S-KYV-001"]


MATCHED = [
    ({"kinds": ["ConfigMap"]}, True),
    ({"kinds": ["v1/ConfigMap"]}, True),
    ({"kinds": ["*/ConfigMap"]}, True),
    ({"kinds": ["Config*"]}, True),
    ({"kinds": ["*"]}, True),
    ({"kinds": ["Secret"]}, False),
    ({"kinds": ["apps/v1/ConfigMap"]}, False),
    ({"kinds": ["ConfigMap/status"]}, False),
    ({"kinds": ["Secret", "ConfigMap"], "names": ["set*"]}, True),
    ({"kinds": ["ConfigMap"], "names": ["other"]}, False),
    ({"kinds": ["ConfigMap"], "namespaces": ["sh?p"]}, True),
    ({"kinds": ["ConfigMap"], "namespaces": ["prod-*"]}, False),
    ({"kinds": ["ConfigMap"], "selector": {"matchLabels": {"app": "w*"}}}, True),
    ({"kinds": ["ConfigMap"], "selector": {"matchLabels": {"app": "x"}}}, False),
    ({"kinds": ["ConfigMap"], "annotations": {"a*": "1"}}, True),
    ({"kinds": ["ConfigMap"], "annotations": {"a": "2"}}, False),
    ({"kinds": ["ConfigMap"], "operations": ["UPDATE"]}, True),
    ({"kinds": ["ConfigMap"], "operations": ["DELETE"]}, False),
]


@pytest.mark.parametrize(("match", "expected"), MATCHED)
def test_match_and_exclude(match: Tree, expected: bool) -> None:
    labelled = config(labels={"app": "web"}, annotations={"a": "1"})
    assert (codes(policy(rule(match)), labelled) == ["K8S-KYV-001"]) is expected
    if match.get("operations") != ["UPDATE"]:
        excluded = rule(exclude={"any": [{"resources": match}]})
        assert (codes(policy(excluded), labelled) == []) is expected


def test_all_filters_must_hold() -> None:
    both = {"all": [{"resources": {"kinds": ["ConfigMap"]}}, {"resources": {"names": ["x"]}}]}
    assert codes(policy({**rule(), "match": both}), config()) == []
    assert codes(policy({**rule(), "match": both}), config(name="x")) == ["K8S-KYV-001"]


TEMPLATES = [
    ("Pod", "spec.containers[0].image"),
    ("Deployment", "spec.template.spec.containers[0].image"),
    ("Job", "spec.template.spec.containers[0].image"),
    ("CronJob", "spec.jobTemplate.spec.template.spec.containers[0].image"),
]


@pytest.mark.parametrize(("kind", "path"), TEMPLATES)
def test_rules_for_pods_are_for_what_makes_them(kind: str, path: str) -> None:
    wanted = policy(rule({"kinds": ["Pod"]}, validation={"pattern": NO_LATEST}))
    assert said(wanted, workload(kind, "example.com/a:latest")) == [("K8S-KYV-001", path)]
    assert said(wanted, workload(kind, "example.com/a:1")) == []


def test_autogen_can_be_narrowed_and_turned_off() -> None:
    job, cron = (workload(kind, "example.com/a:latest") for kind in ("Job", "CronJob"))
    pods = rule({"kinds": ["Pod"]}, validation={"pattern": NO_LATEST})
    key = "pod-policies.kyverno.io/autogen-controllers"
    assert codes(policy(pods, annotations={key: "none"}), job, cron) == []
    assert len(codes(policy(pods, annotations={key: "Job,Deployment"}), job, cron)) == 1
    # A rule about names or labels of Pods can't be about those of a controller.
    named = rule({"kinds": ["Pod"], "names": ["a"]}, validation={"pattern": NO_LATEST})
    assert codes(policy(named), job, cron) == []


def test_one_of_several_patterns_is_enough() -> None:
    patterns = [{"metadata": {"labels": {name: "?*"}}} for name in ("team", "owner")]
    wanted = policy(rule(validate={"failureAction": "Enforce", "anyPattern": patterns}))
    assert codes(wanted, config(labels={"owner": "me"})) == []
    assert codes(wanted, config(labels={"app": "me"})) == ["K8S-KYV-001"]


def denying(key: str) -> Tree:
    condition = {"key": key, "operator": "NotEquals", "value": "shop"}
    deny = {"conditions": {"any": [condition]}}
    return policy(rule(validate={"failureAction": "Enforce", "deny": deny}))


def test_deny_and_preconditions_about_the_object() -> None:
    wanted = denying("{{ request.object.metadata.labels.team || '' }}")
    assert codes(wanted, config(labels={"team": "shop"})) == []
    assert codes(wanted, config()) == ["K8S-KYV-001"]
    deletion = {"key": "{{ request.operation }}", "operator": "Equals", "value": "DELETE"}
    assert codes(policy(rule(preconditions={"all": [deletion]})), config()) == []


USER = {"subjects": [{"kind": "User", "name": "ci"}]}
UNKNOWN = [
    denying("{{ request.userInfo.username }}"),
    policy(rule(validate={"cel": {"expressions": [{"expression": "request.userInfo.uid == ''"}]}})),
    policy(rule(validate={"podSecurity": {"level": "baseline", "version": "latest"}})),
    policy(rule(validation={"pattern": {"metadata": {"name": "{{ request.userInfo.username }}"}}})),
    policy(rule(exclude={"any": [USER]})),
    policy(rule({"kinds": ["ConfigMap"], "namespaceSelector": {"matchLabels": {"a": "b"}}})),
]


@pytest.mark.parametrize("unknown", UNKNOWN)
def test_what_files_do_not_tell_is_said_once_a_rule_at_the_policy(unknown: Tree) -> None:
    found = [
        each for each in check_objects(unknown, config(), config(name="b")) if each.code in CODES
    ]
    assert [(each.code, each.severity, each.path) for each in found] == [
        ("K8S-KYV-002", "info", "spec.rules[0]")
    ]
    assert found[0].object is not None
    assert found[0].object.kind == "ClusterPolicy"
    # A rule that is about nothing in the app is no matter.
    assert codes(unknown, {**config(), "kind": "Secret"}) == []


def test_labels_of_a_namespace_in_the_app_are_known() -> None:
    wanted = policy(
        rule({"kinds": ["ConfigMap"], "namespaceSelector": {"matchLabels": {"a": "b"}}})
    )
    shop = {
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"name": "shop", "labels": {"a": "b"}},
    }
    assert codes(wanted, shop, config()) == ["K8S-KYV-001"]
    shop["metadata"] = {"name": "shop", "labels": {"a": "c"}}
    assert codes(wanted, shop, config()) == []


def test_what_another_rule_changes_first_is_not_judged() -> None:
    match = {"any": [{"resources": {"kinds": ["ConfigMap"]}}]}
    add = {
        "name": "add",
        "match": match,
        "mutate": {"patchStrategicMerge": {"metadata": {"labels": {"+(team)": "x"}}}},
    }
    assert codes(policy(add, rule()), config()) == ["K8S-KYV-002"]


def test_an_exception_of_the_app_is_kept_to() -> None:
    spec = {
        "exceptions": [{"policyName": "rules", "ruleNames": ["team*"]}],
        "match": {"any": [{"resources": {"kinds": ["ConfigMap"], "names": ["settings"]}}]},
    }
    metadata = {"name": "but", "namespace": "shop"}
    but = {
        "apiVersion": "kyverno.io/v2",
        "kind": "PolicyException",
        "metadata": metadata,
        "spec": spec,
    }
    assert codes(policy(rule()), but, config()) == []
    assert codes(policy(rule()), but, config(name="other")) == ["K8S-KYV-001"]


def test_a_policy_is_about_its_namespace_and_no_policy_about_the_systems() -> None:
    wanted = policy(rule())
    own = {**wanted, "kind": "Policy", "metadata": {"name": "rules", "namespace": "shop"}}
    assert codes(own, config()) == ["K8S-KYV-001"]
    assert codes(own, config(namespace="other")) == []
    assert codes(wanted, config(namespace="kube-system")) == []


def test_only_the_first_rule_that_applies_counts_where_the_policy_says_so() -> None:
    passing = rule(validation={"pattern": {"metadata": {"name": "?*"}}})
    failing = {**rule(), "name": "second"}
    assert codes(policy(passing, failing), config()) == ["K8S-KYV-001"]
    assert codes(policy(passing, failing, applyRules="One"), config()) == []


def findings(*constructs: Construct) -> list[Finding]:
    app = App(external=["Secret/x"])
    chart = app.chart("shop", namespace="shop")
    for construct in constructs:
        chart.add(construct)
    return [found for found in render(app).findings if found.code in CODES]


IMAGE = "registry.example.com/web:1.4.2"


def test_constructs_of_the_library_meet_the_ready_made_policies() -> None:
    user = Security(run_as_user=1000)
    assert not findings(
        TrustedRegistries(registries=["registry.example.com"]),
        RequireSecurityContext(),
        WebService(name="web", image=IMAGE, port=8080, security=user),
        ScheduledJob(name="nightly", image=IMAGE, schedule="0 3 * * *", security=user),
    )


def test_what_does_not_meet_them_is_reported_at_the_users_line() -> None:
    web = WebService(name="web", image="docker.io/web:1.4.2", port=8080)
    found = findings(
        TrustedRegistries(registries=["registry.example.com"]), RequireSecurityContext(), web
    )
    assert {(each.code, each.path) for each in found} == {
        ("K8S-KYV-001", "spec.template.spec.containers[0].image"),
        ("K8S-KYV-001", "spec.template.spec.securityContext.runAsUser"),
    }
    line = test_what_does_not_meet_them_is_reported_at_the_users_line.__code__.co_firstlineno + 1
    for each in found:
        assert each.origin is not None
        assert (each.origin.file, each.origin.line) == (__file__, line)
        assert any("TrustedRegistries" in text or "RequireSecurity" in text for text in each.detail)
