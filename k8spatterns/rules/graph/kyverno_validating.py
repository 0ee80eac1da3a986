"""Kyverno's ValidatingPolicies, which are written in CEL, over the objects of an app.

https://kyverno.io/docs/policy-types/validating-policy/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from k8spatterns.rules.admitting.matching import Matching, is_exempt
from k8spatterns.rules.cel.library import is_installed
from k8spatterns.rules.graph.admitted import Admitted
from k8spatterns.rules.kyverno_cel import NO_LIBRARY, first_violation, pod_in
from k8spatterns.rules.kyverno_policies import CONTROLLERS, LEFT_ALONE
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.values import items, listed, mapping, spec_of, text, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.rules.admitting import Context, Policy, Violation

GROUP = "policies.kyverno.io"
_KINDS = ("ValidatingPolicy", "NamespacedValidatingPolicy")
_CHANGING = ("MutatingPolicy", "NamespacedMutatingPolicy")
_KYVERNO = frozenset({GROUP, "kyverno.io"})
_SOME = frozenset({"cronjobs", "daemonsets", "deployments", "jobs", "statefulsets"})
_NONE: frozenset[str] = frozenset()


State = Literal["enforced", "audited", "unknown"]


class Found(NamedTuple):
    """What is said about an object, or about a policy that is not evaluated.

    Fields:
        state: whether Kyverno refuses or reports the object, or it is not known.
        policy: the policy.
        manifest: the object; the policy where something is not evaluated.
        path: in the policy.
        message: of the policy, or why it is not evaluated.
    """

    state: State
    policy: Manifest
    manifest: Manifest
    path: str
    message: str


def found_by_policies(graph: Graph) -> Iterator[Found]:
    """Yield what the ValidatingPolicies of an app say about its objects."""
    for kind in _KINDS:
        for policy in graph.of_kind(GROUP, kind):
            evaluation = mapping(spec_of(policy.tree).get("evaluation"))
            if evaluation.get("mode") == "JSON":
                continue  # about payloads that are no objects of the API server
            if is_installed():
                yield from _Run(graph, policy).found()
            else:
                yield Found("unknown", policy, policy, "spec.validations", NO_LIBRARY)


class _Run:
    """One policy over the objects of an app."""

    def __init__(self, graph: Graph, policy: Manifest) -> None:
        from k8spatterns.rules.admitting.policies import policy_of

        self._graph = graph
        self._manifest = policy
        self._spec = spec = spec_of(policy.tree)
        self._policy: Policy = policy_of(spec)
        constraints = mapping(spec.get("matchConstraints"))
        self._constraints = Matching(constraints)
        spaces = {"namespaceSelector": constraints.get("namespaceSelector")}
        self._spaces = Matching(spaces, every=True)
        self._admitted = Admitted.of(graph)
        self._controllers = _controllers(spec, constraints)
        self._said: set[tuple[str, str]] = set()

    def found(self) -> Iterator[Found]:
        """Yield what the policy says about each object."""
        asked: dict[tuple[str, str], bool] = {}
        for manifest in self._graph.manifests:
            key = (manifest.api_version, manifest.kind)
            if key not in asked:
                asked[key] = self._may_be_about(manifest)
            if asked[key] and self._looks_at(manifest):
                yield from self._about(manifest)

    def _looks_at(self, manifest: Manifest) -> bool:
        if manifest.namespace in LEFT_ALONE:
            return False
        own = self._manifest
        return own.kind == _KINDS[0] or own.namespace == manifest.namespace

    def _may_be_about(self, manifest: Manifest) -> bool:
        if is_exempt(manifest) or manifest.group in _KYVERNO:
            return False
        subject = self._admitted.subject(manifest)
        return self._constraints.may_be_about(subject) or self._is_controller(manifest)

    def _is_controller(self, manifest: Manifest) -> bool:
        """Say whether the policy is about the Pods that objects of a kind make, too."""
        plural = self._admitted.subject(manifest).plural
        return (manifest.group, manifest.kind) in CONTROLLERS and plural in self._controllers

    def _about(self, manifest: Manifest) -> Iterator[Found]:
        subject = self._admitted.subject(manifest)
        chosen = self._constraints.selects(subject)
        template: tuple[str, ...] = ()
        if chosen is False and self._is_controller(manifest):
            template = CONTROLLERS[manifest.group, manifest.kind]
            chosen = self._spaces.selects(subject)
        if chosen is False:
            return
        try:
            violation = self._judge(manifest, template)
        except NotEvaluatedError as error:
            yield from self._unknown(error.reason)
            return
        if violation is None:
            return
        if chosen is None:
            yield from self._unknown("whether it is about an object depends on what is elsewhere")
        elif self._is_changed():
            yield from self._unknown("a policy of the app may change objects before")
        else:
            state: State = "enforced" if self._denies() else "audited"
            yield Found(state, self._manifest, manifest, violation.path, violation.message)

    def _judge(self, manifest: Manifest, template: tuple[str, ...]) -> Violation | None:
        from k8spatterns.rules.admitting import Context as Made
        from k8spatterns.rules.admitting import judged

        context = self._admitted.context(manifest)
        if template:
            space = self._admitted.namespace(manifest, namespaced=True)
            context = Made(pod_in(manifest.tree, template), "pods", space)
        if self._is_excepted(context):
            return None
        found = judged(self._policy, context)
        return None if found.skipped else first_violation(found)

    def _is_excepted(self, context: Context) -> bool:
        """Say whether an exception of the app takes the object out of the policy.

        Raises:
            NotEvaluatedError: that is known only in a cluster.
        """
        from k8spatterns.rules.admitting import judged, policy_of

        for exception in self._graph.of_kind(GROUP, "PolicyException"):
            spec = spec_of(exception.tree)
            names = {text(each.get("name")) for _, each in items(spec, "policyRefs")}
            if self._manifest.name not in names:
                continue
            found = judged(policy_of({"matchConditions": spec.get("matchConditions")}), context)
            if found.unknown:
                raise NotEvaluatedError(found.unknown[0][1])
            if not found.skipped and not found.violations:
                return True
        return False

    def _is_changed(self) -> bool:
        return any(next(self._graph.of_kind(GROUP, kind), None) for kind in _CHANGING)

    def _unknown(self, reason: str) -> Iterator[Found]:
        key = ("spec.validations", reason)
        if key not in self._said:
            self._said.add(key)
            yield Found("unknown", self._manifest, self._manifest, key[0], reason)

    def _denies(self) -> bool:
        enabled = mapping(mapping(self._spec.get("evaluation")).get("admission")).get("enabled")
        actions = listed(self._spec.get("validationActions")) or ["Deny"]
        return enabled is not False and "Deny" in actions


def _controllers(spec: Tree, constraints: Tree) -> frozenset[str]:
    """Return the resources that make Pods and that a policy about Pods is about, too."""
    resources = [
        name
        for _, rule in items(constraints, "resourceRules")
        for _, name in texts(rule, "resources")
    ]
    if resources != ["pods"]:
        return _NONE
    wanted = mapping(mapping(spec.get("autogen")).get("podControllers")).get("controllers")
    return _SOME if wanted is None else frozenset(text(name) for name in listed(wanted))
