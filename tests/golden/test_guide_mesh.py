"""The guide's routing example, and its fault: a superseded version of Istio's API."""

from __future__ import annotations

import inspect
from importlib import import_module

from example_apps import EXAMPLES, rendering
from k8spatterns import App, RawObject, render
from k8spatterns_constructs import mesh

ROUTING = EXAMPLES / "guide" / "12-istio-routing" / "app.py"


def test_the_example_has_no_findings() -> None:
    assert rendering(ROUTING).findings == ()


def test_the_header_rule_comes_before_the_one_for_everybody() -> None:
    routes = [d for d in rendering(ROUTING).documents if d["kind"] == "VirtualService"]
    (http,) = [route["spec"]["http"] for route in routes]
    assert [bool(rule.get("match")) for rule in http] == [True, False]


def test_fault_7_every_object_of_the_examples_is_of_the_current_version() -> None:
    versions = [
        document["apiVersion"]
        for app in sorted(EXAMPLES.glob("**/app.py"))
        if "from k8spatterns import" in app.read_text("utf-8") and "Istio" in app.read_text("utf-8")
        for document in rendering(app).documents
        if ".istio.io/" in document["apiVersion"]
    ]
    assert len(versions) > 5
    assert {version.rpartition("/")[2] for version in versions} == {"v1"}


def test_fault_7_no_construct_names_an_old_version() -> None:
    modules = set(mesh.MODULES)
    assert len(modules) > 5
    for module in sorted(modules):
        source = inspect.getsource(import_module(f"k8spatterns_constructs.mesh.{module}"))
        assert "v1alpha3" not in source
        assert "v1beta1" not in source


def test_fault_7_an_old_version_is_reported_at_the_line() -> None:
    share = {"destination": {"host": "b"}}
    raw = RawObject(
        {
            "apiVersion": "networking.istio.io/v1alpha3",
            "kind": "VirtualService",
            "metadata": {"name": "my-app-routing"},
            "spec": {"hosts": ["a.example.com"], "http": [{"route": [share]}]},
        }
    )
    app = App(external=["Service/b"])
    app.chart("shop").add(raw)
    (finding,) = render(app).findings
    assert finding.code == "K8S-ISTIO-008"
    assert finding.message == "networking.istio.io/v1alpha3 is superseded"
    assert finding.hint.startswith("write networking.istio.io/v1,")
    assert finding.origin == raw.origin
    assert finding.origin is not None
    assert finding.origin.file == __file__
