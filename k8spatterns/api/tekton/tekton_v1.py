"""Typed objects of tekton.dev/v1.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class Pipeline(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1",
        kind="Pipeline",
        plural="pipelines",
        namespaced=True,
        module=__name__,
        class_name="Pipeline",
        system="tekton",
    )

    api_version: Literal["tekton.dev/v1"] = constant("tekton.dev/v1")
    kind: Literal["Pipeline"] = constant("Pipeline")
    metadata: k8s.ObjectMeta | None = None
    spec: PipelineSpec | None = None


class PipelineRun(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1",
        kind="PipelineRun",
        plural="pipelineruns",
        namespaced=True,
        short_names=("pr", "prs"),
        module=__name__,
        class_name="PipelineRun",
        system="tekton",
    )

    api_version: Literal["tekton.dev/v1"] = constant("tekton.dev/v1")
    kind: Literal["PipelineRun"] = constant("PipelineRun")
    metadata: k8s.ObjectMeta | None = None
    spec: PipelineRunSpec | None = None
    status: PipelineRunStatus | None = None


class PipelineRunSpec(ApiStruct, kw_only=True):
    """PipelineRun spec"""

    managed_by: str | None = None
    params: list[TaskRunSpecParams] | None = None
    pipeline_ref: PipelineRunSpecPipelineRef | None = None
    pipeline_spec: Any = None
    status: str | None = None
    task_run_specs: list[PipelineRunSpecTaskRunSpecs] | None = None
    task_run_template: PipelineRunSpecTaskRunTemplate | None = None
    timeouts: PipelineRunSpecTimeouts | None = None
    workspaces: list[TaskRunSpecWorkspaces] | None = None


class PipelineRunSpecPipelineRef(ApiStruct, kw_only=True):
    """PipelineRun spec.pipelineRef"""

    name: str | None = None
    api_version: str | None = None
    params: list[TaskRunSpecParams] | None = None
    resolver: str | None = None


class PipelineRunSpecTaskRunSpecs(ApiStruct, kw_only=True):
    """PipelineRun spec.taskRunSpecs[]"""

    compute_resources: k8s.ResourceRequirements | None = None
    metadata: k8s.ObjectMeta | None = None
    pipeline_task_name: str | None = None
    pod_template: TaskRunSpecPodTemplate | None = None
    service_account_name: str | None = None
    sidecar_specs: list[TaskRunSpecSidecarSpecs] | None = None
    step_specs: list[TaskRunSpecSidecarSpecs] | None = None
    timeout: str | None = None


class PipelineRunSpecTaskRunTemplate(ApiStruct, kw_only=True):
    """PipelineRun spec.taskRunTemplate"""

    pod_template: TaskRunSpecPodTemplate | None = None
    service_account_name: str | None = None


class PipelineRunSpecTimeouts(ApiStruct, kw_only=True):
    """PipelineRun spec.timeouts"""

    finally_: str | None = None
    pipeline: str | None = None
    tasks: str | None = None


class PipelineRunStatus(ApiStruct, kw_only=True):
    """PipelineRun status"""

    annotations: dict[str, str] | None = None
    child_references: list[PipelineRunStatusChildReferences] | None = None
    completion_time: Time | None = None
    conditions: list[TaskRunStatusConditions] | None = None
    finally_start_time: Time | None = None
    observed_generation: Int64 | None = None
    pipeline_spec: Any = None
    provenance: TaskRunStatusProvenance | None = None
    results: list[TaskRunSpecParams] | None = None
    skipped_tasks: list[PipelineRunStatusSkippedTasks] | None = None
    span_context: dict[str, str] | None = None
    start_time: Time | None = None


class PipelineRunStatusChildReferences(ApiStruct, kw_only=True):
    """PipelineRun status.childReferences[]"""

    name: str | None = None
    api_version: str | None = None
    display_name: str | None = None
    kind: str | None = None
    pipeline_task_name: str | None = None
    when_expressions: list[TaskSpecStepsWhen] | None = None


class PipelineRunStatusSkippedTasks(ApiStruct, kw_only=True):
    """PipelineRun status.skippedTasks[]"""

    name: str
    reason: str
    when_expressions: list[TaskSpecStepsWhen] | None = None


class PipelineSpec(ApiStruct, kw_only=True):
    """Pipeline spec"""

    description: str | None = None
    display_name: str | None = None
    finally_: list[PipelineSpecFinally] | None = None
    params: list[TaskSpecParams] | None = None
    results: list[PipelineSpecResults] | None = None
    tasks: list[PipelineSpecFinally] | None = None
    workspaces: list[PipelineSpecWorkspaces] | None = None


class PipelineSpecFinally(ApiStruct, kw_only=True):
    """Pipeline spec.finally[]"""

    name: str | None = None
    description: str | None = None
    display_name: str | None = None
    matrix: PipelineSpecFinallyMatrix | None = None
    on_error: str | None = None
    params: list[TaskRunSpecParams] | None = None
    pipeline_ref: PipelineRunSpecPipelineRef | None = None
    pipeline_spec: Any = None
    retries: Int64 | None = None
    run_after: list[str] | None = None
    task_ref: TaskRunSpecTaskRef | None = None
    task_spec: Any = None
    timeout: str | None = None
    when: list[TaskSpecStepsWhen] | None = None
    workspaces: list[PipelineSpecFinallyWorkspaces] | None = None


class PipelineSpecFinallyMatrix(ApiStruct, kw_only=True):
    """Pipeline spec.finally[].matrix"""

    include: list[PipelineSpecFinallyMatrixInclude] | None = None
    params: list[TaskRunSpecParams] | None = None


class PipelineSpecFinallyMatrixInclude(ApiStruct, kw_only=True):
    """Pipeline spec.finally[].matrix.include[]"""

    name: str | None = None
    params: list[TaskRunSpecParams] | None = None


class PipelineSpecFinallyWorkspaces(ApiStruct, kw_only=True):
    """Pipeline spec.finally[].workspaces[]"""

    name: str
    sub_path: str | None = None
    workspace: str | None = None


class PipelineSpecResults(ApiStruct, kw_only=True):
    """Pipeline spec.results[]"""

    name: str
    description: str | None = None
    type: str | None = None
    value: Any


class PipelineSpecWorkspaces(ApiStruct, kw_only=True):
    """Pipeline spec.workspaces[]"""

    name: str
    description: str | None = None
    optional: bool | None = None


class Task(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1",
        kind="Task",
        plural="tasks",
        namespaced=True,
        module=__name__,
        class_name="Task",
        system="tekton",
    )

    api_version: Literal["tekton.dev/v1"] = constant("tekton.dev/v1")
    kind: Literal["Task"] = constant("Task")
    metadata: k8s.ObjectMeta | None = None
    spec: TaskSpec | None = None


class TaskRun(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1",
        kind="TaskRun",
        plural="taskruns",
        namespaced=True,
        short_names=("tr", "trs"),
        module=__name__,
        class_name="TaskRun",
        system="tekton",
    )

    api_version: Literal["tekton.dev/v1"] = constant("tekton.dev/v1")
    kind: Literal["TaskRun"] = constant("TaskRun")
    metadata: k8s.ObjectMeta | None = None
    spec: TaskRunSpec | None = None
    status: TaskRunStatus | None = None


class TaskRunSpec(ApiStruct, kw_only=True):
    """TaskRun spec"""

    compute_resources: k8s.ResourceRequirements | None = None
    debug: TaskRunSpecDebug | None = None
    managed_by: str | None = None
    params: list[TaskRunSpecParams] | None = None
    pod_template: TaskRunSpecPodTemplate | None = None
    retries: Int64 | None = None
    service_account_name: str | None = None
    sidecar_specs: list[TaskRunSpecSidecarSpecs] | None = None
    status: str | None = None
    status_message: str | None = None
    step_specs: list[TaskRunSpecSidecarSpecs] | None = None
    task_ref: TaskRunSpecTaskRef | None = None
    task_spec: Any = None
    timeout: str | None = None
    workspaces: list[TaskRunSpecWorkspaces] | None = None


class TaskRunSpecDebug(ApiStruct, kw_only=True):
    """TaskRun spec.debug"""

    breakpoints: TaskRunSpecDebugBreakpoints | None = None


class TaskRunSpecDebugBreakpoints(ApiStruct, kw_only=True):
    """TaskRun spec.debug.breakpoints"""

    before_steps: list[str] | None = None
    on_failure: str | None = None


class TaskRunSpecParams(ApiStruct, kw_only=True):
    """TaskRun spec.params[]"""

    name: str
    value: Any


class TaskRunSpecPodTemplate(ApiStruct, kw_only=True):
    """TaskRun spec.podTemplate"""

    affinity: Any = None
    automount_service_account_token: bool | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: str | None = None
    enable_service_links: bool | None = None
    env: list[k8s.EnvVar] | None = None
    host_aliases: list[TaskRunSpecPodTemplateHostAliases] | None = None
    host_network: bool | None = None
    host_users: bool | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    node_selector: dict[str, str] | None = None
    priority_class_name: str | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    security_context: Any = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    volumes: Any = None


class TaskRunSpecPodTemplateHostAliases(ApiStruct, kw_only=True):
    """TaskRun spec.podTemplate.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class TaskRunSpecSidecarSpecs(ApiStruct, kw_only=True):
    """TaskRun spec.sidecarSpecs[]"""

    name: str
    compute_resources: k8s.ResourceRequirements


class TaskRunSpecTaskRef(ApiStruct, kw_only=True):
    """TaskRun spec.taskRef"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    params: list[TaskRunSpecParams] | None = None
    resolver: str | None = None


class TaskRunSpecWorkspaces(ApiStruct, kw_only=True):
    """TaskRun spec.workspaces[]"""

    name: str
    config_map: k8s.ConfigMapVolumeSource | None = None
    csi: k8s.CSIVolumeSource | None = None
    empty_dir: TaskRunSpecWorkspacesEmptyDir | None = None
    persistent_volume_claim: TaskRunSpecWorkspacesPersistentVolumeClaim | None = None
    projected: TaskRunSpecWorkspacesProjected | None = None
    secret: k8s.SecretVolumeSource | None = None
    sub_path: str | None = None
    volume_claim_template: Any = None


class TaskRunSpecWorkspacesEmptyDir(ApiStruct, kw_only=True):
    """TaskRun spec.workspaces[].emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class TaskRunSpecWorkspacesPersistentVolumeClaim(ApiStruct, kw_only=True):
    """TaskRun spec.workspaces[].persistentVolumeClaim"""

    claim_name: str
    read_only: bool | None = None


class TaskRunSpecWorkspacesProjected(ApiStruct, kw_only=True):
    """TaskRun spec.workspaces[].projected"""

    default_mode: Int32 | None = None
    sources: list[k8s.VolumeProjection] | None = None


class TaskRunStatus(ApiStruct, kw_only=True):
    """TaskRun status"""

    annotations: dict[str, str] | None = None
    artifacts: TaskRunStatusArtifacts | None = None
    completion_time: Time | None = None
    conditions: list[TaskRunStatusConditions] | None = None
    observed_generation: Int64 | None = None
    pod_name: str
    provenance: TaskRunStatusProvenance | None = None
    results: list[TaskRunStatusResults] | None = None
    retries_status: Any = None
    sidecars: list[TaskRunStatusSidecars] | None = None
    span_context: dict[str, str] | None = None
    start_time: Time | None = None
    steps: list[TaskRunStatusSteps] | None = None
    task_spec: TaskSpec | None = None


class TaskRunStatusArtifacts(ApiStruct, kw_only=True):
    """TaskRun status.artifacts"""

    inputs: list[TaskRunStatusArtifactsInputs] | None = None
    outputs: list[TaskRunStatusArtifactsInputs] | None = None


class TaskRunStatusArtifactsInputs(ApiStruct, kw_only=True):
    """TaskRun status.artifacts.inputs[]"""

    name: str | None = None
    build_output: bool | None = None
    values: list[TaskRunStatusArtifactsInputsValues] | None = None


class TaskRunStatusArtifactsInputsValues(ApiStruct, kw_only=True):
    """TaskRun status.artifacts.inputs[].values[]"""

    digest: dict[str, str] | None = None
    uri: str | None = None


class TaskRunStatusConditions(ApiStruct, kw_only=True):
    """TaskRun status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class TaskRunStatusProvenance(ApiStruct, kw_only=True):
    """TaskRun status.provenance"""

    feature_flags: TaskRunStatusProvenanceFeatureFlags | None = None
    ref_source: TaskRunStatusProvenanceRefSource | None = None


class TaskRunStatusProvenanceFeatureFlags(ApiStruct, kw_only=True):
    """TaskRun status.provenance.featureFlags"""

    await_sidecar_readiness: bool | None = None
    coschedule: str | None = None
    disable_creds_init: bool | None = None
    disable_inline_spec: str | None = None
    enable_api_fields: str | None = msgspec.field(default=None, name="enableAPIFields")
    enable_artifacts: bool | None = None
    enable_cel_in_when_expression: bool | None = msgspec.field(
        default=None, name="enableCELInWhenExpression"
    )
    enable_concise_resolver_syntax: bool | None = None
    enable_keep_pod_on_cancel: bool | None = None
    enable_kubernetes_sidecar: bool | None = None
    enable_param_enum: bool | None = None
    enable_provenance_in_status: bool | None = None
    enable_step_actions: bool | None = None
    enable_tekton_oci_bundles: bool | None = msgspec.field(
        default=None, name="enableTektonOCIBundles"
    )
    enable_termination_message_compression: bool | None = None
    enable_wait_exponential_backoff: bool | None = None
    enforce_nonfalsifiability: str | None = None
    max_result_size: Int64 | None = None
    require_git_ssh_secret_known_hosts: bool | None = msgspec.field(
        default=None, name="requireGitSSHSecretKnownHosts"
    )
    result_extraction_method: str | None = None
    running_in_env_with_injected_sidecars: bool | None = None
    send_cloud_events_for_runs: bool | None = None
    set_security_context: bool | None = None
    set_security_context_read_only_root_filesystem: bool | None = None
    verification_no_match_policy: str | None = None


class TaskRunStatusProvenanceRefSource(ApiStruct, kw_only=True):
    """TaskRun status.provenance.refSource"""

    digest: dict[str, str] | None = None
    entry_point: str | None = None
    uri: str | None = None


class TaskRunStatusResults(ApiStruct, kw_only=True):
    """TaskRun status.results[]"""

    name: str
    type: str | None = None
    value: Any


class TaskRunStatusSidecars(ApiStruct, kw_only=True):
    """TaskRun status.sidecars[]"""

    name: str | None = None
    container: str | None = None
    image_id: str | None = msgspec.field(default=None, name="imageID")
    running: TaskRunStatusSidecarsRunning | None = None
    terminated: TaskRunStatusSidecarsTerminated | None = None
    waiting: TaskRunStatusSidecarsWaiting | None = None


class TaskRunStatusSidecarsRunning(ApiStruct, kw_only=True):
    """TaskRun status.sidecars[].running"""

    started_at: Time | None = None


class TaskRunStatusSidecarsTerminated(ApiStruct, kw_only=True):
    """TaskRun status.sidecars[].terminated"""

    container_id: str | None = msgspec.field(default=None, name="containerID")
    exit_code: Int32
    finished_at: Time | None = None
    message: str | None = None
    reason: str | None = None
    signal: Int32 | None = None
    started_at: Time | None = None


class TaskRunStatusSidecarsWaiting(ApiStruct, kw_only=True):
    """TaskRun status.sidecars[].waiting"""

    message: str | None = None
    reason: str | None = None


class TaskRunStatusSteps(ApiStruct, kw_only=True):
    """TaskRun status.steps[]"""

    name: str | None = None
    container: str | None = None
    image_id: str | None = msgspec.field(default=None, name="imageID")
    inputs: list[TaskRunStatusArtifactsInputs] | None = None
    outputs: list[TaskRunStatusArtifactsInputs] | None = None
    provenance: TaskRunStatusProvenance | None = None
    results: list[TaskRunStatusResults] | None = None
    running: TaskRunStatusSidecarsRunning | None = None
    terminated: TaskRunStatusSidecarsTerminated | None = None
    termination_reason: str | None = None
    waiting: TaskRunStatusSidecarsWaiting | None = None


class TaskSpec(ApiStruct, kw_only=True):
    """Task spec"""

    description: str | None = None
    display_name: str | None = None
    params: list[TaskSpecParams] | None = None
    results: list[TaskSpecResults] | None = None
    sidecars: list[TaskSpecSidecars] | None = None
    step_template: TaskSpecStepTemplate | None = None
    steps: list[TaskSpecSteps] | None = None
    volumes: Any = None
    workspaces: list[TaskSpecWorkspaces] | None = None


class TaskSpecParams(ApiStruct, kw_only=True):
    """Task spec.params[]"""

    name: str
    default: Any = None
    description: str | None = None
    enum: list[str] | None = None
    properties: dict[str, TaskSpecParamsProperties] | None = None
    type: str | None = None


class TaskSpecParamsProperties(ApiStruct, kw_only=True):
    """Task spec.params[].properties{}"""

    type: str | None = None


class TaskSpecResults(ApiStruct, kw_only=True):
    """Task spec.results[]"""

    name: str
    description: str | None = None
    properties: dict[str, TaskSpecParamsProperties] | None = None
    type: str | None = None
    value: Any = None


class TaskSpecSidecars(ApiStruct, kw_only=True):
    """Task spec.sidecars[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "ports": ("containerPort", "protocol"),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    compute_resources: k8s.ResourceRequirements | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    ports: list[k8s.ContainerPort] | None = None
    readiness_probe: k8s.Probe | None = None
    restart_policy: str | None = None
    script: str | None = None
    security_context: k8s.SecurityContext | None = None
    startup_probe: k8s.Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    tty: bool | None = None
    volume_devices: list[TaskSpecSidecarsVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None
    workspaces: list[TaskSpecSidecarsWorkspaces] | None = None


class TaskSpecSidecarsVolumeDevices(ApiStruct, kw_only=True):
    """Task spec.sidecars[].volumeDevices[]"""

    name: str
    device_path: str


class TaskSpecSidecarsWorkspaces(ApiStruct, kw_only=True):
    """Task spec.sidecars[].workspaces[]"""

    name: str
    mount_path: str


class TaskSpecStepTemplate(ApiStruct, kw_only=True):
    """Task spec.stepTemplate"""

    args: list[str] | None = None
    command: list[str] | None = None
    compute_resources: k8s.ResourceRequirements | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    security_context: k8s.SecurityContext | None = None
    volume_devices: list[TaskSpecSidecarsVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class TaskSpecSteps(ApiStruct, kw_only=True):
    """Task spec.steps[]"""

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    compute_resources: k8s.ResourceRequirements | None = None
    display_name: str | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    on_error: str | None = None
    params: list[TaskRunSpecParams] | None = None
    ref: TaskSpecStepsRef | None = None
    results: list[TaskSpecStepsResults] | None = None
    script: str | None = None
    security_context: k8s.SecurityContext | None = None
    stderr_config: TaskSpecStepsStderrConfig | None = None
    stdout_config: TaskSpecStepsStderrConfig | None = None
    timeout: str | None = None
    volume_devices: list[TaskSpecSidecarsVolumeDevices] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    when: list[TaskSpecStepsWhen] | None = None
    working_dir: str | None = None
    workspaces: list[TaskSpecSidecarsWorkspaces] | None = None


class TaskSpecStepsRef(ApiStruct, kw_only=True):
    """Task spec.steps[].ref"""

    name: str | None = None
    params: list[TaskRunSpecParams] | None = None
    resolver: str | None = None


class TaskSpecStepsResults(ApiStruct, kw_only=True):
    """Task spec.steps[].results[]"""

    name: str
    description: str | None = None
    properties: dict[str, TaskSpecParamsProperties] | None = None
    type: str | None = None


class TaskSpecStepsStderrConfig(ApiStruct, kw_only=True):
    """Task spec.steps[].stderrConfig"""

    path: str | None = None


class TaskSpecStepsWhen(ApiStruct, kw_only=True):
    """Task spec.steps[].when[]"""

    cel: str | None = None
    input: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class TaskSpecWorkspaces(ApiStruct, kw_only=True):
    """Task spec.workspaces[]"""

    name: str
    description: str | None = None
    mount_path: str | None = None
    optional: bool | None = None
    read_only: bool | None = None
