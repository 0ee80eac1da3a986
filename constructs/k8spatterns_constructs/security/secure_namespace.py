"""`SecureNamespace`: a namespace that is closed until something is allowed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.syntax.pod_security import LABEL
from k8spatterns.types import Annotations, DnsLabel, Labels, Many
from k8spatterns_constructs.security.dns_access import DnsAccess
from k8spatterns_constructs.security.limit_rule import LimitRule
from k8spatterns_constructs.security.namespace_quota import NamespaceQuota
from k8spatterns_constructs.security.pod_security import PodSecurity

DEFAULT_LIMITS = LimitRule(
    default={"memory": "512Mi"}, default_request={"cpu": "100m", "memory": "128Mi"}
)
_DEFAULT_DENY = "default-deny"
_ALLOW_DNS = "allow-dns"


class SecureNamespace(Construct):
    """A namespace that is closed until something is allowed.

    It has the labels of Pod Security, a ResourceQuota, a LimitRange, NetworkPolicies that deny all
    traffic but DNS, and a default ServiceAccount without a token. The workloads of the app in it
    are checked against the level that it enforces. The chart that it is in needs no namespace, and
    has no prefix or suffix for names: the ServiceAccount must keep its name.

    Fields:
        name: of the namespace.
        labels, annotations: of the namespace, beside those of the chart.
        pod_security: the levels; `restricted` in all modes by default, None sets no labels.
        quota: what everything together may use; None makes no ResourceQuota.
        limits: what each container, Pod or claim may ask for; by default containers that say
            nothing request 100m CPU and 128Mi and are limited to 512Mi. Empty makes no LimitRange.
        default_deny: denies all traffic of Pods that no other NetworkPolicy allows; True by
            default.
        dns: the DNS service that Pods reach in spite of that; the cluster's own by default. None
            allows none.
        default_token: whether Pods of the default ServiceAccount get its token; False by default,
            None leaves the ServiceAccount alone.

    Raises:
        InvalidConstructError: labels of Pod Security beside `pod_security`, or defaults of
            containers twice.

    See https://kubernetes.io/docs/concepts/security/pod-security-standards/
    """

    name: DnsLabel
    labels: Labels | None = None
    annotations: Annotations | None = None
    pod_security: PodSecurity | None = PodSecurity()
    quota: NamespaceQuota | None = NamespaceQuota()
    limits: Many[LimitRule] = (DEFAULT_LIMITS,)
    default_deny: bool = True
    dns: DnsAccess | None = DnsAccess()
    default_token: bool | None = False

    @model_validator(mode="after")
    def _levels_once(self) -> Self:
        doubled = [key for key in self.labels or {} if key.startswith(LABEL)]
        if self.pod_security is not None and doubled:
            raise ValueError(
                f"the label {doubled[0]} is set by pod_security\n"
                'hint: write pod_security=PodSecurity(enforce="...")'
            )
        return self

    @model_validator(mode="after")
    def _limits_once(self) -> Self:
        types = [rule.type for rule in self.limits]
        for name in types:
            if types.count(name) > 1:
                raise ValueError(
                    f"two rules limit each {name}\nhint: write one LimitRule with all resources"
                )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the Namespace and what closes it."""
        yield self._namespace()
        if self.quota is not None:
            yield self.quota.quota(self._metadata("quota"))
        if self.limits:
            rules = [rule.item() for rule in self.limits]
            yield k8s.LimitRange(
                metadata=self._metadata("limits"), spec=k8s.LimitRangeSpec(limits=rules)
            )
        if self.default_token is not None:
            yield k8s.ServiceAccount(
                metadata=self._metadata("default"),
                automount_service_account_token=self.default_token,
            )
        yield from self._policies()

    def _namespace(self) -> k8s.Namespace:
        levels = {} if self.pod_security is None else self.pod_security.labels()
        return k8s.Namespace(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels={**levels, **(self.labels or {})} or None,
                annotations=dict(self.annotations or {}) or None,
            )
        )

    def _metadata(self, name: str) -> k8s.ObjectMeta:
        return k8s.ObjectMeta(name=name, namespace=self.name)

    def _policies(self) -> Iterable[k8s.NetworkPolicy]:
        """Yield the policies; DNS needs one only where all else is denied."""
        if not self.default_deny:
            return
        everybody = k8s.LabelSelector()
        yield k8s.NetworkPolicy(
            metadata=self._metadata(_DEFAULT_DENY),
            spec=k8s.NetworkPolicySpec(pod_selector=everybody, policy_types=["Ingress", "Egress"]),
        )
        if self.dns is not None:
            yield k8s.NetworkPolicy(
                metadata=self._metadata(_ALLOW_DNS),
                spec=k8s.NetworkPolicySpec(
                    pod_selector=everybody, policy_types=["Egress"], egress=self.dns.rules()
                ),
            )
