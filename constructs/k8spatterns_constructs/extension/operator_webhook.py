"""`OperatorWebhook`: an admission webhook that an operator serves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Self

from annotated_types import Ge, Le, MinLen
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, DnsSubdomain, Many
from k8spatterns.value import Value
from k8spatterns_constructs.extension.kinds import Kind, resource_of

Operation = Literal["CREATE", "UPDATE", "DELETE", "CONNECT"]


class OperatorWebhook(Value):
    """An admission webhook that an operator serves.

    Fields:
        type: `validating` or `mutating`.
        of: the kinds that it is asked about.
        operations: `CREATE` and `UPDATE` by default.
        name: a domain of three parts or more; by default it is made of the first kind, such as
            `vmyapp.example.com`.
        path: by default controller-runtime's, such as `/validate-example-com-v1-myapp`; other
            frameworks have none of their own.
        rules: what `of` can't say, such as subresources, in its place.
        failure_policy: `Fail` (the default) refuses what could not be checked; `Ignore` lets it in.
        side_effects: `None` by default, or `NoneOnDryRun`.
        timeout: seconds, 1 to 30; 10 by default.
        reinvocation_policy: of a mutating webhook; the API server's `Never` by default.
        match_conditions, namespace_selector, object_selector: narrow what it is asked about.
        review_versions: of AdmissionReview; `v1` by default.

    Raises:
        InvalidConstructError: neither or both of `of` and `rules`, a name of fewer parts, a
            reinvocation of a validating webhook.

    See https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
    """

    type: Literal["validating", "mutating"]
    of: Many[Kind] = ()
    operations: Annotated[Many[Operation], MinLen(1)] = ("CREATE", "UPDATE")
    name: DnsSubdomain | None = None
    path: AbsolutePath | None = None
    rules: Many[k8s.RuleWithOperations] = ()
    failure_policy: Literal["Fail", "Ignore"] = "Fail"
    side_effects: Literal["None", "NoneOnDryRun"] = "None"
    timeout: Annotated[int, Ge(1), Le(30)] = 10
    reinvocation_policy: Literal["Never", "IfNeeded"] | None = None
    match_conditions: Many[k8s.MatchCondition] = ()
    namespace_selector: k8s.LabelSelector | None = None
    object_selector: k8s.LabelSelector | None = None
    review_versions: Annotated[Many[str], MinLen(1)] = ("v1",)

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if bool(self.of) == bool(self.rules):
            raise ValueError(
                "a webhook is asked about kinds, or about what its rules say\n"
                "hint: write of=[MyApp], or rules=[...] in its place"
            )
        if self.rules and (self.name is None or self.path is None):
            raise ValueError("a webhook with rules needs name= and path=")
        if self.reinvocation_policy is not None and self.type == "validating":
            raise ValueError("only a mutating webhook is asked again\nhint: leave it out")
        return self

    @model_validator(mode="after")
    def _name_of_three_parts(self) -> Self:
        if self.full_name().count(".") < 2:  # noqa: PLR2004 - the API server's own limit
            raise ValueError(
                f"{self.full_name()!r} has fewer than three parts, which the API server refuses\n"
                'hint: write name="vmyapp.example.com"'
            )
        return self

    def full_name(self) -> str:
        """Return the name."""
        if self.name is not None:
            return self.name
        found = resource_of(self.of[0])
        return f"{self.type[0]}{found.kind.lower()}.{found.group or 'core.k8s.io'}"

    def own_path(self) -> str:
        """Return the path; controller-runtime's where none is written."""
        if self.path is not None:
            return self.path
        found = resource_of(self.of[0])
        verb = "validate" if self.type == "validating" else "mutate"
        group = found.group.replace(".", "-")
        return f"/{verb}-{group}-{found.version}-{found.kind.lower()}"

    def webhook(
        self, service: str, namespace: str, ca_bundle: str | None
    ) -> k8s.ValidatingWebhook | k8s.MutatingWebhook:
        """Return the webhook as the API has it."""
        reference = k8s.admissionregistration_v1.ServiceReference(
            name=service, namespace=namespace, path=self.own_path()
        )
        fields: dict[str, Any] = {
            "name": self.full_name(),
            "admission_review_versions": list(self.review_versions),
            "client_config": k8s.admissionregistration_v1.WebhookClientConfig(
                service=reference, ca_bundle=ca_bundle
            ),
            "failure_policy": self.failure_policy,
            "side_effects": self.side_effects,
            "timeout_seconds": self.timeout,
            "match_conditions": list(self.match_conditions) or None,
            "namespace_selector": self.namespace_selector,
            "object_selector": self.object_selector,
            "rules": list(self.rules) or [self._rule(kind) for kind in self.of],
        }
        if self.type == "validating":
            return k8s.ValidatingWebhook(**fields)
        return k8s.MutatingWebhook(**fields, reinvocation_policy=self.reinvocation_policy)

    def _rule(self, kind: Any) -> k8s.RuleWithOperations:
        found = resource_of(kind)
        return k8s.RuleWithOperations(
            api_groups=[found.group],
            api_versions=[found.version],
            operations=list(self.operations),
            resources=[found.plural],
            scope="Namespaced" if found.namespaced else "Cluster",
        )


def configurations(
    metadata: k8s.ObjectMeta, made: Sequence[k8s.ValidatingWebhook | k8s.MutatingWebhook]
) -> list[k8s.ValidatingWebhookConfiguration | k8s.MutatingWebhookConfiguration]:
    """Return the configurations of an operator's webhooks, one for each type."""
    validating = [webhook for webhook in made if isinstance(webhook, k8s.ValidatingWebhook)]
    mutating = [webhook for webhook in made if isinstance(webhook, k8s.MutatingWebhook)]
    found: list[k8s.ValidatingWebhookConfiguration | k8s.MutatingWebhookConfiguration] = []
    if mutating:
        found.append(k8s.MutatingWebhookConfiguration(metadata=metadata, webhooks=mutating))
    if validating:
        found.append(k8s.ValidatingWebhookConfiguration(metadata=metadata, webhooks=validating))
    return found
