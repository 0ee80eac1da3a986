from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from k8spatterns.api import registry
from k8spatterns.cli import explain as command
from k8spatterns.cli.arguments import read_arguments
from k8spatterns.cli.kind_names import find_kind
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Run

    Explain = Callable[..., str]


@pytest.fixture
def explain(run: Callable[..., Run]) -> Explain:
    """What the command writes."""

    def call(*words: str) -> str:
        done = run("explain", *words)
        assert (done.status, done.err) == (0, "")
        return done.out

    return call


def header(text: str) -> dict[str, str]:
    lines = text.partition("\n\n")[0].splitlines()
    return {name: rest.strip() for name, _, rest in (line.partition(":") for line in lines)}


def fields(text: str) -> dict[str, str]:
    lines = text.partition("\nFIELDS:\n")[2].splitlines()
    found = (line.strip().partition(" ") for line in lines if line.startswith("  "))
    return {name: " ".join(rest.split()) for name, _, rest in found}


@pytest.mark.parametrize(
    "word",
    ["deploy", "deployment", "deployments", "Deployment", "DEPLOYMENTS", "deployments.apps",
     "deployment.v1.apps"],
)  # fmt: skip
def test_a_kind_by_any_of_its_names(explain: Explain, word: str) -> None:
    text = explain(word)
    assert header(text) == {
        "KIND": "Deployment",
        "API VERSION": "apps/v1",
        "SYSTEM": "k8s",
        "PLURAL": "deployments",
        "SHORT NAMES": "deploy",
        "SCOPE": "namespaced",
        "PYTHON": "k8s.Deployment",
        "IMPORT": "from k8spatterns.api import k8s",
        "REFERENCE": "https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/"
        "#deployment-v1-apps",
    }
    assert fields(text) == {
        "apiVersion": "<string> enum: apps/v1",
        "kind": "<string> enum: Deployment",
        "metadata": "<ObjectMeta>",
        "spec": "<DeploymentSpec>",
        "status": "<DeploymentStatus>",
    }


def test_required_fields_of_a_deployment(explain: Explain) -> None:
    found = fields(explain("deployment.spec"))
    assert {name for name, text in found.items() if "-required-" in text} == {
        "selector",
        "template",
    }
    assert found["replicas"] == "<integer>"
    assert found["strategy"] == "<DeploymentStrategy>"


@pytest.mark.parametrize(
    ("path", "facts"),
    [
        ("service.spec.type", {
            "FIELD": "spec.type <string>",
            "VALUES": 'ClusterIP, ExternalName, LoadBalancer, NodePort, ""',
            "PYTHON": "k8s.ServiceSpec.type: str | None",
        }),
        ("deploy.spec.selector", {
            "FIELD": "spec.selector <LabelSelector> -required-",
            "IMMUTABLE": "the server refuses to change it",
        }),
        ("deploy.spec.selector.matchLabels", {
            "FIELD": "spec.selector.matchLabels <map[string]string>",
            "IMMUTABLE": "the server refuses to change it",
        }),
        ("deploy.spec.template.spec.containers", {
            "FIELD": "spec.template.spec.containers <[]Container> -required-",
            "LIST": "map: items are told apart by name",
            "PYTHON": "k8s.PodSpec.containers: list[k8s.Container]",
        }),
        ("pod.metadata.finalizers", {"LIST": "set: no item is there twice"}),
        ("pod.spec.containers.command", {"LIST": "atomic: replaced as a whole"}),
        ("svc.spec.ipFamilies", {"VALUES": "IPv4, IPv6 (each item)"}),
        ("po.metadata.creationTimestamp", {
            "FIELD": "metadata.creationTimestamp <Time>",
            "FORM": "a point in time, such as 2026-01-31T12:00:00Z",
        }),
        ("po.spec.containers.resources.limits", {
            "FIELD": "spec.containers.resources.limits <map[string]Quantity>",
            "FORM": "an amount with a unit, such as 500m or 2Gi",
        }),
        ("secret.data", {"FIELD": "data <map[string]Bytes>"}),
        ("deploy.spec.strategy.rollingUpdate.maxSurge", {
            "FIELD": "spec.strategy.rollingUpdate.maxSurge <IntOrString>",
            "PYTHON": "k8s.RollingUpdateDeployment.max_surge: int | str | None",
        }),
        ("pod.spec.resources", {
            "SINCE": "Kubernetes 1.32",
            "FEATURE GATE": "PodLevelResources, on by default since 1.34",
        }),
        ("hpa.spec.metrics", {
            "API VERSION": "autoscaling/v2",
            "OTHER VERSIONS": "autoscaling/v1",
        }),
    ],
)  # fmt: skip
def test_facts_of_a_field(explain: Explain, path: str, facts: dict[str, str]) -> None:
    found = header(explain(path))
    assert {name: found.get(name) for name in facts} == facts


def test_a_field_that_all_versions_have_has_no_span(explain: Explain) -> None:
    found = header(explain("pod.spec.containers"))
    assert not {"SINCE", "UNTIL", "FEATURE GATE", "IMMUTABLE", "VALUES"} & set(found)


@pytest.mark.parametrize(
    "path",
    ["pod.spec.initContainers.volumeMounts", "pod.spec.init_containers.volume_mounts",
     "pod.spec.initContainers[0].volumeMounts[]", "pod.spec.initcontainers.VolumeMounts"],
)  # fmt: skip
def test_a_path_in_any_spelling(explain: Explain, path: str) -> None:
    found = header(explain(path))
    assert found["FIELD"] == "spec.initContainers.volumeMounts <[]VolumeMount>"
    assert found["PYTHON"] == "k8s.Container.volume_mounts: list[k8s.VolumeMount] | None"


def test_names_and_types_of_python(explain: Explain) -> None:
    text = explain("pod.spec.containers", "--python")
    assert fields(text)["volume_mounts"] == "<list[k8s.VolumeMount] | None>"
    assert fields(text)["name"] == "<str> -required-"
    assert fields(text)["image_pull_policy"].endswith('enum: Always, IfNotPresent, Never, ""')
    assert "volumeMounts" not in text


def test_what_python_says_is_so(explain: Explain) -> None:
    old = ("hpa", "--api-version", "autoscaling/v1")
    for words in (("hpa.spec",), ("deploy.spec.template.spec.containers",), old):
        found = header(explain(*words))
        name = found["PYTHON"].partition(":")[0]
        space: dict[str, object] = {}
        exec(f"{found['IMPORT']}\nfound = {name}", space)  # noqa: S102 - what users are to write
        assert space["found"] is not None


def test_an_older_version(explain: Explain) -> None:
    found = header(explain("hpa", "--api-version", "autoscaling/v1"))
    assert found["API VERSION"] == "autoscaling/v1"
    assert found["PYTHON"] == "k8s.autoscaling_v1.HorizontalPodAutoscaler"
    assert found["OTHER VERSIONS"] == "autoscaling/v2"


def test_the_tree_of_a_kind(explain: Explain) -> None:
    lines = explain("networkpolicy", "--recursive").splitlines()
    start = lines.index("  spec  <NetworkPolicySpec>")
    assert lines[start + 1 : start + 5] == [
        "    egress  <[]NetworkPolicyEgressRule>",
        "      ports  <[]NetworkPolicyPort>",
        "        endPort  <integer>",
        "        port  <IntOrString>",
    ]


def test_the_tree_of_a_class_in_itself_ends(explain: Explain) -> None:
    text = explain("crd.spec.versions.schema", "--recursive")
    assert "  openAPIV3Schema  <JSONSchemaProps>\n" in text
    assert "    not  <JSONSchemaProps>  ...\n" in text
    assert "    properties  <map[string]JSONSchemaProps>  ...\n" in text
    path = "crd.spec.versions.schema.openAPIV3Schema.properties.properties.not"
    assert header(explain(path))["FIELD"].endswith(".not <JSONSchemaProps>")


def test_lines_end_without_blanks(explain: Explain) -> None:
    lines = explain("pod", "--recursive").splitlines()
    assert len(lines) > 500
    assert not [line for line in lines if line != line.rstrip()]


def test_a_terminal_is_not_overrun(explain: Explain, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = explain("hpa.spec.metrics")
    monkeypatch.setattr(command, "_width", lambda: 60)
    narrow = explain("hpa.spec.metrics")
    assert max(map(len, wide.splitlines())) > 80
    listed = narrow.partition("\nFIELDS:\n")[2].splitlines()
    assert max(map(len, listed)) <= 60
    assert "".join(wide.split()) == "".join(narrow.split())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["deploymnt"], "there is no kind 'deploymnt'; did you mean Deployment? "),
        (["xyzzy"], "there is no kind 'xyzzy'; `k8spatterns kinds` lists all kinds\n"),
        (["deploy.spec.replica"],
         "spec has no field 'replica'; did you mean replicas? it has minReadySeconds, paused, "),
        (["deploy.specs"], "Deployment has no field 'specs'; did you mean spec? it has apiVersion"),
        (["deploy.spec.zzz"], "spec has no field 'zzz'; it has minReadySeconds, "),
        (["deploy.spec.replicas.x"],
         "spec.replicas is <integer>: it has no fields to explain; leave out .x\n"),
        (["deploy.metadata.labels.app.b"],
         "metadata.labels is <map[string]string>: its keys are free; leave out .app.b\n"),
        (["deploy", "--api-version", "extensions/v1beta1"],
         "--api-version extensions/v1beta1: it has no Deployment; Deployment is in apps/v1\n"),
        ([], "Missing argument"),
        ([""], "there is no kind ''"),
        (["pod."], "Pod has no field ''"),
    ],
)  # fmt: skip
def test_mistakes_take_one_line(run: Callable[..., Run], words: list[str], message: str) -> None:
    done = run("explain", *words)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("error: ")
    assert message in done.err
    assert done.err.count("\n") == 1


def test_names_of_several_kinds(explain: Explain) -> None:
    for word in ("service", "services", "ingress", "event"):
        assert header(explain(word))["SYSTEM"] == "k8s"
    assert header(explain("service"))["SAME NAME"].startswith("Service of serving.knative.dev/v1")
    assert header(explain("event"))["API VERSION"] == "v1"
    found = header(explain("services.serving.knative.dev.spec.template"))
    assert found["FIELD"].startswith("spec.template <")
    found = header(explain("service", "--api-version", "serving.knative.dev/v1"))
    assert found["PYTHON"] == "knative.Service"
    assert header(explain("certificate"))["API VERSION"] == "cert-manager.io/v1"


def test_which_of_several_kinds_is_asked() -> None:
    with pytest.raises(UsageError) as caught:
        find_kind("gateway.spec")
    assert str(caught.value) == (
        "gateway may be Gateway of gateway.networking.k8s.io/v1 (gateway), "
        "Gateway of networking.istio.io/v1 (istio); write gateways.gateway.networking.k8s.io, "
        "or add --api-version gateway.networking.k8s.io/v1"
    )
    assert find_kind("gateway.networking.istio.io.spec").path == ("spec",)
    chosen = find_kind("gateway", "gateway.networking.k8s.io/v1").resource
    assert (chosen.system, chosen.version) == ("gateway", "v1")


WIDGET = '''
from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, OpenStruct, KubeObject, Resource, constant
from k8spatterns.api._base import CelRule
from k8spatterns.api.registry import register


@register
class Widget(KubeObject, kw_only=True):
    """A widget of the plant."""

    __resource__ = Resource(
        group="plant.example.com", version="v1", kind="Widget", plural="widgets", namespaced=True,
        short_names=("wd",), module=__name__, class_name="Widget",
    )
    __rules__ = (CelRule(path="spec.parts[]", rule="self.count\\n < 9", message="few parts"),)
    __immutable__ = ("spec.size",)

    api_version: Literal["plant.example.com/v1"] = constant("plant.example.com/v1")
    kind: Literal["Widget"] = constant("Widget")
    metadata: k8s.ObjectMeta | None = None
    spec: WidgetSpec
    """What the widget shall be."""


class WidgetSpec(OpenStruct, kw_only=True):
    """Widget spec"""

    size: Annotated[str, msgspec.Meta(max_length=9, pattern="^[a-z]+$")]
    """How large it is.

    In words.
    """
    parts: Annotated[list[Part], msgspec.Meta(min_length=1)] | None = None


class Part(ApiStruct, kw_only=True):
    """A part of a widget."""

    count: Annotated[int, msgspec.Meta(ge=1, lt=20)]
'''
INIT = """
from k8spatterns.api._lazy import lazy

__getattr__, __dir__ = lazy(__name__, {"plant_v1": "Widget"})
"""


@pytest.fixture
def own_kinds(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a package as `k8spatterns import crd` writes it."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    package = project / "own_crds"
    package.mkdir()
    (package / "__init__.py").write_text(INIT)
    (package / "plant_v1.py").write_text(WIDGET)
    row = "plant.example.com/v1 Widget widgets namespaced plant_v1 Widget wd"
    (package / "_index.py").write_text(f'KINDS = """\\\n{row}\n"""\n')
    (project / "pyproject.toml").write_text('[tool.k8spatterns]\napi = ["own_crds"]\n')
    return project


@pytest.mark.usefixtures("own_kinds")
def test_a_kind_of_the_project(explain: Explain) -> None:
    text = explain("wd")
    found = header(text)
    assert (found["KIND"], found["SYSTEM"]) == ("Widget", "own_crds")
    assert (found["PYTHON"], found["IMPORT"]) == ("own_crds.Widget", "import own_crds")
    assert "\n\nDESCRIPTION:\n  A widget of the plant.\n\nFIELDS:\n" in text
    assert "  spec        <WidgetSpec>  -required-\n      What the widget shall be.\n" in text


@pytest.mark.usefixtures("own_kinds")
def test_a_field_of_the_project(explain: Explain) -> None:
    text = explain("widget.spec.size")
    found = header(text)
    assert found["BOUNDS"] == "at most 9 characters"
    assert found["PATTERN"] == "^[a-z]+$"
    assert found["IMMUTABLE"]
    assert found["PYTHON"] == "own_crds.plant_v1.WidgetSpec.size: str"
    assert text.endswith("\n\nDESCRIPTION:\n  How large it is.\n\n  In words.\n")


@pytest.mark.usefixtures("own_kinds")
def test_rules_and_open_classes_of_the_project(explain: Explain) -> None:
    text = explain("widget.spec.parts")
    found = header(text)
    assert found["RULE"] == "self.count < 9 (few parts)"
    assert found["BOUNDS"] == "at least 1 item"
    assert "DESCRIPTION:\n  A part of a widget.\n" in text
    assert fields(text) == {"count": "<integer> -required- at least 1, less than 20"}
    spec = explain("widget.spec")
    assert "DESCRIPTION:\n  What the widget shall be.\n" in spec
    assert spec.endswith("  ...  the server also takes other fields\n")


@pytest.mark.usefixtures("own_kinds")
def test_the_projects_kinds_are_listed(run: Callable[..., Run]) -> None:
    out = run("kinds", "--system", "own_crds").out
    assert out.splitlines()[1].split() == [
        "own_crds", "Widget", "plant.example.com/v1", "widgets", "wd", "namespaced",
    ]  # fmt: skip


def test_the_project_is_found_from_a_folder_in_it(
    own_kinds: Path, explain: Explain, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = own_kinds / "deep" / "inside"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    assert header(explain("widgets"))["KIND"] == "Widget"
    assert str(own_kinds) in sys.path


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('api = ["nowhere_crds"]', "names 'nowhere_crds', but there is no module 'nowhere_crds'; "),
        ('api = "my_crds"', 'must be a list of modules; write api = ["my_crds"]'),
        ("api = [", "pyproject.toml can't be read: "),
        ('api = ["broken_crds"]', "importing 'broken_crds' failed: ValueError: no\n"),
    ],
)
def test_wrong_settings(
    project: Path, run: Callable[..., Run], settings: str, message: str
) -> None:
    (project / "pyproject.toml").write_text(f"[tool.k8spatterns]\n{settings}\n")
    (project / "broken_crds.py").write_text("raise ValueError('no')")
    done = run("explain", "pod")
    assert (done.status, done.out) == (2, "")
    assert message in done.err
    assert done.err.count("\n") == 1


def test_what_the_users_modules_print_is_not_in_the_output(
    project: Path, run: Callable[..., Run]
) -> None:
    (project / "pyproject.toml").write_text('[tool.k8spatterns]\napi = ["loud_crds"]\n')
    (project / "loud_crds.py").write_text("print('hello')")
    done = run("explain", "pod")
    assert done.out.startswith("KIND:")
    assert done.err == "hello\n"


def test_flags_stand_anywhere_and_take_no_value(run: Callable[..., Run]) -> None:
    before = run("explain", "--recursive", "--python", "ns")
    after = run("explain", "ns", "--python", "--recursive")
    assert before == after
    assert "    finalizers  <list[str] | None>\n" in before.out
    assert run("explain", "ns", "--python=yes").status == 2


def test_flags_and_required_arguments_are_read_without_typer() -> None:
    read = read_arguments(command.COMMAND, ["--recursive", "pod", "--api-version=v1"])
    assert read == {"kind": "pod", "api_version": "v1", "recursive": True, "python": False}
    assert read_arguments(command.COMMAND, ["--recursive"]) is None
    assert read_arguments(command.COMMAND, ["pod", "pod"]) is None
    assert read_arguments(command.COMMAND, ["pod", "--recursive=1"]) is None
