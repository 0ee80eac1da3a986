"""What the kinds of Argo, Flux and Tekton refer to."""

from __future__ import annotations

from k8spatterns.graph.row import Row, secret, under
from k8spatterns.graph.rows_core import POD_ROWS

ARGO = "argoproj.io"
FLUX_SOURCE = "source.toolkit.fluxcd.io"
FLUX_KUSTOMIZE = "kustomize.toolkit.fluxcd.io"
FLUX_HELM = "helm.toolkit.fluxcd.io"
_FLUX_IMAGE = "image.toolkit.fluxcd.io"
_FLUX_NOTIFY = "notification.toolkit.fluxcd.io"
_TEKTON = "tekton.dev"
_TRIGGERS = "triggers.tekton.dev"

_SECRET = secret("spec.secretRef.name")
_CERTIFICATE = secret("spec.certSecretRef.name")
_PROXY = secret("spec.proxySecretRef.name")
_FLUX_SECRETS = (_SECRET, _CERTIFICATE, _PROXY)
_FLUX_CLUSTER = (
    secret("spec.kubeConfig.secretRef.name"),
    Row("spec.kubeConfig.configMapRef.name", "ConfigMap"),
)
_VERIFIED = secret("spec.verify.secretRef.name")

_ANALYSIS = Row("templates[*].templateName", "AnalysisTemplate", ARGO, wide="clusterScope")
_CANARY = "spec.strategy.canary"
_BLUE_GREEN = "spec.strategy.blueGreen"
_ROLLOUT_SERVICES = (
    f"{_BLUE_GREEN}.activeService",
    f"{_BLUE_GREEN}.previewService",
    f"{_CANARY}.canaryService",
    f"{_CANARY}.stableService",
    f"{_CANARY}.pingPong.pingService",
    f"{_CANARY}.pingPong.pongService",
    f"{_CANARY}.trafficRouting.alb.rootService",
)
_ROLLOUT_ANALYSES = (
    f"{_CANARY}.analysis",
    f"{_CANARY}.steps[*].analysis",
    f"{_BLUE_GREEN}.prePromotionAnalysis",
    f"{_BLUE_GREEN}.postPromotionAnalysis",
)
_ISTIO = "networking.istio.io"
_ROLLOUT = (
    *under("spec.template.spec", POD_ROWS),
    Row("spec.workloadRef"),
    *(Row(path, "Service") for path in _ROLLOUT_SERVICES),
    *(row for path in _ROLLOUT_ANALYSES for row in under(path, (_ANALYSIS,))),
    Row(
        f"{_CANARY}.steps[*].experiment.analyses[*].templateName",
        "AnalysisTemplate",
        ARGO,
        wide="clusterScope",
    ),
    Row(f"{_CANARY}.trafficRouting.nginx.stableIngress", "Ingress", "networking.k8s.io"),
    Row(f"{_CANARY}.trafficRouting.istio.virtualService.name", "VirtualService", _ISTIO),
    Row(f"{_CANARY}.trafficRouting.istio.virtualServices[*].name", "VirtualService", _ISTIO),
    Row(f"{_CANARY}.trafficRouting.istio.destinationRule.name", "DestinationRule", _ISTIO),
)
_TEMPLATE_REF = Row("templateRef.name", "WorkflowTemplate", ARGO, wide="clusterScope")
_WORKFLOW = (
    Row("serviceAccountName", "ServiceAccount"),
    Row("workflowTemplateRef.name", "WorkflowTemplate", ARGO, wide="clusterScope"),
    *under("templates[*].dag.tasks[*]", (_TEMPLATE_REF,)),
    *under("templates[*].steps[*][*]", (_TEMPLATE_REF,)),
    Row("imagePullSecrets[*].name", "Secret"),
    Row("templates[*].serviceAccountName", "ServiceAccount"),
)
# A resolver or a bundle finds what it names elsewhere.
_TASK_REF = Row("taskRef", group=_TEKTON, default="Task")
_PIPELINE = under("tasks[*]", (_TASK_REF,)) + under("finally[*]", (_TASK_REF,))

DELIVERY: dict[tuple[str, str], tuple[Row, ...]] = {
    (ARGO, "Application"): (Row("spec.project", "AppProject", ARGO),),
    (ARGO, "ApplicationSet"): (Row("spec.template.spec.project", "AppProject", ARGO),),
    (ARGO, "Rollout"): _ROLLOUT,
    (ARGO, "Workflow"): under("spec", _WORKFLOW),
    (ARGO, "WorkflowTemplate"): under("spec", _WORKFLOW),
    (ARGO, "ClusterWorkflowTemplate"): under(
        "spec", tuple(row for row in _WORKFLOW if row.wide or row.kind == "WorkflowTemplate")
    ),
    (ARGO, "CronWorkflow"): under("spec.workflowSpec", _WORKFLOW),
    (ARGO, "AnalysisRun"): (secret("spec.args[*].valueFrom.secretKeyRef.name", "key"),),
    (ARGO, "Sensor"): (
        Row("spec.dependencies[*].eventSourceName", "EventSource", ARGO),
        Row("spec.eventBusName", "EventBus", ARGO),
        Row("spec.template.serviceAccountName", "ServiceAccount"),
    ),
    (ARGO, "EventSource"): (
        Row("spec.eventBusName", "EventBus", ARGO),
        Row("spec.template.serviceAccountName", "ServiceAccount"),
    ),
    (FLUX_SOURCE, "GitRepository"): (
        Row("spec.include[*].repository.name", "GitRepository", FLUX_SOURCE),
        _VERIFIED,
        _SECRET,
        _PROXY,
    ),
    (FLUX_SOURCE, "OCIRepository"): (_VERIFIED, *_FLUX_SECRETS),
    (FLUX_SOURCE, "HelmRepository"): (_SECRET, _CERTIFICATE),
    (FLUX_SOURCE, "HelmChart"): (Row("spec.sourceRef", group=FLUX_SOURCE), _VERIFIED),
    (FLUX_SOURCE, "Bucket"): _FLUX_SECRETS,
    (FLUX_KUSTOMIZE, "Kustomization"): (
        Row("spec.sourceRef", group=FLUX_SOURCE),
        Row("spec.dependsOn[*].name", "Kustomization", FLUX_KUSTOMIZE),
        Row("spec.postBuild.substituteFrom[*]", optional="optional"),
        secret("spec.decryption.secretRef.name"),
        *_FLUX_CLUSTER,
    ),
    (FLUX_HELM, "HelmRelease"): (
        Row("spec.chart.spec.sourceRef", group=FLUX_SOURCE),
        Row("spec.chartRef", group=FLUX_SOURCE),
        secret("spec.chart.spec.verify.secretRef.name"),
        Row("spec.dependsOn[*].name", "HelmRelease", FLUX_HELM),
        Row("spec.valuesFrom[*]", optional="optional", key="valuesKey"),
        *_FLUX_CLUSTER,
    ),
    (_FLUX_IMAGE, "ImagePolicy"): (
        Row("spec.imageRepositoryRef.name", "ImageRepository", _FLUX_IMAGE),
    ),
    (_FLUX_IMAGE, "ImageRepository"): _FLUX_SECRETS,
    (_FLUX_IMAGE, "ImageUpdateAutomation"): (
        Row("spec.sourceRef", group=FLUX_SOURCE),
        secret("spec.git.commit.signingKey.secretRef.name"),
    ),
    (_FLUX_NOTIFY, "Alert"): (Row("spec.providerRef.name", "Provider", _FLUX_NOTIFY),),
    (_FLUX_NOTIFY, "Receiver"): (_SECRET,),
    (_FLUX_NOTIFY, "Provider"): _FLUX_SECRETS,
    (_TEKTON, "Pipeline"): under("spec", _PIPELINE),
    (_TEKTON, "PipelineRun"): (
        Row("spec.pipelineRef", group=_TEKTON, default="Pipeline"),
        Row("spec.taskRunTemplate.serviceAccountName", "ServiceAccount"),
        *under("spec.pipelineSpec", _PIPELINE),
        Row("spec.workspaces[*].persistentVolumeClaim.claimName", "PersistentVolumeClaim"),
        Row("spec.workspaces[*].configMap.name", "ConfigMap"),
        Row("spec.workspaces[*].secret.secretName", "Secret"),
    ),
    (_TEKTON, "TaskRun"): (
        *under("spec", (_TASK_REF,)),
        Row("spec.serviceAccountName", "ServiceAccount"),
    ),
    (_TRIGGERS, "EventListener"): (
        Row("spec.serviceAccountName", "ServiceAccount"),
        Row("spec.triggers[*].template.ref", "TriggerTemplate", _TRIGGERS),
        Row("spec.triggers[*].bindings[*].ref", "TriggerBinding", _TRIGGERS, wide="kind"),
        Row("spec.triggers[*].triggerRef", "Trigger", _TRIGGERS),
    ),
}
