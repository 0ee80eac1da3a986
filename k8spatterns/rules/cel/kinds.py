"""The rules of one kind over its objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.cel import NOT_COMPILED, NOT_EVALUATED, NOT_FULFILLED, source
from k8spatterns.rules.cel.library import EXTRA, is_installed
from k8spatterns.rules.cel.messages import blamed, shown_rule
from k8spatterns.rules.rule import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.api._schemas import Schema
    from k8spatterns.api._types import CelRule
    from k8spatterns.manifest import Manifest
    from k8spatterns.rules.definitions import Definition

_MOST_REASONS = 5
_TOO_LARGE = "the object is too large, or nested too deeply"


def problems_of_kind(
    kind: str, definition: Definition, manifests: list[Manifest]
) -> Iterator[tuple[str, Problem]]:
    """Yield what the rules of a kind say about its objects, each with its code.

    Rules that compare with the object before an update are left out: nothing was before.
    """
    rules = [rule for rule in definition.rules if _runs_on_create(rule)]
    if not rules:
        return
    if not is_installed():
        message = f"{_counted(len(rules))} of {kind} were not evaluated"
        hint = f"install the CEL library: pip install '{EXTRA}'"
        yield NOT_EVALUATED, Problem(message, hint=hint, manifest=manifests[0])
        return
    run = _Run(definition.schema)
    for rule in rules:
        yield from run.rule(rule, manifests)
    yield from run.summary(kind, len(rules), manifests[0])


def _runs_on_create(rule: CelRule) -> bool:
    return rule.optional_old_self or not source.uses_old_self(rule.rule)


def _counted(number: int) -> str:
    return "1 CEL rule" if number == 1 else f"{number} CEL rules"


class _Whole(NamedTuple):
    """An object as rules see it.

    Fields:
        value: the whole.
        times: the properties with times and durations.
        is_large: whether it has to be asked of each part if it is too large.
    """

    value: Any
    times: frozenset[str]
    is_large: bool

    @classmethod
    def of(cls, manifest: Manifest, schema: Schema | None) -> _Whole:
        """Return an object as rules see it.

        Raises:
            Unusable: it is nested too deeply to be looked at.
        """
        from k8spatterns.rules.cel.bounds import DEEPEST, measured
        from k8spatterns.rules.cel.expression import Unusable
        from k8spatterns.rules.cel.values import Values

        if measured(manifest.tree).depth > DEEPEST:
            raise Unusable(_TOO_LARGE)
        values = Values(schema)
        value = values.of(manifest.tree)
        return cls(value, frozenset(values.times), measured(value).is_too_large)

    def refuse_size(self, part: Any) -> None:
        """Leave a rule out for a part that is too large.

        Raises:
            Unusable: it is.
        """
        from k8spatterns.rules.cel.bounds import measured
        from k8spatterns.rules.cel.expression import Unusable

        if self.is_large and measured(part).is_too_large:
            raise Unusable(_TOO_LARGE)


class _Run:
    """The rules of a kind being evaluated."""

    def __init__(self, schema: Schema | None) -> None:
        self._schema = schema
        self._values: dict[int, _Whole] = {}
        self._skipped: dict[CelRule, str] = {}

    def rule(self, rule: CelRule, manifests: Iterable[Manifest]) -> Iterator[tuple[str, Problem]]:
        """Yield what one rule says about the objects."""
        from k8spatterns.rules.cel.expression import Broken, Unusable, check

        expression = _expression(rule)
        broken: Problem | None = None
        for manifest in manifests:
            try:
                check(expression)
                for problem in self._object(rule, expression, manifest):
                    yield NOT_FULFILLED, problem
            except Broken as fault:
                broken = broken or _not_compiled(rule, str(fault), manifest)
            except Unusable as fault:
                self._skipped.setdefault(rule, str(fault))
        if broken is not None:
            yield NOT_COMPILED, broken

    def summary(self, kind: str, number: int, manifest: Manifest) -> Iterator[tuple[str, Problem]]:
        """Yield how many rules could not be evaluated, and why."""
        skipped = self._skipped
        if not skipped:
            return
        reasons = [f"{shown_rule(rule)}: {reason}" for rule, reason in skipped.items()]
        more = len(reasons) - _MOST_REASONS
        detail = [*reasons[:_MOST_REASONS], *([f"and {more} more"] if more > 0 else [])]
        verb = "was" if len(skipped) == 1 else "were"
        message = f"{len(skipped)} of {_counted(number)} of {kind} {verb} not evaluated"
        hint = "an API server evaluates them: kubectl apply --dry-run=server"
        yield NOT_EVALUATED, Problem(message, hint=hint, manifest=manifest, detail=tuple(detail))

    def _object(self, rule: CelRule, expression: str, manifest: Manifest) -> Iterator[Problem]:
        from k8spatterns.rules.cel.expression import Failed, Unusable, evaluated
        from k8spatterns.rules.cel.messages import failed_message, message_of
        from k8spatterns.rules.cel.places import places, steps

        whole = self._whole(manifest)
        path = steps(rule.path, self._schema)
        for shown, self_value in places(whole.value, path):
            whole.refuse_size(self_value)
            _refuse_times(expression, path, self_value, whole.times)
            try:
                verdict = evaluated(expression, self_value)
            except Failed as error:
                yield Problem(failed_message(rule, str(error)), shown, manifest=manifest)
                continue
            if not isinstance(verdict, bool):
                raise Unusable("its value is no bool")
            if not verdict:
                message = message_of(rule, self_value)
                yield Problem(message, blamed(shown, rule.field_path), manifest=manifest)

    def _whole(self, manifest: Manifest) -> _Whole:
        key = id(manifest)
        if key not in self._values:
            self._values[key] = _Whole.of(manifest, self._schema)
        return self._values[key]


def _expression(rule: CelRule) -> str:
    if source.uses_old_self(rule.rule):
        return source.on_create(rule.rule)
    return rule.rule


def _refuse_times(
    expression: str, path: tuple[str, ...], value: Any, times: frozenset[str]
) -> None:
    """Leave a rule out that may look at a time: the library takes none in an object."""
    from k8spatterns.rules.cel.expression import Unusable
    from k8spatterns.syntax.cel_names import escaped

    if not times:
        return
    own = next((step for step in reversed(path) if step not in ("[]", "{}")), "")
    is_time = escaped(own) in times and not isinstance(value, dict)
    used = sorted(times & source.words(expression))
    if is_time or used:
        name = used[0] if used else own
        raise Unusable(f"{name} is a time or a duration, which the library takes in no object")


def _not_compiled(rule: CelRule, fault: str, manifest: Manifest) -> Problem:
    return Problem(
        f"the CEL rule at {rule.path or 'the root'} does not compile: {fault}",
        hint="correct it in the CustomResourceDefinition, and import that again",
        manifest=manifest,
        detail=(shown_rule(rule),),
    )
