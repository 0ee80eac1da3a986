"""Whatever stands in policies and around them, the rules over them say something or nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from k8spatterns import App
from k8spatterns.manifest import Manifest, Source
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build
from k8spatterns.pipeline.render import options_of
from k8spatterns.rules.graph import admission_policies, kyverno, network_policies

FIELDS = [
    "podSelector",
    "namespaceSelector",
    "objectSelector",
    "matchLabels",
    "matchExpressions",
    "key",
    "operator",
    "values",
    "ingress",
    "egress",
    "from",
    "to",
    "ports",
    "port",
    "endPort",
    "protocol",
    "policyTypes",
    "ipBlock",
    "cidr",
    "except",
    "spec",
    "metadata",
    "labels",
    "matchConstraints",
    "resourceRules",
    "excludeResourceRules",
    "apiGroups",
    "apiVersions",
    "operations",
    "resources",
    "scope",
    "resourceNames",
    "validations",
    "expression",
    "message",
    "messageExpression",
    "variables",
    "name",
    "matchConditions",
    "paramKind",
    "paramRef",
    "selector",
    "validationActions",
    "matchResources",
    "policyName",
    "containers",
    "template",
    "dnsPolicy",
    "hostNetwork",
    "backend",
    "defaultBackend",
    "service",
    "number",
    "evaluation",
]
WORDS = [
    "Ingress",
    "Egress",
    "TCP",
    "UDP",
    "http",
    "In",
    "Exists",
    "CREATE",
    "*",
    "pods",
    "deployments",
    "v1",
    "apps",
    "Deny",
    "Warn",
    "policy",
    "web",
    "0.0.0.0/0",
    "10.0.0.0/8",
    "object.spec.replicas<=3",
    "true",
    "variables.a",
    "object",
]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 70000),
    st.floats(allow_nan=False),
    st.sampled_from(WORDS),
    st.text(max_size=4),
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    ),
    max_leaves=16,
)
SPECS = st.dictionaries(st.sampled_from(FIELDS), TREES, max_size=5)
MONITORING = "monitoring.coreos.com/v1"
ADMISSION = "admissionregistration.k8s.io/v1"
KINDS = (
    ("v1", "Pod"),
    ("v1", "Service"),
    ("v1", "Namespace"),
    ("apps/v1", "Deployment"),
    ("networking.k8s.io/v1", "Ingress"),
    ("networking.k8s.io/v1", "NetworkPolicy"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
    (MONITORING, "ServiceMonitor"),
    (MONITORING, "Prometheus"),
    (ADMISSION, "ValidatingAdmissionPolicy"),
    (ADMISSION, "ValidatingAdmissionPolicyBinding"),
    ("policies.kyverno.io/v1alpha1", "ValidatingPolicy"),
    ("policies.kyverno.io/v1alpha1", "PolicyException"),
)
OBJECTS = st.builds(
    lambda kind, spec, labels: {
        "apiVersion": kind[0],
        "kind": kind[1],
        "metadata": {"name": "policy", "namespace": "web", "labels": labels},
        "spec": spec,
    },
    st.sampled_from(KINDS),
    SPECS | TREES,
    TREES,
)
POD = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "web", "namespace": "web", "labels": {"app": "web"}},
    "spec": {"containers": [{"name": "web", "ports": [{"containerPort": 80}]}]},
}
SERVICE = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web", "namespace": "web"},
    "spec": {"selector": {"app": "web"}, "ports": [{"port": 80}]},
}
INGRESS = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "Ingress",
    "metadata": {"name": "web", "namespace": "web"},
    "spec": {"defaultBackend": {"service": {"name": "web", "port": {"number": 80}}}},
}
RULES = (
    network_policies.cut_off,
    network_policies.cut_off_from_outside,
    network_policies.no_dns,
    admission_policies.refused,
    admission_policies.reported,
    admission_policies.not_evaluated,
    kyverno.refused,
    kyverno.not_evaluated,
    kyverno.audited,
)


def policy(kind: str, spec: Any) -> dict[str, Any]:
    group = ADMISSION if kind.startswith("Validating") else "networking.k8s.io/v1"
    metadata = {"name": "policy", "namespace": "web"}
    return {"apiVersion": group, "kind": kind, "metadata": metadata, "spec": spec}


@settings(max_examples=300, deadline=None)
@given(trees=st.lists(OBJECTS, max_size=4), isolating=SPECS, admitting=SPECS, bound=SPECS)
def test_anything_is_judged(trees: list[Any], isolating: Any, admitting: Any, bound: Any) -> None:
    """The rules see objects that are no such objects, too."""
    matching = {
        "resourceRules": [
            {"apiGroups": ["*"], "apiVersions": ["*"], "operations": ["*"], "resources": ["*"]}
        ]
    }
    every = [
        POD,
        SERVICE,
        INGRESS,
        policy("NetworkPolicy", {"podSelector": {}, **isolating}),
        policy("ValidatingAdmissionPolicy", {"matchConstraints": matching, **admitting}),
        policy("ValidatingAdmissionPolicyBinding", {"policyName": "policy", **bound}),
        *trees,
    ]
    app = App()
    build = Build(app, options_of(app))
    build.manifests = [Manifest(tree, Source("a test", "test")) for tree in every]
    link(build)
    assert build.graph is not None
    found = [problem for rule in RULES for problem in rule(build.graph)]
    event(f"{min(len(found), 3)} findings")
    assert all(problem.message and problem.manifest is not None for problem in found)
