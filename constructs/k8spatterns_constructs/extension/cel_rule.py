"""`CelRule`: what must hold of a custom resource, in the Common Expression Language."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self, TypeVar

from annotated_types import MinLen
from pydantic import BaseModel, model_validator

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns_constructs.extension.markers import Mark

ModelT = TypeVar("ModelT", bound=type[BaseModel])
Reason = Literal[
    "FieldValueInvalid", "FieldValueForbidden", "FieldValueRequired", "FieldValueDuplicate"
]

RULES = "__cel_rules__"


class CelRule(Mark):
    """A rule that the API server checks on every write, on a model or on a field.

    On a model it is a decorator, on a field a mark:

        @CelRule(rule="self.minReplicas <= self.maxReplicas", message="min is above max")
        class Scaling(Value): ...

        replicas: Annotated[int, CelRule(rule="self % 2 == 1", message="must be odd")]

    Fields:
        rule: the expression; `self` is what has the rule, `oldSelf` its old value. Fields have
            their JSON names.
        message: what the user reads when it does not hold; by default the rule itself.
        message_expression: an expression for the message, used in its place where it works.
        reason: what is wrong, for machines; the API server's `FieldValueInvalid` by default.
        field_path: the field that is blamed, below what has the rule, such as `.maxReplicas`.
        optional_old_self: True checks a rule about `oldSelf` also where there is none yet; False
            by default.
        of: what `self` is for a rule on a `CustomResource`: `spec` (the default), or the whole
            `object`, for rules about `self.metadata.name` or `self.status`.

    Raises:
        InvalidConstructError: an expression that is no CEL, a rule about neither `self` nor
            `oldSelf`, a message of several lines, a rule of several lines without a message.

    See https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
    """

    rule: Annotated[str, MinLen(1)]
    message: str | None = None
    message_expression: Annotated[str, MinLen(1)] | None = None
    reason: Reason | None = None
    field_path: str | None = None
    optional_old_self: bool = False
    of: Literal["spec", "object"] = "spec"

    @model_validator(mode="after")
    def _expressions_are_cel(self) -> Self:
        for text in filter(None, (self.rule, self.message_expression)):
            if fault := _fault(text):
                raise ValueError(f"{text!r} is no CEL expression: {fault}")
        return self

    @model_validator(mode="after")
    def _says_what_it_is_about(self) -> Self:
        if not _names(self.rule) & {"self", "oldSelf"}:
            raise ValueError(
                f"{self.rule!r} is about neither self nor oldSelf, so it always says the same\n"
                "hint: self is what has the rule: self.replicas > 0"
            )
        if self.optional_old_self and not self.transition:
            raise ValueError("optional_old_self is for a rule about oldSelf\nhint: leave it out")
        return self

    @model_validator(mode="after")
    def _message_of_a_line(self) -> Self:
        if self.message is not None and ("\n" in self.message or not self.message.strip()):
            raise ValueError("a message is one line of text\nhint: shorten it")
        if self.message is None and "\n" in self.rule.strip():
            raise ValueError("a rule of several lines needs a message\nhint: write message=...")
        return self

    @property
    def transition(self) -> bool:
        """Whether the rule compares with the old value."""
        return "oldSelf" in _names(self.rule)

    def validation(self) -> k8s.ValidationRule:
        """Return the rule as the API has it."""
        return k8s.ValidationRule(
            rule=self.rule,
            message=self.message,
            message_expression=self.message_expression,
            reason=self.reason,
            field_path=self.field_path,
            optional_old_self=self.optional_old_self or None,
        )

    def __call__(self, model: ModelT) -> ModelT:
        """Put the rule on a model, as a decorator.

        Raises:
            InvalidConstructError: what is decorated is no model, or the rule does not fit it.
        """
        if not _is_model(model):
            raise refusal(
                "CelRule",
                f"a rule decorates a model, not {model!r}",
                hint="on a field, write Annotated[int, CelRule(rule=...)]",
            )
        check = getattr(model, "check_definition", None)
        if self.of == "object" and check is None:
            raise refusal(
                "CelRule",
                f"{model.__name__} is no CustomResource, so it has no whole object",
                hint='leave of="object" out',
                path="of",
            )
        setattr(model, RULES, (self, *model.__dict__.get(RULES, ())))
        if check is not None:
            check()
        return model


def _is_model(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseModel)


def rules_of(model: type[BaseModel]) -> tuple[CelRule, ...]:
    """Return the rules that decorate a model, those of its bases first."""
    bases = [base.__dict__.get(RULES, ()) for base in reversed(model.__mro__)]
    return tuple(rule for rules in bases for rule in rules)


def _names(expression: str) -> set[str]:
    """Return the names in an expression that are not those of fields."""
    from k8spatterns.syntax.cel_tokens import tokens

    words = tokens(expression)
    pairs = zip([None, *words], words, strict=False)
    return {
        word.text
        for before, word in pairs
        if word.kind == "word" and (before is None or before.text != "." or before.kind != "sign")
    }


def _fault(expression: str) -> str:
    """Return why an expression is no CEL, or an empty text."""
    from k8spatterns.syntax.cel_tokens import CelSyntaxError
    from k8spatterns.syntax.cel_tree import tree_of

    tree = tree_of(expression)
    return tree.placed if isinstance(tree, CelSyntaxError) else ""
