from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import App, ArgoBuild, RawObject, render
from k8spatterns.argocd.cluster import missing_apis, repeated, target_for

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest

SKIP = {"argocd.argoproj.io/sync-options": "Prune=false,SkipDryRunOnMissingResource=true"}
CRD = "apiextensions.k8s.io/v1"


def manifests(*trees: tuple[str, str, dict[str, Any]], **more: Any) -> tuple[Manifest, ...]:
    app = App()
    chart = app.chart("shop")
    for api_version, kind, metadata in trees:
        tree = {"apiVersion": api_version, "kind": kind, "metadata": metadata, **more}
        chart.add(RawObject(tree))
    return render(app).manifests


@pytest.mark.parametrize(
    ("cluster", "version", "warned"),
    [
        ("1.30", "1.30", False),
        ("v1.30.4+k3s1", "1.30", False),
        ("1.99", "1.37", True),
        ("1.12", "1.25", True),
        ("unknown", None, True),
        ("", None, False),
    ],
)
def test_the_clusters_version_where_the_app_names_none(
    cluster: str, version: str | None, warned: bool
) -> None:
    target = target_for(App(), cluster)
    assert target.kubernetes == version
    assert bool(target.warning) is warned
    assert target_for(App(kubernetes="1.29"), cluster) == (None, "")


def test_a_kind_that_the_cluster_does_not_serve() -> None:
    made = manifests(
        ("v1", "ConfigMap", {"name": "a"}),
        ("example.com/v1", "Oven", {"name": "b"}),
        ("example.com/v1", "Oven", {"name": "c"}),
        ("example.com/v1", "Bread", {"name": "d", "annotations": SKIP}),
    )
    served = frozenset({"v1", "v1/ConfigMap"})
    (warning,) = missing_apis(made, ArgoBuild(api_versions=served))
    assert "does not serve example.com/v1/Oven yet, and Oven/b needs it" in warning
    assert "SkipDryRunOnMissingResource=true" in warning
    assert list(missing_apis(made, ArgoBuild())) == []
    with_kind = served | {"example.com/v1", "example.com/v1/Oven"}
    assert list(missing_apis(made, ArgoBuild(api_versions=with_kind))) == []
    only_version = served | {"example.com/v1"}
    assert list(missing_apis(made, ArgoBuild(api_versions=only_version))) == []
    other_kind = served | {"example.com/v1", "example.com/v1/Table"}
    assert len(list(missing_apis(made, ArgoBuild(api_versions=other_kind)))) == 1


def test_a_kind_that_the_app_brings() -> None:
    spec = {"group": "example.com", "names": {"kind": "Oven", "plural": "ovens"}}
    brought = manifests((CRD, "CustomResourceDefinition", {"name": "ovens.example.com"}), spec=spec)
    made = [*brought, *manifests(("example.com/v1", "Oven", {"name": "b"}))]
    served = frozenset({f"{CRD}/CustomResourceDefinition"})
    assert list(missing_apis(made, ArgoBuild(api_versions=served))) == []


def test_objects_that_argo_cd_takes_for_one() -> None:
    made = manifests(
        ("v1", "ConfigMap", {"name": "a"}),
        ("v1", "ConfigMap", {"name": "a", "namespace": "prod"}),
        ("v1", "Secret", {"name": "a"}),
    )
    (error,) = repeated(made, "prod")
    assert "ConfigMap/a is there already" in error
    assert "'prod'" in error
    assert list(repeated(made, "other")) == []


def test_what_has_no_namespace_is_one_in_all_of_them() -> None:
    made = manifests(
        ("v1", "Namespace", {"name": "a"}),
        ("example.com/v1", "Oven", {"generateName": "a-"}),
        ("example.com/v1", "Oven", {"generateName": "a-"}),
    )
    assert list(repeated(made, "prod")) == []
