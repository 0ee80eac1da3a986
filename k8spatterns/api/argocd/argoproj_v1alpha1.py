"""Typed objects of argoproj.io/v1alpha1.

Generated from the CustomResourceDefinitions of Argo CD; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    IntOrString,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class AppProject(KubeObject, kw_only=True):
    """https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="AppProject",
        plural="appprojects",
        namespaced=True,
        short_names=("appproj", "appprojs"),
        module=__name__,
        class_name="AppProject",
        system="argocd",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["AppProject"] = constant("AppProject")
    metadata: k8s.ObjectMeta | None = None
    spec: AppProjectSpec
    status: AppProjectStatus | None = None


class AppProjectSpec(ApiStruct, kw_only=True):
    """AppProject spec"""

    cluster_resource_blacklist: list[AppProjectSpecClusterResourceBlacklist] | None = None
    cluster_resource_whitelist: list[AppProjectSpecClusterResourceBlacklist] | None = None
    description: Annotated[str, msgspec.Meta(max_length=255)] | None = None
    destination_service_accounts: list[AppProjectSpecDestinationServiceAccounts] | None = None
    destinations: list[AppProjectSpecDestinations] | None = None
    namespace_resource_blacklist: list[AppProjectSpecNamespaceResourceBlacklist] | None = None
    namespace_resource_whitelist: list[AppProjectSpecNamespaceResourceBlacklist] | None = None
    orphaned_resources: AppProjectSpecOrphanedResources | None = None
    permit_only_project_scoped_clusters: bool | None = None
    roles: list[AppProjectSpecRoles] | None = None
    signature_keys: list[AppProjectSpecSignatureKeys] | None = None
    source_integrity: AppProjectSpecSourceIntegrity | None = None
    source_namespaces: list[str] | None = None
    source_repos: list[str] | None = None
    sync_windows: list[AppProjectSpecSyncWindows] | None = None


class AppProjectSpecClusterResourceBlacklist(ApiStruct, kw_only=True):
    """AppProject spec.clusterResourceBlacklist[]"""

    name: str | None = None
    group: str
    kind: str


class AppProjectSpecDestinationServiceAccounts(ApiStruct, kw_only=True):
    """AppProject spec.destinationServiceAccounts[]"""

    default_service_account: str
    namespace: str | None = None
    server: str


class AppProjectSpecDestinations(ApiStruct, kw_only=True):
    """AppProject spec.destinations[]"""

    name: str | None = None
    namespace: str | None = None
    server: str | None = None


class AppProjectSpecNamespaceResourceBlacklist(ApiStruct, kw_only=True):
    """AppProject spec.namespaceResourceBlacklist[]"""

    group: str
    kind: str


class AppProjectSpecOrphanedResources(ApiStruct, kw_only=True):
    """AppProject spec.orphanedResources"""

    ignore: list[AppProjectSpecOrphanedResourcesIgnore] | None = None
    warn: bool | None = None


class AppProjectSpecOrphanedResourcesIgnore(ApiStruct, kw_only=True):
    """AppProject spec.orphanedResources.ignore[]"""

    name: str | None = None
    group: str | None = None
    kind: str | None = None


class AppProjectSpecRoles(ApiStruct, kw_only=True):
    """AppProject spec.roles[]"""

    name: str
    description: str | None = None
    groups: list[str] | None = None
    jwt_tokens: list[AppProjectSpecRolesJwtTokens] | None = None
    policies: list[str] | None = None


class AppProjectSpecRolesJwtTokens(ApiStruct, kw_only=True):
    """AppProject spec.roles[].jwtTokens[]"""

    exp: Int64 | None = None
    iat: Int64
    id: str | None = None


class AppProjectSpecSignatureKeys(ApiStruct, kw_only=True):
    """AppProject spec.signatureKeys[]"""

    key_id: str = msgspec.field(name="keyID")


class AppProjectSpecSourceIntegrity(ApiStruct, kw_only=True):
    """AppProject spec.sourceIntegrity"""

    git: AppProjectSpecSourceIntegrityGit


class AppProjectSpecSourceIntegrityGit(ApiStruct, kw_only=True):
    """AppProject spec.sourceIntegrity.git"""

    policies: list[AppProjectSpecSourceIntegrityGitPolicies]


class AppProjectSpecSourceIntegrityGitPolicies(ApiStruct, kw_only=True):
    """AppProject spec.sourceIntegrity.git.policies[]"""

    gpg: AppProjectSpecSourceIntegrityGitPoliciesGpg
    repos: list[AppProjectSpecSourceIntegrityGitPoliciesRepos]


class AppProjectSpecSourceIntegrityGitPoliciesGpg(ApiStruct, kw_only=True):
    """AppProject spec.sourceIntegrity.git.policies[].gpg"""

    keys: list[str]
    mode: str


class AppProjectSpecSourceIntegrityGitPoliciesRepos(ApiStruct, kw_only=True):
    """AppProject spec.sourceIntegrity.git.policies[].repos[]"""

    url: str


class AppProjectSpecSyncWindows(ApiStruct, kw_only=True):
    """AppProject spec.syncWindows[]"""

    and_operator: bool | None = None
    applications: list[str] | None = None
    clusters: list[str] | None = None
    description: str | None = None
    duration: str | None = None
    kind: str | None = None
    manual_sync: bool | None = None
    namespaces: list[str] | None = None
    schedule: str | None = None
    sync_overrun: bool | None = None
    time_zone: str | None = None


class AppProjectStatus(ApiStruct, kw_only=True):
    """AppProject status"""

    jwt_tokens_by_role: dict[str, AppProjectStatusJwtTokensByRole] | None = None


class AppProjectStatusJwtTokensByRole(ApiStruct, kw_only=True):
    """AppProject status.jwtTokensByRole{}"""

    items: list[AppProjectSpecRolesJwtTokens] | None = None


class Application(KubeObject, kw_only=True):
    """https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="Application",
        plural="applications",
        namespaced=True,
        short_names=("app", "apps"),
        module=__name__,
        class_name="Application",
        system="argocd",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["Application"] = constant("Application")
    metadata: k8s.ObjectMeta | None = None
    spec: ApplicationSpec
    operation: ApplicationOperation | None = None
    status: ApplicationStatus | None = None


class ApplicationOperation(ApiStruct, kw_only=True):
    """Application operation"""

    info: list[ApplicationOperationInfo] | None = None
    initiated_by: ApplicationOperationInitiatedBy | None = None
    retry: ApplicationOperationRetry | None = None
    sync: ApplicationOperationSync | None = None


class ApplicationOperationInfo(ApiStruct, kw_only=True):
    """Application operation.info[]"""

    name: str
    value: str


class ApplicationOperationInitiatedBy(ApiStruct, kw_only=True):
    """Application operation.initiatedBy"""

    automated: bool | None = None
    username: str | None = None


class ApplicationOperationRetry(ApiStruct, kw_only=True):
    """Application operation.retry"""

    backoff: ApplicationOperationRetryBackoff | None = None
    limit: Int64 | None = None
    refresh: bool | None = None


class ApplicationOperationRetryBackoff(ApiStruct, kw_only=True):
    """Application operation.retry.backoff"""

    duration: str | None = None
    factor: Int64 | None = None
    max_duration: str | None = None


class ApplicationOperationSync(ApiStruct, kw_only=True):
    """Application operation.sync"""

    auto_heal_attempts_count: Int64 | None = None
    dry_run: bool | None = None
    manifests: list[str] | None = None
    prune: bool | None = None
    resources: list[ApplicationOperationSyncResources] | None = None
    revision: str | None = None
    revisions: list[str] | None = None
    source: ApplicationSpecSource | None = None
    sources: list[ApplicationSpecSource] | None = None
    sync_options: list[str] | None = None
    sync_strategy: ApplicationOperationSyncSyncStrategy | None = None


class ApplicationOperationSyncResources(ApiStruct, kw_only=True):
    """Application operation.sync.resources[]"""

    name: str
    group: str | None = None
    kind: str
    namespace: str | None = None


class ApplicationOperationSyncSyncStrategy(ApiStruct, kw_only=True):
    """Application operation.sync.syncStrategy"""

    apply: ApplicationOperationSyncSyncStrategyApply | None = None
    hook: ApplicationOperationSyncSyncStrategyApply | None = None


class ApplicationOperationSyncSyncStrategyApply(ApiStruct, kw_only=True):
    """Application operation.sync.syncStrategy.apply"""

    force: bool | None = None


class ApplicationSet(KubeObject, kw_only=True):
    """https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="ApplicationSet",
        plural="applicationsets",
        namespaced=True,
        short_names=("appset", "appsets"),
        module=__name__,
        class_name="ApplicationSet",
        system="argocd",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["ApplicationSet"] = constant("ApplicationSet")
    metadata: k8s.ObjectMeta | None = None
    spec: ApplicationSetSpec
    status: ApplicationSetStatus | None = None


class ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.awsCodeCommit.tagFilters[]"""

    key: str
    value: str | None = None


class ApplicationSetSpec(ApiStruct, kw_only=True):
    """ApplicationSet spec"""

    apply_nested_selectors: bool | None = None
    generators: list[ApplicationSetSpecGenerators]
    go_template: bool | None = None
    go_template_options: list[str] | None = None
    ignore_application_differences: list[ApplicationSetSpecIgnoreApplicationDifferences] | None = (
        None
    )
    preserved_fields: ApplicationSetSpecPreservedFields | None = None
    strategy: ApplicationSetSpecStrategy | None = None
    sync_policy: ApplicationSetSpecSyncPolicy | None = None
    template: ApplicationSetSpecTemplate
    template_patch: str | None = None


class ApplicationSetSpecGenerators(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[]"""

    cluster_decision_resource: ApplicationSetSpecGeneratorsClusterDecisionResource | None = None
    clusters: ApplicationSetSpecGeneratorsClusters | None = None
    git: ApplicationSetSpecGeneratorsGit | None = None
    list_: ApplicationSetSpecGeneratorsList | None = None
    matrix: ApplicationSetSpecGeneratorsMatrix | None = None
    merge: ApplicationSetSpecGeneratorsMerge | None = None
    plugin: ApplicationSetSpecGeneratorsPlugin | None = None
    pull_request: ApplicationSetSpecGeneratorsPullRequest | None = None
    scm_provider: ApplicationSetSpecGeneratorsScmProvider | None = None
    selector: k8s.LabelSelector | None = None


class ApplicationSetSpecGeneratorsClusterDecisionResource(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].clusterDecisionResource"""

    name: str | None = None
    config_map_ref: str
    label_selector: k8s.LabelSelector | None = None
    requeue_after_seconds: Int64 | None = None
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsClusters(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].clusters"""

    flat_list: bool | None = None
    selector: k8s.LabelSelector | None = None
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsGit(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].git"""

    directories: list[ApplicationSetSpecGeneratorsGitDirectories] | None = None
    files: list[ApplicationSetSpecGeneratorsGitDirectories] | None = None
    path_param_prefix: str | None = None
    repo_url: str = msgspec.field(name="repoURL")
    requeue_after_seconds: Int64 | None = None
    revision: str
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsGitDirectories(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].git.directories[]"""

    exclude: bool | None = None
    path: str


class ApplicationSetSpecGeneratorsList(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].list"""

    elements: list[Any] | None = None
    elements_yaml: str | None = None
    template: ApplicationSetSpecTemplate | None = None


class ApplicationSetSpecGeneratorsMatrix(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].matrix"""

    generators: list[ApplicationSetSpecGeneratorsMatrixGenerators]
    template: ApplicationSetSpecTemplate | None = None


class ApplicationSetSpecGeneratorsMatrixGenerators(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].matrix.generators[]"""

    cluster_decision_resource: ApplicationSetSpecGeneratorsClusterDecisionResource | None = None
    clusters: ApplicationSetSpecGeneratorsClusters | None = None
    git: ApplicationSetSpecGeneratorsGit | None = None
    list_: ApplicationSetSpecGeneratorsList | None = None
    matrix: Any = None
    merge: Any = None
    plugin: ApplicationSetSpecGeneratorsPlugin | None = None
    pull_request: ApplicationSetSpecGeneratorsPullRequest | None = None
    scm_provider: ApplicationSetSpecGeneratorsScmProvider | None = None
    selector: k8s.LabelSelector | None = None


class ApplicationSetSpecGeneratorsMerge(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].merge"""

    generators: list[ApplicationSetSpecGeneratorsMatrixGenerators]
    merge_keys: list[str]
    template: ApplicationSetSpecTemplate | None = None


class ApplicationSetSpecGeneratorsPlugin(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].plugin"""

    config_map_ref: ApplicationSetSpecGeneratorsPluginConfigMapRef
    input: ApplicationSetSpecGeneratorsPluginInput | None = None
    requeue_after_seconds: Int64 | None = None
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsPluginConfigMapRef(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].plugin.configMapRef"""

    name: str


class ApplicationSetSpecGeneratorsPluginInput(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].plugin.input"""

    parameters: dict[str, Any] | None = None


class ApplicationSetSpecGeneratorsPullRequest(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest"""

    azuredevops: ApplicationSetSpecGeneratorsPullRequestAzuredevops | None = None
    bitbucket: ApplicationSetSpecGeneratorsPullRequestBitbucket | None = None
    bitbucket_server: ApplicationSetSpecGeneratorsPullRequestBitbucketServer | None = None
    continue_on_repo_not_found_error: bool | None = None
    filters: list[ApplicationSetSpecGeneratorsPullRequestFilters] | None = None
    gitea: ApplicationSetSpecGeneratorsPullRequestGitea | None = None
    github: ApplicationSetSpecGeneratorsPullRequestGithub | None = None
    gitlab: ApplicationSetSpecGeneratorsPullRequestGitlab | None = None
    requeue_after_seconds: Int64 | None = None
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsPullRequestAzuredevops(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.azuredevops"""

    api: str | None = None
    labels: list[str] | None = None
    organization: str
    project: str
    repo: str
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.azuredevops.tokenRef"""

    key: str
    secret_name: str


class ApplicationSetSpecGeneratorsPullRequestBitbucket(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.bitbucket"""

    api: str | None = None
    basic_auth: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | None = None
    bearer_token: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | None = None
    owner: str
    repo: str


class ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.bitbucket.basicAuth"""

    password_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef
    username: str


class ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.bitbucket.bearerToken"""

    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef


class ApplicationSetSpecGeneratorsPullRequestBitbucketServer(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.bitbucketServer"""

    api: str
    basic_auth: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | None = None
    bearer_token: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | None = None
    ca_ref: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | None = None
    insecure: bool | None = None
    project: str
    repo: str


class ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.bitbucketServer.caRef"""

    config_map_name: str
    key: str


class ApplicationSetSpecGeneratorsPullRequestFilters(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.filters[]"""

    branch_match: str | None = None
    target_branch_match: str | None = None
    title_match: str | None = None


class ApplicationSetSpecGeneratorsPullRequestGitea(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.gitea"""

    api: str
    insecure: bool | None = None
    labels: list[str] | None = None
    owner: str
    repo: str
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsPullRequestGithub(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.github"""

    api: str | None = None
    app_secret_name: str | None = None
    labels: list[str] | None = None
    owner: str
    repo: str
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsPullRequestGitlab(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].pullRequest.gitlab"""

    api: str | None = None
    ca_ref: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | None = None
    insecure: bool | None = None
    labels: list[str] | None = None
    project: str
    pull_request_state: str | None = None
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsScmProvider(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider"""

    aws_code_commit: ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit | None = None
    azure_dev_ops: ApplicationSetSpecGeneratorsScmProviderAzureDevOps | None = None
    bitbucket: ApplicationSetSpecGeneratorsScmProviderBitbucket | None = None
    bitbucket_server: ApplicationSetSpecGeneratorsScmProviderBitbucketServer | None = None
    clone_protocol: str | None = None
    filters: list[ApplicationSetSpecGeneratorsScmProviderFilters] | None = None
    gitea: ApplicationSetSpecGeneratorsScmProviderGitea | None = None
    github: ApplicationSetSpecGeneratorsScmProviderGithub | None = None
    gitlab: ApplicationSetSpecGeneratorsScmProviderGitlab | None = None
    requeue_after_seconds: Int64 | None = None
    template: ApplicationSetSpecTemplate | None = None
    values: dict[str, str] | None = None


class ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.awsCodeCommit"""

    all_branches: bool | None = None
    region: str | None = None
    role: str | None = None
    tag_filters: list[ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters] | None = None


class ApplicationSetSpecGeneratorsScmProviderAzureDevOps(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.azureDevOps"""

    access_token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef
    all_branches: bool | None = None
    api: str | None = None
    organization: str
    team_project: str


class ApplicationSetSpecGeneratorsScmProviderBitbucket(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.bitbucket"""

    all_branches: bool | None = None
    app_password_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef
    owner: str
    user: str


class ApplicationSetSpecGeneratorsScmProviderBitbucketServer(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.bitbucketServer"""

    all_branches: bool | None = None
    api: str
    basic_auth: ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth | None = None
    bearer_token: ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken | None = None
    ca_ref: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | None = None
    insecure: bool | None = None
    project: str


class ApplicationSetSpecGeneratorsScmProviderFilters(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.filters[]"""

    branch_match: str | None = None
    label_match: str | None = None
    paths_do_not_exist: list[str] | None = None
    paths_exist: list[str] | None = None
    repository_match: str | None = None


class ApplicationSetSpecGeneratorsScmProviderGitea(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.gitea"""

    all_branches: bool | None = None
    api: str
    exclude_archived_repos: bool | None = None
    insecure: bool | None = None
    owner: str
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsScmProviderGithub(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.github"""

    all_branches: bool | None = None
    api: str | None = None
    app_secret_name: str | None = None
    exclude_archived_repos: bool | None = None
    organization: str
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None


class ApplicationSetSpecGeneratorsScmProviderGitlab(ApiStruct, kw_only=True):
    """ApplicationSet spec.generators[].scmProvider.gitlab"""

    all_branches: bool | None = None
    api: str | None = None
    ca_ref: ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef | None = None
    group: str
    include_archived_repos: bool | None = None
    include_shared_projects: bool | None = None
    include_subgroups: bool | None = None
    insecure: bool | None = None
    token_ref: ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef | None = None
    topic: str | None = None


class ApplicationSetSpecIgnoreApplicationDifferences(ApiStruct, kw_only=True):
    """ApplicationSet spec.ignoreApplicationDifferences[]"""

    name: str | None = None
    jq_path_expressions: list[str] | None = None
    json_pointers: list[str] | None = None


class ApplicationSetSpecPreservedFields(ApiStruct, kw_only=True):
    """ApplicationSet spec.preservedFields"""

    annotations: list[str] | None = None
    labels: list[str] | None = None


class ApplicationSetSpecStrategy(ApiStruct, kw_only=True):
    """ApplicationSet spec.strategy"""

    deletion_order: str | None = None
    rolling_sync: ApplicationSetSpecStrategyRollingSync | None = None
    type: str | None = None


class ApplicationSetSpecStrategyRollingSync(ApiStruct, kw_only=True):
    """ApplicationSet spec.strategy.rollingSync"""

    steps: list[ApplicationSetSpecStrategyRollingSyncSteps] | None = None


class ApplicationSetSpecStrategyRollingSyncSteps(ApiStruct, kw_only=True):
    """ApplicationSet spec.strategy.rollingSync.steps[]"""

    match_expressions: list[ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions] | None = (
        None
    )
    max_update: IntOrString | None = None


class ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions(ApiStruct, kw_only=True):
    """ApplicationSet spec.strategy.rollingSync.steps[].matchExpressions[]"""

    key: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class ApplicationSetSpecSyncPolicy(ApiStruct, kw_only=True):
    """ApplicationSet spec.syncPolicy"""

    applications_sync: ApplicationSetSpecSyncPolicyApplicationsSync | None = None
    preserve_resources_on_deletion: bool | None = None


class ApplicationSetSpecTemplate(ApiStruct, kw_only=True):
    """ApplicationSet spec.template"""

    metadata: k8s.ObjectMeta
    spec: ApplicationSpec


class ApplicationSetStatus(ApiStruct, kw_only=True):
    """ApplicationSet status"""

    application_status: list[ApplicationSetStatusApplicationStatus] | None = None
    conditions: list[ApplicationSetStatusConditions] | None = None
    health: ApplicationStatusHealth | None = None
    resources: list[ApplicationStatusResources] | None = None
    resources_count: Int64 | None = None


class ApplicationSetStatusApplicationStatus(ApiStruct, kw_only=True):
    """ApplicationSet status.applicationStatus[]"""

    application: str
    last_transition_time: Time | None = None
    message: str
    status: str
    step: str
    target_revisions: list[str]


class ApplicationSetStatusConditions(ApiStruct, kw_only=True):
    """ApplicationSet status.conditions[]"""

    last_transition_time: Time | None = None
    message: str
    reason: str
    status: str
    type: str


class ApplicationSpec(ApiStruct, kw_only=True):
    """Application spec"""

    destination: AppProjectSpecDestinations
    ignore_differences: list[ApplicationSpecIgnoreDifferences] | None = None
    info: list[ApplicationOperationInfo] | None = None
    project: str
    revision_history_limit: Int64 | None = None
    source: ApplicationSpecSource | None = None
    source_hydrator: ApplicationSpecSourceHydrator | None = None
    sources: list[ApplicationSpecSource] | None = None
    sync_policy: ApplicationSpecSyncPolicy | None = None


class ApplicationSpecIgnoreDifferences(ApiStruct, kw_only=True):
    """Application spec.ignoreDifferences[]"""

    name: str | None = None
    group: str | None = None
    jq_path_expressions: list[str] | None = None
    json_pointers: list[str] | None = None
    kind: str
    managed_fields_managers: list[str] | None = None
    namespace: str | None = None


class ApplicationSpecSource(ApiStruct, kw_only=True):
    """Application spec.source"""

    name: str | None = None
    chart: str | None = None
    directory: ApplicationSpecSourceDirectory | None = None
    helm: ApplicationSpecSourceHelm | None = None
    kustomize: ApplicationSpecSourceKustomize | None = None
    path: str | None = None
    plugin: ApplicationSpecSourcePlugin | None = None
    ref: str | None = None
    repo_url: str = msgspec.field(name="repoURL")
    tag_prefix: str | None = None
    target_revision: str | None = None


class ApplicationSpecSourceDirectory(ApiStruct, kw_only=True):
    """Application spec.source.directory"""

    disable_extension_filter: bool | None = None
    exclude: str | None = None
    include: str | None = None
    jsonnet: ApplicationSpecSourceDirectoryJsonnet | None = None
    recurse: bool | None = None


class ApplicationSpecSourceDirectoryJsonnet(ApiStruct, kw_only=True):
    """Application spec.source.directory.jsonnet"""

    ext_vars: list[ApplicationSpecSourceDirectoryJsonnetExtVars] | None = None
    libs: list[str] | None = None
    tlas: list[ApplicationSpecSourceDirectoryJsonnetExtVars] | None = None


class ApplicationSpecSourceDirectoryJsonnetExtVars(ApiStruct, kw_only=True):
    """Application spec.source.directory.jsonnet.extVars[]"""

    name: str
    code: bool | None = None
    value: str


class ApplicationSpecSourceHelm(ApiStruct, kw_only=True):
    """Application spec.source.helm"""

    api_versions: list[str] | None = None
    file_parameters: list[ApplicationSpecSourceHelmFileParameters] | None = None
    ignore_missing_value_files: bool | None = None
    kube_version: str | None = None
    namespace: str | None = None
    parameters: list[ApplicationSpecSourceHelmParameters] | None = None
    pass_credentials: bool | None = None
    release_name: str | None = None
    skip_crds: bool | None = None
    skip_schema_validation: bool | None = None
    skip_tests: bool | None = None
    value_files: list[str] | None = None
    values: str | None = None
    values_object: RawExtension | None = None
    version: str | None = None


class ApplicationSpecSourceHelmFileParameters(ApiStruct, kw_only=True):
    """Application spec.source.helm.fileParameters[]"""

    name: str | None = None
    path: str | None = None


class ApplicationSpecSourceHelmParameters(ApiStruct, kw_only=True):
    """Application spec.source.helm.parameters[]"""

    name: str | None = None
    force_string: bool | None = None
    value: str | None = None


class ApplicationSpecSourceHydrator(ApiStruct, kw_only=True):
    """Application spec.sourceHydrator"""

    dry_source: ApplicationSpecSourceHydratorDrySource
    hydrate_to: ApplicationSpecSourceHydratorHydrateTo | None = None
    sync_source: ApplicationSpecSourceHydratorSyncSource


class ApplicationSpecSourceHydratorDrySource(ApiStruct, kw_only=True):
    """Application spec.sourceHydrator.drySource"""

    directory: ApplicationSpecSourceDirectory | None = None
    helm: ApplicationSpecSourceHelm | None = None
    kustomize: ApplicationSpecSourceKustomize | None = None
    path: str
    plugin: ApplicationSpecSourcePlugin | None = None
    repo_url: str = msgspec.field(name="repoURL")
    target_revision: str


class ApplicationSpecSourceHydratorHydrateTo(ApiStruct, kw_only=True):
    """Application spec.sourceHydrator.hydrateTo"""

    target_branch: str


class ApplicationSpecSourceHydratorSyncSource(ApiStruct, kw_only=True):
    """Application spec.sourceHydrator.syncSource"""

    path: Annotated[str, msgspec.Meta(min_length=1, pattern="^.{2,}|[^./]$")]
    repo_url: str | None = msgspec.field(default=None, name="repoURL")
    target_branch: str


class ApplicationSpecSourceKustomize(ApiStruct, kw_only=True):
    """Application spec.source.kustomize"""

    api_versions: list[str] | None = None
    common_annotations: dict[str, str] | None = None
    common_annotations_envsubst: bool | None = None
    common_labels: dict[str, str] | None = None
    components: list[str] | None = None
    force_common_annotations: bool | None = None
    force_common_labels: bool | None = None
    ignore_missing_components: bool | None = None
    images: list[str] | None = None
    kube_version: str | None = None
    label_include_templates: bool | None = None
    label_without_selector: bool | None = None
    name_prefix: str | None = None
    name_suffix: str | None = None
    namespace: str | None = None
    patches: list[ApplicationSpecSourceKustomizePatches] | None = None
    replicas: list[ApplicationSpecSourceKustomizeReplicas] | None = None
    version: str | None = None


class ApplicationSpecSourceKustomizePatches(ApiStruct, kw_only=True):
    """Application spec.source.kustomize.patches[]"""

    options: dict[str, bool] | None = None
    patch: str | None = None
    path: str | None = None
    target: ApplicationSpecSourceKustomizePatchesTarget | None = None


class ApplicationSpecSourceKustomizePatchesTarget(ApiStruct, kw_only=True):
    """Application spec.source.kustomize.patches[].target"""

    name: str | None = None
    annotation_selector: str | None = None
    group: str | None = None
    kind: str | None = None
    label_selector: str | None = None
    namespace: str | None = None
    version: str | None = None


class ApplicationSpecSourceKustomizeReplicas(ApiStruct, kw_only=True):
    """Application spec.source.kustomize.replicas[]"""

    name: str
    count: IntOrString


class ApplicationSpecSourcePlugin(ApiStruct, kw_only=True):
    """Application spec.source.plugin"""

    name: str | None = None
    env: list[ApplicationOperationInfo] | None = None
    parameters: list[ApplicationSpecSourcePluginParameters] | None = None


class ApplicationSpecSourcePluginParameters(ApiStruct, kw_only=True):
    """Application spec.source.plugin.parameters[]"""

    name: str | None = None
    array: list[str] | None = None
    map: dict[str, str] | None = None
    string: str | None = None


class ApplicationSpecSyncPolicy(ApiStruct, kw_only=True):
    """Application spec.syncPolicy"""

    automated: ApplicationSpecSyncPolicyAutomated | None = None
    managed_namespace_metadata: ApplicationSpecSyncPolicyManagedNamespaceMetadata | None = None
    retry: ApplicationOperationRetry | None = None
    sync_options: list[str] | None = None


class ApplicationSpecSyncPolicyAutomated(ApiStruct, kw_only=True):
    """Application spec.syncPolicy.automated"""

    allow_empty: bool | None = None
    enabled: bool | None = None
    prune: bool | None = None
    self_heal: bool | None = None


class ApplicationSpecSyncPolicyManagedNamespaceMetadata(ApiStruct, kw_only=True):
    """Application spec.syncPolicy.managedNamespaceMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ApplicationStatus(ApiStruct, kw_only=True):
    """Application status"""

    conditions: list[ApplicationStatusConditions] | None = None
    controller_namespace: str | None = None
    health: ApplicationStatusHealth | None = None
    history: list[ApplicationStatusHistory] | None = None
    observed_at: Time | None = None
    operation_state: ApplicationStatusOperationState | None = None
    reconciled_at: Time | None = None
    resource_health_source: str | None = None
    resources: list[ApplicationStatusResources] | None = None
    source_hydrator: ApplicationStatusSourceHydrator | None = None
    source_type: str | None = None
    source_types: list[str] | None = None
    summary: ApplicationStatusSummary | None = None
    sync: ApplicationStatusSync | None = None


class ApplicationStatusConditions(ApiStruct, kw_only=True):
    """Application status.conditions[]"""

    last_transition_time: Time | None = None
    message: str
    type: str


class ApplicationStatusHealth(ApiStruct, kw_only=True):
    """Application status.health"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str | None = None


class ApplicationStatusHistory(ApiStruct, kw_only=True):
    """Application status.history[]"""

    deploy_started_at: Time | None = None
    deployed_at: Time
    id: Int64
    initiated_by: ApplicationOperationInitiatedBy | None = None
    revision: str | None = None
    revisions: list[str] | None = None
    source: ApplicationSpecSource | None = None
    sources: list[ApplicationSpecSource] | None = None


class ApplicationStatusOperationState(ApiStruct, kw_only=True):
    """Application status.operationState"""

    finished_at: Time | None = None
    message: str | None = None
    operation: ApplicationOperation
    phase: str
    retry_count: Int64 | None = None
    started_at: Time
    sync_result: ApplicationStatusOperationStateSyncResult | None = None


class ApplicationStatusOperationStateSyncResult(ApiStruct, kw_only=True):
    """Application status.operationState.syncResult"""

    managed_namespace_metadata: ApplicationSpecSyncPolicyManagedNamespaceMetadata | None = None
    resources: list[ApplicationStatusOperationStateSyncResultResources] | None = None
    revision: str
    revisions: list[str] | None = None
    source: ApplicationSpecSource | None = None
    sources: list[ApplicationSpecSource] | None = None


class ApplicationStatusOperationStateSyncResultResources(ApiStruct, kw_only=True):
    """Application status.operationState.syncResult.resources[]"""

    name: str
    group: str
    hook_phase: str | None = None
    hook_type: str | None = None
    images: list[str] | None = None
    kind: str
    message: str | None = None
    namespace: str
    status: str | None = None
    sync_phase: str | None = None
    version: str


class ApplicationStatusResources(ApiStruct, kw_only=True):
    """Application status.resources[]"""

    name: str | None = None
    group: str | None = None
    health: ApplicationStatusHealth | None = None
    hook: bool | None = None
    kind: str | None = None
    namespace: str | None = None
    requires_deletion_confirmation: bool | None = None
    requires_pruning: bool | None = None
    status: str | None = None
    sync_wave: Int64 | None = None
    version: str | None = None


class ApplicationStatusSourceHydrator(ApiStruct, kw_only=True):
    """Application status.sourceHydrator"""

    current_operation: ApplicationStatusSourceHydratorCurrentOperation | None = None
    last_compared_dry_revision: str | None = None
    last_successful_operation: ApplicationStatusSourceHydratorLastSuccessfulOperation | None = None


class ApplicationStatusSourceHydratorCurrentOperation(ApiStruct, kw_only=True):
    """Application status.sourceHydrator.currentOperation"""

    dry_sha: str | None = msgspec.field(default=None, name="drySHA")
    finished_at: Time | None = None
    hydrated_sha: str | None = msgspec.field(default=None, name="hydratedSHA")
    message: str
    phase: Literal["Hydrating", "Failed", "Hydrated"]
    source_hydrator: ApplicationSpecSourceHydrator | None = None
    started_at: Time | None = None


class ApplicationStatusSourceHydratorLastSuccessfulOperation(ApiStruct, kw_only=True):
    """Application status.sourceHydrator.lastSuccessfulOperation"""

    dry_sha: str | None = msgspec.field(default=None, name="drySHA")
    hydrated_sha: str | None = msgspec.field(default=None, name="hydratedSHA")
    source_hydrator: ApplicationSpecSourceHydrator | None = None


class ApplicationStatusSummary(ApiStruct, kw_only=True):
    """Application status.summary"""

    external_urls: list[str] | None = msgspec.field(default=None, name="externalURLs")
    images: list[str] | None = None
    is_app_of_apps: bool | None = None


class ApplicationStatusSync(ApiStruct, kw_only=True):
    """Application status.sync"""

    compared_to: ApplicationStatusSyncComparedTo | None = None
    revision: str | None = None
    revisions: list[str] | None = None
    status: str


class ApplicationStatusSyncComparedTo(ApiStruct, kw_only=True):
    """Application status.sync.comparedTo"""

    destination: AppProjectSpecDestinations
    ignore_differences: list[ApplicationSpecIgnoreDifferences] | None = None
    source: ApplicationSpecSource | None = None
    sources: list[ApplicationSpecSource] | None = None


ApplicationSetSpecSyncPolicyApplicationsSync: TypeAlias = Literal[
    "create-only", "create-update", "create-delete", "sync"
]
