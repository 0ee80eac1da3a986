from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from tests.support.checking import check_objects

if TYPE_CHECKING:
    import pytest

    from k8spatterns import Finding

RETAIN = "function Retain(desired, observed) return desired end"


def customization(name: str = "workloads", **scripts: str) -> dict[str, Any]:
    return {
        "apiVersion": "config.karmada.io/v1alpha1",
        "kind": "ResourceInterpreterCustomization",
        "metadata": {"name": name},
        "spec": {
            "target": {"apiVersion": "apps/v1", "kind": "Deployment"},
            "customizations": {key: {"luaScript": text} for key, text in scripts.items()},
        },
    }


def policy(kind: str, name: str) -> dict[str, Any]:
    return {
        "apiVersion": "policy.karmada.io/v1alpha1",
        "kind": kind,
        "metadata": {"name": name},
        "spec": {"resourceSelectors": [{"apiVersion": "apps/v1", "kind": "Deployment"}]},
    }


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_script_that_works_has_no_findings() -> None:
    assert check_objects(customization(retention=RETAIN)) == ()


def test_every_script_that_fails_is_reported_with_its_line() -> None:
    found = check_objects(
        customization(
            retention="\nfunction Retain(",
            healthInterpretation="function Healthy() end",
            replicaRevision="\n\nerror('no')",
            statusReflection="function ReflectStatus() end while true do end",
        )
    )
    assert set(codes(found)) == {"K8S-KARMADA-001"}
    by_path = {finding.path.split(".")[2]: finding.message for finding in found}
    assert by_path["retention"].startswith("line 2: ")
    assert by_path["healthInterpretation"] == "it does not define the function InterpretHealth"
    assert by_path["replicaRevision"] == "line 3: no"
    assert "takes too long" in by_path["statusReflection"]


def test_without_lua_a_script_is_noted_and_its_function_is_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "lupa.lua51", None)
    found = check_objects(customization(retention=RETAIN, healthInterpretation="x ="))
    assert codes(found) == ["K8S-KARMADA-001", "K8S-KARMADA-002", "K8S-KARMADA-002"]
    assert found[0].message == "it does not define the function InterpretHealth"
    assert {finding.severity for finding in found[1:]} == {"info"}
    assert found[1].hint == "pip install 'k8spatterns[lua]'"


def test_a_script_that_jumps_is_noted_and_not_refused() -> None:
    script = "function Retain(d, o)\n  if o then goto done end\n  ::done::\n  return d\nend"
    assert codes(check_objects(customization(retention=script))) == ["K8S-KARMADA-002"]


def test_a_jump_behind_a_text_is_noted_too() -> None:
    body = 'if d.kind == "x" then goto done end d.x = 1 ::done:: return d'
    found = check_objects(customization(retention=f"function Retain(d, o) {body} end"))
    assert codes(found) == ["K8S-KARMADA-002"]


def test_the_word_goto_in_a_text_or_comment_is_no_jump() -> None:
    script = f"-- goto the end\nlocal x = 'goto \\'x' .. [[::x::]]\n{RETAIN}"
    assert check_objects(customization(retention=script)) == ()


def test_the_name_of_a_policy_fits_a_label() -> None:
    for kind in ("PropagationPolicy", "ClusterPropagationPolicy"):
        assert codes(check_objects(policy(kind, "x" * 64))) == ["K8S-KARMADA-003"]
        assert check_objects(policy(kind, "x" * 63)) == ()


def test_one_customization_for_each_operation_of_a_kind() -> None:
    health = "function InterpretHealth(o) return true end"
    found = check_objects(
        customization("one", retention=RETAIN, healthInterpretation=health),
        customization("two", retention=RETAIN),
    )
    assert codes(found) == ["K8S-KARMADA-004"]
    assert "ResourceInterpreterCustomization/one" in found[0].message


def test_dependencies_add_up() -> None:
    script = "function GetDependencies(o) return {} end"
    found = check_objects(
        customization("one", dependencyInterpretation=script),
        customization("two", dependencyInterpretation=script),
    )
    assert found == ()


CONFIG = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"}, "data": {}}


def naming(kind: str, name: str, **spec: Any) -> dict[str, Any]:
    selector = {"apiVersion": "v1", "kind": "ConfigMap", "name": "settings"}
    made = policy(kind, name)
    made["spec"] = {"resourceSelectors": [selector], **spec}
    return made


def test_two_policies_of_one_object_are_reported() -> None:
    kind = "PropagationPolicy"
    found = check_objects(CONFIG, naming(kind, "a", priority=0), naming(kind, "b"))
    assert codes(found) == ["K8S-KARMADA-005"]
    assert "ConfigMap/settings is selected by PropagationPolicy/a too" in found[0].message
    assert found[0].object is not None
    assert found[0].object.name == "b"


def test_priorities_and_kinds_of_policies_tell_which_counts() -> None:
    first = naming("PropagationPolicy", "a")
    assert check_objects(CONFIG, first, naming("PropagationPolicy", "b", priority=1)) == ()
    assert check_objects(CONFIG, first, naming("ClusterPropagationPolicy", "b")) == ()
