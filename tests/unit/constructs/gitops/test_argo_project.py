"""`ArgoProject`: what it makes, what it refuses, and what its Applications are told."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    ArgoApplication,
    ArgoDestination,
    ArgoDirectory,
    ArgoProject,
    ArgoSyncPolicy,
    DestinationServiceAccount,
    OrphanedResources,
    ProjectDestination,
    ProjectPolicy,
    ProjectResource,
    ProjectRole,
    SyncOptions,
    SyncWindow,
)
from tests.support.making import made, refusal_of, rendered

ANYWHERE = ProjectDestination(server="*", namespace="*")
SYNC = ProjectPolicy(action="sync")
WINDOW = SyncWindow(kind="deny", schedule="0 22 * * *", duration="8h", applications=["*"])


LEAST: dict[str, Any] = {"name": "shop", "source_repos": ["*"], "destinations": [ANYWHERE]}


def project(**fields: Any) -> ArgoProject:
    return ArgoProject(**{**LEAST, **fields})


def test_everything_of_a_project() -> None:
    tree = made(
        project(
            description="shop",
            cluster_resource_whitelist=[ProjectResource(group="", kind="Namespace", name="shop-*")],
            roles=[ProjectRole(name="ci", policies=[SYNC], groups=["example:ci"])],
            sync_windows=[WINDOW.replace(use_and_operator=True)],
            orphaned_resources=OrphanedResources(
                ignore=[ProjectResource(group="", kind="ConfigMap")]
            ),
            signature_keys=["4AEE18F83AFDEB23"],
            source_namespaces=["shop-*"],
            permit_only_project_scoped_clusters=True,
            destination_service_accounts=[
                DestinationServiceAccount(server="*", default_service_account="deployer")
            ],
            kept_while_used=True,
        )
    )["AppProject", "shop"]
    assert tree["metadata"]["finalizers"] == ["resources-finalizer.argocd.argoproj.io"]
    spec = tree["spec"]
    assert spec["roles"] == [
        {
            "name": "ci",
            "groups": ["example:ci"],
            "policies": ["p, proj:shop:ci, applications, sync, shop/*, allow"],
        }
    ]
    assert spec["syncWindows"][0]["andOperator"] is True
    assert spec["orphanedResources"] == {
        "warn": True,
        "ignore": [{"group": "", "kind": "ConfigMap"}],
    }
    assert spec["signatureKeys"] == [{"keyID": "4AEE18F83AFDEB23"}]
    assert spec["clusterResourceWhitelist"] == [
        {"group": "", "kind": "Namespace", "name": "shop-*"}
    ]


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (ArgoProject, {**LEAST, "source_repos": []}, "no repository is allowed"),
        (ArgoProject, {**LEAST, "destinations": []}, "no destination is allowed"),
        (
            ArgoProject,
            {**LEAST, "source_repos": ["a", "a"]},
            "the source repository a is there twice",
        ),
        (
            ArgoProject,
            {**LEAST, "destinations": [ANYWHERE, ANYWHERE]},
            "the destination one is there twice",
        ),
        (
            ArgoProject,
            {**LEAST, "sync_windows": [WINDOW, WINDOW]},
            "the sync window one is there twice",
        ),
        (ArgoProject, {**LEAST, "description": "x" * 256}, "255 are allowed"),
        (
            ArgoProject,
            {
                **LEAST,
                "namespace_resource_whitelist": [ProjectResource(group="", kind="Pod", name="x")],
            },
            "names are only for kinds without a namespace",
        ),
        (ProjectDestination, {"namespace": "shop"}, "no cluster is named"),
        (ProjectPolicy, {"action": "deploy"}, 'there is no action "deploy"'),
        (ProjectPolicy, {"action": "get", "object": "a,b"}, "has a comma"),
        (ProjectRole, {"name": "ci", "policies": []}, "the role may do nothing"),
        (ProjectRole, {"name": "ci", "policies": [SYNC, SYNC]}, "a policy is there twice"),
        (
            SyncWindow,
            {"kind": "deny", "schedule": "@daily", "duration": "1h"},
            "the window is about nothing",
        ),
        (
            SyncWindow,
            {"kind": "allow", "schedule": "@daily", "duration": "0s", "applications": ["*"]},
            "never open",
        ),
        (
            SyncWindow,
            {"kind": "allow", "schedule": "daily", "duration": "1h", "applications": ["*"]},
            "schedule",
        ),
    ],
)
def test_misuse(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)


def codes(
    of: ArgoProject, *, repo: str = "https://github.com/example/web", **more: Any
) -> set[str]:
    application = ArgoApplication(
        name="web",
        project=of,
        source=ArgoDirectory(repo_url=repo, path="."),
        **{"destination": ArgoDestination(namespace="shop-web"), **more},
    )
    return {finding.code for finding in rendered(of, application).findings}


@pytest.mark.parametrize(
    ("globs", "repo", "permitted"),
    [
        (["*"], "https://github.com/example/web", True),
        (["https://github.com/example/*"], "https://github.com/example/web.git", True),
        (["https://github.com/example/*"], "https://GitHub.com/Example/Web", True),
        (["https://github.com/example/*"], "https://github.com/example/team/web", False),
        (["https://github.com/example/**"], "https://github.com/example/team/web", True),
        (["https://github.com/{a,example}/w?b"], "https://github.com/example/web", True),
        (["https://github.com/other/*"], "https://github.com/example/web", False),
        (["*", "!https://github.com/example/*"], "https://github.com/example/web", False),
        (["https://github.com/{example/*"], "https://github.com/example/web", False),
        (["ssh://git@github.com/example/*"], "git@github.com:example/web.git", True),
    ],
)
def test_repositories_are_checked(globs: list[str], repo: str, permitted: bool) -> None:
    assert codes(project(source_repos=globs), repo=repo) == (
        set() if permitted else {"K8S-ARGO-004"}
    )


HERE = "https://kubernetes.default.svc"


@pytest.mark.parametrize(
    ("allowed", "permitted"),
    [
        ([{"server": HERE, "namespace": "shop-*"}], True),
        ([{"name": "in-cluster", "namespace": "*"}], True),
        ([{"server": "*", "namespace": "other"}], False),
        ([{"server": "https://edge.example.com", "namespace": "*"}], False),
        ([{"server": "*", "namespace": "*"}, {"server": "*", "namespace": "!shop-*"}], False),
        ([{"server": "*", "namespace": "*"}, {"server": f"!{HERE}", "namespace": "*"}], False),
        ([{"server": "*", "namespace": "!kube-system"}], True),
    ],
)
def test_destinations_are_checked(allowed: list[dict[str, str]], permitted: bool) -> None:
    destinations = [ProjectDestination(**item) for item in allowed]
    assert codes(project(destinations=destinations)) == (set() if permitted else {"K8S-ARGO-005"})


def test_a_cluster_that_only_argo_cd_knows_is_not_compared() -> None:
    of = project(destinations=[ProjectDestination(server="https://1.2.3.4", namespace="*")])
    assert codes(of, destination=ArgoDestination(name="edge", namespace="shop")) == set()


def test_namespaces_must_be_permitted() -> None:
    making = ArgoSyncPolicy(options=SyncOptions(create_namespace=True))
    namespace = ProjectResource(group="", kind="Namespace")
    assert codes(project(), sync_policy=making) == {"K8S-ARGO-006"}
    allowed = {"cluster_resource_whitelist": [namespace]}
    assert codes(project(**allowed), sync_policy=making) == set()
    denied = {**allowed, "cluster_resource_blacklist": [namespace]}
    assert codes(project(**denied), sync_policy=making) == {"K8S-ARGO-006"}
    other = {"cluster_resource_whitelist": [namespace.replace(name="other-*")]}
    assert codes(project(**other), sync_policy=making) == {"K8S-ARGO-006"}


def test_a_project_outside_of_the_app_has_to_be_declared() -> None:
    application = ArgoApplication(
        name="web",
        project="elsewhere",
        source=ArgoDirectory(repo_url="https://github.com/example/web", path="."),
        destination=ArgoDestination(namespace="web"),
    )
    assert [finding.code for finding in rendered(application).findings] == ["K8S-REF-001"]
    assert rendered(application.replace(project="default")).findings == ()
