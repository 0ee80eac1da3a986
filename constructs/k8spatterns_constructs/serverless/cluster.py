"""`KnativeCluster`: what the cluster's Knative is configured to allow."""

from __future__ import annotations

from typing import Literal, TypeAlias

from k8spatterns.types import Count, Many, PositiveCount, Seconds
from k8spatterns.value import Value

KnativeFeature: TypeAlias = Literal[
    "kubernetes.containerspec-addcapabilities",
    "kubernetes.podspec-affinity",
    "kubernetes.podspec-dnsconfig",
    "kubernetes.podspec-dnspolicy",
    "kubernetes.podspec-fieldref",
    "kubernetes.podspec-hostaliases",
    "kubernetes.podspec-hostnetwork",
    "kubernetes.podspec-init-containers",
    "kubernetes.podspec-nodeselector",
    "kubernetes.podspec-persistent-volume-claim",
    "kubernetes.podspec-persistent-volume-write",
    "kubernetes.podspec-priorityclassname",
    "kubernetes.podspec-runtimeclassname",
    "kubernetes.podspec-securitycontext",
    "kubernetes.podspec-shareprocessnamespace",
    "kubernetes.podspec-tolerations",
    "kubernetes.podspec-topologyspreadconstraints",
    "kubernetes.podspec-volumes-csi",
    "kubernetes.podspec-volumes-hostpath",
    "kubernetes.podspec-volumes-image",
    "kubernetes.podspec-volumes-mount-propagation",
    "multi-container-probing",
]
"""A flag of the ConfigMap `config-features` that Knative's webhook reads."""


class KnativeCluster(Value):
    """What the cluster's Knative is configured to allow, for all services that run there.

    The defaults are those of a fresh installation.

    Fields:
        features: flags of the ConfigMap `config-features` that are enabled or allowed beyond those
            that a fresh installation enables; none by default.
        revision_timeout: `revision-timeout-seconds` of `config-defaults`: the seconds that a
            request may take where a service does not say; 300 by default.
        max_revision_timeout: `max-revision-timeout-seconds` of it: the most that a service may
            say; 600 by default.
        max_container_concurrency: `container-concurrency-max-limit` of it; 1000 by default.
        max_scale_limit: `max-scale-limit` of `config-autoscaler`: the highest `max_scale`; 0, the
            default, is none.
        allow_zero_initial_scale: the same of it; False by default.

    See https://knative.dev/docs/serving/configuration/feature-flags/
    """

    features: Many[KnativeFeature] = ()
    revision_timeout: Seconds = 300
    max_revision_timeout: Seconds = 600
    max_container_concurrency: PositiveCount = 1000
    max_scale_limit: Count = 0
    allow_zero_initial_scale: bool = False

    def require(self, feature: KnativeFeature, what: str) -> None:
        """Refuse what Knative hides behind a flag that is not enabled.

        Args:
            feature: the flag.
            what: what needs it.

        Raises:
            ValueError: the flag is not among `features`.
        """
        if feature not in self.features:
            raise ValueError(
                f"Knative refuses {what} unless its flag {feature} is enabled\n"
                f'hint: leave it out; or enable "{feature}" in the ConfigMap config-features, and '
                f'say so: cluster=KnativeCluster(features=["{feature}"])'
            )
