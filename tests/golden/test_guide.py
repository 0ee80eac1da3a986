"""The apps of `examples/guide` make all that the guide's own examples have, and not its faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from example_apps import EXAMPLES, rendering
from k8spatterns import InitStep, InvalidConstructError, LogShipper, SidecarDeployment, Volume
from k8spatterns.syntax.quantity import parse_quantity

GUIDE = Path(__file__).parent / "guide"
COPIES = sorted(GUIDE.glob("*.yaml"))
KEYS = ("name", "mountPath", "containerPort", "key", "path")


def app_of(number: str) -> Path:
    """Return the app of an example of the guide by its number."""
    apps = sorted((EXAMPLES / "guide").glob(f"{number}-*/app.py"))
    assert len(apps) == 1, f"examples/guide has {len(apps)} apps for {number}"
    return apps[0]


def missing(wanted: Any, came: Any, path: str = "$") -> list[str]:
    """Return where something that is wanted did not come."""
    if isinstance(wanted, dict):
        if not isinstance(came, dict):
            return [f"{path}: {came!r} is no mapping"]
        lost = [f"{path}.{key}" for key in wanted if key not in came]
        both = (key for key in wanted if key in came)
        return lost + [
            one for key in both for one in missing(wanted[key], came[key], f"{path}.{key}")
        ]
    if isinstance(wanted, list):
        return missing_items(wanted, came if isinstance(came, list) else [], path)
    return [] if same(wanted, came) else [f"{path}: {came!r} in place of {wanted!r}"]


def missing_items(wanted: list[Any], came: list[Any], path: str) -> list[str]:
    """Return which items did not come in the order in which they are wanted."""
    at = 0
    for number, item in enumerate(wanted):
        found = next((i for i in range(at, len(came)) if not missing(item, came[i])), None)
        if found is None:
            rest = [
                missing(item, other, f"{path}[{number}]")
                for other in came[at:]
                if akin(item, other)
            ]
            return min(rest, key=len, default=[f"{path}[{number}]: {item!r}"])
        at = found + 1
    return []


def akin(wanted: Any, came: Any) -> bool:
    """Say whether two items of a list have the same key, so that one is meant to be the other."""
    if not (isinstance(wanted, dict) and isinstance(came, dict)):
        return False
    return any(key in wanted and wanted[key] == came.get(key) for key in KEYS)


def same(wanted: Any, came: Any) -> bool:
    """Say whether two values are one to the API: `1000m` is `1`."""
    if wanted == came and type(wanted) is type(came):
        return True
    amounts = [parse_quantity(value) for value in (wanted, came) if isinstance(value, str | int)]
    return len(amounts) == 2 and None not in amounts and amounts[0] == amounts[1]


def test_the_copies_are_found() -> None:
    assert {copy.stem for copy in COPIES} >= {f"{number:02}" for number in range(1, 17)}


@pytest.mark.parametrize("copy", COPIES, ids=lambda copy: copy.stem)
def test_the_app_makes_all_of_the_example(copy: Path) -> None:
    came = rendering(app_of(copy.stem))
    assert not came.errors
    wanted = [document for document in yaml.safe_load_all(copy.read_text("utf-8")) if document]
    assert wanted
    for document in wanted:
        name = (document["kind"], document["metadata"]["name"])
        made = [d for d in came.documents if (d["kind"], d["metadata"]["name"]) == name]
        assert len(made) == 1, name
        assert missing(document, made[0]) == []


def test_the_comparison_sees_what_is_missing() -> None:
    pod = {"a": 1, "items": [{"name": "x", "value": "1"}, {"name": "y", "args": ["1", "2", "3"]}]}
    assert missing(pod, pod) == []
    assert missing({"items": [{"name": "y", "args": ["1", "3"]}]}, pod) == []
    assert missing({"b": 1}, pod) == ["$.b"]
    assert missing({"a": "one"}, pod) == ["$.a: 1 in place of 'one'"]
    assert missing({"a": True}, pod) == ["$.a: 1 in place of True"]
    assert missing({"items": [{"name": "y"}, {"name": "x"}]}, pod) == ["$.items[1]: {'name': 'x'}"]
    assert missing({"items": [{"name": "x", "value": "2"}]}, pod) == [
        "$.items[0].value: '1' in place of '2'"
    ]
    assert missing({"cpu": "1000m"}, {"cpu": "1"}) == []


def deployment(number: str) -> dict[str, Any]:
    return next(d for d in rendering(app_of(number)).documents if d["kind"] == "Deployment")


def test_fault_1_every_workload_selects_its_own_pods() -> None:
    """A Deployment without selector and template labels can't be written."""
    seen = 0
    for app in sorted((EXAMPLES / "guide").glob("*/app.py")):
        for tree in rendering(app).documents:
            if tree["kind"] not in {"Deployment", "StatefulSet", "DaemonSet"}:
                continue
            seen += 1
            wanted = tree["spec"]["selector"]["matchLabels"]
            assert wanted
            assert wanted.items() <= tree["spec"]["template"]["metadata"]["labels"].items()
    assert seen >= 1


@pytest.mark.parametrize("selector", [None, {}, {"app": "web"}])
def test_fault_1_an_empty_selector_is_the_default_one(selector: dict[str, str] | None) -> None:
    web = SidecarDeployment(name="web", image="nginx:1.29", selector=selector)
    made = web.controller_object()
    assert made.spec is not None
    assert made.spec.selector.match_labels
    metadata = made.spec.template.metadata
    assert metadata is not None
    assert metadata.labels == made.spec.selector.match_labels


def test_fault_4_the_logs_are_shared_and_the_configuration_is_where_it_is_read() -> None:
    spec = deployment("01")["spec"]["template"]["spec"]
    mounts = {
        container["name"]: {
            mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]
        }
        for container in spec["containers"]
    }
    assert mounts["web-app"]["log-volume"] == mounts["log-shipper"]["log-volume"] == "/var/log/app"
    assert "log-volume" not in mounts["metrics-exporter"]
    readers = [name for name, volumes in mounts.items() if "config-volume" in volumes]
    assert readers == ["log-shipper"]


def test_fault_4_a_volume_of_a_shipper_can_not_miss_its_directory() -> None:
    with pytest.raises(InvalidConstructError, match="the volume is at /logs and the logs are in"):
        LogShipper(path="/var/log/app", volume=Volume(name="logs", at="/logs"))


LOOP = "until nslookup db-service; do echo waiting for db; sleep 2; done;"


def test_fault_8_an_init_container_that_waits_for_ever_is_refused() -> None:
    with pytest.raises(InvalidConstructError, match="nothing bounds the loop") as caught:
        InitStep(name="wait-for-db", image="busybox:1.36", command=["sh", "-c", LOOP])
    assert caught.value.findings[0].origin is not None
    assert caught.value.findings[0].origin.file == __file__


def test_fault_8_the_step_of_the_example_gives_up() -> None:
    pod = next(d for d in rendering(app_of("02")).documents if d["kind"] == "Pod")
    step = pod["spec"]["initContainers"][0]
    assert step["command"][:2] == ["sh", "-c"]
    assert "gave up on db-service after 300 s" in step["command"][2]
