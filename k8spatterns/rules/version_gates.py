"""Fields that a Kubernetes version has, but that work only with a feature gate.

A schema tells that a field is there, not whether it works: while its gate is off, the API server
drops the field or refuses the object. The facts are those of the feature-gate pages and of the
gates' own declarations; a field whose gate was on from the table's first version has no row.

https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
"""

from __future__ import annotations

import msgspec

_PAGES = "https://kubernetes.io/docs/reference/command-line-tools-reference"


class Gate(msgspec.Struct, frozen=True):
    """A field that needs a feature gate.

    Fields:
        type: the short name of the type that has the field, such as `v1/PodSpec`.
        field: its JSON name.
        works: the first minor version whose default is on; None where it is off up to now.
        name: of the gate.
        values: the values that need it, where others do not.
    """

    type: str
    field: str
    works: int | None
    name: str
    values: tuple[object, ...] = ()

    @property
    def condition(self) -> str:
        """The values that need the gate, where others do not, as a part of a sentence."""
        return f" with {' or '.join(map(_shown, self.values))}" if self.values else ""

    def concerns(self, value: object) -> bool:
        """Say whether a value of the field needs the gate."""
        given = value if isinstance(value, list) else [value]
        return not self.values or any(item in self.values for item in given)

    @property
    def url(self) -> str:
        """The gate's place in the reference."""
        page = "feature-gates-removed" if self.name in _REMOVED else "feature-gates"
        return f"{_PAGES}/{page}/#{self.name}"


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# Gates that are no longer there, as what they switched is always on.
_REMOVED = frozenset(
    {
        "AdmissionWebhookMatchConditions",
        "CSINodeExpandSecret",
        "HPAContainerMetrics",
        "MinDomainsInPodTopologySpread",
        "PDBUnhealthyPodEvictionPolicy",
        "ReadWriteOncePod",
    }
)

_ADMISSION = "admissionregistration.k8s.io/v1"
_SPREAD = "v1/TopologySpreadConstraint"
_ONE_POD = ("ReadWriteOncePod",)
_USER_FIELDS = "AtomicWriteVolumeUserFields"
_NEAR = ("PreferSameNode", "PreferSameZone")

# Native sidecars are missing on purpose: K8S-POD-009 and K8S-POD-010 know more of them.
GATES: tuple[Gate, ...] = (
    Gate(f"{_ADMISSION}/MutatingWebhook", "matchConditions", 28, "AdmissionWebhookMatchConditions"),
    Gate(
        f"{_ADMISSION}/ValidatingWebhook", "matchConditions", 28, "AdmissionWebhookMatchConditions"
    ),
    Gate(
        "apiextensions.k8s.io/v1/CustomResourceDefinitionVersion",
        "selectableFields",
        31,
        "CustomResourceFieldSelectors",
    ),
    # On by default in 1.35.0 to 1.35.3, then off again up to 1.36.
    Gate(
        "apps/v1/RollingUpdateStatefulSetStrategy",
        "maxUnavailable",
        37,
        "MaxUnavailableStatefulSet",
    ),
    Gate("apps/v1/StatefulSetSpec", "ordinals", 27, "StatefulSetStartOrdinal"),
    Gate(
        "apps/v1/StatefulSetSpec",
        "persistentVolumeClaimRetentionPolicy",
        27,
        "StatefulSetAutoDeletePVC",
    ),
    Gate(
        "authorization.k8s.io/v1/ResourceAttributes", "fieldSelector", 32, "AuthorizeWithSelectors"
    ),
    Gate(
        "authorization.k8s.io/v1/ResourceAttributes", "labelSelector", 32, "AuthorizeWithSelectors"
    ),
    Gate("autoscaling/v1/HorizontalPodAutoscalerSpec", "minReplicas", 37, "HPAScaleToZero", (0,)),
    Gate("autoscaling/v2/HorizontalPodAutoscalerSpec", "minReplicas", 37, "HPAScaleToZero", (0,)),
    Gate("autoscaling/v2/HPAScalingRules", "tolerance", 35, "HPAConfigurableTolerance"),
    Gate("autoscaling/v2/MetricSpec", "containerResource", 27, "HPAContainerMetrics"),
    Gate("batch/v1/JobSpec", "backoffLimitPerIndex", 29, "JobBackoffLimitPerIndex"),
    Gate("batch/v1/JobSpec", "managedBy", 32, "JobManagedBy"),
    Gate("batch/v1/JobSpec", "maxFailedIndexes", 29, "JobBackoffLimitPerIndex"),
    Gate("batch/v1/JobSpec", "podFailurePolicy", 26, "JobPodFailurePolicy"),
    Gate("batch/v1/JobSpec", "podReplacementPolicy", 29, "JobPodReplacementPolicy"),
    Gate("batch/v1/JobSpec", "scheduling", None, "WorkloadWithJob"),
    Gate("batch/v1/JobSpec", "successPolicy", 31, "JobSuccessPolicy"),
    Gate(
        "policy/v1/PodDisruptionBudgetSpec",
        "unhealthyPodEvictionPolicy",
        27,
        "PDBUnhealthyPodEvictionPolicy",
    ),
    Gate("resource.k8s.io/v1/DeviceSubRequest", "tolerations", 36, "DRADeviceTaints"),
    Gate("resource.k8s.io/v1/ExactDeviceRequest", "tolerations", 36, "DRADeviceTaints"),
    Gate(
        "storage.k8s.io/v1/CSIDriverSpec",
        "nodeAllocatableUpdatePeriodSeconds",
        35,
        "MutableCSINodeAllocatableCount",
    ),
    Gate("v1/CSIPersistentVolumeSource", "nodeExpandSecretRef", 27, "CSINodeExpandSecret"),
    Gate("v1/ClusterTrustBundleProjection", "user", None, _USER_FIELDS),
    Gate("v1/ConfigMapVolumeSource", "defaultUser", None, _USER_FIELDS),
    Gate("v1/Container", "resizePolicy", 33, "InPlacePodVerticalScaling"),
    Gate("v1/Container", "restartPolicyRules", 35, "ContainerRestartRules"),
    Gate("v1/DownwardAPIVolumeFile", "user", None, _USER_FIELDS),
    Gate("v1/DownwardAPIVolumeSource", "defaultUser", None, _USER_FIELDS),
    Gate("v1/EmptyDirVolumeSource", "mode", None, "EmptyDirVolumeMode"),
    Gate("v1/EnvVarSource", "fileKeyRef", 35, "EnvFiles"),
    Gate("v1/KeyToPath", "user", None, _USER_FIELDS),
    Gate("v1/Lifecycle", "stopSignal", None, "ContainerStopSignals"),
    Gate("v1/LifecycleHandler", "sleep", 30, "PodLifecycleSleepAction"),
    Gate(
        "v1/PersistentVolumeClaimSpec", "accessModes", 27, "ReadWriteOncePod", ("ReadWriteOncePod",)
    ),
    Gate("v1/PersistentVolumeClaimSpec", "volumeAttributesClassName", 34, "VolumeAttributesClass"),
    Gate("v1/PersistentVolumeSpec", "accessModes", 27, "ReadWriteOncePod", _ONE_POD),
    Gate("v1/PersistentVolumeSpec", "volumeAttributesClassName", 34, "VolumeAttributesClass"),
    Gate("v1/PodAffinityTerm", "matchLabelKeys", 31, "MatchLabelKeysInPodAffinity"),
    Gate("v1/PodAffinityTerm", "mismatchLabelKeys", 31, "MatchLabelKeysInPodAffinity"),
    Gate("v1/PodCertificateProjection", "user", None, _USER_FIELDS),
    Gate("v1/PodSecurityContext", "seLinuxChangePolicy", 33, "SELinuxChangePolicy"),
    Gate("v1/PodSecurityContext", "supplementalGroupsPolicy", 33, "SupplementalGroupsPolicy"),
    Gate("v1/PodSpec", "evictionResponders", None, "EvictionRequestAPI"),
    Gate("v1/PodSpec", "hostUsers", 33, "UserNamespacesSupport", (False,)),
    Gate("v1/PodSpec", "hostnameOverride", 35, "HostnameOverride"),
    Gate("v1/PodSpec", "resourceClaims", 34, "DynamicResourceAllocation"),
    Gate("v1/PodSpec", "resources", 34, "PodLevelResources"),
    Gate("v1/PodSpec", "schedulingGates", 27, "PodSchedulingReadiness"),
    Gate("v1/PodSpec", "schedulingGroup", None, "GenericWorkload"),
    Gate("v1/PodSpec", "workloadRef", None, "GenericWorkload"),
    Gate("v1/ProjectedVolumeSource", "defaultUser", None, _USER_FIELDS),
    Gate("v1/ResourceRequirements", "claims", 34, "DynamicResourceAllocation"),
    Gate("v1/SecretVolumeSource", "defaultUser", None, _USER_FIELDS),
    Gate("v1/SecurityContext", "procMount", 33, "ProcMountType", ("Unmasked",)),
    Gate("v1/ServiceAccountTokenProjection", "user", None, _USER_FIELDS),
    Gate("v1/ServiceSpec", "trafficDistribution", 31, "ServiceTrafficDistribution"),
    Gate("v1/ServiceSpec", "trafficDistribution", 34, "PreferSameTrafficDistribution", _NEAR),
    Gate(_SPREAD, "matchLabelKeys", 27, "MatchLabelKeysInPodTopologySpread"),
    Gate(_SPREAD, "minDomains", 27, "MinDomainsInPodTopologySpread"),
    Gate(_SPREAD, "nodeAffinityPolicy", 26, "NodeInclusionPolicyInPodTopologySpread"),
    Gate(_SPREAD, "nodeTaintsPolicy", 26, "NodeInclusionPolicyInPodTopologySpread"),
    Gate("v1/TypedObjectReference", "namespace", None, "CrossNamespaceVolumeDataSource"),
    Gate("v1/Volume", "image", 35, "ImageVolume"),
    Gate("v1/VolumeMount", "bindMountOptions", None, "VolumeBindMountOptions"),
    Gate("v1/VolumeMount", "recursiveReadOnly", 31, "RecursiveReadOnlyMounts"),
    Gate("v1/VolumeProjection", "clusterTrustBundle", 37, "ClusterTrustBundleProjection"),
    Gate("v1/VolumeProjection", "podCertificate", 37, "PodCertificateRequest"),
)
