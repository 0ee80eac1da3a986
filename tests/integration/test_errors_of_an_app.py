"""The whole way, as a user goes it: an app in an empty folder, with mistakes in it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """\
from k8spatterns import App, AutoscaledService, LogShipper, Override, SidecarDeployment, Volume
from k8spatterns.api import k8s

app = App()
shop = app.chart("shop", namespace="production")

"""
FIRST_LINE = HEAD.count("\n") + 1


def synth(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    (folder / "app.py").write_text(HEAD + body, encoding="utf-8")
    command = [sys.executable, "-m", "k8spatterns", "synth"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_an_error_in_the_third_construct_names_everything(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
NEVER = {"spec": {"template": {"spec": {"restartPolicy": "Never"}}}}
shop.add(SidecarDeployment(name="one", image="one:1.0"))
shop.add(SidecarDeployment(name="two", image="two:1.0"))
shop.add(
    SidecarDeployment(
        name="three",
        image="three:1.0",
        port=8080,
        overrides=[Override(kind="Deployment", merge=NEVER)],
    )
)
""",
    )
    assert done.returncode == 1
    assert done.stdout == ""
    place, subject, message, *hints = done.stderr.splitlines()
    assert place == f'app.py:{FIRST_LINE + 4}  SidecarDeployment "three"'
    assert "error K8S-WORK-" in subject
    assert "Deployment/three in production" in subject
    assert "spec.template.spec.restartPolicy" in subject
    assert message.strip() == "restartPolicy is Never; the Pods of a Deployment have Always"
    assert hints[0].strip().startswith("hint: ")


def test_five_different_errors_are_all_reported_in_one_run(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
shop.add(SidecarDeployment(name="web", image="web:1.0", replicas="three"))
shop.add(SidecarDeployment(name="Api", image="api:1.0"))
shop.add(k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings", labels={"bad key": "x"})))
jobs = shop.add(SidecarDeployment(name="jobs", image="jobs:1.0", replicas=2))
shop.add(AutoscaledService(target=jobs, max_replicas=5))
shop.add(k8s.Service(metadata=k8s.ObjectMeta(name="jobs"), spec=k8s.ServiceSpec(
    ports=[k8s.ServicePort(port=0)], selector={"app": "jobs"})))
""",
    )
    assert done.returncode == 1
    assert done.stdout == ""
    places = [text for text in done.stderr.splitlines() if text.startswith("app.py:")]
    lines = {int(text.split()[0].partition(":")[2]) - FIRST_LINE for text in places}
    assert lines >= {0, 1, 2, 4, 5}
    assert "5 errors" in done.stderr


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        (
            """\
web = shop.add(SidecarDeployment(name="web", image="web:1.0", replicas=3))
shop.add(AutoscaledService(target=web, max_replicas=9))
""",
            1,
            "has replicas=3, and each apply would undo what the autoscaler did",
        ),
        (
            """\
shop.add(k8s.Deployment(metadata=k8s.ObjectMeta(name="web"), spec=k8s.DeploymentSpec(
    replicas=3,
    selector=k8s.LabelSelector(match_labels={"app": "web"}),
    template=k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(labels={"app": "web"}),
        spec=k8s.PodSpec(containers=[k8s.Container(name="web", image="web:1.0")])))))
shop.add(k8s.HorizontalPodAutoscaler(
    metadata=k8s.ObjectMeta(name="web"),
    spec=k8s.HorizontalPodAutoscalerSpec(
        max_replicas=9,
        scale_target_ref=k8s.CrossVersionObjectReference(
            api_version="apps/v1", kind="Deployment", name="web"))))
""",
            0,
            "replicas is fixed at 3, but HorizontalPodAutoscaler/web",
        ),
    ],
)
def test_an_autoscaler_over_fixed_replicas_is_an_error_at_the_users_line(
    tmp_path: Path, body: str, line: int, message: str
) -> None:
    done = synth(tmp_path, body)
    assert done.returncode == 1
    assert any(
        text.startswith(f"app.py:{FIRST_LINE + line}") for text in done.stderr.splitlines()
    ), done.stderr
    assert message in done.stderr


def test_knative_annotations_inside_a_container_are_refused(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
from k8spatterns import RawObject
shop.add(RawObject({
    "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "hello"},
    "spec": {"containers": [{
        "name": "hello", "image": "hello:1.0",
        "autoscaling.knative.dev/minScale": "0",
    }]},
}))
""",
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"app.py:{FIRST_LINE + 1}  RawObject")
    assert "autoscaling.knative.dev/minScale" in done.stderr


def test_a_deployment_without_selector_or_labels_cannot_be_written(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
from k8spatterns import RawObject
shop.add(RawObject({
    "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"},
    "spec": {"replicas": 3, "template": {"spec": {"containers": [{"name": "w", "image": "w:1"}]}}},
}))
""",
    )
    assert done.returncode == 1
    assert "spec.selector" in done.stderr


def test_a_toleration_with_seconds_and_the_wrong_effect_is_an_error(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
from k8spatterns import Placement
bad = k8s.Toleration(key="workload", value="ai", effect="PreferNoSchedule", toleration_seconds=300)
shop.add(SidecarDeployment(name="web", image="web:1.0", placement=Placement(tolerations=[bad])))
""",
    )
    assert done.returncode == 1
    assert f"app.py:{FIRST_LINE + 2}" in done.stderr
    assert "tolerationSeconds" in done.stderr
    assert "NoExecute" in done.stderr


def test_a_log_volume_is_mounted_where_it_is_written_and_where_it_is_read(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        'shop.add(SidecarDeployment(name="web", image="web:1.0", '
        'sidecars=[LogShipper(path="/var/log/app")]))\n',
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("mountPath: /var/log/app") == 2


def test_prints_of_the_users_code_never_reach_stdout(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
import os, subprocess
print("print")
os.write(1, b"write\\n")
subprocess.run(["echo", "child"])
shop.add(SidecarDeployment(name="web", image="web:1.0"))
""",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("apiVersion: v1\n")
    assert {"print", "write", "child"} <= set(done.stderr.split())


def test_the_same_app_gives_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    body = """\
web = shop.add(SidecarDeployment(
    name="web", image="web:1.0", port=8080, sidecars=[LogShipper(path="/var/log/app")]))
shop.add(AutoscaledService(target=web, max_replicas=9, cpu=70))
"""
    (tmp_path / "app.py").write_text(HEAD + body, encoding="utf-8")
    outputs = set()
    for seed in ("0", "1", "4242"):
        done = subprocess.run(
            [sys.executable, "-m", "k8spatterns", "synth"],
            cwd=tmp_path,
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert b"kind: HorizontalPodAutoscaler" in outputs.pop()


def test_commands_inside_a_manifest_are_an_error_at_the_users_line(tmp_path: Path) -> None:
    (tmp_path / "gpu.yaml").write_text(
        "kubectl taint nodes gpu-node-01 gpu=nvidia:NoSchedule\n"
        "kubectl taint nodes gpu-node-01 workload=ai:PreferNoSchedule\n"
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: gpu-pod\n",
        encoding="utf-8",
    )
    done = synth(tmp_path, 'from k8spatterns import Include\nshop.add(Include("gpu.yaml"))\n')
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"app.py:{FIRST_LINE + 1}" in done.stderr
    assert "gpu.yaml:" in done.stderr


def test_the_commands_for_nodes_come_from_the_taint_itself(tmp_path: Path) -> None:
    done = synth(
        tmp_path,
        """\
from k8spatterns import BarePod, Placement, Taint
gpu = Taint(key="gpu", value="nvidia")
print(gpu.kubectl("gpu-node-01"))
shop.add(BarePod(name="gpu-pod", image="cuda:12.6", placement=Placement().tolerate(gpu)))
""",
    )
    assert done.returncode == 0, done.stderr
    assert "kubectl taint nodes gpu-node-01 gpu=nvidia:NoSchedule" in done.stderr
    assert "kubectl" not in done.stdout
    assert "effect: NoSchedule" in done.stdout
