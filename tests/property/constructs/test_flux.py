"""Whatever can be built for Flux renders without errors, and always the same."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from k8spatterns import (
    Construct,
    FluxBucketSource,
    FluxChart,
    FluxDecryption,
    FluxDependency,
    FluxDriftDetection,
    FluxDriftIgnore,
    FluxGitRef,
    FluxGitSource,
    FluxGitVerification,
    FluxHealthCheck,
    FluxHelmRelease,
    FluxHelmSource,
    FluxImage,
    FluxInstall,
    FluxInstallRemediation,
    FluxKubeConfig,
    FluxKustomization,
    FluxOciRef,
    FluxOciSource,
    FluxPatch,
    FluxPostBuild,
    FluxPostRenderer,
    FluxRetryStrategy,
    FluxRollback,
    FluxSubstituteFrom,
    FluxTest,
    FluxUninstall,
    FluxUpgrade,
    FluxUpgradeRemediation,
    FluxValuesFrom,
    FluxVerification,
    KustomizeTarget,
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

DURATIONS = st.sampled_from(["30s", "5m", "1h30m", "1.5s", "500ms"]) | st.timedeltas(
    min_value=timedelta(milliseconds=1), max_value=timedelta(hours=30)
).map(lambda value: value - timedelta(microseconds=value.microseconds % 1000))
REFUSED = st.sampled_from(["5m", "0s", "10us", "1d", timedelta(0), timedelta(microseconds=5)])
MAPS = st.dictionaries(NAMES, TEXTS, max_size=2)
OBJECT = {"name": NAMES, "namespace": maybe(NAMES), "labels": LABELS, "annotations": LABELS}
SOURCE = {
    **OBJECT,
    "interval": DURATIONS,
    "timeout": maybe(DURATIONS),
    "secret": maybe(NAMES),
    "suspend": FLAGS,
}

GIT = accepted(
    FluxGitSource,
    **SOURCE,
    url=NAMES.map(lambda name: f"https://github.com/example/{name}"),
    ref=st.one_of(
        NAMES.map(lambda name: FluxGitRef(branch=name)),
        TEXTS.filter(bool).map(lambda text: FluxGitRef(semver=text)),
        st.just(FluxGitRef(tag="v1")),
        st.just(FluxGitRef(name="refs/pull/1/head")),
        st.just(FluxGitRef(branch="main", commit="a" * 40)),
    ),
    provider=st.just("azure"),
    service_account_name=maybe(NAMES),
    verify=maybe(st.builds(FluxGitVerification, secret=NAMES)),
    ignore=maybe(TEXTS),
    recurse_submodules=FLAGS,
    sparse_checkout=few(NAMES),
    proxy_secret=maybe(NAMES),
)
HELM = accepted(
    FluxHelmSource,
    **SOURCE,
    url=st.just("oci://r/charts"),
    provider=st.sampled_from([None, "generic", "aws"]),
    insecure=FLAGS,
    pass_credentials=FLAGS,
)
OCI = accepted(
    FluxOciSource,
    **SOURCE,
    url=st.sampled_from(["oci://r/web", "oci://r:5000/web"]),
    ref=st.one_of(
        NAMES.map(lambda name: FluxOciRef(tag=name)),
        TEXTS.map(lambda text: FluxOciRef(semver="1.x", semver_filter=text)),
        st.just(FluxOciRef(digest="sha256:x")),
    ),
    verify=maybe(
        accepted(
            FluxVerification,
            provider=st.sampled_from(["cosign", "notation"]),
            secret=maybe(NAMES),
            oidc=few(st.tuples(TEXTS, TEXTS)),
        )
    ),
    insecure=FLAGS,
)
BUCKETS = accepted(
    FluxBucketSource,
    **SOURCE,
    bucket_name=NAMES,
    endpoint=NAMES,
    provider=st.sampled_from([None, "aws"]),
    region=maybe(NAMES),
    prefix=maybe(TEXTS),
)
SOURCES = st.one_of(GIT, HELM, OCI, BUCKETS)

TARGETS = st.builds(KustomizeTarget, kind=maybe(NAMES), label_selector=maybe(TEXTS))
PATCHES = st.builds(FluxPatch, patch=TEXTS.filter(bool), target=maybe(TARGETS))
IMAGES = accepted(FluxImage, name=NAMES, new_name=maybe(NAMES), new_tag=maybe(NAMES))
DEPENDENCIES = st.builds(
    FluxDependency, name=NAMES, namespace=maybe(NAMES), ready_expr=maybe(TEXTS)
)
CLUSTERS = accepted(FluxKubeConfig, secret=maybe(NAMES), config_map=maybe(NAMES), key=maybe(NAMES))
DEPLOYMENT = {
    **OBJECT,
    "interval": DURATIONS,
    "timeout": maybe(DURATIONS),
    "target_namespace": maybe(NAMES),
    "service_account_name": maybe(NAMES),
    "kube_config": maybe(CLUSTERS),
    "common_labels": LABELS,
    "common_annotations": LABELS,
    "depends_on": few(DEPENDENCIES),
    "suspend": FLAGS,
}


@given(SOURCES)
def test_sources(source: Construct) -> None:
    same_twice(lambda: source)


@given(
    built_or_refused(
        FluxKustomization,
        **DEPLOYMENT,
        source=SOURCES,
        path=st.sampled_from([None, "./apps", "../x", "/"]),
        prune=st.booleans(),
        retry_interval=maybe(DURATIONS | REFUSED),
        wait=FLAGS,
        health_checks=few(
            st.builds(FluxHealthCheck, kind=st.just("Job"), name=NAMES, namespace=maybe(NAMES))
        ),
        post_build=maybe(
            accepted(
                FluxPostBuild,
                substitute=MAPS,
                substitute_from=few(
                    accepted(
                        FluxSubstituteFrom,
                        config_map=maybe(NAMES),
                        secret=maybe(NAMES),
                        optional=FLAGS,
                    )
                ),
                substitute_strategy=st.sampled_from([None, "Always"]),
            )
        ),
        patches=few(PATCHES),
        images=few(IMAGES),
        components=few(NAMES),
        name_prefix=maybe(TEXTS),
        decryption=maybe(st.builds(FluxDecryption, secret=maybe(NAMES))),
        force=FLAGS,
        deletion_policy=st.sampled_from([None, "Orphan", "Delete"]),
    )
)
def test_kustomizations(made: FluxKustomization | None) -> None:
    if made is not None:
        same_twice(lambda: made)


ACTION = {"disable_wait": FLAGS, "disable_hooks": FLAGS, "timeout": maybe(DURATIONS)}
RETRIES = {"retries": maybe(st.integers(-2, 5)), "ignore_test_failures": FLAGS}
AGAIN = maybe(
    accepted(
        FluxRetryStrategy,
        name=st.sampled_from(["RetryOnFailure", "RemediateOnFailure"]),
        retry_interval=maybe(DURATIONS),
    )
)
CRDS = st.sampled_from([None, "Skip", "Create", "CreateReplace"])
VALUES_FROM = accepted(
    FluxValuesFrom,
    config_map=maybe(NAMES),
    secret=maybe(NAMES),
    values_key=maybe(NAMES),
    target_path=st.sampled_from([None, "a.b[0]", "a b", ""]),
    literal=FLAGS,
    optional=FLAGS,
)


@given(
    built_or_refused(
        FluxHelmRelease,
        **DEPLOYMENT,
        chart=maybe(
            accepted(
                FluxChart,
                chart=NAMES,
                source=GIT | HELM | BUCKETS,
                version=st.sampled_from([None, "1.x"]),
                interval=maybe(DURATIONS),
                reconcile_strategy=st.sampled_from([None, "Revision"]),
                values_files=few(NAMES),
            )
        ),
        chart_ref=maybe(OCI | GIT),
        values=maybe(MAPS),
        values_from=few(VALUES_FROM),
        install=maybe(
            accepted(
                FluxInstall,
                **ACTION,
                remediation=maybe(accepted(FluxInstallRemediation, **RETRIES)),
                strategy=AGAIN,
                crds=CRDS,
                create_namespace=FLAGS,
                server_side_apply=FLAGS,
            )
        ),
        upgrade=maybe(
            accepted(
                FluxUpgrade,
                **ACTION,
                remediation=maybe(accepted(FluxUpgradeRemediation, **RETRIES)),
                strategy=AGAIN,
                crds=CRDS,
                force=FLAGS,
            )
        ),
        test=maybe(st.builds(FluxTest, enable=st.booleans(), ignore_failures=FLAGS)),
        rollback=maybe(accepted(FluxRollback, **ACTION, recreate=FLAGS)),
        uninstall=maybe(st.builds(FluxUninstall, keep_history=FLAGS)),
        drift_detection=maybe(
            accepted(
                FluxDriftDetection,
                mode=st.sampled_from(["enabled", "warn", "disabled"]),
                ignore=few(accepted(FluxDriftIgnore, paths=few(st.sampled_from(["", "/a", "a"])))),
            )
        ),
        post_renderers=few(accepted(FluxPostRenderer, patches=few(PATCHES), images=few(IMAGES))),
        release_name=maybe(NAMES),
        max_history=maybe(st.integers(-1, 5)),
    )
)
def test_releases(made: FluxHelmRelease | None) -> None:
    if made is not None:
        same_twice(lambda: made)
