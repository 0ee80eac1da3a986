"""Typed objects of jenkins.io/v1.

Generated from the CustomResourceDefinitions of Jenkins X; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    OpenStruct,
    Quantity,
    Resource,
    Time,
    constant,
)


class Environment(KubeObject, kw_only=True):
    """https://jenkins-x.io/v3/develop/reference/"""

    __resource__ = Resource(
        group="jenkins.io",
        version="v1",
        kind="Environment",
        plural="environments",
        namespaced=True,
        short_names=("env",),
        module=__name__,
        class_name="Environment",
        system="jenkins_x",
    )
    __keeps_unknown__ = True

    api_version: Literal["jenkins.io/v1"] = constant("jenkins.io/v1")
    kind: Literal["Environment"] = constant("Environment")
    metadata: k8s.ObjectMeta | None = None
    spec: EnvironmentSpec | None = None
    status: EnvironmentStatus | None = None


class EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].spec.template.spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str | None = None


class EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].spec.template.spec.readinessGates[]"""

    condition_type: str


class EnvironmentSpec(OpenStruct, kw_only=True):
    """Environment spec"""

    __keeps_unknown__ = True

    cluster: str | None = None
    kind: str | None = None
    label: str | None = None
    namespace: str | None = None
    order: Int32 | None = None
    preview_git_info: EnvironmentSpecPreviewGitInfo | None = None
    promotion_strategy: str | None = None
    pull_request_url: str | None = msgspec.field(default=None, name="pullRequestURL")
    remote_cluster: bool | None = None
    source: EnvironmentSpecSource | None = None
    team_settings: EnvironmentSpecTeamSettings | None = None
    web_hook_engine: str | None = None


class EnvironmentSpecPreviewGitInfo(ApiStruct, kw_only=True):
    """Environment spec.previewGitInfo"""

    name: str | None = None
    app_name: str | None = None
    application_url: str | None = msgspec.field(default=None, name="applicationURL")
    build_status: str | None = None
    build_status_url: str | None = None
    description: str | None = None
    title: str | None = None
    url: str | None = None
    user: EnvironmentSpecPreviewGitInfoUser | None = None


class EnvironmentSpecPreviewGitInfoUser(ApiStruct, kw_only=True):
    """Environment spec.previewGitInfo.user"""

    name: str | None = None
    image_url: str | None = None
    link_url: str | None = None
    username: str | None = None


class EnvironmentSpecSource(ApiStruct, kw_only=True):
    """Environment spec.source"""

    kind: str | None = None
    ref: str | None = None
    url: str | None = None


class EnvironmentSpecTeamSettings(ApiStruct, kw_only=True):
    """Environment spec.teamSettings"""

    app_prefixes: list[str] | None = None
    apps_repository: str | None = None
    boot_requirements: str | None = None
    branch_patterns: str | None = None
    default_scheduler: SourceRepositorySpecScheduler | None = None
    deploy_kind: str | None = None
    deploy_options: EnvironmentSpecTeamSettingsDeployOptions | None = None
    docker_registry_org: str | None = None
    env_organisation: str | None = None
    fork_branch_patterns: str | None = None
    git_public: bool | None = None
    git_server: str | None = None
    kube_provider: str | None = None
    organisation: str | None = None
    pipeline_user_email: str | None = None
    pipeline_username: str | None = None
    post_preview_jobs: list[EnvironmentSpecTeamSettingsPostPreviewJobs] | None = None
    promotion_engine: str | None = None
    prow_config: str | None = None
    quickstart_locations: list[EnvironmentSpecTeamSettingsQuickstartLocations] | None = None
    storage_locations: list[EnvironmentSpecTeamSettingsStorageLocations] | None = None


class EnvironmentSpecTeamSettingsDeployOptions(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.deployOptions"""

    canary: bool | None = None
    hpa: bool | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobs(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[]"""

    api_version: str | None = None
    kind: str | None = None
    metadata: k8s.ObjectMeta | None = None
    spec: EnvironmentSpecTeamSettingsPostPreviewJobsSpec | None = None
    status: EnvironmentSpecTeamSettingsPostPreviewJobsStatus | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobsSpec(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].spec"""

    active_deadline_seconds: Int64 | None = None
    backoff_limit: Int32 | None = None
    completion_mode: str | None = None
    completions: Int32 | None = None
    manual_selector: bool | None = None
    parallelism: Int32 | None = None
    selector: k8s.LabelSelector | None = None
    suspend: bool | None = None
    template: EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate
    ttl_seconds_after_finished: Int32 | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].spec.template"""

    metadata: k8s.ObjectMeta | None = None
    spec: EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].spec.template.spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
    }

    active_deadline_seconds: Int64 | None = None
    affinity: k8s.Affinity | None = None
    automount_service_account_token: bool | None = None
    containers: list[k8s.Container]
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: str | None = None
    enable_service_links: bool | None = None
    ephemeral_containers: list[k8s.EphemeralContainer] | None = None
    host_aliases: list[EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases] | None = None
    host_ipc: bool | None = msgspec.field(default=None, name="hostIPC")
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    hostname: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    node_name: str | None = None
    node_selector: dict[str, str] | None = None
    overhead: dict[str, Quantity] | None = None
    preemption_policy: str | None = None
    priority: Int32 | None = None
    priority_class_name: str | None = None
    readiness_gates: list[EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates] | None = None
    restart_policy: str | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    service_account_name: str | None = None
    set_hostname_as_fqdn: bool | None = msgspec.field(default=None, name="setHostnameAsFQDN")
    share_process_namespace: bool | None = None
    subdomain: str | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: (
        list[EnvironmentSpecTemplateSpecTopologySpreadConstraints] | None
    ) = None
    volumes: list[k8s.Volume] | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobsStatus(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].status"""

    active: Int32 | None = None
    completed_indexes: str | None = None
    completion_time: Time | None = None
    conditions: list[EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions] | None = None
    failed: Int32 | None = None
    start_time: Time | None = None
    succeeded: Int32 | None = None


class EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.postPreviewJobs[].status.conditions[]"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class EnvironmentSpecTeamSettingsQuickstartLocations(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.quickstartLocations[]"""

    excludes: list[str] | None = None
    git_kind: str | None = None
    git_url: str | None = None
    includes: list[str] | None = None
    owner: str | None = None


class EnvironmentSpecTeamSettingsStorageLocations(ApiStruct, kw_only=True):
    """Environment spec.teamSettings.storageLocations[]"""

    bucket_url: str | None = None
    classifier: str | None = None
    git_branch: str | None = None
    git_url: str | None = None


class EnvironmentSpecTemplateSpecTopologySpreadConstraints(ApiStruct, kw_only=True):
    """Environment
    spec.teamSettings.postPreviewJobs[].spec.template.spec.topologySpreadConstraints[]
    """

    label_selector: k8s.LabelSelector | None = None
    max_skew: Int32
    topology_key: str
    when_unsatisfiable: str


class EnvironmentStatus(ApiStruct, kw_only=True):
    """Environment status"""

    version: str | None = None


class PipelineActivity(KubeObject, kw_only=True):
    """https://jenkins-x.io/v3/develop/reference/"""

    __resource__ = Resource(
        group="jenkins.io",
        version="v1",
        kind="PipelineActivity",
        plural="pipelineactivities",
        namespaced=True,
        short_names=("activity", "act", "pa"),
        module=__name__,
        class_name="PipelineActivity",
        system="jenkins_x",
    )
    __keeps_unknown__ = True

    api_version: Literal["jenkins.io/v1"] = constant("jenkins.io/v1")
    kind: Literal["PipelineActivity"] = constant("PipelineActivity")
    metadata: k8s.ObjectMeta | None = None
    spec: PipelineActivitySpec | None = None
    status: EnvironmentStatus | None = None


class PipelineActivitySpec(OpenStruct, kw_only=True):
    """PipelineActivity spec"""

    __keeps_unknown__ = True

    attachments: list[PipelineActivitySpecAttachments] | None = None
    author: str | None = None
    author_avatar_url: str | None = msgspec.field(default=None, name="authorAvatarURL")
    author_url: str | None = msgspec.field(default=None, name="authorURL")
    base_sha: str | None = msgspec.field(default=None, name="baseSHA")
    batch_pipeline_activity: PipelineActivitySpecBatchPipelineActivity | None = None
    build: str | None = None
    build_logs_url: str | None = None
    build_url: str | None = None
    completed_timestamp: Time | None = None
    context: str | None = None
    git_branch: str | None = None
    git_owner: str | None = None
    git_repository: str | None = None
    git_url: str | None = None
    last_commit_message: str | None = None
    last_commit_sha: str | None = msgspec.field(default=None, name="lastCommitSHA")
    last_commit_url: str | None = msgspec.field(default=None, name="lastCommitURL")
    message: str | None = None
    pipeline: str | None = None
    pull_title: str | None = None
    release_notes_url: str | None = msgspec.field(default=None, name="releaseNotesURL")
    started_timestamp: Time | None = None
    status: str | None = None
    steps: list[PipelineActivitySpecSteps] | None = None
    version: str | None = None


class PipelineActivitySpecAttachments(ApiStruct, kw_only=True):
    """PipelineActivity spec.attachments[]"""

    name: str | None = None
    urls: list[str] | None = None


class PipelineActivitySpecBatchPipelineActivity(ApiStruct, kw_only=True):
    """PipelineActivity spec.batchPipelineActivity"""

    batch_branch_name: str | None = None
    batch_build_number: str | None = None
    pull_request_info: list[PipelineActivitySpecBatchPipelineActivityPullRequestInfo] | None = None


class PipelineActivitySpecBatchPipelineActivityPullRequestInfo(ApiStruct, kw_only=True):
    """PipelineActivity spec.batchPipelineActivity.pullRequestInfo[]"""

    last_build_number_for_commit: str | None = None
    last_build_sha: str | None = msgspec.field(default=None, name="lastBuildSHA")
    pull_request_number: str | None = None


class PipelineActivitySpecSteps(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[]"""

    kind: str | None = None
    preview: PipelineActivitySpecStepsPreview | None = None
    promote: PipelineActivitySpecStepsPromote | None = None
    stage: PipelineActivitySpecStepsStage | None = None


class PipelineActivitySpecStepsPreview(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].preview"""

    name: str | None = None
    application_url: str | None = msgspec.field(default=None, name="applicationURL")
    completed_timestamp: Time | None = None
    description: str | None = None
    environment: str | None = None
    message: str | None = None
    pull_request_url: str | None = msgspec.field(default=None, name="pullRequestURL")
    started_timestamp: Time | None = None
    status: str | None = None


class PipelineActivitySpecStepsPromote(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].promote"""

    name: str | None = None
    application_url: str | None = msgspec.field(default=None, name="applicationURL")
    completed_timestamp: Time | None = None
    description: str | None = None
    environment: str | None = None
    message: str | None = None
    pull_request: PipelineActivitySpecStepsPromotePullRequest | None = None
    started_timestamp: Time | None = None
    status: str | None = None
    update: PipelineActivitySpecStepsPromoteUpdate | None = None


class PipelineActivitySpecStepsPromotePullRequest(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].promote.pullRequest"""

    name: str | None = None
    completed_timestamp: Time | None = None
    description: str | None = None
    merge_commit_sha: str | None = msgspec.field(default=None, name="mergeCommitSHA")
    message: str | None = None
    pull_request_url: str | None = msgspec.field(default=None, name="pullRequestURL")
    started_timestamp: Time | None = None
    status: str | None = None


class PipelineActivitySpecStepsPromoteUpdate(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].promote.update"""

    name: str | None = None
    completed_timestamp: Time | None = None
    description: str | None = None
    message: str | None = None
    started_timestamp: Time | None = None
    status: str | None = None
    statuses: list[PipelineActivitySpecStepsPromoteUpdateStatuses] | None = None


class PipelineActivitySpecStepsPromoteUpdateStatuses(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].promote.update.statuses[]"""

    status: str | None = None
    url: str | None = None


class PipelineActivitySpecStepsStage(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].stage"""

    name: str | None = None
    completed_timestamp: Time | None = None
    description: str | None = None
    message: str | None = None
    started_timestamp: Time | None = None
    status: str | None = None
    steps: list[PipelineActivitySpecStepsStageSteps] | None = None


class PipelineActivitySpecStepsStageSteps(ApiStruct, kw_only=True):
    """PipelineActivity spec.steps[].stage.steps[]"""

    name: str | None = None
    completed_timestamp: Time | None = None
    description: str | None = None
    message: str | None = None
    started_timestamp: Time | None = None
    status: str | None = None


class Release(KubeObject, kw_only=True):
    """https://jenkins-x.io/v3/develop/reference/"""

    __resource__ = Resource(
        group="jenkins.io",
        version="v1",
        kind="Release",
        plural="releases",
        namespaced=True,
        short_names=("rel",),
        module=__name__,
        class_name="Release",
        system="jenkins_x",
    )
    __keeps_unknown__ = True

    api_version: Literal["jenkins.io/v1"] = constant("jenkins.io/v1")
    kind: Literal["Release"] = constant("Release")
    metadata: k8s.ObjectMeta | None = None
    spec: ReleaseSpec | None = None
    status: ReleaseStatus | None = None


class ReleaseSpec(OpenStruct, kw_only=True):
    """Release spec"""

    __keeps_unknown__ = True

    name: str | None = None
    commits: list[ReleaseSpecCommits] | None = None
    dependency_updates: list[ReleaseSpecDependencyUpdates] | None = None
    git_clone_url: str | None = None
    git_http_url: str | None = None
    git_owner: str | None = None
    git_repository: str | None = None
    issues: list[ReleaseSpecIssues] | None = None
    pull_requests: list[ReleaseSpecIssues] | None = None
    release_notes_url: str | None = msgspec.field(default=None, name="releaseNotesURL")
    version: str | None = None


class ReleaseSpecCommits(ApiStruct, kw_only=True):
    """Release spec.commits[]"""

    author: ReleaseSpecCommitsAuthor | None = None
    branch: str | None = None
    committer: ReleaseSpecCommitsAuthor | None = None
    issue_ids: list[str] | None = None
    message: str | None = None
    sha: str | None = None
    url: str | None = None


class ReleaseSpecCommitsAuthor(ApiStruct, kw_only=True):
    """Release spec.commits[].author"""

    name: str | None = None
    account_reference: list[ReleaseSpecCommitsAuthorAccountReference] | None = None
    avatar_url: str | None = None
    creation_timestamp: Time | None = None
    email: str | None = None
    external_user: bool | None = None
    login: str | None = None
    service_account: str | None = None
    url: str | None = None


class ReleaseSpecCommitsAuthorAccountReference(ApiStruct, kw_only=True):
    """Release spec.commits[].author.accountReference[]"""

    id: str | None = None
    provider: str | None = None


class ReleaseSpecDependencyUpdates(ApiStruct, kw_only=True):
    """Release spec.dependencyUpdates[]"""

    component: str
    from_release_htmlurl: str = msgspec.field(name="fromReleaseHTMLURL")
    from_release_name: str
    from_version: str
    host: str
    owner: str
    paths: list[list[ReleaseSpecDependencyUpdatesPaths]] | None = None
    repo: str
    to_release_htmlurl: str = msgspec.field(name="toReleaseHTMLURL")
    to_release_name: str
    to_version: str
    url: str


class ReleaseSpecDependencyUpdatesPaths(ApiStruct, kw_only=True):
    """Release spec.dependencyUpdates[].paths[][]"""

    component: str
    from_release_htmlurl: str = msgspec.field(name="fromReleaseHTMLURL")
    from_release_name: str
    from_version: str
    host: str
    owner: str
    repo: str
    to_release_htmlurl: str = msgspec.field(name="toReleaseHTMLURL")
    to_release_name: str
    to_version: str
    url: str


class ReleaseSpecIssues(ApiStruct, kw_only=True):
    """Release spec.issues[]"""

    assignees: list[ReleaseSpecCommitsAuthor] | None = None
    body: str | None = None
    closed_by: ReleaseSpecCommitsAuthor | None = None
    creation_timestamp: Time | None = None
    id: str | None = None
    labels: list[ReleaseSpecIssuesLabels] | None = None
    message: str | None = None
    state: str | None = None
    title: str | None = None
    url: str | None = None
    user: ReleaseSpecCommitsAuthor | None = None


class ReleaseSpecIssuesLabels(ApiStruct, kw_only=True):
    """Release spec.issues[].labels[]"""

    name: str | None = None
    color: str | None = None
    url: str | None = None


class ReleaseStatus(ApiStruct, kw_only=True):
    """Release status"""

    status: str | None = None


class SourceRepository(KubeObject, kw_only=True):
    """https://jenkins-x.io/v3/develop/reference/"""

    __resource__ = Resource(
        group="jenkins.io",
        version="v1",
        kind="SourceRepository",
        plural="sourcerepositories",
        namespaced=True,
        short_names=("sourcerepo", "srcrepo", "sr"),
        module=__name__,
        class_name="SourceRepository",
        system="jenkins_x",
    )
    __keeps_unknown__ = True

    api_version: Literal["jenkins.io/v1"] = constant("jenkins.io/v1")
    kind: Literal["SourceRepository"] = constant("SourceRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: SourceRepositorySpec | None = None


class SourceRepositorySpec(OpenStruct, kw_only=True):
    """SourceRepository spec"""

    __keeps_unknown__ = True

    description: str | None = None
    http_clone_url: str | None = msgspec.field(default=None, name="httpCloneURL")
    org: str | None = None
    provider: str | None = None
    provider_kind: str | None = None
    provider_name: str | None = None
    repo: str | None = None
    scheduler: SourceRepositorySpecScheduler | None = None
    ssh_clone_url: str | None = msgspec.field(default=None, name="sshCloneURL")
    url: str | None = None


class SourceRepositorySpecScheduler(ApiStruct, kw_only=True):
    """SourceRepository spec.scheduler"""

    name: str
    api_version: str | None = None
    kind: str
    uid: str | None = None
