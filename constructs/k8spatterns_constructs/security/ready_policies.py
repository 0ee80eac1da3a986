"""Ready-made policies of Kyverno: `TrustedRegistries` and `RequireSecurityContext`."""

from __future__ import annotations

from typing import Annotated, Any, Self

from annotated_types import Ge, Len
from pydantic import AfterValidator, model_validator

from k8spatterns.types import DnsSubdomain, Many
from k8spatterns_constructs.security.kyverno_match import KyvernoFilter, Selected
from k8spatterns_constructs.security.kyverno_policy import KyvernoSettings
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule, RuleName
from k8spatterns_constructs.security.kyverno_validate import FailureAction, KyvernoValidate

_PODS = KyvernoFilter(kinds=["Pod"])
_OPERATORS = "|&!<>*? "


def _registry(text: str) -> str:
    prefix = text.removesuffix("*").removesuffix("/")
    if not prefix or any(sign in prefix for sign in _OPERATORS) or "://" in text:
        raise ValueError(
            f'"{text}" is no registry\nhint: write "registry.example.com" or "ghcr.io/example"'
        )
    return prefix


Registry = Annotated[str, AfterValidator(_registry)]
"""A registry, with the first part of its repositories where only those are trusted."""


def _every_container(pattern: dict[str, Any]) -> dict[str, Any]:
    """Return the pattern of each container; lists that a Pod may lack are optional."""
    return {
        "containers": [pattern],
        "=(initContainers)": [pattern],
        "=(ephemeralContainers)": [pattern],
    }


class ReadyPolicy(KyvernoSettings):
    """A policy of one rule about Pods; the other fields are `KyvernoSettings`'.

    Fields:
        rule_name: of the rule.
        message: shown to who is refused; by default it says what is required.
        failure_action: `Enforce` refuses, which is the default; `Audit` only reports.
        match: what it applies to; every Pod by default, and what makes Pods.
        exclude: what it leaves out of that; nothing by default.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/
    """

    rule_name: RuleName
    message: str | None = None
    failure_action: FailureAction = "Enforce"
    match: Selected = _PODS
    exclude: Selected | None = None

    def pod_pattern(self) -> dict[str, Any]:
        """Return what the spec of a Pod must look like."""
        raise NotImplementedError

    def rule_message(self) -> str:
        """Return the message, or that of the kind of policy."""
        return self.message or "Pods must run without privileges: set their securityContext."

    def every_rule(self) -> list[KyvernoRule]:
        """Return the rule."""
        rule = KyvernoValidate(
            name=self.rule_name,
            match=self.match,
            exclude=self.exclude,
            message=self.rule_message(),
            failure_action=self.failure_action,
            pattern={"spec": self.pod_pattern()},
        )
        return [rule]


class TrustedRegistries(ReadyPolicy):
    """Images come from trusted registries only; the other fields are `ReadyPolicy`'s.

    Init containers and ephemeral ones count too.

    Fields:
        registries: such as `registry.example.com`, or `ghcr.io/example` for a part of one.
        name: of the policy; `trusted-registries` by default.
        rule_name: of the rule; `validate-image-registry` by default.

    Raises:
        InvalidConstructError: no registry, or a text that is none.

    See https://kyverno.io/policies/best-practices/restrict-image-registries/restrict-image-registries/
    """

    registries: Annotated[Many[Registry], Len(1)]
    name: DnsSubdomain = "trusted-registries"
    rule_name: RuleName = "validate-image-registry"

    def rule_message(self) -> str:
        """Return the message, or one that names the registries."""
        return self.message or f"Images must come from {', '.join(self.registries)}."

    def pod_pattern(self) -> dict[str, Any]:
        """Return the pattern of the images."""
        return _every_container({"image": " | ".join(f"{name}/*" for name in self.registries)})


class RequireSecurityContext(ReadyPolicy):
    """Pods say that they run without privileges; the other fields are `ReadyPolicy`'s.

    Fields:
        name: of the policy; `require-security-context` by default.
        rule_name: of the rule; `require-security-context` by default.
        run_as_non_root: asks for `runAsNonRoot: true` of the Pod; True by default.
        min_user: the lowest number of a user; 1000 by default, None asks for none.
        forbid_privilege_escalation: asks each container for `allowPrivilegeEscalation: false`;
            True by default.
        drop_capabilities: that each container must drop; `("ALL",)` by default.
        read_only_root_filesystem: asks each container for it; False by default.

    Raises:
        InvalidConstructError: nothing is required.

    See https://kyverno.io/policies/pod-security/
    """

    name: DnsSubdomain = "require-security-context"
    rule_name: RuleName = "require-security-context"
    run_as_non_root: bool = True
    min_user: Annotated[int, Ge(1)] | None = 1000
    forbid_privilege_escalation: bool = True
    drop_capabilities: Many[str] = ("ALL",)
    read_only_root_filesystem: bool = False

    @model_validator(mode="after")
    def _requires_something(self) -> Self:
        if not self.pod_pattern():
            raise ValueError("nothing is required\nhint: write such as run_as_non_root=True")
        return self

    def pod_pattern(self) -> dict[str, Any]:
        """Return the pattern of the security contexts."""
        pattern: dict[str, Any] = {}
        if pod := self._of_pod():
            pattern["securityContext"] = pod
        if container := self._of_container():
            pattern |= _every_container({"securityContext": container})
        return pattern

    def _of_pod(self) -> dict[str, Any]:
        pod: dict[str, Any] = {"runAsNonRoot": True} if self.run_as_non_root else {}
        return pod if self.min_user is None else {**pod, "runAsUser": f">{self.min_user - 1}"}

    def _of_container(self) -> dict[str, Any]:
        container: dict[str, Any] = {}
        if self.forbid_privilege_escalation:
            container["allowPrivilegeEscalation"] = False
        if self.drop_capabilities:
            container["capabilities"] = {"drop": list(self.drop_capabilities)}
        if self.read_only_root_filesystem:
            container["readOnlyRootFilesystem"] = True
        return container
