"""The expressions of webhooks and admission policies, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.built_in import one_of, refusal_at, required, twice
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import items, join, mapping, spec_of, text
from k8spatterns.syntax.names import c_identifier, qualified_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.syntax.cel_check import Environment
    from k8spatterns.syntax.cel_types import Type

_MOST_CONDITIONS = 64
_MOST_ANNOTATIONS = 20
_LONGEST_ANNOTATION = 5 * 1024
_REASONS = ("Forbidden", "Invalid", "RequestEntityTooLarge")
_PATCHES = {"ApplyConfiguration": "applyConfiguration", "JSONPatch": "jsonPatch"}
_PATCH_TYPES = {"ApplyConfiguration": ("Object",), "JSONPatch": ("list(JSONPatch)",)}


def expression_problems(
    written: Any, path: str, environment: Environment, types: tuple[str, ...] = ()
) -> Iterator[Problem]:
    """Yield why an expression does not compile, or that it has none of the types.

    Args:
        written: the expression; nothing is said of an empty one.
        path: where it stands.
        environment: what it may name.
        types: that its value may have; by default any.
    """
    from k8spatterns.syntax.cel_check import check

    expression = text(written)
    if not expression.strip():
        return
    result = check(expression, environment)
    if result.fault:
        yield Problem(f"the expression does not compile: {result.fault}", path)
    elif result.type is not None and types and not _is_one_of(result.type, types):
        message = f"the expression is of the type {result.type}, not {' or '.join(types)}"
        yield Problem(message, path)


def _is_one_of(found: Type, types: tuple[str, ...]) -> bool:
    if str(found) in types or len(found.name) == 1:
        return True
    # A list of what is not known can be a list of anything.
    return found.name == "list" and any(
        kind.startswith("list(") and found.parts[0].name == "dyn" for kind in types
    )


def match_conditions(tree: Tree, path: str, *, has_params: bool) -> Iterator[Problem]:
    """Yield what is wrong with the conditions of a webhook or a policy."""
    conditions = list(items(tree, "matchConditions"))
    if not conditions:
        return
    from k8spatterns.rules.cel_environments import admission

    path = f"{path}.matchConditions"
    if len(conditions) > _MOST_CONDITIONS:
        yield Problem(f"at most {_MOST_CONDITIONS} conditions are allowed", path)
    environment = admission(has_params=has_params)
    for index, condition in conditions:
        where, expression = f"{path}[{index}]", text(condition.get("expression"))
        if not expression.strip():
            yield Problem("expression is required", f"{where}.expression")
        yield from expression_problems(
            expression.strip(), f"{where}.expression", environment, ("bool",)
        )
        name = text(condition.get("name"))
        refusal = qualified_name(name) if name else "name is required"
        yield from refusal_at(f"{where}.name", refusal)
    names = [text(condition.get("name")) for _, condition in conditions]
    yield from twice(names, lambda index: f"{path}[{index}].name")


def validations_shape(spec: Tree) -> Iterator[Problem]:
    """Yield what is wrong with the validations of a policy, their expressions aside."""
    for index, validation in items(spec, "validations"):
        path = f"spec.validations[{index}]"
        if not text(validation.get("expression")).strip():
            yield Problem("expression is required", f"{path}.expression")
        message, computed = text(validation.get("message")), validation.get("messageExpression")
        if computed and not text(computed).strip():
            yield Problem("must not be blank", f"{path}.messageExpression", "leave it out")
        if message and not message.strip():
            yield Problem("must not be blank", f"{path}.message", "leave it out")
        elif len(message.strip().splitlines()) > 1:
            yield Problem("a message has one line", f"{path}.message")
        yield from one_of(validation.get("reason"), f"{path}.reason", _REASONS)


def annotations_shape(spec: Tree, name: str) -> Iterator[Problem]:
    """Yield what is wrong with the audit annotations of a policy, their expressions aside."""
    annotations = list(items(spec, "auditAnnotations"))
    if len(annotations) > _MOST_ANNOTATIONS:
        message = f"at most {_MOST_ANNOTATIONS} annotations are allowed"
        yield Problem(message, "spec.auditAnnotations")
    for index, annotation in annotations:
        path, key = f"spec.auditAnnotations[{index}]", text(annotation.get("key"))
        yield from refusal_at(f"{path}.key", qualified_name(f"{name}/{key}"))
        expression = text(annotation.get("valueExpression")).strip()
        if not expression:
            yield Problem("valueExpression is required", f"{path}.valueExpression")
        elif len(expression) > _LONGEST_ANNOTATION:
            message = f"has more than {_LONGEST_ANNOTATION} characters"
            yield Problem(message, f"{path}.valueExpression")
    keys = [text(annotation.get("key")) for _, annotation in annotations]
    yield from twice(keys, lambda index: f"spec.auditAnnotations[{index}].key")


def mutations_shape(spec: Tree) -> Iterator[Problem]:
    """Yield what is wrong with the mutations of a policy, their expressions aside."""
    for index, mutation in items(spec, "mutations"):
        path, kind = f"spec.mutations[{index}]", text(mutation.get("patchType"))
        if kind not in _PATCHES:
            message = f"{shown(kind)} is no patchType; write {join(_PATCHES)}"
            yield Problem(message if kind else "patchType is required", f"{path}.patchType")
            continue
        yield from _patch(mutation, kind, path)


def _patch(mutation: Tree, kind: str, path: str) -> Iterator[Problem]:
    for word, field in _PATCHES.items():
        found = mutation.get(field)
        if word != kind and found is not None:
            yield Problem(f"{field} does not go with patchType: {kind}", f"{path}.{field}")
        elif word == kind and found is None:
            yield Problem(f"patchType: {kind} needs {field}", f"{path}.{field}")
        elif word == kind:
            yield from required(mapping(found), "expression", f"{path}.{field}")


class _Policy(NamedTuple):
    """A policy: its spec, whether it has parameters, its variables so far."""

    spec: Tree
    has_params: bool
    variables: dict[str, Type]

    def environment(
        self, *, authorizer: bool = True, structs: frozenset[str] = frozenset()
    ) -> Environment:
        """Return what its expressions may name now."""
        from k8spatterns.rules.cel_environments import admission

        composed = self.variables if self.variables or structs else None
        return admission(
            has_params=self.has_params,
            variables=composed,
            authorizer=authorizer,
            structs=structs,
        )


def policy_expressions(manifest: Manifest) -> Iterator[Problem]:
    """Yield what is wrong with the expressions of a policy, and with what names them."""
    from k8spatterns.rules.cel_environments import MUTATING_STRUCTS

    spec = spec_of(manifest.tree)
    policy = _Policy(spec, spec.get("paramKind") is not None, {})
    yield from match_conditions(spec, "spec", has_params=policy.has_params)
    kinds = MUTATING_STRUCTS if manifest.kind == "MutatingAdmissionPolicy" else frozenset()
    yield from _variables(policy, kinds)
    if kinds:
        yield from _mutations(policy, kinds)
    else:
        yield from _validations(policy)


def _variables(policy: _Policy, kinds: frozenset[str]) -> Iterator[Problem]:
    from k8spatterns.syntax.cel_check import check
    from k8spatterns.syntax.cel_types import DYN

    for index, variable in items(policy.spec, "variables"):
        path, name = f"spec.variables[{index}]", text(variable.get("name"))
        if not name.strip():
            yield Problem("name is required", f"{path}.name")
        else:
            yield from refusal_at(f"{path}.name", _identifier(name))
        expression = text(variable.get("expression"))
        if not expression.strip():
            yield Problem("expression is required", f"{path}.expression")
            continue
        environment = policy.environment(structs=kinds)
        result = check(expression, environment)
        if result.fault:
            message = f"the expression does not compile: {result.fault}"
            yield Problem(message, f"{path}.expression")
        policy.variables[name] = result.type or DYN


def _identifier(name: str) -> str | None:
    from k8spatterns.syntax.cel_names import RESERVED

    if name in RESERVED:
        return f"{shown(name)} is a reserved word of CEL"
    return c_identifier(name)


def _validations(policy: _Policy) -> Iterator[Problem]:
    environment = policy.environment()
    messages = policy.environment(authorizer=False)
    for index, validation in items(policy.spec, "validations"):
        path = f"spec.validations[{index}]"
        expression, computed = validation.get("expression"), validation.get("messageExpression")
        yield from expression_problems(expression, f"{path}.expression", environment, ("bool",))
        where = f"{path}.messageExpression"
        yield from expression_problems(computed, where, messages, ("string",))
    for index, annotation in items(policy.spec, "auditAnnotations"):
        where = f"spec.auditAnnotations[{index}].valueExpression"
        expression = annotation.get("valueExpression")
        types = ("string", "null_type")
        yield from expression_problems(expression, where, environment, types)


def _mutations(policy: _Policy, kinds: frozenset[str]) -> Iterator[Problem]:
    environment = policy.environment(structs=kinds)
    for index, mutation in items(policy.spec, "mutations"):
        kind = text(mutation.get("patchType"))
        field = _PATCHES.get(kind, "")
        where = f"spec.mutations[{index}].{field}.expression"
        expression = mapping(mutation.get(field)).get("expression")
        yield from expression_problems(expression, where, environment, _PATCH_TYPES.get(kind, ()))
