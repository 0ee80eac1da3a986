"""Whatever can be built for Argo CD renders without errors, and always the same."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from k8spatterns import (
    ArgoApplication,
    ArgoApplicationSet,
    ArgoDestination,
    ArgoDirectory,
    ArgoHelm,
    ArgoJsonnet,
    ArgoKustomize,
    ArgoKustomizePatch,
    ArgoOci,
    ArgoPatterns,
    ArgoPlugin,
    ArgoProject,
    ArgoRef,
    ArgoSyncPolicy,
    AutomatedSync,
    BatchJob,
    ClusterGenerator,
    GitDirectoryGenerator,
    GitFileGenerator,
    GithubPullRequests,
    GithubRepositories,
    IgnoreDifference,
    KustomizeTarget,
    LabelMatch,
    ListGenerator,
    MatrixGenerator,
    MergeGenerator,
    ObjectSync,
    OrphanedResources,
    PluginGenerator,
    ProjectDestination,
    ProjectPolicy,
    ProjectResource,
    ProjectRole,
    PullRequestGenerator,
    RollingStep,
    RollingSync,
    ScmProviderGenerator,
    SyncHook,
    SyncOptions,
    SyncRetry,
    SyncWave,
    SyncWindow,
)
from tests.support.building import (
    FLAGS,
    LABELS,
    NAMES,
    TEXTS,
    accepted,
    built_or_refused,
    few,
    maybe,
)
from tests.support.making import same_twice

URLS = NAMES.map(lambda name: f"https://github.com/example/{name}")
PATHS = st.sampled_from([".", "deploy", "apps/web"])
DURATIONS = st.sampled_from(["1s", "5s", "2m", "1h"]) | st.timedeltas(
    min_value=timedelta(seconds=1), max_value=timedelta(hours=2)
)
MAPS = st.dictionaries(NAMES, TEXTS, max_size=2)
REVISIONS = st.sampled_from([None, "main", "1.2.3"])
PLACE = {"repo_url": URLS, "path": PATHS, "target_revision": REVISIONS, "name": maybe(NAMES)}

DIRECTORIES = accepted(
    ArgoDirectory,
    **PLACE,
    recurse=FLAGS,
    include=maybe(TEXTS),
    exclude=maybe(TEXTS),
    ref=maybe(NAMES),
    jsonnet=maybe(
        accepted(
            ArgoJsonnet, ext_vars=MAPS, ext_code=MAPS, tlas=MAPS, tla_code=MAPS, libs=few(PATHS)
        )
    ),
)
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)
CHARTS = accepted(
    ArgoHelm,
    repo_url=URLS,
    path=maybe(PATHS),
    chart=maybe(NAMES),
    target_revision=REVISIONS,
    release_name=maybe(NAMES),
    values_object=maybe(st.dictionaries(NAMES, VALUES, max_size=2)),
    values=maybe(TEXTS),
    parameters=MAPS,
    string_parameters=MAPS,
    file_parameters=MAPS,
    value_files=few(st.sampled_from(["values.yaml", "$values/a.yaml"])),
    ignore_missing_value_files=FLAGS,
    namespace=maybe(NAMES),
    skip_crds=FLAGS,
    skip_tests=FLAGS,
    pass_credentials=FLAGS,
    version=st.sampled_from([None, "v3"]),
    kube_version=maybe(TEXTS),
    api_versions=few(TEXTS),
)
TARGETS = accepted(KustomizeTarget, kind=maybe(NAMES), label_selector=maybe(TEXTS))
KUSTOMIZE = accepted(
    ArgoKustomize,
    **PLACE,
    name_prefix=maybe(NAMES),
    name_suffix=maybe(NAMES),
    namespace=maybe(NAMES),
    images=few(NAMES | NAMES.map(lambda name: f"{name}:1")),
    replicas=st.dictionaries(NAMES, st.integers(-1, 5), max_size=2),
    patches=few(
        accepted(
            ArgoKustomizePatch,
            patch=maybe(TEXTS),
            path=maybe(PATHS),
            target=maybe(TARGETS),
            options=st.dictionaries(NAMES, st.booleans(), max_size=1),
        )
    ),
    components=few(PATHS),
    common_labels=LABELS,
    common_annotations=LABELS,
    label_without_selector=FLAGS,
    label_include_templates=FLAGS,
)
PLUGINS = accepted(
    ArgoPlugin,
    **PLACE,
    plugin=maybe(NAMES),
    parameters=st.dictionaries(NAMES, TEXTS | few(TEXTS) | MAPS, max_size=2),
    env=st.dictionaries(NAMES.map(str.upper), TEXTS, max_size=2),
)
APPS = accepted(ArgoPatterns, **PLACE, parameters=st.dictionaries(NAMES, VALUES, max_size=2))
ARTIFACTS = accepted(
    ArgoOci,
    repo_url=NAMES.map(lambda name: f"oci://registry.example.com/{name}"),
    target_revision=REVISIONS,
)
REFS = st.builds(ArgoRef, repo_url=URLS, ref=st.just("values"))
SOURCES = st.one_of(DIRECTORIES, CHARTS, KUSTOMIZE, PLUGINS, APPS, ARTIFACTS, REFS)

OPTIONS = accepted(
    SyncOptions,
    prune=FLAGS | st.just("confirm"),
    delete=FLAGS | st.just("confirm"),
    prune_last=FLAGS,
    prune_propagation_policy=st.sampled_from([None, "foreground", "background", "orphan"]),
    apply_out_of_sync_only=FLAGS,
    server_side_apply=FLAGS,
    client_side_apply_migration=FLAGS,
    replace_objects=FLAGS,
    force=FLAGS,
    create_namespace=FLAGS,
    fail_on_shared_resource=FLAGS,
    respect_ignore_differences=FLAGS,
    skip_dry_run_on_missing_resource=FLAGS,
    schema_validation=FLAGS,
)
POLICIES = accepted(
    ArgoSyncPolicy,
    automated=maybe(
        accepted(AutomatedSync, prune=FLAGS, self_heal=FLAGS, allow_empty=FLAGS, enabled=FLAGS)
    ),
    options=OPTIONS,
    retry=maybe(
        accepted(
            SyncRetry,
            limit=st.integers(-2, 10),
            duration=maybe(DURATIONS),
            factor=maybe(st.integers(0, 3)),
            max_duration=maybe(DURATIONS),
            refresh=FLAGS,
        )
    ),
    namespace_labels=LABELS,
    namespace_annotations=LABELS,
)
DIFFERENCES = accepted(
    IgnoreDifference,
    kind=st.sampled_from(["*", "Deployment", "ConfigMap", "Widget"]),
    group=st.sampled_from([None, "*", "apps", "example.com"]),
    name=maybe(NAMES),
    namespace=maybe(NAMES),
    json_pointers=few(st.just("/spec/replicas")),
    jq_path_expressions=few(TEXTS),
    managed_fields_managers=few(NAMES),
)
DESTINATIONS = accepted(
    ArgoDestination,
    server=st.sampled_from([None, "https://kubernetes.default.svc", "https://1.2.3.4"]),
    name=maybe(NAMES),
    namespace=maybe(NAMES),
)


@given(
    built_or_refused(
        ArgoApplication,
        name=NAMES,
        namespace=maybe(NAMES),
        source=maybe(SOURCES),
        sources=few(SOURCES),
        destination=DESTINATIONS,
        sync_policy=maybe(POLICIES),
        ignore_differences=few(DIFFERENCES),
        cascade=st.sampled_from([None, "foreground", "background"]),
        revision_history_limit=maybe(st.integers(-1, 20)),
        info=MAPS,
        labels=LABELS,
        annotations=LABELS,
    )
)
def test_applications(application: ArgoApplication | None) -> None:
    if application is not None:
        same_twice(lambda: application)


@given(SOURCES, DESTINATIONS, POLICIES)
def test_applications_of_one_source(source: Any, destination: Any, policy: Any) -> None:
    assume(not isinstance(source, ArgoRef))
    assume(not any(file.startswith("$") for file in source.value_files_used()))
    same_twice(
        lambda: ArgoApplication(
            name="web", source=source, destination=destination, sync_policy=policy
        )
    )


RESOURCES = st.builds(
    ProjectResource, group=st.sampled_from(["", "*", "apps"]), kind=st.sampled_from(["*", "Pod"])
)
ROLES = accepted(
    ProjectRole,
    name=NAMES,
    policies=few(
        accepted(
            ProjectPolicy,
            action=st.sampled_from(["get", "sync", "*", "action/*", "deploy"]),
            object=st.sampled_from(["*", "web-*", "a,b"]),
            resource=st.sampled_from(["applications", "logs"]),
            effect=st.sampled_from(["allow", "deny"]),
        )
    ),
    groups=few(NAMES),
    description=maybe(TEXTS),
)
WINDOWS = accepted(
    SyncWindow,
    kind=st.sampled_from(["allow", "deny"]),
    schedule=st.sampled_from(["@daily", "0 22 * * *"]),
    duration=DURATIONS,
    applications=few(NAMES),
    namespaces=few(NAMES),
    clusters=few(NAMES),
    use_and_operator=FLAGS,
    manual_sync=FLAGS,
    sync_overrun=FLAGS,
    time_zone=st.sampled_from([None, "Europe/Berlin"]),
    description=maybe(TEXTS),
)


@given(
    built_or_refused(
        ArgoProject,
        name=NAMES,
        description=maybe(TEXTS),
        source_repos=few(URLS | st.just("*")),
        destinations=few(
            accepted(
                ProjectDestination,
                server=st.sampled_from([None, "*", "https://1.2.3.4"]),
                name=maybe(NAMES),
                namespace=NAMES | st.just("*"),
            )
        ),
        cluster_resource_whitelist=few(RESOURCES),
        cluster_resource_blacklist=few(RESOURCES),
        namespace_resource_whitelist=few(RESOURCES),
        namespace_resource_blacklist=few(RESOURCES),
        source_namespaces=few(NAMES),
        roles=few(ROLES),
        sync_windows=few(WINDOWS),
        orphaned_resources=maybe(st.builds(OrphanedResources, ignore=few(RESOURCES))),
        signature_keys=few(NAMES),
        permit_only_project_scoped_clusters=FLAGS,
        kept_while_used=st.booleans(),
        labels=LABELS,
    )
)
def test_projects(project: ArgoProject | None) -> None:
    if project is not None:
        same_twice(lambda: project)


HOOKS = accepted(
    SyncHook,
    phase=st.sampled_from(["PreSync", "Sync", "PostSync", "SyncFail", "PostDelete", "Skip"]),
    delete=maybe(few(st.sampled_from(["HookSucceeded", "HookFailed", "BeforeHookCreation"]))),
)
OBJECT_SYNCS = accepted(
    ObjectSync, options=maybe(OPTIONS), ignore_extraneous=st.booleans(), server_side_diff=FLAGS
)
WAVES = st.builds(SyncWave, wave=st.integers(-100, 100))


@given(st.lists(HOOKS | OBJECT_SYNCS | WAVES, max_size=3))
def test_phases_on_a_construct(phases: list[Any]) -> None:
    same_twice(lambda: BatchJob(name="migrate", image="migrate:1", overrides=phases))


GIT = {"repo_url": URLS, "values": MAPS, "requeue_after": maybe(st.integers(0, 600))}
LEAVES = st.one_of(
    accepted(ListGenerator, elements=few(st.dictionaries(NAMES, VALUES, max_size=2))),
    accepted(ClusterGenerator, values=MAPS, flat_list=FLAGS),
    accepted(GitDirectoryGenerator, **GIT, directories=few(PATHS), exclude=few(PATHS)),
    accepted(GitFileGenerator, **GIT, files=few(PATHS), path_param_prefix=maybe(NAMES)),
    accepted(PluginGenerator, config_map_ref=NAMES, parameters=MAPS, values=MAPS),
    accepted(
        PullRequestGenerator,
        pull_requests=st.builds(GithubPullRequests, owner=NAMES, repo=NAMES, labels=few(NAMES)),
        values=MAPS,
    ),
    accepted(
        ScmProviderGenerator,
        repositories=st.builds(GithubRepositories, organization=NAMES, all_branches=FLAGS),
        clone_protocol=st.sampled_from([None, "ssh", "https"]),
        values=MAPS,
    ),
)
COMBINED = st.one_of(
    accepted(MatrixGenerator, generators=st.lists(LEAVES, min_size=1, max_size=3)),
    accepted(MergeGenerator, generators=few(LEAVES, 2), merge_keys=st.just(["name"])),
)
PARAMETERS = st.sampled_from(["name", "path.path", "number", "values.a", "repository", "a"])


STRATEGIES = st.builds(
    RollingSync,
    steps=st.just([RollingStep(match_expressions=[LabelMatch(key="env", values=["a"])])]),
    deletion_order=st.sampled_from([None, "Reverse"]),
)


def template(parameter: str) -> ArgoApplication:
    return ArgoApplication(
        name=f"web-{{{{{parameter}}}}}",
        labels={"env": "a"},
        source=ArgoDirectory(repo_url="https://github.com/example/web", path="."),
        destination=ArgoDestination(namespace="web"),
    )


@given(
    built_or_refused(
        ArgoApplicationSet,
        name=NAMES,
        generators=few(LEAVES | COMBINED),
        template=PARAMETERS.map(lambda name: template(f".{name}")) | PARAMETERS.map(template),
        go_template=st.booleans(),
        strategy=maybe(STRATEGIES),
        applications_sync=st.sampled_from([None, "sync", "create-only"]),
        preserve_resources_on_deletion=FLAGS,
        preserved_labels=few(NAMES),
    )
)
def test_sets(made: ArgoApplicationSet | None) -> None:
    if made is not None:
        same_twice(lambda: made)
