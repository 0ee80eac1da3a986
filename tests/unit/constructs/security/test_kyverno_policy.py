"""`KyvernoPolicy`: each kind of rule as Kyverno has it, and what its webhook would refuse."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from k8spatterns import (
    KyvernoAttestors,
    KyvernoCel,
    KyvernoCelExpression,
    KyvernoCertificate,
    KyvernoClone,
    KyvernoCondition,
    KyvernoConditions,
    KyvernoFilter,
    KyvernoGenerate,
    KyvernoJsonPatch,
    KyvernoKeyless,
    KyvernoKeys,
    KyvernoMatch,
    KyvernoMutate,
    KyvernoPolicy,
    KyvernoSubject,
    KyvernoValidate,
    KyvernoVerifyImages,
    RequireSecurityContext,
    TrustedRegistries,
)
from tests.support.making import made, refusal_of

PODS = KyvernoFilter(kinds=["Pod"])
PATTERN: dict[str, Any] = {"metadata": {"labels": {"team": "?*"}}}
KEY = "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----\n"


def policy(*rules: Any, **fields: Any) -> dict[str, Any]:
    """Return the one policy that the rules make."""
    (tree,) = made(KyvernoPolicy(name="rules", rules=rules, **fields)).values()
    return tree


def rule(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = policy(value)["spec"]["rules"][0]
    return found


def validate(**fields: Any) -> KyvernoValidate:
    return KyvernoValidate(**{"name": "labels", "match": PODS, "pattern": PATTERN, **fields})


def test_scope_chooses_the_kind() -> None:
    assert policy(validate())["kind"] == "ClusterPolicy"
    local = policy(validate(), scope="namespace")
    assert (local["kind"], local["metadata"]["namespace"]) == ("Policy", "production")


def test_settings_are_where_kyverno_reads_them() -> None:
    tree = policy(
        validate(),
        title="Labels",
        severity="high",
        autogen=["Deployment", "CronJob"],
        background=False,
        apply_rules="One",
        failure_policy="Ignore",
        timeout=15,
    )
    assert tree["metadata"]["annotations"] == {
        "policies.kyverno.io/title": "Labels",
        "policies.kyverno.io/severity": "high",
        "pod-policies.kyverno.io/autogen-controllers": "Deployment,CronJob",
    }
    spec = {key: value for key, value in tree["spec"].items() if key != "rules"}
    assert spec == {
        "background": False,
        "applyRules": "One",
        "webhookConfiguration": {"failurePolicy": "Ignore", "timeoutSeconds": 15},
    }
    none = policy(validate(), autogen=[])["metadata"]["annotations"]
    assert none == {"pod-policies.kyverno.io/autogen-controllers": "none"}


def test_the_action_is_said_by_each_rule_in_its_current_spelling() -> None:
    """The guide's fault: `validationFailureAction: enforce` is superseded."""
    spec = policy(validate(), validate(name="other", failure_action="Audit"))["spec"]
    assert [each["validate"]["failureAction"] for each in spec["rules"]] == ["Enforce", "Audit"]
    assert "validationFailureAction" not in spec
    assert "must be 'Enforce' or 'Audit'" in refusal_of(
        KyvernoValidate, name="a", match=PODS, pattern=PATTERN, failure_action="enforce"
    )
    fields: dict[str, Any] = {"name": "a", "rules": [validate()]}
    text = refusal_of(KyvernoPolicy, **fields, validation_failure_action="enforce")
    assert "has no such argument" in text


def test_filters_are_joined() -> None:
    prod = KyvernoFilter(
        kinds=["apps/v1/Deployment"],
        names=["web-*"],
        namespaces=["prod-*"],
        selector={"tier": "front"},
        namespace_selector={"env": "prod"},
        annotations={"a": "*"},
        operations=["CREATE"],
    )
    found = rule(validate(match=KyvernoMatch(all=[prod, PODS]), exclude=KyvernoFilter(names=["x"])))
    assert found["match"]["all"][0]["resources"] == {
        "kinds": ["apps/v1/Deployment"],
        "names": ["web-*"],
        "namespaces": ["prod-*"],
        "selector": {"matchLabels": {"tier": "front"}},
        "namespaceSelector": {"matchLabels": {"env": "prod"}},
        "annotations": {"a": "*"},
        "operations": ["CREATE"],
    }
    assert found["match"]["all"][1] == {"resources": {"kinds": ["Pod"]}}
    assert found["exclude"] == {"any": [{"resources": {"names": ["x"]}}]}


def test_users_are_known_where_nothing_is_scanned() -> None:
    subject = KyvernoSubject(kind="ServiceAccount", name="ci", namespace="build")
    who = KyvernoFilter(kinds=["Pod"], cluster_roles=["admin"], subjects=[subject])
    found = policy(validate(match=who), background=False)["spec"]["rules"][0]["match"]["any"][0]
    assert found["clusterRoles"] == ["admin"]
    assert found["subjects"] == [{"kind": "ServiceAccount", "name": "ci", "namespace": "build"}]


def test_conditions_and_context() -> None:
    condition = KyvernoCondition(
        key="{{ request.operation }}", operator="AnyIn", value=["CREATE", "UPDATE"], message="no"
    )
    found = rule(
        validate(
            pattern=None,
            deny=KyvernoConditions(any=[condition]),
            preconditions=KyvernoConditions(all=[condition]),
            context=[{"name": "settings", "configMap": {"name": "policy", "namespace": "kyverno"}}],
        )
    )
    tree = {
        "key": "{{ request.operation }}",
        "operator": "AnyIn",
        "value": ["CREATE", "UPDATE"],
        "message": "no",
    }
    assert found["validate"]["deny"] == {"conditions": {"any": [tree]}}
    assert found["preconditions"] == {"all": [tree]}
    assert found["context"][0]["configMap"] == {"name": "policy", "namespace": "kyverno"}


def test_patterns_keep_their_anchors() -> None:
    anchored = {"spec": {"=(volumes)": [{"X(hostPath)": "null"}], "^(containers)": [{"a": ">1"}]}}
    assert rule(validate(pattern=anchored))["validate"]["pattern"] == anchored
    either = rule(validate(pattern=None, any_pattern=[PATTERN, anchored]))
    assert either["validate"]["anyPattern"] == [PATTERN, anchored]


def test_cel() -> None:
    cel = KyvernoCel(
        expressions=[KyvernoCelExpression(expression="variables.n > 1", message="more")],
        variables={"n": "object.spec.replicas"},
        preconditions={"old": "oldObject == null"},
    )
    found = rule(validate(pattern=None, cel=cel))
    assert found["validate"]["cel"] == {
        "expressions": [{"expression": "variables.n > 1", "message": "more"}],
        "variables": [{"name": "n", "expression": "object.spec.replicas"}],
    }
    assert found["celPreconditions"] == [{"name": "old", "expression": "oldObject == null"}]


def test_mutation() -> None:
    merge = {"metadata": {"labels": {"+(team)": "unknown"}}}
    merged = rule(KyvernoMutate(name="m", match=PODS, patch_strategic_merge=merge))
    assert merged["mutate"] == {"patchStrategicMerge": merge}
    patches = [
        KyvernoJsonPatch(op="add", path="/metadata/labels/team", value="größe"),
        KyvernoJsonPatch(op="remove", path="/spec/hostNetwork"),
    ]
    text = rule(KyvernoMutate(name="m", match=PODS, patches_json6902=patches))["mutate"][
        "patchesJson6902"
    ]
    assert yaml.safe_load(text) == [
        {"op": "add", "path": "/metadata/labels/team", "value": "größe"},
        {"op": "remove", "path": "/spec/hostNetwork"},
    ]


def generate(**fields: Any) -> KyvernoGenerate:
    given = {
        "name": "copy",
        "match": KyvernoFilter(kinds=["Namespace"]),
        "api_version": "v1",
        "kind": "Secret",
        "generated": "pull",
        "namespace": "{{request.object.metadata.name}}",
        "clone": KyvernoClone(name="pull", namespace="kyverno"),
    }
    return KyvernoGenerate(**{**given, **fields})


def test_generation() -> None:
    assert rule(generate(synchronize=True))["generate"] == {
        "apiVersion": "v1",
        "kind": "Secret",
        "name": "pull",
        "namespace": "{{request.object.metadata.name}}",
        "clone": {"name": "pull", "namespace": "kyverno"},
        "synchronize": True,
    }
    data = {"metadata": {"labels": {"made": "yes"}}}
    assert rule(generate(clone=None, data=data))["generate"]["data"] == data


def verify(**fields: Any) -> KyvernoVerifyImages:
    entries = [KyvernoKeys(public_keys=KEY)]
    given = {
        "name": "signed",
        "match": PODS,
        "image_references": ["ghcr.io/example/*"],
        "attestors": [KyvernoAttestors(entries=entries)],
    }
    return KyvernoVerifyImages(**{**given, **fields})


def test_image_verification() -> None:
    entries: list[Any] = [
        KyvernoKeys(secret=("cosign", "kyverno"), ignore_tlog=True),
        KyvernoKeyless(issuer="https://issuer.example.com", subject_reg_exp="https://.*"),
        KyvernoCertificate(cert="-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n"),
    ]
    (found,) = rule(verify(attestors=[KyvernoAttestors(entries=entries, count=2)]))["verifyImages"]
    assert found["failureAction"] == "Enforce"
    assert "mutateDigest" not in found
    (attestors,) = found["attestors"]
    assert attestors["count"] == 2
    keys, keyless, certificate = attestors["entries"]
    assert keys["keys"] == {
        "secret": {"name": "cosign", "namespace": "kyverno"},
        "rekor": {"ignoreTlog": True},
    }
    assert keyless["keyless"] == {
        "issuer": "https://issuer.example.com",
        "subjectRegExp": "https://.*",
    }
    assert set(certificate["certificates"]) == {"cert"}
    assert rule(verify(failure_action="Audit"))["verifyImages"][0]["mutateDigest"] is False


def test_ready_made_policies_are_rules_and_policies() -> None:
    trusted = TrustedRegistries(registries=["registry.example.com", "ghcr.io/example/*"])
    alone = made(trusted)["ClusterPolicy", "trusted-registries"]["spec"]["rules"][0]
    image = {"image": "registry.example.com/* | ghcr.io/example/*"}
    assert alone["validate"]["pattern"]["spec"] == {
        "containers": [image],
        "=(initContainers)": [image],
        "=(ephemeralContainers)": [image],
    }
    message = "Images must come from registry.example.com, ghcr.io/example."
    assert alone["validate"]["message"] == message
    both = policy(trusted, RequireSecurityContext(failure_action="Audit"), validate())
    assert [each["name"] for each in both["spec"]["rules"]] == [
        "validate-image-registry",
        "require-security-context",
        "labels",
    ]


def test_what_a_security_context_must_have_can_be_chosen() -> None:
    few = RequireSecurityContext(
        min_user=None,
        run_as_non_root=False,
        forbid_privilege_escalation=False,
        drop_capabilities=[],
        read_only_root_filesystem=True,
    )
    (found,) = made(few).values()
    pattern = found["spec"]["rules"][0]["validate"]["pattern"]["spec"]
    context = {"securityContext": {"readOnlyRootFilesystem": True}}
    assert pattern["containers"] == [context]
    assert "securityContext" not in pattern


def test_a_field_of_a_pod_is_no_variable_about_users() -> None:
    pattern = {"spec": {"x": "{{ request.object.spec.serviceAccountName }}"}}
    assert policy(validate(pattern=pattern))


V, P = KyvernoValidate, KyvernoPolicy
WHO = KyvernoFilter(kinds=["Pod"], roles=["build:deployer"])
BASE: dict[str, Any] = {"name": "a", "match": PODS}
RULES: dict[str, Any] = {"name": "a"}
MISUSES: list[tuple[Any, dict[str, Any], str]] = [
    (V, BASE, "a rule validates in one way, not by none"),
    (
        V,
        {**BASE, "pattern": PATTERN, "any_pattern": [PATTERN]},
        "not by pattern and any_pattern",
    ),
    (V, {**BASE, "pattern": {"+(a)": 1}}, "+(a): the addition anchor has no meaning here"),
    (V, {**BASE, "pattern": {"a": {"^(b)": 1}}}, "a.^(b): the existence anchor is for lists only"),
    (V, {"name": "a", "match": KyvernoFilter(names=["x"]), "pattern": PATTERN}, "names no kind"),
    (V, {**BASE, "name": "n" * 64, "pattern": PATTERN}, "name"),
    (
        V,
        {**BASE, "pattern": PATTERN, "context": [{"name": "x"}]},
        'the entry "x" of the context has no source',
    ),
    (
        V,
        {
            **BASE,
            "pattern": PATTERN,
            "failure_action_overrides": [{"action": "enforce", "namespaces": ["a"]}],
        },
        '"enforce" is a superseded spelling',
    ),
    (
        V,
        {
            **BASE,
            "cel": KyvernoCel(expressions=[KyvernoCelExpression(expression="true")]),
            "preconditions": KyvernoConditions(
                all=[KyvernoCondition(key=1, operator="Equals", value=1)]
            ),
        },
        "write KyvernoCel(preconditions={...})",
    ),
    (KyvernoFilter, {}, "the filter says nothing"),
    (KyvernoFilter, {"kinds": ["pods"]}, '"pods" is no kind as Kyverno writes it'),
    (KyvernoFilter, {"kinds": ["apps//Deployment"]}, "is no kind as Kyverno writes it"),
    (KyvernoFilter, {"kinds": ["a/v1/Pod/exec/x"]}, "is no kind as Kyverno writes it"),
    (KyvernoMatch, {"any": [PODS], "all": [PODS]}, "filters are joined by any or by all"),
    (KyvernoSubject, {"kind": "ServiceAccount", "name": "ci"}, "needs a namespace"),
    (KyvernoSubject, {"kind": "User", "name": "a", "namespace": "b"}, "a User has no namespace"),
    (KyvernoConditions, {}, "there is no condition"),
    (KyvernoCondition, {"key": 1, "operator": "In", "value": [1]}, "operator"),
    (
        KyvernoCondition,
        {"key": 1, "operator": "AnyIn", "value": {"a": 1}},
        "AnyIn compares with a list",
    ),
    (KyvernoCel, {"expressions": []}, "there is no expression"),
    (KyvernoMutate, BASE, "a rule mutates in one way, not by none"),
    (
        KyvernoMutate,
        {**BASE, "patch_strategic_merge": {"=(a)": 1}},
        "=(a): the equality anchor has no meaning here",
    ),
    (
        KyvernoMutate,
        {**BASE, "patch_strategic_merge": {"a": 1}, "mutate_existing_on_policy_update": True},
        "there are no targets",
    ),
    (KyvernoJsonPatch, {"op": "add", "path": "/a"}, "add needs a value"),
    (KyvernoJsonPatch, {"op": "remove", "path": "/a", "value": 1}, "remove has no value"),
    (KyvernoVerifyImages, {**BASE, "image_references": ["*"]}, "nobody says who signs"),
    (KyvernoKeys, {}, "keys come from one place"),
    (KyvernoKeys, {"public_keys": "MFk="}, "public_keys is no key in PEM"),
    (KyvernoKeyless, {"issuer": "https://a"}, "write one of subject and subject_reg_exp"),
    (KyvernoCertificate, {"cert": "x"}, "a certificate in PEM is needed"),
    (
        KyvernoAttestors,
        {"entries": [KyvernoKeys(public_keys=KEY)], "count": 2},
        "2 of 1 can't have signed",
    ),
    (P, {**RULES, "rules": []}, "rules"),
    (P, {**RULES, "rules": [validate(), validate()]}, 'two rules are named "labels"'),
    (P, {**RULES, "rules": [validate(match=WHO)]}, "asks for users"),
    (P, {**RULES, "rules": [validate(match=KyvernoFilter(kinds=["*"]))]}, "is about every kind"),
    (KyvernoFilter, {"kinds": ["Pod", "*"]}, "'*' stands for every kind"),
    (
        P,
        {**RULES, "rules": [validate(message="by {{ request.userInfo.username }}")]},
        "uses request.userInfo, which no background scan knows",
    ),
    (
        P,
        {
            **RULES,
            "scope": "namespace",
            "rules": [validate(match=KyvernoFilter(kinds=["Namespace"]))],
        },
        "a Policy looks at one namespace, and a Namespace is in none",
    ),
    (
        P,
        {
            **RULES,
            "scope": "namespace",
            "rules": [validate(match=KyvernoFilter(kinds=["Pod"], namespaces=["x"]))],
        },
        "a Policy looks at its own namespace",
    ),
    (P, {**RULES, "rules": [validate()], "timeout": 31}, "timeout"),
    (TrustedRegistries, {"registries": []}, "registries"),
    (TrustedRegistries, {"registries": ["https://ghcr.io"]}, '"https://ghcr.io" is no registry'),
    (TrustedRegistries, {"registries": ["*"]}, '"*" is no registry'),
    (
        RequireSecurityContext,
        {
            "min_user": None,
            "run_as_non_root": False,
            "forbid_privilege_escalation": False,
            "drop_capabilities": [],
        },
        "nothing is required",
    ),
]


@pytest.mark.parametrize(("cls", "fields", "message"), MISUSES)
def test_misuse_is_refused(cls: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(cls, **fields)


def test_what_a_generated_object_lacks_is_refused() -> None:
    fields: dict[str, Any] = {"match": PODS, "name": "g", "generated": "x", "data": {}}
    secret = {"api_version": "v1", "kind": "Secret"}
    space = {"api_version": "v1", "kind": "Namespace"}
    assert "a Secret needs a namespace" in refusal_of(KyvernoGenerate, **fields, **secret)
    text = refusal_of(KyvernoGenerate, **fields, **space, namespace="a")
    assert "a Namespace has no namespace" in text
    clone = KyvernoClone(name="y")
    text = refusal_of(KyvernoGenerate, **fields, **space, clone=clone)
    assert "comes from data or from a clone" in text


def test_a_rule_that_does_nothing_is_refused() -> None:
    from k8spatterns_constructs.security.kyverno_rule import KyvernoRule

    idle = KyvernoRule(name="idle", match=PODS)
    assert 'the rule "idle" does nothing' in refusal_of(KyvernoPolicy, name="a", rules=[idle])
