"""Rules for ValidatingAdmissionPolicies of an app, and the objects of the app they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple
from weakref import WeakKeyDictionary

from k8spatterns.rules.admitting.matching import Matching, is_exempt
from k8spatterns.rules.cel.library import EXTRA, is_installed
from k8spatterns.rules.graph.admitted import Admitted
from k8spatterns.rules.graph.bindings import POLICY, Binding, bindings_of, params_of
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.kyverno_matching import View
from k8spatterns.rules.kyverno_policies import is_changed_before
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.rules.admitting import Judged, Policy, Violation

_MUTATING = ("admissionregistration.k8s.io", "MutatingAdmissionPolicy")
_CHANGED = "a policy of the app changes the object before"


class Verdict(NamedTuple):
    """What is said about an object, or about a policy that is not evaluated."""

    state: Literal["refused", "reported", "unknown"]
    problem: Problem


# The three rules share one walk over the policies and objects of a graph.
_judged: WeakKeyDictionary[Graph, tuple[Verdict, ...]] = WeakKeyDictionary()


@graph_rule("K8S-ADM-012", kinds=[POLICY])
def refused(graph: Graph) -> Iterator[Problem]:
    """An object fulfils the admission policies of its app that deny."""
    yield from _problems(graph, "refused")


@graph_rule("K8S-ADM-013", kinds=[POLICY], severity="warning")
def reported(graph: Graph) -> Iterator[Problem]:
    """An object fulfils the admission policies of its app that warn or audit."""
    yield from _problems(graph, "reported")


@graph_rule("K8S-ADM-014", kinds=[POLICY], severity="info", relaxed="info")
def not_evaluated(graph: Graph) -> Iterator[Problem]:
    """An admission policy can be evaluated without a cluster."""
    yield from _problems(graph, "unknown")


def _problems(graph: Graph, state: str) -> Iterator[Problem]:
    if graph not in _judged:
        _judged[graph] = tuple(verdicts(graph))
    yield from (each.problem for each in _judged[graph] if each.state == state)


def verdicts(graph: Graph) -> Iterator[Verdict]:
    """Yield what the ValidatingAdmissionPolicies of an app say about its objects."""
    policies = list(graph.of_kind(*POLICY))
    bound = bindings_of(graph) if policies else {}
    for policy in policies:
        bindings = bound.get(policy.name)
        if not bindings:
            continue  # it does nothing until somebody binds it
        if not is_installed():
            hint = f"install the CEL library: pip install '{EXTRA}'"
            message = "it is not evaluated: no CEL library is installed"
            yield Verdict("unknown", Problem(message, hint=hint, manifest=policy))
            continue
        yield from _Run(graph, policy, bindings).verdicts()


class _Run:
    """One policy over the objects of an app; each object is evaluated once with each parameter."""

    def __init__(self, graph: Graph, policy: Manifest, bindings: list[Binding]) -> None:
        from k8spatterns.rules.admitting.policies import policy_of

        self._graph = graph
        self._manifest = policy
        self._bindings = _strictest_first(bindings)
        self._admitted = Admitted.of(graph)
        self._policy: Policy = policy_of(spec_of(policy.tree))
        self._constraints = Matching(mapping(spec_of(policy.tree).get("matchConstraints")))
        self._said: set[tuple[str, str]] = set()
        self._known: dict[tuple[int, int], Judged] = {}

    def verdicts(self) -> Iterator[Verdict]:
        """Yield what the policy says about each object."""
        asked: dict[tuple[str, str], bool] = {}
        for manifest in self._graph.manifests:
            key = (manifest.api_version, manifest.kind)
            if key not in asked:
                asked[key] = self._may_be_about(manifest)
            if asked[key]:
                yield from self._about(manifest)

    def _may_be_about(self, manifest: Manifest) -> bool:
        subject = self._admitted.subject(manifest)
        return self._constraints.may_be_about(subject) and not is_exempt(manifest)

    def _about(self, manifest: Manifest) -> Iterator[Verdict]:
        subject = self._admitted.subject(manifest)
        chosen = self._constraints.selects(subject)
        if chosen is False:
            return
        said: set[Violation] = set()
        for binding in self._bindings:
            narrowed = binding.matching.selects(subject)
            if narrowed is False:
                continue
            sure = chosen is True and narrowed is True
            for found in self._of_binding(manifest, binding):
                new = [each for each in found.violations if each not in said]
                said.update(new)
                yield from self._unknown(found.unknown)
                yield from self._failed(manifest, binding, new, sure=sure)

    def _of_binding(self, manifest: Manifest, binding: Binding) -> Iterator[Judged]:
        from k8spatterns.rules.admitting.policies import Judged

        try:
            for params in params_of(self._graph, self._manifest, binding, manifest):
                yield self._judge(manifest, params)
        except NotEvaluatedError as error:
            yield Judged(unknown=(("spec.paramKind", error.reason),))

    def _judge(self, manifest: Manifest, params: Tree | None) -> Judged:
        from k8spatterns.rules.admitting.policies import judged

        key = (id(manifest), 0 if params is None else id(params))
        if key not in self._known:
            context = self._admitted.context(manifest)
            self._known[key] = judged(self._policy, context, params)
        return self._known[key]

    def _unknown(self, found: Iterable[tuple[str, str]]) -> Iterator[Verdict]:
        for path, reason in found:
            if (path, reason) not in self._said:
                self._said.add((path, reason))
                message = f"it is not evaluated here: {reason}"
                hint = "an API server evaluates it: kubectl apply --dry-run=server"
                yield Verdict("unknown", Problem(message, path, hint, self._manifest))

    def _failed(
        self, manifest: Manifest, binding: Binding, found: list[Violation], *, sure: bool
    ) -> Iterator[Verdict]:
        if not found or not binding.actions:
            return
        if not sure:
            reason = "whether it is about an object depends on what is not in the app"
            yield from self._unknown([("spec.matchConstraints", reason)])
            return
        if self._is_changed(manifest):
            yield from self._unknown([("spec.validations", _CHANGED)])
            return
        denied = "Deny" in binding.actions
        verb = "is refused" if denied else "is reported"
        for each in found:
            message = f"it {verb} by ValidatingAdmissionPolicy/{self._manifest.name}: "
            detail = (
                f"{each.path} of the policy says so, which is {place(self._manifest)}",
                f"it is bound by {binding.manifest.name}: {', '.join(binding.actions)}",
            )
            problem = Problem(message + each.message, "", "", manifest, detail)
            yield Verdict("refused" if denied else "reported", problem)

    def _is_changed(self, manifest: Manifest) -> bool:
        """Say whether a policy of the app may change an object before it is judged."""
        subject = self._admitted.subject(manifest)
        mutating = (spec_of(each.tree) for each in self._graph.of_kind(*_MUTATING))
        if any(
            Matching(mapping(spec.get("matchConstraints"))).selects(subject) is not False
            for spec in mutating
        ):
            return True
        return is_changed_before(self._graph, View(manifest))


def _strictest_first(bindings: list[Binding]) -> list[Binding]:
    return sorted(bindings, key=lambda binding: "Deny" not in binding.actions)
