"""`KyvernoRule`: what every rule of Kyverno has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from annotated_types import Len
from pydantic import model_validator

from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.kyverno_condition import KyvernoConditions
from k8spatterns_constructs.security.kyverno_match import Selected, filters, selection

RuleName = Annotated[str, Len(1, 63)]
"""The name of a rule, of up to 63 characters."""

_SOURCES = ("api_call", "config_map", "global_reference", "image_registry", "variable")


class KyvernoRule(Value):
    """What every rule has; `KyvernoValidate`, `KyvernoMutate` and the others say what it does.

    Fields:
        name: of the rule, unique in its policy.
        match: what it applies to, a `KyvernoFilter` or a `KyvernoMatch` of several.
        exclude: what it leaves out of that; nothing by default.
        preconditions: conditions that must hold too; none by default.
        context: variables, ConfigMaps and API calls that expressions may use, as in the API; none
            by default.
        skip_background_requests: True leaves out what Kyverno's own background controller asks,
            as is Kyverno's default.
        report_properties: further entries of the policy report.

    Raises:
        InvalidConstructError: a match without kinds or users, or an entry of the context that has
            no source, several, or a name twice.

    See https://kyverno.io/docs/policy-types/cluster-policy/policy-settings/
    """

    name: RuleName
    match: Selected
    exclude: Selected | None = None
    preconditions: KyvernoConditions | None = None
    context: Many[kyverno_v1.PolicySpecRulesContext] = ()
    skip_background_requests: bool | None = None
    report_properties: Mapping[str, str] | None = None

    @model_validator(mode="after")
    def _matches_kinds(self) -> Self:
        for each in filters(self.match):
            if not each.kinds and not each.users:
                raise ValueError(
                    'the match names no kind\nhint: write KyvernoFilter(kinds=["Pod"])'
                )
        return self

    @model_validator(mode="after")
    def _context_defined(self) -> Self:
        names = [entry.name for entry in self.context]
        for entry in self.context:
            given = [source for source in _SOURCES if getattr(entry, source) is not None]
            if len(given) != 1:
                raise ValueError(
                    f'the entry "{entry.name}" of the context has '
                    f"{' and '.join(given) or 'no source'}\n"
                    f"hint: write one of {', '.join(_SOURCES)}"
                )
            if names.count(entry.name) > 1:
                raise ValueError(
                    f'the context has "{entry.name}" twice\nhint: give each entry its own name'
                )
        return self

    def kinds(self) -> set[str]:
        """Return the kinds that are matched, as they are written."""
        return {kind for each in filters(self.match) for kind in each.kinds}

    def rule(self) -> kyverno_v1.PolicySpecRules:
        """Return the rule as the API has it, without what it does."""
        match = selection(self.match)
        assert match is not None  # noqa: S101 - the field is required
        return kyverno_v1.PolicySpecRules(
            name=self.name,
            match=match,
            exclude=selection(self.exclude),
            preconditions=self.preconditions and self.preconditions.tree(),
            context=list(self.context) or None,
            skip_background_requests=self.skip_background_requests,
            report_properties=dict(self.report_properties or {}) or None,
        )
