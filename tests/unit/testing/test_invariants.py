from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import App, RawObject, RenderError, UsageError
from k8spatterns.testing import (
    BrokenInvariantError,
    Rendered,
    deterministic,
    images_pinned,
    immutable_fields,
    invariants,
    no_error_findings,
    nothing_deleted_when_only_the_image_changes,
    owner_label,
    requests_set,
    service_selectors_hit_pods,
    synthesises,
)
from k8spatterns.testing.app_under_test import AppUnderTest

if TYPE_CHECKING:
    from collections.abc import Callable

Tree = dict[str, Any]
SMALL = {"requests": {"cpu": "1", "memory": "1Gi"}}


def thing(kind: str, name: str, api_version: str = "v1", **fields: Any) -> Tree:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name}, **fields}


def deployment(name: str = "web", **container: Any) -> Tree:
    labels = {"app": name}
    container = {"name": name, "image": "example.com/web:1", "resources": SMALL, **container}
    template = {"metadata": {"labels": labels}, "spec": {"containers": [container]}}
    spec = {"selector": {"matchLabels": labels}, "template": template}
    return thing("Deployment", name, "apps/v1", spec=spec)


def rendered(*trees: Tree) -> Rendered:
    app = App()
    chart = app.chart("shop", standard_labels=False)
    for tree in trees:
        chart.add(RawObject(tree))
    return AppUnderTest(app).render()


def refusal(invariant: Callable[..., object], *renderings: Rendered) -> str:
    with pytest.raises(BrokenInvariantError) as caught:
        invariant(*renderings)
    assert __file__.endswith(str(caught.value).partition(":")[0].rpartition("/")[2])
    assert "> " in caught.value.shown() or "\n  kind: " in caught.value.shown()
    return str(caught.value)


def test_every_name_is_public() -> None:
    from k8spatterns import testing

    assert len(invariants.__all__) >= 10
    for name in invariants.__all__:
        assert getattr(testing, name) is getattr(invariants, name)
    with pytest.raises(AttributeError, match="no attribute 'images_pined'"):
        invariants.images_pined  # type: ignore[attr-defined]  # noqa: B018


def test_an_app_without_objects_does_not_synthesise() -> None:
    synthesises(rendered(deployment()))
    with pytest.raises(AssertionError, match="renders no objects"):
        synthesises(rendered())


def test_errors_are_found() -> None:
    no_error_findings(rendered(deployment()))
    with pytest.raises(RenderError, match="imge"):
        no_error_findings(rendered(deployment(imge="a")))


@pytest.mark.parametrize(
    "image", ["example.com/web:1", "web:1@sha256:" + "a" * 64, "web@sha256:" + "a" * 64]
)
def test_pinned_images_pass(image: str) -> None:
    images_pinned(rendered(deployment(image=image)))


@pytest.mark.parametrize(
    ("image", "says"), [("web", "no tag"), ("a.b:5000/web", "no tag"), ("web:latest", "the tag la")]
)
def test_images_that_change_are_found(image: str, says: str) -> None:
    text = refusal(images_pinned, rendered(deployment(image=image)))
    assert f"the image {image!r} has {says}" in text
    assert "spec.template.spec.containers[0].image" in text


def test_images_of_volumes_are_images() -> None:
    tree = deployment()
    volume = {"name": "model", "image": {"reference": "example.com/model"}}
    tree["spec"]["template"]["spec"]["volumes"] = [volume]
    assert "volumes[0].image.reference" in refusal(images_pinned, rendered(tree))


@pytest.mark.parametrize("resources", [SMALL, {"limits": {"cpu": "1", "memory": "1Gi"}}])
def test_requests_may_be_limits(resources: Tree) -> None:
    requests_set(rendered(deployment(resources=resources)))


def test_requests_may_be_of_the_pod() -> None:
    tree = deployment(resources={})
    tree["spec"]["template"]["spec"]["resources"] = SMALL
    requests_set(rendered(tree))


def test_missing_requests_are_found() -> None:
    app = rendered(deployment(resources={"requests": {"cpu": 1}}), deployment("api", resources={}))
    text = refusal(requests_set, app)
    assert "the container 'web' does not request memory" in text
    assert "the container 'api' does not request cpu and memory" in text


def test_owners_are_asked_for_everywhere() -> None:
    tree = deployment()
    tree["metadata"]["labels"] = {"team": "shop"}
    text = refusal(owner_label("team"), rendered(tree))
    assert "spec.template.metadata.labels\n  the label 'team' is missing" in text
    tree["spec"]["template"]["metadata"]["labels"]["team"] = "shop"
    owner_label("team")(rendered(tree))
    owner_label("team", "stock", "shop")(rendered(tree))
    text = refusal(owner_label("team", "stock"), rendered(tree))
    assert "the label 'team' is 'shop', and must be 'stock'" in text


def test_owner_labels_have_a_key() -> None:
    with pytest.raises(UsageError, match=r"owner_label\('a b'\)"):
        owner_label("a b")
    with pytest.raises(UsageError, match=r'write|takes the key of the label: owner_label\("team"'):
        owner_label(rendered())  # type: ignore[arg-type]


def test_services_without_pods_are_found() -> None:
    def service(**spec: Any) -> Tree:
        return thing("Service", "web", spec={"ports": [{"port": 80}], **spec})

    for spec in (
        {"selector": {"app": "web"}},
        {},
        {"type": "ExternalName", "selector": {"a": "b"}},
    ):
        service_selectors_hit_pods(rendered(deployment(), service(**spec)))
    text = refusal(
        service_selectors_hit_pods, rendered(deployment(), service(selector={"app": "wbe"}))
    )
    assert "no Pod has the labels app=wbe" in text


def claims(size: str) -> Tree:
    labels = {"app": "db"}
    template = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": "a"}]}}
    claim = {"metadata": {"name": "data"}, "spec": {"resources": {"requests": {"storage": size}}}}
    return {
        "selector": {"matchLabels": labels},
        "serviceName": "db",
        "template": template,
        "volumeClaimTemplates": [claim],
    }


CHANGES: dict[str, tuple[Tree, Tree, str]] = {
    "selector": (
        deployment(),
        thing("Deployment", "web", "apps/v1", spec=deployment("api")["spec"]),
        "spec.selector",
    ),
    "cluster IP": (
        thing("Service", "web", spec={"clusterIP": "None"}),
        thing("Service", "web", spec={}),
        "spec.clusterIP",
    ),
    "claims": (
        thing("StatefulSet", "db", "apps/v1", spec=claims("1Gi")),
        thing("StatefulSet", "db", "apps/v1", spec=claims("2Gi")),
        "spec.volumeClaimTemplates",
    ),
    "storage class": (
        thing("PersistentVolumeClaim", "db", spec={"storageClassName": "slow"}),
        thing("PersistentVolumeClaim", "db", spec={"storageClassName": "fast"}),
        "spec.storageClassName",
    ),
    "job": (
        thing("Job", "db", "batch/v1", spec={"template": {"spec": {"restartPolicy": "Never"}}}),
        thing("Job", "db", "batch/v1", spec={"template": {"spec": {}}}),
        "spec.template",
    ),
    "provisioner": (
        thing("StorageClass", "fast", "storage.k8s.io/v1", provisioner="a"),
        thing("StorageClass", "fast", "storage.k8s.io/v1", provisioner="b"),
        "provisioner",
    ),
    "role": (
        thing("RoleBinding", "a", "rbac.authorization.k8s.io/v1", roleRef={"name": "a"}),
        thing("RoleBinding", "a", "rbac.authorization.k8s.io/v1", roleRef={"name": "b"}),
        "roleRef",
    ),
    "frozen": (
        thing("ConfigMap", "a", immutable=True, data={"a": "b"}),
        thing("ConfigMap", "a", immutable=True, data={"a": "c"}),
        "data",
    ),
    "thawed": (
        thing("Secret", "a", immutable=True),
        thing("Secret", "a"),
        "immutable",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes_that_are_refused_are_found(name: str) -> None:
    before, after, path = CHANGES[name]
    text = refusal(immutable_fields, rendered(before), rendered(after))
    assert f"  {path}\n  can't be changed from " in text
    immutable_fields(rendered(before), rendered(before))
    renamed = {**after, "metadata": {"name": "other"}}
    immutable_fields(rendered(before), rendered(renamed))


def test_what_the_server_fills_in_is_no_change() -> None:
    before = thing("StatefulSet", "db", "apps/v1", spec=claims("1Gi"))
    said = {**claims("1Gi"), "podManagementPolicy": "OrderedReady"}
    immutable_fields(rendered(before), rendered(thing("StatefulSet", "db", "apps/v1", spec=said)))


@pytest.mark.parametrize(
    "annotation",
    [
        {"argocd.argoproj.io/hook": "PreSync"},
        {"helm.sh/hook": "pre-upgrade"},
        {"argocd.argoproj.io/sync-options": "Force=true, Replace=true"},
    ],
)
def test_what_is_replaced_may_change(annotation: dict[str, str]) -> None:
    before, after, _path = CHANGES["job"]
    metadata = {"name": "db", "annotations": annotation}
    immutable_fields(rendered(before), rendered({**after, "metadata": metadata}))
    patched = {"name": "db", "annotations": {"argocd.argoproj.io/sync-options": "Replace=true"}}
    refusal(immutable_fields, rendered(before), rendered({**after, "metadata": patched}))


def test_what_is_gone_is_found() -> None:
    invariant = nothing_deleted_when_only_the_image_changes
    job = thing("Job", "migrate-1", "batch/v1", spec={"template": {"spec": {}}})
    before = rendered(deployment(), deployment("api"), job)
    invariant(before, before)
    invariant(before, rendered(deployment(), deployment("api")))
    text = refusal(invariant, before, rendered(deployment()))
    assert "Deployment/api  metadata.name\n  is gone when only the image changes" in text
    assert "migrate" not in text


def test_an_app_that_counts_is_not_deterministic() -> None:
    numbers = count()

    def app() -> App:
        made = App()
        made.chart("shop").add(RawObject(thing("ConfigMap", f"config-{next(numbers)}")))
        return made

    with pytest.raises(AssertionError, match=r"rendered again in the same process(.|\n)*\+ *name"):
        deterministic(AppUnderTest(app).render())


SETS = """\
from k8spatterns import App, RawObject

def app() -> App:
    print("said")
    made = App()
    names = {f"name-{number}" for number in range(40)}
    tree = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one"}}
    made.chart("shop").add(RawObject({**tree, "data": {"names": ",".join(names)}}))
    return made
"""
FIRST_PROCESS = """
first = app

def app() -> App:
    if __import__("os").environ.get("PYTHONHASHSEED") in ("1", "2"):
        raise ValueError("not here")
    return first()
"""


def test_an_app_that_depends_on_the_hash_seed_is_not_deterministic(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONHASHSEED", raising=False)
    (tmp_path / "app.py").write_text(SETS)
    with pytest.raises(AssertionError, match="with another PYTHONHASHSEED, the app renders some"):
        deterministic(AppUnderTest(tmp_path / "app.py").render())
    (tmp_path / "app.py").write_text(SETS.replace("in range(40)}", "in range(1)}"))
    deterministic(AppUnderTest(tmp_path / "app.py").render())
    (tmp_path / "app.py").write_text(SETS.replace("(40)}", "(1)}") + FIRST_PROCESS)
    with pytest.raises(AssertionError, match=r"PYTHONHASHSEED, the app fails: .*not here"):
        deterministic(AppUnderTest(tmp_path / "app.py").render())
    (tmp_path / "app.py").write_text(
        SETS.replace("(40)}", "(1)}")
        + FIRST_PROCESS.replace("raise ValueError", "import os; os._exit(7)#")
    )
    with pytest.raises(AssertionError, match="the process ended with status 7"):
        deterministic(AppUnderTest(tmp_path / "app.py").render())
