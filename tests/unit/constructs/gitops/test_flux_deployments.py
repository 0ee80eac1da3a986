"""`FluxKustomization` and `FluxHelmRelease`: what they make and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    FluxChart,
    FluxDecryption,
    FluxDependency,
    FluxDriftDetection,
    FluxDriftIgnore,
    FluxGitRef,
    FluxGitSource,
    FluxHealthCheck,
    FluxHealthCheckExpr,
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
    FluxSourceRef,
    FluxSubstituteFrom,
    FluxTest,
    FluxTestFilter,
    FluxUninstall,
    FluxUpgrade,
    FluxUpgradeRemediation,
    FluxValuesFrom,
    KustomizeTarget,
    WebService,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of

GIT = FluxGitSource(
    name="fleet", url="https://github.com/example/fleet", ref=FluxGitRef(branch="main")
)
CHARTS = FluxHelmSource(name="charts", url="https://charts.example.com")
OCI = FluxOciSource(name="web", url="oci://r/web", ref=FluxOciRef(tag="1"))
NGINX = FluxChart(chart="nginx", source=CHARTS, version="1.x")
CONFIG = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"a": "b"})


def kustomization(**fields: Any) -> dict[str, Any]:
    construct = FluxKustomization(**{"name": "apps", "source": GIT, **fields})
    found: dict[str, Any] = made(GIT, construct)["Kustomization", "apps"]["spec"]
    return found


def release(**fields: Any) -> dict[str, Any]:
    construct = FluxHelmRelease(**{"name": "web", "chart": NGINX, **fields})
    found: dict[str, Any] = made(CHARTS, OCI, construct)["HelmRelease", "web"]["spec"]
    return found


def test_the_smallest_kustomization_prunes_waits_and_retries() -> None:
    assert kustomization() == {
        "sourceRef": {"kind": "GitRepository", "name": "fleet"},
        "interval": "10m",
        "retryInterval": "2m",
        "timeout": "5m",
        "prune": True,
        "wait": True,
    }


def test_a_kustomization_with_everything() -> None:
    web = WebService(name="web", image="web:1", port=80)
    spec = kustomization(
        source=FluxSourceRef(kind="GitRepository", name="fleet", namespace="production"),
        path="./apps",
        retry_interval=None,
        health_checks=[web, CONFIG, FluxHealthCheck(kind="Deployment", name="api")],
        health_check_exprs=[
            FluxHealthCheckExpr(api_version="v1", kind="X", current="status.ok", in_progress="true")
        ],
        depends_on=[],
        post_build=FluxPostBuild(
            substitute={"cluster_name": "eu"},
            substitute_from=[
                FluxSubstituteFrom(config_map=CONFIG),
                FluxSubstituteFrom(secret="more", optional=True),
            ],
        ),
        patches=[FluxPatch(patch="x: 1", target=KustomizeTarget(kind="Deployment"))],
        images=[FluxImage(name="web", new_tag="2")],
        components=["../c"],
        name_prefix="eu-",
        target_namespace="web",
        common_labels={"team": "shop"},
        service_account_name="deployer",
        kube_config=FluxKubeConfig(secret="settings", key="value"),
        decryption=FluxDecryption(secret="settings"),
        force=False,
        deletion_policy="Orphan",
    )
    assert spec["sourceRef"]["namespace"] == "production"
    assert "retryInterval" not in spec
    assert "wait" not in spec
    assert spec["healthChecks"] == [
        {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
        {"apiVersion": "v1", "kind": "ConfigMap", "name": "settings"},
        {"apiVersion": "apps/v1", "kind": "Deployment", "name": "api"},
    ]
    assert spec["postBuild"] == {
        "substitute": {"cluster_name": "eu"},
        "substituteFrom": [
            {"kind": "ConfigMap", "name": "settings"},
            {"kind": "Secret", "name": "more", "optional": True},
        ],
    }
    assert spec["kubeConfig"] == {"secretRef": {"name": "settings", "key": "value"}}
    assert spec["decryption"] == {"provider": "sops", "secretRef": {"name": "settings"}}
    assert spec["commonMetadata"] == {"labels": {"team": "shop"}}
    assert spec["healthCheckExprs"][0]["inProgress"] == "true"
    assert spec["force"] is False


def test_the_smallest_release_is_tried_again() -> None:
    assert release() == {
        "chart": {
            "spec": {
                "chart": "nginx",
                "version": "1.x",
                "sourceRef": {"kind": "HelmRepository", "name": "charts"},
            }
        },
        "interval": "10m",
        "timeout": "5m",
        "install": {"remediation": {"retries": 3}},
        "upgrade": {"remediation": {"retries": 3}},
    }
    assert not {"install", "upgrade"} & release(install=None, upgrade=None).keys()


def test_a_release_with_everything() -> None:
    spec = release(
        chart=None,
        chart_ref=OCI,
        values={"a": {"b": [1]}},
        values_from=[FluxValuesFrom(secret="settings", values_key="x", target_path="a.b[0]")],
        install=FluxInstall(
            crds="CreateReplace",
            replace_release=True,
            disable_open_api_validation=True,
            strategy=FluxRetryStrategy(name="RetryOnFailure", retry_interval="1m"),
        ),
        upgrade=FluxUpgrade(
            remediation=FluxUpgradeRemediation(retries=-1, strategy="uninstall"),
            cleanup_on_fail=True,
        ),
        rollback=FluxRollback(recreate=True, disable_wait=True),
        uninstall=FluxUninstall(keep_history=True),
        test=FluxTest(filters=[FluxTestFilter(name="slow", exclude=True)]),
        drift_detection=FluxDriftDetection(mode="warn", ignore=[FluxDriftIgnore(paths=[""])]),
        post_renderers=[FluxPostRenderer(patches=[FluxPatch(patch="x: 1")])],
        release_name="shop",
        max_history=0,
        kube_config=FluxKubeConfig(config_map="settings"),
    )
    assert spec["chartRef"] == {"kind": "OCIRepository", "name": "web"}
    assert spec["install"] == {
        "crds": "CreateReplace",
        "replace": True,
        "disableOpenAPIValidation": True,
        "strategy": {"name": "RetryOnFailure", "retryInterval": "1m"},
    }
    assert spec["upgrade"]["remediation"] == {"retries": -1, "strategy": "uninstall"}
    assert spec["rollback"] == {"recreate": True, "disableWait": True}
    assert spec["test"] == {"enable": True, "filters": [{"name": "slow", "exclude": True}]}
    assert spec["driftDetection"] == {"mode": "warn", "ignore": [{"paths": [""]}]}
    assert spec["postRenderers"] == [{"kustomize": {"patches": [{"patch": "x: 1"}]}}]
    assert spec["maxHistory"] == 0
    assert spec["valuesFrom"] == [
        {"kind": "Secret", "name": "settings", "valuesKey": "x", "targetPath": "a.b[0]"}
    ]


def test_what_depends_on_another_comes_after_it() -> None:
    base = FluxHelmRelease(name="base", namespace="infra", chart=NGINX.replace(source=CHARTS))
    web = FluxHelmRelease(
        name="web", chart_ref=OCI, depends_on=[base, FluxDependency(name="out", ready_expr="true")]
    )
    objects = made(OCI, web, base, CHARTS)
    names = [name for kind, name in objects if kind == "HelmRelease"]
    assert names == ["base", "web"]
    assert objects["HelmRelease", "web"]["spec"]["dependsOn"] == [
        {"name": "base", "namespace": "infra"},
        {"name": "out", "readyExpr": "true"},
    ]


APPS = {"name": "apps", "source": GIT}
WEB = {"name": "web", "chart": NGINX}
RETRIES = FluxInstallRemediation(retries=3)
RETRY = FluxRetryStrategy(name="RetryOnFailure")


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (FluxKustomization, {"name": "a", "source": CHARTS}, "deploy it with a FluxHelmRelease"),
        (
            FluxKustomization,
            {**APPS, "wait": True, "health_checks": [FluxHealthCheck(kind="Job", name="x")]},
            "Flux ignores the health checks",
        ),
        (FluxKustomization, {**APPS, "path": "../x"}, "must not leave the source"),
        (
            FluxKustomization,
            {**APPS, "depends_on": [FluxDependency(name="apps")]},
            "would wait for itself",
        ),
        (
            FluxKustomization,
            {**APPS, "depends_on": [FluxDependency(name="x"), FluxDependency(name="x")]},
            'it depends on "x" twice',
        ),
        (
            FluxKustomization,
            {**APPS, "health_checks": [k8s.ConfigMap()]},
            "the ConfigMap has no name",
        ),
        (FluxPostBuild, {"substitute": {"cluster-name": "x"}}, "no name of a variable"),
        (FluxSubstituteFrom, {}, "either config_map= or secret="),
        (FluxImage, {"name": "web"}, "nothing takes its place"),
        (FluxImage, {"name": "web", "new_tag": "1", "digest": "sha256:x"}, "overrules the tag"),
        (FluxKubeConfig, {"config_map": "a", "key": "b"}, "key is one of a Secret"),
        (FluxHelmRelease, {"name": "web"}, "give one of the two"),
        (FluxHelmRelease, {**WEB, "chart_ref": OCI}, "give one of the two"),
        (FluxHelmRelease, {"name": "web", "chart_ref": GIT}, "a GitRepository is no chart"),
        (FluxHelmRelease, {**WEB, "release_name": "x" * 54}, "53"),
        (FluxChart, {"chart": "x", "source": OCI}, "chart_ref= in place of chart="),
        (FluxChart, {"chart": "x", "source": CHARTS}, "every new chart is deployed"),
        (FluxChart, {"chart": "x", "source": GIT, "version": "1"}, "leave version out"),
        (FluxInstall, {"strategy": RETRY, "remediation": RETRIES}, "leave remediation out"),
        (
            FluxRetryStrategy,
            {"name": "RemediateOnFailure", "retry_interval": "1m"},
            "is about name=",
        ),
        (FluxDriftIgnore, {"paths": ["spec"]}, 'write "/spec"'),
        (FluxDriftIgnore, {"paths": []}, "no fields are named"),
        (
            FluxDriftDetection,
            {"mode": "disabled", "ignore": [FluxDriftIgnore(paths=[""])]},
            "nothing is looked at",
        ),
        (FluxPostRenderer, {}, "nothing is changed"),
        (FluxValuesFrom, {"secret": "a", "target_path": "a b"}, "no path of a value"),
        (FluxValuesFrom, {"secret": "a", "literal": True}, "add target_path"),
    ],
)
def test_misuse(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)
