"""`KyvernoGenerate`: a rule that makes another object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from annotated_types import Len
from pydantic import model_validator

from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.api.registry import find
from k8spatterns.value import Value
from k8spatterns_constructs.security.json_tree import Json
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule

Text = Annotated[str, Len(1)]


class KyvernoClone(Value):
    """The object that is copied.

    Fields:
        name: of the object.
        namespace: of the object; none where its kind has none.

    See https://kyverno.io/docs/policy-types/cluster-policy/generate/#clone-source
    """

    name: Text
    namespace: Text | None = None

    def source(self) -> kyverno_v1.PolicySpecRulesGenerateClone:
        """Return the source as the API has it."""
        return kyverno_v1.PolicySpecRulesGenerateClone(name=self.name, namespace=self.namespace)


class KyvernoGenerate(KyvernoRule):
    """A rule that makes another object; the other fields are `KyvernoRule`'s.

    Kyverno's background controller needs the right to make such objects.

    Fields:
        api_version, kind: of what is made, such as `networking.k8s.io/v1` and `NetworkPolicy`.
        generated: its name; variables such as `{{request.object.metadata.name}}` are allowed.
        namespace: where it is made, as a name or with variables; none where its kind has none.
        data: the object without its metadata's name, such as `{"spec": {...}}`.
        clone: the object that is copied in its place.
        synchronize: True keeps what is made as the rule says; Kyverno's default is False.
        orphan_downstream_on_policy_delete: True keeps what was made when the policy goes.
        generate_existing: True also makes it for what is there already.

    Raises:
        InvalidConstructError: both or neither of `data` and `clone`, or a namespace that is missing
            or too much for the kind.

    See https://kyverno.io/docs/policy-types/cluster-policy/generate/
    """

    api_version: Text
    kind: Text
    generated: Text
    namespace: Text | None = None
    data: Mapping[str, Json] | None = None
    clone: KyvernoClone | None = None
    synchronize: bool | None = None
    orphan_downstream_on_policy_delete: bool | None = None
    generate_existing: bool | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.data is None) == (self.clone is None):
            raise ValueError(
                "what is made comes from data or from a clone\nhint: write one of them"
            )
        return self

    @model_validator(mode="after")
    def _placed(self) -> Self:
        resource = find(self.api_version, self.kind)
        if resource is None:
            return self
        if resource.namespaced and self.namespace is None:
            raise ValueError(
                f"a {self.kind} needs a namespace\n"
                'hint: write namespace="{{request.object.metadata.name}}"'
            )
        if not resource.namespaced and self.namespace is not None:
            raise ValueError(f"a {self.kind} has no namespace\nhint: leave namespace out")
        return self

    def rule(self) -> kyverno_v1.PolicySpecRules:
        """Return the rule as the API has it."""
        rule = super().rule()
        rule.generate = kyverno_v1.PolicySpecRulesGenerate(
            api_version=self.api_version,
            kind=self.kind,
            name=self.generated,
            namespace=self.namespace,
            data=None if self.data is None else dict(self.data),
            clone=None if self.clone is None else self.clone.source(),
            synchronize=self.synchronize,
            orphan_downstream_on_policy_delete=self.orphan_downstream_on_policy_delete,
            generate_existing=self.generate_existing,
        )
        return rule
