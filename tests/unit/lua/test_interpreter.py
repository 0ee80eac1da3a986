from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.lua import LuaScriptError, interpreter

DEPLOYMENT = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "web", "annotations": {}},
    "spec": {"replicas": 2, "paused": False, "template": {"spec": {"volumes": [], "x": {}}}},
}


def retained(body: str, desired: Any = DEPLOYMENT, observed: Any = DEPLOYMENT) -> Any:
    script = f"function Retain(desired, observed)\n{body}\nend"
    return interpreter.retain(script, desired, observed)


def failed(body: str) -> str:
    with pytest.raises(LuaScriptError) as caught:
        retained(body)
    return str(caught.value)


def test_an_object_comes_back_as_it_went_in() -> None:
    assert retained("return desired") == DEPLOYMENT


def test_nothing_that_goes_in_is_changed() -> None:
    before = repr(DEPLOYMENT)
    retained("desired.spec.replicas = 9 return desired")
    assert repr(DEPLOYMENT) == before


def test_an_empty_table_is_what_stood_at_its_path() -> None:
    observed = {"spec": {"list": [], "map": {}}, "items": [{"none": []}, {"none": []}]}
    result = retained(
        "desired.spec.list = {} desired.spec.map = {} desired.spec.new = {}\n"
        "desired.items = {{none = {}, other = {}}} return desired",
        {"spec": {}},
        observed,
    )
    assert result == {"spec": {"list": [], "map": {}}, "items": [{"none": []}]}


def test_numbers_keep_their_kind() -> None:
    result = retained("desired.x = 3 desired.y = 0.5 desired.z = 2^40 return desired", {}, {})
    assert result == {"x": 3, "y": 0.5, "z": 2**40}
    assert isinstance(result["x"], int)


def test_null_is_absence() -> None:
    assert retained("return desired", {"a": None, "b": [1, None, 2]}, {}) == {"b": [1, 2]}


def test_an_empty_result_is_an_empty_object() -> None:
    assert retained("return {}") == {}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("return", "a table is needed, not a nil"),
        ("return 3", "a table is needed, not a number"),
        ("return {1, 2}", "an object is needed, and this is a list"),
        ("return {x = print}", "a function can't be told as JSON (x)"),
        ("return {spec = {x = 0/0}}", "can't be told as JSON (spec.x)"),
        ("return {x = {[2] = 1}}", "a list has gaps, or does not start at 1 (x)"),
        ("return {x = {[0] = 1}}", "a list has gaps, or does not start at 1 (x)"),
        ("return {x = {1, a = 2}}", "both texts and numbers as keys (x)"),
        ("return {a = desired, b = desired}", "stands in two places"),
        ("desired.me = desired return desired", "stands in two places"),
        ("local t = {} local x = t for i = 1, 150 do x.x = {} x = x.x end return t", "too deep"),
        ("return desired.spec.nothing.here", "line 2: attempt to index field 'nothing'"),
    ],
)
def test_what_karmada_can_not_use_is_an_error(body: str, message: str) -> None:
    text = failed(body)
    assert text.startswith("retention")
    assert message in text


def test_replicas_and_requirements() -> None:
    script = 'function GetReplicas(o) return o.spec.replicas, {resourceRequest = {cpu = "1"}} end'
    assert interpreter.replicas(script, DEPLOYMENT) == (2, {"resourceRequest": {"cpu": "1"}})
    assert interpreter.replicas("function GetReplicas(o) return 3.9 end", {}) == (3, None)


@pytest.mark.parametrize("value", ["nil", "'2'", "true", "1/0", "0/0"])
def test_replicas_are_a_number(value: str) -> None:
    with pytest.raises(LuaScriptError, match="not a number first"):
        interpreter.replicas(f"function GetReplicas(o) return {value} end", {})


def test_replicas_are_revised() -> None:
    script = "function ReviseReplica(o, n) o.spec.replicas = n return o end"
    revised = interpreter.revise(script, DEPLOYMENT, 7)
    assert revised == {**DEPLOYMENT, "spec": {**DEPLOYMENT["spec"], "replicas": 7}}  # type: ignore[dict-item]


def test_status_is_reflected_and_aggregated() -> None:
    reflect = "function ReflectStatus(o) return {ready = o.status.ready, none = {}} end"
    assert interpreter.reflect_status(reflect, {"status": {"ready": 2}}) == {"ready": 2}
    aggregate = """
    function AggregateStatus(o, items)
      o.status = {ready = 0}
      for _, item in ipairs(items) do o.status.ready = o.status.ready + item.status.ready end
      return o
    end
    """
    items = [{"clusterName": name, "status": {"ready": 2}} for name in ("member1", "member2")]
    assert interpreter.aggregate_status(aggregate, {"x": {}}, items) == {"status": {"ready": 4}}


def test_health_is_true_or_false() -> None:
    script = "function InterpretHealth(o) return o.ok end"
    assert interpreter.health(script, {"ok": True}) is True
    assert interpreter.health(script, {"ok": False}) is False
    with pytest.raises(LuaScriptError, match="returns a nil, not true or false"):
        interpreter.health(script, {})


def test_dependencies_are_a_list() -> None:
    script = "function GetDependencies(o) return {{kind = 'Secret', name = o.secret}} end"
    assert interpreter.dependencies(script, {"secret": "s"}) == [{"kind": "Secret", "name": "s"}]
    assert interpreter.dependencies("function GetDependencies(o) return {} end", {}) == []
    with pytest.raises(LuaScriptError, match="a list is needed"):
        interpreter.dependencies("function GetDependencies(o) return {x = 1} end", {})


def test_components_are_a_list() -> None:
    script = "function GetComponents(o) return {{name = 'job', replicas = o.n}} end"
    assert interpreter.components(script, {"n": 2}) == [{"name": "job", "replicas": 2}]


def test_the_function_of_the_operation_is_needed() -> None:
    with pytest.raises(LuaScriptError, match="it does not define the function Retain"):
        interpreter.check_script("retention", "function retain(a, b) return a end")


def test_what_is_no_json_does_not_go_in() -> None:
    with pytest.raises(TypeError, match="is no value of JSON"):
        retained("return desired", {"x": object()})
    with pytest.raises(TypeError, match="the keys of an object are texts"):
        retained("return desired", {1: 2})
