from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from k8spatterns import App, RawObject, Waiver, render
from k8spatterns.api import registry
from k8spatterns.api._base import CelRule, KubeObject, Resource
from tests.support.cel import INTEGER, TEXT, crd, imported, list_of, map_of, oven, struct
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from pathlib import Path

TIME = {"type": "string", "format": "date-time"}
SPEC = struct(
    heat={**INTEGER, "maximum": 500, "x-kubernetes-validations": [{"rule": "self != 13"}]},
    shelves=list_of({**struct(n=INTEGER), "x-kubernetes-validations": [{"rule": "self.n > 0"}]}),
    labels=map_of({**TEXT, "x-kubernetes-validations": [{"rule": "self != 'b'"}]}),
    ticks=list_of(INTEGER),
    start=TIME,
    times=list_of({**TIME, "x-kubernetes-validations": [{"rule": "self < timestamp('x')"}]}),
)


def found(folder: Path, rules: list[dict[str, Any]], *trees: dict[str, Any]) -> list[Any]:
    spec = {**SPEC, "x-kubernetes-validations": rules} if rules else SPEC
    with imported(crd(spec), folder):
        return list(check_objects(*trees))


def named(name: str, spec: Any) -> dict[str, Any]:
    return {**oven(spec), "metadata": {"name": name, "namespace": "shop"}}


def hide(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cel_expr_python", "cel_expr_python.cel"):
        monkeypatch.setitem(sys.modules, name, None)


def test_a_rule_applies_at_every_place(tmp_path: Path) -> None:
    spec = {
        "heat": 13,
        "shelves": [{"n": 1}, {"n": 0}, {"n": -1}],
        "labels": {"a": "b", "c": "d"},
    }
    problems = found(tmp_path, [], oven(spec))
    assert {(problem.code, problem.path) for problem in problems} == {
        ("K8S-CEL-001", "spec.heat"),
        ("K8S-CEL-001", "spec.shelves[1]"),
        ("K8S-CEL-001", "spec.shelves[2]"),
        ("K8S-CEL-001", "spec.labels[a]"),
    }


def test_rules_of_the_root_see_the_name_and_no_status(tmp_path: Path) -> None:
    rules = [
        {"rule": "self.metadata.name == 'small'", "message": "must be small"},
        {"rule": "!has(self.status)"},
        {"rule": "self.kind == 'Oven' && self.apiVersion == 'example.com/v1'"},
    ]
    tree = crd(SPEC, *rules)
    properties = tree["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]
    properties["status"] = struct(n=INTEGER)
    with imported(tree, tmp_path):
        [problem] = check_objects(oven({}, status={"n": 1}))
    assert (problem.message, problem.path) == ("must be small", "")


def test_an_object_of_wrong_types_is_not_evaluated(tmp_path: Path) -> None:
    rules = [{"rule": "false", "message": "never"}]
    problems = found(tmp_path, rules, oven({"heat": "hot"}))
    assert [problem.code for problem in problems] == ["K8S-API-005"]


def test_an_object_out_of_bounds_is_evaluated(tmp_path: Path) -> None:
    rules = [{"rule": "false", "message": "never"}]
    problems = found(tmp_path, rules, oven({"heat": 501}))
    assert [problem.code for problem in problems] == ["K8S-API-007", "K8S-CEL-001"]


def test_without_the_library_a_kind_is_reported_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide(monkeypatch)
    rules = [{"rule": "false"}, {"rule": "self == oldSelf"}]
    objects = [named("one", {}), named("two", {})]
    [problem] = found(tmp_path, rules, *objects)
    assert (problem.code, problem.severity) == ("K8S-CEL-003", "info")
    assert problem.message == "5 CEL rules of Oven were not evaluated"
    assert problem.hint == "install the CEL library: pip install 'k8spatterns[cel]'"
    assert problem.object.name == "one"


def test_without_the_library_transition_rules_are_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hide(monkeypatch)
    spec = {**struct(a=INTEGER), "x-kubernetes-validations": [{"rule": "self == oldSelf"}]}
    with imported(crd(spec), tmp_path):
        assert check_objects(oven({"a": 1})) == ()


@pytest.mark.parametrize(
    "rule", ["self.heat <", "self.heat.foo()", "unknown == 1", "self.matches('[')"]
)
def test_a_rule_that_does_not_compile_is_reported_once(tmp_path: Path, rule: str) -> None:
    spec = {**TEXT, "x-kubernetes-validations": [{"rule": rule}]}
    with imported(crd(spec), tmp_path):
        [problem] = check_objects(named("one", "x"), named("two", "y"))
    assert (problem.code, problem.severity) == ("K8S-CEL-002", "warning")
    assert problem.message.startswith("the CEL rule at spec does not compile: ")
    assert problem.detail == (f"spec: {rule}",)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("self.ticks.all(i, v, i < v)", "the library has no macros with two variables"),
        ("self.ticks.transformList(i, v, v).size() > 0", "the library has no macros with two"),
        ("'a1'.find('[0-9]') == '1'", "the function find is not available"),
        ("self.ticks.indexOf(1) == 0", "no matching overload for 'indexOf'"),
        ("self.ticks.all(a, self.ticks.all(b, a + b > 0))", "more steps on this object"),
        ("self.start < timestamp('2030-01-01T00:00:00Z')", "start is a time or a duration"),
        ("self.heat + 1", "its value is no bool"),
        ("size(self.heat) == 1", "no matching overloads found : size(int64)"),
        ("(" * 40 + "true" + ")" * 40, "recursion limit"),
        ("self.heat == 2 || " * 1200 + "true", "it is too long"),
    ],
)
def test_what_can_not_be_evaluated_is_neither_passed_nor_failed(
    tmp_path: Path, rule: str, reason: str
) -> None:
    spec = {"heat": 1, "ticks": list(range(1, 300)), "start": "2026-01-01T00:00:00Z"}
    rules = [{"rule": rule}, {"rule": "self.heat == 2", "message": "not two"}]
    problems = found(tmp_path, rules, named("one", spec), named("two", spec))
    assert [problem.code for problem in problems] == ["K8S-CEL-001"] * 2 + ["K8S-CEL-003"]
    last = problems[-1]
    assert last.message == "1 of 6 CEL rules of Oven was not evaluated"
    assert reason in last.detail[0]
    assert last.detail[0].startswith(f"spec: {rule[:20]}")


LARGE = {
    **struct(
        heat={**INTEGER, "x-kubernetes-validations": [{"rule": "self == 2"}]},
        free={"type": "object", "x-kubernetes-preserve-unknown-fields": True},
    ),
    "x-kubernetes-validations": [{"rule": "has(self.heat)"}],
}
TOO_LARGE = "the object is too large, or nested too deeply"


def test_what_is_too_large_is_not_evaluated(tmp_path: Path) -> None:
    with imported(crd(LARGE), tmp_path):
        problems = check_objects(oven({"heat": 1, "free": {"b": "x" * 400_000}}))
    assert [(problem.code, problem.path) for problem in problems] == [
        ("K8S-CEL-001", "spec.heat"),
        ("K8S-CEL-003", ""),
    ]
    assert problems[1].detail == (f"spec: has(self.heat): {TOO_LARGE}",)


def test_what_is_too_deep_is_not_evaluated(tmp_path: Path) -> None:
    free: dict[str, Any] = {}
    for _ in range(300):
        free = {"a": free}
    with imported(crd(LARGE), tmp_path):
        [problem] = check_objects(oven({"heat": 1, "free": free}))
    assert problem.message == "2 of 2 CEL rules of Oven were not evaluated"
    assert all(TOO_LARGE in reason for reason in problem.detail)


def test_a_time_on_its_own_is_not_evaluated(tmp_path: Path) -> None:
    [problem] = found(tmp_path, [], oven({"times": ["2026-01-01T00:00:00Z"]}))
    assert problem.code == "K8S-CEL-003"
    assert "times is a time or a duration" in problem.detail[0]


def test_a_time_that_a_rule_does_not_look_at_is_no_matter(tmp_path: Path) -> None:
    rules = [{"rule": "self.heat == 1"}]
    assert found(tmp_path, rules, oven({"heat": 1, "start": "2026-01-01T00:00:00Z"})) == []


def test_only_some_reasons_are_listed(tmp_path: Path) -> None:
    rules = [{"rule": f"self.ticks.all(i, v, i < {number})"} for number in range(8)]
    [problem] = found(tmp_path, rules, oven({}))
    assert problem.message == "8 of 12 CEL rules of Oven were not evaluated"
    assert len(problem.detail) == 6
    assert problem.detail[-1] == "and 3 more"


def test_a_finding_can_be_waived(tmp_path: Path) -> None:
    rules = [{"rule": "false", "message": "never"}]
    spec = {**SPEC, "x-kubernetes-validations": rules}
    with imported(crd(spec), tmp_path):
        app = App(waivers=[Waiver(code="K8S-CEL-001", because="the webhook mends it")])
        app.chart("shop", standard_labels=False).add(RawObject(oven({})))
        assert render(app).findings == ()


def test_a_kind_that_was_written_by_hand_has_rules_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})

    @registry.register
    class Kettle(KubeObject, kw_only=True):
        __resource__: ClassVar[Resource] = Resource(
            group="example.com", version="v1", kind="Kettle", plural="kettles", namespaced=True
        )
        __rules__: ClassVar[tuple[CelRule, ...]] = (
            CelRule(path="spec.spouts[]", rule="self.wide > 1", field_path=".wide"),
        )
        api_version: str | None = None
        kind: str | None = None
        metadata: dict[str, Any] | None = None
        spec: dict[str, Any] | None = None

    tree = {**oven({"spouts": [{"wide": 2}, {"wide": 1}, None]}), "kind": "Kettle"}
    [problem] = check_objects(tree)
    assert (problem.path, problem.message) == (
        "spec.spouts[1].wide",
        "failed rule: self.wide > 1",
    )


def test_kinds_without_rules_load_nothing() -> None:
    code = """
import sys
from k8spatterns import App, RawObject, render
from k8spatterns.api import k8s
app = App()
chart = app.chart("shop")
chart.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name="a")))
chart.add(
    RawObject(
        {
            "apiVersion": "gateway.networking.k8s.io/v1",
            "kind": "HTTPRoute",
            "metadata": {"name": "a"},
            "spec": {},
        }
    )
)
assert not render(app).findings
print([name for name in sys.modules if "rules.cel." in name or name.startswith("cel_expr")])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
