"""The steps of the sidecar's image, run without Docker and without a network in a clean folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from k8spatterns.argocd.plugin import CONFIG, ENVIRONMENT, FOLDER, SERVER, USER, Plugin, plugin_tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sidecar is a Linux one")

ROOT = Path(__file__).resolve().parents[2]
DOCKER = ROOT / "docker" / "argocd"
ABSOLUTE = re.compile(r"(?<![\w.}$/])/(?=\w)")
APP = """\
from k8spatterns import App, RawObject
import k8spatterns
app = App()
app.chart("shop").add(RawObject({"apiVersion": "v1", "kind": "ConfigMap",
    "metadata": {"name": "where"}, "data": {"file": k8spatterns.__file__}}))
"""


class Image(NamedTuple):
    root: Path
    environment: dict[str, str]
    user: str
    entrypoint: list[str]
    base: str


def steps() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile, each with what follows it."""
    lines = (DOCKER / "Dockerfile").read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#")).replace("\\\n", " ")
    found = [line.split(None, 1) for line in text.splitlines() if line.strip()]
    return [(name, rest.strip()) for name, rest in found]


class Builder:
    """Runs instructions under a folder that stands for `/`."""

    def __init__(self, root: Path, context: Path) -> None:
        self.root, self.context = root, context
        self.folder = root
        self.environment: dict[str, str] = {}
        self.user = self.base = ""
        self.entrypoint: list[str] = []

    def path(self, text: str) -> Path:
        return self.root / text.lstrip("/") if text.startswith("/") else self.folder / text

    def do(self, name: str, rest: str) -> None:
        getattr(self, f"_{name.lower()}")(rest)

    def _arg(self, rest: str) -> None:
        self.base = rest.partition("=")[2]

    def _from(self, rest: str) -> None:
        assert rest == "${PYTHON}"

    def _env(self, rest: str) -> None:
        self.environment |= dict(word.split("=", 1) for word in rest.split())

    def _workdir(self, rest: str) -> None:
        self.folder = self.path(rest)
        self.folder.mkdir(parents=True)

    def _copy(self, rest: str) -> None:
        source, target = rest.split()
        shutil.copytree(self.context / source, self.path(target))

    def _run(self, rest: str) -> None:
        command = ABSOLUTE.sub(f"{self.root}/", rest)
        done = subprocess.run(
            [*offline(), "sh", "-ec", command],
            cwd=self.folder,
            env=self.process_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"

    def _user(self, rest: str) -> None:
        self.user = rest

    def _entrypoint(self, rest: str) -> None:
        self.entrypoint = json.loads(rest)

    def process_environment(self) -> dict[str, str]:
        path = os.pathsep.join([str(self.root / "usr/bin"), "/usr/bin", "/bin"])
        return {**self.environment, "PATH": path, "PIP_NO_INDEX": "1", "PIP_NO_COMPILE": "1"}


def offline() -> list[str]:
    """What takes the network away from a command, where that may be done."""
    command = ["unshare", "--net"]
    if shutil.which("unshare") is None:
        return []
    done = subprocess.run([*command, "true"], capture_output=True, check=False)
    return command if done.returncode == 0 else []


@pytest.fixture
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """The steps of the Dockerfile, done."""
    pytest.importorskip("hatchling")
    root, context = tmp_path_factory.mktemp("image"), tmp_path_factory.mktemp("context")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(context / "wheels")],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    # What the base image has: Python and pip. The packages that ours needs stand in for wheels.
    subprocess.run([sys.executable, "-m", "venv", str(root / "usr")], check=True)
    (packages,) = (root / "usr").glob("lib/python*/site-packages")
    (packages / "needed.pth").write_text(sysconfig.get_path("purelib"))
    builder = Builder(root, context)
    for name, rest in steps():
        builder.do(name, rest)
    environment = builder.process_environment()
    return Image(root, environment, builder.user, builder.entrypoint, builder.base)


def test_the_instructions() -> None:
    names = [name for name, _rest in steps()]
    assert {"FROM", "ENV", "COPY", "RUN", "USER", "ENTRYPOINT"} <= set(names)
    assert names.index("USER") > max(at for at, name in enumerate(names) if name == "RUN")


def test_the_image_is_what_argo_cd_wants_and_renders_offline_without_writing(
    image: Image, tmp_path: Path
) -> None:
    assert image.user == str(USER)
    assert image.entrypoint == [SERVER]
    assert re.search(r":3\.\d+-slim", image.base)
    assert ENVIRONMENT.items() <= image.environment.items()
    config = yaml.safe_load((image.root / CONFIG.lstrip("/")).read_text("utf-8"))
    assert config == plugin_tree(Plugin())
    assert (image.root / FOLDER.lstrip("/") / "plugins").is_dir()
    assert list((image.root / "tmp").iterdir()) == []
    (tmp_path / "app.py").write_text(APP)
    before = _state(image.root)
    assert len(before) > 500
    done = subprocess.run(
        [
            *offline(),
            *("k8spatterns", "argocd", "simulate", str(tmp_path), "--manifests"),
            *("--plugin", str(image.root / CONFIG.lstrip("/"))),
        ],
        env=image.environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert yaml.safe_load(done.stdout)["data"]["file"].startswith(str(image.root))
    assert _state(image.root) == before


def _state(folder: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mtime_ns for path in folder.rglob("*")}
