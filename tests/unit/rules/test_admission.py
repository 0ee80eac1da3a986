from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, changed, faults

# What the types of the API find before a rule is asked.
TYPED = ("K8S-API-004", "K8S-API-006")
GROUP = "admissionregistration.k8s.io/v1"
RULE: dict[str, Any] = {
    "operations": ["CREATE", "UPDATE"],
    "apiGroups": ["apps"],
    "apiVersions": ["v1"],
    "resources": ["deployments", "deployments/scale"],
    "scope": "Namespaced",
}
WEBHOOKS: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "MutatingWebhookConfiguration",
    "metadata": {"name": "images"},
    "webhooks": [
        {
            "name": "images.hooks.example.com",
            "sideEffects": "NoneOnDryRun",
            "admissionReviewVersions": ["v1", "v2"],
            "failurePolicy": "Ignore",
            "matchPolicy": "Exact",
            "reinvocationPolicy": "IfNeeded",
            "timeoutSeconds": 30,
            "clientConfig": {
                "service": {"namespace": "hooks", "name": "images", "path": "/a/b.c/", "port": 443}
            },
            "rules": [RULE],
            "objectSelector": {"matchExpressions": [{"key": "a", "operator": "Exists"}]},
            "matchConditions": [{"name": "example.com/a", "expression": "request.dryRun"}],
        }
    ],
}
HOOK = "webhooks[0]"
MATCHING: dict[str, Any] = {"resourceRules": [RULE | {"resourceNames": ["web"]}]}
POLICY: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "ValidatingAdmissionPolicy",
    "metadata": {"name": "replicas"},
    "spec": {
        "failurePolicy": "Fail",
        "paramKind": {"apiVersion": "rules.example.com/v1", "kind": "Limit"},
        "matchConstraints": MATCHING,
        "matchConditions": [{"name": "a", "expression": "params.on == true"}],
        "variables": [
            {"name": "most", "expression": "params.most"},
            {"name": "few", "expression": "object.spec.replicas <= variables.most"},
        ],
        "validations": [
            {
                "expression": "variables.few",
                "messageExpression": "'at most ' + string(params.most)",
                "reason": "Invalid",
            }
        ],
        "auditAnnotations": [{"key": "few", "valueExpression": "variables.few ? 'yes' : 'no'"}],
    },
}
MUTATION = {
    "patchType": "ApplyConfiguration",
    "applyConfiguration": {"expression": "Object{spec: Object.spec{replicas: 3}}"},
}
MUTATING: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "MutatingAdmissionPolicy",
    "metadata": {"name": "replicas"},
    "spec": {
        "matchConstraints": MATCHING,
        "reinvocationPolicy": "Never",
        "mutations": [
            MUTATION,
            {
                "patchType": "JSONPatch",
                "jsonPatch": {"expression": "[JSONPatch{op: 'add', path: '/a', value: 1}]"},
            },
        ],
    },
}
BINDING: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "ValidatingAdmissionPolicyBinding",
    "metadata": {"name": "replicas"},
    "spec": {
        "policyName": "replicas",
        "validationActions": ["Deny", "Audit"],
        "paramRef": {"name": "limits", "parameterNotFoundAction": "Deny"},
        "matchResources": MATCHING,
    },
}


@pytest.mark.parametrize(
    "base", [WEBHOOKS, POLICY, MUTATING, BINDING], ids=lambda tree: tree["kind"]
)
def test_the_bases_are_accepted(base: dict[str, Any]) -> None:
    assert faults(base) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"name": ""}, "001", "name"),
        ({"name": "images.example"}, "001", "name"),
        ({"name": "Images.example.com"}, "001", "name"),
        ({"clientConfig": {}}, "002", "clientConfig"),
        ({"clientConfig.url": "https://a.example.com"}, "002", "clientConfig"),
        ({"clientConfig": {"url": ""}}, "002", "clientConfig.url"),
        ({"clientConfig": {"url": "http://a"}}, "002", "clientConfig.url"),
        ({"clientConfig": {"url": "https:///a"}}, "002", "clientConfig.url"),
        ({"clientConfig": {"url": "https://u@a/b"}}, "002", "clientConfig.url"),
        ({"clientConfig": {"url": "https://a/b?c=d"}}, "002", "clientConfig.url"),
        ({"clientConfig": {"url": "https://a/b#c"}}, "002", "clientConfig.url"),
        ({"clientConfig.service.path": "a"}, "002", "clientConfig.service.path"),
        ({"clientConfig.service.path": "/a//b"}, "002", "clientConfig.service.path"),
        ({"clientConfig.service.path": "/A"}, "002", "clientConfig.service.path"),
        ({"clientConfig.service.port": 0}, "002", "clientConfig.service.port"),
        ({"clientConfig.service.name": ""}, "002", "clientConfig.service.name"),
        ({"rules[0].operations": []}, "003", "rules[0].operations"),
        ({"rules[0].operations": ["*", "CREATE"]}, "003", "rules[0].operations"),
        ({"rules[0].operations": ["create"]}, "003", "rules[0].operations[0]"),
        ({"rules[0].apiGroups": GONE}, "003", "rules[0].apiGroups"),
        ({"rules[0].apiGroups": ["", "*"]}, "003", "rules[0].apiGroups"),
        ({"rules[0].apiVersions": ["v1", None]}, "003", "rules[0].apiVersions[1]"),
        ({"rules[0].resources": []}, "003", "rules[0].resources"),
        ({"rules[0].resources": [""]}, "003", "rules[0].resources[0]"),
        ({"rules[0].resources": ["*", "pods"]}, "003", "rules[0].resources"),
        ({"rules[0].resources": ["*/*", "pods"]}, "003", "rules[0].resources"),
        ({"rules[0].resources": ["pods/*", "pods/log"]}, "003", "rules[0].resources[1]"),
        ({"rules[0].resources": ["*/log", "pods/log"]}, "003", "rules[0].resources[1]"),
        ({"rules[0].scope": "All"}, "003", "rules[0].scope"),
        ({"sideEffects": "Some"}, "004", "sideEffects"),
        ({"timeoutSeconds": 0}, "004", "timeoutSeconds"),
        ({"timeoutSeconds": 31}, "004", "timeoutSeconds"),
        ({"failurePolicy": ""}, "004", "failurePolicy"),
        ({"reinvocationPolicy": ""}, "004", "reinvocationPolicy"),
        ({"admissionReviewVersions": []}, "004", "admissionReviewVersions"),
        ({"admissionReviewVersions": ["v2"]}, "004", "admissionReviewVersions"),
        ({"admissionReviewVersions": ["v1", "V2"]}, "004", "admissionReviewVersions[1]"),
        ({"admissionReviewVersions": ["v1", "v1"]}, "004", "admissionReviewVersions[1]"),
        ({"matchConditions[0].name": "a b"}, "005", "matchConditions[0].name"),
        ({"matchConditions[0].expression": " "}, "005", "matchConditions[0].expression"),
        ({"matchConditions[0].expression": "1"}, "005", "matchConditions[0].expression"),
        ({"matchConditions[0].expression": "object.a"}, "005", "matchConditions[0].expression"),
        (
            {"matchConditions[0].expression": "params.a == 1"},
            "005",
            "matchConditions[0].expression",
        ),
        ({"matchConditions[1]": None}, "005", "matchConditions[1].name"),
    ],
    ids=str,
)
def test_a_webhook_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    placed = {f"{HOOK}.{where}": value for where, value in changes.items()}
    found = faults(changed(WEBHOOKS, placed))
    assert found & {(each, f"{HOOK}.{path}") for each in (f"K8S-ADM-{code}", *TYPED)}


def test_names_of_webhooks_and_conditions_differ() -> None:
    twice = changed(WEBHOOKS, {"webhooks[1]": WEBHOOKS["webhooks"][0]})
    assert faults(twice) == {("K8S-ADM-001", "webhooks[1].name")}
    conditions = WEBHOOKS["webhooks"][0]["matchConditions"] * 2
    found = faults(changed(WEBHOOKS, {f"{HOOK}.matchConditions": conditions}))
    assert found == {("K8S-ADM-005", f"{HOOK}.matchConditions[1].name")}


def test_selectors_and_certificates_of_webhooks() -> None:
    key = {f"{HOOK}.objectSelector.matchExpressions[0].key": "a b"}
    found = faults(changed(WEBHOOKS, key))
    assert found == {("K8S-SEL-001", f"{HOOK}.objectSelector.matchExpressions[0].key")}
    found = faults(changed(WEBHOOKS, {f"{HOOK}.clientConfig.caBundle": "a b"}))
    assert found == {("K8S-CERT-003", f"{HOOK}.clientConfig.caBundle")}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"matchConstraints": GONE}, "006", "matchConstraints"),
        ({"matchConstraints.resourceRules": []}, "006", "matchConstraints.resourceRules"),
        (
            {"matchConstraints.resourceRules[0].resourceNames": ["a", "a"]},
            "006",
            "matchConstraints.resourceRules[0].resourceNames[1]",
        ),
        (
            {"matchConstraints.excludeResourceRules": [{}]},
            "006",
            "matchConstraints.excludeResourceRules[0].operations",
        ),
        ({"paramKind.apiVersion": "a/b/c"}, "007", "paramKind.apiVersion"),
        ({"paramKind.apiVersion": "A/v1"}, "007", "paramKind.apiVersion"),
        ({"paramKind": {}}, "007", "paramKind.kind"),
        ({"paramKind.kind": "a b"}, "007", "paramKind.kind"),
        ({"validations": [], "auditAnnotations": []}, "008", "validations"),
        ({"validations[0].message": " "}, "008", "validations[0].message"),
        ({"validations[0].message": "a\nb"}, "008", "validations[0].message"),
        ({"validations[0].messageExpression": " "}, "008", "validations[0].messageExpression"),
        ({"validations[0].reason": "Bad"}, "008", "validations[0].reason"),
        ({"validations[0].expression": " "}, "008", "validations[0].expression"),
        ({"auditAnnotations[0].key": "a b"}, "008", "auditAnnotations[0].key"),
        ({"validations[0].expression": "1"}, "010", "validations[0].expression"),
        ({"validations[0].expression": "object.a"}, "010", "validations[0].expression"),
        ({"validations[0].expression": "variables.x == 1"}, "010", "validations[0].expression"),
        ({"validations[0].messageExpression": "1"}, "010", "validations[0].messageExpression"),
        (
            {"validations[0].messageExpression": "string(authorizer.path('/a'))"},
            "010",
            "validations[0].messageExpression",
        ),
        ({"variables[0].name": "1a"}, "010", "variables[0].name"),
        ({"variables[0].name": "if"}, "010", "variables[0].name"),
        ({"variables[0].expression": ""}, "010", "variables[0].expression"),
        ({"variables[0].expression": "variables.few"}, "010", "variables[0].expression"),
        (
            {"auditAnnotations[0].valueExpression": "1"},
            "010",
            "auditAnnotations[0].valueExpression",
        ),
        (
            {"matchConditions[0].expression": "variables.few"},
            "010",
            "matchConditions[0].expression",
        ),
        ({"paramKind": GONE}, "010", "variables[0].expression"),
    ],
    ids=str,
)
def test_a_validating_policy_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    placed = {f"spec.{where}": value for where, value in changes.items()}
    assert (f"K8S-ADM-{code}", f"spec.{path}") in faults(changed(POLICY, placed))


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"reinvocationPolicy": GONE}, "009", "reinvocationPolicy"),
        ({"reinvocationPolicy": "Always"}, "009", "reinvocationPolicy"),
        ({"mutations": []}, "009", "mutations"),
        ({"mutations[0].patchType": "Merge"}, "009", "mutations[0].patchType"),
        ({"mutations[0].jsonPatch": {"expression": "[]"}}, "009", "mutations[0].jsonPatch"),
        ({"mutations[1].jsonPatch": GONE}, "009", "mutations[1].jsonPatch"),
        ({"mutations[1].jsonPatch": {}}, "009", "mutations[1].jsonPatch.expression"),
        (
            {"mutations[0].applyConfiguration.expression": "1"},
            "010",
            "mutations[0].applyConfiguration.expression",
        ),
        (
            {"mutations[0].applyConfiguration.expression": "Object.spec{}"},
            "010",
            "mutations[0].applyConfiguration.expression",
        ),
        (
            {"matchConstraints.resourceRules[0].operations": ["DELETE"]},
            "006",
            "matchConstraints.resourceRules.operations",
        ),
    ],
    ids=str,
)
def test_a_mutating_policy_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    placed = {f"spec.{where}": value for where, value in changes.items()}
    found = faults(changed(MUTATING, placed))
    assert found & {(each, f"spec.{path}") for each in (f"K8S-ADM-{code}", *TYPED)}


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"policyName": GONE}, "policyName"),
        ({"policyName": "Bad_P"}, "policyName"),
        ({"validationActions": []}, "validationActions"),
        ({"validationActions": ["Deny", "Warn"]}, "validationActions"),
        ({"validationActions": ["Deny", "Deny"]}, "validationActions[1]"),
        ({"validationActions": ["Log"]}, "validationActions[0]"),
        ({"paramRef.name": GONE}, "paramRef"),
        ({"paramRef.selector": {}}, "paramRef.name"),
        ({"paramRef.name": "a/b"}, "paramRef.name"),
        ({"paramRef.parameterNotFoundAction": GONE}, "paramRef.parameterNotFoundAction"),
        ({"paramRef.parameterNotFoundAction": "Skip"}, "paramRef.parameterNotFoundAction"),
        (
            {"matchResources.resourceRules[0].apiVersions": ["*", "v1"]},
            "matchResources.resourceRules[0].apiVersions",
        ),
    ],
    ids=str,
)
def test_a_binding_is_refused(changes: dict[str, Any], path: str) -> None:
    placed = {f"spec.{where}": value for where, value in changes.items()}
    found = faults(changed(BINDING, placed))
    assert found & {(each, f"spec.{path}") for each in ("K8S-ADM-011", *TYPED)}


def test_a_binding_of_a_mutating_policy_has_no_actions() -> None:
    tree = changed(
        BINDING, {"kind": "MutatingAdmissionPolicyBinding", "spec.validationActions": GONE}
    )
    assert faults(tree) == set()
    deletes = changed(tree, {"spec.matchResources.resourceRules[0].operations": ["DELETE"]})
    path = "spec.matchResources.resourceRules.operations"
    assert faults(deletes) == {("K8S-ADM-011", path)}
