from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

from k8spatterns import InterpretedKind, KarmadaInterpreter, UsageError, WebService
from k8spatterns.api import k8s, karmada
from k8spatterns.lua import LuaScriptError
from tests.support.making import made, refusal_of, rendered

RETAIN = """\
function Retain(desired, observed)
  if observed.spec.replicas > desired.spec.replicas then
    desired.spec.replicas = observed.spec.replicas
  end
  return desired
end
"""
HEALTH = "function InterpretHealth(o) return o.status.readyReplicas == o.spec.replicas end"
EVERYTHING = {
    "retention": RETAIN,
    "replica_resource": "function GetReplicas(o) return o.spec.replicas, {nodeClaim = {}} end",
    "replica_revision": "function ReviseReplica(o, n) o.spec.replicas = n return o end",
    "status_reflection": "function ReflectStatus(o) return o.status end",
    "status_aggregation": """
        function AggregateStatus(o, items)
          o.status = {readyReplicas = 0}
          for i = 1, #items do
            o.status.readyReplicas = o.status.readyReplicas + items[i].status.readyReplicas
          end
          return o
        end
    """,
    "health_interpretation": HEALTH,
    "dependency_interpretation": """
        local kube = require("kube")
        function GetDependencies(o)
          return kube.getPodDependencies(o.spec.template, o.metadata.namespace)
        end
    """,
    "component_resource": "function GetComponents(o) return {{name = 'a', replicas = 1}} end",
}
WEB = WebService(name="web", image="registry.example.com/web:1.4.2", port=8080, replicas=3)


def interpreter(**scripts: Any) -> KarmadaInterpreter:
    return KarmadaInterpreter(name="workloads", target=k8s.Deployment, **scripts)


def deployment(replicas: int, **status: int) -> dict[str, Any]:
    return {"spec": {"replicas": replicas}, "status": status}


def customization(*, target: Any = k8s.Deployment, **scripts: Any) -> dict[str, Any]:
    scripts = scripts or {"retention": RETAIN}
    objects = made(KarmadaInterpreter(name="workloads", target=target, **scripts))
    spec: dict[str, Any] = objects["ResourceInterpreterCustomization", "workloads"]["spec"]
    return spec


def test_every_operation_is_written() -> None:
    spec = customization(**EVERYTHING)
    assert spec["customizations"] == {
        "retention": {"luaScript": EVERYTHING["retention"]},
        "replicaResource": {"luaScript": EVERYTHING["replica_resource"]},
        "replicaRevision": {"luaScript": EVERYTHING["replica_revision"]},
        "statusReflection": {"luaScript": EVERYTHING["status_reflection"]},
        "statusAggregation": {"luaScript": EVERYTHING["status_aggregation"]},
        "healthInterpretation": {"luaScript": EVERYTHING["health_interpretation"]},
        "dependencyInterpretation": {"luaScript": EVERYTHING["dependency_interpretation"]},
        "componentResource": {"luaScript": EVERYTHING["component_resource"]},
    }


@pytest.mark.parametrize(
    "target",
    [
        k8s.Deployment,
        WEB,
        k8s.Deployment(metadata=k8s.ObjectMeta(name="x")),
        InterpretedKind(api_version="apps/v1", kind="Deployment"),
    ],
)
def test_the_kind_by_value_or_by_name(target: Any) -> None:
    assert customization(target=target)["target"] == {"apiVersion": "apps/v1", "kind": "Deployment"}


def test_the_scripts_can_be_run() -> None:
    tested = interpreter(**EVERYTHING)
    assert tested.retain(deployment(2), deployment(5))["spec"]["replicas"] == 5
    assert tested.retain(deployment(5), deployment(2))["spec"]["replicas"] == 5
    assert tested.replicas(deployment(4)) == (4, {})
    assert tested.revise(deployment(4), 2)["spec"] == {"replicas": 2}
    assert tested.reflect_status(deployment(1, readyReplicas=1)) == {"readyReplicas": 1}
    items = [{"status": {"readyReplicas": 2}}, {"status": {"readyReplicas": 3}}]
    assert tested.aggregate_status(deployment(9), items)["status"] == {"readyReplicas": 5}
    assert tested.health(deployment(2, readyReplicas=2))
    assert not tested.health(deployment(2, readyReplicas=1))
    assert tested.components({}) == [{"name": "a", "replicas": 1}]


def test_the_scripts_take_typed_objects() -> None:
    tested = interpreter(**EVERYTHING)
    made_by_web = WEB.controller_object()
    assert isinstance(made_by_web, k8s.Deployment)
    assert tested.replicas(made_by_web) == (3, {})
    assert tested.dependencies(made_by_web) == [
        {"apiVersion": "v1", "kind": "ServiceAccount", "namespace": "default", "name": "web"}
    ]


def test_a_script_that_is_not_there_can_not_be_run() -> None:
    with pytest.raises(UsageError, match='"workloads" has no script for health_interpretation'):
        interpreter(retention=RETAIN).health({})


def test_a_script_that_fails_says_where() -> None:
    with pytest.raises(LuaScriptError, match="retention, line 2: attempt to index field 'spec'"):
        interpreter(retention=RETAIN).retain({}, {})


def test_without_the_extra_scripts_can_not_be_run(monkeypatch: pytest.MonkeyPatch) -> None:
    tested = interpreter(retention=RETAIN)
    monkeypatch.setitem(sys.modules, "lupa.lua51", None)
    with pytest.raises(UsageError, match=r"pip install 'k8spatterns\[lua\]'"):
        tested.retain(deployment(1), deployment(2))
    assert [finding.code for finding in rendered(tested).findings] == ["K8S-KARMADA-002"]


def test_a_script_from_a_file_starts_where_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "lua").mkdir()
    (tmp_path / "lua" / "retain.lua").write_text(RETAIN, encoding="utf-8")
    source = (
        "from pathlib import Path\n"
        "made = KarmadaInterpreter(name='x', target=Deployment, retention=Path('lua/retain.lua'))\n"
    )
    names: dict[str, Any] = {
        "__name__": "app",
        "KarmadaInterpreter": KarmadaInterpreter,
        "Deployment": k8s.Deployment,
    }
    exec(compile(source, str(tmp_path / "app.py"), "exec"), names)  # noqa: S102 - the test's own
    tested = names["made"]
    (part,) = tested.compose()
    assert isinstance(part, karmada.ResourceInterpreterCustomization)
    assert part.spec.customizations.retention is not None
    assert part.spec.customizations.retention.lua_script == RETAIN
    assert tested.retain(deployment(1), deployment(2))["spec"]["replicas"] == 2


def test_a_script_error_is_a_finding_at_the_users_line() -> None:
    broken = interpreter(retention=RETAIN, health_interpretation="\nfunction InterpretHealth(")
    (found,) = rendered(broken).errors
    assert found.code == "K8S-KARMADA-001"
    assert found.message.startswith("line 2: ")
    assert found.path == "spec.customizations.healthInterpretation.luaScript"
    assert found.origin is not None
    assert found.origin.file == __file__


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "there is no script, so that nothing is customized"),
        ({"retention": " \n"}, "the script is empty"),
        ({"retention": "lua/retain.lua"}, "is the name of a file, and no Lua"),
        ({"retention": Path("missing.lua")}, "missing.lua can't be read: No such file"),
        ({"retention": Path()}, "can't be read: Is a directory"),
        ({"retention": 3}, "must be a valid string"),
        ({"retain": RETAIN}, "KarmadaInterpreter has no such argument"),
        ({"retention": RETAIN, "target": "Deployment"}, "a kind is needed, not 'Deployment'"),
        ({"retention": RETAIN, "name": "Workloads"}, 'write "workloads"'),
    ],
)
def test_misuse(fields: dict[str, Any], message: str) -> None:
    given = {"name": "workloads", "target": k8s.Deployment, **fields}
    assert message in refusal_of(KarmadaInterpreter, **given)


def test_files_that_are_no_scripts_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.lua").write_text("\n", encoding="utf-8")
    (tmp_path / "bytes.lua").write_bytes(b"\xff\xfe")
    fields: dict[str, Any] = {"name": "x", "target": k8s.Deployment}
    empty = refusal_of(KarmadaInterpreter, **fields, retention=tmp_path / "empty.lua")
    assert "empty.lua is empty" in empty
    not_text = refusal_of(KarmadaInterpreter, **fields, retention=tmp_path / "bytes.lua")
    assert "can't be read: it is not UTF-8" in not_text


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"api_version": "apps/v1", "kind": "*"}, "is no kind"),
        ({"api_version": "v1/apps", "kind": "Deployment"}, "is no API version"),
    ],
)
def test_misuse_of_a_kind(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(InterpretedKind, **fields)


def test_the_scripts_of_the_example_work() -> None:
    example = Path(__file__).parents[4] / "examples" / "karmada-interpreter" / "app.py"
    tested = runpy.run_path(str(example))["interpreter"]
    assert isinstance(tested, KarmadaInterpreter)
    container = {"name": "train", "resources": {"requests": {"cpu": "4", "memory": "16Gi"}}}
    training = {"spec": {"workers": 3, "template": {"spec": {"containers": [container]}}}}
    assert tested.replicas(training) == (3, {"resourceRequest": {"cpu": "4", "memory": "16Gi"}})
    assert tested.revise(training, 5)["spec"]["workers"] == 5
    assert tested.health({"status": {"phase": "Running"}})
    assert not tested.health({})
