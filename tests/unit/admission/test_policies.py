"""ValidatingAdmissionPolicies and Kyverno's policies in CEL over the objects of their app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.rules.cel import library
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from k8spatterns import Finding

Tree = dict[str, Any]
CODES = ("K8S-ADM-012", "K8S-ADM-013", "K8S-ADM-014")
KYVERNO = ("K8S-KYV-001", "K8S-KYV-002", "K8S-KYV-003")
DENIED, WARNED, UNKNOWN = ([code] for code in CODES)
ADMISSION = "admissionregistration.k8s.io/v1"


def rules(*resources: str, **more: Any) -> Tree:
    rule = {
        "apiGroups": ["*"],
        "apiVersions": ["*"],
        "operations": ["CREATE"],
        "resources": list(resources or ("deployments",)),
        **more,
    }
    return {"resourceRules": [rule]}


def policy(*expressions: str, **spec: Any) -> Tree:
    validations = [
        {"expression": each, "message": f"rule {at}"} for at, each in enumerate(expressions)
    ]
    body = {"matchConstraints": rules(), "validations": validations, **spec}
    return {
        "apiVersion": ADMISSION,
        "kind": "ValidatingAdmissionPolicy",
        "metadata": {"name": "policy"},
        "spec": body,
    }


def binding(*actions: str, name: str = "policy", **spec: Any) -> Tree:
    body = {"policyName": "policy", "validationActions": list(actions or ("Deny",)), **spec}
    return {
        "apiVersion": ADMISSION,
        "kind": "ValidatingAdmissionPolicyBinding",
        "metadata": {"name": name},
        "spec": body,
    }


def deployment(name: str = "web", **spec: Any) -> Tree:
    pod = {"containers": [{"name": "web", "image": "nginx:1.29"}]}
    template = {"metadata": {"labels": {"app": "web"}}, "spec": pod}
    selector = {"matchLabels": {"app": "web"}}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": name, "namespace": "shop"},
        "spec": {"selector": selector, "template": template, **spec},
    }


def namespace(**labels: str) -> Tree:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop", "labels": labels}}


def config(data: Tree, name: str = "limits", **labels: str) -> Tree:
    metadata = {"name": name, "namespace": "shop", "labels": labels}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data}


def found(*trees: Tree, wanted: tuple[str, ...] = CODES) -> list[Finding]:
    return [each for each in check_objects(*trees) if each.code in wanted]


def codes(*trees: Tree, wanted: tuple[str, ...] = CODES) -> list[str]:
    return [each.code for each in found(*trees, wanted=wanted)]


EXPRESSIONS: list[tuple[str, list[str]]] = [
    ("object.spec.replicas <= 5", []),
    ("object.spec.replicas > 5", DENIED),
    # The server fills in defaults before it asks.
    ("object.spec.replicas == 1", []),
    ("object.spec.template.spec.dnsPolicy == 'ClusterFirst'", []),
    ("object.spec.template.spec.containers.all(c, c.imagePullPolicy == 'IfNotPresent')", []),
    ("!has(object.spec.template.spec.containers[0].resources.limits)", []),
    # An error refuses.
    ("object.metadata.labels.team == 'a'", DENIED),
    ("oldObject == null", []),
    ("request.operation == 'CREATE'", []),
    ("request.kind.kind == 'Deployment' && request.resource.resource == 'deployments'", []),
    ("request.namespace == 'shop' && request.name == 'web'", []),
    ("params == null", []),
    ("object.metadata.namespace == 'shop'", []),
    ("request.userInfo.username == 'ci'", UNKNOWN),
    ("authorizer.group('').resource('pods').check('get').allowed()", UNKNOWN),
    ("object.metadata.uid != ''", UNKNOWN),
    ("namespaceObject.metadata.labels.team == 'a'", UNKNOWN),
]


@pytest.mark.parametrize(("expression", "expected"), EXPRESSIONS)
def test_expressions(expression: str, expected: list[str]) -> None:
    assert codes(policy(expression), binding(), deployment()) == expected


def test_a_policy_without_a_binding_does_nothing() -> None:
    assert codes(policy("false"), deployment()) == []
    assert codes(policy("false"), binding(policyName="other"), deployment()) == []


def test_actions() -> None:
    assert codes(policy("false"), binding("Deny"), deployment()) == DENIED
    assert codes(policy("false"), binding("Warn"), deployment()) == WARNED
    assert codes(policy("false"), binding("Audit"), deployment()) == WARNED
    both = (binding("Warn"), binding("Deny", name="second"))
    assert codes(policy("false"), *both, deployment()) == DENIED


def test_the_finding_is_at_the_object_in_the_words_of_the_policy() -> None:
    wanted = policy("true", "object.spec.replicas > 2")
    wanted["spec"]["validations"][1]["messageExpression"] = (
        "'not more than ' + string(object.spec.replicas)"
    )
    (finding,) = found(wanted, binding(), deployment())
    assert finding.severity == "error"
    assert finding.object is not None
    assert finding.object.kind == "Deployment"
    said = "it is refused by ValidatingAdmissionPolicy/policy: not more than 1"
    assert finding.message == said
    assert any("spec.validations[1]" in line for line in finding.detail)


def test_messages_fall_back() -> None:
    wanted = policy("false")
    validation = wanted["spec"]["validations"][0]
    validation["messageExpression"] = "object.metadata.labels.team"
    assert found(wanted, binding(), deployment())[0].message.endswith(": rule 0")
    del validation["message"], validation["messageExpression"]
    assert found(wanted, binding(), deployment())[0].message.endswith(": failed expression: false")


MATCHING: list[tuple[Tree, list[str]]] = [
    (rules("*", scope="Namespaced"), DENIED),
    (rules("pods"), []),
    (rules("deployments/scale"), []),
    (rules(apiGroups=["apps"], apiVersions=["v1"]), DENIED),
    (rules(apiGroups=["batch"]), []),
    # Another version is the same object, converted: the server asks, too.
    (rules(apiVersions=["v1beta1"]), UNKNOWN),
    ({**rules(apiVersions=["v1beta1"]), "matchPolicy": "Exact"}, []),
    (rules(operations=["UPDATE"]), []),
    (rules(operations=["*"]), DENIED),
    (rules(scope="Cluster"), []),
    (rules(scope="Namespaced"), DENIED),
    (rules(resourceNames=["web"]), DENIED),
    (rules(resourceNames=["api"]), []),
    ({**rules(), "excludeResourceRules": rules()["resourceRules"]}, []),
    ({**rules(), "objectSelector": {"matchLabels": {"team": "a"}}}, []),
    ({**rules(), "namespaceSelector": {"matchLabels": {"team": "a"}}}, DENIED),
    ({**rules(), "namespaceSelector": {"matchLabels": {"team": "b"}}}, []),
]


@pytest.mark.parametrize(("matching", "expected"), MATCHING)
def test_matching(matching: Tree, expected: list[str]) -> None:
    objects = (binding(), deployment(), namespace(team="a"))
    assert codes(policy("false", matchConstraints=matching), *objects) == expected
    narrowed = (policy("false"), binding(matchResources=matching), *objects[1:])
    assert codes(*narrowed) == expected


def test_labels_of_a_namespace_outside_are_not_known() -> None:
    matching = {**rules(), "namespaceSelector": {"matchLabels": {"team": "a"}}}
    assert codes(policy("false", matchConstraints=matching), binding(), deployment()) == UNKNOWN
    # What is fulfilled is fulfilled whatever they are.
    assert codes(policy("true", matchConstraints=matching), binding(), deployment()) == []
    by_name = {"matchLabels": {"kubernetes.io/metadata.name": "shop"}}
    matching = {**rules(), "namespaceSelector": by_name}
    assert codes(policy("false", matchConstraints=matching), binding(), deployment()) == DENIED


def test_the_namespace_is_known_where_it_is_in_the_app() -> None:
    wanted = policy("namespaceObject.metadata.labels.team == 'a'")
    assert codes(wanted, binding(), deployment(), namespace(team="a")) == []
    assert codes(wanted, binding(), deployment(), namespace(team="b")) == DENIED


def test_policies_are_not_asked_about_themselves() -> None:
    everything = rules("*")
    assert codes(policy("false", matchConstraints=everything), binding()) == []


def test_match_conditions() -> None:
    def with_condition(expression: str, **more: Any) -> Tree:
        conditions = [{"name": "is-about", "expression": expression}]
        return policy("false", matchConditions=conditions, **more)

    objects = (binding(), deployment())
    assert codes(with_condition("request.name == 'api'"), *objects) == []
    assert codes(with_condition("request.name == 'web'"), *objects) == DENIED
    error = "object.metadata.labels.a == ''"
    assert codes(with_condition(error), *objects) == DENIED
    assert codes(with_condition(error, failurePolicy="Ignore"), *objects) == []
    assert codes(with_condition("request.userInfo.username == ''"), *objects) == UNKNOWN


def test_the_failure_policy_is_about_errors_only() -> None:
    objects = (binding(), deployment())
    error = "object.metadata.labels.a == ''"
    assert codes(policy(error, failurePolicy="Ignore"), *objects) == []
    assert codes(policy("false", failurePolicy="Ignore"), *objects) == DENIED


def test_variables_are_evaluated_when_they_are_needed() -> None:
    variables = [
        {"name": "containers", "expression": "object.spec.template.spec.containers"},
        {"name": "names", "expression": "variables.containers.map(c, c.name)"},
        {"name": "bad", "expression": "object.spec.missing"},
        {"name": "sender", "expression": "request.userInfo.username"},
    ]

    def with_variables(expression: str) -> list[str]:
        return codes(policy(expression, variables=variables), binding(), deployment())

    assert with_variables("variables.names == ['web']") == []
    assert with_variables("variables.names == ['api']") == DENIED
    assert with_variables("true || variables.bad == 1") == []
    assert with_variables("variables.bad == 1") == DENIED
    assert with_variables("variables.sender == ''") == UNKNOWN


def test_parameters() -> None:
    kind = {"apiVersion": "v1", "kind": "ConfigMap"}
    wanted = policy("object.spec.replicas <= int(params.data.most)", paramKind=kind)
    by_name = {"name": "limits", "namespace": "shop", "parameterNotFoundAction": "Deny"}
    bound = binding(paramRef=by_name)
    few, many = deployment(replicas=2), deployment(replicas=9)
    assert codes(wanted, bound, few, config({"most": "5"})) == []
    assert codes(wanted, bound, many, config({"most": "5"})) == DENIED
    assert codes(wanted, bound, many) == UNKNOWN
    # All that are selected count.
    selector = {"matchLabels": {"team": "a"}}
    chosen = binding(paramRef={"selector": selector, "parameterNotFoundAction": "Deny"})
    one, two = config({"most": "9"}, team="a"), config({"most": "5"}, "other", team="a")
    assert codes(wanted, chosen, many, one) == []
    assert codes(wanted, chosen, many, one, two) == DENIED
    unbound = binding()
    assert codes(policy("params == null", paramKind=kind), unbound, few) == []


def test_what_is_changed_before_is_not_judged() -> None:
    patch = {"patchType": "JSONPatch", "jsonPatch": {"expression": "[]"}}
    spec = {"matchConstraints": rules(), "mutations": [patch], "reinvocationPolicy": "Never"}
    mutating = {
        "apiVersion": ADMISSION,
        "kind": "MutatingAdmissionPolicy",
        "metadata": {"name": "change"},
        "spec": spec,
    }
    assert codes(policy("false"), binding(), deployment(), mutating) == UNKNOWN


def test_without_the_library_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from k8spatterns.rules.graph import admission_policies

    monkeypatch.setattr(admission_policies, "is_installed", lambda: False)
    (finding,) = found(policy("false"), binding(), deployment())
    assert finding.code == "K8S-ADM-014"
    assert library.EXTRA in finding.hint


def validating(expression: str, resource: str = "deployments", **spec: Any) -> Tree:
    body = policy(expression, matchConstraints=rules(resource), **spec)["spec"]
    return {
        "apiVersion": "policies.kyverno.io/v1alpha1",
        "kind": "ValidatingPolicy",
        "metadata": {"name": "policy"},
        "spec": body,
    }


def test_kyverno_validating_policies() -> None:
    def said(*trees: Tree) -> list[str]:
        return codes(*trees, deployment(), wanted=KYVERNO)

    assert said(validating("object.spec.replicas == 1")) == []
    assert said(validating("false")) == ["K8S-KYV-001"]
    assert said(validating("false", validationActions=["Audit"])) == ["K8S-KYV-003"]
    assert said(validating("request.userInfo.username == ''")) == ["K8S-KYV-002"]
    assert said(validating("false", evaluation={"mode": "JSON"})) == []
    # A function of Kyverno is not known here.
    assert said(validating("image(object.spec.x).registry() == ''")) == ["K8S-KYV-002"]


def test_kyverno_looks_into_the_pods_of_controllers() -> None:
    def said(*trees: Tree) -> list[str]:
        return codes(*trees, deployment(), wanted=KYVERNO)

    limits = "object.spec.containers.all(c, has(c.resources.limits))"
    assert said(validating(limits, "pods")) == ["K8S-KYV-001"]
    none = {"podControllers": {"controllers": ["jobs"]}}
    assert said(validating(limits, "pods", autogen=none)) == []
    assert said(validating("object.kind == 'Pod'", "pods")) == []


def test_kyverno_exceptions() -> None:
    def exception(condition: str) -> Tree:
        spec = {
            "policyRefs": [{"name": "policy", "kind": "ValidatingPolicy"}],
            "matchConditions": [{"name": "a", "expression": condition}],
        }
        return {
            "apiVersion": "policies.kyverno.io/v1alpha1",
            "kind": "PolicyException",
            "metadata": {"name": "except", "namespace": "shop"},
            "spec": spec,
        }

    def said(*trees: Tree) -> list[str]:
        return codes(*trees, deployment(), wanted=KYVERNO)

    assert said(validating("false"), exception("object.metadata.name == 'web'")) == []
    assert said(validating("false"), exception("false")) == ["K8S-KYV-001"]


def test_kyverno_rules_in_cel() -> None:
    def cluster_policy(expression: str, **rule: Any) -> Tree:
        validate = {
            "failureAction": "Enforce",
            "cel": {"expressions": [{"expression": expression, "message": "Do it."}]},
        }
        match = {"any": [{"resources": {"kinds": ["Pod"]}}]}
        spec = {"rules": [{"name": "rule", "match": match, "validate": validate, **rule}]}
        return {
            "apiVersion": "kyverno.io/v1",
            "kind": "ClusterPolicy",
            "metadata": {"name": "policy"},
            "spec": spec,
        }

    def said(*trees: Tree) -> list[str]:
        return codes(*trees, deployment(), wanted=KYVERNO)

    assert said(cluster_policy("object.spec.containers.size() == 1")) == []
    assert said(cluster_policy("object.spec.containers.size() == 2")) == ["K8S-KYV-001"]
    skips = [{"name": "a", "expression": "object.metadata.name == 'other'"}]
    assert said(cluster_policy("false", celPreconditions=skips)) == []
