"""The pipeline from end to end, with small constructs of the test's own."""

from collections.abc import Iterable, Mapping

import pytest
from pydantic import Field

from k8spatterns import (
    App,
    Construct,
    JsonPatch,
    Override,
    Part,
    RawObject,
    RenderError,
    UsageError,
    Waiver,
    render,
)
from k8spatterns.api import k8s
from k8spatterns.pipeline import STAGES
from k8spatterns.pipeline.model import Build


class Settings(Construct):
    """A ConfigMap."""

    name: str
    data: Mapping[str, str] = Field(default_factory=dict)

    def compose(self) -> Iterable[Part]:
        yield k8s.ConfigMap(metadata=k8s.ObjectMeta(name=self.name), data=dict(self.data))


class Pair(Construct):
    """Two smaller constructs."""

    name: str

    def compose(self) -> Iterable[Part]:
        yield Settings(name=f"{self.name}-a")
        yield Settings(name=f"{self.name}-b")


def names(app: App) -> list[str]:
    return [document["metadata"]["name"] for document in render(app).documents]


def test_add_returns_what_it_was_given() -> None:
    chart = App().chart("shop")
    settings = Settings(name="one")
    assert chart.add(settings) is settings


def test_a_construct_may_yield_constructs() -> None:
    app = App()
    app.chart("shop").add(Pair(name="x"))
    assert names(app) == ["x-a", "x-b"]


def test_rendering_twice_gives_the_same_bytes() -> None:
    app = App()
    app.chart("shop", name_prefix="p-", labels={"team": "a"}).add(Pair(name="x"))
    assert render(app).text() == render(app).text()


def test_a_chart_fills_namespace_and_labels_but_overwrites_nothing() -> None:
    app = App()
    chart = app.chart("shop", namespace="production", labels={"team": "a", "tier": "web"})
    chart.add(
        k8s.ConfigMap(metadata=k8s.ObjectMeta(name="own", namespace="other", labels={"team": "b"}))
    )
    (document,) = render(app).documents
    assert document["metadata"]["namespace"] == "other"
    assert document["metadata"]["labels"] == {
        "team": "b",
        "tier": "web",
        "app.kubernetes.io/part-of": "shop",
        "app.kubernetes.io/managed-by": "k8spatterns",
    }


def test_cluster_scoped_objects_get_no_namespace() -> None:
    app = App()
    app.chart("shop", namespace="production").add(
        k8s.Namespace(metadata=k8s.ObjectMeta(name="production"))
    )
    (document,) = render(app).documents
    assert "namespace" not in document["metadata"]


def test_standard_labels_can_be_left_out() -> None:
    app = App()
    app.chart("shop", standard_labels=False).add(Settings(name="one"))
    (document,) = render(app).documents
    assert "labels" not in document["metadata"]


def test_references_follow_a_prefix() -> None:
    app = App()
    chart = app.chart("shop", namespace="n", name_prefix="blue-", name_suffix="-v2")
    chart.add(Settings(name="settings", data={"A": "1"}))
    chart.add(
        k8s.Pod(
            metadata=k8s.ObjectMeta(name="one"),
            spec=k8s.PodSpec(
                containers=[
                    k8s.Container(
                        name="c",
                        image="c:1",
                        env_from=[
                            k8s.EnvFromSource(
                                config_map_ref=k8s.ConfigMapEnvSource(name="settings")
                            )
                        ],
                    )
                ]
            ),
        )
    )
    settings, pod = render(app).documents
    assert settings["metadata"]["name"] == "blue-settings-v2"
    source = pod["spec"]["containers"][0]["envFrom"][0]["configMapRef"]
    assert source["name"] == "blue-settings-v2"


def test_overrides_patch_by_kind_and_name() -> None:
    app = App()
    merge = Override(kind="ConfigMap", name="x-a", merge={"data": {"k": "v"}})
    step = JsonPatch(op="add", path="/metadata/annotations", value={"a": "b"})
    app.chart("shop").add(
        Pair(name="x", overrides=[merge, Override(kind="ConfigMap", patch=[step])])
    )
    first, second = render(app).documents
    assert first["data"] == {"k": "v"}
    assert second.get("data") == {}
    assert first["metadata"]["annotations"] == second["metadata"]["annotations"] == {"a": "b"}


def test_an_override_that_matches_nothing_is_an_error_at_its_line() -> None:
    app = App()
    override = Override(kind="Secret", merge={"data": {}})
    app.chart("shop").add(Pair(name="x", overrides=[override]))
    (finding,) = render(app).errors
    assert finding.code == "K8S-APP-004"
    assert finding.origin == override.origin
    assert finding.message == "this override matches nothing: there is no Secret"
    assert "ConfigMap/x-a, ConfigMap/x-b" in finding.hint


def test_a_patch_that_does_not_fit_says_what_there_is() -> None:
    app = App()
    step = JsonPatch(op="remove", path="/spec/replicas")
    app.chart("shop").add(
        Settings(name="one", overrides=[Override(kind="ConfigMap", patch=[step])])
    )
    (finding,) = render(app).errors
    assert finding.code == "K8S-APP-005"
    assert "spec" in finding.message
    assert "metadata" in finding.hint


def test_a_chart_has_overrides_too() -> None:
    app = App()
    chart = app.chart("shop")
    chart.add(Settings(name="one"))
    chart.override(Override(kind="ConfigMap", name="one", merge={"immutable": True}))
    (document,) = render(app).documents
    assert document["immutable"] is True


def test_namespaces_come_first_then_what_others_need() -> None:
    app = App()
    chart = app.chart("shop", namespace="n")
    pod = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "p"},
        "spec": {
            "serviceAccountName": "robot",
            "containers": [{"name": "c", "image": "c:1"}],
        },
    }
    chart.add(RawObject(pod))
    chart.add(k8s.ServiceAccount(metadata=k8s.ObjectMeta(name="robot")))
    chart.add(k8s.Namespace(metadata=k8s.ObjectMeta(name="n")))
    kinds = [document["kind"] for document in render(app).documents]
    assert kinds == ["Namespace", "ServiceAccount", "Pod"]


def test_a_raw_object_of_the_users_is_never_changed() -> None:
    tree = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one"}}
    app = App()
    app.chart("shop", namespace="n").add(RawObject(tree))
    render(app)
    assert tree == {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one"}}


def test_findings_stop_the_text_and_are_all_there() -> None:
    app = App()
    chart = app.chart("shop")
    for name in ("One", "Two"):
        chart.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name=name)))
    rendering = render(app)
    assert {finding.object.name for finding in rendering.errors if finding.object} == {"One", "Two"}
    with pytest.raises(RenderError, match="One"):
        rendering.text()


def test_a_waiver_needs_a_reason_and_silences_its_code() -> None:
    app = App()
    bad = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="one", labels={"bad key": "x"}))

    class Bad(Construct):
        def compose(self) -> Iterable[Part]:
            yield bad

    app.chart("shop").add(Bad())
    codes = {finding.code for finding in render(app).findings}
    assert codes
    (code,) = codes
    waived = App()
    waived.chart("shop").add(Bad().waive(code, because="legacy label"))
    assert not render(waived).findings
    everywhere = App(waivers=[Waiver(code=code, because="legacy label")])
    everywhere.chart("shop").add(Bad())
    assert not render(everywhere).findings


def test_a_finding_in_a_smaller_construct_is_at_the_users_line() -> None:
    app = App()
    pair = Pair(name="Upper")
    app.chart("shop").add(pair)
    errors = render(app).errors
    assert len(errors) >= 2
    assert {finding.origin.file for finding in errors if finding.origin} == {__file__}


def test_a_stage_can_be_put_in_the_place_of_another() -> None:
    seen: list[str] = []

    def spy(build: Build) -> None:
        seen.extend(manifest.name for manifest in build.manifests)

    app = App()
    app.chart("shop").add(Settings(name="one"))
    render(app, stages=(*STAGES[:2], spy))
    assert seen == ["one"]


def test_wrong_use_is_refused_with_what_to_write() -> None:
    app = App()
    chart = app.chart("shop")
    with pytest.raises(UsageError, match=r"RawObject\(\{...\}\)"):
        chart.add({"kind": "Pod"})  # type: ignore[type-var]
    with pytest.raises(UsageError, match="has a chart 'shop' already"):
        app.chart("shop")
    with pytest.raises(UsageError, match=r"write 1\.25 to 1\.37"):
        App(kubernetes="1.12")
    with pytest.raises(UsageError, match="default, restricted or relaxed"):
        App(profile="strict")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="Kind/name"):
        App(external=["db"])


def test_compose_that_yields_nonsense_is_a_finding() -> None:
    class Odd(Construct):
        def compose(self) -> Iterable[Part]:
            yield "text"  # type: ignore[misc]

    app = App()
    app.chart("shop").add(Odd())
    (finding,) = render(app).errors
    assert finding.code == "K8S-APP-002"
    assert finding.construct == "Odd"
