"""Typed objects of argoproj.io/v1alpha1.

Generated from the CustomResourceDefinitions of Argo Workflows; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    Time,
    constant,
)


class ClusterWorkflowTemplate(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="ClusterWorkflowTemplate",
        plural="clusterworkflowtemplates",
        namespaced=False,
        short_names=("clusterwftmpl", "cwft"),
        module=__name__,
        class_name="ClusterWorkflowTemplate",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["ClusterWorkflowTemplate"] = constant("ClusterWorkflowTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowSpec


class CronWorkflow(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="CronWorkflow",
        plural="cronworkflows",
        namespaced=True,
        short_names=("cwf", "cronwf"),
        module=__name__,
        class_name="CronWorkflow",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["CronWorkflow"] = constant("CronWorkflow")
    metadata: k8s.ObjectMeta | None = None
    spec: CronWorkflowSpec
    status: CronWorkflowStatus | None = None


class CronWorkflowSpec(ApiStruct, kw_only=True):
    """CronWorkflow spec"""

    concurrency_policy: Literal["Allow", "Forbid", "Replace"] | None = None
    failed_jobs_history_limit: Int32 | None = None
    schedules: Annotated[
        list[
            Annotated[
                str,
                msgspec.Meta(
                    pattern="^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every\\s+([0-9]+(ns|us|µs|ms|s|m|h))+|([A-Za-z0-9*,/?-]+\\s+){4}[A-Za-z0-9*,/?-]+)$"
                ),
            ]
        ],
        msgspec.Meta(min_length=1),
    ]
    starting_deadline_seconds: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    stop_strategy: CronWorkflowSpecStopStrategy | None = None
    successful_jobs_history_limit: Int32 | None = None
    suspend: bool | None = None
    timezone: str | None = None
    when: str | None = None
    workflow_metadata: CronWorkflowSpecWorkflowMetadata | None = None
    workflow_spec: WorkflowSpec


class CronWorkflowSpecStopStrategy(ApiStruct, kw_only=True):
    """CronWorkflow spec.stopStrategy"""

    expression: str


class CronWorkflowSpecWorkflowMetadata(ApiStruct, kw_only=True):
    """CronWorkflow spec.workflowMetadata"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    finalizers: list[str] | None = None
    generate_name: str | None = None
    labels: dict[str, str] | None = None
    namespace: str | None = None


class CronWorkflowStatus(ApiStruct, kw_only=True):
    """CronWorkflow status"""

    active: list[k8s.ObjectReference] | None = None
    conditions: list[WorkflowStatusConditions] | None = None
    failed: Int64 | None = None
    last_scheduled_time: Time | None = None
    phase: str | None = None
    succeeded: Int64 | None = None


class Workflow(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="Workflow",
        plural="workflows",
        namespaced=True,
        short_names=("wf",),
        module=__name__,
        class_name="Workflow",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["Workflow"] = constant("Workflow")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowSpec
    status: WorkflowStatus | None = None


class WorkflowArtifactGCTask(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="WorkflowArtifactGCTask",
        plural="workflowartifactgctasks",
        namespaced=True,
        short_names=("wfat",),
        module=__name__,
        class_name="WorkflowArtifactGCTask",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["WorkflowArtifactGCTask"] = constant("WorkflowArtifactGCTask")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowArtifactGCTaskSpec
    status: WorkflowArtifactGCTaskStatus | None = None


class WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults(ApiStruct, kw_only=True):
    """WorkflowArtifactGCTask status.artifactResultsByNode{}.artifactResults{}"""

    name: str
    error: str | None = None
    success: bool | None = None


class WorkflowArtifactGCTaskSpec(ApiStruct, kw_only=True):
    """WorkflowArtifactGCTask spec"""

    artifacts_by_node: dict[str, WorkflowArtifactGCTaskSpecArtifactsByNode] | None = None


class WorkflowArtifactGCTaskSpecArtifactsByNode(ApiStruct, kw_only=True):
    """WorkflowArtifactGCTask spec.artifactsByNode{}"""

    archive_location: WorkflowSpecTemplateDefaultsArchiveLocation | None = None
    artifacts: dict[str, WorkflowTaskResultOutputsArtifacts] | None = None


class WorkflowArtifactGCTaskStatus(ApiStruct, kw_only=True):
    """WorkflowArtifactGCTask status"""

    artifact_results_by_node: (
        dict[str, WorkflowArtifactGCTaskStatusArtifactResultsByNode] | None
    ) = None


class WorkflowArtifactGCTaskStatusArtifactResultsByNode(ApiStruct, kw_only=True):
    """WorkflowArtifactGCTask status.artifactResultsByNode{}"""

    artifact_results: (
        dict[str, WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults] | None
    ) = None


class WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.artifactory"""

    key_format: str | None = None
    password_secret: k8s.SecretKeySelector | None = None
    repo_url: str | None = msgspec.field(default=None, name="repoURL")
    username_secret: k8s.SecretKeySelector | None = None


class WorkflowEventBinding(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="WorkflowEventBinding",
        plural="workfloweventbindings",
        namespaced=True,
        short_names=("wfeb",),
        module=__name__,
        class_name="WorkflowEventBinding",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["WorkflowEventBinding"] = constant("WorkflowEventBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowEventBindingSpec


class WorkflowEventBindingSpec(ApiStruct, kw_only=True):
    """WorkflowEventBinding spec"""

    event: WorkflowEventBindingSpecEvent
    submit: WorkflowEventBindingSpecSubmit | None = None


class WorkflowEventBindingSpecEvent(ApiStruct, kw_only=True):
    """WorkflowEventBinding spec.event"""

    selector: str


class WorkflowEventBindingSpecSubmit(ApiStruct, kw_only=True):
    """WorkflowEventBinding spec.submit"""

    arguments: WorkflowSpecArguments | None = None
    metadata: k8s.ObjectMeta | None = None
    workflow_template_ref: WorkflowSpecWorkflowTemplateRef


class WorkflowSpec(ApiStruct, kw_only=True):
    """Workflow spec"""

    active_deadline_seconds: Int64 | None = None
    affinity: k8s.Affinity | None = None
    archive_logs: bool | None = None
    arguments: WorkflowSpecArguments | None = None
    artifact_gc: WorkflowSpecArtifactGC | None = msgspec.field(default=None, name="artifactGC")
    artifact_repository_ref: WorkflowSpecArtifactRepositoryRef | None = None
    automount_service_account_token: bool | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: str | None = None
    entrypoint: str | None = None
    executor: WorkflowSpecExecutor | None = None
    executor_plugins: list[WorkflowSpecExecutorPlugins] | None = None
    hooks: dict[str, WorkflowSpecHooks] | None = None
    host_aliases: list[WorkflowSpecHostAliases] | None = None
    host_network: bool | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    metrics: WorkflowSpecMetrics | None = None
    node_selector: dict[str, str] | None = None
    on_exit: str | None = None
    parallelism: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    pod_disruption_budget: k8s.PodDisruptionBudgetSpec | None = None
    pod_gc: WorkflowSpecPodGC | None = msgspec.field(default=None, name="podGC")
    pod_metadata: WorkflowSpecPodMetadata | None = None
    pod_priority_class_name: str | None = None
    pod_resources: k8s.ResourceRequirements | None = None
    pod_spec_patch: str | None = None
    priority: Int32 | None = None
    resource_claims: list[WorkflowSpecResourceClaims] | None = None
    retry_strategy: WorkflowSpecRetryStrategy | None = None
    scheduler_name: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    shutdown: str | None = None
    suspend: bool | None = None
    synchronization: WorkflowSpecSynchronization | None = None
    template_defaults: WorkflowSpecTemplateDefaults | None = None
    templates: (
        Annotated[list[WorkflowSpecTemplateDefaults], msgspec.Meta(max_length=200)] | None
    ) = None
    tolerations: list[k8s.Toleration] | None = None
    ttl_strategy: WorkflowSpecTtlStrategy | None = None
    volume_claim_gc: WorkflowSpecVolumeClaimGC | None = msgspec.field(
        default=None, name="volumeClaimGC"
    )
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    volumes: list[k8s.Volume] | None = None
    workflow_metadata: WorkflowSpecWorkflowMetadata | None = None
    workflow_template_ref: WorkflowSpecWorkflowTemplateRef | None = None


class WorkflowSpecArguments(ApiStruct, kw_only=True):
    """Workflow spec.arguments"""

    artifacts: list[WorkflowTaskResultOutputsArtifacts] | None = None
    parameters: list[WorkflowTaskResultOutputsParameters] | None = None


class WorkflowSpecArtifactGC(ApiStruct, kw_only=True):
    """Workflow spec.artifactGC"""

    force_finalizer_removal: bool | None = None
    pod_metadata: WorkflowSpecPodMetadata | None = None
    pod_spec_patch: str | None = None
    service_account_name: str | None = None
    strategy: Literal["", "OnWorkflowCompletion", "OnWorkflowDeletion", "Never"] | None = None


class WorkflowSpecArtifactRepositoryRef(ApiStruct, kw_only=True):
    """Workflow spec.artifactRepositoryRef"""

    config_map: str | None = None
    key: str | None = None


class WorkflowSpecExecutor(ApiStruct, kw_only=True):
    """Workflow spec.executor"""

    service_account_name: str | None = None


class WorkflowSpecExecutorPlugins(ApiStruct, kw_only=True):
    """Workflow spec.executorPlugins[]"""

    metadata: k8s.ObjectMeta
    spec: WorkflowSpecExecutorPluginsSpec


class WorkflowSpecExecutorPluginsSpec(ApiStruct, kw_only=True):
    """Workflow spec.executorPlugins[].spec"""

    sidecar: WorkflowSpecExecutorPluginsSpecSidecar


class WorkflowSpecExecutorPluginsSpecSidecar(ApiStruct, kw_only=True):
    """Workflow spec.executorPlugins[].spec.sidecar"""

    automount_service_account_token: bool | None = None
    container: k8s.Container


class WorkflowSpecHooks(ApiStruct, kw_only=True):
    """Workflow spec.hooks{}"""

    arguments: WorkflowSpecArguments | None = None
    expression: str | None = None
    template: str | None = None
    template_ref: WorkflowSpecHooksTemplateRef | None = None


class WorkflowSpecHooksTemplateRef(ApiStruct, kw_only=True):
    """Workflow spec.hooks{}.templateRef"""

    name: str | None = None
    cluster_scope: bool | None = None
    template: str | None = None


class WorkflowSpecHostAliases(ApiStruct, kw_only=True):
    """Workflow spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class WorkflowSpecMetrics(ApiStruct, kw_only=True):
    """Workflow spec.metrics"""

    prometheus: Annotated[list[WorkflowSpecMetricsPrometheus], msgspec.Meta(max_length=100)]


class WorkflowSpecMetricsPrometheus(ApiStruct, kw_only=True):
    """Workflow spec.metrics.prometheus[]"""

    name: Annotated[str, msgspec.Meta(pattern="^[a-zA-Z_][a-zA-Z0-9_]*$")]
    counter: WorkflowSpecMetricsPrometheusCounter | None = None
    gauge: WorkflowSpecMetricsPrometheusGauge | None = None
    help: Annotated[str, msgspec.Meta(min_length=1)]
    histogram: WorkflowSpecMetricsPrometheusHistogram | None = None
    labels: list[WorkflowSpecMetricsPrometheusLabels] | None = None
    when: str | None = None


class WorkflowSpecMetricsPrometheusCounter(ApiStruct, kw_only=True):
    """Workflow spec.metrics.prometheus[].counter"""

    value: Annotated[str, msgspec.Meta(min_length=1)]


class WorkflowSpecMetricsPrometheusGauge(ApiStruct, kw_only=True):
    """Workflow spec.metrics.prometheus[].gauge"""

    operation: Literal["Set", "Add", "Sub"] | None = None
    realtime: bool
    value: Annotated[str, msgspec.Meta(max_length=256, min_length=1)]


class WorkflowSpecMetricsPrometheusHistogram(ApiStruct, kw_only=True):
    """Workflow spec.metrics.prometheus[].histogram"""

    buckets: list[float]
    value: Annotated[str, msgspec.Meta(min_length=1)]


class WorkflowSpecMetricsPrometheusLabels(ApiStruct, kw_only=True):
    """Workflow spec.metrics.prometheus[].labels[]"""

    key: Annotated[str, msgspec.Meta(pattern="^[a-zA-Z_][a-zA-Z0-9_]*$")]
    value: str


class WorkflowSpecPodGC(ApiStruct, kw_only=True):
    """Workflow spec.podGC"""

    delete_delay_duration: str | None = None
    label_selector: k8s.LabelSelector | None = None
    strategy: WorkflowSpecPodGCStrategy | None = None


class WorkflowSpecPodMetadata(ApiStruct, kw_only=True):
    """Workflow spec.podMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class WorkflowSpecResourceClaims(ApiStruct, kw_only=True):
    """Workflow spec.resourceClaims[]"""

    name: str
    resource_claim_name: str | None = None
    resource_claim_template_name: str | None = None


class WorkflowSpecRetryStrategy(ApiStruct, kw_only=True):
    """Workflow spec.retryStrategy"""

    affinity: WorkflowSpecRetryStrategyAffinity | None = None
    backoff: WorkflowSpecRetryStrategyBackoff | None = None
    expression: str | None = None
    limit: IntOrString | None = None
    retry_policy: Literal["Always", "OnFailure", "OnError", "OnTransientError"] | None = None


class WorkflowSpecRetryStrategyAffinity(ApiStruct, kw_only=True):
    """Workflow spec.retryStrategy.affinity"""

    node_anti_affinity: RawExtension | None = None


class WorkflowSpecRetryStrategyBackoff(ApiStruct, kw_only=True):
    """Workflow spec.retryStrategy.backoff"""

    cap: str | None = None
    duration: str | None = None
    factor: IntOrString | None = None
    max_duration: str | None = None


class WorkflowSpecSynchronization(ApiStruct, kw_only=True):
    """Workflow spec.synchronization"""

    mutexes: list[WorkflowSpecSynchronizationMutexes] | None = None
    semaphores: list[WorkflowSpecSynchronizationSemaphores] | None = None


class WorkflowSpecSynchronizationMutexes(ApiStruct, kw_only=True):
    """Workflow spec.synchronization.mutexes[]"""

    name: str | None = None
    database: bool | None = None
    namespace: str | None = None


class WorkflowSpecSynchronizationSemaphores(ApiStruct, kw_only=True):
    """Workflow spec.synchronization.semaphores[]"""

    config_map_key_ref: k8s.ConfigMapKeySelector | None = None
    database: WorkflowSpecSynchronizationSemaphoresDatabase | None = None
    namespace: str | None = None


class WorkflowSpecSynchronizationSemaphoresDatabase(ApiStruct, kw_only=True):
    """Workflow spec.synchronization.semaphores[].database"""

    key: str


class WorkflowSpecTemplateDefaults(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults"""

    name: (
        Annotated[str, msgspec.Meta(max_length=128, pattern="^[a-zA-Z0-9][-a-zA-Z0-9]*$")] | None
    ) = None
    active_deadline_seconds: IntOrString | None = None
    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    archive_location: WorkflowSpecTemplateDefaultsArchiveLocation | None = None
    automount_service_account_token: bool | None = None
    container: WorkflowSpecTemplateDefaultsContainer | None = None
    container_set: WorkflowSpecTemplateDefaultsContainerSet | None = None
    daemon: bool | None = None
    dag: WorkflowSpecTemplateDefaultsDag | None = None
    data: WorkflowSpecTemplateDefaultsData | None = None
    executor: WorkflowSpecExecutor | None = None
    fail_fast: bool | None = None
    host_aliases: list[WorkflowSpecHostAliases] | None = None
    http: WorkflowSpecTemplateDefaultsHttp | None = None
    init_containers: list[WorkflowSpecTemplateDefaultsInitContainers] | None = None
    inputs: WorkflowSpecTemplateDefaultsInputs | None = None
    memoize: WorkflowSpecTemplateDefaultsMemoize | None = None
    metadata: k8s.ObjectMeta | None = None
    metrics: WorkflowSpecMetrics | None = None
    node_selector: dict[str, str] | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    parallelism: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    pending_timeout: str | None = None
    plugin: RawExtension | None = None
    pod_resources: k8s.ResourceRequirements | None = None
    pod_spec_patch: str | None = None
    priority_class_name: str | None = None
    resource: WorkflowSpecTemplateDefaultsResource | None = None
    resource_claims: list[WorkflowSpecResourceClaims] | None = None
    retry_strategy: WorkflowSpecRetryStrategy | None = None
    scheduler_name: str | None = None
    script: WorkflowSpecTemplateDefaultsScript | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    sidecars: list[WorkflowSpecTemplateDefaultsInitContainers] | None = None
    steps: (
        Annotated[list[list[WorkflowSpecTemplateDefaultsSteps]], msgspec.Meta(min_length=1)] | None
    ) = None
    suspend: WorkflowSpecTemplateDefaultsSuspend | None = None
    synchronization: WorkflowSpecSynchronization | None = None
    timeout: str | None = None
    tolerations: list[k8s.Toleration] | None = None
    volumes: list[k8s.Volume] | None = None


class WorkflowSpecTemplateDefaultsArchiveLocation(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.archiveLocation"""

    archive_logs: bool | None = None
    artifactory: WorkflowTaskResultOutputsArtifactsArtifactory | None = None
    azure: WorkflowTaskResultOutputsArtifactsAzure | None = None
    gcs: WorkflowTaskResultOutputsArtifactsGcs | None = None
    git: WorkflowTaskResultOutputsArtifactsGit | None = None
    hdfs: WorkflowTaskResultOutputsArtifactsHdfs | None = None
    http: WorkflowTaskResultOutputsArtifactsHttp | None = None
    oss: WorkflowTaskResultOutputsArtifactsOss | None = None
    plugin: WorkflowTaskResultOutputsArtifactsPlugin | None = None
    raw: WorkflowTaskResultOutputsArtifactsRaw | None = None
    s3: WorkflowTaskResultOutputsArtifactsS3 | None = None


class WorkflowSpecTemplateDefaultsContainer(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.container"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str | None = None
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    resize_policy: list[WorkflowSpecTemplateDefaultsContainerResizePolicy] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[WorkflowSpecTemplateDefaultsContainerRestartPolicyRules] | None = (
        None
    )
    security_context: k8s.SecurityContext | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[WorkflowSpecTemplateDefaultsContainerVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class WorkflowSpecTemplateDefaultsContainerResizePolicy(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.container.resizePolicy[]"""

    resource_name: str
    restart_policy: str


class WorkflowSpecTemplateDefaultsContainerRestartPolicyRules(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.container.restartPolicyRules[]"""

    action: str
    exit_codes: WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes | None = None


class WorkflowSpecTemplateDefaultsContainerSet(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.containerSet"""

    containers: list[WorkflowSpecTemplateDefaultsContainerSetContainers]
    retry_strategy: WorkflowSpecTemplateDefaultsContainerSetRetryStrategy | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None


class WorkflowSpecTemplateDefaultsContainerSetContainers(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.containerSet.containers[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    dependencies: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    resize_policy: list[WorkflowSpecTemplateDefaultsContainerResizePolicy] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[WorkflowSpecTemplateDefaultsContainerRestartPolicyRules] | None = (
        None
    )
    security_context: k8s.SecurityContext | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[WorkflowSpecTemplateDefaultsContainerVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class WorkflowSpecTemplateDefaultsContainerSetRetryStrategy(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.containerSet.retryStrategy"""

    duration: str | None = None
    retries: IntOrString


class WorkflowSpecTemplateDefaultsContainerVolumeDevices(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.container.volumeDevices[]"""

    name: str
    device_path: str


class WorkflowSpecTemplateDefaultsDag(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.dag"""

    fail_fast: bool | None = None
    target: str | None = None
    tasks: Annotated[
        list[WorkflowSpecTemplateDefaultsDagTasks], msgspec.Meta(max_length=200, min_length=1)
    ]


class WorkflowSpecTemplateDefaultsDagTasks(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.dag.tasks[]"""

    name: Annotated[str, msgspec.Meta(max_length=128, pattern="^[a-zA-Z0-9][-a-zA-Z0-9]*$")]
    arguments: WorkflowSpecArguments | None = None
    continue_on: WorkflowSpecTemplateDefaultsStepsContinueOn | None = None
    dependencies: list[str] | None = None
    depends: str | None = None
    hooks: dict[str, WorkflowSpecHooks] | None = None
    inline: Any = None
    on_exit: str | None = None
    template: str | None = None
    template_ref: WorkflowSpecHooksTemplateRef | None = None
    when: str | None = None
    with_items: Any = None
    with_param: str | None = None
    with_sequence: WorkflowSpecTemplateDefaultsStepsWithSequence | None = None


class WorkflowSpecTemplateDefaultsData(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.data"""

    source: WorkflowSpecTemplateDefaultsDataSource
    transformation: list[CronWorkflowSpecStopStrategy]


class WorkflowSpecTemplateDefaultsDataSource(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.data.source"""

    artifact_paths: WorkflowTaskResultOutputsArtifacts | None = None


class WorkflowSpecTemplateDefaultsHttp(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.http"""

    body: str | None = None
    body_from: WorkflowSpecTemplateDefaultsHttpBodyFrom | None = None
    headers: list[k8s.EnvVar] | None = None
    insecure_skip_verify: bool | None = None
    method: str | None = None
    success_condition: str | None = None
    timeout_seconds: Int64 | None = None
    url: str


class WorkflowSpecTemplateDefaultsHttpBodyFrom(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.http.bodyFrom"""

    bytes: Bytes | None = None


class WorkflowSpecTemplateDefaultsInitContainers(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.initContainers[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    mirror_volume_mounts: bool | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    resize_policy: list[WorkflowSpecTemplateDefaultsContainerResizePolicy] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[WorkflowSpecTemplateDefaultsContainerRestartPolicyRules] | None = (
        None
    )
    security_context: k8s.SecurityContext | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[WorkflowSpecTemplateDefaultsContainerVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class WorkflowSpecTemplateDefaultsInputs(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.inputs"""

    artifacts: list[WorkflowTaskResultOutputsArtifacts] | None = None
    parameters: (
        Annotated[list[WorkflowTaskResultOutputsParameters], msgspec.Meta(max_length=500)] | None
    ) = None


class WorkflowSpecTemplateDefaultsMemoize(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.memoize"""

    cache: WorkflowSpecTemplateDefaultsMemoizeCache
    key: str
    max_age: str


class WorkflowSpecTemplateDefaultsMemoizeCache(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.memoize.cache"""

    config_map: WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap


class WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.memoize.cache.configMap"""

    name: str | None = None


class WorkflowSpecTemplateDefaultsResource(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.resource"""

    action: Literal["get", "create", "apply", "delete", "replace", "patch"]
    failure_condition: str | None = None
    flags: list[str] | None = None
    manifest: str | None = None
    manifest_from: WorkflowSpecTemplateDefaultsResourceManifestFrom | None = None
    merge_strategy: Literal["strategic", "merge", "json"] | None = None
    set_owner_reference: bool | None = None
    success_condition: str | None = None


class WorkflowSpecTemplateDefaultsResourceManifestFrom(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.resource.manifestFrom"""

    artifact: WorkflowTaskResultOutputsArtifacts


class WorkflowSpecTemplateDefaultsScript(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.script"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str | None = None
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    resize_policy: list[WorkflowSpecTemplateDefaultsContainerResizePolicy] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[WorkflowSpecTemplateDefaultsContainerRestartPolicyRules] | None = (
        None
    )
    security_context: k8s.SecurityContext | None = None
    source: str | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[WorkflowSpecTemplateDefaultsContainerVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class WorkflowSpecTemplateDefaultsSteps(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.steps[][]"""

    name: (
        Annotated[str, msgspec.Meta(max_length=128, pattern="^[a-zA-Z0-9][-a-zA-Z0-9]*$")] | None
    ) = None
    arguments: WorkflowSpecArguments | None = None
    continue_on: WorkflowSpecTemplateDefaultsStepsContinueOn | None = None
    hooks: dict[str, WorkflowSpecHooks] | None = None
    inline: Any = None
    on_exit: str | None = None
    template: str | None = None
    template_ref: WorkflowSpecHooksTemplateRef | None = None
    when: str | None = None
    with_items: Any = None
    with_param: str | None = None
    with_sequence: WorkflowSpecTemplateDefaultsStepsWithSequence | None = None


class WorkflowSpecTemplateDefaultsStepsContinueOn(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.steps[][].continueOn"""

    error: bool | None = None
    failed: bool | None = None


class WorkflowSpecTemplateDefaultsStepsWithSequence(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.steps[][].withSequence"""

    count: IntOrString | None = None
    end: IntOrString | None = None
    format: str | None = None
    start: IntOrString | None = None


class WorkflowSpecTemplateDefaultsSuspend(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.suspend"""

    duration: str | None = None


class WorkflowSpecTtlStrategy(ApiStruct, kw_only=True):
    """Workflow spec.ttlStrategy"""

    seconds_after_completion: Int32 | None = None
    seconds_after_failure: Int32 | None = None
    seconds_after_success: Int32 | None = None


class WorkflowSpecVolumeClaimGC(ApiStruct, kw_only=True):
    """Workflow spec.volumeClaimGC"""

    strategy: str | None = None


class WorkflowSpecWorkflowMetadata(ApiStruct, kw_only=True):
    """Workflow spec.workflowMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None
    labels_from: dict[str, CronWorkflowSpecStopStrategy] | None = None


class WorkflowSpecWorkflowTemplateRef(ApiStruct, kw_only=True):
    """Workflow spec.workflowTemplateRef"""

    name: str | None = None
    cluster_scope: bool | None = None


class WorkflowStatus(ApiStruct, kw_only=True):
    """Workflow status"""

    artifact_gc_status: WorkflowStatusArtifactGCStatus | None = msgspec.field(
        default=None, name="artifactGCStatus"
    )
    artifact_repository_ref: WorkflowStatusArtifactRepositoryRef | None = None
    compressed_nodes: str | None = None
    conditions: list[WorkflowStatusConditions] | None = None
    estimated_duration: Int64 | None = None
    finished_at: Time | None = None
    message: str | None = None
    nodes: dict[str, WorkflowStatusNodes] | None = None
    offload_node_status_version: str | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    persistent_volume_claims: list[k8s.Volume] | None = None
    phase: str | None = None
    progress: str | None = None
    resources_duration: dict[str, Int64] | None = None
    started_at: Time | None = None
    stored_templates: RawExtension | None = None
    stored_workflow_template_spec: RawExtension | None = None
    synchronization: WorkflowStatusSynchronization | None = None
    task_results_completion_status: dict[str, bool] | None = None


class WorkflowStatusArtifactGCStatus(ApiStruct, kw_only=True):
    """Workflow status.artifactGCStatus"""

    not_specified: bool | None = None
    pods_recouped: dict[str, bool] | None = None
    strategies_processed: dict[str, bool] | None = None


class WorkflowStatusArtifactRepositoryRef(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef"""

    artifact_repository: WorkflowStatusArtifactRepositoryRefArtifactRepository | None = None
    config_map: str | None = None
    default: bool | None = None
    key: str | None = None
    namespace: str | None = None


class WorkflowStatusArtifactRepositoryRefArtifactRepository(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository"""

    archive_logs: bool | None = None
    artifactory: WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory | None = None
    azure: WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure | None = None
    gcs: WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs | None = None
    hdfs: WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs | None = None
    oss: WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss | None = None
    plugin: WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin | None = None
    s3: WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3 | None = None


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.azure"""

    account_key_secret: k8s.SecretKeySelector | None = None
    blob_name_format: str | None = None
    container: str
    endpoint: str
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.gcs"""

    bucket: str | None = None
    key_format: str | None = None
    service_account_key_secret: k8s.SecretKeySelector | None = None


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.hdfs"""

    addresses: list[str] | None = None
    data_transfer_protection: str | None = None
    force: bool | None = None
    hdfs_user: str | None = None
    krb_c_cache_secret: k8s.SecretKeySelector | None = None
    krb_config_config_map: k8s.ConfigMapKeySelector | None = None
    krb_keytab_secret: k8s.SecretKeySelector | None = None
    krb_realm: str | None = None
    krb_service_principal_name: str | None = None
    krb_username: str | None = None
    path_format: str | None = None


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.oss"""

    access_key_secret: k8s.SecretKeySelector | None = None
    bucket: str | None = None
    create_bucket_if_not_present: bool | None = None
    endpoint: str | None = None
    key_format: str | None = None
    lifecycle_rule: WorkflowTaskResultOutputsArtifactsOssLifecycleRule | None = None
    secret_key_secret: k8s.SecretKeySelector | None = None
    security_token: str | None = None
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.plugin"""

    name: str
    configuration: str
    key_format: str | None = None


class WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3(ApiStruct, kw_only=True):
    """Workflow status.artifactRepositoryRef.artifactRepository.s3"""

    access_key_secret: k8s.SecretKeySelector | None = None
    addressing_style: Literal["", "path", "virtual-hosted"] | None = None
    bucket: str | None = None
    ca_secret: k8s.SecretKeySelector | None = None
    create_bucket_if_not_present: (
        WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent | None
    ) = None
    encryption_options: WorkflowTaskResultOutputsArtifactsS3EncryptionOptions | None = None
    endpoint: str | None = None
    insecure: bool | None = None
    key_format: str | None = None
    key_prefix: str | None = None
    region: str | None = None
    role_arn: str | None = msgspec.field(default=None, name="roleARN")
    secret_key_secret: k8s.SecretKeySelector | None = None
    session_token_secret: k8s.SecretKeySelector | None = None
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowStatusConditions(ApiStruct, kw_only=True):
    """Workflow status.conditions[]"""

    message: str | None = None
    status: str | None = None
    type: str | None = None


class WorkflowStatusNodes(ApiStruct, kw_only=True):
    """Workflow status.nodes{}"""

    name: str
    boundary_id: str | None = msgspec.field(default=None, name="boundaryID")
    children: list[str] | None = None
    daemoned: bool | None = None
    display_name: str | None = None
    estimated_duration: Int64 | None = None
    failed_pod_restarts: Int32 | None = None
    finished_at: Time | None = None
    host_node_name: str | None = None
    id: str
    inputs: WorkflowSpecTemplateDefaultsInputs | None = None
    memoization_status: WorkflowStatusNodesMemoizationStatus | None = None
    message: str | None = None
    node_flag: WorkflowStatusNodesNodeFlag | None = None
    outbound_nodes: list[str] | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    phase: str | None = None
    pod_ip: str | None = msgspec.field(default=None, name="podIP")
    progress: str | None = None
    resources_duration: dict[str, Int64] | None = None
    restarting_pod_uid: str | None = msgspec.field(default=None, name="restartingPodUID")
    started_at: Time | None = None
    synchronization_status: WorkflowStatusNodesSynchronizationStatus | None = None
    task_result_synced: bool | None = None
    template_name: str | None = None
    template_ref: WorkflowSpecHooksTemplateRef | None = None
    template_scope: str | None = None
    type: str


class WorkflowStatusNodesMemoizationStatus(ApiStruct, kw_only=True):
    """Workflow status.nodes{}.memoizationStatus"""

    cache_name: str
    hit: bool
    key: str


class WorkflowStatusNodesNodeFlag(ApiStruct, kw_only=True):
    """Workflow status.nodes{}.nodeFlag"""

    hooked: bool | None = None
    retried: bool | None = None


class WorkflowStatusNodesSynchronizationStatus(ApiStruct, kw_only=True):
    """Workflow status.nodes{}.synchronizationStatus"""

    waiting: str | None = None


class WorkflowStatusSynchronization(ApiStruct, kw_only=True):
    """Workflow status.synchronization"""

    mutex: WorkflowStatusSynchronizationMutex | None = None
    semaphore: WorkflowStatusSynchronizationSemaphore | None = None


class WorkflowStatusSynchronizationMutex(ApiStruct, kw_only=True):
    """Workflow status.synchronization.mutex"""

    holding: list[WorkflowStatusSynchronizationMutexHolding] | None = None
    waiting: list[WorkflowStatusSynchronizationMutexHolding] | None = None


class WorkflowStatusSynchronizationMutexHolding(ApiStruct, kw_only=True):
    """Workflow status.synchronization.mutex.holding[]"""

    holder: str | None = None
    mutex: str | None = None


class WorkflowStatusSynchronizationSemaphore(ApiStruct, kw_only=True):
    """Workflow status.synchronization.semaphore"""

    holding: list[WorkflowStatusSynchronizationSemaphoreHolding] | None = None
    waiting: list[WorkflowStatusSynchronizationSemaphoreHolding] | None = None


class WorkflowStatusSynchronizationSemaphoreHolding(ApiStruct, kw_only=True):
    """Workflow status.synchronization.semaphore.holding[]"""

    holders: list[str] | None = None
    semaphore: str | None = None


class WorkflowTaskResult(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="WorkflowTaskResult",
        plural="workflowtaskresults",
        namespaced=True,
        module=__name__,
        class_name="WorkflowTaskResult",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["WorkflowTaskResult"] = constant("WorkflowTaskResult")
    metadata: k8s.ObjectMeta | None = None
    message: str | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    phase: str | None = None
    progress: str | None = None


class WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.auth.oauth2.endpointParams[]"""

    key: str
    value: str | None = None


class WorkflowTaskResultOutputs(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs"""

    artifacts: list[WorkflowTaskResultOutputsArtifacts] | None = None
    exit_code: str | None = None
    parameters: list[WorkflowTaskResultOutputsParameters] | None = None
    result: str | None = None


class WorkflowTaskResultOutputsArtifacts(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[]"""

    name: Annotated[str, msgspec.Meta(pattern="^[-a-zA-Z0-9_{}.]+$")]
    archive: WorkflowTaskResultOutputsArtifactsArchive | None = None
    archive_logs: bool | None = None
    artifact_gc: WorkflowTaskResultOutputsArtifactsArtifactGC | None = msgspec.field(
        default=None, name="artifactGC"
    )
    artifactory: WorkflowTaskResultOutputsArtifactsArtifactory | None = None
    azure: WorkflowTaskResultOutputsArtifactsAzure | None = None
    deleted: bool | None = None
    from_: str | None = None
    from_expression: str | None = None
    gcs: WorkflowTaskResultOutputsArtifactsGcs | None = None
    git: WorkflowTaskResultOutputsArtifactsGit | None = None
    global_name: str | None = None
    hdfs: WorkflowTaskResultOutputsArtifactsHdfs | None = None
    http: WorkflowTaskResultOutputsArtifactsHttp | None = None
    mode: Annotated[int, msgspec.Meta(ge=0, le=511)] | None = None
    optional: bool | None = None
    oss: WorkflowTaskResultOutputsArtifactsOss | None = None
    path: str | None = None
    plugin: WorkflowTaskResultOutputsArtifactsPlugin | None = None
    raw: WorkflowTaskResultOutputsArtifactsRaw | None = None
    recurse_mode: bool | None = None
    s3: WorkflowTaskResultOutputsArtifactsS3 | None = None
    sub_path: str | None = None


class WorkflowTaskResultOutputsArtifactsArchive(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].archive"""

    none: RawExtension | None = None
    tar: WorkflowTaskResultOutputsArtifactsArchiveTar | None = None
    zip: RawExtension | None = None


class WorkflowTaskResultOutputsArtifactsArchiveTar(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].archive.tar"""

    compression_level: Int32 | None = None


class WorkflowTaskResultOutputsArtifactsArtifactGC(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].artifactGC"""

    pod_metadata: WorkflowSpecPodMetadata | None = None
    service_account_name: str | None = None
    strategy: Literal["", "OnWorkflowCompletion", "OnWorkflowDeletion", "Never"] | None = None


class WorkflowTaskResultOutputsArtifactsArtifactory(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].artifactory"""

    password_secret: k8s.SecretKeySelector | None = None
    url: str
    username_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsArtifactsAzure(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].azure"""

    account_key_secret: k8s.SecretKeySelector | None = None
    blob: str
    container: str
    endpoint: str
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowTaskResultOutputsArtifactsGcs(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].gcs"""

    bucket: str | None = None
    key: str
    service_account_key_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsArtifactsGit(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].git"""

    branch: str | None = None
    depth: Int64 | None = None
    disable_submodules: bool | None = None
    fetch: list[str] | None = None
    insecure_ignore_host_key: bool | None = None
    insecure_skip_tls: bool | None = msgspec.field(default=None, name="insecureSkipTLS")
    password_secret: k8s.SecretKeySelector | None = None
    repo: str
    revision: str | None = None
    single_branch: bool | None = None
    ssh_private_key_secret: k8s.SecretKeySelector | None = None
    username_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsArtifactsHdfs(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].hdfs"""

    addresses: list[str] | None = None
    data_transfer_protection: str | None = None
    force: bool | None = None
    hdfs_user: str | None = None
    krb_c_cache_secret: k8s.SecretKeySelector | None = None
    krb_config_config_map: k8s.ConfigMapKeySelector | None = None
    krb_keytab_secret: k8s.SecretKeySelector | None = None
    krb_realm: str | None = None
    krb_service_principal_name: str | None = None
    krb_username: str | None = None
    path: str


class WorkflowTaskResultOutputsArtifactsHttp(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http"""

    auth: WorkflowTaskResultOutputsArtifactsHttpAuth | None = None
    headers: list[WorkflowTaskResultOutputsArtifactsHttpHeaders] | None = None
    save_stream_via_file: bool | None = None
    url: str


class WorkflowTaskResultOutputsArtifactsHttpAuth(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.auth"""

    basic_auth: WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth | None = None
    client_cert: WorkflowTaskResultOutputsArtifactsHttpAuthClientCert | None = None
    oauth2: WorkflowTaskResultOutputsArtifactsHttpAuthOauth2 | None = None


class WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.auth.basicAuth"""

    password_secret: k8s.SecretKeySelector | None = None
    username_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsArtifactsHttpAuthClientCert(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.auth.clientCert"""

    client_cert_secret: k8s.SecretKeySelector | None = None
    client_key_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsArtifactsHttpAuthOauth2(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.auth.oauth2"""

    client_id_secret: k8s.SecretKeySelector | None = msgspec.field(
        default=None, name="clientIDSecret"
    )
    client_secret_secret: k8s.SecretKeySelector | None = None
    endpoint_params: list[WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams] | None = None
    scopes: list[str] | None = None
    token_url_secret: k8s.SecretKeySelector | None = msgspec.field(
        default=None, name="tokenURLSecret"
    )


class WorkflowTaskResultOutputsArtifactsHttpHeaders(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].http.headers[]"""

    name: str
    value: str


class WorkflowTaskResultOutputsArtifactsOss(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].oss"""

    access_key_secret: k8s.SecretKeySelector | None = None
    bucket: str | None = None
    create_bucket_if_not_present: bool | None = None
    endpoint: str | None = None
    key: str
    lifecycle_rule: WorkflowTaskResultOutputsArtifactsOssLifecycleRule | None = None
    secret_key_secret: k8s.SecretKeySelector | None = None
    security_token: str | None = None
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowTaskResultOutputsArtifactsOssLifecycleRule(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].oss.lifecycleRule"""

    mark_deletion_after_days: Int32 | None = None
    mark_infrequent_access_after_days: Int32 | None = None


class WorkflowTaskResultOutputsArtifactsPlugin(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].plugin"""

    name: str | None = None
    configuration: str | None = None
    connection_timeout_seconds: Int32 | None = None
    key: str


class WorkflowTaskResultOutputsArtifactsRaw(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].raw"""

    data: str


class WorkflowTaskResultOutputsArtifactsS3(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].s3"""

    access_key_secret: k8s.SecretKeySelector | None = None
    addressing_style: Literal["", "path", "virtual-hosted"] | None = None
    bucket: str | None = None
    ca_secret: k8s.SecretKeySelector | None = None
    create_bucket_if_not_present: (
        WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent | None
    ) = None
    encryption_options: WorkflowTaskResultOutputsArtifactsS3EncryptionOptions | None = None
    endpoint: str | None = None
    insecure: bool | None = None
    key: str | None = None
    region: str | None = None
    role_arn: str | None = msgspec.field(default=None, name="roleARN")
    secret_key_secret: k8s.SecretKeySelector | None = None
    session_token_secret: k8s.SecretKeySelector | None = None
    use_sdk_creds: bool | None = msgspec.field(default=None, name="useSDKCreds")


class WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].s3.createBucketIfNotPresent"""

    object_locking: bool | None = None


class WorkflowTaskResultOutputsArtifactsS3EncryptionOptions(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.artifacts[].s3.encryptionOptions"""

    enable_encryption: bool | None = None
    kms_encryption_context: str | None = None
    kms_key_id: str | None = None
    server_side_customer_key_secret: k8s.SecretKeySelector | None = None


class WorkflowTaskResultOutputsParameters(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.parameters[]"""

    name: Annotated[str, msgspec.Meta(pattern="^[-a-zA-Z0-9_]+$")]
    default: str | None = None
    description: str | None = None
    enum: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    global_name: str | None = None
    value: str | None = None
    value_from: WorkflowTaskResultOutputsParametersValueFrom | None = None


class WorkflowTaskResultOutputsParametersValueFrom(ApiStruct, kw_only=True):
    """WorkflowTaskResult outputs.parameters[].valueFrom"""

    config_map_key_ref: k8s.ConfigMapKeySelector | None = None
    default: str | None = None
    event: str | None = None
    expression: str | None = None
    jq_filter: str | None = None
    json_path: str | None = None
    parameter: str | None = None
    path: str | None = None
    supplied: RawExtension | None = None


class WorkflowTaskSet(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="WorkflowTaskSet",
        plural="workflowtasksets",
        namespaced=True,
        short_names=("wfts",),
        module=__name__,
        class_name="WorkflowTaskSet",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["WorkflowTaskSet"] = constant("WorkflowTaskSet")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowTaskSetSpec
    status: WorkflowTaskSetStatus | None = None


class WorkflowTaskSetSpec(ApiStruct, kw_only=True):
    """WorkflowTaskSet spec"""

    tasks: dict[str, WorkflowTaskSetSpecTasks] | None = None


class WorkflowTaskSetSpecTasks(ApiStruct, kw_only=True):
    """WorkflowTaskSet spec.tasks{}"""

    name: (
        Annotated[str, msgspec.Meta(max_length=128, pattern="^[a-zA-Z0-9][-a-zA-Z0-9]*$")] | None
    ) = None
    active_deadline_seconds: IntOrString | None = None
    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    archive_location: WorkflowSpecTemplateDefaultsArchiveLocation | None = None
    automount_service_account_token: bool | None = None
    container: k8s.Container | None = None
    container_set: WorkflowSpecTemplateDefaultsContainerSet | None = None
    daemon: bool | None = None
    dag: WorkflowSpecTemplateDefaultsDag | None = None
    data: WorkflowSpecTemplateDefaultsData | None = None
    executor: WorkflowSpecExecutor | None = None
    fail_fast: bool | None = None
    host_aliases: list[WorkflowSpecHostAliases] | None = None
    http: WorkflowSpecTemplateDefaultsHttp | None = None
    init_containers: list[WorkflowSpecTemplateDefaultsInitContainers] | None = None
    inputs: WorkflowSpecTemplateDefaultsInputs | None = None
    memoize: WorkflowSpecTemplateDefaultsMemoize | None = None
    metadata: k8s.ObjectMeta | None = None
    metrics: WorkflowSpecMetrics | None = None
    node_selector: dict[str, str] | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    parallelism: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    pending_timeout: str | None = None
    plugin: RawExtension | None = None
    pod_resources: k8s.ResourceRequirements | None = None
    pod_spec_patch: str | None = None
    priority_class_name: str | None = None
    resource: WorkflowSpecTemplateDefaultsResource | None = None
    resource_claims: list[WorkflowSpecResourceClaims] | None = None
    retry_strategy: WorkflowSpecRetryStrategy | None = None
    scheduler_name: str | None = None
    script: WorkflowTaskSetSpecTasksScript | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    sidecars: list[WorkflowSpecTemplateDefaultsInitContainers] | None = None
    steps: Annotated[list[WorkflowTaskSetSpecTasksSteps], msgspec.Meta(min_length=1)] | None = None
    suspend: WorkflowSpecTemplateDefaultsSuspend | None = None
    synchronization: WorkflowSpecSynchronization | None = None
    timeout: str | None = None
    tolerations: list[k8s.Toleration] | None = None
    volumes: list[k8s.Volume] | None = None


class WorkflowTaskSetSpecTasksScript(ApiStruct, kw_only=True):
    """WorkflowTaskSet spec.tasks{}.script"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    resize_policy: list[WorkflowSpecTemplateDefaultsContainerResizePolicy] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[WorkflowSpecTemplateDefaultsContainerRestartPolicyRules] | None = (
        None
    )
    security_context: k8s.SecurityContext | None = None
    source: str | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[WorkflowSpecTemplateDefaultsContainerVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class WorkflowTaskSetSpecTasksSteps(ApiStruct, kw_only=True):
    """WorkflowTaskSet spec.tasks{}.steps[]"""

    steps: list[WorkflowSpecTemplateDefaultsSteps]


class WorkflowTaskSetStatus(ApiStruct, kw_only=True):
    """WorkflowTaskSet status"""

    nodes: dict[str, WorkflowTaskSetStatusNodes] | None = None


class WorkflowTaskSetStatusNodes(ApiStruct, kw_only=True):
    """WorkflowTaskSet status.nodes{}"""

    message: str | None = None
    outputs: WorkflowTaskResultOutputs | None = None
    phase: str | None = None
    progress: str | None = None


class WorkflowTemplate(KubeObject, kw_only=True):
    """https://argo-workflows.readthedocs.io/en/stable/fields/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="WorkflowTemplate",
        plural="workflowtemplates",
        namespaced=True,
        short_names=("wftmpl",),
        module=__name__,
        class_name="WorkflowTemplate",
        system="argo_workflows",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["WorkflowTemplate"] = constant("WorkflowTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkflowSpec


class WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes(ApiStruct, kw_only=True):
    """Workflow spec.templateDefaults.container.restartPolicyRules[].exitCodes"""

    __list_keys__: ClassVar[ListKeys] = {
        "values": (),
    }

    operator: str
    values: list[Int32] | None = None


WorkflowSpecPodGCStrategy: TypeAlias = Literal[
    "", "OnPodCompletion", "OnPodSuccess", "OnWorkflowCompletion", "OnWorkflowSuccess"
]
