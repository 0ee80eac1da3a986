"""Helpers that execute what is declared: reachability, admission, Lua, labels of alerts."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from k8spatterns import App, InterpretedKind, KarmadaInterpreter, UsageError
from k8spatterns.api import k8s
from k8spatterns.testing import (
    Interpreter,
    Outsider,
    Verdict,
    admits,
    alert_labels,
    can_reach,
    lost_labels,
)

Tree = dict[str, Any]

SHOP = """
apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: 'web:1'}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: api, namespace: shop}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      containers: [{name: api, image: 'api:1', ports: [{name: http, containerPort: 8080}]}]
---
apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {selector: {app: api}, ports: [{name: web, port: 80, targetPort: http}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: api, namespace: shop}
spec:
  podSelector: {matchLabels: {app: api}}
  ingress:
    - from: [{podSelector: {matchLabels: {app: web}}}]
      ports: [{port: 8080}]
    - from: [{namespaceSelector: {matchLabels: {team: ops}}}]
    - from: [{ipBlock: {cidr: 203.0.113.0/24}}]
"""


def test_can_reach_says_which_policy_allows_or_isolates() -> None:
    allowed = can_reach(SHOP, "shop/web", "shop/api", port=8080)
    assert allowed
    assert allowed.reason == "NetworkPolicy shop/api allows it (spec.ingress[0])"
    refused = can_reach(SHOP, "shop/web", "StatefulSet/shop/api", port=9000)
    assert not refused
    assert refused.reason == (
        "NetworkPolicy shop/api isolates shop/api for ingress, "
        "and nothing there allows TCP 9000 from shop/web"
    )
    assert can_reach(SHOP, "shop/api", "shop/web", port=1)


def test_can_reach_the_port_of_a_service() -> None:
    assert can_reach(SHOP, "shop/web", "Service/shop/api", port=80)
    assert can_reach(SHOP, "shop/web", "Service/shop/api", port="web")
    assert not can_reach(SHOP, "shop/web", "shop/api", port=80)
    with pytest.raises(UsageError, match="has no port 81"):
        can_reach(SHOP, "shop/web", "Service/shop/api", port=81)
    with pytest.raises(UsageError, match="no such Service"):
        can_reach(SHOP, "shop/web", "Service/shop/db", port=80)


def test_can_reach_from_outside() -> None:
    assert can_reach(SHOP, "203.0.113.9", "shop/api", port=8080)
    assert not can_reach(SHOP, "198.51.100.1", "shop/api", port=8080)
    web = {"app": "web"}
    assert can_reach(SHOP, Outsider("shop", web), "shop/api", port=8080)
    ops = Outsider("tools", namespace_labels={"team": "ops"})
    assert can_reach(SHOP, ops, "shop/api", port=8080)
    assert not can_reach(SHOP, Outsider("tools", web, {}), "shop/api", port=8080)
    unknown = can_reach(SHOP, Outsider("tools"), "shop/api", port=8080)
    assert unknown.allowed is None
    with pytest.raises(UsageError, match="it is not known"):
        bool(unknown)


def test_can_reach_takes_what_tests_have_at_hand() -> None:
    app = App()
    chart = app.chart("shop", namespace="shop")
    for name in ("web", "api"):
        template = k8s.PodTemplateSpec(spec=k8s.PodSpec(containers=[k8s.Container(name=name)]))
        spec = k8s.DeploymentSpec(selector=k8s.LabelSelector(), template=template)
        chart.add(k8s.Deployment(metadata=k8s.ObjectMeta(name=name), spec=spec))
    policy = k8s.NetworkPolicy(
        metadata=k8s.ObjectMeta(name="deny", namespace="shop"),
        spec=k8s.NetworkPolicySpec(pod_selector=k8s.LabelSelector()),
    )
    assert can_reach(app, "shop/web", "shop/api")
    assert not can_reach([app, policy], "shop/web", "shop/api")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("shop/db", "no such workload"),
        ("db", "name one of Deployment/shop/web, StatefulSet/shop/api"),
        ("a/b/c/d", "write namespace/name"),
    ],
)
def test_a_name_that_is_none(name: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        can_reach(SHOP, "shop/web", name)
    with pytest.raises(UsageError, match="more than one workload"):
        can_reach(SHOP + "---" + SHOP.replace("kind: StatefulSet", "kind: DaemonSet"), "web", "api")


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(UsageError, match="int has no objects; give an app"):
        can_reach(5, "a", "b")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="this is no YAML"):
        can_reach("a: [", "a", "b")
    with pytest.raises(UsageError, match="give the text of a file, not its name"):
        can_reach("shop.yaml", "a", "b")


POLICY: Tree = {
    "apiVersion": "admissionregistration.k8s.io/v1",
    "kind": "ValidatingAdmissionPolicy",
    "metadata": {"name": "replicas"},
    "spec": {
        "matchConstraints": {
            "resourceRules": [
                {
                    "apiGroups": ["apps"],
                    "apiVersions": ["v1"],
                    "operations": ["CREATE"],
                    "resources": ["deployments"],
                }
            ]
        },
        "validations": [{"expression": "object.spec.replicas <= 3", "message": "At most 3."}],
    },
}


def deployment(replicas: int) -> Tree:
    metadata = {"name": "web", "namespace": "shop"}
    spec = {"replicas": replicas, "template": {"spec": {"containers": []}}}
    return {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec}


def test_admits_under_a_validating_admission_policy() -> None:
    assert admits(POLICY, deployment(3)) == Verdict(allowed=True)
    refused = admits(POLICY, deployment(4))
    assert not refused
    said = "it is refused by ValidatingAdmissionPolicy/replicas: At most 3."
    assert refused.messages == (said,)
    # Another object of the kind among the policies is not judged.
    assert admits([POLICY, deployment(9)], dict(deployment(1), metadata={"name": "other"}))


def test_admits_with_a_binding_that_only_warns() -> None:
    binding = {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": "ValidatingAdmissionPolicyBinding",
        "metadata": {"name": "replicas"},
        "spec": {"policyName": "replicas", "validationActions": ["Warn"]},
    }
    verdict = admits([POLICY, binding], deployment(4))
    assert verdict.allowed is True
    assert len(verdict.warnings) == 1


def test_admits_under_a_policy_of_kyverno() -> None:
    policy = """
    apiVersion: kyverno.io/v1
    kind: ClusterPolicy
    metadata: {name: teams}
    spec:
      rules:
        - name: team-label
          match: {any: [{resources: {kinds: [Deployment]}}]}
          validate:
            failureAction: Enforce
            message: Name a team.
            pattern: {metadata: {labels: {team: '?*'}}}
    """
    refused = admits(policy, deployment(1))
    assert refused.allowed is False
    assert "Name a team." in refused.messages[0]
    labelled = deployment(1)
    labelled["metadata"]["labels"] = {"team": "shop"}
    assert admits(policy, labelled)


def test_a_verdict_that_is_not_known_is_no_condition() -> None:
    by_sender = [{"expression": "request.userInfo.username == 'ci'"}]
    asks: Tree = dict(POLICY, spec=dict(POLICY["spec"], validations=by_sender))
    verdict = admits(asks, deployment(1))
    assert verdict.allowed is None
    assert "userInfo" in verdict.unknown[0]
    with pytest.raises(UsageError, match="it is not known"):
        bool(verdict)


def test_admits_needs_a_policy_and_one_object() -> None:
    with pytest.raises(UsageError, match="no policy among these objects"):
        admits(deployment(1), deployment(1))
    with pytest.raises(UsageError, match="is one object, and these are 2"):
        admits(POLICY, [deployment(1), deployment(2)])


def test_admits_says_which_extra_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    from k8spatterns.testing.executing import admission

    monkeypatch.setattr(admission, "is_installed", lambda: False)
    with pytest.raises(UsageError, match=r"pip install 'k8spatterns\[cel\]'"):
        admits(POLICY, deployment(1))


HEALTH = "function InterpretHealth(obj)\n  return obj.status.ready == obj.spec.replicas\nend\n"
REPLICAS = "function GetReplicas(obj)\n  return obj.spec.replicas, nil\nend\n"
REVISE = """function ReviseReplica(obj, replicas)
  obj.spec.replicas = replicas
  return obj
end
"""


def customization(**scripts: str) -> Tree:
    found = {operation: {"luaScript": script} for operation, script in scripts.items()}
    return {
        "apiVersion": "config.karmada.io/v1alpha1",
        "kind": "ResourceInterpreterCustomization",
        "metadata": {"name": "queues"},
        "spec": {
            "target": {"apiVersion": "example.com/v1", "kind": "Queue"},
            "customizations": found,
        },
    }


def queue(replicas: int, ready: int) -> Tree:
    return {
        "apiVersion": "example.com/v1",
        "kind": "Queue",
        "metadata": {"name": "orders"},
        "spec": {"replicas": replicas},
        "status": {"ready": ready},
    }


def test_an_interpreter_runs_its_scripts() -> None:
    scripts = {"healthInterpretation": HEALTH, "replicaResource": REPLICAS}
    interpreter = Interpreter(customization(**scripts, replicaRevision=REVISE))
    assert interpreter.health(queue(2, 2)) is True
    assert interpreter.health(queue(2, 1)) is False
    assert interpreter.replicas(queue(2, 1)) == (2, None)
    assert interpreter.revise(queue(2, 1), 5)["spec"] == {"replicas": 5}
    with pytest.raises(UsageError, match="queues has no script for retention; it has: health"):
        interpreter.retain(queue(1, 1), queue(1, 1))
    with pytest.raises(UsageError, match="Queue is no ResourceInterpreterCustomization"):
        Interpreter(queue(1, 1))


def test_an_interpreter_of_a_construct() -> None:
    construct = KarmadaInterpreter(
        name="queues",
        target=InterpretedKind(api_version="example.com/v1", kind="Queue"),
        health_interpretation=HEALTH,
    )
    assert Interpreter(construct).health(queue(3, 3)) is True


def test_lua_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lupa.lua51", None)
    with pytest.raises(UsageError, match=r"pip install 'k8spatterns\[lua\]'"):
        Interpreter(customization(healthInterpretation=HEALTH)).health(queue(1, 1))


def test_labels_of_expressions() -> None:
    by_job = alert_labels("sum by (job) (rate(errors_total[5m])) > 0")
    assert by_job.has("job")
    assert not by_job.has("pod")
    assert by_job.names == {"job"}
    every = alert_labels("up == 0")
    assert every.open
    assert every.has("pod")
    with pytest.raises(UsageError, match="is a range of samples"):
        alert_labels("up[5m]")


def prometheus_rule(expr: str, summary: str) -> Tree:
    alert = {"alert": "Errors", "expr": expr, "annotations": {"summary": summary}}
    return {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "PrometheusRule",
        "metadata": {"name": "rules"},
        "spec": {"groups": [{"name": "a", "rules": [{"record": "a:b:c", "expr": "1"}, alert]}]},
    }


def test_labels_that_templates_lose() -> None:
    summary = "{{ $labels.job }} on {{ $labels.pod }} has {{ $value }}"
    assert lost_labels(prometheus_rule("up == 0", summary)) == []
    (lost,) = lost_labels(prometheus_rule("sum by (job) (errors) > 0", summary))
    path = "spec.groups[0].rules[1].annotations[summary]"
    assert lost == ("Errors", path, "pod")
    with pytest.raises(UsageError, match="no PrometheusRule"):
        lost_labels(deployment(1))


def test_a_parser_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from k8spatterns.syntax import promql

    monkeypatch.setattr(promql, "parser", lambda: None)
    promql.parsed.cache_clear()
    try:
        with pytest.raises(UsageError, match=r"pip install 'k8spatterns\[promql\]'"):
            alert_labels("up == 0")
    finally:
        promql.parsed.cache_clear()
