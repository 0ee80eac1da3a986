"""`KyvernoMutate`: a rule that changes what is created."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.api.kyverno import kyverno_v1
from k8spatterns.types import JsonPointer, Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.json_tree import Json
from k8spatterns_constructs.security.kyverno_anchors import MUTATE, faults
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule


class KyvernoJsonPatch(Value):
    """One operation of a JSON patch.

    Fields:
        op: what it does.
        path: where, such as `/metadata/labels/team`.
        value: what is added, put in place or tested; left out for `remove`.

    Raises:
        InvalidConstructError: a value that `remove` has no use for, or that another one lacks.

    See https://kyverno.io/docs/policy-types/cluster-policy/mutate/#rfc-6902-jsonpatch
    """

    op: Literal["add", "replace", "remove", "test"]
    path: JsonPointer
    value: Json = None

    @model_validator(mode="after")
    def _has_value(self) -> Self:
        given = "value" in self.model_fields_set
        if given == (self.op == "remove"):
            need = "has no value" if given else "needs a value"
            raise ValueError(
                f"{self.op} {need}\nhint: {'leave it out' if given else 'write value='}"
            )
        return self

    def line(self) -> str:
        """Return the operation as an item of a list in YAML."""
        tree: dict[str, Any] = {"op": self.op, "path": self.path}
        if self.op != "remove":
            tree["value"] = self.value
        return f"- {json.dumps(tree, ensure_ascii=False)}\n"


class KyvernoMutate(KyvernoRule):
    """A rule that changes what is created; the other fields are `KyvernoRule`'s.

    Fields:
        patch_strategic_merge: what is merged in; `+(field)` adds only where it is missing,
            `(field)` is a condition.
        patches_json6902: operations of a JSON patch, in order.
        foreach: patches of each item of a list, as in the API.
        targets: existing resources that are changed in place of the one that is created, as in
            the API; none by default.
        mutate_existing_on_policy_update: True changes the targets when the policy is made or
            changed, too.

    Raises:
        InvalidConstructError: no patch, or several; an anchor that has no meaning in a patch; an
            update of targets without any.

    See https://kyverno.io/docs/policy-types/cluster-policy/mutate/
    """

    patch_strategic_merge: Mapping[str, Json] | None = None
    patches_json6902: Many[KyvernoJsonPatch] = ()
    foreach: Many[kyverno_v1.PolicySpecRulesMutateForeach] = ()
    targets: Many[kyverno_v1.PolicySpecRulesMutateTargets] = ()
    mutate_existing_on_policy_update: bool | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        ways = ("patch_strategic_merge", "patches_json6902", "foreach")
        given = [name for name in ways if getattr(self, name)]
        if len(given) != 1:
            raise ValueError(
                f"a rule mutates in one way, not by {' and '.join(given) or 'none'}\n"
                f"hint: write one of {', '.join(ways)}"
            )
        for fault in faults(self.patch_strategic_merge, MUTATE):
            raise ValueError(
                f"the patch can't be read: {fault}\n"
                "hint: patches know (), +() and <(); write =(), ^() and X() where you validate"
            )
        if self.mutate_existing_on_policy_update and not self.targets:
            raise ValueError(
                "there are no targets to change when the policy changes\nhint: write targets=[...]"
            )
        return self

    def rule(self) -> kyverno_v1.PolicySpecRules:
        """Return the rule as the API has it."""
        rule = super().rule()
        merge = self.patch_strategic_merge
        rule.mutate = kyverno_v1.PolicySpecRulesMutate(
            patch_strategic_merge=None if merge is None else dict(merge),
            patches_json6902="".join(patch.line() for patch in self.patches_json6902) or None,
            foreach=list(self.foreach) or None,
            targets=list(self.targets) or None,
            mutate_existing_on_policy_update=self.mutate_existing_on_policy_update,
        )
        return rule
