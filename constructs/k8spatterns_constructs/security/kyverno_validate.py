"""`KyvernoValidate`: a rule that refuses or reports what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.json_tree import Json
from k8spatterns_constructs.security.kyverno_anchors import VALIDATE, faults
from k8spatterns_constructs.security.kyverno_condition import KyvernoConditions
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule

FailureAction = Literal["Enforce", "Audit"]
Pattern = Mapping[str, Json]

_WAYS = ("pattern", "any_pattern", "deny", "cel", "pod_security", "foreach")


class KyvernoCelExpression(Value):
    """An expression in CEL that must be true.

    Fields:
        expression: over `object`, `oldObject`, `request`, `variables`, `params`.
        message: shown when it is false.
        message_expression: an expression that makes the message.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#common-expression-language-cel
    """

    expression: str
    message: str | None = None
    message_expression: str | None = None


class KyvernoCel(Value):
    """Validation by expressions in CEL.

    Fields:
        expressions: each must be true.
        variables: expressions by name, for use as `variables.name`.
        preconditions: expressions by name that must be true for the rule to apply.
        generate: True makes a ValidatingAdmissionPolicy of it; by default as Kyverno is set up.

    Raises:
        InvalidConstructError: there is no expression, or one is empty.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#common-expression-language-cel
    """

    expressions: Many[KyvernoCelExpression]
    variables: Mapping[str, str] | None = None
    preconditions: Mapping[str, str] | None = None
    generate: bool | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.expressions or not all(each.expression.strip() for each in self.expressions):
            raise ValueError(
                "there is no expression\n"
                'hint: write KyvernoCelExpression(expression="object.spec.replicas > 1")'
            )
        return self

    def cel(self) -> kyverno_v1.PolicySpecRulesValidateCel:
        """Return the expressions as the API has them."""
        return kyverno_v1.PolicySpecRulesValidateCel(
            expressions=[
                kyverno_v1.PolicySpecRulesValidateCelExpressions(
                    expression=each.expression,
                    message=each.message,
                    message_expression=each.message_expression,
                )
                for each in self.expressions
            ],
            variables=named(self.variables),
            generate=self.generate,
        )


def named(
    expressions: Mapping[str, str] | None,
) -> list[kyverno_v1.PolicySpecRulesCelPreconditions] | None:
    """Return expressions by name as the API has them."""
    return [
        kyverno_v1.PolicySpecRulesCelPreconditions(name=name, expression=expression)
        for name, expression in (expressions or {}).items()
    ] or None


class KyvernoValidate(KyvernoRule):
    """A rule that refuses or reports what does not fit; the other fields are `KyvernoRule`'s.

    Fields:
        message: shown to who is refused.
        failure_action: `Enforce` refuses, which is the default here; `Audit` only reports.
        failure_action_overrides: another action for some namespaces, as in the API.
        pattern: what a resource must look like, with wildcards, operators and anchors.
        any_pattern: patterns of which one must fit.
        deny: conditions that refuse where they hold.
        cel: expressions that must be true.
        pod_security: a level of the Pod Security Standards, as in the API.
        foreach: checks of each item of a list, as in the API.
        allow_existing_violations: False also refuses updates of what was wrong before; Kyverno's
            default is True.

    Raises:
        InvalidConstructError: no way to validate, or several; an anchor that has no meaning in a
            pattern; preconditions beside `cel`, which has its own.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/
    """

    message: str | None = None
    failure_action: FailureAction = "Enforce"
    failure_action_overrides: Many[kyverno_v1.PolicySpecValidationFailureActionOverrides] = ()
    pattern: Pattern | None = None
    any_pattern: Many[Pattern] = ()
    deny: KyvernoConditions | None = None
    cel: KyvernoCel | None = None
    pod_security: kyverno_v1.PolicySpecRulesValidatePodSecurity | None = None
    foreach: Many[kyverno_v1.PolicySpecRulesValidateForeach] = ()
    allow_existing_violations: bool | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        given = [name for name in _WAYS if getattr(self, name)]
        if len(given) != 1:
            raise ValueError(
                f"a rule validates in one way, not by {' and '.join(given) or 'none'}\n"
                f"hint: write one of {', '.join(_WAYS)}"
            )
        if self.cel is not None and self.preconditions is not None:
            raise ValueError(
                "a rule in CEL has no preconditions of Kyverno's other kind\n"
                "hint: write KyvernoCel(preconditions={...})"
            )
        return self

    @model_validator(mode="after")
    def _anchors_fit(self) -> Self:
        for pattern in (self.pattern, *self.any_pattern):
            for fault in faults(pattern, VALIDATE):
                raise ValueError(
                    f"the pattern can't be read: {fault}\n"
                    "hint: patterns that validate know (), =(), ^(), X() and <()"
                )
        return self

    @model_validator(mode="after")
    def _current_spelling(self) -> Self:
        for each in self.failure_action_overrides:
            if each.action is not None and each.action[:1].islower():
                raise ValueError(
                    f'"{each.action}" is a superseded spelling\n'
                    f'hint: write "{each.action.capitalize()}"'
                )
        return self

    def rule(self) -> kyverno_v1.PolicySpecRules:
        """Return the rule as the API has it."""
        rule = super().rule()
        rule.validate = kyverno_v1.PolicySpecRulesValidate(
            failure_action=self.failure_action,
            failure_action_overrides=list(self.failure_action_overrides) or None,
            message=self.message,
            pattern=_tree(self.pattern),
            any_pattern=[_tree(pattern) for pattern in self.any_pattern] or None,
            deny=self._deny(),
            cel=None if self.cel is None else self.cel.cel(),
            pod_security=self.pod_security,
            foreach=list(self.foreach) or None,
            allow_existing_violations=self.allow_existing_violations,
        )
        rule.cel_preconditions = named(self.cel.preconditions) if self.cel else None
        return rule

    def _deny(self) -> kyverno_v1.PolicySpecRulesValidateDeny | None:
        if self.deny is None:
            return None
        return kyverno_v1.PolicySpecRulesValidateDeny(conditions=self.deny.tree())


def _tree(pattern: Pattern | None) -> dict[str, Any] | None:
    return None if pattern is None else dict(pattern)
