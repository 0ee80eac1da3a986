from __future__ import annotations

import importlib
import sys
from typing import Any

import pytest

from k8spatterns import App, LoadError, RawObject, SidecarDeployment, UsageError
from k8spatterns.testing import MissingFieldError, NotFoundError, Rendered
from k8spatterns.testing.app_under_test import AppUnderTest
from k8spatterns.testing.paths import walk
from k8spatterns.testing.showing import marked_yaml, show_object


def config(name: str, namespace: str = "shop", **labels: str) -> RawObject:
    metadata = {"name": name, "namespace": namespace, "labels": labels}
    return RawObject(
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": {"a.b": "c"}}
    )


def rendered(*constructs: Any) -> Rendered:
    app = App()
    chart = app.chart("shop", namespace="shop", standard_labels=False)
    for construct in constructs:
        chart.add(construct)
    return AppUnderTest(app).render()


WEB = SidecarDeployment(name="web", image="example.com/web:1", port=8080)


def test_one_object_is_found_by_kind_and_name() -> None:
    web = rendered(WEB, config("one")).one("Deployment", "web")
    assert (web.kind, web.name, web.namespace) == ("Deployment", "web", "shop")
    assert web["spec.template.spec.containers[web].image"] == "example.com/web:1"
    assert web["spec.template.spec.containers[0]"] == web.containers["web"]
    assert web["spec"]["template.spec"] == web["spec"]["template"]["spec"]
    assert web.labels == web["metadata"]["labels"]
    assert web.annotations == {}
    assert web.origin is not None
    assert web.origin.file == __file__


def test_keys_with_dots_are_found() -> None:
    one = rendered(config("one", **{"example.com/a": "b"})).one("ConfigMap")
    assert one["data.a.b"] == one["data"]["a.b"] == one["data[a.b]"] == "c"
    assert one["metadata.labels.example.com/a"] == "b"


def test_what_an_object_lacks_is_said_with_what_it_has() -> None:
    web = rendered(WEB).one("Deployment", "web")
    with pytest.raises(MissingFieldError) as caught:
        web["spec.template.spec.container[0]"]
    text = str(caught.value)
    assert "Deployment/web in shop has no 'spec.template.spec.container[0]'" in text
    assert "spec.template.spec has " in text
    assert text.endswith("; did you mean 'containers'?")
    with pytest.raises(MissingFieldError, match=r"containers has web$"):
        web["spec.template.spec.containers[api]"]
    with pytest.raises(MissingFieldError, match=r"image is 'example.com/web:1'"):
        web["spec.template.spec.containers[0].image.tag"]
    assert web.get("spec.replicaz") is None
    assert web.get("spec.replicaz", 1) == 1


def test_what_is_not_there_is_said_with_what_is() -> None:
    app = rendered(WEB, config("settings"), config("rules"))
    with pytest.raises(NotFoundError) as caught:
        app.one("ConfigMap", "setings")
    lines = str(caught.value).splitlines()
    assert lines[0] == "the app renders no ConfigMap 'setings'; did you mean 'settings'?"
    assert any(line.startswith("  ConfigMap/rules in shop  (") for line in lines)
    assert not any("Deployment" in line for line in lines)
    with pytest.raises(NotFoundError, match="there is no kind 'Deploymnet'; did you mean Depl"):
        app.one("Deploymnet", "web")
    with pytest.raises(NotFoundError, match=r"no Secret 'web'\n(.*\n)+ *Deployment/web"):
        app.one("Secret", "web")


def test_several_objects_are_refused_where_one_is_asked_for() -> None:
    app = rendered(config("one"), config("one", "stock"), config("two"))
    with pytest.raises(NotFoundError, match=r"3 objects ConfigMap: say which with name="):
        app.one("ConfigMap")
    with pytest.raises(NotFoundError, match=r"2 objects ConfigMap 'one': .* namespace="):
        app.one("ConfigMap", "one")
    assert app.one("ConfigMap", "one", namespace="stock").namespace == "stock"


def test_objects_are_chosen_by_kind_namespace_and_labels() -> None:
    app = rendered(WEB, config("one", tier="a"), config("two", "stock", tier="a", size="b"))
    assert [each.name for each in app.all("ConfigMap")] == ["one", "two"]
    assert [each.name for each in app.all(namespace="stock")] == ["two"]
    assert [each.name for each in app.all(labels={"tier": "a", "size": "b"})] == ["two"]
    assert {each.kind for each in app.all(group="apps")} == {"Deployment"}
    assert app.all("Secret") == []
    with pytest.raises(NotFoundError, match="there is no kind 'Configmap'; did you mean ConfigMap"):
        app.all("Configmap")


def test_an_app_without_objects_says_so() -> None:
    with pytest.raises(NotFoundError, match="renders no Deployment 'web'\nit renders nothing"):
        rendered().one("Deployment", "web")


def test_objects_are_shown_with_the_line_of_the_user_and_a_mark() -> None:
    app = rendered(WEB)
    app.one("Deployment", "web")["spec.template.spec.containers[0].image"]
    assert app.trace.manifest is not None
    lines = show_object(app.trace.manifest, app.trace.keys).splitlines()
    assert "test_rendered.py:" in lines[0]
    assert lines[0].endswith('SidecarDeployment "web"')
    assert lines[1] == "  Deployment/web in shop  spec.template.spec.containers[0].image"
    assert [line for line in lines if line.startswith(">")] == [
        ">         image: example.com/web:1"
    ]


def test_long_objects_are_cut_around_the_field() -> None:
    tree = {"data": {f"key{number:03}": "value" for number in range(500)}}
    lines = marked_yaml(tree, ("data", "key250")).splitlines()
    assert len(lines) < 60
    assert lines[0].endswith("lines")
    assert lines[-1].endswith("lines")
    assert ">   key250: value" in lines
    assert marked_yaml(tree).splitlines()[0] == "  data:"


def test_a_path_may_lead_nowhere() -> None:
    assert walk({"a": [1]}, "a[1]").rest == "[1]"
    assert walk({"a": 1}, "a.b").rest == "b"
    assert walk({"a": 1}, "[b]").rest == "[b]"
    assert walk([{"name": "b"}], "[b].name").value == "b"
    assert walk({"spec": 1}, "spe").rest == "spe"


def test_golden_files_belong_to_a_test() -> None:
    with pytest.raises(UsageError, match="of the pytest plugin"):
        rendered(WEB).matches_golden("web.yaml")


def test_apps_are_files_functions_or_apps() -> None:
    def app() -> App:
        made = App()
        made.chart("shop").add(config("one"))
        return made

    assert AppUnderTest(app).render().one("ConfigMap").name == "one"
    with pytest.raises(UsageError, match=r"3 is no app: give an App, a function .* or a file"):
        AppUnderTest(3)  # type: ignore[arg-type]
    with pytest.raises(LoadError, match="there is no file"):
        AppUnderTest("missing.py")


def test_a_function_that_returns_something_else_is_refused() -> None:
    with pytest.raises(LoadError, match="returns NoneType; return the App"):
        AppUnderTest(lambda: None).render()  # type: ignore[arg-type,return-value]


def test_parts_of_packages_that_others_have_loaded_stay(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "its_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "its_part.py").write_text("")
    app = "import its_package.its_part\nfrom k8spatterns import App\napp = App()\n"
    (tmp_path / "app.py").write_text(app)
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("its_package")
    try:
        AppUnderTest(tmp_path / "app.py").render()
        assert "its_package.its_part" in sys.modules
    finally:
        for name in ("its_package", "its_package.its_part"):
            sys.modules.pop(name, None)


def test_apps_with_modules_of_one_name_stay_apart(tmp_path: Any) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "its_name.py").write_text(f"NAME = {name!r}\n")
        (tmp_path / name / "app.py").write_text(
            "from k8spatterns import App, RawObject\n"
            "def app() -> App:\n"
            "    from its_name import NAME\n"
            "    made = App()\n"
            "    made.chart('shop').add(RawObject({'apiVersion': 'v1', 'kind': 'ConfigMap',\n"
            "        'metadata': {'name': NAME}}))\n"
            "    return made\n"
        )
    apps = [AppUnderTest(tmp_path / name / "app.py") for name in ("one", "two")]
    for _again in range(2):
        assert [app.render().one("ConfigMap").name for app in apps] == ["one", "two"]
