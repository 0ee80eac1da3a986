"""A policy whose validations are expressions, and what they say about an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.rules.admitting.context import Context, Evaluation
from k8spatterns.rules.cel.expression import Failed, Unusable
from k8spatterns.rules.values import items, text

if TYPE_CHECKING:
    from k8spatterns.manifest import Tree

_LONGEST_MESSAGE = 5120


class Condition(NamedTuple):
    """A condition under which a policy is about an object."""

    name: str
    expression: str


class Validation(NamedTuple):
    """A validation with its path in the policy."""

    path: str
    expression: str
    message: str
    computed: str


class Policy(NamedTuple):
    """The expressions of a policy.

    Fields:
        conditions: all must hold for an object to be judged.
        variables: (name, expression) in their order.
        validations: all must hold for an object to be accepted.
        fails: whether an error in an expression refuses the object; else it is passed over.
    """

    conditions: tuple[Condition, ...]
    variables: tuple[tuple[str, str], ...]
    validations: tuple[Validation, ...]
    fails: bool


class Violation(NamedTuple):
    """A validation that an object does not fulfil: its path in the policy, and its message."""

    path: str
    message: str


class Judged(NamedTuple):
    """What a policy says about an object.

    Fields:
        violations: what it does not fulfil.
        unknown: (path in the policy, reason) of the expressions that nothing can be said about.
        skipped: whether the conditions say that it is not about the object.
    """

    violations: tuple[Violation, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
    skipped: bool = False


def policy_of(spec: Tree, path: str = "spec", validations: str = "validations") -> Policy:
    """Read the expressions of a policy.

    Args:
        spec: of a ValidatingAdmissionPolicy, or what has the same fields.
        path: where that stands in the object.
        validations: the field with the validations.
    """
    return Policy(
        tuple(
            Condition(text(each.get("name")), text(each.get("expression")))
            for _, each in items(spec, "matchConditions")
        ),
        tuple(
            (text(each.get("name")), text(each.get("expression")))
            for _, each in items(spec, "variables")
        ),
        tuple(
            Validation(
                f"{path}.{validations}[{index}]",
                text(each.get("expression")).strip(),
                text(each.get("message")).strip(),
                text(each.get("messageExpression")),
            )
            for index, each in items(spec, validations)
        ),
        spec.get("failurePolicy") != "Ignore",
    )


def judged(policy: Policy, context: Context, params: Tree | None = None) -> Judged:
    """Evaluate a policy over an object that is created.

    Args:
        policy: what is evaluated.
        context: the object.
        params: the object with the policy's parameters, or None.
    """
    # Conditions come before the rest, and see no variables.
    refused = _conditions(policy, Evaluation(context, (), params))
    if refused is not None:
        return refused
    evaluation = Evaluation(context, policy.variables, params)
    violations: list[Violation] = []
    unknown: list[tuple[str, str]] = []
    for validation in policy.validations:
        try:
            if evaluation.value(validation.expression) is not True:
                violations.append(Violation(validation.path, _message(validation, evaluation)))
        except Failed as error:
            if policy.fails:
                message = f"expression '{validation.expression}' resulted in error: {error}"
                violations.append(Violation(validation.path, message))
        except Unusable as fault:
            unknown.append((validation.path, str(fault)))
    return Judged(tuple(violations), tuple(unknown))


def _conditions(policy: Policy, evaluation: Evaluation) -> Judged | None:
    """Return what the conditions say already: that one does not hold, or can't be evaluated."""
    failed: Violation | None = None
    unknown: tuple[str, str] | None = None
    for index, condition in enumerate(policy.conditions):
        path = f"spec.matchConditions[{index}]"
        try:
            if evaluation.value(condition.expression) is not True:
                return Judged(skipped=True)
        except Failed as error:
            failed = Violation(path, f"the condition {condition.name} ended in an error: {error}")
        except Unusable as fault:
            unknown = (path, str(fault))
    if unknown is not None:
        return Judged(unknown=(unknown,))
    if failed is not None:
        return Judged((failed,)) if policy.fails else Judged(skipped=True)
    return None


def _message(validation: Validation, evaluation: Evaluation) -> str:
    """Return the message: of its expression, of its text, or the validation itself."""
    if validation.computed:
        try:
            found = evaluation.value(validation.computed)
        except (Failed, Unusable):
            found = ""
        line = found.strip() if isinstance(found, str) else ""
        if line and "\n" not in line and len(line) <= _LONGEST_MESSAGE:
            return line
    return validation.message or f"failed expression: {validation.expression}"
