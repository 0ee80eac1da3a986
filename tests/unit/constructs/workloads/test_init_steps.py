"""Init steps: waiting with a deadline, migrations, and loops without an end."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns import (
    App,
    BatchJob,
    DatabaseMigration,
    InitStep,
    InvalidConstructError,
    NodeAgent,
    Probe,
    Recreate,
    Resources,
    SecretKey,
    ServiceOptions,
    Sidecar,
    SidecarDeployment,
    StatefulService,
    WaitForService,
    WaitForTcp,
    WebService,
    render,
)
from k8spatterns_constructs.workloads.endless import runs_for_ever

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = SecretKey(secret="db", key="password")


def init_containers(*steps: InitStep, workload: Any = SidecarDeployment) -> list[dict[str, Any]]:
    app = App(external=["Secret/db"])
    web = workload(name="web", image="web:1", init=steps)
    app.chart("shop", namespace="production").add(web)
    rendering = render(app)
    assert not rendering.findings, rendering.findings
    (made,) = [d for d in rendering.documents if d["kind"] == web.kind()]
    found: list[dict[str, Any]] = made["spec"]["template"]["spec"]["initContainers"]
    return found


# What a shell does with the scripts. `nc` of another make has no -z, so both tools are stand-ins
# that answer as busybox's do.

NC = f"""#!/bin/sh
[ "$1 $2 $3" = "-z -w 2" ] || exit 64
{sys.executable} - "$4" "$5" <<'END'
import socket, sys
socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=2).close()
END
"""

# busybox asks for the name in every domain of the search list, and fails when one of them lacks it.
NSLOOKUP = """#!/bin/sh
printf 'Server:\\t\\t10.96.0.10\\nAddress:\\t10.96.0.10:53\\n\\n'
[ -e "$(dirname "$0")/$1" ] && printf 'Name:\\t%s\\nAddress: 10.0.0.1\\n\\n' "$1"
echo "** server can't find $1.cluster.local: NXDOMAIN"
exit 1
"""


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    for name, text in {"nc": NC, "nslookup": NSLOOKUP}.items():
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    return tmp_path


def run(step: InitStep, tools: Path) -> subprocess.CompletedProcess[str]:
    assert step.command[:2] == ("sh", "-c")
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/sh", "-c", step.command[2]],
        env={"PATH": path},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.fixture
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def closed() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def test_a_port_that_accepts_ends_the_wait(tools: Path, listening: int) -> None:
    came = run(WaitForTcp(host="127.0.0.1", port=listening), tools)
    assert (came.returncode, came.stdout, came.stderr) == (0, "", "")


def test_a_port_that_stays_closed_fails_the_step(tools: Path, closed: int) -> None:
    came = run(WaitForTcp(host="127.0.0.1", port=closed, timeout=2, interval=1), tools)
    assert came.returncode == 1
    assert f"waiting for 127.0.0.1:{closed}" in came.stdout
    assert f"gave up on 127.0.0.1:{closed} after 2 s" in came.stderr


def test_a_port_that_opens_later_ends_the_wait(tools: Path, closed: int) -> None:
    opened = threading.Event()

    def serve() -> None:
        time.sleep(0.5)
        with socket.create_server(("127.0.0.1", closed)):
            opened.wait(20)

    thread = threading.Thread(target=serve)
    thread.start()
    came = run(WaitForTcp(host="127.0.0.1", port=closed, timeout=15, interval=1), tools)
    opened.set()
    thread.join()
    assert came.returncode == 0
    assert "waiting for" in came.stdout


def test_a_service_has_a_name_although_nslookup_fails(tools: Path) -> None:
    (tools / "db").touch()
    came = run(WaitForService(service="db"), tools)
    assert (came.returncode, came.stdout, came.stderr) == (0, "", "")


def test_a_service_without_a_name_fails_the_step(tools: Path) -> None:
    came = run(WaitForService(service="db", timeout=1, interval=1), tools)
    assert came.returncode == 1
    assert "gave up on db after 1 s" in came.stderr


def test_a_service_elsewhere_is_asked_for_by_its_full_name(tools: Path) -> None:
    (tools / "db.data.svc.example.org").touch()
    step = WaitForService(service="db", namespace="data", cluster_domain="example.org")
    assert run(step, tools).returncode == 0


def test_a_service_by_value() -> None:
    sessions = SidecarDeployment(
        name="sessions", image="redis:8", port=6379, service=ServiceOptions(name="sessions-svc")
    )
    step = WaitForService(service=sessions, port=6379)
    assert step.name == "wait-for-sessions"
    assert "nc -z -w 2 sessions-svc 6379" in step.command[2]


def test_waiting_steps_are_harmless() -> None:
    first, second = init_containers(
        WaitForService(service="db"), WaitForTcp(host="db.example.com", port=5432)
    )
    assert [first["name"], second["name"]] == ["wait-for-db", "wait-for-db-example-com"]
    assert first["image"] == "busybox:1.37"
    assert first["securityContext"]["runAsUser"] == 65534
    assert first["securityContext"]["readOnlyRootFilesystem"] is True
    assert "volumeMounts" not in first
    assert "ports" not in second
    assert "restartPolicy" not in first


def test_the_script_can_be_replaced() -> None:
    step = WaitForTcp(host="db", port=5432, command=["/wait"], args=["db:5432"], name="wait")
    assert step.command == ("/wait",)
    assert step.name == "wait"
    assert step.replace(timeout=5).command == ("/wait",)


def test_a_copy_has_a_script_of_its_own() -> None:
    step = WaitForTcp(host="db", port=5432)
    assert "after 5 s" in step.replace(timeout=5).command[2]
    assert step.replace(host="cache").name == "wait-for-cache"


def test_a_long_name_stays_a_name() -> None:
    assert len(WaitForService(service="a" * 63).name) == 63
    assert len(WaitForTcp(host=".".join(["a" * 60] * 4), port=1).name) == 63


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: WaitForService(service="db.data"), 'service="db", namespace="data"'),
        (lambda: WaitForService(service=SidecarDeployment(name="a", image="a:1")), "no Service"),
        (lambda: WaitForService(service="db", timeout=0), "never waits"),
        (lambda: WaitForService(service="db", timeout=-1), "must not be negative"),
        (lambda: WaitForTcp(host="db", port=0), "port"),
        (lambda: WaitForTcp(host="db", port="5432"), "port"),  # type: ignore[arg-type]
        (lambda: WaitForTcp(host="db; rm -rf /", port=1), "host"),
        (lambda: WaitForTcp(host="db"), "port"),  # type: ignore[call-arg]
    ],
)
def test_misuse_of_waiting(make: Any, message: str) -> None:
    with pytest.raises(InvalidConstructError) as caught:
        make()
    assert message in str(caught.value)


def test_a_migration_takes_its_credentials_from_a_secret() -> None:
    one, all_keys = init_containers(
        DatabaseMigration(
            image="web-migrations:1",
            args=["up"],
            env={"DB_HOST": "db"},
            credentials={"DB_PASSWORD": PASSWORD},
        ),
        DatabaseMigration(name="second", image="web-migrations:1", credentials="db"),
    )
    assert one["name"] == "db-migration"
    assert one["env"] == [
        {"name": "DB_HOST", "value": "db"},
        {
            "name": "DB_PASSWORD",
            "valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}},
        },
    ]
    assert all_keys["envFrom"] == [{"secretRef": {"name": "db"}}]


def test_a_copy_of_a_migration_keeps_its_credentials() -> None:
    step = DatabaseMigration(image="m:1", credentials={"P": PASSWORD}, env={"A": "1"})
    assert list(step.replace(image="m:2").every_env()) == ["A", "P"]


def test_a_migration_without_a_lock_runs_alone() -> None:
    step = DatabaseMigration(image="m:1", credentials={}, locks=False)
    SidecarDeployment(name="web", image="web:1", replicas=1, update=Recreate(), init=[step])
    StatefulService(name="web", image="web:1", replicas=1, init=[step])
    BatchJob(name="web", image="web:1", init=[step])
    refused: list[tuple[Any, dict[str, Any]]] = [
        (SidecarDeployment, {"replicas": 1}),
        (SidecarDeployment, {"update": Recreate()}),
        (WebService, {"replicas": 2, "update": Recreate()}),
        (StatefulService, {"replicas": 2}),
        (NodeAgent, {}),
    ]
    for workload, more in refused:
        with pytest.raises(InvalidConstructError, match="could run at once"):
            workload(name="web", image="web:1", init=[step], **more)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "credentials"),
        ({"credentials": "db", "env": {"DB_PASSWORD": "hunter2"}}, "in plain text"),
        ({"credentials": {"A": PASSWORD}, "env": {"A": "1"}}, "both set A"),
        ({"credentials": {"A": "text"}}, "credentials"),
        ({"credentials": "No Secret"}, "credentials"),
        ({"credentials": "db", "readiness": Probe.tcp(80)}, "an init step has no probes"),
    ],
)
def test_misuse_of_migrations(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        DatabaseMigration(image="m:1", **arguments)


def test_steps_run_in_order_after_the_native_sidecars() -> None:
    web = SidecarDeployment(
        name="web",
        image="web:1",
        init=[InitStep(name="one", image="a:1"), InitStep(name="two", image="a:1")],
        sidecars=[Sidecar(name="side", image="a:1")],
    )
    spec = web.pod_template().spec
    assert spec is not None
    assert [step.name for step in spec.init_containers or ()] == ["side", "one", "two"]


def test_a_step_has_the_resources_of_a_helper() -> None:
    (step,) = init_containers(InitStep(name="one", image="a:1"))
    assert step["resources"]["requests"] == {"cpu": "20m", "memory": "32Mi"}
    (step,) = init_containers(InitStep(name="one", image="a:1", resources=Resources()))
    assert "resources" not in step


@pytest.mark.parametrize(
    "script",
    [
        "until nslookup db-service; do echo waiting for db; sleep 2; done;",
        "while ! nc -z db 5432; do sleep 1; done",
        "while true; do curl x; done",
        "while :; do :; done",
        "while sleep 1; do probe; done",
        "until curl --connect-timeout 5 http://x; do sleep 1; done",
        "until [ $(curl -s -w '%{http_code}' x) -eq 200 ]; do sleep 1; done",
        "set -e\nuntil nc -z db 5432\ndo\n  echo 'exit or break later'\n  sleep 2\ndone\nmigrate",
        "if ready; then :; else until ready; do sleep 1; done; fi",
        "setup; exec sleep infinity",
        "setup && tail -f /dev/null",
    ],
)
def test_scripts_that_wait_for_ever(script: str) -> None:
    assert runs_for_ever(["sh", "-c", script])
    with pytest.raises(InvalidConstructError, match="may wait for ever"):
        InitStep(name="wait", image="busybox:1.37", command=["sh", "-c"], args=[script])


@pytest.mark.parametrize(
    "script",
    [
        "i=0; until nc -z db 1; do i=$((i+1)); [ $i -ge 30 ] && exit 1; sleep 2; done",
        "i=0; while [ $i -lt 30 ]; do nc -z db 1 && exit 0; i=$((i+1)); sleep 1; done; exit 1",
        "timeout 60 sh -c 'until nc -z db 1; do sleep 1; done'",
        "cat x | while read line; do echo $line; sleep 1; done",
        "while IFS= read -r line; do echo $line; sleep 0.1; done < f",
        "end=$(($(date +%s)+60)); until [ $(date +%s) -ge $end ]; do sleep 1; done",
        "echo wait until done; sleep 3",
        "for i in 1 2 3; do sleep 1; done",
        "while [ $# -gt 0 ]; do shift; sleep 1; done",
        "until nc -z db 1; do if [ $SECONDS -gt 60 ]; then exit 1; fi; sleep 1; done",
        "while ((n++ < 30)); do nc -z db 1 && break; sleep 1; done",
        WaitForTcp(host="db", port=1).script(),
        WaitForService(service="db").script(),
    ],
)
def test_scripts_that_come_to_an_end(script: str) -> None:
    assert runs_for_ever(["sh", "-c", script]) is None
    InitStep(name="wait", image="busybox:1.37", command=["sh", "-c", script])


@pytest.mark.parametrize(
    ("command", "endless"),
    [
        (["sleep", "infinity"], True),
        (["/bin/tail", "-f", "/dev/null"], True),
        (["sleep", "5"], False),
        (["tail", "-n", "3", "file"], False),
        (["timeout", "60", "sh", "-c", "until a; do sleep 1; done"], False),
        (["/usr/bin/timeout", "60", "sleep", "infinity"], False),
        (["python", "wait.py", "--until", "done"], False),
        ([], False),
    ],
)
def test_commands(command: list[str], endless: bool) -> None:
    assert bool(runs_for_ever(command)) is endless
