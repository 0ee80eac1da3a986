"""`ArgoApplication` with its sources, destination and sync policy: what they make and refuse."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import (
    ArgoApplication,
    ArgoDestination,
    ArgoDirectory,
    ArgoHelm,
    ArgoJsonnet,
    ArgoKustomize,
    ArgoKustomizePatch,
    ArgoOci,
    ArgoPatterns,
    ArgoPlugin,
    ArgoRef,
    ArgoSource,
    ArgoSyncPolicy,
    AutomatedSync,
    IgnoreDifference,
    Parameters,
    SyncOptions,
    SyncRetry,
)
from tests.support.making import made, refusal_of, rendered

GIT = "https://github.com/example/web"
DEPLOY = ArgoDirectory(repo_url=GIT, path="deploy")
HERE = ArgoDestination(namespace="web")


def spec(**fields: Any) -> dict[str, Any]:
    application = ArgoApplication(**{"name": "web", "destination": HERE, **fields})
    found: dict[str, Any] = made(application)["Application", "web"]["spec"]
    return found


def source(value: ArgoSource) -> dict[str, Any]:
    found: dict[str, Any] = spec(source=value)["source"]
    return found


def test_the_smallest_application_goes_to_its_own_cluster_when_asked() -> None:
    assert spec(source=DEPLOY) == {
        "project": "default",
        "source": {"repoURL": GIT, "path": "deploy", "targetRevision": "HEAD"},
        "destination": {"server": "https://kubernetes.default.svc", "namespace": "web"},
    }
    by_name = spec(source=DEPLOY, destination=ArgoDestination(name="edge"))
    assert by_name["destination"] == {"name": "edge"}


def test_directories_and_jsonnet() -> None:
    made_of = source(
        ArgoDirectory(
            repo_url=GIT,
            path="jsonnet",
            recurse=True,
            include="*.jsonnet",
            exclude="test/*",
            jsonnet=ArgoJsonnet(
                ext_vars={"env": "prod"}, tla_code={"replicas": "1 + 2"}, libs=["vendor"]
            ),
        )
    )
    assert made_of["directory"] == {
        "recurse": True,
        "include": "*.jsonnet",
        "exclude": "test/*",
        "jsonnet": {
            "extVars": [{"name": "env", "value": "prod"}],
            "tlas": [{"name": "replicas", "value": "1 + 2", "code": True}],
            "libs": ["vendor"],
        },
    }


def test_charts_from_git_and_from_a_repository() -> None:
    from_git = source(
        ArgoHelm(
            repo_url=GIT,
            path="chart",
            release_name="web",
            values_object={"image": {"tag": "1"}},
            parameters={"a": "1"},
            string_parameters={"b": "2"},
            file_parameters={"c": "files/c.json"},
            value_files=["values-prod.yaml"],
            skip_crds=True,
        )
    )
    assert from_git["helm"] == {
        "releaseName": "web",
        "valuesObject": {"image": {"tag": "1"}},
        "parameters": [
            {"name": "a", "value": "1"},
            {"name": "b", "value": "2", "forceString": True},
        ],
        "fileParameters": [{"name": "c", "path": "files/c.json"}],
        "valueFiles": ["values-prod.yaml"],
        "skipCrds": True,
    }
    chart = ArgoHelm(repo_url="registry.example.com/charts", chart="web", target_revision="1.*")
    assert source(chart) == {
        "repoURL": "registry.example.com/charts",
        "chart": "web",
        "targetRevision": "1.*",
    }


def test_kustomize() -> None:
    made_of = source(
        ArgoKustomize(
            repo_url=GIT,
            path="overlays/prod",
            images=["web:1.4.2"],
            replicas={"web": 3},
            patches=[ArgoKustomizePatch(path="patch.yaml")],
            common_labels={"team": "shop"},
            label_without_selector=True,
        )
    )
    assert made_of["kustomize"] == {
        "images": ["web:1.4.2"],
        "replicas": [{"name": "web", "count": 3}],
        "patches": [{"path": "patch.yaml"}],
        "commonLabels": {"team": "shop"},
        "labelWithoutSelector": True,
    }


def test_plugins_have_typed_parameters() -> None:
    plugin = ArgoPlugin(
        repo_url=GIT,
        plugin="cue",
        parameters={"a": "1", "b": ["x", "y"], "c": {"k": "v"}},
        env={"LEVEL": "info"},
    )
    assert source(plugin)["plugin"] == {
        "name": "cue",
        "parameters": [
            {"name": "a", "string": "1"},
            {"name": "b", "array": ["x", "y"]},
            {"name": "c", "map": {"k": "v"}},
        ],
        "env": [{"name": "LEVEL", "value": "info"}],
    }
    assert source(ArgoPlugin(repo_url=GIT))["plugin"] == {}


class Inputs(Parameters):
    """What an app takes."""

    environment: str = "staging"
    replicas: int = 1
    debug: bool = False
    hosts: tuple[str, ...] = ()


def test_an_app_of_this_library_takes_its_own_parameters() -> None:
    inputs = Inputs(replicas=3, debug=True, hosts=("a.example.com",))
    made_of = source(ArgoPatterns(repo_url=GIT, path="deploy", parameters=inputs))
    assert made_of["plugin"] == {
        "name": "k8spatterns",
        "parameters": [
            {"name": "replicas", "string": "3"},
            {"name": "debug", "string": "true"},
            {"name": "hosts", "array": ["a.example.com"]},
        ],
    }


def test_several_sources_with_values_from_git() -> None:
    values = ArgoRef(repo_url=GIT, target_revision="main")
    chart = ArgoHelm(
        repo_url="https://charts.example.com",
        chart="web",
        target_revision="1.2.3",
        value_files=[values.file("/prod.yaml")],
    )
    sources = spec(sources=[chart, values])["sources"]
    assert sources[0]["helm"] == {"valueFiles": ["$values/prod.yaml"]}
    assert sources[1] == {"repoURL": GIT, "ref": "values", "targetRevision": "main"}


def test_an_oci_artifact() -> None:
    artifact = ArgoOci(repo_url="oci://registry.example.com/web", target_revision="1.4.2")
    assert source(artifact) == {
        "repoURL": "oci://registry.example.com/web",
        "path": ".",
        "targetRevision": "1.4.2",
    }


def test_the_sync_policy() -> None:
    policy = spec(
        source=DEPLOY,
        sync_policy=ArgoSyncPolicy(
            automated=AutomatedSync(),
            options=SyncOptions(
                create_namespace=True, prune_propagation_policy="background", replace_objects=False
            ),
            retry=SyncRetry(limit=-1, duration=timedelta(seconds=10), max_duration="1h"),
            namespace_labels={"team": "shop"},
        ),
    )["syncPolicy"]
    assert policy == {
        "automated": {},
        "syncOptions": [
            "PrunePropagationPolicy=background",
            "Replace=false",
            "CreateNamespace=true",
        ],
        "retry": {"limit": -1, "backoff": {"duration": "10s", "maxDuration": "1h"}},
        "managedNamespaceMetadata": {"labels": {"team": "shop"}},
    }


def test_the_rest_of_an_application() -> None:
    application = ArgoApplication(
        name="web",
        namespace="argocd",
        source=DEPLOY,
        destination=HERE,
        cascade="background",
        revision_history_limit=3,
        info={"url": "https://example.com"},
        ignore_differences=[
            IgnoreDifference(
                kind="*", group="*", managed_fields_managers=["kube-controller-manager"]
            )
        ],
    )
    tree = made(application)["Application", "web"]
    assert tree["metadata"]["namespace"] == "argocd"
    assert tree["metadata"]["finalizers"] == ["resources-finalizer.argocd.argoproj.io/background"]
    assert tree["spec"]["info"] == [{"name": "url", "value": "https://example.com"}]
    assert tree["spec"]["revisionHistoryLimit"] == 3
    assert tree["spec"]["ignoreDifferences"] == [
        {"kind": "*", "group": "*", "managedFieldsManagers": ["kube-controller-manager"]}
    ]


def test_manifests_that_argo_cd_renders_first() -> None:
    hydrator = {
        "drySource": {"repoURL": GIT, "path": "deploy", "targetRevision": "HEAD"},
        "syncSource": {"targetBranch": "env/prod", "path": "deploy"},
    }
    assert spec(source_hydrator=hydrator)["sourceHydrator"] == hydrator


CHART = {"repo_url": "https://charts.example.com", "chart": "web"}


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (ArgoDestination, {"server": "https://x", "name": "edge"}, "by its server and by its name"),
        (ArgoDestination, {"server": "edge"}, '"edge" is no address of an API server'),
        (ArgoDirectory, {"repo_url": GIT, "path": "/deploy"}, 'write "deploy"'),
        (ArgoDirectory, {"repo_url": GIT, "path": "../x"}, "must not leave the repository"),
        (ArgoDirectory, {"repo_url": "", "path": "x"}, "is no repository"),
        (ArgoHelm, {**CHART, "path": "x"}, "either in a Helm repository or in a directory"),
        (ArgoHelm, CHART, "a chart needs its version"),
        (
            ArgoHelm,
            {"repo_url": "oci://r/charts", "chart": "web", "target_revision": "1"},
            'write repo_url="r/charts"',
        ),
        (
            ArgoHelm,
            {"repo_url": GIT, "path": "x", "values": "a: 1", "values_object": {"a": 1}},
            "Argo CD ignores the second",
        ),
        (
            ArgoHelm,
            {
                "repo_url": GIT,
                "path": "x",
                "parameters": {"a": "1"},
                "string_parameters": {"a": "1"},
            },
            'the parameter "a" is given twice',
        ),
        (
            ArgoHelm,
            {**CHART, "target_revision": "1", "ref": "values"},
            "can't hold value files for others",
        ),
        (ArgoRef, {"repo_url": GIT, "path": "values"}, "manifests are made from this source, too"),
        (ArgoOci, {"repo_url": "r/web", "target_revision": "1"}, 'write "oci://r/web"'),
        (ArgoOci, {"repo_url": "oci://r/web"}, "an OCI repository has no HEAD"),
        (ArgoOci, {"repo_url": "oci://r/web:1", "target_revision": "1"}, "the address has a tag"),
        (ArgoKustomize, {"repo_url": GIT, "path": "x", "images": ["web"]}, "replaces nothing"),
        (
            ArgoKustomize,
            {"repo_url": GIT, "path": "x", "label_include_templates": True},
            "add label_without_selector=True",
        ),
        (ArgoKustomizePatch, {}, "either patch= (YAML text) or path="),
        (ArgoJsonnet, {"tlas": {"a": "1"}, "tla_code": {"a": "1"}}, "both text and code"),
        (ArgoPlugin, {"repo_url": GIT, "env": {"ARGOCD_ENV_X": "1"}}, "write X"),
        (
            ArgoPatterns,
            {"repo_url": GIT, "parameters": {"a": [{"b": 1}]}},
            "Argo CD can't pass on",
        ),
        (AutomatedSync, {"allow_empty": True}, "nothing is pruned"),
        (SyncRetry, {"limit": 5, "duration": "5m"}, "the longest wait is shorter"),
        (SyncRetry, {"limit": -2}, "greater than or equal to -1"),
        (SyncOptions, {"replace_objects": True, "server_side_apply": True}, "keep one of the two"),
        (SyncOptions, {"force": True}, "add replace_objects=True"),
        (SyncOptions, {"creat_namespace": True}, "did you mean create_namespace"),
        (ArgoSyncPolicy, {"namespace_labels": {"a": "b"}}, "create_namespace=True"),
        (IgnoreDifference, {"kind": "Service"}, "no fields are named"),
        (
            IgnoreDifference,
            {"kind": "Deployment", "json_pointers": ["/spec/replicas"]},
            'add group="apps"',
        ),
    ],
)
def test_misuse_of_the_parts(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "an Application has source=, or sources="),
        ({"source": DEPLOY, "sources": [DEPLOY]}, "Argo CD ignores source"),
        ({"source": ArgoRef(repo_url=GIT)}, "no source makes manifests"),
        (
            {"source": ArgoHelm(repo_url=GIT, path="x", value_files=["$values/prod.yaml"])},
            'there is no such source\n  hint: add ArgoRef(ref="values"',
        ),
        (
            {"sources": [DEPLOY, ArgoRef(repo_url=GIT), ArgoRef(repo_url=f"{GIT}2")]},
            'two sources have ref="values"',
        ),
        ({"source": DEPLOY, "name": "Web"}, 'write "web"'),
        ({"source": DEPLOY, "revision_history_limit": -1}, "greater than or equal to 0"),
    ],
)
def test_misuse_of_an_application(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(ArgoApplication, **{"name": "web", "destination": HERE, **fields})


def test_a_template_is_no_application() -> None:
    template = ArgoApplication(name="{{.name}}-web", source=DEPLOY, destination=HERE)
    errors = rendered(template).errors
    assert len(errors) == 1
    assert "has a placeholder, and nothing fills it in" in errors[0].message
    assert errors[0].origin is not None
    assert errors[0].origin.file == __file__


def test_the_base_of_the_sources_makes_no_manifests() -> None:
    assert "neither a path nor a chart" in refusal_of(ArgoSource, repo_url=GIT)
