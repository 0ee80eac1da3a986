"""`SyncWave`, `SyncHook` and `ObjectSync`: on any construct, any typed object, a whole chart."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    App,
    ArgoDestination,
    BatchJob,
    ObjectSync,
    Override,
    SyncHook,
    SyncOptions,
    SyncWave,
    WebService,
    render,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of

PREFIX = "argocd.argoproj.io"


def test_every_object_of_a_construct_is_in_the_wave() -> None:
    objects = made(WebService(name="web", image="web:1", port=80, overrides=[SyncWave(wave=-2)]))
    assert len(objects) > 1
    for tree in objects.values():
        assert tree["metadata"]["annotations"][f"{PREFIX}/sync-wave"] == "-2"


def test_a_wave_of_one_kind_only() -> None:
    waves = [SyncWave(wave=1, kind="Service")]
    objects = made(WebService(name="web", image="web:1", port=80, overrides=waves))
    found = {kind for (kind, _), tree in objects.items() if "annotations" in tree["metadata"]}
    assert found == {"Service"}


def test_hooks_waves_and_options_go_together() -> None:
    job = BatchJob(
        name="migrate",
        image="migrate:1",
        annotations={"team": "shop"},
        overrides=[
            SyncHook(phase="PreSync", delete=["HookSucceeded", "HookFailed"]),
            SyncWave(wave=3),
            ObjectSync(
                options=SyncOptions(prune=False, schema_validation=False), ignore_extraneous=True
            ),
        ],
    )
    assert made(job)["Job", "migrate"]["metadata"]["annotations"] == {
        "team": "shop",
        f"{PREFIX}/hook": "PreSync",
        f"{PREFIX}/hook-delete-policy": "HookSucceeded,HookFailed",
        f"{PREFIX}/sync-wave": "3",
        f"{PREFIX}/sync-options": "Prune=false,Validate=false",
        f"{PREFIX}/compare-options": "IgnoreExtraneous",
    }


def test_a_whole_chart_and_a_typed_object() -> None:
    app = App()
    chart = app.chart("shop", standard_labels=False)
    annotations = SyncHook(phase="Skip").annotations()
    chart.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name="a", annotations=annotations)))
    chart.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name="b")))
    chart.override(SyncWave(wave=5))
    first, second = render(app).documents
    assert first["metadata"]["annotations"] == {
        f"{PREFIX}/hook": "Skip",
        f"{PREFIX}/sync-wave": "5",
    }
    assert second["metadata"]["annotations"] == {f"{PREFIX}/sync-wave": "5"}


def test_any_override_may_be_about_every_kind() -> None:
    mark = Override(kind="*", merge={"metadata": {"labels": {"tier": "web"}}})
    objects = made(WebService(name="web", image="web:1", port=80, overrides=[mark]))
    assert all(tree["metadata"]["labels"]["tier"] == "web" for tree in objects.values())


def test_a_wave_of_nothing_is_said() -> None:
    app = App()
    chart = app.chart("shop")
    chart.override(SyncWave(wave=1))
    errors = render(app).errors
    assert [error.code for error in errors] == ["K8S-APP-004"]
    assert "there is no object" in errors[0].message


def test_a_copy_keeps_what_it_is() -> None:
    assert SyncWave(wave=1).replace(wave=2) == SyncWave(wave=2)
    assert SyncWave(wave=1) != SyncWave(wave=2)


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (SyncWave, {"wave": "1"}, "wave"),
        (SyncWave, {"wave": 1, "merge": {}}, "SyncWave writes its patch itself"),
        (SyncHook, {"phase": "Presync"}, "PreSync"),
        (SyncHook, {"phase": "Skip", "delete": "HookFailed"}, "what is skipped is never applied"),
        (SyncHook, {"phase": "Sync", "delete": ["HookFailed", "HookFailed"]}, "twice"),
        (ObjectSync, {}, "nothing is said"),
        (
            ObjectSync,
            {"options": SyncOptions(create_namespace=True)},
            "create_namespace is about whole Applications",
        ),
        (ArgoDestination, {"name": ""}, "the name is empty"),
    ],
)
def test_misuse(make: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(make, **fields)
