"""`KyvernoPolicy`: rules that Kyverno applies to what is created."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, Self

from annotated_types import Ge, Le, Len
from pydantic import model_validator

from k8spatterns.api import k8s, kyverno, to_plain
from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsSubdomain, Labels, Many
from k8spatterns_constructs.security.kyverno_match import filters
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule
from k8spatterns_constructs.security.kyverno_validate import KyvernoValidate

Controller = Literal["DaemonSet", "Deployment", "Job", "ReplicaSet", "StatefulSet", "CronJob"]

_AUTOGEN = "pod-policies.kyverno.io/autogen-controllers"
# What is known only while a request is made, and in no background scan.
_OF_REQUESTS = re.compile(
    r"\{\{[^}]*?(?<![\w.])"
    r"(request\.(?:userInfo|roles|clusterRoles)|serviceAccountName(?:space)?)\b"
)
_CLUSTER_KINDS = frozenset(
    {
        "ClusterRole",
        "ClusterRoleBinding",
        "CustomResourceDefinition",
        "IngressClass",
        "Namespace",
        "Node",
        "PersistentVolume",
        "PriorityClass",
        "StorageClass",
    }
)


class KyvernoSettings(Construct):
    """What every policy of Kyverno has beside its rules.

    Fields:
        name: of the policy.
        scope: `cluster` makes a ClusterPolicy, the default; `namespace` a Policy for the namespace
            of the chart.
        labels, annotations: of the policy, beside those of the chart.
        title, category, severity, description: shown in reports; none by default.
        background: whether what exists is scanned too; Kyverno's default is True.
        autogen: controllers whose Pod templates rules for Pods apply to as well; Kyverno's default
            is all of them, an empty list is none.
        admission: False applies the rules in the background only.
        apply_rules: `One` stops after the first rule that matches; Kyverno's default is `All`.
        failure_policy: what happens where Kyverno can't answer; Kyverno's default is `Fail`.
        timeout: seconds until that is so, 1 to 30; Kyverno's default is 10.
        emit_warning: True also warns who makes the request, where a rule only audits.

    See https://kyverno.io/docs/policy-types/cluster-policy/policy-settings/
    """

    name: DnsSubdomain
    scope: Literal["cluster", "namespace"] = "cluster"
    labels: Labels | None = None
    annotations: Annotations | None = None
    title: str | None = None
    category: str | None = None
    severity: Literal["info", "low", "medium", "high", "critical"] | None = None
    description: str | None = None
    background: bool | None = None
    autogen: Many[Controller] | None = None
    admission: bool | None = None
    apply_rules: Literal["All", "One"] | None = None
    failure_policy: Literal["Fail", "Ignore"] | None = None
    timeout: Annotated[int, Ge(1), Le(30)] | None = None
    emit_warning: bool | None = None

    def every_rule(self) -> list[KyvernoRule]:
        """Return the rules."""
        raise NotImplementedError

    @model_validator(mode="after")
    def _rules_fit(self) -> Self:
        for fault in _faults(self):
            raise ValueError(fault)
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the policy."""
        cls = kyverno.ClusterPolicy if self.scope == "cluster" else kyverno.Policy
        yield cls(metadata=self._metadata(), spec=self._spec())

    def _metadata(self) -> k8s.ObjectMeta:
        return k8s.ObjectMeta(
            name=self.name,
            labels=dict(self.labels or {}) or None,
            annotations={**self._described(), **(self.annotations or {})} or None,
        )

    def _described(self) -> dict[str, str]:
        fields = ("title", "category", "severity", "description")
        texts = {f"policies.kyverno.io/{name}": getattr(self, name) for name in fields}
        if self.autogen is not None:
            texts[_AUTOGEN] = ",".join(self.autogen) or "none"
        return {key: text for key, text in texts.items() if text is not None}

    def _spec(self) -> kyverno_v1.PolicySpec:
        webhook = None
        if self.failure_policy is not None or self.timeout is not None:
            webhook = kyverno_v1.PolicySpecWebhookConfiguration(
                failure_policy=self.failure_policy, timeout_seconds=self.timeout
            )
        return kyverno_v1.PolicySpec(
            background=self.background,
            admission=self.admission,
            apply_rules=self.apply_rules,
            emit_warning=self.emit_warning,
            webhook_configuration=webhook,
            rules=[rule.rule() for rule in self.every_rule()],
        )


class KyvernoPolicy(KyvernoSettings):
    """Rules that Kyverno applies to what is created; the other fields are `KyvernoSettings`'.

    Fields:
        rules: `KyvernoValidate`, `KyvernoMutate`, `KyvernoGenerate`, `KyvernoVerifyImages`, and
            ready-made policies such as `TrustedRegistries`, whose rules become this one's.

    Raises:
        InvalidConstructError: two rules of one name; a rule about users where what exists is
            scanned, when there are none; cluster-wide kinds or other namespaces in a Policy.

    See https://kyverno.io/docs/policy-types/cluster-policy/
    """

    rules: Annotated[Many[KyvernoRule | KyvernoSettings], Len(1)]

    def every_rule(self) -> list[KyvernoRule]:
        """Return the rules, those of ready-made policies included."""
        found: list[KyvernoRule] = []
        for rule in self.rules:
            found += rule.every_rule() if isinstance(rule, KyvernoSettings) else [rule]
        return found


def _faults(policy: KyvernoSettings) -> Iterator[str]:
    """Yield what Kyverno's webhook refuses."""
    rules = policy.every_rule()
    names = [rule.name for rule in rules]
    for rule in rules:
        if type(rule) is KyvernoRule:
            yield f'the rule "{rule.name}" does nothing\nhint: write such as KyvernoValidate(...)'
        if names.count(rule.name) > 1:
            yield f'two rules are named "{rule.name}"\nhint: give each a name of its own'
        if policy.background is not False and isinstance(rule, KyvernoValidate):
            yield from _asks_users(rule)
        if policy.background is not False and _is_about_everything(rule):
            yield (
                f'the rule "{rule.name}" is about every kind, which no background scan is\n'
                "hint: name the kinds, or write background=False"
            )
        if policy.scope == "namespace":
            yield from _outside(rule)


def _is_about_everything(rule: KyvernoRule) -> bool:
    return any("*" in each.kinds for each in (*filters(rule.match), *filters(rule.exclude)))


def _asks_users(rule: KyvernoRule) -> Iterator[str]:
    hint = "hint: write background=False"
    chosen = (*filters(rule.match), *filters(rule.exclude))
    if any(each.users for each in chosen):
        yield (
            f'the rule "{rule.name}" asks for users, whom a background scan does not know\n{hint}'
        )
    for text in _texts(to_plain(rule.rule())):
        for word in _OF_REQUESTS.findall(text):
            yield f'the rule "{rule.name}" uses {word}, which no background scan knows\n{hint}'


def _texts(tree: Any) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from _texts(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _texts(value)


def _outside(rule: KyvernoRule) -> Iterator[str]:
    hint = 'hint: write scope="cluster"'
    for kind in sorted(rule.kinds() & _CLUSTER_KINDS):
        yield f"a Policy looks at one namespace, and a {kind} is in none\n{hint}"
    for each in (*filters(rule.match), *filters(rule.exclude)):
        if each.namespaces or each.namespace_selector is not None:
            yield f'a Policy looks at its own namespace, and "{rule.name}" names others\n{hint}'
