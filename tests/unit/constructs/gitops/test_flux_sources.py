"""Flux's sources: what they make and what they refuse."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import (
    App,
    FluxBucketSource,
    FluxGitInclude,
    FluxGitRef,
    FluxGitSource,
    FluxGitVerification,
    FluxHelmSource,
    FluxKustomization,
    FluxOciLayer,
    FluxOciRef,
    FluxOciSource,
    FluxVerification,
    render,
)
from tests.support.making import made, refusal_of, rendered

if TYPE_CHECKING:
    from k8spatterns_constructs.gitops.flux_source import FluxSource

URL = "https://github.com/example/fleet"
MAIN = FluxGitRef(branch="main")


def spec(source: FluxSource) -> dict[str, Any]:
    found: dict[str, Any] = made(source)[source.KIND, source.name]["spec"]
    return found


def test_a_git_repository_with_everything() -> None:
    other = FluxGitSource(name="other", url=URL, ref=MAIN)
    tree = made(
        other,
        FluxGitSource(
            name="fleet",
            url="ssh://git@github.com/example/fleet",
            ref=FluxGitRef(tag="v1"),
            interval=timedelta(minutes=90),
            timeout="1h30m",
            secret="settings",
            verify=FluxGitVerification(secret="settings", mode="Tag"),
            ignore="/docs",
            include=[FluxGitInclude(repository=other, from_path="./base", to_path="base")],
            recurse_submodules=True,
            sparse_checkout=["apps"],
            proxy_secret="settings",
            suspend=True,
            labels={"team": "shop"},
        ),
    )["GitRepository", "fleet"]
    assert tree["metadata"]["labels"]["team"] == "shop"
    assert tree["spec"] == {
        "url": "ssh://git@github.com/example/fleet",
        "ref": {"tag": "v1"},
        "interval": "1h30m",
        "timeout": "90m",
        "secretRef": {"name": "settings"},
        "verify": {"mode": "Tag", "secretRef": {"name": "settings"}},
        "ignore": "/docs",
        "include": [{"repository": {"name": "other"}, "fromPath": "./base", "toPath": "base"}],
        "recurseSubmodules": True,
        "sparseCheckout": ["apps"],
        "proxySecretRef": {"name": "settings"},
        "suspend": True,
    }


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (timedelta(hours=1), "60m"),
        ("1h0m1s", "60m1s"),
        ("90s", "90s"),
        (timedelta(milliseconds=1500), "1s500ms"),
        ("1h0.5s", "60m500ms"),
    ],
)
def test_a_timeout_has_no_hours(given: Any, written: str) -> None:
    assert spec(FluxGitSource(name="a", url=URL, ref=MAIN, timeout=given))["timeout"] == written


def test_charts_artifacts_and_buckets() -> None:
    assert spec(FluxHelmSource(name="a", url="https://charts.example.com")) == {
        "url": "https://charts.example.com",
        "interval": "5m",
    }
    registry = FluxHelmSource(name="a", url="oci://r/charts", provider="aws")
    assert spec(registry)["type"] == "oci"
    artifact = FluxOciSource(
        name="a",
        url="oci://r/web",
        ref=FluxOciRef(semver=">=1", semver_filter=".*-rc.*"),
        layer_selector=FluxOciLayer(operation="copy"),
        verify=FluxVerification(provider="notation", secret="settings"),
        cert_secret="settings",
    )
    assert spec(artifact) == {
        "url": "oci://r/web",
        "interval": "5m",
        "ref": {"semver": ">=1", "semverFilter": ".*-rc.*"},
        "layerSelector": {"operation": "copy"},
        "verify": {"provider": "notation", "secretRef": {"name": "settings"}},
        "certSecretRef": {"name": "settings"},
    }
    bucket = FluxBucketSource(
        name="a", bucket_name="b", endpoint="s3.example.com", region="eu-1", secret="settings"
    )
    assert spec(bucket) == {
        "bucketName": "b",
        "endpoint": "s3.example.com",
        "region": "eu-1",
        "interval": "5m",
        "secretRef": {"name": "settings"},
    }


def test_a_secret_outside_of_the_app_has_to_be_declared() -> None:
    findings = rendered(FluxGitSource(name="a", url=URL, ref=MAIN, secret="elsewhere")).findings
    assert [(finding.code, finding.path) for finding in findings] == [
        ("K8S-REF-001", "spec.secretRef.name")
    ]


def test_references_follow_a_prefix() -> None:
    app = App()
    chart = app.chart("fleet", namespace="flux-system", name_prefix="eu-")
    fleet = chart.add(FluxGitSource(name="fleet", url=URL, ref=MAIN))
    base = chart.add(FluxKustomization(name="base", source=fleet))
    chart.add(FluxKustomization(name="apps", source=fleet, depends_on=[base]))
    rendering = render(app)
    assert rendering.findings == ()
    apps = next(d for d in rendering.documents if d["metadata"]["name"] == "eu-apps")
    assert apps["spec"]["sourceRef"] == {"kind": "GitRepository", "name": "eu-fleet"}
    assert apps["spec"]["dependsOn"] == [{"name": "eu-base"}]


HASH = "1234567890abcdef1234567890abcdef12345678"


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (FluxGitRef, {}, "one reference is needed, not none"),
        (FluxGitRef, {"branch": "main", "tag": "v1"}, "not branch and tag"),
        (FluxGitRef, {"name": "main"}, 'write "refs/heads/main"'),
        (FluxGitRef, {"commit": "1234567"}, "no full hash"),
        (FluxGitSource, {"name": "a", "url": URL}, "ref"),
        (
            FluxGitSource,
            {"name": "a", "url": "git@github.com:example/fleet.git", "ref": MAIN},
            'write "ssh://git@github.com/example/fleet.git"',
        ),
        (FluxGitSource, {"name": "a", "url": "ssh://git@x/y", "ref": MAIN}, "SSH needs a key"),
        (
            FluxGitSource,
            {
                "name": "a",
                "url": URL,
                "ref": MAIN,
                "verify": FluxGitVerification(secret="a", mode="TagAndHEAD"),
            },
            "mode TagAndHEAD is about tags",
        ),
        (
            FluxGitSource,
            {"name": "a", "url": URL, "ref": MAIN, "service_account_name": "a"},
            "an identity for a provider",
        ),
        (FluxGitSource, {"name": "a", "url": URL, "ref": MAIN, "interval": 60}, 'write "60s"'),
        (FluxGitSource, {"name": "a", "url": URL, "ref": MAIN, "interval": "5us"}, "no duration"),
        (
            FluxGitSource,
            {"name": "a", "url": URL, "ref": MAIN, "interval": "0"},
            "a duration of nothing",
        ),
        (FluxHelmSource, {"name": "a", "url": "charts.example.com"}, "Flux does not know"),
        (
            FluxHelmSource,
            {"name": "a", "url": "https://charts.example.com", "insecure": True},
            "insecure is for registries",
        ),
        (FluxOciRef, {}, "one version is needed, not none"),
        (FluxOciRef, {"tag": "1", "semver_filter": "x"}, "semver_filter is about a range"),
        (
            FluxOciSource,
            {"name": "a", "url": "https://r/web", "ref": FluxOciRef(tag="1")},
            'write "oci://r/web"',
        ),
        (
            FluxOciSource,
            {"name": "a", "url": "oci://r/web:1", "ref": FluxOciRef(tag="1")},
            "the address has a tag",
        ),
        (FluxVerification, {"provider": "notation"}, "notation takes certificates"),
        (
            FluxBucketSource,
            {"name": "a", "bucket_name": "b", "endpoint": "https://s3"},
            'write "s3"',
        ),
    ],
)
def test_misuse(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)


def test_a_commit_may_name_its_branch() -> None:
    assert FluxGitRef(branch="main", commit=HASH).tree() == {"branch": "main", "commit": HASH}
