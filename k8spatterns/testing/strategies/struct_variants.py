"""Which fields of API objects go together; `variants` says how this is read."""

from __future__ import annotations

_OPERATORS = (
    "operator=In values",
    "operator=NotIn values",
    "operator=Exists",
    "operator=DoesNotExist",
)
_PROFILES = ("type=RuntimeDefault", "type=Unconfined", "type=Localhost localhostProfile")
_RBAC = "apiGroup=rbac.authorization.k8s.io"

VARIANTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "argocd.AppProjectSpecDestinations": (("server namespace", "name namespace"),),
    "argocd.ApplicationSpec": (("source",),),
    "argocd.ApplicationSpecSource": (("path", "chart targetRevision"),),
    "flux.HelmReleaseSpec": (("chart", "chartRef"),),
    "istio.RequestAuthenticationSpec": (("?selector", "?targetRefs"),),
    "istio.TrafficExtensionSpec": (("lua", "wasm"),),
    "k8s.Mutation": (("patchType=ApplyConfiguration applyConfiguration",),),
    "kyverno.GeneratingPolicySpecGenerate": (("expression",),),
    "istio.PeerAuthenticationSpec": (("?mtls ?selector", "selector portLevelMtls"),),
    "prometheus.PrometheusRuleSpecGroupsRules": (("alert", "record"),),
    "k8s.AppArmorProfile": (_PROFILES,),
    "k8s.ConfigMap": (("?data", "?binaryData"),),
    "k8s.DaemonSetUpdateStrategy": (("type=RollingUpdate ?rollingUpdate", "type=OnDelete"),),
    "k8s.DeploymentStrategy": (("type=RollingUpdate ?rollingUpdate", "type=Recreate"),),
    "k8s.DownwardAPIVolumeFile": (("fieldRef",),),
    "k8s.EnvFromSource": (("configMapRef", "secretRef"),),
    "k8s.EnvVar": (("?value", "valueFrom"),),
    "k8s.EnvVarSource": (
        ("fieldRef", "configMapKeyRef", "secretKeyRef", "resourceFieldRef", "fileKeyRef"),
    ),
    "k8s.HPAScalingPolicy": (("type=Pods", "type=Percent"),),
    "k8s.IngressBackend": (("service", "resource"),),
    "k8s.IngressRule": (("http",),),
    "k8s.IngressSpec": (("defaultBackend", "rules"),),
    "k8s.JobSpec": (
        (
            "?podFailurePolicy",
            (
                "completionMode=Indexed completions ?successPolicy ?maxFailedIndexes "
                "backoffLimitPerIndex"
            ),
        ),
    ),
    "k8s.LabelSelectorRequirement": (_OPERATORS,),
    "k8s.LimitResponse": (("type=Reject", "type=Queue queuing"),),
    "k8s.LifecycleHandler": (("exec", "httpGet", "sleep", "tcpSocket"),),
    "k8s.MetricTarget": (("type=AverageValue averageValue",),),
    "k8s.MetricSpec": (
        (
            *("type=Resource resource", "type=ContainerResource containerResource"),
            *("type=Pods pods", "type=Object object", "type=External external"),
        ),
    ),
    "k8s.NetworkPolicyPeer": (
        ("podSelector", "namespaceSelector", "podSelector namespaceSelector", "ipBlock"),
    ),
    "k8s.NodeSelectorRequirement": (_OPERATORS,),
    "k8s.PersistentVolumeSpec": (("hostPath", "nfs", "csi"),),
    "k8s.PodDisruptionBudgetSpec": (("maxUnavailable", "minAvailable"),),
    "k8s.PodFailurePolicyRule": (("onExitCodes", "onPodConditions"),),
    "k8s.PolicyRule": (("apiGroups resources",),),
    "k8s.Probe": (("tcpSocket", "httpGet", "exec", "grpc"),),
    "k8s.PriorityLevelConfigurationSpec": (("type=Limited limited",),),
    "k8s.RoleRef": ((f"kind=ClusterRole {_RBAC}",),),
    "k8s.SeccompProfile": (_PROFILES,),
    "k8s.ServiceBackendPort": (("number", "name"),),
    "k8s.ServiceSpec": (
        (
            "ports selector",
            "type=ClusterIP ports selector",
            "type=NodePort ports selector ?externalTrafficPolicy",
            (
                "type=LoadBalancer ports selector ?loadBalancerClass ?loadBalancerSourceRanges "
                "?allocateLoadBalancerNodePorts"
            ),
            "type=ExternalName externalName",
        ),
    ),
    "k8s.StatefulSetUpdateStrategy": (("type=RollingUpdate ?rollingUpdate", "type=OnDelete"),),
    "k8s.Subject": (
        ("kind=ServiceAccount namespace", f"kind=User {_RBAC}", f"kind=Group {_RBAC}"),
    ),
    "k8s.Toleration": (
        (
            "key operator=Exists",
            "key operator=Equal value",
            "key operator=Exists effect=NoSchedule",
            "key operator=Exists effect=NoExecute ?tolerationSeconds",
        ),
    ),
    "k8s.Volume": (
        (
            *("emptyDir", "configMap", "secret", "downwardAPI", "persistentVolumeClaim"),
            *("hostPath", "projected", "csi", "nfs", "image"),
        ),
    ),
    "snapshots.VolumeGroupSnapshotContentSpecSource": (("volumeHandles", "groupSnapshotHandles"),),
    "snapshots.VolumeSnapshotContentSpecSource": (("volumeHandle", "snapshotHandle"),),
    "k8s.VolumeProjection": (("configMap", "secret", "downwardAPI", "serviceAccountToken"),),
}
